#include "law.h"

/* Names for programs and words for people: the enumerations of base, day, statute, calendar and limit. */
#define COUNT(words) (sizeof(words) / sizeof(words)[0])

static const law_word results[] = {
    {PYK_OK, "ok", {"onnistui", "lyckades", "succeeded"}},
    {PYK_E_ARG, "argument", {"virheellinen argumentti", "felaktigt argument", "wrong argument"}},
    {PYK_E_RANGE,
     "range",
     {"tuetun alueen ulkopuolella", "utanför det tillåtna området", "outside the supported range"}},
    {PYK_E_SYNTAX, "syntax", {"muoto ei ole ohjeen mukainen", "fel form", "not of the documented form"}},
    {PYK_E_SPACE, "space", {"puskuri on liian pieni", "bufferten är för liten", "buffer too small"}},
    {PYK_E_NORULE, "no-rule", {"soveltamisalan ulkopuolella", "utanför tillämpningsområdet", "outside scope"}},
    {PYK_E_AMBIGUOUS, "ambiguous", {"monitulkintainen", "flertydigt", "ambiguous"}},
    {PYK_E_SIZE, "size", {"tietueen kokoa ei tunneta", "okänd poststorlek", "unknown record size"}},
    {PYK_E_MEMORY, "memory", {"muisti ei riitä", "minnet räcker inte", "out of memory"}},
    {PYK_E_INPUT, "input", {"asiakirjaa ei voi käyttää", "dokumentet är oanvändbart", "document cannot be used"}},
};

static const law_word languages[] = {
    {PYK_LANG_FI, "fi", {"suomi", "finska", "Finnish"}},
    {PYK_LANG_SV, "sv", {"ruotsi", "svenska", "Swedish"}},
    {PYK_LANG_EN, "en", {"englanti", "engelska", "English"}},
};

static const law_word given[] = {
    {PYK_GIVEN_UNKNOWN, "unknown", {"ei tarkastettu", "inte granskat", "not looked at"}},
    {PYK_GIVEN_YES, "yes", {"on", "finns", "given"}},
    {PYK_GIVEN_NO, "no", {"puuttuu", "saknas", "not given"}},
};

static const law_word trust[] = {
    {PYK_TRUST_NONE, "none", {"ei sääntöä", "ingen regel", "no rule"}},
    {PYK_TRUST_TEXT,
     "text",
     {"tarkistettu säädöstekstistä", "kontrollerad mot författningstexten", "traced to the text of the statute"}},
    {PYK_TRUST_QUOTED,
     "quoted",
     {"vain julkaistun päätöksen siteeraamana", "endast som citerad i ett publicerat beslut",
      "only as quoted by a published decision"}},
    {PYK_TRUST_NOT_TRACED,
     "not-traced",
     {"ei tarkistettu säädöstekstistä", "inte kontrollerad mot författningstexten", "not traced to a text"}},
    {PYK_TRUST_CONTESTED, "contested", {"tulkinnanvarainen", "en tolkningsfråga", "contested"}},
};

static const law_word facts[] = {
    {PYK_FACT_DECIDED, "decided", {"päätöspäivä", "beslutsdagen", "day of the decision"}},
    {PYK_FACT_ON_VIEW, "on-view", {"nähtävilletulopäivä", "dagen för framläggandet", "day of going on public view"}},
    {PYK_FACT_BODY, "body", {"päätöksen tekijä", "beslutsfattaren", "the deciding body"}},
    {PYK_FACT_NATURE, "nature", {"päätöksen luonne", "beslutets art", "nature of the decision"}},
    {PYK_FACT_ADOPTED, "adopted", {"ponnen hyväksymispäivä", "dagen då klämmen godkändes", "day of adoption"}},
    {PYK_FACT_EVENT,
     "event",
     {"määräajan alkamispäivä", "dagen från vilken tidsfristen räknas", "day that starts the time limit"}},
    {PYK_FACT_ORDER,
     "order",
     {"päivät ovat keskenään ristiriidassa", "dagarna motsäger varandra", "the days contradict each other"}},
    {PYK_FACT_DUTY,
     "duty",
     {"hallintosäännön määräaika", "tidsfristen i förvaltningsstadgan", "time limit in the bylaws"}},
    {PYK_FACT_AUTHORITY, "authority", {"viranomaisen laji", "slaget av myndighet", "kind of authority"}},
};

