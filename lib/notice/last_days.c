#include "writing.h"

#include "../appeal/clock.h"

#include <string.h>

/* Variants of LAW_NOTICE_LAST. */
enum { LAST_SERVED = 1, LAST_INFORMED = 2, LAST_MADE = 3 };

static void say(const pyk_writing *in, const pyk_start *start, pyk_parties whose, int32_t variant) {
  const pyk_clock_asked asked = {.without_steps = 1};
  pyk_clock clock;
  pyk_route_clock(&clock, in->decision, in->route, in->route->limit, start, whose, &asked);
  if (clock.last_day != PYK_DAY_NONE) pyk_notice_say_clock(in, variant, &clock);
}

/* 1 when somebody before was served in the same way on the same day. */
static int told_before(const pyk_decision *d, uint32_t i) {
  pyk_delivery one = pyk_decision_delivery(d, i);
  for (uint32_t k = 0; k < i; k++) {
    pyk_delivery other = pyk_decision_delivery(d, k);
    if (memcmp(&one, &other, sizeof one) == 0) return 1;
  }
  return 0;
}

void pyk_notice_last_days(const pyk_writing *in) {
  const pyk_decision *d = in->decision;
  const pyk_route *route = in->route;
  int made = route->trigger == PYK_TRIGGER_MADE;
  /* Where the minutes inform everybody, the line of those informed by them says it. */
  int served = (route->who & PYK_SERVED) != 0 && route->trigger != PYK_TRIGGER_ON_VIEW;
  for (uint32_t i = 0; served && i <= d->delivery_count; i++) {
    pyk_delivery one = pyk_decision_delivery(d, i);
    if (told_before(d, i)) continue;
    pyk_start start = pyk_start_of_party(d, &one, route->trigger);
    say(in, &start, route->who & PYK_SERVED, made ? LAST_MADE : LAST_SERVED);
    if (made) break; /* the same for all */
  }
  if (route->who & PYK_INFORMED) {
    pyk_start start = pyk_start_of_minutes(d);
    say(in, &start, route->who & PYK_INFORMED, LAST_INFORMED);
  }
}
