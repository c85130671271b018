/* Cases with their logs, and changes to try out, as requests have them. */
#ifndef PYK_JSON_LOG_H
#define PYK_JSON_LOG_H

#include "build.h"
#include "read.h"

#include "pykala/replay.h"

/* A case with its log, to be freed with pyk_free_logged(), also after a failure. */
typedef struct pyk_logged {
  pyk_case facts;
  pyk_event *events;
  size_t count;
  pyk_bylaw_pack *pack;
} pyk_logged;

/* Members "case" and "events" of an object. */
void pyk_read_logged(pyk_json_reader *r, pyk_logged *out);
void pyk_free_logged(pyk_logged *logged);

/* Member "changes", checked; to be freed with pyk_json_free_room(). */
pyk_change *pyk_read_changes(pyk_json_reader *r, uint32_t *count);

/* The key of an event as it was given; nothing for none. */
void pyk_put_key(pyk_builder *b, json_t *object, const char *name, uint64_t high, uint64_t low);

#endif
