/* Sorting a log in place, without memory of its own and in time that grows with its length only. */
#ifndef PYK_REPLAY_SORT_H
#define PYK_REPLAY_SORT_H

#include "arrange.h"

#include <string.h>

/* An order of events: whole numbers that decide one after the other, and a comparison for what they leave equal. */
typedef struct pyk_order {
  uint64_t (*key)(const unsigned char *event, int level);
  int levels;
  int (*compare)(const pyk_event *a, const pyk_event *b);
} pyk_order;

/* The event's members, read where they lie. */
static inline int32_t pyk_event_number(const unsigned char *event, size_t offset) {
  int32_t value;
  memcpy(&value, event + offset, sizeof value);
  return value;
}
static inline uint64_t pyk_event_half(const unsigned char *event, size_t half) {
  uint64_t value;
  memcpy(&value, event + half * sizeof value, sizeof value);
  return value;
}

void pyk_log_swap(const pyk_log *log, size_t i, size_t k);
void pyk_log_sort(const pyk_log *log, const pyk_order *order);

#endif
