#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static pyk_day day(int32_t year, int32_t month, int32_t number) {
  pyk_day out = PYK_DAY_NONE;
  assert_int_equal(pyk_day_from_ymd(year, month, number, &out), PYK_OK);
  return out;
}

static pyk_calendar_day look(pyk_day d) {
  pyk_calendar_day out = {.size = sizeof out};
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_PUBLIC_HOLIDAYS, d, &out), PYK_OK);
  return out;
}

/* The feasts of 1054/1993 chapter 4, 3 §, with 388/1937 and 272/1944, worked out by hand for 2021, when Easter was on
 * 4 April. Eves and plain week-ends are none. */
static void the_public_holidays_of_2021(void **state) {
  static const struct {
    int32_t month, number;
    pyk_holiday holiday;
  } expected[] = {
      {1, 1, PYK_HOLIDAY_NEW_YEAR},     {1, 6, PYK_HOLIDAY_EPIPHANY},      {4, 2, PYK_HOLIDAY_GOOD_FRIDAY},
      {4, 4, PYK_HOLIDAY_EASTER_DAY},   {4, 5, PYK_HOLIDAY_EASTER_MONDAY}, {5, 1, PYK_HOLIDAY_MAY_DAY},
      {5, 13, PYK_HOLIDAY_ASCENSION},   {5, 23, PYK_HOLIDAY_WHIT_SUNDAY},  {6, 26, PYK_HOLIDAY_MIDSUMMER_DAY},
      {11, 6, PYK_HOLIDAY_ALL_SAINTS},  {12, 6, PYK_HOLIDAY_INDEPENDENCE}, {12, 25, PYK_HOLIDAY_CHRISTMAS_DAY},
      {12, 26, PYK_HOLIDAY_ST_STEPHEN},
  };
  size_t next = 0;
  (void)state;
  for (pyk_day d = day(2021, 1, 1); d <= day(2021, 12, 31); d++) {
    pyk_calendar_day looked = look(d);
    int due = next < 13 && d == day(2021, expected[next].month, expected[next].number);
    assert_int_equal(looked.moves, due);
    assert_int_equal(looked.holiday, due ? expected[next].holiday : PYK_HOLIDAY_NONE);
    next += (size_t)due;
  }
  assert_int_equal(next, 13);
}

/* 652/2023 chapter 1, 6 § from 1 July 2023, the dates of Midsummer and All Saints by 657/2023; before 1994 nothing was
 * read. */
static void each_holiday_has_its_act(void **state) {
  pyk_calendar_day out = {.size = sizeof out};
  (void)state;
  assert_int_equal(look(day(2023, 6, 24)).source.act_number, 1054);
  assert_int_equal(look(day(2023, 11, 4)).source.act_number, 657);
  assert_int_equal(look(day(2023, 12, 25)).source.act_number, 652);
  assert_int_equal(look(day(2023, 12, 6)).source.act_number, 388);
  assert_int_equal(look(day(2023, 5, 1)).source.act_number, 272);
  assert_int_equal(look(day(1994, 1, 1)).source.act_number, 1054);
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_PUBLIC_HOLIDAYS, day(1993, 12, 31), &out), PYK_E_NORULE);
}

/* The two calendars differ on Saturdays, Sundays and eves only: every public holiday is a day on which no time limit
 * ends. */
