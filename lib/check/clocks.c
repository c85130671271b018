#include "clocks.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../matter/decision.h"

#include <string.h>

/* Where the clocks of a decision go, one by one: `place` gives room for the next, and `take` looks at it. `route` is NULL
 * for a duty of the authority. */
typedef struct clock_sink {
  pyk_clock *(*place)(void *context);
  void (*take)(void *context, const pyk_clock *clock, const pyk_route *route);
  void *context;
} clock_sink;

typedef struct asking {
  const pyk_decision *d;
  pyk_clock_asked asked; /* nothing is tried out on the clocks of a decision */
  clock_sink sink;
} asking;

static void run_clock(const asking *a, const pyk_route *route, const pyk_route *told, pyk_limit limit,
                      const pyk_start *s, pyk_parties whose) {
  pyk_clock *clock = a->sink.place(a->sink.context);
  pyk_route_clock(clock, a->d, route, limit, s, whose, &a->asked);
  a->sink.take(a->sink.context, clock, told);
}

static void each_party(const asking *a, const pyk_route *route) {
  const pyk_decision *d = a->d;
  for (uint32_t i = 0; (route->who & PYK_SERVED) != 0 && i <= d->delivery_count; i++) {
    pyk_delivery one = pyk_decision_delivery(d, i);
    pyk_start s = pyk_start_of_party(d, &one, route->trigger);
    run_clock(a, route, route, route->limit, &s, route->who & PYK_SERVED);
    if (route->trigger == PYK_TRIGGER_ON_VIEW || route->trigger == PYK_TRIGGER_MADE) break; /* the same for all */
  }
  if (route->who & PYK_INFORMED) {
    pyk_start s = pyk_start_of_minutes(d);
    run_clock(a, route, route, route->limit, &s, route->who & PYK_INFORMED);
  }
}

/* A matter is taken up from below within the party's time for a claim (410/2015 92 § 4 mom., KHO:2017:58). */
static void take_up(const asking *a, const pyk_route *route) {
  pyk_limit limit = route->limit == PYK_LIMIT_CLAIM          ? PYK_LIMIT_TAKE_UP
                    : route->limit == PYK_LIMIT_COUNTY_CLAIM ? PYK_LIMIT_COUNTY_TAKE_UP
                                                             : PYK_LIMIT_OWN;
  if (limit == PYK_LIMIT_OWN || a->d->body == PYK_BODY_EXECUTIVE) return;
  pyk_delivery one = pyk_decision_delivery(a->d, 0);
  pyk_start s = pyk_start_of_party(a->d, &one, route->trigger);
  run_clock(a, route, NULL, limit, &s, PYK_PARTY_AUTHORITY);
}

static pyk_rc each_clock(const asking *a, pyk_day law_day) {
  pyk_report_duty duty;
  pyk_route routes[PYK_ROUTES_MAX] = {{.size = sizeof routes[0]}};
  size_t count;
  pyk_rc rc = pyk_decision_duty(a->d, &duty);
  if (rc == PYK_OK) rc = pyk_appeal_routes(a->d, law_day, routes, sizeof routes[0], PYK_ROUTES_MAX, &count);
  if (rc != PYK_OK) return rc;
  if (duty.owed) {
    pyk_clock *clock = a->sink.place(a->sink.context);
    *clock = duty.clock;
    a->sink.take(a->sink.context, clock, NULL);
  }
  for (size_t i = 0; i < count && i < PYK_ROUTES_MAX; i++) {
    if (routes[i].state != PYK_ROUTE_FOUND || routes[i].limit == PYK_LIMIT_OWN) continue;
    each_party(a, &routes[i]);
    take_up(a, &routes[i]);
  }
  return PYK_OK;
}

static pyk_rc check_arguments(const pyk_decision *decision, pyk_day as_of) {
  pyk_rc rc = pyk_decision_valid(decision);
  if (rc != PYK_OK) return rc;
  return !pyk_day_or_none(as_of) ? PYK_E_RANGE : PYK_OK;
}

/* --- all of them --- */

typedef struct clock_array {
  pyk_clock *out;
  size_t cap, count;
  pyk_clock beyond; /* for those that find no room */
} clock_array;

static pyk_clock *place_in_array(void *context) {
  clock_array *array = context;
  size_t at = array->count++;
  return at < array->cap ? &array->out[at] : &array->beyond;
}

