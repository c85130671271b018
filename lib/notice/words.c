#include "writing.h"

#include "../day/civil.h"
#include "../statute/rows.h"
#include "../statute/write.h"
#include "../words/fill.h"

/* Slots of the sentences of notices:
 *   {within} {days} {wait}     a period as it stands after "within" or before "after": "14 päivän", "14 dagar"
 *   {amount} {period}          its number; the number with the unit
 *   {service} {event}          how somebody was served, and when
 *   {last} {at}                their last day, and the time of the day where the office's is known
 *   {opens} {closes}           office hours
 *   {name}                     a text of the sheet
 *   {provision}                what prohibits the remedy */

static int fits(const law_notice_text *row, const pyk_writing *in, law_notice_part part, int32_t variant) {
  const pyk_route *route = in->route;
  if (row->part != part || (row->variant != 0 || part == LAW_NOTICE_RECEIVER ? row->variant != variant : 0)) return 0;
  if (row->remedies != 0 && !(row->remedies >> route->remedy & 1)) return 0;
  if (row->regimes != 0 && !(row->regimes & in->regime)) return 0;
  if (row->trigger != 0 && row->trigger != route->trigger) return 0;
  return pyk_row_holds(row->from, row->to, row->axis == LAW_BY_PENDING ? route->limit_day : route->law_day_latest);
}

static const char *find(const pyk_writing *in, law_notice_part part, int32_t variant) {
  for (size_t t = 0; t < pyk_law_notice_texts_count; t++) {
    for (size_t i = 0; i < pyk_law_notice_texts[t]->count; i++) {
      const law_notice_text *row = &pyk_law_notice_texts[t]->rows[i];
      if (fits(row, in, part, variant)) return row->text[in->sheet->style - 1][in->sheet->lang - 1];
    }
  }
  return NULL;
}

static void write_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context);

/* Part of a sentence. */
static void write_part(const pyk_writing *in, law_notice_part part, int32_t variant) {
  const char *text = find(in, part, variant);
  if (text != NULL) pyk_fill(in->w, text, in->sheet->lang, write_slot, in);
}

static void write_clock(const pyk_writing *in, const char *name, size_t len, pyk_lang lang) {
  if (pyk_slot_is(name, len, "service")) {
    pyk_write_label(in->w, PYK_KIND_SERVICE, in->clock->service, lang);
  } else if (pyk_slot_is(name, len, "event")) {
    pyk_write_day(in->w, in->clock->event, lang);
  } else if (pyk_slot_is(name, len, "last")) {
    pyk_write_day(in->w, in->clock->last_day, lang);
  } else if (pyk_slot_is(name, len, "at") && in->closing != 0) {
    write_part(in, LAW_NOTICE_AT, 0);
  }
}

static void write_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const void *context) {
  const pyk_writing *in = context;
  if (pyk_slot_is(name, len, "within") || pyk_slot_is(name, len, "days") || pyk_slot_is(name, len, "wait")) {
    write_part(in, LAW_NOTICE_PERIOD_OF, in->unit);
  } else if (pyk_slot_is(name, len, "amount")) {
    pyk_write_number(w, in->amount);
  } else if (pyk_slot_is(name, len, "period")) {
    pyk_write_period(w, in->amount, in->unit, lang);
  } else if (pyk_slot_is(name, len, "opens")) {
    pyk_write_time(w, in->opening, ".");
  } else if (pyk_slot_is(name, len, "closes")) {
    pyk_write_time(w, in->closing, ".");
  } else if (pyk_slot_is(name, len, "name") && in->name != NULL) {
    pyk_sheet_write(w, in->name, in->between);
  } else if (pyk_slot_is(name, len, "provision")) {
    pyk_write_provision(w, &in->notice->provision, lang, PYK_CITATION_FULL);
  } else if (in->clock != NULL) {
    write_clock(in, name, len, lang);
  }
}

void pyk_notice_say(const pyk_writing *in, law_notice_part part, int32_t variant) {
  const char *text = find(in, part, variant);
  if (text == NULL) return;
  if (*in->gap) pyk_write_text(in->w, "\n");
  *in->gap = 0;
  pyk_fill(in->w, text, in->sheet->lang, write_slot, in);
  pyk_write_text(in->w, "\n");
}

void pyk_notice_say_period(const pyk_writing *in, law_notice_part part, int32_t variant, int32_t amount,
                           pyk_unit unit) {
  pyk_writing about = *in;
  about.amount = amount;
  about.unit = unit;
  pyk_notice_say(&about, part, variant);
}

void pyk_notice_say_clock(const pyk_writing *in, int32_t variant, const pyk_clock *clock) {
  pyk_writing about = *in;
  about.clock = clock;
  pyk_notice_say(&about, LAW_NOTICE_LAST, variant);
}

void pyk_notice_say_name(const pyk_writing *in, int32_t variant, const pyk_str *name, const char *between) {
  pyk_writing about = *in;
  if (pyk_sheet_blank(name)) return;
  about.name = name;
  about.between = between;
  pyk_notice_say(&about, LAW_NOTICE_CONTACT, variant);
}
