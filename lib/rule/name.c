#include "row.h"

#include "../day/civil.h"
#include "../words/fill.h"

#include <string.h>

static void put(pyk_writer *w, const char *text) {
  pyk_write_text(w, "/");
  pyk_write_text(w, text);
}

/* The day in figures; a hyphen for "since before the sources". */
static void put_day(pyk_writer *w, pyk_day day) {
  pyk_write_text(w, "/");
  if (day == PYK_DAY_NONE) {
    pyk_write_text(w, "-");
    return;
  }
  pyk_ymd date = pyk_civil_date(day);
  pyk_write_padded(w, date.year, 4);
  pyk_write_text(w, "-");
  pyk_write_padded(w, date.month, 2);
  pyk_write_text(w, "-");
  pyk_write_padded(w, date.day, 2);
}

static void put_regimes(pyk_writer *w, uint32_t regimes) {
  const char *before = "/";
  for (size_t i = 0; i < pyk_law_regime_count; i++) {
    if (!(regimes & (uint32_t)pyk_law_regimes[i].value)) continue;
    pyk_write_text(w, before);
    pyk_write_text(w, pyk_law_regimes[i].name);
    before = "+";
  }
}

static void put_holiday(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "holiday");
  put(w, pyk_name(PYK_KIND_CALENDAR, row->calendar));
  put(w, pyk_name(PYK_KIND_HOLIDAY, row->holiday));
}

static void put_exception(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "exception");
  put(w, row->variant == LAW_OBSTACLE  ? pyk_name(PYK_KIND_OBSTACLE, row->obstacle)
         : row->variant == LAW_RENEWED ? "renewed"
                                       : "relied");
  put_regimes(w, row->regimes);
}

/* Decisions on claims have rows of their own. */
static void put_standing(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "standing");
  put_regimes(w, row->regimes);
  put(w, row->variant == LAW_CLAIM_STANDING ? "claim"
         : row->variant == 1                ? "claimant-only"
         : row->variant == 2                ? "claimant-too"
                                            : "plain");
}

static void put_transition(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "transition/");
  pyk_write_number(w, row->act_number);
  pyk_write_text(w, "-");
  pyk_write_number(w, row->act_year);
}

static void put_bylaw(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "bylaw");
  put(w, pyk_name(PYK_KIND_BYLAW, row->bylaw));
  if (row->kind == PYK_BYLAW_LIMIT) {
    put(w, pyk_name(PYK_KIND_LIMIT, row->limit));
  } else {
    put(w, pyk_name(PYK_KIND_BYLAW_RULE, row->kind));
  }
}

/* Tables whose rows have one enumerator for a key, and perhaps a regime. */
static void put_keyed(pyk_writer *w, const pyk_row *row) {
  const struct {
    pyk_rule_table table;
    const char *prefix;
    pyk_kind kind;
    int32_t key;
  } keys[] = {{PYK_RULES_LIMITS, "limit", PYK_KIND_LIMIT, row->limit},
              {PYK_RULES_SERVICES, "service", PYK_KIND_SERVICE, row->service},
              {PYK_RULES_ATTACHMENTS, "attachment", PYK_KIND_NOTICE, row->notice},
              {PYK_RULES_GROUNDS, "grounds", PYK_KIND_REMEDY, row->remedy},
              {PYK_RULES_CHANGES, "change", PYK_KIND_NOTE, row->note},
              {PYK_RULES_REQUIREMENTS, "requirement", PYK_KIND_FINDING, row->finding}};
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    if (keys[i].table != row->table) continue;
    pyk_write_text(w, keys[i].prefix);
    put(w, pyk_name(keys[i].kind, keys[i].key));
  }
  if (row->table != PYK_RULES_LIMITS) put_regimes(w, row->regimes);
}

void pyk_row_name(pyk_writer *w, const pyk_row *row) {
  if (row->table == PYK_RULES_ROUTES) {
    pyk_write_text(w, "route/");
    pyk_write_number(w, row->number);
    return;
  }
  if (row->table == PYK_RULES_HOLIDAYS) {
    put_holiday(w, row);
  } else if (row->table == PYK_RULES_EXCEPTIONS) {
    put_exception(w, row);
  } else if (row->table == PYK_RULES_STANDINGS) {
    put_standing(w, row);
  } else if (row->table == PYK_RULES_TRANSITIONS) {
    put_transition(w, row);
  } else if (row->table == PYK_RULES_BYLAWS) {
    put_bylaw(w, row);
  } else {
    put_keyed(w, row);
  }
  put_day(w, row->from);
}

pyk_rc pyk_rule_name(pyk_rule_table table, size_t index, char *buf, size_t cap, size_t *need) {
  pyk_row row;
  pyk_writer w;
  pyk_rc rc = pyk_row_read(table, index, &row);
  if (rc != PYK_OK) return rc;
  pyk_write_begin(&w, buf, cap);
  pyk_row_name(&w, &row);
  return pyk_write_end(&w, need);
}

pyk_rc pyk_rule_find(const char *name, size_t len, pyk_rule_table *table, size_t *index) {
  if (name == NULL || table == NULL || index == NULL) return PYK_E_ARG;
  for (pyk_rule_table t = PYK_RULES_HOLIDAYS; t <= PYK_RULES_BYLAWS; t++) {
    for (size_t i = 0; i < pyk_rule_count(t); i++) {
      char have[128];
      size_t need;
      if (pyk_rule_name(t, i, have, sizeof have, &need) != PYK_OK) continue;
      if (need != len || memcmp(have, name, len) != 0) continue;
      *table = t;
      *index = i;
      return PYK_OK;
    }
  }
  return PYK_E_NORULE;
}
