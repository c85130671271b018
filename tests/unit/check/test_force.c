/* Every clock of a decision and its legal force. Days: 410/2015 138 to 140 §, 365/1995 93 and 95 §, 434/2003 59 §,
 * 13/2003 19 §, 1397/2016 127, 133 and 147 §, counted by hand. */
#include "pykala.h"
#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { CLOCKS = 16 };

/* A committee's final decision of 29 November 2021, on view on 3 December, sent to the party by letter on 1 December. */
static pyk_decision committee(void) {
  pyk_decision d = {.size = sizeof d,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .body = PYK_BODY_COMMITTEE,
                    .nature = PYK_NATURE_FINAL,
                    .subject = PYK_SUBJECT_MUNICIPAL,
                    .party_service = PYK_SERVICE_LETTER};
  d.decided = on(2021, 11, 29);
  d.on_view = on(2021, 12, 3);
  d.party_sent = on(2021, 12, 1);
  return d;
}

static pyk_force force_of(const pyk_decision *d, pyk_day law_day) {
  pyk_force force = {.size = sizeof force};
  assert_int_equal(pyk_decision_force(d, law_day, &force), PYK_OK);
  return force;
}

static size_t clocks_of(const pyk_decision *d, pyk_day law_day, pyk_clock *out) {
  size_t count = 0;
  assert_int_equal(pyk_decision_clocks(d, law_day, PYK_DAY_NONE, out, CLOCKS, &count), PYK_OK);
  assert_true(count <= CLOCKS);
  return count;
}

/* Party: 8 December and 14 days, 22 December. Member: 10 December and 14 days, Christmas Eve, so 27 December. */
static void the_last_clock_decides(void **state) {
  pyk_decision d = committee();
  pyk_clock clocks[CLOCKS];
  (void)state;
  assert_int_equal(clocks_of(&d, 0, clocks), 3);
  assert_true(clocks[0].whose == PYK_PARTY_PARTY && clocks[0].last_day == on(2021, 12, 22));
  assert_true(clocks[1].whose == PYK_PARTY_MEMBER && clocks[1].last_day == on(2021, 12, 27));
  /* Taking the matter up: within the party's time (410/2015 92 § 4 mom., KHO:2017:58). */
  assert_true(clocks[2].limit == PYK_LIMIT_TAKE_UP && clocks[2].last_day == on(2021, 12, 22));
  assert_int_equal(clocks[2].whose, PYK_PARTY_AUTHORITY);
  pyk_force force = force_of(&d, 0);
  assert_int_equal(force.state, PYK_FORCE_FOUND);
  assert_true(force.day == on(2021, 12, 28) && force.day_earliest == force.day);
  assert_true(force.whose == PYK_PARTY_MEMBER && force.service == PYK_SERVICE_MINUTES_ON_VIEW);
  assert_true(force.basis.section == 138 && force.transition.section == 147);
  d.body = PYK_BODY_EXECUTIVE; /* nothing is above it to take it up */
  assert_int_equal(clocks_of(&d, 0, clocks), 2);
}

/* Three parties served in three ways: the letter of 10 December is known on the 17th, its time ends on 31 December. */
static void each_party_has_a_clock(void **state) {
  pyk_decision d = committee();
  const pyk_delivery others[] = {{PYK_SERVICE_E_MESSAGE, on(2021, 12, 7), 0, 0},
                                 {PYK_SERVICE_LETTER, on(2021, 12, 10), 0, 0}};
  pyk_clock clocks[CLOCKS];
  (void)state;
  d.deliveries = others;
  d.delivery_count = 2;
  assert_int_equal(clocks_of(&d, 0, clocks), 5);
  assert_int_equal(clocks[1].last_day, on(2021, 12, 27)); /* known on the 10th, Christmas Eve */
  assert_int_equal(clocks[2].last_day, on(2021, 12, 31));
  pyk_force force = force_of(&d, 0);
  assert_true(force.day == on(2022, 1, 1) && force.whose == PYK_PARTY_PARTY);
  /* Fewer places than clocks: all are counted, those that fit are written. */
  size_t count = 0;
  memset(clocks, 0x5A, sizeof clocks);
  assert_int_equal(pyk_decision_clocks(&d, 0, 0, clocks, 2, &count), PYK_OK);
  assert_int_equal(count, 5);
  assert_int_equal(clocks[2].limit, 0x5A5A5A5A);
}

