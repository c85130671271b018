/* pykala/meeting.h - meetings: summons, quorum, agenda, votes, elections, dissents, minutes. */
#ifndef PYKALA_MEETING_H
#define PYKALA_MEETING_H

#include "matter.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How a body decides: 410/2015 98 §. @since 0.1 */
typedef int32_t pyk_manner;
enum {
  PYK_MANNER_UNKNOWN = 0,
  PYK_MANNER_MEETING = 1,    /**< in an ordinary meeting */
  PYK_MANNER_ELECTRONIC = 2, /**< in an electronic meeting */
  PYK_MANNER_PROCEDURE = 3   /**< in an electronic decision procedure before the meeting */
};

/** Who convenes the council or asks for it: 410/2015 94 §. @since 0.1 */
typedef int32_t pyk_convener;
enum {
  PYK_CONVENER_UNKNOWN = 0,
  PYK_CONVENER_CHAIR = 1,           /**< its chair */
  PYK_CONVENER_EXECUTIVE_CHAIR = 2, /**< the chair of the executive */
  PYK_CONVENER_EXECUTIVE = 3,       /**< the executive */
  PYK_CONVENER_COUNCILLORS = 4,     /**< councillors */
  PYK_CONVENER_OTHER = 5            /**< somebody else */
};

/** Who prepared a matter for the council: 410/2015 93 §. @since 0.1 */
typedef int32_t pyk_preparer;
enum {
  PYK_PREPARER_UNKNOWN = 0,
  PYK_PREPARER_EXECUTIVE = 1,            /**< the executive */
  PYK_PREPARER_TEMPORARY_COMMISSION = 2, /**< a temporary commission of 35 § */
  PYK_PREPARER_AUDIT_COMMITTEE = 3,      /**< the audit committee of 121 § */
  PYK_PREPARER_OTHER = 4                 /**< somebody else */
};

/** On whose presentation a body decides: bylaws. @since 0.1 */
typedef int32_t pyk_presentation;
enum {
  PYK_PRESENTATION_UNKNOWN = 0,
  PYK_PRESENTATION_OFFICE_HOLDER = 1, /**< an office holder's, acting or not */
  PYK_PRESENTATION_CHAIR_REPORT = 2,  /**< the chair's report instead of a presentation */
  PYK_PRESENTATION_CHAIR = 3,         /**< the chair presents, as in the council */
  PYK_PRESENTATION_NONE = 4           /**< nobody's */
};

/** Who declares a dissenting opinion: 410/2015 106 §. @since 0.1 */
typedef int32_t pyk_dissenter;
enum {
  PYK_DISSENTER_UNKNOWN = 0,
  PYK_DISSENTER_PROPOSER = 1,            /**< who made a counter-proposal */
  PYK_DISSENTER_OPPONENT = 2,            /**< who voted against the decision */
  PYK_DISSENTER_PRESENTER_OVERRULED = 3, /**< the presenter, when the decision differs from the proposal */
  PYK_DISSENTER_PRESENTER_FOLLOWED = 4,  /**< the presenter, when it does not */
  PYK_DISSENTER_OTHER = 5                /**< another participant */
};

/** Which majority a decision needs. @since 0.1 */
typedef int32_t pyk_majority;
enum {
  PYK_MAJORITY_UNKNOWN = 0,
  PYK_MAJORITY_MOST = 1,      /**< most of the votes cast: 410/2015 104 § 2 mom. */
  PYK_MAJORITY_MANAGER = 2,   /**< two thirds of all councillors: 410/2015 43 § 3 mom. */
  PYK_MAJORITY_UNANIMOUS = 3, /**< all: taking up an unprepared matter, 410/2015 95 § 2 mom. */
  PYK_MAJORITY_WISH = 4       /**< the votes that the bylaws ask for a wish resolution */
};

/** A side in a vote. @since 0.1 */
typedef int32_t pyk_side;
enum {
  PYK_SIDE_UNKNOWN = 0,
  PYK_SIDE_YES = 1,  /**< the proposal: "jaa" */
  PYK_SIDE_NO = 2,   /**< the counter-proposal: "ei" */
  PYK_SIDE_BLANK = 3 /**< neither */
};

