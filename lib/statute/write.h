/* Provisions in texts that other rooms write. */
#ifndef PYK_STATUTE_WRITE_H
#define PYK_STATUTE_WRITE_H

#include "pykala/statute.h"
#include "../base/writer.h"

/* The citation as pyk_statute_format() has it; for a whole act or chapter, which cannot be read back, its name.
 * Nothing when neither act nor bylaws are given. */
void pyk_write_provision(pyk_writer *w, const pyk_provision *p, pyk_lang lang, pyk_citation form);

#endif