static void what_is_missing_is_said(void **state) {
  pyk_decision d = committee();
  pyk_force force;
  (void)state;
  d.on_view = PYK_DAY_NONE;
  force = force_of(&d, 0);
  assert_true(force.state == PYK_FORCE_FACTS_MISSING && force.missing == PYK_FACT_ON_VIEW && force.day == 0);
  d = committee();
  d.party_service = PYK_SERVICE_NONE;
  force = force_of(&d, 0);
  assert_true(force.state == PYK_FORCE_FACTS_MISSING && force.missing == PYK_FACT_EVENT);
  d = committee();
  d.view_obstacle = PYK_OBSTACLE_NOT_ON_VIEW;
  force = force_of(&d, 0);
  assert_true(force.state == PYK_FORCE_NOT_STARTED && force.day == PYK_DAY_NONE);
  d = committee();
  d.subject = PYK_SUBJECT_UNKNOWN;
  force = force_of(&d, 0);
  assert_true(force.state == PYK_FORCE_FACTS_MISSING && (force.missing & PYK_FACT_SUBJECT));
  d.subject = PYK_SUBJECT_OTHER;
  assert_int_equal(force_of(&d, 0).state, PYK_FORCE_OUTSIDE_SCOPE);
  d = committee();
  d.nature = PYK_NATURE_TABLED;
  force = force_of(&d, 0);
  assert_true(force.state == PYK_FORCE_NO_REMEDY && force.basis.section == 136);
}

/* Procurement: the market court's 14 days from the same day; rectification stands beside it, but legal force does not
 * wait for it (1397/2016 133 § 3 mom.). */
static void two_remedies_side_by_side(void **state) {
  pyk_decision d = committee();
  pyk_clock clocks[CLOCKS];
  (void)state;
  d.subject = PYK_SUBJECT_PROCUREMENT;
  d.party_service = PYK_SERVICE_E_MESSAGE;
  assert_int_equal(clocks_of(&d, 0, clocks), 2);
  assert_true(clocks[0].limit == PYK_LIMIT_MARKET_COURT && clocks[0].last_day == on(2021, 12, 15));
  assert_true(clocks[1].limit == PYK_LIMIT_PROCUREMENT_CLAIM && clocks[1].last_day == on(2021, 12, 15));
  assert_true(clocks[0].notes & PYK_NOTE_PENDING_ASSUMED);
  pyk_force force = force_of(&d, 0);
  assert_true(force.day == on(2021, 12, 16) && force.limit == PYK_LIMIT_MARKET_COURT);
  assert_true(force.transition.act_year == 2016 && force.transition.section == 174);
}

/* Plans since 2018: parties with the members, so one day for all. Permits under the old act: from the giving. */
static void the_start_that_the_act_names_counts(void **state) {
  pyk_decision d = committee();
  pyk_clock clocks[CLOCKS];
  (void)state;
  d.subject = PYK_SUBJECT_PLAN;
  assert_int_equal(clocks_of(&d, 0, clocks), 2);
  assert_true(clocks[0].last_day == on(2022, 1, 10) && clocks[1].last_day == on(2022, 1, 10)); /* 9 January: Sunday */
  d.subject = PYK_SUBJECT_BUILDING_PERMIT; /* a letter does not start it */
  assert_int_equal(clocks_of(&d, 0, clocks), 1);
  assert_int_equal(clocks[0].missing, PYK_FACT_EVENT);
  d.party_service = PYK_SERVICE_GIVEN;
  assert_int_equal(clocks_of(&d, 0, clocks), 1);
  assert_int_equal(clocks[0].last_day, on(2021, 12, 31));
  d.subject = PYK_SUBJECT_DISMISSAL;
  d.party_service = PYK_SERVICE_PERIOD_END;
  d.party_sent = on(2022, 3, 31);
  assert_int_equal(clocks_of(&d, 0, clocks), 3);
  assert_int_equal(clocks[0].last_day, on(2022, 4, 14));
  assert_int_equal(clocks[1].last_day, on(2021, 12, 27)); /* members all the same */
}

/* One set of facts under the law of the last day before the councils' term of 2017 and of its first day (410/2015
 * 147 §): only the member's presumption and the provisions differ, and both answers name the transition. */
static void the_two_acts_differ_where_the_transition_says(void **state) {
  pyk_decision d = committee();
  pyk_clock old[CLOCKS], new[CLOCKS];
  pyk_route before = {.size = sizeof before}, after = {.size = sizeof after};
  const pyk_day eve = on(2017, 5, 31), term = on(2017, 6, 1);
  (void)state;
  d.decided = on(2017, 5, 29);
  d.on_view = d.party_sent = on(2017, 6, 7);
  assert_int_equal(clocks_of(&d, eve, old), 3);
  assert_int_equal(clocks_of(&d, term, new), 3);
  for (size_t i = 0; i < 3; i++) {
    assert_int_equal(old[i].limit, new[i].limit);
    assert_int_equal(old[i].amount, new[i].amount);
    assert_int_equal(old[i].whose, new[i].whose);
    assert_true(old[i].basis.act_year == 1995 && new[i].basis.act_year == 2015);
    assert_true(old[i].transition.act_year == 2015 && old[i].transition.section == 147);
    assert_int_equal(pyk_statute_compare(&old[i].transition, &new[i].transition), 0);
    /* The member is informed on the day of display under the old act, a week later under the new one. */
    assert_int_equal(new[i].last_day - old[i].last_day, old[i].whose == PYK_PARTY_MEMBER ? 7 : 0);
  }
  assert_int_equal(pyk_appeal_route(&d, eve, &before), PYK_OK);
  assert_int_equal(pyk_appeal_route(&d, term, &after), PYK_OK);
  assert_true(before.remedy == after.remedy && before.receiver == after.receiver && before.who == after.who);
  assert_int_equal(pyk_statute_compare(&before.transition, &after.transition), 0);
  assert_true(before.transition.act_year == 2015 && before.transition.section == 147);
}

