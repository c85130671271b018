#include "law.h"

/* What the acts ask of a claim or an appeal and of those who handle it, and of enforcement. */
#define ACT_1995  LAW_DAY(1995, 7, 1)
#define ACT_586   LAW_DAY(1996, 12, 1)
#define ACT_434   LAW_DAY(2004, 1, 1)
#define ACT_128   LAW_DAY(2005, 3, 9)
#define ACT_581   LAW_DAY(2010, 8, 1)
#define ACT_893   LAW_DAY(2016, 1, 1) /* 891/2015 as well */
#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_2020  LAW_DAY(2020, 1, 1)
/* Chapter 16 of 611/2021 by way of 616/2021 67 § 1 mom. until 2022-02-28, as in routes.c; 101 § was not deferred. */
#define COUNTIES LAW_DAY(2021, 7, 1)

#define IN_1995     ACT_1995, TERM_2017
#define IN_2015     TERM_2017, PYK_DAY_NONE
#define IN_COUNTIES COUNTIES, PYK_DAY_NONE
#define IN_586      ACT_586, ACT_2020
#define IN_891      ACT_893, ACT_2020
#define UNTIL_128   ACT_1995, ACT_128
#define FROM_128    ACT_128, PYK_DAY_NONE
#define FROM_844    ACT_586, TERM_2017 /* 844/1996 came with 586/1996 */
#define FROM_581    ACT_581, ACT_893
#define FROM_434    ACT_434, PYK_DAY_NONE
#define IN_808      ACT_2020, PYK_DAY_NONE

/* Sets. Rows on appeals hold where the decision of a court is attacked, too. 410/2015 chapter 16 and 96 § are among
 * what 64 § 1 mom. extends to joint authorities; 365/1995 88 § says it of its chapter 11, 86 § of its chapter 7. */
#define BIT(n)     (1 << (n))
#define LOCAL      (BIT(PYK_AUTHORITY_MUNICIPALITY) | BIT(PYK_AUTHORITY_JOINT))
#define COUNTY     BIT(PYK_AUTHORITY_WELLBEING_COUNTY)
#define COURT      BIT(PYK_AUTHORITY_COURT)
#define UNTOLD     BIT(0) /* in a set: also where the fact is not known */
#define A_CLAIM    BIT(PYK_REMEDY_CLAIM)
#define AN_APPEAL  BIT(PYK_REMEDY_MUNICIPAL_APPEAL)
#define ADMIN      BIT(PYK_REMEDY_ADMIN_APPEAL)
#define FURTHER    BIT(PYK_REMEDY_FURTHER_APPEAL)
#define ANY_APPEAL (AN_APPEAL | ADMIN | FURTHER)
#define OF(set)    IN(REMEDY, set)

