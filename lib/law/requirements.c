#include "law.h"

#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_1995  LAW_DAY(1995, 7, 1)
/* The Administrative Procedure Act came into force. */
#define ACT_434_2003 LAW_DAY(2004, 1, 1)

/* What a decision has to contain or how its days have to lie, and where that stands. Where a requirement has no row
 * on the governing day, the route's own provision, or none, is cited. */
const law_requirement pyk_law_requirements[] = {
    /* A notice of the prohibition has to name the provision; from 2017 the route's own provision says so. */
    {PYK_FINDING_NOTICE_WITHOUT_PROVISION, ACT_434_2003, TERM_2017, LAW_SECTION(2003, 434, 48)},
    {PYK_FINDING_NOTICE_WRONG_PROVISION, ACT_434_2003, TERM_2017, LAW_SECTION(2003, 434, 48)},
    /* A wrong prohibition is mended by new instructions, and only they start the period. */
    {PYK_FINDING_PROHIBITION_THOUGH_OPEN, ACT_434_2003, 0, LAW_SECTION(2003, 434, 49)},
    {PYK_FINDING_CONTACT_MISSING, ACT_434_2003, 0, LAW_ITEM(2003, 434, 44, 1, 4)},
    {PYK_FINDING_CONTACT_UNREACHABLE, ACT_434_2003, 0, LAW_ITEM(2003, 434, 44, 1, 4)},
    {PYK_FINDING_DECISION_DAY_UNKNOWN, ACT_434_2003, 0, LAW_ITEM(2003, 434, 44, 1, 1)},
    /* Presenting is left to bylaws; the act only says that they regulate it. Item 2, letter i. */
    {PYK_FINDING_PRESENTER_MISSING, TERM_2017, 0, {2015, 410, 0, 0, 90, 0, 1, 2, 'i', 0}},
    /* Minutes go on view after they have been inspected, so after the decision. */
    {PYK_FINDING_ON_VIEW_BEFORE_DECISION, ACT_1995, TERM_2017, LAW_SECTION(1995, 365, 63)},
    {PYK_FINDING_ON_VIEW_BEFORE_DECISION, TERM_2017, 0, LAW_SUBSECTION(2015, 410, 140, 1)},
};
const size_t pyk_law_requirement_count = sizeof pyk_law_requirements / sizeof pyk_law_requirements[0];
