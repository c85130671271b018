/* pykala/replay.h - the procedure as an event log: phase, duties, clocks and legal force on any day. */
#ifndef PYKALA_REPLAY_H
#define PYKALA_REPLAY_H

#include "check.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What happens to a matter. @since 0.1 */
typedef int32_t pyk_event_kind;
enum {
  PYK_EVENT_FILED = 1,           /**< the matter becomes pending; of a wish resolution: the council adopts it */
  PYK_EVENT_SUMMONED = 2,        /**< it is named in the summons to a meeting, sent on that day */
  PYK_EVENT_ADDED = 3,           /**< taken up in a meeting though not in the summons: 410/2015 95 § 2 mom. */
  PYK_EVENT_DECIDED = 4,         /**< a body or an office decides; `nature` says what */
  PYK_EVENT_REMOVED = 5,         /**< removed from the agenda */
  PYK_EVENT_WITHDRAWN = 6,       /**< withdrawn, or lapsed */
  PYK_EVENT_INSPECTED = 7,       /**< the minutes are inspected */
  PYK_EVENT_ON_VIEW = 8,         /**< the minutes go on public view: 410/2015 140 § */
  PYK_EVENT_SERVED = 9,          /**< the decision is served on one party; `service` says how, `proven` when received */
  PYK_EVENT_RENEWED = 10,        /**< new instructions are served: 434/2003 49 § */
  PYK_EVENT_CLAIMED = 11,        /**< a claim for a revised decision arrives: 410/2015 134 § */
  PYK_EVENT_TAKEN_UP = 12,       /**< a higher body takes it up: 410/2015 92 § */
  PYK_EVENT_APPEALED = 13,       /**< an appeal arrives at the court */
  PYK_EVENT_PROHIBITED = 14,     /**< the body or court prohibits enforcement: 410/2015 143 § */
  PYK_EVENT_ALLOWED = 15,        /**< that prohibition ends */
  PYK_EVENT_COURT_UPHELD = 16,   /**< the court leaves the decision as it is */
  PYK_EVENT_COURT_ANNULLED = 17, /**< the court annuls it */
  PYK_EVENT_COURT_NOTICE = 18,   /**< notice of the court's decision is published: 410/2015 142 § */
  PYK_EVENT_APPEALED_FURTHER =
      19, /**< an appeal, or an application for leave, arrives at the Supreme Administrative Court */
  PYK_EVENT_FURTHER_UPHELD = 20,   /**< that court gives no leave, or leaves the decision as it is */
  PYK_EVENT_FURTHER_ANNULLED = 21, /**< that court annuls it */
  PYK_EVENT_ENFORCED = 22,         /**< enforcement begins */
  PYK_EVENT_CORRECTED =
      23, /**< an error of substance: the decision is removed and the matter opened again, 434/2003 50 § */
  PYK_EVENT_MENDED = 24,        /**< a clerical error is corrected: 434/2003 51 § */
  PYK_EVENT_TOLD = 25,          /**< `who` is told: the mover of the measures, councillors, the council */
  PYK_EVENT_DATA_REMOVED = 26,  /**< personal data are removed from the net: 410/2015 140 § 1 mom. */
  PYK_EVENT_HELD_UNLAWFUL = 27, /**< the executive holds the council's decision to be unlawful: 410/2015 96 § */
  PYK_EVENT_JOINED = 28,        /**< merged into, or replaced by, another case */
  PYK_EVENT_CLOSED = 29,        /**< the case is closed */
  PYK_EVENT_VOID = 30,          /**< the event of this key did not happen: counts only as its correction */
  PYK_EVENT_TIME_OVER = 99      /**< never in a log: the time of all who had a remedy has run out */
};

/** One event. Frozen layout, 80 bytes. @since 0.1 */
typedef struct pyk_event {
  uint64_t key[2]; /**< the caller's own, such as a number or the halves of a GUID; 0 and 0: none */
  pyk_event_kind kind;
  pyk_day day;           /**< day on which it happened */
  pyk_day learned;       /**< day on which it became known; PYK_DAY_NONE: on `day` */
  int32_t order;         /**< place within the day where the law makes order matter; 0: the order of the law */
  pyk_body body;         /**< who acts, where that matters: decisions, prohibitions */
  pyk_nature nature;     /**< PYK_EVENT_DECIDED */
  pyk_service service;   /**< PYK_EVENT_SERVED, _RENEWED */
  pyk_day proven;        /**< PYK_EVENT_SERVED: proven day of receipt, when later than presumed */
  pyk_obstacle obstacle; /**< PYK_EVENT_SERVED, _ON_VIEW: why that started no time */
  pyk_parties who;       /**< PYK_EVENT_TOLD */
  int32_t reserved[6];   /**< 0 */
} pyk_event;

