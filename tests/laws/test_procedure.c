/* The transition table: every phase and row is reached, no sequence of events breaks the replay, a million do not stall it.
 * With the argument `print` it prints the table for docs/procedure.dot. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "cases.h"
#include "law/law.h"
#include "replay/state.h"

enum { LONG = 200, RANDOM = 20000, DEPTH = 4, MILLION = 1000000, GAP = 11 };

/* --- the alphabet --- */

static pyk_event letters[64];
static size_t letter_count;

static void add_letter(pyk_event_kind kind, pyk_body body, pyk_nature nature) {
  pyk_event *e = &letters[letter_count++];
  memset(e, 0, sizeof *e);
  e->kind = kind;
  e->body = body;
  e->nature = nature;
  if (kind == PYK_EVENT_SERVED) e->service = PYK_SERVICE_LETTER;
  if (kind == PYK_EVENT_TOLD) e->who = PYK_PARTY_MOVER;
}

/* Every event but `void`, which is no event of its own; a decision in each of its natures, and of the council. */
static void make_alphabet(void) {
  letter_count = 0;
  for (pyk_event_kind kind = PYK_EVENT_FILED; kind <= PYK_EVENT_CLOSED; kind++) {
    if (kind != PYK_EVENT_DECIDED) add_letter(kind, PYK_BODY_UNKNOWN, PYK_NATURE_UNKNOWN);
  }
  for (pyk_nature nature = PYK_NATURE_UNKNOWN; nature <= PYK_NATURE_MOTION_REPLY; nature++)
    add_letter(PYK_EVENT_DECIDED, PYK_BODY_COMMITTEE, nature);
  add_letter(PYK_EVENT_DECIDED, PYK_BODY_COUNCIL, PYK_NATURE_FINAL);
  assert_int_equal(letter_count, 28 + 20 + 1);
}

/* --- one step, watched --- */

static size_t reached_rows[128], reached_phases[PYK_PHASE_CLOSED + 1];

static int in_set(uint32_t set, int32_t member) {
  return (int)(set >> member & 1);
}

/* Counts the rows that can have led from one phase to the next by that event. */
static void count_rows(pyk_event_kind kind, pyk_nature nature, pyk_phase before, pyk_phase after, int told) {
  for (size_t i = 0; i < pyk_law_procedure_count; i++) {
    const law_step_of_procedure *row = &pyk_law_procedure[i];
    pyk_phase to = row->to == LAW_STAYS ? before : row->to;
    if (row->event != kind || !in_set(row->phases, before) || to != after) continue;
    if (row->natures != 0 && !in_set(row->natures, nature)) continue;
    if ((row->finding != 0) != told) continue;
    reached_rows[i]++;
  }
}

typedef struct watched {
  pyk_state state;
  pyk_replay out;
  pyk_finding findings[8];
} watched;

static void begin(watched *w, const pyk_case *facts) {
  memset(w, 0, sizeof *w);
  w->out.size = sizeof w->out;
  w->state.facts = facts;
}

/* A copy keeps pointers into itself. */
static void bind(watched *w) {
  w->state.out = &w->out;
  w->out.findings = w->findings;
  w->out.finding_cap = 8;
}

/* One event; whatever it is, there is one phase afterwards, known by name, and no more findings than it can have. */
static void step(watched *w, const pyk_event *e) {
  pyk_phase start = w->state.phase;
  w->out.finding_count = 0;
  pyk_state_run_time(&w->state, e->day);
  pyk_phase before = w->state.phase;
  if (before != start) count_rows(PYK_EVENT_TIME_OVER, 0, start, before, 0);
  size_t of_time = w->out.finding_count;
  pyk_state_step(&w->state, e);
  pyk_phase after = w->state.phase;
  pyk_finding_code first = w->out.finding_count > of_time ? w->findings[of_time].code : 0;
  int told = first == PYK_FINDING_FILED_AFTER_TIME || first == PYK_FINDING_TAKE_UP_LATE ||
             first == PYK_FINDING_SERVED_AFTER_FORCE;
  int refused = first == PYK_FINDING_EVENT_IMPOSSIBLE || first == PYK_FINDING_REMEDY_NOT_OPEN;
  if (refused) assert_int_equal(before, after);
  pyk_event_kind kind = e->kind == PYK_EVENT_DECIDED && e->nature == PYK_NATURE_TAKE_UP ? PYK_EVENT_TAKEN_UP : e->kind;
  if (!refused) count_rows(kind, e->nature, before, after, told);
  assert_true(after >= PYK_PHASE_NONE && after <= PYK_PHASE_CLOSED);
  assert_true(w->out.finding_count <= 4);
  assert_true(w->state.since <= e->day);
  reached_phases[after]++;
}

