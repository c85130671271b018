/* The operations of the line protocol. */
#include "operations.h"

#include <stdio.h>
#include <string.h>

/* The result of a call of the core: nothing when it failed. */
static json_t *result(pyk_json_reader *r, pyk_rc rc, json_t *value) {
  if (rc == PYK_OK) return value;
  pyk_read_fail(r, rc, "op", "a question that the tables can answer");
  json_decref(value);
  return NULL;
}

static json_t *op_version(pyk_json_reader *r, pyk_builder *b) {
  if (!pyk_read_good(r)) return NULL;
  json_t *out = json_object();
  pyk_put(b, out, "pykala", pyk_json_version());
  pyk_put(b, out, "law", pyk_json_law(b));
  return out;
}

static json_t *op_day(pyk_json_reader *r, pyk_builder *b) {
  pyk_day day = PYK_DAY_NONE;
  int32_t days = 0, months = 0;
  pyk_read_day(r, "day", &day);
  pyk_read_number(r, "add-days", -PYK_DAY_MAX, PYK_DAY_MAX, &days);
  pyk_read_number(r, "add-months", -12 * 9999, 12 * 9999, &months);
  if (day == PYK_DAY_NONE) pyk_read_fail(r, PYK_E_ARG, "day", "a day as YYYY-MM-DD");
  if (!pyk_read_good(r)) return NULL;
  pyk_rc rc = months == 0 ? PYK_OK : pyk_day_add_months(day, months, PYK_ROUND_DOWN, &day);
  if (rc == PYK_OK) rc = pyk_day_add_days(day, days, &day);
  json_t *out = json_object();
  pyk_put_day(b, out, "day", day);
  pyk_put_number(b, out, "number", day);
  pyk_put_name(b, out, "weekday", PYK_KIND_WEEKDAY, pyk_day_weekday(day));
  return result(r, rc, out);
}

static json_t *op_calendar(pyk_json_reader *r, pyk_builder *b) {
  pyk_calendar calendar = PYK_CALENDAR_TIME_LIMITS;
  pyk_day day = PYK_DAY_NONE, open = PYK_DAY_NONE;
  pyk_calendar_day looked = {.size = sizeof looked};
  pyk_read_name(r, "calendar", PYK_KIND_CALENDAR, &calendar);
  pyk_read_day(r, "day", &day);
  if (day == PYK_DAY_NONE) pyk_read_fail(r, PYK_E_ARG, "day", "a day as YYYY-MM-DD");
  if (!pyk_read_good(r)) return NULL;
  pyk_rc rc = pyk_calendar_look(calendar, day, &looked);
  if (rc == PYK_OK) rc = pyk_calendar_open(calendar, day, &open);
  json_t *out = json_object();
  pyk_put_day(b, out, "day", day);
  pyk_put_name(b, out, "weekday", PYK_KIND_WEEKDAY, looked.weekday);
  pyk_put_name(b, out, "holiday", PYK_KIND_HOLIDAY, looked.holiday);
  pyk_put(b, out, "moves", json_boolean(looked.moves));
  pyk_put_name(b, out, "trust", PYK_KIND_TRUST, looked.trust);
  pyk_put_set(b, out, "notes", PYK_KIND_NOTE, looked.notes);
  pyk_put_provision(b, out, "basis", &looked.basis);
  pyk_put_provision(b, out, "source", &looked.source);
  pyk_put_day(b, out, "open", open);
  return result(r, rc, out);
}

