/* The tables of law. Rows only: every day count, date and section number of the library stands here, each with
 * the provision it rests on and the days on which it holds. `from` is the first day, `to` the day after the last;
 * PYK_DAY_NONE in `from` is "since before the sources", in `to` "still in force". */
#ifndef PYK_LAW_LAW_H
#define PYK_LAW_LAW_H

#include "pykala/appeal.h"
#include "pykala/bylaw.h"
#include "pykala/check.h"
#include "pykala/finding.h"
#include "pykala/import.h"
#include "pykala/notice.h"
#include "pykala/replay.h"
#include "pykala/rule.h"
#include "pykala/words.h"

/* Days as the tables write them; the compiler computes the number: LAW_DAY(2017, 6, 1). */
#define LAW_Y(y, m) ((m) <= 2 ? (y)-1 : (y))
#define LAW_M(m)    ((m) <= 2 ? (m) + 9 : (m)-3)
#define LAW_DAY(y, m, d)                                                                                               \
  (365 * LAW_Y(y, m) + LAW_Y(y, m) / 4 - LAW_Y(y, m) / 100 + LAW_Y(y, m) / 400 + (153 * LAW_M(m) + 2) / 5 + (d)-306)
/* Provisions: act, section; then chapter, subsection and item where they are needed. */
#define LAW_SECTION(year, number, section)                                                                             \
  { (year), (number), 0, 0, (section), 0, 0, 0, 0, 0 }
#define LAW_SUBSECTION(year, number, section, sub)                                                                     \
  { (year), (number), 0, 0, (section), 0, (sub), 0, 0, 0 }
#define LAW_ITEM(year, number, section, sub, item)                                                                     \
  { (year), (number), 0, 0, (section), 0, (sub), (item), 0, 0 }
#define LAW_CHAPTER(year, number, chapter, section)                                                                    \
  { (year), (number), 0, (chapter), (section), 0, 0, 0, 0, 0 }
#define LAW_BYLAW(bylaw, chapter, section)                                                                             \
  { 0, 0, (bylaw), (chapter), (section), 0, 0, 0, 0, 0 }
#define LAW_NO_PROVISION                                                                                               \
  { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }

/* --- edition ------------------------------------------------------------------------------------------------ */
extern const char pyk_law_edition_name[];
extern const pyk_day pyk_law_checked;

/* --- acts.c: names of acts --------------------------------------------------------------------------------- */
typedef struct law_act {
  int32_t year, number;
  pyk_bylaw bylaw;  /* set for the row that names bylaws; year and number are 0 then */
  pyk_day from, to; /* days on which the bare name means this act */
  const char *fi;   /* nominative, lower case: "kuntalaki" */
  const char *fi_genitive;
  const char *fi_stem; /* what every case form begins with: "kuntala" */
  const char *sv;      /* definite form: "kommunallagen" */
  const char *sv_stem;
  const char *en;       /* "Local Government Act" */
  const char *fi_short; /* "KuntaL" */
  const char *sv_short; /* "KomL"; NULL when none is in use */
} law_act;
extern const law_act pyk_law_acts[];
extern const size_t pyk_law_act_count;

/* --- courts.c: courts that are no more ----------------------------------------------------------------------- */
typedef struct law_former_court {
  pyk_receiver receiver;
  pyk_receiver now; /* the court in whose place it stood */
  pyk_day to;       /* from this day on the later one is certain; before it, either may be named */
  pyk_provision provision;
} law_former_court;
extern const law_former_court pyk_law_former_courts[];
extern const size_t pyk_law_former_court_count;

/* --- holidays.c: the rows of the calendar ------------------------------------------------------------------- */
typedef int32_t law_day_rule;
enum {
  LAW_ON_WEEKDAY = 1,   /* a = day of the week */
  LAW_ON_DATE = 2,      /* a = month, b = day */
  LAW_FROM_EASTER = 3,  /* a = days after Easter Day */
  LAW_WEEKDAY_AFTER = 4 /* the first day of the week c on or after month a, day b */
};
typedef struct law_holiday {
  pyk_calendar calendar;
  pyk_holiday holiday;
  pyk_day from, to;
  law_day_rule rule;
  int32_t a, b, c;
  pyk_trust trust;
  pyk_provision basis;  /* why it moves the end of a time limit */
  pyk_provision source; /* what makes the day that holiday */
} law_holiday;
/* In the order of what a day is called: the first row that fits names it. */
extern const law_holiday pyk_law_holidays[];
extern const size_t pyk_law_holiday_count;
typedef struct law_calendar_start {
  pyk_calendar calendar;
  pyk_day from; /* first day the calendar can answer for */
} law_calendar_start;
extern const law_calendar_start pyk_law_calendars[];
extern const size_t pyk_law_calendar_count;

