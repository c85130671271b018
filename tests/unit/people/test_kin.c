/* Circles of relatives: every way that 434/2003 28 § 2 and 3 mom. name, ways that they do not name, and random families
 * against a slow search written from the same text. */
#include "pykala/people.h"
#include "days.h"
#include "random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

enum { STEPS = 5, PERSON = 1000, STRANGER = 77, STRANGERS = 1000000, MOST = 10000 };

/* Ties by letter: spouse, former spouse, child, parent, sibling ("brother"), somebody specially close ("kin" to the
 * heart). */
static pyk_tie tie_of(char letter) {
  switch (letter) {
  case 'S':
    return PYK_TIE_SPOUSE;
  case 'F':
    return PYK_TIE_FORMER_SPOUSE;
  case 'C':
    return PYK_TIE_CHILD;
  case 'P':
    return PYK_TIE_PARENT;
  case 'B':
    return PYK_TIE_SIBLING;
  default:
    assert_int_equal(letter, 'K');
    return PYK_TIE_CLOSE;
  }
}

/* "`to` is the `letter` of `from`", or the same said from the other end. */
static pyk_relation relation(uint64_t from, uint64_t to, char letter, int other_end) {
  if (!other_end) return (pyk_relation){from, to, tie_of(letter), 0};
  char back = letter == 'C' ? 'P' : letter == 'P' ? 'C' : letter;
  return (pyk_relation){to, from, tie_of(back), 0};
}

/* PERSON to PERSON + strlen(way) along the ties; bits of `other_end` say which relations are given from there. */
static size_t chain(const char *way, unsigned other_end, pyk_relation *out) {
  size_t n = 0;
  for (; way[n] != '\0'; n++) {
    assert_true(n < STEPS);
    out[n] = relation(PERSON + n, PERSON + n + 1, way[n], (int)(other_end >> n & 1));
  }
  return n;
}

static pyk_circle found(const pyk_relation *relations, size_t n, uint64_t person, uint64_t other,
                        pyk_provision *basis) {
  pyk_circle circle = -1;
  pyk_rc rc = pyk_circle_find(relations, sizeof *relations, n, person, other, on(2021, 6, 16), &circle, basis);
  if (rc != PYK_OK) fail_msg("%s", pyk_rc_name(rc));
  return circle;
}

static int is_item(const pyk_provision *p, int32_t item) {
  const pyk_provision expected = {.act_year = 2003, .act_number = 434, .section = 28, .subsection = 2, .item = item};
  const pyk_provision nothing = {.act_year = 0};
  return memcmp(p, item == 0 ? &nothing : &expected, sizeof *p) == 0;
}

/* The item of 28 § 2 mom. that makes a circle. */
static int32_t item_of(pyk_circle circle) {
  return circle == PYK_CIRCLE_CLOSE ? 1 : circle == PYK_CIRCLE_WIDER ? 2 : circle == PYK_CIRCLE_IN_LAW ? 3 : 0;
}

/* --- the act, way by way --- */

static const struct {
  pyk_circle circle;
  const char *ways;
} lists[] = {
    /* 1 kohta: spouse, child, grandchild, sibling, parent, grandparent, somebody specially close, and the spouse of such a
     * person. */
    {PYK_CIRCLE_CLOSE, "S C CC B P PP K"},
    {PYK_CIRCLE_CLOSE, "CS CCS BS PS PPS KS"},
    /* 2 kohta: siblings of parents and their spouses, children of siblings, a former spouse. */
    {PYK_CIRCLE_WIDER, "PB PBS BC F"},
    /* 3 kohta: the spouse's child, grandchild, sibling, parent, grandparent, their spouses, and children of the spouse's
     * siblings. */
    {PYK_CIRCLE_IN_LAW, "SC SCC SB SP SPP"},
    {PYK_CIRCLE_IN_LAW, "SCS SCCS SBS SPS SPPS SBC"},
    /* Not named: great-grandchildren and great-grandparents. */
    {PYK_CIRCLE_NOBODY, "CCC CCCS PPP PPPS SCCC SPPP"},
    /* Cousins, siblings of grandparents, what comes after a sibling's child. */
    {PYK_CIRCLE_NOBODY, "PBC PBCS PPB PPBS BCC SBCC SPB SPBS"},
    /* Of children of siblings the act does not name the spouses. */
    {PYK_CIRCLE_NOBODY, "BCS SBCS"},
    /* Whoever is a former spouse brings nobody along; nor is a relative's former spouse named. */
    {PYK_CIRCLE_NOBODY, "FC FP FB FS FF SF CF CCF BF PF PPF PBF SCF SBF KF"},
    /* Of somebody specially close only the spouse; nobody specially close to others. */
    {PYK_CIRCLE_NOBODY, "KC KP KB KK KSC SK SKS CK BK PK"},
    /* Relatives of relatives' spouses; a child's other parent; siblings of siblings, who may share no parent. */
    {PYK_CIRCLE_NOBODY, "CSP CSB CSC BSC BSP BSB PSC PSP PSB PBSC SCSC SBSC SPSC"},
    {PYK_CIRCLE_NOBODY, "CP CCP CB BP BB BBS PBB SBB"},
};
enum { WAYS = 90 };
static struct {
  char way[STEPS];
  pyk_circle circle;
} ways[WAYS];

