#include "law.h"

/* Snapshot of the statutes that the rows were traced to, and the revision of the rows since. */
const char pyk_law_edition_name[] = "2025-02-21.5";
const pyk_day pyk_law_checked = LAW_DAY(2025, 2, 21);
