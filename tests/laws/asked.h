/* Questions put to the library before and after a change of its tables, and what the vectors fix of the answers. */
#ifndef TEST_ASKED_H
#define TEST_ASKED_H

#include "law/law.h"
#include "pykala.h"
#include "vectors.h"

#include <stdlib.h>
#include <string.h>

enum { QUESTIONS = 8192, ANSWER = 160 };

/* A question of the vectors, and the numbers of its answer that the vectors fix. That they are the right ones is shown by
 * the tests of the rooms: here they are taken once, from the tables as they are. */
typedef struct asked {
  enum { ASK_LIMIT = 1, ASK_ROUTE = 2, ASK_DAY = 4, ASK_CHECK = 8, ASK_BYLAW = 16 } kind;
  pyk_limit_question limit;
  pyk_decision decision;
  pyk_day day;
  pyk_calendar calendar;
  pyk_bylaw_kind bylaw_kind;
  int32_t answer[ANSWER];
} asked;

static asked *questions;
static size_t question_count;

static asked *add(void) {
  assert_true(question_count < QUESTIONS);
  return &questions[question_count++];
}

static pyk_day read_day(const char *text) {
  pyk_day day = PYK_DAY_NONE;
  pyk_day_parse(text, strlen(text) < 10 ? strlen(text) : 10, &day);
  return day;
}

static int32_t read_name(pyk_kind kind, const char *name) {
  int32_t value = 0;
  pyk_value(kind, name, strlen(name), &value);
  return value;
}

/* --- what the vectors fix of an answer --- */

static size_t put_provision(int32_t *out, size_t n, const pyk_provision *p) {
  memcpy(out + n, p, 9 * sizeof(int32_t));
  return n + 9;
}

static void answer_limit(const asked *q, int32_t *out) {
  pyk_clock c;
  size_t n = 0;
  memset(&c, 0, sizeof c);
  out[n++] = pyk_limit_compute(&q->limit, &c);
  if (out[0] != PYK_OK) return;
  const int32_t numbers[] = {c.known,
                             c.nominal,
                             c.last_day,
                             c.last_day_latest,
                             c.amount,
                             c.unit,
                             c.counting,
                             c.trust,
                             (int32_t)c.whose,
                             (int32_t)c.notes,
                             c.relied_day,
                             c.verdict,
                             (int32_t)c.step_count};
  memcpy(out + n, numbers, sizeof numbers);
  n = put_provision(out, n + sizeof numbers / sizeof numbers[0], &c.basis);
  n = put_provision(out, n, &c.transition);
  n = put_provision(out, n, &c.steps[1].basis);
  put_provision(out, n, &c.steps[c.step_count - 1].basis);
}

static size_t put_route(int32_t *out, size_t n, const pyk_route *r) {
  const int32_t numbers[] = {r->state,
                             (int32_t)r->missing,
                             r->row,
                             r->remedy,
                             (int32_t)r->notice,
                             r->receiver,
                             r->limit,
                             r->trust,
                             (int32_t)r->who,
                             (int32_t)r->notes,
                             r->trigger,
                             r->leave,
                             r->past_force,
                             r->limit_day,
                             (int32_t)r->grounds};
  memcpy(out + n, numbers, sizeof numbers);
  n = put_provision(out, n + sizeof numbers / sizeof numbers[0], &r->basis);
  n = put_provision(out, n, &r->notice_basis);
  n = put_provision(out, n, &r->who_basis);
  n = put_provision(out, n, &r->grounds_basis);
  return put_provision(out, n, &r->transition);
}

static void answer_route(const asked *q, int32_t *out) {
  pyk_route r[2] = {{.size = sizeof r[0]}};
  size_t count = 0, n = 0;
  out[n++] = pyk_appeal_routes(&q->decision, PYK_DAY_NONE, r, sizeof r[0], 2, &count);
  out[n++] = (int32_t)count;
  for (size_t i = 0; i < count && i < 2; i++)
    n = put_route(out, n, &r[i]);
}

static void answer_bylaw(const asked *q, int32_t *out) {
  pyk_bylaw_rule rule;
  memset(&rule, 0, sizeof rule);
  out[0] = pyk_bylaw_find(pyk_bylaw_builtin(q->limit.bylaw), q->bylaw_kind,
                          q->bylaw_kind == PYK_BYLAW_LIMIT ? q->limit.limit : 0, q->day, &rule);
  if (out[0] == PYK_OK) memcpy(out + 1, &rule, sizeof rule);
}

