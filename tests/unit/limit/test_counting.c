#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static pyk_day read_day(const vectors *v, size_t field) {
  pyk_day day = PYK_DAY_NONE;
  if (pyk_day_parse(v->field[field], strlen(v->field[field]), &day) != PYK_OK) fail_msg("%s:%d", v->name, v->line);
  return day;
}

static int32_t read_name(const vectors *v, pyk_kind kind, const char *name) {
  int32_t value = -1;
  if (pyk_value(kind, name, strlen(name), &value) != PYK_OK) fail_msg("%s:%d: %s", v->name, v->line, name);
  return value;
}

static void other_ways_of_counting(void **state) {
  vectors v;
  size_t visited = 0;
  (void)state;
  vectors_open(&v, "counting.txt");
  for (; vectors_next(&v, 8); visited++) {
    int amount = 0;
    char unit[16];
    char sentence[512];
    pyk_limit_question q = {.size = sizeof q};
    pyk_clock c;
    assert_int_equal(sscanf(v.field[1], "%d %15s", &amount, unit), 2);
    q.amount = amount;
    q.unit = read_name(&v, PYK_KIND_UNIT, unit);
    q.counting = read_name(&v, PYK_KIND_COUNTING, v.field[2]);
    q.event = read_day(&v, 3);
    assert_int_equal(pyk_limit_compute(&q, &c), PYK_OK);
    int holiday = (c.notes & PYK_NOTE_BACKWARD_HOLIDAY) != 0;
    if (c.last_day != read_day(&v, 4) || c.last_day_latest != read_day(&v, 5) || c.first_day != read_day(&v, 6) ||
        holiday != atoi(v.field[7])) {
      fail_msg("%s:%d: %s", v.name, v.line, v.field[0]);
    }
    assert_int_equal(c.counting, q.counting);
    assert_int_equal(c.steps[1].after, c.last_day);
    for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
      assert_int_equal(pyk_step_text(&c.steps[1], lang, sentence, sizeof sentence, NULL), PYK_OK);
      assert_true(strlen(sentence) > 20 && strchr(sentence, '{') == NULL);
    }
    /* In time on the last day, late on the day after. */
    q.asked = c.last_day;
    assert_int_equal(pyk_limit_compute(&q, &c), PYK_OK);
    assert_int_equal(c.verdict, PYK_VERDICT_IN_TIME);
    q.asked++;
    assert_int_equal(pyk_limit_compute(&q, &c), PYK_OK);
    assert_int_equal(c.verdict, PYK_VERDICT_LATE);
  }
  vectors_close(&v);
  assert_int_equal(visited, 13);
}

static pyk_day day(int32_t year, int32_t month, int32_t number) {
  pyk_day out = PYK_DAY_NONE;
  assert_int_equal(pyk_day_from_ymd(year, month, number, &out), PYK_OK);
  return out;
}

/* forward(inverse(x)) < x, and the event a day later would be too late: for every day of 2015 to 2040, by the way of
 * members and of parties, for claims, appeals and a period of bylaws. The border of 1 June 2017 lies in between. */
static void the_inverse_is_the_last_day_that_does(void **state) {
  static const struct {
    pyk_limit limit;
    pyk_service service;
    int32_t amount;
    pyk_unit unit;
    pyk_counting counting;
  } cases[] = {
      {PYK_LIMIT_CLAIM, PYK_SERVICE_MINUTES_ON_VIEW, 0, 0, 0},
      {PYK_LIMIT_CLAIM, PYK_SERVICE_LETTER, 0, 0, 0},
      {PYK_LIMIT_MUNICIPAL_APPEAL, PYK_SERVICE_MINUTES_ON_VIEW, 0, 0, 0},
      {PYK_LIMIT_MUNICIPAL_APPEAL, PYK_SERVICE_E_MESSAGE, 0, 0, 0},
      {PYK_LIMIT_OWN, PYK_SERVICE_NONE, 3, PYK_UNIT_MONTH, PYK_COUNTING_BYLAW},
      {PYK_LIMIT_OWN, PYK_SERVICE_NONE, 14, PYK_UNIT_DAY, PYK_COUNTING_DURATION},
  };
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    pyk_limit_question q = {.size = sizeof q,
                            .limit = cases[i].limit,
                            .service = cases[i].service,
                            .amount = cases[i].amount,
                            .unit = cases[i].unit,
                            .counting = cases[i].counting};
    for (pyk_day force = day(2015, 1, 1); force <= day(2040, 12, 31); force++, visited++) {
      pyk_clock found, next;
      assert_int_equal(pyk_limit_invert(&q, force, &found), PYK_OK);
      q.event = found.event;
      assert_int_equal(pyk_limit_compute(&q, &next), PYK_OK);
      assert_memory_equal(&found, &next, sizeof found);
      assert_true(found.last_day_latest < force);
      q.event++;
      assert_int_equal(pyk_limit_compute(&q, &next), PYK_OK);
      assert_true(next.last_day_latest >= force);
    }
  }
  assert_int_equal(visited, 6 * 9497);
}

static void what_cannot_be_inverted(void **state) {
  pyk_limit_question q = {.size = sizeof q, .amount = 4, .unit = PYK_UNIT_DAY, .counting = PYK_COUNTING_BACKWARD};
  pyk_clock c = {.event = 4711};
  (void)state;
  assert_int_equal(pyk_limit_invert(&q, day(2021, 1, 1), &c), PYK_E_ARG);
  q.counting = PYK_COUNTING_STATUTE;
  assert_int_equal(pyk_limit_invert(&q, day(1966, 7, 2), &c), PYK_E_NORULE);
  assert_int_equal(pyk_limit_invert(&q, 0, &c), PYK_E_RANGE);
  assert_int_equal(pyk_limit_invert(NULL, day(2021, 1, 1), &c), PYK_E_ARG);
  q.unit = 9;
  assert_int_equal(pyk_limit_invert(&q, day(2021, 1, 1), &c), PYK_E_ARG);
  pyk_limit_question claim = {.size = sizeof claim, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_LETTER};
  assert_int_equal(pyk_limit_invert(&claim, day(1995, 7, 10), &c), PYK_E_NORULE); /* no row so early */
  assert_int_equal(c.event, 4711);
}

/* Published 3 December 2021, a claim ends on 27 December: legal force on the 28th at the earliest. */
static void the_last_day_to_publish(void **state) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_MINUTES_ON_VIEW};
  pyk_clock c;
  (void)state;
  assert_int_equal(pyk_limit_invert(&q, day(2021, 12, 28), &c), PYK_OK);
  assert_int_equal(c.event, day(2021, 12, 6)); /* 4, 5 and 6 December end on the 27th, too */
  assert_int_equal(pyk_limit_invert(&q, day(2021, 12, 27), &c), PYK_OK);
  assert_int_equal(c.event, day(2021, 12, 2));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(other_ways_of_counting),
      cmocka_unit_test(the_inverse_is_the_last_day_that_does),
      cmocka_unit_test(what_cannot_be_inverted),
      cmocka_unit_test(the_last_day_to_publish),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
