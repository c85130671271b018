/* Operations on logs: a replay, and what moves when a rule or the calendar changes. */
#include "log.h"
#include "operations.h"

static void *some_room(size_t count, size_t size, pyk_rc *rc) {
  void *room = pyk_json_room(count, size);
  if (room == NULL) *rc = PYK_E_MEMORY;
  return room;
}

/* Replays a case with room for all that it finds; to be freed with free_replay(), also after a failure. */
static pyk_rc replay_whole(const pyk_case *facts, const pyk_logged *logged, pyk_replay *out) {
  *out = (pyk_replay){.size = sizeof *out};
  pyk_rc rc = pyk_case_replay(facts, logged->events, sizeof logged->events[0], logged->count, out);
  if (rc != PYK_OK) return rc;
  out->duties = some_room(out->duty_count, sizeof out->duties[0], &rc);
  out->clocks = some_room(out->clock_count, sizeof out->clocks[0], &rc);
  out->findings = some_room(out->finding_count, sizeof out->findings[0], &rc);
  if (rc != PYK_OK) return rc;
  out->duty_cap = out->duty_count;
  out->clock_cap = out->clock_count;
  out->finding_cap = out->finding_count;
  return pyk_case_replay(facts, logged->events, sizeof logged->events[0], logged->count, out);
}

static void free_replay(pyk_replay *replay) {
  pyk_json_free_room(replay->duties);
  pyk_json_free_room(replay->clocks);
  pyk_json_free_room(replay->findings);
}

/* --- a replay as JSON --- */

static json_t *json_events(pyk_builder *b, const pyk_replay *p) {
  json_t *out = json_object();
  pyk_put_number(b, out, "used", p->used);
  pyk_put_number(b, out, "repeated", p->repeated);
  pyk_put_number(b, out, "superseded", p->superseded);
  pyk_put_number(b, out, "unknown-yet", p->unknown_yet);
  return out;
}

/* The last decision, and what is open against it. */
static json_t *json_last(pyk_builder *b, const pyk_replay *p) {
  json_t *out = json_object();
  pyk_put_name(b, out, "body", PYK_KIND_BODY, p->body);
  pyk_put_name(b, out, "nature", PYK_KIND_NATURE, p->nature);
  pyk_put_day(b, out, "decided", p->decided);
  if (p->remedy != PYK_REMEDY_UNKNOWN) pyk_put_name(b, out, "remedy", PYK_KIND_REMEDY, p->remedy);
  pyk_put_number(b, out, "claims", p->claims);
  pyk_put_number(b, out, "appeals", p->appeals);
  return out;
}

/* As for a plain decision, but for what a log does not tell. */
static json_t *json_force(pyk_builder *b, const pyk_replay *p) {
  const pyk_force force = {.size = sizeof force,
                           .state = p->force_state,
                           .missing = p->force_missing,
                           .day = p->force,
                           .day_earliest = p->force_earliest,
                           .basis = p->force_basis};
  return pyk_json_force(b, &force);
}

static json_t *json_enforceable(pyk_builder *b, const pyk_replay *p) {
  json_t *out = json_object();
  pyk_put_name(b, out, "state", PYK_KIND_ENFORCEABLE, p->enforceable);
  pyk_put_provision(b, out, "basis", &p->enforceable_basis);
  return out;
}

static json_t *json_duty(pyk_builder *b, const pyk_duty *duty) {
  json_t *out = json_object();
  pyk_put_name(b, out, "kind", PYK_KIND_DUTY, duty->kind);
  pyk_put_name(b, out, "state", PYK_KIND_DUTY_STATE, duty->state);
  pyk_put_name(b, out, "debtor", PYK_KIND_DEBTOR, duty->debtor);
  pyk_put_set(b, out, "owed", PYK_KIND_PARTY, duty->owed);
  pyk_put_day(b, out, "since", duty->since);
  pyk_put_day(b, out, "due", duty->due);
  pyk_put_day(b, out, "due-latest", duty->due_latest);
  if (duty->limit != PYK_LIMIT_OWN) pyk_put_name(b, out, "limit", PYK_KIND_LIMIT, duty->limit);
  if (duty->trust != PYK_TRUST_NONE) pyk_put_name(b, out, "trust", PYK_KIND_TRUST, duty->trust);
  pyk_put_provision(b, out, "basis", &duty->basis);
  return out;
}

static void put_lists(pyk_builder *b, json_t *out, const pyk_replay *p) {
  json_t *duties = json_array(), *clocks = json_array();
  pyk_findings findings = pyk_findings_begin();
  for (size_t i = 0; i < p->duty_count; i++)
    pyk_push(b, duties, json_duty(b, &p->duties[i]));
  for (size_t i = 0; i < p->clock_count; i++)
    pyk_push(b, clocks, pyk_json_clock(b, &p->clocks[i]));
  for (size_t i = 0; i < p->finding_count; i++) {
    json_t *written = pyk_findings_add(b, &findings, &p->findings[i]);
    pyk_put_key(b, written, "key", p->findings[i].begin, p->findings[i].end);
  }
  pyk_put(b, out, "duties", duties);
  pyk_put(b, out, "clocks", clocks);
  pyk_findings_end(b, &findings, out);
}

