/* The record beside the mark-up: what of it counts, and what the decision's own text says better. The records are made up;
 * what is expected was read from them. */
#include "documents.h"

#define STR(s)                                                                                                         \
  { (s), sizeof(s) - 1 }
#define OF_DECISION(parts)                                                                                             \
  STR("<div class=\"paatos\"><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätös</h3><p>Päätettiin " \
      "myöntää "                                                                                                    \
      "avustus.</p></div>" parts "</div>")
#define OF_PROPOSAL(words, reasons)                                                                                    \
  STR("<div class=\"esitys\"><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätösehdotus</h3><p>" words    \
      "</p></div><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Esittelijän perustelut</h3><p>" reasons     \
      "</p></div></div>")

static pyk_reading read_record(const pyk_published *record) {
  pyk_reading out = {.size = sizeof out};
  pyk_problem problem = {.size = sizeof problem};
  assert_int_equal(pyk_read_published(reader, record, &out, &problem), PYK_OK);
  return out;
}

/* Where one person decides, the name may be that of a body's secretary. */
static void who_decides_alone(void **state) {
  (void)state;
  pyk_published p = {.size = sizeof p,
                     .content = OF_DECISION(""),
                     .body = STR("Sivistyslautakunta"),
                     .body_type = STR("Viranhaltija")};
  pyk_reading r = read_record(&p);
  assert_int_equal(r.decision.body, PYK_BODY_OFFICE_HOLDER);
  p.body_type = (pyk_str){NULL, 0};
  r = read_record(&p);
  assert_int_equal(r.decision.body, PYK_BODY_COMMITTEE);
  assert_int_equal(nth(&r, PYK_FIELD_BODY, 0)->source, PYK_SOURCE_BODY);
}

/* A body that the text states outweighs the record's, in the decision as in its facts; one that was only concluded does
 * not. Authority and bylaws are always concluded from the text: those that the record stands for outweigh them. */
static void body_in_the_text(void **state) {
  (void)state;
  pyk_published p = {.size = sizeof p,
                     .helsinki = 1,
                     .content = OF_DECISION("<div class=\"Paattaja\">Kivisalmen kaupunginhallitus</div>"),
                     .body = STR("Sivistyslautakunta")};
  pyk_reading r = read_record(&p);
  assert_int_equal(r.decision.body, PYK_BODY_EXECUTIVE);
  assert_int_equal(nth(&r, PYK_FIELD_BODY, 0)->value, PYK_BODY_EXECUTIVE);
  assert_int_equal(nth(&r, PYK_FIELD_BODY, 0)->source, PYK_SOURCE_CONTENT);
  assert_int_equal(r.decision.authority, nth(&r, PYK_FIELD_AUTHORITY, 0)->value);
  assert_int_equal(r.decision.bylaw, PYK_BYLAW_HELSINKI);
  assert_int_equal(nth(&r, PYK_FIELD_BYLAW, 0)->value, PYK_BYLAW_HELSINKI);
  assert_int_equal(nth(&r, PYK_FIELD_BYLAW, 0)->source, PYK_SOURCE_BODY);
  p.helsinki = 0;
  r = read_record(&p);
  assert_int_equal(r.decision.bylaw, PYK_BYLAW_OWN);
  assert_int_equal(nth(&r, PYK_FIELD_BYLAW, 0)->source, PYK_SOURCE_CONTENT);
  p.content = (pyk_str)STR("<div class=\"paatos\"><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätös</h3>"
                           "<p>Kaupunginhallitus päätti myöntää avustuksen.</p></div></div>");
  r = read_record(&p);
  assert_int_equal(r.decision.body, PYK_BODY_COMMITTEE);
  assert_int_equal(nth(&r, PYK_FIELD_BODY, 0)->source, PYK_SOURCE_BODY);
}

/* The day in the text outweighs the record's, the record's fills in where there is none. */
static void days_of_the_record(void **state) {
  (void)state;
  pyk_published p = {.size = sizeof p,
                     .content = OF_DECISION("<div class=\"Kokousaika\">5.4.2022</div>"),
                     .meeting_day = STR("2022-04-12T00:00:00.000"),
                     .issued = STR("2022-04-2")};
  pyk_reading r = read_record(&p);
  assert_int_equal(r.decision.decided, on(2022, 4, 5));
  assert_int_equal(nth(&r, PYK_FIELD_DECIDED, 0)->source, PYK_SOURCE_CONTENT);
  assert_int_equal(r.decision.on_view, PYK_DAY_NONE); /* no whole day */
  p.content = (pyk_str)OF_DECISION("");
  r = read_record(&p);
  assert_int_equal(r.decision.decided, on(2022, 4, 12));
  assert_int_equal(nth(&r, PYK_FIELD_DECIDED, 0)->source, PYK_SOURCE_MEETING_DAY);
}

