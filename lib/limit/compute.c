#include "pykala/limit.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/empty.h"

#include <string.h>

/* A period, from a row of the tables or from the question itself. */
typedef struct period {
  int32_t amount;
  pyk_unit unit;
  pyk_counting counting;
  uint32_t regime;
  pyk_parties whose;
  pyk_trust trust;
  pyk_provision basis;
} period;

static int in_force(pyk_day from, pyk_day to, pyk_day day) {
  return day >= from && (to == PYK_DAY_NONE || day < to);
}

static pyk_rc find_period(const pyk_limit_question *q, pyk_day law_day, period *out) {
  if (q->limit == PYK_LIMIT_OWN) {
    /* Of a period of one's own nothing tells the way of service but that the library is about municipal matters. */
    *out = (period){q->amount, q->unit, q->counting, LAW_MUNICIPAL, 0, q->trust, q->basis};
    if (out->trust == PYK_TRUST_NONE) out->trust = PYK_TRUST_QUOTED;
    return PYK_OK;
  }
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    const law_limit *row = &pyk_law_limits[i];
    if (row->limit != q->limit || (row->bylaw != PYK_BYLAW_NONE && row->bylaw != q->bylaw)) continue;
    if (!in_force(row->from, row->to, law_day)) continue;
    *out = (period){row->amount, row->unit, row->counting, row->regime, row->whose, row->trust, row->basis};
    return PYK_OK;
  }
  return PYK_E_NORULE;
}

static const law_service *find_service(pyk_service service, uint32_t regime, pyk_day law_day) {
  for (size_t i = 0; i < pyk_law_service_count; i++) {
    const law_service *row = &pyk_law_services[i];
    if (row->service == service && row->regimes & regime && in_force(row->from, row->to, law_day)) return row;
  }
  return NULL;
}

static int day_or_none(pyk_day day) {
  return day == PYK_DAY_NONE || pyk_day_valid(day);
}

static pyk_rc check_question(const pyk_limit_question *q) {
  pyk_rc rc = pyk_record_check(q, sizeof *q);
  if (rc != PYK_OK) return rc;
  if (!pyk_within(q->limit, PYK_LIMIT_OWN, PYK_LIMIT_MEAT_INSPECTION)) return PYK_E_ARG;
  if (!pyk_within(q->service, PYK_SERVICE_NONE, PYK_SERVICE_GIVEN)) return PYK_E_ARG;
  if (!pyk_within(q->bylaw, PYK_BYLAW_NONE, PYK_BYLAW_HELSINKI)) return PYK_E_ARG;
  if (!pyk_within(q->asked_at_latest, 0, 1)) return PYK_E_ARG;
  if (!pyk_within(q->closing_minute, 0, 24 * 60)) return PYK_E_ARG;
  if (!pyk_within(q->trust, PYK_TRUST_NONE, PYK_TRUST_CONTESTED)) return PYK_E_ARG;
  if (q->limit == PYK_LIMIT_OWN) {
    if (!pyk_within(q->amount, 1, 9999) || !pyk_within(q->unit, PYK_UNIT_DAY, PYK_UNIT_YEAR)) return PYK_E_ARG;
    if (!pyk_within(q->counting, PYK_COUNTING_STATUTE, PYK_COUNTING_BACKWARD)) return PYK_E_ARG;
  } else if (q->amount != 0 || q->unit != 0 || q->counting != 0 || q->trust != 0) {
    return PYK_E_ARG; /* a limit of the tables brings its own */
  }
  if (!day_or_none(q->event) || !day_or_none(q->proven) || !day_or_none(q->law_day) || !day_or_none(q->asked)) {
    return PYK_E_RANGE;
  }
  return PYK_OK;
}

static void weaken(pyk_clock *clock, pyk_trust trust) {
  if (trust > clock->trust) clock->trust = trust;
}

static pyk_step *add_step(pyk_clock *clock, pyk_step_kind kind, pyk_day before, pyk_day after,
                          const pyk_provision *basis, pyk_trust trust) {
  /* Six kinds that occur at most once, and a roll over at most five days (Christmas Eve on a Wednesday). */
  pyk_step *step = &clock->steps[clock->step_count++];
  *step = (pyk_step){.kind = kind, .before = before, .after = after, .trust = trust, .basis = *basis};
  return step;
}

