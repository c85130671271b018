/* Small helpers over jansson: a missing value marks the whole object as failed, so that one check at the end does. */
#ifndef PYK_JSON_BUILD_H
#define PYK_JSON_BUILD_H

#include "pykala/json.h"

#include <jansson.h>

typedef struct pyk_builder {
  pyk_lang lang; /* 0: no sentences */
  int failed;
  int bad_text; /* the caller's text is not UTF-8 */
  int by_clock; /* 1: the answer is `clock`, and nothing else was made of it */
  pyk_clock clock;
} pyk_builder;

/* `size` bytes from jansson's allocator, as all that lives no longer than a request; NULL when there is no memory. */
void *pyk_json_take(size_t size);
/* The same for `count` elements, zeroed. One element at least, so that NULL says nothing else. */
void *pyk_json_room(size_t count, size_t size);
/* Frees either; NULL is allowed. */
void pyk_json_free_room(void *room);

/* Puts `value` (taken over) under `key`. NULL for value is a failure. */
void pyk_put(pyk_builder *b, json_t *object, const char *key, json_t *value);
void pyk_push(pyk_builder *b, json_t *array, json_t *value);

/* The caller's text: refused when it is not UTF-8. */
void pyk_put_text(pyk_builder *b, json_t *object, const char *key, const char *text, size_t len);
void pyk_put_number(pyk_builder *b, json_t *object, const char *key, int64_t number);
/* "YYYY-MM-DD"; nothing for no day. */
void pyk_put_day(pyk_builder *b, json_t *object, const char *key, pyk_day day);
/* true or false; nothing for what is not known. */
void pyk_put_given(pyk_builder *b, json_t *object, const char *key, pyk_given given);
/* The enumerator's name; nothing for an unknown one. */
void pyk_put_name(pyk_builder *b, json_t *object, const char *key, pyk_kind kind, int32_t value);
/* The names of a set's members, as an array; nothing for an empty set. */
void pyk_put_set(pyk_builder *b, json_t *object, const char *key, pyk_kind kind, uint32_t set);
/* A provision; nothing for an empty one. */
void pyk_put_provision(pyk_builder *b, json_t *object, const char *key, const pyk_provision *provision);

/* A sentence that `write` gives in the builder's language; nothing without a language. */
typedef pyk_rc (*pyk_sentence_fn)(const void *of, pyk_lang lang, char *buf, size_t cap, size_t *need);
void pyk_put_sentence(pyk_builder *b, json_t *object, pyk_sentence_fn write, const void *of);
/* Of a pyk_provision, and of a pyk_step. */
pyk_rc pyk_provision_sentence(const void *of, pyk_lang lang, char *buf, size_t cap, size_t *need);
pyk_rc pyk_step_sentence(const void *of, pyk_lang lang, char *buf, size_t cap, size_t *need);

json_t *pyk_json_route(pyk_builder *b, const pyk_route *route);
/* The first route with the others "beside" it; at least one. */
json_t *pyk_json_routes(pyk_builder *b, const pyk_route *routes, size_t count);
json_t *pyk_json_force(pyk_builder *b, const pyk_force *force);
json_t *pyk_json_step(pyk_builder *b, const pyk_step *step);
json_t *pyk_json_clock(pyk_builder *b, const pyk_clock *clock);
json_t *pyk_json_finding(pyk_builder *b, const pyk_finding *finding);

/* Findings as they are written, and how many there are of each severity. */
typedef struct pyk_findings {
  json_t *array;
  int64_t counts[PYK_SEVERITY_ERROR + 1];
} pyk_findings;
pyk_findings pyk_findings_begin(void);
/* Writes one more and gives it back, so that its place can be added; NULL after a failure, which pyk_put() bears. */
json_t *pyk_findings_add(pyk_builder *b, pyk_findings *findings, const pyk_finding *finding);
/* Puts them, and their counts, into `object`. */
void pyk_findings_end(pyk_builder *b, pyk_findings *findings, json_t *object);

json_t *pyk_json_decision(pyk_builder *b, const pyk_decision *decision);

/* Kind, language and deed of a document, its notices and the items of an announcement, into `root`. */
void pyk_json_reading(pyk_builder *b, json_t *root, const pyk_reading *reading, pyk_str text);

json_t *pyk_json_version(void);
json_t *pyk_json_law(pyk_builder *b);
/* Route, clocks and legal force. */
json_t *pyk_json_clocks(pyk_builder *b, const pyk_report *report);
/* The same with decision, findings and their counts. */
json_t *pyk_json_judgement(pyk_builder *b, const pyk_report *report);
/* The whole as one line of text; takes `root` over. */
pyk_rc pyk_json_finish(pyk_builder *b, json_t *root, char **out, size_t *len);

#endif
