#include "words.h"

#include "../base/fold.h"

/* Short words that only one of the two languages has, lower case, and endings that titles have in one of them. */
static const char *const finnish_words[] = {"ja",       "on",        "ei",     "että",    "sekä",     "joka",
                                            "tämä",     "päätti",    "mukaan", "koskeva", "koskevan", "vuoden",
                                            "vuodelle", "kaupungin", "tai",    "asia"};
static const char *const swedish_words[] = {"och", "att", "av", "för",  "som",  "den", "det", "en",  "ett",
                                            "på",  "med", "är", "till", "inte", "om",  "i",   "vid", "från"};
static const pyk_str finnish_ends[] = {
    PYK_STR("minen"), PYK_STR("isen"), PYK_STR("nen"), PYK_STR("ssa"), PYK_STR("ssä"),  PYK_STR("sta"), PYK_STR("stä"),
    PYK_STR("lla"),   PYK_STR("llä"),  PYK_STR("lle"), PYK_STR("lta"), PYK_STR("ksi"),  PYK_STR("jen"), PYK_STR("ien"),
    PYK_STR("den"),   PYK_STR("aan"),  PYK_STR("ään"), PYK_STR("een"), PYK_STR("iin"),  PYK_STR("uus"), PYK_STR("yys"),
    PYK_STR("tus"),   PYK_STR("nto"),  PYK_STR("ntö"), PYK_STR("lun"), PYK_STR("unta"), PYK_STR("tön"), PYK_STR("ton")};
static const pyk_str swedish_ends[] = {PYK_STR("ning"), PYK_STR("ningen"),  PYK_STR("ande"),  PYK_STR("andet"),
                                       PYK_STR("ende"), PYK_STR("het"),     PYK_STR("heten"), PYK_STR("tion"),
                                       PYK_STR("erna"), PYK_STR("arna"),    PYK_STR("orna"),  PYK_STR("ens"),
                                       PYK_STR("ets"),  PYK_STR("are"),     PYK_STR("skap"),  PYK_STR("ing"),
                                       PYK_STR("else"), PYK_STR("nämnden"), PYK_STR("stöd")};

/* Hardly any word begins as one of the list does: the first byte rules the others out. Å, ä and ö share theirs with their
 * capitals. */
static int among(const char *text, pyk_span word, const char *const *list, size_t count) {
  unsigned char first = pyk_fold_byte((unsigned char)text[word.begin]);
  for (size_t i = 0; i < count; i++) {
    if ((unsigned char)list[i][0] != first) continue;
    if (pyk_fold_equals(text + word.begin, word.end - word.begin, list[i])) return 1;
  }
  return 0;
}

/* The same by the last byte, unless it is the second one of å, ä or ö, which the capital does not share. */
static int ends_with(const char *text, pyk_span word, const pyk_str *list, size_t count) {
  unsigned char last = pyk_fold_byte((unsigned char)text[word.end - 1]);
  for (size_t i = 0; i < count; i++) {
    size_t size = list[i].len;
    if ((last < 0x80 && (unsigned char)list[i].ptr[size - 1] != last) || word.end - word.begin <= size) continue;
    if (pyk_fold_starts(text, word.end, word.end - size, list[i].ptr)) return 1;
  }
  return 0;
}

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* A word counts two, an ending one; the language that has more than twice as much as the other decides, and one ending alone
 * does not. */
pyk_lang pyk_language_of(const char *text, pyk_span in) {
  enum { ENOUGH = 40 };
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
