/* Questions about event logs. Their answers are those of the tables as they are: that they are right is shown elsewhere. */
#ifndef TEST_ASKED_LOGS_H
#define TEST_ASKED_LOGS_H

#include "asked_records.h"
#include "cases.h"

enum { RANDOM_CASES = 3000, LOG_MOST = 24, EVENTS = 400000 };

static pyk_event *events; /* of all logs */
static size_t event_count;

static void add_log(ask_kind kind, int32_t code, const logged *log) {
  asked *q = add(kind, code);
  assert_true(event_count + log->count <= EVENTS);
  q->as.log.facts = log->facts;
  q->as.log.events = events + event_count;
  q->as.log.count = log->count;
  memcpy(q->as.log.events, log->events, log->count * sizeof log->events[0]);
  event_count += log->count;
  q->answer = answer(q);
}

static logged read_log(const char *facts, const char *text) {
  static const vectors nowhere = {.name = "asked_logs.h"};
  logged log;
  char parts[2][1024];
  assert_true(strlen(facts) < sizeof parts[0] && strlen(text) < sizeof parts[1]);
  strcpy(parts[0], facts);
  strcpy(parts[1], text);
  logs_read(&nowhere, parts[0], parts[1], &log);
  return log;
}

/* The same log on other days. */
static void shift(logged *log, int32_t days) {
  if (log->facts.as_of != PYK_DAY_NONE) log->facts.as_of += days;
  for (size_t i = 0; i < log->count; i++)
    log->events[i].day += days;
}

static pyk_event *append(logged *log, pyk_event_kind kind, pyk_day day) {
  assert_true(log->count < LOG_EVENTS);
  pyk_event *e = &log->events[log->count++];
  memset(e, 0, sizeof *e);
  e->key[1] = log->count;
  e->kind = kind;
  e->day = day;
  return e;
}

/* --- every event in every phase --- */

#define COMMITTEE  "filed 2020-03-02; summoned 2020-03-03; decided 2020-03-04 body=committee nature=final"
#define BY_COUNCIL "filed 2020-03-02; decided 2020-03-04 body=council nature=final"
#define COUNCIL    BY_COUNCIL "; on-view 2020-03-05"
#define APPEALED   COUNCIL "; appealed 2020-03-06"
#define UPHELD     APPEALED "; court-upheld 2020-06-01"
#define ANNULLED   APPEALED "; court-annulled 2020-06-01"
#define NOTICE     "; court-notice 2020-06-02; told 2020-09-01 who=mover" /* and the time is over */
#define FURTHER    "; appealed-further 2020-06-02"
#define UNKNOWN    "subject=other" /* no row on its remedies: none is refused */

