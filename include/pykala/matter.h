/* pykala/matter.h - decisions and the motions behind them, as plain facts. */
#ifndef PYKALA_MATTER_H
#define PYKALA_MATTER_H

#include "limit.h"
#include "people.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a decision does; selects the remedy. @since 0.1 */
typedef int32_t pyk_nature;
enum {
  PYK_NATURE_UNKNOWN = 0,
  PYK_NATURE_FINAL = 1,               /**< settles a matter or leaves it unexamined */
  PYK_NATURE_PREPARATION = 2,         /**< only preparation or enforcement, for a reason not named below */
  PYK_NATURE_WISH_REPORT = 3,         /**< notes the report on a wish resolution */
  PYK_NATURE_NOTED = 4,               /**< notes something else for information */
  PYK_NATURE_TABLED = 5,              /**< puts the matter off to a later meeting */
  PYK_NATURE_RETURNED = 6,            /**< returns the matter for preparation */
  PYK_NATURE_STATEMENT = 7,           /**< gives a statement to another authority or body */
  PYK_NATURE_PROPOSAL = 8,            /**< makes a proposal to the council */
  PYK_NATURE_ON_CLAIM = 9,            /**< decides a claim for a revised decision and leaves that decision as it was */
  PYK_NATURE_CLAIM_GRANTED = 10,      /**< decides a claim and changes or annuls that decision */
  PYK_NATURE_TAKE_UP = 11,            /**< takes a matter up: 410/2015 92 § */
  PYK_NATURE_REFERENDUM = 12,         /**< decides to hold a referendum: 410/2015 24 § */
  PYK_NATURE_CORRECTION_REFUSED = 13, /**< refuses to correct an error: 434/2003 53 § */
  PYK_NATURE_DISQUALIFICATION = 14,   /**< rules on disqualification: 434/2003 29 § */
  PYK_NATURE_SUPERVISION = 15,        /**< supervises work, as by a written warning (KHO:2005:30) */
  PYK_NATURE_INITIATIVE_REFUSED = 16, /**< takes no measures on a resident's initiative (KHO:2008:24) */
  PYK_NATURE_APPLICATION = 17,        /**< applies to another authority or a court (KHO:2004:74, KHO:2005:38) */
  PYK_NATURE_ELECTION = 18,           /**< elects: 410/2015 105 § */
  PYK_NATURE_MOTION_REPLY = 19        /**< replies to a council motion or reports on it */
};