/* The lists taken apart. */
static int spell_out(void **state) {
  size_t n = 0;
  (void)state;
  for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
    char text[128];
    assert_true(strlen(lists[i].ways) < sizeof text);
    strcpy(text, lists[i].ways);
    for (char *way = strtok(text, " "); way != NULL; way = strtok(NULL, " "), n++) {
      assert_true(n < WAYS && strlen(way) < STEPS);
      strcpy(ways[n].way, way);
      ways[n].circle = lists[i].circle;
    }
  }
  assert_int_equal(n, WAYS);
  return 0;
}

/* The way, with its relations given from every combination of ends. */
static size_t asked_both_ways(const char *way, pyk_circle circle) {
  size_t asked = 0;
  for (unsigned ends = 0; ends < 1u << strlen(way); ends++, asked++) {
    pyk_relation relations[STEPS];
    pyk_provision basis;
    memset(&basis, 0x5A, sizeof basis);
    size_t n = chain(way, ends, relations);
    pyk_circle is = found(relations, n, PERSON, PERSON + n, &basis);
    if (is != circle || !is_item(&basis, item_of(circle))) {
      fail_msg("%s, ends %u: circle %d, item %d, expected %d", way, ends, (int)is, (int)basis.item, (int)circle);
    }
  }
  return asked;
}

static void each_way_of_the_act(void **state) {
  size_t of[PYK_CIRCLE_NOBODY + 1] = {0};
  (void)state;
  for (size_t i = 0; i < WAYS; i++) {
    assert_true(asked_both_ways(ways[i].way, ways[i].circle) >= 2);
    of[ways[i].circle]++;
  }
  assert_int_equal(of[PYK_CIRCLE_CLOSE], 13);
  assert_int_equal(of[PYK_CIRCLE_WIDER], 4);
  assert_int_equal(of[PYK_CIRCLE_IN_LAW], 11);
  assert_int_equal(of[PYK_CIRCLE_NOBODY], 62);
}

/* 28 § 3 mom.: half siblings, too. A parent's other child is a sibling wherever the act speaks of siblings. */
static void one_common_parent_makes_siblings(void **state) {
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < WAYS; i++) {
    char way[2 * STEPS];
    const char *sibling = strchr(ways[i].way, 'B');
    if (sibling == NULL || strchr(sibling + 1, 'B') != NULL) continue;
    size_t before = (size_t)(sibling - ways[i].way);
    snprintf(way, sizeof way, "%.*sPC%s", (int)before, ways[i].way, sibling + 1);
    asked_both_ways(way, ways[i].circle);
    visited++;
  }
  assert_true(visited > 20);
  /* Two halves do not add up: a half sibling's half sibling shares no parent. */
  asked_both_ways("PCPC", PYK_CIRCLE_NOBODY);
  asked_both_ways("PCB", PYK_CIRCLE_NOBODY);
  asked_both_ways("BPC", PYK_CIRCLE_NOBODY);
}

