#include "rows.h"

#include "../law/law.h"
#include "empty.h"

const pyk_provision *pyk_row_transition(const pyk_provision *act, const pyk_day borders[4]) {
  for (size_t i = 0; i < pyk_law_transition_count; i++) {
    const law_transition *row = &pyk_law_transitions[i];
    if (row->year != act->act_year || row->number != act->act_number) continue;
    const pyk_day *two = row->axis == LAW_BY_PENDING ? borders : borders + 2;
    if (row->day == two[0] || row->day == two[1]) return &row->basis;
  }
  return &pyk_no_provision;
}
