/* What the programs of this folder share: files beside the tests, and the written form of the vectors. */
#ifndef TEST_CITATION_H
#define TEST_CITATION_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "pykala/statute.h"
#include "files.h"

enum { LINE = 4096 };

/* The form of the vectors: "410/2015 ch30 20a m1 k8b". */
static inline void canonical(const pyk_provision *p, char out[LINE]) {
  char *at = out;
  if (p->bylaw == PYK_BYLAW_NONE) {
    at += sprintf(at, "%d/%d", (int)p->act_number, (int)p->act_year);
  } else {
    at += sprintf(at, "%s", p->bylaw == PYK_BYLAW_OWN ? "own" : p->bylaw == PYK_BYLAW_HELSINKI ? "helsinki" : "?");
  }
  if (p->chapter) at += sprintf(at, " ch%d", (int)p->chapter);
  at += sprintf(at, " %d", (int)p->section);
  if (p->section_letter) at += sprintf(at, "%c", (int)p->section_letter);
  if (p->subsection) at += sprintf(at, " m%d", (int)p->subsection);
  if (p->item || p->item_letter) at += sprintf(at, " k%d", (int)p->item);
  if (p->item_letter) at += sprintf(at, "%c", (int)p->item_letter);
}

#endif