static const struct {
  const char *facts, *events;
} ways_to_phases[] = {
    {"", ""},
    {"", "filed 2020-03-02"},
    {"", "filed 2020-03-02; summoned 2020-03-03"},
    {"", "filed 2020-03-02; decided 2020-03-04 body=committee nature=tabled"},
    {"", "filed 2020-03-02; decided 2020-03-04 body=committee nature=returned"},
    {"", "filed 2020-03-02; decided 2020-03-04 body=executive nature=proposal"},
    {"", COMMITTEE},
    {"", BY_COUNCIL},
    {"", "filed 2020-03-02; decided 2020-03-04 body=executive nature=noted"},
    {"", COMMITTEE "; on-view 2020-03-05"},
    {"", COUNCIL},
    {"", COMMITTEE "; on-view 2020-03-05; claimed 2020-03-06"},
    {"", COMMITTEE "; on-view 2020-03-05; claimed 2020-03-06; claimed 2020-03-07"},
    {"", COMMITTEE "; taken-up 2020-03-05"},
    {"", COMMITTEE "; on-view 2020-03-05; claimed 2020-03-06; taken-up 2020-03-07"},
    {"", APPEALED},
    {"", APPEALED "; appealed 2020-03-07"},
    {"", UPHELD},
    {"", ANNULLED},
    {"", UPHELD FURTHER},
    {"", UPHELD FURTHER "; appealed-further 2020-06-03"},
    {"", ANNULLED FURTHER},
    {"", UPHELD FURTHER "; further-upheld 2020-12-01"},
    {"", UPHELD FURTHER "; further-annulled 2020-12-01"},
    {"", ANNULLED FURTHER "; further-upheld 2020-12-01"},
    {"", ANNULLED FURTHER "; further-annulled 2020-12-01"},
    {"", "filed 2020-03-02; decided 2020-03-04 body=executive nature=noted; told 2020-03-05 who=mover"},
    {"", COMMITTEE "; on-view 2020-03-05; told 2020-06-01 who=mover"},
    {"", COUNCIL "; told 2020-06-01 who=mover"},
    {"", COMMITTEE "; corrected 2020-03-05"},
    {"", "filed 2020-03-02; withdrawn 2020-03-03"},
    {"", "filed 2020-03-02; joined 2020-03-03"},
    {"", "filed 2020-03-02; withdrawn 2020-03-03; closed 2020-03-04"},
    {"", "decided 2020-03-04 body=executive nature=noted; closed 2020-03-05"},
    {UNKNOWN, BY_COUNCIL},
    {UNKNOWN, BY_COUNCIL "; claimed 2020-03-06"},
    {UNKNOWN, BY_COUNCIL "; taken-up 2020-03-06"},
    {UNKNOWN, UPHELD},
    {UNKNOWN, ANNULLED FURTHER},
    {UNKNOWN, UPHELD FURTHER "; further-upheld 2020-12-01"},
    /* What can become of a matter after the courts. */
    {"", UPHELD NOTICE},
    {"", UPHELD NOTICE "; corrected 2020-09-02"},
    {"", UPHELD NOTICE "; summoned 2020-09-02"},
    {"", UPHELD NOTICE "; summoned 2020-09-02; decided 2020-09-03 body=committee nature=statement"},
    {"", UPHELD NOTICE "; decided 2020-09-02 body=committee nature=tabled"},
    {"", UPHELD NOTICE "; summoned 2020-09-02; decided 2020-09-03 body=committee nature=returned"},
    {"", UPHELD NOTICE "; decided 2020-09-02 body=executive nature=proposal"},
    {"", UPHELD NOTICE "; summoned 2020-09-02; withdrawn 2020-09-03"},
    {"", UPHELD NOTICE "; summoned 2020-09-02; joined 2020-09-03"},
    {"", UPHELD NOTICE "; closed 2020-09-02"},
    {"", ANNULLED NOTICE},
    {"", ANNULLED NOTICE "; summoned 2020-09-02"},
    {"", ANNULLED NOTICE "; decided 2020-09-02 body=committee nature=statement"},
    {"", ANNULLED NOTICE "; decided 2020-09-02 body=committee nature=tabled"},
    {"", ANNULLED NOTICE "; decided 2020-09-02 body=committee nature=returned"},
    {"", ANNULLED NOTICE "; decided 2020-09-02 body=executive nature=proposal"},
    {"", ANNULLED NOTICE "; summoned 2020-09-02; withdrawn 2020-09-03"},
    {"", ANNULLED NOTICE "; joined 2020-09-02"},
    {"", ANNULLED NOTICE "; closed 2020-09-02"}};
enum { WAYS_TO_PHASES = sizeof ways_to_phases / sizeof ways_to_phases[0] };

/* 0: nobody is served, 1: a party is, 2 and 3: nobody is, and the next event comes on the same day, once with an obstacle. */
static logged on_the_way(size_t i, int variant, pyk_day *next) {
  char facts[64];
  snprintf(facts, sizeof facts, "parties=%s; %s", variant == 1 ? "yes" : "no", ways_to_phases[i].facts);
  logged log = read_log(facts, ways_to_phases[i].events);
  *next = log.count == 0 ? on(2020, 3, 2) : log.events[log.count - 1].day + (variant < 2);
  return log;
}

/* On the day itself and, where time runs, when it is over. */
static void add_step(const logged *log, pyk_event_kind kind) {
  logged later = *log;
  add_log(ASK_STEP, kind, log);
  later.facts.as_of = log->events[log->count - 1].day + 400;
  add_log(ASK_STEP, PYK_EVENT_TIME_OVER, &later);
}

static void load_step(size_t i, pyk_event_kind kind, pyk_nature nature) {
  for (int variant = 0; variant < 4; variant++) {
    pyk_day day;
    logged log = on_the_way(i, variant, &day);
    pyk_event *e = append(&log, kind, day);
    e->nature = nature;
    if (kind == PYK_EVENT_DECIDED) e->body = PYK_BODY_EXECUTIVE;
    if (kind == PYK_EVENT_SERVED) e->service = PYK_SERVICE_RECEIPT;
    if (kind == PYK_EVENT_TOLD) e->who = PYK_PARTY_MOVER;
    if (variant == 3) e->obstacle = PYK_OBSTACLE_INSTRUCTIONS;
    add_step(&log, nature == PYK_NATURE_TAKE_UP ? PYK_EVENT_TAKEN_UP : kind);
  }
}

