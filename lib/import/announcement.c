/* A decision announcement: each item with its title, its record id and the words that say what came of it. */
#include "../base/fold.h"
#include "reader.h"

static pyk_announced *next_item(pyk_reader *reader, pyk_result *result) {
  void *array = reader->items;
  if (!pyk_reader_room(&array, &reader->item_cap, result->item_count + 1, sizeof *reader->items)) return NULL;
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

/* How an announcement says what came of an item: the first words below "Päätös". */
static pyk_outcome outcome_of(const char *text, pyk_span line) {
  static const struct {
    const char *words;
    pyk_outcome outcome;
  } rows[] = {
      {"pöydälle", PYK_OUTCOME_TABLED},
      {"bordlades", PYK_OUTCOME_TABLED},
      {"palautettiin", PYK_OUTCOME_RETURNED},
      {"återremitterades", PYK_OUTCOME_RETURNED},
      {"poistettiin", PYK_OUTCOME_REMOVED},
      {"ehdotuksen mukaan", PYK_OUTCOME_AS_PROPOSED},
      {"enligt förslaget", PYK_OUTCOME_AS_PROPOSED},
      {"esittelijän muutetun ehdotuksen mukaan", PYK_OUTCOME_AS_REVISED},
      {"enligt föredragandens ändrade förslag", PYK_OUTCOME_AS_REVISED},
      {"esittelijän ehdotuksesta poiketen", PYK_OUTCOME_DIFFERING},
      {"med avvikelse från föredragandens förslag", PYK_OUTCOME_DIFFERING},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    if (pyk_fold_starts(text, line.end, line.begin, rows[i].words)) return rows[i].outcome;
  }
  static const struct {
    const char *words;
    pyk_outcome outcome;
  } sentences[] = {
      {"panna asian pöydälle", PYK_OUTCOME_TABLED},          {"palauttaa asian", PYK_OUTCOME_RETURNED},
      {"poistaa asian esityslistalta", PYK_OUTCOME_REMOVED}, {"bordlägga ärendet", PYK_OUTCOME_TABLED},
      {"återremittera ärendet", PYK_OUTCOME_RETURNED},
  };
  for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++) {
    if (pyk_holds(text, line, sentences[i].words)) return sentences[i].outcome;
  }
  return PYK_OUTCOME_UNKNOWN;
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
