#include "judge.h"

#include "../law/law.h"
#include "../matter/decision.h"
#include "../statute/empty.h"

#include <string.h>

static pyk_finding begin(const pyk_judging *j, const pyk_judged *n, pyk_finding_code code, pyk_field field) {
  pyk_finding f = pyk_check_begin(&j->check, code, field);
  f.begin = n->notice->begin;
  f.end = n->notice->end;
  if (n->asked != NULL) f.basis = n->asked->route.notice_basis;
  return f;
}

static void report_pair(pyk_judging *j, const pyk_judged *n, pyk_finding_code code, pyk_field field, pyk_kind kind,
                        int32_t expected, int32_t found, const pyk_provision *basis) {
  pyk_finding f = begin(j, n, code, field);
  f.kind = kind;
  f.expected = expected;
  f.found = found;
  if (basis != NULL && !pyk_provision_empty(basis)) f.basis = *basis;
  pyk_check_report(&j->check, &f);
}

static void report_periods(pyk_judging *j, const pyk_judged *n, pyk_finding_code code, pyk_field field,
                           pyk_count_of expected, pyk_count_of found, const pyk_provision *basis) {
  pyk_finding f = begin(j, n, code, field);
  f.expected = expected.amount;
  f.expected_unit = expected.unit;
  f.found = found.amount;
  f.found_unit = found.unit;
  f.basis = *basis;
  pyk_check_report(&j->check, &f);
}

/* The notice opens the remedy of a route, and has a text that can be judged. */
static int judged(const pyk_judged *n) {
  return n->asked != NULL && n->asked->known && !n->notice->bare;
}

/* --- what it has to name: 111 --------------------------------------------------------------------------------------- */

static void judge_completeness(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n)) return;
  const struct {
    int missing;
    pyk_field field;
  } parts[] = {{n->notice->receiver == PYK_RECEIVER_NONE, PYK_FIELD_NOTICE_RECEIVER},
               {n->notice->amount == 0, PYK_FIELD_NOTICE_PERIOD},
               {n->notice->amount != 0 && n->notice->trigger == PYK_TRIGGER_NONE, PYK_FIELD_NOTICE_TRIGGER}};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    if (!parts[i].missing) continue;
    pyk_finding f = begin(j, n, PYK_FINDING_NOTICE_INCOMPLETE, parts[i].field);
    pyk_check_report(&j->check, &f);
  }
}

/* --- what it says against the act: 114 to 120, 126, 128 ---------------------------------------------------------------- */

/* An appeal whose notice is taken for the right one, though its text opens another appeal. */
static void judge_appeal(pyk_judging *j, const pyk_judged *n) {
  const pyk_route *route = &j->check.route;
  pyk_remedy remedy = n->notice->remedy;
  if (n->asked != NULL || route->state != PYK_ROUTE_FOUND || remedy == PYK_REMEDY_UNKNOWN) return;
  if (!(pyk_notice_kind(n->notice) & pyk_check_right(&j->check)) || remedy == PYK_REMEDY_PROHIBITED)
    return; /* 102 to 105 say so */
  report_pair(j, n, PYK_FINDING_NOTICE_OTHER_APPEAL, PYK_FIELD_NOTICE_REMEDY, PYK_KIND_REMEDY, route->remedy, remedy,
              &route->basis);
}

static void judge_period(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n) || n->notice->amount == 0) return;
  const pyk_period *a = &n->asked->period;
  const pyk_notice *b = n->notice;
  if (a->amount == b->amount && a->unit == b->unit) return;
  report_periods(j, n, PYK_FINDING_NOTICE_PERIOD_WRONG, PYK_FIELD_NOTICE_PERIOD, (pyk_count_of){a->amount, a->unit},
                 (pyk_count_of){b->amount, b->unit}, a->basis);
}

static int one_of(pyk_receiver receiver, const pyk_receiver *list, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (receiver == list[i]) return 1;
  }
  return 0;
}

/* The row of the court named, when it is one that is no more but once stood in the place of the expected one. */
static const law_former_court *former_court(pyk_receiver expected, pyk_receiver named) {
  for (size_t i = 0; i < pyk_law_former_court_count; i++) {
    const law_former_court *row = &pyk_law_former_courts[i];
    if (row->receiver == named && row->now == expected) return row;
  }
  return NULL;
}

