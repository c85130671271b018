#include "deeds.h"

/* Deeds that stand only where nothing else was decided: noting, tabling, proposing are prohibited from appeal, and so
 * anything beside them would make a difference. */
#define BIT(n)  ((uint32_t)1 << (n))
#define D(name) BIT(PYK_DEED_##name)
static const uint32_t steps = D(NOTES) | D(NOTES_REPORT) | D(TABLES) | D(RETURNS) | D(GIVES_STATEMENT) | D(PROPOSES) |
                              D(FOLLOWS_TAKE_UP) | D(PUBLISHES_MINUTES) | D(CONVENES);

/* Natures: bit 0 is something else that is decided. */
enum { UNCLEAR = 1, SOMETHING_ELSE = 1 };
#define OPEN BIT(31) /* a deed of which it is open whether it settles the matter */

/* Verbs that only go with a deed: they end no doubt about it and raise none. */
static const pyk_signs along = DO_DECIDES | DO_STATES | DO_SIGNS | DO_AUTHORISES | DO_URGES | DO_TAKES | DO_HOLDS |
                               DO_PUTS | DO_NOTES | DO_GIVES | DO_MAKES | DO_DEEMS | DO_NOT_TAKES | AS_NEG | DO_PAYS |
                               DO_TELLS | DO_USES;
static const pyk_signs more = DO_URGES | DO_AUTHORISES;

typedef struct tally {
  uint32_t deeds;     /* bit n: pyk_deed n; UNCLEAR: something else, in the first sentence that decides or later */
  uint32_t natures;   /* bit n: pyk_nature n */
  pyk_deed first;     /* deed of the first sentence that decides; unknown when that was unclear */
  int32_t derived;    /* 1: the nature came with help of the title */
  int32_t murky;      /* 1: a verb was left over whose meaning is not known */
  int32_t resigned;   /* 1: somebody was released from office */
  int32_t subjects;   /* deeds that settle the subject */
  pyk_span place[32]; /* of each deed, where it was found first */
} tally;

