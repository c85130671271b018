/* The clocks of a decision, for the checks beside them. */
#ifndef PYK_CHECK_CLOCKS_H
#define PYK_CHECK_CLOCKS_H

#include "pykala/bylaw.h"
#include "pykala/check.h"

/* Who is owed the report besides those with a period of their own, and the period of the bylaws' row. */
typedef struct pyk_report_duty {
  int32_t owed;     /* 1: the decision answers a wish resolution */
  int32_t from_row; /* 1: the municipality's bylaws for that day are known */
  int32_t amount;   /* the row's period */
  pyk_unit unit;
  pyk_parties also;
  pyk_clock clock;
} pyk_report_duty;

/* The rule of the bylaws that apply to the decision, in force on that day; 0 when there is none. */
int pyk_decision_bylaw(const pyk_decision *decision, pyk_bylaw_kind kind, int32_t which, pyk_day day,
                       pyk_bylaw_rule *out);

/* The report duty of a valid decision; owed = 0 when there is none. */
pyk_rc pyk_decision_duty(const pyk_decision *decision, pyk_report_duty *out);

/* A clock that cannot run. */
pyk_clock pyk_clock_stopped(pyk_limit limit, pyk_parties whose, pyk_verdict verdict, pyk_facts missing);

/* Remedies that can stand side by side. */
enum { PYK_ROUTES_MAX = 4 };

#endif
