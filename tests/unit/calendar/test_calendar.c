/* The calendar of time limits. Vectors: tests/vectors/calendar.txt; every day is compared in tests/laws/test_walk.c. */
#include "pykala.h"
#include "days.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VECTORS = 187, HOLIDAYS = 19 };

static pyk_calendar_day look(pyk_day day) {
  pyk_calendar_day found = {.size = sizeof found};
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &found), PYK_OK);
  return found;
}

static int is_empty(const pyk_provision *p) {
  static const pyk_provision empty;
  return memcmp(p, &empty, sizeof empty) == 0;
}

static int is_section(const pyk_provision *p, int32_t year, int32_t number, int32_t chapter, int32_t section) {
  return p->act_year == year && p->act_number == number && p->bylaw == PYK_BYLAW_NONE && p->chapter == chapter &&
         p->section == section && p->section_letter == 0;
}

static void check(const vectors *v, unsigned *seen) {
  pyk_calendar_day found = {.size = sizeof found};
  pyk_day day = PYK_DAY_NONE;
  int32_t holiday = 0, trust = 0;
  assert_int_equal(pyk_day_parse(v->field[0], strlen(v->field[0]), &day), PYK_OK);
  pyk_rc rc = pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &found);
  if (strcmp(v->field[1], "NORULE") == 0) {
    if (rc != PYK_E_NORULE) fail_msg("%s: %s", vectors_where(v), pyk_rc_name(rc));
    return;
  }
  if (rc != PYK_OK) fail_msg("%s: %s", vectors_where(v), pyk_rc_name(rc));
  assert_int_equal(pyk_value(PYK_KIND_HOLIDAY, v->field[2], strlen(v->field[2]), &holiday), PYK_OK);
  assert_int_equal(pyk_value(PYK_KIND_TRUST, v->field[3], strlen(v->field[3]), &trust), PYK_OK);
  if (found.moves != vectors_number(v, 1) || found.holiday != holiday || found.trust != trust)
    fail_msg("%s: found %d, %s, %s", vectors_where(v), found.moves, pyk_name(PYK_KIND_HOLIDAY, found.holiday),
             pyk_name(PYK_KIND_TRUST, found.trust));
  assert_int_equal(found.weekday, pyk_day_weekday(day));
  assert_int_equal(found.moves, holiday != PYK_HOLIDAY_NONE);
  /* What moves says why: 150/1930 5 §. What does not has no basis. */
  assert_int_equal(is_section(&found.basis, 1930, 150, 0, 5), found.moves);
  assert_int_equal(is_empty(&found.basis), !found.moves);
  if (holiday <= PYK_HOLIDAY_SUNDAY) assert_true(is_empty(&found.source));
  assert_int_equal(found.contested != PYK_HOLIDAY_NONE, trust == PYK_TRUST_CONTESTED);
  *seen |= 1u << holiday;
}

static void test_vectors(void **state) {
  (void)state;
  vectors v;
  int visited = 0;
  unsigned seen = 0;
  vectors_open(&v, "calendar.txt");
  while (vectors_next(&v, 5)) {
    check(&v, &seen);
    visited++;
  }
  vectors_close(&v);
  assert_int_equal(visited, VECTORS);
  assert_int_equal(seen, (1u << HOLIDAYS) - 1); /* each holiday at least once */
}

/* Who says on which day a feast falls: nobody read before 1994, 1054/1993 4:3, then 652/2023 1:6; midsummer and All
 * Saints since then 657/2023 1:4; Independence Day 388/1937 1 §. */
static void test_sources(void **state) {
  (void)state;
  pyk_calendar_day found = look(on(1993, 12, 25));
  assert_true(is_empty(&found.source));
  found = look(on(1994, 12, 25));
  assert_true(is_section(&found.source, 1993, 1054, 4, 3));
  found = look(on(2023, 6, 24)); /* Midsummer Day of 2023 falls before the new act */
  assert_true(is_section(&found.source, 1993, 1054, 4, 3));
  found = look(on(2023, 11, 4));
  assert_true(is_section(&found.source, 2023, 657, 1, 4));
  found = look(on(2024, 6, 22));
  assert_true(is_section(&found.source, 2023, 657, 1, 4));
  found = look(on(2023, 12, 25));
  assert_true(is_section(&found.source, 2023, 652, 1, 6));
  found = look(on(2024, 5, 9));
  assert_true(is_section(&found.source, 2023, 652, 1, 6));
  found = look(on(2021, 12, 6));
  assert_true(is_section(&found.source, 1937, 388, 0, 1));
}

