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

static void tables(table out[PYK_CUE_TABLES]) {
  out[PYK_CUES_VERBS] = (table){"verb", pyk_verb_rows, pyk_verb_row_count};
  out[PYK_CUES_THINGS] = (table){"thing", pyk_thing_rows, pyk_thing_row_count};
  out[PYK_CUES_SPECIAL] = (table){"special", pyk_special_rows, pyk_special_row_count};
}

/* 1 when the first two bytes of the row may come to that sum: one of one byte fits before any second one. */
static int comes_to(const pyk_cue_row *row, unsigned pair) {
  if (row->word.len > 1) return pyk_cue_pair(row->word.ptr[0], row->word.ptr[1]) == pair;
  for (int second = CHAR_MIN; second <= CHAR_MAX; second++) {
    if (pyk_cue_pair(row->word.ptr[0], (char)second) == pair) return 1;
  }
  return 0;
}

enum { LIST_MAX = 2000 };

typedef struct made_set {
  pyk_cue_set set;
  pyk_cue_place lists[PYK_CUE_TABLES][LIST_MAX];
} made_set;

/* Makes what finds the rows of table `t`. */
static void make(const table *from, int t, made_set *out) {
  pyk_cue_table *to = &out->set.tables[t];
  size_t at = 0;
  to->rows = from->rows;
  to->list = out->lists[t];
  for (unsigned pair = 0; pair < PYK_CUE_PAIRS; pair++) {
    for (size_t i = 0; i < from->count; i++) {
      const pyk_cue_row *row = &from->rows[i];
      if (!comes_to(row, pair)) continue;
      assert_true(at < LIST_MAX);
      int anywhere = row->fit == PYK_FIT_TAIL || row->fit == PYK_FIT_PART;
      unsigned char third = row->word.len > 2 ? (unsigned char)row->word.ptr[2] : 0;
      out->lists[t][at++] = (pyk_cue_place){(uint16_t)i, third, !anywhere};
      unsigned bits = 1u << t | (anywhere ? 1u << (t + PYK_CUES_INSIDE) : 0);
      out->set.pairs[pair] = (unsigned char)(out->set.pairs[pair] | bits);
    }
    to->begin[pair + 1] = (uint16_t)at;
  }
}

static void make_all(made_set *out) {
  table all[PYK_CUE_TABLES];
  memset(out, 0, sizeof *out);
  tables(all);
  for (int t = 0; t < PYK_CUE_TABLES; t++)
    make(&all[t], t, out);
}

static void write_number(FILE *to, size_t i, unsigned number) {
  fprintf(to, "%s%u,", i % 60 == 0 ? "\n    " : " ", number);
}

static void write_list(FILE *to, const char *name, const pyk_cue_place *list, size_t count) {
  fprintf(to, "static const pyk_cue_place %s_list[] = {", name);
  for (size_t i = 0; i < count; i++)
    fprintf(to, "%s{%u, %u, %u},", i % 20 == 0 ? "\n    " : " ", list[i].row, list[i].third, list[i].begin);
  fprintf(to, "\n};\n\n");
}

/* Writes cue_tables.c; 0 on success. */
static int write_tables(const char *path) {
  static made_set made;
  table all[PYK_CUE_TABLES];
  FILE *to = fopen(path, "w");
  if (to == NULL) return 1;
  tables(all);
  make_all(&made);
  fprintf(to, "#include \"deeds.h\"\n\n/* What finds the rows of verbs.c, things.c and special.c. Written by "
              "tests/unit/import/test_cues.c --write; the test\n * compares. */\n/* clang-format off */\n");
  for (int t = 0; t < PYK_CUE_TABLES; t++) {
    write_list(to, all[t].name, made.lists[t], made.set.tables[t].begin[PYK_CUE_PAIRS]);
  }
  fprintf(to, "const pyk_cue_set pyk_cues = {{\n");
  for (int t = 0; t < PYK_CUE_TABLES; t++) {
    fprintf(to, "  {pyk_%s_rows, %s_list, {", all[t].name, all[t].name);
    for (size_t i = 0; i <= PYK_CUE_PAIRS; i++)
      write_number(to, i, made.set.tables[t].begin[i]);
    fprintf(to, "\n  }},\n");
  }
  fprintf(to, "}, {");
  for (size_t i = 0; i < PYK_CUE_PAIRS; i++)
    write_number(to, i, made.set.pairs[i]);
  fprintf(to, "\n}};\n/* clang-format on */\n");
  return fclose(to);
}

