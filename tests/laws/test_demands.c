/* What the acts ask of plain records, against vectors written from the statutes; and that no row is without them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "law/law.h"
#include "records.h"

enum { FINDINGS = 64, SHOWN = 40, CODES = 1000, ROWS = 1024 };

static const struct {
  const char *name;
  const law_demand_table *table;
  size_t lines; /* typed from the file: a file cut short must not pass */
} files[] = {{"demands_people.txt", &pyk_law_demands_people, 1051},
             {"demands_meeting.txt", &pyk_law_demands_meeting, 1317},
             {"demands_form.txt", &pyk_law_demands_form, 796},
             {"demands_filing.txt", &pyk_law_demands_filing, 1079}};

/* Findings seen by code: with the vector's provision, and absent where it asks for that. */
static struct { size_t found, absent; } seen[CODES];

static const char *name_of(pyk_finding_code code) {
  return pyk_name(PYK_KIND_FINDING, code);
}

/* Whether the check reports the code, resting on that provision ("-": on none that is an act's). */
static int reported(const pyk_finding *findings, size_t count, pyk_finding_code code, const char *basis,
                    char other[64]) {
  int there = 0;
  for (size_t i = 0; i < count; i++) {
    char found[64];
    if (findings[i].code != code) continue;
    if (basis == NULL && findings[i].contested) continue; /* sources disagree: not against the act */
    records_provision(&findings[i].basis, found);
    if (basis == NULL || strcmp(found, basis) == 0) return 1;
    strcpy(other, found);
    there = 1;
  }
  if (!there) strcpy(other, "not reported");
  return 0;
}

static int printing;

/* The sentences of the first finding of each code, in the shape that tests/docs/test_findings.py reads. */
static void print_sentences(const pyk_finding *findings, size_t count, pyk_finding_code code) {
  char text[2048];
  for (size_t i = 0; i < count; i++) {
    if (findings[i].code != code) continue;
    for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
      assert_int_equal(pyk_finding_text(&findings[i], lang, text, sizeof text, NULL), PYK_OK);
      printf("%s | %s | %s\n", name_of(code), pyk_name(PYK_KIND_LANG, lang), text);
    }
    return;
  }
}

/* 1 when the line holds; says why not. */
static int holds(vectors *v) {
  any_record r;
  pyk_finding findings[FINDINGS];
  size_t count = 0;
  int32_t code = 0;
  char other[64] = "";
  if (pyk_value(PYK_KIND_FINDING, v->field[0], strlen(v->field[0]), &code) != PYK_OK) fail_msg("%s", vectors_where(v));
  records_read(v, v->field[1], v->field[2], v->field[3], v->field[5], &r);
  pyk_rc rc = records_check(&r, findings, FINDINGS, &count);
  if (rc != PYK_OK) {
    print_message("%s: %s\n", vectors_where(v), pyk_rc_name(rc));
    return 0;
  }
  assert_true(count <= FINDINGS);
  int asked = strcmp(v->field[4], "found") == 0;
  if (asked) seen[code].found++;
  if (!asked) seen[code].absent++;
  if (printing && asked) print_sentences(findings, count, code);
  int is = reported(findings, count, code, asked ? v->field[6] : NULL, other);
  if (is == asked) return 1;
  print_message("%s: %s: expected %s %s, but %s\n", vectors_where(v), v->field[0], v->field[4],
                asked ? v->field[6] : "", asked ? other : "it is reported");
  return 0;
}

static void the_vectors_hold(void **state) {
  size_t wrong = 0;
  (void)state;
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    vectors v;
    size_t lines = 0;
    vectors_open(&v, files[i].name);
    for (; vectors_next(&v, 8); lines++)
      wrong += !holds(&v);
    vectors_close(&v);
    print_message("%s: %zu lines\n", files[i].name, lines);
    assert_int_equal(lines, files[i].lines);
  }
  assert_int_equal(wrong, 0);
}

static void every_code_of_a_row_has_vectors_on_both_sides(void **state) {
  size_t rows = 0, bare = 0;
  (void)state;
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    for (size_t k = 0; k < files[i].table->count; k++, rows++) {
      pyk_finding_code code = files[i].table->rows[k].code;
      if (seen[code].found > 0 && seen[code].absent > 0) continue;
      print_message("%s: %zu found, %zu absent\n", name_of(code), seen[code].found, seen[code].absent);
      bare++;
    }
  }
  assert_true(rows > 100);
  assert_int_equal(bare, 0);
}

static void rows_stand_in_the_order_of_their_codes(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    const law_demand_table *t = files[i].table;
    for (size_t k = 1; k < t->count; k++)
      assert_true(t->rows[k - 1].code <= t->rows[k].code);
  }
}

int main(int argc, char **argv) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_vectors_hold),
      cmocka_unit_test(every_code_of_a_row_has_vectors_on_both_sides),
      cmocka_unit_test(rows_stand_in_the_order_of_their_codes),
  };
  printing = argc > 1 && strcmp(argv[1], "print") == 0;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
