#include "law.h"

/* Bodies as 410/2015 30 § names them, and the usual titles of office holders and elected officials. Of the rows that
 * end a word the longest one counts, so that "puheenjohtaja" is no "johtaja". */
#define FI(nominative, genitive)                                                                                       \
  {                                                                                                                    \
    LAW_STR(nominative), LAW_STR(genitive), {                                                                          \
      NULL, 0                                                                                                          \
    }                                                                                                                  \
  }
#define SV(indefinite, definite, genitive)                                                                             \
  { LAW_STR(indefinite), LAW_STR(definite), LAW_STR(genitive) }
#define COMPOUND 0
#define WHOLE    1

const law_body_word pyk_law_body_words[] = {
    {PYK_BODY_COUNCIL, COMPOUND, FI("valtuusto", "valtuuston")},
    {PYK_BODY_COUNCIL, COMPOUND, SV("fullmäktige", "fullmäktiges", "fullmäktigen")},
    /* Representative bodies (410/2015 26 §) that are called councils. */
    {PYK_BODY_UNKNOWN, COMPOUND, FI("nuorisovaltuusto", "nuorisovaltuuston")},
    {PYK_BODY_UNKNOWN, COMPOUND, FI("lapsivaltuusto", "lapsivaltuuston")},

    /* State agencies end alike (verohallitus, utbildningsstyrelsen): only the words of 410/2015 and 611/2021 count. */
    {PYK_BODY_EXECUTIVE, WHOLE, FI("hallitus", "hallituksen")},
    {PYK_BODY_EXECUTIVE, COMPOUND, FI("kaupunginhallitus", "kaupunginhallituksen")},
    {PYK_BODY_EXECUTIVE, COMPOUND, FI("kunnanhallitus", "kunnanhallituksen")},
    {PYK_BODY_EXECUTIVE, COMPOUND, FI("aluehallitus", "aluehallituksen")},
    {PYK_BODY_EXECUTIVE, COMPOUND, FI("yhtymähallitus", "yhtymähallituksen")},
    {PYK_BODY_EXECUTIVE, COMPOUND, FI("maakuntahallitus", "maakuntahallituksen")},
    {PYK_BODY_EXECUTIVE, WHOLE, SV("styrelse", "styrelsen", "styrelsens")},
    {PYK_BODY_EXECUTIVE, COMPOUND, SV("stadsstyrelse", "stadsstyrelsen", "stadsstyrelsens")},
    {PYK_BODY_EXECUTIVE, COMPOUND, SV("kommunstyrelse", "kommunstyrelsen", "kommunstyrelsens")},
    {PYK_BODY_EXECUTIVE, COMPOUND, SV("samkommunsstyrelse", "samkommunsstyrelsen", "samkommunsstyrelsens")},
    {PYK_BODY_EXECUTIVE, COMPOUND, SV("områdesstyrelse", "områdesstyrelsen", "områdesstyrelsens")},
    {PYK_BODY_EXECUTIVE, COMPOUND, SV("landskapsstyrelse", "landskapsstyrelsen", "landskapsstyrelsens")},

    {PYK_BODY_COMMITTEE, COMPOUND, FI("lautakunta", "lautakunnan")},
    {PYK_BODY_COMMITTEE, COMPOUND, SV("nämnd", "nämnden", "nämndens")},
    {PYK_BODY_COMMISSION, COMPOUND, FI("valiokunta", "valiokunnan")},
    {PYK_BODY_COMMISSION, COMPOUND, SV("utskott", "utskottet", "utskottets")},
    {PYK_BODY_MANAGEMENT_BOARD, COMPOUND, FI("johtokunta", "johtokunnan")},
    {PYK_BODY_MANAGEMENT_BOARD, COMPOUND, SV("direktion", "direktionen", "direktionens")},
    {PYK_BODY_SUB_COMMITTEE, COMPOUND, FI("jaosto", "jaoston")},
    {PYK_BODY_SUB_COMMITTEE, COMPOUND, FI("jaos", "jaoksen")},
    {PYK_BODY_SUB_COMMITTEE, COMPOUND, SV("sektion", "sektionen", "sektionens")},
    {PYK_BODY_WORKING_COMMITTEE, COMPOUND, FI("toimikunta", "toimikunnan")},
    {PYK_BODY_WORKING_COMMITTEE, COMPOUND, SV("kommitté", "kommittén", "kommitténs")},

    {PYK_BODY_ELECTED_OFFICIAL, COMPOUND, FI("pormestari", "pormestarin")},
    {PYK_BODY_ELECTED_OFFICIAL, COMPOUND, SV("borgmästare", "borgmästaren", "borgmästarens")},
    {PYK_BODY_ELECTED_OFFICIAL, COMPOUND, FI("puheenjohtaja", "puheenjohtajan")},
    {PYK_BODY_ELECTED_OFFICIAL, COMPOUND, SV("ordförande", "ordföranden", "ordförandens")},
    {PYK_BODY_ELECTED_OFFICIAL, COMPOUND, FI("luottamushenkilö", "luottamushenkilön")},
    {PYK_BODY_ELECTED_OFFICIAL, COMPOUND, SV("förtroendevald", "förtroendevalda", "förtroendevaldas")},

    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("viranhaltija", "viranhaltijan")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("johtaja", "johtajan")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("päällikkö", "päällikön")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("sihteeri", "sihteerin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("lääkäri", "lääkärin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("rehtori", "rehtorin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("insinööri", "insinöörin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("arkkitehti", "arkkitehdin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("tarkastaja", "tarkastajan")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("komentaja", "komentajan")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("geodeetti", "geodeetin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("kamreeri", "kamreerin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("lakimies", "lakimiehen")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("asiamies", "asiamiehen")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("esimies", "esimiehen")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("esihenkilö", "esihenkilön")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("koordinaattori", "koordinaattorin")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("suunnittelija", "suunnittelijan")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("ylihoitaja", "ylihoitajan")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, FI("sosiaalityöntekijä", "sosiaalityöntekijän")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("tjänsteinnehavare", "tjänsteinnehavaren", "tjänsteinnehavarens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("direktör", "direktören", "direktörens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("chef", "chefen", "chefens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("sekreterare", "sekreteraren", "sekreterarens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("läkare", "läkaren", "läkarens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("rektor", "rektorn", "rektorns")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("ingenjör", "ingenjören", "ingenjörens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("arkitekt", "arkitekten", "arkitektens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("inspektör", "inspektören", "inspektörens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("kommendör", "kommendören", "kommendörens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("kamrer", "kamreren", "kamrerens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("jurist", "juristen", "juristens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("koordinator", "koordinatorn", "koordinatorns")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("planerare", "planeraren", "planerarens")},
    {PYK_BODY_OFFICE_HOLDER, COMPOUND, SV("veterinär", "veterinären", "veterinärens")},
};
const size_t pyk_law_body_word_count = sizeof pyk_law_body_words / sizeof pyk_law_body_words[0];
