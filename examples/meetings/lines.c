/* Lines of a text, the words that they begin with, and days in them. */
#include "meetings.h"

#include <string.h>

static int blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

int next_line(const char **at, const char *end, part *line) {
  if (*at >= end) return 0;
  const char *stop = memchr(*at, '\n', (size_t)(end - *at));
  line->begin = *at;
  line->end = stop == NULL ? end : stop;
  *at = stop == NULL ? end : stop + 1;
  while (line->begin < line->end && blank(*line->begin))
    line->begin++;
  while (line->end > line->begin && blank(line->end[-1]))
    line->end--;
  return 1;
}

int line_begins(part line, const char *words) {
  size_t len = strlen(words);
  return (size_t)(line.end - line.begin) >= len && memcmp(line.begin, words, len) == 0;
}

int line_equals(part line, const char *words) {
  return (size_t)(line.end - line.begin) == strlen(words) && line_begins(line, words);
}

int text_holds(part text, const char *words) {
  size_t len = strlen(words);
  for (const char *at = text.begin; (size_t)(text.end - at) >= len; at++) {
    if (memcmp(at, words, len) == 0) return 1;
  }
  return 0;
}

part text_of(const char *text) {
  return (part){text, text + strlen(text)};
}

static int of_day(char c) {
  return (c >= '0' && c <= '9') || c == '.';
}

pyk_day first_day(part text) {
  const char *at = text.begin;
  while (at < text.end) {
    const char *begin = at;
    while (at < text.end && of_day(*at))
      at++;
    pyk_day day;
    if (at > begin && pyk_day_parse_printed(begin, (size_t)(at - begin), &day) == PYK_OK) return day;
    if (at == begin) at++;
  }
  return PYK_DAY_NONE;
}
