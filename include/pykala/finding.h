/* pykala/finding.h - what is wrong, doubtful or worth knowing about a document, and where. */
#ifndef PYKALA_FINDING_H
#define PYKALA_FINDING_H

#include "matter.h"
#include "words.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @since 0.1 */
typedef int32_t pyk_severity;
enum {
  PYK_SEVERITY_NOTE = 1,    /**< worth knowing */
  PYK_SEVERITY_WARNING = 2, /**< doubtful, or a requirement not shown to be met */
  PYK_SEVERITY_ERROR = 3    /**< against a provision on the facts given */
};

/** Stable numbers of findings; each has a page docs/findings/NAME.md. A number is never reused. @since 0.1 */
typedef int32_t pyk_finding_code;
enum {
  PYK_FINDING_NOTICE_MISSING = 101,
  PYK_FINDING_CLAIM_NOTICE_THOUGH_PROHIBITED = 102,
  PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED = 103,
  PYK_FINDING_PROHIBITION_THOUGH_OPEN = 104,
  PYK_FINDING_NOTICE_OF_OTHER_REMEDY = 105,
  PYK_FINDING_NOTICE_WITHOUT_PROVISION = 106,
  PYK_FINDING_NOTICE_WRONG_PROVISION = 107,
  PYK_FINDING_NOTICE_PROVISION_UNREAD = 108,
  PYK_FINDING_NOTICE_NOT_JUDGED = 109,
  PYK_FINDING_NOTICE_DOUBLED = 110,
  PYK_FINDING_NOTICE_INCOMPLETE = 111, /**< the notice lacks what it has to name: 434/2003 46 and 47 § 1 mom. */
  PYK_FINDING_NOTICE_FORM_UNTOLD =
      112, /**< the notice does not explain contents, attachments and delivery: 434/2003 47 § 2 mom. */
  PYK_FINDING_NOTICE_NOT_RENEWED = 113,       /**< a missing or wrong notice was not replaced: 434/2003 49 § */
  PYK_FINDING_NOTICE_OTHER_APPEAL = 114,      /**< the printed notice opens another appeal than the act */
  PYK_FINDING_NOTICE_PERIOD_WRONG = 115,      /**< another period than the act's: 434/2003 47 § 1 mom. 3 kohta */
  PYK_FINDING_NOTICE_RECEIVER_WRONG = 116,    /**< another receiver than the act's: 434/2003 47 § 1 mom. 2 kohta */
  PYK_FINDING_NOTICE_TRIGGER_WRONG = 117,     /**< the period is counted from another event than the act says */
  PYK_FINDING_NOTICE_PRESUMPTION_WRONG = 118, /**< service is presumed after another number of days than the act says */
  PYK_FINDING_NOTICE_GROUNDS_LEFT_OUT = 119,  /**< a ground of appeal that the act gives is not among those named */
  PYK_FINDING_NOTICE_WHO_LEFT_OUT = 120,      /**< somebody who has the remedy is not among those named */
  PYK_FINDING_NOTICE_BARE = 121,              /**< a heading without any text */
  PYK_FINDING_NOTICE_MIXED = 122,             /**< one heading announces several remedies */
  PYK_FINDING_NOTICE_REPEATED = 123,          /**< the same notice more than once */
  PYK_FINDING_NOTICE_CONTRADICTS_HEADING = 124, /**< the text opens, or closes, another remedy than the heading says */
  PYK_FINDING_NOTICE_PROVISION_OUTDATED = 125,  /**< a prohibition names an act that is not in force that day */
  PYK_FINDING_NOTICE_STANDSTILL_WRONG = 126,    /**< a standstill that no act has: 1397/2016 129 § */
  PYK_FINDING_NOTICE_CLOSING_DIFFERS = 127, /**< the registry is said to close at another time than is known of it */
  PYK_FINDING_NOTICE_LEAVE_WRONG = 128,     /**< leave is asked for where none is needed */
  PYK_FINDING_CITATION_MISNUMBERED = 139,   /**< name and number of a cited act belong to different acts */
  PYK_FINDING_CONTACT_MISSING = 201,
  PYK_FINDING_CONTACT_UNREACHABLE = 202,
  PYK_FINDING_PRESENTER_MISSING = 203,
  PYK_FINDING_DECISION_DAY_UNKNOWN = 204,
  PYK_FINDING_LATER_HANDLINGS = 205,
  PYK_FINDING_ORAL_WITHOUT_URGENCY = 206, /**< decided orally without urgency: 434/2003 43 § */
  PYK_FINDING_ORAL_NOT_WRITTEN = 207,     /**< an oral decision was not given in writing: 434/2003 43 § 3 mom. */
  PYK_FINDING_AUTHORITY_NOT_NAMED =
      208, /**< the decision does not show authority and day: 434/2003 44 § 1 mom. 1 kohta */
  PYK_FINDING_PARTIES_NOT_NAMED = 209, /**< the decision does not show the parties: 434/2003 44 § 1 mom. 2 kohta */
  PYK_FINDING_OPERATIVE_PART_MISSING =
      210,                           /**< the decision does not say what was decided: 434/2003 44 § 1 mom. 3 kohta */
  PYK_FINDING_REASONS_MISSING = 211, /**< reasons are missing: 434/2003 45 § */
  PYK_FINDING_DECISION_NOT_SERVED = 212,       /**< the decision was not served: 434/2003 54 §, 410/2015 139 § */
  PYK_FINDING_MINUTES_NOT_KEPT = 213,          /**< no minutes were kept: 410/2015 107 § */
  PYK_FINDING_ON_VIEW_BEFORE_INSPECTION = 214, /**< minutes on view before they were inspected: 410/2015 140 § 1 mom. */
  PYK_FINDING_MINUTES_NOT_ON_VIEW =
      215, /**< minutes were not put on view: 410/2015 140 § 1 mom., before it 365/1995 63 § */
  PYK_FINDING_SECRET_MATTER_PUBLISHED =
      216, /**< more than a mention of a secret matter was published: 410/2015 140 § 1 mom. */
  PYK_FINDING_PERSONAL_DATA_LEFT =
      217, /**< personal data stayed on the net after the time had ended: 410/2015 140 § 1 mom. */
  PYK_FINDING_LANGUAGES_MIXED = 218, /**< the title is in another language than the text */
  PYK_FINDING_ON_VIEW_BEFORE_ADOPTION = 301,
  PYK_FINDING_ON_VIEW_BEFORE_DECISION = 302,
  PYK_FINDING_DECISION_BEFORE_ADOPTION = 303,
  PYK_FINDING_DAY_AFTER_ASKED = 304,
  PYK_FINDING_REPORT_LATE = 401,
  PYK_FINDING_REPORT_NOT_SHOWN_IN_TIME = 402,
  PYK_FINDING_REPORT_CONTESTED = 403,
  PYK_FINDING_REPORT_NOT_TO_MOVER = 404,
  PYK_FINDING_REPORT_NOT_TO_COUNCILLORS = 405,
  PYK_FINDING_REPORT_PERIOD_UNKNOWN = 406,
  PYK_FINDING_REPORT_PERIOD_DIFFERS = 407,
  PYK_FINDING_REPORT_NOT_WRITTEN = 408, /**< the report on a wish resolution is not in writing: bylaws */
  PYK_FINDING_LAW_NOT_CHECKED = 501,
  PYK_FINDING_OUTSIDE_SCOPE = 502,
  PYK_FINDING_DISQUALIFIED_TOOK_PART = 601, /**< a disqualified person took part: 434/2003 27 § 1 mom. */
  PYK_FINDING_DISQUALIFIED_PRESENT = 602,   /**< a disqualified person was present: 434/2003 27 § 1 mom. */
  PYK_FINDING_DISQUALIFICATION_NOT_DECLARED =
      603, /**< a disqualified person did not declare it: 410/2015 97 § 5 mom. */
  PYK_FINDING_DISQUALIFICATION_NOT_EXPLAINED = 604, /**< an explanation asked for was not given: 410/2015 97 § 5 mom. */
  PYK_FINDING_DISQUALIFICATION_NOT_RULED =
      605, /**< the question of disqualification was not settled: 434/2003 29 § 1 mom. */
  PYK_FINDING_DISQUALIFICATION_RULED_BY_OTHER =
      606, /**< somebody else than the act says ruled on it: 434/2003 29 § 2 mom. */
  PYK_FINDING_OWN_DISQUALIFICATION_RULED =
      607, /**< took part in ruling on the own disqualification: 434/2003 29 § 2 mom. */
  PYK_FINDING_DISQUALIFIED_NOT_REPLACED = 608, /**< a disqualified official was not replaced: 434/2003 30 § */
  PYK_FINDING_BODY_MISSING = 621,              /**< a body that there has to be is not there: 410/2015 30 § 1 mom. */
  PYK_FINDING_COUNCIL_TOO_SMALL = 622,         /**< fewer councillors than the act asks for: 410/2015 16 § */
  PYK_FINDING_COUNCIL_SIZE_EVEN = 623,         /**< an even number of councillors: 410/2015 16 § */
  PYK_FINDING_DEPUTIES_NOT_PERSONAL = 624,     /**< members have no personal deputies: 410/2015 31 § 3 mom. */
  PYK_FINDING_BYLAWS_SILENT = 625,             /**< the bylaws do not regulate what they have to: 410/2015 90 § */
  PYK_FINDING_DELEGATION_FORBIDDEN =
      626, /**< power was delegated that an act reserves to the council: 410/2015 91 § 1 mom. */
  PYK_FINDING_DELEGATION_NOT_IN_BYLAWS =
      627,                              /**< power was delegated otherwise than in the bylaws: 410/2015 91 § 1 mom. */
  PYK_FINDING_DELEGATION_TOO_FAR = 628, /**< delegated power was passed on more than once: 410/2015 91 § 2 mom. */
  PYK_FINDING_COERCION_TO_PERSON = 629, /**< administrative coercion was delegated to a person: 410/2015 91 § 3 mom. */
  PYK_FINDING_TAKE_UP_LATE = 641,       /**< taken up after the time for a claim: 410/2015 92 § 4 mom. */
  PYK_FINDING_TAKE_UP_WITHOUT_RIGHT = 642, /**< taken up by somebody without that right: 410/2015 92 § 1 to 3 mom. */
  PYK_FINDING_TAKE_UP_FORBIDDEN = 643,     /**< taken up though the act excludes it: 410/2015 92 § 5 mom. */
  PYK_FINDING_INITIATIVE_WITHOUT_RIGHT =
      701, /**< made by somebody without the right of initiative: 410/2015 23 § 1 mom. */
  PYK_FINDING_INITIATIVE_MOVER_NOT_TOLD = 702, /**< the mover was not told of the measures: 410/2015 23 § 1 mom. */
  PYK_FINDING_INITIATIVE_NOT_TAKEN_UP_IN_TIME =
      703, /**< an initiative of two per cent was not taken up in time: 410/2015 23 § 2 mom. until 2021-05-25, 365/1995 28 § 2 mom. */
  PYK_FINDING_INITIATIVE_NOT_TOLD_TO_COUNCIL =
      704, /**< the council was not told within the year: 410/2015 23 § 3 mom. */
  PYK_FINDING_REFERENDUM_INITIATIVE_TOO_SMALL =
      705, /**< too few made a referendum initiative that was handled as one: 410/2015 25 § */
  PYK_FINDING_REFERENDUM_NOT_DECIDED = 706, /**< the council did not decide without delay: 410/2015 25 § */
  PYK_FINDING_MOVERS_NOT_HEARD = 707,       /**< representatives of the movers were not heard: 611/2021 30 and 31 § */
  PYK_FINDING_INITIATIVE_BASIS_MISSING = 708, /**< the basis of membership is missing: 611/2021 30 § 2 mom. */
  PYK_FINDING_MOTION_REPLY_LATE = 709,        /**< a council motion was answered late: bylaws */
  PYK_FINDING_MOTION_NOT_TO_COUNCIL =
      710, /**< a motion with enough signatures, or of a group, was not brought to the council: bylaws */
  PYK_FINDING_MOTION_LIST_LATE = 711, /**< the list of open motions came late: bylaws */
  PYK_FINDING_INITIATIVES_TOLD_TOO_SELDOM =
      712, /**< the council was told of initiatives less often than the bylaws ask */
  PYK_FINDING_WISH_RESOLUTION_APART =
      713, /**< a wish resolution that does not relate to the matter: common bylaws, not traced */
  PYK_FINDING_WISH_RESOLUTION_CONFLICTS =
      714, /**< a wish resolution that conflicts with the decision: common bylaws, not traced */
  PYK_FINDING_QUESTION_TOO_FEW = 715,        /**< too few councillors asked: common bylaws, not traced */
  PYK_FINDING_QUESTION_LATE = 716,           /**< a question was answered late: common bylaws, not traced */
  PYK_FINDING_SUMMONS_LATE = 801,            /**< the summons was sent late: 410/2015 94 § 4 mom. */
  PYK_FINDING_MEETING_NOTICE_LATE = 802,     /**< the public was told of the meeting late: 410/2015 94 § 4 mom. */
  PYK_FINDING_SUMMONS_WITHOUT_MATTERS = 803, /**< the summons does not name the matters: 410/2015 94 § 3 mom. */
  PYK_FINDING_SUMMONS_WITHOUT_MEANS =
      804, /**< an electronic summons without the means to receive it: 410/2015 94 § 4 mom. */
  PYK_FINDING_CONVENED_BY_OTHER = 805, /**< convened by somebody else than the act says: 410/2015 94 § 3 mom. */
  PYK_FINDING_COUNCIL_NOT_CONVENED =
      806, /**< the council was not convened although it was asked for: 410/2015 94 § 2 mom. */
  PYK_FINDING_PROCEDURE_FORBIDDEN =
      807, /**< an electronic decision procedure where there is none: 410/2015 100 § 1 mom. */
  PYK_FINDING_PROCEDURE_NOT_SPECIFIED =
      808, /**< matters and deadline of the procedure are not in the summons: 410/2015 100 § 2 mom. */
  PYK_FINDING_PROCEDURE_INCOMPLETE =
      809, /**< decided before all had taken a position and the time was over: 410/2015 100 § 2 mom. */
  PYK_FINDING_PROCEDURE_NOT_MOVED = 810, /**< not moved to the meeting although it has to be: 410/2015 100 § 2 mom. */
  PYK_FINDING_INFORMATION_NOT_SECURE = 811, /**< information was not secure: 410/2015 98 § 2 mom. */
  PYK_FINDING_ELECTRONIC_MEETING_CONDITIONS =
      812,                          /**< a condition of an electronic meeting is not met: 410/2015 99 § */
  PYK_FINDING_COUNCIL_CLOSED = 813, /**< a council meeting closed without a reason: 410/2015 101 § 1 mom. */
  PYK_FINDING_MEETING_OPEN_WITHOUT_DECISION =
      814, /**< open to the public though the body did not decide so: 410/2015 101 § 3 mom. */
  PYK_FINDING_SECRET_MATTER_IN_PUBLIC = 815, /**< a secret matter handled in public: 410/2015 101 § 1 and 3 mom. */
  PYK_FINDING_PUBLIC_CANNOT_FOLLOW =
      816, /**< the public cannot follow electronic participation: 410/2015 101 § 4 mom. */
  PYK_FINDING_MUNICIPAL_NOTICE_TOO_SHORT =
      817, /**< a municipal notice was on the net too short a time: 410/2015 108 § 2 mom. */
  PYK_FINDING_MUNICIPAL_NOTICE_DATA_LEFT =
      818,                                 /**< personal data of a notice stayed on the net: 410/2015 108 § 2 mom. */
  PYK_FINDING_NO_QUORUM = 831,             /**< too few present: 410/2015 103 § */
  PYK_FINDING_MATTER_NOT_IN_SUMMONS = 832, /**< not in the summons and not urgent: 410/2015 95 § */
  PYK_FINDING_MATTER_NOT_PREPARED =
      833, /**< not prepared, and not taken up unanimously as urgent: 410/2015 93 and 95 § */
  PYK_FINDING_PREPARED_BY_OTHER = 834, /**< prepared by somebody else than the act says: 410/2015 93 § */
  PYK_FINDING_CHAIR_REPORT_WITHOUT_REASON =
      835, /**< decided on the chair's report without a special reason: common bylaws, not traced */
  PYK_FINDING_CHANGED_PROPOSAL_PASSED_OVER =
      836,                       /**< the changed proposal was not the basis: common bylaws, not traced */
  PYK_FINDING_NOT_REMOVED = 837, /**< not removed though the presenter proposed it: common bylaws, not traced */
  PYK_FINDING_DECIDED_THOUGH_RETURN_PROPOSED =
      838, /**< decided without a justified reason though return was proposed: common bylaws, not traced */
  PYK_FINDING_CHAIR_PROPOSAL_LAPSED =
      839, /**< the chair's proposal was treated as lapsed for want of a seconder: common bylaws, not traced */
  PYK_FINDING_DISSENT_WITHOUT_RIGHT = 840, /**< dissent by somebody without that right: 410/2015 106 § 1 mom. */
  PYK_FINDING_DISSENT_LATE = 841,          /**< dissent not declared at once: 410/2015 106 § 1 mom. */
  PYK_FINDING_DISSENT_REASONS_LATE = 842,  /**< reasons of a dissent after the inspection: 410/2015 106 § 1 mom. */
  PYK_FINDING_UNSECONDED_VOTED = 851, /**< a proposal without a seconder was put to the vote: 410/2015 104 § 1 mom. */
  PYK_FINDING_VOTE_NOT_HELD = 852,    /**< no vote though a counter-proposal was seconded: 410/2015 104 § 1 mom. */
  PYK_FINDING_VOTE_NOT_OPEN = 853,    /**< the vote was not open: 410/2015 104 § 2 mom. */
  PYK_FINDING_VOTE_ORDER_NOT_APPROVED =
      854, /**< the body did not approve manner or order of the vote: 410/2015 104 § 1 mom. */
  PYK_FINDING_VOTE_OUTCOME_WRONG = 855, /**< another outcome was stated than the votes give: 410/2015 104 § 2 mom. */
  PYK_FINDING_VOTE_TIE_OPEN = 856,      /**< a tie, and how the chair voted is not known: 410/2015 104 § 2 mom. */
  PYK_FINDING_MAJORITY_TOO_SMALL = 857, /**< the majority that the matter needs was not reached */
  PYK_FINDING_WISH_VOTES_TOO_FEW = 858, /**< a wish resolution without the votes that the bylaws ask for */
  PYK_FINDING_ELECTION_NOT_PROPORTIONAL = 861, /**< not proportional though enough demanded it: 410/2015 105 § 2 mom. */
  PYK_FINDING_BALLOTS_NOT_CLOSED = 862,        /**< not held with closed ballots: 410/2015 105 § 4 mom. */
  PYK_FINDING_TIE_WITHOUT_LOT = 863,           /**< a tie that no lot decided: 410/2015 105 § 4 mom. */
  PYK_FINDING_DEPUTIES_ELECTED_APART =
      864, /**< deputies were not elected in the same election: 410/2015 105 § 3 mom. */
  PYK_FINDING_CANDIDATES_NOT_APPROVED = 865, /**< pairs of candidates were not approved before: 410/2015 105 § 3 mom. */
  PYK_FINDING_BALLOT_NOT_SECRET = 866,       /**< the secrecy of the ballot was not secured: 410/2015 105 § 5 mom. */
  PYK_FINDING_SERVICE_WITHOUT_CONSENT = 881, /**< electronic service without consent: 13/2003 18 and 19 § */
  PYK_FINDING_SERVICE_NOT_VERIFIABLE = 882,  /**< ordinary service of a decision that obliges: 434/2003 60 § 1 mom. */
  PYK_FINDING_PUBLIC_NOTICE_NOT_ALLOWED = 883, /**< service by publication where it is not allowed: 434/2003 55 § */
  PYK_FINDING_FETCHER_NOT_IDENTIFIED = 884,    /**< fetched without identification: 13/2003 18 § */
  PYK_FINDING_NOT_FETCHED = 885,               /**< not fetched in time and not served otherwise: 13/2003 18 § */
  PYK_FINDING_LEFT_WITH_OTHER = 886,           /**< left with somebody with whom it may not be left: 434/2003 61 § */
  PYK_FINDING_SERVED_ON_OTHER = 887,           /**< served on somebody else than the act says: 434/2003 56 to 58 § */
  PYK_FINDING_NOTICE_WITHOUT_RULE =
      888, /**< a public notice without the day or the rule of the seventh day: 434/2003 62 and 62 a § */
  PYK_FINDING_ANNOUNCEMENT_TOO_SHORT =
      889, /**< an announcement was on the net too short a time: 434/2003 62 a § 2 mom. */
  PYK_FINDING_ANNOUNCEMENT_DATA_LEFT = 890, /**< personal data of an announcement stayed on the net: 434/2003 62 b § */
  PYK_FINDING_FILED_LATE_EXAMINED =
      901, /**< late and examined all the same: 410/2015 138 §, 434/2003 49 c §, 808/2019 13 § */
  PYK_FINDING_APPEAL_WITHOUT_CLAIM = 902,   /**< appealed without the claim that comes first: 410/2015 134 and 135 § */
  PYK_FINDING_FILED_WITHOUT_STANDING = 903, /**< examined though the filer had no right: 410/2015 137 §, 808/2019 7 § */
  PYK_FINDING_APPEAL_BY_OTHER_THAN_CLAIMANT =
      904, /**< appealed by another than the claimant though the decision was not changed: 410/2015 137 § 3 mom. */
  PYK_FINDING_FILED_THOUGH_PROHIBITED =
      905, /**< examined though no remedy is open: 410/2015 136 § and other prohibitions */
  PYK_FINDING_FILED_OTHER_REMEDY = 906,         /**< examined though another remedy is open */
  PYK_FINDING_FILING_NOT_WRITTEN = 907,         /**< not in writing: 434/2003 49 d §, 808/2019 13 § */
  PYK_FINDING_FILING_INCOMPLETE = 908,          /**< lacks what it has to contain: 808/2019 15 § */
  PYK_FINDING_FILING_WITHOUT_ATTACHMENTS = 909, /**< attachments are missing: 808/2019 16 § */
  PYK_FINDING_FILING_NOT_PASSED_ON = 910, /**< the wrong receiver did not pass it on: 434/2003 21 §, 808/2019 17 § */
  PYK_FINDING_REJECTED_THOUGH_MISLED =
      911,                        /**< not examined for a fault that comes from the instructions: 808/2019 17 § */
  PYK_FINDING_GROUNDS_LATE = 912, /**< grounds given after the time: 410/2015 135 § 3 mom. */
  PYK_FINDING_GROUND_NOT_ALLOWED = 913, /**< rests on a ground that the act does not allow: 410/2015 135 § 2 mom. */
  PYK_FINDING_CLAIM_DECIDED_BY_OTHER =
      914, /**< decided by another body than the one it belongs to: 410/2015 134 § 2 and 3 mom. */
  PYK_FINDING_CLAIM_NOT_URGENT = 915, /**< a claim was not handled as urgent: 410/2015 134 § 2 mom., 434/2003 49 e § */
  PYK_FINDING_CLAIM_WITHOUT_REASONS = 916, /**< the decision on a claim is not reasoned: 434/2003 49 g § */
  PYK_FINDING_LEAVE_MISSING = 917,         /**< appealed further without asking for leave: 808/2019 107 § */
  PYK_FINDING_LEAVE_GROUND_MISSING = 918,  /**< no ground for leave is given: 808/2019 110 § */
  PYK_FINDING_RESTORATION_LATE = 919,      /**< restoration asked for too late: 808/2019 115 § */
  PYK_FINDING_ENFORCED_BEFORE_FORCE =
      921, /**< enforced before legal force though it had to wait: 434/2003 49 f §, 808/2019 122 § */
  PYK_FINDING_ENFORCED_THOUGH_USELESS = 922,    /**< enforced though that makes the remedy useless: 410/2015 143 § */
  PYK_FINDING_ENFORCED_THOUGH_PROHIBITED = 923, /**< enforced though it was prohibited: 410/2015 143 § */
  PYK_FINDING_UNLAWFUL_CARRIED_OUT = 924, /**< a council decision held to be unlawful was carried out: 410/2015 96 § */
  PYK_FINDING_UNLAWFUL_NOT_RETURNED = 925,        /**< it was not brought back to the council: 410/2015 96 § */
  PYK_FINDING_UNLAWFUL_NOT_SUBMITTED = 926,       /**< it was not submitted to the court: 365/1995 56 § 2 mom. */
  PYK_FINDING_COURT_DECISION_NOT_PUBLISHED = 927, /**< no notice of a court's decision: 410/2015 142 § 1 mom. */
  PYK_FINDING_COURT_DECISION_DATA_LEFT = 928,     /**< its personal data stayed on the net: 410/2015 142 § 1 mom. */
  PYK_FINDING_CORRECTION_WITHOUT_GROUND = 941,    /**< corrected without a ground: 434/2003 50 § 1 mom. */
  PYK_FINDING_CORRECTION_WITHOUT_CONSENT = 942, /**< corrected to a party's detriment without consent: 434/2003 50 § */
  PYK_FINDING_CLERICAL_NOT_CORRECTED = 943, /**< an obvious clerical error was not corrected: 434/2003 51 § 1 mom. */
  PYK_FINDING_CLERICAL_FORBIDDEN =
      944,                           /**< corrected though that is unreasonable for the party: 434/2003 51 § 2 mom. */
  PYK_FINDING_CORRECTION_LATE = 945, /**< corrected though it was raised after the time: 434/2003 52 § 1 mom. */
  PYK_FINDING_CORRECTION_WITHOUT_DECISION =
      946,                             /**< corrected without handling the matter anew: 434/2003 52 § 2 mom. */
  PYK_FINDING_COPY_NOT_REPLACED = 947, /**< the faulty copy was not replaced: 434/2003 52 § 2 mom. */
  PYK_FINDING_CORRECTION_WITHOUT_HEARING = 948, /**< the party was not heard: 434/2003 52 § 2 mom. */
  PYK_FINDING_CORRECTION_NOT_MARKED = 949,      /**< not marked in the original: 434/2003 52 § 3 mom. */
  PYK_FINDING_CORRECTION_CHARGED = 950,         /**< the party was charged: 434/2003 52 § 3 mom. */
  PYK_FINDING_CORRECTION_NOT_TOLD = 951,        /**< the authority of appeal was not told: 434/2003 53 § 2 mom. */
  PYK_FINDING_EVENT_IMPOSSIBLE = 981,           /**< an event that cannot happen in that phase */
  PYK_FINDING_EVENT_CONTRADICTED = 982,         /**< two reports of one event contradict each other */
  PYK_FINDING_EVENT_KNOWN_BEFORE = 983,         /**< an event is said to have been known before it happened */
  PYK_FINDING_FILED_AFTER_TIME = 984,           /**< a claim or appeal came after the time had run out */
  PYK_FINDING_REMEDY_NOT_OPEN = 986,            /**< a claim or appeal that is not open against the decision */
  PYK_FINDING_SERVED_AFTER_FORCE = 987,         /**< a party was served after the time of all others had run out */
  PYK_FINDING_DUTY_LATE = 988,                  /**< a duty was met after its last day */
  PYK_FINDING_DUTY_OVERDUE = 989,               /**< a duty is not met and its last day is over */
  PYK_FINDING_ENFORCED_TOO_EARLY = 990,         /**< enforced when it could not be */
  PYK_FINDING_EVENT_OUTSIDE_SCOPE = 991 /**< the tables have no route or no time limit for a decision in the log */
};

