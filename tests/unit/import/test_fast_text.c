/* What looks at many bytes or rows together, against the plain way, byte by byte and row by row, on texts at random. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/fold.h"
#include "import/deeds.h"
#include "import/document.h"
#include "random.h"
#include "slow.h"

enum { ROUNDS = SLOW ? 20000 : 1000000, LENGTH = 150 };

/* A text in memory of its own, so that a sanitizer sees what reads behind it. */
static char *some_text(const char *const *pieces, size_t count, size_t len) {
  char *text = malloc(len + 1);
  size_t at = 0;
  assert_non_null(text);
  while (at < len) {
    const char *piece = pieces[pick((uint32_t)count)];
    size_t size = strlen(piece) < len - at ? strlen(piece) : len - at;
    memcpy(text + at, piece, size);
    at += size;
  }
  return text;
}

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static size_t find_plainly(const char *text, size_t len, size_t at, const char *word) {
  for (; at + strlen(word) <= len && at < len; at++) {
    if (pyk_fold_starts(text, len, at, word)) return at;
  }
  return len;
}

static void words_are_found(void **state) {
  static const char *const pieces[] = {"x", "y",  "z ", "w",  "q", "X", "ä",    "Ä",  "§",  "\n",
                                       "a", "ab", "Ab", "ÄB", "b", "B", "kläm", "\1", "\t", "@B"};
  static const char *const words[] = {"a", "ab", "äb", "§", "kläm", " x", "@b", "bb", "\xC2\xA0", ""};
  size_t visited = 0, found = 0;
  (void)state;
  for (; visited < ROUNDS; visited++) {
    size_t len = pick(LENGTH), at = pick((uint32_t)len + 2);
    char *text = some_text(pieces, COUNT(pieces), len);
    const char *word = words[pick(COUNT(words))];
    size_t expected = find_plainly(text, len, at, word);
    assert_int_equal(pyk_fold_find(text, len, at, word), expected);
    found += expected < len;
    free(text);
  }
  assert_int_equal(visited, ROUNDS);
  assert_true(found > ROUNDS / 10 && found < ROUNDS - ROUNDS / 10);
}

static int blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* White space becomes one space, and none where there is one before. */
static void text_is_taken_over(void **state) {
  static const char *const pieces[] = {"a", "bc", "ä", " ",  " ",  "sana ", "toinen sana ", "\n", "\t",
                                       "!", "  ", "?", "\r", "\f", "\1",    "\x1F",         "§",  "x y z "};
  size_t visited = 0;
  pyk_document document;
  (void)state;
  memset(&document, 0, sizeof document);
  for (; visited < ROUNDS / 4; visited++) {
    size_t len = pick(LENGTH), size = 0;
    char *text = some_text(pieces, COUNT(pieces), len), expected[LENGTH];
    for (size_t i = 0; i < len; i++) {
      if (!blank(text[i])) expected[size++] = text[i];
      if (blank(text[i]) && size > 0 && expected[size - 1] != ' ') expected[size++] = ' ';
    }
    pyk_document_begin(&document, text, len);
    assert_int_equal(pyk_document_text(&document, text, len, 0, 0), 1);
    assert_int_equal(document.len, size);
    if (size > 0) assert_memory_equal(document.text, expected, size);
    free(text);
  }
  pyk_document_free(&document);
  assert_int_equal(visited, ROUNDS / 4);
}

static int utf8_at(const unsigned char *b, size_t left) {
  static const struct {
    unsigned char first[2], second[2];
    size_t size;
  } forms[] = {{{0xC2, 0xDF}, {0x80, 0xBF}, 2}, {{0xE0, 0xE0}, {0xA0, 0xBF}, 3}, {{0xE1, 0xEC}, {0x80, 0xBF}, 3},
               {{0xED, 0xED}, {0x80, 0x9F}, 3}, {{0xEE, 0xEF}, {0x80, 0xBF}, 3}, {{0xF0, 0xF0}, {0x90, 0xBF}, 4},
               {{0xF1, 0xF3}, {0x80, 0xBF}, 4}, {{0xF4, 0xF4}, {0x80, 0x8F}, 4}};
  for (size_t i = 0; i < COUNT(forms); i++) {
    if (b[0] < forms[i].first[0] || b[0] > forms[i].first[1] || left < forms[i].size) continue;
    int right = b[1] >= forms[i].second[0] && b[1] <= forms[i].second[1];
    for (size_t k = 2; k < forms[i].size; k++)
      right &= b[k] >= 0x80 && b[k] <= 0xBF;
    return right ? (int)forms[i].size : 0;
  }
  return 0;
}

