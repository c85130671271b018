/* Prints the index of the rows of the law, for test_derived.py. */
#include "law/index.h"
#include "statute/name.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* 1 when row `row` belongs to value `value`. */
typedef int (*belongs_fn)(size_t row, int32_t value);

static int limit_belongs(size_t row, int32_t value) {
  return pyk_law_limits[row].limit == value;
}

static int service_belongs(size_t row, int32_t value) {
  return pyk_law_services[row].service == value;
}

static int step_belongs(size_t row, int32_t value) {
  return pyk_law_procedure[row].event == (value == PYK_INDEX_TIME_OVER ? PYK_EVENT_TIME_OVER : value);
}

static int duty_belongs(size_t row, int32_t value) {
  uint32_t event = value == PYK_INDEX_TIME_OVER ? LAW_TIME_OVER : UINT32_C(1) << value;
  return (pyk_law_duties[row].events & event) != 0;
}

/* `row` is a form of a body's word. */
static int form_belongs(size_t row, int32_t value) {
  const pyk_str *form = &pyk_law_body_words[row / 3].form[row % 3];
  return form->len > 1 && pyk_index_end(form->ptr[form->len - 2], form->ptr[form->len - 1]) == value;
}

static int begins_with(const char *name, int32_t pair) {
  return name != NULL && pyk_index_pair(name) == pair;
}

static int is_long(const char *name, const char *begin) {
  return name != NULL && strncmp(name, begin, strlen(begin)) == 0;
}

static int name_belongs(size_t row, int32_t value) {
  const law_act *act = &pyk_law_acts[row];
  const char *const names[] = {act->fi, act->fi_genitive, act->fi_stem,  act->sv,
                               act->en, act->sv_stem,     act->fi_short, act->sv_short};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (begins_with(names[i], value)) return 1;
  }
  int behind_a_word = is_long(act->fi, PYK_LONG_NAME_FI) || is_long(act->sv, PYK_LONG_NAME_SV);
  for (pyk_words word = pyk_act_words; behind_a_word && *word != NULL; word++) {
    if (begins_with(*word, value)) return 1;
  }
  return 0;
}

static void fail(const char *what) {
  fprintf(stderr, "derive_index: %s\n", what);
  exit(1);
}

/* The list of rows for each value from 0 to `last`. */
static void print_lists(const char *name, const char *type, size_t rows, int32_t last, belongs_fn belongs) {
  size_t at = 0;
  if (rows > 255) fail(name);
  printf("const %s pyk_index_%s_rows[] = {", type, name);
  for (int32_t value = 0; value <= last; value++) {
    for (size_t row = 0; row < rows; row++)
      if (belongs(row, value)) printf("%zu,", row);
  }
  printf("0};\nconst uint16_t pyk_index_%s_begin[] = {0,", name);
  for (int32_t value = 0; value <= last; value++) {
    for (size_t row = 0; row < rows; row++)
      at += (size_t)belongs(row, value);
    printf("%zu,", at);
  }
  printf("};\n");
}

/* --- vocabularies --- */

static void print_kinds(void) {
  size_t at = 0, begins[PYK_INDEX_KINDS + 2] = {0}, rows = 0;
  printf("const uint8_t pyk_index_kind_rows[] = {");
  for (int32_t kind = 0; kind <= PYK_INDEX_KINDS; kind++) {
    for (size_t t = 0; t < pyk_law_vocabulary_count; t++) {
      for (size_t i = 0; i < *pyk_law_vocabularies[t].count; i++) {
        if (pyk_law_vocabularies[t].rows[i].kind != kind) continue;
        printf("%zu,%zu,", t, i);
        at += 2;
      }
    }
    begins[kind + 1] = at;
  }
  for (size_t t = 0; t < pyk_law_vocabulary_count; t++)
    rows += *pyk_law_vocabularies[t].count;
  if (at != 2 * rows) fail("a kind of words beyond PYK_INDEX_KINDS");
  printf("0};\nconst uint16_t pyk_index_kind_begin[] = {");
  for (int32_t kind = 0; kind <= PYK_INDEX_KINDS + 1; kind++)
    printf("%zu,", begins[kind]);
  printf("};\n");
}

