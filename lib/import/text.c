#include "reader.h"

#include <string.h>

#include "../base/record.h"

enum { FACTS_MAX = 256, NOTICES_MAX = 8 }; /* a page of the site has less than a hundred */

static void hand_out(const pyk_decision *read, pyk_decision *decision, pyk_fact_list *list, pyk_fact *facts, size_t cap,
                     size_t *count) {
  uint32_t size = decision->size;
  memset(decision, 0, size);
  memcpy(decision, read, sizeof *read);
  decision->size = size;
  pyk_facts_order(list);
  size_t have = list->count < list->cap ? list->count : list->cap;
  size_t n = have < cap ? have : cap;
  if (n > 0) memcpy(facts, list->item, n * sizeof *facts);
  *count = have;
}

pyk_rc pyk_import_text(const char *text, size_t len, pyk_decision *decision, pyk_fact *facts, size_t cap, size_t *count,
                       pyk_problem *problem) {
  if (text == NULL || decision == NULL || count == NULL || problem == NULL || (facts == NULL && cap > 0)) {
    return PYK_E_ARG;
  }
  if (pyk_record_check(decision, sizeof *decision) != PYK_OK || pyk_record_check(problem, sizeof *problem) != PYK_OK) {
    return PYK_E_SIZE;
  }
  pyk_problem_kind kind = 0;
  size_t offset = 0;
  if (!pyk_screen(text, len, &kind, &offset)) return pyk_reader_refuse(text, len, kind, offset, problem);
  if (pyk_is_markup(text, len))
    return pyk_reader_refuse(text, len, PYK_PROBLEM_HTML, pyk_text_begin(text, len), problem);
  pyk_page page = {0};
  pyk_decision read = {0};
  pyk_fact room[FACTS_MAX];
  pyk_fact_list list = {room, FACTS_MAX, 0};
  pyk_notice notice[NOTICES_MAX];
  pyk_fact of_notices[FACTS_MAX];
  pyk_notice_list notices = {notice, NOTICES_MAX, 0, of_notices, FACTS_MAX, 0};
  if (pyk_minutes_read(&page, text, len, &read, &list, &notices)) {
    hand_out(&read, decision, &list, facts, cap, count);
    return PYK_OK;
  }
  pyk_page_from_lines(&page, text, len);
  pyk_read_head(&page, &read, &list);
  kind = pyk_page_unusable(&page, &list, read.body, &offset);
  if (kind != 0) return pyk_reader_refuse(text, len, kind, offset, problem);
  pyk_read_rest(&page, &read, &list, &notices);
  hand_out(&read, decision, &list, facts, cap, count);
  return PYK_OK;
}
