#include "pykala/replay.h"

#include "../base/record.h"
#include "../limit/parts.h"

#include <string.h>

enum { CLOCKS_MAX = 64, DUTIES_MAX = 16 };

/* Where moves go. */
typedef struct moves {
  pyk_move *out;
  size_t cap, count;
  uint32_t index;
} moves;

static void put(moves *m, pyk_move *move) {
  move->index = m->index;
  move->by = move->before != PYK_DAY_NONE && move->after != PYK_DAY_NONE ? move->after - move->before : 0;
  if (m->count < m->cap) m->out[m->count] = *move;
  m->count++;
}

/* --- legal force, duties --- */

static void compare_force(const pyk_replay *a, const pyk_replay *b, moves *m) {
  pyk_move move = {.before = a->force, .after = b->force};
  if (a->force != b->force) put(m, &move);
}

static const pyk_duty *duty_of(const pyk_replay *r, pyk_duty_kind kind) {
  for (size_t i = 0; i < r->duty_count; i++) {
    if (r->duties[i].kind == kind) return &r->duties[i];
  }
  return NULL;
}

static void compare_duties(const pyk_replay *a, const pyk_replay *b, moves *m) {
  for (pyk_duty_kind kind = PYK_DUTY_TELL_MOVER; kind <= PYK_DUTY_DECIDE_TAKEN_UP; kind++) {
    const pyk_duty *before = duty_of(a, kind), *after = duty_of(b, kind);
    pyk_move move = {.duty = kind,
                     .before = before == NULL ? PYK_DAY_NONE : before->due,
                     .after = after == NULL ? PYK_DAY_NONE : after->due};
    if (before != NULL) move.limit = before->limit;
    if (after != NULL) move.limit = after->limit;
    if (move.before != move.after) put(m, &move);
  }
}

/* --- clocks --- */

static int same_clock(const pyk_clock *a, const pyk_clock *b) {
  return a->limit == b->limit && a->whose == b->whose && a->service == b->service;
}

/* How many clocks before this one are alike: the second of two services goes with the second. */
static size_t place_among(const pyk_replay *r, size_t at) {
  size_t place = 0;
  for (size_t i = 0; i < at; i++)
    place += (size_t)same_clock(&r->clocks[i], &r->clocks[at]);
  return place;
}

static const pyk_clock *partner(const pyk_replay *r, const pyk_clock *clock, size_t place) {
  for (size_t i = 0; i < r->clock_count; i++) {
    if (!same_clock(&r->clocks[i], clock)) continue;
    if (place-- == 0) return &r->clocks[i];
  }
  return NULL;
}

static int same_step(const pyk_step *a, const pyk_step *b) {
  return a->kind == b->kind && a->before == b->before && a->after == b->after && a->amount == b->amount &&
         a->unit == b->unit && a->holiday == b->holiday;
}

/* The first step in which the two differ; one that is missing differs. */
static void find_step(const pyk_clock *a, const pyk_clock *b, pyk_move *move) {
  for (uint32_t i = 0; i < a->step_count || i < b->step_count; i++) {
    const pyk_step *before = i < a->step_count ? &a->steps[i] : NULL;
    const pyk_step *after = i < b->step_count ? &b->steps[i] : NULL;
    if (before != NULL && after != NULL && same_step(before, after)) continue;
    move->step = after != NULL ? after->kind : before->kind;
    move->step_before = before != NULL ? before->after : PYK_DAY_NONE;
    move->step_after = after != NULL ? after->after : PYK_DAY_NONE;
    move->holiday = after != NULL ? after->holiday : PYK_HOLIDAY_NONE;
    return;
  }
}

static void compare_pair(const pyk_clock *a, const pyk_clock *b, moves *m) {
  const pyk_clock *any = b != NULL ? b : a;
  pyk_move move = {.limit = any->limit,
                   .whose = any->whose,
                   .before = a != NULL ? a->last_day : PYK_DAY_NONE,
                   .after = b != NULL ? b->last_day : PYK_DAY_NONE};
  if (move.before == move.after) return;
  if (a != NULL && b != NULL) find_step(a, b, &move);
  put(m, &move);
}

