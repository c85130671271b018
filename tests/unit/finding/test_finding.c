#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { FIRST = 1, LAST = 1000, CODES = 182 };

/* A finding with something in every slot, so that a sentence which drops one shows. */
static pyk_finding full(pyk_finding_code code) {
  pyk_finding f = {.code = code,
                   .severity = pyk_finding_severity(code),
                   .expected_day = 737957,
                   .found_day = 737958,
                   .kind = PYK_KIND_NOTICE,
                   .expected = PYK_NOTICE_PROHIBITION,
                   .found = PYK_NOTICE_CLAIM,
                   .basis = {.act_year = 2015, .act_number = 410, .section = 141, .subsection = 3},
                   .expected_provision = {.act_year = 2015, .act_number = 410, .section = 136},
                   .found_provision = {.act_year = 2015, .act_number = 410, .section = 134}};
  if (code == PYK_FINDING_PROHIBITION_THOUGH_OPEN) {
    f.kind = PYK_KIND_REMEDY;
    f.expected = PYK_REMEDY_CLAIM;
  } else if (code == PYK_FINDING_NOTICE_NOT_JUDGED || code == PYK_FINDING_REPORT_PERIOD_UNKNOWN) {
    f.kind = PYK_KIND_FACT;
    f.found = PYK_FACT_NATURE | PYK_FACT_DUTY;
  } else if (code == PYK_FINDING_REPORT_PERIOD_DIFFERS || code == PYK_FINDING_NOTICE_PERIOD_WRONG ||
             code == PYK_FINDING_NOTICE_PRESUMPTION_WRONG || code == PYK_FINDING_NOTICE_STANDSTILL_WRONG) {
    f.kind = 0;
    f.expected = 1;
    f.expected_unit = PYK_UNIT_YEAR;
    f.found = 6;
    f.found_unit = PYK_UNIT_MONTH;
  }
  return f;
}

static void every_code_has_whole_sentences_in_three_languages(void **state) {
  char text[3][2048];
  size_t visited = 0;
  (void)state;
  for (pyk_finding_code code = FIRST; code <= LAST; code++) {
    pyk_finding f = full(code);
    if (!pyk_knows(PYK_KIND_FINDING, code)) {
      assert_int_equal(pyk_finding_severity(code), 0);
      assert_int_equal(pyk_finding_text(&f, PYK_LANG_FI, text[0], sizeof text[0], NULL), PYK_E_ARG);
      continue;
    }
    assert_true(f.severity >= PYK_SEVERITY_NOTE && f.severity <= PYK_SEVERITY_ERROR);
    for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
      char *out = text[lang - 1];
      size_t need = 0;
      assert_int_equal(pyk_finding_text(&f, lang, out, sizeof text[0], &need), PYK_OK);
      assert_int_equal(strlen(out), need);
      assert_true(need > 20 && out[need - 1] == '.');
      assert_null(strstr(out, "{"));
      assert_null(strstr(out, "  ")); /* an empty slot leaves two spaces */
      assert_null(strstr(out, " ."));
      assert_null(strstr(out, "()"));
    }
    assert_string_not_equal(text[0], text[1]);
    assert_string_not_equal(text[1], text[2]);
    visited++;
  }
  assert_int_equal(visited, CODES);
}

static void a_sentence_says_what_was_expected_and_found(void **state) {
  pyk_finding f = full(PYK_FINDING_NOTICE_WRONG_PROVISION);
  char text[512];
  (void)state;
  assert_int_equal(pyk_finding_text(&f, PYK_LANG_FI, text, sizeof text, NULL), PYK_OK);
  assert_string_equal(text,
                      "Muutoksenhakukiellon perusteeksi mainitaan kuntalain (410/2015) 134 §, mutta oikea säännös on "
                      "kuntalain (410/2015) 136 § (kuntalain (410/2015) 141 §:n 3 momentti).");
  f = full(PYK_FINDING_REPORT_LATE);
  assert_int_equal(pyk_finding_text(&f, PYK_LANG_EN, text, sizeof text, NULL), PYK_OK);
  assert_non_null(strstr(text, "due by 16 June 2021, but was noted on 17 June 2021"));
  f = full(PYK_FINDING_REPORT_PERIOD_DIFFERS);
  assert_int_equal(pyk_finding_text(&f, PYK_LANG_SV, text, sizeof text, NULL), PYK_OK);
  assert_non_null(strstr(text, "6 månader"));
  assert_non_null(strstr(text, "1 år"));
}

