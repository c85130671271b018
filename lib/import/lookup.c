#include "deeds.h"

#include <string.h>

#include "../base/fold.h"

void pyk_fold_word(const char *text, pyk_span word, pyk_folded *out) {
  size_t at = word.begin;
  out->len = 0;
  while (at < word.end && out->len + 2 <= PYK_FOLDED_MAX) {
    uint32_t letter = 0;
    size_t step = pyk_fold(text, word.end, at, &letter);
    if (step == 2) out->text[out->len++] = (char)(letter >> 8);
    out->text[out->len++] = (char)letter;
    at += step;
  }
}

void pyk_cue_table_make(const pyk_cue_row *rows, size_t count, pyk_cue_table *out) {
  size_t at = 0;
  out->rows = rows;
  for (unsigned byte = 0; byte < 257; byte++) {
    while (at < count && (unsigned char)rows[at].word.ptr[0] < byte)
      at++;
    out->first[byte] = (uint16_t)at;
  }
  memset(out->inside, 0, sizeof out->inside);
  for (size_t i = 0; i < count; i++) {
    if (rows[i].fit == PYK_FIT_TAIL || rows[i].fit == PYK_FIT_PART) out->inside[(unsigned char)rows[i].word.ptr[0]] = 1;
  }
}

static int fits(const pyk_cue_row *row, size_t from, int at_end) {
  switch (row->fit) {
  case PYK_FIT_WHOLE:
    return from == 0 && at_end;
  case PYK_FIT_STEM:
    return from == 0;
  case PYK_FIT_TAIL:
    return at_end;
  default:
    return 1;
  }
}

/* The first of the rows whose byte at `depth` is not below `letter`. They agree in the bytes before it; a word that is
 * over counts as 0 there, the NUL behind it. */
static const pyk_cue_row *not_below(const pyk_cue_row *low, const pyk_cue_row *high, size_t depth, unsigned letter) {
  while (low < high) {
    const pyk_cue_row *middle = low + (high - low) / 2;
    if ((unsigned char)middle->word.ptr[depth] < letter) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* Rows that stand in the word from byte `from` on: the range of rows is narrowed by one byte after the other, and a row
 * that is over comes first in it. */
static pyk_signs rows_at(const pyk_cue_table *table, const pyk_folded *word, size_t from) {
  unsigned letter = (unsigned char)word->text[from];
  const pyk_cue_row *low = table->rows + table->first[letter], *high = table->rows + table->first[letter + 1];
  pyk_signs found = 0;
  for (size_t depth = 1; low < high; depth++) {
    int at_end = from + depth == word->len;
    if (low->word.len == depth && fits(low, from, at_end)) found |= low->signs;
    if (at_end) break;
    letter = (unsigned char)word->text[from + depth];
    low = not_below(low, high, depth, letter);
    high = not_below(low, high, depth, letter + 1);
  }
  return found;
}

pyk_signs pyk_look_up(const pyk_cue_table *table, const pyk_folded *word) {
  pyk_signs found = word->len > 0 ? rows_at(table, word, 0) : 0;
  for (size_t from = 1; from < word->len; from++) {
    if (table->inside[(unsigned char)word->text[from]]) found |= rows_at(table, word, from);
  }
  return found;
}
