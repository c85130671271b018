/* Days and dates of blocks in every way in which they are compiled, as far as this processor has what they need: against the
 * general conversion, for each day and each date of the centuries in question, and at random outside of them. */
#include "pykala.h"

#include "day/block.h"
#include "day/civil.h"
#include "day/months.h"
#include "random.h"
#include "slow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { GUARD = 77, RANDOM = SLOW ? 320000 : 10000000 };

typedef struct way {
  const char *name;
  int lanes;
  pyk_block_fn *dates, *days;
} way;

static const way ways[] = {
    {"plain", 4, pyk_block_dates_plain, pyk_block_days_plain},
    {"chosen", 4, pyk_block_dates, pyk_block_days},
#if PYK_WIDE
    {"8 numbers", 8, pyk_block_dates_8, pyk_block_days_8},
    {"16 numbers", 16, pyk_block_dates_16, pyk_block_days_16},
#endif
};

static size_t ways_here(void) {
#if PYK_WIDE
  int lanes = pyk_wide_lanes();
#else
  int lanes = 4;
#endif
  size_t n = 0;
  for (; n < sizeof ways / sizeof ways[0]; n++) {
    if (ways[n].lanes > lanes) break;
  }
  for (size_t i = n; i < sizeof ways / sizeof ways[0]; i++)
    printf("not on this processor: %s\n", ways[i].name);
  return n;
}

typedef struct record {
  int32_t before;
  pyk_ymd date;
  pyk_day day;
} record;

/* Arrays without gaps, and elements of records, of any number up to a block. */
static void every_day_there_and_back(void **state) {
  size_t visited = 0, count = ways_here();
  (void)state;
  for (size_t w = 0; w < count; w++) {
    size_t n = 1;
    for (pyk_day first = PYK_MONTHS_FIRST; pyk_months_hold_day(first); first += (pyk_day)n) {
      n = visited % 3 == 0 ? PYK_BLOCK : 1 + next_random() % PYK_BLOCK;
      while (!pyk_months_hold_day(first + (pyk_day)n - 1))
        n--;
      pyk_day days[PYK_BLOCK], back[PYK_BLOCK];
      pyk_ymd dates[PYK_BLOCK];
      record records[PYK_BLOCK];
      memset(records, 0, sizeof records);
      for (size_t i = 0; i < n; i++)
        records[i].before = days[i] = first + (pyk_day)i;
      unsigned char *in = (unsigned char *)days, *out = (unsigned char *)dates, *at = (unsigned char *)&records[0].date;
      assert_int_equal(ways[w].dates(in, sizeof days[0], out, sizeof dates[0], n), 1);
      assert_int_equal(ways[w].days(out, sizeof dates[0], (unsigned char *)back, sizeof back[0], n), 1);
      assert_int_equal(ways[w].dates((unsigned char *)records, sizeof *records, at, sizeof *records, n), 1);
      assert_int_equal(ways[w].days(at, sizeof *records, (unsigned char *)&records[0].day, sizeof *records, n), 1);
      for (size_t i = 0; i < n; i++, visited++) {
        pyk_ymd expected = pyk_civil_date(days[i]);
        assert_memory_equal(&dates[i], &expected, sizeof expected);
        assert_int_equal(back[i], days[i]);
        assert_memory_equal(&records[i].date, &expected, sizeof expected);
        assert_int_equal(records[i].before, days[i]);
        assert_int_equal(records[i].day, days[i]);
      }
    }
  }
  assert_int_equal(visited, count * PYK_MONTHS_DAYS);
}

/* 1 when a block of right elements but for one that has this date, or day, is answered; then it is answered rightly. */
static int date_answered(const way *w, pyk_ymd odd, size_t place) {
  pyk_ymd dates[PYK_BLOCK];
  pyk_day days[PYK_BLOCK];
  for (size_t i = 0; i < PYK_BLOCK; i++) {
    dates[i] = (pyk_ymd){2024, 2, 29};
    days[i] = GUARD;
  }
  dates[place] = odd;
  int answered = w->days((unsigned char *)dates, sizeof dates[0], (unsigned char *)days, sizeof days[0], PYK_BLOCK);
  for (size_t i = 0; i < PYK_BLOCK; i++) {
    pyk_day right = answered ? pyk_civil_day(dates[i].year, dates[i].month, dates[i].day) : GUARD;
    assert_int_equal(days[i], right);
  }
  return answered;
}

static int day_answered(const way *w, pyk_day odd, size_t place) {
  pyk_day days[PYK_BLOCK];
  pyk_ymd dates[PYK_BLOCK];
  for (size_t i = 0; i < PYK_BLOCK; i++) {
    days[i] = PYK_MONTHS_FIRST + (pyk_day)i;
    dates[i] = (pyk_ymd){GUARD, GUARD, GUARD};
  }
  days[place] = odd;
  int answered = w->dates((unsigned char *)days, sizeof days[0], (unsigned char *)dates, sizeof dates[0], PYK_BLOCK);
  for (size_t i = 0; i < PYK_BLOCK; i++) {
    pyk_ymd right = answered ? pyk_civil_date(days[i]) : (pyk_ymd){GUARD, GUARD, GUARD};
    assert_memory_equal(&dates[i], &right, sizeof right);
  }
  return answered;
}

