#include "slots.h"

#include "../day/civil.h"

/* The labels of a set's members. `bits`: a member is its own bit; else member n is bit n. */
static void write_set(pyk_writer *w, pyk_kind kind, uint32_t set, int bits, int32_t first, pyk_lang lang,
                      const char **before) {
  for (int32_t n = 0; n < 32; n++) {
    int32_t value = bits ? (int32_t)(UINT32_C(1) << n) : first + n;
    if (!(set >> n & 1) || !pyk_knows(kind, value) || (!bits && value == 0)) continue;
    pyk_write_text(w, *before);
    pyk_write_label(w, kind, value, lang);
    *before = ", ";
  }
}

/* Members of a set, or that it holds them all: bodies and offices of every kind. */
static void write_members(pyk_writer *w, pyk_kind kind, uint32_t set, pyk_lang lang) {
  static const char *const any[3] = {"mikä tahansa", "vilket som helst", "any"};
  const char *before = "";
  if (kind == PYK_KIND_BODY && set == (1u << (PYK_BODY_GENERAL_MEETING + 1)) - 2) {
    pyk_write_text(w, any[lang - 1]);
    return;
  }
  write_set(w, kind, set, 0, 0, lang, &before);
}

void pyk_rule_bits(pyk_writer *w, pyk_kind kind, uint32_t set, pyk_lang lang) {
  const char *before = "";
  write_set(w, kind, set, 1, 0, lang, &before);
}

void pyk_rule_quoted(pyk_writer *w, pyk_kind kind, int32_t value, pyk_lang lang) {
  pyk_write_text(w, lang == PYK_LANG_EN ? "“" : "”");
  pyk_write_label(w, kind, value, lang);
  pyk_write_text(w, "”");
}

void pyk_rule_set(pyk_writer *w, pyk_kind kind, uint32_t set, int32_t from, pyk_lang lang) {
  const char *before = "";
  for (int32_t n = from; n < 32; n++) {
    if (!(set >> n & 1) || !pyk_knows(kind, n)) continue;
    pyk_write_text(w, before);
    pyk_rule_quoted(w, kind, n, lang);
    before = ", ";
  }
}

static void write_subjects(pyk_writer *w, const pyk_row *row, pyk_lang lang) {
  static const char *const any[3] = {"mikä tahansa", "vilket som helst", "any"};
  const char *before = "";
  if (row->subjects[0] == ~1u) {
    pyk_write_text(w, any[lang - 1]);
    return;
  }
  write_set(w, PYK_KIND_SUBJECT, row->subjects[0], 0, 0, lang, &before);
  write_set(w, PYK_KIND_SUBJECT, row->subjects[1], 0, 32, lang, &before);
}

static void write_regimes(pyk_writer *w, uint32_t regimes, pyk_lang lang) {
  const char *before = "";
  for (size_t i = 0; i < pyk_law_regime_count; i++) {
    if (!(regimes & (uint32_t)pyk_law_regimes[i].value)) continue;
    pyk_write_text(w, before);
    pyk_write_text(w, pyk_law_regimes[i].label[lang - 1]);
    before = ", ";
  }
}

/* Day and month: "6.12.", "6.12.", "6/12". */
static void write_date(pyk_writer *w, const pyk_row *row, pyk_lang lang) {
  pyk_write_number(w, row->amount);
  pyk_write_text(w, lang == PYK_LANG_EN ? "/" : ".");
  pyk_write_number(w, row->month);
  if (lang != PYK_LANG_EN) pyk_write_text(w, ".");
}

/* Slots that are an enumerator's label. */
static int write_one(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  const struct {
    const char *slot;
    pyk_kind kind;
    int32_t value;
  } labels[] = {{"calendar", PYK_KIND_CALENDAR, row->calendar},
                {"holiday", PYK_KIND_HOLIDAY, row->holiday},
                {"weekday", PYK_KIND_WEEKDAY, row->weekday},
                {"limit", PYK_KIND_LIMIT, row->limit},
                {"service", PYK_KIND_SERVICE, row->service},
                {"obstacle", PYK_KIND_OBSTACLE, row->obstacle},
                {"remedy", PYK_KIND_REMEDY, row->remedy},
                {"receiver", PYK_KIND_RECEIVER, row->receiver},
                {"trigger", PYK_KIND_TRIGGER, row->trigger},
                {"notice", PYK_KIND_NOTICE, row->notice},
                {"note", PYK_KIND_NOTE, row->note},
                {"finding", PYK_KIND_FINDING, row->finding},
                {"record", PYK_KIND_RECORD, row->record},
                {"municipality", PYK_KIND_BYLAW, row->bylaw}};
  for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
    if (!pyk_slot_is(name, len, labels[i].slot)) continue;
    pyk_write_label(w, labels[i].kind, labels[i].value, lang);
    return 1;
  }
  return 0;
}

