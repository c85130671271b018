/* Minutes in the forms of other systems, of an invented municipality: how they are split and what is read from where. */
#include "random.h"
#include "reading.h"

#include <time.h>

static page minutes(const char *name) {
  const char *pages = getenv("PYK_PAGES");
  char folder[512];
  static page p;
  snprintf(folder, sizeof folder, "%s/../../tests/unit/import/minutes", pages != NULL ? pages : "examples/pages");
  assert_true(load(folder, name, &p));
  return p;
}

/* The piece with this number, from 0, as pyk_import_next() gives it. */
static void piece(const page *p, size_t number, size_t *begin, size_t *end) {
  size_t at = 0;
  for (size_t i = 0; i <= number; i++)
    assert_int_equal(pyk_import_next(p->text, p->len, &at, begin, end), PYK_OK);
}

static size_t pieces(const page *p) {
  size_t at = 0, begin = 0, end = 0, count = 0, before = 0;
  while (pyk_import_next(p->text, p->len, &at, &begin, &end) == PYK_OK) {
    assert_true(begin >= before && begin < end && end <= p->len);
    before = end;
    count++;
  }
  assert_int_equal(at, p->len);
  assert_int_equal(pyk_import_next(p->text, p->len, &at, &begin, &end), PYK_E_NORULE);
  return count;
}

/* A section read below the head of its document. */
static reading below_head(const page *p, size_t number) {
  size_t begin, end;
  piece(p, number, &begin, &end);
  return read_bytes(p->text, end);
}

static void fields(void **state) {
  (void)state;
  page p = minutes("fields.fi.txt");
  assert_int_equal(pieces(&p), 2);
  reading r = below_head(&p, 0);
  assert_int_equal(r.rc, PYK_OK);
  assert_fact(&p, &r, PYK_FIELD_TITLE, "Ulkoilureitin nimeäminen", 0);
  assert_fact(&p, &r, PYK_FIELD_CASE, "KIV:318/12.03.01/2021", 0);
  assert_fact(&p, &r, PYK_FIELD_SECTION, "§ 12", 12);
  assert_fact(&p, &r, PYK_FIELD_BODY, "Tekninen lautakunta", PYK_BODY_COMMITTEE);
  assert_int_equal(fact_of(&r, PYK_FIELD_BODY)->confidence, PYK_CONFIDENCE_DERIVED);
  assert_fact(&p, &r, PYK_FIELD_KIND, "Päätös", PYK_DOCUMENT_DECISION);
  assert_fact(&p, &r, PYK_FIELD_OPERATIVE, "Päätösehdotus hyväksyttiin.", 0);
  assert_fact(&p, &r, PYK_FIELD_OUTCOME, "Päätösehdotus hyväksyttiin", PYK_OUTCOME_AS_PROPOSED);
  assert_fact(&p, &r, PYK_FIELD_PRESENTER_ACTING, "Vs.", 1);
  assert_fact(&p, &r, PYK_FIELD_INSPECTED, "Pöytäkirja tarkastetaan tämän pykälän osalta heti.", 1);
  assert_fact(&p, &r, PYK_FIELD_ATTACHMENT, "Kyselyn tulokset.pdf", 0);
  assert_absent(&r, PYK_FIELD_DECIDED);
  assert_absent(&r, PYK_FIELD_NOTICE);
  assert_int_equal(r.decision.notice, PYK_GIVEN_UNKNOWN);
  assert_int_equal(r.decision.presenter, PYK_GIVEN_YES);
  /* The second is only proposed: nothing of it is decided. */
  r = below_head(&p, 1);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.section, 13);
  assert_fact(&p, &r, PYK_FIELD_KIND, "Päätösehdotus", PYK_DOCUMENT_PROPOSAL);
  assert_fact(&p, &r, PYK_FIELD_PROPOSAL, "Merkitään tiedoksi.", 0);
  assert_absent(&r, PYK_FIELD_OPERATIVE);
  assert_absent(&r, PYK_FIELD_NATURE);
  assert_absent(&r, PYK_FIELD_CASE);
  assert_absent(&r, PYK_FIELD_BODY);
}

