/* One record of a decision API: its mark-up, and what stands beside it. */
#include <string.h>

#include "../base/record.h"
#include "pykala/people.h"
#include "deeds.h"
#include "reader.h"

static int given(pyk_str text) {
  return text.ptr != NULL && text.len > 0;
}

/* A fact that the record states. It takes the place of an absent one, and of a derived one with `derived`. 0 when what the
 * text says stays, so that the decision has to keep it, too. */
static int state(pyk_fact_list *facts, pyk_field field, pyk_source source, pyk_str text, int32_t value, int derived) {
  pyk_fact fact = {.field = field,
                   .confidence = PYK_CONFIDENCE_STATED,
                   .end = text.len,
                   .value = value,
                   .rule = PYK_RULE_RECORD_FIELD,
                   .source = source};
  for (size_t i = 0; i < facts->count; i++) {
    pyk_fact *have = &facts->item[i];
    if (have->field != field) continue;
    int weaker = have->confidence == PYK_CONFIDENCE_ABSENT || (derived && have->confidence == PYK_CONFIDENCE_DERIVED);
    if (weaker) *have = fact;
    return weaker;
  }
  pyk_fact_insert(facts, &fact);
  return 1;
}

/* "2021-12-07T02:00:00.000": its day. */
static pyk_day day_of(pyk_str text) {
  int32_t part[3] = {0, 0, 0};
  static const size_t digits[3] = {4, 2, 2};
  size_t at = 0;
  for (int i = 0; i < 3; i++) {
    for (size_t n = 0; n < digits[i]; n++, at++) {
      if (at >= text.len || text.ptr[at] < '0' || text.ptr[at] > '9') return PYK_DAY_NONE;
      part[i] = part[i] * 10 + (text.ptr[at] - '0');
    }
    if (i < 2 && (at >= text.len || text.ptr[at++] != '-')) return PYK_DAY_NONE;
  }
  pyk_day day = PYK_DAY_NONE;
  return pyk_day_from_ymd(part[0], part[1], part[2], &day) == PYK_OK ? day : PYK_DAY_NONE;
}

static int32_t number_of(pyk_str text) {
  int32_t value = 0;
  for (size_t i = 0; i < text.len; i++) {
    if (text.ptr[i] < '0' || text.ptr[i] > '9' || i > 6) return 0;
    value = value * 10 + (text.ptr[i] - '0');
  }
  return value;
}

static void take_body(const pyk_published *record, pyk_result *result) {
  if (!given(record->body)) return;
  pyk_body by_name = PYK_BODY_UNKNOWN, by_type = PYK_BODY_UNKNOWN;
  pyk_body_recognise(record->body.ptr, record->body.len, &by_name);
  if (given(record->body_type)) pyk_body_recognise(record->body_type.ptr, record->body_type.len, &by_type);
  /* One person decides: the name may be that of anything, such as of the secretary of a body. */
  int alone = by_type == PYK_BODY_OFFICE_HOLDER || by_type == PYK_BODY_ELECTED_OFFICIAL;
  pyk_body body = alone || by_name == PYK_BODY_UNKNOWN ? by_type : by_name;
  if (body == PYK_BODY_UNKNOWN) return;
  if (state(&result->facts, PYK_FIELD_BODY, PYK_SOURCE_BODY, record->body, body, 1)) result->decision.body = body;
}

static void take_authority(const pyk_published *record, pyk_result *result) {
  if (!record->helsinki) return;
  pyk_fact_list *facts = &result->facts;
  pyk_str where = given(record->body) ? record->body : record->title;
  pyk_source source = given(record->body) ? PYK_SOURCE_BODY : PYK_SOURCE_TITLE;
  if (state(facts, PYK_FIELD_AUTHORITY, source, where, PYK_AUTHORITY_MUNICIPALITY, 1))
    result->decision.authority = PYK_AUTHORITY_MUNICIPALITY;
  if (state(facts, PYK_FIELD_BYLAW, source, where, PYK_BYLAW_HELSINKI, 1)) result->decision.bylaw = PYK_BYLAW_HELSINKI;
}

