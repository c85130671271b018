/* meetings: published meetings as events. What its files share. */
#ifndef PYKALA_MEETINGS_H
#define PYKALA_MEETINGS_H

#include "pykala.h"
#include "pykala/import.h"

/* --- source.c: a folder as it is --- */

/* One item of the agenda. */
typedef struct item {
  char *number;    /* its number on the agenda */
  char *title;     /* its title */
  char *text;      /* the proposal, or the decision where the minutes hold it */
  int32_t section; /* its section (§) in the minutes; 0: not known */
  pyk_day issued;  /* day on which the decision was issued; PYK_DAY_NONE: not given */
} item;

typedef struct meeting {
  char *id;
  char *decider;      /* name of the body */
  char *announcement; /* text of the decision announcement; NULL: there is none */
  pyk_body body;
  pyk_day held;
  pyk_day agenda;  /* day on which the agenda was published; PYK_DAY_NONE: not given */
  pyk_day minutes; /* day on which the minutes were; PYK_DAY_NONE: not given */
  int32_t members; /* members of the body, without deputies; 0: not given */
  item *items;
  size_t count;
} meeting;

/* Reads a folder. 0 with a message on standard error when it cannot be used; else to be freed with free_meeting(). */
int read_meeting(const char *folder, meeting *out);
void free_meeting(meeting *m);

/* --- lines.c: a text and its lines --- */

/* A part of a text. */
typedef struct part {
  const char *begin;
  const char *end;
} part;

part text_of(const char *text);
/* The next line from *at on, without its end and the white space around it; 0: there is none. */
int next_line(const char **at, const char *end, part *line);
int line_begins(part line, const char *words);
int line_equals(part line, const char *words);
int text_holds(part text, const char *words);
/* The first day written as "7.12.2021"; PYK_DAY_NONE: there is none. */
pyk_day first_day(part text);

/* --- announcement.c: what the decision announcement says --- */

typedef enum result {
  RESULT_TABLED,
  RESULT_RETURNED,
  RESULT_REMOVED,
  RESULT_AS_PROPOSED,
  RESULT_AS_REVISED, /* as the presenter's changed proposal, which is not on the agenda */
  RESULT_DIFFERING,  /* otherwise than the presenter proposed */
  RESULT_OWN_WORDS   /* said in words of its own */
} result;

typedef struct announced {
  result result;
  part words;       /* the decision in the announcement's own words; empty: it has none but the outcome words */
  int32_t proposal; /* 1: it stands below the heading of the executive's proposals to the council */
  int32_t present;  /* members who were there at its votes; 0: no vote, or not the same number in each */
} announced;

/* 0 when there is no announcement, or when it does not speak of the item. */
int find_announced(const meeting *m, const item *i, announced *out);

/* --- outcome.c: what became of an item --- */

typedef struct outcome {
  int32_t known;         /* 1: the minutes or the announcement tell it */
  int32_t removed;       /* 1: it was removed from the agenda; nothing was decided */
  pyk_nature nature;     /* what was decided; unknown where the words do not tell */
  pyk_subject subject;   /* municipal, or unknown where the words point to another act */
  pyk_problem_kind text; /* what kept the item's text from being read; 0: nothing */
  int32_t present;       /* as announced */
  pyk_day contested;     /* of a claim: day of the decision that it is against; PYK_DAY_NONE: no claim, or not given */
  pyk_day claimed;       /* and the day that the claim bears */
} outcome;

/* 0 when memory runs out. */
int read_outcome(const meeting *m, const item *i, outcome *out);

#endif
