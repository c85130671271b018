#include "name.h"

#include "../base/fold.h"
#include "../law/index.h"

#include <string.h>

/* What follows the stem of a Finnish name: of -laki, of -asetus and -järjestys, of -sääntö, of "... annettu laki". */
static const char *const finnish_endings[] = {
    "ki",      "in",        "kia",         "issa",        "ista",        "kiin",        "illa", "ilta",
    "ille",    "kina",      "iksi",        "it",          "kien",        "s",           "ksen", "sta",
    "stä",     "kseen",     "ksessa",      "ksessä",      "ksesta",      "ksestä",      "tö",   "nön",
    "töä",     "töön",      "nössä",       "nöstä",       "nöllä",       "nölle",       "nöt",  "tu laki",
    "un lain", "tua lakia", "ussa laissa", "usta laista", "tuun lakiin", "ulla lailla", NULL};
static const char *const swedish_endings[] = {"", "en", "ens", "n", "ns", "s", NULL};
const char *const pyk_act_words[] = {"laki",    "lain", "lakia", "laissa", "laista", "lakiin", "lailla",
                                     "laeissa", "lag",  "lagen", "lagens", "act",    NULL};

static size_t longer(size_t a, size_t b) {
  return a > b ? a : b;
}

/* A place where a name may begin. */
typedef struct spot {
  const char *text;
  size_t len, at;
  size_t rest; /* behind "lain " or "lag ", which a name of many words may begin with; 0: there is none */
} spot;

static spot spot_at(const char *text, size_t len, size_t at) {
  spot s = {text, len, at, 0};
  pyk_cursor c = {text, len, at};
  if (pyk_take_word(&c, pyk_act_words) && pyk_take_space(&c)) s.rest = c.at;
  return s;
}

/* 0 when the first two bytes rule `name` out: letters differ from their capitals in one bit. */
static int may_begin(const spot *s, size_t at, const char *name) {
  return name != NULL && s->len - at >= 2 && ((s->text[at] ^ name[0]) & ~0x20) == 0 &&
         ((s->text[at + 1] ^ name[1]) & ~0x20) == 0;
}

/* `end` when a word ends there, else 0. */
static size_t word_end(const spot *s, size_t end) {
  return end > 0 && !pyk_letter_at(s->text, s->len, end) ? end : 0;
}

static size_t whole_name(const spot *s, size_t at, const char *name) {
  return may_begin(s, at, name) ? word_end(s, pyk_phrase_end(s->text, s->len, at, name, 0)) : 0;
}

static size_t inflected_name(const spot *s, const char *stem, pyk_words endings) {
  size_t begin = may_begin(s, s->at, stem) ? pyk_phrase_end(s->text, s->len, s->at, stem, 0) : 0;
  size_t best = 0;
  if (begin == 0) return 0;
  for (; *endings != NULL; endings++) {
    best = longer(best, word_end(s, pyk_phrase_end(s->text, s->len, begin, *endings, 0)));
  }
  return best;
}

/* "lain julkisista hankinnoista", "lag om offentlig upphandling": the first word in another form than the table's. */
static size_t long_name(const spot *s, const char *name, const char *head) {
  if (s->rest == 0 || name == NULL) return 0;
  for (; *head != '\0'; head++, name++) {
    if (*name != *head) return 0;
  }
  return whole_name(s, s->rest, name);
}

/* "KuntaL", "MRL:n": the case of letters counts. */
static size_t short_name(const spot *s, const char *name) {
  size_t end = may_begin(s, s->at, name) ? word_end(s, pyk_phrase_end(s->text, s->len, s->at, name, 1)) : 0;
  if (end == 0) return 0;
  pyk_cursor c = {s->text, s->len, end};
  pyk_take_ending(&c);
  return c.at;
}

