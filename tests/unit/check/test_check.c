#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static pyk_day day(int32_t year, int32_t month, int32_t number) {
  pyk_day out = PYK_DAY_NONE;
  assert_int_equal(pyk_day_from_ymd(year, month, number, &out), PYK_OK);
  return out;
}

/* A report on a wish resolution noted by a municipal executive, with nothing wrong: the facts of the first decision
 * that pykala was asked about. */
static pyk_decision whole_report(void) {
  pyk_decision d = {.size = sizeof d,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .body = PYK_BODY_EXECUTIVE,
                    .bylaw = PYK_BYLAW_HELSINKI,
                    .section = 885,
                    .nature = PYK_NATURE_WISH_REPORT,
                    .outcome = PYK_OUTCOME_AS_PROPOSED,
                    .motion = PYK_MOTION_WISH_RESOLUTION,
                    .presenter = PYK_GIVEN_YES,
                    .presenter_acting = 1,
                    .contact = PYK_GIVEN_YES,
                    .contact_reach = PYK_GIVEN_YES,
                    .subject = PYK_SUBJECT_MUNICIPAL,
                    .report_to = PYK_PARTY_MOVER | PYK_PARTY_COUNCILLORS,
                    .report_stated = PYK_GIVEN_YES,
                    .notice = PYK_GIVEN_YES,
                    .notices = PYK_NOTICE_PROHIBITION,
                    .notice_provision = PYK_GIVEN_YES,
                    .provision = {.act_year = 2015, .act_number = 410, .section = 136},
                    .quoted_amount = 1,
                    .quoted_unit = PYK_UNIT_YEAR,
                    .quoted_basis = {.bylaw = PYK_BYLAW_HELSINKI, .chapter = 30, .section = 14}};
  d.adopted = day(2021, 6, 16);
  d.decided = day(2021, 11, 29);
  d.on_view = day(2021, 12, 7);
  return d;
}

static size_t check(const pyk_decision *d, pyk_day as_of, pyk_finding *out) {
  size_t count = 99;
  assert_int_equal(pyk_decision_check(d, PYK_DAY_NONE, as_of, out, 32, &count), PYK_OK);
  assert_true(count <= 32);
  for (size_t i = 0; i < count; i++) {
    assert_true(pyk_knows(PYK_KIND_FINDING, out[i].code));
    assert_int_equal(out[i].severity, pyk_finding_severity(out[i].code));
    if (i > 0) assert_true(out[i - 1].code <= out[i].code);
  }
  return count;
}

/* The one finding of a decision that has exactly one. */
static pyk_finding only(const pyk_decision *d, pyk_finding_code code) {
  pyk_finding found[32];
  size_t count = check(d, PYK_DAY_NONE, found);
  if (count != 1 || found[0].code != code) {
    fail_msg("%u findings, the first %d; expected one %d", (unsigned)count, count > 0 ? (int)found[0].code : 0,
             (int)code);
  }
  return found[0];
}

static int basis_is(const pyk_finding *f, int32_t year, int32_t number, int32_t section) {
  return f->basis.act_year == year && f->basis.act_number == number && f->basis.section == section;
}

static void a_whole_decision_has_no_findings(void **state) {
  pyk_decision d = whole_report();
  pyk_finding found[32];
  (void)state;
  assert_int_equal(check(&d, day(2021, 12, 8), found), 0);
}