/* Whose way of service a limit goes by; a service row names all it holds for. */
enum {
  LAW_MUNICIPAL = 1,   /* the Local Government Acts */
  LAW_GENERAL = 2,     /* the Administrative Procedure Act alone */
  LAW_PROCUREMENT = 4, /* the Procurement Act */
  LAW_COUNTY = 8,      /* the Act on Wellbeing Services Counties */
  LAW_COURT = 16,      /* a court's decision: the Administrative Judicial Procedure Act */
  LAW_ENVIRONMENT = 32 /* the Environmental Protection Acts */
};

/* --- limits.c, services.c: periods and presumptions ----------------------------------------------------------- */
typedef struct law_limit {
  pyk_limit limit;
  pyk_day from, to;
  int32_t amount;
  pyk_unit unit;
  pyk_counting counting;
  uint32_t regime; /* one of LAW_MUNICIPAL ... */
  pyk_parties whose;
  pyk_trust trust;
  pyk_provision basis;
} law_limit;
extern const law_limit pyk_law_limits[];
extern const size_t pyk_law_limit_count;

typedef struct law_service {
  pyk_service service;
  uint32_t regimes; /* set of LAW_MUNICIPAL ... */
  pyk_day from, to;
  pyk_parties whose;  /* whom this manner of service concerns */
  int32_t amount;     /* days until presumed known */
  int32_t rebuttable; /* 1: later receipt can be proved */
  pyk_trust trust;
  pyk_notes notes; /* put on answers whose governing day is on or after note_from */
  pyk_day note_from;
  pyk_provision basis;
} law_service;
extern const law_service pyk_law_services[];
extern const size_t pyk_law_service_count;

/* --- exceptions.c: why a period has not begun, begins anew, or may be exceeded --------------------------------------- */
typedef int32_t law_exception_kind;
enum {
  LAW_OBSTACLE = 1, /* nothing has begun to run: `obstacle` says why */
  LAW_RENEWED = 2,  /* new instructions start the period */
  LAW_RELIED = 3    /* wrong instructions do not turn against those who followed them */
};
typedef struct law_exception {
  law_exception_kind kind;
  pyk_obstacle obstacle; /* LAW_OBSTACLE */
  uint32_t regimes;      /* set of LAW_MUNICIPAL ... */
  pyk_day from, to;
  pyk_trust trust;
  pyk_provision basis;
} law_exception;
extern const law_exception pyk_law_exceptions[];
extern const size_t pyk_law_exception_count;

/* --- transitions.c: why a row, and not its neighbour in time, governs ------------------------------------------------- */
typedef int32_t law_axis;
enum {
  LAW_BY_DECISION = 1, /* the day of the decision, or of the event */
  LAW_BY_PENDING = 2   /* the day on which the matter became pending */
};
typedef struct law_transition {
  int32_t year, number; /* rows of this act ... */
  pyk_day day;          /* ... that begin or end on this day */
  law_axis axis;
  pyk_trust trust;
  pyk_provision basis; /* do so because of this */
} law_transition;
extern const law_transition pyk_law_transitions[];
extern const size_t pyk_law_transition_count;

/* --- bylaws.c: the packs built in --------------------------------------------------------------------------------------- */
extern const pyk_bylaw_pack pyk_law_bylaws[];
extern const size_t pyk_law_bylaw_count;

/* How time is counted: Act 150/1930. */
typedef struct law_counting {
  pyk_provision months;      /* corresponding day, or the last of the month */
  pyk_provision back;        /* counted back on the same principles */
  pyk_provision roll;        /* 5 § */
  pyk_provision closing;     /* before the office closes */
  pyk_day closing_open_from; /* from here on it is not known whether electronic documents may come later that day */
} law_counting;
extern const law_counting pyk_law_counting;

