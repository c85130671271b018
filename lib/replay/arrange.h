/* A log in the order in which the law reads it. */
#ifndef PYK_REPLAY_ARRANGE_H
#define PYK_REPLAY_ARRANGE_H

#include "pykala/replay.h"

/* Events in the caller's array, which may lie in longer records. */
typedef struct pyk_log {
  unsigned char *at;
  size_t stride, n;
} pyk_log;

pyk_event pyk_log_get(const pyk_log *log, size_t i);

/* What became of reports that do not count. */
typedef struct pyk_arranged {
  size_t kept; /* those that count stand first, in order */
  uint32_t repeated, superseded, unknown_yet;
} pyk_arranged;

/* Called for each report that contradicts the one that counts. */
typedef void (*pyk_contradiction_fn)(void *context, const pyk_event *event);

/* Puts the log in order; what was learned after `known_by` does not count. */
void pyk_log_arrange(const pyk_log *log, pyk_day known_by, pyk_arranged *out, pyk_contradiction_fn tell, void *context);

#endif
