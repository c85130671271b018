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
} pyk_row;

/* PYK_E_ARG for an unknown table, PYK_E_RANGE for a row that is not there. */
pyk_rc pyk_row_read(pyk_rule_table table, size_t index, pyk_row *out);

/* The row's name for programs. */
void pyk_row_name(pyk_writer *w, const pyk_row *row);

#endif
