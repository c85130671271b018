#include "pykala/words.h"

#include "../law/law.h"
#include "fill.h"

#include <string.h>

static const law_vocabulary *find_among(const law_vocabulary *rows, size_t count, pyk_kind kind) {
  for (size_t i = 0; i < count; i++) {
    if (rows[i].kind == kind) return &rows[i];
  }
  return NULL;
}

static const law_vocabulary *find_kind(pyk_kind kind) {
  const law_vocabulary *found = find_among(pyk_law_words_of_time, pyk_law_words_of_time_count, kind);
  if (found == NULL) found = find_among(pyk_law_words_of_matter, pyk_law_words_of_matter_count, kind);
  if (found == NULL) found = find_among(pyk_law_words_of_appeal, pyk_law_words_of_appeal_count, kind);
  return found;
}

static const law_word *find_word(pyk_kind kind, int32_t value) {
  const law_vocabulary *vocabulary = find_kind(kind);
  if (vocabulary == NULL) return NULL;
  for (size_t i = 0; i < vocabulary->count; i++) {
    if (vocabulary->words[i].value == value) return &vocabulary->words[i];
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
  if (name == NULL || out == NULL) return PYK_E_ARG;
  const law_vocabulary *vocabulary = find_kind(kind);
  if (vocabulary == NULL) return PYK_E_ARG;
  for (size_t i = 0; i < vocabulary->count; i++) {
    const law_word *word = &vocabulary->words[i];
    if (strlen(word->name) == len && memcmp(word->name, name, len) == 0) {
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
