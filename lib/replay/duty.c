#include "state.h"

#include "../bylaw/pack.h"
#include "../law/index.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

#include <string.h>

/* --- being brought about --- */

static uint32_t bit_of(pyk_event_kind kind) {
  return kind == PYK_EVENT_TIME_OVER ? LAW_TIME_OVER : 1u << kind;
}

/* Whether the bylaws owe a wish report to `owed`, too. */
static int bylaws_owe(const pyk_state *s, pyk_parties owed, pyk_day day) {
  const pyk_case *c = s->facts;
  pyk_bylaw_rule rule;
  return pyk_bylaw_rule_on(c->bylaw, c->pack, PYK_BYLAW_LIMIT, PYK_LIMIT_WISH_REPORT, day, &rule) &&
         (rule.also & owed) != 0;
}

/* What a duty asks beyond its row: facts of the case. */
static int asked_of_case(const pyk_state *s, const law_duty *row, pyk_phase before) {
  switch (row->duty) {
  case PYK_DUTY_TAKE_UP_INITIATIVE:
    return s->facts->two_per_cent == PYK_GIVEN_YES;
  case PYK_DUTY_SERVE:
    return s->facts->parties == PYK_GIVEN_YES;
  case PYK_DUTY_REMOVE_DATA:
    return (before == PYK_PHASE_DECIDED || before == PYK_PHASE_OPEN) && s->time.shown &&
           s->last_remedy != PYK_REMEDY_PROHIBITED;
  default:
    return 1;
  }
}

/* Whether the event led to that phase; to decided also from decided, by a new decision. */
static int led_to(const pyk_state *s, pyk_phase phase, const pyk_event *e, pyk_phase before) {
  if (s->phase != phase) return 0;
  if (phase != PYK_PHASE_DECIDED) return before != phase;
  return !s->time.by_court && memcmp(&s->time.event, e, sizeof *e) == 0;
}

static int brought_about(const pyk_state *s, const law_duty *row, const pyk_event *e, pyk_event_kind kind,
                         pyk_phase before) {
  if (!(row->authorities >> s->facts->authority & 1) || !(row->events & (bit_of(kind) | bit_of(e->kind)))) return 0;
  if (!pyk_row_holds(row->from, row->to, e->day)) return 0;
  if (row->motions != 0 && !(row->motions >> s->facts->motion & 1)) return 0;
  if (row->bodies != 0 && !(row->bodies >> e->body & 1)) return 0;
  if (row->leads_to != 0 && !led_to(s, row->leads_to, e, before)) return 0;
  if (row->obstacle != 0 && row->obstacle != e->obstacle) return 0;
  if ((row->how & LAW_IF_BYLAWS_OWE) && !bylaws_owe(s, row->owed, e->day)) return 0;
  return asked_of_case(s, row, before);
}

static void open_slot(pyk_state *s, const law_duty *row, pyk_day day) {
  pyk_duty_slot *slot = &s->duties[row->duty];
  pyk_clock clock;
  s->open_duties |= UINT32_C(1) << row->duty;
  *slot = (pyk_duty_slot){.row = row, .since = day, .trust = row->trust, .basis = row->basis};
  if (row->limit == PYK_LIMIT_OWN) return;
  pyk_limit_question q = {.size = sizeof q,
                          .limit = row->limit,
                          .bylaw = s->facts->bylaw,
                          .pack = s->facts->pack,
                          .event = day,
                          .law_day = day,
                          .changes = s->changes.changes,
                          .change_count = s->changes.count};
  if (pyk_limit_compute(&q, &clock) != PYK_OK) {
    slot->unknown = 1;
    return;
  }
  slot->due = clock.last_day;
  slot->due_latest = clock.last_day_latest;
  slot->trust = clock.trust;
  if (pyk_provision_empty(&slot->basis)) slot->basis = clock.basis;
}

/* --- being met --- */

static int meets(const pyk_state *s, const law_duty *row, const pyk_event *e, pyk_event_kind kind, pyk_phase before) {
  const pyk_time *t = &s->time;
  uint32_t needed = s->facts->party_count > 0 ? (uint32_t)s->facts->party_count : 1;
  int decides = e->kind == PYK_EVENT_DECIDED;
  if ((row->how & LAW_MET_BY_EVENT) && (row->met & (bit_of(kind) | bit_of(e->kind)))) return 1;
  if ((row->how & LAW_MET_BY_TELLING) && kind == PYK_EVENT_TOLD && (e->who & row->who)) return 1;
  if ((row->how & LAW_MET_BY_NATURE) && decides && (row->natures_met >> e->nature & 1)) return 1;
  if ((row->how & LAW_MET_BY_COUNCIL) && decides && e->body == PYK_BODY_COUNCIL) {
    if (led_to(s, PYK_PHASE_DECIDED, e, before)) return 1;
  }
  if ((row->how & LAW_MET_BY_LEAVING) && decides && before == PYK_PHASE_TAKEN_UP) return s->phase != before;
  if ((row->how & LAW_MET_AT_COUNCIL) && decides && e->body == PYK_BODY_COUNCIL) return 1;
  int serves = (kind == PYK_EVENT_SERVED || kind == PYK_EVENT_RENEWED) && !t->by_court;
  return (row->how & LAW_MET_BY_SERVICE) && serves && t->served >= needed;
}

