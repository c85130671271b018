#include "reader.h"

#include <string.h>

#include "../base/record.h"

/* --- reading a page -------------------------------------------------------------------------------------------------- */

/* By the first root element; unknown without one. */
static pyk_document_kind kind_of(const pyk_document *d) {
  static const pyk_document_kind kinds[] = {[PYK_MARK_DECISION] = PYK_DOCUMENT_DECISION,
                                            [PYK_MARK_PROPOSAL] = PYK_DOCUMENT_PROPOSAL,
                                            [PYK_MARK_HISTORY] = PYK_DOCUMENT_HISTORY,
                                            [PYK_MARK_ANNOUNCEMENT] = PYK_DOCUMENT_ANNOUNCEMENT};
  for (size_t i = 0; i < d->mark_count; i++) {
    if (d->marks[i].kind <= PYK_MARK_ANNOUNCEMENT) return kinds[d->marks[i].kind];
  }
  return PYK_DOCUMENT_UNKNOWN;
}

/* Announcements and histories speak of several decisions: none of them is the document's own. */
static int one_matter(pyk_document_kind kind) {
  return kind != PYK_DOCUMENT_ANNOUNCEMENT && kind != PYK_DOCUMENT_HISTORY;
}

static void read_templates(const pyk_page *page, pyk_fact_list *facts) {
  int32_t index = 0;
  size_t at = page->appeal.begin;
  for (pyk_span line; pyk_next_line(page->text, page->appeal.end, &at, &line);) {
    pyk_notices named = pyk_notice_heading(page->text, line);
    if (named != 0) pyk_fact_add_nth(facts, PYK_FIELD_TEMPLATE, line, (int32_t)named, PYK_RULE_TEMPLATE_NAME, ++index);
  }
  if (index == 0) pyk_fact_absent(facts, PYK_FIELD_TEMPLATE);
}

/* Why a document cannot be used, and where. */
typedef struct refusal {
  pyk_problem_kind kind;
  size_t offset;
} refusal;

/* Reads the head of a page; PYK_E_INPUT when a page of plain text cannot be used. */
static pyk_rc read_top(const pyk_page *page, int marked, pyk_result *result, refusal *why) {
  if (marked) {
    pyk_read_marked(page, &result->decision, &result->facts);
    return PYK_OK;
  }
  pyk_read_head(page, &result->decision, &result->facts);
  why->kind = pyk_page_unusable(page, &result->facts, result->decision.body, &why->offset);
  return why->kind == 0 ? PYK_OK : PYK_E_INPUT;
}

/* Reads a page into the reader's memory, again with more of it when there was too little. */
static pyk_rc read_facts(pyk_reader *reader, const pyk_page *page, int marked, pyk_result *result, refusal *why) {
  do {
    if (!pyk_reader_begin(reader, result)) return PYK_E_MEMORY;
    memset(&result->decision, 0, sizeof result->decision);
    if (read_top(page, marked, result, why) != PYK_OK) return PYK_E_INPUT;
    if (one_matter(result->kind)) {
      pyk_read_rest(page, &result->decision, &result->facts, &result->notices);
    } else {
      pyk_read_days(page, &result->decision, &result->facts);
    }
    if (result->kind == PYK_DOCUMENT_PROPOSAL) read_templates(page, &result->facts);
  } while (!pyk_reader_had_room(result));
  return PYK_OK;
}

/* Language of the text, and whether the title has another one. */
static int read_language(pyk_reader *reader, const pyk_page *page, pyk_lang said, pyk_result *result) {
  pyk_span body = pyk_taken(page->operative) ? (pyk_span){page->operative.begin, page->closing} : page->title;
  if (page->closing < body.begin) body = page->operative;
  const pyk_fact *title = pyk_fact_find(&result->facts, PYK_FIELD_TITLE);
  pyk_span named = {0, 0};
  if (title != NULL) named = (pyk_span){(size_t)title->begin, (size_t)title->end};
  result->lang = pyk_language_of(page->text, body);
  pyk_lang of_title = pyk_language_of(page->text, named);
  if (result->lang == 0) result->lang = of_title != 0 ? of_title : said;
  if (result->lang == 0) {
    pyk_fact_absent(&result->facts, PYK_FIELD_LANGUAGE);
  } else {
    pyk_fact_add(&result->facts, PYK_FIELD_LANGUAGE, PYK_CONFIDENCE_DERIVED, pyk_taken(body) ? body : named,
                 result->lang, PYK_RULE_STOP_WORDS);
  }
  if (of_title == 0 || of_title == result->lang || !pyk_taken(body)) return 1;
  pyk_finding finding = {.code = PYK_FINDING_LANGUAGES_MIXED,
                         .severity = pyk_finding_severity(PYK_FINDING_LANGUAGES_MIXED),
                         .field = PYK_FIELD_TITLE,
                         .kind = PYK_KIND_LANG,
                         .expected = result->lang,
                         .found = of_title,
                         .begin = named.begin,
                         .end = named.end};
  return pyk_reader_find(reader, result, &finding);
}

