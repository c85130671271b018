#include "law.h"

/* The decision table. Row numbers are stable: a row that is replaced gets a new number. 11 to 49 the Local Government
 * Acts in a municipality, 111 to 149 in a joint authority, 211 to 249 in a wellbeing services county, 301 to 499 other
 * acts, 501 on what a court decided. The hundreds are only an order for people. */
#define ACT_1995  LAW_DAY(1995, 7, 1)
#define ACT_586   LAW_DAY(1996, 12, 1)
#define ACT_434   LAW_DAY(2004, 1, 1)
#define ACT_2010  LAW_DAY(2010, 6, 1)
#define ACT_527   LAW_DAY(2014, 9, 1)
#define ACT_1397  LAW_DAY(2017, 1, 1)
#define TERM_2017 LAW_DAY(2017, 6, 1)
#define ACT_976   LAW_DAY(2018, 1, 1)
#define ACT_2020  LAW_DAY(2020, 1, 1)
#define DEC_2020  LAW_DAY(2020, 12, 1)
#define COUNTIES  LAW_DAY(2021, 7, 1)
#define FEES_2021 LAW_DAY(2021, 7, 1)
#define DUTY_2023 LAW_DAY(2023, 1, 1)
#define ACT_2025  LAW_DAY(2025, 1, 1)

#define BIT(n)       (1u << (n))
#define MUNICIPALITY BIT(PYK_AUTHORITY_MUNICIPALITY)
#define JOINT        BIT(PYK_AUTHORITY_JOINT)
#define COUNTY_ONLY  BIT(PYK_AUTHORITY_WELLBEING_COUNTY)
#define LOCAL        (MUNICIPALITY | JOINT)
#define ANYONE       (LOCAL | COUNTY_ONLY)
#define COURT        BIT(PYK_AUTHORITY_COURT)
#define ASSOCIATION  BIT(PYK_AUTHORITY_ROAD_ASSOCIATION)

#define COUNCIL BIT(PYK_BODY_COUNCIL)
#define OFFICE  BIT(PYK_BODY_OFFICE_HOLDER)
/* The bodies that 134 § 1 mom. names; 365/1995 89 § did not know commissions, 611/2021 139 § neither. */
#define NAMED_1995 (BIT(PYK_BODY_EXECUTIVE) | BIT(PYK_BODY_COMMITTEE))
#define NAMED_2015 (NAMED_1995 | BIT(PYK_BODY_COMMISSION))
#define MANAGEMENT BIT(PYK_BODY_MANAGEMENT_BOARD)
#define SUBORDINATE                                                                                                    \
  (BIT(PYK_BODY_SUB_COMMITTEE) | BIT(PYK_BODY_WORKING_COMMITTEE) | OFFICE | BIT(PYK_BODY_ELECTED_OFFICIAL))
#define COLLEGIATE       (COUNCIL | NAMED_2015 | MANAGEMENT | BIT(PYK_BODY_SUB_COMMITTEE) | BIT(PYK_BODY_WORKING_COMMITTEE))
#define ANY_BODY         (BIT(PYK_BODY_GENERAL_MEETING + 1) - 2)
#define ADMIN_COURT      BIT(PYK_BODY_ADMIN_COURT)
#define THE_MARKET_COURT BIT(PYK_BODY_MARKET_COURT)

#define N(name) BIT(PYK_NATURE_##name)
#define FINAL   (N(FINAL) | N(ELECTION))
#define CLAIMED (N(ON_CLAIM) | N(CLAIM_GRANTED))
/* Only preparation or enforcement, by the cases that the enumerators name and the statute's own words. */
#define PREPARATION                                                                                                    \
  (N(PREPARATION) | N(NOTED) | N(TABLED) | N(RETURNED) | N(PROPOSAL) | N(APPLICATION) | N(SUPERVISION))
/* So by practice or common reading only. */
#define STATEMENT (N(STATEMENT) | N(TAKE_UP))
/* Steps of municipal procedure whatever they are about. */
#define MOTIONS (N(WISH_REPORT) | N(MOTION_REPLY) | N(INITIATIVE_REFUSED))

#define S(name)      PYK_SUBJECT_##name
#define LOW(s)       ((s) < 32 ? BIT((s) % 32) : 0)
#define HIGH(s)      ((s) < 32 ? 0 : BIT((s) % 32))
#define EITHER(a, b) .subjects = {LOW(S(a)) | LOW(S(b)), HIGH(S(a)) | HIGH(S(b))}
#define ALL_LOW      (~1u)
#define ALL_HIGH     (BIT(LAW_LAST_SUBJECT - 31) - 1)
/* The Local Government Act's two stages, a claim first. */
#define CLAIM_LOW  (BIT(S(MUNICIPAL)) | BIT(S(SMALL_PROCUREMENT)) | BIT(S(PERSONNEL)))
#define CLAIM_HIGH HIGH(S(ROAD_GRANT))
/* A municipal appeal at once, since another act says so (410/2015 133 §, 365/1995 88 §, 611/2021 138 §). */
#define DIRECT_LOW  (BIT(S(PLAN)) | BIT(S(BUILDING_RULES)) | BIT(S(ENVIRONMENT_RULES)) | BIT(S(PRE_EMPTION)))
#define DIRECT_HIGH (HIGH(S(WATER_AREA)) | HIGH(S(BUILDING_FEES)))
#define LOCAL_LOW   (CLAIM_LOW | DIRECT_LOW | BIT(S(DISMISSAL)) | BIT(S(COLLECTIVE_AGREEMENT)))
#define LOCAL_HIGH  (CLAIM_HIGH | DIRECT_HIGH)
/* An administrative appeal in the end. */
#define GENERAL_LOW                                                                                                    \
  (ALL_LOW &                                                                                                           \
   ~(LOCAL_LOW | BIT(S(PROCUREMENT)) | BIT(S(OFFICE_DISPUTE)) | BIT(S(PRIVATE_ROAD)) | BIT(S(PRE_EMPTION_WAIVED))))
#define ORDERS                                                                                                         \
  (HIGH(S(BUILDING_ORDER)) | HIGH(S(ENVIRONMENT_ORDER)) | HIGH(S(FOOD_MEASURE)) | HIGH(S(HEALTH_ORDER)) |              \
   HIGH(S(LAND_USE_TRANSFERRED)))
#define GENERAL_HIGH (HIGH(S(WATER_SERVICES)) | HIGH(S(CHILD_RESTRICTION)) | ORDERS)

#define OF(authority, body, nature) .authorities = (authority), .bodies = (body), .natures = (nature)
#define ON(name)                    .subjects = {LOW(S(name)), HIGH(S(name))}
#define ON_EVERYTHING               .subjects = {ALL_LOW, ALL_HIGH}
#define ON_CLAIM_FIRST              .subjects = {CLAIM_LOW, CLAIM_HIGH}
#define ON_GENERAL                  .subjects = {GENERAL_LOW, GENERAL_HIGH}
#define FROM(first, end)            .from = (first), .to = (end)
#define PENDING(first, end)         .pending_from = (first), .pending_to = (end)
#define OPENS(what, notes, where, period, start)                                                                       \
  .remedy = PYK_REMEDY_##what, .notice = PYK_NOTICE_##notes, .receiver = PYK_RECEIVER_##where,                         \
  .limit = PYK_LIMIT_##period, .trigger = PYK_TRIGGER_##start
