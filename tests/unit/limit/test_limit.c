/* Time limits. Vectors: tests/vectors/limit.txt; random questions are in tests/laws/test_limits.c. */
#include "question.h"

enum { VECTORS = 230, ANSWERED = 212, CONTESTED = 14, UNTOUCHED = 0x5A };

static void test_vectors(void **state) {
  (void)state;
  vectors v;
  int visited = 0, answered = 0, contested = 0;
  unsigned char before[sizeof(pyk_clock)];
  memset(before, UNTOUCHED, sizeof before);
  vectors_open(&v, "limit.txt");
  while (vectors_next(&v, FIELDS)) {
    pyk_limit_question q = question_in(&v);
    pyk_clock clock;
    memset(&clock, UNTOUCHED, sizeof clock);
    pyk_rc rc = pyk_limit_compute(&q, &clock);
    visited++;
    if (strcmp(v.field[KNOWN], "NORULE") == 0 || strcmp(v.field[KNOWN], "RANGE") == 0) {
      pyk_rc expected = v.field[KNOWN][0] == 'N' ? PYK_E_NORULE : PYK_E_RANGE;
      if (rc != expected) fail_msg("%s: %s: %s", vectors_where(&v), v.field[ID], pyk_rc_name(rc));
      assert_memory_equal(&clock, before, sizeof clock);
      continue;
    }
    if (rc != PYK_OK) fail_msg("%s: %s: %s", vectors_where(&v), v.field[ID], pyk_rc_name(rc));
    check_fields(&v, &q, &clock);
    check_steps(&clock, &q);
    check_verdicts(&q, &clock);
    answered++;
    contested += clock.last_day != clock.last_day_latest;
  }
  vectors_close(&v);
  assert_int_equal(visited, VECTORS);
  assert_int_equal(answered, ANSWERED);
  assert_int_equal(contested, CONTESTED);
}

static void check_basis(const pyk_limit_question *q, int32_t year, int32_t number, int32_t section) {
  pyk_clock clock = answer(q);
  assert_int_equal(clock.basis.act_year, year);
  assert_int_equal(clock.basis.act_number, number);
  assert_int_equal(clock.basis.section, section);
}

/* The provision behind the period and the presumption changes with the act, on the day of the term of 2017. */
static void test_provisions(void **state) {
  (void)state;
  pyk_limit_question q = claim_on_view(on(2017, 5, 31));
  check_basis(&q, 1995, 365, 93);
  pyk_clock clock = answer(&q);
  assert_int_equal(clock.steps[1].kind, PYK_STEP_PRESUME);
  assert_true(clock.steps[1].basis.act_year == 1995 && clock.steps[1].basis.section == 95);
  assert_int_equal(clock.steps[1].basis.subsection, 2);
  q.event = on(2017, 6, 1);
  check_basis(&q, 2015, 410, 138);
  clock = answer(&q);
  assert_true(clock.steps[1].basis.act_year == 2015 && clock.steps[1].basis.section == 140);
  assert_int_equal(clock.steps[1].basis.subsection, 3);
  q.service = PYK_SERVICE_LETTER;
  clock = answer(&q);
  assert_true(clock.steps[1].basis.act_year == 2003 && clock.steps[1].basis.act_number == 434);
  assert_int_equal(clock.steps[1].basis.section, 59);
  q.service = PYK_SERVICE_E_MESSAGE;
  clock = answer(&q);
  assert_true(clock.steps[1].basis.act_year == 2003 && clock.steps[1].basis.act_number == 13);
  assert_int_equal(clock.steps[1].basis.section, 19);
  q = own(1, PYK_UNIT_YEAR, 0, on(2021, 6, 16));
  q.basis.act_year = 2003;
  q.basis.act_number = 434;
  q.basis.section = 52;
  check_basis(&q, 2003, 434, 52);
}

/* Whoever the service reaches: a party by letter or message (410/2015 139 §, 365/1995 95 § 1 mom.), a member by the
 * minutes (140 § 3 mom., 95 § 2 mom.). */
static void test_whose(void **state) {
  (void)state;
  static const pyk_parties whose[] = {0, 0, PYK_PARTY_PARTY, PYK_PARTY_PARTY, PYK_PARTY_MEMBER};
  for (pyk_service service = PYK_SERVICE_LETTER; service <= PYK_SERVICE_MINUTES_ON_VIEW; service++) {
    pyk_limit_question q = claim_on_view(on(2017, 5, 31));
    q.service = service;
    assert_int_equal(answer(&q).whose, whose[service]);
    q.event = on(2017, 6, 1);
    assert_int_equal(answer(&q).whose, whose[service]);
  }
}

