#include "pykala/limit.h"

#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/empty.h"
#include "../statute/write.h"
#include "../words/fill.h"

static const law_step_text *find_text(const pyk_step *step) {
  for (size_t i = 0; i < pyk_law_step_text_count; i++) {
    const law_step_text *row = &pyk_law_step_texts[i];
    if (row->kind != step->kind) continue;
    if (row->service != PYK_SERVICE_NONE && row->service != step->service) continue;
    if (row->amount >= 0 && row->amount != step->amount) continue;
    if (row->contested && step->trust != PYK_TRUST_CONTESTED) continue;
    return row;
  }
  return NULL;
}

static void write_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context) {
  const pyk_step *step = context;
  if (pyk_slot_is(name, len, "before")) {
    pyk_write_day(w, step->before, lang);
  } else if (pyk_slot_is(name, len, "after")) {
    pyk_write_day(w, step->after, lang);
  } else if (pyk_slot_is(name, len, "first")) {
    pyk_write_day(w, step->before < PYK_DAY_MAX ? step->before + 1 : PYK_DAY_NONE, lang);
  } else if (pyk_slot_is(name, len, "period")) {
    pyk_write_period(w, step->amount, step->unit, lang);
  } else if (pyk_slot_is(name, len, "amount")) {
    pyk_write_number(w, step->amount);
  } else if (pyk_slot_is(name, len, "time")) {
    pyk_write_time(w, step->amount, lang == PYK_LANG_EN ? ":" : ".");
  } else if (pyk_slot_is(name, len, "holiday")) {
    pyk_write_label(w, PYK_KIND_HOLIDAY, step->holiday, lang);
  } else if (pyk_slot_is(name, len, "basis") && !pyk_provision_empty(&step->basis)) {
    pyk_write_text(w, " (");
    pyk_write_provision(w, &step->basis, lang, PYK_CITATION_FULL);
    pyk_write_text(w, ")");
  }
}

pyk_rc pyk_step_text(const pyk_step *step, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  if (step == NULL || !pyk_lang_known(lang)) return PYK_E_ARG;
  const law_step_text *row = find_text(step);
  if (row == NULL) return PYK_E_ARG;
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  pyk_fill(&w, row->text[lang - 1], lang, write_slot, step);
  return pyk_write_end(&w, need);
}

pyk_rc pyk_period_say(int32_t amount, pyk_unit unit, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  if (amount < 0 || !pyk_lang_known(lang) || unit < PYK_UNIT_DAY || unit > PYK_UNIT_YEAR) return PYK_E_ARG;
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  pyk_write_period(&w, amount, unit, lang);
  return pyk_write_end(&w, need);
}