/* --- bodies.c: words that name bodies and offices ------------------------------------------------------------ */
#define LAW_STR(text)                                                                                                  \
  { (text), sizeof(text) - 1 }
typedef struct law_body_word {
  pyk_body body;   /* PYK_BODY_UNKNOWN: a word that ends like one of the others but names none of them */
  int32_t whole;   /* 1: only the whole word; 0: also the end of a compound */
  pyk_str form[3]; /* lower case. fi: nominative, genitive. sv: indefinite, definite, genitive. Unused ones are empty */
} law_body_word;
extern const law_body_word pyk_law_body_words[];
extern const size_t pyk_law_body_word_count;

/* The last enumerators. */
#define LAW_LAST_SUBJECT PYK_SUBJECT_LAND_USE_TRANSFERRED
#define LAW_LAST_LIMIT   PYK_LIMIT_ROAD_ACTION_CLAIMED
/* The set of all subjects, in the two words of law_route.subjects. */
#define LAW_SUBJECTS_LOW  (~1u)
#define LAW_SUBJECTS_HIGH ((1u << (LAW_LAST_SUBJECT - 31)) - 1)

/* --- routes.c: the decision table ---------------------------------------------------------------------------- */
typedef struct law_route {
  int32_t row;                           /* stable number */
  int32_t beside;                        /* the row beside whose remedy this one stands; 0: it stands alone or first */
  uint32_t authorities, bodies, natures; /* sets: bit n is enumerator n */
  uint32_t subjects[2];                  /* a set: bit n % 32 of word n / 32 is enumerator n */
  pyk_day from, to;                      /* the governing day */
  pyk_day pending_from, pending_to;      /* the day on which the matter became pending */
  pyk_remedy remedy;
  pyk_notices notice;
  pyk_receiver receiver;
  pyk_limit limit;
  law_axis axis; /* which day's law governs the limit */
  pyk_trigger trigger;
  uint32_t regime; /* one of LAW_MUNICIPAL ...: what is said of all remedies of that kind; 0: of no authority's */
  int32_t assume;  /* 1: a pending day that is not given is taken from the governing day, and noted */
  pyk_parties who;
  int32_t leave;
  int32_t past_force; /* 1: can be used after the decision has gained legal force: legal force does not wait for it */
  pyk_trust trust;
  pyk_provision basis;
  pyk_provision who_basis;    /* empty: what is said for the regime */
  pyk_provision notice_basis; /* the same */
} law_route;
extern const law_route pyk_law_routes[];
extern const size_t pyk_law_route_count;

/* --- common.c: what is said of all remedies of a regime -------------------------------------------------------------- */
typedef struct law_attachment { /* the notice that has to be attached */
  uint32_t regimes;
  pyk_notices notice;
  pyk_day from, to;
  pyk_provision basis;
} law_attachment;
extern const law_attachment pyk_law_attachments[];
extern const size_t pyk_law_attachment_count;
typedef struct law_ground { /* on what a remedy may rest */
  uint32_t regimes;
  pyk_remedy remedy;
  pyk_day from, to;
  pyk_grounds grounds;
  pyk_provision basis;
} law_ground;
extern const law_ground pyk_law_grounds[];
extern const size_t pyk_law_ground_count;
typedef struct law_standing { /* who may use it */
  uint32_t regimes;
  uint32_t natures, remedies; /* sets: bit n is enumerator n */
  pyk_day from, to;
  pyk_parties only; /* nobody else, whatever the row says; 0: whom the row names */
  pyk_parties also; /* these too */
  uint32_t joint;   /* set of authorities in which a remedy that members have belongs to `with_members` too */
  pyk_parties with_members;
  pyk_provision basis;
} law_standing;
extern const law_standing pyk_law_standings[];
extern const size_t pyk_law_standing_count;
/* Law known to have changed, or to be changing, after the day through which the tables were checked. */
typedef struct law_change {
  pyk_notes note;
  uint32_t subjects[2]; /* set, as in law_route */
  pyk_day from;         /* first governing day that it may touch */
} law_change;
extern const law_change pyk_law_changes[];
extern const size_t pyk_law_change_count;

