#include "state.h"

#include "../statute/empty.h"
#include "../statute/rows.h"

static int in(pyk_phase phase, pyk_phase from, pyk_phase to) {
  return phase >= from && phase <= to;
}

/* Before legal force: as the remedy's act says. */
static pyk_enforceable by_table(const pyk_state *s, pyk_provision *basis) {
  for (size_t i = 0; i < pyk_law_enforcement_count; i++) {
    const law_enforcement *row = &pyk_law_enforcements[i];
    if (row->limit != s->last_limit || !pyk_row_holds(row->from, row->to, s->last_day)) continue;
    *basis = row->basis;
    return row->state;
  }
  return s->last_found && s->last_remedy == PYK_REMEDY_PROHIBITED ? PYK_ENFORCEABLE_YES : PYK_ENFORCEABLE_UNKNOWN;
}

pyk_enforceable pyk_state_enforceable(const pyk_state *s, pyk_provision *basis) {
  *basis = pyk_no_provision;
  int stands = s->decided &&
               (in(s->phase, PYK_PHASE_DECIDED, PYK_PHASE_FINAL) || (s->phase == PYK_PHASE_CLOSED && s->closed_final));
  /* What a court has annulled is not carried out while the time to appeal further runs. */
  if (in(s->phase, PYK_PHASE_JUDGED, PYK_PHASE_FURTHER) && s->court_annulled) stands = 0;
  if (!stands) return PYK_ENFORCEABLE_NOTHING;
  if (s->unlawful) return PYK_ENFORCEABLE_UNLAWFUL;
  if (s->prohibited) return PYK_ENFORCEABLE_PROHIBITED;
  if (s->phase == PYK_PHASE_FINAL || s->phase == PYK_PHASE_CLOSED) return PYK_ENFORCEABLE_YES;
  return by_table(s, basis);
}
