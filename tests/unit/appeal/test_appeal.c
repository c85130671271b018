#include "law/law.h"
#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VECTORS = 6578, ROWS_MAX = 192 };

static const char *where(const vectors *v) {
  static char text[64];
  snprintf(text, sizeof text, "%s:%d", v->name, v->line);
  return text;
}

static int32_t read_name(const vectors *v, pyk_kind kind, const char *name) {
  int32_t value = -1;
  if (pyk_value(kind, name, strlen(name), &value) != PYK_OK) fail_msg("%s: %s", where(v), name);
  return value;
}

/* A set written as names between commas. */
static uint32_t read_set(const vectors *v, pyk_kind kind, const char *names) {
  uint32_t set = 0;
  char copy[128];
  if (strcmp(names, "-") == 0) return 0;
  snprintf(copy, sizeof copy, "%s", names);
  for (char *name = strtok(copy, ","); name != NULL; name = strtok(NULL, ","))
    set |= (uint32_t)read_name(v, kind, name);
  return set;
}

static pyk_day read_day(const vectors *v, const char *text) {
  pyk_day day = PYK_DAY_NONE;
  if (pyk_day_parse(text, 10, &day) != PYK_OK) fail_msg("%s: %s", where(v), text);
  return day;
}

/* "2015/410 141.3", "1998/628 42c.1", "2016/1397 146.2.1" */
static pyk_provision read_provision(const vectors *v, const char *text) {
  pyk_provision p;
  int year = 0, number = 0, section = 0, used = 0;
  memset(&p, 0, sizeof p);
  if (strcmp(text, "-") == 0) return p;
  if (sscanf(text, "%d/%d %d%n", &year, &number, &section, &used) != 3) fail_msg("%s: %s", where(v), text);
  p.act_year = year;
  p.act_number = number;
  p.section = section;
  text += used;
  if (*text >= 'a' && *text <= 'z') p.section_letter = *text++;
  sscanf(text, ".%d.%d", &p.subsection, &p.item);
  return p;
}

enum {
  AUTHORITY,
  BODY,
  NATURE,
  SUBJECT,
  DAYS,
  PENDING,
  STATE,
  REMEDY,
  NOTICE,
  RECEIVER,
  LIMIT,
  TRIGGER,
  WHO,
  LEAVE,
  BASIS,
  NOTICE_BASIS,
  WHO_BASIS,
  TRANSITION,
  FIELDS
};

static pyk_decision read_decision(const vectors *v) {
  pyk_decision d = {.size = sizeof d};
  const char *days = v->field[DAYS];
  d.authority = read_name(v, PYK_KIND_AUTHORITY, v->field[AUTHORITY]);
  d.body = read_name(v, PYK_KIND_BODY, v->field[BODY]);
  d.nature = read_name(v, PYK_KIND_NATURE, v->field[NATURE]);
  d.subject = read_name(v, PYK_KIND_SUBJECT, v->field[SUBJECT]);
  if (strcmp(v->field[PENDING], "-") != 0) d.pending = read_day(v, v->field[PENDING]);
  if (strstr(days, "..") != NULL) {
    d.adopted = read_day(v, days);
    d.on_view = read_day(v, days + 12);
  } else if (strcmp(days, "-") != 0) {
    d.decided = read_day(v, days);
  }
  return d;
}

static void expect_provision(const vectors *v, const char *what, const pyk_provision *have, int field) {
  pyk_provision want = read_provision(v, v->field[field]);
  char text[256] = "nothing";
  if (pyk_statute_compare(have, &want) == 0) return;
  pyk_statute_format(have, PYK_LANG_EN, PYK_CITATION_FULL, text, sizeof text, NULL);
  fail_msg("%s: %s is %s", where(v), what, text);
}