static void shown_page(void **state) {
  (void)state;
  page p = minutes("page.fi.txt");
  assert_int_equal(pieces(&p), 2);
  reading r = read_page(&p); /* the section that the head names, not the earlier handling below it */
  assert_int_equal(r.rc, PYK_OK);
  assert_fact(&p, &r, PYK_FIELD_TITLE, "Uimahallin aukiolo syksyllä (Pöydälle 19.4.2021)", 0);
  assert_fact(&p, &r, PYK_FIELD_CASE, "418/2021\n\n12.04.00.01", 0);
  assert_fact(&p, &r, PYK_FIELD_SECTION, "§ 61", 61);
  assert_fact(&p, &r, PYK_FIELD_BODY, "Kunnanhallitus", PYK_BODY_EXECUTIVE);
  assert_fact(&p, &r, PYK_FIELD_DECIDED, "03.05.2021", on(2021, 5, 3));
  assert_fact(&p, &r, PYK_FIELD_PROPOSAL, "Kunnanhallitus merkitsee selvityksen tiedoksi.", 0);
  assert_fact(&p, &r, PYK_FIELD_OPERATIVE, "Esittelijän ehdotus hyväksyttiin yksimielisesti.", 0);
  assert_fact(&p, &r, PYK_FIELD_PRESENTER, "Va. kunnanjohtaja Esittelijän Nimi", 0);
  assert_fact(&p, &r, PYK_FIELD_CONTACT, "Etunimi Sukunimi", 0);
  assert_fact(&p, &r, PYK_FIELD_ATTACHMENT, "Uimahallin aukioloajat", 0);
  /* The proposal says what was decided. */
  assert_int_equal(r.decision.nature, PYK_NATURE_NOTED);
  assert_int_equal(fact_of(&r, PYK_FIELD_NATURE)->confidence, PYK_CONFIDENCE_DERIVED);
  size_t begin, end;
  piece(&p, 1, &begin, &end);
  reading earlier = read_bytes(p.text + begin, end - begin);
  assert_int_equal(earlier.rc, PYK_OK);
  assert_int_equal(earlier.decision.section, 55);
  assert_int_equal(earlier.decision.decided, on(2021, 4, 19));
  assert_int_equal(earlier.decision.body, PYK_BODY_EXECUTIVE);
  assert_int_equal(earlier.decision.outcome, PYK_OUTCOME_TABLED);
}

static void stack(void **state) {
  (void)state;
  page p = minutes("stack.fi.txt");
  assert_int_equal(pieces(&p), 2); /* the list of attachments repeats the headings, but decides nothing */
  static const struct {
    const char *section, *body, *day, *mover, *attachment, *proposal;
    int32_t number, body_kind, day_of_march;
    pyk_outcome outcome;
  } rows[] = {
      {"§ 31", "Rakennus- ja ympäristölautakunta", "09.03.2021", "Va. johtaja Esittelijän Nimi", "Kartta",
       "Rakennus- ja ympäristölautakunta päättää esittää kaupunginhallitukselle, että suunnitelma hyväksytään.", 31,
       PYK_BODY_COMMITTEE, 9, PYK_OUTCOME_TABLED},
      {"§ 77", "Kaupunginhallitus", "22.03.2021", "Kaupunginjohtaja Toisen Nimi", "Kartta, muutettu",
       "Kaupunginhallitus päättää hyväksyä suunnitelman.", 77, PYK_BODY_EXECUTIVE, 22, PYK_OUTCOME_AS_PROPOSED},
  };
  size_t visited = 0;
  for (size_t i = 0; i < 2; i++, visited++) {
    reading r = below_head(&p, i);
    assert_int_equal(r.rc, PYK_OK);
    assert_fact(&p, &r, PYK_FIELD_TITLE, "Rantaraitin yleissuunnitelma", 0);
    assert_fact(&p, &r, PYK_FIELD_CASE, "611-2021 (010, 611)", 0);
    assert_fact(&p, &r, PYK_FIELD_SECTION, rows[i].section, rows[i].number);
    assert_fact(&p, &r, PYK_FIELD_BODY, rows[i].body, rows[i].body_kind);
    assert_fact(&p, &r, PYK_FIELD_DECIDED, rows[i].day, on(2021, 3, rows[i].day_of_march));
    assert_fact(&p, &r, PYK_FIELD_PRESENTER, rows[i].mover, 0);
    assert_fact(&p, &r, PYK_FIELD_PROPOSAL, rows[i].proposal, 0);
    assert_fact(&p, &r, PYK_FIELD_ATTACHMENT, rows[i].attachment, 0);
    assert_int_equal(r.decision.outcome, rows[i].outcome);
    assert_int_equal(r.decision.presenter_acting, i == 0);
  }
  assert_int_equal(visited, 2);
  /* Without the head, the abbreviation still says what kind of body decided. */
  size_t begin, end;
  piece(&p, 1, &begin, &end);
  reading alone = read_bytes(p.text + begin, end - begin);
  assert_int_equal(alone.rc, PYK_OK);
  assert_int_equal(alone.decision.body, PYK_BODY_EXECUTIVE);
  assert_int_equal(fact_of(&alone, PYK_FIELD_BODY)->confidence, PYK_CONFIDENCE_DERIVED);
  assert_absent(&alone, PYK_FIELD_DECIDED);
  assert_absent(&alone, PYK_FIELD_TITLE);
}

