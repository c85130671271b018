/* What became of an item. The minutes tell it where they are published; before that the decision announcement does, in
 * outcome words that refer to the proposal on the agenda. What a decision does is read by libpykala-import, which reads
 * decisions: so the pieces are put together as one, with the body's name and the heading that a decision has. */
#include "meetings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- the text of the decision ---------------------------------------------------------------------------------- */

/* A statement stays a statement, and a proposal to another body a proposal, whatever a body changes in its wording. */
static const struct {
  const char *of_proposal, *of_decision;
  int lasts;
} headings[] = {
    {"Päätösehdotus", "Päätös", 0}, {"Lausuntoehdotus", "Lausunto", 1},
    {"Esitysehdotus", "Esitys", 1}, {"Beslutsförslag", "Beslut", 0},
    {"Päätös", "Päätös", 0},        {"Lausunto", "Lausunto", 1},
    {"Esitys", "Esitys", 1},        {"Beslut", "Beslut", 0},
};
enum { HEADING_COUNT = sizeof headings / sizeof headings[0] };

/* The first line that heads a proposal or a decision; HEADING_COUNT: there is none. */
static size_t find_heading(const char *text, part *line) {
  const char *at = text, *end = text + strlen(text);
  while (next_line(&at, end, line)) {
    for (size_t k = 0; k < HEADING_COUNT; k++) {
      if (line_equals(*line, headings[k].of_proposal) || line_equals(*line, headings[k].of_decision)) return k;
    }
  }
  return HEADING_COUNT;
}

/* Head, heading, text. The number serves the reader, which looks for a section: before the minutes there is none. The
 * last line is a heading with which decisions end; it says that the text was not cut. */
static char *page_of(const meeting *m, part head, const char *heading, part text) {
  static const char form[] = "§ 1\n\n%.*s\n\n%s\n\n%s\n\n%.*s\n\nLisätiedot\n";
  size_t size = sizeof form + (size_t)(head.end - head.begin) + strlen(m->decider) + strlen(heading) +
                (size_t)(text.end - text.begin);
  char *page = malloc(size);
  if (page == NULL) return NULL;
  snprintf(page, size, form, (int)(head.end - head.begin), head.begin, m->decider, heading,
           (int)(text.end - text.begin), text.begin);
  return page;
}

typedef struct reading {
  pyk_nature nature;
  pyk_subject subject;
  pyk_notices notices;
  pyk_problem_kind problem;
} reading;

/* 0 when memory ran out. */
static int read_page(char *page, reading *out) {
  pyk_decision decision = {.size = sizeof decision};
  pyk_problem problem = {.size = sizeof problem};
  size_t count = 0;
  if (page == NULL) return 0;
  if (pyk_import_text(page, strlen(page), &decision, NULL, 0, &count, &problem) == PYK_OK) {
    *out = (reading){decision.nature, decision.subject, decision.notices, 0};
  } else {
    *out = (reading){.problem = problem.kind};
  }
  free(page);
  return 1;
}

/* Reads the item's own text: the proposal as if it had been decided, or the decision of the minutes. */
static int read_item_text(const meeting *m, const item *i, reading *out, int *lasts) {
  part line;
  size_t k = find_heading(i->text, &line);
  *lasts = k < HEADING_COUNT && headings[k].lasts;
  *out = (reading){.problem = PYK_PROBLEM_NO_DECISION};
  if (k == HEADING_COUNT) return 1;
  return read_page(page_of(m, (part){i->text, line.begin}, headings[k].of_decision, text_of(line.end)), out);
}

static int read_words(const meeting *m, const item *i, part words, reading *out) {
  memset(out, 0, sizeof *out);
  if (words.begin >= words.end) return 1;
  return read_page(page_of(m, text_of(i->title), "Päätös", words), out);
}

/* A text that names the prohibition of appeal alone, and as its ground preparation or enforcement, says itself what the
 * decision is. That goes before a verb like "elects", which also stands in the choice of who inspects the minutes. */
static int says_preparation(const item *i, const reading *r) {
  part text = text_of(i->text);
  if (r->notices != PYK_NOTICE_PROHIBITION) return 0;
  return text_holds(text, "valmistelu tai täytäntöönpano") || text_holds(text, "valmistelua tai täytäntöönpanoa") ||
         text_holds(text, "beredning eller verkställighet");
}

/* In the same way instructions for a remedy say that something was settled, where no verb says what. Those for a
 * municipal appeal do not: they are given to a claimant and to whoever appeals against the council. */
static int says_settled(const reading *r) {
  const pyk_notices opening = PYK_NOTICE_CLAIM | PYK_NOTICE_APPEAL | PYK_NOTICE_PROCUREMENT;
  return (r->notices & opening) != 0 && (r->notices & ~opening) == 0;
}

