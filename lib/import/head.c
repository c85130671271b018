#include "page.h"

#include "../base/fold.h"

/* --- the lines of the head ------------------------------------------------------------------------------------- */

typedef struct head_scan {
  pyk_span title, headline, record, section, body, later;
  pyk_body kind;
  int32_t number;
  int32_t title_is_first;
  pyk_day day; /* behind the body's name */
  pyk_span day_place;
} head_scan;

static int later_line(const char *text, pyk_span line) {
  return pyk_fold_starts(text, line.end, line.begin, "asialla on uudempia käsittelyjä") ||
         pyk_fold_starts(text, line.end, line.begin, "ärendet har nyare handläggningar");
}

/* 1 when the line is none of those that the head is known to have: it is a title then. */
static int plain(const pyk_page *page, pyk_span line, head_scan *h) {
  const char *text = page->text;
  pyk_span place, rest;
  pyk_day day;
  pyk_rule rule;
  int32_t number = pyk_section_line(text, line, &place);
  if (number > 0) {
    if (!pyk_taken(h->section)) {
      h->section = place;
      h->number = number;
    }
    return 0;
  }
  if (pyk_record_line(text, line, &place)) {
    if (!pyk_taken(h->record)) h->record = place;
    return 0;
  }
  if (later_line(text, line)) {
    if (!pyk_taken(h->later)) h->later = line;
    return 0;
  }
  pyk_body kind = pyk_body_line(text, line, &place);
  if (kind != PYK_BODY_UNKNOWN) {
    /* The line nearest to the decision counts. */
    h->body = place;
    h->kind = kind;
    size_t at = place.end;
    if (!pyk_find_day(text, line.end, &at, &h->day, &h->day_place)) h->day = PYK_DAY_NONE;
    return 0;
  }
  return pyk_heading_of(text, line, &rest) == PYK_HEADING_NONE && pyk_decided_line(text, line, &day, &place) == 0 &&
         pyk_view_line(text, line, &day, &place, &rule) == 0;
}

static void scan_head(const pyk_page *page, head_scan *h) {
  size_t at = page->head.begin;
  size_t lines = 0;
  for (pyk_span line; pyk_next_line(page->text, page->head.end, &at, &line); lines++) {
    if (!plain(page, line, h)) continue;
    if (!pyk_taken(h->title)) {
      h->title = line;
      h->title_is_first = lines == 0;
    }
    if (pyk_taken(h->section) && !pyk_taken(h->headline)) h->headline = line;
  }
}

void pyk_read_head(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  head_scan h = {0};
  scan_head(page, &h);
  if (!pyk_taken(h.body)) return;
  decision->section = h.number;
  decision->body = h.kind;
  decision->later_handlings = pyk_taken(h.later);
  int first = h.title_is_first || !pyk_taken(h.headline);
  pyk_fact_state(facts, PYK_FIELD_TITLE, first ? h.title : h.headline, 0,
                 first ? PYK_RULE_FIRST_LINE : PYK_RULE_HEADLINE);
  pyk_fact_state(facts, PYK_FIELD_CASE, h.record, 0, PYK_RULE_RECORD_ID);
  pyk_fact_state(facts, PYK_FIELD_SECTION, h.section, h.number, PYK_RULE_SECTION_LINE);
  pyk_fact_state(facts, PYK_FIELD_BODY, h.body, h.kind, PYK_RULE_BODY_LINE);
  pyk_fact_state(facts, PYK_FIELD_LATER_HANDLINGS, h.later, 1, PYK_RULE_STOCK_LINE);
  if (page->decided_rule == 0 && h.day != PYK_DAY_NONE) {
    decision->decided = h.day;
    pyk_fact_state(facts, PYK_FIELD_DECIDED, h.day_place, h.day, PYK_RULE_BODY_DAY);
  }
  pyk_read_authority(page, h.body, h.record, decision, facts);
}

void pyk_read_days(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  if (page->decided_rule != 0) {
    decision->decided = page->decided;
    pyk_fact_add(facts, PYK_FIELD_DECIDED, PYK_CONFIDENCE_STATED, page->decided_place, page->decided,
                 page->decided_rule);
  } else if (decision->decided == PYK_DAY_NONE) {
    pyk_fact_absent(facts, PYK_FIELD_DECIDED);
  }
  if (page->view_score > 0) {
    decision->on_view = page->on_view;
    pyk_fact_add(facts, PYK_FIELD_ON_VIEW, PYK_CONFIDENCE_STATED, page->view, page->on_view, page->view_rule);
  } else {
    pyk_fact_absent(facts, PYK_FIELD_ON_VIEW);
  }
}
