#include "law.h"

/* Names for programs and words for people: the enumerations of appeal, bylaws and check. */
#define COUNT(words) (sizeof(words) / sizeof(words)[0])

/* clang-format off */
static const law_word remedies[] = {
    {PYK_REMEDY_UNKNOWN, "unknown", {"ei tiedossa", "inte känt", "not known"}},
    {PYK_REMEDY_PROHIBITED, "prohibited", {"muutosta ei saa hakea", "ändring får inte sökas", "appeal is prohibited"}},
    {PYK_REMEDY_CLAIM, "claim", {"oikaisuvaatimus", "begäran om omprövning", "claim for a revised decision"}},
    {PYK_REMEDY_MUNICIPAL_APPEAL, "municipal-appeal", {"kunnallisvalitus", "kommunalbesvär", "municipal appeal"}},
    {PYK_REMEDY_ADMIN_APPEAL, "administrative-appeal", {"hallintovalitus", "förvaltningsbesvär", "administrative appeal"}},
    {PYK_REMEDY_RECTIFICATION, "rectification", {"hankintaoikaisu", "upphandlingsrättelse", "procurement rectification"}},
    {PYK_REMEDY_MARKET_COURT, "market-court", {"valitus markkinaoikeuteen", "besvär till marknadsdomstolen", "appeal to the market court"}},
    {PYK_REMEDY_FURTHER_APPEAL, "further-appeal", {"jatkovalitus", "fortsatta besvär", "further appeal"}},
    {PYK_REMEDY_DISPUTE, "dispute", {"hallintoriita", "förvaltningstvist", "administrative dispute"}},
    {PYK_REMEDY_ACTION, "action", {"moitekanne", "klandertalan", "action against the decision"}},
    {PYK_REMEDY_REASSESSMENT, "reassessment", {"pyyntö arvioinnin uusimisesta", "begäran om ny bedömning", "request for a new assessment"}},
};

static const law_word receivers[] = {
    {PYK_RECEIVER_NONE, "none", {"ei määritetty", "inte fastställd", "not determined"}},
    {PYK_RECEIVER_SAME_BODY,
     "same-body",
     {"päätöksen tehnyt toimielin", "det organ som fattade beslutet", "the body that decided"}},
    {PYK_RECEIVER_PARENT_BODY,
     "parent-body",
     {"toimielin, jonka alainen päätöksen tekijä on", "det organ som beslutsfattaren lyder under",
      "the body above the decider"}},
    {PYK_RECEIVER_ADMIN_COURT,
     "administrative-court",
     {"hallinto-oikeus", "förvaltningsdomstolen", "the administrative court"}},
    {PYK_RECEIVER_MARKET_COURT, "market-court", {"markkinaoikeus", "marknadsdomstolen", "the market court"}},
    {PYK_RECEIVER_SUPREME_ADMIN_COURT, "supreme-administrative-court", {"korkein hallinto-oikeus", "högsta förvaltningsdomstolen", "the Supreme Administrative Court"}},
    {PYK_RECEIVER_STATE_AGENCY, "state-agency", {"aluehallintovirasto (ennen vuotta 2010 lääninhallitus)", "regionförvaltningsverket (före 2010 länsstyrelsen)", "the regional state administrative agency (before 2010 the state provincial office)"}},
    {PYK_RECEIVER_NAMED_BODY, "named-body", {"laissa nimetty kunnan toimielin", "det kommunala organ som lagen nämner", "the municipal body that the act names"}},
    {PYK_RECEIVER_PARKING, "parking-controller", {"pysäköinninvalvoja", "parkeringsövervakaren", "the parking controller"}},
    {PYK_RECEIVER_VAASA_COURT, "vaasa-administrative-court", {"Vaasan hallinto-oikeus", "Vasa förvaltningsdomstol", "the administrative court of Vaasa"}},
    {PYK_RECEIVER_COUNTY, "county", {"hyvinvointialue", "välfärdsområdet", "the wellbeing services county"}},
    {PYK_RECEIVER_LAND_COURT, "land-court", {"maaoikeus", "jorddomstolen", "the land court"}},
    {PYK_RECEIVER_ROAD_MEETING, "road-meeting", {"tiekunnan kokous", "väglagets stämma", "the road association's meeting"}},
    {PYK_RECEIVER_FOOD_AUTHORITY, "food-authority", {"Ruokavirasto", "Livsmedelsverket", "the Finnish Food Authority"}},
    {PYK_RECEIVER_DECIDER, "decider", {"päätöksen tekijä", "beslutsfattaren", "the one who decided"}},
    {PYK_RECEIVER_CONTRACTING_ENTITY, "contracting-entity", {"hankintayksikkö", "den upphandlande enheten", "the contracting entity"}},
    {PYK_RECEIVER_COUNTY_COURT, "county-court", {"lääninoikeus (nyt hallinto-oikeus)", "länsrätten (nu förvaltningsdomstolen)", "the county administrative court (now the administrative court)"}},
};

