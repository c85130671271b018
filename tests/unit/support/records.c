#include "records.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int32_t name_of(const vectors *v, pyk_kind kind, const char *name) {
  int32_t value = 0;
  if (pyk_value(kind, name, strlen(name), &value) != PYK_OK) fail_msg("%s: no such name: %s", vectors_where(v), name);
  return value;
}

/* The field's kind within the record; -1 when the record has no such field. */
static pyk_kind kind_of(pyk_record record, pyk_field field) {
  pyk_field at;
  pyk_kind kind;
  for (size_t i = 0; pyk_record_field(record, i, &at, &kind) == PYK_OK; i++) {
    if (at == field) return kind;
  }
  return -1;
}

static int32_t value_of(const vectors *v, pyk_kind kind, const char *text) {
  pyk_day day;
  if (kind == 0) return (int32_t)strtol(text, NULL, 10);
  if (kind != PYK_KIND_DAY) return name_of(v, kind, text);
  if (pyk_day_parse(text, strlen(text), &day) != PYK_OK) fail_msg("%s: no day: %s", vectors_where(v), text);
  return day;
}

static void set_bylaw(const vectors *v, any_record *r, pyk_bylaw bylaw) {
  if (r->kind == PYK_RECORD_MOTION) {
    r->as.motion.bylaw = bylaw;
  } else if (r->kind == PYK_RECORD_VOTE) {
    r->as.vote.bylaw = bylaw;
  } else if (r->kind == PYK_RECORD_FILING) {
    r->as.filing.bylaw = bylaw;
  } else {
    fail_msg("%s: this record has no bylaws", vectors_where(v));
  }
}

/* One "name=value". */
static void set_fact(const vectors *v, any_record *r, char *fact) {
  char *equals = strchr(fact, '=');
  if (equals == NULL) fail_msg("%s: no fact: %s", vectors_where(v), fact);
  *equals = '\0';
  const char *text = equals + 1;
  if (strcmp(fact, "bylaw") == 0) {
    set_bylaw(v, r, name_of(v, PYK_KIND_BYLAW, text));
    return;
  }
  pyk_field field = name_of(v, PYK_KIND_FIELD, fact);
  int of_meeting = kind_of(PYK_RECORD_MEETING, field) >= 0;
  pyk_record record = of_meeting ? PYK_RECORD_MEETING : r->kind;
  pyk_kind kind = kind_of(record, field);
  if (kind < 0) fail_msg("%s: the record has no fact %s", vectors_where(v), fact);
  pyk_rc rc = pyk_field_set(record, of_meeting ? (void *)&r->meeting : (void *)&r->as, field, value_of(v, kind, text));
  if (rc != PYK_OK) fail_msg("%s: %s cannot be %s", vectors_where(v), fact, text);
}

static void set_authority(const vectors *v, any_record *r, const char *name) {
  pyk_authority authority = name_of(v, PYK_KIND_AUTHORITY, name);
  pyk_field first;
  pyk_kind kind;
  r->meeting.authority = authority;
  if (r->kind == PYK_RECORD_ITEM || r->kind == PYK_RECORD_MEETING) return;
  assert_int_equal(pyk_record_field(r->kind, 0, &first, &kind), PYK_OK);
  assert_int_equal(kind, PYK_KIND_AUTHORITY);
  assert_int_equal(pyk_field_set(r->kind, &r->as, first, authority), PYK_OK);
}

void records_read(const vectors *v, const char *record, const char *authority, const char *law_day, char *facts,
                  any_record *out) {
  memset(out, 0, sizeof *out);
  out->kind = name_of(v, PYK_KIND_RECORD, record);
  out->meeting.size = sizeof out->meeting;
  if (out->kind != PYK_RECORD_ITEM) out->as.size = pyk_record_size(out->kind);
  set_authority(v, out, authority);
  out->law_day = value_of(v, PYK_KIND_DAY, law_day);
  for (char *fact = strtok(facts, ";"); fact != NULL; fact = strtok(NULL, ";")) {
    while (*fact == ' ')
      fact++;
    char *end = fact + strlen(fact);
    while (end > fact && end[-1] == ' ')
      *--end = '\0';
    if (*fact != '\0') set_fact(v, out, fact);
  }
}

pyk_rc records_check(const any_record *r, pyk_finding *out, size_t cap, size_t *count) {
  switch (r->kind) {
  case PYK_RECORD_PERSON:
    return pyk_person_check(&r->as.person, r->law_day, out, cap, count);
  case PYK_RECORD_ORGANIZATION:
    return pyk_organization_check(&r->as.organization, r->law_day, out, cap, count);
  case PYK_RECORD_TAKE_UP:
    return pyk_take_up_check(&r->as.take_up, r->law_day, out, cap, count);
  case PYK_RECORD_MOTION:
    return pyk_motion_check(&r->as.motion, r->law_day, out, cap, count);
  case PYK_RECORD_FORM:
    return pyk_decision_form_check(&r->as.form, r->law_day, out, cap, count);
  case PYK_RECORD_SERVING:
    return pyk_serving_check(&r->as.serving, r->law_day, out, cap, count);
  case PYK_RECORD_FILING:
    return pyk_filing_check(&r->as.filing, r->law_day, out, cap, count);
  case PYK_RECORD_ENFORCEMENT:
    return pyk_enforcement_check(&r->as.enforcement, r->law_day, out, cap, count);
  case PYK_RECORD_CORRECTION:
    return pyk_correction_check(&r->as.correction, r->law_day, out, cap, count);
  case PYK_RECORD_MEETING:
    return pyk_meeting_check(&r->meeting, NULL, 0, 0, r->law_day, out, cap, count);
  case PYK_RECORD_ITEM:
    return pyk_meeting_check(&r->meeting, &r->as.item, sizeof r->as.item, 1, r->law_day, out, cap, count);
  case PYK_RECORD_VOTE:
    return pyk_vote_check(&r->as.vote, r->law_day, out, cap, count);
  default:
    return pyk_election_check(&r->as.election, r->law_day, out, cap, count);
  }
}

void records_provision(const pyk_provision *p, char out[64]) {
  char *at = out;
  if (p->act_number == 0) {
    strcpy(out, "-");
    return;
  }
  at += sprintf(at, "%d/%d %d", (int)p->act_year, (int)p->act_number, (int)p->section);
  if (p->section_letter) at += sprintf(at, "%c", (int)p->section_letter);
  if (p->subsection) at += sprintf(at, ".%d", (int)p->subsection);
  if (p->item || p->item_letter) at += sprintf(at, "k%d", (int)p->item);
  if (p->item_letter) at += sprintf(at, "%c", (int)p->item_letter);
}
