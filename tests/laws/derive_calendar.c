/* Prints the table of the calendar from the rows of the law, for test_derived.py:
 *
 *   derive_calendar size   the days that it holds, as a header
 *   derive_calendar table  the table itself, as C, a line a year
 *
 * The window ends where nobody asks any more, and not where the law does. */
#include "calendar/rows.h"
#include "calendar/table.h"
#include "day/civil.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LAST_YEAR = 2100, MOST = PYK_TABLE_SURE };

static const law_holiday *find(pyk_calendar calendar, pyk_day day, const law_holiday **contested) {
  *contested = NULL;
  return day < pyk_rows_start(calendar) ? NULL : pyk_rows_find(calendar, day, contested);
}

/* Days to the first one that is not in the calendar; with `all` that is not contested either. */
static int until_open(pyk_day day, int all) {
  const law_holiday *contested;
  for (int days = 0; days <= MOST; days++) {
    if (find(PYK_CALENDAR_TIME_LIMITS, day + days, &contested) == NULL && !(all && contested != NULL)) return days;
  }
  fprintf(stderr,
          "derive_calendar: more than %d days on end on which no limit ends, from day %d: table.h has no room\n", MOST,
          (int)day);
  exit(1);
}

static int byte_of(pyk_day day) {
  const law_holiday *contested, *public_contested;
  find(PYK_CALENDAR_TIME_LIMITS, day, &contested);
  int public_day = find(PYK_CALENDAR_PUBLIC_HOLIDAYS, day, &public_contested) != NULL;
  if (public_contested != NULL) {
    fprintf(stderr, "derive_calendar: a contested public holiday, on day %d: table.h has no room\n", (int)day);
    exit(1);
  }
  return until_open(day, 0) | until_open(day, 1) << PYK_TABLE_LATEST_SHIFT | (public_day ? PYK_TABLE_PUBLIC : 0) |
         (contested ? PYK_TABLE_CONTESTED : 0);
}

static int row_of(pyk_day day) {
  const law_holiday *contested;
  const law_holiday *row = find(PYK_CALENDAR_TIME_LIMITS, day, &contested);
  if (row == NULL) row = contested;
  return row == NULL ? 0 : (int)(row - pyk_law_holidays) + 1;
}

static void print(const char *name, int (*of)(pyk_day), pyk_day first, pyk_day last) {
  printf("const uint8_t %s[PYK_TABLE_DAYS] = {", name);
  for (pyk_day day = first; day <= last; day++)
    printf("%s%d,", day == first || day == pyk_civil_day(pyk_civil_date(day).year, 1, 1) ? "\n" : "", of(day));
  printf("\n};\n");
}

int main(int argc, char **argv) {
  pyk_day first = pyk_rows_start(PYK_CALENDAR_TIME_LIMITS), last = pyk_civil_day(LAST_YEAR, 12, 31);
  if (argc == 2 && strcmp(argv[1], "size") == 0) {
    printf("enum { PYK_TABLE_FIRST = %d, PYK_TABLE_DAYS = %d };\n", (int)first, (int)(last - first + 1));
    return 0;
  }
  if (argc != 2 || strcmp(argv[1], "table") != 0 || pyk_law_holiday_count > 254) return 2;
  printf("#include \"table.h\"\n");
  print("pyk_table_days", byte_of, first, last);
  print("pyk_table_rows", row_of, first, last);
  printf("const uint8_t pyk_table_classes[256] = {");
  for (int byte = 0; byte < 256; byte++)
    printf("%d,", byte & MOST ? 1 : byte & PYK_TABLE_CONTESTED ? 2 : 0);
  printf("};\n");
  return 0;
}
