/* Acts that a document cites with another act's number. */
#include <string.h>

#include "../base/fold.h"
#include "reader.h"

enum { NAME_MAX = 120 }; /* the longest name of an act takes less */

/* 1 for "999/2016" around the stroke at `at`. */
static int act_number(const char *text, size_t len, size_t at) {
  enum { YEAR = 4 };
  if (at == 0 || !pyk_is_digit(text[at - 1]) || len - at <= YEAR) return 0;
  for (size_t i = 1; i <= YEAR; i++) {
    if (!pyk_is_digit(text[at + i])) return 0;
  }
  return 1;
}

/* Where the name before a number can begin: in its paragraph, and not farther away than a name is long. */
static size_t name_begin(const char *text, size_t least, size_t at) {
  size_t begin = at - least > NAME_MAX ? at - NAME_MAX : least;
  for (size_t i = at; i > begin; i--) {
    if (text[i - 1] == '\n' && (i < 2 || text[i - 2] == '\n')) return i;
  }
  while (begin > least && ((unsigned char)text[begin] & 0xC0) == 0x80)
    begin--; /* not within a letter */
  return begin;
}

static int report(pyk_reader *reader, pyk_result *result, const char *text, size_t end, size_t *at) {
  size_t begin = 0, over = 0;
  pyk_finding finding = {.code = PYK_FINDING_CITATION_MISNUMBERED,
                         .severity = pyk_finding_severity(PYK_FINDING_CITATION_MISNUMBERED),
                         .field = PYK_FIELD_DECISION};
  while (pyk_statute_mismatch(text, end, at, &finding.found_provision, &finding.expected_provision, &begin, &over) ==
         PYK_OK) {
    finding.begin = begin;
    finding.end = over;
    if (!pyk_reader_find(reader, result, &finding)) return 0;
  }
  return 1;
}

int pyk_read_citations(pyk_reader *reader, const pyk_page *page, pyk_result *result) {
  const char *text = page->text, *end = text + page->len;
  size_t done = 0;
  /* Only names with a number can be wrong: the rest of the text is not looked at. */
  for (const char *stroke = text; stroke < end && (stroke = memchr(stroke, '/', (size_t)(end - stroke))) != NULL;
       stroke++) {
    size_t at = (size_t)(stroke - text);
    if (!act_number(text, page->len, at)) continue;
    size_t begin = name_begin(text, done, at), stop = at + 5;
    if (stop < page->len && text[stop] == ')') stop++;
    if (!report(reader, result, text, stop, &begin)) return 0;
    done = stop;
  }
  return 1;
}
