/* The samples of other systems, where they are at hand, against what was read in them by eye (tests/labels/cities.txt): for
 * each field how many were found, right, wrong and missed. Wrong must be none. Titles are compared by their hash. */
#include "reading.h"

enum { FIELDS = 9, LINE = 512, FILES = 49, LISTS = 12 };
static const char *const names[FIELDS] = {"record id", "section",   "day",       "body", "outcome",
                                          "notice",    "presenter", "inspected", "title"};

typedef struct tally {
  size_t labelled, found, right, wrong, missed;
} tally;

static tally tallies[FIELDS];
static size_t files, lists, sections, split_wrong;

/* FNV-1a 64 over the text with its white space collapsed. */
static uint64_t hash(const char *text, size_t len) {
  uint64_t x = UINT64_C(0xcbf29ce484222325);
  int space = 0, any = 0;
  for (size_t i = 0; i < len; i++) {
    int blank = text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r';
    if (!blank && space && any) x = (x ^ (uint64_t)' ') * UINT64_C(0x100000001b3);
    if (!blank) {
      x = (x ^ (uint64_t)(unsigned char)text[i]) * UINT64_C(0x100000001b3);
      any = 1;
    }
    space = blank;
  }
  return x;
}

static void collapse(const char *text, size_t len, char *out, size_t cap) {
  size_t n = 0;
  for (size_t i = 0; i < len && n + 1 < cap; i++) {
    int blank = text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r';
    if (!blank) {
      out[n++] = text[i];
    } else if (n > 0 && out[n - 1] != ' ') {
      out[n++] = ' ';
    }
  }
  out[n] = '\0';
}

/* What was read, in the words of the labels; "-" for what is absent or not known. */
static void in_words(const char *text, const reading *r, char got[FIELDS][LINE]) {
  const pyk_decision *d = &r->decision;
  for (size_t i = 0; i < FIELDS; i++)
    strcpy(got[i], "-");
  const pyk_fact *f = fact_of(r, PYK_FIELD_CASE);
  if (f != NULL && f->end > f->begin) collapse(text + f->begin, (size_t)(f->end - f->begin), got[0], LINE);
  if (d->section > 0) snprintf(got[1], LINE, "%d", (int)d->section);
  pyk_ymd date = {0, 0, 0};
  if (d->decided != PYK_DAY_NONE) {
    pyk_day_to_ymd(d->decided, &date);
    snprintf(got[2], LINE, "%04d-%02d-%02d", (int)date.year, (int)date.month, (int)date.day);
  }
  if (d->body != PYK_BODY_UNKNOWN) snprintf(got[3], LINE, "%s", pyk_name(PYK_KIND_BODY, d->body));
  if (d->outcome != PYK_OUTCOME_UNKNOWN) snprintf(got[4], LINE, "%s", pyk_name(PYK_KIND_OUTCOME, d->outcome));
  if (d->notices == PYK_NOTICE_PROHIBITION) {
    strcpy(got[5], "prohibition");
  } else if (d->notices != 0) {
    snprintf(got[5], LINE, "%u", (unsigned)d->notices);
  }
  if (d->presenter == PYK_GIVEN_YES) strcpy(got[6], d->presenter_acting ? "acting" : "yes");
  f = fact_of(r, PYK_FIELD_INSPECTED);
  if (f != NULL && f->value == 1) strcpy(got[7], "yes");
  f = fact_of(r, PYK_FIELD_TITLE);
  if (f != NULL && f->end > f->begin) {
    snprintf(got[8], LINE, "%016llx", (unsigned long long)hash(text + f->begin, (size_t)(f->end - f->begin)));
  }
}

static void compare(const char *file, char *label, const char *text, const reading *r) {
  char got[FIELDS][LINE];
  in_words(text, r, got);
  char *at = label;
  for (size_t i = 0; i < FIELDS; i++) {
    while (*at == ' ')
      at++;
    char *stop = strstr(at, " | ");
    if (stop == NULL) stop = at + strcspn(at, "\r\n");
    char *next = *stop == ' ' ? stop + 3 : stop;
    *stop = '\0';
    int labelled = strcmp(at, "-") != 0, found = strcmp(got[i], "-") != 0;
    int same = strcmp(at, got[i]) == 0;
    tallies[i].labelled += (size_t)labelled;
    tallies[i].found += (size_t)found;
    tallies[i].right += labelled && same;
    tallies[i].missed += labelled && !found;
    tallies[i].wrong += found && !same;
    if (found && !same) print_error("%s: %s: %s, not %s\n", file, names[i], got[i], at);
    if (labelled && !found) print_message("%s: %s missed\n", file, names[i]);
    at = next;
  }
  sections++;
}

