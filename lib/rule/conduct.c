/* Rows on how a matter is handled: demands on the facts, who may take part, majorities, procedure and duties. */
#include "row.h"

#include "variant.h"

static void read_demand(size_t i, pyk_row *out) {
  size_t t = 0;
  for (; i >= pyk_law_demands[t]->count; t++)
    i -= pyk_law_demands[t]->count;
  const law_demand *r = &pyk_law_demands[t]->rows[i];
  out->variant = RULE_DEMAND;
  for (size_t n = 0; n < sizeof r->when / sizeof r->when[0]; n++) {
    if (r->when[n].op != LAW_ALWAYS) out->variant = RULE_DEMAND_WHERE;
  }
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->basis = r->basis;
  out->key = out->finding = r->code;
  out->record = r->record;
  out->authorities = r->authorities;
  out->demand = r;
}

static void read_disqualification(size_t i, pyk_row *out) {
  const law_ground_of_disqualification *r = &pyk_law_disqualifications[i];
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->key = out->disqualification = (int32_t)r->ground;
  out->authorities = r->authorities;
  out->roles = r->roles;
  out->circles = r->circles;
  out->spares = r->spares;
}

static void read_kin(size_t i, pyk_row *out) {
  const law_kin *r = &pyk_law_kin[i];
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->circle = r->circle;
  out->ties = r->ties;
}

static void read_quorum(size_t i, pyk_row *out) {
  const law_quorum *r = &pyk_law_quorums[i];
  out->variant = r->more;
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->key = r->bodies == 1u << PYK_BODY_COUNCIL ? 1 : 2;
  out->authorities = r->authorities;
  out->bodies = r->bodies;
  out->part = r->part;
  out->of = r->of;
}

/* The smaller councils of the same days stand before. */
static void read_council(size_t i, pyk_row *out) {
  const law_council *r = &pyk_law_councils[i];
  if (i > 0 && r[-1].from == r->from) out->over = r[-1].residents;
  if (r->residents != INT32_MAX) out->residents = r->residents;
  out->variant = out->over == 0 ? RULE_UP_TO : out->residents != 0 ? RULE_BETWEEN : RULE_OVER;
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->amount = r->least;
}

static void read_majority(size_t i, pyk_row *out) {
  const law_majority *r = &pyk_law_majorities[i];
  out->variant = r->of == 0 ? RULE_MOST : r->part == r->of ? RULE_NOBODY_AGAINST : RULE_SHARE;
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->key = out->majority = r->majority;
  out->authorities = r->authorities;
  out->part = r->part;
  out->of = r->of;
}

static void read_quota(size_t i, pyk_row *out) {
  const law_quota *r = &pyk_law_quotas[i];
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->key = 1;
  out->authorities = r->authorities;
  out->amount = r->more_seats;
}

static void read_step(size_t i, pyk_row *out) {
  const law_step_of_procedure *r = &pyk_law_procedure[i];
  int stays = r->to == LAW_STAYS;
  if (r->finding == 0) {
    out->variant = stays ? RULE_PHASE_STAYS : RULE_PHASE_CHANGES;
  } else {
    out->variant = stays ? RULE_EVENT_IGNORED : RULE_PHASE_REPORTED;
  }
  out->basis = r->basis;
  out->key = out->event = r->event;
  out->natures = r->natures;
  out->phases = r->phases;
  out->guard = r->guard;
  out->phase = stays ? 0 : r->to;
  out->finding = r->finding;
}

static void read_duty(size_t i, pyk_row *out) {
  const law_duty *r = &pyk_law_duties[i];
  out->variant = RULE_DUTY;
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->basis = r->basis;
  out->key = r->duty;
  out->authorities = r->authorities;
  out->bodies = r->bodies;
  out->natures = r->natures_met;
  out->obstacle = r->obstacle;
  out->limit = r->limit;
  out->whose = r->owed;
  out->phase = r->leads_to;
  out->duty = r;
}

static void read_enforcement(size_t i, pyk_row *out) {
  const law_enforcement *r = &pyk_law_enforcements[i];
  out->variant = r->state;
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->limit = r->limit;
}

static void read_term(size_t i, pyk_row *out) {
  const law_term *r = &pyk_law_terms[i];
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->basis = r->basis;
  out->key = 1;
  out->authorities = r->authorities;
}

static void read_seconding(size_t i, pyk_row *out) {
  const law_seconding *r = &pyk_law_secondings[i];
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->key = 1;
  out->authorities = r->authorities;
}

static void read_responsibility(size_t i, pyk_row *out) {
  const law_responsibility *r = &pyk_law_responsibilities[i];
  out->variant = r->responsible == PYK_GIVEN_YES ? RULE_RESPONSIBLE : RULE_NOT_RESPONSIBLE;
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->key = 1;
  out->authorities = r->authorities;
  out->stances = r->stances;
  out->dissent = r->dissent;
}

void pyk_row_read_conduct(pyk_rule_table table, size_t i, pyk_row *out) {
  static void (*const read[])(size_t i,
                              pyk_row * out) = {read_demand,        read_disqualification, read_kin,   read_quorum,
                                                read_council,       read_majority,         read_quota, read_step,
                                                read_duty,          read_enforcement,      read_term,  read_seconding,
                                                read_responsibility};
  read[table - PYK_RULES_DEMANDS](i, out);
}

size_t pyk_row_count_conduct(pyk_rule_table table) {
  size_t all = 0;
  for (size_t t = 0; t < pyk_law_demands_count; t++)
    all += pyk_law_demands[t]->count;
  const size_t counts[] = {all,
                           pyk_law_disqualification_count,
                           pyk_law_kin_count,
                           pyk_law_quorum_count,
                           pyk_law_council_count,
                           pyk_law_majority_count,
                           pyk_law_quota_count,
                           pyk_law_procedure_count,
                           pyk_law_duty_count,
                           pyk_law_enforcement_count,
                           pyk_law_term_count,
                           pyk_law_seconding_count,
                           pyk_law_responsibility_count};
  return table < PYK_RULES_DEMANDS || table > RULE_LAST_TABLE ? 0 : counts[table - PYK_RULES_DEMANDS];
}
