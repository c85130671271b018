#include "clock.h"

#include "../matter/decision.h"

#include <string.h>

void pyk_clock_stopped(pyk_clock *out, pyk_limit limit, pyk_parties whose, pyk_verdict verdict, pyk_facts missing) {
  memset(out, 0, sizeof *out);
  out->limit = limit;
  out->whose = whose;
  out->verdict = verdict;
  out->missing = missing;
}

pyk_service pyk_trigger_service(pyk_trigger trigger) {
  if (trigger == PYK_TRIGGER_GIVEN) return PYK_SERVICE_GIVEN;
  if (trigger == PYK_TRIGGER_ANNOUNCED) return PYK_SERVICE_ANNOUNCEMENT;
  return trigger == PYK_TRIGGER_PERIOD_END ? PYK_SERVICE_PERIOD_END : PYK_SERVICE_NONE;
}

pyk_delivery pyk_decision_delivery(const pyk_decision *d, uint32_t i) {
  if (i == 0) return (pyk_delivery){d->party_service, d->party_sent, d->party_proven, d->party_obstacle};
  return d->deliveries[i - 1];
}

pyk_start pyk_start_of_minutes(const pyk_decision *d) {
  return (pyk_start){{PYK_SERVICE_MINUTES_ON_VIEW, d->on_view, PYK_DAY_NONE, d->view_obstacle}, PYK_FACT_ON_VIEW};
}

pyk_start pyk_start_of_party(const pyk_decision *d, const pyk_delivery *served, pyk_trigger trigger) {
  if (trigger == PYK_TRIGGER_ON_VIEW) return pyk_start_of_minutes(d);
  if (trigger == PYK_TRIGGER_MADE) return (pyk_start){{PYK_SERVICE_NONE, d->decided, 0, 0}, PYK_FACT_DECIDED};
  if (trigger == PYK_TRIGGER_EVENT) return (pyk_start){{PYK_SERVICE_NONE, served->sent, 0, 0}, PYK_FACT_EVENT};
  pyk_start s = {*served, PYK_FACT_EVENT};
  pyk_service only = pyk_trigger_service(trigger);
  /* Without the manner of service the day of sending says nothing, and where one event alone counts no other does. */
  if (served->service == PYK_SERVICE_NONE || (only != PYK_SERVICE_NONE && served->service != only)) {
    s.by.sent = PYK_DAY_NONE;
  }
  return s;
}

int32_t pyk_decision_closing(const pyk_decision *d, pyk_day day) {
  pyk_bylaw_rule rule;
  if (d->closing_minute != 0) return d->closing_minute;
  return pyk_decision_bylaw(d, PYK_BYLAW_CLOSING, 0, day, &rule) ? rule.amount : 0;
}

int32_t pyk_route_closing(const pyk_decision *d, const pyk_route *route) {
  int own = route->receiver == PYK_RECEIVER_SAME_BODY || route->receiver == PYK_RECEIVER_PARENT_BODY ||
            route->receiver == PYK_RECEIVER_NAMED_BODY;
  return own ? pyk_decision_closing(d, route->law_day_latest) : d->closing_minute;
}

void pyk_route_clock(pyk_clock *out, const pyk_decision *d, const pyk_route *route, pyk_limit limit, const pyk_start *s,
                     pyk_parties whose, const pyk_clock_asked *asked) {
  pyk_limit_question q = {.size = sizeof q,
                          .limit = limit,
                          .service = s->by.service,
                          .event = s->by.sent,
                          .proven = s->by.proven,
                          .obstacle = s->by.obstacle,
                          .law_day = route->limit_day,
                          .asked = asked->as_of,
                          .closing_minute = pyk_route_closing(d, route),
                          .without_steps = asked->without_steps,
                          .changes = asked->changes.changes,
                          .change_count = asked->changes.count};
  if (s->by.sent == PYK_DAY_NONE) {
    pyk_clock_stopped(out, limit, whose, PYK_VERDICT_FACTS_MISSING, s->missing);
  } else if (pyk_limit_compute(&q, out) != PYK_OK) { /* no row, or a day beyond the calendar */
    pyk_clock_stopped(out, limit, whose, PYK_VERDICT_OUTSIDE_SCOPE, 0);
  }
  out->whose = whose;
  out->notes |= route->notes;
}
