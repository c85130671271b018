#include "civil.h"
#include "months.h"

/* The few that the table of months does not hold. */
static pyk_rc day_outside(int32_t year, int32_t month, int32_t day, pyk_day *out) {
  if (!pyk_fast_exists(year, month, day)) return PYK_E_RANGE;
  *out = pyk_fast_day(year, month, day);
  return PYK_OK;
}

static pyk_rc date_outside(pyk_day day, pyk_ymd *out) {
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  *out = pyk_fast_date(day);
  return PYK_OK;
}

pyk_rc pyk_day_from_ymd(int32_t year, int32_t month, int32_t day, pyk_day *out) {
  if (out == NULL) return PYK_E_ARG;
  if (!pyk_months_hold_year(year) || (uint32_t)month - 1 >= 12) return day_outside(year, month, day, out);
  return pyk_months_day(year, month, day, out);
}

pyk_rc pyk_day_to_ymd(pyk_day day, pyk_ymd *out) {
  if (out == NULL) return PYK_E_ARG;
  if (!pyk_months_hold_day(day)) return date_outside(day, out);
  *out = pyk_months_date(day);
  return PYK_OK;
}

pyk_weekday pyk_day_weekday(pyk_day day) {
  return pyk_day_valid(day) ? pyk_civil_weekday(day) : 0;
}

pyk_rc pyk_day_iso_week(pyk_day day, int32_t *year, int32_t *week) {
  if (year == NULL || week == NULL) return PYK_E_ARG;
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  /* A week belongs to the year of its Thursday. The range begins on a Monday and ends on a Friday, so that every
   * Thursday is within it. */
  pyk_day thursday = day - pyk_civil_weekday(day) + PYK_THURSDAY;
  *year = pyk_civil_date(thursday).year;
  *week = (thursday - pyk_civil_day(*year, 1, 1)) / 7 + 1;
  return PYK_OK;
}

pyk_rc pyk_day_add_days(pyk_day day, int32_t days, pyk_day *out) {
  if (out == NULL) return PYK_E_ARG;
  return pyk_day_after(day, days, out);
}

pyk_rc pyk_day_add_months(pyk_day day, int32_t months, pyk_round round, pyk_day *out) {
  if (out == NULL || round < PYK_ROUND_DOWN || round > PYK_ROUND_REFUSE) return PYK_E_ARG;
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  pyk_ymd date = pyk_civil_date(day);
  int64_t index = (int64_t)date.year * 12 + (date.month - 1) + months;
  if (index < 12 || index >= (int64_t)10000 * 12) return PYK_E_RANGE;
  int32_t year = (int32_t)(index / 12);
  int32_t month = (int32_t)(index % 12) + 1;
  int32_t length = pyk_civil_month_length(year, month);
  if (date.day <= length) {
    *out = pyk_civil_day(year, month, date.day);
    return PYK_OK;
  }
  if (round == PYK_ROUND_REFUSE) return PYK_E_RANGE;
  /* A month too short is never December, so the day after its last is within the range. */
  *out = pyk_civil_day(year, month, length) + (round == PYK_ROUND_UP ? 1 : 0);
  return PYK_OK;
}
