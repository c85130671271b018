/* Bylaws: what is built in, packs of one's own, and what is refused. The figures are those that the municipalities' own
 * pages and decisions state. */
#include "pykala.h"
#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static pyk_clock ask(pyk_bylaw bylaw, const pyk_bylaw_pack *pack, pyk_limit limit, pyk_day event, pyk_rc expected) {
  pyk_limit_question q = {
      .size = sizeof q, .limit = limit, .bylaw = bylaw, .pack = pack, .event = event, .law_day = event};
  pyk_clock c;
  memset(&c, 0, sizeof c);
  pyk_rc rc = pyk_limit_compute(&q, &c);
  if (rc != expected) fail_msg("%s: %s", pyk_name(PYK_KIND_LIMIT, limit), pyk_rc_name(rc));
  return c;
}

/* Both sides of both ends of every rule built in, and where its period ends; `latest` where the end falls on a day off. */
static void built_in_rules_hold_on_their_days(void **state) {
  const struct {
    pyk_bylaw bylaw;
    pyk_limit limit;
    pyk_day before, first, last, after; /* 0: no such border */
    pyk_day due_of_first, latest_of_first;
    int32_t section;
  } cases[] = {
      {PYK_BYLAW_HELSINKI, PYK_LIMIT_WISH_REPORT, on(2021, 2, 2), on(2021, 2, 3), on(2022, 4, 30), on(2022, 5, 1),
       on(2022, 2, 3), on(2022, 2, 3), 14},
      {PYK_BYLAW_HELSINKI, PYK_LIMIT_MOTION_REPLY, 0, on(2021, 9, 8), on(2022, 4, 30), on(2022, 5, 1), on(2022, 5, 8),
       on(2022, 5, 9), 0},
      {PYK_BYLAW_TAMPERE, PYK_LIMIT_MOTION_REPLY, on(2020, 3, 15), on(2020, 3, 16), on(2024, 3, 4), 0, on(2021, 3, 16),
       on(2021, 3, 16), 115},
      {PYK_BYLAW_TAMPERE, PYK_LIMIT_MOTION_LIST, on(2020, 3, 15), on(2020, 3, 16), on(2024, 3, 4), 0, on(2020, 3, 31),
       on(2020, 3, 31), 115},
      {PYK_BYLAW_KAARINA, PYK_LIMIT_MOTION_LIST, 0, on(2024, 1, 2), on(2024, 3, 4), 0, on(2024, 3, 31), on(2024, 4, 2),
       0},
      {PYK_BYLAW_JARVENPAA, PYK_LIMIT_MOTION_LIST, on(2018, 3, 18), on(2018, 3, 19), on(2024, 3, 4), 0, on(2018, 3, 31),
       on(2018, 4, 3), 68},
      {PYK_BYLAW_LAIHIA, PYK_LIMIT_MOTION_LIST, 0, on(2023, 4, 3), on(2024, 3, 4), 0, on(2024, 3, 31), on(2024, 4, 2),
       148},
      {PYK_BYLAW_SIPOO, PYK_LIMIT_MOTION_LIST, on(2018, 12, 31), on(2019, 1, 1), on(2024, 3, 4), 0, on(2019, 2, 28),
       on(2019, 2, 28), 0},
      {PYK_BYLAW_PORVOO, PYK_LIMIT_MOTION_LIST, 0, on(2021, 5, 3), on(2024, 3, 4), 0, on(2021, 10, 31), on(2021, 11, 1),
       71},
      {PYK_BYLAW_NURMIJARVI, PYK_LIMIT_MOTION_LIST, 0, on(2021, 5, 3), on(2024, 3, 4), 0, on(2021, 12, 31),
       on(2021, 12, 31), 5},
  };
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++, visited++) {
    if (cases[i].before != 0) ask(cases[i].bylaw, NULL, cases[i].limit, cases[i].before, PYK_E_NORULE);
    if (cases[i].after != 0) ask(cases[i].bylaw, NULL, cases[i].limit, cases[i].after, PYK_E_NORULE);
    ask(cases[i].bylaw, NULL, cases[i].limit, cases[i].last, PYK_OK);
    pyk_clock c = ask(cases[i].bylaw, NULL, cases[i].limit, cases[i].first, PYK_OK);
    if (c.last_day != cases[i].due_of_first || c.last_day_latest != cases[i].latest_of_first) {
      fail_msg("case %u: other days", (unsigned)i);
    }
    assert_int_equal(c.trust == PYK_TRUST_CONTESTED, c.last_day != c.last_day_latest);
    assert_int_equal((c.notes & PYK_NOTE_ROLL_CONTESTED) != 0, c.last_day != c.last_day_latest);
    assert_int_equal(c.basis.section, cases[i].section);
    assert_int_equal(c.basis.bylaw, cases[i].section != 0 ? cases[i].bylaw : PYK_BYLAW_NONE);
  }
  assert_int_equal(visited, 10);
  ask(PYK_BYLAW_NONE, NULL, PYK_LIMIT_MOTION_REPLY, on(2021, 1, 4), PYK_E_NORULE);
  ask(PYK_BYLAW_OWN, NULL, PYK_LIMIT_MOTION_REPLY, on(2021, 1, 4), PYK_E_NORULE);
}

