/* What every table of dated rows needs. */
#ifndef PYK_STATUTE_ROWS_H
#define PYK_STATUTE_ROWS_H

#include "pykala/statute.h"

/* 1 when a row holds on a day: `from` is its first, `to` the day after its last, PYK_DAY_NONE no end on that side. */
static inline int pyk_row_holds(pyk_day from, pyk_day to, pyk_day day) {
  return day >= from && (to == PYK_DAY_NONE || day < to);
}

/* The provision because of which a row resting on `act` begins or ends where it does; an empty one when none says so.
 * The borders: first day and end by the day on which the matter became pending, then by the day of the decision. */
const pyk_provision *pyk_row_transition(const pyk_provision *act, const pyk_day borders[4]);

#endif
