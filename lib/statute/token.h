/* Reading text from left to right, a piece at a time. What does not fit leaves the place where it was. */
#ifndef PYK_STATUTE_TOKEN_H
#define PYK_STATUTE_TOKEN_H

#include "pykala/base.h"

typedef struct pyk_cursor {
  const char *text;
  size_t len;
  size_t at;
} pyk_cursor;

/* A list of words, ended by NULL. */
typedef const char *const *pyk_words;

/* 1 when a letter begins at `at`, or ends before it. Punctuation of more than one byte (dashes, quotation marks, the
 * section sign) is no letter. */
int pyk_letter_at(const char *text, size_t len, size_t at);
int pyk_letter_before(const char *text, size_t at);

/* End of `phrase` at text[at], or 0. White space in the phrase is any white space in the text; case counts when
 * `exact`. The end may lie within a word. */
size_t pyk_phrase_end(const char *text, size_t len, size_t at, const char *phrase, int exact);

/* Each of these moves past what it reads and returns 1 (or the number, the letter), else 0. */
int pyk_take_byte(pyk_cursor *c, char byte);
int pyk_take_space(pyk_cursor *c);  /* any amount; 1 when there was some */
void pyk_take_comma(pyk_cursor *c); /* space, one comma, space, all optional */
int pyk_take_dash(pyk_cursor *c);
int32_t pyk_take_number(pyk_cursor *c); /* 1 to 9999, no leading zero */
int32_t pyk_take_letter(pyk_cursor *c); /* 'a' to 'z', case aside, alone */
/* One of the words, whole, case aside. */
int pyk_take_word(pyk_cursor *c, pyk_words words);
/* A word shortened: full stop and case ending (":n") behind it belong to it. */
int pyk_take_short_word(pyk_cursor *c, pyk_words words);
/* Case ending behind a colon, as in "§:n", "MRL:ssä". */
int pyk_take_ending(pyk_cursor *c);
/* Section sign, single or double, with its case ending; "pykälän", "paragrafen". */
int pyk_take_sign(pyk_cursor *c);

#endif
