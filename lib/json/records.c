/* Operations on plain records: what breaks the acts' demands, a person, a vote, an election. */
#include "operations.h"

#include <string.h>

/* --- facts by name --- */

/* The part of a field's name that tells the facts of one record apart: "sent" of "meeting.sent". */
static const char *fact_name(pyk_field field) {
  const char *name = pyk_name(PYK_KIND_FIELD, field);
  const char *stop = strchr(name, '.');
  return stop == NULL ? name : stop + 1;
}

static void read_fact(pyk_json_reader *r, const char *key, pyk_kind kind, int32_t *value) {
  if (kind == PYK_KIND_DAY) {
    pyk_read_day(r, key, value);
  } else if (kind == PYK_KIND_GIVEN) {
    pyk_read_given(r, key, value);
  } else if (kind != 0) {
    pyk_read_name(r, key, kind, value);
  } else {
    pyk_read_number(r, key, 0, INT32_MAX, value);
  }
}

/* The core says which facts a record has, so that no list of them has to stand here. */
static void read_facts(pyk_json_reader *r, pyk_record record, void *facts) {
  pyk_field field;
  pyk_kind kind;
  for (size_t i = 0; pyk_record_field(record, i, &field, &kind) == PYK_OK; i++) {
    const char *key = fact_name(field);
    int32_t value = 0;
    read_fact(r, key, kind, &value);
    pyk_rc rc = pyk_field_set(record, facts, field, value);
    if (rc != PYK_OK) pyk_read_fail(r, rc, key, "a value that the fact can have");
  }
}

/* A record and room for it. */
typedef struct any_record {
  pyk_record record;
  void *facts;
} any_record;

static void read_any(pyk_json_reader *r, void *out) {
  const any_record *any = out;
  read_facts(r, any->record, any->facts);
}

/* The facts of a record from member `key`; to be freed, NULL only after a failure. */
static void *read_record(pyk_json_reader *r, const char *key, pyk_record record) {
  uint32_t size = pyk_record_size(record);
  any_record any = {record, size == 0 ? NULL : pyk_json_room(1, size)};
  if (any.facts == NULL) {
    pyk_read_fail(r, PYK_E_MEMORY, key, "memory");
    return NULL;
  }
  if (record != PYK_RECORD_ITEM) memcpy(any.facts, &size, sizeof size); /* all others begin with it */
  pyk_read_object(r, key, read_any, &any);
  return any.facts;
}

static void read_item(pyk_json_reader *r, void *out) {
  read_facts(r, PYK_RECORD_ITEM, out);
}

/* --- a request --- */

/* A record with whose law it is judged by. A meeting has items; a single item has a meeting, which is not judged. */
typedef struct judging {
  pyk_record record;
  void *facts;
  pyk_meeting *around;
  pyk_item *items;
  size_t item_count;
  pyk_day law_day;
  pyk_bylaw_pack *pack;
} judging;

static void read_bylaws_into(pyk_json_reader *r, judging *j, pyk_bylaw *bylaw, const pyk_bylaw_pack **pack) {
  pyk_read_name(r, "bylaw", PYK_KIND_BYLAW, bylaw);
  *pack = j->pack = pyk_read_bylaws(r, bylaw);
}

/* Whose bylaws, for the records that have some. */
static void read_bylaws(pyk_json_reader *r, judging *j) {
  pyk_motion *motion = j->facts;
  pyk_vote *vote = j->facts;
  pyk_filing *filing = j->facts;
  if (j->facts == NULL) return;
  if (j->record == PYK_RECORD_MOTION) read_bylaws_into(r, j, &motion->bylaw, &motion->pack);
  if (j->record == PYK_RECORD_VOTE) read_bylaws_into(r, j, &vote->bylaw, &vote->pack);
  if (j->record == PYK_RECORD_FILING) read_bylaws_into(r, j, &filing->bylaw, &filing->pack);
}

static void read_judging(pyk_json_reader *r, pyk_record record, judging *out) {
  *out = (judging){.record = record};
  pyk_read_day(r, "law-day", &out->law_day);
  if (r->rc != PYK_OK) return;
  out->facts = read_record(r, "facts", record);
  read_bylaws(r, out);
}

static void free_judging(judging *j) {
  pyk_json_bylaws_free(j->pack);
  pyk_json_free_room(j->facts);
  pyk_json_free_room(j->around);
  pyk_json_free_room(j->items);
}

