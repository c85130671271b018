#include "tool.h"

#include <string.h>

enum { LABEL_WIDTH = 28 };

/* Columns that UTF-8 text takes: the bytes that do not continue a character. */
static int width(const char *text) {
  int columns = 0;
  for (; *text != '\0'; text++)
    columns += ((unsigned char)*text & 0xC0) != 0x80;
  return columns;
}

static void print_label(FILE *to, pyk_kind kind, int32_t value, pyk_lang lang) {
  char label[256];
  if (pyk_label(kind, value, lang, label, sizeof label, NULL) == PYK_OK) fputs(label, to);
}

static void print_set(FILE *to, pyk_kind kind, uint32_t set, pyk_lang lang) {
  const char *comma = "";
  for (int bit = 0; bit < 31; bit++) {
    uint32_t member = UINT32_C(1) << bit;
    if ((set & member) == 0) continue;
    fputs(comma, to);
    print_label(to, kind, (int32_t)member, lang);
    comma = ", ";
  }
}

static void print_day(FILE *to, pyk_day day, pyk_lang lang) {
  char buf[32];
  if (pyk_day_say(day, lang, buf, sizeof buf, NULL) == PYK_OK) {
    fputs(buf, to);
  } else {
    fputs(text(TEXT_NOT_KNOWN, lang), to);
  }
}

static void print_provision(FILE *to, const pyk_provision *provision, pyk_lang lang) {
  char buf[256];
  if (pyk_statute_format(provision, lang, PYK_CITATION_FULL, buf, sizeof buf, NULL) == PYK_OK) fputs(buf, to);
}

/* "  label        " at the width of the column. */
static void begin_line(FILE *to, const char *label) {
  fprintf(to, "  %s", label);
  for (int i = width(label); i < LABEL_WIDTH; i++)
    fputc(' ', to);
}

static void begin_field(FILE *to, pyk_field field, pyk_lang lang) {
  char label[256];
  pyk_label(PYK_KIND_FIELD, field, lang, label, sizeof label, NULL);
  begin_line(to, label);
}

/* The first fact of a field that is there, NULL for none. */
static const pyk_fact *find_fact(const result *r, pyk_field field) {
  for (size_t i = 0; i < r->reading.fact_count; i++) {
    const pyk_fact *fact = &r->reading.facts[i];
    if (fact->field == field && fact->confidence != PYK_CONFIDENCE_ABSENT) return fact;
  }
  return NULL;
}

/* The document's own words on one line: runs of white space become one space, line ends a comma, elements of mark-up nothing. */
static void print_quote(FILE *to, const result *r, const pyk_fact *fact) {
  pyk_str from;
  if (pyk_fact_text(fact, &r->text, r->published, &from) != PYK_OK || fact->end > from.len) return;
  const char *at = from.ptr + fact->begin;
  const char *end = from.ptr + fact->end;
  while (at < end) {
    if (*at == '<' && memchr(at, '>', (size_t)(end - at)) != NULL) {
      at = (const char *)memchr(at, '>', (size_t)(end - at)) + 1;
      if (at < end && *at != '<' && *at != ' ' && *at != '\n') fputs(", ", to);
      continue;
    }
    int line_end = 0;
    const char *space = at;
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n'))
      line_end |= *at++ == '\n';
    if (at > space) fputs(line_end ? ", " : " ", to);
    if (at < end) fputc(*at++, to);
  }
}

static void print_field_quote(FILE *to, const result *r, pyk_field field) {
  const pyk_fact *fact = find_fact(r, field);
  begin_field(to, field, r->lang);
  if (fact != NULL && fact->end > fact->begin) {
    print_quote(to, r, fact);
  } else {
    fputs(text(TEXT_NOT_KNOWN, r->lang), to);
  }
}

static void print_field_label(FILE *to, const result *r, pyk_field field, pyk_kind kind, int32_t value) {
  begin_field(to, field, r->lang);
  print_label(to, kind, value, r->lang);
  fputc('\n', to);
}

static void print_field_day(FILE *to, const result *r, pyk_field field, pyk_day day) {
  begin_field(to, field, r->lang);
  print_day(to, day, r->lang);
  fputc('\n', to);
}