/* Relations in any order, among those of others. */
static void other_relations_do_not_matter(void **state) {
  (void)state;
  for (size_t i = 0; i < WAYS; i++) {
    pyk_relation chained[STEPS], relations[40];
    size_t n = chain(ways[i].way, 0, chained), k = 0;
    for (; k < 20; k++)
      relations[k] = relation(5000 + 2 * k, 5001 + 2 * k, "SFCPBK"[k % 6], (int)(k % 2));
    for (size_t j = n; j > 0; j--)
      relations[k++] = chained[j - 1]; /* the last first */
    for (size_t j = 0; j < 5; j++) {
      relations[k++] = relation(6000 + j, 6000 + j, "SCPBK"[j], 0); /* somebody related to himself */
      relations[k++] = relation(PERSON, PERSON, "SCPBK"[j], 0);
    }
    assert_int_equal(found(relations, k, PERSON, PERSON + n, NULL), ways[i].circle);
    assert_int_equal(found(relations, k, PERSON, 5000, NULL), PYK_CIRCLE_NOBODY);
    assert_int_equal(found(relations, k, PERSON, 6000, NULL), PYK_CIRCLE_NOBODY);
    /* Said twice it is the same. */
    for (size_t j = 0; j < n; j++)
      relations[k++] = chained[j];
    assert_int_equal(found(relations, k, PERSON, PERSON + n, NULL), ways[i].circle);
  }
}

static void the_closest_circle_counts(void **state) {
  pyk_provision basis;
  (void)state;
  /* Two siblings married to two siblings: the spouse's sibling (3 kohta) is a sibling's spouse (1 kohta). */
  pyk_relation crossed[] = {relation(1, 2, 'S', 0), relation(2, 3, 'B', 0), relation(1, 4, 'B', 0),
                            relation(4, 3, 'S', 0)};
  assert_int_equal(found(crossed, 3, 1, 3, &basis), PYK_CIRCLE_IN_LAW);
  assert_int_equal(found(crossed, 4, 1, 3, &basis), PYK_CIRCLE_CLOSE);
  assert_true(is_item(&basis, 1));
  /* Married again: to the sibling of the former spouse. */
  pyk_relation again[] = {relation(1, 2, 'S', 0), relation(2, 3, 'B', 0), relation(1, 3, 'F', 0)};
  assert_int_equal(found(again, 3, 1, 3, &basis), PYK_CIRCLE_WIDER);
  assert_true(is_item(&basis, 2));
  /* A sibling's child who lives with the person's child. */
  pyk_relation cousins[] = {relation(1, 2, 'B', 0), relation(2, 3, 'C', 0), relation(1, 4, 'C', 0),
                            relation(4, 3, 'S', 0)};
  assert_int_equal(found(cousins, 3, 1, 3, &basis), PYK_CIRCLE_WIDER);
  assert_int_equal(found(cousins, 4, 1, 3, &basis), PYK_CIRCLE_CLOSE);
  assert_true(is_item(&basis, 1));
  /* A common child is the person's own and not only the spouse's; a cousin can be specially close. */
  pyk_relation common[] = {relation(1, 2, 'S', 0), relation(2, 3, 'C', 0), relation(1, 3, 'C', 0)};
  assert_int_equal(found(common, 2, 1, 3, &basis), PYK_CIRCLE_IN_LAW);
  assert_int_equal(found(common, 3, 1, 3, &basis), PYK_CIRCLE_CLOSE);
  pyk_relation cousin[] = {relation(1, 2, 'P', 0), relation(2, 3, 'B', 0), relation(3, 4, 'C', 0),
                           relation(1, 4, 'K', 1)};
  assert_int_equal(found(cousin, 3, 1, 4, &basis), PYK_CIRCLE_NOBODY);
  assert_int_equal(found(cousin, 4, 1, 4, &basis), PYK_CIRCLE_CLOSE);
}

/* The person, persons that no relation names, and what an answer without a provision looks like. */
static void oneself_and_strangers(void **state) {
  pyk_relation family[] = {relation(1, 2, 'S', 0), relation(1, 3, 'P', 0), relation(3, 1, 'C', 0)};
  pyk_provision basis;
  pyk_circle circle = -1;
  (void)state;
  assert_int_equal(found(family, 3, 1, 1, &basis), PYK_CIRCLE_SELF);
  assert_true(is_item(&basis, 0));
  assert_int_equal(found(family, 3, 1, STRANGER, &basis), PYK_CIRCLE_NOBODY);
  assert_true(is_item(&basis, 0));
  assert_int_equal(found(family, 3, STRANGER, 1, NULL), PYK_CIRCLE_NOBODY);
  assert_int_equal(found(family, 3, STRANGER, STRANGER, NULL), PYK_CIRCLE_SELF);
  assert_int_equal(found(family, 0, 1, 2, NULL), PYK_CIRCLE_NOBODY);
  assert_int_equal(found(family, 0, 1, 1, NULL), PYK_CIRCLE_SELF);
  assert_int_equal(pyk_circle_find(NULL, 0, 0, 1, 2, on(2021, 6, 16), &circle, NULL), PYK_OK);
  assert_int_equal(circle, PYK_CIRCLE_NOBODY);
  /* Numbers of persons are whole 64 bits. */
  pyk_relation far[] = {relation(0, UINT64_MAX, 'S', 0), relation(UINT64_MAX, UINT64_C(1) << 32, 'C', 0)};
  assert_int_equal(found(far, 2, 0, UINT64_MAX, NULL), PYK_CIRCLE_CLOSE);
  assert_int_equal(found(far, 2, 0, UINT64_C(1) << 32, NULL), PYK_CIRCLE_IN_LAW);
  assert_int_equal(found(far, 2, UINT64_C(1) << 32, 0, NULL), PYK_CIRCLE_CLOSE); /* the parent's spouse */
  assert_int_equal(found(far, 2, 0, UINT32_MAX, NULL), PYK_CIRCLE_NOBODY);
}