static void keep(void *context, const pyk_clock *clock, const pyk_route *route) {
  (void)context;
  (void)clock;
  (void)route;
}

pyk_rc pyk_decision_clocks(const pyk_decision *decision, pyk_day law_day, pyk_day as_of, pyk_clock *out, size_t cap,
                           size_t *count) {
  if (decision == NULL || count == NULL || (out == NULL && cap > 0)) return PYK_E_ARG;
  pyk_rc rc = check_arguments(decision, as_of);
  clock_array array;
  array.out = out;
  array.cap = cap;
  array.count = 0;
  asking a = {decision, {as_of, cap == 0, {NULL, 0}}, {place_in_array, keep, &array}};
  if (rc == PYK_OK) rc = each_clock(&a, law_day);
  if (rc == PYK_OK) *count = array.count;
  return rc;
}

/* --- the last of them --- */

/* What a clock says about legal force, the worst first. */
static pyk_force_state state_of(const pyk_clock *clock) {
  if (clock->notes & PYK_NOTE_NOT_STARTED) return PYK_FORCE_NOT_STARTED;
  if (clock->last_day != PYK_DAY_NONE) return PYK_FORCE_FOUND;
  return clock->missing != 0 ? PYK_FORCE_FACTS_MISSING : PYK_FORCE_OUTSIDE_SCOPE;
}

/* One clock after the other in the same place: legal force asks for no steps. */
typedef struct waiting {
  pyk_force force;
  pyk_clock clock;
} waiting;

static pyk_clock *place_to_wait(void *context) {
  waiting *w = context;
  return &w->clock;
}

static void wait_for(void *context, const pyk_clock *clock, const pyk_route *route) {
  waiting *w = context;
  pyk_force *force = &w->force;
  if (route == NULL || route->past_force) return;
  pyk_force_state state = state_of(clock);
  force->missing |= clock->missing;
  force->notes |= clock->notes;
  if (clock->trust > force->trust) force->trust = clock->trust;
  if (state > force->state) force->state = state;
  if (clock->last_day >= force->day_earliest) force->day_earliest = clock->last_day + 1;
  if (clock->last_day == PYK_DAY_NONE || clock->last_day_latest < force->day) return;
  force->day = clock->last_day_latest + 1;
  force->whose = clock->whose;
  force->limit = clock->limit;
  force->service = clock->service;
  force->basis = clock->basis;
  force->transition = clock->transition;
}

/* Without a clock that counts: the route says why. */
static pyk_rc without_clock(const pyk_decision *decision, pyk_day law_day, pyk_force *force) {
  pyk_route route = {.size = sizeof route};
  pyk_rc rc = pyk_appeal_route(decision, law_day, &route);
  if (rc != PYK_OK) return rc;
  force->missing = route.missing;
  force->notes = route.notes;
  force->trust = route.trust;
  force->basis = route.basis;
  force->transition = route.transition;
  if (route.state == PYK_ROUTE_FACTS_MISSING) {
    force->state = PYK_FORCE_FACTS_MISSING;
  } else {
    force->state = route.remedy == PYK_REMEDY_PROHIBITED ? PYK_FORCE_NO_REMEDY : PYK_FORCE_OUTSIDE_SCOPE;
  }
  return PYK_OK;
}

pyk_rc pyk_decision_force(const pyk_decision *decision, pyk_day law_day, pyk_force *out) {
  if (decision == NULL || out == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_record_check(out, sizeof *out);
  if (rc == PYK_OK) rc = check_arguments(decision, PYK_DAY_NONE);
  waiting w;
  pyk_force *force = &w.force;
  memset(force, 0, sizeof *force);
  force->size = rc == PYK_OK ? out->size : 0;
  asking a = {decision, {PYK_DAY_NONE, 1, {NULL, 0}}, {place_to_wait, wait_for, &w}};
  if (rc == PYK_OK) rc = each_clock(&a, law_day);
  if (rc == PYK_OK && force->state == 0) rc = without_clock(decision, law_day, force);
  if (rc != PYK_OK) return rc;
  if (force->state != PYK_FORCE_FOUND) force->day = force->day_earliest = PYK_DAY_NONE;
  memcpy(out, force, sizeof *force);
  return PYK_OK;
}
