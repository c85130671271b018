#include "token.h"

#include "../base/fold.h"

#include <string.h>

/* Lead bytes of what is no letter: U+0080 to U+00BF (no-break space, section sign) and U+2000 to U+2FFF. */
static int other_lead(unsigned char c) {
  return c == 0xC2 || c == 0xE2;
}

int pyk_letter_at(const char *text, size_t len, size_t at) {
  return at < len && pyk_is_letter(text[at]) && !other_lead((unsigned char)text[at]);
}

int pyk_letter_before(const char *text, size_t at) {
  if (at == 0 || !pyk_is_letter(text[at - 1])) return 0;
  size_t lead = at - 1;
  while (lead > 0 && at - lead < 4 && ((unsigned char)text[lead] & 0xC0) == 0x80)
    lead--;
  return !other_lead((unsigned char)text[lead]);
}

size_t pyk_phrase_end(const char *text, size_t len, size_t at, const char *phrase, int exact) {
  size_t size = strlen(phrase);
  for (size_t i = 0; i < size;) {
    if (phrase[i] == ' ') {
      pyk_cursor c = {text, len, at};
      if (!pyk_take_space(&c)) return 0;
      at = c.at;
      i++;
      continue;
    }
    uint32_t a = 0, b = 0;
    size_t step = pyk_fold(text, len, at, &a);
    if (pyk_fold(phrase, size, i, &b) != step || a != b) return 0;
    if (exact && memcmp(text + at, phrase + i, step) != 0) return 0;
    at += step;
    i += step;
  }
  return at;
}

int pyk_take_byte(pyk_cursor *c, char byte) {
  if (c->at >= c->len || c->text[c->at] != byte) return 0;
  c->at++;
  return 1;
}

int pyk_take_space(pyk_cursor *c) {
  size_t begin = c->at;
  for (size_t step; (step = pyk_space_at(c->text, c->len, c->at)) > 0;)
    c->at += step;
  return c->at > begin;
}

void pyk_take_comma(pyk_cursor *c) {
  pyk_take_space(c);
  if (pyk_take_byte(c, ',')) pyk_take_space(c);
}

int pyk_take_dash(pyk_cursor *c) {
  if (pyk_take_byte(c, '-')) return 1;
  /* U+2010 to U+2015: hyphens and dashes. */
  if (c->len - c->at < 3 || memcmp(c->text + c->at, "\xE2\x80", 2) != 0) return 0;
  unsigned char last = (unsigned char)c->text[c->at + 2];
  if (last < 0x90 || last > 0x95) return 0;
  c->at += 3;
  return 1;
}

int32_t pyk_take_number(pyk_cursor *c) {
  size_t at = c->at;
  int32_t number = 0;
  for (; at < c->len && pyk_is_digit(c->text[at]); at++) {
    number = number * 10 + (c->text[at] - '0');
    if (number == 0 || number > 9999) return 0;
  }
  c->at = at;
  return number;
}

int32_t pyk_take_letter(pyk_cursor *c) {
  uint32_t letter = 0;
  if (pyk_fold(c->text, c->len, c->at, &letter) != 1 || letter < 'a' || letter > 'z') return 0;
  if (pyk_letter_at(c->text, c->len, c->at + 1)) return 0;
  if (c->at + 1 < c->len && pyk_is_digit(c->text[c->at + 1])) return 0;
  c->at++;
  return (int32_t)letter;
}

int pyk_take_word(pyk_cursor *c, pyk_words words) {
  for (; *words != NULL; words++) {
    size_t end = pyk_phrase_end(c->text, c->len, c->at, *words, 0);
    if (end == 0 || pyk_letter_at(c->text, c->len, end)) continue;
    c->at = end;
    return 1;
  }
  return 0;
}

int pyk_take_short_word(pyk_cursor *c, pyk_words words) {
  if (!pyk_take_word(c, words)) return 0;
  if (!pyk_take_ending(c)) pyk_take_byte(c, '.');
  return 1;
}

int pyk_take_ending(pyk_cursor *c) {
  /* Vowel harmony is often missed after an abbreviation, so both rows are read. */
  static const char *const endings[] = {"n",    "ssä", "stä", "ää",   "ään",  "än", "iin", "ien", "iden", "issä",
                                        "istä", "iä",  "llä", "ltä",  "nä",   "tä", "ttä", "ssa", "sta",  "aa",
                                        "aan",  "an",  "in",  "issa", "ista", "ia", "lla", "lta", "lle",  "na",
                                        "ta",   "tta", "ksi", "t",    "s",    "en", "ens", "ns",  NULL};
  static const char *const clitics[] = {"kin", "kään", "kaan", "hän", "han", "kö", "ko", NULL};
  size_t begin = c->at;
  if (!pyk_take_byte(c, ':')) return 0;
  for (pyk_words ending = endings; *ending != NULL; ending++) {
    size_t end = pyk_phrase_end(c->text, c->len, c->at, *ending, 0);
    if (end == 0) continue;
    pyk_cursor rest = {c->text, c->len, end};
    if (!pyk_letter_at(c->text, c->len, end) || pyk_take_word(&rest, clitics)) {
      c->at = rest.at;
      return 1;
    }
  }
  c->at = begin;
  return 0;
}

static int take_mark(pyk_cursor *c) {
  size_t end = pyk_phrase_end(c->text, c->len, c->at, "\xC2\xA7", 0);
  if (end == 0) return 0;
  c->at = end;
  return 1;
}

int pyk_take_sign(pyk_cursor *c) {
  static const char *const words[] = {"pykälä",   "pykälän",    "pykälää",      "pykälässä", "pykälästä",
                                      "pykälään", "pykälien",   "pykälissä",    "pykälistä", "pykälät",
                                      "paragraf", "paragrafen", "paragraferna", NULL};
  if (!take_mark(c)) return pyk_take_word(c, words);
  take_mark(c);
  pyk_take_ending(c);
  return 1;
}
