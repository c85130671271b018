#include "pykala/limit.h"

#include "../day/civil.h"
#include "../law/law.h"

#include <string.h>

/* More days than a period of that length, its presumption of service and the holidays after it can take. */
static int32_t more_than(int32_t amount, pyk_unit unit) {
  static const int32_t longest[] = {0, 1, 7, 31, 366};
  return amount * longest[unit] + 60;
}

/* As many again for the holidays that are tried out, and for the week-ends between them. */
static int32_t holidays_of(const pyk_limit_question *q) {
  int32_t days = 0;
  for (uint32_t i = 0; i < q->change_count; i++) {
    if (q->changes[i].kind == PYK_CHANGE_HOLIDAY) days += 2 * (q->changes[i].to - q->changes[i].from);
  }
  return days;
}

/* The clock of an event on `day`; its amount is 0 when no row holds for that day. */
static pyk_rc try_event(const pyk_limit_question *question, pyk_day day, pyk_clock *clock) {
  pyk_limit_question q = *question;
  q.event = day;
  q.proven = PYK_DAY_NONE;
  memset(clock, 0, sizeof *clock);
  pyk_rc rc = pyk_limit_compute(&q, clock);
  if (rc == PYK_OK && clock->counting == PYK_COUNTING_BACKWARD) return PYK_E_ARG;
  return rc == PYK_E_NORULE || rc == PYK_E_RANGE ? PYK_OK : rc;
}

pyk_rc pyk_limit_invert(const pyk_limit_question *question, pyk_day force, pyk_clock *out) {
  pyk_clock clock;
  if (question == NULL || out == NULL) return PYK_E_ARG;
  if (!pyk_day_valid(force)) return PYK_E_RANGE;
  pyk_limit_question q = *question; /* in order, whatever the event */
  q.event = q.proven = PYK_DAY_NONE;
  pyk_rc rc = pyk_limit_compute(&q, &clock);
  if (rc != PYK_OK && rc != PYK_E_NORULE) return rc;
  int32_t changed = holidays_of(question);
  /* Nothing ends before its event, so the day before `force` is the latest to look at; going back in time, the first
   * event that does is the last one that can. The calendar's first day is the earliest that can be answered for. */
  for (pyk_day day = force - 1; day >= pyk_law_calendars[0].from; day--) {
    rc = try_event(question, day, &clock);
    if (rc != PYK_OK) return rc;
    if (clock.amount > 0 && clock.last_day_latest < force) {
      *out = clock;
      return PYK_OK;
    }
    if (clock.amount > 0 && day < force - changed - more_than(clock.amount, clock.unit)) break;
  }
  return PYK_E_NORULE;
}
