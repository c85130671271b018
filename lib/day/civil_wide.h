/* Days and civil dates of a block at once, for loops that work on many numbers in one instruction: no table, no branch and no
 * division. The numbers are whole and below 2^24, so that a float holds each of them; a quotient is off by less than what
 * keeps it from the next whole number. For the centuries of months.h; tests/laws/test_fast_blocks.c goes through all their
 * days and dates. */
#ifndef PYK_DAY_CIVIL_WIDE_H
#define PYK_DAY_CIVIL_WIDE_H

#include "months.h"

#include "../base/many.h"
#include "../base/wide.h"

typedef struct pyk_wide_dates {
  int32_t year[PYK_BLOCK], month[PYK_BLOCK], day[PYK_BLOCK];
} pyk_wide_dates;

enum {
  PYK_WIDE_MARCH_YEAR = 1896, /* of the first 1 March, on which the count below begins */
  PYK_WIDE_MARCH = 692195,
  PYK_WIDE_1900_MARCH = 693655, /* the first of the three days before which 29 February is left out */
  PYK_WIDE_2100_MARCH = 766704,
  PYK_WIDE_2200_MARCH = 803228,
  PYK_WIDE_1896_END = 692500 /* 1896-12-31 */
};

/* Dates of a block; 1 when all its days are held. Years begin in March, so that a leap day is the last of its year, and the
 * three leap days that are left out are counted in again. */
PYK_INLINE_ALWAYS int pyk_wide_dates_of(const int32_t *days, pyk_wide_dates *out) {
  int32_t right = -1;
  for (size_t i = 0; i < PYK_BLOCK; i++) {
    int32_t day = days[i], held = -pyk_months_hold_day(day);
    int32_t in = (int32_t)((uint32_t)day - PYK_WIDE_MARCH) & held;
    in += (day >= PYK_WIDE_1900_MARCH) + (day >= PYK_WIDE_2100_MARCH) + (day >= PYK_WIDE_2200_MARCH);
    int32_t year = (int32_t)((float)in * (4 / 1461.0f) + 3.5f / 1461.0f);
    int32_t of_year = in - (int32_t)((float)year * 365.25f);
    int32_t month = (int32_t)((float)of_year * (5 / 153.0f) + 2.4f / 153.0f); /* 0 is March */
    int32_t start = (int32_t)((float)month * 30.6f + 0.45f);
    int32_t next = month >= 10; /* January and February belong to the next year */
    out->year[i] = year + PYK_WIDE_MARCH_YEAR + next;
    out->month[i] = month + 3 - (12 & -next);
    out->day[i] = of_year - start + 1;
    right &= held;
  }
  return right != 0;
}

/* Days of a block; 1 when all its dates exist and are held. */
PYK_INLINE_ALWAYS int pyk_wide_days_of(const pyk_wide_dates *dates, int32_t *out) {
  int32_t right = -1;
  for (size_t i = 0; i < PYK_BLOCK; i++) {
    int32_t year = dates->year[i], month = dates->month[i], day = dates->day[i];
    int32_t held = -((year >= PYK_MONTHS_FROM_YEAR) & (year <= PYK_MONTHS_TO_YEAR) & (month >= 1) & (month <= 12));
    int32_t years = (int32_t)((uint32_t)year - PYK_WIDE_MARCH_YEAR - 1) & held;
    month &= held;
    int32_t leap = ((year & 3) == 0) & (year != 1900) & (year != 2100) & (year != 2200);
    int32_t left_out = (year > 1900) + (year > 2100);
    int32_t length = month == 2 ? 28 + leap : 30 | (month ^ (month >> 3));
    int32_t start = (int32_t)((float)years * 365.25f) - left_out;
    start += (int32_t)((float)month * (367 / 12.0f) - (362 / 12.0f - 0.01f)); /* as if February had 30 days */
    start += (leap - 2) & -(month > 2);
    held &= -((day >= 1) & (day <= length));
    out[i] = start + (day & held) + PYK_WIDE_1896_END;
    right &= held;
  }
  return right != 0;
}

#endif