/* What is no time limit: Helsinki's 43 votes and its two reports a year, known for 2017 to April 2022. */
static void other_rules_are_found(void **state) {
  const pyk_bylaw_pack *helsinki = pyk_bylaw_builtin(PYK_BYLAW_HELSINKI);
  pyk_bylaw_rule rule;
  (void)state;
  assert_int_equal(pyk_bylaw_find(helsinki, PYK_BYLAW_WISH_VOTES, 0, on(2017, 11, 29), &rule), PYK_OK);
  assert_int_equal(rule.amount, 43);
  assert_int_equal(pyk_bylaw_find(helsinki, PYK_BYLAW_INITIATIVES_TOLD, 0, on(2018, 9, 24), &rule), PYK_OK);
  assert_true(rule.amount == 2 && rule.chapter == 26 && rule.section == 1);
  assert_int_equal(pyk_bylaw_find(helsinki, PYK_BYLAW_WISH_VOTES, 0, on(2017, 5, 31), &rule), PYK_E_NORULE);
  assert_int_equal(pyk_bylaw_find(helsinki, PYK_BYLAW_WISH_VOTES, 0, on(2022, 5, 1), &rule), PYK_E_NORULE);
  assert_int_equal(pyk_bylaw_find(helsinki, PYK_BYLAW_CLOSING, 0, on(2018, 1, 2), &rule), PYK_E_NORULE);
  assert_int_equal(pyk_bylaw_find(helsinki, 0, 0, on(2018, 1, 2), &rule), PYK_E_ARG);
  assert_int_equal(pyk_bylaw_find(helsinki, PYK_BYLAW_CLOSING, 0, 0, &rule), PYK_E_RANGE);
  assert_null(pyk_bylaw_builtin(PYK_BYLAW_NONE));
  assert_null(pyk_bylaw_builtin(PYK_BYLAW_OWN));
  assert_null(pyk_bylaw_builtin(99));
}

static void every_pack_built_in_passes_the_check(void **state) {
  size_t visited = 0;
  (void)state;
  for (pyk_bylaw b = PYK_BYLAW_HELSINKI; b <= PYK_BYLAW_NURMIJARVI; b++, visited++) {
    const pyk_bylaw_pack *pack = pyk_bylaw_builtin(b);
    assert_non_null(pack);
    assert_int_equal(pyk_bylaw_check(pack, NULL), PYK_OK);
    assert_true(pack->name.len > 0 && pack->count > 0);
  }
  assert_int_equal(visited, 8);
}

/* A pack of one's own, its rules within longer records. */
typedef struct longer {
  pyk_bylaw_rule rule;
  char note[24];
} longer;

static longer own_rules[3];

static pyk_bylaw_pack own_pack(void) {
  memset(own_rules, 0, sizeof own_rules);
  own_rules[0].rule = (pyk_bylaw_rule){.kind = PYK_BYLAW_LIMIT,
                                       .limit = PYK_LIMIT_WISH_REPORT,
                                       .from = on(2020, 1, 1),
                                       .to = on(2022, 1, 1),
                                       .amount = 6,
                                       .unit = PYK_UNIT_MONTH,
                                       .counting = PYK_COUNTING_BYLAW,
                                       .whose = PYK_PARTY_MOVER,
                                       .trust = PYK_TRUST_TEXT,
                                       .chapter = 3,
                                       .section = 7};
  own_rules[1].rule = own_rules[0].rule;
  own_rules[1].rule.from = on(2022, 1, 1);
  own_rules[1].rule.to = 0;
  own_rules[1].rule.amount = 9;
  own_rules[2].rule = (pyk_bylaw_rule){.kind = PYK_BYLAW_CLOSING, .amount = 15 * 60 + 45, .trust = PYK_TRUST_TEXT};
  return (pyk_bylaw_pack){sizeof(pyk_bylaw_pack), PYK_BYLAW_OWN, {"Mallila", 7}, &own_rules[0].rule, sizeof(longer), 3};
}

