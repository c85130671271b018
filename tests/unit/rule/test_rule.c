/* The rows of the tables as others see them: names, sentences, links. */
#include "law/law.h"
#include "pykala.h"
#include "writable.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { LAST_TABLE = PYK_RULES_RESPONSIBILITIES };

/* What a slot that stayed empty, or a part that is missing, leaves behind. */
static int has_gap(const char *text) {
  static const char *const gaps[] = {"{",  "}",  "()",  "“”",  "””", ": .", ": ;", ": )", " ,", " ;", " .",
                                     "  ", "(;", ", ,", "; )", " )", "( ",  ",)",  "; ;", ".)", "?"};
  for (size_t i = 0; i < sizeof gaps / sizeof gaps[0]; i++) {
    if (strstr(text, gaps[i]) != NULL) return 1;
  }
  return 0;
}

/* Every row has a name of its own that leads back to it, a whole sentence in each language and its own days. */
static void every_row_can_be_named_and_said(void **state) {
  size_t visited = 0;
  char name[128], texts[3][2048]; /* the answers in JSON have room for so much */
  (void)state;
  for (pyk_rule_table table = PYK_RULES_HOLIDAYS; table <= LAST_TABLE; table++) {
    assert_true(pyk_rule_count(table) > 0);
    for (size_t i = 0; i < pyk_rule_count(table); i++, visited++) {
      pyk_rule rule = {.size = sizeof rule};
      pyk_rule_table found = 0;
      size_t index = 0, need = 0;
      assert_int_equal(pyk_rule_at(table, i, &rule), PYK_OK);
      assert_true(rule.to == PYK_DAY_NONE || rule.to > rule.from);
      assert_true(rule.trust >= PYK_TRUST_TEXT && rule.trust <= PYK_TRUST_CONTESTED);
      assert_int_equal(pyk_rule_name(table, i, name, sizeof name, &need), PYK_OK);
      assert_int_equal(pyk_rule_find(name, need, &found, &index), PYK_OK);
      if (found != table || index != i) fail_msg("%s names two rows", name);
      if (strchr(name, '?') != NULL) fail_msg("%s", name);
      for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
        char *text = texts[lang - 1];
        assert_int_equal(pyk_rule_text(table, i, lang, text, sizeof texts[0], &need), PYK_OK);
        if (need < 20 || has_gap(text)) fail_msg("%s: %s", name, text);
        assert_int_equal(text[need - 1], '.');
      }
      if (strcmp(texts[0], texts[1]) == 0 || strcmp(texts[1], texts[2]) == 0) fail_msg("%s: %s", name, texts[1]);
    }
  }
  assert_true(visited > 1000);
}

/* Every row of the tables is a row here. */
static void no_row_is_left_out(void **state) {
  (void)state;
  assert_int_equal(pyk_rule_count(PYK_RULES_DEMANDS), pyk_law_demands_people.count + pyk_law_demands_meeting.count +
                                                          pyk_law_demands_form.count + pyk_law_demands_filing.count);
  assert_int_equal(pyk_rule_count(PYK_RULES_DISQUALIFICATIONS), pyk_law_disqualification_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_KIN), pyk_law_kin_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_QUORUMS), pyk_law_quorum_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_COUNCILS), pyk_law_council_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_MAJORITIES), pyk_law_majority_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_QUOTAS), pyk_law_quota_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_PROCEDURE), pyk_law_procedure_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_DUTIES), pyk_law_duty_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_ENFORCEMENTS), pyk_law_enforcement_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_TERMS), pyk_law_term_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_SECONDINGS), pyk_law_seconding_count);
  assert_int_equal(pyk_rule_count(PYK_RULES_RESPONSIBILITIES), pyk_law_responsibility_count);
  assert_int_equal(pyk_rule_count(LAST_TABLE + 1), 0);
}

/* The four tables of demands follow one another, each row with its own days, trust and provision. */
static void demands_come_one_table_after_the_other(void **state) {
  const law_demand_table *tables[] = {&pyk_law_demands_people, &pyk_law_demands_meeting, &pyk_law_demands_form,
                                      &pyk_law_demands_filing};
  size_t at = 0;
  (void)state;
  for (size_t t = 0; t < sizeof tables / sizeof tables[0]; t++) {
    for (size_t i = 0; i < tables[t]->count; i++, at++) {
      const law_demand *row = &tables[t]->rows[i];
      pyk_rule rule = {.size = sizeof rule};
      assert_int_equal(pyk_rule_at(PYK_RULES_DEMANDS, at, &rule), PYK_OK);
      assert_int_equal(rule.number, at + 1);
      assert_true(rule.from == row->from && rule.to == row->to && rule.trust == row->trust);
      assert_memory_equal(&rule.basis, &row->basis, sizeof row->basis);
    }
  }
}

