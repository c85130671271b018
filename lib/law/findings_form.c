#include "law.h"

/* Findings about the form and publication of decisions, their service and the correction of errors. */
static const law_finding rows[] = {
    {PYK_FINDING_NOTICE_INCOMPLETE,
     PYK_SEVERITY_ERROR,
     {"Päätöksen muutoksenhakuohje on puutteellinen. Siitä puuttuu: {field}{basis}.",
      "Beslutets anvisning om ändringssökande är bristfällig. Den saknar: {field}{basis}.",
      "The notice on appeal of the decision lacks something that it has to name: {field}{basis}."}},
    {PYK_FINDING_NOTICE_FORM_UNTOLD,
     PYK_SEVERITY_ERROR,
     {"Muutoksenhakuohjeessa ei selosteta, mitä muutoksenhakukirjelmässä ja sen liitteissä on oltava ja miten se "
      "toimitetaan perille{basis}.",
      "I anvisningen om ändringssökande redogörs det inte för vad skriften och dess bilagor ska innehålla och hur "
      "skriften ska ges in{basis}.",
      "The notice on appeal does not explain what the document and its attachments have to contain and how it is "
      "delivered{basis}."}},
    {PYK_FINDING_NOTICE_NOT_RENEWED,
     PYK_SEVERITY_ERROR,
     {"Muutoksenhakuohje puuttui tai oli virheellinen, mutta viranomainen ei ole antanut uutta, lainmukaista "
      "ohjetta{basis}.",
      "Anvisningen om ändringssökande saknades eller var felaktig, men myndigheten har inte gett en ny anvisning som "
      "följer lagen{basis}.",
      "The notice on appeal was missing or wrong, but the authority has not given a new, lawful one{basis}."}},
    {PYK_FINDING_ORAL_WITHOUT_URGENCY,
     PYK_SEVERITY_ERROR,
     {"Päätös annettiin suullisesti, vaikka se ei ollut asian kiireellisyyden vuoksi välttämätöntä{basis}.",
      "Beslutet meddelades muntligen, fast det inte var nödvändigt på grund av att ärendet brådskade{basis}.",
      "The decision was given orally, although the urgency of the matter did not make that necessary{basis}."}},
    {PYK_FINDING_ORAL_NOT_WRITTEN,
     PYK_SEVERITY_ERROR,
     {"Suullista päätöstä ei ole viipymättä annettu myös kirjallisena{basis}.",
      "Det muntliga beslutet har inte utan dröjsmål getts också skriftligen{basis}.",
      "The oral decision was not also given in writing without delay{basis}."}},
    {PYK_FINDING_AUTHORITY_NOT_NAMED,
     PYK_SEVERITY_ERROR,
     {"Päätöksestä ei käy ilmi, mikä viranomainen sen on tehnyt ja milloin{basis}.",
      "Av beslutet framgår inte vilken myndighet som har fattat det och när{basis}.",
      "The decision does not show which authority made it and when{basis}."}},
    {PYK_FINDING_PARTIES_NOT_NAMED,
     PYK_SEVERITY_ERROR,
     {"Päätöksestä eivät käy ilmi asianosaiset, joihin se välittömästi kohdistuu{basis}.",
      "Av beslutet framgår inte de parter som det direkt gäller{basis}.",
      "The decision does not show the parties whom it directly addresses{basis}."}},
    {PYK_FINDING_OPERATIVE_PART_MISSING,
     PYK_SEVERITY_ERROR,
     {"Päätöksestä ei käy yksilöidysti ilmi, mihin asianosainen on oikeutettu tai velvoitettu tai miten asia on muuten "
      "ratkaistu{basis}.",
      "Av beslutet framgår inte specificerat vad en part är berättigad eller förpliktad till eller hur ärendet annars "
      "har avgjorts{basis}.",
      "The decision does not specify what a party is entitled or obliged to, or how the matter was settled "
      "otherwise{basis}."}},
    {PYK_FINDING_REASONS_MISSING,
     PYK_SEVERITY_ERROR,
     {"Päätöstä ei ole perusteltu, vaikka laki ei salli jättää perusteluja esittämättä{basis}.",
      "Beslutet har inte motiverats, fast lagen inte tillåter att motiveringen utelämnas{basis}.",
      "The decision gives no reasons, although the act does not allow them to be left out{basis}."}},
    {PYK_FINDING_DECISION_NOT_SERVED,
     PYK_SEVERITY_ERROR,
     {"Päätöstä ei ole annettu tiedoksi niille, joille se on lain mukaan annettava tiedoksi{basis}.",
      "Beslutet har inte delgetts dem som det enligt lagen ska delges{basis}.",
      "The decision was not served on those on whom the act has it served{basis}."}},
    {PYK_FINDING_MINUTES_NOT_KEPT,
     PYK_SEVERITY_ERROR,
     {"Päätöksestä tai kokouksesta ei ole pidetty pöytäkirjaa{basis}.",
      "Över beslutet eller sammanträdet har inte förts protokoll{basis}.",
      "No minutes were kept of the decision or the meeting{basis}."}},
    {PYK_FINDING_ON_VIEW_BEFORE_INSPECTION,
     PYK_SEVERITY_ERROR,
     {"Pöytäkirja pantiin nähtäväksi {found_day}, vaikka se tarkastettiin vasta {expected_day}{basis}.",
      "Protokollet lades fram {found_day}, fast det justerades först {expected_day}{basis}.",
      "The minutes were put on view on {found_day}, although they were inspected only on {expected_day}{basis}."}},
    {PYK_FINDING_MINUTES_NOT_ON_VIEW,
     PYK_SEVERITY_ERROR,
     {"Pöytäkirjaa ei ole tarkastamisen jälkeen pidetty yleisesti nähtävänä{basis}.",
      "Protokollet har inte hållits allmänt tillgängligt efter justeringen{basis}.",
      "The minutes were not put on public view after their inspection{basis}."}},
    {PYK_FINDING_SECRET_MATTER_PUBLISHED,
     PYK_SEVERITY_ERROR,
     {"Kokonaan salassa pidettävästä asiasta julkaistiin pöytäkirjassa muutakin kuin maininta sen käsittelystä{basis}.",
      "Om ett helt sekretessbelagt ärende publicerades i protokollet mer än ett omnämnande av att det har "
      "behandlats{basis}.",
      "Of a wholly secret matter the published minutes show more than a mention that it was handled{basis}."}},
    {PYK_FINDING_PERSONAL_DATA_LEFT,
     PYK_SEVERITY_ERROR,
     {"Pöytäkirjan henkilötiedot oli poistettava tietoverkosta viimeistään {expected_day}, jolloin muutoksenhakuaika "
      "päättyi, mutta ne olivat siellä vielä {found_day}{basis}.",
      "Personuppgifterna i protokollet skulle avlägsnas från datanätet senast {expected_day}, då tiden för "
      "ändringssökande gick ut, men de fanns där ännu {found_day}{basis}.",
      "The personal data in the minutes had to be off the net by {expected_day}, when the time for a remedy ended, but "
      "were still there on {found_day}{basis}."}},
    {PYK_FINDING_SERVICE_WITHOUT_CONSENT,
     PYK_SEVERITY_ERROR,
     {"Asiakirja annettiin tiedoksi sähköisesti, vaikka vastaanottaja ei ollut suostunut siihen{basis}.",
      "Handlingen delgavs elektroniskt, fast mottagaren inte hade samtyckt till det{basis}.",
      "The document was served electronically, although the recipient had not consented to that{basis}."}},
    {PYK_FINDING_SERVICE_NOT_VERIFIABLE,
     PYK_SEVERITY_ERROR,
     {"Velvoittava päätös, jonka tiedoksisaannista alkaa kulua määräaika, oli annettava tiedoksi todisteellisesti, "
      "mutta se annettiin tiedoksi tavallisesti{basis}.",
      "Ett förpliktande beslut från vars delfående en tidsfrist börjar löpa skulle delges bevisligen, men det delgavs "
      "genom vanlig delgivning{basis}.",
      "A decision that obliges, and from whose service a time runs, had to be served verifiably, but was served in the "
      "ordinary way{basis}."}},
    {PYK_FINDING_PUBLIC_NOTICE_NOT_ALLOWED,
     PYK_SEVERITY_ERROR,
     {"Yleistiedoksiantoa ei saanut käyttää: asiakirja voitiin antaa tiedoksi muulla tavalla, ja tiedossa olevia "
      "vastaanottajia oli {found_number}, kun heitä pitäisi olla vähintään {expected_number}{basis}.",
      "Offentlig delgivning fick inte användas: handlingen kunde delges på något annat sätt, och antalet kända "
      "mottagare var {found_number}, när det borde ha varit minst {expected_number}{basis}.",
      "Service by publication was not allowed: the document could be served in another way, and the known recipients "
      "were {found_number}, where there would have to be at least {expected_number}{basis}."}},
    {PYK_FINDING_FETCHER_NOT_IDENTIFIED,
     PYK_SEVERITY_ERROR,
     {"Todisteellisesti sähköisesti tiedoksi annettu asiakirja noudettiin ilman, että noutaja tunnistautui{basis}.",
      "En handling som delgavs bevisligen på elektronisk väg hämtades utan att hämtaren identifierade sig{basis}.",
      "A document served electronically with proof was fetched without identification{basis}."}},
    {PYK_FINDING_NOT_FETCHED,
     PYK_SEVERITY_ERROR,
     {"Asiakirja oli noudettava viimeistään {expected_day}, mutta se noudettiin {found_day}, eikä sitä annettu "
      "tiedoksi muulla tavalla{basis}.",
      "Handlingen skulle hämtas senast {expected_day}, men den hämtades {found_day}, och den delgavs inte på något "
      "annat sätt{basis}.",
      "The document was to be fetched by {expected_day}, but was fetched on {found_day}, and was not served in another "
      "way{basis}."}},
    {PYK_FINDING_LEFT_WITH_OTHER,
     PYK_SEVERITY_ERROR,
     {"Asiakirja jätettiin henkilölle, jolle sitä ei saa jättää sijaistiedoksiannossa{basis}.",
      "Handlingen lämnades till en person som den inte får lämnas till vid mellanhandsdelgivning{basis}.",
      "The document was left with somebody with whom substitute service does not allow it to be left{basis}."}},
    {PYK_FINDING_SERVED_ON_OTHER,
     PYK_SEVERITY_ERROR,
     {"Päätöstä ei annettu tiedoksi sille, jolle tiedoksianto on lain mukaan toimitettava{basis}.",
      "Beslutet delgavs inte den som det enligt lagen ska delges{basis}.",
      "The decision was not served on the one on whom the act says it has to be served{basis}."}},
    {PYK_FINDING_NOTICE_WITHOUT_RULE,
     PYK_SEVERITY_ERROR,
     {"Ilmoituksesta tai kuulutuksesta puuttuu, milloin se on julkaistu tai että tiedoksisaannin katsotaan tapahtuneen "
      "seitsemäntenä päivänä julkaisemisesta{basis}.",
      "Meddelandet eller kungörelsen saknar uppgift om när det publicerats eller att delfåendet anses ha skett den "
      "sjunde dagen efter publiceringen{basis}.",
      "The notice or announcement does not state when it was published, or that service is deemed to take place on the "
      "seventh day from that{basis}."}},
    {PYK_FINDING_ANNOUNCEMENT_TOO_SHORT,
     PYK_SEVERITY_ERROR,
     {"Kuulutus oli pidettävä tietoverkossa vähintään {expected_day} asti, mutta {found_day} se ei enää ollut "
      "siellä{basis}.",
      "Kungörelsen skulle hållas tillgänglig i datanätet åtminstone till och med {expected_day}, men {found_day} fanns "
      "den inte längre där{basis}.",
      "The announcement had to stay on the net at least through {expected_day}, but on {found_day} it was no longer "
      "there{basis}."}},
    {PYK_FINDING_ANNOUNCEMENT_DATA_LEFT,
     PYK_SEVERITY_ERROR,
     {"Ilmoituksen tai kuulutuksen henkilötietoja ei poistettu tietoverkosta, vaikka nähtävilläpitoaika oli "
      "kulunut{basis}.",
      "Personuppgifterna i meddelandet eller kungörelsen avlägsnades inte från datanätet, fast tiden för framläggande "
      "hade gått ut{basis}.",
      "The personal data of the notice or announcement were not removed from the net, although the time for which it "
      "is on view had passed{basis}."}},
    {PYK_FINDING_CORRECTION_WITHOUT_GROUND,
     PYK_SEVERITY_ERROR,
     {"Päätös korjattiin asiavirheenä, vaikka mikään laissa säädetty peruste ei täyttynyt{basis}.",
      "Beslutet rättades på grund av ett sakfel, fast ingen av lagens grunder var uppfylld{basis}.",
      "The decision was corrected for an error of substance, although none of the grounds in the act was met{basis}."}},
    {PYK_FINDING_CORRECTION_WITHOUT_CONSENT,
     PYK_SEVERITY_ERROR,
     {"Päätös korjattiin asianosaisen vahingoksi, vaikka laki ei salli sitä ilman asianosaisen suostumusta eikä uuden "
      "selvityksen perusteella{basis}.",
      "Beslutet rättades till en parts nackdel, fast lagen inte tillåter det utan partens samtycke eller på grund av "
      "ny utredning{basis}.",
      "The decision was corrected to a party's detriment, although the act does not allow that without the party's "
      "consent, or on new evidence{basis}."}},
    {PYK_FINDING_CLERICAL_NOT_CORRECTED,
     PYK_SEVERITY_ERROR,
     {"Päätöksessä olevaa ilmeistä kirjoitus- tai laskuvirhettä ei ole korjattu, vaikka viranomaisen on korjattava "
      "se{basis}.",
      "Ett uppenbart skriv- eller räknefel i beslutet har inte rättats, fast myndigheten ska rätta det{basis}.",
      "An obvious clerical or calculation error in the decision was not corrected, although the authority has to "
      "correct it{basis}."}},
    {PYK_FINDING_CLERICAL_FORBIDDEN,
     PYK_SEVERITY_ERROR,
     {"Kirjoitusvirhe korjattiin, vaikka se johtaa asianosaiselle kohtuuttomaan tulokseen eikä virhe johdu "
      "asianosaisen omasta menettelystä{basis}.",
      "Skrivfelet rättades, fast det leder till ett oskäligt resultat för parten och felet inte beror på partens eget "
      "förfarande{basis}.",
      "The clerical error was corrected, although that leads to an unreasonable result for the party, whose own "
      "conduct did not cause it{basis}."}},
    {PYK_FINDING_CORRECTION_LATE,
     PYK_SEVERITY_ERROR,
     {"Päätös korjattiin, vaikka korjaamista koskeva aloite tai vaatimus tehtiin vasta {found_day} ja määräaika oli "
      "päättynyt {expected_day}{basis}.",
      "Beslutet rättades, fast rättelseärendet väcktes först {found_day} och tidsfristen hade gått ut "
      "{expected_day}{basis}.",
      "The decision was corrected, although the initiative or demand was made only on {found_day} and the time for it "
      "had ended on {expected_day}{basis}."}},
    {PYK_FINDING_CORRECTION_WITHOUT_DECISION,
     PYK_SEVERITY_ERROR,
     {"Asiavirhe korjattiin ilman, että asia käsiteltiin uudelleen ja siinä annettiin uusi päätös{basis}.",
      "Sakfelet rättades utan att ärendet behandlades på nytt och ett nytt beslut meddelades{basis}.",
      "The error of substance was corrected without handling the matter anew and giving a new decision{basis}."}},
    {PYK_FINDING_COPY_NOT_REPLACED,
     PYK_SEVERITY_ERROR,
     {"Kirjoitusvirheen sisältävää toimituskirjaa ei ole korvattu korjatulla toimituskirjalla{basis}.",
      "Expeditionen med skrivfelet har inte ersatts med en rättad expedition{basis}.",
      "The copy with the clerical error was not replaced by a corrected copy{basis}."}},
    {PYK_FINDING_CORRECTION_WITHOUT_HEARING,
     PYK_SEVERITY_ERROR,
     {"Asianosaiselle ei varattu tilaisuutta tulla kuulluksi ennen kirjoitusvirheen korjaamista, vaikka kuuleminen ei "
      "ollut tarpeetonta{basis}.",
      "Parten gavs inte tillfälle att bli hörd innan skrivfelet rättades, fast det inte var onödigt{basis}.",
      "The party was not given a hearing before the clerical error was corrected, although that was not "
      "needless{basis}."}},
    {PYK_FINDING_CORRECTION_NOT_MARKED,
     PYK_SEVERITY_ERROR,
     {"Virheen korjaamisesta ei ole tehty merkintää alkuperäisen päätöksen taltiokappaleeseen tai viranomaisen "
      "tietojärjestelmään{basis}.",
      "Om rättelsen har ingen anteckning gjorts i arkivexemplaret av det ursprungliga beslutet eller i myndighetens "
      "datasystem{basis}.",
      "The correction was marked neither in the original of the decision nor in the authority's information "
      "system{basis}."}},
    {PYK_FINDING_CORRECTION_CHARGED,
     PYK_SEVERITY_ERROR,
     {"Asianosaiselta perittiin maksu uudesta tai korjatusta toimituskirjasta, joka on annettava maksutta{basis}.",
      "Parten avkrävdes en avgift för den nya eller rättade expeditionen, som ska ges avgiftsfritt{basis}.",
      "The party was charged for the new or corrected copy, which has to be given free of charge{basis}."}},
    {PYK_FINDING_CORRECTION_NOT_TOLD,
     PYK_SEVERITY_ERROR,
     {"Korjaamisasian käsiteltäväksi ottamisesta ei ilmoitettu viranomaiselle, jossa päätöstä koskeva oikaisuvaatimus "
      "tai valitus on vireillä{basis}.",
      "Den myndighet där en begäran om omprövning av beslutet eller besvär över det är anhängiga underrättades inte om "
      "att rättelseärendet togs upp{basis}.",
      "The authority where a claim or an appeal against the decision is pending was not told that its correction was "
      "taken up{basis}."}},
};
const law_finding_table pyk_law_findings_form = {rows, sizeof rows / sizeof rows[0]};
