/* Notices written and read again: over every row of the decision table that asks for a notice, on every day on which a table
 * that has a say in it changes, in three languages and two styles, what pyk_notice_read() finds is what pyk_notice_of() says. */
#include "law/law.h"
#include "random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { ROUTES = 4, TEXT_MAX = 32768, DAYS_MAX = 400, ROWS_MAX = 400 };

/* --- what was written is read again --- */

static char text[TEXT_MAX];
static size_t text_size;

/* What a notice says must be what it should; `what` names the case. */
static void same(const char *what, const pyk_notice *is, const pyk_notice *should) {
  const struct {
    const char *name;
    int32_t is, should;
  } numbers[] = {{"kind", (int32_t)is->kind, (int32_t)should->kind},
                 {"remedy", is->remedy, should->remedy},
                 {"receiver", is->receiver, should->receiver},
                 {"body", is->body, should->body},
                 {"bare", is->bare, should->bare},
                 {"amount", is->amount, should->amount},
                 {"unit", is->unit, should->unit},
                 {"trigger", is->trigger, should->trigger},
                 {"day_excluded", is->day_excluded, should->day_excluded},
                 {"rolls", is->rolls, should->rolls},
                 {"who", (int32_t)is->who, (int32_t)should->who},
                 {"grounds", (int32_t)is->grounds, (int32_t)should->grounds},
                 {"leave", is->leave, should->leave},
                 {"opening_minute", is->opening_minute, should->opening_minute},
                 {"closing_minute", is->closing_minute, should->closing_minute},
                 {"standstill", is->standstill, should->standstill},
                 {"times", is->times, should->times},
                 {"provision_given", is->provision_given, should->provision_given},
                 {"provision", pyk_statute_compare(&is->provision, &should->provision), 0},
                 {"second", pyk_statute_compare(&is->second, &should->second), 0},
                 {"presumed_count", (int32_t)is->presumed_count, (int32_t)should->presumed_count}};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    if (numbers[i].is == numbers[i].should) continue;
    fail_msg("%s: %s is %d, not %d\n%s", what, numbers[i].name, (int)numbers[i].is, (int)numbers[i].should, text);
  }
  for (uint32_t i = 0; i < should->presumed_count; i++) {
    const pyk_presumption *a = &is->presumed[i], *b = &should->presumed[i];
    if (a->service == b->service && a->days == b->days) continue;
    fail_msg("%s: service %d after %d days, not %d after %d\n%s", what, (int)a->service, (int)a->days, (int)b->service,
             (int)b->days, text);
  }
}

/* The office hours that a notice has to name: the sheet's, else when the decision's own registry closes; a court beside others
 * has none. */
static void add_hours(pyk_notice *n, const pyk_decision *d, const pyk_sheet *sheet, size_t notices) {
  if (n->remedy == PYK_REMEDY_PROHIBITED) return;
  if (notices > 1 && n->receiver == PYK_RECEIVER_MARKET_COURT) return;
  n->opening_minute = sheet->opening_minute;
  n->closing_minute = sheet->closing_minute != 0 ? sheet->closing_minute : d->closing_minute;
}

/* Without a period in force on that day there is a remedy, but no notice of it that could be complete. */
static size_t without_period;

static size_t no_period(const pyk_decision *d, const pyk_route *route, const pyk_sheet *sheet) {
  const pyk_limit_question q = {
      .size = sizeof q, .limit = route->limit, .event = d->decided, .law_day = route->limit_day};
  static pyk_clock clock;
  assert_int_equal(pyk_limit_compute(&q, &clock), PYK_E_NORULE);
  assert_int_equal(pyk_notice_write(d, PYK_DAY_NONE, sheet, text, sizeof text, &text_size), PYK_E_NORULE);
  without_period++;
  return 0;
}

/* --- no sentence of the tables is idle --- */

enum { TABLES = 2, TEXTS_MAX = 200 };
static int used[TABLES][TEXTS_MAX][LAW_STYLES][3];

/* The longest part of a sentence between its slots. */
static size_t fragment(const char *sentence, const char **begin) {
  size_t longest = 0;
  for (const char *at = sentence; *at != '\0';) {
    size_t len = strcspn(at, "{");
    if (len > longest) {
      longest = len;
      *begin = at;
    }
    at += len;
    at += strcspn(at, "}");
    if (*at != '\0') at++;
  }
  return longest;
}

static int stands_in(const char *sentence) {
  const char *begin = sentence;
  char part[1024];
  size_t len = fragment(sentence, &begin);
  assert_true(len < sizeof part);
  memcpy(part, begin, len);
  part[len] = '\0';
  return strstr(text, part) != NULL;
}