static void answer_day(const asked *q, int32_t *out) {
  pyk_calendar_day d = {.size = sizeof d};
  size_t n = 0;
  out[n++] = pyk_calendar_look(q->calendar, q->day, &d);
  if (out[0] != PYK_OK) return;
  const int32_t numbers[] = {d.moves, d.holiday, d.contested, d.trust, (int32_t)d.notes};
  memcpy(out + n, numbers, sizeof numbers);
  n = put_provision(out, n + sizeof numbers / sizeof numbers[0], &d.basis);
  put_provision(out, n, &d.source);
}

static void answer_check(const asked *q, int32_t *out) {
  pyk_finding found[16];
  size_t count = 0, n = 0;
  out[n++] = pyk_decision_check(&q->decision, PYK_DAY_NONE, PYK_DAY_NONE, found, 16, &count);
  for (size_t i = 0; i < count && i < 4; i++) {
    out[n++] = found[i].code;
    n = put_provision(out, n, &found[i].basis);
  }
}

static void answer(const asked *q, int32_t out[ANSWER]) {
  memset(out, 0, ANSWER * sizeof out[0]);
  if (q->kind == ASK_LIMIT) answer_limit(q, out);
  if (q->kind == ASK_ROUTE) answer_route(q, out);
  if (q->kind == ASK_DAY) answer_day(q, out);
  if (q->kind == ASK_CHECK) answer_check(q, out);
  if (q->kind == ASK_BYLAW) answer_bylaw(q, out);
}

/* --- the questions --- */

static void load_rows(void) {
  vectors v;
  vectors_open(&v, "limit_rows.txt");
  while (vectors_next(&v, 8)) {
    asked *q = add();
    q->kind = ASK_LIMIT;
    q->limit = (pyk_limit_question){.size = sizeof q->limit, .limit = read_name(PYK_KIND_LIMIT, v.field[0])};
    if (q->limit.limit == PYK_LIMIT_WISH_REPORT) q->limit.bylaw = PYK_BYLAW_HELSINKI;
    q->limit.law_day = read_day(v.field[1]);
    q->limit.event = read_day(v.field[2]);
    q->limit.closing_minute = 60;
  }
  vectors_close(&v);
}

static void load_services(void) {
  vectors v;
  vectors_open(&v, "services.txt");
  while (vectors_next(&v, 7)) {
    asked *q = add();
    q->kind = ASK_LIMIT;
    q->limit = (pyk_limit_question){.size = sizeof q->limit, .limit = read_name(PYK_KIND_LIMIT, v.field[0])};
    q->limit.service = read_name(PYK_KIND_SERVICE, v.field[1]);
    q->limit.law_day = read_day(v.field[2]);
    q->limit.event = read_day(v.field[3]);
    q->limit.proven = read_day(v.field[4]);
  }
  vectors_close(&v);
}

static void load_limits(void) {
  vectors v;
  vectors_open(&v, "limit.txt");
  while (vectors_next(&v, 12)) {
    int amount = 0;
    char unit[16], counting[16];
    asked *q = add();
    q->kind = ASK_LIMIT;
    q->limit = (pyk_limit_question){.size = sizeof q->limit};
    if (sscanf(v.field[1], "own:%d %15[a-z]:%15[a-z]", &amount, unit, counting) == 3) {
      q->limit.amount = amount;
      q->limit.unit = read_name(PYK_KIND_UNIT, unit);
      q->limit.counting = read_name(PYK_KIND_COUNTING, counting);
    } else {
      q->limit.limit = read_name(PYK_KIND_LIMIT, v.field[1]);
    }
    q->limit.service = read_name(PYK_KIND_SERVICE, v.field[2]);
    q->limit.bylaw = read_name(PYK_KIND_BYLAW, v.field[3]);
    q->limit.event = read_day(v.field[4]);
    q->limit.proven = read_day(v.field[5]);
    q->limit.law_day = read_day(v.field[6]);
  }
  vectors_close(&v);
}

