/* Who is disqualified, against vectors written from the statutes; what the verdict means in the check of a person who
 * handled the matter: 434/2003 27 to 30 §, 410/2015 97 §. */
#include "days.h"
#include "records.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { AUTHORITY, ROLE, LAW_DAY, FACTS, DISQUALIFIED, GROUNDS, BASIS, SOURCE, FIELDS };
enum { FINDINGS = 16 };

static pyk_verdict_on_person judge(const pyk_person *p, pyk_day law_day) {
  pyk_verdict_on_person v = {.size = sizeof v};
  assert_int_equal(pyk_person_judge(p, law_day, &v), PYK_OK);
  return v;
}

/* --- the vectors --- */

static pyk_disqualifications grounds_in(const vectors *v) {
  static const char *const names[] = {"party", "assists",     "benefit", "service",
                                      "board", "directorate", "other",   "personal"};
  char text[128];
  pyk_disqualifications set = 0;
  if (strcmp(v->field[GROUNDS], "-") == 0) return 0;
  assert_true(strlen(v->field[GROUNDS]) < sizeof text);
  strcpy(text, v->field[GROUNDS]);
  for (char *name = strtok(text, ","); name != NULL; name = strtok(NULL, ",")) {
    size_t i = 0;
    while (i < sizeof names / sizeof names[0] && strcmp(names[i], name) != 0)
      i++;
    if (i == sizeof names / sizeof names[0]) fail_msg("%s: no ground: %s", vectors_where(v), name);
    set |= (pyk_disqualifications)1 << i;
  }
  return set;
}

static pyk_given given_in(const vectors *v) {
  const char *text = v->field[DISQUALIFIED];
  if (strcmp(text, "yes") == 0) return PYK_GIVEN_YES;
  if (strcmp(text, "no") == 0) return PYK_GIVEN_NO;
  if (strcmp(text, "unknown") != 0) fail_msg("%s: %s", vectors_where(v), text);
  return PYK_GIVEN_UNKNOWN;
}

/* 1 when the line holds; says why not. */
static int holds(const vectors *v) {
  any_record r;
  char facts[1024], basis[64];
  int written = snprintf(facts, sizeof facts, "person.role=%s; %s", v->field[ROLE], v->field[FACTS]);
  assert_true(written > 0 && (size_t)written < sizeof facts);
  records_read(v, "person", v->field[AUTHORITY], v->field[LAW_DAY], facts, &r);
  pyk_verdict_on_person verdict = judge(&r.as.person, r.law_day);
  records_provision(&verdict.basis, basis);
  assert_int_equal(verdict.grounds & verdict.open, 0);
  /* "No" asks for all facts; of a ground that is open the verdict cannot be "no". */
  if (verdict.disqualified == PYK_GIVEN_NO) assert_int_equal(verdict.grounds | verdict.open, 0);
  assert_int_equal(verdict.may_take_part, verdict.disqualified == PYK_GIVEN_NO ? PYK_GIVEN_YES : PYK_GIVEN_UNKNOWN);
  if (verdict.disqualified == given_in(v) && verdict.grounds == grounds_in(v) && strcmp(basis, v->field[BASIS]) == 0)
    return 1;
  print_message("%s: expected %s %s %s, found %s, grounds %u, %s\n", vectors_where(v), v->field[DISQUALIFIED],
                v->field[GROUNDS], v->field[BASIS], pyk_name(PYK_KIND_GIVEN, verdict.disqualified),
                (unsigned)verdict.grounds, basis);
  return 0;
}

static void the_vectors_hold(void **state) {
  vectors v;
  size_t lines = 0, wrong = 0, of[3] = {0};
  (void)state;
  vectors_open(&v, "disqualification.txt");
  for (; vectors_next(&v, FIELDS); lines++) {
    of[given_in(&v)]++;
    wrong += !holds(&v);
  }
  vectors_close(&v);
  assert_int_equal(wrong, 0);
  assert_int_equal(lines, 331);
  assert_int_equal(of[PYK_GIVEN_YES], 180);
  assert_int_equal(of[PYK_GIVEN_NO], 114);
  assert_int_equal(of[PYK_GIVEN_UNKNOWN], 37);
}

/* --- one person, fact by fact --- */

