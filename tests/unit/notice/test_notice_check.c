/* Judging printed notices. What is right and wrong follows from the acts: 410/2015 134 to 141 §, 434/2003 46 to 48 and 59 §,
 * 13/2003 19 §, 808/2019 13 §, 1397/2016 127, 129 and 132 to 147 §. With the argument `print` the sentences of each finding. */
#include "fixture.h"

static int printing;

static pyk_decision of_committee(void) {
  return (pyk_decision){.size = sizeof(pyk_decision),
                        .authority = PYK_AUTHORITY_MUNICIPALITY,
                        .body = PYK_BODY_COMMITTEE,
                        .nature = PYK_NATURE_FINAL,
                        .subject = PYK_SUBJECT_MUNICIPAL,
                        .decided = on(2022, 3, 1)};
}

static pyk_decision of_council(void) {
  pyk_decision d = of_committee();
  d.body = PYK_BODY_COUNCIL;
  return d;
}

static pyk_decision of_preparation(void) {
  pyk_decision d = of_committee();
  d.nature = PYK_NATURE_PREPARATION;
  return d;
}

static pyk_decision of_procurement(void) {
  pyk_decision d = of_committee();
  d.subject = PYK_SUBJECT_PROCUREMENT;
  return d;
}

typedef struct findings {
  pyk_finding item[32];
  size_t count;
} findings;

static findings judge(const pyk_decision *d, const printed *p) {
  findings f = {.count = 0};
  assert_int_equal(pyk_notice_check(d, p->notice, sizeof p->notice[0], p->count, PYK_DAY_NONE, f.item, 32, &f.count),
                   PYK_OK);
  assert_true(f.count <= 32);
  for (size_t i = 0; i < f.count; i++) {
    assert_int_equal(f.item[i].severity, pyk_finding_severity(f.item[i].code));
    assert_true(f.item[i].end <= strlen(p->text));
    if (i > 0) assert_true(f.item[i - 1].code <= f.item[i].code);
    char text[512];
    for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
      assert_int_equal(pyk_finding_text(&f.item[i], lang, text, sizeof text, NULL), PYK_OK);
      assert_null(strstr(text, "{"));
      assert_null(strstr(text, "  "));
      if (printing) {
        printf("%s | %s | %s\n", pyk_name(PYK_KIND_FINDING, f.item[i].code), pyk_name(PYK_KIND_LANG, lang), text);
      }
    }
  }
  return f;
}

static findings judge_text(pyk_decision d, const char *text) {
  printed p = read_on(text, d.decided);
  return judge(&d, &p);
}

/* The one finding; its code is checked. */
static pyk_finding only(pyk_decision d, const char *text, pyk_finding_code code) {
  findings f = judge_text(d, text);
  if (f.count != 1) {
    for (size_t i = 0; i < f.count; i++)
      print_error("found %s\n", pyk_name(PYK_KIND_FINDING, f.item[i].code));
  }
  assert_int_equal(f.count, 1);
  assert_int_equal(f.item[0].code, code);
  return f.item[0];
}

static void clean(pyk_decision d, const char *text) {
  findings f = judge_text(d, text);
  for (size_t i = 0; i < f.count; i++)
    print_error("found %s\n", pyk_name(PYK_KIND_FINDING, f.item[i].code));
  assert_int_equal(f.count, 0);
}

static void assert_section(const pyk_provision *p, int32_t number, int32_t year, int32_t section) {
  assert_int_equal(p->act_number, number);
  assert_int_equal(p->act_year, year);
  assert_int_equal(p->section, section);
}

#define CLAIM(who, period, trigger, presumed, receiver)                                                                \
  "Oikaisuvaatimusohje\nTähän päätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n"                           \
  "Oikaisuvaatimusoikeus\n" who "\nOikaisuvaatimusaika\n"                                                              \
  "Oikaisuvaatimus on tehtävä " period " kuluessa " trigger ".\n" presumed "\nOikaisuvaatimusviranomainen\n" receiver  \
  "\nOikaisuvaatimuksen muoto\nKirjallisesti.\n"
