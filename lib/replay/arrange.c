#include "arrange.h"

#include "../base/record.h"
#include "../law/law.h"

#include <string.h>

pyk_event pyk_log_get(const pyk_log *log, size_t i) {
  pyk_event event;
  memcpy(&event, log->at + i * log->stride, sizeof event);
  return event;
}

/* --- two orders --- */

static int compare_u64(uint64_t a, uint64_t b) {
  return (a > b) - (a < b);
}

static int compare_i32(int32_t a, int32_t b) {
  return (a > b) - (a < b);
}

static int32_t rank_of(pyk_event_kind kind) {
  return kind >= 0 && (size_t)kind < pyk_law_event_rank_count ? pyk_law_event_ranks[kind] : 0;
}

static int32_t rank_of_body(const pyk_event *e) {
  pyk_body body = e->kind == PYK_EVENT_DECIDED ? e->body : PYK_BODY_UNKNOWN;
  return body >= 0 && (size_t)body < pyk_law_body_rank_count ? pyk_law_body_ranks[body] : 0;
}

static int compare_keys(const pyk_event *a, const pyk_event *b) {
  int order = compare_u64(a->key[0], b->key[0]);
  return order != 0 ? order : compare_u64(a->key[1], b->key[1]);
}

static pyk_day learned_on(const pyk_event *e) {
  return e->learned != PYK_DAY_NONE ? e->learned : e->day;
}

/* The order of the law: what comes first happened first. Every field takes part, so that only equal events are equal. */
static int compare_in_law(const pyk_event *a, const pyk_event *b) {
  const int32_t left[] = {a->day, a->order, rank_of(a->kind), rank_of_body(a)};
  const int32_t right[] = {b->day, b->order, rank_of(b->kind), rank_of_body(b)};
  for (size_t i = 0; i < sizeof left / sizeof left[0]; i++) {
    if (left[i] != right[i]) return compare_i32(left[i], right[i]);
  }
  int order = compare_keys(a, b);
  const int32_t more_left[] = {a->kind,   learned_on(a), a->body,         a->nature, a->service,
                               a->proven, a->obstacle,   (int32_t)a->who, a->learned};
  const int32_t more_right[] = {b->kind,   learned_on(b), b->body,         b->nature, b->service,
                                b->proven, b->obstacle,   (int32_t)b->who, b->learned};
  for (size_t i = 0; i < sizeof more_left / sizeof more_left[0] && order == 0; i++)
    order = compare_i32(more_left[i], more_right[i]);
  return order;
}

/* Reports of one event together, the one learned last first. Events without a key come first, each on its own. */
static int compare_reports(const pyk_event *a, const pyk_event *b) {
  int order = compare_keys(a, b);
  if (order == 0) order = compare_i32(learned_on(b), learned_on(a));
  return order != 0 ? order : compare_in_law(a, b);
}

typedef int (*compare_fn)(const pyk_event *a, const pyk_event *b);

/* --- sorting in place --- */

static void swap(const pyk_log *log, size_t i, size_t k) {
  unsigned char *a = log->at + i * log->stride, *b = log->at + k * log->stride;
  unsigned char held[64];
  for (size_t done = 0; done < log->stride && i != k;) {
    size_t part = log->stride - done < sizeof held ? log->stride - done : sizeof held;
    memcpy(held, a + done, part);
    memcpy(a + done, b + done, part);
    memcpy(b + done, held, part);
    done += part;
  }
}

static int in_order(const pyk_log *log, compare_fn compare) {
  for (size_t i = 1; i < log->n; i++) {
    pyk_event before = pyk_log_get(log, i - 1), after = pyk_log_get(log, i);
    if (compare(&before, &after) > 0) return 0;
  }
  return 1;
}