/** What a decision is about, as far as that decides which act governs the appeal. @since 0.1 */
typedef int32_t pyk_subject;
enum {
  PYK_SUBJECT_UNKNOWN = 0,
  PYK_SUBJECT_MUNICIPAL = 1,   /**< no act but the Local Government Act, or the counties' act, governs the appeal */
  PYK_SUBJECT_PROCUREMENT = 2, /**< a procurement within the Procurement Act's thresholds: 1397/2016, 348/2007 */
  PYK_SUBJECT_SMALL_PROCUREMENT = 3, /**< a procurement below the national threshold */
  PYK_SUBJECT_PLAN =
      4, /**< approves a town plan or master plan, until 2024 also a building ordinance: 132/1999 188 § */
  PYK_SUBJECT_BUILDING_RULES = 5,  /**< building ordinance under the Building Act: 751/2023 21 § */
  PYK_SUBJECT_BUILDING_PERMIT = 6, /**< building permit or exemption: 132/1999 187, 190, 198 §, 751/2023 70, 178 § */
  PYK_SUBJECT_LAND_USE = 7,        /**< another decision under 132/1999, such as approving a street plan: 190 § */
  PYK_SUBJECT_PERSONNEL = 8,       /**< office holders: 304/2003 50 § 1 mom. */
  PYK_SUBJECT_DISMISSAL = 9,       /**< dismissal for financial reasons: 304/2003 37 § */
  PYK_SUBJECT_COLLECTIVE_AGREEMENT = 10, /**< what the Labour Court can decide: 304/2003 50 § 2 mom. */
  PYK_SUBJECT_OFFICE_DISPUTE = 11,   /**< a claim about an office relationship for the court itself: 304/2003 57 § */
  PYK_SUBJECT_PUPIL_PLACE = 12,      /**< admission, support, arrangements of a pupil: 628/1998 42 § 1 mom. */
  PYK_SUBJECT_PUPIL_DISCIPLINE = 13, /**< written warning, expulsion for a time: 628/1998 42 a § */
  PYK_SUBJECT_PUPIL_BENEFIT = 14,    /**< benefits of a pupil: 628/1998 31 to 34 § */
  PYK_SUBJECT_PUPIL_ASSESSMENT = 15, /**< the rector's answer on an assessment: 628/1998 42 c § */
  PYK_SUBJECT_EARLY_EDUCATION = 16,  /**< place in early childhood education: 540/2018 62 § */
  PYK_SUBJECT_EARLY_EDUCATION_SUPPORT = 17, /**< a child's support: 540/2018 15 e, 62 § */
  PYK_SUBJECT_SOCIAL_SERVICE = 18,      /**< social service for a person: 1301/2014 50 §, before it 710/1982 45 § */
  PYK_SUBJECT_CHILD_WELFARE = 19,       /**< directly to the court, 417/2007 90 §, and listed in 92 § 1 mom. */
  PYK_SUBJECT_CLIENT_FEE = 20,          /**< client charges: 734/1992 15 § */
  PYK_SUBJECT_DOCUMENT = 21,            /**< refusal to give a document: 621/1999 33 § */
  PYK_SUBJECT_DOCUMENT_FEE = 22,        /**< fee for a document: 621/1999 33, 34 § */
  PYK_SUBJECT_PRE_EMPTION = 23,         /**< uses pre-emption: 608/1977 22 § */
  PYK_SUBJECT_PRE_EMPTION_WAIVED = 24,  /**< decides not to use it: 608/1977 22 § */
  PYK_SUBJECT_ENVIRONMENT = 25,         /**< permits and notifications: 527/2014 190 §, before it 86/2000 96 § */
  PYK_SUBJECT_ENVIRONMENT_RULES = 26,   /**< environmental regulations, fee tables: 527/2014 190 § */
  PYK_SUBJECT_HEALTH_PROTECTION = 27,   /**< other decisions of health protection: 763/1994 56 § */
  PYK_SUBJECT_FOOD_CONTROL = 28,        /**< other decisions of food control: 297/2021 75 § */
  PYK_SUBJECT_MEAT_INSPECTION = 29,     /**< meat inspection: 297/2021 75 § */
  PYK_SUBJECT_PARKING_FINE = 30,        /**< parking fine: 727/2011 15 § */
  PYK_SUBJECT_PRIVATE_ROAD = 31,        /**< decision of a road association: 560/2018 64, 65 § */
  PYK_SUBJECT_ROAD_GRANT = 32,          /**< a municipality's grant for a private road: 560/2018 84 § */
  PYK_SUBJECT_WATER_AREA = 33,          /**< service area of a water utility: 119/2001 8 § */
  PYK_SUBJECT_WATER_SERVICES = 34,      /**< exemption and supervision: 119/2001 32 § */
  PYK_SUBJECT_OTHER = 35,               /**< another act governs the appeal: outside scope */
  PYK_SUBJECT_BUILDING_FEES = 36,       /**< fee table of building control: 751/2023 177 § */
  PYK_SUBJECT_BUILDING_ORDER = 37,      /**< order of supervision: 132/1999 187, 190 §, 751/2023 178 § */
  PYK_SUBJECT_ENVIRONMENT_ORDER = 38,   /**< prohibition or order: 527/2014 175 to 182, 190 § */
  PYK_SUBJECT_FOOD_MEASURE = 39,        /**< 297/2021 9, 11, 55 to 61, 66 and 67 §: 75 § 2 mom. */
  PYK_SUBJECT_FOOD_INTERIM = 40,        /**< an office holder's urgent measure: 297/2021 64, 75 § */
  PYK_SUBJECT_CHILD_RESTRICTION = 41,   /**< the other decisions of 417/2007 90 §: 92 § 3 mom. */
  PYK_SUBJECT_HEALTH_ORDER = 42,        /**< prohibition or order: 763/1994 15, 27, 51 to 53, 56 § */
  PYK_SUBJECT_LAND_USE_TRANSFERRED = 43 /**< land use, power transferred to an office holder: 132/1999 187 § */
};

