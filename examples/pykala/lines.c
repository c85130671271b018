/* One JSON line a document. */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

#if PYK_HAVE_JSON
#include "pykala/json.h"

/* In which text each fact's bytes are counted; NULL when all of them are the document's, or when there is no memory. */
static pyk_str *fact_texts(const result *r) {
  if (r->published == NULL) return NULL;
  pyk_str *texts = calloc(r->reading.fact_count + 1, sizeof *texts);
  for (size_t i = 0; texts != NULL && i < r->reading.fact_count; i++) {
    if (pyk_fact_text(&r->reading.facts[i], &r->text, r->published, &texts[i]) != PYK_OK) texts[i] = (pyk_str){NULL, 0};
  }
  return texts;
}

static int put_line(char *line, size_t len) {
  fwrite(line, 1, len, stdout);
  putchar('\n');
  pyk_json_free(line);
  return 0;
}

int print_json(const result *r) {
  char *line;
  size_t len;
  pyk_str *texts = fact_texts(r);
  pyk_report report = {.size = sizeof report,
                       .lang = r->lang,
                       .as_of = r->as_of,
                       .record = r->record,
                       .file = {r->file, strlen(r->file)},
                       .text = r->text,
                       .decision = &r->decision,
                       .facts = r->reading.facts,
                       .fact_count = r->reading.fact_count,
                       .routes = r->routes,
                       .route_count = r->route_count,
                       .force = r->reading.kind == PYK_DOCUMENT_DECISION ? &r->force : NULL,
                       .clocks = r->clocks,
                       .clock_count = r->clock_count,
                       .findings = r->findings,
                       .finding_count = r->finding_count,
                       .reading = &r->reading,
                       .fact_texts = texts};
  pyk_rc rc = pyk_json_report(&report, &line, &len);
  free(texts);
  if (rc != PYK_OK) {
    fprintf(stderr, "pykala: %s: %s\n", r->file, pyk_rc_name(rc));
    return STATUS_UNUSABLE;
  }
  return put_line(line, len);
}

int print_json_problem(const char *file, int32_t record, const pyk_problem *problem, const char *why) {
  char *line;
  size_t len;
  pyk_rc rc = pyk_json_problem(file, strlen(file), record, problem, why, &line, &len);
  if (rc != PYK_OK) return STATUS_UNUSABLE;
  return put_line(line, len);
}
#else
int print_json(const result *r) {
  fprintf(stderr, "pykala: %s\n", text(TEXT_NO_JSON, r->lang));
  return STATUS_UNUSABLE;
}

int print_json_problem(const char *file, int32_t record, const pyk_problem *problem, const char *why) {
  (void)file, (void)record, (void)problem, (void)why;
  return STATUS_UNUSABLE;
}
#endif
