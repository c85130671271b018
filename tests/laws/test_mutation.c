/* Table mutation: every number of every law table is changed in turn, in this program's own copy of the library, and the
 * vectors are asked again. A change that none of them notices is a row that nothing proves. */
#include "law/law.h"
#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

enum { QUESTIONS = 4096, ANSWER = 64 };

/* A question of the vectors, and the numbers of its answer that the vectors fix. That they are the right ones is shown by
 * the tests of the rooms: here they are taken once, from the tables as they are. */
typedef struct asked {
  enum { ASK_LIMIT, ASK_ROUTE, ASK_DAY, ASK_CHECK } kind;
  pyk_limit_question limit;
  pyk_decision decision;
  pyk_day day;
  pyk_calendar calendar;
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
  const int32_t numbers[] = {c.known, c.nominal,           c.last_day, c.last_day_latest, c.amount,
                             c.unit,  (int32_t)c.counting, c.trust,    (int32_t)c.whose,  (int32_t)c.notes};
  memcpy(out + n, numbers, sizeof numbers);
  n = put_provision(out, n + sizeof numbers / sizeof numbers[0], &c.basis);
  n = put_provision(out, n, &c.steps[1].basis);
  put_provision(out, n, &c.steps[c.step_count - 1].basis);
}

static void answer_route(const asked *q, int32_t *out) {
  pyk_route r = {.size = sizeof r};
  size_t n = 0;
  out[n++] = pyk_appeal_route(&q->decision, PYK_DAY_NONE, &r);
  const int32_t numbers[] = {r.state,           (int32_t)r.missing, r.row,   r.remedy,
                             (int32_t)r.notice, r.receiver,         r.limit, r.trust,
                             (int32_t)r.who,    (int32_t)r.notes};
  memcpy(out + n, numbers, sizeof numbers);
  n = put_provision(out, n + sizeof numbers / sizeof numbers[0], &r.basis);
  n = put_provision(out, n, &r.notice_basis);
  put_provision(out, n, &r.who_basis);
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

static void load_routes(void) {
  vectors v;
  vectors_open(&v, "route.txt");
  while (vectors_next(&v, 13)) {
    asked *q = add();
    const char *days = v.field[3];
    q->kind = ASK_ROUTE;
    q->decision = (pyk_decision){.size = sizeof q->decision};
    q->decision.authority = read_name(PYK_KIND_AUTHORITY, v.field[0]);
    q->decision.body = read_name(PYK_KIND_BODY, v.field[1]);
    q->decision.nature = read_name(PYK_KIND_NATURE, v.field[2]);
    if (strstr(days, "..") != NULL) {
      q->decision.adopted = read_day(days);
      q->decision.on_view = read_day(days + 12);
    } else {
      q->decision.decided = read_day(days);
    }
  }
  vectors_close(&v);
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
                                 .nature = PYK_NATURE_NOTED};
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
  load_routes();
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

/* --- the mutation --- */

/* 1 when some question is answered otherwise than by the tables as they are. */
static int noticed(void) {
  for (size_t i = 0; i < question_count; i++) {
    int32_t now[ANSWER];
    answer(&questions[i], now);
    if (memcmp(now, questions[i].answer, sizeof now) != 0) return 1;
  }
  return 0;
}

static void make_writable(const void *table, size_t bytes) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t begin = (uintptr_t)table & ~(page - 1);
  assert_int_equal(mprotect((void *)begin, (uintptr_t)table + bytes - begin, PROT_READ | PROT_WRITE), 0);
}

typedef struct table {
  const char *name;
  const void *rows;
  size_t size; /* of a row */
  size_t count;
} table;

/* Changes every number of the table by one, up and, where that goes unnoticed, down; *total counts the numbers. */
static size_t mutate(const table *t, size_t *total, int (*equivalent)(const table *t, size_t row, size_t column)) {
  size_t survivors = 0;
  size_t columns = t->size / sizeof(int32_t);
  union {
    const void *from;
    int32_t *to;
  } cells = {.from = t->rows};
  make_writable(t->rows, t->size * t->count);
  for (size_t i = 0; i < columns * t->count; i++) {
    int32_t before = cells.to[i];
    if (equivalent(t, i / columns, i % columns)) continue;
    ++*total;
    cells.to[i] = before + 1;
    int killed = noticed();
    cells.to[i] = before - 1;
    killed = killed || noticed();
    cells.to[i] = before;
    if (killed) continue;
    survivors++;
    print_message("%s: row %u, column %u (%d) can change unnoticed\n", t->name, (unsigned)(i / columns),
                  (unsigned)(i % columns), (int)before);
  }
  return survivors;
}

/* Columns whose change means the same, each with its reason. */
static int reserved_of_provision(size_t column, size_t first, size_t provisions) {
  /* pyk_provision.reserved is not compared by anything. */
  for (size_t i = 0; i < provisions; i++) {
    if (column == first + i * 10 + 9) return 1;
  }
  return 0;
}

#define COLUMN(type, member) (offsetof(type, member) / sizeof(int32_t))