static void columns(void **state) {
  (void)state;
  page p = minutes("columns.fi.txt");
  assert_int_equal(pieces(&p), 1);
  reading r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_fact(&p, &r, PYK_FIELD_TITLE,
              "Talvikunnossapidon seuranta alkuvuodelta ja\n                  kevään hiekannosto", 0);
  assert_fact(&p, &r, PYK_FIELD_CASE, "KIV/1472/08.01.00/2021", 0);
  assert_fact(&p, &r, PYK_FIELD_BODY, "Kaupunginvaltuusto", PYK_BODY_COUNCIL);
  assert_fact(&p, &r, PYK_FIELD_OPERATIVE, "Kaupunginhallituksen päätösehdotus hyväksyttiin.", 0);
  assert_fact(&p, &r, PYK_FIELD_NOTICE, "Ei muutoksenhakuoikeutta", PYK_NOTICE_PROHIBITION);
  assert_fact(&p, &r, PYK_FIELD_TEMPLATE, "Ei muutoksenhakuoikeutta", PYK_NOTICE_PROHIBITION);
  assert_fact(&p, &r, PYK_FIELD_CONTACT, "Katumestari Etunimi Sukunimi", 0);
  assert_fact(&p, &r, PYK_FIELD_ATTACHMENT, "Seurantataulukko", 0);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_UNKNOWN);
  assert_int_equal(r.decision.outcome, PYK_OUTCOME_AS_PROPOSED);
  /* The presenter presented to the executive, and the form has neither day nor section. */
  assert_absent(&r, PYK_FIELD_PRESENTER);
  assert_absent(&r, PYK_FIELD_DECIDED);
  assert_absent(&r, PYK_FIELD_SECTION);
}

static void headed(void **state) {
  (void)state;
  page p = minutes("headed.fi.txt");
  assert_int_equal(pieces(&p), 2);
  reading r = below_head(&p, 0);
  assert_int_equal(r.rc, PYK_OK);
  assert_fact(&p, &r, PYK_FIELD_BODY, "Tekninen lautakunta", PYK_BODY_COMMITTEE);
  assert_fact(&p, &r, PYK_FIELD_DECIDED, "2.3.2021", on(2021, 3, 2));
  assert_fact(&p, &r, PYK_FIELD_PRESENTER, "Vs. teknisen johtajan", 0);
  assert_int_equal(r.decision.presenter_acting, 1);
  assert_int_equal(r.decision.nature, PYK_NATURE_TABLED);
  r = below_head(&p, 1);
  assert_fact(&p, &r, PYK_FIELD_TITLE, "Koulun pihan kunnostus", 0);
  assert_fact(&p, &r, PYK_FIELD_CASE, "KIV/1545/10.03.02/2021", 0);
  assert_fact(&p, &r, PYK_FIELD_SECTION, "§ 21", 21);
  assert_fact(&p, &r, PYK_FIELD_DECIDED, "15.3.2021", on(2021, 3, 15));
  assert_fact(&p, &r, PYK_FIELD_OPERATIVE, "Hyväksyttiin esitys.", 0);
  assert_fact(&p, &r, PYK_FIELD_TEMPLATE, "7.4. Oikaisuvaatimus- ja valituskielto", PYK_NOTICE_PROHIBITION);
  assert_int_equal(r.decision.notices, PYK_NOTICE_PROHIBITION);
  assert_int_equal(r.decision.outcome, PYK_OUTCOME_AS_PROPOSED);
}