static const law_word route_states[] = {
    {PYK_ROUTE_FOUND, "found", {"löytyi", "hittades", "found"}},
    {PYK_ROUTE_FACTS_MISSING, "facts-missing", {"tietoja puuttuu", "uppgifter saknas", "facts missing"}},
    {PYK_ROUTE_OUTSIDE_SCOPE,
     "outside-scope",
     {"soveltamisalan ulkopuolella", "utanför tillämpningsområdet", "outside scope"}},
};

static const law_word rejections[] = {
    {PYK_REJECTION_AUTHORITY,
     "authority",
     {"koskee toista viranomaista", "gäller en annan myndighet", "another kind of authority"}},
    {PYK_REJECTION_BODY, "body", {"koskee toista toimielintä", "gäller ett annat organ", "another kind of body"}},
    {PYK_REJECTION_NATURE,
     "nature",
     {"koskee muunlaista päätöstä", "gäller ett beslut av annat slag", "another nature of decision"}},
    {PYK_REJECTION_LAW_DAY,
     "law-day",
     {"ei voimassa kyseisenä päivänä", "inte i kraft den dagen", "not in force on the governing day"}},
    {PYK_REJECTION_SUBJECT, "subject", {"koskee toisenlaista asiaa", "gäller ett ärende av annat slag", "another subject"}},
    {PYK_REJECTION_PENDING, "pending", {"asia tuli vireille toisen lain aikana", "ärendet anhängiggjordes under en annan lag", "the matter became pending under another act"}},
};