static void test_wish_report(void **state) {
  (void)state;
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_WISH_REPORT, .bylaw = PYK_BYLAW_HELSINKI};
  q.event = on(2021, 6, 16);
  pyk_clock clock = answer(&q);
  assert_int_equal(clock.last_day, on(2022, 6, 16));
  assert_int_equal(clock.whose, PYK_PARTY_MOVER);
  assert_int_equal(clock.amount, 1);
  assert_int_equal(clock.unit, PYK_UNIT_YEAR);
  assert_int_equal(clock.trust, PYK_TRUST_QUOTED);
  assert_int_equal(clock.basis.bylaw, PYK_BYLAW_HELSINKI);
  assert_true(clock.basis.chapter == 30 && clock.basis.section == 14);
  pyk_clock out;
  q.bylaw = PYK_BYLAW_OWN;
  assert_int_equal(pyk_limit_compute(&q, &out), PYK_E_NORULE);
}

static void test_trust(void **state) {
  (void)state;
  pyk_limit_question q = claim_on_view(on(2021, 12, 3));
  assert_int_equal(answer(&q).trust, PYK_TRUST_TEXT);
  q = own(14, PYK_UNIT_DAY, 1, on(2021, 12, 7));
  assert_int_equal(answer(&q).trust, PYK_TRUST_QUOTED); /* not said: as quoted */
  q.trust = PYK_TRUST_TEXT;
  assert_int_equal(answer(&q).trust, PYK_TRUST_TEXT);
  q.trust = PYK_TRUST_NOT_TRACED;
  assert_int_equal(answer(&q).trust, PYK_TRUST_NOT_TRACED);
  /* The weakest counts: Christmas Day of 1990 is not traced to a text, that of 1995 is. */
  q = own(14, PYK_UNIT_DAY, 1, on(1990, 12, 11));
  q.trust = PYK_TRUST_TEXT;
  assert_int_equal(answer(&q).trust, PYK_TRUST_NOT_TRACED);
  q.event = on(1995, 12, 11);
  assert_int_equal(answer(&q).trust, PYK_TRUST_TEXT);
}

/* A period that is itself contested has one last day: only moving off a holiday makes two. */
static void test_contested_period(void **state) {
  (void)state;
  pyk_limit_question q = own(14, PYK_UNIT_DAY, 1, on(2021, 12, 10));
  q.trust = PYK_TRUST_CONTESTED;
  pyk_clock clock = answer(&q);
  assert_int_equal(clock.trust, PYK_TRUST_CONTESTED);
  assert_int_equal(clock.last_day, on(2021, 12, 27));
  assert_int_equal(clock.last_day_latest, on(2021, 12, 27));
  assert_int_equal(clock.notes & PYK_NOTE_ROLL_CONTESTED, 0);
  check_steps(&clock, &q);
}

static void test_notes(void **state) {
  (void)state;
  pyk_limit_question q = claim_on_view(on(2025, 2, 21));
  q.law_day = q.event;
  assert_int_equal(answer(&q).notes & ~(pyk_notes)PYK_NOTE_NOT_CHECKED, 0);
  q.event = q.law_day = on(2024, 11, 1);
  assert_int_equal(answer(&q).notes, 0);
  q.event = q.law_day = on(2025, 2, 22);
  assert_int_equal(answer(&q).notes, PYK_NOTE_NOT_CHECKED);
  q.law_day = PYK_DAY_NONE;
  assert_int_equal(answer(&q).notes, PYK_NOTE_NOT_CHECKED | PYK_NOTE_LAW_DAY);
  q.service = PYK_SERVICE_E_MESSAGE;
  q.event = q.law_day = on(2026, 2, 28);
  assert_int_equal(answer(&q).notes, PYK_NOTE_NOT_CHECKED);
  q.event = q.law_day = on(2026, 3, 1);
  assert_int_equal(answer(&q).notes, PYK_NOTE_NOT_CHECKED | PYK_NOTE_ESERVICE_2026);
  q.service = PYK_SERVICE_LETTER;
  assert_int_equal(answer(&q).notes, PYK_NOTE_NOT_CHECKED);
}

