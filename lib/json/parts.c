#include "build.h"

#include "pykala/replay.h"

static pyk_rc finding_text(const void *of, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  return pyk_finding_text(of, lang, buf, cap, need);
}

json_t *pyk_json_route(pyk_builder *b, const pyk_route *route) {
  json_t *out = json_object();
  pyk_put_name(b, out, "state", PYK_KIND_ROUTE_STATE, route->state);
  pyk_put_set(b, out, "missing", PYK_KIND_FACT, route->missing);
  pyk_put_set(b, out, "notes", PYK_KIND_NOTE, route->notes);
  pyk_put_day(b, out, "law-day", route->law_day);
  pyk_put_day(b, out, "law-day-latest", route->law_day_latest);
  if (route->remedy != PYK_REMEDY_UNKNOWN) pyk_put_name(b, out, "remedy", PYK_KIND_REMEDY, route->remedy);
  if (route->state != PYK_ROUTE_FOUND) return out;
  pyk_put_number(b, out, "row", route->row);
  pyk_put_name(b, out, "trust", PYK_KIND_TRUST, route->trust);
  pyk_put_name(b, out, "notice", PYK_KIND_NOTICE, (int32_t)route->notice);
  if (route->limit != PYK_LIMIT_OWN) {
    pyk_put_name(b, out, "limit", PYK_KIND_LIMIT, route->limit);
    pyk_put_name(b, out, "receiver", PYK_KIND_RECEIVER, route->receiver);
    pyk_put_name(b, out, "trigger", PYK_KIND_TRIGGER, route->trigger);
    pyk_put_day(b, out, "limit-day", route->limit_day);
    pyk_put(b, out, "leave", json_boolean(route->leave));
    if (route->past_force) pyk_put(b, out, "past-force", json_true());
  }
  pyk_put_set(b, out, "grounds", PYK_KIND_GROUND, route->grounds);
  pyk_put_set(b, out, "who", PYK_KIND_PARTY, route->who);
  pyk_put_provision(b, out, "basis", &route->basis);
  pyk_put_provision(b, out, "notice-basis", &route->notice_basis);
  pyk_put_provision(b, out, "who-basis", &route->who_basis);
  pyk_put_provision(b, out, "grounds-basis", &route->grounds_basis);
  pyk_put_provision(b, out, "transition", &route->transition);
  return out;
}

json_t *pyk_json_routes(pyk_builder *b, const pyk_route *routes, size_t count) {
  json_t *out = pyk_json_route(b, &routes[0]);
  json_t *beside = json_array();
  for (size_t i = 1; i < count; i++)
    pyk_push(b, beside, pyk_json_route(b, &routes[i]));
  pyk_put(b, out, "beside", beside);
  return out;
}

json_t *pyk_json_force(pyk_builder *b, const pyk_force *force) {
  json_t *out = json_object();
  pyk_put_name(b, out, "state", PYK_KIND_FORCE, force->state);
  pyk_put_set(b, out, "missing", PYK_KIND_FACT, force->missing);
  pyk_put_set(b, out, "notes", PYK_KIND_NOTE, force->notes);
  if (force->trust != 0) pyk_put_name(b, out, "trust", PYK_KIND_TRUST, force->trust);
  pyk_put_day(b, out, "day", force->day);
  pyk_put_day(b, out, "day-earliest", force->day_earliest);
  pyk_put_set(b, out, "whose", PYK_KIND_PARTY, force->whose);
  if (force->limit != PYK_LIMIT_OWN) pyk_put_name(b, out, "limit", PYK_KIND_LIMIT, force->limit);
  if (force->service != 0) pyk_put_name(b, out, "service", PYK_KIND_SERVICE, force->service);
  pyk_put_provision(b, out, "basis", &force->basis);
  pyk_put_provision(b, out, "transition", &force->transition);
  return out;
}

json_t *pyk_json_step(pyk_builder *b, const pyk_step *step) {
  json_t *out = json_object();
  pyk_put_name(b, out, "kind", PYK_KIND_STEP, step->kind);
  pyk_put_day(b, out, "before", step->before);
  pyk_put_day(b, out, "after", step->after);
  if (step->amount != 0) pyk_put_number(b, out, "amount", step->amount);
  if (step->unit != 0) pyk_put_name(b, out, "unit", PYK_KIND_UNIT, step->unit);
  if (step->holiday != 0) pyk_put_name(b, out, "holiday", PYK_KIND_HOLIDAY, step->holiday);
  if (step->service != 0) pyk_put_name(b, out, "service", PYK_KIND_SERVICE, step->service);
  pyk_put_name(b, out, "trust", PYK_KIND_TRUST, step->trust);
  pyk_put_provision(b, out, "basis", &step->basis);
  pyk_put_sentence(b, out, pyk_step_sentence, step);
  return out;
}

