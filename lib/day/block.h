/* Days and civil dates of one block of an array. */
#ifndef PYK_DAY_BLOCK_H
#define PYK_DAY_BLOCK_H

#include "pykala/day.h"

#include "../base/many.h"
#include "../base/wide.h"

/* `n` elements, up to PYK_BLOCK, each so many bytes after the one before. 1 when all of them are held by the table of months, and
 * then the results are written; else 0, and nothing is. */
typedef int pyk_block_fn(const unsigned char *in, size_t stride, unsigned char *out, size_t out_stride, size_t n);

/* Dates of days, and days of dates: the fastest that the processor has of those below. */
pyk_block_fn pyk_block_dates, pyk_block_days;

pyk_block_fn pyk_block_dates_plain, pyk_block_days_plain;
#if PYK_WIDE
pyk_block_fn pyk_block_dates_8, pyk_block_days_8, pyk_block_dates_16, pyk_block_days_16;
#endif

/* A date number by number: what is written whole could not be read back in parts without waiting. */
static inline void pyk_put_date(unsigned char *at, const pyk_ymd *date) {
  pyk_column_write(at, sizeof date->year, 0, date->year);
  pyk_column_write(at, sizeof date->month, 1, date->month);
  pyk_column_write(at, sizeof date->day, 2, date->day);
}

static inline pyk_ymd pyk_get_date(const unsigned char *at) {
  pyk_ymd date = {pyk_column_read(at, 4, 0), pyk_column_read(at, 4, 1), pyk_column_read(at, 4, 2)};
  return date;
}

#endif
