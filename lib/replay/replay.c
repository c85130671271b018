#include "arrange.h"
#include "state.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../limit/parts.h"

#include <string.h>

/* --- what is asked --- */

static pyk_rc check_case(const pyk_case *c) {
  pyk_rc rc = pyk_record_check(c, sizeof *c);
  if (rc != PYK_OK) return rc;
  int sound = pyk_within(c->authority, PYK_AUTHORITY_UNKNOWN, PYK_AUTHORITY_OTHER) &&
              pyk_within(c->subject, PYK_SUBJECT_UNKNOWN, LAW_LAST_SUBJECT) &&
              pyk_within(c->motion, PYK_MOTION_NONE, PYK_MOTION_QUESTION) &&
              pyk_within(c->two_per_cent, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
              pyk_within(c->parties, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) && pyk_within(c->closed, 0, 1) &&
              c->party_count >= 0 && c->reserved == 0 && c->reserved_pack == 0 && c->reserved_end == 0 &&
              pyk_knows(PYK_KIND_BYLAW, c->bylaw) && (c->pack == NULL || c->bylaw == PYK_BYLAW_OWN);
  if (!sound) return PYK_E_ARG;
  if (!pyk_day_or_none(c->pending) || !pyk_day_or_none(c->as_of) || !pyk_day_or_none(c->known_by)) return PYK_E_RANGE;
  if (c->pack != NULL) rc = pyk_bylaw_check(c->pack, NULL);
  return rc == PYK_OK ? pyk_changes_valid(c->changes, c->change_count) : rc;
}

static pyk_rc check_event(const pyk_event *e) {
  const pyk_parties parties = PYK_PARTY_PARTY | PYK_PARTY_MEMBER | PYK_PARTY_MOVER | PYK_PARTY_COUNCILLORS |
                              PYK_PARTY_AUTHORITY | PYK_PARTY_CLAIMANT | PYK_PARTY_MUNICIPALITY | PYK_PARTY_LISTED |
                              PYK_PARTY_COUNCIL;
  int sound = pyk_within(e->kind, PYK_EVENT_FILED, PYK_EVENT_VOID) &&
              pyk_within(e->body, PYK_BODY_UNKNOWN, PYK_BODY_GENERAL_MEETING) &&
              pyk_within(e->nature, PYK_NATURE_UNKNOWN, PYK_NATURE_MOTION_REPLY) &&
              pyk_within(e->service, PYK_SERVICE_NONE, PYK_SERVICE_TO_AUTHORITY) &&
              pyk_within(e->obstacle, PYK_OBSTACLE_NONE, PYK_OBSTACLE_INSTRUCTIONS) && (e->who & ~parties) == 0;
  for (size_t i = 0; i < sizeof e->reserved / sizeof e->reserved[0]; i++)
    sound = sound && e->reserved[i] == 0;
  if (!sound) return PYK_E_ARG;
  return pyk_day_valid(e->day) && pyk_day_or_none(e->learned) && pyk_day_or_none(e->proven) ? PYK_OK : PYK_E_RANGE;
}

static pyk_rc check_log(const pyk_log *log) {
  if (!pyk_array_sound(log->at, log->stride, log->n, sizeof(pyk_event))) return PYK_E_ARG;
  if (log->n > UINT32_MAX) return PYK_E_RANGE;
  for (size_t i = 0; i < log->n; i++) {
    pyk_event e = pyk_log_get(log, i);
    pyk_rc rc = check_event(&e);
    if (rc != PYK_OK) return rc;
  }
  return PYK_OK;
}

static pyk_rc check_room(const pyk_replay *out) {
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc != PYK_OK) return rc;
  int sound = (out->duties != NULL || out->duty_cap == 0) && (out->clocks != NULL || out->clock_cap == 0) &&
              (out->findings != NULL || out->finding_cap == 0);
  return sound ? PYK_OK : PYK_E_ARG;
}

/* --- the run --- */

/* What the caller gave to write into, and nothing found yet. */
static pyk_replay fresh(const pyk_replay *out) {
  pyk_replay r;
  memset(&r, 0, sizeof r);
  r.size = out->size;
  r.duties = out->duties;
  r.duty_cap = out->duty_cap;
  r.clocks = out->clocks;
  r.clock_cap = out->clock_cap;
  r.findings = out->findings;
  r.finding_cap = out->finding_cap;
  return r;
}

static void tell_contradiction(void *context, const pyk_event *event) {
  const pyk_state *s = context;
  if (s->facts->as_of != PYK_DAY_NONE && event->day > s->facts->as_of) return;
  pyk_state_tell(context, event, PYK_FINDING_EVENT_CONTRADICTED, PYK_DAY_NONE, NULL);
}

static void summarize(const pyk_state *s, pyk_replay *out) {
  pyk_standing_force f = pyk_time_force(s);
  out->phase = s->phase;
  out->phase_since = s->since;
  out->decisions = s->decisions;
  out->body = s->last_body;
  out->nature = s->last_nature;
  out->decided = s->last_day;
  out->remedy = s->last_remedy;
  out->claims = s->claims;
  out->appeals = s->appeals;
  out->force_state = f.state;
  out->force_missing = f.missing;
  out->force = f.day;
  out->force_earliest = f.earliest;
  if (f.state == PYK_FORCE_FOUND) out->force_basis = s->time.basis;
  out->enforceable = pyk_state_enforceable(s, &out->enforceable_basis);
}

static void run(const pyk_case *facts, const pyk_log *log, pyk_replay *out) {
  pyk_arranged arranged;
  pyk_state s;
  memset(&s, 0, sizeof s);
  s.facts = facts;
  s.out = out;
  s.changes = (pyk_changes){facts->changes, facts->change_count};
  pyk_log_arrange(log, facts->known_by, &arranged, tell_contradiction, &s);
  out->as_of = facts->as_of;
  if (out->as_of == PYK_DAY_NONE && arranged.kept > 0) out->as_of = pyk_log_get(log, arranged.kept - 1).day;
  for (size_t i = 0; i < arranged.kept; i++) {
    pyk_event e = pyk_log_get(log, i);
    if (e.day > out->as_of) { /* so are all that follow */
      arranged.unknown_yet += (uint32_t)(arranged.kept - i);
      break;
    }
    out->used++;
    pyk_state_step(&s, &e);
  }
  if (out->as_of != PYK_DAY_NONE) pyk_state_run_time(&s, out->as_of);
  out->repeated = arranged.repeated;
  out->superseded = arranged.superseded;
  out->unknown_yet = arranged.unknown_yet;
  summarize(&s, out);
  pyk_duties_end(&s, out->as_of);
}

pyk_rc pyk_case_replay(const pyk_case *facts, pyk_event *events, size_t stride, size_t n, pyk_replay *out) {
  if (facts == NULL || out == NULL) return PYK_E_ARG;
  const pyk_log log = {(unsigned char *)events, stride, n};
  pyk_rc rc = check_case(facts);
  if (rc == PYK_OK) rc = check_room(out);
  if (rc == PYK_OK) rc = check_log(&log);
  if (rc != PYK_OK) return rc;
  pyk_replay found = fresh(out);
  run(facts, &log, &found);
  memcpy(out, &found, sizeof found);
  return PYK_OK;
}

pyk_rc pyk_case_check(const pyk_case *facts, pyk_event *events, size_t stride, size_t n, pyk_finding *out, size_t cap,
                      size_t *count) {
  pyk_replay r = {.size = sizeof r, .findings = out, .finding_cap = cap};
  if (count == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_case_replay(facts, events, stride, n, &r);
  if (rc == PYK_OK) *count = r.finding_count;
  return rc;
}
