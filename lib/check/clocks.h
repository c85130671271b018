/* The clocks of a decision, for the checks beside them. */
#ifndef PYK_CHECK_CLOCKS_H
#define PYK_CHECK_CLOCKS_H

#include "pykala/bylaw.h"
#include "pykala/check.h"

#include "../appeal/clock.h"
#include "../matter/decision.h"

/* Who is owed the report besides those with a period of their own, and the period of the bylaws' row. */
typedef struct pyk_report_duty {
  int32_t owed;     /* 1: the decision answers a wish resolution */
  int32_t from_row; /* 1: the municipality's bylaws for that day are known */
  int32_t amount;   /* the row's period */
  pyk_unit unit;
  pyk_parties also;
  pyk_clock clock;
} pyk_report_duty;

/* The report duty of a valid decision; owed = 0 when there is none. */
pyk_rc pyk_decision_duty(const pyk_decision *decision, pyk_report_duty *out);

#endif
