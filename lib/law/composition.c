#include "law.h"

/* Quorum, size of councils, majorities. Section 16 applies first to the council elected in 2017 (410/2015 147 § 2 mom.). */
#define ACT_1995  LAW_DAY(1995, 7, 1)
#define TERM_2017 LAW_DAY(2017, 6, 1)
#define COUNTIES  LAW_DAY(2021, 7, 1)
/* Chapter 8 of 611/2021: 616/2021 1 §. */
#define COUNCILS_2022 LAW_DAY(2022, 3, 1)
#define JOINT         (1u << PYK_AUTHORITY_JOINT)
#define LOCAL         (1u << PYK_AUTHORITY_MUNICIPALITY | 1u << PYK_AUTHORITY_JOINT)
#define COUNTY        (1u << PYK_AUTHORITY_WELLBEING_COUNTY)
#define MUNICIPAL     (1u << PYK_AUTHORITY_MUNICIPALITY)
#define COUNCIL       (1u << PYK_BODY_COUNCIL)
#define OTHER_BODY    (((1u << (PYK_BODY_WORKING_COMMITTEE + 1)) - 2) & ~COUNCIL)

/* clang-format off */
const law_quorum pyk_law_quorums[] = {
    {LOCAL, COUNCIL, ACT_1995, TERM_2017, 2, 3, 0, LAW_SUBSECTION(1995, 365, 58, 1)},
    {LOCAL, COUNCIL, TERM_2017, 0, 2, 3, 0, LAW_SUBSECTION(2015, 410, 103, 1)},
    {COUNTY, COUNCIL, COUNTIES, 0, 2, 3, 0, LAW_SUBSECTION(2021, 611, 108, 1)},
    {LOCAL, OTHER_BODY, ACT_1995, TERM_2017, 1, 2, 1, LAW_SUBSECTION(1995, 365, 58, 2)},
    {LOCAL, OTHER_BODY, TERM_2017, 0, 1, 2, 1, LAW_SUBSECTION(2015, 410, 103, 2)},
    {COUNTY, OTHER_BODY, COUNTIES, 0, 1, 2, 1, LAW_SUBSECTION(2021, 611, 108, 2)},
};
const size_t pyk_law_quorum_count = sizeof pyk_law_quorums / sizeof pyk_law_quorums[0];

#define SIZE(residents, least) {residents, least, TERM_2017, 0, LAW_SUBSECTION(2015, 410, 16, 1)}
const law_council pyk_law_councils[] = {
    SIZE(5000, 13),   SIZE(20000, 27),  SIZE(50000, 43),      SIZE(100000, 51),
    SIZE(250000, 59), SIZE(500000, 67), SIZE(INT32_MAX, 79),
};
const size_t pyk_law_council_count = sizeof pyk_law_councils / sizeof pyk_law_councils[0];

const law_majority pyk_law_majorities[] = {
    {PYK_MAJORITY_MOST, LOCAL, ACT_1995, TERM_2017, 0, 0, LAW_SUBSECTION(1995, 365, 59, 2)},
    {PYK_MAJORITY_MOST, LOCAL, TERM_2017, 0, 0, 0, LAW_SUBSECTION(2015, 410, 104, 2)},
    {PYK_MAJORITY_MOST, COUNTY, COUNTIES, 0, 0, 0, LAW_SUBSECTION(2021, 611, 109, 2)},
    {PYK_MAJORITY_MANAGER, MUNICIPAL, ACT_1995, TERM_2017, 2, 3, LAW_SUBSECTION(1995, 365, 25, 3)},
    {PYK_MAJORITY_MANAGER, MUNICIPAL, TERM_2017, 0, 2, 3, LAW_SUBSECTION(2015, 410, 43, 3)},
    /* Of the votes that the basic agreement gives the members. */
    {PYK_MAJORITY_MANAGER, JOINT, TERM_2017, 0, 2, 3, LAW_SUBSECTION(2015, 410, 64, 4)},
    {PYK_MAJORITY_MANAGER, COUNTY, COUNCILS_2022, 0, 2, 3, LAW_SUBSECTION(2021, 611, 47, 3)},
    {PYK_MAJORITY_UNANIMOUS, LOCAL, ACT_1995, TERM_2017, 1, 1, LAW_SUBSECTION(1995, 365, 55, 2)},
    {PYK_MAJORITY_UNANIMOUS, LOCAL, TERM_2017, 0, 1, 1, LAW_SUBSECTION(2015, 410, 95, 2)},
    {PYK_MAJORITY_UNANIMOUS, COUNTY, COUNTIES, 0, 1, 1, LAW_SUBSECTION(2021, 611, 100, 2)},
};
const size_t pyk_law_majority_count = sizeof pyk_law_majorities / sizeof pyk_law_majorities[0];

