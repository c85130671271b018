#include "law.h"

/* Severity and sentences of the findings about meetings, their items, votes and elections. */
static const law_finding rows[] = {
    {PYK_FINDING_SUMMONS_LATE,
     PYK_SEVERITY_ERROR,
     {"Valtuuston kokouskutsu lähetettiin {found_day}, vaikka se oli lähetettävä viimeistään {expected_day}{basis}.",
      "Kallelsen till fullmäktiges sammanträde sändes {found_day}, fast den skulle ha sänts senast "
      "{expected_day}{basis}.",
      "The summons to the council's meeting was sent on {found_day}, although it had to be sent by "
      "{expected_day}{basis}."}},
    {PYK_FINDING_MEETING_NOTICE_LATE,
     PYK_SEVERITY_ERROR,
     {"Valtuuston kokouksesta tiedotettiin {found_day}, vaikka siitä oli tiedotettava viimeistään "
      "{expected_day}{basis}.",
      "Om fullmäktiges sammanträde informerades {found_day}, fast det skulle ha skett senast {expected_day}{basis}.",
      "The public was told of the council's meeting on {found_day}, although it had to be told by "
      "{expected_day}{basis}."}},
    {PYK_FINDING_SUMMONS_WITHOUT_MATTERS,
     PYK_SEVERITY_ERROR,
     {"Valtuuston kokouskutsussa ei ilmoiteta käsiteltäviä asioita{basis}.",
      "Kallelsen till fullmäktiges sammanträde anger inte vilka ärenden som ska behandlas{basis}.",
      "The summons to the council's meeting does not name the matters to be handled{basis}."}},
    {PYK_FINDING_SUMMONS_WITHOUT_MEANS,
     PYK_SEVERITY_ERROR,
     {"Kokouskutsu lähetettiin sähköisesti, vaikka siihen tarvittavat tekniset välineet ja yhteydet eivät olleet "
      "käytettävissä{basis}.",
      "Kallelsen sändes elektroniskt, fast de tekniska hjälpmedel och förbindelser som behövs inte fanns att "
      "tillgå{basis}.",
      "The summons was sent electronically, although the equipment and connections that this takes were not "
      "provided{basis}."}},
    {PYK_FINDING_CONVENED_BY_OTHER,
     PYK_SEVERITY_ERROR,
     {"Valtuuston kutsui koolle muu kuin sen puheenjohtaja tai, ensimmäiseen kokoukseen, hallituksen "
      "puheenjohtaja{basis}.",
      "Fullmäktige sammankallades av någon annan än sin ordförande eller, till det första sammanträdet, styrelsens "
      "ordförande{basis}.",
      "The council was convened by somebody else than its chair or, for the first meeting, the chair of the "
      "executive{basis}."}},
    {PYK_FINDING_COUNCIL_NOT_CONVENED,
     PYK_SEVERITY_ERROR,
     {"Valtuustoa ei kutsuttu koolle, vaikka sitä pyysivät ne, joilla on siihen oikeus{basis}.",
      "Fullmäktige sammankallades inte, fast de som har rätt till det hade begärt det{basis}.",
      "The council was not convened, although those who may ask for it had done so{basis}."}},
    {PYK_FINDING_PROCEDURE_FORBIDDEN,
     PYK_SEVERITY_ERROR,
     {"Sähköistä päätöksentekomenettelyä käytettiin, vaikka sitä ei saa käyttää valtuustossa eikä toimielimen "
      "julkisessa kokouksessa{basis}.",
      "Elektroniskt beslutsförfarande användes, fast det inte får användas i fullmäktige eller vid ett organs "
      "offentliga sammanträde{basis}.",
      "An electronic decision procedure was used, although it is not open to the council or to a public meeting of a "
      "body{basis}."}},
    {PYK_FINDING_PROCEDURE_NOT_SPECIFIED,
     PYK_SEVERITY_ERROR,
     {"Kokouskutsussa ei yksilöidä sähköisessä päätöksentekomenettelyssä käsiteltäviä asioita ja sitä, mihin mennessä "
      "ne voidaan käsitellä{basis}.",
      "Kallelsen specificerar inte vilka ärenden som behandlas i det elektroniska beslutsförfarandet och när "
      "behandlingen senast ska ske{basis}.",
      "The summons does not specify the matters of the electronic decision procedure and until when they can be "
      "handled in it{basis}."}},
    {PYK_FINDING_PROCEDURE_INCOMPLETE,
     PYK_SEVERITY_ERROR,
     {"Asia päätettiin sähköisessä päätöksentekomenettelyssä, vaikka sen käsittely oli kesken. Täyttymättä jäi: "
      "{field}{basis}.",
      "Ärendet avgjordes i det elektroniska beslutsförfarandet, fast behandlingen inte var slutförd. Detta var inte "
      "uppfyllt: {field}{basis}.",
      "The matter was decided in the electronic decision procedure, although its handling was not finished. Not met: "
      "{field}{basis}."}},
    {PYK_FINDING_PROCEDURE_NOT_MOVED,
     PYK_SEVERITY_ERROR,
     {"Asiaa ei siirretty kokouksen käsiteltäväksi, vaikka jäsen vaati sitä tai jätti kantansa ilmaisematta{basis}.",
      "Ärendet överfördes inte till sammanträdet, fast en ledamot krävde det eller inte tog ställning{basis}.",
      "The matter was not moved to the meeting, although a member demanded it or did not take a position{basis}."}},
    {PYK_FINDING_INFORMATION_NOT_SECURE,
     PYK_SEVERITY_ERROR,
     {"Sähköisessä päätöksenteossa ei huolehdittu tietoturvallisuudesta tai siitä, etteivät ulkopuoliset saa salassa "
      "pidettäviä tietoja{basis}.",
      "Vid det elektroniska beslutsfattandet sörjdes inte för informationssäkerheten eller för att utomstående inte "
      "får sekretessbelagda uppgifter{basis}.",
      "In deciding electronically, information was not kept secure or secrets not out of reach of outsiders{basis}."}},
    {PYK_FINDING_ELECTRONIC_MEETING_CONDITIONS,
     PYK_SEVERITY_ERROR,
     {"Sähköisen kokouksen tai sähköisen osallistumisen edellytys ei täyttynyt: {field}{basis}.",
      "Ett villkor för elektroniskt sammanträde eller elektroniskt deltagande var inte uppfyllt: {field}{basis}.",
      "A condition of an electronic meeting, or of taking part electronically, was not met: {field}{basis}."}},
    {PYK_FINDING_COUNCIL_CLOSED,
     PYK_SEVERITY_ERROR,
     {"Valtuuston kokous oli suljettu, vaikka siinä ei käsitelty salassa pidettävää eikä valtuusto ollut painavan syyn "
      "vuoksi päättänyt niin{basis}.",
      "Fullmäktiges sammanträde var slutet, fast inget sekretessbelagt behandlades och fullmäktige inte av vägande "
      "skäl hade beslutat så{basis}.",
      "The council met behind closed doors, although nothing secret was handled and the council had not so decided for "
      "a weighty reason{basis}."}},
    {PYK_FINDING_MEETING_OPEN_WITHOUT_DECISION,
     PYK_SEVERITY_ERROR,
     {"Toimielimen kokous oli julkinen, vaikka toimielin ei ollut päättänyt niin{basis}.",
      "Organets sammanträde var offentligt, fast organet inte hade beslutat så{basis}.",
      "The meeting of the body was open to the public, although the body had not so decided{basis}."}},
    {PYK_FINDING_SECRET_MATTER_IN_PUBLIC,
     PYK_SEVERITY_ERROR,
     {"Salassa pidettävä asia tai asiakirja käsiteltiin julkisesti{basis}.",
      "Ett sekretessbelagt ärende eller en sekretessbelagd handling behandlades offentligt{basis}.",
      "A matter or document that an act makes secret was handled in public{basis}."}},
    {PYK_FINDING_PUBLIC_CANNOT_FOLLOW,
     PYK_SEVERITY_ERROR,
     {"Yleisö ei voinut seurata julkista kokousta siltä osin kuin siihen osallistuttiin sähköisesti{basis}.",
      "Allmänheten kunde inte följa det offentliga sammanträdet till den del deltagandet skedde elektroniskt{basis}.",
      "The public could not follow the open meeting in so far as some took part in it electronically{basis}."}},
    {PYK_FINDING_MUNICIPAL_NOTICE_TOO_SHORT,
     PYK_SEVERITY_ERROR,
     {"Ilmoituksen oli oltava yleisessä tietoverkossa {expected_day} saakka, mutta {found_day} se ei enää ollut "
      "siellä{basis}.",
      "Tillkännagivandet skulle finnas i det allmänna datanätet till och med {expected_day}, men {found_day} fanns det "
      "inte längre där{basis}.",
      "The notice had to be on the public network through {expected_day}, but on {found_day} it was no longer "
      "there{basis}."}},
    {PYK_FINDING_MUNICIPAL_NOTICE_DATA_LEFT,
     PYK_SEVERITY_ERROR,
     {"Ilmoituksen henkilötietoja ei poistettu yleisestä tietoverkosta, kun ilmoituksen aika oli kulunut{basis}.",
      "Personuppgifterna i tillkännagivandet togs inte bort från det allmänna datanätet när tiden för det hade gått "
      "ut{basis}.",
      "The personal data in the notice were not removed from the public network when its time was over{basis}."}},
    {PYK_FINDING_NO_QUORUM,
     PYK_SEVERITY_ERROR,
     {"Asiaa päätettäessä läsnä oli {found_number}, mutta toimielin on päätösvaltainen vasta, kun läsnä on vähintään "
      "{expected_number}{basis}.",
      "När ärendet avgjordes var {found_number} närvarande, men organet är beslutfört först när minst "
      "{expected_number} är närvarande{basis}.",
      "When the matter was decided, {found_number} were present, but the body has a quorum only when at least "
      "{expected_number} are{basis}."}},
    {PYK_FINDING_MATTER_NOT_IN_SUMMONS,
     PYK_SEVERITY_ERROR,
     {"Valtuusto käsitteli asian, jota ei mainittu kokouskutsussa ja joka ei ollut kiireellinen{basis}.",
      "Fullmäktige behandlade ett ärende som inte nämndes i kallelsen och som inte var brådskande{basis}.",
      "The council handled a matter that was not named in the summons and was not urgent{basis}."}},
    {PYK_FINDING_MATTER_NOT_PREPARED,
     PYK_SEVERITY_ERROR,
     {"Valtuusto käsitteli asian, jota ei ollut valmisteltu, vaikka sille ei ollut edellytyksiä. Puuttui: "
      "{field}{basis}.",
      "Fullmäktige behandlade ett ärende som inte hade beretts, fast förutsättningarna för det inte fanns. Detta "
      "saknades: {field}{basis}.",
      "The council handled a matter that had not been prepared, although the conditions for that were not met. "
      "Missing: {field}{basis}."}},
    {PYK_FINDING_PREPARED_BY_OTHER,
     PYK_SEVERITY_ERROR,
     {"Valtuuston asian valmisteli muu kuin hallitus, tilapäinen valiokunta tai tarkastuslautakunta{basis}.",
      "Ärendet till fullmäktige bereddes av någon annan än styrelsen, ett tillfälligt utskott eller "
      "revisionsnämnden{basis}.",
      "The matter of the council was prepared by somebody else than the executive, a temporary commission or the audit "
      "committee{basis}."}},
    {PYK_FINDING_CHAIR_REPORT_WITHOUT_REASON,
     PYK_SEVERITY_WARNING,
     {"Asia päätettiin puheenjohtajan selostuksesta ilman esittelyä, vaikka siihen ei ollut erityistä syytä{basis}.",
      "Ärendet avgjordes på ordförandens redogörelse utan föredragning, fast det inte fanns något särskilt skäl till "
      "det{basis}.",
      "The matter was decided on the chair's report without a presentation, although there was no special reason for "
      "it{basis}."}},
    {PYK_FINDING_CHANGED_PROPOSAL_PASSED_OVER,
     PYK_SEVERITY_WARNING,
     {"Esittelijä muutti ehdotustaan ennen päätöstä, mutta pohjaehdotuksena ei käytetty muutettua ehdotusta{basis}.",
      "Föredraganden ändrade sitt förslag före beslutet, men det ändrade förslaget togs inte som grundförslag{basis}.",
      "The presenter changed the proposal before the decision, but the changed one was not taken as the "
      "basis{basis}."}},
    {PYK_FINDING_NOT_REMOVED,
     PYK_SEVERITY_WARNING,
     {"Asiaa ei poistettu esityslistalta, vaikka esittelijä ehdotti sitä eikä toimielin päättänyt toisin{basis}.",
      "Ärendet ströks inte från föredragningslistan, fast föredraganden föreslog det och organet inte beslutade något "
      "annat{basis}.",
      "The matter was not removed from the agenda, although the presenter proposed it and the body did not decide "
      "otherwise{basis}."}},
    {PYK_FINDING_DECIDED_THOUGH_RETURN_PROPOSED,
     PYK_SEVERITY_WARNING,
     {"Asia ratkaistiin ilman perusteltua syytä, vaikka esittelijä ehdotti sen palauttamista valmisteluun{basis}.",
      "Ärendet avgjordes utan motiverat skäl, fast föredraganden föreslog återremiss{basis}.",
      "The matter was decided without a justified reason, although the presenter proposed its return for "
      "preparation{basis}."}},
    {PYK_FINDING_CHAIR_PROPOSAL_LAPSED,
     PYK_SEVERITY_WARNING,
     {"Puheenjohtajan ehdotuksen katsottiin rauenneen kannattamattomana, vaikka asia päätettiin hänen "
      "selostuksestaan{basis}.",
      "Ordförandens förslag ansågs ha förfallit i brist på understöd, fast ärendet avgjordes på ordförandens "
      "redogörelse{basis}.",
      "The chair's proposal was treated as lapsed for want of a seconder, although the matter was decided on the "
      "chair's report{basis}."}},
    {PYK_FINDING_DISSENT_WITHOUT_RIGHT,
     PYK_SEVERITY_ERROR,
     {"Eriävän mielipiteen ilmoitti henkilö, jolla ei ollut siihen oikeutta{basis}.",
      "En avvikande mening anmäldes av någon som inte hade rätt till det{basis}.",
      "A dissenting opinion was declared by somebody who had no right to it{basis}."}},
    {PYK_FINDING_DISSENT_LATE,
     PYK_SEVERITY_ERROR,
     {"Eriävää mielipidettä ei ilmoitettu heti, kun päätös oli tehty{basis}.",
      "Den avvikande meningen anmäldes inte genast när beslutet hade fattats{basis}.",
      "The dissenting opinion was not declared as soon as the decision had been made{basis}."}},
    {PYK_FINDING_DISSENT_REASONS_LATE,
     PYK_SEVERITY_ERROR,
     {"Eriävän mielipiteen kirjalliset perustelut esitettiin {found_day}, mutta pöytäkirja oli tarkastettu jo "
      "{expected_day}{basis}.",
      "Den skriftliga motiveringen till den avvikande meningen lades fram {found_day}, men protokollet hade justerats "
      "redan {expected_day}{basis}.",
      "The written reasons of the dissenting opinion were given on {found_day}, but the minutes had been inspected on "
      "{expected_day}{basis}."}},
    {PYK_FINDING_UNSECONDED_VOTED,
     PYK_SEVERITY_ERROR,
     {"Äänestettäväksi otettiin ehdotus, jota kukaan ei ollut kannattanut{basis}.",
      "Ett förslag som inte hade understötts togs till omröstning{basis}.",
      "A proposal that nobody had seconded was put to the vote{basis}."}},
    {PYK_FINDING_VOTE_NOT_HELD,
     PYK_SEVERITY_ERROR,
     {"Asiasta ei äänestetty, vaikka vastaehdotus oli tehty ja sitä oli kannatettu{basis}.",
      "Ingen omröstning förrättades, fast ett motförslag hade ställts och fått understöd{basis}.",
      "No vote was held, although a counter-proposal had been made and seconded{basis}."}},
    {PYK_FINDING_VOTE_NOT_OPEN,
     PYK_SEVERITY_ERROR,
     {"Äänestystä ei toimitettu avoimesti{basis}.", "Omröstningen förrättades inte öppet{basis}.",
      "The vote was not held openly, as every vote has to be{basis}."}},
    {PYK_FINDING_VOTE_ORDER_NOT_APPROVED,
     PYK_SEVERITY_ERROR,
     {"Äänestystapaa tai äänestysjärjestystä ei saatettu toimielimen hyväksyttäväksi{basis}.",
      "Omröstningssättet eller omröstningsordningen förelades inte organet för godkännande{basis}.",
      "The manner or the order of voting was not put to the body for approval{basis}."}},
    {PYK_FINDING_VOTE_OUTCOME_WRONG,
     PYK_SEVERITY_ERROR,
     {"Äänestyksen tulokseksi todettiin \"{found}\", mutta äänten mukaan päätökseksi tulee \"{expected}\"{basis}.",
      "Som omröstningens resultat konstaterades \"{found}\", men enligt rösterna blir beslutet \"{expected}\"{basis}.",
      "The vote was stated to have gone to \"{found}\", but by the votes the decision goes to \"{expected}\"{basis}."}},
    {PYK_FINDING_VOTE_TIE_OPEN,
     PYK_SEVERITY_NOTE,
     {"Äänet menivät tasan, ja puheenjohtajan ääni ratkaisee, mutta se ei ole tiedossa{basis}.",
      "Rösterna fördelades jämnt, och ordförandens röst avgör, men den är inte känd{basis}.",
      "The votes are equal and the chair's vote decides, but it is not known{basis}."}},
    {PYK_FINDING_MAJORITY_TOO_SMALL,
     PYK_SEVERITY_ERROR,
     {"Ehdotus sai {found_number} ääntä, mutta asia vaatii vähintään {expected_number} ääntä{basis}.",
      "Förslaget fick {found_number} röster, men ärendet kräver minst {expected_number} röster{basis}.",
      "The proposal got {found_number} votes, but the matter needs at least {expected_number}{basis}."}},
    {PYK_FINDING_WISH_VOTES_TOO_FEW,
     PYK_SEVERITY_ERROR,
     {"Toivomusponsi sai {found_number} ääntä, mutta hallintosäännön mukaan sen hyväksyminen vaatii vähintään "
      "{expected_number} ääntä{basis}.",
      "Hemställningsklämmen fick {found_number} röster, men enligt förvaltningsstadgan kräver ett godkännande minst "
      "{expected_number} röster{basis}.",
      "The wish resolution got {found_number} votes, but under the bylaws its adoption needs at least "
      "{expected_number}{basis}."}},
    {PYK_FINDING_ELECTION_NOT_PROPORTIONAL,
     PYK_SEVERITY_ERROR,
     {"Luottamushenkilöiden vaalia ei toimitettu suhteellisena, vaikka riittävän moni läsnä oleva vaati sitä{basis}.",
      "Valet av förtroendevalda förrättades inte proportionellt, fast tillräckligt många av de närvarande krävde "
      "det{basis}.",
      "The election of elected officials was not a proportional one, although enough of those present demanded "
      "it{basis}."}},
    {PYK_FINDING_BALLOTS_NOT_CLOSED,
     PYK_SEVERITY_ERROR,
     {"Vaalia ei toimitettu suljetuin lipuin, vaikka se oli suhteellinen tai suljettuja lippuja vaadittiin{basis}.",
      "Valet förrättades inte med slutna sedlar, fast det var proportionellt eller slutna sedlar krävdes{basis}.",
      "The election was not held with closed ballots, although it was proportional or closed ballots were "
      "demanded{basis}."}},
    {PYK_FINDING_TIE_WITHOUT_LOT,
     PYK_SEVERITY_ERROR,
     {"Äänet menivät vaalissa tasan, mutta tulosta ei ratkaistu arvalla{basis}.",
      "Rösterna i valet fördelades jämnt, men resultatet avgjordes inte genom lottning{basis}.",
      "The votes in the election were equal, but the tie was not decided by lot{basis}."}},
    {PYK_FINDING_DEPUTIES_ELECTED_APART,
     PYK_SEVERITY_ERROR,
     {"Varajäseniä ei valittu samassa vaalissa kuin varsinaisia jäseniä{basis}.",
      "Ersättarna valdes inte vid samma val som de ordinarie ledamöterna{basis}.",
      "The deputies were not elected in the same election as the members{basis}."}},
    {PYK_FINDING_CANDIDATES_NOT_APPROVED,
     PYK_SEVERITY_ERROR,
     {"Ehdokaspareja, joissa varajäsen on henkilökohtainen, ei hyväksytty ennen vaalia{basis}.",
      "Kandidatparen, där ersättaren är personlig, godkändes inte före valet{basis}.",
      "The pairs of a candidate and a personal deputy were not approved before the election{basis}."}},
    {PYK_FINDING_BALLOT_NOT_SECRET,
     PYK_SEVERITY_ERROR,
     {"Suljetuin lipuin toimitettu vaali pidettiin sähköisessä kokouksessa, vaikka vaalisalaisuutta ei ollut "
      "turvattu{basis}.",
      "Ett val med slutna sedlar förrättades vid ett elektroniskt sammanträde, fast valhemligheten inte var "
      "tryggad{basis}.",
      "An election with closed ballots was held in an electronic meeting, although the secrecy of the ballot was not "
      "secured{basis}."}},
};

const law_finding_table pyk_law_findings_meeting = {rows, sizeof rows / sizeof rows[0]};
