/* Reading printed notices: what a text says, and where. Expected values come from reading the texts below. */
#include "fixture.h"

#include <time.h>

static void reads_instructions_for_a_claim(void **state) {
  (void)state;
  printed p = read_text("Muutoksenhaku\n" CLAIM_FI);
  const pyk_notice *n = &p.notice[0];
  assert_int_equal(p.count, 1);
  assert_int_equal(n->lang, PYK_LANG_FI);
  assert_int_equal(n->kind, PYK_NOTICE_CLAIM);
  assert_int_equal(n->remedy, PYK_REMEDY_CLAIM);
  assert_int_equal(n->receiver, PYK_RECEIVER_NAMED_BODY);
  assert_int_equal(n->body, PYK_BODY_COMMITTEE);
  assert_int_equal(n->amount, 14);
  assert_int_equal(n->unit, PYK_UNIT_DAY);
  assert_int_equal(n->trigger, PYK_TRIGGER_SERVED);
  assert_int_equal(n->who, PYK_PARTY_PARTY | PYK_PARTY_MEMBER);
  assert_int_equal(n->opening_minute, 9 * 60);
  assert_int_equal(n->closing_minute, 15 * 60 + 30);
  assert_int_equal(n->day_excluded, PYK_GIVEN_YES);
  assert_int_equal(n->rolls, PYK_GIVEN_YES);
  assert_int_equal(n->presumed_count, 3);
  assert_int_equal(presumed(n, PYK_SERVICE_LETTER), 7);
  assert_int_equal(presumed(n, PYK_SERVICE_E_MESSAGE), 3);
  assert_int_equal(presumed(n, PYK_SERVICE_MINUTES_ON_VIEW), 7);
  assert_int_equal(n->provision_given, PYK_GIVEN_UNKNOWN);
  assert_int_equal(n->times, 1);
  assert_int_equal(n->bare, 0);
  assert_int_equal(n->begin, strlen("Muutoksenhaku\n"));
  assert_int_equal(n->end, strlen(p.text) - 1);
}

/* Each notice has the language of its own words, also of the sentence or the heading that opens it. */
static void the_language_of_each_notice(void **state) {
  (void)state;
  printed p = read_text("Oikaisuvaatimusohje\nBesvärsanvisning\nBesvär ska anföras inom 30 dagar från delfåendet.\n");
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].lang, PYK_LANG_FI);
  assert_int_equal(p.notice[1].lang, PYK_LANG_SV);
  p = read_text("Tähän päätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].lang, PYK_LANG_FI);
  p = read_text("Detta beslut får inte överklagas.\nTähän päätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n");
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].lang, PYK_LANG_SV);
  assert_int_equal(p.notice[1].lang, PYK_LANG_FI);
}

static void every_fact_has_its_place(void **state) {
  (void)state;
  printed p = read_text(CLAIM_FI);
  assert_words(&p, PYK_FIELD_NOTICE, 1, "Oikaisuvaatimusohje");
  assert_words(&p, PYK_FIELD_NOTICE_PERIOD, 1, "neljäntoista (14) päivän kuluessa");
  assert_words(&p, PYK_FIELD_NOTICE_TRIGGER, 1, "tiedoksisaannista");
  assert_words(&p, PYK_FIELD_NOTICE_RECEIVER, 1, "Kivisalmen tekninen lautakunta");
  assert_words(&p, PYK_FIELD_NOTICE_WHO, 1, "kunnan jäsen");
  assert_words(&p, PYK_FIELD_NOTICE_CLOSING, 1, "9.00–15.30");
  assert_words(&p, PYK_FIELD_NOTICE_DAY_EXCLUDED, 1, "Tiedoksisaantipäivää ei lueta");
  assert_words(&p, PYK_FIELD_NOTICE_ROLL, 1, "ensimmäisenä arkipäivänä");
}

