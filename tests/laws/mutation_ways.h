/* Which numbers of a row are changed how, and which are left alone because a change of them would mean the same. */
#ifndef TEST_MUTATION_WAYS_H
#define TEST_MUTATION_WAYS_H

#include <stddef.h>
#include <stdint.h>

#include "law/law.h"

/* How a number is changed; or why it is not, because that would mean the same. */
typedef enum way {
  BY_ONE,    /* up or, where that goes unnoticed, down */
  UP,        /* only up: below it is nothing that the program could look up */
  DOWN,      /* only down: the next number has no place */
  BORDER,    /* a day: up and down, both have to be noticed */
  SET,       /* by one, and every member taken out on its own */
  FULL_SET,  /* and every other enumerator put in; those that say nothing there are left alone */
  RESERVED,  /* pyk_provision.reserved is not compared by anything */
  OPEN,      /* no day is before the first one */
  NOT_READ,  /* the operator of a test does not read it; of other rows, as is said below */
  TRUSTED,   /* of how well founded a demand is only PYK_TRUST_CONTESTED shows */
  NO_LIMIT,  /* the limit that is tested has no row of its own on the other side of the day */
  FILLED_IN, /* of an empty provision only the act's number and the bylaws are looked at: the limit's is put there */
  REPEATED,  /* the neighbouring row reports the same there */
  IMPLIED,   /* the rest of the tables leaves it no say; where that is said below */
  UNREAD,    /* the provision of a step of the procedure: a replay does not read it, people do */
  WAYS
} way;

static const char *const why[WAYS] = {
    [RESERVED] = "reserved",      [OPEN] = "open end",       [NOT_READ] = "not read",         [TRUSTED] = "trust",
    [NO_LIMIT] = "limit not yet", [FILLED_IN] = "filled in", [REPEATED] = "reported already", [IMPLIED] = "implied",
    [UNREAD] = "for people"};

#define COLUMN(type, member) (offsetof(type, member) / sizeof(int32_t))

static int is_reserved(size_t column, size_t provision) {
  return column == provision + COLUMN(pyk_provision, reserved);
}

/* The first day and the day after the last, which have to stand one behind the other. */
static way border_of(size_t column, size_t from, const pyk_day days[2]) {
  if (column == from && days[0] == PYK_DAY_NONE) return OPEN;
  if (column == from + 1 && days[1] == PYK_DAY_NONE) return BY_ONE;
  return BORDER;
}

/* --- demands --- */

/* Which of value, other and of an operator reads. */
enum { READS_VALUE = 1, READS_OTHER = 2, READS_OF = 4 };

static int read_by(law_op op) {
  switch (op) {
  case LAW_IS:
  case LAW_IS_NOT:
  case LAW_IN:
  case LAW_AT_LEAST:
  case LAW_AT_MOST:
    return READS_VALUE;
  case LAW_NOT_BEFORE:
  case LAW_NOT_AFTER:
    return READS_OTHER;
  case LAW_BYLAW_AT_LEAST:
    return READS_VALUE | READS_OTHER;
  case LAW_QUOTA:
  case LAW_BEFORE:
    return READS_OTHER | READS_OF;
  case LAW_ALWAYS:
  case LAW_KNOWN:
  case LAW_ODD:
    return 0;
  default:
    return READS_VALUE | READS_OTHER | READS_OF;
  }
}

static way way_of_test(const law_test *t, size_t column) {
  int reads = read_by(t->op);
  if (column == COLUMN(law_test, op)) return BY_ONE;
  if (column == COLUMN(law_test, field)) return t->op == LAW_ALWAYS ? NOT_READ : BY_ONE;
  if (column == COLUMN(law_test, value)) return reads & READS_VALUE ? BY_ONE : NOT_READ;
  if (column == COLUMN(law_test, other)) return reads & READS_OTHER ? BY_ONE : NOT_READ;
  return reads & READS_OF ? BY_ONE : NOT_READ;
}

