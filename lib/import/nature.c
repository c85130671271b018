#include "words.h"

#include "../base/fold.h"

/* What single words of a sentence stand for. Verbs count only in main clauses: what a council "had adopted" is not
 * what the decision does. */
typedef uint32_t cue;
enum {
  NOTES = 1 << 0, /* merkitsi */
  FOR_INFORMATION = 1 << 1,
  ANTECKNAR = 1 << 2, /* says both in one word */
  REPORT = 1 << 3,
  WISH = 1 << 4,
  TABLES = 1 << 5,
  SENDS_BACK = 1 << 6, /* palautti: also said of money */
  A_MATTER = 1 << 7,
  REMITS = 1 << 8, /* återremitterade */
  GIVES = 1 << 9,
  A_STATEMENT = 1 << 10,
  PROPOSES = 1 << 11,
  TO_COUNCIL = 1 << 12,
  SETTLES = 1 << 13, /* grants, elects */
  REJECTS = 1 << 14,
  ACCEPTS = 1 << 15,
  UNEXAMINED = 1 << 16,
  A_CLAIM = 1 << 17,
  A_RECTIFICATION = 1 << 18,
  DECIDES = 1 << 19, /* päätti: the word behind it says what */
  DOES_MORE = 1 << 20,
  RELATIVE = 1 << 21,
  BOUND = 1 << 22, /* an infinitive or passive: counts only behind "päätti" */
  MODAL = 1 << 23, /* "voidaan": what follows is only possible */
  NAMED = 1 << 24  /* "päätöstä hyväksyä ...": the infinitive right behind it says which decision is meant */
};
static const cue verbs = NOTES | ANTECKNAR | TABLES | SENDS_BACK | REMITS | GIVES | PROPOSES | SETTLES | REJECTS |
                         ACCEPTS | DECIDES | DOES_MORE;

typedef int32_t fit;
enum { WHOLE, STEM, TAIL };
typedef struct cue_row {
  pyk_str word;
  fit how;
  cue sign;
} cue_row;