#define ALL       "asianosainen\nkunnan jäsen"
#define SERVED    "päätöksen tiedoksisaannista"
#define SEVEN     "Postitse lähetetty päätös katsotaan saaduksi seitsemän päivän kuluttua kirjeen lähettämisestä."
#define COMMITTEE "Viranomainen, jolle oikaisuvaatimus tehdään, on tekninen lautakunta."

#define APPEAL(grounds, period, court)                                                                                 \
  "Valitusosoitus\nTähän päätökseen haetaan muutosta kunnallisvalituksella.\nValitusaika\nKunnallisvalitus on "   \
  "tehtävä " period " kuluessa päätöksen tiedoksisaannista.\nValitusperusteet\n" grounds                               \
  "\nValitusviranomainen\n" court "\n"
#define GROUNDS                                                                                                            \
  "päätös on syntynyt virheellisessä järjestyksessä\nviranomainen on ylittänyt toimivaltansa\npäätös on muuten " \
  "lainvastainen."
#define COURT "Kunnallisvalitus tehdään Vaasan hallinto-oikeudelle."

static void right_notices(void **state) {
  (void)state;
  clean(of_committee(), CLAIM(ALL, "14 päivän", SERVED, SEVEN, COMMITTEE));
  clean(of_council(), APPEAL(GROUNDS, "30 päivän", COURT));
  clean(of_preparation(), PROHIBITION_FI);
  /* What no act asks for may be left out: grounds, who has the remedy, presumptions. */
  clean(of_committee(),
        "Oikaisuvaatimusohje\nOikaisuvaatimus on tehtävä 14 päivän kuluessa tiedoksisaannista.\n" COMMITTEE "\n");
}

static void codes_shared_with_the_record(void **state) {
  (void)state;
  pyk_finding f = only(of_committee(), "", PYK_FINDING_NOTICE_MISSING);
  assert_section(&f.basis, 410, 2015, 141);
  f = only(of_committee(), PROHIBITION_FI, PYK_FINDING_PROHIBITION_THOUGH_OPEN);
  assert_int_equal(f.begin, 0);
  assert_int_equal(f.end, strlen(PROHIBITION_FI) - 1);
  only(of_preparation(), CLAIM_FI, PYK_FINDING_CLAIM_NOTICE_THOUGH_PROHIBITED);
  only(of_preparation(), APPEAL(GROUNDS, "30 päivän", COURT), PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED);
  only(of_council(), CLAIM_FI, PYK_FINDING_NOTICE_OF_OTHER_REMEDY);
  only(of_preparation(), "Muutoksenhakukielto\nTähän päätökseen ei saa hakea muutosta.\n",
       PYK_FINDING_NOTICE_WITHOUT_PROVISION);
  f = only(of_preparation(), "Muutoksenhakukielto\nSovellettava lainkohta: Kuntalaki 134 §\n",
           PYK_FINDING_NOTICE_WRONG_PROVISION);
  assert_section(&f.expected_provision, 410, 2015, 136);
  only(of_preparation(), "Muutoksenhakukielto\nSovellettava lainkohta: Outo laki 12 §\n",
       PYK_FINDING_NOTICE_PROVISION_UNREAD);
  only(of_committee(), CLAIM_FI APPEAL(GROUNDS, "30 päivän", COURT), PYK_FINDING_NOTICE_DOUBLED);
  pyk_decision unknown = of_committee();
  unknown.nature = PYK_NATURE_UNKNOWN;
  only(unknown, CLAIM_FI, PYK_FINDING_NOTICE_NOT_JUDGED);
  /* Of two prohibitions the right one counts. */
  clean(of_preparation(),
        "MUUTOKSENHAKUKIELTO MUUTOKSENHAKUKIELTO\nTähän päätökseen ei saa hakea muutosta.\nHankintalaki 163 §\n"
        "Tähän päätökseen ei saa hakea muutosta.\nSovellettava lainkohta: Kuntalaki 136 §\n");
}

