#include "row.h"

#include "../base/record.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

#include <string.h>

static void read_holiday(size_t i, pyk_row *out) {
  const law_holiday *r = &pyk_law_holidays[i];
  out->variant = r->rule;
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->basis = pyk_provision_empty(&r->source) ? r->basis : r->source;
  out->calendar = r->calendar;
  out->holiday = r->holiday;
  if (r->rule == LAW_ON_WEEKDAY) {
    out->weekday = r->a;
  } else if (r->rule == LAW_FROM_EASTER) {
    out->amount = r->a;
  } else {
    out->month = r->a;
    out->amount = r->b;
    out->weekday = r->c;
  }
}

static void read_limit(size_t i, pyk_row *out) {
  const law_limit *r = &pyk_law_limits[i];
  out->variant = r->counting;
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->basis = r->basis;
  out->limit = r->limit;
  out->amount = r->amount;
  out->unit = r->unit;
  out->regimes = r->regime;
  out->whose = r->whose;
}

static void read_service(size_t i, pyk_row *out) {
  const law_service *r = &pyk_law_services[i];
  out->variant = r->amount == 0 ? 0 : r->rebuttable ? 1 : 2;
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->basis = r->basis;
  out->service = r->service;
  out->regimes = r->regimes;
  out->whose = r->whose;
  out->amount = r->amount;
  out->unit = PYK_UNIT_DAY;
}

static void read_exception(size_t i, pyk_row *out) {
  const law_exception *r = &pyk_law_exceptions[i];
  out->variant = r->kind;
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->basis = r->basis;
  out->obstacle = r->obstacle;
  out->regimes = r->regimes;
}

static void read_route(size_t i, pyk_row *out) {
  const law_route *r = &pyk_law_routes[i];
  out->number = r->row;
  out->variant = r->remedy == PYK_REMEDY_PROHIBITED ? 0 : r->beside == 0 ? 1 : 2;
  out->from = r->from;
  out->to = r->to;
  out->pending_from = r->pending_from;
  out->pending_to = r->pending_to;
  out->trust = r->trust;
  out->basis = r->basis;
  out->authorities = r->authorities;
  out->bodies = r->bodies;
  out->natures = r->natures;
  memcpy(out->subjects, r->subjects, sizeof out->subjects);
  out->remedy = r->remedy;
  out->receiver = r->receiver;
  out->limit = r->limit;
  out->trigger = r->trigger;
  out->whose = r->who;
  out->beside = r->beside;
}

static void read_attachment(size_t i, pyk_row *out) {
  const law_attachment *r = &pyk_law_attachments[i];
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->regimes = r->regimes;
  out->notice = (int32_t)r->notice;
}

static void read_ground(size_t i, pyk_row *out) {
  const law_ground *r = &pyk_law_grounds[i];
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->regimes = r->regimes;
  out->remedy = r->remedy;
  out->grounds = r->grounds;
}

static void read_standing(size_t i, pyk_row *out) {
  const law_standing *r = &pyk_law_standings[i];
  int claims = r->remedies == 1u << PYK_REMEDY_CLAIM;
  out->variant = claims ? LAW_CLAIM_STANDING : r->only != 0 ? 1 : r->also != 0 ? 2 : 0;
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->regimes = r->regimes;
  out->natures = r->natures;
  out->whose = r->only | r->also;
}

static void read_transition(size_t i, pyk_row *out) {
  const law_transition *r = &pyk_law_transitions[i];
  out->variant = r->axis;
  out->from = r->day;
  out->trust = r->trust;
  out->basis = r->basis;
  out->act_year = r->year;
  out->act_number = r->number;
}

static void read_change(size_t i, pyk_row *out) {
  const law_change *r = &pyk_law_changes[i];
  out->from = r->from;
  out->trust = PYK_TRUST_NOT_TRACED;
  out->note = (int32_t)r->note;
  memcpy(out->subjects, r->subjects, sizeof out->subjects);
}

static void read_requirement(size_t i, pyk_row *out) {
  const law_requirement *r = &pyk_law_requirements[i];
  out->from = r->from;
  out->to = r->to;
  out->basis = r->basis;
  out->finding = r->code;
}

