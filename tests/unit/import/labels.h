/* Labels of published documents, and what a reading told of each of their fields, compared and counted.
 * tests/labels/README.md says how the labels were made and what their marks mean. */
#ifndef PYK_TEST_LABELS_H
#define PYK_TEST_LABELS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pykala/import.h"

#include "files.h"

enum { LABEL_CAP = 4096, LABEL_FIELDS = 32, TOLD_CAP = 512, TOLD_TEXT = 96 };

typedef enum label_mark { MARK_NONE, MARK_RECORD, MARK_MAY } label_mark;

typedef struct label {
  const char *file;
  const char *field;
  const char *value;
  label_mark mark;
} label;

typedef struct labels {
  char *text; /* the file; the labels point into it */
  label of[LABEL_CAP];
  size_t count;
} labels;

/* One fact that the library told: a word or a number, or a text by its digests. */
typedef struct told {
  const char *field;
  char text[TOLD_TEXT];
  char digest[2][17]; /* tags taken for a space, and for nothing; empty: not a text */
} told;

typedef struct told_list {
  told of[TOLD_CAP];
  size_t count;
} told_list;

/* How one field fared over all documents. */
typedef struct tally {
  const char *field;
  size_t labelled, found, correct, wrong, missed, spurious;
} tally;

typedef struct tallies {
  tally of[LABEL_FIELDS];
  size_t count;
} tallies;

/* Ends the text at the next tab or line end and returns what follows the tab, NULL at the end of the line. */
static inline char *next_cell(char *cell) {
  char *end = cell + strcspn(cell, "\t\n");
  int tab = *end == '\t';
  *end = '\0';
  return tab ? end + 1 : NULL;
}

static inline label read_label(char *line) {
  char *field = next_cell(line);
  assert_non_null(field);
  char *value = next_cell(field);
  assert_non_null(value);
  char *mark = next_cell(value);
  label out = {line, field, value, MARK_NONE};
  if (mark == NULL) return out;
  next_cell(mark);
  if (strcmp(mark, "record") == 0) out.mark = MARK_RECORD;
  if (strcmp(mark, "may") == 0) out.mark = MARK_MAY;
  assert_true(out.mark != MARK_NONE || strcmp(mark, "secret") == 0);
  return out;
}

static inline void read_labels(const char *name, labels *out) {
  const char *folder = getenv("PYK_LABELS");
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", folder != NULL ? folder : "tests/labels", name);
  out->text = whole_file(path, NULL);
  assert_non_null(out->text);
  out->count = 0;
  for (char *line = out->text, *next; *line != '\0'; line = next) {
    next = line + strcspn(line, "\n");
    next += *next == '\n';
    if (*line == '#') continue;
    assert_true(out->count < LABEL_CAP);
    out->of[out->count++] = read_label(line);
  }
}

/* The labels of a file stand together: how many begin at `from`. */
static inline size_t labels_of_file(const labels *all, size_t from) {
  size_t n = from;
  while (n < all->count && strcmp(all->of[n].file, all->of[from].file) == 0)
    n++;
  return n - from;
}

static inline void tell(told_list *list, const char *field, const char *value) {
  assert_true(list->count < TOLD_CAP);
  told *t = &list->of[list->count++];
  memset(t, 0, sizeof *t);
  t->field = field;
  size_t n = strlen(value); /* a long text is only shown: its digests are compared */
  memcpy(t->text, value, n < sizeof t->text ? n : sizeof t->text - 1);
}

static inline void tell_number(told_list *list, const char *field, long long value) {
  char text[32];
  snprintf(text, sizeof text, "%lld", value);
  tell(list, field, text);
}

/* Does one of the values between the bars of a label say the same? */
static inline int agrees(const label *l, const told *t) {
  for (const char *p = l->value; *p != '\0';) {
    size_t n = strcspn(p, "|");
    for (int i = 0; i < 3; i++) {
      const char *value = i < 2 ? t->digest[i] : t->text;
      if (strlen(value) == n && n > 0 && memcmp(p, value, n) == 0) return 1;
    }
    p += n + (p[n] == '|');
  }
  return 0;
}

static inline tally *tally_of(tallies *all, const char *field) {
  for (size_t i = 0; i < all->count; i++)
    if (strcmp(all->of[i].field, field) == 0) return &all->of[i];
  assert_true(all->count < LABEL_FIELDS);
  tally *t = &all->of[all->count++];
  memset(t, 0, sizeof *t);
  t->field = field;
  return t;
}

/* The labels and the facts of one field of one document. */
typedef struct pairing {
  const label *label[TOLD_CAP];
  const told *told[TOLD_CAP];
  size_t labels, tolds;
  int may, exempt; /* there are labels that need not be found, or that are not asked for */
} pairing;