static void note_sentences(const pyk_sheet *sheet) {
  for (size_t t = 0; t < pyk_law_notice_texts_count; t++) {
    for (size_t i = 0; i < pyk_law_notice_texts[t]->count; i++) {
      int *seen = &used[t][i][sheet->style - 1][sheet->lang - 1];
      const char *sentence = pyk_law_notice_texts[t]->rows[i].text[sheet->style - 1][sheet->lang - 1];
      if (!*seen && sentence != NULL) *seen = stands_in(sentence);
    }
  }
}

static void every_sentence_was_written(void **state) {
  size_t sentences = 0;
  (void)state;
  for (size_t t = 0; t < pyk_law_notice_texts_count; t++) {
    for (size_t i = 0; i < pyk_law_notice_texts[t]->count; i++) {
      const law_notice_text *row = &pyk_law_notice_texts[t]->rows[i];
      for (int style = 0; style < LAW_STYLES; style++) {
        for (int lang = 0; lang < 3; lang++) {
          if (row->text[style][lang] == NULL || row->part == LAW_NOTICE_PERIOD_OF) continue;
          sentences++;
          if (!used[t][i][style][lang]) fail_msg("never written: %s", row->text[style][lang]);
        }
      }
    }
  }
  print_message("%u sentences\n", (unsigned)sentences);
  assert_true(sentences > 600);
}

/* --- round trip --- */

/* Writes and reads the notices of a decision; returns how many there are. */
static size_t round_trip(const pyk_decision *d, const pyk_sheet *sheet) {
  pyk_route routes[ROUTES] = {{.size = sizeof routes[0]}};
  pyk_notice should[ROUTES], is[ROUTES + 1];
  size_t count = 0, asked = 0, found = 0, facts = 0;
  char what[128];
  assert_int_equal(pyk_appeal_routes(d, PYK_DAY_NONE, routes, sizeof routes[0], ROUTES, &count), PYK_OK);
  for (size_t i = 0; i < count; i++) {
    should[asked] = (pyk_notice){.size = sizeof should[0]};
    pyk_rc rc = pyk_notice_of(&routes[i], d->authority, &should[asked]);
    if (rc == PYK_E_NORULE && routes[i].notice != 0) return no_period(d, &routes[i], sheet);
    assert_int_equal(rc, routes[i].notice != 0 ? PYK_OK : PYK_E_NORULE);
    asked += rc == PYK_OK;
  }
  snprintf(what, sizeof what, "row %d, day %d, pending %d, lang %d, style %d", (int)routes[0].row, (int)d->decided,
           (int)d->pending, (int)sheet->lang, (int)sheet->style);
  pyk_rc rc = pyk_notice_write(d, PYK_DAY_NONE, sheet, text, sizeof text, &text_size);
  if (rc != PYK_OK) fail_msg("%s: %s", what, pyk_rc_name(rc));
  note_sentences(sheet);
  if (strchr(text, '{') != NULL || strchr(text, '}') != NULL) fail_msg("%s: a slot is left\n%s", what, text);
  memset(is, 0, sizeof is);
  is[0].size = sizeof is[0];
  rc = pyk_notice_read(text, text_size, d->decided, is, sizeof is[0], ROUTES + 1, &found, NULL, 0, &facts);
  assert_int_equal(rc, PYK_OK);
  if (found != asked) fail_msg("%s: %d notices, not %d\n%s", what, (int)found, (int)asked, text);
  for (size_t i = 0; i < asked; i++) {
    add_hours(&should[i], d, sheet, asked);
    if (is[i].lang != sheet->lang) fail_msg("%s: read as language %d\n%s", what, (int)is[i].lang, text);
    assert_true(is[i].begin < is[i].end && is[i].end <= text_size);
    same(what, &is[i], &should[i]);
  }
  return asked;
}

/* --- every row, on every day on which something changes --- */

static pyk_day days[DAYS_MAX];
static size_t day_count;

static void add_day(pyk_day day, const law_route *row) {
  if (day == PYK_DAY_NONE || (row->from != PYK_DAY_NONE && day < row->from)) return;
  if (row->to != PYK_DAY_NONE && day >= row->to) return;
  for (size_t i = 0; i < day_count; i++)
    if (days[i] == day) return;
  assert_true(day_count < DAYS_MAX);
  days[day_count++] = day;
}

