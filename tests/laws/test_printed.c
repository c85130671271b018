/* What published decisions print of their own time limits, against the library: periods, presumptions of service,
 * provisions and citations. tests/vectors/printed_notices.txt holds them as facts; test_printed_source.py audits it. */
#include "pykala.h"
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { FIELDS = 9, VISITED = 133, PRESUMPTIONS = 220, PROVISIONS = 40, CONTRADICTIONS = 2, BASES = 4 };
enum { FILE_NAME, REMEDY, DAY, PERIOD, LETTER, E_MESSAGE, MINUTES, PROVISION, VERDICT };

static const struct {
  size_t field;
  pyk_service service;
} ways[] = {
    {LETTER, PYK_SERVICE_LETTER},
    {E_MESSAGE, PYK_SERVICE_E_MESSAGE},
    {MINUTES, PYK_SERVICE_MINUTES_ON_VIEW},
};

/* A line as the library sees it: how many facts it compared, and how many of them differ. */
typedef struct seen {
  pyk_provision bases[BASES]; /* of the period and of the presumptions that are printed */
  size_t base_count;
  size_t presumptions;
  size_t provisions;
  size_t differences;
} seen;

static int32_t read_name(const vectors *v, pyk_kind kind, const char *name) {
  int32_t value = -1;
  if (pyk_value(kind, name, strlen(name), &value) != PYK_OK) fail_msg("%s: %s", vectors_where(v), name);
  return value;
}

static pyk_limit_question read_question(const vectors *v) {
  pyk_limit_question q = {.size = sizeof q};
  q.limit = read_name(v, PYK_KIND_LIMIT, v->field[REMEDY]);
  q.bylaw = q.limit == PYK_LIMIT_WISH_REPORT ? PYK_BYLAW_HELSINKI : PYK_BYLAW_NONE;
  if (pyk_day_parse(v->field[DAY], strlen(v->field[DAY]), &q.law_day) != PYK_OK) fail_msg("%s: day", vectors_where(v));
  q.event = q.law_day;
  return q;
}

static void compute(const vectors *v, const pyk_limit_question *q, pyk_clock *c) {
  pyk_rc rc = pyk_limit_compute(q, c);
  if (rc != PYK_OK) fail_msg("%s: %s", vectors_where(v), pyk_rc_name(rc));
}

static void differ(const vectors *v, seen *s, const char *what) {
  s->differences++;
  print_message("%s: %s: %s differs\n", vectors_where(v), v->field[FILE_NAME], what);
}

/* The period from the day itself: its length, and the day on which that many days end. */
static void compare_period(const vectors *v, seen *s) {
  int amount = 0;
  char unit[16] = "";
  pyk_clock c;
  pyk_limit_question q = read_question(v);
  assert_int_equal(sscanf(v->field[PERIOD], "%d %15s", &amount, unit), 2);
  compute(v, &q, &c);
  pyk_unit printed = read_name(v, PYK_KIND_UNIT, unit);
  if (c.amount != amount || c.unit != printed) differ(v, s, "period");
  if (printed == PYK_UNIT_DAY && c.nominal != q.event + amount) differ(v, s, "end of the period");
  s->bases[s->base_count++] = c.basis;
}

static void compare_presumptions(const vectors *v, seen *s) {
  for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
    pyk_clock c;
    pyk_limit_question q = read_question(v);
    if (strcmp(v->field[ways[i].field], "-") == 0) continue;
    q.service = ways[i].service;
    compute(v, &q, &c);
    if (c.known != q.event + vectors_number(v, ways[i].field)) differ(v, s, pyk_name(PYK_KIND_SERVICE, q.service));
    if (c.step_count < 2) fail_msg("%s: no step of service", vectors_where(v));
    s->bases[s->base_count++] = c.steps[1].basis;
    s->presumptions++;
  }
}

/* "410/2015 140.3", "helsinki 30:14"; a subsection counts only where it is printed. */
static int provision_is(const pyk_provision *p, const char *text) {
  int number = 0, year = 0, section = 0, subsection = 0, chapter = 0;
  if (sscanf(text, "helsinki %d:%d", &chapter, &section) == 2) {
    return p->bylaw == PYK_BYLAW_HELSINKI && p->chapter == chapter && p->section == section;
  }
  int fields = sscanf(text, "%d/%d %d.%d", &number, &year, &section, &subsection);
  return fields >= 3 && p->act_number == number && p->act_year == year && p->section == section &&
         (fields == 3 || p->subsection == subsection);
}

