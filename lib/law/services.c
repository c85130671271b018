#include "law.h"

#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_1995  LAW_DAY(1995, 7, 1)
#define ACT_2004  LAW_DAY(2004, 1, 1)
/* 924/2010 gave 13/2003 19 § its presumption. */
#define ACT_924_2010 LAW_DAY(2010, 12, 1)
/* 432/2019 brought service by publication to the net. */
#define ACT_432_2019 LAW_DAY(2020, 1, 1)
#define ACT_1397     LAW_DAY(2017, 1, 1)
#define COUNTIES     LAW_DAY(2021, 7, 1)
/* Electronic service is known to be changing; the new text has not been read. */
#define ESERVICE_2026 LAW_DAY(2026, 3, 1)
#define PARTY         PYK_PARTY_PARTY
#define MEMBER        PYK_PARTY_MEMBER
#define ANY           (LAW_MUNICIPAL | LAW_GENERAL | LAW_PROCUREMENT | LAW_COUNTY)
#define TEXT          PYK_TRUST_TEXT

/* clang-format off */
/* service, regimes, from, to, whom, days, rebuttable, trust, notes and from when, provision */
const law_service pyk_law_services[] = {
    {PYK_SERVICE_RECEIPT, ANY, 0, 0, PARTY | MEMBER, 0, 0, TEXT, 0, 0, LAW_NO_PROVISION},
    {PYK_SERVICE_LETTER, LAW_MUNICIPAL, ACT_1995, TERM_2017, PARTY, 7, 1, TEXT, 0, 0, LAW_SUBSECTION(1995, 365, 95, 1)},
    {PYK_SERVICE_LETTER, LAW_MUNICIPAL, TERM_2017, 0, PARTY, 7, 1, TEXT, 0, 0, LAW_SUBSECTION(2003, 434, 59, 2)},
    {PYK_SERVICE_LETTER, LAW_GENERAL, ACT_2004, 0, PARTY, 7, 1, TEXT, 0, 0, LAW_SUBSECTION(2003, 434, 59, 2)},
    {PYK_SERVICE_LETTER, LAW_PROCUREMENT, ACT_1397, 0, PARTY, 7, 1, TEXT, 0, 0, LAW_SUBSECTION(2016, 1397, 127, 2)},
    /* 611/2021 144 § names ordinary service by letter only. */
    {PYK_SERVICE_LETTER, LAW_COUNTY, COUNTIES, 0, PARTY, 7, 1, TEXT, 0, 0, LAW_SUBSECTION(2003, 434, 59, 2)},
    {PYK_SERVICE_E_MESSAGE, LAW_MUNICIPAL | LAW_GENERAL, ACT_924_2010, 0, PARTY, 3, 1, TEXT, PYK_NOTE_ESERVICE_2026,
     ESERVICE_2026, LAW_SUBSECTION(2003, 13, 19, 2)},
    {PYK_SERVICE_E_MESSAGE, LAW_PROCUREMENT, ACT_1397, 0, PARTY, 0, 1, TEXT, 0, 0, LAW_SUBSECTION(2016, 1397, 127, 1)},
    {PYK_SERVICE_MINUTES_ON_VIEW, LAW_MUNICIPAL, ACT_1995, TERM_2017, MEMBER, 0, 0, TEXT, 0, 0,
     LAW_SUBSECTION(1995, 365, 95, 2)},
    {PYK_SERVICE_MINUTES_ON_VIEW, LAW_MUNICIPAL, TERM_2017, 0, MEMBER, 7, 0, TEXT, 0, 0,
     LAW_SUBSECTION(2015, 410, 140, 3)},
    {PYK_SERVICE_MINUTES_ON_VIEW, LAW_COUNTY, COUNTIES, 0, MEMBER, 7, 0, TEXT, 0, 0, LAW_SUBSECTION(2021, 611, 145, 3)},
    /* Until 2019 from the publication in the official gazette, then on the authority's web site. */
    {PYK_SERVICE_PUBLIC_NOTICE, ANY, ACT_2004, ACT_432_2019, PARTY, 7, 0, TEXT, 0, 0, LAW_SUBSECTION(2003, 434, 62, 3)},
    {PYK_SERVICE_PUBLIC_NOTICE, ANY, ACT_432_2019, 0, PARTY, 7, 0, TEXT, 0, 0, LAW_SUBSECTION(2003, 434, 62, 3)},
    {PYK_SERVICE_ANNOUNCEMENT, ANY, ACT_432_2019, 0, PARTY, 7, 0, TEXT, 0, 0,
     {2003, 434, 0, 0, 62, 'a', 3, 0, 0, 0}},
    {PYK_SERVICE_SUBSTITUTE, ANY, ACT_2004, 0, PARTY, 3, 0, TEXT, 0, 0, LAW_SUBSECTION(2003, 434, 61, 3)},
    {PYK_SERVICE_GIVEN, LAW_GENERAL, LAW_DAY(2000, 1, 1), LAW_DAY(2025, 1, 1), PARTY, 0, 0, TEXT, 0, 0,
     LAW_SUBSECTION(1999, 132, 198, 3)},
};
/* clang-format on */
const size_t pyk_law_service_count = sizeof pyk_law_services / sizeof pyk_law_services[0];
