/* The acts' demands on the facts of a record: rows of lib/law/demands_*.c put to it. */
#ifndef PYK_CHECK_DEMAND_H
#define PYK_CHECK_DEMAND_H

#include "members.h"

#include "../law/law.h"

/* One record, or an item together with its meeting, and where the findings go. */
typedef struct pyk_asking {
  const pyk_shape *shape;
  const void *facts;
  const pyk_shape *around; /* the meeting of an item; NULL: none */
  const void *around_facts;
  pyk_authority authority;
  pyk_day law_day;
  pyk_bylaw bylaw; /* whose bylaws, for what bylaws set */
  const pyk_bylaw_pack *pack;
  uint64_t place; /* begin and end of the findings; 0: none */
  pyk_finding *out;
  size_t cap;
  size_t count;
  pyk_finding last; /* what two rows have in common is reported once */
} pyk_asking;

/* The answer to a test. */
typedef enum pyk_answer { PYK_ANSWER_UNKNOWN, PYK_ANSWER_YES, PYK_ANSWER_NO, PYK_ANSWER_CONTESTED } pyk_answer;

/* The fact of that name; 0 when it is not known. */
int32_t pyk_ask_fact(const pyk_asking *asking, pyk_field field);
/* Answers a test; fills in what was expected and found, for a finding. */
pyk_answer pyk_ask_test(const pyk_asking *asking, const law_test *test, pyk_finding *finding);

/* A finding with its place; its severity comes when it is reported. */
pyk_finding pyk_ask_finding(const pyk_asking *asking, pyk_finding_code code, pyk_field field);
void pyk_ask_report(pyk_asking *asking, const pyk_finding *finding);

/* Puts all demands on the record to it, those with codes from `from` to `to`. */
void pyk_ask_demands(pyk_asking *asking, pyk_finding_code from, pyk_finding_code to);

#endif
