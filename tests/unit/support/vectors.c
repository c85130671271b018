#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

void vectors_open(vectors *v, const char *name) {
  char path[4096];
  const char *folder = getenv("PYK_VECTORS");
  memset(v, 0, sizeof *v);
  v->name = name;
  snprintf(path, sizeof path, "%s/%s", folder == NULL ? "tests/vectors" : folder, name);
  v->file = fopen(path, "r");
  if (v->file == NULL) fail_msg("%s cannot be read", path);
}

static char *trim(char *text) {
  char *end = text + strlen(text);
  while (end > text && strchr(" \t\r\n", end[-1]) != NULL)
    *--end = '\0';
  while (*text == ' ' || *text == '\t')
    text++;
  return text;
}

static void split(vectors *v) {
  char *at = v->text;
  v->fields = 0;
  while (at != NULL && v->fields < VECTOR_FIELDS) {
    char *bar = strchr(at, '|');
    if (bar != NULL) *bar++ = '\0';
    v->field[v->fields++] = trim(at);
    at = bar;
  }
}

int vectors_next(vectors *v, size_t fields) {
  while (fgets(v->text, sizeof v->text, v->file) != NULL) {
    v->line++;
    char *text = trim(v->text);
    if (*text == '#' || *text == '\0') continue;
    split(v);
    if (v->fields != fields) fail_msg("%s:%d: %zu fields, expected %zu", v->name, v->line, v->fields, fields);
    return 1;
  }
  return 0;
}

void vectors_close(vectors *v) {
  fclose(v->file);
}

const char *vectors_where(const vectors *v) {
  static char text[64];
  snprintf(text, sizeof text, "%s:%d", v->name, v->line);
  return text;
}

long vectors_number(const vectors *v, size_t field) {
  char *end = NULL;
  long number = strtol(v->field[field], &end, 10);
  if (end == v->field[field] || *end != '\0') fail_msg("%s: %s is no number", vectors_where(v), v->field[field]);
  return number;
}
