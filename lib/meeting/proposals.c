#include "pykala/meeting.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/rows.h"

#include <string.h>

enum { PROPOSALS_MAX = 1000 };

/* Proposals in the caller's array, which may lie in longer records. */
typedef struct proposals {
  unsigned char *at;
  size_t stride, n;
} proposals;

static pyk_proposal get(const proposals *p, size_t i) {
  pyk_proposal one;
  memcpy(&one, p->at + i * p->stride, sizeof one);
  return one;
}

static int sound(const pyk_proposal *p) {
  return p->number >= 1 && p->changes >= 0 && p->changes != p->number &&
         pyk_within(p->by, PYK_PROPOSER_UNKNOWN, PYK_PROPOSER_MEMBER) &&
         pyk_within(p->seconded, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) &&
         pyk_within(p->withdrawn, PYK_GIVEN_UNKNOWN, PYK_GIVEN_NO) && p->reserved[0] == 0 && p->reserved[1] == 0;
}

/* How many proposals have that number, and how many take the place of it. */
static void count_number(const proposals *p, int32_t number, int *there, int *changed) {
  *there = *changed = 0;
  for (size_t i = 0; i < p->n; i++) {
    pyk_proposal one = get(p, i);
    *there += one.number == number;
    *changed += one.changes == number;
  }
}

static pyk_rc check_all(const proposals *p) {
  if (!pyk_array_sound(p->at, p->stride, p->n, sizeof(pyk_proposal)) || p->n > PROPOSALS_MAX) return PYK_E_ARG;
  for (size_t i = 0; i < p->n; i++) {
    pyk_proposal one = get(p, i);
    int there, changed;
    if (!sound(&one)) return PYK_E_ARG;
    count_number(p, one.number, &there, &changed);
    if (there != 1 || changed > 1) return PYK_E_ARG;
    if (one.changes == 0) continue;
    count_number(p, one.changes, &there, &changed);
    if (there != 1) return PYK_E_ARG;
  }
  return PYK_OK;
}

static pyk_proposal_state state_of(const proposals *p, const pyk_proposal *one) {
  int there, changed;
  count_number(p, one->number, &there, &changed);
  if (changed) return PYK_PROPOSAL_CHANGED;
  if (one->withdrawn == PYK_GIVEN_YES) return PYK_PROPOSAL_WITHDRAWN;
  if (one->by == PYK_PROPOSER_PRESENTER || one->by == PYK_PROPOSER_CHAIR || one->by == PYK_PROPOSER_BODY) {
    return PYK_PROPOSAL_BASE;
  }
  if (one->by == PYK_PROPOSER_UNKNOWN || one->seconded == PYK_GIVEN_UNKNOWN) return PYK_PROPOSAL_OPEN;
  return one->seconded == PYK_GIVEN_YES ? PYK_PROPOSAL_COUNTER : PYK_PROPOSAL_LAPSED;
}

static const law_seconding *find_row(pyk_authority authority, pyk_day law_day) {
  for (size_t i = 0; i < pyk_law_seconding_count; i++) {
    const law_seconding *row = &pyk_law_secondings[i];
    if ((row->authorities >> authority & 1) && pyk_row_holds(row->from, row->to, law_day)) return row;
  }
  return NULL;
}

/* With a base, a counter-proposal makes a vote; without one it takes two of them. */
static pyk_given vote_needed(const pyk_proposals_result *r) {
  int32_t enough = r->base != 0 ? 1 : 2;
  if (r->counters >= enough) return PYK_GIVEN_YES;
  return r->counters + r->open >= enough ? PYK_GIVEN_UNKNOWN : PYK_GIVEN_NO;
}

static pyk_rc check_question(pyk_authority authority, pyk_day law_day, const pyk_proposals_result *out) {
  if (!pyk_knows(PYK_KIND_AUTHORITY, authority)) return PYK_E_ARG;
  pyk_rc rc = pyk_day_needed(law_day);
  return rc == PYK_OK ? pyk_record_check(out, sizeof *out) : rc;
}

pyk_rc pyk_proposals_settle(pyk_proposal *array, size_t stride, size_t n, pyk_authority authority, pyk_day law_day,
                            pyk_proposals_result *out) {
  const proposals p = {(unsigned char *)array, stride, n};
  if (out == NULL) return PYK_E_ARG;
  pyk_rc rc = check_question(authority, law_day, out);
  if (rc == PYK_OK) rc = check_all(&p);
  const law_seconding *row = rc == PYK_OK ? find_row(authority, law_day) : NULL;
  if (rc == PYK_OK && row == NULL) rc = PYK_E_NORULE;
  if (rc != PYK_OK) return rc;
  pyk_proposals_result r = {.size = out->size, .basis = row->basis};
  int bases = 0;
  for (size_t i = 0; i < n; i++) {
    pyk_proposal one = get(&p, i);
    pyk_proposal_state state = state_of(&p, &one);
    if (state == PYK_PROPOSAL_BASE) r.base = one.number;
    bases += state == PYK_PROPOSAL_BASE;
    r.counters += state == PYK_PROPOSAL_COUNTER;
    r.open += state == PYK_PROPOSAL_OPEN;
  }
  if (bases > 1) return PYK_E_ARG;
  for (size_t i = 0; i < n; i++) {
    pyk_proposal one = get(&p, i);
    one.state = state_of(&p, &one);
    memcpy(p.at + i * stride, &one, sizeof one);
  }
  r.vote = vote_needed(&r);
  memcpy(out, &r, sizeof r);
  return PYK_OK;
}
