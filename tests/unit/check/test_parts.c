#include "pykala.h"
#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* A committee's decision of 30.11.2021 whose minutes went on view on 7.12., with one party served by receipt that day. */
static pyk_decision part(pyk_nature nature, pyk_subject subject) {
  return (pyk_decision){.size = sizeof(pyk_decision),
                        .authority = PYK_AUTHORITY_MUNICIPALITY,
                        .body = PYK_BODY_COMMITTEE,
                        .nature = nature,
                        .subject = subject,
                        .decided = on(2021, 11, 30),
                        .on_view = on(2021, 12, 7),
                        .party_service = PYK_SERVICE_RECEIPT,
                        .party_sent = on(2021, 12, 7)};
}

/* One part is prepared only, one can be claimed against, and one goes to the administrative court. */
static void each_part_has_its_own_remedy(void **state) {
  (void)state;
  const pyk_decision parts[] = {part(PYK_NATURE_PREPARATION, PYK_SUBJECT_MUNICIPAL),
                                part(PYK_NATURE_FINAL, PYK_SUBJECT_MUNICIPAL),
                                part(PYK_NATURE_FINAL, PYK_SUBJECT_LAND_USE)};
  pyk_force each[3] = {{.size = sizeof each[0]}, {.size = sizeof each[0]}, {.size = sizeof each[0]}};
  pyk_force whole = {.size = sizeof whole}, alone = {.size = sizeof alone};
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 3, PYK_DAY_NONE, each, sizeof each[0], &whole), PYK_OK);
  assert_int_equal(each[0].state, PYK_FORCE_NO_REMEDY);
  assert_int_equal(each[1].day, on(2021, 12, 29)); /* members: 14 days from 14.12. */
  assert_int_equal(each[2].day, on(2022, 1, 8));   /* 30 days from 7.12. end on Epiphany, so 7.1. is the last day */
  assert_int_equal(whole.state, PYK_FORCE_FOUND);
  assert_int_equal(whole.day, each[2].day);
  for (size_t i = 0; i < 3; i++) {
    assert_int_equal(pyk_decision_force(&parts[i], PYK_DAY_NONE, &alone), PYK_OK);
    assert_memory_equal(&alone, &each[i], sizeof alone);
  }
}

static void what_stands_in_the_way_counts_for_the_whole(void **state) {
  (void)state;
  pyk_decision parts[] = {part(PYK_NATURE_FINAL, PYK_SUBJECT_MUNICIPAL), part(PYK_NATURE_FINAL, PYK_SUBJECT_MUNICIPAL)};
  pyk_force whole = {.size = sizeof whole};
  parts[1].on_view = PYK_DAY_NONE;
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 2, PYK_DAY_NONE, NULL, 0, &whole), PYK_OK);
  assert_int_equal(whole.state, PYK_FORCE_FACTS_MISSING);
  parts[0] = parts[1] = part(PYK_NATURE_NOTED, PYK_SUBJECT_MUNICIPAL);
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 2, PYK_DAY_NONE, NULL, 0, &whole), PYK_OK);
  assert_int_equal(whole.state, PYK_FORCE_NO_REMEDY);
}

static void bad_parts_are_refused_whole(void **state) {
  (void)state;
  pyk_decision parts[] = {part(PYK_NATURE_FINAL, PYK_SUBJECT_MUNICIPAL), part(PYK_NATURE_FINAL, PYK_SUBJECT_MUNICIPAL)};
  pyk_force each[2] = {{.size = sizeof each[0]}, {.size = sizeof each[0]}}, whole = {.size = sizeof whole};
  const pyk_force untouched = each[0];
  parts[1].nature = 99;
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 2, PYK_DAY_NONE, each, sizeof each[0], &whole), PYK_E_ARG);
  assert_memory_equal(&each[0], &untouched, sizeof untouched);
  assert_memory_equal(&whole, &untouched, sizeof untouched);
  parts[1].nature = PYK_NATURE_FINAL;
  parts[1].size = 4000;
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 2, PYK_DAY_NONE, NULL, 0, &whole), PYK_E_SIZE);
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 0, PYK_DAY_NONE, NULL, 0, &whole), PYK_E_ARG);
  assert_int_equal(pyk_parts_force(parts, 8, 1, PYK_DAY_NONE, NULL, 0, &whole), PYK_E_ARG);
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 1, PYK_DAY_NONE, each, 8, &whole), PYK_E_ARG);
  each[0].size = 3;
  assert_int_equal(pyk_parts_force(parts, sizeof parts[0], 1, PYK_DAY_NONE, each, sizeof each[0], &whole), PYK_E_SIZE);
  assert_int_equal(pyk_parts_force(NULL, sizeof parts[0], 1, PYK_DAY_NONE, NULL, 0, &whole), PYK_E_ARG);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_part_has_its_own_remedy),
      cmocka_unit_test(what_stands_in_the_way_counts_for_the_whole),
      cmocka_unit_test(bad_parts_are_refused_whole),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
