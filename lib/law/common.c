#include "law.h"

#define ACT_1995  LAW_DAY(1995, 7, 1)
#define ACT_586   LAW_DAY(1996, 12, 1)
#define ACT_434   LAW_DAY(2004, 1, 1)
#define ACT_893   LAW_DAY(2016, 1, 1)
#define ACT_1397  LAW_DAY(2017, 1, 1)
#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_2020  LAW_DAY(2020, 1, 1)
#define COUNTIES  LAW_DAY(2021, 7, 1)

/* clang-format off */
const law_attachment pyk_law_attachments[] = {
    {LAW_MUNICIPAL, PYK_NOTICE_MUNICIPAL_APPEAL, ACT_1995, TERM_2017, LAW_SUBSECTION(1995, 365, 94, 1)},
    {LAW_MUNICIPAL, PYK_NOTICE_CLAIM, ACT_1995, TERM_2017, LAW_SUBSECTION(1995, 365, 94, 2)},
    {LAW_MUNICIPAL, PYK_NOTICE_PROHIBITION, ACT_1995, TERM_2017, LAW_SUBSECTION(1995, 365, 94, 3)},
    {LAW_MUNICIPAL, PYK_NOTICE_CLAIM, TERM_2017, 0, LAW_SUBSECTION(2015, 410, 141, 1)},
    {LAW_MUNICIPAL, PYK_NOTICE_MUNICIPAL_APPEAL, TERM_2017, 0, LAW_SUBSECTION(2015, 410, 141, 2)},
    {LAW_MUNICIPAL, PYK_NOTICE_PROHIBITION, TERM_2017, 0, LAW_SUBSECTION(2015, 410, 141, 3)},
    {LAW_COUNTY, PYK_NOTICE_CLAIM, COUNTIES, 0, LAW_SUBSECTION(2021, 611, 146, 1)},
    {LAW_COUNTY, PYK_NOTICE_MUNICIPAL_APPEAL, COUNTIES, 0, LAW_SUBSECTION(2021, 611, 146, 2)},
    {LAW_COUNTY, PYK_NOTICE_PROHIBITION, COUNTIES, 0, LAW_SUBSECTION(2021, 611, 146, 3)},
    {LAW_GENERAL, PYK_NOTICE_APPEAL, ACT_586, ACT_434, LAW_SUBSECTION(1996, 586, 14, 1)},
    {LAW_GENERAL, PYK_NOTICE_PROHIBITION, ACT_586, ACT_434, LAW_SECTION(1996, 586, 15)},
    {LAW_GENERAL, PYK_NOTICE_CLAIM, ACT_434, 0, LAW_SUBSECTION(2003, 434, 46, 1)},
    {LAW_GENERAL, PYK_NOTICE_APPEAL, ACT_434, 0, LAW_SUBSECTION(2003, 434, 47, 1)},
    {LAW_GENERAL | LAW_PROCUREMENT, PYK_NOTICE_PROHIBITION, ACT_434, 0, LAW_SECTION(2003, 434, 48)},
    {LAW_PROCUREMENT, PYK_NOTICE_PROCUREMENT, ACT_1397, 0, LAW_SUBSECTION(2016, 1397, 126, 1)},
    {LAW_COURT, PYK_NOTICE_APPEAL, ACT_586, ACT_2020, LAW_SUBSECTION(1996, 586, 14, 1)},
    {LAW_COURT, PYK_NOTICE_PROHIBITION, ACT_586, ACT_2020, LAW_SECTION(1996, 586, 15)},
    {LAW_COURT, PYK_NOTICE_APPEAL, ACT_2020, 0, LAW_SUBSECTION(2019, 808, 88, 1)},
};
const size_t pyk_law_attachment_count = sizeof pyk_law_attachments / sizeof pyk_law_attachments[0];

#define THREE (PYK_GROUND_PROCEDURE | PYK_GROUND_POWERS | PYK_GROUND_UNLAWFUL)

