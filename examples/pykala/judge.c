/* Everything that the library says about a decision that was read. */
#include "tool.h"

static size_t room(const result *r) {
  return sizeof r->findings / sizeof r->findings[0] - r->finding_count;
}

/* What the document itself shows. */
static void take_over_findings(result *r) {
  for (size_t i = 0; i < r->reading.finding_count && room(r) > 0; i++)
    r->findings[r->finding_count++] = r->reading.findings[i];
}

/* Findings come from three sides: the decision, its notices, the document itself. The notices are judged by their text, so that
 * the check of the decision need not judge their names as well. */
static pyk_rc find(const options *o, result *r) {
  size_t count = 0;
  pyk_decision decision = r->decision;
  if (r->reading.notice_count > 0) {
    decision.notice = PYK_GIVEN_UNKNOWN;
    decision.notices = 0;
  }
  pyk_rc rc = pyk_decision_check(&decision, o->law_day, o->as_of, r->findings, room(r), &count);
  if (rc != PYK_OK) return rc;
  r->finding_count += count < room(r) ? count : room(r);
  rc = pyk_finding_locate(r->findings, sizeof r->findings[0], r->finding_count, r->reading.facts,
                          sizeof r->reading.facts[0], r->reading.fact_count);
  if (rc != PYK_OK) return rc;
  if (r->reading.notice_count > 0) {
    rc = pyk_notice_check(&r->decision, r->reading.notices, sizeof r->reading.notices[0], r->reading.notice_count,
                          o->law_day, r->findings + r->finding_count, room(r), &count);
    if (rc != PYK_OK) return rc;
    pyk_source source = r->published != NULL ? PYK_SOURCE_CONTENT : PYK_SOURCE_DOCUMENT;
    for (size_t i = 0; i < count && i < room(r); i++)
      r->findings[r->finding_count + i].source = source;
    r->finding_count += count < room(r) ? count : room(r);
  }
  take_over_findings(r);
  return PYK_OK;
}

/* What is checked as of a day has been decided by then. */
static void bound_by_now(const options *o, pyk_decision *d) {
  int open = d->decided == PYK_DAY_NONE && d->on_view == PYK_DAY_NONE && d->decided_until == PYK_DAY_NONE;
  if (open && d->decided_from != PYK_DAY_NONE && o->as_of >= d->decided_from) d->decided_until = o->as_of;
}

pyk_rc judge(const options *o, const pyk_bylaw_pack *pack, result *r) {
  r->decision = r->reading.decision;
  if (o->decided != PYK_DAY_NONE) r->decision.decided = o->decided;
  bound_by_now(o, &r->decision);
  if (pack != NULL) {
    r->decision.bylaw = PYK_BYLAW_OWN;
    r->decision.pack = pack;
  }
  r->routes[0].size = sizeof r->routes[0];
  r->force.size = sizeof r->force;
  /* What is only proposed, announced or withheld has no clocks and no faults of its own. */
  if (r->reading.kind != PYK_DOCUMENT_DECISION) {
    take_over_findings(r);
    return PYK_OK;
  }
  pyk_rc rc = pyk_appeal_routes(&r->decision, o->law_day, r->routes, sizeof r->routes[0],
                                sizeof r->routes / sizeof r->routes[0], &r->route_count);
  if (rc != PYK_OK) return rc;
  r->route = r->routes[0];
  rc = pyk_decision_force(&r->decision, o->law_day, &r->force);
  if (rc != PYK_OK) return rc;
  rc = pyk_appeal_rejections(&r->decision, o->law_day, r->rejections, sizeof r->rejections / sizeof r->rejections[0],
                             &r->rejection_count);
  if (rc != PYK_OK) return rc;
  rc = pyk_decision_clocks(&r->decision, o->law_day, o->as_of, r->clocks, sizeof r->clocks / sizeof r->clocks[0],
                           &r->clock_count);
  return rc == PYK_OK ? find(o, r) : rc;
}
