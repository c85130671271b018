/* What keeps a period from beginning, begins it anew, or protects who exceeds it: tests/vectors/exceptions.txt. */
#include "law/law.h"
#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VISITED = 74 };
enum {
  LIMIT,
  SERVICE,
  LAW_DAY,
  EVENT,
  OBSTACLE,
  RENEWED,
  RELIED,
  MISLED,
  CLOSES,
  ASKED,
  SECOND,
  KNOWN,
  LAST,
  LATEST,
  RELIED_DAY,
  VERDICT,
  STEP,
  AMOUNT,
  BASIS,
  FIELDS
};

static int32_t name_at(const vectors *v, pyk_kind kind, int field) {
  int32_t value = 0;
  if (strcmp(v->field[field], "-") == 0) return 0;
  if (pyk_value(kind, v->field[field], strlen(v->field[field]), &value) != PYK_OK) {
    fail_msg("%s: %s", vectors_where(v), v->field[field]);
  }
  return value;
}

static pyk_day day_at(const vectors *v, int field) {
  pyk_day day = PYK_DAY_NONE;
  if (strcmp(v->field[field], "-") == 0) return PYK_DAY_NONE;
  if (pyk_day_parse(v->field[field], 10, &day) != PYK_OK) fail_msg("%s: %s", vectors_where(v), v->field[field]);
  return day;
}

static int32_t number_at(const vectors *v, int field) {
  return strcmp(v->field[field], "-") == 0 ? 0 : atoi(v->field[field]);
}

/* "434/2003 49.3" */
static pyk_provision provision_at(const vectors *v, int field) {
  int year = 0, number = 0, section = 0, subsection = 0;
  if (sscanf(v->field[field], "%d/%d %d.%d", &number, &year, &section, &subsection) < 3) {
    fail_msg("%s: %s", vectors_where(v), v->field[field]);
  }
  return (pyk_provision){.act_year = year, .act_number = number, .section = section, .subsection = subsection};
}

static pyk_limit_question question(const vectors *v) {
  return (pyk_limit_question){.size = sizeof(pyk_limit_question),
                              .limit = name_at(v, PYK_KIND_LIMIT, LIMIT),
                              .service = name_at(v, PYK_KIND_SERVICE, SERVICE),
                              .law_day = day_at(v, LAW_DAY),
                              .event = day_at(v, EVENT),
                              .obstacle = name_at(v, PYK_KIND_OBSTACLE, OBSTACLE),
                              .renewed = day_at(v, RENEWED),
                              .relied = day_at(v, RELIED),
                              .misled = strcmp(v->field[MISLED], "yes") == 0,
                              .closing_minute = number_at(v, CLOSES),
                              .asked = day_at(v, ASKED),
                              .asked_second = number_at(v, SECOND)};
}

/* The step that the line names, with its amount and provision. */
static void expect_step(const vectors *v, const pyk_clock *c) {
  pyk_step_kind kind = name_at(v, PYK_KIND_STEP, STEP);
  pyk_provision basis = provision_at(v, BASIS);
  char text[1024];
  for (uint32_t i = 0; i < c->step_count; i++) {
    if (c->steps[i].kind != kind) continue;
    assert_int_equal(c->steps[i].amount, number_at(v, AMOUNT));
    if (pyk_statute_compare(&c->steps[i].basis, &basis) != 0) fail_msg("%s: other provision", vectors_where(v));
    for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
      assert_int_equal(pyk_step_text(&c->steps[i], lang, text, sizeof text, NULL), PYK_OK);
      assert_null(strchr(text, '{'));
    }
    return;
  }
  fail_msg("%s: no step %s", vectors_where(v), v->field[STEP]);
}

