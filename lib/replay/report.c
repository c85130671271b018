#include "state.h"

#include <string.h>

pyk_finding pyk_event_finding(const pyk_event *event, pyk_finding_code code) {
  pyk_finding f;
  memset(&f, 0, sizeof f);
  f.code = code;
  f.severity = pyk_finding_severity(code);
  f.field = PYK_FIELD_EVENT;
  f.begin = event->key[0];
  f.end = event->key[1];
  f.kind = PYK_KIND_EVENT;
  f.found = event->kind;
  f.found_day = event->day;
  return f;
}

void pyk_state_report(pyk_state *s, const pyk_finding *finding) {
  pyk_replay *out = s->out;
  if (out->finding_count < out->finding_cap) out->findings[out->finding_count] = *finding;
  out->finding_count++;
}

void pyk_state_tell(pyk_state *s, const pyk_event *event, pyk_finding_code code, pyk_day expected,
                    const pyk_provision *basis) {
  pyk_finding f = pyk_event_finding(event, code);
  f.expected = s->phase;
  f.expected_day = expected;
  if (basis != NULL) f.basis = *basis;
  pyk_state_report(s, &f);
}
