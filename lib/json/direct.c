#include "direct.h"

#include <string.h>

/* Text that grows; `failed` when memory ran out. */
typedef struct text {
  char *at;
  size_t len, cap;
  int failed;
} text;

enum { FIRST_ROOM = 3072 };

static int room_for(text *t, size_t more) {
  if (t->len + more <= t->cap) return 1;
  size_t cap = t->cap == 0 ? FIRST_ROOM : t->cap * 2;
  while (cap < t->len + more)
    cap *= 2;
  char *grown = t->failed ? NULL : pyk_json_take(cap);
  if (grown == NULL) {
    t->failed = 1;
    return 0;
  }
  if (t->len > 0) memcpy(grown, t->at, t->len);
  pyk_json_free_room(t->at);
  t->at = grown;
  t->cap = cap;
  return 1;
}

static inline void put(text *t, const char *from, size_t len) {
  if (t->cap - t->len < len && !room_for(t, len)) return;
  memcpy(t->at + t->len, from, len);
  t->len += len;
}

#define LITERAL(t, literal) put(t, literal, sizeof literal - 1)
/* A member's name, with a comma before all but the first. Members come in the order of their names. */
#define KEY(t, name) put_key(t, ",\"" name "\":", sizeof name + 3)

static void put_key(text *t, const char *key, size_t len) {
  int first = t->len > 0 && t->at[t->len - 1] == '{';
  put(t, key + first, len - (size_t)first);
}

static void put_number(text *t, int64_t number) {
  char digits[24];
  size_t at = sizeof digits;
  uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  do {
    digits[--at] = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest > 0);
  if (number < 0) digits[--at] = '-';
  put(t, digits + at, sizeof digits - at);
}

/* A name of an enumerator: nothing in it has to be escaped. */
static void put_plain(text *t, const char *name) {
  LITERAL(t, "\"");
  put(t, name, strlen(name));
  LITERAL(t, "\"");
}

/* A sentence: UTF-8 from the tables. */
static void put_escaped(text *t, const char *from, size_t len) {
  LITERAL(t, "\"");
  for (size_t i = 0; i < len; i++) {
    if (from[i] == '"' || from[i] == '\\') LITERAL(t, "\\");
    put(t, &from[i], 1);
  }
  LITERAL(t, "\"");
}

static void put_day(text *t, pyk_day day) {
  pyk_ymd d;
  if (pyk_day_to_ymd(day, &d) != PYK_OK) return; /* a clock has none but days of the range */
  const char written[12] = {'"',
                            (char)('0' + d.year / 1000),
                            (char)('0' + d.year / 100 % 10),
                            (char)('0' + d.year / 10 % 10),
                            (char)('0' + d.year % 10),
                            '-',
                            (char)('0' + d.month / 10),
                            (char)('0' + d.month % 10),
                            '-',
                            (char)('0' + d.day / 10),
                            (char)('0' + d.day % 10),
                            '"'};
  put(t, written, sizeof written);
}

static void put_set(text *t, pyk_kind kind, uint32_t set) {
  const char *before = "[";
  for (int bit = 0; bit < 31; bit++) {
    uint32_t member = UINT32_C(1) << bit;
    if (!(set & member)) continue;
    put(t, before, 1);
    put_plain(t, pyk_name(kind, (int32_t)member));
    before = ",";
  }
  LITERAL(t, "]");
}

#define DAY(t, name, day)                                                                                              \
  do {                                                                                                                 \
    if ((day) != PYK_DAY_NONE) {                                                                                       \
      KEY(t, name);                                                                                                    \
      put_day(t, day);                                                                                                 \
    }                                                                                                                  \
  } while (0)
#define NUMBER(t, name, number)                                                                                        \
  do {                                                                                                                 \
    if ((number) != 0) {                                                                                               \
      KEY(t, name);                                                                                                    \
      put_number(t, number);                                                                                           \
    }                                                                                                                  \
  } while (0)
#define NAME(t, name, kind, value)                                                                                     \
  do {                                                                                                                 \
    if ((value) != 0) {                                                                                                \
      KEY(t, name);                                                                                                    \
      put_plain(t, pyk_name(kind, value));                                                                             \
    }                                                                                                                  \
  } while (0)
#define SET(t, name, kind, set)                                                                                        \
  do {                                                                                                                 \
    if ((set) != 0) {                                                                                                  \
      KEY(t, name);                                                                                                    \
      put_set(t, kind, set);                                                                                           \
    }                                                                                                                  \
  } while (0)

static void put_sentence(text *t, pyk_lang lang, pyk_sentence_fn write, const void *of) {
  char sentence[1024];
  size_t len = 0;
  if (lang == 0 || write(of, lang, NULL, 0, &len) != PYK_OK) return;
  char *at = len < sizeof sentence ? sentence : pyk_json_take(len + 1);
  if (at == NULL || write(of, lang, at, len + 1, NULL) != PYK_OK) {
    t->failed = 1;
  } else {
    KEY(t, "text");
    put_escaped(t, at, len);
  }
  if (at != sentence) pyk_json_free_room(at);
}

static void put_letter(text *t, int32_t letter) {
  const char written[3] = {'"', (char)letter, '"'};
  put(t, written, sizeof written);
}

static int is_letter(int32_t letter) {
  return letter >= 'a' && letter <= 'z';
}

static int is_given(const pyk_provision *p) {
  return p->act_number != 0 || p->bylaw != PYK_BYLAW_NONE;
}

