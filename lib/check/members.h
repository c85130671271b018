/* The facts of the records that demands are put to: their names and places. */
#ifndef PYK_CHECK_MEMBERS_H
#define PYK_CHECK_MEMBERS_H

#include "pykala/check.h"

typedef enum pyk_member_type { MEMBER_ENUM, MEMBER_DAY, MEMBER_NUMBER } pyk_member_type;

typedef struct pyk_member {
  pyk_field field;
  pyk_member_type type;
  pyk_kind kind; /* MEMBER_ENUM */
  size_t offset;
} pyk_member;

typedef struct pyk_shape {
  pyk_record record;
  size_t size;
  int sized;         /* 1: the record begins with its size */
  pyk_field own_day; /* whose law governs when nothing else is said; 0: it has none */
  size_t bylaw;      /* place of whose bylaws apply; 0: it has none */
  size_t pack;       /* and of their pack */
  size_t reserved;   /* place and length of what has to stay 0; 0 and 0: nothing has */
  size_t reserved_size;
  const pyk_member *members;
  size_t count;
} pyk_shape;

extern const pyk_shape pyk_shapes[];
extern const size_t pyk_shape_count;

/* NULL for an unknown record, or a field that is none of its facts. */
const pyk_shape *pyk_shape_of(pyk_record record);
const pyk_member *pyk_member_of(const pyk_shape *shape, pyk_field field);

/* The fact; 0 is "not given". */
int32_t pyk_member_read(const void *facts, const pyk_member *member);

/* PYK_OK when every fact of the record can be what it is said to be, and the record has a size that we know. */
pyk_rc pyk_shape_valid(const pyk_shape *shape, const void *facts);

#endif
