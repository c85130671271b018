/* pykala/limit.h - time limits: when one ends, and every step of the way there. */
#ifndef PYKALA_LIMIT_H
#define PYKALA_LIMIT_H

#include "calendar.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Bylaws of one municipality: bylaw.h. @since 0.1 */
typedef struct pyk_bylaw_pack pyk_bylaw_pack;

/** Unit of a period. @since 0.1 */
typedef int32_t pyk_unit;
enum { PYK_UNIT_DAY = 1, PYK_UNIT_WEEK = 2, PYK_UNIT_MONTH = 3, PYK_UNIT_YEAR = 4 };

/** What kind of period it is, and so how its end is found. @since 0.1 */
typedef int32_t pyk_counting;
enum {
  PYK_COUNTING_STATUTE =
      1, /**< for doing an act before a court or other authority, set by act or decree: Act 150/1930 1 §;
                                   the first day is not counted (2 §), a last day on a holiday moves on (5 §) */
  PYK_COUNTING_BYLAW = 2, /**< the same, set by bylaws: whether its end moves is contested, and both days are given */
  PYK_COUNTING_AUTHORITY =
      3, /**< an authority's own limit: ends on the same day number and never moves (KHO:2012:26) */
  PYK_COUNTING_DURATION =
      4, /**< a duration: its first day is counted and its end never moves (KHO:2015:27, KHO:2011:111) */
  PYK_COUNTING_BACKWARD = 5, /**< counted back from a day (150/1930 4 §); no written rule moves it off a holiday */
  PYK_COUNTING_STANDSTILL =
      6,                  /**< a time in which an act is forbidden, the day it is counted from left out; whether its
                                    end moves is open, and both days are given */
  PYK_COUNTING_YEARLY = 7 /**< due every year by the end of month `amount`: the first such day on or after the event */
};