static void a_pack_of_ones_own_is_used(void **state) {
  pyk_bylaw_pack pack = own_pack();
  pyk_bylaw_rule rule;
  (void)state;
  assert_int_equal(pyk_bylaw_check(&pack, NULL), PYK_OK);
  pyk_clock c = ask(PYK_BYLAW_OWN, &pack, PYK_LIMIT_WISH_REPORT, on(2021, 12, 31), PYK_OK);
  assert_int_equal(c.last_day, on(2022, 6, 30));
  assert_true(c.basis.bylaw == PYK_BYLAW_OWN && c.basis.chapter == 3 && c.basis.section == 7);
  assert_int_equal(ask(PYK_BYLAW_OWN, &pack, PYK_LIMIT_WISH_REPORT, on(2022, 1, 3), PYK_OK).last_day, on(2022, 10, 3));
  ask(PYK_BYLAW_OWN, &pack, PYK_LIMIT_WISH_REPORT, on(2019, 12, 31), PYK_E_NORULE);
  ask(PYK_BYLAW_HELSINKI, &pack, PYK_LIMIT_WISH_REPORT, on(2021, 6, 16), PYK_E_ARG);
  assert_int_equal(pyk_bylaw_find(&pack, PYK_BYLAW_CLOSING, 0, on(2024, 1, 2), &rule), PYK_OK);
  assert_int_equal(rule.amount, 945);
}

#define REFUSES(index, change, expected)                                                                               \
  do {                                                                                                                 \
    pyk_bylaw_pack pack = own_pack();                                                                                  \
    size_t at = 99;                                                                                                    \
    own_rules[index].rule.change;                                                                                      \
    assert_int_equal(pyk_bylaw_check(&pack, &at), expected);                                                           \
    assert_int_equal(at, index);                                                                                       \
  } while (0)

static void faulty_rules_are_named(void **state) {
  (void)state;
  REFUSES(1, from = on(2021, 12, 31), PYK_E_ARG); /* overlaps the first */
  REFUSES(0, kind = 9, PYK_E_ARG);
  REFUSES(0, limit = PYK_LIMIT_CLAIM, PYK_E_ARG); /* not left to bylaws */
  REFUSES(0, amount = 0, PYK_E_ARG);
  REFUSES(0, amount = 10000, PYK_E_ARG);
  REFUSES(0, unit = 5, PYK_E_ARG);
  REFUSES(0, counting = PYK_COUNTING_STATUTE, PYK_E_ARG);
  REFUSES(0, counting = PYK_COUNTING_YEARLY; own_rules[0].rule.amount = 13, PYK_E_ARG);
  REFUSES(0, whose = 1u << 30, PYK_E_ARG);
  REFUSES(0, trust = 0, PYK_E_ARG);
  REFUSES(0, to = on(2020, 1, 1), PYK_E_RANGE);
  REFUSES(0, from = -1, PYK_E_RANGE);
  REFUSES(0, chapter = -1, PYK_E_ARG);
  REFUSES(0, section = 10000, PYK_E_ARG);
  REFUSES(0, section_letter = 'A', PYK_E_ARG);
  REFUSES(0, subsection = -1, PYK_E_ARG);
  REFUSES(0, reserved[1] = 1, PYK_E_ARG);
  REFUSES(2, amount = 1441, PYK_E_ARG);
  REFUSES(2, unit = PYK_UNIT_DAY, PYK_E_ARG);
  REFUSES(2, kind = PYK_BYLAW_PRESENTED, PYK_E_ARG); /* minute 945 is no body */
}

