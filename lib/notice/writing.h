/* Writing one notice: what its sentences are chosen by, and what fills their slots. */
#ifndef PYK_NOTICE_WRITING_H
#define PYK_NOTICE_WRITING_H

#include "route.h"

#include "../base/writer.h"

typedef struct pyk_writing {
  pyk_writer *w;
  int *gap; /* set to 1: an empty line comes before the next sentence */
  const pyk_decision *decision;
  const pyk_route *route;
  const pyk_notice *notice;
  const pyk_sheet *sheet;
  uint32_t regime;
  int contacts;    /* 1: the sheet is about the receiver of this remedy */
  int32_t opening; /* of the receiving office; 0 not known */
  int32_t closing;
  /* what the sentence at hand is about */
  int32_t amount;
  pyk_unit unit;
  const pyk_clock *clock;
  const pyk_str *name;
  const char *between; /* stands in a name for the end of a line */
} pyk_writing;

/* Writes the sentence of that part and variant as a line of its own; nothing when the tables have none. */
void pyk_notice_say(const pyk_writing *in, law_notice_part part, int32_t variant);
/* The same for what the sentence is about: a period, somebody's clock, a name. */
void pyk_notice_say_period(const pyk_writing *in, law_notice_part part, int32_t variant, int32_t amount, pyk_unit unit);
void pyk_notice_say_clock(const pyk_writing *in, int32_t variant, const pyk_clock *clock);
void pyk_notice_say_name(const pyk_writing *in, int32_t variant, const pyk_str *name, const char *between);
/* The last day of everybody whose day is known. */
void pyk_notice_last_days(const pyk_writing *in);

/* Whether a sheet can be used; whether a text of it has nothing to show. */
pyk_rc pyk_sheet_check(const pyk_sheet *sheet);
int pyk_sheet_blank(const pyk_str *text);
/* A text of the sheet in one line: it can neither end the line nor begin another. */
void pyk_sheet_write(pyk_writer *w, const pyk_str *text, const char *between);

#endif
