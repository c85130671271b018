/* meetings: shows what the events of a case are, with meetings as a municipality publishes them.
 *
 * Takes folders laid out as examples/meetings/made-up: the fields of a meeting and its items as the record system's
 * interface gives them, and their text. Prints facts only: no names of people, no sentences of the source.
 *
 * "by" before a day says that the event happened on that day at the latest, and that the data give no better one:
 * - The day on which a summons was sent is never given. The agenda, which names the same matters, stands for it: its
 *   items count as summoned on the day on which it was published, or by the day of the meeting where that is not given.
 * - The day of inspection is not given either, but only inspected minutes go on public view (410/2015 140 §).
 * "from" says the opposite: a claim bears a day, and may have arrived later. */
#include "meetings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { EVENT_MAX = 6, DUTY_MAX = 16, FINDING_MAX = 16, DAY_SIZE = 16, PHASE_COUNT = PYK_PHASE_CLOSED + 1 };

/* An event and what the example knows beside it: arrays are passed with their stride, so both travel together. */
typedef enum certainty { ON_DAY, BY_DAY, FROM_DAY } certainty;
typedef struct entry {
  pyk_event event;
  certainty sure;
} entry;

typedef struct log {
  entry entries[EVENT_MAX];
  size_t count;
} log_of;

typedef struct options {
  pyk_day as_of; /* PYK_DAY_NONE: the day of the last event */
  pyk_bylaw bylaw;
  int first; /* index of the first folder */
} options;

typedef struct totals {
  size_t meetings, items, with_findings;
  size_t phases[PHASE_COUNT];
} totals;

/* --- events ---------------------------------------------------------------------------------------------------- */

static pyk_event *add(log_of *log, pyk_event_kind kind, pyk_day day, certainty sure) {
  entry *e = &log->entries[log->count++];
  e->event = (pyk_event){.key = {log->count, 0}, .kind = kind, .day = day};
  e->sure = sure;
  return &e->event;
}

/* An agenda published after the meeting tells nothing of when the summons was sent. */
static int agenda_known(const meeting *m) {
  return m->agenda != PYK_DAY_NONE && m->agenda <= m->held;
}

static void add_minutes(const meeting *m, const item *i, log_of *log) {
  pyk_day day = m->minutes != PYK_DAY_NONE ? m->minutes : i->issued;
  if (day == PYK_DAY_NONE) return;
  add(log, PYK_EVENT_INSPECTED, day, BY_DAY);
  add(log, PYK_EVENT_ON_VIEW, day, ON_DAY);
}

static void write_log(const meeting *m, const item *i, const outcome *o, log_of *log) {
  memset(log, 0, sizeof *log);
  if (o->contested != PYK_DAY_NONE) { /* a claim: who made the decision it is against is not read */
    add(log, PYK_EVENT_DECIDED, o->contested, ON_DAY);
    add(log, PYK_EVENT_CLAIMED, o->claimed, FROM_DAY);
  }
  add(log, PYK_EVENT_SUMMONED, agenda_known(m) ? m->agenda : m->held, agenda_known(m) ? ON_DAY : BY_DAY);
  if (!o->known) return;
  if (o->removed) {
    add(log, PYK_EVENT_REMOVED, m->held, ON_DAY);
  } else {
    pyk_event *decided = add(log, PYK_EVENT_DECIDED, m->held, ON_DAY);
    decided->body = m->body;
    decided->nature = o->nature;
  }
  add_minutes(m, i, log);
}

/* --- printing -------------------------------------------------------------------------------------------------- */

static const char *written(pyk_day day, char buf[DAY_SIZE]) {
  return pyk_day_format(day, buf, DAY_SIZE, NULL) == PYK_OK ? buf : "unknown";
}

static void print_event(const entry *e) {
  static const char *const words[] = {"", "by ", "from "};
  char day[DAY_SIZE];
  printf(" %s %s%s", pyk_name(PYK_KIND_EVENT, e->event.kind), words[e->sure], written(e->event.day, day));
  if (e->event.kind == PYK_EVENT_DECIDED) printf(" (%s)", pyk_name(PYK_KIND_NATURE, e->event.nature));
}

static void print_log(const log_of *log) {
  printf("    events:");
  for (size_t k = 0; k < log->count; k++) {
    if (k > 0) printf(",");
    print_event(&log->entries[k]);
  }
  printf("\n");
}

