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
  PYK_RECEIVER_CONTRACTING_ENTITY = 15, /**< the contracting entity */
  PYK_RECEIVER_COUNTY_COURT = 16 /**< lääninoikeus, which the administrative courts replaced: no route leads to it,
                                             only an outdated notice; 586/1996 12 §, 731/1999 98 § 2 mom. */
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

/** Who makes a claim or an appeal: 410/2015 137 §, 808/2019 7 and 109 §. @since 0.1 */
typedef int32_t pyk_filer;
enum {
  PYK_FILER_UNKNOWN = 0,
  PYK_FILER_PARTY = 1,  /**< a party */
  PYK_FILER_MEMBER = 2, /**< a member of the municipality or county */
  PYK_FILER_MUNICIPALITY =
      3, /**< a member municipality of a joint authority, a municipality of a joint body, or a member of such a one */
  PYK_FILER_AUTHORITY = 4, /**< the authority whose decision was changed or annulled */
  PYK_FILER_LISTED = 5,    /**< one whom another act lists */
  PYK_FILER_OTHER = 6,     /**< somebody else */
  PYK_FILER_CLAIMANT = 7   /**< whoever made the claim */
};

/** On what a filing rests. @since 0.1 */
typedef int32_t pyk_appeal_ground;
enum {
  PYK_APPEAL_GROUND_UNKNOWN = 0,
  PYK_APPEAL_GROUND_PROCEDURE = 1, /**< wrong procedure */
  PYK_APPEAL_GROUND_POWERS = 2,    /**< excess of powers */
  PYK_APPEAL_GROUND_UNLAWFUL = 3,  /**< otherwise unlawful */
  PYK_APPEAL_GROUND_EXPEDIENCY = 4 /**< only that it is inexpedient */
};

/** Kind of error: 434/2003 50 and 51 §. @since 0.1 */
typedef int32_t pyk_correction_kind;
enum {
  PYK_CORRECTION_UNKNOWN = 0,
  PYK_CORRECTION_SUBSTANCE = 1, /**< an error of substance: 50 § */
  PYK_CORRECTION_CLERICAL = 2   /**< an obvious clerical or calculation error: 51 § */
};

/** Ground of a correction: 434/2003 50 § 1 mom. @since 0.1 */
typedef int32_t pyk_correction_ground;
enum {
  PYK_CORRECTION_GROUND_UNKNOWN = 0,
  PYK_CORRECTION_GROUND_EVIDENCE = 1,  /**< clearly wrong or defective evidence: 1 kohta */
  PYK_CORRECTION_GROUND_LAW = 2,       /**< manifestly wrong application of the law: 2 kohta */
  PYK_CORRECTION_GROUND_PROCEDURE = 3, /**< an error in procedure: 3 kohta */
  PYK_CORRECTION_GROUND_NEW_EVIDENCE =
      4, /**< new evidence that may essentially affect the decision: 4 kohta, since 2010-08-01 */
  PYK_CORRECTION_GROUND_NONE = 5 /**< none of these */
};

