/* The period of a notice, and when whoever is served in one way is taken to be informed. */
#include "sentence.h"

/* "14 päivää tiedoksisaannista": what starts it follows the number at once. */
static int counts_from_trigger(const pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (said->period.amount != 0 || said->after.amount == 0 || said->trigger == PYK_TRIGGER_NONE) return 0;
  size_t trigger = said->at[PYK_SIGN_TRIGGER].begin;
  return trigger >= said->after.place.end && trigger - said->after.place.end <= 3;
}

void pyk_take_period(pyk_notice_scan *r) {
  pyk_said *said = &r->said;
  const pyk_count *period = counts_from_trigger(r) ? &said->after : &said->period;
  if (period->amount == 0 || pyk_says(r, PYK_SIGN_EXCEPTION) || pyk_says(r, PYK_SIGN_DEEMED) ||
      pyk_says(r, PYK_SIGN_EARLIEST)) {
    return;
  }
  if (said->remedies == 0 && said->trigger == 0 && r->part != PYK_PART_TIME && !pyk_says(r, PYK_SIGN_INSIDE)) return;
  pyk_announced found = said->sent != PYK_ANNOUNCED_NOTHING ? said->sent : pyk_named_remedy(said);
  pyk_family family = pyk_announced_family(found), now = pyk_announced_family(r->announced);
  if (!r->open) {
    if (found == PYK_ANNOUNCED_NOTHING) return;
    pyk_open_next(r, found, period->place);
  } else if (family != PYK_FAMILY_ANY && now != PYK_FAMILY_ANY && family != now) {
    if (!r->mixed || r->now.amount == 0) return;
    pyk_open_next(r, found, period->place);
  } else if (pyk_refines(found, r->announced)) {
    pyk_announce(r, found, said->remedy_at[found], PYK_RULE_REMEDY_WORD);
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

int pyk_known_at_once(pyk_service service) {
  return service == PYK_SERVICE_HAND || service == PYK_SERVICE_RECEIPT || service == PYK_SERVICE_E_VERIFIED ||
         service == PYK_SERVICE_GIVEN || service == PYK_SERVICE_TO_AUTHORITY || service == PYK_SERVICE_PERIOD_END ||
         service == PYK_SERVICE_ON_VEHICLE;
}

void pyk_take_presumption(pyk_notice_scan *r) {
  pyk_said *said = &r->said;
  if (said->trigger == PYK_TRIGGER_ANNOUNCED && said->services == 0) {
    said->services = 1u << PYK_SERVICE_ANNOUNCEMENT;
    said->service_at[PYK_SERVICE_ANNOUNCEMENT] = said->at[PYK_SIGN_TRIGGER];
  }
  pyk_service service = main_service(said->services);
  int counted = said->after.amount > 0 && said->after.unit == PYK_UNIT_DAY;
  int same_day = pyk_says(r, PYK_SIGN_SAME_DAY) || pyk_known_at_once(service);
  int32_t days = counted ? said->after.amount : 0;
  if (r->open && service != PYK_SERVICE_NONE && (counted || same_day) && pyk_notice_presume(&r->now, service, days)) {
    pyk_place place = said->service_at[service], other = counted ? said->after.place : said->at[PYK_SIGN_DEEMED];
    if (other.begin < place.begin) place.begin = other.begin;
    if (other.end > place.end) place.end = other.end;
    pyk_scan_fact(r, PYK_FIELD_NOTICE_PRESUMPTION, place, service,
                  counted ? PYK_RULE_PRESUMED_DAYS : PYK_RULE_PRESUMED_SAME_DAY);
  }
  said->services = 0;
  said->after.amount = 0;
  said->signs &= ~((uint64_t)1 << PYK_SIGN_SAME_DAY);
}
