#include "arrange.h"

#include "../base/record.h"
#include "../law/law.h"
#include "sort.h"

#include <stddef.h>
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

static int32_t rank_of_body(pyk_body body) {
  return body >= 0 && (size_t)body < pyk_law_body_rank_count ? pyk_law_body_ranks[body] : 0;
}

/* The body that decides; of other events none. */
static pyk_body deciding(const pyk_event *e) {
  return e->kind == PYK_EVENT_DECIDED ? e->body : PYK_BODY_UNKNOWN;
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
  const int32_t left[] = {a->day, a->order, rank_of(a->kind), rank_of_body(deciding(a))};
  const int32_t right[] = {b->day, b->order, rank_of(b->kind), rank_of_body(deciding(b))};
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

/* --- the same orders as numbers --- */

/* Numbers below 0 before those above. */
static uint64_t raised(int32_t number) {
  return (uint64_t)((int64_t)number - INT32_MIN);
}

/* Day and order, the ranks, the key. */
static uint64_t number_in_law(const unsigned char *e, int level) {
  if (level > 1) return pyk_event_half(e, (size_t)level - 2);
  if (level == 0) {
    return raised(pyk_event_number(e, offsetof(pyk_event, day))) << 32 |
           raised(pyk_event_number(e, offsetof(pyk_event, order)));
  }
  pyk_event_kind kind = pyk_event_number(e, offsetof(pyk_event, kind));
  pyk_body body = kind == PYK_EVENT_DECIDED ? pyk_event_number(e, offsetof(pyk_event, body)) : PYK_BODY_UNKNOWN;
  return (uint64_t)rank_of(kind) << 32 | (uint64_t)rank_of_body(body);
}

static uint64_t number_of_report(const unsigned char *e, int level) {
  if (level < 2) return pyk_event_half(e, (size_t)level);
  pyk_day learned = pyk_event_number(e, offsetof(pyk_event, learned));
  if (learned == PYK_DAY_NONE) learned = pyk_event_number(e, offsetof(pyk_event, day));
  return UINT32_MAX - raised(learned);
}

static const pyk_order in_law = {number_in_law, 4, compare_in_law};
static const pyk_order of_reports = {number_of_report, 3, compare_reports};

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
      pyk_log_swap(log, out->kept++, i);
    }
    before = e;
  }
}

void pyk_log_arrange(const pyk_log *log, pyk_day known_by, pyk_arranged *out, pyk_contradiction_fn tell,
                     void *context) {
  memset(out, 0, sizeof *out);
  if (!no_keys(log)) pyk_log_sort(log, &of_reports);
  select_reports(log, known_by, out, tell, context);
  const pyk_log kept = {log->at, log->stride, out->kept};
  pyk_log_sort(&kept, &in_law);
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
