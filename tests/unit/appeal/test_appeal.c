#include "law/law.h"
#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VECTORS = 55, ROWS_MAX = 64 };

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

/* "2015/410 141.3" */
static pyk_provision read_provision(const vectors *v, const char *text) {
  pyk_provision p;
  int year = 0, number = 0, section = 0, subsection = 0;
  memset(&p, 0, sizeof p);
  if (strcmp(text, "-") == 0) return p;
  if (sscanf(text, "%d/%d %d.%d", &year, &number, &section, &subsection) < 3) fail_msg("%s: %s", where(v), text);
  p.act_year = year;
  p.act_number = number;
  p.section = section;
  p.subsection = subsection;
  return p;
}

static pyk_decision read_decision(const vectors *v) {
  pyk_decision d = {.size = sizeof d};
  const char *days = v->field[3];
  d.authority = read_name(v, PYK_KIND_AUTHORITY, v->field[0]);
  d.body = read_name(v, PYK_KIND_BODY, v->field[1]);
  d.nature = read_name(v, PYK_KIND_NATURE, v->field[2]);
  if (strstr(days, "..") != NULL) {
    d.adopted = read_day(v, days);
    d.on_view = read_day(v, days + 12);
  } else if (strcmp(days, "-") != 0) {
    d.decided = read_day(v, days);
  }
  return d;
}

static void expect_row(const vectors *v, const pyk_route *route) {
  pyk_provision basis = read_provision(v, v->field[11]);
  pyk_provision notice = read_provision(v, v->field[12]);
  int same = route->row == atoi(v->field[5]) && route->remedy == read_name(v, PYK_KIND_REMEDY, v->field[6]) &&
             (int32_t)route->notice == read_name(v, PYK_KIND_NOTICE, v->field[7]) &&
             route->receiver == read_name(v, PYK_KIND_RECEIVER, v->field[8]) &&
             route->limit == read_name(v, PYK_KIND_LIMIT, v->field[9]) &&
             route->who == read_set(v, PYK_KIND_PARTY, v->field[10]) &&
             pyk_statute_compare(&route->basis, &basis) == 0 && pyk_statute_compare(&route->notice_basis, &notice) == 0;
  if (!same) fail_msg("%s: row %d, remedy %s", where(v), (int)route->row, pyk_name(PYK_KIND_REMEDY, route->remedy));
}

static void routes_are_those_of_the_statute(void **state) {
  vectors v;
  size_t visited = 0;
  (void)state;
  vectors_open(&v, "route.txt");
  for (; vectors_next(&v, 13); visited++) {
    pyk_decision d = read_decision(&v);
    pyk_route route = {.size = sizeof route};
    assert_int_equal(pyk_appeal_route(&d, PYK_DAY_NONE, &route), PYK_OK);
    if (route.state != read_name(&v, PYK_KIND_ROUTE_STATE, v.field[4])) {
      fail_msg("%s: %s", where(&v), pyk_name(PYK_KIND_ROUTE_STATE, route.state));
    }
    if (route.state == PYK_ROUTE_FOUND) {
      expect_row(&v, &route);
    } else {
      assert_int_equal(route.row, 0);
      assert_int_equal(route.remedy, PYK_REMEDY_UNKNOWN);
      assert_int_equal(route.missing,
                       route.state == PYK_ROUTE_FACTS_MISSING ? read_set(&v, PYK_KIND_FACT, v.field[5]) : 0);
    }
  }
  vectors_close(&v);
  assert_int_equal(visited, VECTORS);
}

/* Every row is chosen by a vector on the first and, if it ended, on the last of its days; its first day's eve and the
 * day after its last lead elsewhere. Rows without say their number. */