static void put_provision(text *t, pyk_lang lang, const pyk_provision *p) {
  LITERAL(t, "{");
  if (p->act_number != 0) {
    KEY(t, "act");
    LITERAL(t, "\"");
    put_number(t, p->act_number);
    LITERAL(t, "/");
    put_number(t, p->act_year);
    LITERAL(t, "\"");
  } else {
    NAME(t, "bylaw", PYK_KIND_BYLAW, p->bylaw);
  }
  NUMBER(t, "chapter", p->chapter);
  NUMBER(t, "item", p->item);
  if (is_letter(p->item_letter)) {
    KEY(t, "item-letter");
    put_letter(t, p->item_letter);
  }
  NUMBER(t, "section", p->section);
  if (is_letter(p->section_letter)) {
    KEY(t, "section-letter");
    put_letter(t, p->section_letter);
  }
  NUMBER(t, "subsection", p->subsection);
  put_sentence(t, lang, pyk_provision_sentence, p);
  LITERAL(t, "}");
}

static void put_step(text *t, pyk_lang lang, const pyk_step *s) {
  LITERAL(t, "{");
  DAY(t, "after", s->after);
  NUMBER(t, "amount", s->amount);
  if (is_given(&s->basis)) {
    KEY(t, "basis");
    put_provision(t, lang, &s->basis);
  }
  DAY(t, "before", s->before);
  NAME(t, "holiday", PYK_KIND_HOLIDAY, s->holiday);
  NAME(t, "kind", PYK_KIND_STEP, s->kind);
  NAME(t, "service", PYK_KIND_SERVICE, s->service);
  put_sentence(t, lang, pyk_step_sentence, s);
  KEY(t, "trust");
  put_plain(t, pyk_name(PYK_KIND_TRUST, s->trust));
  NAME(t, "unit", PYK_KIND_UNIT, s->unit);
  LITERAL(t, "}");
}

static void put_steps(text *t, pyk_lang lang, const pyk_clock *c) {
  KEY(t, "steps");
  LITERAL(t, "[");
  for (uint32_t i = 0; i < c->step_count && i < PYK_STEP_CAP; i++) {
    if (i > 0) LITERAL(t, ",");
    put_step(t, lang, &c->steps[i]);
  }
  LITERAL(t, "]");
}

/* Members up to the days; the rest below. */
static void put_question(text *t, pyk_lang lang, const pyk_clock *c) {
  if (c->amount > 0) NUMBER(t, "amount", c->amount);
  DAY(t, "asked", c->asked);
  if (c->asked_at_latest) {
    KEY(t, "asked-at-latest");
    LITERAL(t, "true");
  }
  if (c->asked_second > 0) NUMBER(t, "asked-second", c->asked_second);
  if (is_given(&c->basis)) {
    KEY(t, "basis");
    put_provision(t, lang, &c->basis);
  }
  if (c->closing_minute > 0) NUMBER(t, "closing-minute", c->closing_minute);
  if (c->amount > 0) NAME(t, "counting", PYK_KIND_COUNTING, c->counting);
}

static void put_clock(text *t, pyk_lang lang, const pyk_clock *c) {
  LITERAL(t, "{");
  put_question(t, lang, c);
  DAY(t, "event", c->event);
  DAY(t, "first-day", c->first_day);
  DAY(t, "known", c->known);
  DAY(t, "last-day", c->last_day);
  DAY(t, "last-day-latest", c->last_day_latest);
  KEY(t, "limit");
  put_plain(t, pyk_name(PYK_KIND_LIMIT, c->limit));
  SET(t, "missing", PYK_KIND_FACT, c->missing);
  DAY(t, "nominal", c->nominal);
  SET(t, "notes", PYK_KIND_NOTE, c->notes);
  NAME(t, "obstacle", PYK_KIND_OBSTACLE, c->obstacle);
  DAY(t, "relied-day", c->relied_day);
  NAME(t, "service", PYK_KIND_SERVICE, c->service);
  put_steps(t, lang, c);
  if (is_given(&c->transition)) {
    KEY(t, "transition");
    put_provision(t, lang, &c->transition);
  }
  NAME(t, "trust", PYK_KIND_TRUST, c->trust);
  if (c->amount > 0) NAME(t, "unit", PYK_KIND_UNIT, c->unit);
  KEY(t, "verdict");
  put_plain(t, pyk_name(PYK_KIND_VERDICT, c->verdict));
  SET(t, "whose", PYK_KIND_PARTY, c->whose);
  LITERAL(t, "}");
}

static void put_id(text *t, const json_t *id) {
  if (id == NULL) return;
  KEY(t, "id");
  if (json_is_integer(id)) {
    put_number(t, json_integer_value(id));
    return;
  }
  char *written = json_dumps(id, JSON_COMPACT | JSON_ENCODE_ANY);
  if (written == NULL) {
    t->failed = 1;
  } else {
    put(t, written, strlen(written));
  }
  pyk_json_free_room(written);
}

pyk_rc pyk_json_direct_clock(pyk_builder *b, const json_t *id, const pyk_clock *clock, char **out, size_t *len) {
  text t = {NULL, 0, 0, 0};
  LITERAL(&t, "{");
  put_id(&t, id);
  KEY(&t, "result");
  put_clock(&t, b->lang, clock);
  LITERAL(&t, ",\"schema\":1}");
  put(&t, "", 1);
  if (t.failed) {
    pyk_json_free_room(t.at);
    return PYK_E_MEMORY;
  }
  *out = t.at;
  *len = t.len - 1;
  return PYK_OK;
}
