/* Printed notices of published decisions against tests/labels/notices.txt. Prints for each field how often it was found right,
 * wrong, missed and made up. Skipped (77) where the decisions do not lie beside the project. */
#include "pykala.h"
#include "files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

enum { NOTICES = 8, LINE = 1024, COLUMNS = 12, SKIPPED = 77 };

static const char *const fields[] = {"notices",  "remedy",  "receiver",   "period",    "trigger",  "who",
                                     "presumed", "closing", "standstill", "provision", "counting", "times"};
static struct { int correct, wrong, missed, made_up; } tally[COLUMNS];

/* --- the text of the appeal section ----------------------------------------------------------------------------------- */

static const char *find_heading(const char *from, const char *words) {
  const char *at = from;
  while ((at = strstr(at, "<h3")) != NULL) {
    const char *close = strchr(at, '>');
    if (close == NULL) return NULL;
    for (const char *p = at; p + strlen(words) < close; p++) {
      if (strncmp(p, words, strlen(words)) == 0) return at;
    }
    at = close;
  }
  return NULL;
}

/* Tags become line breaks, and the entities that occur their characters. */
static char *plain(const char *begin, const char *end) {
  static const struct {
    const char *entity, *character;
  } entities[] = {{"&nbsp;", "\xC2\xA0"}, {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}};
  char *out = malloc((size_t)(end - begin) + 1), *to = out;
  for (const char *at = begin; at < end;) {
    if (*at == '<') {
      while (at < end && *at != '>')
        at++;
      at += at < end;
      *to++ = '\n';
      continue;
    }
    size_t step = 0;
    for (size_t i = 0; i < sizeof entities / sizeof entities[0] && step == 0; i++) {
      if (strncmp(at, entities[i].entity, strlen(entities[i].entity)) != 0) continue;
      step = strlen(entities[i].entity);
      memcpy(to, entities[i].character, strlen(entities[i].character));
      to += strlen(entities[i].character);
    }
    if (step == 0) *to++ = *at++;
    at += step;
  }
  *to = '\0';
  return out;
}

static char *appeal_section(const char *path) {
  json_t *record = json_load_file(path, 0, NULL);
  json_t *one = json_is_array(record) ? json_array_get(record, 0) : record;
  const char *content = json_string_value(json_object_get(one, "Content"));
  char *text = NULL;
  const char *begin = content == NULL ? NULL : find_heading(content, "class=\"Muutoksenhaku");
  if (begin != NULL) {
    const char *end = find_heading(begin + 3, "class=");
    text = plain(begin, end != NULL ? end : begin + strlen(begin));
  }
  json_decref(record);
  return text;
}

/* --- what was read, in the columns of the labels ------------------------------------------------------------------------ */

typedef struct told {
  char column[COLUMNS][200];
} told;

static void add(char *to, const char *separator, const char *piece) {
  size_t used = strlen(to);
  snprintf(to + used, 200 - used, "%s%s", used > 0 ? separator : "", piece);
}

static void tell_provision(char *to, const pyk_provision *p) {
  char piece[64];
  if (p->act_number == 0) return;
  int size = snprintf(piece, sizeof piece, "%d/%d %d", (int)p->act_number, (int)p->act_year, (int)p->section);
  if (p->subsection > 0) snprintf(piece + size, sizeof piece - (size_t)size, ".%d", (int)p->subsection);
  add(to, " ", piece);
}

static told tell(const pyk_notice *n) {
  told t = {{{0}}};
  char piece[100];
  add(t.column[1], "", pyk_name(PYK_KIND_REMEDY, n->remedy));
  if (n->receiver == PYK_RECEIVER_NAMED_BODY) {
    add(t.column[2], "", pyk_name(PYK_KIND_BODY, n->body));
  } else if (n->receiver != PYK_RECEIVER_NONE) {
    add(t.column[2], "", pyk_name(PYK_KIND_RECEIVER, n->receiver));
  }
  if (n->amount > 0) {
    snprintf(piece, sizeof piece, "%d %s", (int)n->amount, pyk_name(PYK_KIND_UNIT, n->unit));
    add(t.column[3], "", piece);
  }
  if (n->trigger != 0) add(t.column[4], "", pyk_name(PYK_KIND_TRIGGER, n->trigger));
  for (pyk_parties bit = 1; bit <= PYK_PARTY_COUNCIL; bit <<= 1) {
    if (n->who & bit) add(t.column[5], "+", pyk_name(PYK_KIND_PARTY, (int32_t)bit));
  }
  for (uint32_t i = 0; i < n->presumed_count; i++) {
    snprintf(piece, sizeof piece, "%s=%d", pyk_name(PYK_KIND_SERVICE, n->presumed[i].service),
             (int)n->presumed[i].days);
    add(t.column[6], " ", piece);
  }
  if (n->closing_minute > 0) snprintf(t.column[7], sizeof t.column[7], "%d", (int)n->closing_minute);
  if (n->standstill > 0) snprintf(t.column[8], sizeof t.column[8], "%d", (int)n->standstill);
  tell_provision(t.column[9], &n->provision);
  tell_provision(t.column[9], &n->second);
  if (n->day_excluded == PYK_GIVEN_YES) add(t.column[10], "+", "excluded");
  if (n->rolls == PYK_GIVEN_YES) add(t.column[10], "+", "rolls");
  snprintf(t.column[11], sizeof t.column[11], "%d", (int)n->times);
  return t;
}

