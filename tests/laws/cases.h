/* Random cases, the same on every machine: mostly what could happen, some of it what cannot. */
#ifndef TEST_CASES_H
#define TEST_CASES_H

#include <stdint.h>
#include <string.h>

#include "pykala.h"
#include "random.h"

enum { EVENTS_MAX = 240 };

typedef struct random_case {
  pyk_case facts;
  pyk_event events[EVENTS_MAX];
  size_t count;
} random_case;

/* What often happens, one after the other; nature 0: any. */
typedef struct usual {
  pyk_event_kind kind;
  pyk_nature nature;
} usual;

static const usual to_court[] = {
    {PYK_EVENT_FILED, 0},    {PYK_EVENT_SUMMONED, 0},         {PYK_EVENT_DECIDED, 5},
    {PYK_EVENT_SUMMONED, 0}, {PYK_EVENT_DECIDED, 1},          {PYK_EVENT_INSPECTED, 0},
    {PYK_EVENT_ON_VIEW, 0},  {PYK_EVENT_SERVED, 0},           {PYK_EVENT_SERVED, 0},
    {PYK_EVENT_CLAIMED, 0},  {PYK_EVENT_PROHIBITED, 0},       {PYK_EVENT_SUMMONED, 0},
    {PYK_EVENT_DECIDED, 9},  {PYK_EVENT_ON_VIEW, 0},          {PYK_EVENT_SERVED, 0},
    {PYK_EVENT_APPEALED, 0}, {PYK_EVENT_COURT_UPHELD, 0},     {PYK_EVENT_COURT_NOTICE, 0},
    {PYK_EVENT_SERVED, 0},   {PYK_EVENT_APPEALED_FURTHER, 0}, {PYK_EVENT_FURTHER_UPHELD, 0},
    {PYK_EVENT_ENFORCED, 0}, {PYK_EVENT_DATA_REMOVED, 0},     {PYK_EVENT_CLOSED, 0}};
static const usual plain[] = {{PYK_EVENT_FILED, 0},     {PYK_EVENT_SUMMONED, 0}, {PYK_EVENT_DECIDED, 0},
                              {PYK_EVENT_INSPECTED, 0}, {PYK_EVENT_ON_VIEW, 0},  {PYK_EVENT_SERVED, 0},
                              {PYK_EVENT_TOLD, 0},      {PYK_EVENT_ENFORCED, 0}, {PYK_EVENT_DATA_REMOVED, 0},
                              {PYK_EVENT_CLOSED, 0}};
static const usual taken_up[] = {{PYK_EVENT_DECIDED, 1},   {PYK_EVENT_ON_VIEW, 0},       {PYK_EVENT_TAKEN_UP, 0},
                                 {PYK_EVENT_CLAIMED, 0},   {PYK_EVENT_SUMMONED, 0},      {PYK_EVENT_DECIDED, 1},
                                 {PYK_EVENT_ON_VIEW, 0},   {PYK_EVENT_SERVED, 0},        {PYK_EVENT_RENEWED, 0},
                                 {PYK_EVENT_CLAIMED, 0},   {PYK_EVENT_CLAIMED, 0},       {PYK_EVENT_WITHDRAWN, 0},
                                 {PYK_EVENT_WITHDRAWN, 0}, {PYK_EVENT_CORRECTED, 0},     {PYK_EVENT_DECIDED, 0},
                                 {PYK_EVENT_ON_VIEW, 0},   {PYK_EVENT_HELD_UNLAWFUL, 0}, {PYK_EVENT_DECIDED, 0}};
static const struct {
  const usual *events;
  int32_t count;
} flows[] = {{to_court, sizeof to_court / sizeof to_court[0]},
             {plain, sizeof plain / sizeof plain[0]},
             {taken_up, sizeof taken_up / sizeof taken_up[0]}};

static pyk_body some_body(void) {
  static const pyk_body bodies[] = {PYK_BODY_COUNCIL,       PYK_BODY_EXECUTIVE,     PYK_BODY_COMMITTEE,
                                    PYK_BODY_SUB_COMMITTEE, PYK_BODY_OFFICE_HOLDER, PYK_BODY_UNKNOWN};
  return bodies[below(below(4) == 0 ? 6 : 3)];
}

