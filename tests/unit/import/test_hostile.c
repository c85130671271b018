/* Documents that cannot be used: cut, broken, empty, foreign, changed at random. Nothing may crash, and a page that is
 * not whole must not pass as one. */
#include "random.h"
#include "reading.h"

#include <time.h>

enum { KINDS = 13 };

static void assert_problem(const reading *r, pyk_problem_kind kind, uint64_t offset, uint32_t line, uint32_t column) {
  assert_int_equal(r->rc, PYK_E_INPUT);
  assert_int_equal(r->problem.kind, kind);
  assert_int_equal(r->problem.offset, offset);
  assert_int_equal(r->problem.line, line);
  assert_int_equal(r->problem.column, column);
}

/* Every cut before the presenter's name is refused; from there on the page may be whole. */
static void cut_at_every_byte(void **state) {
  (void)state;
  static const struct {
    const char *name, *presenter;
  } rows[] = {{"wish-report.fi.txt", "Esittelijän Nimi"},
              {"wish-report.sv.txt", "Föredragandens Namn"},
              {"grant.fi.txt", "Esittelijän Nimi"}};
  for (size_t i = 0; i < 3; i++) {
    page p = fixture(rows[i].name);
    size_t name = (size_t)(strstr(p.text, rows[i].presenter) - p.text);
    size_t refused[KINDS] = {0};
    size_t passed = 0;
    for (size_t n = 0; n <= p.len; n++) {
      char *exact = malloc(n + 1); /* so that a sanitizer sees a read beyond the end */
      assert_non_null(exact);
      memcpy(exact, p.text, n);
      reading r = read_bytes(exact, n);
      free(exact);
      if (n <= name) assert_int_equal(r.rc, PYK_E_INPUT);
      if (r.rc == PYK_OK) {
        passed++;
      } else {
        assert_in_range(r.problem.kind, 1, KINDS - 1);
        refused[r.problem.kind]++;
      }
    }
    print_message("%s: passed %zu", rows[i].name, passed);
    size_t sum = passed;
    for (size_t k = 1; k < KINDS; k++) {
      print_message(", problem %zu: %zu", k, refused[k]);
      sum += refused[k];
    }
    print_message("\n");
    assert_int_equal(sum, p.len + 1);
    assert_true(passed > 0 && passed <= p.len - name);
    assert_int_equal(refused[PYK_PROBLEM_EMPTY], 1);
    assert_true(refused[PYK_PROBLEM_NO_SECTION] > 0 && refused[PYK_PROBLEM_NO_BODY] > 0);
    assert_true(refused[PYK_PROBLEM_NO_DECISION] > 0 && refused[PYK_PROBLEM_TRUNCATED] > refused[PYK_PROBLEM_NO_BODY]);
    assert_true(refused[PYK_PROBLEM_NOT_UTF8] > 0);
    assert_int_equal(refused[PYK_PROBLEM_BINARY] + refused[PYK_PROBLEM_HTML] + refused[PYK_PROBLEM_TOO_LONG], 0);
  }
}

