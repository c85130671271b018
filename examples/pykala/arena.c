/* Memory of one request: taken in one piece after the other and given back all at once. One for each thread, so that
 * none waits for another. */
#include "tool.h"

#if PYK_HAVE_JSON

#include <jansson.h>
#include <stddef.h>
#include <stdlib.h>

enum { PIECE = 262144, ALIGNMENT = 16 };

/* What found no room in the piece; freed with the request. */
typedef union large {
  union large *next;
  max_align_t alignment;
} large;

static _Thread_local struct {
  char *piece;
  size_t used;
  large *beyond;
} arena;

static void *take(size_t size) {
  size_t whole = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
  if (arena.piece == NULL) arena.piece = malloc(PIECE);
  if (whole < size) return NULL;
  if (arena.piece != NULL && whole <= PIECE - arena.used) {
    void *at = arena.piece + arena.used;
    arena.used += whole;
    return at;
  }
  large *one = whole > SIZE_MAX - sizeof *one ? NULL : malloc(sizeof *one + whole);
  if (one == NULL) return NULL;
  one->next = arena.beyond;
  arena.beyond = one;
  return one + 1;
}

static void give_back(void *room) {
  (void)room;
}

void arena_use(void) {
  json_set_alloc_funcs(take, give_back);
  json_object_seed(0);
}

void arena_reset(void) {
  while (arena.beyond != NULL) {
    large *next = arena.beyond->next;
    free(arena.beyond);
    arena.beyond = next;
  }
  arena.used = 0;
}

void arena_end(void) {
  arena_reset();
  free(arena.piece);
  arena.piece = NULL;
}

#endif
