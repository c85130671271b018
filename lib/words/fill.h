/* Whole-sentence templates: text with {slots} that the caller writes. */
#ifndef PYK_WORDS_FILL_H
#define PYK_WORDS_FILL_H

#include "../base/writer.h"

/* Writes the slot `name` (of `len` bytes, without the braces). Slots it does not know write nothing. */
typedef void (*pyk_slot_fn)(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context);

void pyk_fill(pyk_writer *w, const char *text, pyk_lang lang, pyk_slot_fn slot, const void *context);

/* 1 when the slot's name is `word`. */
int pyk_slot_is(const char *name, size_t len, const char *word);

/* 1 for a language that texts exist in. */
int pyk_lang_known(pyk_lang lang);

/* The label of an enumerator; nothing when unknown. */
void pyk_write_label(pyk_writer *w, int32_t kind, int32_t value, pyk_lang lang);

/* "16.15", or "16:15" with ":" between. */
void pyk_write_time(pyk_writer *w, int32_t minute, const char *between);

/* "14 päivää". Nothing for an unknown unit. */
void pyk_write_period(pyk_writer *w, int32_t amount, int32_t unit, pyk_lang lang);

#endif
