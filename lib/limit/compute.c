#include "parts.h"

#include "pykala/bylaw.h"

#include "../base/record.h"
#include "../calendar/table.h"
#include "../day/civil.h"
#include "../statute/empty.h"

#include <stddef.h>
#include <string.h>

/* What few questions have: without any of it, one look at all of it together is enough. */
static int is_unusual(const pyk_limit_question *q) {
  return (q->bylaw | q->asked_at_latest | q->closing_minute | q->asked_second | q->obstacle | q->misled | q->trust |
          q->without_steps | q->reserved_end | q->renewed | (int32_t)(q->change_count != 0)) != 0 ||
         q->pack != NULL || q->changes != NULL;
}

static pyk_rc check_unusual(const pyk_limit_question *q) {
  if (!pyk_within(q->bylaw, PYK_BYLAW_NONE, PYK_BYLAW_NURMIJARVI)) return PYK_E_ARG;
  if (!pyk_within(q->asked_at_latest, 0, 1)) return PYK_E_ARG;
  if (!pyk_within(q->closing_minute, 0, 24 * 60)) return PYK_E_ARG;
  if (!pyk_within(q->asked_second, 0, 24 * 60 * 60)) return PYK_E_ARG;
  if (!pyk_within(q->obstacle, PYK_OBSTACLE_NONE, PYK_OBSTACLE_INSTRUCTIONS)) return PYK_E_ARG;
  if (!pyk_within(q->misled, 0, 1)) return PYK_E_ARG;
  if (!pyk_within(q->trust, PYK_TRUST_NONE, PYK_TRUST_CONTESTED)) return PYK_E_ARG;
  if (!pyk_within(q->without_steps, 0, 1) || q->reserved_end != 0) return PYK_E_ARG;
  if (q->pack != NULL && q->bylaw != PYK_BYLAW_OWN) return PYK_E_ARG;
  /* A second of no day; new instructions where not the instructions were at fault. */
  if (q->asked_second > 0 && q->asked == PYK_DAY_NONE) return PYK_E_ARG;
  int other_fault = q->obstacle != PYK_OBSTACLE_NONE && q->obstacle != PYK_OBSTACLE_INSTRUCTIONS;
  if (q->renewed != PYK_DAY_NONE && other_fault) return PYK_E_ARG;
  return pyk_changes_valid(q->changes, q->change_count);
}

/* Asked one by one: a wider look at days that the caller has just written would wait for them. */
static int days_within(const pyk_limit_question *q) {
  return pyk_day_or_none(q->event) && pyk_day_or_none(q->proven) && pyk_day_or_none(q->law_day) &&
         pyk_day_or_none(q->asked) && pyk_day_or_none(q->renewed) && pyk_day_or_none(q->relied);
}

static pyk_rc check_question(const pyk_limit_question *q, int unusual) {
  if (!pyk_within(q->limit, PYK_LIMIT_OWN, LAW_LAST_LIMIT)) return PYK_E_ARG;
  if (!pyk_within(q->service, PYK_SERVICE_NONE, PYK_SERVICE_TO_AUTHORITY)) return PYK_E_ARG;
  if (unusual) {
    pyk_rc rc = check_unusual(q);
    if (rc != PYK_OK) return rc;
  }
  if (q->limit == PYK_LIMIT_OWN) {
    if (!pyk_within(q->amount, 1, 9999) || !pyk_within(q->unit, PYK_UNIT_DAY, PYK_UNIT_YEAR)) return PYK_E_ARG;
    if (!pyk_within(q->counting, PYK_COUNTING_STATUTE, PYK_COUNTING_YEARLY)) return PYK_E_ARG;
    if (q->counting == PYK_COUNTING_YEARLY && (q->unit != PYK_UNIT_MONTH || q->amount > 12)) return PYK_E_ARG;
  } else if (q->amount != 0 || q->unit != 0 || q->counting != 0 || q->trust != 0) {
    return PYK_E_ARG; /* a limit of the tables brings its own */
  }
  return days_within(q) ? PYK_OK : PYK_E_RANGE;
}

/* From the event to the day on which the decision is known. */
static pyk_rc add_service(pyk_clock *clock, const pyk_limit_question *q, const law_service *row, pyk_day law_day) {
  clock->known = q->event;
  pyk_step *start = pyk_clock_step(clock, PYK_STEP_EVENT, q->event, q->event, &pyk_no_provision, PYK_TRUST_TEXT);
  start->service = q->service;
  if (q->service == PYK_SERVICE_NONE) return PYK_OK;
  if (row == NULL) return PYK_E_NORULE;
  pyk_clock_weaken(clock, row->trust);
  clock->whose &= row->whose;
  if (law_day >= row->note_from) clock->notes |= row->notes;
  if (q->service == PYK_SERVICE_RECEIPT || q->obstacle != PYK_OBSTACLE_NONE) return PYK_OK;
  pyk_rc rc = pyk_day_after(q->event, row->amount, &clock->known);
  if (rc != PYK_OK) return rc;
  pyk_step *presumed = pyk_clock_step(clock, PYK_STEP_PRESUME, q->event, clock->known, &row->basis, row->trust);
  presumed->amount = row->amount;
  presumed->unit = PYK_UNIT_DAY;
  presumed->service = q->service;
  if (row->rebuttable && q->proven > clock->known) {
    pyk_step *proven = pyk_clock_step(clock, PYK_STEP_RECEIVE, clock->known, q->proven, &row->basis, row->trust);
    proven->service = q->service;
    clock->known = q->proven;
  }
  return PYK_OK;
}

