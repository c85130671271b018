#include "law.h"

/* Sentences of notices: receiver, grounds, leave, form and contents, procurement, prohibition. */
#define BIT(n)     (1u << (n))
#define R(name)    BIT(PYK_REMEDY_##name)
#define CLAIMS     .remedies = R(CLAIM)
#define APPEALS    .remedies = R(MUNICIPAL_APPEAL) | R(ADMIN_APPEAL) | R(FURTHER_APPEAL)
#define MARKET     .remedies = R(MARKET_COURT)
#define RECTIFIES  .remedies = R(RECTIFICATION)
#define REASSESSES .remedies = R(REASSESSMENT)
#define PART(name) .part = LAW_NOTICE_##name
#define OF(name)   .variant = PYK_##name
/* The full wording, then the plain one; each in Finnish, Swedish and English. */
#define FULL(...)  .text[PYK_STYLE_FULL - 1] = {__VA_ARGS__}
#define PLAIN(...) .text[PYK_STYLE_PLAIN - 1] = {__VA_ARGS__}
#define BOTH(...)  FULL(__VA_ARGS__), PLAIN(__VA_ARGS__)
#define APPLIED    .remedies = R(MARKET_COURT), .axis = LAW_BY_PENDING, .to = LAW_DAY(2010, 6, 1)
#define BOUGHT_NOW .axis = LAW_BY_PENDING, .from = LAW_DAY(2017, 1, 1)

#define ACT_586 LAW_DAY(1996, 12, 1)
/* 13/2003; what its forerunner said is not among the texts. */
#define ACT_13   LAW_DAY(2003, 2, 1)
#define ACT_434  LAW_DAY(2004, 1, 1)
#define AGENCIES LAW_DAY(2010, 1, 1)
#define ACT_581  LAW_DAY(2010, 8, 1)
/* 891/2015 gave 586/1996 13 § the grounds of leave. */
#define ACT_891      LAW_DAY(2016, 1, 1)
#define ACT_2020     LAW_DAY(2020, 1, 1)
#define AGENCIES_END LAW_DAY(2026, 1, 1)

