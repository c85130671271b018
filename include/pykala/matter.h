/* pykala/matter.h - decisions and the motions behind them, their form and service, as plain facts. */
#ifndef PYKALA_MATTER_H
#define PYKALA_MATTER_H

#include "limit.h"
#include "bylaw.h"

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

/** What came of a proposal. @since 0.1 */
typedef int32_t pyk_outcome;
enum {
  PYK_OUTCOME_UNKNOWN = 0,
  PYK_OUTCOME_AS_PROPOSED = 1,
  PYK_OUTCOME_AS_REVISED = 2, /**< as the presenter's revised proposal */
  PYK_OUTCOME_DIFFERING = 3,
  PYK_OUTCOME_TABLED = 4,   /**< put off to a later meeting */
  PYK_OUTCOME_RETURNED = 5, /**< returned for preparation */
  PYK_OUTCOME_REMOVED = 6,  /**< removed from the agenda */
  PYK_OUTCOME_REJECTED = 7, /**< rejected */
  PYK_OUTCOME_NOTED = 8,    /**< noted for information */
  PYK_OUTCOME_ELECTION = 9  /**< an election */
};

/** Kind of motion. @since 0.1 */
typedef int32_t pyk_motion_kind;
enum {
  PYK_MOTION_NONE = 0,
  PYK_MOTION_WISH_RESOLUTION = 1, /**< toivomusponsi, hemställningskläm */
  PYK_MOTION_COUNCIL = 2,         /**< council motion, valtuustoaloite */
  PYK_MOTION_INITIATIVE = 3,      /**< initiative of residents and others: 410/2015 23 § */
  PYK_MOTION_REFERENDUM = 4,      /**< initiative to hold a referendum: 410/2015 25 § */
  PYK_MOTION_QUESTION = 5         /**< written question of councillors to the executive: bylaws */
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
  pyk_motion_kind motion;    /**< what the decision answers */
  pyk_day adopted;           /**< day on which the council adopted the motion */
  pyk_day pending;           /**< day on which the matter became pending: selects the building act (751/2023 194 §) */
  pyk_day decided;           /**< day of the decision */
  pyk_day decided_from;      /**< where that is not known: not made before this day */
  pyk_day decided_until;     /**< where that is not known: not made after this day */
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
  PYK_FIELD_PENDING = 29,
  PYK_FIELD_NOTICE_REMEDY = 30, /**< of a printed notice (notice.h), as are those up to NOTICE_PROHIBITED_BY */
  PYK_FIELD_NOTICE_RECEIVER = 31,
  PYK_FIELD_NOTICE_PERIOD = 32,
  PYK_FIELD_NOTICE_TRIGGER = 33,
  PYK_FIELD_NOTICE_PRESUMPTION = 34, /**< value: the service */
  PYK_FIELD_NOTICE_WHO = 35,
  PYK_FIELD_NOTICE_GROUNDS = 36,
  PYK_FIELD_NOTICE_CLOSING = 37,
  PYK_FIELD_NOTICE_STANDSTILL = 38,
  PYK_FIELD_NOTICE_LEAVE = 39,
  PYK_FIELD_NOTICE_ROLL = 40,
  PYK_FIELD_NOTICE_DAY_EXCLUDED = 41,
  PYK_FIELD_LANGUAGE = 42,
  PYK_FIELD_ATTACHMENT = 43,
  PYK_FIELD_DEED = 44,     /**< what the operative part does (import.h) */
  PYK_FIELD_TEMPLATE = 45, /**< a notice that is announced by name only */
  PYK_FIELD_PRESENTER_TITLE = 46,
  PYK_FIELD_SIGNER = 47,  /**< who signed */
  PYK_FIELD_SECRECY = 48, /**< the words that withhold contents */
  PYK_FIELD_VOTE = 49,    /**< result of a vote; value: ayes */
  PYK_FIELD_KIND = 50,    /**< kind of document */
  PYK_FIELD_PRESENTER_NAME = 51,
  PYK_FIELD_DECIDED_FROM = 52,
  PYK_FIELD_DECIDED_UNTIL = 53,
  PYK_FIELD_PROPOSAL = 54, /**< what was proposed, where it stands beside the decision */
  PYK_FIELD_INSPECTED = 55 /**< the minutes are inspected at once */
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
  int32_t source; /**< which part of a record the bytes are counted in (import.h); 0: the document */
  int32_t index;  /**< number of the notice, vote or item that it belongs to, from 1; 0: the document */
} pyk_fact;

