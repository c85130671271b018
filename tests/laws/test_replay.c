/* The replay against tests/reference/replay.py, and what holds of it however the log is given. PYK_REPLAY_ORACLE names that
 * program; it is asked through a pipe. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "cases.h"

enum { CASES = 100000, LINE = 65536, SHOWN = 12, ROOM = 400 };

/* --- a replay with room for everything --- */

typedef struct whole {
  pyk_duty duties[32];
  pyk_clock clocks[ROOM];
  pyk_finding findings[ROOM];
  pyk_replay replay;
} whole;

static whole one, two;

static void replay(const pyk_case *facts, pyk_event *events, size_t n, whole *w) {
  w->replay = (pyk_replay){.size = sizeof w->replay,
                           .duties = w->duties,
                           .duty_cap = 32,
                           .clocks = w->clocks,
                           .clock_cap = ROOM,
                           .findings = w->findings,
                           .finding_cap = ROOM};
  assert_int_equal(pyk_case_replay(facts, events, sizeof events[0], n, &w->replay), PYK_OK);
  assert_true(w->replay.duty_count <= 32 && w->replay.clock_count <= ROOM && w->replay.finding_count <= ROOM);
}

/* Findings about events come in their order; the answer sorts them. */
static int by_code(const void *left, const void *right) {
  const pyk_finding *a = left, *b = right;
  if (a->code != b->code) return a->code < b->code ? -1 : 1;
  if (a->begin != b->begin) return a->begin < b->begin ? -1 : 1;
  if (a->end != b->end) return a->end < b->end ? -1 : 1;
  return (a->found_day > b->found_day) - (a->found_day < b->found_day);
}

/* The answer as the oracle writes it. */
static void write_answer(whole *w, char out[LINE]) {
  const pyk_replay *r = &w->replay;
  char *at = out;
  at += sprintf(at, "%d %d %d %u %u %u %u %u %d %d %d %d %u %u %d %d %d %d | ", (int)r->phase, (int)r->phase_since,
                (int)r->as_of, r->used, r->repeated, r->superseded, r->unknown_yet, r->decisions, (int)r->body,
                (int)r->nature, (int)r->decided, (int)r->remedy, r->claims, r->appeals, (int)r->force_state,
                (int)r->force, (int)r->force_earliest, (int)r->enforceable);
  for (size_t i = 0; i < r->duty_count; i++) {
    const pyk_duty *d = &w->duties[i];
    at += sprintf(at, "%s%d %d %d %d %d", i == 0 ? "" : " ; ", (int)d->kind, (int)d->state, (int)d->since, (int)d->due,
                  (int)d->due_latest);
  }
  at += sprintf(at, " | ");
  qsort(w->findings, r->finding_count, sizeof w->findings[0], by_code);
  for (size_t i = 0; i < r->finding_count; i++) {
    const pyk_finding *f = &w->findings[i];
    at += sprintf(at, "%s%d %llu %llu %d", i == 0 ? "" : " ; ", (int)f->code, (unsigned long long)f->begin,
                  (unsigned long long)f->end, (int)f->found_day);
  }
}

static void write_case(FILE *file, const random_case *c) {
  const pyk_case *f = &c->facts;
  fprintf(file, "%d %d %d %d %d %d %d %d %d %d |", (int)f->authority, (int)f->subject, (int)f->motion,
          (int)f->two_per_cent, (int)f->parties, (int)f->party_count, (int)f->bylaw, (int)f->pending, (int)f->as_of,
          (int)f->known_by);
  for (size_t i = 0; i < c->count; i++) {
    const pyk_event *e = &c->events[i];
    fprintf(file, "%s%llu %llu %d %d %d %d %d %d %d %d %d %u", i == 0 ? " " : " ; ", (unsigned long long)e->key[0],
            (unsigned long long)e->key[1], (int)e->kind, (int)e->day, (int)e->learned, (int)e->order, (int)e->body,
            (int)e->nature, (int)e->service, (int)e->proven, (int)e->obstacle, (unsigned)e->who);
  }
  fprintf(file, "\n");
}

