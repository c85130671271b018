/* A page whose parts are marked by the classes of its elements: no line has to be guessed. */
#include "../base/fold.h"
#include "document.h"
#include "pykala/people.h"

/* Where what stands under the heading `at` ends: before the next heading that has a class, or where its section ends. */
static pyk_span under(const pyk_document *d, size_t at) {
  pyk_span part = {d->marks[at].span.end, d->len};
  /* A section is marked right before its heading. */
  if (at > 0 && d->marks[at - 1].kind == PYK_MARK_CONTENT) part.end = d->marks[at - 1].span.end;
  for (size_t i = at + 1; i < d->mark_count; i++) {
    const pyk_mark *next = &d->marks[i];
    if (!pyk_mark_is_heading(next->kind) && next->kind != PYK_MARK_CONTENT) continue;
    if (next->span.begin < part.end) part.end = next->span.begin;
    break;
  }
  if (part.end < part.begin) part.end = part.begin;
  return pyk_trim(d->text, part.begin, part.end);
}

static void block_lines(pyk_block *block, const pyk_document *d, pyk_span part) {
  if (block->found) return;
  block->found = 1;
  block->text = part;
  size_t at = part.begin;
  for (pyk_span line; block->lines < 2 && pyk_next_line(d->text, part.end, &at, &line); block->lines++)
    block->line[block->lines] = line;
}

/* "Päätösehdotus", "Esitysehdotus", "Beslutsförslag", "Förslag till utlåtande": what a proposal has for a decision. */
static int proposes(const char *text, pyk_span heading) {
  return pyk_holds(text, heading, "ehdotus") || pyk_holds(text, heading, "förslag");
}

/* Everything but reasons and summary, such as "Käsittely" and "Äänestys": votes, and what came of proposals. */
static int handles(const char *text, pyk_span heading) {
  static const char *const others[] = {"perustelu", "motiver", "tiivistelm", "sammandrag", NULL};
  return pyk_holds_any(text, heading, others) == NULL;
}

static void take_content(pyk_page *page, const pyk_document *d, size_t at) {
  pyk_span rest, heading = d->marks[at].span;
  pyk_heading kind = pyk_heading_of(page->text, heading, &rest);
  int decides = kind == PYK_HEADING_DECISION || kind == PYK_HEADING_STATEMENT || kind == PYK_HEADING_PROPOSAL;
  if (page->proposal && !decides && proposes(page->text, heading)) {
    decides = 1;
    kind = PYK_HEADING_DECISION;
  }
  if (handles(page->text, heading)) page->handled = under(d, at).end;
  if (!decides || pyk_taken(page->operative)) return;
  page->decided_under = kind;
  page->decision_heading = heading;
  page->operative = under(d, at);
  if (page->handled < page->operative.end) page->handled = page->operative.end;
}

static void take_once(pyk_span *span, pyk_span found) {
  if (!pyk_taken(*span)) *span = found;
}

static void take_heading(pyk_page *page, const pyk_document *d, size_t at) {
  pyk_span heading = d->marks[at].span;
  switch (d->marks[at].kind) {
  case PYK_MARK_CONTENT_HEADING:
    take_content(page, d, at);
    return;
  case PYK_MARK_PRESENTER:
    block_lines(&page->presenter, d, under(d, at));
    break;
  case PYK_MARK_CONTACT:
    block_lines(&page->contact, d, under(d, at));
    break;
  case PYK_MARK_ATTACHMENTS:
    take_once(&page->attachments, under(d, at));
    break;
  case PYK_MARK_APPEAL:
    take_once(&page->appeal, under(d, at));
    break;
  default:
    break;
  }
  if (page->closing > heading.begin) page->closing = heading.begin;
}

static void take_day(pyk_page *page, pyk_span span) {
  size_t at = span.begin;
  if (page->decided_rule != 0 || !pyk_find_day(page->text, span.end, &at, &page->decided, &page->decided_place)) return;
  page->decided_rule = PYK_RULE_ELEMENT;
}

static void take_text(pyk_page *page, const pyk_mark *mark) {
  pyk_span place;
  switch (mark->kind) {
  case PYK_MARK_SECTION:
    if (page->sections == 0) page->sections = pyk_section_line(page->text, mark->span, &page->section);
    break;
  case PYK_MARK_TITLE:
    take_once(&page->title, mark->span);
    break;
  case PYK_MARK_RECORD:
    if (pyk_record_line(page->text, mark->span, &place)) take_once(&page->record, place);
    break;
  case PYK_MARK_SECRECY:
    take_once(&page->secrecy, mark->span);
    break;
  case PYK_MARK_ANNOUNCEMENT:
    take_once(&page->title, mark->span);
    break;
  case PYK_MARK_BODY:
    take_once(&page->body, mark->span);
    break;
  case PYK_MARK_MEETING_DAY:
    take_day(page, mark->span);
    break;
  default:
    break;
  }
}

