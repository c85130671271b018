#include "decision.h"

#include "../base/record.h"
#include "../bylaw/pack.h"
#include "../day/civil.h"
#include "../law/law.h"

static int known_enumerators(const pyk_decision *d) {
  return pyk_within(d->authority, PYK_AUTHORITY_UNKNOWN, PYK_AUTHORITY_OTHER) &&
         pyk_within(d->body, PYK_BODY_UNKNOWN, PYK_BODY_GENERAL_MEETING) &&
         pyk_within(d->bylaw, PYK_BYLAW_NONE, PYK_BYLAW_NURMIJARVI) &&
         pyk_within(d->nature, PYK_NATURE_UNKNOWN, PYK_NATURE_MOTION_REPLY) &&
         pyk_within(d->subject, PYK_SUBJECT_UNKNOWN, LAW_LAST_SUBJECT) &&
         pyk_within(d->outcome, PYK_OUTCOME_UNKNOWN, PYK_OUTCOME_ELECTION) &&
         pyk_within(d->motion, PYK_MOTION_NONE, PYK_MOTION_COUNCIL) &&
         pyk_within(d->party_service, PYK_SERVICE_NONE, PYK_SERVICE_TO_AUTHORITY) &&
         pyk_within(d->party_obstacle, PYK_OBSTACLE_NONE, PYK_OBSTACLE_INSTRUCTIONS) &&
         pyk_within(d->view_obstacle, PYK_OBSTACLE_NONE, PYK_OBSTACLE_INSTRUCTIONS) &&
         pyk_within(d->presenter, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
         pyk_within(d->contact, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
         pyk_within(d->contact_reach, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
         pyk_within(d->report_stated, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
         pyk_within(d->notice, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
         pyk_within(d->notice_provision, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
         pyk_within(d->quoted_unit, 0, PYK_UNIT_YEAR);
}

static int known_sets_and_numbers(const pyk_decision *d) {
  const pyk_notices notices = PYK_NOTICE_PROHIBITION | PYK_NOTICE_CLAIM | PYK_NOTICE_MUNICIPAL_APPEAL |
                              PYK_NOTICE_APPEAL | PYK_NOTICE_PROCUREMENT;
  const pyk_parties parties = PYK_PARTY_PARTY | PYK_PARTY_MEMBER | PYK_PARTY_MOVER | PYK_PARTY_COUNCILLORS |
                              PYK_PARTY_AUTHORITY | PYK_PARTY_CLAIMANT | PYK_PARTY_MUNICIPALITY | PYK_PARTY_LISTED;
  return (d->notices & ~notices) == 0 && (d->report_to & ~parties) == 0 && d->section >= 0 &&
         pyk_within(d->presenter_acting, 0, 1) && pyk_within(d->later_handlings, 0, 1) &&
         pyk_within(d->quoted_amount, 0, 9999) && (d->quoted_amount == 0) == (d->quoted_unit == 0) &&
         pyk_within(d->closing_minute, 0, 24 * 60) &&
         /* Notices without the word that there is one, or the reverse, contradict each other. */
         (d->notice == PYK_GIVEN_YES) == (d->notices != 0);
}

enum { DELIVERIES_MAX = 1000 };

static pyk_rc valid_deliveries(const pyk_decision *d) {
  if (d->delivery_count > DELIVERIES_MAX || (d->deliveries == NULL && d->delivery_count > 0)) return PYK_E_ARG;
  for (uint32_t i = 0; i < d->delivery_count; i++) {
    const pyk_delivery *one = &d->deliveries[i];
    if (!pyk_within(one->service, PYK_SERVICE_NONE, PYK_SERVICE_TO_AUTHORITY)) return PYK_E_ARG;
    if (!pyk_within(one->obstacle, PYK_OBSTACLE_NONE, PYK_OBSTACLE_INSTRUCTIONS)) return PYK_E_ARG;
    if (!pyk_day_or_none(one->sent)) return PYK_E_RANGE;
    if (!pyk_day_or_none(one->proven)) return PYK_E_RANGE;
  }
  return PYK_OK;
}

pyk_rc pyk_decision_valid(const pyk_decision *decision) {
  pyk_rc rc = pyk_record_check(decision, sizeof *decision);
  if (rc != PYK_OK) return rc;
  if (!known_enumerators(decision) || !known_sets_and_numbers(decision)) return PYK_E_ARG;
  if (decision->pack != NULL && decision->bylaw != PYK_BYLAW_OWN) return PYK_E_ARG;
  const pyk_day days[] = {decision->adopted,      decision->decided, decision->on_view,      decision->party_sent,
                          decision->party_proven, decision->pending, decision->decided_from, decision->decided_until};
  for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
    if (!pyk_day_or_none(days[i])) return PYK_E_RANGE;
  }
  return valid_deliveries(decision);
}

/* A decision is made after the resolution it answers and before its minutes go on view. Of two bounds the closer one. */
static void bounds_of(const pyk_decision *d, pyk_day *from, pyk_day *to) {
  *from = d->adopted > d->decided_from ? d->adopted : d->decided_from;
  *to = d->on_view;
  if (*to == PYK_DAY_NONE || (d->decided_until != PYK_DAY_NONE && d->decided_until < *to)) *to = d->decided_until;
}

pyk_law_span pyk_decision_law_span(const pyk_decision *d, pyk_day law_day) {
  pyk_day known = law_day != PYK_DAY_NONE ? law_day : d->decided;
  if (known != PYK_DAY_NONE) return (pyk_law_span){known, known, 0, 0};
  pyk_day from, to;
  bounds_of(d, &from, &to);
  /* Minutes follow the decision soon: without another bound their day stands for it. */
  if (from == PYK_DAY_NONE) from = d->on_view;
  if (from == PYK_DAY_NONE || to == PYK_DAY_NONE) return (pyk_law_span){0, 0, 0, PYK_FACT_DECIDED | PYK_FACT_ON_VIEW};
  /* Days that contradict each other bound the span all the same. */
  return from <= to ? (pyk_law_span){from, to, PYK_NOTE_LAW_DAY, 0} : (pyk_law_span){to, from, PYK_NOTE_LAW_DAY, 0};
}

pyk_law_span pyk_decision_pending_span(const pyk_decision *d, pyk_day law_day_latest) {
  if (d->pending != PYK_DAY_NONE) return (pyk_law_span){d->pending, d->pending, 0, 0};
  if (law_day_latest == PYK_DAY_NONE) return (pyk_law_span){0, 0, 0, PYK_FACT_PENDING};
  return (pyk_law_span){PYK_DAY_MIN, law_day_latest, 0, PYK_FACT_PENDING};
}

int pyk_decision_bylaw(const pyk_decision *d, pyk_bylaw_kind kind, int32_t which, pyk_day day, pyk_bylaw_rule *out) {
  return pyk_bylaw_rule_on(d->bylaw, d->pack, kind, which, day, out);
}