static void reads_prohibitions(void **state) {
  (void)state;
  printed p = read_text(PROHIBITION_FI);
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_PROHIBITED);
  assert_int_equal(p.notice[0].provision_given, PYK_GIVEN_YES);
  assert_int_equal(p.notice[0].provision.act_number, 410);
  assert_int_equal(p.notice[0].provision.section, 136);
  assert_int_equal(p.notice[0].who, 0);
  assert_words(&p, PYK_FIELD_NOTICE_PROVISION, 1, "Kuntalaki 136 §");

  /* Lower case, other words, no label. */
  p = read_text("Muutoksenhakukielto\nPäätöksestä ei saa valittaa.\nEtuostolaki 22 § 2 momentti\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_PROHIBITED);
  assert_int_equal(p.notice[0].provision.act_year, 1977);
  assert_int_equal(p.notice[0].provision.subsection, 2);

  /* No provision at all; one that no table has. */
  p = read_text("MUUTOKSENHAKUKIELTO\nTähän päätökseen ei saa hakea muutosta.\n");
  assert_int_equal(p.notice[0].provision_given, PYK_GIVEN_NO);
  p = read_text("MUUTOKSENHAKUKIELTO\nTähän päätökseen ei saa hakea muutosta.\nTuntemattoman säännön 12 §\n");
  assert_int_equal(p.notice[0].provision_given, PYK_GIVEN_YES);
  assert_int_equal(p.notice[0].provision.section, 0);

  /* What stands behind the label counts, not what is cited before it. */
  p = read_text(
      "MUUTOKSENHAKUKIELTO\nPäätös on tehty hallintolain 34 §:n mukaan. Tähän päätökseen ei saa hakea muutosta.\n"
      "Sovellettava lainkohta: Kuntalaki 136 §\n");
  assert_int_equal(p.notice[0].provision.section, 136);
  assert_int_equal(p.notice[0].second.section, 0);

  /* A claim that excludes the court is no prohibition. */
  p = read_text(CLAIM_FI);
  assert_int_equal(p.count, 1);
}

static void a_name_without_number_is_of_its_day(void **state) {
  (void)state;
  printed p = read_on("MUUTOKSENHAKUKIELTO\nSovellettava lainkohta: Kuntalaki 91 §\n", on(2014, 5, 5));
  assert_int_equal(p.notice[0].provision.act_year, 1995);
  p = read_on("MUUTOKSENHAKUKIELTO\nSovellettava lainkohta: Kuntalaki 91 §\n", on(2018, 5, 5));
  assert_int_equal(p.notice[0].provision.act_year, 2015);
}

static void two_headings_on_one_line_are_two_prohibitions(void **state) {
  (void)state;
  printed p = read_text("MUUTOKSENHAKUKIELTO MUUTOKSENHAKUKIELTO\n"
                        "Tähän päätökseen ei saa hakea muutosta.\nSovellettava lainkohta: Kuntalaki 136 §\n"
                        "Tähän päätökseen ei saa hakea muutosta.\n"
                        "Sovellettava lainkohta: Laki julkisista hankinnoista ja käyttöoikeussopimuksista 134 § 1 mom, "
                        "163 §.\n");
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].provision.section, 136);
  assert_int_equal(p.notice[0].times, 1);
  assert_int_equal(p.notice[1].provision.act_number, 1397);
  assert_int_equal(p.notice[1].provision.section, 134);
  assert_int_equal(p.notice[1].provision.subsection, 1);
  assert_int_equal(p.notice[1].second.act_number, 1397);
  assert_int_equal(p.notice[1].second.section, 163);
  int second_headings = 0;
  for (size_t i = 0; i < p.facts; i++) {
    if (p.fact[i].rule != 103) continue;
    second_headings++;
    assert_int_equal(p.fact[i].begin, strlen("MUUTOKSENHAKUKIELTO "));
    assert_int_equal(p.fact[i].index, 2);
  }
  assert_int_equal(second_headings, 1);
}

static void the_same_notice_twice_is_one(void **state) {
  (void)state;
  printed p = read_text(PROHIBITION_FI PROHIBITION_FI);
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].times, 2);
  assert_int_equal(p.notice[0].end, strlen(p.text) - 1);
  for (size_t i = 0; i < p.facts; i++)
    assert_int_equal(p.fact[i].index, 1);

  /* Another notice between them; another period is another notice. */
  p = read_text(PROHIBITION_FI CLAIM_FI PROHIBITION_FI);
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].times, 2);
  assert_int_equal(p.notice[0].end, strlen(PROHIBITION_FI) - 1);
  p = read_text("Ändringsförbud\nTillämpat lagrum: Kommunallagen 136 §\n"
                "Muutoksenhakukielto\nSovellettava lainkohta: Kuntalaki 136 §\n");
  assert_int_equal(p.count, 2); /* once in each language */
  p = read_text("Valitusosoitus\nValitus on tehtävä 30 päivän kuluessa tiedoksisaannista.\n"
                "Valitusosoitus\nValitus on tehtävä 14 päivän kuluessa tiedoksisaannista.\n");
  assert_int_equal(p.count, 2);
}