/* Each printed provision is that of the period or of a presumption. */
static void compare_provisions(const vectors *v, seen *s) {
  char text[128];
  if (strcmp(v->field[PROVISION], "-") == 0) return;
  assert_true(strlen(v->field[PROVISION]) < sizeof text);
  strcpy(text, v->field[PROVISION]);
  for (char *at = text, *next = text; next != NULL; at = next) {
    int found = 0;
    next = strstr(at, ", ");
    if (next != NULL) {
      *next = '\0';
      next += 2;
    }
    for (size_t i = 0; i < s->base_count; i++)
      found |= provision_is(&s->bases[i], at);
    if (!found) differ(v, s, at);
    s->provisions++;
  }
}

static pyk_rc parse(const vectors *v, const char *text, pyk_provision *out) {
  pyk_day day = PYK_DAY_NONE;
  if (pyk_day_parse(v->field[DAY], strlen(v->field[DAY]), &day) != PYK_OK) fail_msg("%s: day", vectors_where(v));
  return pyk_statute_parse(text, strlen(text), day, out);
}

/* "kuntalaki 410/2015 107": the act that the name alone means has the printed number, and is read with it. */
static void compare_citation(const vectors *v, seen *s) {
  char text[128], name[64];
  pyk_provision by_name, whole;
  const char *numbers = strpbrk(v->field[PROVISION], "0123456789");
  const char *section = numbers == NULL ? NULL : strchr(numbers, ' ');
  if (section == NULL || numbers - v->field[PROVISION] >= (ptrdiff_t)sizeof name) fail_msg("%s", vectors_where(v));
  snprintf(name, sizeof name, "%.*s", (int)(numbers - v->field[PROVISION]), v->field[PROVISION]);
  snprintf(text, sizeof text, "%s%s §", name, section + 1);
  if (parse(v, text, &by_name) != PYK_OK) fail_msg("%s: %s", vectors_where(v), text);
  snprintf(text, sizeof text, "%s(%.*s)%s §", name, (int)(section - numbers), numbers, section);
  pyk_rc rc = parse(v, text, &whole);
  if (!provision_is(&by_name, numbers)) {
    differ(v, s, v->field[PROVISION]);
    assert_int_equal(rc, PYK_E_NORULE);
    snprintf(text, sizeof text, "contradicts: the act of that name is %d/%d", (int)by_name.act_number,
             (int)by_name.act_year);
    assert_string_equal(v->field[VERDICT], text);
  } else if (rc != PYK_OK || !provision_is(&whole, numbers)) {
    fail_msg("%s: %s is not read", vectors_where(v), text);
  }
  s->provisions++;
}

static seen look(const vectors *v) {
  seen s;
  memset(&s, 0, sizeof s);
  if (strcmp(v->field[REMEDY], "citation") == 0) {
    compare_citation(v, &s);
    return s;
  }
  compare_period(v, &s);
  compare_presumptions(v, &s);
  compare_provisions(v, &s);
  return s;
}

static void printed_notices_agree_or_are_reported(void **state) {
  vectors v;
  size_t visited = 0, contradictions = 0, presumptions = 0, provisions = 0;
  (void)state;
  vectors_open(&v, "printed_notices.txt");
  for (; vectors_next(&v, FIELDS); visited++) {
    seen s = look(&v);
    presumptions += s.presumptions;
    provisions += s.provisions;
    if (strncmp(v.field[VERDICT], "contradicts: ", 13) == 0) {
      if (s.differences == 0) fail_msg("%s: does not contradict", vectors_where(&v));
      print_message("%s: reported, not followed: %s\n", vectors_where(&v), v.field[VERDICT] + 13);
      contradictions++;
      continue;
    }
    if (strcmp(v.field[VERDICT], "agrees") != 0) fail_msg("%s: %s", vectors_where(&v), v.field[VERDICT]);
    if (s.differences > 0) fail_msg("%s: does not agree", vectors_where(&v));
  }
  vectors_close(&v);
  assert_int_equal(visited, VISITED);
  assert_int_equal(presumptions, PRESUMPTIONS);
  assert_int_equal(provisions, PROVISIONS);
  assert_int_equal(contradictions, CONTRADICTIONS);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(printed_notices_agree_or_are_reported),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
