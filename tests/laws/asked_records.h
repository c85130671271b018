/* Questions about plain records, people, bodies and logs, put to the library before and after a change of its tables. */
#ifndef TEST_ASKED_RECORDS_H
#define TEST_ASKED_RECORDS_H

#include <stdlib.h>
#include <string.h>

#include "law/law.h"
#include "pykala.h"

#include "days.h"
#include "logs.h"
#include "records.h"

enum { QUESTIONS = 120000, FINDINGS = 256, DUTIES = 32, TIES = LAW_TIES + 1 };

typedef enum ask_kind {
  ASK_DEMAND = 1,
  ASK_PERSON,
  ASK_KIN,
  ASK_QUORUM,
  ASK_COUNCIL,
  ASK_MAJORITY,
  ASK_QUOTA,
  ASK_STEP,    /* a log that ends with an event */
  ASK_DUTY,    /* a log that brings a duty about */
  ASK_ENFORCE, /* a decision */
  ASK_ORDER,   /* two events of one day */
  ASK_LOG      /* any log */
} ask_kind;

/* A question, and its answer by the tables as they are: a digest of the numbers that are compared. */
typedef struct asked {
  ask_kind kind;
  int32_t code; /* ASK_DEMAND: of the vector's line; ASK_STEP: the event; ASK_DUTY: the duty; 0 for others */
  union {
    any_record record; /* ASK_DEMAND, ASK_PERSON */
    struct {
      pyk_tie ties[TIES];
      pyk_day day;
    } kin;
    struct {
      pyk_authority authority;
      pyk_body body;
      int32_t number, seats; /* of members, residents, or those present */
      pyk_day day;
    } body;
    struct {
      pyk_vote vote;
      pyk_day day;
    } vote;
    struct {
      pyk_case facts;
      pyk_event *events; /* nobody else's */
      size_t count;
    } log;
  } as;
  uint64_t answer;
} asked;

static asked *questions;
static size_t question_count;

static asked *add(ask_kind kind, int32_t code) {
  assert_true(question_count < QUESTIONS);
  asked *q = &questions[question_count++];
  q->kind = kind;
  q->code = code;
  return q;
}

static int compare_questions(const asked *q, ask_kind kind, int32_t code) {
  if (q->kind != kind) return q->kind < kind ? -1 : 1;
  return (q->code > code) - (q->code < code);
}

static int by_kind_and_code(const void *left, const void *right) {
  const asked *b = right;
  return compare_questions(left, b->kind, b->code);
}

/* --- answers --- */

static uint64_t with(uint64_t digest, int32_t number) {
  digest = (digest ^ (uint32_t)number) * UINT64_C(0x9E3779B97F4A7C15);
  return digest ^ digest >> 29;
}

static uint64_t with_provision(uint64_t digest, const pyk_provision *p) {
  const int32_t numbers[] = {p->act_year,       p->act_number, p->bylaw, p->chapter,    p->section,
                             p->section_letter, p->subsection, p->item,  p->item_letter};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
    digest = with(digest, numbers[i]);
  return digest;
}

/* Of a line the findings of its own code: only of these it says anything. Their order says nothing. */
static uint64_t answer_demand(const asked *q) {
  pyk_finding found[FINDINGS];
  size_t count = 0;
  uint64_t sum = with(1, records_check(&q->as.record, found, FINDINGS, &count));
  for (size_t i = 0; i < count && i < FINDINGS; i++) {
    if (found[i].code != q->code) continue;
    sum += with_provision(with(with(1, found[i].field), found[i].contested), &found[i].basis);
  }
  return sum;
}

static uint64_t answer_person(const asked *q) {
  pyk_verdict_on_person v = {.size = sizeof v};
  uint64_t digest = with(1, pyk_person_judge(&q->as.record.as.person, q->as.record.law_day, &v));
  return with_provision(with(with(digest, v.disqualified), (int32_t)v.grounds), &v.basis);
}

/* A number that is needed, or no rule. */
static uint64_t number_and_basis(pyk_rc rc, int32_t number, const pyk_provision *basis) {
  return rc == PYK_OK ? with_provision(with(1, number), basis) : with(2, rc);
}

static uint64_t answer_kin(const asked *q) {
  pyk_relation relations[TIES];
  size_t n = 0;
  int32_t circle = 0;
  pyk_provision basis;
  for (; n < TIES && q->as.kin.ties[n] != 0; n++)
    relations[n] = (pyk_relation){n + 1, n + 2, q->as.kin.ties[n], 0};
  pyk_rc rc = pyk_circle_find(relations, sizeof relations[0], n, 1, n + 1, q->as.kin.day, &circle, &basis);
  return number_and_basis(rc, circle, &basis);
}

