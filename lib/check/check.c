#include "clocks.h"

#include "../day/civil.h"
#include "../law/law.h"
#include "../matter/decision.h"
#include "../statute/empty.h"

#include <string.h>

/* Everything the checks look at, and where their findings go. */
typedef struct checking {
  const pyk_decision *d;
  pyk_day as_of;
  pyk_route route;     /* the first of those that stand side by side */
  pyk_notices notices; /* those of all */
  pyk_report_duty duty;
  pyk_finding *out;
  size_t cap;
  size_t count;
} checking;

/* The provision behind a finding on the governing day; where the tables have none, `other`. */
static pyk_provision requirement(const checking *c, pyk_finding_code code, const pyk_provision *other) {
  for (size_t i = 0; i < pyk_law_requirement_count; i++) {
    const law_requirement *row = &pyk_law_requirements[i];
    pyk_day day = c->route.law_day_latest;
    if (row->code != code || day < row->from || (row->to != PYK_DAY_NONE && day >= row->to)) continue;
    return row->basis;
  }
  return *other;
}

/* A finding with its severity and provision, ready to be filled in. */
static pyk_finding begin(const checking *c, pyk_finding_code code, pyk_field field) {
  pyk_finding f;
  memset(&f, 0, sizeof f);
  f.code = code;
  f.severity = pyk_finding_severity(code);
  f.field = field;
  f.basis = requirement(c, code, &pyk_no_provision);
  return f;
}

static void report(checking *c, const pyk_finding *f) {
  if (c->count < c->cap) c->out[c->count] = *f;
  c->count++;
}

static void report_plain(checking *c, pyk_finding_code code, pyk_field field) {
  pyk_finding f = begin(c, code, field);
  report(c, &f);
}

/* --- the notice --- */

/* The lowest member of a set of notices. */
static int32_t first_notice(pyk_notices set) {
  return (int32_t)(set & (~set + 1));
}

static pyk_finding begin_notice(const checking *c, pyk_finding_code code, pyk_notices found) {
  pyk_finding f = begin(c, code, PYK_FIELD_NOTICE);
  if (pyk_provision_empty(&f.basis)) f.basis = c->route.notice_basis;
  f.kind = PYK_KIND_NOTICE;
  f.expected = (int32_t)c->route.notice;
  f.found = first_notice(found);
  f.expected_provision = c->route.basis;
  return f;
}

static void report_notice(checking *c, pyk_finding_code code, pyk_notices found) {
  pyk_finding f = begin_notice(c, code, found);
  report(c, &f);
}

static void check_prohibition_provision(checking *c) {
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
  report(c, &f);
}

static void check_notice_where_prohibited(checking *c) {
  pyk_notices other = c->d->notices & ~(pyk_notices)(PYK_NOTICE_PROHIBITION | PYK_NOTICE_CLAIM);
  if (c->d->notices & PYK_NOTICE_CLAIM) {
    report_notice(c, PYK_FINDING_CLAIM_NOTICE_THOUGH_PROHIBITED, PYK_NOTICE_CLAIM);
  }
  if (other != 0) report_notice(c, PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED, other);
  if (c->d->notices & PYK_NOTICE_PROHIBITION) check_prohibition_provision(c);
}

static void check_notice_where_open(checking *c) {
  pyk_notices right = c->notices;
  /* Appeal instructions that do not name their kind are taken as those of the appeal that is open. */
  if (right & PYK_NOTICE_MUNICIPAL_APPEAL) right |= PYK_NOTICE_APPEAL;
  pyk_notices other = c->d->notices & ~(right | (pyk_notices)PYK_NOTICE_PROHIBITION);
  if (c->d->notices & PYK_NOTICE_PROHIBITION) {
    pyk_finding f = begin_notice(c, PYK_FINDING_PROHIBITION_THOUGH_OPEN, PYK_NOTICE_PROHIBITION);
    f.kind = PYK_KIND_REMEDY;
    f.expected = c->route.remedy;
    f.found = PYK_REMEDY_PROHIBITED;
    f.found_provision = c->d->provision;
    report(c, &f);
  }
  if (other == 0 || right == 0) return; /* where no act asks for a notice, one that opens a remedy is no fault */
  report_notice(c, c->d->notices & right ? PYK_FINDING_NOTICE_DOUBLED : PYK_FINDING_NOTICE_OF_OTHER_REMEDY, other);
}

