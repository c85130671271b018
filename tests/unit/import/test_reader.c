/* The reader on mark-up: old and new layout, a secret one, an item of an agenda, an announcement, a saved page, a record. The
 * pages are made up; what is expected was read from them. */
#include "documents.h"

static void old_layout(void **state) {
  (void)state;
  file f = load_file("tabled.fi.html");
  pyk_reading r = read_whole(reader, f.text, f.len);
  assert_int_equal(r.kind, PYK_DOCUMENT_DECISION);
  assert_int_equal(r.lang, PYK_LANG_FI);
  assert_int_equal(r.decision.section, 61);
  assert_int_equal(r.decision.body, PYK_BODY_EXECUTIVE);
  assert_int_equal(r.decision.authority, PYK_AUTHORITY_MUNICIPALITY);
  assert_int_equal(r.decision.bylaw, PYK_BYLAW_OWN);
  assert_int_equal(r.decision.nature, PYK_NATURE_TABLED);
  assert_int_equal(r.deed, PYK_DEED_TABLES);
  assert_int_equal(r.decision.presenter, PYK_GIVEN_YES);
  assert_int_equal(r.decision.presenter_acting, 1);
  assert_int_equal(r.decision.notices, PYK_NOTICE_PROHIBITION);
  assert_int_equal(r.decision.provision.section, 136);
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_TITLE, 0), "Kivisalmen sataman vuokrasopimuksen jatkaminen");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_CASE, 0), "KIV 2022-000417");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_SECTION, 0), "§ 61");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_BODY, 0), "Kivisalmen kaupunginhallitus");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_OPERATIVE, 0),
               "Kivisalmen kaupunginhallitus p&auml;&auml;tti panna asian p&ouml;yd&auml;lle.");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_PRESENTER_TITLE, 0), "vs. kaupunginjohtaja");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_PRESENTER_NAME, 0), "Etunimi Sukunimi");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_CONTACT, 1), "Eka Virkanen");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_CONTACT_REACH, 1), "09 000 1111");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_CONTACT, 2), "Toka Virkanen");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_CONTACT_REACH, 2), "09 000 2222");
  assert_null(nth(&r, PYK_FIELD_CONTACT, 3));
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_ATTACHMENT, 1), "Vuokrasopimus");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_ATTACHMENT, 2), "Kartta &amp; mitat");
  assert_null(nth(&r, PYK_FIELD_ATTACHMENT, 3));
  free(f.text);
}

static void new_layout(void **state) {
  (void)state;
  file f = load_file("grant.fi.html");
  pyk_reading r = read_whole(reader, f.text, f.len);
  assert_int_equal(r.kind, PYK_DOCUMENT_DECISION);
  assert_int_equal(r.decision.section, 7);
  assert_int_equal(r.decision.body, PYK_BODY_OFFICE_HOLDER);
  assert_int_equal(r.decision.nature, PYK_NATURE_FINAL);
  assert_int_equal(r.deed, PYK_DEED_GRANTS);
  assert_int_equal(r.decision.presenter, PYK_GIVEN_NO);
  assert_int_equal(r.decision.contact, PYK_GIVEN_YES);
  assert_int_equal(r.decision.notices, PYK_NOTICE_CLAIM);
  assert_int_equal(r.notice_count, 1);
  assert_int_equal(r.notices[0].remedy, PYK_REMEDY_CLAIM);
  assert_int_equal(r.notices[0].amount, 14);
  assert_int_equal(r.notices[0].unit, PYK_UNIT_DAY);
  const pyk_fact *period = nth(&r, PYK_FIELD_NOTICE_PERIOD, 1);
  assert_non_null(period);
  assert_true(period->begin >= r.notices[0].begin && period->end <= r.notices[0].end);
  assert_memory_equal(f.text + period->begin, "14", 2);
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_TITLE, 0), "Avustus kyläyhdistykselle");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_CONTACT, 1), "Kolmas Virkanen");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_CONTACT_REACH, 1), "09 000 3333");
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_ATTACHMENT, 1), "Hakemus");
  free(f.text);
}