static void lists(void **state) {
  (void)state;
  static const struct {
    const char *text;
    uint32_t line;
  } rows[] = {
      {"Toimielimet | Kunnanhallitus\n\nKokouslistat\n\n03.05.2021\tPöytäkirja\n", 3},
      {"Kunnanhallitus 2021\n\nKokouksen valinta\n\n- 3.5.2021 - Pöytäkirja - 009/2021\n", 3},
      {"Pöytäkirjat\n\nKokouspvm\tToimielin\n\n3.5.2021 15:00\tKunnanhallitus: 9/2021\n", 3},
      {"Haku\nVoit hakea asioita sanahaulla.\nHakuteksti\n", 2},
  };
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    size_t at = 0, begin, end, len = strlen(rows[i].text);
    reading r = read_bytes(rows[i].text, len);
    assert_int_equal(r.rc, PYK_E_INPUT);
    assert_int_equal(r.problem.kind, PYK_PROBLEM_LIST);
    assert_int_equal(r.problem.line, rows[i].line);
    assert_int_equal(pyk_import_next(rows[i].text, len, &at, &begin, &end), PYK_E_NORULE);
  }
  assert_int_equal(visited, 4);
}

/* A page of Helsinki stays one document, earlier handlings on it and all. */
static void page_of_helsinki(void **state) {
  (void)state;
  page p = fixture("grant.fi.txt");
  size_t begin, end;
  assert_int_equal(pieces(&p), 1);
  piece(&p, 0, &begin, &end);
  assert_true(begin == 0 && end == p.len);
  strcat(p.text, "\nPäätöshistoria\n\nKaupunginhallitus 22.11.2021 § 398\n\nPäätös\n\nPantiin pöydälle.\n");
  p.len = strlen(p.text);
  assert_int_equal(pieces(&p), 1);
  reading r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.section, 405);
}

/* Everything as without the mark, three bytes farther on; the mark belongs to the first piece. */
static void assert_same_behind_mark(const page *p) {
  enum { MARK = 3 };
  static page marked;
  marked.len = (size_t)snprintf(marked.text, sizeof marked.text, "\xEF\xBB\xBF%s", p->text);
  assert_int_equal(marked.len, p->len + MARK);
  size_t at = 0, begin = 0, end = 0, at_marked = 0, begin_marked = 0, end_marked = 0;
  while (pyk_import_next(p->text, p->len, &at, &begin, &end) == PYK_OK) {
    assert_int_equal(pyk_import_next(marked.text, marked.len, &at_marked, &begin_marked, &end_marked), PYK_OK);
    assert_int_equal(begin_marked, begin > 0 ? begin + MARK : 0);
    assert_int_equal(end_marked, end + MARK);
    reading plain = read_bytes(p->text, end), r = read_bytes(marked.text, end_marked);
    assert_int_equal(r.rc, PYK_OK);
    assert_int_equal(r.count, plain.count);
    for (size_t i = 0; i < r.count; i++) {
      size_t moved = r.facts[i].confidence == PYK_CONFIDENCE_ABSENT ? 0 : MARK;
      assert_int_equal(r.facts[i].field, plain.facts[i].field);
      assert_int_equal(r.facts[i].confidence, plain.facts[i].confidence);
      assert_int_equal(r.facts[i].begin, plain.facts[i].begin + moved);
      assert_int_equal(r.facts[i].end, plain.facts[i].end + moved);
    }
  }
  assert_int_equal(pyk_import_next(marked.text, marked.len, &at_marked, &begin_marked, &end_marked), PYK_E_NORULE);
}

