#include "tool.h"

#include <string.h>

static void print_days(const pyk_rule *rule) {
  char day[16];
  if (pyk_day_format(rule->from, day, sizeof day, NULL) != PYK_OK) strcpy(day, "-");
  printf("  %s .. ", day);
  if (rule->to == PYK_DAY_NONE || pyk_day_format(rule->to - 1, day, sizeof day, NULL) != PYK_OK) strcpy(day, "-");
  printf("%s", day);
}

static void print_citation(const pyk_provision *provision, pyk_lang lang) {
  char citation[256], link[128];
  if (pyk_statute_format(provision, lang, PYK_CITATION_FULL, citation, sizeof citation, NULL) != PYK_OK) return;
  printf("  %s", citation);
  if (pyk_rule_link(provision, lang, link, sizeof link, NULL) == PYK_OK) printf("  %s", link);
  putchar('\n');
}

static void print_rule(pyk_rule_table table, size_t index, pyk_lang lang) {
  pyk_rule rule = {.size = sizeof rule};
  char text[4096], trust[128];
  if (pyk_rule_at(table, index, &rule) != PYK_OK) return;
  if (pyk_rule_name(table, index, text, sizeof text, NULL) == PYK_OK) printf("%s\n", text);
  if (pyk_rule_text(table, index, lang, text, sizeof text, NULL) == PYK_OK) printf("  %s\n", text);
  print_days(&rule);
  if (pyk_label(PYK_KIND_TRUST, rule.trust, lang, trust, sizeof trust, NULL) == PYK_OK) printf("  (%s)", trust);
  putchar('\n');
  print_citation(&rule.basis, lang);
  print_citation(&rule.transition, lang);
}

static void print_table(pyk_rule_table table, pyk_lang lang) {
  for (size_t i = 0; i < pyk_rule_count(table); i++)
    print_rule(table, i, lang);
}

int run_rules(const options *o) {
  pyk_rule_table table = 0;
  size_t index = 0;
  if (o->rule == NULL) {
    for (table = PYK_RULES_HOLIDAYS; pyk_rule_count(table) > 0; table++)
      print_table(table, o->lang);
  } else if (pyk_value(PYK_KIND_RULE, o->rule, strlen(o->rule), &table) == PYK_OK) {
    print_table(table, o->lang);
  } else if (pyk_rule_find(o->rule, strlen(o->rule), &table, &index) == PYK_OK) {
    print_rule(table, index, o->lang);
  } else {
    fprintf(stderr, "pykala: %s: %s\n", o->rule, text(TEXT_NO_RULE, o->lang));
    return STATUS_UNUSABLE;
  }
  return STATUS_CLEAN;
}
