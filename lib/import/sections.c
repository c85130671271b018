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
  pyk_notices open; /* notices whose text goes on */
  pyk_notice_part part;
} scan;

static size_t kind_index(pyk_notices notice) {
  size_t index = 0;
  while (notice > 1) {
    notice >>= 1;
    index++;
  }
  return index;
}

/* What the text of appeal instructions says about their kind, where the heading does not. */
static pyk_notices exact_appeal(const pyk_page *page, pyk_span text) {
  static const struct {
    const char *stem;
    pyk_notices notice;
  } signs[] = {
      {"kunnallisvalitu", PYK_NOTICE_MUNICIPAL_APPEAL},
      {"kommunalbesvär", PYK_NOTICE_MUNICIPAL_APPEAL},
      {"markkinaoikeu", PYK_NOTICE_PROCUREMENT},
      {"marknadsdomstol", PYK_NOTICE_PROCUREMENT},
      {"hallintovalitu", PYK_NOTICE_APPEAL},
      {"förvaltningsbesvär", PYK_NOTICE_APPEAL},
  };
  size_t first = text.end;
  pyk_notices found = PYK_NOTICE_APPEAL;
  for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
    size_t at = pyk_fold_find(page->text, text.end, text.begin, signs[i].stem);
    if (at < first) {
      first = at;
      found = signs[i].notice;
    }
  }
  return found;
}

static void close_notice(scan *s) {
  if (s->open == 0) return;
  if (s->part.text.begin > s->part.text.end) s->part.text.end = s->part.text.begin;
  if (s->open == PYK_NOTICE_APPEAL) s->open = exact_appeal(s->page, s->part.text);
  for (pyk_notices bit = 1; bit <= PYK_NOTICE_PROCUREMENT; bit <<= 1) {
    pyk_notice_part *kept = &s->page->notice[s->viewed][kind_index(bit)];
    if (!(s->open & bit) || kept->found) continue;
    *kept = s->part;
    kept->found = 1;
  }
  s->open = 0;
}

static void open_notice(scan *s, pyk_notices notices, pyk_span line, int32_t by_sentence) {
  s->now = ZONE_NOTICE;
  s->open = notices;
  s->part.heading = line;
  s->part.text.begin = by_sentence ? line.begin : line.end;
  s->part.text.end = line.end;
  s->part.by_sentence = by_sentence;
  s->part.found = 0;
}

static void reasons_end(scan *s, size_t at) {
  if (s->now >= ZONE_DECISION && s->page->closing == s->page->len) s->page->closing = at;
}

static void enter(scan *s, zone next) {
  close_notice(s);
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
  block->heading = heading;
  block->found = 1;
  if (rest.begin < rest.end) block_line(block, rest);
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
    close_notice(s);
    open_notice(s, found, line, 0);
    return 1;
  }
  /* Without a heading, the opening words count where a notice is due. */
  int due = s->now == ZONE_VIEW || s->now == ZONE_APPEAL || s->now == ZONE_BETWEEN;
  found = due ? pyk_notice_sentence(text, line) : 0;
  if (found == 0) return 0;
  reasons_end(s, line.begin);
  open_notice(s, found, line, 1);
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
    s->part.text.end = line.end;
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
  page->left_open = left_open(&s);
  page->ends_in_presenter = s.now == ZONE_PRESENTER;
  close_notice(&s);
}
