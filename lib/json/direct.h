/* The answer that is asked for most, a clock, written straight as text: the same bytes as through objects
 * (tests/unit/json/test_direct.c compares them), at a fraction of the cost. */
#ifndef PYK_JSON_DIRECT_H
#define PYK_JSON_DIRECT_H

#include "build.h"

/* The whole reply to a request with that "id" (NULL: it has none). In *out, as pyk_json_finish() gives it. */
pyk_rc pyk_json_direct_clock(pyk_builder *b, const json_t *id, const pyk_clock *clock, char **out, size_t *len);

#endif
