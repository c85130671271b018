/* Days and civil dates of whole arrays. A block whose elements all lie where the table of months holds goes through
 * without a branch; the others one by one. */
#include "block.h"

#include "../base/record.h"

/* A block in which some day may be none, or lie far away. */
static size_t dates_one_by_one(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n,
                               const pyk_column *codes) {
  size_t failed = 0;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = {0, 0, 0};
    pyk_rc rc = pyk_day_to_ymd(pyk_column_read(in, stride, i), &date);
    pyk_put_date(out + i * out_stride, &date);
    failed += pyk_column_code(codes, i, rc);
  }
  return failed;
}

pyk_rc pyk_day_to_ymd_many(const pyk_day *days, size_t stride, size_t n, pyk_ymd *out, size_t out_stride, pyk_rc *codes,
                           size_t code_stride, size_t *failed) {
  const pyk_column code = {(unsigned char *)codes, code_stride};
  if (!pyk_array_sound(days, stride, n, sizeof *days)) return PYK_E_ARG;
  if (!pyk_array_sound(out, out_stride, n, sizeof *out) || !pyk_column_sound(&code)) return PYK_E_ARG;
  size_t wrong = 0;
  for (size_t at = 0; at < n; at += PYK_BLOCK) {
    size_t part = n - at < PYK_BLOCK ? n - at : PYK_BLOCK;
    const unsigned char *from = (const unsigned char *)days + at * stride;
    unsigned char *into = (unsigned char *)out + at * out_stride;
    pyk_column its = pyk_column_from(&code, at);
    if (pyk_block_dates(from, stride, into, out_stride, part)) {
      pyk_column_good(&its, part);
    } else {
      wrong += dates_one_by_one(from, stride, into, out_stride, part, &its);
    }
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}

/* --- and back --- */

static size_t days_one_by_one(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n,
                              const pyk_column *codes) {
  size_t failed = 0;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = pyk_get_date(in + i * stride);
    pyk_day day = PYK_DAY_NONE;
    pyk_rc rc = pyk_day_from_ymd(date.year, date.month, date.day, &day);
    pyk_column_write(out, out_stride, i, day);
    failed += pyk_column_code(codes, i, rc);
  }
  return failed;
}

pyk_rc pyk_day_from_ymd_many(const pyk_ymd *dates, size_t stride, size_t n, pyk_day *out, size_t out_stride,
                             pyk_rc *codes, size_t code_stride, size_t *failed) {
  const pyk_column code = {(unsigned char *)codes, code_stride};
  if (!pyk_array_sound(dates, stride, n, sizeof *dates)) return PYK_E_ARG;
  if (!pyk_array_sound(out, out_stride, n, sizeof *out) || !pyk_column_sound(&code)) return PYK_E_ARG;
  size_t wrong = 0;
  for (size_t at = 0; at < n; at += PYK_BLOCK) {
    size_t part = n - at < PYK_BLOCK ? n - at : PYK_BLOCK;
    const unsigned char *from = (const unsigned char *)dates + at * stride;
    unsigned char *into = (unsigned char *)out + at * out_stride;
    pyk_column its = pyk_column_from(&code, at);
    if (pyk_block_days(from, stride, into, out_stride, part)) {
      pyk_column_good(&its, part);
    } else {
      wrong += days_one_by_one(from, stride, into, out_stride, part, &its);
    }
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}
