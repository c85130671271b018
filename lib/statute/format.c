#include "write.h"

#include "../base/record.h"
#include "name.h"

#include <string.h>

/* Row under which an act is written, or NULL. */
static const law_act *row_of(const pyk_provision *p) {
  for (size_t i = 0; i < pyk_law_act_count; i++) {
    const law_act *row = &pyk_law_acts[i];
    if (row->year == p->act_year && row->number == p->act_number && row->bylaw == p->bylaw) return row;
  }
  return NULL;
}

static void write_act_number(pyk_writer *w, const pyk_provision *p) {
  pyk_write_number(w, p->act_number);
  pyk_write_text(w, "/");
  pyk_write_padded(w, p->act_year, 4);
}

/* " (410/2015)"; bylaws have no number. */
static void write_reference(pyk_writer *w, const pyk_provision *p) {
  if (p->bylaw != PYK_BYLAW_NONE) return;
  pyk_write_text(w, " (");
  write_act_number(w, p);
  pyk_write_text(w, ")");
}

/* Name with its number, or `word` with the number when there is no name. */
static void write_act(pyk_writer *w, const pyk_provision *p, const char *name, const char *word) {
  if (name != NULL) {
    pyk_write_text(w, name);
    write_reference(w, p);
  } else {
    pyk_write_text(w, word);
    write_act_number(w, p);
  }
}

static void write_part(pyk_writer *w, const char *before, int32_t number, const char *after) {
  pyk_write_text(w, before);
  pyk_write_number(w, number);
  pyk_write_text(w, after);
}

/* "20", "8 b", "a". */
static void write_lettered(pyk_writer *w, int32_t number, int32_t letter, const char *space) {
  char c = (char)letter;
  if (number > 0) pyk_write_number(w, number);
  if (letter == 0) return;
  if (number > 0) pyk_write_text(w, space);
  pyk_write_bytes(w, &c, 1);
}

static int has_item(const pyk_provision *p) {
  return p->item > 0 || p->item_letter > 0;
}

static void write_item(pyk_writer *w, const pyk_provision *p, const char *word) {
  if (!has_item(p)) return;
  pyk_write_text(w, " ");
  write_lettered(w, p->item, p->item_letter, " ");
  pyk_write_text(w, word);
}

static void write_finnish(pyk_writer *w, const pyk_provision *p, const law_act *row) {
  int whole = p->section == 0;
  write_act(w, p,
            row == NULL                ? NULL
            : whole && p->chapter == 0 ? row->fi
                                       : row->fi_genitive,
            whole && p->chapter == 0 ? "laki " : "lain ");
  if (p->chapter > 0) write_part(w, " ", p->chapter, whole ? " luku" : " luvun");
  if (whole) return;
  pyk_write_text(w, " ");
  write_lettered(w, p->section, p->section_letter, " ");
  pyk_write_text(w, p->subsection > 0 || has_item(p) ? " §:n" : " §");
  if (p->subsection > 0) write_part(w, " ", p->subsection, has_item(p) ? " momentin" : " momentti");
  write_item(w, p, " kohta");
}

static void write_swedish(pyk_writer *w, const pyk_provision *p, const law_act *row) {
  if (p->section > 0) {
    write_lettered(w, p->section, p->section_letter, " ");
    pyk_write_text(w, " §");
    if (p->subsection > 0) write_part(w, " ", p->subsection, " mom.");
    write_item(w, p, " punkten");
    pyk_write_text(w, " i ");
  }
  if (p->chapter > 0) write_part(w, "", p->chapter, " kap. i ");
  write_act(w, p, row == NULL ? NULL : row->sv, "lag ");
}

