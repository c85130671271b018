#include "read.h"

#include "build.h"

#include <stdio.h>
#include <string.h>

void pyk_read_fail(pyk_json_reader *r, pyk_rc rc, const char *at, const char *want) {
  if (r->rc != PYK_OK) return;
  r->rc = rc;
  r->at = at;
  r->want = want;
}

/* Leaves out the last character, of which a part may have been cut off. */
static void drop_last(char *text) {
  size_t len = strlen(text);
  while (len > 0 && (text[len - 1] & 0xC0) == 0x80)
    len--;
  if (len > 0) text[len - 1] = '\0';
}

void pyk_read_fail_in(pyk_json_reader *r, const char *key, int64_t index, const pyk_json_reader *inner) {
  char element[24] = "";
  if (r->rc != PYK_OK) return;
  if (index != PYK_NO_ELEMENT) snprintf(element, sizeof element, "[%lld]", (long long)index);
  int len = snprintf(r->place, sizeof r->place, "%s%s%s%s", key, element, inner->at[0] == '\0' ? "" : ".", inner->at);
  if (len < 0 || (size_t)len >= sizeof r->place) drop_last(r->place);
  pyk_read_fail(r, inner->rc, r->place, inner->want);
}

json_t *pyk_read_take(pyk_json_reader *r, const char *key) {
  json_t *value = json_object_get(r->object, key);
  if (value != NULL && r->count < sizeof r->taken / sizeof r->taken[0]) r->taken[r->count++] = key;
  return r->rc == PYK_OK ? value : NULL;
}

static int name_value(pyk_kind kind, const json_t *name, int32_t *out) {
  return json_is_string(name) && pyk_value(kind, json_string_value(name), json_string_length(name), out) == PYK_OK;
}

void pyk_read_name(pyk_json_reader *r, const char *key, pyk_kind kind, int32_t *out) {
  json_t *value = pyk_read_take(r, key);
  if (value != NULL && !name_value(kind, value, out)) pyk_read_fail(r, PYK_E_ARG, key, "a known name");
}

void pyk_read_set(pyk_json_reader *r, const char *key, pyk_kind kind, uint32_t *out) {
  json_t *array = pyk_read_take(r, key);
  uint32_t set = 0;
  if (array == NULL) return;
  for (size_t i = 0; i < json_array_size(array); i++) {
    int32_t member;
    if (!name_value(kind, json_array_get(array, i), &member)) {
      pyk_read_fail(r, PYK_E_ARG, key, "an array of known names");
      return;
    }
    set |= (uint32_t)member;
  }
  if (!json_is_array(array)) {
    pyk_read_fail(r, PYK_E_ARG, key, "an array of known names");
    return;
  }
  *out = set;
}

void pyk_read_day(pyk_json_reader *r, const char *key, pyk_day *out) {
  json_t *value = pyk_read_take(r, key);
  if (value == NULL) return;
  pyk_rc rc =
      json_is_string(value) ? pyk_day_parse(json_string_value(value), json_string_length(value), out) : PYK_E_SYNTAX;
  if (rc != PYK_OK) pyk_read_fail(r, rc, key, "a day as YYYY-MM-DD");
}

void pyk_read_number(pyk_json_reader *r, const char *key, int32_t least, int32_t most, int32_t *out) {
  json_t *value = pyk_read_take(r, key);
  if (value == NULL) return;
  json_int_t number = json_integer_value(value);
  if (!json_is_integer(value)) {
    pyk_read_fail(r, PYK_E_ARG, key, "an integer");
  } else if (number < least || number > most) {
    pyk_read_fail(r, PYK_E_RANGE, key, "an integer within its range");
  } else {
    *out = (int32_t)number;
  }
}

void pyk_read_flag(pyk_json_reader *r, const char *key, int32_t *out) {
  json_t *value = pyk_read_take(r, key);
  if (value == NULL) return;
  if (!json_is_boolean(value)) pyk_read_fail(r, PYK_E_ARG, key, "true or false");
  *out = json_is_true(value);
}

void pyk_read_given(pyk_json_reader *r, const char *key, pyk_given *out) {
  json_t *value = pyk_read_take(r, key);
  if (value == NULL) return;
  if (json_is_boolean(value)) {
    *out = json_is_true(value) ? PYK_GIVEN_YES : PYK_GIVEN_NO;
  } else if (!name_value(PYK_KIND_GIVEN, value, out)) {
    pyk_read_fail(r, PYK_E_ARG, key, "true or false, yes or no");
  }
}

static int32_t letter(const json_t *object, const char *key) {
  const json_t *value = json_object_get(object, key);
  return json_string_length(value) == 1 ? json_string_value(value)[0] : 0;
}

