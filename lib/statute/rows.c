#include "rows.h"

#include "../law/law.h"
#include "empty.h"

int pyk_row_holds(pyk_day from, pyk_day to, pyk_day day) {
  return day >= from && (to == PYK_DAY_NONE || day < to);
}

pyk_provision pyk_row_transition(const pyk_provision *act, pyk_day from, pyk_day to) {
  for (size_t i = 0; i < pyk_law_transition_count; i++) {
    const law_transition *row = &pyk_law_transitions[i];
    if (row->year != act->act_year || row->number != act->act_number) continue;
    if (row->day == from || row->day == to) return row->basis;
  }
  return pyk_no_provision;
}
