#include "words.h"

#include <string.h>

#include "../base/fold.h"

enum { HEADING_MAX = 110, SECTION_LINE_MAX = 200 };

/* What opens a notice, as pyk_fact.rule has it: docs/notice.md. */
enum { BY_HEADING = 101, BY_SENTENCE = 102 };

static pyk_heading look_up(const char *text, size_t begin, size_t end) {
  size_t len = end - begin;
  for (size_t i = 0; i < pyk_heading_row_count; i++) {
    const pyk_heading_row *row = &pyk_heading_rows[i];
    if (row->words.len == len && pyk_fold_starts(text, end, begin, row->words.ptr)) return row->heading;
  }
  return PYK_HEADING_NONE;
}

pyk_heading pyk_heading_of(const char *text, pyk_span line, pyk_span *rest) {
  rest->begin = rest->end = line.end;
  if (line.end - line.begin > HEADING_MAX) return PYK_HEADING_NONE;
  size_t colon = line.begin;
  while (colon < line.end && text[colon] != ':')
    colon++;
  pyk_heading found = look_up(text, line.begin, pyk_trim(text, line.begin, colon).end);
  if (found == PYK_HEADING_NONE || colon >= line.end) return found;
  *rest = pyk_trim(text, colon + 1, line.end);
  /* "Päätös: hyväksyttiin" is a sentence; "Esittelijä: kaupunginjohtaja" is a heading with its line. */
  int person = found == PYK_HEADING_PRESENTER || found == PYK_HEADING_CONTACT;
  return !pyk_taken(*rest) || person ? found : PYK_HEADING_NONE;
}

/* What the reader of notices makes of a line alone: the notice that it opens by that rule, 0 for none. */
static pyk_notices opens(const char *text, pyk_span line, int32_t rule) {
  pyk_notice notice = {.size = sizeof notice};
  pyk_fact opening = {0};
  size_t count, facts;
  pyk_notice_read(text + line.begin, line.end - line.begin, PYK_DAY_NONE, &notice, sizeof notice, 1, &count, &opening,
                  1, &facts);
  return opening.field == PYK_FIELD_NOTICE && opening.rule == rule ? notice.kind : 0;
}

/* Most lines are the end of a sentence, which no heading has: they need not go to the reader of notices. */
pyk_notices pyk_notice_heading(const char *text, pyk_span line) {
  static const char ends[] = ".,;!?";
  if (!pyk_taken(line) || line.end - line.begin > HEADING_MAX) return 0;
  if (memchr(ends, text[line.end - 1], sizeof ends - 1) != NULL) return 0;
  return opens(text, line, BY_HEADING);
}

pyk_notices pyk_notice_sentence(const char *text, pyk_span line) {
  return opens(text, line, BY_SENTENCE);
}

static size_t skip_spaces(const char *text, size_t end, size_t at) {
  for (size_t step; (step = pyk_space_at(text, end, at)) > 0;)
    at += step;
  return at;
}

/* What may stand before the number: nothing, "Asia", "17. /", "Ärende 5. /". */
static int section_prefix(const char *text, size_t begin, size_t end) {
  static const char *const labels[] = {"asia", "ärende", "case",    "pykälä", "paragraf",
                                       "kh",   "kv",     "asianro", "khs",    NULL};
  pyk_span prefix = pyk_trim(text, begin, end);
  if (!pyk_taken(prefix)) return 1;
  int slash = text[prefix.end - 1] == '/';
  size_t at = prefix.begin;
  pyk_span word = {at, at};
  if (pyk_next_word(text, prefix.end, &at, &word)) {
    if (word.begin != prefix.begin || pyk_is_any(text, word, labels) == NULL) return 0;
  }
  for (size_t i = word.end; i < prefix.end; i++) {
    char c = text[i];
    if (!pyk_is_digit(c) && c != '.' && c != '/' && c != ' ') return 0;
  }
  return slash || at == prefix.end;
}

static int32_t number(const char *text, size_t begin, size_t end) {
  int32_t value = 0;
  if (begin == end || end - begin > 5) return 0;
  for (size_t i = begin; i < end; i++)
    value = value * 10 + (text[i] - '0');
  return value;
}

int32_t pyk_section_line(const char *text, pyk_span line, pyk_span *place) {
  if (line.end - line.begin > SECTION_LINE_MAX) return 0;
  size_t sign = pyk_fold_find(text, line.end, line.begin, "\xC2\xA7");
  if (sign == line.end) return 0;
  size_t after = sign + 2;
  size_t first = skip_spaces(text, line.end, after);
  size_t last = first;
  while (last < line.end && pyk_is_digit(text[last]))
    last++;
  if (last > first) { /* "§ 885", also with a title behind it */
    if (last < line.end && pyk_space_at(text, line.end, last) == 0) return 0;
    if (!section_prefix(text, line.begin, sign)) return 0;
    place->begin = sign;
    place->end = last;
    return number(text, first, last);
  }
  if (after != line.end) return 0;
  size_t stop = pyk_trim(text, line.begin, sign).end;
  size_t begin = stop;
  while (begin > line.begin && pyk_is_digit(text[begin - 1]))
    begin--;
  if (!section_prefix(text, line.begin, begin)) return 0;
  place->begin = begin;
  place->end = after;
  return number(text, begin, stop);
}