static void say(const char *name, pyk_lang lang, const char *expected) {
  pyk_rule_table table = 0;
  size_t index = 0;
  char text[2048];
  if (pyk_rule_find(name, strlen(name), &table, &index) != PYK_OK) fail_msg("%s: no such row", name);
  assert_int_equal(pyk_rule_text(table, index, lang, text, sizeof text, NULL), PYK_OK);
  assert_string_equal(text, expected);
}

/* One row of each kind of sentence, word for word. */
static void conduct_is_said_in_whole_sentences(void **state) {
  (void)state;
  say("demand/question-late/-", PYK_LANG_EN,
      "Where “kind of motion” is “question of councillors”, it has to be so that “day of the answer or report” is no "
      "later than “meeting at which the question is due”; else the finding is “question answered late” (authority: "
      "municipality, joint municipal authority, wellbeing services county; record: initiative, motion or question).");
  say("demand/no-quorum/2017-06-01/2", PYK_LANG_FI,
      "Kun ”kokoontuva toimielin” on jokin näistä (”kunnanhallitus”, ”lautakunta”, ”valiokunta”, ”johtokunta”, "
      "”jaosto”, ”toimikunta”) ja ”päätöksentekotapa” on jokin näistä (”varsinainen kokous”, ”sähköinen kokous”) tai "
      "ei ole tiedossa ja vastaus kohtaan ”asia päätetty kokouksessa” on kyllä, on oltava niin, että ”asiaa "
      "käsiteltäessä läsnä olleet” on enemmän kuin 1/2 luvusta ”toimielimen jäsenmäärä”; muuten havainto on "
      "”toimielin ei ollut päätösvaltainen” (viranomainen: kunta, kuntayhtymä; tiedot: kokouksen asia).");
  say("quorum/council/2017-06-01", PYK_LANG_EN,
      "A body has a quorum when at least 2/3 of its members are present (body: council; authority: municipality, joint "
      "municipal authority).");
  say("council/20000/2017-06-01", PYK_LANG_FI,
      "Kun asukkaita on enemmän kuin 5000 mutta enintään 20000, valtuutettuja valitaan vähintään 27.");
  say("council/any/2017-06-01", PYK_LANG_SV, "När invånarna är fler än 500000 väljs minst 79 fullmäktigeledamöter.");
  say("kin/close/child+spouse/2004-01-01", PYK_LANG_EN,
      "The circle “nearest circle: spouse, children, parents, siblings and the like” includes whoever is reached "
      "from the person in this way: child, then spouse.");
  say("majority/unanimous/2017-06-01", PYK_LANG_FI,
      "Enemmistö ”yksimielisyys” täyttyy, kun kukaan ei ole vastaan (viranomainen: kunta, kuntayhtymä).");
  say("procedure/removed", PYK_LANG_EN,
      "When the event is “removal from the agenda” and the phase of the matter is one of these (“on the agenda”, "
      "“tabled”), the phase becomes “pending”.");
  say("duty/publish-minutes/2017-06-01", PYK_LANG_EN,
      "When the event is one of these (“decision”) and it is decided by one of these (council, municipal executive, "
      "committee), the duty “putting the minutes on view” arises (owed by: who decided; owed to: member of the "
      "municipality; no fixed time limit), and it is met by one of these events (“minutes put on public view”) "
      "(authority: municipality, joint municipal authority).");
  say("enforcement/admin-appeal/2020-01-01", PYK_LANG_SV,
      "När tidsfristen för ändringssökande är ”besvärstiden (förvaltningsbesvär)” verkställs beslutet i regel först "
      "när "
      "det har vunnit laga kraft.");
  say("term/2017-06-01", PYK_LANG_EN,
      "A term of the council begins on 1 June 2017 and ends on 31 July 2021 (authority: municipality).");
  say("responsibility/2017-06-01/3", PYK_LANG_FI,
      "Päätöksestä on vastuussa se, jonka kanta oli jokin näistä (”esitteli”) ja joka ei ilmoittanut eriävää "
      "mielipidettä (viranomainen: kunta, kuntayhtymä).");
}

