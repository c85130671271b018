#include "plan.h"

#include "pykala/bylaw.h"

#include "../base/record.h"
#include "../bylaw/pack.h"
#include "../day/civil.h"

#include <string.h>

/* --- where rows begin and end --- */

static void look_at(pyk_day border, pyk_day after, pyk_day *next) {
  if (border > after && (*next == PYK_DAY_NONE || border < *next)) *next = border;
}

/* The first day after `day` on which a row that can matter begins or ends; PYK_DAY_NONE: there is none. */
static pyk_day next_border(const pyk_limit_question *q, pyk_day day) {
  const pyk_bylaw_pack *pack = pyk_bylaw_chosen(q->bylaw, q->pack);
  pyk_day next = PYK_DAY_NONE;
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    if (pyk_law_limits[i].limit != q->limit) continue;
    look_at(pyk_law_limits[i].from, day, &next);
    look_at(pyk_law_limits[i].to, day, &next);
  }
  for (size_t i = 0; i < pyk_law_service_count; i++) {
    if (pyk_law_services[i].service != q->service) continue;
    look_at(pyk_law_services[i].from, day, &next);
    look_at(pyk_law_services[i].to, day, &next);
  }
  for (size_t i = 0; pack != NULL && i < pack->count; i++) {
    pyk_bylaw_rule rule;
    memcpy(&rule, (const char *)pack->rules + i * pack->stride, sizeof rule);
    look_at(rule.from, day, &next);
    look_at(rule.to, day, &next);
  }
  return next;
}

/* --- what the rows of one day come to --- */

static int32_t rolls_of(pyk_rolling rolling) {
  int32_t latest = PYK_TABLE_SURE << PYK_STRETCH_LATEST;
  return rolling == PYK_ROLLS_NEVER ? 0 : rolling == PYK_ROLLS ? PYK_TABLE_SURE | latest : latest;
}

/* Fills in shift and counts; 0 when the rows of that day are none, or of a kind that is counted step by step. */
static int rows_of(const pyk_limit_question *q, pyk_day law_day, pyk_stretch *s) {
  pyk_period p;
  if (pyk_period_find(q, law_day, &p) != PYK_OK) return 0;
  s->shift = 0;
  if (q->service != PYK_SERVICE_NONE) {
    const law_service *row = pyk_service_find(q->service, p.regime, law_day);
    if (row == NULL) return 0;
    s->shift = row->amount;
  }
  int by_days = p.unit == PYK_UNIT_DAY || p.unit == PYK_UNIT_WEEK;
  int32_t days = p.unit == PYK_UNIT_WEEK ? 7 * p.amount : p.amount;
  int32_t months = p.unit == PYK_UNIT_YEAR ? 12 * p.amount : p.amount;
  s->counts = rolls_of(p.rolling);
  if (p.counting == PYK_COUNTING_YEARLY || (!by_days && p.counting == PYK_COUNTING_BACKWARD)) return 0;
  if (!by_days && p.counting == PYK_COUNTING_DURATION) return 0;
  if (!by_days) {
    s->counts |= months << PYK_STRETCH_MONTHS;
  } else if (p.counting == PYK_COUNTING_BACKWARD) {
    s->shift -= days;
  } else {
    s->shift += p.counting == PYK_COUNTING_DURATION ? days - 1 : days;
  }
  return 1;
}

/* --- the stretches --- */

/* Keeps the latest: what is asked about most comes first, and when room runs out the oldest is left to the question. */
static void put(pyk_limit_plan *plan, pyk_stretch s, pyk_day to) {
  /* Events whose nominal day lies in the table: with months, any whose counting begins there; those that end after it are
   * left to the question one by one. */
  pyk_day first = PYK_TABLE_FIRST - s.shift, end = PYK_TABLE_FIRST + PYK_TABLE_DAYS - s.shift;
  if (s.from < first) s.from = first;
  if (s.from < PYK_DAY_MIN) s.from = PYK_DAY_MIN;
  if (to == PYK_DAY_NONE || to > end) to = end;
  if (to <= s.from) return;
  s.days = (uint32_t)(to - s.from);
  if (plan->count > 0) {
    pyk_stretch before = pyk_plan_stretch(plan, 0);
    if (before.shift == s.shift && before.counts == s.counts && before.from + (pyk_day)before.days == s.from) {
      before.days += s.days;
      memcpy(plan->stretches, &before, sizeof before);
      return;
    }
  }
  if (plan->count < PYK_STRETCHES) plan->count++;
  memmove(plan->stretches + 4, plan->stretches, (PYK_STRETCHES - 1) * sizeof s);
  memcpy(plan->stretches, &s, sizeof s);
}