const law_ground pyk_law_grounds[] = {
    {LAW_MUNICIPAL, PYK_REMEDY_MUNICIPAL_APPEAL, ACT_1995, TERM_2017, THREE, LAW_SUBSECTION(1995, 365, 90, 2)},
    {LAW_MUNICIPAL, PYK_REMEDY_MUNICIPAL_APPEAL, TERM_2017, 0, THREE, LAW_SUBSECTION(2015, 410, 135, 2)},
    {LAW_COUNTY, PYK_REMEDY_MUNICIPAL_APPEAL, COUNTIES, 0, THREE, LAW_SUBSECTION(2021, 611, 140, 2)},
    {LAW_GENERAL, PYK_REMEDY_ADMIN_APPEAL, ACT_2020, 0, PYK_GROUND_UNLAWFUL, LAW_SUBSECTION(2019, 808, 13, 1)},
};
const size_t pyk_law_ground_count = sizeof pyk_law_grounds / sizeof pyk_law_grounds[0];

#define BIT(n)    (1u << (n))
#define UNCHANGED BIT(PYK_NATURE_ON_CLAIM)
#define CHANGED   BIT(PYK_NATURE_CLAIM_GRANTED)
#define PLAIN     (~(UNCHANGED | CHANGED))
#define CLAIMANT  PYK_PARTY_CLAIMANT
#define CLAIMS    BIT(PYK_REMEDY_CLAIM)
#define APPEALS   (~CLAIMS)
#define ANY       (~0u)

#define JOINT     BIT(PYK_AUTHORITY_JOINT)
#define SHARERS   PYK_PARTY_MUNICIPALITY

/* natures, remedies, days, nobody but, also, and in joint authorities where members have it: provision. 365/1995 92 § 2 mom.,
 * 410/2015 137 § 2 mom. */
const law_standing pyk_law_standings[] = {
    {LAW_MUNICIPAL, PLAIN, ANY, ACT_1995, TERM_2017, 0, 0, JOINT, SHARERS, LAW_SUBSECTION(1995, 365, 92, 1)},
    {LAW_MUNICIPAL, UNCHANGED, ANY, ACT_1995, TERM_2017, CLAIMANT, 0, 0, 0, LAW_SUBSECTION(1995, 365, 92, 3)},
    {LAW_MUNICIPAL, CHANGED, ANY, ACT_1995, TERM_2017, 0, CLAIMANT, JOINT, SHARERS, LAW_SUBSECTION(1995, 365, 92, 3)},
    {LAW_MUNICIPAL, PLAIN, ANY, TERM_2017, 0, 0, 0, JOINT, SHARERS, LAW_SUBSECTION(2015, 410, 137, 1)},
    {LAW_MUNICIPAL, UNCHANGED, ANY, TERM_2017, 0, CLAIMANT, 0, 0, 0, LAW_SUBSECTION(2015, 410, 137, 3)},
    {LAW_MUNICIPAL, CHANGED, ANY, TERM_2017, 0, 0, CLAIMANT, JOINT, SHARERS, LAW_SUBSECTION(2015, 410, 137, 3)},
    {LAW_COUNTY, PLAIN, ANY, COUNTIES, 0, 0, 0, 0, 0, LAW_SUBSECTION(2021, 611, 142, 1)},
    {LAW_COUNTY, UNCHANGED, ANY, COUNTIES, 0, CLAIMANT, 0, 0, 0, LAW_SUBSECTION(2021, 611, 142, 3)},
    {LAW_COUNTY, CHANGED, ANY, COUNTIES, 0, 0, CLAIMANT, 0, 0, LAW_SUBSECTION(2021, 611, 142, 3)},
    /* 586/1996 had no rule of its own on decisions on claims. */
    {LAW_GENERAL, ANY, CLAIMS, ACT_586, ACT_893, 0, 0, 0, 0, LAW_SUBSECTION(1996, 586, 6, 1)},
    {LAW_GENERAL, ANY, CLAIMS, ACT_893, 0, 0, 0, 0, 0, {2003, 434, 0, 0, 49, 'b', 2, 0, 0, 0}},
    {LAW_GENERAL | LAW_COURT, ANY, APPEALS, ACT_586, ACT_2020, 0, 0, 0, 0, LAW_SUBSECTION(1996, 586, 6, 1)},
    {LAW_GENERAL | LAW_COURT, PLAIN, APPEALS, ACT_2020, 0, 0, 0, 0, 0, LAW_SUBSECTION(2019, 808, 7, 1)},
    {LAW_GENERAL, UNCHANGED, APPEALS, ACT_2020, 0, CLAIMANT, 0, 0, 0, LAW_SUBSECTION(2019, 808, 7, 2)},
    {LAW_GENERAL, CHANGED, APPEALS, ACT_2020, 0, 0, CLAIMANT, 0, 0, LAW_SUBSECTION(2019, 808, 7, 2)},
};
const size_t pyk_law_standing_count = sizeof pyk_law_standings / sizeof pyk_law_standings[0];