/* From the event to the day on which the decision is known. */
static pyk_rc add_service(pyk_clock *clock, const pyk_limit_question *q, uint32_t regime, pyk_day law_day) {
  clock->known = q->event;
  pyk_step *start = add_step(clock, PYK_STEP_EVENT, q->event, q->event, &pyk_no_provision, PYK_TRUST_TEXT);
  start->service = q->service;
  if (q->service == PYK_SERVICE_NONE) return PYK_OK;
  const law_service *row = find_service(q->service, regime, law_day);
  if (row == NULL) return PYK_E_NORULE;
  weaken(clock, row->trust);
  clock->whose &= row->whose;
  if (law_day >= row->note_from) clock->notes |= row->notes;
  if (q->service == PYK_SERVICE_RECEIPT) return PYK_OK;
  pyk_rc rc = pyk_day_add_days(q->event, row->amount, &clock->known);
  if (rc != PYK_OK) return rc;
  pyk_step *presumed = add_step(clock, PYK_STEP_PRESUME, q->event, clock->known, &row->basis, row->trust);
  presumed->amount = row->amount;
  presumed->unit = PYK_UNIT_DAY;
  presumed->service = q->service;
  if (row->rebuttable && q->proven > clock->known) {
    pyk_step *proven = add_step(clock, PYK_STEP_RECEIVE, clock->known, q->proven, &row->basis, row->trust);
    proven->service = q->service;
    clock->known = q->proven;
  }
  return PYK_OK;
}

/* `day` and a period more, or less when `sign` is -1. */
static pyk_rc add_period(pyk_day day, const period *p, int32_t sign, pyk_day *out) {
  if (p->unit == PYK_UNIT_DAY || p->unit == PYK_UNIT_WEEK) {
    return pyk_day_add_days(day, sign * (p->unit == PYK_UNIT_WEEK ? p->amount * 7 : p->amount), out);
  }
  return pyk_day_add_months(day, sign * (p->unit == PYK_UNIT_YEAR ? p->amount * 12 : p->amount), PYK_ROUND_DOWN, out);
}

static void add_count_step(pyk_clock *clock, const period *p, pyk_step_kind kind) {
  pyk_step *count = add_step(clock, kind, clock->known, clock->nominal, &p->basis, p->trust);
  count->amount = p->amount;
  count->unit = p->unit;
}

/* The last day of the month where it has no day of that number: 150/1930 3 §. */
static void add_clamp(pyk_clock *clock, const period *p) {
  int32_t meant = pyk_civil_date(clock->known).day;
  if (p->unit < PYK_UNIT_MONTH || pyk_civil_date(clock->nominal).day == meant) return;
  add_step(clock, PYK_STEP_CLAMP, clock->nominal, clock->nominal, &pyk_law_counting.months, PYK_TRUST_TEXT)->amount =
      meant;
}

/* A duration: its first day is counted, so that it ends the day before the corresponding one. */
static pyk_rc add_duration(pyk_clock *clock, const period *p) {
  pyk_rc rc = add_period(clock->known, p, 1, &clock->nominal);
  if (rc != PYK_OK) return rc;
  clock->nominal--;
  clock->first_day = clock->known;
  add_count_step(clock, p, PYK_STEP_DURATION);
  return PYK_OK;
}

static pyk_rc add_back(pyk_clock *clock, const period *p) {
  pyk_calendar_day looked = {.size = sizeof looked};
  pyk_rc rc = add_period(clock->known, p, -1, &clock->nominal);
  if (rc == PYK_OK) rc = pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, clock->nominal, &looked);
  if (rc != PYK_OK) return rc;
  clock->first_day = clock->known - 1; /* counting was possible, so this day exists */
  add_count_step(clock, p, PYK_STEP_BACK);
  add_clamp(clock, p);
  if (looked.moves || looked.contested != PYK_HOLIDAY_NONE) clock->notes |= PYK_NOTE_BACKWARD_HOLIDAY;
  return PYK_OK;
}

/* From the day it is known to the last day before holidays are looked at. */
static pyk_rc add_count(pyk_clock *clock, const period *p) {
  if (p->counting == PYK_COUNTING_DURATION) return add_duration(clock, p);
  if (p->counting == PYK_COUNTING_BACKWARD) return add_back(clock, p);
  pyk_rc rc = add_period(clock->known, p, 1, &clock->nominal);
  if (rc != PYK_OK) return rc;
  clock->first_day = clock->known + 1; /* counting was possible, so this day exists */
  add_count_step(clock, p, PYK_STEP_COUNT);
  add_clamp(clock, p);
  return PYK_OK;
}

/* Moves *day over days on which a limit does not end. While it is sure that they move this one, the law's own days
 * count; after that also feasts of which it is not known on which day they were kept. */
