/* Changes to try out: another period, other holidays, other working days. Days counted by hand in the calendar of the
 * winter 2021 to 2022. */
#include "question.h"

enum { MANY = 1001 };

static pyk_change period(pyk_limit limit, int32_t amount, pyk_unit unit, pyk_day from, pyk_day to) {
  return (pyk_change){.kind = PYK_CHANGE_LIMIT, .limit = limit, .amount = amount, .unit = unit, .from = from, .to = to};
}

static pyk_change days(pyk_change_kind kind, pyk_day from, pyk_day to) {
  return (pyk_change){.kind = kind, .from = from, .to = to};
}

static pyk_change holiday(pyk_day from, pyk_day to) {
  return days(PYK_CHANGE_HOLIDAY, from, to);
}

static pyk_change workday(pyk_day from, pyk_day to) {
  return days(PYK_CHANGE_WORKDAY, from, to);
}

/* The clock with changes. */
static pyk_clock with(pyk_limit_question q, const pyk_change *changes, uint32_t count) {
  q.changes = changes;
  q.change_count = count;
  return answer(&q);
}

/* As without any change. */
static void changes_nothing(pyk_limit_question q, const pyk_change *changes, uint32_t count) {
  pyk_clock plain = answer(&q), changed = with(q, changes, count);
  assert_memory_equal(&plain, &changed, sizeof plain);
}

/* On view on Friday 3 December 2021: known on the 10th, 14 days end on Christmas Eve, so on Monday the 27th. */
static pyk_limit_question ends_on_christmas_eve(void) {
  return claim_on_view(on(2021, 12, 3));
}

/* On view on Wednesday 1 December 2021: known on the 8th, 14 days end on Wednesday the 22nd. */
static pyk_limit_question ends_on_a_wednesday(void) {
  return claim_on_view(on(2021, 12, 1));
}

/* The holidays of the moves, in their order, ended by -1. */
static void check_rolls(const pyk_clock *clock, const pyk_holiday *holidays) {
  pyk_day day = clock->nominal;
  for (uint32_t i = 0; i < clock->step_count; i++) {
    const pyk_step *step = &clock->steps[i];
    if (step->kind != PYK_STEP_ROLL) continue;
    assert_int_equal(step->holiday, *holidays++);
    assert_true(step->before == day && step->after == day + 1);
    assert_true(step->basis.act_year == 1930 && step->basis.act_number == 150 && step->basis.section == 5);
    check_texts(step);
    day++;
  }
  assert_int_equal(*holidays, -1);
  assert_int_equal(day, clock->last_day_latest);
}

static void another_period(void **state) {
  const struct {
    int32_t amount;
    pyk_unit unit;
    pyk_day nominal, last;
  } cases[] = {
      {30, PYK_UNIT_DAY, on(2022, 1, 9), on(2022, 1, 10)}, /* a Sunday */
      {21, PYK_UNIT_DAY, on(2021, 12, 31), on(2021, 12, 31)},
      {3, PYK_UNIT_WEEK, on(2021, 12, 31), on(2021, 12, 31)},
      {2, PYK_UNIT_MONTH, on(2022, 2, 10), on(2022, 2, 10)},
      {1, PYK_UNIT_YEAR, on(2022, 12, 10), on(2022, 12, 12)}, /* a Saturday */
      {1, PYK_UNIT_DAY, on(2021, 12, 11), on(2021, 12, 13)},  /* a Saturday */
      {9999, PYK_UNIT_DAY, on(2049, 4, 26), on(2049, 4, 26)},
  };
  pyk_limit_question q = ends_on_christmas_eve();
  pyk_clock plain = answer(&q);
  (void)state;
  assert_int_equal(plain.last_day, on(2021, 12, 27));
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    pyk_change change = period(PYK_LIMIT_CLAIM, cases[i].amount, cases[i].unit, PYK_DAY_NONE, PYK_DAY_NONE);
    q.changes = &change;
    q.change_count = 1;
    pyk_clock c = answer(&q);
    assert_true(c.nominal == cases[i].nominal && c.last_day == cases[i].last && c.last_day_latest == c.last_day);
    assert_true(c.amount == cases[i].amount && c.unit == cases[i].unit);
    assert_true(c.known == plain.known && c.whose == plain.whose && c.counting == plain.counting);
    assert_int_equal(pyk_statute_compare(&c.basis, &plain.basis), 0);
    check_steps(&c, &q);
    check_verdicts(&q, &c);
  }
}

