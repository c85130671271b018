#include "pykala.h"
#include "words/fill.h"
#include "files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { KINDS = 82, VALUES_FROM = -128, VALUES_TO = 4096 };

/* Enumerators of the headers and the kind that has to know them, by the beginning of their names; the first that
 * fits counts. 0: numbers that are no members of an enumeration. */
static const struct {
  const char *prefix;
  pyk_kind kind;
} kinds[] = {
    {"PYK_KIND_", 0},
    {"PYK_DAY_", 0},
    {"PYK_STEP_CAP", 0},
    {"PYK_IMPORT_MAX", 0},
    {"PYK_OK", PYK_KIND_RC},
    {"PYK_E_", PYK_KIND_RC},
    {"PYK_LANG_", PYK_KIND_LANG},
    {"PYK_GIVEN_", PYK_KIND_GIVEN},
    {"PYK_TRUST_", PYK_KIND_TRUST},
    {"PYK_FACT_", PYK_KIND_FACT},
    {"PYK_NOTE_", PYK_KIND_NOTE},
    {"PYK_ROUND_", PYK_KIND_ROUND},
    {"PYK_CALENDAR_", PYK_KIND_CALENDAR},
    {"PYK_HOLIDAY_", PYK_KIND_HOLIDAY},
    {"PYK_UNIT_", PYK_KIND_UNIT},
    {"PYK_COUNTING_", PYK_KIND_COUNTING},
    {"PYK_LIMIT_", PYK_KIND_LIMIT},
    {"PYK_SERVICE_", PYK_KIND_SERVICE},
    {"PYK_STEP_", PYK_KIND_STEP},
    {"PYK_VERDICT_", PYK_KIND_VERDICT},
    {"PYK_AUTHORITY_", PYK_KIND_AUTHORITY},
    {"PYK_BODY_", PYK_KIND_BODY},
    {"PYK_BYLAW_LIMIT", PYK_KIND_BYLAW_RULE},
    {"PYK_BYLAW_CLOSING", PYK_KIND_BYLAW_RULE},
    {"PYK_BYLAW_WISH_VOTES", PYK_KIND_BYLAW_RULE},
    {"PYK_BYLAW_PRESENTED", PYK_KIND_BYLAW_RULE},
    {"PYK_BYLAW_INITIATIVES_TOLD", PYK_KIND_BYLAW_RULE},
    {"PYK_BYLAW_MOTION_COUNCIL", PYK_KIND_BYLAW_RULE},
    {"PYK_BYLAW_GROUP_COUNCIL", PYK_KIND_BYLAW_RULE},
    {"PYK_BYLAW_", PYK_KIND_BYLAW},
    {"PYK_LINK_", PYK_KIND_LINK},
    {"PYK_LINEAGE_", PYK_KIND_LINEAGE},
    {"PYK_PROPOSER_", PYK_KIND_PROPOSER},
    {"PYK_PROPOSAL_", PYK_KIND_PROPOSAL},
    {"PYK_STANCE_", PYK_KIND_STANCE},
    {"PYK_CIRCLE_", PYK_KIND_CIRCLE},
    {"PYK_ROLE_", PYK_KIND_ROLE},
    {"PYK_RULER_", PYK_KIND_RULER},
    {"PYK_TAKER_", PYK_KIND_TAKER},
    {"PYK_MOVER_", PYK_KIND_MOVER},
    {"PYK_EXEMPTION_", PYK_KIND_EXEMPTION},
    {"PYK_LEFT_WITH_", PYK_KIND_LEFT_WITH},
    {"PYK_RECIPIENT_", PYK_KIND_RECIPIENT},
    {"PYK_FILER_", PYK_KIND_FILER},
    {"PYK_APPEAL_GROUND_", PYK_KIND_APPEAL_GROUND},
    {"PYK_CORRECTION_GROUND_", PYK_KIND_CORRECTION_GROUND},
    {"PYK_CORRECTION_", PYK_KIND_CORRECTION},
    {"PYK_MANNER_", PYK_KIND_MANNER},
    {"PYK_CONVENER_", PYK_KIND_CONVENER},
    {"PYK_PREPARER_", PYK_KIND_PREPARER},
    {"PYK_PRESENTATION_", PYK_KIND_PRESENTATION},
    {"PYK_DISSENTER_", PYK_KIND_DISSENTER},
    {"PYK_SIDE_", PYK_KIND_SIDE},
    {"PYK_MAJORITY_", PYK_KIND_MAJORITY},
    {"PYK_RECORD_", PYK_KIND_RECORD},
    {"PYK_TIE_", PYK_KIND_TIE},
    {"PYK_DISQUALIFICATION_", PYK_KIND_DISQUALIFICATION},
    {"PYK_VOTE_", PYK_KIND_VOTE_STATE},
    {"PYK_PHASE_", PYK_KIND_PHASE},
    {"PYK_EVENT_", PYK_KIND_EVENT},
    {"PYK_DUTY_STATE_", PYK_KIND_DUTY_STATE},
    {"PYK_DUTY_", PYK_KIND_DUTY},
    {"PYK_DEBTOR_", PYK_KIND_DEBTOR},
    {"PYK_ENFORCEABLE_", PYK_KIND_ENFORCEABLE},
    {"PYK_CHANGE_", PYK_KIND_CHANGE},
    {"PYK_SUBJECT_", PYK_KIND_SUBJECT},
    {"PYK_TRIGGER_", PYK_KIND_TRIGGER},
    {"PYK_GROUND_", PYK_KIND_GROUND},
    {"PYK_OBSTACLE_", PYK_KIND_OBSTACLE},
    {"PYK_FORCE_", PYK_KIND_FORCE},
    {"PYK_RULES_", PYK_KIND_RULE},
    {"PYK_NATURE_", PYK_KIND_NATURE},
    {"PYK_OUTCOME_", PYK_KIND_OUTCOME},
    {"PYK_MOTION_", PYK_KIND_MOTION},
    {"PYK_NOTICE_", PYK_KIND_NOTICE},
    {"PYK_PARTY_", PYK_KIND_PARTY},
    {"PYK_FIELD_", PYK_KIND_FIELD},
    {"PYK_CONFIDENCE_", PYK_KIND_CONFIDENCE},
    {"PYK_REMEDY_", PYK_KIND_REMEDY},
    {"PYK_RECEIVER_", PYK_KIND_RECEIVER},
    {"PYK_ROUTE_", PYK_KIND_ROUTE_STATE},
    {"PYK_REJECTION_", PYK_KIND_REJECTION},
    {"PYK_FINDING_", PYK_KIND_FINDING},
    {"PYK_SEVERITY_", PYK_KIND_SEVERITY},
    {"PYK_CITATION_", PYK_KIND_CITATION},
    {"PYK_PROBLEM_", PYK_KIND_PROBLEM},
    {"PYK_DEED_", PYK_KIND_DEED},
    {"PYK_DOCUMENT_", PYK_KIND_DOCUMENT},
    {"PYK_SOURCE_", PYK_KIND_SOURCE},
    {"PYK_STYLE_", PYK_KIND_STYLE},
    {"PYK_PRESUMPTIONS_MAX", 0},
    {"PYK_", PYK_KIND_WEEKDAY},
};

