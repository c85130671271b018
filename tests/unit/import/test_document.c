/* What the mark-up of a decision says beside its words, one small page a rule: elements that are not shown, lines, character
 * references, parts under headings, secrecy, language, days. What is expected was read from the pages. */
#include "documents.h"

#define HEAD           "<html><head></head><body><div class=\"paatos\"><div class=\"Asiapykala\">3 §</div>"
#define TITLE(t)       "<h1 class=\"AsiaOtsikko\">" t "</h1>"
#define DECIDED(words) "<div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätös</h3><p>" words "</p></div>"
#define GRANTED        DECIDED("Kivisalmen kaupunginhallitus päätti myöntää avustuksen.")
#define END            "</div></body></html>"

#define READ(text) read_whole(reader, (text), strlen(text))

static void fact_is(const char *text, const pyk_reading *r, pyk_field field, int32_t index, const char *words) {
  assert_bytes(text, strlen(text), nth(r, field, index), words);
}

static void drawings_are_not_read(void **state) {
  (void)state;
  const char *text = HEAD TITLE("Avustus") DECIDED("<svg><text>Kuva.</text></svg>Kivisalmen kaupunginhallitus päätti "
                                                   "myöntää avustuksen.") END;
  pyk_reading r = READ(text);
  fact_is(text, &r, PYK_FIELD_OPERATIVE, 0, "Kivisalmen kaupunginhallitus päätti myöntää avustuksen.");
}

/* A line break is no end of a sentence, a paragraph is. */
static void lines_and_paragraphs(void **state) {
  (void)state;
  const char *broken = HEAD TITLE("Avustus") DECIDED("Kivisalmen kaupunginhallitus päätti myöntää avustuksen."
                                                     "<br><br>Päätös on<br>ehdotuksen mukainen.") END;
  pyk_reading r = READ(broken);
  assert_int_equal(r.decision.outcome, PYK_OUTCOME_AS_PROPOSED);
  fact_is(broken, &r, PYK_FIELD_OUTCOME, 0, "Päätös on<br>ehdotuksen mukainen");
  const char *parted = HEAD TITLE("Avustus") DECIDED("Kivisalmen kaupunginhallitus päätti myöntää avustuksen.</p>"
                                                     "<p>Päätös on</p><p>ehdotuksen mukainen.") END;
  r = READ(parted);
  fact_is(parted, &r, PYK_FIELD_OUTCOME, 0, "ehdotuksen mukainen");
}

/* A place that begins or ends with a character reference has the whole of it. */
static void references_at_both_ends(void **state) {
  (void)state;
  const char *text = HEAD TITLE("&Ouml;ljys&auml;ili&ouml;") GRANTED END;
  pyk_reading r = READ(text);
  fact_is(text, &r, PYK_FIELD_TITLE, 0, "&Ouml;ljys&auml;ili&ouml;");
}

static void the_first_decision_counts(void **state) {
  (void)state;
  const char *text =
      HEAD TITLE("Avustus") GRANTED DECIDED("Kivisalmen kaupunginhallitus päätti panna asian pöydälle.") END;
  pyk_reading r = READ(text);
  assert_int_equal(r.deed, PYK_DEED_GRANTS);
  fact_is(text, &r, PYK_FIELD_OPERATIVE, 0, "Kivisalmen kaupunginhallitus päätti myöntää avustuksen.");
}

/* Headings without a section around them end the part above. */
static void a_heading_ends_what_stands_above(void **state) {
  (void)state;
  const char *text = HEAD TITLE("Avustus") GRANTED "<h3 class=\"LiitteetOtsikko\">Liitteet</h3><div>1 Hakemus</div>"
                                                   "<div>3D-malli</div><div>2021 talousarvio</div>"
                                                   "<h3 class=\"OtteetOtsikko\">Otteet</h3><div>Hakija</div>" END;
  pyk_reading r = READ(text);
  fact_is(text, &r, PYK_FIELD_ATTACHMENT, 1, "Hakemus");
  fact_is(text, &r, PYK_FIELD_ATTACHMENT, 2, "3D-malli"); /* its figure is no number */
  assert_null(nth(&r, PYK_FIELD_ATTACHMENT, 4));
}

static void a_long_name_of_a_body(void **state) {
  (void)state;
  const char *text = HEAD TITLE("Avustus")
      DECIDED("Kivisalmen kaupungin kasvatuksen ja koulutuksen lautakunta päätti myöntää avustuksen.") END;
  pyk_reading r = READ(text);
  assert_int_equal(r.decision.body, PYK_BODY_COMMITTEE);
  fact_is(text, &r, PYK_FIELD_BODY, 0, "Kivisalmen kaupungin kasvatuksen ja koulutuksen lautakunta");
}