/* Helsinki's year for the report on a wish resolution, shortened to half. */
static void a_period_of_bylaws(void **state) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_WISH_REPORT, .bylaw = PYK_BYLAW_HELSINKI};
  pyk_change half = period(PYK_LIMIT_WISH_REPORT, 6, PYK_UNIT_MONTH, PYK_DAY_NONE, PYK_DAY_NONE);
  (void)state;
  q.event = on(2021, 6, 16);
  assert_int_equal(answer(&q).last_day, on(2022, 6, 16));
  assert_int_equal(with(q, &half, 1).last_day, on(2021, 12, 16));
}

/* From a day, and until the day before another, of the governing days. */
static void a_period_holds_on_its_days_only(void **state) {
  const pyk_day first = on(2022, 1, 1), after = on(2023, 1, 1);
  const struct {
    pyk_day from, to, law_day;
    int changed;
  } cases[] = {
      {first, after, first - 1, 0}, {first, after, first, 1}, {first, after, after - 1, 1}, {first, after, after, 0},
      {first, 0, first - 1, 0},     {first, 0, first, 1},     {first, 0, PYK_DAY_MAX, 1},   {0, after, after, 0},
      {0, after, after - 1, 1},     {0, 0, first, 1},         {0, after, on(2017, 6, 1), 1}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    pyk_limit_question q = ends_on_a_wednesday();
    pyk_change change = period(PYK_LIMIT_CLAIM, 30, PYK_UNIT_DAY, cases[i].from, cases[i].to);
    q.law_day = cases[i].law_day;
    if (!cases[i].changed) changes_nothing(q, &change, 1);
    assert_int_equal(with(q, &change, 1).amount, cases[i].changed ? 30 : 14);
  }
  /* Without a governing day the event's day counts, not the last one. */
  pyk_limit_question q = claim_on_view(on(2021, 12, 31));
  pyk_change change = period(PYK_LIMIT_CLAIM, 30, PYK_UNIT_DAY, first, PYK_DAY_NONE);
  changes_nothing(q, &change, 1);
  q.event++;
  assert_int_equal(with(q, &change, 1).amount, 30);
}

static void other_limits_stay(void **state) {
  pyk_limit_question q = ends_on_a_wednesday(), bound = own(14, PYK_UNIT_DAY, 1, on(2021, 12, 8));
  pyk_change change = period(PYK_LIMIT_MUNICIPAL_APPEAL, 60, PYK_UNIT_DAY, PYK_DAY_NONE, PYK_DAY_NONE);
  (void)state;
  changes_nothing(q, &change, 1);
  changes_nothing(bound, &change, 1);
  q.limit = PYK_LIMIT_MUNICIPAL_APPEAL;
  assert_int_equal(answer(&q).amount, 30);
  assert_int_equal(with(q, &change, 1).amount, 60);
  changes_nothing(q, &change, 0);
  changes_nothing(q, NULL, 0);
}

static void a_holiday_on_the_last_day(void **state) {
  const pyk_day wednesday = on(2021, 12, 22);
  pyk_limit_question q = ends_on_a_wednesday();
  (void)state;
  assert_int_equal(answer(&q).last_day, wednesday);
  pyk_change change = holiday(wednesday, wednesday + 1);
  pyk_clock c = with(q, &change, 1);
  assert_true(c.nominal == wednesday && c.last_day == wednesday + 1 && c.last_day_latest == c.last_day);
  assert_true(c.trust == PYK_TRUST_TEXT && !(c.notes & PYK_NOTE_ROLL_CONTESTED));
  check_rolls(&c, (const pyk_holiday[]){PYK_HOLIDAY_CHANGED, -1});
  q.changes = &change;
  q.change_count = 1;
  check_verdicts(&q, &c);
  /* Up to Christmas, and from there over the holidays of the act. */
  change.to = wednesday + 2;
  c = with(q, &change, 1);
  assert_int_equal(c.last_day, on(2021, 12, 27));
  check_rolls(&c, (const pyk_holiday[]){PYK_HOLIDAY_CHANGED, PYK_HOLIDAY_CHANGED, PYK_HOLIDAY_CHRISTMAS_EVE,
                                        PYK_HOLIDAY_CHRISTMAS_DAY, PYK_HOLIDAY_ST_STEPHEN, -1});
  /* What is a holiday anyway keeps its name. */
  change = holiday(on(2021, 12, 22), on(2021, 12, 28));
  c = with(q, &change, 1);
  assert_int_equal(c.last_day, on(2021, 12, 28));
  check_rolls(&c, (const pyk_holiday[]){PYK_HOLIDAY_CHANGED, PYK_HOLIDAY_CHANGED, PYK_HOLIDAY_CHRISTMAS_EVE,
                                        PYK_HOLIDAY_CHRISTMAS_DAY, PYK_HOLIDAY_ST_STEPHEN, PYK_HOLIDAY_CHANGED, -1});
}

