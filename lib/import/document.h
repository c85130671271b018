/* A marked-up document as plain text: lines, the elements that say what a part is, and for every byte of the text the byte of
 * the source that it came from. The memory is kept for the next document. */
#ifndef PYK_IMPORT_DOCUMENT_H
#define PYK_IMPORT_DOCUMENT_H

#include "page.h"

/* What an element is by its class; the names stand in marks.c. */
typedef int32_t pyk_mark_kind;
enum {
  PYK_MARK_NONE = 0,
  /* roots */
  PYK_MARK_DECISION,
  PYK_MARK_PROPOSAL,
  PYK_MARK_HISTORY,
  PYK_MARK_ANNOUNCEMENT,
  /* parts that hold others */
  PYK_MARK_CONTENT,    /* one section of the content */
  PYK_MARK_SIGNATURES, /* from here on no heading's part goes on, as with the headings below */
  /* headings */
  PYK_MARK_CONTENT_HEADING,
  PYK_MARK_PRESENTER,
  PYK_MARK_CONTACT,
  PYK_MARK_ATTACHMENTS,
  PYK_MARK_APPEAL,
  PYK_MARK_EXTRACTS,
  PYK_MARK_OTHER_HEADING, /* another h3 that has a class */
  /* single texts */
  PYK_MARK_SECTION,
  PYK_MARK_TITLE,
  PYK_MARK_RECORD,
  PYK_MARK_SECRECY,
  PYK_MARK_SIGNER,
  PYK_MARK_CONTACT_NAME,
  PYK_MARK_CONTACT_REACH,
  /* of an announcement */
  PYK_MARK_ITEM,
  PYK_MARK_ITEM_TEXT,
  PYK_MARK_BODY,
  PYK_MARK_MEETING_DAY
};

typedef struct pyk_mark {
  pyk_mark_kind kind;
  pyk_span span; /* bytes of the text inside the element */
} pyk_mark;

/* From the byte `text` of the text on, bytes of the source follow one by one; or the text is one character reference. */
typedef struct pyk_piece {
  uint32_t text;
  uint32_t source; /* with PYK_PIECE_WHOLE added for a reference */
} pyk_piece;
#define PYK_PIECE_WHOLE 0x80000000u

typedef struct pyk_document {
  const char *source;
  size_t source_len;
  char *text;
  size_t len, cap;
  pyk_piece *pieces;
  size_t piece_count, piece_cap;
  pyk_mark *marks;
  size_t mark_count, mark_cap;
  pyk_lang lang; /* as the root element says */
  pyk_span made; /* bytes of the source that say when the mark-up was generated */
  int cut;       /* the root element has no end */
} pyk_document;

/* Room for `count` elements, what is there stays; grows by half, so that a long array is not copied too often. 0: no memory. */
int pyk_room(void **array, size_t *cap, size_t count, size_t size);
/* Lets go of the memory. */
void pyk_document_free(pyk_document *document);

/* Reads mark-up into `document`. PYK_E_MEMORY; PYK_E_INPUT with *kind and *offset. */
pyk_rc pyk_html_read(pyk_document *document, const char *source, size_t len, pyk_problem_kind *kind, size_t *offset);

/* What an element is; `name` is that of the element, `classes` its attribute or NULL. */
pyk_mark_kind pyk_mark_of(const char *name, const char *classes);
int pyk_mark_is_heading(pyk_mark_kind kind);

/* --- document.c: for html.c ---------------------------------------------------------------------------------------- */
void pyk_document_begin(pyk_document *document, const char *source, size_t len);
/* Appends text, white space folded into single spaces. `at` is its place in the source, `whole` 1 for a reference. 0: no memory. */
int pyk_document_text(pyk_document *document, const char *text, size_t len, size_t at, int whole);
/* Ends a line, or a paragraph. 0: no memory. */
int pyk_document_break(pyk_document *document, int paragraph);
/* Opens a mark, *index is its number. 0: no memory. */
int pyk_document_open(pyk_document *document, pyk_mark_kind kind, size_t *index);
void pyk_document_close(pyk_document *document, size_t index);

/* The bytes of the source for a span of the text. An empty span stays empty. */
pyk_span pyk_document_place(const pyk_document *document, pyk_span span);

#endif