/** How a decision relates to the presenter's proposal. @since 0.1 */
typedef int32_t pyk_outcome;
enum {
  PYK_OUTCOME_UNKNOWN = 0,
  PYK_OUTCOME_AS_PROPOSED = 1,
  PYK_OUTCOME_AS_REVISED = 2, /**< as the presenter's revised proposal */
  PYK_OUTCOME_DIFFERING = 3
};

/** Kind of motion. @since 0.1 */
typedef int32_t pyk_motion;
enum {
  PYK_MOTION_NONE = 0,
  PYK_MOTION_WISH_RESOLUTION = 1, /**< toivomusponsi, hemställningskläm */
  PYK_MOTION_COUNCIL = 2          /**< council motion, valtuustoaloite */
};

/** Notices attached to a decision; a set is the sum of its members. @since 0.1 */
typedef uint32_t pyk_notices;
enum {
  PYK_NOTICE_PROHIBITION = 1,      /**< prohibition of appeal: 410/2015 141 § 3 mom., 434/2003 48 § */
  PYK_NOTICE_CLAIM = 2,            /**< instructions for a claim: 410/2015 141 § 1 mom., 434/2003 46 § */
  PYK_NOTICE_MUNICIPAL_APPEAL = 4, /**< appeal instructions, municipal appeal: 410/2015 141 § 2 mom., 434/2003 47 § */
  PYK_NOTICE_APPEAL = 8,           /**< appeal instructions of another or an unnamed kind */
  PYK_NOTICE_PROCUREMENT = 16      /**< instructions in a procurement matter */
};

/** Service of a decision on one more party. Frozen layout, 16 bytes. @since 0.1 */
typedef struct pyk_delivery {
  pyk_service service;
  pyk_day sent;          /**< as pyk_decision.party_sent */
  pyk_day proven;        /**< as pyk_decision.party_proven */
  pyk_obstacle obstacle; /**< as pyk_decision.party_obstacle */
} pyk_delivery;

/** Facts of one decision. Set `size`, zero the rest, fill in what is known: zero is "not known" everywhere.
 *  @since 0.1 */
typedef struct pyk_decision {
  uint32_t size;
  pyk_authority authority;
  pyk_body body;              /**< who decided */
  pyk_bylaw bylaw;            /**< whose bylaws apply; PYK_BYLAW_OWN: another municipality's, not built in */
  const pyk_bylaw_pack *pack; /**< PYK_BYLAW_OWN: those bylaws; NULL: not given */
  int32_t section;            /**< number of the section in the minutes (§) */
  pyk_nature nature;
  pyk_subject subject;
  pyk_outcome outcome;
  pyk_motion motion;         /**< what the decision answers */
  pyk_day adopted;           /**< day on which the council adopted the motion */
  pyk_day pending;           /**< day on which the matter became pending: selects the building act (751/2023 194 §) */
  pyk_day decided;           /**< day of the decision */
  pyk_day on_view;           /**< day on which the minutes went on public view */
  pyk_service party_service; /**< how the party was served */
  pyk_day party_sent;        /**< day on which that was sent, or received with PYK_SERVICE_RECEIPT */
  pyk_day party_proven;      /**< proven day of receipt, when later than presumed */
  pyk_obstacle party_obstacle;    /**< why that did not start the party's period */
  pyk_obstacle view_obstacle;     /**< why going on view did not start the members' period */
  const pyk_delivery *deliveries; /**< service on further parties; may be NULL when delivery_count is 0 */
  uint32_t delivery_count;        /**< each has a time limit of their own; at most 1000 */
  pyk_given presenter;
  int32_t presenter_acting; /**< 1: acting (vs., va., vt., tf.) */
  pyk_given contact;        /**< name of a contact person: 434/2003 44 § 1 mom. 4 kohta */
  pyk_given contact_reach;  /**< telephone, e-mail or address of that person */
  pyk_parties report_to;    /**< to whom the report is said to have been given */
  pyk_given report_stated;  /**< PYK_GIVEN_YES: the text was looked through for that */
  pyk_given notice;         /**< PYK_GIVEN_YES: `notices` says which */
  pyk_notices notices;
  pyk_given notice_provision; /**< whether the notice names a provision */
  pyk_provision provision;    /**< which; empty: named, but not recognised */
  int32_t quoted_amount;      /**< period of the report duty as the decision quotes it */
  pyk_unit quoted_unit;
  pyk_provision quoted_basis; /**< where the decision says it stands */
  int32_t later_handlings;    /**< 1: the case was handled again later */
  int32_t closing_minute;     /**< when the office that receives claims closes, 1 to 1440; 0 not known */
} pyk_decision;