static void procurement_is_two_notices(void **state) {
  (void)state;
  printed p = read_text(
      "MUUTOKSENHAKU HANKINTAPÄÄTÖKSEEN\n"
      "Päätökseen tyytymätön asianosainen voi hakea muutosta vaatimalla hankintaoikaisua tai tekemällä valituksen "
      "markkinaoikeudelle.\n"
      "OHJEET HANKINTAOIKAISUVAATIMUKSEN TEKEMISEKSI\n"
      "Oikaisuvaatimusaika\nVaatimus on esitettävä 14 päivän kuluessa siitä, kun ehdokas on saanut tiedon "
      "päätöksestä.\n"
      "Sähköistä yhteystietoa käytettäessä vastaanottajan katsotaan saaneen tiedon sinä päivänä, jona viesti on "
      "hänen käytettävissään.\n"
      "Oikaisuvaatimusviranomainen\nViranomainen, jolta hankintaoikaisua vaaditaan, on Kivisalmen kunnanhallitus.\n"
      "VALITUSOSOITUS MARKKINAOIKEUDELLE\n"
      "Valitusaika\nValitus on tehtävä 14 päivän kuluessa päätöksen tiedoksisaannista. Jos sopimus on tehty "
      "odotusaikaa "
      "noudattamatta, valitus on tehtävä 30 päivän kuluessa tiedoksisaannista.\n"
      "Valitusviranomainen\nValitus tehdään markkinaoikeudelle. Käsittelylupaa haetaan samalla.\n"
      "Odotusaika\nHankintasopimus voidaan tehdä aikaisintaan 14 päivän kuluttua siitä, kun tarjoajan katsotaan "
      "saaneen "
      "päätöksen tiedoksi.\n"
      "Ilmoitus valituksen tekemisestä hankintayksikölle\nKirjaamon aukioloaika on klo 8.15–16.00.\n");
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_RECTIFICATION);
  assert_int_equal(p.notice[0].kind, PYK_NOTICE_PROCUREMENT);
  assert_int_equal(p.notice[0].body, PYK_BODY_EXECUTIVE);
  assert_int_equal(p.notice[0].who, PYK_PARTY_PARTY);
  assert_int_equal(presumed(&p.notice[0], PYK_SERVICE_E_MESSAGE), 0);
  assert_int_equal(p.notice[0].standstill, 0);
  const pyk_notice *market = &p.notice[1];
  assert_int_equal(market->remedy, PYK_REMEDY_MARKET_COURT);
  assert_int_equal(market->receiver, PYK_RECEIVER_MARKET_COURT);
  assert_int_equal(market->amount, 14);
  assert_int_equal(market->who, PYK_PARTY_PARTY); /* said above both */
  assert_int_equal(market->leave, PYK_GIVEN_YES);
  assert_int_equal(market->standstill, 14);
  assert_int_equal(market->presumed_count, 0);
  assert_int_equal(market->closing_minute, 0); /* the registry is not the court's */
}

static void a_period_for_special_cases_is_not_the_period(void **state) {
  (void)state;
  printed p =
      read_text("VALITUSOSOITUS MARKKINAOIKEUDELLE\nJos sopimus on tehty odotusaikaa noudattamatta, valitus on tehtävä "
                "30 päivän kuluessa tiedoksisaannista. Muutoin valitus on tehtävä 14 päivän kuluessa "
                "tiedoksisaannista.\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].amount, 14);
}

static void rectification_and_claim(void **state) {
  (void)state;
  printed p = read_text("MUUTOKSENHAKU HANKINTAPÄÄTÖKSEEN\n"
                        "Päätökseen tyytymätön asianosainen voi vaatia hankintaoikaisua tai tehdä kuntalain mukaisen "
                        "oikaisuvaatimuksen.\n"
                        "OHJEET HANKINTAOIKAISUVAATIMUKSEN TEKEMISEKSI\n"
                        "Oikaisuvaatimusaika\nVaatimus on esitettävä 14 päivän kuluessa tiedoksisaannista.\n"
                        "OHJEET KUNTALAIN MUKAISEN OIKAISUVAATIMUKSEN TEKEMISEKSI\n"
                        "Oikaisuvaatimusoikeus\nOikaisuvaatimuksen saa tehdä\nasianosainen\nkunnan jäsen.\n"
                        "Oikaisuvaatimusaika\nOikaisuvaatimus on tehtävä 14 päivän kuluessa tiedoksisaannista.\n");
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_RECTIFICATION);
  assert_int_equal(p.notice[0].who, PYK_PARTY_PARTY);
  assert_int_equal(p.notice[1].remedy, PYK_REMEDY_CLAIM);
  assert_int_equal(p.notice[1].who, PYK_PARTY_PARTY | PYK_PARTY_MEMBER);
}

