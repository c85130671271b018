/* What the parts of this room know of a route beyond its record. */
#ifndef PYK_NOTICE_ROUTE_H
#define PYK_NOTICE_ROUTE_H

#include "pykala/notice.h"

#include "../law/law.h"
#include "../limit/parts.h"

/* The row of the decision table that chose the route; NULL for a number that no row has. */
const law_route *pyk_route_row(const pyk_route *route);

/* The period of a limit of the acts on a day. */
pyk_rc pyk_limit_period(pyk_limit limit, pyk_day law_day, pyk_period *out);

#endif
