/* pykala/statute.h - provisions: read, compared, written; the edition of the law tables. */
#ifndef PYKALA_STATUTE_H
#define PYKALA_STATUTE_H

#include "day.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Name and revision of the law tables built in, for example "2025-02-21.2". Static, never NULL. It has
 *  its own axis: the tables can change without the library's version and the reverse. @since 0.1 */
PYK_API const char *pyk_law_edition(void);

/** Last day through which the tables were checked against published law. Answers for a later governing
 *  day carry PYK_NOTE_NOT_CHECKED. @since 0.1 */
PYK_API pyk_day pyk_law_checked_through(void);

/** Digest of the rows of law built in, of every table that pykala/rule.h lists, of the rules of counting and of the
 *  severities of findings; two libraries with the same digest compute alike. Names and texts are not part of it. Not
 *  cryptographic (64-bit FNV-1a over the rows' numbers in a fixed order). @since 0.1 */
PYK_API uint64_t pyk_law_digest(void);

/** Municipal bylaws (hallintosääntö, förvaltningsstadga) that a provision or rule comes from. @since 0.1 */
typedef int32_t pyk_bylaw;
enum {
  PYK_BYLAW_NONE = 0,     /**< not bylaws, or not known whose */
  PYK_BYLAW_OWN = 1,      /**< those of the municipality in question, not built in */
  PYK_BYLAW_HELSINKI = 2, /**< built in, as are those after it */
  PYK_BYLAW_TAMPERE = 3,
  PYK_BYLAW_KAARINA = 4,
  PYK_BYLAW_JARVENPAA = 5,
  PYK_BYLAW_LAIHIA = 6,
  PYK_BYLAW_SIPOO = 7,
  PYK_BYLAW_PORVOO = 8,
  PYK_BYLAW_NURMIJARVI = 9
};

/** A provision: act, chapter, section, subsection, item; 0 where not given. Either the act's year and number
 *  are set or `bylaw` is. Frozen layout, 40 bytes. @since 0.1 */
typedef struct pyk_provision {
  int32_t act_year;       /**< 410/2015: 2015 */
  int32_t act_number;     /**< 410/2015: 410 */
  pyk_bylaw bylaw;        /**< set instead of the act for a provision of bylaws */
  int32_t chapter;        /**< luku, kapitel */
  int32_t section;        /**< pykälä, paragraf */
  int32_t section_letter; /**< 'a' to 'z' for 49 a §, else 0 */
  int32_t subsection;     /**< momentti, moment */
  int32_t item;           /**< kohta, punkt */
  int32_t item_letter;    /**< 'a' to 'z', else 0 */
  int32_t reserved;       /**< 0 */
} pyk_provision;

/** How much of an act's name is written. @since 0.1 */
typedef int32_t pyk_citation;
enum {
  PYK_CITATION_FULL = 1, /**< "kuntalain (410/2015) 134 §:n 1 momentti" */
  PYK_CITATION_SHORT = 2 /**< "KuntaL 134.1 §" */
};

/** Reads one citation, the whole of the text, in Finnish, Swedish or English: "Kuntalaki 136 §",
 *  "kuntalain (410/2015) 134 §:n 1 momentti", "KuntaL 134.1 §", "136 § i kommunallagen",
 *  "kommunallagen 136 §", "hallintosääntö 30 luku 14 §", "section 136 of the Local Government Act". A name
 *  without number is the act of that name in force on `law_day` (PYK_DAY_NONE: the newest). A citation
 *  of bylaws has `bylaw` PYK_BYLAW_OWN, or PYK_BYLAW_HELSINKI when Helsinki is named. White space at either
 *  end is allowed.
 *  PYK_E_SYNTAX when the text is not one citation; PYK_E_NORULE when no act of the tables has that name on
 *  that day or the number and the name belong to different acts; PYK_E_AMBIGUOUS when two acts of that name
 *  were in force on that day, as the Local Government Acts of 1995 and 2015 were until 31 May 2017 (147 §).
 *  @since 0.1 */
PYK_API pyk_rc pyk_statute_parse(const char *text, size_t len, pyk_day law_day, pyk_provision *out);

/** Finds the next citation in running text from byte `*at` on. On PYK_OK `*begin` and `*end` are its byte
 *  range (end excluded), `*out` the provision, and `*at` is moved to the end, so that the call can be
 *  repeated. Of "24 and 25 §" the first section is returned; the range holds them all.
 *  PYK_E_AMBIGUOUS at a name that two acts bear on `law_day`: `*begin`, `*end` and `*at` are set as on PYK_OK,
 *  `*out` is untouched, and the search can go on. Passed over: names that are in no row or not on that day,
 *  and a number that belongs to another act than the name; an act cited by its number alone ("lain 123/1990
 *  5 §") is found, known or not.
 *  PYK_E_NORULE when there is none left: `*at` and the others are untouched. @since 0.1 */
PYK_API pyk_rc pyk_statute_find(const char *text, size_t len, pyk_day law_day, size_t *at, pyk_provision *out,
                                size_t *begin, size_t *end);

/** Finds the next place, from byte `*at` on, where the name of an act stands with the number of another: "julkisuuslain
 *  (612/1999)" for 621/1999. On PYK_OK `*begin` and `*end` are the byte range of name and number, `*printed` the act as
 *  printed, `*right` the act of that name, both without a section, and `*at` is moved to the end. Reported where an act of
 *  that name has the printed year, or where the tables know the printed number by another name: an older act of the same
 *  name may be unknown to them. Passed over: a name that only leaves words of the right act's name out. PYK_E_NORULE when
 *  there is none left: nothing is touched. @since 0.1 */
PYK_API pyk_rc pyk_statute_mismatch(const char *text, size_t len, size_t *at, pyk_provision *printed,
                                    pyk_provision *right, size_t *begin, size_t *end);

/** Writes a provision in `lang` so that pyk_statute_parse() reads it back to the same. PYK_E_ARG for an unknown
 *  language or citation form or a provision with neither act nor bylaws, without a section or with a number
 *  over 9999. An act that the tables do not name is written by its number. The short form has the number too
 *  where the short name alone means a newer act. @since 0.1 */
PYK_API pyk_rc pyk_statute_format(const pyk_provision *provision, pyk_lang lang, pyk_citation form, char *buf,
                                  size_t cap, size_t *need);

/** Order of two provisions: negative, 0 or positive; by act, chapter, section, subsection, item.
 *  PYK_BYLAW_OWN and the bylaws of a named municipality differ. NULL sorts first. @since 0.1 */
PYK_API int32_t pyk_statute_compare(const pyk_provision *a, const pyk_provision *b);

/** 1 when `inner` is `outer` or lies within it: 136 § is within the act, 134 § 1 mom. within 134 §, and
 *  PYK_BYLAW_OWN stands for any municipality's bylaws. Else 0, also for NULL. @since 0.1 */
PYK_API int32_t pyk_statute_within(const pyk_provision *inner, const pyk_provision *outer);

#ifdef __cplusplus
}
#endif
#endif
