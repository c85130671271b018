#include "page.h"

#include "../base/fold.h"

/* --- what the decision answers ---------------------------------------------------------------------------------- */

typedef struct stem_row {
  const char *stem;
  pyk_motion_kind motion;
} stem_row;
static const stem_row stems[] = {
    {"toivomuspon", PYK_MOTION_WISH_RESOLUTION},  {"hemställningskläm", PYK_MOTION_WISH_RESOLUTION},
    {"valtuustoaloi", PYK_MOTION_COUNCIL},        {"fullmäktigemotion", PYK_MOTION_COUNCIL},
    {"fullmäktigeinitiativ", PYK_MOTION_COUNCIL}, {"motionen", PYK_MOTION_COUNCIL},
};

static int begins(const char *text, pyk_span word, const char *stem) {
  return pyk_fold_starts(text, word.end, word.begin, stem);
}

/* "Valtuutettu A:n aloite", "Ledamoten A:s motion": said in two words of one line. */
static int councillors_motion(const char *text, pyk_span in, pyk_span *place) {
  size_t at = in.begin;
  for (pyk_span line; pyk_next_line(text, in.end, &at, &line);) {
    pyk_span word, fi = {0, 0}, sv = {0, 0};
    int fi_councillor = 0, sv_councillor = 0;
    for (size_t from = line.begin; pyk_next_word(text, line.end, &from, &word);) {
      fi_councillor |= begins(text, word, "valtuutet");
      sv_councillor |= begins(text, word, "ledamot") || begins(text, word, "ledamöter");
      if (!pyk_taken(fi) && begins(text, word, "aloit")) fi = word;
      if (!pyk_taken(sv) && begins(text, word, "motion")) sv = word;
    }
    int finnish = fi_councillor && pyk_taken(fi), swedish = sv_councillor && pyk_taken(sv);
    if (!finnish && !swedish) continue;
    *place = finnish ? fi : sv;
    return 1;
  }
  return 0;
}

/* The stem that comes first in the list, of those in the head and in what is decided. */
static pyk_motion_kind find_motion(const pyk_page *page, pyk_span *place) {
  pyk_span parts[2] = {page->head, page->operative};
  const size_t count = sizeof stems / sizeof stems[0];
  size_t best = count;
  for (size_t p = 0; p < 2; p++) {
    size_t at = parts[p].begin;
    for (pyk_span word; best > 0 && pyk_next_word(page->text, parts[p].end, &at, &word);) {
      for (size_t i = 0; i < best; i++) {
        if (!begins(page->text, word, stems[i].stem)) continue;
        best = i;
        *place = word;
      }
    }
  }
  if (best < count) return stems[best].motion;
  return councillors_motion(page->text, page->head, place) ? PYK_MOTION_COUNCIL : PYK_MOTION_NONE;
}

/* --- the day on which the council adopted it ---------------------------------------------------------------------- */

/* The last word before `to` but "den". */
static pyk_span word_before(const char *text, size_t begin, size_t to) {
  pyk_span last = {begin, begin};
  size_t at = begin;
  for (pyk_span word; pyk_next_word(text, to, &at, &word);) {
    if (!pyk_fold_equals(text + word.begin, word.end - word.begin, "den")) last = word;
  }
  return last;
}

/* How surely the words around a day say that something was adopted then: 2 by the verb, 1 by the council before it. */
static int at_adoption(const char *text, pyk_span sentence, size_t from, pyk_span day) {
  static const char *const after[] = {"hyväksy", "antam", "godkän", "antag", "anta", "pidetyssä", NULL};
  static const char *const before[] = {"hyväksy", "käsitel", "käsitt",     "kokou",      "istun", "godkän",
                                       "antog",   "antag",   "behandling", "sammanträd", "möte",  NULL};
  static const char *const council[] = {
      "valtuust", "kaupunginvaltuust", "kunnanvaltuust", "fullmäkt", "stadsfullmäkt", "kommunfullmäkt", NULL};
  size_t at = day.end;
  pyk_span word;
  if (pyk_next_word(text, sentence.end, &at, &word) && pyk_begins_with_any(text, word, after) != NULL) {
    return 2;
  }
  word = word_before(text, from, day.begin);
  if (!pyk_taken(word)) return 0;
  if (pyk_begins_with_any(text, word, before) != NULL) return 2;
  return pyk_begins_with_any(text, word, council) != NULL;
}

static int tells_adoption(const char *text, pyk_span s) {
  pyk_span word;
  int wish = pyk_holds(text, s, "toivomuspon") || pyk_holds(text, s, "kläm") || pyk_find_word(text, s, "pon", &word);
  if (!wish) return 0;
  int council = pyk_holds(text, s, "valtuust") || pyk_holds(text, s, "fullmäktig");
  return council && (pyk_holds(text, s, "hyväksy") || pyk_holds(text, s, "godkän") ||
                     pyk_find_word(text, s, "antog", &word) || pyk_find_word(text, s, "antag", &word));
}

/* The day in a sentence about the adoption: the one that the verb stands at, or the only one. */
static pyk_rule adoption_day(const char *text, pyk_span s, pyk_day *day, pyk_span *place) {
  size_t days = 0;
  int best = -1;
  size_t at = s.begin;
  size_t from = s.begin;
  pyk_day d;
  for (pyk_span p; best < 2 && pyk_find_day(text, s.end, &at, &d, &p); from = p.end, days++) {
    int sure = at_adoption(text, s, from, p);
    if (sure <= best) continue;
    best = sure;
    *day = d;
    *place = p;
  }
  if (best > 0) return PYK_RULE_DAY_AT_VERB;
  return days == 1 ? PYK_RULE_ONLY_DAY : 0;
}