/* A member of a committee of whom everything is known, and nothing stands in the way. */
static pyk_person member(void) {
  return (pyk_person){.size = sizeof(pyk_person),
                      .authority = PYK_AUTHORITY_MUNICIPALITY,
                      .body = PYK_BODY_COMMITTEE,
                      .role = PYK_ROLE_MEMBER,
                      .party = PYK_CIRCLE_NOBODY,
                      .assists = PYK_CIRCLE_NOBODY,
                      .benefit = PYK_CIRCLE_NOBODY,
                      .employed = PYK_GIVEN_NO,
                      .board = PYK_CIRCLE_NOBODY,
                      .other_reason = PYK_GIVEN_NO};
}

/* Which grounds are open, one fact after the other taken away; a ground that holds does not wait for the others. */
static void open_grounds_are_named(void **state) {
  const pyk_day day = on(2021, 6, 16);
  const struct {
    pyk_field field;
    pyk_disqualifications ground;
  } facts[] = {
      {PYK_FIELD_PERSON_PARTY, PYK_DISQUALIFICATION_PARTY},
      {PYK_FIELD_PERSON_ASSISTS, PYK_DISQUALIFICATION_ASSISTS},
      {PYK_FIELD_PERSON_BENEFIT, PYK_DISQUALIFICATION_BENEFIT},
      {PYK_FIELD_PERSON_EMPLOYED, PYK_DISQUALIFICATION_SERVICE},
      {PYK_FIELD_PERSON_BOARD, PYK_DISQUALIFICATION_BOARD},
      {PYK_FIELD_PERSON_OTHER_REASON, PYK_DISQUALIFICATION_OTHER},
  };
  pyk_person p = member();
  pyk_disqualifications open = 0;
  (void)state;
  assert_int_equal(judge(&p, day).disqualified, PYK_GIVEN_NO);
  for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
    assert_int_equal(pyk_field_set(PYK_RECORD_PERSON, &p, facts[i].field, 0), PYK_OK);
    open |= facts[i].ground;
    pyk_verdict_on_person v = judge(&p, day);
    assert_int_equal(v.disqualified, PYK_GIVEN_UNKNOWN);
    assert_int_equal(v.open, open);
    assert_int_equal(v.grounds, 0);
    assert_int_equal(v.may_take_part, PYK_GIVEN_UNKNOWN);
  }
  p.other_reason = PYK_GIVEN_YES;
  pyk_verdict_on_person v = judge(&p, day);
  assert_int_equal(v.disqualified, PYK_GIVEN_YES);
  assert_int_equal(v.grounds, PYK_DISQUALIFICATION_OTHER);
  assert_int_equal(v.open, open & ~(pyk_disqualifications)PYK_DISQUALIFICATION_OTHER);
  assert_int_equal(v.basis.item, 7);
}

/* 410/2015 97 § 3 and 4 mom. (and 365/1995 52 § 3 mom. before) spare elected officials, office holders and employees, and
 * name no auditor; and only for elected officials it counts what they handled in that service. */
static void whom_the_exceptions_spare(void **state) {
  static const struct {
    pyk_role role;
    pyk_given handled, disqualified;
  } cases[] = {
      {PYK_ROLE_MEMBER, PYK_GIVEN_NO, PYK_GIVEN_NO},        {PYK_ROLE_MEMBER, PYK_GIVEN_YES, PYK_GIVEN_YES},
      {PYK_ROLE_PRESENTER, PYK_GIVEN_NO, PYK_GIVEN_NO},     {PYK_ROLE_PRESENTER, PYK_GIVEN_YES, PYK_GIVEN_NO},
      {PYK_ROLE_OFFICE_HOLDER, PYK_GIVEN_NO, PYK_GIVEN_NO}, {PYK_ROLE_OFFICE_HOLDER, PYK_GIVEN_YES, PYK_GIVEN_NO},
      {PYK_ROLE_AUDITOR, PYK_GIVEN_NO, PYK_GIVEN_YES},      {PYK_ROLE_AUDITOR, PYK_GIVEN_YES, PYK_GIVEN_YES},
  };
  const pyk_day days[] = {on(2004, 1, 1), on(2017, 5, 31), on(2017, 6, 1), on(2021, 6, 16)};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) {
      pyk_person p = member();
      p.role = cases[i].role;
      p.employed = p.own_employer = PYK_GIVEN_YES;
      p.handled_in_service = cases[i].handled;
      pyk_verdict_on_person v = judge(&p, days[k]);
      assert_int_equal(v.disqualified, cases[i].disqualified);
      assert_int_equal(v.grounds, v.disqualified == PYK_GIVEN_YES ? PYK_DISQUALIFICATION_SERVICE : 0);
    }
    pyk_person p = member();
    p.role = cases[i].role;
    p.board = PYK_CIRCLE_SELF;
    p.own_enterprise = PYK_GIVEN_YES;
    p.conflict = PYK_GIVEN_NO;
    assert_int_equal(judge(&p, on(2021, 6, 16)).disqualified,
                     p.role == PYK_ROLE_AUDITOR ? PYK_GIVEN_YES : PYK_GIVEN_NO);
    p.conflict = PYK_GIVEN_YES;
    assert_int_equal(judge(&p, on(2021, 6, 16)).grounds, PYK_DISQUALIFICATION_BOARD);
  }
}