static void print_decision(FILE *to, const result *r) {
  const pyk_decision *d = &r->decision;
  fprintf(to, "%s\n", text(TEXT_DECISION, r->lang));
  print_field_quote(to, r, PYK_FIELD_TITLE);
  fputc('\n', to);
  print_field_quote(to, r, PYK_FIELD_CASE);
  fputc('\n', to);
  begin_field(to, PYK_FIELD_SECTION, r->lang);
  fprintf(to, "%d §\n", (int)d->section);
  print_field_quote(to, r, PYK_FIELD_BODY);
  fputs(" (", to);
  print_label(to, PYK_KIND_BODY, d->body, r->lang);
  fputs(")\n", to);
  print_field_label(to, r, PYK_FIELD_NATURE, PYK_KIND_NATURE, d->nature);
  print_field_label(to, r, PYK_FIELD_OUTCOME, PYK_KIND_OUTCOME, d->outcome);
  print_field_day(to, r, PYK_FIELD_DECIDED, d->decided);
  print_field_day(to, r, PYK_FIELD_ON_VIEW, d->on_view);
  print_field_quote(to, r, PYK_FIELD_PRESENTER);
  if (d->presenter_acting) fprintf(to, " (%s)", text(TEXT_ACTING, r->lang));
  fputc('\n', to);
  print_field_quote(to, r, PYK_FIELD_CONTACT);
  fputc('\n', to);
  if (d->motion != PYK_MOTION_NONE) {
    print_field_label(to, r, PYK_FIELD_MOTION, PYK_KIND_MOTION, d->motion);
    print_field_quote(to, r, PYK_FIELD_MOTION_MOVER);
    fputc('\n', to);
    print_field_day(to, r, PYK_FIELD_MOTION_ADOPTED, d->adopted);
  }
}

static void print_clock_result(FILE *to, const pyk_clock *clock, pyk_lang lang) {
  if (clock->last_day == PYK_DAY_NONE) {
    if (clock->verdict == PYK_VERDICT_OUTSIDE_SCOPE) {
      fprintf(to, "    %s\n", text(TEXT_OUTSIDE_SCOPE, lang));
    } else {
      fprintf(to, "    %s: ", text(TEXT_NO_LAST_DAY, lang));
      print_set(to, PYK_KIND_FACT, clock->missing, lang);
      fputs(".\n", to);
    }
    return;
  }
  fprintf(to, "    %s ", text(TEXT_UNTIL, lang));
  print_day(to, clock->last_day, lang);
  if (clock->last_day_latest != clock->last_day) {
    fprintf(to, " (%s ", text(TEXT_UNTIL_LATEST, lang));
    print_day(to, clock->last_day_latest, lang);
    fputs(")", to);
  }
  if (clock->verdict != PYK_VERDICT_NONE) {
    fputs(": ", to);
    print_label(to, PYK_KIND_VERDICT, clock->verdict, lang);
    fprintf(to, " (%s ", text(clock->asked_at_latest ? TEXT_ASKED_AT_LATEST : TEXT_ASKED, lang));
    print_day(to, clock->asked, lang);
    if (clock->missing != 0) {
      fprintf(to, "; %s: ", text(TEXT_MISSING, lang));
      print_set(to, PYK_KIND_FACT, clock->missing, lang);
    }
    fputs(")", to);
  }
  fputc('\n', to);
}

void print_clock(FILE *to, const pyk_clock *clock, pyk_lang lang) {
  char sentence[1024];
  fputs("  ", to);
  print_label(to, PYK_KIND_LIMIT, clock->limit, lang);
  if (clock->whose != 0) {
    fputs(" – ", to);
    print_set(to, PYK_KIND_PARTY, clock->whose, lang);
  }
  fputc('\n', to);
  print_clock_result(to, clock, lang);
  for (uint32_t i = 0; i < clock->step_count; i++) {
    if (pyk_step_text(&clock->steps[i], lang, sentence, sizeof sentence, NULL) == PYK_OK) {
      fprintf(to, "    %u. %s\n", (unsigned)(i + 1), sentence);
    }
  }
  if (clock->trust != PYK_TRUST_NONE) {
    fprintf(to, "    %s: ", text(TEXT_TRUST, lang));
    print_label(to, PYK_KIND_TRUST, clock->trust, lang);
    fputs(".\n", to);
  }
  if (clock->notes != 0) {
    fprintf(to, "    %s: ", text(TEXT_NOTES, lang));
    print_set(to, PYK_KIND_NOTE, clock->notes, lang);
    fputs(".\n", to);
  }
}

static void print_clocks(FILE *to, const result *r) {
  fprintf(to, "\n%s\n", text(TEXT_CLOCKS, r->lang));
  if (r->clock_count == 0) fprintf(to, "  %s\n", text(TEXT_NO_CLOCKS, r->lang));
  for (size_t i = 0; i < r->clock_count; i++)
    print_clock(to, &r->clocks[i], r->lang);
}

static void print_governing_day(FILE *to, const result *r) {
  begin_line(to, text(TEXT_GOVERNING_DAY, r->lang));
  print_day(to, r->route.law_day, r->lang);
  if (r->route.law_day_latest != r->route.law_day) {
    fputs(" – ", to);
    print_day(to, r->route.law_day_latest, r->lang);
  }
  if (r->route.notes != 0) {
    fputs(" (", to);
    print_set(to, PYK_KIND_NOTE, r->route.notes, r->lang);
    fputs(")", to);
  }
  fputc('\n', to);
}

