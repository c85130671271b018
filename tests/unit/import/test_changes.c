/* Copies of the pages in examples/pages with changed words: what was changed, and nothing else, is read otherwise. */
#include "reading.h"

#define PRESENTER_FI "vs. kansliapäällikkö\nEsittelijän Nimi"
#define CONTACT_FI   "Etunimi Sukunimi, kaupunginsihteeri, puhelin: 09 000 0318\n\netunimi.sukunimi@kivisalmi.example\n"

/* A reading of the Finnish wish report with one place changed. */
static reading with(const char *from, const char *to, page *p) {
  *p = changed(fixture("wish-report.fi.txt"), from, to);
  return read_page(p);
}

static void prohibition_without_its_section(void **state) {
  (void)state;
  page p;
  reading r = with("Kuntalaki 136 §", "Kuntalaki", &p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.notices, PYK_NOTICE_PROHIBITION);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_NO);
  assert_absent(&r, PYK_FIELD_NOTICE_PROVISION);
  r = with("Sovellettava lainkohta: Kuntalaki 136 §\n\n", "", &p);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_NO);
  r = with("Sovellettava lainkohta: Kuntalaki 136 §", "Sovellettava lainkohta:", &p);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_NO);
}

static void prohibition_with_another_section(void **state) {
  (void)state;
  page p;
  reading r = with("Kuntalaki 136 §", "Kuntalaki 134 §", &p);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_YES);
  assert_provision(&r.decision.provision, 2015, 410, PYK_BYLAW_NONE, 0, 134);
  assert_fact(&p, &r, PYK_FIELD_NOTICE_PROVISION, "Kuntalaki 134 §", 134);
  /* An act that no table knows: a provision is named, but none recognised. */
  r = with("Kuntalaki 136 §", "Saunavuorolaki 3 §", &p);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_YES);
  assert_provision(&r.decision.provision, 0, 0, PYK_BYLAW_NONE, 0, 0);
  assert_fact(&p, &r, PYK_FIELD_NOTICE_PROVISION, "Saunavuorolaki 3 §", 0);
  /* In September 2016 both Local Government Acts were in force: 410/2015 147 §. */
  r = with("Päätös tullut nähtäväksi 07.12.2021", "Päätös tullut nähtäväksi 07.09.2016", &p);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_YES);
  assert_provision(&r.decision.provision, 0, 0, PYK_BYLAW_NONE, 0, 0);
}

static void other_notices_in_its_place(void **state) {
  (void)state;
  static const struct {
    const char *heading;
    pyk_notices notices;
    pyk_notices said; /* by the headings together */
  } rows[] = {
      {"OHJEET OIKAISUVAATIMUKSEN TEKEMISEKSI", PYK_NOTICE_CLAIM, PYK_NOTICE_CLAIM},
      {"Oikaisuvaatimusohje", PYK_NOTICE_CLAIM, PYK_NOTICE_CLAIM},
      {"Anvisning om begäran om omprövning", PYK_NOTICE_CLAIM, PYK_NOTICE_CLAIM},
      {"Kunnallisvalitus, valtuusto", PYK_NOTICE_MUNICIPAL_APPEAL, PYK_NOTICE_MUNICIPAL_APPEAL},
      {"KOMMUNALBESVÄR", PYK_NOTICE_MUNICIPAL_APPEAL, PYK_NOTICE_MUNICIPAL_APPEAL},
      {"VALITUSOSOITUS", PYK_NOTICE_APPEAL, PYK_NOTICE_APPEAL},
      {"Besvärsanvisning", PYK_NOTICE_APPEAL, PYK_NOTICE_APPEAL},
      /* The heading says no more than its words; which appeal it is, the text below says. */
      {"VALITUSOSOITUS\n\nMuutosta haetaan kunnallisvalituksella.", PYK_NOTICE_MUNICIPAL_APPEAL, PYK_NOTICE_APPEAL},
      {"VALITUSOSOITUS MARKKINAOIKEUDELLE", PYK_NOTICE_PROCUREMENT, PYK_NOTICE_PROCUREMENT},
      {"MUUTOKSENHAKU HANKINTAPÄÄTÖKSEEN", PYK_NOTICE_PROCUREMENT, PYK_NOTICE_PROCUREMENT},
      {"Muutoksenhaku\n\nMUUTOKSENHAKUKIELTO", PYK_NOTICE_PROHIBITION, PYK_NOTICE_PROHIBITION},
      {"MUUTOKSENHAKUKIELTO\n\nKielto.\n\nVALITUSOSOITUS", PYK_NOTICE_PROHIBITION | PYK_NOTICE_APPEAL,
       PYK_NOTICE_PROHIBITION | PYK_NOTICE_APPEAL},
      {"Valitusosoitus OHJEET OIKAISUVAATIMUKSEN TEKEMISEKSI", PYK_NOTICE_CLAIM | PYK_NOTICE_APPEAL,
       PYK_NOTICE_CLAIM | PYK_NOTICE_APPEAL},
      {"Tähän päätökseen ei saa hakea muutosta.", PYK_NOTICE_PROHIBITION, PYK_NOTICE_PROHIBITION},
      {"Ändring i detta beslut får inte sökas.", PYK_NOTICE_PROHIBITION, PYK_NOTICE_PROHIBITION},
      {"Tiedote", PYK_NOTICE_PROHIBITION,
       PYK_NOTICE_PROHIBITION}, /* the sentence below still says that nobody may appeal */
  };
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    page p;
    reading r = with("MUUTOKSENHAKUKIELTO", rows[i].heading, &p);
    assert_int_equal(r.rc, PYK_OK);
    assert_int_equal(r.decision.notices, rows[i].notices);
    assert_int_equal(r.decision.notice, PYK_GIVEN_YES);
    /* One fact a heading. */
    pyk_notices said = 0;
    for (size_t f = 0; f < r.count; f++) {
      if (r.facts[f].field == PYK_FIELD_NOTICE) said |= (pyk_notices)r.facts[f].value;
    }
    assert_int_equal(said, rows[i].said);
  }
  assert_int_equal(visited, 16);
}

