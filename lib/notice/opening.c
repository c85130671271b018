/* Which remedy a sentence names, and whether it opens a notice. */
#include "sentence.h"

int pyk_says(const pyk_notice_scan *r, pyk_sign sign) {
  return (int)(r->said.signs >> sign & 1);
}

pyk_announced pyk_named_remedy(const pyk_said *said) {
  const uint32_t rectification = 1u << PYK_ANNOUNCED_RECTIFICATION, claim = 1u << PYK_ANNOUNCED_CLAIM;
  uint32_t set = said->remedies;
  if ((set & rectification) && (set & ~rectification)) return PYK_ANNOUNCED_PROCUREMENT;
  if ((set & claim) && (set & (1u << PYK_ANNOUNCED_MARKET))) return PYK_ANNOUNCED_PROCUREMENT;
  static const pyk_announced exact[] = {PYK_ANNOUNCED_MARKET, PYK_ANNOUNCED_MUNICIPAL, PYK_ANNOUNCED_ADMIN,
                                        PYK_ANNOUNCED_RECTIFICATION};
  for (size_t i = 0; i < sizeof exact / sizeof exact[0]; i++) {
    if ((set >> exact[i] & 1) && !(set & claim)) return exact[i];
  }
  if (set & claim) return PYK_ANNOUNCED_CLAIM;
  return set >> PYK_ANNOUNCED_APPEAL & 1 ? PYK_ANNOUNCED_APPEAL : PYK_ANNOUNCED_NOTHING;
}

/* "ei ... saa tehdä oikaisuvaatimusta", "ei saa hakea muutosta". */
static int denies(const pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (pyk_says(r, PYK_SIGN_DENY)) return 1;
  if (pyk_says(r, PYK_SIGN_DENY_COURT) || !pyk_says(r, PYK_SIGN_NOT) || !pyk_says(r, PYK_SIGN_MAY)) return 0;
  return said->remedies != 0 && said->at[PYK_SIGN_NOT].begin < said->at[PYK_SIGN_MAY].begin;
}

int pyk_refines(pyk_announced found, pyk_announced announced) {
  if (announced == PYK_ANNOUNCED_NOTHING) return 1;
  if (found == announced || found == PYK_ANNOUNCED_NOTHING) return 0;
  if (found == PYK_ANNOUNCED_APPEAL) return 0;
  return announced == PYK_ANNOUNCED_APPEAL;
}

void pyk_announce(pyk_notice_scan *r, pyk_announced found, pyk_place place, int32_t rule) {
  r->announced = found;
  r->announced_at = place;
  r->announced_rule = rule;
}

void pyk_open_next(pyk_notice_scan *r, pyk_announced found, pyk_place place) {
  int second = r->open && r->heading_used < r->heading_count;
  int mixed = r->open && r->mixed;
  pyk_notices kind = second || mixed ? r->heading_kind : pyk_announced_kind(found);
  pyk_place heading = place;
  if (second) heading = r->headings[r->heading_used++];
  size_t begin = r->said.begin;
  pyk_scan_open(r, found, (pyk_place){begin, place.end},
                second ? PYK_RULE_NOTICE_SECOND_HEADING : PYK_RULE_NOTICE_BY_SENTENCE, kind);
  if (second && r->first_fact < r->fact_cap) { /* its heading stands above the first notice */
    r->facts[r->first_fact].begin = heading.begin;
    r->facts[r->first_fact].end = heading.end;
  }
  r->announced_at = place;
  r->mixed = mixed;
}

/* Family that a heading of several remedies leaves open until the text says which comes first. */
static int conflicts(const pyk_notice_scan *r, pyk_announced found) {
  if (r->announced == PYK_ANNOUNCED_PROCUREMENT || found == PYK_ANNOUNCED_PROCUREMENT) return 0;
  if (r->announced == PYK_ANNOUNCED_RECTIFICATION && found == PYK_ANNOUNCED_CLAIM) return 0;
  if (pyk_refines(found, r->announced) || found == PYK_ANNOUNCED_APPEAL) {
    return pyk_announced_family(found) != pyk_announced_family(r->announced);
  }
  return found != r->announced;
}

void pyk_take_opening(pyk_notice_scan *r) {
  const pyk_said *said = &r->said;
  if (r->part == PYK_PART_WHO || pyk_says(r, PYK_SIGN_DEEMED)) return;
  int denied = denies(r);
  if (!denied && !(pyk_says(r, PYK_SIGN_MAY) && said->remedies != 0)) return;
  /* Below a heading that leaves the kind open, a sentence need not begin as notices do to name it. */
  int exact = r->open && !denied && pyk_refines(pyk_named_remedy(said), r->announced);
  if (!pyk_says(r, PYK_SIGN_OPENING) && !exact && (r->open || !denied)) return;
  /* "Koska päätöksestä voidaan tehdä oikaisuvaatimus, siihen ei saa hakea muutosta valittamalla": still a prohibition. */
  if (pyk_says(r, PYK_SIGN_DENY_COURT) && (!pyk_says(r, PYK_SIGN_MAY) || r->announced == PYK_ANNOUNCED_PROHIBITION))
    return;
  pyk_announced found = denied ? PYK_ANNOUNCED_PROHIBITION : pyk_named_remedy(said);
  pyk_place place =
      denied ? said->at[pyk_says(r, PYK_SIGN_DENY) ? PYK_SIGN_DENY : PYK_SIGN_MAY] : said->at[PYK_SIGN_MAY];
  if (!denied && found != PYK_ANNOUNCED_PROCUREMENT && said->remedies >> found & 1) place = said->remedy_at[found];
  int other = r->open && conflicts(r, found);
  int filled = r->now.amount != 0 || r->label_end != 0;
  if (!r->open || (r->opened && (other || filled || r->heading_used < r->heading_count)) || (other && filled)) {
    pyk_open_next(r, found, place);
  } else if (other || pyk_refines(found, r->announced)) {
    pyk_announce(r, found, place, PYK_RULE_REMEDY_WORD);
  }
  r->opened = 1;
}
