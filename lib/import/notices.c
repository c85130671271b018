#include "page.h"

#include <string.h>

#include "../base/fold.h"

/* Words that announce the provision of a prohibition. */
static const char *const labels[] = {"sovellettava lainkohta", "sovelletut lainkohdat", "sovellettavat lainkohdat",
                                     "tillämpat lagrum",       "tillämpligt lagrum",    "tillämpade lagrum",
                                     "tillämpliga lagrum",     "lagrum som tillämpas"};

static size_t after_label(const char *text, pyk_span notice) {
  for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
    size_t at = pyk_fold_find(text, notice.end, notice.begin, labels[i]);
    if (at == notice.end) continue;
    at += strlen(labels[i]);
    while (at < notice.end && pyk_is_letter(text[at]))
      at++; /* "lagrummet" */
    while (at < notice.end && (text[at] == ':' || pyk_is_space(text[at])))
      at++;
    return at;
  }
  return notice.end;
}

static int find_citation(const char *text, pyk_span in, pyk_day law_day, pyk_provision *out, pyk_span *place) {
  size_t at = 0, begin = 0, end = 0;
  pyk_provision found;
  while (pyk_statute_find(text + in.begin, in.end - in.begin, law_day, &at, &found, &begin, &end) == PYK_OK) {
    if (found.section == 0) continue;
    *out = found;
    place->begin = in.begin + begin;
    place->end = in.begin + end;
    return 1;
  }
  return 0;
}

/* A line with a section sign, or with "section" in words behind a number: a provision that is not known. */
static int looks_cited(const char *text, pyk_span in, pyk_span *place) {
  size_t at = in.begin;
  for (pyk_span line; pyk_next_line(text, in.end, &at, &line);) {
    pyk_span word;
    int figure = 0;
    for (size_t i = line.begin; i < line.end; i++)
      figure = figure || pyk_is_digit(text[i]);
    if (!figure) continue;
    if (pyk_holds(text, line, "\xC2\xA7") || pyk_find_word(text, line, "pykälä", &word) ||
        pyk_find_word(text, line, "paragraf", &word)) {
      *place = line;
      return 1;
    }
  }
  return 0;
}

static void read_provision(const pyk_page *page, const pyk_notice_part *part, pyk_decision *decision,
                           pyk_fact_list *facts) {
  pyk_day law_day = decision->decided != PYK_DAY_NONE ? decision->decided : decision->on_view;
  pyk_span labelled = {after_label(page->text, part->text), part->text.end};
  pyk_span before = {part->heading.begin, labelled.begin};
  pyk_provision found = {0};
  pyk_span place;
  int known = find_citation(page->text, labelled, law_day, &found, &place);
  int cited = known || looks_cited(page->text, labelled, &place);
  if (!cited) {
    known = find_citation(page->text, before, law_day, &found, &place);
    cited = known || looks_cited(page->text, before, &place);
  }
  if (!cited) {
    decision->notice_provision = PYK_GIVEN_NO;
    pyk_fact_absent(facts, PYK_FIELD_NOTICE_PROVISION);
    return;
  }
  decision->notice_provision = PYK_GIVEN_YES;
  if (known) decision->provision = found;
  pyk_fact_add(facts, PYK_FIELD_NOTICE_PROVISION, PYK_CONFIDENCE_STATED, place, known ? found.section : 0,
               known ? PYK_RULE_CITATION : PYK_RULE_UNKNOWN_CITATION);
}

/* Notices below the line about public view are the page's own; only without any do others count. */
static const pyk_notice_part *closing_part(const pyk_page *page) {
  for (size_t i = 0; i < PYK_NOTICE_KINDS; i++) {
    if (page->notice[1][i].found) return page->notice[1];
  }
  return page->notice[0];
}

void pyk_read_notices(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  const pyk_notice_part *parts = closing_part(page);
  for (size_t i = 0; i < PYK_NOTICE_KINDS; i++) {
    if (!parts[i].found) continue;
    pyk_notices notice = (pyk_notices)1 << i;
    decision->notices |= notice;
    pyk_fact_add(facts, PYK_FIELD_NOTICE, PYK_CONFIDENCE_STATED, parts[i].heading, (int32_t)notice,
                 parts[i].by_sentence ? PYK_RULE_NOTICE_SENTENCE : PYK_RULE_NOTICE_HEADING);
    if (notice == PYK_NOTICE_PROHIBITION) read_provision(page, &parts[i], decision, facts);
  }
  decision->notice = decision->notices != 0 ? PYK_GIVEN_YES : PYK_GIVEN_NO;
  if (decision->notices == 0) pyk_fact_absent(facts, PYK_FIELD_NOTICE);
}
