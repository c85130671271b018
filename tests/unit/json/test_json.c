#include "pykala/json.h"
#include "pykala/replay.h"

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

/* Runs `ask` with one allocation more each time until it succeeds; gives how often it failed. Nothing may stay behind. */
static long fail_each_allocation(pyk_rc (*ask)(const void *of, char **text, size_t *len), const void *of) {
  char *text = NULL;
  size_t len = 0;
  long failures = 0;
  pyk_rc rc = PYK_E_MEMORY;
  json_object_seed(1); /* jansson's one-time set-up is not ours to test */
  json_set_alloc_funcs(failing_malloc, counting_free);
  for (long n = 0; n < 100000 && rc != PYK_OK; n++) {
    calls_left = n;
    blocks_open = 0;
    rc = ask(of, &text, &len);
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
  return failures;
}

static pyk_rc ask_report(const void *of, char **text, size_t *len) {
  return pyk_json_report(of, text, len);
}

static void every_allocation_may_fail(void **state) {
  sample s;
  (void)state;
  fill_sample(&s);
  assert_true(fail_each_allocation(ask_report, &s.report) > 100);
}

/* --- the line protocol --- */

/* The reply, whose "result" or, where it is asked for, "error" is given. */
static json_t *answer(const char *request, const char *part) {
  char *reply = NULL;
  size_t len = 0;
  assert_int_equal(pyk_json_answer(request, strlen(request), &reply, &len), PYK_OK);
  assert_int_equal(strlen(reply), len);
  json_t *root = json_loads(reply, JSON_REJECT_DUPLICATES, NULL);
  assert_non_null(root);
  json_t *wanted = json_incref(json_object_get(root, part));
  if (wanted == NULL) fail_msg("no %s in %s", part, reply);
  pyk_json_free(reply);
  json_decref(root);
  return wanted;
}

/* One request for each way through the operations on records and logs. */
#define BYLAWS "\"bylaws\":{\"schema\":1,\"name\":\"X\",\"rules\":[{\"kind\":\"wish-votes\",\"amount\":30}]}"
#define LOG                                                                                                            \
  "\"case\":{\"authority\":\"municipality\",\"subject\":\"municipal\",\"motion\":\"wish-resolution\"," BYLAWS "},"     \
  "\"events\":[{\"key\":\"abc\",\"kind\":\"decided\",\"day\":\"2021-11-30\",\"body\":\"committee\","                   \
  "\"nature\":\"final\"},{\"kind\":\"on-view\",\"day\":\"2021-12-07\"},{\"key\":5,\"kind\":\"closed\","                \
  "\"day\":\"2021-12-08\"}]"
#define CHANGES "\"changes\":[{\"kind\":\"holiday\",\"from\":\"2021-12-28\",\"to\":\"2021-12-29\"}]"
static const char *const requests[] = {
    "{\"op\":\"judge\",\"record\":\"meeting\",\"lang\":\"en\",\"facts\":{\"authority\":\"municipality\","
    "\"body\":\"council\",\"held\":\"2021-12-07\",\"summons-sent\":\"2021-12-06\"},"
    "\"items\":[{},{\"section\":4,\"members\":85,\"present\":3,\"decided\":true}]}",
    "{\"op\":\"judge\",\"record\":\"item\",\"facts\":{\"members\":85,\"present\":3,\"decided\":\"yes\"},"
    "\"meeting\":{\"authority\":\"municipality\",\"body\":\"council\",\"held\":\"2021-12-07\"}}",
    "{\"op\":\"judge\",\"record\":\"vote\",\"law-day\":\"2021-12-07\",\"facts\":{\"authority\":\"municipality\","
    "\"body\":\"council\",\"majority\":\"wish\",\"counted\":\"yes\",\"yes\":3,\"stated\":\"yes\"}," BYLAWS "}",
    "{\"op\":\"person\",\"law-day\":\"2021-12-07\",\"facts\":{\"authority\":\"municipality\",\"role\":\"member\","
    "\"party\":\"close\"}}",
    "{\"op\":\"vote\",\"law-day\":\"2021-12-07\",\"facts\":{\"authority\":\"municipality\",\"majority\":\"wish\","
    "\"counted\":\"yes\",\"yes\":31}," BYLAWS "}",
    "{\"op\":\"election\",\"seats\":2,\"lists\":[{\"votes\":3,\"candidates\":2},{\"votes\":1,\"candidates\":1}]}",
    "{\"op\":\"replay\",\"lang\":\"sv\"," LOG "," CHANGES "}",
    "{\"op\":\"impact\",\"cases\":[{" LOG "},{" LOG "}]," CHANGES "}",
    "{\"op\":\"judge\",\"record\":\"meeting\",\"facts\":{},\"items\":[{},{\"present\":-1}]}",
    "{\"op\":\"impact\",\"cases\":[{" LOG "},{" LOG ",\"x\":1}]," CHANGES "}",
};

static pyk_rc ask_answer(const void *of, char **text, size_t *len) {
  return pyk_json_answer(of, strlen(of), text, len);
}

static void every_allocation_of_an_answer_may_fail(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof requests / sizeof requests[0]; i++)
    assert_true(fail_each_allocation(ask_answer, requests[i]) > 20);
}