static void load_exceptions(void) {
  vectors v;
  vectors_open(&v, "exceptions.txt");
  while (vectors_next(&v, 19)) {
    asked *q = add();
    q->kind = ASK_LIMIT;
    q->limit = (pyk_limit_question){.size = sizeof q->limit, .limit = read_name(PYK_KIND_LIMIT, v.field[0])};
    q->limit.service = read_name(PYK_KIND_SERVICE, v.field[1]);
    q->limit.law_day = read_day(v.field[2]);
    q->limit.event = read_day(v.field[3]);
    q->limit.obstacle = read_name(PYK_KIND_OBSTACLE, v.field[4]);
    q->limit.renewed = read_day(v.field[5]);
    q->limit.relied = read_day(v.field[6]);
    q->limit.misled = strcmp(v.field[7], "yes") == 0;
    q->limit.closing_minute = atoi(v.field[8]) > 0 ? atoi(v.field[8]) : 0;
    q->limit.asked = read_day(v.field[9]);
    q->limit.asked_second = atoi(v.field[10]) > 0 ? atoi(v.field[10]) : 0;
  }
  vectors_close(&v);
}

static void load_routes(const char *file) {
  vectors v;
  vectors_open(&v, file);
  while (vectors_next(&v, 18)) {
    asked *q = add();
    const char *days = v.field[4];
    q->kind = ASK_ROUTE;
    q->decision = (pyk_decision){.size = sizeof q->decision};
    q->decision.authority = read_name(PYK_KIND_AUTHORITY, v.field[0]);
    q->decision.body = read_name(PYK_KIND_BODY, v.field[1]);
    q->decision.nature = read_name(PYK_KIND_NATURE, v.field[2]);
    q->decision.subject = read_name(PYK_KIND_SUBJECT, v.field[3]);
    q->decision.pending = read_day(v.field[5]);
    if (strstr(days, "..") != NULL) {
      q->decision.adopted = read_day(days);
      q->decision.on_view = read_day(days + 12);
    } else {
      q->decision.decided = read_day(days);
    }
  }
  vectors_close(&v);
}

/* Days on which a known change begins to be noted, and the days before: after-2025-02-21. */
static void load_changes(void) {
  static const pyk_subject subjects[] = {PYK_SUBJECT_PUPIL_PLACE,       PYK_SUBJECT_PUPIL_ASSESSMENT,
                                         PYK_SUBJECT_PROCUREMENT,       PYK_SUBJECT_EARLY_EDUCATION_SUPPORT,
                                         PYK_SUBJECT_SMALL_PROCUREMENT, PYK_SUBJECT_PLAN,
                                         PYK_SUBJECT_LAND_USE,          PYK_SUBJECT_MUNICIPAL,
                                         PYK_SUBJECT_PERSONNEL,         PYK_SUBJECT_PUPIL_DISCIPLINE,
                                         PYK_SUBJECT_DOCUMENT,          PYK_SUBJECT_WATER_SERVICES,
                                         PYK_SUBJECT_WATER_AREA,        PYK_SUBJECT_ROAD_GRANT};
  static const char *const days[] = {"2025-02-21", "2025-02-22", "2025-07-31",
                                     "2025-08-01", "2025-12-31", "2026-01-01"};
  for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++) {
    for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) {
      asked *q = add();
      q->kind = ASK_ROUTE;
      q->decision = (pyk_decision){.size = sizeof q->decision,
                                   .authority = PYK_AUTHORITY_MUNICIPALITY,
                                   .body = PYK_BODY_COMMITTEE,
                                   .nature = PYK_NATURE_FINAL,
                                   .subject = subjects[i]};
      q->decision.decided = read_day(days[k]);
    }
  }
}

/* Every rule built in, on either side of its days. */
static void load_bylaws(void) {
  for (pyk_bylaw b = PYK_BYLAW_HELSINKI; b <= PYK_BYLAW_NURMIJARVI; b++) {
    const pyk_bylaw_pack *pack = pyk_bylaw_builtin(b);
    for (size_t i = 0; i < pack->count; i++) {
      const pyk_bylaw_rule *r = &pack->rules[i];
      const pyk_day days[] = {r->from - 1, r->from, r->to - 1, r->to, 1};
      for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) {
        if (days[k] < 1) continue;
        asked *q = add();
        q->kind = ASK_BYLAW;
        q->bylaw_kind = r->kind;
        q->limit.bylaw = b;
        q->limit.limit = r->limit;
        q->day = days[k];
      }
    }
  }
}

