/* pykala/check.h - validation of plain records: what a decision's clocks say and what is wrong with it. */
#ifndef PYKALA_CHECK_H
#define PYKALA_CHECK_H

#include "appeal.h"
#include "finding.h"
#include "meeting.h"

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

/** The clocks of `n` decisions, `stride` bytes apart: those of decision i from out[i * cap] on, counts[i] of them, at most
 *  `cap` written. With cap 0 nothing but the counts is computed. When `codes` is not NULL codes[i] is the decision's result; one
 *  that fails has no clocks. *failed, when not NULL, is how many did. PYK_E_ARG: NULL with n > 0, a stride too small.
 *  @since 0.1 */
PYK_API pyk_rc pyk_decision_clocks_many(const pyk_decision *decisions, size_t stride, size_t n, pyk_day law_day,
                                        pyk_day as_of, pyk_clock *out, size_t cap, size_t *counts, pyk_rc *codes,
                                        size_t *failed);

/** Legal force of `n` decisions in the same way, into records `out_stride` bytes apart; no step of any clock is computed. Each
 *  record is written whole, its `size` too; that of a decision that fails is zero but for its size. @since 0.1 */
PYK_API pyk_rc pyk_decision_force_many(const pyk_decision *decisions, size_t stride, size_t n, pyk_day law_day,
                                       pyk_force *out, size_t out_stride, pyk_rc *codes, size_t *failed);

/** Checks a decision: the notice against the route (410/2015 141 §, 434/2003 46 to 48 §), contact person
 *  (434/2003 44 §), presenter, order of days, report duty, and what is unknown. Findings come in the order of
 *  their codes, at most `cap` of them; *count is how many there are; `out` may be NULL with cap 0. Facts that
 *  are PYK_GIVEN_UNKNOWN are not judged. Arguments and errors as pyk_decision_clocks(). @since 0.1 */
PYK_API pyk_rc pyk_decision_check(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_finding *out,
                                  size_t cap, size_t *count);

/** Records that the acts' demands are put to. @since 0.1 */
typedef int32_t pyk_record;
enum {
  PYK_RECORD_PERSON = 1,
  PYK_RECORD_ORGANIZATION = 2,
  PYK_RECORD_TAKE_UP = 3,
  PYK_RECORD_MOTION = 4,
  PYK_RECORD_FORM = 5,
  PYK_RECORD_SERVING = 6,
  PYK_RECORD_FILING = 7,
  PYK_RECORD_ENFORCEMENT = 8,
  PYK_RECORD_CORRECTION = 9,
  PYK_RECORD_MEETING = 10,
  PYK_RECORD_ITEM = 11,
  PYK_RECORD_VOTE = 12,
  PYK_RECORD_ELECTION = 13
};

/** Size of that record in bytes; 0 for an unknown one. @since 0.1 */
PYK_API uint32_t pyk_record_size(pyk_record record);

/** The `index`th fact of a record, from 0: its name and, for an enumerator, its kind; PYK_KIND_DAY for a day, 0 for a
 *  number. So that bindings need no list of their own. PYK_E_ARG for an unknown record, PYK_E_RANGE past the last fact.
 *  @since 0.1 */
PYK_API pyk_rc pyk_record_field(pyk_record record, size_t index, pyk_field *field, pyk_kind *kind);

/** Sets, or reads, one fact of a record by name. PYK_E_ARG: unknown record or field, not a member of the kind, or a
 *  negative number; PYK_E_RANGE: an impossible day. @since 0.1 */
PYK_API pyk_rc pyk_field_set(pyk_record record, void *facts, pyk_field field, int32_t value);
/** The same, reading: an unknown record or field gives PYK_E_ARG. @since 0.1 */
PYK_API pyk_rc pyk_field_get(pyk_record record, const void *facts, pyk_field field, int32_t *out);