static pyk_span widen(pyk_span a, pyk_span b) {
  if (!pyk_taken(a)) return b;
  if (!pyk_taken(b)) return a;
  pyk_span out = {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
  return out;
}

static pyk_span first_of(pyk_signs wanted, pyk_signs found, const pyk_span *places) {
  pyk_signs both = wanted & found;
  for (size_t i = 0; i < PYK_SIGNS; i++) {
    if (both & PYK_SIGN(i)) return places[i];
  }
  return (pyk_span){0, 0};
}

/* The words that decided: from the verb to what it is about. */
static pyk_span deciding_words(const pyk_deed_rule *rule, const pyk_clause *c, pyk_signs verbs) {
  pyk_span verb = first_of(rule->verbs, verbs, c->verb_at);
  pyk_span with = first_of(rule->with, c->things, c->thing_at);
  pyk_span also = first_of(rule->also, c->things, c->thing_at);
  return widen(widen(verb, with), also);
}

static int rule_fits(const pyk_deed_rule *rule, const pyk_clause *c, pyk_signs verbs) {
  if (!(verbs & rule->verbs)) return 0;
  if (rule->with != 0 && !(c->things & rule->with)) return 0;
  if (rule->also != 0 && !(c->things & rule->also)) return 0;
  return !(c->things & rule->without) && !(c->verbs & rule->without_verbs);
}

/* A note beside another step says nothing about it. */
static void settle_subject(pyk_act *act, tally *t, pyk_deed deed, pyk_subject subject, pyk_span place) {
  if (deed == PYK_DEED_NOTES) return;
  if (t->subjects++ > 0 && act->subject != subject) {
    act->subject_torn = 1;
    return;
  }
  if (subject == PYK_SUBJECT_UNKNOWN || act->subject != PYK_SUBJECT_UNKNOWN) return;
  act->subject = subject;
  act->subject_place = place;
}

/* A note is the report on a wish resolution where sentence or title speak of one. */
static void refine(const pyk_clause *c, int wish_title, pyk_deed *deed, pyk_nature *nature) {
  if (*deed != PYK_DEED_NOTES || !(c->things & OF_REPORT)) return;
  if (!(c->things & OF_WISH) && !wish_title) return;
  *deed = PYK_DEED_NOTES_REPORT;
  *nature = PYK_NATURE_WISH_REPORT;
}

/* What one sentence adds: its deeds and natures. */
typedef struct yield {
  uint32_t deeds;
  uint32_t natures;
  int32_t murky;
} yield;

static yield apply_rules(const pyk_clause *c, int wish_title, pyk_act *act, tally *t) {
  yield out = {0, 0, 0};
  pyk_signs verbs = c->verbs;
  for (size_t i = 0; i < pyk_deed_rule_count && verbs != 0; i++) {
    const pyk_deed_rule *rule = &pyk_deed_rules[i];
    if (!rule_fits(rule, c, verbs)) continue;
    pyk_deed deed = rule->deed;
    pyk_nature nature = rule->nature;
    refine(c, wish_title, &deed, &nature);
    pyk_span place = deciding_words(rule, c, verbs);
    if (!(t->deeds & BIT(deed))) t->place[deed] = place;
    out.deeds |= BIT(deed);
    out.natures |= nature == PYK_NATURE_UNKNOWN && deed != PYK_DEED_UNKNOWN ? OPEN : BIT(nature);
    settle_subject(act, t, deed, deed == PYK_DEED_NOTES_REPORT ? PYK_SUBJECT_MUNICIPAL : rule->subject, place);
    verbs &= ~rule->verbs;
  }
  pyk_signs left = verbs & ~along;
  int decides = (c->verbs & DO_DECIDES) != 0;
  int nothing = out.deeds == 0 && !(verbs & DO_TELLS) && (decides || (verbs & (DO_GIVES | DO_MAKES)));
  if ((left != 0 || nothing) && (decides || c->same_person)) {
    out.deeds |= UNCLEAR;
    out.natures |= SOMETHING_ELSE;
    out.murky = left != 0;
  }
  if (verbs & more) out.natures |= SOMETHING_ELSE;
  return out;
}

/* The only nature of the set. Something else beside a final decision changes nothing; noting beside another step of
 * preparation is preparation, too. */
static pyk_nature only_nature(uint32_t set) {
  uint32_t strong = BIT(PYK_NATURE_FINAL) | BIT(PYK_NATURE_ON_CLAIM) | BIT(PYK_NATURE_CLAIM_GRANTED);
  if ((set & strong) != 0) set &= ~(SOMETHING_ELSE | OPEN);
  if (set == (BIT(PYK_NATURE_PREPARATION) | BIT(PYK_NATURE_NOTED))) return PYK_NATURE_PREPARATION;
  for (pyk_nature n = PYK_NATURE_FINAL; n <= PYK_NATURE_MOTION_REPLY; n++) {
    if (set == BIT(n)) return n;
  }
  return PYK_NATURE_UNKNOWN;
}

static pyk_deed single(uint32_t set) {
  for (pyk_deed d = PYK_DEED_NOTES; d <= PYK_DEED_OTHER; d++) {
    if (set == BIT(d)) return d;
  }
  return PYK_DEED_UNKNOWN;
}

/* The deed of the whole: the only one there is, and for those that settle a matter the one that comes first when the
 * rest is only more of the same decision. */
static pyk_deed whole_deed(const tally *t) {
  uint32_t set = t->deeds;
  if (set == (D(NOTES) | D(FOLLOWS_TAKE_UP))) return PYK_DEED_FOLLOWS_TAKE_UP;
  if (set == (D(GRANTS) | D(ELECTS)) && t->resigned) return PYK_DEED_ELECTS;
  uint32_t gives = D(GRANTS) | D(PERMITS) | D(ORDERS);
  if ((set & D(REJECTS)) && (BIT(t->first) & gives)) set &= ~D(REJECTS);
  if (set & steps) return (t->natures & SOMETHING_ELSE) ? PYK_DEED_UNKNOWN : single(set);
  if (t->first == PYK_DEED_UNKNOWN) return PYK_DEED_UNKNOWN;
  return single(set & ~(uint32_t)UNCLEAR);
}

/* 1 for deeds whose text follows behind a colon: what stands there is proposed or stated. */
static int quotes(uint32_t deeds) {
  return (deeds & (D(PROPOSES) | D(GIVES_STATEMENT))) != 0;
}

static void add_sentence(const pyk_clause *c, pyk_span sentence, const yield *y, pyk_act *act, tally *t) {
  if (t->deeds == 0) t->first = single(y->deeds);
  if (c->things & OF_RESIGNATION) t->resigned = 1;
  pyk_nature nature = only_nature(y->natures);
  if (nature != PYK_NATURE_UNKNOWN && act->nature_place.end == 0) {
    act->nature_place = sentence;
    t->derived = nature == PYK_NATURE_WISH_REPORT && !(c->things & OF_WISH);
  }
  t->deeds |= y->deeds;
  t->natures |= y->natures;
  t->murky |= y->murky;
}

static void read_sentences(const pyk_page *page, int wish_title, pyk_act *act, tally *t) {
  pyk_clause c;
  pyk_span frame = {0, 0};
  size_t at = page->operative.begin;
  for (pyk_span s; pyk_next_sentence(page->text, page->operative.end, &at, &s);) {
    pyk_clause_read(page->text, s, frame, &c);
    yield y = apply_rules(&c, wish_title, act, t);
    if (c.carries && y.deeds == UNCLEAR) y = (yield){0, 0, 0}; /* what is decided follows */
    if (!pyk_taken(frame) && (c.verbs & ~AS_NEG) != 0 && !c.bare) frame = c.first;
    add_sentence(&c, s, &y, act, t);
    if (quotes(y.deeds) && page->text[s.end - 1] == ':') break;
  }
}

/* Under "Lausunto" stands the statement itself, under "Esitys" the proposal. */
static void read_heading(const pyk_page *page, pyk_act *act) {
  int statement = page->decided_under == PYK_HEADING_STATEMENT;
  act->deed = statement ? PYK_DEED_GIVES_STATEMENT : PYK_DEED_PROPOSES;
  act->deed_rule = PYK_RULE_DEED_HEADING;
  act->deed_place = page->decision_heading;
  if (!statement) return;
  act->nature = PYK_NATURE_STATEMENT;
  act->nature_rule = PYK_RULE_HEADING_WORD;
  act->nature_place = page->decision_heading;
}

void pyk_act_read(const pyk_page *page, const pyk_decision *decision, pyk_act *act) {
  tally t = {0};
  *act = (pyk_act){0};
  if (page->decided_under == PYK_HEADING_STATEMENT) {
    read_heading(page, act);
    return;
  }
  read_sentences(page, decision->motion == PYK_MOTION_WISH_RESOLUTION, act, &t);
  act->nature = only_nature(t.natures);
  act->nature_rule = t.derived ? PYK_RULE_VERB_AND_TITLE : PYK_RULE_VERB;
  act->deed = whole_deed(&t);
  act->deed_place = t.place[act->deed];
  act->deed_rule = t.derived ? PYK_RULE_DEED_AND_TITLE : PYK_RULE_DEED_WORDS;
  int proposed = t.deeds == 0 || (t.first == PYK_DEED_PROPOSES && act->deed == PYK_DEED_UNKNOWN);
  if (page->decided_under == PYK_HEADING_PROPOSAL && proposed) read_heading(page, act);
  if (act->subject_torn || t.murky) act->subject = PYK_SUBJECT_UNKNOWN;
}

void pyk_read_deed(const pyk_act *act, pyk_fact_list *facts) {
  if (act->deed == PYK_DEED_UNKNOWN) {
    pyk_fact_absent(facts, PYK_FIELD_DEED);
    return;
  }
  int derived = act->deed_rule != PYK_RULE_DEED_WORDS;
  pyk_fact_add(facts, PYK_FIELD_DEED, derived ? PYK_CONFIDENCE_DERIVED : PYK_CONFIDENCE_STATED, act->deed_place,
               act->deed, act->deed_rule);
}
