#include "clocks.h"

#include "../day/civil.h"
#include "../law/law.h"
#include "../matter/decision.h"

#include <string.h>

/* --- the report on a wish resolution --- */

/* The bylaws' row on the day of the adoption, when the duty arose. */
static const law_limit *find_duty_row(const pyk_decision *d) {
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    const law_limit *row = &pyk_law_limits[i];
    if (row->limit != PYK_LIMIT_WISH_REPORT || row->bylaw != d->bylaw) continue;
    if (d->adopted < row->from || (row->to != PYK_DAY_NONE && d->adopted >= row->to)) continue;
    return row;
  }
  return NULL;
}

/* The day on which the report was noted: the decision's, else no later than the minutes went on view. */
static void set_noted(const pyk_decision *d, pyk_limit_question *q) {
  q->asked = d->decided != PYK_DAY_NONE ? d->decided : d->on_view;
  q->asked_at_latest = d->decided == PYK_DAY_NONE && d->on_view != PYK_DAY_NONE;
}

/* A clock that cannot run. */
static pyk_clock stopped(pyk_limit limit, pyk_parties whose, pyk_verdict verdict, pyk_facts missing) {
  pyk_clock clock;
  memset(&clock, 0, sizeof clock);
  clock.limit = limit;
  clock.whose = whose;
  clock.verdict = verdict;
  clock.missing = missing;
  return clock;
}

static pyk_rc run_duty(const pyk_decision *d, pyk_report_duty *duty, pyk_limit_question *q) {
  pyk_rc rc = pyk_limit_compute(q, &duty->clock);
  if (rc == PYK_E_NORULE) {
    duty->clock = stopped(PYK_LIMIT_WISH_REPORT, PYK_PARTY_MOVER, PYK_VERDICT_OUTSIDE_SCOPE, 0);
    duty->clock.event = d->adopted;
    return PYK_OK;
  }
  if (rc != PYK_OK) return rc;
  duty->clock.limit = PYK_LIMIT_WISH_REPORT;
  duty->clock.whose = PYK_PARTY_MOVER;
  /* The duty arose with the adoption: its day governs and is not a guess. */
  duty->clock.notes &= ~(pyk_notes)PYK_NOTE_LAW_DAY;
  if (duty->clock.verdict == PYK_VERDICT_NONE) {
    duty->clock.verdict = PYK_VERDICT_FACTS_MISSING;
    duty->clock.missing |= PYK_FACT_DECIDED | PYK_FACT_ON_VIEW;
  } else if (duty->clock.asked < d->adopted) {
    duty->clock.verdict = PYK_VERDICT_FACTS_MISSING;
    duty->clock.missing |= PYK_FACT_ORDER;
  }
  return PYK_OK;
}

pyk_rc pyk_decision_duty(const pyk_decision *d, pyk_report_duty *out) {
  memset(out, 0, sizeof *out);
  if (d->motion != PYK_MOTION_WISH_RESOLUTION || d->nature != PYK_NATURE_WISH_REPORT) return PYK_OK;
  out->owed = 1;
  const law_limit *row = d->adopted != PYK_DAY_NONE ? find_duty_row(d) : NULL;
  pyk_limit_question q = {.size = sizeof q, .event = d->adopted};
  set_noted(d, &q);
  if (row != NULL) {
    out->from_row = 1;
    out->amount = row->amount;
    out->unit = row->unit;
    out->also = row->also;
    q.limit = PYK_LIMIT_WISH_REPORT;
    q.bylaw = d->bylaw;
  } else if (d->quoted_amount > 0) {
    /* No bylaws built in for that day: the period as the decision itself quotes it. */
    q.amount = d->quoted_amount;
    q.unit = d->quoted_unit;
    q.counting = PYK_COUNTING_BYLAW;
    q.trust = PYK_TRUST_QUOTED;
    q.basis = d->quoted_basis;
  }
  pyk_facts missing = (d->adopted == PYK_DAY_NONE ? PYK_FACT_ADOPTED : 0u) |
                      (row == NULL && d->quoted_amount == 0 ? PYK_FACT_DUTY : 0u);
  if (missing != 0) {
    out->clock = stopped(PYK_LIMIT_WISH_REPORT, PYK_PARTY_MOVER, PYK_VERDICT_FACTS_MISSING, missing);
    out->clock.event = d->adopted;
    return PYK_OK;
  }
  return run_duty(d, out, &q);
}

/* --- the remedies --- */

/* The clock of one who may use the remedy. */
static pyk_rc run_remedy(const pyk_route *route, const pyk_decision *d, pyk_parties whose, pyk_day as_of,
                         pyk_clock *out) {
  int member = whose == PYK_PARTY_MEMBER;
  pyk_limit_question q = {.size = sizeof q,
                          .limit = route->limit,
                          .service = member ? PYK_SERVICE_MINUTES_ON_VIEW : d->party_service,
                          .event = member ? d->on_view : d->party_sent,
                          .proven = member ? PYK_DAY_NONE : d->party_proven,
                          .law_day = route->law_day_latest,
                          .asked = as_of,
                          .closing_minute = d->closing_minute};
  pyk_rc rc = pyk_limit_compute(&q, out);
  if (rc == PYK_E_NORULE) {
    *out = stopped(route->limit, whose, PYK_VERDICT_OUTSIDE_SCOPE, 0);
    return PYK_OK;
  }
  if (rc != PYK_OK) return rc;
  out->whose = whose;
  out->notes |= route->notes;
  /* Without the manner of service the day of sending says nothing. */
  if (!member && d->party_service == PYK_SERVICE_NONE) {
    *out = stopped(route->limit, whose, PYK_VERDICT_FACTS_MISSING, PYK_FACT_EVENT);
  } else if (member && d->on_view == PYK_DAY_NONE) {
    out->missing = PYK_FACT_ON_VIEW;
  }
  return PYK_OK;
}

/* All clocks that a decision can have: the report duty, a party, a member. */
typedef struct clock_list {
  pyk_clock clocks[3];
  size_t count;
} clock_list;

static pyk_rc add_remedies(const pyk_decision *d, pyk_day law_day, pyk_day as_of, clock_list *list) {
  static const pyk_parties kinds[] = {PYK_PARTY_PARTY, PYK_PARTY_MEMBER};
  pyk_route route = {.size = sizeof route};
  pyk_rc rc = pyk_appeal_route(d, law_day, &route);
  if (rc != PYK_OK || route.state != PYK_ROUTE_FOUND || route.limit == PYK_LIMIT_OWN) return rc;
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    if ((route.who & kinds[i]) == 0) continue;
    rc = run_remedy(&route, d, kinds[i], as_of, &list->clocks[list->count]);
    if (rc != PYK_OK) return rc;
    list->count++;
  }
  return PYK_OK;
}

pyk_rc pyk_decision_clocks(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_clock *out, size_t cap,
                           size_t *count) {
  if (decision == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  pyk_rc rc = pyk_decision_valid(decision);
  if (rc != PYK_OK) return rc;
  if (as_of != PYK_DAY_NONE && !pyk_day_valid(as_of)) return PYK_E_RANGE;
  clock_list list;
  pyk_report_duty duty;
  rc = pyk_decision_duty(decision, &duty);
  if (rc != PYK_OK) return rc;
  list.count = 0;
  if (duty.owed) list.clocks[list.count++] = duty.clock;
  rc = add_remedies(decision, law_day, as_of, &list);
  if (rc != PYK_OK) return rc;
  size_t fit = list.count < cap ? list.count : cap;
  if (fit > 0) memcpy(out, list.clocks, fit * sizeof out[0]);
  *count = list.count;
  return PYK_OK;
}