/* Reports twice, corrected later, void, or contradicting each other. */
static void disturb(random_case *c) {
  size_t n = c->count;
  for (size_t i = 0; i < n && c->count < EVENTS_MAX; i++) {
    pyk_event *again = &c->events[c->count];
    int32_t what = below(16);
    if (what > 4) continue;
    *again = c->events[i];
    if (what == 1) again->learned = again->day + 1 + below(60);
    if (what == 1) again->day += below(5);
    if (what == 2) again->learned = again->day + below(60);
    if (what == 2) again->kind = PYK_EVENT_VOID;
    if (what == 3) again->day += 1 + below(3);
    if (what == 3) again->learned = c->events[i].learned != 0 ? c->events[i].learned : c->events[i].day;
    if (what == 4) again->learned = again->day - 1 - below(3);
    c->count++;
  }
  if (below(3) == 0 && n > 0) c->facts.known_by = c->events[below((int32_t)n)].day + below(100);
}

static void some_question(random_case *c) {
  some_case(c, 24);
  if (below(3) == 0) disturb(c);
}

/* --- against the oracle --- */

/* Opens the oracle with all cases waiting for it. */
static FILE *ask_oracle(char questions[]) {
  char command[8192];
  static random_case c;
  const char *oracle = getenv("PYK_REPLAY_ORACLE");
  assert_non_null(oracle);
  int handle = mkstemp(questions);
  assert_true(handle >= 0);
  FILE *file = fdopen(handle, "w");
  assert_non_null(file);
  for (int i = 0; i < CASES; i++) {
    some_question(&c);
    write_case(file, &c);
  }
  assert_int_equal(fclose(file), 0);
  snprintf(command, sizeof command, "python3 '%s' < '%s'", oracle, questions);
  return popen(command, "r");
}

static void the_oracle_agrees(void **state) {
  (void)state;
  char questions[] = "/tmp/pykala-cases-XXXXXX";
  static char expected[LINE], found[LINE];
  static random_case c;
  uint64_t start = random_seed;
  size_t visited = 0, wrong = 0, phases[PYK_PHASE_CLOSED + 1] = {0}, events = 0, findings = 0;
  FILE *answers = ask_oracle(questions);
  assert_non_null(answers);
  random_seed = start; /* the same cases once more */
  for (; fgets(expected, sizeof expected, answers) != NULL; visited++) {
    static random_case asked;
    some_question(&c);
    asked = c;
    expected[strcspn(expected, "\n")] = '\0';
    replay(&c.facts, c.events, c.count, &one);
    write_answer(&one, found);
    phases[one.replay.phase]++;
    events += one.replay.used;
    findings += one.replay.finding_count;
    if (strcmp(expected, found) == 0 || wrong++ >= SHOWN) continue;
    fprintf(stderr, "expected %s\nfound    %s\nfor      ", expected, found);
    write_case(stderr, &asked);
  }
  remove(questions);
  assert_int_equal(pclose(answers), 0);
  print_message("%zu cases, %zu events, %zu findings, %zu differ\n", visited, events, findings, wrong);
  assert_int_equal(visited, CASES);
  assert_int_equal(wrong, 0);
  for (size_t i = 0; i <= PYK_PHASE_CLOSED; i++) { /* the cases reach what they are meant to reach */
    if (phases[i] < 50) fail_msg("phase %zu: only %zu cases", i, phases[i]);
  }
}

/* --- however the log is given --- */

static void shuffle(pyk_event *events, size_t n) {
  for (size_t i = n; i > 1; i--) {
    size_t k = (size_t)below((int32_t)i);
    pyk_event held = events[i - 1];
    events[i - 1] = events[k];
    events[k] = held;
  }
}

static void assert_same(const random_case *c) {
  static char left[LINE], right[LINE];
  write_answer(&one, left);
  write_answer(&two, right);
  if (strcmp(left, right) == 0) return;
  write_case(stderr, c);
  fail_msg("%s\n%s", left, right);
}

