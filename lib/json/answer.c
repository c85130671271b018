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

static void put_error(pyk_builder *b, json_t *reply, const pyk_json_reader *r) {
  json_t *error = json_object();
  pyk_put_name(b, error, "code", PYK_KIND_RC, r->rc);
  pyk_put(b, error, "at", json_string(r->at));
  pyk_put(b, error, "expected", json_string(r->want));
  pyk_put(b, reply, "error", error);
}

static void put_syntax_error(pyk_builder *b, json_t *reply, const json_error_t *wrong) {
  json_t *error = json_object();
  pyk_put_name(b, error, "code", PYK_KIND_RC, PYK_E_SYNTAX);
  pyk_put_number(b, error, "byte", wrong->position > 0 ? wrong->position : 0);
  pyk_put(b, error, "expected", json_string("one JSON object with unique keys and no fractions"));
  pyk_put(b, reply, "error", error);
}

/* Runs the request; its reply goes into *reply. */
static void run(pyk_builder *b, json_t *request, json_t *reply) {
  pyk_json_reader r = {.object = request};
  json_t *id = json_object_get(request, "id");
  if (id != NULL) {
    r.taken[r.count++] = "id";
    if (json_is_string(id) || json_is_integer(id)) {
      pyk_put(b, reply, "id", json_incref(id));
    } else {
      pyk_read_fail(&r, PYK_E_ARG, "id", "a text or an integer");
    }
  }
  pyk_read_name(&r, "lang", PYK_KIND_LANG, &b->lang);
  const pyk_operation *operation = find_operation(&r);
  json_t *value = operation != NULL ? operation->run(&r, b) : NULL;
  if (b->by_clock) return; /* its reply is written from the clock itself */
  if (r.rc != PYK_OK) {
    json_decref(value);
    if (r.rc == PYK_E_MEMORY) b->failed = 1; /* no fault of the request */
    put_error(b, reply, &r);
  } else {
    pyk_put(b, reply, "result", value);
  }
}

pyk_rc pyk_json_answer(const char *request, size_t len, char **reply, size_t *reply_len) {
  if ((request == NULL && len > 0) || reply == NULL || reply_len == NULL) return PYK_E_ARG;
  json_error_t wrong;
  pyk_builder b;
  b.lang = 0;
  b.failed = b.bad_text = b.by_clock = 0;
  json_t *out = json_object();
  json_t *root = json_loadb(len == 0 ? "" : request, len, JSON_REJECT_DUPLICATES, &wrong);
  pyk_put(&b, out, "schema", json_integer(1));
  if (root == NULL) {
    if (json_error_code(&wrong) == json_error_out_of_memory) b.failed = 1;
    put_syntax_error(&b, out, &wrong);
  } else if (!json_is_object(root)) {
    wrong.position = 0;
    put_syntax_error(&b, out, &wrong);
  } else {
    run(&b, root, out);
  }
  pyk_rc rc = PYK_OK;
  if (b.by_clock) {
    rc = pyk_json_direct_clock(&b, json_object_get(root, "id"), &b.clock, reply, reply_len);
    json_decref(out);
  } else {
    rc = pyk_json_finish(&b, out, reply, reply_len);
  }
  json_decref(root);
  return rc;
}
