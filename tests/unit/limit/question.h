/* Questions out of vectors, and answers checked: the proof replayed without the library's own counting, the verdicts
 * around the last day. */
#ifndef TEST_QUESTION_H
#define TEST_QUESTION_H

#include "pykala.h"
#include "days.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Fields of tests/vectors/limit.txt. */
enum { ID, LIMIT, SERVICE, BYLAW, EVENT, PROVEN, LAW_DAY, KNOWN, NOMINAL, LAST, LATEST, SOURCE, FIELDS };

/* A day or "-". */
static inline pyk_day day_in(const vectors *v, int field) {
  pyk_day day = PYK_DAY_NONE;
  const char *text = v->field[field];
  if (strcmp(text, "-") != 0 && pyk_day_parse(text, strlen(text), &day) != PYK_OK)
    fail_msg("%s: %s", vectors_where(v), text);
  return day;
}

static inline int32_t name_in(const vectors *v, pyk_kind kind, const char *name) {
  int32_t value = 0;
  if (strcmp(name, "-") != 0 && pyk_value(kind, name, strlen(name), &value) != PYK_OK)
    fail_msg("%s: %s", vectors_where(v), name);
  return value;
}

static inline pyk_limit_question question_in(const vectors *v) {
  pyk_limit_question q = {.size = sizeof q};
  char unit[16], by[16];
  int amount;
  if (sscanf(v->field[LIMIT], "own:%d %15[a-z]:%15[a-z]", &amount, unit, by) == 3) {
    q.amount = amount;
    q.unit = name_in(v, PYK_KIND_UNIT, unit);
    q.counting = name_in(v, PYK_KIND_COUNTING, by);
  } else {
    q.limit = name_in(v, PYK_KIND_LIMIT, v->field[LIMIT]);
    assert_int_not_equal(q.limit, PYK_LIMIT_OWN);
  }
  q.service = name_in(v, PYK_KIND_SERVICE, v->field[SERVICE]);
  q.bylaw = name_in(v, PYK_KIND_BYLAW, v->field[BYLAW]);
  q.event = day_in(v, EVENT);
  q.proven = day_in(v, PROVEN);
  q.law_day = day_in(v, LAW_DAY);
  return q;
}

static inline pyk_limit_question claim_on_view(pyk_day on_view) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_MINUTES_ON_VIEW};
  q.event = on_view;
  return q;
}

static inline pyk_limit_question own(int32_t amount, pyk_unit unit, int32_t by_statute, pyk_day event) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_OWN};
  q.amount = amount;
  q.unit = unit;
  q.counting = by_statute ? PYK_COUNTING_STATUTE : PYK_COUNTING_BYLAW;
  q.event = event;
  return q;
}

static inline pyk_clock answer(const pyk_limit_question *q) {
  pyk_clock clock;
  pyk_rc rc = pyk_limit_compute(q, &clock);
  if (rc != PYK_OK) fail_msg("%s", pyk_rc_name(rc));
  return clock;
}

/* Day number of the month: how months are told apart below. */
static inline pyk_ymd date(pyk_day day) {
  pyk_ymd out = {0, 0, 0};
  assert_int_equal(pyk_day_to_ymd(day, &out), PYK_OK);
  return out;
}

/* What a counting step leads to, walked day by day as Act 150/1930 2 and 3 § have it. */
static inline pyk_day counted(pyk_day from, int32_t amount, pyk_unit unit) {
  if (unit == PYK_UNIT_DAY) return from + amount;
  if (unit == PYK_UNIT_WEEK) return from + 7 * amount;
  int32_t wanted = date(from).day;
  pyk_day day = from;
  for (int32_t left = unit == PYK_UNIT_YEAR ? 12 * amount : amount; left > 0;) {
    if (date(++day).day == 1) left--;
  }
  while (date(day).day < wanted && date(day + 1).day != 1)
    day++;
  return day;
}

static const pyk_lang languages[] = {PYK_LANG_FI, PYK_LANG_SV, PYK_LANG_EN};

/* Every step, in three languages: a sentence of its own in each, which names the day it leads to. */
static inline void check_texts(const pyk_step *step) {
  char text[3][512], day[32];
  for (int i = 0; i < 3; i++) {
    size_t need = 0;
    assert_int_equal(pyk_step_text(step, languages[i], text[i], sizeof text[i], &need), PYK_OK);
    assert_int_equal(need, strlen(text[i]));
    assert_true(need > 10 && text[i][need - 1] == '.');
    assert_null(strchr(text[i], '{'));
    assert_int_equal(pyk_day_say(step->after, languages[i], day, sizeof day, NULL), PYK_OK);
    if (step->kind != PYK_STEP_CLOSE && strstr(text[i], day) == NULL) fail_msg("no %s in: %s", day, text[i]);
  }
  assert_string_not_equal(text[0], text[1]);
  assert_string_not_equal(text[0], text[2]);
  assert_string_not_equal(text[1], text[2]);
}

