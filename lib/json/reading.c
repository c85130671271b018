/* What was read beside the decision: kind of document, printed notices, announced items. */
#include "build.h"

static json_t *json_presumptions(pyk_builder *b, const pyk_notice *n) {
  json_t *out = json_array();
  for (uint32_t i = 0; i < n->presumed_count && i < PYK_PRESUMPTIONS_MAX; i++) {
    json_t *one = json_object();
    pyk_put_name(b, one, "service", PYK_KIND_SERVICE, n->presumed[i].service);
    pyk_put_number(b, one, "days", n->presumed[i].days);
    pyk_push(b, out, one);
  }
  return out;
}

static void put_minute(pyk_builder *b, json_t *out, const char *key, int32_t minute) {
  if (minute > 0) pyk_put_number(b, out, key, minute);
}

static json_t *json_notice(pyk_builder *b, const pyk_notice *n) {
  json_t *out = json_object();
  pyk_put_set(b, out, "kind", PYK_KIND_NOTICE, n->kind);
  if (n->remedy != PYK_REMEDY_UNKNOWN) pyk_put_name(b, out, "remedy", PYK_KIND_REMEDY, n->remedy);
  if (n->receiver != PYK_RECEIVER_NONE) pyk_put_name(b, out, "receiver", PYK_KIND_RECEIVER, n->receiver);
  if (n->body != PYK_BODY_UNKNOWN) pyk_put_name(b, out, "body", PYK_KIND_BODY, n->body);
  if (n->amount > 0) {
    pyk_put_number(b, out, "amount", n->amount);
    pyk_put_name(b, out, "unit", PYK_KIND_UNIT, n->unit);
  }
  if (n->trigger != PYK_TRIGGER_NONE) pyk_put_name(b, out, "trigger", PYK_KIND_TRIGGER, n->trigger);
  pyk_put_given(b, out, "day-excluded", n->day_excluded);
  pyk_put_given(b, out, "rolls", n->rolls);
  pyk_put_given(b, out, "leave", n->leave);
  pyk_put_set(b, out, "who", PYK_KIND_PARTY, n->who);
  pyk_put_set(b, out, "grounds", PYK_KIND_GROUND, n->grounds);
  put_minute(b, out, "opening-minute", n->opening_minute);
  put_minute(b, out, "closing-minute", n->closing_minute);
  if (n->standstill > 0) pyk_put_number(b, out, "standstill", n->standstill);
  if (n->times > 1) pyk_put_number(b, out, "times", n->times);
  if (n->bare) pyk_put(b, out, "bare", json_true());
  pyk_put_provision(b, out, "provision", &n->provision);
  pyk_put_provision(b, out, "second-provision", &n->second);
  if (n->presumed_count > 0) pyk_put(b, out, "presumed", json_presumptions(b, n));
  pyk_put_number(b, out, "begin", (int64_t)n->begin);
  pyk_put_number(b, out, "end", (int64_t)n->end);
  return out;
}

static void put_span(pyk_builder *b, json_t *out, const char *key, pyk_str text, uint64_t begin, uint64_t end) {
  if (begin < end && end <= text.len) pyk_put_text(b, out, key, text.ptr + begin, (size_t)(end - begin));
}

static json_t *json_item(pyk_builder *b, const pyk_announced *item, pyk_str text) {
  json_t *out = json_object();
  if (item->number > 0) pyk_put_number(b, out, "number", item->number);
  if (item->outcome != PYK_OUTCOME_UNKNOWN) pyk_put_name(b, out, "outcome", PYK_KIND_OUTCOME, item->outcome);
  put_span(b, out, "title", text, item->title_begin, item->title_end);
  put_span(b, out, "case", text, item->case_begin, item->case_end);
  put_span(b, out, "words", text, item->words_begin, item->words_end);
  return out;
}

void pyk_json_reading(pyk_builder *b, json_t *root, const pyk_reading *reading, pyk_str text) {
  if (reading->kind != PYK_DOCUMENT_UNKNOWN) pyk_put_name(b, root, "kind", PYK_KIND_DOCUMENT, reading->kind);
  if (reading->lang != 0) pyk_put_name(b, root, "language", PYK_KIND_LANG, reading->lang);
  if (reading->deed != PYK_DEED_UNKNOWN) pyk_put_name(b, root, "deed", PYK_KIND_DEED, reading->deed);
  json_t *notices = json_array();
  for (size_t i = 0; i < reading->notice_count; i++)
    pyk_push(b, notices, json_notice(b, &reading->notices[i]));
  pyk_put(b, root, "notices", notices);
  if (reading->item_count == 0) return;
  json_t *items = json_array();
  for (size_t i = 0; i < reading->item_count; i++)
    pyk_push(b, items, json_item(b, &reading->items[i], text));
  pyk_put(b, root, "items", items);
}

pyk_rc pyk_json_problem(const char *file, size_t len, int32_t record, const pyk_problem *problem, const char *why,
                        char **out, size_t *out_len) {
  if ((file == NULL && len > 0) || problem == NULL || out == NULL || out_len == NULL) return PYK_E_ARG;
  pyk_builder b = {0};
  json_t *root = json_object();
  json_t *what = json_object();
  if (problem->kind != 0) pyk_put_name(&b, what, "kind", PYK_KIND_PROBLEM, problem->kind);
  pyk_put_number(&b, what, "offset", (int64_t)problem->offset);
  if (problem->line > 0) pyk_put_number(&b, what, "line", problem->line);
  if (problem->column > 0) pyk_put_number(&b, what, "column", problem->column);
  if (why != NULL) pyk_put(&b, what, "want", json_string(why));
  pyk_put(&b, root, "problem", what);
  pyk_put(&b, root, "schema", json_integer(1));
  if (record > 0) pyk_put_number(&b, root, "record", record);
  if (len > 0) pyk_put_text(&b, root, "file", file, len);
  return pyk_json_finish(&b, root, out, out_len);
}
