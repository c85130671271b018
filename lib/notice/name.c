/* The whole name of an authority, where one word gave it away: "Kivisalmen kaupungin sosiaali- ja terveyslautakunta". */
#include "state.h"

#include "../base/fold.h"

static int in_name(char c) {
  return pyk_is_letter(c) || c == '-';
}

/* The word that ends right before the spaces that end at `at`; an empty place when something else stands there. */
static pyk_place word_before(const char *text, size_t least, size_t at) {
  pyk_place word = {at, at};
  while (word.end > least && text[word.end - 1] == ' ')
    word.end--;
  /* A name may go on from one line to the next, but not over an empty one. */
  if (word.end > least + 1 && text[word.end - 1] == '\n' && text[word.end - 2] != '\n') word.end--;
  word.begin = word.end;
  if (word.end == at) return word;
  while (word.begin > least && in_name(text[word.begin - 1]))
    word.begin--;
  return word;
}

static int ends(const char *text, pyk_place word, const char *with, size_t size) {
  return word.end - word.begin > size && pyk_fold_starts(text, word.end, word.end - size, with);
}

static int joins(const char *text, pyk_place word) {
  return pyk_fold_equals(text + word.begin, word.end - word.begin, "ja") ||
         pyk_fold_equals(text + word.begin, word.end - word.begin, "och");
}

/* A word in the genitive, as names have it; a verb such as "tehdään" ends like one, but is not written with a capital. */
static int genitive(const char *text, pyk_place word) {
  char first = text[word.begin];
  if ((first >= 'A' && first <= 'Z') || (unsigned char)first == 0xC3) return 1;
  if (!ends(text, word, "n", 1) || word.end - word.begin < 4) return 0;
  return !ends(text, word, "aan", 3) && !ends(text, word, "\xC3\xA4\xC3\xA4n", 5) && !ends(text, word, "een", 3);
}

pyk_place pyk_notice_name(const char *text, size_t least, pyk_place word) {
  for (;;) {
    pyk_place before = word_before(text, least, word.begin);
    if (before.begin == before.end) return word;
    if (joins(text, before)) {
      pyk_place first = word_before(text, least, before.begin);
      if (first.begin == first.end || text[first.end - 1] != '-') return word;
      before = first;
    } else if (text[before.end - 1] != '-' && !genitive(text, before)) {
      return word;
    }
    word.begin = before.begin;
  }
}
