#ifndef PYK_CALENDAR_EASTER_H
#define PYK_CALENDAR_EASTER_H

#include "pykala/calendar.h"

/* Easter Day of a year from 1583 to 9999. */
pyk_day pyk_easter(int32_t year);

#endif
