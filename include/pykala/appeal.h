/* pykala/appeal.h - the remedies a decision carries, computed from body, nature, subject and day. */
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
  PYK_REMEDY_PROHIBITED = 1,       /**< no remedy: appeal is prohibited */
  PYK_REMEDY_CLAIM = 2,            /**< claim for a revised decision: 410/2015 134 § */
  PYK_REMEDY_MUNICIPAL_APPEAL = 3, /**< municipal appeal: 410/2015 135 §; in a county 611/2021 140 § */
  PYK_REMEDY_ADMIN_APPEAL = 4,     /**< administrative appeal: 808/2019 6, 13 §, before it 586/1996 */
  PYK_REMEDY_RECTIFICATION = 5,    /**< procurement rectification: 1397/2016 132 to 135 § */
  PYK_REMEDY_MARKET_COURT = 6,     /**< appeal to the market court: 1397/2016 145 to 147 § */
  PYK_REMEDY_FURTHER_APPEAL = 7,   /**< appeal against a court's decision */
  PYK_REMEDY_DISPUTE = 8,          /**< administrative dispute at the court: 304/2003 57 § */
  PYK_REMEDY_ACTION = 9,           /**< action at the land court: 560/2018 65 § */
  PYK_REMEDY_REASSESSMENT = 10     /**< request for a new assessment of a pupil: 628/1998 42 c § */
};

/** Who receives the claim or appeal. @since 0.1 */
typedef int32_t pyk_receiver;
enum {
  PYK_RECEIVER_NONE = 0,
  PYK_RECEIVER_SAME_BODY = 1,    /**< the body that decided: 410/2015 134 § 2 mom. */
  PYK_RECEIVER_PARENT_BODY = 2,  /**< the body to which the section or subordinate authority belongs: 134 § 2 mom. */
  PYK_RECEIVER_ADMIN_COURT = 3,  /**< the administrative court: 410/2015 135 § 1 mom. */
  PYK_RECEIVER_MARKET_COURT = 4, /**< the market court */
  PYK_RECEIVER_SUPREME_ADMIN_COURT = 5, /**< the Supreme Administrative Court */
  PYK_RECEIVER_STATE_AGENCY = 6,        /**< the regional state administrative agency; since 2026 its successor */
  PYK_RECEIVER_NAMED_BODY = 7,          /**< the municipality's body that the act names */
  PYK_RECEIVER_PARKING = 8,             /**< the parking controller */
  PYK_RECEIVER_VAASA_COURT = 9,         /**< the administrative court of Vaasa */
  PYK_RECEIVER_COUNTY = 10,             /**< the wellbeing services county */
  PYK_RECEIVER_LAND_COURT = 11,         /**< the land court */
  PYK_RECEIVER_ROAD_MEETING = 12,       /**< the road association */
  PYK_RECEIVER_FOOD_AUTHORITY = 13,     /**< the Finnish Food Authority */
  PYK_RECEIVER_DECIDER = 14,            /**< the official or authority that decided */
  PYK_RECEIVER_CONTRACTING_ENTITY = 15  /**< the contracting entity */
};

/** What starts the time limit of a remedy for those it was meant for; a member of the municipality is always informed
 *  by the minutes. @since 0.1 */
typedef int32_t pyk_trigger;
enum {
  PYK_TRIGGER_NONE = 0,       /**< no time limit runs */
  PYK_TRIGGER_SERVED = 1,     /**< service, in whichever way it was done */
  PYK_TRIGGER_GIVEN = 2,      /**< the giving of the decision after posting: PYK_SERVICE_GIVEN */
  PYK_TRIGGER_MADE = 3,       /**< the making of the decision */
  PYK_TRIGGER_ANNOUNCED = 4,  /**< public announcement: PYK_SERVICE_ANNOUNCEMENT */
  PYK_TRIGGER_ON_VIEW = 5,    /**< the minutes on view, also for parties */
  PYK_TRIGGER_PERIOD_END = 6, /**< the end of the period of notice: PYK_SERVICE_PERIOD_END */
  PYK_TRIGGER_EVENT = 7       /**< an event of its own, whose day the caller knows */
};