static int is_open(pyk_nature nature) {
  return nature == PYK_NATURE_UNKNOWN || nature == PYK_NATURE_FINAL;
}

static pyk_nature nature_of_text(const item *i, const reading *r) {
  if (!is_open(r->nature)) return r->nature;
  if (says_preparation(i, r)) return PYK_NATURE_PREPARATION;
  return says_settled(r) ? PYK_NATURE_FINAL : r->nature;
}

/* --- the announcement over it ---------------------------------------------------------------------------------- */

/* What was decided in other words than those of the agenda is known where the announcement quotes it. Where it does
 * not say that the decision differs, the notice that the agenda has for it still counts. */
static int read_changed(const meeting *m, const item *i, const announced *a, const reading *own, int lasts,
                        outcome *out) {
  reading said;
  if (!read_words(m, i, a->words, &said)) return 0;
  out->nature = said.nature;
  if (a->words.begin < a->words.end && said.subject == PYK_SUBJECT_UNKNOWN) out->subject = PYK_SUBJECT_UNKNOWN;
  if (a->result == RESULT_OWN_WORDS && is_open(said.nature) && says_preparation(i, own)) {
    out->nature = PYK_NATURE_PREPARATION;
  }
  if (lasts && a->result != RESULT_OWN_WORDS && said.nature == PYK_NATURE_UNKNOWN) {
    out->nature = nature_of_text(i, own);
  }
  return 1;
}

/* What an executive proposes to the council stands below its own heading, or has the council's day in its title. */
static int is_proposal(const meeting *m, const item *i, int under_heading) {
  return m->body == PYK_BODY_EXECUTIVE && (under_heading || strncmp(i->title, "V ", 2) == 0);
}

/* What was decided on it is a proposal, unless it was put off. */
static void raise_proposal(const meeting *m, const item *i, int under_heading, outcome *out) {
  int put_off = out->nature == PYK_NATURE_TABLED || out->nature == PYK_NATURE_RETURNED;
  if (!put_off && is_proposal(m, i, under_heading)) out->nature = PYK_NATURE_PROPOSAL;
}

static int by_announcement(const meeting *m, const item *i, const announced *a, const reading *own, int lasts,
                           outcome *out) {
  out->known = 1;
  out->present = a->present;
  switch (a->result) {
  case RESULT_TABLED:
    out->nature = PYK_NATURE_TABLED;
    return 1;
  case RESULT_RETURNED:
    out->nature = PYK_NATURE_RETURNED;
    return 1;
  case RESULT_REMOVED:
    out->removed = 1;
    return 1;
  case RESULT_AS_PROPOSED:
    out->nature = nature_of_text(i, own);
    break;
  default:
    if (!read_changed(m, i, a, own, lasts, out)) return 0;
  }
  raise_proposal(m, i, a->proposal, out);
  return 1;
}

static void by_minutes(const meeting *m, const item *i, const reading *own, outcome *out) {
  out->known = 1;
  out->nature = nature_of_text(i, own);
  raise_proposal(m, i, 0, out);
}

/* --- claims ---------------------------------------------------------------------------------------------------- */

/* An attachment "2 Oikaisuvaatimus 14.10.2021": the claim itself, with its day. */
static pyk_day day_of_claim(const char *text) {
  const char *at = text, *end = text + strlen(text);
  for (part line; next_line(&at, end, &line);) {
    const char *first = line.begin;
    while (line.begin < line.end && *line.begin >= '0' && *line.begin <= '9')
      line.begin++;
    if (line.begin == first || !line_begins(line, " Oikaisuvaatimus ")) continue;
    pyk_day day = first_day(line);
    if (day != PYK_DAY_NONE) return day;
  }
  return PYK_DAY_NONE;
}

/* A matter that is a claim began with another decision, whose day its title gives. Both days or none: a log with half
 * of that would be of no use. */
static void read_claim(const item *i, outcome *out) {
  if (strncmp(i->title, "Oikaisuvaatimus ", 16) != 0) return;
  pyk_day contested = first_day(text_of(i->title)), claimed = day_of_claim(i->text);
  if (contested == PYK_DAY_NONE || claimed == PYK_DAY_NONE) return;
  out->contested = contested;
  out->claimed = claimed;
}

int read_outcome(const meeting *m, const item *i, outcome *out) {
  reading own;
  announced a;
  int lasts = 0;
  *out = (outcome){.contested = PYK_DAY_NONE, .claimed = PYK_DAY_NONE};
  if (!read_item_text(m, i, &own, &lasts)) return 0;
  out->subject = own.subject;
  out->text = own.problem;
  read_claim(i, out);
  if (i->section != 0) { /* a section of the minutes: the text is the decision */
    by_minutes(m, i, &own, out);
    return 1;
  }
  return !find_announced(m, i, &a) || by_announcement(m, i, &a, &own, lasts, out);
}