/* 410/2015 141 § and 434/2003 48 §: which notice, and that a prohibition names its provision. */
static void the_notice_has_to_fit_the_route(void **state) {
  pyk_decision d = whole_report();
  pyk_finding f;
  (void)state;
  d.notice = PYK_GIVEN_NO;
  d.notices = 0;
  f = only(&d, PYK_FINDING_NOTICE_MISSING);
  assert_true(basis_is(&f, 2015, 410, 141) && f.basis.subsection == 3 && f.expected == PYK_NOTICE_PROHIBITION);

  d = whole_report();
  d.notices = PYK_NOTICE_CLAIM;
  f = only(&d, PYK_FINDING_CLAIM_NOTICE_THOUGH_PROHIBITED);
  assert_true(f.expected_provision.section == 136 && f.field == PYK_FIELD_NOTICE);

  d.notices = PYK_NOTICE_APPEAL;
  only(&d, PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED);
  d.notices = PYK_NOTICE_PROCUREMENT;
  only(&d, PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED);

  d = whole_report();
  d.notice_provision = PYK_GIVEN_NO;
  memset(&d.provision, 0, sizeof d.provision);
  f = only(&d, PYK_FINDING_NOTICE_WITHOUT_PROVISION);
  assert_true(basis_is(&f, 2015, 410, 141) && f.expected_provision.section == 136);

  d.notice_provision = PYK_GIVEN_YES;
  only(&d, PYK_FINDING_NOTICE_PROVISION_UNREAD);

  d = whole_report();
  d.provision.section = 134;
  f = only(&d, PYK_FINDING_NOTICE_WRONG_PROVISION);
  assert_true(f.found_provision.section == 134 && f.expected_provision.section == 136);

  d = whole_report();
  d.provision.act_year = 1995;
  d.provision.act_number = 365;
  only(&d, PYK_FINDING_NOTICE_WRONG_PROVISION);

  d = whole_report();
  d.provision.section_letter = 'a';
  only(&d, PYK_FINDING_NOTICE_WRONG_PROVISION);
}

/* KHO:2020:107: a prohibition can be attached to a decision that is open; 434/2003 49 § says how it is mended. */
static void a_wrong_prohibition_is_not_believed(void **state) {
  pyk_decision d = whole_report();
  pyk_finding f;
  (void)state;
  d.motion = PYK_MOTION_NONE;
  d.adopted = PYK_DAY_NONE;
  d.nature = PYK_NATURE_FINAL;
  f = only(&d, PYK_FINDING_PROHIBITION_THOUGH_OPEN);
  assert_true(basis_is(&f, 2003, 434, 49) && f.expected == PYK_REMEDY_CLAIM && f.expected_provision.section == 134);
  d.body = PYK_BODY_COUNCIL;
  f = only(&d, PYK_FINDING_PROHIBITION_THOUGH_OPEN);
  assert_true(f.expected == PYK_REMEDY_MUNICIPAL_APPEAL && f.expected_provision.section == 135);
  d.notices = PYK_NOTICE_APPEAL; /* "appeal instructions" without the kind are taken as the right ones */
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0);
  d.notices = PYK_NOTICE_CLAIM;
  f = only(&d, PYK_FINDING_NOTICE_OF_OTHER_REMEDY);
  assert_true(f.expected == PYK_NOTICE_MUNICIPAL_APPEAL && f.found == PYK_NOTICE_CLAIM);
  d.notices = PYK_NOTICE_CLAIM | PYK_NOTICE_MUNICIPAL_APPEAL;
  only(&d, PYK_FINDING_NOTICE_DOUBLED);
  d.nature = PYK_NATURE_UNKNOWN;
  f = only(&d, PYK_FINDING_NOTICE_NOT_JUDGED);
  assert_int_equal(f.found, PYK_FACT_NATURE);
  d.nature = PYK_NATURE_FINAL;
  d.subject = PYK_SUBJECT_OTHER;
  only(&d, PYK_FINDING_OUTSIDE_SCOPE);
}

/* 304/2003 57 § is a dispute: 434/2003 46 to 48 § ask for no notice, but one that forbids it is wrong. */
static void a_dispute_needs_no_notice(void **state) {
  pyk_decision d = {.size = sizeof d,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .body = PYK_BODY_EXECUTIVE,
                    .nature = PYK_NATURE_FINAL,
                    .subject = PYK_SUBJECT_OFFICE_DISPUTE,
                    .notice = PYK_GIVEN_NO};
  (void)state;
  pyk_day_from_ymd(2021, 11, 29, &d.decided);
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0);
  d.notice = PYK_GIVEN_YES;
  d.notices = PYK_NOTICE_APPEAL;
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0);
  d.notices = PYK_NOTICE_PROHIBITION;
  only(&d, PYK_FINDING_PROHIBITION_THOUGH_OPEN);
}

