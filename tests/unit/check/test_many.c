/* Clocks and legal force of arrays of decisions are those of each decision; without steps they are the same but for them. */
#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { DECISIONS = 400, CAP = 8, GUARD = 77 };

typedef struct record {
  pyk_decision decision;
  int32_t own[2];
} record;

static record records[DECISIONS];
static pyk_clock clocks[DECISIONS * CAP];

static pyk_day day(int32_t year, int32_t month, int32_t number) {
  pyk_day out = PYK_DAY_NONE;
  assert_int_equal(pyk_day_from_ymd(year, month, number, &out), PYK_OK);
  return out;
}

/* Every body and many days, acts and services; each hundredth record cannot be read. */
static int fill(void **state) {
  (void)state;
  memset(records, 0, sizeof records);
  for (int i = 0; i < DECISIONS; i++) {
    pyk_decision *d = &records[i].decision;
    d->size = i % 100 == 50 ? 4 : sizeof *d;
    d->authority = PYK_AUTHORITY_MUNICIPALITY;
    d->subject = i % 3 == 0 ? PYK_SUBJECT_PROCUREMENT : PYK_SUBJECT_MUNICIPAL;
    d->body = PYK_BODY_COUNCIL + i % 8;
    d->nature = PYK_NATURE_FINAL;
    d->decided = day(1996, 1, 1) + 31 * i;
    d->on_view = d->decided + 7;
    d->party_service = i % 5 == 0 ? PYK_SERVICE_E_MESSAGE : PYK_SERVICE_LETTER;
    d->party_sent = i % 7 == 0 ? PYK_DAY_NONE : d->decided + 9;
    records[i].own[0] = records[i].own[1] = GUARD;
  }
  return 0;
}

static void clocks_are_those_of_each_decision(void **state) {
  size_t counts[DECISIONS], failed = GUARD, seen = 0;
  pyk_rc codes[DECISIONS];
  (void)state;
  assert_int_equal(pyk_decision_clocks_many(&records[0].decision, sizeof records[0], DECISIONS, PYK_DAY_NONE,
                                            day(2020, 1, 1), clocks, CAP, counts, codes, &failed),
                   PYK_OK);
  assert_int_equal(failed, DECISIONS / 100);
  for (size_t i = 0; i < DECISIONS; i++) {
    pyk_clock own[CAP];
    size_t count = 0;
    pyk_rc rc = pyk_decision_clocks(&records[i].decision, PYK_DAY_NONE, day(2020, 1, 1), own, CAP, &count);
    assert_int_equal(rc, i % 100 == 50 ? PYK_E_SIZE : PYK_OK);
    assert_int_equal(codes[i], rc);
    assert_int_equal(counts[i], count);
    assert_true(count <= CAP);
    assert_memory_equal(&clocks[i * CAP], own, count * sizeof own[0]);
    seen += count;
  }
  assert_true(seen > DECISIONS);
  assert_int_equal(pyk_decision_clocks_many(NULL, 0, 1, 0, 0, clocks, CAP, counts, NULL, NULL), PYK_E_ARG);
  assert_int_equal(pyk_decision_clocks_many(&records[0].decision, 8, 1, 0, 0, clocks, CAP, counts, NULL, NULL),
                   PYK_E_ARG);
}

static void force_is_that_of_each_decision(void **state) {
  static struct {
    pyk_force force;
    int32_t own[2];
  } out[DECISIONS];
  pyk_rc codes[DECISIONS];
  size_t failed = GUARD, found = 0;
  (void)state;
  assert_int_equal(pyk_decision_force_many(&records[0].decision, sizeof records[0], DECISIONS, PYK_DAY_NONE,
                                           &out[0].force, sizeof out[0], codes, &failed),
                   PYK_OK);
  assert_int_equal(failed, DECISIONS / 100);
  for (size_t i = 0; i < DECISIONS; i++) {
    pyk_force own = {.size = sizeof own};
    pyk_rc rc = pyk_decision_force(&records[i].decision, PYK_DAY_NONE, &own);
    assert_int_equal(codes[i], rc);
    assert_memory_equal(&out[i].force, &own, sizeof own);
    assert_int_equal(out[i].own[0], 0);
    found += own.state == PYK_FORCE_FOUND;
  }
  assert_true(found > DECISIONS / 8);
}

/* The same question with and without its proof: equal in everything but the steps, and those are left alone. */
static void without_steps_only_the_steps_are_missing(void **state) {
  size_t visited = 0;
  (void)state;
  for (pyk_limit limit = PYK_LIMIT_CLAIM; limit <= PYK_LIMIT_ROAD_ACTION_CLAIMED; limit++) {
    for (pyk_day event = day(1990, 1, 1); event < day(2027, 1, 1); event += 17) {
      pyk_limit_question q = {.size = sizeof q, .limit = limit, .event = event, .bylaw = PYK_BYLAW_HELSINKI};
      pyk_clock with, without, untouched;
      q.closing_minute = 16 * 60;
      memset(&untouched, GUARD, sizeof untouched);
      memset(&without, GUARD, sizeof without);
      pyk_rc rc = pyk_limit_compute(&q, &with);
      q.without_steps = 1;
      assert_int_equal(pyk_limit_compute(&q, &without), rc);
      assert_memory_equal(without.steps, untouched.steps, sizeof without.steps);
      if (rc != PYK_OK) continue;
      assert_true(with.step_count > 0);
      assert_int_equal(without.step_count, 0);
      without.step_count = with.step_count;
      assert_memory_equal(&with, &without, offsetof(pyk_clock, steps));
      visited++;
    }
  }
  assert_true(visited > 10000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(clocks_are_those_of_each_decision),
      cmocka_unit_test(force_is_that_of_each_decision),
      cmocka_unit_test(without_steps_only_the_steps_are_missing),
  };
  return cmocka_run_group_tests(tests, fill, NULL);
}