static void compare_clocks(const pyk_replay *a, const pyk_replay *b, moves *m) {
  for (size_t i = 0; i < a->clock_count; i++)
    compare_pair(&a->clocks[i], partner(b, &a->clocks[i], place_among(a, i)), m);
  for (size_t i = 0; i < b->clock_count; i++) {
    if (partner(a, &b->clocks[i], place_among(b, i)) == NULL) compare_pair(NULL, &b->clocks[i], m);
  }
}

static void compare(const pyk_replay *a, const pyk_replay *b, moves *m) {
  compare_force(a, b, m);
  compare_clocks(a, b, m);
  compare_duties(a, b, m);
}

static int whole(const pyk_replay *r) {
  return r->clock_count <= r->clock_cap && r->duty_count <= r->duty_cap;
}

pyk_rc pyk_replay_compare(const pyk_replay *before, const pyk_replay *after, uint32_t index, pyk_move *out, size_t cap,
                          size_t *count) {
  if (before == NULL || after == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(before, sizeof *before);
  if (rc == PYK_OK) rc = pyk_record_check(after, sizeof *after);
  if (rc == PYK_OK && (!whole(before) || !whole(after))) rc = PYK_E_SPACE;
  if (rc != PYK_OK) return rc;
  moves m = {out, cap, 0, index};
  compare(before, after, &m);
  *count = m.count;
  return PYK_OK;
}

/* --- a set of cases --- */

typedef struct room {
  pyk_clock clocks[CLOCKS_MAX];
  pyk_duty duties[DUTIES_MAX];
  pyk_replay replay;
} room;

static pyk_rc replay_in(room *r, const pyk_case *facts, const pyk_logged_case *logged) {
  r->replay = (pyk_replay){.size = sizeof r->replay,
                           .duties = r->duties,
                           .duty_cap = DUTIES_MAX,
                           .clocks = r->clocks,
                           .clock_cap = CLOCKS_MAX};
  pyk_rc rc = pyk_case_replay(facts, logged->events, logged->stride, logged->count, &r->replay);
  return rc == PYK_OK && !whole(&r->replay) ? PYK_E_SPACE : rc;
}

static pyk_rc compare_case(const pyk_logged_case *logged, const pyk_change *changes, uint32_t count, moves *m) {
  room before, after;
  pyk_case changed = *logged->facts;
  changed.changes = changes;
  changed.change_count = count;
  pyk_rc rc = replay_in(&before, logged->facts, logged);
  if (rc == PYK_OK) rc = replay_in(&after, &changed, logged);
  if (rc == PYK_OK) compare(&before.replay, &after.replay, m);
  return rc;
}

pyk_rc pyk_impact(const pyk_logged_case *cases, size_t stride, size_t n, const pyk_change *changes,
                  uint32_t change_count, pyk_move *out, size_t cap, size_t *count, size_t *at) {
  if (!pyk_array_sound(cases, stride, n, sizeof *cases)) return PYK_E_ARG;
  if (count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  pyk_rc rc = pyk_changes_valid(changes, change_count);
  moves m = {out, cap, 0, 0};
  for (size_t i = 0; i < n && rc == PYK_OK; i++) {
    pyk_logged_case logged;
    memcpy(&logged, (const char *)cases + i * stride, sizeof logged);
    m.index = (uint32_t)i;
    rc = logged.facts == NULL ? PYK_E_ARG : pyk_record_check(logged.facts, sizeof *logged.facts);
    if (rc == PYK_OK && !logged.facts->closed) rc = compare_case(&logged, changes, change_count, &m);
    if (rc != PYK_OK && at != NULL) *at = i;
  }
  if (rc == PYK_OK) *count = m.count;
  return rc;
}