static void take_day(pyk_field field, pyk_source source, pyk_str text, pyk_day *day, pyk_fact_list *facts) {
  pyk_day found = day_of(text);
  if (found == PYK_DAY_NONE || *day != PYK_DAY_NONE) return;
  enum { DATE = 10 };
  if (state(facts, field, source, (pyk_str){text.ptr, DATE}, found, 1)) *day = found;
}

static void take_lists(const pyk_published *record, pyk_fact_list *facts) {
  const pyk_fact *listed = pyk_fact_find(facts, PYK_FIELD_ATTACHMENT);
  int absent = listed == NULL || listed->confidence == PYK_CONFIDENCE_ABSENT;
  for (size_t i = 0; absent && i < record->attachment_count; i++) {
    pyk_fact fact = {.field = PYK_FIELD_ATTACHMENT,
                     .confidence = PYK_CONFIDENCE_STATED,
                     .end = record->attachments[i].len,
                     .rule = PYK_RULE_RECORD_FIELD,
                     .source = PYK_SOURCE_ATTACHMENT,
                     .index = (int32_t)i + 1};
    if (i == 0) pyk_fact_remove(facts, PYK_FIELD_ATTACHMENT);
    pyk_fact_insert(facts, &fact);
  }
  int counted = pyk_fact_find(facts, PYK_FIELD_VOTE) != NULL;
  for (size_t i = 0; !counted && i < record->vote_count; i++) {
    pyk_fact fact = {.field = PYK_FIELD_VOTE,
                     .confidence = PYK_CONFIDENCE_STATED,
                     .end = record->votes[i].proposal.len,
                     .value = record->votes[i].ayes,
                     .rule = PYK_RULE_RECORD_FIELD,
                     .source = PYK_SOURCE_VOTE,
                     .index = (int32_t)i + 1};
    pyk_fact_insert(facts, &fact);
  }
}

static void take_record(const pyk_published *record, pyk_result *result) {
  pyk_fact_list *facts = &result->facts;
  if (given(record->title)) state(facts, PYK_FIELD_TITLE, PYK_SOURCE_TITLE, record->title, 0, 0);
  if (given(record->case_id)) state(facts, PYK_FIELD_CASE, PYK_SOURCE_CASE, record->case_id, 0, 0);
  int32_t section = number_of(record->section);
  if (section > 0 && state(facts, PYK_FIELD_SECTION, PYK_SOURCE_SECTION, record->section, section, 0))
    result->decision.section = section;
  take_body(record, result);
  take_authority(record, result);
  take_day(PYK_FIELD_DECIDED, PYK_SOURCE_MEETING_DAY, record->meeting_day, &result->decision.decided, facts);
  take_day(PYK_FIELD_ON_VIEW, PYK_SOURCE_ISSUED, record->issued, &result->decision.on_view, facts);
  take_lists(record, facts);
}

/* Where the decision follows the proposal, the proposal's mark-up only says so. */
static pyk_rc take_outcome(pyk_reader *reader, const pyk_published *record, pyk_result *result) {
  if (result->decision.outcome != PYK_OUTCOME_UNKNOWN || !given(record->motion)) return PYK_OK;
  pyk_problem_kind kind;
  size_t offset;
  if (!pyk_screen(record->motion.ptr, record->motion.len, &kind, &offset)) return PYK_OK;
  pyk_rc rc = pyk_html_read(&reader->document, record->motion.ptr, record->motion.len, &kind, &offset);
  if (rc != PYK_OK) return rc == PYK_E_INPUT ? PYK_OK : rc;
  pyk_page page = {0};
  pyk_page_from_marks(&page, &reader->document);
  page.handled = page.operative.end; /* only the proposal itself */
  pyk_fact room;
  pyk_fact_list one = {&room, 1, 0};
  pyk_act nothing = {0}; /* what was decided has been read already */
  pyk_read_outcome(&page, &nothing, &result->decision, &one);
  if (result->decision.outcome == PYK_OUTCOME_UNKNOWN) return PYK_OK;
  pyk_span place = pyk_document_place(&reader->document, (pyk_span){(size_t)room.begin, (size_t)room.end});
  room.begin = place.begin;
  room.end = place.end;
  room.source = PYK_SOURCE_MOTION;
  pyk_fact_remove(&result->facts, PYK_FIELD_OUTCOME);
  pyk_fact_insert(&result->facts, &room);
  return PYK_OK;
}

