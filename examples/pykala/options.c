#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

void print_usage(FILE *to) {
  fputs("usage: pykala check [options] FILE...    check published decisions: plain text, HTML, JSON records, folders\n"
        "                                           of them (- is standard input)\n"
        "       pykala limit LIMIT EVENT [options]  compute one time limit, step by step\n"
        "       pykala limits                       list the limits of the tables\n"
        "       pykala rules [TABLE|ROW] [options]  print rows of the law tables: limits, services, routes, "
        "limit/claim/2017-06-01\n"
        "       pykala notice [options]             write the notice on appeal that a decision must carry\n"
        "       pykala answer                       answer JSON requests, one a line, from standard input\n"
        "                                           (--jobs N: threads, default one a core)\n"
        "       pykala --version | --help\n"
        "\n"
        "options of check, limit and others\n"
        "  --as-of DAY       the day as of which is asked (YYYY-MM-DD; default: today)\n"
        "  --law-day DAY     the day whose law governs (default: the decision's day, or the event's)\n"
        "  --lang fi|sv|en   language of the answer (default: from the environment, else en)\n"
        "\n"
        "options of check\n"
        "  --decided DAY     the day of the decision, where the document does not give it\n"
        "  --format text|json  json: one line a document (docs/report.schema.json)\n"
        "  --bylaws FILE     the municipality's bylaws (JSON, docs/bylaws.schema.json); also for limit\n"
        "\n"
        "LIMIT is one of the tables' (pykala limits lists them), or a period: 14 days, 6 months, 1 year\n"
        "EVENT is one of\n"
        "  --on-view DAY     the minutes went on public view (for a member of the municipality)\n"
        "  --letter DAY      sent by ordinary letter       --e-message DAY  sent as an electronic message\n"
        "  --received DAY    received on a proven day      --from DAY       runs from the event itself\n"
        "  --notice DAY, --announcement DAY, --substitute DAY, --given DAY, --fetched DAY, --handed DAY,\n"
        "  --period-end DAY, --on-vehicle DAY, --to-authority DAY  other ways of service and starts\n"
        "  with --proven DAY (proven later receipt), --closes HH:MM (the office's closing time),\n"
        "  --bylaw helsinki|tampere|... (for limits that bylaws set)\n"
        "  --counting statute|bylaw|authority|duration|backward|standstill|yearly (for a period; default statute)\n"
        "\n"
        "options of notice\n"
        "  --authority KIND  --body KIND  --nature NATURE  --subject SUBJECT  --decided DAY  [--pending DAY]\n"
        "  --on-view DAY, and one of the other events: their last days are written, too; --bylaw, --bylaws, --law-day\n"
        "  --style full|plain  (default full)  --opens HH:MM  --closes HH:MM  (the receiving office)\n"
        "  --receiver NAME  --office NAME  --address TEXT  --email TEXT  --telephone TEXT\n"
        "\n"
        "exit status: 0 no error found, 1 errors found (limit: the asked day is too late), 2 unusable input\n",
        to);
}

static int complain(const char *what, const char *which) {
  fprintf(stderr, "pykala: %s: %s (pykala --help)\n", which, what);
  return STATUS_UNUSABLE;
}

static pyk_day today(void) {
  time_t now = time(NULL);
  struct tm local;
  pyk_day day = PYK_DAY_NONE;
  if (localtime_r(&now, &local) != NULL) {
    pyk_day_from_ymd(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, &day);
  }
  return day;
}

static pyk_lang lang_of_environment(void) {
  static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    const char *value = getenv(names[i]);
    int32_t lang;
    if (value == NULL || value[0] == '\0') continue;
    if (pyk_value(PYK_KIND_LANG, value, strcspn(value, "_.@"), &lang) == PYK_OK) return lang;
    return PYK_LANG_EN;
  }
  return PYK_LANG_EN;
}