static void notice_gone_is_a_finding_for_others(void **state) {
  (void)state;
  page p = without(fixture("wish-report.fi.txt"), "MUUTOKSENHAKUKIELTO", "Esittelijä\n");
  reading r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.notice, PYK_GIVEN_NO);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_UNKNOWN);
  assert_absent(&r, PYK_FIELD_NOTICE);
}

static void contact_gone(void **state) {
  (void)state;
  page p;
  reading r = with(CONTACT_FI, "", &p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.contact, PYK_GIVEN_NO);
  assert_int_equal(r.decision.contact_reach, PYK_GIVEN_NO);
  assert_absent(&r, PYK_FIELD_CONTACT);
  r = with("Lisätietojen antaja\n\n" CONTACT_FI, "", &p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.contact, PYK_GIVEN_NO);
  r = with(", puhelin: 09 000 0318\n\netunimi.sukunimi@kivisalmi.example", "", &p);
  assert_int_equal(r.decision.contact, PYK_GIVEN_YES);
  assert_int_equal(r.decision.contact_reach, PYK_GIVEN_NO);
  r = with(", puhelin: 09 000 0318", "", &p);
  assert_fact(&p, &r, PYK_FIELD_CONTACT_REACH, "etunimi.sukunimi@kivisalmi.example", 0);
}

static void presenter_gone(void **state) {
  (void)state;
  page p;
  reading r = with("Esittelijä\n\n" PRESENTER_FI "\n\n", "", &p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.presenter, PYK_GIVEN_NO);
  r = with(PRESENTER_FI "\n\n", "", &p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.presenter, PYK_GIVEN_NO);
  r = with(PRESENTER_FI, "kansliapäällikkö\n\nEsittelijän Nimi", &p);
  assert_fact(&p, &r, PYK_FIELD_PRESENTER, "kansliapäällikkö\n\nEsittelijän Nimi", 0);
  assert_int_equal(r.decision.presenter_acting, 0);
}

