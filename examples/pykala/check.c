#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* One run over all documents that were named. */
typedef struct run {
  const options *o;
  pyk_reader *reader;
  pyk_bylaw_pack *pack; /* from a file; NULL: those built in */
  result *result;
  const char *file; /* of the records that are being read */
  summary summary;
  int many; /* a line a finding and a summary, in place of the whole report */
  int shows_progress;
  time_t shown;
} run;

static int worse(int a, int b) {
  return a > b ? a : b;
}

/* --- progress, on a terminal only ---------------------------------------------------------------------------------------- */

static void show_progress(run *r, int last) {
  time_t now = time(NULL);
  if (!r->shows_progress || (now == r->shown && !last)) return;
  r->shown = now;
  if (last) {
    fputs("\r\033[K", stderr);
  } else {
    fprintf(stderr, "\r%zu ", r->summary.documents + r->summary.unusable);
  }
  fflush(stderr);
}

/* --- one document --------------------------------------------------------------------------------------------------------- */

static int refuse(run *r, const char *file, int32_t record, const pyk_problem *problem) {
  char message[1024];
  r->summary.unusable++;
  show_progress(r, 1);
  pyk_problem_text(problem, r->o->lang, message, sizeof message, NULL);
  if (r->o->json && r->many) print_json_problem(file, record, problem, NULL);
  if (record > 0) {
    fprintf(stderr, "pykala: %s[%d]:%u:%u: %s\n", file, (int)record, (unsigned)problem->line, (unsigned)problem->column,
            message);
  } else {
    fprintf(stderr, "pykala: %s:%u:%u: %s\n", file, (unsigned)problem->line, (unsigned)problem->column, message);
  }
  return STATUS_UNUSABLE;
}

static int fail(const char *file, pyk_rc rc) {
  fprintf(stderr, "pykala: %s: %s\n", file, pyk_rc_name(rc));
  return STATUS_UNUSABLE;
}

static result *begin(run *r, const char *file, int32_t record) {
  memset(r->result, 0, sizeof *r->result);
  r->result->file = file;
  r->result->record = record;
  r->result->lang = r->o->lang;
  r->result->as_of = r->o->as_of;
  r->result->reading.size = sizeof r->result->reading;
  return r->result;
}

/* What was read, judged and printed. */
static int finish(run *r) {
  result *one = r->result;
  pyk_rc rc = judge(r->o, r->pack, one);
  if (rc != PYK_OK) return fail(one->file, rc);
  summary_add(&r->summary, one);
  show_progress(r, 0);
  int status = 0;
  if (r->o->json) {
    status = print_json(one);
  } else if (r->many) {
    if (one->finding_count > 0) show_progress(r, 1);
    print_short(stdout, one);
  } else {
    print_result(stdout, one);
  }
  if (status != 0) return status;
  return count_severity(one, PYK_SEVERITY_ERROR) > 0 ? STATUS_ERRORS : STATUS_CLEAN;
}

static int check_bytes(run *r, const char *file, int32_t number, const char *text, size_t len) {
  pyk_problem problem = {.size = sizeof problem};
  result *one = begin(r, file, number);
  one->text = (pyk_str){text, len};
  pyk_rc rc = pyk_read_document(r->reader, text, len, &one->reading, &problem);
  if (rc == PYK_E_INPUT) return refuse(r, file, number, &problem);
  return rc == PYK_OK ? finish(r) : fail(file, rc);
}

/* Minutes may hold several sections: each is read with the head of the whole above it. */
static int check_text(run *r, const char *file, const document *d) {
  size_t at = 0, begin, end, next = 0;
  int32_t number = 0;
  int status = 0;
  pyk_rc rc = pyk_import_next(d->text, d->len, &at, &begin, &end);
  int several = rc == PYK_OK && (next = at, pyk_import_next(d->text, d->len, &next, &begin, &end) == PYK_OK);
  if (!several) return check_bytes(r, file, 0, d->text, d->len);
  r->many = 1;
  for (at = 0; pyk_import_next(d->text, d->len, &at, &begin, &end) == PYK_OK;)
    status = worse(status, check_bytes(r, file, ++number, d->text, end));
  return status;
}