static void print_force(const pyk_replay *r) {
  char day[DAY_SIZE];
  if (r->decided == PYK_DAY_NONE) {
    printf(", no decision that gains legal force\n");
    return;
  }
  printf(", legal force %s", pyk_name(PYK_KIND_FORCE, r->force_state));
  if (r->force_state == PYK_FORCE_FOUND) printf(" %s", written(r->force, day));
  if (r->force_missing != 0) printf(":");
  for (pyk_facts one = 1; one != 0 && one <= r->force_missing; one <<= 1) {
    if (r->force_missing & one) printf(" %s", pyk_name(PYK_KIND_FACT, (int32_t)one));
  }
  printf("\n");
}

static void print_duties(const pyk_replay *r) {
  char day[DAY_SIZE];
  printf("    duties:%s", r->duty_count == 0 ? " none" : "");
  for (size_t k = 0; k < r->duty_count && k < r->duty_cap; k++) {
    const pyk_duty *d = &r->duties[k];
    printf("%s %s %s since %s", k > 0 ? "," : "", pyk_name(PYK_KIND_DUTY, d->kind),
           pyk_name(PYK_KIND_DUTY_STATE, d->state), written(d->since, day));
    if (d->due != PYK_DAY_NONE) printf(" due %s", written(d->due, day));
  }
  printf("\n");
}

static void print_findings(const char *indent, const pyk_finding *findings, size_t cap, size_t count) {
  printf("%sfindings:%s", indent, count == 0 ? " none" : "");
  for (size_t k = 0; k < count && k < cap; k++)
    printf("%s %s", k > 0 ? "," : "", pyk_name(PYK_KIND_FINDING, findings[k].code));
  printf("\n");
}

/* --- one item -------------------------------------------------------------------------------------------------- */

static int replay(const pyk_case *facts, log_of *log, pyk_day as_of, pyk_replay *out) {
  pyk_case asked = *facts;
  asked.as_of = as_of;
  pyk_rc rc = pyk_case_replay(&asked, &log->entries[0].event, sizeof log->entries[0], log->count, out);
  if (rc != PYK_OK) fprintf(stderr, "meetings: replay: %s\n", pyk_rc_name(rc));
  return rc == PYK_OK;
}

static void print_head(const item *i, const outcome *o) {
  printf("  item %s", i->number);
  if (i->section != 0) printf(" (section %d)", (int)i->section);
  printf(", subject %s", pyk_name(PYK_KIND_SUBJECT, o->subject));
  if (o->text != 0) printf(", text not read: %s", pyk_name(PYK_KIND_PROBLEM, o->text));
  printf("\n");
}

static int show_item(const meeting *m, const item *i, const outcome *o, const options *asked, totals *t) {
  pyk_duty duties[DUTY_MAX];
  pyk_finding findings[FINDING_MAX];
  pyk_replay on_the_day = {.size = sizeof on_the_day}, then = {.size = sizeof then};
  pyk_case facts = {.size = sizeof facts, .authority = PYK_AUTHORITY_MUNICIPALITY, .subject = o->subject};
  char day[DAY_SIZE];
  log_of log;
  facts.bylaw = asked->bylaw;
  then.duties = duties;
  then.duty_cap = DUTY_MAX;
  then.findings = findings;
  then.finding_cap = FINDING_MAX;
  write_log(m, i, o, &log);
  if (!replay(&facts, &log, m->held, &on_the_day) || !replay(&facts, &log, asked->as_of, &then)) return 0;
  print_head(i, o);
  print_log(&log);
  printf("    %s: %s\n", written(m->held, day), pyk_name(PYK_KIND_PHASE, on_the_day.phase));
  printf("    %s: %s", written(then.as_of, day), pyk_name(PYK_KIND_PHASE, then.phase));
  print_force(&then);
  print_duties(&then);
  print_findings("    ", findings, FINDING_MAX, then.finding_count);
  t->items++;
  t->with_findings += then.finding_count > 0;
  t->phases[then.phase]++;
  return 1;
}

/* --- the meeting ----------------------------------------------------------------------------------------------- */

/* Only what the data say: an agenda is no proof that the summons named its items, and who attended is known only from
 * the votes. */