/* A decision whose day of service nobody knows is a legal state, not an error. */
static void test_missing_event(void **state) {
  (void)state;
  static const struct {
    pyk_limit limit;
    pyk_service service;
    pyk_bylaw bylaw;
  } cases[] = {
      {PYK_LIMIT_CLAIM, PYK_SERVICE_MINUTES_ON_VIEW, PYK_BYLAW_NONE},
      {PYK_LIMIT_CLAIM, PYK_SERVICE_LETTER, PYK_BYLAW_NONE},
      {PYK_LIMIT_MUNICIPAL_APPEAL, PYK_SERVICE_E_MESSAGE, PYK_BYLAW_NONE},
      {PYK_LIMIT_MUNICIPAL_APPEAL, PYK_SERVICE_RECEIPT, PYK_BYLAW_NONE},
      {PYK_LIMIT_WISH_REPORT, PYK_SERVICE_NONE, PYK_BYLAW_HELSINKI},
  };
  int visited = 0;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    for (int asked = 0; asked <= 1; asked++, visited++) {
      pyk_limit_question q = {.size = sizeof q, .limit = cases[i].limit, .service = cases[i].service};
      q.bylaw = cases[i].bylaw;
      q.law_day = on(2021, 12, 7);
      q.asked = asked ? on(2022, 1, 3) : PYK_DAY_NONE;
      pyk_clock clock = answer(&q);
      assert_int_equal(clock.last_day, PYK_DAY_NONE);
      assert_int_equal(clock.last_day_latest, PYK_DAY_NONE);
      assert_int_equal(clock.known, PYK_DAY_NONE);
      assert_int_equal(clock.first_day, PYK_DAY_NONE);
      assert_int_equal(clock.nominal, PYK_DAY_NONE);
      assert_int_equal(clock.verdict, PYK_VERDICT_FACTS_MISSING);
      assert_int_equal(clock.missing, PYK_FACT_EVENT);
      assert_int_equal(clock.step_count, 0);
      assert_true(clock.amount > 0);
      q.law_day = PYK_DAY_NONE;
      assert_int_equal(answer(&q).verdict, PYK_VERDICT_FACTS_MISSING);
    }
  }
  assert_int_equal(visited, 10);
}

/* Closing time is a step of its own and changes no day; the longest proof has to fit. */
static void test_closing(void **state) {
  (void)state;
  static const int32_t minutes[] = {1, 945, 975, 1440};
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_LETTER};
  q.event = on(2014, 12, 1);
  q.proven = on(2014, 12, 10);
  assert_int_equal(answer(&q).step_count, 9);
  for (size_t i = 0; i < sizeof minutes / sizeof minutes[0]; i++) {
    q.closing_minute = minutes[i];
    pyk_clock clock = answer(&q);
    assert_int_equal(clock.step_count, 10);
    assert_int_equal(clock.steps[9].kind, PYK_STEP_CLOSE);
    assert_int_equal(clock.closing_minute, minutes[i]);
    assert_int_equal(clock.last_day, on(2014, 12, 29));
    check_steps(&clock, &q);
  }
  /* Safe and latest day differ: the office closes all the same. */
  q = own(14, PYK_UNIT_DAY, 0, on(2025, 12, 10));
  q.closing_minute = 945;
  pyk_clock clock = answer(&q);
  check_steps(&clock, &q);
  int closings = 0;
  for (uint32_t i = 0; i < clock.step_count; i++)
    closings += clock.steps[i].kind == PYK_STEP_CLOSE;
  assert_int_equal(closings, 1);
}

static void test_clamp(void **state) {
  (void)state;
  pyk_limit_question q = own(6, PYK_UNIT_MONTH, 1, on(2023, 8, 31));
  pyk_clock clock = answer(&q);
  assert_int_equal(clock.step_count, 3);
  assert_int_equal(clock.steps[2].kind, PYK_STEP_CLAMP);
  assert_int_equal(clock.steps[2].amount, 31);
  q.event = on(2023, 8, 29); /* 29 February 2024 exists */
  assert_int_equal(answer(&q).step_count, 2);
}

