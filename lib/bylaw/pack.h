/* Bylaws as other questions use them: built in, or the caller's own. */
#ifndef PYK_BYLAW_PACK_H
#define PYK_BYLAW_PACK_H

#include "pykala/bylaw.h"

/* The pack of the bylaws in question; `own` is that of PYK_BYLAW_OWN. NULL: none. */
const pyk_bylaw_pack *pyk_bylaw_chosen(pyk_bylaw bylaw, const pyk_bylaw_pack *own);

/* Their rule in force on a day; 0 when there are no such bylaws, no day, or no rule. */
int pyk_bylaw_rule_on(pyk_bylaw bylaw, const pyk_bylaw_pack *own, pyk_bylaw_kind kind, int32_t which, pyk_day day,
                      pyk_bylaw_rule *out);

/* Where a rule stands; an empty provision when nobody said. */
pyk_provision pyk_bylaw_place(pyk_bylaw bylaw, const pyk_bylaw_rule *rule);

#endif