static void faulty_packs_are_refused(void **state) {
  pyk_bylaw_pack pack = own_pack();
  (void)state;
  assert_int_equal(pyk_bylaw_check(NULL, NULL), PYK_E_ARG);
  pack.size = 8;
  assert_int_equal(pyk_bylaw_check(&pack, NULL), PYK_E_SIZE);
  pack = own_pack();
  pack.stride = 8;
  assert_int_equal(pyk_bylaw_check(&pack, NULL), PYK_E_ARG);
  pack = own_pack();
  pack.rules = NULL;
  assert_int_equal(pyk_bylaw_check(&pack, NULL), PYK_E_ARG);
  pack = own_pack();
  pack.bylaw = PYK_BYLAW_NONE;
  assert_int_equal(pyk_bylaw_check(&pack, NULL), PYK_E_ARG);
  pack = own_pack();
  pack.name.ptr = NULL;
  assert_int_equal(pyk_bylaw_check(&pack, NULL), PYK_E_ARG);
  pack = own_pack();
  own_rules[0].rule.amount = 0; /* also where it is used without having been checked */
  ask(PYK_BYLAW_OWN, &pack, PYK_LIMIT_WISH_REPORT, on(2021, 6, 16), PYK_E_ARG);
}

/* A municipality whose registry closes at 15.30 and whose working committees decide on presentation (410/2015 90 §). */
static const pyk_bylaw_rule town_rules[] = {
    {.kind = PYK_BYLAW_CLOSING, .amount = 15 * 60 + 30, .trust = PYK_TRUST_TEXT},
    {.kind = PYK_BYLAW_PRESENTED, .amount = PYK_BODY_WORKING_COMMITTEE, .trust = PYK_TRUST_TEXT}};
static const pyk_bylaw_pack town = {
    .size = sizeof town, .bylaw = PYK_BYLAW_OWN, .rules = town_rules, .stride = sizeof town_rules[0], .count = 2};

static pyk_decision own_decision(void) {
  pyk_decision d = {.size = sizeof d,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .body = PYK_BODY_COMMITTEE,
                    .nature = PYK_NATURE_FINAL,
                    .subject = PYK_SUBJECT_MUNICIPAL,
                    .presenter = PYK_GIVEN_NO,
                    .bylaw = PYK_BYLAW_OWN,
                    .pack = &town,
                    .party_service = PYK_SERVICE_LETTER};
  pyk_day_from_ymd(2021, 11, 29, &d.decided);
  pyk_day_from_ymd(2021, 11, 30, &d.party_sent);
  return d;
}

/* The minute at which the first clock closes; 0 when it does not say. */
static int32_t closing_of(const pyk_decision *d) {
  pyk_clock clock;
  size_t count = 0;
  assert_int_equal(pyk_decision_clocks(d, PYK_DAY_NONE, PYK_DAY_NONE, &clock, 1, &count), PYK_OK);
  assert_int_equal(clock.verdict, PYK_VERDICT_NONE);
  for (uint32_t i = 0; i < clock.step_count; i++) {
    if (clock.steps[i].kind == PYK_STEP_CLOSE) return clock.steps[i].amount;
  }
  return 0;
}

static void a_decision_goes_by_its_bylaws(void **state) {
  pyk_decision d = own_decision();
  pyk_finding found[32];
  size_t count = 0;
  (void)state;
  assert_int_equal(closing_of(&d), 930);
  d.closing_minute = 960; /* what is given goes first */
  assert_int_equal(closing_of(&d), 960);
  d.closing_minute = 0;
  d.body = PYK_BODY_COUNCIL; /* a court keeps its own hours */
  assert_int_equal(closing_of(&d), 0);
  for (int with = 0; with <= 1; with++) {
    size_t missing = 0;
    d.body = PYK_BODY_WORKING_COMMITTEE;
    d.pack = with ? &town : NULL;
    assert_int_equal(pyk_decision_check(&d, PYK_DAY_NONE, PYK_DAY_NONE, found, 32, &count), PYK_OK);
    for (size_t i = 0; i < count; i++)
      missing += found[i].code == PYK_FINDING_PRESENTER_MISSING;
    assert_int_equal(missing, with);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_decision_goes_by_its_bylaws),

      cmocka_unit_test(built_in_rules_hold_on_their_days),
      cmocka_unit_test(other_rules_are_found),
      cmocka_unit_test(every_pack_built_in_passes_the_check),
      cmocka_unit_test(a_pack_of_ones_own_is_used),
      cmocka_unit_test(faulty_rules_are_named),
      cmocka_unit_test(faulty_packs_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
