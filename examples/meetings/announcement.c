/* Reads a decision announcement: what it says of an item, and in which outcome words. It stands in for the minutes
 * until they are published. */
#include "meetings.h"

#include <stdio.h>
#include <string.h>

/* 1 when the line is the announcement's heading of that item: "3 Title", with a space or a wider one (U+2002). */
static int heads(part line, const item *i) {
  static const char *const gaps[] = {" ", "\xE2\x80\x82"};
  if (i->title[0] == '\0' || !line_begins(line, i->number)) return 0;
  line.begin += strlen(i->number);
  for (size_t k = 0; k < sizeof gaps / sizeof gaps[0]; k++) {
    if (line_begins(line, gaps[k]) && line_equals((part){line.begin + strlen(gaps[k]), line.end}, i->title)) return 1;
  }
  return 0;
}

/* Headings that part an executive's proposals to the council from the rest: 1 and 2; 0 for other lines. */
static int parts_council(part line) {
  if (text_holds(line, "HALLITUKSEN EHDOTUKSET") && text_holds(line, "VALTUUSTOLLE")) return 1;
  return text_holds(line, "HALLITUKSEN ASIAT") ? 2 : 0;
}

static const item *headed(const meeting *m, part line) {
  for (size_t k = 0; k < m->count; k++) {
    if (heads(line, &m->items[k])) return &m->items[k];
  }
  return NULL;
}

/* What the announcement says of the item, below its heading. A translation of an item has the number of its original,
 * and only that one's heading. 0: it does not speak of it. */
static int find_block(const meeting *m, const item *i, part *block, int *to_council) {
  if (m->announcement == NULL) return 0;
  const char *at = m->announcement, *end = at + strlen(at);
  int found = 0, side = 0;
  for (part line; next_line(&at, end, &line);) {
    int next_side = parts_council(line);
    const item *other = headed(m, line);
    if (found && (next_side != 0 || other != NULL)) {
      block->end = line.begin;
      return 1;
    }
    if (next_side != 0) side = next_side;
    if (other == NULL || strcmp(other->number, i->number) != 0) continue;
    found = 1;
    *to_council = side == 1;
    *block = (part){at, end};
  }
  return found;
}

/* 1 for what ends the words of the decision: headings of the handling and the list of attachments. */
static int ends_words(part line) {
  static const char *const headings[] = {"Käsittely",        "Vastaehdotus", "Palautusehdotus",  "Pöydällepanoehdotus",
                                         "Poistamisehdotus", "Äänestys",     "Eriävä mielipide", "Liitteet"};
  for (size_t k = 0; k < sizeof headings / sizeof headings[0]; k++) {
    if (line_begins(line, headings[k])) return 1;
  }
  return 0;
}

/* 1 for the line with which an announcement ends: a place and a day. */
static int place_and_day(part line) {
  const char *space = line.begin;
  while (space < line.end && *space != ' ')
    space++;
  pyk_day day;
  return space < line.end && pyk_day_parse_printed(space + 1, (size_t)(line.end - space - 1), &day) == PYK_OK;
}

/* The words that "Päätös" heads, up to the next heading. */
static int find_words(part block, part *words) {
  const char *at = block.begin;
  int found = 0;
  for (part line; next_line(&at, block.end, &line);) {
    if (!found) {
      found = line_equals(line, "Päätös");
      *words = (part){at, at};
      continue;
    }
    if (ends_words(line) || place_and_day(line)) break;
    if (words->begin == words->end && line.begin < line.end) words->begin = line.begin;
    if (line.begin < line.end) words->end = line.end;
  }
  return found && words->begin < words->end;
}

/* No announcement at hand has a removed item; "Poistettiin" is the form that the other outcomes let expect. */
static result result_of(part words) {
  static const struct {
    const char *words;
    result result;
  } rows[] = {
      {"Pöydälle", RESULT_TABLED},
      {"Palautettiin", RESULT_RETURNED},
      {"Poistettiin", RESULT_REMOVED},
      {"Ehdotuksen mukaan", RESULT_AS_PROPOSED},
      {"Esittelijän muutetun ehdotuksen mukaan", RESULT_AS_REVISED},
      {"Esittelijän ehdotuksesta poiketen", RESULT_DIFFERING},
  };
  for (size_t k = 0; k < sizeof rows / sizeof rows[0]; k++) {
    if (line_begins(words, rows[k].words)) return rows[k].result;
  }
  return RESULT_OWN_WORDS;
}

/* What follows the outcome words: sentences of the decision itself, if there are any. */
static part after_first_line(part words) {
  const char *at = words.begin;
  part line;
  next_line(&at, words.end, &line);
  return (part){at, words.end};
}

/* "JAA: 9, EI: 6, Tyhjiä: 0, Poissa: 0": who did not vote is absent; the rest are there. */
static int32_t present_at(part block) {
  const char *at = block.begin;
  int32_t present = 0;
  for (part line; next_line(&at, block.end, &line);) {
    char text[80];
    size_t len = (size_t)(line.end - line.begin);
    int yes, no, none;
    if (len >= sizeof text) continue;
    memcpy(text, line.begin, len);
    text[len] = '\0';
    if (sscanf(text, "JAA: %4d, EI: %4d, Tyhjiä: %4d", &yes, &no, &none) != 3) continue;
    if (present != 0 && present != yes + no + none) return 0;
    present = yes + no + none;
  }
  return present;
}

int find_announced(const meeting *m, const item *i, announced *out) {
  part block = {0}, words = {0};
  int to_council = 0;
  if (!find_block(m, i, &block, &to_council) || !find_words(block, &words)) return 0;
  out->result = result_of(words);
  out->words = out->result == RESULT_OWN_WORDS ? words : after_first_line(words);
  out->proposal = to_council;
  out->present = present_at(block);
  return 1;
}
