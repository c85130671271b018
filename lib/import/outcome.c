#include "deeds.h"

#include "../base/fold.h"

/* How the site, minutes and announcements say what became of the proposal. Rows are tried in order. */
static const struct {
  const char *words;
  pyk_outcome outcome;
} phrases[] = {
    {"hyväksyttiin muutettuna", PYK_OUTCOME_UNKNOWN}, /* by whom, the words do not tell */
    {"muutetun ehdotuksen muka", PYK_OUTCOME_AS_REVISED},
    {"muutettu ehdotus", PYK_OUTCOME_AS_REVISED},
    {"ändrade förslag", PYK_OUTCOME_AS_REVISED},
    {"ändrat förslag", PYK_OUTCOME_AS_REVISED},
    {"ei ole ehdotuksen muka", PYK_OUTCOME_DIFFERING},
    {"inte i enlighet med förslaget", PYK_OUTCOME_DIFFERING},
    {"överensstämmer inte med förslaget", PYK_OUTCOME_DIFFERING},
    {"ehdotuksesta poike", PYK_OUTCOME_DIFFERING},
    {"poikkeaa ehdotuksesta", PYK_OUTCOME_DIFFERING},
    {"avvikande från förslaget", PYK_OUTCOME_DIFFERING},
    {"avvikelse från förslaget", PYK_OUTCOME_DIFFERING},
    {"avviker från förslaget", PYK_OUTCOME_DIFFERING},
    {"avvikande från föredragandens förslag", PYK_OUTCOME_DIFFERING},
    {"avvikelse från föredragandens förslag", PYK_OUTCOME_DIFFERING},
    {"avviker från föredragandens förslag", PYK_OUTCOME_DIFFERING},
    {"ehdotuksen muka", PYK_OUTCOME_AS_PROPOSED},
    {"ehdotus hyväksyttiin", PYK_OUTCOME_AS_PROPOSED},
    {"päätösesitys hyväksyttiin", PYK_OUTCOME_AS_PROPOSED},
    {"stämmer överens med förslaget", PYK_OUTCOME_AS_PROPOSED},
    {"överensstämmer med förslaget", PYK_OUTCOME_AS_PROPOSED},
    {"i enlighet med förslaget", PYK_OUTCOME_AS_PROPOSED},
    {"enligt förslaget", PYK_OUTCOME_AS_PROPOSED},
    {"enligt föredragandens förslag", PYK_OUTCOME_AS_PROPOSED},
};

/* Only a short sentence about the decision or the proposal counts: "lautakunnan ehdotuksen mukaisesti" inside a longer
 * one is about something else. */
static int about_outcome(const char *text, pyk_span sentence) {
  enum { OUTCOME_MAX = 120 };
  static const char *const openings[] = {
      "päätös ",         "beslut",         "ehdotuksen ",    "ehdotuksesta ", "muutetun ",
      "esittelijän ",    "ehdotus ",       "enligt ",        "i enlighet ",   "avvikande ",
      "föredragandens ", "med avvikelse ", "päätösehdotus ", "päätösesitys ", NULL};
  return sentence.end - sentence.begin <= OUTCOME_MAX && pyk_begins_with_any(text, sentence, openings) != NULL;
}

pyk_outcome pyk_outcome_of(const char *text, pyk_span sentence) {
  if (!about_outcome(text, sentence)) return PYK_OUTCOME_UNKNOWN;
  for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++) {
    if (pyk_holds(text, sentence, phrases[i].words)) return phrases[i].outcome;
  }
  return PYK_OUTCOME_UNKNOWN;
}

/* Without such a sentence, what was decided says it where the matter only went on: no proposal says so. */
static void by_deed(const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_outcome outcome = PYK_OUTCOME_UNKNOWN;
  if (act->deed == PYK_DEED_TABLES) outcome = PYK_OUTCOME_TABLED;
  if (act->deed == PYK_DEED_RETURNS) outcome = PYK_OUTCOME_RETURNED;
  if (outcome == PYK_OUTCOME_UNKNOWN) {
    pyk_fact_absent(facts, PYK_FIELD_OUTCOME);
    return;
  }
  decision->outcome = outcome;
  pyk_fact_add(facts, PYK_FIELD_OUTCOME, PYK_CONFIDENCE_DERIVED, act->deed_place, outcome, PYK_RULE_OUTCOME_OF_DEED);
}

int pyk_find_outcome(const char *text, pyk_span in, pyk_outcome (*of)(const char *, pyk_span), pyk_rule rule,
                     pyk_decision *decision, pyk_fact_list *facts) {
  size_t at = in.begin;
  for (pyk_span s; pyk_next_sentence(text, in.end, &at, &s);) {
    pyk_outcome outcome = of(text, s);
    if (outcome == PYK_OUTCOME_UNKNOWN) continue;
    if (text[s.end - 1] == '.') s.end--;
    decision->outcome = outcome;
    pyk_fact_add(facts, PYK_FIELD_OUTCOME, PYK_CONFIDENCE_STATED, s, outcome, rule);
    return 1;
  }
  return 0;
}

void pyk_read_outcome(const pyk_page *page, const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_span in = {page->operative.begin, page->handled};
  if (!pyk_find_outcome(page->text, in, pyk_outcome_of, PYK_RULE_OUTCOME_SENTENCE, decision, facts)) {
    by_deed(act, decision, facts);
  }
}
