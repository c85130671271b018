#include "parts.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../statute/rows.h"

enum { CHANGES_MAX = 1000, SPAN_MAX = 366 }; /* a calendar is changed for a year at the most: a limit has to end */

static int change_in_order(const pyk_change *c) {
  if (!pyk_within(c->kind, PYK_CHANGE_LIMIT, PYK_CHANGE_WORKDAY) || c->reserved[0] != 0 || c->reserved[1] != 0)
    return 0;
  if (c->kind == PYK_CHANGE_LIMIT) {
    return pyk_within(c->limit, PYK_LIMIT_OWN + 1, LAW_LAST_LIMIT) && pyk_within(c->amount, 1, 9999) &&
           pyk_within(c->unit, PYK_UNIT_DAY, PYK_UNIT_YEAR) &&
           (c->from == PYK_DAY_NONE || c->to == PYK_DAY_NONE || c->from < c->to);
  }
  return c->limit == 0 && c->amount == 0 && c->unit == 0 && c->from != PYK_DAY_NONE &&
         pyk_within(c->to, c->from + 1, c->from + SPAN_MAX);
}

pyk_rc pyk_changes_valid(const pyk_change *changes, uint32_t count) {
  if (count > CHANGES_MAX || (changes == NULL && count > 0)) return PYK_E_ARG;
  for (uint32_t i = 0; i < count; i++) {
    const pyk_change *c = &changes[i];
    if (!pyk_day_or_none(c->from)) return PYK_E_RANGE;
    if (!pyk_day_or_none(c->to)) return PYK_E_RANGE;
    if (!change_in_order(c)) return PYK_E_ARG;
  }
  return PYK_OK;
}

void pyk_change_period(const pyk_limit_question *q, pyk_day law_day, pyk_period *p) {
  p->changes = q->changes;
  p->change_count = q->change_count;
  for (uint32_t i = 0; i < q->change_count; i++) {
    const pyk_change *c = &q->changes[i];
    if (c->kind != PYK_CHANGE_LIMIT || c->limit != q->limit || !pyk_row_holds(c->from, c->to, law_day)) continue;
    p->amount = c->amount;
    p->unit = c->unit;
  }
}

void pyk_change_day(const pyk_period *p, pyk_day day, pyk_calendar_day *looked) {
  for (uint32_t i = 0; i < p->change_count; i++) {
    const pyk_change *c = &p->changes[i];
    if (c->kind == PYK_CHANGE_LIMIT || !pyk_row_holds(c->from, c->to, day)) continue;
    looked->moves = c->kind == PYK_CHANGE_HOLIDAY;
    if (looked->contested != PYK_HOLIDAY_NONE) looked->trust = PYK_TRUST_TEXT; /* nothing is open any more */
    looked->contested = PYK_HOLIDAY_NONE;
    if (!looked->moves) looked->holiday = PYK_HOLIDAY_NONE;
    if (looked->moves && looked->holiday == PYK_HOLIDAY_NONE) looked->holiday = PYK_HOLIDAY_CHANGED;
  }
}
