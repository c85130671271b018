#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { LONG = 500 };

static const pyk_case_link links[] = {{{1, 0}, {2, 0}, PYK_LINK_LATER, 0},
                                      {{2, 0}, {3, 0}, PYK_LINK_REPLACES, 0},
                                      {{9, 0}, {3, 0}, PYK_LINK_MERGED, 0},
                                      {{3, 0}, {4, 7}, PYK_LINK_LATER, 0}};

static void a_case_goes_on_in_its_latest(void **state) {
  (void)state;
  uint64_t out[2];
  size_t steps = 0;
  pyk_lineage_state found;
  const uint64_t first[2] = {1, 0}, merged[2] = {9, 0}, last[2] = {4, 7}, alone[2] = {77, 1};
  assert_int_equal(pyk_lineage_latest(links, sizeof links[0], 4, first, out, &steps, &found), PYK_OK);
  assert_true(found == PYK_LINEAGE_FOUND && out[0] == 4 && out[1] == 7 && steps == 3);
  assert_int_equal(pyk_lineage_latest(links, sizeof links[0], 4, merged, out, &steps, &found), PYK_OK);
  assert_true(out[0] == 4 && steps == 2);
  assert_int_equal(pyk_lineage_latest(links, sizeof links[0], 4, last, out, &steps, &found), PYK_OK);
  assert_true(out[0] == 4 && steps == 0 && found == PYK_LINEAGE_FOUND);
  assert_int_equal(pyk_lineage_latest(links, sizeof links[0], 4, alone, out, NULL, &found), PYK_OK);
  assert_true(out[0] == 77 && out[1] == 1);
}

static void forks_and_circles_are_told(void **state) {
  (void)state;
  uint64_t out[2];
  size_t steps;
  pyk_lineage_state found;
  const uint64_t first[2] = {1, 0};
  pyk_case_link forked[] = {{{1, 0}, {2, 0}, PYK_LINK_LATER, 0},
                            {{2, 0}, {3, 0}, PYK_LINK_REPLACES, 0},
                            {{2, 0}, {4, 0}, PYK_LINK_REPLACES, 0}};
  assert_int_equal(pyk_lineage_latest(forked, sizeof forked[0], 3, first, out, &steps, &found), PYK_OK);
  assert_true(found == PYK_LINEAGE_FORKED && out[0] == 2);
  forked[2] = forked[1]; /* the same said twice is no fork */
  assert_int_equal(pyk_lineage_latest(forked, sizeof forked[0], 3, first, out, &steps, &found), PYK_OK);
  assert_true(found == PYK_LINEAGE_FOUND && out[0] == 3);
  const pyk_case_link circle[] = {{{1, 0}, {2, 0}, PYK_LINK_LATER, 0}, {{2, 0}, {1, 0}, PYK_LINK_LATER, 0}};
  assert_int_equal(pyk_lineage_latest(circle, sizeof circle[0], 2, first, out, &steps, &found), PYK_OK);
  assert_int_equal(found, PYK_LINEAGE_CIRCULAR);
  const pyk_case_link self[] = {{{1, 0}, {1, 0}, PYK_LINK_LATER, 0}};
  assert_int_equal(pyk_lineage_latest(self, sizeof self[0], 1, first, out, &steps, &found), PYK_OK);
  assert_int_equal(found, PYK_LINEAGE_CIRCULAR);
}

static void a_long_line_is_followed_to_its_end(void **state) {
  (void)state;
  static pyk_case_link chain[LONG];
  uint64_t out[2];
  size_t steps = 0;
  pyk_lineage_state found;
  const uint64_t first[2] = {1, 0};
  for (size_t i = 0; i < LONG; i++)
    chain[(i * 7) % LONG] = (pyk_case_link){{i + 1, 0}, {i + 2, 0}, PYK_LINK_LATER, 0};
  assert_int_equal(pyk_lineage_latest(chain, sizeof chain[0], LONG, first, out, &steps, &found), PYK_OK);
  assert_true(found == PYK_LINEAGE_FOUND && out[0] == LONG + 1 && steps == LONG);
}

static void earlier_cases_come_with_how(void **state) {
  (void)state;
  pyk_case_link out[2];
  size_t count = 0;
  const uint64_t key[2] = {3, 0};
  assert_int_equal(pyk_lineage_earlier(links, sizeof links[0], 4, key, out, 2, &count), PYK_OK);
  assert_int_equal(count, 2);
  assert_true(out[0].from[0] == 2 && out[0].kind == PYK_LINK_REPLACES && out[1].kind == PYK_LINK_MERGED);
  assert_int_equal(pyk_lineage_earlier(links, sizeof links[0], 4, key, NULL, 0, &count), PYK_OK);
  assert_int_equal(count, 2);
}

static void bad_links_are_refused(void **state) {
  (void)state;
  uint64_t out[2] = {5, 5};
  size_t count;
  pyk_lineage_state found;
  const uint64_t key[2] = {1, 0};
  pyk_case_link bad = {{1, 0}, {2, 0}, 4, 0};
  assert_int_equal(pyk_lineage_latest(&bad, sizeof bad, 1, key, out, NULL, &found), PYK_E_ARG);
  bad.kind = 0;
  assert_int_equal(pyk_lineage_latest(&bad, sizeof bad, 1, key, out, NULL, &found), PYK_E_ARG);
  assert_int_equal(pyk_lineage_latest(links, 8, 4, key, out, NULL, &found), PYK_E_ARG);
  assert_int_equal(pyk_lineage_latest(NULL, sizeof bad, 1, key, out, NULL, &found), PYK_E_ARG);
  assert_int_equal(pyk_lineage_latest(links, sizeof bad, 4, NULL, out, NULL, &found), PYK_E_ARG);
  assert_int_equal(pyk_lineage_earlier(links, sizeof bad, 4, key, NULL, 1, &count), PYK_E_ARG);
  assert_true(out[0] == 5 && out[1] == 5);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_case_goes_on_in_its_latest),
      cmocka_unit_test(forks_and_circles_are_told),
      cmocka_unit_test(a_long_line_is_followed_to_its_end),
      cmocka_unit_test(earlier_cases_come_with_how),
      cmocka_unit_test(bad_links_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
