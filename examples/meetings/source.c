/* Reads the folder of one meeting: meeting.json, NN.json and NN.txt for each item, and paatostiedote.txt, the decision
 * announcement, where there is one. */
#include "meetings.h"

#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *copy(const char *text) {
  size_t size = strlen(text) + 1;
  char *out = malloc(size);
  if (out != NULL) memcpy(out, text, size);
  return out;
}

static char *joined(const char *folder, const char *name, const char *ending) {
  size_t size = strlen(folder) + strlen(name) + strlen(ending) + 2;
  char *path = malloc(size);
  if (path != NULL) snprintf(path, size, "%s/%s%s", folder, name, ending);
  return path;
}

/* The whole of a file, with a NUL behind it; NULL when it cannot be read. */
static char *whole(const char *path) {
  FILE *file = path == NULL ? NULL : fopen(path, "rb");
  if (file == NULL) return NULL;
  size_t len = 0, cap = 4096;
  char *text = malloc(cap);
  while (text != NULL) {
    size_t got = fread(text + len, 1, cap - len - 1, file);
    len += got;
    if (got == 0) break;
    if (len + 1 < cap) continue;
    char *larger = realloc(text, cap *= 2);
    if (larger == NULL) free(text);
    text = larger;
  }
  if (text != NULL) text[len] = '\0';
  if (text != NULL && ferror(file)) {
    free(text);
    text = NULL;
  }
  fclose(file);
  return text;
}

static char *read_text(const char *folder, const char *name) {
  char *path = joined(folder, name, ".txt");
  char *text = whole(path);
  free(path);
  return text;
}

static json_t *read_json(const char *folder, const char *name) {
  char *path = joined(folder, name, ".json");
  json_t *read = path == NULL ? NULL : json_load_file(path, 0, NULL);
  if (read == NULL) fprintf(stderr, "meetings: %s: no JSON that can be read\n", path == NULL ? name : path);
  free(path);
  return read;
}

static const char *string_of(const json_t *object, const char *name) {
  const char *text = json_string_value(json_object_get(object, name));
  return text == NULL ? "" : text;
}

/* Times are written without a zone, and days as a midnight that is some hours off: the day is right in both. */
static pyk_day day_of(const json_t *object, const char *name) {
  const char *text = string_of(object, name);
  pyk_day day;
  if (strlen(text) < 10 || pyk_day_parse(text, 10, &day) != PYK_OK) return PYK_DAY_NONE;
  return day;
}

/* Members of the body: those who stand in for another do not count. */
static int32_t members_of(const json_t *composition) {
  static const char *const roles[] = {"Puheenjohtaja", "Varapuheenjohtaja", "Jäsen"};
  int32_t count = 0;
  size_t index;
  json_t *person;
  json_array_foreach(composition, index, person) {
    if (string_of(person, "DeputyOf")[0] != '\0') continue;
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
      count += strcmp(string_of(person, "Role"), roles[i]) == 0;
  }
  return count;
}

/* Where the meeting itself does not give the day of its minutes, the record of the minutes does. */
static pyk_day minutes_of(const json_t *read) {
  pyk_day day = day_of(read, "MinutesPublished");
  size_t index;
  json_t *document;
  json_array_foreach(json_object_get(read, "MeetingDocuments"), index, document) {
    if (day == PYK_DAY_NONE && strcmp(string_of(document, "Type"), "pöytäkirja") == 0) day = day_of(document, "Issued");
  }
  return day;
}

static int read_head(const char *folder, meeting *out) {
  json_t *read = read_json(folder, "meeting");
  if (read == NULL) return 0;
  out->id = copy(string_of(read, "MeetingID"));
  out->decider = copy(string_of(read, "DecisionMaker"));
  out->held = day_of(read, "DateMeeting");
  out->agenda = day_of(read, "AgendaPublished");
  out->minutes = minutes_of(read);
  out->members = members_of(json_object_get(read, "Composition"));
  json_decref(read);
  if (out->id == NULL || out->decider == NULL) return 0;
  if (out->held == PYK_DAY_NONE) {
    fprintf(stderr, "meetings: %s: the day of the meeting is not given\n", folder);
    return 0;
  }
  return pyk_body_recognise(out->decider, strlen(out->decider), &out->body) == PYK_OK;
}

static int read_item(const char *folder, const char *name, item *out) {
  json_t *read = read_json(folder, name);
  if (read == NULL) return 0;
  out->number = copy(string_of(read, "AgendaPoint"));
  out->title = copy(string_of(read, "AgendaItem"));
  out->section = (int32_t)strtol(string_of(read, "Section"), NULL, 10);
  out->issued = day_of(json_object_get(read, "PDF"), "Issued");
  json_decref(read);
  out->text = read_text(folder, name);
  if (out->text == NULL) fprintf(stderr, "meetings: %s/%s.txt: cannot be read\n", folder, name);
  return out->number != NULL && out->title != NULL && out->text != NULL;
}

static int names_item(const struct dirent *entry) {
  const char *ending = strrchr(entry->d_name, '.');
  char first = entry->d_name[0];
  return first >= '0' && first <= '9' && ending != NULL && strcmp(ending, ".json") == 0;
}

static int read_items(const char *folder, meeting *out) {
  struct dirent **found = NULL;
  int count = scandir(folder, &found, names_item, alphasort);
  int fine = count >= 0;
  if (count > 0) out->items = calloc((size_t)count, sizeof *out->items);
  if (count > 0 && out->items == NULL) fine = 0;
  for (int i = 0; i < count; i++) {
    *strrchr(found[i]->d_name, '.') = '\0';
    if (fine) fine = read_item(folder, found[i]->d_name, &out->items[out->count++]);
    free(found[i]);
  }
  free(found);
  return fine;
}

int read_meeting(const char *folder, meeting *out) {
  memset(out, 0, sizeof *out);
  if (read_head(folder, out) && read_items(folder, out)) {
    out->announcement = read_text(folder, "paatostiedote");
    return 1;
  }
  fprintf(stderr, "meetings: %s: not a meeting that can be read\n", folder);
  free_meeting(out);
  return 0;
}

void free_meeting(meeting *m) {
  for (size_t i = 0; i < m->count; i++) {
    free(m->items[i].number);
    free(m->items[i].title);
    free(m->items[i].text);
  }
  free(m->items);
  free(m->id);
  free(m->decider);
  free(m->announcement);
  memset(m, 0, sizeof *m);
}
