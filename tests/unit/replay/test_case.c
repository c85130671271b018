#include "pykala.h"
#include "days.h"
#include "logs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { LINES = 36, ROOM = 32 };

typedef struct whole {
  pyk_duty duties[ROOM];
  pyk_clock clocks[ROOM];
  pyk_finding findings[ROOM];
  pyk_replay out;
} whole;

static void prepare(whole *w) {
  w->out = (pyk_replay){.size = sizeof w->out,
                        .duties = w->duties,
                        .duty_cap = ROOM,
                        .clocks = w->clocks,
                        .clock_cap = ROOM,
                        .findings = w->findings,
                        .finding_cap = ROOM};
}

static void replay(logged *log, whole *w) {
  prepare(w);
  assert_int_equal(pyk_case_replay(&log->facts, log->events, sizeof log->events[0], log->count, &w->out), PYK_OK);
}

static const pyk_finding *finding_of(const whole *w, pyk_finding_code code) {
  for (size_t i = 0; i < w->out.finding_count; i++) {
    if (w->findings[i].code == code) return &w->findings[i];
  }
  return NULL;
}

static void check_finding(const vectors *v, const whole *w) {
  int32_t code = 0;
  if (strcmp(v->field[0], "-") == 0) {
    if (w->out.finding_count != 0)
      fail_msg("%s: %s", vectors_where(v), pyk_name(PYK_KIND_FINDING, w->findings[0].code));
    return;
  }
  if (pyk_value(PYK_KIND_FINDING, v->field[0], strlen(v->field[0]), &code) != PYK_OK) fail_msg("%s", vectors_where(v));
  int found = finding_of(w, code) != NULL;
  if (found != (strcmp(v->field[1], "found") == 0)) fail_msg("%s: found %d", vectors_where(v), found);
}

/* The sentences of a finding, in the shape that tests/docs/test_findings.py reads. */
static void print_sentences(const pyk_finding *f) {
  char text[2048];
  for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
    assert_int_equal(pyk_finding_text(f, lang, text, sizeof text, NULL), PYK_OK);
    printf("%s | %s | %s\n", pyk_name(PYK_KIND_FINDING, f->code), pyk_name(PYK_KIND_LANG, lang), text);
  }
}

static int printing;

static void the_vectors_hold(void **state) {
  (void)state;
  static whole w;
  vectors v;
  int lines = 0;
  vectors_open(&v, "replay.txt");
  for (; vectors_next(&v, 7); lines++) {
    static logged log;
    char day[16] = "-";
    logs_read(&v, v.field[2], v.field[3], &log);
    replay(&log, &w);
    check_finding(&v, &w);
    const char *phase = pyk_name(PYK_KIND_PHASE, w.out.phase);
    if (strcmp(phase, v.field[4]) != 0) fail_msg("%s: phase %s", vectors_where(&v), phase);
    if (w.out.force != PYK_DAY_NONE) pyk_day_format(w.out.force, day, sizeof day, NULL);
    if (strcmp(day, v.field[5]) != 0) fail_msg("%s: legal force %s", vectors_where(&v), day);
    int32_t code = 0;
    if (printing && strcmp(v.field[1], "found") == 0 &&
        pyk_value(PYK_KIND_FINDING, v.field[0], strlen(v.field[0]), &code) == PYK_OK) {
      print_sentences(finding_of(&w, code));
    }
  }
  vectors_close(&v);
  assert_int_equal(lines, LINES);
}

/* --- the call --- */

/* A committee's decision with minutes on view and two parties. */
static logged plain(void) {
  logged log;
  memset(&log, 0, sizeof log);
  log.facts = (pyk_case){.size = sizeof log.facts,
                         .authority = PYK_AUTHORITY_MUNICIPALITY,
                         .subject = PYK_SUBJECT_MUNICIPAL,
                         .parties = PYK_GIVEN_YES,
                         .party_count = 2};
  log.events[0] = (pyk_event){.key = {1},
                              .kind = PYK_EVENT_DECIDED,
                              .day = on(2021, 11, 30),
                              .body = PYK_BODY_COMMITTEE,
                              .nature = PYK_NATURE_FINAL};
  log.events[1] = (pyk_event){.key = {2}, .kind = PYK_EVENT_ON_VIEW, .day = on(2021, 12, 7)};
  log.events[2] =
      (pyk_event){.key = {3}, .kind = PYK_EVENT_SERVED, .day = on(2021, 12, 8), .service = PYK_SERVICE_LETTER};
  log.events[3] =
      (pyk_event){.key = {4}, .kind = PYK_EVENT_SERVED, .day = on(2021, 12, 17), .service = PYK_SERVICE_E_MESSAGE};
  log.count = 4;
  return log;
}

