#include "cite.h"

#include "../base/fold.h"
#include "../day/civil.h"

/* The text without white space at either end. */
static pyk_cursor trimmed(const char *text, size_t len) {
  pyk_cursor c = {text, len, 0};
  pyk_take_space(&c);
  for (;;) {
    if (c.len > c.at && pyk_space_at(text, c.len, c.len - 1) == 1) {
      c.len--;
    } else if (c.len > c.at + 1 && pyk_space_at(text, c.len, c.len - 2) == 2) {
      c.len -= 2;
    } else {
      return c;
    }
  }
}

/* Words with hyphens, space and full stops between them: what the name of an act can look like. */
static int take_words(pyk_cursor *c) {
  int letters = 0;
  while (c->at < c->len) {
    char byte = c->text[c->at];
    if (pyk_take_space(c)) continue;
    int letter = pyk_is_letter(byte) && pyk_phrase_end(c->text, c->len, c->at, "\xC2\xA7", 1) == 0;
    if (!letter && byte != '-' && byte != '.' && byte != ':') break;
    if (letter) letters = 1;
    c->at++;
  }
  return letters;
}

/* 1 for a citation whose only fault is a name that is in no row. */
static int has_unknown_name(pyk_cursor start) {
  pyk_cited cited = {0};
  pyk_cursor c = start;
  int open = 0;
  if (take_words(&c)) return pyk_cite_rest(&c, &cited) && c.at == c.len;
  c = start;
  if (!pyk_cite_lead(&c, &cited) || !take_words(&c)) return 0;
  pyk_take_act_number(&c, &cited.year, &cited.number, &open);
  return c.at == c.len && !open;
}

pyk_rc pyk_statute_parse(const char *text, size_t len, pyk_day law_day, pyk_provision *out) {
  if (text == NULL || out == NULL) return PYK_E_ARG;
  if (!pyk_day_or_none(law_day)) return PYK_E_RANGE;
  pyk_cursor c = trimmed(text, len);
  pyk_cited cited;
  size_t resume;
  int found = pyk_cite_name_first(text, c.len, c.at, &cited, &resume) && cited.end == c.len;
  if (!found) found = pyk_cite_place_first(text, c.len, c.at, &cited, &resume) && cited.end == c.len;
  if (!found) return has_unknown_name(c) ? PYK_E_NORULE : PYK_E_SYNTAX;
  if (cited.list) return PYK_E_SYNTAX;
  return pyk_cite_resolve(text, &cited, law_day, out);
}
