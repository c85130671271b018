/* Which rows can apply at all, by the fact that tells most: made by derive.c from the rows while the library is built, so
 * that no question visits rows that cannot. An index never decides: the rows it leads to are read as before. */
#ifndef PYK_LAW_INDEX_H
#define PYK_LAW_INDEX_H

#include "law.h"

#include "law/index_size.h" /* numbers of rows: made by derive.c */

/* Tests that change the rows while they run compile what asks the index anew: every row is then visited. */
#ifndef PYK_ROWS_ONLY
#define PYK_ROWS_ONLY 0
#endif

/* Rows of one table that belong to each value of a fact, in their order: those of value v are `rows` from begin[v] to
 * begin[v + 1]. */
extern const uint16_t pyk_index_limit_begin[PYK_INDEX_LIMITS + 2];
extern const uint8_t pyk_index_limit_rows[];
extern const uint16_t pyk_index_service_begin[PYK_INDEX_SERVICES + 2];
extern const uint8_t pyk_index_service_rows[];
/* Steps of procedure by event; PYK_EVENT_TIME_OVER stands at PYK_INDEX_TIME_OVER. */
extern const uint16_t pyk_index_step_begin[PYK_INDEX_EVENTS + 2];
extern const uint8_t pyk_index_step_rows[];
/* Duties by the events that bring them about, in the same way. */
extern const uint16_t pyk_index_duty_begin[PYK_INDEX_EVENTS + 2];
extern const uint8_t pyk_index_duty_rows[];
/* Vocabularies by kind: the number of the table in words.c, then of the vocabulary in it. */
extern const uint16_t pyk_index_kind_begin[PYK_INDEX_KINDS + 2];
extern const uint8_t pyk_index_kind_rows[];
/* Demands by record and authority: record * PYK_INDEX_AUTHORITIES + authority. Rows are of the one table of the record. */
extern const uint16_t pyk_index_demand_begin[PYK_INDEX_DEMANDS + 2];
extern const uint16_t pyk_index_demand_rows[];
extern const uint8_t pyk_index_demand_table[PYK_INDEX_RECORDS + 1];

/* Sets of routes that a value of a fact leaves possible; value 0, not known, leaves all. */
typedef uint64_t pyk_index_routes[PYK_INDEX_ROUTE_WORDS];
extern const pyk_index_routes pyk_index_route_authority[];
extern const pyk_index_routes pyk_index_route_body[];
extern const pyk_index_routes pyk_index_route_nature[];
extern const pyk_index_routes pyk_index_route_subject[];

#endif