/* Both sides of both ends. */
static void add_borders(pyk_day from, pyk_day to, const law_route *row) {
  const pyk_day ends[] = {from, to};
  for (size_t i = 0; i < 2; i++) {
    if (ends[i] == PYK_DAY_NONE) continue;
    add_day(ends[i] - 1, row);
    add_day(ends[i], row);
  }
}

static void find_days(const law_route *row) {
  day_count = 0;
  add_borders(row->from, row->to, row);
  add_day(LAW_DAY(2021, 12, 7), row);
  add_day(pyk_law_checked_through() + 400, row);
  for (size_t i = 0; i < pyk_law_limit_count; i++) {
    const law_limit *l = &pyk_law_limits[i];
    if (l->limit == row->limit || l->limit == PYK_LIMIT_STANDSTILL) add_borders(l->from, l->to, row);
  }
  for (size_t i = 0; i < pyk_law_service_count; i++)
    add_borders(pyk_law_services[i].from, pyk_law_services[i].to, row);
  for (size_t i = 0; i < pyk_law_standing_count; i++)
    add_borders(pyk_law_standings[i].from, pyk_law_standings[i].to, row);
  for (size_t i = 0; i < pyk_law_ground_count; i++)
    add_borders(pyk_law_grounds[i].from, pyk_law_grounds[i].to, row);
  for (size_t t = 0; t < pyk_law_notice_texts_count; t++)
    for (size_t i = 0; i < pyk_law_notice_texts[t]->count; i++)
      add_borders(pyk_law_notice_texts[t]->rows[i].from, pyk_law_notice_texts[t]->rows[i].to, row);
}

/* The first or the last member of a set; 0 when it is empty. */
static int32_t member(uint32_t low, uint32_t high, int last) {
  for (int i = 1; i < 64; i++) {
    int bit = last ? 64 - i : i;
    if ((bit < 32 ? low >> bit : high >> (bit - 32)) & 1) return bit;
  }
  return 0;
}

/* A day on which the matter can have become pending, so that the row holds: near the beginning, or near the end. */
static pyk_day pending_of(const law_route *row, pyk_day decided, int last) {
  pyk_day day = decided;
  if (row->pending_to != PYK_DAY_NONE && day >= row->pending_to) day = row->pending_to - 1;
  if (!last && row->pending_from != PYK_DAY_NONE) day = row->pending_from;
  return day;
}

typedef struct tally {
  size_t written; /* texts */
  size_t notices;
  int seen[ROWS_MAX];
} tally;

static void each_text(tally *t, const pyk_decision *d) {
  for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
    for (pyk_style style = PYK_STYLE_FULL; style <= PYK_STYLE_PLAIN; style++) {
      const pyk_sheet sheet = {.size = sizeof sheet, .lang = lang, .style = style};
      t->notices += round_trip(d, &sheet);
      t->written++;
    }
  }
}

/* One way in which the row can hold: bit 0 the last body, bit 1 the last subject, bit 2 the last pending day, bit 3 days known. */
static void one_way(tally *t, size_t number, pyk_authority authority, pyk_nature nature, pyk_day day, int way) {
  const law_route *row = &pyk_law_routes[number];
  pyk_decision d = {.size = sizeof d, .authority = authority, .nature = nature, .decided = day};
  d.body = member(row->bodies, 0, way & 1);
  d.subject = member(row->subjects[0], row->subjects[1], way >> 1 & 1);
  d.pending = pending_of(row, day, way >> 2 & 1);
  if (way >> 3 & 1) {
    d.on_view = day + 3;
    d.party_sent = day + 4;
    d.party_service = row->trigger == PYK_TRIGGER_GIVEN        ? PYK_SERVICE_GIVEN
                      : row->trigger == PYK_TRIGGER_PERIOD_END ? PYK_SERVICE_PERIOD_END
                      : row->trigger == PYK_TRIGGER_ANNOUNCED  ? PYK_SERVICE_ANNOUNCEMENT
                                                               : PYK_SERVICE_LETTER;
  }
  pyk_route routes[ROUTES] = {{.size = sizeof routes[0]}};
  size_t count = 0;
  assert_int_equal(pyk_appeal_routes(&d, PYK_DAY_NONE, routes, sizeof routes[0], ROUTES, &count), PYK_OK);
  for (size_t i = 0; i < count; i++) {
    if (routes[i].state != PYK_ROUTE_FOUND || routes[i].row != row->row) continue;
    t->seen[number] = 1;
    each_text(t, &d);
  }
}

