/* Where a matter stands while its log is replayed: a fixed size, however long the log. */
#ifndef PYK_REPLAY_STATE_H
#define PYK_REPLAY_STATE_H

#include "pykala/replay.h"

#include "../appeal/clock.h"
#include "../law/law.h"

/* The time for remedies against one decision, of an authority or of a court. */
typedef struct pyk_time {
  pyk_event event;       /* the decision in the log */
  pyk_decision decision; /* as far as a log tells it */
  pyk_route routes[PYK_ROUTES_MAX];
  size_t route_count;
  int by_court;
  int needs_view, needs_service; /* whom some remedy belongs to */
  uint32_t viewed, view_obstacles, served, service_obstacles;
  int shown;                /* 1: minutes went on view, whether or not that started anything */
  int outside;              /* 1: some period has no row */
  int outside_told;         /* 1: and that was reported */
  pyk_day latest, earliest; /* the day after the last days so far */
  pyk_provision basis;      /* of the period that ends last */
} pyk_time;

/* The day of legal force as things stand. */
typedef struct pyk_standing_force {
  pyk_force_state state;
  pyk_facts missing;
  pyk_day day, earliest;
} pyk_standing_force;

typedef struct pyk_duty_slot {
  const law_duty *row; /* NULL: not open */
  pyk_day since, due, due_latest;
  pyk_trust trust;
  int unknown; /* 1: no rule on the period is known */
  pyk_provision basis;
} pyk_duty_slot;

enum { PYK_DUTY_SLOTS = PYK_DUTY_DECIDE_TAKEN_UP + 1 };

typedef struct pyk_state {
  const pyk_case *facts;
  pyk_replay *out; /* findings and clocks go straight there */
  pyk_changes changes;
  pyk_phase phase;
  pyk_day since;
  pyk_day filed;
  uint32_t decisions, claims, appeals;
  int decided; /* 1: there is a last decision */
  int prohibited, unlawful;
  int court_decided, court_annulled;
  pyk_day ended;      /* day on which the highest court ended it; PYK_DAY_NONE: it did not */
  pyk_time time;      /* of the last decision, or of the court's about it */
  pyk_body last_body; /* of the last decision, whatever a court did since */
  pyk_nature last_nature;
  pyk_day last_day;
  pyk_remedy last_remedy;
  uint32_t last_remedies; /* a set of them; 0: not known */
  int last_found;         /* 1: and that is known for sure */
  pyk_limit last_limit;
  int closed_final; /* 1: closed with that decision standing */
  pyk_duty_slot duties[PYK_DUTY_SLOTS];
  uint32_t open_duties; /* set of slots that are open */
} pyk_state;

/* machine.c: one event after the other, and the time that runs out between them. */
void pyk_state_step(pyk_state *s, const pyk_event *event);
void pyk_state_run_time(pyk_state *s, pyk_day day);

/* time.c: what starts and ends the time for remedies. */
void pyk_time_begin(pyk_state *s, const pyk_event *decision, pyk_day court_day);
void pyk_time_event(pyk_state *s, const pyk_event *event);
pyk_standing_force pyk_time_force(const pyk_state *s);

/* enforce.c */
pyk_enforceable pyk_state_enforceable(const pyk_state *s, pyk_provision *basis);

/* duty.c: what an event that counts brings about and meets. `kind` is what the event is taken as. */
void pyk_duties_event(pyk_state *s, const pyk_event *event, pyk_event_kind kind, pyk_phase before);
void pyk_duties_end(pyk_state *s, pyk_day as_of);

/* report.c: findings about an event. */
pyk_finding pyk_event_finding(const pyk_event *event, pyk_finding_code code);
void pyk_state_report(pyk_state *s, const pyk_finding *finding);
void pyk_state_tell(pyk_state *s, const pyk_event *event, pyk_finding_code code, pyk_day expected,
                    const pyk_provision *basis);

#endif