/* Each kind of test that a demand can hold. */
static void every_test_is_said(void **state) {
  static const char *const parts[] = {" is something else than “",
                                      " is one of these (“",
                                      ") or not known",
                                      "” is no or not known",
                                      " is at least 13",
                                      " is at most 2000",
                                      " is at least 2/3 of “",
                                      " is more than 1/2 of “",
                                      "” is odd",
                                      " is at least the number found by dividing “",
                                      "” is no earlier than “",
                                      "” is no later than “",
                                      "” is earlier than “",
                                      "” or the latter is not known",
                                      " lies within the time limit “",
                                      " with the service that “",
                                      " lies within the time limit that “",
                                      " lies after the end of the time limit “",
                                      " is at least what the bylaws set (“",
                                      "the bylaws have on “"};
  size_t said[sizeof parts / sizeof parts[0]] = {0};
  (void)state;
  for (size_t i = 0; i < pyk_rule_count(PYK_RULES_DEMANDS); i++) {
    char text[2048];
    assert_int_equal(pyk_rule_text(PYK_RULES_DEMANDS, i, PYK_LANG_EN, text, sizeof text, NULL), PYK_OK);
    for (size_t p = 0; p < sizeof parts / sizeof parts[0]; p++)
      said[p] += strstr(text, parts[p]) != NULL;
  }
  for (size_t p = 0; p < sizeof parts / sizeof parts[0]; p++) {
    if (said[p] == 0) fail_msg("no demand says:%s", parts[p]);
  }
}

static void names_in_common_are_numbered(void **state) {
  static const char *const wrong[] = {"demand/no-quorum/2017-06-01/1",
                                      "demand/no-quorum/2017-06-01/3",
                                      "demand/no-quorum/2017-06-01/",
                                      "demand/no-quorum",
                                      "procedure/filed/-",
                                      "limit/claim/2017-06-01/2"};
  pyk_rule_table table = 0;
  size_t first = 0, second = 0;
  (void)state;
  assert_int_equal(pyk_rule_find("demand/no-quorum/2017-06-01", 27, &table, &first), PYK_OK);
  assert_int_equal(pyk_rule_find("demand/no-quorum/2017-06-01/2", 29, &table, &second), PYK_OK);
  assert_true(first < second);
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    if (pyk_rule_find(wrong[i], strlen(wrong[i]), &table, &first) != PYK_E_NORULE) fail_msg("%s", wrong[i]);
  }
}

/* --- the digest --- */

/* Changes each number of the first and the last row, in this program's own copy of the library. */
static void notices(const char *name, const void *rows, size_t size, size_t count) {
  union {
    const void *from;
    int32_t *to;
  } cells = {.from = rows};
  size_t columns = size / sizeof(int32_t);
  uint64_t before = pyk_law_digest();
  make_writable(rows, size * count);
  for (size_t n = 0; n < 2 * columns; n++) {
    int32_t *cell = &cells.to[n < columns ? n : columns * (count - 1) + n - columns];
    int32_t was = *cell;
    *cell = was ^ 1;
    if (pyk_law_digest() == before) fail_msg("%s: column %u is not part of the digest", name, (unsigned)(n % columns));
    *cell = was;
  }
  assert_true(pyk_law_digest() == before);
}

#define NOTICES(rows, count) notices(#rows, rows, sizeof(rows)[0], count)

static void the_digest_covers_every_table(void **state) {
  (void)state;
  NOTICES(pyk_law_calendars, pyk_law_calendar_count);
  NOTICES(pyk_law_holidays, pyk_law_holiday_count);
  NOTICES(&pyk_law_counting, 1);
  NOTICES(pyk_law_limits, pyk_law_limit_count);
  NOTICES(pyk_law_services, pyk_law_service_count);
  NOTICES(pyk_law_exceptions, pyk_law_exception_count);
  NOTICES(pyk_law_transitions, pyk_law_transition_count);
  NOTICES(pyk_law_attachments, pyk_law_attachment_count);
  NOTICES(pyk_law_grounds, pyk_law_ground_count);
  NOTICES(pyk_law_standings, pyk_law_standing_count);
  NOTICES(pyk_law_changes, pyk_law_change_count);
  NOTICES(pyk_law_notice_services, pyk_law_notice_service_count);
  NOTICES(pyk_law_notice_waits, pyk_law_notice_wait_count);
  NOTICES(pyk_law_routes, pyk_law_route_count);
  NOTICES(pyk_law_requirements, pyk_law_requirement_count);
  NOTICES(pyk_law_demands_people.rows, pyk_law_demands_people.count);
  NOTICES(pyk_law_demands_meeting.rows, pyk_law_demands_meeting.count);
  NOTICES(pyk_law_demands_form.rows, pyk_law_demands_form.count);
  NOTICES(pyk_law_demands_filing.rows, pyk_law_demands_filing.count);
  NOTICES(pyk_law_disqualifications, pyk_law_disqualification_count);
  NOTICES(pyk_law_kin, pyk_law_kin_count);
  NOTICES(pyk_law_quorums, pyk_law_quorum_count);
  NOTICES(pyk_law_councils, pyk_law_council_count);
  NOTICES(pyk_law_majorities, pyk_law_majority_count);
  NOTICES(pyk_law_quotas, pyk_law_quota_count);
  NOTICES(pyk_law_terms, pyk_law_term_count);
  NOTICES(pyk_law_secondings, pyk_law_seconding_count);
  NOTICES(pyk_law_responsibilities, pyk_law_responsibility_count);
  NOTICES(pyk_law_procedure, pyk_law_procedure_count);
  NOTICES(pyk_law_event_ranks, pyk_law_event_rank_count);
  NOTICES(pyk_law_body_ranks, pyk_law_body_rank_count);
  NOTICES(pyk_law_duties, pyk_law_duty_count);
  NOTICES(pyk_law_enforcements, pyk_law_enforcement_count);
}

