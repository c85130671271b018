/* Calls over arrays: elements in records, their results and result codes, in blocks. */
#ifndef PYK_BASE_MANY_H
#define PYK_BASE_MANY_H

#include "pykala/base.h"

#include <string.h>

/* Elements that are first looked at together and then, when all can go the fast way, computed together. */
enum { PYK_BLOCK = 64 };

/* An array whose elements lie `stride` bytes apart. */
typedef struct pyk_column {
  unsigned char *at;
  size_t stride;
} pyk_column;

static inline int32_t pyk_column_read(const unsigned char *at, size_t stride, size_t i) {
  int32_t value;
  memcpy(&value, at + i * stride, sizeof value);
  return value;
}

static inline void pyk_column_write(unsigned char *at, size_t stride, size_t i, int32_t value) {
  memcpy(at + i * stride, &value, sizeof value);
}

/* The element's code, where codes are asked for; 1 when it failed. */
static inline size_t pyk_column_code(const pyk_column *codes, size_t i, pyk_rc rc) {
  if (codes->at != NULL) pyk_column_write(codes->at, codes->stride, i, rc);
  return rc != PYK_OK;
}

/* PYK_OK for the first `n` elements. */
static inline void pyk_column_good(const pyk_column *codes, size_t n) {
  for (size_t i = 0; codes->at != NULL && i < n; i++)
    pyk_column_write(codes->at, codes->stride, i, PYK_OK);
}

/* The array from its element `at` on. */
static inline pyk_column pyk_column_from(const pyk_column *codes, size_t at) {
  pyk_column out = {codes->at == NULL ? NULL : codes->at + at * codes->stride, codes->stride};
  return out;
}

/* 1 when codes are not asked for, or lie in an array that can hold them. */
static inline int pyk_column_sound(const pyk_column *codes) {
  return codes->at == NULL || codes->stride >= sizeof(pyk_rc);
}

#endif