static const law_word notes[] = {
    {PYK_NOTE_NOT_CHECKED,
     "not-checked",
     {"lakia ei ole tarkistettu tälle päivälle", "lagen har inte kontrollerats för denna dag",
      "the law was not checked for this day"}},
    {PYK_NOTE_LAW_DAY,
     "law-day",
     {"sovellettavan lain päivä on päätelty muista tiedoista",
      "dagen för tillämplig lag har härletts ur andra uppgifter", "the governing day was taken from other facts"}},
    {PYK_NOTE_ROLL_CONTESTED,
     "roll-contested",
     {"on tulkinnanvaraista, siirtyykö viimeinen päivä", "det är en tolkningsfråga om sista dagen flyttas",
      "whether the last day moves is contested"}},
    {PYK_NOTE_BACKWARD_HOLIDAY,
     "backward-holiday",
     {"taaksepäin laskettu päivä ei ole arkipäivä, eikä siitä ole säännöstä",
      "den dag som räknats fram bakåt är ingen vardag, och därom saknas bestämmelse",
      "the day counted back to is no working day, and there is no written rule"}},
    {PYK_NOTE_ESERVICE_2026,
     "eservice-2026",
     {"sähköistä tiedoksiantoa koskeva laki on muuttumassa vuonna 2026",
      "lagen om elektronisk delgivning håller på att ändras 2026",
      "the law of electronic service is changing in 2026"}},
};

static const law_word weekdays[] = {
    {PYK_MONDAY, "monday", {"maanantai", "måndag", "Monday"}},
    {PYK_TUESDAY, "tuesday", {"tiistai", "tisdag", "Tuesday"}},
    {PYK_WEDNESDAY, "wednesday", {"keskiviikko", "onsdag", "Wednesday"}},
    {PYK_THURSDAY, "thursday", {"torstai", "torsdag", "Thursday"}},
    {PYK_FRIDAY, "friday", {"perjantai", "fredag", "Friday"}},
    {PYK_SATURDAY, "saturday", {"lauantai", "lördag", "Saturday"}},
    {PYK_SUNDAY, "sunday", {"sunnuntai", "söndag", "Sunday"}},
};

static const law_word rounds[] = {
    {PYK_ROUND_DOWN, "down", {"kuukauden viimeinen päivä", "månadens sista dag", "last day of the month"}},
    {PYK_ROUND_UP,
     "up",
     {"seuraavan kuukauden ensimmäinen päivä", "följande månads första dag", "first day of the next month"}},
    {PYK_ROUND_REFUSE, "refuse", {"hylätään", "avvisas", "refused"}},
};

static const law_word calendars[] = {
    {PYK_CALENDAR_TIME_LIMITS,
     "time-limits",
     {"säädettyjen määräaikojen kalenteri", "kalendern för lagstadgade tidsfrister",
      "calendar of statutory time limits"}},
    {PYK_CALENDAR_PUBLIC_HOLIDAYS, "public-holidays", {"yleiset juhlapäivät", "allmänna helgdagar", "public holidays"}},
};