/* --- notices.c: what the notice on a remedy has to tell beside the route and its time limit ------------------------------ */
typedef struct law_notice_service { /* a manner of service of which the notice says when one is informed by it */
  pyk_service service;
  uint32_t triggers; /* set: bit n is enumerator n */
  pyk_limit limit;   /* only with this time limit; PYK_LIMIT_OWN (0): with any */
  pyk_parties whom;  /* only where one of these may use the remedy */
} law_notice_service;
extern const law_notice_service pyk_law_notice_services[]; /* in the order of their services */
extern const size_t pyk_law_notice_service_count;
typedef struct law_notice_wait { /* what has to wait for the remedy */
  pyk_remedy remedy;
  pyk_limit limit;
} law_notice_wait;
extern const law_notice_wait pyk_law_notice_waits[];
extern const size_t pyk_law_notice_wait_count;

/* --- notice_texts_time.c, notice_texts_form.c: the sentences of which notices are made ------------------------------------ */
typedef int32_t law_notice_part;
enum {
  LAW_NOTICE_TITLE = 1,
  LAW_NOTICE_OPENS = 2,    /* that the remedy is open */
  LAW_NOTICE_HEAD_WHO = 3, /* headings; without a text in a style that has none */
  LAW_NOTICE_WHO = 4,      /* begins the list of those who may use it */
  LAW_NOTICE_PARTY = 5,    /* one of them; variant: pyk_parties */
  LAW_NOTICE_HEAD_TIME = 6,
  LAW_NOTICE_PERIOD = 7,   /* variant: pyk_trigger */
  LAW_NOTICE_PRESUMED = 8, /* known some days later; variant: pyk_service */
  LAW_NOTICE_AT_ONCE = 9,  /* known on that day; variant: pyk_service */
  LAW_NOTICE_DAY_EXCLUDED = 10,
  LAW_NOTICE_ROLLS = 11,
  LAW_NOTICE_ARRIVES = 12, /* that it must have arrived before the office closes */
  LAW_NOTICE_HOURS = 13,   /* variant: 1 the closing time is known, 2 the opening time, too */
  LAW_NOTICE_LAST = 14,    /* somebody's last day; variant: 1 served, 2 informed by the minutes, 3 from the making */
  LAW_NOTICE_AT = 15,      /* the time of that day */
  LAW_NOTICE_HEAD_RECEIVER = 16,
  LAW_NOTICE_RECEIVER = 17,  /* variant: pyk_receiver */
  LAW_NOTICE_LEFT_WITH = 18, /* delivered to somebody else than the one who decides on it; variant: pyk_limit */
  LAW_NOTICE_CONTACT = 19,   /* variant: 1 name, 2 office, 3 postal address, 4 e-mail, 5 telephone */
  LAW_NOTICE_DELIVERY = 20,
  LAW_NOTICE_HEAD_GROUNDS = 21,
  LAW_NOTICE_GROUNDS = 22, /* variant: the set */
  LAW_NOTICE_HEAD_LEAVE = 23,
  LAW_NOTICE_LEAVE = 24,
  LAW_NOTICE_HEAD_FORM = 25,
  LAW_NOTICE_FORM = 26,
  LAW_NOTICE_ATTACHMENTS = 27,
  LAW_NOTICE_STANDSTILL = 28,
  LAW_NOTICE_TELL = 29,   /* whom to tell of the appeal */
  LAW_NOTICE_BESIDE = 30, /* what it does to the time for the remedy beside it; variant: that pyk_remedy */
  LAW_NOTICE_PROHIBITED = 31,
  LAW_NOTICE_FEE = 33,      /* that handling it may cost something */
  LAW_NOTICE_PERIOD_OF = 32 /* "{amount} päivän"; variant: pyk_unit */
};
enum { LAW_STYLES = 2 }; /* of pyk_style */
typedef struct law_notice_text {
  law_notice_part part;
  int32_t variant;                 /* as the part says; 0: any */
  uint32_t remedies;               /* set: bit n is enumerator n; 0: any */
  uint32_t regimes;                /* set of LAW_MUNICIPAL ...; 0: any */
  pyk_trigger trigger;             /* 0: any */
  law_axis axis;                   /* whose day `from` and `to` are; 0: the decision's */
  pyk_day from, to;                /* days on which it is so */
  const char *text[LAW_STYLES][3]; /* by style; fi, sv, en. NULL: nothing to say. {slots} are in lib/notice/words.c */
} law_notice_text;
/* The first row that fits counts, the tables one after the other. */
typedef struct law_notice_text_table {
  const law_notice_text *rows;
  size_t count;
} law_notice_text_table;
extern const law_notice_text_table pyk_law_notice_texts_time;
extern const law_notice_text_table pyk_law_notice_texts_form;
extern const law_notice_text_table *const pyk_law_notice_texts[]; /* notices.c */
extern const size_t pyk_law_notice_texts_count;

