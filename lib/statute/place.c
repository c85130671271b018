#include "place.h"

#include "../base/fold.h"

/* Words that make a number a chapter, a subsection or an item: behind the number, short behind it, before it. */
typedef struct unit {
  pyk_words words, shorts, before;
} unit;

static const char *const chapter_words[] = {"luku",   "luvun", "luvussa", "luvusta",  "lukua",
                                            "lukuun", "luvut", "kapitel", "kapitlet", NULL};
static const char *const chapter_shorts[] = {"kap", NULL};
static const char *const chapter_before[] = {"kap", "kapitel", "chapter", NULL};
static const unit chapter_unit = {chapter_words, chapter_shorts, chapter_before};

static const char *const subsection_words[] = {
    "momentti",     "momentin",    "momentissa", "momentista", "momenttia",  "momenttiin",  "momentilla",  "momentilta",
    "momentille",   "momenttina",  "momentiksi", "momentit",   "momenttien", "momenteissa", "momenteista", "momentteja",
    "momentteihin", "momentteina", "moment",     "momentet",   "momenten",   NULL};
static const char *const subsection_shorts[] = {"mom", NULL};
static const char *const subsection_before[] = {"mom", "moment", "subsection", "subsections", NULL};
static const unit subsection_unit = {subsection_words, subsection_shorts, subsection_before};

static const char *const item_words[] = {"kohta",    "kohdan",   "kohdassa",  "kohdasta", "kohtaa",   "kohtaan",
                                         "kohdalla", "kohdalta", "kohdalle",  "kohtana",  "kohdaksi", "kohdat",
                                         "kohtien",  "kohdissa", "kohdista",  "kohtiin",  "kohtia",   "punkt",
                                         "punkten",  "punkter",  "punkterna", NULL};
static const char *const item_shorts[] = {"k", "p", NULL};
static const char *const item_before[] = {"punkt", "paragraph", "paragraphs", "item", "items", NULL};
static const unit item_unit = {item_words, item_shorts, item_before};

static int take_unit(pyk_cursor *c, const unit *u) {
  return pyk_take_word(c, u->words) || pyk_take_short_word(c, u->shorts);
}

/* What has to stand behind a list of numbers. */
typedef int (*closing)(pyk_cursor *c);
static int close_subsection(pyk_cursor *c) {
  return take_unit(c, &subsection_unit);
}
static int close_item(pyk_cursor *c) {
  return take_unit(c, &item_unit);
}

typedef struct numbers {
  int32_t number, letter, sub; /* of the first */
  int32_t count;
} numbers;

static int take_separator(pyk_cursor *c, int comma) {
  static const char *const words[] = {"ja", "sekä", "tai", "och", "samt", "eller", "and", "or", NULL};
  pyk_take_space(c);
  int found = pyk_take_dash(c) || (comma && pyk_take_byte(c, ','));
  pyk_take_space(c);
  if (pyk_take_word(c, words)) {
    found = 1;
    pyk_take_space(c);
  }
  return found;
}

/* ".1" of "134.1 §". 0 when the number is part of something else, as "12.5.2020". */
static int take_sub(pyk_cursor *c, int32_t *sub) {
  *sub = 0;
  if (c->len - c->at < 2 || c->text[c->at] != '.' || !pyk_is_digit(c->text[c->at + 1])) return 1;
  c->at++;
  *sub = pyk_take_number(c);
  return *sub > 0 && !(c->len - c->at >= 2 && c->text[c->at] == '.' && pyk_is_digit(c->text[c->at + 1]));
}

/* 1 when a letter that begins at `letter` and ends at the cursor belongs to the number before it: the closing word,
 * another number of the list or ".1" follows. The letter must not be the closing word itself ("20 k, 21 k"). Without
 * a closing word it has to stand apart from what follows ("§ 136 i lagen"). */
static int letter_fits(pyk_cursor letter, pyk_cursor c, closing close, int spaced) {
  if (close == NULL) {
    static const char *const of[] = {"of", NULL};
    if (!spaced || !pyk_take_space(&c)) return 1;
    return !pyk_letter_at(c.text, c.len, c.at) || pyk_take_word(&c, of);
  }
  if (c.at < c.len && c.text[c.at] == '.') return 1;
  pyk_cursor next = c;
  if (!close(&letter) && take_separator(&next, 1) && pyk_take_number(&next) > 0) return 1;
  pyk_take_space(&c);
  return close(&c);
}

