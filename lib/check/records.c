/* The checks of plain records: each puts the acts' demands to the facts that are known. */
#include "demand.h"

#include "../base/record.h"
#include "../day/civil.h"

#include <string.h>

enum { ALL_CODES = INT32_MAX };

/* Whose bylaws, for the records that some apply to. */
static pyk_rc read_bylaws(pyk_asking *a) {
  const char *facts = a->facts;
  if (a->shape->bylaw == 0) return PYK_OK;
  memcpy(&a->bylaw, facts + a->shape->bylaw, sizeof a->bylaw);
  memcpy(&a->pack, facts + a->shape->pack, sizeof a->pack);
  if (!pyk_knows(PYK_KIND_BYLAW, a->bylaw) || (a->pack != NULL && a->bylaw != PYK_BYLAW_OWN)) return PYK_E_ARG;
  return a->pack == NULL ? PYK_OK : pyk_bylaw_check(a->pack, NULL);
}

/* Sound facts, and a place for what is found. */
static pyk_rc begin(pyk_asking *a, pyk_record record, const void *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                    const size_t *count) {
  if (facts == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  memset(a, 0, sizeof *a);
  a->shape = pyk_shape_of(record);
  a->facts = facts;
  a->out = out;
  a->cap = cap;
  pyk_rc rc = pyk_shape_valid(a->shape, facts);
  if (rc != PYK_OK) return rc;
  a->authority = pyk_member_read(facts, &a->shape->members[0]); /* in every record but the item the first fact */
  a->law_day = law_day != PYK_DAY_NONE ? law_day : pyk_ask_fact(a, a->shape->own_day);
  rc = pyk_day_needed(a->law_day);
  return rc == PYK_OK ? read_bylaws(a) : rc;
}

/* For records of which nothing is asked but the demands. */
static pyk_rc check(pyk_record record, const void *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                    size_t *count) {
  pyk_asking a;
  pyk_rc rc = begin(&a, record, facts, law_day, out, cap, count);
  if (rc != PYK_OK) return rc;
  pyk_ask_demands(&a, 0, ALL_CODES);
  *count = a.count;
  return PYK_OK;
}

pyk_rc pyk_person_check(const pyk_person *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  pyk_asking a;
  pyk_verdict_on_person v = {.size = sizeof v};
  pyk_rc rc = begin(&a, PYK_RECORD_PERSON, facts, law_day, out, cap, count);
  if (rc == PYK_OK) rc = pyk_person_judge(facts, a.law_day, &v);
  if (rc != PYK_OK) return rc;
  pyk_person judged = *facts;
  if (judged.disqualified == PYK_GIVEN_UNKNOWN) judged.disqualified = v.disqualified;
  /* Who may handle it all the same breaks nothing by that: 434/2003 30 §. */
  if (judged.urgent == PYK_GIVEN_YES) {
    judged.took_part = judged.present = judged.replaced = PYK_GIVEN_UNKNOWN;
  }
  a.facts = &judged;
  pyk_ask_demands(&a, 0, ALL_CODES);
  *count = a.count;
  return PYK_OK;
}

pyk_rc pyk_organization_check(const pyk_organization *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                              size_t *count) {
  return check(PYK_RECORD_ORGANIZATION, facts, law_day, out, cap, count);
}

pyk_rc pyk_take_up_check(const pyk_take_up *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  return check(PYK_RECORD_TAKE_UP, facts, law_day, out, cap, count);
}

pyk_rc pyk_motion_check(const pyk_motion *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  return check(PYK_RECORD_MOTION, facts, law_day, out, cap, count);
}

pyk_rc pyk_decision_form_check(const pyk_decision_form *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                               size_t *count) {
  return check(PYK_RECORD_FORM, facts, law_day, out, cap, count);
}

pyk_rc pyk_serving_check(const pyk_serving *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  return check(PYK_RECORD_SERVING, facts, law_day, out, cap, count);
}

pyk_rc pyk_filing_check(const pyk_filing *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  return check(PYK_RECORD_FILING, facts, law_day, out, cap, count);
}

pyk_rc pyk_enforcement_check(const pyk_enforcement *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                             size_t *count) {
  return check(PYK_RECORD_ENFORCEMENT, facts, law_day, out, cap, count);
}

pyk_rc pyk_correction_check(const pyk_correction *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  return check(PYK_RECORD_CORRECTION, facts, law_day, out, cap, count);
}

pyk_rc pyk_election_check(const pyk_election *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  return check(PYK_RECORD_ELECTION, facts, law_day, out, cap, count);
}

pyk_rc pyk_meeting_check(const pyk_meeting *facts, const pyk_item *items, size_t stride, size_t n, pyk_day law_day,
                         pyk_finding *out, size_t cap, size_t *count) {
  pyk_asking a;
  if (!pyk_array_sound(items, stride, n, sizeof *items)) return PYK_E_ARG;
  pyk_rc rc = begin(&a, PYK_RECORD_MEETING, facts, law_day, out, cap, count);
  const pyk_shape *shape = pyk_shape_of(PYK_RECORD_ITEM);
  for (size_t i = 0; i < n && rc == PYK_OK; i++)
    rc = pyk_shape_valid(shape, (const char *)items + i * stride);
  if (rc != PYK_OK) return rc;
  pyk_ask_demands(&a, 0, ALL_CODES);
  a.around = a.shape;
  a.around_facts = facts;
  a.shape = shape;
  for (size_t i = 0; i < n; i++) {
    pyk_item item;
    memcpy(&item, (const char *)items + i * stride, sizeof item);
    a.facts = &item;
    a.place = (uint64_t)item.section;
    memset(&a.last, 0, sizeof a.last); /* two items can break the same, also when their numbers are not known */
    pyk_ask_demands(&a, 0, ALL_CODES);
  }
  *count = a.count;
  return PYK_OK;
}

/* --- votes --- */

static void report_votes(pyk_asking *a, pyk_finding_code code, pyk_field field, const pyk_vote_result *v) {
  const pyk_vote *vote = a->facts;
  pyk_finding f = pyk_ask_finding(a, code, field);
  f.basis = v->basis;
  f.kind = code == PYK_FINDING_VOTE_OUTCOME_WRONG ? PYK_KIND_SIDE : 0;
  f.expected = f.kind != 0 ? v->winner : v->needed;
  f.found = f.kind != 0 ? vote->stated : vote->yes;
  pyk_ask_report(a, &f);
}

static int stated_side(pyk_side side) {
  return side == PYK_SIDE_YES || side == PYK_SIDE_NO;
}

/* The outcome that was stated against the one that the votes give. In the order of the codes. */
static void check_outcome(pyk_asking *a, const pyk_vote *vote, const pyk_vote_result *v) {
  int decided = v->state == PYK_VOTE_DECIDED && stated_side(vote->stated);
  int short_of = decided && v->needed > 0 && vote->stated == PYK_SIDE_YES && v->winner == PYK_SIDE_NO;
  if (decided && vote->stated != v->winner && !short_of) {
    report_votes(a, PYK_FINDING_VOTE_OUTCOME_WRONG, PYK_FIELD_VOTE_STATED, v);
  }
  if (v->state == PYK_VOTE_FACTS_MISSING && v->tie) {
    report_votes(a, PYK_FINDING_VOTE_TIE_OPEN, PYK_FIELD_VOTE_CHAIR, v);
  }
  if (!short_of) return;
  pyk_finding_code code =
      vote->majority == PYK_MAJORITY_WISH ? PYK_FINDING_WISH_VOTES_TOO_FEW : PYK_FINDING_MAJORITY_TOO_SMALL;
  report_votes(a, code, PYK_FIELD_VOTE_YES, v);
}

pyk_rc pyk_vote_check(const pyk_vote *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count) {
  pyk_asking a;
  pyk_vote_result v = {.size = sizeof v};
  pyk_rc rc = begin(&a, PYK_RECORD_VOTE, facts, law_day, out, cap, count);
  if (rc == PYK_OK) rc = pyk_vote_outcome(facts, a.law_day, &v);
  if (rc != PYK_OK) return rc;
  pyk_ask_demands(&a, 0, PYK_FINDING_VOTE_OUTCOME_WRONG - 1);
  check_outcome(&a, facts, &v);
  pyk_ask_demands(&a, PYK_FINDING_WISH_VOTES_TOO_FEW + 1, ALL_CODES);
  *count = a.count;
  return PYK_OK;
}
