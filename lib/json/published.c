/* Records of Helsinki's decision API, one after the other out of a file that may hold very many. */
#include "build.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { ATTACHMENTS = 512, VOTES = 64 };

struct pyk_json_records {
  const char *text;
  size_t len;
  size_t at;
  int array;  /* the file is an array of records */
  int joined; /* no comma stood behind the last element */
  int over;
  json_t *value;        /* the element that the last record borrows from */
  pyk_json_place here;  /* where it stands, for all records in it: jansson does not say where they begin */
  json_t *list;         /* records inside an object: borrowed from `value` */
  size_t next;          /* of that list */
  pyk_str *attachments; /* of the last record, as many as it has */
  pyk_published_vote *votes;
};

static void skip_blank(pyk_json_records *r) {
  while (r->at < r->len && strchr(" \t\r\n", r->text[r->at]) != NULL && r->text[r->at] != '\0')
    r->at++;
}

pyk_rc pyk_json_records_open(const char *text, size_t len, pyk_json_records **out) {
  if ((text == NULL && len > 0) || out == NULL) return PYK_E_ARG;
  pyk_json_records *r = pyk_json_room(1, sizeof *r);
  if (r == NULL) return PYK_E_MEMORY;
  r->text = text;
  r->len = len;
  if (len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) r->at = 3;
  skip_blank(r);
  r->array = r->at < len && text[r->at] == '[';
  if (r->array) r->at++;
  *out = r;
  return PYK_OK;
}

void pyk_json_records_close(pyk_json_records *records) {
  if (records == NULL) return;
  json_decref(records->value);
  pyk_json_free_room(records->attachments);
  pyk_json_free_room(records->votes);
  pyk_json_free_room(records);
}

/* --- one record ------------------------------------------------------------------------------------------------------ */

static pyk_str string_of(const json_t *object, const char *key) {
  const json_t *value = json_object_get(object, key);
  pyk_str out = {json_string_value(value), json_string_length(value)};
  return out;
}

static pyk_str inner_string(const json_t *object, const char *outer, const char *key) {
  return string_of(json_object_get(object, outer), key);
}

static int has(pyk_str text) {
  return text.len > 0;
}

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

/* 0 without memory. */
static int read_attachments(pyk_json_records *r, const json_t *object, pyk_published *out) {
  const json_t *list = json_object_get(object, "Attachments");
  size_t most = json_array_size(list);
  pyk_json_free_room(r->attachments);
  r->attachments = most == 0 ? NULL : pyk_json_room(least(most, ATTACHMENTS), sizeof *r->attachments);
  if (most > 0 && r->attachments == NULL) return 0;
  out->attachments = r->attachments;
  for (size_t i = 0; i < most && out->attachment_count < ATTACHMENTS; i++) {
    pyk_str title = string_of(json_array_get(list, i), "Title");
    if (has(title)) r->attachments[out->attachment_count++] = title;
  }
  return 1;
}

/* The API writes numbers as numbers, sometimes as text. */
static int32_t votes_of(const json_t *vote, const char *side) {
  const json_t *value = json_object_get(json_object_get(vote, side), "NumberOfVotes");
  json_int_t number = json_is_string(value) ? strtol(json_string_value(value), NULL, 10) : json_integer_value(value);
  return number >= 0 && number <= INT32_MAX ? (int32_t)number : 0;
}

/* 0 without memory. */
static int read_votes(pyk_json_records *r, const json_t *object, pyk_published *out) {
  const json_t *list = json_object_get(object, "VotingResults");
  size_t count = least(json_array_size(list), VOTES);
  pyk_json_free_room(r->votes);
  r->votes = count == 0 ? NULL : pyk_json_room(count, sizeof *r->votes);
  if (count > 0 && r->votes == NULL) return 0;
  out->votes = r->votes;
  for (size_t i = 0; i < count; i++) {
    const json_t *vote = json_array_get(list, i);
    r->votes[i] = (pyk_published_vote){votes_of(vote, "Ayes"), votes_of(vote, "Noes"), votes_of(vote, "Blank"),
                                       votes_of(vote, "Absent"), inner_string(vote, "Noes", "Content")};
  }
  out->vote_count = count;
  return 1;
}

static pyk_rc read_record(pyk_json_records *r, const json_t *object, pyk_published *out) {
  out->helsinki = 1;
  out->content = string_of(object, "Content");
  if (!has(out->content)) out->content = string_of(object, "HTML"); /* an item of an agenda */
  out->motion = string_of(object, "Motion");
  out->title = string_of(object, "Title");
  if (!has(out->title)) out->title = string_of(object, "AgendaItem");
  out->case_id = string_of(object, "CaseIDLabel");
  out->section = string_of(object, "Section");
  out->body = inner_string(object, "Organization", "Name");
  out->body_type = inner_string(object, "Organization", "Type");
  out->meeting_day = string_of(object, "DateDecision");
  if (!has(out->meeting_day)) out->meeting_day = inner_string(object, "Meeting", "DateMeeting");
  out->issued = inner_string(object, "PDF", "Issued");
  return read_attachments(r, object, out) && read_votes(r, object, out) ? PYK_OK : PYK_E_MEMORY;
}