/* What the rows alone say of the word, whichever table they are taken for. */
static pyk_signs look_up(const pyk_cue_row *rows, size_t count, const char *word) {
  static made_set made;
  const table one = {"some", rows, count};
  pyk_signs signs = 0;
  pyk_folded folded;
  pyk_fold_word(word, (pyk_span){0, strlen(word)}, &folded);
  for (int t = 0; t < PYK_CUE_TABLES; t++) {
    pyk_signs found[PYK_CUE_TABLES];
    memset(&made, 0, sizeof made);
    make(&one, t, &made);
    pyk_look_up(&made.set, &folded, 1u << t, found);
    if (t > 0) assert_true(found[t] == signs);
    signs = found[t];
    pyk_look_up(&made.set, &folded, 7u ^ 1u << t, found);
    assert_true(found[0] == 0 && found[1] == 0 && found[2] == 0);
  }
  return signs;
}

/* The tables in the library are those of its rows; after a change of rows: --write lib/import/cue_tables.c */
static void tables_are_those_of_the_rows(void **state) {
  (void)state;
  static made_set made;
  table all[PYK_CUE_TABLES];
  size_t visited = 0;
  tables(all);
  make_all(&made);
  for (int t = 0; t < PYK_CUE_TABLES; t++, visited++) {
    assert_ptr_equal(pyk_cues.tables[t].rows, all[t].rows);
    assert_memory_equal(pyk_cues.tables[t].begin, made.set.tables[t].begin, sizeof made.set.tables[t].begin);
    assert_memory_equal(pyk_cues.tables[t].list, made.lists[t],
                        made.set.tables[t].begin[PYK_CUE_PAIRS] * sizeof(pyk_cue_place));
  }
  assert_memory_equal(pyk_cues.pairs, made.set.pairs, sizeof made.set.pairs);
  assert_int_equal(visited, 3);
}

/* Sorted, so that a reader finds a word, and none stands twice. */
static void rows_are_sorted(void **state) {
  (void)state;
  table all[PYK_CUE_TABLES];
  size_t visited = 0, n = PYK_CUE_TABLES;
  tables(all);
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

static pyk_signs look_up_built(int t, const char *word) {
  pyk_folded folded;
  pyk_signs found[PYK_CUE_TABLES];
  pyk_fold_word(word, (pyk_span){0, strlen(word)}, &folded);
  pyk_look_up(&pyk_cues, &folded, 1u << t, found);
  return found[t];
}

/* Every row finds itself, in capitals and small letters, and carries its own signs. */
static void rows_find_themselves(void **state) {
  (void)state;
  table all[PYK_CUE_TABLES];
  size_t visited = 0;
  tables(all);
  for (int t = 0; t < PYK_CUE_TABLES; t++) {
    for (size_t i = 0; i < all[t].count; i++, visited++) {
      const pyk_cue_row *row = &all[t].rows[i];
      char word[PYK_FOLDED_MAX];
      assert_true(row->word.len < sizeof word);
      memcpy(word, row->word.ptr, row->word.len + 1);
      assert_int_equal(look_up_built(t, word) & row->signs, row->signs);
      if (word[0] >= 'a' && word[0] <= 'z') word[0] = (char)(word[0] - 'a' + 'A');
      assert_int_equal(look_up_built(t, word) & row->signs, row->signs);
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