/* 434/2003 44 § 1 mom. 4 kohta; presenters are a matter of bylaws: 410/2015 90 §. */
static void contents_that_a_decision_needs(void **state) {
  pyk_decision d = whole_report();
  pyk_finding f;
  (void)state;
  d.contact = PYK_GIVEN_NO;
  d.contact_reach = PYK_GIVEN_NO;
  f = only(&d, PYK_FINDING_CONTACT_MISSING);
  assert_true(basis_is(&f, 2003, 434, 44) && f.basis.subsection == 1 && f.basis.item == 4);
  d.contact = PYK_GIVEN_YES;
  only(&d, PYK_FINDING_CONTACT_UNREACHABLE);
  d = whole_report();
  d.presenter = PYK_GIVEN_NO;
  d.presenter_acting = 0;
  f = only(&d, PYK_FINDING_PRESENTER_MISSING);
  assert_true(basis_is(&f, 2015, 410, 90) && f.severity == PYK_SEVERITY_WARNING);
  d.body = PYK_BODY_OFFICE_HOLDER; /* decides alone */
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0);
  d = whole_report();
  d.later_handlings = 1;
  assert_int_equal(only(&d, PYK_FINDING_LATER_HANDLINGS).severity, PYK_SEVERITY_NOTE);
  d = whole_report();
  d.decided = PYK_DAY_NONE;
  f = only(&d, PYK_FINDING_DECISION_DAY_UNKNOWN);
  assert_true(f.severity == PYK_SEVERITY_NOTE && f.basis.item == 1);
  /* What nobody looked at is not judged. */
  d.contact = d.contact_reach = d.presenter = d.notice = d.notice_provision = PYK_GIVEN_UNKNOWN;
  d.report_stated = PYK_GIVEN_UNKNOWN;
  d.notices = 0;
  d.presenter_acting = 0;
  only(&d, PYK_FINDING_DECISION_DAY_UNKNOWN);
}

static void days_in_a_possible_order(void **state) {
  pyk_decision d = whole_report();
  pyk_finding found[32];
  pyk_clock clock;
  size_t count;
  (void)state;
  d.on_view = day(2021, 11, 28);
  only(&d, PYK_FINDING_ON_VIEW_BEFORE_DECISION);
  d.on_view = d.decided; /* the same day is possible: minutes inspected at once */
  assert_int_equal(check(&d, PYK_DAY_NONE, found), 0);
  d = whole_report();
  d.decided = day(2021, 6, 15);
  assert_int_equal(check(&d, PYK_DAY_NONE, found), 1);
  assert_int_equal(found[0].code, PYK_FINDING_DECISION_BEFORE_ADOPTION);
  d.decided = d.adopted;
  assert_int_equal(check(&d, PYK_DAY_NONE, found), 0);
  d = whole_report();
  d.decided = PYK_DAY_NONE;
  d.on_view = day(2021, 6, 15);
  assert_int_equal(check(&d, PYK_DAY_NONE, found), 2);
  assert_int_equal(found[1].code, PYK_FINDING_ON_VIEW_BEFORE_ADOPTION);
  /* Days that contradict each other prove nothing about the duty. */
  assert_int_equal(pyk_decision_clocks(&d, PYK_DAY_NONE, PYK_DAY_NONE, &clock, 1, &count), PYK_OK);
  assert_int_equal(count, 1);
  assert_int_equal(clock.verdict, PYK_VERDICT_FACTS_MISSING);
  assert_true((clock.missing & PYK_FACT_ORDER) != 0);
  d = whole_report();
  assert_int_equal(check(&d, day(2021, 12, 6), found), 1);
  assert_int_equal(found[0].code, PYK_FINDING_DAY_AFTER_ASKED);
  assert_int_equal(found[0].found_day, d.on_view);
}

