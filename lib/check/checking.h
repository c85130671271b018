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

/* The routes of the decision. */
pyk_rc pyk_check_routes(pyk_checking *c, pyk_day law_day);

/* The notices named in the decision's record against its routes: findings 101 to 110. */
void pyk_check_notice(pyk_checking *c);

#endif