static void foreign_bytes(void **state) {
  (void)state;
  static const struct {
    const char *bytes;
    size_t len;
    pyk_problem_kind kind;
    uint64_t offset;
    uint32_t line, column;
  } rows[] = {
      {"", 0, PYK_PROBLEM_EMPTY, 0, 1, 1},
      {" \t\r\n\f\xC2\xA0", 7, PYK_PROBLEM_EMPTY, 0, 1, 1},
      {"\xEF\xBB\xBF\n", 4, PYK_PROBLEM_EMPTY, 0, 1, 1},
      {"a\nbc\0d", 6, PYK_PROBLEM_BINARY, 4, 2, 3},
      {"a\r\nb\x7F", 5, PYK_PROBLEM_BINARY, 4, 2, 2},
      {"\x89PNG\r\n\x1A\n", 8, PYK_PROBLEM_NOT_UTF8, 0, 1, 1},
      {"%PDF-1.7\n%\x01", 11, PYK_PROBLEM_BINARY, 10, 2, 2},
      {"a\rb\x1B", 4, PYK_PROBLEM_BINARY, 3, 2, 2},
      {"\xC0\xAF", 2, PYK_PROBLEM_NOT_UTF8, 0, 1, 1},         /* overlong */
      {"x\xE0\x80\xAF", 4, PYK_PROBLEM_NOT_UTF8, 1, 1, 2},    /* overlong */
      {"\xF0\x80\x80\xAF", 4, PYK_PROBLEM_NOT_UTF8, 0, 1, 1}, /* overlong */
      {"\xED\xA0\x80", 3, PYK_PROBLEM_NOT_UTF8, 0, 1, 1},     /* surrogate */
      {"\xF4\x90\x80\x80", 4, PYK_PROBLEM_NOT_UTF8, 0, 1, 1}, /* U+110000 */
      {"ab\xC3", 3, PYK_PROBLEM_NOT_UTF8, 2, 1, 3},           /* cut */
      {"\xE2\x82", 2, PYK_PROBLEM_NOT_UTF8, 0, 1, 1},         /* cut */
      {"\x80", 1, PYK_PROBLEM_NOT_UTF8, 0, 1, 1},
      {"P\xE4\xE4t\xF6s", 6, PYK_PROBLEM_NOT_UTF8, 1, 1, 2}, /* Latin-1 */
      {"\xFF\xFEP\0", 4, PYK_PROBLEM_NOT_UTF8, 0, 1, 1},     /* UTF-16 */
      {"\n <!DOCTYPE html>", 17, PYK_PROBLEM_HTML, 2, 2, 2},
      {"<HTML lang=fi>", 14, PYK_PROBLEM_HTML, 0, 1, 1},
      {"\xEF\xBB\xBF<?xml version", 16, PYK_PROBLEM_HTML, 3, 1, 4},
      {"{\"Title\": \"x\"}", 14, PYK_PROBLEM_NO_SECTION, 14, 1, 15},
      {"Otsikko\n885 §\n", 15, PYK_PROBLEM_NO_BODY, 15, 3, 1},
      {"885 §\nKaupunginhallitus\nteksti", 30, PYK_PROBLEM_NO_DECISION, 31, 3, 7},
      {"885 §\nKaupunginhallitus\nPäätös\nSulje\n", 41, PYK_PROBLEM_NO_DECISION, 25, 3, 1},
  };
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    size_t len = rows[i].kind < PYK_PROBLEM_HTML ? rows[i].len : strlen(rows[i].bytes);
    reading r = read_bytes(rows[i].bytes, len);
    assert_problem(&r, rows[i].kind, rows[i].offset, rows[i].line, rows[i].column);
  }
  assert_int_equal(visited, 25);
}

static void too_long(void **state) {
  (void)state;
  size_t len = (size_t)PYK_IMPORT_MAX + 1;
  char *text = malloc(len);
  assert_non_null(text);
  memset(text, 'a', len);
  text[99] = '\n';
  reading r = read_bytes(text, len);
  assert_problem(&r, PYK_PROBLEM_TOO_LONG, PYK_IMPORT_MAX, 2, PYK_IMPORT_MAX - 99);
  r = read_bytes(text, len - 1);
  assert_problem(&r, PYK_PROBLEM_NO_SECTION, PYK_IMPORT_MAX, 2, PYK_IMPORT_MAX - 99);
  memset(text, 0, len);
  r = read_bytes(text, len);
  assert_problem(&r, PYK_PROBLEM_BINARY, 0, 1, 1);
  free(text);
}

