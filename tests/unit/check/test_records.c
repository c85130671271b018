/* The plain records: their facts by name, where these lie, and what they can be. */
#include "pykala.h"
#include "vectors.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LARGEST = 256, FIELD_NUMBERS = 1000, VALUES = 200, UNTOUCHED = 0x5A };

/* The kinds of the facts in their order, a letter each. */
static const struct {
  char letter;
  pyk_kind kind;
} letters[] = {
    {'g', PYK_KIND_GIVEN},
    {'d', PYK_KIND_DAY},
    {'n', 0},
    {'A', PYK_KIND_AUTHORITY},
    {'B', PYK_KIND_BODY},
    {'C', PYK_KIND_CIRCLE},
    {'D', PYK_KIND_SIDE},
    {'E', PYK_KIND_REMEDY},
    {'F', PYK_KIND_FILER},
    {'H', PYK_KIND_PRESENTATION},
    {'I', PYK_KIND_LIMIT},
    {'J', PYK_KIND_DISSENTER},
    {'K', PYK_KIND_CORRECTION},
    {'L', PYK_KIND_LEFT_WITH},
    {'M', PYK_KIND_MOTION},
    {'N', PYK_KIND_MAJORITY},
    {'O', PYK_KIND_APPEAL_GROUND},
    {'P', PYK_KIND_RECIPIENT},
    {'Q', PYK_KIND_CORRECTION_GROUND},
    {'R', PYK_KIND_ROLE},
    {'S', PYK_KIND_SERVICE},
    {'T', PYK_KIND_TAKER},
    {'U', PYK_KIND_RULER},
    {'V', PYK_KIND_MOVER},
    {'W', PYK_KIND_MANNER},
    {'X', PYK_KIND_EXEMPTION},
    {'Y', PYK_KIND_CONVENER},
    {'Z', PYK_KIND_PREPARER},
};

/* Typed from the headers: how enums.txt and layout.txt name the record, and its facts by kind. */
static const struct {
  pyk_record record;
  const char *fields, *type;
  size_t size;
  const char *kinds;
} records[] = {
    {PYK_RECORD_PERSON, "PERSON", "person", sizeof(pyk_person), "ABRCCCCgggCggCggggggggggUgggg"},
    {PYK_RECORD_ORGANIZATION, "ORGANIZATION", "organization", sizeof(pyk_organization), "AgggnnggggggggggngB"},
    {PYK_RECORD_TAKE_UP, "TAKE_UP", "take_up", sizeof(pyk_take_up), "ATBBgggggSdd"},
    {PYK_RECORD_MOTION, "MOTION", "motion", sizeof(pyk_motion), "AMVgdnnnnnggdggdngggdggggggddd"},
    {PYK_RECORD_FORM, "FORM", "decision_form", sizeof(pyk_decision_form), "ABggggggggXgggggggggggggddgggddgd"},
    {PYK_RECORD_SERVING, "SERVING", "serving", sizeof(pyk_serving), "ASggngggddgLgddgPg"},
    {PYK_RECORD_FILING, "FILING", "filing", sizeof(pyk_filing), "ABEEFggSdIdggggggggOddgggggggggdg"},
    {PYK_RECORD_ENFORCEMENT, "ENFORCEMENT", "enforcement", sizeof(pyk_enforcement), "ABEgddggggggggggdd"},
    {PYK_RECORD_CORRECTION, "CORRECTION", "correction", sizeof(pyk_correction), "AKQddgggggggggggggg"},
    {PYK_RECORD_MEETING, "MEETING", "meeting", sizeof(pyk_meeting), "ABWdddggggYYnnggggggggggggggggddgg"},
    {PYK_RECORD_ITEM, "ITEM", "item", sizeof(pyk_item), "nnnggggZggggHggggggggggJgdd"},
    {PYK_RECORD_VOTE, "VOTE", "vote", sizeof(pyk_vote), "ABNgggggnnnngnDD"},
    {PYK_RECORD_ELECTION, "ELECTION", "election", sizeof(pyk_election), "ABgnnnggggggggggg"},
};
enum { RECORDS = sizeof records / sizeof records[0] };

static pyk_kind kind_of(char letter) {
  for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++) {
    if (letters[i].letter == letter) return letters[i].kind;
  }
  fail_msg("no kind: %c", letter);
  return 0;
}

static pyk_field field_at(pyk_record record, size_t index, pyk_kind *kind) {
  pyk_field field = 0;
  assert_int_equal(pyk_record_field(record, index, &field, kind), PYK_OK);
  return field;
}

static size_t count_of(pyk_record record) {
  pyk_field field;
  pyk_kind kind;
  size_t n = 0;
  while (pyk_record_field(record, n, &field, &kind) == PYK_OK)
    n++;
  return n;
}

/* --- facts by name --- */