static void a_row_says_what_the_statute_says(void **state) {
  static const char name[] = "limit/claim/2017-06-01";
  pyk_rule_table table = 0;
  size_t index = 0;
  pyk_rule rule = {.size = sizeof rule};
  char text[1024];
  (void)state;
  assert_int_equal(pyk_rule_find(name, sizeof name - 1, &table, &index), PYK_OK);
  assert_int_equal(table, PYK_RULES_LIMITS);
  assert_int_equal(pyk_rule_at(table, index, &rule), PYK_OK);
  assert_true(rule.basis.act_year == 2015 && rule.basis.act_number == 410 && rule.basis.section == 138);
  assert_true(rule.transition.act_year == 2015 && rule.transition.section == 147);
  assert_int_equal(pyk_rule_text(table, index, PYK_LANG_EN, text, sizeof text, NULL), PYK_OK);
  assert_non_null(strstr(text, "14 days"));
  assert_int_equal(pyk_rule_link(&rule.basis, PYK_LANG_FI, text, sizeof text, NULL), PYK_OK);
  assert_string_equal(text, "https://www.finlex.fi/fi/laki/alkup/2015/20150410");
  assert_int_equal(pyk_rule_link(&rule.basis, PYK_LANG_SV, text, sizeof text, NULL), PYK_OK);
  assert_string_equal(text, "https://www.finlex.fi/sv/laki/alkup/2015/20150410");
}

static void wrong_questions_are_refused(void **state) {
  pyk_rule rule = {.size = sizeof rule};
  pyk_rule_table table = 77;
  size_t index = 77;
  char text[16];
  const pyk_provision bylaws = {.bylaw = PYK_BYLAW_OWN, .section = 3};
  const pyk_provision nothing = {.section = 3};
  (void)state;
  assert_int_equal(pyk_rule_count(0), 0);
  assert_int_equal(pyk_rule_count(99), 0);
  assert_int_equal(pyk_rule_at(0, 0, &rule), PYK_E_ARG);
  assert_int_equal(pyk_rule_at(PYK_RULES_LIMITS, pyk_rule_count(PYK_RULES_LIMITS), &rule), PYK_E_RANGE);
  assert_int_equal(pyk_rule_at(PYK_RULES_LIMITS, 0, NULL), PYK_E_ARG);
  rule.size = 4;
  assert_int_equal(pyk_rule_at(PYK_RULES_LIMITS, 0, &rule), PYK_E_SIZE);
  assert_int_equal(pyk_rule_find("limit/none", 10, &table, &index), PYK_E_NORULE);
  assert_true(table == 77 && index == 77);
  assert_int_equal(pyk_rule_text(PYK_RULES_LIMITS, 0, 0, NULL, 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_rule_text(PYK_RULES_LIMITS, 0, PYK_LANG_EN, text, sizeof text, NULL), PYK_E_SPACE);
  assert_int_equal(pyk_rule_link(&bylaws, PYK_LANG_EN, NULL, 0, NULL), PYK_E_NORULE);
  assert_int_equal(pyk_rule_link(&nothing, PYK_LANG_EN, NULL, 0, NULL), PYK_E_ARG);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_can_be_named_and_said),
      cmocka_unit_test(no_row_is_left_out),
      cmocka_unit_test(demands_come_one_table_after_the_other),
      cmocka_unit_test(conduct_is_said_in_whole_sentences),
      cmocka_unit_test(every_test_is_said),
      cmocka_unit_test(names_in_common_are_numbered),
      cmocka_unit_test(the_digest_covers_every_table),
      cmocka_unit_test(a_row_says_what_the_statute_says),
      cmocka_unit_test(wrong_questions_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
