/* Days and civil dates of whole arrays. A block whose elements all lie where the table of months holds goes through
 * without a branch; the others one by one. */
#include "months.h"

#include "../base/many.h"
#include "../base/record.h"

/* 1 when every day of the block is held. */
static inline int days_held(const unsigned char *at, size_t stride, size_t n) {
  uint32_t wrong = 0;
  for (size_t i = 0; i < n; i++)
    wrong |= !pyk_months_hold_day(pyk_column_read(at, stride, i));
  return wrong == 0;
}

/* Number by number: what is written whole could not be read back in parts without waiting. */
static inline void put_date(unsigned char *at, const pyk_ymd *date) {
  pyk_column_write(at, sizeof date->year, 0, date->year);
  pyk_column_write(at, sizeof date->month, 1, date->month);
  pyk_column_write(at, sizeof date->day, 2, date->day);
}

static inline pyk_ymd get_date(const unsigned char *at) {
  pyk_ymd date = {pyk_column_read(at, 4, 0), pyk_column_read(at, 4, 1), pyk_column_read(at, 4, 2)};
  return date;
}

static inline void dates_of(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = pyk_months_date(pyk_column_read(in, stride, i));
    put_date(out + i * out_stride, &date);
  }
}

/* A block in which some day may be none, or lie far away. */
static size_t dates_one_by_one(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n,
                               const pyk_column *codes) {
  size_t failed = 0;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = {0, 0, 0};
    pyk_rc rc = pyk_day_to_ymd(pyk_column_read(in, stride, i), &date);
    put_date(out + i * out_stride, &date);
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
    int close = stride == sizeof *days && out_stride == sizeof *out; /* then the compiler knows the distances */
    if (!(close ? days_held(from, sizeof *days, part) : days_held(from, stride, part))) {
      wrong += dates_one_by_one(from, stride, into, out_stride, part, &its);
      continue;
    }
    if (close) {
      dates_of(from, sizeof *days, into, sizeof *out, part);
    } else {
      dates_of(from, stride, into, out_stride, part);
    }
    pyk_column_good(&its, part);
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}

/* --- and back --- */

/* 1 when all of them exist and their months are held; `found` then holds the days. A month that is not held is looked up as
 * the first one, so that nothing here is a branch. */
static inline int days_of(const unsigned char *in, size_t stride, pyk_day *found, size_t n) {
  uint32_t right = 1;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = get_date(in + i * stride);
    uint32_t year = (uint32_t)date.year - PYK_MONTHS_FROM_YEAR, month = (uint32_t)date.month - 1;
    uint32_t held = (uint32_t)(year <= PYK_MONTHS_TO_YEAR - PYK_MONTHS_FROM_YEAR) & (uint32_t)(month < 12);
    const pyk_day *start = &pyk_month_starts[held != 0 ? 12 * year + month : 0];
    uint32_t day = (uint32_t)date.day - 1;
    right &= held & (uint32_t)(day < (uint32_t)(start[1] - start[0]));
    found[i] = (pyk_day)((uint32_t)start[0] + day);
  }
  return right != 0;
}

static size_t days_one_by_one(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n,
                              const pyk_column *codes) {
  size_t failed = 0;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = get_date(in + i * stride);
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
  pyk_day found[PYK_BLOCK];
  size_t wrong = 0;
  for (size_t at = 0; at < n; at += PYK_BLOCK) {
    size_t part = n - at < PYK_BLOCK ? n - at : PYK_BLOCK;
    const unsigned char *from = (const unsigned char *)dates + at * stride;
    unsigned char *into = (unsigned char *)out + at * out_stride;
    pyk_column its = pyk_column_from(&code, at);
    int all = stride == sizeof *dates ? days_of(from, sizeof *dates, found, part) : days_of(from, stride, found, part);
    if (!all) {
      wrong += days_one_by_one(from, stride, into, out_stride, part, &its);
      continue;
    }
    for (size_t i = 0; i < part; i++)
      pyk_column_write(into, out_stride, i, found[i]);
    pyk_column_good(&its, part);
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}