/* The order of the array says nothing: shuffled, the log gives the same to the last clock. */
static void the_order_of_the_array_does_not_matter(void **state) {
  (void)state;
  static random_case c, other;
  size_t visited = 0;
  for (; visited < CASES; visited++) {
    some_question(&c);
    other = c;
    shuffle(other.events, other.count);
    replay(&c.facts, c.events, c.count, &one);
    replay(&other.facts, other.events, other.count, &two);
    assert_same(&c);
    assert_int_equal(one.replay.clock_count, two.replay.clock_count);
    assert_memory_equal(one.clocks, two.clocks, one.replay.clock_count * sizeof one.clocks[0]);
    assert_memory_equal(c.events, other.events, c.count * sizeof c.events[0]); /* both are arranged, nothing is lost */
  }
  assert_int_equal(visited, CASES);
}

/* Delivered twice with its key, an event happened once. */
static void repeating_changes_nothing(void **state) {
  (void)state;
  static random_case c, other;
  size_t visited = 0, repeated = 0;
  for (; visited < CASES; visited++) {
    some_case(&c, 24);
    other = c;
    for (size_t i = 0; i < c.count; i++) {
      if (below(3) == 0) other.events[other.count++] = c.events[i];
    }
    size_t more = other.count - c.count;
    shuffle(other.events, other.count);
    replay(&c.facts, c.events, c.count, &one);
    replay(&other.facts, other.events, other.count, &two);
    assert_int_equal(two.replay.repeated, more);
    two.replay.repeated = 0;
    assert_same(&c);
    repeated += more;
  }
  assert_true(repeated > CASES);
}

/* A log that ends on a day says of that day what the whole log says of it. */
static void a_split_log_says_the_same_of_its_last_day(void **state) {
  (void)state;
  static random_case c, first;
  size_t visited = 0, split = 0;
  for (; visited < CASES; visited++) {
    some_case(&c, 24);
    if (c.count == 0) continue;
    pyk_day day = c.events[below((int32_t)c.count)].day + below(10);
    c.facts.as_of = day;
    first = c;
    first.count = 0;
    for (size_t i = 0; i < c.count; i++) {
      if (c.events[i].day <= day) first.events[first.count++] = c.events[i];
    }
    split += first.count < c.count;
    replay(&first.facts, first.events, first.count, &one);
    replay(&c.facts, c.events, c.count, &two);
    assert_int_equal(two.replay.unknown_yet, c.count - first.count);
    two.replay.unknown_yet = 0;
    assert_same(&c);
  }
  assert_true(split > CASES / 2);
}

/* Within a day only `order` makes order matter: turned round in the array, a day's events are read alike, and
 * renumbered in the order in which they are read anyway they say the same. */
static void within_a_day_the_law_orders(void **state) {
  (void)state;
  static random_case c, other;
  size_t visited = 0, together = 0;
  for (; visited < CASES; visited++) {
    some_case(&c, 24);
    for (size_t i = 0; i < c.count; i++)
      c.events[i].order = 0;
    other = c;
    replay(&c.facts, c.events, c.count, &one); /* arranges */
    for (size_t i = 0; i < c.count; i++)
      other.events[i] = c.events[i];
    for (size_t i = 0; i < c.count; i++) {
      int same = i > 0 && other.events[i].day == other.events[i - 1].day;
      other.events[i].order = same ? other.events[i - 1].order + 1 : 1;
      together += (size_t)same;
    }
    shuffle(other.events, other.count);
    replay(&other.facts, other.events, other.count, &two);
    assert_same(&c);
  }
  assert_true(together > CASES);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_oracle_agrees),           cmocka_unit_test(the_order_of_the_array_does_not_matter),
      cmocka_unit_test(repeating_changes_nothing),   cmocka_unit_test(a_split_log_says_the_same_of_its_last_day),
      cmocka_unit_test(within_a_day_the_law_orders),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