/* Of a decision without a text, the contents are withheld where it says so of itself, not of an attachment. */
static void what_is_withheld(void **state) {
  (void)state;
  const char *itself = HEAD TITLE("Sekretessbelagd (offentlighetslagen 24.1 § 25 p.)") END;
  pyk_reading r = READ(itself);
  assert_int_equal(r.kind, PYK_DOCUMENT_SECRET);
  const char *attached = HEAD TITLE("Avustus") "<h3 class=\"LiitteetOtsikko\">Liitteet</h3>"
                                               "<div>1 Hakemus, salassa pidettävä</div>" END;
  r = READ(attached);
  assert_int_equal(r.kind, PYK_DOCUMENT_DECISION);
  fact_is(attached, &r, PYK_FIELD_SECRECY, 1, "salassa pidettävä");
}

/* The mark-up's own word for the language stands in where no word of the text tells. */
static void the_language_of_few_words(void **state) {
  (void)state;
  const char *text =
      "<html lang=\"sv\"><body><div class=\"paatos\"><div class=\"Asiapykala\">3 §</div>" TITLE("Abc") END;
  assert_int_equal(READ(text).lang, PYK_LANG_SV);
  text = "<html lang=\"fi\"><body><div class=\"paatos\"><div class=\"Asiapykala\">3 §</div>" TITLE("Abc") END;
  assert_int_equal(READ(text).lang, PYK_LANG_FI);
  text = "<html lang=\"de\"><body><div class=\"paatos\"><div class=\"Asiapykala\">3 §</div>" TITLE("Abc") END;
  assert_int_equal(READ(text).lang, 0);
}

/* Words of both languages, neither more than twice as many as the other's. */
static void a_text_in_both_languages(void **state) {
  (void)state;
  const char *text = HEAD TITLE("Abc") DECIDED("ja ei on och att") END;
  assert_int_equal(READ(text).lang, 0);
  text = HEAD TITLE("Abc") DECIDED("mottagare abc") END; /* one ending alone */
  assert_int_equal(READ(text).lang, 0);
  text = HEAD TITLE("Abc") DECIDED("talossa abc") END;
  assert_int_equal(READ(text).lang, 0);
  text = HEAD TITLE("Abc") DECIDED("ja ei on tai att") END;
  assert_int_equal(READ(text).lang, PYK_LANG_FI);
  text = HEAD TITLE("NÄHTÄVILLÄ PÖYDÄLLÄ") END; /* capitals have the same endings */
  assert_int_equal(READ(text).lang, PYK_LANG_FI);
}

#define MADE "<html><head><meta name=\"ThisHTMLGenerated\" content=\"2022-03-18T09:00:00\"></head><body>"

/* Nobody decides after the decision's mark-up was made; of a proposal that says nothing. */
static void when_the_mark_up_was_made(void **state) {
  (void)state;
  const char *text = MADE "<div class=\"paatos\">" TITLE("Avustus") GRANTED END;
  pyk_reading r = READ(text);
  assert_int_equal(r.decision.decided_until, on(2022, 3, 18));
  fact_is(text, &r, PYK_FIELD_DECIDED_UNTIL, 0, "2022-03-18");
  text = MADE "<div class=\"esitys\">" TITLE("Avustus") END;
  assert_int_equal(READ(text).decision.decided_until, PYK_DAY_NONE);
}

static void a_cut_page_ends_where_it_was_cut(void **state) {
  (void)state;
  const char *text = "<html><body><div class=\"paatos\">" TITLE("Avustus") "<p>Kivisalmen kaup";
  pyk_reading out = {.size = sizeof out};
  pyk_problem problem = {.size = sizeof problem};
  assert_int_equal(pyk_read_document(reader, text, strlen(text), &out, &problem), PYK_E_INPUT);
  assert_int_equal(problem.kind, PYK_PROBLEM_TRUNCATED);
  assert_int_equal(problem.offset, strlen(text));
}

static void votes_in_the_words_of_both_languages(void **state) {
  (void)state;
  static const char *const lines[] = {"Jaa-äänet: 7", "JAA: 7, EI: 2", "Ja-röster: 7", "Ja: 7", "Jaa:7"};
  size_t visited = 0;
  for (; visited < sizeof lines / sizeof lines[0]; visited++) {
    char text[600];
    snprintf(text, sizeof text, "%s%s</p><p>Jaa-ääniä: 5</p></div>%s",
             HEAD TITLE("Avustus") "<div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätös</h3><p>Kivisalmen "
                                   "kaupunginhallitus päätti myöntää avustuksen.</p><p>",
             lines[visited], END);
    pyk_reading r = READ(text);
    fact_is(text, &r, PYK_FIELD_VOTE, 1, lines[visited]);
    assert_int_equal(nth(&r, PYK_FIELD_VOTE, 1)->value, 7);
    assert_int_equal(nth(&r, PYK_FIELD_VOTE, 2)->value, 5);
  }
  assert_int_equal(visited, 5);
}

