/* The calendar as the rows of the law give it, day by day: exact for every day, and slow. */
#ifndef PYK_CALENDAR_ROWS_H
#define PYK_CALENDAR_ROWS_H

#include "../law/law.h"

/* First day that the calendar can answer for; PYK_DAY_NONE for an unknown calendar. */
pyk_day pyk_rows_start(pyk_calendar calendar);

/* The row that names a valid day, or NULL; *contested is then the row of the feast that may have been kept on it, or NULL. A
 * day that moves the end of a limit anyway is not contested. */
const law_holiday *pyk_rows_find(pyk_calendar calendar, pyk_day day, const law_holiday **contested);

#endif