/** Time limits that the law tables hold. @since 0.1 */
typedef int32_t pyk_limit;
enum {
  PYK_LIMIT_OWN = 0,              /**< the period given in the question */
  PYK_LIMIT_CLAIM = 1,            /**< claim for a revised decision: 410/2015 138 §, before it 365/1995 93 § */
  PYK_LIMIT_MUNICIPAL_APPEAL = 2, /**< municipal appeal: the same sections */
  PYK_LIMIT_WISH_REPORT = 3,      /**< report on a wish resolution to its mover: bylaws */
  PYK_LIMIT_ADMIN_APPEAL = 4,     /**< administrative appeal: 808/2019 13 § 2 mom., before 2020 586/1996 22 § */
  PYK_LIMIT_GENERAL_CLAIM = 5,    /**< claim under the Administrative Procedure Act: 434/2003 49 c § */
  PYK_LIMIT_CORRECTION = 6,       /**< correction of an error, from the making of the decision: 434/2003 52 § 1 mom. */
  PYK_LIMIT_TAKE_UP = 7,          /**< taking a matter up: 410/2015 92 § 4 mom., before it 365/1995 51 § 3 mom. */
  PYK_LIMIT_INITIATIVE = 8, /**< handling an initiative of two per cent of the residents: 410/2015 23 § 2 mom. until
                                       2021-05-25, before it 365/1995 28 § 2 mom. */
  PYK_LIMIT_COUNCIL_SUMMONS =
      9, /**< sending the council's summons, back from the meeting: 410/2015 94 § 4 mom., before it
                                       365/1995 54 § 4 mom. */
  PYK_LIMIT_MUNICIPAL_NOTICE = 10,  /**< how long a municipal notice stays on the net: 410/2015 108 § 2 mom. */
  PYK_LIMIT_ANNOUNCEMENT = 11,      /**< how long a public announcement stays on the net: 434/2003 62 a § 2 mom. */
  PYK_LIMIT_PROCUREMENT_CLAIM = 12, /**< procurement rectification on a party's demand: 1397/2016 133 § 2 mom. */
  PYK_LIMIT_PROCUREMENT_OWN =
      13,                      /**< the same of the contracting entity's own motion, from the decision: 133 § 2 mom. */
  PYK_LIMIT_MARKET_COURT = 14, /**< appeal to the market court: 1397/2016 147 § 1 mom. */
  PYK_LIMIT_MARKET_COURT_CONTRACT = 15, /**< where the contract was made without standstill: 147 § 2 mom. */
  PYK_LIMIT_MARKET_COURT_DEFECT =
      16, /**< where decision or instructions were defective, from the decision: 147 § 3 mom. */
  PYK_LIMIT_DIRECT_AWARD_NOTICE = 17,   /**< direct award, from the notice before it: 147 § 4 mom. */
  PYK_LIMIT_DIRECT_AWARD_AFTER = 18,    /**< direct award, from the notice after it: 147 § 5 mom. 1 kohta */
  PYK_LIMIT_DIRECT_AWARD_CONTRACT = 19, /**< direct award, from the contract: 147 § 5 mom. 2 kohta */
  PYK_LIMIT_BUILDING_CLAIM =
      20, /**< claim against an official's decision under 132/1999, 187 § 2 mom.; the governing day is
                                       the one on which the matter became pending (751/2023 194 §) */
  PYK_LIMIT_BASIC_EDUCATION = 21,        /**< claim or appeal under the Basic Education Act: 628/1998 42 b § */
  PYK_LIMIT_HEALTH_PROTECTION = 22,      /**< claim against a municipal official: 763/1994 56 § 1 mom. */
  PYK_LIMIT_DOCUMENT_REQUEST = 23,       /**< deciding on a request for a document: 621/1999 14 § 4 mom. */
  PYK_LIMIT_DOCUMENT_REQUEST_LARGE = 24, /**< the same where it takes exceptional work: 14 § 4 mom. */
  PYK_LIMIT_COUNTY_CLAIM = 25,           /**< claim in a wellbeing services county: 611/2021 143 § */
  PYK_LIMIT_COUNTY_APPEAL = 26,          /**< appeal against a county's decision: 611/2021 143 § */
  PYK_LIMIT_COUNTY_SUMMONS = 27,         /**< sending the county council's summons: 611/2021 99 § 4 mom. */
  PYK_LIMIT_COUNTY_TAKE_UP = 28,         /**< taking a matter up in a county: 611/2021 97 § 4 mom. */
  PYK_LIMIT_COUNTY_NOTICE = 29,          /**< how long a county's notice stays on the net: 611/2021 113 § 2 mom. */
  PYK_LIMIT_DOCUMENT_FEE = 30,           /**< claim about the fee for a document: 621/1999 33 § 1 mom. */
  PYK_LIMIT_PRE_EMPTION = 31,  /**< deciding on pre-emption, from the attestation of the deed: 608/1977 9 § 1 mom. */
  PYK_LIMIT_PARKING = 32,      /**< claim about a parking fine: 727/2011 15 § 1 mom. */
  PYK_LIMIT_ROAD_CLAIM = 33,   /**< claim against a road association's decision: 560/2018 64 § 2 mom. */
  PYK_LIMIT_ROAD_ACTION = 34,  /**< action against it, from the decision: 560/2018 65 § 3 mom. */
  PYK_LIMIT_ASSESSMENT = 35,   /**< request for a new assessment of a pupil: 628/1998 42 c § 1 mom. */
  PYK_LIMIT_SOCIAL_CLAIM = 36, /**< bringing an official's decision before the social board until 2015-03-31: 710/1982
                                       45 § 2 mom. */
  PYK_LIMIT_MEAT_INSPECTION = 37, /**< claim about meat inspection: 297/2021 75 § 1 mom. */
  PYK_LIMIT_FURTHER_APPEAL =
      38,                    /**< appeal against a court's decision: 808/2019 13 § 2 mom., before it 586/1996 22 § */
  PYK_LIMIT_STANDSTILL = 39, /**< standstill before a contract: 1397/2016 129 § 1 mom., before it 348/2007 74 § */
  PYK_LIMIT_STANDSTILL_SHORT = 40,  /**< in dynamic purchasing and framework agreements: 1397/2016 129 § 2 mom. */
  PYK_LIMIT_STANDSTILL_DIRECT = 41, /**< direct award, from the notice's publication: 1397/2016 131 § */
  PYK_LIMIT_RESTORATION = 42, /**< restoring a lost time limit, from the end of the obstacle: 808/2019 115 § 2 mom.,
                                      before it 586/1996 62 § 2 mom. */
  PYK_LIMIT_RESTORATION_LATEST = 43, /**< the same, from the end of the time limit that was lost */
  PYK_LIMIT_OFFICE_DISPUTE =
      44, /**< compensation for unfounded fixed terms, from the end of the office: 304/2003 3 § 3 mom. */
  PYK_LIMIT_E_FETCH = 45, /**< fetching a document served electronically with proof, from the message: 13/2003 18 § */
  PYK_LIMIT_MOTION_REPLY = 46,       /**< answering a council motion, or bringing it to the council: bylaws */
  PYK_LIMIT_MOTION_LIST = 47,        /**< the yearly list of open council motions: bylaws */
  PYK_LIMIT_INITIATIVE_REPORT = 48,  /**< telling the council yearly of initiatives: 410/2015 23 § 3 mom. */
  PYK_LIMIT_CLIENT_FEE = 49,         /**< claim about a client charge until 2021-06-30: 734/1992 15 § 3 mom. */
  PYK_LIMIT_ASSESSMENT_CLAIM = 50,   /**< claim against the rector's answer on an assessment: 628/1998 42 c § 2 mom. */
  PYK_LIMIT_ENVIRONMENT_APPEAL = 51, /**< appeal in environmental protection: as PYK_LIMIT_ADMIN_APPEAL */
  PYK_LIMIT_ROAD_ACTION_CLAIMED =
      52 /**< action against a road association after a claim was decided, from notice of that:
                                          560/2018 65 § 3 mom. */
};

