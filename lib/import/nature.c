#include "deeds.h"

/* The nature comes from the same words as the deed; what settles the remedy is told apart where the deed is not. */
void pyk_read_nature(const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts) {
  decision->nature = act->nature;
  if (act->nature == PYK_NATURE_UNKNOWN) {
    pyk_fact_absent(facts, PYK_FIELD_NATURE);
    return;
  }
  int derived = act->nature_rule != PYK_RULE_VERB;
  pyk_fact_add(facts, PYK_FIELD_NATURE, derived ? PYK_CONFIDENCE_DERIVED : PYK_CONFIDENCE_STATED, act->nature_place,
               act->nature, act->nature_rule);
}
