#include "law/law.h"
#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROWS = 96, VISITED = 316, OUTSIDE = 56 };

static pyk_day read_day(const vectors *v, size_t field) {
  pyk_day day = PYK_DAY_NONE;
  const char *text = v->field[field];
  if (strcmp(text, "-") != 0 && pyk_day_parse(text, strlen(text), &day) != PYK_OK) fail_msg("%s:%d", v->name, v->line);
  return day;
}

static int32_t read_name(const vectors *v, pyk_kind kind, const char *name) {
  int32_t value = -1;
  if (pyk_value(kind, name, strlen(name), &value) != PYK_OK) fail_msg("%s:%d: %s", v->name, v->line, name);
  return value;
}

/* "434/2003 49c.1", "410/2015 138", "helsinki 14" */
static int provision_is(const pyk_provision *p, const char *text) {
  char written[64];
  int length = p->bylaw == PYK_BYLAW_NONE ? snprintf(written, sizeof written, "%d/%d %d", (int)p->act_number,
                                                     (int)p->act_year, (int)p->section)
                                          : snprintf(written, sizeof written, "helsinki %d", (int)p->section);
  if (p->section_letter != 0)
    length += snprintf(written + length, sizeof written - (size_t)length, "%c", p->section_letter);
  if (p->subsection != 0) snprintf(written + length, sizeof written - (size_t)length, ".%d", (int)p->subsection);
  return strcmp(written, text) == 0;
}

/* The place of the row that answered, told from its provision and the governing day. */
static void note_row(pyk_limit limit, pyk_day law_day, int seen[ROWS][2]) {
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    const law_limit *row = &pyk_law_limits[i];
    if (row->limit != limit || law_day < row->from || (row->to != 0 && law_day >= row->to)) continue;
    seen[i][0] |= law_day == row->from;
    seen[i][1] |= row->to == 0 ? law_day > row->from : law_day == row->to - 1;
  }
}

static void expect_row(const vectors *v, const pyk_limit_question *q, const pyk_clock *c) {
  int amount = 0;
  char unit[16] = "";
  assert_int_equal(sscanf(v->field[3], "%d %15s", &amount, unit), 2);
  int same = c->amount == amount && c->unit == read_name(v, PYK_KIND_UNIT, unit) &&
             c->counting == read_name(v, PYK_KIND_COUNTING, v->field[4]) && provision_is(&c->basis, v->field[5]) &&
             c->last_day == read_day(v, 6) && c->last_day_latest == read_day(v, 7);
  if (!same) fail_msg("%s:%d: %s", v->name, v->line, v->field[0]);
  /* Both sides of the period's end. */
  pyk_limit_question asked = *q;
  pyk_clock judged;
  asked.asked = c->last_day;
  assert_int_equal(pyk_limit_compute(&asked, &judged), PYK_OK);
  assert_int_equal(judged.verdict, PYK_VERDICT_IN_TIME);
  asked.asked = c->last_day_latest + 1;
  assert_int_equal(pyk_limit_compute(&asked, &judged), PYK_OK);
  assert_int_equal(judged.verdict, PYK_VERDICT_LATE);
}