/** How a decision comes, or is presumed to come, to somebody's knowledge. @since 0.1 */
typedef int32_t pyk_service;
enum {
  PYK_SERVICE_NONE = 0,    /**< the period runs from the event itself */
  PYK_SERVICE_RECEIPT = 1, /**< received on a proven day */
  PYK_SERVICE_LETTER = 2,  /**< ordinary letter: 434/2003 59 §; in municipal matters before 2017-06-01 365/1995 95 § 1
                                       mom.; in procurement 1397/2016 127 § 2 mom. */
  PYK_SERVICE_E_MESSAGE = 3, /**< electronic message: 13/2003 19 §; in procurement 1397/2016 127 § 1 mom. */
  PYK_SERVICE_MINUTES_ON_VIEW =
      4, /**< a member, by the minutes: 410/2015 140 § 3 mom., before it 365/1995 95 § 2 mom.; in a
                                       county 611/2021 145 § 3 mom. */
  PYK_SERVICE_PUBLIC_NOTICE = 5, /**< service by publication (yleistiedoksianto): 434/2003 62 § 3 mom. */
  PYK_SERVICE_ANNOUNCEMENT = 6,  /**< public announcement (julkinen kuulutus): 434/2003 62 a § 3 mom. */
  PYK_SERVICE_SUBSTITUTE = 7,    /**< left with somebody else, from the certificate's day: 434/2003 61 § 3 mom. */
  PYK_SERVICE_GIVEN = 8, /**< given after posting (julkipano): 132/1999 198 § 3 mom., matters pending before 2025 */
  PYK_SERVICE_E_VERIFIED =
      9,                 /**< fetched from the authority's server with identification: 13/2003 18 §; the day fetched */
  PYK_SERVICE_HAND = 10, /**< handed over against a certificate: 434/2003 60 § 2 mom.; the day in it */
  PYK_SERVICE_PERIOD_END =
      11, /**< not service: the end of the period of notice, from which 304/2003 50 § 1 mom. counts */
  PYK_SERVICE_ON_VEHICLE = 12,  /**< fixed to the vehicle: 727/2011 15 § 1 mom. */
  PYK_SERVICE_TO_AUTHORITY = 13 /**< a letter to an authority: the day it arrives, 434/2003 59 § 2 mom. */
};