/* A question about a time limit; *pack is to be freed. */
static void read_question(pyk_json_reader *r, pyk_limit_question *q, pyk_bylaw_pack **pack) {
  *q = (pyk_limit_question){.size = sizeof *q};
  pyk_read_name(r, "limit", PYK_KIND_LIMIT, &q->limit);
  pyk_read_name(r, "service", PYK_KIND_SERVICE, &q->service);
  pyk_read_name(r, "bylaw", PYK_KIND_BYLAW, &q->bylaw);
  *pack = pyk_read_bylaws(r, &q->bylaw);
  q->pack = *pack;
  pyk_read_day(r, "event", &q->event);
  pyk_read_day(r, "proven", &q->proven);
  pyk_read_day(r, "law-day", &q->law_day);
  pyk_read_day(r, "asked", &q->asked);
  pyk_read_flag(r, "asked-at-latest", &q->asked_at_latest);
  pyk_read_number(r, "asked-second", 1, 24 * 60 * 60, &q->asked_second);
  pyk_read_number(r, "closing-minute", 1, 24 * 60, &q->closing_minute);
  pyk_read_name(r, "obstacle", PYK_KIND_OBSTACLE, &q->obstacle);
  pyk_read_day(r, "renewed", &q->renewed);
  pyk_read_day(r, "relied", &q->relied);
  pyk_read_flag(r, "misled", &q->misled);
  pyk_read_number(r, "amount", 1, 9999, &q->amount);
  pyk_read_name(r, "unit", PYK_KIND_UNIT, &q->unit);
  pyk_read_name(r, "counting", PYK_KIND_COUNTING, &q->counting);
  pyk_read_name(r, "trust", PYK_KIND_TRUST, &q->trust);
  pyk_read_provision(r, "basis", q->law_day, &q->basis);
}

static json_t *op_limit(pyk_json_reader *r, pyk_builder *b) {
  pyk_limit_question q;
  pyk_bylaw_pack *pack;
  read_question(r, &q, &pack);
  if (pyk_read_good(r)) {
    pyk_rc rc = pyk_limit_compute(&q, &b->clock);
    b->by_clock = rc == PYK_OK;
    if (rc != PYK_OK) result(r, rc, NULL);
  }
  pyk_json_bylaws_free(pack);
  return NULL;
}

/* The last day on which the event can be so that the limit has ended before "force". */
static json_t *op_inverse(pyk_json_reader *r, pyk_builder *b) {
  pyk_limit_question q;
  pyk_bylaw_pack *pack;
  pyk_clock clock;
  pyk_day force = PYK_DAY_NONE;
  json_t *out = NULL;
  pyk_read_day(r, "force", &force);
  read_question(r, &q, &pack);
  if (force == PYK_DAY_NONE) pyk_read_fail(r, PYK_E_ARG, "force", "a day as YYYY-MM-DD");
  if (pyk_read_good(r)) {
    pyk_rc rc = pyk_limit_invert(&q, force, &clock);
    out = rc == PYK_OK ? pyk_json_clock(b, &clock) : result(r, rc, NULL);
  }
  pyk_json_bylaws_free(pack);
  return out;
}

/* The day on which somebody who was served knows of the decision: the limit's first steps. */
static json_t *op_service(pyk_json_reader *r, pyk_builder *b) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM};
  pyk_clock clock;
  pyk_read_name(r, "limit", PYK_KIND_LIMIT, &q.limit);
  pyk_read_name(r, "service", PYK_KIND_SERVICE, &q.service);
  pyk_read_day(r, "event", &q.event);
  pyk_read_day(r, "proven", &q.proven);
  pyk_read_day(r, "law-day", &q.law_day);
  pyk_read_name(r, "obstacle", PYK_KIND_OBSTACLE, &q.obstacle);
  if (q.service == PYK_SERVICE_NONE) pyk_read_fail(r, PYK_E_ARG, "service", "a way of service");
  if (q.event == PYK_DAY_NONE) pyk_read_fail(r, PYK_E_ARG, "event", "a day as YYYY-MM-DD");
  if (!pyk_read_good(r)) return NULL;
  pyk_rc rc = pyk_limit_compute(&q, &clock);
  if (rc != PYK_OK) return result(r, rc, NULL);
  json_t *out = json_object();
  json_t *steps = json_array();
  pyk_put_name(b, out, "service", PYK_KIND_SERVICE, clock.service);
  pyk_put_day(b, out, "event", clock.event);
  pyk_put_day(b, out, "known", clock.known);
  pyk_put_set(b, out, "notes", PYK_KIND_NOTE, clock.notes);
  for (uint32_t i = 0; i < clock.step_count; i++) {
    pyk_step_kind kind = clock.steps[i].kind;
    if (kind == PYK_STEP_EVENT || kind == PYK_STEP_PRESUME || kind == PYK_STEP_RECEIVE ||
        kind == PYK_STEP_NOT_STARTED) {
      pyk_push(b, steps, pyk_json_step(b, &clock.steps[i]));
    }
  }
  pyk_put(b, out, "steps", steps);
  return out;
}

