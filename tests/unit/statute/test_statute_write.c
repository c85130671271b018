/* Provisions: written, read back, compared; the table of acts against the statute texts. */
#include "citation.h"

#include "law/law.h"

/* --- writing ------------------------------------------------------------------------------------------------- */
static const pyk_provision kuntal_134 = {2015, 410, 0, 0, 134, 0, 1, 2, 0, 0};
static const pyk_provision kuntal_136 = {2015, 410, 0, 0, 136, 0, 0, 0, 0, 0};
static const pyk_provision old_89 = {1995, 365, 0, 0, 89, 0, 1, 0, 0, 0};
static const pyk_provision own_14 = {0, 0, PYK_BYLAW_OWN, 30, 14, 0, 0, 0, 0, 0};
static const pyk_provision helsinki_14 = {0, 0, PYK_BYLAW_HELSINKI, 30, 14, 0, 0, 0, 0, 0};
static const pyk_provision unknown_5 = {1990, 123, 0, 0, 5, 0, 0, 0, 0, 0};
static const pyk_provision school_20a = {1998, 628, 0, 0, 20, 'a', 0, 8, 'b', 0};
static const pyk_provision procurement = {2016, 1397, 0, 0, 146, 0, 0, 0, 0, 0};

static void test_written(void **state) {
  (void)state;
  static const struct {
    const pyk_provision *p;
    pyk_lang lang;
    pyk_citation form;
    const char *text;
  } cases[] = {
      {&kuntal_134, 1, 1, "kuntalain (410/2015) 134 §:n 1 momentin 2 kohta"},
      {&kuntal_136, 1, 1, "kuntalain (410/2015) 136 §"},
      {&own_14, 1, 1, "hallintosäännön 30 luvun 14 §"},
      {&helsinki_14, 1, 1, "Helsingin hallintosäännön 30 luvun 14 §"},
      {&unknown_5, 1, 1, "lain 123/1990 5 §"},
      {&school_20a, 1, 1, "perusopetuslain (628/1998) 20 a §:n 8 b kohta"},
      {&procurement, 1, 1, "julkisista hankinnoista ja käyttöoikeussopimuksista annetun lain (1397/2016) 146 §"},
      {&kuntal_134, 2, 1, "134 § 1 mom. 2 punkten i kommunallagen (410/2015)"},
      {&own_14, 2, 1, "14 § i 30 kap. i förvaltningsstadgan"},
      {&helsinki_14, 2, 1, "14 § i 30 kap. i Helsingfors förvaltningsstadga"},
      {&unknown_5, 2, 1, "5 § i lag 123/1990"},
      {&kuntal_134, 3, 1, "section 134, subsection 1, paragraph 2 of the Local Government Act (410/2015)"},
      {&own_14, 3, 1, "chapter 30, section 14 of the bylaws"},
      {&helsinki_14, 3, 1, "chapter 30, section 14 of the bylaws of Helsinki"},
      {&unknown_5, 3, 1, "section 5 of Act 123/1990"},
      {&kuntal_134, 1, 2, "KuntaL 134.1 § 2 kohta"},
      {&old_89, 1, 2, "KuntaL (365/1995) 89.1 §"},
      {&own_14, 1, 2, "hallintosääntö 30 luku 14 §"},
      {&procurement, 1, 2, "HankL 146 §"},
      {&kuntal_134, 2, 2, "KomL 134.1 § 2 punkten"},
      {&own_14, 2, 2, "14 § i 30 kap. i förvaltningsstadgan"},
      {&kuntal_136, 3, 2, "section 136 of the Local Government Act (410/2015)"},
      {&unknown_5, 1, 2, "lain 123/1990 5 §"},
  };
  size_t count = sizeof cases / sizeof *cases;
  assert_int_equal(count, 23);
  for (size_t i = 0; i < count; i++) {
    char buf[256];
    size_t need = 0;
    assert_int_equal(pyk_statute_format(cases[i].p, cases[i].lang, cases[i].form, buf, sizeof buf, &need), PYK_OK);
    assert_string_equal(buf, cases[i].text);
    assert_int_equal(need, strlen(buf));
  }
}