static void a_heading_of_two_remedies(void **state) {
  (void)state;
  printed p = read_text("Valitusosoitus OHJEET OIKAISUVAATIMUKSEN TEKEMISEKSI\n"
                        "Tähän päätökseen haetaan muutosta hallintovalituksella Vaasan hallinto-oikeudelta.\n"
                        "Muutoksenhakuaika\nValitus on tehtävä 30 päivän kuluessa päätöksen tiedoksisaannista.\n"
                        "Tähän päätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n"
                        "Oikaisuvaatimusaika\nOikaisuvaatimus on tehtävä 14 päivän kuluessa tiedoksisaannista.\n"
                        "Oikaisuvaatimus tehdään tekniselle lautakunnalle.\n");
  assert_int_equal(p.count, 2);
  for (size_t i = 0; i < 2; i++)
    assert_int_equal(p.notice[i].kind, PYK_NOTICE_APPEAL | PYK_NOTICE_CLAIM);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_ADMIN_APPEAL);
  assert_int_equal(p.notice[0].receiver, PYK_RECEIVER_VAASA_COURT);
  assert_int_equal(p.notice[0].amount, 30);
  assert_int_equal(p.notice[1].remedy, PYK_REMEDY_CLAIM);
  assert_int_equal(p.notice[1].amount, 14);
  assert_int_equal(p.notice[1].body, PYK_BODY_COMMITTEE);
}

