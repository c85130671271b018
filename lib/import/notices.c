#include "page.h"

/* The notices of a page: their text is read by pyk_notice_read(), what they come to stands in the decision. */

static void take_facts(const pyk_page *page, const pyk_notice_list *notices, pyk_fact_list *facts) {
  for (size_t i = 0; i < notices->fact_count && i < notices->fact_cap; i++) {
    pyk_fact fact = notices->facts[i];
    fact.begin += page->appeal.begin;
    fact.end += page->appeal.begin;
    pyk_fact_insert(facts, &fact);
  }
}

/* What a notice is called. "Valitusosoitus" alone does not tell: what its text opens does. */
static pyk_notices kind_of(const pyk_notice *notice) {
  return notice->kind != 0 && notice->kind != PYK_NOTICE_APPEAL ? notice->kind : pyk_notice_kind(notice);
}

static void take_prohibition(const pyk_notice *notice, pyk_decision *decision) {
  if (notice->remedy != PYK_REMEDY_PROHIBITED || decision->notice_provision == PYK_GIVEN_YES) return;
  decision->notice_provision = notice->provision_given == PYK_GIVEN_YES ? PYK_GIVEN_YES : PYK_GIVEN_NO;
  decision->provision = notice->provision;
}

void pyk_read_notices(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts, pyk_notice_list *notices) {
  pyk_day law_day = decision->decided != PYK_DAY_NONE ? decision->decided : decision->on_view;
  notices->count = notices->fact_count = 0;
  if (page->proposal) return;
  if (notices->cap > 0) notices->item[0] = (pyk_notice){.size = sizeof *notices->item};
  pyk_notice_read(page->text + page->appeal.begin, page->appeal.end - page->appeal.begin, law_day, notices->item,
                  sizeof *notices->item, notices->cap, &notices->count, notices->facts, notices->fact_cap,
                  &notices->fact_count);
  take_facts(page, notices, facts);
  for (size_t i = 0; i < notices->count && i < notices->cap; i++) {
    pyk_notice *notice = &notices->item[i];
    notice->begin += page->appeal.begin;
    notice->end += page->appeal.begin;
    decision->notices |= kind_of(notice);
    take_prohibition(notice, decision);
  }
  decision->notice = notices->count > 0 ? PYK_GIVEN_YES : PYK_GIVEN_NO;
  if (notices->count == 0) pyk_fact_absent(facts, PYK_FIELD_NOTICE);
  if (decision->notice_provision == PYK_GIVEN_NO) pyk_fact_absent(facts, PYK_FIELD_NOTICE_PROVISION);
}
