/* What moves: facts learned later, a changed rule, a changed calendar. */
#include "pykala.h"
#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { ROOM = 16 };

typedef struct whole {
  pyk_duty duties[ROOM];
  pyk_clock clocks[ROOM];
  pyk_replay out;
} whole;

static void replay(const pyk_case *facts, pyk_event *events, size_t n, whole *w) {
  w->out = (pyk_replay){
      .size = sizeof w->out, .duties = w->duties, .duty_cap = ROOM, .clocks = w->clocks, .clock_cap = ROOM};
  assert_int_equal(pyk_case_replay(facts, events, sizeof events[0], n, &w->out), PYK_OK);
}

static pyk_case municipal(void) {
  return (pyk_case){.size = sizeof(pyk_case),
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .subject = PYK_SUBJECT_MUNICIPAL,
                    .parties = PYK_GIVEN_NO};
}

/* A committee decides on 30.11.2021, the minutes go on view on 7.12.: legal force on 29.12. */
static void decided(pyk_event events[2]) {
  memset(events, 0, 2 * sizeof events[0]);
  events[0] = (pyk_event){.key = {1},
                          .kind = PYK_EVENT_DECIDED,
                          .day = on(2021, 11, 30),
                          .body = PYK_BODY_COMMITTEE,
                          .nature = PYK_NATURE_FINAL};
  events[1] = (pyk_event){.key = {2}, .kind = PYK_EVENT_ON_VIEW, .day = on(2021, 12, 7)};
}

/* On 20.12. it is learned that the minutes went on view only on the 10th: 14 + 7 days from there end on 31.12. */
static void facts_learned_later_move_dates(void **state) {
  (void)state;
  pyk_event events[3];
  pyk_case facts = municipal();
  static whole before, after;
  pyk_move moves[8];
  size_t count = 0;
  decided(events);
  events[2] = events[1];
  events[2].day = on(2021, 12, 10);
  events[2].learned = on(2021, 12, 20);
  facts.as_of = on(2021, 12, 21);
  facts.known_by = on(2021, 12, 19);
  replay(&facts, events, 3, &before);
  facts.known_by = on(2021, 12, 20);
  replay(&facts, events, 3, &after);
  assert_int_equal(before.out.force, on(2021, 12, 29));
  assert_int_equal(after.out.force, on(2022, 1, 1));
  assert_int_equal(before.out.unknown_yet, 1);
  assert_int_equal(after.out.superseded, 1);
  assert_int_equal(pyk_replay_compare(&before.out, &after.out, 7, moves, 8, &count), PYK_OK);
  assert_int_equal(count, 2);
  assert_int_equal(moves[0].limit, 0); /* legal force */
  assert_int_equal(moves[0].by, 3);
  assert_int_equal(moves[0].index, 7);
  assert_int_equal(moves[1].limit, PYK_LIMIT_CLAIM);
  assert_int_equal(moves[1].whose, PYK_PARTY_MEMBER);
  assert_int_equal(moves[1].before, on(2021, 12, 28));
  assert_int_equal(moves[1].after, on(2021, 12, 31));
  assert_int_equal(moves[1].step, PYK_STEP_EVENT);
  assert_int_equal(moves[1].step_before, on(2021, 12, 7));
  assert_int_equal(moves[1].step_after, on(2021, 12, 10));
  assert_int_equal(pyk_replay_compare(&before.out, &before.out, 0, moves, 8, &count), PYK_OK);
  assert_int_equal(count, 0);
}