/* Tests on a filing. */
#define TEST(f, op, v)                                                                                                 \
  { PYK_FIELD_FILING_##f, LAW_##op, v, PYK_FIELD_NONE, 0 }
#define YES(f)     TEST(f, IS, PYK_GIVEN_YES)
#define NO(f)      TEST(f, IS, PYK_GIVEN_NO)
#define IS(f, v)   TEST(f, IS, PYK_##v)
#define NOT(f, v)  TEST(f, IS_NOT, PYK_##v)
#define IN(f, set) TEST(f, IN, set)
#define NOTHING                                                                                                        \
  { PYK_FIELD_NONE, LAW_ALWAYS, 0, PYK_FIELD_NONE, 0 }
#define NOT_AFTER(f, day)                                                                                              \
  { PYK_FIELD_FILING_##f, LAW_NOT_AFTER, 0, PYK_FIELD_FILING_##day, 0 }
#define BEFORE(f, day)                                                                                                 \
  { PYK_FIELD_FILING_##f, LAW_BEFORE, 0, PYK_FIELD_FILING_##day, 0 }
#define WITHIN(f, limit, since)                                                                                        \
  { PYK_FIELD_FILING_##f, LAW_WITHIN, PYK_LIMIT_##limit, PYK_FIELD_FILING_##since, 0 }
#define REMEDY(name) IS(REMEDY, REMEDY_##name)
#define OPEN(name)   IS(OPEN, REMEDY_##name)
/* A claim whose time limit is not told is taken for one under the Local Government Act, after which the remedy is named. */
#define MUNICIPAL_CLAIM REMEDY(CLAIM), IN(LIMIT, UNTOLD | BIT(PYK_LIMIT_CLAIM))
#define COUNTY_CLAIM    REMEDY(CLAIM), IN(LIMIT, UNTOLD | BIT(PYK_LIMIT_CLAIM) | BIT(PYK_LIMIT_COUNTY_CLAIM))
#define GENERAL_CLAIM   REMEDY(CLAIM), IS(LIMIT, LIMIT_GENERAL_CLAIM)
/* Any claim that another act than those on municipalities and counties opens. */
#define OTHER_CLAIM REMEDY(CLAIM), NOT(LIMIT, LIMIT_CLAIM), NOT(LIMIT, LIMIT_COUNTY_CLAIM)
/* `informed` is the day of sending: without the way of service the time cannot be counted. */
/* What the instructions caused is no fault of the filer: 808/2019 17 §, 586/1996 30 §. */
#define EXAMINED(remedy, limit)                                                                                        \
  { REMEDY(remedy), limit, YES(EXAMINED), IN(MISLED, UNTOLD | BIT(PYK_GIVEN_NO)) }
#define LIMIT(name) IS(LIMIT, LIMIT_##name)
#define IN_TIME                                                                                                        \
  {                                                                                                                    \
    PYK_FIELD_FILING_ARRIVED, LAW_WITHIN_OWN, PYK_FIELD_FILING_LIMIT, PYK_FIELD_FILING_INFORMED,                       \
        PYK_FIELD_FILING_SERVICE                                                                                       \
  }

/* Who may: 365/1995 92 §, 410/2015 137 § with whom another act lists. A municipality takes part in a joint authority or
 * in the joint body of another municipality (2 mom.), which the facts do not tell from that one's own bodies. */
#define LISTED        (BIT(PYK_FILER_LISTED) | BIT(PYK_FILER_CLAIMANT))
#define COUNTY_FILERS (LISTED | BIT(PYK_FILER_PARTY) | BIT(PYK_FILER_MEMBER))
#define LOCAL_FILERS  (COUNTY_FILERS | BIT(PYK_FILER_MUNICIPALITY))
/* An authority may where the public interest that it guards needs it: 434/2003 49 b §, 808/2019 7 §. */
#define GENERAL_FILERS (LISTED | BIT(PYK_FILER_PARTY) | BIT(PYK_FILER_AUTHORITY))
/* Who appealed to the court is a party of its decision, whoever that is. */
#define FURTHER_FILERS (LOCAL_FILERS | BIT(PYK_FILER_AUTHORITY))
/* To these the decision is not addressed. */
#define NO_ADDRESSEES                                                                                                  \
  (BIT(PYK_FILER_MEMBER) | BIT(PYK_FILER_MUNICIPALITY) | BIT(PYK_FILER_LISTED) | BIT(PYK_FILER_OTHER))
#define ALLOWED_GROUNDS                                                                                                \
  (BIT(PYK_APPEAL_GROUND_PROCEDURE) | BIT(PYK_APPEAL_GROUND_POWERS) | BIT(PYK_APPEAL_GROUND_UNLAWFUL))

/* Provisions, all read in the texts of the acts. */
#define TEXT              PYK_TRUST_TEXT
#define S95(section)      TEXT, LAW_SECTION(1995, 365, section)
#define P95(section, sub) TEXT, LAW_SUBSECTION(1995, 365, section, sub)
#define S15(section)      TEXT, LAW_SECTION(2015, 410, section)
#define P15(section, sub) TEXT, LAW_SUBSECTION(2015, 410, section, sub)
#define S21(section)      TEXT, LAW_SECTION(2021, 611, section)
#define P21(section, sub) TEXT, LAW_SUBSECTION(2021, 611, section, sub)
#define S03(section)      TEXT, LAW_SECTION(2003, 434, section)
#define P03(section, sub) TEXT, LAW_SUBSECTION(2003, 434, section, sub)
#define P49(letter, sub)                                                                                               \
  TEXT, {                                                                                                              \
    2003, 434, 0, 0, 49, letter, sub, 0, 0, 0                                                                          \
  }
#define S96(section)            TEXT, LAW_SECTION(1996, 586, section)
#define P96(section, sub)       TEXT, LAW_SUBSECTION(1996, 586, section, sub)
#define S19(section)            TEXT, LAW_SECTION(2019, 808, section)
#define P19(section, sub)       TEXT, LAW_SUBSECTION(2019, 808, section, sub)
#define I96(section, sub, item) TEXT, LAW_ITEM(1996, 586, section, sub, item)
#define I19(section, sub, item) TEXT, LAW_ITEM(2019, 808, section, sub, item)

/* One row; WHEN keeps its conditions together. EVERYWHERE: of municipalities from the day given, of counties from the
 * day on which there are any. */
#define WHEN(...)                                                                                                      \
  { __VA_ARGS__ }
#define FILING(code, who, days, ...)                                                                                   \
  { PYK_FINDING_##code, PYK_RECORD_FILING, who, days, __VA_ARGS__ }
#define EVERYWHERE(code, first, ...)                                                                                   \
  {PYK_FINDING_##code, PYK_RECORD_FILING, LOCAL, first, PYK_DAY_NONE, __VA_ARGS__}, {                                  \
    PYK_FINDING_##code, PYK_RECORD_FILING, COUNTY, IN_COUNTIES, __VA_ARGS__                                            \
  }
#define APPEALED_2020(code, ...)                                                                                       \
  {PYK_FINDING_##code, PYK_RECORD_FILING, LOCAL | COURT, IN_808, __VA_ARGS__}, {                                       \
    PYK_FINDING_##code, PYK_RECORD_FILING, COUNTY, IN_COUNTIES, __VA_ARGS__                                            \
  }

/* Tests on and rows of enforcement. */
#define ON(f, op, v)                                                                                                   \
  { PYK_FIELD_ENFORCEMENT_##f, LAW_##op, v, PYK_FIELD_NONE, 0 }
#define TRUE(f)        ON(f, IS, PYK_GIVEN_YES)
#define FALSE(f)       ON(f, IS, PYK_GIVEN_NO)
#define OF_REMEDY(set) ON(REMEDY, IN, set)
#define NOT_GENERAL    ON(GENERAL, IN, UNTOLD | BIT(PYK_GIVEN_NO))
/* Before legal force, or that is not known. */
#define ENFORCED                                                                                                       \
  { PYK_FIELD_ENFORCEMENT_ENFORCED, LAW_BEFORE, 0, PYK_FIELD_ENFORCEMENT_FORCE, 1 }
#define BY_COUNCIL ON(BODY, IN, UNTOLD | BIT(PYK_BODY_COUNCIL))
#define IN_FORCE                                                                                                       \
  { PYK_FIELD_ENFORCEMENT_ENFORCED, LAW_NOT_BEFORE, 0, PYK_FIELD_ENFORCEMENT_FORCE, 0 }
#define DATA_REMOVED                                                                                                   \
  { PYK_FIELD_ENFORCEMENT_COURT_DATA_LEFT, LAW_NOT_AFTER, 0, PYK_FIELD_ENFORCEMENT_COURT_PERIOD_END, 0 }
/* An appeal under the Act, whose court decision these sections are about; the remedy may be untold. */
#define JUDGED OF_REMEDY(UNTOLD | AN_APPEAL | FURTHER)
#define ENFORCING(code, who, days, ...)                                                                                \
  { PYK_FINDING_##code, PYK_RECORD_ENFORCEMENT, who, days, __VA_ARGS__ }
#define ENFORCING_EVERYWHERE(code, who, first, ...)                                                                    \
  {PYK_FINDING_##code, PYK_RECORD_ENFORCEMENT, who, first, PYK_DAY_NONE, __VA_ARGS__}, {                               \
    PYK_FINDING_##code, PYK_RECORD_ENFORCEMENT, COUNTY, IN_COUNTIES, __VA_ARGS__                                       \
  }

/* clang-format off */
static const law_demand rows[] = {
    FILING(FILED_LATE_EXAMINED, LOCAL, IN_1995, EXAMINED(CLAIM, LIMIT(CLAIM)), IN_TIME, S95(93)),
    FILING(FILED_LATE_EXAMINED, LOCAL, IN_1995, EXAMINED(MUNICIPAL_APPEAL, LIMIT(MUNICIPAL_APPEAL)), IN_TIME,
           S95(93)),
    FILING(FILED_LATE_EXAMINED, LOCAL, IN_2015, EXAMINED(CLAIM, LIMIT(CLAIM)), IN_TIME, S15(138)),
    FILING(FILED_LATE_EXAMINED, LOCAL, IN_2015, EXAMINED(MUNICIPAL_APPEAL, LIMIT(MUNICIPAL_APPEAL)), IN_TIME,
           S15(138)),
    FILING(FILED_LATE_EXAMINED, COUNTY, IN_COUNTIES,
           EXAMINED(CLAIM, IN(LIMIT, BIT(PYK_LIMIT_CLAIM) | BIT(PYK_LIMIT_COUNTY_CLAIM))), IN_TIME, S21(143)),
    FILING(FILED_LATE_EXAMINED, COUNTY, IN_COUNTIES,
           EXAMINED(MUNICIPAL_APPEAL, IN(LIMIT, BIT(PYK_LIMIT_MUNICIPAL_APPEAL) | BIT(PYK_LIMIT_COUNTY_APPEAL))),
           IN_TIME, S21(143)),
    /* 1 mom. sets the time, 2 mom. says that a late claim is not examined. */
    EVERYWHERE(FILED_LATE_EXAMINED, ACT_581, EXAMINED(CLAIM, LIMIT(GENERAL_CLAIM)), IN_TIME, P49('c', 2)),
    FILING(FILED_LATE_EXAMINED, LOCAL, IN_586, EXAMINED(ADMIN_APPEAL, LIMIT(ADMIN_APPEAL)), IN_TIME, S96(22)),
    FILING(FILED_LATE_EXAMINED, LOCAL, IN_586, EXAMINED(ADMIN_APPEAL, LIMIT(ENVIRONMENT_APPEAL)), IN_TIME, S96(22)),
    FILING(FILED_LATE_EXAMINED, LOCAL | COURT, IN_586, EXAMINED(FURTHER_APPEAL, LIMIT(FURTHER_APPEAL)), IN_TIME,
           S96(22)),
    EVERYWHERE(FILED_LATE_EXAMINED, ACT_2020, EXAMINED(ADMIN_APPEAL, LIMIT(ADMIN_APPEAL)), IN_TIME, P19(13, 2)),
    EVERYWHERE(FILED_LATE_EXAMINED, ACT_2020, EXAMINED(ADMIN_APPEAL, LIMIT(ENVIRONMENT_APPEAL)), IN_TIME, P19(13, 2)),
    APPEALED_2020(FILED_LATE_EXAMINED, EXAMINED(FURTHER_APPEAL, LIMIT(FURTHER_APPEAL)), IN_TIME, P19(13, 2)),
    /* On the last day the office has to be open. 662/1978, which 128/2005 replaced, is not among the texts. */
#define CLOSED WHEN(YES(AFTER_CLOSING), YES(EXAMINED), NOT_AFTER(ARRIVED, PERIOD_END))
    FILING(FILED_LATE_EXAMINED, LOCAL | COURT, UNTIL_128, CLOSED, BEFORE(ARRIVED, PERIOD_END), PYK_TRUST_NOT_TRACED,
           LAW_SECTION(1930, 150, 6)),
    FILING(FILED_LATE_EXAMINED, LOCAL | COURT, FROM_128, CLOSED, BEFORE(ARRIVED, PERIOD_END), TEXT,
           LAW_SECTION(1930, 150, 6)),
    FILING(FILED_LATE_EXAMINED, COUNTY, IN_COUNTIES, CLOSED, BEFORE(ARRIVED, PERIOD_END), TEXT,
           LAW_SECTION(1930, 150, 6)),

    /* 365/1995 89 § says that there is no appeal; its successors
     * only open the appeal against what was decided on a claim. */
#define CLAIM_FIRST WHEN(REMEDY(MUNICIPAL_APPEAL), OPEN(CLAIM)), YES(CLAIM_MADE)
    FILING(APPEAL_WITHOUT_CLAIM, LOCAL, IN_1995, CLAIM_FIRST, P95(89, 1)),
    FILING(APPEAL_WITHOUT_CLAIM, LOCAL, IN_2015, CLAIM_FIRST, P15(135, 1)),
    FILING(APPEAL_WITHOUT_CLAIM, COUNTY, IN_COUNTIES, CLAIM_FIRST, P21(140, 1)),
#define ADMIN_CLAIM_FIRST WHEN(REMEDY(ADMIN_APPEAL), OPEN(CLAIM)), YES(CLAIM_MADE)
    FILING(APPEAL_WITHOUT_CLAIM, LOCAL, FROM_581, ADMIN_CLAIM_FIRST, P49('b', 0)),
    EVERYWHERE(APPEAL_WITHOUT_CLAIM, ACT_893, ADMIN_CLAIM_FIRST, P49('b', 1)),

#define BY_CLAIM       WHEN(MUNICIPAL_CLAIM, YES(EXAMINED)), IN(FILER, LOCAL_FILERS)
#define BY_APPEAL      WHEN(REMEDY(MUNICIPAL_APPEAL), YES(EXAMINED)), IN(FILER, LOCAL_FILERS)
    FILING(FILED_WITHOUT_STANDING, LOCAL, IN_1995, BY_CLAIM, P95(92, 1)),
    FILING(FILED_WITHOUT_STANDING, LOCAL, IN_1995, BY_APPEAL, P95(92, 1)),
    FILING(FILED_WITHOUT_STANDING, LOCAL, IN_2015, BY_CLAIM, P15(137, 1)),
    FILING(FILED_WITHOUT_STANDING, LOCAL, IN_2015, BY_APPEAL, P15(137, 1)),
    FILING(FILED_WITHOUT_STANDING, COUNTY, IN_COUNTIES, WHEN(COUNTY_CLAIM, YES(EXAMINED)), IN(FILER, COUNTY_FILERS),
           P21(142, 1)),
    FILING(FILED_WITHOUT_STANDING, COUNTY, IN_COUNTIES, WHEN(REMEDY(MUNICIPAL_APPEAL), YES(EXAMINED)),
           IN(FILER, COUNTY_FILERS), P21(142, 1)),
    EVERYWHERE(FILED_WITHOUT_STANDING, ACT_893, WHEN(GENERAL_CLAIM, YES(EXAMINED)), IN(FILER, GENERAL_FILERS),
           P49('b', 2)),
    FILING(FILED_WITHOUT_STANDING, LOCAL, IN_586, WHEN(REMEDY(ADMIN_APPEAL), YES(EXAMINED)),
           IN(FILER, GENERAL_FILERS), P96(6, 1)),
    FILING(FILED_WITHOUT_STANDING, LOCAL | COURT, IN_586, WHEN(REMEDY(FURTHER_APPEAL), YES(EXAMINED)),
           IN(FILER, FURTHER_FILERS), P96(6, 1)),
    EVERYWHERE(FILED_WITHOUT_STANDING, ACT_2020, WHEN(REMEDY(ADMIN_APPEAL), YES(EXAMINED)),
           IN(FILER, GENERAL_FILERS), P19(7, 1)),
    APPEALED_2020(FILED_WITHOUT_STANDING, WHEN(REMEDY(FURTHER_APPEAL), YES(EXAMINED)), IN(FILER, FURTHER_FILERS),
           P19(109, 1)),
    /* The authority that decided, where the court let its decision stand; 3 mom. is about authorities that guard
     * an interest. */
    APPEALED_2020(FILED_WITHOUT_STANDING, WHEN(REMEDY(FURTHER_APPEAL), YES(EXAMINED), IS(FILER, FILER_AUTHORITY)),
           YES(CHANGED), P19(109, 2)),

#define ONLY_CLAIMANT(remedy) WHEN(REMEDY(remedy), YES(CLAIM_MADE), NO(CHANGED)), IS(FILER, FILER_CLAIMANT)
    FILING(APPEAL_BY_OTHER_THAN_CLAIMANT, LOCAL, IN_1995, ONLY_CLAIMANT(MUNICIPAL_APPEAL), P95(92, 3)),
    FILING(APPEAL_BY_OTHER_THAN_CLAIMANT, LOCAL, IN_2015, ONLY_CLAIMANT(MUNICIPAL_APPEAL), P15(137, 3)),
    FILING(APPEAL_BY_OTHER_THAN_CLAIMANT, COUNTY, IN_COUNTIES, ONLY_CLAIMANT(MUNICIPAL_APPEAL), P21(142, 3)),
    EVERYWHERE(APPEAL_BY_OTHER_THAN_CLAIMANT, ACT_2020, ONLY_CLAIMANT(ADMIN_APPEAL), P19(7, 2)),

    /* Another act may prohibit as well; of the municipal remedies these sections are the general ones. */
#define NO_CLAIM        WHEN(MUNICIPAL_CLAIM, OPEN(PROHIBITED)), NO(EXAMINED)
#define NO_APPEAL(set)  WHEN(OF(set), OPEN(PROHIBITED)), NO(EXAMINED)
    FILING(FILED_THOUGH_PROHIBITED, LOCAL, IN_1995, NO_CLAIM, S95(91)),
    FILING(FILED_THOUGH_PROHIBITED, LOCAL, IN_1995, NO_APPEAL(AN_APPEAL), S95(91)),
    FILING(FILED_THOUGH_PROHIBITED, LOCAL, IN_2015, NO_CLAIM, S15(136)),
    FILING(FILED_THOUGH_PROHIBITED, LOCAL, IN_2015, NO_APPEAL(AN_APPEAL), S15(136)),
    FILING(FILED_THOUGH_PROHIBITED, COUNTY, IN_COUNTIES, WHEN(COUNTY_CLAIM, OPEN(PROHIBITED)), NO(EXAMINED),
           S21(141)),
    FILING(FILED_THOUGH_PROHIBITED, COUNTY, IN_COUNTIES, NO_APPEAL(AN_APPEAL), S21(141)),
    FILING(FILED_THOUGH_PROHIBITED, LOCAL | COURT, IN_586, NO_APPEAL(ADMIN | FURTHER), P96(51, 2)),
    APPEALED_2020(FILED_THOUGH_PROHIBITED, NO_APPEAL(ADMIN | FURTHER), I19(81, 2, 3)),

    /* The provision is that of the remedy which is open, or the one that leaves the matter to another act. */
#define APPEAL_IS_OPEN WHEN(REMEDY(CLAIM), OPEN(MUNICIPAL_APPEAL), IS(BODY, BODY_COUNCIL)), NO(EXAMINED)
/* Decisions of others are open to it without a claim where another act says so. */
#define BELOW          (BIT(PYK_BODY_ELECTED_OFFICIAL + 1) - BIT(PYK_BODY_EXECUTIVE))
#define APPEAL_AT_ONCE WHEN(REMEDY(CLAIM), OPEN(MUNICIPAL_APPEAL), IN(BODY, BELOW)), NO(EXAMINED)
#define NOT_ADMIN      WHEN(REMEDY(ADMIN_APPEAL), OPEN(MUNICIPAL_APPEAL)), NO(EXAMINED)
#define NO_CLAIM_MADE  IN(CLAIM_MADE, UNTOLD | BIT(PYK_GIVEN_NO))
#define CLAIM_IS_OPEN(remedy) WHEN(REMEDY(remedy), OPEN(CLAIM), NO_CLAIM_MADE), NO(EXAMINED)
#define ADMIN_IS_OPEN  WHEN(OF(A_CLAIM | AN_APPEAL), OPEN(ADMIN_APPEAL)), NO(EXAMINED)
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_1995, APPEAL_IS_OPEN, P95(90, 1)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_1995, APPEAL_AT_ONCE, S95(88)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_586, NOT_ADMIN, P96(8, 1)),
    EVERYWHERE(FILED_OTHER_REMEDY, ACT_2020, NOT_ADMIN, P19(9, 1)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_1995, CLAIM_IS_OPEN(MUNICIPAL_APPEAL), P95(89, 1)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_1995, ADMIN_IS_OPEN, S95(88)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_2015, APPEAL_IS_OPEN, P15(135, 1)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_2015, APPEAL_AT_ONCE, S15(133)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_2015, CLAIM_IS_OPEN(MUNICIPAL_APPEAL), P15(134, 1)),
    FILING(FILED_OTHER_REMEDY, LOCAL, IN_2015, ADMIN_IS_OPEN, S15(133)),
    FILING(FILED_OTHER_REMEDY, COUNTY, IN_COUNTIES, APPEAL_IS_OPEN, P21(140, 1)),
    FILING(FILED_OTHER_REMEDY, COUNTY, IN_COUNTIES, APPEAL_AT_ONCE, P21(138, 1)),
    FILING(FILED_OTHER_REMEDY, COUNTY, IN_COUNTIES, CLAIM_IS_OPEN(MUNICIPAL_APPEAL), P21(139, 1)),
    FILING(FILED_OTHER_REMEDY, COUNTY, IN_COUNTIES, ADMIN_IS_OPEN, P21(138, 1)),
    FILING(FILED_OTHER_REMEDY, LOCAL, FROM_581, CLAIM_IS_OPEN(ADMIN_APPEAL), P49('b', 0)),
    EVERYWHERE(FILED_OTHER_REMEDY, ACT_893, CLAIM_IS_OPEN(ADMIN_APPEAL), P49('b', 1)),

    /* 410/2015 134 § no longer says it of itself; until then both acts did. */
    FILING(FILING_NOT_WRITTEN, LOCAL, IN_1995, WHEN(MUNICIPAL_CLAIM), YES(WRITTEN), P95(89, 1)),
    EVERYWHERE(FILING_NOT_WRITTEN, ACT_581, WHEN(REMEDY(CLAIM)), YES(WRITTEN), P49('d', 0)),
    FILING(FILING_NOT_WRITTEN, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL)), YES(WRITTEN), P96(23, 1)),
    APPEALED_2020(FILING_NOT_WRITTEN, WHEN(OF(ANY_APPEAL)), YES(WRITTEN), P19(13, 2)),

    /* Whether or not its completion was asked for: that decides what comes of it, not what it has to contain. */
    EVERYWHERE(FILING_INCOMPLETE, ACT_581, WHEN(REMEDY(CLAIM)), YES(NAMES_DECISION), P49('d', 0)),
    EVERYWHERE(FILING_INCOMPLETE, ACT_581, WHEN(REMEDY(CLAIM)), YES(DEMANDS), P49('d', 0)),
    EVERYWHERE(FILING_INCOMPLETE, ACT_581, WHEN(REMEDY(CLAIM)), YES(GROUNDS), P49('d', 0)),
    EVERYWHERE(FILING_INCOMPLETE, ACT_434, WHEN(REMEDY(CLAIM)), YES(CONTACTS), S03(16)),
    FILING(FILING_INCOMPLETE, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL)), YES(NAMES_DECISION), I96(23, 1, 1)),
    FILING(FILING_INCOMPLETE, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL)), YES(DEMANDS), I96(23, 1, 2)),
    FILING(FILING_INCOMPLETE, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL)), YES(GROUNDS), I96(23, 1, 3)),
    /* Name in 1 mom., address and telephone in 2 mom. */
    FILING(FILING_INCOMPLETE, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL)), YES(CONTACTS), S96(24)),
    APPEALED_2020(FILING_INCOMPLETE, WHEN(OF(ANY_APPEAL)), YES(NAMES_DECISION), I19(15, 1, 1)),
    APPEALED_2020(FILING_INCOMPLETE, WHEN(OF(ANY_APPEAL)), YES(DEMANDS), I19(15, 1, 2)),
    APPEALED_2020(FILING_INCOMPLETE, WHEN(OF(ANY_APPEAL)), YES(GROUNDS), I19(15, 1, 3)),
    APPEALED_2020(FILING_INCOMPLETE, WHEN(OF(ANY_APPEAL), IN(FILER, NO_ADDRESSEES)), YES(STANDING_TOLD),
           I19(15, 1, 4)),
    APPEALED_2020(FILING_INCOMPLETE, WHEN(OF(ANY_APPEAL)), YES(CONTACTS), P19(15, 2)),

    FILING(FILING_WITHOUT_ATTACHMENTS, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL)), YES(ATTACHMENTS), P96(25, 1)),
    APPEALED_2020(FILING_WITHOUT_ATTACHMENTS, WHEN(OF(ANY_APPEAL)), YES(ATTACHMENTS), S19(16)),

    /* A court may pass on what came to it by mistake (586/1996 29 §, 808/2019 18 §); it has to where the instructions
     * are to blame. Of an appeal it is not told whether the wrong receiver was a court or an authority, which 434/2003
     * 21 § would oblige. */
    EVERYWHERE(FILING_NOT_PASSED_ON, ACT_434, WHEN(REMEDY(CLAIM), NO(RIGHT_RECEIVER)), YES(TRANSFERRED), P03(21, 1)),
    FILING(FILING_NOT_PASSED_ON, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL), NO(RIGHT_RECEIVER), YES(MISLED)),
           YES(TRANSFERRED), P96(30, 2)),
    APPEALED_2020(FILING_NOT_PASSED_ON, WHEN(OF(ANY_APPEAL), NO(RIGHT_RECEIVER), YES(MISLED)), YES(TRANSFERRED),
           P19(17, 2)),

    FILING(REJECTED_THOUGH_MISLED, LOCAL | COURT, IN_586, WHEN(OF(ANY_APPEAL), YES(MISLED)), YES(EXAMINED),
           P96(30, 1)),
    APPEALED_2020(REJECTED_THOUGH_MISLED, WHEN(OF(ANY_APPEAL), YES(MISLED)), YES(EXAMINED), P19(17, 1)),

    /* 844/1996 added the subsection. In an administrative appeal grounds may come later (586/1996 27 §, 808/2019
     * 41 §). */