static void bad_arguments(void **state) {
  (void)state;
  page p = fixture("grant.fi.txt");
  pyk_decision d, before;
  memset(&d, 0, sizeof d);
  d.size = sizeof d;
  d.section = 99;
  before = d;
  pyk_problem problem;
  memset(&problem, 0, sizeof problem);
  problem.size = sizeof problem;
  pyk_fact one[2];
  memset(one, 0x5A, sizeof one);
  size_t count = 77;
  assert_int_equal(pyk_import_text(NULL, 1, &d, NULL, 0, &count, &problem), PYK_E_ARG);
  assert_int_equal(pyk_import_text(p.text, p.len, NULL, NULL, 0, &count, &problem), PYK_E_ARG);
  assert_int_equal(pyk_import_text(p.text, p.len, &d, NULL, 1, &count, &problem), PYK_E_ARG);
  assert_int_equal(pyk_import_text(p.text, p.len, &d, NULL, 0, NULL, &problem), PYK_E_ARG);
  assert_int_equal(pyk_import_text(p.text, p.len, &d, NULL, 0, &count, NULL), PYK_E_ARG);
  d.size = before.size = 4;
  assert_int_equal(pyk_import_text(p.text, p.len, &d, NULL, 0, &count, &problem), PYK_E_SIZE);
  d.size = before.size = sizeof d;
  problem.size = 0;
  assert_int_equal(pyk_import_text(p.text, p.len, &d, NULL, 0, &count, &problem), PYK_E_SIZE);
  problem.size = sizeof problem;
  assert_int_equal(pyk_import_text(p.text, 100, &d, one, 2, &count, &problem), PYK_E_INPUT);
  assert_memory_equal(&d, &before, sizeof d);
  assert_int_equal(count, 77);
  /* Only as many facts are written as there is room for. */
  assert_int_equal(pyk_import_text(p.text, p.len, &d, one, 1, &count, &problem), PYK_OK);
  assert_int_equal(count, 30);
  assert_int_equal(one[0].field, PYK_FIELD_TITLE);
  assert_int_equal(one[1].field, 0x5A5A5A5A);
  assert_int_equal(d.section, 405);
}

static void problems_in_words(void **state) {
  (void)state;
  pyk_problem problem;
  memset(&problem, 0, sizeof problem);
  problem.size = sizeof problem;
  problem.line = 17;
  problem.column = 4;
  size_t visited = 0;
  for (pyk_problem_kind kind = 1; kind < KINDS; kind++) {
    for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++, visited++) {
      char text[256];
      size_t need = 0;
      problem.kind = kind;
      assert_int_equal(pyk_problem_text(&problem, lang, text, sizeof text, &need), PYK_OK);
      assert_int_equal(strlen(text), need);
      assert_true(text[0] >= 'A' && text[0] <= 'Z');
      assert_int_equal(text[need - 1], '.');
      assert_non_null(strstr(text, "17"));
      assert_non_null(strstr(text, "4"));
      assert_null(strchr(text, '{'));
      assert_int_equal(pyk_problem_text(&problem, lang, text, need, NULL), PYK_E_SPACE);
    }
  }
  assert_int_equal(visited, 36);
  problem.kind = KINDS;
  assert_int_equal(pyk_problem_text(&problem, PYK_LANG_FI, NULL, 0, NULL), PYK_E_ARG);
  problem.kind = 1;
  assert_int_equal(pyk_problem_text(&problem, 4, NULL, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_problem_text(NULL, PYK_LANG_FI, NULL, 0, NULL), PYK_E_ARG);
}

static void mutate(page *p) {
  size_t at = next_random() % p->len;
  size_t span = next_random() % 40;
  if (span > p->len - at) span = p->len - at;
  switch (next_random() % 4) {
  case 0:
    p->text[at] = (char)next_random();
    break;
  case 1: /* a piece is lost */
    memmove(p->text + at, p->text + at + span, p->len - at - span);
    p->len -= span;
    break;
  case 2: /* a piece stands somewhere else, too */
    memmove(p->text + next_random() % (p->len - span + 1), p->text + at, span);
    break;
  default: /* a line end more */
    p->text[at] = '\n';
    break;
  }
  if (p->len == 0) p->len = 1;
}