static void expect_row(const vectors *v, const pyk_route *r) {
  const struct {
    const char *what;
    int32_t have, want;
  } same[] = {
      {"remedy", r->remedy, read_name(v, PYK_KIND_REMEDY, v->field[REMEDY])},
      {"notice", (int32_t)r->notice, (int32_t)read_set(v, PYK_KIND_NOTICE, v->field[NOTICE])},
      {"receiver", r->receiver, read_name(v, PYK_KIND_RECEIVER, v->field[RECEIVER])},
      {"limit", r->limit, read_name(v, PYK_KIND_LIMIT, v->field[LIMIT])},
      {"trigger", r->trigger, read_name(v, PYK_KIND_TRIGGER, v->field[TRIGGER])},
      {"who", (int32_t)r->who, (int32_t)read_set(v, PYK_KIND_PARTY, v->field[WHO])},
      {"leave", r->leave, strcmp(v->field[LEAVE], "yes") == 0},
  };
  for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
    if (same[i].have != same[i].want)
      fail_msg("%s: row %d, %s is %d", where(v), (int)r->row, same[i].what, (int)same[i].have);
  }
  expect_provision(v, "basis", &r->basis, BASIS);
  expect_provision(v, "notice basis", &r->notice_basis, NOTICE_BASIS);
  expect_provision(v, "who basis", &r->who_basis, WHO_BASIS);
  expect_provision(v, "transition", &r->transition, TRANSITION);
}

static const char *const files[] = {"route.txt", "route_borders.txt", "route_acts.txt"};

static void routes_are_those_of_the_statute(void **state) {
  size_t visited = 0;
  (void)state;
  for (size_t f = 0; f < sizeof files / sizeof files[0]; f++) {
    vectors v;
    pyk_route routes[4] = {{.size = sizeof routes[0]}};
    size_t count = 0, at = 0;
    for (vectors_open(&v, files[f]); vectors_next(&v, FIELDS); visited++) {
      if (strcmp(v.field[STATE], "beside") == 0) {
        if (++at >= count) fail_msg("%s: only %u remedies", where(&v), (unsigned)count);
        expect_row(&v, &routes[at]);
        continue;
      }
      if (at + 1 < count) fail_msg("%s: the line before has %u remedies", where(&v), (unsigned)count);
      pyk_decision d = read_decision(&v);
      assert_int_equal(pyk_appeal_routes(&d, PYK_DAY_NONE, routes, sizeof routes[0], 4, &count), PYK_OK);
      at = 0;
      if (routes[0].state != read_name(&v, PYK_KIND_ROUTE_STATE, v.field[STATE])) {
        fail_msg("%s: %s, row %d", where(&v), pyk_name(PYK_KIND_ROUTE_STATE, routes[0].state), (int)routes[0].row);
      }
      if (routes[0].state == PYK_ROUTE_FOUND) {
        expect_row(&v, &routes[0]);
      } else {
        assert_int_equal(routes[0].row, 0);
        assert_int_equal(routes[0].missing,
                         routes[0].state == PYK_ROUTE_FACTS_MISSING ? read_set(&v, PYK_KIND_FACT, v.field[REMEDY]) : 0);
      }
    }
    vectors_close(&v);
  }
  assert_int_equal(visited, VECTORS);
}

/* One question of the vectors looks at a row's border when the row answers it there. */
static void mark_borders(int hit[ROWS_MAX][2], const pyk_decision *d, const pyk_route *route) {
  for (size_t i = 0; i < pyk_law_route_count; i++) {
    const law_route *row = &pyk_law_routes[i];
    if (row->row != route->row) continue;
    pyk_day pending = d->pending != PYK_DAY_NONE ? d->pending : d->decided;
    pyk_day first = row->pending_from > row->from ? row->pending_from : row->from;
    hit[i][0] |= (row->pending_from > row->from ? pending : d->decided) == first;
    hit[i][1] |= (row->to == PYK_DAY_NONE || d->decided == row->to - 1) &&
                 (row->pending_to == PYK_DAY_NONE || pending == row->pending_to - 1);
  }
}