static void sizes(void **state) {
  static const pyk_record unknown[] = {0, -1, PYK_RECORD_ELECTION + 1, INT32_MIN, INT32_MAX};
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    assert_int_equal(pyk_record_size(records[i].record), records[i].size);
    assert_true(records[i].size <= LARGEST);
  }
  for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
    pyk_field field = UNTOUCHED;
    pyk_kind kind = UNTOUCHED;
    assert_int_equal(pyk_record_size(unknown[i]), 0);
    assert_int_equal(pyk_record_field(unknown[i], 0, &field, &kind), PYK_E_ARG);
    assert_true(field == UNTOUCHED && kind == UNTOUCHED);
  }
}

/* "PYK_FIELD_FORM_ON_VIEW_DONE" names form.on-view-done. */
static void check_name(pyk_record record, const char *enumerator, pyk_field field) {
  char expected[96];
  size_t dot = strlen(pyk_name(PYK_KIND_RECORD, record)), n = 0;
  for (const char *at = enumerator + strlen("PYK_FIELD_"); *at != '\0' && *at != ' '; at++, n++) {
    assert_true(n + 1 < sizeof expected);
    expected[n] = n == dot ? '.' : *at == '_' ? '-' : (char)tolower((unsigned char)*at);
  }
  expected[n] = '\0';
  assert_string_equal(pyk_name(PYK_KIND_FIELD, field), expected);
}

/* Each field that the headers name for a record is one of its facts, once; and it has no other. */
static void every_fact_is_listed_once(void **state) {
  static unsigned char listed[FIELD_NUMBERS];
  size_t total = 0;
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    vectors v;
    char prefix[64];
    size_t count = count_of(records[i].record), named = 0;
    pyk_kind kind;
    memset(listed, 0, sizeof listed);
    for (size_t k = 0; k < count; k++) {
      pyk_field field = field_at(records[i].record, k, &kind);
      assert_true(field > 0 && field < FIELD_NUMBERS);
      listed[field]++;
    }
    snprintf(prefix, sizeof prefix, "PYK_FIELD_%s_", records[i].fields);
    vectors_open(&v, "../abi/enums.txt");
    while (vectors_next(&v, 1)) {
      const char *number = strstr(v.field[0], " : ");
      long field = number == NULL ? 0 : strtol(number + 3, NULL, 10);
      if (strncmp(v.field[0], prefix, strlen(prefix)) != 0 || field < 100) continue; /* below: facts of a decision */
      if (listed[field] != 1) fail_msg("%s is listed %d times", v.field[0], (int)listed[field]);
      check_name(records[i].record, v.field[0], (pyk_field)field);
      named++;
    }
    vectors_close(&v);
    assert_int_equal(named, count);
    total += named;
  }
  assert_true(total > 300);
}

static void every_fact_has_its_kind(void **state) {
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const char *kinds = records[i].kinds;
    assert_int_equal(count_of(records[i].record), strlen(kinds));
    for (size_t k = 0; kinds[k] != '\0'; k++) {
      pyk_kind kind = UNTOUCHED;
      pyk_field field = field_at(records[i].record, k, &kind);
      if (kind != kind_of(kinds[k])) fail_msg("%s: kind %d", pyk_name(PYK_KIND_FIELD, field), (int)kind);
    }
  }
}

/* Where layout.txt, which the compiler wrote, has the members of the records. */
static void every_fact_lies_in_its_member(void **state) {
  size_t visited = 0, facts = 0;
  vectors v;
  (void)state;
  vectors_open(&v, "../abi/layout.txt");
  while (vectors_next(&v, 1)) {
    for (size_t i = 0; i < RECORDS; i++) {
      char member[64], name[96];
      int offset, size;
      unsigned char bytes[LARGEST];
      int32_t field, found;
      snprintf(name, sizeof name, "pyk_%s.%%63[a-z0-9_] : %%d+%%d", records[i].type);
      if (sscanf(v.field[0], name, member, &offset, &size) != 3) continue;
      for (char *at = member; *at != '\0'; at++)
        *at = *at == '_' ? '-' : *at;
      snprintf(name, sizeof name, "%s.%s", pyk_name(PYK_KIND_RECORD, records[i].record), member);
      if (pyk_value(PYK_KIND_FIELD, name, strlen(name), &field) != PYK_OK) continue; /* size, bylaw, pack */
      assert_int_equal(size, 4);
      memset(bytes, 0, sizeof bytes);
      assert_int_equal(pyk_field_set(records[i].record, bytes, field, 2), PYK_OK);
      memcpy(&found, bytes + offset, sizeof found);
      if (found != 2) fail_msg("%s is not at %d", name, offset);
      visited++;
    }
  }
  vectors_close(&v);
  for (size_t i = 0; i < RECORDS; i++)
    facts += count_of(records[i].record);
  assert_int_equal(visited, facts);
}