static const law_word subjects[] = {
    {PYK_SUBJECT_UNKNOWN, "unknown", {"ei tiedossa", "inte känt", "not known"}},
    {PYK_SUBJECT_MUNICIPAL, "municipal", {"tavallinen kunnan tai hyvinvointialueen asia", "vanligt ärende i en kommun eller ett välfärdsområde", "ordinary matter of a municipality or county"}},
    {PYK_SUBJECT_PROCUREMENT, "procurement", {"hankinta", "upphandling", "procurement"}},
    {PYK_SUBJECT_SMALL_PROCUREMENT, "small-procurement", {"kansallisen kynnysarvon alittava hankinta", "upphandling under det nationella tröskelvärdet", "procurement below the national threshold"}},
    {PYK_SUBJECT_PLAN, "plan", {"kaavan hyväksyminen", "godkännande av en plan", "approval of a plan"}},
    {PYK_SUBJECT_BUILDING_RULES, "building-ordinance", {"rakennusjärjestyksen hyväksyminen", "godkännande av en byggnadsordning", "approval of a building ordinance"}},
    {PYK_SUBJECT_BUILDING_PERMIT, "building-control", {"rakennuslupa tai poikkeaminen", "bygglov eller undantag", "building permit or exemption"}},
    {PYK_SUBJECT_LAND_USE, "land-use", {"muu alueidenkäyttöä koskeva asia", "annat ärende om områdesanvändning", "other matter of land use"}},
    {PYK_SUBJECT_PERSONNEL, "personnel", {"virkasuhde", "tjänsteförhållande", "office relationship"}},
    {PYK_SUBJECT_DISMISSAL, "dismissal", {"irtisanominen taloudellisella tai tuotannollisella perusteella", "uppsägning av ekonomiska skäl eller produktionsskäl", "dismissal for financial or production-related reasons"}},
    {PYK_SUBJECT_COLLECTIVE_AGREEMENT, "collective-agreement", {"virkaehtosopimuksen piiriin kuuluva asia", "ärende som hör till tjänstekollektivavtalet", "matter of a collective agreement"}},
    {PYK_SUBJECT_OFFICE_DISPUTE, "office-dispute", {"virkasuhteeseen perustuva korvausvaatimus", "ersättningsanspråk på grund av ett tjänsteförhållande", "claim for compensation on an office relationship"}},
    {PYK_SUBJECT_PUPIL_PLACE, "pupil-place", {"oppilaaksi ottaminen ja tuki", "antagning som elev och stöd", "admission and support of a pupil"}},
    {PYK_SUBJECT_PUPIL_DISCIPLINE, "pupil-discipline", {"kirjallinen varoitus tai erottaminen määräajaksi", "skriftlig varning eller avstängning för viss tid", "written warning or expulsion of a pupil for a time"}},
    {PYK_SUBJECT_PUPIL_BENEFIT, "pupil-benefit", {"oppilaan etuus", "elevförmån", "benefit of a pupil"}},
    {PYK_SUBJECT_PUPIL_ASSESSMENT, "pupil-assessment", {"oppilaan arviointi", "elevbedömning", "assessment of a pupil"}},
    {PYK_SUBJECT_EARLY_EDUCATION, "early-education", {"varhaiskasvatus", "småbarnspedagogik", "early childhood education"}},
    {PYK_SUBJECT_EARLY_EDUCATION_SUPPORT, "early-education-support", {"tuki varhaiskasvatuksessa", "stöd i småbarnspedagogik", "support in early childhood education"}},
    {PYK_SUBJECT_SOCIAL_SERVICE, "social-service", {"yksilön sosiaalipalvelu", "socialservice för en enskild", "social service for a person"}},
    {PYK_SUBJECT_CHILD_WELFARE, "child-welfare", {"lastensuojelun tahdosta riippumaton toimi", "barnskyddsåtgärd oberoende av samtycke", "child welfare measure without consent"}},
    {PYK_SUBJECT_CLIENT_FEE, "client-fee", {"asiakasmaksu", "klientavgift", "client charge"}},
    {PYK_SUBJECT_DOCUMENT, "document", {"tiedon antaminen asiakirjasta", "utlämnande av uppgifter ur en handling", "access to a document"}},
    {PYK_SUBJECT_DOCUMENT_FEE, "document-fee", {"asiakirjasta perittävä maksu", "avgift för en handling", "fee for a document"}},
    {PYK_SUBJECT_PRE_EMPTION, "pre-emption", {"etuosto-oikeuden käyttäminen", "utövande av förköpsrätt", "use of pre-emption"}},
    {PYK_SUBJECT_PRE_EMPTION_WAIVED, "pre-emption-waived", {"etuosto-oikeuden käyttämättä jättäminen", "beslut att inte utöva förköpsrätt", "pre-emption not used"}},
    {PYK_SUBJECT_ENVIRONMENT, "environment", {"ympäristönsuojelu", "miljöskydd", "environmental protection"}},
    {PYK_SUBJECT_ENVIRONMENT_RULES, "environment-rules", {"ympäristönsuojelumääräykset ja taksat", "miljöskyddsföreskrifter och taxor", "environmental regulations and fee tables"}},
    {PYK_SUBJECT_HEALTH_PROTECTION, "health-protection", {"terveydensuojelu", "hälsoskydd", "health protection"}},
    {PYK_SUBJECT_FOOD_CONTROL, "food-control", {"elintarvikevalvonta", "livsmedelstillsyn", "food control"}},
    {PYK_SUBJECT_MEAT_INSPECTION, "meat-inspection", {"lihantarkastus", "köttbesiktning", "meat inspection"}},
    {PYK_SUBJECT_PARKING_FINE, "parking-fine", {"pysäköintivirhemaksu", "parkeringsbot", "parking fine"}},
    {PYK_SUBJECT_PRIVATE_ROAD, "private-road", {"tiekunnan asia", "väglagsärende", "matter of a road association"}},
    {PYK_SUBJECT_ROAD_GRANT, "road-grant", {"kunnan avustus yksityistielle", "kommunalt bidrag till en enskild väg", "municipal grant for a private road"}},
    {PYK_SUBJECT_WATER_AREA, "water-area", {"vesihuoltolaitoksen toiminta-alue", "verksamhetsområde för ett vattentjänstverk", "service area of a water utility"}},
    {PYK_SUBJECT_WATER_SERVICES, "water-services", {"vesihuollon vapautus ja valvonta", "befrielse och tillsyn inom vattentjänster", "exemption and supervision of water services"}},
    {PYK_SUBJECT_OTHER, "other", {"muun lain mukaan ratkeava muutoksenhaku", "ändringssökande enligt en annan lag", "appeal governed by another act"}},
    {PYK_SUBJECT_BUILDING_FEES, "building-fees", {"rakennusvalvonnan taksa", "byggnadstillsynens taxa", "fee table of building control"}},
    {PYK_SUBJECT_BUILDING_ORDER, "building-order", {"rakentamisen valvontapäätös", "tillsynsbeslut om byggande", "order of building supervision"}},
    {PYK_SUBJECT_ENVIRONMENT_ORDER, "environment-order", {"ympäristönsuojelun valvontapäätös", "tillsynsbeslut om miljöskydd", "order of environmental supervision"}},
    {PYK_SUBJECT_FOOD_MEASURE, "food-measure", {"elintarvikevalvonnan pakkokeino tai seuraamus", "tvångsmedel eller påföljd inom livsmedelstillsynen", "coercive measure or sanction of food control"}},
    {PYK_SUBJECT_FOOD_INTERIM, "food-interim", {"elintarvikevalvonnan kiireellinen toimi", "brådskande åtgärd inom livsmedelstillsynen", "urgent measure of food control"}},
    {PYK_SUBJECT_CHILD_RESTRICTION, "child-restriction", {"lastensuojelun rajoitustoimenpide", "begränsningsåtgärd inom barnskyddet", "restrictive measure of child welfare"}},
    {PYK_SUBJECT_HEALTH_ORDER, "health-order", {"terveydensuojelun kielto tai määräys", "förbud eller föreläggande inom hälsoskyddet", "prohibition or order of health protection"}},
    {PYK_SUBJECT_LAND_USE_TRANSFERRED, "land-use-transferred", {"viranhaltijalle siirretty alueidenkäyttöä koskeva asia", "ärende om områdesanvändning som överförts till en tjänsteinnehavare", "matter of land use transferred to an office holder"}},
};