static const cue_row rows[] = {
    {PYK_STR("merkitsi"), WHOLE, NOTES},
    {PYK_STR("merkitä"), WHOLE, NOTES | BOUND},
    {PYK_STR("merkitsee"), WHOLE, NOTES},
    {PYK_STR("merkittiin"), WHOLE, NOTES},
    {PYK_STR("merkitään"), WHOLE, NOTES},
    {PYK_STR("tiedoksi"), WHOLE, FOR_INFORMATION},
    {PYK_STR("antecknade"), WHOLE, ANTECKNAR},
    {PYK_STR("anteckna"), WHOLE, ANTECKNAR | BOUND},
    {PYK_STR("antecknar"), WHOLE, ANTECKNAR},
    {PYK_STR("antecknades"), WHOLE, ANTECKNAR},
    {PYK_STR("selvity"), STEM, REPORT},
    {PYK_STR("utredning"), STEM, REPORT},
    {PYK_STR("redogörelse"), STEM, REPORT},
    {PYK_STR("toivomuspon"), STEM, WISH},
    {PYK_STR("ponsi"), WHOLE, WISH},
    {PYK_STR("ponnen"), WHOLE, WISH},
    {PYK_STR("pontta"), WHOLE, WISH},
    {PYK_STR("hemställningskläm"), STEM, WISH},
    {PYK_STR("kläm"), WHOLE, WISH},
    {PYK_STR("klämmen"), STEM, WISH},
    {PYK_STR("pöydälle"), WHOLE, TABLES},
    {PYK_STR("bordlade"), WHOLE, TABLES},
    {PYK_STR("bordlägga"), WHOLE, TABLES | BOUND},
    {PYK_STR("bordlägger"), WHOLE, TABLES},
    {PYK_STR("bordlades"), WHOLE, TABLES},
    {PYK_STR("palautti"), WHOLE, SENDS_BACK},
    {PYK_STR("palauttaa"), WHOLE, SENDS_BACK},
    {PYK_STR("palautettiin"), WHOLE, SENDS_BACK},
    {PYK_STR("asian"), WHOLE, A_MATTER},
    {PYK_STR("asia"), WHOLE, A_MATTER},
    {PYK_STR("valmistel"), STEM, A_MATTER},
    {PYK_STR("uudelleenvalmistel"), STEM, A_MATTER},
    {PYK_STR("återremitter"), STEM, REMITS},
    {PYK_STR("återförvisa"), STEM, REMITS},
    {PYK_STR("antoi"), WHOLE, GIVES},
    {PYK_STR("antaa"), WHOLE, GIVES},
    {PYK_STR("annettiin"), WHOLE, GIVES},
    {PYK_STR("gav"), WHOLE, GIVES},
    {PYK_STR("ge"), WHOLE, GIVES | BOUND},
    {PYK_STR("ger"), WHOLE, GIVES},
    {PYK_STR("avgav"), WHOLE, GIVES},
    {PYK_STR("avge"), WHOLE, GIVES | BOUND},
    {PYK_STR("avger"), WHOLE, GIVES},
    {PYK_STR("lämnade"), WHOLE, GIVES},
    {PYK_STR("lausunnon"), WHOLE, A_STATEMENT},
    {PYK_STR("lausuntonsa"), WHOLE, A_STATEMENT},
    {PYK_STR("lausunto"), WHOLE, A_STATEMENT},
    {PYK_STR("utlåtande"), WHOLE, A_STATEMENT},
    {PYK_STR("utlåtandet"), WHOLE, A_STATEMENT},
    {PYK_STR("esitti"), WHOLE, PROPOSES},
    {PYK_STR("esittää"), WHOLE, PROPOSES},
    {PYK_STR("ehdotti"), WHOLE, PROPOSES},
    {PYK_STR("ehdottaa"), WHOLE, PROPOSES},
    {PYK_STR("föreslog"), WHOLE, PROPOSES},
    {PYK_STR("föreslå"), WHOLE, PROPOSES | BOUND},
    {PYK_STR("föreslår"), WHOLE, PROPOSES},
    {PYK_STR("valtuustolle"), TAIL, TO_COUNCIL},
    {PYK_STR("fullmäktige"), TAIL, TO_COUNCIL},
    {PYK_STR("myönsi"), WHOLE, SETTLES},
    {PYK_STR("myöntää"), WHOLE, SETTLES},
    {PYK_STR("myönnettiin"), WHOLE, SETTLES},
    {PYK_STR("valitsi"), WHOLE, SETTLES},
    {PYK_STR("valita"), WHOLE, SETTLES | BOUND},
    {PYK_STR("valitsee"), WHOLE, SETTLES},
    {PYK_STR("valittiin"), WHOLE, SETTLES},
    {PYK_STR("beviljade"), WHOLE, SETTLES},
    {PYK_STR("bevilja"), WHOLE, SETTLES | BOUND},
    {PYK_STR("beviljar"), WHOLE, SETTLES},
    {PYK_STR("beviljades"), WHOLE, SETTLES},
    {PYK_STR("valde"), WHOLE, SETTLES},
    {PYK_STR("välja"), WHOLE, SETTLES | BOUND},
    {PYK_STR("väljer"), WHOLE, SETTLES},
    {PYK_STR("valdes"), WHOLE, SETTLES},
    {PYK_STR("hylkäsi"), WHOLE, REJECTS},
    {PYK_STR("hylätä"), WHOLE, REJECTS | BOUND},
    {PYK_STR("hylkää"), WHOLE, REJECTS},
    {PYK_STR("hylättiin"), WHOLE, REJECTS},
    {PYK_STR("hylkäämään"), WHOLE, REJECTS | BOUND},
    {PYK_STR("avslog"), WHOLE, REJECTS},
    {PYK_STR("avslå"), WHOLE, REJECTS | BOUND},
    {PYK_STR("avslår"), WHOLE, REJECTS},
    {PYK_STR("avslogs"), WHOLE, REJECTS},
    {PYK_STR("förkastade"), WHOLE, REJECTS},
    {PYK_STR("förkasta"), WHOLE, REJECTS | BOUND},
    {PYK_STR("förkastar"), WHOLE, REJECTS},
    {PYK_STR("förkastades"), WHOLE, REJECTS},
    {PYK_STR("hyväksyi"), WHOLE, ACCEPTS},
    {PYK_STR("hyväksyä"), WHOLE, ACCEPTS | BOUND},
    {PYK_STR("hyväksyy"), WHOLE, ACCEPTS},
    {PYK_STR("hyväksyttiin"), WHOLE, ACCEPTS},
    {PYK_STR("godkände"), WHOLE, ACCEPTS},
    {PYK_STR("godkänna"), WHOLE, ACCEPTS | BOUND},
    {PYK_STR("godkänner"), WHOLE, ACCEPTS},
    {PYK_STR("godkändes"), WHOLE, ACCEPTS},
    {PYK_STR("bifalla"), WHOLE, ACCEPTS | BOUND},
    {PYK_STR("biföll"), WHOLE, ACCEPTS},
    {PYK_STR("tutkimatta"), WHOLE, UNEXAMINED},
    {PYK_STR("tutkittavaksi"), WHOLE, UNEXAMINED},
    {PYK_STR("prövning"), WHOLE, UNEXAMINED},
    {PYK_STR("oikaisuvaatimu"), STEM, A_CLAIM},
    {PYK_STR("omprövning"), STEM, A_CLAIM},
    {PYK_STR("rättelseyrk"), STEM, A_CLAIM},
    {PYK_STR("hankintaoikaisu"), STEM, A_RECTIFICATION},
    {PYK_STR("upphandlingsrättelse"), STEM, A_RECTIFICATION},
    {PYK_STR("päätti"), WHOLE, DECIDES},
    {PYK_STR("päättää"), WHOLE, DECIDES},
    {PYK_STR("päätettiin"), WHOLE, DECIDES},
    {PYK_STR("beslutade"), WHOLE, DECIDES},
    {PYK_STR("beslöt"), WHOLE, DECIDES},
    {PYK_STR("beslutar"), WHOLE, DECIDES},
    {PYK_STR("kehotti"), WHOLE, DOES_MORE},
    {PYK_STR("kehottaa"), WHOLE, DOES_MORE},
    {PYK_STR("oikeutti"), WHOLE, DOES_MORE},
    {PYK_STR("oikeuttaa"), WHOLE, DOES_MORE},
    {PYK_STR("valtuutti"), WHOLE, DOES_MORE},
    {PYK_STR("asetti"), WHOLE, DOES_MORE},
    {PYK_STR("asettaa"), WHOLE, DOES_MORE},
    {PYK_STR("vahvisti"), WHOLE, DOES_MORE},
    {PYK_STR("vahvistaa"), WHOLE, DOES_MORE},
    {PYK_STR("määräsi"), WHOLE, DOES_MORE},
    {PYK_STR("kumosi"), WHOLE, DOES_MORE},
    {PYK_STR("nimesi"), WHOLE, DOES_MORE},
    {PYK_STR("uppmanade"), WHOLE, DOES_MORE},
    {PYK_STR("uppmana"), WHOLE, DOES_MORE | BOUND},
    {PYK_STR("fastställde"), WHOLE, DOES_MORE},
    {PYK_STR("fastställa"), WHOLE, DOES_MORE | BOUND},
    {PYK_STR("tillsatte"), WHOLE, DOES_MORE},
    {PYK_STR("berättigade"), WHOLE, DOES_MORE},
    {PYK_STR("myönnetään"), WHOLE, SETTLES | BOUND},
    {PYK_STR("valitaan"), WHOLE, SETTLES | BOUND},
    {PYK_STR("beviljas"), WHOLE, SETTLES | BOUND},
    {PYK_STR("väljs"), WHOLE, SETTLES | BOUND},
    {PYK_STR("hylätään"), WHOLE, REJECTS | BOUND},
    {PYK_STR("avslås"), WHOLE, REJECTS | BOUND},
    {PYK_STR("bordläggs"), WHOLE, TABLES},
    {PYK_STR("antecknas"), WHOLE, ANTECKNAR},
    {PYK_STR("päätöks"), STEM, NAMED},
    {PYK_STR("päätöstä"), WHOLE, NAMED},
    {PYK_STR("voi"), WHOLE, MODAL},
    {PYK_STR("voidaan"), WHOLE, MODAL},
    {PYK_STR("saa"), WHOLE, MODAL},
    {PYK_STR("saadaan"), WHOLE, MODAL},
    {PYK_STR("kan"), WHOLE, MODAL},
    {PYK_STR("får"), WHOLE, MODAL},
    {PYK_STR("joka"), WHOLE, RELATIVE},
    {PYK_STR("jotka"), WHOLE, RELATIVE},
    {PYK_STR("jonka"), WHOLE, RELATIVE},
    {PYK_STR("joiden"), WHOLE, RELATIVE},
    {PYK_STR("jota"), WHOLE, RELATIVE},
    {PYK_STR("joita"), WHOLE, RELATIVE},
    {PYK_STR("johon"), WHOLE, RELATIVE},
    {PYK_STR("joihin"), WHOLE, RELATIVE},
    {PYK_STR("jossa"), WHOLE, RELATIVE},
    {PYK_STR("joissa"), WHOLE, RELATIVE},
    {PYK_STR("josta"), WHOLE, RELATIVE},
    {PYK_STR("jolle"), WHOLE, RELATIVE},
    {PYK_STR("jolla"), WHOLE, RELATIVE},
    {PYK_STR("som"), WHOLE, RELATIVE},
    {PYK_STR("vilken"), WHOLE, RELATIVE},
    {PYK_STR("vilket"), WHOLE, RELATIVE},
    {PYK_STR("vilka"), WHOLE, RELATIVE},
};

