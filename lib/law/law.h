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

/* --- requirements.c: what a decision has to contain ----------------------------------------------------------------- */
typedef struct law_requirement {
  pyk_finding_code code; /* finding when it is not met */
  pyk_day from, to;
  pyk_provision basis;
} law_requirement;
extern const law_requirement pyk_law_requirements[];
extern const size_t pyk_law_requirement_count;

/* --- findings.c: severity and sentences of findings ----------------------------------------------------------- */
typedef struct law_finding {
  pyk_finding_code code;
  pyk_severity severity;
  const char *text[3]; /* fi, sv, en; {placeholders} are described in lib/finding/text.c */
} law_finding;
extern const law_finding pyk_law_findings[];
extern const size_t pyk_law_finding_count;

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