static void holidays_elsewhere_change_nothing(void **state) {
  const pyk_day wednesday = on(2021, 12, 22);
  const pyk_change changes[] = {
      holiday(on(2021, 11, 1), wednesday), /* the presumption of service does not move, nor what lies before the end */
      holiday(wednesday + 1, wednesday + 30), workday(wednesday, wednesday + 1),
      workday(on(2021, 12, 24), wednesday + 9)};
  (void)state;
  changes_nothing(ends_on_a_wednesday(), changes, 4);
  /* Neither do they where the end never moves. */
  const pyk_counting never[] = {PYK_COUNTING_DURATION, PYK_COUNTING_AUTHORITY};
  for (size_t i = 0; i < 2; i++) {
    pyk_limit_question q = own(14, PYK_UNIT_DAY, 1, on(2021, 12, 8));
    const pyk_change change = holiday(on(2021, 12, 1), on(2022, 1, 31));
    q.counting = never[i];
    changes_nothing(q, &change, 1);
  }
}

static void a_workday_on_christmas_eve(void **state) {
  const pyk_day eve = on(2021, 12, 24);
  pyk_limit_question q = ends_on_christmas_eve();
  pyk_change change = workday(eve, eve + 1);
  pyk_clock c = with(q, &change, 1);
  (void)state;
  assert_true(c.nominal == eve && c.last_day == eve && c.last_day_latest == eve);
  check_rolls(&c, (const pyk_holiday[]){-1});
  q.changes = &change;
  q.change_count = 1;
  check_verdicts(&q, &c);
  /* On Christmas Day alone: the eve still moves the end, but not further. */
  change = workday(eve + 1, eve + 2);
  c = with(q, &change, 1);
  assert_int_equal(c.last_day, eve + 1);
  check_rolls(&c, (const pyk_holiday[]){PYK_HOLIDAY_CHRISTMAS_EVE, -1});
  /* The day itself counts, not the day after the change. */
  change = workday(eve - 10, eve);
  changes_nothing(ends_on_christmas_eve(), &change, 1);
}

static void the_later_change_holds(void **state) {
  const pyk_day wednesday = on(2021, 12, 22);
  pyk_limit_question q = ends_on_a_wednesday();
  const pyk_change off = holiday(wednesday, wednesday + 1), in = workday(wednesday, wednesday + 1);
  (void)state;
  assert_int_equal(with(q, (const pyk_change[]){off, in}, 2).last_day, wednesday);
  assert_int_equal(with(q, (const pyk_change[]){in, off}, 2).last_day, wednesday + 1);
  assert_int_equal(with(q, (const pyk_change[]){off, in, off}, 3).last_day, wednesday + 1);
  assert_int_equal(with(q, (const pyk_change[]){off, in, off, in}, 4).last_day, wednesday);
  /* Of a day that one of them does not touch the other holds. */
  const pyk_change week = holiday(wednesday - 2, wednesday + 5), thursday = workday(wednesday + 1, wednesday + 2);
  assert_int_equal(with(q, (const pyk_change[]){week, thursday}, 2).last_day, wednesday + 1);
  assert_int_equal(with(q, (const pyk_change[]){thursday, week}, 2).last_day, on(2021, 12, 27));
  /* A day taken back from a holiday of the act, and given back to it: it moves, by its own name or the change's. */
  q = ends_on_christmas_eve();
  const pyk_change eve = workday(on(2021, 12, 24), on(2021, 12, 25)),
                   back = holiday(on(2021, 12, 24), on(2021, 12, 25));
  assert_int_equal(with(q, (const pyk_change[]){eve, back}, 2).last_day, on(2021, 12, 27));
  /* Periods in the same way, and where they overlap in time. */
  const pyk_change longer = period(PYK_LIMIT_CLAIM, 30, PYK_UNIT_DAY, 0, 0);
  const pyk_change shorter = period(PYK_LIMIT_CLAIM, 7, PYK_UNIT_DAY, on(2021, 12, 1), on(2021, 12, 4));
  assert_int_equal(with(q, (const pyk_change[]){longer, shorter}, 2).amount, 7);
  assert_int_equal(with(q, (const pyk_change[]){shorter, longer}, 2).amount, 30);
  q.event = on(2021, 12, 4);
  assert_int_equal(with(q, (const pyk_change[]){longer, shorter}, 2).amount, 30);
  /* Both kinds at once: seven days end on 17 December, a Friday. */
  q = ends_on_christmas_eve();
  const pyk_change friday = holiday(on(2021, 12, 17), on(2021, 12, 18));
  assert_int_equal(with(q, (const pyk_change[]){shorter, friday}, 2).last_day, on(2021, 12, 20));
}

