#include "law.h"

/* Act 150/1930 5 § as amended by 358/1966: a limit does not end on a church feast, Independence Day, May Day,
 * Christmas Eve, Midsummer Eve or a working Saturday. */
#define MOVES LAW_SECTION(1930, 150, 5)
#define SINCE LAW_DAY(1966, 7, 1)

/* Who says on which day a church feast falls. */
#define CHURCH_1994 LAW_CHAPTER(1993, 1054, 4, 3)
#define CHURCH_2023 LAW_CHAPTER(2023, 652, 1, 6)
#define ORDER_2023  LAW_CHAPTER(2023, 657, 1, 4)
#define FROM_1994   LAW_DAY(1994, 1, 1)
#define FROM_2023   LAW_DAY(2023, 7, 1)

/* clang-format off */
/* A feast of the church acts: before 1994 known but not traced to a text, then 1054/1993, then 652/2023; `order`
 * is who fixes its date since then. */
#define FEAST(holiday, order, rule, a, b, c) \
  {PYK_CALENDAR_TIME_LIMITS, holiday, SINCE, FROM_1994, rule, a, b, c, PYK_TRUST_NOT_TRACED, MOVES, LAW_NO_PROVISION}, \
  {PYK_CALENDAR_TIME_LIMITS, holiday, FROM_1994, FROM_2023, rule, a, b, c, PYK_TRUST_TEXT, MOVES, CHURCH_1994}, \
  {PYK_CALENDAR_TIME_LIMITS, holiday, FROM_2023, 0, rule, a, b, c, PYK_TRUST_TEXT, MOVES, order}

/* Kept on Saturdays from 1973 to 1991 according to a secondary source; the texts leave the years open. A contested row
 * names no day and moves none: it says that a feast may have been kept there. */
#define MOVED_FROM LAW_DAY(1973, 1, 1)
#define MOVED_TO   LAW_DAY(1992, 1, 1)
#define MOVED_FEAST(holiday, rule, a, b, c) \
  {PYK_CALENDAR_TIME_LIMITS, holiday, SINCE, MOVED_FROM, rule, a, b, c, PYK_TRUST_NOT_TRACED, MOVES, LAW_NO_PROVISION}, \
  {PYK_CALENDAR_TIME_LIMITS, holiday, MOVED_FROM, MOVED_TO, rule, a, b, c, PYK_TRUST_CONTESTED, LAW_NO_PROVISION, \
   LAW_NO_PROVISION}, \
  {PYK_CALENDAR_TIME_LIMITS, holiday, MOVED_TO, FROM_1994, rule, a, b, c, PYK_TRUST_NOT_TRACED, MOVES, LAW_NO_PROVISION}, \
  {PYK_CALENDAR_TIME_LIMITS, holiday, FROM_1994, FROM_2023, rule, a, b, c, PYK_TRUST_TEXT, MOVES, CHURCH_1994}, \
  {PYK_CALENDAR_TIME_LIMITS, holiday, FROM_2023, 0, rule, a, b, c, PYK_TRUST_TEXT, MOVES, CHURCH_2023}

/* A day that 5 § names itself. */
#define NAMED(holiday, rule, a, b, c, source) \
  {PYK_CALENDAR_TIME_LIMITS, holiday, SINCE, 0, rule, a, b, c, PYK_TRUST_TEXT, MOVES, source}
/* A church feast as a public holiday, as far back as its act has been read. */
#define HOLIDAY(holiday, order, rule, a, b, c) \
  {PYK_CALENDAR_PUBLIC_HOLIDAYS, holiday, FROM_1994, FROM_2023, rule, a, b, c, PYK_TRUST_TEXT, CHURCH_1994, CHURCH_1994}, \
  {PYK_CALENDAR_PUBLIC_HOLIDAYS, holiday, FROM_2023, 0, rule, a, b, c, PYK_TRUST_TEXT, CHURCH_2023, order}
/* clang-format on */