static void test_buffers(void **state) {
  (void)state;
  char buf[64];
  size_t need = 0, len = strlen("kuntalain (410/2015) 136 §");
  assert_int_equal(pyk_statute_format(&kuntal_136, 1, 1, NULL, 0, &need), PYK_OK);
  assert_int_equal(need, len);
  for (size_t cap = 1; cap <= len; cap++) {
    memset(buf, 'x', sizeof buf);
    assert_int_equal(pyk_statute_format(&kuntal_136, 1, 1, buf, cap, &need), PYK_E_SPACE);
    assert_int_equal(buf[0], '\0');
    assert_int_equal(buf[cap], 'x');
  }
  assert_int_equal(pyk_statute_format(&kuntal_136, 1, 1, buf, len + 1, NULL), PYK_OK);
}

static void test_not_writable(void **state) {
  (void)state;
  char buf[64] = "as before";
  pyk_provision bad[11];
  for (size_t i = 0; i < 11; i++)
    bad[i] = kuntal_136;
  bad[0].act_number = bad[0].act_year = 0;
  bad[1].act_year = 0;
  bad[2].bylaw = PYK_BYLAW_OWN; /* and an act */
  bad[3].section = 0;
  bad[4].section = 10000;
  bad[5].section = -1;
  bad[6].section_letter = 'A';
  bad[7].item_letter = 1;
  bad[8].subsection = -1;
  bad[9].act_year = INT32_MAX;
  bad[10] = own_14;
  bad[10].bylaw = PYK_BYLAW_NURMIJARVI + 1;
  for (size_t i = 0; i < 11; i++)
    assert_int_equal(pyk_statute_format(&bad[i], 1, 1, buf, 64, NULL), PYK_E_ARG);
  assert_int_equal(pyk_statute_format(NULL, 1, 1, buf, 64, NULL), PYK_E_ARG);
  assert_int_equal(pyk_statute_format(&kuntal_136, 0, 1, buf, 64, NULL), PYK_E_ARG);
  assert_int_equal(pyk_statute_format(&kuntal_136, 4, 1, buf, 64, NULL), PYK_E_ARG);
  assert_int_equal(pyk_statute_format(&kuntal_136, 1, 0, buf, 64, NULL), PYK_E_ARG);
  assert_int_equal(pyk_statute_format(&kuntal_136, 1, 3, buf, 64, NULL), PYK_E_ARG);
  assert_string_equal(buf, "as before");
}

static void assert_reads_back(const pyk_provision *p, pyk_lang lang, pyk_citation form) {
  char buf[512];
  size_t need = 0;
  pyk_provision back;
  assert_int_equal(pyk_statute_format(p, lang, form, buf, sizeof buf, &need), PYK_OK);
  pyk_rc rc = pyk_statute_parse(buf, need, PYK_DAY_NONE, &back);
  if (rc != PYK_OK || memcmp(p, &back, sizeof back) != 0) fail_msg("not read back: %s (%s)", buf, pyk_rc_name(rc));
}

static int inner_forms(pyk_provision p) {
  static const int32_t subsections[] = {0, 1, 12};
  static const int32_t items[][2] = {{0, 0}, {2, 0}, {20, 'k'}, {8, 'i'}, {0, 'a'}};
  int cases = 0;
  for (size_t s = 0; s < 3; s++) {
    for (size_t i = 0; i < 5; i++) {
      p.subsection = subsections[s];
      p.item = items[i][0];
      p.item_letter = items[i][1];
      for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
        assert_reads_back(&p, lang, PYK_CITATION_FULL);
        assert_reads_back(&p, lang, PYK_CITATION_SHORT);
        cases += 2;
      }
    }
  }
  return cases;
}