/** Why service that was done did not start the period. @since 0.1 */
typedef int32_t pyk_obstacle;
enum {
  PYK_OBSTACLE_NONE = 0,
  PYK_OBSTACLE_NOT_ON_VIEW = 1, /**< minutes without the section in question, or not open to everybody (KHO:2013:66,
                                       KHO:2009:17); a notice of documents that were not there yet (KHO:1992:A18) */
  PYK_OBSTACLE_NOT_VERIFIED = 2, /**< ordinary service of a decision that obliges: 434/2003 60 § 1 mom., 808/2019 90 § 2
                                       mom. (KHO:2023:46) */
  PYK_OBSTACLE_NOT_AVAILABLE = 3, /**< a message that the recipient could not have, such as one to a wrong address
                                       (KHO:2020:142) */
  PYK_OBSTACLE_INSTRUCTIONS = 4   /**< no instructions, or a prohibition that is wrong: 434/2003 49 § */
};

/** What a step does. @since 0.1 */
typedef int32_t pyk_step_kind;
enum {
  PYK_STEP_EVENT = 1,   /**< the day on which it starts: sent, put on view, adopted; before = after */
  PYK_STEP_PRESUME = 2, /**< presumed to be known `amount` `unit` later; never moved off a holiday */
  PYK_STEP_RECEIVE = 3, /**< known on the proven day, later than presumed */
  PYK_STEP_COUNT = 4,   /**< the period counted; the day it is counted from is not part of it */
  PYK_STEP_CLAMP =
      5, /**< the month has no such day: its last day instead; before = after, amount is the day number missed */
  PYK_STEP_ROLL = 6,         /**< one day on, because `holiday` moves the end of a limit */
  PYK_STEP_CLOSE = 7,        /**< the office closes at minute `amount`; before = after */
  PYK_STEP_BACK = 8,         /**< the period counted back; the day it is counted from is not part of it */
  PYK_STEP_DURATION = 9,     /**< a duration; its first day, `before`, is part of it */
  PYK_STEP_NOT_STARTED = 10, /**< nothing has begun to run; `amount` is the pyk_obstacle; before = after */
  PYK_STEP_RENEW = 11, /**< new, right instructions served on `after`: the period runs from there (434/2003 49 §) */
  PYK_STEP_RELY = 12,  /**< the authority's own instructions may be relied on until `after`; the statutory last day,
                                  `before`, stays what it is */
  PYK_STEP_YEARLY = 13 /**< the end of month `amount`, first on or after the event */
};

/** One line of the reasoning. Applying the steps in order to the event's day gives the last day; where the end is
 *  contested, steps with trust PYK_TRUST_CONTESTED lead on from there to the latest last day; a step of reliance stands
 *  beside them and moves neither. Frozen layout,
 *  72 bytes. @since 0.1 */
typedef struct pyk_step {
  pyk_step_kind kind;
  pyk_day before;      /**< day going in */
  pyk_day after;       /**< day coming out */
  int32_t amount;      /**< how many of `unit`; meaning by kind */
  pyk_unit unit;       /**< 0 where no unit is meant */
  pyk_holiday holiday; /**< for PYK_STEP_ROLL, else 0 */
  pyk_service service; /**< for PYK_STEP_EVENT, _PRESUME and _RECEIVE, else 0 */
  pyk_trust trust;     /**< how well founded this step is */
  pyk_provision basis; /**< provision that asks for the step */
} pyk_step;

