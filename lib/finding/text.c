#include "row.h"

#include "../day/civil.h"
#include "../words/fill.h"
#include "pykala/statute.h"

/* Slots of a finding's sentences:
 *   {expected_time} {found_time}            times of day, from the minutes `expected` and `found`
 *   {expected_act} {found_act}              numbers of acts, such as 410/2015
 *   {expected} {found}                      label of the enumerator, its kind is the finding's
 *   {expected_day} {found_day}              days
 *   {expected_period} {found_period}        periods
 *   {expected_provision} {found_provision}  provisions
 *   {expected_number} {found_number}        numbers
 *   {field}                                 label of the field
 *   {phase}                                 label of the phase `expected`
 *   {facts}                                 the facts of the set `found`
 *   {basis}                                 " (provision)", or nothing when there is none */

static void write_provision(pyk_writer *w, const pyk_provision *provision, pyk_lang lang) {
  char text[256]; /* the longest name of an act takes less than half of it */
  size_t need = 0;
  if (pyk_statute_format(provision, lang, PYK_CITATION_FULL, text, sizeof text, &need) == PYK_OK) {
    pyk_write_bytes(w, text, need);
  }
}

static void write_facts(pyk_writer *w, uint32_t facts, pyk_lang lang) {
  const char *comma = "";
  for (int bit = 0; bit < 31; bit++) {
    int32_t fact = INT32_C(1) << bit;
    if ((facts & (uint32_t)fact) == 0) continue;
    pyk_write_text(w, comma);
    pyk_write_label(w, PYK_KIND_FACT, fact, lang);
    comma = ", ";
  }
}

static void write_act(pyk_writer *w, const pyk_provision *provision) {
  pyk_write_number(w, provision->act_number);
  pyk_write_text(w, "/");
  pyk_write_number(w, provision->act_year);
}

static void write_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context) {
  const pyk_finding *f = context;
  if (pyk_slot_is(name, len, "expected")) {
    pyk_write_label(w, f->kind, f->expected, lang);
  } else if (pyk_slot_is(name, len, "found")) {
    pyk_write_label(w, f->kind, f->found, lang);
  } else if (pyk_slot_is(name, len, "expected_day")) {
    pyk_write_day(w, f->expected_day, lang);
  } else if (pyk_slot_is(name, len, "found_day")) {
    pyk_write_day(w, f->found_day, lang);
  } else if (pyk_slot_is(name, len, "expected_period")) {
    pyk_write_period(w, f->expected, f->expected_unit, lang);
  } else if (pyk_slot_is(name, len, "found_period")) {
    pyk_write_period(w, f->found, f->found_unit, lang);
  } else if (pyk_slot_is(name, len, "expected_provision")) {
    write_provision(w, &f->expected_provision, lang);
  } else if (pyk_slot_is(name, len, "found_provision")) {
    write_provision(w, &f->found_provision, lang);
  } else if (pyk_slot_is(name, len, "expected_number")) {
    pyk_write_number(w, f->expected);
  } else if (pyk_slot_is(name, len, "found_number")) {
    pyk_write_number(w, f->found);
  } else if (pyk_slot_is(name, len, "expected_time")) {
    pyk_write_time(w, f->expected, ".");
  } else if (pyk_slot_is(name, len, "found_time")) {
    pyk_write_time(w, f->found, ".");
  } else if (pyk_slot_is(name, len, "expected_act")) {
    write_act(w, &f->expected_provision);
  } else if (pyk_slot_is(name, len, "found_act")) {
    write_act(w, &f->found_provision);
  } else if (pyk_slot_is(name, len, "field")) {
    pyk_write_label(w, PYK_KIND_FIELD, f->field, lang);
  } else if (pyk_slot_is(name, len, "phase")) {
    pyk_write_label(w, PYK_KIND_PHASE, f->expected, lang);
  } else if (pyk_slot_is(name, len, "facts")) {
    write_facts(w, (uint32_t)f->found, lang);
  } else if (pyk_slot_is(name, len, "basis") && (f->basis.act_number != 0 || f->basis.bylaw != PYK_BYLAW_NONE)) {
    pyk_write_text(w, " (");
    write_provision(w, &f->basis, lang);
    pyk_write_text(w, ")");
  }
}

pyk_rc pyk_finding_text(const pyk_finding *finding, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  if (finding == NULL || !pyk_lang_known(lang)) return PYK_E_ARG;
  const law_finding *row = pyk_finding_row(finding->code);
  if (row == NULL) return PYK_E_ARG;
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  pyk_fill(&w, row->text[lang - 1], lang, write_slot, finding);
  return pyk_write_end(&w, need);
}
