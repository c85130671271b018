/* Every day from 0001-01-01 to 9999-12-31 against tests/reference/calendar.py, which walks there one day at a time.
 * PYK_REFERENCE, or the first argument, names the file that "calendar.py days" wrote. */
#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { DAYS = 3652059, RECORD = 8, OUTSIDE = 255, YEARS_WITH_EASTER = 8417 };
enum { TRUST_MASK = 15, EASTER_MARK = 16, EPIPHANY_MARK = 32, ASCENSION_MARK = 64, CONTESTED_DAYS = 19 + 12 };
/* 1966-07-01 to 9999-12-31, the days with an answer; both figures are Python's own date.toordinal(). */
enum { IN_SCOPE = 3652059 - 717883 + 1 };

typedef struct record {
  int32_t year, month, day, weekday, holiday, moves, trust, mark;
} record;

static const char *path;
static unsigned char *bytes;

static record record_of(pyk_day day) {
  const unsigned char *b = bytes + (size_t)(day - 1) * RECORD;
  return (record){b[0] | b[1] << 8, b[2], b[3], b[4], b[5], b[6], b[7] & TRUST_MASK, b[7]};
}

static int read_reference(void **state) {
  (void)state;
  FILE *file = path == NULL ? NULL : fopen(path, "rb");
  if (file == NULL) {
    fprintf(stderr, "PYK_REFERENCE does not lead to the days of tests/reference/calendar.py\n");
    return -1;
  }
  const size_t size = (size_t)DAYS * RECORD;
  bytes = malloc(size + 1);
  size_t got = bytes == NULL ? 0 : fread(bytes, 1, size + 1, file);
  fclose(file);
  return got == size ? 0 : -1;
}

static int free_reference(void **state) {
  (void)state;
  free(bytes);
  return 0;
}

/* Number, date and weekday, both ways, and through text. */
static void check_day(pyk_day day, const record *r) {
  pyk_ymd ymd = {0, 0, 0};
  pyk_day back = PYK_DAY_NONE, parsed = PYK_DAY_NONE;
  char text[16], expected[32];
  if (pyk_day_to_ymd(day, &ymd) != PYK_OK || ymd.year != r->year || ymd.month != r->month || ymd.day != r->day)
    fail_msg("day %d is %d-%d-%d", day, r->year, r->month, r->day);
  if (pyk_day_from_ymd(r->year, r->month, r->day, &back) != PYK_OK || back != day)
    fail_msg("%d-%d-%d is day %d", r->year, r->month, r->day, day);
  if (pyk_day_weekday(day) != r->weekday) fail_msg("day %d has weekday %d", day, r->weekday);
  snprintf(expected, sizeof expected, "%04d-%02d-%02d", r->year, r->month, r->day);
  if (pyk_day_format(day, text, sizeof text, NULL) != PYK_OK || strcmp(text, expected) != 0)
    fail_msg("day %d is written %s", day, expected);
  if (pyk_day_parse(expected, 10, &parsed) != PYK_OK || parsed != day) fail_msg("%s is day %d", expected, day);
}

/* Behind the last day of a month there is none. */
static int refuse_rest_of_month(const record *last) {
  int refused = 0;
  for (int32_t day = last->day + 1; day <= 32; day++, refused++) {
    pyk_day out = PYK_DAY_NONE;
    if (pyk_day_from_ymd(last->year, last->month, day, &out) != PYK_E_RANGE)
      fail_msg("%d-%d-%d was taken", last->year, last->month, day);
  }
  return refused;
}

static void test_days(void **state) {
  (void)state;
  int visited = 0, months = 0, refused = 0;
  for (pyk_day day = 1; day <= DAYS; day++, visited++) {
    record r = record_of(day);
    check_day(day, &r);
    if (day < DAYS && record_of(day + 1).day != 1) continue;
    refused += refuse_rest_of_month(&r);
    months++;
  }
  assert_int_equal(visited, DAYS);
  assert_int_equal(months, 9999 * 12);
  assert_int_equal(refused, 9999 * 12 * 32 - DAYS);
}

/* The feast that may have been kept on the day. */
static pyk_holiday contested_on(const record *r) {
  if (r->mark & EPIPHANY_MARK) return PYK_HOLIDAY_EPIPHANY;
  return r->mark & ASCENSION_MARK ? PYK_HOLIDAY_ASCENSION : PYK_HOLIDAY_NONE;
}

static void test_calendar(void **state) {
  (void)state;
  int visited = 0, in_scope = 0, contested = 0;
  for (pyk_day day = 1; day <= DAYS; day++, visited++) {
    record r = record_of(day);
    pyk_calendar_day found = {.size = sizeof found};
    pyk_rc rc = pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &found);
    if (r.moves == OUTSIDE) {
      if (rc != PYK_E_NORULE) fail_msg("%d-%d-%d is outside scope", r.year, r.month, r.day);
      continue;
    }
    in_scope++;
    contested += contested_on(&r) != PYK_HOLIDAY_NONE;
    if (rc != PYK_OK || found.moves != r.moves || found.holiday != r.holiday || found.weekday != r.weekday ||
        found.trust != r.trust || found.contested != contested_on(&r))
      fail_msg("%d-%d-%d: holiday %d, moves %d, trust %d; found %d, %d, %d", r.year, r.month, r.day, r.holiday, r.moves,
               r.trust, found.holiday, found.moves, found.trust);
  }
  assert_int_equal(visited, DAYS);
  assert_int_equal(in_scope, IN_SCOPE);
  assert_int_equal(contested, CONTESTED_DAYS); /* Ascension 1973 to 1991; Epiphany where no weekend */
}

/* The next day on which a limit can end, found from behind. */
static void test_open(void **state) {
  (void)state;
  int visited = 0;
  pyk_day open = PYK_DAY_NONE;
  for (pyk_day day = DAYS; day >= 1; day--, visited++) {
    record r = record_of(day);
    pyk_day found = PYK_DAY_NONE;
    pyk_rc rc = pyk_calendar_open(PYK_CALENDAR_TIME_LIMITS, day, &found);
    if (r.moves == 0) open = day;
    if (r.moves == OUTSIDE ? rc != PYK_E_NORULE : rc != PYK_OK || found != open)
      fail_msg("%d-%d-%d: opens on day %d, found %d", r.year, r.month, r.day, open, found);
  }
  assert_int_equal(visited, DAYS);
}

static void test_easter(void **state) {
  (void)state;
  int visited = 0;
  for (pyk_day day = 1; day <= DAYS; day++) {
    record r = record_of(day);
    pyk_day found = PYK_DAY_NONE;
    if (!(r.mark & EASTER_MARK)) continue;
    if (pyk_calendar_easter(r.year, &found) != PYK_OK || found != day) fail_msg("Easter of %d", r.year);
    visited++;
  }
  assert_int_equal(visited, YEARS_WITH_EASTER);
}

int main(int argc, char **argv) {
  path = argc > 1 ? argv[1] : getenv("PYK_REFERENCE");
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_days),
      cmocka_unit_test(test_calendar),
      cmocka_unit_test(test_open),
      cmocka_unit_test(test_easter),
  };
  return cmocka_run_group_tests(tests, read_reference, free_reference);
}
