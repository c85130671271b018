/* Bylaws as JSON: docs/bylaws.schema.json. */
#include "build.h"
#include "read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A pack with everything it points to, in one piece of memory. */
typedef struct whole_pack {
  pyk_bylaw_pack pack;
  char *name;
  pyk_bylaw_rule rules[];
} whole_pack;

static void read_part(pyk_json_reader *r, const char *key, int32_t *out) {
  pyk_read_number(r, key, 1, 9999, out);
}

static void read_letter(pyk_json_reader *r, const char *key, int32_t *out) {
  const json_t *value = pyk_read_take(r, key);
  if (value == NULL) return;
  if (json_string_length(value) != 1) {
    pyk_read_fail(r, PYK_E_ARG, key, "one letter");
  } else {
    *out = json_string_value(value)[0];
  }
}

/* The amount: a number, or for a body that decides on presentation its name. */
static void read_amount(pyk_json_reader *r, pyk_bylaw_rule *rule) {
  if (rule->kind == PYK_BYLAW_PRESENTED) {
    pyk_read_name(r, "body", PYK_KIND_BODY, &rule->amount);
  } else {
    pyk_read_number(r, "amount", 1, 9999, &rule->amount);
  }
}

static void read_rule(pyk_json_reader *outer, json_t *object, pyk_bylaw_rule *rule) {
  pyk_json_reader r = {.object = object};
  memset(rule, 0, sizeof *rule);
  if (!json_is_object(object)) pyk_read_fail(&r, PYK_E_SYNTAX, "rules", "an array of objects");
  rule->trust = PYK_TRUST_QUOTED;
  pyk_read_name(&r, "kind", PYK_KIND_BYLAW_RULE, &rule->kind);
  pyk_read_name(&r, "limit", PYK_KIND_LIMIT, &rule->limit);
  pyk_read_day(&r, "from", &rule->from);
  pyk_read_day(&r, "to", &rule->to);
  read_amount(&r, rule);
  pyk_read_name(&r, "unit", PYK_KIND_UNIT, &rule->unit);
  pyk_read_name(&r, "counting", PYK_KIND_COUNTING, &rule->counting);
  pyk_read_set(&r, "whose", PYK_KIND_PARTY, &rule->whose);
  pyk_read_set(&r, "also", PYK_KIND_PARTY, &rule->also);
  pyk_read_name(&r, "trust", PYK_KIND_TRUST, &rule->trust);
  read_part(&r, "chapter", &rule->chapter);
  read_part(&r, "section", &rule->section);
  read_letter(&r, "section-letter", &rule->section_letter);
  read_part(&r, "subsection", &rule->subsection);
  pyk_read_end(&r);
  if (r.rc != PYK_OK) pyk_read_fail(outer, r.rc, r.at, r.want);
}

static void copy_name(pyk_json_reader *r, whole_pack *whole) {
  const json_t *name = pyk_read_take(r, "name");
  if (name == NULL) return;
  size_t len = json_string_length(name);
  if (!json_is_string(name)) {
    pyk_read_fail(r, PYK_E_SYNTAX, "name", "a text");
    return;
  }
  whole->name = malloc(len + 1);
  if (whole->name == NULL) {
    pyk_read_fail(r, PYK_E_MEMORY, "name", "memory");
    return;
  }
  memcpy(whole->name, json_string_value(name), len + 1);
  whole->pack.name = (pyk_str){whole->name, len};
}

static void fill(pyk_json_reader *r, json_t *rules, whole_pack *whole) {
  int32_t schema = 0;
  pyk_read_number(r, "schema", 1, 1, &schema);
  if (schema != 1) pyk_read_fail(r, PYK_E_SYNTAX, "schema", "1");
  copy_name(r, whole);
  for (size_t i = 0; i < whole->pack.count && r->rc == PYK_OK; i++)
    read_rule(r, json_array_get(rules, i), &whole->rules[i]);
  pyk_read_end(r);
  if (r->rc != PYK_OK) return;
  size_t at = 0;
  pyk_rc rc = pyk_bylaw_check(&whole->pack, &at);
  if (rc != PYK_OK) pyk_read_fail(r, rc, "rules", "rules that fit their kind, whose days do not overlap");
}

pyk_bylaw_pack *pyk_bylaws_parse(pyk_json_reader *r) {
  json_t *rules = json_is_object(r->object) ? pyk_read_take(r, "rules") : NULL;
  if (!json_is_array(rules)) {
    pyk_read_fail(r, PYK_E_SYNTAX, "rules", "an object with an array of rules");
    return NULL;
  }
  size_t count = json_array_size(rules);
  whole_pack *whole = calloc(1, sizeof *whole + count * sizeof whole->rules[0]);
  if (whole == NULL) {
    pyk_read_fail(r, PYK_E_MEMORY, "rules", "memory");
    return NULL;
  }
  whole->pack =
      (pyk_bylaw_pack){sizeof whole->pack, PYK_BYLAW_OWN, {NULL, 0}, whole->rules, sizeof whole->rules[0], count};
  fill(r, rules, whole);
  if (r->rc == PYK_OK) return &whole->pack;
  pyk_json_bylaws_free(&whole->pack);
  return NULL;
}

pyk_bylaw_pack *pyk_read_bylaws(pyk_json_reader *r, pyk_bylaw *bylaw) {
  json_t *object = pyk_read_take(r, "bylaws");
  if (object == NULL) return NULL;
  pyk_json_reader inner = {.object = object};
  pyk_bylaw_pack *pack = pyk_bylaws_parse(&inner);
  if (pack == NULL) pyk_read_fail(r, inner.rc, inner.at, inner.want);
  *bylaw = PYK_BYLAW_OWN;
  return pack;
}

void pyk_json_bylaws_free(pyk_bylaw_pack *pack) {
  whole_pack *whole = (whole_pack *)pack; /* the pack is its first member */
  if (whole == NULL) return;
  free(whole->name);
  free(whole);
}

pyk_rc pyk_json_bylaws(const char *text, size_t len, pyk_bylaw_pack **out, char *at, size_t cap) {
  if ((text == NULL && len > 0) || out == NULL || (at == NULL && cap > 0)) return PYK_E_ARG;
  json_error_t wrong;
  json_t *root = json_loadb(len == 0 ? "" : text, len, JSON_REJECT_DUPLICATES, &wrong);
  pyk_json_reader r = {.object = root};
  pyk_bylaw_pack *pack = NULL;
  if (root == NULL) {
    pyk_read_fail(&r, PYK_E_SYNTAX, "", "one JSON object with unique keys and no fractions");
    if (cap > 0) snprintf(at, cap, "byte %d: %s", wrong.position, r.want);
  } else {
    pack = pyk_bylaws_parse(&r);
    if (pack == NULL && cap > 0) snprintf(at, cap, "%s: %s", r.at, r.want);
  }
  if (pack != NULL) *out = pack;
  json_decref(root);
  return r.rc;
}
