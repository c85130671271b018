#include "cite.h"

#include "../base/fold.h"
#include "../day/civil.h"

/* 1 when a word or number can begin at `at`: not in the middle of one, and not behind a hyphen that joins. */
static int begins(const char *text, size_t at) {
  if (at == 0) return 1;
  char before = text[at - 1];
  if (pyk_is_digit(before) || pyk_letter_before(text, at)) return 0;
  if (before != '-' || at == 1) return 1;
  return !pyk_is_digit(text[at - 2]) && !pyk_letter_before(text, at - 1);
}

/* 1 when a number at `at` is not the rest of a date, of an amount or of another act's number. */
static int number_begins(const char *text, size_t at) {
  if (!begins(text, at)) return 0;
  if (at < 2) return 1;
  char before = text[at - 1];
  return !((before == '.' || before == ',' || before == '/') && pyk_is_digit(text[at - 2]));
}

static int cited_at(const char *text, size_t len, size_t at, pyk_cited *cited, size_t *resume) {
  static const char *const leads[] = {"section", "sections", "chapter", "kap", "kapitel", NULL};
  *resume = at + 1;
  if (pyk_is_digit(text[at])) return number_begins(text, at) && pyk_cite_place_first(text, len, at, cited, resume);
  if (pyk_phrase_end(text, len, at, "\xC2\xA7", 1) > 0) return pyk_cite_place_first(text, len, at, cited, resume);
  if (!pyk_letter_at(text, len, at) || !begins(text, at)) return 0;
  pyk_cursor c = {text, len, at};
  if (pyk_take_word(&c, leads)) return pyk_cite_place_first(text, len, at, cited, resume);
  return pyk_name_may_begin(text, len, at) && pyk_cite_name_first(text, len, at, cited, resume);
}

pyk_rc pyk_statute_find(const char *text, size_t len, pyk_day law_day, size_t *at, pyk_provision *out, size_t *begin,
                        size_t *end) {
  if (text == NULL || at == NULL || out == NULL || begin == NULL || end == NULL) return PYK_E_ARG;
  if (!pyk_day_or_none(law_day)) return PYK_E_RANGE;
  /* Each step moves on at least to the end of what was read in vain, so that no text is read over and over. */
  for (size_t place = *at, resume = 0; place < len; place = resume) {
    pyk_cited cited;
    if (!cited_at(text, len, place, &cited, &resume)) continue;
    resume = cited.end;
    pyk_rc rc = pyk_cite_resolve(text, &cited, law_day, out);
    if (rc == PYK_E_NORULE) continue;
    *begin = place;
    *at = *end = cited.end;
    return rc;
  }
  return PYK_E_NORULE;
}
