/* What the checks of a decision share: the facts they look at, and where their findings go. */
#ifndef PYK_CHECK_CHECKING_H
#define PYK_CHECK_CHECKING_H

#include "clocks.h"

/* Everything the checks look at, and where their findings go. */
typedef struct pyk_checking {
  const pyk_decision *d;
  pyk_day as_of;
  pyk_route route;     /* the first of those that stand side by side */
  pyk_notices notices; /* those of all */
  pyk_report_duty duty;
  pyk_finding *out;
  size_t cap;
  size_t count;
} pyk_checking;

/* A finding with its severity and provision, ready to be filled in. */
pyk_finding pyk_check_begin(const pyk_checking *c, pyk_finding_code code, pyk_field field);
void pyk_check_report(pyk_checking *c, const pyk_finding *f);
void pyk_check_plain(pyk_checking *c, pyk_finding_code code, pyk_field field);

/* The routes of the decision, at most PYK_ROUTES_MAX, and the first with the notices of all in the record. */
pyk_rc pyk_check_routes(pyk_checking *c, pyk_day law_day, pyk_route *routes, size_t *count);

/* The notices that are right: appeal instructions that do not name their kind are those of the appeal that is open. */
pyk_notices pyk_check_right(const pyk_checking *c);

/* The notices named in the decision's record against its routes: findings 101 to 110. */
void pyk_check_notice(pyk_checking *c);

#endif