/** Who makes an initiative or a motion: 410/2015 23 § 1 and 2 mom. @since 0.1 */
typedef int32_t pyk_mover;
enum {
  PYK_MOVER_UNKNOWN = 0,
  PYK_MOVER_RESIDENT = 1,     /**< a resident */
  PYK_MOVER_ENTITY = 2,       /**< an entity or foundation that operates there */
  PYK_MOVER_PROPERTY = 3,     /**< somebody who owns or holds real property there */
  PYK_MOVER_SERVICE_USER = 4, /**< a user of the service in question */
  PYK_MOVER_COUNCILLOR = 5,   /**< a councillor */
  PYK_MOVER_MEMBER = 6,       /**< another member of a county: 611/2021 3 § */
  PYK_MOVER_OTHER = 7         /**< somebody else */
};

/** Why reasons may be left out: 434/2003 45 § 2 mom. @since 0.1 */
typedef int32_t pyk_exemption;
enum {
  PYK_EXEMPTION_UNKNOWN = 0,
  PYK_EXEMPTION_NONE = 1,      /**< no reason to leave them out */
  PYK_EXEMPTION_IMMEDIATE = 2, /**< an important public or private interest requires the decision at once: 1 kohta */
  PYK_EXEMPTION_ELECTION = 3,  /**< an election by a municipal body: 2 kohta */
  PYK_EXEMPTION_ADMISSION =
      4, /**< voluntary education, or a benefit granted on an assessment of the applicant: 3 kohta */
  PYK_EXEMPTION_ACCEPTED = 5, /**< a claim accepted that concerns no other party: 4 kohta */
  PYK_EXEMPTION_NEEDLESS = 6  /**< manifestly needless for another special reason: 5 kohta */
};

/** With whom a document was left: 434/2003 61 § 1 and 2 mom. @since 0.1 */
typedef int32_t pyk_left_with;
enum {
  PYK_LEFT_WITH_UNKNOWN = 0,
  PYK_LEFT_WITH_HOUSEHOLD = 1,       /**< somebody of the household who has turned 15 */
  PYK_LEFT_WITH_HOUSEHOLD_CHILD = 2, /**< somebody of the household who is younger */
  PYK_LEFT_WITH_BUSINESS = 3, /**< the recipient's employer, somebody who works in the business, or an entity's staff */
  PYK_LEFT_WITH_OPPONENT = 4, /**< the opposing party in the matter */
  PYK_LEFT_WITH_OTHER = 5     /**< somebody else */
};

/** What a recipient is: 434/2003 56 to 58 §. @since 0.1 */
typedef int32_t pyk_recipient;
enum {
  PYK_RECIPIENT_UNKNOWN = 0,
  PYK_RECIPIENT_PERSON = 1,      /**< a private person */
  PYK_RECIPIENT_REPRESENTED = 2, /**< a person with a legal representative */
  PYK_RECIPIENT_ENTITY = 3,      /**< an entity or foundation */
  PYK_RECIPIENT_AUTHORITY = 4    /**< a municipality, joint authority or county */
};

