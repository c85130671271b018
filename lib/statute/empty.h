/* A provision that is not given. */
#ifndef PYK_STATUTE_EMPTY_H
#define PYK_STATUTE_EMPTY_H

#include "pykala/statute.h"

extern const pyk_provision pyk_no_provision;

/* 1 when neither act nor bylaws are given. */
static inline int pyk_provision_empty(const pyk_provision *provision) {
  return provision->act_number == 0 && provision->bylaw == PYK_BYLAW_NONE;
}

#endif