/** A meeting, or an electronic decision procedure, of a body: 410/2015 94 to 108 §. Set `size`, zero the rest, fill
 *  in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_meeting {
  uint32_t size;
  pyk_authority authority;  /**< kind of public authority */
  pyk_body body;            /**< which body */
  pyk_manner manner;        /**< ordinary meeting, electronic meeting, electronic decision procedure: 410/2015 98 § */
  pyk_day held;             /**< day of the meeting */
  pyk_day summons_sent;     /**< day on which the summons was sent: 410/2015 94 § 4 mom. */
  pyk_day notice_published; /**< day on which the public was told of it: 94 § 4 mom. */
  pyk_given names_matters;  /**< the summons names the matters: 94 § 3 mom. */
  pyk_given summons_electronic; /**< the summons was sent electronically */
  pyk_given summons_means;      /**< the authority provides the means for that: 94 § 4 mom. */
  pyk_given first;              /**< it is the council's first meeting of its term */
  pyk_convener convened_by;     /**< who convened it: 94 § 3 mom. */
  pyk_convener asked_by;        /**< who asked for the meeting: 94 § 2 mom. */
  int32_t asking;               /**< how many councillors asked for it */
  int32_t councillors;          /**< councillors in all */
  pyk_given convened;           /**< the council was convened when it was asked for */
  pyk_given open;               /**< it was open to the public: 410/2015 101 § */
  pyk_given closed_reason;      /**< a secret matter, or a weighty reason on which the council decided */
  pyk_given opened_by_body;     /**< the body decided that it is open: 101 § 3 mom. */
  pyk_given remote;             /**< some took part electronically */
  pyk_given audience_follows;   /**< the public can follow those parts, too: 101 § 4 mom. */
  pyk_given equal_link;         /**< those present were in equal contact of sight and sound: 99 § until 2021-05-31 */
  pyk_given identified;         /**< chair and secretary can reliably verify who takes part: 99 § 1 kohta */
  pyk_given led;                /**< the chair can lead the meeting: 2 kohta */
  pyk_given followed;           /**< participants can follow and take part: 3 kohta */
  pyk_given secure;             /**< information is secure and secrets are out of reach of others: 98 § 2 mom. */
  pyk_given
      specified; /**< the summons specifies the matters and until when they can be decided electronically: 100 § 2 mom. */
  pyk_given all_stated;       /**< all members have taken a position */
  pyk_given time_over;        /**< the time set for it is over */
  pyk_given meeting_demanded; /**< a member demanded that a meeting handles it */
  pyk_given decided_before;   /**< it was decided in the procedure before the meeting */
  pyk_day notice_on;          /**< day on which a municipal notice was published: 410/2015 108 § */
  pyk_day notice_off;         /**< day after the last on which it was on the net */
  pyk_given notice_nature;    /**< the matter's nature asks for another time */
  pyk_given notice_data_left; /**< personal data stayed on the net after that time */
} pyk_meeting;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_MEETING_AUTHORITY = 351,
  PYK_FIELD_MEETING_BODY = 352,
  PYK_FIELD_MEETING_MANNER = 353,
  PYK_FIELD_MEETING_HELD = 354,
  PYK_FIELD_MEETING_SUMMONS_SENT = 355,
  PYK_FIELD_MEETING_NOTICE_PUBLISHED = 356,
  PYK_FIELD_MEETING_NAMES_MATTERS = 357,
  PYK_FIELD_MEETING_SUMMONS_ELECTRONIC = 358,
  PYK_FIELD_MEETING_SUMMONS_MEANS = 359,
  PYK_FIELD_MEETING_FIRST = 360,
  PYK_FIELD_MEETING_CONVENED_BY = 361,
  PYK_FIELD_MEETING_ASKED_BY = 362,
  PYK_FIELD_MEETING_ASKING = 363,
  PYK_FIELD_MEETING_COUNCILLORS = 364,
  PYK_FIELD_MEETING_CONVENED = 365,
  PYK_FIELD_MEETING_OPEN = 366,
  PYK_FIELD_MEETING_CLOSED_REASON = 367,
  PYK_FIELD_MEETING_OPENED_BY_BODY = 368,
  PYK_FIELD_MEETING_REMOTE = 369,
  PYK_FIELD_MEETING_AUDIENCE_FOLLOWS = 370,
  PYK_FIELD_MEETING_EQUAL_LINK = 371,
  PYK_FIELD_MEETING_IDENTIFIED = 372,
  PYK_FIELD_MEETING_LED = 373,
  PYK_FIELD_MEETING_FOLLOWED = 374,
  PYK_FIELD_MEETING_SECURE = 375,
  PYK_FIELD_MEETING_SPECIFIED = 376,
  PYK_FIELD_MEETING_ALL_STATED = 377,
  PYK_FIELD_MEETING_TIME_OVER = 378,
  PYK_FIELD_MEETING_MEETING_DEMANDED = 379,
  PYK_FIELD_MEETING_DECIDED_BEFORE = 380,
  PYK_FIELD_MEETING_NOTICE_ON = 381,
  PYK_FIELD_MEETING_NOTICE_OFF = 382,
  PYK_FIELD_MEETING_NOTICE_NATURE = 383,
  PYK_FIELD_MEETING_NOTICE_DATA_LEFT = 384
};

