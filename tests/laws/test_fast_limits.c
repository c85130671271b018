/* Last days without steps against the limit with all its steps: for every limit with every manner of service over the whole
 * window of the calendar's table and around each border of its rows, for every kind of period over that window, and outside at
 * random. */
#include "pykala.h"

#include "calendar/table.h"
#include "law/law.h"
#include "random.h"
#include "slow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { RANDOM = SLOW ? 200000 : 10000000, PIECE = 1000, GUARD = 77, AROUND = 3 };

typedef struct answer {
  pyk_rc rc;
  pyk_day last, latest;
} answer;

/* What the question with all its steps answers. */
static answer by_steps(const pyk_limit_question *question, pyk_day event) {
  pyk_limit_question q = *question;
  pyk_clock clock;
  answer a = {PYK_E_ARG, PYK_DAY_NONE, PYK_DAY_NONE};
  if (event == PYK_DAY_NONE) return a;
  q.event = event;
  a.rc = pyk_limit_compute(&q, &clock);
  if (a.rc != PYK_OK) return a;
  a.last = clock.last_day;
  a.latest = clock.last_day_latest;
  return a;
}

static size_t asked;

static void ask(const pyk_limit_plan *plan, pyk_day event) {
  answer expected = by_steps(&plan->question, event), found = {GUARD, PYK_DAY_NONE, PYK_DAY_NONE};
  found.rc = pyk_limit_last(plan, event, &found.last, &found.latest);
  if (memcmp(&expected, &found, sizeof found) != 0) {
    fail_msg("limit %d service %d event %d: %d %d %d, and not %d %d %d", plan->question.limit, plan->question.service,
             event, expected.rc, expected.last, expected.latest, found.rc, found.last, found.latest);
  }
  asked++;
}

/* Around both ends of every row that can matter, and of the table. */
static void ask_around_borders(const pyk_limit_plan *plan) {
  const pyk_day ends[] = {PYK_TABLE_FIRST, PYK_TABLE_FIRST + PYK_TABLE_DAYS, PYK_DAY_MIN, PYK_DAY_MAX};
  pyk_day borders[400];
  size_t n = 0;
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    if (pyk_law_limits[i].limit != plan->question.limit) continue;
    borders[n++] = pyk_law_limits[i].from;
    borders[n++] = pyk_law_limits[i].to;
  }
  for (size_t i = 0; i < pyk_law_service_count; i++) {
    if (pyk_law_services[i].service != plan->question.service) continue;
    borders[n++] = pyk_law_services[i].from;
    borders[n++] = pyk_law_services[i].to;
  }
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
    borders[n++] = ends[i];
  assert_true(n <= sizeof borders / sizeof borders[0]);
  for (size_t i = 0; i < n; i++) {
    for (pyk_day by = -AROUND; by <= AROUND; by++)
      ask(plan, borders[i] + by);
  }
  for (int32_t i = 0; i < plan->count; i++) { /* and of each stretch that was made ready */
    pyk_day from = plan->stretches[4 * i], to = from + plan->stretches[4 * i + 1];
    for (pyk_day by = -AROUND; by <= AROUND; by++) {
      ask(plan, from + by);
      ask(plan, to + by);
    }
  }
}

/* Every event whose end lies in the table; in a slow build a few. */
static void ask_over_window(const pyk_limit_plan *plan) {
  for (pyk_day day = PYK_TABLE_FIRST - 400; day < PYK_TABLE_FIRST + PYK_TABLE_DAYS + 400; day += SLOW ? 2003 : 1)
    ask(plan, day);
}

