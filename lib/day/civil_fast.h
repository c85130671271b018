/* Days and civil dates for the paths that many elements go through: no division by a variable, no table and, for dates
 * that exist, no branch. To a date by Joffe's way of counting back, to a day by Neri and Schneider's
 * (Euclidean affine functions and their application to calendar algorithms, 2022); tests/laws/test_fast.c holds both
 * against civil.c for every day of the range. */
#ifndef PYK_DAY_CIVIL_FAST_H
#define PYK_DAY_CIVIL_FAST_H

#include "pykala/day.h"

/* The upper half of the product. */
static inline uint64_t pyk_upper(uint64_t a, uint64_t b) {
#ifdef __SIZEOF_INT128__
  __extension__ typedef unsigned __int128 wide;
  return (uint64_t)(((wide)a * b) >> 64);
#else
  uint64_t low = (a & 0xFFFFFFFF) * (b & 0xFFFFFFFF), left = (a >> 32) * (b & 0xFFFFFFFF);
  uint64_t right = (a & 0xFFFFFFFF) * (b >> 32), middle = (low >> 32) + (left & 0xFFFFFFFF) + (right & 0xFFFFFFFF);
  return (a >> 32) * (b >> 32) + (left >> 32) + (right >> 32) + (middle >> 32);
#endif
}

/* Date of a day within PYK_DAY_MIN to PYK_DAY_MAX. Days are counted back from an end after the range, so that the day
 * comes out of the remainder of one product and the short month lies where nothing has to be mended. */
static inline pyk_ymd pyk_fast_date(pyk_day day) {
  const uint64_t eras = 30, centuries = 505054698555331, years = 50504432782230121, days = 8619973866219416;
  uint64_t back = 146097 * eras - 306 - (uint64_t)day;
  uint64_t century = pyk_upper(back, centuries);
  uint64_t julian = back + century - century / 4;
  uint64_t year = 400 * eras - 1 - pyk_upper(julian, years);
  uint64_t part = pyk_upper(782432, julian * years);
  uint32_t next = part < 126464; /* January and February belong to the next year */
  uint32_t n = (uint32_t)(year % 4 * 512 + (next ? 191360 : 977792) - part);
  pyk_ymd out;
  out.year = (int32_t)(year + next);
  out.month = (int32_t)(n >> 16);
  out.day = (int32_t)pyk_upper(n & 0xFFFF, days) + 1;
  return out;
}

/* Day of a date that exists, year 1 to 9999. */
static inline pyk_day pyk_fast_day(int32_t year, int32_t month, int32_t day) {
  uint32_t before = month <= 2;
  uint32_t y = (uint32_t)year - before;
  uint32_t m = (uint32_t)month + 12 * before;
  uint32_t century = y / 100;
  uint32_t start = 1461 * y / 4 - century + century / 4; /* of the year, in days since 0000-03-01 */
  return (pyk_day)(start + (979 * m - 2919) / 32 + (uint32_t)day) - 306;
}

/* 1 for a leap year of the Gregorian calendar. */
static inline int pyk_fast_leap(int32_t year) {
  return (year & (year % 25 != 0 ? 3 : 15)) == 0;
}

/* 1 when the date exists and its year is 1 to 9999. Nothing here is a branch. */
static inline int pyk_fast_exists(int32_t year, int32_t month, int32_t day) {
  int32_t length = month == 2 ? 28 + pyk_fast_leap(year) : 30 | (month ^ (month >> 3));
  return ((uint32_t)year - 1 < 9999) & ((uint32_t)month - 1 < 12) & ((uint32_t)day - 1 < (uint32_t)length);
}

#endif