/* The calendar's vectors, and every day of a few years around each change of its rows. */
static void load_days(void) {
  static const int32_t years[] = {1966, 1970, 1971, 1972, 1973, 1975, 1991, 1992, 1993,
                                  1994, 2008, 2020, 2021, 2022, 2023, 2024, 2026, 2027};
  for (size_t y = 0; y < sizeof years / sizeof years[0]; y++) {
    for (int32_t month = 1; month <= 12; month++) {
      for (int32_t number = 1; number <= 31; number++) {
        pyk_calendar_day d = {.size = sizeof d};
        pyk_day day = PYK_DAY_NONE;
        if (pyk_day_from_ymd(years[y], month, number, &day) != PYK_OK) continue;
        for (pyk_calendar c = PYK_CALENDAR_TIME_LIMITS; c <= PYK_CALENDAR_PUBLIC_HOLIDAYS; c++) {
          /* Plain week-ends come often enough elsewhere. */
          pyk_rc rc = pyk_calendar_look(c, day, &d);
          int border = (years[y] == 1966 && (month == 6 || month == 7)) || (number == 1 && month == 1);
          if (!border && (rc != PYK_OK || (d.holiday <= PYK_HOLIDAY_SUNDAY && d.contested == 0))) continue;
          asked *q = add();
          q->kind = ASK_DAY;
          q->day = day;
          q->calendar = c;
        }
      }
    }
  }
}

/* A decision that breaks every requirement, on either side of each change. */
static void load_checks(void) {
  static const char *const days[] = {"1995-06-30", "1995-07-01", "2003-12-31", "2004-01-01",
                                     "2017-05-31", "2017-06-01", "2021-11-29"};
  for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
    for (int variant = 0; variant < 4; variant++) {
      asked *q = add();
      pyk_decision *d = &q->decision;
      q->kind = ASK_CHECK;
      *d = (pyk_decision){.size = sizeof *d,
                          .authority = PYK_AUTHORITY_MUNICIPALITY,
                          .body = PYK_BODY_EXECUTIVE,
                          .nature = PYK_NATURE_NOTED,
                          .subject = PYK_SUBJECT_MUNICIPAL,
                          .notice = PYK_GIVEN_YES,
                          .notices = PYK_NOTICE_PROHIBITION};
      d->decided = read_day(days[i]);
      d->notice_provision = variant == 0 ? PYK_GIVEN_NO : PYK_GIVEN_YES;
      d->provision = (pyk_provision){.act_year = 2015, .act_number = 410, .section = 134};
      d->contact = variant == 0 ? PYK_GIVEN_NO : PYK_GIVEN_YES;
      d->contact_reach = PYK_GIVEN_NO;
      d->presenter = variant == 0 ? PYK_GIVEN_NO : PYK_GIVEN_YES;
      if (variant == 2) d->nature = PYK_NATURE_FINAL;
      if (variant == 3) {
        d->on_view = d->decided - 1;
        d->notice = PYK_GIVEN_UNKNOWN;
        d->notices = 0;
        d->contact = d->presenter = PYK_GIVEN_UNKNOWN;
      }
    }
    asked *q = add(); /* nothing but the day missing */
    q->kind = ASK_CHECK;
    q->decision = (pyk_decision){.size = sizeof q->decision,
                                 .authority = PYK_AUTHORITY_MUNICIPALITY,
                                 .body = PYK_BODY_EXECUTIVE,
                                 .nature = PYK_NATURE_NOTED,
                                 .subject = PYK_SUBJECT_MUNICIPAL};
    q->decision.on_view = read_day(days[i]);
  }
}

static int load(void **state) {
  (void)state;
  questions = calloc(QUESTIONS, sizeof *questions);
  if (questions == NULL) return -1;
  load_rows();
  load_services();
  load_limits();
  load_exceptions();
  load_routes("route.txt");
  load_routes("route_borders.txt");
  load_routes("route_acts.txt");
  load_changes();
  load_bylaws();
  load_days();
  load_checks();
  for (size_t i = 0; i < question_count; i++)
    answer(&questions[i], questions[i].answer);
  return 0;
}

static int unload(void **state) {
  (void)state;
  free(questions);
  return 0;
}

#endif