#define GROUNDS_IN_TIME WHEN(REMEDY(MUNICIPAL_APPEAL)), NOT_AFTER(GROUNDS_DAY, PERIOD_END)
    FILING(GROUNDS_LATE, LOCAL, FROM_844, GROUNDS_IN_TIME, P95(90, 3)),
    FILING(GROUNDS_LATE, LOCAL, IN_2015, GROUNDS_IN_TIME, P15(135, 3)),
    FILING(GROUNDS_LATE, COUNTY, IN_COUNTIES, GROUNDS_IN_TIME, P21(140, 3)),

    /* 586/1996 limits the grounds of appeals against authorities of the State only (7 § 1 mom.). */
#define ON_GROUND(set) WHEN(OF(set)), IN(GROUND, ALLOWED_GROUNDS)
    FILING(GROUND_NOT_ALLOWED, LOCAL, IN_1995, ON_GROUND(AN_APPEAL), P95(90, 2)),
    FILING(GROUND_NOT_ALLOWED, LOCAL, IN_2015, ON_GROUND(AN_APPEAL), P15(135, 2)),
    FILING(GROUND_NOT_ALLOWED, COUNTY, IN_COUNTIES, ON_GROUND(AN_APPEAL), P21(140, 2)),
    APPEALED_2020(GROUND_NOT_ALLOWED, ON_GROUND(ADMIN | FURTHER), P19(13, 1)),

    /* Whether 2 mom. or, after taking up, 3 mom. names the body is not told. */
    FILING(CLAIM_DECIDED_BY_OTHER, LOCAL, IN_1995, WHEN(MUNICIPAL_CLAIM), YES(DECIDED_BY_RIGHT), P95(89, 2)),
    FILING(CLAIM_DECIDED_BY_OTHER, LOCAL, IN_2015, WHEN(MUNICIPAL_CLAIM), YES(DECIDED_BY_RIGHT), P15(134, 2)),
    FILING(CLAIM_DECIDED_BY_OTHER, COUNTY, IN_COUNTIES, WHEN(COUNTY_CLAIM), YES(DECIDED_BY_RIGHT), P21(139, 2)),
    EVERYWHERE(CLAIM_DECIDED_BY_OTHER, ACT_581, WHEN(GENERAL_CLAIM), YES(DECIDED_BY_RIGHT), P49('d', 0)),

    /* Until 2017 "without delay". */
    FILING(CLAIM_NOT_URGENT, LOCAL, IN_1995, WHEN(MUNICIPAL_CLAIM), YES(URGENT), P95(89, 2)),
    FILING(CLAIM_NOT_URGENT, LOCAL, IN_2015, WHEN(MUNICIPAL_CLAIM), YES(URGENT), P15(134, 2)),
    FILING(CLAIM_NOT_URGENT, COUNTY, IN_COUNTIES, WHEN(COUNTY_CLAIM), YES(URGENT), P21(139, 1)),
    EVERYWHERE(CLAIM_NOT_URGENT, ACT_581, WHEN(OTHER_CLAIM), YES(URGENT), P49('e', 0)),

    EVERYWHERE(CLAIM_WITHOUT_REASONS, ACT_581, WHEN(REMEDY(CLAIM)), YES(REASONED), P49('g', 1)),

    /* 1575/2019 brought leave into the Local Government Act; before 2020 the acts on municipal matters did not
     * ask for it. */
    APPEALED_2020(LEAVE_MISSING, WHEN(REMEDY(FURTHER_APPEAL)), YES(LEAVE_ASKED), P19(107, 1)),

    /* 808/2019 111 § lists the grounds, 110 § asks that one be named. */
