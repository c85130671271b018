#include "law.h"

/* The decision table. 410/2015 chapter 16 applies from the term of the council elected in 2017 (147 §), 365/1995
 * until then. Row numbers are stable: a row that is replaced gets a new number. */
#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_1995  LAW_DAY(1995, 7, 1)

#define BIT(n)       (1u << (n))
#define MUNICIPALITY BIT(PYK_AUTHORITY_MUNICIPALITY)
#define COUNCIL      BIT(PYK_BODY_COUNCIL)
/* The bodies that 134 § 1 mom. names; 365/1995 89 § did not know commissions. */
#define NAMED_1995 (BIT(PYK_BODY_EXECUTIVE) | BIT(PYK_BODY_COMMITTEE))
#define NAMED_2015 (NAMED_1995 | BIT(PYK_BODY_COMMISSION))
#define SUBORDINATE                                                                                                    \
  (BIT(PYK_BODY_SUB_COMMITTEE) | BIT(PYK_BODY_WORKING_COMMITTEE) | BIT(PYK_BODY_OFFICE_HOLDER) |                       \
   BIT(PYK_BODY_ELECTED_OFFICIAL))
#define MANAGEMENT BIT(PYK_BODY_MANAGEMENT_BOARD)
#define ANY_BODY   (COUNCIL | NAMED_2015 | SUBORDINATE | MANAGEMENT)
#define FINAL      BIT(PYK_NATURE_FINAL)
/* Only preparation or enforcement. Statements to others are so by common reading, the rest by the cases. */
#define PREPARATION                                                                                                    \
  (BIT(PYK_NATURE_PREPARATION) | BIT(PYK_NATURE_WISH_REPORT) | BIT(PYK_NATURE_NOTED) | BIT(PYK_NATURE_TABLED) |        \
   BIT(PYK_NATURE_RETURNED) | BIT(PYK_NATURE_PROPOSAL))
#define STATEMENT BIT(PYK_NATURE_STATEMENT)
#define EVERYONE  (PYK_PARTY_PARTY | PYK_PARTY_MEMBER)

#define APPEAL_1995(row, bodies)                                                                                       \
  {                                                                                                                    \
    row, MUNICIPALITY, bodies, FINAL, ACT_1995, TERM_2017, PYK_REMEDY_MUNICIPAL_APPEAL, PYK_NOTICE_MUNICIPAL_APPEAL,   \
        PYK_RECEIVER_ADMIN_COURT, PYK_LIMIT_MUNICIPAL_APPEAL, EVERYONE, PYK_TRUST_TEXT,                                \
        LAW_SUBSECTION(1995, 365, 90, 1), LAW_SUBSECTION(1995, 365, 94, 1), LAW_SUBSECTION(1995, 365, 92, 1)           \
  }
#define APPEAL_2015(row, bodies)                                                                                       \
  {                                                                                                                    \
    row, MUNICIPALITY, bodies, FINAL, TERM_2017, 0, PYK_REMEDY_MUNICIPAL_APPEAL, PYK_NOTICE_MUNICIPAL_APPEAL,          \
        PYK_RECEIVER_ADMIN_COURT, PYK_LIMIT_MUNICIPAL_APPEAL, EVERYONE, PYK_TRUST_TEXT,                                \
        LAW_SUBSECTION(2015, 410, 135, 1), LAW_SUBSECTION(2015, 410, 141, 2), LAW_SUBSECTION(2015, 410, 137, 1)        \
  }
#define CLAIM_1995(row, bodies, receiver)                                                                              \
  {                                                                                                                    \
    row, MUNICIPALITY, bodies, FINAL, ACT_1995, TERM_2017, PYK_REMEDY_CLAIM, PYK_NOTICE_CLAIM, receiver,               \
        PYK_LIMIT_CLAIM, EVERYONE, PYK_TRUST_TEXT, LAW_SUBSECTION(1995, 365, 89, 1), LAW_SUBSECTION(1995, 365, 94, 2), \
        LAW_SUBSECTION(1995, 365, 92, 1)                                                                               \
  }
#define CLAIM_2015(row, bodies, receiver)                                                                              \
  {                                                                                                                    \
    row, MUNICIPALITY, bodies, FINAL, TERM_2017, 0, PYK_REMEDY_CLAIM, PYK_NOTICE_CLAIM, receiver, PYK_LIMIT_CLAIM,     \
        EVERYONE, PYK_TRUST_TEXT, LAW_SUBSECTION(2015, 410, 134, 1), LAW_SUBSECTION(2015, 410, 141, 1),                \
        LAW_SUBSECTION(2015, 410, 137, 1)                                                                              \
  }
#define PROHIBITED_1995(row, natures, trust)                                                                           \
  {                                                                                                                    \
    row, MUNICIPALITY, ANY_BODY, natures, ACT_1995, TERM_2017, PYK_REMEDY_PROHIBITED, PYK_NOTICE_PROHIBITION,          \
        PYK_RECEIVER_NONE, PYK_LIMIT_OWN, 0, trust, LAW_SECTION(1995, 365, 91), LAW_SUBSECTION(1995, 365, 94, 3),      \
        LAW_NO_PROVISION                                                                                               \
  }
#define PROHIBITED_2015(row, natures, trust)                                                                           \
  {                                                                                                                    \
    row, MUNICIPALITY, ANY_BODY, natures, TERM_2017, 0, PYK_REMEDY_PROHIBITED, PYK_NOTICE_PROHIBITION,                 \
        PYK_RECEIVER_NONE, PYK_LIMIT_OWN, 0, trust, LAW_SECTION(2015, 410, 136), LAW_SUBSECTION(2015, 410, 141, 3),    \
        LAW_NO_PROVISION                                                                                               \
  }

const law_route pyk_law_routes[] = {
    APPEAL_1995(11, COUNCIL),
    APPEAL_2015(12, COUNCIL),
    CLAIM_1995(21, NAMED_1995, PYK_RECEIVER_SAME_BODY),
    CLAIM_2015(22, NAMED_2015, PYK_RECEIVER_SAME_BODY),
    CLAIM_1995(23, SUBORDINATE, PYK_RECEIVER_PARENT_BODY),
    CLAIM_2015(24, SUBORDINATE, PYK_RECEIVER_PARENT_BODY),
    /* A management board receives the claim itself only where it runs a municipal enterprise (67 §): not told. */
    CLAIM_1995(25, MANAGEMENT, PYK_RECEIVER_NONE),
    CLAIM_2015(26, MANAGEMENT, PYK_RECEIVER_NONE),
    PROHIBITED_1995(31, PREPARATION, PYK_TRUST_TEXT),
    PROHIBITED_2015(32, PREPARATION, PYK_TRUST_TEXT),
    PROHIBITED_1995(33, STATEMENT, PYK_TRUST_NOT_TRACED),
    PROHIBITED_2015(34, STATEMENT, PYK_TRUST_NOT_TRACED),
};
const size_t pyk_law_route_count = sizeof pyk_law_routes / sizeof pyk_law_routes[0];