static int is_record(const json_t *object) {
  static const char *const keys[] = {"Content", "Motion", "HTML", "CaseIDLabel", "NativeId"};
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    if (json_object_get(object, keys[i]) != NULL) return 1;
  }
  return 0;
}

/* --- from element to element -------------------------------------------------------------------------------------------- */

/* Where an element that cannot be parsed ends: brackets and strings are counted. */
static size_t element_end(const pyk_json_records *r, size_t at) {
  size_t depth = 0;
  int quoted = 0;
  for (; at < r->len; at++) {
    char c = r->text[at];
    if (quoted) {
      if (c == '\\') at++;
      quoted = c != '"';
      continue;
    }
    if (c == '"') quoted = 1;
    if (c == '{' || c == '[') depth++;
    if ((c == ',' || c == ']') && depth == 0) return at;
    if ((c == '}' || c == ']') && depth > 0) depth--;
  }
  return r->len;
}

static pyk_rc broken(pyk_json_records *r, size_t begin, size_t at, const char *want, pyk_json_place *place) {
  place->begin = begin;
  place->end = r->at;
  place->at = at;
  place->want = want;
  return PYK_E_SYNTAX;
}

/* Where no element begins: the end of the file, or of its array. PYK_OK where one does. No text is passed over without a
 * word, but a comma behind the last element is let through. */
static pyk_rc between(pyk_json_records *r, pyk_json_place *place) {
  skip_blank(r);
  if (r->over) return PYK_E_NORULE;
  if (!r->array) {
    r->over = r->at >= r->len;
    return r->over ? PYK_E_NORULE : PYK_OK;
  }
  if (r->at >= r->len) {
    r->over = 1;
    return broken(r, r->at, r->at, "a bracket that ends the array", place);
  }
  if (r->text[r->at] == ']') {
    r->over = 1;
    r->at++;
    skip_blank(r);
    size_t rest = r->at;
    r->at = r->len;
    return rest < r->len ? broken(r, rest, rest, "nothing behind the array", place) : PYK_E_NORULE;
  }
  if (!r->joined) return PYK_OK;
  r->joined = 0; /* what follows is read as if there had been a comma */
  return broken(r, r->at, r->at, "a comma or the end of the array", place);
}

/* Parses the next element of the file. PYK_E_NORULE at its end. */
static pyk_rc parse(pyk_json_records *r, pyk_json_place *place) {
  pyk_rc rc = between(r, place);
  if (rc != PYK_OK) return rc;
  size_t begin = r->at;
  json_error_t error;
  json_t *value = json_loadb(r->text + begin, r->len - begin, JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK, &error);
  size_t used = error.position > 0 ? (size_t)error.position : 0;
  r->at = value != NULL ? begin + used : element_end(r, begin);
  skip_blank(r);
  int comma = r->array && r->at < r->len && r->text[r->at] == ',';
  r->joined = !comma;
  if (comma) r->at++;
  /* An element that breaks off takes its array's end with it. */
  if (!r->array || (value == NULL && r->at >= r->len)) r->over = 1;
  if (value == NULL) {
    int memory = json_error_code(&error) == json_error_out_of_memory;
    return memory ? PYK_E_MEMORY : broken(r, begin, begin + used, "JSON", place);
  }
  json_decref(r->value);
  r->value = value;
  r->list = NULL;
  r->here = (pyk_json_place){begin, begin + used, begin + used, NULL};
  return PYK_OK;
}

/* The element is there, but it is no record. */
static pyk_rc no_record(const pyk_json_records *r, const char *want, pyk_json_place *place) {
  place->at = r->here.begin;
  place->want = want;
  return PYK_E_SYNTAX;
}

pyk_rc pyk_json_records_next(pyk_json_records *records, pyk_published *out, pyk_json_place *place) {
  if (records == NULL || out == NULL || place == NULL) return PYK_E_ARG;
  if (out->size != sizeof *out) return PYK_E_SIZE;
  pyk_published read = {.size = sizeof read};
  if (records->list == NULL || records->next >= json_array_size(records->list)) {
    pyk_rc rc = parse(records, place);
    if (rc != PYK_OK) return rc;
    *place = records->here;
    if (!json_is_object(records->value)) return no_record(records, "an object", place);
    if (is_record(records->value)) {
      rc = read_record(records, records->value, &read);
      if (rc == PYK_OK) *out = read;
      return rc;
    }
    static const char *const lists[] = {"decisions", "Decisions", "records", "Agenda", "agenda"};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0] && !json_is_array(records->list); i++)
      records->list = json_object_get(records->value, lists[i]);
    records->next = 0;
    if (json_array_size(records->list) == 0) {
      records->list = NULL;
      return no_record(records, "a record with Content or Motion", place);
    }
  }
  *place = records->here;
  const json_t *element = json_array_get(records->list, records->next++);
  if (!json_is_object(element)) return no_record(records, "an object", place);
  pyk_rc rc = read_record(records, element, &read);
  if (rc != PYK_OK) return rc;
  if (!has(read.meeting_day)) read.meeting_day = string_of(records->value, "DateMeeting");
  if (!has(read.body)) read.body = string_of(records->value, "DecisionMaker");
  *out = read;
  return PYK_OK;
}
