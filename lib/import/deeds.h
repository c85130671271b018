/* What the parts share that read the deed of a decision: signs of single words, a clause with the signs found in it, and the
 * rules that make a deed of them. */
#ifndef PYK_IMPORT_DEEDS_H
#define PYK_IMPORT_DEEDS_H

#include "words.h"

/* A set of signs, one bit each. Verbs and the words between clauses are one set, what verbs are about another. */
typedef uint64_t pyk_signs;
#define PYK_SIGN(n) ((pyk_signs)1 << (n))

/* What verbs do. */
#define DO_DECIDES     PYK_SIGN(0) /* the word behind it says what */
#define DO_NOTES       PYK_SIGN(1)
#define DO_ANTECKNAR   PYK_SIGN(2) /* notes for information, in one word */
#define DO_PUTS        PYK_SIGN(3)
#define DO_BORDLAGGER  PYK_SIGN(4)
#define DO_SENDS_BACK  PYK_SIGN(5) /* also said of money */
#define DO_REMITS      PYK_SIGN(6)
#define DO_GIVES       PYK_SIGN(7)
#define DO_SUPPORTS    PYK_SIGN(8) /* puoltaa: a statement in favour */
#define DO_PROPOSES    PYK_SIGN(9)
#define DO_GRANTS      PYK_SIGN(10)
#define DO_REFUSES     PYK_SIGN(11) /* negative forms: myönnetä */
#define DO_ELECTS      PYK_SIGN(12)
#define DO_NAMES       PYK_SIGN(13)
#define DO_HIRES       PYK_SIGN(14)
#define DO_SETS        PYK_SIGN(15)
#define DO_REJECTS     PYK_SIGN(16)
#define DO_ACCEPTS     PYK_SIGN(17)
#define DO_CONFIRMS    PYK_SIGN(18)
#define DO_BUYS        PYK_SIGN(19)
#define DO_LEASES      PYK_SIGN(20)
#define DO_SELLS       PYK_SIGN(21)
#define DO_MAKES       PYK_SIGN(22)
#define DO_SIGNS       PYK_SIGN(23)
#define DO_ORDERS      PYK_SIGN(24)
#define DO_FORBIDS     PYK_SIGN(25)
#define DO_OBLIGES     PYK_SIGN(26)
#define DO_CLOSES      PYK_SIGN(27)
#define DO_CANCELS     PYK_SIGN(28)
#define DO_ANNULS      PYK_SIGN(29)
#define DO_RAISES      PYK_SIGN(30)
#define DO_EXTENDS     PYK_SIGN(31)
#define DO_CHANGES     PYK_SIGN(32)
#define DO_TERMINATES  PYK_SIGN(33)
#define DO_RESERVES    PYK_SIGN(34)
#define DO_ESTABLISHES PYK_SIGN(35)
#define DO_PAYS        PYK_SIGN(36)
#define DO_TRANSFERS   PYK_SIGN(37)
#define DO_APPLIES     PYK_SIGN(38)
#define DO_APPEALS     PYK_SIGN(39)
#define DO_USES        PYK_SIGN(40)
#define DO_NOT_USES    PYK_SIGN(41)
#define DO_TAKES       PYK_SIGN(42) /* ottaa, in its negative form, and överta */
#define DO_NOT_TAKES   PYK_SIGN(43)
#define DO_DEEMS       PYK_SIGN(44)
#define DO_STATES      PYK_SIGN(45)
#define DO_MEETS       PYK_SIGN(46)
#define DO_HOLDS       PYK_SIGN(47)
#define DO_REMOVES     PYK_SIGN(48)
#define DO_URGES       PYK_SIGN(49)
#define DO_AUTHORISES  PYK_SIGN(50)
#define DO_TELLS       PYK_SIGN(51) /* sends, informs, checks the minutes */

/* Words that tell where a clause begins, and whose it is. */
#define AS_NEG      PYK_SIGN(52) /* ei, inte */
#define AS_THAT     PYK_SIGN(53) /* että, att */
#define AS_RELATIVE PYK_SIGN(54) /* joka, koska, som: up to the next comma somebody else acts */
#define AS_MODAL    PYK_SIGN(55) /* "voidaan": what follows is only possible */
#define AS_NAMED    PYK_SIGN(56) /* "päätöstä hyväksyä": the infinitive behind it says which decision is meant */
#define AS_AND      PYK_SIGN(57) /* ja, och: another verb may follow */
#define AS_PASSES   PYK_SIGN(58) /* samalla, lisäksi: stand before a verb and change nothing */
#define AS_FOLLOWED PYK_SIGN(59) /* "lausunnon mukaisesti": the thing before it is only referred to */
#define AS_FOLLOWS  PYK_SIGN(60) /* "enligt avtalet": the thing behind it is */
#define AS_BOUND    PYK_SIGN(61) /* an infinitive or passive: counts only behind "päätti" */
#define AS_EITHER   PYK_SIGN(62) /* the same form is the infinitive and the present tense */

