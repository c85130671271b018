#include "pykala/appeal.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/index.h"
#include "../matter/decision.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

#include <string.h>

/* What a row says to one fact. */
typedef enum fit { FIT_NO, FIT_OPEN, FIT_YES } fit;

/* The facts a row looks at. */
typedef struct question {
  const pyk_decision *decision;
  pyk_law_span span;    /* of the governing day */
  pyk_law_span pending; /* of the day on which the matter became pending */
} question;

/* An unknown fact (0) leaves a row open, unless the row holds whatever the fact is. */
static fit fit_set(uint32_t set, int32_t value, int32_t last) {
  uint32_t all = (1u << (last + 1)) - 2; /* enumerators 1 to last */
  if (value == 0) return set == all ? FIT_YES : FIT_OPEN;
  return set >> value & 1 ? FIT_YES : FIT_NO;
}

static fit fit_subject(const uint32_t set[2], pyk_subject subject) {
  int all = set[0] == LAW_SUBJECTS_LOW && set[1] == LAW_SUBJECTS_HIGH;
  if (subject == PYK_SUBJECT_UNKNOWN) return all ? FIT_YES : FIT_OPEN;
  return set[subject / 32] >> subject % 32 & 1 ? FIT_YES : FIT_NO;
}

static fit fit_day(pyk_day from, pyk_day to, const pyk_law_span *span) {
  if (from == PYK_DAY_NONE && to == PYK_DAY_NONE) return FIT_YES;
  if (span->to == PYK_DAY_NONE) return FIT_OPEN;
  int first = pyk_row_holds(from, to, span->from);
  int last = pyk_row_holds(from, to, span->to);
  if (first && last) return FIT_YES;
  /* Neither end may lie within a row that begins and ends between them. */
  int between = span->from < from && span->to >= from;
  return first || last || between ? FIT_OPEN : FIT_NO;
}

/* The first reason against the row, or 0; *missing is what is not known and could still rule it out. */
static pyk_rejection_reason against(const law_route *row, const question *q, pyk_facts *missing) {
  const pyk_decision *d = q->decision;
  /* Where the table says so, a matter became pending under the act that governed when it was decided. */
  const pyk_law_span *pending = row->assume && d->pending == PYK_DAY_NONE ? &q->span : &q->pending;
  const struct {
    pyk_rejection_reason reason;
    pyk_facts fact;
    fit fits;
  } looks[] = {
      {PYK_REJECTION_AUTHORITY, PYK_FACT_AUTHORITY, fit_set(row->authorities, d->authority, PYK_AUTHORITY_OTHER)},
      {PYK_REJECTION_BODY, PYK_FACT_BODY, fit_set(row->bodies, d->body, PYK_BODY_GENERAL_MEETING)},
      {PYK_REJECTION_NATURE, PYK_FACT_NATURE, fit_set(row->natures, d->nature, PYK_NATURE_MOTION_REPLY)},
      {PYK_REJECTION_SUBJECT, PYK_FACT_SUBJECT, fit_subject(row->subjects, d->subject)},
      {PYK_REJECTION_PENDING, PYK_FACT_PENDING, fit_day(row->pending_from, row->pending_to, pending)},
      {PYK_REJECTION_LAW_DAY, q->span.missing | PYK_FACT_DECIDED, fit_day(row->from, row->to, &q->span)},
  };
  *missing = 0;
  for (size_t i = 0; i < sizeof looks / sizeof looks[0]; i++) {
    if (looks[i].fits == FIT_NO) return looks[i].reason;
    if (looks[i].fits == FIT_OPEN) *missing |= looks[i].fact;
  }
  return 0;
}

