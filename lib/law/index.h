/* Which rows can apply at all, by the fact that tells most, so that no question visits rows that cannot. index.c is written
 * from the rows, and a test refuses one that is not what they say. An index never decides: the rows it leads to are read as
 * before. */
#ifndef PYK_LAW_INDEX_H
#define PYK_LAW_INDEX_H

#include "law.h"

/* Tests that change the rows while they run compile what asks the index anew: every row is then visited. */
#ifndef PYK_ROWS_ONLY
#define PYK_ROWS_ONLY 0
#endif

/* The last value of each fact that the rows are found by. */
enum {
  PYK_INDEX_LIMITS = LAW_LAST_LIMIT,
  PYK_INDEX_SERVICES = PYK_SERVICE_TO_AUTHORITY,
  PYK_INDEX_TIME_OVER = PYK_EVENT_VOID + 1, /* the place of PYK_EVENT_TIME_OVER, after the events of a log */
  PYK_INDEX_KINDS = PYK_KIND_STYLE,
  PYK_INDEX_RECORDS = PYK_RECORD_ELECTION,
  PYK_INDEX_AUTHORITIES = PYK_AUTHORITY_OTHER + 1, /* how many */
  PYK_INDEX_DEMANDS = (PYK_INDEX_RECORDS + 1) * PYK_INDEX_AUTHORITIES - 1,
  PYK_INDEX_ROUTE_WORDS = 3 /* of 64 routes each */
};

/* Rows of one table that belong to each value of a fact, in their order: those of value v are `rows` from begin[v] to
 * begin[v + 1]. */
extern const uint16_t pyk_index_limit_begin[PYK_INDEX_LIMITS + 2];
extern const uint8_t pyk_index_limit_rows[];
extern const uint16_t pyk_index_service_begin[PYK_INDEX_SERVICES + 2];
extern const uint8_t pyk_index_service_rows[];
/* Steps of procedure by event; PYK_EVENT_TIME_OVER stands at PYK_INDEX_TIME_OVER. */
extern const uint16_t pyk_index_step_begin[PYK_INDEX_TIME_OVER + 2];
extern const uint8_t pyk_index_step_rows[];
/* Duties by the events that bring them about, in the same way. */
extern const uint16_t pyk_index_duty_begin[PYK_INDEX_TIME_OVER + 2];
extern const uint8_t pyk_index_duty_rows[];
/* Vocabularies by kind: the number of the table in pyk_law_vocabularies, then of the vocabulary in it. */
extern const uint16_t pyk_index_kind_begin[PYK_INDEX_KINDS + 2];
extern const uint8_t pyk_index_kind_rows[];
/* Demands by record and authority: record * PYK_INDEX_AUTHORITIES + authority. Rows are of the one table of the record. */
extern const uint16_t pyk_index_demand_begin[PYK_INDEX_DEMANDS + 2];
extern const uint16_t pyk_index_demand_rows[];
extern const uint8_t pyk_index_demand_table[PYK_INDEX_RECORDS + 1];

/* Forms of body words, 3 * row + form, by what their last two bytes come to, case aside. */
enum { PYK_INDEX_ENDS = 255 };
extern const uint16_t pyk_index_end_begin[PYK_INDEX_ENDS + 2];
extern const uint8_t pyk_index_end_rows[];

/* Of the five bits that a letter and its capital share, in one byte or in the second of two. */
static inline int32_t pyk_index_end(char before, char last) {
  return (((unsigned char)before & 31) * 37 + ((unsigned char)last & 31)) & PYK_INDEX_ENDS;
}

/* Acts by the first two letters, case aside, of what may begin their names: one of the names, or where a long name may be
 * inflected ("lain julkisista hankinnoista"), one of pyk_act_words. */
enum { PYK_INDEX_PAIRS = 1023 };
extern const uint16_t pyk_index_name_begin[PYK_INDEX_PAIRS + 2];
extern const uint8_t pyk_index_name_rows[];

/* The five bits that a letter and its capital share, of two. */
static inline int32_t pyk_index_pair(const char *two) {
  return ((unsigned char)two[0] & 31) << 5 | ((unsigned char)two[1] & 31);
}

/* Sets of routes that a value of a fact leaves possible; value 0, not known, leaves all. */
typedef uint64_t pyk_index_routes[PYK_INDEX_ROUTE_WORDS];
extern const pyk_index_routes pyk_index_route_authority[];
extern const pyk_index_routes pyk_index_route_body[];
extern const pyk_index_routes pyk_index_route_nature[];
extern const pyk_index_routes pyk_index_route_subject[];

#endif