/* Every row answers a vector on the first and, if it ended, on the last of its days. Rows without say their number. */
static void every_row_has_vectors_at_its_borders(void **state) {
  int hit[ROWS_MAX][2];
  size_t missing = 0;
  (void)state;
  memset(hit, 0, sizeof hit);
  assert_true(pyk_law_route_count <= ROWS_MAX);
  for (size_t f = 0; f < sizeof files / sizeof files[0]; f++) {
    vectors v;
    for (vectors_open(&v, files[f]); vectors_next(&v, FIELDS);) {
      pyk_route routes[4] = {{.size = sizeof routes[0]}};
      size_t count = 0;
      pyk_decision d = read_decision(&v);
      if (d.decided == PYK_DAY_NONE) continue;
      assert_int_equal(pyk_appeal_routes(&d, PYK_DAY_NONE, routes, sizeof routes[0], 4, &count), PYK_OK);
      for (size_t i = 0; i < count; i++)
        mark_borders(hit, &d, &routes[i]);
    }
    vectors_close(&v);
  }
  for (size_t i = 0; i < pyk_law_route_count; i++) {
    if (hit[i][0] && hit[i][1]) continue;
    print_message("row %d has no vector at its %s day\n", (int)pyk_law_routes[i].row, hit[i][0] ? "last" : "first");
    missing++;
  }
  assert_int_equal(missing, 0);
}

static int together(const law_route *a, const law_route *b) {
  int days = (a->to == PYK_DAY_NONE || b->from < a->to) && (b->to == PYK_DAY_NONE || a->from < b->to);
  int pending = (a->pending_to == PYK_DAY_NONE || b->pending_from < a->pending_to) &&
                (b->pending_to == PYK_DAY_NONE || a->pending_from < b->pending_to);
  int subjects = (a->subjects[0] & b->subjects[0]) != 0 || (a->subjects[1] & b->subjects[1]) != 0;
  return (a->authorities & b->authorities) && (a->bodies & b->bodies) && (a->natures & b->natures) && subjects &&
         days && pending;
}

/* No two rows hold for the same facts, except where one says that it stands beside another. */
static void rows_never_compete(void **state) {
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < pyk_law_route_count; i++) {
    for (size_t k = i + 1; k < pyk_law_route_count; k++, visited++) {
      const law_route *a = &pyk_law_routes[i], *b = &pyk_law_routes[k];
      assert_int_not_equal(a->row, b->row);
      if (together(a, b) && a->beside == 0 && b->beside == 0) fail_msg("rows %d and %d", (int)a->row, (int)b->row);
    }
  }
  assert_int_equal(visited, pyk_law_route_count * (pyk_law_route_count - 1) / 2);
}

/* The printed notice has no say: KHO:2020:107. */
static void the_notice_does_not_change_the_route(void **state) {
  pyk_decision d = {.size = sizeof d,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .body = PYK_BODY_COUNCIL,
                    .nature = PYK_NATURE_FINAL,
                    .subject = PYK_SUBJECT_MUNICIPAL};
  pyk_route plain = {.size = sizeof plain};
  pyk_route noticed = {.size = sizeof noticed};
  (void)state;
  assert_int_equal(pyk_day_from_ymd(2018, 3, 14, &d.decided), PYK_OK);
  assert_int_equal(pyk_appeal_route(&d, 0, &plain), PYK_OK);
  d.notice = PYK_GIVEN_YES;
  d.notices = PYK_NOTICE_PROHIBITION;
  d.notice_provision = PYK_GIVEN_YES;
  d.provision = (pyk_provision){.act_year = 2015, .act_number = 410, .section = 136};
  assert_int_equal(pyk_appeal_route(&d, 0, &noticed), PYK_OK);
  assert_memory_equal(&plain, &noticed, sizeof plain);
  assert_int_equal(plain.remedy, PYK_REMEDY_MUNICIPAL_APPEAL);
}