void pyk_row_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context) {
  const pyk_row *row = context;
  if (pyk_demand_slot(w, name, len, lang, row) || pyk_conduct_slot(w, name, len, lang, row)) return;
  if (write_one(w, name, len, lang, row)) return;
  if (pyk_slot_is(name, len, "period")) {
    pyk_write_period(w, row->amount, row->unit, lang);
  } else if (pyk_slot_is(name, len, "amount")) {
    pyk_write_number(w, row->amount);
  } else if (pyk_slot_is(name, len, "beside")) {
    pyk_write_number(w, row->beside);
  } else if (pyk_slot_is(name, len, "date")) {
    write_date(w, row, lang);
  } else if (pyk_slot_is(name, len, "from")) {
    pyk_write_day(w, row->from, lang);
  } else if (pyk_slot_is(name, len, "act")) {
    pyk_write_number(w, row->act_number);
    pyk_write_text(w, "/");
    pyk_write_number(w, row->act_year);
  } else if (pyk_slot_is(name, len, "regimes")) {
    write_regimes(w, row->regimes, lang);
  } else if (pyk_slot_is(name, len, "subjects")) {
    write_subjects(w, row, lang);
  } else if (pyk_slot_is(name, len, "authorities")) {
    write_members(w, PYK_KIND_AUTHORITY, row->authorities, lang);
  } else if (pyk_slot_is(name, len, "bodies")) {
    write_members(w, PYK_KIND_BODY, row->bodies, lang);
  } else if (pyk_slot_is(name, len, "natures")) {
    write_members(w, PYK_KIND_NATURE, row->natures, lang);
  } else if (pyk_slot_is(name, len, "whose")) {
    pyk_rule_bits(w, PYK_KIND_PARTY, row->whose, lang);
  } else if (pyk_slot_is(name, len, "grounds")) {
    pyk_rule_bits(w, PYK_KIND_GROUND, row->grounds, lang);
  }
}

void pyk_rule_part(pyk_writer *w, pyk_rule_table table, int32_t variant, pyk_lang lang, pyk_slot_fn slot,
                   const void *context) {
  for (size_t i = 0; i < pyk_law_rule_text_count; i++) {
    const law_rule_text *t = &pyk_law_rule_texts[i];
    if (t->table == table && t->variant == variant) pyk_fill(w, t->text[lang - 1], lang, slot, context);
  }
}

pyk_rc pyk_rule_text(pyk_rule_table table, size_t index, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  pyk_row row;
  pyk_writer w;
  if (!pyk_lang_known(lang)) return PYK_E_ARG;
  pyk_rc rc = pyk_row_read(table, index, &row);
  if (rc != PYK_OK) return rc;
  pyk_write_begin(&w, buf, cap);
  pyk_rule_part(&w, table, row.variant, lang, pyk_row_slot, &row);
  return pyk_write_end(&w, need);
}

pyk_rc pyk_rule_link(const pyk_provision *provision, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  pyk_writer w;
  if (provision == NULL || !pyk_lang_known(lang)) return PYK_E_ARG;
  if (provision->bylaw != PYK_BYLAW_NONE) return PYK_E_NORULE;
  if (provision->act_year < 1 || provision->act_year > 9999) return PYK_E_ARG;
  if (provision->act_number < 1 || provision->act_number > 9999) return PYK_E_ARG;
  pyk_write_begin(&w, buf, cap);
  pyk_write_text(&w, pyk_law_links[lang - 1]);
  pyk_write_padded(&w, provision->act_year, 4);
  pyk_write_text(&w, "/");
  pyk_write_padded(&w, provision->act_year, 4);
  pyk_write_padded(&w, provision->act_number, 4);
  return pyk_write_end(&w, need);
}