/* --- requirements.c: what a decision has to contain ----------------------------------------------------------------- */
typedef struct law_requirement {
  pyk_finding_code code; /* finding when it is not met */
  pyk_day from, to;
  pyk_provision basis;
} law_requirement;
extern const law_requirement pyk_law_requirements[];
extern const size_t pyk_law_requirement_count;

/* --- demands_*.c: what the acts ask of the facts in a record; lib/check/demand.c puts them to it -------------------------- */
typedef int32_t law_op;
enum {
  LAW_ALWAYS = 0,   /* no test: holds */
  LAW_IS = 1,       /* the fact is `value` */
  LAW_IS_NOT = 2,   /* the fact is known and not `value` */
  LAW_IN = 3,       /* the enumerator is in the set `value`: bit n is enumerator n, and bit 0 what is not known */
  LAW_KNOWN = 4,    /* the fact is known: a day or number that was given */
  LAW_AT_LEAST = 5, /* the number is at least `value` */
  LAW_AT_MOST = 6,  /* the number is at most `value` */
  LAW_SHARE = 7,    /* the number is at least `value` / `of` of the number `other` */
  LAW_MORE_THAN_SHARE = 8, /* the number is more than `value` / `of` of the number `other` */
  LAW_ODD = 9,             /* the number is odd */
  LAW_QUOTA = 10,          /* the number is at least `other` / (`of` + 1), rounded up; `of` is a field, too */
  LAW_NOT_BEFORE = 11,     /* the day is not before the day `other` */
  LAW_NOT_AFTER = 12,      /* the day is not after the day `other` */
  LAW_WITHIN = 13,        /* the day lies within the limit `value` that runs from the day `other`; `of`: 0, or the field
                                that says how that day's event was served */
  LAW_WITHIN_OWN = 14,    /* the same, where `value` is the field that holds the limit */
  LAW_AFTER = 16,         /* the day lies after the last day of the limit `value` that runs from the day `other` */
  LAW_BYLAW_HAS = 18,     /* the bylaws have a rule of kind `value`, for limit `of`, on the day `other` */
  LAW_BEFORE = 17,        /* the day is before the day `other`; with `of` 1 also where that day is not known */
  LAW_BYLAW_AT_LEAST = 15 /* the number is at least what the bylaws' rule of kind `value` sets on the day `other` */
};
/* A test is answered yes, no or, when a fact it looks at is not known, not at all. */
typedef struct law_test {
  pyk_field field;
  law_op op;
  int32_t value;
  pyk_field other;
  int32_t of;
} law_test;
/* A demand: where all of `when` are answered yes, and `met` no, the finding is reported at the field of `met`. */
typedef struct law_demand {
  pyk_finding_code code;
  pyk_record record;
  uint32_t authorities; /* set: bit n is enumerator n */
  pyk_day from, to;     /* the governing day */
  law_test when[4];
  law_test met;
  pyk_trust trust;
  pyk_provision basis; /* empty: the rule of the bylaws that was asked */
} law_demand;
typedef struct law_demand_table {
  const law_demand *rows;
  size_t count;
} law_demand_table;
extern const law_demand_table pyk_law_demands_people;  /* person, organization, take_up, motion */
extern const law_demand_table pyk_law_demands_meeting; /* meeting, item, vote, election */
extern const law_demand_table pyk_law_demands_form;    /* decision_form, serving, correction */
extern const law_demand_table pyk_law_demands_filing;  /* filing, enforcement */
/* common.c: all of them. The demands on one record stand in one table, in the order of their codes. */
extern const law_demand_table *const pyk_law_demands[];
extern const size_t pyk_law_demands_count;

