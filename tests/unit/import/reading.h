/* Helpers of the import tests: a page in memory, a reading of it, and copies with changed words. */
#ifndef PYK_TEST_READING_H
#define PYK_TEST_READING_H

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

enum { PAGE_CAP = 32768, FACT_CAP = 64 };

typedef struct page {
  char text[PAGE_CAP];
  size_t len;
} page;

typedef struct reading {
  pyk_rc rc;
  pyk_decision decision;
  pyk_fact facts[FACT_CAP];
  size_t count;
  pyk_problem problem;
} reading;

/* 0 when the file is not there, or longer than a page. */
static inline int load(const char *folder, const char *name, page *p) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  char *text = whole_file(path, &p->len);
  int fits = text != NULL && p->len < sizeof p->text - 1;
  if (fits) memcpy(p->text, text, p->len + 1);
  free(text);
  return fits;
}

static inline page fixture(const char *name) {
  const char *folder = getenv("PYK_PAGES");
  static page p;
  assert_true(load(folder != NULL ? folder : "examples/pages", name, &p));
  return p;
}

static inline reading read_bytes(const char *text, size_t len) {
  reading r;
  memset(&r, 0, sizeof r);
  r.decision.size = sizeof r.decision;
  r.problem.size = sizeof r.problem;
  r.rc = pyk_import_text(text, len, &r.decision, r.facts, FACT_CAP, &r.count, &r.problem);
  return r;
}

static inline reading read_page(const page *p) {
  return read_bytes(p->text, p->len);
}

/* The page with the one place of `from` replaced; it must be there exactly once. */
static inline page changed(page p, const char *from, const char *to) {
  char *at = strstr(p.text, from);
  assert_non_null(at);
  assert_null(strstr(at + 1, from));
  size_t cut = strlen(from), put = strlen(to);
  assert_true(p.len - cut + put < sizeof p.text);
  memmove(at + put, at + cut, p.len + 1 - (size_t)(at - p.text) - cut);
  memcpy(at, to, put);
  p.len = p.len - cut + put;
  return p;
}

/* The page without what stands from `from` up to `to`. */
static inline page without(page p, const char *from, const char *to) {
  char *at = strstr(p.text, from);
  assert_non_null(at);
  char *end = strstr(at, to);
  assert_non_null(end);
  memmove(at, end, strlen(end) + 1);
  p.len = strlen(p.text);
  return p;
}

/* The first fact of a field, or NULL. */
static inline const pyk_fact *fact_of(const reading *r, pyk_field field) {
  for (size_t i = 0; i < r->count && i < FACT_CAP; i++) {
    if (r->facts[i].field == field) return &r->facts[i];
  }
  return NULL;
}

static inline void assert_absent(const reading *r, pyk_field field) {
  const pyk_fact *f = fact_of(r, field);
  assert_non_null(f);
  assert_int_equal(f->confidence, PYK_CONFIDENCE_ABSENT);
  assert_int_equal(f->begin, 0);
  assert_int_equal(f->end, 0);
  assert_int_equal(f->value, 0);
}

/* The field was read, its range covers exactly `words`, and its value is `value`. */
static inline void assert_fact(const page *p, const reading *r, pyk_field field, const char *words, int32_t value) {
  const pyk_fact *f = fact_of(r, field);
  assert_non_null(f);
  assert_int_not_equal(f->confidence, PYK_CONFIDENCE_ABSENT);
  assert_true(f->begin < f->end && f->end <= p->len);
  char got[4096];
  size_t len = (size_t)(f->end - f->begin);
  assert_true(len < sizeof got);
  memcpy(got, p->text + f->begin, len);
  got[len] = '\0';
  assert_string_equal(got, words);
  assert_int_equal(f->value, value);
  assert_true(f->rule > 0);
}

static inline void assert_provision(const pyk_provision *p, int32_t year, int32_t number, pyk_bylaw bylaw,
                                    int32_t chapter, int32_t section) {
  assert_int_equal(p->act_year, year);
  assert_int_equal(p->act_number, number);
  assert_int_equal(p->bylaw, bylaw);
  assert_int_equal(p->chapter, chapter);
  assert_int_equal(p->section, section);
}

#endif
