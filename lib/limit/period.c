#include "parts.h"

#include "../base/record.h"
#include "../bylaw/pack.h"
#include "../law/index.h"
#include "../statute/empty.h"
#include "../statute/rows.h"

/* Act 150/1930 binds for limits that an act or decree sets for acts before authorities (1 §). For periods of bylaws and
 * for standstills it is open whether it does. */
static pyk_rolling rolling_of(pyk_counting counting, int of_bylaws) {
  if (counting == PYK_COUNTING_STATUTE) return PYK_ROLLS;
  if (counting == PYK_COUNTING_BYLAW || counting == PYK_COUNTING_STANDSTILL) return PYK_ROLLS_OPEN;
  return counting == PYK_COUNTING_YEARLY && of_bylaws ? PYK_ROLLS_OPEN : PYK_ROLLS_NEVER;
}

static pyk_rc find_in_bylaws(const pyk_limit_question *q, pyk_day law_day, pyk_period *out) {
  const pyk_bylaw_pack *pack = pyk_bylaw_chosen(q->bylaw, q->pack);
  pyk_bylaw_rule rule;
  if (pack == NULL) return PYK_E_NORULE;
  pyk_rc rc = pyk_bylaw_find(pack, PYK_BYLAW_LIMIT, q->limit, law_day, &rule);
  if (rc != PYK_OK) return rc;
  *out = (pyk_period){.amount = rule.amount,
                      .unit = rule.unit,
                      .counting = rule.counting,
                      .rolling = rolling_of(rule.counting, 1),
                      .regime = LAW_MUNICIPAL,
                      .whose = rule.whose,
                      .trust = rule.trust,
                      .basis = &out->held,
                      .transition = &pyk_no_provision,
                      .held = pyk_bylaw_place(pack->bylaw, &rule)};
  return PYK_OK;
}

/* Of a period of one's own nothing tells the way of service but that the library is about municipal matters. */
static pyk_period own_period(const pyk_limit_question *q) {
  return (pyk_period){.amount = q->amount,
                      .unit = q->unit,
                      .counting = q->counting,
                      .rolling = rolling_of(q->counting, 1),
                      .regime = LAW_MUNICIPAL,
                      .trust = q->trust != PYK_TRUST_NONE ? q->trust : PYK_TRUST_QUOTED,
                      .basis = &q->basis,
                      .transition = &pyk_no_provision};
}

/* What a row of the tables sets; nothing is held, as the row does. */
static void take_row(pyk_period *out, const law_limit *row) {
  const pyk_day borders[4] = {row->from, row->to, row->from, row->to};
  out->amount = row->amount;
  out->unit = row->unit;
  out->counting = row->counting;
  out->rolling = rolling_of(row->counting, 0);
  out->regime = row->regime;
  out->whose = row->whose;
  out->trust = row->trust;
  out->basis = &row->basis;
  out->transition = pyk_row_transition(&row->basis, borders);
}

static pyk_rc find(const pyk_limit_question *q, pyk_day law_day, pyk_period *out) {
  if (q->limit == PYK_LIMIT_OWN) {
    *out = own_period(q);
    return PYK_OK;
  }
  if (!pyk_within(q->limit, PYK_LIMIT_OWN, PYK_INDEX_LIMITS)) return PYK_E_NORULE;
  for (size_t i = pyk_index_limit_begin[q->limit]; i < pyk_index_limit_begin[q->limit + 1]; i++) {
    const law_limit *row = &pyk_law_limits[pyk_index_limit_rows[i]];
    if (row->limit != q->limit || !pyk_row_holds(row->from, row->to, law_day)) continue;
    take_row(out, row);
    return PYK_OK;
  }
  return find_in_bylaws(q, law_day, out);
}

pyk_rc pyk_period_find(const pyk_limit_question *q, pyk_day law_day, pyk_period *out) {
  pyk_rc rc = find(q, law_day, out);
  if (rc != PYK_OK) return rc;
  pyk_change_period(q, law_day, out);
  /* What falls due every year is the end of a month. */
  int month = out->unit == PYK_UNIT_MONTH && out->amount <= 12;
  return out->counting == PYK_COUNTING_YEARLY && !month ? PYK_E_ARG : PYK_OK;
}

const law_service *pyk_service_find(pyk_service service, uint32_t regime, pyk_day law_day) {
  if (!pyk_within(service, PYK_SERVICE_NONE, PYK_INDEX_SERVICES)) return NULL;
  for (size_t i = pyk_index_service_begin[service]; i < pyk_index_service_begin[service + 1]; i++) {
    const law_service *row = &pyk_law_services[pyk_index_service_rows[i]];
    if (row->service == service && row->regimes & regime && pyk_row_holds(row->from, row->to, law_day)) return row;
  }
  return NULL;
}

const law_exception *pyk_exception_find(law_exception_kind kind, pyk_obstacle obstacle, uint32_t regime,
                                        pyk_day law_day) {
  for (size_t i = 0; i < pyk_law_exception_count; i++) {
    const law_exception *row = &pyk_law_exceptions[i];
    if (row->kind != kind || row->obstacle != obstacle || !(row->regimes & regime)) continue;
    if (pyk_row_holds(row->from, row->to, law_day)) return row;
  }
  return NULL;
}
