#include "tool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int fail(const char *file, const char *message) {
  fprintf(stderr, "pykala: %s: %s\n", file, message);
  return STATUS_UNUSABLE;
}

static int fail_reading(const char *file, pyk_lang lang, int error) {
  fprintf(stderr, "pykala: %s: %s: %s\n", file, text(TEXT_CANNOT_READ, lang), strerror(error));
  return STATUS_UNUSABLE;
}

/* Reads to the end, at most one byte more than a document may have: so that a longer one shows. */
static int read_stream(FILE *from, const char *file, pyk_lang lang, document *out) {
  size_t cap = 65536;
  out->len = 0;
  out->text = malloc(cap);
  while (out->text != NULL) {
    size_t got = fread(out->text + out->len, 1, cap - out->len, from);
    out->len += got;
    if (ferror(from)) return fail_reading(file, lang, errno);
    if (out->len < cap || out->len > PYK_IMPORT_MAX) return 0;
    cap = cap * 2 > PYK_IMPORT_MAX + 1 ? PYK_IMPORT_MAX + 1 : cap * 2;
    char *larger = realloc(out->text, cap);
    if (larger == NULL) free(out->text);
    out->text = larger;
  }
  return fail(file, text(TEXT_NO_MEMORY, lang));
}

int read_document(const char *file, pyk_lang lang, document *out) {
  struct stat about;
  out->text = NULL;
  if (strcmp(file, "-") == 0) return read_stream(stdin, file, lang, out);
  FILE *from = fopen(file, "rb");
  if (from == NULL) return fail_reading(file, lang, errno);
  int status;
  if (fstat(fileno(from), &about) == 0 && S_ISDIR(about.st_mode)) {
    status = fail(file, text(TEXT_IS_DIRECTORY, lang));
  } else {
    status = read_stream(from, file, lang, out);
  }
  fclose(from);
  return status;
}