static json_t *json_replay(pyk_builder *b, const pyk_replay *p) {
  json_t *out = json_object();
  pyk_put_name(b, out, "phase", PYK_KIND_PHASE, p->phase);
  pyk_put_day(b, out, "since", p->phase_since);
  pyk_put_day(b, out, "as-of", p->as_of);
  pyk_put(b, out, "events", json_events(b, p));
  pyk_put_number(b, out, "decisions", p->decisions);
  if (p->decided != PYK_DAY_NONE) pyk_put(b, out, "decision", json_last(b, p));
  if (pyk_knows(PYK_KIND_FORCE, p->force_state)) pyk_put(b, out, "force", json_force(b, p));
  pyk_put(b, out, "enforceable", json_enforceable(b, p));
  put_lists(b, out, p);
  return out;
}

json_t *pyk_op_replay(pyk_json_reader *r, pyk_builder *b) {
  pyk_logged logged = {.events = NULL};
  json_t *out = NULL;
  pyk_read_logged(r, &logged);
  pyk_change *changes = pyk_read_changes(r, &logged.facts.change_count);
  logged.facts.changes = changes;
  if (pyk_read_good(r)) {
    pyk_replay replay;
    pyk_rc rc = replay_whole(&logged.facts, &logged, &replay);
    if (rc == PYK_OK) out = json_replay(b, &replay);
    if (rc != PYK_OK) pyk_read_fail(r, rc, "case", "a case and events that can be replayed");
    free_replay(&replay);
  }
  pyk_json_free_room(changes);
  pyk_free_logged(&logged);
  return out;
}

/* --- what moves --- */

static const char *moved(const pyk_move *move) {
  if (move->duty != 0) return "duty";
  return move->limit != PYK_LIMIT_OWN ? "clock" : "force";
}

static json_t *json_move(pyk_builder *b, const pyk_move *move) {
  json_t *out = json_object();
  pyk_put_number(b, out, "case", move->index);
  pyk_put(b, out, "what", json_string(moved(move)));
  if (move->duty != 0) pyk_put_name(b, out, "duty", PYK_KIND_DUTY, move->duty);
  if (move->limit != PYK_LIMIT_OWN) pyk_put_name(b, out, "limit", PYK_KIND_LIMIT, move->limit);
  pyk_put_set(b, out, "whose", PYK_KIND_PARTY, move->whose);
  pyk_put_day(b, out, "before", move->before);
  pyk_put_day(b, out, "after", move->after);
  if (move->before != PYK_DAY_NONE && move->after != PYK_DAY_NONE) pyk_put_number(b, out, "by", move->by);
  if (move->step != 0) pyk_put_name(b, out, "step", PYK_KIND_STEP, move->step);
  pyk_put_day(b, out, "step-before", move->step_before);
  pyk_put_day(b, out, "step-after", move->step_after);
  if (move->holiday != PYK_HOLIDAY_NONE) pyk_put_name(b, out, "holiday", PYK_KIND_HOLIDAY, move->holiday);
  return out;
}

/* Writes what differs between two replays of case `index`. */
static pyk_rc write_moves(pyk_builder *b, const pyk_replay *before, const pyk_replay *after, uint32_t index,
                          json_t *to) {
  size_t count = 0;
  pyk_rc rc = pyk_replay_compare(before, after, index, NULL, 0, &count);
  if (rc != PYK_OK || count == 0) return rc;
  pyk_move *moves = pyk_json_room(count, sizeof *moves);
  if (moves == NULL) return PYK_E_MEMORY;
  rc = pyk_replay_compare(before, after, index, moves, count, &count);
  for (size_t i = 0; i < count && rc == PYK_OK; i++)
    pyk_push(b, to, json_move(b, &moves[i]));
  pyk_json_free_room(moves);
  return rc;
}

/* The question of pyk_impact() about one case, with room for any number of clocks. */
static pyk_rc compare_case(pyk_builder *b, const pyk_logged *logged, const pyk_case *changed, uint32_t index,
                           json_t *to) {
  pyk_replay before, after = {.size = 0};
  pyk_rc rc = replay_whole(&logged->facts, logged, &before);
  if (rc == PYK_OK) rc = replay_whole(changed, logged, &after);
  if (rc == PYK_OK) rc = write_moves(b, &before, &after, index, to);
  free_replay(&before);
  free_replay(&after);
  return rc;
}

static void read_logged(pyk_json_reader *r, void *out) {
  pyk_read_logged(r, out);
}

static json_t *impact(pyk_json_reader *r, pyk_builder *b, const pyk_logged *cases, size_t n, const pyk_change *changes,
                      uint32_t change_count) {
  json_t *out = json_object(), *moves = json_array();
  for (size_t i = 0; i < n && r->rc == PYK_OK; i++) {
    pyk_case changed = cases[i].facts;
    changed.changes = changes;
    changed.change_count = change_count;
    pyk_rc rc = changed.closed ? PYK_OK : compare_case(b, &cases[i], &changed, (uint32_t)i, moves);
    const pyk_json_reader inner = {.rc = rc, .at = "case", .want = "a case and events that can be replayed"};
    if (rc != PYK_OK) pyk_read_fail_in(r, "cases", (int64_t)i, &inner);
  }
  pyk_put(b, out, "moves", moves);
  return out;
}

json_t *pyk_op_impact(pyk_json_reader *r, pyk_builder *b) {
  size_t n;
  uint32_t change_count;
  pyk_read_needed(r, "cases");
  pyk_logged *cases = pyk_read_array(r, "cases", sizeof *cases, read_logged, &n);
  pyk_change *changes = pyk_read_changes(r, &change_count);
  json_t *out = pyk_read_good(r) ? impact(r, b, cases, n, changes, change_count) : NULL;
  for (size_t i = 0; i < n; i++)
    pyk_free_logged(&cases[i]);
  pyk_json_free_room(cases);
  pyk_json_free_room(changes);
  return out;
}