static void assert_sound(const reading *r, size_t len) {
  if (r->rc == PYK_E_INPUT) {
    assert_in_range(r->problem.kind, 1, KINDS - 1);
    assert_true(r->problem.offset <= len && r->problem.line >= 1 && r->problem.column >= 1);
    assert_int_equal(r->count, 0);
    return;
  }
  assert_int_equal(r->rc, PYK_OK);
  assert_true(r->count >= 17);
  assert_true(r->decision.section > 0 && r->decision.body != PYK_BODY_UNKNOWN);
  for (size_t i = 0; i < r->count && i < FACT_CAP; i++) {
    const pyk_fact *f = &r->facts[i];
    assert_in_range(f->field, PYK_FIELD_TITLE, PYK_FIELD_PRESENTER_NAME);
    assert_int_equal(f->source, PYK_SOURCE_DOCUMENT);
    if (f->confidence == PYK_CONFIDENCE_ABSENT) {
      assert_true(f->begin == 0 && f->end == 0);
    } else {
      assert_true(f->begin < f->end && f->end <= len);
    }
  }
}

static void random_changes(void **state) {
  (void)state;
  static const char *const names[] = {"wish-report.fi.txt", "wish-report.sv.txt", "grant.fi.txt"};
  enum { ROUNDS = 4000 };
  random_seed = 20211207;
  size_t visited = 0, usable = 0;
  for (size_t i = 0; i < 3; i++) {
    page whole = fixture(names[i]);
    for (size_t round = 0; round < ROUNDS; round++, visited++) {
      page p = whole;
      for (uint32_t changes = 1 + next_random() % 6; changes > 0; changes--)
        mutate(&p);
      reading r = read_page(&p);
      assert_sound(&r, p.len);
      usable += r.rc == PYK_OK;
    }
  }
  assert_int_equal(visited, 12000);
  assert_true(usable > 1000 && usable < 11000); /* the changes reach both outcomes */
}

/* Minutes whose notices alone have more facts than are handed out: what does not fit is left out, and the rest is sound. */
static void more_facts_than_are_given(void **state) {
  (void)state;
  static const char head[] =
      "Kaupunginhallitus 15.3.2021 § 21\n\nPäätös:\n\nHyväksyttiin esitys.\n\nMuutoksenhaku:\n\n";
  static const char notice[] = "OIKAISUVAATIMUSOHJE\n\nTähän päätökseen tyytymätön voi tehdä kirjallisen "
                               "oikaisuvaatimuksen. Päätökseen ei saa hakea muutosta valittamalla "
                               "tuomioistuimeen.\n\nVaatimus on tehtävä 14 päivän kuluessa päätöksen "
                               "tiedoksisaannista.\n\nVaatimus tehdään Kivisalmen kaupunginhallitukselle.\n\n"
                               "VALITUSOSOITUS\n\nValitus on tehtävä 30 päivän kuluessa päätöksen "
                               "tiedoksisaannista.\n\n";
  static const char tail[] = "Esittelijä\n\nVs. johtaja Etunimi Sukunimi\n\nLiitteet:\n\nKartta\n";
  enum { PAIRS = 30, MOST = 256, SMALL = 7 };
  static page p;
  static pyk_fact facts[MOST + 1];
  p.len = (size_t)snprintf(p.text, sizeof p.text, "%s", head);
  for (int i = 0; i < PAIRS; i++)
    p.len += (size_t)snprintf(p.text + p.len, sizeof p.text - p.len, "%s", notice);
  p.len += (size_t)snprintf(p.text + p.len, sizeof p.text - p.len, "%s", tail);
  assert_true(p.len < sizeof p.text);
  for (size_t cap = 0; cap <= MOST; cap += cap == 0 ? SMALL : MOST - SMALL) {
    pyk_decision decision = {.size = sizeof decision};
    pyk_problem problem = {.size = sizeof problem};
    size_t count = 0;
    memset(facts, 0x5A, sizeof facts);
    assert_int_equal(pyk_import_text(p.text, p.len, &decision, facts, cap, &count, &problem), PYK_OK);
    assert_int_equal(count, MOST);
    assert_int_equal(facts[cap].field, 0x5A5A5A5A);
    assert_int_equal(decision.section, 21);
    assert_int_equal(decision.presenter_acting, 1);
    size_t visited = 0;
    for (size_t i = 0; i < cap; i++, visited++) {
      if (i > 0) assert_true(facts[i - 1].field <= facts[i].field);
      assert_in_range(facts[i].confidence, PYK_CONFIDENCE_STATED, PYK_CONFIDENCE_ABSENT);
      assert_true(facts[i].confidence == PYK_CONFIDENCE_ABSENT ||
                  (facts[i].begin < facts[i].end && facts[i].end <= p.len));
    }
    assert_int_equal(visited, cap);
  }
}