#define LEAVE_REASONED WHEN(REMEDY(FURTHER_APPEAL), YES(LEAVE_ASKED)), YES(LEAVE_GROUND)
    FILING(LEAVE_GROUND_MISSING, LOCAL | COURT, IN_586, LEAVE_REASONED, P96(23, 2)),
    APPEALED_2020(LEAVE_GROUND_MISSING, LEAVE_REASONED, S19(110)),

    /* 62 § 3 mom. allowed more for specially weighty reasons only past the year, 115 § 2 mom. allows it of both times.
     * That the weight of the reasons was looked at tells an application for restoration from a filing that is only late. */
    FILING(RESTORATION_LATE, LOCAL | COURT, IN_586, WHEN(NOTHING), WITHIN(ARRIVED, RESTORATION, OBSTACLE_ENDED),
           P96(62, 2)),
    FILING(RESTORATION_LATE, LOCAL | COURT, IN_586, WHEN(NO(VERY_WEIGHTY)),
           WITHIN(ARRIVED, RESTORATION_LATEST, PERIOD_END), P96(62, 3)),
    APPEALED_2020(RESTORATION_LATE, WHEN(NO(VERY_WEIGHTY)),
           WITHIN(ARRIVED, RESTORATION, OBSTACLE_ENDED), P19(115, 2)),
    APPEALED_2020(RESTORATION_LATE, WHEN(NO(VERY_WEIGHTY)), WITHIN(ARRIVED, RESTORATION_LATEST, PERIOD_END),
           P19(115, 2)),

    /* Under the Local Government Acts nothing has to wait for legal force. */
