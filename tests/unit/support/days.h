/* Days as a test writes them. */
#ifndef PYK_TEST_DAYS_H
#define PYK_TEST_DAYS_H

#include "pykala/day.h"

/* Fails the test when there is no such day. */
pyk_day on(int32_t year, int32_t month, int32_t number);

#endif
