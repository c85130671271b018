#include "minutes.h"

#include <string.h>

#include "../base/fold.h"

/* --- labels --------------------------------------------------------------------------------------------------------- */

static int line_end(char c) {
  return c == '\n' || c == '\r' || c == '\f';
}

/* The cell of the left column, which ends at two spaces; empty when the line is indented. */
static pyk_span left_cell(const char *text, pyk_span line) {
  pyk_span cell = {line.begin, line.begin};
  if (!pyk_at_margin(text, line.begin)) return cell;
  while (cell.end < line.end && !(text[cell.end] == ' ' && cell.end + 1 < line.end && text[cell.end + 1] == ' '))
    cell.end++;
  return cell;
}

enum { NAME_MAX = 96, NAME_LINES = 3 };

/* Adds a cell to a name that goes over several lines: "Täytäntöönpano-" and "tiedot". */
static size_t join(char *name, size_t len, const char *text, pyk_span cell) {
  if (len > 0 && name[len - 1] == '-') {
    len--;
  } else if (len > 0) {
    name[len++] = ' ';
  }
  size_t size = cell.end - cell.begin;
  if (size > NAME_MAX - 1 - len) return 0;
  memcpy(name + len, text + cell.begin, size);
  return len + size;
}

static const pyk_label_row *named_row(const char *name, size_t len, pyk_form form) {
  for (size_t i = 0; i < pyk_label_row_count; i++) {
    const pyk_label_row *row = &pyk_label_rows[i];
    size_t size = row->words.len;
    if (!(row->forms & form) || !(row->stands & PYK_STANDS_COLUMN) || size > len) continue;
    if (size < len && (!(row->stands & PYK_STANDS_BEHIND) || name[len - size - 1] != ' ')) continue;
    if (pyk_fold_starts(name, len, len - size, row->words.ptr)) return row;
  }
  return NULL;
}

/* A label of the left column, perhaps over several lines without a blank one between them. */
static const pyk_label_row *column_row(const char *text, size_t end, pyk_span line, pyk_form form, pyk_span *heading,
                                       pyk_span *rest) {
  char name[NAME_MAX];
  size_t len = 0;
  pyk_span cell = left_cell(text, line);
  *heading = cell;
  *rest = pyk_trim(text, cell.end, line.end);
  for (int lines = 0; lines < NAME_LINES && pyk_taken(cell); lines++) {
    len = join(name, len, text, cell);
    const pyk_label_row *row = len > 0 ? named_row(name, len, form) : NULL;
    if (row != NULL || len == 0) return row;
    size_t next = line.end;
    if (next < end && text[next] == '\r') next++;
    if (next < end && text[next] == '\n') next++;
    if (next >= end || line_end(text[next])) return NULL;
    if (!pyk_next_line(text, end, &next, &line)) return NULL;
    cell = left_cell(text, line);
  }
  return NULL;
}

/* How the rest of the line, from `at` on, fits what the row says. */
static int fits(const char *text, pyk_span line, const pyk_label_row *row, size_t at, pyk_span *rest) {
  enum { PERSON_MAX = 120 };
  uint32_t stands = row->stands;
  *rest = pyk_trim(text, at, line.end);
  if (!pyk_taken(*rest)) return (stands & (PYK_STANDS_ALONE | PYK_STANDS_BEFORE_ANY)) != 0;
  if (text[rest->begin] == ':') {
    *rest = pyk_trim(text, rest->begin + 1, line.end);
    return (stands & PYK_STANDS_COLON) != 0;
  }
  int capital = pyk_is_upper_at(text, line.end, rest->begin);
  if (rest->begin == at) {
    return ((stands & PYK_STANDS_GLUED) && capital) ||
           ((stands & PYK_STANDS_BEFORE_ANY) && row->words.ptr[row->words.len - 1] == '|');
  }
  if ((stands & PYK_STANDS_BEFORE_ANY) || ((stands & PYK_STANDS_BEFORE) && capital)) return 1;
  if (stands & PYK_STANDS_WITH_BODY) {
    pyk_span name = pyk_trim(text, rest->begin, rest->end - 1);
    return text[rest->end - 1] == ':' && pyk_body_line(text, name, &name) != PYK_BODY_UNKNOWN;
  }
  if (stands & PYK_STANDS_WITH_NAME) {
    return rest->end - rest->begin <= PERSON_MAX && text[rest->end - 1] != '.' && pyk_like_name(text, *rest);
  }
  return 0;
}

