#include "name.h"

#include "../base/fold.h"

#include <string.h>

/* The act of that name with the printed year; NULL: no act of that name has it. *other: the tables know the printed number. */
static const law_act *act_of_year(const char *text, size_t begin, size_t end, int32_t year, int32_t number,
                                  const law_act **other) {
  const law_act *found = NULL;
  *other = NULL;
  for (size_t i = 0; i < pyk_law_act_count; i++) {
    const law_act *row = &pyk_law_acts[i];
    const law_act *named;
    if (row->year == year && row->number == number) *other = row;
    if (row->year != year) continue;
    if (pyk_name_resolve(text, begin, end, row->year, row->number, PYK_DAY_NONE, &named) == PYK_OK) found = named;
  }
  return found;
}

/* 1 when `longer` is `name` and more words. */
static int goes_on(const char *name, const char *longer) {
  if (name == NULL || longer == NULL) return 0;
  size_t len = strlen(name);
  return strlen(longer) > len && memcmp(name, longer, len) == 0 && longer[len] == ' ';
}

/* 1 when the name only shortens that of the act with the number: 1397/2016 has all the words of 348/2007 and some more. */
static int shortened(const law_act *act, int32_t year, int32_t number) {
  for (size_t i = 0; i < pyk_law_act_count; i++) {
    const law_act *named = &pyk_law_acts[i];
    if (named->year != act->year || named->number != act->number) continue;
    for (size_t k = 0; k < pyk_law_act_count; k++) {
      const law_act *row = &pyk_law_acts[k];
      if (row->year != year || row->number != number) continue;
      if (goes_on(named->fi, row->fi) || goes_on(named->sv, row->sv)) return 1;
    }
  }
  return 0;
}

/* The act that the name means, when the number behind it is another's. */
static const law_act *meant(const char *text, size_t begin, size_t end, int32_t year, int32_t number) {
  const law_act *act = NULL, *other;
  if (pyk_name_resolve(text, begin, end, year, number, PYK_DAY_NONE, &act) == PYK_OK) return NULL;
  const law_act *right = act_of_year(text, begin, end, year, number, &other);
  if (right != NULL || other == NULL) return right;
  if (pyk_name_resolve(text, begin, end, 0, 0, PYK_DAY_NONE, &act) != PYK_OK) return NULL;
  return shortened(act, year, number) ? NULL : act;
}

pyk_rc pyk_statute_mismatch(const char *text, size_t len, size_t *at, pyk_provision *printed, pyk_provision *right,
                            size_t *begin, size_t *end) {
  if (text == NULL || at == NULL || printed == NULL || right == NULL || begin == NULL || end == NULL) return PYK_E_ARG;
  for (size_t place = *at; place < len;) {
    if (!pyk_letter_at(text, len, place) || (place > 0 && pyk_letter_before(text, place)) ||
        !pyk_name_may_begin(text, len, place)) {
      place++;
      continue;
    }
    size_t name = pyk_name_end(text, len, place);
    if (name == 0) {
      place++;
      continue;
    }
    pyk_cursor c = {text, len, name};
    int32_t year, number;
    int open;
    const law_act *act = NULL;
    if (pyk_take_act_number(&c, &year, &number, &open)) act = meant(text, place, name, year, number);
    if (act == NULL || act->year == 0) {
      place = c.at;
      continue;
    }
    *printed = (pyk_provision){.act_year = year, .act_number = number};
    *right = (pyk_provision){.act_year = act->year, .act_number = act->number};
    *begin = place;
    *at = *end = c.at;
    return PYK_OK;
  }
  return PYK_E_NORULE;
}