/* Before the act, and for whom the tables have no row, nothing is known, and nothing is open. */
static void nothing_is_said_without_an_act(void **state) {
  pyk_person p = member();
  (void)state;
  const struct {
    pyk_authority authority;
    pyk_role role;
    pyk_day day;
  } cases[] = {
      {PYK_AUTHORITY_MUNICIPALITY, PYK_ROLE_MEMBER, on(2003, 12, 31)},
      {PYK_AUTHORITY_UNKNOWN, PYK_ROLE_MEMBER, on(2021, 6, 16)},
      {PYK_AUTHORITY_MUNICIPALITY, PYK_ROLE_UNKNOWN, on(2021, 6, 16)},
      {PYK_AUTHORITY_COURT, PYK_ROLE_MEMBER, on(2021, 6, 16)},
      {PYK_AUTHORITY_ROAD_ASSOCIATION, PYK_ROLE_MEMBER, on(2021, 6, 16)},
      {PYK_AUTHORITY_OTHER, PYK_ROLE_MEMBER, on(2021, 6, 16)},
  };
  p.party = PYK_CIRCLE_SELF;
  assert_int_equal(judge(&p, on(2021, 6, 16)).disqualified, PYK_GIVEN_YES);
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    p.authority = cases[i].authority;
    p.role = cases[i].role;
    pyk_verdict_on_person v = judge(&p, cases[i].day);
    assert_true(v.disqualified == PYK_GIVEN_UNKNOWN && v.grounds == 0 && v.open == 0 && v.basis.act_number == 0);
    assert_int_equal(v.may_take_part, PYK_GIVEN_UNKNOWN);
  }
}

/* 434/2003 30 §: an urgent matter whose outcome cannot be affected. */
static void urgent_matters_may_be_handled(void **state) {
  const pyk_day day = on(2021, 6, 16);
  static const struct {
    pyk_circle party;
    pyk_given urgent, may;
  } cases[] = {
      {PYK_CIRCLE_SELF, PYK_GIVEN_YES, PYK_GIVEN_YES},         {PYK_CIRCLE_SELF, PYK_GIVEN_NO, PYK_GIVEN_NO},
      {PYK_CIRCLE_SELF, PYK_GIVEN_UNKNOWN, PYK_GIVEN_UNKNOWN}, {PYK_CIRCLE_UNKNOWN, PYK_GIVEN_YES, PYK_GIVEN_YES},
      {PYK_CIRCLE_UNKNOWN, PYK_GIVEN_NO, PYK_GIVEN_NO},        {PYK_CIRCLE_NOBODY, PYK_GIVEN_NO, PYK_GIVEN_YES},
      {PYK_CIRCLE_NOBODY, PYK_GIVEN_UNKNOWN, PYK_GIVEN_YES},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    pyk_person p = member();
    p.party = cases[i].party;
    p.urgent = cases[i].urgent;
    pyk_verdict_on_person v = judge(&p, day);
    assert_int_equal(v.may_take_part, cases[i].may);
    assert_int_equal(v.disqualified, cases[i].party == PYK_CIRCLE_SELF     ? PYK_GIVEN_YES
                                     : cases[i].party == PYK_CIRCLE_NOBODY ? PYK_GIVEN_NO
                                                                           : PYK_GIVEN_UNKNOWN);
  }
}

/* --- in the check --- */

/* 1 when the check reports that code. */
static int reports(const pyk_person *p, pyk_finding_code code) {
  pyk_finding found[FINDINGS];
  size_t count = 99;
  int there = 0;
  assert_int_equal(pyk_person_check(p, on(2021, 6, 16), found, FINDINGS, &count), PYK_OK);
  assert_true(count <= FINDINGS);
  for (size_t i = 0; i < count; i++)
    there |= found[i].code == code;
  return there;
}

