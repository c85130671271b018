#include "law.h"

/* Provisions that say which of two acts governs: rows of the act named that begin or end on the day do so because of
 * them. Acts that came without such a provision have no row. */
#define TEXT PYK_TRUST_TEXT

/* clang-format off */
const law_transition pyk_law_transitions[] = {
    {1995, 365, LAW_DAY(2017, 6, 1), LAW_BY_DECISION, TEXT, LAW_SECTION(2015, 410, 147)},
    {2015, 410, LAW_DAY(2017, 6, 1), LAW_BY_DECISION, TEXT, LAW_SECTION(2015, 410, 147)},
    {1996, 586, LAW_DAY(1996, 12, 1), LAW_BY_DECISION, TEXT, LAW_SECTION(1996, 586, 82)},
    {1996, 586, LAW_DAY(2020, 1, 1), LAW_BY_DECISION, TEXT, LAW_SECTION(2019, 808, 126)},
    {2019, 808, LAW_DAY(2020, 1, 1), LAW_BY_DECISION, TEXT, LAW_SECTION(2019, 808, 126)},
    {1999, 132, LAW_DAY(2025, 1, 1), LAW_BY_PENDING, TEXT, LAW_SECTION(2023, 751, 194)},
    {2023, 751, LAW_DAY(2025, 1, 1), LAW_BY_PENDING, TEXT, LAW_SECTION(2023, 751, 194)},
    {2007, 348, LAW_DAY(2007, 6, 1), LAW_BY_PENDING, TEXT, LAW_SECTION(2007, 348, 87)},
    {2007, 348, LAW_DAY(2017, 1, 1), LAW_BY_PENDING, TEXT, LAW_SECTION(2016, 1397, 174)},
    {2016, 1397, LAW_DAY(2017, 1, 1), LAW_BY_PENDING, TEXT, LAW_SECTION(2016, 1397, 174)},
};
/* clang-format on */
const size_t pyk_law_transition_count = sizeof pyk_law_transitions / sizeof pyk_law_transitions[0];
