/* First days of months and what the months are, computed by the compiler. */
#include "months.h"

#define Y(y, m)     ((m) <= 2 ? (y)-1 : (y))
#define M(m)        ((m) <= 2 ? (m) + 9 : (m)-3)
#define FIRST(y, m) (365 * Y(y, m) + Y(y, m) / 4 - Y(y, m) / 100 + Y(y, m) / 400 + (153 * M(m) + 2) / 5 - 305)
#define NAME(y, m)  ((y) << PYK_MONTHS_BITS | (m))
#define YEAR(F, y)                                                                                                     \
  F(y, 1), F(y, 2), F(y, 3), F(y, 4), F(y, 5), F(y, 6), F(y, 7), F(y, 8), F(y, 9), F(y, 10), F(y, 11), F(y, 12)
#define FIVE(F, y)    YEAR(F, y), YEAR(F, (y) + 1), YEAR(F, (y) + 2), YEAR(F, (y) + 3), YEAR(F, (y) + 4)
#define TWENTY(F, y)  FIVE(F, y), FIVE(F, (y) + 5), FIVE(F, (y) + 10), FIVE(F, (y) + 15)
#define CENTURY(F, y) TWENTY(F, y), TWENTY(F, (y) + 20), TWENTY(F, (y) + 40), TWENTY(F, (y) + 60), TWENTY(F, (y) + 80)
#define CENTURIES(F)                                                                                                   \
  CENTURY(F, PYK_MONTHS_FROM_YEAR), CENTURY(F, PYK_MONTHS_FROM_YEAR + 100), CENTURY(F, PYK_MONTHS_FROM_YEAR + 200),    \
      YEAR(F, PYK_MONTHS_TO_YEAR)

const pyk_day pyk_month_starts[PYK_MONTHS + 2] = {CENTURIES(FIRST), FIRST(PYK_MONTHS_TO_YEAR + 1, 1),
                                                  FIRST(PYK_MONTHS_TO_YEAR + 1, 2)};
const uint16_t pyk_month_names[PYK_MONTHS] = {CENTURIES(NAME)};
