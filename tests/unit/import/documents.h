/* Helpers of the reader's tests: a file in memory, its reading, the text of a fact. */
#ifndef PYK_TEST_DOCUMENTS_H
#define PYK_TEST_DOCUMENTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pykala/import.h"

#include "days.h"
#include "files.h"

/* One reader for all tests of a program: setup and teardown of its group. */
static pyk_reader *reader;

static inline int open_reader(void **state) {
  (void)state;
  return pyk_reader_new(&reader) == PYK_OK ? 0 : -1;
}

static inline int close_reader(void **state) {
  (void)state;
  pyk_reader_free(reader);
  pyk_reader_free(NULL);
  return 0;
}

typedef struct file {
  char *text;
  size_t len;
} file;

static inline file load_file(const char *name) {
  const char *folder = getenv("PYK_PAGES");
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", folder != NULL ? folder : "examples/pages", name);
  file f = {NULL, 0};
  f.text = whole_file(path, &f.len);
  assert_non_null(f.text);
  return f;
}

static inline pyk_reading read_whole(pyk_reader *by, const char *text, size_t len) {
  pyk_reading out = {.size = sizeof out};
  pyk_problem problem = {.size = sizeof problem};
  assert_int_equal(pyk_read_document(by, text, len, &out, &problem), PYK_OK);
  return out;
}

/* The `index`th fact of a field, from 1; 0 for one that stands alone. NULL for none. */
static inline const pyk_fact *nth(const pyk_reading *r, pyk_field field, int32_t index) {
  for (size_t i = 0; i < r->fact_count; i++) {
    const pyk_fact *f = &r->facts[i];
    if (f->field == field && f->index == index && f->confidence != PYK_CONFIDENCE_ABSENT) return f;
  }
  return NULL;
}

static inline void assert_bytes(const char *text, size_t len, const pyk_fact *fact, const char *words) {
  assert_non_null(fact);
  assert_true(fact->begin < fact->end && fact->end <= len);
  size_t size = (size_t)(fact->end - fact->begin);
  if (size != strlen(words) || memcmp(text + fact->begin, words, size) != 0) {
    print_error("expected \"%s\", found \"%.*s\"\n", words, (int)size, text + fact->begin);
    fail();
  }
}

#endif
