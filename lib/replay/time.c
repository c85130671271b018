#include "state.h"

#include <string.h>

/* --- a decision and its remedies --- */

static int has_limit(const pyk_route *route) {
  return route->state == PYK_ROUTE_FOUND && route->limit != PYK_LIMIT_OWN;
}

/* Whether legal force waits for it. */
static int counts(const pyk_route *route) {
  return has_limit(route) && !route->past_force;
}

/* A party's time that no service starts. */
static int without_service(const pyk_route *route) {
  return route->trigger == PYK_TRIGGER_ON_VIEW || route->trigger == PYK_TRIGGER_MADE;
}

static void report_outside(pyk_state *s) {
  if (s->time.outside_told) return;
  s->time.outside_told = 1;
  pyk_state_tell(s, &s->time.event, PYK_FINDING_EVENT_OUTSIDE_SCOPE, PYK_DAY_NONE, NULL);
}

/* A clock of the decision: into the caller's array, and into the day of legal force. */
static void add_clock(pyk_state *s, const pyk_route *route, const pyk_start *start, pyk_parties whose) {
  pyk_time *t = &s->time;
  int fits = s->out->clock_count < s->out->clock_cap;
  pyk_clock beyond; /* without room for it, the clock is computed without its steps */
  pyk_clock *clock = fits ? &s->out->clocks[s->out->clock_count] : &beyond;
  const pyk_clock_asked asked = {s->out->as_of, !fits, s->changes};
  pyk_route_clock(clock, &t->decision, route, route->limit, start, whose, &asked);
  s->out->clock_count++;
  if (!counts(route)) return;
  if (clock->last_day == PYK_DAY_NONE) {
    t->outside = 1;
    report_outside(s);
    return;
  }
  if (clock->last_day + 1 > t->earliest) t->earliest = clock->last_day + 1;
  if (clock->last_day_latest + 1 <= t->latest) return;
  t->latest = clock->last_day_latest + 1;
  t->basis = clock->basis;
}

static pyk_body court_of(pyk_remedy remedy) {
  return remedy == PYK_REMEDY_MARKET_COURT ? PYK_BODY_MARKET_COURT : PYK_BODY_ADMIN_COURT;
}

/* The decision as far as the log tells it. */
static pyk_decision decision_of(const pyk_state *s, const pyk_event *e, pyk_day court_day) {
  const pyk_case *c = s->facts;
  pyk_decision d = {.size = sizeof d, .authority = c->authority, .body = e->body, .nature = e->nature};
  d.subject = c->subject;
  d.motion = c->motion == PYK_MOTION_WISH_RESOLUTION || c->motion == PYK_MOTION_COUNCIL ? c->motion : PYK_MOTION_NONE;
  d.bylaw = c->bylaw;
  d.pack = c->pack;
  d.pending = c->pending != PYK_DAY_NONE ? c->pending : s->filed;
  d.decided = e->day;
  if (court_day == PYK_DAY_NONE) return d;
  d.authority = PYK_AUTHORITY_COURT;
  d.body = court_of(s->last_remedy);
  d.nature = PYK_NATURE_FINAL;
  d.motion = PYK_MOTION_NONE;
  return d;
}

void pyk_time_begin(pyk_state *s, const pyk_event *event, pyk_day court_day) {
  pyk_time *t = &s->time;
  memset(t, 0, sizeof *t);
  s->out->clock_count = 0;
  t->event = *event;
  t->by_court = court_day != PYK_DAY_NONE;
  t->decision = decision_of(s, event, court_day);
  t->routes[0].size = sizeof t->routes[0];
  pyk_rc rc =
      pyk_appeal_routes(&t->decision, PYK_DAY_NONE, t->routes, sizeof t->routes[0], PYK_ROUTES_MAX, &t->route_count);
  if (rc != PYK_OK) { /* what was checked before cannot be refused here; if it were, nothing would be known */
    t->route_count = 1;
    t->routes[0].state = PYK_ROUTE_OUTSIDE_SCOPE;
  }
  if (t->route_count > PYK_ROUTES_MAX) t->route_count = PYK_ROUTES_MAX;
  if (t->routes[0].state == PYK_ROUTE_OUTSIDE_SCOPE) report_outside(s);
  for (size_t i = 0; i < t->route_count; i++) {
    const pyk_route *route = &t->routes[i];
    if (!counts(route)) continue;
    if (route->who & PYK_INFORMED) t->needs_view = 1;
    if ((route->who & PYK_SERVED) && route->trigger == PYK_TRIGGER_ON_VIEW) t->needs_view = 1;
    if ((route->who & PYK_SERVED) && !without_service(route)) t->needs_service = 1;
    if ((route->who & PYK_SERVED) && route->trigger == PYK_TRIGGER_MADE) {
      pyk_start start = pyk_start_of_party(&t->decision, NULL, PYK_TRIGGER_MADE);
      add_clock(s, route, &start, route->who & PYK_SERVED);
    }
  }
}

