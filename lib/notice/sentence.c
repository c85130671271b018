#include "state.h"

#include <string.h>

#include "../base/fold.h"

static int says(const pyk_notice_scan *r, pyk_sign sign) {
  return (int)(r->said.signs >> sign & 1);
}

static int bit_of(uint32_t member) {
  int bit = 0;
  while (member >> bit > 1)
    bit++;
  return bit;
}

/* --- collecting --------------------------------------------------------------------------------------------------------- */

/* A number stands right before `at`: at most a space and a parenthesis lie between. */
static int number_before(const pyk_said *said, size_t at) {
  return said->number.amount > 0 && at >= said->number.place.end && at - said->number.place.end <= 3;
}

static void take_number_word(pyk_said *said, int32_t value, pyk_place place) {
  int follows = number_before(said, place.begin);
  size_t begin = follows ? said->number.place.begin : place.begin;
  said->number = (pyk_count){value, 0, 1, {begin, place.end}};
}

static void presume(pyk_notice_scan *r);
static int known_at_once(pyk_service service);

/* "7 päivän kuluttua kirjeen lähettämisestä, 3 päivän kuluttua ...": what comes next is another manner of service. */
static void end_pair(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (says(r, PYK_SIGN_DEEMED) && said->services != 0 && said->after.amount > 0) presume(r);
}

static void take_unit(pyk_notice_scan *r, int within, pyk_unit unit, pyk_place place) {
  pyk_said *said = &r->said;
  if (!number_before(said, place.begin)) return;
  pyk_count count = said->number;
  int inside = (said->signs >> PYK_SIGN_INSIDE & 1) && count.place.begin >= said->at[PYK_SIGN_INSIDE].end &&
               count.place.begin - said->at[PYK_SIGN_INSIDE].end <= 3;
  count.unit = unit;
  count.place.end = place.end;
  pyk_count *to = within || inside ? &said->period : &said->after;
  if (to == &said->after) end_pair(r);
  if (to->amount == 0) *to = count;
}

void pyk_sentence_take(pyk_notice_scan *r, const pyk_phrase *row, pyk_place place) {
  pyk_said *said = &r->said;
  pyk_sign sign = (pyk_sign)row->sign;
  if (sign == PYK_SIGN_DEEMED && says(r, PYK_SIGN_DEEMED) && said->services != 0) presume(r);
  int first = !says(r, sign);
  said->signs |= (uint64_t)1 << sign;
  if (first || sign == PYK_SIGN_CLOCK || sign == PYK_SIGN_INSIDE) said->at[sign] = place;
  uint32_t value = (uint32_t)row->value;
  switch (sign) {
  case PYK_SIGN_REMEDY:
    if (!(said->remedies >> value & 1)) said->remedy_at[value] = place;
    said->remedies |= 1u << value;
    break;
  case PYK_SIGN_SENT_TO:
    if (first) said->sent = (pyk_announced)value;
    if (value == 0) break;
    if (!(said->remedies >> value & 1)) said->remedy_at[value] = place;
    said->remedies |= 1u << value;
    break;
  case PYK_SIGN_RECEIVER:
    /* The receiver is the first behind what is sent. */
    if (first || (says(r, PYK_SIGN_SENT_TO) && said->at[sign].begin < said->at[PYK_SIGN_SENT_TO].begin)) {
      said->receiver = row->value;
      said->at[sign] = place;
    }
    break;
  case PYK_SIGN_NUMBER:
    take_number_word(said, row->value, place);
    break;
  case PYK_SIGN_WITHIN:
    take_unit(r, 1, row->value, place);
    break;
  case PYK_SIGN_AFTER:
    take_unit(r, 0, row->value, place);
    break;
  case PYK_SIGN_TRIGGER:
    if (first) said->trigger = row->value;
    break;
  case PYK_SIGN_SERVICE:
    if (known_at_once(row->value)) end_pair(r);
    if (!(said->services >> value & 1)) said->service_at[value] = place;
    said->services |= 1u << value;
    break;
  case PYK_SIGN_WHO:
    if (!(said->parties & value)) said->party_at[bit_of(value)] = place;
    said->parties |= value;
    break;
  case PYK_SIGN_GROUND:
    if (!(said->grounds & value)) said->ground_at[bit_of(value)] = place;
    said->grounds |= value;
    break;
  default:
    break;
  }
}

