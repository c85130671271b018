#include "minutes.h"

#include "../base/fold.h"

enum { OPENER_MAX = 160 };

/* --- lines that begin a section ------------------------------------------------------------------------------------- */

/* "§ 3" and nothing behind it, from the sign on; the number, or 0. */
static int32_t numbered(const char *text, size_t end, size_t sign) {
  size_t at = sign + 2;
  for (size_t step; (step = pyk_space_at(text, end, at)) > 0;)
    at += step;
  size_t first = at;
  int32_t value = 0;
  for (; at < end && at - first < 6 && pyk_is_digit(text[at]); at++)
    value = value * 10 + (text[at] - '0');
  return at == end && at > first && at - first < 6 ? value : 0;
}

/* The next line, as it stands behind `after`, begins with one of the fields of CaseM. */
static int fields_follow(const char *text, size_t end, size_t after) {
  pyk_span line;
  if (!pyk_next_line(text, end, &after, &line)) return 0;
  return pyk_fold_starts(text, line.end, line.begin, "otsikko ") || pyk_fold_starts(text, line.end, line.begin, "dno ");
}

/* "Kaupunginhallitus 1.2.2017": body and day, to the end of the span. */
static int body_and_day(const char *text, pyk_span before, pyk_opener *out) {
  size_t at = before.begin;
  if (!pyk_find_day(text, before.end, &at, &out->day, &out->day_place) || at != before.end) return 0;
  out->kind = pyk_body_line(text, before, &out->body);
  return out->kind != PYK_BODY_UNKNOWN && out->body.end < out->day_place.begin;
}

/* 1 when the line begins a section; `after` is where the next line begins. */
static int opener_line(const char *text, size_t end, pyk_span line, size_t after, pyk_opener *out) {
  if (line.end - line.begin > OPENER_MAX) return 0;
  size_t sign = pyk_fold_find(text, line.end, line.begin, "\xC2\xA7");
  if (sign == line.end) return 0;
  pyk_opener found = {0};
  found.line = line;
  found.number = numbered(text, line.end, sign);
  if (found.number == 0) return 0;
  found.place.begin = sign;
  found.place.end = line.end;
  pyk_span before = pyk_trim(text, line.begin, sign);
  size_t at = before.begin;
  pyk_span word;
  if (!pyk_taken(before)) {
    found.form = fields_follow(text, end, after) ? PYK_FORM_FIELDS : PYK_FORM_PAGE;
  } else if (pyk_next_word(text, before.end, &at, &word) && word.begin == before.begin && word.end == before.end) {
    found.form = PYK_FORM_STACK;
    found.body = word;
    found.kind = pyk_short_body(text, word);
    if (found.kind == PYK_BODY_UNKNOWN) return 0;
  } else if (body_and_day(text, before, &found)) {
    found.form = PYK_FORM_HEADED;
  } else {
    return 0;
  }
  *out = found;
  return 1;
}

int pyk_page_line(const char *text, pyk_span line, pyk_opener *out) {
  static const char *const kinds[] = {"pöytäkirja ", "esityslista ", NULL};
  if (line.end - line.begin > OPENER_MAX) return 0;
  size_t at = line.begin;
  pyk_opener found = {0};
  if (pyk_begins_with_any(text, line, kinds) == NULL ||
      !pyk_find_day(text, line.end, &at, &found.day, &found.day_place))
    return 0;
  pyk_span rest = {at, line.end};
  pyk_span word;
  if (!pyk_find_word(text, rest, "pykälä", &word)) return 0;
  size_t first = word.end;
  for (size_t step; (step = pyk_space_at(text, line.end, first)) > 0;)
    first += step;
  size_t stop = first;
  for (; stop < line.end && stop - first < 5 && pyk_is_digit(text[stop]); stop++)
    found.number = found.number * 10 + (text[stop] - '0');
  if (stop != line.end || found.number == 0) return 0;
  found.form = PYK_FORM_PAGE;
  found.line = line;
  found.place.begin = word.begin;
  found.place.end = stop;
  *out = found;
  return 1;
}

/* "Dno", two spaces or more, a record id: the first line of a text in columns. */
static int column_line(const char *text, pyk_span line) {
  pyk_span heading, rest;
  /* Hardly any line has two spaces: only those are looked up among the labels. */
  if (pyk_fold_find(text, line.end, line.begin, "  ") == line.end) return 0;
  const pyk_label_row *row = pyk_label_of(text, line.end, line, PYK_FORM_COLUMNS, &heading, &rest);
  pyk_span record;
  return row != NULL && row->part == PYK_PART_RECORD && pyk_taken(rest) && pyk_record_line(text, rest, &record);
}

/* --- splitting ------------------------------------------------------------------------------------------------------ */

/* A line that begins a section as the one before it did. Fields quote whole sections in their description; earlier
 * handlings stand below the section of a page. */
static int same_kind(pyk_form before, pyk_form now) {
  if (before == PYK_FORM_NONE || before == now) return 1;
  pyk_form pages = PYK_FORM_PAGE | PYK_FORM_HEADED;
  return (before & pages) && (now & pages);
}

static int decides(const char *text, size_t end, pyk_span line, pyk_form form) {
  pyk_span heading, rest;
  const pyk_label_row *row = pyk_label_of(text, end, line, form, &heading, &rest);
  return row != NULL && (row->part == PYK_PART_DECISION || row->part == PYK_PART_PROPOSAL);
}

