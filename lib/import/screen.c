#include "page.h"

#include <string.h>

#include "../base/fold.h"

/* Length of the UTF-8 sequence at text[at], 0 when it is none: overlong forms, surrogates and what lies beyond U+10FFFF
 * are refused by the range of the second byte. */
static size_t sequence(const unsigned char *text, size_t len, size_t at) {
  unsigned char first = text[at];
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (size > len - at) return 0;
  unsigned char least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  unsigned char most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (text[at + 1] < least || text[at + 1] > most) return 0;
  for (size_t i = 2; i < size; i++) {
    if (text[at + i] < 0x80 || text[at + i] > 0xBF) return 0;
  }
  return size;
}

static int control(unsigned char c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
}

static int printable(char c) {
  return c >= 0x20 && c < 0x7F;
}

/* Up to where the bytes from `at` on are printable ASCII: most are, so that eight are looked at together. */
static size_t plain_end(const char *text, size_t len, size_t at) {
  const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
  for (uint64_t eight; len - at >= sizeof eight; at += sizeof eight) {
    memcpy(&eight, text + at, sizeof eight);
    /* A byte below 0x20, or one from 0x7F on, sets its highest bit in one of these. */
    uint64_t low = (eight - ones * 0x20) & ~eight, del = (eight + ones) | eight;
    if ((low | del) & high) break;
  }
  while (at < len && printable(text[at]))
    at++;
  return at;
}

static int bytes_fit(const char *text, size_t len, pyk_problem_kind *kind, size_t *offset) {
  const unsigned char *bytes = (const unsigned char *)text;
  for (size_t at = 0; at < len;) {
    at = plain_end(text, len, at);
    if (at == len) break;
    size_t size = sequence(bytes, len, at);
    if (size == 0 || control(bytes[at])) {
      *kind = size == 0 ? PYK_PROBLEM_NOT_UTF8 : PYK_PROBLEM_BINARY;
      *offset = at;
      return 0;
    }
    at += size;
  }
  return 1;
}

/* A document that is too long is not read to its end, but a picture is still called one. */
enum { FIRST_BYTES = 512 };

static int length_fits(const char *text, size_t len, pyk_problem_kind *kind, size_t *offset) {
  if (len <= PYK_IMPORT_MAX) return 1;
  size_t first = FIRST_BYTES;
  while (first > 0 && ((unsigned char)text[first] & 0xC0) == 0x80)
    first--;
  if (bytes_fit(text, first, kind, offset)) {
    *kind = PYK_PROBLEM_TOO_LONG;
    *offset = PYK_IMPORT_MAX;
  }
  return 0;
}

size_t pyk_after_mark(const char *text, size_t len) {
  return len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

size_t pyk_text_begin(const char *text, size_t len) {
  return pyk_trim(text, pyk_after_mark(text, len), len).begin;
}

int pyk_is_markup(const char *text, size_t len) {
  size_t at = pyk_text_begin(text, len);
  if (at + 1 >= len || text[at] != '<') return 0;
  char next = text[at + 1];
  return next == '!' || next == '?' || next == '/' || (pyk_is_letter(next) && (unsigned char)next < 0x80);
}

int pyk_screen(const char *text, size_t len, pyk_problem_kind *kind, size_t *offset) {
  if (!length_fits(text, len, kind, offset) || !bytes_fit(text, len, kind, offset)) return 0;
  if (pyk_text_begin(text, len) < len) return 1;
  *kind = PYK_PROBLEM_EMPTY;
  *offset = 0;
  return 0;
}

void pyk_locate(const char *text, size_t len, size_t offset, uint32_t *line, uint32_t *column) {
  size_t begin = 0;
  uint32_t lines = 1;
  for (size_t at = 0; at < offset && at < len; at++) {
    int pair = text[at] == '\r' && at + 1 < len && text[at + 1] == '\n';
    if (text[at] == '\n' || (text[at] == '\r' && !pair)) {
      lines++;
      begin = at + 1;
    }
  }
  *line = lines;
  *column = (uint32_t)(offset - begin + 1);
}