/* Where one step leads, from its kind and figures alone. */
static inline pyk_day replayed(const pyk_step *step, const pyk_limit_question *q, pyk_day day) {
  switch (step->kind) {
  case PYK_STEP_EVENT:
    assert_int_equal(step->service, q->service);
    return day;
  case PYK_STEP_PRESUME:
    assert_int_equal(step->service, q->service);
    return day + step->amount;
  case PYK_STEP_RECEIVE:
    assert_true(q->proven > day);
    return q->proven;
  case PYK_STEP_COUNT:
    return counted(day, step->amount, step->unit);
  case PYK_STEP_CLAMP:
    assert_true(step->amount > date(day).day && date(day + 1).day == 1);
    assert_true(step->basis.act_year == 1930 && step->basis.act_number == 150 && step->basis.section == 3);
    return day;
  case PYK_STEP_ROLL: {
    pyk_calendar_day found = {.size = sizeof found};
    assert_int_equal(pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &found), PYK_OK);
    assert_int_equal(step->holiday, found.moves ? found.holiday : found.contested);
    assert_true(step->basis.act_year == 1930 && step->basis.act_number == 150 && step->basis.section == 5);
    assert_true(found.moves == 1 || found.contested != PYK_HOLIDAY_NONE);
    assert_true(found.moves == 1 || step->trust == PYK_TRUST_CONTESTED);
    return day + 1;
  }
  case PYK_STEP_CLOSE:
    assert_int_equal(step->amount, q->closing_minute);
    assert_true(step->basis.act_year == 1930 && step->basis.act_number == 150 && step->basis.section == 6);
    return day;
  default:
    fail_msg("step of kind %d", step->kind);
    return day;
  }
}

static inline int leads_on(const pyk_step *step) {
  return step->kind == PYK_STEP_ROLL && step->trust == PYK_TRUST_CONTESTED;
}

/* The steps lead from the event to the last day; the contested moves lead on from there to the latest. */
static inline void check_steps(const pyk_clock *clock, const pyk_limit_question *q) {
  pyk_day day = clock->event, latest = clock->last_day;
  assert_true(clock->step_count >= 2 && clock->step_count <= PYK_STEP_CAP);
  assert_int_equal(clock->steps[0].kind, PYK_STEP_EVENT);
  for (uint32_t i = 0; i < clock->step_count; i++) {
    const pyk_step *step = &clock->steps[i];
    pyk_day *at = leads_on(step) ? &latest : &day;
    if (leads_on(step)) assert_int_equal(day, clock->last_day);
    assert_int_equal(step->before, *at);
    *at = replayed(step, q, *at);
    assert_int_equal(step->after, *at);
    if (step->kind == PYK_STEP_COUNT) {
      assert_int_equal(day, clock->nominal);
      assert_int_equal(step->amount, clock->amount);
      assert_int_equal(step->unit, clock->unit);
    }
    assert_int_equal(step->kind == PYK_STEP_ROLL, step->before >= clock->nominal && step->after > step->before);
    check_texts(step);
  }
  assert_int_equal(day, clock->last_day);
  assert_int_equal(latest, clock->last_day_latest);
  for (size_t i = clock->step_count; i < PYK_STEP_CAP; i++)
    assert_int_equal(clock->steps[i].kind, 0);
}

static inline pyk_verdict judged(pyk_limit_question q, pyk_day asked, int32_t at_latest) {
  q.asked = asked;
  q.asked_at_latest = at_latest;
  pyk_clock clock = answer(&q);
  assert_int_equal(clock.asked, asked);
  assert_int_equal(clock.asked_at_latest, at_latest);
  assert_int_equal(clock.missing, clock.verdict == PYK_VERDICT_FACTS_MISSING ? PYK_FACT_DECIDED : 0);
  return clock.verdict;
}

/* The day before, on and after the last day; between the safe and the latest one it is contested. */
static inline void check_verdicts(const pyk_limit_question *q, const pyk_clock *clock) {
  assert_int_equal(clock->verdict, PYK_VERDICT_NONE);
  assert_int_equal(judged(*q, clock->last_day - 1, 0), PYK_VERDICT_IN_TIME);
  assert_int_equal(judged(*q, clock->last_day, 0), PYK_VERDICT_IN_TIME);
  assert_int_equal(judged(*q, clock->last_day - 1, 1), PYK_VERDICT_IN_TIME);
  assert_int_equal(judged(*q, clock->last_day, 1), PYK_VERDICT_IN_TIME);
  for (pyk_day day = clock->last_day + 1; day <= clock->last_day_latest; day++) {
    assert_int_equal(judged(*q, day, 0), PYK_VERDICT_CONTESTED);
    assert_int_equal(judged(*q, day, 1), PYK_VERDICT_FACTS_MISSING);
  }
  if (clock->last_day_latest == PYK_DAY_MAX) return;
  assert_int_equal(judged(*q, clock->last_day_latest + 1, 0), PYK_VERDICT_LATE);
  assert_int_equal(judged(*q, clock->last_day_latest + 1, 1), PYK_VERDICT_FACTS_MISSING);
}

static inline void check_fields(const vectors *v, const pyk_limit_question *q, const pyk_clock *clock) {
  if (clock->known != day_in(v, KNOWN) || clock->nominal != day_in(v, NOMINAL) || clock->last_day != day_in(v, LAST) ||
      clock->last_day_latest != day_in(v, LATEST)) {
    char text[4][16];
    const pyk_day found[] = {clock->known, clock->nominal, clock->last_day, clock->last_day_latest};
    for (int i = 0; i < 4; i++)
      pyk_day_format(found[i], text[i], sizeof text[i], NULL);
    fail_msg("%s: %s: found %s %s %s %s", vectors_where(v), v->field[ID], text[0], text[1], text[2], text[3]);
  }
  assert_int_equal(clock->limit, q->limit);
  assert_int_equal(clock->service, q->service);
  assert_int_equal(clock->event, q->event);
  assert_int_equal(clock->first_day, clock->known + 1);
  assert_int_equal(clock->missing, 0);
  assert_int_equal(!(clock->notes & PYK_NOTE_LAW_DAY), q->law_day != PYK_DAY_NONE);
  assert_int_equal(!(clock->notes & PYK_NOTE_ROLL_CONTESTED), clock->last_day == clock->last_day_latest);
  for (int i = 0; i < (int)(sizeof clock->reserved / sizeof clock->reserved[0]); i++)
    assert_int_equal(clock->reserved[i], 0);
}

#endif
