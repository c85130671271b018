/* Civil days. Vectors: tests/vectors/day.txt; the whole range is walked in tests/laws/test_walk.c. */
#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { DAY_VECTORS = 84, MONTHS_VECTORS = 70, DAYS_VECTORS = 16, UNTOUCHED = -77 };

static const pyk_ymd impossible[] = {
    {2023, 2, 29},     {1900, 2, 29},     {2000, 2, 30},        {2021, 4, 31},        {2021, 1, 0},
    {2021, 1, 32},     {2021, 0, 1},      {2021, 13, 1},        {0, 12, 31},          {10000, 1, 1},
    {-1, 1, 1},        {2021, -1, 1},     {2021, 1, -1},        {2021, INT32_MAX, 1}, {2021, INT32_MIN, 1},
    {INT32_MAX, 1, 1}, {INT32_MIN, 1, 1}, {2021, 1, INT32_MAX}, {2021, 1, INT32_MIN}, {INT32_MAX, INT32_MAX, INT32_MAX},
};

static const pyk_day outside[] = {PYK_DAY_NONE, PYK_DAY_MIN - 2, PYK_DAY_MAX + 1, INT32_MAX, INT32_MIN};

/* The day in a field that the vectors promise to be one. */
static pyk_day day_in(const vectors *v, size_t field) {
  pyk_day day = PYK_DAY_NONE;
  if (pyk_day_parse(v->field[field], strlen(v->field[field]), &day) != PYK_OK)
    fail_msg("%s: %s", vectors_where(v), v->field[field]);
  return day;
}

/* A call's result as the vectors write it: the day, or the result code's name. */
static void same(const vectors *v, size_t field, pyk_rc rc, pyk_day day) {
  char text[16];
  if (rc == PYK_OK) {
    assert_int_equal(pyk_day_format(day, text, sizeof text, NULL), PYK_OK);
  } else {
    snprintf(text, sizeof text, "%s", pyk_rc_name(rc));
    assert_int_equal(day, UNTOUCHED);
  }
  if (strcmp(text, v->field[field]) != 0)
    fail_msg("%s: expected %s, found %s", vectors_where(v), v->field[field], text);
}

static void check_day(const vectors *v) {
  pyk_day day = UNTOUCHED, from = UNTOUCHED;
  int year = 0, month = 0, in_month = 0;
  pyk_rc rc = pyk_day_parse(v->field[1], strlen(v->field[1]), &day);
  assert_int_equal(sscanf(v->field[1], "%d-%d-%d", &year, &month, &in_month), 3);
  if (v->field[2][0] == 'P') {
    same(v, 2, rc, day);
    rc = pyk_day_from_ymd(year, month, in_month, &from);
    same(v, 2, rc, from);
    return;
  }
  char text[16];
  size_t need = 0;
  pyk_ymd ymd = {0, 0, 0};
  int32_t weekday = 0;
  if (rc != PYK_OK || day != vectors_number(v, 2)) fail_msg("%s: read as %d", vectors_where(v), day);
  assert_int_equal(pyk_day_from_ymd(year, month, in_month, &from), PYK_OK);
  assert_int_equal(from, day);
  assert_int_equal(pyk_day_to_ymd(day, &ymd), PYK_OK);
  assert_true(ymd.year == year && ymd.month == month && ymd.day == in_month);
  assert_int_equal(pyk_day_format(day, text, sizeof text, &need), PYK_OK);
  assert_string_equal(text, v->field[1]);
  assert_int_equal(need, 10);
  assert_int_equal(pyk_value(PYK_KIND_WEEKDAY, v->field[3], strlen(v->field[3]), &weekday), PYK_OK);
  if (pyk_day_weekday(day) != weekday) fail_msg("%s: weekday %d", vectors_where(v), pyk_day_weekday(day));
}

static void test_vectors(void **state) {
  (void)state;
  vectors v;
  int days = 0, months = 0, added = 0;
  vectors_open(&v, "day.txt");
  while (vectors_next(&v, 5)) {
    pyk_day out = UNTOUCHED;
    if (strcmp(v.field[0], "day") == 0) {
      check_day(&v);
      days++;
    } else if (strcmp(v.field[0], "months") == 0) {
      int32_t round = 0;
      assert_int_equal(pyk_value(PYK_KIND_ROUND, v.field[3], strlen(v.field[3]), &round), PYK_OK);
      pyk_rc rc = pyk_day_add_months(day_in(&v, 1), (int32_t)vectors_number(&v, 2), round, &out);
      same(&v, 4, rc, out);
      months++;
    } else {
      assert_string_equal(v.field[0], "days");
      pyk_rc rc = pyk_day_add_days(day_in(&v, 1), (int32_t)vectors_number(&v, 2), &out);
      same(&v, 4, rc, out);
      added++;
    }
  }
  vectors_close(&v);
  assert_int_equal(days, DAY_VECTORS);
  assert_int_equal(months, MONTHS_VECTORS);
  assert_int_equal(added, DAYS_VECTORS);
}

