/* What a reading told, field by field, as the labels write it. Texts are taken from the bytes that the facts point at, so
 * that places are judged with them. */
#ifndef PYK_TEST_TOLD_H
#define PYK_TEST_TOLD_H

#include <ctype.h>

#include "labels.h"

enum { PLAIN_CAP = 4096 };

/* Where the facts of a reading point: the document, or the texts of a record. */
typedef struct place {
  pyk_str document;
  const pyk_published *record; /* NULL: a document by itself */
} place;

/* Writes a code point as UTF-8 and returns how many bytes it took. */
static inline size_t put_code(unsigned long code, char *out) {
  if (code < 0x80) return out[0] = (char)code, 1;
  if (code < 0x800) return out[0] = (char)(0xC0 | code >> 6), out[1] = (char)(0x80 | (code & 0x3F)), 2;
  out[0] = (char)(0xE0 | (code >> 12 & 0x0F));
  out[1] = (char)(0x80 | (code >> 6 & 0x3F));
  out[2] = (char)(0x80 | (code & 0x3F));
  return 3;
}

/* A character reference at p: its text in out, its length there in *n; returns the bytes it takes, 0 for none. */
static inline size_t reference(const char *p, size_t len, char out[4], size_t *n) {
  static const struct {
    const char *name;
    unsigned long code;
  } named[] = {{"&nbsp;", 0xA0}, {"&amp;", '&'},   {"&lt;", '<'},       {"&gt;", '>'},      {"&quot;", '"'},
               {"&apos;", '\''}, {"&sect;", 0xA7}, {"&ndash;", 0x2013}, {"&rdquo;", 0x201D}};
  for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
    size_t k = strlen(named[i].name);
    if (len >= k && memcmp(p, named[i].name, k) == 0) return *n = put_code(named[i].code, out), k;
  }
  if (len < 4 || p[0] != '&' || p[1] != '#') return 0;
  int hex = p[2] == 'x' || p[2] == 'X';
  char *end = NULL;
  unsigned long code = strtoul(p + 2 + hex, &end, hex ? 16 : 10);
  if (*end != ';' || (size_t)(end + 1 - p) > len || code == 0 || code > 0xFFFF) return 0;
  *n = put_code(code, out);
  return (size_t)(end + 1 - p);
}

/* Adds bytes, with runs of white space made one space. */
static inline size_t add_plain(char *out, size_t n, const char *p, size_t len) {
  for (size_t i = 0; i < len; i++) {
    int nbsp = i + 1 < len && (unsigned char)p[i] == 0xC2 && (unsigned char)p[i + 1] == 0xA0;
    if (nbsp) i++;
    if (!nbsp && !isspace((unsigned char)p[i])) {
      assert_true(n + 1 < PLAIN_CAP);
      out[n++] = p[i];
    } else if (n > 0 && out[n - 1] != ' ') {
      assert_true(n + 1 < PLAIN_CAP);
      out[n++] = ' ';
    }
  }
  return n;
}

/* Mark-up as plain text, a tag as one space or as nothing. */
static inline void plain_text(pyk_str s, int tag_is_space, char out[PLAIN_CAP]) {
  size_t n = 0;
  for (size_t i = 0; i < s.len;) {
    char code[4];
    size_t k = 0, took = 0;
    const char *close = s.ptr[i] == '<' ? memchr(s.ptr + i, '>', s.len - i) : NULL;
    if (close != NULL) {
      n = add_plain(out, n, " ", tag_is_space ? 1 : 0);
      i = (size_t)(close + 1 - s.ptr);
    } else if (s.ptr[i] == '&' && (took = reference(s.ptr + i, s.len - i, code, &k)) > 0) {
      n = add_plain(out, n, code, k);
      i += took;
    } else {
      size_t bytes = (unsigned char)s.ptr[i] == 0xC2 && i + 1 < s.len ? 2 : 1;
      n = add_plain(out, n, s.ptr + i, bytes);
      i += bytes;
    }
  }
  while (n > 0 && out[n - 1] == ' ')
    n--;
  out[n] = '\0';
}

static inline void digest(const char *text, char out[17]) {
  uint64_t h = 0xCBF29CE484222325u;
  for (const char *p = text; *p != '\0'; p++)
    h = (h ^ (unsigned char)*p) * 0x100000001B3u;
  snprintf(out, 17, "%016llx", (unsigned long long)h);
}

static inline void tell_text(told_list *list, const char *field, pyk_str s) {
  static char plain[PLAIN_CAP];
  char digests[2][17];
  for (int space = 0; space < 2; space++) {
    plain_text(s, !space, plain);
    digest(plain, digests[space]);
  }
  tell(list, field, plain);
  memcpy(list->of[list->count - 1].digest, digests, sizeof digests);
}

