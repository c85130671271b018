/* Citations: read and found. Vectors: tests/vectors/statute.txt. */
#include "citation.h"

typedef struct vector {
  char text[LINE];
  char expected[LINE];
  pyk_day day;
  int running; /* 1: running text */
} vector;

static FILE *open_vectors(void) {
  FILE *file = open_in("PYK_VECTORS", "statute.txt");
  if (file == NULL) fail_msg("PYK_VECTORS does not lead to statute.txt");
  return file;
}

static int next_vector(FILE *file, vector *v) {
  char line[LINE];
  while (fgets(line, sizeof line, file) != NULL) {
    line[strcspn(line, "\n")] = '\0';
    if (line[0] == '\0' || line[0] == '#') continue;
    char *second = strrchr(line, '|');
    assert_non_null(second);
    *second = '\0';
    char *first = strrchr(line, '|');
    assert_non_null(first);
    *first = '\0';
    assert_true(first > line && first[-1] == ' ');
    first[-1] = '\0'; /* the blank before the bar is no part of the text */
    v->running = line[0] == '>';
    strcpy(v->text, v->running ? line + 2 : line);
    strcpy(v->expected, second + 2);
    char day[16];
    assert_int_equal(sscanf(first + 1, "%15s", day), 1);
    v->day = PYK_DAY_NONE;
    if (strcmp(day, "-") != 0) assert_int_equal(pyk_day_parse(day, strlen(day), &v->day), PYK_OK);
    return 1;
  }
  return 0;
}

/* Text in a block of just its size, so that a sanitizer sees every byte read behind it. */
static char *exact_copy(const char *text, size_t len) {
  char *copy = malloc(len > 0 ? len : 1);
  assert_non_null(copy);
  memcpy(copy, text, len);
  return copy;
}

static void parsed(const char *text, pyk_day day, char out[LINE]) {
  char *copy = exact_copy(text, strlen(text));
  pyk_provision p;
  memset(&p, 0x5A, sizeof p);
  pyk_provision before = p;
  pyk_rc rc = pyk_statute_parse(copy, strlen(text), day, &p);
  free(copy);
  if (rc == PYK_OK) {
    canonical(&p, out);
    assert_int_equal(p.reserved, 0);
  } else {
    strcpy(out, pyk_rc_name(rc));
    assert_memory_equal(&p, &before, sizeof p);
  }
}

static void found(const char *text, pyk_day day, char out[LINE]) {
  size_t len = strlen(text), at = 0, begin = 0, end = 0, last = 0;
  char *copy = exact_copy(text, len);
  pyk_provision p;
  pyk_rc rc;
  strcpy(out, "");
  while ((rc = pyk_statute_find(copy, len, day, &at, &p, &begin, &end)) != PYK_E_NORULE) {
    assert_true(last <= begin && begin < end && end == at && end <= len);
    last = end;
    if (out[0] != '\0') strcat(out, " ; ");
    if (rc == PYK_OK) {
      canonical(&p, out + strlen(out));
    } else {
      strcat(out, pyk_rc_name(rc));
    }
  }
  free(copy);
  if (out[0] == '\0') strcpy(out, "none");
}

static void test_vectors(void **state) {
  (void)state;
  FILE *file = open_vectors();
  vector v;
  int single = 0, running = 0;
  while (next_vector(file, &v)) {
    char got[LINE];
    if (v.running) {
      found(v.text, v.day, got);
    } else {
      parsed(v.text, v.day, got);
    }
    if (strcmp(got, v.expected) != 0) fail_msg("\"%s\": expected %s, got %s", v.text, v.expected, got);
    running += v.running;
    single += !v.running;
  }
  fclose(file);
  assert_int_equal(single, 141);
  assert_int_equal(running, 20);
}

/* What is one citation is found within other text too, alone and whole. */
static void test_found_in_sentences(void **state) {
  (void)state;
  FILE *file = open_vectors();
  vector v;
  int cases = 0;
  while (next_vector(file, &v)) {
    int ambiguous = strcmp(v.expected, "PYK_E_AMBIGUOUS") == 0;
    if (v.running || (strncmp(v.expected, "PYK_E_", 6) == 0 && !ambiguous)) continue;
    char text[2 * LINE], got[LINE];
    snprintf(text, sizeof text, "Asia: (%s), Stensund 2 §.", v.text);
    pyk_provision p;
    memset(&p, 0x5A, sizeof p);
    size_t at = 0, begin = 0, end = 0;
    pyk_rc rc = pyk_statute_find(text, strlen(text), v.day, &at, &p, &begin, &end);
    assert_int_equal(rc, ambiguous ? PYK_E_AMBIGUOUS : PYK_OK);
    if (!ambiguous) {
      canonical(&p, got);
      assert_string_equal(got, v.expected);
    }
    assert_int_equal(begin, 7 + strspn(v.text, " "));
    assert_int_equal(pyk_statute_find(text, strlen(text), v.day, &at, &p, &begin, &end), PYK_E_NORULE);
    assert_int_equal(at, end);
    cases++;
  }
  fclose(file);
  assert_int_equal(cases, 112);
}

