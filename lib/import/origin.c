#include "minutes.h"

#include "../base/fold.h"

/* --- record id ------------------------------------------------------------------------------------------------------ */

static size_t digits(const char *text, size_t end, size_t at) {
  size_t begin = at;
  while (at < end && pyk_is_digit(text[at]))
    at++;
  return at - begin;
}

/* "5024-2017 (010)": number, year, classes in brackets, and nothing else. */
static int by_year(const char *text, pyk_span line, pyk_span *place) {
  size_t at = line.begin;
  size_t n = digits(text, line.end, at);
  if (n < 1 || n > 8 || at + n >= line.end || text[at + n] != '-') return 0;
  at += n + 1;
  if (digits(text, line.end, at) != 4) return 0;
  at += 4;
  *place = line;
  if (at == line.end) return 1;
  for (; at < line.end && text[at] == ' ';)
    at++;
  if (at >= line.end || text[at] != '(') return 0;
  for (at++; at < line.end && (pyk_is_digit(text[at]) || text[at] == ' ' || text[at] == ',' || text[at] == '.');)
    at++;
  return at + 1 == line.end && text[at] == ')';
}

/* "730/2017", the first of two lines. */
static int numbered_line(const char *text, pyk_span line) {
  size_t n = digits(text, line.end, line.begin);
  if (n < 1 || n > 8 || line.begin + n >= line.end || text[line.begin + n] != '/') return 0;
  return digits(text, line.end, line.begin + n + 1) == 4 && line.begin + n + 5 == line.end;
}

/* "00.01.01.00", the second. */
static int class_line(const char *text, pyk_span line) {
  size_t at = line.begin;
  for (int parts = 1;; parts++, at++) {
    if (digits(text, line.end, at) != 2) return 0;
    at += 2;
    if (at == line.end) return parts >= 2;
    if (text[at] != '.') return 0;
  }
}

/* The first record id of a part; empty when there is none. */
static pyk_span record_of(const char *text, pyk_span in) {
  size_t at = in.begin;
  pyk_span number = {0, 0}, place;
  for (pyk_span line; pyk_next_line(text, in.end, &at, &line);) {
    if (pyk_taken(number) && class_line(text, line)) {
      return (pyk_span){number.begin, line.end};
    }
    number.begin = number.end = 0;
    if (pyk_record_line(text, line, &place) || by_year(text, line, &place)) return place;
    if (numbered_line(text, line)) number = line;
  }
  return (pyk_span){0, 0};
}

/* --- title ---------------------------------------------------------------------------------------------------------- */

/* "AA-B/CC": initials of those who prepared the matter. */
static int initials(const char *text, pyk_span line) {
  for (size_t i = line.begin; i < line.end; i++) {
    if (!(text[i] >= 'A' && text[i] <= 'Z') && text[i] != '-' && text[i] != '/') return 0;
  }
  return 1;
}

/* The first line that is neither a record id nor initials; empty when a label comes before it. */
static pyk_span first_line(const char *text, pyk_span in, pyk_form form) {
  size_t at = in.begin;
  for (pyk_span line; pyk_next_line(text, in.end, &at, &line);) {
    pyk_span heading, rest, record;
    if (pyk_record_line(text, line, &record) || by_year(text, line, &record) || initials(text, line)) continue;
    return pyk_label_of(text, in.end, line, form, &heading, &rest) == NULL ? line : (pyk_span){0, 0};
  }
  return (pyk_span){0, 0};
}

/* In columns the title stands above the first label, all its lines indented; the words above it belong to the paper. */
static pyk_span indented(const char *text, pyk_span top) {
  pyk_span title = {0, 0};
  size_t at = top.begin, before = top.begin;
  for (pyk_span line; pyk_next_line(text, top.end, &at, &line); before = line.end) {
    size_t breaks = 0;
    for (size_t i = before; i < line.begin; i++)
      breaks += text[i] == '\n';
    if (pyk_at_margin(text, line.begin)) {
      title.begin = title.end = 0;
    } else if (!pyk_taken(title) || breaks > 1) {
      title = line;
    } else {
      title.end = line.end;
    }
  }
  return title;
}

static void read_title(const char *text, const pyk_minutes *m, const pyk_parts *parts, pyk_origin *out) {
  out->title_rule = PYK_RULE_SECTION_TITLE;
  if (m->form == PYK_FORM_FIELDS) {
    out->title = parts->value[PYK_PART_TITLE];
  } else if (m->form == PYK_FORM_COLUMNS) {
    out->title = indented(text, parts->top);
  } else if (m->form == PYK_FORM_PAGE) {
    out->title = first_line(text, parts->top, m->form);
  } else if (m->first.form == PYK_FORM_PAGE && !m->whole) {
    /* An earlier handling below the section of a page: the same matter. */
    pyk_span below = {m->first.line.end, m->section.begin};
    out->title = first_line(text, below, PYK_FORM_PAGE);
  } else if (pyk_taken(out->record) && out->record.end <= m->head.end) {
    pyk_span above = {m->head.begin, out->record.begin};
    pyk_span below = {out->record.end, m->head.end};
    pyk_span in = m->form == PYK_FORM_STACK ? below : above;
    out->title = first_line(text, in, m->form);
  }
}

/* --- body and day --------------------------------------------------------------------------------------------------- */

static void set_body(pyk_origin *out, pyk_body kind, pyk_span place, pyk_rule rule, pyk_confidence confidence) {
  if (kind == PYK_BODY_UNKNOWN || out->kind != PYK_BODY_UNKNOWN) return;
  out->kind = kind;
  out->body = place;
  out->body_rule = rule;
  out->body_confidence = confidence;
}

