/* What the calendar says of whole arrays. */
#include "table.h"

#include "../base/many.h"
#include "../base/record.h"

/* 1 when every day of the block is in the table, and not before the calendar's first. */
static inline int all_held(pyk_day start, const unsigned char *at, size_t stride, size_t n) {
  uint32_t before = start > PYK_TABLE_FIRST ? (uint32_t)(start - PYK_TABLE_FIRST) : 0, right = 1;
  uint32_t first = PYK_TABLE_FIRST + before, days = PYK_TABLE_DAYS - before;
  for (size_t i = 0; i < n; i++)
    right &= (uint32_t)pyk_column_read(at, stride, i) - first < days;
  return right != 0;
}

static inline void moves_of(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  for (size_t i = 0; i < n; i++) {
    uint32_t byte = pyk_table_day(pyk_column_read(in, stride, i));
    pyk_column_write(out, out_stride, i, pyk_table_class(byte));
  }
}

static inline void public_of(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n) {
  for (size_t i = 0; i < n; i++) {
    uint32_t byte = pyk_table_day(pyk_column_read(in, stride, i));
    pyk_column_write(out, out_stride, i, (byte & PYK_TABLE_PUBLIC) != 0);
  }
}

static void block_of(pyk_calendar calendar, const unsigned char *in, size_t stride, unsigned char *out,
                     size_t out_stride, size_t n) {
  int close = stride == sizeof(pyk_day) && out_stride == sizeof(int32_t);
  if (calendar == PYK_CALENDAR_PUBLIC_HOLIDAYS) {
    public_of(in, stride, out, out_stride, n);
  } else if (close) { /* the compiler knows the distances */
    moves_of(in, sizeof(pyk_day), out, sizeof(int32_t), n);
  } else {
    moves_of(in, stride, out, out_stride, n);
  }
}

static size_t one_by_one(pyk_calendar calendar, const unsigned char *in, size_t stride, unsigned char *out,
                         size_t out_stride, size_t n, const pyk_column *codes) {
  size_t failed = 0;
  for (size_t i = 0; i < n; i++) {
    int32_t moves = 0;
    pyk_rc rc = pyk_calendar_moves(calendar, pyk_column_read(in, stride, i), &moves);
    pyk_column_write(out, out_stride, i, moves);
    failed += pyk_column_code(codes, i, rc);
  }
  return failed;
}

pyk_rc pyk_calendar_moves_many(pyk_calendar calendar, const pyk_day *days, size_t stride, size_t n, int32_t *out,
                               size_t out_stride, pyk_rc *codes, size_t code_stride, size_t *failed) {
  const pyk_column code = {(unsigned char *)codes, code_stride};
  pyk_day start = pyk_rows_start(calendar);
  if (start == PYK_DAY_NONE || !pyk_array_sound(days, stride, n, sizeof *days)) return PYK_E_ARG;
  if (!pyk_array_sound(out, out_stride, n, sizeof *out) || !pyk_column_sound(&code)) return PYK_E_ARG;
  size_t wrong = 0;
  for (size_t at = 0; at < n; at += PYK_BLOCK) {
    size_t part = n - at < PYK_BLOCK ? n - at : PYK_BLOCK;
    const unsigned char *from = (const unsigned char *)days + at * stride;
    unsigned char *into = (unsigned char *)out + at * out_stride;
    pyk_column its = pyk_column_from(&code, at);
    if (!(stride == sizeof *days ? all_held(start, from, sizeof *days, part) : all_held(start, from, stride, part))) {
      wrong += one_by_one(calendar, from, stride, into, out_stride, part, &its);
    } else {
      block_of(calendar, from, stride, into, out_stride, part);
      pyk_column_good(&its, part);
    }
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}
