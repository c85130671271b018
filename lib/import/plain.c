#include "deeds.h"

/* A page of plain text: whether it can be used at all, and the readers in their order. */

/* A presenter's block that ends the text must hold a name, or be a body ("Kaupunginhallitus" presents to the council):
 * a title alone means that the text was cut. */
static int presenter_whole(const pyk_page *page) {
  const pyk_block *block = &page->presenter;
  if (!block->found) return 0;
  if (!page->ends_in_presenter || block->lines > 1) return 1;
  if (block->lines == 0) return 0;
  pyk_span name;
  pyk_body body = pyk_body_line(page->text, block->line[0], &name);
  int presents = body != PYK_BODY_UNKNOWN && body != PYK_BODY_OFFICE_HOLDER && body != PYK_BODY_ELECTED_OFFICIAL;
  return presents || pyk_like_name(page->text, block->line[0]);
}

/* Pages end with the presenter or the contact person; whoever decides alone has no presenter, so that a notice that is
 * closed may be the end. */
static int cut(const pyk_page *page, pyk_body body) {
  if (page->left_open) return 1;
  if (page->presenter.found) return !presenter_whole(page);
  if (page->contact.found) return 0;
  int alone = body == PYK_BODY_OFFICE_HOLDER || body == PYK_BODY_ELECTED_OFFICIAL;
  return !(alone && pyk_taken(page->appeal));
}

pyk_problem_kind pyk_page_unusable(const pyk_page *page, const pyk_fact_list *facts, pyk_body body, size_t *offset) {
  if (page->decided_under == PYK_HEADING_NONE && pyk_lists_only(page, offset)) return PYK_PROBLEM_LIST;
  *offset = page->head.end;
  if (page->sections == 0) return PYK_PROBLEM_NO_SECTION;
  if (pyk_fact_find(facts, PYK_FIELD_BODY) == NULL) return PYK_PROBLEM_NO_BODY;
  *offset = page->decided_under == PYK_HEADING_NONE ? page->len : page->decision_heading.begin;
  if (!pyk_taken(page->operative)) return PYK_PROBLEM_NO_DECISION;
  *offset = page->len;
  return cut(page, body) ? PYK_PROBLEM_TRUNCATED : 0;
}

void pyk_read_rest(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts, pyk_notice_list *notices) {
  pyk_read_days(page, decision, facts);
  pyk_fact_state(facts, PYK_FIELD_OPERATIVE, page->operative, 0, PYK_RULE_DECISION_HEADING);
  pyk_read_motion(page, decision, facts);
  pyk_act act;
  pyk_act_read(page, decision, &act);
  pyk_read_deed(&act, facts);
  pyk_read_nature(&act, decision, facts);
  pyk_read_subject(page, &act, decision, facts);
  pyk_read_outcome(page, &act, decision, facts);
  pyk_read_report(page, decision, facts);
  pyk_read_duty(page, decision, facts);
  pyk_read_notices(page, decision, facts, notices);
  pyk_read_votes(page, facts);
  pyk_read_people(page, decision, facts);
}

void pyk_page_from_lines(pyk_page *page, const char *text, size_t len) {
  page->text = text;
  page->len = len;
  page->start = pyk_after_mark(text, len);
  pyk_page_read(page);
}
