/* The first day of each month of three centuries: most dates that are asked about lie there, and a date or a day is then
 * one look at two neighbours. Outside of them civil_fast.h computes the same; tests/laws/test_fast.c compares both. */
#ifndef PYK_DAY_MONTHS_H
#define PYK_DAY_MONTHS_H

#include "civil_fast.h"

enum {
  PYK_MONTHS_FROM_YEAR = 1900,
  PYK_MONTHS_TO_YEAR = 2200,
  PYK_MONTHS = 12 * (PYK_MONTHS_TO_YEAR - PYK_MONTHS_FROM_YEAR + 1),
  PYK_MONTHS_FIRST = 693596, /* 1900-01-01 */
  PYK_MONTHS_DAYS = 109938   /* to 2200-12-31 */
};

extern const pyk_day pyk_month_starts[PYK_MONTHS + 2];
/* Which month it is: the year above, the month in the lower bits. */
enum { PYK_MONTHS_BITS = 4 };
extern const uint16_t pyk_month_names[PYK_MONTHS];

/* 1 when the day, or the year, lies within those centuries. */
static inline int pyk_months_hold_day(pyk_day day) {
  return (uint32_t)day - PYK_MONTHS_FIRST < PYK_MONTHS_DAYS;
}
static inline int pyk_months_hold_year(int32_t year) {
  return (uint32_t)year - PYK_MONTHS_FROM_YEAR <= PYK_MONTHS_TO_YEAR - PYK_MONTHS_FROM_YEAR;
}

/* Date of a day that they hold. A month's share of the days, 30.436875, leads to the month or the one after it. */
static inline pyk_ymd pyk_months_date(pyk_day day) {
  uint32_t in = (uint32_t)day - PYK_MONTHS_FIRST;
  uint32_t month = (uint32_t)((uint64_t)(in + 4) * 141110653 >> 32);
  month -= day < pyk_month_starts[month];
  uint32_t name = pyk_month_names[month];
  pyk_ymd out = {(int32_t)(name >> PYK_MONTHS_BITS), (int32_t)(name & ((1u << PYK_MONTHS_BITS) - 1)),
                 day - pyk_month_starts[month] + 1};
  return out;
}

/* Day of a date whose year and month they hold; PYK_E_RANGE when the month is shorter. */
static inline pyk_rc pyk_months_day(int32_t year, int32_t month, int32_t day, pyk_day *out) {
  const pyk_day *start = &pyk_month_starts[12 * ((uint32_t)year - PYK_MONTHS_FROM_YEAR) + (uint32_t)month - 1];
  uint32_t before = (uint32_t)day - 1;
  if (before >= (uint32_t)(start[1] - start[0])) return PYK_E_RANGE;
  *out = start[0] + (pyk_day)before;
  return PYK_OK;
}

#endif