static void what_a_notice_has_to_name(void **state) {
  (void)state;
  pyk_finding f = only(
      of_committee(), "Oikaisuvaatimusohje\nTähän päätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n" COMMITTEE "\n",
      PYK_FINDING_NOTICE_INCOMPLETE);
  assert_int_equal(f.field, PYK_FIELD_NOTICE_PERIOD);
  f = only(of_committee(), "Oikaisuvaatimusohje\nOikaisuvaatimus on tehtävä 14 päivän kuluessa tiedoksisaannista.\n",
           PYK_FINDING_NOTICE_INCOMPLETE);
  assert_int_equal(f.field, PYK_FIELD_NOTICE_RECEIVER);
  f = only(of_committee(), "Oikaisuvaatimusohje\nOikaisuvaatimus on tehtävä 14 päivän kuluessa.\n" COMMITTEE "\n",
           PYK_FINDING_NOTICE_INCOMPLETE);
  assert_int_equal(f.field, PYK_FIELD_NOTICE_TRIGGER);
}

/* 586/1996 12 § called the court of appeal so. */
static const char *const old_court[] = {
    [PYK_LANG_FI] = APPEAL(GROUNDS, "30 päivän", "Kunnallisvalitus tehdään Uudenmaan lääninoikeudelle."),
    [PYK_LANG_SV] = "Besvärsanvisning\nÄndring i detta beslut söks genom kommunalbesvär.\nBesvärstid\n"
                    "Besvären ska anföras inom 30 dagar från delfåendet av beslutet.\nBesvärsmyndighet\n"
                    "Kommunalbesvär anförs hos Nylands länsrätt.\n",
    [PYK_LANG_EN] = "Appeal instructions\nThis decision may be appealed by a municipal appeal.\nAppeal period\n"
                    "The appeal must be made within 30 days of service of the decision.\nAppeal authority\n"
                    "The appeal is made to the County Administrative Court of Uusimaa.\n",
};

static void against_the_act(void **state) {
  (void)state;
  pyk_finding f =
      only(of_committee(), CLAIM(ALL, "30 päivän", SERVED, SEVEN, COMMITTEE), PYK_FINDING_NOTICE_PERIOD_WRONG);
  assert_int_equal(f.expected, 14); /* 410/2015 138 § */
  assert_int_equal(f.found, 30);
  assert_section(&f.basis, 410, 2015, 138);

  f = only(
      of_committee(),
      CLAIM(ALL, "14 päivän", SERVED, SEVEN, "Viranomainen, jolle oikaisuvaatimus tehdään, on kunnanhallitus."),
      PYK_FINDING_NOTICE_RECEIVER_WRONG); /* a committee decides on claims against its own decisions: 134 § 2 mom. */
  assert_int_equal(f.kind, PYK_KIND_BODY);
  assert_int_equal(f.expected, PYK_BODY_COMMITTEE);
  assert_int_equal(f.found, PYK_BODY_EXECUTIVE);
  pyk_decision officer = of_committee();
  officer.body = PYK_BODY_OFFICE_HOLDER;
  clean(officer,
        CLAIM(ALL, "14 päivän", SERVED, SEVEN, "Viranomainen, jolle oikaisuvaatimus tehdään, on kunnanhallitus."));
  f = only(of_council(), APPEAL(GROUNDS, "30 päivän", "Kunnallisvalitus tehdään korkeimmalle hallinto-oikeudelle."),
           PYK_FINDING_NOTICE_OTHER_APPEAL);

  pyk_decision old = of_council();
  for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
    f = only(of_council(), old_court[lang], PYK_FINDING_NOTICE_RECEIVER_WRONG);
    assert_int_equal(f.expected, PYK_RECEIVER_ADMIN_COURT);
    assert_int_equal(f.found, PYK_RECEIVER_COUNTY_COURT);
    assert_section(&f.basis, 731, 1999, 98);
    old.decided = on(2000, 3, 1); /* the Constitution names the regional administrative courts */
    only(old, old_court[lang], PYK_FINDING_NOTICE_RECEIVER_WRONG);
    old.decided = on(2000, 2, 29);
    clean(old, old_court[lang]);
  }

  f = only(of_committee(), CLAIM(ALL, "14 päivän", "päätöksen tekemisestä", SEVEN, COMMITTEE),
           PYK_FINDING_NOTICE_TRIGGER_WRONG);
  assert_int_equal(f.expected, PYK_TRIGGER_SERVED);
  assert_int_equal(f.found, PYK_TRIGGER_MADE);

  f = only(of_committee(),
           CLAIM(ALL, "14 päivän", SERVED, "Postitse lähetetty päätös katsotaan saaduksi kolmen päivän kuluttua.",
                 COMMITTEE),
           PYK_FINDING_NOTICE_PRESUMPTION_WRONG); /* 434/2003 59 § 2 mom. */
  assert_int_equal(f.expected, 7);
  assert_int_equal(f.found, 3);
  assert_section(&f.basis, 434, 2003, 59);

  f = only(
      of_council(),
      APPEAL("päätös on syntynyt virheellisessä järjestyksessä\npäätös on muuten lainvastainen.", "30 päivän", COURT),
      PYK_FINDING_NOTICE_GROUNDS_LEFT_OUT);
  assert_int_equal(f.expected, PYK_GROUND_POWERS);
  assert_section(&f.basis, 410, 2015, 135);

  f = only(of_committee(), CLAIM("asianosainen", "14 päivän", SERVED, SEVEN, COMMITTEE),
           PYK_FINDING_NOTICE_WHO_LEFT_OUT);
  assert_int_equal(f.expected, PYK_PARTY_MEMBER);
  assert_section(&f.basis, 410, 2015, 137);

  f = only(of_council(), APPEAL(GROUNDS, "30 päivän", COURT) "Asiassa tarvitaan valituslupa.\n",
           PYK_FINDING_NOTICE_LEAVE_WRONG);
  assert_int_equal(f.expected, PYK_GIVEN_NO);
}