static void every_limit_with_every_service(void **state) {
  size_t ready = 0, none = 0, fast = 0;
  (void)state;
  asked = 0;
  for (pyk_limit limit = PYK_LIMIT_CLAIM; limit <= PYK_LIMIT_ROAD_ACTION_CLAIMED; limit++) {
    for (pyk_service service = PYK_SERVICE_NONE; service <= PYK_SERVICE_TO_AUTHORITY; service++) {
      pyk_limit_question q = {.size = sizeof q, .limit = limit, .service = service, .bylaw = PYK_BYLAW_HELSINKI};
      pyk_limit_plan plan = {.size = sizeof plan};
      assert_int_equal(pyk_limit_prepare(&q, &plan), PYK_OK);
      ready++;
      fast += plan.count > 0;
      none += plan.count == 0;
      ask_around_borders(&plan);
      ask_over_window(&plan);
      q.law_day = LAW_DAY(2021, 9, 1); /* one day's law for all */
      if (pyk_limit_prepare(&q, &plan) == PYK_OK) ask_around_borders(&plan);
    }
  }
  assert_int_equal(ready, 52 * 14);
  assert_true(fast > 300 && none > 0);
  assert_true(asked > (SLOW ? 50000 : 52 * 14 * PYK_TABLE_DAYS));
}

/* The window of the table whole, for each way in which a last day can come about. */
static void every_kind_of_period_over_the_whole_window(void **state) {
  static const struct {
    int32_t amount;
    pyk_unit unit;
    pyk_counting counting;
  } periods[] = {{14, PYK_UNIT_DAY, PYK_COUNTING_STATUTE},    {30, PYK_UNIT_DAY, PYK_COUNTING_STATUTE},
                 {2, PYK_UNIT_WEEK, PYK_COUNTING_BYLAW},      {6, PYK_UNIT_MONTH, PYK_COUNTING_BYLAW},
                 {1, PYK_UNIT_YEAR, PYK_COUNTING_STATUTE},    {7, PYK_UNIT_DAY, PYK_COUNTING_AUTHORITY},
                 {14, PYK_UNIT_DAY, PYK_COUNTING_DURATION},   {4, PYK_UNIT_DAY, PYK_COUNTING_BACKWARD},
                 {21, PYK_UNIT_DAY, PYK_COUNTING_STANDSTILL}, {12, PYK_UNIT_MONTH, PYK_COUNTING_YEARLY},
                 {1, PYK_UNIT_MONTH, PYK_COUNTING_BACKWARD},  {2, PYK_UNIT_MONTH, PYK_COUNTING_DURATION}};
  (void)state;
  asked = 0;
  for (size_t p = 0; p < sizeof periods / sizeof periods[0]; p++) {
    pyk_limit_question q = {.size = sizeof q};
    pyk_limit_plan plan = {.size = sizeof plan};
    q.amount = periods[p].amount;
    q.unit = periods[p].unit;
    q.counting = periods[p].counting;
    assert_int_equal(pyk_limit_prepare(&q, &plan), PYK_OK);
    for (pyk_day day = PYK_TABLE_FIRST - 500; day < PYK_TABLE_FIRST + PYK_TABLE_DAYS + 500; day += SLOW ? 13 : 1)
      ask(&plan, day);
  }
  assert_true(asked > (SLOW ? 12 * 3000 : 12 * 49000));
}

