#include "words.h"

#include "../base/fold.h"

/* Numbers as they stand before a unit: Finnish genitive, Swedish. 0: a number that no period is read from. */
static const struct {
  pyk_str word;
  int32_t value;
} numbers[] = {
    {PYK_STR("yhden"), 1},  {PYK_STR("ett"), 1},           {PYK_STR("en"), 1},       {PYK_STR("kahden"), 2},
    {PYK_STR("två"), 2},    {PYK_STR("kolmen"), 3},        {PYK_STR("tre"), 3},      {PYK_STR("neljän"), 4},
    {PYK_STR("fyra"), 4},   {PYK_STR("viiden"), 5},        {PYK_STR("fem"), 5},      {PYK_STR("kuuden"), 6},
    {PYK_STR("sex"), 6},    {PYK_STR("seitsemän"), 7},     {PYK_STR("sju"), 7},      {PYK_STR("kahdeksan"), 8},
    {PYK_STR("åtta"), 8},   {PYK_STR("yhdeksän"), 9},      {PYK_STR("nio"), 9},      {PYK_STR("kymmenen"), 10},
    {PYK_STR("tio"), 10},   {PYK_STR("yhdentoista"), 11},  {PYK_STR("elva"), 11},    {PYK_STR("kahdentoista"), 12},
    {PYK_STR("tolv"), 12},  {PYK_STR("neljäntoista"), 14}, {PYK_STR("fjorton"), 14}, {PYK_STR("kahdeksantoista"), 18},
    {PYK_STR("arton"), 18}, {PYK_STR("puolentoista"), 0},  {PYK_STR("parin"), 0},    {PYK_STR("usean"), 0},
    {PYK_STR("monen"), 0},  {PYK_STR("puolen"), 0},        {PYK_STR("halvt"), 0},    {PYK_STR("halvannat"), 0},
};

typedef struct unit_row {
  pyk_str word;
  pyk_unit unit;
  int32_t finnish; /* "vuoden kuluttua" alone means one year; Swedish always has the number */
} unit_row;
static const unit_row units[] = {
    {PYK_STR("vuoden"), PYK_UNIT_YEAR, 1},   {PYK_STR("kuukauden"), PYK_UNIT_MONTH, 1},
    {PYK_STR("viikon"), PYK_UNIT_WEEK, 1},   {PYK_STR("päivän"), PYK_UNIT_DAY, 1},
    {PYK_STR("år"), PYK_UNIT_YEAR, 0},       {PYK_STR("månad"), PYK_UNIT_MONTH, 0},
    {PYK_STR("månader"), PYK_UNIT_MONTH, 0}, {PYK_STR("vecka"), PYK_UNIT_WEEK, 0},
    {PYK_STR("veckor"), PYK_UNIT_WEEK, 0},   {PYK_STR("dag"), PYK_UNIT_DAY, 0},
    {PYK_STR("dagar"), PYK_UNIT_DAY, 0},
};

typedef struct period {
  int32_t amount;
  pyk_unit unit;
  pyk_span place;
} period;

static const unit_row *unit_of(const char *text, pyk_span word) {
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    if (pyk_fold_equals(text + word.begin, word.end - word.begin, units[i].word.ptr)) return &units[i];
  }
  return NULL;
}

/* The number in words: its value, 0 for one that cannot be read, -1 for another word. */
static int32_t number_of(const char *text, pyk_span word) {
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    if (pyk_fold_equals(text + word.begin, word.end - word.begin, numbers[i].word.ptr)) return numbers[i].value;
  }
  return -1;
}

/* Digits that end right before `at`, with their place; 0 for none. */
static int32_t figure_before(const char *text, size_t begin, size_t at, pyk_span *place) {
  size_t end = pyk_trim(text, begin, at).end;
  size_t first = end;
  while (first > begin && pyk_is_digit(text[first - 1]))
    first--;
  if (first == end || end - first > 4) return 0;
  int32_t value = 0;
  for (size_t i = first; i < end; i++)
    value = value * 10 + (text[i] - '0');
  place->begin = first;
  return value;
}

