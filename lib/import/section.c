#include "deeds.h"
#include "minutes.h"

#include <string.h>

#include "../base/fold.h"

/* --- what came of the proposal --------------------------------------------------------------------------------------- */

/* Words of a short sentence of the decision. Rows are tried in order; outcome.c knows the more general ones. */
static const struct {
  const char *words;
  pyk_outcome outcome;
} results[] = {
    {"pöydälle", PYK_OUTCOME_TABLED},
    {"palautettiin", PYK_OUTCOME_RETURNED},
    {"palautti asian", PYK_OUTCOME_RETURNED},
    {"poistettiin esityslistalta", PYK_OUTCOME_REMOVED},
    {"hyväksyttiin esitys", PYK_OUTCOME_AS_PROPOSED},
    {"hyväksyttiin ehdotus", PYK_OUTCOME_AS_PROPOSED},
    {"päätösehdotus hyväksyttiin", PYK_OUTCOME_AS_PROPOSED},
    {"esitys hyväksyttiin", PYK_OUTCOME_AS_PROPOSED},
    {"merkittiin tiedoksi", PYK_OUTCOME_NOTED},
};

static pyk_outcome result_of(const char *text, pyk_span sentence) {
  enum { RESULT_MAX = 200 };
  if (sentence.end - sentence.begin > RESULT_MAX) return PYK_OUTCOME_UNKNOWN;
  for (size_t i = 0; i < sizeof results / sizeof results[0]; i++) {
    size_t at = pyk_fold_find(text, sentence.end, sentence.begin, results[i].words);
    if (at == sentence.end) continue;
    at += strlen(results[i].words);
    /* "Hyväksyttiin esityslista" is another word. */
    if (at < sentence.end && pyk_is_letter(text[at])) continue;
    return results[i].outcome;
  }
  return PYK_OUTCOME_UNKNOWN;
}

static void read_result(const pyk_page *page, const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts) {
  if (!pyk_find_outcome(page->text, page->operative, result_of, PYK_RULE_RESULT_WORDS, decision, facts)) {
    pyk_read_outcome(page, act, decision, facts);
  }
}

/* The proposal says what was done where the decision only says that it was accepted. */
static void read_act(const pyk_page *page, pyk_span proposal, pyk_decision *decision, pyk_fact_list *facts,
                     pyk_act *act) {
  pyk_act_read(page, decision, act);
  read_result(page, act, decision, facts);
  int by_proposal =
      act->nature == PYK_NATURE_UNKNOWN && decision->outcome == PYK_OUTCOME_AS_PROPOSED && pyk_taken(proposal);
  if (by_proposal) {
    pyk_page proposed = *page;
    proposed.operative = proposal;
    pyk_act_read(&proposed, decision, act);
    act->deed_rule = act->nature_rule = PYK_RULE_NATURE_OF_PROPOSAL;
  }
  pyk_read_deed(act, facts);
  pyk_read_nature(act, decision, facts);
}

/* --- people ---------------------------------------------------------------------------------------------------------- */

static void read_presenter(const char *text, const pyk_parts *parts, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_span place = parts->value[PYK_PART_PRESENTER];
  pyk_span heading = parts->heading[PYK_PART_PRESENTER];
  pyk_rule rule = PYK_RULE_PRESENTER_LABEL;
  if (pyk_taken(place)) {
    size_t at = place.begin;
    pyk_span line;
    if (pyk_next_line(text, place.end, &at, &line)) place = line;
  } else {
    place = parts->mover;
    rule = PYK_RULE_MOVER_LINE;
  }
  /* A label with nothing under it says that there is nobody. Without a label nobody said so. */
  decision->presenter = pyk_taken(place) ? PYK_GIVEN_YES : pyk_taken(heading) ? PYK_GIVEN_NO : PYK_GIVEN_UNKNOWN;
  pyk_fact_state(facts, PYK_FIELD_PRESENTER, place, 0, rule);
  pyk_read_acting(text, place, parts->mover, decision, facts);
}