static void every_row_is_that_of_the_statute(void **state) {
  int seen[ROWS][2];
  vectors v;
  size_t visited = 0, outside = 0;
  (void)state;
  memset(seen, 0, sizeof seen);
  vectors_open(&v, "limit_rows.txt");
  for (; vectors_next(&v, 8); visited++) {
    pyk_limit_question q = {.size = sizeof q};
    pyk_clock c;
    q.limit = read_name(&v, PYK_KIND_LIMIT, v.field[0]);
    q.bylaw = q.limit == PYK_LIMIT_WISH_REPORT ? PYK_BYLAW_HELSINKI : PYK_BYLAW_NONE;
    q.law_day = read_day(&v, 1);
    q.event = read_day(&v, 2);
    pyk_rc rc = pyk_limit_compute(&q, &c);
    if (strcmp(v.field[6], "NORULE") == 0) {
      if (rc != PYK_E_NORULE) fail_msg("%s:%d: %s", v.name, v.line, pyk_rc_name(rc));
      outside++;
      continue;
    }
    if (rc != PYK_OK) fail_msg("%s:%d: %s", v.name, v.line, pyk_rc_name(rc));
    expect_row(&v, &q, &c);
    note_row(q.limit, q.law_day, seen);
  }
  vectors_close(&v);
  assert_int_equal(visited, VISITED);
  assert_int_equal(outside, OUTSIDE);
  assert_true(pyk_law_limit_count <= ROWS);
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    if (!seen[i][0] || !seen[i][1]) {
      fail_msg("row %u (%s) has no vector at a border", (unsigned)i, pyk_name(PYK_KIND_LIMIT, pyk_law_limits[i].limit));
    }
  }
}

static void every_presumption_is_that_of_the_statute(void **state) {
  int seen[ROWS];
  vectors v;
  size_t visited = 0;
  (void)state;
  memset(seen, 0, sizeof seen);
  vectors_open(&v, "services.txt");
  for (; vectors_next(&v, 7); visited++) {
    pyk_limit_question q = {.size = sizeof q};
    pyk_clock c;
    q.limit = read_name(&v, PYK_KIND_LIMIT, v.field[0]);
    q.service = read_name(&v, PYK_KIND_SERVICE, v.field[1]);
    q.law_day = read_day(&v, 2);
    q.event = read_day(&v, 3);
    q.proven = read_day(&v, 4);
    pyk_rc rc = pyk_limit_compute(&q, &c);
    if (strcmp(v.field[5], "NORULE") == 0) {
      if (rc != PYK_E_NORULE) fail_msg("%s:%d: %s", v.name, v.line, pyk_rc_name(rc));
      continue;
    }
    if (rc != PYK_OK || c.known != read_day(&v, 5) || !provision_is(&c.steps[1].basis, v.field[6])) {
      fail_msg("%s:%d", v.name, v.line);
    }
    for (size_t i = 0; i < pyk_law_service_count; i++) {
      const law_service *row = &pyk_law_services[i];
      int holds = q.law_day >= row->from && (row->to == 0 || q.law_day < row->to);
      int same = pyk_statute_compare(&row->basis, &c.steps[1].basis) == 0;
      if (row->service == q.service && holds && same) seen[i] = 1;
    }
  }
  vectors_close(&v);
  assert_int_equal(visited, 136);
  for (size_t i = 0; i < pyk_law_service_count; i++) {
    if (!seen[i] && pyk_law_services[i].service != PYK_SERVICE_RECEIPT) {
      fail_msg("row %u (%s) has no vector", (unsigned)i, pyk_name(PYK_KIND_SERVICE, pyk_law_services[i].service));
    }
  }
}

/* No two rows hold for one question, whatever the day. */
static void rows_never_compete(void **state) {
  size_t compared = 0;
  (void)state;
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    for (size_t k = i + 1; k < pyk_law_limit_count; k++, compared++) {
      const law_limit *a = &pyk_law_limits[i], *b = &pyk_law_limits[k];
      int apart = a->limit != b->limit || (a->to != 0 && a->to <= b->from) || (b->to != 0 && b->to <= a->from);
      assert_true(apart);
    }
  }
  for (size_t i = 0; i < pyk_law_service_count; i++) {
    for (size_t k = i + 1; k < pyk_law_service_count; k++, compared++) {
      const law_service *a = &pyk_law_services[i], *b = &pyk_law_services[k];
      int apart = a->service != b->service || (a->regimes & b->regimes) == 0 || (a->to != 0 && a->to <= b->from) ||
                  (b->to != 0 && b->to <= a->from);
      assert_true(apart);
    }
  }
  assert_true(compared > 600);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_is_that_of_the_statute),
      cmocka_unit_test(every_presumption_is_that_of_the_statute),
      cmocka_unit_test(rows_never_compete),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
