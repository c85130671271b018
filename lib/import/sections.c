#include "page.h"

#include "../base/fold.h"

/* One pass over the lines. The zone is where the reader stands between two headings. */
typedef int32_t zone;
enum {
  ZONE_HEAD,
  ZONE_DECISION,
  ZONE_BETWEEN, /* after the end of an accordion */
  ZONE_TEXT,
  ZONE_VIEW,
  ZONE_APPEAL,
  ZONE_NOTICE,
  ZONE_PRESENTER,
  ZONE_CONTACT,
  ZONE_ATTACHMENTS,
  ZONE_EXTRACTS
};

typedef struct scan {
  pyk_page *page;
  zone now;
  int32_t viewed;   /* the line about public view was seen */
  int32_t lines;    /* lines in the zone so far */
  int32_t repeated; /* a second block of the same heading: its lines are not taken */
} scan;

static void reasons_end(scan *s, size_t at) {
  if (s->now >= ZONE_DECISION && s->page->closing == s->page->len) s->page->closing = at;
}

/* From the first notice to the last line of the last one: what stands there is told apart by the notices' own reader. */
static void open_notice(scan *s, pyk_span line) {
  pyk_span *region = &s->page->notices[s->viewed];
  s->now = ZONE_NOTICE;
  if (!pyk_taken(*region)) region->begin = line.begin;
  region->end = line.end;
}

static void enter(scan *s, zone next) {
  s->now = next;
  s->lines = 0;
}

static void block_line(pyk_block *block, pyk_span line) {
  if (block->lines < 2) block->line[block->lines] = line;
  if (block->lines == 0) block->text.begin = line.begin;
  block->text.end = line.end;
  block->lines++;
}

static void open_block(scan *s, pyk_block *block, zone next, pyk_span heading, pyk_span rest) {
  enter(s, next);
  reasons_end(s, heading.begin);
  s->repeated = block->found;
  if (s->repeated) return;
  block->found = 1;
  if (pyk_taken(rest)) block_line(block, rest);
}

/* The decision's heading counts below the section number; one with nothing under it gives way to the next. */
static int begins_decision(scan *s, pyk_heading heading, pyk_span line) {
  pyk_page *page = s->page;
  if (heading != PYK_HEADING_DECISION && heading != PYK_HEADING_STATEMENT && heading != PYK_HEADING_PROPOSAL) return 0;
  int empty = s->now == ZONE_DECISION && s->lines == 0;
  if (!empty && (s->now != ZONE_HEAD || page->sections == 0)) return 0;
  if (s->now == ZONE_HEAD) page->head.end = line.begin;
  page->decided_under = heading;
  page->decision_heading = line;
  page->operative.begin = page->operative.end = line.end;
  s->now = ZONE_DECISION;
  s->lines = 0;
  return 1;
}

static int read_heading(scan *s, pyk_span line) {
  pyk_page *page = s->page;
  pyk_span rest;
  pyk_heading heading = pyk_heading_of(page->text, line, &rest);
  if (heading == PYK_HEADING_NONE) return 0;
  if (begins_decision(s, heading, line)) return 1;
  if (s->now == ZONE_HEAD) return 1;
  if (heading == PYK_HEADING_CLOSE) page->closes++;
  switch (heading) {
  case PYK_HEADING_CLOSE:
    enter(s, ZONE_BETWEEN);
    break;
  case PYK_HEADING_TEXT:
    enter(s, ZONE_TEXT);
    break;
  case PYK_HEADING_APPEAL:
    /* Inside a notice it is a heading of the notice's own. */
    if (s->now == ZONE_NOTICE) return 0;
    enter(s, ZONE_APPEAL);
    reasons_end(s, line.begin);
    break;
  case PYK_HEADING_PRESENTER:
    open_block(s, &page->presenter, ZONE_PRESENTER, line, rest);
    break;
  case PYK_HEADING_CONTACT:
    open_block(s, &page->contact, ZONE_CONTACT, line, rest);
    break;
  case PYK_HEADING_ATTACHMENTS:
    enter(s, ZONE_ATTACHMENTS);
    reasons_end(s, line.begin);
    break;
  case PYK_HEADING_EXTRACTS:
    enter(s, ZONE_EXTRACTS);
    reasons_end(s, line.begin);
    break;
  default:
    return 0;
  }
  return 1;
}

/* 1 when the line begins the part about public view. */
static int read_view(scan *s, pyk_span line) {
  pyk_page *page = s->page;
  pyk_day day;
  pyk_span place;
  pyk_rule rule = 0;
  int32_t score = pyk_view_line(page->text, line, &day, &place, &rule);
  if (score == 0) return 0;
  int label = rule == PYK_RULE_SITE_LINE && s->now != ZONE_NOTICE;
  if (s->now == ZONE_NOTICE) score = 1;
  if (s->now != ZONE_NOTICE && s->now != ZONE_TEXT && s->now != ZONE_DECISION) score++;
  if (score >= page->view_score) {
    page->view_score = score;
    page->view = place;
    page->on_view = day;
    page->view_rule = rule;
  }
  if (!label || s->now == ZONE_HEAD) return 0;
  reasons_end(s, line.begin);
  enter(s, ZONE_VIEW);
  s->viewed = 1;
  return 1;
}