static void minutes_on_view_under_either_act(void **state) {
  (void)state;
  const char *seven =
      CLAIM(ALL, "14 päivän", SERVED,
            "Kunnan jäsenen katsotaan saaneen tiedon seitsemän päivän kuluttua siitä, kun pöytäkirja on "
            "nähtävänä.",
            COMMITTEE);
  clean(of_committee(), seven);
  pyk_decision before = of_committee();
  before.decided = on(2016, 3, 1);
  pyk_finding f = only(before, seven, PYK_FINDING_NOTICE_PRESUMPTION_WRONG); /* 365/1995 95 § 2 mom.: that day */
  assert_int_equal(f.expected, 0);
  assert_int_equal(f.found, 7);
  assert_section(&f.basis, 365, 1995, 95);
}

static void the_wrong_appeal(void **state) {
  (void)state;
  pyk_finding f =
      only(of_council(),
           "Valitusosoitus\nTähän päätökseen haetaan muutosta hallintovalituksella.\nValitusaika\nValitus on "
           "tehtävä 30 päivän kuluessa tiedoksisaannista.\n",
           PYK_FINDING_NOTICE_OTHER_APPEAL);
  assert_int_equal(f.expected, PYK_REMEDY_MUNICIPAL_APPEAL);
  assert_int_equal(f.found, PYK_REMEDY_ADMIN_APPEAL);
  assert_section(&f.basis, 410, 2015, 135);
}

