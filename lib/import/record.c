#include "page.h"

#include "../base/fold.h"

static size_t run(const char *text, size_t end, size_t at, int (*fits)(char)) {
  size_t begin = at;
  while (at < end && fits(text[at]))
    at++;
  return at - begin;
}

static int ascii_letter(char c) {
  return pyk_is_letter(c) && (unsigned char)c < 0x80;
}

/* A year of four digits and nothing that goes on. */
static size_t year(const char *text, size_t end, size_t at) {
  return run(text, end, at, pyk_is_digit) == 4 ? at + 4 : 0;
}

/* "417/00.01.01/2016": number, class, year; the place of its end, or 0. */
static size_t classed(const char *text, size_t end, size_t at) {
  size_t digits = run(text, end, at, pyk_is_digit);
  at += digits;
  if (digits == 0 || digits > 8 || at >= end || text[at] != '/') return 0;
  at++;
  size_t parts = 0;
  while (run(text, end, at, pyk_is_digit) == 2) {
    at += 2;
    parts++;
    if (at >= end || text[at] != '.') break;
    at++;
  }
  if (parts < 2 || parts > 5 || at >= end || text[at] != '/') return 0;
  return year(text, end, at + 1);
}

/* "2021-007461": year, number. */
static size_t numbered(const char *text, size_t end, size_t at) {
  at = year(text, end, at);
  if (at == 0 || at >= end || text[at] != '-') return 0;
  size_t digits = run(text, end, at + 1, pyk_is_digit);
  return digits >= 1 && digits <= 8 ? at + 1 + digits : 0;
}

/* The end of a record id that begins at `at`, or 0. */
static size_t record_at(const char *text, size_t end, size_t at) {
  size_t letters = run(text, end, at, ascii_letter);
  if (letters == 0) return classed(text, end, at);
  if (letters > 10 || at + letters >= end) return 0;
  at += letters;
  if (text[at] == ':' || text[at] == '/') return classed(text, end, at + 1);
  if (text[at] == '-') return numbered(text, end, at + 1);
  size_t space = pyk_space_at(text, end, at);
  return letters >= 2 && space > 0 ? numbered(text, end, at + space) : 0;
}

int pyk_record_line(const char *text, pyk_span line, pyk_span *place) {
  static const char *const labels[] = {"dno",        "dnro",         "dnr",    "diaarinumero", "asianumero", "asianro",
                                       "asiatunnus", "ärendenummer", "ärende", "diarienummer", "asia",       "dnrnro",
                                       NULL};
  place->begin = line.begin;
  place->end = record_at(text, line.end, line.begin);
  if (place->end > 0) return 1;
  size_t at = line.begin;
  pyk_span word;
  if (!pyk_next_word(text, line.end, &at, &word) || word.begin != line.begin) return 0;
  if (pyk_is_any(text, word, labels) == NULL) return 0;
  size_t next = word.end;
  while (next < line.end && (text[next] == ':' || text[next] == '.'))
    next++;
  place->begin = pyk_trim(text, next, line.end).begin;
  place->end = record_at(text, line.end, place->begin);
  return place->end > 0;
}

/* The earliest year in a record id: of its two numbers either may look like one. */
int32_t pyk_record_year(const char *text, pyk_span id) {
  enum { EARLIEST = 1990, LATEST = 2100 };
  int32_t found = 0;
  for (size_t at = id.begin; at < id.end;) {
    size_t digits = run(text, id.end, at, pyk_is_digit);
    int32_t value = 0;
    for (size_t i = 0; digits == 4 && i < digits; i++)
      value = value * 10 + (text[at + i] - '0');
    if (value >= EARLIEST && value <= LATEST && (found == 0 || value < found)) found = value;
    at += digits > 0 ? digits : 1;
  }
  return found;
}