/** Answer to "was it, or is it, in time?". @since 0.1 */
typedef int32_t pyk_verdict;
enum {
  PYK_VERDICT_NONE = 0, /**< not asked */
  PYK_VERDICT_IN_TIME = 1,
  PYK_VERDICT_LATE = 2,
  PYK_VERDICT_CONTESTED = 3,     /**< between the safe last day and the latest one */
  PYK_VERDICT_FACTS_MISSING = 4, /**< pyk_clock.missing says which */
  PYK_VERDICT_OUTSIDE_SCOPE = 5  /**< the tables have no row for it on the governing day */
};

/** Whom something concerns; a set is the sum of its members. @since 0.1 */
typedef uint32_t pyk_parties;
enum {
  PYK_PARTY_PARTY = 1,         /**< a party (asianosainen): 410/2015 137 § 1 mom. */
  PYK_PARTY_MEMBER = 2,        /**< a member of the municipality: 410/2015 3 §, 137 § 1 mom. */
  PYK_PARTY_MOVER = 4,         /**< whoever moved the motion */
  PYK_PARTY_COUNCILLORS = 8,   /**< the other councillors */
  PYK_PARTY_AUTHORITY = 16,    /**< the deciding authority itself */
  PYK_PARTY_CLAIMANT = 32,     /**< whoever made the claim: 410/2015 137 § 3 mom. */
  PYK_PARTY_MUNICIPALITY = 64, /**< a member municipality of a joint authority: 410/2015 137 § 2 mom. */
  PYK_PARTY_COUNCIL = 256,     /**< the council */
  PYK_PARTY_LISTED = 128       /**< those whom another act lists: neighbours, associations, other authorities */
};

enum { PYK_STEP_CAP = 14 };

/** One running or ended time limit with its proof. Frozen layout, 1200 bytes. @since 0.1 */
typedef struct pyk_clock {
  pyk_limit limit;
  pyk_parties whose; /**< who has the right, or towards whom the duty is owed */
  pyk_service service;
  pyk_verdict verdict; /**< on `asked` */
  pyk_facts missing;   /**< what is missing when the verdict, or the clock itself, cannot be given */
  pyk_trust trust;     /**< the weakest of the rows used */
  pyk_notes notes;
  pyk_day event;           /**< day that starts it */
  pyk_day known;           /**< day on which the decision is known or presumed known */
  pyk_day first_day;       /**< first day counted */
  pyk_day nominal;         /**< last day before holidays are looked at */
  pyk_day last_day;        /**< until this day it is safe to act; PYK_DAY_NONE when facts are missing */
  pyk_day last_day_latest; /**< later only where contested: after this day it may be treated as ended */
  pyk_day asked;           /**< day of the act, or day as of which was asked */
  int32_t asked_at_latest; /**< 1: the act happened on `asked` or earlier, its own day is not known */
  int32_t closing_minute;  /**< minute of the day by which the office must have it, 1 to 1440; 0 not given */
  int32_t amount;          /**< the period */
  pyk_unit unit;
  pyk_provision basis; /**< provision of the period */
  uint32_t step_count;
  pyk_counting counting;
  pyk_obstacle obstacle; /**< why nothing runs, when the last day is PYK_DAY_NONE because of that */
  pyk_day relied_day;   /**< until this day the authority's instructions protect; PYK_DAY_NONE: nobody relies on them */
  int32_t asked_second; /**< as in the question */
  int32_t reserved[5];
  pyk_provision transition; /**< provision that makes this row, and not its neighbour in time, govern; empty: none */
  pyk_step steps[14];       /**< PYK_STEP_CAP places */
} pyk_clock;

/** What to try out: what if the rule, or the calendar, were another? @since 0.1 */
typedef int32_t pyk_change_kind;
enum {
  PYK_CHANGE_LIMIT = 1,   /**< `limit` is `amount` `unit` for governing days from `from` to before `to` */
  PYK_CHANGE_HOLIDAY = 2, /**< no time limit ends on the days from `from` to before `to` */
  PYK_CHANGE_WORKDAY = 3  /**< time limits do end on those days */
};