static void test_impossible_dates(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof impossible / sizeof impossible[0]; i++) {
    pyk_day day = UNTOUCHED;
    assert_int_equal(pyk_day_from_ymd(impossible[i].year, impossible[i].month, impossible[i].day, &day), PYK_E_RANGE);
    assert_int_equal(day, UNTOUCHED);
  }
  assert_int_equal(pyk_day_from_ymd(2021, 12, 7, NULL), PYK_E_ARG);
}

static void test_outside_the_range(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
    pyk_ymd ymd = {UNTOUCHED, UNTOUCHED, UNTOUCHED};
    pyk_day day = UNTOUCHED;
    char text[32] = "untouched";
    assert_int_equal(pyk_day_to_ymd(outside[i], &ymd), PYK_E_RANGE);
    assert_true(ymd.year == UNTOUCHED && ymd.month == UNTOUCHED && ymd.day == UNTOUCHED);
    assert_int_equal(pyk_day_weekday(outside[i]), 0);
    assert_int_equal(pyk_day_add_days(outside[i], 1, &day), PYK_E_RANGE);
    assert_int_equal(pyk_day_add_days(outside[i], 0, &day), PYK_E_RANGE);
    assert_int_equal(pyk_day_add_months(outside[i], 1, PYK_ROUND_DOWN, &day), PYK_E_RANGE);
    assert_int_equal(pyk_day_format(outside[i], text, sizeof text, NULL), PYK_E_RANGE);
    assert_int_equal(pyk_day_say(outside[i], PYK_LANG_FI, text, sizeof text, NULL), PYK_E_RANGE);
    assert_int_equal(day, UNTOUCHED);
    assert_string_equal(text, "untouched");
  }
}

static void test_missing_arguments(void **state) {
  (void)state;
  pyk_day day = UNTOUCHED;
  static const pyk_round unknown[] = {0, -1, 4, INT32_MAX};
  for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
    assert_int_equal(pyk_day_add_months(PYK_DAY_1970, 1, unknown[i], &day), PYK_E_ARG);
    assert_int_equal(day, UNTOUCHED);
  }
  assert_int_equal(pyk_day_to_ymd(1, NULL), PYK_E_ARG);
  assert_int_equal(pyk_day_parse(NULL, 10, &day), PYK_E_ARG);
  assert_int_equal(pyk_day_parse("2021-12-07", 10, NULL), PYK_E_ARG);
  assert_int_equal(pyk_day_parse_printed(NULL, 9, &day), PYK_E_ARG);
  assert_int_equal(pyk_day_parse_printed("7.12.2021", 9, NULL), PYK_E_ARG);
  assert_int_equal(pyk_day_add_days(1, 1, NULL), PYK_E_ARG);
  assert_int_equal(pyk_day_add_months(1, 1, PYK_ROUND_DOWN, NULL), PYK_E_ARG);
  assert_int_equal(day, UNTOUCHED);
}

/* Whatever is not exactly the documented form. */
static void test_forms_refused(void **state) {
  (void)state;
  static const char *const iso[] = {"",
                                    "2021-12-7",
                                    "2021-1-07",
                                    "21-12-07",
                                    "2021-12-071",
                                    " 2021-12-07",
                                    "2021-12-07 ",
                                    "2021/12/07",
                                    "2021-12.07",
                                    "+021-12-07",
                                    "-021-12-07",
                                    "2021--1-07",
                                    "20211207",
                                    "2021-12-0x",
                                    "02021-12-07",
                                    "2021-12",
                                    "7.12.2021",
                                    "2021-12-07T00"};
  static const char *const printed[] = {"",           "7.12.21",    "7.12.02021",  "7-12-2021",  "7.12.2021.",
                                        " 7.12.2021", "7.12.2021 ", "007.12.2021", "7.012.2021", "7. 12.2021",
                                        "2021-12-07", "7.12.",      "+7.12.2021",  "7.-2.2021",  "7.12",
                                        ".12.2021",   "7..2021",    "x.12.2021"};
  pyk_day day = UNTOUCHED;
  for (size_t i = 0; i < sizeof iso / sizeof iso[0]; i++) {
    if (pyk_day_parse(iso[i], strlen(iso[i]), &day) != PYK_E_SYNTAX) fail_msg("\"%s\" was not refused", iso[i]);
  }
  for (size_t i = 0; i < sizeof printed / sizeof printed[0]; i++) {
    if (pyk_day_parse_printed(printed[i], strlen(printed[i]), &day) != PYK_E_SYNTAX)
      fail_msg("\"%s\" was not refused", printed[i]);
  }
  assert_int_equal(pyk_day_parse("2021-12-07", 9, &day), PYK_E_SYNTAX);
  assert_int_equal(pyk_day_parse("2021-12-07\0", 11, &day), PYK_E_SYNTAX);
  assert_int_equal(day, UNTOUCHED);
}