#define CLAIM_WAITS WHEN(OF_REMEDY(A_CLAIM), TRUE(GENERAL), FALSE(ALLOWED)), IN_FORCE
#define APPEAL_WAITS WHEN(OF_REMEDY(ADMIN), FALSE(ALLOWED)), IN_FORCE
    ENFORCING_EVERYWHERE(ENFORCED_BEFORE_FORCE, LOCAL, ACT_893, CLAIM_WAITS, P49('f', 1)),
    ENFORCING(ENFORCED_BEFORE_FORCE, LOCAL, IN_586, APPEAL_WAITS, P96(31, 1)),
    ENFORCING_EVERYWHERE(ENFORCED_BEFORE_FORCE, LOCAL, ACT_2020, APPEAL_WAITS, P19(122, 1)),

#define NOT_USELESS(...) WHEN(ENFORCED, __VA_ARGS__), FALSE(USELESS)
#define MUNICIPAL OF_REMEDY(A_CLAIM | AN_APPEAL), NOT_GENERAL
    ENFORCING(ENFORCED_THOUGH_USELESS, LOCAL, IN_1995, NOT_USELESS(MUNICIPAL), S95(98)),
    ENFORCING(ENFORCED_THOUGH_USELESS, LOCAL, IN_2015, NOT_USELESS(MUNICIPAL), S15(143)),
    ENFORCING(ENFORCED_THOUGH_USELESS, COUNTY, IN_COUNTIES, NOT_USELESS(MUNICIPAL), S21(148)),
    /* 891/2015 added the sentence. */
    ENFORCING(ENFORCED_THOUGH_USELESS, LOCAL | COURT, IN_891, NOT_USELESS(OF_REMEDY(FURTHER)), P96(31, 3)),
    ENFORCING_EVERYWHERE(ENFORCED_THOUGH_USELESS, LOCAL | COURT, ACT_2020, NOT_USELESS(OF_REMEDY(FURTHER)),
           P19(122, 2)),

