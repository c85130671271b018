#include "pack.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

#include <string.h>

const pyk_bylaw_pack *pyk_bylaw_builtin(pyk_bylaw bylaw) {
  for (size_t i = 0; i < pyk_law_bylaw_count; i++) {
    if (pyk_law_bylaws[i].bylaw == bylaw) return &pyk_law_bylaws[i];
  }
  return NULL;
}

/* The caller's rules may lie in longer records, so they are copied out. */
static pyk_bylaw_rule rule_at(const pyk_bylaw_pack *pack, size_t i) {
  pyk_bylaw_rule rule;
  memcpy(&rule, (const char *)pack->rules + i * pack->stride, sizeof rule);
  return rule;
}

static pyk_rc check_pack(const pyk_bylaw_pack *pack) {
  pyk_rc rc = pyk_record_check(pack, sizeof *pack);
  if (rc != PYK_OK) return rc;
  if (!pyk_within(pack->bylaw, PYK_BYLAW_OWN, PYK_BYLAW_NURMIJARVI)) return PYK_E_ARG;
  if (pack->name.ptr == NULL && pack->name.len > 0) return PYK_E_ARG;
  return pyk_array_sound(pack->rules, pack->stride, pack->count, sizeof(pyk_bylaw_rule)) ? PYK_OK : PYK_E_ARG;
}

/* Limits that the Act leaves to bylaws. */
static int left_to_bylaws(pyk_limit limit) {
  return limit == PYK_LIMIT_WISH_REPORT || limit == PYK_LIMIT_MOTION_REPLY || limit == PYK_LIMIT_MOTION_LIST;
}

static int limit_in_order(const pyk_bylaw_rule *r) {
  if (!left_to_bylaws(r->limit)) return 0;
  if (r->counting == PYK_COUNTING_YEARLY) return r->unit == PYK_UNIT_MONTH && pyk_within(r->amount, 1, 12);
  return r->counting == PYK_COUNTING_BYLAW && pyk_within(r->unit, PYK_UNIT_DAY, PYK_UNIT_YEAR) &&
         pyk_within(r->amount, 1, 9999);
}

/* What a rule that is not a limit may hold as its amount. */
static int amount_in_order(const pyk_bylaw_rule *r) {
  static const struct {
    pyk_bylaw_kind kind;
    int32_t least, most;
  } amounts[] = {{PYK_BYLAW_CLOSING, 1, 24 * 60},
                 {PYK_BYLAW_WISH_VOTES, 1, 9999},
                 {PYK_BYLAW_PRESENTED, PYK_BODY_COUNCIL, PYK_BODY_ELECTED_OFFICIAL},
                 {PYK_BYLAW_INITIATIVES_TOLD, 1, 9999},
                 {PYK_BYLAW_MOTION_COUNCIL, 1, 9999},
                 {PYK_BYLAW_GROUP_COUNCIL, 1, 1}};
  if (r->limit != 0 || r->unit != 0 || r->counting != 0 || r->whose != 0 || r->also != 0) return 0;
  for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
    if (amounts[i].kind == r->kind) return pyk_within(r->amount, amounts[i].least, amounts[i].most);
  }
  return 0;
}

static pyk_rc check_rule(const pyk_bylaw_rule *r) {
  const pyk_parties parties = PYK_PARTY_PARTY | PYK_PARTY_MEMBER | PYK_PARTY_MOVER | PYK_PARTY_COUNCILLORS;
  int sound = r->kind == PYK_BYLAW_LIMIT ? limit_in_order(r) : amount_in_order(r);
  if (!sound || ((r->whose | r->also) & ~parties) != 0) return PYK_E_ARG;
  if (!pyk_within(r->trust, PYK_TRUST_TEXT, PYK_TRUST_CONTESTED)) return PYK_E_ARG;
  if (!pyk_within(r->chapter, 0, 9999) || !pyk_within(r->section, 0, 9999)) return PYK_E_ARG;
  if (!pyk_within(r->subsection, 0, 9999) || r->reserved[0] != 0 || r->reserved[1] != 0) return PYK_E_ARG;
  if (r->section_letter != 0 && !pyk_within(r->section_letter, 'a', 'z')) return PYK_E_ARG;
  if ((r->from != PYK_DAY_NONE && !pyk_day_valid(r->from)) || (r->to != PYK_DAY_NONE && !pyk_day_valid(r->to))) {
    return PYK_E_RANGE;
  }
  return r->to != PYK_DAY_NONE && r->to <= r->from ? PYK_E_RANGE : PYK_OK;
}

