#include "law.h"

/* Severity of each finding and its sentences in Finnish, Swedish and English. */
const law_finding pyk_law_findings[] = {
    {PYK_FINDING_NOTICE_MISSING,
     PYK_SEVERITY_ERROR,
     {"Päätöksestä puuttuu ilmoitus muutoksenhausta. Siihen on liitettävä: {expected}{basis}.",
      "Beslutet saknar upplysning om ändringssökande. Till det ska fogas: {expected}{basis}.",
      "The decision carries no notice on appeal. To be attached: {expected}{basis}."}},
    {PYK_FINDING_CLAIM_NOTICE_THOUGH_PROHIBITED,
     PYK_SEVERITY_ERROR,
     {"Päätökseen on liitetty oikaisuvaatimusohje, vaikka siihen ei saa hakea muutosta ({expected_provision}). Siihen "
      "on liitettävä ilmoitus muutoksenhakukiellosta{basis}.",
      "Till beslutet har fogats en anvisning om begäran om omprövning, fast ändring inte får sökas "
      "({expected_provision}). Till det ska fogas ett meddelande om förbudet{basis}.",
      "Instructions for a claim are attached, although the decision is not open to any remedy ({expected_provision}). "
      "A notice of the prohibition must be attached{basis}."}},
    {PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED,
     PYK_SEVERITY_ERROR,
     {"Päätökseen on liitetty {found}, vaikka siihen ei saa hakea muutosta ({expected_provision}). Siihen on "
      "liitettävä ilmoitus muutoksenhakukiellosta{basis}.",
      "Till beslutet har fogats: {found}, fast ändring inte får sökas ({expected_provision}). Till det ska fogas ett "
      "meddelande om förbudet{basis}.",
      "Attached: {found}, although the decision is not open to any remedy ({expected_provision}). A notice of the "
      "prohibition must be attached{basis}."}},
    {PYK_FINDING_PROHIBITION_THOUGH_OPEN,
     PYK_SEVERITY_ERROR,
     {"Päätökseen on liitetty muutoksenhakukielto, vaikka siihen saa hakea muutosta. Oikea keino: {expected} "
      "({expected_provision}). Viranomaisen on annettava uusi ohje, ja määräaika alkaa vasta sen "
      "tiedoksiannosta{basis}.",
      "Till beslutet har fogats ett förbud mot sökande av ändring, fast ändring får sökas. Rätt medel: {expected} "
      "({expected_provision}). Myndigheten ska ge en ny anvisning, och tidsfristen börjar först när den har "
      "delgetts{basis}.",
      "A prohibition of appeal is attached, although a remedy is open. The right one: {expected} "
      "({expected_provision}). The authority must give new instructions, and the time limit starts only when they have "
      "been served{basis}."}},
    {PYK_FINDING_NOTICE_OF_OTHER_REMEDY,
     PYK_SEVERITY_ERROR,
     {"Päätökseen on liitetty väärän muutoksenhakukeinon ohje: {found}. Oikea ohje: {expected}{basis}.",
      "Till beslutet har fogats en anvisning för fel medel: {found}. Rätt anvisning: {expected}{basis}.",
      "The notice attached is for another remedy: {found}. The right one: {expected}{basis}."}},
    {PYK_FINDING_NOTICE_WITHOUT_PROVISION,
     PYK_SEVERITY_ERROR,
     {"Muutoksenhakukiellossa ei mainita, mihin säännökseen kielto perustuu{basis}. Oikea säännös on "
      "{expected_provision}.",
      "Förbudet mot sökande av ändring nämner inte vilken bestämmelse det grundar sig på{basis}. Rätt bestämmelse är "
      "{expected_provision}.",
      "The prohibition of appeal does not name the provision it rests on{basis}. The right provision is "
      "{expected_provision}."}},
    {PYK_FINDING_NOTICE_WRONG_PROVISION,
     PYK_SEVERITY_ERROR,
     {"Muutoksenhakukiellon perusteeksi mainitaan {found_provision}, mutta oikea säännös on "
      "{expected_provision}{basis}.",
      "Som grund för förbudet mot sökande av ändring nämns {found_provision}, men rätt bestämmelse är "
      "{expected_provision}{basis}.",
      "The prohibition of appeal is said to rest on {found_provision}, but the right provision is "
      "{expected_provision}{basis}."}},
    {PYK_FINDING_NOTICE_PROVISION_UNREAD,
     PYK_SEVERITY_WARNING,
     {"Muutoksenhakukiellossa mainittua säännöstä ei tunnistettu. Oikea säännös on {expected_provision}{basis}.",
      "Bestämmelsen som nämns i förbudet mot sökande av ändring kändes inte igen. Rätt bestämmelse är "
      "{expected_provision}{basis}.",
      "The provision named in the prohibition of appeal was not recognised. The right provision is "
      "{expected_provision}{basis}."}},
    {PYK_FINDING_NOTICE_NOT_JUDGED,
     PYK_SEVERITY_NOTE,
     {"Ilmoitusta muutoksenhausta ei voitu arvioida, koska tietoja puuttuu: {facts}.",
      "Upplysningen om ändringssökande kunde inte bedömas, eftersom uppgifter saknas: {facts}.",
      "The notice on appeal could not be judged, because facts are missing: {facts}."}},
    {PYK_FINDING_NOTICE_DOUBLED,
     PYK_SEVERITY_WARNING,
     {"Päätökseen on liitetty oikean ohjeen ({expected}) lisäksi toinen: {found}{basis}.",
      "Till beslutet har utöver rätt anvisning ({expected}) fogats en annan: {found}{basis}.",
      "Besides the right notice ({expected}) another one is attached: {found}{basis}."}},
    {PYK_FINDING_CONTACT_MISSING,
     PYK_SEVERITY_ERROR,
     {"Päätöksestä ei käy ilmi, keneltä siitä saa lisätietoja: nimi ja yhteystiedot puuttuvat{basis}.",
      "Av beslutet framgår inte vem som ger närmare upplysningar om det: namn och kontaktuppgifter saknas{basis}.",
      "The decision does not say who gives further information on it: name and contact details are missing{basis}."}},
    {PYK_FINDING_CONTACT_UNREACHABLE,
     PYK_SEVERITY_ERROR,
     {"Lisätietojen antajan yhteystiedot puuttuvat{basis}.",
      "Kontaktuppgifterna till den som ger närmare upplysningar saknas{basis}.",
      "The contact details of the person who gives further information are missing{basis}."}},
    {PYK_FINDING_PRESENTER_MISSING,
     PYK_SEVERITY_WARNING,
     {"Esittelijää ei mainita. Esittelystä määrätään kunnan hallintosäännössä{basis}.",
      "Föredraganden nämns inte. Föredragningen regleras i kommunens förvaltningsstadga{basis}.",
      "No presenter is named. Presenting is governed by the municipality's bylaws{basis}."}},
    {PYK_FINDING_DECISION_DAY_UNKNOWN,
     PYK_SEVERITY_NOTE,
     {"Päätöspäivä ei ole tiedossa. Päätöksestä on käytävä ilmi sen tekemisen ajankohta{basis}, mutta tieto voi olla "
      "muualla pöytäkirjassa.",
      "Beslutsdagen är inte känd. Tidpunkten för beslutet ska framgå av beslutet{basis}, men uppgiften kan finnas på "
      "annat ställe i protokollet.",
      "The day of the decision is not known. A decision must show when it was made{basis}, but that may stand "
      "elsewhere in the minutes."}},
    {PYK_FINDING_LATER_HANDLINGS,
     PYK_SEVERITY_NOTE,
     {"Asiaa on käsitelty myöhemmin uudelleen: kaikki tässä esitetty koskee tätä käsittelyä.",
      "Ärendet har senare behandlats på nytt: allt här gäller denna handläggning.",
      "The case has been handled again later: everything here is as of this handling."}},
    {PYK_FINDING_LANGUAGES_MIXED,
     PYK_SEVERITY_WARNING,
     {"Otsikko ja teksti ovat eri kielillä: tekstin kieli on {expected}, otsikon {found}.",
      "Rubriken och texten är på olika språk: texten på {expected}, rubriken på {found}.",
      "The title and the text are in different languages: the text in {expected}, the title in {found}."}},
    {PYK_FINDING_ON_VIEW_BEFORE_ADOPTION,
     PYK_SEVERITY_ERROR,
     {"Päivät ovat ristiriidassa: päätös on tullut nähtäväksi {found_day}, mutta valtuusto on hyväksynyt "
      "toivomusponnen vasta {expected_day}.",
      "Dagarna motsäger varandra: beslutet har lagts fram {found_day}, men fullmäktige har godkänt "
      "hemställningsklämmen först {expected_day}.",
      "The days contradict each other: the decision went on public view on {found_day}, but the council adopted the "
      "wish resolution only on {expected_day}."}},
    {PYK_FINDING_ON_VIEW_BEFORE_DECISION,
     PYK_SEVERITY_ERROR,
     {"Päivät ovat ristiriidassa: päätös on tullut nähtäväksi {found_day}, mutta se on tehty vasta "
      "{expected_day}{basis}.",
      "Dagarna motsäger varandra: beslutet har lagts fram {found_day}, men det har fattats först "
      "{expected_day}{basis}.",
      "The days contradict each other: the decision went on public view on {found_day}, but it was made only on "
      "{expected_day}{basis}."}},
    {PYK_FINDING_DECISION_BEFORE_ADOPTION,
     PYK_SEVERITY_ERROR,
     {"Päivät ovat ristiriidassa: päätös on tehty {found_day}, mutta valtuusto on hyväksynyt toivomusponnen vasta "
      "{expected_day}.",
      "Dagarna motsäger varandra: beslutet har fattats {found_day}, men fullmäktige har godkänt hemställningsklämmen "
      "först {expected_day}.",
      "The days contradict each other: the decision was made on {found_day}, but the council adopted the wish "
      "resolution only on {expected_day}."}},
    {PYK_FINDING_DAY_AFTER_ASKED,
     PYK_SEVERITY_NOTE,
     {"Asiakirjassa mainittu päivä {found_day} on myöhempi kuin tarkastelupäivä {expected_day}.",
      "Dagen {found_day} i dokumentet är senare än den dag som granskningen avser, {expected_day}.",
      "The day {found_day} in the document is later than the day asked about, {expected_day}."}},
    {PYK_FINDING_REPORT_LATE,
     PYK_SEVERITY_ERROR,
     {"Selvitys toivomusponnen johdosta on myöhässä: se oli annettava viimeistään {expected_day}, mutta se merkittiin "
      "tiedoksi {found_day}{basis}.",
      "Redogörelsen med anledning av hemställningsklämmen är försenad: den skulle lämnas senast {expected_day}, men "
      "den antecknades för kännedom {found_day}{basis}.",
      "The report on the wish resolution is late: it was due by {expected_day}, but was noted on {found_day}{basis}."}},
    {PYK_FINDING_REPORT_NOT_SHOWN_IN_TIME,
     PYK_SEVERITY_ERROR,
     {"Selvitys toivomusponnen johdosta oli annettava viimeistään {expected_day}{basis}, mutta ainoa asiakirjan antama "
      "päivä on {found_day}: sen mukaan selvitys on myöhässä. Se on ajoissa vain, jos päätös tehtiin viimeistään "
      "{expected_day}; päätöspäivä puuttuu.",
      "Redogörelsen med anledning av hemställningsklämmen skulle lämnas senast {expected_day}{basis}, men den enda dag "
      "som dokumentet anger är {found_day}: enligt den är redogörelsen försenad. Den är i tid endast om beslutet "
      "fattades senast {expected_day}; beslutsdagen saknas.",
      "The report on the wish resolution was due by {expected_day}{basis}, but the only day the document gives is "
      "{found_day}: by that day the report is late. It is in time only if the decision was made by {expected_day}; the "
      "day of the decision is missing."}},
    {PYK_FINDING_REPORT_NOT_TO_MOVER,
     PYK_SEVERITY_WARNING,
     {"Päätöksestä ei käy ilmi, että selvitys on toimitettu toivomusponnen ehdottajalle{basis}.",
      "Av beslutet framgår inte att redogörelsen har lämnats till den som föreslog hemställningsklämmen{basis}.",
      "The decision does not say that the report was given to the mover of the wish resolution{basis}."}},
    {PYK_FINDING_REPORT_NOT_TO_COUNCILLORS,
     PYK_SEVERITY_WARNING,
     {"Päätöksestä ei käy ilmi, että selvitys on toimitettu myös muille valtuutetuille{basis}.",
      "Av beslutet framgår inte att redogörelsen har lämnats också till de övriga ledamöterna i fullmäktige{basis}.",
      "The decision does not say that the report was also given to the other councillors{basis}."}},
    {PYK_FINDING_REPORT_PERIOD_UNKNOWN,
     PYK_SEVERITY_NOTE,
     {"Selvityksen määräaikaa ei voitu laskea, koska tietoja puuttuu: {facts}.",
      "Tidsfristen för redogörelsen kunde inte beräknas, eftersom uppgifter saknas: {facts}.",
      "The time limit of the report could not be computed, because facts are missing: {facts}."}},
    {PYK_FINDING_REPORT_PERIOD_DIFFERS,
     PYK_SEVERITY_WARNING,
     {"Päätöksen mukaan selvityksen määräaika on {found_period}, mutta hallintosäännön mukaan se on "
      "{expected_period}{basis}.",
      "Enligt beslutet är tidsfristen för redogörelsen {found_period}, men enligt förvaltningsstadgan är den "
      "{expected_period}{basis}.",
      "According to the decision the time limit of the report is {found_period}, but according to the bylaws it is "
      "{expected_period}{basis}."}},
    {PYK_FINDING_REPORT_CONTESTED,
     PYK_SEVERITY_WARNING,
     {"On tulkinnanvaraista, onko selvitys ajoissa: määräaika päättyi {expected_day}, joka ei ollut arkipäivä, ja "
      "selvitys merkittiin tiedoksi {found_day}{basis}.",
      "Det är en tolkningsfråga om redogörelsen är i tid: tidsfristen gick ut {expected_day}, som inte var en vardag, "
      "och redogörelsen antecknades för kännedom {found_day}{basis}.",
      "Whether the report is in time is contested: the time limit ended on {expected_day}, which was not a working "
      "day, and the report was noted on {found_day}{basis}."}},
    {PYK_FINDING_LAW_NOT_CHECKED,
     PYK_SEVERITY_NOTE,
     {"Sovellettava laki on päivältä {found_day}, mutta säännöt on tarkistettu vain päivään {expected_day} asti.",
      "Den tillämpliga lagen är från {found_day}, men reglerna har kontrollerats endast till och med {expected_day}.",
      "The governing day is {found_day}, but the rules were checked only through {expected_day}."}},
    {PYK_FINDING_OUTSIDE_SCOPE,
     PYK_SEVERITY_NOTE,
     {"Sääntötauluissa ei ole riviä tällaiselle päätökselle, joten muutoksenhakutietä ei anneta.",
      "Regeltabellerna har ingen rad för ett sådant beslut, så ingen ändringsväg anges.",
      "The tables have no row for such a decision, so no route of appeal is given."}},
};
const size_t pyk_law_finding_count = sizeof pyk_law_findings / sizeof pyk_law_findings[0];
