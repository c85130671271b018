#include "page.h"

#include "../base/fold.h"

enum { BODY_LINE_MIN = 4, BODY_LINE_MAX = 160 };

/* Where a body's name ends and what it is in charge of begins: "Nämnden för ...", "Rehtori, kampus 5". */
static size_t core_end(const char *text, pyk_span line) {
  static const char *const links[] = {" för ", " i ", " vid ", " inom ", " på ", ", ", " ("};
  size_t end = line.end;
  for (size_t i = 0; i < sizeof links / sizeof links[0]; i++) {
    size_t at = pyk_fold_find(text, end, line.begin, links[i]);
    /* "Sairaala-, kuntoutus- ja hoivapalvelujen johtaja" goes on. */
    while (at < end && at > line.begin && text[at - 1] == '-')
      at = pyk_fold_find(text, end, at + 1, links[i]);
    if (at < end) end = at;
  }
  /* "Terveysinsinööri 1", "aluepäällikkö 5-2" */
  while (end > line.begin) {
    char c = text[end - 1];
    if (!pyk_is_digit(c) && c != '-' && c != '.' && c != ' ') break;
    end--;
  }
  return end;
}

/* Names of bodies stand in the nominative; a title that only mentions one has it in the genitive. */
static int genitive(const char *text, pyk_span word) {
  const char *end = text + word.end;
  size_t len = word.end - word.begin;
  if (len < 4) return 0;
  /* hallitus, jaos, asiamies; but nämndens, fullmäktiges */
  if (end[-1] == 's') return end[-2] == 'e' ? end[-3] == 'g' : end[-2] != 'u' && end[-2] != 'o';
  if (end[-1] != 'n') return 0;
  /* hallituksen, asiamiehen; but nämnden */
  if (end[-2] == 'e') return (end[-3] == 's' && end[-4] == 'k') || end[-3] == 'h';
  if (pyk_fold_starts(text, word.end, word.end - 4, "torn")) return 0; /* rektorn, koordinatorn */
  return (unsigned char)end[-2] < 0x80 || pyk_fold_starts(text, word.end, word.end - 3, "ön") ||
         pyk_fold_starts(text, word.end, word.end - 3, "än");
}

static pyk_body kind_of(const char *text, size_t begin, size_t end) {
  pyk_body kind = PYK_BODY_UNKNOWN;
  return pyk_body_recognise(text + begin, end - begin, &kind) == PYK_OK ? kind : PYK_BODY_UNKNOWN;
}

/* Takes a date off the end of the line: "Kaupunginhallitus 29.11.2021". */
static pyk_span without_day(const char *text, pyk_span line) {
  size_t at = line.begin;
  pyk_day day;
  pyk_span place;
  if (!pyk_find_day(text, line.end, &at, &day, &place) || at != line.end) return line;
  return pyk_trim(text, line.begin, place.begin);
}

pyk_body pyk_body_line(const char *text, pyk_span line, pyk_span *name) {
  size_t len = line.end - line.begin;
  if (len < BODY_LINE_MIN || len > BODY_LINE_MAX) return PYK_BODY_UNKNOWN;
  *name = without_day(text, line);
  char last = pyk_taken(*name) ? text[name->end - 1] : '.';
  if (last == '.' || last == ':' || last == ';' || last == '?') return PYK_BODY_UNKNOWN;
  size_t end = core_end(text, *name);
  pyk_span word = {end, end};
  while (word.begin > name->begin && pyk_is_letter(text[word.begin - 1]))
    word.begin--;
  /* A no-break space is no letter, though its bytes look like one. */
  size_t gap = pyk_fold_find(text, word.end, word.begin, "\xC2\xA0");
  if (gap < word.end) word.begin = gap + 2;
  if (kind_of(text, word.begin, word.end) == PYK_BODY_UNKNOWN || genitive(text, word)) return PYK_BODY_UNKNOWN;
  return kind_of(text, name->begin, end);
}

