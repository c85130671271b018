#include "law.h"

/* Sentences of the rows themselves. A table has one for each variant of its rows; {slots} are described in
 * lib/rule/text.c. */
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
};
const size_t pyk_law_rule_text_count = sizeof pyk_law_rule_texts / sizeof pyk_law_rule_texts[0];

/* Where Finlex keeps acts as enacted: year, then year and number in eight digits. */
const char *const pyk_law_links[3] = {
    "https://www.finlex.fi/fi/laki/alkup/", "https://www.finlex.fi/sv/laki/alkup/", "https://www.finlex.fi/fi/laki/alkup/"};
/* clang-format on */