static cue look_up(const char *text, pyk_span word) {
  size_t len = word.end - word.begin;
  cue found = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    size_t size = rows[i].word.len;
    if (size > len || (rows[i].how == WHOLE && size != len)) continue;
    size_t at = rows[i].how == TAIL ? word.end - size : word.begin;
    if (pyk_fold_starts(text, word.end, at, rows[i].word.ptr)) found |= rows[i].sign;
  }
  return found;
}

/* A statement that is only referred to: "lausunnon mukaisesti". */
static int referred_to(const char *text, pyk_span in, size_t at) {
  pyk_span next;
  if (!pyk_next_word(text, in.end, &at, &next)) return 0;
  return pyk_fold_starts(text, next.end, next.begin, "mukai") ||
         pyk_fold_starts(text, next.end, next.begin, "peruste") ||
         pyk_fold_starts(text, next.end, next.begin, "johdosta");
}

static cue cues_of(const char *text, pyk_span sentence) {
  cue found = 0, last = 0;
  int relative = 0;
  size_t at = sentence.begin;
  size_t before = at;
  for (pyk_span word; pyk_next_word(text, sentence.end, &at, &word); before = word.end) {
    for (size_t i = before; i < word.begin; i++)
      relative = relative && text[i] != ',';
    cue signs = look_up(text, word);
    if (signs & RELATIVE) relative = 1;
    int bound = (signs & BOUND) || (found & MODAL);
    int described = (signs & BOUND) && (last & NAMED);
    if (relative || described || (bound && !(found & DECIDES))) signs &= ~verbs;
    if ((signs & A_STATEMENT) && referred_to(text, sentence, word.end)) signs &= ~(cue)A_STATEMENT;
    found |= signs;
    last = signs;
  }
  return found;
}