/** On what an appeal may rest; a set is the sum of its members. Empty: the act does not limit it. @since 0.1 */
typedef uint32_t pyk_grounds;
enum {
  PYK_GROUND_PROCEDURE = 1, /**< made in the wrong procedure */
  PYK_GROUND_POWERS = 2,    /**< the authority exceeded its powers */
  PYK_GROUND_UNLAWFUL = 4   /**< otherwise contrary to law */
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
  pyk_notices notice; /**< notice that must be attached; 0: no act asks for one */
  pyk_receiver receiver;
  pyk_limit limit;             /**< time limit of the remedy; PYK_LIMIT_OWN (0) when there is none */
  pyk_trigger trigger;         /**< what starts it */
  pyk_parties who;             /**< who may use it */
  pyk_grounds grounds;         /**< on what it may rest */
  int32_t leave;               /**< 1: only with leave to appeal */
  int32_t past_force;          /**< 1: open even after legal force, which therefore does not wait for it */
  pyk_day law_day;             /**< governing day, or the earliest it can be */
  pyk_day law_day_latest;      /**< the latest it can be */
  pyk_day limit_day;           /**< the day whose law governs the time limit: the pending day where that decides */
  pyk_provision basis;         /**< opens or prohibits the remedy */
  pyk_provision notice_basis;  /**< requires the notice */
  pyk_provision who_basis;     /**< gives the right; empty when prohibited */
  pyk_provision grounds_basis; /**< limits the grounds; empty when none does */
  pyk_provision transition;    /**< provision that makes this row, and not its neighbour in time, govern; empty: none */
} pyk_route;

/** Why a row was not taken. @since 0.1 */
typedef int32_t pyk_rejection_reason;
enum {
  PYK_REJECTION_AUTHORITY = 1, /**< another kind of authority */
  PYK_REJECTION_BODY = 2,      /**< another kind of body */
  PYK_REJECTION_NATURE = 3,    /**< another nature of decision */
  PYK_REJECTION_LAW_DAY = 4,   /**< not in force on the governing day */
  PYK_REJECTION_SUBJECT = 5,   /**< another subject: another act governs the appeal */
  PYK_REJECTION_PENDING = 6    /**< the matter became pending under another act */
};

/** A row not taken. Frozen layout, 56 bytes. @since 0.1 */
typedef struct pyk_rejection {
  int32_t row;
  pyk_rejection_reason reason; /**< the first that applies, the subject and the pending day asked before the law day */
  pyk_remedy remedy;           /**< what the row would have given */
  int32_t reserved;
  pyk_provision basis;
} pyk_rejection;

/** The route of a decision. Uses authority, body, nature, subject, the governing day and, where two acts share it, the
 *  day on which the matter became pending; never the printed notice (a prohibition can be attached wrongly:
 *  KHO:2020:107; 410/2015 141 § only asks for the notice). Where two remedies stand side by side, as in procurement,
 *  this is the first of them: pyk_appeal_routes() gives all.
 *  `law_day` PYK_DAY_NONE: the decision day; when that is unknown, the span from `adopted` to `on_view`, and the
 *  route is found only if one row holds over the whole span. When facts are missing but every row still possible gives
 *  the same remedy, `remedy` says so; else it is PYK_REMEDY_UNKNOWN.
 *  For an appeal against a court's decision give PYK_AUTHORITY_COURT, the court as body, PYK_NATURE_FINAL, the matter's
 *  subject and the day of the court's decision. PYK_E_ARG, PYK_E_RANGE, PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_appeal_route(const pyk_decision *decision, pyk_day law_day, pyk_route *out);

/** Every remedy that stands side by side: at most `cap` of them, each `stride` bytes (sizeof(pyk_route)) after the one
 *  before; *count is how many there are, at least 1. Without a route the one element says why. Set `size` of the first
 *  element. `out` may be NULL with cap 0. Errors as in pyk_appeal_route(). @since 0.1 */
PYK_API pyk_rc pyk_appeal_routes(const pyk_decision *decision, pyk_day law_day, pyk_route *out, size_t stride,
                                 size_t cap, size_t *count);

/** The rows that pyk_appeal_route() did not take and why, at most `cap` of them, in the order of their
 *  numbers; *count is how many there are. `out` may be NULL with cap 0. Errors as there. @since 0.1 */
PYK_API pyk_rc pyk_appeal_rejections(const pyk_decision *decision, pyk_day law_day, pyk_rejection *out, size_t cap,
                                     size_t *count);

#ifdef __cplusplus
}
#endif
#endif
