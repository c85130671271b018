#include "deeds.h"

const pyk_fact *pyk_deed_fact(const pyk_fact_list *facts, pyk_field field) {
  for (size_t i = 0; i < facts->count; i++) {
    if (facts->item[i].field == field) return &facts->item[i];
  }
  return NULL;
}

/* The nature comes from the same words as the deed. */
void pyk_read_nature(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  if (pyk_deed_fact(facts, PYK_FIELD_NATURE) == NULL) pyk_read_deed(page, decision, facts);
}
