#include "deeds.h"

static int is_special(const pyk_page *page, pyk_span in) {
  size_t at = in.begin;
  for (pyk_span word; pyk_next_word(page->text, in.end, &at, &word);) {
    pyk_folded folded;
    pyk_signs found[PYK_CUE_TABLES];
    pyk_fold_word(page->text, word, &folded);
    pyk_look_up(&pyk_cues, &folded, 1u << PYK_CUES_SPECIAL, found);
    if (found[PYK_CUES_SPECIAL] != 0) return 1;
  }
  return 0;
}

/* The words of the deed settle it where an act names such decisions; else it is an ordinary municipal matter when no
 * word of title or decision hints at an act with an appeal of its own. */
void pyk_read_subject(const pyk_page *page, const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts) {
  if (act->subject != PYK_SUBJECT_UNKNOWN) {
    decision->subject = act->subject;
    pyk_fact_add(facts, PYK_FIELD_SUBJECT, PYK_CONFIDENCE_DERIVED, act->subject_place, act->subject,
                 PYK_RULE_SUBJECT_OF_DEED);
    return;
  }
  const pyk_fact *fact = pyk_fact_find(facts, PYK_FIELD_TITLE);
  pyk_span title = {0, 0};
  if (fact != NULL) title = (pyk_span){(size_t)fact->begin, (size_t)fact->end};
  int decided = pyk_taken(page->operative);
  int open = !decided || act->subject_torn || act->deed == PYK_DEED_PROCURES;
  if (open || title.end == 0 || is_special(page, title) || is_special(page, page->operative)) {
    pyk_fact_absent(facts, PYK_FIELD_SUBJECT);
    return;
  }
  decision->subject = PYK_SUBJECT_MUNICIPAL;
  pyk_fact_add(facts, PYK_FIELD_SUBJECT, PYK_CONFIDENCE_DERIVED, title, decision->subject, PYK_RULE_NO_SPECIAL_WORD);
}