static const law_word holidays[] = {
    {PYK_HOLIDAY_NONE, "none", {"arkipäivä", "vardag", "working day"}},
    {PYK_HOLIDAY_SATURDAY, "saturday", {"lauantai", "lördag", "Saturday"}},
    {PYK_HOLIDAY_SUNDAY, "sunday", {"sunnuntai", "söndag", "Sunday"}},
    {PYK_HOLIDAY_NEW_YEAR, "new-year", {"uudenvuodenpäivä", "nyårsdagen", "New Year's Day"}},
    {PYK_HOLIDAY_EPIPHANY, "epiphany", {"loppiainen", "trettondagen", "Epiphany"}},
    {PYK_HOLIDAY_GOOD_FRIDAY, "good-friday", {"pitkäperjantai", "långfredagen", "Good Friday"}},
    {PYK_HOLIDAY_EASTER_DAY, "easter-day", {"pääsiäispäivä", "påskdagen", "Easter Day"}},
    {PYK_HOLIDAY_EASTER_MONDAY, "easter-monday", {"toinen pääsiäispäivä", "annandag påsk", "Easter Monday"}},
    {PYK_HOLIDAY_MAY_DAY, "may-day", {"vapunpäivä", "första maj", "May Day"}},
    {PYK_HOLIDAY_ASCENSION, "ascension", {"helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"}},
    {PYK_HOLIDAY_WHIT_SUNDAY, "whit-sunday", {"helluntai", "pingstdagen", "Whit Sunday"}},
    {PYK_HOLIDAY_WHIT_MONDAY, "whit-monday", {"toinen helluntaipäivä", "annandag pingst", "Whit Monday"}},
    {PYK_HOLIDAY_MIDSUMMER_EVE, "midsummer-eve", {"juhannusaatto", "midsommarafton", "Midsummer Eve"}},
    {PYK_HOLIDAY_MIDSUMMER_DAY, "midsummer-day", {"juhannuspäivä", "midsommardagen", "Midsummer Day"}},
    {PYK_HOLIDAY_ALL_SAINTS, "all-saints", {"pyhäinpäivä", "alla helgons dag", "All Saints' Day"}},
    {PYK_HOLIDAY_INDEPENDENCE, "independence", {"itsenäisyyspäivä", "självständighetsdagen", "Independence Day"}},
    {PYK_HOLIDAY_CHRISTMAS_EVE, "christmas-eve", {"jouluaatto", "julafton", "Christmas Eve"}},
    {PYK_HOLIDAY_CHRISTMAS_DAY, "christmas-day", {"joulupäivä", "juldagen", "Christmas Day"}},
    {PYK_HOLIDAY_ST_STEPHEN, "st-stephen", {"toinen joulupäivä", "annandag jul", "St Stephen's Day"}},
};

static const law_word units[] = {
    {PYK_UNIT_DAY, "day", {"päivä", "dag", "day"}},
    {PYK_UNIT_WEEK, "week", {"viikko", "vecka", "week"}},
    {PYK_UNIT_MONTH, "month", {"kuukausi", "månad", "month"}},
    {PYK_UNIT_YEAR, "year", {"vuosi", "år", "year"}},
};

static const law_word countings[] = {
    {PYK_COUNTING_STATUTE, "statute", {"säädetty määräaika", "lagstadgad tidsfrist", "time limit set by statute"}},
    {PYK_COUNTING_BYLAW,
     "bylaw",
     {"hallintosäännön määräaika", "tidsfrist i förvaltningsstadgan", "time limit set by bylaws"}},
    {PYK_COUNTING_AUTHORITY,
     "authority",
     {"viranomaisen oma määräaika", "myndighetens egen tidsfrist", "the authority's own limit"}},
    {PYK_COUNTING_DURATION, "duration", {"kestoaika", "tidrymd", "duration"}},
    {PYK_COUNTING_BACKWARD, "backward", {"taaksepäin laskettava aika", "tid som räknas bakåt", "time counted back"}},
};

static const law_word limits[] = {
    {PYK_LIMIT_OWN, "own", {"muu määräaika", "annan tidsfrist", "other time limit"}},
    {PYK_LIMIT_CLAIM,
     "claim",
     {"oikaisuvaatimusaika", "tiden för begäran om omprövning", "time limit of a claim for a revised decision"}},
    {PYK_LIMIT_MUNICIPAL_APPEAL,
     "municipal-appeal",
     {"valitusaika (kunnallisvalitus)", "besvärstiden (kommunalbesvär)", "time limit of a municipal appeal"}},
    {PYK_LIMIT_WISH_REPORT,
     "wish-report",
     {"selvitys toivomusponnen johdosta tehdyistä toimenpiteistä",
      "redogörelse för åtgärder med anledning av en hemställningskläm",
      "report on the measures taken on a wish resolution"}},
};

static const law_word services[] = {
    {PYK_SERVICE_NONE, "none", {"ei tiedoksiantoa", "ingen delgivning", "no service"}},
    {PYK_SERVICE_RECEIPT, "receipt", {"todettu tiedoksisaanti", "konstaterat delfående", "proven receipt"}},
    {PYK_SERVICE_LETTER, "letter", {"tavallinen kirje", "vanligt brev", "ordinary letter"}},
    {PYK_SERVICE_E_MESSAGE, "e-message", {"sähköinen viesti", "elektroniskt meddelande", "electronic message"}},
    {PYK_SERVICE_MINUTES_ON_VIEW,
     "minutes-on-view",
     {"pöytäkirjan nähtävänäpito", "framläggande av protokollet", "minutes on public view"}},
};

