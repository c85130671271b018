/* A decision announcement: each item with its title, its record id and the words that say what came of it. */
#include "../base/fold.h"
#include "deeds.h"
#include "reader.h"

static pyk_announced *next_item(pyk_reader *reader, pyk_result *result) {
  void *array = reader->items;
  if (!pyk_room(&array, &reader->item_cap, result->item_count + 1, sizeof *reader->items)) return NULL;
  reader->items = array;
  pyk_announced *item = &reader->items[result->item_count++];
  *item = (pyk_announced){0};
  return item;
}

/* The first lines of an item: "1 Title", then its record id. */
static void read_lines(const pyk_document *d, pyk_span span, pyk_announced *item) {
  size_t at = span.begin;
  pyk_span line, place;
  if (!pyk_next_line(d->text, span.end, &at, &line)) return;
  size_t title = line.begin;
  while (title < line.end && d->text[title] >= '0' && d->text[title] <= '9' && title - line.begin < 6)
    item->number = item->number * 10 + (d->text[title++] - '0');
  if (pyk_fold_starts(d->text, line.end, title, "\xE2\x80\x82")) title += 3; /* a wide space */
  place = pyk_document_place(d, pyk_trim(d->text, title, line.end));
  item->title_begin = place.begin;
  item->title_end = place.end;
  if (!pyk_next_line(d->text, span.end, &at, &line) || !pyk_record_line(d->text, line, &place)) return;
  place = pyk_document_place(d, place);
  item->case_begin = place.begin;
  item->case_end = place.end;
}

/* What came of an item, by the first words below "Päätös": it went on, or was decided as they say. */
static pyk_outcome outcome_of(const char *text, pyk_span line) {
  static const struct {
    const char *words;
    int within; /* 1: in a sentence, 0: at its begin */
    pyk_outcome outcome;
  } rows[] = {
      {"pöydälle", 0, PYK_OUTCOME_TABLED},
      {"bordlades", 0, PYK_OUTCOME_TABLED},
      {"palautettiin", 0, PYK_OUTCOME_RETURNED},
      {"återremitterades", 0, PYK_OUTCOME_RETURNED},
      {"poistettiin", 0, PYK_OUTCOME_REMOVED},
      {"panna asian pöydälle", 1, PYK_OUTCOME_TABLED},
      {"bordlägga ärendet", 1, PYK_OUTCOME_TABLED},
      {"palauttaa asian", 1, PYK_OUTCOME_RETURNED},
      {"återremittera ärendet", 1, PYK_OUTCOME_RETURNED},
      {"poistaa asian esityslistalta", 1, PYK_OUTCOME_REMOVED},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    size_t at = pyk_fold_find(text, line.end, line.begin, rows[i].words);
    if (at < line.end && (rows[i].within || at == line.begin)) return rows[i].outcome;
  }
  size_t from = line.begin;
  pyk_span sentence;
  return pyk_next_sentence(text, line.end, &from, &sentence) ? pyk_outcome_of(text, sentence) : PYK_OUTCOME_UNKNOWN;
}

static void read_words(const pyk_document *d, pyk_span span, pyk_announced *item) {
  pyk_span words, rest;
  size_t at = span.begin;
  if (!pyk_next_line(d->text, span.end, &at, &words) || pyk_heading_of(d->text, words, &rest) != PYK_HEADING_DECISION ||
      !pyk_next_line(d->text, span.end, &at, &words)) {
    return;
  }
  item->outcome = outcome_of(d->text, words);
  words = pyk_document_place(d, words);
  item->words_begin = words.begin;
  item->words_end = words.end;
}

int pyk_read_announcement(pyk_reader *reader, pyk_result *result) {
  const pyk_document *d = &reader->document;
  pyk_announced *item = NULL;
  for (size_t i = 0; i < d->mark_count; i++) {
    const pyk_mark *mark = &d->marks[i];
    if (mark->kind == PYK_MARK_ITEM) {
      item = next_item(reader, result);
      if (item == NULL) return 0;
      read_lines(d, mark->span, item);
    } else if (mark->kind == PYK_MARK_ITEM_TEXT && item != NULL && item->outcome == PYK_OUTCOME_UNKNOWN) {
      read_words(d, mark->span, item);
    }
  }
  return 1;
}
