#include "log.h"

#include <string.h>

/* --- keys --- */

/* A text's bytes fill the two halves from the top of the first one; it has no zero byte, so that the first half is at
 * least 2^56. An integer is the second half, and INTEGER_KEY the first. */
enum { KEY_BYTES = 16, INTEGER_KEY = 1 };

static void read_key(pyk_json_reader *r, uint64_t key[2]) {
  const json_t *value = pyk_read_take(r, "key");
  if (value == NULL) return;
  const char *text = json_string_value(value);
  size_t len = json_string_length(value);
  if (json_is_integer(value)) {
    key[0] = INTEGER_KEY;
    key[1] = (uint64_t)json_integer_value(value);
  } else if (len >= 1 && len <= KEY_BYTES) {
    for (size_t i = 0; i < len; i++)
      key[i / 8] |= (uint64_t)(unsigned char)text[i] << (56 - 8 * (i % 8));
  } else {
    pyk_read_fail(r, PYK_E_ARG, "key", "a text of 1 to 16 bytes, or an integer");
  }
}

void pyk_put_key(pyk_builder *b, json_t *object, const char *name, uint64_t high, uint64_t low) {
  char text[KEY_BYTES];
  size_t len = 0;
  if (high == 0) return;
  if (high == INTEGER_KEY) {
    pyk_put_number(b, object, name, (int64_t)low);
    return;
  }
  for (size_t i = 0; i < KEY_BYTES; i++) {
    text[i] = (char)((i < 8 ? high : low) >> (56 - 8 * (i % 8)) & 0xFF);
    if (text[i] != '\0') len = i + 1;
  }
  pyk_put_text(b, object, name, text, len);
}

/* --- cases and events --- */

static void read_event(pyk_json_reader *r, void *out) {
  pyk_event *e = out;
  read_key(r, e->key);
  pyk_read_name(r, "kind", PYK_KIND_EVENT, &e->kind);
  pyk_read_day(r, "day", &e->day);
  pyk_read_day(r, "learned", &e->learned);
  pyk_read_number(r, "order", INT32_MIN, INT32_MAX, &e->order);
  pyk_read_name(r, "body", PYK_KIND_BODY, &e->body);
  pyk_read_name(r, "nature", PYK_KIND_NATURE, &e->nature);
  pyk_read_name(r, "service", PYK_KIND_SERVICE, &e->service);
  pyk_read_day(r, "proven", &e->proven);
  pyk_read_name(r, "obstacle", PYK_KIND_OBSTACLE, &e->obstacle);
  pyk_read_set(r, "who", PYK_KIND_PARTY, &e->who);
  if (e->kind < PYK_EVENT_FILED || e->kind > PYK_EVENT_VOID) {
    pyk_read_fail(r, PYK_E_ARG, "kind", "what happened, as far as a log tells it");
  }
  if (e->day == PYK_DAY_NONE) pyk_read_fail(r, PYK_E_ARG, "day", "a day as YYYY-MM-DD");
}

static void read_case(pyk_json_reader *r, void *out) {
  pyk_logged *logged = out;
  pyk_case *c = &logged->facts;
  *c = (pyk_case){.size = sizeof *c};
  pyk_read_name(r, "authority", PYK_KIND_AUTHORITY, &c->authority);
  pyk_read_name(r, "subject", PYK_KIND_SUBJECT, &c->subject);
  pyk_read_name(r, "motion", PYK_KIND_MOTION, &c->motion);
  pyk_read_given(r, "two-per-cent", &c->two_per_cent);
  pyk_read_given(r, "parties", &c->parties);
  pyk_read_number(r, "party-count", 0, INT32_MAX, &c->party_count);
  pyk_read_flag(r, "closed", &c->closed);
  pyk_read_name(r, "bylaw", PYK_KIND_BYLAW, &c->bylaw);
  c->pack = logged->pack = pyk_read_bylaws(r, &c->bylaw);
  pyk_read_day(r, "pending", &c->pending);
  pyk_read_day(r, "as-of", &c->as_of);
  pyk_read_day(r, "known-by", &c->known_by);
}

void pyk_read_logged(pyk_json_reader *r, pyk_logged *out) {
  pyk_read_object(r, "case", read_case, out);
  pyk_read_needed(r, "events");
  out->events = pyk_read_array(r, "events", sizeof(pyk_event), read_event, &out->count);
}

void pyk_free_logged(pyk_logged *logged) {
  pyk_json_bylaws_free(logged->pack);
  pyk_json_free_room(logged->events);
}

/* --- changes --- */

static void read_change(pyk_json_reader *r, void *out) {
  pyk_change *c = out;
  size_t moves;
  pyk_read_name(r, "kind", PYK_KIND_CHANGE, &c->kind);
  pyk_read_name(r, "limit", PYK_KIND_LIMIT, &c->limit);
  pyk_read_number(r, "amount", 1, 9999, &c->amount);
  pyk_read_name(r, "unit", PYK_KIND_UNIT, &c->unit);
  pyk_read_day(r, "from", &c->from);
  pyk_read_day(r, "to", &c->to);
  pyk_rc rc = pyk_impact(NULL, 0, 0, c, 1, NULL, 0, &moves, NULL); /* no case: the change alone is looked at */
  if (rc != PYK_OK) pyk_read_fail(r, rc, "", "a limit with amount and unit, or days of at most a year");
}

pyk_change *pyk_read_changes(pyk_json_reader *r, uint32_t *count) {
  size_t n, moves;
  pyk_change *changes = pyk_read_array(r, "changes", sizeof(pyk_change), read_change, &n);
  *count = n > UINT32_MAX ? UINT32_MAX : (uint32_t)n;
  pyk_rc rc = r->rc != PYK_OK ? r->rc : pyk_impact(NULL, 0, 0, changes, *count, NULL, 0, &moves, NULL);
  if (rc != PYK_OK) pyk_read_fail(r, rc, "changes", "at most 1000 changes");
  return changes;
}