static void expect(const vectors *v, const pyk_clock *c) {
  int same = c->known == day_at(v, KNOWN) && c->last_day == day_at(v, LAST) &&
             c->last_day_latest == day_at(v, LATEST) && c->relied_day == day_at(v, RELIED_DAY);
  if (!same) fail_msg("%s: other days", vectors_where(v));
  if (c->verdict != name_at(v, PYK_KIND_VERDICT, VERDICT)) {
    fail_msg("%s: %s", vectors_where(v), pyk_name(PYK_KIND_VERDICT, c->verdict));
  }
  int not_started = strcmp(v->field[STEP], "not-started") == 0;
  assert_int_equal((c->notes & PYK_NOTE_NOT_STARTED) != 0, not_started);
  assert_int_equal(c->obstacle, not_started ? name_at(v, PYK_KIND_OBSTACLE, OBSTACLE) : 0);
  int relies = c->relied_day != PYK_DAY_NONE && c->verdict == PYK_VERDICT_IN_TIME;
  assert_int_equal((c->notes & PYK_NOTE_RELIANCE) != 0, relies);
  expect_step(v, c);
}

static void every_exception_is_that_of_the_statute_or_court(void **state) {
  vectors v;
  size_t visited = 0;
  (void)state;
  vectors_open(&v, "exceptions.txt");
  for (; vectors_next(&v, FIELDS); visited++) {
    pyk_limit_question q = question(&v);
    pyk_clock c;
    pyk_rc rc = pyk_limit_compute(&q, &c);
    if (strcmp(v.field[VERDICT], "NORULE") == 0) {
      if (rc != PYK_E_NORULE) fail_msg("%s: %s", vectors_where(&v), pyk_rc_name(rc));
      continue;
    }
    if (rc != PYK_OK) fail_msg("%s: %s", vectors_where(&v), pyk_rc_name(rc));
    expect(&v, &c);
  }
  vectors_close(&v);
  assert_int_equal(visited, VISITED);
}

static pyk_limit_question plain(void) {
  pyk_limit_question q = {.size = sizeof q, .limit = PYK_LIMIT_CLAIM, .service = PYK_SERVICE_LETTER};
  assert_int_equal(pyk_day_from_ymd(2024, 1, 2, &q.event), PYK_OK);
  return q;
}

static void refuses(const pyk_limit_question *q) {
  pyk_clock c, before;
  memset(&c, 0x5A, sizeof c);
  before = c;
  assert_int_equal(pyk_limit_compute(q, &c), PYK_E_ARG);
  assert_memory_equal(&c, &before, sizeof c);
}

/* What contradicts itself is refused, or said to be out of order. */
static void contradictions_are_told(void **state) {
  pyk_limit_question q = plain();
  pyk_clock c;
  (void)state;
  q.asked_second = 100; /* of no day */
  refuses(&q);
  q.asked_second = 86401;
  refuses(&q);
  q = plain();
  q.obstacle = PYK_OBSTACLE_INSTRUCTIONS + 1;
  refuses(&q);
  q = plain();
  q.obstacle = PYK_OBSTACLE_NOT_ON_VIEW; /* new instructions mend instructions only */
  q.renewed = q.event + 10;
  refuses(&q);
  q = plain();
  q.misled = 2;
  refuses(&q);
  q = plain();
  q.without_steps = 2;
  refuses(&q);
  q = plain();
  q.renewed = q.event - 1;
  assert_int_equal(pyk_limit_compute(&q, &c), PYK_OK);
  assert_int_equal(c.verdict, PYK_VERDICT_FACTS_MISSING);
  assert_int_equal(c.missing, PYK_FACT_ORDER);
  q.renewed = PYK_DAY_MAX + 1;
  assert_int_equal(pyk_limit_compute(&q, &c), PYK_E_RANGE);
}

/* Rows of one kind never hold together, and each is on some line of the vectors at its first day. */
static void rows_never_compete(void **state) {
  size_t compared = 0;
  (void)state;
  for (size_t i = 0; i < pyk_law_exception_count; i++) {
    for (size_t k = i + 1; k < pyk_law_exception_count; k++, compared++) {
      const law_exception *a = &pyk_law_exceptions[i], *b = &pyk_law_exceptions[k];
      int apart = a->kind != b->kind || a->obstacle != b->obstacle || (a->regimes & b->regimes) == 0 ||
                  (a->to != 0 && a->to <= b->from) || (b->to != 0 && b->to <= a->from);
      assert_true(apart);
    }
  }
  assert_int_equal(compared, pyk_law_exception_count * (pyk_law_exception_count - 1) / 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_exception_is_that_of_the_statute_or_court),
      cmocka_unit_test(contradictions_are_told),
      cmocka_unit_test(rows_never_compete),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