static int all_capitals(const char *text, pyk_span line) {
  size_t at = line.begin;
  for (pyk_span word; pyk_next_word(text, line.end, &at, &word);) {
    for (size_t i = word.begin; i < word.end; i++) {
      if (text[i] >= 'a' && text[i] <= 'z') return 0;
    }
  }
  return 1;
}

static int read_notice(scan *s, pyk_span line) {
  const char *text = s->page->text;
  if (s->now == ZONE_HEAD || s->now == ZONE_PRESENTER) return 0;
  pyk_notices found = pyk_notice_heading(text, line);
  /* Lists of attachments and extracts name notices that belong to others. */
  if (found && (s->now == ZONE_EXTRACTS || s->now == ZONE_ATTACHMENTS) && !all_capitals(text, line)) found = 0;
  if (found) {
    reasons_end(s, line.begin);
    open_notice(s, line);
    return 1;
  }
  /* Without a heading, the opening words count where a notice is due. */
  int due = s->now == ZONE_VIEW || s->now == ZONE_APPEAL || s->now == ZONE_BETWEEN;
  found = due ? pyk_notice_sentence(text, line) : 0;
  if (found == 0) return 0;
  reasons_end(s, line.begin);
  open_notice(s, line);
  return 1;
}

static int read_decided(scan *s, pyk_span line) {
  pyk_page *page = s->page;
  if (s->now == ZONE_DECISION || s->now == ZONE_TEXT || s->now == ZONE_NOTICE || s->now == ZONE_PRESENTER) return 0;
  pyk_day day;
  pyk_span place;
  pyk_rule rule = pyk_decided_line(page->text, line, &day, &place);
  if (rule == 0 || (rule == PYK_RULE_DAY_ALONE && s->now != ZONE_HEAD)) return 0;
  /* A label is surer than a bare date. */
  if (page->decided_rule == 0 || (rule == PYK_RULE_DAY_LABEL && page->decided_rule == PYK_RULE_DAY_ALONE)) {
    page->decided = day;
    page->decided_place = place;
    page->decided_rule = rule;
  }
  return 1;
}

static void plain_line(scan *s, pyk_span line) {
  pyk_page *page = s->page;
  pyk_span place;
  s->lines++;
  switch (s->now) {
  case ZONE_HEAD:
    page->sections += pyk_section_line(page->text, line, &place) > 0;
    break;
  case ZONE_DECISION:
    if (s->lines == 1) page->operative.begin = line.begin;
    page->operative.end = line.end;
    break;
  case ZONE_BETWEEN:
    s->now = ZONE_TEXT;
    break;
  case ZONE_NOTICE:
    s->page->notices[s->viewed].end = line.end;
    break;
  case ZONE_PRESENTER:
    if (!s->repeated) block_line(&page->presenter, line);
    break;
  case ZONE_CONTACT:
    if (!s->repeated) block_line(&page->contact, line);
    break;
  default:
    break;
  }
}

/* An accordion of the site, or a heading that needs something under it, stands open at the end of the text. */
static int32_t left_open(const scan *s) {
  int accordion = s->now == ZONE_DECISION || s->now == ZONE_APPEAL || s->now == ZONE_NOTICE;
  /* Below the people of a page any text may follow. */
  int people = s->page->presenter.found || s->page->contact.found;
  if (!people && (s->now == ZONE_TEXT || s->now == ZONE_VIEW)) accordion = 1;
  if (s->page->closes > 0 && accordion) return 1;
  return (s->now == ZONE_APPEAL || s->now == ZONE_TEXT) && s->lines == 0;
}

void pyk_page_read(pyk_page *page) {
  scan s = {0};
  s.page = page;
  s.now = ZONE_HEAD;
  page->head.begin = page->start;
  page->head.end = page->len;
  page->closing = page->len;
  size_t at = page->start;
  for (pyk_span line; pyk_next_line(page->text, page->len, &at, &line);) {
    if (read_heading(&s, line) || read_view(&s, line) || read_notice(&s, line) || read_decided(&s, line)) continue;
    plain_line(&s, line);
  }
  /* Notices below the line about public view are the page's own; only without any do others count. */
  page->appeal = page->notices[pyk_taken(page->notices[1])];
  page->left_open = left_open(&s);
  page->handled = page->closing;
  page->ends_in_presenter = s.now == ZONE_PRESENTER;
}