/** One item of a meeting: what was handled, who was there, on whose presentation. Elements of an array: frozen
 *  layout. 120 bytes. @since 0.1 */
typedef struct pyk_item {
  int32_t section;          /**< number of the section in the minutes, or of the item; the findings name it */
  int32_t members;          /**< members of the body */
  int32_t present;          /**< members or their deputies present at this item, electronically, too: 410/2015 103 § */
  pyk_given decided;        /**< it was decided */
  pyk_given in_summons;     /**< it is named in the summons */
  pyk_given urgent;         /**< it is urgent: 95 § 2 mom. */
  pyk_given prepared;       /**< it was prepared as 93 § asks */
  pyk_preparer prepared_by; /**< who prepared it */
  pyk_given internal;       /**< it concerns only the council's internal arrangement: 93 § */
  pyk_given unanimous;      /**< the decision to take it up was unanimous: 95 § 2 mom. */
  pyk_given secret;         /**< an act makes the matter or a document of it secret */
  pyk_given in_public;      /**< it was handled in public */
  pyk_presentation presentation; /**< on whose presentation it was decided */
  pyk_given special_reason;      /**< there was a special reason to decide on the chair's report */
  pyk_given proposal_changed;    /**< the presenter changed the proposal before the decision */
  pyk_given changed_used;        /**< the changed proposal was taken as the basis */
  pyk_given removal_proposed;    /**< the presenter proposed that it be removed from the agenda */
  pyk_given removed;             /**< it was removed */
  pyk_given kept_by_body;        /**< the body decided that it stays */
  pyk_given return_proposed;     /**< the presenter proposed that it be returned for preparation */
  pyk_given justified;           /**< the body had a justified reason to decide it all the same */
  pyk_given chair_unseconded;    /**< nobody seconded the chair's proposal */
  pyk_given chair_lapsed;        /**< the chair's proposal was treated as lapsed */
  pyk_dissenter dissent;         /**< who declared a dissenting opinion: 410/2015 106 § */
  pyk_given dissent_at_once;     /**< it was declared as soon as the decision was made */
  pyk_day dissent_reasons;       /**< day on which its written reasons were given */
  pyk_day inspected;             /**< day on which the minutes were inspected */
  int32_t reserved[3];           /**< 0 */
} pyk_item;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_ITEM_SECTION = 401,
  PYK_FIELD_ITEM_MEMBERS = 402,
  PYK_FIELD_ITEM_PRESENT = 403,
  PYK_FIELD_ITEM_DECIDED = 404,
  PYK_FIELD_ITEM_IN_SUMMONS = 405,
  PYK_FIELD_ITEM_URGENT = 406,
  PYK_FIELD_ITEM_PREPARED = 407,
  PYK_FIELD_ITEM_PREPARED_BY = 408,
  PYK_FIELD_ITEM_INTERNAL = 409,
  PYK_FIELD_ITEM_UNANIMOUS = 410,
  PYK_FIELD_ITEM_SECRET = 411,
  PYK_FIELD_ITEM_IN_PUBLIC = 412,
  PYK_FIELD_ITEM_PRESENTATION = 413,
  PYK_FIELD_ITEM_SPECIAL_REASON = 414,
  PYK_FIELD_ITEM_PROPOSAL_CHANGED = 415,
  PYK_FIELD_ITEM_CHANGED_USED = 416,
  PYK_FIELD_ITEM_REMOVAL_PROPOSED = 417,
  PYK_FIELD_ITEM_REMOVED = 418,
  PYK_FIELD_ITEM_KEPT_BY_BODY = 419,
  PYK_FIELD_ITEM_RETURN_PROPOSED = 420,
  PYK_FIELD_ITEM_JUSTIFIED = 421,
  PYK_FIELD_ITEM_CHAIR_UNSECONDED = 422,
  PYK_FIELD_ITEM_CHAIR_LAPSED = 423,
  PYK_FIELD_ITEM_DISSENT = 424,
  PYK_FIELD_ITEM_DISSENT_AT_ONCE = 425,
  PYK_FIELD_ITEM_DISSENT_REASONS = 426,
  PYK_FIELD_ITEM_INSPECTED = 427
};