static inline pyk_str bytes_of(const place *at, const pyk_fact *f) {
  pyk_str s = {NULL, 0};
  assert_int_equal(pyk_fact_text(f, &at->document, at->record, &s), PYK_OK);
  assert_non_null(s.ptr);
  assert_true(f->begin < f->end);
  assert_true(f->end <= s.len);
  pyk_str out = {s.ptr + f->begin, (size_t)(f->end - f->begin)};
  return out;
}

static inline int has_place(const pyk_fact *f, pyk_field field) {
  return f->field == field && f->confidence != PYK_CONFIDENCE_ABSENT && f->end > f->begin;
}

/* The source that goes first for a field: the decision's own text, and only without it the record. What only the proposal
 * beside it says is not the decision's. */
static inline int32_t first_source(const pyk_reading *r, pyk_field field) {
  for (size_t i = 0; i < r->fact_count; i++)
    if (has_place(&r->facts[i], field) && r->facts[i].source != PYK_SOURCE_MOTION) return r->facts[i].source;
  return -1;
}

static inline void tell_facts(told_list *list, const char *word, const pyk_reading *r, pyk_field field, int32_t source,
                              const place *at) {
  for (size_t i = 0; i < r->fact_count; i++)
    if (has_place(&r->facts[i], field) && r->facts[i].source == source)
      tell_text(list, word, bytes_of(at, &r->facts[i]));
}

static inline void tell_name(told_list *list, const char *field, pyk_kind kind, int32_t value) {
  if (value == 0) return;
  const char *name = pyk_name(kind, value);
  assert_non_null(name);
  tell(list, field, name);
}

static inline int looks_like_email(const char *s) {
  return strchr(s, '@') != NULL || strstr(s, "(a)") != NULL;
}

static inline int looks_like_telephone(const char *s) {
  int digits = 0;
  for (; *s != '\0'; s++)
    digits += isdigit((unsigned char)*s) != 0;
  return digits >= 4;
}

/* A contact's telephone and e-mail stand between that name and the next. */
static inline void tell_contacts(told_list *list, const pyk_reading *r, const place *at) {
  static char plain[PLAIN_CAP];
  int32_t source = first_source(r, PYK_FIELD_CONTACT);
  tell_facts(list, "contact", r, PYK_FIELD_CONTACT, source, at);
  for (size_t i = 0; i < r->fact_count; i++) {
    const pyk_fact *name = &r->facts[i];
    if (!has_place(name, PYK_FIELD_CONTACT) || name->source != source) continue;
    uint64_t end = UINT64_MAX;
    for (size_t k = 0; k < r->fact_count; k++)
      if (has_place(&r->facts[k], PYK_FIELD_CONTACT) && r->facts[k].begin > name->begin && r->facts[k].begin < end)
        end = r->facts[k].begin;
    int email = 0, telephone = 0;
    for (size_t k = 0; k < r->fact_count; k++) {
      const pyk_fact *f = &r->facts[k];
      if (!has_place(f, PYK_FIELD_CONTACT_REACH) || f->source != source || f->begin < name->begin || f->begin >= end)
        continue;
      plain_text(bytes_of(at, f), 1, plain);
      email |= looks_like_email(plain);
      telephone |= looks_like_telephone(plain);
    }
    tell(list, "contact-telephone", telephone ? "yes" : "no");
    tell(list, "contact-email", email ? "yes" : "no");
  }
}

static inline void tell_provision(told_list *list, const pyk_provision *p) {
  if (p->section == 0) return;
  char text[TOLD_TEXT];
  int n = snprintf(text, sizeof text, "%d/%d %d", (int)p->act_number, (int)p->act_year, (int)p->section);
  if (p->subsection > 0) snprintf(text + n, sizeof text - (size_t)n, ".%d", (int)p->subsection);
  tell(list, "provision", text);
}

