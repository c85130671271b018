#include "tool.h"

#include <stdlib.h>
#include <string.h>

#if PYK_HAVE_JSON
#include "pykala/json.h"
#endif

enum { FACTS = 128 }; /* the reader knows fewer kinds of facts than that */

/* The reader's facts; the day of the decision from the options where the document has none. */
static int read_facts(const options *o, result *r) {
  pyk_problem problem = {.size = sizeof problem};
  char message[1024];
  r->facts = calloc(FACTS, sizeof *r->facts);
  if (r->facts == NULL) {
    fprintf(stderr, "pykala: %s: %s\n", o->file, text(TEXT_NO_MEMORY, o->lang));
    return STATUS_UNUSABLE;
  }
  pyk_rc rc =
      pyk_import_text(r->document.text, r->document.len, &r->decision, r->facts, FACTS, &r->fact_count, &problem);
  if (rc == PYK_E_INPUT) {
    pyk_problem_text(&problem, o->lang, message, sizeof message, NULL);
    fprintf(stderr, "pykala: %s:%u:%u: %s\n", o->file, (unsigned)problem.line, (unsigned)problem.column, message);
    return STATUS_UNUSABLE;
  }
  if (rc == PYK_OK && r->fact_count > FACTS) r->fact_count = FACTS;
  if (rc == PYK_OK && o->decided != PYK_DAY_NONE) r->decision.decided = o->decided;
  return rc == PYK_OK ? 0 : STATUS_UNUSABLE;
}

static pyk_rc judge(const options *o, result *r) {
  size_t rejected = 0;
  pyk_rc rc = pyk_appeal_routes(&r->decision, o->law_day, r->routes, sizeof r->routes[0],
                                sizeof r->routes / sizeof r->routes[0], &r->route_count);
  if (rc != PYK_OK) return rc;
  r->route = r->routes[0];
  rc = pyk_decision_force(&r->decision, o->law_day, &r->force);
  if (rc != PYK_OK) return rc;
  rc = pyk_appeal_rejections(&r->decision, o->law_day, r->rejections, sizeof r->rejections / sizeof r->rejections[0],
                             &rejected);
  if (rc != PYK_OK) return rc;
  rc = pyk_decision_clocks(&r->decision, o->law_day, o->as_of, r->clocks, sizeof r->clocks / sizeof r->clocks[0],
                           &r->clock_count);
  if (rc != PYK_OK) return rc;
  rc = pyk_decision_check(&r->decision, o->law_day, o->as_of, r->findings, sizeof r->findings / sizeof r->findings[0],
                          &r->finding_count);
  if (rc != PYK_OK) return rc;
  r->rejection_count = rejected;
  return pyk_finding_locate(r->findings, sizeof r->findings[0], r->finding_count, r->facts, sizeof r->facts[0],
                            r->fact_count);
}

#if PYK_HAVE_JSON
static int print_json(const result *r) {
  char *line;
  size_t len;
  pyk_report report = {.size = sizeof report,
                       .lang = r->lang,
                       .as_of = r->as_of,
                       .file = {r->file, strlen(r->file)},
                       .text = {r->document.text, r->document.len},
                       .decision = &r->decision,
                       .facts = r->facts,
                       .fact_count = r->fact_count,
                       .routes = r->routes,
                       .route_count = r->route_count,
                       .force = &r->force,
                       .clocks = r->clocks,
                       .clock_count = r->clock_count,
                       .findings = r->findings,
                       .finding_count = r->finding_count};
  pyk_rc rc = pyk_json_report(&report, &line, &len);
  if (rc != PYK_OK) {
    fprintf(stderr, "pykala: %s: %s\n", r->file, pyk_rc_name(rc));
    return STATUS_UNUSABLE;
  }
  fwrite(line, 1, len, stdout);
  putchar('\n');
  pyk_json_free(line);
  return 0;
}
#else
static int print_json(const result *r) {
  fprintf(stderr, "pykala: %s\n", text(TEXT_NO_JSON, r->lang));
  return STATUS_UNUSABLE;
}
#endif

/* Bylaws from a file take the place of those built in. */
static int use_bylaws(const options *o, result *r) {
  if (o->bylaws == NULL) return 0;
  r->pack = read_bylaws(o);
  if (r->pack == NULL) return STATUS_UNUSABLE;
  r->decision.bylaw = PYK_BYLAW_OWN;
  r->decision.pack = r->pack;
  return 0;
}

static int check_document(const options *o, result *r) {
  int status = read_facts(o, r);
  if (status == 0) status = use_bylaws(o, r);
  if (status != 0) return status;
  pyk_rc rc = judge(o, r);
  if (rc != PYK_OK) {
    fprintf(stderr, "pykala: %s: %s\n", o->file, pyk_rc_name(rc));
    return STATUS_UNUSABLE;
  }
  if (o->json) {
    status = print_json(r);
    if (status != 0) return status;
  } else {
    print_result(stdout, r);
  }
  return count_severity(r, PYK_SEVERITY_ERROR) > 0 ? STATUS_ERRORS : STATUS_CLEAN;
}

int run_check(const options *o) {
  result r;
  memset(&r, 0, sizeof r);
  r.file = o->file;
  r.lang = o->lang;
  r.as_of = o->as_of;
  r.decision.size = sizeof r.decision;
  r.routes[0].size = sizeof r.routes[0];
  r.force.size = sizeof r.force;
  int status = read_document(o->file, o->lang, &r.document);
  if (status == 0) status = check_document(o, &r);
  free_bylaws(r.pack);
  free(r.facts);
  free(r.document.text);
  return status;
}
