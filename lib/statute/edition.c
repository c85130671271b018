#include "pykala/statute.h"

#include "../law/law.h"

#include <string.h>

const char *pyk_law_edition(void) {
  return pyk_law_edition_name;
}

pyk_day pyk_law_checked_through(void) {
  return pyk_law_checked;
}

/* FNV-1a, 64 bits, over the numbers of rows. The rows hold nothing but int32_t, so that the digest is the same on
 * every machine. */
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

uint64_t pyk_law_digest(void) {
  uint64_t digest = UINT64_C(14695981039346656037);
  digest = mix(digest, &pyk_law_checked, sizeof pyk_law_checked);
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
  for (size_t i = 0; i < pyk_law_bylaw_count; i++) {
    digest = mix(digest, pyk_law_bylaws[i].rules, pyk_law_bylaws[i].count * pyk_law_bylaws[i].stride);
  }
  digest = mix(digest, pyk_law_routes, pyk_law_route_count * sizeof pyk_law_routes[0]);
  return mix(digest, pyk_law_requirements, pyk_law_requirement_count * sizeof pyk_law_requirements[0]);
}