static pyk_rule find_adoption(const pyk_page *page, pyk_span in, pyk_day *day, pyk_span *place) {
  size_t at = in.begin;
  for (pyk_span s; pyk_next_sentence(page->text, in.end, &at, &s);) {
    if (!tells_adoption(page->text, s)) continue;
    pyk_rule rule = adoption_day(page->text, s, day, place);
    if (rule != 0) return rule;
  }
  return 0;
}

static void read_adoption(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_span reasons = {page->operative.end, page->closing};
  pyk_span place;
  pyk_day day;
  pyk_rule rule = find_adoption(page, page->operative, &day, &place);
  if (rule == 0) rule = find_adoption(page, reasons, &day, &place);
  if (rule == 0) {
    pyk_fact_absent(facts, PYK_FIELD_MOTION_ADOPTED);
    return;
  }
  decision->adopted = day;
  pyk_fact_add(facts, PYK_FIELD_MOTION_ADOPTED,
               rule == PYK_RULE_ONLY_DAY ? PYK_CONFIDENCE_DERIVED : PYK_CONFIDENCE_STATED, place, day, rule);
}

/* --- who moved it ------------------------------------------------------------------------------------------------- */

/* The words with a capital that follow `at` on the line, as in a person's name. */
static pyk_span name_after(const char *text, pyk_span line, size_t at) {
  pyk_span name = {at, at};
  for (pyk_span word; pyk_next_word(text, line.end, &at, &word);) {
    if (!pyk_is_upper_at(text, line.end, word.begin)) break;
    if (!pyk_taken(name)) name.begin = word.begin;
    name.end = word.end;
  }
  return name;
}

/* "Valtuutettu A:n toivomusponsi", "Ledamoten A:s kläm" in the head: the councillor named there. */
static void read_mover(const pyk_page *page, pyk_fact_list *facts) {
  static const char *const titles[] = {
      "valtuutettu", "valtuutetun", "kaupunginvaltuutettu", "ledamoten", "ledamot", "fullmäktigeledamoten", NULL};
  size_t at = page->head.begin;
  for (pyk_span line; pyk_next_line(page->text, page->head.end, &at, &line);) {
    size_t in_line = line.begin;
    for (pyk_span word; pyk_next_word(page->text, line.end, &in_line, &word);) {
      if (pyk_begins_with_any(page->text, word, titles) == NULL) continue;
      pyk_span name = name_after(page->text, line, word.end);
      if (!pyk_taken(name)) continue;
      pyk_fact_add(facts, PYK_FIELD_MOTION_MOVER, PYK_CONFIDENCE_STATED, name, 0, PYK_RULE_COUNCILLORS_NAME);
      return;
    }
  }
  pyk_fact_absent(facts, PYK_FIELD_MOTION_MOVER);
}

void pyk_read_motion(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_span place = {0, 0};
  decision->motion = find_motion(page, &place);
  if (decision->motion == PYK_MOTION_NONE) {
    pyk_fact_absent(facts, PYK_FIELD_MOTION);
    return;
  }
  pyk_fact_add(facts, PYK_FIELD_MOTION, PYK_CONFIDENCE_STATED, place, decision->motion, PYK_RULE_MOTION_WORD);
  if (decision->motion == PYK_MOTION_WISH_RESOLUTION) read_adoption(page, decision, facts);
  read_mover(page, facts);
}

/* --- to whom the report was given ---------------------------------------------------------------------------------- */

static const char *const mover_words[] = {
    "ehdottajalle",     "ehdottajille",       "aloitteentekijälle",  "aloitteentekijöille", "aloitteen tekijälle",
    "ponnen tekijälle", "ponnen esittäjälle", "ehdottaneelle",       "ponnen tehneelle",    "förslagsställar",
    "motionär",         "initiativtagar",     "klämmens upphovsman", "den som föreslagit",  NULL,
};
static const char *const councillor_words[] = {
    "muille valtuutetuille",
    "muille kaupunginvaltuutetuille",
    "valtuutetuille",
    "kaupunginvaltuutetuille",
    "valtuustolle tiedoksi",
    "kaupunginvaltuustolle tiedoksi",
    "tiedoksi valtuustolle",
    "tiedoksi kaupunginvaltuustolle",
    "övriga ledamöter",
    "de övriga fullmäktige",
    "övriga fullmäktige",
    "andra ledamöter",
    "andra fullmäktige",
    "fullmäktigeledamöter",
    "ledamöterna i fullmäktige",
    "ledamöterna i stadsfullmäktige",
    "stadsfullmäktige för kännedom",
    "fullmäktige för kännedom",
    "för kännedom till stadsfullmäktige",
    "för kännedom till fullmäktige",
    "de övriga ledamöterna",
    NULL,
};

static void read_receiver(const pyk_page *page, pyk_field field, pyk_parties party, const char *const *words,
                          pyk_decision *decision, pyk_fact_list *facts) {
  pyk_span place;
  if (pyk_find_any_word(page->text, page->operative, words, &place) == NULL) {
    pyk_fact_absent(facts, field);
    return;
  }
  decision->report_to |= party;
  pyk_fact_add(facts, field, PYK_CONFIDENCE_STATED, place, (int32_t)party, PYK_RULE_RECEIVER_WORD);
}

void pyk_read_report(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  if (decision->nature != PYK_NATURE_WISH_REPORT) return;
  decision->report_stated = PYK_GIVEN_YES;
  read_receiver(page, PYK_FIELD_REPORT_MOVER, PYK_PARTY_MOVER, mover_words, decision, facts);
  read_receiver(page, PYK_FIELD_REPORT_COUNCILLORS, PYK_PARTY_COUNCILLORS, councillor_words, decision, facts);
}
