#include "table.h"

#include "../base/record.h"
#include "../day/civil.h"

static const law_holiday *find(pyk_calendar calendar, pyk_day day, const law_holiday **contested) {
  if (calendar == PYK_CALENDAR_TIME_LIMITS && pyk_table_holds(day)) return pyk_table_find(day, contested);
  return pyk_rows_find(calendar, day, contested);
}

/* PYK_OK when the calendar can answer for the day. */
static pyk_rc check(pyk_calendar calendar, pyk_day day) {
  pyk_day start = pyk_rows_start(calendar);
  if (start == PYK_DAY_NONE) return PYK_E_ARG;
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  return day < start ? PYK_E_NORULE : PYK_OK;
}

pyk_rc pyk_calendar_look(pyk_calendar calendar, pyk_day day, pyk_calendar_day *out) {
  static const pyk_provision none = LAW_NO_PROVISION;
  const law_holiday *contested;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc == PYK_OK) rc = check(calendar, day);
  if (rc != PYK_OK) return rc;
  const law_holiday *row = find(calendar, day, &contested);
  out->moves = row != NULL;
  out->holiday = row != NULL ? row->holiday : PYK_HOLIDAY_NONE;
  out->contested = contested != NULL ? contested->holiday : PYK_HOLIDAY_NONE;
  out->weekday = pyk_civil_weekday(day);
  out->trust = row != NULL ? row->trust : PYK_TRUST_TEXT;
  if (contested != NULL) out->trust = PYK_TRUST_CONTESTED;
  out->notes = day > pyk_law_checked ? PYK_NOTE_NOT_CHECKED : 0;
  out->basis = row != NULL ? row->basis : none;
  out->source = row != NULL ? row->source : none;
  return PYK_OK;
}

/* --- the one question whether it moves --- */

/* Outside the table, and for calendars that it does not know. */
static pyk_rc moves_by_rows(pyk_calendar calendar, pyk_day day, int32_t *out) {
  const law_holiday *contested;
  pyk_rc rc = check(calendar, day);
  if (rc != PYK_OK) return rc;
  int moves = pyk_rows_find(calendar, day, &contested) != NULL;
  *out = moves ? 1 : contested != NULL ? 2 : 0;
  return PYK_OK;
}

pyk_rc pyk_calendar_moves(pyk_calendar calendar, pyk_day day, int32_t *out) {
  if (out == NULL) return PYK_E_ARG;
  if (!(pyk_table_holds(day) & (calendar == PYK_CALENDAR_TIME_LIMITS))) return moves_by_rows(calendar, day, out);
  *out = pyk_table_class(pyk_table_day(day));
  return PYK_OK;
}

pyk_rc pyk_calendar_open(pyk_calendar calendar, pyk_day day, pyk_day *out) {
  if (out == NULL) return PYK_E_ARG;
  if (calendar == PYK_CALENDAR_TIME_LIMITS && pyk_table_holds(day)) {
    *out = day + (pyk_day)(pyk_table_day(day) & PYK_TABLE_SURE);
    return PYK_OK;
  }
  for (;; day++) {
    int32_t moves;
    pyk_rc rc = moves_by_rows(calendar, day, &moves);
    if (rc != PYK_OK) return rc;
    if (moves != 1) {
      *out = day;
      return PYK_OK;
    }
  }
}

pyk_rc pyk_calendar_difference(pyk_calendar a, pyk_calendar b, pyk_day from, pyk_day to, pyk_day *out) {
  pyk_calendar_day in_a = {.size = sizeof in_a};
  pyk_calendar_day in_b = {.size = sizeof in_b};
  if (out == NULL) return PYK_E_ARG;
  if (!pyk_day_valid(to)) return PYK_E_RANGE;
  for (pyk_day day = from; day <= to; day++) {
    pyk_rc rc = pyk_calendar_look(a, day, &in_a);
    if (rc == PYK_OK) rc = pyk_calendar_look(b, day, &in_b);
    if (rc != PYK_OK) return rc;
    if (in_a.moves != in_b.moves) {
      *out = day;
      return PYK_OK;
    }
  }
  return PYK_E_NORULE;
}