/* *word says what kind of authority a body belongs to. */
static pyk_authority authority_of(const char *text, pyk_span body, pyk_span *word) {
  static const char *const joint[] = {"kuntayhtymä", "yhtymä", "samkommun", NULL};
  static const char *const county[] = {"aluehallitu", "aluevaltuusto", "hyvinvointialue", "välfärdsområde", NULL};
  static const char *const municipality[] = {"kaupungin", "kunnan", "stads", "kommun", "kaupunki", NULL};
  if (pyk_find_any_word(text, body, joint, word)) return PYK_AUTHORITY_JOINT;
  if (pyk_find_any_word(text, body, county, word)) return PYK_AUTHORITY_WELLBEING_COUNTY;
  if (pyk_find_any_word(text, body, municipality, word)) {
    return PYK_AUTHORITY_MUNICIPALITY;
  }
  return PYK_AUTHORITY_UNKNOWN;
}

/* 1 when a municipality is named: a capitalised word before `word`, or "i" with one behind it. */
static int named(const char *text, pyk_span body, pyk_span word) {
  pyk_span before = pyk_trim(text, body.begin, word.begin);
  if (pyk_taken(before)) {
    size_t begin = before.end;
    while (begin > before.begin && pyk_is_letter(text[begin - 1]))
      begin--;
    if (begin < before.end && pyk_is_upper_at(text, before.end, begin)) return 1;
  }
  size_t link = pyk_fold_find(text, body.end, word.end, " i ");
  return link < body.end && pyk_is_upper_at(text, body.end, link + 3);
}

/* Record ids of Helsinki begin with HEL. */
static int from_helsinki(const char *text, pyk_span record) {
  return record.end > record.begin + 3 && pyk_fold_starts(text, record.end, record.begin, "HEL") &&
         !pyk_is_letter(text[record.begin + 3]);
}

void pyk_read_authority(const pyk_page *page, pyk_span body, pyk_span record, pyk_decision *decision,
                        pyk_fact_list *facts) {
  const char *text = page->text;
  pyk_span word = {body.begin, body.begin}, city = {0, 0};
  pyk_span where = body;
  pyk_rule rule = PYK_RULE_BODY_WORD;
  decision->authority = authority_of(text, body, &word);
  int helsinki = pyk_find_word(text, body, "helsingin", &city) || pyk_find_word(text, body, "helsingfors", &city);
  int other = !helsinki && pyk_taken(word) && named(text, body, word);
  if (!helsinki && !other && from_helsinki(text, record)) {
    helsinki = 1;
    where = record;
    rule = PYK_RULE_RECORD_PREFIX;
  }
  int by_record = decision->authority == PYK_AUTHORITY_UNKNOWN && rule == PYK_RULE_RECORD_PREFIX;
  if (decision->authority == PYK_AUTHORITY_UNKNOWN && helsinki) decision->authority = PYK_AUTHORITY_MUNICIPALITY;
  if (decision->authority == PYK_AUTHORITY_MUNICIPALITY) {
    decision->bylaw = helsinki ? PYK_BYLAW_HELSINKI : other ? PYK_BYLAW_OWN : PYK_BYLAW_NONE;
  }
  if (decision->authority == PYK_AUTHORITY_UNKNOWN) {
    pyk_fact_absent(facts, PYK_FIELD_AUTHORITY);
  } else {
    pyk_fact_add(facts, PYK_FIELD_AUTHORITY, PYK_CONFIDENCE_DERIVED, by_record ? record : body, decision->authority,
                 by_record ? PYK_RULE_RECORD_PREFIX : PYK_RULE_BODY_WORD);
  }
  if (decision->bylaw == PYK_BYLAW_NONE) {
    pyk_fact_absent(facts, PYK_FIELD_BYLAW);
  } else {
    pyk_fact_add(facts, PYK_FIELD_BYLAW, PYK_CONFIDENCE_DERIVED, where, decision->bylaw, rule);
  }
}