/* A governing day after the tables were checked is answered, with the note that applies. */
static void later_law_is_never_silent(void **state) {
  const struct {
    pyk_subject subject;
    pyk_day day;
    pyk_notes note, absent;
  } cases[] = {
      {PYK_SUBJECT_PUPIL_PLACE, on(2025, 2, 21), 0, PYK_NOTE_NOT_CHECKED | PYK_NOTE_SUPPORT_2025},
      {PYK_SUBJECT_PUPIL_PLACE, on(2025, 7, 31), PYK_NOTE_NOT_CHECKED, PYK_NOTE_SUPPORT_2025},
      {PYK_SUBJECT_PUPIL_PLACE, on(2025, 8, 1), PYK_NOTE_SUPPORT_2025, PYK_NOTE_AGENCY_2026},
      {PYK_SUBJECT_PUPIL_PLACE, on(2025, 12, 31), PYK_NOTE_SUPPORT_2025, PYK_NOTE_AGENCY_2026},
      {PYK_SUBJECT_PUPIL_PLACE, on(2026, 1, 1), PYK_NOTE_SUPPORT_2025 | PYK_NOTE_AGENCY_2026, PYK_NOTE_REFORM_PENDING},
      {PYK_SUBJECT_EARLY_EDUCATION_SUPPORT, on(2026, 1, 1), PYK_NOTE_AGENCY_2026, PYK_NOTE_SUPPORT_2025},
      {PYK_SUBJECT_PROCUREMENT, on(2025, 2, 21), 0, PYK_NOTE_REFORM_PENDING},
      {PYK_SUBJECT_PROCUREMENT, on(2025, 2, 22), PYK_NOTE_REFORM_PENDING, PYK_NOTE_AGENCY_2026},
      {PYK_SUBJECT_SMALL_PROCUREMENT, on(2025, 2, 22), PYK_NOTE_REFORM_PENDING, 0},
      {PYK_SUBJECT_PLAN, on(2025, 2, 22), PYK_NOTE_REFORM_PENDING, 0},
      {PYK_SUBJECT_LAND_USE, on(2025, 2, 22), PYK_NOTE_REFORM_PENDING, 0},
      {PYK_SUBJECT_MUNICIPAL, on(2026, 5, 4), PYK_NOTE_NOT_CHECKED, PYK_NOTE_REFORM_PENDING},
  };
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++, visited++) {
    pyk_decision d = committee();
    pyk_route route = {.size = sizeof route};
    d.subject = cases[i].subject;
    d.decided = cases[i].day;
    assert_int_equal(pyk_appeal_route(&d, 0, &route), PYK_OK);
    assert_int_equal(route.state, PYK_ROUTE_FOUND);
    if ((route.notes & cases[i].note) != cases[i].note || (route.notes & cases[i].absent) != 0) {
      fail_msg("case %u: notes %u", (unsigned)i, (unsigned)route.notes);
    }
  }
  assert_int_equal(visited, 12);
}

static void wrong_questions_are_refused(void **state) {
  pyk_decision d = committee();
  pyk_force force = {.size = 4};
  (void)state;
  assert_int_equal(pyk_decision_force(&d, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_decision_force(NULL, 0, &force), PYK_E_ARG);
  assert_int_equal(pyk_decision_force(&d, 0, &force), PYK_E_SIZE);
  force.size = sizeof force;
  force.day = 4711;
  d.subject = 99;
  assert_int_equal(pyk_decision_force(&d, 0, &force), PYK_E_ARG);
  assert_int_equal(force.day, 4711);
  d = committee();
  assert_int_equal(pyk_decision_force(&d, -1, &force), PYK_E_RANGE);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_last_clock_decides),
      cmocka_unit_test(each_party_has_a_clock),
      cmocka_unit_test(what_is_missing_is_said),
      cmocka_unit_test(two_remedies_side_by_side),
      cmocka_unit_test(the_start_that_the_act_names_counts),
      cmocka_unit_test(the_two_acts_differ_where_the_transition_says),
      cmocka_unit_test(later_law_is_never_silent),
      cmocka_unit_test(wrong_questions_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