/** One vote on a matter: 410/2015 104 §, 611/2021 109 §. Set `size`, zero the rest, fill in what is known: zero is
 *  "not known" everywhere. @since 0.1 */
typedef struct pyk_vote {
  uint32_t size;
  pyk_authority authority;    /**< kind of public authority */
  pyk_body body;              /**< which body */
  pyk_majority majority;      /**< which majority the matter needs */
  pyk_given seconded;         /**< a counter-proposal was made and seconded */
  pyk_given unseconded_voted; /**< a proposal without a seconder was put to the vote */
  pyk_given held;             /**< a vote was held */
  pyk_given is_open;          /**< the vote was open */
  pyk_given order_approved; /**< the body approved the manner and, of several votes, the order: 410/2015 104 § 1 mom. */
  int32_t yes;              /**< votes for the proposal: "jaa" */
  int32_t no;               /**< votes against it */
  int32_t blank;            /**< blank votes */
  int32_t absent;           /**< members who did not vote */
  pyk_given counted;        /**< the numbers are all the votes cast; without it nothing is counted */
  int32_t members;          /**< members, or councillors, in all */
  pyk_side chair;           /**< how the chair voted */
  pyk_side stated;          /**< which side was stated to have won */
  pyk_bylaw bylaw;          /**< whose bylaws, for limits and numbers that bylaws set */
  const pyk_bylaw_pack *pack; /**< PYK_BYLAW_OWN: those bylaws; NULL: none given */
} pyk_vote;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_VOTE_AUTHORITY = 441,
  PYK_FIELD_VOTE_BODY = 442,
  PYK_FIELD_VOTE_MAJORITY = 443,
  PYK_FIELD_VOTE_SECONDED = 444,
  PYK_FIELD_VOTE_UNSECONDED_VOTED = 445,
  PYK_FIELD_VOTE_HELD = 446,
  PYK_FIELD_VOTE_IS_OPEN = 447,
  PYK_FIELD_VOTE_ORDER_APPROVED = 448,
  PYK_FIELD_VOTE_YES = 449,
  PYK_FIELD_VOTE_NO = 450,
  PYK_FIELD_VOTE_BLANK = 451,
  PYK_FIELD_VOTE_ABSENT = 452,
  PYK_FIELD_VOTE_COUNTED = 453,
  PYK_FIELD_VOTE_MEMBERS = 454,
  PYK_FIELD_VOTE_CHAIR = 455,
  PYK_FIELD_VOTE_STATED = 456
};

/** An election held by a body: 410/2015 105 §, 611/2021 110 §. Set `size`, zero the rest, fill in what is known: zero
 *  is "not known" everywhere. @since 0.1 */
