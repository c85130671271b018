#include "pykala/people.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/rows.h"

#include <string.h>

enum { RELATIONS_MAX = 10000, WALKED_MAX = 2000000 };

typedef struct graph {
  const unsigned char *relations;
  size_t stride, n;
  uint64_t person, other;
  uint32_t walked; /* relations looked at: a made-up graph of thousands of siblings must not take for ever */
} graph;

static pyk_relation relation_at(const graph *g, size_t i) {
  pyk_relation r;
  memcpy(&r, g->relations + i * g->stride, sizeof r);
  return r;
}

/* The end of a relation when one goes it as `tie` from `from`; 0 when it is no such way. */
static int step(const pyk_relation *r, pyk_tie tie, uint64_t from, uint64_t *to) {
  pyk_tie back = r->tie == PYK_TIE_CHILD ? PYK_TIE_PARENT : r->tie == PYK_TIE_PARENT ? PYK_TIE_CHILD : r->tie;
  if (r->from == from && r->tie == tie) {
    *to = r->to;
    return 1;
  }
  if (r->to == from && back == tie) {
    *to = r->from;
    return 1;
  }
  return 0;
}

static int leads(graph *g, const pyk_tie *ties, size_t left, uint64_t from, uint64_t before);

/* From somebody over one tie, and on. Nobody goes back to whom they came from, nor over the person. */
static int go(graph *g, pyk_tie tie, const pyk_tie *rest, size_t left, uint64_t from, uint64_t before) {
  for (size_t i = 0; i < g->n && g->walked < WALKED_MAX; i++) {
    pyk_relation r = relation_at(g, i);
    uint64_t to;
    g->walked++;
    if (!step(&r, tie, from, &to) || to == before || to == g->person || to == from) continue;
    if (leads(g, rest, left, to, from)) return 1;
  }
  return 0;
}

/* A sibling is also whom a common parent has as another child. */
static int go_over_parent(graph *g, const pyk_tie *rest, size_t left, uint64_t from, uint64_t before) {
  for (size_t i = 0; i < g->n && g->walked < WALKED_MAX; i++) {
    pyk_relation r = relation_at(g, i);
    uint64_t parent;
    g->walked++;
    if (!step(&r, PYK_TIE_PARENT, from, &parent) || parent == before) continue;
    if (go(g, PYK_TIE_CHILD, rest, left, parent, from)) return 1;
  }
  return 0;
}

static int leads(graph *g, const pyk_tie *ties, size_t left, uint64_t from, uint64_t before) {
  if (left == 0 || ties[0] == 0) return from == g->other;
  if (go(g, ties[0], ties + 1, left - 1, from, before)) return 1;
  return ties[0] == PYK_TIE_SIBLING && go_over_parent(g, ties + 1, left - 1, from, before);
}

static pyk_rc check_relations(const graph *g) {
  if (g->n > RELATIONS_MAX) return PYK_E_RANGE;
  for (size_t i = 0; i < g->n; i++) {
    pyk_relation r = relation_at(g, i);
    if (!pyk_within(r.tie, PYK_TIE_SPOUSE, PYK_TIE_CLOSE) || r.reserved != 0) return PYK_E_ARG;
  }
  return PYK_OK;
}

/* The first row, and so the closest circle, whose way leads to the other. */
static pyk_rc find(graph *g, pyk_day law_day, pyk_circle *out, pyk_provision *basis) {
  pyk_circle found = PYK_CIRCLE_NOBODY;
  pyk_provision because = {.act_year = 0};
  size_t rows = 0;
  int self = g->person == g->other;
  for (size_t i = 0; i < pyk_law_kin_count && found == PYK_CIRCLE_NOBODY; i++) {
    const law_kin *row = &pyk_law_kin[i];
    if (!pyk_row_holds(row->from, row->to, law_day)) continue;
    rows++;
    if (self || !leads(g, row->ties, LAW_TIES, g->person, g->person)) continue;
    found = row->circle;
    because = row->basis;
  }
  if (rows == 0) return PYK_E_NORULE;
  if (found == PYK_CIRCLE_NOBODY && g->walked >= WALKED_MAX) return PYK_E_RANGE;
  *out = self ? PYK_CIRCLE_SELF : found;
  if (basis != NULL) *basis = because;
  return PYK_OK;
}

pyk_rc pyk_circle_find(const pyk_relation *relations, size_t stride, size_t n, uint64_t person, uint64_t other,
                       pyk_day law_day, pyk_circle *out, pyk_provision *basis) {
  if (out == NULL || !pyk_array_sound(relations, stride, n, sizeof *relations)) return PYK_E_ARG;
  pyk_rc rc = pyk_day_needed(law_day);
  if (rc != PYK_OK) return rc;
  graph g = {(const unsigned char *)relations, stride, n, person, other, 0};
  rc = check_relations(&g);
  return rc == PYK_OK ? find(&g, law_day, out, basis) : rc;
}
