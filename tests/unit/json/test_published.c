/* Records out of a file: one, many, inside an object, broken ones between sound ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pykala/json.h"

typedef struct walk {
  size_t good, bad;
  char titles[512];     /* titles of the good ones, a comma behind each */
  pyk_json_place place; /* of the last bad one */
  pyk_published last;
} walk;

/* Goes over all records; the texts of the last one are gone afterwards. */
static walk go(const char *text, size_t len) {
  walk w;
  memset(&w, 0, sizeof w);
  pyk_json_records *records = NULL;
  assert_int_equal(pyk_json_records_open(text, len, &records), PYK_OK);
  for (;;) {
    pyk_published one = {.size = sizeof one};
    pyk_json_place place = {901, 902, 903, "left over from another call"};
    pyk_rc rc = pyk_json_records_next(records, &one, &place);
    if (rc == PYK_E_NORULE) break;
    if (rc == PYK_E_SYNTAX) {
      assert_true(place.begin <= place.at && place.at <= len && place.end <= len && place.want != NULL);
      w.place = place;
      w.bad++;
      continue;
    }
    assert_int_equal(rc, PYK_OK);
    assert_true(place.begin < place.end && place.end <= len && place.at == place.end && place.want == NULL);
    assert_true(one.title.len < 100 && strlen(w.titles) + one.title.len + 2 < sizeof w.titles);
    if (one.title.len > 0) strncat(w.titles, one.title.ptr, one.title.len);
    strcat(w.titles, ",");
    w.last = one;
    w.good++;
  }
  pyk_json_records_close(records);
  return w;
}

static walk go_text(const char *text) {
  return go(text, strlen(text));
}

static void shapes(void **state) {
  (void)state;
  static const struct {
    const char *text;
    size_t good, bad;
    const char *titles;
  } rows[] = {
      {"{\"Content\": \"<p>x</p>\", \"Title\": \"A\"}", 1, 0, "A,"},
      {" [ {\"Content\": \"\", \"Title\": \"A\"} , {\"Motion\": \"\", \"Title\": \"B\"} ] ", 2, 0, "A,B,"},
      {"{\"decisions\": [{\"Content\": \"\", \"Title\": \"A\"}, {\"Content\": \"\", \"Title\": \"B\"}], \"count\": 2}",
       2, 0, "A,B,"},
      {"{\"Agenda\": [{\"AgendaItem\": \"A\", \"HTML\": \"<p></p>\"}]}", 1, 0, "A,"},
      {"\xEF\xBB\xBF[{\"Content\": \"\", \"Title\": \"A\"}]", 1, 0, "A,"},
      {"[]", 0, 0, ""},
      {"", 0, 0, ""},
      {"[1, {\"Content\": \"\", \"Title\": \"A\"}]", 1, 1, "A,"},
      {"[{\"Content\": \"\", \"Title\": \"A\"}, {\"Content\": , \"Title\": \"B\"}, {\"Content\": \"\", \"Title\": "
       "\"C\"}]",
       2, 1, "A,C,"},
      {"[{\"Content\": \"a]},{\\\"\", \"Content\": 1}, {\"Content\": \"\", \"Title\": \"C\"}]", 1, 1, "C,"},
      {"[{\"Content\": \"\\u0000\"}, {\"Content\": \"\", \"Title\": \"C\"}]", 1, 1, "C,"},
      {"[{\"other\": 1}, {\"Content\": \"\", \"Title\": \"C\"}]", 1, 1, "C,"},
      {"[{\"Content\": \"\", \"Title\": \"A\"}", 1, 1, "A,"},
      {"[{\"Content\": \"\", \"Title\": \"A\"} {\"Content\": \"\", \"Title\": \"B\"}]", 2, 1, "A,B,"},
      {"[{\"Content\": \"\", \"Title\": \"A\"}] {\"Content\": \"\", \"Title\": \"B\"}", 1, 1, "A,"},
      {"[{\"Content\": \"\", \"Title\": \"A\"}]\n \t", 1, 0, "A,"},
      {"[", 0, 1, ""},
      {"[{\"Content\": \"\", \"Title\": \"A\"},", 1, 1, "A,"},
      {"[{\"Content\": \"", 0, 1, ""},
      {"{\"decisions\": [7, {\"Content\": \"\", \"Title\": \"B\"}]}", 1, 1, "B,"},
      {"{\"decisions\":[{\"Content\":\"\"},7]}", 1, 1, ","},
      {"nonsense", 0, 1, ""},
  };
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    walk w = go_text(rows[i].text);
    assert_int_equal(w.good, rows[i].good);
    assert_int_equal(w.bad, rows[i].bad);
    assert_string_equal(w.titles, rows[i].titles);
  }
  assert_int_equal(visited, 22);
}

