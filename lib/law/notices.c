#include "law.h"

#define BIT(n)   (1u << (n))
#define T(name)  BIT(PYK_TRIGGER_##name)
#define SERVED   (PYK_PARTY_PARTY | PYK_PARTY_CLAIMANT | PYK_PARTY_LISTED)
#define INFORMED (PYK_PARTY_MEMBER | PYK_PARTY_MUNICIPALITY)
#define ALWAYS   (~0u)

/* A notice names every manner of service that can start the time limit, and no other: with a trigger of its own only that
 * one. How long after it one is informed says services.c for the regime of the time limit and the day. Receipt on a proven
 * day is what the others only presume. */
/* clang-format off */
const law_notice_service pyk_law_notice_services[] = {
    {PYK_SERVICE_LETTER, T(SERVED), 0, SERVED},
    {PYK_SERVICE_E_MESSAGE, T(SERVED), 0, SERVED},
    {PYK_SERVICE_MINUTES_ON_VIEW, ALWAYS, 0, INFORMED},
    {PYK_SERVICE_PUBLIC_NOTICE, T(SERVED), 0, SERVED},
    {PYK_SERVICE_ANNOUNCEMENT, T(SERVED) | T(ANNOUNCED), 0, SERVED},
    {PYK_SERVICE_SUBSTITUTE, T(SERVED), 0, SERVED},
    {PYK_SERVICE_GIVEN, T(GIVEN), 0, SERVED},
    {PYK_SERVICE_E_VERIFIED, T(SERVED), 0, SERVED},
    {PYK_SERVICE_HAND, T(SERVED), 0, SERVED},
    {PYK_SERVICE_PERIOD_END, T(PERIOD_END), 0, SERVED},
    {PYK_SERVICE_ON_VEHICLE, T(SERVED), PYK_LIMIT_PARKING, SERVED},
    {PYK_SERVICE_TO_AUTHORITY, T(SERVED), 0, SERVED},
};
/* clang-format on */
const size_t pyk_law_notice_service_count = sizeof pyk_law_notice_services / sizeof pyk_law_notice_services[0];

/* 1397/2016 129 § and before it 348/2007 74 §: no contract before the time for the appeal has run. */
const law_notice_wait pyk_law_notice_waits[] = {
    {PYK_REMEDY_MARKET_COURT, PYK_LIMIT_STANDSTILL},
};
const size_t pyk_law_notice_wait_count = sizeof pyk_law_notice_waits / sizeof pyk_law_notice_waits[0];

const law_notice_text_table *const pyk_law_notice_texts[] = {&pyk_law_notice_texts_time, &pyk_law_notice_texts_form};
const size_t pyk_law_notice_texts_count = sizeof pyk_law_notice_texts / sizeof pyk_law_notice_texts[0];
