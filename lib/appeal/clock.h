/* The clock of somebody who may use a remedy: what starts their time, and how it runs. */
#ifndef PYK_APPEAL_CLOCK_H
#define PYK_APPEAL_CLOCK_H

#include "pykala/appeal.h"

/* Whom a remedy belongs to, by how they come to know of the decision. */
#define PYK_SERVED   (PYK_PARTY_PARTY | PYK_PARTY_CLAIMANT | PYK_PARTY_LISTED)
#define PYK_INFORMED (PYK_PARTY_MEMBER | PYK_PARTY_MUNICIPALITY)

/* Remedies that can stand side by side. */
enum { PYK_ROUTES_MAX = 4 };

/* What starts somebody's time: the manner of service with its day, and the fact that is missing without one. */
typedef struct pyk_start {
  pyk_delivery by;
  pyk_facts missing;
} pyk_start;

/* A clock that does not run. */
void pyk_clock_stopped(pyk_clock *out, pyk_limit limit, pyk_parties whose, pyk_verdict verdict, pyk_facts missing);

/* The way of service that is a trigger of its own, so that nothing else starts the time; PYK_SERVICE_NONE: any does. */
pyk_service pyk_trigger_service(pyk_trigger trigger);

/* Service number `i`: the one in the record's own fields, then the others. */
pyk_delivery pyk_decision_delivery(const pyk_decision *d, uint32_t i);

/* Members are informed by the minutes; parties as the trigger says. */
pyk_start pyk_start_of_minutes(const pyk_decision *d);
pyk_start pyk_start_of_party(const pyk_decision *d, const pyk_delivery *served, pyk_trigger trigger);

/* The minute at which the municipality's registry closes, as the decision or its bylaws on that day say; 0: not known. */
int32_t pyk_decision_closing(const pyk_decision *d, pyk_day day);

/* The minute at which the registry that receives the remedy closes, 0 where it is not known; a court and the state keep hours
 * of their own. */
int32_t pyk_route_closing(const pyk_decision *d, const pyk_route *route);

/* Changes to try out on the clocks; none: {NULL, 0}. */
typedef struct pyk_changes {
  const pyk_change *changes;
  uint32_t count;
} pyk_changes;

/* What is asked of a clock. */
typedef struct pyk_clock_asked {
  pyk_day as_of;
  int32_t without_steps; /* 1: the proof is not wanted, and the place for it is left alone */
  pyk_changes changes;
} pyk_clock_asked;

/* The clock of somebody who may use the remedy, or take the matter up in the same time. */
void pyk_route_clock(pyk_clock *out, const pyk_decision *d, const pyk_route *route, pyk_limit limit,
                     const pyk_start *start, pyk_parties whose, const pyk_clock_asked *asked);

#endif
