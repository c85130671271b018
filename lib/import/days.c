#include "words.h"

#include "../base/fold.h"

enum { VIEW_LINE_MAX = 120, DAY_LINE_MAX = 80 };

/* Months as they follow a day's number: Finnish partitive, Swedish. */
static const pyk_str months[] = {
    PYK_STR("tammikuuta"),  PYK_STR("januari"),    PYK_STR("helmikuuta"), PYK_STR("februari"),   PYK_STR("maaliskuuta"),
    PYK_STR("mars"),        PYK_STR("huhtikuuta"), PYK_STR("april"),      PYK_STR("toukokuuta"), PYK_STR("maj"),
    PYK_STR("kesäkuuta"),   PYK_STR("juni"),       PYK_STR("heinäkuuta"), PYK_STR("juli"),       PYK_STR("elokuuta"),
    PYK_STR("augusti"),     PYK_STR("syyskuuta"),  PYK_STR("september"),  PYK_STR("lokakuuta"),  PYK_STR("oktober"),
    PYK_STR("marraskuuta"), PYK_STR("november"),   PYK_STR("joulukuuta"), PYK_STR("december"),
};

/* Digits at text[*at]: how many; their value in *value when there are at most `most`. */
static size_t digits(const char *text, size_t end, size_t *at, size_t most, int32_t *value) {
  size_t n = 0;
  *value = 0;
  while (*at < end && pyk_is_digit(text[*at])) {
    if (n < most) *value = *value * 10 + (text[*at] - '0');
    ++*at;
    n++;
  }
  return n > most ? 0 : n;
}

static size_t skip_spaces(const char *text, size_t end, size_t at) {
  for (size_t step; (step = pyk_space_at(text, end, at)) > 0;)
    at += step;
  return at;
}

/* "juni 2021" from `at` on: the place of its end, or 0. */
static size_t worded_month(const char *text, size_t end, size_t at, int32_t *month, int32_t *year) {
  if (at < end && text[at] == '.') at++;
  at = skip_spaces(text, end, at);
  for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
    if (months[i].len >= end - at || !pyk_fold_starts(text, end, at, months[i].ptr)) continue;
    size_t next = skip_spaces(text, end, at + months[i].len);
    if (next == at + months[i].len || digits(text, end, &next, 4, year) != 4) return 0;
    *month = (int32_t)(i / 2) + 1;
    return next;
  }
  return 0;
}

/* The end of a day whose digits begin at `at`, or 0; *next is where to look on. */
static size_t day_at(const char *text, size_t end, size_t at, pyk_day *day, size_t *next) {
  int32_t d, m, y;
  size_t begin = at;
  size_t n = digits(text, end, &at, 2, &d);
  *next = at;
  if (n == 0) return 0;
  size_t stop = worded_month(text, end, at, &m, &y);
  if (stop > 0) return pyk_day_from_ymd(y, m, d, day) == PYK_OK ? stop : 0;
  if (at >= end || text[at] != '.') return 0;
  at++;
  if (digits(text, end, &at, 2, &m) == 0 || at >= end || text[at] != '.') return 0;
  at++;
  if (digits(text, end, &at, 4, &y) != 4) return 0;
  return pyk_day_parse_printed(text + begin, at - begin, day) == PYK_OK ? at : 0;
}

int pyk_find_day(const char *text, size_t end, size_t *at, pyk_day *day, pyk_span *place) {
  while (*at < end) {
    if (!pyk_is_digit(text[*at])) {
      ++*at;
      continue;
    }
    size_t next = *at;
    size_t stop = day_at(text, end, *at, day, &next);
    if (stop > 0) {
      place->begin = *at;
      place->end = stop;
      *at = stop;
      return 1;
    }
    *at = next;
  }
  return 0;
}

/* After a date on a line of its own: nothing, a time of day, the other end of a period. */
static int ends_line(const char *text, size_t end, size_t at) {
  at = skip_spaces(text, end, at);
  if (at < end && text[at] == '.') at++;
  at = skip_spaces(text, end, at);
  if (at >= end) return 1;
  static const char *const more[] = {"klo", "kl", "kello", "-", "\xE2\x80\x93", "alkaen", "lähtien", "saakka", NULL};
  return pyk_begins_with_any(text, (pyk_span){at, end}, more) != NULL;
}

int32_t pyk_view_line(const char *text, pyk_span line, pyk_day *day, pyk_span *place, pyk_rule *rule) {
  static const char *const stems[] = {"nähtäväks", "nähtävänä",  "nähtävillä",    "nähtäville",  "framlag",
                                      "framlad",   "lagts fram", "till påseende", "tillgänglig", NULL};
  static const char *const subjects[] = {"päätös", "beslut", "pöytäkirja", "protokoll", NULL};
  if (line.end - line.begin > VIEW_LINE_MAX) return 0;
  size_t at = line.begin;
  if (!pyk_find_day(text, line.end, &at, day, place)) return 0;
  pyk_span before = {line.begin, place->begin};
  if (!ends_line(text, line.end, at) || pyk_holds_any(text, before, stems) == NULL) return 0;
  /* The site prints a label, not a sentence: no full stop. */
  int site = text[line.end - 1] != '.' && pyk_begins_with_any(text, line, subjects) != NULL;
  *rule = site ? PYK_RULE_SITE_LINE : PYK_RULE_VIEW_LINE;
  return site ? 4 : 2;
}

pyk_rule pyk_decided_line(const char *text, pyk_span line, pyk_day *day, pyk_span *place) {
  static const char *const labels[] = {"päätöspäivä",
                                       "päätöspäivämäärä",
                                       "päätöspvm",
                                       "päätetty",
                                       "kokous",
                                       "kokouspäivä",
                                       "kokousaika",
                                       "kokouspvm",
                                       "beslutsdatum",
                                       "beslutsdag",
                                       "beslutsdagen",
                                       "sammanträde",
                                       "sammanträdesdatum",
                                       "sammanträdet",
                                       "sammanträdesdag",
                                       "sammanträdestid",
                                       "mötesdatum",
                                       "möte",
                                       "decision date",
                                       NULL};
  if (line.end - line.begin > DAY_LINE_MAX) return 0;
  size_t at = line.begin;
  if (!pyk_find_day(text, line.end, &at, day, place) || !ends_line(text, line.end, at)) return 0;
  if (pyk_trim(text, line.begin, place->begin).begin >= place->begin) return PYK_RULE_DAY_ALONE;
  /* The label is the first or the last of at most three words; the others name a body or a weekday. */
  size_t words = 0;
  int known = 0;
  at = line.begin;
  for (pyk_span word; words < 4 && pyk_next_word(text, place->begin, &at, &word); words++) {
    int label = pyk_is_any(text, word, labels) != NULL;
    if (words == 0 || label) known = label;
  }
  return known && words < 4 ? PYK_RULE_DAY_LABEL : 0;
}