static uint64_t answer_body(const asked *q) {
  int32_t number = 0;
  pyk_provision basis;
  pyk_rc rc;
  if (q->kind == ASK_QUORUM) {
    rc = pyk_body_quorum(q->as.body.authority, q->as.body.body, q->as.body.number, q->as.body.day, &number, &basis);
  } else if (q->kind == ASK_COUNCIL) {
    rc = pyk_council_least(q->as.body.number, q->as.body.day, &number, &basis);
  } else {
    rc = pyk_election_quota(q->as.body.authority, q->as.body.number, q->as.body.seats, q->as.body.day, &number, &basis);
  }
  return number_and_basis(rc, number, &basis);
}

static uint64_t vote_digest(pyk_vote_state state, pyk_side winner, int32_t needed, const pyk_provision *basis) {
  return with_provision(with(with(with(1, state), winner), needed), basis);
}

static uint64_t answer_vote(const asked *q) {
  pyk_vote_result r = {.size = sizeof r};
  assert_int_equal(pyk_vote_outcome(&q->as.vote.vote, q->as.vote.day, &r), PYK_OK);
  return vote_digest(r.state, r.winner, r.needed, &r.basis);
}

static uint64_t duties_of(const pyk_replay *r) {
  uint64_t sum = r->duty_count;
  for (size_t i = 0; i < r->duty_count && i < DUTIES; i++) {
    const pyk_duty *d = &r->duties[i];
    const int32_t numbers[] = {d->kind, d->state,      d->debtor, (int32_t)d->owed, d->since,
                               d->due,  d->due_latest, d->limit,  d->trust};
    uint64_t digest = 1;
    for (size_t k = 0; k < sizeof numbers / sizeof numbers[0]; k++)
      digest = with(digest, numbers[k]);
    sum += with_provision(digest, &d->basis);
  }
  return sum;
}

static uint64_t findings_of(const pyk_replay *r) {
  uint64_t sum = r->finding_count;
  for (size_t i = 0; i < r->finding_count && i < FINDINGS; i++) {
    const pyk_finding *f = &r->findings[i];
    const int32_t numbers[] = {f->code, f->field, (int32_t)f->end, f->found, f->found_day, f->expected_day};
    uint64_t digest = 1;
    for (size_t k = 0; k < sizeof numbers / sizeof numbers[0]; k++)
      digest = with(digest, numbers[k]);
    sum += with_provision(digest, &f->basis);
  }
  return sum;
}

static uint64_t answer_log(const asked *q) {
  static pyk_duty duties[DUTIES];
  static pyk_finding findings[FINDINGS];
  pyk_replay r = {
      .size = sizeof r, .duties = duties, .duty_cap = DUTIES, .findings = findings, .finding_cap = FINDINGS};
  assert_int_equal(pyk_case_replay(&q->as.log.facts, q->as.log.events, sizeof q->as.log.events[0], q->as.log.count, &r),
                   PYK_OK);
  uint64_t digest = with(with(with(with(1, r.phase), r.phase_since), r.force), r.body);
  digest = with_provision(with(with(digest, r.force_state), r.enforceable), &r.enforceable_basis);
  return digest + duties_of(&r) + 3 * findings_of(&r);
}

static uint64_t answer(const asked *q) {
  switch (q->kind) {
  case ASK_DEMAND:
    return answer_demand(q);
  case ASK_PERSON:
    return answer_person(q);
  case ASK_KIN:
    return answer_kin(q);
  case ASK_MAJORITY:
    return answer_vote(q);
  case ASK_QUORUM:
  case ASK_COUNCIL:
  case ASK_QUOTA:
    return answer_body(q);
  default:
    return answer_log(q);
  }
}

/* --- questions of vectors --- */

static void load_demands(void) {
  static const char *const files[] = {"demands_people.txt", "demands_meeting.txt", "demands_form.txt",
                                      "demands_filing.txt"};
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    vectors v;
    vectors_open(&v, files[i]);
    while (vectors_next(&v, 8)) {
      asked *q = add(ASK_DEMAND, 0);
      if (pyk_value(PYK_KIND_FINDING, v.field[0], strlen(v.field[0]), &q->code) != PYK_OK) fail_msg("%s", v.field[0]);
      records_read(&v, v.field[1], v.field[2], v.field[3], v.field[5], &q->as.record);
      q->answer = answer(q);
    }
    vectors_close(&v);
  }
}

static void load_persons(void) {
  vectors v;
  vectors_open(&v, "disqualification.txt");
  while (vectors_next(&v, 8)) {
    asked *q = add(ASK_PERSON, 0);
    char facts[1024];
    int written = snprintf(facts, sizeof facts, "person.role=%s; %s", v.field[1], v.field[3]);
    assert_true(written > 0 && (size_t)written < sizeof facts);
    records_read(&v, "person", v.field[0], v.field[2], facts, &q->as.record);
    q->answer = answer(q);
  }
  vectors_close(&v);
}

#endif