static void a_notice_in_itself(void **state) {
  (void)state;
  only(of_preparation(), "Muutoksenhaku\nMuutoksenhakukielto\n", PYK_FINDING_NOTICE_BARE);
  pyk_finding f = only(of_preparation(), PROHIBITION_FI PROHIBITION_FI, PYK_FINDING_NOTICE_REPEATED);
  assert_int_equal(f.found, 2);
  findings all =
      judge_text(of_committee(), "Valitusosoitus Oikaisuvaatimusohje\n"
                                 "Tähän päätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n"
                                 "Oikaisuvaatimus on tehtävä 14 päivän kuluessa tiedoksisaannista.\n" COMMITTEE "\n");
  assert_int_equal(all.count, 1);
  assert_int_equal(all.item[0].code, PYK_FINDING_NOTICE_MIXED);

  f = only(
      of_council(),
      "Oikaisuvaatimusohje\nTähän päätökseen haetaan muutosta kunnallisvalituksella.\nKunnallisvalitus on tehtävä 30 "
      "päivän kuluessa tiedoksisaannista.\n" COURT "\n",
      PYK_FINDING_NOTICE_CONTRADICTS_HEADING);
  assert_int_equal(f.expected, PYK_NOTICE_CLAIM);
  assert_int_equal(f.found, PYK_NOTICE_MUNICIPAL_APPEAL);

  /* 365/1995 ended as the act of appeals on 1 June 2017: 410/2015 147 §. */
  all = judge_text(of_preparation(), "Muutoksenhakukielto\nSovellettava lainkohta: Kuntalaki (365/1995) 91 §\n");
  assert_int_equal(all.count, 2);
  assert_int_equal(all.item[0].code, PYK_FINDING_NOTICE_WRONG_PROVISION);
  assert_int_equal(all.item[1].code, PYK_FINDING_NOTICE_PROVISION_OUTDATED);
  assert_section(&all.item[1].found_provision, 365, 1995, 91);
  pyk_decision before = of_preparation();
  before.decided = on(2016, 3, 1);
  clean(before, "Muutoksenhakukielto\nSovellettava lainkohta: Kuntalaki (365/1995) 91 §\n");

  pyk_decision d = of_committee();
  d.closing_minute = 16 * 60;
  f = only(d, CLAIM_FI, PYK_FINDING_NOTICE_CLOSING_DIFFERS);
  assert_int_equal(f.expected, 16 * 60);
  assert_int_equal(f.found, 15 * 60 + 30);
  d.closing_minute = 15 * 60 + 30;
  clean(d, CLAIM_FI);
}

#define RECTIFICATION                                                                                                  \
  "OHJEET HANKINTAOIKAISUVAATIMUKSEN TEKEMISEKSI\nAsianosaisen on esitettävä vaatimus 14 päivän kuluessa "         \
  "tiedoksisaannista.\nViranomainen, jolta hankintaoikaisua vaaditaan, on tekninen lautakunta.\n"
#define MARKET(days, wait)                                                                                             \
  "VALITUSOSOITUS MARKKINAOIKEUDELLE\nValitus on tehtävä " days                                                        \
  " päivän kuluessa tiedoksisaannista.\nSähköinen viesti "                                                         \
  "katsotaan saaduksi samana päivänä.\nValitus tehdään markkinaoikeudelle.\nHankintasopimus voidaan tehdä "      \
  "aikaisintaan " wait " päivän kuluttua tiedoksisaannista.\n"

static void procurement(void **state) {
  (void)state;
  clean(of_procurement(), RECTIFICATION MARKET("14", "14"));
  clean(of_procurement(), RECTIFICATION MARKET("14", "10")); /* 129 § 2 mom.: dynamic purchasing */
  pyk_finding f = only(of_procurement(), RECTIFICATION MARKET("14", "21"), PYK_FINDING_NOTICE_STANDSTILL_WRONG);
  assert_int_equal(f.expected, 14);
  assert_section(&f.basis, 1397, 2016, 129);
  f = only(of_procurement(), RECTIFICATION MARKET("30", "14"), PYK_FINDING_NOTICE_PERIOD_WRONG);
  assert_int_equal(f.expected, 14);
  assert_section(&f.basis, 1397, 2016, 147);
}

