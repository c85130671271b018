/* The rows of words that decide what a decision does, and how words are looked up in them. */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "import/deeds.h"
#include "pykala/words.h"

typedef struct table {
  const char *name;
  const pyk_cue_row *rows;
  size_t count;
} table;

static size_t tables(table out[3]) {
  out[0] = (table){"verbs", pyk_verb_rows, pyk_verb_row_count};
  out[1] = (table){"things", pyk_thing_rows, pyk_thing_row_count};
  out[2] = (table){"special words", pyk_special_rows, pyk_special_row_count};
  return 3;
}

/* A row of one byte fits before any second byte. */
static void add_pairs(unsigned char *pairs, const pyk_cue_row *row) {
  unsigned from = row->word.len > 1 ? (unsigned char)row->word.ptr[1] : 0;
  unsigned to = row->word.len > 1 ? from : UCHAR_MAX;
  for (unsigned second = from; second <= to; second++) {
    unsigned pair = pyk_cue_pair((unsigned char)row->word.ptr[0], (unsigned char)second);
    pairs[pair / 8] = (unsigned char)(pairs[pair / 8] | 1u << pair % 8);
  }
}

enum { ROWS_MAX = 1000 };

/* The table that finds the rows. */
static void make(const pyk_cue_row *rows, size_t count, unsigned char seconds[ROWS_MAX], pyk_cue_table *out) {
  size_t at = 0;
  memset(out, 0, sizeof *out);
  assert_true(count <= ROWS_MAX);
  out->rows = rows;
  out->seconds = seconds;
  for (size_t i = 0; i < count; i++)
    seconds[i] = (unsigned char)rows[i].word.ptr[1];
  for (unsigned byte = 0; byte < 257; byte++) {
    while (at < count && (unsigned char)rows[at].word.ptr[0] < byte)
      at++;
    out->first[byte] = (uint16_t)at;
  }
  for (size_t i = 0; i < count; i++) {
    add_pairs(out->at_begin, &rows[i]);
    if (rows[i].fit == PYK_FIT_TAIL || rows[i].fit == PYK_FIT_PART) add_pairs(out->inside, &rows[i]);
  }
}

static void write_bytes(FILE *to, const unsigned char *bytes, size_t count, const char *indent) {
  for (size_t i = 0; i < count; i++)
    fprintf(to, "%s%s%u,", i % 20 == 0 ? "\n" : " ", i % 20 == 0 ? indent : "", bytes[i]);
}

static void write_table(FILE *to, const char *name, const char *rows, size_t count, const pyk_cue_table *t) {
  fprintf(to, "\nstatic const unsigned char seconds_of_%s[] = {", rows);
  write_bytes(to, t->seconds, count, "    ");
  fprintf(to, "\n};\n\nconst pyk_cue_table %s = {\n    .rows = %s,\n    .seconds = seconds_of_%s,\n    .first = {",
          name, rows, rows);
  for (size_t i = 0; i < 257; i++)
    fprintf(to, "%s%u,", i % 20 == 0 ? "\n        " : " ", t->first[i]);
  fprintf(to, "\n    },\n    .at_begin = {");
  write_bytes(to, t->at_begin, PYK_PAIR_BYTES, "        ");
  fprintf(to, "\n    },\n    .inside = {");
  write_bytes(to, t->inside, PYK_PAIR_BYTES, "        ");
  fprintf(to, "\n    },\n};\n");
}

/* Writes cue_tables.c; 0 on success. */
static int write_tables(const char *path) {
  static const char *const rows[] = {"pyk_verb_rows", "pyk_thing_rows", "pyk_special_rows"};
  static const char *const names[] = {"pyk_verb_table", "pyk_thing_table", "pyk_special_table"};
  table all[3];
  size_t n = tables(all);
  FILE *to = fopen(path, "w");
  if (to == NULL) return 1;
  fprintf(to, "#include \"deeds.h\"\n\n/* What finds the rows of verbs.c, things.c and special.c. Written by "
              "tests/unit/import/test_cues.c --write; the test\n * compares. */\n/* clang-format off */\n");
  for (size_t i = 0; i < n; i++) {
    unsigned char seconds[ROWS_MAX];
    pyk_cue_table made;
    make(all[i].rows, all[i].count, seconds, &made);
    write_table(to, names[i], rows[i], all[i].count, &made);
  }
  fprintf(to, "/* clang-format on */\n");
  return fclose(to);
}

static pyk_signs look_up(const pyk_cue_row *rows, size_t count, const char *word) {
  pyk_folded folded;
  pyk_fold_word(word, (pyk_span){0, strlen(word)}, &folded);
  unsigned char seconds[ROWS_MAX];
  pyk_cue_table table_of;
  make(rows, count, seconds, &table_of);
  return pyk_look_up(&table_of, &folded);
}

/* The tables in the library are those of its rows; after a change of rows: --write lib/import/cue_tables.c */
static void tables_are_those_of_the_rows(void **state) {
  (void)state;
  const pyk_cue_table *built[] = {&pyk_verb_table, &pyk_thing_table, &pyk_special_table};
  table all[3];
  size_t visited = 0, n = tables(all);
  for (size_t t = 0; t < n; t++, visited++) {
    unsigned char seconds[ROWS_MAX];
    pyk_cue_table made;
    make(all[t].rows, all[t].count, seconds, &made);
    assert_memory_equal(built[t]->seconds, seconds, all[t].count);
    assert_ptr_equal(built[t]->rows, made.rows);
    assert_memory_equal(built[t]->first, made.first, sizeof made.first);
    assert_memory_equal(built[t]->at_begin, made.at_begin, sizeof made.at_begin);
    assert_memory_equal(built[t]->inside, made.inside, sizeof made.inside);
  }
  assert_int_equal(visited, 3);
}