/* Places of findings about a log: pyk_field. */
enum {
  PYK_FIELD_EVENT = 501, /**< an event */
  PYK_FIELD_DUTY = 502   /**< a duty */
};

/** Where a matter stands; on every day it is in one phase. @since 0.1 */
typedef int32_t pyk_phase;
enum {
  PYK_PHASE_NONE = 0,      /**< nothing has happened */
  PYK_PHASE_PENDING = 1,   /**< pending: prepared, or waiting for it */
  PYK_PHASE_SUMMONED = 2,  /**< on the agenda of a meeting */
  PYK_PHASE_TABLED = 3,    /**< put off to a later meeting */
  PYK_PHASE_RETURNED = 4,  /**< returned for preparation */
  PYK_PHASE_PROPOSED = 5,  /**< proposed to the council */
  PYK_PHASE_DECIDED = 6,   /**< decided; the minutes are not on view and nobody is served */
  PYK_PHASE_OPEN = 7,      /**< decided, and the time for a remedy runs */
  PYK_PHASE_CLAIMED = 8,   /**< a claim is being handled */
  PYK_PHASE_TAKEN_UP = 9,  /**< taken up by a higher body */
  PYK_PHASE_APPEALED = 10, /**< before the court */
  PYK_PHASE_JUDGED = 11,   /**< the court has decided and the time to appeal further runs */
  PYK_PHASE_FURTHER = 12,  /**< before the Supreme Administrative Court */
  PYK_PHASE_FINAL = 13,    /**< no remedy is left: legal force, or a decision without a remedy */
  PYK_PHASE_ANNULLED =
      14,                /**< annulled or removed: the matter is to be decided again, if there is anything to decide */
  PYK_PHASE_LAPSED = 15, /**< withdrawn or lapsed */
  PYK_PHASE_JOINED = 16, /**< merged into, or replaced by, another case */
  PYK_PHASE_CLOSED = 17  /**< closed */
};

/** Who owes a duty. @since 0.1 */
typedef int32_t pyk_debtor;
enum {
  PYK_DEBTOR_AUTHORITY = 1,  /**< the authority, whichever of its bodies */
  PYK_DEBTOR_EXECUTIVE = 2,  /**< the executive */
  PYK_DEBTOR_COUNCIL = 3,    /**< the council */
  PYK_DEBTOR_DECIDER = 4,    /**< who decided */
  PYK_DEBTOR_HIGHER_BODY = 5 /**< the body that took the matter up, or to which the claim goes */
};

/** Duties that events bring about. @since 0.1 */
typedef int32_t pyk_duty_kind;
enum {
  PYK_DUTY_TELL_MOVER = 1,         /**< tell the maker of an initiative what was done: 410/2015 23 § 1 mom. */
  PYK_DUTY_TAKE_UP_INITIATIVE = 2, /**< take an initiative of two per cent up: 410/2015 23 § 2 mom. until 2021-05-25 */
  PYK_DUTY_TELL_COUNCIL = 3,       /**< tell the council of initiatives yearly: 410/2015 23 § 3 mom. */
  PYK_DUTY_DECIDE_REFERENDUM = 4,  /**< decide on a referendum initiative: 410/2015 25 § */
  PYK_DUTY_REPORT_WISH = 5,        /**< report on a wish resolution to its mover: bylaws */
  PYK_DUTY_REPORT_COUNCILLORS = 6, /**< and to the other councillors: bylaws */
  PYK_DUTY_REPLY_MOTION = 7,       /**< answer a council motion: bylaws */
  PYK_DUTY_ANSWER_QUESTION = 8,    /**< answer a question: common bylaws, not traced */
  PYK_DUTY_PUBLISH_MINUTES = 9,    /**< put the minutes on view: 410/2015 140 § 1 mom. */
  PYK_DUTY_SERVE = 10,             /**< serve the decision on the parties: 434/2003 54 § 1 mom. */
  PYK_DUTY_DECIDE_CLAIM = 11,      /**< handle a claim: 410/2015 134 § 2 mom. */
  PYK_DUTY_REMOVE_DATA = 12,       /**< remove personal data when the time ends: 410/2015 140 § 1 mom. */
  PYK_DUTY_PUBLISH_COURT = 13,     /**< publish notice of the court's decision: 410/2015 142 § 1 mom. */
  PYK_DUTY_RETURN_UNLAWFUL = 14,   /**< bring an unlawful decision back to the council: 410/2015 96 § */
  PYK_DUTY_RENEW_NOTICE = 15,      /**< give new instructions: 434/2003 49 § */
  PYK_DUTY_DECIDE_TAKEN_UP = 16    /**< decide what was taken up: 410/2015 92 § */
};

