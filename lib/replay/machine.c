#include "state.h"

#include "../law/index.h"
#include "../statute/empty.h"

#include <string.h>

#define SET(remedy) (1u << PYK_REMEDY_##remedy)
/* Remedies to an authority, and to a court. */
#define TO_AUTHORITY (SET(CLAIM) | SET(RECTIFICATION) | SET(REASSESSMENT))
#define TO_COURT     (SET(MUNICIPAL_APPEAL) | SET(ADMIN_APPEAL) | SET(MARKET_COURT) | SET(DISPUTE) | SET(ACTION))

/* A decision to take a matter up is the taking up. */
static pyk_event_kind taken_as(const pyk_event *e) {
  return e->kind == PYK_EVENT_DECIDED && e->nature == PYK_NATURE_TAKE_UP ? PYK_EVENT_TAKEN_UP : e->kind;
}

static int handled(const pyk_state *s) {
  return (int)(s->phase == PYK_PHASE_CLAIMED ? s->claims : s->appeals);
}

/* Whether the last decision is open to one of these remedies. What is not known is let through. */
static int open_to(const pyk_state *s, uint32_t remedies) {
  return s->last_remedies == 0 || (s->last_remedies & remedies) != 0;
}

/* 1 holds, 0 does not. */
static int guard_holds(const pyk_state *s, law_guard guard, const pyk_event *e) {
  switch (guard) {
  case LAW_CLAIM_OPEN:
    return open_to(s, TO_AUTHORITY);
  case LAW_APPEAL_OPEN:
    return open_to(s, TO_COURT);
  case LAW_REMEDY_OPEN: /* a service with an obstacle starts nothing */
    return open_to(s, TO_AUTHORITY | TO_COURT) && !s->court_decided && e->obstacle == PYK_OBSTACLE_NONE;
  case LAW_LAST_ONE:
    return handled(s) <= 1;
  case LAW_MORE_THAN_ONE:
    return handled(s) > 1;
  case LAW_COURT_ANNULLED:
    return s->court_decided && s->court_annulled;
  case LAW_COURT_UPHELD:
    return s->court_decided && !s->court_annulled;
  case LAW_COURT_DECIDED:
    return s->court_decided;
  case LAW_BY_COUNCIL:
    return s->decided && s->last_body == PYK_BODY_COUNCIL;
  default:
    return 1;
  }
}

/* The first row that fits; NULL when there is none. */
static const law_step_of_procedure *find_row(const pyk_state *s, pyk_event_kind kind, const pyk_event *e) {
  int32_t event = kind == PYK_EVENT_TIME_OVER ? PYK_INDEX_TIME_OVER : kind;
  for (size_t i = pyk_index_step_begin[event]; i < pyk_index_step_begin[event + 1]; i++) {
    const law_step_of_procedure *row = &pyk_law_procedure[pyk_index_step_rows[i]];
    if (row->event != kind || !(row->phases >> s->phase & 1)) continue;
    if (row->natures != 0 && !(row->natures >> e->nature & 1)) continue;
    if (guard_holds(s, row->guard, e)) return row;
  }
  return NULL;
}

static void enter(pyk_state *s, pyk_phase phase, pyk_day day) {
  if (phase == LAW_STAYS || phase == s->phase) return;
  s->phase = phase;
  s->since = day;
}

/* --- what an event that counts does beside the phase --- */

static void begin_decision(pyk_state *s, const pyk_event *e) {
  s->decided = 1;
  s->decisions++;
  s->prohibited = s->court_decided = s->court_annulled = 0;
  s->ended = PYK_DAY_NONE;
  if (e->body == PYK_BODY_COUNCIL) s->unlawful = 0;
  s->last_body = e->body;
  s->last_nature = e->nature;
  s->last_day = e->day;
  pyk_time_begin(s, e, PYK_DAY_NONE);
  const pyk_route *first = &s->time.routes[0];
  s->last_remedy = first->remedy;
  s->last_found = first->state == PYK_ROUTE_FOUND;
  s->last_limit = s->last_found ? first->limit : PYK_LIMIT_OWN;
  s->last_remedies = 0;
  for (size_t i = 0; i < s->time.route_count && first->remedy != PYK_REMEDY_UNKNOWN; i++)
    s->last_remedies |= 1u << s->time.routes[i].remedy;
}

static void begin_court(pyk_state *s, const pyk_event *e) {
  s->court_decided = 1;
  s->court_annulled = e->kind == PYK_EVENT_COURT_ANNULLED;
  pyk_time_begin(s, e, e->day);
}

static void count_filings(pyk_state *s, pyk_event_kind kind) {
  if (kind == PYK_EVENT_CLAIMED) s->claims++;
  if (kind == PYK_EVENT_APPEALED || kind == PYK_EVENT_APPEALED_FURTHER) s->appeals++;
  if (kind == PYK_EVENT_WITHDRAWN && s->claims > 0) s->claims--;
  if (kind == PYK_EVENT_WITHDRAWN && s->appeals > 0) s->appeals--;
}

