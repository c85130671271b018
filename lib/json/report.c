#include "build.h"

#include <stdio.h>
#include <string.h>

/* The record's checker of the core is private to it; a report has one size so far. */
static pyk_rc check_report(const pyk_report *r) {
  if (r == NULL) return PYK_E_ARG;
  if (r->size != sizeof *r) return PYK_E_SIZE;
  if (r->lang < 0 || r->lang > PYK_LANG_EN) return PYK_E_ARG;
  if ((r->facts == NULL && r->fact_count > 0) || (r->clocks == NULL && r->clock_count > 0)) return PYK_E_ARG;
  if (r->findings == NULL && r->finding_count > 0) return PYK_E_ARG;
  if (r->routes == NULL && r->route_count > 0) return PYK_E_ARG;
  if ((r->text.ptr == NULL && r->text.len > 0) || (r->file.ptr == NULL && r->file.len > 0)) return PYK_E_ARG;
  return PYK_OK;
}

json_t *pyk_json_law(pyk_builder *b) {
  json_t *out = json_object();
  char digest[17];
  snprintf(digest, sizeof digest, "%016llx", (unsigned long long)pyk_law_digest());
  pyk_put(b, out, "edition", json_string(pyk_law_edition()));
  pyk_put(b, out, "digest", json_string(digest));
  pyk_put_day(b, out, "checked-through", pyk_law_checked_through());
  return out;
}

json_t *pyk_json_version(void) {
  char text[48];
  uint32_t v = pyk_version();
  snprintf(text, sizeof text, "%u.%u.%u", (unsigned)(v >> 16), (unsigned)(v >> 8 & 0xFF), (unsigned)(v & 0xFF));
  return json_string(text);
}

static json_t *json_fact(pyk_builder *b, const pyk_fact *fact, pyk_str text) {
  json_t *out = json_object();
  pyk_put_name(b, out, "field", PYK_KIND_FIELD, fact->field);
  pyk_put_name(b, out, "confidence", PYK_KIND_CONFIDENCE, fact->confidence);
  pyk_put_number(b, out, "rule", fact->rule);
  if (fact->source != PYK_SOURCE_DOCUMENT) pyk_put_name(b, out, "source", PYK_KIND_SOURCE, fact->source);
  if (fact->index > 0) pyk_put_number(b, out, "index", fact->index);
  if (fact->confidence == PYK_CONFIDENCE_ABSENT || fact->end > text.len || fact->begin >= fact->end) return out;
  pyk_put_number(b, out, "begin", (int64_t)fact->begin);
  pyk_put_number(b, out, "end", (int64_t)fact->end);
  pyk_put_text(b, out, "text", text.ptr + fact->begin, (size_t)(fact->end - fact->begin));
  return out;
}

pyk_findings pyk_findings_begin(void) {
  return (pyk_findings){.array = json_array()};
}

json_t *pyk_findings_add(pyk_builder *b, pyk_findings *findings, const pyk_finding *finding) {
  json_t *written = pyk_json_finding(b, finding);
  if (finding->severity >= PYK_SEVERITY_NOTE && finding->severity <= PYK_SEVERITY_ERROR) {
    findings->counts[finding->severity]++;
  }
  pyk_push(b, findings->array, written);
  return b->failed ? NULL : written; /* what could not be added is gone */
}

void pyk_findings_end(pyk_builder *b, pyk_findings *findings, json_t *object) {
  json_t *counts = json_object();
  for (pyk_severity severity = PYK_SEVERITY_NOTE; severity <= PYK_SEVERITY_ERROR; severity++)
    pyk_put_number(b, counts, pyk_name(PYK_KIND_SEVERITY, severity), findings->counts[severity]);
  pyk_put(b, object, "counts", counts);
  pyk_put(b, object, "findings", findings->array);
}

json_t *pyk_json_clocks(pyk_builder *b, const pyk_report *r) {
  json_t *out = json_object();
  json_t *clocks = json_array();
  if (r->route_count > 0) pyk_put(b, out, "route", pyk_json_routes(b, r->routes, r->route_count));
  if (r->force != NULL) pyk_put(b, out, "force", pyk_json_force(b, r->force));
  for (size_t i = 0; i < r->clock_count; i++)
    pyk_push(b, clocks, pyk_json_clock(b, &r->clocks[i]));
  pyk_put(b, out, "clocks", clocks);
  return out;
}

json_t *pyk_json_judgement(pyk_builder *b, const pyk_report *r) {
  json_t *out = pyk_json_clocks(b, r);
  pyk_findings findings = pyk_findings_begin();
  if (r->decision != NULL) pyk_put(b, out, "decision", pyk_json_decision(b, r->decision));
  for (size_t i = 0; i < r->finding_count; i++)
    pyk_findings_add(b, &findings, &r->findings[i]);
  pyk_findings_end(b, &findings, out);
  return out;
}

pyk_rc pyk_json_finish(pyk_builder *b, json_t *root, char **out, size_t *len) {
  char *text = b->failed ? NULL : json_dumps(root, JSON_COMPACT | JSON_SORT_KEYS);
  json_decref(root);
  if (text == NULL) return b->bad_text ? PYK_E_ARG : PYK_E_MEMORY;
  *out = text;
  *len = strlen(text);
  return PYK_OK;
}

pyk_rc pyk_json_report(const pyk_report *r, char **out, size_t *len) {
  pyk_rc rc = check_report(r);
  if (rc != PYK_OK) return rc;
  if (out == NULL || len == NULL) return PYK_E_ARG;
  pyk_builder b = {.lang = r->lang};
  json_t *root = pyk_json_judgement(&b, r);
  json_t *facts = json_array();
  for (size_t i = 0; i < r->fact_count; i++)
    pyk_push(&b, facts, json_fact(&b, &r->facts[i], r->fact_texts != NULL ? r->fact_texts[i] : r->text));
  pyk_put(&b, root, "facts", facts);
  pyk_put(&b, root, "pykala", pyk_json_version());
  pyk_put(&b, root, "schema", json_integer(1));
  pyk_put(&b, root, "law", pyk_json_law(&b));
  pyk_put_day(&b, root, "as-of", r->as_of);
  if (r->file.len > 0) pyk_put_text(&b, root, "file", r->file.ptr, r->file.len);
  if (r->record > 0) pyk_put_number(&b, root, "record", r->record);
  if (r->reading != NULL) pyk_json_reading(&b, root, r->reading, r->text);
  return pyk_json_finish(&b, root, out, len);
}

void pyk_json_free(char *text) {
  pyk_json_free_room(text); /* the program may have given jansson its own allocator */
}
