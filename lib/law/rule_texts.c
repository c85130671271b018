#include "law.h"

#include "../rule/variant.h"

/* Sentences of the rows themselves. A table has one for each variant of its rows; {slots} are described in
 * lib/rule/text.c, lib/rule/demand_text.c and lib/rule/conduct_text.c. Some variants are parts that others have slots for. */
#define NAMES(bit, name, fi, sv, en)                                                                                   \
  {                                                                                                                    \
    (bit), (name), {                                                                                                   \
      (fi), (sv), (en)                                                                                                 \
    }                                                                                                                  \
  }

/* clang-format off */
const law_word pyk_law_regimes[] = {
    NAMES(LAW_MUNICIPAL, "municipal", "kuntalain mukainen asia", "ärende enligt kommunallagen", "matter under the Local Government Act"),
    NAMES(LAW_GENERAL, "general", "hallintolain mukainen asia", "ärende enligt förvaltningslagen", "matter under the Administrative Procedure Act"),
    NAMES(LAW_PROCUREMENT, "procurement", "hankinta-asia", "upphandlingsärende", "procurement matter"),
    NAMES(LAW_COUNTY, "county", "hyvinvointialueen asia", "ärende i ett välfärdsområde", "matter of a wellbeing services county"),
    NAMES(LAW_COURT, "court", "tuomioistuimen päätös", "domstolsbeslut", "court's decision"),
    NAMES(LAW_ENVIRONMENT, "environment", "ympäristönsuojeluasia", "miljöskyddsärende", "matter of environmental protection"),
};
const size_t pyk_law_regime_count = sizeof pyk_law_regimes / sizeof pyk_law_regimes[0];

