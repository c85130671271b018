#include "pykala/meeting.h"

#include "../base/record.h"
#include "../day/civil.h"
#include "../law/law.h"
#include "../statute/rows.h"

#include <string.h>

enum { SEATS_MAX = 100000 };

/* Lists in the caller's array, which may lie in longer records. */
typedef struct lists {
  unsigned char *at;
  size_t stride, n;
} lists;

static pyk_list get(const lists *l, size_t i) {
  pyk_list list;
  memcpy(&list, l->at + i * l->stride, sizeof list);
  return list;
}

static void set(const lists *l, size_t i, const pyk_list *list) {
  memcpy(l->at + i * l->stride, list, sizeof *list);
}

/* Compares the next comparison figures, votes / (seats + 1), without dividing. */
static int compare_next(const pyk_list *a, const pyk_list *b) {
  int64_t left = (int64_t)a->votes * (b->seats + 1), right = (int64_t)b->votes * (a->seats + 1);
  return (left > right) - (left < right);
}

/* Gives a seat to every list with the highest figure, of which there are *equal; 0 when no candidate is left. */
static int highest(const lists *l, pyk_list *best, int32_t *equal) {
  int found = 0;
  for (size_t i = 0; i < l->n; i++) {
    pyk_list list = get(l, i);
    if (list.seats >= list.candidates) continue;
    int order = found ? compare_next(&list, best) : 1;
    if (order > 0) {
      *best = list;
      *equal = 0;
    }
    if (order >= 0) ++*equal;
    found = 1;
  }
  return found;
}

/* Among those whose figure equals `best`, the one that the lot puts next after place `after`; 0 when the lot does not
 * tell all of them apart. */
static int32_t next_by_lot(const lists *l, const pyk_list *best, int32_t after) {
  int32_t next = 0;
  for (size_t i = 0; i < l->n; i++) {
    pyk_list list = get(l, i);
    if (list.seats >= list.candidates || compare_next(&list, best) != 0) continue;
    if (list.lot > after && (next == 0 || list.lot < next)) next = list.lot;
  }
  return next;
}

/* Whether each of the lists with that figure drew a place of its own. */
static int lot_tells(const lists *l, const pyk_list *best) {
  for (size_t i = 0; i < l->n; i++) {
    pyk_list a = get(l, i);
    if (a.seats >= a.candidates || compare_next(&a, best) != 0) continue;
    if (a.lot == 0) return 0;
    for (size_t k = 0; k < i; k++) {
      pyk_list b = get(l, k);
      if (b.seats < b.candidates && compare_next(&b, best) == 0 && b.lot == a.lot) return 0;
    }
  }
  return 1;
}

/* More lists than seats share the figure at the border: the lot decides, or nobody does. */
static pyk_vote_state settle_tie(const lists *l, const pyk_list *best, int32_t left) {
  pyk_list border = *best;
  int told = lot_tells(l, &border);
  int32_t last = 0;
  for (int32_t k = 0; told && k < left; k++)
    last = next_by_lot(l, &border, last);
  for (size_t i = 0; i < l->n; i++) {
    pyk_list list = get(l, i);
    if (list.seats >= list.candidates || compare_next(&list, &border) != 0) continue;
    if (!told) list.tied = 1;
    if (told && list.lot <= last) list.seats++;
    set(l, i, &list);
  }
  return told ? PYK_VOTE_DECIDED : PYK_VOTE_FACTS_MISSING;
}

/* One seat for each list with that figure; their figures then differ from it. */
static void give_all(const lists *l, const pyk_list *best) {
  pyk_list border = *best;
  for (size_t i = 0; i < l->n; i++) {
    pyk_list list = get(l, i);
    if (list.seats >= list.candidates || compare_next(&list, &border) != 0) continue;
    list.seats++;
    set(l, i, &list);
  }
}

/* Candidates of lists without votes, all of whose figures are 0: the lists in the order of their lot, or else what each
 * gets in whatever order they stand. */