static void texts_keep_to_the_buffer(void **state) {
  pyk_finding f = full(PYK_FINDING_REPORT_LATE);
  char text[512];
  size_t need = 0;
  (void)state;
  assert_int_equal(pyk_finding_text(&f, PYK_LANG_FI, NULL, 0, &need), PYK_OK);
  assert_int_equal(pyk_finding_text(&f, PYK_LANG_FI, text, need, NULL), PYK_E_SPACE);
  assert_int_equal(text[0], '\0');
  assert_int_equal(pyk_finding_text(&f, PYK_LANG_FI, text, need + 1, NULL), PYK_OK);
  assert_int_equal(strlen(text), need);
  assert_int_equal(pyk_finding_text(NULL, PYK_LANG_FI, text, sizeof text, NULL), PYK_E_ARG);
  assert_int_equal(pyk_finding_text(&f, 0, text, sizeof text, NULL), PYK_E_ARG);
}

static void findings_are_placed_where_the_fact_was_read(void **state) {
  struct {
    pyk_finding finding;
    int64_t own; /* a caller's record around it: the stride matters */
  } rows[3];
  pyk_fact facts[3];
  (void)state;
  memset(rows, 0, sizeof rows);
  memset(facts, 0, sizeof facts);
  rows[0].finding.field = PYK_FIELD_NOTICE;
  rows[1].finding.field = PYK_FIELD_CONTACT;
  rows[2].finding.field = PYK_FIELD_ON_VIEW;
  rows[0].own = rows[1].own = rows[2].own = 42;
  facts[0] = (pyk_fact){.field = PYK_FIELD_CONTACT, .confidence = PYK_CONFIDENCE_ABSENT, .begin = 9, .end = 99};
  facts[1] = (pyk_fact){.field = PYK_FIELD_NOTICE, .confidence = PYK_CONFIDENCE_STATED, .begin = 100, .end = 120};
  facts[2] = (pyk_fact){.field = PYK_FIELD_NOTICE, .confidence = PYK_CONFIDENCE_STATED, .begin = 300, .end = 320};
  assert_int_equal(pyk_finding_locate(&rows[0].finding, sizeof rows[0], 3, facts, sizeof facts[0], 3), PYK_OK);
  assert_true(rows[0].finding.begin == 100 && rows[0].finding.end == 120);
  assert_true(rows[1].finding.begin == 0 && rows[1].finding.end == 0);
  assert_true(rows[2].finding.begin == 0 && rows[2].finding.end == 0);
  rows[1].finding.field = PYK_FIELD_NOTICE_PROVISION; /* absent: shown at the notice */
  assert_int_equal(pyk_finding_locate(&rows[0].finding, sizeof rows[0], 3, facts, sizeof facts[0], 3), PYK_OK);
  assert_true(rows[1].finding.begin == 100 && rows[1].finding.end == 120);
  assert_true(rows[0].own == 42 && rows[1].own == 42 && rows[2].own == 42);
  assert_int_equal(pyk_finding_locate(NULL, sizeof rows[0], 1, facts, sizeof facts[0], 3), PYK_E_ARG);
  assert_int_equal(pyk_finding_locate(&rows[0].finding, 8, 1, facts, sizeof facts[0], 3), PYK_E_ARG);
  assert_int_equal(pyk_finding_locate(&rows[0].finding, sizeof rows[0], 1, NULL, 0, 1), PYK_E_ARG);
  assert_int_equal(pyk_finding_locate(NULL, 0, 0, NULL, 0, 0), PYK_OK);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_code_has_whole_sentences_in_three_languages),
      cmocka_unit_test(a_sentence_says_what_was_expected_and_found),
      cmocka_unit_test(texts_keep_to_the_buffer),
      cmocka_unit_test(findings_are_placed_where_the_fact_was_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