/** A claim or an appeal that was made, and what became of it: 410/2015 134 to 142 §, 434/2003 49 a to 49 g §,
 *  808/2019. Set `size`, zero the rest, fill in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_filing {
  uint32_t size;
  pyk_authority authority;    /**< whose decision it attacks */
  pyk_body body;              /**< who decided */
  pyk_remedy remedy;          /**< what was made */
  pyk_remedy open;            /**< the remedy that is open against the decision; PYK_REMEDY_PROHIBITED: none */
  pyk_filer filer;            /**< who made it */
  pyk_given claim_made;       /**< the claim that comes first was made and decided */
  pyk_given changed;          /**< the decision was changed or annulled on the claim */
  pyk_service service;        /**< how the decision came to the filer's knowledge */
  pyk_day informed;           /**< day on which it was sent or put on view */
  pyk_limit limit;            /**< time limit of the remedy; 0: not known */
  pyk_day arrived;            /**< day on which it arrived */
  pyk_given after_closing;    /**< it arrived on that day after the office had closed: 150/1930 6 § */
  pyk_given written;          /**< it is in writing */
  pyk_given names_decision;   /**< it names the decision: 808/2019 15 § 1 mom. */
  pyk_given demands;          /**< it says what is demanded */
  pyk_given grounds;          /**< it gives grounds */
  pyk_given standing_told;    /**< it says on what the right of appeal rests */
  pyk_given contacts;         /**< it gives name and contact details */
  pyk_given attachments;      /**< decision, instructions and proof of the day are attached: 808/2019 16 § */
  pyk_appeal_ground ground;   /**< on what it rests */
  pyk_day grounds_day;        /**< day on which the grounds were first given */
  pyk_day period_end;         /**< last day of the time */
  pyk_given right_receiver;   /**< it was delivered to the right authority */
  pyk_given transferred;      /**< the wrong receiver passed it on */
  pyk_given misled;           /**< instructions were missing or wrong: 808/2019 17 § */
  pyk_given examined;         /**< its substance was examined */
  pyk_given urgent;           /**< it was handled as urgent: 410/2015 134 § 2 mom. */
  pyk_given reasoned;         /**< the decision on it is reasoned: 434/2003 49 g § */
  pyk_given decided_by_right; /**< it was decided by the body it belongs to */
  pyk_given leave_asked;      /**< leave to appeal was asked for: 808/2019 107 § */
  pyk_given leave_ground;     /**< a ground for leave was given: 808/2019 110 § */
  pyk_day obstacle_ended;     /**< day on which the obstacle ended: 808/2019 115 § */
  pyk_given very_weighty;     /**< specially weighty reasons */
  int32_t reserved;           /**< 0 */
  pyk_bylaw bylaw;            /**< whose bylaws, for limits and numbers that bylaws set */
  const pyk_bylaw_pack *pack; /**< PYK_BYLAW_OWN: those bylaws; NULL: none given */
} pyk_filing;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_FILING_AUTHORITY = 271,
  PYK_FIELD_FILING_BODY = 272,
  PYK_FIELD_FILING_REMEDY = 273,
  PYK_FIELD_FILING_OPEN = 274,
  PYK_FIELD_FILING_FILER = 275,
  PYK_FIELD_FILING_CLAIM_MADE = 276,
  PYK_FIELD_FILING_CHANGED = 277,
  PYK_FIELD_FILING_SERVICE = 278,
  PYK_FIELD_FILING_INFORMED = 279,
  PYK_FIELD_FILING_LIMIT = 280,
  PYK_FIELD_FILING_ARRIVED = 281,
  PYK_FIELD_FILING_AFTER_CLOSING = 282,
  PYK_FIELD_FILING_WRITTEN = 283,
  PYK_FIELD_FILING_NAMES_DECISION = 284,
  PYK_FIELD_FILING_DEMANDS = 285,
  PYK_FIELD_FILING_GROUNDS = 286,
  PYK_FIELD_FILING_STANDING_TOLD = 287,
  PYK_FIELD_FILING_CONTACTS = 288,
  PYK_FIELD_FILING_ATTACHMENTS = 289,
  PYK_FIELD_FILING_GROUND = 290,
  PYK_FIELD_FILING_GROUNDS_DAY = 291,
  PYK_FIELD_FILING_PERIOD_END = 292,
  PYK_FIELD_FILING_RIGHT_RECEIVER = 293,
  PYK_FIELD_FILING_TRANSFERRED = 294,
  PYK_FIELD_FILING_MISLED = 295,
  PYK_FIELD_FILING_EXAMINED = 296,
  PYK_FIELD_FILING_URGENT = 297,
  PYK_FIELD_FILING_REASONED = 298,
  PYK_FIELD_FILING_DECIDED_BY_RIGHT = 299,
  PYK_FIELD_FILING_LEAVE_ASKED = 300,
  PYK_FIELD_FILING_LEAVE_GROUND = 301,
  PYK_FIELD_FILING_OBSTACLE_ENDED = 302,
  PYK_FIELD_FILING_VERY_WEIGHTY = 303
};