static const law_word steps[] = {
    {PYK_STEP_EVENT, "event", {"alku", "början", "start"}},
    {PYK_STEP_PRESUME, "presume", {"tiedoksisaantiolettama", "presumtion om delfående", "presumption of service"}},
    {PYK_STEP_RECEIVE, "receive", {"näytetty vastaanotto", "visad mottagning", "proven receipt"}},
    {PYK_STEP_COUNT, "count", {"määräajan laskeminen", "beräkning av tidsfristen", "counting"}},
    {PYK_STEP_CLAMP, "clamp", {"kuukauden loppu", "månadens slut", "end of the month"}},
    {PYK_STEP_ROLL, "roll", {"siirtyminen", "flyttning", "moving on"}},
    {PYK_STEP_CLOSE, "close", {"aukioloajan päättyminen", "öppettidens slut", "closing time"}},
    {PYK_STEP_BACK, "back", {"laskeminen taaksepäin", "beräkning bakåt", "counting back"}},
    {PYK_STEP_DURATION, "duration", {"keston laskeminen", "beräkning av tidrymden", "counting a duration"}},
};

static const law_word verdicts[] = {
    {PYK_VERDICT_NONE, "none", {"ei kysytty", "inte efterfrågat", "not asked"}},
    {PYK_VERDICT_IN_TIME, "in-time", {"määräajassa", "i tid", "in time"}},
    {PYK_VERDICT_LATE, "late", {"myöhässä", "för sent", "late"}},
    {PYK_VERDICT_CONTESTED, "contested", {"tulkinnanvarainen", "en tolkningsfråga", "contested"}},
    {PYK_VERDICT_FACTS_MISSING, "facts-missing", {"tietoja puuttuu", "uppgifter saknas", "facts missing"}},
    {PYK_VERDICT_OUTSIDE_SCOPE,
     "outside-scope",
     {"soveltamisalan ulkopuolella", "utanför tillämpningsområdet", "outside scope"}},
};

static const law_word bylaws[] = {
    {PYK_BYLAW_NONE, "none", {"ei tiedossa", "inte känd", "not known"}},
    {PYK_BYLAW_OWN,
     "own",
     {"kunnan oma hallintosääntö", "kommunens egen förvaltningsstadga", "the municipality's own"}},
    {PYK_BYLAW_HELSINKI,
     "helsinki",
     {"Helsingin hallintosääntö", "Helsingfors förvaltningsstadga", "bylaws of Helsinki"}},
};

static const law_word citations[] = {
    {PYK_CITATION_FULL, "full", {"täydellinen viittaus", "fullständig hänvisning", "full citation"}},
    {PYK_CITATION_SHORT, "short", {"lyhyt viittaus", "kort hänvisning", "short citation"}},
};

const law_vocabulary pyk_law_words_of_time[] = {
    {PYK_KIND_RC, results, COUNT(results)},
    {PYK_KIND_LANG, languages, COUNT(languages)},
    {PYK_KIND_GIVEN, given, COUNT(given)},
    {PYK_KIND_TRUST, trust, COUNT(trust)},
    {PYK_KIND_FACT, facts, COUNT(facts)},
    {PYK_KIND_NOTE, notes, COUNT(notes)},
    {PYK_KIND_WEEKDAY, weekdays, COUNT(weekdays)},
    {PYK_KIND_ROUND, rounds, COUNT(rounds)},
    {PYK_KIND_CALENDAR, calendars, COUNT(calendars)},
    {PYK_KIND_HOLIDAY, holidays, COUNT(holidays)},
    {PYK_KIND_UNIT, units, COUNT(units)},
    {PYK_KIND_LIMIT, limits, COUNT(limits)},
    {PYK_KIND_SERVICE, services, COUNT(services)},
    {PYK_KIND_STEP, steps, COUNT(steps)},
    {PYK_KIND_VERDICT, verdicts, COUNT(verdicts)},
    {PYK_KIND_BYLAW, bylaws, COUNT(bylaws)},
    {PYK_KIND_CITATION, citations, COUNT(citations)},
    {PYK_KIND_COUNTING, countings, COUNT(countings)},
};
const size_t pyk_law_words_of_time_count = COUNT(pyk_law_words_of_time);