static void place_of_what_is_wrong(void **state) {
  (void)state;
  static const char text[] = "[{\"Content\": \"\"}, {\"Title\": oops}, {\"Content\": \"\"}]";
  walk w = go_text(text);
  assert_int_equal(w.good, 2);
  assert_int_equal(w.bad, 1);
  assert_int_equal(w.place.begin, strlen("[{\"Content\": \"\"}, "));
  assert_memory_equal(text + w.place.begin, "{\"Title\"", 8);
  assert_in_range(w.place.at, strlen("[{\"Content\": \"\"}, {\"Title\": "),
                  strlen("[{\"Content\": \"\"}, {\"Title\": oops"));
}

/* Nothing of an array is passed over in silence. */
static void place_between_elements(void **state) {
  (void)state;
  static const struct {
    const char *text, *before, *want;
  } rows[] = {
      {"[{\"Content\": \"\"} {\"Content\": \"\"}]", "[{\"Content\": \"\"} ", "a comma or the end of the array"},
      {"[{\"Content\": \"\"}] 7", "[{\"Content\": \"\"}] ", "nothing behind the array"},
      {"[{\"Content\": \"\"} ", "[{\"Content\": \"\"} ", "a bracket that ends the array"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    walk w = go_text(rows[i].text);
    assert_int_equal(w.bad, 1);
    assert_int_equal(w.place.at, strlen(rows[i].before));
    assert_string_equal(w.place.want, rows[i].want);
  }
}

/* What stands inside an object has the object's place: the first of its list as the others. */
static void place_inside_an_object(void **state) {
  (void)state;
  static const char *const texts[] = {
      "[{\"Content\": \"\"}, {\"decisions\": [{\"Content\": \"\"}, 7]}, {\"Content\": \"\"}]",
      "[{\"Content\": \"\"}, {\"decisions\": [7, {\"Content\": \"\"}]}, {\"Content\": \"\"}]",
  };
  size_t begin = strlen("[{\"Content\": \"\"}, ");
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    walk w = go_text(texts[i]);
    assert_int_equal(w.good, 3);
    assert_int_equal(w.bad, 1);
    assert_int_equal(w.place.begin, begin);
    assert_int_equal(w.place.at, begin);
    assert_int_equal(w.place.end, begin + strlen("{\"decisions\": [7, {\"Content\": \"\"}]}"));
    assert_string_equal(w.place.want, "an object");
  }
}

static int is(pyk_str text, const char *words) {
  return text.len == strlen(words) && memcmp(text.ptr, words, text.len) == 0;
}

static void members(void **state) {
  (void)state;
  static const char text[] = "{\"Content\": \"<p>a</p>\", \"Motion\": \"<p>b</p>\", \"Title\": \"T\", \"CaseIDLabel\": "
                             "\"KIV 2022-1\", \"Section\": \"7\","
                             " \"Organization\": {\"Name\": \"Lautakunta\", \"Type\": \"Lautakunta\"}, \"Meeting\": "
                             "{\"DateMeeting\": \"2022-03-14T16:00\"},"
                             " \"PDF\": {\"Issued\": \"2022-03-18\"}, \"Attachments\": [{\"Title\": \"Eka\"}, "
                             "{\"Other\": 1}, {\"Title\": \"Toka\"}],"
                             " \"VotingResults\": [{\"Ayes\": {\"NumberOfVotes\": 9}, \"Noes\": {\"NumberOfVotes\": "
                             "\"4\", \"Content\": \"Hylkäys\"},"
                             " \"Blank\": {\"NumberOfVotes\": -1}}]}";
  pyk_json_records *records = NULL;
  pyk_json_place place;
  pyk_published one = {.size = sizeof one};
  assert_int_equal(pyk_json_records_open(text, sizeof text - 1, &records), PYK_OK);
  assert_int_equal(pyk_json_records_next(records, &one, &place), PYK_OK);
  assert_int_equal(place.begin, 0);
  assert_int_equal(place.end, sizeof text - 1);
  assert_true(is(one.content, "<p>a</p>") && is(one.motion, "<p>b</p>") && is(one.title, "T") &&
              is(one.case_id, "KIV 2022-1"));
  assert_true(is(one.section, "7") && is(one.body, "Lautakunta") && is(one.body_type, "Lautakunta"));
  assert_true(is(one.meeting_day, "2022-03-14T16:00") && is(one.issued, "2022-03-18"));
  assert_int_equal(one.attachment_count, 2);
  assert_true(is(one.attachments[0], "Eka") && is(one.attachments[1], "Toka"));
  assert_int_equal(one.vote_count, 1);
  assert_int_equal(one.votes[0].ayes, 9);
  assert_int_equal(one.votes[0].noes, 4);
  assert_int_equal(one.votes[0].blank, 0);
  assert_true(is(one.votes[0].proposal, "Hylkäys"));
  assert_int_equal(pyk_json_records_next(records, &one, &place), PYK_E_NORULE);
  pyk_json_records_close(records);
  pyk_json_records_close(NULL);
}