/* --- disqualification.c: grounds, and the circles of relatives ------------------------------------------------------- */
typedef int32_t law_spare;
enum {
  LAW_SPARES_NOBODY = 0,
  LAW_SPARES_EMPLOYEES = 1, /* those whose employer is the authority, unless they handled the matter in that service */
  LAW_SPARES_ENTERPRISE =
      2, /* those on the board of its enterprise or of a joint authority, unless interests conflict */
  LAW_SPARES_OLD_ENTERPRISE = 3 /* those on the board of its enterprise: of joint authorities the act does not speak */
};
typedef struct law_ground_of_disqualification {
  pyk_disqualifications ground;
  uint32_t authorities, roles; /* sets: bit n is enumerator n */
  pyk_day from, to;
  uint32_t circles; /* set of those through whom it disqualifies; 0: no circle is asked for */
  law_spare spares;
  pyk_provision basis;
} law_ground_of_disqualification;
extern const law_ground_of_disqualification pyk_law_disqualifications[];
extern const size_t pyk_law_disqualification_count;
enum { LAW_TIES = 4 };
typedef struct law_kin { /* a way from a person to a relative */
  pyk_circle circle;
  pyk_tie ties[LAW_TIES]; /* one after the other; 0 ends */
  pyk_day from, to;
  pyk_provision basis;
} law_kin;
extern const law_kin pyk_law_kin[];
extern const size_t pyk_law_kin_count;

/* --- composition.c: quorum, size of councils, majorities ----------------------------------------------------------------- */
typedef struct law_quorum {
  uint32_t authorities, bodies; /* sets */
  pyk_day from, to;
  int32_t part, of; /* part / of of the members ... */
  int32_t more;     /* ... 0: at least, 1: more than that */
  pyk_provision basis;
} law_quorum;
extern const law_quorum pyk_law_quorums[];
extern const size_t pyk_law_quorum_count;
typedef struct law_council {
  int32_t residents; /* up to so many; INT32_MAX: any number */
  int32_t least;     /* councillors */
  pyk_day from, to;
  pyk_provision basis;
} law_council;
extern const law_council pyk_law_councils[];
extern const size_t pyk_law_council_count;
typedef struct law_majority {
  pyk_majority majority;
  uint32_t authorities;
  pyk_day from, to;
  int32_t part, of; /* part / of of all members; 0 and 0: more votes than the other side; 1 and 1: nobody against */
  pyk_provision basis;
} law_majority;
extern const law_majority pyk_law_majorities[];
extern const size_t pyk_law_majority_count;
typedef struct law_quota { /* how many can demand a proportional election */
  uint32_t authorities;
  pyk_day from, to;
  int32_t more_seats; /* those present are divided by the seats and this many more */
  pyk_provision basis;
} law_quota;
extern const law_quota pyk_law_quotas[];
extern const size_t pyk_law_quota_count;

typedef struct law_term { /* a council's term: its first day and the day after its last */
  uint32_t authorities;
  pyk_day from, to;
  pyk_trust trust;
  pyk_provision basis;
} law_term;
extern const law_term pyk_law_terms[];
extern const size_t pyk_law_term_count;
typedef struct law_seconding { /* proposals that nobody seconded */
  uint32_t authorities;
  pyk_day from, to;
  pyk_provision basis;
} law_seconding;
extern const law_seconding pyk_law_secondings[];
extern const size_t pyk_law_seconding_count;
typedef struct law_responsibility {
  uint32_t authorities;
  uint32_t stances;  /* set: bit n is enumerator n */
  pyk_given dissent; /* where it is given so; PYK_GIVEN_UNKNOWN: whatever it is */
  pyk_day from, to;
  pyk_given responsible;
  pyk_provision basis;
} law_responsibility;
extern const law_responsibility pyk_law_responsibilities[];
extern const size_t pyk_law_responsibility_count;

