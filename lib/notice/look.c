#include "../base/fold.h"
#include "phrase.h"

#define L PYK_BYTE_LETTER
#define D PYK_BYTE_DIGIT
#define N PYK_BYTE_LINE
#define S PYK_BYTE_STOP
#define T PYK_BYTE_TWO
#define M PYK_BYTE_MORE
/* clang-format off */
const uint8_t pyk_bytes[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, N, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, S, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, S, 0, D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, S,
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0,
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    T, T, T, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M,
};
/* clang-format on */

static int is_letter(const char *text, size_t len, size_t at) {
  return at < len && pyk_bytes[(unsigned char)text[at]] == PYK_BYTE_LETTER;
}

size_t pyk_word_end(const char *text, size_t len, size_t at) {
  for (;;) {
    while (is_letter(text, len, at))
      at++;
    if (at >= len || text[at] != '-' || !is_letter(text, len, at + 1)) return at;
    at++;
  }
}

/* A byte of a word without its case: as pyk_fold(), a byte at a time. */
static unsigned char fold_byte(const char *text, size_t at) {
  unsigned char c = pyk_fold_byte((unsigned char)text[at]);
  return at > 0 && (unsigned char)text[at - 1] == 0xC3 ? pyk_fold_second(c) : c;
}

static uint32_t slot_of(const char *text, size_t len, size_t at) {
  uint32_t key = 0;
  for (size_t i = 0; i < 4; i++) {
    int inside = is_letter(text, len, at) || (i > 0 && at < len && text[at] == '-' && is_letter(text, len, at + 1));
    key = key << 8 | (inside ? fold_byte(text, at) : 0u);
    at += (size_t)inside;
  }
  return key * 2654435761u >> 22;
}

/* Skips what may stand between two words of a phrase; a blank line may not. */
static size_t skip_gap(const char *text, size_t len, size_t at) {
  int lines = 0;
  for (; at < len; at++) {
    char c = text[at];
    if (c == '\n' && ++lines > 1) break;
    if ((unsigned char)c == 0xC2 && at + 1 < len && (unsigned char)text[at + 1] == 0xA0) {
      at++;
    } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != ',' && c != '(' && c != ')' && c != ':' &&
               c != '-') {
      break;
    }
  }
  return at;
}

static void take(pyk_match *match, const pyk_phrase *row, int32_t lang, size_t end) {
  if (row->sign <= PYK_SIGN_SECTION) {
    match->heading = row;
    match->heading_lang = lang;
    match->heading_end = end;
  } else {
    match->plain = row;
    match->plain_lang = lang;
    match->plain_end = end;
  }
}

int pyk_phrase_match(const char *text, size_t len, size_t at, pyk_match *match) {
  uint32_t slot = slot_of(text, len, at);
  size_t first = pyk_phrase_starts[slot], last = pyk_phrase_starts[slot + 1];
  if (first == last) return 0;
  match->heading = match->plain = NULL;
  size_t matched = 0, place = at; /* bytes of the row before that stand in the text, and where they end */
  for (size_t i = first; i < last; i++) {
    size_t shared = i == first ? 0 : pyk_phrase_shared[i];
    if (shared > matched) continue;
    if (shared < matched) break;
    const pyk_phrase_table *table = &pyk_phrase_tables[pyk_phrase_order[i] >> PYK_PHRASE_LANG_SHIFT];
    const pyk_phrase *row = &table->rows[pyk_phrase_order[i] & ((1u << PYK_PHRASE_LANG_SHIFT) - 1)];
    const char *words = row->words;
    for (; words[matched] != '\0' && words[matched] != '*'; matched++) {
      size_t next;
      if (words[matched] == ' ') {
        next = skip_gap(text, len, place);
        if (next == place) break;
      } else {
        if (place >= len || fold_byte(text, place) != (unsigned char)words[matched]) break;
        next = place + 1;
      }
      place = next;
    }
    if (words[matched] == '*') {
      take(match, row, table->lang, pyk_word_end(text, len, place));
    } else if (words[matched] == '\0' && pyk_word_end(text, len, place) == place) {
      take(match, row, table->lang, place);
    }
  }
  return match->heading != NULL || match->plain != NULL;
}