static const law_word triggers[] = {
    {PYK_TRIGGER_NONE, "none", {"mikään aika ei kulu", "ingen tid löper", "no time runs"}},
    {PYK_TRIGGER_SERVED, "served", {"tiedoksianto", "delgivning", "service"}},
    {PYK_TRIGGER_GIVEN, "given", {"antaminen julkipanon jälkeen", "meddelande efter anslag", "giving after posting"}},
    {PYK_TRIGGER_MADE, "made", {"päätöksen tekeminen", "beslutsfattandet", "the making of the decision"}},
    {PYK_TRIGGER_ANNOUNCED, "announced", {"julkinen kuulutus", "offentlig kungörelse", "public announcement"}},
    {PYK_TRIGGER_ON_VIEW, "on-view", {"pöytäkirjan nähtävänäpito", "framläggandet av protokollet", "the minutes on view"}},
    {PYK_TRIGGER_PERIOD_END, "period-end", {"irtisanomisajan päättyminen", "uppsägningstidens utgång", "the end of the period of notice"}},
    {PYK_TRIGGER_EVENT, "event", {"oma tapahtumansa", "en egen händelse", "an event of its own"}},
};

static const law_word grounds[] = {
    {PYK_GROUND_PROCEDURE, "procedure", {"virheellinen järjestys", "fel ordning", "wrong procedure"}},
    {PYK_GROUND_POWERS, "powers", {"toimivallan ylitys", "överskriden befogenhet", "powers exceeded"}},
    {PYK_GROUND_UNLAWFUL, "unlawful", {"lainvastaisuus", "lagstridighet", "unlawfulness"}},
};

