#include "route.h"

#include "../base/record.h"

#include <string.h>

const law_route *pyk_route_row(const pyk_route *route) {
  for (size_t i = 0; i < pyk_law_route_count; i++) {
    if (pyk_law_routes[i].row == route->row) return &pyk_law_routes[i];
  }
  return NULL;
}

pyk_rc pyk_limit_period(pyk_limit limit, pyk_day law_day, pyk_period *out) {
  const pyk_limit_question q = {.size = sizeof q, .limit = limit};
  return pyk_period_find(&q, law_day, out);
}

/* Every manner of service that starts this time limit. */
static void add_presumptions(pyk_notice *n, const pyk_route *route, uint32_t regime) {
  for (size_t i = 0; i < pyk_law_notice_service_count && n->presumed_count < PYK_PRESUMPTIONS_MAX; i++) {
    const law_notice_service *row = &pyk_law_notice_services[i];
    if (!(row->triggers >> route->trigger & 1) || !(row->whom & route->who)) continue;
    if (row->limit != PYK_LIMIT_OWN && row->limit != route->limit) continue;
    const law_service *service = pyk_service_find(row->service, regime, route->limit_day);
    if (service == NULL) continue;
    n->presumed[n->presumed_count++] = (pyk_presumption){row->service, service->amount};
  }
}

/* What the remedy makes wait, where the act of that day makes it wait. */
static void add_wait(pyk_notice *n, const pyk_route *route) {
  for (size_t i = 0; i < pyk_law_notice_wait_count; i++) {
    pyk_period period;
    if (pyk_law_notice_waits[i].remedy != route->remedy) continue;
    if (pyk_limit_period(pyk_law_notice_waits[i].limit, route->limit_day, &period) == PYK_OK)
      n->standstill = period.amount;
  }
}

static pyk_rc add_remedy(pyk_notice *n, const pyk_route *route) {
  pyk_period period;
  if (route->limit == PYK_LIMIT_OWN) return PYK_E_NORULE;
  pyk_rc rc = pyk_limit_period(route->limit, route->limit_day, &period);
  if (rc != PYK_OK) return rc;
  n->receiver = route->receiver;
  n->amount = period.amount;
  n->unit = period.unit;
  n->trigger = route->trigger;
  n->who = route->who;
  n->grounds = route->grounds;
  if (route->leave) n->leave = PYK_GIVEN_YES;
  /* Act 150/1930 counts statutory periods so, and no other. */
  if (period.counting == PYK_COUNTING_STATUTE) {
    n->day_excluded = PYK_GIVEN_YES;
    n->rolls = PYK_GIVEN_YES;
  }
  add_presumptions(n, route, period.regime);
  add_wait(n, route);
  return PYK_OK;
}

pyk_rc pyk_notice_of(const pyk_route *route, pyk_authority authority, pyk_notice *out) {
  if (route == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(route, sizeof *route);
  if (rc == PYK_OK) rc = pyk_record_check(out, sizeof *out);
  if (rc != PYK_OK) return rc;
  const law_route *row = pyk_route_row(route);
  if (route->state != PYK_ROUTE_FOUND || row == NULL) return PYK_E_ARG;
  if (!pyk_within(authority, PYK_AUTHORITY_UNKNOWN, PYK_AUTHORITY_OTHER)) return PYK_E_ARG;
  if (!(row->authorities >> authority & 1)) return PYK_E_ARG;
  if (!pyk_within(route->trigger, PYK_TRIGGER_NONE, PYK_TRIGGER_EVENT)) return PYK_E_ARG;
  if (route->notice == 0) return PYK_E_NORULE;
  pyk_notice n;
  memset(&n, 0, sizeof n);
  n.size = out->size;
  n.kind = route->notice;
  n.remedy = route->remedy;
  n.times = 1;
  if (route->remedy == PYK_REMEDY_PROHIBITED) {
    n.provision_given = PYK_GIVEN_YES;
    n.provision = route->basis;
  } else {
    rc = add_remedy(&n, route);
  }
  if (rc == PYK_OK) memcpy(out, &n, sizeof n);
  return rc;
}