static void arguments(void **state) {
  (void)state;
  pyk_decision d = of_committee();
  printed p = read_text(CLAIM_FI);
  pyk_finding f[4];
  size_t count = 9;
  size_t size = sizeof p.notice[0];
  assert_int_equal(pyk_notice_check(NULL, p.notice, size, 1, 0, f, 4, &count), PYK_E_ARG);
  assert_int_equal(pyk_notice_check(&d, NULL, size, 1, 0, f, 4, &count), PYK_E_ARG);
  assert_int_equal(pyk_notice_check(&d, p.notice, size - 8, 1, 0, f, 4, &count), PYK_E_ARG);
  assert_int_equal(pyk_notice_check(&d, p.notice, size, 1, -1, f, 4, &count), PYK_E_RANGE);
  assert_int_equal(pyk_notice_check(&d, p.notice, size, 1, 0, NULL, 4, &count), PYK_E_ARG);
  p.notice[0].remedy = 99;
  assert_int_equal(pyk_notice_check(&d, p.notice, size, 1, 0, f, 4, &count), PYK_E_ARG);
  p.notice[0].remedy = PYK_REMEDY_UNKNOWN;
  p.notice[0].reserved = 1;
  assert_int_equal(pyk_notice_check(&d, p.notice, size, 1, 0, f, 4, &count), PYK_E_ARG);
  p.notice[0].reserved = 0;
  const pyk_service service = p.notice[0].presumed[0].service;
  static const pyk_service no_services[] = {-1, PYK_SERVICE_TO_AUTHORITY + 1, INT32_MAX, INT32_MIN};
  for (size_t i = 0; i < sizeof no_services / sizeof no_services[0]; i++) {
    p.notice[0].presumed[0].service = no_services[i];
    assert_int_equal(pyk_notice_check(&d, p.notice, size, 1, 0, f, 4, &count), PYK_E_ARG);
  }
  p.notice[0].presumed[0].service = service;
  p.notice[0].presumed_count = PYK_PRESUMPTIONS_MAX + 1;
  assert_int_equal(pyk_notice_check(&d, p.notice, size, 1, 0, f, 4, &count), PYK_E_ARG);
  p.notice[0].presumed_count = 1;
  assert_int_equal(count, 9);
  assert_int_equal(pyk_notice_check(&d, NULL, size, 0, 0, NULL, 0, &count), PYK_OK);
  assert_int_equal(count, 1);
}

static void the_kind_of_a_notice(void **state) {
  static const struct {
    const char *text;
    pyk_notices kind;
  } rows[] = {
      {"Valitusosoitus\nTähän päätökseen haetaan muutosta kunnallisvalituksella.\n", PYK_NOTICE_MUNICIPAL_APPEAL},
      {"Valitusosoitus\nTähän päätökseen haetaan muutosta hallintovalituksella.\n", PYK_NOTICE_APPEAL},
      {"Valitusosoitus markkinaoikeudelle\nValitus tehdään markkinaoikeudelle.\n", PYK_NOTICE_PROCUREMENT},
      {"Oikaisuvaatimusohje\nTähän päätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n", PYK_NOTICE_CLAIM},
      {"Muutoksenhakukielto\nTähän päätökseen ei saa hakea muutosta.\n", PYK_NOTICE_PROHIBITION},
      {"Valitusosoitus\nValituksesta on sanottu muualla.\n", PYK_NOTICE_APPEAL}, /* only the heading tells */
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    pyk_notice notice = {.size = sizeof notice};
    size_t count = 0;
    assert_int_equal(
        pyk_notice_read(rows[i].text, strlen(rows[i].text), 0, &notice, sizeof notice, 1, &count, NULL, 0, NULL),
        PYK_OK);
    assert_int_equal(count, 1);
    assert_int_equal(pyk_notice_kind(&notice), rows[i].kind);
  }
  assert_int_equal(pyk_notice_kind(NULL), 0);
}

