/* The calendar as a table: one byte a day for what is asked often, one for the row behind it. table.c is written from the rows
 * of the law, and a test refuses one that is not what they say; before its first day and after its last the rows themselves are
 * read. */
#ifndef PYK_CALENDAR_TABLE_H
#define PYK_CALENDAR_TABLE_H

#include "rows.h"

#include "table_size.h" /* PYK_TABLE_FIRST, PYK_TABLE_DAYS */

/* What a byte of pyk_table_days holds. */
enum {
  PYK_TABLE_SURE = 7,         /* days to the first one on which a limit can end, by the law's own days */
  PYK_TABLE_LATEST_SHIFT = 3, /* and the same by all days, those of contested feasts among them */
  PYK_TABLE_PUBLIC = 64,      /* a public holiday */
  PYK_TABLE_CONTESTED = 128   /* a feast may have been kept on it */
};

extern const uint8_t pyk_table_days[PYK_TABLE_DAYS];
/* By day, 1 + the number of its row of pyk_law_holidays; of a contested feast's where no other names the day; 0: none. For
 * the calendar of time limits. */
extern const uint8_t pyk_table_rows[PYK_TABLE_DAYS];

/* Tests that change the rows while they run compile what asks the table anew, so that the rows are read instead. */
#ifndef PYK_ROWS_ONLY
#define PYK_ROWS_ONLY 0
#endif

static inline int pyk_table_holds(pyk_day day) {
  return !PYK_ROWS_ONLY && (uint32_t)day - PYK_TABLE_FIRST < PYK_TABLE_DAYS;
}

/* The byte of a day that it holds. */
static inline uint32_t pyk_table_day(pyk_day day) {
  return pyk_table_days[(uint32_t)day - PYK_TABLE_FIRST];
}

/* Of that byte: 1 the day moves the end of a limit, 2 it may, 0 it does not. */
extern const uint8_t pyk_table_classes[256];

static inline int32_t pyk_table_class(uint32_t byte) {
  return pyk_table_classes[byte];
}

/* As pyk_rows_find() for the calendar of time limits, for a day that it holds. */
static inline const law_holiday *pyk_table_find(pyk_day day, const law_holiday **contested) {
  uint32_t row = pyk_table_rows[day - PYK_TABLE_FIRST];
  *contested = NULL;
  if (row == 0) return NULL;
  if (pyk_table_day(day) & PYK_TABLE_CONTESTED) {
    *contested = &pyk_law_holidays[row - 1];
    return NULL;
  }
  return &pyk_law_holidays[row - 1];
}

#endif
