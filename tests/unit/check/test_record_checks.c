/* What the checks of all plain records have in common: what they refuse, whose law governs, where their findings go and in
 * which order. What the acts ask of the records is tested in tests/laws. */
#include "pykala.h"
#include "days.h"
#include "random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { FINDINGS = 64, LARGEST = 256, VALUES = 200, RANDOM = 1500, ITEMS = 4, UNTOUCHED = 4711 };

/* The records, and the day whose law governs where no other is given. */
static const struct {
  pyk_record record;
  pyk_field own_day;
} records[] = {
    {PYK_RECORD_PERSON, PYK_FIELD_NONE},
    {PYK_RECORD_ORGANIZATION, PYK_FIELD_NONE},
    {PYK_RECORD_TAKE_UP, PYK_FIELD_TAKE_UP_TAKEN},
    {PYK_RECORD_MOTION, PYK_FIELD_MOTION_FILED},
    {PYK_RECORD_FORM, PYK_FIELD_NONE},
    {PYK_RECORD_SERVING, PYK_FIELD_NONE},
    {PYK_RECORD_FILING, PYK_FIELD_FILING_INFORMED},
    {PYK_RECORD_ENFORCEMENT, PYK_FIELD_NONE},
    {PYK_RECORD_CORRECTION, PYK_FIELD_CORRECTION_OPENED},
    {PYK_RECORD_MEETING, PYK_FIELD_MEETING_HELD},
    {PYK_RECORD_ITEM, PYK_FIELD_NONE},
    {PYK_RECORD_VOTE, PYK_FIELD_NONE},
    {PYK_RECORD_ELECTION, PYK_FIELD_NONE},
};
enum { RECORDS = sizeof records / sizeof records[0] };

/* The fact of that number; PYK_FIELD_NONE after the last. */
static pyk_field field_at(pyk_record record, size_t index, pyk_kind *kind) {
  pyk_field field = PYK_FIELD_NONE;
  return pyk_record_field(record, index, &field, kind) == PYK_OK ? field : PYK_FIELD_NONE;
}

/* A record in bytes, the meeting around it when it is an item. */
typedef union facts {
  uint32_t size;
  unsigned char bytes[LARGEST];
  pyk_person person;
  pyk_take_up take_up;
  pyk_motion motion;
  pyk_filing filing;
  pyk_meeting meeting;
  pyk_item item;
  pyk_vote vote;
} facts;

static pyk_meeting around;

static pyk_rc check(pyk_record record, const facts *f, pyk_day day, pyk_finding *out, size_t cap, size_t *count) {
  switch (record) {
  case PYK_RECORD_PERSON:
    return pyk_person_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_ORGANIZATION:
    return pyk_organization_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_TAKE_UP:
    return pyk_take_up_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_MOTION:
    return pyk_motion_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_FORM:
    return pyk_decision_form_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_SERVING:
    return pyk_serving_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_FILING:
    return pyk_filing_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_ENFORCEMENT:
    return pyk_enforcement_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_CORRECTION:
    return pyk_correction_check((const void *)f, day, out, cap, count);
  case PYK_RECORD_MEETING:
    return pyk_meeting_check((const void *)f, NULL, 0, 0, day, out, cap, count);
  case PYK_RECORD_ITEM:
    return pyk_meeting_check(&around, (const void *)f, sizeof(pyk_item), 1, day, out, cap, count);
  case PYK_RECORD_VOTE:
    return pyk_vote_check((const void *)f, day, out, cap, count);
  default:
    assert_int_equal(record, PYK_RECORD_ELECTION);
    return pyk_election_check((const void *)f, day, out, cap, count);
  }
}

static void set(pyk_record record, facts *f, pyk_field field, int32_t value) {
  assert_int_equal(pyk_field_set(record, f, field, value), PYK_OK);
}

/* A record that says only that it is a municipality's. */
static facts blank(pyk_record record) {
  facts f;
  pyk_kind kind;
  memset(&f, 0, sizeof f);
  memset(&around, 0, sizeof around);
  around.size = sizeof around;
  around.authority = PYK_AUTHORITY_MUNICIPALITY;
  if (record == PYK_RECORD_ITEM) return f;
  f.size = pyk_record_size(record);
  set(record, &f, field_at(record, 0, &kind), PYK_AUTHORITY_MUNICIPALITY);
  return f;
}

/* --- refused --- */

