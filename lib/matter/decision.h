/* A decision's record, checked, and the span of days on which the decision can have been made. */
#ifndef PYK_MATTER_DECISION_H
#define PYK_MATTER_DECISION_H

#include "pykala/matter.h"

/* PYK_E_SIZE, PYK_E_ARG for an unknown enumerator or number out of its range, PYK_E_RANGE for an impossible day. */
pyk_rc pyk_decision_valid(const pyk_decision *decision);

/* The days between which the decision was made, as far as the facts tell, for the choice of the law. */
typedef struct pyk_law_span {
  pyk_day from, to;  /* PYK_DAY_NONE both: nothing tells */
  pyk_notes notes;   /* PYK_NOTE_LAW_DAY when it is not the day of the decision itself */
  pyk_facts missing; /* what would have told, when nothing does */
} pyk_law_span;

pyk_law_span pyk_decision_law_span(const pyk_decision *decision, pyk_day law_day);
/* The days between which the matter became pending: no later than it was decided. */
pyk_law_span pyk_decision_pending_span(const pyk_decision *decision, pyk_day law_day_latest);

/* The rule of the bylaws that apply to the decision, in force on that day; 0 when there is none. */
int pyk_decision_bylaw(const pyk_decision *decision, pyk_bylaw_kind kind, int32_t which, pyk_day day,
                       pyk_bylaw_rule *out);

#endif