/* Options whose value is a day. */
static pyk_day *day_option(const char *name, options *o) {
  static const struct {
    const char *name;
    pyk_service service;
  } events[] = {{"--on-view", PYK_SERVICE_MINUTES_ON_VIEW},   {"--letter", PYK_SERVICE_LETTER},
                {"--e-message", PYK_SERVICE_E_MESSAGE},       {"--received", PYK_SERVICE_RECEIPT},
                {"--notice", PYK_SERVICE_PUBLIC_NOTICE},      {"--announcement", PYK_SERVICE_ANNOUNCEMENT},
                {"--substitute", PYK_SERVICE_SUBSTITUTE},     {"--given", PYK_SERVICE_GIVEN},
                {"--fetched", PYK_SERVICE_E_VERIFIED},        {"--handed", PYK_SERVICE_HAND},
                {"--period-end", PYK_SERVICE_PERIOD_END},     {"--on-vehicle", PYK_SERVICE_ON_VEHICLE},
                {"--to-authority", PYK_SERVICE_TO_AUTHORITY}, {"--from", PYK_SERVICE_NONE}};
  if (o->run == run_answer || o->run == run_rules) return NULL;
  if (strcmp(name, "--as-of") == 0) return o->run == run_notice ? NULL : &o->as_of;
  if (strcmp(name, "--law-day") == 0) return &o->law_day;
  if (o->run == run_notice) {
    if (strcmp(name, "--decided") == 0) return &o->decided;
    if (strcmp(name, "--pending") == 0) return &o->pending;
    if (strcmp(name, "--on-view") == 0) return &o->on_view;
  }
  if (o->run == run_check) return strcmp(name, "--decided") == 0 ? &o->decided : NULL;
  if (strcmp(name, "--proven") == 0) return &o->proven;
  for (size_t i = 0; i < sizeof events / sizeof events[0]; i++) {
    if (strcmp(name, events[i].name) != 0) continue;
    o->service = events[i].service;
    return &o->event;
  }
  return NULL;
}

static int read_time(const char *value, int32_t *out) {
  int hour, minute;
  char rest;
  if (sscanf(value, "%2d:%2d%c", &hour, &minute, &rest) != 2 || hour < 0 || hour > 24 || minute < 0 || minute > 59) {
    return 0;
  }
  *out = hour * 60 + minute;
  return *out >= 1 && *out <= 24 * 60;
}

static int read_jobs(const char *value, options *o) {
  char *end;
  long jobs = strtol(value, &end, 10);
  if (*end != '\0' || jobs < 1 || jobs > JOBS_MOST) {
    char wrong[64];
    snprintf(wrong, sizeof wrong, "not a number of threads from 1 to %d", JOBS_MOST);
    return complain(wrong, value);
  }
  o->jobs = (int32_t)jobs;
  return 0;
}

static int read_value(const char *name, const char *value, options *o) {
  size_t len = strlen(value);
  int check = o->run == run_check;
  int limit = o->run == run_limit;
  int notice = o->run == run_notice;
  const char *wrong = NULL;
  pyk_day *day = day_option(name, o);
  if (day != NULL) {
    return pyk_day_parse(value, len, day) == PYK_OK ? 0 : complain("not a day written as YYYY-MM-DD", value);
  }
  if (o->run == run_answer && strcmp(name, "--jobs") == 0) return read_jobs(value, o);
  if (o->run == run_answer) return complain("takes no option but --jobs", o->command);
  if (strcmp(name, "--lang") == 0) {
    return pyk_value(PYK_KIND_LANG, value, len, &o->lang) == PYK_OK ? 0 : complain("not fi, sv or en", value);
  }
  if (strcmp(name, "--bylaws") == 0 && (check || limit || notice)) {
    o->bylaws = value;
    return 0;
  }
  if (check && strcmp(name, "--format") == 0) {
    o->json = strcmp(value, "json") == 0 || strcmp(value, "jsonl") == 0;
    return o->json || strcmp(value, "text") == 0 ? 0 : complain("not text or json", value);
  }
  if ((limit || notice) && strcmp(name, "--closes") == 0) {
    return read_time(value, &o->closes) ? 0 : complain("not a time written as HH:MM", value);
  }
  if (limit && strcmp(name, "--counting") == 0) {
    return pyk_value(PYK_KIND_COUNTING, value, len, &o->counting) == PYK_OK
               ? 0
               : complain("unknown way of counting", value);
  }
  if (notice && strcmp(name, "--opens") == 0) {
    return read_time(value, &o->opens) ? 0 : complain("not a time written as HH:MM", value);
  }
  if (notice && read_notice_option(name, value, o, &wrong)) return wrong == NULL ? 0 : complain(wrong, value);
  if ((limit || notice) && strcmp(name, "--bylaw") == 0) {
    return pyk_value(PYK_KIND_BYLAW, value, len, &o->bylaw) == PYK_OK ? 0 : complain("bylaws not built in", value);
  }
  return complain("unknown option", name);
}