/* How many rows of the decision table each fact ruled out; those that only time ruled out by their numbers. */
static void print_rejections(FILE *to, const result *r) {
  size_t shown = sizeof r->rejections / sizeof r->rejections[0];
  const char *before = "";
  if (shown > r->rejection_count) shown = r->rejection_count;
  begin_line(to, text(TEXT_ROWS_REJECTED, r->lang));
  for (pyk_rejection_reason reason = PYK_REJECTION_AUTHORITY; reason <= PYK_REJECTION_PENDING; reason++) {
    int of_time = reason == PYK_REJECTION_LAW_DAY || reason == PYK_REJECTION_PENDING;
    unsigned count = 0;
    for (size_t i = 0; i < shown; i++) {
      if (r->rejections[i].reason != reason) continue;
      if (count++ == 0) {
        fputs(before, to);
        print_label(to, PYK_KIND_REJECTION, reason, r->lang);
        before = "; ";
      }
      if (of_time) fprintf(to, "%s%d", count == 1 ? ": " : ", ", (int)r->rejections[i].row);
    }
    if (count > 0 && !of_time) fprintf(to, " (%u)", count);
  }
  fputc('\n', to);
}

static void print_remedy(FILE *to, const result *r, const pyk_route *route) {
  fputs("  ", to);
  print_label(to, PYK_KIND_REMEDY, route->remedy, r->lang);
  fputs(": ", to);
  print_provision(to, &route->basis, r->lang);
  fputc('\n', to);
  if (route->limit != PYK_LIMIT_OWN) {
    begin_line(to, text(TEXT_WHO, r->lang));
    print_set(to, PYK_KIND_PARTY, route->who, r->lang);
    fputs(" (", to);
    print_provision(to, &route->who_basis, r->lang);
    fputs(")\n", to);
    begin_line(to, text(TEXT_RECEIVER, r->lang));
    print_label(to, PYK_KIND_RECEIVER, route->receiver, r->lang);
    fputc('\n', to);
    if (route->leave) fprintf(to, "  %s\n", text(TEXT_LEAVE, r->lang));
  } else {
    fprintf(to, "  %s\n", text(TEXT_NO_PERIOD, r->lang));
  }
  if (route->notice == 0) return;
  begin_line(to, text(TEXT_MUST_ATTACH, r->lang));
  print_label(to, PYK_KIND_NOTICE, (int32_t)route->notice, r->lang);
  fputs(" (", to);
  print_provision(to, &route->notice_basis, r->lang);
  fputs(")\n", to);
}

/* Whether a finding about the notice was made. */
static text_id notice_verdict(const result *r) {
  text_id verdict = TEXT_NOTICE_AGREES;
  if (r->route.state != PYK_ROUTE_FOUND) return TEXT_NOTICE_NOT_JUDGED;
  for (size_t i = 0; i < r->finding_count; i++) {
    pyk_field field = r->findings[i].field;
    if (field == PYK_FIELD_NOTICE || field == PYK_FIELD_NOTICE_PROVISION) verdict = TEXT_NOTICE_DISAGREES;
  }
  return verdict;
}

/* From when the decision has legal force, where somebody's time runs before that. */
static void print_force(FILE *to, const result *r) {
  const pyk_force *force = &r->force;
  if (force->state == PYK_FORCE_NO_REMEDY) return;
  begin_line(to, text(TEXT_LEGAL_FORCE, r->lang));
  if (force->state == PYK_FORCE_FOUND) {
    print_day(to, force->day, r->lang);
    fputs(" (", to);
    print_set(to, PYK_KIND_PARTY, force->whose, r->lang);
    fputs(")", to);
  } else {
    print_label(to, PYK_KIND_FORCE, force->state, r->lang);
    if (force->missing != 0) fputs(": ", to);
    print_set(to, PYK_KIND_FACT, force->missing, r->lang);
  }
  fputc('\n', to);
}

static void print_route(FILE *to, const result *r) {
  fprintf(to, "\n%s\n", text(TEXT_ROUTE, r->lang));
  if (r->route.state == PYK_ROUTE_FOUND) {
    for (size_t i = 0; i < r->route_count; i++)
      print_remedy(to, r, &r->routes[i]);
    print_force(to, r);
  } else {
    fputs("  ", to);
    print_label(to, PYK_KIND_ROUTE_STATE, r->route.state, r->lang);
    if (r->route.missing != 0) fputs(": ", to);
    print_set(to, PYK_KIND_FACT, r->route.missing, r->lang);
    fputc('\n', to);
  }
  begin_line(to, text(TEXT_ATTACHED, r->lang));
  if (r->decision.notices == 0) fputs(text(TEXT_NO_NOTICE, r->lang), to);
  print_set(to, PYK_KIND_NOTICE, r->decision.notices, r->lang);
  if (r->decision.provision.section > 0) {
    fputs(", ", to);
    print_provision(to, &r->decision.provision, r->lang);
  }
  fputc('\n', to);
  if (r->decision.notice != PYK_GIVEN_NO) fprintf(to, "  %s\n", text(notice_verdict(r), r->lang));
  print_governing_day(to, r);
  if (r->route.row > 0) {
    begin_line(to, text(TEXT_ROW, r->lang));
    fprintf(to, "%d\n", (int)r->route.row);
  }
  print_rejections(to, r);
}