/** One finding. Numbers and days are enough to build its sentence in any language. Frozen layout,
 *  184 bytes. @since 0.1 */
typedef struct pyk_finding {
  pyk_finding_code code;
  pyk_severity severity;
  int32_t contested; /**< 1: sources disagree */
  pyk_field field;   /**< where, as a field */
  uint64_t begin;    /**< where, in the document: first byte; 0 and 0 when not known */
  uint64_t end;
  pyk_day expected_day; /**< PYK_DAY_NONE when not about days */
  pyk_day found_day;
  int32_t expected; /**< enumerator of `kind`, number of `expected_unit`, or set of facts */
  int32_t found;
  pyk_kind kind;                    /**< kind of `expected` and `found`; 0 none */
  pyk_unit expected_unit;           /**< unit of `expected` when it is a period, else 0 */
  pyk_unit found_unit;              /**< unit of `found` when it is a period, else 0 */
  int32_t source;                   /**< as pyk_fact.source: in which text begin and end are counted */
  pyk_provision basis;              /**< the provision that asks for it */
  pyk_provision expected_provision; /**< the provision the document should name, when it is about that */
  pyk_provision found_provision;    /**< the provision the document names */
} pyk_finding;

/** Severity with which `code` is reported, or 0 for an unknown code. @since 0.1 */
PYK_API pyk_severity pyk_finding_severity(pyk_finding_code code);

/** The finding as whole sentences: what is wrong, what was expected, under which provision. PYK_E_ARG for an
 *  unknown code or language. Text out as in pykala.h. @since 0.1 */
PYK_API pyk_rc pyk_finding_text(const pyk_finding *finding, pyk_lang lang, char *buf, size_t cap, size_t *need);

/** Fills in begin and end of `n` findings, `stride` bytes apart, from where a reader found the fact of the
 *  same field, or where the fact would have stood (a missing provision: its notice); findings without either keep
 *  their place. PYK_E_ARG for NULL with n > 0 or a stride below
 *  sizeof(pyk_finding). @since 0.1 */
PYK_API pyk_rc pyk_finding_locate(pyk_finding *findings, size_t stride, size_t n, const pyk_fact *facts,
                                  size_t fact_stride, size_t fact_count);

#ifdef __cplusplus
}
#endif
#endif
