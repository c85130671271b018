/* Judging printed notices: the routes of the decision, what each of them asks a notice to say, and the notices. */
#ifndef PYK_NOTICE_JUDGE_H
#define PYK_NOTICE_JUDGE_H

#include "pykala/notice.h"

#include "../appeal/clock.h"
#include "../check/checking.h"
#include "route.h"

/* A route with the period that its notice has to give. */
typedef struct pyk_asked {
  pyk_route route;
  int32_t known; /* 1: the route opens a remedy whose notice is known, and `period` is filled in */
  pyk_period period;
} pyk_asked;

typedef struct pyk_judging {
  pyk_checking check; /* the route of the whole, and where findings go */
  pyk_asked asked[PYK_ROUTES_MAX];
  size_t asked_count;
  const char *notices;
  size_t stride, count;
} pyk_judging;

/* One notice and the route whose remedy it opens; NULL: it opens none of them. */
typedef struct pyk_judged {
  const pyk_notice *notice;
  const pyk_notice *before; /* the one before it; NULL: it is the first */
  const pyk_asked *asked;
} pyk_judged;

/* A number of a unit, for findings about periods. */
typedef struct pyk_count_of {
  int32_t amount;
  pyk_unit unit;
} pyk_count_of;

/* The notice number `i` of the caller's. */
static inline const pyk_notice *pyk_notice_at(const pyk_judging *j, size_t i) {
  return (const pyk_notice *)(const void *)(j->notices + i * j->stride);
}

/* judge.c: looks at every notice for what one kind of finding is about, in the order of the codes. */
void pyk_judge_notices(pyk_judging *j);

#endif
