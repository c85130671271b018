/* The row of a finding code: severity and sentences. */
#ifndef PYK_FINDING_ROW_H
#define PYK_FINDING_ROW_H

#include "../law/law.h"

/* NULL for an unknown code. */
const law_finding *pyk_finding_row(pyk_finding_code code);

#endif
