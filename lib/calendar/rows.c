#include "rows.h"

#include "../day/civil.h"
#include "../statute/rows.h"
#include "easter.h"

pyk_day pyk_rows_start(pyk_calendar calendar) {
  for (size_t i = 0; i < pyk_law_calendar_count; i++) {
    if (pyk_law_calendars[i].calendar == calendar) return pyk_law_calendars[i].from;
  }
  return PYK_DAY_NONE;
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

const law_holiday *pyk_rows_find(pyk_calendar calendar, pyk_day day, const law_holiday **contested) {
  pyk_ymd date = pyk_civil_date(day);
  pyk_day easter = pyk_easter(date.year);
  *contested = NULL;
  for (size_t i = 0; i < pyk_law_holiday_count; i++) {
    const law_holiday *row = &pyk_law_holidays[i];
    if (row->calendar != calendar || !pyk_row_holds(row->from, row->to, day)) continue;
    if (!row_fits(row, day, &date, easter)) continue;
    if (row->trust != PYK_TRUST_CONTESTED) {
      *contested = NULL;
      return row;
    }
    *contested = row;
  }
  return NULL;
}