/* Whether the receiver named can be the one the act means. */
static int receiver_fits(const pyk_judging *j, pyk_receiver expected, const pyk_notice *n) {
  static const pyk_receiver own[] = {PYK_RECEIVER_SAME_BODY, PYK_RECEIVER_DECIDER, PYK_RECEIVER_CONTRACTING_ENTITY,
                                     PYK_RECEIVER_NAMED_BODY};
  static const pyk_receiver bodies[] = {PYK_RECEIVER_SAME_BODY,  PYK_RECEIVER_PARENT_BODY,        PYK_RECEIVER_DECIDER,
                                        PYK_RECEIVER_NAMED_BODY, PYK_RECEIVER_CONTRACTING_ENTITY, PYK_RECEIVER_COUNTY};
  pyk_body decider = j->check.d->body;
  if (expected == PYK_RECEIVER_NONE || expected == n->receiver) return 1;
  if (n->receiver == PYK_RECEIVER_NAMED_BODY) {
    if (!one_of(expected, bodies, sizeof bodies / sizeof bodies[0])) return 0;
    if (n->body == PYK_BODY_UNKNOWN || decider == PYK_BODY_UNKNOWN) return 1;
    if (expected == PYK_RECEIVER_SAME_BODY) return n->body == decider;
    return n->body != PYK_BODY_COUNCIL; /* claims do not go to the council */
  }
  /* An administrative court decides in its own district: any of them can be meant. */
  if (expected == PYK_RECEIVER_ADMIN_COURT) return n->receiver == PYK_RECEIVER_VAASA_COURT;
  return one_of(expected, own, sizeof own / sizeof own[0]) && one_of(n->receiver, own, sizeof own / sizeof own[0]);
}

static void judge_receiver(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n) || n->notice->receiver == PYK_RECEIVER_NONE) return;
  pyk_receiver expected = n->asked->route.receiver;
  if (receiver_fits(j, expected, n->notice)) return;
  if (n->notice->receiver == PYK_RECEIVER_NAMED_BODY && n->notice->body != PYK_BODY_UNKNOWN &&
      expected == PYK_RECEIVER_SAME_BODY) {
    report_pair(j, n, PYK_FINDING_NOTICE_RECEIVER_WRONG, PYK_FIELD_NOTICE_RECEIVER, PYK_KIND_BODY, j->check.d->body,
                n->notice->body, &n->asked->route.basis);
    return;
  }
  const law_former_court *former = former_court(expected, n->notice->receiver);
  if (former != NULL && j->check.route.law_day < former->to) return;
  report_pair(j, n, PYK_FINDING_NOTICE_RECEIVER_WRONG, PYK_FIELD_NOTICE_RECEIVER, PYK_KIND_RECEIVER, expected,
              n->notice->receiver, former != NULL ? &former->provision : &n->asked->route.basis);
}

static void judge_trigger(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n) || n->notice->trigger == PYK_TRIGGER_NONE) return;
  pyk_trigger expected = n->asked->route.trigger, found = n->notice->trigger;
  if (expected == PYK_TRIGGER_NONE || expected == found) return;
  /* Members are informed by the minutes on view whatever starts the parties' time. */
  if (found == PYK_TRIGGER_ON_VIEW && (n->asked->route.who & PYK_INFORMED)) return;
  report_pair(j, n, PYK_FINDING_NOTICE_TRIGGER_WRONG, PYK_FIELD_NOTICE_TRIGGER, PYK_KIND_TRIGGER, expected, found,
              n->asked->period.basis);
}

static void judge_presumptions(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n)) return;
  for (uint32_t i = 0; i < n->notice->presumed_count; i++) {
    const pyk_presumption *p = &n->notice->presumed[i];
    const law_service *row = pyk_service_find(p->service, n->asked->period.regime, n->asked->route.limit_day);
    if (row == NULL || row->amount == p->days) continue;
    report_periods(j, n, PYK_FINDING_NOTICE_PRESUMPTION_WRONG, PYK_FIELD_NOTICE_PRESUMPTION,
                   (pyk_count_of){row->amount, PYK_UNIT_DAY}, (pyk_count_of){p->days, PYK_UNIT_DAY}, &row->basis);
  }
}