/* The checks below report what the facts in the record break. Facts that are not given are not judged. `law_day` is the day
 * whose law governs; PYK_DAY_NONE: the record's own day where it has one (motion: filed; take_up: taken; filing: informed; correction: opened; meeting: held), else
 * PYK_E_ARG. Findings come in the order of their codes, at most `cap`; *count is how many there are; `out` may be NULL with
 * cap 0. PYK_E_ARG for an unknown enumerator or negative number, PYK_E_RANGE for an impossible day, PYK_E_SIZE. */

/** Disqualification: grounds, declaring, ruling, taking part (434/2003 27 to 30 §, 410/2015 97 §). What is not in `disqualified` is judged as by pyk_person_judge(). @since 0.1 */
PYK_API pyk_rc pyk_person_check(const pyk_person *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count);

/** Bodies, size of the council, bylaws and delegation (410/2015 16, 30, 31, 90, 91 §). @since 0.1 */
PYK_API pyk_rc pyk_organization_check(const pyk_organization *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                                      size_t *count);

/** Taking a matter up (410/2015 92 §). @since 0.1 */
PYK_API pyk_rc pyk_take_up_check(const pyk_take_up *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                                 size_t *count);

/** Initiatives, motions, wish resolutions and questions (410/2015 23, 25 §, bylaws). @since 0.1 */
PYK_API pyk_rc pyk_motion_check(const pyk_motion *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count);

/** Form, contents, reasons, notice and publication of a decision (434/2003 43 to 54 §, 410/2015 107, 140 §). @since 0.1 */
PYK_API pyk_rc pyk_decision_form_check(const pyk_decision_form *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                                       size_t *count);

/** Manner of service (434/2003 54 to 62 b §, 13/2003 18, 19 §). @since 0.1 */
PYK_API pyk_rc pyk_serving_check(const pyk_serving *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                                 size_t *count);

/** A claim or an appeal (410/2015 134 to 142 §, 434/2003 49 a to 49 g §, 808/2019). @since 0.1 */
PYK_API pyk_rc pyk_filing_check(const pyk_filing *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count);

/** Enforcement and legality (410/2015 96, 142, 143 §). @since 0.1 */
PYK_API pyk_rc pyk_enforcement_check(const pyk_enforcement *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                                     size_t *count);

/** Correction of errors (434/2003 50 to 53 §). @since 0.1 */
PYK_API pyk_rc pyk_correction_check(const pyk_correction *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                                    size_t *count);

/** A vote: what is put to it, its outcome, the majority (410/2015 43, 95, 104 §, bylaws). @since 0.1 */
PYK_API pyk_rc pyk_vote_check(const pyk_vote *facts, pyk_day law_day, pyk_finding *out, size_t cap, size_t *count);

/** An election (410/2015 105 §). @since 0.1 */
PYK_API pyk_rc pyk_election_check(const pyk_election *facts, pyk_day law_day, pyk_finding *out, size_t cap,
                                  size_t *count);

/** A meeting and its items, `stride` bytes apart (410/2015 93 to 108 §). Findings about the meeting come first, then those of
 *  each item, whose `begin` and `end` are the item's section. `items` may be NULL with n 0. @since 0.1 */
PYK_API pyk_rc pyk_meeting_check(const pyk_meeting *facts, const pyk_item *items, size_t stride, size_t n,
                                 pyk_day law_day, pyk_finding *out, size_t cap, size_t *count);

/** Legal force of a decision in parts, each with its own remedy: `parts` are decisions, `stride` bytes apart; `each`, when not
 *  NULL, receives the force of every part, `force_stride` bytes apart (set `size` of each). `whole` is the last to come, or the
 *  state that stands in its way; a part without a remedy does not hold it up. PYK_E_ARG also for n 0. Errors as
 *  pyk_decision_force(). @since 0.1 */
PYK_API pyk_rc pyk_parts_force(const pyk_decision *parts, size_t stride, size_t n, pyk_day law_day, pyk_force *each,
                               size_t force_stride, pyk_force *whole);

#ifdef __cplusplus
}
#endif
#endif