json_t *pyk_json_clock(pyk_builder *b, const pyk_clock *clock) {
  json_t *out = json_object();
  pyk_put_name(b, out, "limit", PYK_KIND_LIMIT, clock->limit);
  pyk_put_set(b, out, "whose", PYK_KIND_PARTY, clock->whose);
  if (clock->service != 0) pyk_put_name(b, out, "service", PYK_KIND_SERVICE, clock->service);
  pyk_put_name(b, out, "verdict", PYK_KIND_VERDICT, clock->verdict);
  pyk_put_set(b, out, "missing", PYK_KIND_FACT, clock->missing);
  pyk_put_set(b, out, "notes", PYK_KIND_NOTE, clock->notes);
  if (clock->trust != 0) pyk_put_name(b, out, "trust", PYK_KIND_TRUST, clock->trust);
  pyk_put_day(b, out, "event", clock->event);
  pyk_put_day(b, out, "known", clock->known);
  pyk_put_day(b, out, "first-day", clock->first_day);
  pyk_put_day(b, out, "nominal", clock->nominal);
  pyk_put_day(b, out, "last-day", clock->last_day);
  pyk_put_day(b, out, "last-day-latest", clock->last_day_latest);
  pyk_put_day(b, out, "asked", clock->asked);
  if (clock->asked_at_latest) pyk_put(b, out, "asked-at-latest", json_true());
  if (clock->asked_second > 0) pyk_put_number(b, out, "asked-second", clock->asked_second);
  if (clock->obstacle != 0) pyk_put_name(b, out, "obstacle", PYK_KIND_OBSTACLE, clock->obstacle);
  pyk_put_day(b, out, "relied-day", clock->relied_day);
  if (clock->closing_minute > 0) pyk_put_number(b, out, "closing-minute", clock->closing_minute);
  if (clock->amount > 0) {
    pyk_put_number(b, out, "amount", clock->amount);
    pyk_put_name(b, out, "unit", PYK_KIND_UNIT, clock->unit);
    pyk_put_name(b, out, "counting", PYK_KIND_COUNTING, clock->counting);
  }
  pyk_put_provision(b, out, "basis", &clock->basis);
  pyk_put_provision(b, out, "transition", &clock->transition);
  json_t *steps = json_array();
  for (uint32_t i = 0; i < clock->step_count && i < PYK_STEP_CAP; i++) {
    pyk_push(b, steps, pyk_json_step(b, &clock->steps[i]));
  }
  pyk_put(b, out, "steps", steps);
  return out;
}

static void put_comparison(pyk_builder *b, json_t *out, const pyk_finding *f) {
  if (f->kind == PYK_KIND_FACT) {
    pyk_put_set(b, out, "missing", PYK_KIND_FACT, (uint32_t)f->found);
  } else if (f->kind == PYK_KIND_EVENT) {
    /* Reports that contradict each other are found before any phase. */
    if (f->code != PYK_FINDING_EVENT_CONTRADICTED) pyk_put_name(b, out, "phase", PYK_KIND_PHASE, f->expected);
    pyk_put_name(b, out, "found", f->kind, f->found);
  } else if (f->kind != 0) {
    if (f->expected != 0) pyk_put_name(b, out, "expected", f->kind, f->expected);
    pyk_put_name(b, out, "found", f->kind, f->found);
  } else if (f->expected_unit != 0) {
    pyk_put_number(b, out, "expected-amount", f->expected);
    pyk_put_name(b, out, "expected-unit", PYK_KIND_UNIT, f->expected_unit);
    pyk_put_number(b, out, "found-amount", f->found);
    pyk_put_name(b, out, "found-unit", PYK_KIND_UNIT, f->found_unit);
  } else if (f->expected != 0 || f->found != 0) {
    if (f->expected != 0) pyk_put_number(b, out, "expected-number", f->expected);
    pyk_put_number(b, out, "found-number", f->found);
  }
}

/* Findings about a log have the key of their event there. */
static int in_text(const pyk_finding *f) {
  return f->end > f->begin && f->field != PYK_FIELD_EVENT && f->field != PYK_FIELD_DUTY;
}