static void a_municipal_appeal_with_its_grounds(void **state) {
  (void)state;
  printed p = read_text("VALITUSOSOITUS\nTähän päätökseen haetaan muutosta kunnallisvalituksella.\n"
                        "Valitusoikeus\nasianosainen\nkunnan jäsen\nviranomainen toimialallaan\n"
                        "Valitusaika\nKunnallisvalitus on tehtävä 30 päivän kuluessa\npäätöksen tiedoksisaannista.\n"
                        "Valitusperusteet\npäätös on syntynyt virheellisessä järjestyksessä\n"
                        "viranomainen on ylittänyt toimivaltansa\npäätös on muuten lainvastainen.\n"
                        "Valitusviranomainen\nKunnallisvalitus tehdään Vaasan\nhallinto-oikeudelle.\n"
                        "Pöytäkirja\nKirjaamon aukioloaika on klo 8–16.\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].kind, PYK_NOTICE_APPEAL);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_MUNICIPAL_APPEAL);
  assert_int_equal(p.notice[0].receiver, PYK_RECEIVER_VAASA_COURT);
  assert_int_equal(p.notice[0].who, PYK_PARTY_PARTY | PYK_PARTY_MEMBER | PYK_PARTY_AUTHORITY);
  assert_int_equal(p.notice[0].grounds, PYK_GROUND_PROCEDURE | PYK_GROUND_POWERS | PYK_GROUND_UNLAWFUL);
  assert_int_equal(p.notice[0].amount, 30);
  assert_int_equal(p.notice[0].closing_minute, 0);
}

static void manners_of_service(void **state) {
  (void)state;
  printed p =
      read_text("VALITUSOSOITUS\nTähän päätökseen haetaan muutosta hallintovalituksella.\n"
                "Asianosaisen katsotaan saaneen tiedon sinä päivänä, jona päätös on luovutettu hänelle.\n"
                "Ilman saantitodistusta lähetetyn kirjeen katsotaan tulleen perille seitsemän päivän kuluttua.\n"
                "Saantitodistusta vastaan lähetetty päätös katsotaan saaduksi todistuksen osoittamana aikana.\n"
                "Yleistiedoksiannossa päätös katsotaan saaduksi seitsemäntenä päivänä ilmoituksen julkaisemisesta.\n"
                "Todisteellista sähköistä tiedoksiantoa käytettäessä päätös katsotaan saaduksi, kun se on noudettu "
                "palvelimelta.\n"
                "Julkipanon jälkeen annetun päätöksen katsotaan tulleen tietoon silloin, kun se on annettu.\n");
  const pyk_notice *n = &p.notice[0];
  assert_int_equal(p.count, 1);
  assert_int_equal(n->presumed_count, 6);
  assert_int_equal(presumed(n, PYK_SERVICE_HAND), 0);
  assert_int_equal(presumed(n, PYK_SERVICE_LETTER), 7);
  assert_int_equal(presumed(n, PYK_SERVICE_RECEIPT), 0);
  assert_int_equal(presumed(n, PYK_SERVICE_PUBLIC_NOTICE), 7);
  assert_int_equal(presumed(n, PYK_SERVICE_E_VERIFIED), 0);
  assert_int_equal(presumed(n, PYK_SERVICE_GIVEN), 0);
}

static void several_manners_in_one_sentence(void **state) {
  (void)state;
  printed p =
      read_text("Oikaisuvaatimusohjeet\nViranomainen, jolle oikaisuvaatimus tehdään:\nKivisalmen kunnanhallitus\n"
                "Oikaisuvaatimus on tehtävä 14 päivän kuluessa tiedoksisaannista. Asianosaisen katsotaan saaneen "
                "tiedon 7 päivän kuluttua kirjeen lähettämisestä, 3 päivän kuluttua sähköpostin lähettämisestä "
                "tai saantitodistuksen osoittamana aikana.\n"
                "Valitusosoitus\nValitusviranomainen: Vaasan hallinto-oikeus\n");
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].body, PYK_BODY_EXECUTIVE);
  assert_int_equal(p.notice[0].presumed_count, 3);
  assert_int_equal(presumed(&p.notice[0], PYK_SERVICE_LETTER), 7);
  assert_int_equal(presumed(&p.notice[0], PYK_SERVICE_E_MESSAGE), 3);
  assert_int_equal(presumed(&p.notice[0], PYK_SERVICE_RECEIPT), 0);
  assert_int_equal(p.notice[1].receiver, PYK_RECEIVER_VAASA_COURT);

  /* That a claim is open instead is no notice of a claim. */
  p = read_text(
      "Muutoksenhakukiellot\nKoska päätöksestä voidaan tehdä oikaisuvaatimus, seuraaviin päätöksiin ei saa hakea "
      "muutosta valittamalla: 6 §\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_PROHIBITED);
}

