#include "pykala/appeal.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../matter/decision.h"

#include <string.h>

/* What a row says to one fact. */
typedef enum fit { FIT_NO, FIT_OPEN, FIT_YES } fit;

/* The facts a row looks at. */
typedef struct question {
  const pyk_decision *decision;
  pyk_law_span span;
} question;

/* An unknown fact (0) leaves a row open, unless the row holds whatever the fact is. */
static fit fit_set(uint32_t set, int32_t value, int32_t last) {
  uint32_t all = (1u << (last + 1)) - 2; /* enumerators 1 to last */
  if (value == 0) return set == all ? FIT_YES : FIT_OPEN;
  return set >> value & 1 ? FIT_YES : FIT_NO;
}

static fit fit_day(const law_route *row, const pyk_law_span *span) {
  if (span->to == PYK_DAY_NONE) return FIT_OPEN;
  int first = span->from >= row->from && (row->to == PYK_DAY_NONE || span->from < row->to);
  int last = span->to >= row->from && (row->to == PYK_DAY_NONE || span->to < row->to);
  if (first && last) return FIT_YES;
  /* Neither end may lie within a row that begins and ends between them. */
  int between = span->from < row->from && span->to >= row->from;
  return first || last || between ? FIT_OPEN : FIT_NO;
}

/* The first reason against the row, or 0. *open is set when a fact that is not known could still rule it out. */
static pyk_rejection_reason against(const law_route *row, const question *q, int *open, pyk_facts *missing) {
  const struct {
    pyk_rejection_reason reason;
    pyk_facts fact;
    fit fits;
  } looks[] = {
      {PYK_REJECTION_AUTHORITY, PYK_FACT_AUTHORITY,
       fit_set(row->authorities, q->decision->authority, PYK_AUTHORITY_WELLBEING_COUNTY)},
      {PYK_REJECTION_BODY, PYK_FACT_BODY, fit_set(row->bodies, q->decision->body, PYK_BODY_ELECTED_OFFICIAL)},
      {PYK_REJECTION_NATURE, PYK_FACT_NATURE, fit_set(row->natures, q->decision->nature, PYK_NATURE_ON_CLAIM)},
      {PYK_REJECTION_LAW_DAY, PYK_FACT_DECIDED, fit_day(row, &q->span)},
  };
  pyk_facts unknown = 0;
  for (size_t i = 0; i < sizeof looks / sizeof looks[0]; i++) {
    if (looks[i].fits == FIT_NO) return looks[i].reason;
    if (looks[i].fits == FIT_OPEN) unknown |= looks[i].fact;
  }
  *open = unknown != 0;
  *missing |= unknown;
  return 0;
}

static void take_row(pyk_route *out, const law_route *row) {
  out->state = PYK_ROUTE_FOUND;
  out->missing = 0;
  out->row = row->row;
  out->trust = row->trust;
  out->remedy = row->remedy;
  out->notice = row->notice;
  out->receiver = row->receiver;
  out->limit = row->limit;
  out->who = row->who;
  out->basis = row->basis;
  out->notice_basis = row->notice_basis;
  out->who_basis = row->who_basis;
}

static pyk_rc ask(const pyk_decision *decision, pyk_day law_day, question *out) {
  pyk_rc rc = pyk_decision_valid(decision);
  if (rc != PYK_OK) return rc;
  if (law_day != PYK_DAY_NONE && !pyk_day_valid(law_day)) return PYK_E_RANGE;
  out->decision = decision;
  out->span = pyk_decision_law_span(decision, law_day);
  return PYK_OK;
}

pyk_rc pyk_appeal_route(const pyk_decision *decision, pyk_day law_day, pyk_route *out) {
  question q;
  if (decision == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc == PYK_OK) rc = ask(decision, law_day, &q);
  if (rc != PYK_OK) return rc;
  pyk_route route;
  memset(&route, 0, sizeof route);
  route.size = out->size;
  route.state = PYK_ROUTE_OUTSIDE_SCOPE;
  route.law_day = q.span.from;
  route.law_day_latest = q.span.to;
  route.notes = q.span.notes | (q.span.to > pyk_law_checked ? PYK_NOTE_NOT_CHECKED : 0u);
  for (size_t i = 0; i < pyk_law_route_count && route.state != PYK_ROUTE_FOUND; i++) {
    int open = 0;
    pyk_facts missing = 0;
    if (against(&pyk_law_routes[i], &q, &open, &missing) != 0) continue;
    if (!open) {
      take_row(&route, &pyk_law_routes[i]);
    } else {
      route.state = PYK_ROUTE_FACTS_MISSING;
      route.missing |= missing;
    }
  }
  if (route.state == PYK_ROUTE_FACTS_MISSING) route.missing |= q.span.missing;
  memcpy(out, &route, sizeof route);
  return PYK_OK;
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
    int open = 0;
    pyk_facts missing = 0;
    pyk_rejection_reason reason = against(row, &q, &open, &missing);
    if (reason == 0) continue;
    if (found < cap) out[found] = (pyk_rejection){row->row, reason, row->remedy, 0, row->basis};
    found++;
  }
  *count = found;
  return PYK_OK;
}
