/* Names of acts in text: which rows of the table of acts fit, and which act is meant. */
#ifndef PYK_STATUTE_NAME_H
#define PYK_STATUTE_NAME_H

#include "../law/law.h"
#include "token.h"

/* End of the longest name of an act or of bylaws that begins at text[at], its case ending included; 0 when there is
 * none. */
size_t pyk_name_end(const char *text, size_t len, size_t at);

/* "lain", "lag", "Act", and the beginnings of names that go on behind such a word in whatever form it has. */
extern const char *const pyk_act_words[];
#define PYK_LONG_NAME_FI "laki "
#define PYK_LONG_NAME_SV "lagen "

/* One of them: the word that stands for a name when an act is cited by its number alone. */
int pyk_take_act_word(pyk_cursor *c);

/* "(410/2015)" or "410/2015"; a year of two digits is of the 1900s. *open: 1 when the parenthesis was not closed
 * behind the number, as in "(410/2015 121 §)". */
int pyk_take_act_number(pyk_cursor *c, int32_t *year, int32_t *number, int *open);

/* Act or bylaws that the name text[begin, end) means: with a number (number > 0) the act that has both, else the one
 * of that name on `day`, or the newest for PYK_DAY_NONE. PYK_E_NORULE, PYK_E_AMBIGUOUS. */
pyk_rc pyk_name_resolve(const char *text, size_t begin, size_t end, int32_t year, int32_t number, pyk_day day,
                        const law_act **out);

/* 1 when the first two letters of some name, or of "lain" and the like, stand there: most words need not be looked up. */
int pyk_name_may_begin(const char *text, size_t len, size_t at);

#endif
