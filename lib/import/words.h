/* The headings that the reader knows, as rows, Finnish and Swedish, lower case. */
#ifndef PYK_IMPORT_WORDS_H
#define PYK_IMPORT_WORDS_H

#include "page.h"

#define PYK_STR(text)                                                                                                  \
  { (text), sizeof(text) - 1 }

typedef struct pyk_heading_row {
  pyk_str words;
  pyk_heading heading;
} pyk_heading_row;
extern const pyk_heading_row pyk_heading_rows[];
extern const size_t pyk_heading_row_count;

#endif