/* --- what opens a notice -------------------------------------------------------------------------------------------------- */

/* The remedy that the sentence names: the most exact, or the first. */
static pyk_announced named(const pyk_said *said) {
  const uint32_t rectification = 1u << PYK_ANNOUNCED_RECTIFICATION, claim = 1u << PYK_ANNOUNCED_CLAIM;
  uint32_t set = said->remedies;
  if ((set & rectification) && (set & ~rectification)) return PYK_ANNOUNCED_PROCUREMENT;
  if ((set & claim) && (set & (1u << PYK_ANNOUNCED_MARKET))) return PYK_ANNOUNCED_PROCUREMENT;
  static const pyk_announced exact[] = {PYK_ANNOUNCED_MARKET, PYK_ANNOUNCED_MUNICIPAL, PYK_ANNOUNCED_ADMIN,
                                        PYK_ANNOUNCED_RECTIFICATION};
  for (size_t i = 0; i < sizeof exact / sizeof exact[0]; i++) {
    if ((set >> exact[i] & 1) && !(set & claim)) return exact[i];
  }
  if (set & claim) return PYK_ANNOUNCED_CLAIM;
  return set >> PYK_ANNOUNCED_APPEAL & 1 ? PYK_ANNOUNCED_APPEAL : PYK_ANNOUNCED_NOTHING;
}

/* "ei ... saa tehdä oikaisuvaatimusta", "ei saa hakea muutosta". */
static int denies(const pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (says(r, PYK_SIGN_DENY)) return 1;
  if (says(r, PYK_SIGN_DENY_COURT) || !says(r, PYK_SIGN_NOT) || !says(r, PYK_SIGN_MAY)) return 0;
  return said->remedies != 0 && said->at[PYK_SIGN_NOT].begin < said->at[PYK_SIGN_MAY].begin;
}

/* The text below a heading says more exactly what the heading announces. */
static int refines(pyk_announced found, pyk_announced announced) {
  if (announced == PYK_ANNOUNCED_NOTHING) return 1;
  if (found == announced || found == PYK_ANNOUNCED_NOTHING) return 0;
  if (found == PYK_ANNOUNCED_APPEAL) return 0;
  return announced == PYK_ANNOUNCED_APPEAL;
}

static void announce(pyk_notice_scan *r, pyk_announced found, pyk_place place, int32_t rule) {
  r->announced = found;
  r->announced_at = place;
  r->announced_rule = rule;
}

static void open_next(pyk_notice_scan *r, pyk_announced found, pyk_place place) {
  int second = r->open && r->heading_used < r->heading_count;
  int mixed = r->open && r->mixed;
  pyk_notices kind = second || mixed ? r->heading_kind : pyk_announced_kind(found);
  pyk_place heading = place;
  if (second) heading = r->headings[r->heading_used++];
  size_t begin = r->said.begin;
  pyk_scan_open(r, found, (pyk_place){begin, place.end},
                second ? PYK_RULE_NOTICE_SECOND_HEADING : PYK_RULE_NOTICE_BY_SENTENCE, kind);
  if (second && r->first_fact < r->fact_cap) { /* its heading stands above the first notice */
    r->facts[r->first_fact].begin = heading.begin;
    r->facts[r->first_fact].end = heading.end;
  }
  r->announced_at = place;
  r->mixed = mixed;
}

/* Family that a heading of several remedies leaves open until the text says which comes first. */
static int conflicts(const pyk_notice_scan *r, pyk_announced found) {
  if (r->announced == PYK_ANNOUNCED_PROCUREMENT || found == PYK_ANNOUNCED_PROCUREMENT) return 0;
  if (r->announced == PYK_ANNOUNCED_RECTIFICATION && found == PYK_ANNOUNCED_CLAIM) return 0;
  if (refines(found, r->announced) || found == PYK_ANNOUNCED_APPEAL) {
    return pyk_announced_family(found) != pyk_announced_family(r->announced);
  }
  return found != r->announced;
}