/* The result of a call of the core: nothing when it failed. */
static json_t *result(pyk_json_reader *r, const judging *j, pyk_rc rc, json_t *value) {
  if (rc == PYK_OK) return value;
  if (rc == PYK_E_ARG && j->law_day == PYK_DAY_NONE) {
    pyk_read_fail(r, rc, "law-day", "the day whose law governs");
  } else {
    pyk_read_fail(r, rc, "op", "a question that the tables can answer");
  }
  json_decref(value);
  return NULL;
}

/* --- judging --- */

/* The findings about a record; about a meeting first those of the meeting itself, then those of `item`, if not NULL. */
static pyk_rc ask(const judging *j, const pyk_item *item, pyk_finding *out, size_t cap, size_t *count) {
  switch (j->record) {
  case PYK_RECORD_PERSON:
    return pyk_person_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_ORGANIZATION:
    return pyk_organization_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_TAKE_UP:
    return pyk_take_up_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_MOTION:
    return pyk_motion_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_FORM:
    return pyk_decision_form_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_SERVING:
    return pyk_serving_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_FILING:
    return pyk_filing_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_ENFORCEMENT:
    return pyk_enforcement_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_CORRECTION:
    return pyk_correction_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_VOTE:
    return pyk_vote_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_ELECTION:
    return pyk_election_check(j->facts, j->law_day, out, cap, count);
  case PYK_RECORD_ITEM:
    return pyk_meeting_check(j->around, item, sizeof *item, item != NULL, j->law_day, out, cap, count);
  case PYK_RECORD_MEETING:
    return pyk_meeting_check(j->facts, item, sizeof *item, item != NULL, j->law_day, out, cap, count);
  default: /* a record that a newer core knows */
    return PYK_E_ARG;
  }
}

/* Writes the findings of one call, leaving out the first `skip` of them; *count is how many there were. */
static pyk_rc write_findings(pyk_builder *b, const judging *j, const pyk_item *item, size_t skip, size_t *count,
                             pyk_findings *to) {
  pyk_rc rc = ask(j, item, NULL, 0, count);
  if (rc != PYK_OK || *count <= skip) return rc;
  pyk_finding *found = pyk_json_room(*count, sizeof *found);
  if (found == NULL) return PYK_E_MEMORY;
  rc = ask(j, item, found, *count, count);
  for (size_t i = skip; i < *count && rc == PYK_OK; i++) {
    json_t *written = pyk_findings_add(b, to, &found[i]);
    if (item == NULL) continue;
    if (j->record == PYK_RECORD_MEETING) pyk_put_number(b, written, "item", item - j->items);
    if (item->section > 0) pyk_put_number(b, written, "section", item->section);
  }
  pyk_json_free_room(found);
  return rc;
}

/* One item at a time, so that each finding can name its item also where items have no section of their own. */
static json_t *judge(pyk_json_reader *r, pyk_builder *b, const judging *j) {
  json_t *out = json_object();
  pyk_findings findings = pyk_findings_begin();
  size_t own = 0, count;
  pyk_rc rc;
  if (j->record == PYK_RECORD_ITEM) {
    rc = ask(j, NULL, NULL, 0, &own);
    if (rc == PYK_OK) rc = write_findings(b, j, j->facts, own, &count, &findings);
  } else {
    rc = write_findings(b, j, NULL, 0, &own, &findings);
  }
  for (size_t i = 0; i < j->item_count && rc == PYK_OK; i++)
    rc = write_findings(b, j, &j->items[i], own, &count, &findings);
  pyk_put_name(b, out, "record", PYK_KIND_RECORD, j->record);
  pyk_findings_end(b, &findings, out);
  return result(r, j, rc, out);
}

json_t *pyk_op_judge(pyk_json_reader *r, pyk_builder *b) {
  pyk_record record = 0;
  judging j;
  pyk_read_name(r, "record", PYK_KIND_RECORD, &record);
  if (record == 0) pyk_read_fail(r, PYK_E_ARG, "record", "the name of a record");
  read_judging(r, record, &j);
  if (record == PYK_RECORD_MEETING) {
    j.items = pyk_read_array(r, "items", sizeof(pyk_item), read_item, &j.item_count);
  } else if (record == PYK_RECORD_ITEM && r->rc == PYK_OK) {
    j.around = read_record(r, "meeting", PYK_RECORD_MEETING);
  }
  json_t *out = pyk_read_good(r) ? judge(r, b, &j) : NULL;
  free_judging(&j);
  return out;
}

/* --- a person --- */

