#include "law.h"

/* Whether a decision waits for legal force, by the time limit of the remedy against it. Before 434/2003 49 f § (893/2015)
 * no act said so of claims under the general act. */
#define ACT_1995     LAW_DAY(1995, 7, 1)
#define ACT_586_1996 LAW_DAY(1996, 12, 1)
#define ACT_893_2015 LAW_DAY(2016, 1, 1)
#define TERM_2017    LAW_DAY(2017, 6, 1)
#define ACT_808_2019 LAW_DAY(2020, 1, 1)
#define COUNTIES     LAW_DAY(2021, 7, 1)

#define AT_ONCE(limit, from, to, ...)                                                                                  \
  { PYK_LIMIT_##limit, from, to, PYK_ENFORCEABLE_YES, __VA_ARGS__ }
#define WAITS(limit, from, to, ...)                                                                                    \
  { PYK_LIMIT_##limit, from, to, PYK_ENFORCEABLE_WAITS, __VA_ARGS__ }

/* clang-format off */
const law_enforcement pyk_law_enforcements[] = {
    AT_ONCE(CLAIM, ACT_1995, TERM_2017, LAW_SECTION(1995, 365, 98)),
    AT_ONCE(CLAIM, TERM_2017, 0, LAW_SECTION(2015, 410, 143)),
    AT_ONCE(MUNICIPAL_APPEAL, ACT_1995, TERM_2017, LAW_SECTION(1995, 365, 98)),
    AT_ONCE(MUNICIPAL_APPEAL, TERM_2017, 0, LAW_SECTION(2015, 410, 143)),
    AT_ONCE(COUNTY_CLAIM, COUNTIES, 0, LAW_SECTION(2021, 611, 148)),
    AT_ONCE(COUNTY_APPEAL, COUNTIES, 0, LAW_SECTION(2021, 611, 148)),
    WAITS(GENERAL_CLAIM, ACT_893_2015, 0, {2003, 434, 0, 0, 49, 'f', 0, 0, 0, 0}),
    WAITS(ADMIN_APPEAL, ACT_586_1996, ACT_808_2019, LAW_SUBSECTION(1996, 586, 31, 1)),
    WAITS(ADMIN_APPEAL, ACT_808_2019, 0, LAW_SUBSECTION(2019, 808, 122, 1)),
};
/* clang-format on */
const size_t pyk_law_enforcement_count = sizeof pyk_law_enforcements / sizeof pyk_law_enforcements[0];
