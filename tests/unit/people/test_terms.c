/* The first and the last day of each term, and of each rule on seconding and on responsibility. Days from 365/1995 9, 59 and
 * 61 §, 410/2015 15, 104, 106 and 147 §, 611/2021 22, 109 and 111 § and 731/1999 118 and 131 §. That the term of 2017 went
 * on to 31 July 2021 is not in these texts, and the answer says so. */
#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const pyk_authority municipality = PYK_AUTHORITY_MUNICIPALITY, joint = PYK_AUTHORITY_JOINT,
                           county = PYK_AUTHORITY_WELLBEING_COUNTY;

static pyk_day day_in(const char *text) {
  int year, month, number;
  pyk_day day = PYK_DAY_NONE;
  assert_int_equal(sscanf(text, "%d-%d-%d", &year, &month, &number), 3);
  assert_int_equal(pyk_day_from_ymd(year, month, number, &day), PYK_OK);
  return day;
}

typedef struct term {
  pyk_authority authority;
  const char *first, *last;
  int32_t number, section;
  pyk_trust trust;
} term;

static const term terms[] = {
    {PYK_AUTHORITY_MUNICIPALITY, "1997-01-01", "2000-12-31", 365, 9, PYK_TRUST_TEXT},
    {PYK_AUTHORITY_MUNICIPALITY, "2001-01-01", "2004-12-31", 365, 9, PYK_TRUST_TEXT},
    {PYK_AUTHORITY_MUNICIPALITY, "2005-01-01", "2008-12-31", 365, 9, PYK_TRUST_TEXT},
    {PYK_AUTHORITY_MUNICIPALITY, "2009-01-01", "2012-12-31", 365, 9, PYK_TRUST_TEXT},
    {PYK_AUTHORITY_MUNICIPALITY, "2013-01-01", "2017-05-31", 410, 147, PYK_TRUST_TEXT},
    {PYK_AUTHORITY_MUNICIPALITY, "2017-06-01", "2021-07-31", 410, 15, PYK_TRUST_NOT_TRACED},
    {PYK_AUTHORITY_MUNICIPALITY, "2021-08-01", "2025-05-31", 410, 15, PYK_TRUST_NOT_TRACED},
    {PYK_AUTHORITY_MUNICIPALITY, "2025-06-01", "2029-05-31", 410, 15, PYK_TRUST_TEXT},
    {PYK_AUTHORITY_WELLBEING_COUNTY, "2022-03-01", "2025-05-31", 611, 22, PYK_TRUST_NOT_TRACED},
    {PYK_AUTHORITY_WELLBEING_COUNTY, "2025-06-01", "2029-05-31", 611, 22, PYK_TRUST_TEXT},
};

static void each_term_on_its_first_and_last_day(void **state) {
  (void)state;
  size_t visited = 0;
  for (size_t i = 0; i < sizeof terms / sizeof terms[0]; i++) {
    const term *t = &terms[i];
    pyk_day first = day_in(t->first), last = day_in(t->last);
    for (int end = 0; end < 2; end++, visited++) {
      pyk_day from = PYK_DAY_NONE, to = PYK_DAY_NONE;
      pyk_trust trust = 0;
      pyk_provision basis;
      assert_int_equal(pyk_council_term(t->authority, end ? last : first, &from, &to, &trust, &basis), PYK_OK);
      assert_true(from == first && to == last + 1);
      assert_int_equal(trust, t->trust);
      assert_true(basis.act_number == t->number && basis.section == t->section);
    }
  }
  assert_int_equal(visited, 20);
}

static void no_term_outside_the_tables(void **state) {
  (void)state;
  pyk_day from = 7, to = 7;
  assert_int_equal(pyk_council_term(municipality, day_in("1996-12-31"), &from, &to, NULL, NULL), PYK_E_NORULE);
  assert_int_equal(pyk_council_term(municipality, day_in("2029-06-01"), &from, &to, NULL, NULL), PYK_E_NORULE);
  assert_int_equal(pyk_council_term(county, day_in("2022-02-28"), &from, &to, NULL, NULL), PYK_E_NORULE);
  assert_int_equal(pyk_council_term(county, day_in("2029-06-01"), &from, &to, NULL, NULL), PYK_E_NORULE);
  assert_int_equal(pyk_council_term(joint, day_in("2021-12-07"), &from, &to, NULL, NULL), PYK_E_NORULE);
  assert_int_equal(pyk_council_term(9, day_in("2021-12-07"), &from, &to, NULL, NULL), PYK_E_ARG);
  assert_int_equal(pyk_council_term(municipality, day_in("2021-12-07"), NULL, &to, NULL, NULL), PYK_E_ARG);
  assert_true(from == 7 && to == 7);
}

/* 0: no rule on that day. */
typedef struct border {
  pyk_authority authority;
  const char *day;
  int32_t number, section;
} border;