static void where_the_calendars_differ(void **state) {
  size_t visited = 0, differing = 0;
  pyk_day found = PYK_DAY_NONE;
  (void)state;
  for (pyk_day d = day(1994, 1, 1); d <= day(2050, 12, 31); d++, visited++) {
    pyk_calendar_day limits = {.size = sizeof limits};
    pyk_calendar_day holiday = look(d);
    assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, d, &limits), PYK_OK);
    pyk_rc rc = pyk_calendar_difference(PYK_CALENDAR_TIME_LIMITS, PYK_CALENDAR_PUBLIC_HOLIDAYS, d, d, &found);
    assert_int_equal(rc, limits.moves == holiday.moves ? PYK_E_NORULE : PYK_OK);
    if (limits.moves == holiday.moves) continue;
    differing++;
    assert_int_equal(found, d);
    assert_int_equal(limits.moves, 1);
    assert_true(limits.holiday == PYK_HOLIDAY_SATURDAY || limits.holiday == PYK_HOLIDAY_SUNDAY ||
                limits.holiday == PYK_HOLIDAY_CHRISTMAS_EVE || limits.holiday == PYK_HOLIDAY_MIDSUMMER_EVE);
  }
  assert_int_equal(visited, 20819);
  assert_true(differing > 5000);
  assert_int_equal(pyk_calendar_difference(PYK_CALENDAR_TIME_LIMITS, PYK_CALENDAR_PUBLIC_HOLIDAYS, day(2021, 12, 20),
                                           day(2021, 12, 31), &found),
                   PYK_OK);
  assert_int_equal(found, day(2021, 12, 24));
  assert_int_equal(pyk_calendar_difference(PYK_CALENDAR_TIME_LIMITS, 9, day(2021, 12, 20), day(2021, 12, 31), &found),
                   PYK_E_ARG);
  assert_int_equal(pyk_calendar_difference(1, 1, day(2021, 12, 20), day(2021, 12, 31), &found), PYK_E_NORULE);
  assert_int_equal(pyk_calendar_difference(1, 2, day(2021, 12, 20), PYK_DAY_MAX + 1, &found), PYK_E_RANGE);
  assert_int_equal(pyk_calendar_difference(1, 2, day(2021, 12, 20), day(2021, 12, 31), NULL), PYK_E_ARG);
}

/* ISO 8601's own examples of weeks at the turn of the year. */
static void iso_weeks(void **state) {
  static const struct {
    int32_t year, month, number, week_year, week;
  } cases[] = {
      {2005, 1, 1, 2004, 53},  {2005, 1, 2, 2004, 53},   {2005, 12, 31, 2005, 52}, {2006, 1, 1, 2005, 52},
      {2007, 1, 1, 2007, 1},   {2007, 12, 30, 2007, 52}, {2007, 12, 31, 2008, 1},  {2008, 12, 28, 2008, 52},
      {2008, 12, 29, 2009, 1}, {2009, 12, 31, 2009, 53}, {2010, 1, 3, 2009, 53},   {2010, 1, 4, 2010, 1},
      {1, 1, 1, 1, 1},         {9999, 12, 31, 9999, 52},
  };
  int32_t year = 77, week = 77;
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    assert_int_equal(pyk_day_iso_week(day(cases[i].year, cases[i].month, cases[i].number), &year, &week), PYK_OK);
    assert_true(year == cases[i].week_year && week == cases[i].week);
  }
  assert_int_equal(pyk_day_iso_week(0, &year, &week), PYK_E_RANGE);
  assert_int_equal(pyk_day_iso_week(1, NULL, &week), PYK_E_ARG);
  assert_true(year == 9999 && week == 52);
}

/* Weeks follow one another: each Monday begins the next, 1 after 52 or 53. */
static void iso_weeks_of_the_whole_range(void **state) {
  int32_t year = 1, week = 1, y, w;
  size_t visited = 0;
  (void)state;
  for (pyk_day d = PYK_DAY_MIN; d <= PYK_DAY_MAX; d++, visited++) {
    assert_int_equal(pyk_day_iso_week(d, &y, &w), PYK_OK);
    if (d > 1 && pyk_day_weekday(d) == PYK_MONDAY) {
      if (y == year) {
        assert_int_equal(w, week + 1);
      } else {
        assert_true(y == year + 1 && w == 1 && week >= 52);
      }
    } else if (d > 1) {
      assert_true(y == year && w == week);
    }
    year = y;
    week = w;
  }
  assert_int_equal(visited, PYK_DAY_MAX);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_public_holidays_of_2021),  cmocka_unit_test(each_holiday_has_its_act),
      cmocka_unit_test(where_the_calendars_differ),   cmocka_unit_test(iso_weeks),
      cmocka_unit_test(iso_weeks_of_the_whole_range),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
