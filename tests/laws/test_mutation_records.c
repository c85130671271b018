/* Table mutation for records, people, bodies and logs: every number of these tables is changed in turn, in this program's
 * own copy of the library, and the vectors, the acts' definitions and some thousand logs are asked again. A change that
 * none of them notices is a row that nothing proves. See test_mutation.c for the other tables. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "asked_bodies.h"
#include "asked_logs.h"
#include "mutation_ways.h"
#include "writable.h"

typedef struct table {
  const char *name;
  const void *rows;
  size_t size; /* of a row */
  size_t count;
  ask_kind kind; /* of the questions that it has a say in */
  way (*way_of)(const void *row, size_t column, uint32_t *known);
} table;

typedef struct tally {
  size_t cells, survivors, same[WAYS];
} tally;

/* --- the mutation --- */

/* The questions of a kind; of demands those of one code, which alone say anything of its rows. */
typedef struct range {
  size_t begin, end;
} range;

static range range_of(ask_kind kind, int32_t code) {
  range r = {0, 0};
  while (r.begin < question_count && compare_questions(&questions[r.begin], kind, code) < 0)
    r.begin++;
  for (r.end = r.begin; r.end < question_count && compare_questions(&questions[r.end], kind, code) == 0;)
    r.end++;
  return r;
}

/* 1 when some question is answered otherwise than before. The question that noticed the last change mostly notices the
 * next, too: the walk goes round from there. */
static int noticed_in(const range *r) {
  static size_t first;
  if (first < r->begin || first >= r->end) first = r->begin;
  for (size_t i = r->begin; i < r->end; i++) {
    size_t at = first + (i - r->begin);
    if (at >= r->end) at -= r->end - r->begin;
    if (answer(&questions[at]) == questions[at].answer) continue;
    first = at;
    return 1;
  }
  return 0;
}

/* Those that are about the row come before all others of its kind. */
typedef struct ranges {
  range own, others;
} ranges;

static int noticed(const ranges *r) {
  return noticed_in(&r->own) || noticed_in(&r->others);
}

static int try(int32_t *cell, int32_t value, const ranges *r) {
  int32_t before = *cell;
  *cell = value;
  int is = noticed(r);
  *cell = before;
  return is;
}

static int32_t next(int32_t value) {
  return value == INT32_MAX ? INT32_MIN : value + 1;
}

static int32_t previous(int32_t value) {
  return value == INT32_MIN ? INT32_MAX : value - 1;
}

/* Every member of a set taken out on its own; of a full set only those that are `known` to say something there, and the other
 * ones of these put in. */
static int members_noticed(int32_t *cell, uint32_t known, int full, const ranges *r) {
  uint32_t set = (uint32_t)*cell;
  for (int n = 0; n < 32; n++) {
    uint32_t bit = 1u << n, other = set ^ bit;
    int32_t value;
    if ((set & bit) == 0 ? !full || (known & bit) == 0 : full && (known & bit) == 0) continue;
    memcpy(&value, &other, sizeof value);
    if (!try(cell, value, r)) return 0;
  }
  return 1;
}

static int killed(int32_t *cell, way w, uint32_t known, const ranges *r) {
  int up = w != DOWN && try(cell, next(*cell), r);
  if (w == UP || (up && (w == BY_ONE || w == DOWN))) return up;
  int down = !(up && w >= SET) && try(cell, previous(*cell), r);
  if (w == BORDER) return up && down;
  if (w < SET) return down;
  return (up || down) && members_noticed(cell, known, w == FULL_SET, r);
}

static void mutate(const table *t, tally *all) {
  tally here = {0, 0, {0}};
  size_t columns = t->size / sizeof(int32_t);
  union {
    const void *from;
    int32_t *to;
  } cells = {.from = t->rows};
  const range any_log = range_of(ASK_LOG, 0), nothing = {0, 0};
  make_writable(t->rows, t->size * t->count);
  for (size_t row = 0; row < t->count; row++) {
    int32_t *cell = cells.to + row * columns;
    const int keyed = t->kind == ASK_DEMAND || t->kind == ASK_STEP || t->kind == ASK_DUTY;
    const ranges r = {range_of(t->kind, keyed ? cell[0] : 0), t->kind >= ASK_STEP ? any_log : nothing};
    for (size_t column = 0; column < columns; column++) {
      uint32_t known = 0; /* the members that a set can have */
      way w = t->way_of(cell, column, &known);
      here.same[w]++;
      if (w >= RESERVED) continue;
      here.cells++;
      if (killed(cell + column, w, known, &r)) continue;
      here.survivors++;
      print_message("%s: row %zu, column %zu (%d) can change unnoticed\n", t->name, row, column, (int)cell[column]);
    }
  }
  print_message("%s: %zu of %zu killed;", t->name, here.cells - here.survivors, here.cells);
  for (way w = RESERVED; w < WAYS; w++) {
    if (here.same[w] > 0) print_message(" %zu %s,", here.same[w], why[w]);
    all->same[w] += here.same[w];
  }
  print_message("\n");
  all->cells += here.cells;
  all->survivors += here.survivors;
}