/* Three cases: one whose last day becomes a holiday, one that does not touch it, one closed. */
static void a_changed_calendar_moves_only_what_it_touches(void **state) {
  (void)state;
  pyk_event first[2], second[2], third[2];
  pyk_case open = municipal(), closed = municipal();
  pyk_move moves[8];
  size_t count = 0, at = 0;
  closed.closed = 1;
  decided(first);
  decided(second);
  decided(third);
  second[1].day = on(2021, 12, 8);
  const pyk_logged_case cases[] = {
      {&open, first, sizeof first[0], 2}, {&open, second, sizeof second[0], 2}, {&closed, third, sizeof third[0], 2}};
  const pyk_change holiday = {.kind = PYK_CHANGE_HOLIDAY, .from = on(2021, 12, 28), .to = on(2021, 12, 29)};
  assert_int_equal(pyk_impact(cases, sizeof cases[0], 3, &holiday, 1, moves, 8, &count, &at), PYK_OK);
  assert_int_equal(count, 2);
  assert_int_equal(moves[0].index, 0);
  assert_int_equal(moves[0].before, on(2021, 12, 29));
  assert_int_equal(moves[0].by, 1);
  assert_int_equal(moves[1].index, 0);
  assert_int_equal(moves[1].after, on(2021, 12, 29));
  assert_int_equal(moves[1].step, PYK_STEP_ROLL);
  assert_int_equal(moves[1].holiday, PYK_HOLIDAY_CHANGED);
}

/* A claim within 21 days for decisions from 2022: the case of 2021 stays, that of 2022 moves by a week. */
static void a_changed_rule_moves_what_it_governs(void **state) {
  (void)state;
  pyk_event first[2], second[2];
  pyk_case facts = municipal();
  pyk_move moves[8];
  size_t count = 0;
  decided(first);
  decided(second);
  second[0].day = on(2022, 3, 1);
  second[1].day = on(2022, 3, 8); /* known on 15.3.; 14 days: 29.3.; 21 days: 5.4. */
  const pyk_logged_case cases[] = {{&facts, first, sizeof first[0], 2}, {&facts, second, sizeof second[0], 2}};
  const pyk_change longer = {
      .kind = PYK_CHANGE_LIMIT, .limit = PYK_LIMIT_CLAIM, .amount = 21, .unit = PYK_UNIT_DAY, .from = on(2022, 1, 1)};
  assert_int_equal(pyk_impact(cases, sizeof cases[0], 2, &longer, 1, moves, 8, &count, NULL), PYK_OK);
  assert_int_equal(count, 2);
  assert_int_equal(moves[0].index, 1);
  assert_int_equal(moves[0].by, 7);
  assert_int_equal(moves[1].after, on(2022, 4, 5));
  assert_int_equal(moves[1].step, PYK_STEP_COUNT);
  assert_int_equal(pyk_impact(cases, sizeof cases[0], 2, NULL, 0, moves, 8, &count, NULL), PYK_OK);
  assert_int_equal(count, 0);
}

/* A duty of the bylaws moves with their period. */
static void duties_move(void **state) {
  (void)state;
  pyk_event filed = {.key = {1}, .kind = PYK_EVENT_FILED, .day = on(2021, 6, 16)};
  pyk_case facts = municipal();
  pyk_move moves[8];
  size_t count = 0;
  facts.motion = PYK_MOTION_WISH_RESOLUTION;
  facts.bylaw = PYK_BYLAW_HELSINKI;
  const pyk_logged_case one = {&facts, &filed, sizeof filed, 1};
  const pyk_change change = {
      .kind = PYK_CHANGE_LIMIT, .limit = PYK_LIMIT_WISH_REPORT, .amount = 6, .unit = PYK_UNIT_MONTH};
  assert_int_equal(pyk_impact(&one, sizeof one, 1, &change, 1, moves, 8, &count, NULL), PYK_OK);
  assert_int_equal(count, 1);
  assert_int_equal(moves[0].duty, PYK_DUTY_REPORT_WISH);
  assert_int_equal(moves[0].limit, PYK_LIMIT_WISH_REPORT);
  assert_int_equal(moves[0].before, on(2022, 6, 16));
  assert_int_equal(moves[0].after, on(2021, 12, 16));
  assert_int_equal(moves[0].by, -182);
}