static void sift(const pyk_log *log, size_t root, size_t n, compare_fn compare) {
  for (size_t child = 2 * root + 1; child < n; child = 2 * root + 1) {
    pyk_event larger = pyk_log_get(log, child);
    if (child + 1 < n) {
      pyk_event right = pyk_log_get(log, child + 1);
      if (compare(&larger, &right) < 0) {
        larger = right;
        child++;
      }
    }
    pyk_event parent = pyk_log_get(log, root);
    if (compare(&parent, &larger) >= 0) return;
    swap(log, root, child);
    root = child;
  }
}

/* Heapsort: needs no memory, and no input makes it slow. */
static void sort(const pyk_log *log, compare_fn compare) {
  if (in_order(log, compare)) return;
  for (size_t i = log->n / 2; i-- > 0;)
    sift(log, i, log->n, compare);
  for (size_t end = log->n; end-- > 1;) {
    swap(log, 0, end);
    sift(log, 0, end, compare);
  }
}

/* --- which reports count --- */

static int has_key(const pyk_event *e) {
  return e->key[0] != 0 || e->key[1] != 0;
}

static int known(const pyk_event *e, pyk_day known_by) {
  return known_by == PYK_DAY_NONE || learned_on(e) <= known_by;
}

/* The same report once more; when it was learned can be said in two ways. */
static int same_report(const pyk_event *a, const pyk_event *b) {
  pyk_event left = *a, right = *b;
  left.learned = learned_on(a);
  right.learned = learned_on(b);
  return memcmp(&left, &right, sizeof left) == 0;
}

/* One report beside the one that counts, `first`, of the same key; `before` is the one before it. */
static void leave_out(const pyk_event *first, const pyk_event *before, const pyk_event *e, pyk_arranged *out,
                      pyk_contradiction_fn tell, void *context) {
  if (learned_on(e) == learned_on(first) && same_report(e, before)) {
    out->repeated++;
    return;
  }
  out->superseded++;
  if (learned_on(e) == learned_on(first)) tell(context, e);
}

/* Without keys no two events are reports of one, in whatever order they stand. */
static int no_keys(const pyk_log *log) {
  for (size_t i = 0; i < log->n; i++) {
    pyk_event e = pyk_log_get(log, i);
    if (has_key(&e)) return 0;
  }
  return 1;
}

/* Moves the reports that count to the front; the log is sorted by key. */
static void select_reports(const pyk_log *log, pyk_day known_by, pyk_arranged *out, pyk_contradiction_fn tell,
                           void *context) {
  pyk_event first, before;
  int within = 0; /* `first` is the report of the present key that counts */
  memset(&first, 0, sizeof first);
  memset(&before, 0, sizeof before);
  for (size_t i = 0; i < log->n; i++) {
    pyk_event e = pyk_log_get(log, i);
    if (!known(&e, known_by)) {
      out->unknown_yet++;
    } else if (within && has_key(&e) && compare_keys(&e, &first) == 0) {
      leave_out(&first, &before, &e, out, tell, context);
    } else if (e.kind == PYK_EVENT_VOID) {
      out->superseded++;
      first = e;
      within = 1;
    } else {
      first = e;
      within = 1;
      swap(log, out->kept++, i);
    }
    before = e;
  }
}

void pyk_log_arrange(const pyk_log *log, pyk_day known_by, pyk_arranged *out, pyk_contradiction_fn tell,
                     void *context) {
  memset(out, 0, sizeof *out);
  if (!no_keys(log)) sort(log, compare_reports);
  select_reports(log, known_by, out, tell, context);
  const pyk_log kept = {log->at, log->stride, out->kept};
  sort(&kept, compare_in_law);
}

static void ignore(void *context, const pyk_event *event) {
  (void)context;
  (void)event;
}

pyk_rc pyk_events_arrange(pyk_event *events, size_t stride, size_t n, pyk_day known_by) {
  pyk_arranged ignored;
  if (!pyk_array_sound(events, stride, n, sizeof *events)) return PYK_E_ARG;
  const pyk_log log = {(unsigned char *)events, stride, n};
  pyk_log_arrange(&log, known_by, &ignored, ignore, NULL);
  return PYK_OK;
}