static void seconding_on_both_sides_of_each_border(void **state) {
  (void)state;
  static const border rows[] = {
      {PYK_AUTHORITY_MUNICIPALITY, "1995-06-30", 0, 0},
      {PYK_AUTHORITY_MUNICIPALITY, "1995-07-01", 365, 59},
      {PYK_AUTHORITY_MUNICIPALITY, "2017-05-31", 365, 59},
      {PYK_AUTHORITY_MUNICIPALITY, "2017-06-01", 410, 104},
      {PYK_AUTHORITY_JOINT, "1995-06-30", 0, 0},
      {PYK_AUTHORITY_JOINT, "1995-07-01", 365, 59},
      {PYK_AUTHORITY_JOINT, "2017-05-31", 365, 59},
      {PYK_AUTHORITY_JOINT, "2017-06-01", 410, 104},
      {PYK_AUTHORITY_WELLBEING_COUNTY, "2021-06-30", 0, 0},
      {PYK_AUTHORITY_WELLBEING_COUNTY, "2021-07-01", 611, 109},
  };
  size_t visited = 0;
  for (; visited < sizeof rows / sizeof rows[0]; visited++) {
    const border *b = &rows[visited];
    pyk_proposal one = {.number = 1, .by = PYK_PROPOSER_MEMBER, .seconded = PYK_GIVEN_NO};
    pyk_proposals_result r = {.size = sizeof r};
    pyk_rc rc = pyk_proposals_settle(&one, sizeof one, 1, b->authority, day_in(b->day), &r);
    assert_int_equal(rc, b->number == 0 ? PYK_E_NORULE : PYK_OK);
    assert_true(r.basis.act_number == b->number && r.basis.section == b->section);
  }
  assert_int_equal(visited, 10);
}

/* Who voted against, who dissented and who presented, on the days on which the act that says it begins and ends. */
static void responsibility_of_each_stance_at_each_border(void **state) {
  (void)state;
  static const border rows[] = {
      {PYK_AUTHORITY_MUNICIPALITY, "1995-06-30", 0, 0},
      {PYK_AUTHORITY_MUNICIPALITY, "1995-07-01", 365, 61},
      {PYK_AUTHORITY_MUNICIPALITY, "2017-05-31", 365, 61},
      {PYK_AUTHORITY_MUNICIPALITY, "2017-06-01", 410, 106},
      {PYK_AUTHORITY_JOINT, "1995-06-30", 0, 0},
      {PYK_AUTHORITY_JOINT, "1995-07-01", 365, 61},
      {PYK_AUTHORITY_JOINT, "2017-05-31", 365, 61},
      {PYK_AUTHORITY_JOINT, "2017-06-01", 410, 106},
      {PYK_AUTHORITY_WELLBEING_COUNTY, "2021-06-30", 0, 0},
      {PYK_AUTHORITY_WELLBEING_COUNTY, "2021-07-01", 611, 111},
  };
  static const struct {
    pyk_stance stance;
    pyk_given dissent, responsible;
  } ways[] = {{PYK_STANCE_OPPOSED, PYK_GIVEN_NO, PYK_GIVEN_NO},
              {PYK_STANCE_SUPPORTED, PYK_GIVEN_YES, PYK_GIVEN_NO},
              {PYK_STANCE_PRESENTED, PYK_GIVEN_NO, PYK_GIVEN_YES}};
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    for (size_t w = 0; w < 3; w++, visited++) {
      const border *b = &rows[i];
      pyk_given found = 9;
      pyk_provision basis = {.act_number = 0};
      pyk_rc rc = pyk_responsible(b->authority, ways[w].stance, ways[w].dissent, day_in(b->day), &found, &basis);
      assert_int_equal(rc, b->number == 0 ? PYK_E_NORULE : PYK_OK);
      assert_int_equal(found, b->number == 0 ? 9 : ways[w].responsible);
      assert_true(basis.act_number == b->number && basis.section == b->section);
    }
  }
  assert_int_equal(visited, 30);
}

/* Support makes responsible under the Constitution, in force since 1 March 2000; counties came later. */
static void support_since_the_constitution(void **state) {
  (void)state;
  static const struct {
    pyk_authority authority;
    const char *day;
    pyk_given responsible;
  } rows[] = {{PYK_AUTHORITY_MUNICIPALITY, "2000-02-29", PYK_GIVEN_UNKNOWN},
              {PYK_AUTHORITY_MUNICIPALITY, "2000-03-01", PYK_GIVEN_YES},
              {PYK_AUTHORITY_JOINT, "2000-02-29", PYK_GIVEN_UNKNOWN},
              {PYK_AUTHORITY_JOINT, "2000-03-01", PYK_GIVEN_YES},
              {PYK_AUTHORITY_WELLBEING_COUNTY, "2021-07-01", PYK_GIVEN_YES}};
  size_t visited = 0;
  for (; visited < sizeof rows / sizeof rows[0]; visited++) {
    pyk_given found = 9;
    pyk_provision basis;
    assert_int_equal(pyk_responsible(rows[visited].authority, PYK_STANCE_SUPPORTED, PYK_GIVEN_NO,
                                     day_in(rows[visited].day), &found, &basis),
                     PYK_OK);
    assert_int_equal(found, rows[visited].responsible);
    assert_int_equal(basis.section, found == PYK_GIVEN_YES ? 118 : 0);
  }
  assert_int_equal(visited, 5);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_term_on_its_first_and_last_day),
      cmocka_unit_test(no_term_outside_the_tables),
      cmocka_unit_test(seconding_on_both_sides_of_each_border),
      cmocka_unit_test(responsibility_of_each_stance_at_each_border),
      cmocka_unit_test(support_since_the_constitution),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