/* A remedy of which no act says that instructions have to be attached. */
#define OPENS_UNTOLD(what, where, period, start)                                                                       \
  .remedy = PYK_REMEDY_##what, .receiver = PYK_RECEIVER_##where, .limit = PYK_LIMIT_##period,                          \
  .trigger = PYK_TRIGGER_##start
#define PROHIBITS .remedy = PYK_REMEDY_PROHIBITED, .notice = PYK_NOTICE_PROHIBITION
#define TO_COURT  OPENS(ADMIN_APPEAL, APPEAL, ADMIN_COURT, ADMIN_APPEAL, SERVED)
#define FURTHER   OPENS(FURTHER_APPEAL, APPEAL, SUPREME_ADMIN_COURT, FURTHER_APPEAL, SERVED), .who = PARTY
#define PARTY     PYK_PARTY_PARTY
#define EVERYONE  (PARTY | PYK_PARTY_MEMBER)
#define LISTED    (PARTY | PYK_PARTY_LISTED)
#define ALL       (EVERYONE | PYK_PARTY_LISTED)
#define BY(name)  .regime = LAW_##name
#define TEXT      .trust = PYK_TRUST_TEXT
#define QUOTED    .trust = PYK_TRUST_QUOTED
#define COMMON    .trust = PYK_TRUST_NOT_TRACED
#define CONTESTED .trust = PYK_TRUST_CONTESTED

/* clang-format off */
/* --- what holds alike in municipalities and joint authorities, under either act: 365/1995 86 §, 410/2015 64 § 1 mom. --- */
#define APPEAL OPENS(MUNICIPAL_APPEAL, MUNICIPAL_APPEAL, ADMIN_COURT, MUNICIPAL_APPEAL, SERVED)
#define CLAIM(where) OPENS(CLAIM, CLAIM, where, CLAIM, SERVED)
#define OLD FROM(ACT_1995, TERM_2017)
#define NEW FROM(TERM_2017, 0)
#define P95(section, sub) LAW_SUBSECTION(1995, 365, section, sub)
#define P15(section, sub) LAW_SUBSECTION(2015, 410, section, sub)

#define BOTH_ACTS(base, place)                                                                                              \
  {.row = (base) + 11, OF(place, COUNCIL, FINAL), ON_CLAIM_FIRST, OLD, APPEAL, .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P95(90, 1)}, \
  {.row = (base) + 12, OF(place, COUNCIL, FINAL), ON_CLAIM_FIRST, NEW, APPEAL, .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P15(135, 1)}, \
  {.row = (base) + 21, OF(place, NAMED_1995, FINAL), ON_CLAIM_FIRST, OLD, CLAIM(SAME_BODY), .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P95(89, 1)}, \
  {.row = (base) + 22, OF(place, NAMED_2015, FINAL), ON_CLAIM_FIRST, NEW, CLAIM(SAME_BODY), .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P15(134, 1)}, \
  {.row = (base) + 23, OF(place, SUBORDINATE, FINAL), ON_CLAIM_FIRST, OLD, CLAIM(PARENT_BODY), .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P95(89, 1)}, \
  {.row = (base) + 24, OF(place, SUBORDINATE, FINAL), ON_CLAIM_FIRST, NEW, CLAIM(PARENT_BODY), .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P15(134, 1)}, \
  /* A management board receives the claim itself only where it runs a municipal enterprise (67 §): not told. */                    \
  {.row = (base) + 25, OF(place, MANAGEMENT, FINAL), ON_CLAIM_FIRST, OLD, CLAIM(NONE), .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P95(89, 1)}, \
  {.row = (base) + 26, OF(place, MANAGEMENT, FINAL), ON_CLAIM_FIRST, NEW, CLAIM(NONE), .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P15(134, 1)}, \
  {.row = (base) + 27, OF(place, NAMED_1995, CLAIMED), ON_CLAIM_FIRST, OLD, APPEAL, .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P95(90, 1)}, \
  {.row = (base) + 29, OF(place, MANAGEMENT, CLAIMED), ON_CLAIM_FIRST, FROM(LAW_DAY(2008, 1, 1), TERM_2017), APPEAL, .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P95(90, 1)}, \
  {.row = (base) + 28, OF(place, NAMED_2015 | MANAGEMENT, CLAIMED), ON_CLAIM_FIRST, NEW, APPEAL, .who = EVERYONE, BY(MUNICIPAL), TEXT, .basis = P15(135, 1)}, \
  {.row = (base) + 41, OF(place, COUNCIL | NAMED_2015 | SUBORDINATE | MANAGEMENT, FINAL), ON(WATER_AREA), FROM(LAW_DAY(2001, 3, 1), 0), APPEAL, .who = ALL, BY(MUNICIPAL), TEXT, .basis = LAW_SUBSECTION(2001, 119, 32, 3)}

