#include "page.h"

#include <string.h>

enum { RECORD_MAX = 4096 }; /* no record will ever be as long: larger means uninitialised memory */

static int size_fits(uint32_t size, size_t mine) {
  return size >= mine && size <= RECORD_MAX;
}

static pyk_rc refuse(const char *text, size_t len, pyk_problem_kind kind, size_t offset, pyk_problem *problem) {
  problem->kind = kind;
  problem->offset = offset;
  pyk_locate(text, len, offset, &problem->line, &problem->column);
  return PYK_E_INPUT;
}

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

static int has_notice(const pyk_page *page) {
  for (size_t i = 0; i < PYK_NOTICE_KINDS; i++) {
    if (page->notice[0][i].found || page->notice[1][i].found) return 1;
  }
  return 0;
}

/* Pages end with the presenter or the contact person; whoever decides alone has no presenter, so that a notice that is
 * closed may be the end. */
static int cut(const pyk_page *page, pyk_body body) {
  if (page->left_open) return 1;
  if (page->presenter.found) return !presenter_whole(page);
  if (page->contact.found) return 0;
  int alone = body == PYK_BODY_OFFICE_HOLDER || body == PYK_BODY_ELECTED_OFFICIAL;
  return !(alone && has_notice(page));
}

/* 0 when the page can be used; else what is wrong, and where. */
static pyk_problem_kind unusable(const pyk_page *page, int has_body, pyk_body body, size_t *offset) {
  *offset = page->head.end;
  if (page->sections == 0) return PYK_PROBLEM_NO_SECTION;
  if (!has_body) return PYK_PROBLEM_NO_BODY;
  *offset = page->decided_under == PYK_HEADING_NONE ? page->len : page->decision_heading.begin;
  if (page->operative.begin == page->operative.end) return PYK_PROBLEM_NO_DECISION;
  *offset = page->len;
  return cut(page, body) ? PYK_PROBLEM_TRUNCATED : 0;
}

static void read_all(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_read_days(page, decision, facts);
  pyk_fact_add(facts, PYK_FIELD_OPERATIVE, PYK_CONFIDENCE_STATED, page->operative, 0, PYK_RULE_DECISION_HEADING);
  pyk_read_motion(page, decision, facts);
  pyk_read_deed(page, decision, facts);
  pyk_read_nature(page, decision, facts);
  pyk_read_subject(page, decision, facts);
  pyk_read_outcome(page, decision, facts);
  pyk_read_report(page, decision, facts);
  pyk_read_duty(page, decision, facts);
  pyk_read_notices(page, decision, facts);
  pyk_read_people(page, decision, facts);
}

static void hand_out(const pyk_decision *read, pyk_decision *decision, const pyk_fact_list *list, pyk_fact *facts,
                     size_t cap, size_t *count) {
  uint32_t size = decision->size;
  memset(decision, 0, size);
  memcpy(decision, read, sizeof *read);
  decision->size = size;
  size_t n = list->count < cap ? list->count : cap;
  if (n > 0) memcpy(facts, list->item, n * sizeof *facts);
  *count = list->count;
}

pyk_rc pyk_import_text(const char *text, size_t len, pyk_decision *decision, pyk_fact *facts, size_t cap, size_t *count,
                       pyk_problem *problem) {
  if (text == NULL || decision == NULL || count == NULL || problem == NULL || (facts == NULL && cap > 0)) {
    return PYK_E_ARG;
  }
  if (!size_fits(decision->size, sizeof *decision) || !size_fits(problem->size, sizeof *problem)) return PYK_E_SIZE;
  pyk_problem_kind kind = 0;
  size_t offset = 0;
  if (!pyk_screen(text, len, &kind, &offset)) return refuse(text, len, kind, offset, problem);
  pyk_page page = {0};
  page.text = text;
  page.len = len;
  page.start = len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  pyk_page_read(&page);
  pyk_decision read = {0};
  pyk_fact_list list = {0};
  int has_body = pyk_read_head(&page, &read, &list);
  kind = unusable(&page, has_body, read.body, &offset);
  if (kind != 0) return refuse(text, len, kind, offset, problem);
  read_all(&page, &read, &list);
  hand_out(&read, decision, &list, facts, cap, count);
  return PYK_OK;
}
