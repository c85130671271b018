/* A clock written straight as text is the clock written through objects. The question the other way round ("inverse") goes
 * through objects: its clock's event, asked for directly, has to give the same bytes. */
#include "pykala.h"
#include "pykala/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

static json_t *answer(const json_t *request, char **text) {
  char *sent = json_dumps(request, JSON_COMPACT);
  size_t len = 0;
  assert_non_null(sent);
  assert_int_equal(pyk_json_answer(sent, strlen(sent), text, &len), PYK_OK);
  assert_int_equal(strlen(*text), len);
  json_t *reply = json_loadb(*text, len, JSON_REJECT_DUPLICATES, NULL);
  assert_non_null(reply);
  free(sent);
  return reply;
}

/* Members that questions can have beside the limit and the service. */
static const char *const variants[] = {
    "{}",
    "{\"lang\":\"fi\",\"asked\":\"2023-05-05\"}",
    "{\"lang\":\"sv\",\"closing-minute\":960,\"asked\":\"2023-03-31\",\"asked-second\":57600}",
    "{\"lang\":\"en\",\"asked\":\"2023-06-30\",\"misled\":true,\"relied\":\"2023-06-15\"}",
    "{\"lang\":\"fi\",\"law-day\":\"2009-04-01\",\"asked-at-latest\":true,\"asked\":\"2023-04-14\"}",
    "{\"lang\":\"sv\",\"bylaw\":\"helsinki\",\"law-day\":\"2020-01-02\"}",
};
static const char *const ids[] = {"7", "-9007199254740993", "\"a \\\"quoted\\\" \\u00e4 \\u0007\"", "0"};

static void asked_directly_and_through_objects(void **state) {
  size_t same = 0, refused = 0, number = 0;
  (void)state;
  for (pyk_limit limit = PYK_LIMIT_CLAIM; limit <= PYK_LIMIT_ROAD_ACTION_CLAIMED; limit++) {
    for (pyk_service service = PYK_SERVICE_NONE; service <= PYK_SERVICE_TO_AUTHORITY; service++) {
      json_t *request = json_loads(variants[number % 6], 0, NULL);
      json_t *id = json_loads(ids[number % 4], JSON_DECODE_ANY, NULL);
      number++;
      json_object_set_new(request, "op", json_string("inverse"));
      json_object_set_new(request, "force", json_string("2023-04-03"));
      json_object_set_new(request, "limit", json_string(pyk_name(PYK_KIND_LIMIT, limit)));
      if (service != 0) json_object_set_new(request, "service", json_string(pyk_name(PYK_KIND_SERVICE, service)));
      json_object_set_new(request, "id", id);
      char *through, *direct;
      json_t *reply = answer(request, &through);
      const json_t *event = json_object_get(json_object_get(reply, "result"), "event");
      if (event == NULL) {
        refused++;
      } else {
        json_object_set_new(request, "op", json_string("limit"));
        json_object_del(request, "force");
        json_object_set_new(request, "event", json_string(json_string_value(event)));
        json_decref(answer(request, &direct));
        assert_string_equal(direct, through);
        pyk_json_free(direct);
        same++;
      }
      pyk_json_free(through);
      json_decref(reply);
      json_decref(request);
    }
  }
  assert_int_equal(same + refused, 52 * 14);
  assert_true(same > 250);
}

/* What the other way round never shows: facts that are missing, an obstacle, a day that is contested, a
 * limit out of bylaws, no id. */
