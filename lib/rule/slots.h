/* What fills the slots of sentences: sets of enumerators, and parts of sentences with slots of their own. */
#ifndef PYK_RULE_SLOTS_H
#define PYK_RULE_SLOTS_H

#include "row.h"

#include "../words/fill.h"

/* Writes the sentence, or part, of that variant. Nothing when the table has none. */
void pyk_rule_part(pyk_writer *w, pyk_rule_table table, int32_t variant, pyk_lang lang, pyk_slot_fn slot,
                   const void *context);

/* An enumerator's label in quotes. */
void pyk_rule_quoted(pyk_writer *w, pyk_kind kind, int32_t value, pyk_lang lang);
/* The labels of a set's members from `from` on, each in quotes, where member n is bit n. */
void pyk_rule_set(pyk_writer *w, pyk_kind kind, uint32_t set, int32_t from, pyk_lang lang);
/* The labels of a set's members, where every member is a bit itself. */
void pyk_rule_bits(pyk_writer *w, pyk_kind kind, uint32_t set, pyk_lang lang);

/* Any slot of a row, which is the context. */
void pyk_row_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context);

/* Slots of demands, and of the other tables on conduct; 0 when the slot is none of them. */
int pyk_demand_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row);
int pyk_conduct_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row);

#endif