/* "14 days", "1 year": a number and a unit in two arguments. */
static int read_period(const char *number, const char *unit, options *o) {
  char *end;
  long amount = strtol(number, &end, 10);
  size_t len = strlen(unit);
  if (*end != '\0' || amount < 1 || amount > 9999) return complain("not a limit or a period from 1 to 9999", number);
  if (len > 0 && unit[len - 1] == 's') len--;
  if (pyk_value(PYK_KIND_UNIT, unit, len, &o->unit) != PYK_OK) return complain("not day, week, month or year", unit);
  o->amount = (int32_t)amount;
  if (o->counting == 0) o->counting = PYK_COUNTING_STATUTE;
  return 0;
}

static int read_word(int argc, char **argv, int *at, options *o) {
  const char *word = argv[*at];
  int32_t limit;
  if (o->run == run_answer || o->run == run_limits || o->run == run_notice)
    return complain("takes no arguments", o->command);
  if (o->run == run_rules) {
    if (o->rule != NULL) return complain("one table or row at a time", word);
    o->rule = word;
    return 0;
  }
  if (o->run == run_check) {
    o->files[o->file_count++] = argv[*at];
    return 0;
  }
  if (o->limit != NULL || o->amount != 0) return complain("one limit at a time", word);
  if (pyk_value(PYK_KIND_LIMIT, word, strlen(word), &limit) == PYK_OK && limit != PYK_LIMIT_OWN) {
    o->limit = word;
    return 0;
  }
  if (*at + 1 >= argc) return complain("not a limit", word);
  return read_period(word, argv[++*at], o);
}

static int (*find_command(const char *name))(const options *o) {
  static const struct {
    const char *name;
    int (*run)(const options *o);
  } commands[] = {{"check", run_check},   {"limit", run_limit}, {"limits", run_limits},
                  {"answer", run_answer}, {"rules", run_rules}, {"notice", run_notice}};
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
    if (strcmp(name, commands[i].name) == 0) return commands[i].run;
  }
  return NULL;
}

int read_options(int argc, char **argv, options *o) {
  memset(o, 0, sizeof *o);
  o->command = argv[1];
  o->run = find_command(argv[1]);
  if (o->run == NULL) return complain("unknown command", argv[1]);
  o->files = argv; /* the words move to the front: there are never more of them than were read */
  o->lang = lang_of_environment();
  int words_only = 0;
  for (int i = 2; i < argc; i++) {
    int status;
    if (!words_only && strcmp(argv[i], "--") == 0) {
      words_only = 1;
      continue;
    }
    if (words_only || argv[i][0] != '-' || argv[i][1] == '\0') {
      status = read_word(argc, argv, &i, o);
    } else if (i + 1 >= argc) {
      status = complain("a value is missing", argv[i]);
    } else {
      status = read_value(argv[i], argv[i + 1], o);
      i++;
    }
    if (status != 0) return status;
  }
  if (o->as_of == PYK_DAY_NONE) o->as_of = today();
  if (o->run == run_check && o->file_count == 0) return complain("no file given", "check");
  if (o->run == run_limit) {
    if (o->limit == NULL && o->amount == 0) return complain("no limit given", "limit");
    if (o->event == PYK_DAY_NONE) return complain("no event given", "limit");
  }
  return 0;
}
