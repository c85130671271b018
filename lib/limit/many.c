/* Last days of whole arrays. */
#include "plan.h"

#include "../base/many.h"
#include "../base/record.h"

enum { GROUP = 32 };

typedef struct columns {
  const unsigned char *in;
  size_t stride;
  unsigned char *last;
  size_t last_stride;
  pyk_column latest, codes;
} columns;

static columns from(const columns *c, size_t at) {
  return (columns){c->in + at * c->stride,          c->stride,
                   c->last + at * c->last_stride,   c->last_stride,
                   pyk_column_from(&c->latest, at), pyk_column_from(&c->codes, at)};
}

/* 1 when every event of the block lies in the stretch. */
static inline int all_within(const pyk_stretch *s, const unsigned char *at, size_t stride, size_t n) {
  uint32_t first = (uint32_t)s->from, days = s->days, right = 1;
  for (size_t i = 0; i < n; i++)
    right &= (uint32_t)pyk_column_read(at, stride, i) - first < days;
  return right != 0;
}

static inline void last_days(const pyk_stretch *s, const unsigned char *in, size_t stride, unsigned char *out,
                             size_t out_stride, size_t n) {
  const uint32_t to_place = (uint32_t)(s->shift - PYK_TABLE_FIRST); /* from an event to its nominal day's place */
  if (pyk_stretch_sure(s) == 0) {                                   /* its end never moves */
    for (size_t i = 0; i < n; i++)
      pyk_column_write(out, out_stride, i, pyk_column_read(in, stride, i) + s->shift);
    return;
  }
  for (size_t i = 0; i < n; i++) {
    uint32_t place = (uint32_t)pyk_column_read(in, stride, i) + to_place;
    uint32_t days = pyk_table_days[place] & PYK_TABLE_SURE;
    pyk_column_write(out, out_stride, i, (pyk_day)(place + PYK_TABLE_FIRST + days));
  }
}

static void latest_days(const pyk_stretch *s, const columns *c, size_t n) {
  uint32_t mask = pyk_stretch_latest(s);
  for (size_t i = 0; i < n; i++) {
    pyk_day nominal = pyk_column_read(c->in, c->stride, i) + s->shift;
    uint32_t days = pyk_table_day(nominal) >> PYK_TABLE_LATEST_SHIFT & mask;
    pyk_column_write(c->latest.at, c->latest.stride, i, nominal + (pyk_day)days);
  }
}

/* The common case, nothing but last days in arrays without gaps: as many whole groups from the first on as lie in the stretch.
 * Looking at a group and computing it in one go keeps the memory busy all the time. Returns how many elements. */
static size_t run(const pyk_stretch *s, const unsigned char *in, unsigned char *out, size_t n) {
  const pyk_stretch own = *s; /* nothing that is written can change it */
  const size_t size = sizeof(pyk_day);
  size_t at = 0;
  while (at + GROUP <= n && all_within(&own, in + at * size, size, GROUP)) {
    last_days(&own, in + at * size, size, out + at * size, size, GROUP);
    at += GROUP;
  }
  return at;
}

/* A block within one stretch of days. The latest first: the last days may take the place of the events. */
static void whole_block(const pyk_stretch *s, const columns *c, size_t n) {
  if (c->latest.at != NULL) latest_days(s, c, n);
  if (c->stride == sizeof(pyk_day) && c->last_stride == sizeof(pyk_day)) { /* the compiler knows the distances */
    last_days(s, c->in, sizeof(pyk_day), c->last, sizeof(pyk_day), n);
  } else {
    last_days(s, c->in, c->stride, c->last, c->last_stride, n);
  }
  pyk_column_good(&c->codes, n);
}

static size_t one_by_one(const pyk_limit_plan *plan, const columns *c, size_t n) {
  size_t failed = 0;
  for (size_t i = 0; i < n; i++) {
    pyk_day last = PYK_DAY_NONE, latest = PYK_DAY_NONE;
    pyk_rc rc = pyk_limit_last(plan, pyk_column_read(c->in, c->stride, i), &last, &latest);
    if (c->latest.at != NULL) pyk_column_write(c->latest.at, c->latest.stride, i, latest);
    pyk_column_write(c->last, c->last_stride, i, last);
    failed += pyk_column_code(&c->codes, i, rc);
  }
  return failed;
}

/* The stretch in which the whole block lies, in *out; 0 when there is none, or it is counted in months. */
static int stretch_of(const pyk_limit_plan *plan, const columns *c, size_t n, pyk_stretch *out) {
  for (int32_t i = 0; i < plan->count; i++) {
    pyk_stretch s = pyk_plan_stretch(plan, i);
    int within =
        c->stride == sizeof(pyk_day) ? all_within(&s, c->in, sizeof(pyk_day), n) : all_within(&s, c->in, c->stride, n);
    if (!within || pyk_stretch_months(&s) > 0) continue;
    *out = s;
    return 1;
  }
  return 0;
}

static int is_common(const columns *c) {
  return c->stride == sizeof(pyk_day) && c->last_stride == sizeof(pyk_day) && c->latest.at == NULL &&
         c->codes.at == NULL;
}

pyk_rc pyk_limit_last_many(const pyk_limit_plan *plan, const pyk_day *events, size_t stride, size_t n,
                           pyk_day *last_days, size_t last_stride, pyk_day *latest, size_t latest_stride, pyk_rc *codes,
                           size_t code_stride, size_t *failed) {
  const columns all = {(const unsigned char *)events,
                       stride,
                       (unsigned char *)last_days,
                       last_stride,
                       {(unsigned char *)latest, latest_stride},
                       {(unsigned char *)codes, code_stride}};
  if (plan == NULL || !pyk_array_sound(events, stride, n, sizeof *events)) return PYK_E_ARG;
  if (!pyk_array_sound(last_days, last_stride, n, sizeof *last_days)) return PYK_E_ARG;
  if (!pyk_column_sound(&all.latest) || !pyk_column_sound(&all.codes)) return PYK_E_ARG;
  if (plan->size < sizeof *plan) return PYK_E_SIZE;
  const int common = is_common(&all);
  pyk_stretch s = {0}; /* that of the block before; this one holds no event */
  size_t wrong = 0;
  for (size_t at = 0; at < n;) {
    columns block = from(&all, at);
    size_t part = common ? run(&s, block.in, block.last, n - at) : 0;
    if (part == 0) {
      part = n - at < PYK_BLOCK ? n - at : PYK_BLOCK;
      if (stretch_of(plan, &block, part, &s)) {
        whole_block(&s, &block, part);
      } else {
        wrong += one_by_one(plan, &block, part);
      }
    }
    at += part;
  }
  if (failed != NULL) *failed = wrong;
  return PYK_OK;
}
