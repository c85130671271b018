/* Letters without their case, enough for Finnish, Swedish and English: ASCII and U+00C0 to U+00DE. Reading by
 * byte offsets keeps places exact: folding never changes the number of bytes. */
#ifndef PYK_BASE_FOLD_H
#define PYK_BASE_FOLD_H

#include "pykala/base.h"

/* A byte folded: a letter of ASCII in lower case, any other as it is. */
static inline unsigned char pyk_fold_byte(unsigned char c) {
  return c >= 'A' && c <= 'Z' ? (unsigned char)(c + ('a' - 'A')) : c;
}

/* The second byte of a letter whose first is 0xC3, folded. */
static inline unsigned char pyk_fold_second(unsigned char c) {
  return c >= 0x80 && c <= 0x9E && c != 0x97 ? (unsigned char)(c + 0x20) : c;
}

/* Number of bytes (1 or 2) of the letter at text[at], its folded form in *folded; 0 at the end. Bytes of other
 * characters come out one by one, unchanged. */
size_t pyk_fold(const char *text, size_t len, size_t at, uint32_t *folded);

/* 1 when `text` from `at` on begins with `word` (NUL-terminated), case aside. */
int pyk_fold_starts(const char *text, size_t len, size_t at, const char *word);

/* 1 when the whole of `text` is `word`, case aside. */
int pyk_fold_equals(const char *text, size_t len, const char *word);

/* First place at or after `at` where `word` begins, case aside; `len` when there is none. */
size_t pyk_fold_find(const char *text, size_t len, size_t at, const char *word);

/* 1 when the byte belongs to a letter: ASCII letters and every byte of a multi-byte character. */
static inline int pyk_is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}
static inline int pyk_is_digit(char c) {
  return c >= '0' && c <= '9';
}
/* Space, tab, line ends. A no-break space is two bytes: pyk_space_at() knows it. */
static inline int pyk_is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
/* Bytes of white space that begin at text[at], the no-break space included: 0, 1 or 2. */
size_t pyk_space_at(const char *text, size_t len, size_t at);

#endif