static void byte_order_mark(void **state) {
  (void)state;
  static const char *const names[] = {"fields.fi.txt", "page.fi.txt", "stack.fi.txt", "columns.fi.txt",
                                      "headed.fi.txt"};
  static const char *const texts[] = {
      "§ 1\nOtsikko Aita\nPäätös\nHyväksyttiin.\n§ 2\nOtsikko Portti\nPäätös\nHylättiin.\n",
      "  Talvikunnossapito\nDno   KIV/1/00.01.00/2021\nPäätös   Hyväksyttiin.\n",
      "Dno   KIV/1/00.01.00/2021\nPäätös   Hyväksyttiin.\n",
      "885 §\nKaupunginhallitus\nPäätös\nHyväksyttiin.\nSulje\nEsittelijä\njohtaja\nEtunimi Sukunimi\n"};
  size_t visited = 0;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++, visited++) {
    page p = minutes(names[i]);
    assert_same_behind_mark(&p);
  }
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++, visited++) {
    page p;
    p.len = (size_t)snprintf(p.text, sizeof p.text, "%s", texts[i]);
    assert_int_equal(pieces(&p), i == 0 ? 2 : 1);
    assert_same_behind_mark(&p);
  }
  page helsinki = fixture("grant.fi.txt");
  assert_same_behind_mark(&helsinki);
  assert_int_equal(visited, 9);
}

/* A first section in which nothing is decided takes the head of the document with it. */
static void nothing_decided_first(void **state) {
  (void)state;
  static const char text[] =
      "Kivisalmi\n§ 1\nOtsikko Aita\nKuvaus\nEi kiirettä.\n§ 2\nOtsikko Portti\nPäätös\nHylättiin.\n";
  size_t at = 0, begin = 0, end = 0, len = strlen(text);
  assert_int_equal(pyk_import_next(text, len, &at, &begin, &end), PYK_OK);
  assert_int_equal(begin, strstr(text, "§ 2") - text);
  assert_int_equal(end, len);
  assert_int_equal(pyk_import_next(text, len, &at, &begin, &end), PYK_E_NORULE);
  assert_int_equal(read_bytes(text, len).decision.section, 2);
}

static void wrong_arguments(void **state) {
  (void)state;
  size_t at = 0, begin, end;
  assert_int_equal(pyk_import_next(NULL, 0, &at, &begin, &end), PYK_E_ARG);
  assert_int_equal(pyk_import_next("a", 1, NULL, &begin, &end), PYK_E_ARG);
  assert_int_equal(pyk_import_next("a", 1, &at, NULL, &end), PYK_E_ARG);
  assert_int_equal(pyk_import_next("a", 1, &at, &begin, NULL), PYK_E_ARG);
  assert_int_equal(pyk_import_next("", 0, &at, &begin, &end), PYK_E_NORULE);
  at = 2;
  assert_int_equal(pyk_import_next("a", 1, &at, &begin, &end), PYK_E_ARG);
  at = 0;
  assert_int_equal(pyk_import_next("a", (size_t)PYK_IMPORT_MAX + 1, &at, &begin, &end), PYK_E_INPUT);
}

/* Repeats the piece up to `len` bytes; the time that splitting and reading take, and how many sections there were. */
static double spent(const char *piece_text, size_t len, size_t *count) {
  char *text = malloc(len);
  assert_non_null(text);
  size_t step = strlen(piece_text);
  memset(text, '\n', len);
  for (size_t at = 0; at + step <= len; at += step)
    memcpy(text + at, piece_text, step);
  clock_t begin_clock = clock();
  size_t at = 0, begin, end;
  for (*count = 0; pyk_import_next(text, len, &at, &begin, &end) == PYK_OK;)
    ++*count;
  reading r = read_bytes(text, len);
  assert_true(r.rc == PYK_OK || r.rc == PYK_E_INPUT);
  double seconds = (double)(clock() - begin_clock) / CLOCKS_PER_SEC;
  free(text);
  return seconds;
}

