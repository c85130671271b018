/* Documents that mean harm, or none: bounded memory, an error with its place, nothing opened, nothing resolved. */
#include "documents.h"

#include <sys/resource.h>

static int opened; /* calls that would reach outside */

/* The library must not call these: ours stand in front of the C library's. */
int socket(int domain, int type, int protocol);
int socket(int domain, int type, int protocol) {
  (void)domain, (void)type, (void)protocol;
  opened++;
  return -1;
}

int connect(int fd, const void *address, unsigned len);
int connect(int fd, const void *address, unsigned len) {
  (void)fd, (void)address, (void)len;
  opened++;
  return -1;
}

/* `head`, `part` as often as it takes to be `len` bytes long, `tail`. */
static file repeated(const char *head, const char *part, size_t len, const char *tail) {
  size_t first = strlen(head), size = strlen(part), last = strlen(tail), at = first;
  file f = {malloc(first + len + size + last + 1), 0};
  assert_non_null(f.text);
  memcpy(f.text, head, first);
  for (; at < first + len; at += size)
    memcpy(f.text + at, part, size);
  memcpy(f.text + at, tail, last + 1);
  f.len = at + last;
  return f;
}

static pyk_rc try_bytes(const char *text, size_t len, pyk_reading *out, pyk_problem *problem) {
  memset(out, 0, sizeof *out);
  memset(problem, 0, sizeof *problem);
  out->size = sizeof *out;
  problem->size = sizeof *problem;
  return pyk_read_document(reader, text, len, out, problem);
}

static void assert_refused(const char *text, size_t len, pyk_problem_kind kind, uint64_t offset) {
  pyk_reading out, before;
  pyk_problem problem;
  memset(&before, 0, sizeof before);
  before.size = sizeof before;
  assert_int_equal(try_bytes(text, len, &out, &problem), PYK_E_INPUT);
  assert_int_equal(problem.kind, kind);
  assert_int_equal(problem.offset, offset);
  assert_true(problem.line >= 1 && problem.column >= 1);
  assert_memory_equal(&out, &before, sizeof out);
}

#define ROOT "<html><body><div class=\"paatos\"><div class=\"Asiapykala\">1 §</div>"
#define ASK                                                                                                            \
  "<div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätös</h3><p>Sivistyslautakunta päätti myöntää " \
  "avustuksen.</p></div>"
#define END "</div></body></html>"

static void too_deep(void **state) {
  (void)state;
  enum { MANY = 1 << 20 };
  file f = repeated(ROOT, "<div>", MANY, END);
  /* html, body and the root are three; the section's element is closed again. The 257th is refused. */
  assert_refused(f.text, f.len, PYK_PROBLEM_TOO_DEEP, strlen(ROOT) + (size_t)(256 - 3) * 5);
  free(f.text);
  f = repeated(ROOT "<b", " a='1'", MANY, ">" END);
  assert_refused(f.text, f.len, PYK_PROBLEM_TOO_DEEP, strlen(ROOT));
  free(f.text);
}

static void heaps_of_attributes(void **state) {
  (void)state;
  enum { MANY = 1 << 20 };
  pyk_reading out;
  pyk_problem problem;
  file f;
  /* More than 128 attributes, however they are written: a quote that opens no value hides none of them. */
  static const char *const begins[] = {ROOT "<b",        ROOT "<b a=x\"",   ROOT "<b = \"x",  ROOT "<b a = = \"x",
                                       ROOT "<b /b=\"x", ROOT "<b a,b=\"x", ROOT "<b \"=\"x", ROOT "<b a='\"'"};
  for (size_t i = 0; i < sizeof begins / sizeof begins[0]; i++) {
    f = repeated(begins[i], " a", MANY, "\">" END);
    assert_refused(f.text, f.len, PYK_PROBLEM_TOO_DEEP, strlen(ROOT));
    free(f.text);
  }
  static const char *const parts[] = {" a='1'", " a = 'b c'", "\ra", " a=\"b>c\"d"};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    size_t size = strlen(parts[i]);
    f = repeated(ROOT "<b", parts[i], (size_t)(i < 3 ? 128 : 64) * size, ">" ASK END);
    assert_int_equal(try_bytes(f.text, f.len, &out, &problem), PYK_OK);
    free(f.text);
    f = repeated(ROOT "<b", parts[i], (size_t)(i < 3 ? 129 : 65) * size, ">" ASK END);
    assert_refused(f.text, f.len, PYK_PROBLEM_TOO_DEEP, strlen(ROOT));
    free(f.text);
  }
  /* Tags that never end, one within the other. */
  f = repeated(ROOT, "<q/", MANY, END);
  try_bytes(f.text, f.len, &out, &problem);
  free(f.text);
}