static void misnumbered_citations(void **state) {
  (void)state;
  const char *text =
      "julkisuuslain (612/1999) 24 § ja julkisuuslain (621/1999) 24 § sekä perusopetuslain (682/1998) mukaan";
  size_t at = 0, begin = 0, end = 0;
  pyk_provision printed_act, right;
  assert_int_equal(pyk_statute_mismatch(text, strlen(text), &at, &printed_act, &right, &begin, &end), PYK_OK);
  assert_int_equal(begin, 0);
  assert_int_equal(end, strlen("julkisuuslain (612/1999)"));
  assert_section(&printed_act, 612, 1999, 0);
  assert_section(&right, 621, 1999, 0);
  pyk_finding f = {.code = PYK_FINDING_CITATION_MISNUMBERED,
                   .severity = pyk_finding_severity(PYK_FINDING_CITATION_MISNUMBERED),
                   .expected_provision = right,
                   .found_provision = printed_act};
  assert_int_equal(f.severity, PYK_SEVERITY_WARNING);
  for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
    char said[300];
    assert_int_equal(pyk_finding_text(&f, lang, said, sizeof said, NULL), PYK_OK);
    assert_non_null(strstr(said, "612/1999"));
    assert_non_null(strstr(said, "621/1999"));
    if (printing) {
      printf("%s | %s | %s\n", pyk_name(PYK_KIND_FINDING, f.code), pyk_name(PYK_KIND_LANG, lang), said);
    }
  }
  assert_int_equal(pyk_statute_mismatch(text, strlen(text), &at, &printed_act, &right, &begin, &end), PYK_OK);
  assert_section(&right, 628, 1998, 0);
  assert_int_equal(pyk_statute_mismatch(text, strlen(text), &at, &printed_act, &right, &begin, &end), PYK_E_NORULE);
  assert_section(&right, 628, 1998, 0);
  /* Right numbers, older acts of the same name, numbers alone. */
  static const char *const fine[] = {
      "kuntalain (365/1995) 91 §", "kuntalaki 410/2015", "hankintalain (348/2007) 1 §", "lain 612/1999 4 §",
      "jätehuoltolaki (673/1978) 3 §", "kommunallagen (410/2015)", "kuntalain (123/1960) 3 §",
      /* 1397/2016 10 § and 348/2007 9 § name the acts of the utilities; the new act's name is the old one's and more. */
      "erityisalojen hankintalain (1398/2016) 13 §", "erityisalojen hankintalaki (349/2007)",
      "julkisista hankinnoista annetun lain (1397/2016) 1 §", "lagen om offentlig upphandling (1397/2016)"};
  for (size_t i = 0; i < sizeof fine / sizeof fine[0]; i++) {
    at = 0;
    assert_int_equal(pyk_statute_mismatch(fine[i], strlen(fine[i]), &at, &printed_act, &right, &begin, &end),
                     PYK_E_NORULE);
  }
  /* The utilities act's number behind the other procurement act's name. */
  at = 0;
  text = "hankintalain (1398/2016) 27 §";
  assert_int_equal(pyk_statute_mismatch(text, strlen(text), &at, &printed_act, &right, &begin, &end), PYK_OK);
  assert_section(&right, 1397, 2016, 0);
  at = 0;
  text = "julkisista hankinnoista ja käyttöoikeussopimuksista annetun lain (348/2007) 1 §";
  assert_int_equal(pyk_statute_mismatch(text, strlen(text), &at, &printed_act, &right, &begin, &end), PYK_OK);
  assert_section(&right, 1397, 2016, 0);
  /* An act of another year that the tables know by another name. */
  at = 0;
  text = "kuntalain (434/2003) 5 §";
  assert_int_equal(pyk_statute_mismatch(text, strlen(text), &at, &printed_act, &right, &begin, &end), PYK_OK);
  assert_section(&right, 410, 2015, 0);
  assert_int_equal(pyk_statute_mismatch(NULL, 1, &at, &printed_act, &right, &begin, &end), PYK_E_ARG);
}

int main(int argc, char **argv) {
  printing = argc > 1 && strcmp(argv[1], "print") == 0;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(right_notices),
      cmocka_unit_test(codes_shared_with_the_record),
      cmocka_unit_test(what_a_notice_has_to_name),
      cmocka_unit_test(against_the_act),
      cmocka_unit_test(minutes_on_view_under_either_act),
      cmocka_unit_test(the_wrong_appeal),
      cmocka_unit_test(a_notice_in_itself),
      cmocka_unit_test(procurement),
      cmocka_unit_test(arguments),
      cmocka_unit_test(the_kind_of_a_notice),
      cmocka_unit_test(misnumbered_citations),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
