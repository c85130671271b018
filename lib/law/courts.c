#include "law.h"

/* Courts that are no more. The act that renamed the county courts, 435/1999, is not among the sources; the Constitution,
 * which names the regional administrative courts, is. */
const law_former_court pyk_law_former_courts[] = {
    {PYK_RECEIVER_COUNTY_COURT, PYK_RECEIVER_ADMIN_COURT, LAW_DAY(2000, 3, 1), LAW_SUBSECTION(1999, 731, 98, 2)},
};
const size_t pyk_law_former_court_count = sizeof pyk_law_former_courts / sizeof pyk_law_former_courts[0];