#define S(name) BIT(PYK_SUBJECT_##name)

/* The reforms were pending when the tables were checked: from the day after. */
const law_change pyk_law_changes[] = {
    {PYK_NOTE_AGENCY_2026, {S(PUPIL_PLACE) | S(PUPIL_ASSESSMENT) | S(EARLY_EDUCATION_SUPPORT), 0}, LAW_DAY(2026, 1, 1)},
    {PYK_NOTE_SUPPORT_2025, {S(PUPIL_PLACE), 0}, LAW_DAY(2025, 8, 1)},
    {PYK_NOTE_REFORM_PENDING,
     {S(PROCUREMENT) | S(SMALL_PROCUREMENT) | S(PLAN) | S(LAND_USE), 0},
     LAW_DAY(2025, 2, 22)},
};
/* clang-format on */
const size_t pyk_law_change_count = sizeof pyk_law_changes / sizeof pyk_law_changes[0];

/* Here and nowhere else is known how many tables there are. */
const law_demand_table *const pyk_law_demands[] = {&pyk_law_demands_people, &pyk_law_demands_meeting,
                                                   &pyk_law_demands_form, &pyk_law_demands_filing};
const size_t pyk_law_demands_count = sizeof pyk_law_demands / sizeof pyk_law_demands[0];

const law_finding_table *const pyk_law_findings_of_records[] = {&pyk_law_findings_people, &pyk_law_findings_meeting,
                                                                &pyk_law_findings_form, &pyk_law_findings_filing,
                                                                &pyk_law_findings_notice};
const size_t pyk_law_findings_of_records_count =
    sizeof pyk_law_findings_of_records / sizeof pyk_law_findings_of_records[0];

/* The words of one kind can lie in several of them. */
const law_vocabulary_table pyk_law_vocabularies[] = {
    {pyk_law_words_of_time, &pyk_law_words_of_time_count},
    {pyk_law_words_of_matter, &pyk_law_words_of_matter_count},
    {pyk_law_words_of_appeal, &pyk_law_words_of_appeal_count},
    {pyk_law_words_of_people, &pyk_law_words_of_people_count},
    {pyk_law_words_of_meeting, &pyk_law_words_of_meeting_count},
    {pyk_law_words_of_form, &pyk_law_words_of_form_count},
    {pyk_law_words_of_filing, &pyk_law_words_of_filing_count},
    {pyk_law_words_of_notice, &pyk_law_words_of_notice_count},
    {pyk_law_words_of_replay, &pyk_law_words_of_replay_count},
    {pyk_law_words_of_import, &pyk_law_words_of_import_count},
};
const size_t pyk_law_vocabulary_count = sizeof pyk_law_vocabularies / sizeof pyk_law_vocabularies[0];