static json_t *json_rule(pyk_builder *b, pyk_rule_table table, size_t index) {
  pyk_rule rule = {.size = sizeof rule};
  char text[2048], link[128];
  pyk_lang lang = b->lang != 0 ? b->lang : PYK_LANG_EN;
  if (pyk_rule_at(table, index, &rule) != PYK_OK) return NULL;
  json_t *out = json_object();
  if (pyk_rule_name(table, index, text, sizeof text, NULL) == PYK_OK) pyk_put(b, out, "name", json_string(text));
  pyk_put_name(b, out, "table", PYK_KIND_RULE, table);
  pyk_put_number(b, out, "number", rule.number);
  pyk_put_day(b, out, "from", rule.from);
  pyk_put_day(b, out, "to", rule.to);
  pyk_put_name(b, out, "trust", PYK_KIND_TRUST, rule.trust);
  pyk_put_provision(b, out, "basis", &rule.basis);
  pyk_put_provision(b, out, "transition", &rule.transition);
  if (pyk_rule_text(table, index, lang, text, sizeof text, NULL) == PYK_OK) pyk_put(b, out, "text", json_string(text));
  if (pyk_rule_link(&rule.basis, lang, link, sizeof link, NULL) == PYK_OK) pyk_put(b, out, "link", json_string(link));
  return out;
}

/* One row by its name, or the rows of one table. */
static json_t *op_rule(pyk_json_reader *r, pyk_builder *b) {
  pyk_rule_table table = 0;
  size_t index = 0;
  const json_t *name = pyk_read_take(r, "name");
  pyk_read_name(r, "table", PYK_KIND_RULE, &table);
  if ((name == NULL) == (table == 0)) pyk_read_fail(r, PYK_E_ARG, "name", "either a row's name or a table");
  if (!pyk_read_good(r)) return NULL;
  if (name != NULL) {
    const char *text = json_string_value(name);
    pyk_rc rc = text == NULL ? PYK_E_ARG : pyk_rule_find(text, json_string_length(name), &table, &index);
    return rc == PYK_OK ? json_rule(b, table, index) : result(r, rc, NULL);
  }
  json_t *out = json_array();
  for (; index < pyk_rule_count(table); index++)
    pyk_push(b, out, json_rule(b, table, index));
  return out;
}

static json_t *json_rejections(pyk_builder *b, const pyk_rejection *rejections, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    json_t *one = json_object();
    pyk_put_number(b, one, "row", rejections[i].row);
    pyk_put_name(b, one, "reason", PYK_KIND_REJECTION, rejections[i].reason);
    pyk_put_name(b, one, "remedy", PYK_KIND_REMEDY, rejections[i].remedy);
    pyk_put_provision(b, one, "basis", &rejections[i].basis);
    pyk_push(b, out, one);
  }
  return out;
}

enum { ROUTES = 4, REJECTIONS = 256, CLOCKS = 256, FINDINGS = 64 };

