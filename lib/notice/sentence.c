/* What a sentence says, collected word by word, and what of it goes to the notice when it has ended. */
#include "sentence.h"

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

/* "7 päivän kuluttua kirjeen lähettämisestä, 3 päivän kuluttua ...": what comes next is another manner of service. */
static void end_pair(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (pyk_says(r, PYK_SIGN_DEEMED) && said->services != 0 && said->after.amount > 0) pyk_take_presumption(r);
}

static void take_unit(pyk_notice_scan *r, int within, pyk_unit unit, pyk_place place) {
  pyk_said *said = &r->said;
  if (!number_before(said, place.begin)) return;
  pyk_count count = said->number;
  int inside = pyk_says(r, PYK_SIGN_INSIDE) && count.place.begin >= said->at[PYK_SIGN_INSIDE].end &&
               count.place.begin - said->at[PYK_SIGN_INSIDE].end <= 3;
  count.unit = unit;
  count.place.end = place.end;
  pyk_count *to = within || inside ? &said->period : &said->after;
  if (to == &said->after) end_pair(r);
  if (to->amount == 0) *to = count;
}

static void take_remedy(pyk_said *said, uint32_t announced, pyk_place place) {
  if (!(said->remedies >> announced & 1)) said->remedy_at[announced] = place;
  said->remedies |= 1u << announced;
}

void pyk_sentence_take(pyk_notice_scan *r, const pyk_phrase *row, pyk_place place) {
  pyk_said *said = &r->said;
  pyk_sign sign = (pyk_sign)row->sign;
  if (sign == PYK_SIGN_DEEMED && pyk_says(r, PYK_SIGN_DEEMED) && said->services != 0) pyk_take_presumption(r);
  int first = !pyk_says(r, sign);
  said->signs |= (uint64_t)1 << sign;
  if (first || sign == PYK_SIGN_CLOCK || sign == PYK_SIGN_INSIDE) said->at[sign] = place;
  uint32_t value = (uint32_t)row->value;
  switch (sign) {
  case PYK_SIGN_REMEDY:
    take_remedy(said, value, place);
    break;
  case PYK_SIGN_SENT_TO:
    if (first) said->sent = (pyk_announced)value;
    if (value != PYK_ANNOUNCED_NOTHING) take_remedy(said, value, place);
    break;
  case PYK_SIGN_RECEIVER:
    /* The receiver is the first behind what is sent. */
    if (first || (pyk_says(r, PYK_SIGN_SENT_TO) && said->at[sign].begin < said->at[PYK_SIGN_SENT_TO].begin)) {
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
    if (pyk_known_at_once(row->value)) end_pair(r);
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

/* --- the rest ------------------------------------------------------------------------------------------------------------ */

static void take_who(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (said->parties == 0 || pyk_says(r, PYK_SIGN_DEEMED) || pyk_says(r, PYK_SIGN_DENY) ||
      pyk_says(r, PYK_SIGN_DENY_COURT))
    return;
  if (r->announced == PYK_ANNOUNCED_PROHIBITION) return;
  uint32_t parties = said->parties;
  if (r->part != PYK_PART_WHO && !pyk_says(r, PYK_SIGN_MAY)) {
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
  int two = said->minutes == 2 && pyk_says(r, PYK_SIGN_HOURS) && said->minute[0] < said->minute[1];
  if (!two && !pyk_says(r, PYK_SIGN_CLOSES)) return;
  if (two) now->opening_minute = said->minute[0];
  now->closing_minute = said->minute[said->minutes - 1];
  pyk_place place = {said->minute_at[0].begin, said->minute_at[said->minutes - 1].end};
  pyk_scan_fact(r, PYK_FIELD_NOTICE_CLOSING, place, now->closing_minute, PYK_RULE_HOURS_LINE);
}

static void take_flag(pyk_notice_scan *r, pyk_sign sign, pyk_given *flag, pyk_field field, int32_t rule) {
  if (!pyk_says(r, sign) || *flag != PYK_GIVEN_UNKNOWN) return;
  *flag = PYK_GIVEN_YES;
  pyk_scan_fact(r, field, r->said.at[sign], PYK_GIVEN_YES, rule);
}

static void take_standstill(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  const pyk_count *days = said->after.amount > 0 ? &said->after : &said->period;
  if (!pyk_says(r, PYK_SIGN_CONTRACT) || !pyk_says(r, PYK_SIGN_EARLIEST) || days->amount == 0 || r->now.standstill != 0)
    return;
  r->now.standstill = days->amount;
  pyk_scan_fact(r, PYK_FIELD_NOTICE_STANDSTILL, days->place, days->amount, PYK_RULE_STANDSTILL_SENTENCE);
}

static void take_rest(pyk_notice_scan *r, size_t end) {
  pyk_notice *now = &r->now;
  pyk_take_receiver(r, end);
  take_who(r);
  take_grounds(r);
  take_hours(r);
  take_standstill(r);
  take_flag(r, PYK_SIGN_EXCLUDED, &now->day_excluded, PYK_FIELD_NOTICE_DAY_EXCLUDED, PYK_RULE_DAY_EXCLUDED);
  take_flag(r, PYK_SIGN_ROLL, &now->rolls, PYK_FIELD_NOTICE_ROLL, PYK_RULE_ROLL_WORD);
  if (pyk_announced_family(r->announced) == PYK_FAMILY_APPEAL) {
    take_flag(r, PYK_SIGN_LEAVE, &now->leave, PYK_FIELD_NOTICE_LEAVE, PYK_RULE_LEAVE_WORD);
  }
  if (pyk_says(r, PYK_SIGN_LABEL) && r->label_end == 0) r->label_end = r->said.at[PYK_SIGN_LABEL].end;
}

void pyk_sentence_end(pyk_notice_scan *r, size_t end) {
  pyk_said *said = &r->said;
  if (said->begin == SIZE_MAX) return;
  int awaited = r->open && r->awaits;
  if (said->signs != 0 || said->minutes != 0 || awaited) {
    pyk_take_opening(r);
    if (pyk_says(r, PYK_SIGN_DEEMED) && !pyk_says(r, PYK_SIGN_EARLIEST)) pyk_take_presumption(r);
    pyk_take_period(r);
    if (r->open) take_rest(r, end);
  }
  if (r->open) r->texts = 1;
  for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) { /* of the notice that it opened, or stands in */
    r->langs[lang] += said->langs[lang];
    said->langs[lang] = 0;
  }
  said->signs = 0;
  said->remedies = said->services = said->parties = said->grounds = 0;
  said->sent = PYK_ANNOUNCED_NOTHING;
  said->receiver = PYK_RECEIVER_NONE;
  said->trigger = PYK_TRIGGER_NONE;
  said->number.amount = said->period.amount = said->after.amount = 0;
  said->minutes = 0;
  said->begin = SIZE_MAX;
}