static void take_opening(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (r->part == PYK_PART_WHO || says(r, PYK_SIGN_DEEMED)) return;
  int denied = denies(r);
  if (!denied && !(says(r, PYK_SIGN_MAY) && said->remedies != 0)) return;
  /* Below a heading that leaves the kind open, a sentence need not begin as notices do to name it. */
  int exact = r->open && !denied && refines(named(said), r->announced);
  if (!says(r, PYK_SIGN_OPENING) && !exact && (r->open || !denied)) return;
  /* "Koska päätöksestä voidaan tehdä oikaisuvaatimus, siihen ei saa hakea muutosta valittamalla": still a prohibition. */
  if (says(r, PYK_SIGN_DENY_COURT) && (!says(r, PYK_SIGN_MAY) || r->announced == PYK_ANNOUNCED_PROHIBITION)) return;
  pyk_announced found = denied ? PYK_ANNOUNCED_PROHIBITION : named(said);
  pyk_place place = denied ? said->at[says(r, PYK_SIGN_DENY) ? PYK_SIGN_DENY : PYK_SIGN_MAY] : said->at[PYK_SIGN_MAY];
  if (!denied && found != PYK_ANNOUNCED_PROCUREMENT && said->remedies >> found & 1) place = said->remedy_at[found];
  int other = r->open && conflicts(r, found);
  int filled = r->now.amount != 0 || r->label_end != 0;
  if (!r->open || (r->opened && (other || filled || r->heading_used < r->heading_count)) || (other && filled)) {
    open_next(r, found, place);
  } else if (other || refines(found, r->announced)) {
    announce(r, found, place, PYK_RULE_REMEDY_WORD);
  }
  r->opened = 1;
}

/* --- facts ------------------------------------------------------------------------------------------------------------- */

/* "14 päivää tiedoksisaannista": what starts it follows the number at once. */
static int counts_from_trigger(const pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (said->period.amount != 0 || said->after.amount == 0 || said->trigger == PYK_TRIGGER_NONE) return 0;
  size_t trigger = said->at[PYK_SIGN_TRIGGER].begin;
  return trigger >= said->after.place.end && trigger - said->after.place.end <= 3;
}

static void take_period(pyk_notice_scan *r) {
  pyk_said *said = &r->said;
  const pyk_count *period = counts_from_trigger(r) ? &said->after : &said->period;
  if (period->amount == 0 || says(r, PYK_SIGN_EXCEPTION) || says(r, PYK_SIGN_DEEMED) || says(r, PYK_SIGN_EARLIEST)) {
    return;
  }
  if (said->remedies == 0 && said->trigger == 0 && r->part != PYK_PART_TIME && !says(r, PYK_SIGN_INSIDE)) return;
  pyk_announced found = said->sent != PYK_ANNOUNCED_NOTHING ? said->sent : named(said);
  pyk_family family = pyk_announced_family(found), now = pyk_announced_family(r->announced);
  if (!r->open) {
    if (found == PYK_ANNOUNCED_NOTHING) return;
    open_next(r, found, period->place);
  } else if (family != PYK_FAMILY_ANY && now != PYK_FAMILY_ANY && family != now) {
    if (!r->mixed || r->now.amount == 0) return;
    open_next(r, found, period->place);
  } else if (refines(found, r->announced)) {
    announce(r, found, said->remedy_at[found], PYK_RULE_REMEDY_WORD);
  }
  if (r->now.amount != 0 || r->announced == PYK_ANNOUNCED_PROHIBITION) return;
  r->now.amount = period->amount;
  r->now.unit = period->unit;
  pyk_scan_fact(r, PYK_FIELD_NOTICE_PERIOD, period->place, period->amount,
                period->in_words ? PYK_RULE_PERIOD_WORD : PYK_RULE_PERIOD_FIGURE);
  if (said->trigger != PYK_TRIGGER_NONE) {
    r->now.trigger = said->trigger;
    pyk_scan_fact(r, PYK_FIELD_NOTICE_TRIGGER, said->at[PYK_SIGN_TRIGGER], said->trigger, PYK_RULE_TRIGGER_WORD);
  }
}

/* Of several manners of service that a sentence names, the one it is about comes first here. */
static pyk_service main_service(uint32_t set) {
  static const pyk_service order[] = {PYK_SERVICE_PERIOD_END,      PYK_SERVICE_ON_VEHICLE,    PYK_SERVICE_E_VERIFIED,
                                      PYK_SERVICE_GIVEN,           PYK_SERVICE_PUBLIC_NOTICE, PYK_SERVICE_ANNOUNCEMENT,
                                      PYK_SERVICE_SUBSTITUTE,      PYK_SERVICE_HAND,          PYK_SERVICE_RECEIPT,
                                      PYK_SERVICE_MINUTES_ON_VIEW, PYK_SERVICE_TO_AUTHORITY,  PYK_SERVICE_E_MESSAGE,
                                      PYK_SERVICE_LETTER};
  for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
    if (set >> order[i] & 1) return order[i];
  }
  return PYK_SERVICE_NONE;
}