static void print_findings(FILE *to, const result *r) {
  char sentence[2048];
  fprintf(to, "\n%s\n", text(TEXT_FINDINGS, r->lang));
  if (r->finding_count == 0) fprintf(to, "  %s\n", text(TEXT_NO_FINDINGS, r->lang));
  for (size_t i = 0; i < r->finding_count; i++) {
    const pyk_finding *f = &r->findings[i];
    fputs("  ", to);
    print_label(to, PYK_KIND_SEVERITY, f->severity, r->lang);
    fprintf(to, " %d %s", (int)f->code, pyk_name(PYK_KIND_FINDING, f->code));
    if (f->end > f->begin) {
      fprintf(to, " [%s %llu–%llu]", text(TEXT_BYTES, r->lang), (unsigned long long)f->begin,
              (unsigned long long)f->end);
    }
    fputc('\n', to);
    if (pyk_finding_text(f, r->lang, sentence, sizeof sentence, NULL) == PYK_OK) fprintf(to, "    %s\n", sentence);
  }
}

/* Facts that a document without them simply does not have. */
static int absence_tells(pyk_field field) {
  return field == PYK_FIELD_MOTION || field == PYK_FIELD_PRESENTER_ACTING || field == PYK_FIELD_LATER_HANDLINGS;
}

static void print_unknown(FILE *to, const result *r) {
  const char *before = "  ";
  fprintf(to, "\n%s\n", text(TEXT_UNKNOWN, r->lang));
  for (size_t i = 0; i < r->reading.fact_count; i++) {
    pyk_field field = r->reading.facts[i].field;
    if (r->reading.facts[i].confidence != PYK_CONFIDENCE_ABSENT || absence_tells(field)) continue;
    /* A day given as an option takes the place of the document's. */
    if (field == PYK_FIELD_DECIDED && r->decision.decided != PYK_DAY_NONE) continue;
    fputs(before, to);
    print_label(to, PYK_KIND_FIELD, field, r->lang);
    before = ", ";
  }
  if (before[0] == ' ') fprintf(to, "  %s", text(TEXT_NOTHING_UNKNOWN, r->lang));
  fputc('\n', to);
}

size_t count_severity(const result *r, pyk_severity severity) {
  size_t count = 0;
  for (size_t i = 0; i < r->finding_count; i++)
    count += r->findings[i].severity == severity;
  return count;
}

void print_short(FILE *to, const result *r) {
  char sentence[2048];
  for (size_t i = 0; i < r->finding_count; i++) {
    const pyk_finding *f = &r->findings[i];
    if (pyk_finding_text(f, r->lang, sentence, sizeof sentence, NULL) != PYK_OK) continue;
    fputs(r->file, to);
    if (r->record > 0) fprintf(to, "[%d]", (int)r->record);
    if (f->end > f->begin) fprintf(to, ":%llu-%llu", (unsigned long long)f->begin, (unsigned long long)f->end);
    fputs(": ", to);
    print_label(to, PYK_KIND_SEVERITY, f->severity, r->lang);
    fprintf(to, " %d %s: %s\n", (int)f->code, pyk_name(PYK_KIND_FINDING, f->code), sentence);
  }
}

void print_result(FILE *to, const result *r) {
  print_decision(to, r);
  print_clocks(to, r);
  print_route(to, r);
  print_findings(to, r);
  print_unknown(to, r);
  fprintf(to, "\n%s ", text(TEXT_AS_OF, r->lang));
  print_day(to, r->as_of, r->lang);
  fprintf(to, ". %s %s. ", text(TEXT_LAW, r->lang), pyk_law_edition());
  size_t errors = count_severity(r, PYK_SEVERITY_ERROR);
  size_t warnings = count_severity(r, PYK_SEVERITY_WARNING);
  size_t notes = count_severity(r, PYK_SEVERITY_NOTE);
  fprintf(to, "%s %zu, %s %zu, %s %zu.\n", text(TEXT_ERRORS, r->lang), errors, text(TEXT_WARNINGS, r->lang), warnings,
          text(TEXT_NOTICES, r->lang), notes);
}