/** Enforcement of a decision, and a council decision held to be unlawful: 410/2015 96 and 143 §, 434/2003 49 f §,
 *  808/2019 122 §. Set `size`, zero the rest, fill in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_enforcement {
  uint32_t size;
  pyk_authority authority;  /**< whose decision */
  pyk_body body;            /**< who decided */
  pyk_remedy remedy;        /**< the remedy that is open or was used */
  pyk_given general;        /**< the claim is one under 434/2003 and not under the Local Government Act */
  pyk_day force;            /**< day of legal force; PYK_DAY_NONE: not known */
  pyk_day enforced;         /**< day on which enforcement began */
  pyk_given useless;        /**< enforcement would make the claim or appeal useless */
  pyk_given prohibited;     /**< the body or court has prohibited enforcement */
  pyk_given allowed;        /**< an act allows it, or its nature or a public interest does not let it wait */
  pyk_given held_unlawful;  /**< the executive holds the council's decision to be unlawful: 410/2015 96 § */
  pyk_given carried_out;    /**< it was carried out all the same */
  pyk_given returned;       /**< it was brought back to the council without delay */
  pyk_given maintained;     /**< the council kept to its decision */
  pyk_given submitted;      /**< it was submitted to the court: 365/1995 56 § 2 mom. */
  pyk_given court_decided;  /**< a court has decided on an appeal */
  pyk_given court_notice;   /**< notice of the court's decision was published: 410/2015 142 § 1 mom. */
  pyk_day court_period_end; /**< last day of the time to appeal further */
  pyk_day court_data_left;  /**< last day on which personal data of that decision were on the net */
} pyk_enforcement;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_ENFORCEMENT_AUTHORITY = 311,
  PYK_FIELD_ENFORCEMENT_BODY = 312,
  PYK_FIELD_ENFORCEMENT_REMEDY = 313,
  PYK_FIELD_ENFORCEMENT_GENERAL = 314,
  PYK_FIELD_ENFORCEMENT_FORCE = 315,
  PYK_FIELD_ENFORCEMENT_ENFORCED = 316,
  PYK_FIELD_ENFORCEMENT_USELESS = 317,
  PYK_FIELD_ENFORCEMENT_PROHIBITED = 318,
  PYK_FIELD_ENFORCEMENT_ALLOWED = 319,
  PYK_FIELD_ENFORCEMENT_HELD_UNLAWFUL = 320,
  PYK_FIELD_ENFORCEMENT_CARRIED_OUT = 321,
  PYK_FIELD_ENFORCEMENT_RETURNED = 322,
  PYK_FIELD_ENFORCEMENT_MAINTAINED = 323,
  PYK_FIELD_ENFORCEMENT_SUBMITTED = 324,
  PYK_FIELD_ENFORCEMENT_COURT_DECIDED = 325,
  PYK_FIELD_ENFORCEMENT_COURT_NOTICE = 326,
  PYK_FIELD_ENFORCEMENT_COURT_PERIOD_END = 327,
  PYK_FIELD_ENFORCEMENT_COURT_DATA_LEFT = 328
};

/** Correction of an error in a decision: 434/2003 50 to 53 §. Set `size`, zero the rest, fill in what is known: zero
 *  is "not known" everywhere. @since 0.1 */
typedef struct pyk_correction {
  uint32_t size;
  pyk_authority authority;      /**< whose decision */
  pyk_correction_kind kind;     /**< which kind of error */
  pyk_correction_ground ground; /**< ground: 434/2003 50 § 1 mom. */
  pyk_day decided;              /**< day of the faulty decision */
  pyk_day opened;               /**< day of the initiative or the demand: 434/2003 52 § 1 mom. */
  pyk_given corrected;          /**< it was corrected */
  pyk_given to_detriment;       /**< to the detriment of a party */
  pyk_given consent;            /**< the party consented */
  pyk_given own_fault;          /**< the error is manifest and comes from the party's own conduct */
  pyk_given unreasonable;       /**< correcting leads to an unreasonable result for the party */
  pyk_given own_conduct;        /**< the error comes from the party's own conduct */
  pyk_given new_decision;       /**< the matter was handled anew and a new decision given: 434/2003 52 § 2 mom. */
  pyk_given copy_replaced;      /**< the faulty copy was replaced by a corrected one */
  pyk_given heard;              /**< the party was given a hearing */
  pyk_given needless_to_hear;   /**< a hearing was needless */
  pyk_given marked;             /**< it was marked in the original or the system: 434/2003 52 § 3 mom. */
  pyk_given charged;            /**< the party was charged for the new copy */
  pyk_given remedy_pending;     /**< a claim or appeal against the decision is pending */
  pyk_given told;               /**< the authority that handles it was told: 434/2003 53 § 2 mom. */
} pyk_correction;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_CORRECTION_AUTHORITY = 331,
  PYK_FIELD_CORRECTION_KIND = 332,
  PYK_FIELD_CORRECTION_GROUND = 333,
  PYK_FIELD_CORRECTION_DECIDED = 334,
  PYK_FIELD_CORRECTION_OPENED = 335,
  PYK_FIELD_CORRECTION_CORRECTED = 336,
  PYK_FIELD_CORRECTION_TO_DETRIMENT = 337,
  PYK_FIELD_CORRECTION_CONSENT = 338,
  PYK_FIELD_CORRECTION_OWN_FAULT = 339,
  PYK_FIELD_CORRECTION_UNREASONABLE = 340,
  PYK_FIELD_CORRECTION_OWN_CONDUCT = 341,
  PYK_FIELD_CORRECTION_NEW_DECISION = 342,
  PYK_FIELD_CORRECTION_COPY_REPLACED = 343,
  PYK_FIELD_CORRECTION_HEARD = 344,
  PYK_FIELD_CORRECTION_NEEDLESS_TO_HEAR = 345,
  PYK_FIELD_CORRECTION_MARKED = 346,
  PYK_FIELD_CORRECTION_CHARGED = 347,
  PYK_FIELD_CORRECTION_REMEDY_PENDING = 348,
  PYK_FIELD_CORRECTION_TOLD = 349
};

#ifdef __cplusplus
}
#endif
#endif