/* Helsinki's bylaws as the decisions of 2021 quote them: within a year of the adoption. */
static void the_report_is_due_within_a_year(void **state) {
  pyk_decision d = whole_report();
  pyk_finding found[32];
  pyk_finding f;
  pyk_clock clock;
  size_t count;
  (void)state;
  assert_int_equal(pyk_decision_clocks(&d, PYK_DAY_NONE, PYK_DAY_NONE, &clock, 1, &count), PYK_OK);
  assert_int_equal(count, 1); /* no period of appeal where appeal is prohibited */
  assert_true(clock.last_day == day(2022, 6, 16) && clock.verdict == PYK_VERDICT_IN_TIME);
  assert_true(clock.limit == PYK_LIMIT_WISH_REPORT && clock.whose == PYK_PARTY_MOVER);
  assert_true(clock.trust == PYK_TRUST_QUOTED && clock.basis.bylaw == PYK_BYLAW_HELSINKI);

  d.decided = d.on_view = day(2022, 6, 16);
  assert_int_equal(check(&d, PYK_DAY_NONE, found), 0);
  d.decided = d.on_view = day(2022, 6, 17);
  f = only(&d, PYK_FINDING_REPORT_LATE);
  assert_true(f.expected_day == day(2022, 6, 16) && f.found_day == day(2022, 6, 17));

  /* On view in time proves it; on view too late proves nothing without the decision's own day. */
  d.decided = PYK_DAY_NONE;
  d.on_view = day(2022, 6, 16);
  only(&d, PYK_FINDING_DECISION_DAY_UNKNOWN);
  d.on_view = day(2022, 6, 17);
  assert_int_equal(check(&d, PYK_DAY_NONE, found), 2);
  assert_int_equal(found[1].code, PYK_FINDING_REPORT_NOT_SHOWN_IN_TIME);
  assert_int_equal(pyk_decision_clocks(&d, PYK_DAY_NONE, PYK_DAY_NONE, &clock, 1, &count), PYK_OK);
  assert_true(clock.verdict == PYK_VERDICT_FACTS_MISSING && clock.missing == PYK_FACT_DECIDED);
}

static void a_bylaw_period_on_a_holiday_is_contested(void **state) {
  pyk_decision d = whole_report();
  pyk_finding f;
  (void)state;
  d.adopted = day(2021, 6, 25); /* 25 June 2022 was Midsummer Day, a Saturday */
  d.decided = d.on_view = day(2022, 6, 25);
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0);
  d.decided = d.on_view = day(2022, 6, 27);
  f = only(&d, PYK_FINDING_REPORT_CONTESTED);
  assert_true(f.contested == 1 && f.expected_day == day(2022, 6, 25));
  d.decided = d.on_view = day(2022, 6, 28);
  only(&d, PYK_FINDING_REPORT_LATE);
}

static void to_whom_the_report_is_owed(void **state) {
  pyk_decision d = whole_report();
  (void)state;
  d.report_to = PYK_PARTY_MOVER;
  only(&d, PYK_FINDING_REPORT_NOT_TO_COUNCILLORS);
  d.report_to = PYK_PARTY_COUNCILLORS;
  only(&d, PYK_FINDING_REPORT_NOT_TO_MOVER);
}

static void bylaws_that_are_not_built_in(void **state) {
  pyk_decision d = whole_report();
  pyk_finding f;
  pyk_clock clock;
  size_t count;
  (void)state;
  d.quoted_amount = 6;
  d.quoted_unit = PYK_UNIT_MONTH;
  f = only(&d, PYK_FINDING_REPORT_PERIOD_DIFFERS);
  assert_true(f.expected == 1 && f.expected_unit == PYK_UNIT_YEAR && f.found == 6 && f.found_unit == PYK_UNIT_MONTH);
  d.quoted_amount = 12; /* twelve months are a year */
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0);
  d.bylaw = PYK_BYLAW_OWN;
  d.quoted_amount = 6;
  d.quoted_basis.bylaw = PYK_BYLAW_OWN;
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0); /* 16.12.2021 by the decision's own quotation */
  assert_int_equal(pyk_decision_clocks(&d, PYK_DAY_NONE, PYK_DAY_NONE, &clock, 1, &count), PYK_OK);
  assert_true(clock.last_day == day(2021, 12, 16) && clock.limit == PYK_LIMIT_WISH_REPORT);
  d.quoted_amount = 0;
  d.quoted_unit = 0;
  f = only(&d, PYK_FINDING_REPORT_PERIOD_UNKNOWN);
  assert_int_equal(f.found, PYK_FACT_DUTY);
  d.adopted = PYK_DAY_NONE;
  f = only(&d, PYK_FINDING_REPORT_PERIOD_UNKNOWN);
  assert_int_equal(f.found, PYK_FACT_DUTY | PYK_FACT_ADOPTED);
}

