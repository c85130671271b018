/* Plain records as the vectors write them: "meeting.body=council; item.present=56", and what their checks report. */
#ifndef PYK_TEST_RECORDS_H
#define PYK_TEST_RECORDS_H

#include "pykala.h"
#include "vectors.h"

/* A record of any kind, and the meeting around an item. */
typedef struct any_record {
  pyk_record kind;
  union {
    uint32_t size;
    pyk_person person;
    pyk_organization organization;
    pyk_take_up take_up;
    pyk_motion motion;
    pyk_decision_form form;
    pyk_serving serving;
    pyk_filing filing;
    pyk_enforcement enforcement;
    pyk_correction correction;
    pyk_item item;
    pyk_vote vote;
    pyk_election election;
  } as;
  pyk_meeting meeting;
  pyk_day law_day;
} any_record;

/* Reads record, authority, governing day and facts out of three fields and a fourth; fails the test when they are not sound. */
void records_read(const vectors *v, const char *record, const char *authority, const char *law_day, char *facts,
                  any_record *out);

/* Asks the record's check. */
pyk_rc records_check(const any_record *record, pyk_finding *out, size_t cap, size_t *count);

/* "2015/410 103.1", "2003/434 44.1k4", "-" for an empty one or bylaws. */
void records_provision(const pyk_provision *p, char out[64]);

#endif
