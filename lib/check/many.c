/* Clocks and legal force of whole arrays of decisions. */
#include "pykala/check.h"

#include "../base/many.h"
#include "../base/record.h"

/* Decisions are read where they lie: they can be larger than ours. */
static const pyk_decision *decision_at(const pyk_decision *decisions, size_t stride, size_t i) {
  return (const pyk_decision *)(const void *)((const unsigned char *)decisions + i * stride);
}

pyk_rc pyk_decision_clocks_many(const pyk_decision *decisions, size_t stride, size_t n, pyk_day law_day, pyk_day as_of,
                                pyk_clock *out, size_t cap, size_t *counts, pyk_rc *codes, size_t *failed) {
  size_t wrong = 0;
  if (!pyk_array_sound(decisions, stride, n, sizeof *decisions)) return PYK_E_ARG;
  if ((out == NULL && cap > 0) || (counts == NULL && n > 0)) return PYK_E_ARG;
  for (size_t i = 0; i < n; i++) {
    size_t count = 0;
    pyk_clock *room = cap > 0 ? out + i * cap : NULL;
    pyk_rc rc = pyk_decision_clocks(decision_at(decisions, stride, i), law_day, as_of, room, cap, &count);
    counts[i] = count;
    if (codes != NULL) codes[i] = rc;
    wrong += rc != PYK_OK;
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}

pyk_rc pyk_decision_force_many(const pyk_decision *decisions, size_t stride, size_t n, pyk_day law_day, pyk_force *out,
                               size_t out_stride, pyk_rc *codes, size_t *failed) {
  size_t wrong = 0;
  if (!pyk_array_sound(decisions, stride, n, sizeof *decisions)) return PYK_E_ARG;
  if (!pyk_array_sound(out, out_stride, n, sizeof *out)) return PYK_E_ARG;
  for (size_t i = 0; i < n; i++) {
    pyk_force force;
    memset(&force, 0, sizeof force);
    force.size = sizeof force;
    pyk_rc rc = pyk_decision_force(decision_at(decisions, stride, i), law_day, &force);
    memcpy((unsigned char *)out + i * out_stride, &force, sizeof force);
    if (codes != NULL) codes[i] = rc;
    wrong += rc != PYK_OK;
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}
