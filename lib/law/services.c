#include "law.h"

#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_1995  LAW_DAY(1995, 7, 1)
#define PARTY     PYK_PARTY_PARTY
#define MEMBER    PYK_PARTY_MEMBER
/* 924/2010 gave 13/2003 19 § its presumption. */
#define ACT_924_2010 LAW_DAY(2010, 12, 1)
/* Electronic service is known to be changing; the new text has not been read. */
#define ESERVICE_2026 LAW_DAY(2026, 3, 1)

const law_service pyk_law_services[] = {
    {PYK_SERVICE_RECEIPT, 0, 0, PARTY | MEMBER, 0, 0, PYK_TRUST_TEXT, 0, 0, LAW_NO_PROVISION},
    {PYK_SERVICE_LETTER, ACT_1995, TERM_2017, PARTY, 7, 1, PYK_TRUST_TEXT, 0, 0, LAW_SUBSECTION(1995, 365, 95, 1)},
    {PYK_SERVICE_LETTER, TERM_2017, 0, PARTY, 7, 1, PYK_TRUST_TEXT, 0, 0, LAW_SUBSECTION(2003, 434, 59, 2)},
    {PYK_SERVICE_E_MESSAGE, ACT_924_2010, 0, PARTY, 3, 1, PYK_TRUST_TEXT, PYK_NOTE_ESERVICE_2026, ESERVICE_2026,
     LAW_SUBSECTION(2003, 13, 19, 2)},
    {PYK_SERVICE_MINUTES_ON_VIEW, ACT_1995, TERM_2017, MEMBER, 0, 0, PYK_TRUST_TEXT, 0, 0,
     LAW_SUBSECTION(1995, 365, 95, 2)},
    {PYK_SERVICE_MINUTES_ON_VIEW, TERM_2017, 0, MEMBER, 7, 0, PYK_TRUST_TEXT, 0, 0, LAW_SUBSECTION(2015, 410, 140, 3)},
};
const size_t pyk_law_service_count = sizeof pyk_law_services / sizeof pyk_law_services[0];
