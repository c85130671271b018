/* The line protocol: one request, one reply. */
#include "direct.h"
#include "operations.h"

#include <string.h>

static const pyk_operation *find_operation(pyk_json_reader *r) {
  const char *name = json_string_value(json_object_get(r->object, "op"));
  if (name != NULL) r->taken[r->count++] = "op";
  for (size_t i = 0; name != NULL && i < pyk_operation_count; i++) {
    if (strcmp(pyk_operations[i].name, name) == 0) return &pyk_operations[i];
  }
  pyk_read_fail(r, PYK_E_ARG, "op",
                "version, day, calendar, limit, inverse, service, route, clocks, check, rule, judge, person, vote, "
                "election, replay or impact");
  return NULL;
}

static json_t *error_of(pyk_builder *b, const pyk_json_reader *r) {
  json_t *error = json_object();
  pyk_put_name(b, error, "code", PYK_KIND_RC, r->rc);
  pyk_put(b, error, "at", json_string(r->at));
  pyk_put(b, error, "expected", json_string(r->want));
  return error;
}

static json_t *syntax_error(pyk_builder *b, int byte) {
  json_t *error = json_object();
  pyk_put_name(b, error, "code", PYK_KIND_RC, PYK_E_SYNTAX);
  pyk_put_number(b, error, "byte", byte > 0 ? byte : 0);
  pyk_put(b, error, "expected", json_string("one JSON object with unique keys and no fractions"));
  return error;
}

/* What comes back with the reply; NULL: nothing. */
static json_t *id_of(const json_t *request) {
  json_t *id = json_object_get(request, "id");
  return json_is_string(id) || json_is_integer(id) ? id : NULL;
}

static pyk_rc finish(pyk_builder *b, json_t *id, const char *member, json_t *value, char **reply, size_t *len) {
  json_t *out = json_object();
  pyk_put(b, out, "schema", json_integer(1));
  if (id != NULL) pyk_put(b, out, "id", json_incref(id));
  pyk_put(b, out, member, value);
  return pyk_json_finish(b, out, reply, len);
}

/* Runs the request and writes its reply. */
static pyk_rc run(pyk_builder *b, json_t *request, char **reply, size_t *len) {
  pyk_json_reader r = {.object = request};
  json_t *id = id_of(request);
  if (json_object_get(request, "id") != NULL) {
    r.taken[r.count++] = "id";
    if (id == NULL) pyk_read_fail(&r, PYK_E_ARG, "id", "a text or an integer");
  }
  pyk_read_name(&r, "lang", PYK_KIND_LANG, &b->lang);
  const pyk_operation *operation = find_operation(&r);
  json_t *value = operation != NULL ? operation->run(&r, b) : NULL;
  if (b->by_clock) return pyk_json_direct_clock(b, id, &b->clock, reply, len);
  if (r.rc == PYK_OK) return finish(b, id, "result", value, reply, len);
  json_decref(value);
  if (r.rc == PYK_E_MEMORY) b->failed = 1; /* no fault of the request */
  return finish(b, id, "error", error_of(b, &r), reply, len);
}

pyk_rc pyk_json_answer(const char *request, size_t len, char **reply, size_t *reply_len) {
  if ((request == NULL && len > 0) || reply == NULL || reply_len == NULL) return PYK_E_ARG;
  json_error_t wrong;
  pyk_builder b;
  b.lang = 0;
  b.failed = b.bad_text = b.by_clock = 0;
  json_t *root = json_loadb(len == 0 ? "" : request, len, JSON_REJECT_DUPLICATES, &wrong);
  if (root == NULL && json_error_code(&wrong) == json_error_out_of_memory) return PYK_E_MEMORY;
  pyk_rc rc = json_is_object(root)
                  ? run(&b, root, reply, reply_len)
                  : finish(&b, NULL, "error", syntax_error(&b, root == NULL ? wrong.position : 0), reply, reply_len);
  json_decref(root);
  return rc;
}
