#include "page.h"

/* What words of the title or the decision say that an act of its own may govern the appeal. None of them: an ordinary
 * municipal matter. Which act it is, the words alone do not tell, so then the subject stays unknown. Parts of words,
 * lower case. */
static const char *const special[] = {
    /* procurement */
    "hankin", "upphandl", "urakka", "urakan", "urakois", "entreprenad", "tarjouspyyn", "anbuds", "optio",
    /* land use and building */
    "asemakaav", "yleiskaav", "maakuntakaav", "kaavamuut", "kaavaehdot", "kaavan hyv", "detaljplan", "generalplan",
    "landskapsplan", "planändring", "rakennusjärjesty", "byggnadsordning", "rakennuslup", "rakentamislup",
    "toimenpidelup", "poikkeami", "poikkeuslup", "suunnittelutarve", "purkamislup", "maisematyölup", "bygglov",
    "undantagslov", "undantagsbeslut", "planeringsbehov", "rivningslov", "katusuunnit", "gatuplan", "hulevesi",
    "dagvatten", "rakennuskiel", "byggförbud",
    /* office holders */
    "irtisano", "uppsäg", "virkaeh", "tjänstekollektiv", "lomauttam", "permitter", "palkkasaatav",
    /* pupils and children */
    "oppila", "elev", "perusopet", "grundläggande utbildning", "koulukulj", "skolskjuts", "varhaiskasv", "småbarnsped",
    "päivähoi", "dagvård",
    /* social and health services */
    "sosiaali", "socialv", "toimeentulotu", "utkomststöd", "lastensuoj", "barnskydd", "asiakasmaks", "klientavg",
    "vammaispalv", "handikappserv", "omaishoi", "närstående",
    /* documents */
    "asiakirjapyyn", "tietopyyn", "asiakirjajulk", "begäran om handling", "begäran om uppgift", "salassap", "sekretess",
    /* pre-emption */
    "etuosto", "förköp",
    /* environment, health, food, roads, water */
    "ympäristölup", "ympäristönsuoj", "miljötillst", "miljöskydd", "maa-aines", "marktäkt", "meluilmoit", "bulleranm",
    "jätehuol", "jätemaks", "avfall", "terveydensuoj", "hälsoskydd", "elintarvik", "livsmedel", "tupakka", "tobak",
    "pysäköintivirh", "parkeringsbot", "yksityistie", "enskild väg", "enskilda väg", "vesihuol", "vattentjänst",
    "uhkasak", "vite", "luonnonsuoj", "naturvård", "lunastus", "inlös"};

static int is_special(const pyk_page *page, pyk_span in) {
  for (size_t i = 0; i < sizeof special / sizeof special[0]; i++) {
    if (pyk_holds(page->text, in, special[i])) return 1;
  }
  return 0;
}

void pyk_read_subject(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  const pyk_fact *fact = pyk_fact_find(facts, PYK_FIELD_TITLE);
  pyk_span title = {0, 0};
  if (fact != NULL) title = (pyk_span){(size_t)fact->begin, (size_t)fact->end};
  int decided = page->operative.begin < page->operative.end;
  if (!decided || title.end == 0 || is_special(page, title) || is_special(page, page->operative)) {
    pyk_fact_absent(facts, PYK_FIELD_SUBJECT);
    return;
  }
  decision->subject = PYK_SUBJECT_MUNICIPAL;
  pyk_fact_add(facts, PYK_FIELD_SUBJECT, PYK_CONFIDENCE_DERIVED, title, decision->subject, PYK_RULE_NO_SPECIAL_WORD);
}
