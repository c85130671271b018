/* The place within an act: chapter, section, subsection, item, as decisions write it. */
#ifndef PYK_STATUTE_PLACE_H
#define PYK_STATUTE_PLACE_H

#include "pykala/statute.h"
#include "token.h"

/* "30 luvun", "16 kap.", "kap. 15", "chapter 30". Sets p->chapter. */
int pyk_take_chapter(pyk_cursor *c, pyk_provision *p);

/* Section with what follows it: "134 §:n 1 momentin 2 kohta", "28.1 § 5 kohta", "§ 136", "section 134, subsection 1".
 * Of "24 ja 25 §" the first is set and *list becomes 1; likewise of several subsections or items. When it is no
 * section, 0: the cursor then stands behind the numbers that were looked at in vain, where to go on looking. */
int pyk_take_section(pyk_cursor *c, pyk_provision *p, int *list);

#endif
