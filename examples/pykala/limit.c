#include "tool.h"

#include <string.h>

static int answer(const options *o, const pyk_bylaw_pack *pack) {
  pyk_limit_question q = {.size = sizeof q,
                          .service = o->service,
                          .bylaw = pack != NULL ? PYK_BYLAW_OWN : o->bylaw,
                          .pack = pack,
                          .event = o->event,
                          .proven = o->proven,
                          .law_day = o->law_day,
                          .asked = o->as_of,
                          .closing_minute = o->closes};
  pyk_clock clock;
  if (o->limit != NULL) {
    pyk_value(PYK_KIND_LIMIT, o->limit, strlen(o->limit), &q.limit);
  } else {
    q.amount = o->amount;
    q.unit = o->unit;
    q.counting = o->counting;
    q.trust = PYK_TRUST_NOT_TRACED; /* nobody said where the period comes from */
  }
  pyk_rc rc = pyk_limit_compute(&q, &clock);
  if (rc == PYK_E_NORULE) {
    fprintf(stderr, "pykala: %s\n", text(TEXT_OUTSIDE_SCOPE, o->lang));
    return STATUS_UNUSABLE;
  }
  if (rc != PYK_OK) {
    fprintf(stderr, "pykala: %s\n", pyk_rc_name(rc));
    return STATUS_UNUSABLE;
  }
  print_clock(stdout, &clock, o->lang);
  return clock.verdict == PYK_VERDICT_LATE ? STATUS_ERRORS : STATUS_CLEAN;
}

int run_limit(const options *o) {
  pyk_bylaw_pack *pack;
  int status = open_bylaws(o, &pack);
  if (status == 0) status = answer(o, pack);
  free_bylaws(pack);
  return status;
}

/* Limits are numbered without gaps: the first unknown number ends the list. */
int run_limits(const options *o) {
  for (pyk_limit limit = PYK_LIMIT_OWN + 1; pyk_knows(PYK_KIND_LIMIT, limit); limit++) {
    char label[256];
    pyk_label(PYK_KIND_LIMIT, limit, o->lang, label, sizeof label, NULL);
    printf("%-24s %s\n", pyk_name(PYK_KIND_LIMIT, limit), label);
  }
  return STATUS_CLEAN;
}
