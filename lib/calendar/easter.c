#include "easter.h"

#include "../day/civil.h"

enum { GREGORIAN_FROM = 1583, GREGORIAN_TO = 9999 };

pyk_day pyk_easter(int32_t year) {
  int32_t golden = year % 19; /* place in the moon's cycle, from 0 */
  int32_t century = year / 100;
  int32_t solar = century / 4; /* leap days kept in century years */
  int32_t lunar = (century + 8) / 25;
  int32_t lunar_shift = (century - lunar + 1) / 3;
  int32_t moon = (19 * golden + century - solar - lunar_shift + 15) % 30; /* full moon, days after 21 March */
  int32_t to_sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
  int32_t late = (golden + 11 * moon + 22 * to_sunday) / 451; /* 1 where the moon would fall too late */
  int32_t march = moon + to_sunday - 7 * late + 22;           /* 22 to 56: day counted from 0 March */
  return pyk_civil_day(year, 3, 1) + march - 1;
}

pyk_rc pyk_calendar_easter(int32_t year, pyk_day *out) {
  if (out == NULL) return PYK_E_ARG;
  if (year < GREGORIAN_FROM || year > GREGORIAN_TO) return PYK_E_RANGE;
  *out = pyk_easter(year);
  return PYK_OK;
}