static void write_english(pyk_writer *w, const pyk_provision *p, const law_act *row) {
  int named = row != NULL && row->en != NULL;
  if (p->chapter > 0) write_part(w, "chapter ", p->chapter, p->section > 0 ? ", " : "");
  if (p->section > 0) {
    pyk_write_text(w, "section ");
    write_lettered(w, p->section, p->section_letter, "");
    if (p->subsection > 0) write_part(w, ", subsection ", p->subsection, "");
    if (has_item(p)) {
      pyk_write_text(w, ", paragraph ");
      write_lettered(w, p->item, p->item_letter, "");
    }
  }
  if (p->chapter > 0 || p->section > 0) pyk_write_text(w, named ? " of the " : " of ");
  write_act(w, p, named ? row->en : NULL, "Act ");
}

/* 1 when the short name alone, read without a day, means this act. */
static int short_name_suffices(const char *name, const law_act *row) {
  const law_act *read = NULL;
  pyk_rc rc = pyk_name_resolve(name, 0, strlen(name), 0, 0, PYK_DAY_NONE, &read);
  return rc == PYK_OK && read->year == row->year && read->number == row->number && read->bylaw == row->bylaw;
}

/* "KuntaL 134.1 § 2 kohta", "KomL 134.1 § 2 punkten". */
static void write_short(pyk_writer *w, const pyk_provision *p, const law_act *row, const char *name, pyk_lang lang) {
  pyk_write_text(w, name);
  if (!short_name_suffices(name, row)) write_reference(w, p);
  if (p->chapter > 0) write_part(w, " ", p->chapter, lang == PYK_LANG_SV ? " kap." : " luku");
  if (p->section == 0) return;
  pyk_write_text(w, " ");
  write_lettered(w, p->section, p->section_letter, " ");
  if (p->subsection > 0) write_part(w, ".", p->subsection, "");
  pyk_write_text(w, " §");
  write_item(w, p, lang == PYK_LANG_SV ? " punkten" : " kohta");
}

void pyk_write_provision(pyk_writer *w, const pyk_provision *p, pyk_lang lang, pyk_citation form) {
  if (p->bylaw == PYK_BYLAW_NONE && p->act_number == 0) return;
  const law_act *row = row_of(p);
  const char *name = NULL;
  if (form == PYK_CITATION_SHORT && row != NULL) {
    if (lang == PYK_LANG_FI) name = row->fi_short;
    if (lang == PYK_LANG_SV) name = row->sv_short;
  }
  if (name != NULL) {
    write_short(w, p, row, name, lang);
  } else if (lang == PYK_LANG_FI) {
    write_finnish(w, p, row);
  } else if (lang == PYK_LANG_SV) {
    write_swedish(w, p, row);
  } else {
    write_english(w, p, row);
  }
}

static int letter_valid(int32_t letter) {
  return letter == 0 || pyk_within(letter, 'a', 'z');
}

/* 1 when the provision can be read back: every number has at most four digits. */
static int can_be_cited(const pyk_provision *p) {
  int act = pyk_within(p->act_year, 1, 9999) && pyk_within(p->act_number, 1, 9999) && p->bylaw == PYK_BYLAW_NONE;
  int bylaw = p->act_year == 0 && p->act_number == 0 && pyk_within(p->bylaw, PYK_BYLAW_OWN, PYK_BYLAW_NURMIJARVI);
  return (act || bylaw) && pyk_within(p->chapter, 0, 9999) && pyk_within(p->section, 1, 9999) &&
         pyk_within(p->subsection, 0, 9999) && pyk_within(p->item, 0, 9999) && letter_valid(p->section_letter) &&
         letter_valid(p->item_letter) && p->reserved == 0;
}

pyk_rc pyk_statute_format(const pyk_provision *provision, pyk_lang lang, pyk_citation form, char *buf, size_t cap,
                          size_t *need) {
  if (provision == NULL || !can_be_cited(provision)) return PYK_E_ARG;
  if (!pyk_within(lang, PYK_LANG_FI, PYK_LANG_EN)) return PYK_E_ARG;
  if (!pyk_within(form, PYK_CITATION_FULL, PYK_CITATION_SHORT)) return PYK_E_ARG;
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  pyk_write_provision(&w, provision, lang, form);
  return pyk_write_end(&w, need);
}
