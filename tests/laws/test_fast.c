/* Every fast way against the general one: over the whole of its window, at its borders, and outside of it at random. The
 * general ways are the rows of the law read one by one, the plain conversion of dates, and the limit with all its steps. */
#include "pykala.h"

#include "calendar/table.h"
#include "day/civil.h"
#include "day/months.h"
#include "random.h"
#include "slow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { RANDOM = SLOW ? 300000 : 10000000, PIECE = 1000, GUARD = 77 };

/* A day outside the table: mostly one that exists, now and then any number. */
static pyk_day outside(void) {
  for (;;) {
    pyk_day day = next_random() % 16 == 0 ? (pyk_day)next_random() : (pyk_day)(next_random() % (PYK_DAY_MAX + 2));
    if (!pyk_table_holds(day)) return day;
  }
}

/* --- the calendar --- */

static int32_t class_by_rows(pyk_calendar calendar, pyk_day day) {
  const law_holiday *contested;
  const law_holiday *row = pyk_rows_find(calendar, day, &contested);
  return row != NULL ? 1 : contested != NULL ? 2 : 0;
}

static void look_by_rows(pyk_day day, pyk_calendar_day *out) {
  const law_holiday *contested;
  const law_holiday *row = pyk_rows_find(PYK_CALENDAR_TIME_LIMITS, day, &contested);
  memset(out, 0, sizeof *out);
  out->size = sizeof *out;
  out->weekday = pyk_day_weekday(day);
  out->moves = row != NULL;
  out->notes = day > pyk_law_checked_through() ? PYK_NOTE_NOT_CHECKED : 0;
  out->trust = row != NULL ? row->trust : contested != NULL ? PYK_TRUST_CONTESTED : PYK_TRUST_TEXT;
  out->contested = contested != NULL ? contested->holiday : PYK_HOLIDAY_NONE;
  if (row == NULL) return;
  out->holiday = row->holiday;
  out->basis = row->basis;
  out->source = row->source;
}

static void each_day_of_the_table_is_that_of_the_rows(void **state) {
  size_t visited = 0, moved = 0, contested = 0;
  (void)state;
  assert_int_equal(PYK_TABLE_FIRST, pyk_rows_start(PYK_CALENDAR_TIME_LIMITS));
  for (pyk_day day = PYK_TABLE_FIRST; pyk_table_holds(day); day++, visited++) {
    pyk_calendar_day expected, found = {.size = sizeof found};
    int32_t moves = GUARD;
    pyk_day open = PYK_DAY_NONE, walked = day;
    look_by_rows(day, &expected);
    assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &found), PYK_OK);
    assert_memory_equal(&found, &expected, sizeof found);
    assert_int_equal(pyk_calendar_moves(PYK_CALENDAR_TIME_LIMITS, day, &moves), PYK_OK);
    assert_int_equal(moves, class_by_rows(PYK_CALENDAR_TIME_LIMITS, day));
    moved += moves == 1;
    contested += moves == 2;
    while (class_by_rows(PYK_CALENDAR_TIME_LIMITS, walked) == 1)
      walked++;
    assert_int_equal(pyk_calendar_open(PYK_CALENDAR_TIME_LIMITS, day, &open), PYK_OK);
    assert_int_equal(open, walked);
    while (class_by_rows(PYK_CALENDAR_TIME_LIMITS, walked) != 0)
      walked++;
    assert_int_equal(day + (pyk_day)(pyk_table_day(day) >> PYK_TABLE_LATEST_SHIFT & PYK_TABLE_SURE), walked);
  }
  assert_int_equal(visited, PYK_TABLE_DAYS);
  /* 1966-07-01 to 2100-12-31. Contested are the 19 days of Epiphany and of Ascension each that are not week-ends anyway. */
  assert_int_equal(visited, 49127);
  assert_true(moved > 14000 && moved < 17000);
  assert_int_equal(contested, 31);
}