static int exists(pyk_ymd d) {
  return d.year >= 1 && d.year <= 9999 && d.month >= 1 && d.month <= 12 && d.day >= 1 &&
         d.day <= pyk_civil_month_length(d.year, d.month);
}

/* Month 0 to 13 and day 0 to 32 of every year from 1899 to 2201. */
static void one_wrong_date_refuses_the_block(void **state) {
  size_t visited = 0, refused = 0, count = ways_here();
  (void)state;
  for (size_t w = 0; w < count; w++) {
    for (int32_t year = 1899; year <= 2201; year++) {
      for (int32_t month = 0; month <= 13; month++) {
        for (int32_t day = 0; day <= 32; day++, visited++) {
          pyk_ymd date = {year, month, day};
          int right = exists(date) && year >= PYK_MONTHS_FROM_YEAR && year <= PYK_MONTHS_TO_YEAR;
          assert_int_equal(date_answered(&ways[w], date, visited % PYK_BLOCK), right);
          refused += !right;
        }
      }
    }
  }
  assert_int_equal(visited, count * 303 * 14 * 33);
  assert_int_equal(visited - refused, count * PYK_MONTHS_DAYS);
}

static pyk_ymd any_date(size_t n) {
  pyk_ymd date = {(int32_t)next_random(), (int32_t)(next_random() % 16), (int32_t)(next_random() % 40)};
  if (n % 2 == 0) date.year %= 12000;
  if (n % 3 == 0) date.month = (int32_t)next_random();
  if (n % 5 == 0) date.day = (int32_t)next_random();
  return date;
}

static void one_number_at_random_in_a_block(void **state) {
  size_t visited = 0, count = ways_here();
  (void)state;
  for (size_t w = 0; w < count; w++) {
    for (size_t n = 0; n < RANDOM / PYK_BLOCK; n++, visited++) {
      pyk_day day = (pyk_day)next_random();
      pyk_ymd date = any_date(n);
      int held = exists(date) && date.year >= PYK_MONTHS_FROM_YEAR && date.year <= PYK_MONTHS_TO_YEAR;
      assert_int_equal(day_answered(&ways[w], day, n % PYK_BLOCK), pyk_months_hold_day(day));
      assert_int_equal(date_answered(&ways[w], date, n % PYK_BLOCK), held);
    }
  }
  assert_int_equal(visited, count * (RANDOM / PYK_BLOCK));
}

/* The public calls, which go on one by one where a block is refused. */
static void arrays_of_numbers_at_random(void **state) {
  size_t visited = 0, right = 0;
  (void)state;
  while (visited < RANDOM) {
    pyk_day days[PYK_BLOCK], found[PYK_BLOCK];
    pyk_ymd dates[PYK_BLOCK], made[PYK_BLOCK];
    pyk_rc codes[PYK_BLOCK];
    size_t failed = 0, wrong = 0;
    for (size_t i = 0; i < PYK_BLOCK; i++, visited++) {
      days[i] = (pyk_day)(i % 2 == 0 ? next_random() : next_random() % (2 * PYK_DAY_MAX));
      dates[i] = any_date(i);
    }
    pyk_day_to_ymd_many(days, sizeof days[0], PYK_BLOCK, made, sizeof made[0], NULL, 0, &failed);
    for (size_t i = 0; i < PYK_BLOCK; i++) {
      pyk_ymd expected = pyk_day_valid(days[i]) ? pyk_civil_date(days[i]) : (pyk_ymd){0, 0, 0};
      assert_memory_equal(&made[i], &expected, sizeof expected);
      wrong += !pyk_day_valid(days[i]);
    }
    assert_int_equal(failed, wrong);
    pyk_day_from_ymd_many(dates, sizeof dates[0], PYK_BLOCK, found, sizeof found[0], codes, sizeof codes[0], NULL);
    for (size_t i = 0; i < PYK_BLOCK; i++) {
      int there = exists(dates[i]);
      assert_int_equal(codes[i], there ? PYK_OK : PYK_E_RANGE);
      assert_int_equal(found[i], there ? pyk_civil_day(dates[i].year, dates[i].month, dates[i].day) : PYK_DAY_NONE);
      right += (size_t)there;
    }
  }
  assert_int_equal(visited, RANDOM);
  assert_true(right > RANDOM / 20);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_day_there_and_back),
      cmocka_unit_test(one_wrong_date_refuses_the_block),
      cmocka_unit_test(one_number_at_random_in_a_block),
      cmocka_unit_test(arrays_of_numbers_at_random),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