static pyk_kind kind_of(const char *name) {
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    if (strncmp(name, kinds[i].prefix, strlen(kinds[i].prefix)) == 0) return kinds[i].kind;
  }
  return -1;
}

static size_t count_known(void) {
  size_t known = 0;
  for (pyk_kind kind = 1; kind <= KINDS; kind++) {
    for (int32_t value = VALUES_FROM; value <= VALUES_TO; value++)
      known += pyk_knows(kind, value) != 0;
  }
  return known;
}

/* The list of enumerators, made from the headers, and the vocabulary agree both ways. */
static void every_enumerator_has_words(void **state) {
  char line[256];
  size_t listed = 0;
  (void)state;
  FILE *file = open_in("PYK_VECTORS", "../abi/enums.txt");
  assert_non_null(file);
  while (fgets(line, sizeof line, file) != NULL) {
    char name[128];
    int value;
    if (line[0] == '#' || sscanf(line, "%127s : %d", name, &value) != 2) continue;
    pyk_kind kind = kind_of(name);
    assert_true(kind >= 0);
    if (kind == 0) continue;
    if (!pyk_knows(kind, value)) fail_msg("no words for %s", name);
    listed++;
  }
  fclose(file);
  assert_true(listed > 200);
  assert_int_equal(count_known(), listed);
}

