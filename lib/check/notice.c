#include "checking.h"

#include "../appeal/clock.h"
#include "../law/law.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

#include <string.h>

/* The provision behind a finding on the governing day; an empty one where the tables have none. */
static pyk_provision requirement(const pyk_checking *c, pyk_finding_code code) {
  for (size_t i = 0; i < pyk_law_requirement_count; i++) {
    const law_requirement *row = &pyk_law_requirements[i];
    if (row->code == code && pyk_row_holds(row->from, row->to, c->route.law_day_latest)) return row->basis;
  }
  return pyk_no_provision;
}

/* A finding with its severity and provision, ready to be filled in. */
pyk_finding pyk_check_begin(const pyk_checking *c, pyk_finding_code code, pyk_field field) {
  pyk_finding f;
  memset(&f, 0, sizeof f);
  f.code = code;
  f.severity = pyk_finding_severity(code);
  f.field = field;
  f.basis = requirement(c, code);
  return f;
}

void pyk_check_report(pyk_checking *c, const pyk_finding *f) {
  if (c->count < c->cap) c->out[c->count] = *f;
  c->count++;
}

void pyk_check_plain(pyk_checking *c, pyk_finding_code code, pyk_field field) {
  pyk_finding f = pyk_check_begin(c, code, field);
  pyk_check_report(c, &f);
}

pyk_rc pyk_check_routes(pyk_checking *c, pyk_day law_day, pyk_route *routes, size_t *count) {
  routes[0].size = sizeof routes[0];
  pyk_rc rc = pyk_appeal_routes(c->d, law_day, routes, sizeof routes[0], PYK_ROUTES_MAX, count);
  if (rc != PYK_OK) return rc;
  if (*count > PYK_ROUTES_MAX) *count = PYK_ROUTES_MAX;
  c->route = routes[0];
  for (size_t i = 0; i < *count; i++)
    c->notices |= routes[i].notice;
  return PYK_OK;
}

pyk_notices pyk_check_right(const pyk_checking *c) {
  return c->notices & PYK_NOTICE_MUNICIPAL_APPEAL ? c->notices | PYK_NOTICE_APPEAL : c->notices;
}

/* --- the notice --- */

/* The lowest member of a set of notices. */
static int32_t first_notice(pyk_notices set) {
  return (int32_t)(set & (~set + 1));
}

static pyk_finding begin_notice(const pyk_checking *c, pyk_finding_code code, pyk_notices found) {
  pyk_finding f = pyk_check_begin(c, code, PYK_FIELD_NOTICE);
  if (pyk_provision_empty(&f.basis)) f.basis = c->route.notice_basis;
  f.kind = PYK_KIND_NOTICE;
  f.expected = (int32_t)c->route.notice;
  f.found = first_notice(found);
  f.expected_provision = c->route.basis;
  return f;
}

static void report_notice(pyk_checking *c, pyk_finding_code code, pyk_notices found) {
  pyk_finding f = begin_notice(c, code, found);
  pyk_check_report(c, &f);
}

static void check_prohibition_provision(pyk_checking *c) {
  const pyk_decision *d = c->d;
  pyk_finding_code code;
  if (d->notice_provision == PYK_GIVEN_NO) {
    code = PYK_FINDING_NOTICE_WITHOUT_PROVISION;
  } else if (d->notice_provision != PYK_GIVEN_YES || pyk_statute_within(&d->provision, &c->route.basis)) {
    return;
  } else {
    code =
        pyk_provision_empty(&d->provision) ? PYK_FINDING_NOTICE_PROVISION_UNREAD : PYK_FINDING_NOTICE_WRONG_PROVISION;
  }
  pyk_finding f = begin_notice(c, code, PYK_NOTICE_PROHIBITION);
  f.field = PYK_FIELD_NOTICE_PROVISION;
  f.found_provision = d->provision;
  pyk_check_report(c, &f);
}

static void check_notice_where_prohibited(pyk_checking *c) {
  pyk_notices other = c->d->notices & ~(pyk_notices)(PYK_NOTICE_PROHIBITION | PYK_NOTICE_CLAIM);
  if (c->d->notices & PYK_NOTICE_CLAIM) {
    report_notice(c, PYK_FINDING_CLAIM_NOTICE_THOUGH_PROHIBITED, PYK_NOTICE_CLAIM);
  }
  if (other != 0) report_notice(c, PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED, other);
  if (c->d->notices & PYK_NOTICE_PROHIBITION) check_prohibition_provision(c);
}

static void check_notice_where_open(pyk_checking *c) {
  pyk_notices right = pyk_check_right(c);
  pyk_notices other = c->d->notices & ~(right | (pyk_notices)PYK_NOTICE_PROHIBITION);
  if (c->d->notices & PYK_NOTICE_PROHIBITION) {
    pyk_finding f = begin_notice(c, PYK_FINDING_PROHIBITION_THOUGH_OPEN, PYK_NOTICE_PROHIBITION);
    f.kind = PYK_KIND_REMEDY;
    f.expected = c->route.remedy;
    f.found = PYK_REMEDY_PROHIBITED;
    f.found_provision = c->d->provision;
    pyk_check_report(c, &f);
  }
  if (other == 0 || right == 0) return; /* where no act asks for a notice, one that opens a remedy is no fault */
  report_notice(c, c->d->notices & right ? PYK_FINDING_NOTICE_DOUBLED : PYK_FINDING_NOTICE_OF_OTHER_REMEDY, other);
}

void pyk_check_notice(pyk_checking *c) {
  if (c->d->notice == PYK_GIVEN_UNKNOWN) return;
  if (c->route.state == PYK_ROUTE_FACTS_MISSING) {
    /* Whichever act governs, it opens nothing: what is printed says so, too. */
    if (c->route.remedy == PYK_REMEDY_PROHIBITED && c->d->notices == PYK_NOTICE_PROHIBITION) return;
    pyk_finding f = pyk_check_begin(c, PYK_FINDING_NOTICE_NOT_JUDGED, PYK_FIELD_NOTICE);
    f.kind = PYK_KIND_FACT;
    f.found = (int32_t)c->route.missing;
    pyk_check_report(c, &f);
  } else if (c->route.state == PYK_ROUTE_FOUND && c->d->notice == PYK_GIVEN_NO) {
    if (c->notices != 0) report_notice(c, PYK_FINDING_NOTICE_MISSING, 0);
  } else if (c->route.state == PYK_ROUTE_FOUND) {
    if (c->route.remedy == PYK_REMEDY_PROHIBITED) {
      check_notice_where_prohibited(c);
    } else {
      check_notice_where_open(c);
    }
  }
}
