#include "pykala/check.h"

#include "../base/record.h"

#include <string.h>

/* What stands in the way of the whole counts before a day, and a later day before an earlier one. */
static int holds_up_more(const pyk_force *a, const pyk_force *b) {
  static const int weight[] = {[PYK_FORCE_NO_REMEDY] = 1,
                               [PYK_FORCE_FOUND] = 2,
                               [PYK_FORCE_FACTS_MISSING] = 3,
                               [PYK_FORCE_NOT_STARTED] = 4,
                               [PYK_FORCE_OUTSIDE_SCOPE] = 5};
  if (a->state != b->state) return weight[a->state] > weight[b->state];
  return a->day > b->day;
}

static pyk_rc force_of(const pyk_decision *parts, size_t stride, size_t i, pyk_day law_day, pyk_force *out) {
  const void *part = (const char *)parts + i * stride;
  uint32_t size;
  memcpy(&size, part, sizeof size);
  *out = (pyk_force){.size = sizeof *out};
  return size > stride ? PYK_E_SIZE : pyk_decision_force(part, law_day, out);
}

static pyk_rc check_each(const pyk_force *each, size_t force_stride, size_t n) {
  for (size_t i = 0; each != NULL && i < n; i++) {
    pyk_rc rc = pyk_record_check((const char *)each + i * force_stride, sizeof *each);
    if (rc != PYK_OK) return rc;
  }
  return PYK_OK;
}

pyk_rc pyk_parts_force(const pyk_decision *parts, size_t stride, size_t n, pyk_day law_day, pyk_force *each,
                       size_t force_stride, pyk_force *whole) {
  if (parts == NULL || whole == NULL || n == 0 || stride < sizeof *parts) return PYK_E_ARG;
  if (each != NULL && force_stride < sizeof *each) return PYK_E_ARG;
  pyk_force last = {.size = 0}, part;
  pyk_rc rc = pyk_record_check(whole, sizeof *whole);
  if (rc == PYK_OK) rc = check_each(each, force_stride, n);
  for (size_t i = 0; i < n && rc == PYK_OK; i++) {
    rc = force_of(parts, stride, i, law_day, &part);
    if (rc == PYK_OK && (i == 0 || holds_up_more(&part, &last))) last = part;
  }
  if (rc != PYK_OK) return rc;
  for (size_t i = 0; each != NULL && i < n; i++) { /* nothing is written before every part is known to be in order */
    char *at = (char *)each + i * force_stride;
    uint32_t size;
    memcpy(&size, at, sizeof size);
    if (force_of(parts, stride, i, law_day, &part) != PYK_OK) continue;
    part.size = size;
    memcpy(at, &part, sizeof part);
  }
  last.size = whole->size;
  memcpy(whole, &last, sizeof last);
  return PYK_OK;
}