static void every_clock_comes_with_its_proof(void **state) {
  (void)state;
  static whole w;
  logged log = plain();
  log.facts.as_of = on(2021, 12, 20);
  replay(&log, &w);
  assert_int_equal(w.out.phase, PYK_PHASE_OPEN);
  assert_int_equal(w.out.clock_count, 3);
  for (size_t i = 0; i < 3; i++) {
    assert_true(w.clocks[i].step_count >= 2);
    assert_int_equal(w.clocks[i].verdict, PYK_VERDICT_IN_TIME);
  }
  assert_int_equal(w.clocks[0].whose, PYK_PARTY_MEMBER);
  assert_int_equal(w.clocks[0].last_day, on(2021, 12, 28));
  assert_int_equal(w.clocks[1].last_day, on(2021, 12, 29)); /* letter: known on 15.12. */
  assert_int_equal(w.clocks[2].last_day, on(2022, 1, 3));   /* message: known on 20.12. */
  assert_int_equal(w.out.force, on(2022, 1, 4));
  assert_int_equal(w.out.enforceable, PYK_ENFORCEABLE_YES);
  assert_int_equal(w.out.enforceable_basis.section, 143);
  assert_int_equal(w.out.remedy, PYK_REMEDY_CLAIM);
}

static void small_arrays_count_everything(void **state) {
  (void)state;
  static whole w;
  logged log = plain();
  prepare(&w);
  memset(w.clocks, 0xAB, sizeof w.clocks);
  log.events[0].learned = on(2021, 11, 1);
  log.events[1].learned = on(2021, 11, 1);
  w.out.clock_cap = 1;
  w.out.finding_cap = 1;
  w.out.duty_cap = 0;
  w.out.duties = NULL;
  assert_int_equal(pyk_case_replay(&log.facts, log.events, sizeof log.events[0], log.count, &w.out), PYK_OK);
  assert_int_equal(w.out.clock_count, 3);
  assert_int_equal(w.out.finding_count, 2);
  unsigned char untouched[sizeof w.clocks[1]];
  memset(untouched, 0xAB, sizeof untouched);
  assert_memory_equal(&w.clocks[1], untouched, sizeof untouched);
  size_t count = 77;
  assert_int_equal(pyk_case_check(&log.facts, log.events, sizeof log.events[0], log.count, NULL, 0, &count), PYK_OK);
  assert_int_equal(count, 2);
}

/* Longer records of the caller stay whole when the log is arranged. */
static void a_log_in_longer_records(void **state) {
  (void)state;
  static whole w;
  struct {
    pyk_event event;
    uint64_t own;
    char tail[61];
  } rows[4];
  logged log = plain();
  memset(rows, 0, sizeof rows);
  for (size_t i = 0; i < 4; i++) {
    rows[i].event = log.events[3 - i];
    rows[i].own = log.events[3 - i].key[0];
    rows[i].tail[60] = (char)rows[i].own;
  }
  prepare(&w);
  assert_int_equal(pyk_case_replay(&log.facts, &rows[0].event, sizeof rows[0], 4, &w.out), PYK_OK);
  assert_int_equal(w.out.force, on(2022, 1, 4));
  for (size_t i = 0; i < 4; i++) {
    assert_int_equal(rows[i].event.key[0], i + 1);
    assert_int_equal(rows[i].own, i + 1);
    assert_int_equal(rows[i].tail[60], (char)(i + 1));
  }
}

static void refuse_event(pyk_event bad, pyk_rc expected) {
  static whole w;
  logged log = plain();
  log.events[2] = bad;
  prepare(&w);
  w.out.phase = 99;
  assert_int_equal(pyk_case_replay(&log.facts, log.events, sizeof log.events[0], log.count, &w.out), expected);
  assert_int_equal(w.out.phase, 99);
}