const law_quota pyk_law_quotas[] = {
    {LOCAL, ACT_1995, TERM_2017, 1, LAW_SUBSECTION(1995, 365, 60, 2)},
    {LOCAL, TERM_2017, 0, 1, LAW_SUBSECTION(2015, 410, 105, 2)},
    {COUNTY, COUNTIES, 0, 1, LAW_SUBSECTION(2021, 611, 110, 1)},
};
const size_t pyk_law_quota_count = sizeof pyk_law_quotas / sizeof pyk_law_quotas[0];

/* 365/1995 9 §: four calendar years after the year of the election; 410/2015 147 § 2 mom. prolonged the last such term to
 * May 2017, which fixes the years before. 410/2015 15 § 1 mom.: four years from June. That elections were postponed in 2021,
 * and the term with them, is not in the texts. */
#define OLD_TERM(year) {MUNICIPAL, LAW_DAY(year, 1, 1), LAW_DAY(year + 4, 1, 1), PYK_TRUST_TEXT, LAW_SUBSECTION(1995, 365, 9, 1)}
#define JUNE(year) LAW_DAY(year, 6, 1)
const law_term pyk_law_terms[] = {
    OLD_TERM(1997), OLD_TERM(2001), OLD_TERM(2005), OLD_TERM(2009),
    {MUNICIPAL, LAW_DAY(2013, 1, 1), TERM_2017, PYK_TRUST_TEXT, LAW_SUBSECTION(2015, 410, 147, 2)},
    {MUNICIPAL, TERM_2017, LAW_DAY(2021, 8, 1), PYK_TRUST_NOT_TRACED, LAW_SUBSECTION(2015, 410, 15, 1)},
    {MUNICIPAL, LAW_DAY(2021, 8, 1), JUNE(2025), PYK_TRUST_NOT_TRACED, LAW_SUBSECTION(2015, 410, 15, 1)},
    {MUNICIPAL, JUNE(2025), JUNE(2029), PYK_TRUST_TEXT, LAW_SUBSECTION(2015, 410, 15, 1)},
    {COUNTY, COUNCILS_2022, JUNE(2025), PYK_TRUST_NOT_TRACED, LAW_SUBSECTION(2021, 611, 22, 1)},
    {COUNTY, JUNE(2025), JUNE(2029), PYK_TRUST_TEXT, LAW_SUBSECTION(2021, 611, 22, 1)},
};
const size_t pyk_law_term_count = sizeof pyk_law_terms / sizeof pyk_law_terms[0];

const law_seconding pyk_law_secondings[] = {
    {LOCAL, ACT_1995, TERM_2017, LAW_SUBSECTION(1995, 365, 59, 1)},
    {LOCAL, TERM_2017, 0, LAW_SUBSECTION(2015, 410, 104, 1)},
    {COUNTY, COUNTIES, 0, LAW_SUBSECTION(2021, 611, 109, 1)},
};
const size_t pyk_law_seconding_count = sizeof pyk_law_secondings / sizeof pyk_law_secondings[0];

/* Who voted against, or dissented, is not responsible; the presenter is, unless dissenting. The Constitution came into force
 * on 1 March 2000; what it replaced is not among the texts. */
#define CONSTITUTION LAW_DAY(2000, 3, 1)
#define S(name)      (1u << PYK_STANCE_##name)
#define TOOK_PART    (S(PRESENTED) | S(SUPPORTED) | S(OPPOSED) | S(ABSTAINED))
#define RESPONSIBLE(authorities, from, to, basis)                                                                 \
  {authorities, S(OPPOSED), PYK_GIVEN_UNKNOWN, from, to, PYK_GIVEN_NO, basis},                                    \
  {authorities, TOOK_PART, PYK_GIVEN_YES, from, to, PYK_GIVEN_NO, basis},                                         \
  {authorities, S(PRESENTED), PYK_GIVEN_NO, from, to, PYK_GIVEN_YES, basis}
const law_responsibility pyk_law_responsibilities[] = {
    RESPONSIBLE(LOCAL, ACT_1995, TERM_2017, LAW_SUBSECTION(1995, 365, 61, 2)),
    RESPONSIBLE(LOCAL, TERM_2017, 0, LAW_SUBSECTION(2015, 410, 106, 2)),
    RESPONSIBLE(COUNTY, COUNTIES, 0, LAW_SUBSECTION(2021, 611, 111, 2)),
    {LOCAL, S(SUPPORTED), PYK_GIVEN_NO, CONSTITUTION, 0, PYK_GIVEN_YES, LAW_SUBSECTION(1999, 731, 118, 1)},
    {COUNTY, S(SUPPORTED), PYK_GIVEN_NO, COUNTIES, 0, PYK_GIVEN_YES, LAW_SUBSECTION(1999, 731, 118, 1)},
};
const size_t pyk_law_responsibility_count = sizeof pyk_law_responsibilities / sizeof pyk_law_responsibilities[0];
/* clang-format on */
