/* The operations of the line protocol, by name. */
#ifndef PYK_JSON_OPERATIONS_H
#define PYK_JSON_OPERATIONS_H

#include "build.h"
#include "read.h"

/* Reads the members of a request and gives the result, or NULL after pyk_read_fail(). */
typedef struct pyk_operation {
  const char *name;
  json_t *(*run)(pyk_json_reader *r, pyk_builder *b);
} pyk_operation;
extern const pyk_operation pyk_operations[];
extern const size_t pyk_operation_count;

/* records.c */
json_t *pyk_op_judge(pyk_json_reader *r, pyk_builder *b);
json_t *pyk_op_person(pyk_json_reader *r, pyk_builder *b);
json_t *pyk_op_vote(pyk_json_reader *r, pyk_builder *b);
json_t *pyk_op_election(pyk_json_reader *r, pyk_builder *b);

/* replay.c */
json_t *pyk_op_replay(pyk_json_reader *r, pyk_builder *b);
json_t *pyk_op_impact(pyk_json_reader *r, pyk_builder *b);

#endif