static const law_word forces[] = {
    {PYK_FORCE_FOUND, "found", {"tiedossa", "känd", "known"}},
    {PYK_FORCE_NO_REMEDY, "no-remedy", {"muutosta ei voi hakea", "ändring kan inte sökas", "no remedy is open"}},
    {PYK_FORCE_FACTS_MISSING, "facts-missing", {"tietoja puuttuu", "uppgifter saknas", "facts missing"}},
    {PYK_FORCE_NOT_STARTED, "not-started", {"aika ei ole alkanut kulua", "tiden har inte börjat löpa", "time has not begun to run"}},
    {PYK_FORCE_OUTSIDE_SCOPE, "outside-scope", {"soveltamisalan ulkopuolella", "utanför tillämpningsområdet", "outside scope"}},
};

static const law_word bylaw_rules[] = {
    {PYK_BYLAW_LIMIT, "limit", {"määräaika", "tidsfrist", "time limit"}},
    {PYK_BYLAW_CLOSING, "closing", {"kirjaamon sulkeutumisaika", "registratorskontorets stängningstid", "closing time of the registry"}},
    {PYK_BYLAW_WISH_VOTES, "wish-votes", {"toivomusponnen hyväksymiseen tarvittavat äänet", "röster som krävs för en hemställningskläm", "votes that adopt a wish resolution"}},
    {PYK_BYLAW_PRESENTED, "presented", {"toimielin, joka päättää esittelystä", "organ som beslutar på föredragning", "body that decides on presentation"}},
    {PYK_BYLAW_INITIATIVES_TOLD, "initiatives-told", {"asukasaloitteiden saattaminen valtuuston tietoon", "invånarinitiativ till fullmäktiges kännedom", "telling the council of residents' initiatives"}},
    {PYK_BYLAW_GROUP_COUNCIL, "group-to-council", {"ryhmäaloitteen vieminen valtuustoon", "gruppmotion till fullmäktige", "bringing a group's motion to the council"}},
    {PYK_BYLAW_MOTION_COUNCIL, "motion-to-council", {"aloitteen vieminen valtuustoon", "motion till fullmäktige", "bringing a motion to the council"}},
};
static const law_word rule_tables[] = {
    {PYK_RULES_HOLIDAYS, "holidays", {"pyhäpäivät", "helgdagar", "holidays"}},
    {PYK_RULES_LIMITS, "limits", {"määräajat", "tidsfrister", "time limits"}},
    {PYK_RULES_SERVICES, "services", {"tiedoksisaantiolettamat", "presumtioner om delgivning", "presumptions of service"}},
    {PYK_RULES_EXCEPTIONS, "exceptions", {"poikkeukset", "undantag", "exceptions"}},
    {PYK_RULES_ROUTES, "routes", {"muutoksenhakutiet", "ändringsvägar", "routes of appeal"}},
    {PYK_RULES_ATTACHMENTS, "attachments", {"liitettävät ohjeet", "anvisningar som ska fogas", "notices to be attached"}},
    {PYK_RULES_GROUNDS, "grounds", {"valitusperusteet", "besvärsgrunder", "grounds"}},
    {PYK_RULES_STANDINGS, "standings", {"muutoksenhakuoikeus", "rätt att söka ändring", "standing"}},
    {PYK_RULES_TRANSITIONS, "transitions", {"siirtymäsäännökset", "övergångsbestämmelser", "transitional provisions"}},
    {PYK_RULES_CHANGES, "changes", {"tiedossa olevat muutokset", "kända ändringar", "known changes"}},
    {PYK_RULES_REQUIREMENTS, "requirements", {"vaatimukset päätökselle", "krav på beslutet", "requirements of a decision"}},
    {PYK_RULES_BYLAWS, "bylaws", {"hallintosäännöt", "förvaltningsstadgor", "bylaws"}},
    {PYK_RULES_DEMANDS, "demands", {"vaatimukset menettelylle", "krav på förfarandet", "demands on the procedure"}},
    {PYK_RULES_DISQUALIFICATIONS, "disqualifications", {"esteellisyysperusteet", "jävsgrunder", "grounds of disqualification"}},
    {PYK_RULES_KIN, "kin", {"läheisten piirit", "kretsar av närstående", "circles of relatives"}},
    {PYK_RULES_QUORUMS, "quorums", {"päätösvaltaisuus", "beslutförhet", "quorums"}},
    {PYK_RULES_COUNCILS, "councils", {"valtuuston koko", "fullmäktiges storlek", "size of the council"}},
    {PYK_RULES_MAJORITIES, "majorities", {"enemmistöt", "majoriteter", "majorities"}},
    {PYK_RULES_QUOTAS, "quotas", {"suhteellisen vaalin vaatiminen", "krav på proportionellt val", "demanding a proportional election"}},
    {PYK_RULES_PROCEDURE, "procedure", {"menettelyn kulku", "förfarandets gång", "course of the procedure"}},
    {PYK_RULES_DUTIES, "duties", {"velvollisuudet", "skyldigheter", "duties"}},
    {PYK_RULES_ENFORCEMENTS, "enforcements", {"täytäntöönpanokelpoisuus", "verkställbarhet", "enforceability"}},
    {PYK_RULES_TERMS, "terms", {"valtuuston toimikaudet", "fullmäktiges mandattider", "terms of councils"}},
    {PYK_RULES_SECONDINGS, "secondings", {"ehdotusten kannattaminen", "understödande av förslag", "seconding of proposals"}},
    {PYK_RULES_RESPONSIBILITIES, "responsibilities", {"vastuu päätöksestä", "ansvar för beslutet", "responsibility for a decision"}},
};