static size_t facts_of(const pyk_reading *r, pyk_field field) {
  size_t count = 0;
  for (size_t i = 0; i < r->fact_count; i++)
    count += r->facts[i].field == field;
  return count;
}

/* The record's lists count where the text has none of its own, and then nothing says that there are none. */
static void lists_of_the_record(void **state) {
  (void)state;
  static const pyk_str attached[] = {STR("Hakemus"), STR("Kartta")};
  static const pyk_published_vote votes[] = {{9, 4, 1, 1, STR("Vastaehdotus")}};
  pyk_published p = {.size = sizeof p,
                     .content = OF_DECISION(""),
                     .attachments = attached,
                     .attachment_count = 2,
                     .votes = votes,
                     .vote_count = 1};
  pyk_reading r = read_record(&p);
  assert_int_equal(facts_of(&r, PYK_FIELD_ATTACHMENT), 2);
  assert_int_equal(nth(&r, PYK_FIELD_ATTACHMENT, 2)->source, PYK_SOURCE_ATTACHMENT);
  assert_int_equal(facts_of(&r, PYK_FIELD_VOTE), 1);
  assert_int_equal(nth(&r, PYK_FIELD_VOTE, 1)->source, PYK_SOURCE_VOTE);
  p.content = (pyk_str)OF_DECISION(
      "<div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Äänestys</h3><p>Jaa-äänet: 7</p></div>"
      "<h3 class=\"LiitteetOtsikko\">Liitteet</h3><div>1 Sopimus</div>");
  r = read_record(&p);
  assert_int_equal(facts_of(&r, PYK_FIELD_ATTACHMENT), 1);
  assert_int_equal(nth(&r, PYK_FIELD_ATTACHMENT, 1)->source, PYK_SOURCE_CONTENT);
  assert_int_equal(facts_of(&r, PYK_FIELD_VOTE), 1);
  assert_int_equal(nth(&r, PYK_FIELD_VOTE, 1)->value, 7);
}

/* What became of the proposal is looked for in the proposal, not in its reasons, and only where the decision is silent. */
static void outcome_from_the_proposal(void **state) {
  (void)state;
  pyk_published p = {.size = sizeof p,
                     .content = OF_DECISION(""),
                     .motion = OF_PROPOSAL("Päätös on ehdotuksen mukainen.", "Hakemus tuli ajoissa.")};
  pyk_reading r = read_record(&p);
  assert_int_equal(r.decision.outcome, PYK_OUTCOME_AS_PROPOSED);
  p.motion = (pyk_str)OF_PROPOSAL("Kivisalmen kaupunginhallitus myöntää avustuksen.", "Päätös on ehdotuksen mukainen.");
  assert_int_equal(read_record(&p).decision.outcome, PYK_OUTCOME_UNKNOWN);
}

/* Findings say in which text they are. */
static void places_of_findings(void **state) {
  (void)state;
  static const char content[] =
      "<div class=\"paatos\"><h1 class=\"AsiaOtsikko\">Beviljande av bidrag till byaföreningen för "
      "året</h1><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätös</h3><p>Lautakunta "
      "päätti myöntää avustuksen, koska se on tarpeen ja että se on vuoden mukaan.</p></div></div>";
  pyk_published p = {.size = sizeof p, .content = STR(content)};
  pyk_reading r = read_record(&p);
  assert_int_equal(r.finding_count, 1);
  assert_int_equal(r.findings[0].code, PYK_FINDING_LANGUAGES_MIXED);
  assert_int_equal(r.findings[0].source, PYK_SOURCE_CONTENT);
  assert_memory_equal(content + r.findings[0].begin, "Beviljande", 10);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(who_decides_alone),         cmocka_unit_test(days_of_the_record),
      cmocka_unit_test(body_in_the_text),          cmocka_unit_test(lists_of_the_record),
      cmocka_unit_test(outcome_from_the_proposal), cmocka_unit_test(places_of_findings),
  };
  return cmocka_run_group_tests(tests, open_reader, close_reader);
}
