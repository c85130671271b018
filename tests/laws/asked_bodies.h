/* Questions about relatives and bodies: the answers are computed from what the acts say. */
#ifndef TEST_ASKED_BODIES_H
#define TEST_ASKED_BODIES_H

#include "asked_records.h"

/* 434/2003 28 § 2 and 3 mom.: ways to relatives by the letters of their ties, with the item that names them: 1 close, 2
 * wider, 3 in-law. Spouse, child, parent, brother or sister, former spouse, somebody close ("kin" to the heart). */
static const char *const ways[] = {
    "1S", "1C", "1CS", "1CC", "1CCS", "1B", "1BS", "1P", "1PS", "1PP", "1PPS", "1K", "1KS", "2PB", "2PBS", "2BC", "2F",
    "3SC", "3SCS", "3SCC", "3SCCS", "3SB", "3SBS", "3SP", "3SPS", "3SPP", "3SPPS", "3SBC",
    /* Ways that it does not name. */
    "0CCC", "0PPP", "0BCC", "0PBC", "0BCS", "0FC", "0FS", "0KC", "0KP", "0SPB", "0SBCS", "0CCCS", "0PPPS", "0SS", "0KK",
    "0SCCC", "0SPPP", "0SK", "0BK", "0PBSS", "0CB", "0SBCC", "0SF", "0PPB", "0CF", "0PK", "0PF", "0BF", "0KF", "0KB"};

static pyk_tie tie_of(char letter) {
  static const char letters[] = "SFCPBK";
  const char *at = strchr(letters, letter);
  assert_non_null(at);
  return (pyk_tie)(at - letters) + PYK_TIE_SPOUSE;
}

static void load_ways(void) {
  const pyk_day days[] = {on(2003, 12, 31), on(2004, 1, 1), on(2021, 11, 29)};
  for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
    for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) {
      asked *q = add(ASK_KIN, 0);
      const int32_t item = ways[i][0] - '0';
      for (size_t n = 0; ways[i][n + 1] != '\0'; n++)
        q->as.kin.ties[n] = tie_of(ways[i][n + 1]);
      q->as.kin.day = days[k];
      pyk_provision basis = {.act_year = 2003, .act_number = 434, .section = 28, .subsection = 2, .item = item};
      if (item == 0) memset(&basis, 0, sizeof basis);
      q->answer = number_and_basis(k == 0 ? PYK_E_NORULE : PYK_OK,
                                   item == 0 ? PYK_CIRCLE_NOBODY : PYK_CIRCLE_CLOSE + item - 1, &basis);
    }
  }
}

/* Which act speaks of an authority's bodies on a day; 0: none. */
static int32_t act_on(pyk_authority authority, pyk_day day) {
  if (authority == PYK_AUTHORITY_MUNICIPALITY || authority == PYK_AUTHORITY_JOINT) {
    return day >= on(2017, 6, 1) ? 2015 : day >= on(1995, 7, 1) ? 1995 : 0;
  }
  return authority == PYK_AUTHORITY_WELLBEING_COUNTY && day >= on(2021, 7, 1) ? 2021 : 0;
}

static pyk_provision in_act(int32_t act, int32_t in_1995, int32_t in_2015, int32_t in_2021, int32_t subsection) {
  pyk_provision p;
  memset(&p, 0, sizeof p);
  if (act == 0) return p;
  p.act_year = act;
  p.act_number = act == 1995 ? 365 : act == 2015 ? 410 : 611;
  p.section = act == 1995 ? in_1995 : act == 2015 ? in_2015 : in_2021;
  p.subsection = subsection;
  return p;
}

static const struct {
  int32_t year, month, number;
} borders[] = {{1995, 6, 30}, {1995, 7, 1},  {2017, 5, 31}, {2017, 6, 1},  {2021, 6, 30},
               {2021, 7, 1},  {2022, 2, 28}, {2022, 3, 1},  {2026, 12, 31}};
enum { BORDERS = sizeof borders / sizeof borders[0] };

static pyk_day border(size_t i) {
  return on(borders[i].year, borders[i].month, borders[i].number);
}

/* 365/1995 58 §, 410/2015 103 §, 611/2021 108 §: at least two thirds of the council, more than half of another body. */
static void load_quorum(pyk_authority authority, pyk_body body, pyk_day day) {
  const int council = body == PYK_BODY_COUNCIL;
  const int32_t act = body >= PYK_BODY_COUNCIL && body <= PYK_BODY_WORKING_COMMITTEE ? act_on(authority, day) : 0;
  for (int32_t members = 1; members <= 13; members++) {
    asked *q = add(ASK_QUORUM, 0);
    pyk_provision basis = in_act(act, 58, 103, 108, council ? 1 : 2);
    int32_t needed = 0;
    while (council ? 3 * needed < 2 * members : 2 * needed <= members)
      needed++;
    q->as.body.authority = authority;
    q->as.body.body = body;
    q->as.body.number = members;
    q->as.body.day = day;
    q->answer = number_and_basis(act == 0 ? PYK_E_NORULE : PYK_OK, needed, &basis);
  }
}

