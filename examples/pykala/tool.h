/* The command-line tool: what its files share. */
#ifndef PYKALA_TOOL_H
#define PYKALA_TOOL_H

#include "pykala.h"
#include "pykala/import.h"

#include <stdio.h>

/* Exit statuses. */
enum { STATUS_CLEAN = 0, STATUS_ERRORS = 1, STATUS_UNUSABLE = 2 };

/* --- options.c --- */
typedef struct options options;
struct options {
  const char *command; /* "check", "limit", "answer", ... */
  int (*run)(const options *o);
  const char *file;   /* check: the document; "-" is standard input */
  const char *rule;   /* rules: a table or a row's name, or NULL for all */
  const char *bylaws; /* check, limit: a file with the municipality's bylaws */
  const char *limit;  /* limit: name of a limit of the tables, or NULL with a period of one's own */
  pyk_lang lang;
  int json;
  pyk_day as_of;
  pyk_day decided; /* the day of the decision, where the document does not give it */
  pyk_day law_day;
  pyk_bylaw bylaw;
  pyk_service service;
  pyk_day event;
  pyk_day proven;
  int32_t amount;
  pyk_unit unit;
  pyk_counting counting;
  int32_t closes;
  int32_t jobs; /* answer: threads; 0: as many as there are cores */
};
/* 0, or STATUS_UNUSABLE with a message on standard error. */
int read_options(int argc, char **argv, options *out);
void print_usage(FILE *to);

/* --- read.c --- */
typedef struct document {
  char *text;
  size_t len;
} document;
/* 0, or STATUS_UNUSABLE with a message on standard error. */
int read_document(const char *file, pyk_lang lang, document *out);

/* --- texts.c --- */
typedef enum text_id {
  TEXT_DECISION,
  TEXT_CLOCKS,
  TEXT_NO_CLOCKS,
  TEXT_ROUTE,
  TEXT_FINDINGS,
  TEXT_NO_FINDINGS,
  TEXT_UNKNOWN,
  TEXT_NOTHING_UNKNOWN,
  TEXT_NOT_KNOWN,
  TEXT_ACTING,
  TEXT_UNTIL,
  TEXT_UNTIL_LATEST,
  TEXT_NO_LAST_DAY,
  TEXT_ASKED,
  TEXT_ASKED_AT_LATEST,
  TEXT_MISSING,
  TEXT_TRUST,
  TEXT_NOTES,
  TEXT_RECEIVER,
  TEXT_WHO,
  TEXT_MUST_ATTACH,
  TEXT_ATTACHED,
  TEXT_NOTICE_AGREES,
  TEXT_NOTICE_DISAGREES,
  TEXT_NOTICE_NOT_JUDGED,
  TEXT_NO_NOTICE,
  TEXT_NO_PERIOD,
  TEXT_LEAVE,
  TEXT_LEGAL_FORCE,
  TEXT_ROW,
  TEXT_ROWS_REJECTED,
  TEXT_GOVERNING_DAY,
  TEXT_BYTES,
  TEXT_AS_OF,
  TEXT_LAW,
  TEXT_ERRORS,
  TEXT_WARNINGS,
  TEXT_NOTICES,
  TEXT_IS_DIRECTORY,
  TEXT_CANNOT_READ,
  TEXT_NO_MEMORY,
  TEXT_NO_JSON,
  TEXT_OUTSIDE_SCOPE,
  TEXT_NO_RULE,
  TEXT_COUNT
} text_id;
const char *text(text_id id, pyk_lang lang);

/* --- report.c --- */
/* Everything known about one document. */
typedef struct result {
  const char *file;
  document document;
  pyk_lang lang;
  pyk_day as_of;
  pyk_decision decision;
  pyk_bylaw_pack *pack; /* from a file; NULL: those built in */
  pyk_fact *facts;
  size_t fact_count;
  pyk_route route; /* the first of those that stand side by side */
  pyk_route routes[4];
  size_t route_count;
  pyk_rejection rejections[256];
  size_t rejection_count;
  pyk_clock clocks[16];
  size_t clock_count;
  pyk_force force;
  pyk_finding findings[64];
  size_t finding_count;
} result;
void print_result(FILE *to, const result *r);
void print_clock(FILE *to, const pyk_clock *clock, pyk_lang lang);
size_t count_severity(const result *r, pyk_severity severity);

/* --- the commands --- */
int run_check(const options *o);
int run_limit(const options *o);
int run_limits(const options *o);
int run_answer(const options *o);

/* --- arena.c: memory of one request, for the JSON library; one arena for each thread --- */
void arena_use(void);
/* Gives back what this thread's request took. */
void arena_reset(void);
void arena_end(void);
int run_rules(const options *o);

/* --- bylaws.c --- */
/* The pack of the file named in the options; NULL with a message on standard error. To be freed with free_bylaws(). */
pyk_bylaw_pack *read_bylaws(const options *o);
void free_bylaws(pyk_bylaw_pack *pack);

#endif