/* The clocks of a claim: a member's by the minutes, a party's by its own service. */
static void an_open_decision_has_a_clock_for_each(void **state) {
  pyk_decision d = whole_report();
  pyk_clock clocks[4];
  size_t count;
  (void)state;
  d.nature = PYK_NATURE_FINAL;
  d.motion = PYK_MOTION_NONE;
  d.decided = PYK_DAY_NONE;
  d.adopted = PYK_DAY_NONE;
  d.on_view = day(2021, 12, 3);
  assert_int_equal(pyk_decision_clocks(&d, PYK_DAY_NONE, day(2021, 12, 27), clocks, 4, &count), PYK_OK);
  assert_int_equal(count, 2);
  assert_true(clocks[0].whose == PYK_PARTY_PARTY && clocks[0].verdict == PYK_VERDICT_FACTS_MISSING);
  assert_true(clocks[0].missing == PYK_FACT_EVENT && clocks[0].last_day == PYK_DAY_NONE);
  assert_true(clocks[1].whose == PYK_PARTY_MEMBER && clocks[1].known == day(2021, 12, 10));
  assert_true(clocks[1].nominal == day(2021, 12, 24) && clocks[1].last_day == day(2021, 12, 27));
  assert_true(clocks[1].verdict == PYK_VERDICT_IN_TIME && (clocks[1].notes & PYK_NOTE_LAW_DAY) != 0);
  assert_int_equal(pyk_decision_clocks(&d, PYK_DAY_NONE, day(2021, 12, 28), clocks, 4, &count), PYK_OK);
  assert_int_equal(clocks[1].verdict, PYK_VERDICT_LATE);
  d.party_service = PYK_SERVICE_LETTER;
  d.party_sent = day(2021, 12, 17); /* E27 of the rule catalogue */
  assert_int_equal(pyk_decision_clocks(&d, PYK_DAY_NONE, PYK_DAY_NONE, clocks, 4, &count), PYK_OK);
  assert_true(clocks[0].known == day(2021, 12, 24) && clocks[0].last_day == day(2022, 1, 7));
  d.on_view = PYK_DAY_NONE;
  assert_int_equal(pyk_decision_clocks(&d, day(2021, 11, 29), PYK_DAY_NONE, clocks, 4, &count), PYK_OK);
  assert_true(clocks[1].missing == PYK_FACT_ON_VIEW && clocks[1].last_day == PYK_DAY_NONE);
  /* Electronic messages had no presumption before 1 December 2010. */
  d.party_service = PYK_SERVICE_E_MESSAGE;
  assert_int_equal(pyk_decision_clocks(&d, day(2010, 11, 30), PYK_DAY_NONE, clocks, 4, &count), PYK_OK);
  assert_int_equal(clocks[0].verdict, PYK_VERDICT_OUTSIDE_SCOPE);
}

static void a_day_after_the_snapshot_is_noted(void **state) {
  pyk_decision d = whole_report();
  pyk_finding f;
  (void)state;
  d.nature = PYK_NATURE_NOTED;
  d.motion = PYK_MOTION_NONE;
  d.decided = d.on_view = pyk_law_checked_through();
  assert_int_equal(check(&d, PYK_DAY_NONE, (pyk_finding[32]){0}), 0);
  d.decided = d.on_view = pyk_law_checked_through() + 1;
  f = only(&d, PYK_FINDING_LAW_NOT_CHECKED);
  assert_int_equal(f.expected_day, day(2025, 2, 21));
}