static pyk_vote_state settle_without_votes(const lists *l, int32_t left) {
  int64_t candidates = 0;
  pyk_list best = {.votes = 0};
  int told = lot_tells(l, &best), rivals = 0;
  for (size_t i = 0; i < l->n; i++) {
    pyk_list list = get(l, i);
    if (list.votes == 0) candidates += list.candidates;
    rivals += list.votes == 0 && list.candidates > 0;
  }
  if (rivals == 1 || candidates <= left) told = 1;
  for (size_t i = 0; i < l->n; i++) {
    pyk_list list = get(l, i);
    if (list.votes > 0) continue;
    int64_t before = 0; /* candidates that may stand before this list's */
    for (size_t k = 0; k < l->n; k++) {
      pyk_list other = get(l, k);
      if (k != i && other.votes == 0 && (!told || other.lot < list.lot)) before += other.candidates;
    }
    if (candidates <= left) before = 0;
    int32_t most = list.candidates < left ? list.candidates : left;
    int64_t rest = left > before ? left - before : 0;
    list.seats = rest < most ? (int32_t)rest : most;
    if (!told) list.tied = most - list.seats;
    set(l, i, &list);
  }
  return told ? PYK_VOTE_DECIDED : PYK_VOTE_FACTS_MISSING;
}

static pyk_vote_state distribute(const lists *l, int32_t seats) {
  pyk_list best;
  int32_t equal = 0;
  for (int32_t left = seats; left > 0; left -= equal) {
    if (!highest(l, &best, &equal)) break;
    if (best.votes == 0) return settle_without_votes(l, left);
    if (equal > left) return settle_tie(l, &best, left);
    give_all(l, &best);
  }
  return PYK_VOTE_DECIDED;
}

static pyk_rc check_lists(const lists *l, int32_t seats) {
  int64_t candidates = 0;
  if (seats < 0) return PYK_E_ARG;
  if (seats > SEATS_MAX) return PYK_E_RANGE;
  for (size_t i = 0; i < l->n; i++) {
    pyk_list list = get(l, i);
    if (list.votes < 0 || list.candidates < 0 || list.lot < 0 || list.reserved != 0) return PYK_E_ARG;
    candidates += list.candidates;
  }
  return candidates < seats ? PYK_E_ARG : PYK_OK;
}

pyk_rc pyk_election_seats(pyk_list *array, size_t stride, size_t n, int32_t seats, pyk_vote_state *state) {
  if (state == NULL || !pyk_array_sound(array, stride, n, sizeof *array)) return PYK_E_ARG;
  lists l = {(unsigned char *)array, stride, n};
  pyk_rc rc = check_lists(&l, seats);
  if (rc != PYK_OK) return rc;
  for (size_t i = 0; i < n; i++) {
    pyk_list list = get(&l, i);
    list.seats = list.tied = 0;
    set(&l, i, &list);
  }
  *state = distribute(&l, seats);
  return PYK_OK;
}

pyk_rc pyk_election_quota(pyk_authority authority, int32_t present, int32_t seats, pyk_day law_day, int32_t *needed,
                          pyk_provision *basis) {
  if (needed == NULL || present < 1 || seats < 1 || !pyk_knows(PYK_KIND_AUTHORITY, authority)) return PYK_E_ARG;
  pyk_rc rc = pyk_day_needed(law_day);
  if (rc != PYK_OK) return rc;
  for (size_t i = 0; i < pyk_law_quota_count; i++) {
    const law_quota *row = &pyk_law_quotas[i];
    if (!(row->authorities >> authority & 1) || !pyk_row_holds(row->from, row->to, law_day)) continue;
    *needed = (int32_t)pyk_share(1, (int64_t)seats + row->more_seats, present, 0);
    if (basis != NULL) *basis = row->basis;
    return PYK_OK;
  }
  return PYK_E_NORULE;
}
