#include "state.h"

#include "../base/record.h"
#include "../day/civil.h"

#include <string.h>

/* Longest line that can be a heading; shortest line that a sentence fills, so that it goes on behind it. */
enum { HEADING_MAX = 110, FULL_LINE = 60 };

static int is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

static int is_upper(const char *text, size_t len, size_t at) {
  unsigned char c = (unsigned char)text[at];
  if (c == 0xC3 && at + 1 < len) {
    unsigned char d = (unsigned char)text[at + 1];
    return d >= 0x80 && d <= 0x9E && d != 0x97;
  }
  return c >= 'A' && c <= 'Z';
}

static int is_digit(const pyk_notice_scan *r, size_t at) {
  return at < r->len && pyk_bytes[(unsigned char)r->text[at]] == PYK_BYTE_DIGIT;
}

/* --- headings ------------------------------------------------------------------------------------------------------- */

/* End of the line at `at` without white space; 0 when the line is too long for a heading or ends like a sentence. */
static size_t heading_end(const pyk_notice_scan *r, size_t begin) {
  size_t at = begin;
  while (at < r->len && r->text[at] != '\n' && at - begin <= HEADING_MAX)
    at++;
  if (at - begin > HEADING_MAX) return 0;
  while (at > begin && is_blank(r->text[at - 1]))
    at--;
  char last = r->text[at - 1];
  return last == '.' || last == ',' || last == ';' || last == '!' || last == '?' ? 0 : at;
}

static int begins_with_any(const pyk_notice_scan *r, size_t at, size_t end, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++) {
    size_t size = strlen(words[i]);
    if (end - at >= size && memcmp(r->text + at, words[i], size) == 0) return 1;
  }
  return 0;
}

/* Words behind which a line that begins like a heading is a sentence. */
static int goes_on_as_sentence(const pyk_notice_scan *r, size_t at, size_t end) {
  static const char *const verbs[] = {"on ",  "tehdään", "saa ",   "voi ", "ei ",    "ska ",  "skall ", "får ",
                                      "kan ", "är ",     "anförs", "görs", "begärs", "begär", "is ",    "must ",
                                      "may ", "shall ",  "can ",   "has ", "har ",   "som ",  "inte ",  "osoite"};
  while (at < end && r->text[at] == ' ')
    at++;
  return begins_with_any(r, at, end, verbs, sizeof verbs / sizeof verbs[0]);
}

/* "ja", "och", "and" or nothing behind the name of a part. */
static int ends_part(const pyk_notice_scan *r, size_t at, size_t end) {
  static const char *const links[] = {" ja ", " och ", " and ", ":", " -"};
  if (at == end) return 1;
  return begins_with_any(r, at, end, links, sizeof links / sizeof links[0]);
}

typedef struct heading_line {
  pyk_announced announced;
  pyk_notices kind;
  int mixed;
  pyk_place first;
} heading_line;

static int names_kind(pyk_announced announced) {
  return announced != PYK_ANNOUNCED_APPEAL && announced != PYK_ANNOUNCED_NOTHING;
}

static void add_heading(pyk_notice_scan *r, heading_line *line, pyk_announced found, pyk_place place) {
  if (r->heading_count == 0) {
    line->announced = found;
    line->first = place;
  } else if (found != line->announced) {
    pyk_family a = pyk_announced_family(found), b = pyk_announced_family(line->announced);
    if (a == PYK_FAMILY_APPEAL && b == PYK_FAMILY_APPEAL) { /* "Valitusosoitus, kunnallisvalitus" */
      if (!names_kind(line->announced)) line->announced = found;
      line->kind = pyk_announced_kind(line->announced);
      return;
    }
    line->mixed = 1;
  }
  line->kind |= pyk_announced_kind(found);
  if (r->heading_count < PYK_HEADINGS_ON_LINE) r->headings[r->heading_count++] = place;
}

/* A line that begins with the heading of a notice: finds what else it announces, and opens the notice. */
static void take_headings(pyk_notice_scan *r, const pyk_match *first, size_t begin, size_t end) {
  heading_line line = {0};
  uint32_t langs[PYK_PHRASE_LANGS + 1] = {0};
  pyk_match match = *first;
  size_t at = begin;
  r->heading_count = 0;
  for (int found = 1; at < end;) {
    if (found && match.heading != NULL && match.heading->sign == PYK_SIGN_HEADING && match.heading_end <= end) {
      add_heading(r, &line, (pyk_announced)match.heading->value, (pyk_place){at, match.heading_end});
      langs[match.heading_lang] += 4; /* a heading says more than a word */
      at = match.heading_end;
    } else {
      at = pyk_word_end(r->text, end, at);
    }
    while (at < end && pyk_bytes[(unsigned char)r->text[at]] != PYK_BYTE_LETTER)
      at++;
    found = at < end && pyk_phrase_match(r->text, r->len, at, &match);
  }
  size_t count = r->heading_count;
  pyk_scan_open(r, line.announced, line.first, PYK_RULE_NOTICE_BY_HEADING, line.kind);
  r->mixed = line.mixed;
  r->heading_count = count;
  r->heading_used = 1;
  memcpy(r->langs, langs, sizeof r->langs);
}