static void every_row_is_written_and_read_back(void **state) {
  static tally t;
  size_t rows = 0, row_days = 0;
  (void)state;
  assert_true(pyk_law_route_count <= ROWS_MAX);
  for (size_t n = 0; n < pyk_law_route_count; n++) {
    const law_route *row = &pyk_law_routes[n];
    if (row->notice == 0) continue;
    rows++;
    find_days(row);
    row_days += day_count;
    for (size_t k = 0; k < day_count; k++) {
      for (pyk_authority authority = 1; authority < 8; authority++) {
        for (pyk_nature nature = 1; nature < 32; nature++) {
          if (!(row->authorities >> authority & 1) || !(row->natures >> nature & 1)) continue;
          one_way(&t, n, authority, nature, days[k], (int)(k % 2) * 8 + below(8));
        }
      }
    }
    if (!t.seen[n]) fail_msg("row %d was never reached", (int)row->row);
  }
  print_message("%u rows, %u days, %u texts, %u notices, %u texts without a period\n", (unsigned)rows,
                (unsigned)row_days, (unsigned)t.written, (unsigned)t.notices, (unsigned)without_period);
  assert_true(rows > 170 && row_days > 2500 && t.written > 40000 && t.notices > t.written);
  /* Only a court's decision of the days before 586/1996, row 501: both of them, in every language and style. */
  assert_int_equal(without_period, 12);
}

/* --- random decisions and sheets --- */

static pyk_str some(const char *const *texts, int32_t count) {
  const char *chosen = texts[below(count)];
  return (pyk_str){chosen, strlen(chosen)};
}

#define SOME(texts) some(texts, (int32_t)(sizeof texts / sizeof texts[0]))

static void sheets_change_nothing_but_the_hours(void **state) {
  static const char *const bodies[] = {"",
                                       "Kivisalmen kaupunginhallitus",
                                       "Stadsstyrelsen i Kivisalmi",
                                       "City Executive of Kivisalmi",
                                       "Sivistyslautakunta",
                                       "Bildningsnämnden",
                                       "Kivisalmen seudun kuntayhtymän hallitus"};
  static const char *const offices[] = {"", "Kivisalmen kaupungin kirjaamo", "Kivisalmi stads registratorskontor",
                                        "Registry", "Palvelupiste 14"};
  static const char *const emails[] = {"", "kirjaamo@kivisalmi.example", "registrator@kivisalmi.example"};
  static const char *const addresses[] = {"", "PL 30\n99999 Kivisalmi", "Rantakatu 7 A 14\r\n99999 Kivisalmi\n",
                                          "Strandgatan 30, 99999 Kivisalmi", "PB 7\n\n99999 Kivisalmi"};
  static const char *const phones[] = {"", "09 000 00 14", "+358 9 000 0030"};
  size_t written = 0;
  (void)state;
  while (written < 20000) {
    const law_route *row = &pyk_law_routes[below((int32_t)pyk_law_route_count)];
    pyk_decision d = {.size = sizeof d};
    if (row->notice == 0) continue;
    d.authority = member(row->authorities, 0, below(2));
    d.body = member(row->bodies, 0, below(2));
    d.nature = member(row->natures, 0, below(2));
    d.subject = member(row->subjects[0], row->subjects[1], below(2));
    d.decided = LAW_DAY(1997, 1, 1) + below(365 * 28);
    d.pending = pending_of(row, d.decided, below(2));
    if (below(2)) d.on_view = d.decided + below(30);
    if (below(2)) d.party_service = below(PYK_SERVICE_TO_AUTHORITY + 1);
    if (below(2)) d.party_sent = d.decided + below(30);
    if (below(3) == 0) d.closing_minute = 900 + below(100);
    pyk_route route = {.size = sizeof route};
    assert_int_equal(pyk_appeal_route(&d, PYK_DAY_NONE, &route), PYK_OK);
    if (route.state != PYK_ROUTE_FOUND || route.notice == 0) continue;
    pyk_sheet sheet = {.size = sizeof sheet,
                       .lang = 1 + below(3),
                       .style = 1 + below(2),
                       .receiver = SOME(bodies),
                       .office = SOME(offices),
                       .email = SOME(emails),
                       .address = SOME(addresses),
                       .telephone = SOME(phones)};
    if (below(2)) sheet.closing_minute = 900 + below(120);
    if (below(2) && (sheet.closing_minute != 0 || d.closing_minute != 0)) sheet.opening_minute = 1 + below(700);
    round_trip(&d, &sheet);
    written++;
  }
}

int main(void) {
  random_seed = 20220104;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_is_written_and_read_back),
      cmocka_unit_test(sheets_change_nothing_but_the_hours),
      cmocka_unit_test(every_sentence_was_written),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