static void arrays_of_days_are_the_days_one_by_one(void **state) {
  static const pyk_calendar calendars[] = {PYK_CALENDAR_TIME_LIMITS, PYK_CALENDAR_PUBLIC_HOLIDAYS};
  size_t visited = 0, failures = 0;
  (void)state;
  for (size_t c = 0; c < 2; c++) {
    for (pyk_day first = PYK_TABLE_FIRST - PIECE; first < PYK_TABLE_FIRST + PYK_TABLE_DAYS + PIECE; first += PIECE) {
      pyk_day days[PIECE];
      int32_t out[PIECE];
      pyk_rc codes[PIECE];
      size_t failed = 0, expected = 0;
      for (int i = 0; i < PIECE; i++)
        days[i] = first + i;
      assert_int_equal(pyk_calendar_moves_many(calendars[c], days, sizeof days[0], PIECE, out, sizeof out[0], codes,
                                               sizeof codes[0], &failed),
                       PYK_OK);
      for (int i = 0; i < PIECE; i++, visited++) {
        pyk_rc rc = days[i] < pyk_rows_start(calendars[c]) ? PYK_E_NORULE : PYK_OK;
        assert_int_equal(codes[i], rc);
        assert_int_equal(out[i], rc == PYK_OK ? class_by_rows(calendars[c], days[i]) : 0);
        expected += rc != PYK_OK;
      }
      assert_int_equal(failed, expected);
      failures += failed;
    }
  }
  assert_int_equal(visited, 2 * 52000);
  assert_true(failures > 10000); /* public holidays before 1994 */
}

static void days_outside_the_table_at_random(void **state) {
  size_t visited = 0, good = 0;
  (void)state;
  for (int n = 0; n < RANDOM / PIECE; n++) {
    pyk_day days[PIECE];
    int32_t out[PIECE];
    for (int i = 0; i < PIECE; i++)
      days[i] = outside();
    assert_int_equal(pyk_calendar_moves_many(PYK_CALENDAR_TIME_LIMITS, days, sizeof days[0], PIECE, out, sizeof out[0],
                                             NULL, 0, NULL),
                     PYK_OK);
    for (int i = 0; i < PIECE; i++, visited++) {
      int32_t moves = GUARD;
      int answered = pyk_day_valid(days[i]) && days[i] >= PYK_TABLE_FIRST;
      pyk_rc rc = answered ? PYK_OK : pyk_day_valid(days[i]) ? PYK_E_NORULE : PYK_E_RANGE;
      assert_int_equal(pyk_calendar_moves(PYK_CALENDAR_TIME_LIMITS, days[i], &moves), rc);
      assert_int_equal(moves, answered ? class_by_rows(PYK_CALENDAR_TIME_LIMITS, days[i]) : GUARD);
      assert_int_equal(out[i], answered ? moves : 0);
      good += (size_t)answered;
    }
  }
  assert_int_equal(visited, RANDOM);
  assert_true(good > RANDOM / 2);
}

/* --- civil dates --- */

static void every_day_has_its_date(void **state) {
  size_t visited = 0;
  (void)state;
  for (pyk_day first = PYK_DAY_MIN; first <= PYK_DAY_MAX; first += PIECE) {
    pyk_day days[PIECE], back[PIECE];
    pyk_ymd dates[PIECE];
    size_t n = 0, failed = GUARD;
    for (; n < PIECE && first + (pyk_day)n <= PYK_DAY_MAX; n++)
      days[n] = first + (pyk_day)n;
    assert_int_equal(pyk_day_to_ymd_many(days, sizeof days[0], n, dates, sizeof dates[0], NULL, 0, &failed), PYK_OK);
    assert_int_equal(failed, 0);
    for (size_t i = 0; i < n; i++, visited++) {
      pyk_ymd expected = pyk_civil_date(days[i]), found, fast = pyk_fast_date(days[i]);
      assert_int_equal(pyk_day_to_ymd(days[i], &found), PYK_OK);
      int same = memcmp(&found, &expected, sizeof found) == 0 && memcmp(&fast, &expected, sizeof fast) == 0 &&
                 memcmp(&dates[i], &expected, sizeof expected) == 0;
      assert_true(same);
    }
    assert_int_equal(pyk_day_from_ymd_many(dates, sizeof dates[0], n, back, sizeof back[0], NULL, 0, &failed), PYK_OK);
    assert_int_equal(failed, 0);
    assert_memory_equal(back, days, n * sizeof days[0]);
  }
  assert_int_equal(visited, PYK_DAY_MAX);
}