/* Service that is known on the day itself even where the sentence does not say so. */
static int known_at_once(pyk_service service) {
  return service == PYK_SERVICE_HAND || service == PYK_SERVICE_RECEIPT || service == PYK_SERVICE_E_VERIFIED ||
         service == PYK_SERVICE_GIVEN || service == PYK_SERVICE_TO_AUTHORITY || service == PYK_SERVICE_PERIOD_END ||
         service == PYK_SERVICE_ON_VEHICLE;
}

static int presumed(const pyk_notice *now, pyk_service service) {
  for (uint32_t i = 0; i < now->presumed_count; i++) {
    if (now->presumed[i].service == service) return 1;
  }
  return 0;
}

static void presume(pyk_notice_scan *r) {
  pyk_said *said = &r->said;
  if (said->trigger == PYK_TRIGGER_ANNOUNCED && said->services == 0) {
    said->services = 1u << PYK_SERVICE_ANNOUNCEMENT;
    said->service_at[PYK_SERVICE_ANNOUNCEMENT] = said->at[PYK_SIGN_TRIGGER];
  }
  pyk_service service = main_service(said->services);
  int counted = said->after.amount > 0 && said->after.unit == PYK_UNIT_DAY;
  int same_day = says(r, PYK_SIGN_SAME_DAY) || known_at_once(service);
  if (r->open && service != PYK_SERVICE_NONE && (counted || same_day) && !presumed(&r->now, service)) {
    int32_t days = counted ? said->after.amount : 0;
    pyk_place place = said->service_at[service], other = counted ? said->after.place : said->at[PYK_SIGN_DEEMED];
    if (other.begin < place.begin) place.begin = other.begin;
    if (other.end > place.end) place.end = other.end;
    pyk_notice_presume(&r->now, service, days);
    pyk_scan_fact(r, PYK_FIELD_NOTICE_PRESUMPTION, place, service,
                  counted ? PYK_RULE_PRESUMED_DAYS : PYK_RULE_PRESUMED_SAME_DAY);
  }
  said->services = 0;
  said->after.amount = 0;
  said->signs &= ~((uint64_t)1 << PYK_SIGN_SAME_DAY);
}

/* --- the receiver ------------------------------------------------------------------------------------------------------- */

enum { NAME_MAX = 300, WORD_MAX = 96 };

/* The word in the genitive where it stands in a case of place: "lautakunnalle" is "lautakunnan" to the table of bodies. */
static pyk_body body_of_word(const char *word, size_t len) {
  static const char *const endings[] = {"lle", "lta", "ltä"};
  pyk_body body = PYK_BODY_UNKNOWN;
  pyk_body_recognise(word, len, &body);
  char genitive[WORD_MAX];
  for (size_t i = 0; i < sizeof endings / sizeof endings[0] && body == PYK_BODY_UNKNOWN; i++) {
    size_t size = strlen(endings[i]);
    if (len <= size || len > WORD_MAX || !pyk_fold_starts(word, len, len - size, endings[i])) continue;
    memcpy(genitive, word, len - size);
    genitive[len - size] = 'n';
    pyk_body_recognise(genitive, len - size + 1, &body);
  }
  return body;
}

static int is_body(pyk_body body) {
  return body >= PYK_BODY_COUNCIL && body <= PYK_BODY_SUB_COMMITTEE;
}

/* The last word that names a body. */
static pyk_body body_in(const char *text, size_t begin, size_t end, pyk_place *place) {
  pyk_body found = PYK_BODY_UNKNOWN;
  if (end > begin + NAME_MAX) end = begin + NAME_MAX;
  for (size_t at = begin; at < end;) {
    if (pyk_bytes[(unsigned char)text[at]] != PYK_BYTE_LETTER) {
      at++;
      continue;
    }
    size_t stop = pyk_word_end(text, end, at);
    pyk_body body = body_of_word(text + at, stop - at);
    if (is_body(body)) {
      found = body;
      *place = (pyk_place){at, stop};
    }
    at = stop;
  }
  return found;
}

