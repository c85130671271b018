/* pykala/import.h - libpykala-import: facts out of published documents, each with its place. */
#ifndef PYKALA_IMPORT_H
#define PYKALA_IMPORT_H

#include "matter.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What makes a document unusable. @since 0.1 */
typedef int32_t pyk_problem_kind;
enum {
  PYK_PROBLEM_EMPTY = 1,       /**< nothing but white space */
  PYK_PROBLEM_BINARY = 2,      /**< a NUL or other control byte: not text */
  PYK_PROBLEM_NOT_UTF8 = 3,    /**< not UTF-8 from this byte on */
  PYK_PROBLEM_HTML = 4,        /**< marked-up text; this version reads plain text */
  PYK_PROBLEM_NO_SECTION = 5,  /**< no line with a section number (§) */
  PYK_PROBLEM_NO_BODY = 6,     /**< nobody named as the decider */
  PYK_PROBLEM_NO_DECISION = 7, /**< no heading of a decision, or nothing under it */
  PYK_PROBLEM_TRUNCATED = 8,   /**< the text ends in the middle */
  PYK_PROBLEM_TOO_LONG = 9     /**< larger than PYK_IMPORT_MAX bytes */
};

/** Longest document read, in bytes. @since 0.1 */
enum { PYK_IMPORT_MAX = 16777216 };

/** Why and where. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_problem {
  uint32_t size;
  pyk_problem_kind kind;
  uint64_t offset; /**< byte */
  uint32_t line;   /**< from 1 */
  uint32_t column; /**< from 1, in bytes */
} pyk_problem;

/** Reads the plain text of one published decision, as the page of a municipality shows it, with Finnish or
 *  Swedish headings. Fills *decision (its `size` set by the caller, the rest is overwritten) and writes at
 *  most `cap` facts with their byte ranges; *count is how many there were. `facts` may be NULL with cap 0.
 *  What the text does not say stays zero or PYK_GIVEN_NO.
 *  PYK_E_INPUT: the document cannot be used; *problem says why and where, and nothing else is written.
 *  PYK_E_ARG, PYK_E_SIZE. Allocates nothing; reads nothing but `text`. @since 0.1 */
PYK_API pyk_rc pyk_import_text(const char *text, size_t len, pyk_decision *decision, pyk_fact *facts, size_t cap,
                               size_t *count, pyk_problem *problem);

/** The problem as one sentence with line and column. PYK_E_ARG for an unknown kind or language. @since 0.1 */
PYK_API pyk_rc pyk_problem_text(const pyk_problem *problem, pyk_lang lang, char *buf, size_t cap, size_t *need);

#ifdef __cplusplus
}
#endif
#endif