/* Month 0 to 13 and day 0 to 32 of every year from 0 to 10000, and some numbers that are none of these. */
static void dates_that_do_not_exist_are_refused(void **state) {
  static const int32_t odd[] = {INT32_MIN, -1, INT32_MAX};
  size_t visited = 0, exist = 0;
  (void)state;
  for (int32_t year = 0; year <= 10000; year += SLOW ? 7 : 1) {
    pyk_ymd dates[14 * 33 + 9];
    pyk_day out[14 * 33 + 9];
    pyk_rc codes[14 * 33 + 9];
    size_t n = 0, failed = 0, expected = 0;
    for (int32_t month = 0; month <= 13; month++)
      for (int32_t day = 0; day <= 32; day++)
        dates[n++] = (pyk_ymd){year, month, day};
    for (size_t i = 0; i < 3; i++) {
      dates[n++] = (pyk_ymd){odd[i], 1, 1};
      dates[n++] = (pyk_ymd){year, odd[i], 1};
      dates[n++] = (pyk_ymd){year, 1, odd[i]};
    }
    pyk_day_from_ymd_many(dates, sizeof dates[0], n, out, sizeof out[0], codes, sizeof codes[0], &failed);
    for (size_t i = 0; i < n; i++, visited++) {
      const pyk_ymd *d = &dates[i];
      pyk_day one = GUARD;
      int there = d->year >= 1 && d->year <= 9999 && d->month >= 1 && d->month <= 12 && d->day >= 1 &&
                  d->day <= pyk_civil_month_length(d->year, d->month);
      pyk_day right = there ? pyk_civil_day(d->year, d->month, d->day) : PYK_DAY_NONE;
      assert_int_equal(pyk_day_from_ymd(d->year, d->month, d->day, &one), there ? PYK_OK : PYK_E_RANGE);
      assert_int_equal(one, there ? right : GUARD);
      assert_int_equal(codes[i], there ? PYK_OK : PYK_E_RANGE);
      assert_int_equal(out[i], right);
      expected += !there;
      exist += (size_t)there;
    }
    assert_int_equal(failed, expected);
  }
  assert_true(visited > 600000);
  if (!SLOW) assert_int_equal(exist, PYK_DAY_MAX);
}

/* A table of the record that a program would have: the date over the day, in place. */
static void dates_in_records_and_in_place(void **state) {
  struct record {
    int32_t before;
    pyk_ymd date;
    int32_t after;
  } records[PIECE];
  (void)state;
  for (int i = 0; i < PIECE; i++)
    records[i] = (struct record){GUARD, {(i % 100 == 99 ? -1 : PYK_MONTHS_FIRST - 500 + i), GUARD, GUARD}, GUARD};
  size_t failed = 0;
  pyk_day_to_ymd_many(&records[0].date.year, sizeof records[0], PIECE, &records[0].date, sizeof records[0], NULL, 0,
                      &failed);
  assert_int_equal(failed, PIECE / 100);
  for (int i = 0; i < PIECE; i++) {
    pyk_ymd expected = {0, 0, 0};
    if (i % 100 != 99) expected = pyk_civil_date(PYK_MONTHS_FIRST - 500 + i);
    assert_memory_equal(&records[i].date, &expected, sizeof expected);
    assert_int_equal(records[i].before + records[i].after, 2 * GUARD);
  }
  pyk_day_from_ymd_many(&records[0].date, sizeof records[0], PIECE, &records[0].date.year, sizeof records[0], NULL, 0,
                        &failed);
  assert_int_equal(failed, PIECE / 100);
  for (int i = 0; i < PIECE; i++)
    assert_int_equal(records[i].date.year, i % 100 == 99 ? PYK_DAY_NONE : PYK_MONTHS_FIRST - 500 + i);
  assert_int_equal(pyk_day_to_ymd_many(NULL, 4, 1, &records[0].date, 12, NULL, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_day_to_ymd_many(&records[0].before, 3, 1, &records[0].date, 12, NULL, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_day_to_ymd_many(NULL, 0, 0, NULL, 0, NULL, 0, NULL), PYK_OK);
}

int main(void) {
  random_seed = 88172645463325252u;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_day_of_the_table_is_that_of_the_rows),
      cmocka_unit_test(arrays_of_days_are_the_days_one_by_one),
      cmocka_unit_test(days_outside_the_table_at_random),
      cmocka_unit_test(every_day_has_its_date),
      cmocka_unit_test(dates_that_do_not_exist_are_refused),
      cmocka_unit_test(dates_in_records_and_in_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