static void set_receiver(pyk_notice_scan *r, pyk_receiver receiver, pyk_place place, int32_t rule) {
  r->now.receiver = receiver;
  size_t least = r->said.begin < place.begin ? r->said.begin : 0;
  pyk_scan_fact(r, PYK_FIELD_NOTICE_RECEIVER, pyk_notice_name(r->text, least, place), receiver, rule);
  if (pyk_announced_family(r->announced) != PYK_FAMILY_APPEAL && r->announced != PYK_ANNOUNCED_NOTHING) return;
  if (receiver == PYK_RECEIVER_MARKET_COURT && r->announced == PYK_ANNOUNCED_APPEAL) {
    announce(r, PYK_ANNOUNCED_MARKET, place, PYK_RULE_REMEDY_COURT);
  } else if (receiver == PYK_RECEIVER_SUPREME_ADMIN_COURT) {
    r->now.remedy = PYK_REMEDY_FURTHER_APPEAL;
    r->announced_at = place;
    r->announced_rule = PYK_RULE_REMEDY_COURT;
  }
}

static int is_court(pyk_receiver receiver) {
  return receiver == PYK_RECEIVER_ADMIN_COURT || receiver == PYK_RECEIVER_MARKET_COURT ||
         receiver == PYK_RECEIVER_SUPREME_ADMIN_COURT || receiver == PYK_RECEIVER_VAASA_COURT;
}

static void take_receiver(pyk_notice_scan *r, size_t end) {
  const pyk_said *said = &r->said;
  if (!r->open || r->now.receiver != PYK_RECEIVER_NONE || r->announced == PYK_ANNOUNCED_PROHIBITION) return;
  int sent = says(r, PYK_SIGN_SENT_TO), awaited = r->awaits;
  pyk_family family = pyk_announced_family(said->sent), now = pyk_announced_family(r->announced);
  r->awaits = 0;
  if (sent && family != PYK_FAMILY_ANY && now != PYK_FAMILY_ANY && family != now) return;
  int court = says(r, PYK_SIGN_MAY) && now == PYK_FAMILY_APPEAL && said->remedies != 0 && is_court(said->receiver);
  if (!sent && !awaited && !court && r->part != PYK_PART_RECEIVER) return;
  if (r->announced == PYK_ANNOUNCED_PROCUREMENT) return;
  size_t from = sent ? said->at[PYK_SIGN_SENT_TO].end : said->begin;
  if (says(r, PYK_SIGN_RECEIVER) && said->at[PYK_SIGN_RECEIVER].begin >= from) {
    set_receiver(r, said->receiver, said->at[PYK_SIGN_RECEIVER], PYK_RULE_RECEIVER_NAME);
    return;
  }
  if (!sent && !awaited) return;
  pyk_place place = {0, 0};
  pyk_body body = body_in(r->text, from, end, &place);
  if (body != PYK_BODY_UNKNOWN) {
    r->now.body = body;
    set_receiver(r, PYK_RECEIVER_NAMED_BODY, place, PYK_RULE_RECEIVER_BODY);
  } else {
    size_t rest = from;
    while (rest < end && pyk_bytes[(unsigned char)r->text[rest]] != PYK_BYTE_LETTER)
      rest++;
    r->awaits = sent && rest == end;
  }
}

/* --- the rest ------------------------------------------------------------------------------------------------------------ */

static void take_who(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (said->parties == 0 || says(r, PYK_SIGN_DEEMED) || says(r, PYK_SIGN_DENY) || says(r, PYK_SIGN_DENY_COURT)) return;
  if (r->announced == PYK_ANNOUNCED_PROHIBITION) return;
  uint32_t parties = said->parties;
  if (r->part != PYK_PART_WHO && !says(r, PYK_SIGN_MAY)) {
    /* "Asianosaisen on esitettävä vaatimus 14 päivän kuluessa" */
    if (said->period.amount == 0 || r->now.amount == 0) return;
    parties &= (uint32_t)PYK_PARTY_PARTY;
  }
  for (int bit = 0; bit < PYK_WHO_BITS; bit++) {
    uint32_t member = parties & 1u << bit;
    if (member == 0 || (r->now.who & member)) continue;
    if (r->announced == PYK_ANNOUNCED_PROCUREMENT) r->above_at = said->party_at[bit];
    r->now.who |= member;
    pyk_scan_fact(r, PYK_FIELD_NOTICE_WHO, said->party_at[bit], (int32_t)member, PYK_RULE_WHO_WORD);
  }
}