/* 410/2015 16 § 1 mom.: residents up to, councillors at least. */
static void load_councils(pyk_day day) {
  static const struct {
    int32_t residents, least;
  } sizes[] = {{5000, 13}, {20000, 27}, {50000, 43}, {100000, 51}, {250000, 59}, {500000, 67}, {INT32_MAX, 79}};
  const pyk_provision basis = in_act(2015, 0, 16, 0, 1);
  int32_t first = 1;
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    for (int end = 0; end < 2; end++) {
      asked *q = add(ASK_COUNCIL, 0);
      q->as.body.number = end ? sizes[i].residents : first;
      q->as.body.day = day;
      q->answer = number_and_basis(day < on(2017, 6, 1) ? PYK_E_NORULE : PYK_OK, sizes[i].least, &basis);
    }
    first = sizes[i].residents < INT32_MAX ? sizes[i].residents + 1 : 0;
  }
}

/* 365/1995 60 § 2 mom., 410/2015 105 § 2 mom., 611/2021 110 § 1 mom.: those present divided by the seats and one, raised to
 * a whole number. */
static void load_quotas(pyk_authority authority, pyk_day day) {
  const int32_t act = act_on(authority, day);
  const pyk_provision basis = in_act(act, 60, 105, 110, act == 2021 ? 1 : 2);
  for (int32_t present = 1; present <= 13; present++) {
    for (int32_t seats = 1; seats <= 4; seats++) {
      asked *q = add(ASK_QUOTA, 0);
      int32_t needed = 0;
      while (needed * (seats + 1) < present)
        needed++;
      q->as.body.authority = authority;
      q->as.body.number = present;
      q->as.body.seats = seats;
      q->as.body.day = day;
      q->answer = number_and_basis(act == 0 ? PYK_E_NORULE : PYK_OK, needed, &basis);
    }
  }
}

/* Most of the votes, and the chair's side in a tie: 365/1995 59 § 2 mom., 410/2015 104 § 2 mom., 611/2021 109 § 2 mom. Two
 * thirds of all councillors to dismiss the manager: 25 § 3 mom., 43 § 3 mom., 47 § 3 mom. (from 2022-03-01: 616/2021 1 §); in
 * a joint authority 410/2015 64 § 4 mom. Nobody against, to take up what was not prepared: 55 § 2 mom., 95 § 2 mom., 100 §
 * 2 mom. */
static uint64_t define_vote(const pyk_vote *v, pyk_day day) {
  int32_t act = act_on(v->authority, day);
  pyk_provision basis;
  if (v->majority == PYK_MAJORITY_MOST) {
    basis = in_act(act, 59, 104, 109, 2);
    pyk_side side = v->yes > v->no ? PYK_SIDE_YES : v->yes < v->no ? PYK_SIDE_NO : v->chair;
    if (act != 0) return vote_digest(PYK_VOTE_DECIDED, side, 0, &basis);
  } else if (v->majority == PYK_MAJORITY_MANAGER) {
    if (v->authority == PYK_AUTHORITY_WELLBEING_COUNTY && day < on(2022, 3, 1)) act = 0;
    if (v->authority == PYK_AUTHORITY_JOINT && act == 1995) act = 0;
    basis = v->authority == PYK_AUTHORITY_JOINT ? in_act(act, 0, 64, 0, 4) : in_act(act, 25, 43, 47, 3);
    int32_t needed = 0;
    while (3 * needed < 2 * v->members)
      needed++;
    pyk_side side = v->yes >= needed ? PYK_SIDE_YES : PYK_SIDE_NO;
    if (act != 0) return vote_digest(PYK_VOTE_DECIDED, side, needed, &basis);
  } else {
    basis = in_act(act, 55, 95, 100, 2);
    pyk_side side = v->no == 0 && v->yes > 0 ? PYK_SIDE_YES : PYK_SIDE_NO;
    if (act != 0) return vote_digest(PYK_VOTE_DECIDED, side, v->yes + v->no, &basis);
  }
  memset(&basis, 0, sizeof basis);
  return vote_digest(PYK_VOTE_OUTSIDE_SCOPE, PYK_SIDE_UNKNOWN, 0, &basis);
}

static void load_votes(pyk_authority authority, pyk_day day) {
  static const struct {
    int32_t yes, no, members;
  } counts[] = {{2, 1, 3}, {1, 2, 3}, {2, 2, 4}, {3, 0, 4}, {3, 1, 5}, {4, 1, 5}, {4, 1, 6}, {4, 1, 7}};
  for (pyk_majority majority = PYK_MAJORITY_MOST; majority <= PYK_MAJORITY_UNANIMOUS; majority++) {
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
      asked *q = add(ASK_MAJORITY, 0);
      q->as.vote.vote = (pyk_vote){.size = sizeof(pyk_vote),
                                   .authority = authority,
                                   .majority = majority,
                                   .yes = counts[i].yes,
                                   .no = counts[i].no,
                                   .members = counts[i].members,
                                   .counted = PYK_GIVEN_YES,
                                   .chair = PYK_SIDE_NO};
      q->as.vote.day = day;
      q->answer = define_vote(&q->as.vote.vote, day);
    }
  }
}

static void load_bodies(void) {
  for (size_t i = 0; i < BORDERS; i++) {
    const pyk_day day = border(i);
    load_councils(day);
    for (pyk_authority authority = PYK_AUTHORITY_UNKNOWN; authority <= PYK_AUTHORITY_OTHER; authority++) {
      for (pyk_body body = PYK_BODY_UNKNOWN; body <= PYK_BODY_GENERAL_MEETING; body++)
        load_quorum(authority, body, day);
      load_quotas(authority, day);
      load_votes(authority, day);
    }
  }
}

#endif