/** One such change; of two that touch the same the later in the array holds. Frozen layout, 32 bytes. @since 0.1 */
typedef struct pyk_change {
  pyk_change_kind kind;
  pyk_limit limit;     /**< PYK_CHANGE_LIMIT, else 0 */
  int32_t amount;      /**< PYK_CHANGE_LIMIT: 1 to 9999 (what falls due every year: a month, 1 to 12), else 0 */
  pyk_unit unit;       /**< PYK_CHANGE_LIMIT, else 0 */
  pyk_day from;        /**< a limit: PYK_DAY_NONE is open; days of the calendar: both ends, a year apart at the most */
  pyk_day to;          /**< PYK_DAY_NONE: open */
  int32_t reserved[2]; /**< 0 */
} pyk_change;

/** A question about a time limit. Set `size`, fill in what is known, leave the rest zero. @since 0.1 */
typedef struct pyk_limit_question {
  uint32_t size;
  pyk_limit limit;            /**< a limit of the tables, or PYK_LIMIT_OWN with `amount`, `unit` and `basis` */
  pyk_service service;        /**< how the event became known; PYK_SERVICE_NONE: the event itself counts */
  pyk_bylaw bylaw;            /**< whose bylaws, for limits that bylaws set */
  const pyk_bylaw_pack *pack; /**< PYK_BYLAW_OWN: the bylaws in question; NULL: none given */
  pyk_day event;              /**< day sent, put on view, adopted; for PYK_SERVICE_RECEIPT the day received */
  pyk_day proven;             /**< proven day of receipt; counts only when later than presumed (KHO:2010:77) */
  pyk_day law_day;            /**< day whose law governs; PYK_DAY_NONE: the event's day, noted as PYK_NOTE_LAW_DAY */
  pyk_day asked;              /**< day of the act or as-of day; PYK_DAY_NONE: no verdict */
  int32_t asked_at_latest;    /**< 1: the act happened on `asked` or earlier */
  int32_t closing_minute;     /**< when the office closes, minutes from midnight, 1 to 1440; 0 not given */
  int32_t asked_second;  /**< second of the day `asked` at which the act reached the office, 1 to 86400; 0 not given. On
                                the last day it has to come before the office closes; at that very second is contested */
  pyk_obstacle obstacle; /**< why the service did not start the period; PYK_OBSTACLE_NONE: it did */
  pyk_day renewed;       /**< day on which new instructions were served; the period runs from there: 434/2003 49 § */
  pyk_day relied;        /**< last day that the authority's own instructions print; protects when later (KHO:2004:72) */
  int32_t misled;        /**< 1: the act is late because of another error in the instructions, such as a wrong address
                                (808/2019 17 §, KHO:2001:T2333). Silence on the closing time is none (KHO:2024:118) */
  int32_t amount;        /**< PYK_LIMIT_OWN: 1 to 9999 */
  pyk_unit unit;         /**< PYK_LIMIT_OWN */
  pyk_counting counting; /**< PYK_LIMIT_OWN: what kind of period it is */
  pyk_trust trust;       /**< PYK_LIMIT_OWN: how well founded; 0 is taken as PYK_TRUST_QUOTED */
  pyk_provision basis;   /**< PYK_LIMIT_OWN: the provision that sets the period; may be empty */
  int32_t without_steps; /**< 1: the answer without its proof: step_count is 0 and the steps are left as they are */
  const pyk_change *changes; /**< changes to try out on the rules and the calendar; NULL: none */
  uint32_t change_count;     /**< at most 1000 */
  int32_t reserved_end;      /**< 0 */
} pyk_limit_question;