static void check_list(const char *file, const page *p, uint32_t line) {
  size_t at = 0, begin, end;
  reading r = read_page(p);
  lists++;
  assert_int_equal(r.rc, PYK_E_INPUT);
  assert_int_equal(r.problem.kind, PYK_PROBLEM_LIST);
  if (r.problem.line != line) print_error("%s: line %u\n", file, (unsigned)r.problem.line);
  assert_int_equal(r.problem.line, line);
  assert_int_equal(pyk_import_next(p->text, p->len, &at, &begin, &end), PYK_E_NORULE);
}

static char folder[1024];
static char label_path[1024];

static void samples(void **state) {
  (void)state;
  static char text[65536];
  FILE *labels = fopen(label_path, "rb");
  assert_non_null(labels);
  char line[LINE], file[256] = "";
  size_t at = 0, len = 0;
  int left = 0, alone = 0;
  while (fgets(line, sizeof line, labels) != NULL) {
    if (line[0] == '#' || line[0] == '\n') continue;
    if (line[0] == ' ') {
      size_t begin = 0, end = len;
      assert_true(left > 0 || alone);
      if (!alone && pyk_import_next(text, len, &at, &begin, &end) != PYK_OK) split_wrong++;
      reading r = read_bytes(text + begin, end - begin);
      assert_int_equal(r.rc, PYK_OK);
      compare(file, line, text + begin, &r);
      left--;
      if (!alone && left == 0 && pyk_import_next(text, len, &at, &begin, &end) != PYK_E_NORULE) split_wrong++;
      alone = 0;
      continue;
    }
    char kind[64] = "";
    unsigned number = 0;
    assert_true(sscanf(line, "%255s %63s %u", file, kind, &number) >= 2);
    char path[2048];
    snprintf(path, sizeof path, "%s/%s", folder, file);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    len = fread(text, 1, sizeof text, f);
    assert_true(len < sizeof text);
    fclose(f);
    files++;
    at = 0;
    if (strcmp(kind, "list") == 0) {
      static page p;
      assert_true(len < sizeof p.text);
      memcpy(p.text, text, len);
      p.len = len;
      check_list(file, &p, number);
      continue;
    }
    left = atoi(kind);
    alone = left == 0;
    size_t begin, end;
    if (alone && pyk_import_next(text, len, &at, &begin, &end) != PYK_E_NORULE) split_wrong++;
  }
  fclose(labels);
  print_message("%zu files: %zu lists, %zu sections\n", files, lists, sections);
  for (size_t i = 0; i < FIELDS; i++) {
    const tally *t = &tallies[i];
    print_message("%-10s %3zu labelled, %3zu found, %3zu right, %zu wrong, %zu missed\n", names[i], t->labelled,
                  t->found, t->right, t->wrong, t->missed);
  }
  for (size_t i = 0; i < FIELDS; i++)
    assert_int_equal(tallies[i].wrong, 0);
  assert_int_equal(split_wrong, 0);
  assert_int_equal(files, FILES);
  assert_int_equal(lists, LISTS);
  assert_int_equal(sections, FILES - LISTS + 1); /* one text holds two */
}

int main(void) {
  const char *pages = getenv("PYK_PAGES");
  snprintf(folder, sizeof folder, "%s/data/cities", shared_folder());
  snprintf(label_path, sizeof label_path, "%s/../../tests/labels/cities.txt", pages != NULL ? pages : "examples/pages");
  char probe[2048];
  snprintf(probe, sizeof probe, "%s/espoo/espoo_TELIN-200120.txt", folder);
  FILE *f = fopen(probe, "rb");
  if (f == NULL) {
    printf("skipped: the samples of other systems are not there\n");
    return 77;
  }
  fclose(f);
  const struct CMUnitTest tests[] = {cmocka_unit_test(samples)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