static pyk_nature some_nature(void) {
  return below(2) == 0 ? PYK_NATURE_FINAL : below(PYK_NATURE_MOTION_REPLY + 1);
}

static pyk_parties some_parties(void) {
  static const pyk_parties told[] = {PYK_PARTY_MOVER, PYK_PARTY_COUNCILLORS, PYK_PARTY_COUNCIL,
                                     PYK_PARTY_MOVER | PYK_PARTY_COUNCILLORS | PYK_PARTY_COUNCIL, PYK_PARTY_MEMBER};
  return told[below(5)];
}

/* Fills in what an event of that kind can say. */
static void dress(pyk_event *e, pyk_nature nature) {
  static const pyk_service services[] = {PYK_SERVICE_RECEIPT, PYK_SERVICE_LETTER, PYK_SERVICE_E_MESSAGE,
                                         PYK_SERVICE_NONE};
  if (e->kind == PYK_EVENT_DECIDED) {
    e->body = some_body();
    e->nature = nature != 0 && below(6) != 0 ? nature : some_nature();
  } else if (e->kind == PYK_EVENT_SERVED) {
    e->service = services[below(below(3) == 0 ? 4 : 2)];
    if (below(8) == 0) e->proven = e->day + below(15);
    if (below(10) == 0) e->obstacle = 1 + below(4);
  } else if (e->kind == PYK_EVENT_ON_VIEW) {
    if (below(12) == 0) e->obstacle = below(2) == 0 ? PYK_OBSTACLE_NOT_ON_VIEW : PYK_OBSTACLE_INSTRUCTIONS;
  } else if (e->kind == PYK_EVENT_TOLD) {
    e->who = some_parties();
  }
}

static pyk_event_kind some_kind(void) {
  return 1 + below(PYK_EVENT_CLOSED);
}

static void some_case_facts(pyk_case *c, pyk_day begin) {
  memset(c, 0, sizeof *c);
  c->size = sizeof *c;
  c->authority = PYK_AUTHORITY_MUNICIPALITY;
  c->subject = PYK_SUBJECT_MUNICIPAL;
  c->motion = below(2) == 0 ? PYK_MOTION_NONE : below(6);
  c->two_per_cent = below(3);
  c->parties = below(5) == 0 ? PYK_GIVEN_UNKNOWN : 1 + below(2);
  c->party_count = below(4) == 0 ? 2 : below(2);
  c->bylaw = below(2) == 0 ? PYK_BYLAW_NONE : PYK_BYLAW_HELSINKI;
  if (below(8) == 0) c->pending = begin - below(500);
}

static const int32_t gaps[] = {0, 0, 1, 3, 7, 12, 20, 40, 90, 400};

/* A case of up to `most` events; keys are numbers from 1, so that every event is one of its own. */
static void some_case(random_case *c, int32_t most) {
  pyk_day begin, end;
  memset(c, 0, sizeof *c);
  pyk_day_from_ymd(1997, 1, 1, &begin);
  pyk_day_from_ymd(2022, 6, 1, &end);
  pyk_day day = begin + below(end - begin);
  some_case_facts(&c->facts, day);
  int32_t flow = below(3), at = below(3) == 0 ? below(flows[flow].count) : 0;
  c->count = (size_t)below(most + 1);
  for (size_t i = 0; i < c->count; i++) {
    pyk_event *e = &c->events[i];
    const usual *u = &flows[flow].events[at % flows[flow].count];
    int follow = below(5) != 0;
    e->key[1] = i + 1;
    e->kind = follow ? u->kind : some_kind();
    e->day = day;
    if (below(20) == 0) e->order = below(4);
    dress(e, follow ? u->nature : 0);
    at += follow;
    day += gaps[below(below(3) == 0 ? 10 : 8)];
    if (day > 739000) day = 739000; /* within the days that the tables were checked for */
  }
  if (below(3) == 0 && c->count > 0) c->facts.as_of = c->events[below((int32_t)c->count)].day + below(30);
}

#endif