/* clang-format off */
static const law_notice_text rows[] = {
    /* --- the receiver --- */
    {PART(HEAD_RECEIVER), FULL("Vastaanottaja", "Mottagare", "Receiver")},
    {PART(RECEIVER), OF(RECEIVER_SAME_BODY), CLAIMS,
     FULL("Oikaisuvaatimus tehdään toimielimelle, joka on tehnyt päätöksen.", "Begäran om omprövning riktas till det organ som har fattat beslutet.", "The claim is made to the body that made the decision."),
     PLAIN("Tee oikaisuvaatimus toimielimelle, joka on tehnyt päätöksen.", "Rikta begäran om omprövning till det organ som har fattat beslutet.", "Make the claim to the body that made the decision.")},
    {PART(RECEIVER), OF(RECEIVER_PARENT_BODY), CLAIMS,
     FULL("Oikaisuvaatimus tehdään toimielimelle, jonka alainen päätöksen tekijä on.", "Begäran om omprövning riktas till det organ som beslutsfattaren lyder under.", "The claim is made to the body to which the one who decided is subordinate."),
     PLAIN("Tee oikaisuvaatimus toimielimelle, jonka alainen päätöksen tekijä on.", "Rikta begäran om omprövning till det organ som beslutsfattaren lyder under.", "Make the claim to the body to which the one who decided is subordinate.")},
    {PART(RECEIVER), OF(RECEIVER_NAMED_BODY), CLAIMS,
     FULL("Oikaisuvaatimus tehdään kunnan toimielimelle, joka laissa on siihen nimetty.", "Begäran om omprövning riktas till det kommunala organ som lagen nämner för det.", "The claim is made to the body of the municipality that the act names for it."),
     PLAIN("Tee oikaisuvaatimus kunnan toimielimelle, joka laissa on siihen nimetty.", "Rikta begäran om omprövning till det kommunala organ som lagen nämner för det.", "Make the claim to the body of the municipality that the act names for it.")},
    {PART(RECEIVER), OF(RECEIVER_STATE_AGENCY), CLAIMS, .to = AGENCIES_END,
     FULL("Oikaisuvaatimus tehdään aluehallintovirastolle.", "Begäran om omprövning riktas till regionförvaltningsverket.", "The claim is made to the regional state administrative agency."),
     PLAIN("Tee oikaisuvaatimus aluehallintovirastolle.", "Rikta begäran om omprövning till regionförvaltningsverket.", "Make the claim to the regional state administrative agency.")},
    {PART(RECEIVER), OF(RECEIVER_STATE_AGENCY), CLAIMS, .from = AGENCIES_END,
     FULL("Oikaisuvaatimus tehdään viranomaiselle, joka on tullut aluehallintoviraston sijaan.", "Begäran om omprövning riktas till den myndighet som har ersatt regionförvaltningsverket.", "The claim is made to the authority that has replaced the regional state administrative agency."),
     PLAIN("Tee oikaisuvaatimus viranomaiselle, joka on tullut aluehallintoviraston sijaan.", "Rikta begäran om omprövning till den myndighet som har ersatt regionförvaltningsverket.", "Make the claim to the authority that has replaced the regional state administrative agency.")},
    {PART(RECEIVER), OF(RECEIVER_PARKING), CLAIMS,
     FULL("Oikaisuvaatimus tehdään pysäköinninvalvojalle.", "Begäran om omprövning riktas till parkeringsövervakaren.", "The claim is made to the parking controller."),
     PLAIN("Tee oikaisuvaatimus pysäköinninvalvojalle.", "Rikta begäran om omprövning till parkeringsövervakaren.", "Make the claim to the parking controller.")},
    {PART(RECEIVER), OF(RECEIVER_COUNTY), CLAIMS,
     FULL("Oikaisuvaatimus tehdään hyvinvointialueelle.", "Begäran om omprövning riktas till välfärdsområdet.", "The claim is made to the wellbeing services county."),
     PLAIN("Tee oikaisuvaatimus hyvinvointialueelle.", "Rikta begäran om omprövning till välfärdsområdet.", "Make the claim to the wellbeing services county.")},
    {PART(RECEIVER), OF(RECEIVER_FOOD_AUTHORITY), CLAIMS,
     FULL("Oikaisuvaatimus tehdään Ruokavirastolle.", "Begäran om omprövning riktas till Livsmedelsverket.", "The claim is made to the Finnish Food Authority."),
     PLAIN("Tee oikaisuvaatimus Ruokavirastolle.", "Rikta begäran om omprövning till Livsmedelsverket.", "Make the claim to the Finnish Food Authority.")},
    {PART(RECEIVER), OF(RECEIVER_DECIDER), CLAIMS,
     FULL("Oikaisuvaatimus tehdään viranomaiselle, joka on tehnyt päätöksen.", "Begäran om omprövning riktas till den myndighet som har fattat beslutet.", "The claim is made to the authority that made the decision."),
     PLAIN("Tee oikaisuvaatimus viranomaiselle, joka on tehnyt päätöksen.", "Rikta begäran om omprövning till den myndighet som har fattat beslutet.", "Make the claim to the authority that made the decision.")},
    /* Of a management board the facts do not say whether it is the receiver itself: the sheet has to. */
    {PART(RECEIVER), OF(RECEIVER_NONE), CLAIMS,
     FULL("Oikaisuvaatimus tehdään toimivaltaiselle viranomaiselle.", "Begäran om omprövning riktas till den behöriga myndigheten.", "The claim is made to the competent authority."),
     PLAIN("Tee oikaisuvaatimus toimivaltaiselle viranomaiselle.", "Rikta begäran om omprövning till den behöriga myndigheten.", "Make the claim to the competent authority.")},
    {PART(RECEIVER), OF(RECEIVER_DECIDER), REASSESSES,
     FULL("Pyyntö tehdään rehtorille, joka on tehnyt päätöksen.", "Begäran riktas till den rektor som har fattat beslutet.", "The request is made to the head teacher who made the decision."),
     PLAIN("Tee pyyntö rehtorille, joka on tehnyt päätöksen.", "Rikta begäran till den rektor som har fattat beslutet.", "Make the request to the head teacher who made the decision.")},
    {PART(RECEIVER), OF(RECEIVER_CONTRACTING_ENTITY), RECTIFIES,
     FULL("Vaatimus tehdään hankintayksikölle.", "Kravet riktas till den upphandlande enheten.", "The request is made to the contracting entity."),
     PLAIN("Tee vaatimus hankintayksikölle.", "Rikta kravet till den upphandlande enheten.", "Make the request to the contracting entity.")},
    {PART(RECEIVER), OF(RECEIVER_ADMIN_COURT), APPEALS,
     FULL("Valitus tehdään hallinto-oikeudelle.", "Besvär anförs hos förvaltningsdomstolen.", "The appeal is made to the administrative court."),
     PLAIN("Tee valitus hallinto-oikeudelle.", "Anför besvär hos förvaltningsdomstolen.", "Make the appeal to the administrative court.")},
    {PART(RECEIVER), OF(RECEIVER_VAASA_COURT), APPEALS,
     FULL("Valitus tehdään Vaasan hallinto-oikeudelle.", "Besvär anförs hos Vasa förvaltningsdomstol.", "The appeal is made to the administrative court of Vaasa."),
     PLAIN("Tee valitus Vaasan hallinto-oikeudelle.", "Anför besvär hos Vasa förvaltningsdomstol.", "Make the appeal to the administrative court of Vaasa.")},
    {PART(RECEIVER), OF(RECEIVER_SUPREME_ADMIN_COURT), APPEALS,
     FULL("Valitus tehdään korkeimmalle hallinto-oikeudelle.", "Besvär anförs hos högsta förvaltningsdomstolen.", "The appeal is made to the Supreme Administrative Court."),
     PLAIN("Tee valitus korkeimmalle hallinto-oikeudelle.", "Anför besvär hos högsta förvaltningsdomstolen.", "Make the appeal to the Supreme Administrative Court.")},
    {PART(RECEIVER), OF(RECEIVER_STATE_AGENCY), APPEALS, .to = AGENCIES,
     FULL("Valitus tehdään lääninhallitukselle.", "Besvär anförs hos länsstyrelsen.", "The appeal is made to the state provincial office."),
     PLAIN("Tee valitus lääninhallitukselle.", "Anför besvär hos länsstyrelsen.", "Make the appeal to the state provincial office.")},
    {PART(RECEIVER), OF(RECEIVER_STATE_AGENCY), APPEALS, .from = AGENCIES,
     FULL("Valitus tehdään aluehallintovirastolle.", "Besvär anförs hos regionförvaltningsverket.", "The appeal is made to the regional state administrative agency."),
     PLAIN("Tee valitus aluehallintovirastolle.", "Anför besvär hos regionförvaltningsverket.", "Make the appeal to the regional state administrative agency.")},
    {PART(RECEIVER), OF(RECEIVER_MARKET_COURT), APPLIED,
     FULL("Hakemus tehdään markkinaoikeudelle.", "Ansökan görs hos marknadsdomstolen.", "The application is made to the market court."),
     PLAIN("Tee hakemus markkinaoikeudelle.", "Gör ansökan hos marknadsdomstolen.", "Make the application to the market court.")},
    {PART(RECEIVER), OF(RECEIVER_MARKET_COURT), MARKET,
     FULL("Valitus tehdään markkinaoikeudelle.", "Besvär anförs hos marknadsdomstolen.", "The appeal is made to the market court."),
     PLAIN("Tee valitus markkinaoikeudelle.", "Anför besvär hos marknadsdomstolen.", "Make the appeal to the market court.")},
    /* 132/1999 187 § 2 mom. */
    {PART(LEFT_WITH), OF(LIMIT_BUILDING_CLAIM),
     FULL("Kirjelmä annetaan viranhaltijalle, joka toimittaa sen eteenpäin.", "Skrivelsen lämnas till tjänsteinnehavaren, som för den vidare.", "The document is handed to the office holder, who passes it on."),
     PLAIN("Anna kirjelmä viranhaltijalle. Hän toimittaa sen eteenpäin.", "Lämna skrivelsen till tjänsteinnehavaren, som för den vidare.", "Hand the document to the office holder, who passes it on.")},
    {PART(CONTACT), .variant = 1, BOTH("Nimi: {name}", "Namn: {name}", "Name: {name}")},
    {PART(CONTACT), .variant = 2, BOTH("Asiakirjojen vastaanotto: {name}", "Handlingar tas emot av: {name}", "Documents are received by: {name}")},
    {PART(CONTACT), .variant = 3, BOTH("Postiosoite: {name}", "Postadress: {name}", "Postal address: {name}")},
    {PART(CONTACT), .variant = 4, BOTH("Sähköposti: {name}", "E-post: {name}", "E-mail: {name}")},
    {PART(CONTACT), .variant = 5, BOTH("Puhelin: {name}", "Telefon: {name}", "Telephone: {name}")},
    {PART(DELIVERY), .to = ACT_13,
     FULL("Asiakirjan voi tuoda itse, antaa lähetin tuotavaksi tai lähettää postitse. Lähettäjä vastaa siitä, että se on perillä ajoissa.", "Handlingen kan lämnas personligen, genom bud eller per post. Avsändaren svarar för att den kommer fram i tid.", "The document can be brought in person, by messenger or by post. The sender answers for its arriving in time."),
     PLAIN("Voit tuoda asiakirjan itse, antaa lähetin tuotavaksi tai lähettää postitse. Huolehdi siitä, että se on perillä ajoissa.", "Du kan lämna handlingen själv, genom bud eller per post. Se till att den kommer fram i tid.", "You can bring the document yourself, by messenger or by post. See to it that it arrives in time.")},
    {PART(DELIVERY), .from = ACT_13,
     FULL("Asiakirjan voi tuoda itse, antaa lähetin tuotavaksi tai lähettää postitse tai sähköisesti. Lähettäjä vastaa siitä, että se on perillä ajoissa.", "Handlingen kan lämnas personligen, genom bud, per post eller elektroniskt. Avsändaren svarar för att den kommer fram i tid.", "The document can be brought in person, by messenger, by post or electronically. The sender answers for its arriving in time."),
     PLAIN("Voit tuoda asiakirjan itse, antaa lähetin tuotavaksi tai lähettää postitse tai sähköisesti. Huolehdi siitä, että se on perillä ajoissa.", "Du kan lämna handlingen själv, genom bud, per post eller elektroniskt. Se till att den kommer fram i tid.", "You can bring the document yourself, by messenger, by post or electronically. See to it that it arrives in time.")},

    /* --- grounds, leave --- */
    {PART(HEAD_GROUNDS), FULL("Perusteet", "Grunder", "Grounds")},
    {PART(GROUNDS), .variant = PYK_GROUND_PROCEDURE | PYK_GROUND_POWERS | PYK_GROUND_UNLAWFUL,
     FULL("Valituksen saa tehdä vain sillä perusteella, että\n– päätös on syntynyt virheellisessä järjestyksessä\n– päätöksen tehnyt viranomainen on ylittänyt toimivaltansa tai\n– päätös on muuten lainvastainen.",
          "Besvär får anföras endast på den grunden att\n– beslutet har tillkommit i felaktig ordning\n– den myndighet som fattade beslutet har överskridit sina befogenheter eller\n– beslutet annars strider mot lag.",
          "An appeal may only be based on the grounds that\n– the decision was made in the wrong procedure\n– the authority that decided exceeded its powers, or\n– the decision is otherwise contrary to law."),
     PLAIN("Voit valittaa vain, jos\n– päätös on syntynyt virheellisessä järjestyksessä\n– päätöksen tekijä on ylittänyt toimivaltansa tai\n– päätös on muuten lainvastainen.\nEt voi valittaa vain siksi, että päätös on mielestäsi huono.",
           "Du får anföra besvär bara om\n– beslutet har tillkommit i felaktig ordning\n– beslutsfattaren har överskridit sina befogenheter eller\n– beslutet annars strider mot lag.\nDet räcker inte att du tycker att beslutet är dåligt.",
           "You may appeal only if\n– the decision was made in the wrong procedure\n– the one who decided exceeded its powers, or\n– the decision is otherwise contrary to law.\nIt is not enough that you think the decision is a bad one.")},
    {PART(GROUNDS), .variant = PYK_GROUND_UNLAWFUL,
     FULL("Valituksen saa tehdä sillä perusteella, että päätös on lainvastainen.", "Besvär får anföras på den grunden att beslutet strider mot lag.", "An appeal may be based on the ground that the decision is contrary to law."),
     PLAIN("Voit valittaa, jos päätös on mielestäsi lainvastainen.", "Du får anföra besvär om du anser att beslutet strider mot lag.", "You may appeal if you think that the decision is contrary to law.")},
    {PART(HEAD_LEAVE), FULL("Valituslupa", "Besvärstillstånd", "Leave to appeal")},
    {PART(LEAVE), .to = ACT_891,
     FULL("Valittaa saa vain, jos korkein hallinto-oikeus myöntää valitusluvan. Valituksessa on ilmoitettava, minkä vuoksi lupa tulisi myöntää.", "Besvär får anföras endast om högsta förvaltningsdomstolen beviljar besvärstillstånd. I besvären ska anges varför tillstånd borde beviljas.", "An appeal is possible only if the Supreme Administrative Court grants leave to appeal. The appeal must say why leave should be granted."),
     PLAIN("Tarvitset valitusluvan. Sen myöntää korkein hallinto-oikeus. Kerro valituksessa, miksi lupa pitäisi myöntää.", "Du behöver besvärstillstånd. Det beviljas av högsta förvaltningsdomstolen. Berätta i besvären varför tillstånd borde beviljas.", "You need leave to appeal. The Supreme Administrative Court grants it. Say in your appeal why leave should be granted.")},
    {PART(LEAVE), .from = ACT_891,
     FULL("Valittaa saa vain, jos korkein hallinto-oikeus myöntää valitusluvan. Lupa myönnetään, jos\n– ratkaisu on tärkeä muita samanlaisia asioita tai yhtenäistä oikeuskäytäntöä varten\n– siihen on erityistä aihetta, koska asiassa on tapahtunut ilmeinen virhe tai\n– siihen on muu painava syy.\nValituksessa on ilmoitettava, millä näistä perusteista ja mistä syistä lupaa pyydetään.",
          "Besvär får anföras endast om högsta förvaltningsdomstolen beviljar besvärstillstånd. Tillstånd beviljas om\n– avgörandet är viktigt för andra liknande ärenden eller för en enhetlig rättspraxis\n– det finns särskild anledning därför att ett uppenbart fel har begåtts i ärendet eller\n– det finns något annat vägande skäl.\nI besvären ska anges på vilken av dessa grunder och av vilka skäl tillstånd begärs.",
          "An appeal is possible only if the Supreme Administrative Court grants leave to appeal. Leave is granted if\n– the ruling is important for other similar cases or for uniform case law\n– there is a special reason because an obvious error has occurred in the matter, or\n– there is another weighty reason.\nThe appeal must say on which of these grounds, and for what reasons, leave is asked for."),
     PLAIN("Tarvitset valitusluvan. Sen myöntää korkein hallinto-oikeus. Saat luvan, jos\n– ratkaisu on tärkeä muita samanlaisia asioita varten\n– asiassa on tapahtunut ilmeinen virhe tai\n– luvalle on muu painava syy.\nKerro valituksessa, mikä näistä sopii asiaasi ja miksi.",
           "Du behöver besvärstillstånd. Det beviljas av högsta förvaltningsdomstolen. Du får tillstånd om\n– avgörandet är viktigt för andra liknande ärenden\n– ett uppenbart fel har begåtts i ärendet eller\n– det finns något annat vägande skäl.\nBerätta i besvären vilken av grunderna som passar ditt ärende och varför.",
           "You need leave to appeal. The Supreme Administrative Court grants it. You get leave if\n– the ruling is important for other similar cases\n– an obvious error has occurred in the matter, or\n– there is another weighty reason.\nSay in your appeal which of these fits your matter, and why.")},

    /* --- form and contents --- */
    {PART(HEAD_FORM), FULL("Muoto ja sisältö", "Form och innehåll", "Form and contents")},
    {PART(FORM), CLAIMS, .to = ACT_434,
     FULL("Oikaisuvaatimus tehdään kirjallisesti.", "Omprövning begärs skriftligen.", "The claim is made in writing."),
     PLAIN("Tee oikaisuvaatimus kirjallisesti.", "Begär omprövning skriftligen.", "Make the claim in writing.")},
    /* 434/2003 16 §. */
    {PART(FORM), CLAIMS, .from = ACT_434, .to = ACT_581,
     FULL("Oikaisuvaatimus tehdään kirjallisesti. Siitä on käytävä ilmi\n– mitä asiaa se koskee\n– lähettäjän nimi ja yhteystiedot.", "Omprövning begärs skriftligen. Av begäran ska framgå\n– vad ärendet gäller\n– avsändarens namn och kontaktuppgifter.", "The claim is made in writing. It must show\n– what the matter is about\n– name and contact details of the sender."),
     PLAIN("Tee oikaisuvaatimus kirjallisesti. Kirjoita siihen\n– mitä asiaa se koskee\n– nimesi ja yhteystietosi.", "Begär omprövning skriftligen. Skriv i begäran\n– vad ärendet gäller\n– ditt namn och dina kontaktuppgifter.", "Make the claim in writing. Write in it\n– what the matter is about\n– your name and contact details.")},
    /* 434/2003 49 d and 16 §. */
    {PART(FORM), CLAIMS, .from = ACT_581,
     FULL("Oikaisuvaatimus tehdään kirjallisesti. Siinä on ilmoitettava\n– päätös, johon haetaan oikaisua\n– millaista oikaisua vaaditaan\n– millä perusteilla oikaisua vaaditaan\n– lähettäjän nimi ja yhteystiedot.", "Omprövning begärs skriftligen. I begäran ska anges\n– det beslut som begäran gäller\n– hurdan rättelse som krävs\n– på vilka grunder rättelse krävs\n– avsändarens namn och kontaktuppgifter.", "The claim is made in writing. It must state\n– the decision that it is about\n– what correction is demanded\n– on what grounds it is demanded\n– name and contact details of the sender."),
     PLAIN("Tee oikaisuvaatimus kirjallisesti. Kirjoita siihen\n– mistä päätöksestä on kyse\n– miten haluat päätöstä muutettavan\n– miksi haluat muutosta\n– nimesi ja yhteystietosi.", "Begär omprövning skriftligen. Skriv i begäran\n– vilket beslut det gäller\n– hur du vill att beslutet ändras\n– varför du vill ha ändringen\n– ditt namn och dina kontaktuppgifter.", "Make the claim in writing. Write in it\n– which decision it is about\n– how you want the decision to be changed\n– why you want the change\n– your name and contact details.")},
    {PART(FORM), APPEALS, .to = ACT_586,
     FULL("Valitus tehdään kirjallisesti.", "Besvär anförs skriftligen.", "The appeal is made in writing."),
     PLAIN("Tee valitus kirjallisesti.", "Anför besvär skriftligen.", "Make the appeal in writing.")},
    /* 586/1996 23 and 24 §. */
    {PART(FORM), APPEALS, .from = ACT_586, .to = ACT_2020,
     FULL("Valitus tehdään kirjallisesti. Siinä on ilmoitettava\n– päätös, johon haetaan muutosta\n– miltä kohdin päätökseen haetaan muutosta ja mitä muutoksia vaaditaan\n– millä perusteilla muutosta vaaditaan\n– valittajan nimi ja kotikunta sekä hänen edustajansa ja valituksen laatijan nimi ja kotikunta\n– postiosoite ja puhelinnumero, joihin ilmoitukset voidaan toimittaa.\nValittajan tai hänen edustajansa on allekirjoitettava valitus.", "Besvär anförs skriftligen. I besvären ska anges\n– det beslut i vilket ändring söks\n– till vilka delar ändring söks i beslutet och vilka ändringar som krävs\n– på vilka grunder ändring krävs\n– ändringssökandens namn och hemkommun samt företrädarens och besvärsförfattarens namn och hemkommun\n– den postadress och det telefonnummer till vilka meddelanden kan sändas.\nÄndringssökanden eller företrädaren ska underteckna besvären.", "The appeal is made in writing. It must state\n– the decision that is appealed\n– in which parts the decision is appealed and what changes are demanded\n– on what grounds they are demanded\n– name and home municipality of the appellant, and of a representative and of the one who wrote the appeal\n– the postal address and telephone number for notifications.\nThe appellant or a representative must sign the appeal."),
     PLAIN("Tee valitus kirjallisesti. Kirjoita siihen\n– mistä päätöksestä valitat\n– mihin kohtiin haluat muutosta ja millaista\n– miksi haluat muutosta\n– nimesi ja kotikuntasi, ja samat tiedot edustajastasi ja valituksen laatijasta\n– postiosoitteesi ja puhelinnumerosi.\nAllekirjoita valitus.", "Anför besvär skriftligen. Skriv i besvären\n– vilket beslut du överklagar\n– vilka delar du vill ändra och hur\n– varför du vill ha ändringen\n– ditt namn och din hemkommun, och samma uppgifter om din företrädare och den som skrivit besvären\n– din postadress och ditt telefonnummer.\nUnderteckna besvären.", "Make the appeal in writing. Write in it\n– which decision you appeal against\n– which parts you want to be changed, and how\n– why you want the change\n– your name and home municipality, and the same of your representative and of the one who wrote the appeal\n– your postal address and telephone number.\nSign the appeal.")},
    /* 808/2019 15 §. */
    {PART(FORM), APPEALS, .from = ACT_2020,
     FULL("Valitus tehdään kirjallisesti. Siinä on ilmoitettava\n– päätös, johon haetaan muutosta\n– miltä kohdin päätökseen haetaan muutosta ja mitä muutoksia vaaditaan\n– vaatimusten perustelut\n– mihin valitusoikeus perustuu, jos päätös ei kohdistu valittajaan\n– valittajan nimi ja yhteystiedot sekä hänen edustajansa yhteystiedot\n– postiosoite ja mahdollinen muu osoite, johon oikeudenkäynnin asiakirjat voidaan lähettää.\nYhteystietojen muutoksista on ilmoitettava tuomioistuimelle viipymättä.", "Besvär anförs skriftligen. I besvären ska anges\n– det beslut i vilket ändring söks\n– till vilka delar ändring söks i beslutet och vilka ändringar som krävs\n– grunderna för kraven\n– vad besvärsrätten grundar sig på, om beslutet inte riktar sig till ändringssökanden\n– ändringssökandens namn och kontaktuppgifter samt företrädarens kontaktuppgifter\n– den postadress och en eventuell annan adress till vilken rättegångshandlingarna kan sändas.\nOm kontaktuppgifterna ändras ska det utan dröjsmål meddelas domstolen.", "The appeal is made in writing. It must state\n– the decision that is appealed\n– in which parts the decision is appealed and what changes are demanded\n– the reasons for the demands\n– on what the right of appeal rests, if the decision is not addressed to the appellant\n– name and contact details of the appellant, and contact details of a representative\n– the postal address, and another address if there is one, to which documents of the proceedings can be sent.\nChanges of the contact details must be notified to the court without delay."),
     PLAIN("Tee valitus kirjallisesti. Kirjoita siihen\n– mistä päätöksestä valitat\n– mihin kohtiin haluat muutosta ja millaista\n– miksi haluat muutosta\n– mihin valitusoikeutesi perustuu, jos päätös ei kohdistu sinuun\n– nimesi ja yhteystietosi, ja edustajasi yhteystiedot\n– osoite, johon asiakirjat voidaan lähettää.\nIlmoita tuomioistuimelle heti, jos yhteystietosi muuttuvat.", "Anför besvär skriftligen. Skriv i besvären\n– vilket beslut du överklagar\n– vilka delar du vill ändra och hur\n– varför du vill ha ändringen\n– vad din besvärsrätt grundar sig på, om beslutet inte riktar sig till dig\n– ditt namn och dina kontaktuppgifter, och din företrädares kontaktuppgifter\n– den adress till vilken handlingarna kan sändas.\nMeddela domstolen genast om dina kontaktuppgifter ändras.", "Make the appeal in writing. Write in it\n– which decision you appeal against\n– which parts you want to be changed, and how\n– why you want the change\n– on what your right of appeal rests, if the decision is not addressed to you\n– your name and contact details, and your representative's contact details\n– the address to which documents can be sent.\nTell the court at once if your contact details change.")},
    {PART(FORM), APPLIED,
     FULL("Hakemus tehdään kirjallisesti.", "Ansökan görs skriftligen.", "The application is made in writing."),
     PLAIN("Tee hakemus kirjallisesti.", "Gör ansökan skriftligen.", "Make the application in writing.")},
    /* 1397/2016 147 § 1 mom. and chapter 16: the act that it refers to is not among the texts. */
    {PART(FORM), MARKET, BOUGHT_NOW,
     FULL("Valitus tehdään kirjallisesti. Sen sisällöstä ja liitteistä säädetään laissa oikeudenkäynnistä markkinaoikeudessa.", "Besvär anförs skriftligen. Om innehållet och bilagorna föreskrivs i lagen om rättegång i marknadsdomstolen.", "The appeal is made in writing. Its contents and attachments are governed by the act on proceedings in the market court."),
     PLAIN("Tee valitus kirjallisesti. Sen sisällöstä ja liitteistä säädetään laissa oikeudenkäynnistä markkinaoikeudessa.", "Anför besvär skriftligen. Om innehållet och bilagorna föreskrivs i lagen om rättegång i marknadsdomstolen.", "Make the appeal in writing. Its contents and attachments are governed by the act on proceedings in the market court.")},
    {PART(FORM), MARKET,
     FULL("Valitus tehdään kirjallisesti.", "Besvär anförs skriftligen.", "The appeal is made in writing."),
     PLAIN("Tee valitus kirjallisesti.", "Anför besvär skriftligen.", "Make the appeal in writing.")},
    /* 1397/2016 132 § 1 mom., 434/2003 16 §. */
    {PART(FORM), RECTIFIES,
     FULL("Vaatimuksessa on ilmoitettava\n– mitä hankintaa ja päätöstä se koskee\n– mikä virhe lain soveltamisessa on tapahtunut tai mitä asiaan vaikuttavaa uutta tietoa on tullut\n– lähettäjän nimi ja yhteystiedot.", "I kravet ska anges\n– vilken upphandling och vilket beslut det gäller\n– vilket fel som har begåtts när lagen tillämpades, eller vilken ny uppgift som påverkar saken\n– avsändarens namn och kontaktuppgifter.", "The request must state\n– which procurement and which decision it is about\n– what error was made in applying the law, or what new information affects the matter\n– name and contact details of the sender."),
     PLAIN("Kirjoita vaatimukseen\n– mitä hankintaa ja päätöstä se koskee\n– mikä virhe lain soveltamisessa on tapahtunut tai mitä uutta tietoa sinulla on\n– nimesi ja yhteystietosi.", "Skriv i kravet\n– vilken upphandling och vilket beslut det gäller\n– vilket fel som har begåtts när lagen tillämpades, eller vilken ny uppgift du har\n– ditt namn och dina kontaktuppgifter.", "Write in the request\n– which procurement and which decision it is about\n– what error was made in applying the law, or what new information you have\n– your name and contact details.")},
    {PART(FORM), REASSESSES,
     FULL("Pyynnöstä on käytävä ilmi\n– mitä arviointia se koskee\n– lähettäjän nimi ja yhteystiedot.", "Av begäran ska framgå\n– vilken bedömning den gäller\n– avsändarens namn och kontaktuppgifter.", "The request must show\n– which assessment it is about\n– name and contact details of the sender."),
     PLAIN("Kirjoita pyyntöön\n– mitä arviointia se koskee\n– nimesi ja yhteystietosi.", "Skriv i begäran\n– vilken bedömning den gäller\n– ditt namn och dina kontaktuppgifter.", "Write in the request\n– which assessment it is about\n– your name and contact details.")},
    /* 586/1996 25 §. */
    {PART(ATTACHMENTS), APPEALS, .from = ACT_586, .to = ACT_2020,
     FULL("Valitukseen on liitettävä\n– päätös, johon haetaan muutosta, alkuperäisenä tai jäljennöksenä\n– todistus siitä, minä päivänä päätös on annettu tiedoksi, tai muu selvitys määräajan alkamisesta\n– asiakirjat, joihin valittaja vetoaa, jollei viranomaisella jo ole niitä\n– asiamiehen valtakirja.", "Till besvären ska fogas\n– det beslut i vilket ändring söks, i original eller kopia\n– ett intyg över vilken dag beslutet delgavs, eller en annan utredning om när tidsfristen började\n– de handlingar som ändringssökanden åberopar, om inte myndigheten redan har dem\n– ombudets fullmakt.", "Attached to the appeal must be\n– the decision that is appealed, as an original or a copy\n– a certificate of the day on which the decision was served, or other evidence of when the time limit began\n– the documents on which the appellant relies, unless the authority already has them\n– the power of attorney of an agent."),
     PLAIN("Liitä valitukseen\n– päätös, josta valitat, tai sen jäljennös\n– todistus päivästä, jona sait päätöksen\n– asiakirjat, joihin vetoat, jollei viranomaisella jo ole niitä\n– valtakirja, jos sinulla on asiamies.", "Foga till besvären\n– det beslut du överklagar, eller en kopia\n– ett intyg över den dag då du fick beslutet\n– de handlingar du åberopar, om inte myndigheten redan har dem\n– en fullmakt, om du har ett ombud.", "Attach to the appeal\n– the decision you appeal against, or a copy\n– a certificate of the day on which you received the decision\n– the documents on which you rely, unless the authority already has them\n– a power of attorney, if you have an agent.")},
    /* 808/2019 16 §. */
    {PART(ATTACHMENTS), APPEALS, .from = ACT_2020,
     FULL("Valitukseen on liitettävä\n– päätös, johon haetaan muutosta, valitusosoituksineen\n– selvitys siitä, milloin valittaja on saanut päätöksen tai milloin määräaika muuten on alkanut\n– asiakirjat, joihin valittaja vetoaa, jollei viranomaisella jo ole niitä.", "Till besvären ska fogas\n– det beslut i vilket ändring söks, med besvärsanvisningen\n– en utredning om när ändringssökanden fick beslutet, eller om när tidsfristen annars började\n– de handlingar som ändringssökanden åberopar, om inte myndigheten redan har dem.", "Attached to the appeal must be\n– the decision that is appealed, with the appeal instructions\n– evidence of when the appellant received the decision, or of when the time limit began otherwise\n– the documents on which the appellant relies, unless the authority already has them."),
     PLAIN("Liitä valitukseen\n– päätös, josta valitat, ja tämä ohje\n– selvitys siitä, milloin sait päätöksen\n– asiakirjat, joihin vetoat, jollei viranomaisella jo ole niitä.", "Foga till besvären\n– det beslut du överklagar, och denna anvisning\n– en utredning om när du fick beslutet\n– de handlingar du åberopar, om inte myndigheten redan har dem.", "Attach to the appeal\n– the decision you appeal against, and these instructions\n– evidence of when you received the decision\n– the documents on which you rely, unless the authority already has them.")},

    /* 434/2003 47 § 2 mom., of procurement by 1397/2016 126 § 2 mom., and 808/2019 88 § 3 mom., all from the same day; the act
     * on fees is not among the texts. */
    {PART(FEE), APPEALS | R(MARKET_COURT), .from = ACT_2020,
     FULL("Valituksen käsittelystä voidaan periä maksu sen mukaan kuin tuomioistuinmaksulaissa säädetään.", "För behandlingen av besvären kan tas ut en avgift enligt lagen om domstolsavgifter.", "A fee may be charged for handling the appeal, as the act on court fees provides."),
     PLAIN("Valituksen käsittely voi maksaa. Maksusta säädetään tuomioistuinmaksulaissa.", "Behandlingen av besvären kan kosta. Om avgiften föreskrivs i lagen om domstolsavgifter.", "Handling the appeal may cost something. The act on court fees provides for it.")},

    /* --- procurement --- */
    {PART(STANDSTILL),
     FULL("Odotusaika: hankintasopimuksen saa tehdä aikaisintaan {wait} kuluttua siitä, kun päätös on saatu tiedoksi, jos laki edellyttää hankinnassa odotusaikaa.", "Väntetid: upphandlingskontraktet får ingås tidigast {wait} efter delfåendet av beslutet, om lagen kräver väntetid i upphandlingen.", "Standstill period: the contract may be made {wait} after the decision was served at the earliest, where the act requires a standstill period."),
     PLAIN("Odotusaika: hankintasopimus tehdään aikaisintaan {wait} kuluttua siitä, kun päätös on saatu tiedoksi, jos laki vaatii odotusaikaa.", "Väntetid: upphandlingskontraktet ingås tidigast {wait} efter delfåendet av beslutet, om lagen kräver väntetid.", "Standstill period: the contract is made {wait} after the decision was served at the earliest, if the act requires a standstill period.")},
    /* 1397/2016 148 §. */
    {PART(TELL), MARKET, BOUGHT_NOW,
     FULL("Muutosta hakevan on ilmoitettava valituksesta kirjallisesti hankintayksikölle viimeistään silloin, kun valitus toimitetaan markkinaoikeuteen.", "Den som söker ändring ska skriftligen underrätta den upphandlande enheten om besvären senast när de lämnas till marknadsdomstolen.", "The appellant must tell the contracting entity of the appeal in writing, at the latest when it is delivered to the market court."),
     PLAIN("Ilmoita valituksesta kirjallisesti myös hankintayksikölle. Tee se viimeistään silloin, kun toimitat valituksen markkinaoikeuteen.", "Underrätta också den upphandlande enheten skriftligen om besvären. Gör det senast när du lämnar dem till marknadsdomstolen.", "Tell the contracting entity of the appeal in writing, too. Do it at the latest when you deliver the appeal to the market court.")},
    /* 1397/2016 134 § 1 mom. */
    {PART(BESIDE), OF(REMEDY_MARKET_COURT), RECTIFIES,
     FULL("Hankintaoikaisun vaatiminen ei pidennä aikaa, jossa muutosta saa hakea tuomioistuimelta.", "Krav på upphandlingsrättelse förlänger inte tiden för att söka ändring i domstol.", "Asking for procurement rectification does not prolong the time for challenging the decision in court."),
     PLAIN("Hankintaoikaisun vaatiminen ei pidennä aikaa, jossa muutosta voi hakea tuomioistuimelta.", "Krav på upphandlingsrättelse förlänger inte tiden för att söka ändring i domstol.", "Asking for procurement rectification does not prolong the time for challenging the decision in court.")},

    /* --- prohibition --- */
    {PART(PROHIBITED),
     FULL("Tähän päätökseen ei saa hakea muutosta. Kielto perustuu tähän säännökseen: {provision}.", "Ändring i detta beslut får inte sökas. Förbudet grundar sig på denna bestämmelse: {provision}.", "No appeal is open against this decision. The prohibition rests on this provision: {provision}."),
     PLAIN("Tähän päätökseen ei saa hakea muutosta. Niin sanotaan laissa. Säännös on: {provision}.", "Ändring i detta beslut får inte sökas. Så står det i lagen. Bestämmelsen är: {provision}.", "No appeal is open against this decision. The law says so. The provision is: {provision}.")},
};
/* clang-format on */
const law_notice_text_table pyk_law_notice_texts_form = {rows, sizeof rows / sizeof rows[0]};