static void every_row_has_vectors_at_its_borders(void **state) {
  int hit[ROWS_MAX][2];
  vectors v;
  (void)state;
  memset(hit, 0, sizeof hit);
  vectors_open(&v, "route.txt");
  while (vectors_next(&v, 13)) {
    pyk_decision d = read_decision(&v);
    if (strcmp(v.field[4], "found") != 0 || d.decided == PYK_DAY_NONE) continue;
    for (size_t i = 0; i < pyk_law_route_count; i++) {
      if (pyk_law_routes[i].row != atoi(v.field[5])) continue;
      hit[i][0] |= d.decided == pyk_law_routes[i].from;
      hit[i][1] |= pyk_law_routes[i].to == PYK_DAY_NONE || d.decided == pyk_law_routes[i].to - 1;
    }
  }
  vectors_close(&v);
  assert_true(pyk_law_route_count <= ROWS_MAX);
  for (size_t i = 0; i < pyk_law_route_count; i++) {
    if (!hit[i][0] || !hit[i][1]) fail_msg("row %d has no vector at a border", (int)pyk_law_routes[i].row);
  }
}

/* No two rows hold for the same facts: all bodies, natures and days around each border. */
static void rows_never_compete(void **state) {
  size_t visited = 0;
  (void)state;
  for (pyk_body body = 1; body <= PYK_BODY_ELECTED_OFFICIAL; body++) {
    for (pyk_nature nature = 1; nature <= PYK_NATURE_ON_CLAIM; nature++) {
      for (size_t i = 0; i < pyk_law_route_count; i++) {
        const pyk_day days[] = {pyk_law_routes[i].from - 1, pyk_law_routes[i].from, pyk_law_routes[i].from + 1};
        for (size_t k = 0; k < 3; k++, visited++) {
          pyk_decision d = {.size = sizeof d,
                            .authority = PYK_AUTHORITY_MUNICIPALITY,
                            .body = body,
                            .nature = nature,
                            .decided = days[k]};
          pyk_rejection rejections[ROWS_MAX];
          pyk_route route = {.size = sizeof route};
          size_t rejected = 0;
          assert_int_equal(pyk_appeal_route(&d, 0, &route), PYK_OK);
          assert_int_equal(pyk_appeal_rejections(&d, 0, rejections, ROWS_MAX, &rejected), PYK_OK);
          assert_int_equal(rejected, pyk_law_route_count - (route.state == PYK_ROUTE_FOUND ? 1 : 0));
        }
      }
    }
  }
  assert_int_equal(visited, 9 * 9 * 3 * pyk_law_route_count);
}

/* The printed notice has no say: KHO:2020:107. */
static void the_notice_does_not_change_the_route(void **state) {
  pyk_decision d = {
      .size = sizeof d, .authority = PYK_AUTHORITY_MUNICIPALITY, .body = PYK_BODY_COUNCIL, .nature = PYK_NATURE_FINAL};
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
                    .nature = PYK_NATURE_WISH_REPORT};
  pyk_rejection rejections[ROWS_MAX];
  size_t count = 0;
  (void)state;
  assert_int_equal(pyk_day_from_ymd(2021, 11, 29, &d.decided), PYK_OK);
  assert_int_equal(pyk_appeal_rejections(&d, 0, rejections, ROWS_MAX, &count), PYK_OK);
  for (size_t i = 0; i < count; i++) {
    pyk_rejection_reason expected = PYK_REJECTION_NATURE;
    if (rejections[i].row == 31) expected = PYK_REJECTION_LAW_DAY;
    if (rejections[i].row == 11 || rejections[i].row == 12 || (rejections[i].row >= 23 && rejections[i].row <= 26)) {
      expected = PYK_REJECTION_BODY;
    }
    assert_int_equal(rejections[i].reason, expected);
    assert_int_not_equal(rejections[i].row, 32);
  }
  assert_int_equal(pyk_appeal_rejections(&d, 0, NULL, 0, &count), PYK_OK);
  assert_int_equal(count, pyk_law_route_count - 1);
}

static void a_later_day_is_marked_as_not_checked(void **state) {
  pyk_decision d = {
      .size = sizeof d, .authority = PYK_AUTHORITY_MUNICIPALITY, .body = PYK_BODY_COUNCIL, .nature = PYK_NATURE_FINAL};
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
