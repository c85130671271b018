/* Who may take part, procedure and duties in words: parts of sentences that only some rows have. */
#include "slots.h"

#include "../day/civil.h"
#include "variant.h"

static void write_part(pyk_writer *w, const pyk_row *row, int32_t variant, pyk_lang lang) {
  pyk_rule_part(w, row->table, variant, lang, pyk_row_slot, row);
}

/* One tie after the other. */
static void write_ties(pyk_writer *w, const pyk_row *row, pyk_lang lang) {
  for (size_t i = 0; i < LAW_TIES && row->ties[i] != 0; i++) {
    if (i > 0) write_part(w, row, RULE_THEN, lang);
    pyk_write_label(w, PYK_KIND_TIE, row->ties[i], lang);
  }
}

/* What brings a duty about, beyond the event. */
static void write_conditions(pyk_writer *w, const pyk_row *row, pyk_lang lang) {
  const struct {
    int32_t variant;
    int holds;
  } parts[] = {{RULE_OF_MOTIONS, row->duty->motions != 0},
               {RULE_OF_BODIES, row->bodies != 0},
               {RULE_LEADS_TO, row->phase != 0},
               {RULE_WITH_OBSTACLE, row->obstacle != 0},
               {RULE_BYLAWS_OWE, (row->duty->how & LAW_IF_BYLAWS_OWE) != 0}};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    if (parts[i].holds) write_part(w, row, parts[i].variant, lang);
  }
}

static void write_meeting_it(pyk_writer *w, const pyk_row *row, pyk_lang lang) {
  static const law_met_by ways[] = {LAW_MET_BY_EVENT,   LAW_MET_BY_TELLING, LAW_MET_BY_NATURE, LAW_MET_BY_COUNCIL,
                                    LAW_MET_BY_SERVICE, LAW_MET_BY_LEAVING, LAW_MET_AT_COUNCIL};
  int first = 1;
  for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
    if (!(row->duty->how & ways[i])) continue;
    if (!first) write_part(w, row, RULE_OR, lang);
    write_part(w, row, RULE_MET_BY + ways[i], lang);
    first = 0;
  }
}

/* The time that runs out has no bit of its own number, and comes alone. */
static void write_events(pyk_writer *w, uint32_t set, pyk_lang lang) {
  if (set == LAW_TIME_OVER) {
    pyk_rule_quoted(w, PYK_KIND_EVENT, PYK_EVENT_TIME_OVER, lang);
  } else {
    pyk_rule_set(w, PYK_KIND_EVENT, set, 1, lang);
  }
}

static int write_duty(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  const law_duty *duty = row->duty;
  if (duty == NULL) return 0;
  if (pyk_slot_is(name, len, "duty")) {
    pyk_write_label(w, PYK_KIND_DUTY, duty->duty, lang);
  } else if (pyk_slot_is(name, len, "events")) {
    write_events(w, duty->events, lang);
  } else if (pyk_slot_is(name, len, "motions")) {
    pyk_rule_set(w, PYK_KIND_MOTION, duty->motions, 1, lang);
  } else if (pyk_slot_is(name, len, "conditions")) {
    write_conditions(w, row, lang);
  } else if (pyk_slot_is(name, len, "debtor")) {
    pyk_write_label(w, PYK_KIND_DEBTOR, duty->debtor, lang);
  } else if (pyk_slot_is(name, len, "within")) {
    write_part(w, row, row->limit == 0 ? RULE_NO_LIMIT : RULE_WITHIN_LIMIT, lang);
  } else if (pyk_slot_is(name, len, "ways")) {
    write_meeting_it(w, row, lang);
  } else if (pyk_slot_is(name, len, "met")) {
    write_events(w, duty->met, lang);
  } else if (pyk_slot_is(name, len, "who")) {
    pyk_rule_bits(w, PYK_KIND_PARTY, duty->who, lang);
  } else {
    return 0;
  }
  return 1;
}

static int write_step(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  if (pyk_slot_is(name, len, "event")) {
    pyk_write_label(w, PYK_KIND_EVENT, row->event, lang);
  } else if (pyk_slot_is(name, len, "deciding")) {
    if (row->natures != 0) write_part(w, row, RULE_NATURES, lang);
  } else if (pyk_slot_is(name, len, "natures") && row->table == PYK_RULES_PROCEDURE) {
    pyk_rule_set(w, PYK_KIND_NATURE, row->natures, 0, lang);
  } else if (pyk_slot_is(name, len, "phases")) {
    pyk_rule_set(w, PYK_KIND_PHASE, row->phases, 0, lang);
  } else if (pyk_slot_is(name, len, "guard")) {
    write_part(w, row, RULE_GUARD + row->guard, lang);
  } else if (pyk_slot_is(name, len, "phase")) {
    pyk_write_label(w, PYK_KIND_PHASE, row->phase, lang);
  } else {
    return 0;
  }
  return 1;
}

static int write_person(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  if (pyk_slot_is(name, len, "disqualification")) {
    pyk_write_label(w, PYK_KIND_DISQUALIFICATION, row->disqualification, lang);
  } else if (pyk_slot_is(name, len, "roles")) {
    pyk_rule_set(w, PYK_KIND_ROLE, row->roles, 1, lang);
  } else if (pyk_slot_is(name, len, "through")) {
    if (row->circles != 0) write_part(w, row, RULE_THROUGH, lang);
  } else if (pyk_slot_is(name, len, "circles")) {
    pyk_rule_set(w, PYK_KIND_CIRCLE, row->circles, 1, lang);
  } else if (pyk_slot_is(name, len, "spared")) {
    write_part(w, row, RULE_SPARES + row->spares, lang);
  } else if (pyk_slot_is(name, len, "circle")) {
    pyk_write_label(w, PYK_KIND_CIRCLE, row->circle, lang);
  } else if (pyk_slot_is(name, len, "ties") && row->ties != NULL) {
    write_ties(w, row, lang);
  } else {
    return 0;
  }
  return 1;
}

static int write_answerable(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  if (pyk_slot_is(name, len, "last")) {
    pyk_write_day(w, row->to - 1, lang);
  } else if (pyk_slot_is(name, len, "stances")) {
    pyk_rule_set(w, PYK_KIND_STANCE, row->stances, 1, lang);
  } else if (pyk_slot_is(name, len, "dissenting")) {
    write_part(w, row, RULE_DISSENT + row->dissent, lang);
  } else {
    return 0;
  }
  return 1;
}

static int write_number_of(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  if (pyk_slot_is(name, len, "part")) {
    pyk_write_number(w, row->part);
  } else if (pyk_slot_is(name, len, "of")) {
    pyk_write_number(w, row->of);
  } else if (pyk_slot_is(name, len, "over")) {
    pyk_write_number(w, row->over);
  } else if (pyk_slot_is(name, len, "residents")) {
    pyk_write_number(w, row->residents);
  } else if (pyk_slot_is(name, len, "majority")) {
    pyk_write_label(w, PYK_KIND_MAJORITY, row->majority, lang);
  } else {
    return 0;
  }
  return 1;
}

int pyk_conduct_slot(pyk_writer *w, const char *name, size_t len, pyk_lang lang, const pyk_row *row) {
  return write_duty(w, name, len, lang, row) || write_step(w, name, len, lang, row) ||
         write_person(w, name, len, lang, row) || write_answerable(w, name, len, lang, row) ||
         write_number_of(w, name, len, lang, row);
}