/* The section whose first line is opener->line: where it ends, and 1 when something is decided or proposed in it. */
static int section_end(const char *text, size_t len, const pyk_opener *opener, size_t *stop) {
  size_t at = opener->line.end;
  int decided = 0;
  for (pyk_span line; pyk_next_line(text, len, &at, &line);) {
    pyk_opener next;
    if (opener_line(text, len, line, at, &next) && same_kind(opener->form, next.form)) {
      *stop = line.begin;
      return decided;
    }
    decided = decided || decides(text, len, line, opener->form);
  }
  *stop = len;
  return decided;
}

/* The first line that begins a section. 0 when there is none, or when another form shows before it: columns, or the
 * number that a page of Helsinki has above the decision. */
static int first_opener(const char *text, size_t len, size_t start, pyk_opener *out, int *columns, pyk_opener *page) {
  size_t at = start;
  int numbered_line = 0;
  static const pyk_opener none;
  *page = *out = none;
  *columns = 0;
  for (pyk_span line; pyk_next_line(text, len, &at, &line);) {
    pyk_span place;
    if (column_line(text, line)) {
      *columns = 1;
      return 0;
    }
    if (page->number == 0 && pyk_page_line(text, line, page)) continue;
    if (opener_line(text, len, line, at, out)) {
      return page->number > 0 || !numbered_line || out->form == PYK_FORM_STACK;
    }
    numbered_line = numbered_line || pyk_section_line(text, line, &place) > 0;
  }
  return 0;
}

/* A "§ 3" alone may stand on a page of Helsinki, too: only a decision that names its body shows the other system. */
static int page_shows(const char *text, size_t end, const pyk_opener *opener) {
  size_t at = opener->line.end;
  for (pyk_span line; pyk_next_line(text, end, &at, &line);) {
    pyk_span heading, rest;
    const pyk_label_row *row = pyk_label_of(text, end, line, PYK_FORM_PAGE, &heading, &rest);
    if (row != NULL && (row->stands & (PYK_STANDS_WITH_BODY | PYK_STANDS_WITH_NAME))) return 1;
  }
  return 0;
}

/* The section that begins at `from`; 0 when no line there begins one. */
static int opener_at(const char *text, size_t len, size_t from, pyk_opener *out) {
  pyk_span line;
  return pyk_next_line(text, len, &from, &line) && opener_line(text, len, line, from, out);
}

/* Of all sections the one to read: the one with the number `named`, else the last in which something is decided. */
static void choose(const char *text, size_t len, int32_t named, pyk_minutes *m) {
  pyk_opener opener = m->first;
  for (int any = 0;; any = 1) {
    size_t stop;
    int decided = section_end(text, len, &opener, &stop);
    int found = named > 0 && opener.number == named;
    if (!any || decided || found) {
      m->opener = opener;
      m->section.begin = opener.line.begin;
      m->section.end = stop;
    }
    if (found || stop >= len || !opener_at(text, len, stop, &opener)) return;
  }
}

int pyk_minutes_find(const char *text, size_t len, size_t start, pyk_minutes *out) {
  pyk_minutes m = {0};
  pyk_opener page;
  int columns;
  int found = first_opener(text, len, start, &m.first, &columns, &page);
  m.head.begin = start;
  m.section.begin = start;
  m.section.end = len;
  if (!found) {
    m.form = columns ? PYK_FORM_COLUMNS : PYK_FORM_PAGE;
    if (!columns && page.number == 0) return 0;
    m.whole = 1;
    m.head.end = columns ? start : len;
    m.first = m.opener = page;
    *out = m;
    return 1;
  }
  m.head.end = m.first.line.begin;
  if (m.first.form == PYK_FORM_PAGE && page.number == 0 && !page_shows(text, len, &m.first)) return 0;
  choose(text, len, page.number, &m);
  m.form = m.opener.form;
  *out = m;
  return 1;
}

/* A text without sections of these forms is one when it decides something. */
static pyk_rc whole(const char *text, size_t len, int known, size_t *at, size_t *begin, size_t *end) {
  *at = len;
  if (!known) {
    pyk_page page = {0};
    page.text = text;
    page.len = len;
    page.start = pyk_after_mark(text, len);
    pyk_page_read(&page);
    if (page.decided_under == PYK_HEADING_NONE) return PYK_E_NORULE;
  }
  *begin = 0;
  *end = len;
  return PYK_OK;
}

pyk_rc pyk_import_next(const char *text, size_t len, size_t *at, size_t *begin, size_t *end) {
  if (text == NULL || at == NULL || begin == NULL || end == NULL || *at > len) return PYK_E_ARG;
  if (len > PYK_IMPORT_MAX) return PYK_E_INPUT;
  pyk_opener opener, page;
  int columns;
  int first = *at == 0;
  size_t from = *at;
  if (first && !first_opener(text, len, pyk_after_mark(text, len), &opener, &columns, &page)) {
    return whole(text, len, columns || page.number > 0, at, begin, end);
  }
  int more = first || opener_at(text, len, from, &opener);
  while (more) {
    size_t stop;
    int decided = section_end(text, len, &opener, &stop);
    *at = stop;
    if (decided) {
      *begin = from;
      *end = stop;
      return PYK_OK;
    }
    from = stop;
    more = opener_at(text, len, from, &opener);
  }
  *at = len;
  /* Nothing in it decides under the labels of its form: it may still be a page of another kind. */
  return first ? whole(text, len, 0, at, begin, end) : PYK_E_NORULE;
}
