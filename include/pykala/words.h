/* pykala/words.h - names and words for every enumerator, so that no caller keeps a list of its own. */
#ifndef PYKALA_WORDS_H
#define PYKALA_WORDS_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The enumerations of this library. @since 0.1 */
typedef int32_t pyk_kind;
enum {
  PYK_KIND_RC = 1,
  PYK_KIND_LANG = 2,
  PYK_KIND_GIVEN = 3,
  PYK_KIND_TRUST = 4,
  PYK_KIND_FACT = 5, /**< single members of pyk_facts */
  PYK_KIND_NOTE = 6, /**< single members of pyk_notes */
  PYK_KIND_WEEKDAY = 7,
  PYK_KIND_ROUND = 8,
  PYK_KIND_CALENDAR = 9,
  PYK_KIND_HOLIDAY = 10,
  PYK_KIND_UNIT = 11,
  PYK_KIND_LIMIT = 12,
  PYK_KIND_SERVICE = 13,
  PYK_KIND_STEP = 14,
  PYK_KIND_VERDICT = 15,
  PYK_KIND_AUTHORITY = 16,
  PYK_KIND_BODY = 17,
  PYK_KIND_BYLAW = 18,
  PYK_KIND_NATURE = 19,
  PYK_KIND_OUTCOME = 20,
  PYK_KIND_MOTION = 21,
  PYK_KIND_NOTICE = 22, /**< single members of pyk_notices */
  PYK_KIND_PARTY = 23,  /**< single members of pyk_parties */
  PYK_KIND_FIELD = 24,
  PYK_KIND_CONFIDENCE = 25,
  PYK_KIND_REMEDY = 26,
  PYK_KIND_RECEIVER = 27,
  PYK_KIND_ROUTE_STATE = 28,
  PYK_KIND_REJECTION = 29,
  PYK_KIND_FINDING = 30,
  PYK_KIND_SEVERITY = 31,
  PYK_KIND_CITATION = 32,
  PYK_KIND_PROBLEM = 33, /**< what makes a document unusable (import.h) */
  PYK_KIND_COUNTING = 34,
  PYK_KIND_SUBJECT = 35,
  PYK_KIND_TRIGGER = 36,
  PYK_KIND_GROUND = 37, /**< single members of pyk_grounds */
  PYK_KIND_OBSTACLE = 38,
  PYK_KIND_FORCE = 39,
  PYK_KIND_BYLAW_RULE = 40, /**< pyk_bylaw_kind */
  PYK_KIND_RULE = 41,       /**< pyk_rule_table */
  PYK_KIND_CIRCLE = 42,
  PYK_KIND_ROLE = 43,
  PYK_KIND_RULER = 44,
  PYK_KIND_TAKER = 45,
  PYK_KIND_MOVER = 46,
  PYK_KIND_EXEMPTION = 47,
  PYK_KIND_LEFT_WITH = 48,
  PYK_KIND_RECIPIENT = 49,
  PYK_KIND_FILER = 50,
  PYK_KIND_APPEAL_GROUND = 51,
  PYK_KIND_CORRECTION = 52,
  PYK_KIND_CORRECTION_GROUND = 53,
  PYK_KIND_MANNER = 54,
  PYK_KIND_CONVENER = 55,
  PYK_KIND_PREPARER = 56,
  PYK_KIND_PRESENTATION = 57,
  PYK_KIND_DISSENTER = 58,
  PYK_KIND_SIDE = 59,
  PYK_KIND_MAJORITY = 60,
  PYK_KIND_RECORD = 61,
  PYK_KIND_TIE = 62,
  PYK_KIND_DISQUALIFICATION = 63,
  PYK_KIND_VOTE_STATE = 64,
  PYK_KIND_PHASE = 65,
  PYK_KIND_EVENT = 66,
  PYK_KIND_DUTY = 67,
  PYK_KIND_DEBTOR = 68,
  PYK_KIND_DUTY_STATE = 69,
  PYK_KIND_ENFORCEABLE = 70,
  PYK_KIND_CHANGE = 71,
  PYK_KIND_LINK = 73,
  PYK_KIND_LINEAGE = 74,
  PYK_KIND_PROPOSER = 75,
  PYK_KIND_PROPOSAL = 76,
  PYK_KIND_STANCE = 77,
  PYK_KIND_DEED = 78,     /**< what the operative part does (import.h) */
  PYK_KIND_DOCUMENT = 80, /**< pyk_document_kind (import.h) */
  PYK_KIND_SOURCE = 81,   /**< which text a place is counted in (import.h) */
  PYK_KIND_STYLE = 82,    /**< how a notice is worded (notice.h) */
  PYK_KIND_DAY = 72       /**< not an enumeration: a civil day (pyk_record_field) */
};

/** 1 when the loaded library knows `value` as a member of `kind`, else 0. @since 0.1 */
PYK_API int32_t pyk_knows(pyk_kind kind, int32_t value);

/** Stable name of an enumerator, for files and programs: "minutes-on-view". Lower-case ASCII with hyphens
 *  (fields: with full stops), unique within its kind, never changed. "?" when unknown; never NULL, static.
 *  @since 0.1 */
PYK_API const char *pyk_name(pyk_kind kind, int32_t value);

/** The enumerator with that name. PYK_E_ARG when `kind` has none of that name. @since 0.1 */
PYK_API pyk_rc pyk_value(pyk_kind kind, const char *name, size_t len, int32_t *out);

/** The same for people: a word or short phrase in the language asked for, lower case where the language
 *  allows. PYK_E_ARG for an unknown kind, value or language. @since 0.1 */
PYK_API pyk_rc pyk_label(pyk_kind kind, int32_t value, pyk_lang lang, char *buf, size_t cap, size_t *need);

#ifdef __cplusplus
}
#endif
#endif