/* A set of natures: bit n is pyk_nature n. Bit 0: something else that is decided. */
typedef uint32_t nature_set;
enum { SOMETHING_ELSE = 1 };

static nature_set bit(pyk_nature nature) {
  return (nature_set)1 << nature;
}

static nature_set natures_of(cue c, int wish_title) {
  nature_set found = 0;
  cue deals = REJECTS | ACCEPTS | UNEXAMINED;
  if (c & A_RECTIFICATION) return (c & deals) ? SOMETHING_ELSE : 0;
  if ((c & A_CLAIM) && (c & ACCEPTS)) return bit(PYK_NATURE_CLAIM_GRANTED);
  if ((c & A_CLAIM) && (c & deals)) return bit(PYK_NATURE_ON_CLAIM);
  if ((c & ANTECKNAR) || ((c & NOTES) && (c & FOR_INFORMATION))) {
    int wish = (c & REPORT) && ((c & WISH) || wish_title);
    found |= bit(wish ? PYK_NATURE_WISH_REPORT : PYK_NATURE_NOTED);
  }
  if (c & TABLES) found |= bit(PYK_NATURE_TABLED);
  if ((c & REMITS) || ((c & SENDS_BACK) && (c & A_MATTER))) found |= bit(PYK_NATURE_RETURNED);
  if ((c & GIVES) && (c & A_STATEMENT)) found |= bit(PYK_NATURE_STATEMENT);
  if ((c & PROPOSES) && (c & TO_COUNCIL)) found |= bit(PYK_NATURE_PROPOSAL);
  if (c & (SETTLES | REJECTS)) found |= bit(PYK_NATURE_FINAL);
  if (c & DOES_MORE) found |= SOMETHING_ELSE;
  if ((c & ACCEPTS) && !(c & WISH)) found |= SOMETHING_ELSE;
  if (found == 0 && (c & DECIDES)) found = SOMETHING_ELSE;
  return found;
}