/* Periods of bylaws: whether holidays move the end is open, of these as of others. */
static void an_open_end_stays_open(void **state) {
  pyk_limit_question q = own(14, PYK_UNIT_DAY, 0, on(2021, 12, 8));
  const pyk_change change = holiday(on(2021, 12, 22), on(2021, 12, 23));
  (void)state;
  assert_int_equal(answer(&q).last_day_latest, on(2021, 12, 22));
  pyk_clock c = with(q, &change, 1);
  assert_true(c.last_day == on(2021, 12, 22) && c.last_day_latest == on(2021, 12, 23));
  assert_true(c.notes & PYK_NOTE_ROLL_CONTESTED);
  assert_int_equal(c.trust, PYK_TRUST_CONTESTED);
  check_rolls(&c, (const pyk_holiday[]){PYK_HOLIDAY_CHANGED, -1});
}

/* Ascension Day of 1975, of which it is not known whether it was kept on that Thursday, 8 May: a change says. */
static void a_change_settles_a_contested_feast(void **state) {
  const pyk_day thursday = on(1975, 5, 8);
  pyk_limit_question q = own(7, PYK_UNIT_DAY, 1, on(1975, 5, 1));
  pyk_change change = workday(thursday, thursday + 1);
  (void)state;
  pyk_clock c = answer(&q);
  assert_true(c.last_day == thursday && c.last_day_latest == thursday + 1);
  c = with(q, &change, 1);
  assert_true(c.last_day == thursday && c.last_day_latest == thursday && !(c.notes & PYK_NOTE_ROLL_CONTESTED));
  assert_true(c.trust != PYK_TRUST_CONTESTED);
  change = holiday(thursday, thursday + 1);
  c = with(q, &change, 1);
  assert_true(c.last_day == thursday + 1 && c.last_day_latest == thursday + 1);
  /* A sure move: the steps with contested trust lead on to the latest day only. */
  assert_int_equal(c.steps[c.step_count - 1].kind, PYK_STEP_ROLL);
  assert_int_not_equal(c.steps[c.step_count - 1].trust, PYK_TRUST_CONTESTED);
  assert_int_not_equal(c.trust, PYK_TRUST_CONTESTED);
  check_rolls(&c, (const pyk_holiday[]){PYK_HOLIDAY_CHANGED, -1});
}

/* Counted back nothing moves; but that the day is a holiday is noted, or no longer. */
static void counting_back(void **state) {
  pyk_limit_question q = own(4, PYK_UNIT_DAY, 1, on(2024, 5, 6)); /* back to Thursday 2 May */
  const pyk_change off = holiday(on(2024, 5, 2), on(2024, 5, 3)), in = workday(on(2024, 5, 1), on(2024, 5, 2));
  (void)state;
  q.counting = PYK_COUNTING_BACKWARD;
  assert_false(answer(&q).notes & PYK_NOTE_BACKWARD_HOLIDAY);
  pyk_clock c = with(q, &off, 1);
  assert_true(c.last_day == on(2024, 5, 2) && (c.notes & PYK_NOTE_BACKWARD_HOLIDAY));
  q.event--; /* back to May Day */
  assert_true(answer(&q).notes & PYK_NOTE_BACKWARD_HOLIDAY);
  c = with(q, &in, 1);
  assert_true(c.last_day == on(2024, 5, 1) && !(c.notes & PYK_NOTE_BACKWARD_HOLIDAY));
}