/* --- records ------------------------------------------------------------------------------------------------------------- */

static int check_record(run *r, int32_t number, const pyk_published *record) {
  pyk_problem problem = {.size = sizeof problem};
  result *one = begin(r, r->file, number);
  one->published = record;
  one->text = record->content.len > 0 ? record->content : record->motion;
  pyk_rc rc = pyk_read_published(r->reader, record, &one->reading, &problem);
  if (rc == PYK_E_INPUT) return refuse(r, r->file, number, &problem);
  return rc == PYK_OK ? finish(r) : fail(r->file, rc);
}

static int check_entry(const entry *one, void *context) {
  run *r = context;
  if (one->record != NULL) return check_record(r, one->number, one->record);
  r->summary.unusable++;
  show_progress(r, 1);
  if (r->o->json) print_json_problem(r->file, one->number, &one->problem, one->want);
  fprintf(stderr, "pykala: %s[%d]:%u:%u: %s (%s)\n", r->file, (int)one->number, (unsigned)one->problem.line,
          (unsigned)one->problem.column, text(TEXT_NO_RECORD, r->o->lang), one->want);
  return STATUS_UNUSABLE;
}

static int check_records(run *r, const char *file, const document *d, record_shape shape) {
  int status = 0;
  r->file = file;
  r->many = r->many || shape != SHAPE_RECORD;
  pyk_rc rc = visit_records(d, shape, check_entry, r, &status);
  return rc == PYK_OK ? status : fail(file, rc);
}

static int check_file(const char *file, void *context) {
  run *r = context;
  document d;
  int status = read_document(file, r->o->lang, &d);
  if (status != 0) {
    r->summary.unusable++;
  } else {
    record_shape shape = shape_of(file, &d);
    status = shape == SHAPE_NO_RECORDS ? check_text(r, file, &d) : check_records(r, file, &d, shape);
  }
  free(d.text);
  return status;
}

/* --- all of them ---------------------------------------------------------------------------------------------------------- */

static int check_folder(run *r, const char *folder) {
  size_t before = r->summary.documents + r->summary.unusable;
  int status = visit_folder(folder, r->o->lang, check_file, r);
  if (r->summary.documents + r->summary.unusable > before || status != 0) return status;
  fprintf(stderr, "pykala: %s: %s\n", folder, text(TEXT_NO_DOCUMENTS, r->o->lang));
  return STATUS_UNUSABLE;
}

static int check_all(run *r) {
  int status = 0;
  for (size_t i = 0; i < r->o->file_count; i++) {
    const char *file = r->o->files[i];
    int folder = is_folder(file);
    r->many = r->many || folder;
    status = worse(status, folder ? check_folder(r, file) : check_file(file, r));
  }
  show_progress(r, 1);
  int any = r->summary.documents + r->summary.unusable > 0;
  if (r->many && any) print_summary(r->o->json ? stderr : stdout, &r->summary, r->o->lang);
  return status;
}

int run_check(const options *o) {
  run r;
  memset(&r, 0, sizeof r);
  r.o = o;
  r.many = o->file_count > 1;
  r.shows_progress = isatty(STDERR_FILENO);
  int status = open_bylaws(o, &r.pack);
  if (status != 0) return status;
  status = STATUS_UNUSABLE;
  r.result = malloc(sizeof *r.result);
  if (r.result != NULL && pyk_reader_new(&r.reader) == PYK_OK) {
    status = check_all(&r);
  } else {
    fprintf(stderr, "pykala: %s\n", text(TEXT_NO_MEMORY, o->lang));
  }
  pyk_reader_free(r.reader);
  free(r.result);
  free_bylaws(r.pack);
  return status;
}
