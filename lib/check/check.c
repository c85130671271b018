#include "checking.h"

#include "../day/civil.h"
#include "../law/law.h"
#include "../matter/decision.h"
#include "../statute/empty.h"

#include <string.h>

/* --- contents --- */

/* Bodies that decide on presentation: in the council the chair presents, an office holder decides alone. Bylaws can add to
 * them. */
static int decides_on_presentation(const pyk_decision *d) {
  pyk_bylaw_rule rule;
  if (d->body >= PYK_BODY_EXECUTIVE && d->body <= PYK_BODY_SUB_COMMITTEE) return 1;
  return pyk_decision_bylaw(d, PYK_BYLAW_PRESENTED, d->body, d->decided, &rule);
}

static void check_contents(pyk_checking *c) {
  const pyk_decision *d = c->d;
  if (d->contact == PYK_GIVEN_NO) {
    pyk_check_plain(c, PYK_FINDING_CONTACT_MISSING, PYK_FIELD_CONTACT);
  } else if (d->contact == PYK_GIVEN_YES && d->contact_reach == PYK_GIVEN_NO) {
    pyk_check_plain(c, PYK_FINDING_CONTACT_UNREACHABLE, PYK_FIELD_CONTACT);
  }
  if (d->presenter == PYK_GIVEN_NO && decides_on_presentation(d)) {
    pyk_check_plain(c, PYK_FINDING_PRESENTER_MISSING, PYK_FIELD_PRESENTER);
  }
  if (d->decided == PYK_DAY_NONE) pyk_check_plain(c, PYK_FINDING_DECISION_DAY_UNKNOWN, PYK_FIELD_DECIDED);
  if (d->later_handlings) pyk_check_plain(c, PYK_FINDING_LATER_HANDLINGS, PYK_FIELD_LATER_HANDLINGS);
}

/* --- order of days --- */

static void report_days(pyk_checking *c, pyk_finding_code code, pyk_field field, pyk_day expected, pyk_day found) {
  pyk_finding f = pyk_check_begin(c, code, field);
  f.expected_day = expected;
  f.found_day = found;
  pyk_check_report(c, &f);
}

/* `found` lies before `expected`, and both are known. */
static int before(pyk_day found, pyk_day expected) {
  return found != PYK_DAY_NONE && expected != PYK_DAY_NONE && found < expected;
}

static void check_order(pyk_checking *c) {
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

static void check_report_day(pyk_checking *c) {
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
  pyk_finding f = pyk_check_begin(c, code, field);
  f.basis = clock->basis;
  f.contested = clock->verdict == PYK_VERDICT_CONTESTED;
  f.expected_day = clock->last_day;
  f.found_day = clock->asked;
  pyk_check_report(c, &f);
}

static void check_report_recipients(pyk_checking *c) {
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
    pyk_finding f = pyk_check_begin(c, recipients[i].code, recipients[i].field);
    f.basis = c->duty.clock.basis;
    pyk_check_report(c, &f);
  }
}

static void check_report_period(pyk_checking *c) {
  const pyk_decision *d = c->d;
  pyk_facts missing = c->duty.clock.missing & (pyk_facts)(PYK_FACT_ADOPTED | PYK_FACT_DUTY);
  if (missing != 0) {
    pyk_finding f = pyk_check_begin(c, PYK_FINDING_REPORT_PERIOD_UNKNOWN, PYK_FIELD_DUTY_PERIOD);
    f.kind = PYK_KIND_FACT;
    f.found = (int32_t)missing;
    pyk_check_report(c, &f);
  }
  if (!c->duty.from_row || d->quoted_amount == 0) return;
  /* Twelve months are a year; days and weeks compare with nothing else. */
  int32_t expected = c->duty.unit == PYK_UNIT_YEAR ? c->duty.amount * 12 : c->duty.amount;
  int32_t found = d->quoted_unit == PYK_UNIT_YEAR ? d->quoted_amount * 12 : d->quoted_amount;
  int months = c->duty.unit >= PYK_UNIT_MONTH && d->quoted_unit >= PYK_UNIT_MONTH;
  if (expected == found && (months || c->duty.unit == d->quoted_unit)) return;
  pyk_finding f = pyk_check_begin(c, PYK_FINDING_REPORT_PERIOD_DIFFERS, PYK_FIELD_DUTY_PERIOD);
  f.basis = c->duty.clock.basis;
  f.expected = c->duty.amount;
  f.expected_unit = c->duty.unit;
  f.found = d->quoted_amount;
  f.found_unit = d->quoted_unit;
  pyk_check_report(c, &f);
}

/* --- the law itself --- */

static void check_law(pyk_checking *c) {
  if (c->route.notes & PYK_NOTE_NOT_CHECKED) {
    report_days(c, PYK_FINDING_LAW_NOT_CHECKED, PYK_FIELD_DECISION, pyk_law_checked, c->route.law_day_latest);
  }
  if (c->route.state == PYK_ROUTE_OUTSIDE_SCOPE) pyk_check_plain(c, PYK_FINDING_OUTSIDE_SCOPE, PYK_FIELD_DECISION);
}

pyk_rc pyk_decision_check(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_finding *out, size_t cap,
                          size_t *count) {
  if (decision == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  if (!pyk_day_or_none(as_of)) return PYK_E_RANGE;
  pyk_checking c = {.d = decision, .as_of = as_of, .out = out, .cap = cap};
  pyk_route routes[PYK_ROUTES_MAX];
  size_t routes_found;
  pyk_rc rc = pyk_check_routes(&c, law_day, routes, &routes_found);
  if (rc == PYK_OK) rc = pyk_decision_duty(decision, &c.duty);
  if (rc != PYK_OK) return rc;
  /* In the order of the codes. */
  pyk_check_notice(&c);
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
