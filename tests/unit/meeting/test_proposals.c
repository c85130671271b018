#include "pykala.h"
#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static pyk_proposals_result settle(pyk_proposal *p, size_t n) {
  pyk_proposals_result r = {.size = sizeof r};
  assert_int_equal(pyk_proposals_settle(p, sizeof p[0], n, PYK_AUTHORITY_MUNICIPALITY, on(2021, 12, 7), &r), PYK_OK);
  return r;
}

/* 410/2015 104 § 1 mom.: without a seconded counter-proposal the chair states the decision. */
static void what_nobody_seconds_is_not_voted_on(void **state) {
  (void)state;
  pyk_proposal p[] = {{.number = 1, .by = PYK_PROPOSER_PRESENTER},
                      {.number = 2, .by = PYK_PROPOSER_MEMBER, .seconded = PYK_GIVEN_NO}};
  pyk_proposals_result r = settle(p, 2);
  assert_int_equal(p[0].state, PYK_PROPOSAL_BASE);
  assert_int_equal(p[1].state, PYK_PROPOSAL_LAPSED);
  assert_int_equal(r.base, 1);
  assert_int_equal(r.vote, PYK_GIVEN_NO);
  assert_int_equal(r.basis.section, 104);
  assert_int_equal(r.basis.subsection, 1);
  p[1].seconded = PYK_GIVEN_YES;
  r = settle(p, 2);
  assert_int_equal(p[1].state, PYK_PROPOSAL_COUNTER);
  assert_int_equal(r.vote, PYK_GIVEN_YES);
  p[1].seconded = PYK_GIVEN_UNKNOWN;
  r = settle(p, 2);
  assert_int_equal(p[1].state, PYK_PROPOSAL_OPEN);
  assert_int_equal(r.open, 1);
  assert_int_equal(r.vote, PYK_GIVEN_UNKNOWN);
  p[1].withdrawn = PYK_GIVEN_YES;
  r = settle(p, 2);
  assert_int_equal(p[1].state, PYK_PROPOSAL_WITHDRAWN);
  assert_int_equal(r.vote, PYK_GIVEN_NO);
}

/* The presenter's changed proposal takes the place of the first. */
static void a_changed_proposal_is_the_base(void **state) {
  (void)state;
  pyk_proposal p[] = {{.number = 1, .by = PYK_PROPOSER_PRESENTER},
                      {.number = 2, .by = PYK_PROPOSER_MEMBER, .seconded = PYK_GIVEN_YES},
                      {.number = 3, .by = PYK_PROPOSER_PRESENTER, .changes = 1}};
  pyk_proposals_result r = settle(p, 3);
  assert_int_equal(p[0].state, PYK_PROPOSAL_CHANGED);
  assert_int_equal(p[2].state, PYK_PROPOSAL_BASE);
  assert_int_equal(r.base, 3);
  assert_int_equal(r.counters, 1);
}

/* Where nobody presented, one proposal of a member has nothing against it; two make a vote. */
static void without_a_base_two_make_a_vote(void **state) {
  (void)state;
  pyk_proposal p[] = {{.number = 1, .by = PYK_PROPOSER_MEMBER, .seconded = PYK_GIVEN_YES},
                      {.number = 2, .by = PYK_PROPOSER_MEMBER, .seconded = PYK_GIVEN_YES}};
  assert_int_equal(settle(p, 1).vote, PYK_GIVEN_NO);
  assert_int_equal(settle(p, 2).vote, PYK_GIVEN_YES);
  assert_int_equal(settle(NULL, 0).vote, PYK_GIVEN_NO);
  pyk_proposal council[] = {{.number = 7, .by = PYK_PROPOSER_BODY},
                            {.number = 8, .by = PYK_PROPOSER_CHAIR, .withdrawn = PYK_GIVEN_YES}};
  assert_int_equal(settle(council, 2).base, 7);
}

static void the_provision_is_that_of_the_day(void **state) {
  (void)state;
  static const struct {
    pyk_authority authority;
    int32_t year, month, day, number, section;
  } rows[] = {{PYK_AUTHORITY_MUNICIPALITY, 1995, 7, 1, 365, 59}, {PYK_AUTHORITY_MUNICIPALITY, 2017, 5, 31, 365, 59},
              {PYK_AUTHORITY_JOINT, 2017, 6, 1, 410, 104},       {PYK_AUTHORITY_WELLBEING_COUNTY, 2021, 7, 1, 611, 109},
              {PYK_AUTHORITY_MUNICIPALITY, 1995, 6, 30, 0, 0},   {PYK_AUTHORITY_WELLBEING_COUNTY, 2021, 6, 30, 0, 0}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    pyk_proposals_result r = {.size = sizeof r};
    pyk_rc rc = pyk_proposals_settle(NULL, 0, 0, rows[i].authority, on(rows[i].year, rows[i].month, rows[i].day), &r);
    assert_int_equal(rc, rows[i].number == 0 ? PYK_E_NORULE : PYK_OK);
    assert_int_equal(r.basis.act_number, rows[i].number);
    assert_int_equal(r.basis.section, rows[i].section);
  }
}

