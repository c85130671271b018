/* What every room checks of its arguments: records that begin with their size, arrays by their stride, ranges. And shares of
 * a whole, rounded up. */
#ifndef PYK_BASE_RECORD_H
#define PYK_BASE_RECORD_H

#include "pykala/base.h"

/* PYK_OK when a record of the caller's `size` can be read or written by a library whose own is `mine`: as long
 * as or longer than ours, with nothing but zeros behind what we know, and not absurd. PYK_E_SIZE else. */
pyk_rc pyk_record_check(const void *record, size_t mine);

/* 1 when an array of `n` elements that lie `stride` bytes apart can be read by a library whose element has `mine`. */
int pyk_array_sound(const void *array, size_t stride, size_t n, size_t mine);

/* The least whole number that is `part` of `of` parts of `whole`, or with `more` the least above that. All of them from 0 to
 * 2^31, `of` from 1. */
int64_t pyk_share(int64_t part, int64_t of, int64_t whole, int more);

/* 1 when first <= value <= last. */
static inline int pyk_within(int32_t value, int32_t first, int32_t last) {
  return value >= first && value <= last;
}

#endif
