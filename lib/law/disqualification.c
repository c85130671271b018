#include "law.h"

/* Who is disqualified. Act 598/1982, in force before 434/2003, is not among the texts; 434/2003 reaches the authorities of
 * counties since 637/2021. */
#define ACT_434_2003 LAW_DAY(2004, 1, 1)
#define TERM_2017    LAW_DAY(2017, 6, 1)
#define COUNTIES     LAW_DAY(2021, 7, 1)
#define LOCAL        (1u << PYK_AUTHORITY_MUNICIPALITY | 1u << PYK_AUTHORITY_JOINT)
#define COUNTY       (1u << PYK_AUTHORITY_WELLBEING_COUNTY)
/* In the council a narrower rule takes the place of the general one. */
#define COUNCILLOR (1u << PYK_ROLE_COUNCILLOR)
#define OTHERS     (((1u << (PYK_ROLE_OTHER_PRESENT + 1)) - 2) & ~COUNCILLOR)
#define SELF_OR(c) (1u << PYK_CIRCLE_SELF | (c))
#define FIRST      (1u << PYK_CIRCLE_CLOSE)
#define ANY_CIRCLE (1u << PYK_CIRCLE_CLOSE | 1u << PYK_CIRCLE_WIDER | 1u << PYK_CIRCLE_IN_LAW)
#define ITEM(n)    LAW_ITEM(2003, 434, 28, 1, n)

/* clang-format off */
#define GROUND(name, authorities, roles, from, to, circles, spares, basis)                                       \
  {PYK_DISQUALIFICATION_##name, authorities, roles, from, to, circles, LAW_SPARES_##spares, basis}

const law_ground_of_disqualification pyk_law_disqualifications[] = {
    GROUND(PERSONAL, LOCAL, COUNCILLOR, ACT_434_2003, TERM_2017, SELF_OR(ANY_CIRCLE), NOBODY, LAW_SUBSECTION(1995, 365, 52, 1)),
    GROUND(PERSONAL, LOCAL, COUNCILLOR, TERM_2017, 0, SELF_OR(ANY_CIRCLE), NOBODY, LAW_SUBSECTION(2015, 410, 97, 1)),
    GROUND(PERSONAL, COUNTY, COUNCILLOR, COUNTIES, 0, SELF_OR(ANY_CIRCLE), NOBODY, LAW_SUBSECTION(2021, 611, 102, 1)),
    GROUND(PARTY, LOCAL, OTHERS, ACT_434_2003, 0, SELF_OR(ANY_CIRCLE), NOBODY, ITEM(1)),
    GROUND(PARTY, COUNTY, OTHERS, COUNTIES, 0, SELF_OR(ANY_CIRCLE), NOBODY, ITEM(1)),
    GROUND(ASSISTS, LOCAL, OTHERS, ACT_434_2003, 0, SELF_OR(ANY_CIRCLE), NOBODY, ITEM(2)),
    GROUND(ASSISTS, COUNTY, OTHERS, COUNTIES, 0, SELF_OR(ANY_CIRCLE), NOBODY, ITEM(2)),
    GROUND(BENEFIT, LOCAL, OTHERS, ACT_434_2003, 0, SELF_OR(FIRST), NOBODY, ITEM(3)),
    GROUND(BENEFIT, COUNTY, OTHERS, COUNTIES, 0, SELF_OR(FIRST), NOBODY, ITEM(3)),
    GROUND(SERVICE, LOCAL, OTHERS, ACT_434_2003, 0, 0, EMPLOYEES, ITEM(4)),
    GROUND(SERVICE, COUNTY, OTHERS, COUNTIES, 0, 0, EMPLOYEES, ITEM(4)),
    GROUND(BOARD, LOCAL, OTHERS, ACT_434_2003, TERM_2017, SELF_OR(FIRST), OLD_ENTERPRISE, ITEM(5)),
    GROUND(BOARD, LOCAL, OTHERS, TERM_2017, 0, SELF_OR(FIRST), ENTERPRISE, ITEM(5)),
    GROUND(BOARD, COUNTY, OTHERS, COUNTIES, 0, SELF_OR(FIRST), ENTERPRISE, ITEM(5)),
    /* 6 kohta is not applied in a municipality (365/1995 52 § 4 mom., 410/2015 97 § 4 mom.) or a county (611/2021 102 § 4 mom.). */
    GROUND(OTHER, LOCAL, OTHERS, ACT_434_2003, 0, 0, NOBODY, ITEM(7)),
    GROUND(OTHER, COUNTY, OTHERS, COUNTIES, 0, 0, NOBODY, ITEM(7)),
};
/* clang-format on */
const size_t pyk_law_disqualification_count = sizeof pyk_law_disqualifications / sizeof pyk_law_disqualifications[0];

/* The ways to relatives. A half sibling is a sibling; so is a parent's other child. */
#define WAY(circle, item, ...)                                                                                         \
  { PYK_CIRCLE_##circle, {__VA_ARGS__}, ACT_434_2003, 0, LAW_ITEM(2003, 434, 28, 2, item) }
#define SPOUSE  PYK_TIE_SPOUSE
#define CHILD   PYK_TIE_CHILD
#define PARENT  PYK_TIE_PARENT
#define SIBLING PYK_TIE_SIBLING

const law_kin pyk_law_kin[] = {
    WAY(CLOSE, 1, SPOUSE),
    WAY(CLOSE, 1, CHILD),
    WAY(CLOSE, 1, CHILD, SPOUSE),
    WAY(CLOSE, 1, CHILD, CHILD),
    WAY(CLOSE, 1, CHILD, CHILD, SPOUSE),
    WAY(CLOSE, 1, SIBLING),
    WAY(CLOSE, 1, SIBLING, SPOUSE),
    WAY(CLOSE, 1, PARENT),
    WAY(CLOSE, 1, PARENT, SPOUSE),
    WAY(CLOSE, 1, PARENT, PARENT),
    WAY(CLOSE, 1, PARENT, PARENT, SPOUSE),
    WAY(CLOSE, 1, PYK_TIE_CLOSE),
    WAY(CLOSE, 1, PYK_TIE_CLOSE, SPOUSE),
    WAY(WIDER, 2, PARENT, SIBLING),
    WAY(WIDER, 2, PARENT, SIBLING, SPOUSE),
    WAY(WIDER, 2, SIBLING, CHILD),
    WAY(WIDER, 2, PYK_TIE_FORMER_SPOUSE),
    WAY(IN_LAW, 3, SPOUSE, CHILD),
    WAY(IN_LAW, 3, SPOUSE, CHILD, SPOUSE),
    WAY(IN_LAW, 3, SPOUSE, CHILD, CHILD),
    WAY(IN_LAW, 3, SPOUSE, CHILD, CHILD, SPOUSE),
    WAY(IN_LAW, 3, SPOUSE, SIBLING),
    WAY(IN_LAW, 3, SPOUSE, SIBLING, SPOUSE),
    WAY(IN_LAW, 3, SPOUSE, PARENT),
    WAY(IN_LAW, 3, SPOUSE, PARENT, SPOUSE),
    WAY(IN_LAW, 3, SPOUSE, PARENT, PARENT),
    WAY(IN_LAW, 3, SPOUSE, PARENT, PARENT, SPOUSE),
    WAY(IN_LAW, 3, SPOUSE, SIBLING, CHILD),
};
const size_t pyk_law_kin_count = sizeof pyk_law_kin / sizeof pyk_law_kin[0];