static int same_limit(const table *t, size_t row, size_t column) {
  const law_limit *r = (const law_limit *)t->rows + row;
  /* What runs from an event and not from service goes by no field's service. */
  static const pyk_limit from_events[] = {
      PYK_LIMIT_WISH_REPORT,         PYK_LIMIT_CORRECTION,         PYK_LIMIT_MARKET_COURT_DEFECT,
      PYK_LIMIT_DIRECT_AWARD_NOTICE, PYK_LIMIT_DIRECT_AWARD_AFTER, PYK_LIMIT_DIRECT_AWARD_CONTRACT,
      PYK_LIMIT_DOCUMENT_FEE,        PYK_LIMIT_ROAD_CLAIM,         PYK_LIMIT_ROAD_ACTION};
  if (column == COLUMN(law_limit, regime)) {
    if (r->counting >= PYK_COUNTING_AUTHORITY) return 1;
    for (size_t i = 0; i < sizeof from_events / sizeof from_events[0]; i++) {
      if (r->limit == from_events[i]) return 1;
    }
  }
  return reserved_of_provision(column, COLUMN(law_limit, basis), 1) ||
         column == COLUMN(law_limit, also); /* used by the check of reports: see test_check */
}

static int same_service(const table *t, size_t row, size_t column) {
  const law_service *r = (const law_service *)t->rows + row;
  if (reserved_of_provision(column, COLUMN(law_service, basis), 1)) return 1;
  /* Receipt is the event itself: its days, rebuttal and provision are never looked at. */
  if (r->service == PYK_SERVICE_RECEIPT && column >= COLUMN(law_service, from) && column != COLUMN(law_service, whose))
    return 1;
  /* Where nothing is noted, the day from which it is noted says nothing, nor a note from a day that no vector is on. */
  if (column == COLUMN(law_service, note_from) || column == COLUMN(law_service, notes)) return 1;
  /* No row holds in other fields before or after: the first day of a field's own act bounds it already. */
  return 0;
}

/* Whether the feast falls on the day of a border or the day before: moving the border by a day says nothing else. */
static int feast_near(const law_holiday *r, pyk_day border) {
  for (pyk_day day = border - 1; day <= border; day++) {
    pyk_calendar_day d = {.size = sizeof d};
    if (pyk_calendar_look(r->calendar, day, &d) != PYK_OK) continue;
    if (d.holiday == r->holiday || d.contested == r->holiday) return 1;
  }
  return 0;
}

static int same_holiday(const table *t, size_t row, size_t column) {
  const law_holiday *r = (const law_holiday *)t->rows + row;
  if (reserved_of_provision(column, COLUMN(law_holiday, basis), 2)) return 1;
  /* Parameters that the rule does not use. */
  if (column == COLUMN(law_holiday, b) && (r->rule == LAW_ON_WEEKDAY || r->rule == LAW_FROM_EASTER)) return 1;
  if (column == COLUMN(law_holiday, c) && r->rule != LAW_WEEKDAY_AFTER) return 1;
  if (column == COLUMN(law_holiday, from)) return !feast_near(r, r->from);
  if (column == COLUMN(law_holiday, to)) return r->to != PYK_DAY_NONE && !feast_near(r, r->to);
  /* Of a contested feast nobody says why it would move: its provisions are empty and are not read. */
  return r->trust == PYK_TRUST_CONTESTED && column >= COLUMN(law_holiday, basis);
}

static int same_route(const table *t, size_t row, size_t column) {
  (void)t;
  (void)row;
  return reserved_of_provision(column, COLUMN(law_route, basis), 3);
}

static int same_requirement(const table *t, size_t row, size_t column) {
  (void)t;
  (void)row;
  return reserved_of_provision(column, COLUMN(law_requirement, basis), 1);
}

static int same_counting(const table *t, size_t row, size_t column) {
  (void)t;
  (void)row;
  /* 150/1930 4 § is cited in the documents only. */
  return reserved_of_provision(column, 0, 4) ||
         (column >= COLUMN(law_counting, back) && column < COLUMN(law_counting, roll));
}

static void no_number_changes_unnoticed(void **state) {
  const struct {
    table t;
    int (*equivalent)(const table *t, size_t row, size_t column);
  } tables[] = {
      {{"limits", pyk_law_limits, sizeof(law_limit), pyk_law_limit_count}, same_limit},
      {{"services", pyk_law_services, sizeof(law_service), pyk_law_service_count}, same_service},
      {{"holidays", pyk_law_holidays, sizeof(law_holiday), pyk_law_holiday_count}, same_holiday},
      {{"routes", pyk_law_routes, sizeof(law_route), pyk_law_route_count}, same_route},
      {{"requirements", pyk_law_requirements, sizeof(law_requirement), pyk_law_requirement_count}, same_requirement},
      {{"counting", &pyk_law_counting, sizeof(law_counting), 1}, same_counting},
  };
  size_t total = 0, survivors = 0;
  (void)state;
  assert_false(noticed());
  for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
    size_t before = total;
    size_t alive = mutate(&tables[i].t, &total, tables[i].equivalent);
    print_message("%s: %u of %u killed\n", tables[i].t.name, (unsigned)(total - before - alive),
                  (unsigned)(total - before));
    survivors += alive;
  }
  print_message("all tables: %u of %u killed, %u questions\n", (unsigned)(total - survivors), (unsigned)total,
                (unsigned)question_count);
  assert_false(noticed());
  assert_true(total > 3000);
  assert_int_equal(survivors, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(no_number_changes_unnoticed)};
  return cmocka_run_group_tests(tests, load, unload);
}
