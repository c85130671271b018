#include "clocks.h"

#include <stddef.h>
#include <string.h>

/* The bylaws' rule on the day of the adoption, when the duty arose; 0 when there is none. */
static int find_rule(const pyk_decision *d, pyk_bylaw_rule *out) {
  return pyk_decision_bylaw(d, PYK_BYLAW_LIMIT, PYK_LIMIT_WISH_REPORT, d->adopted, out);
}

/* The day on which the report was noted: the decision's, else no later than the minutes went on view. */
static void set_noted(const pyk_decision *d, pyk_limit_question *q) {
  q->asked = d->decided != PYK_DAY_NONE ? d->decided : d->on_view;
  q->asked_at_latest = d->decided == PYK_DAY_NONE && d->on_view != PYK_DAY_NONE;
}

static pyk_rc run_duty(const pyk_decision *d, pyk_report_duty *duty, pyk_limit_question *q) {
  pyk_rc rc = pyk_limit_compute(q, &duty->clock);
  if (rc == PYK_E_NORULE) {
    pyk_clock_stopped(&duty->clock, PYK_LIMIT_WISH_REPORT, PYK_PARTY_MOVER, PYK_VERDICT_OUTSIDE_SCOPE, 0);
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
  pyk_bylaw_rule rule;
  memset(out, 0, offsetof(pyk_report_duty, clock)); /* without a duty nobody looks at the clock */
  if (d->motion != PYK_MOTION_WISH_RESOLUTION || d->nature != PYK_NATURE_WISH_REPORT) return PYK_OK;
  out->owed = 1;
  pyk_limit_question q = {.size = sizeof q, .event = d->adopted};
  set_noted(d, &q);
  if (find_rule(d, &rule)) {
    out->from_row = 1;
    out->amount = rule.amount;
    out->unit = rule.unit;
    out->also = rule.also;
    q.limit = PYK_LIMIT_WISH_REPORT;
    q.bylaw = d->bylaw;
    q.pack = d->pack;
  } else if (d->quoted_amount > 0) {
    /* No bylaws built in for that day: the period as the decision itself quotes it. */
    q.amount = d->quoted_amount;
    q.unit = d->quoted_unit;
    q.counting = PYK_COUNTING_BYLAW;
    q.trust = PYK_TRUST_QUOTED;
    q.basis = d->quoted_basis;
  }
  pyk_facts missing = (d->adopted == PYK_DAY_NONE ? PYK_FACT_ADOPTED : 0u) |
                      (!out->from_row && d->quoted_amount == 0 ? PYK_FACT_DUTY : 0u);
  if (missing != 0) {
    pyk_clock_stopped(&out->clock, PYK_LIMIT_WISH_REPORT, PYK_PARTY_MOVER, PYK_VERDICT_FACTS_MISSING, missing);
    out->clock.event = d->adopted;
    return PYK_OK;
  }
  return run_duty(d, out, &q);
}