static void drop_slot(pyk_state *s, pyk_duty_slot *slot) {
  slot->row = NULL;
  s->open_duties &= ~(UINT32_C(1) << (slot - s->duties));
}

static void close_slot(pyk_state *s, pyk_duty_slot *slot, const pyk_event *e) {
  if (slot->due != PYK_DAY_NONE && e->day > slot->due_latest) {
    pyk_finding f = pyk_event_finding(e, PYK_FINDING_DUTY_LATE);
    f.field = PYK_FIELD_DUTY;
    f.kind = PYK_KIND_DUTY;
    f.found = slot->row->duty;
    f.expected_day = slot->due;
    f.basis = slot->basis;
    pyk_state_report(s, &f);
  }
  drop_slot(s, slot);
}

/* Opens the duties that an event of that kind can bring about. */
static void bring_about(pyk_state *s, const pyk_event *event, pyk_event_kind as, pyk_event_kind kind,
                        pyk_phase before) {
  int32_t place = as == PYK_EVENT_TIME_OVER ? PYK_INDEX_TIME_OVER : as;
  for (size_t i = pyk_index_duty_begin[place]; i < pyk_index_duty_begin[place + 1]; i++) {
    const law_duty *row = &pyk_law_duties[pyk_index_duty_rows[i]];
    if (s->duties[row->duty].row == NULL && brought_about(s, row, event, kind, before)) open_slot(s, row, event->day);
  }
}

void pyk_duties_event(pyk_state *s, const pyk_event *event, pyk_event_kind kind, pyk_phase before) {
  for (int duty = 1; s->open_duties >> duty != 0; duty++) {
    pyk_duty_slot *slot = &s->duties[duty];
    if (slot->row != NULL && meets(s, slot->row, event, kind, before)) close_slot(s, slot, event);
  }
  bring_about(s, event, event->kind, kind, before);
  if (kind != event->kind) bring_about(s, event, kind, kind, before);
  /* A claim that nobody handles any more asks for no decision. */
  if (s->claims == 0) drop_slot(s, &s->duties[PYK_DUTY_DECIDE_CLAIM]);
}

/* --- at the end --- */

static pyk_duty_state state_of(const pyk_duty_slot *slot, pyk_day as_of) {
  if (slot->unknown) return PYK_DUTY_STATE_UNKNOWN;
  if (slot->due == PYK_DAY_NONE || as_of <= slot->due) return PYK_DUTY_STATE_OPEN;
  return as_of <= slot->due_latest ? PYK_DUTY_STATE_CONTESTED : PYK_DUTY_STATE_OVERDUE;
}

static void report_overdue(pyk_state *s, const pyk_duty *duty, pyk_day as_of) {
  pyk_finding f;
  memset(&f, 0, sizeof f);
  f.code = PYK_FINDING_DUTY_OVERDUE;
  f.severity = pyk_finding_severity(f.code);
  f.field = PYK_FIELD_DUTY;
  f.kind = PYK_KIND_DUTY;
  f.found = duty->kind;
  f.expected_day = duty->due;
  f.found_day = as_of;
  f.basis = duty->basis;
  pyk_state_report(s, &f);
}

void pyk_duties_end(pyk_state *s, pyk_day as_of) {
  pyk_replay *out = s->out;
  for (int kind = 1; kind < PYK_DUTY_SLOTS; kind++) {
    const pyk_duty_slot *slot = &s->duties[kind];
    if (slot->row == NULL) continue;
    pyk_duty duty;
    memset(&duty, 0, sizeof duty);
    duty.kind = kind;
    duty.state = state_of(slot, as_of);
    duty.debtor = slot->row->debtor;
    duty.owed = slot->row->owed;
    duty.since = slot->since;
    duty.due = slot->due;
    duty.due_latest = slot->due_latest;
    duty.limit = slot->row->limit;
    duty.trust = slot->trust;
    duty.basis = slot->basis;
    if (out->duty_count < out->duty_cap) out->duties[out->duty_count] = duty;
    out->duty_count++;
    if (duty.state == PYK_DUTY_STATE_OVERDUE) report_overdue(s, &duty, as_of);
  }
}