static void secret(void **state) {
  (void)state;
  file f = load_file("secret.fi.html");
  pyk_reading r = read_whole(reader, f.text, f.len);
  assert_int_equal(r.kind, PYK_DOCUMENT_SECRET);
  assert_int_equal(r.decision.section, 12);
  assert_int_equal(r.notice_count, 0);
  assert_int_equal(r.decision.subject, PYK_SUBJECT_UNKNOWN);
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_SECRECY, 0), "Salassa pidettävä (JulkL (621/1999) 24.1 § 25 k)");
  free(f.text);
}

static void item_of_an_agenda(void **state) {
  (void)state;
  file f = load_file("agenda.sv.html");
  pyk_reading r = read_whole(reader, f.text, f.len);
  assert_int_equal(r.kind, PYK_DOCUMENT_PROPOSAL);
  assert_int_equal(r.lang, PYK_LANG_SV);
  assert_int_equal(r.decision.section, 0);
  assert_int_equal(r.decision.body, PYK_BODY_COMMITTEE);
  assert_int_equal(r.notice_count, 0);
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_TEMPLATE, 1), "Omprövning, bildningsnämnden");
  assert_int_equal(nth(&r, PYK_FIELD_TEMPLATE, 1)->value, PYK_NOTICE_CLAIM);
  assert_bytes(f.text, f.len, nth(&r, PYK_FIELD_PRESENTER_TITLE, 0), "bildningsdirektör");
  free(f.text);
}

static void announcement(void **state) {
  (void)state;
  file f = load_file("announcement.fi.html");
  pyk_reading r = read_whole(reader, f.text, f.len);
  assert_int_equal(r.kind, PYK_DOCUMENT_ANNOUNCEMENT);
  assert_int_equal(r.decision.body, PYK_BODY_COMMITTEE);
  assert_int_equal(r.decision.decided, on(2022, 4, 5));
  assert_int_equal(r.item_count, 3);
  static const pyk_outcome outcomes[] = {PYK_OUTCOME_AS_PROPOSED, PYK_OUTCOME_TABLED, PYK_OUTCOME_UNKNOWN};
  static const char *const titles[] = {"Ilmoitusasiat", "Kirjaston aukioloajat", "Koulun nimi"};
  for (int i = 0; i < 3; i++) {
    const pyk_announced *item = &r.items[i];
    assert_int_equal(item->number, i + 1);
    assert_int_equal(item->outcome, outcomes[i]);
    assert_int_equal(item->title_end - item->title_begin, strlen(titles[i]));
    assert_memory_equal(f.text + item->title_begin, titles[i], strlen(titles[i]));
  }
  assert_int_equal(r.items[0].case_end, 0);
  assert_memory_equal(f.text + r.items[1].case_begin, "KIV 2022-000301", 15);
  assert_memory_equal(f.text + r.items[2].words_begin, "Nimestä keskusteltiin.", 23);
  free(f.text);
}

/* A saved page has no classes to go by: its lines are read as those of plain text, with places in the mark-up. */
static void saved_page(void **state) {
  (void)state;
  file html = load_file("saved.fi.html"), plain = load_file("grant.fi.txt");
  pyk_reader *other = NULL;
  assert_int_equal(pyk_reader_new(&other), PYK_OK);
  pyk_reading a = read_whole(reader, html.text, html.len);
  pyk_reading b = read_whole(other, plain.text, plain.len);
  assert_int_equal(a.decision.section, 405);
  assert_int_equal(a.decision.on_view, on(2021, 12, 3));
  assert_memory_equal(&a.decision, &b.decision, sizeof a.decision);
  assert_int_equal(a.fact_count, b.fact_count);
  assert_true(a.fact_count > 20);
  for (size_t i = 0; i < a.fact_count; i++) {
    assert_int_equal(a.facts[i].field, b.facts[i].field);
    assert_int_equal(a.facts[i].value, b.facts[i].value);
  }
  assert_bytes(html.text, html.len, nth(&a, PYK_FIELD_BODY, 0), "Kivisalmen kaupunginhallitus");
  pyk_reader_free(other);
  free(html.text);
  free(plain.text);
}