/* "johtaja Etunimi Sukunimi puh. 044 ...": the name ends where the number begins. */
static void name_before_number(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  size_t at = page->contact.text.begin;
  pyk_span line;
  if (!page->contact.found || decision->contact == PYK_GIVEN_YES) return;
  if (!pyk_next_line(page->text, page->contact.text.end, &at, &line)) return;
  size_t end = pyk_fold_find(page->text, line.end, line.begin, " puh");
  pyk_span name = {line.begin, end};
  if (!pyk_like_name(page->text, name)) return;
  decision->contact = PYK_GIVEN_YES;
  for (size_t i = 0; i < facts->count && i < facts->cap; i++) {
    pyk_fact *fact = &facts->item[i];
    if (fact->field != PYK_FIELD_CONTACT) continue;
    fact->confidence = PYK_CONFIDENCE_STATED;
    fact->begin = name.begin;
    fact->end = name.end;
    fact->rule = PYK_RULE_PERSON_BLOCK;
  }
}

static void read_people(pyk_page *page, const pyk_parts *parts, pyk_decision *decision, pyk_fact_list *facts) {
  page->contact.found = pyk_taken(parts->heading[PYK_PART_CONTACT]);
  page->contact.text = parts->value[PYK_PART_CONTACT];
  page->contact.lines = pyk_taken(page->contact.text) ? 1 : 0;
  pyk_read_contact(page, decision, facts);
  name_before_number(page, decision, facts);
  if (!page->contact.found) decision->contact = decision->contact_reach = PYK_GIVEN_UNKNOWN;
  read_presenter(page->text, parts, decision, facts);
}

/* --- notices --------------------------------------------------------------------------------------------------------- */

/* A notice of which only the name is printed says what may be done, but not on what ground: its text is elsewhere. */
static void read_notices(pyk_page *page, const pyk_parts *parts, pyk_decision *decision, pyk_fact_list *facts,
                         pyk_notice_list *notices) {
  notices->count = notices->fact_count = 0;
  if (!pyk_taken(parts->notice)) {
    pyk_fact_absent(facts, PYK_FIELD_NOTICE);
    return;
  }
  page->appeal.begin = parts->notice.begin;
  page->appeal.end = parts->value[PYK_PART_APPEAL].end;
  if (page->appeal.end > parts->notice.end) {
    pyk_read_notices(page, decision, facts, notices);
    return;
  }
  pyk_notices found = pyk_notice_heading(page->text, parts->notice);
  decision->notice = PYK_GIVEN_YES;
  decision->notices = found;
  pyk_fact_add(facts, PYK_FIELD_NOTICE, PYK_CONFIDENCE_STATED, parts->notice, (int32_t)found, PYK_RULE_NOTICE_HEADING);
  pyk_fact_add(facts, PYK_FIELD_TEMPLATE, PYK_CONFIDENCE_STATED, parts->notice, (int32_t)found, PYK_RULE_NAMED_NOTICE);
}

static void read_attachments(const pyk_parts *parts, pyk_fact_list *facts) {
  for (uint32_t i = 0; i < parts->attachments; i++)
    pyk_fact_add_nth(facts, PYK_FIELD_ATTACHMENT, parts->attachment[i], 0, PYK_RULE_ATTACHMENT_LINE, (int32_t)i + 1);
  if (parts->attachments == 0) pyk_fact_absent(facts, PYK_FIELD_ATTACHMENT);
}

/* --- all of it ------------------------------------------------------------------------------------------------------- */

/* Places title and head for the readers of pages. */
static void read_origin(pyk_page *page, const pyk_minutes *m, const pyk_parts *parts, pyk_decision *decision,
                        pyk_fact_list *facts) {
  pyk_origin o = {0};
  pyk_origin_read(page->text, m, parts, &o);
  page->head = o.title;
  decision->section = m->opener.number;
  decision->body = o.kind;
  decision->decided = o.day;
  pyk_fact_state(facts, PYK_FIELD_TITLE, o.title, 0, o.title_rule);
  pyk_fact_state(facts, PYK_FIELD_CASE, o.record, 0, PYK_RULE_RECORD_ID);
  pyk_fact_state(facts, PYK_FIELD_SECTION, m->opener.place, m->opener.number, PYK_RULE_SECTION_HEAD);
  if (pyk_taken(o.body)) {
    pyk_fact_add(facts, PYK_FIELD_BODY, o.body_confidence, o.body, o.kind, o.body_rule);
  } else {
    pyk_fact_absent(facts, PYK_FIELD_BODY);
  }
  pyk_fact_state(facts, PYK_FIELD_DECIDED, o.day_place, o.day, o.day_rule);
  pyk_read_authority(page, o.body, o.record, decision, facts);
}

