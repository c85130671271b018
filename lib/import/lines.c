#include "page.h"

#include <string.h>

#include "../base/fold.h"

int pyk_taken(pyk_span span) {
  return span.end > span.begin;
}

/* White space at text[at], a form feed and the no-break space included. */
static size_t blank(const char *text, size_t end, size_t at) {
  if (at < end && text[at] == '\f') return 1;
  return pyk_space_at(text, end, at);
}

static int line_end(char c) {
  return c == '\n' || c == '\r';
}

pyk_span pyk_trim(const char *text, size_t begin, size_t end) {
  for (size_t step; (step = blank(text, end, begin)) > 0;)
    begin += step;
  while (end > begin) {
    size_t step = blank(text, end, end - 1);
    if (step == 0 && end - begin >= 2 && blank(text, end, end - 2) == 2) step = 2;
    if (step == 0) break;
    end -= step;
  }
  pyk_span out = {begin, end};
  return out;
}

int pyk_next_line(const char *text, size_t end, size_t *at, pyk_span *line) {
  while (*at < end) {
    size_t begin = *at;
    while (*at < end && !line_end(text[*at]))
      ++*at;
    *line = pyk_trim(text, begin, *at);
    if (*at < end) ++*at;
    if (pyk_taken(*line)) return 1;
  }
  return 0;
}

int pyk_at_margin(const char *text, size_t at) {
  return at == pyk_after_mark(text, at) || line_end(text[at - 1]) || text[at - 1] == '\f';
}

/* Bytes of the letter at text[at]; 0 for none. Signs of U+0080 to U+00BF, general punctuation and what lies beyond the
 * basic plane are no letters. */
static size_t letter(const char *text, size_t end, size_t at) {
  unsigned char c = (unsigned char)text[at];
  if (c < 0x80) return pyk_is_letter(text[at]) ? 1 : 0;
  size_t size = c < 0xC3 ? 0 : c < 0xE0 ? 2 : c < 0xF0 && c != 0xE2 ? 3 : 0;
  return size <= end - at ? size : 0;
}

int pyk_next_word(const char *text, size_t end, size_t *at, pyk_span *word) {
  while (*at < end && letter(text, end, *at) == 0)
    ++*at;
  if (*at >= end) return 0;
  word->begin = *at;
  for (size_t step; *at < end && (step = letter(text, end, *at)) > 0;)
    *at += step;
  word->end = *at;
  return 1;
}

int pyk_is_upper_at(const char *text, size_t len, size_t at) {
  uint32_t folded = 0;
  size_t size = pyk_fold(text, len, at, &folded);
  if (size == 1) return text[at] >= 'A' && text[at] <= 'Z';
  return size == 2 && (folded & 0xFF) != (unsigned char)text[at + 1];
}

/* 1 when the word before the full stop at `dot` is an abbreviation or an initial. */
static int abbreviation(const char *text, size_t begin, size_t dot) {
  static const char *const known[] = {
      "mm", "esim", "ks", "os",  "nro", "nr",  "kap", "mom", "ns", "vs",  "va",  "vt",  "tf",  "st", "bl", "t",  "ex",
      "s",  "k",    "n",  "jne", "dvs", "etc", "klo", "kl",  "p",  "puh", "tel", "tfn", "ent", "ev", "kp", "ao", NULL};
  size_t at = dot;
  while (at > begin && dot - at < 6 && letter(text, dot, at - 1) == 1)
    at--;
  if (dot - at == 1 && pyk_is_upper_at(text, dot, at)) return 1;
  return pyk_is_any(text, (pyk_span){at, dot}, known) != NULL;
}

/* Bytes of a closing quotation mark or bracket at text[at]. */
static size_t closer(const char *text, size_t end, size_t at) {
  if (at >= end) return 0;
  if (text[at] == '"' || text[at] == ')' || text[at] == '\'') return 1;
  if (end - at >= 3 && (memcmp(text + at, "\xE2\x80\x9D", 3) == 0 || memcmp(text + at, "\xE2\x80\x99", 3) == 0))
    return 3;
  return end - at >= 2 && memcmp(text + at, "\xC2\xBB", 2) == 0 ? 2 : 0;
}

static int ending_mark(char c) {
  return c == '.' || c == '!' || c == '?';
}

/* 1 when a sentence ends with the mark at text[at]; *after is where the next may begin. */
static int ends_sentence(const char *text, size_t begin, size_t end, size_t at, size_t *after) {
  char mark = text[at];
  if (!ending_mark(mark)) return 0;
  size_t next = at + 1;
  for (size_t step; (step = closer(text, end, next)) > 0;)
    next += step;
  *after = next;
  if (next < end && blank(text, end, next) == 0) return 0;
  pyk_span rest = pyk_trim(text, next, end - next > 80 ? next + 80 : end);
  if (pyk_taken(rest)) {
    unsigned char first = (unsigned char)text[rest.begin];
    int opener = first == '"' || first == '-' || first == 0xE2 || (first == 0xC2 && text[rest.begin + 1] == '\xAB');
    if (!opener && !pyk_is_upper_at(text, end, rest.begin)) return 0;
  }
  return mark != '.' || !abbreviation(text, begin, at);
}