static void what_only_a_direct_question_has(void **state) {
  static const struct {
    const char *request, *reply;
  } pairs[] = {
      {"{\"op\":\"limit\",\"limit\":\"claim\"}", "{\"result\":{\"limit\":\"claim\",\"missing\":[\"event\"],\"notes\":["
                                                 "\"law-day\"],\"steps\":[],\"verdict\":\"facts-"
                                                 "missing\"},\"schema\":1}"},
      {"{\"op\":\"limit\",\"limit\":\"own\",\"amount\":3,\"unit\":\"day\",\"counting\":\"authority\",\"event\":\"2023-"
       "04-"
       "03\",\"id\":\"x\"}",
       "{\"id\":\"x\",\"result\":{\"amount\":3,\"counting\":\"authority\",\"event\":\"2023-04-03\",\"first-day\":"
       "\"2023-"
       "04-04\",\"known\":\"2023-04-03\",\"last-day\":\"2023-04-06\",\"last-day-latest\":\"2023-04-06\",\"limit\":"
       "\"own\","
       "\"nominal\":\"2023-04-06\",\"notes\":[\"law-day\"],\"steps\":[{\"after\":\"2023-04-03\",\"before\":\"2023-04-"
       "03\","
       "\"kind\":\"event\",\"trust\":\"text\"},{\"after\":\"2023-04-06\",\"amount\":3,\"before\":\"2023-04-03\","
       "\"kind\":"
       "\"count\",\"trust\":\"quoted\",\"unit\":\"day\"}],\"trust\":\"quoted\",\"unit\":\"day\",\"verdict\":\"none\"},"
       "\"schema\":1}"},
      /* Minutes that were not shown start nothing: 410/2015 140 § 3 mom. */
      {"{\"op\":\"limit\",\"limit\":\"claim\",\"service\":\"minutes-on-view\",\"event\":\"2023-04-03\","
       "\"obstacle\":\"not-on-view\"}",
       "{\"result\":{\"amount\":14,\"basis\":{\"act\":\"410/2015\",\"section\":138},\"counting\":\"statute\","
       "\"event\":\"2023-04-03\",\"limit\":\"claim\",\"notes\":[\"law-day\",\"not-started\"],"
       "\"obstacle\":\"not-on-view\",\"service\":\"minutes-on-view\",\"steps\":[{\"after\":\"2023-04-03\","
       "\"before\":\"2023-04-03\",\"kind\":\"event\",\"service\":\"minutes-on-view\",\"trust\":\"text\"},"
       "{\"after\":\"2023-04-03\",\"amount\":1,\"basis\":{\"act\":\"410/2015\",\"section\":140,\"subsection\":3},"
       "\"before\":\"2023-04-03\",\"kind\":\"not-started\",\"trust\":\"text\"}],"
       "\"transition\":{\"act\":\"410/2015\",\"section\":147},\"trust\":\"text\",\"unit\":\"day\","
       "\"verdict\":\"none\",\"whose\":[\"member\"]},\"schema\":1}"},
      /* Epiphany may have been kept on a Saturday in 1975: whether Monday the 6th moves the end is contested. */
      {"{\"op\":\"limit\",\"limit\":\"own\",\"amount\":14,\"unit\":\"day\",\"counting\":\"statute\","
       "\"service\":\"receipt\",\"event\":\"1974-12-23\",\"asked\":\"1975-01-07\"}",
       "{\"result\":{\"amount\":14,\"asked\":\"1975-01-07\",\"counting\":\"statute\",\"event\":\"1974-12-23\","
       "\"first-day\":\"1974-12-24\",\"known\":\"1974-12-23\",\"last-day\":\"1975-01-06\","
       "\"last-day-latest\":\"1975-01-07\",\"limit\":\"own\",\"nominal\":\"1975-01-06\",\"notes\":[\"law-day\","
       "\"roll-contested\"],\"service\":\"receipt\",\"steps\":[{\"after\":\"1974-12-23\",\"before\":\"1974-12-23\","
       "\"kind\":\"event\",\"service\":\"receipt\",\"trust\":\"text\"},{\"after\":\"1975-01-06\",\"amount\":14,"
       "\"before\":\"1974-12-23\",\"kind\":\"count\",\"trust\":\"quoted\",\"unit\":\"day\"},"
       "{\"after\":\"1975-01-07\",\"basis\":{\"act\":\"150/1930\",\"section\":5},\"before\":\"1975-01-06\","
       "\"holiday\":\"epiphany\",\"kind\":\"roll\",\"trust\":\"contested\"}],\"trust\":\"contested\","
       "\"unit\":\"day\",\"verdict\":\"contested\"},\"schema\":1}"},
      /* A limit that bylaws set. */
      {"{\"op\":\"limit\",\"limit\":\"wish-report\",\"event\":\"2021-06-16\",\"bylaw\":\"helsinki\","
       "\"asked\":\"2022-06-17\",\"lang\":\"sv\"}",
       "{\"result\":{\"amount\":1,\"asked\":\"2022-06-17\",\"basis\":{\"bylaw\":\"helsinki\",\"chapter\":30,"
       "\"section\":14,\"text\":\"14 § i 30 kap. i Helsingfors förvaltningsstadga\"},\"counting\":\"bylaw\","
       "\"event\":\"2021-06-16\",\"first-day\":\"2021-06-17\",\"known\":\"2021-06-16\",\"last-day\":\"2022-06-16\","
       "\"last-day-latest\":\"2022-06-16\",\"limit\":\"wish-report\",\"nominal\":\"2022-06-16\","
       "\"notes\":[\"law-day\"],\"steps\":[{\"after\":\"2021-06-16\",\"before\":\"2021-06-16\",\"kind\":\"event\","
       "\"text\":\"Tidsfristen räknas från 16.6.2021.\",\"trust\":\"text\"},{\"after\":\"2022-06-16\",\"amount\":1,"
       "\"basis\":{\"bylaw\":\"helsinki\",\"chapter\":30,\"section\":14,"
       "\"text\":\"14 § i 30 kap. i Helsingfors förvaltningsstadga\"},\"before\":\"2021-06-16\",\"kind\":\"count\","
       "\"text\":\"Tidsfristen är 1 år: den första dagen som räknas är 17.6.2021 och den sista 16.6.2022 (14 § i 30 "
       "kap. i Helsingfors förvaltningsstadga).\","
       "\"trust\":\"quoted\",\"unit\":\"year\"}],\"trust\":\"quoted\",\"unit\":\"year\",\"verdict\":\"late\","
       "\"whose\":[\"mover\"]},\"schema\":1}"},
  };
  size_t visited = 0;
  (void)state;
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++, visited++) {
    char *reply;
    size_t len;
    assert_int_equal(pyk_json_answer(pairs[i].request, strlen(pairs[i].request), &reply, &len), PYK_OK);
    assert_string_equal(reply, pairs[i].reply);
    pyk_json_free(reply);
  }
  assert_int_equal(visited, 5);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(asked_directly_and_through_objects),
      cmocka_unit_test(what_only_a_direct_question_has),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
