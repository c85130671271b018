#include "pykala/statute.h"

#include "../law/law.h"

#include <string.h>

const char *pyk_law_edition(void) {
  return pyk_law_edition_name;
}

pyk_day pyk_law_checked_through(void) {
  return pyk_law_checked;
}

/* FNV-1a, 64 bits, over the numbers of rows. Rows that are taken whole hold nothing but int32_t, so that the digest is the
 * same on every machine. */
static uint64_t mix(uint64_t digest, const void *rows, size_t bytes) {
  const unsigned char *at = rows;
  for (size_t i = 0; i + sizeof(uint32_t) <= bytes; i += sizeof(uint32_t)) {
    uint32_t number;
    memcpy(&number, at + i, sizeof number);
    for (int shift = 0; shift < 32; shift += 8) {
      digest ^= number >> shift & 0xFF;
      digest *= UINT64_C(1099511628211);
    }
  }
  return digest;
}

/* Rows that hold texts, too: their numbers alone. */
static uint64_t mix_acts(uint64_t digest) {
  for (size_t i = 0; i < pyk_law_act_count; i++) {
    const law_act *r = &pyk_law_acts[i];
    const int32_t numbers[] = {r->year, r->number, r->bylaw, r->from, r->to};
    digest = mix(digest, numbers, sizeof numbers);
  }
  return digest;
}

static uint64_t mix_findings(uint64_t digest, const law_finding *rows, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const int32_t numbers[] = {rows[i].code, rows[i].severity};
    digest = mix(digest, numbers, sizeof numbers);
  }
  return digest;
}

/* When each sentence of a notice is said. */
static uint64_t mix_notice_texts(uint64_t digest) {
  for (size_t t = 0; t < pyk_law_notice_texts_count; t++) {
    for (size_t i = 0; i < pyk_law_notice_texts[t]->count; i++) {
      const law_notice_text *r = &pyk_law_notice_texts[t]->rows[i];
      const int32_t numbers[] = {r->part, r->variant, (int32_t)r->remedies, (int32_t)r->regimes, r->trigger, r->axis,
                                 r->from, r->to};
      digest = mix(digest, numbers, sizeof numbers);
    }
  }
  return digest;
}

/* What the records and the event log are judged by. */
static uint64_t mix_conduct(uint64_t digest) {
  for (size_t i = 0; i < pyk_law_demands_count; i++)
    digest = mix(digest, pyk_law_demands[i]->rows, pyk_law_demands[i]->count * sizeof pyk_law_demands[i]->rows[0]);
  digest = mix(digest, pyk_law_disqualifications, pyk_law_disqualification_count * sizeof pyk_law_disqualifications[0]);
  digest = mix(digest, pyk_law_kin, pyk_law_kin_count * sizeof pyk_law_kin[0]);
  digest = mix(digest, pyk_law_quorums, pyk_law_quorum_count * sizeof pyk_law_quorums[0]);
  digest = mix(digest, pyk_law_councils, pyk_law_council_count * sizeof pyk_law_councils[0]);
  digest = mix(digest, pyk_law_majorities, pyk_law_majority_count * sizeof pyk_law_majorities[0]);
  digest = mix(digest, pyk_law_quotas, pyk_law_quota_count * sizeof pyk_law_quotas[0]);
  digest = mix(digest, pyk_law_terms, pyk_law_term_count * sizeof pyk_law_terms[0]);
  digest = mix(digest, pyk_law_secondings, pyk_law_seconding_count * sizeof pyk_law_secondings[0]);
  digest = mix(digest, pyk_law_responsibilities, pyk_law_responsibility_count * sizeof pyk_law_responsibilities[0]);
  digest = mix(digest, pyk_law_procedure, pyk_law_procedure_count * sizeof pyk_law_procedure[0]);
  digest = mix(digest, pyk_law_event_ranks, pyk_law_event_rank_count * sizeof pyk_law_event_ranks[0]);
  digest = mix(digest, pyk_law_body_ranks, pyk_law_body_rank_count * sizeof pyk_law_body_ranks[0]);
  digest = mix(digest, pyk_law_duties, pyk_law_duty_count * sizeof pyk_law_duties[0]);
  digest = mix(digest, pyk_law_enforcements, pyk_law_enforcement_count * sizeof pyk_law_enforcements[0]);
  digest = mix_findings(digest, pyk_law_findings, pyk_law_finding_count);
  for (size_t i = 0; i < pyk_law_findings_of_records_count; i++)
    digest = mix_findings(digest, pyk_law_findings_of_records[i]->rows, pyk_law_findings_of_records[i]->count);
  return digest;
}

uint64_t pyk_law_digest(void) {
  uint64_t digest = UINT64_C(14695981039346656037);
  digest = mix(digest, &pyk_law_checked, sizeof pyk_law_checked);
  digest = mix_acts(digest);
  digest = mix(digest, pyk_law_calendars, pyk_law_calendar_count * sizeof pyk_law_calendars[0]);
  digest = mix(digest, pyk_law_holidays, pyk_law_holiday_count * sizeof pyk_law_holidays[0]);
  digest = mix(digest, &pyk_law_counting, sizeof pyk_law_counting);
  digest = mix(digest, pyk_law_limits, pyk_law_limit_count * sizeof pyk_law_limits[0]);
  digest = mix(digest, pyk_law_services, pyk_law_service_count * sizeof pyk_law_services[0]);
  digest = mix(digest, pyk_law_exceptions, pyk_law_exception_count * sizeof pyk_law_exceptions[0]);
  digest = mix(digest, pyk_law_transitions, pyk_law_transition_count * sizeof pyk_law_transitions[0]);
  digest = mix(digest, pyk_law_attachments, pyk_law_attachment_count * sizeof pyk_law_attachments[0]);
  digest = mix(digest, pyk_law_grounds, pyk_law_ground_count * sizeof pyk_law_grounds[0]);
  digest = mix(digest, pyk_law_standings, pyk_law_standing_count * sizeof pyk_law_standings[0]);
  digest = mix(digest, pyk_law_changes, pyk_law_change_count * sizeof pyk_law_changes[0]);
  digest = mix(digest, pyk_law_former_courts, pyk_law_former_court_count * sizeof pyk_law_former_courts[0]);
  digest = mix(digest, pyk_law_notice_services, pyk_law_notice_service_count * sizeof pyk_law_notice_services[0]);
  digest = mix(digest, pyk_law_notice_waits, pyk_law_notice_wait_count * sizeof pyk_law_notice_waits[0]);
  digest = mix_notice_texts(digest);
  for (size_t i = 0; i < pyk_law_bylaw_count; i++) {
    digest = mix(digest, pyk_law_bylaws[i].rules, pyk_law_bylaws[i].count * pyk_law_bylaws[i].stride);
  }
  digest = mix(digest, pyk_law_routes, pyk_law_route_count * sizeof pyk_law_routes[0]);
  digest = mix(digest, pyk_law_requirements, pyk_law_requirement_count * sizeof pyk_law_requirements[0]);
  return mix_conduct(digest);
}