/** Names of facts, for places in findings and for where a fact was read. @since 0.1 */
typedef int32_t pyk_field;
enum {
  PYK_FIELD_NONE = 0,
  PYK_FIELD_DECISION = 1, /**< the decision as a whole */
  PYK_FIELD_TITLE = 2,
  PYK_FIELD_CASE = 3, /**< record id */
  PYK_FIELD_SECTION = 4,
  PYK_FIELD_AUTHORITY = 5,
  PYK_FIELD_BODY = 6,
  PYK_FIELD_BYLAW = 7,
  PYK_FIELD_NATURE = 8,
  PYK_FIELD_OUTCOME = 9,
  PYK_FIELD_MOTION = 10,
  PYK_FIELD_MOTION_ADOPTED = 11,
  PYK_FIELD_DECIDED = 12,
  PYK_FIELD_ON_VIEW = 13,
  PYK_FIELD_PARTY_SENT = 14,
  PYK_FIELD_PRESENTER = 15,
  PYK_FIELD_PRESENTER_ACTING = 16,
  PYK_FIELD_CONTACT = 17,
  PYK_FIELD_CONTACT_REACH = 18,
  PYK_FIELD_REPORT_MOVER = 19,
  PYK_FIELD_REPORT_COUNCILLORS = 20,
  PYK_FIELD_NOTICE = 21,
  PYK_FIELD_NOTICE_PROVISION = 22,
  PYK_FIELD_DUTY_PERIOD = 23,
  PYK_FIELD_DUTY_BASIS = 24,
  PYK_FIELD_LATER_HANDLINGS = 25,
  PYK_FIELD_OPERATIVE = 26,    /**< the operative part of the decision */
  PYK_FIELD_MOTION_MOVER = 27, /**< who moved the motion, in the form in which the document has it */
  PYK_FIELD_SUBJECT = 28,
  PYK_FIELD_PENDING = 29
};

/** How sure a reader is of a fact. @since 0.1 */
typedef int32_t pyk_confidence;
enum {
  PYK_CONFIDENCE_STATED = 1,  /**< the document says so */
  PYK_CONFIDENCE_DERIVED = 2, /**< follows from what the document says */
  PYK_CONFIDENCE_ABSENT = 3   /**< looked for and not found; begin and end are 0 */
};

/** Where a fact stands in a document. Frozen layout, 40 bytes. @since 0.1 */
typedef struct pyk_fact {
  pyk_field field;
  pyk_confidence confidence;
  uint64_t begin; /**< first byte */
  uint64_t end;   /**< byte after the last */
  int32_t value;  /**< the enumerator, day or number taken; 0 when the fact is its text */
  int32_t rule;   /**< number of the reader's rule that recognised it */
  int64_t reserved;
} pyk_fact;

#ifdef __cplusplus
}
#endif
#endif