/* 6 January and Ascension Thursday of 1973 to 1991, named as what may have been kept. */
static void test_contested(void **state) {
  (void)state;
  assert_int_equal(look(on(1973, 1, 6)).contested, PYK_HOLIDAY_NONE); /* a Saturday moves in any case */
  assert_int_equal(look(on(1975, 1, 6)).contested, PYK_HOLIDAY_EPIPHANY);
  assert_int_equal(look(on(1989, 1, 6)).contested, PYK_HOLIDAY_EPIPHANY);
  assert_int_equal(look(on(1973, 5, 31)).contested, PYK_HOLIDAY_ASCENSION);
  assert_int_equal(look(on(1991, 5, 9)).contested, PYK_HOLIDAY_ASCENSION);
  assert_int_equal(look(on(1972, 1, 6)).contested, PYK_HOLIDAY_NONE);
  assert_int_equal(look(on(1992, 1, 6)).contested, PYK_HOLIDAY_NONE);
  assert_int_equal(look(on(1992, 5, 28)).contested, PYK_HOLIDAY_NONE);
}

/* Days after which the tables were not checked say so. */
static void test_note(void **state) {
  (void)state;
  assert_int_equal(pyk_law_checked_through(), on(2025, 2, 21));
  assert_int_equal(look(on(2025, 2, 21)).notes, 0);
  assert_int_equal(look(on(2025, 2, 22)).notes, PYK_NOTE_NOT_CHECKED);
  assert_int_equal(look(on(2025, 2, 24)).notes, PYK_NOTE_NOT_CHECKED);
}

static void test_open(void **state) {
  (void)state;
  static const struct {
    pyk_ymd from, to;
  } cases[] = {
      {{2021, 12, 23}, {2021, 12, 23}}, {{2021, 12, 24}, {2021, 12, 27}}, {{2014, 12, 24}, {2014, 12, 29}},
      {{2025, 12, 24}, {2025, 12, 29}}, {{2024, 3, 29}, {2024, 4, 2}},    {{2024, 3, 28}, {2024, 3, 28}},
      {{2021, 6, 25}, {2021, 6, 28}},   {{2021, 12, 31}, {2021, 12, 31}}, {{2022, 1, 1}, {2022, 1, 3}},
      {{2020, 5, 1}, {2020, 5, 4}},     {{2024, 5, 9}, {2024, 5, 10}},    {{1966, 7, 2}, {1966, 7, 4}},
      {{1975, 1, 6}, {1975, 1, 6}},     {{1990, 1, 6}, {1990, 1, 8}},     {{9999, 12, 25}, {9999, 12, 27}},
      {{9999, 12, 31}, {9999, 12, 31}},
  };
  int visited = 0;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++, visited++) {
    pyk_day found = PYK_DAY_NONE;
    const pyk_ymd *from = &cases[i].from, *to = &cases[i].to;
    assert_int_equal(pyk_calendar_open(PYK_CALENDAR_TIME_LIMITS, on(from->year, from->month, from->day), &found),
                     PYK_OK);
    assert_int_equal(found, on(to->year, to->month, to->day));
  }
  assert_int_equal(visited, 16);
}

/* Tables of Easter Days: the extremes, the two exceptions of the Gregorian reckoning (1954 and 1981 would be a week
 * later without them) and years from printed almanacs. */