/* --- demands --- */

static size_t table_of(pyk_record record) {
  size_t found = pyk_law_demands_count;
  for (size_t t = 0; t < pyk_law_demands_count; t++) {
    for (size_t i = 0; i < pyk_law_demands[t]->count; i++) {
      if (pyk_law_demands[t]->rows[i].record != record) continue;
      if (found != pyk_law_demands_count && found != t) fail("demands on one record in two tables");
      found = t;
    }
  }
  return found == pyk_law_demands_count ? 0 : found;
}

static void print_demands(void) {
  size_t at = 0, begins[PYK_INDEX_DEMANDS + 2] = {0};
  printf("const uint16_t pyk_index_demand_rows[] = {");
  for (int32_t record = 0; record <= PYK_INDEX_RECORDS; record++) {
    const law_demand_table *table = pyk_law_demands[table_of(record)];
    for (int32_t authority = 0; authority < PYK_INDEX_AUTHORITIES; authority++) {
      for (size_t i = 0; i < table->count; i++) {
        if (table->rows[i].record != record || !(table->rows[i].authorities >> authority & 1)) continue;
        printf("%zu,", i);
        at++;
      }
      begins[record * PYK_INDEX_AUTHORITIES + authority + 1] = at;
    }
  }
  printf("0};\nconst uint16_t pyk_index_demand_begin[] = {");
  for (size_t i = 0; i < sizeof begins / sizeof begins[0]; i++)
    printf("%zu,", begins[i]);
  printf("};\nconst uint8_t pyk_index_demand_table[] = {");
  for (int32_t record = 0; record <= PYK_INDEX_RECORDS; record++)
    printf("%zu,", table_of(record));
  printf("};\n");
}

/* --- routes --- */

static int possible(const law_route *row, int fact, int32_t value) {
  if (value == 0) return 1;
  if (fact == 0) return row->authorities >> value & 1;
  if (fact == 1) return row->bodies >> value & 1;
  if (fact == 2) return row->natures >> value & 1;
  return row->subjects[value / 32] >> value % 32 & 1;
}

static void print_routes(const char *name, int fact, int32_t last) {
  if ((pyk_law_route_count + 63) / 64 != PYK_INDEX_ROUTE_WORDS)
    fail("another number of routes than PYK_INDEX_ROUTE_WORDS hold");
  printf("const pyk_index_routes pyk_index_route_%s[] = {\n", name);
  for (int32_t value = 0; value <= last; value++) {
    printf("{");
    for (size_t w = 0; w < PYK_INDEX_ROUTE_WORDS; w++) {
      uint64_t set = 0;
      for (size_t i = 64 * w; i < 64 * w + 64 && i < pyk_law_route_count; i++)
        if (possible(&pyk_law_routes[i], fact, value)) set |= UINT64_C(1) << (i - 64 * w);
      printf("0x%llxu,", (unsigned long long)set);
    }
    printf("},\n");
  }
  printf("};\n");
}

int main(void) {
  printf("#include \"index.h\"\n");
  print_lists("limit", "uint8_t", pyk_law_limit_count, PYK_INDEX_LIMITS, limit_belongs);
  print_lists("service", "uint8_t", pyk_law_service_count, PYK_INDEX_SERVICES, service_belongs);
  print_lists("step", "uint8_t", pyk_law_procedure_count, PYK_INDEX_TIME_OVER, step_belongs);
  print_lists("duty", "uint8_t", pyk_law_duty_count, PYK_INDEX_TIME_OVER, duty_belongs);
  print_lists("end", "uint8_t", 3 * pyk_law_body_word_count, PYK_INDEX_ENDS, form_belongs);
  print_lists("name", "uint8_t", pyk_law_act_count, PYK_INDEX_PAIRS, name_belongs);
  print_kinds();
  print_demands();
  print_routes("authority", 0, PYK_AUTHORITY_OTHER);
  print_routes("body", 1, PYK_BODY_GENERAL_MEETING);
  print_routes("nature", 2, PYK_NATURE_MOTION_REPLY);
  print_routes("subject", 3, LAW_LAST_SUBJECT);
  return 0;
}
