/* The index of the rows against the rows: each row is led to by each value that it holds for, in its order and once, and by no
 * other. What no list leads to would never be asked. */
#include "base/fold.h"
#include "law/index.h"
#include "random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static size_t visited;

/* The list from `begin` to `end` is the rows for which `belongs` holds. */
static void compare(const uint8_t *rows, size_t begin, size_t end, size_t count,
                    int (*belongs)(size_t row, int32_t value), int32_t value) {
  for (size_t row = 0; row < count; row++) {
    if (!belongs(row, value)) continue;
    assert_true(begin < end);
    assert_int_equal(rows[begin], row);
    begin++;
    visited++;
  }
  assert_int_equal(begin, end);
}

static int of_limit(size_t row, int32_t value) {
  return pyk_law_limits[row].limit == value;
}

static int of_service(size_t row, int32_t value) {
  return pyk_law_services[row].service == value;
}

static int of_event(size_t row, int32_t value) {
  return pyk_law_procedure[row].event == (value == PYK_INDEX_TIME_OVER ? PYK_EVENT_TIME_OVER : value);
}

static int of_duty(size_t row, int32_t value) {
  uint32_t event = value == PYK_INDEX_TIME_OVER ? LAW_TIME_OVER : UINT32_C(1) << value;
  return (pyk_law_duties[row].events & event) != 0;
}

static int of_end(size_t row, int32_t value) {
  const pyk_str *form = &pyk_law_body_words[row / 3].form[row % 3];
  if (form->len == 0) return 0;
  assert_true(form->len > 1); /* a shorter one would never be found */
  return pyk_index_end(form->ptr[form->len - 2], form->ptr[form->len - 1]) == value;
}

static void lists_of_rows(void **state) {
  (void)state;
  visited = 0;
  for (int32_t v = 0; v <= PYK_INDEX_LIMITS; v++)
    compare(pyk_index_limit_rows, pyk_index_limit_begin[v], pyk_index_limit_begin[v + 1], pyk_law_limit_count, of_limit,
            v);
  assert_int_equal(visited, pyk_law_limit_count);
  visited = 0;
  for (int32_t v = 0; v <= PYK_INDEX_SERVICES; v++)
    compare(pyk_index_service_rows, pyk_index_service_begin[v], pyk_index_service_begin[v + 1], pyk_law_service_count,
            of_service, v);
  assert_int_equal(visited, pyk_law_service_count);
  visited = 0;
  for (int32_t v = 0; v <= PYK_INDEX_TIME_OVER; v++)
    compare(pyk_index_step_rows, pyk_index_step_begin[v], pyk_index_step_begin[v + 1], pyk_law_procedure_count,
            of_event, v);
  assert_int_equal(visited, pyk_law_procedure_count);
  visited = 0;
  for (int32_t v = 0; v <= PYK_INDEX_TIME_OVER; v++)
    compare(pyk_index_duty_rows, pyk_index_duty_begin[v], pyk_index_duty_begin[v + 1], pyk_law_duty_count, of_duty, v);
  assert_true(visited >= pyk_law_duty_count); /* some are brought about by several events */
  size_t forms = 0;
  for (size_t row = 0; row < 3 * pyk_law_body_word_count; row++)
    forms += pyk_law_body_words[row / 3].form[row % 3].len > 0;
  visited = 0;
  for (int32_t v = 0; v <= PYK_INDEX_ENDS; v++)
    compare(pyk_index_end_rows, pyk_index_end_begin[v], pyk_index_end_begin[v + 1], 3 * pyk_law_body_word_count, of_end,
            v);
  assert_int_equal(visited, forms);
}

