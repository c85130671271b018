#include "pykala/people.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

#include <string.h>

/* The fact that a ground asks about: a circle, or for grounds without one whether it is so. */
static int32_t fact_of(const pyk_person *p, pyk_disqualifications ground) {
  switch (ground) {
  case PYK_DISQUALIFICATION_PERSONAL:
    return p->personal;
  case PYK_DISQUALIFICATION_PARTY:
    return p->party;
  case PYK_DISQUALIFICATION_ASSISTS:
    return p->assists;
  case PYK_DISQUALIFICATION_BENEFIT:
    return p->benefit;
  case PYK_DISQUALIFICATION_SERVICE:
    return p->employed;
  case PYK_DISQUALIFICATION_BOARD:
    return p->board;
  default:
    return p->other_reason;
  }
}

static pyk_given not(pyk_given given) {
  return given == PYK_GIVEN_UNKNOWN ? given : given == PYK_GIVEN_YES ? PYK_GIVEN_NO : PYK_GIVEN_YES;
}

/* Both known to be so, or one known not to be. */
static pyk_given both(pyk_given a, pyk_given b) {
  if (a == PYK_GIVEN_NO || b == PYK_GIVEN_NO) return PYK_GIVEN_NO;
  return a == PYK_GIVEN_YES && b == PYK_GIVEN_YES ? PYK_GIVEN_YES : PYK_GIVEN_UNKNOWN;
}

/* What was handled in the service of the authority counts against elected officials only: of officials and employees the
 * act does not say so. Somebody else who may be present can be either. */
static pyk_given apart_from_service(const pyk_person *p) {
  if (p->role == PYK_ROLE_PRESENTER || p->role == PYK_ROLE_OFFICE_HOLDER) return PYK_GIVEN_YES;
  if (p->role == PYK_ROLE_OTHER_PRESENT && p->handled_in_service == PYK_GIVEN_YES) return PYK_GIVEN_UNKNOWN;
  return not(p->handled_in_service);
}

/* Whether the act spares somebody for whom the ground would hold. Of auditors only the exception of 365/1995 speaks. */
static pyk_given spared(const pyk_person *p, law_spare spares) {
  if (p->role == PYK_ROLE_AUDITOR && spares != LAW_SPARES_OLD_ENTERPRISE) return PYK_GIVEN_NO;
  switch (spares) {
  case LAW_SPARES_EMPLOYEES:
    return both(p->own_employer, apart_from_service(p));
  case LAW_SPARES_ENTERPRISE:
    return both(p->own_enterprise, not(p->conflict));
  case LAW_SPARES_OLD_ENTERPRISE:
    return p->own_enterprise == PYK_GIVEN_YES ? PYK_GIVEN_UNKNOWN : p->own_enterprise;
  default:
    return PYK_GIVEN_NO;
  }
}

static pyk_given holds(const pyk_person *p, const law_ground_of_disqualification *row) {
  int32_t fact = fact_of(p, row->ground);
  if (fact == 0) return PYK_GIVEN_UNKNOWN;
  int so = row->circles != 0 ? (int)(row->circles >> fact & 1) : fact == PYK_GIVEN_YES;
  return so ? not(spared(p, row->spares)) : PYK_GIVEN_NO;
}

static void add(const pyk_person *p, const law_ground_of_disqualification *row, pyk_verdict_on_person *v) {
  pyk_given so = holds(p, row);
  if (so == PYK_GIVEN_UNKNOWN) v->open |= row->ground;
  if (so != PYK_GIVEN_YES) return;
  if (v->grounds == 0) v->basis = row->basis;
  v->grounds |= row->ground;
}

static pyk_rc check_person(const pyk_person *p, pyk_day law_day) {
  pyk_rc rc = pyk_record_check(p, sizeof *p);
  if (rc == PYK_OK) rc = pyk_day_needed(law_day);
  if (rc != PYK_OK) return rc;
  int known = pyk_knows(PYK_KIND_AUTHORITY, p->authority) && pyk_knows(PYK_KIND_ROLE, p->role) &&
              pyk_knows(PYK_KIND_CIRCLE, p->personal) && pyk_knows(PYK_KIND_CIRCLE, p->party) &&
              pyk_knows(PYK_KIND_CIRCLE, p->assists) && pyk_knows(PYK_KIND_CIRCLE, p->benefit) &&
              pyk_knows(PYK_KIND_CIRCLE, p->board) && pyk_knows(PYK_KIND_GIVEN, p->employed) &&
              pyk_knows(PYK_KIND_GIVEN, p->own_employer) && pyk_knows(PYK_KIND_GIVEN, p->handled_in_service) &&
              pyk_knows(PYK_KIND_GIVEN, p->own_enterprise) && pyk_knows(PYK_KIND_GIVEN, p->conflict) &&
              pyk_knows(PYK_KIND_GIVEN, p->other_reason) && pyk_knows(PYK_KIND_GIVEN, p->urgent);
  return known ? PYK_OK : PYK_E_ARG;
}

pyk_rc pyk_person_judge(const pyk_person *facts, pyk_day law_day, pyk_verdict_on_person *out) {
  if (facts == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc == PYK_OK) rc = check_person(facts, law_day);
  if (rc != PYK_OK) return rc;
  pyk_verdict_on_person v = {.size = out->size};
  size_t rows = 0;
  for (size_t i = 0; i < pyk_law_disqualification_count; i++) {
    const law_ground_of_disqualification *row = &pyk_law_disqualifications[i];
    if (!(row->authorities >> facts->authority & 1) || !(row->roles >> facts->role & 1)) continue;
    if (!pyk_row_holds(row->from, row->to, law_day)) continue;
    rows++;
    add(facts, row, &v);
  }
  if (v.grounds != 0) {
    v.disqualified = PYK_GIVEN_YES;
  } else if (rows > 0 && v.open == 0) {
    v.disqualified = PYK_GIVEN_NO;
  }
  v.may_take_part = v.disqualified == PYK_GIVEN_NO ? PYK_GIVEN_YES : facts->urgent;
  memcpy(out, &v, sizeof v);
  return PYK_OK;
}