static void bad_proposals_are_refused(void **state) {
  (void)state;
  static const pyk_proposal bad[][2] = {
      {{.number = 0}, {.number = 2}},
      {{.number = 1}, {.number = 1}},
      {{.number = 1}, {.number = 2, .changes = 3}},
      {{.number = 1}, {.number = 2, .changes = 2}},
      {{.number = 1, .by = 5}, {.number = 2}},
      {{.number = 1, .seconded = 3}, {.number = 2}},
      {{.number = 1, .reserved = {1, 0}}, {.number = 2}},
      {{.number = 1, .by = PYK_PROPOSER_PRESENTER}, {.number = 2, .by = PYK_PROPOSER_BODY}}};
  pyk_day day = on(2021, 12, 7);
  pyk_proposals_result r = {.size = sizeof r};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    pyk_proposal p[2];
    memcpy(p, bad[i], sizeof p);
    assert_int_equal(pyk_proposals_settle(p, sizeof p[0], 2, PYK_AUTHORITY_MUNICIPALITY, day, &r), PYK_E_ARG);
    assert_memory_equal(p, bad[i], sizeof p);
  }
  pyk_proposal one = {.number = 1};
  assert_int_equal(pyk_proposals_settle(&one, 8, 1, PYK_AUTHORITY_MUNICIPALITY, day, &r), PYK_E_ARG);
  assert_int_equal(pyk_proposals_settle(NULL, 32, 1, PYK_AUTHORITY_MUNICIPALITY, day, &r), PYK_E_ARG);
  assert_int_equal(pyk_proposals_settle(&one, 32, 1, 99, day, &r), PYK_E_ARG);
  assert_int_equal(pyk_proposals_settle(&one, 32, 1, PYK_AUTHORITY_MUNICIPALITY, 0, &r), PYK_E_ARG);
  assert_int_equal(pyk_proposals_settle(&one, 32, 1, PYK_AUTHORITY_MUNICIPALITY, -1, &r), PYK_E_RANGE);
  assert_int_equal(pyk_proposals_settle(&one, 32, 1, PYK_AUTHORITY_MUNICIPALITY, day, NULL), PYK_E_ARG);
  r.size = 4;
  assert_int_equal(pyk_proposals_settle(&one, 32, 1, PYK_AUTHORITY_MUNICIPALITY, day, &r), PYK_E_SIZE);
}

/* --- responsibility --- */