/* 1 when the line end at text[at] ends a paragraph, or the line before it ends with a colon. */
static int ends_paragraph(const char *text, size_t begin, size_t end, size_t at) {
  if (!line_end(text[at])) return 0;
  pyk_span before = pyk_trim(text, begin, at);
  if (pyk_taken(before) && text[before.end - 1] == ':') return 1;
  size_t next = at + 1;
  if (text[at] == '\r' && next < end && text[next] == '\n') next++;
  while (next < end && !line_end(text[next])) {
    size_t step = blank(text, end, next);
    if (step == 0) return 0;
    next += step;
  }
  return 1;
}

enum { SENTENCE_MAX = 4096 };

int pyk_next_sentence(const char *text, size_t end, size_t *at, pyk_span *sentence) {
  while (*at < end) {
    size_t begin = pyk_trim(text, *at, end).begin;
    size_t stop = begin;
    size_t next = end;
    for (; stop < end; stop++) {
      int may_end = ending_mark(text[stop]) || line_end(text[stop]); /* hardly any byte does */
      if (!may_end && stop - begin < SENTENCE_MAX) continue;
      if (stop - begin >= SENTENCE_MAX && blank(text, end, stop) > 0) {
        next = stop;
        break;
      }
      if (ends_sentence(text, begin, end, stop, &next)) {
        stop = next;
        break;
      }
      if (ends_paragraph(text, begin, end, stop)) {
        next = stop;
        break;
      }
      next = end;
    }
    *at = next;
    *sentence = pyk_trim(text, begin, stop);
    if (pyk_taken(*sentence)) return 1;
  }
  return 0;
}

int pyk_holds(const char *text, pyk_span in, const char *part) {
  return pyk_fold_find(text, in.end, in.begin, part) < in.end;
}

int pyk_find_word(const char *text, pyk_span in, const char *word, pyk_span *place) {
  for (size_t at = in.begin; (at = pyk_fold_find(text, in.end, at, word)) < in.end; at++) {
    if (at > in.begin && pyk_is_letter(text[at - 1]) && (unsigned char)text[at - 1] < 0x80) continue;
    if (at > in.begin + 1 && (unsigned char)text[at - 2] == 0xC3) continue;
    size_t stop = at + strlen(word);
    for (size_t step; stop < in.end && (step = letter(text, in.end, stop)) > 0;)
      stop += step;
    place->begin = at;
    place->end = stop;
    return 1;
  }
  return 0;
}

const char *pyk_begins_with_any(const char *text, pyk_span in, const char *const *words) {
  for (; *words != NULL; words++) {
    if (pyk_fold_starts(text, in.end, in.begin, *words)) return *words;
  }
  return NULL;
}

const char *pyk_is_any(const char *text, pyk_span in, const char *const *words) {
  for (; *words != NULL; words++) {
    if (pyk_fold_equals(text + in.begin, in.end - in.begin, *words)) return *words;
  }
  return NULL;
}

const char *pyk_holds_any(const char *text, pyk_span in, const char *const *words) {
  for (; *words != NULL; words++) {
    if (pyk_holds(text, in, *words)) return *words;
  }
  return NULL;
}

const char *pyk_find_any_word(const char *text, pyk_span in, const char *const *words, pyk_span *place) {
  for (; *words != NULL; words++) {
    if (pyk_find_word(text, in, *words, place)) return *words;
  }
  return NULL;
}

/* Words of a family name that keep their lower case. */
static int particle(const char *text, pyk_span word) {
  static const char *const words[] = {"af", "von", "de",  "van", "der", "den", "la", "le", "di",
                                      "du", "da",  "dos", "el",  "al",  "bin", "zu", NULL};
  return pyk_is_any(text, word, words) != NULL;
}

int pyk_like_name(const char *text, pyk_span line) {
  size_t end = line.begin;
  for (; end < line.end && text[end] != ','; end++) {
    if (pyk_is_digit(text[end]) || text[end] == '@') return 0;
  }
  size_t at = line.begin;
  int capital_before = 0;
  for (pyk_span word; pyk_next_word(text, end, &at, &word);) {
    int capital = pyk_is_upper_at(text, end, word.begin);
    if (capital && capital_before) return 1;
    capital_before = capital || (capital_before && particle(text, word));
  }
  return 0;
}