/* --- procedure.c: what events do to a matter --------------------------------------------------------------------------- */
typedef int32_t law_guard;
enum {
  LAW_FREE = 0,           /* always */
  LAW_CLAIM_OPEN = 1,     /* the last decision is open to a claim, or that is not known */
  LAW_APPEAL_OPEN = 2,    /* ... to an appeal to a court, or that is not known */
  LAW_REMEDY_OPEN = 3,    /* ... to any remedy, or that is not known */
  LAW_LAST_ONE = 5,       /* one claim or appeal is being handled */
  LAW_MORE_THAN_ONE = 6,  /* more than one */
  LAW_COURT_ANNULLED = 7, /* the court below annulled the decision */
  LAW_COURT_UPHELD = 8,   /* it left the decision as it was */
  LAW_COURT_DECIDED = 9,  /* a court has decided on the last decision */
  LAW_BY_COUNCIL = 10     /* the council made the last decision */
};
enum { LAW_STAYS = -1 }; /* law_step_of_procedure.to: the phase does not change */
typedef struct law_step_of_procedure {
  pyk_event_kind event;
  uint32_t natures; /* set, for PYK_EVENT_DECIDED; 0 for others */
  uint32_t phases;  /* set of phases in which it can happen */
  law_guard guard;
  pyk_phase to;             /* LAW_STAYS */
  pyk_finding_code finding; /* reported; where the phase stays the event then counts for nothing; 0: none */
  pyk_provision basis;      /* empty: follows from what the event is */
} law_step_of_procedure;
/* The first row that fits counts. */
extern const law_step_of_procedure pyk_law_procedure[];
extern const size_t pyk_law_procedure_count;
/* The order in which things happen on one day, by pyk_event_kind. */
extern const int32_t pyk_law_event_ranks[];
extern const size_t pyk_law_event_rank_count;
extern const int32_t pyk_law_body_ranks[]; /* by body: the lower decides before the higher */
extern const size_t pyk_law_body_rank_count;

/* --- duties.c: what events oblige to ---------------------------------------------------------------------------------- */
typedef int32_t law_met_by;
enum {
  LAW_MET_BY_EVENT = 1,     /* an event of the kinds `met` */
  LAW_MET_BY_TELLING = 2,   /* being told, of whom `who` names */
  LAW_MET_BY_NATURE = 4,    /* a decision of one of `natures_met` */
  LAW_MET_BY_COUNCIL = 8,   /* a decision of the council that leads to decided */
  LAW_MET_BY_SERVICE = 16,  /* the service that completes those needed */
  LAW_MET_BY_LEAVING = 32,  /* a decision that leads out of taken up */
  LAW_MET_AT_COUNCIL = 128, /* any decision of the council */
  LAW_IF_BYLAWS_OWE = 64    /* brought about only where the bylaws owe a wish report to `owed`, too */
};
/* Bit of PYK_EVENT_TIME_OVER in a set of events. */
#define LAW_TIME_OVER (1u << 31)
typedef struct law_duty {
  pyk_duty_kind duty;
  uint32_t authorities;
  pyk_day from, to;      /* the day of the event that brings it about */
  uint32_t events;       /* set of events that bring it about: bit n is enumerator n, LAW_TIME_OVER */
  uint32_t motions;      /* set of kinds of motion; 0: any */
  uint32_t bodies;       /* set, of a decision; 0: any */
  pyk_phase leads_to;    /* only where the event leads to this phase; 0: any */
  pyk_obstacle obstacle; /* only with this obstacle; 0: any */
  pyk_debtor debtor;
  pyk_parties owed;
  pyk_limit limit; /* 0: without delay */
  law_met_by how;  /* a set */
  uint32_t met;    /* set of events, bit n is enumerator n: LAW_MET_BY_EVENT */
  pyk_parties who;
  uint32_t natures_met;
  pyk_trust trust;
  pyk_provision basis; /* empty: the rule of the bylaws */
} law_duty;
extern const law_duty pyk_law_duties[];
extern const size_t pyk_law_duty_count;

/* --- enforcement.c: whether a decision waits for legal force ------------------------------------------------------------ */
typedef struct law_enforcement {
  pyk_limit limit; /* time limit of the remedy */
  pyk_day from, to;
  pyk_enforceable state;
  pyk_provision basis;
} law_enforcement;
extern const law_enforcement pyk_law_enforcements[];
extern const size_t pyk_law_enforcement_count;