/* No act asks the notice for the grounds, or for who has the remedy; but a list that leaves one out misleads. */
static void judge_grounds(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n) || n->notice->grounds == 0) return;
  pyk_grounds left_out = n->asked->route.grounds & ~n->notice->grounds;
  for (pyk_grounds bit = 1; bit <= PYK_GROUND_UNLAWFUL; bit <<= 1) {
    if (!(left_out & bit)) continue;
    report_pair(j, n, PYK_FINDING_NOTICE_GROUNDS_LEFT_OUT, PYK_FIELD_NOTICE_GROUNDS, PYK_KIND_GROUND, (int32_t)bit, 0,
                &n->asked->route.grounds_basis);
  }
}

static void judge_who(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n) || n->notice->who == 0) return;
  pyk_parties judged_ones = PYK_PARTY_PARTY | PYK_INFORMED;
  pyk_parties left_out = n->asked->route.who & judged_ones & ~n->notice->who;
  for (pyk_parties bit = 1; bit <= PYK_PARTY_MUNICIPALITY; bit <<= 1) {
    if (!(left_out & bit)) continue;
    report_pair(j, n, PYK_FINDING_NOTICE_WHO_LEFT_OUT, PYK_FIELD_NOTICE_WHO, PYK_KIND_PARTY, (int32_t)bit, 0,
                &n->asked->route.who_basis);
  }
}

static void judge_leave(pyk_judging *j, const pyk_judged *n) {
  if (!judged(n) || n->notice->leave != PYK_GIVEN_YES || n->asked->route.leave) return;
  /* In the market court leave depends on the kind of contract, which the route does not know: 1397/2016 146 §. */
  if (n->notice->remedy == PYK_REMEDY_MARKET_COURT) return;
  report_pair(j, n, PYK_FINDING_NOTICE_LEAVE_WRONG, PYK_FIELD_NOTICE_LEAVE, PYK_KIND_GIVEN, PYK_GIVEN_NO, PYK_GIVEN_YES,
              &n->asked->route.basis);
}

static void judge_standstill(pyk_judging *j, const pyk_judged *n) {
  static const pyk_limit waits[] = {PYK_LIMIT_STANDSTILL, PYK_LIMIT_STANDSTILL_SHORT, PYK_LIMIT_STANDSTILL_DIRECT};
  if (!judged(n) || n->notice->standstill == 0) return;
  pyk_count_of first = {0, 0};
  pyk_provision basis = {0};
  for (size_t i = 0; i < sizeof waits / sizeof waits[0]; i++) {
    pyk_period period;
    if (pyk_limit_period(waits[i], n->asked->route.limit_day, &period) != PYK_OK) continue;
    if (period.amount == n->notice->standstill) return;
    if (first.amount != 0) continue;
    first = (pyk_count_of){period.amount, period.unit};
    basis = *period.basis;
  }
  if (first.amount == 0) return;
  report_periods(j, n, PYK_FINDING_NOTICE_STANDSTILL_WRONG, PYK_FIELD_NOTICE_STANDSTILL, first,
                 (pyk_count_of){n->notice->standstill, first.unit}, &basis);
}

/* --- what is wrong with it whatever the route: 121 to 125, 127 ------------------------------------------------------------ */

static void judge_bare(pyk_judging *j, const pyk_judged *n) {
  if (!n->notice->bare) return;
  pyk_finding f = begin(j, n, PYK_FINDING_NOTICE_BARE, PYK_FIELD_NOTICE);
  if (pyk_provision_empty(&f.basis)) f.basis = j->check.route.notice_basis;
  pyk_check_report(&j->check, &f);
}

static int is_mixed(pyk_notices kind) {
  return (kind & (kind - 1)) != 0;
}

static void judge_mixed(pyk_judging *j, const pyk_judged *n) {
  if (!is_mixed(n->notice->kind)) return;
  if (n->before != NULL && n->before->kind == n->notice->kind) return; /* of the same heading */
  pyk_finding f = begin(j, n, PYK_FINDING_NOTICE_MIXED, PYK_FIELD_NOTICE);
  pyk_check_report(&j->check, &f);
}

static void judge_repeated(pyk_judging *j, const pyk_judged *n) {
  if (n->notice->times < 2) return;
  report_pair(j, n, PYK_FINDING_NOTICE_REPEATED, PYK_FIELD_NOTICE, 0, 1, n->notice->times, NULL);
}