/* What is said of all remedies of the row's regime on that day, filled in around what the row says itself. */
static void add_attachment(pyk_route *out, const law_route *row) {
  out->notice_basis = row->notice_basis;
  if (!pyk_provision_empty(&row->notice_basis)) return;
  for (size_t i = 0; i < pyk_law_attachment_count; i++) {
    const law_attachment *a = &pyk_law_attachments[i];
    if (!(a->regimes & row->regime) || a->notice != row->notice) continue;
    if (!pyk_row_holds(a->from, a->to, out->law_day_latest)) continue;
    out->notice_basis = a->basis;
    return;
  }
}

static void add_grounds(pyk_route *out, const law_route *row) {
  for (size_t i = 0; i < pyk_law_ground_count; i++) {
    const law_ground *g = &pyk_law_grounds[i];
    if (!(g->regimes & row->regime) || g->remedy != row->remedy) continue;
    if (!pyk_row_holds(g->from, g->to, out->law_day_latest)) continue;
    out->grounds = g->grounds;
    out->grounds_basis = g->basis;
  }
}

static void add_standing(pyk_route *out, const law_route *row, const pyk_decision *d) {
  out->who = row->who;
  out->who_basis = row->who_basis;
  if (row->who == 0) return;
  for (size_t i = 0; i < pyk_law_standing_count; i++) {
    const law_standing *s = &pyk_law_standings[i];
    if (!(s->regimes & row->regime) || !(s->natures >> d->nature & s->remedies >> row->remedy & 1)) continue;
    if (!pyk_row_holds(s->from, s->to, out->law_day_latest)) continue;
    out->who = s->only != 0 ? s->only : row->who | s->also;
    if ((s->joint >> d->authority & 1) && (row->who & PYK_PARTY_MEMBER)) out->who |= s->with_members;
    /* A list of the row's own stands, except where the claim decides who may go on. */
    if ((s->only | s->also) != 0 || pyk_provision_empty(&row->who_basis)) out->who_basis = s->basis;
  }
}

static void add_changes(pyk_route *out, const pyk_decision *d) {
  for (size_t i = 0; i < pyk_law_change_count; i++) {
    const law_change *c = &pyk_law_changes[i];
    if (out->law_day_latest >= c->from && fit_subject(c->subjects, d->subject) == FIT_YES) out->notes |= c->note;
  }
}

static void take_row(pyk_route *out, const law_route *row, const pyk_decision *d) {
  out->state = PYK_ROUTE_FOUND;
  out->missing = 0;
  out->row = row->row;
  out->trust = row->trust;
  out->remedy = row->remedy;
  out->notice = row->notice;
  out->receiver = row->receiver;
  out->limit = row->limit;
  out->trigger = row->trigger;
  out->leave = row->leave;
  out->past_force = row->past_force;
  out->basis = row->basis;
  const pyk_day borders[4] = {row->pending_from, row->pending_to, row->from, row->to};
  out->transition = *pyk_row_transition(&row->basis, borders);
  if (row->assume && d->pending == PYK_DAY_NONE) out->notes |= PYK_NOTE_PENDING_ASSUMED;
  out->limit_day = row->axis == LAW_BY_PENDING && d->pending != PYK_DAY_NONE ? d->pending : out->law_day_latest;
  add_attachment(out, row);
  add_grounds(out, row);
  add_standing(out, row, d);
  add_changes(out, d);
}

static pyk_rc ask(const pyk_decision *decision, pyk_day law_day, question *out) {
  pyk_rc rc = pyk_decision_valid(decision);
  if (rc != PYK_OK) return rc;
  if (!pyk_day_or_none(law_day)) return PYK_E_RANGE;
  out->decision = decision;
  out->span = pyk_decision_law_span(decision, law_day);
  out->pending = pyk_decision_pending_span(decision, out->span.to);
  return PYK_OK;
}

/* What a row that is still possible adds to the answer that facts are missing. */
static void leave_open(pyk_route *route, const law_route *row, pyk_facts missing) {
  int first = route->state != PYK_ROUTE_FACTS_MISSING;
  route->remedy = first || route->remedy == row->remedy ? row->remedy : PYK_REMEDY_UNKNOWN;
  route->state = PYK_ROUTE_FACTS_MISSING;
  route->missing |= missing;
}