/** The life of an initiative, a motion, a wish resolution or a question: 410/2015 23 and 25 §, 611/2021 30 and 31 §,
 *  bylaws. Set `size`, zero the rest, fill in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_motion {
  uint32_t size;
  pyk_authority authority;    /**< kind of public authority */
  pyk_motion_kind kind;       /**< kind of motion */
  pyk_mover made_by;          /**< who made it */
  pyk_given group;            /**< moved by a council group */
  pyk_day filed;              /**< day on which it became pending; of a wish resolution the day of its adoption */
  int32_t signers;            /**< how many made or signed it */
  int32_t residents;          /**< residents */
  int32_t residents_15;       /**< residents aged 15 or over */
  int32_t enfranchised;       /**< residents entitled to vote */
  int32_t councillors;        /**< councillors in all */
  pyk_given council_matter;   /**< the matter belongs to the council */
  pyk_given admitted;         /**< it was handled as an initiative of that kind */
  pyk_day taken_up;           /**< day on which it was taken up for consideration */
  pyk_given ended;            /**< its handling has ended */
  pyk_given mover_told;       /**< the mover was told of the measures taken */
  pyk_day council_told;       /**< day on which the council was told of it */
  int32_t told_times;         /**< how often the council was told of initiatives in the year */
  pyk_given decided;          /**< the council decided without delay whether to hold the referendum */
  pyk_given movers_heard;     /**< representatives of the movers were given a hearing: 611/2021 30 and 31 § */
  pyk_given basis_given;      /**< the initiative gives the basis of each maker's membership: 611/2021 30 § */
  pyk_day answered;           /**< day on which it was answered or reported on */
  pyk_given in_writing;       /**< the report or answer was in writing */
  pyk_given to_mover;         /**< the report was delivered to the mover */
  pyk_given to_councillors;   /**< the report was delivered to the other councillors */
  pyk_given to_council;       /**< it was brought to the council */
  pyk_given relates;          /**< the wish resolution relates to the matter it was moved in */
  pyk_given conflicts;        /**< the wish resolution conflicts with the decision, changes or extends it */
  pyk_day meeting_due;        /**< first council meeting held after the time a question may take */
  pyk_day listed;             /**< day on which the list of open motions was put before the council */
  pyk_day list_from;          /**< first day of the year in which that list was due */
  pyk_bylaw bylaw;            /**< whose bylaws, for limits and numbers that bylaws set */
  const pyk_bylaw_pack *pack; /**< PYK_BYLAW_OWN: those bylaws; NULL: none given */
} pyk_motion;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_MOTION_AUTHORITY = 171,
  PYK_FIELD_MOTION_KIND = 172,
  PYK_FIELD_MOTION_MADE_BY = 173,
  PYK_FIELD_MOTION_GROUP = 174,
  PYK_FIELD_MOTION_FILED = 175,
  PYK_FIELD_MOTION_SIGNERS = 176,
  PYK_FIELD_MOTION_RESIDENTS = 177,
  PYK_FIELD_MOTION_RESIDENTS_15 = 178,
  PYK_FIELD_MOTION_ENFRANCHISED = 179,
  PYK_FIELD_MOTION_COUNCILLORS = 180,
  PYK_FIELD_MOTION_COUNCIL_MATTER = 181,
  PYK_FIELD_MOTION_ADMITTED = 182,
  PYK_FIELD_MOTION_TAKEN_UP = 183,
  PYK_FIELD_MOTION_ENDED = 184,
  PYK_FIELD_MOTION_MOVER_TOLD = 185,
  PYK_FIELD_MOTION_COUNCIL_TOLD = 186,
  PYK_FIELD_MOTION_TOLD_TIMES = 187,
  PYK_FIELD_MOTION_DECIDED = 188,
  PYK_FIELD_MOTION_MOVERS_HEARD = 189,
  PYK_FIELD_MOTION_BASIS_GIVEN = 190,
  PYK_FIELD_MOTION_ANSWERED = 191,
  PYK_FIELD_MOTION_IN_WRITING = 192,
  PYK_FIELD_MOTION_TO_MOVER = 193,
  PYK_FIELD_MOTION_TO_COUNCILLORS = 194,
  PYK_FIELD_MOTION_TO_COUNCIL = 195,
  PYK_FIELD_MOTION_RELATES = 196,
  PYK_FIELD_MOTION_CONFLICTS = 197,
  PYK_FIELD_MOTION_MEETING_DUE = 198,
  PYK_FIELD_MOTION_LISTED = 199,
  PYK_FIELD_MOTION_LIST_FROM = 200
};