static void judge_heading(pyk_judging *j, const pyk_judged *n) {
  pyk_notices heading = n->notice->kind, text = pyk_notice_kind(n->notice);
  if (heading == 0 || n->notice->remedy == PYK_REMEDY_UNKNOWN || is_mixed(heading) || (heading & text)) return;
  if (heading == PYK_NOTICE_APPEAL && (text & (PYK_NOTICE_MUNICIPAL_APPEAL | PYK_NOTICE_PROCUREMENT))) return;
  report_pair(j, n, PYK_FINDING_NOTICE_CONTRADICTS_HEADING, PYK_FIELD_NOTICE_REMEDY, PYK_KIND_NOTICE, (int32_t)heading,
              (int32_t)text, NULL);
}

/* The act is known, and no row of it holds on the day. */
static int outdated(const pyk_provision *p, pyk_day day) {
  int known = 0;
  if (p->act_number == 0 || day == PYK_DAY_NONE) return 0;
  for (size_t i = 0; i < pyk_law_act_count; i++) {
    const law_act *row = &pyk_law_acts[i];
    if (row->year != p->act_year || row->number != p->act_number) continue;
    if (row->to == PYK_DAY_NONE || day < row->to) return 0;
    known = 1;
  }
  return known;
}

static void judge_act(pyk_judging *j, const pyk_judged *n) {
  const pyk_provision *provisions[] = {&n->notice->provision, &n->notice->second};
  for (size_t i = 0; i < sizeof provisions / sizeof provisions[0]; i++) {
    if (!outdated(provisions[i], j->check.route.law_day)) continue;
    pyk_finding f = begin(j, n, PYK_FINDING_NOTICE_PROVISION_OUTDATED, PYK_FIELD_NOTICE_PROVISION);
    f.found_provision = *provisions[i];
    f.expected_provision = j->check.route.remedy == PYK_REMEDY_PROHIBITED ? j->check.route.basis : pyk_no_provision;
    pyk_check_report(&j->check, &f);
  }
}

static void judge_closing(pyk_judging *j, const pyk_judged *n) {
  if (n->notice->closing_minute == 0 || pyk_notice_kind(n->notice) & ~(pyk_notices)(PYK_NOTICE_CLAIM)) return;
  int32_t known = pyk_decision_closing(j->check.d, j->check.route.law_day_latest);
  if (known == 0 || known == n->notice->closing_minute) return;
  report_pair(j, n, PYK_FINDING_NOTICE_CLOSING_DIFFERS, PYK_FIELD_NOTICE_CLOSING, 0, known, n->notice->closing_minute,
              NULL);
}

/* --- all of them --------------------------------------------------------------------------------------------------------- */

/* The route whose remedy the notice opens; an appeal of an unnamed kind is the one that is open. */
static const pyk_asked *asked_by(const pyk_judging *j, const pyk_notice *n) {
  for (size_t i = 0; i < j->asked_count; i++) {
    const pyk_route *route = &j->asked[i].route;
    if (route->state != PYK_ROUTE_FOUND) continue;
    if (n->remedy != PYK_REMEDY_UNKNOWN ? route->remedy == n->remedy
                                        : n->kind == PYK_NOTICE_APPEAL && route->remedy != PYK_REMEDY_PROHIBITED &&
                                              (route->notice & (PYK_NOTICE_MUNICIPAL_APPEAL | PYK_NOTICE_APPEAL))) {
      return &j->asked[i];
    }
  }
  return NULL;
}

void pyk_judge_notices(pyk_judging *j) {
  /* In the order of the codes. */
  static void (*const judges[])(pyk_judging *, const pyk_judged *) = {
      judge_completeness, judge_appeal,     judge_period,  judge_receiver, judge_trigger,  judge_presumptions,
      judge_grounds,      judge_who,        judge_bare,    judge_mixed,    judge_repeated, judge_heading,
      judge_act,          judge_standstill, judge_closing, judge_leave};
  for (size_t i = 0; i < sizeof judges / sizeof judges[0]; i++) {
    for (size_t k = 0; k < j->count; k++) {
      const pyk_notice *n = pyk_notice_at(j, k);
      const pyk_judged one = {n, k > 0 ? pyk_notice_at(j, k - 1) : NULL, asked_by(j, n)};
      judges[i](j, &one);
    }
  }
}
