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
  out->text[out->len] = out->text[out->len + 1] = '\0';
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

/* Rows that stand in the word from byte `from` on: hardly any has its two bytes there. */
static pyk_signs rows_at(const pyk_cue_table *table, unsigned pair, const pyk_folded *word, size_t from) {
  size_t left = word->len - from;
  pyk_signs found = 0;
  unsigned char third = left > 1 ? (unsigned char)word->text[from + 2] : 0;
  for (size_t i = table->begin[pair]; i < table->begin[pair + 1]; i++) {
    const pyk_cue_place *place = &table->list[i];
    if ((place->third != third && place->third != 0) || (place->begin && from > 0)) continue;
    const pyk_cue_row *row = &table->rows[place->row];
    size_t len = row->word.len;
    if (len > left || !fits(row, from, len == left)) continue;
    if (memcmp(row->word.ptr, word->text + from, len) == 0) found |= row->signs;
  }
  return found;
}

void pyk_look_up(const pyk_cue_set *set, const pyk_folded *word, unsigned which, pyk_signs found[PYK_CUE_TABLES]) {
  int inside = 0;
  memset(found, 0, PYK_CUE_TABLES * sizeof *found);
  for (size_t from = 0; from < word->len; from++, inside = PYK_CUES_INSIDE) {
    unsigned pair = pyk_cue_pair(word->text[from], word->text[from + 1]);
    unsigned may = set->pairs[pair] >> inside & which;
    for (int t = 0; may >> t != 0; t++) {
      if (may >> t & 1) found[t] |= rows_at(&set->tables[t], pair, word, from);
    }
  }
}
