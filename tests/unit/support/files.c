#include "files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

FILE *open_in(const char *folder_variable, const char *name) {
  char path[4096];
  const char *folder = getenv(folder_variable);
  if (folder == NULL) return NULL;
  int len = snprintf(path, sizeof path, "%s/%s", folder, name);
  return len > 0 && (size_t)len < sizeof path ? fopen(path, "rb") : NULL;
}

char *whole_file(const char *path, size_t *len) {
  FILE *f = fopen(path, "rb");
  if (f == NULL) return NULL;
  size_t cap = 1u << 20, n = 0, got = 0;
  char *text = malloc(cap);
  assert_non_null(text);
  while ((got = fread(text + n, 1, cap - n - 1, f)) > 0) {
    n += got;
    if (n + 1 < cap) continue;
    text = realloc(text, cap *= 2);
    assert_non_null(text);
  }
  fclose(f);
  text[n] = '\0';
  if (len != NULL) *len = n;
  return text;
}

const char *shared_folder(void) {
  const char *folder = getenv("PYK_SHARED");
  return folder != NULL ? folder : "../shared";
}