/* "Kaupunginjohtajan esitys:": a colon ends the line, and the words before the label say whose it is. */
static int behind(const char *text, pyk_span line, const pyk_label_row *row, pyk_span *heading) {
  enum { CAPTION_MAX = 80 };
  size_t size = row->words.len;
  if (line.end - line.begin > CAPTION_MAX || text[line.end - 1] != ':') return 0;
  pyk_span caption = pyk_trim(text, line.begin, line.end - 1);
  if (caption.end - caption.begin < size + 2 || text[caption.end - size - 1] != ' ') return 0;
  *heading = caption;
  return pyk_fold_starts(text, caption.end, caption.end - size, row->words.ptr);
}

const pyk_label_row *pyk_label_of(const char *text, size_t end, pyk_span line, pyk_form form, pyk_span *heading,
                                  pyk_span *rest) {
  if (text[line.begin] != '[' && !pyk_is_upper_at(text, line.end, line.begin)) return NULL;
  if (form & PYK_FORM_COLUMNS) return column_row(text, end, line, form, heading, rest);
  for (size_t i = 0; i < pyk_label_row_count; i++) {
    const pyk_label_row *row = &pyk_label_rows[i];
    if (!(row->forms & form) || row->words.len > line.end - line.begin) continue;
    if (row->stands & PYK_STANDS_BEHIND) {
      if (!behind(text, line, row, heading)) continue;
      rest->begin = rest->end = line.end;
      return row;
    }
    if (!pyk_fold_starts(text, line.end, line.begin, row->words.ptr)) continue;
    size_t at = line.begin + row->words.len;
    if (!fits(text, line, row, at, rest)) continue;
    heading->begin = line.begin;
    heading->end = at;
    return row;
  }
  return NULL;
}

/* --- the parts of a section ------------------------------------------------------------------------------------------ */

typedef struct part_scan {
  const char *text;
  pyk_form form;
  pyk_parts *parts;
  pyk_part now;
  int32_t again; /* a part that was there already: its lines are not taken */
  pyk_span last; /* the line before */
} part_scan;

static void extend(pyk_span *span, pyk_span line) {
  if (!pyk_taken(*span)) span->begin = line.begin;
  span->end = line.end;
}

static void attach(part_scan *s, pyk_span title) {
  if (s->parts->attachments == PYK_ATTACHMENTS_MAX || !pyk_taken(title)) return;
  /* A number or a dash alone is none. */
  size_t at = title.begin;
  pyk_span word;
  if (!pyk_next_word(s->text, title.end, &at, &word)) return;
  s->parts->attachment[s->parts->attachments++] = title;
}

/* "Liite 1" or "Oheismateriaali 2" and a title, as Domino prints them. */
static int attached_line(part_scan *s, pyk_span line) {
  static const char *const words[] = {"liite ", "oheismateriaali ", NULL};
  const char *word = pyk_begins_with_any(s->text, line, words);
  size_t at = word == NULL ? line.end : line.begin + strlen(word);
  if (at >= line.end || !pyk_is_digit(s->text[at])) return 0;
  while (at < line.end && (pyk_is_digit(s->text[at]) || s->text[at] == ':'))
    at++;
  if (word == words[0]) attach(s, pyk_trim(s->text, at, line.end));
  return 1;
}

/* "Kaupunginjohtaja Etunimi Sukunimi:" on the line above a proposal or as its first line. */
static pyk_span mover_line(const char *text, pyk_span line) {
  enum { MOVER_MAX = 120 };
  pyk_span none = {0, 0};
  if (!pyk_taken(line) || line.end - line.begin > MOVER_MAX || text[line.end - 1] != ':') return none;
  pyk_span name = pyk_trim(text, line.begin, line.end - 1);
  /* The last word is a name. */
  size_t at = name.end;
  while (at > name.begin && text[at - 1] != ' ')
    at--;
  if (at == name.begin || !pyk_is_upper_at(text, name.end, at)) return none;
  return name;
}