/* The day and the body of the meeting belong to each item of its agenda. */
/* As many as the header says; the others are left out. */
static void many_members(void **state) {
  (void)state;
  static char text[20000];
  strcpy(text, "{\"Content\": \"\", \"Attachments\": [");
  for (int i = 0; i < 600; i++)
    strcat(text, i == 0 ? "{\"Title\": \"a\"}" : ",{\"Title\": \"b\"}");
  strcat(text, "], \"VotingResults\": [");
  for (int i = 0; i < 70; i++)
    strcat(text, i == 0 ? "{}" : ",{}");
  strcat(text, "]}");
  pyk_json_records *records = NULL;
  pyk_json_place place;
  pyk_published one = {.size = sizeof one};
  assert_int_equal(pyk_json_records_open(text, strlen(text), &records), PYK_OK);
  assert_int_equal(pyk_json_records_next(records, &one, &place), PYK_OK);
  assert_int_equal(one.attachment_count, 512);
  assert_true(is(one.attachments[0], "a") && is(one.attachments[511], "b"));
  assert_int_equal(one.vote_count, 64);
  pyk_json_records_close(records);
}

static void an_agenda(void **state) {
  (void)state;
  static const char text[] =
      "{\"DateMeeting\": \"2022-04-05\", \"DecisionMaker\": \"Lautakunta\", \"Agenda\": [{\"HTML\": \"<p>a</p>\"}]}";
  pyk_json_records *records = NULL;
  pyk_json_place place;
  pyk_published one = {.size = sizeof one};
  assert_int_equal(pyk_json_records_open(text, sizeof text - 1, &records), PYK_OK);
  assert_int_equal(pyk_json_records_next(records, &one, &place), PYK_OK);
  assert_true(is(one.content, "<p>a</p>") && is(one.meeting_day, "2022-04-05") && is(one.body, "Lautakunta"));
  pyk_json_records_close(records);
}

static void bad_arguments(void **state) {
  (void)state;
  pyk_json_records *records = NULL;
  pyk_json_place place;
  pyk_published one = {.size = sizeof one};
  assert_int_equal(pyk_json_records_open(NULL, 1, &records), PYK_E_ARG);
  assert_int_equal(pyk_json_records_open("", 0, NULL), PYK_E_ARG);
  assert_int_equal(pyk_json_records_open("[]", 2, &records), PYK_OK);
  assert_int_equal(pyk_json_records_next(NULL, &one, &place), PYK_E_ARG);
  assert_int_equal(pyk_json_records_next(records, NULL, &place), PYK_E_ARG);
  assert_int_equal(pyk_json_records_next(records, &one, NULL), PYK_E_ARG);
  one.size = 4;
  assert_int_equal(pyk_json_records_next(records, &one, &place), PYK_E_SIZE);
  pyk_json_records_close(records);
}

/* The line about a document that cannot be used. */
static void problem_line(void **state) {
  (void)state;
  pyk_problem problem = {.size = sizeof problem, .kind = PYK_PROBLEM_NOT_UTF8, .offset = 12, .line = 1, .column = 13};
  char *line = NULL;
  size_t len = 0;
  assert_int_equal(pyk_json_problem("a.html", 6, 3, &problem, NULL, &line, &len), PYK_OK);
  assert_string_equal(line, "{\"file\":\"a.html\",\"problem\":{\"column\":13,\"kind\":\"not-utf8\",\"line\":1,"
                            "\"offset\":12},\"record\":3,\"schema\":1}");
  assert_int_equal(len, strlen(line));
  pyk_json_free(line);
  assert_int_equal(pyk_json_problem(NULL, 1, 0, &problem, NULL, &line, &len), PYK_E_ARG);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(shapes),
      cmocka_unit_test(place_of_what_is_wrong),
      cmocka_unit_test(place_between_elements),
      cmocka_unit_test(place_inside_an_object),
      cmocka_unit_test(members),
      cmocka_unit_test(many_members),
      cmocka_unit_test(an_agenda),
      cmocka_unit_test(bad_arguments),
      cmocka_unit_test(problem_line),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
