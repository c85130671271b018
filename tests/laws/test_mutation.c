/* Table mutation: every number of every law table is changed in turn, in this program's own copy of the library, and the
 * vectors are asked again. A change that none of them notices is a row that nothing proves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "asked.h"
#include "writable.h"

/* --- the mutation --- */

/* 1 when some question is answered otherwise than by the tables as they are. */
static int noticed(uint32_t kinds) {
  /* The question that noticed the last change mostly notices the next, too: the walk goes round from there. */
  static size_t first;
  for (size_t i = 0; i < question_count; i++) {
    int32_t now[ANSWER];
    const asked *q = &questions[(first + i) % question_count];
    if (!((uint32_t)q->kind & kinds)) continue;
    answer(q, now);
    if (memcmp(now, q->answer, sizeof now) == 0) continue;
    first = (first + i) % question_count;
    return 1;
  }
  return 0;
}

typedef struct table {
  const char *name;
  const void *rows;
  size_t size; /* of a row */
  size_t count;
  uint32_t kinds; /* of questions that the table has a say in */
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
    cells.to[i] = before == INT32_MAX ? INT32_MIN : before + 1;
    int killed = noticed(t->kinds);
    cells.to[i] = before == INT32_MIN ? INT32_MAX : before - 1;
    killed = killed || noticed(t->kinds);
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

#define ROWS(rows)           rows, sizeof(rows)[0]
#define COLUMN(type, member) (offsetof(type, member) / sizeof(int32_t))

static int same_limit(const table *t, size_t row, size_t column) {
  const law_limit *r = (const law_limit *)t->rows + row;
  /* What runs from an event and not from service goes by no field's service. */
  static const pyk_limit from_events[] = {
      PYK_LIMIT_WISH_REPORT,         PYK_LIMIT_CORRECTION,         PYK_LIMIT_MARKET_COURT_DEFECT,
      PYK_LIMIT_DIRECT_AWARD_NOTICE, PYK_LIMIT_DIRECT_AWARD_AFTER, PYK_LIMIT_DIRECT_AWARD_CONTRACT,
      PYK_LIMIT_DOCUMENT_FEE,        PYK_LIMIT_RESTORATION,        PYK_LIMIT_RESTORATION_LATEST,
      PYK_LIMIT_OFFICE_DISPUTE,      PYK_LIMIT_ROAD_CLAIM,         PYK_LIMIT_ROAD_ACTION,
      PYK_LIMIT_ROAD_ACTION_CLAIMED};
  if (column == COLUMN(law_limit, regime)) {
    if (r->counting >= PYK_COUNTING_AUTHORITY) return 1;
    for (size_t i = 0; i < sizeof from_events / sizeof from_events[0]; i++) {
      if (r->limit == from_events[i]) return 1;
    }
  }
  return reserved_of_provision(column, COLUMN(law_limit, basis), 1);
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

static int same_exception(const table *t, size_t row, size_t column) {
  const law_exception *r = (const law_exception *)t->rows + row;
  if (column == COLUMN(law_exception, trust)) return 0;
  return reserved_of_provision(column, COLUMN(law_exception, basis), 1) ||
         (column == COLUMN(law_exception, obstacle) && r->kind != LAW_OBSTACLE);
}

static int same_transition(const table *t, size_t row, size_t column) {
  (void)t;
  (void)row;
  /* Which axis it is about, and how well it is founded, is said by pyk_rule_text() only: see test_rule. */
  return reserved_of_provision(column, COLUMN(law_transition, basis), 1) || column == COLUMN(law_transition, axis) ||
         column == COLUMN(law_transition, trust);
}

/* Of an empty provision only the act's number and the bylaws are looked at. */
static int unread_of_empty(const pyk_provision *p, size_t column, size_t first) {
  int empty = p->act_number == 0 && p->bylaw == 0;
  return empty && column >= first && column < first + 10 && column != first + 1 && column != first + 2;
}

static int same_route(const table *t, size_t row, size_t column) {
  const law_route *r = (const law_route *)t->rows + row;
  if (reserved_of_provision(column, COLUMN(law_route, basis), 3)) return 1;
  if (unread_of_empty(&r->notice_basis, column, COLUMN(law_route, notice_basis))) return 1;
  if (unread_of_empty(&r->who_basis, column, COLUMN(law_route, who_basis))) return 1;
  /* Of decisions on claims alone, the claim decides who goes on, and the provision is that of the claim's rule. */
  const uint32_t claims = 1u << PYK_NATURE_ON_CLAIM | 1u << PYK_NATURE_CLAIM_GRANTED;
  int listed = column >= COLUMN(law_route, who_basis) && column < COLUMN(law_route, who_basis) + 10;
  if (listed && r->natures == claims && r->who_basis.act_number == 0) return 1;
  /* Which row it stands beside is told to people: docs/rules/routes.md prints it, and a test compares that page. */
  if (column == COLUMN(law_route, beside)) return 1;
  /* No matter became pending before the first day there is. */
  if (column == COLUMN(law_route, pending_from) && r->pending_from == 0) return 1;
  /* Where the row itself says who and what asks for the notice, nothing is left to be said of the regime's remedies. */
  int told = r->notice == 0 || r->notice_basis.act_number != 0;
  if (column == COLUMN(law_route, regime) && told && r->who_basis.act_number != 0) return 1;
  /* No limit of procurement has changed since there are counties. */
  if (column == COLUMN(law_route, axis) && r->authorities == 1u << PYK_AUTHORITY_WELLBEING_COUNTY) return 1;
  /* Only LAW_BY_PENDING, two more than nothing, does anything; and not where the pending day plays no part. */
  if (column == COLUMN(law_route, axis) && r->axis != LAW_BY_PENDING) return 1;
  if (column == COLUMN(law_route, assume) && r->pending_from == 0 && r->pending_to == 0) return 0;
  /* Of a prohibition nobody asks by whose day's law a limit goes. */
  return r->remedy == PYK_REMEDY_PROHIBITED && column == COLUMN(law_route, axis);
}

static int same_attachment(const table *t, size_t row, size_t column) {
  const law_attachment *a = (const law_attachment *)t->rows + row;
  /* Appeal against a court's decision is prohibited by rows that begin much later. */
  int early = a->regimes == LAW_COURT && a->notice == PYK_NOTICE_PROHIBITION && column == COLUMN(law_attachment, from);
  /* Every general claim that could be made before then has instructions of its own act's. */
  int own = a->regimes == LAW_GENERAL && a->notice == PYK_NOTICE_CLAIM && column == COLUMN(law_attachment, from);
  return early || own || reserved_of_provision(column, COLUMN(law_attachment, basis), 1);
}

static int same_ground(const table *t, size_t row, size_t column) {
  (void)t;
  (void)row;
  return reserved_of_provision(column, COLUMN(law_ground, basis), 1);
}

static int same_standing(const table *t, size_t row, size_t column) {
  const law_standing *s = (const law_standing *)t->rows + row;
  /* Nobody but those named: who else is named says nothing. Of the two joint columns neither does without the other. */
  if (column == COLUMN(law_standing, also) && s->only != 0) return 1;
  if (column == COLUMN(law_standing, joint) && s->with_members == 0) return 1;
  if (column == COLUMN(law_standing, with_members) && s->joint == 0) return 1;
  return reserved_of_provision(column, COLUMN(law_standing, basis), 1);
}

static int same_change(const table *t, size_t row, size_t column) {
  (void)t;
  (void)row;
  (void)column;
  return 0;
}

static int same_bylaw(const table *t, size_t row, size_t column) {
  (void)t;
  (void)row;
  (void)column;
  return 0;
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
      {{"limits", ROWS(pyk_law_limits), pyk_law_limit_count, ASK_LIMIT}, same_limit},
      {{"services", ROWS(pyk_law_services), pyk_law_service_count, ASK_LIMIT}, same_service},
      {{"exceptions", ROWS(pyk_law_exceptions), pyk_law_exception_count, ASK_LIMIT}, same_exception},
      {{"transitions", ROWS(pyk_law_transitions), pyk_law_transition_count, ASK_LIMIT | ASK_ROUTE}, same_transition},
      {{"holidays", ROWS(pyk_law_holidays), pyk_law_holiday_count, ASK_DAY | ASK_LIMIT}, same_holiday},
      {{"routes", ROWS(pyk_law_routes), pyk_law_route_count, ASK_ROUTE | ASK_CHECK}, same_route},
      {{"attachments", ROWS(pyk_law_attachments), pyk_law_attachment_count, ASK_ROUTE}, same_attachment},
      {{"grounds", ROWS(pyk_law_grounds), pyk_law_ground_count, ASK_ROUTE}, same_ground},
      {{"standings", ROWS(pyk_law_standings), pyk_law_standing_count, ASK_ROUTE}, same_standing},
      {{"changes", ROWS(pyk_law_changes), pyk_law_change_count, ASK_ROUTE}, same_change},
      {{"requirements", ROWS(pyk_law_requirements), pyk_law_requirement_count, ASK_CHECK}, same_requirement},
      {{"counting", &pyk_law_counting, sizeof(law_counting), 1, ASK_LIMIT}, same_counting},
  };
  size_t total = 0, survivors = 0;
  (void)state;
  assert_false(noticed(~0u));
  for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
    size_t before = total;
    size_t alive = mutate(&tables[i].t, &total, tables[i].equivalent);
    print_message("%s: %u of %u killed\n", tables[i].t.name, (unsigned)(total - before - alive),
                  (unsigned)(total - before));
    survivors += alive;
  }
  for (size_t i = 0; i < pyk_law_bylaw_count; i++) {
    const pyk_bylaw_pack *pack = &pyk_law_bylaws[i];
    const table t = {"bylaws", pack->rules, pack->stride, pack->count, ASK_BYLAW};
    survivors += mutate(&t, &total, same_bylaw);
  }
  print_message("all tables: %u of %u killed, %u questions\n", (unsigned)(total - survivors), (unsigned)total,
                (unsigned)question_count);
  assert_false(noticed(~0u));
  assert_true(total > 3000);
  assert_int_equal(survivors, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(no_number_changes_unnoticed)};
  return cmocka_run_group_tests(tests, load, unload);
}
