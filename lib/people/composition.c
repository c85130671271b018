#include "pykala/people.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/rows.h"

pyk_rc pyk_body_quorum(pyk_authority authority, pyk_body body, int32_t members, pyk_day law_day, int32_t *needed,
                       pyk_provision *basis) {
  if (needed == NULL || members < 1) return PYK_E_ARG;
  if (!pyk_knows(PYK_KIND_AUTHORITY, authority) || !pyk_knows(PYK_KIND_BODY, body)) return PYK_E_ARG;
  pyk_rc rc = pyk_day_needed(law_day);
  if (rc != PYK_OK) return rc;
  for (size_t i = 0; i < pyk_law_quorum_count; i++) {
    const law_quorum *row = &pyk_law_quorums[i];
    if (!(row->authorities >> authority & 1) || !(row->bodies >> body & 1)) continue;
    if (!pyk_row_holds(row->from, row->to, law_day)) continue;
    *needed = (int32_t)pyk_share(row->part, row->of, members, row->more);
    if (basis != NULL) *basis = row->basis;
    return PYK_OK;
  }
  return PYK_E_NORULE;
}

pyk_rc pyk_council_least(int32_t residents, pyk_day law_day, int32_t *least, pyk_provision *basis) {
  if (least == NULL || residents < 1) return PYK_E_ARG;
  pyk_rc rc = pyk_day_needed(law_day);
  if (rc != PYK_OK) return rc;
  for (size_t i = 0; i < pyk_law_council_count; i++) {
    const law_council *row = &pyk_law_councils[i];
    if (residents > row->residents || !pyk_row_holds(row->from, row->to, law_day)) continue;
    *least = row->least;
    if (basis != NULL) *basis = row->basis;
    return PYK_OK;
  }
  return PYK_E_NORULE;
}

pyk_rc pyk_council_term(pyk_authority authority, pyk_day day, pyk_day *from, pyk_day *to, pyk_trust *trust,
                        pyk_provision *basis) {
  if (from == NULL || to == NULL || !pyk_knows(PYK_KIND_AUTHORITY, authority)) return PYK_E_ARG;
  pyk_rc rc = pyk_day_needed(day);
  if (rc != PYK_OK) return rc;
  for (size_t i = 0; i < pyk_law_term_count; i++) {
    const law_term *row = &pyk_law_terms[i];
    if (!(row->authorities >> authority & 1) || !pyk_row_holds(row->from, row->to, day)) continue;
    *from = row->from;
    *to = row->to;
    if (trust != NULL) *trust = row->trust;
    if (basis != NULL) *basis = row->basis;
    return PYK_OK;
  }
  return PYK_E_NORULE;
}
