/* The rows of every table seen alike. */
#ifndef PYK_RULE_ROW_H
#define PYK_RULE_ROW_H

#include "../base/writer.h"
#include "../law/law.h"

/* A row with whatever its table says; sets are 0 and enumerators 0 where the table has no such column. */
typedef struct pyk_row {
  pyk_rule_table table;
  int32_t number;
  int32_t variant; /* of its sentence */
  pyk_day from, to;
  pyk_trust trust;
  pyk_provision basis;
  pyk_day pending_from, pending_to;
  uint32_t regimes, authorities, bodies, natures, subjects[2];
  uint32_t whose, grounds;
  pyk_calendar calendar;
  pyk_holiday holiday;
  pyk_weekday weekday;
  pyk_limit limit;
  pyk_service service;
  pyk_obstacle obstacle;
  pyk_remedy remedy;
  pyk_receiver receiver;
  pyk_trigger trigger;
  int32_t notice, note, finding;
  pyk_bylaw bylaw;
  pyk_bylaw_kind kind;
  int32_t beside, act_year, act_number;
  int32_t amount, month;
  pyk_unit unit;
  /* From here on only the tables from PYK_RULES_DEMANDS on. */
  int32_t key; /* rows of one key that begin on one day are told apart by a running number; 0: no two do */
  pyk_record record;
  const law_demand *demand;
  int32_t disqualification;
  uint32_t roles, circles;
  law_spare spares;
  pyk_circle circle;
  const pyk_tie *ties; /* LAW_TIES of them */
  int32_t part, of;
  int32_t over, residents; /* more than ..., up to ...; 0: no bound */
  pyk_majority majority;
  pyk_event_kind event;
  uint32_t phases;
  law_guard guard;
  pyk_phase phase;
  const law_duty *duty;
  uint32_t stances;
  pyk_given dissent;
} pyk_row;

/* The last table. */
enum { RULE_LAST_TABLE = PYK_RULES_RESPONSIBILITIES };

/* PYK_E_ARG for an unknown table, PYK_E_RANGE for a row that is not there. */
pyk_rc pyk_row_read(pyk_rule_table table, size_t index, pyk_row *out);

/* Reads a row of one of the tables from PYK_RULES_DEMANDS on, and tells how many they have. */
void pyk_row_read_conduct(pyk_rule_table table, size_t i, pyk_row *out);
size_t pyk_row_count_conduct(pyk_rule_table table);

#endif
