/* The page this project began with, where it is at hand. Only figures are compared: days, numbers, enumerators and
 * lengths; the page itself is no part of the project. */
#include "reading.h"

static page seed;

static void assert_length(const reading *r, pyk_field field, size_t bytes, int32_t value) {
  const pyk_fact *f = fact_of(r, field);
  assert_non_null(f);
  assert_int_not_equal(f->confidence, PYK_CONFIDENCE_ABSENT);
  assert_int_equal(f->end - f->begin, bytes);
  assert_int_equal(f->value, value);
}

static void record(void **state) {
  (void)state;
  reading r = read_page(&seed);
  assert_int_equal(r.rc, PYK_OK);
  const pyk_decision *d = &r.decision;
  assert_int_equal(d->authority, PYK_AUTHORITY_MUNICIPALITY);
  assert_int_equal(d->body, PYK_BODY_EXECUTIVE);
  assert_int_equal(d->bylaw, PYK_BYLAW_HELSINKI);
  assert_int_equal(d->section, 885);
  assert_int_equal(d->nature, PYK_NATURE_WISH_REPORT);
  assert_int_equal(d->outcome, PYK_OUTCOME_AS_PROPOSED);
  assert_int_equal(d->motion, PYK_MOTION_WISH_RESOLUTION);
  assert_int_equal(d->adopted, on(2021, 6, 16));
  assert_int_equal(d->decided, PYK_DAY_NONE);
  assert_int_equal(d->on_view, on(2021, 12, 7));
  assert_int_equal(d->presenter, PYK_GIVEN_YES);
  assert_int_equal(d->presenter_acting, 1);
  assert_int_equal(d->contact, PYK_GIVEN_YES);
  assert_int_equal(d->contact_reach, PYK_GIVEN_YES);
  assert_int_equal(d->report_to, PYK_PARTY_MOVER | PYK_PARTY_COUNCILLORS);
  assert_int_equal(d->report_stated, PYK_GIVEN_YES);
  assert_int_equal(d->notices, PYK_NOTICE_PROHIBITION);
  assert_int_equal(d->notice_provision, PYK_GIVEN_YES);
  assert_provision(&d->provision, 2015, 410, PYK_BYLAW_NONE, 0, 136);
  assert_int_equal(d->quoted_amount, 1);
  assert_int_equal(d->quoted_unit, PYK_UNIT_YEAR);
  assert_provision(&d->quoted_basis, 0, 0, PYK_BYLAW_HELSINKI, 30, 14);
  assert_int_equal(d->later_handlings, 1);
}

static void places(void **state) {
  (void)state;
  reading r = read_page(&seed);
  assert_int_equal(r.count, 31);
  assert_length(&r, PYK_FIELD_MOTION_MOVER, 13, 0);
  assert_length(&r, PYK_FIELD_TITLE, 73, 0);
  assert_length(&r, PYK_FIELD_CASE, 15, 0);
  assert_length(&r, PYK_FIELD_SECTION, 6, 885);
  assert_length(&r, PYK_FIELD_BODY, 27, PYK_BODY_EXECUTIVE);
  assert_length(&r, PYK_FIELD_MOTION_ADOPTED, 9, on(2021, 6, 16));
  assert_length(&r, PYK_FIELD_ON_VIEW, 10, on(2021, 12, 7));
  assert_length(&r, PYK_FIELD_PRESENTER, 37, 0);
  assert_length(&r, PYK_FIELD_PRESENTER_ACTING, 3, 1);
  assert_length(&r, PYK_FIELD_CONTACT, 20, 0);
  assert_length(&r, PYK_FIELD_CONTACT_REACH, 12, 0);
  assert_length(&r, PYK_FIELD_NOTICE, 19, PYK_NOTICE_PROHIBITION);
  assert_length(&r, PYK_FIELD_NOTICE_PROVISION, 16, 136);
  assert_length(&r, PYK_FIELD_DUTY_PERIOD, 6, 1);
  assert_length(&r, PYK_FIELD_DUTY_BASIS, 35, 14);
}

static void cut_before_the_presenter(void **state) {
  (void)state;
  reading whole = read_page(&seed);
  const pyk_fact *presenter = fact_of(&whole, PYK_FIELD_PRESENTER);
  assert_non_null(presenter);
  size_t name = (size_t)presenter->begin;
  while (seed.text[name] != '\n')
    name++;
  size_t visited = 0;
  for (size_t n = 0; n <= name; n++, visited++)
    assert_int_equal(read_bytes(seed.text, n).rc, PYK_E_INPUT);
  assert_int_equal(visited, name + 1);
  assert_true(visited > 2687);
}

int main(void) {
  if (!load(shared_folder(), "data/seed/helsinki-2021-kh-885.txt", &seed)) {
    printf("skipped: the shared data are not here (PYK_SHARED, or ../shared)\n");
    return 77;
  }
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(record),
      cmocka_unit_test(places),
      cmocka_unit_test(cut_before_the_presenter),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