/* All findings are counted, what fits is written, and nothing past it. */
static void a_small_array_still_counts_all(void **state) {
  pyk_decision d = whole_report();
  pyk_finding all[32], some[32];
  (void)state;
  d.contact = d.presenter = PYK_GIVEN_NO;
  d.decided = PYK_DAY_NONE;
  d.notice_provision = PYK_GIVEN_NO;
  d.report_to = 0;
  d.on_view = day(2023, 1, 1);
  size_t count = check(&d, PYK_DAY_NONE, all);
  assert_true(count >= 6);
  for (size_t cap = 0; cap <= count; cap++) {
    size_t again = 0;
    memset(some, 0x5A, sizeof some);
    assert_int_equal(pyk_decision_check(&d, PYK_DAY_NONE, PYK_DAY_NONE, cap == 0 ? NULL : some, cap, &again), PYK_OK);
    assert_int_equal(again, count);
    assert_memory_equal(some, all, cap * sizeof some[0]);
    for (size_t i = cap * sizeof some[0]; i < sizeof some; i++)
      assert_int_equal(((unsigned char *)some)[i], 0x5A);
  }
}

static void wrong_records_are_refused(void **state) {
  pyk_decision d = whole_report();
  size_t count = 4711;
  pyk_clock clock;
  (void)state;
  assert_int_equal(pyk_decision_check(NULL, 0, 0, NULL, 0, &count), PYK_E_ARG);
  assert_int_equal(pyk_decision_check(&d, 0, 0, NULL, 1, &count), PYK_E_ARG);
  assert_int_equal(pyk_decision_check(&d, 0, 0, NULL, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_decision_check(&d, -5, 0, NULL, 0, &count), PYK_E_RANGE);
  assert_int_equal(pyk_decision_check(&d, 0, PYK_DAY_MAX + 1, NULL, 0, &count), PYK_E_RANGE);
  assert_int_equal(pyk_decision_clocks(&d, 0, -1, &clock, 1, &count), PYK_E_RANGE);
  d.size = 4;
  assert_int_equal(pyk_decision_check(&d, 0, 0, NULL, 0, &count), PYK_E_SIZE);
  d = whole_report();
  d.body = 99;
  assert_int_equal(pyk_decision_check(&d, 0, 0, NULL, 0, &count), PYK_E_ARG);
  d = whole_report();
  d.notices = 1u << 20;
  assert_int_equal(pyk_decision_check(&d, 0, 0, NULL, 0, &count), PYK_E_ARG);
  d = whole_report();
  d.notice = PYK_GIVEN_NO; /* but `notices` says there is one */
  assert_int_equal(pyk_decision_check(&d, 0, 0, NULL, 0, &count), PYK_E_ARG);
  d = whole_report();
  d.on_view = PYK_DAY_MAX + 1;
  assert_int_equal(pyk_decision_check(&d, 0, 0, NULL, 0, &count), PYK_E_RANGE);
  assert_int_equal(count, 4711);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_whole_decision_has_no_findings),
      cmocka_unit_test(the_notice_has_to_fit_the_route),
      cmocka_unit_test(a_wrong_prohibition_is_not_believed),
      cmocka_unit_test(a_dispute_needs_no_notice),
      cmocka_unit_test(contents_that_a_decision_needs),
      cmocka_unit_test(days_in_a_possible_order),
      cmocka_unit_test(the_report_is_due_within_a_year),
      cmocka_unit_test(a_bylaw_period_on_a_holiday_is_contested),
      cmocka_unit_test(to_whom_the_report_is_owed),
      cmocka_unit_test(bylaws_that_are_not_built_in),
      cmocka_unit_test(an_open_decision_has_a_clock_for_each),
      cmocka_unit_test(a_day_after_the_snapshot_is_noted),
      cmocka_unit_test(a_small_array_still_counts_all),
      cmocka_unit_test(wrong_records_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
