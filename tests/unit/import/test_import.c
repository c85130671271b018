/* Facts of the pages in examples/pages, and of copies with changed words. What is expected is what the page prints. */
#include "reading.h"

#define LATER_FI     "Asialla on uudempia käsittelyjä"
#define PRESENTER_FI "vs. kansliapäällikkö\nEsittelijän Nimi"
#define OPERATIVE_FI                                                                                                   \
  "Kaupunginhallitus merkitsi tiedoksi selvityksen siitä, mihin kaupunginvaltuuston 16.6.2021 hyväksymä "           \
  "toivomusponsi "                                                                                                     \
  "on johtanut, ja antoi selvityksen ponnen ehdottajalle sekä lähetti sen muille valtuutetuille."

static void wish_report_in_finnish(void **state) {
  (void)state;
  page p = fixture("wish-report.fi.txt");
  reading r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_fact(&p, &r, PYK_FIELD_TITLE, "Toivomusponsi, lähikirjastojen iltaolot", 0);
  assert_fact(&p, &r, PYK_FIELD_CASE, "KIV 2021-000318", 0);
  assert_fact(&p, &r, PYK_FIELD_SECTION, "412 §", 412);
  assert_fact(&p, &r, PYK_FIELD_AUTHORITY, "Kivisalmen kaupunginhallitus", PYK_AUTHORITY_MUNICIPALITY);
  assert_fact(&p, &r, PYK_FIELD_BODY, "Kivisalmen kaupunginhallitus", PYK_BODY_EXECUTIVE);
  assert_fact(&p, &r, PYK_FIELD_BYLAW, "Kivisalmen kaupunginhallitus", PYK_BYLAW_OWN);
  assert_fact(&p, &r, PYK_FIELD_NATURE, OPERATIVE_FI, PYK_NATURE_WISH_REPORT);
  assert_fact(&p, &r, PYK_FIELD_OUTCOME, "Päätös on ehdotuksen mukainen", PYK_OUTCOME_AS_PROPOSED);
  assert_fact(&p, &r, PYK_FIELD_MOTION, "Toivomusponsi", PYK_MOTION_WISH_RESOLUTION);
  assert_fact(&p, &r, PYK_FIELD_MOTION_ADOPTED, "16.6.2021", on(2021, 6, 16));
  assert_absent(&r, PYK_FIELD_DECIDED);
  assert_fact(&p, &r, PYK_FIELD_ON_VIEW, "07.12.2021", on(2021, 12, 7));
  assert_fact(&p, &r, PYK_FIELD_PRESENTER, PRESENTER_FI, 0);
  assert_fact(&p, &r, PYK_FIELD_PRESENTER_ACTING, "vs.", 1);
  assert_fact(&p, &r, PYK_FIELD_CONTACT, "Etunimi Sukunimi", 0);
  assert_fact(&p, &r, PYK_FIELD_CONTACT_REACH, "09 000 0318", 0);
  assert_fact(&p, &r, PYK_FIELD_REPORT_MOVER, "ehdottajalle", PYK_PARTY_MOVER);
  assert_fact(&p, &r, PYK_FIELD_REPORT_COUNCILLORS, "muille valtuutetuille", PYK_PARTY_COUNCILLORS);
  assert_fact(&p, &r, PYK_FIELD_NOTICE, "MUUTOKSENHAKUKIELTO", PYK_NOTICE_PROHIBITION);
  assert_fact(&p, &r, PYK_FIELD_NOTICE_PROVISION, "Kuntalaki 136 §", 136);
  assert_fact(&p, &r, PYK_FIELD_DUTY_PERIOD, "vuoden", 1);
  assert_fact(&p, &r, PYK_FIELD_DUTY_BASIS, "Hallintosäännön 30 luvun 14 §:n", 14);
  assert_fact(&p, &r, PYK_FIELD_LATER_HANDLINGS, LATER_FI, 1);
  assert_fact(&p, &r, PYK_FIELD_OPERATIVE, OPERATIVE_FI "\n\nPäätös on ehdotuksen mukainen.", 0);
  assert_fact(&p, &r, PYK_FIELD_MOTION_MOVER, "A", 0);
  assert_int_equal(r.count, 31);
  for (size_t i = 1; i < r.count; i++)
    assert_true(r.facts[i - 1].field <= r.facts[i].field);
}