/* What a verb is about. */
#define OF_INFORMATION   PYK_SIGN(0)
#define OF_REPORT        PYK_SIGN(1)
#define OF_WISH          PYK_SIGN(2)
#define OF_ON_TABLE      PYK_SIGN(3)
#define OF_A_MATTER      PYK_SIGN(4)
#define OF_STATEMENT     PYK_SIGN(5)
#define OF_TO_COUNCIL    PYK_SIGN(6)
#define OF_TO_BODY       PYK_SIGN(7)
#define OF_UNEXAMINED    PYK_SIGN(8)
#define OF_CLAIM         PYK_SIGN(9)
#define OF_RECTIFICATION PYK_SIGN(10)
#define OF_AID           PYK_SIGN(11)
#define OF_COMPENSATION  PYK_SIGN(12)
#define OF_LEAVE         PYK_SIGN(13)
#define OF_RESIGNATION   PYK_SIGN(14)
#define OF_LOAN          PYK_SIGN(15)
#define OF_PERMIT        PYK_SIGN(16)
#define OF_BUILDING      PYK_SIGN(17)
#define OF_OFFER         PYK_SIGN(18)
#define OF_TENDERER      PYK_SIGN(19)
#define OF_PROCUREMENT   PYK_SIGN(20)
#define OF_DIRECT        PYK_SIGN(21)
#define OF_OPTION        PYK_SIGN(22)
#define OF_OFFICE        PYK_SIGN(23)
#define OF_JOB           PYK_SIGN(24)
#define OF_DEPUTY        PYK_SIGN(25)
#define OF_MEMBER        PYK_SIGN(26)
#define OF_GROUP         PYK_SIGN(27)
#define OF_CANDIDATE     PYK_SIGN(28)
#define OF_INSPECTORS    PYK_SIGN(29)
#define OF_QUORUM        PYK_SIGN(30)
#define OF_AGENDA        PYK_SIGN(31)
#define OF_MEETING       PYK_SIGN(32)
#define OF_TIMES         PYK_SIGN(33)
#define OF_MINUTES       PYK_SIGN(34)
#define OF_ON_VIEW       PYK_SIGN(35)
#define OF_HANDLING      PYK_SIGN(36)
#define OF_TAKE_UP_RIGHT PYK_SIGN(37)
#define OF_MOTION        PYK_SIGN(38)
#define OF_CLOSED        PYK_SIGN(39)
#define OF_ANSWER        PYK_SIGN(40)
#define OF_TOWN_PLAN     PYK_SIGN(41)
#define OF_PLAN_DRAFT    PYK_SIGN(42)
#define OF_STREET_PLAN   PYK_SIGN(43)
#define OF_UPKEEP        PYK_SIGN(44)
#define OF_CONTRACT      PYK_SIGN(45)
#define OF_RENT          PYK_SIGN(46)
#define OF_TERMINATED    PYK_SIGN(47)
#define OF_LAND          PYK_SIGN(48)
#define OF_RULES         PYK_SIGN(49)
#define OF_INSTRUCTIONS  PYK_SIGN(50)
#define OF_BUDGET        PYK_SIGN(51)
#define OF_POWER         PYK_SIGN(52)
#define OF_APPROVER      PYK_SIGN(53)
#define OF_RIGHT         PYK_SIGN(54)
#define OF_CHARGE        PYK_SIGN(55)
#define OF_COURT         PYK_SIGN(56)
#define OF_PREEMPTION    PYK_SIGN(57)
#define OF_APPLICATION   PYK_SIGN(58)
#define OF_PROHIBITION   PYK_SIGN(59)
#define OF_CONTROL       PYK_SIGN(60) /* somebody, or something, under official control */
#define OF_PRODUCER      PYK_SIGN(61)
#define OF_SHUT          PYK_SIGN(62)
#define OF_DECISIONS     PYK_SIGN(63)

/* Where in a word a row has to stand. */
typedef int32_t pyk_fit;
enum {
  PYK_FIT_WHOLE, /* it is the word */
  PYK_FIT_STEM,  /* the word begins with it */
  PYK_FIT_TAIL,  /* the word ends with it */
  PYK_FIT_PART   /* anywhere in the word */
};

typedef struct pyk_cue_row {
  pyk_str word; /* lower case */
  pyk_fit fit;
  pyk_signs signs;
} pyk_cue_row;

/* Each sorted by the bytes of its words, none twice. After a change the tables are to be renewed:
 * build/gcc/tests/test_cues --write lib/import/cue_tables.c */
extern const pyk_cue_row pyk_verb_rows[];
extern const size_t pyk_verb_row_count;
extern const pyk_cue_row pyk_thing_rows[];
extern const size_t pyk_thing_row_count;
extern const pyk_cue_row pyk_special_rows[];
extern const size_t pyk_special_row_count;

/* --- lookup.c: a word is folded once and then looked up ------------------------------------------------------------- */
enum { PYK_FOLDED_MAX = 96 };
typedef struct pyk_folded {
  char text[PYK_FOLDED_MAX + 2]; /* the begin of a longer word; two bytes 0 behind it */
  size_t len;
} pyk_folded;
void pyk_fold_word(const char *text, pyk_span word, pyk_folded *out);

