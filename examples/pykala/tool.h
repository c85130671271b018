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
  char **files; /* check: documents, folders, files of records; "-" is standard input */
  size_t file_count;
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
  /* notice: the decision and what the law does not know */
  pyk_authority authority;
  pyk_body body;
  pyk_nature nature;
  pyk_subject subject;
  pyk_day pending;
  pyk_day on_view;
  pyk_style style;
  int32_t opens;
  const char *receiver, *office, *email, *address, *telephone;
  int32_t jobs; /* answer: threads, at most JOBS_MOST; 0: as many as there are cores */
};
enum { JOBS_MOST = 64 };
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
/* 1 for a folder. */
int is_folder(const char *file);
/* Calls `visit` for every file below a folder that may be a document (.txt, .html, .htm, .json, .jsonl), in the order of names.
 * The worst status of all. */
typedef int (*visit_fn)(const char *file, void *context);
int visit_folder(const char *folder, pyk_lang lang, visit_fn visit, void *context);

/* --- records.c --- */
typedef enum record_shape { SHAPE_NO_RECORDS, SHAPE_RECORD, SHAPE_ARRAY, SHAPE_LINES } record_shape;
/* What a file holds by its name and its first signs. */
record_shape shape_of(const char *file, const document *d);
/* One place of a file of records. */
typedef struct entry {
  int32_t number;              /* from 1 */
  const pyk_published *record; /* NULL: there is none here, and the rest says where and what was expected */
  pyk_problem problem;
  const char *want;
} entry;
/* Calls `visit` for each; *status is the worst of all. A line that is broken does not keep the next from being read. */
typedef int (*entry_fn)(const entry *one, void *context);
pyk_rc visit_records(const document *d, record_shape shape, entry_fn visit, void *context, int *status);

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
  TEXT_NO_DOCUMENTS,
  TEXT_CANNOT_READ,
  TEXT_NO_MEMORY,
  TEXT_NO_JSON,
  TEXT_OUTSIDE_SCOPE,
  TEXT_NO_RULE,
  TEXT_DOCUMENTS,
  TEXT_UNUSABLE,
  TEXT_SECRET,
  TEXT_BY_CODE,
  TEXT_BY_BODY,
  TEXT_NO_RECORD,
  TEXT_PROPOSAL,
  TEXT_NOT_UTF8,
  TEXT_NOTICE_FACTS_MISSING,
  TEXT_NO_NOTICE_ASKED,
  TEXT_COUNT
} text_id;
const char *text(text_id id, pyk_lang lang);

/* --- report.c --- */
/* Everything known about one document. */
typedef struct result {
  const char *file;
  int32_t record;                 /* number of the record in its file; 0: the file is the document */
  pyk_str text;                   /* the document */
  const pyk_published *published; /* NULL: it is no record */
  pyk_reading reading;
  pyk_lang lang;
  pyk_day as_of;
  pyk_decision decision;
  pyk_route route; /* the first of those that stand side by side */
  pyk_route routes[4];
  size_t route_count;
  pyk_rejection rejections[256];
  size_t rejection_count;
  pyk_clock clocks[16];
  size_t clock_count;
  pyk_force force;
  pyk_finding findings[128];
  size_t finding_count;
} result;
void print_result(FILE *to, const result *r);
void print_clock(FILE *to, const pyk_clock *clock, pyk_lang lang);
size_t count_severity(const result *r, pyk_severity severity);
/* One line a finding: for many documents. */
void print_short(FILE *to, const result *r);

/* --- judge.c --- */
/* Routes, clocks, legal force and findings of what was read. */
pyk_rc judge(const options *o, const pyk_bylaw_pack *pack, result *r);

/* --- lines.c --- */
/* One JSON line about a document; 0, or STATUS_UNUSABLE. */
int print_json(const result *r);
/* The same about one that cannot be used. */
int print_json_problem(const char *file, int32_t record, const pyk_problem *problem, const char *why);

/* --- summary.c --- */
/* What many documents came to: how often each code, and for each kind of body how many documents and findings. */
enum { SUMMARY_CODES = 512, SUMMARY_BODIES = 16 };
typedef struct summary {
  size_t documents, unusable, secret, proposals;
  pyk_finding_code codes[SUMMARY_CODES];
  size_t counts[SUMMARY_CODES];
  size_t code_count;
  size_t by_body[SUMMARY_BODIES][4]; /* documents, errors, warnings, notes */
} summary;
void summary_add(summary *s, const result *r);
void print_summary(FILE *to, const summary *s, pyk_lang lang);

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
int run_notice(const options *o);
/* 1 when `name` is an option that only notices have: then it was taken, or *wrong says what is wrong with it. */
int read_notice_option(const char *name, const char *value, options *o, const char **wrong);

/* --- bylaws.c --- */
/* The pack of the file named in the options, NULL when none is named; to be freed with free_bylaws(). 0, or STATUS_UNUSABLE with
 * a message on standard error. */
int open_bylaws(const options *o, pyk_bylaw_pack **out);
void free_bylaws(pyk_bylaw_pack *pack);

#endif