static void swedish_and_english(void **state) {
  (void)state;
  printed p =
      read_text("ANVISNINGAR OM HUR MAN BEGÄR OMPRÖVNING\n"
                "Den som är missnöjd med beslutet kan begära omprövning. Beslutet får inte överklagas genom besvär.\n"
                "Rätt att begära omprövning\nen part\nen kommunmedlem\n"
                "Omprövning ska begäras inom fjorton dagar från delfåendet.\n"
                "Om beslutet sänts per post anses parten ha fått del av det sju dagar efter det att brevet sändes.\n"
                "Dagen för delfåendet räknas inte med.\n"
                "Den myndighet hos vilken omprövning begärs är Kivisalmi kommunstyrelse.\n"
                "Öppettider: kl. 8.15–16.\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].lang, PYK_LANG_SV);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_CLAIM);
  assert_int_equal(p.notice[0].amount, 14);
  assert_int_equal(p.notice[0].who, PYK_PARTY_PARTY | PYK_PARTY_MEMBER);
  assert_int_equal(p.notice[0].body, PYK_BODY_EXECUTIVE);
  assert_int_equal(p.notice[0].closing_minute, 16 * 60);
  assert_int_equal(presumed(&p.notice[0], PYK_SERVICE_LETTER), 7);

  p = read_text("Appeal instructions\nThis decision may be appealed by municipal appeal.\n"
                "The appeal must be made within thirty (30) days of service of the decision.\n"
                "The appeal is made to the Administrative Court of Vaasa.\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].lang, PYK_LANG_EN);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_MUNICIPAL_APPEAL);
  assert_int_equal(p.notice[0].amount, 30);
  assert_int_equal(p.notice[0].receiver, PYK_RECEIVER_VAASA_COURT);

  p = read_text(
      "Förbud mot sökande av ändring\nÄndring i detta beslut får inte sökas.\nTillämpat lagrum: Kommunallagen 136 §");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_PROHIBITED);
  assert_int_equal(p.notice[0].provision.section, 136);
}

static void headings_without_text(void **state) {
  (void)state;
  printed p =
      read_text("Muutoksenhaku\nMuutoksenhakukielto, valmistelu tai täytäntöönpano\nHallintovalitus, tavallinen "
                "tiedoksianto\n");
  assert_int_equal(p.count, 2);
  assert_int_equal(p.notice[0].bare, 1);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_PROHIBITED);
  assert_int_equal(p.notice[0].provision_given, PYK_GIVEN_UNKNOWN);
  assert_int_equal(p.notice[1].bare, 1);
  assert_int_equal(p.notice[1].remedy, PYK_REMEDY_ADMIN_APPEAL);
  p = read_text("Muutoksenhaku hankintapäätökseen, hallintolautakunta\n");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].kind, PYK_NOTICE_PROCUREMENT);
  assert_int_equal(p.notice[0].remedy, PYK_REMEDY_UNKNOWN);
}

static void without_a_heading_the_sentence_tells(void **state) {
  (void)state;
  printed p = read_text("Tähän päätökseen ei saa hakea muutosta. Kuntalaki 136 §");
  assert_int_equal(p.count, 1);
  assert_int_equal(p.notice[0].kind, PYK_NOTICE_PROHIBITION);
  assert_int_equal(p.fact[0].rule, 102);
  p = read_text(
      "Päätös\nKunnanhallitus päätti hyväksyä oikaisuvaatimuksen.\nHakemus on jätettävä 14 päivän kuluessa.\n");
  assert_int_equal(p.count, 0);
}

static void arguments(void **state) {
  (void)state;
  pyk_notice n = {.size = sizeof n};
  size_t count = 7, facts = 7;
  assert_int_equal(pyk_notice_read(NULL, 1, 0, &n, sizeof n, 1, &count, NULL, 0, &facts), PYK_E_ARG);
  assert_int_equal(pyk_notice_read("", 0, 0, NULL, 0, 1, &count, NULL, 0, &facts), PYK_E_ARG);
  assert_int_equal(pyk_notice_read("", 0, 0, &n, sizeof n, 1, NULL, NULL, 0, &facts), PYK_E_ARG);
  assert_int_equal(pyk_notice_read("", 0, 0, &n, sizeof n, 1, &count, NULL, 1, &facts), PYK_E_ARG);
  assert_int_equal(pyk_notice_read("", 0, -5, &n, sizeof n, 1, &count, NULL, 0, &facts), PYK_E_RANGE);
  n.size = 4;
  assert_int_equal(pyk_notice_read("", 0, 0, &n, sizeof n, 1, &count, NULL, 0, &facts), PYK_E_SIZE);
  assert_int_equal(count, 7);
  /* Only counting; and room for fewer than there are. */
  const char *text = PROHIBITION_FI CLAIM_FI;
  assert_int_equal(pyk_notice_read(text, strlen(text), 0, NULL, 0, 0, &count, NULL, 0, &facts), PYK_OK);
  assert_int_equal(count, 2);
  assert_true(facts > 10);
  pyk_notice two[2] = {{.size = sizeof n}, {.size = 77}};
  assert_int_equal(pyk_notice_read(text, strlen(text), 0, two, sizeof n, 1, &count, NULL, 0, NULL), PYK_OK);
  assert_int_equal(count, 2);
  assert_int_equal(two[0].remedy, PYK_REMEDY_PROHIBITED);
  assert_int_equal(two[1].size, 77);
}