static void wrong_bytes(void **state) {
  (void)state;
  static const char latin[] =
      "<html><head><meta charset=\"ISO-8859-1\"></head><body><p>P\xE4\xE4t\xF6s</p></body></html>";
  assert_refused(latin, sizeof latin - 1, PYK_PROBLEM_NOT_UTF8, (uint64_t)(strchr(latin, '\xE4') - latin));
  static const char nul[] = ROOT "<p>a\0b</p>" END;
  assert_refused(nul, sizeof nul - 1, PYK_PROBLEM_BINARY, strlen(nul));
  static const char sixteen[] = "\xFF\xFE<\0h\0t\0m\0l\0";
  assert_refused(sixteen, sizeof sixteen - 1, PYK_PROBLEM_NOT_UTF8, 0);
  static const char broken[] = ROOT ASK "<p>\xED\xA0\x80</p>" END;
  assert_refused(broken, sizeof broken - 1, PYK_PROBLEM_NOT_UTF8, (uint64_t)(strchr(broken, '\xED') - broken));
}

/* The end of the mark-up is missing. */
static void cut_off(void **state) {
  (void)state;
  static const char whole[] = ROOT ASK END;
  pyk_reading out;
  pyk_problem problem;
  assert_int_equal(try_bytes(whole, sizeof whole - 1, &out, &problem), PYK_OK);
  size_t cut = strlen(ROOT ASK) - strlen("myöntää avustuksen.</p></div>");
  assert_refused(whole, cut, PYK_PROBLEM_TRUNCATED, cut);
  assert_refused("  \n", 3, PYK_PROBLEM_EMPTY, 0);
}

/* Entities of a document type are never resolved: neither those that grow nor those that name a file. */
static void entities(void **state) {
  (void)state;
  static const char bomb[] =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
      "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">"
      "<!ENTITY y SYSTEM \"http://kivisalmi.example/\">]>" ROOT "<h1 class=\"AsiaOtsikko\">&e; &x; &y;</h1>" ASK END;
  pyk_reading out;
  pyk_problem problem;
  assert_int_equal(try_bytes(bomb, sizeof bomb - 1, &out, &problem), PYK_OK);
  assert_bytes(bomb, sizeof bomb - 1, nth(&out, PYK_FIELD_TITLE, 0), "&e; &x; &y;");
  assert_int_equal(opened, 0);
}

/* What a page does not show is not read: scripts, styles, comments, what is linked or embedded. */
static void unseen(void **state) {
  (void)state;
  static const char text[] =
      "<html><head><script src=\"http://kivisalmi.example/a.js\"></script><style>p{}</style></head><body>"
      "<script>document.write('<div class=\"paatos\"><h1 class=\"AsiaOtsikko\">Väärä</h1></div>')</script>"
      "<!-- <div class=\"paatos\"><h1 class=\"AsiaOtsikko\">Väärä</h1></div> -->"
      "<iframe src=\"http://kivisalmi.example/\"></iframe><img src=\"http://kivisalmi.example/a.png\">"
      "<div class=\"paatos\"><div class=\"Asiapykala\">1 §</div><h1 class=\"AsiaOtsikko\">Oikea</h1>" ASK END;
  pyk_reading out;
  pyk_problem problem;
  assert_int_equal(try_bytes(text, sizeof text - 1, &out, &problem), PYK_OK);
  assert_bytes(text, sizeof text - 1, nth(&out, PYK_FIELD_TITLE, 0), "Oikea");
  assert_int_equal(opened, 0);
}

