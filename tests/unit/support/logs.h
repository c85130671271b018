/* Cases as the vectors write them: "parties=no; as-of=2021-12-31" and "decided 2021-11-30 body=committee nature=final; ...". */
#ifndef PYK_TEST_LOGS_H
#define PYK_TEST_LOGS_H

#include "pykala.h"
#include "vectors.h"

enum { LOG_EVENTS = 32 };

typedef struct logged {
  pyk_case facts;
  pyk_event events[LOG_EVENTS];
  size_t count;
} logged;

/* Reads facts and events out of two fields; fails the test when they are not sound. An event's key is its number, from 1,
 * where it says none. */
void logs_read(const vectors *v, char *facts, char *events, logged *out);

#endif
