/* Days and civil dates without checks: for callers that have checked. */
#ifndef PYK_DAY_CIVIL_H
#define PYK_DAY_CIVIL_H

#include "pykala/day.h"
#include "../base/writer.h"

/* Day of a date that exists, year 1 to 9999. */
pyk_day pyk_civil_day(int32_t year, int32_t month, int32_t day);
/* Date of a day within PYK_DAY_MIN to PYK_DAY_MAX. */
pyk_ymd pyk_civil_date(pyk_day day);
/* Days in a month, 28 to 31. */
int32_t pyk_civil_month_length(int32_t year, int32_t month);
static inline int pyk_day_valid(pyk_day day) {
  return day >= PYK_DAY_MIN && day <= PYK_DAY_MAX;
}
/* 1 also for a day that is not given. */
static inline int pyk_day_or_none(pyk_day day) {
  return day == PYK_DAY_NONE || pyk_day_valid(day);
}
/* pyk_day_add_days() where `out` is given. Compared before adding, so that no sum can overflow. */
static inline pyk_rc pyk_day_after(pyk_day day, int32_t days, pyk_day *out) {
  if (!pyk_day_valid(day) || days > PYK_DAY_MAX - day || days < PYK_DAY_MIN - day) return PYK_E_RANGE;
  *out = day + days;
  return PYK_OK;
}
/* For a day that has to be given: PYK_E_ARG when it is not, PYK_E_RANGE for an impossible one. */
pyk_rc pyk_day_needed(pyk_day day);
/* Day of the week of a valid day. */
pyk_weekday pyk_civil_weekday(pyk_day day);
/* The day as people write it; nothing for an invalid one. */
void pyk_write_day(pyk_writer *w, pyk_day day, pyk_lang lang);

#endif