static void divide(pyk_limit_plan *plan) {
  const pyk_limit_question *q = &plan->question;
  pyk_stretch s = {.from = PYK_DAY_MIN};
  if (q->law_day != PYK_DAY_NONE) {
    if (rows_of(q, q->law_day, &s)) put(plan, s, PYK_DAY_NONE);
    return;
  }
  for (;;) {
    pyk_day next = next_border(q, s.from);
    if (rows_of(q, s.from, &s)) put(plan, s, next);
    if (next == PYK_DAY_NONE) return;
    s = (pyk_stretch){.from = next};
  }
}

pyk_stretch pyk_plan_stretch(const pyk_limit_plan *plan, int32_t i) {
  pyk_stretch s;
  memcpy(&s, plan->stretches + (size_t)i * (sizeof s / sizeof plan->stretches[0]), sizeof s);
  return s;
}

pyk_rc pyk_limit_prepare(const pyk_limit_question *question, pyk_limit_plan *out) {
  pyk_clock ignored;
  if (question == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc != PYK_OK) return rc;
  rc = pyk_record_check(question, sizeof *question);
  if (rc != PYK_OK) return rc;
  int of_one_event = question->event != 0 || question->proven != 0 || question->asked != 0 ||
                     question->asked_at_latest != 0 || question->asked_second != 0 || question->obstacle != 0 ||
                     question->renewed != 0 || question->relied != 0 || question->misled != 0 ||
                     question->closing_minute != 0 || question->change_count != 0 || question->changes != NULL;
  if (of_one_event) return PYK_E_ARG;
  rc = pyk_limit_compute(question, &ignored); /* without an event: whether the question is sound */
  if (rc != PYK_OK) return rc;
  pyk_limit_plan plan;
  memset(&plan, 0, sizeof plan);
  plan.size = out->size;
  plan.question = *question;
  plan.question.size = sizeof plan.question;
  divide(&plan);
  memcpy(out, &plan, sizeof plan);
  return PYK_OK;
}

/* --- one event --- */

/* The last days of one event by the question itself. */
static pyk_rc compute(const pyk_limit_plan *plan, pyk_day event, pyk_day *last_day, pyk_day *latest) {
  pyk_clock clock;
  pyk_limit_question q = plan->question;
  pyk_rc rc = pyk_day_needed(event);
  if (rc != PYK_OK) return rc;
  q.event = event;
  rc = pyk_limit_compute(&q, &clock);
  if (rc != PYK_OK) return rc;
  *last_day = clock.last_day;
  if (latest != NULL) *latest = clock.last_day_latest;
  return PYK_OK;
}

/* In months: to the same day number, or the last of a shorter month. Beyond the table the question decides. */
static pyk_rc in_months(const pyk_limit_plan *plan, const pyk_stretch *s, pyk_day event, pyk_day *last_day,
                        pyk_day *latest) {
  pyk_day nominal;
  pyk_rc rc = pyk_day_add_months(event + s->shift, pyk_stretch_months(s), PYK_ROUND_DOWN, &nominal);
  if (rc != PYK_OK || !pyk_table_holds(nominal)) return compute(plan, event, last_day, latest);
  uint32_t byte = pyk_table_day(nominal);
  *last_day = nominal + (pyk_day)(byte & pyk_stretch_sure(s));
  if (latest != NULL) *latest = nominal + (pyk_day)(byte >> PYK_TABLE_LATEST_SHIFT & pyk_stretch_latest(s));
  return PYK_OK;
}

pyk_rc pyk_plan_elsewhere(const pyk_limit_plan *plan, pyk_day event, pyk_day *last_day, pyk_day *latest) {
  for (int32_t i = 0; i < plan->count; i++) {
    const pyk_stretch s = pyk_plan_stretch(plan, i);
    if ((uint32_t)event - (uint32_t)s.from >= s.days) continue;
    if (pyk_stretch_months(&s) != 0) return in_months(plan, &s, event, last_day, latest);
    pyk_day nominal = event + s.shift;
    uint32_t byte = pyk_table_day(nominal);
    *last_day = nominal + (pyk_day)(byte & pyk_stretch_sure(&s));
    if (latest != NULL) *latest = nominal + (pyk_day)(byte >> PYK_TABLE_LATEST_SHIFT & pyk_stretch_latest(&s));
    return PYK_OK;
  }
  return compute(plan, event, last_day, latest);
}