/* --- exhaustively --- */

static size_t sequences;

static void go_on(const watched *before, pyk_day day, int depth) {
  for (size_t i = 0; i < letter_count; i++) {
    watched w = *before;
    pyk_event e = letters[i];
    bind(&w);
    e.day = day;
    step(&w, &e);
    sequences++;
    if (depth > 1) go_on(&w, day + GAP * depth, depth - 1);
  }
}

static void no_sequence_of_four_breaks_it(void **state) {
  (void)state;
  pyk_case facts = {.size = sizeof facts,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .subject = PYK_SUBJECT_MUNICIPAL,
                    .motion = PYK_MOTION_INITIATIVE,
                    .parties = PYK_GIVEN_NO};
  pyk_day day;
  watched w;
  make_alphabet();
  assert_int_equal(pyk_day_from_ymd(2019, 3, 4, &day), PYK_OK);
  begin(&w, &facts);
  sequences = 0;
  go_on(&w, day, DEPTH);
  size_t expected = 0, power = 1;
  for (int i = 0; i < DEPTH; i++) {
    power *= letter_count;
    expected += power;
  }
  assert_int_equal(sequences, expected);
  print_message("%zu sequences of up to %d of %zu events\n", sequences, DEPTH, letter_count);
}

/* --- at random --- */

/* Long cases, each in one call and step by step: the same end. */
static void long_cases_do_not_break_it(void **state) {
  (void)state;
  static random_case c;
  size_t events = 0, findings = 0;
  random_seed = 4711;
  for (int i = 0; i < RANDOM; i++) {
    some_case(&c, LONG);
    c.facts.as_of = PYK_DAY_NONE;
    pyk_replay out = {.size = sizeof out};
    assert_int_equal(pyk_case_replay(&c.facts, c.events, sizeof c.events[0], c.count, &out), PYK_OK);
    watched w;
    begin(&w, &c.facts);
    bind(&w);
    w.out.as_of = out.as_of;
    for (size_t k = 0; k < c.count; k++)
      step(&w, &c.events[k]);
    if (c.count > 0) pyk_state_run_time(&w.state, out.as_of);
    assert_int_equal(w.state.phase, out.phase);
    assert_int_equal(w.state.since, out.phase_since);
    assert_int_equal(out.used, c.count);
    assert_true(out.finding_count <= 4 * c.count + PYK_DUTY_SLOTS);
    events += c.count;
    findings += out.finding_count;
  }
  print_message("%d random cases of up to %d events: %zu events, %zu findings\n", RANDOM, LONG, events, findings);
  assert_true(events > (size_t)RANDOM * LONG / 3);
}

static void every_phase_and_row_is_reached(void **state) {
  (void)state;
  size_t missed = 0;
  for (pyk_phase phase = PYK_PHASE_NONE + 1; phase <= PYK_PHASE_CLOSED; phase++) {
    if (reached_phases[phase] == 0) fail_msg("phase %s is never reached", pyk_name(PYK_KIND_PHASE, phase));
  }
  for (size_t i = 0; i < pyk_law_procedure_count; i++) {
    if (reached_rows[i] > 0) continue;
    print_message("row %zu (%s) is never reached\n", i, pyk_name(PYK_KIND_EVENT, pyk_law_procedure[i].event));
    missed++;
  }
  assert_int_equal(missed, 0);
  print_message("%zu rows, %d phases\n", pyk_law_procedure_count, (int)PYK_PHASE_CLOSED);
}

/* Two rows for one question differ by their guards, and one without a guard stands last. */
static void rows_do_not_contradict_each_other(void **state) {
  (void)state;
  size_t asked = 0;
  for (pyk_event_kind kind = PYK_EVENT_FILED; kind <= PYK_EVENT_TIME_OVER; kind++) {
    for (pyk_phase phase = 0; phase <= PYK_PHASE_CLOSED; phase++) {
      for (pyk_nature nature = 0; nature <= PYK_NATURE_MOTION_REPLY; nature++, asked++) {
        uint32_t guards = 0;
        for (size_t i = 0; i < pyk_law_procedure_count; i++) {
          const law_step_of_procedure *row = &pyk_law_procedure[i];
          if (row->event != kind || !in_set(row->phases, phase)) continue;
          if (row->natures != 0 && !in_set(row->natures, nature)) continue;
          /* A later row that is wider than an earlier one is meant: the first that fits counts. */
          if (in_set(guards, LAW_FREE)) assert_true(row->guard == LAW_FREE && row->to == LAW_STAYS);
          guards |= 1u << row->guard;
        }
      }
    }
  }
  assert_true(asked > 10000);
}

