#include "pykala/people.h"

#include "../base/fold.h"
#include "../law/index.h"

/* The longest row of which a form is the word, or its end where a compound may; NULL when none is. */
static const law_body_word *look_up(const char *word, size_t len) {
  const law_body_word *best = NULL;
  size_t longest = 0;
  if (len < 2) return NULL;
  int32_t end = pyk_index_end(word[len - 2], word[len - 1]);
  for (size_t i = pyk_index_end_begin[end]; i < pyk_index_end_begin[end + 1]; i++) {
    const law_body_word *row = &pyk_law_body_words[pyk_index_end_rows[i] / 3];
    const pyk_str *form = &row->form[pyk_index_end_rows[i] % 3];
    if (form->len <= longest || form->len > len || (row->whole && form->len != len)) continue;
    if (!pyk_fold_starts(word, len, len - form->len, form->ptr)) continue;
    best = row;
    longest = form->len;
  }
  return best;
}

static int in_word(const char *name, size_t len, size_t at) {
  return pyk_is_letter(name[at]) && pyk_space_at(name, len, at) == 0;
}

pyk_rc pyk_body_recognise(const char *name, size_t len, pyk_body *out) {
  if (name == NULL || out == NULL) return PYK_E_ARG;
  pyk_body found = PYK_BODY_UNKNOWN;
  size_t at = 0;
  while (at < len) {
    size_t begin = at;
    while (at < len && in_word(name, len, at))
      at++;
    if (at == begin) {
      size_t space = pyk_space_at(name, len, at);
      at += space > 0 ? space : 1;
      continue;
    }
    const law_body_word *row = look_up(name + begin, at - begin);
    if (row != NULL) found = row->body;
  }
  *out = found;
  return PYK_OK;
}