/* Relations inside longer records, wherever they lie in memory. */
static void strides(void **state) {
  static const size_t sizes[] = {sizeof(pyk_relation), 25, 31, 32, 40, 99};
  (void)state;
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    for (size_t offset = 0; offset < 8; offset++) {
      unsigned char bytes[8 + 4 * 99];
      pyk_relation relations[STEPS];
      pyk_circle circle = -1;
      size_t n = chain("SPPS", 5, relations);
      memset(bytes, 0xFF, sizeof bytes);
      for (size_t k = 0; k < n; k++)
        memcpy(bytes + offset + k * sizes[i], &relations[k], sizeof relations[k]);
      const void *at = bytes + offset;
      assert_int_equal(pyk_circle_find(at, sizes[i], n, PERSON, PERSON + 4, on(2021, 6, 16), &circle, NULL), PYK_OK);
      assert_int_equal(circle, PYK_CIRCLE_IN_LAW);
    }
  }
}

/* --- large graphs --- */

static pyk_relation many[MOST + 1];

/* An answer, or the refusal to look on; soon. */
static pyk_circle soon(size_t n, uint64_t other) {
  pyk_circle circle = -1;
  clock_t begun = clock();
  pyk_rc rc = pyk_circle_find(many, sizeof many[0], n, PERSON, other, on(2021, 6, 16), &circle, NULL);
  assert_true(clock() - begun < 10 * CLOCKS_PER_SEC);
  assert_true(rc == PYK_OK || rc == PYK_E_RANGE);
  if (rc == PYK_E_RANGE) assert_int_equal(circle, -1);
  return circle;
}

static void large_graphs_end(void **state) {
  static const char *const letters = "SFCPBK";
  (void)state;
  for (const char *letter = letters; *letter != '\0'; letter++) {
    for (size_t i = 0; i < MOST; i++) /* a star: everybody is that of the person */
      many[i] = relation(PERSON, PERSON + 1 + i, *letter, (int)(i % 2));
    const pyk_circle expected = *letter == 'F' ? PYK_CIRCLE_WIDER : PYK_CIRCLE_CLOSE;
    for (size_t i = 1; i <= MOST; i += MOST - 1) {
      pyk_circle circle = soon(MOST, PERSON + i);
      /* Of thousands of parents the other children are looked for first: it may refuse to look on. */
      assert_true(circle == expected || (circle == -1 && *letter == 'P'));
    }
    pyk_circle stranger = soon(MOST, STRANGER);
    assert_true(stranger == -1 || stranger == PYK_CIRCLE_NOBODY);
    assert_int_equal(soon(MOST, PERSON), PYK_CIRCLE_SELF);
  }
  size_t n = 0;
  for (size_t i = 0; i < 40 * 40; i++) { /* forty who are everything to each other: there are billions of ways */
    for (const char *letter = letters; *letter != '\0'; letter++)
      many[n++] = relation(PERSON + i / 40, PERSON + i % 40, *letter, 0);
  }
  pyk_circle stranger = soon(n, STRANGER);
  assert_true(stranger == -1 || stranger == PYK_CIRCLE_NOBODY);
}

/* Adds a relation of a new person to a family in `many`. */
static uint64_t add(size_t *n, uint64_t from, char letter) {
  uint64_t to = PERSON + 1 + *n;
  many[*n] = relation(from, to, letter, (int)(*n % 2));
  ++*n;
  return to;
}