/* Refused, and neither the count nor the places for findings are touched. */
static void refuses(pyk_record record, const facts *f, pyk_day day, pyk_rc rc) {
  pyk_finding out[2], before[2];
  size_t count = UNTOUCHED;
  memset(out, 0x5A, sizeof out);
  memcpy(before, out, sizeof out);
  pyk_rc is = check(record, f, day, out, 2, &count);
  if (is != rc) fail_msg("%s: %s, expected %s", pyk_name(PYK_KIND_RECORD, record), pyk_rc_name(is), pyk_rc_name(rc));
  assert_int_equal(count, UNTOUCHED);
  assert_memory_equal(out, before, sizeof out);
}

static void wrong_arguments_are_refused(void **state) {
  const pyk_day day = on(2021, 11, 29);
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    facts f = blank(record);
    pyk_finding out[1];
    size_t count = UNTOUCHED;
    refuses(record, NULL, day, PYK_E_ARG);
    refuses(record, &f, -1, PYK_E_RANGE);
    refuses(record, &f, PYK_DAY_MAX + 1, PYK_E_RANGE);
    assert_int_equal(check(record, &f, day, out, 1, NULL), PYK_E_ARG);
    assert_int_equal(check(record, &f, day, NULL, 0, NULL), PYK_E_ARG);
    assert_int_equal(check(record, &f, day, NULL, 1, &count), PYK_E_ARG);
    assert_int_equal(count, UNTOUCHED);
    /* Of what is not known nothing is judged. */
    assert_int_equal(check(record, &f, day, NULL, 0, &count), PYK_OK);
    assert_int_equal(count, 0);
    count = UNTOUCHED;
    assert_int_equal(check(record, &f, day, out, 0, &count), PYK_OK);
    assert_int_equal(count, 0);
  }
}

static void records_of_another_size(void **state) {
  const pyk_day day = on(2021, 11, 29);
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    const uint32_t size = pyk_record_size(record), sizes[] = {0, 4, size - 4, size - 1, 4097, INT32_MAX, UINT32_MAX};
    facts f = blank(record);
    if (record == PYK_RECORD_ITEM) continue; /* it lies in an array and has no size */
    for (size_t k = 0; k < sizeof sizes / sizeof sizes[0]; k++) {
      f.size = sizes[k];
      refuses(record, &f, day, PYK_E_SIZE);
    }
    /* A longer one, of a later header, when nothing stands behind what we know. */
    for (uint32_t longer = 1; longer <= 8; longer++) {
      size_t count = UNTOUCHED;
      assert_true(size + longer <= sizeof f);
      f.size = size + longer;
      assert_int_equal(check(record, &f, day, NULL, 0, &count), PYK_OK);
      f.bytes[size + longer - 1] = 1;
      refuses(record, &f, day, PYK_E_SIZE);
      f.bytes[size + longer - 1] = 0;
    }
  }
}

/* What no fact of that kind can be, written past pyk_field_set(). */
static void impossible_facts_are_refused(void **state) {
  static const int32_t values[] = {-1, 200, 1000000, INT32_MIN, INT32_MAX};
  const pyk_day day = on(2021, 11, 29);
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    const size_t first = record == PYK_RECORD_ITEM ? 0 : sizeof(uint32_t);
    pyk_kind kind;
    for (size_t k = 0; field_at(record, k, &kind) != PYK_FIELD_NONE; k++) {
      for (size_t n = 0; n < sizeof values / sizeof values[0]; n++) {
        facts f = blank(record);
        /* The facts stand one after the other, four bytes each: tests/unit/check/test_records.c. */
        memcpy(f.bytes + first + 4 * k, &values[n], sizeof values[n]);
        int possible = kind == PYK_KIND_DAY ? values[n] > 0 && values[n] <= PYK_DAY_MAX : kind == 0 && values[n] > 0;
        if (possible) continue;
        refuses(record, &f, day, kind == PYK_KIND_DAY ? PYK_E_RANGE : PYK_E_ARG);
        visited++;
      }
    }
  }
  assert_true(visited > 1000);
}

