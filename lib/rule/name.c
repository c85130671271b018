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

static void put_kin(pyk_writer *w, const pyk_row *row) {
  const char *before = "/";
  pyk_write_text(w, "kin");
  put(w, pyk_name(PYK_KIND_CIRCLE, row->circle));
  for (size_t i = 0; i < LAW_TIES && row->ties[i] != 0; i++) {
    pyk_write_text(w, before);
    pyk_write_text(w, pyk_name(PYK_KIND_TIE, row->ties[i]));
    before = "+";
  }
}

static void put_quorum(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "quorum");
  put(w, row->bodies == 1u << PYK_BODY_COUNCIL ? "council" : "others");
}

static void put_council(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "council/");
  if (row->residents == 0) {
    pyk_write_text(w, "any");
  } else {
    pyk_write_number(w, row->residents);
  }
}

/* Tables of which one row holds on a day, or a few. */
static void put_alone(pyk_writer *w, const pyk_row *row) {
  static const struct {
    pyk_rule_table table;
    const char *name;
  } names[] = {{PYK_RULES_QUOTAS, "quota"},
               {PYK_RULES_TERMS, "term"},
               {PYK_RULES_SECONDINGS, "seconding"},
               {PYK_RULES_RESPONSIBILITIES, "responsibility"}};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (names[i].table == row->table) pyk_write_text(w, names[i].name);
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
              {PYK_RULES_REQUIREMENTS, "requirement", PYK_KIND_FINDING, row->finding},
              {PYK_RULES_DEMANDS, "demand", PYK_KIND_FINDING, row->finding},
              {PYK_RULES_DISQUALIFICATIONS, "disqualification", PYK_KIND_DISQUALIFICATION, row->disqualification},
              {PYK_RULES_MAJORITIES, "majority", PYK_KIND_MAJORITY, row->majority},
              {PYK_RULES_PROCEDURE, "procedure", PYK_KIND_EVENT, row->event},
              {PYK_RULES_DUTIES, "duty", PYK_KIND_DUTY, row->key},
              {PYK_RULES_ENFORCEMENTS, "enforcement", PYK_KIND_LIMIT, row->limit}};
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    if (keys[i].table != row->table) continue;
    pyk_write_text(w, keys[i].prefix);
    put(w, pyk_name(keys[i].kind, keys[i].key));
  }
  if (row->table != PYK_RULES_LIMITS) put_regimes(w, row->regimes);
}

static void put_route(pyk_writer *w, const pyk_row *row) {
  pyk_write_text(w, "route/");
  pyk_write_number(w, row->number);
}

typedef struct namer {
  pyk_rule_table table;
  void (*put)(pyk_writer *w, const pyk_row *row);
} namer;

/* All others are keyed. */
static const namer namers[] = {
    {PYK_RULES_HOLIDAYS, put_holiday},
    {PYK_RULES_EXCEPTIONS, put_exception},
    {PYK_RULES_ROUTES, put_route},
    {PYK_RULES_STANDINGS, put_standing},
    {PYK_RULES_TRANSITIONS, put_transition},
    {PYK_RULES_BYLAWS, put_bylaw},
    {PYK_RULES_KIN, put_kin},
    {PYK_RULES_QUORUMS, put_quorum},
    {PYK_RULES_COUNCILS, put_council},
    {PYK_RULES_QUOTAS, put_alone},
    {PYK_RULES_TERMS, put_alone},
    {PYK_RULES_SECONDINGS, put_alone},
    {PYK_RULES_RESPONSIBILITIES, put_alone},
};

/* What names the row, but for the number of rows that have it in common. */
static void put_stem(pyk_writer *w, const pyk_row *row) {
  void (*how)(pyk_writer * w, const pyk_row *row) = put_keyed;
  for (size_t i = 0; i < sizeof namers / sizeof namers[0]; i++) {
    if (namers[i].table == row->table) how = namers[i].put;
  }
  how(w, row);
  /* A route is named by its number, and the procedure has no days. */
  if (row->table != PYK_RULES_ROUTES && row->table != PYK_RULES_PROCEDURE) put_day(w, row->from);
}

/* The row's place among those of its key and day, from 1. */
static int32_t place_of(const pyk_row *row) {
  int32_t place = 1;
  pyk_row other;
  for (size_t i = 0; row->key != 0 && i + 1 < (size_t)row->number; i++) {
    if (pyk_row_read(row->table, i, &other) == PYK_OK && other.key == row->key && other.from == row->from) place++;
  }
  return place;
}

pyk_rc pyk_rule_name(pyk_rule_table table, size_t index, char *buf, size_t cap, size_t *need) {
  pyk_row row;
  pyk_writer w;
  pyk_rc rc = pyk_row_read(table, index, &row);
  if (rc != PYK_OK) return rc;
  pyk_write_begin(&w, buf, cap);
  put_stem(&w, &row);
  int32_t place = place_of(&row);
  if (place > 1) {
    pyk_write_text(&w, "/");
    pyk_write_number(&w, place);
  }
  return pyk_write_end(&w, need);
}

/* 1 when the name begins with the row's stem, as it does for the row itself. */
static int begins_with_stem(pyk_rule_table table, size_t index, const char *name, size_t len) {
  pyk_row row;
  pyk_writer w;
  char stem[128];
  size_t need;
  if (pyk_row_read(table, index, &row) != PYK_OK) return 0;
  pyk_write_begin(&w, stem, sizeof stem);
  put_stem(&w, &row);
  return pyk_write_end(&w, &need) == PYK_OK && need <= len && memcmp(stem, name, need) == 0;
}

pyk_rc pyk_rule_find(const char *name, size_t len, pyk_rule_table *table, size_t *index) {
  if (name == NULL || table == NULL || index == NULL) return PYK_E_ARG;
  for (pyk_rule_table t = PYK_RULES_HOLIDAYS; t <= RULE_LAST_TABLE; t++) {
    for (size_t i = 0; i < pyk_rule_count(t); i++) {
      char have[128];
      size_t need;
      if (!begins_with_stem(t, i, name, len)) continue;
      if (pyk_rule_name(t, i, have, sizeof have, &need) != PYK_OK) continue;
      if (need != len || memcmp(have, name, len) != 0) continue;
      *table = t;
      *index = i;
      return PYK_OK;
    }
  }
  return PYK_E_NORULE;
}
