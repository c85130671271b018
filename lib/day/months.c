/* First days of months, computed by the compiler. */
#include "months.h"

#define Y(y, m)     ((m) <= 2 ? (y)-1 : (y))
#define M(m)        ((m) <= 2 ? (m) + 9 : (m)-3)
#define FIRST(y, m) (365 * Y(y, m) + Y(y, m) / 4 - Y(y, m) / 100 + Y(y, m) / 400 + (153 * M(m) + 2) / 5 - 305)
#define YEAR(y)                                                                                                        \
  FIRST(y, 1), FIRST(y, 2), FIRST(y, 3), FIRST(y, 4), FIRST(y, 5), FIRST(y, 6), FIRST(y, 7), FIRST(y, 8), FIRST(y, 9), \
      FIRST(y, 10), FIRST(y, 11), FIRST(y, 12)
#define FIVE(y)    YEAR(y), YEAR((y) + 1), YEAR((y) + 2), YEAR((y) + 3), YEAR((y) + 4)
#define TWENTY(y)  FIVE(y), FIVE((y) + 5), FIVE((y) + 10), FIVE((y) + 15)
#define CENTURY(y) TWENTY(y), TWENTY((y) + 20), TWENTY((y) + 40), TWENTY((y) + 60), TWENTY((y) + 80)

const pyk_day pyk_month_starts[PYK_MONTHS + 2] = {
    CENTURY(PYK_MONTHS_FROM_YEAR), CENTURY(PYK_MONTHS_FROM_YEAR + 100), CENTURY(PYK_MONTHS_FROM_YEAR + 200),
    YEAR(PYK_MONTHS_TO_YEAR),      FIRST(PYK_MONTHS_TO_YEAR + 1, 1),    FIRST(PYK_MONTHS_TO_YEAR + 1, 2),
};