/* A day of every year is a month's last: no other period can take its place than another month. */
static void a_day_of_every_year(void **state) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_MOTION_LIST, .bylaw = PYK_BYLAW_KAARINA};
  pyk_change change = period(PYK_LIMIT_MOTION_LIST, 5, PYK_UNIT_MONTH, PYK_DAY_NONE, PYK_DAY_NONE);
  pyk_clock c;
  (void)state;
  q.event = on(2022, 1, 10);
  assert_int_equal(answer(&q).last_day, on(2022, 3, 31));
  assert_int_equal(with(q, &change, 1).last_day, on(2022, 5, 31));
  change.amount = 12;
  assert_int_equal(with(q, &change, 1).nominal, on(2022, 12, 31));
  q.changes = &change;
  q.change_count = 1;
  const struct {
    int32_t amount;
    pyk_unit unit;
  } wrong[] = {{13, PYK_UNIT_MONTH}, {9999, PYK_UNIT_MONTH}, {3, PYK_UNIT_DAY}, {30, PYK_UNIT_DAY}, {1, PYK_UNIT_YEAR}};
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    change.amount = wrong[i].amount;
    change.unit = wrong[i].unit;
    assert_int_equal(pyk_limit_compute(&q, &c), PYK_E_ARG);
  }
}

/* --- more days than a clock has steps --- */

/* The steps lead to the last day, those that are contested from there to the latest, and nothing stands behind them. */
static void check_chain(const pyk_clock *clock) {
  pyk_day day = clock->event, latest = clock->last_day;
  assert_true(clock->step_count <= PYK_STEP_CAP);
  for (uint32_t i = 0; i < clock->step_count; i++) {
    const pyk_step *step = &clock->steps[i];
    if (step->kind == PYK_STEP_RELY) continue;
    pyk_day *at = leads_on(step) ? &latest : &day;
    assert_int_equal(step->before, *at);
    assert_true(step->after >= step->before);
    if (step->kind == PYK_STEP_ROLL) assert_true(step->after > step->before && step->holiday != PYK_HOLIDAY_NONE);
    if (step->kind == PYK_STEP_ROLL) assert_int_equal(step->amount, 0);
    *at = step->after;
    check_texts(step);
  }
  assert_int_equal(day, clock->last_day);
  assert_int_equal(latest, clock->last_day_latest);
  for (uint32_t i = clock->step_count; i < PYK_STEP_CAP; i++)
    assert_int_equal(clock->steps[i].kind, 0);
}

static const pyk_step *step_of(const pyk_clock *clock, pyk_step_kind kind) {
  for (uint32_t i = 0; i < clock->step_count; i++) {
    if (clock->steps[i].kind == kind) return &clock->steps[i];
  }
  return NULL;
}

/* From 1 December 2021: 10, 11, ... days of holidays, and a year. The day after the last can be a Saturday or a feast. */
static void a_year_of_holidays(void **state) {
  const pyk_day first = on(2021, 12, 1);
  (void)state;
  for (int32_t length = 1; length <= 366; length++) {
    const pyk_change change = holiday(first, first + length);
    pyk_limit_question q = ends_on_a_wednesday();
    pyk_day expected = on(2021, 12, 22);
    if (first + length > expected) {
      assert_int_equal(pyk_calendar_open(PYK_CALENDAR_TIME_LIMITS, first + length, &expected), PYK_OK);
    }
    q.changes = &change;
    q.change_count = 1;
    pyk_clock c = answer(&q);
    assert_true(c.nominal == on(2021, 12, 22) && c.last_day == expected && c.last_day_latest == expected);
    check_chain(&c);
    assert_int_equal(c.steps[c.step_count - 1].after, expected);
    check_verdicts(&q, &c);
    q = own(14, PYK_UNIT_DAY, 0, on(2021, 12, 8));
    q.changes = &change;
    q.change_count = 1;
    c = answer(&q);
    assert_true(c.last_day == on(2021, 12, 22) && c.last_day_latest == expected);
    check_chain(&c);
  }
  const pyk_change years[] = {holiday(first, first + 366), holiday(first + 366, first + 2 * 366)};
  pyk_clock c = with(ends_on_a_wednesday(), years, 2);
  assert_int_equal(c.last_day, on(2023, 12, 4)); /* 732 days on: Sunday 3 December 2023 */
  check_chain(&c);
}