static int sound(const pyk_published *record) {
  const pyk_str *texts[] = {&record->content,   &record->motion,      &record->title,
                            &record->case_id,   &record->section,     &record->body,
                            &record->body_type, &record->meeting_day, &record->issued};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    if (texts[i]->ptr == NULL && texts[i]->len > 0) return 0;
  }
  return (record->attachments != NULL || record->attachment_count == 0) &&
         (record->votes != NULL || record->vote_count == 0);
}

pyk_rc pyk_read_published(pyk_reader *reader, const pyk_published *record, pyk_reading *out, pyk_problem *problem) {
  if (reader == NULL || record == NULL || out == NULL || problem == NULL) return PYK_E_ARG;
  if (pyk_record_check(record, sizeof *record) != PYK_OK || pyk_record_check(out, sizeof *out) != PYK_OK ||
      pyk_record_check(problem, sizeof *problem) != PYK_OK) {
    return PYK_E_SIZE;
  }
  if (!sound(record)) return PYK_E_ARG;
  pyk_result result;
  memset(&result, 0, sizeof result);
  int decided = given(record->content);
  pyk_str text = decided ? record->content : record->motion;
  if (!given(text)) return pyk_reader_refuse("", 0, PYK_PROBLEM_NO_CONTENT, 0, problem);
  pyk_problem_kind kind = 0;
  size_t offset = 0;
  pyk_rc rc = pyk_reader_take(reader, text.ptr, text.len, decided ? PYK_SOURCE_CONTENT : PYK_SOURCE_MOTION, &result,
                              &kind, &offset);
  if (rc == PYK_E_INPUT) return pyk_reader_refuse(text.ptr, text.len, kind, offset, problem);
  if (rc == PYK_OK) rc = pyk_reader_facts_room(reader, &result, record->attachment_count + record->vote_count + 16);
  if (rc != PYK_OK) return rc;
  take_record(record, &result);
  if (decided) rc = take_outcome(reader, record, &result);
  return rc == PYK_OK ? pyk_reader_give(reader, &result, out) : rc;
}

pyk_rc pyk_fact_text(const pyk_fact *fact, const pyk_str *document, const pyk_published *record, pyk_str *out) {
  if (fact == NULL || out == NULL) return PYK_E_ARG;
  if (fact->source == PYK_SOURCE_DOCUMENT) {
    if (document == NULL) return PYK_E_ARG;
    *out = *document;
    return PYK_OK;
  }
  if (record == NULL) return PYK_E_ARG;
  const pyk_str texts[] = {record->content, record->motion,    record->title,       record->case_id, record->section,
                           record->body,    record->body_type, record->meeting_day, record->issued};
  size_t index = fact->index > 0 ? (size_t)fact->index - 1 : SIZE_MAX;
  if (fact->source >= PYK_SOURCE_CONTENT && fact->source <= PYK_SOURCE_ISSUED) {
    *out = texts[fact->source - PYK_SOURCE_CONTENT];
  } else if (fact->source == PYK_SOURCE_ATTACHMENT && index < record->attachment_count) {
    *out = record->attachments[index];
  } else if (fact->source == PYK_SOURCE_VOTE && index < record->vote_count) {
    *out = record->votes[index].proposal;
  } else {
    return PYK_E_ARG;
  }
  return PYK_OK;
}
