#include "easter.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"

static const law_calendar_start *find_calendar(pyk_calendar calendar) {
  for (size_t i = 0; i < pyk_law_calendar_count; i++) {
    if (pyk_law_calendars[i].calendar == calendar) return &pyk_law_calendars[i];
  }
  return NULL;
}

static int row_fits(const law_holiday *row, pyk_day day, const pyk_ymd *date, pyk_day easter) {
  switch (row->rule) {
  case LAW_ON_WEEKDAY:
    return pyk_civil_weekday(day) == row->a;
  case LAW_ON_DATE:
    return date->month == row->a && date->day == row->b;
  case LAW_FROM_EASTER:
    return day - easter == row->a;
  case LAW_WEEKDAY_AFTER: {
    pyk_day earliest = pyk_civil_day(date->year, row->a, row->b);
    return day >= earliest && day < earliest + 7 && pyk_civil_weekday(day) == row->c;
  }
  default:
    return 0;
  }
}

/* The row that names the day, or NULL; *contested is then the feast that may have been kept on it. A day that moves
 * the end of a limit anyway is not contested. */
static const law_holiday *find_row(pyk_calendar calendar, pyk_day day, pyk_holiday *contested) {
  pyk_ymd date = pyk_civil_date(day);
  pyk_day easter = pyk_easter(date.year);
  *contested = PYK_HOLIDAY_NONE;
  for (size_t i = 0; i < pyk_law_holiday_count; i++) {
    const law_holiday *row = &pyk_law_holidays[i];
    if (row->calendar != calendar || day < row->from || (row->to != PYK_DAY_NONE && day >= row->to)) continue;
    if (!row_fits(row, day, &date, easter)) continue;
    if (row->trust != PYK_TRUST_CONTESTED) {
      *contested = PYK_HOLIDAY_NONE;
      return row;
    }
    *contested = row->holiday;
  }
  return NULL;
}

pyk_rc pyk_calendar_look(pyk_calendar calendar, pyk_day day, pyk_calendar_day *out) {
  static const pyk_provision none = LAW_NO_PROVISION;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc != PYK_OK) return rc;
  const law_calendar_start *start = find_calendar(calendar);
  if (start == NULL) return PYK_E_ARG;
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  if (day < start->from) return PYK_E_NORULE;
  const law_holiday *row = find_row(calendar, day, &out->contested);
  out->moves = row != NULL;
  out->holiday = row != NULL ? row->holiday : PYK_HOLIDAY_NONE;
  out->weekday = pyk_civil_weekday(day);
  out->trust = row != NULL ? row->trust : PYK_TRUST_TEXT;
  if (out->contested != PYK_HOLIDAY_NONE) out->trust = PYK_TRUST_CONTESTED;
  out->notes = day > pyk_law_checked ? PYK_NOTE_NOT_CHECKED : 0;
  out->basis = row != NULL ? row->basis : none;
  out->source = row != NULL ? row->source : none;
  return PYK_OK;
}

pyk_rc pyk_calendar_open(pyk_calendar calendar, pyk_day day, pyk_day *out) {
  if (out == NULL) return PYK_E_ARG;
  pyk_calendar_day looked = {.size = sizeof looked};
  for (;; day++) {
    pyk_rc rc = pyk_calendar_look(calendar, day, &looked);
    if (rc != PYK_OK) return rc;
    if (!looked.moves) {
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
