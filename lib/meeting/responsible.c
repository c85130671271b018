#include "pykala/meeting.h"

#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

pyk_rc pyk_responsible(pyk_authority authority, pyk_stance stance, pyk_given dissent, pyk_day law_day, pyk_given *out,
                       pyk_provision *basis) {
  if (out == NULL || !pyk_knows(PYK_KIND_AUTHORITY, authority)) return PYK_E_ARG;
  if (!pyk_knows(PYK_KIND_STANCE, stance) || !pyk_knows(PYK_KIND_GIVEN, dissent)) return PYK_E_ARG;
  pyk_rc rc = pyk_day_needed(law_day);
  if (rc != PYK_OK) return rc;
  pyk_given found = PYK_GIVEN_UNKNOWN;
  pyk_provision because = pyk_no_provision;
  size_t rows = 0;
  for (size_t i = 0; i < pyk_law_responsibility_count; i++) {
    const law_responsibility *row = &pyk_law_responsibilities[i];
    if (!(row->authorities >> authority & 1) || !pyk_row_holds(row->from, row->to, law_day)) continue;
    rows++;
    if (!(row->stances >> stance & 1) || found != PYK_GIVEN_UNKNOWN) continue;
    if (row->dissent != PYK_GIVEN_UNKNOWN && row->dissent != dissent) continue;
    found = row->responsible;
    because = row->basis;
  }
  if (rows == 0) return PYK_E_NORULE;
  *out = stance == PYK_STANCE_ABSENT ? PYK_GIVEN_NO : found;
  if (basis != NULL) *basis = because;
  return PYK_OK;
}