/* What both language versions of the wish report say in the record. */
static void assert_wish_report(const pyk_decision *d) {
  assert_int_equal(d->size, sizeof *d);
  assert_int_equal(d->authority, PYK_AUTHORITY_MUNICIPALITY);
  assert_int_equal(d->body, PYK_BODY_EXECUTIVE);
  assert_int_equal(d->bylaw, PYK_BYLAW_OWN);
  assert_int_equal(d->section, 412);
  assert_int_equal(d->nature, PYK_NATURE_WISH_REPORT);
  assert_int_equal(d->outcome, PYK_OUTCOME_AS_PROPOSED);
  assert_int_equal(d->motion, PYK_MOTION_WISH_RESOLUTION);
  assert_int_equal(d->adopted, on(2021, 6, 16));
  assert_int_equal(d->decided, PYK_DAY_NONE);
  assert_int_equal(d->on_view, on(2021, 12, 7));
  assert_int_equal(d->party_service, PYK_SERVICE_NONE);
  assert_int_equal(d->party_sent, PYK_DAY_NONE);
  assert_int_equal(d->presenter, PYK_GIVEN_YES);
  assert_int_equal(d->presenter_acting, 1);
  assert_int_equal(d->contact, PYK_GIVEN_YES);
  assert_int_equal(d->contact_reach, PYK_GIVEN_YES);
  assert_int_equal(d->report_to, PYK_PARTY_MOVER | PYK_PARTY_COUNCILLORS);
  assert_int_equal(d->report_stated, PYK_GIVEN_YES);
  assert_int_equal(d->notice, PYK_GIVEN_YES);
  assert_int_equal(d->notices, PYK_NOTICE_PROHIBITION);
  assert_int_equal(d->notice_provision, PYK_GIVEN_YES);
  assert_provision(&d->provision, 2015, 410, PYK_BYLAW_NONE, 0, 136);
  assert_int_equal(d->quoted_amount, 1);
  assert_int_equal(d->quoted_unit, PYK_UNIT_YEAR);
  assert_provision(&d->quoted_basis, 0, 0, PYK_BYLAW_OWN, 30, 14);
  assert_int_equal(d->later_handlings, 1);
  assert_int_equal(d->closing_minute, 0);
}

static void record_of_both_languages(void **state) {
  (void)state;
  static const char *const names[] = {"wish-report.fi.txt", "wish-report.sv.txt"};
  for (size_t i = 0; i < 2; i++) {
    page p = fixture(names[i]);
    reading r = read_page(&p);
    assert_int_equal(r.rc, PYK_OK);
    assert_wish_report(&r.decision);
  }
}

static void wish_report_in_swedish(void **state) {
  (void)state;
  page p = fixture("wish-report.sv.txt");
  reading r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_fact(&p, &r, PYK_FIELD_TITLE, "Hemställningskläm om kvällsöppna närbibliotek", 0);
  assert_fact(&p, &r, PYK_FIELD_CASE, "KIV 2021-000318", 0);
  assert_fact(&p, &r, PYK_FIELD_SECTION, "412 §", 412);
  assert_fact(&p, &r, PYK_FIELD_BODY, "Stensunds stadsstyrelse", PYK_BODY_EXECUTIVE);
  assert_fact(&p, &r, PYK_FIELD_OUTCOME, "Beslutet överensstämmer med förslaget", PYK_OUTCOME_AS_PROPOSED);
  assert_fact(&p, &r, PYK_FIELD_MOTION, "Hemställningskläm", PYK_MOTION_WISH_RESOLUTION);
  assert_fact(&p, &r, PYK_FIELD_MOTION_ADOPTED, "16.6.2021", on(2021, 6, 16));
  assert_fact(&p, &r, PYK_FIELD_ON_VIEW, "07.12.2021", on(2021, 12, 7));
  assert_fact(&p, &r, PYK_FIELD_PRESENTER, "tf. kanslichef\nFöredragandens Namn", 0);
  assert_fact(&p, &r, PYK_FIELD_PRESENTER_ACTING, "tf.", 1);
  assert_fact(&p, &r, PYK_FIELD_CONTACT, "Förnamn Efternamn", 0);
  assert_fact(&p, &r, PYK_FIELD_REPORT_MOVER, "förslagsställare", PYK_PARTY_MOVER);
  assert_fact(&p, &r, PYK_FIELD_REPORT_COUNCILLORS, "övriga ledamöter", PYK_PARTY_COUNCILLORS);
  assert_fact(&p, &r, PYK_FIELD_NOTICE, "FÖRBUD MOT SÖKANDE AV ÄNDRING", PYK_NOTICE_PROHIBITION);
  assert_fact(&p, &r, PYK_FIELD_NOTICE_PROVISION, "136 § i kommunallagen", 136);
  assert_fact(&p, &r, PYK_FIELD_DUTY_PERIOD, "ett år", 1);
  assert_fact(&p, &r, PYK_FIELD_DUTY_BASIS, "30 kap. 14 § i förvaltningsstadgan", 14);
  assert_fact(&p, &r, PYK_FIELD_LATER_HANDLINGS, "Ärendet har nyare handläggningar", 1);
}