static void compare(const char *file, int column, const char *label, const char *read) {
  int said = strcmp(label, "-") != 0, found = read[0] != '\0';
  if (said && found && strcmp(label, read) == 0) {
    tally[column].correct++;
    return;
  }
  if (!said && !found) return;
  tally[column].wrong += said && found;
  tally[column].missed += said && !found;
  tally[column].made_up += !said && found;
  printf("%s: %s is \"%s\", read \"%s\"\n", file, fields[column], label, read);
}

/* --- the labels ------------------------------------------------------------------------------------------------------------ */

typedef struct document {
  char file[200];
  pyk_notice notice[NOTICES];
  size_t count, seen;
} document;

static int read_document(const char *shared, const char *file, document *d) {
  char path[1400];
  snprintf(path, sizeof path, "%s/data/helsinki/decisions/%s", shared, file);
  memset(d, 0, sizeof *d);
  snprintf(d->file, sizeof d->file, "%s", file);
  char *text = appeal_section(path);
  if (text == NULL) return 1;
  d->notice[0].size = sizeof d->notice[0];
  pyk_day day;
  pyk_day_from_ymd(2021, 12, 15, &day);
  pyk_rc rc =
      pyk_notice_read(text, strlen(text), day, d->notice, sizeof d->notice[0], NOTICES, &d->count, NULL, 0, NULL);
  free(text);
  return rc == PYK_OK && d->count <= NOTICES;
}

static void close_document(const document *d) {
  if (d->file[0] == '\0') return;
  if (d->count == d->seen) {
    tally[0].correct += (int)d->count;
  } else {
    tally[0].wrong++;
    printf("%s: %zu notices, read %zu\n", d->file, d->seen, d->count);
  }
}

static int take_line(const char *shared, char *line, document *d, int *documents) {
  const char *column[COLUMNS] = {NULL};
  int count = 0;
  line[strcspn(line, "\n")] = '\0';
  for (char *at = line; at != NULL && count < COLUMNS;) {
    column[count++] = at;
    at = strchr(at, '\t');
    if (at != NULL) *at++ = '\0';
  }
  if (strcmp(column[0], d->file) != 0) {
    close_document(d);
    if (!read_document(shared, column[0], d)) return 0;
    (*documents)++;
  }
  if (count == 2) return strcmp(column[1], "none") == 0;
  if (count != COLUMNS) return 0;
  if (d->seen++ >= d->count) return 1;
  told t = tell(&d->notice[d->seen - 1]);
  for (int i = 1; i < COLUMNS; i++)
    compare(d->file, i, column[i], t.column[i]);
  return 1;
}

int main(void) {
  const char *labels = getenv("PYK_LABELS");
  char path[1400], line[LINE];
  snprintf(path, sizeof path, "%s/data/helsinki/decisions", shared_folder());
  FILE *probe = fopen(path, "r");
  if (probe == NULL) {
    puts("skipped: the published decisions do not lie beside the project");
    return SKIPPED;
  }
  fclose(probe);
  snprintf(path, sizeof path, "%s/notices.txt", labels != NULL ? labels : "tests/labels");
  FILE *from = fopen(path, "r");
  if (from == NULL) {
    printf("cannot read %s\n", path);
    return 1;
  }
  static document d;
  int documents = 0, lines = 0, faults = 0;
  while (fgets(line, sizeof line, from) != NULL) {
    if (line[0] == '#') continue;
    lines++;
    if (!take_line(shared_folder(), line, &d, &documents)) {
      printf("line %d cannot be used\n", lines);
      faults++;
    }
  }
  close_document(&d);
  fclose(from);
  printf("%-12s %8s %8s %8s %8s\n", "field", "correct", "wrong", "missed", "made up");
  for (int i = 0; i < COLUMNS; i++) {
    printf("%-12s %8d %8d %8d %8d\n", fields[i], tally[i].correct, tally[i].wrong, tally[i].missed, tally[i].made_up);
    faults += tally[i].wrong + tally[i].missed + tally[i].made_up;
  }
  printf("%d documents, %d lines, %d faults\n", documents, lines, faults);
  return documents == 126 && lines == 141 && faults == 0 ? 0 : 1;
}
