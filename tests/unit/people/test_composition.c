/* Quorum, the size of councils and the quota of a proportional election, against the words of the acts: 410/2015 16, 103
 * and 105 §, before it 365/1995 58 and 60 §; 611/2021 108 and 110 §. */
#include "pykala.h"
#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { MEMBERS = 200, UNTOUCHED = -4711 };

/* Which act speaks of an authority's bodies on a day; 0: none that the tables hold. */
static int32_t act_on(pyk_authority authority, pyk_day day) {
  if (authority == PYK_AUTHORITY_MUNICIPALITY || authority == PYK_AUTHORITY_JOINT) {
    return day >= on(2017, 6, 1) ? 2015 : day >= on(1995, 7, 1) ? 1995 : 0;
  }
  return authority == PYK_AUTHORITY_WELLBEING_COUNTY && day >= on(2021, 7, 1) ? 2021 : 0;
}

static int rests_on(const pyk_provision *p, int32_t act, int32_t in_1995, int32_t in_2015, int32_t in_2021,
                    int32_t subsection) {
  const pyk_provision expected = {.act_year = act,
                                  .act_number = act == 1995   ? 365
                                                : act == 2015 ? 410
                                                              : 611,
                                  .section = act == 1995   ? in_1995
                                             : act == 2015 ? in_2015
                                                           : in_2021,
                                  .subsection = subsection};
  return memcmp(p, &expected, sizeof *p) == 0;
}

/* --- quorum --- */

/* The definition: at least two thirds of the councillors, more than half of the members of another body. */
static int32_t defined(int council, int32_t members) {
  int32_t k = 0;
  while (council ? 3 * k < 2 * members : 2 * k <= members)
    k++;
  return k;
}

/* One question, for every number of members; 1 when an act speaks of it. */
static int check_body(pyk_authority authority, pyk_body body, pyk_day day) {
  const int32_t act = body >= PYK_BODY_COUNCIL && body <= PYK_BODY_WORKING_COMMITTEE ? act_on(authority, day) : 0;
  const int council = body == PYK_BODY_COUNCIL;
  for (int32_t members = 1; members <= MEMBERS; members++) {
    pyk_provision basis, before;
    int32_t needed = UNTOUCHED;
    memset(&basis, 0x5A, sizeof basis);
    before = basis;
    pyk_rc rc = pyk_body_quorum(authority, body, members, day, &needed, &basis);
    if (act == 0) {
      assert_int_equal(rc, PYK_E_NORULE);
      assert_int_equal(needed, UNTOUCHED);
      assert_memory_equal(&basis, &before, sizeof basis);
      continue;
    }
    assert_int_equal(rc, PYK_OK);
    if (needed != defined(council, members) || !rests_on(&basis, act, 58, 103, 108, council ? 1 : 2)) {
      fail_msg("%s, %s, %d members: %d needed, act of %d", pyk_name(PYK_KIND_AUTHORITY, authority),
               pyk_name(PYK_KIND_BODY, body), (int)members, (int)needed, (int)basis.act_year);
    }
    needed = UNTOUCHED; /* the provision is not asked for */
    assert_int_equal(pyk_body_quorum(authority, body, members, day, &needed, NULL), PYK_OK);
    assert_int_equal(needed, defined(council, members));
  }
  return act != 0;
}

static void quorum_is_what_the_acts_say(void **state) {
  const pyk_day days[] = {PYK_DAY_MIN,    on(1995, 6, 30), on(1995, 7, 1), on(2004, 2, 29), on(2017, 5, 31),
                          on(2017, 6, 1), on(2021, 6, 30), on(2021, 7, 1), on(2022, 3, 1),  PYK_DAY_MAX};
  size_t asked = 0, answered = 0;
  (void)state;
  for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
    for (pyk_authority authority = PYK_AUTHORITY_UNKNOWN; authority <= PYK_AUTHORITY_OTHER; authority++) {
      for (pyk_body body = PYK_BODY_UNKNOWN; body <= PYK_BODY_GENERAL_MEETING; body++, asked++)
        answered += (size_t)check_body(authority, body, days[i]);
    }
  }
  assert_int_equal(asked, 10 * 7 * 13);
  /* Seven kinds of bodies: two authorities on the eight days since 1995-07-01, counties on three. */
  assert_int_equal(answered, 7 * (2 * 8 + 3));
}

/* Numbers of real bodies, by hand. */
static void quorum_of_some_bodies(void **state) {
  static const struct {
    pyk_body body;
    int32_t members, needed;
  } cases[] = {
      {PYK_BODY_COUNCIL, 85, 57},
      {PYK_BODY_COUNCIL, 13, 9},
      {PYK_BODY_COUNCIL, 27, 18},
      {PYK_BODY_COUNCIL, 79, 53},
      {PYK_BODY_EXECUTIVE, 15, 8},
      {PYK_BODY_COMMITTEE, 9, 5},
      {PYK_BODY_COMMITTEE, 10, 6},
      {PYK_BODY_COUNCIL, 1, 1},
      {PYK_BODY_SUB_COMMITTEE, 2, 2},
      {PYK_BODY_COUNCIL, 2147483647, 1431655765}, /* two thirds of it are 1431655764.67 */
      {PYK_BODY_EXECUTIVE, 2147483647, 1073741824},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int32_t needed = UNTOUCHED;
    assert_int_equal(
        pyk_body_quorum(PYK_AUTHORITY_MUNICIPALITY, cases[i].body, cases[i].members, on(2021, 11, 29), &needed, NULL),
        PYK_OK);
    assert_int_equal(needed, cases[i].needed);
  }
}