/* 731/1999 118 § and 410/2015 106 § 2 mom., written out. */
static void who_is_responsible(void **state) {
  (void)state;
  static const struct {
    pyk_stance stance;
    pyk_given dissent, responsible;
    int32_t number, section;
  } rows[] = {{PYK_STANCE_PRESENTED, PYK_GIVEN_NO, PYK_GIVEN_YES, 410, 106},
              {PYK_STANCE_PRESENTED, PYK_GIVEN_YES, PYK_GIVEN_NO, 410, 106},
              {PYK_STANCE_PRESENTED, PYK_GIVEN_UNKNOWN, PYK_GIVEN_UNKNOWN, 0, 0},
              {PYK_STANCE_SUPPORTED, PYK_GIVEN_NO, PYK_GIVEN_YES, 731, 118},
              {PYK_STANCE_SUPPORTED, PYK_GIVEN_YES, PYK_GIVEN_NO, 410, 106},
              {PYK_STANCE_OPPOSED, PYK_GIVEN_NO, PYK_GIVEN_NO, 410, 106},
              {PYK_STANCE_OPPOSED, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO, 410, 106},
              {PYK_STANCE_ABSTAINED, PYK_GIVEN_NO, PYK_GIVEN_UNKNOWN, 0, 0},
              {PYK_STANCE_ABSTAINED, PYK_GIVEN_YES, PYK_GIVEN_NO, 410, 106},
              {PYK_STANCE_ABSENT, PYK_GIVEN_NO, PYK_GIVEN_NO, 0, 0},
              {PYK_STANCE_UNKNOWN, PYK_GIVEN_NO, PYK_GIVEN_UNKNOWN, 0, 0}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    pyk_given found = 9;
    pyk_provision basis = {.act_number = 1};
    assert_int_equal(
        pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, rows[i].stance, rows[i].dissent, on(2021, 12, 7), &found, &basis),
        PYK_OK);
    assert_int_equal(found, rows[i].responsible);
    assert_int_equal(basis.act_number, rows[i].number);
    assert_int_equal(basis.section, rows[i].section);
  }
  pyk_given found;
  pyk_provision basis;
  assert_int_equal(
      pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, PYK_STANCE_PRESENTED, PYK_GIVEN_NO, on(2017, 5, 31), &found, &basis),
      PYK_OK);
  assert_int_equal(basis.act_number, 365);
  assert_int_equal(pyk_responsible(PYK_AUTHORITY_WELLBEING_COUNTY, PYK_STANCE_PRESENTED, PYK_GIVEN_NO, on(2021, 7, 1),
                                   &found, &basis),
                   PYK_OK);
  assert_int_equal(basis.act_number, 611);
  /* The Constitution is in force since 2000-03-01; before it nothing says so of members. */
  assert_int_equal(
      pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, PYK_STANCE_SUPPORTED, PYK_GIVEN_NO, on(2000, 2, 29), &found, NULL),
      PYK_OK);
  assert_int_equal(found, PYK_GIVEN_UNKNOWN);
  assert_int_equal(
      pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, PYK_STANCE_SUPPORTED, PYK_GIVEN_NO, on(2000, 3, 1), &found, NULL),
      PYK_OK);
  assert_int_equal(found, PYK_GIVEN_YES);
  assert_int_equal(
      pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, PYK_STANCE_SUPPORTED, PYK_GIVEN_NO, on(1995, 6, 30), &found, NULL),
      PYK_E_NORULE);
  assert_int_equal(pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, 6, PYK_GIVEN_NO, on(2020, 1, 1), &found, NULL),
                   PYK_E_ARG);
  assert_int_equal(pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, 1, 3, on(2020, 1, 1), &found, NULL), PYK_E_ARG);
  assert_int_equal(pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, 1, 1, 0, &found, NULL), PYK_E_ARG);
  assert_int_equal(pyk_responsible(PYK_AUTHORITY_MUNICIPALITY, 1, 1, on(2020, 1, 1), NULL, NULL), PYK_E_ARG);
}

/* The real vote: 14 for, 34 against, 37 blank of 85; 43 are needed, so the wish resolution falls. */
static void the_real_vote_rejects_the_wish_resolution(void **state) {
  (void)state;
  pyk_vote v = {.size = sizeof v,
                .authority = PYK_AUTHORITY_MUNICIPALITY,
                .body = PYK_BODY_COUNCIL,
                .majority = PYK_MAJORITY_WISH,
                .bylaw = PYK_BYLAW_HELSINKI,
                .counted = PYK_GIVEN_YES,
                .yes = 14,
                .no = 34,
                .blank = 37,
                .members = 85};
  pyk_vote_result r = {.size = sizeof r};
  assert_int_equal(pyk_vote_outcome(&v, on(2017, 11, 29), &r), PYK_OK);
  assert_int_equal(r.state, PYK_VOTE_DECIDED);
  assert_int_equal(r.winner, PYK_SIDE_NO);
  assert_int_equal(r.needed, 43);
  assert_int_equal(r.trust, PYK_TRUST_QUOTED);
  /* Most of the votes cast would not have helped either; but 43 of 85 with 42 against do. */
  v.yes = 43, v.no = 42, v.blank = 0;
  assert_int_equal(pyk_vote_outcome(&v, on(2017, 11, 29), &r), PYK_OK);
  assert_int_equal(r.winner, PYK_SIDE_YES);
  v.yes = 42, v.no = 0, v.blank = 43;
  assert_int_equal(pyk_vote_outcome(&v, on(2017, 11, 29), &r), PYK_OK);
  assert_int_equal(r.winner, PYK_SIDE_NO);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_nobody_seconds_is_not_voted_on),
      cmocka_unit_test(a_changed_proposal_is_the_base),
      cmocka_unit_test(without_a_base_two_make_a_vote),
      cmocka_unit_test(the_provision_is_that_of_the_day),
      cmocka_unit_test(bad_proposals_are_refused),
      cmocka_unit_test(who_is_responsible),
      cmocka_unit_test(the_real_vote_rejects_the_wish_resolution),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