/** Form, contents and publication of a decision: 434/2003 43 to 54 §, 410/2015 107, 140 and 141 §. Set `size`, zero
 *  the rest, fill in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_decision_form {
  uint32_t size;
  pyk_authority authority;      /**< kind of public authority */
  pyk_body body;                /**< who decided */
  pyk_given oral;               /**< it was given orally */
  pyk_given urgent;             /**< that was necessary because of urgency: 434/2003 43 § 2 mom. */
  pyk_given written_after;      /**< it was also given in writing without delay: 434/2003 43 § 3 mom. */
  pyk_given names_authority;    /**< it shows the authority and the day: 434/2003 44 § 1 mom. 1 kohta */
  pyk_given names_parties;      /**< it shows the parties directly addressed: 2 kohta */
  pyk_given has_parties;        /**< there are parties directly addressed */
  pyk_given operative;          /**< it specifies entitlement, obligation or outcome: 3 kohta */
  pyk_given reasons;            /**< it is reasoned: 434/2003 45 § 1 mom. */
  pyk_exemption reasons_exempt; /**< why reasons may be left out: 434/2003 45 § 2 mom. */
  pyk_given practice_changed;   /**< it essentially changes an established practice: 434/2003 45 § 3 mom. */
  pyk_given appealable;         /**< a claim or an appeal is open against it */
  pyk_given notice_receiver;    /**< the notice names the authority of appeal: 434/2003 47 § 1 mom. 1 kohta */
  pyk_given notice_delivery;    /**< ... the authority to which it is delivered: 2 kohta */
  pyk_given notice_period;      /**< ... the period and from what it is counted: 3 kohta */
  pyk_given notice_form;        /**< ... contents, attachments and delivery: 434/2003 47 § 2 mom. */
  pyk_given notice_faulty;      /**< the notice was missing, or wrongly prohibited the appeal: 434/2003 49 § 1 mom. */
  pyk_given notice_asked;       /**< a party asked for a new one within the time: 434/2003 49 § 2 mom. */
  pyk_given notice_wrong;       /**< the notice is wrong otherwise */
  pyk_given notice_renewed;     /**< a new, lawful notice was given */
  pyk_given served; /**< it was served without delay on parties and others known to be entitled: 434/2003 54 § 1 mom. */
  pyk_given minutes_kept;     /**< minutes were kept: 410/2015 107 § */
  pyk_given minutes_needless; /**< minutes are needless because of the decision's nature: 107 § 2 mom. */
  pyk_day inspected;          /**< day on which the minutes were inspected */
  pyk_day on_view;            /**< day on which they went on view */
  pyk_given on_view_done;     /**< they were put on view: 410/2015 140 § 1 mom. */
  pyk_given secret;           /**< the matter is wholly secret */
  pyk_given secret_shown;     /**< more than a mention of a secret matter was published */
  pyk_day period_end;         /**< last day of the time for a claim or an appeal */
  pyk_day data_removed;       /**< day on which personal data were removed from the net */
  pyk_given data_left;        /**< personal data are still there on the day asked about */
  pyk_day asked;              /**< day asked about */
} pyk_decision_form;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_FORM_AUTHORITY = 211,
  PYK_FIELD_FORM_BODY = 212,
  PYK_FIELD_FORM_ORAL = 213,
  PYK_FIELD_FORM_URGENT = 214,
  PYK_FIELD_FORM_WRITTEN_AFTER = 215,
  PYK_FIELD_FORM_NAMES_AUTHORITY = 216,
  PYK_FIELD_FORM_NAMES_PARTIES = 217,
  PYK_FIELD_FORM_HAS_PARTIES = 218,
  PYK_FIELD_FORM_OPERATIVE = 219,
  PYK_FIELD_FORM_REASONS = 220,
  PYK_FIELD_FORM_REASONS_EXEMPT = 221,
  PYK_FIELD_FORM_PRACTICE_CHANGED = 222,
  PYK_FIELD_FORM_APPEALABLE = 223,
  PYK_FIELD_FORM_NOTICE_RECEIVER = 224,
  PYK_FIELD_FORM_NOTICE_DELIVERY = 225,
  PYK_FIELD_FORM_NOTICE_PERIOD = 226,
  PYK_FIELD_FORM_NOTICE_FORM = 227,
  PYK_FIELD_FORM_NOTICE_FAULTY = 228,
  PYK_FIELD_FORM_NOTICE_ASKED = 229,
  PYK_FIELD_FORM_NOTICE_WRONG = 230,
  PYK_FIELD_FORM_NOTICE_RENEWED = 231,
  PYK_FIELD_FORM_SERVED = 232,
  PYK_FIELD_FORM_MINUTES_KEPT = 233,
  PYK_FIELD_FORM_MINUTES_NEEDLESS = 234,
  PYK_FIELD_FORM_INSPECTED = 235,
  PYK_FIELD_FORM_ON_VIEW = 236,
  PYK_FIELD_FORM_ON_VIEW_DONE = 237,
  PYK_FIELD_FORM_SECRET = 238,
  PYK_FIELD_FORM_SECRET_SHOWN = 239,
  PYK_FIELD_FORM_PERIOD_END = 240,
  PYK_FIELD_FORM_DATA_REMOVED = 241,
  PYK_FIELD_FORM_DATA_LEFT = 242,
  PYK_FIELD_FORM_ASKED = 243
};