/* A claim is handled while claimed or taken up, an appeal before a court. */
static void forget_filings(pyk_state *s) {
  if (s->phase != PYK_PHASE_CLAIMED && s->phase != PYK_PHASE_TAKEN_UP) s->claims = 0;
  if (s->phase != PYK_PHASE_APPEALED && s->phase != PYK_PHASE_FURTHER) s->appeals = 0;
}

static void apply(pyk_state *s, const pyk_event *e, pyk_event_kind kind, pyk_phase before, pyk_phase to) {
  if (kind == PYK_EVENT_FILED) s->filed = e->day;
  if (kind == PYK_EVENT_DECIDED && to == PYK_PHASE_DECIDED) begin_decision(s, e);
  if (kind == PYK_EVENT_COURT_UPHELD || kind == PYK_EVENT_COURT_ANNULLED) begin_court(s, e);
  if (kind == PYK_EVENT_PROHIBITED) s->prohibited = 1;
  if (kind == PYK_EVENT_ALLOWED) s->prohibited = 0;
  if (kind == PYK_EVENT_HELD_UNLAWFUL) s->unlawful = 1;
  if (before == PYK_PHASE_FURTHER && s->phase == PYK_PHASE_FINAL) s->ended = e->day;
  if (kind == PYK_EVENT_CLOSED) s->closed_final = before == PYK_PHASE_FINAL;
  count_filings(s, kind);
  forget_filings(s);
}

/* --- findings beside the way --- */

static void check_enforcement(pyk_state *s, const pyk_event *e) {
  pyk_provision basis;
  pyk_enforceable can = pyk_state_enforceable(s, &basis);
  int may = can == PYK_ENFORCEABLE_YES || can == PYK_ENFORCEABLE_UNKNOWN;
  if (!may) pyk_state_tell(s, e, PYK_FINDING_ENFORCED_TOO_EARLY, PYK_DAY_NONE, &basis);
}

static int stands(pyk_phase phase) {
  return phase >= PYK_PHASE_DECIDED && phase <= PYK_PHASE_FINAL;
}

/* Where a decision stands, a remedy that it is not open to; else something that cannot be. */
static void refuse(pyk_state *s, const pyk_event *e, pyk_event_kind kind) {
  uint32_t needed = kind == PYK_EVENT_APPEALED                                ? TO_COURT
                    : kind == PYK_EVENT_CLAIMED || kind == PYK_EVENT_TAKEN_UP ? TO_AUTHORITY
                                                                              : 0;
  int closed = needed != 0 && stands(s->phase) && !open_to(s, needed);
  pyk_state_tell(s, e, closed ? PYK_FINDING_REMEDY_NOT_OPEN : PYK_FINDING_EVENT_IMPOSSIBLE, PYK_DAY_NONE, NULL);
}

/* A finding of the row itself: it comes after the time of the others, or too late. */
static void tell_row(pyk_state *s, const pyk_event *e, const law_step_of_procedure *row) {
  pyk_standing_force f = pyk_time_force(s);
  pyk_day last = f.state == PYK_FORCE_FOUND ? f.day - 1 : PYK_DAY_NONE;
  pyk_state_tell(s, e, row->finding, last, &s->time.basis);
}

/* --- the steps --- */

void pyk_state_run_time(pyk_state *s, pyk_day day) {
  int runs = s->phase == PYK_PHASE_DECIDED || s->phase == PYK_PHASE_OPEN || s->phase == PYK_PHASE_JUDGED;
  if (!runs) return;
  pyk_standing_force f = pyk_time_force(s);
  if ((f.state != PYK_FORCE_FOUND && f.state != PYK_FORCE_NO_REMEDY) || f.day > day) return;
  pyk_phase before = s->phase;
  pyk_event over;
  memset(&over, 0, sizeof over);
  over.kind = PYK_EVENT_TIME_OVER;
  over.day = f.day > s->since ? f.day : s->since;
  const law_step_of_procedure *row = find_row(s, PYK_EVENT_TIME_OVER, &over);
  if (row == NULL) return;
  enter(s, row->to, over.day);
  forget_filings(s);
  pyk_duties_event(s, &over, PYK_EVENT_TIME_OVER, before);
}

void pyk_state_step(pyk_state *s, const pyk_event *e) {
  pyk_event_kind kind = taken_as(e);
  pyk_state_run_time(s, e->day);
  if (e->learned != PYK_DAY_NONE && e->learned < e->day) {
    pyk_state_tell(s, e, PYK_FINDING_EVENT_KNOWN_BEFORE, e->learned, NULL);
  }
  const law_step_of_procedure *row = find_row(s, kind, e);
  if (row == NULL) {
    refuse(s, e, kind);
    return;
  }
  if (row->finding != 0) tell_row(s, e, row);
  if (row->finding != 0 && row->to == LAW_STAYS) return;
  pyk_phase before = s->phase;
  if (kind == PYK_EVENT_ENFORCED) check_enforcement(s, e);
  enter(s, row->to, e->day);
  apply(s, e, kind, before, row->to);
  pyk_time_event(s, e);
  pyk_duties_event(s, e, kind, before);
}