static pyk_rc expected_of(pyk_kind kind, int32_t value) {
  if (value == 0) return PYK_OK;
  if (kind == PYK_KIND_DAY) return value >= PYK_DAY_MIN && value <= PYK_DAY_MAX ? PYK_OK : PYK_E_RANGE;
  return (kind == 0 ? value > 0 : pyk_knows(kind, value)) ? PYK_OK : PYK_E_ARG;
}

/* One value into one fact: what was set can be read, nothing else changes, and what is refused leaves all as it was. */
static void check_value(size_t record, pyk_field field, pyk_kind kind, int32_t value) {
  unsigned char before[LARGEST + 8], bytes[LARGEST + 8];
  const size_t size = records[record].size;
  int32_t is = UNTOUCHED;
  memset(before, UNTOUCHED, sizeof before);
  memset(before, 0, size);
  memcpy(bytes, before, sizeof bytes);
  pyk_rc rc = pyk_field_set(records[record].record, bytes, field, value);
  if (rc != expected_of(kind, value)) {
    fail_msg("%s = %d: %s", pyk_name(PYK_KIND_FIELD, field), (int)value, pyk_rc_name(rc));
  }
  assert_int_equal(pyk_field_get(records[record].record, bytes, field, &is), PYK_OK);
  assert_int_equal(is, rc == PYK_OK ? value : 0);
  if (rc == PYK_OK) assert_int_equal(pyk_field_set(records[record].record, bytes, field, 0), PYK_OK);
  assert_memory_equal(bytes, before, sizeof bytes);
}

static void facts_are_set_and_read(void **state) {
  static const int32_t far[] = {1000, PYK_DAY_1970, PYK_DAY_MAX, PYK_DAY_MAX + 1, INT32_MAX, INT32_MIN};
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    for (size_t k = 0; k < count_of(records[i].record); k++) {
      pyk_kind kind;
      pyk_field field = field_at(records[i].record, k, &kind);
      for (int32_t value = -3; value < VALUES; value++)
        check_value(i, field, kind, value);
      for (size_t n = 0; n < sizeof far / sizeof far[0]; n++)
        check_value(i, field, kind, far[n]);
    }
  }
}

static void unknown_and_foreign_fields_are_refused(void **state) {
  unsigned char bytes[LARGEST] = {0};
  int32_t is = UNTOUCHED;
  pyk_field field = UNTOUCHED;
  pyk_kind kind = UNTOUCHED;
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    static unsigned char mine[FIELD_NUMBERS];
    memset(mine, 0, sizeof mine);
    for (size_t k = 0; k < count_of(record); k++)
      mine[field_at(record, k, &kind)] = 1;
    for (pyk_field other = -2; other < FIELD_NUMBERS; other++) {
      if (other > 0 && mine[other]) continue;
      assert_int_equal(pyk_field_set(record, bytes, other, 1), PYK_E_ARG);
      assert_int_equal(pyk_field_get(record, bytes, other, &is), PYK_E_ARG);
    }
    assert_int_equal(pyk_field_set(record, bytes, INT32_MAX, 1), PYK_E_ARG);
    assert_int_equal(pyk_field_set(record, bytes, INT32_MIN, 1), PYK_E_ARG);
    pyk_field first = field_at(record, 0, &kind);
    assert_int_equal(pyk_field_set(record, NULL, first, 1), PYK_E_ARG);
    assert_int_equal(pyk_field_get(record, NULL, first, &is), PYK_E_ARG);
    assert_int_equal(pyk_field_get(record, bytes, first, NULL), PYK_E_ARG);
    assert_int_equal(pyk_field_set(record + RECORDS, bytes, first, 1), PYK_E_ARG);
    assert_int_equal(pyk_field_get(0, bytes, first, &is), PYK_E_ARG);
    assert_int_equal(pyk_record_field(record, 0, NULL, &kind), PYK_E_ARG);
    assert_int_equal(pyk_record_field(record, 0, &field, NULL), PYK_E_ARG);
    assert_int_equal(pyk_record_field(record, count_of(record), &field, &kind), PYK_E_RANGE);
    assert_int_equal(pyk_record_field(record, SIZE_MAX, &field, &kind), PYK_E_RANGE);
  }
  assert_true(is == UNTOUCHED && field == UNTOUCHED);
  for (size_t i = 0; i < sizeof bytes; i++)
    assert_int_equal(bytes[i], 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sizes),
      cmocka_unit_test(every_fact_is_listed_once),
      cmocka_unit_test(every_fact_has_its_kind),
      cmocka_unit_test(every_fact_lies_in_its_member),
      cmocka_unit_test(facts_are_set_and_read),
      cmocka_unit_test(unknown_and_foreign_fields_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
