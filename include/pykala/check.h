/* pykala/check.h - validation of plain records: what a decision's clocks say and what is wrong with it. */
#ifndef PYKALA_CHECK_H
#define PYKALA_CHECK_H

#include "appeal.h"
#include "finding.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Every clock of a decision: the report duty it answers, each remedy it opens for each party that was served and for the
 *  members, and the taking up of what may be taken up, each with proof. For a decision without a remedy no period of
 *  appeal is computed. Writes at most `cap` clocks, *count is how many there are; `out` may be NULL with cap 0.
 *  `law_day` as in pyk_appeal_route(); `as_of` is the day as of which we ask (PYK_DAY_NONE: remedies get no
 *  verdict). The verdict of the report duty is about the day the report was noted.
 *  PYK_E_ARG for an unknown enumerator in the record, PYK_E_RANGE for an impossible day, PYK_E_SIZE.
 *  @since 0.1 */
PYK_API pyk_rc pyk_decision_clocks(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_clock *out,
                                   size_t cap, size_t *count);

/** What is known of a decision's legal force. @since 0.1 */
typedef int32_t pyk_force_state;
enum {
  PYK_FORCE_FOUND = 1,         /**< `day` is the day, unless somebody uses a remedy before */
  PYK_FORCE_NO_REMEDY = 2,     /**< no remedy is open: nothing stands in the way */
  PYK_FORCE_FACTS_MISSING = 3, /**< `missing` says which */
  PYK_FORCE_NOT_STARTED = 4,   /**< somebody's time has not begun to run: there is no such day yet */
  PYK_FORCE_OUTSIDE_SCOPE = 5  /**< the tables have no route, or no period, for these facts */
};

/** Legal force and the clock that decides it. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_force {
  uint32_t size;
  pyk_force_state state;
  pyk_facts missing;
  pyk_trust trust;
  pyk_notes notes;
  pyk_day day;          /**< from this day the authority may treat the decision as final */
  pyk_day day_earliest; /**< earlier only where a last day is contested: not safe to build on */
  pyk_parties whose;    /**< whose time ends last */
  pyk_limit limit;
  pyk_service service;
  pyk_provision basis;      /**< provision of that period */
  pyk_provision transition; /**< as in pyk_clock */
} pyk_force;

/** The day on which a decision gains legal force if nobody uses a remedy: the day after the last time limit of all who
 *  could has run out. Arguments and errors as pyk_decision_clocks(). @since 0.1 */
PYK_API pyk_rc pyk_decision_force(const pyk_decision *decision, pyk_day law_day, pyk_force *out);

/** Checks a decision: the notice against the route (410/2015 141 §, 434/2003 46 to 48 §), contact person
 *  (434/2003 44 §), presenter, order of days, report duty, and what is unknown. Findings come in the order of
 *  their codes, at most `cap` of them; *count is how many there are; `out` may be NULL with cap 0. Facts that
 *  are PYK_GIVEN_UNKNOWN are not judged. Arguments and errors as pyk_decision_clocks(). @since 0.1 */
PYK_API pyk_rc pyk_decision_check(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_finding *out,
                                  size_t cap, size_t *count);

#ifdef __cplusplus
}
#endif
#endif