/* The children of a couple, each with a spouse and, if asked for, as many children. The last of all. */
static uint64_t descend(size_t *n, const uint64_t couple[2], int children, int grandchildren) {
  uint64_t last = couple[0];
  for (int i = 0; i < children; i++) {
    uint64_t pair[2] = {add(n, couple[0], 'C'), 0};
    many[(*n)++] = relation(couple[1], last = pair[0], 'C', i % 2);
    pair[1] = add(n, pair[0], 'S');
    if (grandchildren > 0) last = descend(n, pair, grandchildren, 0);
  }
  return last;
}

/* A register of ten thousand relations in which the families of person and spouse are ordinary: four children each. */
static void a_full_register_is_answered(void **state) {
  size_t n = 0;
  const uint64_t couple[] = {PERSON, add(&n, PERSON, 'S')};
  uint64_t last = descend(&n, couple, 4, 4);
  (void)state;
  assert_int_equal(found(many, n, PERSON, last, NULL), PYK_CIRCLE_CLOSE);
  for (size_t i = 0; i < 2; i++) {
    const uint64_t parents[] = {add(&n, couple[i], 'P'), add(&n, couple[i], 'P')};
    last = descend(&n, parents, 3, 4);
    for (size_t k = 0; k < 2; k++) {
      const uint64_t grandparents[] = {add(&n, parents[k], 'P'), add(&n, parents[k], 'P')};
      descend(&n, grandparents, 3, 4);
    }
  }
  for (; n < MOST; n++)
    many[n] = relation(STRANGERS + 2 * n, STRANGERS + 2 * n + 1, "CSB"[n % 3], 0);
  assert_int_equal(found(many, n, PERSON, last, NULL), PYK_CIRCLE_IN_LAW);
  assert_int_equal(found(many, n, PERSON, PERSON, NULL), PYK_CIRCLE_SELF);
  assert_int_equal(found(many, n, PERSON, STRANGERS + 2 * n - 1, NULL), PYK_CIRCLE_NOBODY);
}

static void ten_thousand_relations_are_the_most(void **state) {
  pyk_circle circle = -1;
  (void)state;
  for (size_t i = 0; i <= MOST; i++)
    many[i] = relation(2 * i + 5000, 2 * i + 5001, 'C', 0);
  many[MOST - 1] = relation(PERSON, 2, 'S', 0);
  many[MOST] = relation(PERSON, 2, 'S', 0);
  assert_int_equal(found(many, MOST, PERSON, 2, NULL), PYK_CIRCLE_CLOSE);
  assert_int_equal(pyk_circle_find(many, sizeof many[0], MOST + 1, PERSON, 2, on(2021, 6, 16), &circle, NULL),
                   PYK_E_RANGE);
  assert_int_equal(circle, -1);
}

/* --- random families against a slow search --- */

enum { PERSONS = 12, GRAPHS = 20000, RELATIONS = 64 };

typedef struct kinship {
  size_t persons, n;
  pyk_relation relations[RELATIONS];
  char ties[PERSONS][PERSONS][8]; /* letters of what the second is to the first */
} kinship;

static void note(kinship *f, size_t from, size_t to, char letter) {
  char *at = f->ties[from][to];
  if (strchr(at, letter) != NULL) return;
  assert_true(strlen(at) + 1 < sizeof f->ties[0][0]);
  at[strlen(at) + 1] = '\0';
  at[strlen(at)] = letter;
}

static void relate(kinship *f, size_t from, size_t to, char letter) {
  if (f->n == RELATIONS || from == to) return;
  f->relations[f->n++] = relation(PERSON + from, PERSON + to, letter, (int)pick(2));
  note(f, from, to, letter);
  note(f, to, from, letter == 'C' ? 'P' : letter == 'P' ? 'C' : letter);
}

/* Children after their parents, at most one spouse at a time, other ties at random. */
static void random_family(kinship *f) {
  uint32_t married = 0;
  memset(f, 0, sizeof *f);
  f->persons = 2 + pick(PERSONS - 1);
  const uint32_t persons = (uint32_t)f->persons, density = 1 + pick(4);
  for (uint32_t i = 1; i < persons; i++) {
    for (uint32_t parents = pick(3); parents > 0; parents--)
      relate(f, i, pick(i), 'P');
    uint32_t spouse = pick(persons);
    if (spouse != i && pick(5) < density && !((married >> i | married >> spouse) & 1)) {
      relate(f, i, spouse, 'S');
      married |= 1u << i | 1u << spouse;
    }
    if (pick(8) < density) relate(f, i, pick(persons), 'B');
    if (pick(12) == 0) relate(f, i, pick(persons), 'F');
    if (pick(12) == 0) relate(f, i, pick(persons), 'K');
    if (pick(20) == 0) relate(f, i, pick(persons), 'C'); /* nonsense, perhaps: a child older than its parent */
  }
}