/* The limit within or after which the row's day has to lie; 0: none, or the record says which. */
static pyk_limit limit_of(const law_demand *r) {
  if (r->met.op == LAW_WITHIN || r->met.op == LAW_AFTER) return r->met.value;
  for (size_t i = 0; i < 4 && r->met.op == LAW_WITHIN_OWN; i++) {
    if (r->when[i].field == r->met.value && r->when[i].op == LAW_IS) return r->when[i].value;
  }
  return PYK_LIMIT_OWN;
}

static int limit_holds(pyk_limit limit, pyk_day day) {
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    const law_limit *r = &pyk_law_limits[i];
    if (r->limit == limit && day >= r->from && (r->to == PYK_DAY_NONE || day < r->to)) return 1;
  }
  return 0;
}

/* Borders at which the row beside it reports the same on the other side. */
static int reported_beside(const law_demand *r, size_t column) {
  /* 128/2005 changed how well the rule on closing hours is founded, and nothing else. */
  int closing = r->basis.act_year == 1930 && r->basis.act_number == 150;
  /* Who has no right since 419/2021, what is no ground since 581/2010, was and had none before. */
  int narrower = (r->code == PYK_FINDING_INITIATIVE_WITHOUT_RIGHT && r->from == LAW_DAY(2021, 5, 26)) ||
                 (r->code == PYK_FINDING_CORRECTION_WITHOUT_GROUND && r->from == LAW_DAY(2010, 8, 1));
  if (column == COLUMN(law_demand, from)) return narrower || (closing && r->from == LAW_DAY(2005, 3, 9));
  return closing && r->to == LAW_DAY(2005, 3, 9);
}

static way way_of_border(const law_demand *r, size_t column) {
  const pyk_day days[2] = {r->from, r->to};
  const pyk_limit limit = limit_of(r);
  way w = border_of(column, COLUMN(law_demand, from), days);
  if (w != BORDER) return w;
  if (column == COLUMN(law_demand, from) && limit != PYK_LIMIT_OWN && !limit_holds(limit, r->from - 1)) {
    return limit_holds(limit, r->from) ? UP : NO_LIMIT;
  }
  if (!reported_beside(r, column)) return BORDER;
  return column == COLUMN(law_demand, from) ? UP : DOWN;
}

static way way_of_demand(const void *row, size_t column, uint32_t *known) {
  const law_demand *r = row;
  const size_t when = COLUMN(law_demand, when), met = COLUMN(law_demand, met), basis = COLUMN(law_demand, basis);
  (void)known;
  if (column == COLUMN(law_demand, authorities)) return SET;
  if (column == COLUMN(law_demand, from) || column == COLUMN(law_demand, to)) return way_of_border(r, column);
  if (column >= when && column < met) {
    /* Another convener than the two is reported already where neither is right, by the same provision. */
    if (r->code == PYK_FINDING_CONVENED_BY_OTHER && column >= when + 11 && column <= when + 12) return REPEATED;
    return way_of_test(&r->when[(column - when) / 5], (column - when) % 5);
  }
  if (column >= met && column < met + 5) return way_of_test(&r->met, column - met);
  if (column == COLUMN(law_demand, trust)) return r->trust < PYK_TRUST_NOT_TRACED ? TRUSTED : BY_ONE;
  if (is_reserved(column, basis)) return RESERVED;
  int filled = r->met.op == LAW_WITHIN || r->met.op == LAW_BYLAW_AT_LEAST;
  if (filled && r->basis.act_number == 0 && column >= basis && column != basis + 1 && column != basis + 2)
    return FILLED_IN;
  return BY_ONE;
}

/* --- people and bodies --- */

/* Enumerators 0 to n. */
static uint32_t up_to(int32_t n) {
  return (2u << n) - 1;
}

