#include "demand.h"

#include "../law/index.h"
#include "../statute/rows.h"

#include <string.h>

pyk_finding pyk_ask_finding(const pyk_asking *asking, pyk_finding_code code, pyk_field field) {
  const pyk_member *member = pyk_member_of(asking->shape, field);
  pyk_finding f;
  memset(&f, 0, sizeof f);
  f.code = code;
  f.field = field;
  f.begin = f.end = asking->place;
  f.kind = member != NULL && member->type == MEMBER_ENUM ? member->kind : 0;
  return f;
}

static int same_finding(const pyk_finding *a, const pyk_finding *b) {
  return a->code == b->code && a->field == b->field && a->begin == b->begin &&
         memcmp(&a->basis, &b->basis, sizeof a->basis) == 0;
}

void pyk_ask_report(pyk_asking *asking, const pyk_finding *finding) {
  if (same_finding(finding, &asking->last)) return;
  asking->last = *finding;
  asking->last.severity = pyk_finding_severity(finding->code);
  if (finding->contested && asking->last.severity == PYK_SEVERITY_ERROR) {
    asking->last.severity = PYK_SEVERITY_WARNING;
  }
  if (asking->count < asking->cap) asking->out[asking->count] = asking->last;
  asking->count++;
}

/* Whether the demand is about these facts: all of its conditions are known to hold. */
static int applies(const pyk_asking *a, const law_demand *row) {
  pyk_finding ignored;
  if (row->record != a->shape->record || !(row->authorities >> a->authority & 1)) return 0;
  if (!pyk_row_holds(row->from, row->to, a->law_day)) return 0;
  memset(&ignored, 0, sizeof ignored);
  for (size_t i = 0; i < sizeof row->when / sizeof row->when[0]; i++) {
    if (pyk_ask_test(a, &row->when[i], &ignored) != PYK_ANSWER_YES) return 0;
  }
  return 1;
}

static void put(pyk_asking *a, const law_demand *row) {
  pyk_finding f = pyk_ask_finding(a, row->code, row->met.field);
  f.basis = row->basis;
  pyk_answer answer = pyk_ask_test(a, &row->met, &f);
  if (answer != PYK_ANSWER_NO && answer != PYK_ANSWER_CONTESTED) return;
  f.contested = answer == PYK_ANSWER_CONTESTED || row->trust == PYK_TRUST_CONTESTED;
  pyk_ask_report(a, &f);
}

void pyk_ask_demands(pyk_asking *asking, pyk_finding_code from, pyk_finding_code to) {
  pyk_record record = asking->shape->record;
  const law_demand *rows = pyk_law_demands[pyk_index_demand_table[record]]->rows;
  size_t place = (size_t)(record * PYK_INDEX_AUTHORITIES + asking->authority);
  for (size_t i = pyk_index_demand_begin[place]; i < pyk_index_demand_begin[place + 1]; i++) {
    const law_demand *row = &rows[pyk_index_demand_rows[i]];
    if (row->code >= from && row->code <= to && applies(asking, row)) put(asking, row);
  }
}
