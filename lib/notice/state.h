/* What the reader of printed notices keeps while it goes through the text: the sentence it is in, the notice that is open,
 * and where the results go. Nothing in it grows with the text. */
#ifndef PYK_NOTICE_STATE_H
#define PYK_NOTICE_STATE_H

#include "pykala/notice.h"

#include "phrase.h"

typedef struct pyk_place {
  size_t begin;
  size_t end; /* byte after the last */
} pyk_place;

/* Numbers of the reader's rules, as they stand in pyk_fact.rule; docs/notice.md explains each. Never reused. */
enum {
  PYK_RULE_NOTICE_BY_HEADING = 101,
  PYK_RULE_NOTICE_BY_SENTENCE = 102,
  PYK_RULE_NOTICE_SECOND_HEADING = 103,
  PYK_RULE_REMEDY_HEADING = 104,
  PYK_RULE_REMEDY_WORD = 105,
  PYK_RULE_REMEDY_COURT = 106,
  PYK_RULE_REMEDY_GROUNDS = 107,
  PYK_RULE_RECEIVER_NAME = 108,
  PYK_RULE_RECEIVER_BODY = 109,
  PYK_RULE_PERIOD_FIGURE = 110,
  PYK_RULE_PERIOD_WORD = 111,
  PYK_RULE_TRIGGER_WORD = 112,
  PYK_RULE_PRESUMED_DAYS = 113,
  PYK_RULE_PRESUMED_SAME_DAY = 114,
  PYK_RULE_DAY_EXCLUDED = 115,
  PYK_RULE_ROLL_WORD = 116,
  PYK_RULE_WHO_WORD = 117,
  PYK_RULE_WHO_ABOVE = 118,
  PYK_RULE_GROUND_WORD = 119,
  PYK_RULE_LEAVE_WORD = 120,
  PYK_RULE_HOURS_LINE = 121,
  PYK_RULE_STANDSTILL_SENTENCE = 122,
  PYK_RULE_PROVISION_READ = 123,
  PYK_RULE_PROVISION_UNREAD = 124
};

enum {
  PYK_SERVICES = PYK_SERVICE_TO_AUTHORITY + 1,
  PYK_ANNOUNCEMENTS = PYK_ANNOUNCED_PROCUREMENT + 1,
  PYK_WHO_BITS = 9
};

/* A number of days or of another unit, and where it stands. */
typedef struct pyk_count {
  int32_t amount;
  pyk_unit unit;
  int32_t in_words;
  pyk_place place;
} pyk_count;

/* What the sentence has said so far. Places of what it has not said mean nothing. */
typedef struct pyk_said {
  uint64_t signs; /* set of pyk_sign */
  pyk_place at[PYK_SIGNS];
  uint32_t remedies; /* set of pyk_announced */
  pyk_place remedy_at[PYK_ANNOUNCEMENTS];
  uint32_t services;
  pyk_place service_at[PYK_SERVICES];
  uint32_t parties, grounds;
  pyk_place party_at[PYK_WHO_BITS], ground_at[3];
  pyk_announced sent; /* what is sent to the receiver */
  pyk_receiver receiver;
  pyk_trigger trigger;
  pyk_count number, period, after;
  uint32_t langs[PYK_PHRASE_LANGS + 1]; /* its words by language */
  int32_t minute[2];
  pyk_place minute_at[2];
  int32_t minutes;
  size_t begin; /* first byte of the sentence; SIZE_MAX: it has not begun */
} pyk_said;

/* Notices already written that the same notice could follow. */
enum { PYK_NOTICES_KEPT = 6, PYK_HEADINGS_ON_LINE = 4 };

typedef struct pyk_kept {
  pyk_notice notice;
  size_t number; /* from 1; 0: none */
} pyk_kept;

typedef struct pyk_notice_scan {
  const char *text;
  size_t len;
  pyk_day law_day;
  char *out;
  size_t stride, cap, count;
  pyk_fact *facts;
  size_t fact_cap, fact_count;

  int open; /* a notice is open: */
  pyk_notice now;
  pyk_announced announced;
  pyk_place announced_at;
  int32_t announced_rule;
  int mixed;         /* its heading names several remedies */
  int opened;        /* its opening sentence has been read */
  int texts;         /* something stands below its heading */
  pyk_part part;     /* the part of it that is being read */
  int awaits;        /* the receiver stands on the next line */
  size_t label_end;  /* after "sovellettava lainkohta"; 0: not there */
  size_t first_fact; /* its first fact */
  uint32_t langs[PYK_PHRASE_LANGS + 1];

  pyk_notices heading_kind; /* of the heading it stands under */
  pyk_place headings[PYK_HEADINGS_ON_LINE];
  size_t heading_count, heading_used;

  pyk_parties above; /* who may use what a common heading of procurement announces */
  pyk_place above_at;
  pyk_kept kept[PYK_NOTICES_KEPT];
  size_t kept_next;
  pyk_said said;
} pyk_notice_scan;

/* --- name.c: the name that ends with the word, not beginning before `least` */
pyk_place pyk_notice_name(const char *text, size_t least, pyk_place word);

/* --- collect.c: notices and facts ------------------------------------------------------------------------------------ */
void pyk_scan_fact(pyk_notice_scan *r, pyk_field field, pyk_place place, int32_t value, int32_t rule);
/* Opens a notice that is announced at `place`, closing the one before. */
void pyk_scan_open(pyk_notice_scan *r, pyk_announced announced, pyk_place place, int32_t rule, pyk_notices kind);
void pyk_scan_close(pyk_notice_scan *r, size_t end, pyk_announced next);
/* Puts a presumption in its place among those of a notice; 0 when that service is there, or there is no room. */
int pyk_notice_presume(pyk_notice *notice, pyk_service service, int32_t days);
/* Kind of notice, remedy and family of what is announced. */
pyk_notices pyk_announced_kind(pyk_announced announced);
pyk_remedy pyk_announced_remedy(pyk_announced announced);
pyk_family pyk_announced_family(pyk_announced announced);

/* --- sentence.c, with sentence.h: what the sentence that has ended means ----------------------------------------------------- */
void pyk_sentence_take(pyk_notice_scan *r, const pyk_phrase *row, pyk_place place);
void pyk_sentence_end(pyk_notice_scan *r, size_t end);

/* --- provision.c: the provision of a prohibition -------------------------------------------------------------------------- */
void pyk_scan_provision(pyk_notice_scan *r, size_t end);

#endif