/* What comes after the moves keeps its step: when the office closes, and until when instructions protect. */
static void steps_after_many_moves(void **state) {
  const pyk_day first = on(2021, 12, 1);
  (void)state;
  for (int32_t length = 20; length <= 60; length++) {
    const pyk_change change = holiday(first, first + length);
    pyk_limit_question q = ends_on_a_wednesday();
    q.closing_minute = 16 * 60;
    q.relied = on(2022, 3, 31);
    pyk_clock c = with(q, &change, 1);
    check_chain(&c);
    const pyk_step *close = step_of(&c, PYK_STEP_CLOSE), *rely = step_of(&c, PYK_STEP_RELY);
    assert_true(close != NULL && close->amount == 16 * 60 && close->before == c.last_day && close->after == c.last_day);
    assert_true(rely != NULL && rely->before == c.last_day && rely->after == q.relied);
    assert_int_equal(c.relied_day, q.relied);
    q = own(14, PYK_UNIT_DAY, 0, on(2021, 12, 8));
    q.closing_minute = 16 * 60;
    c = with(q, &change, 1);
    check_chain(&c);
    close = step_of(&c, PYK_STEP_CLOSE);
    assert_true(close != NULL && close->after == c.last_day);
  }
}

/* The other way round: 14 days before a year without an end for any limit. */
static void inverted(void **state) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_MINUTES_ON_VIEW};
  const pyk_change day = holiday(on(2021, 12, 22), on(2021, 12, 23)),
                   year = holiday(on(2021, 12, 21), on(2022, 12, 22));
  pyk_clock c;
  (void)state;
  assert_int_equal(pyk_limit_invert(&q, on(2021, 12, 23), &c), PYK_OK);
  assert_int_equal(c.event, on(2021, 12, 1));
  q.changes = &day;
  q.change_count = 1;
  assert_int_equal(pyk_limit_invert(&q, on(2021, 12, 23), &c), PYK_OK);
  assert_int_equal(c.event, on(2021, 11, 30)); /* its end, the 21st, is before the holiday */
  assert_int_equal(c.last_day, on(2021, 12, 21));
  q.changes = &year;
  assert_int_equal(pyk_limit_invert(&q, on(2022, 12, 22), &c), PYK_OK);
  assert_int_equal(c.event, on(2021, 11, 29));
  assert_int_equal(c.last_day, on(2021, 12, 20));
}

/* --- refused --- */

static void refuses(const pyk_change *changes, uint32_t count, pyk_rc rc) {
  pyk_limit_question q = ends_on_christmas_eve();
  pyk_clock c, before;
  memset(&c, 0x5A, sizeof c);
  before = c;
  q.changes = changes;
  q.change_count = count;
  pyk_rc found = pyk_limit_compute(&q, &c);
  if (found != rc) fail_msg("%s, expected %s", pyk_rc_name(found), pyk_rc_name(rc));
  assert_memory_equal(&c, &before, sizeof c);
  assert_int_equal(pyk_limit_invert(&q, on(2022, 1, 1), &c), rc);
}

static void refuses_one(pyk_change change, pyk_rc rc) {
  const pyk_change sound = holiday(on(2022, 5, 2), on(2022, 5, 3));
  refuses(&change, 1, rc);
  refuses((const pyk_change[]){sound, change}, 2, rc);
  refuses((const pyk_change[]){change, sound}, 2, rc);
}

