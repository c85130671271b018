#include "parts.h"

void pyk_clock_weaken(pyk_clock *clock, pyk_trust trust) {
  if (trust > clock->trust) clock->trust = trust;
}

pyk_step *pyk_clock_step(pyk_clock *clock, pyk_step_kind kind, pyk_day before, pyk_day after,
                         const pyk_provision *basis, pyk_trust trust) {
  if (clock->step_count == PYK_STEPS_NONE) return &clock->steps[0]; /* nobody reads it */
  /* Eight kinds that occur at most once, and a roll over at most five days (Christmas Eve on a Wednesday); more
   * only where a change of the calendar is tried out. */
  if (clock->step_count == PYK_STEP_CAP) {
    clock->steps[PYK_STEP_CAP - 1].after = after;
    return &clock->steps[PYK_STEP_CAP - 1];
  }
  pyk_step *step = &clock->steps[clock->step_count++];
  *step = (pyk_step){.kind = kind, .before = before, .after = after, .trust = trust, .basis = *basis};
  return step;
}
