#include "cite.h"

#include <string.h>

int pyk_cite_rest(pyk_cursor *c, pyk_cited *out) {
  int open = 0;
  pyk_cursor next = *c;
  pyk_take_comma(&next);
  if (pyk_take_act_number(&next, &out->year, &out->number, &open)) {
    *c = next;
  } else {
    out->year = out->number = 0;
    open = 0;
  }
  pyk_take_comma(c);
  if (pyk_take_chapter(c, &out->place)) pyk_take_comma(c);
  if (!pyk_take_section(c, &out->place, &out->list)) return 0;
  if (open) {
    next = *c;
    pyk_take_space(&next);
    if (pyk_take_byte(&next, ')')) *c = next;
  }
  out->end = c->at;
  return 1;
}

int pyk_cite_name_first(const char *text, size_t len, size_t at, pyk_cited *out, size_t *resume) {
  memset(out, 0, sizeof *out);
  pyk_cursor c = {text, len, pyk_name_end(text, len, at)};
  *resume = at + 1;
  if (c.at > 0) {
    out->name_begin = at;
    out->name_end = *resume = c.at;
    return pyk_cite_rest(&c, out);
  }
  c.at = at;
  if (!pyk_take_act_word(&c)) return 0;
  *resume = c.at;
  return pyk_cite_rest(&c, out) && out->number > 0;
}

static int take_preposition(pyk_cursor *c) {
  static const char *const words[] = {"i", "of", "in", NULL};
  static const char *const articles[] = {"the", NULL};
  pyk_cursor next = *c;
  if (!pyk_take_space(&next) || !pyk_take_word(&next, words) || !pyk_take_space(&next)) return 0;
  *c = next;
  if (pyk_take_word(&next, articles) && pyk_take_space(&next)) *c = next;
  return 1;
}

int pyk_cite_lead(pyk_cursor *c, pyk_cited *out) {
  if (pyk_take_chapter(c, &out->place)) pyk_take_comma(c);
  if (!pyk_take_section(c, &out->place, &out->list)) return 0;
  pyk_cursor next = *c;
  if (!take_preposition(&next)) return 0;
  *c = next;
  if (out->place.chapter == 0 && pyk_take_chapter(&next, &out->place)) {
    if (!take_preposition(&next)) return 0;
    *c = next;
  }
  return 1;
}

int pyk_cite_place_first(const char *text, size_t len, size_t at, pyk_cited *out, size_t *resume) {
  int open = 0;
  memset(out, 0, sizeof *out);
  pyk_cursor c = {text, len, at};
  int led = pyk_cite_lead(&c, out);
  *resume = c.at > at ? c.at : at + 1;
  if (!led) return 0;
  size_t name_end = pyk_name_end(text, len, c.at);
  if (name_end > 0) {
    out->name_begin = c.at;
    out->name_end = c.at = name_end;
  } else if (!pyk_take_act_word(&c)) {
    return 0;
  }
  pyk_cursor next = c;
  if (!pyk_take_act_number(&next, &out->year, &out->number, &open) || open) {
    out->year = out->number = 0;
    next = c;
  }
  out->end = next.at;
  return name_end > 0 || out->number > 0;
}

pyk_rc pyk_cite_resolve(const char *text, const pyk_cited *cited, pyk_day day, pyk_provision *out) {
  pyk_provision provision = cited->place;
  if (cited->name_begin == cited->name_end) {
    provision.act_year = cited->year;
    provision.act_number = cited->number;
  } else {
    const law_act *act = NULL;
    pyk_rc rc = pyk_name_resolve(text, cited->name_begin, cited->name_end, cited->year, cited->number, day, &act);
    if (rc != PYK_OK) return rc;
    provision.act_year = act->year;
    provision.act_number = act->number;
    provision.bylaw = act->bylaw;
  }
  *out = provision;
  return PYK_OK;
}