/* --- a million --- */

static pyk_event *million(void) {
  pyk_event *events = calloc(MILLION, sizeof *events);
  assert_non_null(events);
  return events;
}

static void a_million_events_replay_in_one_call(void **state) {
  (void)state;
  static random_case c;
  pyk_event *events = million();
  pyk_day day;
  assert_int_equal(pyk_day_from_ymd(1997, 1, 1, &day), PYK_OK);
  make_alphabet();
  random_seed = 1;
  some_case(&c, LONG);
  for (size_t i = 0; i < MILLION; i++) {
    events[i] = letters[below((int32_t)letter_count)];
    events[i].key[1] = i + 1;
    events[i].day = day + (pyk_day)(i / 100);
  }
  pyk_finding findings[10];
  pyk_replay out = {.size = sizeof out, .findings = findings, .finding_cap = 10};
  c.facts.as_of = PYK_DAY_NONE;
  assert_int_equal(pyk_case_replay(&c.facts, events, sizeof *events, MILLION, &out), PYK_OK);
  assert_int_equal(out.used, MILLION);
  assert_true(out.finding_count > MILLION / 2 && out.finding_count < 4 * (size_t)MILLION);
  print_message("%d events: %zu findings\n", MILLION, out.finding_count);
  free(events);
}

/* Ten reports of each event, all of them different, in no order: findings, not a stall. */
static void a_contradictory_million_gives_findings(void **state) {
  (void)state;
  pyk_event *events = million();
  pyk_case facts = {.size = sizeof facts, .authority = PYK_AUTHORITY_MUNICIPALITY, .subject = PYK_SUBJECT_MUNICIPAL};
  pyk_day day;
  assert_int_equal(pyk_day_from_ymd(1997, 1, 1, &day), PYK_OK);
  for (size_t i = 0; i < MILLION; i++) {
    events[i] = letters[below((int32_t)letter_count)];
    events[i].key[0] = 1 + (i * 7919) % (MILLION / 10);
    events[i].key[1] = UINT64_MAX;
    events[i].day = day + below(10000);
    events[i].learned = day + 10000;
    events[i].order = (int32_t)i;
  }
  pyk_replay out = {.size = sizeof out};
  assert_int_equal(pyk_case_replay(&facts, events, sizeof *events, MILLION, &out), PYK_OK);
  assert_int_equal(out.used, MILLION / 10);
  assert_int_equal(out.superseded, MILLION - MILLION / 10);
  assert_true(out.finding_count > MILLION - MILLION / 10);
  print_message("%d contradictory events: %zu findings\n", MILLION, out.finding_count);
  free(events);
}

/* --- the table in words --- */

static void print_set(pyk_kind kind, uint32_t set) {
  const char *comma = "";
  for (int32_t i = 0; i < 32; i++) {
    if (!in_set(set, i)) continue;
    printf("%s%s", comma, pyk_name(kind, i));
    comma = ",";
  }
}

static int print_table(void) {
  static const char *const guards[] = {"-",         "claim open",    "appeal open",    "remedy open",  "no remedy",
                                       "last one",  "more than one", "court annulled", "court upheld", "court decided",
                                       "by council"};
  for (size_t i = 0; i < pyk_law_procedure_count; i++) {
    const law_step_of_procedure *row = &pyk_law_procedure[i];
    printf("%s | ", pyk_name(PYK_KIND_EVENT, row->event));
    print_set(PYK_KIND_NATURE, row->natures);
    printf("%s | ", row->natures == 0 ? "-" : "");
    print_set(PYK_KIND_PHASE, row->phases);
    printf(" | %s | %s | %s\n", row->to == LAW_STAYS ? "stays" : pyk_name(PYK_KIND_PHASE, row->to), guards[row->guard],
           row->finding == 0 ? "-" : pyk_name(PYK_KIND_FINDING, row->finding));
  }
  return 0;
}

int main(int argc, char **argv) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(no_sequence_of_four_breaks_it),       cmocka_unit_test(long_cases_do_not_break_it),
      cmocka_unit_test(every_phase_and_row_is_reached),      cmocka_unit_test(rows_do_not_contradict_each_other),
      cmocka_unit_test(a_million_events_replay_in_one_call), cmocka_unit_test(a_contradictory_million_gives_findings),
  };
  if (argc > 1 && strcmp(argv[1], "print") == 0) return print_table();
  return cmocka_run_group_tests(tests, NULL, NULL);
}