static void grant_in_finnish(void **state) {
  (void)state;
  page p = fixture("grant.fi.txt");
  reading r = read_page(&p);
  assert_int_equal(r.rc, PYK_OK);
  assert_int_equal(r.decision.nature, PYK_NATURE_FINAL);
  assert_int_equal(r.decision.section, 405);
  assert_int_equal(r.decision.on_view, on(2021, 12, 3));
  assert_int_equal(r.decision.notices, PYK_NOTICE_CLAIM);
  assert_int_equal(r.decision.notice_provision, PYK_GIVEN_UNKNOWN);
  assert_int_equal(r.decision.motion, PYK_MOTION_NONE);
  assert_int_equal(r.decision.report_stated, PYK_GIVEN_UNKNOWN);
  assert_int_equal(r.decision.presenter_acting, 0);
  assert_int_equal(r.decision.later_handlings, 0);
  assert_fact(&p, &r, PYK_FIELD_NOTICE, "OHJEET OIKAISUVAATIMUKSEN TEKEMISEKSI", PYK_NOTICE_CLAIM);
  assert_fact(&p, &r, PYK_FIELD_PRESENTER, "kaupunginjohtaja\nEsittelijän Nimi", 0);
  assert_fact(&p, &r, PYK_FIELD_CONTACT_REACH, "09 000 0402", 0);
  assert_absent(&r, PYK_FIELD_PRESENTER_ACTING);
  assert_absent(&r, PYK_FIELD_MOTION);
  assert_absent(&r, PYK_FIELD_LATER_HANDLINGS);
  assert_null(fact_of(&r, PYK_FIELD_NOTICE_PROVISION));
  assert_null(fact_of(&r, PYK_FIELD_MOTION_ADOPTED));
  assert_null(fact_of(&r, PYK_FIELD_REPORT_MOVER));
  assert_null(fact_of(&r, PYK_FIELD_DUTY_BASIS));
  assert_fact(&p, &r, PYK_FIELD_NOTICE_PERIOD, "14 päivää siitä", 14);
  assert_fact(&p, &r, PYK_FIELD_NOTICE_TRIGGER, "saatu tiedoksi", PYK_TRIGGER_SERVED);
  assert_int_equal(r.count, 30);
}

/* A reading of the Finnish wish report with one place changed. */
static reading with(const char *from, const char *to, page *p) {
  *p = changed(fixture("wish-report.fi.txt"), from, to);
  return read_page(p);
}

