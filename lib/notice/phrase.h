/* The phrases that give a printed notice away, what each of them stands for, and how they are found in text.
 *
 * A phrase is written in lower case, its words separated by one space; in the text any white space, comma, parenthesis,
 * colon or loose hyphen may stand between them. A star at its end stands for the rest of the word ("kirjaamo*"); the first
 * word then has at least four bytes. Where several phrases begin at one word the longest counts, so a longer row can take
 * the sting out of a shorter one ("ei saa hakea muutosta valittamalla").
 *
 * To add a row: write it into phrases_fi.c, phrases_sv.c or phrases_en.c beside its like, in any order, and run
 * python3 tests/unit/notice/test_index.py --write, which renews index.c. Two rows of one kind (heading or not) with the
 * same words are an error that the same program reports. */
#ifndef PYK_NOTICE_PHRASE_H
#define PYK_NOTICE_PHRASE_H

#include "pykala/base.h"

/* What a phrase stands for; the meaning of pyk_phrase.value. */
typedef enum pyk_sign {
  PYK_SIGN_NONE = 0,
  /* Only at the begin of a line that is a heading. */
  PYK_SIGN_PAGE,    /* "Muutoksenhaku": the heading of all notices together */
  PYK_SIGN_HEADING, /* a notice: pyk_announced */
  PYK_SIGN_SECTION, /* a part of a notice: pyk_part, plus pyk_family times 16 */
  /* In running text. */
  PYK_SIGN_OPENING,      /* "tähän päätökseen": what follows opens or closes a remedy */
  PYK_SIGN_MAY,          /* "saa tehdä" */
  PYK_SIGN_NOT,          /* "ei" */
  PYK_SIGN_DENY,         /* "ei saa hakea muutosta" */
  PYK_SIGN_DENY_COURT,   /* the same of appeals to a court only */
  PYK_SIGN_REMEDY,       /* the name of a remedy: pyk_announced */
  PYK_SIGN_SENT_TO,      /* "valitus tehdään": the receiver follows; pyk_announced */
  PYK_SIGN_RECEIVER,     /* a receiver: pyk_receiver */
  PYK_SIGN_NUMBER,       /* a number in words */
  PYK_SIGN_INSIDE,       /* "inom", "within": the period follows */
  PYK_SIGN_WITHIN,       /* "päivän kuluessa": pyk_unit */
  PYK_SIGN_AFTER,        /* "päivän kuluttua", "days": pyk_unit */
  PYK_SIGN_EXCEPTION,    /* the period in this sentence is for special cases */
  PYK_SIGN_TRIGGER,      /* pyk_trigger */
  PYK_SIGN_DEEMED,       /* "katsotaan saaneen tiedon" */
  PYK_SIGN_SERVICE,      /* pyk_service */
  PYK_SIGN_SAME_DAY,     /* "sinä päivänä" */
  PYK_SIGN_EXCLUDED,     /* "tiedoksisaantipäivää ei lueta" */
  PYK_SIGN_ROLL,         /* "ensimmäisenä arkipäivänä sen jälkeen" */
  PYK_SIGN_WHO,          /* a member of pyk_parties */
  PYK_SIGN_GROUND,       /* a member of pyk_grounds */
  PYK_SIGN_LEAVE,        /* leave to appeal */
  PYK_SIGN_HOURS,        /* opening hours */
  PYK_SIGN_CLOSES,       /* "suljetaan" */
  PYK_SIGN_CLOCK,        /* "klo": a time follows */
  PYK_SIGN_CONTRACT,     /* the contract of a procurement */
  PYK_SIGN_EARLIEST,     /* "aikaisintaan" */
  PYK_SIGN_LABEL,        /* "sovellettava lainkohta": the provision follows */
  PYK_SIGN_SECTION_WORD, /* "pykälä": nothing but a word of its language; provision.c reads provisions */
  PYK_SIGNS
} pyk_sign;

/* What a heading or the name of a remedy announces. */
typedef enum pyk_announced {
  PYK_ANNOUNCED_NOTHING = 0,
  PYK_ANNOUNCED_PROHIBITION,
  PYK_ANNOUNCED_CLAIM,
  PYK_ANNOUNCED_MUNICIPAL,
  PYK_ANNOUNCED_ADMIN,
  PYK_ANNOUNCED_APPEAL, /* of an unnamed kind */
  PYK_ANNOUNCED_RECTIFICATION,
  PYK_ANNOUNCED_MARKET,
  PYK_ANNOUNCED_REASSESSMENT,
  PYK_ANNOUNCED_PROCUREMENT /* rectification, appeal or both: their own headings follow */
} pyk_announced;

/* Parts of a notice. */
typedef enum pyk_part {
  PYK_PART_NONE = 0,
  PYK_PART_WHO,
  PYK_PART_TIME,
  PYK_PART_RECEIVER,
  PYK_PART_GROUNDS,
  PYK_PART_OTHER /* form, fee, minutes, notification: what is said there is not about the receiver */
} pyk_part;

/* Claims and appeals have headings of their own for the same part. */
typedef enum pyk_family { PYK_FAMILY_ANY = 0, PYK_FAMILY_CLAIM = 1, PYK_FAMILY_APPEAL = 2 } pyk_family;

typedef struct pyk_phrase {
  const char *words;
  int16_t sign; /* pyk_sign */
  int16_t value;
} pyk_phrase;

typedef struct pyk_phrase_table {
  const pyk_phrase *rows;
  int32_t lang; /* pyk_lang */
} pyk_phrase_table;

enum { PYK_PHRASE_LANGS = 3, PYK_PHRASE_SLOTS = 1024, PYK_PHRASE_LANG_SHIFT = 12 };
extern const pyk_phrase pyk_phrases_fi[];
extern const pyk_phrase pyk_phrases_sv[];
extern const pyk_phrase pyk_phrases_en[];
extern const pyk_phrase_table pyk_phrase_tables[PYK_PHRASE_LANGS];

/* index.c: the rows by the hash of the first four bytes of their first word; those of one slot in the order of their
 * words. An entry is the number of the row, plus that of its table << PYK_PHRASE_LANG_SHIFT. */
extern const uint16_t pyk_phrase_starts[PYK_PHRASE_SLOTS + 1];
extern const uint16_t pyk_phrase_order[];
extern const uint8_t pyk_phrase_shared[]; /* bytes at their begin that an entry shares with the one before it */

/* What was found at a word. */
typedef struct pyk_match {
  const pyk_phrase *heading; /* the longest row for headings, and that for running text; NULL: none */
  const pyk_phrase *plain;
  size_t heading_end;
  size_t plain_end;
  int32_t heading_lang;
  int32_t plain_lang;
} pyk_match;

/* Looks up the phrases that begin at text[at], where a word begins; 0 for none. */
int pyk_phrase_match(const char *text, size_t len, size_t at, pyk_match *match);

/* Kinds of bytes. */
typedef enum pyk_byte {
  PYK_BYTE_OTHER = 0,
  PYK_BYTE_LETTER,
  PYK_BYTE_DIGIT,
  PYK_BYTE_LINE,
  PYK_BYTE_STOP, /* . ! ? */
  PYK_BYTE_TWO,  /* begins two bytes that are no letter: section sign, no-break space */
  PYK_BYTE_MORE  /* begins three or more */
} pyk_byte;
extern const uint8_t pyk_bytes[256];

/* Byte after the word at text[at]; a hyphen between letters belongs to it. */
size_t pyk_word_end(const char *text, size_t len, size_t at);

#endif