/** How a duty stands. @since 0.1 */
typedef int32_t pyk_duty_state;
enum {
  PYK_DUTY_STATE_OPEN = 1,      /**< not met, and its last day is not over, or there is none */
  PYK_DUTY_STATE_CONTESTED = 2, /**< not met; whether its last day is over is contested */
  PYK_DUTY_STATE_OVERDUE = 3,   /**< not met, and its last day is over */
  PYK_DUTY_STATE_UNKNOWN = 6    /**< open; no rule on its period is known for that day */
};

/** One duty. Frozen layout, 96 bytes. @since 0.1 */
typedef struct pyk_duty {
  pyk_duty_kind kind;
  pyk_duty_state state;
  pyk_debtor debtor;
  pyk_parties owed;   /**< towards whom */
  pyk_day since;      /**< day of the event that brought it about */
  pyk_day due;        /**< last day; PYK_DAY_NONE: without delay, or not known */
  pyk_day due_latest; /**< later only where the last day is contested */
  pyk_limit limit;    /**< its time limit; 0: without delay */
  pyk_trust trust;
  int32_t reserved[5]; /**< 0 */
  pyk_provision basis;
} pyk_duty;

/** Whether a decision can be enforced. @since 0.1 */
typedef int32_t pyk_enforceable;
enum {
  PYK_ENFORCEABLE_NOTHING = 0,    /**< there is no decision, or nothing left of it */
  PYK_ENFORCEABLE_YES = 1,        /**< unless a remedy would become useless by it: 410/2015 143 § */
  PYK_ENFORCEABLE_WAITS = 2,      /**< only when it has legal force: 434/2003 49 f §, 808/2019 122 § */
  PYK_ENFORCEABLE_PROHIBITED = 3, /**< the body or court has prohibited it */
  PYK_ENFORCEABLE_UNLAWFUL = 4,   /**< held to be unlawful: 410/2015 96 § */
  PYK_ENFORCEABLE_UNKNOWN = 5     /**< the tables have no row on it, or facts are missing */
};

/** Facts of a case that its events do not tell. Set `size`, zero the rest. @since 0.1 */
typedef struct pyk_case {
  uint32_t size;
  pyk_authority authority;
  pyk_subject subject;
  pyk_motion_kind motion; /**< the motion the case is about; PYK_MOTION_NONE: none */
  pyk_given two_per_cent; /**< an initiative of at least two per cent of those whom the act counts */
  pyk_given parties;      /**< PYK_GIVEN_NO: nobody is served; PYK_GIVEN_YES: `party_count` parties are */
  int32_t party_count;    /**< how many have to be served; 0: one or more */
  int32_t closed;         /**< 1: the case is closed, and pyk_impact() leaves it alone */
  pyk_bylaw bylaw;
  int32_t reserved_pack;      /**< 0 */
  const pyk_bylaw_pack *pack; /**< PYK_BYLAW_OWN: those bylaws */
  pyk_day pending;            /**< day on which the matter became pending; PYK_DAY_NONE: that of PYK_EVENT_FILED */
  pyk_day as_of;              /**< the day asked about; PYK_DAY_NONE: the day of the last event */
  pyk_day known_by;           /**< only what was known on this day counts; PYK_DAY_NONE: everything */
  int32_t reserved;
  const pyk_change *changes; /**< changes to try out; NULL: none */
  uint32_t change_count;
  int32_t reserved_end; /**< 0 */
} pyk_case;

/** What a replay found. Set `size` and the arrays with their capacities, zero the rest: at most so many elements are
 *  written, and the counts say how many there are. Arrays may be NULL with capacity 0. @since 0.1 */
