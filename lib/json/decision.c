#include "read.h"

/* Service on one more party. */
static void read_delivery(pyk_json_reader *r, json_t *object, pyk_delivery *out) {
  pyk_json_reader inner = {.object = object};
  if (!json_is_object(object)) pyk_read_fail(r, PYK_E_ARG, "deliveries", "an array of objects");
  pyk_read_name(&inner, "service", PYK_KIND_SERVICE, &out->service);
  pyk_read_day(&inner, "sent", &out->sent);
  pyk_read_day(&inner, "proven", &out->proven);
  pyk_read_name(&inner, "obstacle", PYK_KIND_OBSTACLE, &out->obstacle);
  pyk_read_end(&inner);
  if (inner.rc != PYK_OK) pyk_read_fail(r, inner.rc, "deliveries", inner.want);
}

static void read_deliveries(pyk_json_reader *r, pyk_decision_request *out) {
  json_t *array = pyk_read_take(r, "deliveries");
  if (array == NULL) return;
  size_t count = json_array_size(array);
  if (!json_is_array(array) || count > sizeof out->deliveries / sizeof out->deliveries[0]) {
    pyk_read_fail(r, PYK_E_ARG, "deliveries", "an array of at most 100 objects");
    return;
  }
  for (size_t i = 0; i < count; i++) {
    out->deliveries[i] = (pyk_delivery){0, 0, 0, 0};
    read_delivery(r, json_array_get(array, i), &out->deliveries[i]);
  }
  out->decision.deliveries = out->deliveries;
  out->decision.delivery_count = (uint32_t)count;
}

void pyk_read_decision(pyk_json_reader *r, pyk_decision_request *out) {
  pyk_decision *d = &out->decision;
  *d = (pyk_decision){.size = sizeof *d};
  pyk_read_name(r, "authority", PYK_KIND_AUTHORITY, &d->authority);
  pyk_read_name(r, "body", PYK_KIND_BODY, &d->body);
  pyk_read_name(r, "bylaw", PYK_KIND_BYLAW, &d->bylaw);
  out->pack = pyk_read_bylaws(r, &d->bylaw);
  d->pack = out->pack;
  pyk_read_number(r, "section", 1, INT32_MAX, &d->section);
  pyk_read_name(r, "nature", PYK_KIND_NATURE, &d->nature);
  pyk_read_name(r, "subject", PYK_KIND_SUBJECT, &d->subject);
  pyk_read_name(r, "outcome", PYK_KIND_OUTCOME, &d->outcome);
  pyk_read_name(r, "motion", PYK_KIND_MOTION, &d->motion);
  pyk_read_day(r, "adopted", &d->adopted);
  pyk_read_day(r, "pending", &d->pending);
  pyk_read_day(r, "decided", &d->decided);
  pyk_read_day(r, "decided-from", &d->decided_from);
  pyk_read_day(r, "decided-until", &d->decided_until);
  pyk_read_day(r, "on-view", &d->on_view);
  pyk_read_name(r, "party-service", PYK_KIND_SERVICE, &d->party_service);
  pyk_read_day(r, "party-sent", &d->party_sent);
  pyk_read_day(r, "party-proven", &d->party_proven);
  pyk_read_name(r, "party-obstacle", PYK_KIND_OBSTACLE, &d->party_obstacle);
  pyk_read_name(r, "view-obstacle", PYK_KIND_OBSTACLE, &d->view_obstacle);
  read_deliveries(r, out);
  pyk_read_given(r, "presenter", &d->presenter);
  pyk_read_flag(r, "presenter-acting", &d->presenter_acting);
  pyk_read_given(r, "contact", &d->contact);
  pyk_read_given(r, "contact-reach", &d->contact_reach);
  pyk_read_set(r, "report-to", PYK_KIND_PARTY, &d->report_to);
  pyk_read_given(r, "report-stated", &d->report_stated);
  pyk_read_given(r, "notice", &d->notice);
  pyk_read_set(r, "notices", PYK_KIND_NOTICE, &d->notices);
  pyk_read_given(r, "notice-provision-given", &d->notice_provision);
  pyk_read_provision(r, "notice-provision", d->decided != 0 ? d->decided : d->on_view, &d->provision);
  pyk_read_number(r, "quoted-amount", 1, 9999, &d->quoted_amount);
  pyk_read_name(r, "quoted-unit", PYK_KIND_UNIT, &d->quoted_unit);
  pyk_read_provision(r, "quoted-basis", d->on_view, &d->quoted_basis);
  pyk_read_flag(r, "later-handlings", &d->later_handlings);
  pyk_read_number(r, "closing-minute", 1, 24 * 60, &d->closing_minute);
}