static void test_reads_back(void **state) {
  (void)state;
  static const int32_t sections[][2] = {{1, 0}, {136, 0}, {9999, 0}, {20, 'a'}, {5, 'i'}, {7, 'k'}, {3, 'p'}};
  static const law_act others[] = {{.year = 1990, .number = 123}, {.year = 95, .number = 5}};
  size_t acts = pyk_law_act_count + 2;
  int cases = 0;
  for (size_t a = 0; a < acts; a++) {
    const law_act *act = a < pyk_law_act_count ? &pyk_law_acts[a] : &others[a - pyk_law_act_count];
    for (size_t s = 0; s < 7; s++) {
      for (int32_t chapter = 0; chapter <= 30; chapter += 30) {
        pyk_provision p = {act->year, act->number, act->bylaw, chapter, sections[s][0], sections[s][1], 0, 0, 0, 0};
        cases += inner_forms(p);
      }
    }
  }
  assert_int_equal(cases, (int)acts * 7 * 2 * 90);
  assert_true(acts > 60);
}

/* --- comparing ----------------------------------------------------------------------------------------------- */
static void test_order(void **state) {
  (void)state;
  enum { MANY = 3 * 2 * 2 * 3 * 2 * 2 * 2 };
  static const int32_t sources[3][3] = {{2015, 410, 0}, {1995, 365, 0}, {0, 0, PYK_BYLAW_OWN}};
  static pyk_provision p[MANY];
  for (int i = 0; i < MANY; i++) {
    const int32_t *source = sources[i % 3];
    pyk_provision one = {source[0], source[1], source[2], i / 3 % 2, 1 + i / 6 % 2, 0, i / 36 % 2, i / 72 % 2, 0, 0};
    one.section_letter = i / 12 % 3 == 0 ? 0 : 'a' + i / 12 % 3;
    one.item_letter = i / 144 % 2 == 0 ? 0 : 'b';
    p[i] = one;
  }
  int triples = 0;
  for (int a = 0; a < MANY; a++) {
    for (int b = 0; b < MANY; b++) {
      int32_t ab = pyk_statute_compare(&p[a], &p[b]);
      assert_int_equal(ab > 0, pyk_statute_compare(&p[b], &p[a]) < 0);
      assert_int_equal(ab == 0, a == b);
      for (int c = 0; c < MANY; c += 7, triples++) {
        if (ab <= 0 && pyk_statute_compare(&p[b], &p[c]) <= 0) assert_true(pyk_statute_compare(&p[a], &p[c]) <= 0);
      }
    }
  }
  assert_int_equal(triples, MANY * MANY * ((MANY + 6) / 7));
  assert_true(pyk_statute_compare(NULL, &p[0]) < 0 && pyk_statute_compare(&p[0], NULL) > 0);
  assert_int_equal(pyk_statute_compare(NULL, NULL), 0);
  assert_true(pyk_statute_compare(&own_14, &helsinki_14) != 0);
  assert_true(pyk_statute_compare(&old_89, &kuntal_134) < 0);
  assert_true(pyk_statute_compare(&kuntal_134, &kuntal_136) < 0);
}

