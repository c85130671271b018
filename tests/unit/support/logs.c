#include "logs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int32_t name_of(const vectors *v, pyk_kind kind, const char *name) {
  int32_t value = 0;
  if (pyk_value(kind, name, strlen(name), &value) != PYK_OK) fail_msg("%s: no such name: %s", vectors_where(v), name);
  return value;
}

static pyk_day day_of(const vectors *v, const char *text) {
  pyk_day day = PYK_DAY_NONE;
  if (pyk_day_parse(text, strlen(text), &day) != PYK_OK) fail_msg("%s: no day: %s", vectors_where(v), text);
  return day;
}

/* A member by its name in the text: what it is and where it goes. */
typedef struct member {
  const char *name;
  pyk_kind kind; /* PYK_KIND_DAY, an enumeration, or 0: a number */
  int32_t *at;
} member;

static int set(const vectors *v, const member *members, size_t count, const char *name, const char *text) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(members[i].name, name) != 0) continue;
    if (members[i].kind == PYK_KIND_DAY) {
      *members[i].at = day_of(v, text);
    } else {
      *members[i].at = members[i].kind == 0 ? (int32_t)strtol(text, NULL, 10) : name_of(v, members[i].kind, text);
    }
    return 1;
  }
  return 0;
}

static void set_fact(const vectors *v, pyk_case *c, char *fact) {
  const member members[] = {{"authority", PYK_KIND_AUTHORITY, &c->authority},
                            {"subject", PYK_KIND_SUBJECT, &c->subject},
                            {"motion", PYK_KIND_MOTION, &c->motion},
                            {"two-per-cent", PYK_KIND_GIVEN, &c->two_per_cent},
                            {"parties", PYK_KIND_GIVEN, &c->parties},
                            {"party-count", 0, &c->party_count},
                            {"bylaw", PYK_KIND_BYLAW, &c->bylaw},
                            {"pending", PYK_KIND_DAY, &c->pending},
                            {"as-of", PYK_KIND_DAY, &c->as_of},
                            {"known-by", PYK_KIND_DAY, &c->known_by}};
  char *equals = strchr(fact, '=');
  if (equals == NULL) fail_msg("%s: no fact: %s", vectors_where(v), fact);
  *equals = '\0';
  if (!set(v, members, sizeof members / sizeof members[0], fact, equals + 1)) {
    fail_msg("%s: no such fact: %s", vectors_where(v), fact);
  }
}

static void set_part(const vectors *v, pyk_event *e, char *part) {
  int32_t who = 0, key = 0;
  const member members[] = {{"body", PYK_KIND_BODY, &e->body},
                            {"nature", PYK_KIND_NATURE, &e->nature},
                            {"service", PYK_KIND_SERVICE, &e->service},
                            {"proven", PYK_KIND_DAY, &e->proven},
                            {"learned", PYK_KIND_DAY, &e->learned},
                            {"obstacle", PYK_KIND_OBSTACLE, &e->obstacle},
                            {"order", 0, &e->order},
                            {"who", PYK_KIND_PARTY, &who},
                            {"key", 0, &key}};
  char *equals = strchr(part, '=');
  if (equals == NULL) fail_msg("%s: not a part of an event: %s", vectors_where(v), part);
  *equals = '\0';
  if (!set(v, members, sizeof members / sizeof members[0], part, equals + 1)) {
    fail_msg("%s: no such part: %s", vectors_where(v), part);
  }
  e->who |= (pyk_parties)who;
  if (key != 0) e->key[1] = (uint64_t)key;
}

static void read_event(const vectors *v, char *text, size_t number, pyk_event *e) {
  char *rest = NULL;
  char *kind = strtok_r(text, " ", &rest), *day = strtok_r(NULL, " ", &rest);
  if (kind == NULL || day == NULL) fail_msg("%s: an event is a kind and a day", vectors_where(v));
  memset(e, 0, sizeof *e);
  e->key[1] = number;
  e->kind = name_of(v, PYK_KIND_EVENT, kind);
  e->day = day_of(v, day);
  for (char *part = strtok_r(NULL, " ", &rest); part != NULL; part = strtok_r(NULL, " ", &rest))
    set_part(v, e, part);
}

static char *after_blanks(char *text) {
  while (*text == ' ')
    text++;
  return text;
}

void logs_read(const vectors *v, char *facts, char *events, logged *out) {
  char *rest = NULL;
  memset(out, 0, sizeof *out);
  out->facts.size = sizeof out->facts;
  out->facts.authority = PYK_AUTHORITY_MUNICIPALITY;
  out->facts.subject = PYK_SUBJECT_MUNICIPAL;
  for (char *fact = strtok_r(facts, ";", &rest); fact != NULL; fact = strtok_r(NULL, ";", &rest)) {
    fact = after_blanks(fact);
    if (*fact != '\0' && strcmp(fact, "-") != 0) set_fact(v, &out->facts, fact);
  }
  rest = NULL;
  for (char *event = strtok_r(events, ";", &rest); event != NULL; event = strtok_r(NULL, ";", &rest)) {
    assert_true(out->count < LOG_EVENTS);
    read_event(v, after_blanks(event), out->count + 1, &out->events[out->count]);
    out->count++;
  }
}
