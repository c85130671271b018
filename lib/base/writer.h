/* Text into the caller's buffer: counts what is needed, writes what fits, never more. */
#ifndef PYK_BASE_WRITER_H
#define PYK_BASE_WRITER_H

#include "pykala/base.h"

typedef struct pyk_writer {
  char *buf;
  size_t cap;
  size_t need; /* bytes the whole text takes, without the closing NUL */
} pyk_writer;

void pyk_write_begin(pyk_writer *w, char *buf, size_t cap);
void pyk_write_bytes(pyk_writer *w, const char *ptr, size_t len);
void pyk_write_text(pyk_writer *w, const char *text);
/* A non-negative or negative number in decimal. */
void pyk_write_number(pyk_writer *w, int64_t number);
/* A number from 0 on, padded with zeros to at least `digits`. */
void pyk_write_padded(pyk_writer *w, int32_t number, int32_t digits);
/* Closes the text: PYK_OK, or PYK_E_SPACE with an empty buffer. *need may be NULL. */
pyk_rc pyk_write_end(pyk_writer *w, size_t *need);

#endif
