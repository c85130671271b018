#include "demand.h"

#include "../base/record.h"
#include "../bylaw/pack.h"
#include "../statute/empty.h"

#include <string.h>

int32_t pyk_ask_fact(const pyk_asking *asking, pyk_field field) {
  const pyk_member *member = pyk_member_of(asking->shape, field);
  if (member != NULL) return pyk_member_read(asking->facts, member);
  member = asking->around == NULL ? NULL : pyk_member_of(asking->around, field);
  return member == NULL ? 0 : pyk_member_read(asking->around_facts, member);
}

static pyk_answer as_answer(int holds) {
  return holds ? PYK_ANSWER_YES : PYK_ANSWER_NO;
}

static pyk_answer compare_days(pyk_day expected, pyk_day found, int holds, pyk_finding *f) {
  f->expected_day = expected;
  f->found_day = found;
  return as_answer(holds);
}

static pyk_answer compare_numbers(int64_t expected, int32_t found, int holds, pyk_finding *f) {
  f->expected = expected > INT32_MAX ? INT32_MAX : (int32_t)expected;
  f->found = found;
  return as_answer(holds);
}

/* The clock of a limit that runs from a day among the facts. */
static int run_limit(const pyk_asking *a, pyk_limit limit, const law_test *t, pyk_day asked, pyk_clock *clock) {
  pyk_limit_question q = {.size = sizeof q,
                          .limit = limit,
                          .service = t->of == 0 ? PYK_SERVICE_NONE : pyk_ask_fact(a, t->of),
                          .bylaw = a->bylaw,
                          .pack = a->pack,
                          .event = pyk_ask_fact(a, t->other),
                          .law_day = a->law_day,
                          .asked = asked};
  if (limit == PYK_LIMIT_OWN || q.event == PYK_DAY_NONE || (t->of != 0 && q.service == 0)) return 0;
  /* A duty about a motion arises, and is measured, on the day of its event. */
  if (a->shape->record == PYK_RECORD_MOTION) q.law_day = q.event;
  return pyk_limit_compute(&q, clock) == PYK_OK && clock->last_day != PYK_DAY_NONE;
}

static pyk_answer within(const pyk_asking *a, pyk_limit limit, const law_test *t, pyk_finding *f) {
  pyk_clock clock;
  pyk_day found = pyk_ask_fact(a, t->field);
  if (found == PYK_DAY_NONE || !run_limit(a, limit, t, found, &clock)) return PYK_ANSWER_UNKNOWN;
  f->expected_day = clock.last_day;
  f->found_day = found;
  if (pyk_provision_empty(&f->basis)) f->basis = clock.basis;
  if (clock.verdict == PYK_VERDICT_CONTESTED) return PYK_ANSWER_CONTESTED;
  return as_answer(clock.verdict == PYK_VERDICT_IN_TIME);
}

static pyk_answer after(const pyk_asking *a, const law_test *t, pyk_finding *f) {
  pyk_clock clock;
  pyk_day found = pyk_ask_fact(a, t->field);
  if (found == PYK_DAY_NONE || !run_limit(a, t->value, t, found, &clock)) return PYK_ANSWER_UNKNOWN;
  return compare_days(clock.last_day, found, found > clock.last_day, f);
}

/* The bylaws' rule in force on a day among the facts. */
static int find_bylaw(const pyk_asking *a, const law_test *t, int32_t which, pyk_bylaw_rule *rule) {
  return pyk_bylaw_rule_on(a->bylaw, a->pack, t->value, which, pyk_ask_fact(a, t->other), rule);
}

static pyk_answer bylaw_at_least(const pyk_asking *a, const law_test *t, int32_t found, pyk_finding *f) {
  pyk_bylaw_rule rule;
  if (!find_bylaw(a, t, 0, &rule)) return PYK_ANSWER_UNKNOWN;
  if (pyk_provision_empty(&f->basis)) f->basis = pyk_bylaw_place(a->bylaw, &rule);
  return compare_numbers(rule.amount, found, found >= rule.amount, f);
}

/* Tests that look at the one fact alone. */
static pyk_answer test_alone(const law_test *t, int32_t found, pyk_finding *f) {
  switch (t->op) {
  case LAW_IS:
    f->found = found;
    f->expected = t->value;
    return as_answer(found == t->value);
  case LAW_IS_NOT:
    f->found = found;
    return as_answer(found != t->value);
  case LAW_IN:
    f->found = found;
    return as_answer(found < 32 && ((uint32_t)t->value >> found & 1) != 0);
  case LAW_KNOWN:
    return PYK_ANSWER_YES;
  case LAW_AT_LEAST:
    return compare_numbers(t->value, found, found >= t->value, f);
  case LAW_AT_MOST:
    return compare_numbers(t->value, found, found <= t->value, f);
  default: /* LAW_ODD */
    return compare_numbers(found + 1, found, found % 2 == 1, f);
  }
}

static pyk_answer test_with_other(const pyk_asking *a, const law_test *t, int32_t found, pyk_finding *f) {
  int32_t other = pyk_ask_fact(a, t->other), of = t->op == LAW_QUOTA ? pyk_ask_fact(a, t->of) : t->of;
  if (other == 0 && t->op == LAW_BEFORE && t->of == 1) return PYK_ANSWER_YES;
  if (other == 0 || of < 0) return PYK_ANSWER_UNKNOWN;
  int64_t least;
  switch (t->op) {
  case LAW_SHARE:
  case LAW_MORE_THAN_SHARE:
    least = pyk_share(t->value, of, other, t->op == LAW_MORE_THAN_SHARE);
    return compare_numbers(least, found, found >= least, f);
  case LAW_QUOTA:
    if (of == 0) return PYK_ANSWER_UNKNOWN;
    least = pyk_share(1, (int64_t)of + 1, other, 0);
    return compare_numbers(least, found, found >= least, f);
  case LAW_NOT_BEFORE:
    return compare_days(other, found, found >= other, f);
  case LAW_NOT_AFTER:
    return compare_days(other, found, found <= other, f);
  default: /* LAW_BEFORE */
    return compare_days(other, found, found < other, f);
  }
}

pyk_answer pyk_ask_test(const pyk_asking *asking, const law_test *test, pyk_finding *finding) {
  pyk_bylaw_rule rule;
  if (test->op == LAW_ALWAYS) return PYK_ANSWER_YES;
  int32_t found = pyk_ask_fact(asking, test->field);
  if (found == 0) return test->op == LAW_IN && (test->value & 1) ? PYK_ANSWER_YES : PYK_ANSWER_UNKNOWN;
  switch (test->op) {
  case LAW_WITHIN:
    return within(asking, test->value, test, finding);
  case LAW_WITHIN_OWN:
    return within(asking, pyk_ask_fact(asking, test->value), test, finding);
  case LAW_AFTER:
    return after(asking, test, finding);
  case LAW_BYLAW_AT_LEAST:
    return bylaw_at_least(asking, test, found, finding);
  case LAW_BYLAW_HAS:
    return find_bylaw(asking, test, test->of, &rule) ? PYK_ANSWER_YES : PYK_ANSWER_NO;
  case LAW_IS:
  case LAW_IS_NOT:
  case LAW_IN:
  case LAW_KNOWN:
  case LAW_AT_LEAST:
  case LAW_AT_MOST:
  case LAW_ODD:
    return test_alone(test, found, finding);
  default:
    return test_with_other(asking, test, found, finding);
  }
}