static void items_are_judged_with_their_meeting(void **state) {
  (void)state;
  json_t *result = answer(requests[0], "result");
  json_t *findings = json_object_get(result, "findings");
  assert_int_equal(json_array_size(findings), 2);
  assert_string_equal(string_at(json_array_get(findings, 0), "name"), "summons-late");
  assert_null(json_object_get(json_array_get(findings, 0), "item"));
  json_t *quorum = json_array_get(findings, 1);
  assert_string_equal(string_at(quorum, "name"), "no-quorum");
  assert_int_equal(json_integer_value(json_object_get(quorum, "item")), 1);
  assert_int_equal(json_integer_value(json_object_get(quorum, "section")), 4);
  assert_int_equal(json_integer_value(json_object_get(quorum, "expected-number")), 57); /* 410/2015 103 §: of 85 */
  assert_int_equal(json_integer_value(json_object_get(json_object_get(result, "counts"), "error")), 2);
  json_decref(result);
}

static void findings_of_a_log_have_the_key_of_their_event(void **state) {
  (void)state;
  json_t *result = answer(requests[6], "result");
  json_t *finding = json_array_get(json_object_get(result, "findings"), 0);
  assert_string_equal(string_at(result, "phase"), "open");
  assert_string_equal(string_at(finding, "name"), "event-impossible");
  assert_string_equal(string_at(finding, "phase"), "open");
  assert_int_equal(json_integer_value(json_object_get(finding, "key")), 5);
  assert_null(json_object_get(finding, "begin"));
  json_decref(result);
}

static void a_finding_of_a_log_has_no_place_in_a_text(void **state) {
  const pyk_finding finding = {
      .code = PYK_FINDING_DUTY_LATE, .severity = PYK_SEVERITY_ERROR, .field = PYK_FIELD_DUTY, .begin = 1, .end = 5};
  const pyk_report report = {.size = sizeof report, .findings = &finding, .finding_count = 1};
  (void)state;
  json_t *root = write_and_read(&report);
  assert_null(json_object_get(json_array_get(json_object_get(root, "findings"), 0), "begin"));
  json_decref(root);
}

static void refusals_name_the_place(void **state) {
  (void)state;
  json_t *error = answer(requests[8], "error");
  assert_string_equal(string_at(error, "at"), "items[1].present");
  json_decref(error);
  error = answer(requests[9], "error");
  assert_string_equal(string_at(error, "at"), "cases[1].x");
  json_decref(error);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_report_reads_back_to_the_same_facts),
      cmocka_unit_test(without_a_language_there_are_no_sentences),
      cmocka_unit_test(an_empty_report_is_a_report),
      cmocka_unit_test(wrong_reports_are_refused),
      cmocka_unit_test(every_allocation_may_fail),
      cmocka_unit_test(every_allocation_of_an_answer_may_fail),
      cmocka_unit_test(items_are_judged_with_their_meeting),
      cmocka_unit_test(findings_of_a_log_have_the_key_of_their_event),
      cmocka_unit_test(a_finding_of_a_log_has_no_place_in_a_text),
      cmocka_unit_test(refusals_name_the_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