/* --- all of them --- */

#define ROWS(rows) rows, sizeof(rows)[0]

static void no_number_changes_unnoticed(void **state) {
  const law_demand_table *d[] = {&pyk_law_demands_people, &pyk_law_demands_meeting, &pyk_law_demands_form,
                                 &pyk_law_demands_filing};
  const table tables[] = {
      {"demands_people", d[0]->rows, sizeof(law_demand), d[0]->count, ASK_DEMAND, way_of_demand},
      {"demands_meeting", d[1]->rows, sizeof(law_demand), d[1]->count, ASK_DEMAND, way_of_demand},
      {"demands_form", d[2]->rows, sizeof(law_demand), d[2]->count, ASK_DEMAND, way_of_demand},
      {"demands_filing", d[3]->rows, sizeof(law_demand), d[3]->count, ASK_DEMAND, way_of_demand},
      {"disqualifications", ROWS(pyk_law_disqualifications), pyk_law_disqualification_count, ASK_PERSON,
       way_of_disqualification},
      {"kin", ROWS(pyk_law_kin), pyk_law_kin_count, ASK_KIN, way_of_kin},
      {"quorums", ROWS(pyk_law_quorums), pyk_law_quorum_count, ASK_QUORUM, way_of_quorum},
      {"councils", ROWS(pyk_law_councils), pyk_law_council_count, ASK_COUNCIL, way_of_council},
      {"majorities", ROWS(pyk_law_majorities), pyk_law_majority_count, ASK_MAJORITY, way_of_majority},
      {"quotas", ROWS(pyk_law_quotas), pyk_law_quota_count, ASK_QUOTA, way_of_quota},
      {"procedure", ROWS(pyk_law_procedure), pyk_law_procedure_count, ASK_STEP, way_of_step},
      {"duties", ROWS(pyk_law_duties), pyk_law_duty_count, ASK_DUTY, way_of_duty},
      {"enforcements", ROWS(pyk_law_enforcements), pyk_law_enforcement_count, ASK_ENFORCE, way_of_enforcement},
      {"event ranks", ROWS(pyk_law_event_ranks), pyk_law_event_rank_count, ASK_ORDER, way_of_event_rank},
      {"body ranks", ROWS(pyk_law_body_ranks), pyk_law_body_rank_count, ASK_ORDER, way_of_body_rank},
  };
  const ranges every = {{0, question_count}, {0, 0}};
  tally all = {0, 0, {0}};
  size_t equivalent = 0;
  (void)state;
  if (noticed(&every)) fail_msg("the tables do not say what the acts' definitions say");
  for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
    mutate(&tables[i], &all);
  for (way w = RESERVED; w < WAYS; w++)
    equivalent += all.same[w];
  print_message("all tables: %zu of %zu killed by %zu questions, %zu equivalent\n", all.cells - all.survivors,
                all.cells, question_count, equivalent);
  assert_false(noticed(&every));
  assert_int_equal(all.survivors, 0);
  assert_true(all.cells > 17000 && question_count > 60000 && equivalent < 12000);
}

static int load(void **state) {
  (void)state;
  questions = calloc(QUESTIONS, sizeof *questions);
  if (questions == NULL) return -1;
  load_demands();
  load_persons();
  load_ways();
  load_bodies();
  if (load_all_logs() != 0) return -1;
  qsort(questions, question_count, sizeof *questions, by_kind_and_code);
  return 0;
}

static int unload(void **state) {
  (void)state;
  free(questions);
  free(events);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(no_number_changes_unnoticed)};
  return cmocka_run_group_tests(tests, load, unload);
}