static void describe(const meeting *m, const outcome *outcomes, pyk_item *items) {
  for (size_t k = 0; k < m->count; k++) {
    const item *i = &m->items[k];
    items[k].section = i->section != 0 ? i->section : (int32_t)strtol(i->number, NULL, 10);
    items[k].members = m->members;
    items[k].present = outcomes[k].present;
    if (!outcomes[k].known) continue;
    items[k].removed = outcomes[k].removed ? PYK_GIVEN_YES : PYK_GIVEN_NO;
    items[k].decided = outcomes[k].removed ? PYK_GIVEN_NO : PYK_GIVEN_YES;
  }
}

static int check_meeting(const meeting *m, const pyk_item *items) {
  pyk_finding findings[FINDING_MAX];
  size_t count = 0;
  char day[DAY_SIZE];
  pyk_meeting facts = {.size = sizeof facts, .authority = PYK_AUTHORITY_MUNICIPALITY, .body = m->body};
  facts.held = m->held;
  pyk_rc rc = pyk_meeting_check(&facts, items, sizeof *items, m->count, PYK_DAY_NONE, findings, FINDING_MAX, &count);
  if (rc != PYK_OK) {
    fprintf(stderr, "meetings: %s: %s\n", m->id, pyk_rc_name(rc));
    return 0;
  }
  printf("meeting %s: %s, %s, %zu items\n", m->id, pyk_name(PYK_KIND_BODY, m->body), written(m->held, day), m->count);
  print_findings("  ", findings, FINDING_MAX, count);
  return 1;
}

static int show_meeting(const meeting *m, const options *asked, totals *t) {
  outcome *outcomes = calloc(m->count + 1, sizeof *outcomes);
  pyk_item *items = calloc(m->count + 1, sizeof *items);
  int fine = outcomes != NULL && items != NULL;
  for (size_t k = 0; fine && k < m->count; k++)
    fine = read_outcome(m, &m->items[k], &outcomes[k]);
  if (fine) {
    describe(m, outcomes, items);
    fine = check_meeting(m, items);
  }
  for (size_t k = 0; fine && k < m->count; k++)
    fine = show_item(m, &m->items[k], &outcomes[k], asked, t);
  free(items);
  free(outcomes);
  t->meetings += (size_t)fine;
  return fine;
}

/* --- the program ----------------------------------------------------------------------------------------------- */

static void print_totals(const totals *t) {
  printf("%zu meetings, %zu items, %zu with findings; phases:", t->meetings, t->items, t->with_findings);
  const char *before = " ";
  for (pyk_phase p = 0; p < PHASE_COUNT; p++) {
    if (t->phases[p] == 0) continue;
    printf("%s%s %zu", before, pyk_name(PYK_KIND_PHASE, p), t->phases[p]);
    before = ", ";
  }
  printf("\n");
}

static int usage(void) {
  fprintf(stderr, "usage: meetings [--as-of YYYY-MM-DD] [--bylaw NAME] FOLDER...\n"
                  "The bylaws are Helsinki's unless another name is given; \"none\" for none.\n");
  return 2;
}

static int read_options(int argc, char **argv, options *out) {
  *out = (options){PYK_DAY_NONE, PYK_BYLAW_HELSINKI, 1};
  for (; out->first + 1 < argc && strncmp(argv[out->first], "--", 2) == 0; out->first += 2) {
    const char *name = argv[out->first], *value = argv[out->first + 1];
    pyk_rc rc = PYK_E_ARG;
    if (strcmp(name, "--as-of") == 0) rc = pyk_day_parse(value, strlen(value), &out->as_of);
    if (strcmp(name, "--bylaw") == 0) rc = pyk_value(PYK_KIND_BYLAW, value, strlen(value), &out->bylaw);
    if (rc != PYK_OK) return 0;
  }
  return out->first < argc && strncmp(argv[out->first], "--", 2) != 0;
}

int main(int argc, char **argv) {
  options asked;
  totals t = {0};
  int fine = 1;
  if (!read_options(argc, argv, &asked)) return usage();
  for (int k = asked.first; k < argc; k++) {
    meeting m;
    if (!read_meeting(argv[k], &m)) {
      fine = 0;
      continue;
    }
    if (!show_meeting(&m, &asked, &t)) fine = 0;
    free_meeting(&m);
  }
  print_totals(&t);
  if (fflush(stdout) != 0 || ferror(stdout)) fine = 0;
  return fine ? 0 : 2;
}
