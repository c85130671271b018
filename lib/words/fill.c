#include "fill.h"

#include "../law/law.h"

#include <string.h>

int pyk_slot_is(const char *name, size_t len, const char *word) {
  return strlen(word) == len && memcmp(name, word, len) == 0;
}

int pyk_lang_known(pyk_lang lang) {
  return lang >= PYK_LANG_FI && lang <= PYK_LANG_EN;
}

void pyk_fill(pyk_writer *w, const char *text, pyk_lang lang, pyk_slot_fn slot, const void *context) {
  while (*text != '\0') {
    size_t plain = 0;
    while (text[plain] != '\0' && text[plain] != '{')
      plain++;
    pyk_write_bytes(w, text, plain);
    text += plain;
    if (*text == '\0') return;
    size_t name = 1;
    while (text[name] != '\0' && text[name] != '}')
      name++;
    slot(w, text + 1, name - 1, lang, context);
    text += text[name] == '\0' ? name : name + 1;
  }
}

void pyk_write_time(pyk_writer *w, int32_t minute, const char *between) {
  pyk_write_number(w, minute / 60);
  pyk_write_text(w, between);
  pyk_write_padded(w, minute % 60, 2);
}

void pyk_write_period(pyk_writer *w, int32_t amount, int32_t unit, pyk_lang lang) {
  for (size_t i = 0; i < pyk_law_unit_count; i++) {
    if (pyk_law_units[i].unit != unit) continue;
    pyk_write_number(w, amount);
    pyk_write_text(w, " ");
    pyk_write_text(w, amount == 1 ? pyk_law_units[i].one[lang - 1] : pyk_law_units[i].many[lang - 1]);
  }
}