/* Only what ends a period in Finnish: not "vuoden 2020 arviointikertomus". */
static int within_follows(const char *text, size_t end, size_t at) {
  static const char *const words[] = {"kuluttua", "kuluessa", "sisällä", "aikana", "sisään", NULL};
  pyk_span rest = pyk_trim(text, at, end);
  return pyk_begins_with_any(text, rest, words) != NULL;
}

static int find_period(const char *text, pyk_span s, period *out) {
  pyk_span before = {s.begin, s.begin};
  size_t at = s.begin;
  for (pyk_span word; pyk_next_word(text, s.end, &at, &word); before = word) {
    const unit_row *unit = unit_of(text, word);
    if (unit == NULL || (unit->finnish && !within_follows(text, s.end, word.end))) continue;
    out->unit = unit->unit;
    out->place = word;
    out->amount = figure_before(text, before.end, word.begin, &out->place);
    if (out->amount > 0) return 1;
    int32_t number = pyk_taken(before) ? number_of(text, before) : -1;
    if (number > 0) {
      out->amount = number;
      out->place.begin = before.begin;
      return 1;
    }
    if (number < 0 && unit->finnish) {
      out->amount = 1;
      return 1;
    }
  }
  return 0;
}

/* A sentence in which the bylaws speak of the report on a wish resolution. */
static int about_duty(const char *text, pyk_span s) {
  if (!pyk_holds(text, s, "hallintosään") && !pyk_holds(text, s, "förvaltningsstadg")) return 0;
  pyk_span word;
  return pyk_holds(text, s, "selvity") || pyk_holds(text, s, "toivomuspon") || pyk_find_word(text, s, "ponn", &word) ||
         pyk_holds(text, s, "kläm") || pyk_holds(text, s, "utredning") || pyk_holds(text, s, "redogörelse");
}

static int find_bylaw(const char *text, pyk_span s, pyk_provision *out, pyk_span *place) {
  size_t at = 0, begin = 0, end = 0;
  pyk_provision found;
  while (pyk_statute_find(text + s.begin, s.end - s.begin, PYK_DAY_NONE, &at, &found, &begin, &end) == PYK_OK) {
    if (found.bylaw == PYK_BYLAW_NONE) continue;
    *out = found;
    place->begin = s.begin + begin;
    place->end = s.begin + end;
    return 1;
  }
  return 0;
}

typedef struct duty {
  period span;
  pyk_provision basis;
  pyk_span place;
  int32_t has_span, has_basis;
} duty;

/* The sentence that gives both, or else the first that gives one. */
static void find_duty(const pyk_page *page, duty *best) {
  size_t at = page->operative.begin;
  for (pyk_span s; pyk_next_sentence(page->text, page->closing, &at, &s);) {
    if (!about_duty(page->text, s)) continue;
    duty here = {0};
    here.has_span = find_period(page->text, s, &here.span);
    here.has_basis = find_bylaw(page->text, s, &here.basis, &here.place);
    int best_count = best->has_span + best->has_basis;
    if (here.has_span + here.has_basis > best_count) *best = here;
    if (best->has_span && best->has_basis) return;
  }
}

void pyk_read_duty(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  if (decision->motion == PYK_MOTION_NONE) return;
  duty best = {0};
  find_duty(page, &best);
  if (best.has_span) {
    decision->quoted_amount = best.span.amount;
    decision->quoted_unit = best.span.unit;
    pyk_fact_add(facts, PYK_FIELD_DUTY_PERIOD, PYK_CONFIDENCE_STATED, best.span.place, best.span.amount,
                 PYK_RULE_DUTY_SENTENCE);
  } else {
    pyk_fact_absent(facts, PYK_FIELD_DUTY_PERIOD);
  }
  if (best.has_basis) {
    decision->quoted_basis = best.basis;
    if (decision->bylaw == PYK_BYLAW_HELSINKI) decision->quoted_basis.bylaw = PYK_BYLAW_HELSINKI;
    pyk_fact_add(facts, PYK_FIELD_DUTY_BASIS, PYK_CONFIDENCE_STATED, best.place, best.basis.section,
                 PYK_RULE_DUTY_SENTENCE);
  } else {
    pyk_fact_absent(facts, PYK_FIELD_DUTY_BASIS);
  }
}
