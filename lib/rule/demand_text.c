/* Demands in words: the tests of a row, each a part of its sentence. */
#include "slots.h"

#include "../check/members.h"
#include "variant.h"

/* A test, and what the fact that it looks at can be. */
typedef struct test_said {
  const law_test *test;
  pyk_kind kind; /* 0: a day or a number */
  uint32_t set;  /* of enumerators that fit, for LAW_IN */
  int32_t value; /* the one that fits */
} test_said;

static pyk_kind kind_of(pyk_field field) {
  for (size_t i = 0; i < pyk_shape_count; i++) {
    const pyk_member *member = pyk_member_of(&pyk_shapes[i], field);
    if (member != NULL) return member->type == MEMBER_ENUM ? member->kind : 0;
  }
  return 0;
}

/* {field}, {other} and {third} are labels of fields; {value}, {rule} and {limit} say what it is held against. */
static void write_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context) {
  const test_said *said = context;
  const law_test *t = said->test;
  if (pyk_slot_is(name, len, "field")) {
    pyk_write_label(w, PYK_KIND_FIELD, t->field, lang);
  } else if (pyk_slot_is(name, len, "other")) {
    pyk_write_label(w, PYK_KIND_FIELD, t->other, lang);
  } else if (pyk_slot_is(name, len, "third")) {
    pyk_write_label(w, PYK_KIND_FIELD, t->op == LAW_WITHIN_OWN ? t->value : t->of, lang);
  } else if (pyk_slot_is(name, len, "served")) {
    pyk_write_label(w, PYK_KIND_FIELD, t->of, lang);
  } else if (pyk_slot_is(name, len, "value")) {
    pyk_write_label(w, said->kind, said->value, lang);
  } else if (pyk_slot_is(name, len, "values")) {
    pyk_rule_set(w, said->kind, said->set, 1, lang);
  } else if (pyk_slot_is(name, len, "number")) {
    pyk_write_number(w, t->value);
  } else if (pyk_slot_is(name, len, "of")) {
    pyk_write_number(w, t->of);
  } else if (pyk_slot_is(name, len, "rule")) {
    pyk_write_label(w, PYK_KIND_BYLAW_RULE, t->value, lang);
  } else if (pyk_slot_is(name, len, "limit")) {
    pyk_write_label(w, PYK_KIND_LIMIT, t->op == LAW_BYLAW_HAS ? t->of : t->value, lang);
  }
}

/* The part that says a test of an enumerator. A set of one is that one. */
static int32_t variant_of_set(test_said *said) {
  const law_test *t = said->test;
  if (said->kind == PYK_KIND_GIVEN && t->op != LAW_IS_NOT) {
    return RULE_ANSWER + (t->op == LAW_IS ? INT32_C(1) << t->value : t->value);
  }
  said->value = t->value;
  if (t->op != LAW_IN) return RULE_TEST + t->op;
  int32_t base = t->value & 1 ? RULE_OR_UNKNOWN : RULE_TEST;
  said->set = (uint32_t)t->value & ~1u;
  if ((said->set & (said->set - 1)) != 0) return base + LAW_IN;
  for (said->value = 0; said->set >> said->value > 1; said->value++)
    ;
  return base + LAW_IS;
}

static int32_t variant_of(test_said *said) {
  const law_test *t = said->test;
  switch (t->op) {
  case LAW_IS:
  case LAW_IS_NOT:
  case LAW_IN:
    return variant_of_set(said);
  case LAW_BEFORE:
    return (t->of == 1 ? RULE_OR_UNKNOWN : RULE_TEST) + LAW_BEFORE;
  case LAW_WITHIN:
  case LAW_WITHIN_OWN:
  case LAW_AFTER:
  case LAW_BYLAW_HAS:
    return (t->of != 0 ? RULE_WITH_OF : RULE_TEST) + t->op;
  default:
    return RULE_TEST + t->op;
  }
}

/* A bound that no number exceeds is no condition. */
static int says_nothing(const law_test *t) {
  return t->op == LAW_ALWAYS || (t->op == LAW_AT_MOST && t->value == INT32_MAX);
}

static void write_test(pyk_writer *w, const law_test *t, pyk_lang lang) {
  test_said said = {t, kind_of(t->field), 0, 0};
  pyk_rule_part(w, PYK_RULES_DEMANDS, variant_of(&said), lang, write_slot, &said);
}

static void write_conditions(pyk_writer *w, const law_demand *demand, pyk_lang lang) {
  int first = 1;
  for (size_t i = 0; i < sizeof demand->when / sizeof demand->when[0]; i++) {
    if (says_nothing(&demand->when[i])) continue;
    if (!first) pyk_rule_part(w, PYK_RULES_DEMANDS, RULE_AND, lang, write_slot, NULL);
    write_test(w, &demand->when[i], lang);
    first = 0;
  }
}

int pyk_demand_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  if (row->demand == NULL) return 0;
  if (pyk_slot_is(name, len, "conditions")) {
    write_conditions(w, row->demand, lang);
  } else if (pyk_slot_is(name, len, "met")) {
    write_test(w, &row->demand->met, lang);
  } else {
    return 0;
  }
  return 1;
}
