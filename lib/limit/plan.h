/* A question made ready: stretches of time in which the same rows hold for the same events. */
#ifndef PYK_LIMIT_PLAN_H
#define PYK_LIMIT_PLAN_H

#include "parts.h"

#include "../calendar/table.h"
#include "../day/months.h"

enum { PYK_STRETCHES = 8 };

/* Events of `days` days from `from` on: their end, before holidays are looked at, is in the table. */
typedef struct pyk_stretch {
  pyk_day from;
  uint32_t days;
  int32_t shift;  /* days from the event to there; with months, to the day from which they are counted */
  int32_t counts; /* bits of the table that count for the last day, and above them for the latest; then months */
} pyk_stretch;

enum { PYK_STRETCH_LATEST = 3, PYK_STRETCH_MONTHS = 6, PYK_STRETCH_ROLLS = 63 };

/* How the calendar's byte of the nominal day is to be read: masks for the last day and for the latest. */
static inline uint32_t pyk_stretch_sure(const pyk_stretch *s) {
  return (uint32_t)s->counts & PYK_TABLE_SURE;
}
static inline uint32_t pyk_stretch_latest(const pyk_stretch *s) {
  return (uint32_t)s->counts >> PYK_STRETCH_LATEST & PYK_TABLE_SURE;
}
static inline int32_t pyk_stretch_months(const pyk_stretch *s) {
  return (int32_t)((uint32_t)s->counts >> PYK_STRETCH_MONTHS);
}

/* The plan's stretch number `i`. */
pyk_stretch pyk_plan_stretch(const pyk_limit_plan *plan, int32_t i);

/* The last days of one event that does not lie in the latest stretch, or is counted in months. */
pyk_rc pyk_plan_elsewhere(const pyk_limit_plan *plan, pyk_day event, pyk_day *last_day, pyk_day *latest);

#endif