/* The only nature of the set, or PYK_NATURE_UNKNOWN. Something else beside a final decision changes nothing. */
static pyk_nature only(nature_set set) {
  nature_set strong = bit(PYK_NATURE_FINAL) | bit(PYK_NATURE_ON_CLAIM) | bit(PYK_NATURE_CLAIM_GRANTED);
  if ((set & strong) != 0) set &= ~(nature_set)SOMETHING_ELSE;
  for (pyk_nature n = PYK_NATURE_FINAL; n <= PYK_NATURE_CLAIM_GRANTED; n++) {
    if (set == bit(n)) return n;
  }
  return PYK_NATURE_UNKNOWN;
}

static void by_sentences(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  nature_set all = 0;
  pyk_span first = {0, 0};
  int by_title = 0;
  int wish_title = decision->motion == PYK_MOTION_WISH_RESOLUTION;
  size_t at = page->operative.begin;
  for (pyk_span s; pyk_next_sentence(page->text, page->operative.end, &at, &s);) {
    cue cues = cues_of(page->text, s);
    nature_set set = natures_of(cues, wish_title);
    if (only(set) != PYK_NATURE_UNKNOWN && first.end == 0) {
      first = s;
      by_title = only(set) == PYK_NATURE_WISH_REPORT && !(cues & WISH);
    }
    all |= set;
    /* What follows "esitti valtuustolle seuraavaa:" is the proposal's own text. */
    nature_set quoting = bit(PYK_NATURE_PROPOSAL) | bit(PYK_NATURE_STATEMENT);
    if ((set & quoting) && page->text[s.end - 1] == ':') break;
  }
  decision->nature = only(all);
  if (decision->nature == PYK_NATURE_UNKNOWN) {
    pyk_fact_absent(facts, PYK_FIELD_NATURE);
  } else {
    pyk_fact_add(facts, PYK_FIELD_NATURE, by_title ? PYK_CONFIDENCE_DERIVED : PYK_CONFIDENCE_STATED, first,
                 decision->nature, by_title ? PYK_RULE_VERB_AND_TITLE : PYK_RULE_VERB);
  }
}

void pyk_read_nature(const pyk_page *page, pyk_decision *decision, pyk_fact_list *facts) {
  if (page->decided_under == PYK_HEADING_STATEMENT) { /* the text below is the statement itself */
    decision->nature = PYK_NATURE_STATEMENT;
    pyk_fact_add(facts, PYK_FIELD_NATURE, PYK_CONFIDENCE_DERIVED, page->decision_heading, decision->nature,
                 PYK_RULE_HEADING_WORD);
  } else {
    by_sentences(page, decision, facts);
  }
}