static double seconds(const char *head, const char *piece, const char *tail, size_t len) {
  char *text = malloc(len + 4096);
  assert_non_null(text);
  size_t at = strlen(head), step = strlen(piece);
  memcpy(text, head, at);
  while (at + step <= len) {
    memcpy(text + at, piece, step);
    at += step;
  }
  memcpy(text + at, tail, strlen(tail));
  clock_t begin = clock();
  reading r = read_bytes(text, at + strlen(tail));
  double spent = (double)(clock() - begin) / CLOCKS_PER_SEC;
  assert_sound(&r, at + strlen(tail));
  free(text);
  return spent;
}

/* Eight times the text may take about eight times as long, never the square of it. */
static void time_grows_with_the_text(void **state) {
  (void)state;
  static const char *const pieces[] = {"a",
                                       "a\n",
                                       "\n",
                                       " ",
                                       ".",
                                       "A. ",
                                       "§",
                                       "1 §\n",
                                       "16.6.2021 ",
                                       "@",
                                       "+1 ",
                                       "Päätös\n",
                                       "Sulje\n",
                                       "Esittelijä\n",
                                       "VALITUSOSOITUS\n",
                                       "hallintosäännön 30 luvun 14 §:n selvitys vuoden kuluttua ",
                                       "Kuntalaki ",
                                       "Kuntalaki 136 § ",
                                       "toivomusponsi hyväksyi 16.6.2021 valtuusto ",
                                       "Kaupunginhallitus\n",
                                       "HEL 2021-000001\n",
                                       "oikaisuvaatimuksen ",
                                       "nähtäväksi 7.12.2021\n",
                                       "jonka, som ",
                                       "\xC2\xA0",
                                       "- a:\n",
                                       "Lisätiedot\n",
                                       "1"};
  static const char *const heads[] = {
      "", "1 §\nKaupunginhallitus\nPäätös\n", "1 §\nKaupunginhallitus\nToivomusponsi\nPäätös\nx.\nSulje\n",
      "1 §\nKaupunginhallitus\nPäätös\nx.\nSulje\nMUUTOKSENHAKUKIELTO\nSovellettava lainkohta: ",
      "1 §\nKaupunginhallitus\nPäätös\nx.\nSulje\nEsittelijä\njohtaja\nA B\nLisätiedot\n"};
  static const char tail[] = "\nSulje\nEsittelijä\njohtaja\nAa Bb\n";
  enum { SMALL = 40000, FACTOR = 8 };
  size_t visited = 0;
  for (size_t h = 0; h < sizeof heads / sizeof heads[0]; h++) {
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++, visited++) {
      double small = seconds(heads[h], pieces[i], tail, SMALL);
      double large = seconds(heads[h], pieces[i], tail, (size_t)SMALL * FACTOR);
      if (large > small * FACTOR * 3 + 0.2) print_error("head %zu, piece %zu: %f, %f\n", h, i, small, large);
      assert_true(large <= small * FACTOR * 3 + 0.2);
    }
  }
  assert_int_equal(visited, 140);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cut_at_every_byte),
      cmocka_unit_test(foreign_bytes),
      cmocka_unit_test(too_long),
      cmocka_unit_test(bad_arguments),
      cmocka_unit_test(problems_in_words),
      cmocka_unit_test(random_changes),
      cmocka_unit_test(more_facts_than_are_given),
      cmocka_unit_test(time_grows_with_the_text),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