static void refuses_quorum(pyk_authority authority, pyk_body body, int32_t members, pyk_day day, pyk_rc rc) {
  pyk_provision basis = {.act_year = UNTOUCHED};
  int32_t needed = UNTOUCHED;
  assert_int_equal(pyk_body_quorum(authority, body, members, day, &needed, &basis), rc);
  assert_int_equal(needed, UNTOUCHED);
  assert_int_equal(basis.act_year, UNTOUCHED);
}

static void wrong_questions_about_quorum(void **state) {
  static const int32_t unknown[] = {-1, 13, 31, 32, 33, 64, 99, INT32_MIN, INT32_MAX};
  const pyk_day day = on(2021, 11, 29);
  (void)state;
  for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
    refuses_quorum(unknown[i], PYK_BODY_COUNCIL, 85, day, PYK_E_ARG);
    refuses_quorum(PYK_AUTHORITY_MUNICIPALITY, unknown[i], 85, day, PYK_E_ARG);
  }
  refuses_quorum(PYK_AUTHORITY_OTHER + 1, PYK_BODY_COUNCIL, 85, day, PYK_E_ARG);
  refuses_quorum(PYK_AUTHORITY_MUNICIPALITY, PYK_BODY_COUNCIL, 0, day, PYK_E_ARG);
  refuses_quorum(PYK_AUTHORITY_MUNICIPALITY, PYK_BODY_COUNCIL, -85, day, PYK_E_ARG);
  refuses_quorum(PYK_AUTHORITY_MUNICIPALITY, PYK_BODY_COUNCIL, 85, PYK_DAY_NONE, PYK_E_ARG);
  refuses_quorum(PYK_AUTHORITY_MUNICIPALITY, PYK_BODY_COUNCIL, 85, -1, PYK_E_RANGE);
  refuses_quorum(PYK_AUTHORITY_MUNICIPALITY, PYK_BODY_COUNCIL, 85, PYK_DAY_MAX + 1, PYK_E_RANGE);
  assert_int_equal(pyk_body_quorum(PYK_AUTHORITY_MUNICIPALITY, PYK_BODY_COUNCIL, 85, day, NULL, NULL), PYK_E_ARG);
}

/* --- the size of the council --- */

/* 410/2015 16 § 1 mom.: residents up to, councillors at least. */
static const struct {
  int32_t residents, least;
} sizes[] = {{5000, 13}, {20000, 27}, {50000, 43}, {100000, 51}, {250000, 59}, {500000, 67}, {INT32_MAX, 79}};

static int32_t least_for(int32_t residents, pyk_day day) {
  int32_t least = UNTOUCHED;
  pyk_provision basis;
  memset(&basis, 0x5A, sizeof basis);
  assert_int_equal(pyk_council_least(residents, day, &least, &basis), PYK_OK);
  assert_true(rests_on(&basis, 2015, 0, 16, 0, 1));
  return least;
}

static void councils_at_each_border(void **state) {
  const pyk_day days[] = {on(2017, 6, 1), on(2021, 8, 1), PYK_DAY_MAX};
  (void)state;
  for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) {
    int32_t first = 1;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
      assert_int_equal(least_for(first, days[k]), sizes[i].least);
      assert_int_equal(least_for(first + (sizes[i].residents - first) / 2, days[k]), sizes[i].least);
      assert_int_equal(least_for(sizes[i].residents, days[k]), sizes[i].least);
      if (sizes[i].residents < INT32_MAX) first = sizes[i].residents + 1;
    }
    assert_int_equal(first, 500001);
  }
  int32_t least = UNTOUCHED;
  assert_int_equal(pyk_council_least(50001, on(2021, 8, 1), &least, NULL), PYK_OK);
  assert_int_equal(least, 51);
}

static void refuses_council(int32_t residents, pyk_day day, pyk_rc rc) {
  pyk_provision basis = {.act_year = UNTOUCHED};
  int32_t least = UNTOUCHED;
  assert_int_equal(pyk_council_least(residents, day, &least, &basis), rc);
  assert_int_equal(least, UNTOUCHED);
  assert_int_equal(basis.act_year, UNTOUCHED);
}