static inline void tell_notice(told_list *list, const pyk_reading *r, size_t number, const place *at) {
  const pyk_notice *n = &r->notices[number];
  tell_name(list, "remedy", PYK_KIND_REMEDY, n->remedy);
  /* A notice names a body; whether it is the decider's own or the one above, the decider tells. */
  int named = n->receiver == PYK_RECEIVER_NAMED_BODY && at->record != NULL;
  pyk_receiver receiver = !named                        ? n->receiver
                          : n->body == r->decision.body ? PYK_RECEIVER_SAME_BODY
                                                        : PYK_RECEIVER_PARENT_BODY;
  tell_name(list, "receiver-kind", PYK_KIND_RECEIVER, receiver);
  if (n->amount > 0) {
    char text[TOLD_TEXT];
    const char *unit = pyk_name(PYK_KIND_UNIT, n->unit);
    assert_non_null(unit);
    snprintf(text, sizeof text, "%d %s", (int)n->amount, unit);
    tell(list, "period", text);
  }
  if (n->standstill > 0) tell_number(list, "standstill", n->standstill);
  for (size_t i = 0; i < r->fact_count; i++) {
    const pyk_fact *f = &r->facts[i];
    if (!has_place(f, PYK_FIELD_NOTICE_RECEIVER) || f->index != (int32_t)number + 1) continue;
    tell_text(list, "receiver", bytes_of(at, f));
    break;
  }
}

/* A notice that stands there twice is told twice, its provisions once. */
static inline void tell_notices(told_list *list, const pyk_reading *r, const place *at) {
  for (size_t i = 0; i < r->notice_count; i++) {
    int times = r->notices[i].times > 1 ? r->notices[i].times : 1;
    for (int k = 0; k < times; k++)
      tell_notice(list, r, i, at);
    tell_provision(list, &r->notices[i].provision);
    tell_provision(list, &r->notices[i].second);
  }
}

static inline void tell_item(told_list *list, const pyk_announced *item, pyk_str text) {
  assert_true(item->title_begin < item->title_end && item->title_end <= text.len);
  assert_true(item->case_begin <= item->case_end && item->case_end <= text.len);
  pyk_str title = {text.ptr + item->title_begin, (size_t)(item->title_end - item->title_begin)};
  pyk_str record = {text.ptr + item->case_begin, (size_t)(item->case_end - item->case_begin)};
  tell_number(list, "item", item->number);
  tell_text(list, "item-title", title);
  if (record.len > 0) tell_text(list, "item-case", record);
  if (record.len == 0) tell(list, "item-case", "-");
  tell_name(list, "item-outcome", PYK_KIND_OUTCOME, item->outcome);
}

static inline void tell_decision(told_list *list, const pyk_decision *d) {
  char day[16];
  size_t need = 0;
  if (d->section > 0) tell_number(list, "section", d->section);
  tell_name(list, "body-kind", PYK_KIND_BODY, d->body);
  tell_name(list, "nature", PYK_KIND_NATURE, d->nature);
  if (d->decided == PYK_DAY_NONE) return;
  assert_int_equal(pyk_day_format(d->decided, day, sizeof day, &need), PYK_OK);
  tell(list, "day", day);
}

/* Everything that the labels know about, out of one reading. */
static inline void tell_reading(told_list *list, const pyk_reading *r, const place *at) {
  static const struct {
    const char *word;
    pyk_field field;
  } texts[] = {{"title", PYK_FIELD_TITLE},           {"case", PYK_FIELD_CASE},
               {"presenter", PYK_FIELD_PRESENTER},   {"presenter-title", PYK_FIELD_PRESENTER_TITLE},
               {"attachment", PYK_FIELD_ATTACHMENT}, {"template", PYK_FIELD_TEMPLATE}};
  list->count = 0;
  tell_name(list, "kind", PYK_KIND_DOCUMENT, r->kind);
  tell_name(list, "language", PYK_KIND_LANG, r->lang);
  tell_decision(list, &r->decision);
  tell_name(list, "deed", PYK_KIND_DEED, r->deed);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    tell_facts(list, texts[i].word, r, texts[i].field, first_source(r, texts[i].field), at);
  tell_facts(list, "body", r, PYK_FIELD_BODY, at->record != NULL ? PYK_SOURCE_BODY : PYK_SOURCE_DOCUMENT, at);
  if (r->decision.presenter_acting == 1)
    tell_facts(list, "presenter-acting", r, PYK_FIELD_PRESENTER_ACTING, first_source(r, PYK_FIELD_PRESENTER_ACTING),
               at);
  tell_contacts(list, r, at);
  if (first_source(r, PYK_FIELD_SECRECY) >= 0) tell(list, "secrecy", "yes");
  for (size_t i = 0; i < r->fact_count; i++)
    if (has_place(&r->facts[i], PYK_FIELD_VOTE) && r->facts[i].source == first_source(r, PYK_FIELD_VOTE))
      tell_number(list, "vote", r->facts[i].value);
  tell_notices(list, r, at);
  for (size_t i = 0; i < r->item_count; i++)
    tell_item(list, &r->items[i], at->record != NULL ? at->record->content : at->document);
}

#endif
