/* pykala/day.h - civil days as one integer. */
#ifndef PYKALA_DAY_H
#define PYKALA_DAY_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A civil day: 1 is 0001-01-01 of the proleptic Gregorian calendar, 0 is "no day". The same numbering as
 *  Python's date.toordinal(); Unix days are day - 719163, PostgreSQL's are day - 730120. @since 0.1 */
typedef int32_t pyk_day;
enum {
  PYK_DAY_NONE = 0,
  PYK_DAY_MIN = 1,       /**< 0001-01-01 */
  PYK_DAY_1970 = 719163, /**< 1970-01-01 */
  PYK_DAY_MAX = 3652059  /**< 9999-12-31 */
};

/** Year 1 to 9999, month 1 to 12, day 1 to 31. Frozen layout, 12 bytes. @since 0.1 */
typedef struct pyk_ymd {
  int32_t year;
  int32_t month;
  int32_t day;
} pyk_ymd;

/** Day of the week as ISO 8601 numbers it; 0 is no day. @since 0.1 */
typedef int32_t pyk_weekday;
enum {
  PYK_MONDAY = 1,
  PYK_TUESDAY = 2,
  PYK_WEDNESDAY = 3,
  PYK_THURSDAY = 4,
  PYK_FRIDAY = 5,
  PYK_SATURDAY = 6,
  PYK_SUNDAY = 7
};

/** What 31 January plus one month means. @since 0.1 */
typedef int32_t pyk_round;
enum {
  PYK_ROUND_DOWN = 1,  /**< the last day of the shorter month, as Act 150/1930 3 § has it */
  PYK_ROUND_UP = 2,    /**< the first day of the month after it */
  PYK_ROUND_REFUSE = 3 /**< PYK_E_RANGE */
};

/** Day of a civil date. Impossible dates (month 13, 31 April, 29 February of a common year, year 0 or
 *  10000) give PYK_E_RANGE. @since 0.1 */
PYK_API pyk_rc pyk_day_from_ymd(int32_t year, int32_t month, int32_t day, pyk_day *out);

/** Civil date of a day. PYK_E_RANGE outside PYK_DAY_MIN to PYK_DAY_MAX. @since 0.1 */
PYK_API pyk_rc pyk_day_to_ymd(pyk_day day, pyk_ymd *out);

/** Days of `n` dates, `stride` bytes apart, into `out`, `out_stride` bytes apart; `out` may lie in the same records, also over
 *  the date. When `codes` is not NULL each element's result goes there, `code_stride` bytes apart; an element that fails
 *  gets PYK_DAY_NONE. *failed, when not NULL, is how many did. PYK_E_ARG: NULL with n > 0, a stride too small. @since 0.1 */
PYK_API pyk_rc pyk_day_from_ymd_many(const pyk_ymd *dates, size_t stride, size_t n, pyk_day *out, size_t out_stride,
                                     pyk_rc *codes, size_t code_stride, size_t *failed);

/** Dates of `n` days, in the same way: an element that fails gets zeros. In records, the date may lie over the day.
 *  @since 0.1 */
PYK_API pyk_rc pyk_day_to_ymd_many(const pyk_day *days, size_t stride, size_t n, pyk_ymd *out, size_t out_stride,
                                   pyk_rc *codes, size_t code_stride, size_t *failed);

/** Day written exactly as "YYYY-MM-DD", the whole of the text. PYK_E_SYNTAX for any other form (also
 *  with a space or sign), PYK_E_RANGE for an impossible date. @since 0.1 */
PYK_API pyk_rc pyk_day_parse(const char *text, size_t len, pyk_day *out);

/** Day as Finnish documents print it: day, month, year with full stops, "7.12.2021" or "07.12.2021", the
 *  year with four digits, the whole of the text. PYK_E_SYNTAX or PYK_E_RANGE as pyk_day_parse().
 *  @since 0.1 */
PYK_API pyk_rc pyk_day_parse_printed(const char *text, size_t len, pyk_day *out);

/** "YYYY-MM-DD". PYK_E_RANGE for no day. Text out as described in pykala.h. @since 0.1 */
PYK_API pyk_rc pyk_day_format(pyk_day day, char *buf, size_t cap, size_t *need);

/** The day as people write it: "7.12.2021" in Finnish and Swedish, "7 December 2021" in English.
 *  PYK_E_RANGE for no day, PYK_E_ARG for an unknown language. @since 0.1 */
PYK_API pyk_rc pyk_day_say(pyk_day day, pyk_lang lang, char *buf, size_t cap, size_t *need);

/** Day of the week, or 0 when `day` lies outside the range. @since 0.1 */
PYK_API pyk_weekday pyk_day_weekday(pyk_day day);

/** Week of a day as ISO 8601 counts them: weeks begin on Monday, week 1 holds the year's first Thursday. *year is the week's
 *  year, which can differ from the day's. PYK_E_RANGE for no day. @since 0.1 */
PYK_API pyk_rc pyk_day_iso_week(pyk_day day, int32_t *year, int32_t *week);

/** `day` moved by `days`, forwards or backwards. PYK_E_RANGE when either end lies outside the range.
 *  @since 0.1 */
PYK_API pyk_rc pyk_day_add_days(pyk_day day, int32_t days, pyk_day *out);

/** `day` moved by `months`, forwards or backwards, to the same day number of that month. When that month
 *  has no such day, `round` says what happens. PYK_E_RANGE outside the range or refused, PYK_E_ARG for an
 *  unknown `round`. A year is 12 months. @since 0.1 */
PYK_API pyk_rc pyk_day_add_months(pyk_day day, int32_t months, pyk_round round, pyk_day *out);

#ifdef __cplusplus
}
#endif
#endif
