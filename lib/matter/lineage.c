#include "pykala/matter.h"

#include "../base/record.h"

#include <string.h>

/* Links in the caller's array, which may lie in longer records. */
typedef struct links {
  const unsigned char *at;
  size_t stride, n;
} links;

static pyk_case_link get(const links *l, size_t i) {
  pyk_case_link link;
  memcpy(&link, l->at + i * l->stride, sizeof link);
  return link;
}

static int same(const uint64_t a[2], const uint64_t b[2]) {
  return a[0] == b[0] && a[1] == b[1];
}

static pyk_rc check_links(const links *l) {
  if (!pyk_array_sound(l->at, l->stride, l->n, sizeof(pyk_case_link))) return PYK_E_ARG;
  for (size_t i = 0; i < l->n; i++) {
    pyk_case_link link = get(l, i);
    if (!pyk_within(link.kind, PYK_LINK_LATER, PYK_LINK_MERGED) || link.reserved != 0) return PYK_E_ARG;
  }
  return PYK_OK;
}

/* The case that follows `key`: 0 when none does, 1 one, 2 several. */
static int next(const links *l, const uint64_t key[2], uint64_t out[2]) {
  int found = 0;
  for (size_t i = 0; i < l->n; i++) {
    pyk_case_link link = get(l, i);
    if (!same(link.from, key)) continue;
    if (found && !same(link.to, out)) return 2;
    memcpy(out, link.to, sizeof link.to);
    found = 1;
  }
  return found;
}

pyk_rc pyk_lineage_latest(const pyk_case_link *array, size_t stride, size_t n, const uint64_t key[2], uint64_t out[2],
                          size_t *steps, pyk_lineage_state *state) {
  const links l = {(const unsigned char *)array, stride, n};
  if (key == NULL || out == NULL || state == NULL) return PYK_E_ARG;
  pyk_rc rc = check_links(&l);
  if (rc != PYK_OK) return rc;
  uint64_t at[2] = {key[0], key[1]}, to[2] = {0, 0};
  size_t walked = 0;
  int found = next(&l, at, to);
  /* As many steps as there are links lead through all of them: one more, and they lead in a circle. */
  for (; found == 1 && walked <= n; walked++) {
    memcpy(at, to, sizeof at);
    found = next(&l, at, to);
  }
  *state = found == 2 ? PYK_LINEAGE_FORKED : found == 1 ? PYK_LINEAGE_CIRCULAR : PYK_LINEAGE_FOUND;
  memcpy(out, at, sizeof at);
  if (steps != NULL) *steps = walked;
  return PYK_OK;
}

pyk_rc pyk_lineage_earlier(const pyk_case_link *array, size_t stride, size_t n, const uint64_t key[2],
                           pyk_case_link *out, size_t cap, size_t *count) {
  const links l = {(const unsigned char *)array, stride, n};
  if (key == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  pyk_rc rc = check_links(&l);
  if (rc != PYK_OK) return rc;
  size_t found = 0;
  for (size_t i = 0; i < n; i++) {
    pyk_case_link link = get(&l, i);
    if (!same(link.to, key)) continue;
    if (found < cap) out[found] = link;
    found++;
  }
  *count = found;
  return PYK_OK;
}
