/* The records of a decision API, where they are at hand, read as records and by their text alone, against labels made by
 * reading them. The text alone is not asked for what only the record has (mark `record`): the decider and its kind, the day
 * of the meeting, the record id of a withheld decision, and whether a claim goes to the decider or to the body above it. */
#include <jansson.h>

#include "told.h"

enum { DOCUMENTS = 126, PART_CAP = 64 };

static labels all;

/* One record: the JSON that owns the texts, and what the library is given of it. */
typedef struct record {
  json_t *json;
  pyk_published given;
  pyk_str attachments[PART_CAP];
  pyk_published_vote votes[PART_CAP];
} record;

static pyk_str text_in(const json_t *object, const char *key) {
  const json_t *value = json_object_get(object, key);
  pyk_str none = {NULL, 0};
  if (!json_is_string(value)) return none;
  pyk_str out = {json_string_value(value), json_string_length(value)};
  return out;
}

static int32_t votes_in(const json_t *vote, const char *side) {
  return (int32_t)json_integer_value(json_object_get(json_object_get(vote, side), "NumberOfVotes"));
}

static void fill_parts(record *r) {
  const json_t *list = json_object_get(r->json, "Attachments");
  assert_true(json_array_size(list) <= PART_CAP);
  for (size_t i = 0; i < json_array_size(list); i++)
    r->attachments[i] = text_in(json_array_get(list, i), "Title");
  r->given.attachments = r->attachments;
  r->given.attachment_count = json_array_size(list);
  list = json_object_get(r->json, "VotingResults");
  assert_true(json_array_size(list) <= PART_CAP);
  for (size_t i = 0; i < json_array_size(list); i++) {
    const json_t *vote = json_array_get(list, i);
    r->votes[i] = (pyk_published_vote){votes_in(vote, "Ayes"), votes_in(vote, "Noes"), votes_in(vote, "Blank"),
                                       votes_in(vote, "Absent"), text_in(json_object_get(vote, "Noes"), "Content")};
  }
  r->given.votes = r->votes;
  r->given.vote_count = json_array_size(list);
}

static void load_record(const char *name, record *r) {
  char path[1024];
  snprintf(path, sizeof path, "%s/data/helsinki/decisions/%s", shared_folder(), name);
  memset(r, 0, sizeof *r);
  r->json = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
  assert_non_null(r->json);
  const json_t *body = json_object_get(r->json, "Organization");
  r->given.size = sizeof r->given;
  r->given.helsinki = 1;
  r->given.content = text_in(r->json, "Content");
  r->given.motion = text_in(r->json, "Motion");
  r->given.title = text_in(r->json, "Title");
  r->given.case_id = text_in(r->json, "CaseIDLabel");
  r->given.section = text_in(r->json, "Section");
  r->given.body = text_in(body, "Name");
  r->given.body_type = text_in(body, "Type");
  r->given.meeting_day = text_in(json_object_get(r->json, "Meeting"), "DateMeeting");
  fill_parts(r);
}

static void read_and_judge(pyk_reader *reader, const label *l, size_t n, int as_record, tallies *sums) {
  static record r;
  static told_list list;
  pyk_reading out;
  pyk_problem problem;
  load_record(l->file, &r);
  memset(&out, 0, sizeof out);
  memset(&problem, 0, sizeof problem);
  out.size = sizeof out;
  problem.size = sizeof problem;
  pyk_rc rc = as_record ? pyk_read_published(reader, &r.given, &out, &problem)
                        : pyk_read_document(reader, r.given.content.ptr, r.given.content.len, &out, &problem);
  if (rc != PYK_OK) printf("%s: %d, problem %d\n", l->file, (int)rc, (int)problem.kind);
  assert_int_equal(rc, PYK_OK);
  place at = {r.given.content, as_record ? &r.given : NULL};
  tell_reading(&list, &out, &at);
  judge(l, n, &list, as_record, sums);
  json_decref(r.json);
}

static void judge_all(int as_record, const char *title) {
  static tallies sums;
  pyk_reader *reader = NULL;
  memset(&sums, 0, sizeof sums);
  assert_int_equal(pyk_reader_new(&reader), PYK_OK);
  size_t visited = 0;
  for (size_t i = 0, n = 0; i < all.count; i += n, visited++) {
    n = labels_of_file(&all, i);
    read_and_judge(reader, &all.of[i], n, as_record, &sums);
  }
  pyk_reader_free(reader);
  print_tallies(title, &sums);
  assert_int_equal(visited, DOCUMENTS);
  assert_good(&sums);
}

static void records(void **state) {
  (void)state;
  judge_all(1, "as records");
}

static void texts_alone(void **state) {
  (void)state;
  judge_all(0, "the text alone");
}

int main(void) {
  read_labels("helsinki.txt", &all);
  char path[1024];
  snprintf(path, sizeof path, "%s/data/helsinki/decisions/%s", shared_folder(), all.of[0].file);
  FILE *f = fopen(path, "rb");
  if (f == NULL) {
    printf("skipped: the shared data are not here (PYK_SHARED, or ../shared)\n");
    free(all.text);
    return 77;
  }
  fclose(f);
  const struct CMUnitTest tests[] = {cmocka_unit_test(records), cmocka_unit_test(texts_alone)};
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  free(all.text);
  return failed;
}
