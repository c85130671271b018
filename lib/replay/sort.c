#include "sort.h"

enum { FEW = 64, BUCKETS = 256, BUCKET_BITS = 8 };

void pyk_log_swap(const pyk_log *log, size_t i, size_t k) {
  unsigned char *a = log->at + i * log->stride, *b = log->at + k * log->stride;
  unsigned char held[sizeof(pyk_event)];
  for (size_t done = 0; done < log->stride && i != k;) {
    size_t part = log->stride - done < sizeof held ? log->stride - done : sizeof held;
    if (part == sizeof held) { /* a length that the compiler knows */
      memcpy(held, a + done, sizeof held);
      memcpy(a + done, b + done, sizeof held);
      memcpy(b + done, held, sizeof held);
    } else {
      memcpy(held, a + done, part);
      memcpy(a + done, b + done, part);
      memcpy(b + done, held, part);
    }
    done += part;
  }
}

static int compare_at(const pyk_log *log, const pyk_order *order, size_t i, size_t k) {
  pyk_event a = pyk_log_get(log, i), b = pyk_log_get(log, k);
  return order->compare(&a, &b);
}

/* --- a few events: their numbers are sorted, and then the events once --- */

typedef struct placed {
  uint64_t key;
  size_t at;
} placed;

static int after(const pyk_log *log, const pyk_order *order, const placed *a, const placed *b) {
  if (a->key != b->key) return a->key > b->key;
  return compare_at(log, order, a->at, b->at) > 0;
}

static void sort_few(const pyk_log *log, const pyk_order *order, int level) {
  placed list[FEW];
  size_t from[FEW]; /* where the event that belongs in a place lies now */
  for (size_t i = 0; i < log->n; i++) {
    placed one = {level < order->levels ? order->key(log->at + i * log->stride, level) : 0, i};
    size_t k = i;
    for (; k > 0 && after(log, order, &list[k - 1], &one); k--)
      list[k] = list[k - 1];
    list[k] = one;
  }
  for (size_t i = 0; i < log->n; i++)
    from[i] = list[i].at;
  for (size_t i = 0; i < log->n; i++) {
    size_t source = from[i];
    while (source < i) /* it was swapped away from there */
      source = from[source];
    pyk_log_swap(log, i, source);
    from[i] = source;
  }
}

/* --- many that no number tells apart: a heap, which no input makes slow --- */

static void sift(const pyk_log *log, const pyk_order *order, size_t root, size_t n) {
  for (size_t child = 2 * root + 1; child < n; child = 2 * root + 1) {
    if (child + 1 < n && compare_at(log, order, child, child + 1) < 0) child++;
    if (compare_at(log, order, root, child) >= 0) return;
    pyk_log_swap(log, root, child);
    root = child;
  }
}

static void sort_heap(const pyk_log *log, const pyk_order *order) {
  for (size_t i = log->n / 2; i-- > 0;)
    sift(log, order, i, log->n);
  for (size_t end = log->n; end-- > 1;) {
    pyk_log_swap(log, 0, end);
    sift(log, order, 0, end);
  }
}

/* --- many: by the upper eight bits in which their numbers differ, each event straight to its bucket --- */

static int length_of(uint64_t value) {
  int bits = 0;
  for (; value != 0; value >>= 1)
    bits++;
  return bits;
}

/* The span of the numbers; in *least its least. */
static uint64_t look_over(const pyk_log *log, const pyk_order *order, int level, uint64_t *least) {
  uint64_t most = *least = order->key(log->at, level);
  for (size_t i = 1; i < log->n; i++) {
    uint64_t key = order->key(log->at + i * log->stride, level);
    if (key < *least) *least = key;
    if (key > most) most = key;
  }
  return most - *least;
}

static void sort_from(const pyk_log *log, const pyk_order *order, int level);

/* The eight bits of a number by which events go to their buckets. */
static inline size_t bucket_of(const pyk_order *order, const unsigned char *event, int level, uint64_t least,
                               int shift) {
  return (size_t)((order->key(event, level) - least) >> shift);
}

/* Has the places fetched that follow one of a bucket: its next event goes there. An address and no pointer, as it may lie behind
 * the log. */
static inline void fetch_ahead(const unsigned char *place, size_t stride) {
#ifdef __GNUC__
  __builtin_prefetch((const void *)((uintptr_t)place + 2 * stride), 1);
  __builtin_prefetch((const void *)((uintptr_t)place + 3 * stride), 1);
#else
  (void)place, (void)stride;
#endif
}

static void distribute(const pyk_log *log, const pyk_order *order, int level, uint64_t least, int shift) {
  uint32_t next[BUCKETS] = {0}, end[BUCKETS];
  for (size_t i = 0; i < log->n; i++)
    next[bucket_of(order, log->at + i * log->stride, level, least, shift)]++;
  uint32_t at = 0;
  for (int b = 0; b < BUCKETS; b++) {
    uint32_t count = next[b];
    next[b] = at;
    at += count;
    end[b] = at;
  }
  for (int b = 0; b < BUCKETS; b++) {
    while (next[b] < end[b]) {
      size_t its = bucket_of(order, log->at + next[b] * log->stride, level, least, shift);
      if (its == (size_t)b) {
        next[b]++;
        continue;
      }
      size_t to = next[its]++;
      fetch_ahead(log->at + to * log->stride, log->stride);
      pyk_log_swap(log, next[b], to);
    }
  }
  for (int b = 0; b < BUCKETS; b++) {
    uint32_t begin = b == 0 ? 0 : end[b - 1];
    const pyk_log bucket = {log->at + begin * log->stride, log->stride, end[b] - begin};
    sort_from(&bucket, order, shift == 0 ? level + 1 : level);
  }
}

static void sort_from(const pyk_log *log, const pyk_order *order, int level) {
  uint64_t least = 0, span = 0;
  if (log->n < 2) return;
  while (level < order->levels && (span = look_over(log, order, level, &least)) == 0)
    level++;
  if (log->n <= FEW) {
    sort_few(log, order, level);
  } else if (level == order->levels) {
    sort_heap(log, order);
  } else {
    int bits = length_of(span);
    distribute(log, order, level, least, bits > BUCKET_BITS ? bits - BUCKET_BITS : 0);
  }
}

void pyk_log_sort(const pyk_log *log, const pyk_order *order) {
  for (size_t i = 1; i < log->n; i++) {
    int level = 0;
    const unsigned char *before = log->at + (i - 1) * log->stride, *here = log->at + i * log->stride;
    for (; level < order->levels; level++) {
      uint64_t a = order->key(before, level), b = order->key(here, level);
      if (a < b) break;
      if (a > b) {
        sort_from(log, order, 0);
        return;
      }
    }
    if (level == order->levels && compare_at(log, order, i - 1, i) > 0) {
      sort_from(log, order, 0);
      return;
    }
  }
}