/* Bylaws: an unknown municipality, a pack that is not said to be the own one, a pack with a fault. */
static void impossible_bylaws_are_refused(void **state) {
  static const int32_t values[] = {-1, PYK_BYLAW_NURMIJARVI + 1, 31, INT32_MAX};
  const pyk_day day = on(2021, 11, 29);
  const pyk_bylaw_pack *sound = pyk_bylaw_builtin(PYK_BYLAW_HELSINKI);
  pyk_bylaw_pack faulty = *sound;
  (void)state;
  faulty.size = 1;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    facts f = blank(record);
    size_t count = UNTOUCHED;
    pyk_bylaw *bylaw = record == PYK_RECORD_MOTION   ? &f.motion.bylaw
                       : record == PYK_RECORD_FILING ? &f.filing.bylaw
                       : record == PYK_RECORD_VOTE   ? &f.vote.bylaw
                                                     : NULL;
    const pyk_bylaw_pack **pack = record == PYK_RECORD_MOTION   ? &f.motion.pack
                                  : record == PYK_RECORD_FILING ? &f.filing.pack
                                                                : &f.vote.pack;
    if (bylaw == NULL) continue;
    for (size_t k = 0; k < sizeof values / sizeof values[0]; k++) {
      *bylaw = values[k];
      refuses(record, &f, day, PYK_E_ARG);
    }
    *bylaw = PYK_BYLAW_HELSINKI;
    assert_int_equal(check(record, &f, day, NULL, 0, &count), PYK_OK);
    *pack = sound;
    refuses(record, &f, day, PYK_E_ARG);
    *bylaw = PYK_BYLAW_NONE;
    refuses(record, &f, day, PYK_E_ARG);
    *bylaw = PYK_BYLAW_OWN;
    *pack = &faulty;
    refuses(record, &f, day, PYK_E_SIZE);
    *pack = NULL;
    assert_int_equal(check(record, &f, day, NULL, 0, &count), PYK_OK);
  }
}

/* --- whose law governs --- */

/* Of the days among the facts only one stands in for the governing day, and only in some records. */
static void the_records_own_day_governs(void **state) {
  size_t own = 0;
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    facts f = blank(record);
    size_t count = UNTOUCHED;
    pyk_kind kind;
    refuses(record, &f, PYK_DAY_NONE, PYK_E_ARG);
    for (size_t k = 0; field_at(record, k, &kind) != PYK_FIELD_NONE; k++) {
      pyk_field field = field_at(record, k, &kind);
      if (kind == PYK_KIND_DAY && field != records[i].own_day) set(record, &f, field, on(2021, 11, 29));
    }
    refuses(record, &f, PYK_DAY_NONE, PYK_E_ARG);
    if (records[i].own_day == PYK_FIELD_NONE) continue;
    set(record, &f, records[i].own_day, on(2021, 11, 29));
    assert_int_equal(check(record, &f, PYK_DAY_NONE, NULL, 0, &count), PYK_OK);
    own++;
  }
  assert_int_equal(own, 5);
}

/* A council's meeting for which the summons does not name the matters: 365/1995 54 §, 410/2015 94 §. */
static void a_governing_day_outweighs_the_own_one(void **state) {
  facts f = blank(PYK_RECORD_MEETING);
  const pyk_day eve = on(2017, 5, 31), term = on(2017, 6, 1);
  const struct {
    pyk_day held, law_day;
    int32_t act;
  } cases[] = {{eve, 0, 1995}, {term, 0, 2015}, {eve, eve, 1995}, {eve, term, 2015}, {term, eve, 1995}};
  (void)state;
  f.meeting.body = PYK_BODY_COUNCIL;
  f.meeting.names_matters = PYK_GIVEN_NO;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    pyk_finding out[1];
    size_t count = UNTOUCHED;
    f.meeting.held = cases[i].held;
    assert_int_equal(check(PYK_RECORD_MEETING, &f, cases[i].law_day, out, 1, &count), PYK_OK);
    assert_int_equal(count, 1);
    assert_int_equal(out[0].code, PYK_FINDING_SUMMONS_WITHOUT_MATTERS);
    assert_int_equal(out[0].basis.act_year, cases[i].act);
  }
}

/* --- findings, of random records --- */

static int32_t random_value(pyk_kind kind) {
  int32_t value;
  if (kind == 0) return (int32_t)(1 + pick(pick(4) == 0 ? 100000 : 90));
  if (kind == PYK_KIND_DAY) return on(2021, 11, 29) + (int32_t)pick(pick(3) == 0 ? 800 : 60) - 30;
  do
    value = (int32_t)pick(pick(2) == 0 ? 4 : VALUES);
  while (!pyk_knows(kind, value));
  return value;
}

