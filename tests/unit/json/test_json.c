#include "pykala/json.h"

#include <jansson.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char document[] = "Otsikko § tekstiä";

/* A report with something in every part. */
typedef struct sample {
  pyk_report report;
  pyk_decision decision;
  pyk_fact facts[2];
  pyk_route route;
  pyk_clock clocks[2];
  size_t clock_count;
  pyk_finding findings[16];
  size_t finding_count;
} sample;

static void fill_sample(sample *s) {
  memset(s, 0, sizeof *s);
  s->decision =
      (pyk_decision){.size = sizeof s->decision,
                     .authority = PYK_AUTHORITY_MUNICIPALITY,
                     .body = PYK_BODY_EXECUTIVE,
                     .nature = PYK_NATURE_FINAL,
                     .subject = PYK_SUBJECT_MUNICIPAL,
                     .presenter = PYK_GIVEN_YES,
                     .presenter_acting = 1,
                     .contact = PYK_GIVEN_NO,
                     .notice = PYK_GIVEN_YES,
                     .notices = PYK_NOTICE_PROHIBITION,
                     .notice_provision = PYK_GIVEN_YES,
                     .provision = {.act_year = 2015, .act_number = 410, .section = 136, .section_letter = 'a'}};
  assert_int_equal(pyk_day_from_ymd(2021, 12, 3, &s->decision.on_view), PYK_OK);
  s->facts[0] = (pyk_fact){.field = PYK_FIELD_TITLE, .confidence = PYK_CONFIDENCE_STATED, .begin = 0, .end = 7};
  s->facts[1] = (pyk_fact){.field = PYK_FIELD_CONTACT, .confidence = PYK_CONFIDENCE_ABSENT};
  s->route.size = sizeof s->route;
  assert_int_equal(pyk_appeal_route(&s->decision, 0, &s->route), PYK_OK);
  assert_int_equal(pyk_decision_clocks(&s->decision, 0, 0, s->clocks, 2, &s->clock_count), PYK_OK);
  assert_int_equal(pyk_decision_check(&s->decision, 0, 0, s->findings, 16, &s->finding_count), PYK_OK);
  s->report = (pyk_report){.size = sizeof s->report,
                           .lang = PYK_LANG_FI,
                           .as_of = s->decision.on_view,
                           .file = {"page.txt", 8},
                           .text = {document, sizeof document - 1},
                           .decision = &s->decision,
                           .facts = s->facts,
                           .fact_count = 2,
                           .routes = &s->route,
                           .route_count = 1,
                           .clocks = s->clocks,
                           .clock_count = s->clock_count,
                           .findings = s->findings,
                           .finding_count = s->finding_count};
}

static json_t *write_and_read(const pyk_report *report) {
  char *text = NULL;
  size_t len = 0;
  assert_int_equal(pyk_json_report(report, &text, &len), PYK_OK);
  assert_int_equal(strlen(text), len);
  assert_null(memchr(text, '\n', len));
  json_t *root = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
  assert_non_null(root);
  pyk_json_free(text);
  return root;
}

static const char *string_at(json_t *object, const char *key) {
  const char *text = json_string_value(json_object_get(object, key));
  return text == NULL ? "" : text;
}

static void a_report_reads_back_to_the_same_facts(void **state) {
  sample s;
  (void)state;
  fill_sample(&s);
  json_t *root = write_and_read(&s.report);
  assert_string_equal(string_at(root, "as-of"), "2021-12-03");
  assert_string_equal(string_at(root, "file"), "page.txt");
  assert_string_equal(string_at(json_object_get(root, "decision"), "body"), "executive");
  assert_string_equal(string_at(json_object_get(root, "route"), "remedy"), "claim");
  json_t *facts = json_object_get(root, "facts");
  assert_int_equal(json_array_size(facts), 2);
  assert_string_equal(string_at(json_array_get(facts, 0), "text"), "Otsikko");
  assert_null(json_object_get(json_array_get(facts, 1), "text"));
  json_t *clocks = json_object_get(root, "clocks");
  assert_int_equal(json_array_size(clocks), 2);
  assert_string_equal(string_at(json_array_get(clocks, 1), "last-day"), "2021-12-27");
  json_t *steps = json_object_get(json_array_get(clocks, 1), "steps");
  assert_int_equal(json_array_size(steps), s.clocks[1].step_count);
  assert_string_equal(string_at(json_array_get(steps, 3), "holiday"), "christmas-eve");
  json_t *findings = json_object_get(root, "findings");
  assert_int_equal(json_array_size(findings), s.finding_count);
  for (size_t i = 0; i < s.finding_count; i++) {
    json_t *finding = json_array_get(findings, i);
    char text[2048];
    assert_int_equal(pyk_finding_text(&s.findings[i], PYK_LANG_FI, text, sizeof text, NULL), PYK_OK);
    assert_string_equal(string_at(finding, "text"), text);
    assert_int_equal(json_integer_value(json_object_get(finding, "code")), s.findings[i].code);
  }
  assert_int_equal(json_integer_value(json_object_get(json_object_get(root, "counts"), "error")), 2);
  json_decref(root);
}