static void heads_of_other_cities(void **state) {
  (void)state;
  static const struct {
    const char *from, *to;
    pyk_field field;
    const char *words;
    int32_t value;
  } rows[] = {
      {"KIV 2021-000318", "Dno TRE:417/00.01.01/2016", PYK_FIELD_CASE, "TRE:417/00.01.01/2016", 0},
      {"KIV 2021-000318", "3700/11.01.00/2011", PYK_FIELD_CASE, "3700/11.01.00/2011", 0},
      {"KIV 2021-000318", "VD/1545/00.04.00/2017", PYK_FIELD_CASE, "VD/1545/00.04.00/2017", 0},
      {"KIV 2021-000318", "Dno OUKA/1472/02.02.02/2017", PYK_FIELD_CASE, "OUKA/1472/02.02.02/2017", 0},
      {"KIV 2021-000318", "MliDno-2017-1226", PYK_FIELD_CASE, "MliDno-2017-1226", 0},
      {"KIV 2021-000318", "HEL 2021-000318 T 00 00 03", PYK_FIELD_CASE, "HEL 2021-000318", 0},
      {"9. / 412 §", "§ 412", PYK_FIELD_SECTION, "§ 412", 412},
      {"9. / 412 §", "412 §", PYK_FIELD_SECTION, "412 §", 412},
      {"9. / 412 §", "Ärende 5. / 86 §", PYK_FIELD_SECTION, "86 §", 86},
      {"Kivisalmen kaupunginhallitus", "Helsingfors stadsstyrelse", PYK_FIELD_BYLAW, "Helsingfors stadsstyrelse",
       PYK_BYLAW_HELSINKI},
      {"Kivisalmen kaupunginhallitus", "Kaupunginhallituksen konsernijaosto", PYK_FIELD_BODY,
       "Kaupunginhallituksen konsernijaosto", PYK_BODY_SUB_COMMITTEE},
      {"Kivisalmen kaupunginhallitus", "Stadsfullmäktige i Stensund", PYK_FIELD_BYLAW, "Stadsfullmäktige i Stensund",
       PYK_BYLAW_OWN},
      {"Kivisalmen kaupunginhallitus", "Järvialueen hyvinvointialueen aluehallitus", PYK_FIELD_AUTHORITY,
       "Järvialueen hyvinvointialueen aluehallitus", PYK_AUTHORITY_WELLBEING_COUNTY},
      {"Kivisalmen kaupunginhallitus", "Kuntayhtymän hallitus", PYK_FIELD_AUTHORITY, "Kuntayhtymän hallitus",
       PYK_AUTHORITY_JOINT},
      {"Kivisalmen kaupunginhallitus", "Hoito-, kuntoutus- ja arkipalvelujen johtaja", PYK_FIELD_BODY,
       "Hoito-, kuntoutus- ja arkipalvelujen johtaja", PYK_BODY_OFFICE_HOLDER},
      {"Kivisalmen kaupunginhallitus", "Nämnden för fritid", PYK_FIELD_BODY, "Nämnden för fritid", PYK_BODY_COMMITTEE},
  };
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    page p;
    reading r = with(rows[i].from, rows[i].to, &p);
    assert_int_equal(r.rc, PYK_OK);
    assert_fact(&p, &r, rows[i].field, rows[i].words, rows[i].value);
  }
  assert_int_equal(visited, 16);
}

static void bylaws_by_the_record_id(void **state) {
  (void)state;
  /* A body that names no city is Helsinki's when the record id is; one that does is its own city's. */
  page p = changed(fixture("wish-report.fi.txt"), "KIV 2021", "HEL 2021");
  reading r = read_page(&p);
  assert_int_equal(r.decision.bylaw, PYK_BYLAW_OWN);
  p = changed(p, "Kivisalmen kaupunginhallitus", "Ympäristölautakunta");
  r = read_page(&p);
  assert_fact(&p, &r, PYK_FIELD_BYLAW, "HEL 2021-000318", PYK_BYLAW_HELSINKI);
  assert_fact(&p, &r, PYK_FIELD_AUTHORITY, "HEL 2021-000318", PYK_AUTHORITY_MUNICIPALITY);
  assert_provision(&r.decision.quoted_basis, 0, 0, PYK_BYLAW_HELSINKI, 30, 14);
  p = changed(p, "HEL 2021", "KIV 2021");
  r = read_page(&p);
  assert_absent(&r, PYK_FIELD_BYLAW);
  assert_absent(&r, PYK_FIELD_AUTHORITY);
}

static void line_ends_and_spaces(void **state) {
  (void)state;
  page p = fixture("wish-report.fi.txt");
  page dos = {{0}, 0};
  memcpy(dos.text, "\xEF\xBB\xBF", 3);
  dos.len = 3;
  for (size_t i = 0; i < p.len; i++) {
    if (p.text[i] == '\n') memcpy(dos.text + dos.len, " \xC2\xA0\r", 4), dos.len += 4;
    dos.text[dos.len++] = p.text[i];
  }
  reading r = read_page(&dos);
  assert_int_equal(r.rc, PYK_OK);
  assert_wish_report(&r.decision);
  assert_fact(&dos, &r, PYK_FIELD_TITLE, "Toivomusponsi, lähikirjastojen iltaolot", 0);
  assert_fact(&dos, &r, PYK_FIELD_ON_VIEW, "07.12.2021", on(2021, 12, 7));
  page fed = changed(p, "\n\nEsittelijä\n", "\n\f\nEsittelijä\n");
  r = read_page(&fed);
  assert_wish_report(&r.decision);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(wish_report_in_finnish), cmocka_unit_test(record_of_both_languages),
      cmocka_unit_test(wish_report_in_swedish), cmocka_unit_test(grant_in_finnish),
      cmocka_unit_test(heads_of_other_cities),  cmocka_unit_test(bylaws_by_the_record_id),
      cmocka_unit_test(line_ends_and_spaces),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