/* Pieces repeated to 16 MB: the time grows with the length. */
static void hostile_texts(void **state) {
  (void)state;
  static const char *const pieces[] = {"MUUTOKSENHAKUKIELTO\n",
                                       "MUUTOKSENHAKUKIELTO ",
                                       "oikaisuvaatimus ",
                                       "Oikaisuvaatimusaika\n",
                                       "\n",
                                       " ",
                                       "(",
                                       "14 ",
                                       "8.15–16 klo ",
                                       "1.2.",
                                       "Tähän päätökseen ei saa hakea muutosta. Kuntalaki 136 §\n",
                                       "tähän päätökseen,,,(((   ",
                                       "asianosaisen katsotaan saaneen postitse seitsemän päivän ",
                                       "Sovellettava lainkohta: ",
                                       "\xC3\x84",
                                       "\xC2",
                                       "Oikaisuvaatimus tehdään kunnanhallitus ",
                                       "\xE2",
                                       "ei saa hakea muutosta valittamalla\n",
                                       "Valitusosoitus Valitusosoitus\n"};
  enum { BIG = 16 << 20 };
  char *text = malloc(BIG);
  assert_non_null(text);
  int tried = 0;
  for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
    size_t size = strlen(pieces[i]);
    double seconds[2];
    for (int half = 0; half < 2; half++) {
      size_t len = half == 0 ? BIG / 8 : BIG;
      for (size_t at = 0; at < len; at++)
        text[at] = pieces[i][at % size];
      pyk_notice n[2] = {{.size = sizeof n[0]}};
      pyk_fact facts[20];
      size_t count, fact_count;
      clock_t begin = clock();
      assert_int_equal(pyk_notice_read(text, len, 0, n, sizeof n[0], 2, &count, facts, 20, &fact_count), PYK_OK);
      seconds[half] = (double)(clock() - begin) / CLOCKS_PER_SEC;
    }
    /* Eight times the text: far less than the square. */
    assert_true(seconds[1] < 24 * seconds[0] + 0.5);
    tried++;
  }
  assert_int_equal(tried, 20);
  free(text);
}

/* Every prefix, and every text with one byte changed, can be read. */
static void broken_texts(void **state) {
  (void)state;
  const char *whole = "Muutoksenhaku\n" CLAIM_FI PROHIBITION_FI;
  size_t len = strlen(whole), tried = 0;
  char *copy = malloc(len);
  assert_non_null(copy);
  static const char bytes[] = {0, '\n', ' ', '.', (char)0xC3, (char)0xC2, (char)0xE2, (char)0xFF, '9'};
  for (size_t i = 0; i < len; i++) {
    memcpy(copy, whole, len);
    pyk_notice n[4] = {{.size = sizeof n[0]}};
    size_t count, facts;
    char *prefix = malloc(i + 1); /* exactly as long, so that a sanitizer sees a step beyond it */
    assert_non_null(prefix);
    memcpy(prefix, whole, i);
    assert_int_equal(pyk_notice_read(prefix, i, 0, n, sizeof n[0], 4, &count, NULL, 0, &facts), PYK_OK);
    free(prefix);
    copy[i] = bytes[i % sizeof bytes];
    assert_int_equal(pyk_notice_read(copy, len, 0, n, sizeof n[0], 4, &count, NULL, 0, &facts), PYK_OK);
    tried++;
  }
  assert_int_equal(tried, len);
  free(copy);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(reads_instructions_for_a_claim),
      cmocka_unit_test(the_language_of_each_notice),
      cmocka_unit_test(every_fact_has_its_place),
      cmocka_unit_test(reads_prohibitions),
      cmocka_unit_test(a_name_without_number_is_of_its_day),
      cmocka_unit_test(two_headings_on_one_line_are_two_prohibitions),
      cmocka_unit_test(the_same_notice_twice_is_one),
      cmocka_unit_test(procurement_is_two_notices),
      cmocka_unit_test(a_period_for_special_cases_is_not_the_period),
      cmocka_unit_test(rectification_and_claim),
      cmocka_unit_test(a_heading_of_two_remedies),
      cmocka_unit_test(a_municipal_appeal_with_its_grounds),
      cmocka_unit_test(manners_of_service),
      cmocka_unit_test(several_manners_in_one_sentence),
      cmocka_unit_test(swedish_and_english),
      cmocka_unit_test(headings_without_text),
      cmocka_unit_test(without_a_heading_the_sentence_tells),
      cmocka_unit_test(arguments),
      cmocka_unit_test(hostile_texts),
      cmocka_unit_test(broken_texts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
