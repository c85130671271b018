#include "block.h"

#include "months.h"

#if PYK_WIDE
#include "civil_wide.h"
#endif

/* --- with the table of months, for any processor --- */

static inline int days_held(const unsigned char *at, size_t stride, size_t n) {
  uint32_t wrong = 0;
  for (size_t i = 0; i < n; i++)
    wrong |= !pyk_months_hold_day(pyk_column_read(at, stride, i));
  return wrong == 0;
}

static inline int dates_plain(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  if (!days_held(in, stride, n)) return 0;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = pyk_months_date(pyk_column_read(in, stride, i));
    pyk_put_date(out + i * out_stride, &date);
  }
  return 1;
}

/* A month that is not held is looked up as the first one, so that nothing here is a branch. */
static inline int days_plain(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  pyk_day found[PYK_BLOCK];
  uint32_t right = 1;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = pyk_get_date(in + i * stride);
    uint32_t year = (uint32_t)date.year - PYK_MONTHS_FROM_YEAR, month = (uint32_t)date.month - 1;
    uint32_t held = (uint32_t)(year <= PYK_MONTHS_TO_YEAR - PYK_MONTHS_FROM_YEAR) & (uint32_t)(month < 12);
    const pyk_day *start = &pyk_month_starts[held != 0 ? 12 * year + month : 0];
    uint32_t day = (uint32_t)date.day - 1;
    right &= held & (uint32_t)(day < (uint32_t)(start[1] - start[0]));
    found[i] = (pyk_day)((uint32_t)start[0] + day);
  }
  for (size_t i = 0; right != 0 && i < n; i++)
    pyk_column_write(out, out_stride, i, found[i]);
  return right != 0;
}

/* Of arrays without gaps the compiler knows all distances. */
int pyk_block_dates_plain(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  int usual = stride == sizeof(pyk_day) && out_stride == sizeof(pyk_ymd);
  return usual ? dates_plain(in, sizeof(pyk_day), out, sizeof(pyk_ymd), n)
               : dates_plain(in, stride, out, out_stride, n);
}

int pyk_block_days_plain(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  int usual = stride == sizeof(pyk_ymd) && out_stride == sizeof(pyk_day);
  return usual ? days_plain(in, sizeof(pyk_ymd), out, sizeof(pyk_day), n) : days_plain(in, stride, out, out_stride, n);
}

#if PYK_WIDE

/* --- with wider registers --- */

/* Places of the block that are not asked about hold the first day, so that every loop has the same length. */
PYK_INLINE_ALWAYS int dates_wide(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                                 size_t n) {
  int32_t days[PYK_BLOCK];
  pyk_wide_dates dates;
  for (size_t i = 0; i < n; i++)
    days[i] = pyk_column_read(in, stride, i);
  for (size_t i = n; i < PYK_BLOCK; i++)
    days[i] = PYK_MONTHS_FIRST;
  if (!pyk_wide_dates_of(days, &dates)) return 0;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = {dates.year[i], dates.month[i], dates.day[i]};
    pyk_put_date(out + i * out_stride, &date);
  }
  return 1;
}

PYK_INLINE_ALWAYS int days_wide(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                                size_t n) {
  int32_t days[PYK_BLOCK];
  pyk_wide_dates dates;
  for (size_t i = 0; i < n; i++) {
    pyk_ymd date = pyk_get_date(in + i * stride);
    dates.year[i] = date.year;
    dates.month[i] = date.month;
    dates.day[i] = date.day;
  }
  for (size_t i = n; i < PYK_BLOCK; i++) {
    dates.year[i] = PYK_MONTHS_FROM_YEAR;
    dates.month[i] = dates.day[i] = 1;
  }
  if (!pyk_wide_days_of(&dates, days)) return 0;
  for (size_t i = 0; i < n; i++)
    pyk_column_write(out, out_stride, i, days[i]);
  return 1;
}

/* The same, with the number of elements as well. */
PYK_INLINE_ALWAYS int dates_in_wide(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                                    size_t n) {
  int usual = n == PYK_BLOCK && stride == sizeof(pyk_day) && out_stride == sizeof(pyk_ymd);
  return usual ? dates_wide(in, sizeof(pyk_day), out, sizeof(pyk_ymd), PYK_BLOCK)
               : dates_wide(in, stride, out, out_stride, n);
}

PYK_INLINE_ALWAYS int days_in_wide(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                                   size_t n) {
  int usual = n == PYK_BLOCK && stride == sizeof(pyk_ymd) && out_stride == sizeof(pyk_day);
  return usual ? days_wide(in, sizeof(pyk_ymd), out, sizeof(pyk_day), PYK_BLOCK)
               : days_wide(in, stride, out, out_stride, n);
}

PYK_FOR_8 int pyk_block_dates_8(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                                size_t n) {
  return dates_in_wide(in, stride, out, out_stride, n);
}

PYK_FOR_8 int pyk_block_days_8(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                               size_t n) {
  return days_in_wide(in, stride, out, out_stride, n);
}

PYK_FOR_16 int pyk_block_dates_16(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                                  size_t n) {
  return dates_in_wide(in, stride, out, out_stride, n);
}

PYK_FOR_16 int pyk_block_days_16(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride,
                                 size_t n) {
  return days_in_wide(in, stride, out, out_stride, n);
}

PYK_CHOOSER pyk_block_fn *choose_dates(void) {
  int lanes = pyk_wide_lanes();
  return lanes == 16 ? pyk_block_dates_16 : lanes == 8 ? pyk_block_dates_8 : pyk_block_dates_plain;
}

PYK_CHOOSER pyk_block_fn *choose_days(void) {
  int lanes = pyk_wide_lanes();
  return lanes == 16 ? pyk_block_days_16 : lanes == 8 ? pyk_block_days_8 : pyk_block_days_plain;
}

int pyk_block_dates(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n)
    __attribute__((ifunc("choose_dates")));
int pyk_block_days(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n)
    __attribute__((ifunc("choose_days")));

#else

int pyk_block_dates(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  return pyk_block_dates_plain(in, stride, out, out_stride, n);
}

int pyk_block_days(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  return pyk_block_days_plain(in, stride, out, out_stride, n);
}

#endif