/* The title says one thing in Swedish, the text another in Finnish. */
static void two_languages(void **state) {
  (void)state;
  static const char text[] =
      "<div class=\"paatos\"><div class=\"Asiapykala\">3 §</div><h1 class=\"AsiaOtsikko\">Beviljande av bidrag till "
      "byaföreningen för året</h1><div class=\"SisaltoSektio\"><h3 "
      "class=\"SisaltoOtsikko\">Päätös</h3><p>Sivistyslautakunta "
      "päätti myöntää avustuksen, koska se on tarkoituksen mukainen ja että se on vuoden toiminnan kannalta "
      "tarpeen.</p></div></div>";
  pyk_reading r = read_whole(reader, text, sizeof text - 1);
  assert_int_equal(r.lang, PYK_LANG_FI);
  assert_int_equal(r.finding_count, 1);
  assert_int_equal(r.findings[0].code, PYK_FINDING_LANGUAGES_MIXED);
  assert_int_equal(r.findings[0].found, PYK_LANG_SV);
  assert_memory_equal(text + r.findings[0].begin, "Beviljande", 10);
}

#define STR(s)                                                                                                         \
  { (s), sizeof(s) - 1 }

static void record(void **state) {
  (void)state;
  file f = load_file("grant.fi.html");
  static const pyk_str attached[] = {STR("Sopimus")};
  static const pyk_published_vote votes[] = {{9, 4, 1, 1, STR("Vastaehdotus")}};
  pyk_published p = {
      .size = sizeof p,
      .content = {f.text, f.len},
      .motion = STR("<div class=\"esitys\"><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätösehdotus</h3>"
                    "<p>Päätös on ehdotuksen mukainen.</p></div></div>"),
      .title = STR("Muu otsikko"),
      .body = STR("Kulttuuripäällikkö"),
      .body_type = STR("Viranhaltija"),
      .section = STR("8"),
      .meeting_day = STR("2022-03-14T16:00:00.000"),
      .issued = STR("2022-03-18T02:00:00.000"),
      .attachments = attached,
      .attachment_count = 1,
      .votes = votes,
      .vote_count = 1};
  pyk_reading r = {.size = sizeof r};
  pyk_problem problem = {.size = sizeof problem};
  assert_int_equal(pyk_read_published(reader, &p, &r, &problem), PYK_OK);
  assert_int_equal(r.decision.decided, on(2022, 3, 14));
  assert_int_equal(r.decision.on_view, on(2022, 3, 18));
  assert_int_equal(r.decision.outcome, PYK_OUTCOME_AS_PROPOSED);
  assert_int_equal(nth(&r, PYK_FIELD_OUTCOME, 0)->source, PYK_SOURCE_MOTION);
  assert_int_equal(r.decision.section, 7);
  assert_int_equal(nth(&r, PYK_FIELD_TITLE, 0)->source, PYK_SOURCE_CONTENT);
  assert_int_equal(nth(&r, PYK_FIELD_BODY, 0)->source, PYK_SOURCE_BODY);
  assert_int_equal(nth(&r, PYK_FIELD_ATTACHMENT, 1)->source, PYK_SOURCE_CONTENT);
  assert_int_equal(nth(&r, PYK_FIELD_VOTE, 1)->value, 9);
  for (size_t i = 0; i < r.fact_count; i++) {
    pyk_str text;
    assert_int_equal(pyk_fact_text(&r.facts[i], NULL, &p, &text), PYK_OK);
    assert_true(r.facts[i].end <= text.len);
    if (i > 0) assert_true(r.facts[i - 1].field <= r.facts[i].field);
  }
  const pyk_fact *outcome = nth(&r, PYK_FIELD_OUTCOME, 0);
  assert_bytes(p.motion.ptr, p.motion.len, outcome, "Päätös on ehdotuksen mukainen");
  p.content = p.motion = (pyk_str){NULL, 0};
  assert_int_equal(pyk_read_published(reader, &p, &r, &problem), PYK_E_INPUT);
  assert_int_equal(problem.kind, PYK_PROBLEM_NO_CONTENT);
  free(f.text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(old_layout),        cmocka_unit_test(new_layout),   cmocka_unit_test(secret),
      cmocka_unit_test(item_of_an_agenda), cmocka_unit_test(announcement), cmocka_unit_test(saved_page),
      cmocka_unit_test(two_languages),     cmocka_unit_test(record),
  };
  return cmocka_run_group_tests(tests, open_reader, close_reader);
}