static int take_entry(pyk_cursor *c, closing close, int dotted, numbers *n) {
  pyk_cursor start = *c;
  n->letter = 0;
  n->sub = 0;
  n->number = pyk_take_number(c);
  if (n->number == 0) return 0;
  pyk_cursor letter = *c;
  int spaced = pyk_take_space(&letter);
  pyk_cursor behind = letter;
  n->letter = pyk_take_letter(&behind);
  if (n->letter != 0 && letter_fits(letter, behind, close, spaced)) {
    *c = behind;
  } else {
    n->letter = 0;
  }
  if (!dotted || take_sub(c, &n->sub)) return 1;
  *c = start;
  return 0;
}

/* "24", "58 ja 58 d", "5, 12, 13", "41-43". */
static int take_numbers(pyk_cursor *c, closing close, int dotted, int comma, numbers *n) {
  if (!take_entry(c, close, dotted, n)) return 0;
  n->count = 1;
  for (;;) {
    numbers other;
    pyk_cursor next = *c;
    if (!take_separator(&next, comma) || !take_entry(&next, close, dotted, &other)) return 1;
    *c = next;
    n->count++;
  }
}

/* Numbers before or behind the words of a unit, commas and space before them included. */
static int take_unit_numbers(pyk_cursor *c, const unit *u, closing close, numbers *n) {
  pyk_cursor next = *c;
  pyk_take_comma(&next);
  pyk_cursor other = next;
  if (take_numbers(&next, close, 0, 1, n)) {
    pyk_take_space(&next);
    if (take_unit(&next, u)) {
      *c = next;
      return 1;
    }
  }
  if (!pyk_take_short_word(&other, u->before)) return 0;
  pyk_take_space(&other);
  if (!take_numbers(&other, NULL, 0, 0, n)) return 0;
  *c = other;
  return 1;
}

/* "a kohta", "paragraph a": an item that has only a letter. */
static int take_letter_item(pyk_cursor *c, int32_t *letter) {
  pyk_cursor next = *c;
  pyk_take_comma(&next);
  pyk_cursor other = next;
  *letter = pyk_take_letter(&next);
  if (*letter != 0 && pyk_take_space(&next) && pyk_take_word(&next, item_words)) {
    *c = next;
    return 1;
  }
  if (!pyk_take_word(&other, item_before)) return 0;
  pyk_take_space(&other);
  *letter = pyk_take_letter(&other);
  if (*letter == 0) return 0;
  *c = other;
  return 1;
}

/* Subsection and item. What follows one of several belongs to the last of them, not to the first that is set. */
static void take_inner(pyk_cursor *c, pyk_provision *p, int *list) {
  numbers n;
  int32_t letter;
  pyk_cursor next = *c;
  if (p->subsection == 0 && take_unit_numbers(&next, &subsection_unit, close_subsection, &n) && n.letter == 0) {
    *c = next;
    if (!*list) p->subsection = n.number;
    if (n.count > 1) *list = 1;
  }
  if (take_unit_numbers(c, &item_unit, close_item, &n)) {
    if (!*list) {
      p->item = n.number;
      p->item_letter = n.letter;
    }
    if (n.count > 1) *list = 1;
  } else if (take_letter_item(c, &letter)) {
    if (!*list) p->item_letter = letter;
  }
}

int pyk_take_chapter(pyk_cursor *c, pyk_provision *p) {
  pyk_cursor next = *c;
  int32_t number = pyk_take_number(&next);
  if (number > 0) {
    pyk_take_space(&next);
    if (!take_unit(&next, &chapter_unit)) return 0;
  } else {
    if (!pyk_take_short_word(&next, chapter_unit.before)) return 0;
    pyk_take_space(&next);
    number = pyk_take_number(&next);
    if (number == 0 || pyk_letter_at(next.text, next.len, next.at)) return 0;
  }
  p->chapter = number;
  *c = next;
  return 1;
}

int pyk_take_section(pyk_cursor *c, pyk_provision *p, int *list) {
  static const char *const one[] = {"section", NULL};
  static const char *const many[] = {"sections", NULL};
  numbers n;
  int plural = pyk_take_word(c, many);
  if (plural || pyk_take_word(c, one) || pyk_take_sign(c)) {
    pyk_take_space(c);
    if (!take_numbers(c, NULL, 1, plural, &n)) return 0;
  } else {
    if (!take_numbers(c, pyk_take_sign, 1, 1, &n)) return 0;
    pyk_cursor sign = *c;
    pyk_take_space(&sign);
    if (!pyk_take_sign(&sign)) return 0;
    *c = sign;
  }
  p->section = n.number;
  p->section_letter = n.letter;
  p->subsection = n.sub;
  *list = n.count > 1;
  take_inner(c, p, list);
  return 1;
}
