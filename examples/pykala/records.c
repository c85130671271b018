/* Files of records: one record, an array of them, or JSON values one after the other, each on its line in a .jsonl file. */
#include "tool.h"

#include <string.h>

#if PYK_HAVE_JSON
#include "pykala/json.h"

static int is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static size_t skip_blank(const document *d, size_t at) {
  while (at < d->len && is_blank(d->text[at]))
    at++;
  return at;
}

/* Where the first sign stands, behind a byte order mark and white space. */
static size_t first_sign(const document *d) {
  return skip_blank(d, d->len >= 3 && memcmp(d->text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0);
}

static size_t line_end(const document *d, size_t at) {
  const char *end = at < d->len ? memchr(d->text + at, '\n', d->len - at) : NULL;
  return end != NULL ? (size_t)(end - d->text) : d->len;
}

/* In one object laid out over several lines no line that begins with a brace follows one that ends with a brace: between
 * two members stands a comma. */
static int braces_meet(const document *d) {
  size_t end = line_end(d, first_sign(d));
  size_t next = skip_blank(d, end), last = end;
  while (last > 0 && is_blank(d->text[last - 1]))
    last--;
  return last > 0 && d->text[last - 1] == '}' && next < d->len && d->text[next] == '{';
}

record_shape shape_of(const char *file, const document *d) {
  size_t len = strlen(file), first = first_sign(d);
  /* A longer file was not read to its end: it is for the reader of documents to refuse. */
  if (first == d->len || d->len > PYK_IMPORT_MAX) return SHAPE_NO_RECORDS;
  if (len > 6 && strcmp(file + len - 6, ".jsonl") == 0) return SHAPE_LINES;
  if (d->text[first] == '[') return SHAPE_ARRAY;
  if (d->text[first] != '{') return SHAPE_NO_RECORDS;
  return braces_meet(d) ? SHAPE_LINES : SHAPE_RECORD;
}

/* One walk over a file. */
typedef struct walk {
  const document *d;
  int32_t number;          /* of the last record */
  size_t counted, line_at; /* bytes whose lines are counted; where the last of them begins */
  uint32_t line;
  entry_fn visit;
  void *context;
  int status;
} walk;

/* Places come in their order, so that each byte is counted once. */
static void locate(walk *w, uint64_t offset, pyk_problem *out) {
  if (offset < w->counted) {
    w->counted = w->line_at = 0;
    w->line = 1;
  }
  for (; w->counted < offset; w->counted++) {
    if (w->d->text[w->counted] != '\n') continue;
    w->line++;
    w->line_at = w->counted + 1;
  }
  out->offset = offset;
  out->line = w->line;
  out->column = (uint32_t)(offset - w->line_at + 1);
}

static void tell(walk *w, const pyk_published *record, uint64_t at, const char *want) {
  entry one = {.number = ++w->number, .record = record, .problem = {.size = sizeof one.problem}, .want = want};
  if (record == NULL) locate(w, at, &one.problem);
  int status = w->visit(&one, w->context);
  if (status > w->status) w->status = status;
}

/* The value at `begin`, with all records in it. *rest: where it ends, or `end` when that cannot be told. */
static pyk_rc visit_value(walk *w, size_t begin, size_t end, size_t *rest) {
  pyk_json_records *records;
  pyk_json_place place = {0};
  pyk_rc rc = pyk_json_records_open(w->d->text + begin, end - begin, &records);
  if (rc != PYK_OK) return rc;
  *rest = end;
  for (;;) {
    pyk_published record = {.size = sizeof record};
    rc = pyk_json_records_next(records, &record, &place);
    if (rc != PYK_OK && rc != PYK_E_SYNTAX) break;
    tell(w, rc == PYK_OK ? &record : NULL, begin + place.at, place.want);
    /* Of an object that is no record the place is its first byte, and its end is known, too. */
    int whole = rc == PYK_OK || (place.at == place.begin && place.end > place.begin);
    if (whole && w->d->text[begin] != '[') *rest = begin + (size_t)place.end;
  }
  pyk_json_records_close(records);
  return rc == PYK_E_NORULE ? PYK_OK : rc;
}

pyk_rc visit_records(const document *d, record_shape shape, entry_fn visit, void *context, int *status) {
  walk w = {.d = d, .line = 1, .visit = visit, .context = context};
  pyk_rc rc = PYK_OK;
  for (size_t at = first_sign(d); rc == PYK_OK && at < d->len; at = skip_blank(d, at))
    rc = visit_value(&w, at, shape == SHAPE_LINES ? line_end(d, at) : d->len, &at);
  *status = w.status;
  return rc;
}
#else
record_shape shape_of(const char *file, const document *d) {
  (void)file, (void)d;
  return SHAPE_NO_RECORDS;
}

pyk_rc visit_records(const document *d, record_shape shape, entry_fn visit, void *context, int *status) {
  (void)d, (void)shape, (void)visit, (void)context, (void)status;
  return PYK_E_ARG;
}
#endif
