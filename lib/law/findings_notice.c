#include "law.h"

/* Findings about printed notices on appeal, and about citations in running text. */
static const law_finding rows[] = {
    {PYK_FINDING_NOTICE_OTHER_APPEAL,
     PYK_SEVERITY_ERROR,
     {"Ohje avaa väärän muutoksenhakukeinon: {found}. Oikea keino: {expected}{basis}.",
      "Anvisningen öppnar fel medel: {found}. Rätt medel: {expected}{basis}.",
      "The notice opens the wrong remedy: {found}. The right one: {expected}{basis}."}},
    {PYK_FINDING_NOTICE_PERIOD_WRONG,
     PYK_SEVERITY_ERROR,
     {"Ohjeessa muutoksenhakuaika on {found_period}, mutta laissa se on {expected_period}{basis}.",
      "Enligt anvisningen är tiden för ändringssökande {found_period}, men enligt lagen är den "
      "{expected_period}{basis}.",
      "The notice gives a time limit of {found_period}, but by law it is {expected_period}{basis}."}},
    {PYK_FINDING_NOTICE_RECEIVER_WRONG,
     PYK_SEVERITY_ERROR,
     {"Ohjeessa muutoksenhakuviranomainen on {found}, mutta oikea on {expected}{basis}.",
      "Enligt anvisningen är myndigheten {found}, men rätt myndighet är {expected}{basis}.",
      "The notice sends the claim or appeal to {found}, but the right receiver is {expected}{basis}."}},
    {PYK_FINDING_NOTICE_TRIGGER_WRONG,
     PYK_SEVERITY_ERROR,
     {"Ohjeen mukaan muutoksenhakuajan alku on {found}, mutta laissa se on {expected}{basis}.",
      "Enligt anvisningen räknas tiden från {found}, men enligt lagen är utgångspunkten {expected}{basis}.",
      "By the notice the time limit starts with {found}, but by law with {expected}{basis}."}},
    {PYK_FINDING_NOTICE_PRESUMPTION_WRONG,
     PYK_SEVERITY_ERROR,
     {"Ohjeessa aika lähettämisestä tai julkaisemisesta oletettuun tiedoksisaantiin on {found_period}, mutta laissa se "
      "on {expected_period}{basis}.",
      "Enligt anvisningen anses beslutet ha kommit till kännedom efter {found_period}, men enligt lagen är tiden "
      "{expected_period}{basis}.",
      "By the notice the decision is taken to be known after {found_period}, but by law after "
      "{expected_period}{basis}."}},
    {PYK_FINDING_NOTICE_GROUNDS_LEFT_OUT,
     PYK_SEVERITY_ERROR,
     {"Ohjeen luettelosta puuttuu valitusperuste, johon laki antaa vedota: {expected}{basis}.",
      "I anvisningens förteckning saknas en besvärsgrund som lagen ger rätt att åberopa: {expected}{basis}.",
      "The list in the notice leaves out a ground of appeal that the act gives: {expected}{basis}."}},
    {PYK_FINDING_NOTICE_WHO_LEFT_OUT,
     PYK_SEVERITY_ERROR,
     {"Ohjeen luettelosta muutoksenhakuun oikeutetuista puuttuu {expected}{basis}.",
      "I anvisningens förteckning över dem som får söka ändring saknas {expected}{basis}.",
      "The list in the notice of those who may use the remedy leaves out: {expected}{basis}."}},
    {PYK_FINDING_NOTICE_BARE,
     PYK_SEVERITY_ERROR,
     {"Ilmoituksesta muutoksenhausta on vain otsikko, ei tekstiä{basis}.",
      "Av upplysningen om ändringssökande finns bara rubriken, ingen text{basis}.",
      "Of the notice on appeal there is only the heading and no text{basis}."}},
    {PYK_FINDING_NOTICE_MIXED,
     PYK_SEVERITY_WARNING,
     {"Sama otsikko ilmoittaa useamman muutoksenhakukeinon, joten lukija ei tiedä, mitä ohjetta noudattaa{basis}.",
      "Samma rubrik anger flera medel för ändringssökande, så läsaren vet inte vilken anvisning som gäller{basis}.",
      "One heading announces several remedies, so that the reader cannot know which instructions to follow{basis}."}},
    {PYK_FINDING_NOTICE_REPEATED,
     PYK_SEVERITY_WARNING,
     {"Sama ilmoitus muutoksenhausta on asiakirjassa {found_number} kertaa.",
      "Samma upplysning om ändringssökande finns {found_number} gånger i dokumentet.",
      "The same notice on appeal stands in the document {found_number} times."}},
    {PYK_FINDING_NOTICE_CONTRADICTS_HEADING,
     PYK_SEVERITY_ERROR,
     {"Otsikon mukaan kyse on eri asiasta kuin tekstin mukaan. Otsikko: {expected}, teksti: {found}{basis}.",
      "Rubriken anger något annat än texten. Rubriken: {expected}, texten: {found}{basis}.",
      "The heading says something else than the text. Heading: {expected}, text: {found}{basis}."}},
    {PYK_FINDING_NOTICE_PROVISION_OUTDATED,
     PYK_SEVERITY_ERROR,
     {"Muutoksenhakukiellossa mainittu säännös ei ollut päätöstä tehtäessä voimassa: {found_provision}.",
      "Bestämmelsen som nämns i förbudet mot sökande av ändring gällde inte när beslutet fattades: {found_provision}.",
      "The provision named in the prohibition of appeal was not in force when the decision was made: "
      "{found_provision}."}},
    {PYK_FINDING_NOTICE_STANDSTILL_WRONG,
     PYK_SEVERITY_ERROR,
     {"Ohjeessa hankintasopimuksen odotusaika on {found_period}, mutta laissa se on {expected_period}{basis}.",
      "Enligt anvisningen är väntetiden före upphandlingskontraktet {found_period}, men enligt lagen är den "
      "{expected_period}{basis}.",
      "The notice gives the procurement contract a standstill of {found_period}, but by law it is "
      "{expected_period}{basis}."}},
    {PYK_FINDING_NOTICE_CLOSING_DIFFERS,
     PYK_SEVERITY_WARNING,
     {"Ohjeen mukaan kirjaamo suljetaan kello {found_time}, mutta tiedossa oleva sulkemisaika on kello "
      "{expected_time}. Viimeisen päivän määräaika päättyy, kun kirjaamo suljetaan.",
      "Enligt anvisningen stänger registraturen klockan {found_time}, men den kända stängningstiden är klockan "
      "{expected_time}. Tidsfristen går på sista dagen ut när registraturen stänger.",
      "By the notice the registry closes at {found_time}, but it is known to close at {expected_time}. On the last day "
      "the time limit ends when the registry closes."}},
    {PYK_FINDING_NOTICE_LEAVE_WRONG,
     PYK_SEVERITY_WARNING,
     {"Ohjeen tieto luvan tarpeesta muutoksenhakuun on väärä. Ohjeessa: {found}, laissa: {expected}{basis}.",
      "Anvisningens uppgift om huruvida det krävs tillstånd är fel. Enligt anvisningen: {found}, enligt lagen: "
      "{expected}{basis}.",
      "What the notice says of the need for leave is wrong. Notice: {found}, law: {expected}{basis}."}},
    {PYK_FINDING_CITATION_MISNUMBERED,
     PYK_SEVERITY_WARNING,
     {"Säädöksen nimi ja numero eivät kuulu yhteen: numero {found_act} on merkitty säädökselle, jonka numero on "
      "{expected_act}.",
      "Författningens namn och nummer hör inte ihop: numret {found_act} har angetts för en författning vars nummer är "
      "{expected_act}.",
      "Name and number of the act do not belong together: the number {found_act} is given to an act whose number is "
      "{expected_act}."}},
};
const law_finding_table pyk_law_findings_notice = {rows, sizeof rows / sizeof rows[0]};