/* --- hostile input ------------------------------------------------------------------------------------------- */
static void assert_arguments_refused(void) {
  pyk_provision p;
  size_t at = 0, begin, end;
  assert_int_equal(pyk_statute_parse(NULL, 0, 0, &p), PYK_E_ARG);
  assert_int_equal(pyk_statute_parse("HL 5 §", 7, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_statute_parse("HL 5 §", 7, -1, &p), PYK_E_RANGE);
  assert_int_equal(pyk_statute_parse("HL 5 §", 7, PYK_DAY_MAX + 1, &p), PYK_E_RANGE);
  assert_int_equal(pyk_statute_find(NULL, 0, 0, &at, &p, &begin, &end), PYK_E_ARG);
  assert_int_equal(pyk_statute_find("", 0, 0, NULL, &p, &begin, &end), PYK_E_ARG);
  assert_int_equal(pyk_statute_find("", 0, 0, &at, NULL, &begin, &end), PYK_E_ARG);
  assert_int_equal(pyk_statute_find("", 0, 0, &at, &p, NULL, &end), PYK_E_ARG);
  assert_int_equal(pyk_statute_find("", 0, 0, &at, &p, &begin, NULL), PYK_E_ARG);
  assert_int_equal(pyk_statute_find("", 0, PYK_DAY_MAX + 1, &at, &p, &begin, &end), PYK_E_RANGE);
  at = 100; /* behind the end: nothing left */
  assert_int_equal(pyk_statute_find("HL 5 §", 7, 0, &at, &p, &begin, &end), PYK_E_NORULE);
  assert_int_equal(at, 100);
}

/* Reads and searches; whatever comes out has to be well formed. Returns the number of citations. */
static size_t survive(const char *text, size_t len) {
  pyk_provision p;
  size_t at = 0, begin = 0, end = 0, last = 0, count = 0;
  pyk_rc rc = pyk_statute_parse(text, len, PYK_DAY_NONE, &p);
  assert_true(rc == PYK_OK || rc == PYK_E_SYNTAX || rc == PYK_E_NORULE);
  for (; pyk_statute_find(text, len, PYK_DAY_NONE, &at, &p, &begin, &end) == PYK_OK; count++) {
    assert_true(last <= begin && begin < end && end <= len && at == end);
    assert_true(p.section >= 1 && p.section <= 9999);
    last = end;
  }
  return count;
}

static void test_prefixes_and_bytes(void **state) {
  (void)state;
  static const char bytes[] = {'\0', '\xC3', '\xC2', '\xE2', '\xFF', '9'};
  assert_arguments_refused();
  FILE *file = open_vectors();
  vector v;
  size_t cases = 0, expected = 0;
  while (next_vector(file, &v)) {
    size_t len = strlen(v.text);
    expected += (len + 1) * (1 + sizeof bytes) - sizeof bytes;
    for (size_t cut = 0; cut <= len; cut++) {
      char *copy = exact_copy(v.text, cut);
      survive(copy, cut);
      cases++;
      for (size_t b = 0; cut > 0 && b < sizeof bytes; b++, cases++) {
        copy[cut - 1] = bytes[b];
        survive(copy, cut);
      }
      free(copy);
    }
  }
  fclose(file);
  assert_int_equal(cases, expected);
  assert_true(cases > 30000);
}

/* Half a megabyte of each: a search that went over the same text again and again would not end in time. */
static void test_long_texts(void **state) {
  (void)state;
  static const struct {
    const char *piece;
    int cited; /* 1: each piece holds a citation */
  } cases[] = {
      {"1 § ", 0},
      {"kuntalain ", 0},
      {"kuntalain 1, ", 0},
      {"1, ", 0},
      {"1 § 1, ", 0},
      {"1.1, ", 0},
      {"laki ", 0},
      {"9", 0},
      {" ", 0},
      {"\xC3", 0},
      {"\xC2", 0},
      {"\xE2\x80", 0},
      {"sections 1, ", 0},
      {"30 kap. ", 0},
      {"136 § i ", 0},
      {"lain 1/1990 ", 0},
      {"kuntalain (410/2015 ", 0},
      {"kuntalain 24 ja ", 0},
      {"kuntalain 1 § 1 k, ", 1},
      {"136 § i kommunallagen ", 1},
  };
  size_t count = sizeof cases / sizeof *cases, len = (size_t)1 << 19;
  char *text = malloc(len);
  assert_non_null(text);
  assert_int_equal(count, 20);
  for (size_t i = 0; i < count; i++) {
    size_t size = strlen(cases[i].piece);
    for (size_t at = 0; at < len; at++)
      text[at] = cases[i].piece[at % size];
    assert_int_equal(survive(text, len / size * size), cases[i].cited ? len / size : 0);
  }
  free(text);
}

/* --- published decisions ------------------------------------------------------------------------------------- */
/* Every distinct citation that was met in published decisions is one, or at least holds one. */
static void test_published_citations(void **state) {
  (void)state;
  FILE *file = open_in("PYK_SHARED", "data/phrases.md");
  if (file == NULL) {
    print_message("PYK_SHARED leads to no published citations: skipped\n");
    skip();
  }
  char line[LINE], got[LINE];
  int within = 0, read = 0, lists = 0, unknown = 0;
  while (fgets(line, sizeof line, file) != NULL) {
    if (strncmp(line, "## ", 3) == 0) within = strncmp(line, "## 9.", 5) == 0;
    char *text = strstr(line, " \xC3\x97 ");
    if (!within || line[0] != '-' || text == NULL) continue;
    text += strlen(" \xC3\x97 ");
    text[strcspn(text, "\n")] = '\0';
    parsed(text, PYK_DAY_NONE, got);
    if (strcmp(got, "PYK_E_NORULE") == 0) {
      unknown++;
    } else if (strcmp(got, "PYK_E_SYNTAX") == 0) {
      found(text, PYK_DAY_NONE, got);
      if (strcmp(got, "none") == 0) fail_msg("nothing found in %s", text);
      lists++;
    } else {
      read++;
    }
  }
  fclose(file);
  assert_int_equal(read + lists + unknown, 340);
  assert_true(read > 240 && lists < 10);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_vectors),
      cmocka_unit_test(test_found_in_sentences),
      cmocka_unit_test(test_prefixes_and_bytes),
      cmocka_unit_test(test_long_texts),
      cmocka_unit_test(test_published_citations),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