static size_t row_end(const law_act *row, const spot *s) {
  size_t best = whole_name(s, s->at, row->fi);
  best = longer(best, whole_name(s, s->at, row->fi_genitive));
  best = longer(best, inflected_name(s, row->fi_stem, finnish_endings));
  best = longer(best, long_name(s, row->fi, PYK_LONG_NAME_FI));
  best = longer(best, whole_name(s, s->at, row->sv));
  best = longer(best, inflected_name(s, row->sv_stem, swedish_endings));
  best = longer(best, long_name(s, row->sv, PYK_LONG_NAME_SV));
  best = longer(best, whole_name(s, s->at, row->en));
  best = longer(best, short_name(s, row->fi_short));
  return longer(best, short_name(s, row->sv_short));
}

/* The rows of which something may begin at the spot: from *first to before the result, in the list of the index. */
static size_t rows_from(const spot *s, size_t *first) {
  *first = 0;
  if (s->len - s->at < 2) return 0;
  int32_t pair = pyk_index_pair(s->text + s->at);
  *first = pyk_index_name_begin[pair];
  return pyk_index_name_begin[pair + 1];
}

size_t pyk_name_end(const char *text, size_t len, size_t at) {
  spot s = spot_at(text, len, at);
  size_t best = 0, i, end = rows_from(&s, &i);
  for (; i < end; i++)
    best = longer(best, row_end(&pyk_law_acts[pyk_index_name_rows[i]], &s));
  return best;
}

int pyk_take_act_word(pyk_cursor *c) {
  return pyk_take_word(c, pyk_act_words);
}

static int take_year(pyk_cursor *c, int32_t *year) {
  size_t begin = c->at;
  int32_t value = 0;
  for (; c->at < c->len && c->at - begin < 5 && pyk_is_digit(c->text[c->at]); c->at++) {
    value = value * 10 + (c->text[c->at] - '0');
  }
  size_t digits = c->at - begin;
  if (digits != 2 && digits != 4) return 0;
  *year = digits == 2 ? 1900 + value : value;
  return *year > 0;
}

int pyk_take_act_number(pyk_cursor *c, int32_t *year, int32_t *number, int *open) {
  pyk_cursor next = *c;
  pyk_take_space(&next);
  *open = pyk_take_byte(&next, '(');
  if (*open) pyk_take_space(&next);
  *number = pyk_take_number(&next);
  if (*number == 0 || !pyk_take_byte(&next, '/') || !take_year(&next, year)) return 0;
  if (next.at < next.len && pyk_is_digit(next.text[next.at])) return 0;
  *c = next;
  if (*open) {
    pyk_take_space(&next);
    if (pyk_take_byte(&next, ')')) {
      *c = next;
      *open = 0;
    }
  }
  return 1;
}

static int same_act(const law_act *a, const law_act *b) {
  return a->year == b->year && a->number == b->number && a->bylaw == b->bylaw;
}

static int in_force(const law_act *row, pyk_day day) {
  if (row->from != PYK_DAY_NONE && row->from == row->to) return 0; /* only with its number */
  if (day == PYK_DAY_NONE) return 1;
  return row->from <= day && (row->to == PYK_DAY_NONE || day < row->to);
}

pyk_rc pyk_name_resolve(const char *text, size_t begin, size_t end, int32_t year, int32_t number, pyk_day day,
                        const law_act **out) {
  const law_act *found = NULL;
  spot s = spot_at(text, end, begin);
  size_t i, last = rows_from(&s, &i);
  for (; i < last; i++) {
    const law_act *row = &pyk_law_acts[pyk_index_name_rows[i]];
    if (row_end(row, &s) != end) continue;
    if (number > 0) {
      if (row->number != number || row->year != year) continue;
    } else if (!in_force(row, day)) {
      continue;
    }
    if (found != NULL && !same_act(found, row)) {
      if (day != PYK_DAY_NONE) return PYK_E_AMBIGUOUS;
      if (found->from >= row->from) continue;
    }
    found = row;
  }
  if (found == NULL) return PYK_E_NORULE;
  *out = found;
  return PYK_OK;
}

int pyk_name_may_begin(const char *text, size_t len, size_t at) {
  size_t first;
  spot s = {text, len, at, 0};
  return rows_from(&s, &first) > first;
}