static void take(part_scan *s, pyk_span line) {
  pyk_parts *parts = s->parts;
  if (s->now == PYK_PART_NONE) {
    extend(&parts->top, line);
    return;
  }
  if (s->again) return;
  if (s->now == PYK_PART_PROPOSAL && !pyk_taken(parts->value[s->now]) && !pyk_taken(parts->mover)) {
    parts->mover = mover_line(s->text, line);
    if (pyk_taken(parts->mover)) return;
  }
  if (s->now == PYK_PART_ATTACHMENTS && s->form != PYK_FORM_COLUMNS) attach(s, line);
  int may_name = s->now == PYK_PART_APPEAL || s->now == PYK_PART_ENFORCEMENT;
  if (may_name && !pyk_taken(parts->notice) && pyk_notice_heading(s->text, line)) parts->notice = line;
  extend(&parts->value[s->now], line);
}

static void open_part(part_scan *s, const pyk_label_row *row, pyk_span heading, pyk_span rest) {
  pyk_parts *parts = s->parts;
  pyk_span none = {0, 0};
  s->now = row->part;
  if (row->part == PYK_PART_PROPOSAL && s->form != PYK_FORM_PAGE && pyk_taken(parts->heading[PYK_PART_PROPOSAL])) {
    /* What stands above is quoted from an earlier handling. */
    parts->heading[PYK_PART_PROPOSAL] = parts->value[PYK_PART_PROPOSAL] = parts->mover = none;
    parts->heading[PYK_PART_DECISION] = parts->value[PYK_PART_DECISION] = parts->decider = none;
  }
  s->again = row->part != PYK_PART_OTHER && pyk_taken(parts->value[row->part]);
  if (s->again) return;
  parts->heading[row->part] = heading;
  if (row->part == PYK_PART_PROPOSAL) {
    if (row->stands & PYK_STANDS_BEHIND) {
      parts->mover = pyk_trim(s->text, heading.begin, heading.end - row->words.len);
    } else if (s->form == PYK_FORM_STACK) {
      parts->mover = mover_line(s->text, s->last);
    }
    if (row->stands & PYK_STANDS_WITH_NAME) {
      parts->mover = rest;
      return;
    }
  }
  if (row->stands & PYK_STANDS_WITH_BODY) {
    parts->decider = pyk_trim(s->text, rest.begin, rest.end - 1);
    return;
  }
  if (pyk_taken(rest)) take(s, rest);
}

void pyk_parts_read(const char *text, const pyk_minutes *minutes, pyk_parts *parts) {
  part_scan s = {0};
  s.text = text;
  s.form = minutes->form;
  s.parts = parts;
  size_t at = minutes->whole ? minutes->section.begin : minutes->opener.line.end;
  for (pyk_span line; pyk_next_line(text, minutes->section.end, &at, &line);) {
    pyk_span heading, rest;
    if (!pyk_taken(parts->inspected) && pyk_inspected_line(text, line)) parts->inspected = line;
    if (s.form == PYK_FORM_STACK && attached_line(&s, line)) continue;
    const pyk_label_row *row = pyk_label_of(text, minutes->section.end, line, s.form, &heading, &rest);
    if (row != NULL && row->part == PYK_PART_END && pyk_taken(parts->top)) break;
    if (row != NULL) {
      open_part(&s, row, heading, rest);
    } else if (s.form == PYK_FORM_COLUMNS && pyk_taken(left_cell(text, line))) {
      /* The rest of a label's name, or the paper's own head. */
      rest = pyk_trim(text, left_cell(text, line).end, line.end);
      if (pyk_taken(rest)) take(&s, rest);
    } else {
      take(&s, line);
    }
    s.last = line;
  }
  if (s.form == PYK_FORM_COLUMNS) attach(&s, parts->value[PYK_PART_ATTACHMENTS]);
}
