#include "page.h"

void pyk_fact_add(pyk_fact_list *facts, pyk_field field, pyk_confidence confidence, pyk_span place, int32_t value,
                  pyk_rule rule) {
  size_t room = sizeof facts->item / sizeof facts->item[0];
  if (facts->count == room) return; /* cannot happen: see pyk_fact_list */
  size_t at = facts->count++;
  for (; at > 0 && facts->item[at - 1].field > field; at--)
    facts->item[at] = facts->item[at - 1];
  pyk_fact *fact = &facts->item[at];
  fact->field = field;
  fact->confidence = confidence;
  fact->begin = place.begin;
  fact->end = place.end;
  fact->value = value;
  fact->rule = rule;
  fact->source = 0;
  fact->index = 0;
}

void pyk_fact_absent(pyk_fact_list *facts, pyk_field field) {
  pyk_span nowhere = {0, 0};
  pyk_fact_add(facts, field, PYK_CONFIDENCE_ABSENT, nowhere, 0, 0);
}
