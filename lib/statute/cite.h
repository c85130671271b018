/* One citation at one place of a text: an act or bylaws, and a section. */
#ifndef PYK_STATUTE_CITE_H
#define PYK_STATUTE_CITE_H

#include "name.h"
#include "place.h"

typedef struct pyk_cited {
  size_t end;                  /* of the whole citation */
  size_t name_begin, name_end; /* equal when the act is cited by its number alone */
  int32_t year, number;        /* 0 when not written */
  pyk_provision place;         /* without act and bylaws */
  int list;                    /* 1: one of several sections, subsections or items */
} pyk_cited;

/* Citation that begins with the name of an act, or with a section ("136 § i kommunallagen"). 1 when there is one.
 * Else 0, and *resume (past `at`) is where a search goes on. */
int pyk_cite_name_first(const char *text, size_t len, size_t at, pyk_cited *out, size_t *resume);
int pyk_cite_place_first(const char *text, size_t len, size_t at, pyk_cited *out, size_t *resume);

/* What stands behind the name: number of the act, chapter, section. */
int pyk_cite_rest(pyk_cursor *c, pyk_cited *out);
/* The section, and the preposition before a name that follows it: " i ", " i 30 kap. i ", " of the ". */
int pyk_cite_lead(pyk_cursor *c, pyk_cited *out);

/* The provision cited. PYK_E_NORULE, PYK_E_AMBIGUOUS as pyk_name_resolve(). */
pyk_rc pyk_cite_resolve(const char *text, const pyk_cited *cited, pyk_day day, pyk_provision *out);

#endif