static void days_changed(void **state) {
  (void)state;
  page p;
  reading r = with("Päätös tullut nähtäväksi 07.12.2021", "Päätös tullut nähtäväksi 17.06.2022", &p);
  assert_int_equal(r.decision.on_view, on(2022, 6, 17));
  r = with("Päätös tullut nähtäväksi 07.12.2021", "Päätös tullut nähtäväksi 31.11.2021", &p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.on_view, PYK_DAY_NONE);
  assert_absent(&r, PYK_FIELD_ON_VIEW);
  /* The reasons speak of public view, too; the site's own line counts. */
  r = with("Oikaisuvaatimuksia kokeilusta", "\n\nPöytäkirja oli nähtävänä 1.10.2021.\n\nOikaisuvaatimuksia kokeilusta",
           &p);
  assert_int_equal(r.decision.on_view, on(2021, 12, 7));
  assert_int_equal(r.decision.quoted_amount, 1); /* the reasons go on below that sentence */
  r = with("9. / 412 §", "Päätöspäivä 29.11.2021\n9. / 412 §", &p);
  assert_fact(&p, &r, PYK_FIELD_DECIDED, "29.11.2021", on(2021, 11, 29));
  r = with("9. / 412 §", "29.11.2021\n9. / 412 §", &p);
  assert_int_equal(r.decision.decided, on(2021, 11, 29));
  r = with("9. / 412 §", "Sammanträde 29.11.2021\n9. / 412 §", &p);
  assert_int_equal(r.decision.decided, on(2021, 11, 29));
  r = with("Kivisalmen kaupunginhallitus", "Kivisalmen kaupunginhallitus 29.11.2021", &p);
  assert_fact(&p, &r, PYK_FIELD_DECIDED, "29.11.2021", on(2021, 11, 29));
  assert_fact(&p, &r, PYK_FIELD_BODY, "Kivisalmen kaupunginhallitus", PYK_BODY_EXECUTIVE);
  r = with("kaupunginvaltuuston 16.6.2021 hyväksymä", "kaupunginvaltuuston 3.2.2021 käsittelemä ja 16.6.2021 hyväksymä",
           &p);
  assert_int_equal(r.decision.adopted, on(2021, 6, 16));
  r = with("kaupunginvaltuuston 16.6.2021 hyväksymä", "kaupunginvaltuuston 16. kesäkuuta 2021 hyväksymä", &p);
  assert_fact(&p, &r, PYK_FIELD_MOTION_ADOPTED, "16. kesäkuuta 2021", on(2021, 6, 16));
  p = changed(fixture("wish-report.sv.txt"), "godkände 16.6.2021 har", "godkände den 16 juni 2021 har");
  r = read_page(&p);
  assert_fact(&p, &r, PYK_FIELD_MOTION_ADOPTED, "16 juni 2021", on(2021, 6, 16));
  /* Without a day in the operative part the reasons give it. */
  r = with("kaupunginvaltuuston 16.6.2021 hyväksymä", "kaupunginvaltuuston hyväksymä", &p);
  assert_int_equal(r.decision.adopted, on(2021, 6, 16));
}

static const struct test_rows {
  const char *operative;
  pyk_nature nature;
} natures[] = {
    {"Kaupunginhallitus merkitsi tiedoksi vuosikertomuksen.", PYK_NATURE_NOTED},
    {"Kaupunginhallitus päätti panna asian pöydälle.", PYK_NATURE_TABLED},
    {"Ärendet bordlades.", PYK_NATURE_TABLED},
    {"Kaupunginhallitus palautti asian uudelleen valmisteltavaksi.", PYK_NATURE_RETURNED},
    {"Stadsstyrelsen återremitterade ärendet.", PYK_NATURE_RETURNED},
    {"Kaupunginhallitus palautti takuusumman.", PYK_NATURE_UNKNOWN},
    {"Kaupunginhallitus antoi ministeriölle seuraavan lausunnon:\n\nYhdistys valitsi tilan.", PYK_NATURE_STATEMENT},
    {"Stadsstyrelsen gav följande utlåtande.", PYK_NATURE_STATEMENT},
    {"Kaupunginhallitus esitti kaupunginvaltuustolle seuraavaa:\n\nValtuusto merkitsee asian tiedoksi.",
     PYK_NATURE_PROPOSAL},
    {"Stadsstyrelsen föreslog stadsfullmäktige följande:", PYK_NATURE_PROPOSAL},
    {"Kaupunginhallitus päätti myöntää avustuksen.", PYK_NATURE_FINAL},
    {"Kaupunginhallitus hylkäsi hakemuksen.", PYK_NATURE_FINAL},
    {"Kaupunginhallitus valitsi uuden jäsenen.", PYK_NATURE_FINAL},
    {"Stadsstyrelsen beviljade understödet.", PYK_NATURE_FINAL},
    {"Stadsstyrelsen beslutade välja en ny ledamot.", PYK_NATURE_FINAL},
    {"Kaupunginhallitus hylkäsi oikaisuvaatimuksen.", PYK_NATURE_ON_CLAIM},
    {"Kaupunginhallitus jätti oikaisuvaatimuksen tutkimatta.", PYK_NATURE_ON_CLAIM},
    {"Kaupunginhallitus päätti hylätä oikaisuvaatimuksen satamajohtajan päätöksestä 4.10.2021 (12 §) hyväksyä tarjous.",
     PYK_NATURE_ON_CLAIM},
    {"Kaupunginhallitus päätti kumota päätöksen ja hyväksyä oikaisuvaatimuksen.", PYK_NATURE_CLAIM_GRANTED},
    {"Stadsstyrelsen avslog begäran om omprövning.", PYK_NATURE_ON_CLAIM},
    {"Kaupunginhallitus hylkäsi hankintaoikaisun.", PYK_NATURE_UNKNOWN},
    {"Kaupunginhallitus merkitsi asian tiedoksi. Lisäksi se valitsi jäsenen.", PYK_NATURE_UNKNOWN},
    {"Kaupunginhallitus merkitsi asian tiedoksi ja kehotti virastoa jatkamaan.", PYK_NATURE_UNKNOWN},
    {"Kaupunginhallitus päätti rakentaa sillan. Työhön voidaan valita avustaja.", PYK_NATURE_UNKNOWN},
    {"Virasto voi myöntää lisäaikaa.", PYK_NATURE_UNKNOWN},
    {"Silta, jonka valtio myönsi rahat, korjataan.", PYK_NATURE_UNKNOWN},
};

