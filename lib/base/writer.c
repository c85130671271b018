#include "writer.h"

#include <string.h>

void pyk_write_begin(pyk_writer *w, char *buf, size_t cap) {
  w->buf = buf;
  w->cap = buf == NULL ? 0 : cap;
  w->need = 0;
}

void pyk_write_bytes(pyk_writer *w, const char *ptr, size_t len) {
  /* One byte stays free for the NUL. What no longer fits is only counted. */
  if (len > 0 && w->need < w->cap && len < w->cap - w->need) memcpy(w->buf + w->need, ptr, len);
  w->need += len;
}

void pyk_write_text(pyk_writer *w, const char *text) {
  pyk_write_bytes(w, text, strlen(text));
}

void pyk_write_number(pyk_writer *w, int64_t number) {
  char digits[20]; /* 2^63 has 19 digits */
  size_t at = sizeof digits;
  uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  do {
    digits[--at] = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest > 0);
  if (number < 0) pyk_write_bytes(w, "-", 1);
  pyk_write_bytes(w, digits + at, sizeof digits - at);
}

void pyk_write_padded(pyk_writer *w, int32_t number, int32_t digits) {
  int32_t limit = 10;
  for (int32_t i = 1; i < digits; i++) {
    if (number < limit) pyk_write_bytes(w, "0", 1);
    limit = limit > INT32_MAX / 10 ? INT32_MAX : limit * 10;
  }
  pyk_write_number(w, number);
}

pyk_rc pyk_write_end(pyk_writer *w, size_t *need) {
  if (need != NULL) *need = w->need;
  if (w->cap > w->need) {
    w->buf[w->need] = '\0';
    return PYK_OK;
  }
  if (w->cap > 0) w->buf[0] = '\0';
  /* Asking for the size only is a success. */
  return w->buf == NULL ? PYK_OK : PYK_E_SPACE;
}