static int plain_name(const char *name) {
  for (; *name != '\0'; name++) {
    int ok = (*name >= 'a' && *name <= 'z') || (*name >= '0' && *name <= '9') || *name == '-' || *name == '.';
    if (!ok) return 0;
  }
  return 1;
}

static void names_are_unique_and_read_back(void **state) {
  size_t visited = 0;
  (void)state;
  for (pyk_kind kind = 1; kind <= KINDS; kind++) {
    for (int32_t value = VALUES_FROM; value <= VALUES_TO; value++) {
      int32_t back = VALUES_FROM - 1;
      if (!pyk_knows(kind, value)) {
        assert_string_equal(pyk_name(kind, value), "?");
        continue;
      }
      const char *name = pyk_name(kind, value);
      assert_true(plain_name(name) && name[0] != '\0');
      assert_int_equal(pyk_value(kind, name, strlen(name), &back), PYK_OK);
      assert_int_equal(back, value); /* a second of the same name would come back as the first */
      visited++;
    }
  }
  assert_int_equal(visited, count_known());
}

static void labels_exist_in_three_languages(void **state) {
  size_t visited = 0;
  (void)state;
  for (pyk_kind kind = 1; kind <= KINDS; kind++) {
    for (int32_t value = VALUES_FROM; value <= VALUES_TO; value++) {
      char label[256];
      if (!pyk_knows(kind, value)) continue;
      for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++, visited++) {
        assert_int_equal(pyk_label(kind, value, lang, label, sizeof label, NULL), PYK_OK);
        assert_true(strlen(label) > 1);
        assert_null(strchr(label, '{'));
      }
    }
  }
  assert_int_equal(visited, 3 * count_known());
}

static void wrong_questions_are_refused(void **state) {
  int32_t value = 77;
  char label[8] = "kept";
  (void)state;
  assert_int_equal(pyk_value(PYK_KIND_LANG, "xx", 2, &value), PYK_E_ARG);
  assert_int_equal(pyk_value(0, "fi", 2, &value), PYK_E_ARG);
  assert_int_equal(pyk_value(PYK_KIND_LANG, NULL, 0, &value), PYK_E_ARG);
  assert_int_equal(value, 77);
  assert_int_equal(pyk_label(PYK_KIND_LANG, 99, PYK_LANG_FI, label, sizeof label, NULL), PYK_E_ARG);
  assert_int_equal(pyk_label(PYK_KIND_LANG, PYK_LANG_FI, 4, label, sizeof label, NULL), PYK_E_ARG);
  assert_string_equal(label, "kept");
  assert_int_equal(pyk_knows(PYK_KIND_HOLIDAY, 1000), 0);
}

static void echo_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context) {
  (void)lang;
  (void)context;
  if (!pyk_slot_is(name, len, "nothing")) pyk_write_bytes(w, name, len);
}

static void templates_fill_their_slots(void **state) {
  static const struct {
    const char *text, *expected;
  } cases[] = {
      {"", ""},
      {"plain", "plain"},
      {"{a}", "a"},
      {"x{a}y{b}z", "xaybz"},
      {"{nothing}.", "."},
      {"open {a", "open a"},
      {"a}b", "a}b"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char buf[64];
    pyk_writer w;
    pyk_write_begin(&w, buf, sizeof buf);
    pyk_fill(&w, cases[i].text, PYK_LANG_FI, echo_slot, NULL);
    assert_int_equal(pyk_write_end(&w, NULL), PYK_OK);
    assert_string_equal(buf, cases[i].expected);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_enumerator_has_words),      cmocka_unit_test(names_are_unique_and_read_back),
      cmocka_unit_test(labels_exist_in_three_languages), cmocka_unit_test(wrong_questions_are_refused),
      cmocka_unit_test(templates_fill_their_slots),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
