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
  out->text[out->len] = '\0';
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

/* Rows that stand in the word from byte `from` on: few begin with its first byte, and hardly any has the second one, too. */
static pyk_signs rows_at(const pyk_cue_table *table, const pyk_folded *word, size_t from) {
  const char *text = word->text + from;
  size_t left = word->len - from;
  unsigned first = (unsigned char)text[0];
  unsigned char second = (unsigned char)text[1];
  pyk_signs found = 0;
  for (size_t i = table->first[first]; i < table->first[first + 1] && table->seconds[i] <= second; i++) {
    if (table->seconds[i] != second && table->seconds[i] != 0) continue;
    const pyk_cue_row *row = &table->rows[i];
    size_t len = row->word.len;
    if (len > left || memcmp(row->word.ptr, text, len) != 0) continue;
    if (fits(row, from, len == left)) found |= row->signs;
  }
  return found;
}

void pyk_look_up(const pyk_cue_set *set, const pyk_folded *word, unsigned which, pyk_signs found[PYK_CUE_TABLES]) {
  int inside = 0;
  memset(found, 0, PYK_CUE_TABLES * sizeof *found);
  for (size_t from = 0; from < word->len; from++, inside = PYK_CUES_INSIDE) {
    unsigned may = set->pairs[pyk_cue_pair(word->text[from], word->text[from + 1])] >> inside & which;
    for (int t = 0; may >> t != 0; t++) {
      if (may >> t & 1) found[t] |= rows_at(&set->tables[t], word, from);
    }
  }
}