/* --- what starts the time --- */

/* The minutes inform members, and parties where their time goes by the minutes. */
static void put_on_view(pyk_state *s, const pyk_event *e) {
  pyk_time *t = &s->time;
  t->shown = 1;
  if (e->obstacle != PYK_OBSTACLE_NONE) {
    t->view_obstacles++;
    return;
  }
  if (t->viewed++ > 0) return; /* the first time counts */
  t->decision.on_view = e->day;
  pyk_start start = pyk_start_of_minutes(&t->decision);
  for (size_t i = 0; i < t->route_count; i++) {
    const pyk_route *route = &t->routes[i];
    if (!has_limit(route)) continue;
    pyk_parties whose = route->who & PYK_INFORMED;
    if (route->trigger == PYK_TRIGGER_ON_VIEW) whose |= route->who & PYK_SERVED;
    if (whose != 0) add_clock(s, route, &start, whose);
  }
}

static void serve(pyk_state *s, const pyk_event *e) {
  pyk_time *t = &s->time;
  const pyk_delivery delivery = {e->service, e->day, e->proven, PYK_OBSTACLE_NONE};
  if (e->obstacle != PYK_OBSTACLE_NONE) {
    t->service_obstacles++;
    return;
  }
  int started = e->service != PYK_SERVICE_NONE;
  for (size_t i = 0; i < t->route_count && started; i++) {
    const pyk_route *route = &t->routes[i];
    if (!has_limit(route)) continue;
    if (!(route->who & PYK_SERVED) || without_service(route)) continue;
    pyk_start start = pyk_start_of_party(&t->decision, &delivery, route->trigger);
    if (start.by.sent == PYK_DAY_NONE) { /* not the event that this act waits for */
      started = 0;
    } else {
      add_clock(s, route, &start, route->who & PYK_SERVED);
    }
  }
  t->served += (uint32_t)started;
}

/* Everybody's time from that day: new instructions, or the notice of a court's decision. */
static void start_all(pyk_state *s, const pyk_event *e) {
  pyk_time *t = &s->time;
  const pyk_start start = {{PYK_SERVICE_RECEIPT, e->day, PYK_DAY_NONE, PYK_OBSTACLE_NONE}, 0};
  for (size_t i = 0; i < t->route_count; i++) {
    const pyk_route *route = &t->routes[i];
    if (has_limit(route)) add_clock(s, route, &start, route->who);
  }
  t->viewed++;
}

/* New instructions: what ran before runs no more. */
static void renew(pyk_state *s, const pyk_event *e) {
  s->time.latest = s->time.earliest = PYK_DAY_NONE;
  s->time.outside = 0;
  s->out->clock_count = 0;
  start_all(s, e);
  s->time.served++;
}

void pyk_time_event(pyk_state *s, const pyk_event *event) {
  if (!s->decided) return;
  if (event->kind == PYK_EVENT_ON_VIEW && !s->time.by_court) {
    put_on_view(s, event);
  } else if (event->kind == PYK_EVENT_SERVED) {
    serve(s, event);
  } else if (event->kind == PYK_EVENT_RENEWED && !s->time.by_court) {
    renew(s, event);
  } else if (event->kind == PYK_EVENT_COURT_NOTICE && s->time.by_court && s->time.viewed == 0) {
    start_all(s, event); /* the first notice counts */
  }
}