static void set_day(pyk_origin *out, pyk_day day, pyk_span place, pyk_rule rule) {
  if (out->day != PYK_DAY_NONE || !pyk_taken(place)) return;
  out->day = day;
  out->day_place = place;
  out->day_rule = rule;
}

/* A row of the table of handlings: body, number, day, place on the agenda; with or without signs between them. */
static int table_row(const char *text, pyk_span line, int32_t number, pyk_origin *out) {
  enum { ROW_MAX = 200 };
  if (line.end - line.begin > ROW_MAX) return 0;
  size_t at = line.begin;
  pyk_day day;
  pyk_span place, name;
  if (!pyk_find_day(text, line.end, &at, &day, &place)) return 0;
  size_t end = place.begin;
  while (end > line.begin && (text[end - 1] == '|' || text[end - 1] == ' ' || text[end - 1] == '\t'))
    end--;
  size_t begin = end;
  while (begin > line.begin && pyk_is_digit(text[begin - 1]))
    begin--;
  int32_t value = 0;
  if (end - begin < 1 || end - begin > 5) return 0;
  for (size_t i = begin; i < end; i++)
    value = value * 10 + (text[i] - '0');
  while (begin > line.begin && (text[begin - 1] == '|' || text[begin - 1] == ' ' || text[begin - 1] == '\t'))
    begin--;
  pyk_span cell = pyk_trim(text, line.begin, begin);
  pyk_body kind = pyk_body_line(text, cell, &name);
  if (value != number || kind == PYK_BODY_UNKNOWN) return 0;
  set_body(out, kind, cell, PYK_RULE_HANDLING_ROW, PYK_CONFIDENCE_STATED);
  set_day(out, day, place, PYK_RULE_HANDLING_ROW);
  return 1;
}

/* Lines of the meeting's head. The first body counts: below it a page may name who handled the matter before. */
static void read_head(const char *text, const pyk_minutes *m, pyk_origin *out) {
  size_t at = m->head.begin;
  for (pyk_span line; pyk_next_line(text, m->head.end, &at, &line);) {
    pyk_opener page;
    pyk_span name, place;
    pyk_day day;
    if (m->form == PYK_FORM_STACK) {
      if (table_row(text, line, m->opener.number, out)) return;
      continue;
    }
    if (pyk_page_line(text, line, &page)) {
      if (page.number == m->opener.number) set_day(out, page.day, page.day_place, PYK_RULE_MEETING_HEAD);
      continue;
    }
    pyk_body kind = pyk_body_line(text, line, &name);
    if (kind != PYK_BODY_UNKNOWN && kind != PYK_BODY_OFFICE_HOLDER) {
      set_body(out, kind, name, PYK_RULE_MEETING_HEAD, PYK_CONFIDENCE_STATED);
      size_t next = name.end;
      if (pyk_find_day(text, line.end, &next, &day, &place)) set_day(out, day, place, PYK_RULE_MEETING_HEAD);
      continue;
    }
    pyk_rule rule = pyk_decided_line(text, line, &day, &place);
    if (rule == PYK_RULE_DAY_LABEL) set_day(out, day, place, PYK_RULE_MEETING_HEAD);
  }
}

/* "Kaupunginhallitus päättää ...": who decides by the words of the proposal, or of the decision. */
static void by_subject(const char *text, pyk_span part, pyk_origin *out) {
  enum { SUBJECT_WORDS = 8 };
  size_t at = part.begin;
  pyk_span word, line = part;
  size_t begin = part.begin;
  if (!pyk_taken(part) || !pyk_next_line(text, part.end, &begin, &line)) return;
  for (int words = 0; words < SUBJECT_WORDS && pyk_next_word(text, line.end, &at, &word); words++) {
    pyk_span subject = {line.begin, word.end}, name;
    if (word.end < line.end && text[word.end] == '-') continue;
    pyk_body kind = pyk_body_line(text, subject, &name);
    if (kind == PYK_BODY_UNKNOWN) continue;
    set_body(out, kind, subject, PYK_RULE_SUBJECT_OF_SENTENCE, PYK_CONFIDENCE_DERIVED);
    return;
  }
}

void pyk_origin_read(const char *text, const pyk_minutes *m, const pyk_parts *parts, pyk_origin *out) {
  pyk_span name;
  if (pyk_taken(parts->value[PYK_PART_RECORD])) {
    out->record = record_of(text, parts->value[PYK_PART_RECORD]);
  } else {
    out->record = record_of(text, m->head);
    if (!pyk_taken(out->record)) out->record = record_of(text, parts->top);
  }
  read_title(text, m, parts, out);
  if (m->opener.form == PYK_FORM_HEADED) {
    set_body(out, m->opener.kind, m->opener.body, PYK_RULE_SECTION_HEAD, PYK_CONFIDENCE_STATED);
    set_day(out, m->opener.day, m->opener.day_place, PYK_RULE_SECTION_HEAD);
  }
  if (m->form == PYK_FORM_PAGE || m->form == PYK_FORM_STACK) read_head(text, m, out);
  if (pyk_taken(parts->decider)) {
    pyk_body kind = pyk_body_line(text, parts->decider, &name);
    set_body(out, kind, parts->decider, PYK_RULE_DECISION_LABEL, PYK_CONFIDENCE_STATED);
  }
  if (m->form == PYK_FORM_STACK) {
    set_body(out, m->opener.kind, m->opener.body, PYK_RULE_SHORT_NAME, PYK_CONFIDENCE_DERIVED);
  }
  by_subject(text, parts->value[PYK_PART_DECISION], out);
  by_subject(text, parts->value[PYK_PART_PROPOSAL], out);
}