static void sixteen_megabytes(void **state) {
  (void)state;
  static const struct {
    const char *text;
    int32_t sections; /* 1: one for each piece; 0: none; 2: one in all */
  } rows[] = {
      {"§ 1\n", 0},
      {"§ 1\nPäätös\nHyväksyttiin.\n", 1},
      {"§ 1\nOtsikko A\nPäätös\n", 1},
      {"Kh § 1\nPäätös\n", 1},
      {"Kh § 1\n", 0},
      {"Kaupunginhallitus 1.2.2021 § 3\n", 0},
      {"Kaupunginhallitus 1.2.2021 § 3\nPäätös:\nEhdotus hyväksyttiin.\n", 1},
      {"Pöytäkirja 1.2.2021 Pykälä 3\n", 2},
      {"Päätösehdotus\n", 0},
      {"Dno   KIV/1/00.01.00/2021\nPäätös   Ei.\n", 2},
      {"Täytäntöönpano-\ntiedot\n", 0},
      {"Dno   KIV/1/00.01.00/2021\n  \n", 2},
      {"Liite 1\n", 0},
      {"Kaupunginjohtajan esitys:\n", 0},
      {"12/2021\n00.01\n", 0},
      {"Kokouslistat\n", 0},
  };
  enum { SMALL = 2 << 20, FACTOR = 8 };
  size_t visited = 0;
  double worst = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    size_t few, many;
    double small = spent(rows[i].text, SMALL, &few);
    double large = spent(rows[i].text, (size_t)SMALL * FACTOR, &many);
    if (large > worst) worst = large;
    if (large > small * FACTOR * 3 + 0.5) print_error("row %zu: %f, %f\n", i, small, large);
    assert_true(large <= small * FACTOR * 3 + 0.5);
    size_t step = strlen(rows[i].text);
    if (rows[i].sections == 1) assert_int_equal(many, (size_t)SMALL * FACTOR / step);
    if (rows[i].sections == 2) assert_int_equal(many, 1);
    if (rows[i].sections == 0) assert_int_equal(many, 0);
  }
  assert_int_equal(visited, 16);
  print_message("16 MB: at most %.1f s\n", worst);
}

static void random_changes(void **state) {
  (void)state;
  static const char *const names[] = {"fields.fi.txt", "page.fi.txt", "stack.fi.txt", "columns.fi.txt",
                                      "headed.fi.txt"};
  enum { ROUNDS = 1500 };
  random_seed = 20210503;
  size_t visited = 0, usable = 0;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    page whole = minutes(names[i]);
    for (size_t round = 0; round < ROUNDS; round++, visited++) {
      size_t len = 1 + next_random() % whole.len;
      char *text = malloc(len); /* exact, so that a sanitizer sees a read beyond the end */
      assert_non_null(text);
      memcpy(text, whole.text, len);
      for (uint32_t changes = next_random() % 5; changes > 0; changes--) {
        size_t place = next_random() % len;
        static const char signs[] = "\n :-/A1 \t\xC2";
        text[place] = signs[next_random() % (sizeof signs - 1)];
      }
      size_t at = 0, begin, end, before = 0;
      while (pyk_import_next(text, len, &at, &begin, &end) == PYK_OK) {
        assert_true(begin >= before && begin < end && end <= len);
        before = end;
      }
      reading r = read_bytes(text, len);
      assert_true(r.rc == PYK_OK || r.rc == PYK_E_INPUT);
      usable += r.rc == PYK_OK;
      for (size_t f = 0; f < r.count; f++) {
        const pyk_fact *fact = &r.facts[f];
        if (fact->confidence == PYK_CONFIDENCE_ABSENT) {
          assert_true(fact->begin == 0 && fact->end == 0);
        } else {
          assert_true(fact->begin < fact->end && fact->end <= len);
        }
      }
      free(text);
    }
  }
  assert_int_equal(visited, 7500);
  assert_true(usable > 1000 && usable < 7400);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(fields),           cmocka_unit_test(shown_page),      cmocka_unit_test(stack),
      cmocka_unit_test(columns),          cmocka_unit_test(headed),          cmocka_unit_test(lists),
      cmocka_unit_test(page_of_helsinki), cmocka_unit_test(wrong_arguments), cmocka_unit_test(sixteen_megabytes),
      cmocka_unit_test(random_changes),   cmocka_unit_test(byte_order_mark), cmocka_unit_test(nothing_decided_first),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