/* What a rule of that kind is looked up by beside its kind. */
static int32_t which_of(const pyk_bylaw_rule *r) {
  if (r->kind == PYK_BYLAW_LIMIT) return r->limit;
  return r->kind == PYK_BYLAW_PRESENTED ? r->amount : 0;
}

static int same_days(const pyk_bylaw_rule *a, const pyk_bylaw_rule *b) {
  return (a->to == PYK_DAY_NONE || b->from < a->to) && (b->to == PYK_DAY_NONE || a->from < b->to);
}

pyk_rc pyk_bylaw_check(const pyk_bylaw_pack *pack, size_t *at) {
  if (pack == NULL) return PYK_E_ARG;
  pyk_rc rc = check_pack(pack);
  if (rc != PYK_OK) return rc;
  for (size_t i = 0; i < pack->count; i++) {
    pyk_bylaw_rule rule = rule_at(pack, i);
    rc = check_rule(&rule);
    for (size_t k = 0; k < i && rc == PYK_OK; k++) {
      pyk_bylaw_rule other = rule_at(pack, k);
      int same = other.kind == rule.kind && which_of(&other) == which_of(&rule);
      if (same && same_days(&other, &rule)) rc = PYK_E_ARG;
    }
    if (rc == PYK_OK) continue;
    if (at != NULL) *at = i;
    return rc;
  }
  return PYK_OK;
}

pyk_rc pyk_bylaw_find(const pyk_bylaw_pack *pack, pyk_bylaw_kind kind, int32_t which, pyk_day day,
                      pyk_bylaw_rule *out) {
  if (pack == NULL || out == NULL || !pyk_within(kind, PYK_BYLAW_LIMIT, PYK_BYLAW_GROUP_COUNCIL)) return PYK_E_ARG;
  pyk_rc rc = check_pack(pack);
  if (rc != PYK_OK) return rc;
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  for (size_t i = 0; i < pack->count; i++) {
    pyk_bylaw_rule rule = rule_at(pack, i);
    if (rule.kind != kind || which_of(&rule) != which || !pyk_row_holds(rule.from, rule.to, day)) continue;
    rc = check_rule(&rule);
    if (rc == PYK_OK) *out = rule;
    return rc;
  }
  return PYK_E_NORULE;
}

/* --- for other questions --- */

const pyk_bylaw_pack *pyk_bylaw_chosen(pyk_bylaw bylaw, const pyk_bylaw_pack *own) {
  return bylaw == PYK_BYLAW_OWN ? own : pyk_bylaw_builtin(bylaw);
}

int pyk_bylaw_rule_on(pyk_bylaw bylaw, const pyk_bylaw_pack *own, pyk_bylaw_kind kind, int32_t which, pyk_day day,
                      pyk_bylaw_rule *out) {
  const pyk_bylaw_pack *pack = pyk_bylaw_chosen(bylaw, own);
  return pack != NULL && day != PYK_DAY_NONE && pyk_bylaw_find(pack, kind, which, day, out) == PYK_OK;
}

pyk_provision pyk_bylaw_place(pyk_bylaw bylaw, const pyk_bylaw_rule *rule) {
  if (rule->section == 0) return pyk_no_provision;
  return (pyk_provision){.bylaw = bylaw,
                         .chapter = rule->chapter,
                         .section = rule->section,
                         .section_letter = rule->section_letter,
                         .subsection = rule->subsection};
}
