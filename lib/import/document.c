#include "document.h"

#include <stdlib.h>
#include <string.h>

void pyk_document_free(pyk_document *document) {
  free(document->text);
  free(document->pieces);
  free(document->marks);
  memset(document, 0, sizeof *document);
}

int pyk_room(void **array, size_t *cap, size_t count, size_t size) {
  if (count <= *cap) return 1;
  size_t next = count + count / 2 + 64;
  void *grown = realloc(*array, next * size);
  if (grown == NULL) return 0;
  *array = grown;
  *cap = next;
  return 1;
}

static int reserve_text(pyk_document *d, size_t more) {
  void *array = d->text;
  if (!pyk_room(&array, &d->cap, d->len + more, 1)) return 0;
  d->text = array;
  return 1;
}

void pyk_document_begin(pyk_document *document, const char *source, size_t len) {
  document->source = source;
  document->source_len = len;
  document->len = 0;
  document->piece_count = 0;
  document->mark_count = 0;
  document->lang = 0;
  document->made = (pyk_span){0, 0};
  document->cut = 0;
}

static int piece(pyk_document *d, size_t source, int whole) {
  uint32_t from = (uint32_t)source | (whole ? PYK_PIECE_WHOLE : 0);
  if (d->piece_count > 0) {
    const pyk_piece *last = &d->pieces[d->piece_count - 1];
    if (!whole && !(last->source & PYK_PIECE_WHOLE) && last->source - last->text == from - (uint32_t)d->len) return 1;
  }
  void *array = d->pieces;
  if (!pyk_room(&array, &d->piece_cap, d->piece_count + 1, sizeof *d->pieces)) return 0;
  d->pieces = array;
  d->pieces[d->piece_count].text = (uint32_t)d->len;
  d->pieces[d->piece_count].source = from;
  d->piece_count++;
  return 1;
}

static int blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static int after_blank(const pyk_document *d) {
  return d->len == 0 || d->text[d->len - 1] == ' ' || d->text[d->len - 1] == '\n';
}

/* Up to the next white space that is not a single space, from `at` on, which is none. Eight bytes are looked at together: most are
 * letters and single spaces. */
static size_t run_end(const char *text, size_t len, size_t at) {
  const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
  for (uint64_t eight; len - at > sizeof eight; at += blank(text[at + 7]) ? 7 : 8) {
    memcpy(&eight, text + at, sizeof eight);
    /* The highest bit of each byte up to a space, and of each that is one; a borrow only adds bytes that are looked at again. */
    uint64_t low = (eight - ones * 0x21) & ~eight & high, other = eight ^ ones * 0x20;
    uint64_t spaces = (other - ones) & ~other & high;
    if (low != spaces || (low & low << 8) != 0) break;
  }
  while (at < len && (!blank(text[at]) || (text[at] == ' ' && at + 1 < len && !blank(text[at + 1]))))
    at++;
  return at;
}

int pyk_document_text(pyk_document *document, const char *text, size_t len, size_t at, int whole) {
  if (!reserve_text(document, len)) return 0;
  for (size_t i = 0; i < len;) {
    if (blank(text[i])) {
      if (!after_blank(document)) {
        if (!piece(document, at + (whole ? 0 : i), whole)) return 0;
        document->text[document->len++] = ' ';
      }
      do
        i++;
      while (i < len && blank(text[i]));
      continue;
    }
    size_t end = run_end(text, len, i);
    if (!piece(document, at + (whole ? 0 : i), whole)) return 0;
    memcpy(document->text + document->len, text + i, end - i);
    document->len += end - i;
    i = end;
  }
  return 1;
}

int pyk_document_break(pyk_document *document, int paragraph) {
  if (!reserve_text(document, 2)) return 0;
  while (document->len > 0 && document->text[document->len - 1] == ' ')
    document->len--;
  size_t lines = 0;
  while (lines < 2 && lines < document->len && document->text[document->len - 1 - lines] == '\n')
    lines++;
  if (document->len == 0) return 1;
  for (size_t most = paragraph ? 2 : 1; lines < most; lines++)
    document->text[document->len++] = '\n';
  return 1;
}

int pyk_document_open(pyk_document *document, pyk_mark_kind kind, size_t *index) {
  void *array = document->marks;
  if (!pyk_room(&array, &document->mark_cap, document->mark_count + 1, sizeof *document->marks)) return 0;
  document->marks = array;
  *index = document->mark_count++;
  pyk_mark *mark = &document->marks[*index];
  mark->kind = kind;
  mark->span.begin = mark->span.end = document->len;
  return 1;
}

void pyk_document_close(pyk_document *document, size_t index) {
  pyk_mark *mark = &document->marks[index];
  size_t begin = mark->span.begin < document->len ? mark->span.begin : document->len;
  mark->span = pyk_trim(document->text, begin, document->len);
}

/* The piece that holds a byte of the text. */
static const pyk_piece *piece_of(const pyk_document *d, size_t at) {
  size_t low = 0, high = d->piece_count;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (d->pieces[middle].text <= at) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return &d->pieces[low];
}

/* Where a character reference that begins at `at` ends. */
static size_t reference_end(const pyk_document *d, size_t at) {
  enum { LONGEST = 32 };
  for (size_t i = at; i < d->source_len && i - at < LONGEST; i++) {
    if (d->source[i] == ';') return i + 1;
  }
  return at < d->source_len ? at + 1 : at;
}

pyk_span pyk_document_place(const pyk_document *document, pyk_span span) {
  pyk_span out = {0, 0};
  if (span.begin >= span.end || document->piece_count == 0) return out;
  const pyk_piece *first = piece_of(document, span.begin);
  const pyk_piece *last = piece_of(document, span.end - 1);
  out.begin = first->source & ~PYK_PIECE_WHOLE;
  if (!(first->source & PYK_PIECE_WHOLE)) out.begin += span.begin - first->text;
  out.end = last->source & ~PYK_PIECE_WHOLE;
  out.end = last->source & PYK_PIECE_WHOLE ? reference_end(document, out.end) : out.end + (span.end - last->text);
  return out;
}
