#include "law.h"

/* Bylaws as far as published decisions and the municipalities' own pages state them; nobody read the bylaws themselves.
 * Days: what the sources support, PYK_DAY_NONE where they do not say since when or until when. */
#define QUOTED    PYK_TRUST_QUOTED
#define MAY_2022  LAW_DAY(2022, 5, 1)
#define TERM_2017 LAW_DAY(2017, 6, 1)

/* clang-format off */
/* kind, limit, from, to, amount, unit, counting, whose, also, trust, chapter, section, letter, subsection */
#define YEARLY(from, month, section)                                                                              \
  {PYK_BYLAW_LIMIT, PYK_LIMIT_MOTION_LIST, from, 0, month, PYK_UNIT_MONTH, PYK_COUNTING_YEARLY,                   \
   PYK_PARTY_COUNCILLORS, 0, QUOTED, 0, section, 0, 0, {0, 0}}

/* The bylaws were replaced on 2022-05-01; whether the periods were kept is not known. */
static const pyk_bylaw_rule helsinki[] = {
    /* The earliest resolution to which a decision applies it was adopted on 2021-02-03. */
    {PYK_BYLAW_LIMIT, PYK_LIMIT_WISH_REPORT, LAW_DAY(2021, 2, 3), MAY_2022, 1, PYK_UNIT_YEAR, PYK_COUNTING_BYLAW,
     PYK_PARTY_MOVER, PYK_PARTY_COUNCILLORS, QUOTED, 30, 14, 0, 0, {0, 0}},
    {PYK_BYLAW_LIMIT, PYK_LIMIT_MOTION_REPLY, 0, MAY_2022, 8, PYK_UNIT_MONTH, PYK_COUNTING_BYLAW, PYK_PARTY_MOVER, 0,
     QUOTED, 0, 0, 0, 0, {0, 0}},
    /* More than half of 85 councillors; stated in November 2017. */
    {PYK_BYLAW_WISH_VOTES, 0, TERM_2017, MAY_2022, 43, 0, 0, 0, 0, QUOTED, 0, 0, 0, 0, {0, 0}},
    /* Group initiatives go to the council whoever signed them; since 2022-05-01 the executive answers those of 25 first. */
    {PYK_BYLAW_MOTION_COUNCIL, 0, TERM_2017, MAY_2022, 15, 0, 0, 0, 0, QUOTED, 0, 0, 0, 0, {0, 0}},
    {PYK_BYLAW_GROUP_COUNCIL, 0, TERM_2017, 0, 1, 0, 0, 0, 0, QUOTED, 0, 0, 0, 0, {0, 0}},
    {PYK_BYLAW_MOTION_COUNCIL, 0, MAY_2022, 0, 25, 0, 0, 0, 0, QUOTED, 0, 0, 0, 0, {0, 0}},
    {PYK_BYLAW_INITIATIVES_TOLD, 0, TERM_2017, MAY_2022, 2, 0, 0, 0, 0, QUOTED, 26, 1, 0, 0, {0, 0}},
};
/* 114 § in 2020, 115 § later. */
static const pyk_bylaw_rule tampere[] = {
    {PYK_BYLAW_LIMIT, PYK_LIMIT_MOTION_REPLY, LAW_DAY(2020, 3, 16), 0, 1, PYK_UNIT_YEAR, PYK_COUNTING_BYLAW,
     PYK_PARTY_MOVER, 0, QUOTED, 0, 115, 0, 0, {0, 0}},
    YEARLY(LAW_DAY(2020, 3, 16), 3, 115),
};
static const pyk_bylaw_rule kaarina[] = {YEARLY(0, 3, 0)};
static const pyk_bylaw_rule jarvenpaa[] = {YEARLY(LAW_DAY(2018, 3, 19), 3, 68)};
static const pyk_bylaw_rule laihia[] = {YEARLY(0, 3, 148)};
static const pyk_bylaw_rule sipoo[] = {YEARLY(LAW_DAY(2019, 1, 1), 2, 0)};
static const pyk_bylaw_rule porvoo[] = {YEARLY(0, 10, 71)};
/* Yearly, no month named. */
static const pyk_bylaw_rule nurmijarvi[] = {YEARLY(0, 12, 5)};

#define PACK(municipality, name, rules)                                                                           \
  {sizeof(pyk_bylaw_pack), PYK_BYLAW_##municipality, LAW_STR(name), rules, sizeof(pyk_bylaw_rule),                \
   sizeof(rules) / sizeof(rules)[0]}

const pyk_bylaw_pack pyk_law_bylaws[] = {
    PACK(HELSINKI, "Helsinki", helsinki),       PACK(TAMPERE, "Tampere", tampere),
    PACK(KAARINA, "Kaarina", kaarina),          PACK(JARVENPAA, "Järvenpää", jarvenpaa),
    PACK(LAIHIA, "Laihia", laihia),             PACK(SIPOO, "Sipoo", sipoo),
    PACK(PORVOO, "Porvoo", porvoo),             PACK(NURMIJARVI, "Nurmijärvi", nurmijarvi),
};
/* clang-format on */
const size_t pyk_law_bylaw_count = sizeof pyk_law_bylaws / sizeof pyk_law_bylaws[0];