static json_t *route_of(pyk_json_reader *r, pyk_builder *b, const pyk_decision *d, pyk_day law_day) {
  pyk_route routes[ROUTES] = {{.size = sizeof routes[0]}};
  pyk_rejection rejections[REJECTIONS];
  size_t found = 0, rejected = 0;
  pyk_rc rc = pyk_appeal_routes(d, law_day, routes, sizeof routes[0], ROUTES, &found);
  if (rc == PYK_OK) rc = pyk_appeal_rejections(d, law_day, rejections, REJECTIONS, &rejected);
  if (rc != PYK_OK) return result(r, rc, NULL);
  json_t *out = pyk_json_routes(b, routes, found < ROUTES ? found : ROUTES);
  pyk_put(b, out, "rejected", json_rejections(b, rejections, rejected < REJECTIONS ? rejected : REJECTIONS));
  return out;
}

static json_t *op_route(pyk_json_reader *r, pyk_builder *b) {
  pyk_decision_request request = {.pack = NULL};
  pyk_day law_day = PYK_DAY_NONE;
  pyk_read_day(r, "law-day", &law_day);
  pyk_read_decision(r, &request);
  json_t *out = pyk_read_good(r) ? route_of(r, b, &request.decision, law_day) : NULL;
  pyk_json_bylaws_free(request.pack);
  return out;
}

/* Everything about one decision; without findings when only its clocks are asked for. */
static json_t *judge(pyk_json_reader *r, pyk_builder *b, const pyk_decision *d, pyk_day law_day, pyk_day as_of,
                     int check) {
  pyk_route routes[ROUTES] = {{.size = sizeof routes[0]}};
  pyk_force force = {.size = sizeof force};
  pyk_clock clocks[CLOCKS];
  pyk_finding findings[FINDINGS];
  pyk_report report = {
      .size = sizeof report, .decision = d, .routes = routes, .clocks = clocks, .force = &force, .findings = findings};
  pyk_rc rc = pyk_appeal_routes(d, law_day, routes, sizeof routes[0], ROUTES, &report.route_count);
  if (rc == PYK_OK) rc = pyk_decision_clocks(d, law_day, as_of, clocks, CLOCKS, &report.clock_count);
  if (rc == PYK_OK) rc = pyk_decision_force(d, law_day, &force);
  if (rc == PYK_OK && check) rc = pyk_decision_check(d, law_day, as_of, findings, FINDINGS, &report.finding_count);
  if (rc != PYK_OK) return result(r, rc, NULL);
  report.as_of = as_of;
  if (report.clock_count > CLOCKS) report.clock_count = CLOCKS;
  if (report.finding_count > FINDINGS) report.finding_count = FINDINGS;
  return check ? pyk_json_judgement(b, &report) : pyk_json_clocks(b, &report);
}

static json_t *of_decision(pyk_json_reader *r, pyk_builder *b, int check) {
  pyk_decision_request request = {.pack = NULL};
  pyk_day law_day = PYK_DAY_NONE, as_of = PYK_DAY_NONE;
  pyk_read_day(r, "law-day", &law_day);
  pyk_read_day(r, "as-of", &as_of);
  pyk_read_decision(r, &request);
  json_t *out = pyk_read_good(r) ? judge(r, b, &request.decision, law_day, as_of, check) : NULL;
  pyk_json_bylaws_free(request.pack);
  return out;
}

static json_t *op_clocks(pyk_json_reader *r, pyk_builder *b) {
  return of_decision(r, b, 0);
}

static json_t *op_check(pyk_json_reader *r, pyk_builder *b) {
  return of_decision(r, b, 1);
}

const pyk_operation pyk_operations[] = {
    {"version", op_version},   {"day", op_day},
    {"calendar", op_calendar}, {"limit", op_limit},
    {"inverse", op_inverse},   {"service", op_service},
    {"route", op_route},       {"clocks", op_clocks},
    {"check", op_check},       {"rule", op_rule},
    {"judge", pyk_op_judge},   {"person", pyk_op_person},
    {"vote", pyk_op_vote},     {"election", pyk_op_election},
    {"replay", pyk_op_replay}, {"impact", pyk_op_impact},
};
const size_t pyk_operation_count = sizeof pyk_operations / sizeof pyk_operations[0];