static void rejected_rows_say_why(void **state) {
  pyk_decision d = {.size = sizeof d,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .body = PYK_BODY_EXECUTIVE,
                    .nature = PYK_NATURE_NOTED,
                    .subject = PYK_SUBJECT_MUNICIPAL};
  pyk_rejection rejections[ROWS_MAX];
  size_t count = 0;
  (void)state;
  assert_int_equal(pyk_day_from_ymd(2021, 11, 29, &d.decided), PYK_OK);
  assert_int_equal(pyk_appeal_rejections(&d, 0, rejections, ROWS_MAX, &count), PYK_OK);
  /* One row for each reason: the first that applies, in the order of authority, body, nature, subject, pending, day. */
  const struct {
    int32_t row;
    pyk_rejection_reason reason;
  } expected[] = {{112, PYK_REJECTION_AUTHORITY},
                  {11, PYK_REJECTION_BODY},
                  {22, PYK_REJECTION_NATURE},
                  {452, PYK_REJECTION_SUBJECT},
                  {31, PYK_REJECTION_LAW_DAY}};
  size_t visited = 0;
  for (size_t i = 0; i < count; i++) {
    assert_int_not_equal(rejections[i].row, 32);
    for (size_t k = 0; k < sizeof expected / sizeof expected[0]; k++) {
      if (rejections[i].row != expected[k].row) continue;
      assert_int_equal(rejections[i].reason, expected[k].reason);
      visited++;
    }
  }
  assert_int_equal(visited, 5);
  /* A permit of a matter pending since 2025 is not one under the old act. */
  d.nature = PYK_NATURE_FINAL;
  d.subject = PYK_SUBJECT_BUILDING_PERMIT;
  assert_int_equal(pyk_day_from_ymd(2025, 2, 3, &d.decided), PYK_OK);
  assert_int_equal(pyk_day_from_ymd(2025, 1, 1, &d.pending), PYK_OK);
  assert_int_equal(pyk_appeal_rejections(&d, 0, rejections, ROWS_MAX, &count), PYK_OK);
  for (size_t i = 0; i < count; i++) {
    if (rejections[i].row == 322) assert_int_equal(rejections[i].reason, PYK_REJECTION_PENDING);
    assert_int_not_equal(rejections[i].row, 325);
  }
  assert_int_equal(pyk_appeal_rejections(&d, 0, NULL, 0, &count), PYK_OK);
  assert_int_equal(count, pyk_law_route_count - 1);
}

static void a_later_day_is_marked_as_not_checked(void **state) {
  pyk_decision d = {.size = sizeof d,
                    .authority = PYK_AUTHORITY_MUNICIPALITY,
                    .body = PYK_BODY_COUNCIL,
                    .nature = PYK_NATURE_FINAL,
                    .subject = PYK_SUBJECT_MUNICIPAL};
  pyk_route route = {.size = sizeof route};
  (void)state;
  assert_int_equal(pyk_appeal_route(&d, pyk_law_checked_through(), &route), PYK_OK);
  assert_int_equal(route.notes & PYK_NOTE_NOT_CHECKED, 0);
  assert_int_equal(pyk_appeal_route(&d, pyk_law_checked_through() + 1, &route), PYK_OK);
  assert_int_equal(route.notes & PYK_NOTE_NOT_CHECKED, PYK_NOTE_NOT_CHECKED);
}

static void wrong_questions_are_refused(void **state) {
  pyk_decision d = {.size = sizeof d};
  pyk_route route = {.size = sizeof route, .row = 4711};
  size_t count = 4711;
  (void)state;
  assert_int_equal(pyk_appeal_route(NULL, 0, &route), PYK_E_ARG);
  assert_int_equal(pyk_appeal_route(&d, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_appeal_route(&d, -1, &route), PYK_E_RANGE);
  d.nature = 99;
  assert_int_equal(pyk_appeal_route(&d, 0, &route), PYK_E_ARG);
  d.nature = 0;
  d.size = 1;
  assert_int_equal(pyk_appeal_route(&d, 0, &route), PYK_E_SIZE);
  assert_int_equal(pyk_appeal_rejections(&d, 0, NULL, 0, &count), PYK_E_SIZE);
  assert_int_equal(pyk_appeal_rejections(&d, 0, NULL, 3, &count), PYK_E_ARG);
  d.size = sizeof d;
  route.size = 1;
  assert_int_equal(pyk_appeal_route(&d, 0, &route), PYK_E_SIZE);
  assert_true(route.row == 4711 && count == 4711);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(routes_are_those_of_the_statute),
      cmocka_unit_test(every_row_has_vectors_at_its_borders),
      cmocka_unit_test(rows_never_compete),
      cmocka_unit_test(the_notice_does_not_change_the_route),
      cmocka_unit_test(rejected_rows_say_why),
      cmocka_unit_test(a_later_day_is_marked_as_not_checked),
      cmocka_unit_test(wrong_questions_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