/* Nobody decides a case before it was opened, in the year that its record id has. */
static void bound_by_record(const pyk_page *page, pyk_result *result) {
  const pyk_fact *id = pyk_fact_find(&result->facts, PYK_FIELD_CASE);
  if (result->decision.decided != PYK_DAY_NONE || id == NULL || id->confidence == PYK_CONFIDENCE_ABSENT) return;
  pyk_span place = {(size_t)id->begin, (size_t)id->end};
  int32_t year = pyk_record_year(page->text, place);
  pyk_day day;
  if (year == 0 || pyk_day_from_ymd(year, 1, 1, &day) != PYK_OK) return;
  result->decision.decided_from = day;
  pyk_fact_add(&result->facts, PYK_FIELD_DECIDED_FROM, PYK_CONFIDENCE_DERIVED, place, day, PYK_RULE_RECORD_YEAR);
}

/* What is read of every document behind its facts. */
static pyk_rc finish(pyk_reader *reader, const pyk_page *page, pyk_lang said, pyk_result *result) {
  enum { MORE = 3 }; /* both bounds of the day, and the language */
  if (pyk_reader_facts_room(reader, result, MORE) != PYK_OK) return PYK_E_MEMORY;
  if (!read_language(reader, page, said, result) || !pyk_read_citations(reader, page, result)) return PYK_E_MEMORY;
  const pyk_fact *deed = pyk_fact_find(&result->facts, PYK_FIELD_DEED);
  result->deed = deed == NULL ? PYK_DEED_UNKNOWN : deed->value;
  return PYK_OK;
}

static pyk_rc take_page(pyk_reader *reader, const pyk_page *page, int marked, pyk_lang said, pyk_result *result,
                        refusal *why) {
  pyk_rc rc = read_facts(reader, page, marked, result, why);
  if (rc == PYK_OK) rc = finish(reader, page, said, result);
  if (rc != PYK_OK) return rc;
  bound_by_record(page, result);
  const pyk_fact *withheld = pyk_fact_find(&result->facts, PYK_FIELD_SECRECY);
  int secret = withheld != NULL && withheld->index == 0 && !pyk_taken(page->operative);
  if (result->kind == PYK_DOCUMENT_DECISION && secret) result->kind = PYK_DOCUMENT_SECRET;
  return PYK_OK;
}

static pyk_rc take_marked(pyk_reader *reader, pyk_result *result, refusal *why) {
  const pyk_document *d = &reader->document;
  if (d->cut) {
    *why = (refusal){PYK_PROBLEM_TRUNCATED, d->source_len};
    return PYK_E_INPUT;
  }
  result->kind = kind_of(d);
  pyk_page page = {0};
  pyk_page_from_marks(&page, d);
  pyk_rc rc = take_page(reader, &page, 1, d->lang, result, why);
  if (rc != PYK_OK) return rc;
  if (result->kind == PYK_DOCUMENT_ANNOUNCEMENT && !pyk_read_announcement(reader, result)) return PYK_E_MEMORY;
  return PYK_OK;
}

/* Minutes of another system; *is stays 0 when the text is none. */
static pyk_rc take_minutes(pyk_reader *reader, const char *text, size_t len, pyk_lang said, pyk_result *result,
                           int *is) {
  pyk_page page;
  do {
    page = (pyk_page){0};
    if (!pyk_reader_begin(reader, result)) return PYK_E_MEMORY;
    memset(&result->decision, 0, sizeof result->decision);
    *is = pyk_minutes_read(&page, text, len, &result->decision, &result->facts, &result->notices);
    if (!*is) return PYK_OK;
  } while (!pyk_reader_had_room(result));
  const pyk_fact *kind = pyk_fact_find(&result->facts, PYK_FIELD_KIND);
  result->kind = kind != NULL ? kind->value : PYK_DOCUMENT_UNKNOWN;
  return finish(reader, &page, said, result);
}

static pyk_rc take_plain(pyk_reader *reader, const char *text, size_t len, pyk_lang said, pyk_result *result,
                         refusal *why) {
  int minutes = 0;
  pyk_rc rc = take_minutes(reader, text, len, said, result, &minutes);
  if (rc != PYK_OK || minutes) return rc;
  pyk_page page = {0};
  pyk_page_from_lines(&page, text, len);
  result->kind = PYK_DOCUMENT_DECISION;
  return take_page(reader, &page, 0, said, result, why);
}

static pyk_rc take_html(pyk_reader *reader, const char *bytes, size_t len, pyk_result *result, refusal *why) {
  pyk_document *d = &reader->document;
  pyk_rc rc = pyk_html_read(d, bytes, len, &why->kind, &why->offset);
  if (rc != PYK_OK) return rc;
  if (kind_of(d) != PYK_DOCUMENT_UNKNOWN) return take_marked(reader, result, why);
  rc = take_plain(reader, d->text, d->len, d->lang, result, why);
  if (rc != PYK_E_INPUT) return rc;
  pyk_span one = {why->offset > 0 ? why->offset - 1 : 0, why->offset > 0 ? why->offset : 1};
  why->offset = d->len == 0 ? 0 : pyk_document_place(d, one).end;
  return rc;
}

