#include "build.h"

#include <stdio.h>
#include <string.h>

void *pyk_json_take(size_t size) {
  json_malloc_t take;
  json_get_alloc_funcs(&take, NULL);
  return take(size);
}

void *pyk_json_room(size_t count, size_t size) {
  if (count == 0) count = 1;
  if (size > SIZE_MAX / count) return NULL;
  void *room = pyk_json_take(count * size);
  if (room != NULL) memset(room, 0, count * size);
  return room;
}

void pyk_json_free_room(void *room) {
  json_free_t release;
  json_get_alloc_funcs(NULL, &release);
  if (room != NULL) release(room);
}

void pyk_put(pyk_builder *b, json_t *object, const char *key, json_t *value) {
  if (json_object_set_new(object, key, value) != 0) b->failed = 1;
}

void pyk_push(pyk_builder *b, json_t *array, json_t *value) {
  if (json_array_append_new(array, value) != 0) b->failed = 1;
}

void pyk_put_text(pyk_builder *b, json_t *object, const char *key, const char *text, size_t len) {
  json_t *string = json_stringn(text, len);
  if (string == NULL) b->bad_text = 1;
  pyk_put(b, object, key, string);
}

void pyk_put_number(pyk_builder *b, json_t *object, const char *key, int64_t number) {
  pyk_put(b, object, key, json_integer(number));
}

void pyk_put_day(pyk_builder *b, json_t *object, const char *key, pyk_day day) {
  char text[16];
  if (pyk_day_format(day, text, sizeof text, NULL) == PYK_OK) pyk_put(b, object, key, json_string(text));
}

void pyk_put_given(pyk_builder *b, json_t *object, const char *key, pyk_given given) {
  if (given != PYK_GIVEN_UNKNOWN) pyk_put(b, object, key, json_boolean(given == PYK_GIVEN_YES));
}

void pyk_put_name(pyk_builder *b, json_t *object, const char *key, pyk_kind kind, int32_t value) {
  if (pyk_knows(kind, value)) pyk_put(b, object, key, json_string(pyk_name(kind, value)));
}

void pyk_put_set(pyk_builder *b, json_t *object, const char *key, pyk_kind kind, uint32_t set) {
  if (set == 0) return;
  json_t *array = json_array();
  for (int bit = 0; bit < 31; bit++) {
    uint32_t member = UINT32_C(1) << bit;
    if ((set & member) != 0) pyk_push(b, array, json_string(pyk_name(kind, (int32_t)member)));
  }
  pyk_put(b, object, key, array);
}

static void put_part(pyk_builder *b, json_t *object, const char *key, int32_t number) {
  if (number != 0) pyk_put_number(b, object, key, number);
}

static void put_letter(pyk_builder *b, json_t *object, const char *key, int32_t letter) {
  char text[2] = {(char)letter, '\0'};
  if (letter >= 'a' && letter <= 'z') pyk_put(b, object, key, json_string(text));
}

pyk_rc pyk_provision_sentence(const void *of, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  return pyk_statute_format(of, lang, PYK_CITATION_FULL, buf, cap, need);
}

pyk_rc pyk_step_sentence(const void *of, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  return pyk_step_text(of, lang, buf, cap, need);
}

void pyk_put_provision(pyk_builder *b, json_t *object, const char *key, const pyk_provision *p) {
  if (p->act_number == 0 && p->bylaw == PYK_BYLAW_NONE) return;
  json_t *out = json_object();
  char act[32];
  if (p->act_number != 0) {
    snprintf(act, sizeof act, "%d/%d", (int)p->act_number, (int)p->act_year);
    pyk_put(b, out, "act", json_string(act));
  } else {
    pyk_put_name(b, out, "bylaw", PYK_KIND_BYLAW, p->bylaw);
  }
  put_part(b, out, "chapter", p->chapter);
  put_part(b, out, "section", p->section);
  put_letter(b, out, "section-letter", p->section_letter);
  put_part(b, out, "subsection", p->subsection);
  put_part(b, out, "item", p->item);
  put_letter(b, out, "item-letter", p->item_letter);
  pyk_put_sentence(b, out, pyk_provision_sentence, p);
  pyk_put(b, object, key, out);
}

void pyk_put_sentence(pyk_builder *b, json_t *object, pyk_sentence_fn write, const void *of) {
  size_t need = 0;
  if (b->lang == 0 || write(of, b->lang, NULL, 0, &need) != PYK_OK) return;
  char *text = pyk_json_take(need + 1);
  if (text == NULL || write(of, b->lang, text, need + 1, NULL) != PYK_OK) {
    b->failed = 1;
  } else {
    pyk_put(b, object, "text", json_stringn(text, need));
  }
  pyk_json_free_room(text);
}