/* What kept the period from beginning. */
static pyk_rc add_obstacle(pyk_clock *clock, const pyk_limit_question *q, uint32_t regime, pyk_day law_day) {
  const law_exception *row = pyk_exception_find(LAW_OBSTACLE, q->obstacle, regime, law_day);
  if (row == NULL) return PYK_E_NORULE;
  pyk_clock_step(clock, PYK_STEP_NOT_STARTED, q->event, q->event, &row->basis, row->trust)->amount = q->obstacle;
  pyk_clock_weaken(clock, row->trust);
  return PYK_OK;
}

static pyk_rc add_renewal(pyk_clock *clock, const pyk_limit_question *q, uint32_t regime, pyk_day law_day) {
  const law_exception *row = pyk_exception_find(LAW_RENEWED, PYK_OBSTACLE_NONE, regime, law_day);
  if (row == NULL) return PYK_E_NORULE;
  pyk_clock_step(clock, PYK_STEP_RENEW, clock->known, q->renewed, &row->basis, row->trust);
  pyk_clock_weaken(clock, row->trust);
  clock->known = q->renewed;
  return PYK_OK;
}

/* Where the act stands on the day asked: before the safe last moment, after the latest, or between. */
static pyk_verdict compare(const pyk_clock *clock, pyk_day law_day) {
  int32_t closing = clock->closing_minute * 60;
  int closed = closing > 0 && clock->asked_second > closing;
  int on_the_stroke = closing > 0 && clock->asked_second == closing;
  /* Of 2026 it is not known whether an electronic document may come until the day ends. */
  int open_question = on_the_stroke || (closed && law_day >= pyk_law_counting.closing_open_from);
  if (clock->asked < clock->last_day || (clock->asked == clock->last_day && !closed && !on_the_stroke)) {
    return PYK_VERDICT_IN_TIME;
  }
  if (clock->asked < clock->last_day_latest) return PYK_VERDICT_CONTESTED;
  if (clock->asked == clock->last_day_latest && (!closed || open_question)) return PYK_VERDICT_CONTESTED;
  return PYK_VERDICT_LATE;
}

static void judge(pyk_clock *clock, pyk_day law_day) {
  if (clock->asked == PYK_DAY_NONE) return;
  clock->verdict = compare(clock, law_day);
  if (clock->verdict != PYK_VERDICT_IN_TIME && clock->asked_at_latest) {
    clock->verdict = PYK_VERDICT_FACTS_MISSING; /* it may have happened earlier */
    clock->missing |= PYK_FACT_DECIDED;
  }
  int after_closing = clock->asked_second > clock->closing_minute * 60 && clock->asked == clock->last_day_latest;
  if (clock->verdict == PYK_VERDICT_CONTESTED && after_closing && law_day >= pyk_law_counting.closing_open_from) {
    clock->notes |= PYK_NOTE_ESERVICE_2026;
  }
}

/* Whoever relied on wrong instructions of the authority is in time all the same; the statutory day stays what it is. */
static pyk_rc add_reliance(pyk_clock *clock, const pyk_limit_question *q, uint32_t regime, pyk_day law_day) {
  int passed = clock->verdict == PYK_VERDICT_LATE || clock->verdict == PYK_VERDICT_CONTESTED;
  pyk_day until = q->relied > clock->last_day ? q->relied : PYK_DAY_NONE;
  if (q->misled && passed && q->asked > until) until = q->asked;
  if (until == PYK_DAY_NONE) return PYK_OK;
  const law_exception *row = pyk_exception_find(LAW_RELIED, PYK_OBSTACLE_NONE, regime, law_day);
  if (row == NULL) return PYK_E_NORULE;
  pyk_clock_step(clock, PYK_STEP_RELY, clock->last_day, until, &row->basis, row->trust);
  pyk_clock_weaken(clock, row->trust);
  clock->relied_day = until;
  if (!passed || q->asked > until) return PYK_OK;
  clock->verdict = PYK_VERDICT_IN_TIME;
  clock->notes |= PYK_NOTE_RELIANCE;
  return PYK_OK;
}

/* Days of which one cannot have come before the other. */
static int out_of_order(const pyk_limit_question *q) {
  return q->renewed != PYK_DAY_NONE && q->renewed < q->event;
}

