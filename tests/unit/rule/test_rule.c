/* The rows of the tables as others see them: names, sentences, links. */
#include "law/law.h"
#include "pykala.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* Every row has a name of its own that leads back to it, a whole sentence in each language and its own days. */
static void every_row_can_be_named_and_said(void **state) {
  size_t visited = 0;
  char name[128], text[4096];
  (void)state;
  for (pyk_rule_table table = PYK_RULES_HOLIDAYS; table <= PYK_RULES_BYLAWS; table++) {
    assert_true(pyk_rule_count(table) > 0);
    for (size_t i = 0; i < pyk_rule_count(table); i++, visited++) {
      pyk_rule rule = {.size = sizeof rule};
      pyk_rule_table found = 0;
      size_t index = 0, need = 0;
      assert_int_equal(pyk_rule_at(table, i, &rule), PYK_OK);
      assert_true(rule.to == PYK_DAY_NONE || rule.to > rule.from);
      assert_true(rule.trust >= PYK_TRUST_TEXT && rule.trust <= PYK_TRUST_CONTESTED);
      assert_int_equal(pyk_rule_name(table, i, name, sizeof name, &need), PYK_OK);
      assert_int_equal(pyk_rule_find(name, need, &found, &index), PYK_OK);
      if (found != table || index != i) fail_msg("%s names two rows", name);
      for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
        assert_int_equal(pyk_rule_text(table, i, lang, text, sizeof text, &need), PYK_OK);
        if (need < 20 || strchr(text, '{') != NULL || strstr(text, ": .") != NULL || strstr(text, "()") != NULL) {
          fail_msg("%s: %s", name, text);
        }
        assert_int_equal(text[need - 1], '.');
      }
    }
  }
  assert_true(visited > 300);
}

static void a_row_says_what_the_statute_says(void **state) {
  static const char name[] = "limit/claim/2017-06-01";
  pyk_rule_table table = 0;
  size_t index = 0;
  pyk_rule rule = {.size = sizeof rule};
  char text[1024];
  (void)state;
  assert_int_equal(pyk_rule_find(name, sizeof name - 1, &table, &index), PYK_OK);
  assert_int_equal(table, PYK_RULES_LIMITS);
  assert_int_equal(pyk_rule_at(table, index, &rule), PYK_OK);
  assert_true(rule.basis.act_year == 2015 && rule.basis.act_number == 410 && rule.basis.section == 138);
  assert_true(rule.transition.act_year == 2015 && rule.transition.section == 147);
  assert_int_equal(pyk_rule_text(table, index, PYK_LANG_EN, text, sizeof text, NULL), PYK_OK);
  assert_non_null(strstr(text, "14 days"));
  assert_int_equal(pyk_rule_link(&rule.basis, PYK_LANG_FI, text, sizeof text, NULL), PYK_OK);
  assert_string_equal(text, "https://www.finlex.fi/fi/laki/alkup/2015/20150410");
  assert_int_equal(pyk_rule_link(&rule.basis, PYK_LANG_SV, text, sizeof text, NULL), PYK_OK);
  assert_string_equal(text, "https://www.finlex.fi/sv/laki/alkup/2015/20150410");
}

static void wrong_questions_are_refused(void **state) {
  pyk_rule rule = {.size = sizeof rule};
  pyk_rule_table table = 77;
  size_t index = 77;
  char text[16];
  const pyk_provision bylaws = {.bylaw = PYK_BYLAW_OWN, .section = 3};
  const pyk_provision nothing = {.section = 3};
  (void)state;
  assert_int_equal(pyk_rule_count(0), 0);
  assert_int_equal(pyk_rule_count(99), 0);
  assert_int_equal(pyk_rule_at(0, 0, &rule), PYK_E_ARG);
  assert_int_equal(pyk_rule_at(PYK_RULES_LIMITS, pyk_rule_count(PYK_RULES_LIMITS), &rule), PYK_E_RANGE);
  assert_int_equal(pyk_rule_at(PYK_RULES_LIMITS, 0, NULL), PYK_E_ARG);
  rule.size = 4;
  assert_int_equal(pyk_rule_at(PYK_RULES_LIMITS, 0, &rule), PYK_E_SIZE);
  assert_int_equal(pyk_rule_find("limit/none", 10, &table, &index), PYK_E_NORULE);
  assert_true(table == 77 && index == 77);
  assert_int_equal(pyk_rule_text(PYK_RULES_LIMITS, 0, 0, NULL, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_rule_text(PYK_RULES_LIMITS, 0, PYK_LANG_EN, text, sizeof text, NULL), PYK_E_SPACE);
  assert_int_equal(pyk_rule_link(&bylaws, PYK_LANG_EN, NULL, 0, NULL), PYK_E_NORULE);
  assert_int_equal(pyk_rule_link(&nothing, PYK_LANG_EN, NULL, 0, NULL), PYK_E_ARG);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_can_be_named_and_said),
      cmocka_unit_test(a_row_says_what_the_statute_says),
      cmocka_unit_test(wrong_questions_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