/* Child, grandchild, sibling, parent, grandparent. */
static int near_relative(const char *way) {
  static const char *const names[] = {"C", "CC", "B", "P", "PP"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (strcmp(way, names[i]) == 0) return 1;
  }
  return 0;
}

/* Such a relative or the spouse of one. */
static int near_relative_or_spouse(const char *way) {
  char shorter[STEPS];
  size_t len = strlen(way);
  if (near_relative(way)) return 1;
  if (len < 2 || way[len - 1] != 'S') return 0;
  snprintf(shorter, sizeof shorter, "%.*s", (int)len - 1, way);
  return near_relative(shorter);
}

/* The circle that one way makes, by the text of 28 § 2 mom. */
static pyk_circle circle_of(const char *way) {
  if (strcmp(way, "S") == 0 || strcmp(way, "K") == 0 || strcmp(way, "KS") == 0) return PYK_CIRCLE_CLOSE;
  if (near_relative_or_spouse(way)) return PYK_CIRCLE_CLOSE;
  if (strcmp(way, "PB") == 0 || strcmp(way, "PBS") == 0) return PYK_CIRCLE_WIDER;
  if (strcmp(way, "BC") == 0 || strcmp(way, "F") == 0) return PYK_CIRCLE_WIDER;
  if (way[0] == 'S' && (near_relative_or_spouse(way + 1) || strcmp(way, "SBC") == 0)) return PYK_CIRCLE_IN_LAW;
  return PYK_CIRCLE_NOBODY;
}

/* "PC", a parent's other child, is a sibling. */
static pyk_circle circle_of_walk(const char *walk) {
  char way[STEPS];
  size_t n = 0;
  for (size_t i = 0; walk[i] != '\0'; i++) {
    int half = walk[i] == 'P' && walk[i + 1] == 'C';
    way[n++] = half ? 'B' : walk[i];
    i += (size_t)half;
  }
  way[n] = '\0';
  return circle_of(way);
}

/* Every walk of at most four ties that meets nobody twice: the closest circle that one of them makes. */
static pyk_circle walked(const kinship *f, size_t at, size_t other, uint32_t met, char *walk, size_t steps) {
  pyk_circle closest = PYK_CIRCLE_NOBODY;
  if (at == other) return circle_of_walk(walk);
  if (steps == STEPS - 1) return closest;
  for (size_t to = 0; to < f->persons; to++) {
    if (met >> to & 1) continue;
    for (const char *letter = f->ties[at][to]; *letter != '\0'; letter++) {
      walk[steps] = *letter;
      walk[steps + 1] = '\0';
      pyk_circle circle = walked(f, to, other, met | 1u << to, walk, steps + 1);
      if (circle < closest) closest = circle;
    }
  }
  return closest;
}

static pyk_circle slowly(const kinship *f, size_t person, size_t other) {
  char walk[STEPS] = "";
  return person == other ? PYK_CIRCLE_SELF : walked(f, person, other, 1u << person, walk, 0);
}

static void random_families_agree_with_a_slow_search(void **state) {
  size_t seen[PYK_CIRCLE_NOBODY + 1] = {0};
  kinship f;
  (void)state;
  for (size_t graph = 0; graph < GRAPHS; graph++) {
    random_family(&f);
    for (size_t i = 0; i < 4; i++) {
      size_t person = pick((uint32_t)f.persons), other = pick((uint32_t)f.persons);
      pyk_provision basis;
      pyk_circle expected = slowly(&f, person, other);
      pyk_circle is = found(f.relations, f.n, PERSON + person, PERSON + other, &basis);
      if (is != expected || !is_item(&basis, item_of(expected))) {
        for (size_t k = 0; k < f.n; k++)
          print_message("%u %u tie %d\n", (unsigned)f.relations[k].from, (unsigned)f.relations[k].to,
                        (int)f.relations[k].tie);
        fail_msg("graph %zu, %zu to %zu: %d, expected %d", graph, person, other, (int)is, (int)expected);
      }
      seen[expected]++;
    }
  }
  print_message("self %zu, close %zu, wider %zu, in-law %zu, nobody %zu\n", seen[PYK_CIRCLE_SELF],
                seen[PYK_CIRCLE_CLOSE], seen[PYK_CIRCLE_WIDER], seen[PYK_CIRCLE_IN_LAW], seen[PYK_CIRCLE_NOBODY]);
  for (pyk_circle circle = PYK_CIRCLE_SELF; circle <= PYK_CIRCLE_NOBODY; circle++)
    assert_true(seen[circle] > 1000);
}