static void bad_events_are_refused(void **state) {
  (void)state;
  pyk_day day = on(2021, 12, 8);
  refuse_event((pyk_event){.kind = 0, .day = day}, PYK_E_ARG);
  refuse_event((pyk_event){.kind = PYK_EVENT_TIME_OVER, .day = day}, PYK_E_ARG);
  refuse_event((pyk_event){.kind = PYK_EVENT_CLAIMED}, PYK_E_RANGE);
  refuse_event((pyk_event){.kind = PYK_EVENT_CLAIMED, .day = -5}, PYK_E_RANGE);
  refuse_event((pyk_event){.kind = PYK_EVENT_CLAIMED, .day = day, .learned = -1}, PYK_E_RANGE);
  refuse_event((pyk_event){.kind = PYK_EVENT_DECIDED, .day = day, .nature = 20}, PYK_E_ARG);
  refuse_event((pyk_event){.kind = PYK_EVENT_DECIDED, .day = day, .body = 13}, PYK_E_ARG);
  refuse_event((pyk_event){.kind = PYK_EVENT_SERVED, .day = day, .service = 14}, PYK_E_ARG);
  refuse_event((pyk_event){.kind = PYK_EVENT_SERVED, .day = day, .obstacle = 5}, PYK_E_ARG);
  refuse_event((pyk_event){.kind = PYK_EVENT_TOLD, .day = day, .who = 512}, PYK_E_ARG);
  refuse_event((pyk_event){.kind = PYK_EVENT_TOLD, .day = day, .reserved = {0, 0, 0, 0, 0, 1}}, PYK_E_ARG);
}

static pyk_rc ask(const pyk_case *facts) {
  logged log = plain();
  pyk_replay out = {.size = sizeof out};
  return pyk_case_replay(facts, log.events, sizeof log.events[0], log.count, &out);
}

static void bad_questions_are_refused(void **state) {
  (void)state;
  logged log = plain();
  pyk_replay out = {.size = sizeof out};
  pyk_case c = log.facts;
  assert_int_equal(pyk_case_replay(NULL, log.events, sizeof log.events[0], 1, &out), PYK_E_ARG);
  assert_int_equal(pyk_case_replay(&c, NULL, sizeof log.events[0], 1, &out), PYK_E_ARG);
  assert_int_equal(pyk_case_replay(&c, log.events, 79, 1, &out), PYK_E_ARG);
  assert_int_equal(pyk_case_replay(&c, log.events, sizeof log.events[0], 1, NULL), PYK_E_ARG);
  assert_int_equal(pyk_case_replay(&c, NULL, 0, 0, &out), PYK_OK);
  assert_int_equal(out.phase, PYK_PHASE_NONE);
  out.size = 8;
  assert_int_equal(pyk_case_replay(&c, log.events, sizeof log.events[0], 1, &out), PYK_E_SIZE);
  out = (pyk_replay){.size = sizeof out, .clock_cap = 1};
  assert_int_equal(pyk_case_replay(&c, log.events, sizeof log.events[0], 1, &out), PYK_E_ARG);
  c.size = 0;
  assert_int_equal(ask(&c), PYK_E_SIZE);
  c = log.facts, c.authority = 9;
  assert_int_equal(ask(&c), PYK_E_ARG);
  c = log.facts, c.motion = 6;
  assert_int_equal(ask(&c), PYK_E_ARG);
  c = log.facts, c.parties = 3;
  assert_int_equal(ask(&c), PYK_E_ARG);
  c = log.facts, c.party_count = -1;
  assert_int_equal(ask(&c), PYK_E_ARG);
  c = log.facts, c.bylaw = 99;
  assert_int_equal(ask(&c), PYK_E_ARG);
  c = log.facts, c.as_of = -3;
  assert_int_equal(ask(&c), PYK_E_RANGE);
  c = log.facts, c.change_count = 1;
  assert_int_equal(ask(&c), PYK_E_ARG);
  assert_int_equal(pyk_events_arrange(NULL, sizeof log.events[0], 1, PYK_DAY_NONE), PYK_E_ARG);
  assert_int_equal(pyk_events_arrange(log.events, 8, 1, PYK_DAY_NONE), PYK_E_ARG);
}

int main(int argc, char **argv) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_vectors_hold),
      cmocka_unit_test(every_clock_comes_with_its_proof),
      cmocka_unit_test(small_arrays_count_everything),
      cmocka_unit_test(a_log_in_longer_records),
      cmocka_unit_test(bad_events_are_refused),
      cmocka_unit_test(bad_questions_are_refused),
  };
  printing = argc > 1 && strcmp(argv[1], "print") == 0;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