typedef struct pyk_replay {
  uint32_t size;
  pyk_phase phase;
  pyk_day phase_since;         /**< day on which that phase began */
  pyk_day as_of;               /**< the day it is about */
  uint32_t used;               /**< events that counted */
  uint32_t repeated;           /**< left out: the same event once more */
  uint32_t superseded;         /**< left out: reported otherwise later, or void */
  uint32_t unknown_yet;        /**< left out: later than `as_of`, or not known by `known_by` */
  uint32_t decisions;          /**< decisions that ended a handling */
  pyk_body body;               /**< who decided last */
  pyk_nature nature;           /**< what that was */
  pyk_day decided;             /**< when; PYK_DAY_NONE: not decided */
  pyk_remedy remedy;           /**< remedy against it */
  uint32_t claims;             /**< claims against it that are being handled */
  uint32_t appeals;            /**< appeals against it that are being handled */
  pyk_force_state force_state; /**< legal force of the last decision, if nobody uses a remedy from here on */
  pyk_facts force_missing;
  pyk_day force;          /**< from this day the authority may treat it as final */
  pyk_day force_earliest; /**< earlier only where a last day is contested */
  pyk_enforceable enforceable;
  int32_t reserved;
  pyk_provision enforceable_basis;
  pyk_provision force_basis;
  int32_t reserved_duties; /**< 0 */
  pyk_duty *duties;        /**< duties that are open on `as_of`, in the order of their kinds */
  size_t duty_cap;
  size_t duty_count;
  pyk_clock *clocks; /**< time limits of the last decision's remedies, one for each service and for the members */
  size_t clock_cap;
  size_t clock_count;
  pyk_finding *findings; /**< about events, then about duties; `begin` and `end` are the halves of the event's key */
  size_t finding_cap;
  size_t finding_count;
} pyk_replay;

/** Brings a log into the order in which the law reads it, in place: reports of one event that do not count go to the end.
 *  The order of the array does not matter to a replay; this only spares it the sorting. PYK_E_ARG for NULL with n > 0
 *  or a stride below sizeof(pyk_event). @since 0.1 */
PYK_API pyk_rc pyk_events_arrange(pyk_event *events, size_t stride, size_t n, pyk_day known_by);

/** Replays a case. The events may come in any order and are arranged in place as by pyk_events_arrange(): of two with the
 *  same key the one learned later counts, and one that is the same in everything is left out. Events of one day are read
 *  in the order in which the law lets them happen, unless `order` says otherwise. What cannot be is a finding and changes
 *  nothing. Memory does not grow with the number of events.
 *  PYK_E_ARG: an unknown enumerator, a stride below sizeof(pyk_event), a change that is not in order. PYK_E_RANGE: an
 *  impossible day, or an event without one. PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_case_replay(const pyk_case *facts, pyk_event *events, size_t stride, size_t n, pyk_replay *out);

/** The findings of a replay alone. Arguments and errors as there; `out` may be NULL with cap 0. @since 0.1 */
PYK_API pyk_rc pyk_case_check(const pyk_case *facts, pyk_event *events, size_t stride, size_t n, pyk_finding *out,
                              size_t cap, size_t *count);

/** A date that moves. Frozen layout, 64 bytes. @since 0.1 */
typedef struct pyk_move {
  uint32_t index;      /**< number of the case in its array, from 0 */
  pyk_limit limit;     /**< of the clock or duty; 0 for legal force */
  pyk_parties whose;   /**< whose clock */
  pyk_duty_kind duty;  /**< the duty, when it is one; 0: a clock or legal force */
  pyk_day before;      /**< PYK_DAY_NONE: there was none */
  pyk_day after;       /**< PYK_DAY_NONE: there is none any more */
  int32_t by;          /**< days, when there are both */
  pyk_step_kind step;  /**< the first step of the clock that differs; 0: none, or not a clock */
  pyk_day step_before; /**< that step's result before */
  pyk_day step_after;  /**< and after */
  pyk_holiday holiday; /**< holiday of that step after, when it is one */
  int32_t reserved[5];
} pyk_move;

/** What moves between two replays of one case: legal force, clocks and duties, matched by whose and which they are; at
 *  most `cap` moves, *count is how many there are. Clocks and duties have to be in both records whole (PYK_E_SPACE).
 *  Facts that were learned later are compared by replaying with two `known_by`. PYK_E_ARG, PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_replay_compare(const pyk_replay *before, const pyk_replay *after, uint32_t index, pyk_move *out,
                                  size_t cap, size_t *count);

/** A case with its log, for pyk_impact(). Frozen layout, 32 bytes. @since 0.1 */
typedef struct pyk_logged_case {
  const pyk_case *facts;
  pyk_event *events;
  size_t stride;
  size_t count;
} pyk_logged_case;

/** Which dates of a set of cases move when `changes` hold; closed cases are left alone and not read. Moves come in the
 *  order of the cases, at most `cap` of them; *count is how many there are. Errors as pyk_case_replay(); when `at` is not
 *  NULL, *at is the number of the case at fault. Compares up to 64 clocks a case; PYK_E_SPACE for one with more. Takes
 *  160 kB of stack, which some systems do not give every thread; no other function has more than 8 kB for itself. @since 0.1 */
PYK_API pyk_rc pyk_impact(const pyk_logged_case *cases, size_t stride, size_t n, const pyk_change *changes,
                          uint32_t change_count, pyk_move *out, size_t cap, size_t *count, size_t *at);

#ifdef __cplusplus
}
#endif
#endif