const law_holiday pyk_law_holidays[] = {
    NAMED(PYK_HOLIDAY_CHRISTMAS_EVE, LAW_ON_DATE, 12, 24, 0, MOVES),
    FEAST(PYK_HOLIDAY_CHRISTMAS_DAY, CHURCH_2023, LAW_ON_DATE, 12, 25, 0),
    FEAST(PYK_HOLIDAY_ST_STEPHEN, CHURCH_2023, LAW_ON_DATE, 12, 26, 0),
    FEAST(PYK_HOLIDAY_NEW_YEAR, CHURCH_2023, LAW_ON_DATE, 1, 1, 0),
    MOVED_FEAST(PYK_HOLIDAY_EPIPHANY, LAW_ON_DATE, 1, 6, 0),
    FEAST(PYK_HOLIDAY_GOOD_FRIDAY, CHURCH_2023, LAW_FROM_EASTER, -2, 0, 0),
    FEAST(PYK_HOLIDAY_EASTER_DAY, CHURCH_2023, LAW_FROM_EASTER, 0, 0, 0),
    FEAST(PYK_HOLIDAY_EASTER_MONDAY, CHURCH_2023, LAW_FROM_EASTER, 1, 0, 0),
    MOVED_FEAST(PYK_HOLIDAY_ASCENSION, LAW_FROM_EASTER, 39, 0, 0),
    FEAST(PYK_HOLIDAY_WHIT_SUNDAY, CHURCH_2023, LAW_FROM_EASTER, 49, 0, 0),
    {PYK_CALENDAR_TIME_LIMITS, PYK_HOLIDAY_WHIT_MONDAY, SINCE, LAW_DAY(1973, 1, 1), LAW_FROM_EASTER, 50, 0, 0,
     PYK_TRUST_NOT_TRACED, MOVES, LAW_NO_PROVISION},
    NAMED(PYK_HOLIDAY_MAY_DAY, LAW_ON_DATE, 5, 1, 0, MOVES),
    /* Midsummer Day is the Saturday after 19 June, its eve the Friday before. */
    NAMED(PYK_HOLIDAY_MIDSUMMER_EVE, LAW_WEEKDAY_AFTER, 6, 19, PYK_FRIDAY, MOVES),
    FEAST(PYK_HOLIDAY_MIDSUMMER_DAY, ORDER_2023, LAW_WEEKDAY_AFTER, 6, 20, PYK_SATURDAY),
    FEAST(PYK_HOLIDAY_ALL_SAINTS, ORDER_2023, LAW_WEEKDAY_AFTER, 10, 31, PYK_SATURDAY),
    NAMED(PYK_HOLIDAY_INDEPENDENCE, LAW_ON_DATE, 12, 6, 0, LAW_SECTION(1937, 388, 1)),
    NAMED(PYK_HOLIDAY_SUNDAY, LAW_ON_WEEKDAY, PYK_SUNDAY, 0, 0, LAW_NO_PROVISION),
    NAMED(PYK_HOLIDAY_SATURDAY, LAW_ON_WEEKDAY, PYK_SATURDAY, 0, 0, LAW_NO_PROVISION),

    /* Public holidays: the church feasts, Independence Day and May Day. */
    HOLIDAY(PYK_HOLIDAY_CHRISTMAS_DAY, CHURCH_2023, LAW_ON_DATE, 12, 25, 0),
    HOLIDAY(PYK_HOLIDAY_ST_STEPHEN, CHURCH_2023, LAW_ON_DATE, 12, 26, 0),
    HOLIDAY(PYK_HOLIDAY_NEW_YEAR, CHURCH_2023, LAW_ON_DATE, 1, 1, 0),
    HOLIDAY(PYK_HOLIDAY_EPIPHANY, CHURCH_2023, LAW_ON_DATE, 1, 6, 0),
    HOLIDAY(PYK_HOLIDAY_GOOD_FRIDAY, CHURCH_2023, LAW_FROM_EASTER, -2, 0, 0),
    HOLIDAY(PYK_HOLIDAY_EASTER_DAY, CHURCH_2023, LAW_FROM_EASTER, 0, 0, 0),
    HOLIDAY(PYK_HOLIDAY_EASTER_MONDAY, CHURCH_2023, LAW_FROM_EASTER, 1, 0, 0),
    HOLIDAY(PYK_HOLIDAY_ASCENSION, CHURCH_2023, LAW_FROM_EASTER, 39, 0, 0),
    HOLIDAY(PYK_HOLIDAY_WHIT_SUNDAY, CHURCH_2023, LAW_FROM_EASTER, 49, 0, 0),
    {PYK_CALENDAR_PUBLIC_HOLIDAYS, PYK_HOLIDAY_MAY_DAY, FROM_1994, 0, LAW_ON_DATE, 5, 1, 0, PYK_TRUST_TEXT,
     LAW_SECTION(1944, 272, 1), LAW_SECTION(1944, 272, 1)},
    HOLIDAY(PYK_HOLIDAY_MIDSUMMER_DAY, ORDER_2023, LAW_WEEKDAY_AFTER, 6, 20, PYK_SATURDAY),
    HOLIDAY(PYK_HOLIDAY_ALL_SAINTS, ORDER_2023, LAW_WEEKDAY_AFTER, 10, 31, PYK_SATURDAY),
    {PYK_CALENDAR_PUBLIC_HOLIDAYS, PYK_HOLIDAY_INDEPENDENCE, FROM_1994, 0, LAW_ON_DATE, 12, 6, 0, PYK_TRUST_TEXT,
     LAW_SECTION(1937, 388, 1), LAW_SECTION(1937, 388, 1)},
};
const size_t pyk_law_holiday_count = sizeof pyk_law_holidays / sizeof pyk_law_holidays[0];

const law_calendar_start pyk_law_calendars[] = {
    {PYK_CALENDAR_TIME_LIMITS, SINCE},
    {PYK_CALENDAR_PUBLIC_HOLIDAYS, FROM_1994},
};
const size_t pyk_law_calendar_count = sizeof pyk_law_calendars / sizeof pyk_law_calendars[0];