/* 16 § applies first to the council elected in 2017: 147 § 2 mom. */
static void wrong_questions_about_councils(void **state) {
  (void)state;
  refuses_council(5000, on(2017, 5, 31), PYK_E_NORULE);
  refuses_council(5000, on(1995, 7, 1), PYK_E_NORULE);
  refuses_council(INT32_MAX, PYK_DAY_MIN, PYK_E_NORULE);
  refuses_council(0, on(2021, 8, 1), PYK_E_ARG);
  refuses_council(-1, on(2021, 8, 1), PYK_E_ARG);
  refuses_council(5000, PYK_DAY_NONE, PYK_E_ARG);
  refuses_council(5000, -1, PYK_E_RANGE);
  refuses_council(5000, PYK_DAY_MAX + 1, PYK_E_RANGE);
  assert_int_equal(pyk_council_least(5000, on(2021, 8, 1), NULL, NULL), PYK_E_ARG);
}

/* --- the quota of a proportional election --- */

/* Those present divided by the seats and one, raised to a whole number: the smallest k with k (seats + 1) >= present. */
static int32_t quota(int32_t present, int32_t seats) {
  int32_t k = 0;
  while (k * (seats + 1) < present)
    k++;
  return k;
}

static void quotas_are_what_the_acts_say(void **state) {
  const pyk_day days[] = {on(1995, 6, 30), on(1995, 7, 1), on(2017, 5, 31), on(2017, 6, 1),
                          on(2021, 6, 30), on(2021, 7, 1), PYK_DAY_MAX};
  size_t answered = 0;
  (void)state;
  for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
    for (pyk_authority authority = PYK_AUTHORITY_UNKNOWN; authority <= PYK_AUTHORITY_OTHER; authority++) {
      const int32_t act = act_on(authority, days[i]);
      for (int32_t present = 1; present <= 90; present++) {
        for (int32_t seats = 1; seats <= 95; seats++) {
          pyk_provision basis = {.act_year = UNTOUCHED};
          int32_t needed = UNTOUCHED;
          pyk_rc rc = pyk_election_quota(authority, present, seats, days[i], &needed, &basis);
          if (rc != (act != 0 ? PYK_OK : PYK_E_NORULE) || needed != (act != 0 ? quota(present, seats) : UNTOUCHED)) {
            fail_msg("%d present, %d seats: %d", (int)present, (int)seats, (int)needed);
          }
          if (act == 0) continue;
          assert_true(rests_on(&basis, act, 60, 105, 110, act == 2021 ? 1 : 2));
          answered++;
        }
      }
    }
  }
  assert_int_equal(answered, (2 * 6 + 2) * 90 * 95);
}

static void refuses_quota(pyk_authority authority, int32_t present, int32_t seats, pyk_day day, pyk_rc rc) {
  pyk_provision basis = {.act_year = UNTOUCHED};
  int32_t needed = UNTOUCHED;
  assert_int_equal(pyk_election_quota(authority, present, seats, day, &needed, &basis), rc);
  assert_int_equal(needed, UNTOUCHED);
  assert_int_equal(basis.act_year, UNTOUCHED);
}

static void wrong_questions_about_quotas(void **state) {
  const pyk_day day = on(2021, 8, 1);
  int32_t needed = UNTOUCHED;
  (void)state;
  refuses_quota(-1, 40, 5, day, PYK_E_ARG);
  refuses_quota(PYK_AUTHORITY_OTHER + 1, 40, 5, day, PYK_E_ARG);
  refuses_quota(33, 40, 5, day, PYK_E_ARG);
  refuses_quota(PYK_AUTHORITY_MUNICIPALITY, 0, 5, day, PYK_E_ARG);
  refuses_quota(PYK_AUTHORITY_MUNICIPALITY, -1, 5, day, PYK_E_ARG);
  refuses_quota(PYK_AUTHORITY_MUNICIPALITY, 40, 0, day, PYK_E_ARG);
  refuses_quota(PYK_AUTHORITY_MUNICIPALITY, 40, -1, day, PYK_E_ARG);
  refuses_quota(PYK_AUTHORITY_MUNICIPALITY, 40, 5, PYK_DAY_NONE, PYK_E_ARG);
  refuses_quota(PYK_AUTHORITY_MUNICIPALITY, 40, 5, -1, PYK_E_RANGE);
  refuses_quota(PYK_AUTHORITY_MUNICIPALITY, 40, 5, PYK_DAY_MAX + 1, PYK_E_RANGE);
  assert_int_equal(pyk_election_quota(PYK_AUTHORITY_MUNICIPALITY, 40, 5, day, NULL, NULL), PYK_E_ARG);
  /* The largest numbers are counted right; the provision need not be asked for. */
  assert_int_equal(pyk_election_quota(PYK_AUTHORITY_JOINT, INT32_MAX, INT32_MAX, day, &needed, NULL), PYK_OK);
  assert_int_equal(needed, 1);
  assert_int_equal(pyk_election_quota(PYK_AUTHORITY_JOINT, INT32_MAX, 1, day, &needed, NULL), PYK_OK);
  assert_int_equal(needed, 1073741824);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(quorum_is_what_the_acts_say),    cmocka_unit_test(quorum_of_some_bodies),
      cmocka_unit_test(wrong_questions_about_quorum),   cmocka_unit_test(councils_at_each_border),
      cmocka_unit_test(wrong_questions_about_councils), cmocka_unit_test(quotas_are_what_the_acts_say),
      cmocka_unit_test(wrong_questions_about_quotas),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