/** Computes a time limit. The presumption of service never moves off a holiday (KHO:2014:78); the last day
 *  does (Act 150/1930 5 §). A missing event gives PYK_OK with last_day PYK_DAY_NONE, verdict
 *  PYK_VERDICT_FACTS_MISSING and `missing` saying what.
 *  PYK_E_ARG: unknown enumerator, negative number, `amount`, `unit` or `counting` missing with PYK_LIMIT_OWN or
 *  given without it. PYK_E_NORULE: outside scope, no row for that limit or service on the governing day, or the last
 *  day falls before the calendar's first. PYK_E_RANGE: a day outside the supported range. PYK_E_SIZE. `changes` that are
 *  not in order give PYK_E_ARG or PYK_E_RANGE; nothing that is tried out changes the provisions named in the steps.
 *  @since 0.1 */
PYK_API pyk_rc pyk_limit_compute(const pyk_limit_question *question, pyk_clock *out);

/** A question about a time limit made ready for many events: the rows that hold in each stretch of time, looked up once. Set
 *  `size`; pyk_limit_prepare() fills it, and nobody else writes to it. It may be copied and shared between threads; the
 *  pack and the text that the question points to have to stay. @since 0.1 */
typedef struct pyk_limit_plan {
  uint32_t size;
  int32_t count;               /**< stretches that are ready, the latest first */
  pyk_limit_question question; /**< for the events outside of them */
  int32_t stretches[32];       /**< four numbers each */
} pyk_limit_plan;

/** Makes a question ready. It says which limit, which service, whose bylaws and, if one governs all events, the law day;
 *  or a period of its own. What belongs to one event only (`event`, `proven`, `asked`, obstacles, reliance, changes, closing
 *  time) has to be zero, else PYK_E_ARG. PYK_E_SIZE, PYK_E_RANGE as pyk_limit_compute(). @since 0.1 */
PYK_API pyk_rc pyk_limit_prepare(const pyk_limit_question *question, pyk_limit_plan *out);

/** The last day for one event, and nothing else: pyk_clock.last_day as pyk_limit_compute() gives it, without steps and
 *  provisions, and at none of their cost. *latest, when not NULL, is pyk_clock.last_day_latest, later only where the end is
 *  contested. PYK_E_ARG also for an event that is not given; else as pyk_limit_compute(). @since 0.1 */
PYK_API pyk_rc pyk_limit_last(const pyk_limit_plan *plan, pyk_day event, pyk_day *last_day, pyk_day *latest);

/** The same of `n` events, `stride` bytes apart, into `last_days`, `last_stride` bytes apart, and when `latest` is not NULL
 *  there, `latest_stride` bytes apart. `last_days` may be `events` with the same stride. When `codes` is not NULL each
 *  element's result goes there, `code_stride` bytes apart; an element that fails gets PYK_DAY_NONE. *failed, when not NULL,
 *  is how many did. PYK_E_ARG: NULL with n > 0, a stride too small. @since 0.1 */
PYK_API pyk_rc pyk_limit_last_many(const pyk_limit_plan *plan, const pyk_day *events, size_t stride, size_t n,
                                   pyk_day *last_days, size_t last_stride, pyk_day *latest, size_t latest_stride,
                                   pyk_rc *codes, size_t code_stride, size_t *failed);

/** The other way round: the last day on which the event can be so that the time limit has ended before `force`, every
 *  reading of it. `question` as for pyk_limit_compute(); its `event` and `proven` are ignored. *out is the clock of that
 *  event. PYK_E_ARG also for a period counted back; PYK_E_NORULE also when there is no such day. @since 0.1 */
PYK_API pyk_rc pyk_limit_invert(const pyk_limit_question *question, pyk_day force, pyk_clock *out);

/** The step as one sentence. PYK_E_ARG for an unknown kind or language. Text out as in pykala.h. @since 0.1 */
PYK_API pyk_rc pyk_step_text(const pyk_step *step, pyk_lang lang, char *buf, size_t cap, size_t *need);

/** A period in words: "14 päivää", "14 dagar", "14 days". PYK_E_ARG for an unknown unit or language or an
 *  amount below 0. @since 0.1 */
PYK_API pyk_rc pyk_period_say(int32_t amount, pyk_unit unit, pyk_lang lang, char *buf, size_t cap, size_t *need);

#ifdef __cplusplus
}
#endif
#endif