typedef struct pyk_election {
  uint32_t size;
  pyk_authority authority;     /**< kind of public authority */
  pyk_body body;               /**< which body */
  pyk_given officials;         /**< elected officials are elected, and not others */
  int32_t present;             /**< members present */
  int32_t seats;               /**< how many are to be elected */
  int32_t demanding;           /**< how many demanded a proportional election */
  pyk_given proportional;      /**< it was held as a proportional election */
  pyk_given ballots_demanded;  /**< closed ballots were demanded */
  pyk_given closed_ballots;    /**< it was held with closed ballots */
  pyk_given electronic;        /**< it was held in an electronic meeting */
  pyk_given secrecy;           /**< the secrecy of the ballot was secured */
  pyk_given deputies;          /**< deputies are to be elected */
  pyk_given deputies_together; /**< they were elected in the same election */
  pyk_given personal_deputies; /**< the deputies are personal */
  pyk_given pairs_approved;    /**< the pairs of candidates were approved before the election */
  pyk_given tie;               /**< votes or comparison figures were equal where it mattered */
  pyk_given lot;               /**< the tie was decided by lot */
} pyk_election;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_ELECTION_AUTHORITY = 461,
  PYK_FIELD_ELECTION_BODY = 462,
  PYK_FIELD_ELECTION_OFFICIALS = 463,
  PYK_FIELD_ELECTION_PRESENT = 464,
  PYK_FIELD_ELECTION_SEATS = 465,
  PYK_FIELD_ELECTION_DEMANDING = 466,
  PYK_FIELD_ELECTION_PROPORTIONAL = 467,
  PYK_FIELD_ELECTION_BALLOTS_DEMANDED = 468,
  PYK_FIELD_ELECTION_CLOSED_BALLOTS = 469,
  PYK_FIELD_ELECTION_ELECTRONIC = 470,
  PYK_FIELD_ELECTION_SECRECY = 471,
  PYK_FIELD_ELECTION_DEPUTIES = 472,
  PYK_FIELD_ELECTION_DEPUTIES_TOGETHER = 473,
  PYK_FIELD_ELECTION_PERSONAL_DEPUTIES = 474,
  PYK_FIELD_ELECTION_PAIRS_APPROVED = 475,
  PYK_FIELD_ELECTION_TIE = 476,
  PYK_FIELD_ELECTION_LOT = 477
};

/** What came of counting. @since 0.1 */
typedef int32_t pyk_vote_state;
enum {
  PYK_VOTE_DECIDED = 1,
  PYK_VOTE_FACTS_MISSING = 2, /**< votes are not known, a tie waits for the chair's vote, or for a lot */
  PYK_VOTE_OUTSIDE_SCOPE = 3  /**< the tables have no row for that majority on that day */
};

/** The outcome of a vote. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_vote_result {
  uint32_t size;
  pyk_vote_state state;
  pyk_side winner; /**< which proposal becomes the decision */
  int32_t tie;     /**< 1: as many for each side */
  int32_t needed;  /**< votes that the proposal needs; 0: more than the other side */
  pyk_trust trust;
  pyk_provision basis;
} pyk_vote_result;

/** Counts a vote: most votes decide and in a tie the chair's (410/2015 104 § 2 mom.); blank votes and absence count for
 *  neither side, but a majority of all members or of the bylaws does not shrink with them. PYK_E_ARG, PYK_E_RANGE,
 *  PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_vote_outcome(const pyk_vote *facts, pyk_day law_day, pyk_vote_result *out);

/** A list, or a single candidate, in an election. Frozen layout, 24 bytes. @since 0.1 */
typedef struct pyk_list {
  int32_t votes;
  int32_t candidates; /**< how many it has: it gets no more seats; 1 for a candidate in a majority election */
  int32_t lot;        /**< its place in the lot that was drawn, 1 first; 0: none was */
  int32_t seats;      /**< out: seats it surely gets */
  int32_t tied;       /**< out: further seats that hang on a lot */
  int32_t reserved;   /**< 0 */
} pyk_list;

/** Distributes `seats`: each list's votes divided by 1, 2, 3, ... are its comparison figures, and the highest figures get
 *  the seats (410/2015 105 § 4 mom., which refers to the Election Act; that act is not among the texts). With lists of one
 *  candidate this is the majority election of 1 mom. Equal figures at the border are decided by `lot`; without one the
 *  state is PYK_VOTE_FACTS_MISSING and `tied` says on whom it hangs. With seats and deputies added, the lists' further
 *  seats are their deputies' (3 mom.). PYK_E_ARG: a negative number, or fewer candidates than seats; PYK_E_RANGE: more than
 *  100 000 seats. @since 0.1 */
PYK_API pyk_rc pyk_election_seats(pyk_list *lists, size_t stride, size_t n, int32_t seats, pyk_vote_state *state);

/** How many of those present can demand a proportional election: 410/2015 105 § 2 mom. PYK_E_NORULE when the tables have no
 *  row. *basis may be NULL. PYK_E_ARG. @since 0.1 */
