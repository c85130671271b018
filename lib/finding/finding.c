#include "row.h"

#include "../base/record.h"

#include <string.h>

static const law_finding *find_in(const law_finding *rows, size_t count, pyk_finding_code code) {
  for (size_t i = 0; i < count; i++) {
    if (rows[i].code == code) return &rows[i];
  }
  return NULL;
}

const law_finding *pyk_finding_row(pyk_finding_code code) {
  const law_finding *row = find_in(pyk_law_findings, pyk_law_finding_count, code);
  for (size_t t = 0; row == NULL && t < pyk_law_findings_of_records_count; t++)
    row = find_in(pyk_law_findings_of_records[t]->rows, pyk_law_findings_of_records[t]->count, code);
  return row;
}

pyk_severity pyk_finding_severity(pyk_finding_code code) {
  const law_finding *row = pyk_finding_row(code);
  return row == NULL ? 0 : row->severity;
}

/* The fact in which another one would have stood: a missing provision is shown at its notice. */
static pyk_field enclosing(pyk_field field) {
  switch (field) {
  case PYK_FIELD_NOTICE_PROVISION:
    return PYK_FIELD_NOTICE;
  case PYK_FIELD_CONTACT_REACH:
    return PYK_FIELD_CONTACT;
  case PYK_FIELD_PRESENTER_ACTING:
    return PYK_FIELD_PRESENTER;
  case PYK_FIELD_REPORT_MOVER:
  case PYK_FIELD_REPORT_COUNCILLORS:
    return PYK_FIELD_OPERATIVE;
  default:
    return PYK_FIELD_NONE;
  }
}

/* Fills in the place of the first fact of `field` that was found; 0 when there is none. */
static int place(pyk_finding *finding, pyk_field field, const unsigned char *facts, size_t stride, size_t count) {
  for (size_t i = 0; i < count; i++) {
    pyk_fact fact;
    memcpy(&fact, facts + i * stride, sizeof fact);
    if (fact.field != field || fact.confidence == PYK_CONFIDENCE_ABSENT) continue;
    finding->begin = fact.begin;
    finding->end = fact.end;
    return 1;
  }
  return 0;
}

pyk_rc pyk_finding_locate(pyk_finding *findings, size_t stride, size_t n, const pyk_fact *facts, size_t fact_stride,
                          size_t fact_count) {
  if (!pyk_array_sound(findings, stride, n, sizeof(pyk_finding))) return PYK_E_ARG;
  if (!pyk_array_sound(facts, fact_stride, fact_count, sizeof(pyk_fact))) return PYK_E_ARG;
  for (size_t i = 0; i < n; i++) {
    unsigned char *at = (unsigned char *)findings + i * stride;
    const unsigned char *from = (const unsigned char *)facts;
    pyk_finding finding;
    memcpy(&finding, at, sizeof finding);
    if (!place(&finding, finding.field, from, fact_stride, fact_count) && enclosing(finding.field) != PYK_FIELD_NONE) {
      place(&finding, enclosing(finding.field), from, fact_stride, fact_count);
    }
    memcpy(at, &finding, sizeof finding);
  }
  return PYK_OK;
}