static way way_of_kin(const void *row, size_t column, uint32_t *known) {
  const law_kin *r = row;
  const pyk_day days[2] = {r->from, r->to};
  const size_t ties = COLUMN(law_kin, ties), from = COLUMN(law_kin, from);
  (void)known;
  if (column > ties && column < ties + LAW_TIES && r->ties[column - ties - 1] == 0) return NOT_READ;
  if (column == from || column == from + 1) return border_of(column, from, days);
  return is_reserved(column, COLUMN(law_kin, basis)) ? RESERVED : BY_ONE;
}

/* Days of a row: a border on either side, and an open end. `behind`: an earlier row ends on the day on which this one begins,
 * and the first row that fits counts, so that this one could as well begin earlier. */
static way way_of_days(size_t column, size_t from, pyk_day first, pyk_day after, int behind) {
  const pyk_day days[2] = {first, after};
  return column == from && behind ? UP : border_of(column, from, days);
}

/* 1 when the first row's days reach over all of the second's. */
static int outlasts(pyk_day from, pyk_day to, pyk_day other_from, pyk_day other_to) {
  return from <= other_from && (to == PYK_DAY_NONE || (other_to != PYK_DAY_NONE && to >= other_to));
}

static way way_of_disqualification(const void *row, size_t column, uint32_t *known) {
  const law_ground_of_disqualification *r = row;
  const size_t from = COLUMN(law_ground_of_disqualification, from);
  int behind = 0;
  for (const law_ground_of_disqualification *e = pyk_law_disqualifications; e < r; e++)
    behind |= e->ground == r->ground && (e->authorities & r->authorities) && e->to == r->from && e->spares == r->spares;
  if (column == COLUMN(law_ground_of_disqualification, authorities)) return SET;
  *known = column == COLUMN(law_ground_of_disqualification, roles) ? up_to(PYK_ROLE_OTHER_PRESENT)
                                                                   : up_to(PYK_CIRCLE_NOBODY) & ~1u;
  if (column == COLUMN(law_ground_of_disqualification, roles)) return FULL_SET;
  /* A ground without circles asks for a plain yes. */
  if (column == COLUMN(law_ground_of_disqualification, circles)) return r->circles != 0 ? FULL_SET : BY_ONE;
  if (column == from || column == from + 1) return way_of_days(column, from, r->from, r->to, behind);
  return is_reserved(column, COLUMN(law_ground_of_disqualification, basis)) ? RESERVED : BY_ONE;
}

/* Authorities and bodies of earlier rows that hold as long are no new members of a later one: the first row counts. */
static way way_of_quorum(const void *row, size_t column, uint32_t *known) {
  const law_quorum *r = row;
  const size_t from = COLUMN(law_quorum, from), bodies = COLUMN(law_quorum, bodies);
  int behind = 0;
  *known = column == bodies ? up_to(PYK_BODY_GENERAL_MEETING) : up_to(PYK_AUTHORITY_OTHER);
  for (const law_quorum *e = pyk_law_quorums; e < r; e++) {
    behind |= (e->authorities & r->authorities) && (e->bodies & r->bodies) && e->to == r->from;
    if (!outlasts(e->from, e->to, r->from, r->to)) continue;
    if (column == bodies && e->authorities == r->authorities) *known &= ~e->bodies;
    if (column != bodies && e->bodies == r->bodies) *known &= ~e->authorities;
  }
  if (column <= bodies) return FULL_SET;
  if (column == from || column == from + 1) return way_of_days(column, from, r->from, r->to, behind);
  return is_reserved(column, COLUMN(law_quorum, basis)) ? RESERVED : BY_ONE;
}

static way way_of_council(const void *row, size_t column, uint32_t *known) {
  const law_council *r = row;
  const size_t from = COLUMN(law_council, from);
  (void)known;
  if (column == from || column == from + 1) return way_of_days(column, from, r->from, r->to, 0);
  return is_reserved(column, COLUMN(law_council, basis)) ? RESERVED : BY_ONE;
}