static const pyk_finding_code codes[] = {PYK_FINDING_DISQUALIFIED_TOOK_PART, PYK_FINDING_DISQUALIFIED_PRESENT,
                                         PYK_FINDING_DISQUALIFICATION_NOT_DECLARED,
                                         PYK_FINDING_DISQUALIFIED_NOT_REPLACED};
enum { TOOK_PART = 1, PRESENT = 2, NOT_DECLARED = 4, NOT_REPLACED = 8 };

static unsigned reported(const pyk_person *p) {
  unsigned set = 0;
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
    set |= (unsigned)reports(p, codes[i]) << i;
  return set;
}

static pyk_person official(void) {
  pyk_person p = member();
  p.role = PYK_ROLE_OFFICE_HOLDER;
  p.body = PYK_BODY_OFFICE_HOLDER;
  p.took_part = p.present = PYK_GIVEN_YES;
  p.declared = p.replaced = PYK_GIVEN_NO;
  return p;
}

/* What is judged is used where no verdict is given, and a verdict that is given outweighs it. */
static void the_verdict_is_judged_unless_it_is_given(void **state) {
  (void)state;
  pyk_person p = official();
  assert_int_equal(reported(&p), 0); /* not disqualified */
  p.party = PYK_CIRCLE_WIDER;
  assert_int_equal(reported(&p), TOOK_PART | PRESENT | NOT_DECLARED | NOT_REPLACED);
  p.disqualified = PYK_GIVEN_NO; /* another says so */
  assert_int_equal(reported(&p), 0);
  p.party = PYK_CIRCLE_NOBODY;
  p.disqualified = PYK_GIVEN_YES;
  assert_int_equal(reported(&p), TOOK_PART | PRESENT | NOT_DECLARED | NOT_REPLACED);
  p.disqualified = PYK_GIVEN_UNKNOWN;
  p.party = PYK_CIRCLE_UNKNOWN; /* nobody knows */
  assert_int_equal(reported(&p), 0);
  p.benefit = PYK_CIRCLE_WIDER; /* only the first circle counts */
  p.party = PYK_CIRCLE_NOBODY;
  assert_int_equal(reported(&p), 0);
  p.benefit = PYK_CIRCLE_CLOSE;
  assert_int_equal(reported(&p), TOOK_PART | PRESENT | NOT_DECLARED | NOT_REPLACED);
  p.role = PYK_ROLE_MEMBER; /* only officials are replaced */
  assert_int_equal(reported(&p), TOOK_PART | PRESENT | NOT_DECLARED);
  assert_int_equal(p.disqualified, PYK_GIVEN_UNKNOWN); /* the check leaves the record as it was */
  assert_int_equal(p.took_part, PYK_GIVEN_YES);
}

/* Taking part, being present and staying in place break nothing then; the disqualification is to be declared all the
 * same. */
static void who_may_go_on_breaks_nothing_by_that(void **state) {
  (void)state;
  pyk_person p = official();
  p.party = PYK_CIRCLE_SELF;
  p.urgent = PYK_GIVEN_YES;
  assert_int_equal(reported(&p), NOT_DECLARED);
  p.disqualified = PYK_GIVEN_YES;
  assert_int_equal(reported(&p), NOT_DECLARED);
  p.urgent = PYK_GIVEN_NO;
  assert_int_equal(reported(&p), TOOK_PART | PRESENT | NOT_DECLARED | NOT_REPLACED);
  assert_int_equal(p.took_part, PYK_GIVEN_YES);
}

/* --- refused --- */

static void refuses(const pyk_person *p, pyk_day day, pyk_rc rc) {
  pyk_verdict_on_person v;
  memset(&v, 0x5A, sizeof v);
  v.size = sizeof v;
  pyk_verdict_on_person before = v;
  pyk_rc found = pyk_person_judge(p, day, &v);
  if (found != rc) fail_msg("%s, expected %s", pyk_rc_name(found), pyk_rc_name(rc));
  assert_memory_equal(&v, &before, sizeof v);
}