static pyk_rc roll(pyk_clock *clock, int sure, pyk_day *day) {
  pyk_calendar_day looked = {.size = sizeof looked};
  for (;; ++*day) {
    pyk_rc rc = pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, *day, &looked);
    if (rc != PYK_OK) return rc;
    if (!looked.moves && (sure || looked.contested == PYK_HOLIDAY_NONE)) return PYK_OK;
    pyk_trust trust = sure ? looked.trust : PYK_TRUST_CONTESTED;
    pyk_step *step = add_step(clock, PYK_STEP_ROLL, *day, *day + 1, &pyk_law_counting.roll, trust);
    step->holiday = looked.moves ? looked.holiday : looked.contested;
    weaken(clock, trust);
  }
}

/* From there to the last day. Act 150/1930 binds for limits that an act or decree sets for acts before authorities. For
 * those of bylaws it is open whether it does, and a contested feast leaves it open for all. Where it is open, the safe
 * day stays behind and the latest goes on. */
static pyk_rc add_roll(pyk_clock *clock, const pyk_limit_question *q, const period *p) {
  pyk_day day = clock->nominal;
  pyk_rc rc = p->counting == PYK_COUNTING_STATUTE ? roll(clock, 1, &day) : PYK_OK;
  if (rc != PYK_OK) return rc;
  clock->last_day = day;
  if (q->closing_minute > 0) {
    add_step(clock, PYK_STEP_CLOSE, day, day, &pyk_law_counting.closing, PYK_TRUST_TEXT)->amount = q->closing_minute;
  }
  if (p->counting == PYK_COUNTING_STATUTE || p->counting == PYK_COUNTING_BYLAW) rc = roll(clock, 0, &day);
  if (rc != PYK_OK) return rc;
  clock->last_day_latest = day;
  if (clock->last_day != day) clock->notes |= PYK_NOTE_ROLL_CONTESTED;
  return PYK_OK;
}

static void judge(pyk_clock *clock) {
  if (clock->asked == PYK_DAY_NONE) {
    clock->verdict = PYK_VERDICT_NONE;
  } else if (clock->asked <= clock->last_day) {
    clock->verdict = PYK_VERDICT_IN_TIME;
  } else if (clock->asked_at_latest) {
    clock->verdict = PYK_VERDICT_FACTS_MISSING; /* it may have happened earlier */
    clock->missing |= PYK_FACT_DECIDED;
  } else {
    clock->verdict = clock->asked > clock->last_day_latest ? PYK_VERDICT_LATE : PYK_VERDICT_CONTESTED;
  }
}

static pyk_rc run(pyk_clock *clock, const pyk_limit_question *q, const period *p, pyk_day law_day) {
  pyk_rc rc = add_service(clock, q, p->regime, law_day);
  if (rc == PYK_OK) rc = add_count(clock, p);
  if (rc == PYK_OK) rc = add_roll(clock, q, p);
  if (rc != PYK_OK) return rc;
  judge(clock);
  return PYK_OK;
}

pyk_rc pyk_limit_compute(const pyk_limit_question *question, pyk_clock *out) {
  if (question == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = check_question(question);
  if (rc != PYK_OK) return rc;
  pyk_day law_day = question->law_day != PYK_DAY_NONE ? question->law_day : question->event;
  pyk_clock clock;
  memset(&clock, 0, sizeof clock);
  clock.limit = question->limit;
  clock.service = question->service;
  clock.event = question->event;
  clock.asked = question->asked;
  clock.asked_at_latest = question->asked_at_latest;
  clock.closing_minute = question->closing_minute;
  if (question->law_day == PYK_DAY_NONE) clock.notes |= PYK_NOTE_LAW_DAY;
  if (law_day > pyk_law_checked) clock.notes |= PYK_NOTE_NOT_CHECKED;
  period p;
  if (law_day != PYK_DAY_NONE) {
    rc = find_period(question, law_day, &p);
    if (rc != PYK_OK) return rc;
    clock.amount = p.amount;
    clock.unit = p.unit;
    clock.counting = p.counting;
    clock.whose = p.whose;
    clock.basis = p.basis;
    weaken(&clock, p.trust);
  }
  if (question->event == PYK_DAY_NONE) {
    clock.missing = PYK_FACT_EVENT;
    clock.verdict = PYK_VERDICT_FACTS_MISSING;
  } else {
    rc = run(&clock, question, &p, law_day);
    if (rc != PYK_OK) return rc;
  }
  *out = clock;
  return PYK_OK;
}
