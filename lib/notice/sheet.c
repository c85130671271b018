#include "writing.h"

#include "../base/record.h"
#include "../words/fill.h"

/* Bytes of the character at `at`, 1 to 4; 0 when it is not UTF-8: cut short, overlong, a surrogate or beyond the last. */
static size_t character(const pyk_str *text, size_t at, uint32_t *out) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const unsigned char *c = (const unsigned char *)text->ptr + at;
  size_t len = c[0] < 0x80 ? 1 : c[0] < 0xC0 ? 0 : c[0] < 0xE0 ? 2 : c[0] < 0xF0 ? 3 : c[0] < 0xF8 ? 4 : 0;
  if (len == 0 || len > text->len - at) return 0;
  uint32_t value = len == 1 ? c[0] : c[0] & (0x7Fu >> len);
  for (size_t i = 1; i < len; i++) {
    if ((c[i] & 0xC0) != 0x80) return 0;
    value = value << 6 | (c[i] & 0x3Fu);
  }
  *out = value;
  return value < least[len] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? 0 : len;
}

/* What ends a line, or could: control characters and the two separators. */
static int is_break(uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

static pyk_rc check_text(const pyk_str *text) {
  if (text->ptr == NULL) return text->len == 0 ? PYK_OK : PYK_E_ARG;
  for (size_t at = 0, len; at < text->len; at += len) {
    uint32_t c;
    len = character(text, at, &c);
    if (len == 0) return PYK_E_SYNTAX;
  }
  return PYK_OK;
}

pyk_rc pyk_sheet_check(const pyk_sheet *sheet) {
  pyk_rc rc = pyk_record_check(sheet, sizeof *sheet);
  if (rc != PYK_OK) return rc;
  if (sheet->reserved != 0 || !pyk_lang_known(sheet->lang) ||
      !pyk_within(sheet->style, PYK_STYLE_FULL, PYK_STYLE_PLAIN))
    return PYK_E_ARG;
  if (!pyk_within(sheet->opening_minute, 0, 24 * 60)) return PYK_E_ARG;
  if (!pyk_within(sheet->closing_minute, 0, 24 * 60)) return PYK_E_ARG;
  if (sheet->closing_minute != 0 && sheet->opening_minute >= sheet->closing_minute) return PYK_E_ARG;
  const pyk_str *const texts[] = {&sheet->receiver, &sheet->office, &sheet->email, &sheet->address, &sheet->telephone};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0] && rc == PYK_OK; i++)
    rc = check_text(texts[i]);
  return rc;
}

/* The next piece of a line from *at on, without spaces at its ends; 0 when there is none. */
static size_t next_piece(const pyk_str *text, size_t *at, size_t *begin) {
  size_t end = 0, len;
  for (; *at < text->len; *at += len) {
    uint32_t c = 0;
    len = character(text, *at, &c);
    if (len == 0) return 0; /* was checked */
    if (is_break(c) && end > 0) break;
    if (is_break(c) || c == ' ') continue;
    if (end == 0) *begin = *at;
    end = *at + len;
  }
  return end == 0 ? 0 : end - *begin;
}

int pyk_sheet_blank(const pyk_str *text) {
  size_t at = 0, begin = 0;
  return text->ptr == NULL || next_piece(text, &at, &begin) == 0;
}

void pyk_sheet_write(pyk_writer *w, const pyk_str *text, const char *between) {
  size_t at = 0, begin = 0, len;
  const char *before = "";
  while ((len = next_piece(text, &at, &begin)) > 0) {
    pyk_write_text(w, before);
    pyk_write_bytes(w, text->ptr + begin, len);
    before = between;
  }
}