static void small_arrays_count_everything_and_faults_have_a_place(void **state) {
  (void)state;
  pyk_event first[2], second[2];
  pyk_case facts = municipal();
  pyk_move move;
  size_t count = 0, at = 99;
  decided(first);
  decided(second);
  const pyk_logged_case cases[] = {{&facts, first, sizeof first[0], 2}, {&facts, second, sizeof second[0], 2}};
  const pyk_change holiday = {.kind = PYK_CHANGE_HOLIDAY, .from = on(2021, 12, 28), .to = on(2021, 12, 29)};
  assert_int_equal(pyk_impact(cases, sizeof cases[0], 2, &holiday, 1, &move, 1, &count, &at), PYK_OK);
  assert_int_equal(count, 4);
  assert_int_equal(at, 99);
  second[0].kind = 77;
  count = 5;
  assert_int_equal(pyk_impact(cases, sizeof cases[0], 2, &holiday, 1, &move, 1, &count, &at), PYK_E_ARG);
  assert_int_equal(at, 1);
  assert_int_equal(count, 5);
  const pyk_change bad[] = {
      {.kind = 0},
      {.kind = PYK_CHANGE_LIMIT, .limit = 999, .amount = 1, .unit = PYK_UNIT_DAY},
      {.kind = PYK_CHANGE_LIMIT, .limit = PYK_LIMIT_CLAIM, .unit = PYK_UNIT_DAY},
      {.kind = PYK_CHANGE_HOLIDAY, .from = on(2021, 1, 1), .to = on(2023, 1, 1)},
      {.kind = PYK_CHANGE_HOLIDAY, .from = on(2021, 1, 1)},
      {.kind = PYK_CHANGE_WORKDAY, .limit = PYK_LIMIT_CLAIM, .from = on(2021, 1, 1), .to = on(2021, 1, 2)}};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    assert_int_equal(pyk_impact(cases, sizeof cases[0], 2, &bad[i], 1, &move, 1, &count, &at), PYK_E_ARG);
  assert_int_equal(pyk_impact(cases, 8, 2, &holiday, 1, &move, 1, &count, &at), PYK_E_ARG);
  assert_int_equal(pyk_impact(NULL, sizeof cases[0], 2, &holiday, 1, &move, 1, &count, &at), PYK_E_ARG);
  assert_int_equal(pyk_impact(cases, sizeof cases[0], 2, &holiday, 1, NULL, 1, &count, &at), PYK_E_ARG);
  assert_int_equal(pyk_impact(cases, sizeof cases[0], 2, &holiday, 1, &move, 1, NULL, &at), PYK_E_ARG);
}

/* Arrays too small to hold every clock cannot be compared. */
static void what_is_not_whole_is_not_compared(void **state) {
  (void)state;
  pyk_event events[2];
  pyk_case facts = municipal();
  pyk_move move;
  size_t count = 0;
  static whole w;
  decided(events);
  replay(&facts, events, 2, &w);
  pyk_replay none = {.size = sizeof none};
  assert_int_equal(pyk_case_replay(&facts, events, sizeof events[0], 2, &none), PYK_OK);
  assert_int_equal(pyk_replay_compare(&w.out, &none, 0, &move, 1, &count), PYK_E_SPACE);
  assert_int_equal(pyk_replay_compare(NULL, &w.out, 0, &move, 1, &count), PYK_E_ARG);
  assert_int_equal(pyk_replay_compare(&w.out, &w.out, 0, NULL, 1, &count), PYK_E_ARG);
  none.size = 0;
  assert_int_equal(pyk_replay_compare(&w.out, &none, 0, &move, 1, &count), PYK_E_SIZE);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(facts_learned_later_move_dates),
      cmocka_unit_test(a_changed_calendar_moves_only_what_it_touches),
      cmocka_unit_test(a_changed_rule_moves_what_it_governs),
      cmocka_unit_test(duties_move),
      cmocka_unit_test(small_arrays_count_everything_and_faults_have_a_place),
      cmocka_unit_test(what_is_not_whole_is_not_compared),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
