#include "pykala/statute.h"

enum { FIELDS = 9 };

/* Fields in the order in which they decide. */
static void fields(const pyk_provision *p, int32_t out[FIELDS]) {
  out[0] = p->act_year;
  out[1] = p->act_number;
  out[2] = p->bylaw;
  out[3] = p->chapter;
  out[4] = p->section;
  out[5] = p->section_letter;
  out[6] = p->subsection;
  out[7] = p->item;
  out[8] = p->item_letter;
}

int32_t pyk_statute_compare(const pyk_provision *a, const pyk_provision *b) {
  if (a == NULL || b == NULL) return (a != NULL) - (b != NULL);
  int32_t left[FIELDS], right[FIELDS];
  fields(a, left);
  fields(b, right);
  for (int i = 0; i < FIELDS; i++) {
    if (left[i] != right[i]) return left[i] < right[i] ? -1 : 1;
  }
  return 0;
}

static int same_source(const pyk_provision *inner, const pyk_provision *outer) {
  if (outer->bylaw == PYK_BYLAW_OWN) return inner->bylaw != PYK_BYLAW_NONE;
  if (outer->bylaw == PYK_BYLAW_NONE && outer->act_number == 0) return 0;
  return inner->bylaw == outer->bylaw && inner->act_year == outer->act_year && inner->act_number == outer->act_number;
}

/* A number with its letter; 0 stands for any, but 49 § does not hold 49 a §. */
static int same_part(int32_t inner, int32_t inner_letter, int32_t outer, int32_t outer_letter) {
  return (outer == 0 && outer_letter == 0) || (inner == outer && inner_letter == outer_letter);
}

int32_t pyk_statute_within(const pyk_provision *inner, const pyk_provision *outer) {
  if (inner == NULL || outer == NULL || !same_source(inner, outer)) return 0;
  return same_part(inner->chapter, 0, outer->chapter, 0) &&
         same_part(inner->section, inner->section_letter, outer->section, outer->section_letter) &&
         same_part(inner->subsection, 0, outer->subsection, 0) &&
         same_part(inner->item, inner->item_letter, outer->item, outer->item_letter);
}
