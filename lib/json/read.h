/* Reads a request: every member is asked for by name, and what is wrong is remembered with its place. */
#ifndef PYK_JSON_READ_H
#define PYK_JSON_READ_H

#include "pykala/json.h"

#include <jansson.h>

typedef struct pyk_json_reader {
  json_t *object;
  const char *taken[64]; /* members asked for and there; more than any operation knows */
  size_t count;
  pyk_rc rc;        /* first thing that is wrong, PYK_OK so far */
  const char *at;   /* the member it is about; points into the request or a literal */
  const char *want; /* what was expected, in a few English words */
  char place[128];  /* `at`, where it had to be put together */
} pyk_json_reader;

/* Remembers a failure unless there is one already. */
void pyk_read_fail(pyk_json_reader *r, pyk_rc rc, const char *at, const char *want);
/* The same for what is wrong inside member `key`, or inside element `index` of it: "items[2].present". */
enum { PYK_NO_ELEMENT = -1 };
void pyk_read_fail_in(pyk_json_reader *r, const char *key, int64_t index, const pyk_json_reader *inner);

/* Each leaves *out alone when the member is not there. */
void pyk_read_name(pyk_json_reader *r, const char *key, pyk_kind kind, int32_t *out);
void pyk_read_set(pyk_json_reader *r, const char *key, pyk_kind kind, uint32_t *out);
void pyk_read_day(pyk_json_reader *r, const char *key, pyk_day *out);
void pyk_read_number(pyk_json_reader *r, const char *key, int32_t least, int32_t most, int32_t *out);
void pyk_read_flag(pyk_json_reader *r, const char *key, int32_t *out);
/* true and false, or the enumerators' names. */
void pyk_read_given(pyk_json_reader *r, const char *key, pyk_given *out);
/* A citation as text ("Kuntalaki 136 §"), or an object as reports write it. */
void pyk_read_provision(pyk_json_reader *r, const char *key, pyk_day law_day, pyk_provision *out);

/* A failure when a member was not asked for: a misspelt name is not silently ignored. */
void pyk_read_end(pyk_json_reader *r);
/* The same at the end of a request: 1 when nothing was wrong. */
int pyk_read_good(pyk_json_reader *r);

/* The member, remembered as asked for; NULL when it is not there or something was wrong already. */
json_t *pyk_read_take(pyk_json_reader *r, const char *key);

/* A failure when an array is not there; the others are empty then. */
void pyk_read_needed(pyk_json_reader *r, const char *key);

/* Reads the members of one object into a record. */
typedef void (*pyk_object_fn)(pyk_json_reader *object, void *out);
/* An object that has to be there. */
void pyk_read_object(pyk_json_reader *r, const char *key, pyk_object_fn read, void *out);
/* An array of objects into records of `size` bytes, zeroed before. NULL when it is empty or not there; else, also after a
 * failure, to be freed with pyk_json_free_room(). */
void *pyk_read_array(pyk_json_reader *r, const char *key, size_t size, pyk_object_fn read, size_t *count);

/* A decision with what it points to. */
typedef struct pyk_decision_request {
  pyk_decision decision;
  pyk_delivery deliveries[100];
  pyk_bylaw_pack *pack; /* to be freed with pyk_json_bylaws_free() */
} pyk_decision_request;
void pyk_read_decision(pyk_json_reader *r, pyk_decision_request *out);

/* Bylaws: the whole object of `r`, or NULL after pyk_read_fail(). To be freed with pyk_json_bylaws_free(). */
pyk_bylaw_pack *pyk_bylaws_parse(pyk_json_reader *r);
/* The same from member "bylaws" of a request; sets *bylaw to PYK_BYLAW_OWN when it is there. */
pyk_bylaw_pack *pyk_read_bylaws(pyk_json_reader *r, pyk_bylaw *bylaw);

#endif
