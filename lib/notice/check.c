#include "judge.h"

#include "../base/record.h"
#include "../statute/empty.h"

#include <string.h>

pyk_notices pyk_notice_kind(const pyk_notice *notice) {
  if (notice == NULL) return 0;
  switch (notice->remedy) {
  case PYK_REMEDY_UNKNOWN:
    return notice->kind;
  case PYK_REMEDY_PROHIBITED:
    return PYK_NOTICE_PROHIBITION;
  case PYK_REMEDY_CLAIM:
  case PYK_REMEDY_REASSESSMENT:
    return PYK_NOTICE_CLAIM;
  case PYK_REMEDY_MUNICIPAL_APPEAL:
    return PYK_NOTICE_MUNICIPAL_APPEAL;
  case PYK_REMEDY_RECTIFICATION:
  case PYK_REMEDY_MARKET_COURT:
    return PYK_NOTICE_PROCUREMENT;
  default:
    return PYK_NOTICE_APPEAL;
  }
}

/* --- the routes -------------------------------------------------------------------------------------------------------- */

static void ask(pyk_asked *asked, const pyk_decision *d) {
  const pyk_route *route = &asked->route;
  pyk_notice notice = {.size = sizeof notice};
  if (route->state != PYK_ROUTE_FOUND || route->remedy == PYK_REMEDY_PROHIBITED) return;
  asked->known = pyk_notice_of(route, d->authority, &notice) == PYK_OK &&
                 pyk_limit_period(route->limit, route->limit_day, &asked->period) == PYK_OK;
}

static pyk_rc find_routes(pyk_judging *j, pyk_day law_day) {
  pyk_route routes[PYK_ROUTES_MAX];
  size_t count;
  pyk_rc rc = pyk_check_routes(&j->check, law_day, routes, &count);
  for (; rc == PYK_OK && j->asked_count < count; j->asked_count++) {
    pyk_asked *asked = &j->asked[j->asked_count];
    asked->route = routes[j->asked_count];
    ask(asked, j->check.d);
  }
  return rc;
}

/* --- what is printed, as the record of a decision has it ---------------------------------------------------------------- */

static int within_basis(const pyk_judging *j, const pyk_notice *n) {
  const pyk_provision *basis = &j->check.route.basis;
  return pyk_statute_within(&n->provision, basis) || pyk_statute_within(&n->second, basis);
}

/* Of several prohibitions the one that names the right provision stands for all. */
static void take_prohibition(pyk_judging *j, pyk_decision *d, const pyk_notice *n) {
  if (n->bare || d->notice_provision == PYK_GIVEN_YES) {
    if (n->bare || !within_basis(j, n)) return;
  }
  d->notice_provision = n->provision_given;
  d->provision = n->provision;
  if (pyk_statute_within(&n->second, &j->check.route.basis)) d->provision = n->second;
}

static void take_printed(pyk_judging *j, pyk_decision *d) {
  d->notice = j->count > 0 ? PYK_GIVEN_YES : PYK_GIVEN_NO;
  d->notices = 0;
  d->notice_provision = PYK_GIVEN_UNKNOWN;
  d->provision = pyk_no_provision;
  for (size_t i = 0; i < j->count; i++) {
    const pyk_notice *n = pyk_notice_at(j, i);
    d->notices |= pyk_notice_kind(n);
    if (n->remedy == PYK_REMEDY_PROHIBITED) take_prohibition(j, d, n);
  }
}

/* Findings about notices as such get the place of the notice they are about. */
static void place_findings(pyk_judging *j) {
  for (size_t i = 0; i < j->check.count && i < j->check.cap; i++) {
    pyk_finding *f = &j->check.out[i];
    pyk_notices about = f->kind == PYK_KIND_NOTICE ? (pyk_notices)f->found : PYK_NOTICE_PROHIBITION;
    for (size_t k = 0; k < j->count && f->end == 0; k++) {
      const pyk_notice *n = pyk_notice_at(j, k);
      if (!(pyk_notice_kind(n) & about)) continue;
      f->begin = n->begin;
      f->end = n->end;
    }
  }
}

static int notice_sound(const pyk_notice *n) {
  if (n->presumed_count > PYK_PRESUMPTIONS_MAX) return 0;
  for (uint32_t i = 0; i < n->presumed_count; i++) {
    if (!pyk_within(n->presumed[i].service, PYK_SERVICE_NONE, PYK_SERVICE_TO_AUTHORITY)) return 0;
  }
  return pyk_within(n->remedy, PYK_REMEDY_UNKNOWN, PYK_REMEDY_REASSESSMENT) &&
         pyk_within(n->receiver, PYK_RECEIVER_NONE, PYK_RECEIVER_COUNTY_COURT) &&
         pyk_within(n->trigger, PYK_TRIGGER_NONE, PYK_TRIGGER_EVENT) && n->amount >= 0 && n->times >= 0 &&
         n->reserved == 0;
}

pyk_rc pyk_notice_check(const pyk_decision *decision, const pyk_notice *notices, size_t stride, size_t n,
                        pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  if (decision == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  if (!pyk_array_sound(notices, stride, n, sizeof *notices)) return PYK_E_ARG;
  pyk_judging j;
  memset(&j, 0, sizeof j);
  j.check = (pyk_checking){.d = decision, .out = out, .cap = cap};
  j.notices = (const char *)notices;
  j.stride = stride;
  j.count = n;
  for (size_t i = 0; i < n; i++) {
    if (!notice_sound(pyk_notice_at(&j, i))) return PYK_E_ARG;
  }
  pyk_rc rc = pyk_record_check(decision, sizeof *decision);
  if (rc != PYK_OK) return rc;
  pyk_decision printed;
  memcpy(&printed, decision, sizeof printed);
  printed.size = sizeof printed;
  rc = find_routes(&j, law_day);
  if (rc != PYK_OK) return rc;
  take_printed(&j, &printed);
  j.check.d = &printed;
  pyk_check_notice(&j.check);
  place_findings(&j);
  pyk_judge_notices(&j);
  *count = j.check.count;
  return PYK_OK;
}
