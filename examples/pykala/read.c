#include "tool.h"

#include <dirent.h>
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
  out->text = NULL;
  if (strcmp(file, "-") == 0) return read_stream(stdin, file, lang, out);
  FILE *from = fopen(file, "rb");
  if (from == NULL) return fail_reading(file, lang, errno);
  int status = read_stream(from, file, lang, out);
  fclose(from);
  return status;
}

int is_folder(const char *file) {
  struct stat about;
  return strcmp(file, "-") != 0 && stat(file, &about) == 0 && S_ISDIR(about.st_mode);
}

static int may_be_document(const char *name) {
  static const char *const ends[] = {".txt", ".html", ".htm", ".json", ".jsonl"};
  size_t len = strlen(name);
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
    size_t size = strlen(ends[i]);
    if (len > size && strcmp(name + len - size, ends[i]) == 0) return 1;
  }
  return 0;
}

static int visit_entry(const char *folder, const char *name, pyk_lang lang, visit_fn visit, void *context) {
  size_t len = strlen(folder) + strlen(name) + 2;
  char *path = malloc(len);
  if (path == NULL) return fail(folder, text(TEXT_NO_MEMORY, lang));
  snprintf(path, len, "%s/%s", folder, name);
  int status = 0;
  struct stat about;
  if (lstat(path, &about) == 0 && S_ISDIR(about.st_mode)) {
    status = visit_folder(path, lang, visit, context);
  } else if (may_be_document(name)) {
    status = visit(path, context);
  }
  free(path);
  return status;
}

int visit_folder(const char *folder, pyk_lang lang, visit_fn visit, void *context) {
  struct dirent **entries;
  int count = scandir(folder, &entries, NULL, alphasort);
  if (count < 0) return fail_reading(folder, lang, errno);
  int status = 0;
  for (int i = 0; i < count; i++) {
    if (entries[i]->d_name[0] != '.') {
      int one = visit_entry(folder, entries[i]->d_name, lang, visit, context);
      if (one > status) status = one;
    }
    free(entries[i]);
  }
  free(entries);
  return status;
}
