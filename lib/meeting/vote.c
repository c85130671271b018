#include "pykala/meeting.h"

#include "../base/record.h"
#include "../bylaw/pack.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/rows.h"

#include <string.h>

static pyk_rc check_vote(const pyk_vote *v, pyk_day law_day) {
  pyk_rc rc = pyk_record_check(v, sizeof *v);
  if (rc == PYK_OK) rc = pyk_day_needed(law_day);
  if (rc != PYK_OK) return rc;
  if (v->pack != NULL && v->bylaw != PYK_BYLAW_OWN) return PYK_E_ARG;
  int known = pyk_knows(PYK_KIND_AUTHORITY, v->authority) && pyk_knows(PYK_KIND_MAJORITY, v->majority) &&
              pyk_knows(PYK_KIND_SIDE, v->chair) && pyk_knows(PYK_KIND_GIVEN, v->counted) &&
              pyk_knows(PYK_KIND_BYLAW, v->bylaw);
  return known && v->yes >= 0 && v->no >= 0 && v->blank >= 0 && v->absent >= 0 && v->members >= 0 ? PYK_OK : PYK_E_ARG;
}

/* The row of the majority; NULL when there is none. */
static const law_majority *find_majority(const pyk_vote *v, pyk_day law_day) {
  for (size_t i = 0; i < pyk_law_majority_count; i++) {
    const law_majority *row = &pyk_law_majorities[i];
    if (row->majority != v->majority || !(row->authorities >> v->authority & 1)) continue;
    if (pyk_row_holds(row->from, row->to, law_day)) return row;
  }
  return NULL;
}

/* Most votes; in a tie the side of the chair. */
static void count_most(const pyk_vote *v, pyk_vote_result *r) {
  r->tie = v->yes == v->no;
  if (!r->tie) {
    r->winner = v->yes > v->no ? PYK_SIDE_YES : PYK_SIDE_NO;
  } else if (v->chair == PYK_SIDE_YES || v->chair == PYK_SIDE_NO) {
    r->winner = v->chair;
  } else { /* not known, or blank: then the act does not say which proposal becomes the decision */
    r->state = PYK_VOTE_FACTS_MISSING;
  }
}

/* A number of votes that has to be reached, whoever else votes. */
static void count_needed(const pyk_vote *v, int32_t needed, pyk_vote_result *r) {
  r->needed = needed;
  r->tie = v->yes == v->no;
  r->winner = v->yes >= needed ? PYK_SIDE_YES : PYK_SIDE_NO;
}

static void count_share(const pyk_vote *v, const law_majority *row, pyk_vote_result *r) {
  if (row->part == row->of) { /* unanimous: nobody against */
    r->winner = v->no == 0 && v->yes > 0 ? PYK_SIDE_YES : PYK_SIDE_NO;
    r->needed = v->yes + v->no;
    r->tie = v->yes == v->no;
  } else if (v->members == 0) {
    r->state = PYK_VOTE_FACTS_MISSING;
  } else {
    count_needed(v, (int32_t)pyk_share(row->part, row->of, v->members, 0), r);
  }
}

/* A wish resolution: the bylaws say how many votes. */
static void count_wish(const pyk_vote *v, pyk_day law_day, pyk_vote_result *r) {
  pyk_bylaw_rule rule;
  if (!pyk_bylaw_rule_on(v->bylaw, v->pack, PYK_BYLAW_WISH_VOTES, 0, law_day, &rule)) {
    r->state = PYK_VOTE_OUTSIDE_SCOPE;
    return;
  }
  count_needed(v, rule.amount, r);
  r->trust = rule.trust;
  if (rule.section != 0) r->basis = pyk_bylaw_place(pyk_bylaw_chosen(v->bylaw, v->pack)->bylaw, &rule);
}

pyk_rc pyk_vote_outcome(const pyk_vote *facts, pyk_day law_day, pyk_vote_result *out) {
  if (facts == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc == PYK_OK) rc = check_vote(facts, law_day);
  if (rc != PYK_OK) return rc;
  pyk_vote_result r = {.size = out->size, .state = PYK_VOTE_DECIDED, .trust = PYK_TRUST_TEXT};
  const law_majority *row = find_majority(facts, law_day);
  if (row != NULL) r.basis = row->basis;
  if (facts->counted != PYK_GIVEN_YES || facts->majority == PYK_MAJORITY_UNKNOWN) {
    r.state = PYK_VOTE_FACTS_MISSING;
  } else if (facts->majority == PYK_MAJORITY_WISH) {
    count_wish(facts, law_day, &r);
  } else if (row == NULL) {
    r.state = PYK_VOTE_OUTSIDE_SCOPE;
  } else if (row->of == 0) {
    count_most(facts, &r);
  } else {
    count_share(facts, row, &r);
  }
  if (r.state != PYK_VOTE_DECIDED) r.winner = PYK_SIDE_UNKNOWN;
  memcpy(out, &r, sizeof r);
  return PYK_OK;
}