static json_t *json_verdict(pyk_builder *b, const pyk_verdict_on_person *v) {
  json_t *out = json_object();
  pyk_put_given(b, out, "disqualified", v->disqualified);
  pyk_put_set(b, out, "grounds", PYK_KIND_DISQUALIFICATION, v->grounds);
  pyk_put_set(b, out, "open", PYK_KIND_DISQUALIFICATION, v->open);
  pyk_put_given(b, out, "may-take-part", v->may_take_part);
  pyk_put_provision(b, out, "basis", &v->basis);
  return out;
}

json_t *pyk_op_person(pyk_json_reader *r, pyk_builder *b) {
  pyk_verdict_on_person verdict = {.size = sizeof verdict};
  judging j;
  json_t *out = NULL;
  read_judging(r, PYK_RECORD_PERSON, &j);
  if (pyk_read_good(r)) {
    pyk_rc rc = pyk_person_judge(j.facts, j.law_day, &verdict);
    out = result(r, &j, rc, rc == PYK_OK ? json_verdict(b, &verdict) : NULL);
  }
  free_judging(&j);
  return out;
}

/* --- a vote --- */

static json_t *json_outcome(pyk_builder *b, const pyk_vote_result *v) {
  json_t *out = json_object();
  pyk_put_name(b, out, "state", PYK_KIND_VOTE_STATE, v->state);
  if (v->winner != PYK_SIDE_UNKNOWN) pyk_put_name(b, out, "winner", PYK_KIND_SIDE, v->winner);
  pyk_put(b, out, "tie", json_boolean(v->tie));
  if (v->needed > 0) pyk_put_number(b, out, "needed", v->needed);
  if (v->trust != PYK_TRUST_NONE) pyk_put_name(b, out, "trust", PYK_KIND_TRUST, v->trust);
  pyk_put_provision(b, out, "basis", &v->basis);
  return out;
}

json_t *pyk_op_vote(pyk_json_reader *r, pyk_builder *b) {
  pyk_vote_result outcome = {.size = sizeof outcome};
  judging j;
  json_t *out = NULL;
  read_judging(r, PYK_RECORD_VOTE, &j);
  if (pyk_read_good(r)) {
    pyk_rc rc = pyk_vote_outcome(j.facts, j.law_day, &outcome);
    out = result(r, &j, rc, rc == PYK_OK ? json_outcome(b, &outcome) : NULL);
  }
  free_judging(&j);
  return out;
}

/* --- an election --- */

static void read_list(pyk_json_reader *r, void *out) {
  pyk_list *list = out;
  list->votes = list->candidates = -1;
  pyk_read_number(r, "votes", 0, INT32_MAX, &list->votes);
  pyk_read_number(r, "candidates", 0, INT32_MAX, &list->candidates);
  pyk_read_number(r, "lot", 1, INT32_MAX, &list->lot);
  if (list->votes < 0) pyk_read_fail(r, PYK_E_ARG, "votes", "how many votes the list has");
  if (list->candidates < 0) pyk_read_fail(r, PYK_E_ARG, "candidates", "how many candidates the list has");
}

static json_t *distribute(pyk_json_reader *r, pyk_builder *b, pyk_list *lists, size_t n, int32_t seats) {
  pyk_vote_state state;
  pyk_rc rc = pyk_election_seats(lists, sizeof *lists, n, seats, &state);
  if (rc != PYK_OK) {
    pyk_read_fail(r, rc, "seats", "no more seats than candidates");
    return NULL;
  }
  json_t *out = json_object(), *each = json_array();
  for (size_t i = 0; i < n; i++) {
    json_t *one = json_object();
    pyk_put_number(b, one, "seats", lists[i].seats);
    pyk_put_number(b, one, "tied", lists[i].tied);
    pyk_push(b, each, one);
  }
  pyk_put_name(b, out, "state", PYK_KIND_VOTE_STATE, state);
  pyk_put(b, out, "lists", each);
  return out;
}

json_t *pyk_op_election(pyk_json_reader *r, pyk_builder *b) {
  enum { SEATS_MAX = 100000 };
  int32_t seats = -1;
  size_t n;
  pyk_read_number(r, "seats", 0, SEATS_MAX, &seats);
  if (seats < 0) pyk_read_fail(r, PYK_E_ARG, "seats", "how many are to be elected");
  pyk_read_needed(r, "lists");
  pyk_list *lists = pyk_read_array(r, "lists", sizeof *lists, read_list, &n);
  json_t *out = pyk_read_good(r) ? distribute(r, b, lists, n, seats) : NULL;
  pyk_json_free_room(lists);
  return out;
}