/* Long documents of one repeated piece: read or refused, and the peak of memory is bounded by a multiple of the length. */
static void long_ones(void **state) {
  (void)state;
  enum { LONG = 4 << 20 };
  static const char *const parts[] = {"<p>sana sana sana </p>",
                                      "</i></p>",
                                      "<b>a</b>",
                                      "&amp;",
                                      "&",
                                      "<",
                                      "a  ",
                                      "<br>",
                                      "<!-- x -->",
                                      "<h3 class=\"LiitteetOtsikko\">Liitteet</h3>",
                                      "<td>1",
                                      "&#228;",
                                      "<script></",
                                      "§ 1\n",
                                      "<div class=\"Asiapykala\">2 §</div>",
                                      "<h3 class=\"SisaltoOtsikko\">Päätös</h3>",
                                      "Päätös "};
  size_t visited = 0;
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++, visited++) {
    file f = repeated(ROOT ASK, parts[i], LONG, END);
    pyk_reading out;
    pyk_problem problem;
    pyk_rc rc = try_bytes(f.text, f.len, &out, &problem);
    assert_true(rc == PYK_OK || rc == PYK_E_INPUT);
    for (size_t k = 0; rc == PYK_OK && k < out.fact_count; k++)
      assert_true(out.facts[k].begin <= out.facts[k].end && out.facts[k].end <= f.len);
    free(f.text);
  }
  assert_int_equal(visited, 17);
  assert_int_equal(opened, 0);
}

/* Very many attachments above very many contacts: facts are put in order once, not each into its place. */
static void many_facts(void **state) {
  (void)state;
  enum { LONG = 2 << 20 };
  file a = repeated(ROOT ASK "<h3 class=\"LiitteetOtsikko\">Liitteet</h3>", "<div>1 A</div>", LONG,
                    "<h3 class=\"LisatiedotOtsikko\">Lisätiedot</h3>");
  file f = repeated(a.text, "<p>Eka Virkanen, lakimies</p>", LONG, END);
  pyk_reading r = read_whole(reader, f.text, f.len);
  assert_true(r.fact_count > 200000);
  for (size_t i = 1; i < r.fact_count; i++)
    assert_true(r.facts[i - 1].field <= r.facts[i].field);
  free(a.text);
  free(f.text);
}

/* How many facts of the field there are; the place of every fact is checked. */
static size_t sound_facts(const pyk_reading *r, size_t len, pyk_field field) {
  size_t count = 0;
  for (size_t i = 0; i < r->fact_count; i++) {
    assert_true(r->facts[i].begin <= r->facts[i].end && r->facts[i].end <= len);
    count += r->facts[i].field == field;
  }
  return count;
}