static way way_of_majority(const void *row, size_t column, uint32_t *known) {
  const law_majority *r = row;
  const size_t from = COLUMN(law_majority, from);
  int behind = 0;
  *known = up_to(PYK_AUTHORITY_OTHER);
  for (const law_majority *e = pyk_law_majorities; e < r; e++) {
    if (e->majority != r->majority) continue;
    behind |= (e->authorities & r->authorities) && e->to == r->from;
    if (outlasts(e->from, e->to, r->from, r->to)) *known &= ~e->authorities;
  }
  if (column == COLUMN(law_majority, authorities)) return FULL_SET;
  if (column == COLUMN(law_majority, part) && r->of == 0) return NOT_READ; /* no part: most of the votes */
  if (column == from || column == from + 1) return way_of_days(column, from, r->from, r->to, behind);
  return is_reserved(column, COLUMN(law_majority, basis)) ? RESERVED : BY_ONE;
}

static way way_of_quota(const void *row, size_t column, uint32_t *known) {
  const law_quota *r = row;
  const size_t from = COLUMN(law_quota, from);
  int behind = 0;
  *known = up_to(PYK_AUTHORITY_OTHER);
  for (const law_quota *e = pyk_law_quotas; e < r; e++) {
    behind |= (e->authorities & r->authorities) && e->to == r->from;
    if (outlasts(e->from, e->to, r->from, r->to)) *known &= ~e->authorities;
  }
  if (column == COLUMN(law_quota, authorities)) return FULL_SET;
  if (column == from || column == from + 1) return way_of_days(column, from, r->from, r->to, behind);
  return is_reserved(column, COLUMN(law_quota, basis)) ? RESERVED : BY_ONE;
}

/* --- logs --- */

static int of(uint32_t set, int32_t n) {
  return (int)(set >> n & 1);
}

/* 1 when an earlier row takes every event of this one that is of that nature and comes in that phase. The first row that
 * fits counts. */
static int taken_before(const law_step_of_procedure *r, pyk_nature nature, pyk_phase phase) {
  for (const law_step_of_procedure *e = pyk_law_procedure; e < r; e++) {
    int guarded = e->guard != LAW_FREE && e->guard != r->guard;
    if (e->event == r->event && !guarded && of(e->phases, phase) && (e->natures == 0 || of(e->natures, nature)))
      return 1;
  }
  return 0;
}

/* Phases in which the event and what the row asks for never meet. */
static uint32_t never_met(const law_step_of_procedure *r) {
  const uint32_t none = 1u << PYK_PHASE_NONE;
  const uint32_t court = 1u << PYK_PHASE_JUDGED | 1u << PYK_PHASE_FURTHER;
  const uint32_t handled = 1u << PYK_PHASE_CLAIMED | 1u << PYK_PHASE_APPEALED | 1u << PYK_PHASE_FURTHER;
  const uint32_t before_court = up_to(PYK_PHASE_APPEALED) & ~up_to(PYK_PHASE_PROPOSED);
  const uint32_t runs = 1u << PYK_PHASE_DECIDED | 1u << PYK_PHASE_OPEN | 1u << PYK_PHASE_JUDGED;
  if (r->event == PYK_EVENT_TIME_OVER) return ~runs; /* no time runs elsewhere */
  switch (r->guard) {
  case LAW_MORE_THAN_ONE:
    return ~handled; /* no claim or appeal is being handled elsewhere */
  case LAW_REMEDY_OPEN:
    return court; /* the court has decided */
  case LAW_COURT_ANNULLED:
  case LAW_COURT_UPHELD:
  case LAW_COURT_DECIDED:
    return none | before_court; /* no court has decided on that decision yet */
  case LAW_BY_COUNCIL:
    return none; /* nobody has decided yet */
  default:
    return 0;
  }
}

/* Members of a row's set that say something there: not what an earlier row takes, nor what never happens, nor going from a
 * phase to that phase where a later row has it stay. */
