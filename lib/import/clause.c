#include "deeds.h"

#include <string.h>

/* Only main verbs count: what a council "had adopted" is not what the decision does, nor what it proposes to others. */

typedef struct reader {
  const char *text;
  pyk_clause *out;
  int relative;      /* up to the next comma somebody else acts */
  int described;     /* up to the next comma an infinitive says which decision or right is meant */
  int possible;      /* up to the next comma things may be done, or are not */
  int quoted;        /* the rest is what was proposed, stated or made a condition */
  int joined;        /* since the last verb there was a comma or "ja" */
  int first;         /* no word yet, or only adverbs */
  int dropped;       /* the next thing is only referred to */
  int after_that;    /* the word before is "että" */
  pyk_signs last;    /* signs of the word before, adverbs aside */
  pyk_signs pending; /* things of the word before, unless they had been there */
  pyk_signs paired;  /* and those before "ja" and one more word: "tarjouksen ja hinnan perusteella" */
  int32_t pair_age;
} reader;

#define MAIN_VERBS (AS_NEG - 1) /* the signs below it */

static void take(pyk_signs signs, pyk_span word, pyk_signs *set, pyk_span *places) {
  pyk_signs fresh = signs & ~*set;
  for (size_t i = 0; fresh >> i != 0; i++) {
    if (fresh & PYK_SIGN(i)) places[i] = word;
    if (i + 1 == PYK_SIGNS) break;
  }
  *set |= signs;
}

/* 1 when the verb acts in the main clause. */
static int acts(reader *r, pyk_signs signs) {
  pyk_signs before = r->out->verbs & MAIN_VERBS & ~DO_DECIDES;
  int loose = (signs & (AS_BOUND | AS_EITHER)) != 0;
  int decided = (r->out->verbs & DO_DECIDES) != 0 || r->first;
  if (r->relative || r->quoted || r->described) return 0;
  if (loose && (r->last & AS_NAMED)) {
    r->described = 1;
    return 0;
  }
  if (loose && r->possible) return 0;
  int goes_on = before != 0 && r->joined; /* "Merkitään tiedoksi ja esitetään ..." */
  if ((signs & AS_BOUND) && !decided && !goes_on) return 0;
  /* "päätti valita", "päätti valita ja nimetä": a further infinitive has to be joined to the one before. */
  return !(loose && before != 0 && !r->joined);
}

/* "Että" opens what was decided when nothing but "päätti" stands before it; else what was stated, proposed or asked. */
static void open_content(reader *r) {
  pyk_signs before = r->out->verbs & MAIN_VERBS;
  if (before == 0 || before == DO_DECIDES || (r->last & AS_AND)) return;
  r->quoted = 1;
}

static void read_verb(reader *r, pyk_signs signs, pyk_span word) {
  pyk_clause *out = r->out;
  if (signs & AS_RELATIVE) r->relative = 1;
  if (signs & AS_THAT) open_content(r);
  int main_clause = !r->relative && !r->quoted;
  if (main_clause && (signs & AS_NEG)) take(AS_NEG, word, &out->verbs, out->verb_at);
  if (main_clause && (signs & (AS_MODAL | AS_NEG))) r->possible = 1; /* "voidaan vuokrata", "ei vuokrata" */
  if ((signs & MAIN_VERBS) && acts(r, signs)) {
    take(signs & MAIN_VERBS, word, &out->verbs, out->verb_at);
    r->joined = 0;
  }
  if (signs & AS_AND) r->joined = 1;
}

/* What a motion or a claim is answered with stays, even where it is only the reason: "toivomusponnen johdosta". */
static const pyk_signs kept = OF_WISH | OF_REPORT | OF_MOTION | OF_CLAIM | OF_RECTIFICATION | OF_CONTROL;

static void read_thing(reader *r, pyk_signs signs, pyk_span word) {
  pyk_clause *out = r->out;
  pyk_signs receivers = OF_TO_COUNCIL | OF_TO_BODY;
  if (!(out->verbs & DO_PROPOSES)) signs &= ~receivers;
  pyk_signs before = out->things;
  int counts = !r->relative && !r->quoted && !r->described && !r->dropped;
  /* "totesi, että kokous on päätösvaltainen", "esitti, että valtuusto hyväksyy" */
  if (!counts) signs &= r->after_that ? OF_QUORUM | receivers : OF_QUORUM;
  if (signs != 0) take(signs, word, &out->things, out->thing_at);
  if (signs != 0) r->dropped = 0;
  r->pending = out->things & ~before & ~kept;
  if (r->pair_age++ >= 1) r->paired = 0;
}

static void read_word(reader *r, pyk_span word) {
  pyk_folded folded;
  pyk_fold_word(r->text, word, &folded);
  pyk_signs found[PYK_CUE_TABLES];
  pyk_look_up(&pyk_cues, &folded, 1u << PYK_CUES_VERBS | 1u << PYK_CUES_THINGS, found);
  pyk_signs verbs = found[PYK_CUES_VERBS], things = found[PYK_CUES_THINGS];
  if (verbs & AS_FOLLOWED) r->out->things &= ~(r->pending | r->paired); /* "lausunnon mukaisesti" */
  if (verbs & AS_AND) {
    r->paired = r->pending;
    r->pair_age = 0;
  }
  read_verb(r, verbs, word);
  read_thing(r, things, word);
  r->after_that = (verbs & AS_THAT) != 0;
  if (verbs & AS_FOLLOWS) r->dropped = 1;

  if (verbs & (AS_PASSES | AS_THAT)) return;
  r->last = verbs;
  r->first = 0;
}

/* A comma ends what stands between two of them; the next item of a list ends everything. */
static void pass_gap(reader *r, size_t from, size_t to) {
  int line = 0;
  for (size_t i = from; i < to; i++) {
    unsigned char c = (unsigned char)r->text[i];
    if (c == '\n') line = 1;
    int item = line && (c == '-' || c == 0xE2); /* a dash or a bullet */
    int comma = c == ',' && i + 1 < to;         /* 20.000,00 holds none */
    if (!item && !comma) continue;
    r->relative = r->described = r->possible = 0;
    r->joined = 1;
    if (item) r->quoted = 0;
  }
}

static int same_word(const char *text, pyk_span a, pyk_span b) {
  return a.end - a.begin == b.end - b.begin && memcmp(text + a.begin, text + b.begin, a.end - a.begin) == 0;
}

void pyk_clause_read(const char *text, pyk_span sentence, pyk_span frame, pyk_clause *out) {
  memset(out, 0, sizeof *out);
  reader r = {.text = text, .out = out, .first = 1};
  out->first.begin = out->first.end = sentence.begin;
  size_t at = sentence.begin;
  size_t before = at;
  for (pyk_span word; pyk_next_word(text, sentence.end, &at, &word); before = word.end) {
    pass_gap(&r, before, word.begin);
    if (word.end - word.begin == 1 && r.first) continue; /* the mark of an item: A, B */
    int opening = r.first && !pyk_taken(out->first);
    read_word(&r, word);
    if (opening) out->first = word;
    if (opening && (out->verbs & MAIN_VERBS)) out->bare = 1;
    if (opening && r.first) out->bare = 1;
  }
  out->same_person = !pyk_taken(frame) || out->bare || same_word(text, out->first, frame);
  int only_decides = (out->verbs & MAIN_VERBS) == DO_DECIDES;
  out->carries = only_decides && text[sentence.end - 1] != '.';
}