static void take_grounds(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (pyk_announced_family(r->announced) != PYK_FAMILY_APPEAL) return;
  for (int bit = 0; bit < 3; bit++) {
    uint32_t member = said->grounds & 1u << bit;
    if (member == 0 || (r->now.grounds & member)) continue;
    r->now.grounds |= member;
    pyk_scan_fact(r, PYK_FIELD_NOTICE_GROUNDS, said->ground_at[bit], (int32_t)member, PYK_RULE_GROUND_WORD);
  }
}

static void take_hours(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  pyk_notice *now = &r->now;
  if (said->minutes == 0 || now->closing_minute != 0) return;
  if (r->part == PYK_PART_OTHER && pyk_announced_family(r->announced) == PYK_FAMILY_APPEAL) return;
  int two = said->minutes == 2 && says(r, PYK_SIGN_HOURS) && said->minute[0] < said->minute[1];
  if (!two && !says(r, PYK_SIGN_CLOSES)) return;
  if (two) now->opening_minute = said->minute[0];
  now->closing_minute = said->minute[said->minutes - 1];
  pyk_place place = {said->minute_at[0].begin, said->minute_at[said->minutes - 1].end};
  pyk_scan_fact(r, PYK_FIELD_NOTICE_CLOSING, place, now->closing_minute, PYK_RULE_HOURS_LINE);
}

static void take_flag(pyk_notice_scan *r, pyk_sign sign, pyk_given *flag, pyk_field field, int32_t rule) {
  if (!says(r, sign) || *flag != PYK_GIVEN_UNKNOWN) return;
  *flag = PYK_GIVEN_YES;
  pyk_scan_fact(r, field, r->said.at[sign], PYK_GIVEN_YES, rule);
}

static void take_standstill(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  const pyk_count *days = said->after.amount > 0 ? &said->after : &said->period;
  if (!says(r, PYK_SIGN_CONTRACT) || !says(r, PYK_SIGN_EARLIEST) || days->amount == 0 || r->now.standstill != 0) return;
  r->now.standstill = days->amount;
  pyk_scan_fact(r, PYK_FIELD_NOTICE_STANDSTILL, days->place, days->amount, PYK_RULE_STANDSTILL_SENTENCE);
}

static void take_rest(pyk_notice_scan *r, size_t end) {
  pyk_notice *now = &r->now;
  take_receiver(r, end);
  take_who(r);
  take_grounds(r);
  take_hours(r);
  take_standstill(r);
  take_flag(r, PYK_SIGN_EXCLUDED, &now->day_excluded, PYK_FIELD_NOTICE_DAY_EXCLUDED, PYK_RULE_DAY_EXCLUDED);
  take_flag(r, PYK_SIGN_ROLL, &now->rolls, PYK_FIELD_NOTICE_ROLL, PYK_RULE_ROLL_WORD);
  if (pyk_announced_family(r->announced) == PYK_FAMILY_APPEAL) {
    take_flag(r, PYK_SIGN_LEAVE, &now->leave, PYK_FIELD_NOTICE_LEAVE, PYK_RULE_LEAVE_WORD);
  }
  if (says(r, PYK_SIGN_LABEL) && r->label_end == 0) r->label_end = r->said.at[PYK_SIGN_LABEL].end;
}

void pyk_sentence_end(pyk_notice_scan *r, size_t end) {
  pyk_said *said = &r->said;
  if (said->begin == SIZE_MAX) return;
  int awaited = r->open && r->awaits;
  if (said->signs != 0 || said->minutes != 0 || awaited) {
    take_opening(r);
    if (says(r, PYK_SIGN_DEEMED) && !says(r, PYK_SIGN_EARLIEST)) presume(r);
    take_period(r);
    if (r->open) take_rest(r, end);
  }
  if (r->open) r->texts = 1;
  said->signs = 0;
  said->remedies = said->services = said->parties = said->grounds = 0;
  said->sent = PYK_ANNOUNCED_NOTHING;
  said->receiver = PYK_RECEIVER_NONE;
  said->trigger = PYK_TRIGGER_NONE;
  said->number.amount = said->period.amount = said->after.amount = 0;
  said->minutes = 0;
  said->begin = SIZE_MAX;
}
