#include "pykala/words.h"

#include "../law/index.h"
#include "fill.h"

#include <string.h>

/* The next vocabulary of that kind, from place *at on, which is 0 at first; NULL when there is none. */
static const law_vocabulary *next_of_kind(pyk_kind kind, size_t *at) {
  if (kind < 0 || kind > PYK_INDEX_KINDS) return NULL;
  size_t place = pyk_index_kind_begin[kind] + 2 * (*at)++;
  if (place >= pyk_index_kind_begin[kind + 1]) return NULL;
  return &pyk_law_vocabularies[pyk_index_kind_rows[place]].rows[pyk_index_kind_rows[place + 1]];
}

/* Enumerators mostly stand in their order, one after the other: there first. */
static const law_word *find_in(const law_vocabulary *v, int32_t value) {
  int64_t place = (int64_t)value - v->words[0].value;
  if (place >= 0 && place < (int64_t)v->count && v->words[place].value == value) return &v->words[place];
  for (size_t i = 0; i < v->count; i++) {
    if (v->words[i].value == value) return &v->words[i];
  }
  return NULL;
}

static const law_word *find_word(pyk_kind kind, int32_t value) {
  size_t at = 0;
  for (const law_vocabulary *v; (v = next_of_kind(kind, &at)) != NULL;) {
    const law_word *word = find_in(v, value);
    if (word != NULL) return word;
  }
  return NULL;
}

int32_t pyk_knows(pyk_kind kind, int32_t value) {
  return find_word(kind, value) != NULL;
}

const char *pyk_name(pyk_kind kind, int32_t value) {
  const law_word *word = find_word(kind, value);
  return word == NULL ? "?" : word->name;
}

pyk_rc pyk_value(pyk_kind kind, const char *name, size_t len, int32_t *out) {
  size_t at = 0;
  if (name == NULL || out == NULL) return PYK_E_ARG;
  for (const law_vocabulary *v; (v = next_of_kind(kind, &at)) != NULL;) {
    for (size_t i = 0; i < v->count; i++) {
      const law_word *word = &v->words[i];
      if (strlen(word->name) != len || memcmp(word->name, name, len) != 0) continue;
      *out = word->value;
      return PYK_OK;
    }
  }
  return PYK_E_ARG;
}

void pyk_write_label(pyk_writer *w, int32_t kind, int32_t value, pyk_lang lang) {
  const law_word *word = find_word(kind, value);
  if (word != NULL) pyk_write_text(w, word->label[lang - 1]);
}

pyk_rc pyk_label(pyk_kind kind, int32_t value, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  if (!pyk_lang_known(lang) || find_word(kind, value) == NULL) return PYK_E_ARG;
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  pyk_write_label(&w, kind, value, lang);
  return pyk_write_end(&w, need);
}