/* Rows are looked up from the first one with their first byte on: those out of order are not found. A word stands once. */
static void rows_are_sorted(void **state) {
  (void)state;
  table all[3];
  size_t visited = 0, n = tables(all);
  for (size_t t = 0; t < n; t++) {
    for (size_t i = 0; i < all[t].count; i++, visited++) {
      const pyk_cue_row *row = &all[t].rows[i];
      assert_int_equal(row->word.len, strlen(row->word.ptr));
      assert_true(row->word.len > 0 && row->signs != 0);
      if (i > 0 && strcmp(row[-1].word.ptr, row->word.ptr) >= 0) fail_msg("%s: %s", all[t].name, row->word.ptr);
    }
  }
  assert_int_equal(visited, pyk_verb_row_count + pyk_thing_row_count + pyk_special_row_count);
  assert_true(visited > 1200);
}

/* Every row finds itself, in capitals and small letters, and carries its own signs. */
static void rows_find_themselves(void **state) {
  (void)state;
  table all[3];
  size_t visited = 0, n = tables(all);
  for (size_t t = 0; t < n; t++) {
    for (size_t i = 0; i < all[t].count; i++, visited++) {
      const pyk_cue_row *row = &all[t].rows[i];
      char word[PYK_FOLDED_MAX];
      assert_true(row->word.len < sizeof word);
      memcpy(word, row->word.ptr, row->word.len + 1);
      assert_int_equal(look_up(all[t].rows, all[t].count, word) & row->signs, row->signs);
      if (word[0] >= 'a' && word[0] <= 'z') word[0] = (char)(word[0] - 'a' + 'A');
      assert_int_equal(look_up(all[t].rows, all[t].count, word) & row->signs, row->signs);
    }
  }
  assert_true(visited > 1200);
}

/* Where in a word a row has to stand. */
static void rows_fit_where_they_may(void **state) {
  (void)state;
  static const pyk_cue_row rows[] = {
      {PYK_STR("alku"), PYK_FIT_STEM, 1},      {PYK_STR("koko"), PYK_FIT_WHOLE, 2}, {PYK_STR("osa"), PYK_FIT_PART, 4},
      {PYK_STR("osallinen"), PYK_FIT_TAIL, 8}, {PYK_STR("ääni"), PYK_FIT_TAIL, 16},
  };
  static const struct {
    const char *word;
    pyk_signs signs;
  } cases[] = {
      {"alku", 1},  {"Alkuun", 1},   {"uusialku", 0},  {"koko", 2},    {"kokous", 0},     {"ikoko", 0},
      {"osa", 4},   {"osat", 4},     {"joosassa", 4},  {"os", 0},      {"osallinen", 12}, {"epäosallinen", 12},
      {"ÄÄNI", 16}, {"pääääni", 16}, {"äänikirja", 0}, {"alkuosa", 5}, {"", 0},           {"x", 0},
  };
  size_t visited = 0;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++, visited++) {
    pyk_signs found = look_up(rows, sizeof rows / sizeof rows[0], cases[i].word);
    if (found != cases[i].signs) print_error("%s\n", cases[i].word);
    assert_int_equal(found, cases[i].signs);
  }
  assert_int_equal(visited, 18);
}

/* Of a word longer than any row only the begin is kept, and no letter is cut in two. */
static void long_words_are_cut(void **state) {
  (void)state;
  char word[400];
  pyk_folded folded;
  for (size_t n = 1; n + 2 < sizeof word; n++) {
    memset(word, 'a', n);
    memcpy(word + n, "Ä", 3);
    pyk_fold_word(word, (pyk_span){0, n + 2}, &folded);
    assert_true(folded.len <= PYK_FOLDED_MAX);
    assert_true(folded.len == n + 2 || folded.len >= PYK_FOLDED_MAX - 1);
    if (folded.len == n + 2) assert_memory_equal(folded.text + n, "ä", 2);
  }
}

/* Rules name members of their enumerations, ask for something, and do not forbid what they ask for. */
static void rules_are_sound(void **state) {
  (void)state;
  size_t visited = 0;
  uint32_t deeds = 0;
  for (size_t i = 0; i < pyk_deed_rule_count; i++, visited++) {
    const pyk_deed_rule *rule = &pyk_deed_rules[i];
    assert_true(pyk_knows(PYK_KIND_DEED, rule->deed));
    assert_true(pyk_knows(PYK_KIND_NATURE, rule->nature));
    assert_true(pyk_knows(PYK_KIND_SUBJECT, rule->subject));
    assert_true(rule->verbs != 0 && (rule->verbs & ~rule->without_verbs) != 0);
    assert_true(rule->with == 0 || (rule->with & ~rule->without) != 0);
    assert_true(rule->also == 0 || (rule->with != 0 && (rule->also & ~rule->without) != 0));
    deeds |= (uint32_t)1 << rule->deed;
  }
  assert_true(visited > 70);
  /* Every deed has a rule, but the report on a wish resolution, which is a note with more words. */
  for (pyk_deed d = PYK_DEED_NOTES; d <= PYK_DEED_OTHER; d++) {
    if (d != PYK_DEED_NOTES_REPORT && !(deeds >> d & 1)) fail_msg("no rule for %s", pyk_name(PYK_KIND_DEED, d));
  }
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "--write") == 0) return write_tables(argv[2]);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tables_are_those_of_the_rows), cmocka_unit_test(rows_are_sorted),
      cmocka_unit_test(rows_find_themselves),         cmocka_unit_test(rows_fit_where_they_may),
      cmocka_unit_test(long_words_are_cut),           cmocka_unit_test(rules_are_sound),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