static void read_bylaw(size_t i, pyk_row *out) {
  const pyk_bylaw_pack *pack = pyk_law_bylaws;
  for (; i >= pack->count; pack++)
    i -= pack->count;
  const pyk_bylaw_rule *r = &pack->rules[i];
  out->variant = r->counting == PYK_COUNTING_YEARLY ? LAW_YEARLY_LIST : r->kind;
  out->from = r->from;
  out->to = r->to;
  out->trust = r->trust;
  out->bylaw = pack->bylaw;
  out->kind = r->kind;
  out->limit = r->limit;
  out->amount = r->amount;
  out->unit = r->unit;
  out->whose = r->whose;
  if (r->section != 0) {
    out->basis = (pyk_provision){.bylaw = pack->bylaw, .chapter = r->chapter, .section = r->section};
  }
}

typedef struct table_ops {
  pyk_rule_table table;
  void (*read)(size_t i, pyk_row *out);
} table_ops;

static const table_ops tables[] = {
    {PYK_RULES_HOLIDAYS, read_holiday},
    {PYK_RULES_LIMITS, read_limit},
    {PYK_RULES_SERVICES, read_service},
    {PYK_RULES_EXCEPTIONS, read_exception},
    {PYK_RULES_ROUTES, read_route},
    {PYK_RULES_ATTACHMENTS, read_attachment},
    {PYK_RULES_GROUNDS, read_ground},
    {PYK_RULES_STANDINGS, read_standing},
    {PYK_RULES_TRANSITIONS, read_transition},
    {PYK_RULES_CHANGES, read_change},
    {PYK_RULES_REQUIREMENTS, read_requirement},
    {PYK_RULES_BYLAWS, read_bylaw},
};

size_t pyk_rule_count(pyk_rule_table table) {
  size_t bylaws = 0;
  for (size_t i = 0; i < pyk_law_bylaw_count; i++)
    bylaws += pyk_law_bylaws[i].count;
  const size_t counts[] = {0,
                           pyk_law_holiday_count,
                           pyk_law_limit_count,
                           pyk_law_service_count,
                           pyk_law_exception_count,
                           pyk_law_route_count,
                           pyk_law_attachment_count,
                           pyk_law_ground_count,
                           pyk_law_standing_count,
                           pyk_law_transition_count,
                           pyk_law_change_count,
                           pyk_law_requirement_count,
                           bylaws};
  return pyk_within(table, PYK_RULES_HOLIDAYS, PYK_RULES_BYLAWS) ? counts[table] : pyk_row_count_conduct(table);
}

pyk_rc pyk_row_read(pyk_rule_table table, size_t index, pyk_row *out) {
  if (!pyk_within(table, PYK_RULES_HOLIDAYS, RULE_LAST_TABLE)) return PYK_E_ARG;
  if (index >= pyk_rule_count(table)) return PYK_E_RANGE;
  memset(out, 0, sizeof *out);
  out->table = table;
  out->number = (int32_t)index + 1;
  out->trust = PYK_TRUST_TEXT;
  if (table <= PYK_RULES_BYLAWS) {
    tables[table - 1].read(index, out);
  } else {
    pyk_row_read_conduct(table, index, out);
  }
  return PYK_OK;
}

pyk_rc pyk_rule_at(pyk_rule_table table, size_t index, pyk_rule *out) {
  pyk_row row;
  if (out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc == PYK_OK) rc = pyk_row_read(table, index, &row);
  if (rc != PYK_OK) return rc;
  pyk_rule rule = {out->size, table, row.number, row.trust, row.from, row.to, row.basis, pyk_no_provision};
  if (table == PYK_RULES_TRANSITIONS) { /* it is one itself */
    memcpy(out, &rule, sizeof rule);
    return PYK_OK;
  }
  /* Only routes ask for the pending day; a limit's own days may be of either kind. */
  int asks = table == PYK_RULES_ROUTES;
  const pyk_day borders[4] = {asks ? row.pending_from : row.from, asks ? row.pending_to : row.to, row.from, row.to};
  rule.transition = *pyk_row_transition(&row.basis, borders);
  memcpy(out, &rule, sizeof rule);
  return PYK_OK;
}