static void demands_by_record_and_authority(void **state) {
  size_t rows_seen = 0, listed = 0;
  (void)state;
  for (pyk_record record = PYK_RECORD_PERSON; record <= PYK_INDEX_RECORDS; record++) {
    for (size_t t = 0; t < pyk_law_demands_count; t++) {
      for (size_t i = 0; i < pyk_law_demands[t]->count; i++) {
        if (pyk_law_demands[t]->rows[i].record != record) continue;
        assert_int_equal(pyk_index_demand_table[record], t);
        rows_seen++;
      }
    }
    const law_demand_table *table = pyk_law_demands[pyk_index_demand_table[record]];
    for (int32_t authority = 0; authority < PYK_INDEX_AUTHORITIES; authority++) {
      size_t place = (size_t)(record * PYK_INDEX_AUTHORITIES + authority);
      size_t begin = pyk_index_demand_begin[place], end = pyk_index_demand_begin[place + 1];
      for (size_t i = 0; i < table->count; i++) {
        if (table->rows[i].record != record || !(table->rows[i].authorities >> authority & 1)) continue;
        assert_true(begin < end);
        assert_int_equal(pyk_index_demand_rows[begin], i);
        begin++;
        listed++;
      }
      assert_int_equal(begin, end);
    }
  }
  size_t all = 0;
  for (size_t t = 0; t < pyk_law_demands_count; t++)
    all += pyk_law_demands[t]->count;
  assert_int_equal(rows_seen, all);
  assert_true(listed > all);
}

static int listed(size_t row, const char *begin) {
  int32_t pair = pyk_index_pair(begin);
  for (size_t i = pyk_index_name_begin[pair]; i < pyk_index_name_begin[pair + 1]; i++) {
    if (pyk_index_name_rows[i] == row) return 1;
  }
  return 0;
}

/* Each act is led to by each of its names; a long one also by whatever form its first word has. */
static void acts_by_their_names(void **state) {
  size_t names_seen = 0, words_seen = 0;
  (void)state;
  for (size_t row = 0; row < pyk_law_act_count; row++) {
    const law_act *act = &pyk_law_acts[row];
    const char *const names[] = {act->fi,      act->fi_genitive, act->fi_stem,  act->sv,
                                 act->sv_stem, act->en,          act->fi_short, act->sv_short};
    for (size_t i = 0; i < 8; i++) {
      if (names[i] == NULL) continue;
      assert_true(strlen(names[i]) > 1);
      assert_true(listed(row, names[i]));
      names_seen++;
    }
    static const char *const first_words[] = {"laki", "lain", "lakia", "laissa", "lag", "lagen", "act"};
    int is_long = act->fi != NULL && strncmp(act->fi, "laki ", 5) == 0;
    for (size_t i = 0; is_long && i < 7; i++, words_seen++)
      assert_true(listed(row, first_words[i]));
  }
  assert_true(names_seen > 3 * pyk_law_act_count && words_seen > 50);
  assert_int_equal(listed(0, "zz"), 0);
}

static int in_set(const pyk_index_routes set, size_t row) {
  return (int)(set[row / 64] >> row % 64 & 1);
}

static void routes_that_a_fact_leaves_possible(void **state) {
  size_t left = 0, ruled_out = 0;
  (void)state;
  assert_true(pyk_law_route_count > 64 * (PYK_INDEX_ROUTE_WORDS - 1) &&
              pyk_law_route_count <= 64 * PYK_INDEX_ROUTE_WORDS);
  for (size_t row = 0; row < pyk_law_route_count; row++) {
    const law_route *r = &pyk_law_routes[row];
    for (int32_t v = 0; v <= PYK_AUTHORITY_OTHER; v++)
      assert_int_equal(in_set(pyk_index_route_authority[v], row), v == 0 || (r->authorities >> v & 1));
    for (int32_t v = 0; v <= PYK_BODY_GENERAL_MEETING; v++)
      assert_int_equal(in_set(pyk_index_route_body[v], row), v == 0 || (r->bodies >> v & 1));
    for (int32_t v = 0; v <= PYK_NATURE_MOTION_REPLY; v++)
      assert_int_equal(in_set(pyk_index_route_nature[v], row), v == 0 || (r->natures >> v & 1));
    for (int32_t v = 0; v <= LAW_LAST_SUBJECT; v++) {
      int possible = in_set(pyk_index_route_subject[v], row);
      assert_int_equal(possible, v == 0 || (r->subjects[v / 32] >> v % 32 & 1));
      left += (size_t)possible;
      ruled_out += (size_t)!possible;
    }
  }
  assert_true(left > pyk_law_route_count && ruled_out > left);
}

