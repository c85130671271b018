/* The parts of which a time limit is computed: its row, the clock with its steps, the counting. */
#ifndef PYK_LIMIT_PARTS_H
#define PYK_LIMIT_PARTS_H

#include "pykala/limit.h"

#include "../law/law.h"

/* Whether the end of a period moves off a holiday. */
typedef enum pyk_rolling { PYK_ROLLS_NEVER, PYK_ROLLS, PYK_ROLLS_OPEN } pyk_rolling;

/* A period, from a row of the tables, from bylaws or from the question itself. */
typedef struct pyk_period {
  int32_t amount;
  pyk_unit unit;
  pyk_counting counting;
  pyk_rolling rolling;
  uint32_t regime;
  pyk_parties whose;
  pyk_trust trust;
  const pyk_provision *basis; /* in the tables, in the question or in `held` */
  const pyk_provision *transition;
  pyk_provision held;        /* set where `basis` points to it */
  const pyk_change *changes; /* to be tried out on the calendar */
  uint32_t change_count;
} pyk_period;

/* The period that the question asks about; PYK_E_NORULE when no row holds on `law_day`. */
pyk_rc pyk_period_find(const pyk_limit_question *q, pyk_day law_day, pyk_period *out);

/* Changes to try out: whether they are in order, what they make of a period and of a day of the calendar. */
pyk_rc pyk_changes_valid(const pyk_change *changes, uint32_t count);
void pyk_change_period(const pyk_limit_question *q, pyk_day law_day, pyk_period *p);
void pyk_change_day(const pyk_period *p, pyk_day day, pyk_calendar_day *looked);

/* Rows for a way of service and for what stands against it; NULL when none holds. */
const law_service *pyk_service_find(pyk_service service, uint32_t regime, pyk_day law_day);
const law_exception *pyk_exception_find(law_exception_kind kind, pyk_obstacle obstacle, uint32_t regime,
                                        pyk_day law_day);

/* Stands in step_count while a clock is computed without its steps. */
#define PYK_STEPS_NONE UINT32_MAX

/* Adds a step; a clock has room for all that can occur: eight kinds at most once, and a roll over at most five days (Christmas
 * Eve on a Wednesday). More come only where a change of the calendar is tried out: those that find no room lengthen the
 * step before them. */
static inline pyk_step *pyk_clock_step(pyk_clock *clock, pyk_step_kind kind, pyk_day before, pyk_day after,
                                       const pyk_provision *basis, pyk_trust trust) {
  if (clock->step_count == PYK_STEPS_NONE) return &clock->steps[0]; /* nobody reads it */
  if (clock->step_count == PYK_STEP_CAP) {
    clock->steps[PYK_STEP_CAP - 1].after = after;
    return &clock->steps[PYK_STEP_CAP - 1];
  }
  pyk_step *step = &clock->steps[clock->step_count++];
  step->kind = kind;
  step->before = before;
  step->after = after;
  step->amount = step->unit = step->holiday = step->service = 0;
  step->trust = trust;
  step->basis = *basis;
  return step;
}

static inline void pyk_clock_weaken(pyk_clock *clock, pyk_trust trust) {
  if (trust > clock->trust) clock->trust = trust;
}

/* From the day it is known to the last day before holidays are looked at. */
pyk_rc pyk_clock_count(pyk_clock *clock, const pyk_period *p);
/* From there to the last day, the safe one and the latest. */
pyk_rc pyk_clock_roll(pyk_clock *clock, const pyk_period *p);

#endif
