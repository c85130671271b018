#include <stdlib.h>

#include "page.h"

/* What does not fit is only counted. */
void pyk_fact_insert(pyk_fact_list *facts, const pyk_fact *fact) {
  size_t at = facts->count++;
  if (at < facts->cap) facts->item[at] = *fact;
}

/* By field, then by the number of the notice, contact or attachment, then by place. */
static int by_field(const void *a, const void *b) {
  const pyk_fact *x = a, *y = b;
  if (x->field != y->field) return x->field < y->field ? -1 : 1;
  if (x->index != y->index) return x->index < y->index ? -1 : 1;
  if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
  return (x->value > y->value) - (x->value < y->value);
}

void pyk_facts_order(pyk_fact_list *facts) {
  enum { FEW = 256 }; /* put in place one by one: they come nearly in order, and that takes no memory */
  size_t count = facts->count < facts->cap ? facts->count : facts->cap;
  if (count > FEW) {
    qsort(facts->item, count, sizeof *facts->item, by_field);
    return;
  }
  for (size_t i = 1; i < count; i++) {
    pyk_fact one = facts->item[i];
    size_t at = i;
    for (; at > 0 && by_field(&facts->item[at - 1], &one) > 0; at--)
      facts->item[at] = facts->item[at - 1];
    facts->item[at] = one;
  }
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

void pyk_fact_state(pyk_fact_list *facts, pyk_field field, pyk_span place, int32_t value, pyk_rule rule) {
  if (pyk_taken(place)) {
    pyk_fact_add(facts, field, PYK_CONFIDENCE_STATED, place, value, rule);
  } else {
    pyk_fact_absent(facts, field);
  }
}

const pyk_fact *pyk_fact_find(const pyk_fact_list *facts, pyk_field field) {
  for (size_t i = 0; i < facts->count && i < facts->cap; i++) {
    if (facts->item[i].field == field) return &facts->item[i];
  }
  return NULL;
}

void pyk_fact_remove(pyk_fact_list *facts, pyk_field field) {
  size_t have = facts->count < facts->cap ? facts->count : facts->cap, kept = 0;
  for (size_t i = 0; i < have; i++) {
    if (facts->item[i].field != field) facts->item[kept++] = facts->item[i];
  }
  facts->count -= have - kept;
}