/* The body that a word names, every row asked: the longest form that is the word, or its end where a compound may. */
static pyk_body body_plainly(const char *word, size_t len) {
  pyk_body found = PYK_BODY_UNKNOWN;
  size_t longest = 0;
  for (size_t i = 0; i < 3 * pyk_law_body_word_count; i++) {
    const law_body_word *row = &pyk_law_body_words[i / 3];
    const pyk_str *form = &row->form[i % 3];
    if (form->len <= longest || form->len > len || (row->whole && form->len != len)) continue;
    if (!pyk_fold_starts(word, len, len - form->len, form->ptr)) continue;
    found = row->body;
    longest = form->len;
  }
  return found;
}

/* Also the letters of two bytes that forms have: å, ä, ö. */
static void in_capitals(char *word, size_t len) {
  for (size_t i = 0; i < len; i++) {
    int second = i > 0 && (unsigned char)word[i - 1] == 0xC3;
    if (second || (word[i] >= 'a' && word[i] <= 'z')) word[i] = (char)(word[i] - ('a' - 'A'));
  }
}

static void bodies_by_the_end_of_their_words(void **state) {
  enum { WORDS = 300000 };
  size_t known = 0;
  (void)state;
  for (visited = 0; visited < WORDS; visited++) {
    const pyk_str *form = &pyk_law_body_words[pick((uint32_t)pyk_law_body_word_count)].form[pick(3)];
    char word[100];
    size_t len = 0, cut = pick(4) == 0 ? pick((uint32_t)form->len + 1) : 0;
    for (uint32_t letters = pick(2) == 0 ? pick(6) : 0; letters > 0; letters--)
      word[len++] = (char)('a' + pick(26));
    for (size_t i = 0; i + cut < form->len; i++) /* some forms are empty */
      word[len++] = form->ptr[i];
    if (pick(5) == 0) in_capitals(word, len);
    pyk_body expected = body_plainly(word, len), found = PYK_BODY_GENERAL_MEETING;
    assert_int_equal(pyk_body_recognise(word, len, &found), PYK_OK);
    assert_int_equal(found, expected);
    known += found != PYK_BODY_UNKNOWN;
  }
  assert_int_equal(visited, WORDS);
  assert_true(known > WORDS / 4);
}

/* Every name of every vocabulary is found by its number and by itself. */
static void vocabularies_by_kind(void **state) {
  size_t words = 0;
  (void)state;
  for (size_t t = 0; t < pyk_law_vocabulary_count; t++) {
    for (size_t i = 0; i < *pyk_law_vocabularies[t].count; i++) {
      const law_vocabulary *v = &pyk_law_vocabularies[t].rows[i];
      for (size_t w = 0; w < v->count; w++, words++) {
        int32_t value = -1;
        assert_string_equal(pyk_name(v->kind, v->words[w].value), v->words[w].name);
        assert_int_equal(pyk_value(v->kind, v->words[w].name, strlen(v->words[w].name), &value), PYK_OK);
        assert_int_equal(value, v->words[w].value);
      }
    }
  }
  assert_true(words > 1000);
  assert_int_equal(pyk_knows(-1, 1), 0);
  assert_int_equal(pyk_knows(PYK_INDEX_KINDS + 1, 1), 0);
  assert_int_equal(pyk_knows(PYK_KIND_GIVEN, INT32_MAX), 0);
  assert_int_equal(pyk_knows(PYK_KIND_GIVEN, INT32_MIN), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lists_of_rows),
      cmocka_unit_test(demands_by_record_and_authority),
      cmocka_unit_test(acts_by_their_names),
      cmocka_unit_test(bodies_by_the_end_of_their_words),
      cmocka_unit_test(routes_that_a_fact_leaves_possible),
      cmocka_unit_test(vocabularies_by_kind),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