json_t *pyk_json_finding(pyk_builder *b, const pyk_finding *f) {
  json_t *out = json_object();
  pyk_put_number(b, out, "code", f->code);
  pyk_put_name(b, out, "name", PYK_KIND_FINDING, f->code);
  pyk_put_name(b, out, "severity", PYK_KIND_SEVERITY, f->severity);
  if (f->contested) pyk_put(b, out, "contested", json_true());
  pyk_put_name(b, out, "field", PYK_KIND_FIELD, f->field);
  if (in_text(f)) {
    pyk_put_number(b, out, "begin", (int64_t)f->begin);
    pyk_put_number(b, out, "end", (int64_t)f->end);
    if (f->source != PYK_SOURCE_DOCUMENT) pyk_put_name(b, out, "source", PYK_KIND_SOURCE, f->source);
  }
  put_comparison(b, out, f);
  pyk_put_day(b, out, "expected-day", f->expected_day);
  pyk_put_day(b, out, "found-day", f->found_day);
  pyk_put_provision(b, out, "basis", &f->basis);
  pyk_put_provision(b, out, "expected-provision", &f->expected_provision);
  pyk_put_provision(b, out, "found-provision", &f->found_provision);
  pyk_put_sentence(b, out, finding_text, f);
  return out;
}

static json_t *json_deliveries(pyk_builder *b, const pyk_decision *d) {
  json_t *out = json_array();
  for (uint32_t i = 0; i < d->delivery_count; i++) {
    json_t *one = json_object();
    pyk_put_name(b, one, "service", PYK_KIND_SERVICE, d->deliveries[i].service);
    pyk_put_day(b, one, "sent", d->deliveries[i].sent);
    pyk_put_day(b, one, "proven", d->deliveries[i].proven);
    if (d->deliveries[i].obstacle != 0) {
      pyk_put_name(b, one, "obstacle", PYK_KIND_OBSTACLE, d->deliveries[i].obstacle);
    }
    pyk_push(b, out, one);
  }
  return out;
}

json_t *pyk_json_decision(pyk_builder *b, const pyk_decision *d) {
  json_t *out = json_object();
  pyk_put_name(b, out, "authority", PYK_KIND_AUTHORITY, d->authority);
  pyk_put_name(b, out, "body", PYK_KIND_BODY, d->body);
  pyk_put_name(b, out, "bylaw", PYK_KIND_BYLAW, d->bylaw);
  if (d->section > 0) pyk_put_number(b, out, "section", d->section);
  pyk_put_name(b, out, "nature", PYK_KIND_NATURE, d->nature);
  pyk_put_name(b, out, "subject", PYK_KIND_SUBJECT, d->subject);
  pyk_put_name(b, out, "outcome", PYK_KIND_OUTCOME, d->outcome);
  pyk_put_name(b, out, "motion", PYK_KIND_MOTION, d->motion);
  pyk_put_day(b, out, "adopted", d->adopted);
  pyk_put_day(b, out, "pending", d->pending);
  pyk_put_day(b, out, "decided", d->decided);
  pyk_put_day(b, out, "decided-from", d->decided_from);
  pyk_put_day(b, out, "decided-until", d->decided_until);
  pyk_put_day(b, out, "on-view", d->on_view);
  if (d->party_service != 0) pyk_put_name(b, out, "party-service", PYK_KIND_SERVICE, d->party_service);
  pyk_put_day(b, out, "party-sent", d->party_sent);
  pyk_put_day(b, out, "party-proven", d->party_proven);
  if (d->party_obstacle != 0) pyk_put_name(b, out, "party-obstacle", PYK_KIND_OBSTACLE, d->party_obstacle);
  if (d->view_obstacle != 0) pyk_put_name(b, out, "view-obstacle", PYK_KIND_OBSTACLE, d->view_obstacle);
  if (d->delivery_count > 0) pyk_put(b, out, "deliveries", json_deliveries(b, d));
  pyk_put_given(b, out, "presenter", d->presenter);
  if (d->presenter == PYK_GIVEN_YES) pyk_put(b, out, "presenter-acting", json_boolean(d->presenter_acting));
  pyk_put_given(b, out, "contact", d->contact);
  pyk_put_given(b, out, "contact-reach", d->contact_reach);
  pyk_put_set(b, out, "report-to", PYK_KIND_PARTY, d->report_to);
  pyk_put_given(b, out, "report-stated", d->report_stated);
  pyk_put_given(b, out, "notice", d->notice);
  pyk_put_set(b, out, "notices", PYK_KIND_NOTICE, d->notices);
  pyk_put_given(b, out, "notice-provision-given", d->notice_provision);
  pyk_put_provision(b, out, "notice-provision", &d->provision);
  if (d->quoted_amount > 0) {
    pyk_put_number(b, out, "quoted-amount", d->quoted_amount);
    pyk_put_name(b, out, "quoted-unit", PYK_KIND_UNIT, d->quoted_unit);
  }
  pyk_put_provision(b, out, "quoted-basis", &d->quoted_basis);
  pyk_put(b, out, "later-handlings", json_boolean(d->later_handlings));
  if (d->closing_minute > 0) pyk_put_number(b, out, "closing-minute", d->closing_minute);
  return out;
}
