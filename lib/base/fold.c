#include "fold.h"

#include <string.h>

size_t pyk_fold(const char *text, size_t len, size_t at, uint32_t *folded) {
  if (at >= len) return 0;
  unsigned char c = (unsigned char)text[at];
  if (c == 0xC3 && at + 1 < len) {
    *folded = (uint32_t)c << 8 | pyk_fold_second((unsigned char)text[at + 1]);
    return 2;
  }
  *folded = pyk_fold_byte(c);
  return 1;
}

/* Most places differ in their first byte, so that this has to be quick about it. */
int pyk_fold_starts(const char *text, size_t len, size_t at, const char *word) {
  for (int second = 0; *word != '\0'; word++, at++) {
    if (at >= len) return 0;
    unsigned char a = (unsigned char)text[at], b = (unsigned char)*word;
    if (a != b && (second ? pyk_fold_second(a) != pyk_fold_second(b) : pyk_fold_byte(a) != pyk_fold_byte(b))) return 0;
    second = !second && b == 0xC3;
  }
  return 1;
}

int pyk_fold_equals(const char *text, size_t len, const char *word) {
  return pyk_fold_starts(text, len, 0, word) && strlen(word) == len;
}

/* Places looked at together. */
enum { TOGETHER = 32 };

/* 1 when at one of the places two bytes may begin the word: a letter and its capital share all bits but one. */
static int may_begin(const char *text, unsigned char first, unsigned char second) {
  unsigned char any = 0;
  for (size_t i = 0; i < TOGETHER; i++) {
    unsigned char a = (unsigned char)text[i] | 0x20, b = (unsigned char)text[i + 1] | 0x20;
    any |= (unsigned char)((a == first) & (b == second));
  }
  return any;
}

size_t pyk_fold_find(const char *text, size_t len, size_t at, const char *word) {
  size_t size = strlen(word);
  if (size == 0 || size > len) return size == 0 && at < len ? at : len;
  unsigned char first = (unsigned char)word[0] | 0x20, second = (unsigned char)word[1] | 0x20;
  for (size_t last = len - size; at <= last;) {
    /* Hardly any place begins rightly: only those are looked at closely. */
    size_t end = at + TOGETHER;
    if (size > 1 && end < len && !may_begin(text + at, first, second)) {
      at = end;
      continue;
    }
    for (; at < end && at <= last; at++) {
      if (((unsigned char)text[at] | 0x20) == first && pyk_fold_starts(text, len, at, word)) return at;
    }
  }
  return len;
}

size_t pyk_space_at(const char *text, size_t len, size_t at) {
  if (at >= len) return 0;
  if (pyk_is_space(text[at])) return 1;
  return at + 1 < len && (unsigned char)text[at] == 0xC2 && (unsigned char)text[at + 1] == 0xA0 ? 2 : 0;
}
