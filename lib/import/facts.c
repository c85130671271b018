#include "page.h"

/* Facts come nearly in order, so that this is short; what does not fit is only counted. */
static void put(pyk_fact_list *facts, const pyk_fact *fact) {
  size_t at = facts->count++;
  if (at >= facts->cap) return;
  for (; at > 0 && facts->item[at - 1].field > fact->field; at--)
    facts->item[at] = facts->item[at - 1];
  facts->item[at] = *fact;
}

void pyk_fact_add(pyk_fact_list *facts, pyk_field field, pyk_confidence confidence, pyk_span place, int32_t value,
                  pyk_rule rule) {
  pyk_fact fact = {.field = field, .confidence = confidence, .begin = place.begin, .end = place.end, .value = value, .rule = rule};
  put(facts, &fact);
}

void pyk_fact_add_nth(pyk_fact_list *facts, pyk_field field, pyk_span place, int32_t value, pyk_rule rule,
                      int32_t index) {
  pyk_fact fact = {.field = field, .confidence = PYK_CONFIDENCE_STATED, .begin = place.begin, .end = place.end, .value = value,
                   .rule = rule, .index = index};
  put(facts, &fact);
}

void pyk_fact_absent(pyk_fact_list *facts, pyk_field field) {
  pyk_span nowhere = {0, 0};
  pyk_fact_add(facts, field, PYK_CONFIDENCE_ABSENT, nowhere, 0, 0);
}

const pyk_fact *pyk_fact_find(const pyk_fact_list *facts, pyk_field field) {
  for (size_t i = 0; i < facts->count && i < facts->cap; i++) {
    if (facts->item[i].field == field) return &facts->item[i];
  }
  return NULL;
}