static void invalid_changes_are_refused(void **state) {
  const pyk_day day = on(2022, 5, 2);
  const pyk_change limit = period(PYK_LIMIT_CLAIM, 30, PYK_UNIT_DAY, day, day + 1), off = holiday(day, day + 1);
  const int32_t kinds[] = {0, -1, PYK_CHANGE_WORKDAY + 1, INT32_MIN, INT32_MAX};
  const int32_t limits[] = {PYK_LIMIT_OWN, -1, PYK_LIMIT_ROAD_ACTION_CLAIMED + 1, INT32_MAX};
  const int32_t amounts[] = {0, -1, 10000, INT32_MIN, INT32_MAX}, units[] = {0, -1, PYK_UNIT_YEAR + 1, INT32_MAX};
  const pyk_day impossible[] = {-1, PYK_DAY_MAX + 1, INT32_MIN, INT32_MAX};
  (void)state;
#define REFUSES(base, member, value, rc)                                                                               \
  do {                                                                                                                 \
    pyk_change changed = base;                                                                                         \
    changed.member = value;                                                                                            \
    refuses_one(changed, rc);                                                                                          \
  } while (0)
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
    REFUSES(off, kind, kinds[i], PYK_E_ARG);
  for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
    REFUSES(limit, limit, limits[i], PYK_E_ARG);
  for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++)
    REFUSES(limit, amount, amounts[i], PYK_E_ARG);
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
    REFUSES(limit, unit, units[i], PYK_E_ARG);
  for (size_t i = 0; i < sizeof impossible / sizeof impossible[0]; i++) {
    REFUSES(limit, from, impossible[i], PYK_E_RANGE);
    REFUSES(limit, to, impossible[i], PYK_E_RANGE);
    REFUSES(off, from, impossible[i], PYK_E_RANGE);
    REFUSES(off, to, impossible[i], PYK_E_RANGE);
  }
  for (int i = 0; i < 2; i++) {
    REFUSES(limit, reserved[i], 1, PYK_E_ARG);
    REFUSES(off, reserved[i], 1, PYK_E_ARG);
  }
  /* Days that lie the wrong way round, or none in between. */
  REFUSES(limit, to, day, PYK_E_ARG);
  REFUSES(limit, to, day - 1, PYK_E_ARG);
  REFUSES(off, to, day, PYK_E_ARG);
  REFUSES(off, to, day - 1, PYK_E_ARG);
  /* Days of the calendar have both ends, no period, and are a year's at the most. */
  for (pyk_change_kind kind = PYK_CHANGE_HOLIDAY; kind <= PYK_CHANGE_WORKDAY; kind++) {
    pyk_change change = off;
    change.kind = kind;
    REFUSES(change, from, PYK_DAY_NONE, PYK_E_ARG);
    REFUSES(change, to, PYK_DAY_NONE, PYK_E_ARG);
    REFUSES(change, to, day + 367, PYK_E_ARG);
    REFUSES(change, limit, PYK_LIMIT_CLAIM, PYK_E_ARG);
    REFUSES(change, amount, 1, PYK_E_ARG);
    REFUSES(change, unit, PYK_UNIT_DAY, PYK_E_ARG);
    change.to = day + 366;
    assert_int_equal(with(ends_on_christmas_eve(), &change, 1).last_day, on(2021, 12, 27));
  }
#undef REFUSES
}

static void too_many_changes_are_refused(void **state) {
  static pyk_change many[MANY];
  const pyk_day wednesday = on(2021, 12, 22);
  (void)state;
  for (size_t i = 0; i < MANY; i++)
    many[i] = workday(wednesday, wednesday + 1);
  many[999] = holiday(wednesday, wednesday + 1); /* the thousandth */
  assert_int_equal(with(ends_on_a_wednesday(), many, 1000).last_day, wednesday + 1);
  refuses(many, 1001, PYK_E_ARG);
  refuses(many, UINT32_MAX, PYK_E_ARG);
  refuses(NULL, 1, PYK_E_ARG);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(another_period),
      cmocka_unit_test(a_period_of_bylaws),
      cmocka_unit_test(a_period_holds_on_its_days_only),
      cmocka_unit_test(other_limits_stay),
      cmocka_unit_test(a_holiday_on_the_last_day),
      cmocka_unit_test(holidays_elsewhere_change_nothing),
      cmocka_unit_test(a_workday_on_christmas_eve),
      cmocka_unit_test(the_later_change_holds),
      cmocka_unit_test(an_open_end_stays_open),
      cmocka_unit_test(a_change_settles_a_contested_feast),
      cmocka_unit_test(counting_back),
      cmocka_unit_test(a_day_of_every_year),
      cmocka_unit_test(a_year_of_holidays),
      cmocka_unit_test(steps_after_many_moves),
      cmocka_unit_test(inverted),
      cmocka_unit_test(invalid_changes_are_refused),
      cmocka_unit_test(too_many_changes_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