/* Room is made for all facts of minutes and of an item of an agenda, however many notices these print or name. */
static void many_notices(void **state) {
  (void)state;
  enum { LONG = 64 << 10 };
  static const char notice[] = "OIKAISUVAATIMUSOHJE\n\nVaatimus on tehtävä 14 päivän kuluessa päätöksen "
                               "tiedoksisaannista.\n\nVALITUSOSOITUS\n\nValitus on tehtävä 30 päivän kuluessa "
                               "päätöksen tiedoksisaannista.\n\n";
  static const char name[] = "<div>Oikaisuvaatimusohje</div>";
  file f = repeated("Kaupunginhallitus 15.3.2021 § 21\n\nPäätös:\n\nHyväksyttiin esitys.\n\nMuutoksenhaku:\n\n", notice,
                    LONG, "Esittelijä\n\nVs. johtaja Etunimi Sukunimi\n\nLiitteet:\n\nKartta\n");
  pyk_reader *fresh; /* one that has no room left over from another document */
  assert_int_equal(pyk_reader_new(&fresh), PYK_OK);
  pyk_reading r = read_whole(fresh, f.text, f.len);
  assert_true(sound_facts(&r, f.len, PYK_FIELD_NOTICE) >= 2 * (LONG / sizeof notice));
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_PRESENTER, 0), "Vs. johtaja Etunimi Sukunimi");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_ATTACHMENT, 1), "Kartta");
  pyk_reader_free(fresh);
  free(f.text);
  f = repeated("<div class=\"esitys\"><h3 class=\"MuutoksenhakuOtsikko\">Muutoksenhaku</h3>", name, LONG, END);
  assert_int_equal(pyk_reader_new(&fresh), PYK_OK);
  r = read_whole(fresh, f.text, f.len);
  size_t templates = sound_facts(&r, f.len, PYK_FIELD_TEMPLATE);
  assert_true(templates >= LONG / sizeof name);
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_TEMPLATE, (int32_t)templates), "Oikaisuvaatimusohje");
  pyk_reader_free(fresh);
  free(f.text);
}

/* Ten thousand documents by one reader: the memory of the first ones is enough for all. */
static void many(void **state) {
  (void)state;
  enum { MANY = 10000, WARM = 500 };
  file f = load_file("tabled.fi.html");
  struct rusage warm, after;
  for (int i = 0; i < MANY; i++) {
    if (i == WARM) getrusage(RUSAGE_SELF, &warm);
    pyk_reading r = read_whole(reader, f.text, f.len);
    assert_int_equal(r.decision.section, 61);
  }
  getrusage(RUSAGE_SELF, &after);
  free(f.text);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
  enum { SLACK = 512 }; /* kilobytes */
  assert_true(after.ru_maxrss - warm.ru_maxrss <= SLACK);
#endif
}

static void bad_arguments(void **state) {
  (void)state;
  pyk_reading out = {.size = sizeof out};
  pyk_problem problem = {.size = sizeof problem};
  pyk_published record = {.size = sizeof record, .content = {NULL, 3}};
  assert_int_equal(pyk_reader_new(NULL), PYK_E_ARG);
  assert_int_equal(pyk_read_document(NULL, "a", 1, &out, &problem), PYK_E_ARG);
  assert_int_equal(pyk_read_document(reader, NULL, 1, &out, &problem), PYK_E_ARG);
  assert_int_equal(pyk_read_document(reader, "a", 1, NULL, &problem), PYK_E_ARG);
  assert_int_equal(pyk_read_document(reader, "a", 1, &out, NULL), PYK_E_ARG);
  assert_int_equal(pyk_read_published(reader, &record, &out, &problem), PYK_E_ARG);
  record.size = 3;
  assert_int_equal(pyk_read_published(reader, &record, &out, &problem), PYK_E_SIZE);
  out.size = 0;
  assert_int_equal(pyk_read_document(reader, "a", 1, &out, &problem), PYK_E_SIZE);
  pyk_fact fact = {.source = PYK_SOURCE_TITLE};
  pyk_str text, given = {"a", 1};
  assert_int_equal(pyk_fact_text(&fact, &given, NULL, &text), PYK_E_ARG);
  fact.source = 99;
  assert_int_equal(pyk_fact_text(&fact, &given, &record, &text), PYK_E_ARG);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(too_deep),      cmocka_unit_test(heaps_of_attributes),
      cmocka_unit_test(wrong_bytes),   cmocka_unit_test(cut_off),
      cmocka_unit_test(entities),      cmocka_unit_test(unseen),
      cmocka_unit_test(long_ones),     cmocka_unit_test(many_facts),
      cmocka_unit_test(many_notices),  cmocka_unit_test(many),
      cmocka_unit_test(bad_arguments),
  };
  return cmocka_run_group_tests(tests, open_reader, close_reader);
}