static void check_notice(checking *c) {
  if (c->d->notice == PYK_GIVEN_UNKNOWN) return;
  if (c->route.state == PYK_ROUTE_FACTS_MISSING) {
    pyk_finding f = begin(c, PYK_FINDING_NOTICE_NOT_JUDGED, PYK_FIELD_NOTICE);
    f.kind = PYK_KIND_FACT;
    f.found = (int32_t)c->route.missing;
    report(c, &f);
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

/* --- contents --- */

/* Bodies that decide on presentation: in the council the chair presents, an office holder decides alone. Bylaws can add to
 * them. */
static int decides_on_presentation(const pyk_decision *d) {
  pyk_bylaw_rule rule;
  if (d->body >= PYK_BODY_EXECUTIVE && d->body <= PYK_BODY_SUB_COMMITTEE) return 1;
  return pyk_decision_bylaw(d, PYK_BYLAW_PRESENTED, d->body, d->decided, &rule);
}

static void check_contents(checking *c) {
  const pyk_decision *d = c->d;
  if (d->contact == PYK_GIVEN_NO) {
    report_plain(c, PYK_FINDING_CONTACT_MISSING, PYK_FIELD_CONTACT);
  } else if (d->contact == PYK_GIVEN_YES && d->contact_reach == PYK_GIVEN_NO) {
    report_plain(c, PYK_FINDING_CONTACT_UNREACHABLE, PYK_FIELD_CONTACT);
  }
  if (d->presenter == PYK_GIVEN_NO && decides_on_presentation(d)) {
    report_plain(c, PYK_FINDING_PRESENTER_MISSING, PYK_FIELD_PRESENTER);
  }
  if (d->decided == PYK_DAY_NONE) report_plain(c, PYK_FINDING_DECISION_DAY_UNKNOWN, PYK_FIELD_DECIDED);
  if (d->later_handlings) report_plain(c, PYK_FINDING_LATER_HANDLINGS, PYK_FIELD_LATER_HANDLINGS);
}

/* --- order of days --- */

static void report_days(checking *c, pyk_finding_code code, pyk_field field, pyk_day expected, pyk_day found) {
  pyk_finding f = begin(c, code, field);
  f.expected_day = expected;
  f.found_day = found;
  report(c, &f);
}

/* `found` lies before `expected`, and both are known. */
static int before(pyk_day found, pyk_day expected) {
  return found != PYK_DAY_NONE && expected != PYK_DAY_NONE && found < expected;
}

static void check_order(checking *c) {
  const pyk_decision *d = c->d;
  pyk_day adopted = d->motion == PYK_MOTION_WISH_RESOLUTION ? d->adopted : PYK_DAY_NONE;
  const struct {
    pyk_field field;
    pyk_day day;
  } days[] = {{PYK_FIELD_MOTION_ADOPTED, adopted}, {PYK_FIELD_DECIDED, d->decided}, {PYK_FIELD_ON_VIEW, d->on_view}};
  if (before(d->on_view, adopted)) {
    report_days(c, PYK_FINDING_ON_VIEW_BEFORE_ADOPTION, PYK_FIELD_ON_VIEW, adopted, d->on_view);
  }
  if (before(d->on_view, d->decided)) {
    report_days(c, PYK_FINDING_ON_VIEW_BEFORE_DECISION, PYK_FIELD_ON_VIEW, d->decided, d->on_view);
  }
  if (before(d->decided, adopted)) {
    report_days(c, PYK_FINDING_DECISION_BEFORE_ADOPTION, PYK_FIELD_DECIDED, adopted, d->decided);
  }
  for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
    if (before(c->as_of, days[i].day)) {
      report_days(c, PYK_FINDING_DAY_AFTER_ASKED, days[i].field, c->as_of, days[i].day);
    }
  }
}

/* --- the report duty --- */

static void check_report_day(checking *c) {
  const pyk_clock *clock = &c->duty.clock;
  pyk_field field = c->d->decided != PYK_DAY_NONE ? PYK_FIELD_DECIDED : PYK_FIELD_ON_VIEW;
  pyk_finding_code code;
  if (clock->verdict == PYK_VERDICT_LATE) {
    code = PYK_FINDING_REPORT_LATE;
  } else if (clock->verdict == PYK_VERDICT_CONTESTED) {
    code = PYK_FINDING_REPORT_CONTESTED;
  } else if (clock->verdict == PYK_VERDICT_FACTS_MISSING && clock->missing == PYK_FACT_DECIDED) {
    code = PYK_FINDING_REPORT_NOT_SHOWN_IN_TIME;
  } else {
    return;
  }
  pyk_finding f = begin(c, code, field);
  f.basis = clock->basis;
  f.contested = clock->verdict == PYK_VERDICT_CONTESTED;
  f.expected_day = clock->last_day;
  f.found_day = clock->asked;
  report(c, &f);
}

static void check_report_recipients(checking *c) {
  const struct {
    pyk_parties owed;
    pyk_finding_code code;
    pyk_field field;
  } recipients[] = {
      {PYK_PARTY_MOVER, PYK_FINDING_REPORT_NOT_TO_MOVER, PYK_FIELD_REPORT_MOVER},
      {PYK_PARTY_COUNCILLORS, PYK_FINDING_REPORT_NOT_TO_COUNCILLORS, PYK_FIELD_REPORT_COUNCILLORS},
  };
  if (c->d->report_stated != PYK_GIVEN_YES) return;
  for (size_t i = 0; i < sizeof recipients / sizeof recipients[0]; i++) {
    if (((c->duty.clock.whose | c->duty.also) & recipients[i].owed) == 0) continue;
    if (c->d->report_to & recipients[i].owed) continue;
    pyk_finding f = begin(c, recipients[i].code, recipients[i].field);
    f.basis = c->duty.clock.basis;
    report(c, &f);
  }
}

static void check_report_period(checking *c) {
  const pyk_decision *d = c->d;
  pyk_facts missing = c->duty.clock.missing & (pyk_facts)(PYK_FACT_ADOPTED | PYK_FACT_DUTY);
  if (missing != 0) {
    pyk_finding f = begin(c, PYK_FINDING_REPORT_PERIOD_UNKNOWN, PYK_FIELD_DUTY_PERIOD);
    f.kind = PYK_KIND_FACT;
    f.found = (int32_t)missing;
    report(c, &f);
  }
  if (!c->duty.from_row || d->quoted_amount == 0) return;
  /* Twelve months are a year; days and weeks compare with nothing else. */
  int32_t expected = c->duty.unit == PYK_UNIT_YEAR ? c->duty.amount * 12 : c->duty.amount;
  int32_t found = d->quoted_unit == PYK_UNIT_YEAR ? d->quoted_amount * 12 : d->quoted_amount;
  int months = c->duty.unit >= PYK_UNIT_MONTH && d->quoted_unit >= PYK_UNIT_MONTH;
  if (expected == found && (months || c->duty.unit == d->quoted_unit)) return;
  pyk_finding f = begin(c, PYK_FINDING_REPORT_PERIOD_DIFFERS, PYK_FIELD_DUTY_PERIOD);
  f.basis = c->duty.clock.basis;
  f.expected = c->duty.amount;
  f.expected_unit = c->duty.unit;
  f.found = d->quoted_amount;
  f.found_unit = d->quoted_unit;
  report(c, &f);
}

/* --- the law itself --- */

static void check_law(checking *c) {
  if (c->route.notes & PYK_NOTE_NOT_CHECKED) {
    report_days(c, PYK_FINDING_LAW_NOT_CHECKED, PYK_FIELD_DECISION, pyk_law_checked, c->route.law_day_latest);
  }
  if (c->route.state == PYK_ROUTE_OUTSIDE_SCOPE) report_plain(c, PYK_FINDING_OUTSIDE_SCOPE, PYK_FIELD_DECISION);
}

static pyk_rc find_routes(checking *c, pyk_day law_day) {
  pyk_route routes[PYK_ROUTES_MAX] = {{.size = sizeof routes[0]}};
  size_t count;
  pyk_rc rc = pyk_appeal_routes(c->d, law_day, routes, sizeof routes[0], PYK_ROUTES_MAX, &count);
  if (rc != PYK_OK) return rc;
  c->route = routes[0];
  for (size_t i = 0; i < count && i < PYK_ROUTES_MAX; i++)
    c->notices |= routes[i].notice;
  return PYK_OK;
}

pyk_rc pyk_decision_check(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_finding *out, size_t cap,
                          size_t *count) {
  if (decision == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  if (as_of != PYK_DAY_NONE && !pyk_day_valid(as_of)) return PYK_E_RANGE;
  checking c = {.d = decision, .as_of = as_of, .out = out, .cap = cap};
  pyk_rc rc = find_routes(&c, law_day);
  if (rc == PYK_OK) rc = pyk_decision_duty(decision, &c.duty);
  if (rc != PYK_OK) return rc;
  /* In the order of the codes. */
  check_notice(&c);
  check_contents(&c);
  check_order(&c);
  if (c.duty.owed) {
    check_report_day(&c);
    check_report_recipients(&c);
    check_report_period(&c);
  }
  check_law(&c);
  *count = c.count;
  return PYK_OK;
}