const law_rule_text pyk_law_rule_texts[] = {
    {PYK_RULES_HOLIDAYS, LAW_ON_WEEKDAY, {
        "Kalenterissa ”{calendar}” {holiday} on jokainen {weekday}.",
        "I kalendern ”{calendar}” är {holiday} varje {weekday}.",
        "In the calendar “{calendar}”, {holiday} is every {weekday}."}},
    {PYK_RULES_HOLIDAYS, LAW_ON_DATE, {
        "Kalenterissa ”{calendar}” {holiday} on joka vuosi {date}",
        "I kalendern ”{calendar}” infaller {holiday} varje år den {date}",
        "In the calendar “{calendar}”, {holiday} is on {date} every year."}},
    {PYK_RULES_HOLIDAYS, LAW_FROM_EASTER, {
        "Kalenterissa ”{calendar}” {holiday} on {amount} päivän päässä pääsiäispäivästä.",
        "I kalendern ”{calendar}” infaller {holiday} {amount} dagar från påskdagen.",
        "In the calendar “{calendar}”, {holiday} is {amount} days from Easter Day."}},
    {PYK_RULES_HOLIDAYS, LAW_WEEKDAY_AFTER, {
        "Kalenterissa ”{calendar}” {holiday} on viikonpäivistä ensimmäinen {weekday} päivästä {date} lukien.",
        "I kalendern ”{calendar}” infaller {holiday} den första {weekday} från och med den {date}",
        "In the calendar “{calendar}”, {holiday} is the first {weekday} on or after {date}."}},
    {PYK_RULES_LIMITS, PYK_COUNTING_STATUTE, {
        "{limit}: {period}; ensimmäistä päivää ei lueta mukaan, ja pyhäpäivään päättyvä aika jatkuu seuraavaan arkipäivään.",
        "{limit}: {period}; den första dagen räknas inte in, och en frist som löper ut på en helgdag fortsätter till nästa vardag.",
        "{limit}: {period}; the first day is not counted, and an end on a holiday moves to the next working day."}},
    {PYK_RULES_LIMITS, PYK_COUNTING_AUTHORITY, {
        "{limit}: {period}; viranomaisen oma määräaika päättyy vastaavana päivänä eikä siirry.",
        "{limit}: {period}; myndighetens egen tidsfrist löper ut motsvarande dag och flyttas inte.",
        "{limit}: {period}; the authority's own time limit ends on the corresponding day and does not move."}},
    {PYK_RULES_LIMITS, PYK_COUNTING_DURATION, {
        "{limit}: {period}; kestoajan ensimmäinen päivä luetaan mukaan, eikä loppu siirry.",
        "{limit}: {period}; tidrymdens första dag räknas in, och slutet flyttas inte.",
        "{limit}: {period}; the first day of the duration is counted, and the end does not move."}},
    {PYK_RULES_LIMITS, PYK_COUNTING_BACKWARD, {
        "{limit}: toimi on tehtävä viimeistään {period} ennen määrättyä päivää.",
        "{limit}: åtgärden ska vidtas senast {period} före den bestämda dagen.",
        "{limit}: the act has to be done at least {period} before the day in question."}},
    {PYK_RULES_LIMITS, PYK_COUNTING_STANDSTILL, {
        "{limit}: {period}; ensimmäistä päivää ei lueta mukaan, ja siirtyykö loppu pyhäpäivältä, on tulkinnanvaraista.",
        "{limit}: {period}; den första dagen räknas inte in, och om slutet flyttas från en helgdag är en tolkningsfråga.",
        "{limit}: {period}; the first day is not counted, and whether its end moves off a holiday is open."}},
    {PYK_RULES_LIMITS, PYK_COUNTING_YEARLY, {
        "{limit}: velvollisuus on täytettävä joka vuosi kuukauden {amount} loppuun mennessä.",
        "{limit}: skyldigheten ska fullgöras varje år före utgången av månad {amount}.",
        "{limit}: the duty falls due every year by the end of month {amount}."}},
    {PYK_RULES_SERVICES, 0, {
        "Kun päätös annetaan tiedoksi näin: {service}, se tulee tietoon samana päivänä ({regimes}).",
        "När beslutet delges så här: {service}, blir det känt samma dag ({regimes}).",
        "When the decision is served in this way: {service}, it is known on the same day ({regimes})."}},
    {PYK_RULES_SERVICES, 1, {
        "Kun päätös annetaan tiedoksi näin: {service}, se katsotaan saadun tiedoksi {period} myöhemmin, jollei muuta näytetä ({regimes}).",
        "När beslutet delges så här: {service}, anses det ha blivit känt {period} senare, om inte annat visas ({regimes}).",
        "When the decision is served in this way: {service}, it is presumed to be known {period} later unless later receipt is shown ({regimes})."}},
    {PYK_RULES_SERVICES, 2, {
        "Kun päätös annetaan tiedoksi näin: {service}, se katsotaan saadun tiedoksi {period} myöhemmin ({regimes}).",
        "När beslutet delges så här: {service}, anses det ha blivit känt {period} senare ({regimes}).",
        "When the decision is served in this way: {service}, it is taken to be known {period} later ({regimes})."}},
    {PYK_RULES_EXCEPTIONS, LAW_OBSTACLE, {
        "Aika ei ala kulua, jos tiedoksiannossa on tällainen vika: {obstacle} ({regimes}).",
        "Tiden börjar inte löpa om delgivningen har detta fel: {obstacle} ({regimes}).",
        "Time does not begin to run when service has this fault: {obstacle} ({regimes})."}},
    {PYK_RULES_EXCEPTIONS, LAW_RENEWED, {
        "Kun uudet ohjeet annetaan tiedoksi, aika luetaan siitä ({regimes}).",
        "När nya anvisningar delges räknas tiden från det ({regimes}).",
        "When new instructions are served, time is counted from there ({regimes})."}},
    {PYK_RULES_EXCEPTIONS, LAW_RELIED, {
        "Viranomaisen virheellinen ohje ei käännä asiaa sitä noudattaneen vahingoksi ({regimes}).",
        "Myndighetens felaktiga anvisning skadar inte den som följt den ({regimes}).",
        "A wrong instruction of the authority does not turn against whoever followed it ({regimes})."}},
    {PYK_RULES_ROUTES, 0, {
        "Muutosta ei saa hakea. Päättäjä: {authorities}, {bodies}. Päätös: {natures}. Asia: {subjects}.",
        "Ändring får inte sökas. Beslutsfattare: {authorities}, {bodies}. Beslut: {natures}. Ärende: {subjects}.",
        "No remedy is open. Decided by: {authorities}, {bodies}. Decision: {natures}. Subject: {subjects}."}},
    {PYK_RULES_ROUTES, 1, {
        "Muutoksenhakukeino on {remedy} (vastaanottaja: {receiver}; määräaika: {limit}, alkaa: {trigger}). Päättäjä: {authorities}, {bodies}. Päätös: {natures}. Asia: {subjects}.",
        "Rättsmedlet är {remedy} (mottagare: {receiver}; tidsfrist: {limit}, börjar: {trigger}). Beslutsfattare: {authorities}, {bodies}. Beslut: {natures}. Ärende: {subjects}.",
        "The remedy is {remedy} (to: {receiver}; {limit}, begins with: {trigger}). Decided by: {authorities}, {bodies}. Decision: {natures}. Subject: {subjects}."}},
    {PYK_RULES_ROUTES, 2, {
        "Rivin {beside} keinon rinnalla on {remedy} (vastaanottaja: {receiver}; määräaika: {limit}, alkaa: {trigger}). Päättäjä: {authorities}, {bodies}. Päätös: {natures}. Asia: {subjects}.",
        "Vid sidan av rad {beside} finns {remedy} (mottagare: {receiver}; tidsfrist: {limit}, börjar: {trigger}). Beslutsfattare: {authorities}, {bodies}. Beslut: {natures}. Ärende: {subjects}.",
        "Beside the remedy of row {beside} there is {remedy} (to: {receiver}; {limit}, begins with: {trigger}). Decided by: {authorities}, {bodies}. Decision: {natures}. Subject: {subjects}."}},
    {PYK_RULES_ATTACHMENTS, 0, {
        "Päätökseen on liitettävä {notice} ({regimes}).",
        "Till beslutet ska fogas {notice} ({regimes}).",
        "The decision has to carry this notice: {notice} ({regimes})."}},
    {PYK_RULES_GROUNDS, 0, {
        "Keinon ({remedy}) perusteena voi olla {grounds} ({regimes}).",
        "Rättsmedlet ({remedy}) kan grundas på {grounds} ({regimes}).",
        "The remedy ({remedy}) may rest on {grounds} ({regimes})."}},
    {PYK_RULES_STANDINGS, 0, {
        "Muutoksenhakuoikeus on niillä, joille säännös sen antaa ({regimes}). Päätös: {natures}.",
        "Rätt att söka ändring har de som bestämmelsen nämner ({regimes}). Beslut: {natures}.",
        "The right to use a remedy belongs to those whom the provision names ({regimes}). Decision: {natures}."}},
    {PYK_RULES_STANDINGS, 1, {
        "Muutoksenhakuoikeus on vain tällä: {whose} ({regimes}). Päätös: {natures}.",
        "Rätt att söka ändring har endast: {whose} ({regimes}). Beslut: {natures}.",
        "Only these may use a remedy: {whose} ({regimes}). Decision: {natures}."}},
    {PYK_RULES_STANDINGS, 2, {
        "Muutoksenhakuoikeus on muiden lisäksi tällä: {whose} ({regimes}). Päätös: {natures}.",
        "Rätt att söka ändring har utöver andra även: {whose} ({regimes}). Beslut: {natures}.",
        "These may use a remedy besides the others: {whose} ({regimes}). Decision: {natures}."}},
    {PYK_RULES_STANDINGS, LAW_CLAIM_STANDING, {
        "Oikaisua saavat vaatia ne, joille säännös sen antaa ({regimes}).",
        "Omprövning får begäras av dem som bestämmelsen nämner ({regimes}).",
        "A claim may be made by those whom the provision names ({regimes})."}},
    {PYK_RULES_TRANSITIONS, LAW_BY_DECISION, {
        "Säädöksen {act} soveltaminen alkaa tai päättyy {from}; ratkaisevaa on päätöksen päivä.",
        "Tillämpningen av författningen {act} börjar eller slutar {from}; avgörande är beslutets dag.",
        "The act {act} begins or ceases to apply on {from}; the day of the decision counts."}},
    {PYK_RULES_TRANSITIONS, LAW_BY_PENDING, {
        "Säädöksen {act} soveltaminen alkaa tai päättyy {from}; ratkaisevaa on asian vireilletulon päivä.",
        "Tillämpningen av författningen {act} börjar eller slutar {from}; avgörande är dagen då ärendet blev anhängigt.",
        "The act {act} begins or ceases to apply on {from}; the day on which the matter became pending counts."}},
    {PYK_RULES_CHANGES, 0, {
        "Alkaen {from} vastaukseen liitetään huomautus: {note}. Asia: {subjects}.",
        "Från {from} fogas en anmärkning till svaret: {note}. Ärende: {subjects}.",
        "From {from} on the answer carries the note: {note}. Subject: {subjects}."}},
    {PYK_RULES_REQUIREMENTS, 0, {
        "Havainnon ”{finding}” perusteena on tämä säännös.",
        "Iakttagelsen ”{finding}” grundar sig på denna bestämmelse.",
        "The finding “{finding}” rests on this provision."}},
    {PYK_RULES_BYLAWS, PYK_BYLAW_LIMIT, {
        "{municipality}, {limit}: {period}; siirtyykö loppu pyhäpäivältä, on tulkinnanvaraista.",
        "{municipality}, {limit}: {period}; om slutet flyttas från en helgdag är en tolkningsfråga.",
        "{municipality}, {limit}: {period}; whether its end moves off a holiday is open."}},
    {PYK_RULES_BYLAWS, PYK_BYLAW_WISH_VOTES, {
        "{municipality}: toivomusponsi hyväksytään {amount} äänellä.",
        "{municipality}: en hemställningskläm godkänns med {amount} röster.",
        "{municipality}: a wish resolution is adopted with {amount} votes."}},
    {PYK_RULES_BYLAWS, PYK_BYLAW_INITIATIVES_TOLD, {
        "{municipality}: asukasaloitteet saatetaan valtuuston tietoon {amount} kertaa vuodessa.",
        "{municipality}: invånarinitiativ förs till fullmäktiges kännedom {amount} gånger om året.",
        "{municipality}: the council is told of residents' initiatives {amount} times a year."}},
    {PYK_RULES_BYLAWS, PYK_BYLAW_GROUP_COUNCIL, {
        "{municipality}: valtuustoryhmän aloite viedään valtuustoon.",
        "{municipality}: en motion av en fullmäktigegrupp förs till fullmäktige.",
        "{municipality}: a motion of a council group is brought to the council."}},
    {PYK_RULES_BYLAWS, PYK_BYLAW_MOTION_COUNCIL, {
        "{municipality}: aloite, jonka on allekirjoittanut vähintään {amount} valtuutettua, viedään valtuustoon.",
        "{municipality}: en motion som minst {amount} ledamöter har undertecknat förs till fullmäktige.",
        "{municipality}: a motion signed by at least {amount} councillors is brought to the council."}},
    {PYK_RULES_BYLAWS, LAW_YEARLY_LIST, {
        "{municipality}, {limit}: velvollisuus on täytettävä joka vuosi kuukauden {amount} loppuun mennessä.",
        "{municipality}, {limit}: skyldigheten ska fullgöras varje år före utgången av månad {amount}.",
        "{municipality}, {limit}: the duty falls due every year by the end of month {amount}."}},
    {PYK_RULES_DEMANDS, RULE_DEMAND, {
        "On oltava niin, että {met}; muuten havainto on ”{finding}” (viranomainen: {authorities}; tiedot: {record}).",
        "Det ska vara så att {met}; annars är iakttagelsen ”{finding}” (myndighet: {authorities}; uppgifter: {record}).",
        "It has to be so that {met}; else the finding is “{finding}” (authority: {authorities}; record: {record})."}},
    {PYK_RULES_DEMANDS, RULE_DEMAND_WHERE, {
        "Kun {conditions}, on oltava niin, että {met}; muuten havainto on ”{finding}” (viranomainen: {authorities}; tiedot: {record}).",
        "När {conditions}, ska det vara så att {met}; annars är iakttagelsen ”{finding}” (myndighet: {authorities}; uppgifter: {record}).",
        "Where {conditions}, it has to be so that {met}; else the finding is “{finding}” (authority: {authorities}; record: {record})."}},
    {PYK_RULES_DEMANDS, RULE_AND, {" ja ", " och ", " and "}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_IS, {"”{field}” on ”{value}”", "”{field}” är ”{value}”", "“{field}” is “{value}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_IS_NOT, {
        "”{field}” on jokin muu kuin ”{value}”",
        "”{field}” är något annat än ”{value}”",
        "“{field}” is something else than “{value}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_IN, {"”{field}” on jokin näistä ({values})", "”{field}” är något av dessa ({values})", "“{field}” is one of these ({values})"}},
    {PYK_RULES_DEMANDS, RULE_OR_UNKNOWN + LAW_IS, {
        "”{field}” on ”{value}” tai ei ole tiedossa",
        "”{field}” är ”{value}” eller inte känt",
        "“{field}” is “{value}” or not known"}},
    {PYK_RULES_DEMANDS, RULE_OR_UNKNOWN + LAW_IN, {
        "”{field}” on jokin näistä ({values}) tai ei ole tiedossa",
        "”{field}” är något av dessa ({values}) eller inte känt",
        "“{field}” is one of these ({values}) or not known"}},
    {PYK_RULES_DEMANDS, RULE_ANSWER + (1 << PYK_GIVEN_YES), {"vastaus kohtaan ”{field}” on kyllä", "svaret på ”{field}” är ja", "the answer to “{field}” is yes"}},
    {PYK_RULES_DEMANDS, RULE_ANSWER + (1 << PYK_GIVEN_NO), {"vastaus kohtaan ”{field}” on ei", "svaret på ”{field}” är nej", "the answer to “{field}” is no"}},
    {PYK_RULES_DEMANDS, RULE_ANSWER + (1 | 1 << PYK_GIVEN_YES), {
        "vastaus kohtaan ”{field}” on kyllä tai ei tiedossa",
        "svaret på ”{field}” är ja eller inte känt",
        "the answer to “{field}” is yes or not known"}},
    {PYK_RULES_DEMANDS, RULE_ANSWER + (1 | 1 << PYK_GIVEN_NO), {
        "vastaus kohtaan ”{field}” on ei tai ei tiedossa",
        "svaret på ”{field}” är nej eller inte känt",
        "the answer to “{field}” is no or not known"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_KNOWN, {"”{field}” on tiedossa", "”{field}” är känt", "“{field}” is known"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_AT_LEAST, {"”{field}” on vähintään {number}", "”{field}” är minst {number}", "“{field}” is at least {number}"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_AT_MOST, {"”{field}” on enintään {number}", "”{field}” är högst {number}", "“{field}” is at most {number}"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_SHARE, {
        "”{field}” on vähintään {number}/{of} luvusta ”{other}”",
        "”{field}” är minst {number}/{of} av ”{other}”",
        "“{field}” is at least {number}/{of} of “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_MORE_THAN_SHARE, {
        "”{field}” on enemmän kuin {number}/{of} luvusta ”{other}”",
        "”{field}” är mer än {number}/{of} av ”{other}”",
        "“{field}” is more than {number}/{of} of “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_ODD, {"”{field}” on pariton", "”{field}” är ett udda tal", "“{field}” is odd"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_QUOTA, {
        "”{field}” on vähintään luku, joka saadaan, kun ”{other}” jaetaan yhtä suuremmalla luvulla kuin ”{third}” ja pyöristetään ylöspäin",
        "”{field}” är minst det tal som fås när ”{other}” divideras med ett tal som är ett större än ”{third}” och avrundas uppåt",
        "“{field}” is at least the number found by dividing “{other}” by one more than “{third}”, rounded up"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_NOT_BEFORE, {
        "”{field}” on aikaisintaan samana päivänä kuin ”{other}”",
        "”{field}” är tidigast samma dag som ”{other}”",
        "“{field}” is no earlier than “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_NOT_AFTER, {
        "”{field}” on viimeistään samana päivänä kuin ”{other}”",
        "”{field}” är senast samma dag som ”{other}”",
        "“{field}” is no later than “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_WITHIN, {
        "”{field}” on määräajan ”{limit}” sisällä, kun aika lasketaan päivästä ”{other}”",
        "”{field}” ligger inom fristen ”{limit}”, räknad från dagen ”{other}”",
        "“{field}” lies within the time limit “{limit}”, counted from “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_WITH_OF + LAW_WITHIN, {
        "”{field}” on määräajan ”{limit}” sisällä, kun aika lasketaan päivästä ”{other}” ja tiedoksiannon kertoo ”{served}”",
        "”{field}” ligger inom fristen ”{limit}”, räknad från dagen ”{other}” enligt delgivningen ”{served}”",
        "“{field}” lies within the time limit “{limit}”, counted from “{other}” with the service that “{served}” tells"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_WITHIN_OWN, {
        "”{field}” on sen määräajan sisällä, jonka kertoo ”{third}”, kun aika lasketaan päivästä ”{other}”",
        "”{field}” ligger inom den frist som anges i ”{third}”, räknad från dagen ”{other}”",
        "“{field}” lies within the time limit that “{third}” tells, counted from “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_WITH_OF + LAW_WITHIN_OWN, {
        "”{field}” on sen määräajan sisällä, jonka kertoo ”{third}”, kun aika lasketaan päivästä ”{other}” ja tiedoksiannon kertoo ”{served}”",
        "”{field}” ligger inom den frist som anges i ”{third}”, räknad från dagen ”{other}” enligt delgivningen ”{served}”",
        "“{field}” lies within the time limit that “{third}” tells, counted from “{other}” with the service that “{served}” tells"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_AFTER, {
        "”{field}” on vasta määräajan ”{limit}” päätyttyä, kun aika lasketaan päivästä ”{other}”",
        "”{field}” infaller först efter fristen ”{limit}”, räknad från dagen ”{other}”",
        "“{field}” lies after the end of the time limit “{limit}”, counted from “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_BEFORE, {"”{field}” on aikaisemmin kuin ”{other}”", "”{field}” är tidigare än ”{other}”", "“{field}” is earlier than “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_OR_UNKNOWN + LAW_BEFORE, {
        "”{field}” on aikaisemmin kuin ”{other}” tai viimeksi mainittu ei ole tiedossa",
        "”{field}” är tidigare än ”{other}” eller det sistnämnda inte är känt",
        "“{field}” is earlier than “{other}” or the latter is not known"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_BYLAW_AT_LEAST, {
        "”{field}” on vähintään se, minkä hallintosääntö määrää (”{rule}”), sellaisena kuin se on voimassa päivänä ”{other}”",
        "”{field}” är minst det som förvaltningsstadgan föreskriver (”{rule}”), sådan den gäller dagen ”{other}”",
        "“{field}” is at least what the bylaws set (“{rule}”) as they stand on “{other}”"}},
    {PYK_RULES_DEMANDS, RULE_TEST + LAW_BYLAW_HAS, {
        "hallintosäännössä on päivänä ”{other}” määräys ”{rule}”",
        "förvaltningsstadgan har dagen ”{other}” en bestämmelse ”{rule}”",
        "the bylaws have on “{other}” a rule of the kind “{rule}”"}},
    {PYK_RULES_DEMANDS, RULE_WITH_OF + LAW_BYLAW_HAS, {
        "hallintosäännössä on päivänä ”{other}” määräys ”{rule}” (”{limit}”)",
        "förvaltningsstadgan har dagen ”{other}” en bestämmelse ”{rule}” (”{limit}”)",
        "the bylaws have on “{other}” a rule of the kind “{rule}” (“{limit}”)"}},
    {PYK_RULES_DISQUALIFICATIONS, 0, {
        "Esteellisyysperuste ”{disqualification}” koskee rooleja ({roles}){through}{spared} (viranomainen: {authorities}).",
        "Jävsgrunden ”{disqualification}” gäller i rollerna ({roles}){through}{spared} (myndighet: {authorities}).",
        "The ground of disqualification “{disqualification}” holds in the roles ({roles}){through}{spared} (authority: {authorities})."}},
    {PYK_RULES_DISQUALIFICATIONS, RULE_THROUGH, {
        "; riittää, että se on jollakulla näistä ({circles})",
        "; det räcker att den finns hos någon av dessa ({circles})",
        "; it is enough that one of these has it ({circles})"}},
    {PYK_RULES_DISQUALIFICATIONS, RULE_SPARES + LAW_SPARES_EMPLOYEES, {
        "; se ei koske niitä, joiden työnantaja on viranomainen itse, paitsi jos he ovat käsitelleet asiaa palvelussuhteessaan",
        "; den gäller inte dem vars arbetsgivare är myndigheten själv, utom om de har behandlat ärendet i sin anställning",
        "; it spares those whose employer is the authority itself, unless they handled the matter in that service"}},
    {PYK_RULES_DISQUALIFICATIONS, RULE_SPARES + LAW_SPARES_ENTERPRISE, {
        "; se ei koske asemaa viranomaisen liikelaitoksessa tai kuntayhtymässä, paitsi jos edut ovat ristiriidassa tai tasapuolisuus sitä vaatii",
        "; den gäller inte ställning i myndighetens affärsverk eller en samkommun, utom om intressena står i konflikt eller opartiskheten kräver det",
        "; it spares those on the board of the authority's enterprise or of a joint authority, unless interests conflict or fairness asks for it"}},
    {PYK_RULES_DISQUALIFICATIONS, RULE_SPARES + LAW_SPARES_OLD_ENTERPRISE, {
        "; se ei koske asemaa viranomaisen liikelaitoksessa, paitsi jos edut ovat ristiriidassa tai tasapuolisuus sitä vaatii",
        "; den gäller inte ställning i myndighetens affärsverk, utom om intressena står i konflikt eller opartiskheten kräver det",
        "; it spares those on the board of the authority's enterprise, unless interests conflict or fairness asks for it"}},
    {PYK_RULES_KIN, 0, {
        "Piiriin ”{circle}” kuuluu se, johon henkilöstä päästään näin: {ties}.",
        "Till kretsen ”{circle}” hör den som nås från personen på detta sätt: {ties}.",
        "The circle “{circle}” includes whoever is reached from the person in this way: {ties}."}},
    {PYK_RULES_KIN, RULE_THEN, {", sitten ", ", sedan ", ", then "}},
    {PYK_RULES_QUORUMS, 0, {
        "Toimielin on päätösvaltainen, kun läsnä on vähintään {part}/{of} jäsenistä (toimielin: {bodies}; viranomainen: {authorities}).",
        "Organet är beslutfört när minst {part}/{of} av ledamöterna är närvarande (organ: {bodies}; myndighet: {authorities}).",
        "A body has a quorum when at least {part}/{of} of its members are present (body: {bodies}; authority: {authorities})."}},
    {PYK_RULES_QUORUMS, 1, {
        "Toimielin on päätösvaltainen, kun läsnä on enemmän kuin {part}/{of} jäsenistä (toimielin: {bodies}; viranomainen: {authorities}).",
        "Organet är beslutfört när mer än {part}/{of} av ledamöterna är närvarande (organ: {bodies}; myndighet: {authorities}).",
        "A body has a quorum when more than {part}/{of} of its members are present (body: {bodies}; authority: {authorities})."}},
    {PYK_RULES_COUNCILS, RULE_UP_TO, {
        "Kun asukkaita on enintään {residents}, valtuutettuja valitaan vähintään {amount}.",
        "När invånarna är högst {residents} väljs minst {amount} fullmäktigeledamöter.",
        "Where there are at most {residents} residents, at least {amount} councillors are elected."}},
    {PYK_RULES_COUNCILS, RULE_BETWEEN, {
        "Kun asukkaita on enemmän kuin {over} mutta enintään {residents}, valtuutettuja valitaan vähintään {amount}.",
        "När invånarna är fler än {over} men högst {residents} väljs minst {amount} fullmäktigeledamöter.",
        "Where there are more than {over} but at most {residents} residents, at least {amount} councillors are elected."}},
    {PYK_RULES_COUNCILS, RULE_OVER, {
        "Kun asukkaita on enemmän kuin {over}, valtuutettuja valitaan vähintään {amount}.",
        "När invånarna är fler än {over} väljs minst {amount} fullmäktigeledamöter.",
        "Where there are more than {over} residents, at least {amount} councillors are elected."}},
    {PYK_RULES_MAJORITIES, RULE_MOST, {
        "Enemmistö ”{majority}” on sillä, joka on saanut enemmän ääniä kuin vastapuoli (viranomainen: {authorities}).",
        "Majoriteten ”{majority}” har den som har fått fler röster än motsidan (myndighet: {authorities}).",
        "The majority “{majority}” is with the side that has more votes than the other (authority: {authorities})."}},
    {PYK_RULES_MAJORITIES, RULE_NOBODY_AGAINST, {
        "Enemmistö ”{majority}” täyttyy, kun kukaan ei ole vastaan (viranomainen: {authorities}).",
        "Majoriteten ”{majority}” är uppnådd när ingen är emot (myndighet: {authorities}).",
        "The majority “{majority}” is reached when nobody is against (authority: {authorities})."}},
    {PYK_RULES_MAJORITIES, RULE_SHARE, {
        "Enemmistö ”{majority}” täyttyy, kun puolesta on vähintään {part}/{of} kaikkien jäsenten äänistä (viranomainen: {authorities}).",
        "Majoriteten ”{majority}” är uppnådd när minst {part}/{of} av alla ledamöters röster är för (myndighet: {authorities}).",
        "The majority “{majority}” is reached when at least {part}/{of} of the votes of all members are for it (authority: {authorities})."}},
    {PYK_RULES_QUOTAS, 0, {
        "Vaali on toimitettava suhteellisena, kun vaatijoita on vähintään luku, joka saadaan jakamalla läsnä olevien määrä valittavien määrällä lisättynä luvulla {amount} ja pyöristämällä ylöspäin (viranomainen: {authorities}).",
        "Valet ska förrättas proportionellt när de som kräver det är minst det tal som fås genom att antalet närvarande divideras med antalet som väljs ökat med {amount} och avrundas uppåt (myndighet: {authorities}).",
        "An election has to be proportional when at least so many demand it as the number present divided by the number to be elected plus {amount}, rounded up (authority: {authorities})."}},
    {PYK_RULES_PROCEDURE, RULE_PHASE_CHANGES, {
        "Kun tapahtuma on ”{event}”{deciding} ja asian vaihe on jokin näistä ({phases}){guard}, vaiheeksi tulee ”{phase}”.",
        "När händelsen är ”{event}”{deciding} och ärendets fas är någon av dessa ({phases}){guard}, blir fasen ”{phase}”.",
        "When the event is “{event}”{deciding} and the phase of the matter is one of these ({phases}){guard}, the phase becomes “{phase}”."}},
    {PYK_RULES_PROCEDURE, RULE_PHASE_STAYS, {
        "Kun tapahtuma on ”{event}”{deciding} ja asian vaihe on jokin näistä ({phases}){guard}, vaihe ei muutu.",
        "När händelsen är ”{event}”{deciding} och ärendets fas är någon av dessa ({phases}){guard}, ändras fasen inte.",
        "When the event is “{event}”{deciding} and the phase of the matter is one of these ({phases}){guard}, the phase does not change."}},
    {PYK_RULES_PROCEDURE, RULE_EVENT_IGNORED, {
        "Kun tapahtuma on ”{event}”{deciding} ja asian vaihe on jokin näistä ({phases}){guard}, tapahtumaa ei oteta lukuun ja havainto on ”{finding}”.",
        "När händelsen är ”{event}”{deciding} och ärendets fas är någon av dessa ({phases}){guard}, beaktas händelsen inte och iakttagelsen är ”{finding}”.",
        "When the event is “{event}”{deciding} and the phase of the matter is one of these ({phases}){guard}, the event counts for nothing and the finding is “{finding}”."}},
    {PYK_RULES_PROCEDURE, RULE_PHASE_REPORTED, {
        "Kun tapahtuma on ”{event}”{deciding} ja asian vaihe on jokin näistä ({phases}){guard}, vaiheeksi tulee ”{phase}” ja havainto on ”{finding}”.",
        "När händelsen är ”{event}”{deciding} och ärendets fas är någon av dessa ({phases}){guard}, blir fasen ”{phase}” och iakttagelsen är ”{finding}”.",
        "When the event is “{event}”{deciding} and the phase of the matter is one of these ({phases}){guard}, the phase becomes “{phase}” and the finding is “{finding}”."}},
    {PYK_RULES_PROCEDURE, RULE_NATURES, {" (päätös: {natures})", " (beslut: {natures})", " (decision: {natures})"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_CLAIM_OPEN, {
        " ja viimeiseen päätökseen saa vaatia oikaisua tai se ei ole tiedossa",
        " och omprövning av det senaste beslutet får begäras eller det inte är känt",
        " and the last decision is open to a claim or that is not known"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_APPEAL_OPEN, {
        " ja viimeisestä päätöksestä saa valittaa tuomioistuimeen tai se ei ole tiedossa",
        " och det senaste beslutet får överklagas hos domstol eller det inte är känt",
        " and the last decision is open to an appeal to a court or that is not known"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_REMEDY_OPEN, {
        " ja viimeiseen päätökseen saa hakea muutosta tai se ei ole tiedossa",
        " och ändring i det senaste beslutet får sökas eller det inte är känt",
        " and the last decision is open to a remedy or that is not known"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_LAST_ONE, {
        " ja käsiteltävänä on yksi oikaisuvaatimus tai valitus",
        " och en begäran om omprövning eller ett besvär behandlas",
        " and one claim or appeal is being handled"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_MORE_THAN_ONE, {
        " ja käsiteltävänä on useampi oikaisuvaatimus tai valitus",
        " och flera begäranden om omprövning eller besvär behandlas",
        " and more than one claim or appeal is being handled"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_COURT_ANNULLED, {
        " ja alempi tuomioistuin on kumonnut päätöksen",
        " och den lägre domstolen har upphävt beslutet",
        " and the court below has annulled the decision"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_COURT_UPHELD, {
        " ja alempi tuomioistuin on pysyttänyt päätöksen",
        " och den lägre domstolen har låtit beslutet stå fast",
        " and the court below has left the decision as it was"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_COURT_DECIDED, {
        " ja tuomioistuin on ratkaissut viimeistä päätöstä koskevan asian",
        " och en domstol har avgjort saken om det senaste beslutet",
        " and a court has decided on the last decision"}},
    {PYK_RULES_PROCEDURE, RULE_GUARD + LAW_BY_COUNCIL, {
        " ja viimeisen päätöksen on tehnyt valtuusto",
        " och det senaste beslutet har fattats av fullmäktige",
        " and the council made the last decision"}},
    {PYK_RULES_DUTIES, RULE_DUTY, {
        "Kun tapahtuma on jokin näistä ({events}){conditions}, syntyy velvollisuus ”{duty}” (vastuussa: {debtor}; kenelle: {whose}; {within}), ja sen täyttää {ways} (viranomainen: {authorities}).",
        "När händelsen är någon av dessa ({events}){conditions}, uppkommer skyldigheten ”{duty}” (ansvarig: {debtor}; gentemot: {whose}; {within}), och den fullgörs genom {ways} (myndighet: {authorities}).",
        "When the event is one of these ({events}){conditions}, the duty “{duty}” arises (owed by: {debtor}; owed to: {whose}; {within}), and it is met by {ways} (authority: {authorities})."}},
    {PYK_RULES_DUTIES, RULE_OF_MOTIONS, {
        " ja asia koskee jotakin näistä ({motions})",
        " och ärendet gäller något av dessa ({motions})",
        " and the matter is about one of these ({motions})"}},
    {PYK_RULES_DUTIES, RULE_OF_BODIES, {
        " ja päättäjä on jokin näistä ({bodies})",
        " och beslutsfattaren är någon av dessa ({bodies})",
        " and it is decided by one of these ({bodies})"}},
    {PYK_RULES_DUTIES, RULE_LEADS_TO, {
        " ja asian vaiheeksi tulee ”{phase}”",
        " och ärendets fas blir ”{phase}”",
        " and the phase of the matter becomes “{phase}”"}},
    {PYK_RULES_DUTIES, RULE_WITH_OBSTACLE, {
        " ja tiedoksiannossa on tällainen vika ({obstacle})",
        " och delgivningen har detta fel ({obstacle})",
        " and service has this fault ({obstacle})"}},
    {PYK_RULES_DUTIES, RULE_BYLAWS_OWE, {
        " ja hallintosääntö velvoittaa siihen",
        " och förvaltningsstadgan förpliktar till det",
        " and the bylaws oblige to it"}},
    {PYK_RULES_DUTIES, RULE_WITHIN_LIMIT, {"määräaika: {limit}", "tidsfrist: {limit}", "time limit: {limit}"}},
    {PYK_RULES_DUTIES, RULE_NO_LIMIT, {"ei kiinteää määräaikaa", "ingen fast tidsfrist", "no fixed time limit"}},
    {PYK_RULES_DUTIES, RULE_OR, {" tai ", " eller ", " or "}},
    {PYK_RULES_DUTIES, RULE_MET_BY + LAW_MET_BY_EVENT, {"jokin näistä tapahtumista ({met})", "någon av dessa händelser ({met})", "one of these events ({met})"}},
    {PYK_RULES_DUTIES, RULE_MET_BY + LAW_MET_BY_TELLING, {"ilmoitus asianomaiselle ({who})", "underrättelse till den berörda ({who})", "telling the one concerned ({who})"}},
    {PYK_RULES_DUTIES, RULE_MET_BY + LAW_MET_BY_NATURE, {"tällainen päätös ({natures})", "ett sådant beslut ({natures})", "a decision of this nature ({natures})"}},
    {PYK_RULES_DUTIES, RULE_MET_BY + LAW_MET_BY_COUNCIL, {
        "valtuuston päätös, joka ratkaisee asian",
        "ett beslut av fullmäktige som avgör ärendet",
        "a decision of the council that settles the matter"}},
    {PYK_RULES_DUTIES, RULE_MET_BY + LAW_MET_BY_SERVICE, {
        "tiedoksianto viimeisellekin niistä, joille päätös on annettava tiedoksi",
        "delgivning även med den sista av dem som beslutet ska delges",
        "service also on the last of those who have to be served"}},
    {PYK_RULES_DUTIES, RULE_MET_BY + LAW_MET_BY_LEAVING, {
        "päätös, jolla ylemmän toimielimen käsittely päättyy",
        "ett beslut som avslutar behandlingen i det högre organet",
        "a decision that ends the handling by the higher body"}},
    {PYK_RULES_DUTIES, RULE_MET_BY + LAW_MET_AT_COUNCIL, {"mikä tahansa valtuuston päätös", "vilket som helst beslut av fullmäktige", "any decision of the council"}},
    {PYK_RULES_ENFORCEMENTS, PYK_ENFORCEABLE_YES, {
        "Kun muutoksenhaun määräaika on ”{limit}”, päätös voidaan panna täytäntöön ennen kuin se on lainvoimainen, jollei muutoksenhaku käy täytäntöönpanon vuoksi hyödyttömäksi tai täytäntöönpanoa ole kielletty.",
        "När tidsfristen för ändringssökande är ”{limit}” får beslutet verkställas innan det har vunnit laga kraft, om inte ändringssökandet blir meningslöst genom verkställigheten eller verkställigheten har förbjudits.",
        "Where the time limit of the remedy is “{limit}”, the decision can be enforced before it has legal force, unless enforcement makes the remedy useless or is prohibited."}},
    {PYK_RULES_ENFORCEMENTS, PYK_ENFORCEABLE_WAITS, {
        "Kun muutoksenhaun määräaika on ”{limit}”, päätös pannaan pääsäännön mukaan täytäntöön vasta lainvoimaisena.",
        "När tidsfristen för ändringssökande är ”{limit}” verkställs beslutet i regel först när det har vunnit laga kraft.",
        "Where the time limit of the remedy is “{limit}”, the decision is as a rule enforced only when it has legal force."}},
    {PYK_RULES_TERMS, 0, {
        "Valtuuston toimikausi alkaa {from} ja päättyy {last} (viranomainen: {authorities}).",
        "Fullmäktiges mandattid börjar {from} och går ut {last} (myndighet: {authorities}).",
        "A term of the council begins on {from} and ends on {last} (authority: {authorities})."}},
    {PYK_RULES_SECONDINGS, 0, {
        "Vastaehdotusta, jota kukaan ei kannata, ei oteta äänestettäväksi (viranomainen: {authorities}).",
        "Ett motförslag som ingen understöder tas inte upp till omröstning (myndighet: {authorities}).",
        "A counter-proposal that nobody seconds is not put to the vote (authority: {authorities})."}},
    {PYK_RULES_RESPONSIBILITIES, RULE_RESPONSIBLE, {
        "Päätöksestä on vastuussa se, jonka kanta oli jokin näistä ({stances}){dissenting} (viranomainen: {authorities}).",
        "För beslutet ansvarar den vars ställningstagande var något av dessa ({stances}){dissenting} (myndighet: {authorities}).",
        "Whoever took one of these positions ({stances}){dissenting} is responsible for the decision (authority: {authorities})."}},
    {PYK_RULES_RESPONSIBILITIES, RULE_NOT_RESPONSIBLE, {
        "Päätöksestä ei ole vastuussa se, jonka kanta oli jokin näistä ({stances}){dissenting} (viranomainen: {authorities}).",
        "För beslutet ansvarar inte den vars ställningstagande var något av dessa ({stances}){dissenting} (myndighet: {authorities}).",
        "Whoever took one of these positions ({stances}){dissenting} is not responsible for the decision (authority: {authorities})."}},
    {PYK_RULES_RESPONSIBILITIES, RULE_DISSENT + PYK_GIVEN_YES, {
        " ja joka ilmoitti eriävän mielipiteen",
        " och som anmälde avvikande mening",
        " and declared a dissenting opinion"}},
    {PYK_RULES_RESPONSIBILITIES, RULE_DISSENT + PYK_GIVEN_NO, {
        " ja joka ei ilmoittanut eriävää mielipidettä",
        " och som inte anmälde avvikande mening",
        " and declared no dissenting opinion"}},
};
const size_t pyk_law_rule_text_count = sizeof pyk_law_rule_texts / sizeof pyk_law_rule_texts[0];

/* Where Finlex keeps acts as enacted: year, then year and number in eight digits. */
const char *const pyk_law_links[3] = {
    "https://www.finlex.fi/fi/laki/alkup/", "https://www.finlex.fi/sv/laki/alkup/", "https://www.finlex.fi/fi/laki/alkup/"};
/* clang-format on */