/* The answer before any row was looked at. */
static pyk_route begin(const question *q, uint32_t size) {
  pyk_route route;
  memset(&route, 0, sizeof route);
  route.size = size;
  route.state = PYK_ROUTE_OUTSIDE_SCOPE;
  route.law_day = q->span.from;
  route.law_day_latest = q->span.to;
  route.notes = q->span.notes | (q->span.to > pyk_law_checked ? PYK_NOTE_NOT_CHECKED : 0u);
  return route;
}

/* The first row from `from` on that authority, body, nature and subject leave possible, known or not. */
static size_t next_possible(const pyk_decision *d, size_t from) {
  if (PYK_ROWS_ONLY) return from;
  for (size_t w = from / 64; w < PYK_INDEX_ROUTE_WORDS; w++, from = 64 * w) {
    uint64_t set = pyk_index_route_authority[d->authority][w] & pyk_index_route_body[d->body][w] &
                   pyk_index_route_nature[d->nature][w] & pyk_index_route_subject[d->subject][w];
    set >>= from % 64;
    for (size_t i = from; set != 0; set >>= 1, i++)
      if (set & 1) return i;
  }
  return pyk_law_route_count;
}

/* Takes the rows that hold; without one, says in out[0] why. */
static size_t choose(const question *q, uint32_t size, pyk_route *out, size_t stride, size_t cap) {
  pyk_route none = begin(q, size);
  size_t found = 0;
  for (size_t i = next_possible(q->decision, 0); i < pyk_law_route_count; i = next_possible(q->decision, i + 1)) {
    pyk_facts missing;
    if (against(&pyk_law_routes[i], q, &missing) != 0) continue;
    if (missing != 0) {
      leave_open(&none, &pyk_law_routes[i], missing);
    } else {
      pyk_route route = begin(q, size);
      take_row(&route, &pyk_law_routes[i], q->decision);
      if (found < cap) memcpy((char *)out + found * stride, &route, sizeof route);
      found++;
    }
  }
  if (found > 0) return found;
  if (cap > 0) memcpy(out, &none, sizeof none);
  return 1;
}

pyk_rc pyk_appeal_routes(const pyk_decision *decision, pyk_day law_day, pyk_route *out, size_t stride, size_t cap,
                         size_t *count) {
  question q;
  if (decision == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  if (cap > 1 && stride < sizeof *out) return PYK_E_ARG;
  pyk_rc rc = cap > 0 ? pyk_record_check(out, sizeof *out) : PYK_OK;
  if (rc == PYK_OK) rc = ask(decision, law_day, &q);
  if (rc != PYK_OK) return rc;
  *count = choose(&q, cap > 0 ? out->size : 0, out, stride, cap);
  return PYK_OK;
}

pyk_rc pyk_appeal_route(const pyk_decision *decision, pyk_day law_day, pyk_route *out) {
  size_t count;
  if (out == NULL) return PYK_E_ARG;
  return pyk_appeal_routes(decision, law_day, out, sizeof *out, 1, &count);
}

pyk_rc pyk_appeal_rejections(const pyk_decision *decision, pyk_day law_day, pyk_rejection *out, size_t cap,
                             size_t *count) {
  question q;
  if (decision == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  pyk_rc rc = ask(decision, law_day, &q);
  if (rc != PYK_OK) return rc;
  size_t found = 0;
  for (size_t i = 0; i < pyk_law_route_count; i++) {
    const law_route *row = &pyk_law_routes[i];
    pyk_facts missing;
    pyk_rejection_reason reason = against(row, &q, &missing);
    if (reason == 0) continue;
    if (found < cap) out[found] = (pyk_rejection){row->row, reason, row->remedy, 0, row->basis};
    found++;
  }
  *count = found;
  return PYK_OK;
}