/* Nobody decides after the decision's mark-up was made. */
static void bound_by_making(const pyk_document *d, pyk_source source, pyk_result *result) {
  enum { DATE = 10 };
  if (result->kind != PYK_DOCUMENT_DECISION || result->decision.decided != PYK_DAY_NONE) return;
  if (d->made.end - d->made.begin < DATE) return;
  pyk_day day;
  if (pyk_day_parse(d->source + d->made.begin, DATE, &day) != PYK_OK) return;
  result->decision.decided_until = day;
  pyk_fact fact = {.field = PYK_FIELD_DECIDED_UNTIL,
                   .confidence = PYK_CONFIDENCE_DERIVED,
                   .begin = d->made.begin,
                   .end = d->made.begin + DATE,
                   .value = day,
                   .rule = PYK_RULE_GENERATED,
                   .source = source};
  pyk_fact_insert(&result->facts, &fact);
}

/* From bytes of the text to bytes of the document. */
static void place(const pyk_document *document, uint64_t *begin, uint64_t *end) {
  pyk_span span = pyk_document_place(document, (pyk_span){(size_t)*begin, (size_t)*end});
  *begin = span.begin;
  *end = span.end;
}

static void place_all(pyk_reader *reader, const pyk_document *document, pyk_source source, pyk_result *result) {
  for (size_t i = 0; i < result->facts.count; i++) {
    pyk_fact *fact = &result->facts.item[i];
    fact->source = source;
    if (document != NULL && fact->confidence != PYK_CONFIDENCE_ABSENT) place(document, &fact->begin, &fact->end);
  }
  for (size_t i = 0; document != NULL && i < result->notices.count; i++)
    place(document, &reader->notices[i].begin, &reader->notices[i].end);
  for (size_t i = 0; i < result->finding_count; i++) {
    pyk_finding *f = &reader->findings[i];
    f->source = source;
    if (document != NULL) place(document, &f->begin, &f->end);
  }
}

pyk_rc pyk_reader_take(pyk_reader *reader, const char *bytes, size_t len, pyk_source source, pyk_result *result,
                       pyk_problem_kind *kind, size_t *offset) {
  if (!pyk_screen(bytes, len, kind, offset)) return PYK_E_INPUT;
  refusal why = {0, 0};
  int markup = pyk_is_markup(bytes, len);
  pyk_rc rc = markup ? take_html(reader, bytes, len, result, &why) : take_plain(reader, bytes, len, 0, result, &why);
  if (rc != PYK_OK) {
    *kind = why.kind;
    *offset = why.offset;
    return rc;
  }
  place_all(reader, markup ? &reader->document : NULL, source, result);
  if (markup) bound_by_making(&reader->document, source, result);
  return PYK_OK;
}

/* --- the public call --------------------------------------------------------------------------------------------------- */

pyk_rc pyk_reader_refuse(const char *text, size_t len, pyk_problem_kind kind, size_t offset, pyk_problem *problem) {
  problem->kind = kind;
  problem->offset = offset;
  pyk_locate(text, len, offset, &problem->line, &problem->column);
  return PYK_E_INPUT;
}

pyk_rc pyk_reader_give(pyk_reader *reader, pyk_result *result, pyk_reading *out) {
  pyk_facts_order(&result->facts);
  uint32_t size = out->size;
  memset(out, 0, size);
  out->size = size;
  out->kind = result->kind;
  out->lang = result->lang;
  out->deed = result->deed;
  out->decision = result->decision;
  out->decision.size = sizeof out->decision;
  out->facts = reader->facts;
  out->fact_count = result->facts.count;
  out->notices = reader->notices;
  out->notice_count = result->notices.count;
  out->items = reader->items;
  out->item_count = result->item_count;
  out->findings = reader->findings;
  out->finding_count = result->finding_count;
  return PYK_OK;
}

pyk_rc pyk_read_document(pyk_reader *reader, const char *bytes, size_t len, pyk_reading *out, pyk_problem *problem) {
  if (reader == NULL || bytes == NULL || out == NULL || problem == NULL) return PYK_E_ARG;
  if (pyk_record_check(out, sizeof *out) != PYK_OK || pyk_record_check(problem, sizeof *problem) != PYK_OK)
    return PYK_E_SIZE;
  pyk_result result;
  memset(&result, 0, sizeof result);
  pyk_problem_kind kind = 0;
  size_t offset = 0;
  pyk_rc rc = pyk_reader_take(reader, bytes, len, PYK_SOURCE_DOCUMENT, &result, &kind, &offset);
  if (rc == PYK_E_INPUT) return pyk_reader_refuse(bytes, len, kind, offset, problem);
  return rc == PYK_OK ? pyk_reader_give(reader, &result, out) : rc;
}
