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
  PYK_NATURE_FINAL = 1,       /**< settles a matter or leaves it unexamined */
  PYK_NATURE_PREPARATION = 2, /**< only preparation or enforcement, for a reason not named below */
  PYK_NATURE_WISH_REPORT = 3, /**< notes the report on a wish resolution */
  PYK_NATURE_NOTED = 4,       /**< notes something else for information */
  PYK_NATURE_TABLED = 5,      /**< puts the matter off to a later meeting */
  PYK_NATURE_RETURNED = 6,    /**< returns the matter for preparation */
  PYK_NATURE_STATEMENT = 7,   /**< gives a statement to another authority or body */
  PYK_NATURE_PROPOSAL = 8,    /**< makes a proposal to the council */
  PYK_NATURE_ON_CLAIM = 9     /**< decides a claim for a revised decision */
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

/** Facts of one decision. Set `size`, zero the rest, fill in what is known: zero is "not known" everywhere.
 *  @since 0.1 */
typedef struct pyk_decision {
  uint32_t size;
  pyk_authority authority;
  pyk_body body;   /**< who decided */
  pyk_bylaw bylaw; /**< whose bylaws apply; PYK_BYLAW_OWN: another municipality's, not built in */
  int32_t section; /**< number of the section in the minutes (§) */
  pyk_nature nature;
  pyk_outcome outcome;
  pyk_motion motion;         /**< what the decision answers */
  pyk_day adopted;           /**< day on which the council adopted the motion */
  pyk_day decided;           /**< day of the decision */
  pyk_day on_view;           /**< day on which the minutes went on public view */
  pyk_service party_service; /**< how the party was served */
  pyk_day party_sent;        /**< day on which that was sent, or received with PYK_SERVICE_RECEIPT */
  pyk_day party_proven;      /**< proven day of receipt, when later than presumed */
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
  PYK_FIELD_OPERATIVE = 26,   /**< the operative part of the decision */
  PYK_FIELD_MOTION_MOVER = 27 /**< who moved the motion, in the form in which the document has it */
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
