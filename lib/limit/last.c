/* The last day of one event, the common way and nothing else: so it needs no room on the stack. */
#include "plan.h"

pyk_rc pyk_limit_last(const pyk_limit_plan *plan, pyk_day event, pyk_day *last_day, pyk_day *latest) {
  if (plan == NULL || last_day == NULL) return PYK_E_ARG;
  if (plan->size < sizeof *plan) return PYK_E_SIZE;
  /* With no stretch ready all four numbers are 0, and no event lies in it. */
  const int32_t *s = plan->stretches;
  uint32_t counts = (uint32_t)s[3];
  if ((uint32_t)event - (uint32_t)s[0] >= (uint32_t)s[1] || counts > PYK_STRETCH_ROLLS) {
    return pyk_plan_elsewhere(plan, event, last_day, latest);
  }
  pyk_day nominal = event + s[2];
  uint32_t byte = pyk_table_day(nominal) & counts;
  *last_day = nominal + (pyk_day)(byte & PYK_TABLE_SURE);
  if (latest != NULL) *latest = nominal + (pyk_day)(byte >> PYK_TABLE_LATEST_SHIFT);
  return PYK_OK;
}