/* Arrays, of days in and around the window and of any number, in records and in place. */
static void arrays_are_the_events_one_by_one(void **state) {
  struct record {
    pyk_day event, last, latest;
    pyk_rc rc;
  } records[PIECE];
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_MINUTES_ON_VIEW};
  pyk_limit_plan plan = {.size = sizeof plan};
  size_t visited = 0, failures = 0;
  (void)state;
  assert_int_equal(pyk_limit_prepare(&q, &plan), PYK_OK);
  assert_true(plan.count >= 2); /* under the act of 1995 nothing is presumed, under that of 2015 seven days are */
  for (int n = 0; n < RANDOM / PIECE; n++) {
    static pyk_day in_place[PIECE];
    size_t failed = 0, expected = 0;
    for (int i = 0; i < PIECE; i++) {
      /* A thousand in one stretch, in two, beyond the table, anywhere. */
      pyk_day near = n % 4 == 0 ? LAW_DAY(2018, 1, 1) + (pyk_day)(next_random() % 9000)
                                : LAW_DAY(1990, 1, 1) + (pyk_day)(next_random() % 20000);
      pyk_day far = n % 4 == 2 ? LAW_DAY(2101, 1, 1) + (pyk_day)(next_random() % 2000000) : (pyk_day)next_random();
      records[i] = (struct record){n % 4 < 2 ? near : far, GUARD, GUARD, GUARD};
      in_place[i] = records[i].event;
    }
    assert_int_equal(pyk_limit_last_many(&plan, &records[0].event, sizeof records[0], PIECE, &records[0].last,
                                         sizeof records[0], &records[0].latest, sizeof records[0], &records[0].rc,
                                         sizeof records[0], &failed),
                     PYK_OK);
    assert_int_equal(pyk_limit_last_many(&plan, in_place, sizeof in_place[0], PIECE, in_place, sizeof in_place[0], NULL,
                                         0, NULL, 0, NULL),
                     PYK_OK);
    for (int i = 0; i < PIECE; i++, visited++) {
      answer a = by_steps(&q, records[i].event);
      assert_int_equal(records[i].rc, a.rc);
      assert_int_equal(records[i].last, a.last);
      assert_int_equal(records[i].latest, a.latest);
      assert_int_equal(in_place[i], a.last);
      expected += a.rc != PYK_OK;
    }
    assert_int_equal(failed, expected);
    failures += failed;
  }
  assert_int_equal(visited, RANDOM);
  assert_true(failures > RANDOM / 8 && failures < RANDOM / 2);
}

static void what_cannot_be_made_ready(void **state) {
  pyk_limit_plan plan = {.size = sizeof plan}, before;
  pyk_limit_question good = {.size = sizeof good, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_LETTER}, q;
  pyk_day day = GUARD;
  (void)state;
  before = plan;
  q = good;
  q.event = LAW_DAY(2021, 9, 1);
  assert_int_equal(pyk_limit_prepare(&q, &plan), PYK_E_ARG);
  q = good;
  q.closing_minute = 900;
  assert_int_equal(pyk_limit_prepare(&q, &plan), PYK_E_ARG);
  q = good;
  q.amount = 3;
  assert_int_equal(pyk_limit_prepare(&q, &plan), PYK_E_ARG);
  q = good;
  q.size = 8;
  assert_int_equal(pyk_limit_prepare(&q, &plan), PYK_E_SIZE);
  assert_memory_equal(&plan, &before, sizeof plan);
  plan.size = 4;
  assert_int_equal(pyk_limit_prepare(&good, &plan), PYK_E_SIZE);
  assert_int_equal(pyk_limit_last(&plan, LAW_DAY(2021, 9, 1), &day, NULL), PYK_E_SIZE);
  plan.size = sizeof plan;
  assert_int_equal(pyk_limit_prepare(&good, &plan), PYK_OK);
  assert_int_equal(pyk_limit_last(&plan, PYK_DAY_NONE, &day, NULL), PYK_E_ARG);
  assert_int_equal(pyk_limit_last(&plan, -5, &day, NULL), PYK_E_RANGE);
  assert_int_equal(pyk_limit_last(NULL, 1, &day, NULL), PYK_E_ARG);
  assert_int_equal(pyk_limit_last(&plan, 1, NULL, NULL), PYK_E_ARG);
  assert_int_equal(day, GUARD);
  /* A letter of 1 November 2021: presumed known on the 8th, fourteen days end on Monday the 22nd. */
  assert_int_equal(pyk_limit_last(&plan, LAW_DAY(2021, 11, 1), &day, NULL), PYK_OK);
  assert_int_equal(day, LAW_DAY(2021, 11, 22));
  /* A letter of 3 December 2021: the 10th, the 24th is Christmas Eve: Monday 27 December. */
  assert_int_equal(pyk_limit_last(&plan, LAW_DAY(2021, 12, 3), &day, NULL), PYK_OK);
  assert_int_equal(day, LAW_DAY(2021, 12, 27));
}

int main(void) {
  random_seed = 1181783497276652981u;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_limit_with_every_service),
      cmocka_unit_test(every_kind_of_period_over_the_whole_window),
      cmocka_unit_test(arrays_are_the_events_one_by_one),
      cmocka_unit_test(what_cannot_be_made_ready),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
