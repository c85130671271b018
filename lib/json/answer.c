/* The line protocol: one request, one reply. */
#include "build.h"
#include "read.h"

#include <string.h>

/* One operation: reads its members and gives its result, or NULL after pyk_read_fail(). */
typedef json_t *(*operation_fn)(pyk_reader *r, pyk_builder *b);

static int good(pyk_reader *r) {
  pyk_read_end(r);
  return r->rc == PYK_OK;
}

/* The result of a call of the core: nothing when it failed. */
static json_t *result(pyk_reader *r, pyk_rc rc, json_t *value) {
  if (rc == PYK_OK) return value;
  pyk_read_fail(r, rc, "op", "a question that the tables can answer");
  json_decref(value);
  return NULL;
}

static json_t *op_version(pyk_reader *r, pyk_builder *b) {
  if (!good(r)) return NULL;
  json_t *out = json_object();
  pyk_put(b, out, "pykala", pyk_json_version());
  pyk_put(b, out, "law", pyk_json_law(b));
  return out;
}

static json_t *op_day(pyk_reader *r, pyk_builder *b) {
  pyk_day day = PYK_DAY_NONE;
  int32_t days = 0, months = 0;
  pyk_read_day(r, "day", &day);
  pyk_read_number(r, "add-days", -PYK_DAY_MAX, PYK_DAY_MAX, &days);
  pyk_read_number(r, "add-months", -12 * 9999, 12 * 9999, &months);
  if (day == PYK_DAY_NONE) pyk_read_fail(r, PYK_E_ARG, "day", "a day as YYYY-MM-DD");
  if (!good(r)) return NULL;
  pyk_rc rc = months == 0 ? PYK_OK : pyk_day_add_months(day, months, PYK_ROUND_DOWN, &day);
  if (rc == PYK_OK) rc = pyk_day_add_days(day, days, &day);
  json_t *out = json_object();
  pyk_put_day(b, out, "day", day);
  pyk_put_number(b, out, "number", day);
  pyk_put_name(b, out, "weekday", PYK_KIND_WEEKDAY, pyk_day_weekday(day));
  return result(r, rc, out);
}

