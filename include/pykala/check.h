/* pykala/check.h - validation of plain records: what a decision's clocks say and what is wrong with it. */
#ifndef PYKALA_CHECK_H
#define PYKALA_CHECK_H

#include "appeal.h"
#include "finding.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Every clock of a decision: the report duty it answers, and the remedies it opens, each with proof. For a
 *  decision without a remedy no period of appeal is computed. Writes at most `cap` clocks, *count is how many
 *  there are; `out` may be NULL with cap 0.
 *  `law_day` as in pyk_appeal_route(); `as_of` is the day as of which we ask (PYK_DAY_NONE: remedies get no
 *  verdict). The verdict of the report duty is about the day the report was noted.
 *  PYK_E_ARG for an unknown enumerator in the record, PYK_E_RANGE for an impossible day, PYK_E_SIZE.
 *  @since 0.1 */
PYK_API pyk_rc pyk_decision_clocks(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_clock *out,
                                   size_t cap, size_t *count);

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