/* What is proposed only is not judged: nothing about it was decided. */
static void read_proposed(const pyk_page *page, const pyk_minutes *m, pyk_span kind_place, pyk_decision *decision,
                          pyk_fact_list *facts, pyk_act *act) {
  static const pyk_field undecided[] = {PYK_FIELD_OPERATIVE, PYK_FIELD_NATURE, PYK_FIELD_OUTCOME, PYK_FIELD_DEED};
  pyk_document_kind kind = pyk_taken(kind_place) ? PYK_DOCUMENT_PROPOSAL : PYK_DOCUMENT_UNKNOWN;
  for (size_t i = 0; i < sizeof undecided / sizeof undecided[0]; i++)
    pyk_fact_absent(facts, undecided[i]);
  pyk_fact_state(facts, PYK_FIELD_KIND, kind_place, kind, pyk_form_rule(m->form));
  pyk_read_motion(page, decision, facts);
  pyk_act_read(page, decision, act);
}

static void read_decided(pyk_page *page, const pyk_minutes *m, const pyk_parts *parts, pyk_decision *decision,
                         pyk_fact_list *facts, pyk_act *act) {
  page->decision_heading = parts->heading[PYK_PART_DECISION];
  page->decided_under = PYK_HEADING_DECISION;
  pyk_fact_state(facts, PYK_FIELD_KIND, page->decision_heading, PYK_DOCUMENT_DECISION, pyk_form_rule(m->form));
  pyk_fact_add(facts, PYK_FIELD_OPERATIVE, PYK_CONFIDENCE_STATED, page->operative, 0, PYK_RULE_DECISION_LABEL);
  pyk_read_motion(page, decision, facts);
  read_act(page, parts->value[PYK_PART_PROPOSAL], decision, facts, act);
  pyk_read_report(page, decision, facts);
  pyk_read_duty(page, decision, facts);
}

int pyk_minutes_read(pyk_page *page, const char *text, size_t len, pyk_decision *decision, pyk_fact_list *facts,
                     pyk_notice_list *notices) {
  pyk_act act;
  pyk_minutes m;
  pyk_parts parts = {0};
  size_t start = pyk_after_mark(text, len);
  if (!pyk_minutes_find(text, len, start, &m)) return 0;
  page->text = text;
  page->len = len;
  page->start = start;
  pyk_parts_read(page->text, &m, &parts);
  read_origin(page, &m, &parts, decision, facts);
  pyk_span proposal = parts.value[PYK_PART_PROPOSAL];
  page->operative = parts.value[PYK_PART_DECISION];
  page->closing = page->handled = page->operative.end;
  if (pyk_taken(page->operative)) {
    read_decided(page, &m, &parts, decision, facts, &act);
  } else {
    page->operative = proposal;
    read_proposed(page, &m, parts.heading[PYK_PART_PROPOSAL], decision, facts, &act);
  }
  pyk_read_subject(page, &act, decision, facts);
  pyk_fact_state(facts, PYK_FIELD_PROPOSAL, proposal, 0, PYK_RULE_PROPOSAL_LABEL);
  read_notices(page, &parts, decision, facts, notices);
  read_people(page, &parts, decision, facts);
  pyk_fact_state(facts, PYK_FIELD_INSPECTED, parts.inspected, 1, PYK_RULE_INSPECTED_LINE);
  read_attachments(&parts, facts);
  pyk_fact_absent(facts, PYK_FIELD_ON_VIEW);
  pyk_fact_absent(facts, PYK_FIELD_LATER_HANDLINGS);
  return 1;
}

int pyk_lists_only(const pyk_page *page, size_t *offset) {
  size_t at = page->start;
  for (pyk_span line; pyk_next_line(page->text, page->len, &at, &line);) {
    if (!pyk_list_line(page->text, line)) continue;
    *offset = line.begin;
    return 1;
  }
  return 0;
}