/* `service`: the row of the way of service, NULL where there is none. */
static pyk_rc run(pyk_clock *clock, const pyk_limit_question *q, const pyk_period *p, const law_service *service,
                  pyk_day law_day) {
  pyk_rc rc = add_service(clock, q, service, law_day);
  if (rc == PYK_OK && q->obstacle != PYK_OBSTACLE_NONE) rc = add_obstacle(clock, q, p->regime, law_day);
  if (rc != PYK_OK) return rc;
  if (q->obstacle != PYK_OBSTACLE_NONE && q->renewed == PYK_DAY_NONE) {
    clock->known = PYK_DAY_NONE;
    clock->obstacle = q->obstacle;
    clock->notes |= PYK_NOTE_NOT_STARTED;
    clock->verdict = q->asked != PYK_DAY_NONE ? PYK_VERDICT_IN_TIME : PYK_VERDICT_NONE;
    return PYK_OK;
  }
  if (q->renewed != PYK_DAY_NONE) rc = add_renewal(clock, q, p->regime, law_day);
  if (rc == PYK_OK) rc = pyk_clock_count(clock, p);
  if (rc == PYK_OK) rc = pyk_clock_roll(clock, p);
  if (rc != PYK_OK) return rc;
  judge(clock, law_day);
  return add_reliance(clock, q, p->regime, law_day);
}

/* What the clock says whatever comes of the counting. */
static void begin(pyk_clock *clock, const pyk_limit_question *q, pyk_day law_day) {
  memset(clock, 0, offsetof(pyk_clock, steps)); /* of the steps those that are taken are written whole */
  clock->limit = q->limit;
  clock->service = q->service;
  clock->event = q->event;
  clock->asked = q->asked;
  clock->asked_second = q->asked_second;
  clock->asked_at_latest = q->asked_at_latest;
  clock->closing_minute = q->closing_minute;
  if (q->law_day == PYK_DAY_NONE) clock->notes |= PYK_NOTE_LAW_DAY;
  if (law_day > pyk_law_checked) clock->notes |= PYK_NOTE_NOT_CHECKED;
  if (q->without_steps) clock->step_count = PYK_STEPS_NONE;
}

/* 1 when nothing that follows can refuse the question, which asks nothing unusual, so that the clock may be computed in the
 * caller's record: its service has a row, and its days lie where the calendar's table holds. */
static int cannot_fail(const pyk_limit_question *q, const pyk_period *p, const law_service *service) {
  if (q->proven != PYK_DAY_NONE || q->relied != PYK_DAY_NONE) return 0;
  if (p->unit > PYK_UNIT_WEEK || p->counting == PYK_COUNTING_BACKWARD || p->counting == PYK_COUNTING_YEARLY) return 0;
  pyk_day days = p->unit == PYK_UNIT_WEEK ? 7 * p->amount : p->amount;
  if (!pyk_table_holds(q->event) || !pyk_table_holds(q->event + days)) return 0;
  if (service == NULL) return q->service == PYK_SERVICE_NONE;
  return pyk_table_holds(q->event + days + service->amount);
}

/* The answer in the caller's record, with no step beyond those that were taken. */
static void end(const pyk_clock *clock, pyk_clock *out) {
  if (clock->step_count == PYK_STEPS_NONE) {
    if (clock != out) memcpy(out, clock, offsetof(pyk_clock, steps));
    out->step_count = 0;
    return;
  }
  size_t used = offsetof(pyk_clock, steps) + clock->step_count * sizeof clock->steps[0];
  if (clock != out) memcpy(out, clock, used);
  memset((unsigned char *)out + used, 0, sizeof *out - used);
}

static void take_period(pyk_clock *clock, const pyk_period *p) {
  clock->amount = p->amount;
  clock->unit = p->unit;
  clock->counting = p->counting;
  clock->whose = p->whose;
  clock->basis = *p->basis;
  clock->transition = *p->transition;
  pyk_clock_weaken(clock, p->trust);
}

pyk_rc pyk_limit_compute(const pyk_limit_question *question, pyk_clock *out) {
  if (question == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(question, sizeof *question);
  if (rc != PYK_OK) return rc;
  int unusual = is_unusual(question);
  rc = check_question(question, unusual);
  if (rc != PYK_OK) return rc;
  pyk_day law_day = question->law_day != PYK_DAY_NONE ? question->law_day : question->event;
  pyk_clock own, *clock = &own; /* the caller's record stays untouched when the question is refused */
  pyk_period p;
  const law_service *service = NULL;
  if (law_day != PYK_DAY_NONE) {
    rc = pyk_period_find(question, law_day, &p);
    if (rc != PYK_OK) return rc;
    if (question->service != PYK_SERVICE_NONE) service = pyk_service_find(question->service, p.regime, law_day);
    if (!unusual && cannot_fail(question, &p, service)) clock = out;
  }
  begin(clock, question, law_day);
  if (law_day != PYK_DAY_NONE) take_period(clock, &p);
  if (question->event == PYK_DAY_NONE || out_of_order(question)) {
    clock->missing = question->event == PYK_DAY_NONE ? PYK_FACT_EVENT : PYK_FACT_ORDER;
    clock->verdict = PYK_VERDICT_FACTS_MISSING;
  } else {
    rc = run(clock, question, &p, service, law_day);
    if (rc != PYK_OK) return rc;
  }
  end(clock, out);
  return PYK_OK;
}