/* Of the facts that the verdict rests on none can be what no enumerator is. */
static void unknown_enumerators_are_refused(void **state) {
  static const pyk_field fields[] = {
      PYK_FIELD_PERSON_AUTHORITY,      PYK_FIELD_PERSON_ROLE,     PYK_FIELD_PERSON_PERSONAL,
      PYK_FIELD_PERSON_PARTY,          PYK_FIELD_PERSON_ASSISTS,  PYK_FIELD_PERSON_BENEFIT,
      PYK_FIELD_PERSON_EMPLOYED,       PYK_FIELD_PERSON_BOARD,    PYK_FIELD_PERSON_OWN_EMPLOYER,
      PYK_FIELD_PERSON_OWN_ENTERPRISE, PYK_FIELD_PERSON_CONFLICT, PYK_FIELD_PERSON_HANDLED_IN_SERVICE,
      PYK_FIELD_PERSON_OTHER_REASON,   PYK_FIELD_PERSON_URGENT};
  static const int32_t values[] = {-1, 7, 31, 32, 33, 64, 1000, INT32_MAX, INT32_MIN};
  (void)state;
  for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
    for (size_t k = 0; k < sizeof values / sizeof values[0]; k++) {
      pyk_person p = member();
      /* Members of the record stand in the order of their fields, four bytes each, behind its size. */
      memcpy((char *)&p + 4 + 4 * (size_t)(fields[i] - PYK_FIELD_PERSON_AUTHORITY), &values[k], sizeof values[k]);
      refuses(&p, on(2021, 6, 16), PYK_E_ARG);
      refuses(&p, on(1999, 6, 16), PYK_E_ARG);
    }
  }
}

static void wrong_questions_are_refused(void **state) {
  const pyk_day day = on(2021, 6, 16);
  pyk_verdict_on_person v;
  pyk_person p = member();
  (void)state;
  refuses(NULL, day, PYK_E_ARG);
  refuses(&p, PYK_DAY_NONE, PYK_E_ARG);
  refuses(&p, -1, PYK_E_RANGE);
  refuses(&p, PYK_DAY_MAX + 1, PYK_E_RANGE);
  assert_int_equal(pyk_person_judge(&p, day, NULL), PYK_E_ARG);
  static const uint32_t sizes[] = {0, 4, sizeof p - 1, 4097, UINT32_MAX};
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    p.size = sizes[i];
    refuses(&p, day, PYK_E_SIZE);
  }
  p = member();
  p.party = PYK_CIRCLE_SELF;
  static const uint32_t out_sizes[] = {0, 4, sizeof v - 1, 4097, UINT32_MAX};
  for (size_t i = 0; i < sizeof out_sizes / sizeof out_sizes[0]; i++) {
    memset(&v, 0, sizeof v);
    v.size = out_sizes[i];
    assert_int_equal(pyk_person_judge(&p, day, &v), PYK_E_SIZE);
    assert_true(v.size == out_sizes[i] && v.disqualified == 0 && v.grounds == 0 && v.basis.act_number == 0);
  }
}

/* Longer records of a later header, when their rest is zero; what lies behind the verdict stays as it is. */
static void longer_records_are_read(void **state) {
  struct {
    pyk_person person;
    uint32_t later[2];
  } p = {member(), {0, 0}};
  struct {
    pyk_verdict_on_person verdict;
    uint32_t later[2];
  } v;
  (void)state;
  memset(&v, 0, sizeof v);
  p.person.size = sizeof p;
  v.verdict.size = sizeof v;
  p.person.party = PYK_CIRCLE_IN_LAW;
  assert_int_equal(pyk_person_judge(&p.person, on(2021, 6, 16), &v.verdict), PYK_OK);
  assert_int_equal(v.verdict.grounds, PYK_DISQUALIFICATION_PARTY);
  assert_int_equal(v.verdict.size, sizeof v);
  p.later[1] = 1;
  refuses(&p.person, on(2021, 6, 16), PYK_E_SIZE);
  p.later[1] = 0;
  v.later[1] = 1;
  assert_int_equal(pyk_person_judge(&p.person, on(2021, 6, 16), &v.verdict), PYK_E_SIZE);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_vectors_hold),
      cmocka_unit_test(open_grounds_are_named),
      cmocka_unit_test(whom_the_exceptions_spare),
      cmocka_unit_test(nothing_is_said_without_an_act),
      cmocka_unit_test(urgent_matters_may_be_handled),
      cmocka_unit_test(the_verdict_is_judged_unless_it_is_given),
      cmocka_unit_test(who_may_go_on_breaks_nothing_by_that),
      cmocka_unit_test(unknown_enumerators_are_refused),
      cmocka_unit_test(wrong_questions_are_refused),
      cmocka_unit_test(longer_records_are_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