static uint32_t told_by_phases(const law_step_of_procedure *r) {
  uint32_t told = up_to(PYK_PHASE_CLOSED) & ~never_met(r);
  for (pyk_phase phase = PYK_PHASE_NONE; phase <= PYK_PHASE_CLOSED; phase++) {
    int every = 1;
    for (pyk_nature n = 0; n <= PYK_NATURE_MOTION_REPLY; n++)
      every = every && (!(r->natures == 0 || of(r->natures, n)) || taken_before(r, n, phase));
    int stays = phase == r->to && phase == PYK_PHASE_OPEN;
    if (every || stays) told &= ~(1u << phase);
  }
  return told;
}

static uint32_t told_by_natures(const law_step_of_procedure *r) {
  /* A decision to take a matter up is no decision but the taking up. */
  uint32_t told = up_to(PYK_NATURE_MOTION_REPLY) & ~(1u << PYK_NATURE_TAKE_UP);
  for (pyk_nature n = 0; n <= PYK_NATURE_MOTION_REPLY; n++) {
    int every = 1;
    for (pyk_phase phase = PYK_PHASE_NONE; phase <= PYK_PHASE_CLOSED; phase++)
      every = every && (!of(r->phases, phase) || taken_before(r, n, phase));
    if (every) told &= ~(1u << n);
  }
  /* That a correction is refused while a claim is handled changes the phase as little as that the claim is returned. */
  if (r->natures == 1u << PYK_NATURE_RETURNED && r->to == LAW_STAYS) told &= ~(1u << PYK_NATURE_CORRECTION_REFUSED);
  return told;
}

static way way_of_step(const void *row, size_t column, uint32_t *known) {
  const law_step_of_procedure *r = row;
  const size_t natures = COLUMN(law_step_of_procedure, natures), phases = COLUMN(law_step_of_procedure, phases);
  const uint32_t claimed = 1u << PYK_PHASE_CLAIMED | 1u << PYK_PHASE_TAKEN_UP;
  *known = column == natures ? told_by_natures(r) : told_by_phases(r);
  if (column == natures && r->event == PYK_EVENT_DECIDED) return FULL_SET;
  /* Only decisions are of any nature: 1 is that of all other events. */
  if (column == natures) return r->event == PYK_EVENT_TAKEN_UP ? BY_ONE : NOT_READ;
  if (column == phases) return FULL_SET;
  /* LAW_FREE is next to LAW_CLAIM_OPEN, and what was claimed or taken up was open to that. */
  if (column == COLUMN(law_step_of_procedure, guard) && r->guard == LAW_FREE && (r->phases & ~claimed) == 0)
    return IMPLIED;
  /* That the time is over is reported by nobody. */
  if (column == COLUMN(law_step_of_procedure, finding) && r->event == PYK_EVENT_TIME_OVER) return NOT_READ;
  if (column == COLUMN(law_step_of_procedure, to) && r->to == LAW_STAYS) return UP;
  if (is_reserved(column, COLUMN(law_step_of_procedure, basis))) return RESERVED;
  return column >= COLUMN(law_step_of_procedure, basis) ? UNREAD : BY_ONE;
}

/* What a duty's row does not read. */
static int duty_reads(const law_duty *r, size_t column) {
  if (column == COLUMN(law_duty, met)) return (r->how & LAW_MET_BY_EVENT) != 0;
  if (column == COLUMN(law_duty, who)) return (r->how & LAW_MET_BY_TELLING) != 0;
  if (column == COLUMN(law_duty, natures_met)) return (r->how & LAW_MET_BY_NATURE) != 0;
  /* Only decisions are a body's. */
  if (column == COLUMN(law_duty, bodies)) return (r->events & 1u << PYK_EVENT_DECIDED) != 0;
  /* A limit that an act sets is as well founded as its own row. */
  if (column == COLUMN(law_duty, trust)) return r->limit == PYK_LIMIT_OWN || r->basis.act_number == 0;
  return 1;
}