static void test_within(void **state) {
  (void)state;
  pyk_provision act = {2015, 410, 0, 0, 0, 0, 0, 0, 0, 0}, section = kuntal_134, subsection = kuntal_134;
  pyk_provision lettered = kuntal_136, none = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                bylaws = {0, 0, PYK_BYLAW_OWN, 0, 0, 0, 0, 0, 0, 0};
  pyk_provision lettered_item = kuntal_134;
  section.subsection = section.item = 0;
  subsection.item = 0;
  lettered.section_letter = 'a';
  lettered_item.item_letter = 'b';
  const struct {
    const pyk_provision *inner, *outer;
    int32_t within;
  } cases[] = {
      {&kuntal_134, &kuntal_134, 1},
      {&kuntal_134, &subsection, 1},
      {&kuntal_134, &section, 1},
      {&kuntal_134, &act, 1},
      {&act, &kuntal_134, 0},
      {&section, &subsection, 0},
      {&kuntal_136, &section, 0},
      {&old_89, &act, 0},
      {&lettered, &kuntal_136, 0},
      {&kuntal_136, &lettered, 0},
      {&lettered, &act, 1},
      {&lettered_item, &kuntal_134, 0},
      {&lettered_item, &section, 1},
      {&helsinki_14, &own_14, 1},
      {&own_14, &helsinki_14, 0},
      {&helsinki_14, &bylaws, 1},
      {&bylaws, &helsinki_14, 0},
      {&kuntal_134, &bylaws, 0},
      {&own_14, &act, 0},
      {&none, &act, 0},
      {&kuntal_134, &none, 0},
      {&none, &none, 0},
      {NULL, &act, 0},
      {&act, NULL, 0},
  };
  size_t count = sizeof cases / sizeof *cases;
  assert_int_equal(count, 24);
  for (size_t i = 0; i < count; i++) {
    assert_int_equal(pyk_statute_within(cases[i].inner, cases[i].outer), cases[i].within);
  }
}

/* --- the table against the sources --------------------------------------------------------------------------- */
static int title_fits(const char *line, const char *name) {
  static const char tail[] = " Eduskunnan";
  size_t size = strlen(name);
  while (*line == ' ')
    line++;
  if ((line[0] | 32) != (name[0] | 32) || strncmp(line + 1, name + 1, size - 1) != 0) return 0;
  const char *ends[] = {tail, " Kirkolliskokouksen", " Valti"};
  for (size_t i = 0; i < 3; i++) {
    if (strncmp(line + size, ends[i], strlen(ends[i])) == 0) return 1;
  }
  return 0;
}

static int says_in_force(const char *text, pyk_day day) {
  static const char *const months[] = {"tammi", "helmi", "maalis", "huhti", "touko",  "kesä",
                                       "heinä", "elo",   "syys",   "loka",  "marras", "joulu"};
  char words[96];
  pyk_ymd date;
  if (pyk_day_to_ymd(day, &date) != PYK_OK) return 0;
  snprintf(words, sizeof words, "voimaan %d päivänä %skuuta %d", (int)date.day, months[date.month - 1], (int)date.year);
  return strstr(text, words) != NULL;
}

/* Each act whose text is among the sources bears the title of its text and the day that the text names. */
static void test_titles_in_sources(void **state) {
  (void)state;
  static char text[300000];
  int acts = 0;
  for (size_t i = 0; i < pyk_law_act_count; i++) {
    const law_act *act = &pyk_law_acts[i];
    char name[64];
    if (i > 0 && act->year == act[-1].year && act->number == act[-1].number) continue;
    snprintf(name, sizeof name, "law/texts/%04d-%04d.txt", (int)act->year, (int)act->number);
    FILE *file = open_in("PYK_SHARED", name);
    if (file == NULL) continue;
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    int title = 0, day = act->year == 2021 && act->number == 611; /* 611/2021: its day stands in 616/2021 */
    for (size_t j = i; j < pyk_law_act_count && pyk_law_acts[j].year == act->year; j++) {
      if (pyk_law_acts[j].number != act->number) continue;
      title |= pyk_law_acts[j].fi != NULL && title_fits(text, pyk_law_acts[j].fi);
      day |= says_in_force(text, pyk_law_acts[j].from);
    }
    if (!title || !day) fail_msg("%s: title %d, day %d", name, title, day);
    acts++;
  }
  if (acts == 0) {
    print_message("PYK_SHARED leads to no statute texts: skipped\n");
    skip();
  }
  assert_int_equal(acts, 34);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_written),           cmocka_unit_test(test_buffers), cmocka_unit_test(test_not_writable),
      cmocka_unit_test(test_reads_back),        cmocka_unit_test(test_order),   cmocka_unit_test(test_within),
      cmocka_unit_test(test_titles_in_sources),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