/* What two bytes of a word come to; few other pairs come to the same. */
enum { PYK_CUE_PAIRS = 4096 };

/* Which row may stand in a word, with what rules it out unread. */
typedef struct pyk_cue_place {
  uint16_t row;
  unsigned char third; /* its third byte; 0: it has none */
  unsigned char begin; /* 1: only at the begin of a word */
} pyk_cue_place;

/* Rows, and what finds them: for each sum those whose first two bytes come to it, in `list` from begin[sum] to begin[sum + 1]. A
 * row of one byte stands in all lists of its byte. */
typedef struct pyk_cue_table {
  const pyk_cue_row *rows;
  const pyk_cue_place *list;
  uint16_t begin[PYK_CUE_PAIRS + 1];
} pyk_cue_table;

/* The tables, and for each sum which of them have rows: bit t for table t where a row begins a word so, and PYK_CUES_INSIDE bits
 * above it where one may stand farther behind. */
enum { PYK_CUES_VERBS, PYK_CUES_THINGS, PYK_CUES_SPECIAL, PYK_CUE_TABLES, PYK_CUES_INSIDE = 4 };
typedef struct pyk_cue_set {
  pyk_cue_table tables[PYK_CUE_TABLES];
  unsigned char pairs[PYK_CUE_PAIRS];
} pyk_cue_set;

static inline unsigned pyk_cue_pair(char first, char second) {
  return ((unsigned char)first * 37u + (unsigned char)second) % PYK_CUE_PAIRS;
}

/* Signs of all rows that fit the word, of the tables in the set of bits `which`; 0 for the others. */
void pyk_look_up(const pyk_cue_set *set, const pyk_folded *word, unsigned which, pyk_signs found[PYK_CUE_TABLES]);

/* cue_tables.c, which tests/unit/import/test_cues.c writes from the rows. */
extern const pyk_cue_set pyk_cues;

/* --- clause.c: the signs of one sentence ---------------------------------------------------------------------------- */
enum { PYK_SIGNS = 64 };
typedef struct pyk_clause {
  pyk_signs verbs; /* of its main verbs only, and AS_NEG */
  pyk_signs things;
  pyk_span first;      /* its first word */
  int32_t bare;        /* 1: nobody stands before the verb: "Myönnetään ...", "Samalla ..." */
  int32_t carries;     /* 1: "päätti" stands before what is decided, which follows below */
  int32_t same_person; /* 1: who acts is who acted in the first sentence */
  pyk_span verb_at[PYK_SIGNS];
  pyk_span thing_at[PYK_SIGNS];
} pyk_clause;
/* `frame`: first word of the first sentence that acts, or empty. An infinitive or a passive at the begin of a sentence
 * is decided: an item of a list below "päätti". */
void pyk_clause_read(const char *text, pyk_span sentence, pyk_span frame, pyk_clause *out);

/* --- deed_rules.c: from signs to deeds ------------------------------------------------------------------------------ */
/* Fits when each set of which it needs one sign has one, and none of `without` is there. The first rule that fits takes
 * its verbs; what is left goes on to the next. */
typedef struct pyk_deed_rule {
  pyk_deed deed;     /* PYK_DEED_UNKNOWN: it is clear what happens, but not which deed that is */
  pyk_nature nature; /* PYK_NATURE_UNKNOWN: something that is decided, open whether finally */
  pyk_subject subject;
  pyk_signs verbs;
  pyk_signs with;    /* 0: none needed */
  pyk_signs also;    /* 0: none needed */
  pyk_signs without; /* things */
  pyk_signs without_verbs;
} pyk_deed_rule;
extern const pyk_deed_rule pyk_deed_rules[];
extern const size_t pyk_deed_rule_count;

/* --- deed.c --------------------------------------------------------------------------------------------------------- */
/* What all sentences of the operative part come to. */
typedef struct pyk_act {
  pyk_deed deed;
  pyk_rule deed_rule;
  pyk_span deed_place;
  pyk_nature nature;
  pyk_rule nature_rule;
  pyk_span nature_place;
  pyk_subject subject;
  pyk_span subject_place;
  int32_t subject_torn; /* 1: two deeds with different subjects */
} pyk_act;
void pyk_act_read(const pyk_page *page, const pyk_decision *decision, pyk_act *act);

/* --- what follows from it: facts and fields of the decision ------------------------------------------------------------ */
void pyk_read_deed(const pyk_act *act, pyk_fact_list *facts);
void pyk_read_nature(const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts);
void pyk_read_subject(const pyk_page *page, const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts);
/* What a short sentence about the decision or the proposal says became of the proposal; unknown for others. */
pyk_outcome pyk_outcome_of(const char *text, pyk_span sentence);
/* Takes the first sentence of which `of` knows what it says became of the proposal; 0 when there is none. */
int pyk_find_outcome(const char *text, pyk_span in, pyk_outcome (*of)(const char *, pyk_span), pyk_rule rule,
                     pyk_decision *decision, pyk_fact_list *facts);
void pyk_read_outcome(const pyk_page *page, const pyk_act *act, pyk_decision *decision, pyk_fact_list *facts);

#endif
