/* Time limits against tests/reference/limit.py, which counts them off day by day, and laws that hold for all of them.
 * PYK_LIMIT_ORACLE names that program; it is asked through a pipe. */
#include "pykala.h"
#include "days.h"
#include "random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { QUESTIONS = 100000, SWEEP_DAYS = 366 * 60 };

static const int32_t most[] = {0, 400, 60, 40, 8}; /* how long a period gets, by unit */

/* Mostly our time, some years around the edges of the tables, some at the end of the range. */
static pyk_day some_event(void) {
  switch (below(10)) {
  case 0:
    return on(1965, 1, 1) + below(3 * 365);
  case 1:
    return on(1972, 6, 1) + below(20 * 365);
  case 2:
    return on(1995, 1, 1) + below(2 * 365);
  case 3:
    return on(2010, 6, 1) + below(365);
  case 4:
    return on(2017, 1, 1) + below(365);
  case 5:
    return PYK_DAY_MAX - below(4 * 365);
  case 6:
    return on(1966, 1, 1) + below(8000 * 365);
  default:
    return on(1992, 1, 1) + below(60 * 365);
  }
}

static pyk_limit_question some_question(void) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_OWN, .trust = PYK_TRUST_TEXT};
  q.event = some_event();
  q.service = below(5);
  q.unit = 1 + below(4);
  q.amount = 1 + below(most[q.unit]);
  q.counting = below(4) > 0 ? PYK_COUNTING_STATUTE : PYK_COUNTING_BYLAW;
  if (below(4) == 0) {
    q.law_day = q.event - below(60);
  }
  if (below(4) == 0 && q.event < PYK_DAY_MAX - 20) q.proven = q.event + below(20);
  return q;
}

static const char *written(pyk_day day, char text[16]) {
  strcpy(text, "-");
  if (day != PYK_DAY_NONE) assert_int_equal(pyk_day_format(day, text, 16, NULL), PYK_OK);
  return text;
}

static void write_question(FILE *out, const pyk_limit_question *q) {
  char event[16], law_day[16], proven[16];
  fprintf(out, "%s %s %d %s %d %s %s\n", written(q->event, event), pyk_name(PYK_KIND_SERVICE, q->service), q->amount,
          pyk_name(PYK_KIND_UNIT, q->unit), q->counting == PYK_COUNTING_STATUTE, written(q->law_day, law_day),
          written(q->proven, proven));
}

static void write_answer(const pyk_limit_question *q, char line[64]) {
  pyk_clock clock;
  char known[16], nominal[16], last[16], latest[16];
  pyk_rc rc = pyk_limit_compute(q, &clock);
  if (rc == PYK_OK) {
    snprintf(line, 64, "%s %s %s %s", written(clock.known, known), written(clock.nominal, nominal),
             written(clock.last_day, last), written(clock.last_day_latest, latest));
  } else {
    snprintf(line, 64, "%s", rc == PYK_E_NORULE ? "NORULE" : rc == PYK_E_RANGE ? "RANGE" : pyk_rc_name(rc));
  }
}

/* Opens the oracle with all questions waiting for it. */
static FILE *ask_oracle(char questions[]) {
  char command[8192];
  const char *oracle = getenv("PYK_LIMIT_ORACLE");
  assert_non_null(oracle);
  int descriptor = mkstemp(questions);
  assert_true(descriptor >= 0);
  FILE *out = fdopen(descriptor, "w");
  assert_non_null(out);
  for (int i = 0; i < QUESTIONS; i++) {
    pyk_limit_question q = some_question();
    write_question(out, &q);
  }
  assert_int_equal(fclose(out), 0);
  snprintf(command, sizeof command, "python3 '%s' < '%s'", oracle, questions);
  return popen(command, "r");
}

static void test_oracle(void **state) {
  (void)state;
  char questions[] = "/tmp/pykala-questions-XXXXXX", expected[64], found[64];
  uint64_t start = random_seed;
  FILE *answers = ask_oracle(questions);
  assert_non_null(answers);
  random_seed = start; /* the same questions once more */
  int visited = 0, answered = 0, contested = 0, no_rule = 0, wrong = 0;
  for (; fgets(expected, sizeof expected, answers) != NULL; visited++) {
    pyk_limit_question q = some_question();
    expected[strcspn(expected, "\n")] = '\0';
    write_answer(&q, found);
    if (strcmp(expected, found) != 0 && wrong++ < 20) {
      fprintf(stderr, "expected %s, found %s, for: ", expected, found);
      write_question(stderr, &q);
    }
    answered += expected[0] >= '0' && expected[0] <= '9';
    contested += strlen(expected) == 43 && memcmp(expected + 22, expected + 33, 10) != 0;
    no_rule += strcmp(expected, "NORULE") == 0;
  }
  remove(questions);
  assert_int_equal(pclose(answers), 0);
  assert_int_equal(visited, QUESTIONS);
  assert_int_equal(wrong, 0);
  /* The questions reach what they are meant to reach. */
  assert_true(answered > QUESTIONS / 2 && answered < QUESTIONS);
  assert_true(contested > QUESTIONS / 50);
  assert_true(no_rule > QUESTIONS / 50 && answered + no_rule < QUESTIONS);
}