static void load_steps(void) {
  for (size_t i = 0; i < WAYS_TO_PHASES; i++) {
    for (pyk_event_kind kind = PYK_EVENT_FILED; kind <= PYK_EVENT_CLOSED; kind++) {
      for (pyk_nature nature = 0; nature <= (kind == PYK_EVENT_DECIDED ? PYK_NATURE_MOTION_REPLY : 0); nature++)
        load_step(i, kind, nature);
    }
  }
}

/* --- two events of one day, given in the other order --- */

static void load_orders(void) {
  for (size_t i = 0; i < WAYS_TO_PHASES; i++) {
    for (pyk_event_kind one = PYK_EVENT_FILED; one <= PYK_EVENT_CLOSED; one++) {
      for (pyk_event_kind two = PYK_EVENT_FILED; two <= PYK_EVENT_CLOSED; two++) {
        int32_t apart = pyk_law_event_ranks[two] - pyk_law_event_ranks[one];
        if (apart < 0 || apart > 1 || one == two) continue;
        pyk_day day;
        logged log = on_the_way(i, 1, &day);
        for (int k = 0; k < 2; k++) {
          pyk_event *e = append(&log, k == 0 ? two : one, day);
          if (e->kind == PYK_EVENT_DECIDED) e->body = PYK_BODY_COUNCIL;
          if (e->kind == PYK_EVENT_DECIDED) e->nature = PYK_NATURE_FINAL;
          if (e->kind == PYK_EVENT_SERVED) e->service = PYK_SERVICE_RECEIPT;
          if (e->kind == PYK_EVENT_TOLD) e->who = PYK_PARTY_MOVER;
        }
        add_log(ASK_ORDER, 0, &log);
      }
    }
  }
}

static void load_orders_of_bodies(void) {
  for (pyk_body one = PYK_BODY_UNKNOWN; one <= PYK_BODY_GENERAL_MEETING; one++) {
    for (pyk_body two = PYK_BODY_UNKNOWN; two <= PYK_BODY_GENERAL_MEETING; two++) {
      logged log = read_log("parties=no", "filed 2020-03-02");
      append(&log, PYK_EVENT_DECIDED, on(2020, 3, 3))->body = one;
      append(&log, PYK_EVENT_DECIDED, on(2020, 3, 3))->body = two;
      add_log(ASK_ORDER, 0, &log);
    }
  }
}

/* --- duties --- */

static const struct {
  pyk_duty_kind duty;
  const char *facts, *events; /* the last one brings it about, or the end of the time */
} duties_owed[] = {
    {PYK_DUTY_TELL_MOVER, "motion=initiative", "filed 2020-03-02"},
    {PYK_DUTY_TAKE_UP_INITIATIVE, "motion=initiative; two-per-cent=yes", "filed 2020-03-02"},
    {PYK_DUTY_TELL_COUNCIL, "motion=initiative", "filed 2020-03-02"},
    {PYK_DUTY_DECIDE_REFERENDUM, "motion=referendum", "filed 2020-03-02"},
    {PYK_DUTY_REPORT_WISH, "motion=wish-resolution; bylaw=helsinki", "filed 2020-03-02"},
    {PYK_DUTY_REPORT_COUNCILLORS, "motion=wish-resolution; bylaw=helsinki", "filed 2020-03-02"},
    {PYK_DUTY_REPLY_MOTION, "motion=council-motion; bylaw=helsinki", "filed 2020-03-02"},
    {PYK_DUTY_ANSWER_QUESTION, "motion=question", "filed 2020-03-02"},
    {PYK_DUTY_PUBLISH_MINUTES, "parties=no", "decided 2020-03-04 body=committee nature=final"},
    {PYK_DUTY_SERVE, "parties=yes", "decided 2020-03-04 body=committee nature=final"},
    {PYK_DUTY_DECIDE_CLAIM, "parties=no", COMMITTEE "; on-view 2020-03-05; claimed 2020-03-06"},
    {PYK_DUTY_REMOVE_DATA, "parties=no", COMMITTEE "; on-view 2020-03-05"},
    {PYK_DUTY_PUBLISH_COURT, "parties=no", UPHELD},
    {PYK_DUTY_PUBLISH_COURT, "parties=no", ANNULLED},
    {PYK_DUTY_RETURN_UNLAWFUL, "parties=no", BY_COUNCIL "; held-unlawful 2020-03-05"},
    {PYK_DUTY_RENEW_NOTICE, "parties=yes", COMMITTEE "; served 2020-03-05 service=receipt obstacle=instructions"},
    {PYK_DUTY_RENEW_NOTICE, "parties=no", COMMITTEE "; on-view 2020-03-05 obstacle=instructions"},
    {PYK_DUTY_DECIDE_TAKEN_UP, "parties=no", COMMITTEE "; taken-up 2020-03-05"}};