static void without_a_language_there_are_no_sentences(void **state) {
  sample s;
  (void)state;
  fill_sample(&s);
  s.report.lang = 0;
  json_t *root = write_and_read(&s.report);
  assert_null(json_object_get(json_array_get(json_object_get(root, "findings"), 0), "text"));
  json_decref(root);
}

static void an_empty_report_is_a_report(void **state) {
  pyk_report report = {.size = sizeof report};
  (void)state;
  json_t *root = write_and_read(&report);
  assert_int_equal(json_array_size(json_object_get(root, "clocks")), 0);
  assert_null(json_object_get(root, "route"));
  json_decref(root);
}

static void wrong_reports_are_refused(void **state) {
  sample s;
  char kept[] = "kept";
  char *text = kept;
  size_t len = 77;
  (void)state;
  fill_sample(&s);
  assert_int_equal(pyk_json_report(NULL, &text, &len), PYK_E_ARG);
  assert_int_equal(pyk_json_report(&s.report, NULL, &len), PYK_E_ARG);
  s.report.lang = 4;
  assert_int_equal(pyk_json_report(&s.report, &text, &len), PYK_E_ARG);
  fill_sample(&s);
  s.report.size = 8;
  assert_int_equal(pyk_json_report(&s.report, &text, &len), PYK_E_SIZE);
  fill_sample(&s);
  s.report.clocks = NULL;
  assert_int_equal(pyk_json_report(&s.report, &text, &len), PYK_E_ARG);
  fill_sample(&s);
  s.report.file = (pyk_str){"\xFF\xFE", 2}; /* not UTF-8 */
  assert_int_equal(pyk_json_report(&s.report, &text, &len), PYK_E_ARG);
  fill_sample(&s);
  s.facts[0].end = sizeof document + 100; /* a range outside the text is not followed */
  json_decref(write_and_read(&s.report));
  assert_true(text == kept && len == 77);
  pyk_json_free(NULL);
}

/* jansson's allocator, failing at the n-th call. */
static long calls_left;
static long blocks_open;

static void *failing_malloc(size_t size) {
  if (calls_left == 0) return NULL;
  calls_left--;
  blocks_open++;
  return malloc(size);
}

static void counting_free(void *block) {
  if (block != NULL) blocks_open--;
  free(block);
}

static void every_allocation_may_fail(void **state) {
  sample s;
  char *text = NULL;
  size_t len = 0;
  long failures = 0;
  pyk_rc rc = PYK_E_MEMORY;
  (void)state;
  fill_sample(&s);
  json_object_seed(1); /* jansson's one-time set-up is not ours to test */
  json_set_alloc_funcs(failing_malloc, counting_free);
  for (long n = 0; n < 100000 && rc != PYK_OK; n++) {
    calls_left = n;
    blocks_open = 0;
    rc = pyk_json_report(&s.report, &text, &len);
    if (rc == PYK_OK) break;
    if (rc != PYK_E_MEMORY && rc != PYK_E_ARG) fail_msg("call %ld: %d", n, (int)rc);
    if (blocks_open != 0 || text != NULL) fail_msg("call %ld leaves %ld blocks", n, blocks_open);
    failures++;
  }
  assert_int_equal(rc, PYK_OK);
  assert_int_equal(blocks_open, 1);
  pyk_json_free(text);
  assert_int_equal(blocks_open, 0);
  json_set_alloc_funcs(malloc, free);
  assert_true(failures > 100);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_report_reads_back_to_the_same_facts),
      cmocka_unit_test(without_a_language_there_are_no_sentences),
      cmocka_unit_test(an_empty_report_is_a_report),
      cmocka_unit_test(wrong_reports_are_refused),
      cmocka_unit_test(every_allocation_may_fail),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
