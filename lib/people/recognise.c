#include "pykala/people.h"

#include "../base/fold.h"
#include "../law/law.h"

static char lower(char c) {
  return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/* 1 when `word` is `form`, or ends with it where a compound may. Hardly any word has the last byte: that is asked first. */
static int fits(const char *word, size_t len, const law_body_word *row, const pyk_str *form) {
  if (form->len == 0 || form->ptr[form->len - 1] != lower(word[len - 1])) return 0;
  if (form->len > len || (row->whole && form->len != len)) return 0;
  return pyk_fold_starts(word, len, len - form->len, form->ptr);
}

/* The longest row that fits the word; NULL when none does. */
static const law_body_word *look_up(const char *word, size_t len) {
  const law_body_word *best = NULL;
  size_t longest = 0;
  for (size_t i = 0; i < pyk_law_body_word_count; i++) {
    const law_body_word *row = &pyk_law_body_words[i];
    for (size_t f = 0; f < 3; f++) {
      if (row->form[f].len > longest && fits(word, len, row, &row->form[f])) {
        best = row;
        longest = row->form[f].len;
      }
    }
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
