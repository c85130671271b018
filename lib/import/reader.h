/* The reader's memory and the steps that its calls share. */
#ifndef PYK_IMPORT_READER_H
#define PYK_IMPORT_READER_H

#include "deeds.h"
#include "document.h"

struct pyk_reader {
  pyk_document document;
  pyk_fact *facts;
  size_t fact_cap;
  pyk_notice *notices;
  size_t notice_cap;
  pyk_fact *of_notices; /* their facts, on the way */
  size_t of_notice_cap;
  pyk_announced *items;
  size_t item_cap;
  pyk_finding *findings;
  size_t finding_cap;
};

/* What is known of the document while it is read. */
typedef struct pyk_result {
  pyk_document_kind kind;
  pyk_lang lang;
  pyk_deed deed;
  pyk_decision decision;
  pyk_notice_list notices;
  pyk_fact_list facts; /* in the reader's memory; places are bytes of the source */
  size_t item_count, finding_count;
} pyk_result;

/* --- memory.c. 0, and of those with a code PYK_E_MEMORY: no memory */
/* Room as much as was needed, and as a usual document needs; nothing is read yet. */
int pyk_reader_begin(pyk_reader *reader, pyk_result *result);
/* 1 when nothing had to be left out. */
int pyk_reader_had_room(const pyk_result *result);
/* Room for `more` facts. */
pyk_rc pyk_reader_facts_room(pyk_reader *reader, pyk_result *result, size_t more);
/* A finding about a field at a place. */
int pyk_reader_find(pyk_reader *reader, pyk_result *result, const pyk_finding *finding);

/* --- reader.c */
/* Reads `bytes` into `result`, its facts with `source`. PYK_E_INPUT with *kind and *offset. */
pyk_rc pyk_reader_take(pyk_reader *reader, const char *bytes, size_t len, pyk_source source, pyk_result *result,
                       pyk_problem_kind *kind, size_t *offset);
pyk_rc pyk_reader_give(pyk_reader *reader, pyk_result *result, pyk_reading *out);
pyk_rc pyk_reader_refuse(const char *text, size_t len, pyk_problem_kind kind, size_t offset, pyk_problem *problem);

/* --- citations.c: findings about them. 0: no memory. */
int pyk_read_citations(pyk_reader *reader, const pyk_page *page, pyk_result *result);

/* --- announcement.c: the items of a decision announcement. 0: no memory. */
int pyk_read_announcement(pyk_reader *reader, pyk_result *result);

#endif
