/* The site's own examples, agenda items and decision announcements, where they are at hand, against labels made by reading
 * them. */
#include "told.h"

enum { DOCUMENTS = 21 };

static labels all;

static char *document(const char *name, size_t *len) {
  char path[1024];
  snprintf(path, sizeof path, "%s/data/helsinki/%s", shared_folder(), name);
  return whole_file(path, len);
}

static void read_and_judge(pyk_reader *reader, const label *l, size_t n, tallies *sums) {
  static told_list list;
  pyk_reading out;
  pyk_problem problem;
  size_t len = 0;
  char *text = document(l->file, &len);
  assert_non_null(text);
  memset(&out, 0, sizeof out);
  memset(&problem, 0, sizeof problem);
  out.size = sizeof out;
  problem.size = sizeof problem;
  pyk_rc rc = pyk_read_document(reader, text, len, &out, &problem);
  if (rc != PYK_OK) printf("%s: %d, problem %d\n", l->file, (int)rc, (int)problem.kind);
  assert_int_equal(rc, PYK_OK);
  place at = {{text, len}, NULL};
  tell_reading(&list, &out, &at);
  judge(l, n, &list, 0, sums);
  free(text);
}

static void fixtures(void **state) {
  (void)state;
  static tallies sums;
  pyk_reader *reader = NULL;
  assert_int_equal(pyk_reader_new(&reader), PYK_OK);
  size_t visited = 0;
  for (size_t i = 0, n = 0; i < all.count; i += n, visited++) {
    n = labels_of_file(&all, i);
    read_and_judge(reader, &all.of[i], n, &sums);
  }
  pyk_reader_free(reader);
  print_tallies("examples, agendas and announcements", &sums);
  assert_int_equal(visited, DOCUMENTS);
  assert_good(&sums);
}

int main(void) {
  read_labels("fixtures.txt", &all);
  char *text = document(all.of[0].file, NULL);
  if (text == NULL) {
    printf("skipped: the shared data are not here (PYK_SHARED, or ../shared)\n");
    free(all.text);
    return 77;
  }
  free(text);
  const struct CMUnitTest tests[] = {cmocka_unit_test(fixtures)};
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  free(all.text);
  return failed;
}
