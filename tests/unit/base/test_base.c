#include "base/fold.h"
#include "base/record.h"
#include "base/writer.h"
#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* Every capacity from 0 to beyond what is needed: never a byte past it, never half a text. */
static void writer_keeps_to_its_buffer(void **state) {
  const char expected[] = "-7 / 0042 §";
  char buf[32];
  size_t visited = 0;
  (void)state;
  for (size_t cap = 0; cap <= sizeof buf; cap++, visited++) {
    pyk_writer w;
    size_t need = 0;
    memset(buf, 0x55, sizeof buf);
    pyk_write_begin(&w, buf, cap);
    pyk_write_number(&w, -7);
    pyk_write_text(&w, " / ");
    pyk_write_padded(&w, 42, 4);
    pyk_write_text(&w, " §");
    pyk_rc rc = pyk_write_end(&w, &need);
    assert_int_equal(need, sizeof expected - 1);
    if (cap > need) {
      assert_int_equal(rc, PYK_OK);
      assert_string_equal(buf, expected);
    } else {
      assert_int_equal(rc, PYK_E_SPACE);
      if (cap > 0) assert_int_equal(buf[0], '\0');
    }
    for (size_t i = cap; i < sizeof buf; i++)
      assert_int_equal(buf[i], 0x55);
  }
  assert_int_equal(visited, sizeof buf + 1);
}

static void writer_asked_for_the_size_only(void **state) {
  pyk_writer w;
  size_t need = 0;
  (void)state;
  pyk_write_begin(&w, NULL, 0);
  pyk_write_number(&w, INT64_MIN);
  assert_int_equal(pyk_write_end(&w, &need), PYK_OK);
  assert_int_equal(need, strlen("-9223372036854775808"));
  assert_int_equal(pyk_day_format(PYK_DAY_1970, NULL, 0, &need), PYK_OK);
  assert_int_equal(need, 10);
}

static void letters_fold_without_changing_places(void **state) {
  (void)state;
  assert_true(pyk_fold_equals("ÄÖÅ ABC", strlen("ÄÖÅ ABC"), "äöå abc"));
  assert_false(pyk_fold_equals("ä", 2, "å"));
  assert_true(pyk_fold_starts("xÄmne", strlen("xÄmne"), 1, "ämne"));
  assert_false(pyk_fold_starts("Äm", 3, 0, "ämne"));
  assert_int_equal(pyk_fold_find("aaPÄÄTÖS", strlen("aaPÄÄTÖS"), 0, "päätös"), 2);
  assert_int_equal(pyk_fold_find("aa", 2, 0, "päätös"), 2);
  assert_int_equal(pyk_space_at("\xC2\xA0", 2, 0), 2);
  assert_int_equal(pyk_space_at("\xC2", 1, 0), 0);
}

static void records_tell_their_size(void **state) {
  struct {
    pyk_clock clock; /* room behind the record */
    pyk_limit_question q;
    uint32_t tail[4];
  } larger;
  (void)state;
  memset(&larger, 0, sizeof larger);
  assert_int_equal(pyk_record_check(NULL, 8), PYK_E_ARG);
  larger.q.size = sizeof larger.q;
  assert_int_equal(pyk_record_check(&larger.q, sizeof larger.q), PYK_OK);
  larger.q.size = sizeof larger.q - 4;
  assert_int_equal(pyk_record_check(&larger.q, sizeof larger.q), PYK_E_SIZE);
  larger.q.size = 0;
  assert_int_equal(pyk_record_check(&larger.q, sizeof larger.q), PYK_E_SIZE);
  larger.q.size = 0xFFFFFFFF;
  assert_int_equal(pyk_record_check(&larger.q, sizeof larger.q), PYK_E_SIZE);
  /* A newer caller whose new fields are not used. */
  larger.q.size = (uint32_t)(sizeof larger.q + sizeof larger.tail);
  assert_int_equal(pyk_record_check(&larger.q, sizeof larger.q), PYK_OK);
  larger.tail[2] = 1;
  assert_int_equal(pyk_record_check(&larger.q, sizeof larger.q), PYK_E_SIZE);
}

static void versions_and_names_of_results(void **state) {
  (void)state;
  assert_int_equal(pyk_version() >> 16, PYK_VERSION_MAJOR);
  assert_int_equal(pyk_version() >> 8 & 0xFF, PYK_VERSION_MINOR);
  assert_int_equal(pyk_version() & 0xFF, PYK_VERSION_PATCH);
  assert_string_equal(pyk_rc_name(PYK_OK), "PYK_OK");
  assert_string_equal(pyk_rc_name(PYK_E_NORULE), "PYK_E_NORULE");
  assert_string_equal(pyk_rc_name(-12345), "PYK_E_?");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(writer_keeps_to_its_buffer),           cmocka_unit_test(writer_asked_for_the_size_only),
      cmocka_unit_test(letters_fold_without_changing_places), cmocka_unit_test(records_tell_their_size),
      cmocka_unit_test(versions_and_names_of_results),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