/* Two of three facts are known. */
static facts random_facts(pyk_record record) {
  facts f = blank(record);
  pyk_kind kind;
  around.body = (pyk_body)pick(8);
  around.authority = PYK_AUTHORITY_MUNICIPALITY + (pyk_authority)pick(3);
  for (size_t k = 0; field_at(record, k, &kind) != PYK_FIELD_NONE; k++) {
    pyk_field field = field_at(record, k, &kind);
    if (kind == PYK_KIND_AUTHORITY) {
      set(record, &f, field, PYK_AUTHORITY_MUNICIPALITY + (int32_t)pick(3));
    } else if (pick(3) > 0) {
      set(record, &f, field, random_value(kind));
    }
  }
  if (record == PYK_RECORD_MOTION) f.motion.bylaw = (pyk_bylaw)(pick(2) ? PYK_BYLAW_HELSINKI : PYK_BYLAW_NONE);
  if (record == PYK_RECORD_VOTE) f.vote.bylaw = PYK_BYLAW_HELSINKI;
  return f;
}

static pyk_day random_day(void) {
  const pyk_day days[] = {on(1999, 3, 1), on(2010, 9, 1), on(2017, 5, 31), on(2021, 11, 29), on(2022, 4, 1)};
  return days[pick(2) == 0 ? 3 : pick(5)];
}

static size_t ask(pyk_record record, const facts *f, pyk_day day, pyk_finding *out) {
  size_t count = UNTOUCHED;
  memset(out, 0x5A, FINDINGS * sizeof *out);
  pyk_rc rc = check(record, f, day, out, FINDINGS, &count);
  if (rc != PYK_OK) fail_msg("%s: %s", pyk_name(PYK_KIND_RECORD, record), pyk_rc_name(rc));
  assert_true(count <= FINDINGS);
  return count;
}

/* A finding is of a known code, at a fact of the record, in its place among the others, and reads well. */
static void check_finding(pyk_record record, const facts *f, const pyk_finding *at, const pyk_finding *before) {
  int32_t is = UNTOUCHED;
  char text[1024];
  assert_true(pyk_knows(PYK_KIND_FINDING, at->code));
  assert_true(before == NULL || before->code <= at->code);
  pyk_severity severity = pyk_finding_severity(at->code);
  assert_int_equal(at->severity, at->contested && severity == PYK_SEVERITY_ERROR ? PYK_SEVERITY_WARNING : severity);
  assert_int_equal(pyk_field_get(record, f, at->field, &is), PYK_OK);
  const uint64_t place = record == PYK_RECORD_ITEM ? (uint64_t)f->item.section : 0;
  assert_true(at->begin == place && at->end == place && at->source == 0);
  for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
    assert_int_equal(pyk_finding_text(at, lang, text, sizeof text, NULL), PYK_OK);
    assert_true(strlen(text) >= 20 && strchr(text, '{') == NULL);
  }
}

/* What several rows have in common is said once. */
static int said_before(const pyk_finding *a, const pyk_finding *b) {
  return a->code == b->code && a->field == b->field && memcmp(&a->basis, &b->basis, sizeof a->basis) == 0;
}

/* Fewer places than findings: all are counted, those that fit are written, and nothing behind them. */
static void check_places(pyk_record record, const facts *f, pyk_day day, const pyk_finding *all, size_t count) {
  for (size_t cap = 0; cap <= count + 1; cap++) {
    pyk_finding out[FINDINGS + 1], untouched;
    size_t is = UNTOUCHED;
    memset(out, 0x33, sizeof out);
    memset(&untouched, 0x33, sizeof untouched);
    assert_int_equal(check(record, f, day, cap == 0 ? NULL : out, cap, &is), PYK_OK);
    assert_int_equal(is, count);
    const size_t written = cap < count ? cap : count;
    if (written > 0) assert_memory_equal(out, all, written * sizeof *out);
    assert_memory_equal(&out[written], &untouched, sizeof untouched);
  }
}

static void findings_come_in_order_and_in_their_places(void **state) {
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    size_t most = 0;
    for (size_t round = 0; round < RANDOM; round++) {
      facts f = random_facts(record), before = f;
      pyk_finding all[FINDINGS];
      const pyk_day day = random_day();
      size_t count = ask(record, &f, day, all);
      assert_memory_equal(&f, &before, sizeof f);
      for (size_t k = 0; k < count; k++) {
        check_finding(record, &f, &all[k], k == 0 ? NULL : &all[k - 1]);
        for (size_t n = 0; n < k; n++)
          assert_false(said_before(&all[n], &all[k]));
      }
      if (count > most) check_places(record, &f, day, all, count);
      if (count > most) most = count;
    }
    print_message("%s: at most %zu findings\n", pyk_name(PYK_KIND_RECORD, record), most);
    assert_true(most >= 2);
  }
}