static void natures_from_their_words(void **state) {
  (void)state;
  size_t visited = 0;
  for (size_t i = 0; i < sizeof natures / sizeof natures[0]; i++, visited++) {
    page p = changed(fixture("grant.fi.txt"),
                     "Kaupunginhallitus myönsi Kivisalmen soutajat ry:lle 4 500 euron avustuksen lasten ja nuorten "
                     "soutukouluun vuonna 2022. Avustus maksetaan kahdessa erässä.",
                     natures[i].operative);
    reading r = read_page(&p);
    assert_int_equal(r.rc, PYK_OK);
    if (r.decision.nature != natures[i].nature) print_error("%s\n", natures[i].operative);
    assert_int_equal(r.decision.nature, natures[i].nature);
    if (natures[i].nature == PYK_NATURE_UNKNOWN) assert_absent(&r, PYK_FIELD_NATURE);
  }
  assert_int_equal(visited, 26);
}

static void outcomes_and_periods(void **state) {
  (void)state;
  static const struct {
    const char *from, *to;
    pyk_outcome outcome;
    int32_t amount;
    pyk_unit unit;
  } rows[] = {
      {"Päätös on ehdotuksen mukainen.", "Päätös on muutetun ehdotuksen mukainen.", PYK_OUTCOME_AS_REVISED, 1,
       PYK_UNIT_YEAR},
      {"Päätös on ehdotuksen mukainen.", "Päätös tehtiin ehdotuksesta poiketen.", PYK_OUTCOME_DIFFERING, 1,
       PYK_UNIT_YEAR},
      {"Päätös on ehdotuksen mukainen.", "Beslutet är i enlighet med förslaget.", PYK_OUTCOME_AS_PROPOSED, 1,
       PYK_UNIT_YEAR},
      {"Päätös on ehdotuksen mukainen.", "Beslutet fattades avvikande från förslaget.", PYK_OUTCOME_DIFFERING, 1,
       PYK_UNIT_YEAR},
      {"Päätös on ehdotuksen mukainen.", "", PYK_OUTCOME_UNKNOWN, 1, PYK_UNIT_YEAR},
      {"vuoden kuluttua", "yhden vuoden kuluessa", PYK_OUTCOME_AS_PROPOSED, 1, PYK_UNIT_YEAR},
      {"vuoden kuluttua", "kuuden kuukauden kuluessa", PYK_OUTCOME_AS_PROPOSED, 6, PYK_UNIT_MONTH},
      {"vuoden kuluttua", "8 kuukauden kuluttua", PYK_OUTCOME_AS_PROPOSED, 8, PYK_UNIT_MONTH},
      {"vuoden kuluttua", "12 kuukauden kuluttua", PYK_OUTCOME_AS_PROPOSED, 12, PYK_UNIT_MONTH},
      {"vuoden kuluttua", "inom sex månader", PYK_OUTCOME_AS_PROPOSED, 6, PYK_UNIT_MONTH},
      {"vuoden kuluttua", "puolen vuoden kuluttua", PYK_OUTCOME_AS_PROPOSED, 0, 0},
      {"vuoden kuluttua", "vuoden 2022 jälkeen", PYK_OUTCOME_AS_PROPOSED, 0, 0},
  };
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    page p;
    reading r = with(rows[i].from, rows[i].to, &p);
    assert_int_equal(r.rc, PYK_OK);
    assert_int_equal(r.decision.outcome, rows[i].outcome);
    assert_int_equal(r.decision.quoted_amount, rows[i].amount);
    assert_int_equal(r.decision.quoted_unit, rows[i].unit);
    assert_provision(&r.decision.quoted_basis, 0, 0, PYK_BYLAW_OWN, 30, 14);
  }
  assert_int_equal(visited, 12);
}

