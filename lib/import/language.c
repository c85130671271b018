#include "page.h"

#include "../base/fold.h"

/* Short words that only one of the two languages has, lower case, and endings that titles have in one of them. */
static const char *const finnish_words[] = {"ja",       "on",        "ei",     "että",    "sekä",     "joka",
                                            "tämä",     "päätti",    "mukaan", "koskeva", "koskevan", "vuoden",
                                            "vuodelle", "kaupungin", "tai",    "asia"};
static const char *const swedish_words[] = {"och", "att", "av", "för",  "som",  "den", "det", "en",  "ett",
                                            "på",  "med", "är", "till", "inte", "om",  "i",   "vid", "från"};
static const char *const finnish_ends[] = {"minen", "isen", "nen", "ssa", "ssä", "sta",  "stä", "lla", "llä", "lle",
                                           "lta",   "ksi",  "jen", "ien", "den", "aan",  "ään", "een", "iin", "uus",
                                           "yys",   "tus",  "nto", "ntö", "lun", "unta", "tön", "ton", "nen"};
static const char *const swedish_ends[] = {"ning", "ningen", "ande", "andet",   "ende", "het", "heten",
                                           "tion", "erna",   "arna", "orna",    "ens",  "ets", "are",
                                           "skap", "ing",    "else", "nämnden", "stöd"};

static int among(const char *text, pyk_span word, const char *const *list, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (pyk_fold_equals(text + word.begin, word.end - word.begin, list[i])) return 1;
  }
  return 0;
}

static int ends_with(const char *text, pyk_span word, const char *const *list, size_t count) {
  for (size_t i = 0; i < count; i++) {
    size_t size = 0;
    while (list[i][size] != '\0')
      size++;
    if (word.end - word.begin > size && pyk_fold_starts(text, word.end, word.end - size, list[i])) return 1;
  }
  return 0;
}

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* Two words more than half as many again as the other language has decide; a few words alone do not. */
pyk_lang pyk_language_of(const char *text, pyk_span in) {
  enum { ENOUGH = 150 };
  size_t finnish = 0, swedish = 0, at = in.begin;
  pyk_span word;
  for (size_t i = 0; i < ENOUGH && pyk_next_word(text, in.end, &at, &word); i++) {
    if (among(text, word, finnish_words, COUNT(finnish_words))) {
      finnish += 2;
    } else if (among(text, word, swedish_words, COUNT(swedish_words))) {
      swedish += 2;
    } else if (ends_with(text, word, finnish_ends, COUNT(finnish_ends))) {
      finnish++;
    } else if (ends_with(text, word, swedish_ends, COUNT(swedish_ends))) {
      swedish++;
    }
  }
  if (finnish >= 2 && finnish > 2 * swedish) return PYK_LANG_FI;
  if (swedish >= 2 && swedish > 2 * finnish) return PYK_LANG_SV;
  return 0;
}
