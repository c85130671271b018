#include "law.h"

/* 410/2015 chapter 16 applies from the term of the council elected in 2017 (147 §); until then 365/1995. */
#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_1995  LAW_DAY(1995, 7, 1)
#define EVERYONE  (PYK_PARTY_PARTY | PYK_PARTY_MEMBER)

const law_limit pyk_law_limits[] = {
    {PYK_LIMIT_CLAIM, PYK_BYLAW_NONE, ACT_1995, TERM_2017, 14, PYK_UNIT_DAY, PYK_COUNTING_STATUTE, EVERYONE, 0,
     PYK_TRUST_TEXT, LAW_SECTION(1995, 365, 93)},
    {PYK_LIMIT_CLAIM, PYK_BYLAW_NONE, TERM_2017, 0, 14, PYK_UNIT_DAY, PYK_COUNTING_STATUTE, EVERYONE, 0, PYK_TRUST_TEXT,
     LAW_SECTION(2015, 410, 138)},
    {PYK_LIMIT_MUNICIPAL_APPEAL, PYK_BYLAW_NONE, ACT_1995, TERM_2017, 30, PYK_UNIT_DAY, PYK_COUNTING_STATUTE, EVERYONE,
     0, PYK_TRUST_TEXT, LAW_SECTION(1995, 365, 93)},
    {PYK_LIMIT_MUNICIPAL_APPEAL, PYK_BYLAW_NONE, TERM_2017, 0, 30, PYK_UNIT_DAY, PYK_COUNTING_STATUTE, EVERYONE, 0,
     PYK_TRUST_TEXT, LAW_SECTION(2015, 410, 138)},
    /* Known only from decisions that quote it: the earliest resolution to which one applies it was adopted on
     * 2021-02-03; the bylaws were replaced on 2022-05-01. */
    {PYK_LIMIT_WISH_REPORT, PYK_BYLAW_HELSINKI, LAW_DAY(2021, 2, 3), LAW_DAY(2022, 5, 1), 1, PYK_UNIT_YEAR,
     PYK_COUNTING_BYLAW, PYK_PARTY_MOVER, PYK_PARTY_COUNCILLORS, PYK_TRUST_QUOTED,
     LAW_BYLAW(PYK_BYLAW_HELSINKI, 30, 14)},
};
const size_t pyk_law_limit_count = sizeof pyk_law_limits / sizeof pyk_law_limits[0];

/* Act 150/1930. 6 § is as amended by 128/2005. */
const law_counting pyk_law_counting = {
    LAW_SECTION(1930, 150, 3),
    LAW_SECTION(1930, 150, 4),
    LAW_SECTION(1930, 150, 5),
    LAW_SECTION(1930, 150, 6),
};