static void report_receivers(void **state) {
  (void)state;
  page p;
  reading r = with(" sekä lähetti sen muille valtuutetuille", "", &p);
  assert_int_equal(r.decision.report_to, PYK_PARTY_MOVER);
  assert_absent(&r, PYK_FIELD_REPORT_COUNCILLORS);
  r = with(", ja antoi selvityksen ponnen ehdottajalle sekä lähetti sen muille valtuutetuille", "", &p);
  assert_int_equal(r.decision.nature, PYK_NATURE_WISH_REPORT);
  assert_int_equal(r.decision.report_to, 0);
  assert_int_equal(r.decision.report_stated, PYK_GIVEN_YES);
}

/* Words that look like something else than they are. */
static void misleading_words(void **state) {
  (void)state;
  page p;
  reading r = with("Kulttuurilautakunta selvitti", "Valitusosoitus\n\nKulttuurilautakunta selvitti", &p);
  assert_int_equal(r.decision.notices, PYK_NOTICE_PROHIBITION);
  p = without(p, "MUUTOKSENHAKUKIELTO", "Esittelijä\n");
  p = changed(p, "Valitusosoitus\n", "Kunnallisvalitus on hylätty.\n");
  r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.notice, PYK_GIVEN_NO);
  r = with("Kuntalaki 136 §\n", "Kuntalaki 136 §\n\nMUUTOKSENHAKUKIELTO\n\nSovellettava lainkohta: Kuntalaki 91 §\n",
           &p);
  assert_fact(&p, &r, PYK_FIELD_NOTICE_PROVISION, "Kuntalaki 136 §", 136);
  r = with("Päätös on ehdotuksen mukainen.", "Tämä vastaa kulttuurilautakunnan ehdotuksen mukaista linjaa.", &p);
  assert_int_equal(r.decision.outcome, PYK_OUTCOME_UNKNOWN);
  r = with("Päätös on ehdotuksen mukainen.", "Päätös ei ole ehdotuksen mukainen.", &p);
  assert_int_equal(r.decision.outcome, PYK_OUTCOME_DIFFERING);
  r = with("Kivisalmen kaupunginhallitus\n", "Kivisalmen kaupunginhallitus\n\nSelvitys lautakunnan\n", &p);
  assert_fact(&p, &r, PYK_FIELD_BODY, "Kivisalmen kaupunginhallitus", PYK_BODY_EXECUTIVE);
  r = with("9. / 412 §", "9. / 412 §\nKIV 2019-000007", &p);
  assert_fact(&p, &r, PYK_FIELD_CASE, "KIV 2021-000318", 0);
  r = with("ponnen ehdottajalle sekä", "valtuutettu Q. Nimelle, ponnen ehdottajalle, sekä", &p);
  assert_int_equal(r.decision.nature, PYK_NATURE_WISH_REPORT);
  const pyk_fact *nature = fact_of(&r, PYK_FIELD_NATURE);
  assert_memory_equal(p.text + nature->end - strlen("valtuutetuille."), "valtuutetuille.", strlen("valtuutetuille."));
}

/* Presenter and contact person above the notice, as in the minutes: the notice must still have its end. */
static void cut_in_a_notice_that_comes_last(void **state) {
  (void)state;
  page p = without(fixture("wish-report.fi.txt"), "Päätös tullut nähtäväksi", "Esittelijä\n");
  p = changed(p, CONTACT_FI, CONTACT_FI "\nMUUTOKSENHAKUKIELTO\n\nSovellettava lainkohta: Kuntalaki 136 §\n\nSulje\n");
  reading r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.notices, PYK_NOTICE_PROHIBITION);
  r = read_bytes(p.text, p.len - strlen("Sulje\n"));
  assert_int_equal(r.rc, PYK_E_INPUT);
  assert_int_equal(r.problem.kind, PYK_PROBLEM_TRUNCATED);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(prohibition_without_its_section),
      cmocka_unit_test(prohibition_with_another_section),
      cmocka_unit_test(other_notices_in_its_place),
      cmocka_unit_test(notice_gone_is_a_finding_for_others),
      cmocka_unit_test(contact_gone),
      cmocka_unit_test(presenter_gone),
      cmocka_unit_test(days_changed),
      cmocka_unit_test(natures_from_their_words),
      cmocka_unit_test(outcomes_and_periods),
      cmocka_unit_test(report_receivers),
      cmocka_unit_test(misleading_words),
      cmocka_unit_test(cut_in_a_notice_that_comes_last),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
