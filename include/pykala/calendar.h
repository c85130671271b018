/* pykala/calendar.h - which days move the end of a time limit, and who says so. */
#ifndef PYKALA_CALENDAR_H
#define PYKALA_CALENDAR_H

#include "statute.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A named calendar. @since 0.1 */
typedef int32_t pyk_calendar;
enum {
  PYK_CALENDAR_TIME_LIMITS = 1,    /**< days on which no time limit ends: Act 150/1930 5 § */
  PYK_CALENDAR_PUBLIC_HOLIDAYS = 2 /**< church feasts, Independence Day and May Day; no eves, no plain week-ends */
};

/** What a day is. The most telling row names it: Christmas Day on a Saturday is Christmas Day. @since 0.1 */
typedef int32_t pyk_holiday;
enum {
  PYK_HOLIDAY_NONE = 0,
  PYK_HOLIDAY_SATURDAY = 1, /**< a Saturday that is nothing else */
  PYK_HOLIDAY_SUNDAY = 2,   /**< a Sunday that is nothing else */
  PYK_HOLIDAY_NEW_YEAR = 3,
  PYK_HOLIDAY_EPIPHANY = 4,
  PYK_HOLIDAY_GOOD_FRIDAY = 5,
  PYK_HOLIDAY_EASTER_DAY = 6,
  PYK_HOLIDAY_EASTER_MONDAY = 7,
  PYK_HOLIDAY_MAY_DAY = 8,
  PYK_HOLIDAY_ASCENSION = 9,
  PYK_HOLIDAY_WHIT_SUNDAY = 10,
  PYK_HOLIDAY_WHIT_MONDAY = 11, /**< until 1972 */
  PYK_HOLIDAY_MIDSUMMER_EVE = 12,
  PYK_HOLIDAY_MIDSUMMER_DAY = 13,
  PYK_HOLIDAY_ALL_SAINTS = 14,
  PYK_HOLIDAY_INDEPENDENCE = 15,
  PYK_HOLIDAY_CHRISTMAS_EVE = 16,
  PYK_HOLIDAY_CHRISTMAS_DAY = 17,
  PYK_HOLIDAY_ST_STEPHEN = 18,
  PYK_HOLIDAY_CHANGED = 19 /**< a day on which no time limit ends only in a change that is tried out (pyk_change) */
};

/** What a calendar says of one day. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_calendar_day {
  uint32_t size;
  int32_t moves;         /**< 1: the day is in the calendar; in the calendar of time limits, one does not end on it */
  pyk_holiday holiday;   /**< which day it is; PYK_HOLIDAY_NONE for a working day */
  pyk_holiday contested; /**< feast that may have been kept on this day: sources disagree; 0 none */
  pyk_weekday weekday;
  pyk_trust trust; /**< how well founded the rows behind the answer are */
  pyk_notes notes;
  pyk_provision basis;  /**< why it moves; empty for a working day */
  pyk_provision source; /**< what makes the day that holiday; empty for plain Saturdays and Sundays */
} pyk_calendar_day;

/** Looks a day up under the law in force on that day. PYK_E_ARG for an unknown calendar, PYK_E_RANGE for no
 *  day, PYK_E_NORULE before 1 July 1966, when Saturdays and eves became part of Act 150/1930 5 § (358/1966):
 *  the earlier wording is outside scope. @since 0.1 */
PYK_API pyk_rc pyk_calendar_look(pyk_calendar calendar, pyk_day day, pyk_calendar_day *out);

/** The one question of many days: 1 when the day is in the calendar, 2 when a feast may have been kept on it
 *  (pyk_calendar_day.contested), else 0. Says nothing of names and provisions, and in the calendar of time limits costs a
 *  look into a table for the days until 2100-12-31. Errors as pyk_calendar_look(). @since 0.1 */
PYK_API pyk_rc pyk_calendar_moves(pyk_calendar calendar, pyk_day day, int32_t *out);

/** The same of `n` days, `stride` bytes apart, into `out`, `out_stride` bytes apart; `out` may be `days` with the same
 *  stride. When `codes` is not NULL each element's result goes there, `code_stride` bytes apart; an element that fails gets
 *  0. *failed, when not NULL, is how many did. PYK_E_ARG: an unknown calendar, NULL with n > 0, a stride too small.
 *  @since 0.1 */
PYK_API pyk_rc pyk_calendar_moves_many(pyk_calendar calendar, const pyk_day *days, size_t stride, size_t n,
                                       int32_t *out, size_t out_stride, pyk_rc *codes, size_t code_stride,
                                       size_t *failed);

/** The first day from `from` to `to`, both included, on which one calendar has the day and the other has not.
 *  PYK_E_NORULE when there is none, or a calendar cannot answer for a day before it is found; else as
 *  pyk_calendar_look(). @since 0.1 */
PYK_API pyk_rc pyk_calendar_difference(pyk_calendar a, pyk_calendar b, pyk_day from, pyk_day to, pyk_day *out);

/** The first day on or after `day` on which a time limit can end (Act 150/1930 5 §). Errors as
 *  pyk_calendar_look(). @since 0.1 */
PYK_API pyk_rc pyk_calendar_open(pyk_calendar calendar, pyk_day day, pyk_day *out);

/** Easter Day of a year from 1583 to 9999 in the Gregorian computation, which the church acts mean by "as of
 *  old in western Christendom" (1054/1993 chapter 4, 3 §). PYK_E_RANGE for other years. @since 0.1 */
PYK_API pyk_rc pyk_calendar_easter(int32_t year, pyk_day *out);

#ifdef __cplusplus
}
#endif
#endif