const law_route pyk_law_routes[] = {
    BOTH_ACTS(0, MUNICIPALITY),
    {.row = 31, OF(LOCAL, ANY_BODY, PREPARATION), .subjects = {LOCAL_LOW, LOCAL_HIGH}, OLD, PROHIBITS, BY(MUNICIPAL), TEXT, .basis = LAW_SECTION(1995, 365, 91)},
    {.row = 32, OF(LOCAL, ANY_BODY, PREPARATION), .subjects = {LOCAL_LOW, LOCAL_HIGH}, NEW, PROHIBITS, BY(MUNICIPAL), TEXT, .basis = LAW_SECTION(2015, 410, 136)},
    {.row = 33, OF(LOCAL, ANY_BODY, STATEMENT), .subjects = {LOCAL_LOW, LOCAL_HIGH}, OLD, PROHIBITS, BY(MUNICIPAL), COMMON, .basis = LAW_SECTION(1995, 365, 91)},
    {.row = 34, OF(LOCAL, ANY_BODY, STATEMENT), .subjects = {LOCAL_LOW, LOCAL_HIGH}, NEW, PROHIBITS, BY(MUNICIPAL), COMMON, .basis = LAW_SECTION(2015, 410, 136)},
    {.row = 35, OF(LOCAL, ANY_BODY, MOTIONS), ON_EVERYTHING, OLD, PROHIBITS, BY(MUNICIPAL), TEXT, .basis = LAW_SECTION(1995, 365, 91)},
    {.row = 36, OF(LOCAL, ANY_BODY, MOTIONS), ON_EVERYTHING, NEW, PROHIBITS, BY(MUNICIPAL), TEXT, .basis = LAW_SECTION(2015, 410, 136)},
    {.row = 37, OF(MUNICIPALITY, COUNCIL, N(REFERENDUM)), ON_EVERYTHING, OLD, PROHIBITS, BY(MUNICIPAL), TEXT, .basis = LAW_SECTION(1995, 365, 99)},
    {.row = 38, OF(MUNICIPALITY, COUNCIL, N(REFERENDUM)), ON_EVERYTHING, NEW, PROHIBITS, BY(MUNICIPAL), TEXT, .basis = P15(24, 1)},
    /* The same in a county, from the first day on which there are any (616/2021 1 § 1 mom.). */
#define COUNTIES_TOO(row_, county_row, first, body, nature, ...)                                                            \
  {.row = row_, OF(LOCAL, body, nature), FROM(first, 0), __VA_ARGS__}, {.row = county_row, OF(COUNTY_ONLY, body, nature), FROM(COUNTIES, 0), __VA_ARGS__}
    COUNTIES_TOO(39, 239, ACT_434, ANY_BODY, N(CORRECTION_REFUSED), ON_EVERYTHING, PROHIBITS, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(2003, 434, 53, 3)),
    COUNTIES_TOO(40, 240, ACT_434, ANY_BODY, N(DISQUALIFICATION), ON_EVERYTHING, PROHIBITS, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(2003, 434, 29, 3)),

    BOTH_ACTS(100, JOINT),

    /* Counties: 611/2021; until 2022-02-28 by way of 616/2021 67 § 1 mom. */
#define IN_COUNTY(row_, body, nature, ...) {.row = row_, OF(COUNTY_ONLY, body, nature), ON_CLAIM_FIRST, FROM(COUNTIES, 0), BY(COUNTY), TEXT, __VA_ARGS__}
#define P21(section, sub) LAW_SUBSECTION(2021, 611, section, sub)
#define COUNTY_APPEAL OPENS(MUNICIPAL_APPEAL, MUNICIPAL_APPEAL, ADMIN_COURT, COUNTY_APPEAL, SERVED)
#define COUNTY_CLAIM(where) OPENS(CLAIM, CLAIM, where, COUNTY_CLAIM, SERVED)
    IN_COUNTY(212, COUNCIL, FINAL, COUNTY_APPEAL, .who = EVERYONE, .basis = P21(140, 1)),
    IN_COUNTY(222, NAMED_1995, FINAL, COUNTY_CLAIM(SAME_BODY), .who = EVERYONE, .basis = P21(139, 1)),
    IN_COUNTY(224, SUBORDINATE, FINAL, COUNTY_CLAIM(PARENT_BODY), .who = EVERYONE, .basis = P21(139, 1)),
    IN_COUNTY(226, MANAGEMENT, FINAL, COUNTY_CLAIM(NONE), .who = EVERYONE, .basis = P21(139, 1)),
    IN_COUNTY(228, NAMED_1995 | MANAGEMENT | OFFICE, CLAIMED, COUNTY_APPEAL, .who = EVERYONE, .basis = P21(140, 1)),
    {.row = 232, OF(COUNTY_ONLY, ANY_BODY, PREPARATION), .subjects = {LOCAL_LOW, LOCAL_HIGH}, FROM(COUNTIES, 0), PROHIBITS, BY(COUNTY), TEXT, .basis = LAW_SECTION(2021, 611, 141)},
    {.row = 234, OF(COUNTY_ONLY, ANY_BODY, STATEMENT), .subjects = {LOCAL_LOW, LOCAL_HIGH}, FROM(COUNTIES, 0), PROHIBITS, BY(COUNTY), COMMON, .basis = LAW_SECTION(2021, 611, 141)},
    {.row = 236, OF(COUNTY_ONLY, ANY_BODY, MOTIONS), ON_EVERYTHING, FROM(COUNTIES, 0), PROHIBITS, BY(COUNTY), TEXT, .basis = LAW_SECTION(2021, 611, 141)},
    /* 31 § came into force later than the rest (616/2021 1 § 2 mom.). */
    {.row = 238, OF(COUNTY_ONLY, COUNCIL, N(REFERENDUM)), ON_EVERYTHING, FROM(LAW_DAY(2022, 3, 1), 0), PROHIBITS, BY(COUNTY), TEXT, .basis = P21(31, 1)},

    /* Procurement. Which act governs goes by the day on which the procedure began. */
#define BOUGHT .axis = LAW_BY_PENDING, .assume = 1, BY(PROCUREMENT)
#define BOUGHT_UNDER_348(row_, first, end) .row = row_, OF(LOCAL, ANY_BODY, FINAL), ON(PROCUREMENT), FROM(first, 0), PENDING(first, end), BOUGHT, PURCHASE, .notice_basis = LAW_SUBSECTION(2007, 348, 73, 1)
#define PURCHASE OPENS(MARKET_COURT, PROCUREMENT, MARKET_COURT, MARKET_COURT, SERVED), .who = PARTY
#define RECTIFIED OPENS(RECTIFICATION, PROCUREMENT, CONTRACTING_ENTITY, PROCUREMENT_CLAIM, SERVED), .past_force = 1, .who = PARTY, .who_basis = LAW_SUBSECTION(2016, 1397, 133, 1)
    COUNTIES_TOO(301, 271, ACT_1397, ANY_BODY, FINAL, ON(PROCUREMENT), PENDING(ACT_1397, 0), BOUGHT, PURCHASE, TEXT, .basis = LAW_SUBSECTION(2016, 1397, 146, 1), .who_basis = LAW_SUBSECTION(2016, 1397, 145, 1)),
    COUNTIES_TOO(302, 272, ACT_1397, ANY_BODY, FINAL, ON(PROCUREMENT), PENDING(ACT_1397, 0), BOUGHT, .beside = 301, RECTIFIED, TEXT, .basis = LAW_SUBSECTION(2016, 1397, 132, 1)),
    COUNTIES_TOO(303, 273, ACT_1397, ANY_BODY, PREPARATION, ON(PROCUREMENT), PENDING(ACT_1397, 0), BOUGHT, PROHIBITS, TEXT, .basis = LAW_ITEM(2016, 1397, 146, 2, 1)),
    {BOUGHT_UNDER_348(304, LAW_DAY(2007, 6, 1), ACT_2010), TEXT, .basis = LAW_SECTION(2007, 348, 77), .who_basis = LAW_SUBSECTION(2007, 348, 78, 1)},
    /* 321/2010 is not among the texts: from KHO:2011:47 and KHO:2017:52. */
    {BOUGHT_UNDER_348(305, ACT_2010, ACT_1397), QUOTED, .basis = LAW_SECTION(2007, 348, 102)},
    /* Beside the ordinary stages of rows 12 to 26. */
    COUNTIES_TOO(311, 281, ACT_1397, ANY_BODY, FINAL, ON(SMALL_PROCUREMENT), PENDING(ACT_1397, 0), BOUGHT, .beside = 22, RECTIFIED, TEXT, .basis = LAW_SECTION(2016, 1397, 135)),

    /* Building control: which act governs goes by the day on which the matter became pending (751/2023 194 §). */
#define BUILDING(row_, body, nature, subject, ...) {.row = row_, OF(LOCAL, body, nature), ON(subject), BY(GENERAL), __VA_ARGS__}
#define MRL(section, sub) LAW_SUBSECTION(1999, 132, section, sub)
#define RAKL(section, sub) LAW_SUBSECTION(2023, 751, section, sub)
#define ACT_132  FROM(LAW_DAY(2000, 1, 1), 0), PENDING(0, ACT_2025)
#define ACT_751  FROM(ACT_2025, 0), PENDING(ACT_2025, 0)
#define CLAIM_187 OPENS(CLAIM, CLAIM, NAMED_BODY, BUILDING_CLAIM, GIVEN), .notice_basis = MRL(187, 2)
    BUILDING(321, OFFICE, N(FINAL), BUILDING_PERMIT, ACT_132, CLAIM_187, .axis = LAW_BY_PENDING, .who = LISTED, TEXT, .basis = MRL(187, 1), .who_basis = MRL(192, 1)),
    BUILDING(322, COLLEGIATE, N(FINAL), BUILDING_PERMIT, ACT_132, OPENS(ADMIN_APPEAL, APPEAL, ADMIN_COURT, ADMIN_APPEAL, GIVEN), .who = LISTED, TEXT, .basis = MRL(190, 1), .who_basis = MRL(192, 1)),
    /* Whether a decision on a claim is given after posting like a permit, the text does not say. */
    BUILDING(323, COLLEGIATE, CLAIMED, BUILDING_PERMIT, ACT_132, OPENS(ADMIN_APPEAL, APPEAL, ADMIN_COURT, ADMIN_APPEAL, GIVEN), .who = LISTED, COMMON, .basis = MRL(190, 1), .who_basis = MRL(192, 1)),
    BUILDING(324, OFFICE, N(FINAL), BUILDING_PERMIT, ACT_751, OPENS(CLAIM, CLAIM, NAMED_BODY, GENERAL_CLAIM, ANNOUNCED), .who = LISTED, TEXT, .basis = RAKL(178, 1), .who_basis = LAW_SECTION(2023, 751, 179)),
    BUILDING(325, COLLEGIATE, N(FINAL) | CLAIMED, BUILDING_PERMIT, ACT_751, OPENS(ADMIN_APPEAL, APPEAL, ADMIN_COURT, ADMIN_APPEAL, ANNOUNCED), .who = LISTED, TEXT, .basis = RAKL(178, 2), .who_basis = LAW_SECTION(2023, 751, 179)),
    /* Orders are served on those whom they bind; what 198 § gives after posting and 70 § announces is permits. */
    BUILDING(326, OFFICE, N(FINAL), BUILDING_ORDER, ACT_132, CLAIM_187, .axis = LAW_BY_PENDING, .who = PARTY, TEXT, .basis = MRL(187, 1), .who_basis = MRL(187, 1)),
    BUILDING(327, COLLEGIATE, N(FINAL) | CLAIMED, BUILDING_ORDER, ACT_132, TO_COURT, .who = PARTY, TEXT, .basis = MRL(190, 1)),
    BUILDING(328, OFFICE, N(FINAL), BUILDING_ORDER, ACT_751, OPENS(CLAIM, CLAIM, NAMED_BODY, GENERAL_CLAIM, SERVED), .who = PARTY, TEXT, .basis = RAKL(178, 1)),
    BUILDING(329, COLLEGIATE, N(FINAL) | CLAIMED, BUILDING_ORDER, ACT_751, TO_COURT, .who = PARTY, TEXT, .basis = RAKL(178, 2)),
#define RULES(row_, subject, ...) {.row = row_, OF(LOCAL, COLLEGIATE, FINAL), ON(subject), APPEAL, BY(MUNICIPAL), __VA_ARGS__}
    RULES(331, BUILDING_RULES, ACT_751, .assume = 1, .who = ALL, TEXT, .basis = LAW_SECTION(2023, 751, 21)),
    RULES(332, BUILDING_FEES, ACT_751, .assume = 1, .who = EVERYONE, TEXT, .basis = LAW_SECTION(2023, 751, 177)),

    /* Plans, and until 2024 building ordinances. Parties are informed together with the members. */
#define PLAN(row_, first, end, ...) {.row = row_, OF(LOCAL, COLLEGIATE, FINAL), ON(PLAN), FROM(first, end), OPENS(MUNICIPAL_APPEAL, MUNICIPAL_APPEAL, ADMIN_COURT, MUNICIPAL_APPEAL, ON_VIEW), .who = ALL, BY(MUNICIPAL), .basis = MRL(188, 1), __VA_ARGS__}
    PLAN(341, LAW_DAY(2000, 1, 1), TERM_2017, TEXT),
    /* Whether the seven days of 140 § also held for parties before 976/2017 is open. */
    PLAN(342, TERM_2017, ACT_976, CONTESTED),
    PLAN(343, ACT_976, ACT_2025, TEXT),
    PLAN(344, ACT_2025, 0, TEXT, .who_basis = LAW_SECTION(1999, 132, 191)),
    {.row = 351, OF(LOCAL, COLLEGIATE | OFFICE, N(FINAL)), ON(LAND_USE), FROM(LAW_DAY(2000, 1, 1), 0), BY(GENERAL), TO_COURT, .who = PARTY, TEXT, .basis = MRL(190, 1)},
    /* 187 § is only about power that was transferred (KHO:2004:97); 752/2023 left it in force. */
    BUILDING(353, COLLEGIATE, CLAIMED, LAND_USE_TRANSFERRED, FROM(LAW_DAY(2000, 1, 1), 0), TO_COURT, .who = PARTY, TEXT, .basis = MRL(190, 1)),
    BUILDING(352, OFFICE, N(FINAL), LAND_USE_TRANSFERRED, FROM(LAW_DAY(2000, 1, 1), 0), CLAIM_187, .who = PARTY, TEXT, .basis = MRL(187, 1), .who_basis = MRL(187, 1)),

    /* Office holders. Members count from the minutes; the party's time begins when the period of notice ends. */
#define DISMISSAL(row_, place, body, nature, first, ...) {.row = row_, OF(place, body, nature), ON(DISMISSAL), FROM(first, 0), .who = EVERYONE, TEXT, .basis = LAW_SUBSECTION(2003, 304, 50, 1), __VA_ARGS__}
#define ACT_304 LAW_DAY(2003, 11, 1)
    DISMISSAL(361, LOCAL, COUNCIL, N(FINAL), ACT_304, OPENS(MUNICIPAL_APPEAL, MUNICIPAL_APPEAL, ADMIN_COURT, MUNICIPAL_APPEAL, PERIOD_END), BY(MUNICIPAL)),
    DISMISSAL(362, LOCAL, NAMED_2015, N(FINAL), ACT_304, OPENS(CLAIM, CLAIM, SAME_BODY, CLAIM, PERIOD_END), BY(MUNICIPAL)),
    DISMISSAL(363, LOCAL, SUBORDINATE, N(FINAL), ACT_304, OPENS(CLAIM, CLAIM, PARENT_BODY, CLAIM, PERIOD_END), BY(MUNICIPAL)),
    DISMISSAL(364, LOCAL, MANAGEMENT, N(FINAL), ACT_304, OPENS(CLAIM, CLAIM, NONE, CLAIM, PERIOD_END), BY(MUNICIPAL)),
    DISMISSAL(368, LOCAL, NAMED_2015, CLAIMED, ACT_304, APPEAL, BY(MUNICIPAL)),
    DISMISSAL(369, LOCAL, MANAGEMENT, CLAIMED, LAW_DAY(2008, 1, 1), APPEAL, BY(MUNICIPAL)),
    DISMISSAL(261, COUNTY_ONLY, COUNCIL, N(FINAL), COUNTIES, OPENS(MUNICIPAL_APPEAL, MUNICIPAL_APPEAL, ADMIN_COURT, COUNTY_APPEAL, PERIOD_END), BY(COUNTY)),
    DISMISSAL(262, COUNTY_ONLY, NAMED_1995, N(FINAL), COUNTIES, OPENS(CLAIM, CLAIM, SAME_BODY, COUNTY_CLAIM, PERIOD_END), BY(COUNTY)),
    DISMISSAL(263, COUNTY_ONLY, SUBORDINATE, N(FINAL), COUNTIES, OPENS(CLAIM, CLAIM, PARENT_BODY, COUNTY_CLAIM, PERIOD_END), BY(COUNTY)),
    DISMISSAL(264, COUNTY_ONLY, MANAGEMENT, N(FINAL), COUNTIES, OPENS(CLAIM, CLAIM, NONE, COUNTY_CLAIM, PERIOD_END), BY(COUNTY)),
    DISMISSAL(268, COUNTY_ONLY, NAMED_1995 | MANAGEMENT | OFFICE, CLAIMED, COUNTIES, COUNTY_APPEAL, BY(COUNTY)),
    {.row = 365, OF(ANYONE, ANY_BODY, N(FINAL)), ON(COLLECTIVE_AGREEMENT), FROM(COUNTIES, 0), PROHIBITS, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(2003, 304, 50, 2)},
    /* Only from KHO:1998:T92. */
    {.row = 366, OF(LOCAL, ANY_BODY, N(FINAL)), ON(COLLECTIVE_AGREEMENT), FROM(ACT_1995, COUNTIES), PROHIBITS, BY(GENERAL), QUOTED, .basis = LAW_SECTION(1970, 669, 26)},
    COUNTIES_TOO(367, 267, ACT_304, ANY_BODY, N(FINAL), ON(OFFICE_DISPUTE), OPENS_UNTOLD(DISPUTE, ADMIN_COURT, OFFICE_DISPUTE, EVENT), .who = PARTY, BY(GENERAL), TEXT, .basis = LAW_SECTION(2003, 304, 57)),

    /* Pupils. */
#define PUPIL(row_, subject, nature, ...) {.row = row_, OF(LOCAL, ANY_BODY, nature), ON(subject), .who = PARTY, BY(GENERAL), TEXT, __VA_ARGS__}
#define POL(section, letter, sub) {1998, 628, 0, 0, section, letter, sub, 0, 0, 0}
    PUPIL(371, PUPIL_PLACE, N(FINAL), FROM(LAW_DAY(1999, 1, 1), LAW_DAY(2016, 1, 1)), OPENS(ADMIN_APPEAL, APPEAL, STATE_AGENCY, BASIC_EDUCATION, SERVED), .basis = POL(42, 0, 2)),
    PUPIL(372, PUPIL_PLACE, N(FINAL), FROM(LAW_DAY(2016, 1, 1), 0), OPENS(CLAIM, CLAIM, STATE_AGENCY, BASIC_EDUCATION, SERVED), .basis = POL(42, 0, 0)),
    PUPIL(375, PUPIL_DISCIPLINE, N(FINAL), FROM(LAW_DAY(1999, 1, 1), LAW_DAY(2016, 1, 1)), OPENS(ADMIN_APPEAL, APPEAL, ADMIN_COURT, BASIC_EDUCATION, SERVED), .basis = POL(42, 0, 1)),
    PUPIL(376, PUPIL_DISCIPLINE, N(FINAL), FROM(LAW_DAY(2016, 1, 1), 0), OPENS(ADMIN_APPEAL, APPEAL, ADMIN_COURT, BASIC_EDUCATION, SERVED), .basis = POL(42, 'a', 1)),
    PUPIL(377, PUPIL_BENEFIT, N(FINAL), FROM(LAW_DAY(1999, 1, 1), LAW_DAY(2016, 1, 1)), TO_COURT, .basis = POL(42, 0, 1)),
    PUPIL(378, PUPIL_BENEFIT, N(FINAL), FROM(LAW_DAY(2016, 1, 1), 0), TO_COURT, .basis = POL(42, 'a', 1)),
    PUPIL(379, PUPIL_ASSESSMENT, N(FINAL), FROM(LAW_DAY(2016, 1, 1), 0), OPENS(REASSESSMENT, CLAIM, DECIDER, ASSESSMENT, SERVED), .basis = POL(42, 'c', 1), .who_basis = POL(42, 'c', 1)),
    PUPIL(380, PUPIL_ASSESSMENT, CLAIMED, FROM(LAW_DAY(2016, 1, 1), 0), OPENS(CLAIM, CLAIM, STATE_AGENCY, ASSESSMENT_CLAIM, SERVED), .basis = POL(42, 'c', 2), .who_basis = POL(42, 'c', 2)),
    PUPIL(381, EARLY_EDUCATION, N(FINAL), FROM(LAW_DAY(2018, 9, 1), 0), OPENS(CLAIM, CLAIM, NAMED_BODY, GENERAL_CLAIM, SERVED), .basis = LAW_SUBSECTION(2018, 540, 62, 1)),
    PUPIL(382, EARLY_EDUCATION, CLAIMED, FROM(LAW_DAY(2018, 9, 1), LAW_DAY(2022, 8, 1)), TO_COURT, .basis = LAW_SUBSECTION(2018, 540, 62, 2)),
    PUPIL(383, EARLY_EDUCATION, CLAIMED, FROM(LAW_DAY(2022, 8, 1), 0), TO_COURT, .basis = LAW_SUBSECTION(2018, 540, 62, 3)),
    PUPIL(384, EARLY_EDUCATION_SUPPORT, N(FINAL), FROM(LAW_DAY(2022, 8, 1), 0), OPENS(CLAIM, CLAIM, STATE_AGENCY, GENERAL_CLAIM, SERVED), .basis = LAW_SUBSECTION(2018, 540, 62, 1)),

    /* Social welfare: municipalities until 2022, counties from 2023. */
#define SOCIAL(row_, place, body, nature, subject, ...) {.row = row_, OF(place, body, nature), ON(subject), BY(GENERAL), TEXT, __VA_ARGS__}
#define GENERAL_CLAIM_TO(where) OPENS(CLAIM, CLAIM, where, GENERAL_CLAIM, SERVED), .who = PARTY
    SOCIAL(385, LOCAL, OFFICE, N(FINAL), SOCIAL_SERVICE, FROM(LAW_DAY(1984, 1, 1), LAW_DAY(2015, 4, 1)), OPENS(CLAIM, CLAIM, NAMED_BODY, SOCIAL_CLAIM, SERVED), .who = PARTY, .notice_basis = LAW_SUBSECTION(1982, 710, 45, 2), .basis = LAW_SUBSECTION(1982, 710, 45, 2)),
    SOCIAL(386, LOCAL, COLLEGIATE, N(FINAL) | CLAIMED, SOCIAL_SERVICE, FROM(ACT_586, LAW_DAY(2015, 4, 1)), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(1982, 710, 46, 1)),
    SOCIAL(387, LOCAL, ANY_BODY, N(FINAL), SOCIAL_SERVICE, FROM(LAW_DAY(2015, 4, 1), DUTY_2023), GENERAL_CLAIM_TO(NAMED_BODY), .basis = LAW_SECTION(2014, 1301, 50)),
    SOCIAL(388, LOCAL, ANY_BODY, CLAIMED, SOCIAL_SERVICE, FROM(LAW_DAY(2015, 4, 1), DUTY_2023), TO_COURT, .who = PARTY, .basis = LAW_SECTION(2014, 1301, 51)),
    SOCIAL(389, COUNTY_ONLY, ANY_BODY, N(FINAL), SOCIAL_SERVICE, FROM(DUTY_2023, 0), GENERAL_CLAIM_TO(COUNTY), .basis = LAW_SECTION(2014, 1301, 50)),
    SOCIAL(390, COUNTY_ONLY, ANY_BODY, CLAIMED, SOCIAL_SERVICE, FROM(DUTY_2023, 0), TO_COURT, .who = PARTY, .basis = LAW_SECTION(2014, 1301, 51)),
#define CHILD TO_COURT, .who = LISTED, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(2007, 417, 90, 1), .who_basis = LAW_SECTION(2007, 417, 89)
    {.row = 391, OF(LOCAL, ANY_BODY, N(FINAL)), EITHER(CHILD_WELFARE, CHILD_RESTRICTION), FROM(LAW_DAY(2008, 1, 1), 0), CHILD},
    {.row = 291, OF(COUNTY_ONLY, ANY_BODY, N(FINAL)), EITHER(CHILD_WELFARE, CHILD_RESTRICTION), FROM(DUTY_2023, 0), CHILD},
    SOCIAL(393, LOCAL, OFFICE, N(FINAL), CLIENT_FEE, FROM(LAW_DAY(1993, 1, 1), FEES_2021), OPENS(CLAIM, CLAIM, NAMED_BODY, CLIENT_FEE, SERVED), .who = PARTY, .basis = LAW_SUBSECTION(1992, 734, 15, 2), .notice_basis = LAW_SUBSECTION(1992, 734, 15, 3)),
    SOCIAL(392, LOCAL, COLLEGIATE, CLAIMED, CLIENT_FEE, FROM(ACT_586, FEES_2021), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(1992, 734, 15, 4)),
    SOCIAL(394, LOCAL, ANY_BODY, N(FINAL), CLIENT_FEE, FROM(FEES_2021, 0), GENERAL_CLAIM_TO(NAMED_BODY), .basis = LAW_SUBSECTION(1992, 734, 15, 1)),
    SOCIAL(294, COUNTY_ONLY, ANY_BODY, N(FINAL), CLIENT_FEE, FROM(DUTY_2023, 0), GENERAL_CLAIM_TO(NAMED_BODY), .basis = LAW_SUBSECTION(1992, 734, 15, 1)),
    SOCIAL(395, LOCAL, ANY_BODY, CLAIMED, CLIENT_FEE, FROM(FEES_2021, 0), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(1992, 734, 15, 2)),
    SOCIAL(295, COUNTY_ONLY, ANY_BODY, CLAIMED, CLIENT_FEE, FROM(DUTY_2023, 0), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(1992, 734, 15, 2)),

    /* Documents. */
    SOCIAL(396, LOCAL, ANY_BODY, N(FINAL), DOCUMENT, FROM(LAW_DAY(1999, 12, 1), DEC_2020), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(1999, 621, 33, 1)),
    COUNTIES_TOO(397, 297, DEC_2020, ANY_BODY, N(FINAL), ON(DOCUMENT), TO_COURT, .who = PARTY, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(1999, 621, 33, 2)),
    COUNTIES_TOO(398, 298, DEC_2020, ANY_BODY, N(FINAL), ON(DOCUMENT_FEE), OPENS(CLAIM, CLAIM, DECIDER, DOCUMENT_FEE, MADE), .who = PARTY, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(1999, 621, 33, 1)),
    COUNTIES_TOO(399, 299, DEC_2020, ANY_BODY, CLAIMED, ON(DOCUMENT_FEE), TO_COURT, .who = PARTY, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(1999, 621, 33, 2)),

    /* Pre-emption. What 1067/2015 said is not known, only that it is no older than 1042/2015 of 7 August 2015; since 2020
     * some read a claim into the reference to 410/2015. */
#define ACT_1067 LAW_DAY(2015, 8, 7)
#define EARLY_PRE_EMPTION TO_COURT, .who = PARTY, BY(GENERAL), .basis = LAW_SUBSECTION(1977, 608, 22, 1), .who_basis = LAW_SUBSECTION(1977, 608, 22, 1)
    {.row = 405, OF(LOCAL, COLLEGIATE, N(FINAL)), ON(PRE_EMPTION), FROM(LAW_DAY(2005, 8, 1), ACT_1067), TEXT, EARLY_PRE_EMPTION},
    {.row = 406, OF(LOCAL, COLLEGIATE, N(FINAL)), ON(PRE_EMPTION), FROM(ACT_1067, ACT_2020), CONTESTED, EARLY_PRE_EMPTION},
    {.row = 407, OF(LOCAL, COLLEGIATE, N(FINAL)), ON(PRE_EMPTION), FROM(ACT_2020, 0), APPEAL, .who = PARTY, BY(MUNICIPAL), CONTESTED, .basis = LAW_SUBSECTION(1977, 608, 22, 1), .who_basis = LAW_SUBSECTION(1977, 608, 22, 1)},
    SOCIAL(408, LOCAL, ANY_BODY, N(FINAL), PRE_EMPTION_WAIVED, FROM(ACT_2020, 0), PROHIBITS, .basis = LAW_SUBSECTION(1977, 608, 22, 2)),
    SOCIAL(409, LOCAL, ANY_BODY, N(FINAL), PRE_EMPTION_WAIVED, FROM(LAW_DAY(1977, 10, 1), ACT_1067), PROHIBITS, .basis = LAW_SUBSECTION(1977, 608, 22, 2)),

    /* Environment. Which act governs goes by the day on which the matter became pending (527/2014 229 §). 86/2000 is not among the texts: only from KHO:2004:72 and KHO:2018:83. */
#define ENVIRONMENT(row_, start, ...) {.row = row_, OF(LOCAL, COLLEGIATE | OFFICE, N(FINAL)), ON(ENVIRONMENT), .assume = 1, OPENS(ADMIN_APPEAL, APPEAL, VAASA_COURT, ENVIRONMENT_APPEAL, start), .who = LISTED, BY(GENERAL), __VA_ARGS__}
    ENVIRONMENT(411, GIVEN, FROM(LAW_DAY(2000, 3, 1), ACT_2020), PENDING(0, ACT_527), QUOTED, .basis = LAW_SECTION(2000, 86, 96)),
    ENVIRONMENT(412, GIVEN, FROM(ACT_527, ACT_2020), PENDING(ACT_527, 0), TEXT, .basis = LAW_SUBSECTION(2014, 527, 190, 1), .who_basis = LAW_SUBSECTION(2014, 527, 191, 1)),
    ENVIRONMENT(413, ANNOUNCED, FROM(ACT_2020, 0), PENDING(ACT_527, 0), TEXT, .basis = LAW_SUBSECTION(2014, 527, 190, 1), .who_basis = LAW_SUBSECTION(2014, 527, 191, 1)),
    /* Orders of supervision are served; an officer gives one only until the authority has decided (182 §). */
#define ENVIRONMENT_ORDER(row_, body, ...) {.row = row_, OF(LOCAL, body, N(FINAL)), ON(ENVIRONMENT_ORDER), FROM(ACT_527, 0), PENDING(ACT_527, 0), .assume = 1, BY(GENERAL), TEXT, __VA_ARGS__}
    ENVIRONMENT_ORDER(417, COLLEGIATE, OPENS(ADMIN_APPEAL, APPEAL, VAASA_COURT, ADMIN_APPEAL, SERVED), .who = LISTED, .basis = LAW_SUBSECTION(2014, 527, 190, 1), .who_basis = LAW_SUBSECTION(2014, 527, 191, 1)),
    ENVIRONMENT_ORDER(418, OFFICE, PROHIBITS, .basis = LAW_SUBSECTION(2014, 527, 190, 3)),
    RULES(415, ENVIRONMENT_RULES, FROM(ACT_527, ACT_2020), .who = ALL, TEXT, .basis = LAW_SUBSECTION(2014, 527, 190, 4)),
    RULES(416, ENVIRONMENT_RULES, FROM(ACT_2020, 0), .who = ALL, TEXT, .basis = LAW_SUBSECTION(2014, 527, 190, 4)),

    /* Health, food. */
#define HEALTH(row_, body, nature, first, end, ...) {.row = row_, OF(LOCAL, body, nature), EITHER(HEALTH_PROTECTION, HEALTH_ORDER), FROM(first, end), .who = PARTY, BY(GENERAL), TEXT, __VA_ARGS__}
    HEALTH(421, ANY_BODY, N(FINAL), ACT_586, LAW_DAY(2016, 1, 1), TO_COURT, .basis = LAW_SUBSECTION(1994, 763, 56, 1)),
    HEALTH(422, OFFICE, N(FINAL), LAW_DAY(2016, 1, 1), 0, OPENS(CLAIM, CLAIM, NAMED_BODY, HEALTH_PROTECTION, SERVED), .basis = LAW_SUBSECTION(1994, 763, 56, 1)),
    HEALTH(423, COLLEGIATE, N(FINAL) | CLAIMED, LAW_DAY(2016, 1, 1), LAW_DAY(2022, 1, 1), TO_COURT, .basis = LAW_SUBSECTION(1994, 763, 56, 2)),
    HEALTH(424, COLLEGIATE, N(FINAL) | CLAIMED, LAW_DAY(2022, 1, 1), 0, TO_COURT, .basis = LAW_SUBSECTION(1994, 763, 56, 5)),
#define FOOD(row_, body, nature, ...) {.row = row_, OF(LOCAL, body, nature), FROM(LAW_DAY(2021, 4, 21), 0), BY(GENERAL), TEXT, __VA_ARGS__}
    FOOD(425, ANY_BODY, N(FINAL), ON(FOOD_CONTROL), GENERAL_CLAIM_TO(NAMED_BODY), .basis = LAW_SUBSECTION(2021, 297, 75, 2)),
    FOOD(426, COLLEGIATE, CLAIMED, EITHER(FOOD_CONTROL, FOOD_MEASURE), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(2021, 297, 75, 3)),
    FOOD(428, COLLEGIATE, N(FINAL), ON(FOOD_MEASURE), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(2021, 297, 75, 3)),
    FOOD(429, OFFICE, N(FINAL), ON(FOOD_MEASURE), GENERAL_CLAIM_TO(NAMED_BODY), .basis = LAW_SUBSECTION(2021, 297, 75, 2)),
    FOOD(430, OFFICE, N(FINAL), ON(FOOD_INTERIM), PROHIBITS, .basis = LAW_SUBSECTION(2021, 297, 75, 3)),
    SOCIAL(427, LOCAL, OFFICE, N(FINAL), MEAT_INSPECTION, FROM(LAW_DAY(2021, 4, 21), 0), OPENS(CLAIM, CLAIM, FOOD_AUTHORITY, MEAT_INSPECTION, SERVED), .who = PARTY, .basis = LAW_SUBSECTION(2021, 297, 75, 1)),

    /* Streets, roads, water. */
    SOCIAL(431, MUNICIPALITY, OFFICE, N(FINAL), PARKING_FINE, FROM(LAW_DAY(2012, 1, 1), 0), OPENS(CLAIM, CLAIM, PARKING, PARKING, SERVED), .who = PARTY, .basis = LAW_SUBSECTION(2011, 727, 15, 1)),
    SOCIAL(432, MUNICIPALITY, OFFICE, CLAIMED, PARKING_FINE, FROM(LAW_DAY(2012, 1, 1), 0), TO_COURT, .who = PARTY, .basis = LAW_SUBSECTION(2011, 727, 16, 1)),
    /* A road association is no authority: nothing that an act says of authorities is said of it. */
#define ROAD(row_, nature, ...) {.row = row_, OF(ASSOCIATION, BIT(PYK_BODY_GENERAL_MEETING), nature), ON(PRIVATE_ROAD), FROM(LAW_DAY(2019, 1, 1), 0), .regime = 0, TEXT, __VA_ARGS__}
    ROAD(435, N(FINAL), OPENS_UNTOLD(CLAIM, ROAD_MEETING, ROAD_CLAIM, MADE), .who = PARTY, .basis = LAW_SUBSECTION(2018, 560, 64, 1), .who_basis = LAW_SUBSECTION(2018, 560, 64, 1)),
    ROAD(436, N(FINAL), .beside = 435, OPENS_UNTOLD(ACTION, LAND_COURT, ROAD_ACTION, MADE), .who = PARTY, .basis = LAW_SUBSECTION(2018, 560, 65, 1), .who_basis = LAW_SUBSECTION(2018, 560, 65, 1)),
    ROAD(437, CLAIMED, OPENS_UNTOLD(ACTION, LAND_COURT, ROAD_ACTION_CLAIMED, SERVED), .who = PARTY, .basis = LAW_SUBSECTION(2018, 560, 65, 3), .who_basis = LAW_SUBSECTION(2018, 560, 65, 3)),
    SOCIAL(442, LOCAL, COLLEGIATE | OFFICE, N(FINAL), WATER_SERVICES, FROM(LAW_DAY(2001, 3, 1), 0), TO_COURT, .who = LISTED, .basis = LAW_SUBSECTION(2001, 119, 32, 1), .who_basis = LAW_SUBSECTION(2001, 119, 33, 1)),

    /* Preparation where an administrative appeal would lie. */
    {.row = 451, OF(LOCAL, ANY_BODY, PREPARATION | STATEMENT), ON_GENERAL, FROM(ACT_586, ACT_2020), PROHIBITS, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(1996, 586, 5, 1)},
    COUNTIES_TOO(452, 252, ACT_2020, ANY_BODY, PREPARATION | STATEMENT, ON_GENERAL, PROHIBITS, BY(GENERAL), TEXT, .basis = LAW_SUBSECTION(2019, 808, 6, 2)),

    /* Against a court's decision; the governing day is the day of that decision. */
#define JUDGED(row_, by, first, end, leave_, ...) {.row = row_, OF(COURT, by, N(FINAL)), FROM(first, end), FURTHER, .leave = leave_, BY(COURT), TEXT, __VA_ARGS__}
#define ON_MUNICIPAL_PLANS_ASIDE .subjects = {(LOCAL_LOW & ~BIT(S(PLAN))), LOCAL_HIGH}
    JUDGED(501, ADMIN_COURT, ACT_1995, TERM_2017, 0, .subjects = {LOCAL_LOW, LOCAL_HIGH}, .basis = P95(97, 1)),
    JUDGED(502, ADMIN_COURT, TERM_2017, ACT_2020, 0, ON_MUNICIPAL_PLANS_ASIDE, .basis = P15(142, 1)),
    JUDGED(503, ADMIN_COURT, ACT_2020, 0, 1, ON_MUNICIPAL_PLANS_ASIDE, .basis = P15(142, 1)),
    JUDGED(504, ADMIN_COURT, TERM_2017, ACT_976, 0, ON(PLAN), .basis = P15(142, 1)),
    JUDGED(505, ADMIN_COURT, ACT_976, ACT_2025, 1, ON(PLAN), .basis = MRL(188, 1)),
    JUDGED(506, ADMIN_COURT, ACT_2025, 0, 1, ON(PLAN), .basis = P15(142, 1)),
    JUDGED(511, ADMIN_COURT, LAW_DAY(2015, 4, 1), ACT_2020, 1, ON(SOCIAL_SERVICE), .basis = LAW_SUBSECTION(2014, 1301, 53, 1)),
    JUDGED(512, ADMIN_COURT, LAW_DAY(2018, 9, 1), ACT_2020, 1, ON(EARLY_EDUCATION), .basis = LAW_SUBSECTION(2018, 540, 62, 3)),
    JUDGED(513, ADMIN_COURT, ACT_976, ACT_2020, 1, .subjects = {BIT(S(LAND_USE)) | BIT(S(BUILDING_PERMIT)), HIGH(S(BUILDING_ORDER)) | HIGH(S(LAND_USE_TRANSFERRED))}, .basis = MRL(190, 1)),
    JUDGED(514, ADMIN_COURT, LAW_DAY(2012, 1, 1), ACT_2020, 1, ON(PARKING_FINE), .basis = LAW_SUBSECTION(2011, 727, 16, 2)),
    JUDGED(515, ADMIN_COURT, LAW_DAY(2016, 1, 1), ACT_2020, 1, .subjects = {BIT(S(PUPIL_DISCIPLINE)) | BIT(S(PUPIL_BENEFIT)), 0}, .basis = POL(42, 'e', 0)),
    JUDGED(516, ADMIN_COURT, ACT_586, ACT_2020, 0, .subjects = {BIT(S(DOCUMENT)), HIGH(S(WATER_SERVICES)) | HIGH(S(HEALTH_ORDER))}, .basis = LAW_SECTION(1996, 586, 9)),
    JUDGED(518, ADMIN_COURT, ACT_586, LAW_DAY(2016, 1, 1), 0, ON(HEALTH_PROTECTION), .basis = LAW_SECTION(1996, 586, 9)),
    JUDGED(519, ADMIN_COURT, LAW_DAY(2016, 1, 1), ACT_2020, 1, ON(HEALTH_PROTECTION), .basis = LAW_SUBSECTION(1994, 763, 56, 3)),
    /* What 974/2017 made of 190 § is not among the texts. */
    JUDGED(520, ADMIN_COURT, ACT_586, ACT_976, 0, EITHER(ENVIRONMENT, ENVIRONMENT_ORDER), .basis = LAW_SECTION(1996, 586, 9)),
    JUDGED(517, ADMIN_COURT, LAW_DAY(2008, 1, 1), ACT_2020, 0, ON(CHILD_WELFARE), .basis = LAW_SUBSECTION(2007, 417, 92, 1)),
#define ENDS(row_, first, end, subject, ...) {.row = row_, OF(COURT, ADMIN_COURT, N(FINAL)), ON(subject), FROM(first, end), PROHIBITS, BY(COURT), TEXT, __VA_ARGS__}
    ENDS(524, LAW_DAY(2008, 1, 1), ACT_2020, CHILD_RESTRICTION, .basis = LAW_SUBSECTION(2007, 417, 92, 3)),
    ENDS(525, ACT_586, FEES_2021, CLIENT_FEE, .basis = LAW_SUBSECTION(1992, 734, 15, 4)),
    ENDS(526, LAW_DAY(1999, 1, 1), LAW_DAY(2016, 1, 1), PUPIL_PLACE, .basis = POL(42, 0, 5)),
    ENDS(527, LAW_DAY(1999, 1, 1), LAW_DAY(2016, 1, 1), PUPIL_DISCIPLINE, .basis = POL(42, 0, 5)),
    JUDGED(528, ADMIN_COURT, LAW_DAY(1999, 1, 1), LAW_DAY(2016, 1, 1), 0, ON(PUPIL_BENEFIT), .basis = LAW_SECTION(1996, 586, 9)),
    /* What 417/2007 92 § says since is not among the texts, so child welfare ends there; no court assesses a pupil. */
#define LEFT_OUT (BIT(S(PUPIL_PLACE)) | BIT(S(PUPIL_ASSESSMENT)) | BIT(S(DOCUMENT_FEE)) | BIT(S(CHILD_WELFARE)) | BIT(S(CLIENT_FEE)) | BIT(S(MEAT_INSPECTION)))
    JUDGED(521, ADMIN_COURT, ACT_2020, 0, 1, .subjects = {(GENERAL_LOW & ~LEFT_OUT), (GENERAL_HIGH & ~HIGH(S(CHILD_RESTRICTION)))}, .basis = LAW_SUBSECTION(2019, 808, 107, 1)),
    JUDGED(529, ADMIN_COURT, FEES_2021, 0, 1, ON(CLIENT_FEE), .basis = LAW_SUBSECTION(2019, 808, 107, 1)),
    ENDS(522, LAW_DAY(2016, 1, 1), 0, PUPIL_PLACE, .basis = POL(42, 'd', 3)),
    ENDS(523, DEC_2020, 0, DOCUMENT_FEE, .basis = LAW_SUBSECTION(1999, 621, 33, 3)),
    JUDGED(531, THE_MARKET_COURT, ACT_1397, 0, 1, ON(PROCUREMENT), PENDING(ACT_1397, 0), .assume = 1, .basis = LAW_SUBSECTION(2016, 1397, 165, 1)),
    JUDGED(532, THE_MARKET_COURT, LAW_DAY(2007, 6, 1), 0, 0, ON(PROCUREMENT), PENDING(LAW_DAY(2007, 6, 1), ACT_2010), .assume = 1, .basis = LAW_SECTION(2007, 348, 83)),
};
/* clang-format on */
const size_t pyk_law_route_count = sizeof pyk_law_routes / sizeof pyk_law_routes[0];
