#include "civil.h"

#include "../base/fold.h"

/* Reads `least` to `most` digits at text[*at]; moves *at. -1 when there are fewer. */
static int32_t read_digits(const char *text, size_t len, size_t *at, size_t least, size_t most) {
  int32_t value = 0;
  size_t n = 0;
  while (n < most && *at < len && pyk_is_digit(text[*at])) {
    value = value * 10 + (text[*at] - '0');
    ++*at;
    ++n;
  }
  return n < least ? -1 : value;
}

static int read_mark(const char *text, size_t len, size_t *at, char mark) {
  if (*at >= len || text[*at] != mark) return 0;
  ++*at;
  return 1;
}

pyk_rc pyk_day_parse(const char *text, size_t len, pyk_day *out) {
  if (text == NULL || out == NULL) return PYK_E_ARG;
  size_t at = 0;
  int32_t year = read_digits(text, len, &at, 4, 4);
  if (year < 0 || !read_mark(text, len, &at, '-')) return PYK_E_SYNTAX;
  int32_t month = read_digits(text, len, &at, 2, 2);
  if (month < 0 || !read_mark(text, len, &at, '-')) return PYK_E_SYNTAX;
  int32_t day = read_digits(text, len, &at, 2, 2);
  if (day < 0 || at != len) return PYK_E_SYNTAX;
  return pyk_day_from_ymd(year, month, day, out);
}

pyk_rc pyk_day_parse_printed(const char *text, size_t len, pyk_day *out) {
  if (text == NULL || out == NULL) return PYK_E_ARG;
  size_t at = 0;
  int32_t day = read_digits(text, len, &at, 1, 2);
  if (day < 0 || !read_mark(text, len, &at, '.')) return PYK_E_SYNTAX;
  int32_t month = read_digits(text, len, &at, 1, 2);
  if (month < 0 || !read_mark(text, len, &at, '.')) return PYK_E_SYNTAX;
  int32_t year = read_digits(text, len, &at, 4, 4);
  if (year < 0 || at != len) return PYK_E_SYNTAX;
  return pyk_day_from_ymd(year, month, day, out);
}

pyk_rc pyk_day_format(pyk_day day, char *buf, size_t cap, size_t *need) {
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  pyk_ymd date = pyk_civil_date(day);
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  pyk_write_padded(&w, date.year, 4);
  pyk_write_text(&w, "-");
  pyk_write_padded(&w, date.month, 2);
  pyk_write_text(&w, "-");
  pyk_write_padded(&w, date.day, 2);
  return pyk_write_end(&w, need);
}

void pyk_write_day(pyk_writer *w, pyk_day day, pyk_lang lang) {
  static const char *const months[12] = {"January", "February", "March",     "April",   "May",      "June",
                                         "July",    "August",   "September", "October", "November", "December"};
  if (!pyk_day_valid(day)) return;
  pyk_ymd date = pyk_civil_date(day);
  pyk_write_number(w, date.day);
  if (lang == PYK_LANG_EN) {
    pyk_write_text(w, " ");
    pyk_write_text(w, months[date.month - 1]);
    pyk_write_text(w, " ");
  } else {
    pyk_write_text(w, ".");
    pyk_write_number(w, date.month);
    pyk_write_text(w, ".");
  }
  pyk_write_number(w, date.year);
}

pyk_rc pyk_day_say(pyk_day day, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  if (lang < PYK_LANG_FI || lang > PYK_LANG_EN) return PYK_E_ARG;
  if (!pyk_day_valid(day)) return PYK_E_RANGE;
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  pyk_write_day(&w, day, lang);
  return pyk_write_end(&w, need);
}