/** How a decision was served on one recipient: 434/2003 54 to 62 b §, 13/2003 18 and 19 §. Set `size`, zero the rest,
 *  fill in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_serving {
  uint32_t size;
  pyk_authority authority; /**< kind of public authority */
  pyk_service service;     /**< manner of service */
  pyk_given consent;       /**< the recipient consents to electronic service: 13/2003 18 and 19 § */
  pyk_given
      obliges; /**< the decision obliges, and its service starts a time that affects the recipient's rights: 434/2003 60 § 1 mom. */
  int32_t known;                /**< how many known persons it has to be served on */
  pyk_given count_unknown;      /**< how many they are is not known */
  pyk_given otherwise_possible; /**< it could be served in an ordinary or verifiable way */
  pyk_given identified;         /**< who fetched it was identified: 13/2003 18 § */
  pyk_day notified;             /**< day on which the recipient was told that it can be fetched */
  pyk_day fetched;              /**< day on which it was fetched */
  pyk_given served_otherwise;   /**< after that it was served in another way */
  pyk_left_with left_with;      /**< with whom it was left: 434/2003 61 § */
  pyk_given
      states_rule; /**< the public notice states the day of publication and the rule of the seventh day: 434/2003 62 and 62 a § */
  pyk_day published;           /**< day on which the announcement was published */
  pyk_day removed;             /**< day after the last on which it was on the net */
  pyk_given data_left;         /**< personal data are still on the net after that time: 434/2003 62 b § */
  pyk_recipient recipient;     /**< what the recipient is: 434/2003 56 to 58 § */
  pyk_given to_representative; /**< it was served on the person entitled to receive it */
} pyk_serving;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_SERVING_AUTHORITY = 251,
  PYK_FIELD_SERVING_SERVICE = 252,
  PYK_FIELD_SERVING_CONSENT = 253,
  PYK_FIELD_SERVING_OBLIGES = 254,
  PYK_FIELD_SERVING_KNOWN = 255,
  PYK_FIELD_SERVING_COUNT_UNKNOWN = 256,
  PYK_FIELD_SERVING_OTHERWISE_POSSIBLE = 257,
  PYK_FIELD_SERVING_IDENTIFIED = 258,
  PYK_FIELD_SERVING_NOTIFIED = 259,
  PYK_FIELD_SERVING_FETCHED = 260,
  PYK_FIELD_SERVING_SERVED_OTHERWISE = 261,
  PYK_FIELD_SERVING_LEFT_WITH = 262,
  PYK_FIELD_SERVING_STATES_RULE = 263,
  PYK_FIELD_SERVING_PUBLISHED = 264,
  PYK_FIELD_SERVING_REMOVED = 265,
  PYK_FIELD_SERVING_DATA_LEFT = 266,
  PYK_FIELD_SERVING_RECIPIENT = 267,
  PYK_FIELD_SERVING_TO_REPRESENTATIVE = 268
};

/** How one case follows another. @since 0.1 */
typedef int32_t pyk_link_kind;
enum {
  PYK_LINK_LATER = 1,    /**< `to` is a later handling of `from` */
  PYK_LINK_REPLACES = 2, /**< `to` replaces `from` */
  PYK_LINK_MERGED = 3    /**< `from` was merged into `to` */
};

/** One such link; keys are the caller's own, as those of events. Frozen layout, 40 bytes. @since 0.1 */
typedef struct pyk_case_link {
  uint64_t from[2];
  uint64_t to[2];
  pyk_link_kind kind;
  int32_t reserved; /**< 0 */
} pyk_case_link;

/** What came of following links. @since 0.1 */
typedef int32_t pyk_lineage_state;
enum {
  PYK_LINEAGE_FOUND = 1,
  PYK_LINEAGE_FORKED = 2,  /**< two different cases follow the one that was reached */
  PYK_LINEAGE_CIRCULAR = 3 /**< the links lead in a circle */
};

/** The case in which `key` goes on: links are followed from case to case until none leads on. `out` is the last case reached,
 *  *steps how many links led there (may be NULL). A case without links is its own latest. PYK_E_ARG: NULL, a stride below
 *  sizeof(pyk_case_link), an unknown kind. @since 0.1 */
PYK_API pyk_rc pyk_lineage_latest(const pyk_case_link *links, size_t stride, size_t n, const uint64_t key[2],
                                  uint64_t out[2], size_t *steps, pyk_lineage_state *state);

/** The cases that `key` follows directly, with how: at most `cap` links, *count is how many there are; `out` may be NULL with
 *  cap 0. Errors as pyk_lineage_latest(). @since 0.1 */
PYK_API pyk_rc pyk_lineage_earlier(const pyk_case_link *links, size_t stride, size_t n, const uint64_t key[2],
                                   pyk_case_link *out, size_t cap, size_t *count);

#ifdef __cplusplus
}
#endif
#endif
