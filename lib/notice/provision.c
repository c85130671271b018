#include "state.h"

#include "../base/fold.h"
#include "../statute/empty.h"

/* Longest text in which the provision of a prohibition is looked for. */
enum { LOOK_MAX = 8192 };

typedef struct found {
  pyk_provision provision[2];
  pyk_place place[2];
  size_t count;
  int named; /* something is cited, known or not */
} found;

static size_t skip(const char *text, size_t end, size_t at) {
  for (size_t step; at < end && ((step = pyk_space_at(text, end, at)) > 0 || text[at] == ',');)
    at += step > 0 ? step : 1;
  return at;
}

/* A section of the same act that follows: ", 163 §", "ja 163 §". */
static int next_section(const char *text, size_t end, size_t at, int32_t *section, size_t *behind) {
  static const char *const links[] = {"ja ", "sekä ", "och ", "samt ", "and "};
  at = skip(text, end, at);
  for (size_t i = 0; i < sizeof links / sizeof links[0]; i++) {
    if (!pyk_fold_starts(text, end, at, links[i])) continue;
    while (at < end && pyk_is_letter(text[at]))
      at++;
    at = skip(text, end, at);
    break;
  }
  int32_t value = 0;
  size_t figures = at;
  for (; at < end && pyk_is_digit(text[at]); at++)
    value = at - figures < 4 ? value * 10 + (text[at] - '0') : 0;
  if (value == 0) return 0;
  at = skip(text, end, at);
  if (!pyk_fold_starts(text, end, at, "\xC2\xA7")) return 0;
  *section = value;
  *behind = at + 2;
  return 1;
}

/* Sections that the range of a citation holds beside its first: "134 ja 163 §". */
static int second_within(const char *text, pyk_place place, const pyk_provision *first, int32_t *section) {
  int32_t last = 0;
  for (size_t at = place.begin; at < place.end; at++) {
    if (!pyk_is_digit(text[at]) || (at > place.begin && (pyk_is_digit(text[at - 1]) || text[at - 1] == '/'))) continue;
    size_t behind;
    int32_t value;
    if (next_section(text, place.end, at, &value, &behind)) last = value;
  }
  *section = last;
  return last != 0 && last != first->section;
}

static void take(found *f, const pyk_provision *provision, pyk_place place) {
  if (f->count == 2 || (f->count == 1 && pyk_statute_compare(&f->provision[0], provision) == 0)) return;
  f->provision[f->count] = *provision;
  f->place[f->count++] = place;
}

/* A section sign, or the word for it, and a figure on one line: cited, though not known. */
static int looks_cited(const pyk_notice_scan *r, size_t begin, size_t end, pyk_place *place) {
  if (end > begin + LOOK_MAX) end = begin + LOOK_MAX;
  for (size_t at = begin; at < end;) {
    size_t line = at;
    int figure = 0, sign = 0;
    for (; at < end && r->text[at] != '\n'; at++) {
      figure |= pyk_is_digit(r->text[at]);
      sign |= (unsigned char)r->text[at] == 0xC2 && at + 1 < end && (unsigned char)r->text[at + 1] == 0xA7;
      char c = r->text[at];
      if (c == 'p' || c == 's' || c == 'P' || c == 'S') {
        sign |= pyk_fold_starts(r->text, end, at, "pykälä") || pyk_fold_starts(r->text, end, at, "paragraf") ||
                pyk_fold_starts(r->text, end, at, "section");
      }
    }
    if (figure && sign) {
      *place = (pyk_place){line, at};
      return 1;
    }
    at++;
  }
  return 0;
}

static found look(const pyk_notice_scan *r, size_t begin, size_t end) {
  found f = {0};
  if (end > begin + LOOK_MAX) end = begin + LOOK_MAX;
  size_t at = 0, from = 0, to = 0;
  pyk_provision provision;
  for (int cited = 0; f.count < 2 && begin < end;) {
    pyk_place more;
    if (f.count > 0 && !cited && !(cited = looks_cited(r, f.place[0].end, end, &more))) break;
    pyk_rc rc = pyk_statute_find(r->text + begin, end - begin, r->law_day, &at, &provision, &from, &to);
    if (rc == PYK_E_NORULE) break;
    if (rc != PYK_OK || provision.section == 0) {
      f.named |= rc != PYK_OK;
      continue;
    }
    pyk_place place = {begin + from, begin + to};
    int32_t section;
    size_t behind;
    take(&f, &provision, place);
    pyk_provision other = {provision.act_year, provision.act_number, provision.bylaw, 0, 0, 0, 0, 0, 0, 0};
    if (second_within(r->text, place, &provision, &section)) {
      other.section = section;
      take(&f, &other, place);
    } else if (next_section(r->text, end, place.end, &section, &behind)) {
      other.section = section;
      take(&f, &other, (pyk_place){place.end, behind});
    }
  }
  return f;
}

void pyk_scan_provision(pyk_notice_scan *r, size_t end) {
  pyk_notice *now = &r->now;
  size_t begin = r->label_end > 0 ? r->label_end : (size_t)now->begin;
  while (begin < end && (r->text[begin] == ':' || r->text[begin] == ' '))
    begin++;
  found f = look(r, begin, end);
  if (f.count == 0 && r->label_end > 0) f = look(r, (size_t)now->begin, r->label_end);
  pyk_place place;
  now->provision_given = PYK_GIVEN_YES;
  if (f.count == 0) {
    if (looks_cited(r, begin, end, &place) || looks_cited(r, (size_t)now->begin, end, &place)) {
      pyk_scan_fact(r, PYK_FIELD_NOTICE_PROVISION, place, 0, PYK_RULE_PROVISION_UNREAD);
    } else {
      now->provision_given = PYK_GIVEN_NO;
    }
    return;
  }
  now->provision = f.provision[0];
  if (f.count > 1) now->second = f.provision[1];
  for (size_t i = 0; i < f.count; i++)
    pyk_scan_fact(r, PYK_FIELD_NOTICE_PROVISION, f.place[i], f.provision[i].section, PYK_RULE_PROVISION_READ);
}