/* --- findings.c: severity and sentences of findings ----------------------------------------------------------- */
typedef struct law_finding {
  pyk_finding_code code;
  pyk_severity severity;
  const char *text[3]; /* fi, sv, en; {placeholders} are described in lib/finding/text.c */
} law_finding;
extern const law_finding pyk_law_findings[];
extern const size_t pyk_law_finding_count;
/* The same for the findings of the records that demands_*.c asks about, and of the event log. */
typedef struct law_finding_table {
  const law_finding *rows;
  size_t count;
} law_finding_table;
extern const law_finding_table pyk_law_findings_people;
extern const law_finding_table pyk_law_findings_meeting;
extern const law_finding_table pyk_law_findings_form;
extern const law_finding_table pyk_law_findings_filing;
extern const law_finding_table pyk_law_findings_notice; /* of printed notices */
/* common.c: all of them but the first. */
extern const law_finding_table *const pyk_law_findings_of_records[];
extern const size_t pyk_law_findings_of_records_count;

/* --- steps.c: sentences of steps ------------------------------------------------------------------------------- */
typedef struct law_step_text {
  pyk_step_kind kind;
  pyk_service service; /* 0: any */
  int32_t amount;      /* only where the amount is this: -1 any */
  int32_t contested;   /* 1: only where the step is contested */
  const char *text[3]; /* fi, sv, en */
} law_step_text;
extern const law_step_text pyk_law_step_texts[];
extern const size_t pyk_law_step_text_count;

/* --- words_time.c, words_matter.c, words_appeal.c: names and words of enumerators --------------------------------------------------------------------- */
typedef struct law_word {
  int32_t value;
  const char *name;
  const char *label[3]; /* fi, sv, en */
} law_word;
typedef struct law_vocabulary {
  pyk_kind kind;
  const law_word *words;
  size_t count;
} law_vocabulary;
extern const law_vocabulary pyk_law_words_of_time[];
extern const size_t pyk_law_words_of_time_count;
extern const law_vocabulary pyk_law_words_of_matter[];
extern const size_t pyk_law_words_of_matter_count;
extern const law_vocabulary pyk_law_words_of_appeal[];
extern const size_t pyk_law_words_of_appeal_count;
/* words_people.c ...: fields and findings of the records that demands_*.c asks about, and their enumerations. */
extern const law_vocabulary pyk_law_words_of_people[];
extern const size_t pyk_law_words_of_people_count;
extern const law_vocabulary pyk_law_words_of_meeting[];
extern const size_t pyk_law_words_of_meeting_count;
extern const law_vocabulary pyk_law_words_of_form[];
extern const size_t pyk_law_words_of_form_count;
extern const law_vocabulary pyk_law_words_of_filing[];
extern const size_t pyk_law_words_of_filing_count;
/* words_notice.c */
extern const law_vocabulary pyk_law_words_of_notice[];
extern const size_t pyk_law_words_of_notice_count;
/* words_import.c, words_replay.c */
extern const law_vocabulary pyk_law_words_of_import[];
extern const size_t pyk_law_words_of_import_count;
extern const law_vocabulary pyk_law_words_of_replay[];
extern const size_t pyk_law_words_of_replay_count;
/* common.c: all of them */
typedef struct law_vocabulary_table {
  const law_vocabulary *rows;
  const size_t *count;
} law_vocabulary_table;
extern const law_vocabulary_table pyk_law_vocabularies[];
extern const size_t pyk_law_vocabulary_count;
/* --- rule_texts.c: sentences of the rows themselves ----------------------------------------------------------------- */
enum {
  LAW_CLAIM_STANDING = 3, /* variant of PYK_RULES_STANDINGS: of claims only */
  LAW_YEARLY_LIST = 100   /* variant of PYK_RULES_BYLAWS: a limit that falls due every year */
};
typedef struct law_rule_text {
  pyk_rule_table table;
  int32_t variant;
  const char *text[3]; /* fi, sv, en */
} law_rule_text;
extern const law_rule_text pyk_law_rule_texts[];
extern const size_t pyk_law_rule_text_count;
extern const law_word pyk_law_regimes[];
extern const size_t pyk_law_regime_count;
extern const char *const pyk_law_links[3]; /* fi, sv, en */

typedef struct law_unit_words {
  pyk_unit unit;
  const char *one[3];  /* "1 päivä" without the number: "päivä" */
  const char *many[3]; /* "päivää" */
} law_unit_words;
extern const law_unit_words pyk_law_units[];
extern const size_t pyk_law_unit_count;

#endif