static void refuses(const pyk_limit_question *q, pyk_rc expected) {
  pyk_clock clock, before;
  memset(&clock, UNTOUCHED, sizeof clock);
  before = clock;
  pyk_rc rc = pyk_limit_compute(q, &clock);
  if (rc != expected) fail_msg("expected %s, found %s", pyk_rc_name(expected), pyk_rc_name(rc));
  assert_memory_equal(&clock, &before, sizeof clock);
}

/* One wrong argument at a time, in a question that is right without it. */
#define REFUSES(base, field, value, expected)                                                                          \
  do {                                                                                                                 \
    pyk_limit_question wrong = (base);                                                                                 \
    wrong.field = (value);                                                                                             \
    refuses(&wrong, (expected));                                                                                       \
  } while (0)

static void test_refused_arguments(void **state) {
  (void)state;
  const pyk_limit_question claim = claim_on_view(on(2021, 12, 3));
  const pyk_limit_question days = own(14, PYK_UNIT_DAY, 1, on(2021, 12, 3));
  static const int32_t beyond[] = {-1, INT32_MIN, INT32_MAX};
  for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++) {
    REFUSES(claim, limit, beyond[i], PYK_E_ARG);
    REFUSES(claim, service, beyond[i], PYK_E_ARG);
    REFUSES(claim, bylaw, beyond[i], PYK_E_ARG);
    REFUSES(claim, asked_at_latest, beyond[i], PYK_E_ARG);
    REFUSES(claim, closing_minute, beyond[i], PYK_E_ARG);
    REFUSES(days, unit, beyond[i], PYK_E_ARG);
    REFUSES(days, amount, beyond[i], PYK_E_ARG);
    REFUSES(days, counting, beyond[i], PYK_E_ARG);
    REFUSES(days, trust, beyond[i], PYK_E_ARG);
  }
  REFUSES(claim, limit, PYK_LIMIT_ROAD_ACTION_CLAIMED + 1, PYK_E_ARG);
  REFUSES(claim, service, PYK_SERVICE_TO_AUTHORITY + 1, PYK_E_ARG);
  REFUSES(claim, bylaw, PYK_BYLAW_NURMIJARVI + 1, PYK_E_ARG);
  REFUSES(claim, asked_at_latest, 2, PYK_E_ARG);
  REFUSES(claim, closing_minute, 1441, PYK_E_ARG);
  REFUSES(claim, amount, 14, PYK_E_ARG);
  REFUSES(claim, unit, PYK_UNIT_DAY, PYK_E_ARG);
  REFUSES(days, amount, 0, PYK_E_ARG);
  REFUSES(days, amount, 10000, PYK_E_ARG);
  REFUSES(days, unit, 0, PYK_E_ARG);
  REFUSES(days, unit, PYK_UNIT_YEAR + 1, PYK_E_ARG);
  REFUSES(days, counting, 0, PYK_E_ARG);
  REFUSES(days, counting, PYK_COUNTING_YEARLY + 1, PYK_E_ARG);
  REFUSES(days, trust, PYK_TRUST_CONTESTED + 1, PYK_E_ARG);
  refuses(NULL, PYK_E_ARG);
  assert_int_equal(pyk_limit_compute(&claim, NULL), PYK_E_ARG);
}

static void test_refused_days(void **state) {
  (void)state;
  const pyk_limit_question claim = claim_on_view(on(2021, 12, 3));
  static const pyk_day beyond[] = {PYK_DAY_MAX + 1, INT32_MAX};
  for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++) {
    REFUSES(claim, event, beyond[i], PYK_E_RANGE);
    REFUSES(claim, proven, beyond[i], PYK_E_RANGE);
    REFUSES(claim, law_day, beyond[i], PYK_E_RANGE);
    REFUSES(claim, asked, beyond[i], PYK_E_RANGE);
  }
  /* A negative day is a negative number and a day outside the range: either way it is refused. */
  pyk_limit_question before = claim;
  pyk_clock clock;
  before.event = -1;
  assert_int_not_equal(pyk_limit_compute(&before, &clock), PYK_OK);
  before.event = INT32_MIN;
  assert_int_not_equal(pyk_limit_compute(&before, &clock), PYK_OK);
}

