#include "matter/decision.h"
#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static pyk_decision empty(void) {
  pyk_decision d = {.size = sizeof d};
  return d;
}

static void a_zeroed_record_is_valid(void **state) {
  pyk_decision d = empty();
  (void)state;
  assert_int_equal(pyk_decision_valid(&d), PYK_OK);
}

static int in_pointers(size_t at) {
  return (at >= offsetof(pyk_decision, pack) && at < offsetof(pyk_decision, pack) + sizeof(void *)) ||
         (at >= offsetof(pyk_decision, deliveries) && at < offsetof(pyk_decision, deliveries) + sizeof(void *));
}

/* Every 32-bit field in turn is set to numbers that no field can hold: the record is refused, not misread. The
 * fields that may hold any number are the provisions, the pointers and the size. */
static void numbers_out_of_range_are_refused(void **state) {
  static const int32_t wild[] = {-1, INT32_MIN, INT32_MAX};
  size_t visited = 0, refused = 0;
  (void)state;
  for (size_t at = sizeof(uint32_t); at < sizeof(pyk_decision); at += sizeof(int32_t)) {
    int in_provision =
        (at >= offsetof(pyk_decision, provision) && at < offsetof(pyk_decision, provision) + sizeof(pyk_provision)) ||
        (at >= offsetof(pyk_decision, quoted_basis) &&
         at < offsetof(pyk_decision, quoted_basis) + sizeof(pyk_provision));
    if (in_provision || at == offsetof(pyk_decision, section) || in_pointers(at)) continue;
    for (size_t i = 0; i < sizeof wild / sizeof wild[0]; i++, visited++) {
      pyk_decision d = empty();
      memcpy((unsigned char *)&d + at, &wild[i], sizeof wild[i]);
      pyk_rc rc = pyk_decision_valid(&d);
      refused += rc == PYK_E_ARG || rc == PYK_E_RANGE;
      if (rc == PYK_OK) fail_msg("offset %u accepts %d", (unsigned)at, (int)wild[i]);
    }
  }
  assert_int_equal(
      visited, 3 * (sizeof(pyk_decision) - sizeof(uint32_t) - 2 * sizeof(pyk_provision) - 4 - 2 * sizeof(void *)) / 4);
  assert_int_equal(refused, visited);
}

/* What the pointers lead to is looked at, too. */
static void deliveries_and_packs_are_checked(void **state) {
  pyk_delivery one[2] = {{PYK_SERVICE_LETTER, 1000, 0, 0}, {PYK_SERVICE_E_MESSAGE, 1001, 0, 0}};
  pyk_decision d = empty();
  (void)state;
  d.deliveries = one;
  d.delivery_count = 2;
  assert_int_equal(pyk_decision_valid(&d), PYK_OK);
  one[1].service = PYK_SERVICE_TO_AUTHORITY + 1;
  assert_int_equal(pyk_decision_valid(&d), PYK_E_ARG);
  one[1].service = PYK_SERVICE_LETTER;
  one[1].sent = PYK_DAY_MAX + 1;
  assert_int_equal(pyk_decision_valid(&d), PYK_E_RANGE);
  one[1].sent = 0;
  one[1].proven = -1;
  assert_int_equal(pyk_decision_valid(&d), PYK_E_RANGE);
  one[1].proven = 0;
  one[1].obstacle = PYK_OBSTACLE_INSTRUCTIONS + 1;
  assert_int_equal(pyk_decision_valid(&d), PYK_E_ARG);
  d.deliveries = NULL;
  assert_int_equal(pyk_decision_valid(&d), PYK_E_ARG);
  d.delivery_count = 0;
  d.pack = pyk_bylaw_builtin(PYK_BYLAW_HELSINKI); /* only with PYK_BYLAW_OWN */
  assert_int_equal(pyk_decision_valid(&d), PYK_E_ARG);
  d.bylaw = PYK_BYLAW_OWN;
  assert_int_equal(pyk_decision_valid(&d), PYK_OK);
}

/* Which days bound the day of the decision, for the choice of the law. */
static void the_span_of_possible_decision_days(void **state) {
  static const struct {
    pyk_day law, decided, adopted, on_view; /* given */
    pyk_day from, to;                       /* expected */
    pyk_notes notes;
    pyk_facts missing;
  } cases[] = {
      {500, 300, 100, 400, 500, 500, 0, 0}, /* the caller's word goes first */
      {0, 300, 100, 400, 300, 300, 0, 0},   /* then the decision's own day */
      {0, 0, 100, 400, 100, 400, PYK_NOTE_LAW_DAY, 0},
      {0, 0, 0, 400, 400, 400, PYK_NOTE_LAW_DAY, 0},
      {0, 0, 400, 100, 100, 400, PYK_NOTE_LAW_DAY, 0}, /* contradictory days still bound it */
      {0, 0, 100, 0, 0, 0, 0, PYK_FACT_DECIDED | PYK_FACT_ON_VIEW},
      {0, 0, 0, 0, 0, 0, 0, PYK_FACT_DECIDED | PYK_FACT_ON_VIEW},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    pyk_decision d = empty();
    d.decided = cases[i].decided;
    d.adopted = cases[i].adopted;
    d.on_view = cases[i].on_view;
    pyk_law_span span = pyk_decision_law_span(&d, cases[i].law);
    assert_true(span.from == cases[i].from && span.to == cases[i].to);
    assert_true(span.notes == cases[i].notes && span.missing == cases[i].missing);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_zeroed_record_is_valid),
      cmocka_unit_test(numbers_out_of_range_are_refused),
      cmocka_unit_test(deliveries_and_packs_are_checked),
      cmocka_unit_test(the_span_of_possible_decision_days),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