#define ITEM(title, words)                                                                                             \
  "<div class=\"Tiedote\"><h3>" title "</h3><p class=\"TiedoteTeksti\">Päätös<br>" words "<br></p></div>"

/* How an announcement says what came of an item. */
static void outcomes_of_an_announcement(void **state) {
  (void)state;
  static const struct {
    const char *page;
    pyk_outcome outcome;
  } rows[] = {
#define ROW(words, outcome)                                                                                            \
  {"<html><body><h1 class=\"TiedotenumeroOtsikko\">Tiedote</h1>" ITEM("1 Abc", words) END, outcome}
      ROW("Ehdotuksen mukaan", PYK_OUTCOME_AS_PROPOSED),
      ROW("Ehdotuksen mukaan äänestyksin. Kivisalmen kaupunginhallitus päätti myöntää avustuksen kyläyhdistykselle sen "
          "kesän ohjelmaan ja talon korjaukseen.",
          PYK_OUTCOME_AS_PROPOSED),
      ROW("Enligt förslaget", PYK_OUTCOME_AS_PROPOSED),
      ROW("Esittelijän muutetun ehdotuksen mukaan", PYK_OUTCOME_AS_REVISED),
      ROW("Enligt föredragandens ändrade förslag", PYK_OUTCOME_AS_REVISED),
      ROW("Esittelijän ehdotuksesta poiketen", PYK_OUTCOME_DIFFERING),
      ROW("Med avvikelse från föredragandens förslag", PYK_OUTCOME_DIFFERING),
      ROW("Pöydälle", PYK_OUTCOME_TABLED),
      ROW("Bordlades", PYK_OUTCOME_TABLED),
      ROW("Palautettiin", PYK_OUTCOME_RETURNED),
      ROW("Återremitterades", PYK_OUTCOME_RETURNED),
      ROW("Poistettiin", PYK_OUTCOME_REMOVED),
      ROW("Lautakunta päätti panna asian pöydälle.", PYK_OUTCOME_TABLED),
      ROW("Nämnden beslutade återremittera ärendet.", PYK_OUTCOME_RETURNED),
      ROW("Asia oli pöydälle pantuna.", PYK_OUTCOME_UNKNOWN),
#undef ROW
  };
  size_t visited = 0;
  for (; visited < sizeof rows / sizeof rows[0]; visited++) {
    pyk_reading r = READ(rows[visited].page);
    assert_int_equal(r.item_count, 1);
    if (r.items[0].outcome != rows[visited].outcome) fail_msg("row %zu: %d", visited, r.items[0].outcome);
  }
  assert_int_equal(visited, 15);
}

/* A wide space may follow the number, and what is said first counts. */
static void an_item_of_an_announcement(void **state) {
  (void)state;
  const char *text =
      "<html><body><h1 class=\"TiedotenumeroOtsikko\">Tiedote</h1><div class=\"Tiedote\"><h3>12&#8194;Talo"
      "</h3><p class=\"TiedoteTeksti\">Päätös<br>Pöydälle</p><p class=\"TiedoteTeksti\">Päätös<br>Ehdotuksen "
      "mukaan</p></div>" END;
  pyk_reading r = READ(text);
  assert_int_equal(r.item_count, 1);
  assert_int_equal(r.items[0].number, 12);
  assert_int_equal(r.items[0].outcome, PYK_OUTCOME_TABLED);
  assert_int_equal(r.items[0].title_end - r.items[0].title_begin, 4);
  assert_memory_equal(text + r.items[0].title_begin, "Talo", 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(drawings_are_not_read),
      cmocka_unit_test(lines_and_paragraphs),
      cmocka_unit_test(references_at_both_ends),
      cmocka_unit_test(the_first_decision_counts),
      cmocka_unit_test(a_heading_ends_what_stands_above),
      cmocka_unit_test(a_long_name_of_a_body),
      cmocka_unit_test(what_is_withheld),
      cmocka_unit_test(the_language_of_few_words),
      cmocka_unit_test(a_text_in_both_languages),
      cmocka_unit_test(when_the_mark_up_was_made),
      cmocka_unit_test(a_cut_page_ends_where_it_was_cut),
      cmocka_unit_test(votes_in_the_words_of_both_languages),
      cmocka_unit_test(outcomes_of_an_announcement),
      cmocka_unit_test(an_item_of_an_announcement),
  };
  return cmocka_run_group_tests(tests, open_reader, close_reader);
}