static const law_word styles[] = {
    {PYK_STYLE_FULL, "full", {"täysimittainen ohje", "fullständig anvisning", "full instructions"}},
    {PYK_STYLE_PLAIN, "plain", {"selkeä kieli", "klarspråk", "plain language"}},
};
/* clang-format on */

const law_vocabulary pyk_law_words_of_appeal[] = {
    {PYK_KIND_REMEDY, remedies, COUNT(remedies)},
    {PYK_KIND_RECEIVER, receivers, COUNT(receivers)},
    {PYK_KIND_ROUTE_STATE, route_states, COUNT(route_states)},
    {PYK_KIND_REJECTION, rejections, COUNT(rejections)},
    {PYK_KIND_SUBJECT, subjects, COUNT(subjects)},
    {PYK_KIND_TRIGGER, triggers, COUNT(triggers)},
    {PYK_KIND_GROUND, grounds, COUNT(grounds)},
    {PYK_KIND_FORCE, forces, COUNT(forces)},
    {PYK_KIND_BYLAW_RULE, bylaw_rules, COUNT(bylaw_rules)},
    {PYK_KIND_RULE, rule_tables, COUNT(rule_tables)},
    {PYK_KIND_STYLE, styles, COUNT(styles)},
};
const size_t pyk_law_words_of_appeal_count = COUNT(pyk_law_words_of_appeal);