/* A part whose name belongs to another remedy than the notice's is that of the next notice. */
static void take_part(pyk_notice_scan *r, const pyk_phrase *row, pyk_place place) {
  pyk_part part = (pyk_part)(row->value & 15);
  pyk_family family = (pyk_family)(row->value >> 4);
  pyk_announced announced = family == PYK_FAMILY_CLAIM ? PYK_ANNOUNCED_CLAIM : PYK_ANNOUNCED_APPEAL;
  pyk_family now = r->open ? pyk_announced_family(r->announced) : PYK_FAMILY_ANY;
  if (family != PYK_FAMILY_ANY && (!r->open || (r->texts && now != PYK_FAMILY_ANY && now != family))) {
    pyk_notices kind = r->open && r->mixed ? r->heading_kind : pyk_announced_kind(announced);
    int mixed = r->open && r->mixed;
    pyk_scan_open(r, announced, place, PYK_RULE_NOTICE_BY_SENTENCE, kind);
    r->mixed = mixed;
  }
  r->part = part;
  r->texts = 1;
}

/* 1 when the line at `at` is a heading that was taken; *next is the end of the line then. */
static int take_heading(pyk_notice_scan *r, const pyk_match *match, size_t at, size_t *next) {
  const pyk_phrase *row = match->heading;
  if (!is_upper(r->text, r->len, at)) return 0;
  size_t end = heading_end(r, at);
  if (end == 0 || match->heading_end > end) return 0;
  if (row->sign != PYK_SIGN_HEADING ? !ends_part(r, match->heading_end, end)
                                    : goes_on_as_sentence(r, match->heading_end, end)) {
    return 0;
  }
  pyk_sentence_end(r, at);
  r->awaits = 0;
  if (row->sign == PYK_SIGN_HEADING) {
    take_headings(r, match, at, end);
  } else if (row->sign == PYK_SIGN_SECTION) {
    take_part(r, row, (pyk_place){at, match->heading_end});
    r->langs[match->heading_lang]++;
    if (r->text[match->heading_end] == ':' && match->heading_end + 1 < end) { /* "Valitusviranomainen: ..." */
      r->awaits = r->part == PYK_PART_RECEIVER;
      end = match->heading_end + 1;
    }
  }
  *next = end;
  return 1;
}

/* --- figures -------------------------------------------------------------------------------------------------------- */

static void take_minute(pyk_notice_scan *r, int32_t minute, pyk_place place) {
  pyk_said *said = &r->said;
  if (said->minutes >= 2 || minute < 1 || minute > 24 * 60) return;
  said->minute[said->minutes] = minute;
  said->minute_at[said->minutes++] = place;
}

/* 1 when a plain number at `at` is an hour: behind "klo", or behind a time and a dash. */
static int is_hour(const pyk_notice_scan *r, size_t at) {
  const pyk_said *said = &r->said;
  if ((said->signs >> PYK_SIGN_CLOCK & 1) && at - said->at[PYK_SIGN_CLOCK].end <= 2) return 1;
  return said->minutes == 1 && at - said->minute_at[0].end <= 5 && r->text[at - 1] != ',';
}

/* Reads a number, a time or, passing over it, a date. */
static size_t take_figures(pyk_notice_scan *r, size_t at) {
  size_t begin = at;
  int32_t value = 0, after = 0;
  for (; is_digit(r, at); at++)
    value = at - begin < 6 ? value * 10 + (r->text[at] - '0') : 0;
  int pointed = at < r->len && (r->text[at] == '.' || r->text[at] == ':') && is_digit(r, at + 1);
  if (!pointed) {
    pyk_said *said = &r->said;
    pyk_count *number = &said->number;
    if (is_hour(r, begin) && value <= 24) {
      take_minute(r, value * 60, (pyk_place){begin, at});
    } else {
      int follows = number->amount != 0 && begin - number->place.end <= 3;
      *number = (pyk_count){value, 0, 0, {follows ? number->place.begin : begin, at}};
    }
    return at;
  }
  size_t two = at + 1;
  for (; is_digit(r, two); two++)
    after = two - at < 6 ? after * 10 + (r->text[two] - '0') : 0;
  int more = two + 1 < r->len && (r->text[two] == '.' || r->text[two] == ':') && is_digit(r, two + 1);
  if (two - at == 3 && !more && value <= 24 && after < 60) {
    take_minute(r, value * 60 + after, (pyk_place){begin, two});
    return two;
  }
  while (two < r->len && (is_digit(r, two) || r->text[two] == '.' || r->text[two] == ':') &&
         (is_digit(r, two) || is_digit(r, two + 1)))
    two++;
  return two;
}

