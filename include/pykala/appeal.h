/* pykala/appeal.h - the remedy a decision carries, computed from body, nature and day. */
#ifndef PYKALA_APPEAL_H
#define PYKALA_APPEAL_H

#include "matter.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The remedy against a decision. @since 0.1 */
typedef int32_t pyk_remedy;
enum {
  PYK_REMEDY_UNKNOWN = 0,
  PYK_REMEDY_PROHIBITED = 1,      /**< no remedy: appeal is prohibited */
  PYK_REMEDY_CLAIM = 2,           /**< claim for a revised decision: 410/2015 134 § */
  PYK_REMEDY_MUNICIPAL_APPEAL = 3 /**< municipal appeal: 410/2015 135 § */
};

/** Who receives the claim or appeal. @since 0.1 */
typedef int32_t pyk_receiver;
enum {
  PYK_RECEIVER_NONE = 0,
  PYK_RECEIVER_SAME_BODY = 1,   /**< the body that decided: 410/2015 134 § 2 mom. */
  PYK_RECEIVER_PARENT_BODY = 2, /**< the body to which the section or subordinate authority belongs: 134 § 2 mom. */
  PYK_RECEIVER_ADMIN_COURT = 3  /**< the administrative court: 410/2015 135 § 1 mom. */
};

/** What came of looking for the route. @since 0.1 */
typedef int32_t pyk_route_state;
enum {
  PYK_ROUTE_FOUND = 1,
  PYK_ROUTE_FACTS_MISSING = 2, /**< `missing` says which */
  PYK_ROUTE_OUTSIDE_SCOPE = 3  /**< the tables have no row for these facts */
};

/** The route and the row that chose it. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_route {
  uint32_t size;
  pyk_route_state state;
  pyk_facts missing;
  pyk_trust trust;
  pyk_notes notes;
  int32_t row; /**< stable number of the row that chose; 0 none */
  pyk_remedy remedy;
  pyk_notices notice; /**< notice that must be attached */
  pyk_receiver receiver;
  pyk_limit limit;            /**< time limit of the remedy; PYK_LIMIT_OWN (0) when there is none */
  pyk_parties who;            /**< who may use it */
  pyk_day law_day;            /**< governing day, or the earliest it can be */
  pyk_day law_day_latest;     /**< the latest it can be */
  pyk_provision basis;        /**< opens or prohibits the remedy */
  pyk_provision notice_basis; /**< requires the notice */
  pyk_provision who_basis;    /**< gives the right; empty when prohibited */
} pyk_route;

/** Why a row was not taken. @since 0.1 */
typedef int32_t pyk_rejection_reason;
enum {
  PYK_REJECTION_AUTHORITY = 1, /**< another kind of authority */
  PYK_REJECTION_BODY = 2,      /**< another kind of body */
  PYK_REJECTION_NATURE = 3,    /**< another nature of decision */
  PYK_REJECTION_LAW_DAY = 4    /**< not in force on the governing day */
};

/** A row not taken. Frozen layout, 56 bytes. @since 0.1 */
typedef struct pyk_rejection {
  int32_t row;
  pyk_rejection_reason reason; /**< the first that applies, in the order of the enumeration */
  pyk_remedy remedy;           /**< what the row would have given */
  int32_t reserved;
  pyk_provision basis;
} pyk_rejection;

/** The route of a decision. Uses authority, body, nature and the governing day, never the printed notice
 *  (a prohibition can be attached wrongly: KHO:2020:107; 410/2015 141 § only asks for the notice).
 *  `law_day` PYK_DAY_NONE: the decision day; when that is unknown, the span from `adopted` to `on_view`, and the
 *  route is found only if one row holds over the whole span. PYK_E_ARG, PYK_E_RANGE, PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_appeal_route(const pyk_decision *decision, pyk_day law_day, pyk_route *out);

/** The rows that pyk_appeal_route() did not take and why, at most `cap` of them, in the order of their
 *  numbers; *count is how many there are. `out` may be NULL with cap 0. Errors as there. @since 0.1 */
PYK_API pyk_rc pyk_appeal_rejections(const pyk_decision *decision, pyk_day law_day, pyk_rejection *out, size_t cap,
                                     size_t *count);

#ifdef __cplusplus
}
#endif
#endif