/* A finding rests on a fact: when that one is not known, it is gone. Votes are counted from several facts. */
static void what_is_not_known_is_not_judged(void **state) {
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    const pyk_record record = records[i].record;
    for (size_t round = 0; round < RANDOM / 10; round++) {
      facts f = random_facts(record);
      pyk_finding all[FINDINGS], left[FINDINGS];
      const pyk_day day = random_day();
      size_t count = ask(record, &f, day, all);
      for (size_t k = 0; k < count; k++) {
        facts without = f;
        if (record == PYK_RECORD_VOTE && all[k].code >= PYK_FINDING_VOTE_OUTCOME_WRONG) continue;
        set(record, &without, all[k].field, 0);
        size_t n = ask(record, &without, day, left);
        for (size_t m = 0; m < n; m++)
          assert_false(left[m].code == all[k].code && left[m].field == all[k].field);
        visited++;
      }
    }
  }
  assert_true(visited > 1000);
}

/* Without a governing day the record's own day gives the same findings. */
static void the_own_day_gives_the_same_findings(void **state) {
  (void)state;
  for (size_t i = 0; i < RECORDS; i++) {
    if (records[i].own_day == PYK_FIELD_NONE) continue;
    for (size_t round = 0; round < RANDOM / 10; round++) {
      facts f = random_facts(records[i].record);
      pyk_finding given[FINDINGS], own[FINDINGS];
      const pyk_day day = random_day();
      set(records[i].record, &f, records[i].own_day, day);
      size_t count = ask(records[i].record, &f, day, given);
      assert_int_equal(ask(records[i].record, &f, PYK_DAY_NONE, own), count);
      assert_memory_equal(given, own, sizeof given);
    }
  }
}

/* --- the items of a meeting --- */

static size_t ask_meeting(const pyk_meeting *m, const void *items, size_t stride, size_t n, pyk_finding *out) {
  size_t count = UNTOUCHED;
  memset(out, 0x5A, FINDINGS * sizeof *out);
  assert_int_equal(pyk_meeting_check(m, items, stride, n, on(2021, 11, 29), out, FINDINGS, &count), PYK_OK);
  assert_true(count <= FINDINGS);
  return count;
}

/* First what is said of the meeting, then of each item, as if it were the only one; also where items lie in longer
 * records. */
static void items_follow_their_meeting(void **state) {
  static const size_t strides[] = {sizeof(pyk_item), sizeof(pyk_item) + 1, sizeof(pyk_item) + 4, 200};
  size_t visited = 0;
  (void)state;
  for (size_t round = 0; round < RANDOM; round++) {
    facts meeting = random_facts(PYK_RECORD_MEETING);
    pyk_item items[ITEMS];
    pyk_finding all[FINDINGS], expected[FINDINGS], one[FINDINGS];
    const size_t n = pick(ITEMS + 1);
    size_t count = ask_meeting(&meeting.meeting, NULL, 0, 0, expected), alone = count;
    for (size_t i = 0; i < n; i++) {
      items[i] = random_facts(PYK_RECORD_ITEM).item;
      items[i].section = pick(2) ? (int32_t)(10 + i) : 0;
      if (i > 0 && pick(4) == 0) items[i] = items[i - 1]; /* two may break the same */
      size_t with = ask_meeting(&meeting.meeting, &items[i], sizeof items[i], 1, one);
      assert_true(with >= alone && count + with - alone <= FINDINGS);
      memcpy(&expected[count], &one[alone], (with - alone) * sizeof one[0]);
      count += with - alone;
      visited += with - alone;
    }
    for (size_t s = 0; s < sizeof strides / sizeof strides[0]; s++) {
      unsigned char bytes[ITEMS * 200];
      memset(bytes, 0xFF, sizeof bytes);
      for (size_t i = 0; i < n; i++)
        memcpy(bytes + i * strides[s], &items[i], sizeof items[i]);
      assert_int_equal(ask_meeting(&meeting.meeting, bytes, strides[s], n, all), count);
      if (count > 0) assert_memory_equal(all, expected, count * sizeof all[0]);
    }
  }
  assert_true(visited > 500);
}