static inline void pair_up(const label *l, size_t n, const told_list *list, const char *field, int record, pairing *p) {
  memset(p, 0, sizeof *p);
  for (size_t i = 0; i < n; i++) {
    if (strcmp(l[i].field, field) != 0 || strcmp(l[i].value, "unknown") == 0) continue;
    if (l[i].mark == MARK_RECORD && !record) p->exempt = 1;
    if (l[i].mark == MARK_MAY) p->may = 1;
    p->label[p->labels++] = &l[i];
  }
  for (size_t i = 0; i < list->count; i++)
    if (strcmp(list->of[i].field, field) == 0) p->told[p->tolds++] = &list->of[i];
}

static inline void differ(const label *l, const told *t, const char *file, int record, tally *sum) {
  if (l != NULL && l->mark == MARK_RECORD && !record) return;
  if (t != NULL && strcmp(t->text, "no") == 0) t = NULL; /* the library cannot deny: it did not find it */
  if (l != NULL && t != NULL) {
    sum->wrong++;
    printf("  wrong: %s %s: %s instead of %s\n", file, l->field, t->text, l->value);
  } else if (l != NULL && l->mark != MARK_MAY) {
    sum->missed++;
    printf("  missed: %s %s: %s\n", file, l->field, l->value);
  } else if (t != NULL) {
    sum->spurious++;
    printf("  spurious: %s %s: %s\n", file, t->field, t->text);
  }
}

/* Takes each fact with the label that it agrees with, in order when there are as many of both. */
static inline void judge_pairs(pairing *p, const char *file, int record, tally *sum) {
  int in_order = p->labels == p->tolds && !p->may;
  for (size_t i = 0; i < p->labels; i++)
    for (size_t k = in_order ? i : 0; k < (in_order ? i + 1 : p->tolds); k++) {
      if (p->label[i] == NULL || p->told[k] == NULL || !agrees(p->label[i], p->told[k])) continue;
      sum->correct++;
      p->label[i] = NULL;
      p->told[k] = NULL;
    }
  size_t k = 0;
  for (size_t i = 0; i < p->labels; i++) {
    if (p->label[i] == NULL) continue;
    while (k < p->tolds && p->told[k] == NULL)
      k++;
    differ(p->label[i], k < p->tolds ? p->told[k++] : NULL, file, record, sum);
  }
  for (; k < p->tolds; k++)
    if (p->told[k] != NULL && !p->exempt) differ(NULL, p->told[k], file, record, sum);
}

static inline void judge_field(const label *l, size_t n, const told_list *list, int record, tally *sum) {
  pairing p;
  pair_up(l, n, list, sum->field, record, &p);
  for (size_t i = 0; i < p.labels; i++)
    sum->labelled += p.label[i]->mark == MARK_NONE || (p.label[i]->mark == MARK_RECORD && record);
  sum->found += p.tolds;
  judge_pairs(&p, l->file, record, sum);
}

/* Compares what was told of a document with its `n` labels; `record`: what stands beside the text was given too. */
static inline void judge(const label *l, size_t n, const told_list *list, int record, tallies *all) {
  for (size_t i = 0; i < n; i++)
    tally_of(all, l[i].field);
  for (size_t i = 0; i < list->count; i++)
    tally_of(all, list->of[i].field);
  for (size_t i = 0; i < all->count; i++)
    judge_field(l, n, list, record, &all->of[i]);
}

static inline void print_tallies(const char *title, const tallies *all) {
  printf("\n%s\n%-18s %8s %6s %8s %6s %7s %9s\n", title, "field", "labels", "found", "correct", "wrong", "missed",
         "spurious");
  for (size_t i = 0; i < all->count; i++) {
    const tally *t = &all->of[i];
    printf("%-18s %8zu %6zu %8zu %6zu %7zu %9zu\n", t->field, t->labelled, t->found, t->correct, t->wrong, t->missed,
           t->spurious);
  }
}

/* Where a label says nothing, a careful reader may still judge: these may be told unasked. */
static inline int is_judgement(const char *field) {
  return strcmp(field, "deed") == 0 || strcmp(field, "nature") == 0 || strcmp(field, "item-outcome") == 0;
}

/* One in how many may be missed: of the two judgements the text often does not decide, and then the reader says so. */
static inline size_t one_in(const char *field) {
  return is_judgement(field) ? 4 : 100;
}

/* Nothing wrong, nothing made up, hardly anything missed. */
static inline void assert_good(const tallies *all) {
  assert_true(all->count > 10);
  size_t faults = 0;
  for (size_t i = 0; i < all->count; i++) {
    const tally *t = &all->of[i];
    int good =
        t->wrong == 0 && t->missed * one_in(t->field) <= t->labelled && (t->spurious == 0 || is_judgement(t->field));
    if (!good) printf("not good enough: %s\n", t->field);
    faults += !good;
  }
  assert_int_equal(faults, 0);
}

#endif