enum { DUTIES_OWED = sizeof duties_owed / sizeof duties_owed[0] };

/* The day from which the time is over; PYK_DAY_NONE: it does not run out. */
static pyk_day time_over(const logged *log) {
  logged later = *log;
  pyk_replay r = {.size = sizeof r};
  later.facts.as_of = log->events[log->count - 1].day + 400;
  assert_int_equal(pyk_case_replay(&later.facts, later.events, sizeof later.events[0], later.count, &r), PYK_OK);
  return r.phase == PYK_PHASE_FINAL ? r.phase_since : PYK_DAY_NONE;
}

/* The log moved so that the duty is brought about on that day. */
static logged owed_on(size_t i, pyk_authority authority, pyk_day day) {
  logged log = read_log(duties_owed[i].facts, duties_owed[i].events);
  log.facts.authority = authority;
  shift(&log, day - log.events[log.count - 1].day);
  for (int tries = 0; tries < 8 && duties_owed[i].duty == PYK_DUTY_REMOVE_DATA; tries++) {
    pyk_day over = time_over(&log);
    log.facts.as_of = day;
    if (over == PYK_DAY_NONE || over == day) break;
    shift(&log, day - over);
    log.facts.as_of = day;
  }
  return log;
}

/* First days of acts, and the days before; in a few periods between them everything else. */
static const int32_t firsts[][3] = {{1995, 7, 1}, {1996, 12, 1}, {2004, 1, 1},  {2016, 1, 1},
                                    {2017, 6, 1}, {2020, 1, 1},  {2021, 5, 26}, {2021, 7, 1}};
static const struct {
  pyk_authority authority;
  int32_t day[3];
} periods[] = {{PYK_AUTHORITY_MUNICIPALITY, {1996, 3, 5}},
               {PYK_AUTHORITY_MUNICIPALITY, {2018, 3, 6}},
               {PYK_AUTHORITY_MUNICIPALITY, {2021, 9, 7}},
               {PYK_AUTHORITY_WELLBEING_COUNTY, {2021, 9, 7}}};
enum { FIRSTS = sizeof firsts / sizeof firsts[0], PERIODS = sizeof periods / sizeof periods[0] };

static pyk_day day_in(const int32_t day[3]) {
  return on(day[0], day[1], day[2]);
}

static void load_borders_of_duty(size_t i) {
  for (size_t k = 0; k < 2 * FIRSTS; k++) {
    for (pyk_authority authority = PYK_AUTHORITY_UNKNOWN; authority <= PYK_AUTHORITY_OTHER; authority++) {
      logged log = owed_on(i, authority, day_in(firsts[k / 2]) - (pyk_day)(k % 2));
      add_log(ASK_DUTY, duties_owed[i].duty, &log);
    }
  }
}

/* Everything an event can say, one after the other; 0 when there is no more. */
static int vary_event(pyk_event *e, size_t n) {
  enum { KINDS = PYK_EVENT_CLOSED, NATURES = PYK_NATURE_MOTION_REPLY + 1, BODIES = PYK_BODY_GENERAL_MEETING + 1 };
  if (n < KINDS) {
    e->kind = (pyk_event_kind)n + 1;
    if (e->kind == PYK_EVENT_DECIDED) e->body = PYK_BODY_EXECUTIVE;
    if (e->kind == PYK_EVENT_SERVED) e->service = PYK_SERVICE_RECEIPT;
  } else if (n < KINDS + 2 * NATURES) {
    e->kind = PYK_EVENT_DECIDED;
    e->nature = (pyk_nature)(n - KINDS) / 2;
    e->body = (n - KINDS) % 2 ? PYK_BODY_COUNCIL : PYK_BODY_COMMITTEE;
  } else if (n < KINDS + 2 * NATURES + BODIES) {
    e->kind = PYK_EVENT_DECIDED;
    e->nature = PYK_NATURE_FINAL;
    e->body = (pyk_body)(n - KINDS - 2 * NATURES);
  } else if (n < KINDS + 2 * NATURES + BODIES + 9) {
    e->kind = PYK_EVENT_TOLD;
    e->who = (pyk_parties)1 << (n - KINDS - 2 * NATURES - BODIES);
  } else {
    return 0;
  }
  return 1;
}