/* --- legal force --- */

static void worsen(pyk_standing_force *f, pyk_force_state state, pyk_facts missing) {
  if (state > f->state) f->state = state;
  f->missing |= missing;
}

/* Somebody's time has not begun: something stood against it, or it did not happen as far as the log tells. */
static void wait_for(pyk_standing_force *f, int obstructed, pyk_facts event) {
  worsen(f, obstructed ? PYK_FORCE_NOT_STARTED : PYK_FORCE_FACTS_MISSING, obstructed ? 0 : event);
}

/* What is still needed on the side of those who are served. */
static void wait_for_service(const pyk_state *s, pyk_standing_force *f) {
  const pyk_time *t = &s->time;
  uint32_t needed = s->facts->party_count > 0 ? (uint32_t)s->facts->party_count : 1;
  if (!t->needs_service || s->facts->parties == PYK_GIVEN_NO) return;
  if (s->facts->parties == PYK_GIVEN_YES && t->served >= needed) return;
  int obstructed = s->facts->parties == PYK_GIVEN_YES && t->served == 0 && t->service_obstacles > 0;
  wait_for(f, obstructed, PYK_FACT_EVENT);
}

static void wait_for_view(const pyk_time *t, pyk_standing_force *f) {
  if (!t->needs_view || t->viewed > 0) return;
  wait_for(f, t->view_obstacles > 0, PYK_FACT_ON_VIEW);
}

/* After a court one notice or service is enough. */
static void wait_for_court(const pyk_time *t, pyk_standing_force *f) {
  if (t->served > 0 || t->viewed > 0) return;
  wait_for(f, t->service_obstacles > 0, PYK_FACT_EVENT);
}

/* What the routes say before anybody's time is looked at. */
static pyk_standing_force force_of_routes(const pyk_time *t) {
  const pyk_route *first = &t->routes[0];
  pyk_standing_force f = {PYK_FORCE_FOUND, 0, t->latest, t->earliest};
  if (first->state == PYK_ROUTE_FACTS_MISSING) {
    worsen(&f, PYK_FORCE_FACTS_MISSING, first->missing);
  } else if (first->state != PYK_ROUTE_FOUND) {
    worsen(&f, PYK_FORCE_OUTSIDE_SCOPE, 0);
  } else if (first->remedy == PYK_REMEDY_PROHIBITED) {
    f = (pyk_standing_force){PYK_FORCE_NO_REMEDY, 0, t->decision.decided, t->decision.decided};
  } else {
    int any = 0;
    for (size_t i = 0; i < t->route_count; i++)
      any |= counts(&t->routes[i]);
    if (!any || t->outside) worsen(&f, PYK_FORCE_OUTSIDE_SCOPE, 0);
  }
  return f;
}

pyk_standing_force pyk_time_force(const pyk_state *s) {
  const pyk_time *t = &s->time;
  int gone = s->phase == PYK_PHASE_ANNULLED || (s->phase == PYK_PHASE_CLOSED && !s->closed_final);
  if (!s->decided || gone) return (pyk_standing_force){0, 0, PYK_DAY_NONE, PYK_DAY_NONE};
  if (s->ended != PYK_DAY_NONE) return (pyk_standing_force){PYK_FORCE_FOUND, 0, s->ended, s->ended};
  pyk_standing_force f = force_of_routes(t);
  if (f.state == PYK_FORCE_FOUND && t->by_court) {
    wait_for_court(t, &f);
  } else if (f.state == PYK_FORCE_FOUND) {
    wait_for_view(t, &f);
    wait_for_service(s, &f);
  }
  /* Nobody's time began, and nobody has to be served: whose it would be is not known. */
  if (f.state == PYK_FORCE_FOUND && f.day == PYK_DAY_NONE) worsen(&f, PYK_FORCE_FACTS_MISSING, PYK_FACT_EVENT);
  if (f.state != PYK_FORCE_FOUND && f.state != PYK_FORCE_NO_REMEDY) f.day = f.earliest = PYK_DAY_NONE;
  return f;
}