static json_t *op_calendar(pyk_reader *r, pyk_builder *b) {
  pyk_calendar calendar = PYK_CALENDAR_TIME_LIMITS;
  pyk_day day = PYK_DAY_NONE, open = PYK_DAY_NONE;
  pyk_calendar_day looked = {.size = sizeof looked};
  pyk_read_name(r, "calendar", PYK_KIND_CALENDAR, &calendar);
  pyk_read_day(r, "day", &day);
  if (day == PYK_DAY_NONE) pyk_read_fail(r, PYK_E_ARG, "day", "a day as YYYY-MM-DD");
  if (!good(r)) return NULL;
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

static json_t *op_limit(pyk_reader *r, pyk_builder *b) {
  pyk_limit_question q = {.size = sizeof q};
  pyk_clock clock;
  pyk_read_name(r, "limit", PYK_KIND_LIMIT, &q.limit);
  pyk_read_name(r, "service", PYK_KIND_SERVICE, &q.service);
  pyk_read_name(r, "bylaw", PYK_KIND_BYLAW, &q.bylaw);
  pyk_read_day(r, "event", &q.event);
  pyk_read_day(r, "proven", &q.proven);
  pyk_read_day(r, "law-day", &q.law_day);
  pyk_read_day(r, "asked", &q.asked);
  pyk_read_flag(r, "asked-at-latest", &q.asked_at_latest);
  pyk_read_number(r, "closing-minute", 1, 24 * 60, &q.closing_minute);
  pyk_read_number(r, "amount", 1, 9999, &q.amount);
  pyk_read_name(r, "unit", PYK_KIND_UNIT, &q.unit);
  pyk_read_name(r, "counting", PYK_KIND_COUNTING, &q.counting);
  pyk_read_name(r, "trust", PYK_KIND_TRUST, &q.trust);
  pyk_read_provision(r, "basis", q.law_day, &q.basis);
  if (!good(r)) return NULL;
  pyk_rc rc = pyk_limit_compute(&q, &clock);
  return rc == PYK_OK ? pyk_json_clock(b, &clock) : result(r, rc, NULL);
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

static json_t *op_route(pyk_reader *r, pyk_builder *b) {
  pyk_decision d;
  pyk_day law_day = PYK_DAY_NONE;
  pyk_route route = {.size = sizeof route};
  pyk_rejection rejections[64];
  size_t count = 0;
  pyk_read_day(r, "law-day", &law_day);
  pyk_read_decision(r, &d);
  if (!good(r)) return NULL;
  pyk_rc rc = pyk_appeal_route(&d, law_day, &route);
  if (rc == PYK_OK)
    rc = pyk_appeal_rejections(&d, law_day, rejections, sizeof rejections / sizeof rejections[0], &count);
  if (rc != PYK_OK) return result(r, rc, NULL);
  if (count > sizeof rejections / sizeof rejections[0]) count = sizeof rejections / sizeof rejections[0];
  json_t *out = pyk_json_route(b, &route);
  pyk_put(b, out, "rejected", json_rejections(b, rejections, count));
  return out;
}

static json_t *op_check(pyk_reader *r, pyk_builder *b) {
  pyk_decision d;
  pyk_day law_day = PYK_DAY_NONE, as_of = PYK_DAY_NONE;
  pyk_route route = {.size = sizeof route};
  pyk_clock clocks[8];
  pyk_finding findings[64];
  pyk_report report = {.size = sizeof report, .decision = &d, .route = &route, .clocks = clocks, .findings = findings};
  pyk_read_day(r, "law-day", &law_day);
  pyk_read_day(r, "as-of", &as_of);
  pyk_read_decision(r, &d);
  if (!good(r)) return NULL;
  pyk_rc rc = pyk_appeal_route(&d, law_day, &route);
  if (rc == PYK_OK) {
    rc = pyk_decision_clocks(&d, law_day, as_of, clocks, sizeof clocks / sizeof clocks[0], &report.clock_count);
  }
  if (rc == PYK_OK) {
    rc = pyk_decision_check(&d, law_day, as_of, findings, sizeof findings / sizeof findings[0], &report.finding_count);
  }
  if (rc != PYK_OK) return result(r, rc, NULL);
  report.as_of = as_of;
  return pyk_json_judgement(b, &report);
}

static const struct {
  const char *name;
  operation_fn run;
} operations[] = {
    {"version", op_version}, {"day", op_day},     {"calendar", op_calendar},
    {"limit", op_limit},     {"route", op_route}, {"check", op_check},
};

static operation_fn find_operation(pyk_reader *r) {
  const char *name = json_string_value(json_object_get(r->object, "op"));
  if (name != NULL) r->taken[r->count++] = "op";
  for (size_t i = 0; name != NULL && i < sizeof operations / sizeof operations[0]; i++) {
    if (strcmp(operations[i].name, name) == 0) return operations[i].run;
  }
  pyk_read_fail(r, PYK_E_ARG, "op", "version, day, calendar, limit, route or check");
  return NULL;
}

static void put_error(pyk_builder *b, json_t *reply, const pyk_reader *r) {
  json_t *error = json_object();
  pyk_put_name(b, error, "code", PYK_KIND_RC, r->rc);
  pyk_put(b, error, "at", json_string(r->at));
  pyk_put(b, error, "expected", json_string(r->want));
  pyk_put(b, reply, "error", error);
}

static void put_syntax_error(pyk_builder *b, json_t *reply, const json_error_t *wrong) {
  json_t *error = json_object();
  pyk_put_name(b, error, "code", PYK_KIND_RC, PYK_E_SYNTAX);
  pyk_put_number(b, error, "byte", wrong->position > 0 ? wrong->position : 0);
  pyk_put(b, error, "expected", json_string("one JSON object with unique keys and no fractions"));
  pyk_put(b, reply, "error", error);
}

/* Runs the request; its reply goes into *reply. */
static void run(pyk_builder *b, json_t *request, json_t *reply) {
  pyk_reader r = {.object = request};
  json_t *id = json_object_get(request, "id");
  if (id != NULL) {
    r.taken[r.count++] = "id";
    if (json_is_string(id) || json_is_integer(id)) {
      pyk_put(b, reply, "id", json_incref(id));
    } else {
      pyk_read_fail(&r, PYK_E_ARG, "id", "a text or an integer");
    }
  }
  pyk_read_name(&r, "lang", PYK_KIND_LANG, &b->lang);
  operation_fn operation = find_operation(&r);
  json_t *value = operation != NULL ? operation(&r, b) : NULL;
  if (r.rc != PYK_OK) {
    json_decref(value);
    put_error(b, reply, &r);
  } else {
    pyk_put(b, reply, "result", value);
  }
}

pyk_rc pyk_json_answer(const char *request, size_t len, char **reply, size_t *reply_len) {
  if ((request == NULL && len > 0) || reply == NULL || reply_len == NULL) return PYK_E_ARG;
  json_error_t wrong;
  pyk_builder b = {0, 0, 0};
  json_t *out = json_object();
  json_t *root = json_loadb(len == 0 ? "" : request, len, JSON_REJECT_DUPLICATES, &wrong);
  pyk_put(&b, out, "schema", json_integer(1));
  if (root == NULL) {
    put_syntax_error(&b, out, &wrong);
  } else if (!json_is_object(root)) {
    wrong.position = 0;
    put_syntax_error(&b, out, &wrong);
  } else {
    run(&b, root, out);
  }
  json_decref(root);
  return pyk_json_finish(&b, out, reply, reply_len);
}