static void test_printed(void **state) {
  (void)state;
  static const struct {
    const char *text;
    int32_t year, month, day;
  } read[] = {{"7.12.2021", 2021, 12, 7},  {"07.12.2021", 2021, 12, 7}, {"1.1.0001", 1, 1, 1},
              {"16.6.2021", 2021, 6, 16},  {"16.06.2021", 2021, 6, 16}, {"29.2.2024", 2024, 2, 29},
              {"31.12.9999", 9999, 12, 31}};
  static const char *const no_such_day[] = {"29.2.2023", "31.4.2021", "0.12.2021", "7.13.2021",
                                            "7.0.2021",  "7.12.0000", "32.1.2021", "00.00.0000"};
  pyk_day day, expected;
  for (size_t i = 0; i < sizeof read / sizeof read[0]; i++) {
    assert_int_equal(pyk_day_from_ymd(read[i].year, read[i].month, read[i].day, &expected), PYK_OK);
    assert_int_equal(pyk_day_parse_printed(read[i].text, strlen(read[i].text), &day), PYK_OK);
    assert_int_equal(day, expected);
  }
  day = UNTOUCHED;
  for (size_t i = 0; i < sizeof no_such_day / sizeof no_such_day[0]; i++)
    assert_int_equal(pyk_day_parse_printed(no_such_day[i], strlen(no_such_day[i]), &day), PYK_E_RANGE);
  assert_int_equal(day, UNTOUCHED);
}

static void test_said(void **state) {
  (void)state;
  static const struct {
    int32_t year, month, day;
    const char *said[3]; /* fi, sv, en */
  } cases[] = {
      {2021, 12, 7, {"7.12.2021", "7.12.2021", "7 December 2021"}},
      {2022, 6, 16, {"16.6.2022", "16.6.2022", "16 June 2022"}},
      {1993, 1, 1, {"1.1.1993", "1.1.1993", "1 January 1993"}},
      {2024, 2, 29, {"29.2.2024", "29.2.2024", "29 February 2024"}},
      {2024, 3, 31, {"31.3.2024", "31.3.2024", "31 March 2024"}},
      {2024, 4, 30, {"30.4.2024", "30.4.2024", "30 April 2024"}},
      {2024, 5, 9, {"9.5.2024", "9.5.2024", "9 May 2024"}},
      {2024, 7, 4, {"4.7.2024", "4.7.2024", "4 July 2024"}},
      {2024, 8, 8, {"8.8.2024", "8.8.2024", "8 August 2024"}},
      {2024, 9, 2, {"2.9.2024", "2.9.2024", "2 September 2024"}},
      {2024, 10, 11, {"11.10.2024", "11.10.2024", "11 October 2024"}},
      {2024, 11, 12, {"12.11.2024", "12.11.2024", "12 November 2024"}},
  };
  int visited = 0;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    pyk_day day;
    assert_int_equal(pyk_day_from_ymd(cases[i].year, cases[i].month, cases[i].day, &day), PYK_OK);
    for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++, visited++) {
      char text[32];
      size_t need = 0;
      assert_int_equal(pyk_day_say(day, lang, text, sizeof text, &need), PYK_OK);
      assert_string_equal(text, cases[i].said[lang - PYK_LANG_FI]);
      assert_int_equal(need, strlen(text));
    }
  }
  assert_int_equal(visited, 36);
  char text[32] = "untouched";
  assert_int_equal(pyk_day_say(PYK_DAY_1970, 0, text, sizeof text, NULL), PYK_E_ARG);
  assert_int_equal(pyk_day_say(PYK_DAY_1970, 4, text, sizeof text, NULL), PYK_E_ARG);
  assert_string_equal(text, "untouched");
}

/* Text out as pykala.h describes it: every capacity from none to more than enough. */
static void test_capacity(void **state) {
  (void)state;
  for (size_t cap = 1; cap < 16; cap++) {
    char text[16];
    size_t need = 0;
    memset(text, '#', sizeof text);
    assert_int_equal(pyk_day_format(PYK_DAY_1970, text, cap, &need), cap > 10 ? PYK_OK : PYK_E_SPACE);
    assert_int_equal(need, 10);
    assert_string_equal(text, cap > 10 ? "1970-01-01" : "");
    for (size_t i = cap; i < sizeof text; i++)
      assert_int_equal(text[i], '#');
  }
  size_t need = 0;
  assert_int_equal(pyk_day_format(PYK_DAY_1970, NULL, 0, &need), PYK_OK);
  assert_int_equal(need, 10);
  assert_int_equal(pyk_day_say(PYK_DAY_1970, PYK_LANG_EN, NULL, 0, &need), PYK_OK);
  assert_int_equal(need, strlen("1 January 1970"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_vectors),
      cmocka_unit_test(test_impossible_dates),
      cmocka_unit_test(test_outside_the_range),
      cmocka_unit_test(test_missing_arguments),
      cmocka_unit_test(test_forms_refused),
      cmocka_unit_test(test_printed),
      cmocka_unit_test(test_said),
      cmocka_unit_test(test_capacity),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
