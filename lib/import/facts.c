#include "page.h"

/* Facts come nearly in order, so that this is short; what does not fit is only counted. */
void pyk_fact_insert(pyk_fact_list *facts, const pyk_fact *fact) {
  size_t at = facts->count++;
  if (at >= facts->cap) return;
  for (; at > 0 && facts->item[at - 1].field > fact->field; at--)
    facts->item[at] = facts->item[at - 1];
  facts->item[at] = *fact;
}

void pyk_fact_add(pyk_fact_list *facts, pyk_field field, pyk_confidence confidence, pyk_span place, int32_t value,
                  pyk_rule rule) {
  pyk_fact fact = {
      .field = field, .confidence = confidence, .begin = place.begin, .end = place.end, .value = value, .rule = rule};
  pyk_fact_insert(facts, &fact);
}

void pyk_fact_add_nth(pyk_fact_list *facts, pyk_field field, pyk_span place, int32_t value, pyk_rule rule,
                      int32_t index) {
  pyk_fact fact = {.field = field,
                   .confidence = PYK_CONFIDENCE_STATED,
                   .begin = place.begin,
                   .end = place.end,
                   .value = value,
                   .rule = rule,
                   .index = index};
  pyk_fact_insert(facts, &fact);
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

void pyk_fact_remove(pyk_fact_list *facts, pyk_field field) {
  size_t kept = 0;
  for (size_t i = 0; i < facts->count; i++) {
    if (facts->item[i].field != field) facts->item[kept++] = facts->item[i];
  }
  facts->count = kept;
}