/* --- sentences and lines --------------------------------------------------------------------------------------------- */

/* A full stop ends a sentence before a capital or the end of a line; "1 mom. 2 kohta" goes on. */
static size_t take_stop(pyk_notice_scan *r, size_t at) {
  size_t next = at + 1;
  while (next < r->len && is_blank(r->text[next]))
    next++;
  int ends = next == r->len || r->text[next] == '\n' || (next > at + 1 && is_upper(r->text, r->len, next));
  if (ends) pyk_sentence_end(r, at + 1);
  return next;
}

/* At the end of a line: goes on to the next one that is not blank, and ends the sentence unless it goes on, too. */
static size_t take_line_end(pyk_notice_scan *r, size_t at, size_t line) {
  size_t last = at, next = at + 1, lines = 1;
  while (last > line && is_blank(r->text[last - 1]))
    last--;
  for (; next < r->len && (is_blank(r->text[next]) || r->text[next] == '\n'); next++)
    lines += r->text[next] == '\n';
  if (next == r->len || last == line) {
    pyk_sentence_end(r, last);
    return next;
  }
  char before = r->text[last - 1];
  int full = last - line >= FULL_LINE;
  int goes_on = lines == 1 && (!is_upper(r->text, r->len, next) || full);
  if (before != ':' && before != ',' && !goes_on) pyk_sentence_end(r, last);
  return next;
}

static size_t skip_mark(const pyk_notice_scan *r, size_t at) {
  unsigned char c = (unsigned char)r->text[at];
  size_t size = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
  return r->len - at < size ? r->len : at + size;
}

static void scan(pyk_notice_scan *r) {
  size_t at = r->len >= 3 && memcmp(r->text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  size_t line = at;
  int line_begins = 1; /* no letter yet on this line */
  while (at < r->len) {
    pyk_byte kind = (pyk_byte)pyk_bytes[(unsigned char)r->text[at]];
    if (kind == PYK_BYTE_LETTER) {
      pyk_match match;
      int found = pyk_phrase_match(r->text, r->len, at, &match);
      if (line_begins && found && match.heading != NULL && take_heading(r, &match, at, &at)) {
        line_begins = 0;
        continue; /* behind it */
      }
      line_begins = 0;
      if (r->said.begin == SIZE_MAX) r->said.begin = at;
      if (found && match.plain != NULL) {
        pyk_sentence_take(r, match.plain, (pyk_place){at, match.plain_end});
        r->said.langs[match.plain_lang]++;
        at = match.plain_end;
      } else {
        at = pyk_word_end(r->text, r->len, at);
      }
    } else if (kind == PYK_BYTE_DIGIT) {
      if (r->said.begin == SIZE_MAX) r->said.begin = at;
      at = take_figures(r, at);
    } else if (kind == PYK_BYTE_LINE) {
      at = take_line_end(r, at, line);
      line = at;
      line_begins = 1;
    } else if (kind == PYK_BYTE_STOP) {
      at = take_stop(r, at);
    } else if (kind == PYK_BYTE_TWO || kind == PYK_BYTE_MORE) {
      at = skip_mark(r, at);
    } else {
      at++;
    }
  }
  pyk_sentence_end(r, r->len);
  pyk_scan_close(r, r->len, PYK_ANNOUNCED_NOTHING);
}

pyk_rc pyk_notice_read(const char *text, size_t len, pyk_day law_day, pyk_notice *out, size_t stride, size_t cap,
                       size_t *count, pyk_fact *facts, size_t fact_cap, size_t *fact_count) {
  if ((text == NULL && len > 0) || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  if ((facts == NULL && fact_cap > 0) || (cap > 1 && stride < sizeof *out)) return PYK_E_ARG;
  if (!pyk_day_or_none(law_day)) return PYK_E_RANGE;
  pyk_rc rc = cap > 0 ? pyk_record_check(out, sizeof *out) : PYK_OK;
  if (rc != PYK_OK) return rc;
  pyk_notice_scan r;
  memset(&r, 0, sizeof r);
  r.text = text;
  r.len = len;
  r.law_day = law_day;
  r.out = (char *)out;
  r.stride = cap > 1 ? stride : sizeof *out;
  r.cap = cap;
  r.facts = facts;
  r.fact_cap = fact_cap;
  r.now.size = cap > 0 ? out->size : (uint32_t)sizeof *out;
  r.said.begin = SIZE_MAX;
  scan(&r);
  *count = r.count;
  if (fact_count != NULL) *fact_count = r.fact_count;
  return PYK_OK;
}