#define NOT_PROHIBITED(...) WHEN(ENFORCED, __VA_ARGS__), FALSE(PROHIBITED)
#define UNDER_GENERAL_ACT OF_REMEDY(A_CLAIM), TRUE(GENERAL)
    ENFORCING(ENFORCED_THOUGH_PROHIBITED, LOCAL, IN_1995, NOT_PROHIBITED(MUNICIPAL), S95(98)),
    ENFORCING(ENFORCED_THOUGH_PROHIBITED, LOCAL, IN_2015, NOT_PROHIBITED(MUNICIPAL), S15(143)),
    ENFORCING(ENFORCED_THOUGH_PROHIBITED, COUNTY, IN_COUNTIES, NOT_PROHIBITED(MUNICIPAL), S21(148)),
    ENFORCING(ENFORCED_THOUGH_PROHIBITED, LOCAL, FROM_581, NOT_PROHIBITED(UNDER_GENERAL_ACT), P49('f', 0)),
    ENFORCING_EVERYWHERE(ENFORCED_THOUGH_PROHIBITED, LOCAL, ACT_893, NOT_PROHIBITED(UNDER_GENERAL_ACT), P49('f', 3)),
    ENFORCING(ENFORCED_THOUGH_PROHIBITED, LOCAL | COURT, IN_586, NOT_PROHIBITED(OF_REMEDY(ADMIN | FURTHER)),
           P96(32, 1)),
    ENFORCING_EVERYWHERE(ENFORCED_THOUGH_PROHIBITED, LOCAL | COURT, ACT_2020,
           NOT_PROHIBITED(OF_REMEDY(ADMIN | FURTHER)), P19(123, 1)),

    /* Under 365/1995 the court could say that nothing stood in the way. */
    ENFORCING(UNLAWFUL_CARRIED_OUT, LOCAL, IN_1995,
           WHEN(BY_COUNCIL, TRUE(HELD_UNLAWFUL), ON(SUBMITTED, IN, UNTOLD | BIT(PYK_GIVEN_NO))), FALSE(CARRIED_OUT), P95(56, 1)),
    ENFORCING(UNLAWFUL_CARRIED_OUT, LOCAL, IN_2015, WHEN(BY_COUNCIL, TRUE(HELD_UNLAWFUL)), FALSE(CARRIED_OUT), S15(96)),
    ENFORCING(UNLAWFUL_CARRIED_OUT, COUNTY, IN_COUNTIES, WHEN(BY_COUNCIL, TRUE(HELD_UNLAWFUL)), FALSE(CARRIED_OUT), S21(101)),

    ENFORCING(UNLAWFUL_NOT_RETURNED, LOCAL, IN_1995, WHEN(BY_COUNCIL, TRUE(HELD_UNLAWFUL)), TRUE(RETURNED), P95(56, 1)),
    ENFORCING(UNLAWFUL_NOT_RETURNED, LOCAL, IN_2015, WHEN(BY_COUNCIL, TRUE(HELD_UNLAWFUL)), TRUE(RETURNED), S15(96)),
    ENFORCING(UNLAWFUL_NOT_RETURNED, COUNTY, IN_COUNTIES, WHEN(BY_COUNCIL, TRUE(HELD_UNLAWFUL)), TRUE(RETURNED), S21(101)),

    /* Dropped in 2015. */
    ENFORCING(UNLAWFUL_NOT_SUBMITTED, LOCAL, IN_1995, WHEN(BY_COUNCIL, TRUE(HELD_UNLAWFUL), TRUE(MAINTAINED)), TRUE(SUBMITTED),
           P95(56, 2)),

    /* On the notice board until 2017, on the net since. */
    ENFORCING(COURT_DECISION_NOT_PUBLISHED, LOCAL, IN_1995, WHEN(TRUE(COURT_DECIDED), JUDGED), TRUE(COURT_NOTICE),
           P95(97, 1)),
    ENFORCING(COURT_DECISION_NOT_PUBLISHED, LOCAL, IN_2015, WHEN(TRUE(COURT_DECIDED), JUDGED), TRUE(COURT_NOTICE),
           P15(142, 1)),
    ENFORCING(COURT_DECISION_NOT_PUBLISHED, COUNTY, IN_COUNTIES, WHEN(TRUE(COURT_DECIDED), JUDGED),
           TRUE(COURT_NOTICE), P21(147, 1)),

    ENFORCING(COURT_DECISION_DATA_LEFT, LOCAL, IN_2015, WHEN(JUDGED), DATA_REMOVED, P15(142, 1)),
    ENFORCING(COURT_DECISION_DATA_LEFT, COUNTY, IN_COUNTIES, WHEN(JUDGED), DATA_REMOVED, P21(147, 1)),
};
/* clang-format on */
const law_demand_table pyk_law_demands_filing = {rows, sizeof rows / sizeof rows[0]};