PYK_API pyk_rc pyk_election_quota(pyk_authority authority, int32_t present, int32_t seats, pyk_day law_day,
                                  int32_t *needed, pyk_provision *basis);

/** Who makes a proposal. @since 0.1 */
typedef int32_t pyk_proposer;
enum {
  PYK_PROPOSER_UNKNOWN = 0,
  PYK_PROPOSER_PRESENTER = 1, /**< the presenter, acting or not */
  PYK_PROPOSER_CHAIR = 2,     /**< the chair, where the chair presents */
  PYK_PROPOSER_BODY = 3,      /**< another body, such as the executive to the council */
  PYK_PROPOSER_MEMBER = 4     /**< a member */
};

/** What becomes of a proposal. @since 0.1 */
typedef int32_t pyk_proposal_state;
enum {
  PYK_PROPOSAL_BASE = 1,      /**< the proposal that the others are put against */
  PYK_PROPOSAL_COUNTER = 2,   /**< seconded: a vote is held on it */
  PYK_PROPOSAL_LAPSED = 3,    /**< nobody seconded it: no vote is held on it, 410/2015 104 § 1 mom. */
  PYK_PROPOSAL_WITHDRAWN = 4, /**< withdrawn */
  PYK_PROPOSAL_CHANGED = 5,   /**< its maker put another in its place */
  PYK_PROPOSAL_OPEN = 6       /**< whether it was seconded is not known */
};

/** One proposal in a matter. Frozen layout, 32 bytes. @since 0.1 */
typedef struct pyk_proposal {
  int32_t number; /**< the caller's own, from 1, each once */
  pyk_proposer by;
  pyk_given seconded;
  pyk_given withdrawn;
  int32_t changes;          /**< number of the proposal whose place it takes; 0: none */
  pyk_proposal_state state; /**< out */
  int32_t reserved[2];      /**< 0 */
} pyk_proposal;

/** What the proposals in a matter come to. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_proposals_result {
  uint32_t size;
  int32_t base;     /**< number of the base proposal; 0: there is none */
  int32_t counters; /**< proposals that a vote is held on against it */
  int32_t open;     /**< proposals of which it is not known */
  pyk_given vote;   /**< PYK_GIVEN_NO: the chair states the decision; PYK_GIVEN_UNKNOWN: it hangs on what is open */
  pyk_provision basis;
} pyk_proposals_result;

/** Sorts the proposals of a matter and writes the `state` of each: the presenter's, the presenting chair's or the other
 *  body's is the base and needs no seconder; of a member's that nobody seconded no vote is held (410/2015 104 § 1 mom., before
 *  it 365/1995 59 §; 611/2021 109 §). PYK_E_ARG: a number below 1 or given twice, a change of a proposal that is not there,
 *  two bases, more than 1 000 proposals. PYK_E_NORULE when the tables have no row for that day. @since 0.1 */
PYK_API pyk_rc pyk_proposals_settle(pyk_proposal *proposals, size_t stride, size_t n, pyk_authority authority,
                                    pyk_day law_day, pyk_proposals_result *out);

/** How somebody stood to a decision. @since 0.1 */
typedef int32_t pyk_stance;
enum {
  PYK_STANCE_UNKNOWN = 0,
  PYK_STANCE_PRESENTED = 1, /**< presented it */
  PYK_STANCE_SUPPORTED = 2, /**< took part and supported it */
  PYK_STANCE_OPPOSED = 3,   /**< voted against it */
  PYK_STANCE_ABSTAINED = 4, /**< took part, and did neither */
  PYK_STANCE_ABSENT = 5     /**< did not take part */
};

/** Whether somebody is responsible for a decision: whoever presented it, unless they dissented, and whoever supported it
 *  (731/1999 118 §); not who voted against it or dissented (410/2015 106 § 2 mom.). Of abstaining the acts say nothing: *out is
 *  PYK_GIVEN_UNKNOWN then, and where a fact is missing. *basis, which may be NULL, is the provision that says so, empty for
 *  none. PYK_E_ARG, PYK_E_RANGE; PYK_E_NORULE when the tables have no row for that day. @since 0.1 */
PYK_API pyk_rc pyk_responsible(pyk_authority authority, pyk_stance stance, pyk_given dissent, pyk_day law_day,
                               pyk_given *out, pyk_provision *basis);

#ifdef __cplusplus
}
#endif
#endif