static int32_t part(const json_t *object, const char *key) {
  json_int_t number = json_integer_value(json_object_get(object, key));
  return number > 0 && number <= 9999 ? (int32_t)number : 0;
}

/* "410/2015" */
static int read_act(const char *text, pyk_provision *out) {
  int32_t numbers[2] = {0, 0};
  int at = 0;
  for (; *text != '\0'; text++) {
    if (*text == '/' && at == 0) {
      at = 1;
    } else if (*text >= '0' && *text <= '9' && numbers[at] < 100000) {
      numbers[at] = numbers[at] * 10 + (*text - '0');
    } else {
      return 0;
    }
  }
  out->act_number = numbers[0];
  out->act_year = numbers[1];
  return out->act_number > 0 && out->act_year > 0;
}

static int read_parts(const json_t *object, pyk_provision *out) {
  const json_t *act = json_object_get(object, "act");
  memset(out, 0, sizeof *out);
  if (act != NULL ? !json_is_string(act) || !read_act(json_string_value(act), out)
                  : !name_value(PYK_KIND_BYLAW, json_object_get(object, "bylaw"), &out->bylaw)) {
    return 0;
  }
  out->chapter = part(object, "chapter");
  out->section = part(object, "section");
  out->section_letter = letter(object, "section-letter");
  out->subsection = part(object, "subsection");
  out->item = part(object, "item");
  out->item_letter = letter(object, "item-letter");
  return out->section > 0;
}

void pyk_read_provision(pyk_json_reader *r, const char *key, pyk_day law_day, pyk_provision *out) {
  json_t *value = pyk_read_take(r, key);
  pyk_provision provision;
  if (value == NULL) return;
  pyk_rc rc = PYK_E_SYNTAX;
  if (json_is_string(value)) {
    rc = pyk_statute_parse(json_string_value(value), json_string_length(value), law_day, &provision);
  } else if (read_parts(value, &provision)) {
    rc = PYK_OK;
  }
  if (rc != PYK_OK) {
    pyk_read_fail(r, rc, key, "a citation, or an object with act or bylaw and section");
  } else {
    *out = provision;
  }
}

static int was_taken(const pyk_json_reader *r, const char *key) {
  for (size_t i = 0; i < r->count; i++) {
    if (strcmp(r->taken[i], key) == 0) return 1;
  }
  return 0;
}

void pyk_read_end(pyk_json_reader *r) {
  const char *key;
  json_t *value;
  json_object_foreach(r->object, key, value) {
    if (!was_taken(r, key)) pyk_read_fail(r, PYK_E_ARG, key, "no such member in this operation");
  }
}

int pyk_read_good(pyk_json_reader *r) {
  pyk_read_end(r);
  return r->rc == PYK_OK;
}

/* --- objects in a request --- */

static void read_whole(pyk_json_reader *r, const char *key, int64_t index, json_t *object, pyk_object_fn read,
                       void *out) {
  pyk_json_reader inner = {.object = object};
  if (json_is_object(object)) {
    read(&inner, out);
    pyk_read_end(&inner);
  } else {
    pyk_read_fail(&inner, PYK_E_ARG, "", "an object");
  }
  if (inner.rc != PYK_OK) pyk_read_fail_in(r, key, index, &inner);
}

void pyk_read_object(pyk_json_reader *r, const char *key, pyk_object_fn read, void *out) {
  json_t *object = pyk_read_take(r, key);
  if (object == NULL) {
    pyk_read_fail(r, PYK_E_ARG, key, "an object");
  } else {
    read_whole(r, key, PYK_NO_ELEMENT, object, read, out);
  }
}

void pyk_read_needed(pyk_json_reader *r, const char *key) {
  if (json_object_get(r->object, key) == NULL) pyk_read_fail(r, PYK_E_ARG, key, "an array of objects");
}

void *pyk_read_array(pyk_json_reader *r, const char *key, size_t size, pyk_object_fn read, size_t *count) {
  json_t *array = pyk_read_take(r, key);
  size_t n = json_array_size(array);
  *count = 0;
  if (array == NULL) return NULL;
  if (!json_is_array(array)) pyk_read_fail(r, PYK_E_ARG, key, "an array of objects");
  if (n == 0) return NULL;
  unsigned char *out = pyk_json_room(n, size);
  if (out == NULL) {
    pyk_read_fail(r, PYK_E_MEMORY, key, "memory");
    return NULL;
  }
  for (size_t i = 0; i < n && r->rc == PYK_OK; i++)
    read_whole(r, key, (int64_t)i, json_array_get(array, i), read, out + i * size);
  *count = n;
  return out;
}
