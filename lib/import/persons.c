#include "page.h"

#include <string.h>

#include "../base/fold.h"

/* --- presenter ------------------------------------------------------------------------------------------------------ */

/* "vs.", "va.", "vt.", "tf.", "v.t." at the begin of a title; the full stop may be missing. */
static pyk_span acting_word(const char *text, pyk_span title) {
  static const char *const words[] = {"v.s.", "v.a.", "v.t.", "t.f.", "vs.", "va.", "vt.",
                                      "tf.",  "vs ",  "va ",  "vt ",  "tf ", NULL};
  const char *word = pyk_begins_with_any(text, title, words);
  return word == NULL ? (pyk_span){0, 0} : pyk_trim(text, title.begin, title.begin + strlen(word));
}

void pyk_read_acting(const char *text, pyk_span title, pyk_span other, pyk_decision *decision, pyk_fact_list *facts) {
  pyk_span word = acting_word(text, title);
  if (!pyk_taken(word)) word = acting_word(text, other);
  decision->presenter_acting = pyk_taken(word);
  pyk_fact_state(facts, PYK_FIELD_PRESENTER_ACTING, word, 1, PYK_RULE_ACTING_WORD);
}

static int holds_contact_data(const char *text, pyk_span line) {
  for (size_t i = line.begin; i < line.end; i++) {
    if (text[i] == '@' || pyk_is_digit(text[i])) return 1;
  }
  return 0;
}

static void read_presenter(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  const pyk_block *block = &page->presenter;
  if (!block->found || block->lines == 0) {
    decision->presenter = PYK_GIVEN_NO;
    pyk_fact_absent(facts, PYK_FIELD_PRESENTER);
    return;
  }
  const char *text = page->text;
  pyk_span place = block->line[0];
  /* The second line is the name, unless the first one holds it. */
  int second = block->lines > 1 && !holds_contact_data(text, block->line[1]) &&
               (pyk_like_name(text, block->line[1]) || !pyk_like_name(text, block->line[0]));
  if (second) place.end = block->line[1].end;
  decision->presenter = PYK_GIVEN_YES;
  pyk_fact_add(facts, PYK_FIELD_PRESENTER, PYK_CONFIDENCE_STATED, place, 0, PYK_RULE_PERSON_BLOCK);
  if (second) {
    pyk_fact_add(facts, PYK_FIELD_PRESENTER_TITLE, PYK_CONFIDENCE_STATED, block->line[0], 0, PYK_RULE_PERSON_BLOCK);
    pyk_fact_add(facts, PYK_FIELD_PRESENTER_NAME, PYK_CONFIDENCE_STATED, block->line[1], 0, PYK_RULE_PERSON_BLOCK);
  }
  pyk_read_acting(text, block->line[0], (pyk_span){0, 0}, decision, facts);
}

/* --- contact person --------------------------------------------------------------------------------------------------- */

static int in_address(char c) {
  return pyk_is_letter(c) || pyk_is_digit(c) || c == '.' || c == '-' || c == '_' || c == '+';
}

/* Bytes of "@", or of "(a)" in its place. */
static size_t at_sign(const char *text, size_t end, size_t at) {
  if (text[at] == '@') return 1;
  return pyk_fold_starts(text, end, at, "(a)") ? 3 : 0;
}

/* An e-mail address: something, @, something with a full stop in it. */
static int find_mail(const char *text, pyk_span in, pyk_span *place) {
  for (size_t at = in.begin; at < in.end; at++) {
    size_t sign = at_sign(text, in.end, at);
    if (sign == 0) continue;
    size_t begin = at, end = at + sign;
    while (begin > in.begin && in_address(text[begin - 1]))
      begin--;
    while (end < in.end && in_address(text[end]))
      end++;
    while (end > at && text[end - 1] == '.')
      end--;
    pyk_span domain = {at + sign, end};
    if (begin < at && pyk_taken(domain) && pyk_holds(text, domain, ".")) {
      place->begin = begin;
      place->end = end;
      return 1;
    }
  }
  return 0;
}

static int in_number(char c) {
  return pyk_is_digit(c) || c == ' ' || c == '-' || c == '(' || c == ')';
}

/* A telephone number: at least five digits with nothing but spaces, hyphens and brackets between them. */
static int find_number(const char *text, pyk_span in, pyk_span *place) {
  enum { LEAST_DIGITS = 5 };
  for (size_t at = in.begin; at < in.end;) {
    if (!pyk_is_digit(text[at]) && text[at] != '+') {
      at++;
      continue;
    }
    size_t begin = at, last = at, digits = 0;
    if (text[at] == '+') at++;
    for (; at < in.end && in_number(text[at]); at++) {
      if (!pyk_is_digit(text[at])) continue;
      digits++;
      last = at + 1;
    }
    if (digits < LEAST_DIGITS) continue;
    place->begin = begin;
    place->end = last;
    return 1;
  }
  return 0;
}

/* The name that a line begins with, up to its first comma. */
static int name_of(const char *text, pyk_span line, pyk_span *place) {
  if (!pyk_like_name(text, line)) return 0;
  size_t end = line.begin;
  while (end < line.end && text[end] != ',')
    end++;
  *place = pyk_trim(text, line.begin, end);
  return 1;
}

/* Telephone and e-mail, as far as they are there; 0 when neither is. */
static int read_reach(const char *text, pyk_span in, int32_t person, pyk_fact_list *facts) {
  pyk_span place;
  int number = find_number(text, in, &place);
  if (number) pyk_fact_add_nth(facts, PYK_FIELD_CONTACT_REACH, place, 0, PYK_RULE_REACH, person);
  int mail = find_mail(text, in, &place);
  if (mail) pyk_fact_add_nth(facts, PYK_FIELD_CONTACT_REACH, place, 0, PYK_RULE_REACH, person);
  return number || mail;
}

/* A second person begins with "Name, title": a name alone may be that of a street or an office. */
static int begins_person(const char *text, pyk_span line, pyk_span *name, int32_t persons) {
  return name_of(text, line, name) && (persons == 0 || name->end < line.end);
}

/* Each person with what stands below the name, up to the next person. */
static int32_t read_persons(const char *text, pyk_span in, int *reached, pyk_fact_list *facts) {
  int32_t persons = 0;
  pyk_span name, line, part = {in.begin, in.begin};
  size_t at = in.begin;
  for (int more = 1; more;) {
    more = pyk_next_line(text, in.end, &at, &line);
    if (more && !begins_person(text, line, &name, persons)) {
      part.end = line.end;
      continue;
    }
    *reached = read_reach(text, part, persons > 0 ? persons : 1, facts) || *reached;
    if (!more) break;
    pyk_fact_add_nth(facts, PYK_FIELD_CONTACT, name, 0, PYK_RULE_PERSON_BLOCK, ++persons);
    part = line;
  }
  return persons;
}

void pyk_read_contact(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  const pyk_block *block = &page->contact;
  pyk_span in = {0, 0};
  if (block->found && block->lines > 0) in = block->text;
  int reached = 0;
  decision->contact = read_persons(page->text, in, &reached, facts) > 0 ? PYK_GIVEN_YES : PYK_GIVEN_NO;
  decision->contact_reach = reached ? PYK_GIVEN_YES : PYK_GIVEN_NO;
  if (decision->contact == PYK_GIVEN_NO) pyk_fact_absent(facts, PYK_FIELD_CONTACT);
  if (!reached) pyk_fact_absent(facts, PYK_FIELD_CONTACT_REACH);
}

void pyk_read_people(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  read_presenter(page, decision, facts);
  pyk_read_contact(page, decision, facts);
}
