/* pykala/finding.h - what is wrong, doubtful or worth knowing about a document, and where. */
#ifndef PYKALA_FINDING_H
#define PYKALA_FINDING_H

#include "matter.h"
#include "words.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @since 0.1 */
typedef int32_t pyk_severity;
enum {
  PYK_SEVERITY_NOTE = 1,    /**< worth knowing */
  PYK_SEVERITY_WARNING = 2, /**< doubtful, or a requirement not shown to be met */
  PYK_SEVERITY_ERROR = 3    /**< against a provision on the facts given */
};

/** Stable numbers of findings; each has a page docs/findings/NAME.md. A number is never reused. @since 0.1 */
typedef int32_t pyk_finding_code;
enum {
  PYK_FINDING_NOTICE_MISSING = 101,
  PYK_FINDING_CLAIM_NOTICE_THOUGH_PROHIBITED = 102,
  PYK_FINDING_APPEAL_NOTICE_THOUGH_PROHIBITED = 103,
  PYK_FINDING_PROHIBITION_THOUGH_OPEN = 104,
  PYK_FINDING_NOTICE_OF_OTHER_REMEDY = 105,
  PYK_FINDING_NOTICE_WITHOUT_PROVISION = 106,
  PYK_FINDING_NOTICE_WRONG_PROVISION = 107,
  PYK_FINDING_NOTICE_PROVISION_UNREAD = 108,
  PYK_FINDING_NOTICE_NOT_JUDGED = 109,
  PYK_FINDING_NOTICE_DOUBLED = 110,
  PYK_FINDING_CONTACT_MISSING = 201,
  PYK_FINDING_CONTACT_UNREACHABLE = 202,
  PYK_FINDING_PRESENTER_MISSING = 203,
  PYK_FINDING_DECISION_DAY_UNKNOWN = 204,
  PYK_FINDING_LATER_HANDLINGS = 205,
  PYK_FINDING_ON_VIEW_BEFORE_ADOPTION = 301,
  PYK_FINDING_ON_VIEW_BEFORE_DECISION = 302,
  PYK_FINDING_DECISION_BEFORE_ADOPTION = 303,
  PYK_FINDING_DAY_AFTER_ASKED = 304,
  PYK_FINDING_REPORT_LATE = 401,
  PYK_FINDING_REPORT_NOT_SHOWN_IN_TIME = 402,
  PYK_FINDING_REPORT_CONTESTED = 403,
  PYK_FINDING_REPORT_NOT_TO_MOVER = 404,
  PYK_FINDING_REPORT_NOT_TO_COUNCILLORS = 405,
  PYK_FINDING_REPORT_PERIOD_UNKNOWN = 406,
  PYK_FINDING_REPORT_PERIOD_DIFFERS = 407,
  PYK_FINDING_LAW_NOT_CHECKED = 501,
  PYK_FINDING_OUTSIDE_SCOPE = 502
};

/** One finding. Numbers and days are enough to build its sentence in any language. Frozen layout,
 *  184 bytes. @since 0.1 */
typedef struct pyk_finding {
  pyk_finding_code code;
  pyk_severity severity;
  int32_t contested; /**< 1: sources disagree */
  pyk_field field;   /**< where, as a field */
  uint64_t begin;    /**< where, in the document: first byte; 0 and 0 when not known */
  uint64_t end;
  pyk_day expected_day; /**< PYK_DAY_NONE when not about days */
  pyk_day found_day;
  int32_t expected; /**< enumerator of `kind`, number of `expected_unit`, or set of facts */
  int32_t found;
  pyk_kind kind;          /**< kind of `expected` and `found`; 0 none */
  pyk_unit expected_unit; /**< unit of `expected` when it is a period, else 0 */
  pyk_unit found_unit;    /**< unit of `found` when it is a period, else 0 */
  int32_t reserved;
  pyk_provision basis;              /**< the provision that asks for it */
  pyk_provision expected_provision; /**< the provision the document should name, when it is about that */
  pyk_provision found_provision;    /**< the provision the document names */
} pyk_finding;

/** Severity with which `code` is reported, or 0 for an unknown code. @since 0.1 */
PYK_API pyk_severity pyk_finding_severity(pyk_finding_code code);

/** The finding as whole sentences: what is wrong, what was expected, under which provision. PYK_E_ARG for an
 *  unknown code or language. Text out as in pykala.h. @since 0.1 */
PYK_API pyk_rc pyk_finding_text(const pyk_finding *finding, pyk_lang lang, char *buf, size_t cap, size_t *need);

/** Fills in begin and end of `n` findings, `stride` bytes apart, from where a reader found the fact of the
 *  same field, or where the fact would have stood (a missing provision: its notice); findings without either keep
 *  their place. PYK_E_ARG for NULL with n > 0 or a stride below
 *  sizeof(pyk_finding). @since 0.1 */
PYK_API pyk_rc pyk_finding_locate(pyk_finding *findings, size_t stride, size_t n, const pyk_fact *facts,
                                  size_t fact_stride, size_t fact_count);

#ifdef __cplusplus
}
#endif
#endif