void pyk_page_from_marks(pyk_page *page, const pyk_document *document) {
  page->text = document->text;
  page->len = page->closing = document->len;
  for (size_t i = 0; i < document->mark_count; i++) {
    const pyk_mark *mark = &document->marks[i];
    if (mark->kind == PYK_MARK_PROPOSAL) page->proposal = 1;
    if (pyk_mark_is_heading(mark->kind)) {
      take_heading(page, document, i);
    } else {
      take_text(page, mark);
    }
  }
  page->head.begin = 0;
  page->head.end = pyk_taken(page->operative) ? page->decision_heading.begin : page->closing;
}

/* The words that withhold contents, to the end of the line; an empty span when there are none. */
static pyk_span withheld_in(const char *text, pyk_span line) {
  static const char *const words[] = {"salassa pidettävä", "sekretessbelag"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    size_t at = pyk_fold_find(text, line.end, line.begin, words[i]);
    if (at < line.end) return (pyk_span){at, line.end};
  }
  return (pyk_span){0, 0};
}

/* They stand in the title's place, or in an element of their own. */
static pyk_span secrecy_of(const pyk_page *page) {
  if (pyk_taken(page->secrecy)) return page->secrecy;
  pyk_span found = withheld_in(page->text, page->title);
  return found.begin == page->title.begin ? found : (pyk_span){0, 0};
}

/* "1 Hakemus 23.11.2021": number and title. */
static void read_attachments(const pyk_page *page, pyk_fact_list *facts) {
  int32_t index = 0;
  size_t at = page->attachments.begin;
  for (pyk_span line; pyk_next_line(page->text, page->attachments.end, &at, &line);) {
    size_t title = line.begin;
    int32_t number = 0;
    while (title < line.end && pyk_is_digit(page->text[title]) && title - line.begin < 6)
      number = number * 10 + (page->text[title++] - '0');
    pyk_span name = pyk_trim(page->text, title, line.end);
    if (number == 0 || name.begin == title) name = line; /* not a number of its own */
    if (!pyk_taken(name)) continue;
    pyk_fact_add_nth(facts, PYK_FIELD_ATTACHMENT, name, number, PYK_RULE_LIST_LINE, ++index);
    pyk_span withheld = withheld_in(page->text, name);
    if (pyk_taken(withheld)) {
      pyk_fact_add_nth(facts, PYK_FIELD_SECRECY, withheld, 0, PYK_RULE_SECRECY_WORDS, index);
    }
  }
  if (index == 0) pyk_fact_absent(facts, PYK_FIELD_ATTACHMENT);
}

/* Who decided, where only the decision's own words say so: the longest name of a body that the first sentence begins with. */
static pyk_body subject_of_sentence(const pyk_page *page, pyk_span *name) {
  enum { WORDS = 12 };
  size_t at = page->operative.begin;
  pyk_span sentence, word, place;
  pyk_body kind = PYK_BODY_UNKNOWN;
  if (!pyk_next_sentence(page->text, page->operative.end, &at, &sentence)) return kind;
  at = sentence.begin;
  for (size_t i = 0; i < WORDS && pyk_next_word(page->text, sentence.end, &at, &word); i++) {
    pyk_body one = PYK_BODY_UNKNOWN; /* of the word alone: without one the name does not end here */
    pyk_body_recognise(page->text + word.begin, word.end - word.begin, &one);
    if (one == PYK_BODY_UNKNOWN) continue;
    pyk_body here = pyk_body_line(page->text, (pyk_span){sentence.begin, word.end}, &place);
    if (here == PYK_BODY_UNKNOWN || place.end != word.end) continue;
    kind = here;
    *name = place;
  }
  return kind;
}

void pyk_read_marked(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_span body = page->body;
  int named = pyk_taken(body);
  decision->section = page->sections;
  decision->body = named ? pyk_body_line(page->text, body, &body) : subject_of_sentence(page, &body);
  pyk_fact_state(facts, PYK_FIELD_TITLE, page->title, 0, PYK_RULE_ELEMENT);
  pyk_fact_state(facts, PYK_FIELD_CASE, page->record, 0, PYK_RULE_ELEMENT);
  pyk_fact_state(facts, PYK_FIELD_SECTION, page->section, page->sections, PYK_RULE_ELEMENT);
  if (decision->body == PYK_BODY_UNKNOWN) {
    pyk_fact_absent(facts, PYK_FIELD_BODY);
  } else {
    pyk_fact_add(facts, PYK_FIELD_BODY, named ? PYK_CONFIDENCE_STATED : PYK_CONFIDENCE_DERIVED, body, decision->body,
                 named ? PYK_RULE_ELEMENT : PYK_RULE_SUBJECT_WORDS);
  }
  pyk_read_authority(page, body, page->record, decision, facts);
  pyk_span secrecy = secrecy_of(page);
  if (pyk_taken(secrecy)) {
    pyk_fact_add(facts, PYK_FIELD_SECRECY, PYK_CONFIDENCE_STATED, secrecy, 0, PYK_RULE_SECRECY_WORDS);
  }
  read_attachments(page, facts);
}