/* Two items without a number that both lack the quorum are two findings. */
static void items_that_break_the_same_are_told_apart(void **state) {
  facts meeting = blank(PYK_RECORD_MEETING);
  pyk_item items[3];
  pyk_finding out[FINDINGS];
  (void)state;
  meeting.meeting.body = PYK_BODY_COUNCIL;
  memset(items, 0, sizeof items);
  for (size_t i = 0; i < 3; i++) {
    items[i].members = 85;
    items[i].present = 56;
    items[i].decided = PYK_GIVEN_YES;
  }
  assert_int_equal(ask_meeting(&meeting.meeting, items, sizeof items[0], 1, out), 1);
  assert_int_equal(out[0].code, PYK_FINDING_NO_QUORUM);
  assert_int_equal(ask_meeting(&meeting.meeting, items, sizeof items[0], 2, out), 2);
  assert_int_equal(ask_meeting(&meeting.meeting, items, sizeof items[0], 3, out), 3);
  items[1].present = 57;
  assert_int_equal(ask_meeting(&meeting.meeting, items, sizeof items[0], 3, out), 2);
}

static void refuses_items(const void *items, size_t stride, size_t n, pyk_rc rc) {
  facts meeting = blank(PYK_RECORD_MEETING);
  pyk_finding out[2], before[2];
  size_t count = UNTOUCHED;
  meeting.meeting.body = PYK_BODY_COUNCIL;
  meeting.meeting.names_matters = PYK_GIVEN_NO; /* there would be something to say */
  memset(out, 0x5A, sizeof out);
  memcpy(before, out, sizeof out);
  assert_int_equal(pyk_meeting_check(&meeting.meeting, items, stride, n, on(2021, 11, 29), out, 2, &count), rc);
  assert_int_equal(count, UNTOUCHED);
  assert_memory_equal(out, before, sizeof out);
}

static void wrong_items_are_refused(void **state) {
  pyk_item items[ITEMS];
  (void)state;
  memset(items, 0, sizeof items);
  refuses_items(NULL, sizeof items[0], 1, PYK_E_ARG);
  refuses_items(items, sizeof items[0] - 1, ITEMS, PYK_E_ARG);
  refuses_items(items, 0, 1, PYK_E_ARG);
  items[ITEMS - 1].decided = 3; /* the last of them */
  refuses_items(items, sizeof items[0], ITEMS, PYK_E_ARG);
  items[ITEMS - 1].decided = 0;
  items[ITEMS - 1].present = -1;
  refuses_items(items, sizeof items[0], ITEMS, PYK_E_ARG);
  items[ITEMS - 1].present = 0;
  items[ITEMS - 1].inspected = -1;
  refuses_items(items, sizeof items[0], ITEMS, PYK_E_RANGE);
  items[ITEMS - 1].inspected = 0;
  for (size_t i = 0; i < 3; i++) {
    items[ITEMS - 1].reserved[i] = 1;
    refuses_items(items, sizeof items[0], ITEMS, PYK_E_ARG);
    items[ITEMS - 1].reserved[i] = 0;
  }
}

static void what_is_reserved_stays_zero(void **state) {
  facts filing = blank(PYK_RECORD_FILING);
  size_t count = UNTOUCHED;
  (void)state;
  filing.filing.reserved = 1;
  refuses(PYK_RECORD_FILING, &filing, on(2021, 11, 29), PYK_E_ARG);
  filing.filing.reserved = 0;
  assert_int_equal(check(PYK_RECORD_FILING, &filing, on(2021, 11, 29), NULL, 0, &count), PYK_OK);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(wrong_arguments_are_refused),
      cmocka_unit_test(records_of_another_size),
      cmocka_unit_test(impossible_facts_are_refused),
      cmocka_unit_test(impossible_bylaws_are_refused),
      cmocka_unit_test(the_records_own_day_governs),
      cmocka_unit_test(a_governing_day_outweighs_the_own_one),
      cmocka_unit_test(findings_come_in_order_and_in_their_places),
      cmocka_unit_test(what_is_not_known_is_not_judged),
      cmocka_unit_test(the_own_day_gives_the_same_findings),
      cmocka_unit_test(items_follow_their_meeting),
      cmocka_unit_test(items_that_break_the_same_are_told_apart),
      cmocka_unit_test(wrong_items_are_refused),
      cmocka_unit_test(what_is_reserved_stays_zero),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