/* What comes in place of the event that brings it about, and what comes after it; other motions, bodies and obstacles. */
static void load_variations_of_duty(size_t i, size_t period) {
  const pyk_day day = day_in(periods[period].day);
  const logged base = owed_on(i, periods[period].authority, day);
  const int over = duties_owed[i].duty == PYK_DUTY_REMOVE_DATA;
  pyk_event e;
  for (size_t n = 0; memset(&e, 0, sizeof e), vary_event(&e, n); n++) {
    logged other = base, after = base;
    pyk_event *last = &other.events[other.count - 1];
    const pyk_obstacle obstacle = last->obstacle;
    e.day = last->day;
    e.key[1] = other.count;
    e.obstacle = obstacle;
    *last = e;
    add_log(ASK_DUTY, duties_owed[i].duty, &other);
    e.obstacle = PYK_OBSTACLE_NONE;
    if (over) after.facts.as_of = PYK_DAY_NONE;
    *append(&after, e.kind, day + 1) = e;
    after.events[after.count - 1].day = over ? day : day + 1;
    after.events[after.count - 1].key[1] = after.count;
    add_log(ASK_DUTY, duties_owed[i].duty, &after);
  }
  for (pyk_motion_kind motion = PYK_MOTION_NONE; motion <= PYK_MOTION_QUESTION; motion++) {
    logged other = base;
    other.facts.motion = motion;
    add_log(ASK_DUTY, duties_owed[i].duty, &other);
  }
  for (pyk_obstacle obstacle = PYK_OBSTACLE_NONE; obstacle <= PYK_OBSTACLE_INSTRUCTIONS; obstacle++) {
    logged other = base;
    other.events[other.count - 1].obstacle = obstacle;
    add_log(ASK_DUTY, duties_owed[i].duty, &other);
  }
}

/* The time of others, who owe no such thing: of a court's decision and a road association's. */
static void load_time_of_others(void) {
  static const char *const facts[] = {
      "parties=yes; authority=court; as-of=2021-10-30",
      "parties=yes; authority=road-association; subject=private-road; as-of=2021-12-30"};
  static const char *const logs[] = {
      "decided 2021-08-04 body=administrative-court nature=final; on-view 2021-08-05; served 2021-08-06 "
      "service=receipt",
      "decided 2021-08-04 body=general-meeting nature=final; on-view 2021-08-05; served 2021-08-06 service=receipt"};
  for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
    const logged log = read_log(facts[i], logs[i]);
    assert_true(time_over(&log) != PYK_DAY_NONE);
    add_log(ASK_DUTY, PYK_DUTY_REMOVE_DATA, &log);
  }
}

static void load_duties(void) {
  load_time_of_others();
  for (size_t i = 0; i < DUTIES_OWED; i++) {
    load_borders_of_duty(i);
    for (size_t period = 0; period < PERIODS; period++)
      load_variations_of_duty(i, period);
  }
}

/* --- enforcement --- */

static void load_enforcements(void) {
  for (size_t k = 0; k < 2 * FIRSTS; k++) {
    for (pyk_subject subject = 1; subject <= LAW_LAST_SUBJECT; subject++) {
      for (pyk_authority authority = PYK_AUTHORITY_MUNICIPALITY; authority <= PYK_AUTHORITY_WELLBEING_COUNTY;
           authority += 2) {
        for (pyk_body body = PYK_BODY_COUNCIL; body <= PYK_BODY_COMMITTEE; body += 2) {
          logged log = read_log("parties=no", "decided 2020-03-04 nature=final");
          log.facts.authority = authority;
          log.facts.subject = subject;
          log.events[0].body = body;
          shift(&log, day_in(firsts[k / 2]) - (pyk_day)(k % 2) - log.events[0].day);
          add_log(ASK_ENFORCE, 0, &log);
        }
      }
    }
  }
}

/* --- vectors and random cases --- */

static void load_logs(void) {
  vectors v;
  static logged log;
  vectors_open(&v, "replay.txt");
  while (vectors_next(&v, 7)) {
    logs_read(&v, v.field[2], v.field[3], &log);
    add_log(ASK_LOG, 0, &log);
  }
  vectors_close(&v);
}

/* As tests/laws/cases.h makes them: a municipality's ordinary matter. */
static void load_cases(void) {
  static random_case c;
  static logged log;
  for (int i = 0; i < RANDOM_CASES; i++) {
    some_case(&c, LOG_MOST);
    log.facts = c.facts;
    log.count = c.count;
    memcpy(log.events, c.events, c.count * sizeof c.events[0]);
    add_log(ASK_LOG, 0, &log);
  }
}

static int load_all_logs(void) {
  events = calloc(EVENTS, sizeof *events);
  if (events == NULL) return -1;
  load_steps();
  load_orders();
  load_orders_of_bodies();
  load_duties();
  load_enforcements();
  load_logs();
  load_cases();
  return 0;
}

#endif