static void test_size(void **state) {
  (void)state;
  struct {
    pyk_limit_question known;
    uint32_t later[2];
  } grown;
  memset(&grown, 0, sizeof grown);
  grown.known = claim_on_view(on(2021, 12, 3));
  grown.known.size = 0;
  refuses(&grown.known, PYK_E_SIZE);
  grown.known.size = (uint32_t)sizeof grown.known - 4;
  refuses(&grown.known, PYK_E_SIZE);
  grown.known.size = UINT32_MAX;
  refuses(&grown.known, PYK_E_SIZE);
  grown.known.size = (uint32_t)sizeof grown;
  grown.later[1] = 1; /* a newer caller asks for something this library does not know */
  refuses(&grown.known, PYK_E_SIZE);
  grown.later[1] = 0;
  assert_int_equal(answer(&grown.known).last_day, on(2021, 12, 27));
}

static void test_texts(void **state) {
  (void)state;
  static const struct {
    int32_t amount;
    pyk_unit unit;
    const char *said[3]; /* fi, sv, en */
  } cases[] = {
      {1, PYK_UNIT_DAY, {"1 päivä", "1 dag", "1 day"}},
      {14, PYK_UNIT_DAY, {"14 päivää", "14 dagar", "14 days"}},
      {1, PYK_UNIT_WEEK, {"1 viikko", "1 vecka", "1 week"}},
      {2, PYK_UNIT_WEEK, {"2 viikkoa", "2 veckor", "2 weeks"}},
      {1, PYK_UNIT_MONTH, {"1 kuukausi", "1 månad", "1 month"}},
      {6, PYK_UNIT_MONTH, {"6 kuukautta", "6 månader", "6 months"}},
      {1, PYK_UNIT_YEAR, {"1 vuosi", "1 år", "1 year"}},
      {5, PYK_UNIT_YEAR, {"5 vuotta", "5 år", "5 years"}},
      {0, PYK_UNIT_DAY, {"0 päivää", "0 dagar", "0 days"}},
  };
  char text[64];
  size_t need, visited = 0;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    for (int j = 0; j < 3; j++, visited++) {
      assert_int_equal(pyk_period_say(cases[i].amount, cases[i].unit, languages[j], text, sizeof text, &need), PYK_OK);
      assert_string_equal(text, cases[i].said[j]);
      assert_int_equal(need, strlen(text));
    }
  }
  assert_int_equal(visited, 27);
  pyk_limit_question q = claim_on_view(on(2021, 12, 3));
  pyk_step step = answer(&q).steps[0];
  strcpy(text, "untouched");
  assert_int_equal(pyk_period_say(-1, PYK_UNIT_DAY, PYK_LANG_FI, text, sizeof text, NULL), PYK_E_ARG);
  assert_int_equal(pyk_period_say(1, 0, PYK_LANG_FI, text, sizeof text, NULL), PYK_E_ARG);
  assert_int_equal(pyk_period_say(1, 5, PYK_LANG_FI, text, sizeof text, NULL), PYK_E_ARG);
  assert_int_equal(pyk_period_say(1, PYK_UNIT_DAY, 4, text, sizeof text, NULL), PYK_E_ARG);
  assert_int_equal(pyk_step_text(&step, 0, text, sizeof text, NULL), PYK_E_ARG);
  assert_int_equal(pyk_step_text(NULL, PYK_LANG_FI, text, sizeof text, NULL), PYK_E_ARG);
  step.kind = 0;
  assert_int_equal(pyk_step_text(&step, PYK_LANG_FI, text, sizeof text, NULL), PYK_E_ARG);
  step.kind = PYK_STEP_DURATION + 1;
  assert_int_equal(pyk_step_text(&step, PYK_LANG_FI, text, sizeof text, NULL), PYK_E_ARG);
  assert_string_equal(text, "untouched");
  step.kind = PYK_STEP_EVENT;
  assert_int_equal(pyk_step_text(&step, PYK_LANG_FI, text, 4, &need), PYK_E_SPACE);
  assert_string_equal(text, "");
  assert_true(need > 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_vectors),
      cmocka_unit_test(test_provisions),
      cmocka_unit_test(test_whose),
      cmocka_unit_test(test_wish_report),
      cmocka_unit_test(test_trust),
      cmocka_unit_test(test_contested_period),
      cmocka_unit_test(test_notes),
      cmocka_unit_test(test_missing_event),
      cmocka_unit_test(test_closing),
      cmocka_unit_test(test_clamp),
      cmocka_unit_test(test_refused_arguments),
      cmocka_unit_test(test_refused_days),
      cmocka_unit_test(test_size),
      cmocka_unit_test(test_texts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
