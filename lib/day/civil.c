#include "civil.h"

/* Days are counted in years that begin on 1 March, so that the leap day is a year's last day. In the comments
 * below [a, b] is the range of the value on that line; all fit an int32_t. */

pyk_day pyk_civil_day(int32_t year, int32_t month, int32_t day) {
  int32_t y = month <= 2 ? year - 1 : year;       /* [0, 9999] */
  int32_t m = month <= 2 ? month + 9 : month - 3; /* [0, 11], March is 0 */
  int32_t in_year = (153 * m + 2) / 5 + day - 1;  /* [0, 365] */
  int32_t leap_days = y / 4 - y / 100 + y / 400;  /* [0, 2424] */
  return 365 * y + leap_days + in_year - 305;     /* 1 March of year 0 is day -305 */
}

pyk_ymd pyk_civil_date(pyk_day day) {
  int32_t n = day + 305;                                        /* [306, 3652364] days since 0000-03-01 */
  int32_t era = n / 146097;                                     /* [0, 24], 400 years each */
  int32_t e = n - era * 146097;                                 /* [0, 146096] */
  int32_t year = (e - e / 1460 + e / 36524 - e / 146096) / 365; /* [0, 399] */
  int32_t in_year = e - (365 * year + year / 4 - year / 100);   /* [0, 365] */
  int32_t m = (5 * in_year + 2) / 153;                          /* [0, 11] */
  pyk_ymd out;
  out.day = in_year - (153 * m + 2) / 5 + 1;
  out.month = m < 10 ? m + 3 : m - 9;
  out.year = year + era * 400 + (out.month <= 2 ? 1 : 0);
  return out;
}

int32_t pyk_civil_month_length(int32_t year, int32_t month) {
  static const int8_t lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : lengths[month - 1];
}

pyk_rc pyk_day_needed(pyk_day day) {
  if (day == PYK_DAY_NONE) return PYK_E_ARG;
  return pyk_day_valid(day) ? PYK_OK : PYK_E_RANGE;
}

pyk_weekday pyk_civil_weekday(pyk_day day) {
  return (day - 1) % 7 + 1; /* 0001-01-01 was a Monday */
}