static way way_of_duty(const void *row, size_t column, uint32_t *known) {
  const law_duty *r = row;
  const size_t from = COLUMN(law_duty, from);
  int behind = 0;
  if (!duty_reads(r, column)) return NOT_READ;
  /* With the decision on it no claim is handled any more, and nobody owes one: met or not is the same. */
  if (r->duty == PYK_DUTY_DECIDE_CLAIM && (column == COLUMN(law_duty, how) || column == COLUMN(law_duty, natures_met)))
    return IMPLIED;
  /* No time that began before there were counties is over on their first day. */
  if (r->duty == PYK_DUTY_REMOVE_DATA && r->from == LAW_DAY(2021, 7, 1) && column == from) return IMPLIED;
  if (column == COLUMN(law_duty, duty)) return r->duty == PYK_DUTY_DECIDE_TAKEN_UP ? DOWN : BY_ONE;
  *known = column == COLUMN(law_duty, authorities) ? up_to(PYK_AUTHORITY_OTHER)
           : column == COLUMN(law_duty, motions)   ? up_to(PYK_MOTION_QUESTION)
                                                   : up_to(PYK_BODY_GENERAL_MEETING);
  for (const law_duty *e = pyk_law_duties; e < r; e++) { /* of a duty that is owed already none is added */
    if (e->duty != r->duty) continue;
    behind |= (e->authorities & r->authorities) && e->to == r->from;
    if (column == COLUMN(law_duty, authorities) && outlasts(e->from, e->to, r->from, r->to)) *known &= ~e->authorities;
  }
  /* Nobody knows of an end of time where the authority is not known, or is another: there are no remedies. */
  if (column == COLUMN(law_duty, authorities) && r->duty == PYK_DUTY_REMOVE_DATA)
    *known &= ~(1u << PYK_AUTHORITY_UNKNOWN | 1u << PYK_AUTHORITY_OTHER);
  if (column == COLUMN(law_duty, authorities) || column == COLUMN(law_duty, motions) ||
      column == COLUMN(law_duty, bodies))
    return FULL_SET;
  if (column == COLUMN(law_duty, events) || column == COLUMN(law_duty, met) ||
      column == COLUMN(law_duty, natures_met) || column == COLUMN(law_duty, how) || column == COLUMN(law_duty, who) ||
      column == COLUMN(law_duty, owed))
    return SET;
  if (column == from || column == from + 1) return way_of_days(column, from, r->from, r->to, behind);
  return is_reserved(column, COLUMN(law_duty, basis)) ? RESERVED : BY_ONE;
}

static way way_of_enforcement(const void *row, size_t column, uint32_t *known) {
  const law_enforcement *r = row;
  const size_t from = COLUMN(law_enforcement, from);
  int behind = 0;
  (void)known;
  for (const law_enforcement *e = pyk_law_enforcements; e < r; e++)
    behind |= e->limit == r->limit && e->to == r->from;
  behind |= !limit_holds(r->limit, r->from - 1); /* no decision has that limit yet */
  if (column == from || column == from + 1) return way_of_days(column, from, r->from, r->to, behind);
  return is_reserved(column, COLUMN(law_enforcement, basis)) ? RESERVED : BY_ONE;
}

static way way_of_event_rank(const void *row, size_t column, uint32_t *known) {
  const int32_t *rank = row;
  (void)column;
  (void)known;
  const pyk_event_kind kind = (pyk_event_kind)(rank - pyk_law_event_ranks);
  /* No event has the number 0, and one that is void is not among those that are put in order. */
  if (kind == 0 || kind == PYK_EVENT_VOID) return NOT_READ;
  /* Whether these come before or after their neighbours in rank makes no difference to either. */
  if (kind == PYK_EVENT_INSPECTED || kind == PYK_EVENT_ON_VIEW || kind == PYK_EVENT_ENFORCED ||
      kind == PYK_EVENT_TOLD || kind == PYK_EVENT_DATA_REMOVED)
    return IMPLIED;
  return BY_ONE;
}

static way way_of_body_rank(const void *row, size_t column, uint32_t *known) {
  (void)row;
  (void)column;
  (void)known;
  return BY_ONE;
}

#endif