/* --- refused --- */

static void refuses(const pyk_relation *relations, size_t stride, size_t n, pyk_day day, pyk_rc rc) {
  pyk_circle circle = -1;
  pyk_provision basis, before;
  memset(&basis, 0x5A, sizeof basis);
  before = basis;
  pyk_rc is = pyk_circle_find(relations, stride, n, 1, 2, day, &circle, &basis);
  if (is != rc) fail_msg("%s, expected %s", pyk_rc_name(is), pyk_rc_name(rc));
  assert_int_equal(circle, -1);
  assert_memory_equal(&basis, &before, sizeof basis);
}

static void wrong_questions_are_refused(void **state) {
  static const pyk_tie ties[] = {0, -1, PYK_TIE_CLOSE + 1, INT32_MIN, INT32_MAX};
  pyk_relation family[] = {relation(1, 2, 'S', 0), relation(1, 3, 'P', 0)};
  const size_t stride = sizeof family[0];
  const pyk_day day = on(2021, 6, 16);
  (void)state;
  refuses(NULL, stride, 2, day, PYK_E_ARG);
  refuses(family, stride - 1, 2, day, PYK_E_ARG);
  refuses(family, 0, 2, day, PYK_E_ARG);
  refuses(family, stride, 2, PYK_DAY_NONE, PYK_E_ARG);
  refuses(family, stride, 2, -1, PYK_E_RANGE);
  refuses(family, stride, 2, PYK_DAY_MAX + 1, PYK_E_RANGE);
  assert_int_equal(pyk_circle_find(family, stride, 2, 1, 2, day, NULL, NULL), PYK_E_ARG);
  /* Also in a relation that the answer would not need. */
  for (size_t i = 0; i < sizeof ties / sizeof ties[0]; i++) {
    family[1].tie = ties[i];
    refuses(family, stride, 2, day, PYK_E_ARG);
  }
  family[1] = relation(1, 3, 'P', 0);
  family[1].reserved = 1;
  refuses(family, stride, 2, day, PYK_E_ARG);
}

/* 434/2003 is in force from 2004-01-01. */
static void before_the_act_there_is_no_rule(void **state) {
  pyk_relation family[] = {relation(1, 2, 'S', 0)};
  pyk_circle circle = -1;
  (void)state;
  refuses(family, sizeof family[0], 1, on(2003, 12, 31), PYK_E_NORULE);
  refuses(family, sizeof family[0], 0, on(1995, 7, 1), PYK_E_NORULE);
  refuses(family, sizeof family[0], 1, PYK_DAY_MIN, PYK_E_NORULE);
  assert_int_equal(pyk_circle_find(family, sizeof family[0], 1, 1, 2, on(2004, 1, 1), &circle, NULL), PYK_OK);
  assert_int_equal(circle, PYK_CIRCLE_CLOSE);
  assert_int_equal(pyk_circle_find(family, sizeof family[0], 1, 1, 3, PYK_DAY_MAX, &circle, NULL), PYK_OK);
  assert_int_equal(circle, PYK_CIRCLE_NOBODY);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_way_of_the_act),
      cmocka_unit_test(one_common_parent_makes_siblings),
      cmocka_unit_test(other_relations_do_not_matter),
      cmocka_unit_test(the_closest_circle_counts),
      cmocka_unit_test(oneself_and_strangers),
      cmocka_unit_test(strides),
      cmocka_unit_test(large_graphs_end),
      cmocka_unit_test(a_full_register_is_answered),
      cmocka_unit_test(ten_thousand_relations_are_the_most),
      cmocka_unit_test(random_families_agree_with_a_slow_search),
      cmocka_unit_test(wrong_questions_are_refused),
      cmocka_unit_test(before_the_act_there_is_no_rule),
  };
  return cmocka_run_group_tests(tests, spell_out, NULL);
}