static int moves(pyk_day day) {
  pyk_calendar_day found = {.size = sizeof found};
  assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &found), PYK_OK);
  return found.moves;
}

/* What holds of every answer, whatever the law says. */
static void check_order(const pyk_limit_question *q, const pyk_clock *c) {
  assert_true(q->event <= c->known && c->known < c->nominal);
  assert_true(c->nominal <= c->last_day && c->last_day <= c->last_day_latest);
  assert_int_equal(c->first_day, c->known + 1);
  assert_false(moves(c->last_day_latest));
  if (q->counting == PYK_COUNTING_STATUTE) {
    assert_false(moves(c->last_day));
    for (pyk_day day = c->nominal; day < c->last_day; day++)
      assert_true(moves(day));
  } else {
    assert_int_equal(c->last_day, c->nominal);
  }
  assert_true(c->step_count <= PYK_STEP_CAP);
}

static void test_order(void **state) {
  (void)state;
  int answered = 0;
  for (int i = 0; i < QUESTIONS; i++) {
    pyk_limit_question q = some_question();
    pyk_clock clock;
    pyk_rc rc = pyk_limit_compute(&q, &clock);
    assert_true(rc == PYK_OK || rc == PYK_E_NORULE || rc == PYK_E_RANGE);
    if (rc != PYK_OK) continue;
    check_order(&q, &clock);
    answered++;
  }
  assert_true(answered > QUESTIONS / 2);
}

/* A later event never gives an earlier last day; nor does a longer period, counted in the same unit. */
static void test_monotone(void **state) {
  (void)state;
  static const struct {
    int32_t amount;
    pyk_unit unit;
  } periods[] = {{1, PYK_UNIT_DAY},   {14, PYK_UNIT_DAY},  {30, PYK_UNIT_DAY}, {2, PYK_UNIT_WEEK},
                 {1, PYK_UNIT_MONTH}, {6, PYK_UNIT_MONTH}, {1, PYK_UNIT_YEAR}};
  int visited = 0;
  for (size_t i = 0; i < sizeof periods / sizeof periods[0]; i++) {
    for (pyk_service service = PYK_SERVICE_NONE; service <= PYK_SERVICE_MINUTES_ON_VIEW; service++) {
      pyk_limit_question q = {.size = sizeof q, .service = service, .amount = periods[i].amount};
      pyk_clock clock, before, longer;
      memset(&before, 0, sizeof before);
      q.unit = periods[i].unit;
      q.counting = PYK_COUNTING_STATUTE;
      for (int32_t n = 0; n < SWEEP_DAYS; n++, visited++) {
        q.event = on(1995, 7, 1) + n;
        /* From 1995 on, every service has a row but electronic messages, which got theirs in 2010. */
        pyk_rc rc = pyk_limit_compute(&q, &clock);
        if (service == PYK_SERVICE_E_MESSAGE && q.event < on(2010, 12, 1)) {
          assert_int_equal(rc, PYK_E_NORULE);
          continue;
        }
        assert_int_equal(rc, PYK_OK);
        assert_true(before.last_day <= clock.last_day && before.nominal <= clock.nominal);
        before = clock;
        q.amount++;
        assert_int_equal(pyk_limit_compute(&q, &longer), PYK_OK);
        assert_true(longer.nominal > clock.nominal && longer.last_day >= clock.last_day);
        q.amount--;
      }
    }
  }
  assert_int_equal(visited, 7 * 5 * SWEEP_DAYS);
}

/* Two limits of the tables on the same service: the appeal never ends before the claim. */
static void test_claim_before_appeal(void **state) {
  (void)state;
  int visited = 0;
  for (pyk_day event = on(1995, 7, 1); event < on(2060, 1, 1); event++, visited++) {
    pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_MINUTES_ON_VIEW};
    pyk_clock claim, appeal;
    q.event = event;
    assert_int_equal(pyk_limit_compute(&q, &claim), PYK_OK);
    q.limit = PYK_LIMIT_MUNICIPAL_APPEAL;
    assert_int_equal(pyk_limit_compute(&q, &appeal), PYK_OK);
    assert_int_equal(claim.known, appeal.known);
    assert_int_equal(claim.nominal - claim.known, 14);
    assert_int_equal(appeal.nominal - appeal.known, 30);
    assert_true(claim.last_day < appeal.last_day);
  }
  assert_int_equal(visited, on(2060, 1, 1) - on(1995, 7, 1));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_oracle),
      cmocka_unit_test(test_order),
      cmocka_unit_test(test_monotone),
      cmocka_unit_test(test_claim_before_appeal),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
