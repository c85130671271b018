/* The reader's memory: it grows with what was read and is kept for the next document. */
#include "reader.h"

#include <stdlib.h>

pyk_rc pyk_reader_new(pyk_reader **out) {
  if (out == NULL) return PYK_E_ARG;
  pyk_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return PYK_E_MEMORY;
  *out = reader;
  return PYK_OK;
}

void pyk_reader_free(pyk_reader *reader) {
  if (reader == NULL) return;
  pyk_document_free(&reader->document);
  free(reader->facts);
  free(reader->notices);
  free(reader->of_notices);
  free(reader->items);
  free(reader->findings);
  free(reader);
}

static int room_for_facts(pyk_reader *reader, size_t count) {
  void *array = reader->facts;
  if (!pyk_room(&array, &reader->fact_cap, count, sizeof *reader->facts)) return 0;
  reader->facts = array;
  return 1;
}

int pyk_reader_find(pyk_reader *reader, pyk_result *result, const pyk_finding *finding) {
  void *array = reader->findings;
  if (!pyk_room(&array, &reader->finding_cap, result->finding_count + 1, sizeof *reader->findings)) return 0;
  reader->findings = array;
  reader->findings[result->finding_count++] = *finding;
  return 1;
}

int pyk_reader_begin(pyk_reader *reader, pyk_result *result) {
  enum { FACTS = 128, NOTICES = 8 };
  void *notices = reader->notices, *facts = reader->of_notices;
  size_t notice_count = result->notices.count > NOTICES ? result->notices.count : NOTICES;
  size_t of_notices = result->notices.fact_count > FACTS ? result->notices.fact_count : FACTS;
  if (!room_for_facts(reader, result->facts.count > FACTS ? result->facts.count : FACTS)) return 0;
  if (!pyk_room(&notices, &reader->notice_cap, notice_count, sizeof *reader->notices)) return 0;
  reader->notices = notices;
  if (!pyk_room(&facts, &reader->of_notice_cap, of_notices, sizeof *reader->of_notices)) return 0;
  reader->of_notices = facts;
  result->facts = (pyk_fact_list){reader->facts, reader->fact_cap, 0};
  result->notices =
      (pyk_notice_list){reader->notices, reader->notice_cap, 0, reader->of_notices, reader->of_notice_cap, 0};
  return 1;
}

int pyk_reader_had_room(const pyk_result *result) {
  const pyk_notice_list *notices = &result->notices;
  return result->facts.count <= result->facts.cap && notices->count <= notices->cap &&
         notices->fact_count <= notices->fact_cap;
}

pyk_rc pyk_reader_facts_room(pyk_reader *reader, pyk_result *result, size_t more) {
  if (!room_for_facts(reader, result->facts.count + more)) return PYK_E_MEMORY;
  result->facts.item = reader->facts;
  result->facts.cap = reader->fact_cap;
  return PYK_OK;
}