static void test_easter(void **state) {
  (void)state;
  static const pyk_ymd easter[] = {
      {1583, 4, 10}, {1598, 3, 22}, {1693, 3, 22}, {1761, 3, 22}, {1818, 3, 22}, {1913, 3, 23}, {1943, 4, 25},
      {1954, 4, 18}, {1967, 3, 26}, {1981, 4, 19}, {1999, 4, 4},  {2000, 4, 23}, {2008, 3, 23}, {2011, 4, 24},
      {2019, 4, 21}, {2020, 4, 12}, {2021, 4, 4},  {2022, 4, 17}, {2023, 4, 9},  {2024, 3, 31}, {2025, 4, 20},
      {2038, 4, 25}, {2049, 4, 18}, {2076, 4, 19}, {2285, 3, 22},
  };
  pyk_day found;
  int visited = 0;
  for (size_t i = 0; i < sizeof easter / sizeof easter[0]; i++, visited++) {
    assert_int_equal(pyk_calendar_easter(easter[i].year, &found), PYK_OK);
    if (found != on(easter[i].year, easter[i].month, easter[i].day)) fail_msg("Easter %d", easter[i].year);
  }
  assert_int_equal(visited, 25);
  static const int32_t refused[] = {1582, 1, 0, -1, 10000, INT32_MAX, INT32_MIN};
  found = -77;
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
    assert_int_equal(pyk_calendar_easter(refused[i], &found), PYK_E_RANGE);
  assert_int_equal(found, -77);
  assert_int_equal(pyk_calendar_easter(2021, NULL), PYK_E_ARG);
}

static void refuses(pyk_calendar calendar, pyk_day day, pyk_rc expected) {
  pyk_calendar_day found, before;
  pyk_day next = -77;
  memset(&found, 0, sizeof found);
  found.size = sizeof found;
  found.holiday = PYK_HOLIDAY_MAY_DAY;
  before = found;
  assert_int_equal(pyk_calendar_look(calendar, day, &found), expected);
  assert_memory_equal(&found, &before, sizeof found);
  assert_int_equal(pyk_calendar_open(calendar, day, &next), expected);
  assert_int_equal(next, -77);
}

static void test_refusals(void **state) {
  (void)state;
  pyk_day day = on(2021, 12, 7);
  refuses(0, day, PYK_E_ARG);
  refuses(PYK_CALENDAR_PUBLIC_HOLIDAYS + 1, day, PYK_E_ARG);
  refuses(-1, day, PYK_E_ARG);
  refuses(PYK_CALENDAR_TIME_LIMITS, PYK_DAY_NONE, PYK_E_RANGE);
  refuses(PYK_CALENDAR_TIME_LIMITS, -1, PYK_E_RANGE);
  refuses(PYK_CALENDAR_TIME_LIMITS, PYK_DAY_MAX + 1, PYK_E_RANGE);
  refuses(PYK_CALENDAR_TIME_LIMITS, INT32_MAX, PYK_E_RANGE);
  refuses(PYK_CALENDAR_TIME_LIMITS, INT32_MIN, PYK_E_RANGE);
  refuses(PYK_CALENDAR_TIME_LIMITS, PYK_DAY_MIN, PYK_E_NORULE);
  refuses(PYK_CALENDAR_TIME_LIMITS, on(1966, 6, 30), PYK_E_NORULE);
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, NULL), PYK_E_ARG);
  assert_int_equal(pyk_calendar_open(PYK_CALENDAR_TIME_LIMITS, day, NULL), PYK_E_ARG);
}

/* Records that begin with their size: too small, absurd, and longer with and without something behind. */
static void test_size(void **state) {
  (void)state;
  struct {
    pyk_calendar_day known;
    uint32_t later;
  } grown;
  pyk_day day = on(2021, 12, 24);
  memset(&grown, 0, sizeof grown);
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &grown.known), PYK_E_SIZE);
  grown.known.size = (uint32_t)sizeof grown.known - 1;
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &grown.known), PYK_E_SIZE);
  grown.known.size = UINT32_MAX;
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &grown.known), PYK_E_SIZE);
  grown.known.size = (uint32_t)sizeof grown;
  grown.later = 1;
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &grown.known), PYK_E_SIZE);
  assert_int_equal(grown.known.holiday, 0);
  grown.later = 0;
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &grown.known), PYK_OK);
  assert_int_equal(grown.known.holiday, PYK_HOLIDAY_CHRISTMAS_EVE);
  assert_int_equal(grown.known.size, sizeof grown);
  assert_int_equal(grown.later, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_vectors),  cmocka_unit_test(test_sources), cmocka_unit_test(test_contested),
      cmocka_unit_test(test_note),     cmocka_unit_test(test_open),    cmocka_unit_test(test_easter),
      cmocka_unit_test(test_refusals), cmocka_unit_test(test_size),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