/* The first byte that no text has, by table 3-7 of the Unicode standard; `len`: none. */
static size_t first_wrong(const char *text, size_t len, pyk_problem_kind *kind) {
  for (size_t at = 0; at < len;) {
    unsigned char c = (unsigned char)text[at];
    int control = (c < 0x20 && !blank(text[at])) || c == 0x7F;
    int size = c < 0x80 ? 1 : utf8_at((const unsigned char *)text + at, len - at);
    *kind = control ? PYK_PROBLEM_BINARY : PYK_PROBLEM_NOT_UTF8;
    if (control || size == 0) return at;
    at += (size_t)size;
  }
  return len;
}

static void wrong_bytes_are_found(void **state) {
  static const char *const pieces[] = {"abcdefghijklmnop",  "a",        "ä",  "\n",     "€",       "\xF0\x9F\x99\x82",
                                       "kaupunginhallitus", "tekstiä ", "\t", "x y z ", "päätös ", "0123456789"};
  static const char *const wrong[] = {"\1",   "\x7F",        "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                      "\xFF", "\xE0\x80\x80"};
  size_t visited = 0, faults = 0;
  (void)state;
  for (; visited < ROUNDS / 2; visited++) {
    size_t len = 1 + pick(LENGTH);
    char *text = some_text(pieces, COUNT(pieces), len);
    const char *fault = wrong[pick(COUNT(wrong))];
    size_t place = pick((uint32_t)len), offset = len;
    text[0] = 'a'; /* a text that is empty is another problem */
    if (pick(2) == 0 && place > 0 && place + strlen(fault) <= len) memcpy(text + place, fault, strlen(fault));
    pyk_problem_kind kind = 0, expected = 0;
    size_t at = first_wrong(text, len, &expected);
    int right = pyk_screen(text, len, &kind, &offset);
    assert_int_equal(right, at == len);
    if (!right) {
      assert_int_equal(offset, at);
      assert_int_equal(kind, expected);
    }
    faults += !right;
    free(text);
  }
  assert_int_equal(visited, ROUNDS / 2);
  assert_true(faults > visited / 4);
}

static int stands(const pyk_cue_row *row, const pyk_folded *word, size_t from) {
  size_t len = row->word.len;
  if (len > word->len - from || memcmp(word->text + from, row->word.ptr, len) != 0) return 0;
  int at_end = from + len == word->len;
  return (from == 0 || row->fit == PYK_FIT_TAIL || row->fit == PYK_FIT_PART) &&
         (at_end || row->fit == PYK_FIT_STEM || row->fit == PYK_FIT_PART);
}

static pyk_signs signs_plainly(const pyk_cue_row *rows, size_t count, const pyk_folded *word) {
  pyk_signs found = 0;
  for (size_t i = 0; i < count; i++) {
    for (size_t from = 0; from < word->len; from++)
      if (stands(&rows[i], word, from)) found |= rows[i].signs;
  }
  return found;
}

/* Words put together of rows, of pieces of rows and of letters. */
static void words_are_looked_up(void **state) {
  const pyk_cue_row *const rows[PYK_CUE_TABLES] = {pyk_verb_rows, pyk_thing_rows, pyk_special_rows};
  const size_t counts[PYK_CUE_TABLES] = {pyk_verb_row_count, pyk_thing_row_count, pyk_special_row_count};
  enum { WORDS = ROUNDS / 40 };
  size_t visited = 0, signs = 0;
  (void)state;
  for (; visited < WORDS; visited++) {
    char text[200];
    size_t len = 0;
    for (uint32_t parts = 1 + pick(3); parts > 0; parts--) {
      uint32_t t = pick(PYK_CUE_TABLES);
      const pyk_str *word = &rows[t][pick((uint32_t)counts[t])].word;
      size_t begin = pick(3) == 0 ? pick((uint32_t)word->len) : 0, end = word->len;
      if (pick(4) == 0) end = begin + pick((uint32_t)(word->len - begin + 1));
      memcpy(text + len, word->ptr + begin, end - begin);
      len += end - begin;
      if (pick(3) == 0) text[len++] = (char)('a' + pick(26));
    }
    pyk_folded folded;
    pyk_signs found[PYK_CUE_TABLES];
    pyk_fold_word(text, (pyk_span){0, len}, &folded);
    pyk_look_up(&pyk_cues, &folded, 7, found);
    for (int t = 0; t < PYK_CUE_TABLES; t++) {
      assert_true(found[t] == signs_plainly(rows[t], counts[t], &folded));
      signs += found[t] != 0;
    }
  }
  assert_int_equal(visited, WORDS);
  assert_true(signs > WORDS / 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_are_found),
      cmocka_unit_test(text_is_taken_over),
      cmocka_unit_test(wrong_bytes_are_found),
      cmocka_unit_test(words_are_looked_up),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
