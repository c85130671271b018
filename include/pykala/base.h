/* pykala/base.h - versions, result codes, text. */
#ifndef PYKALA_BASE_H
#define PYKALA_BASE_H

#include <stddef.h>
#include <stdint.h>

#if defined(PYK_STATIC)
#define PYK_API
#elif defined(_WIN32)
#ifdef PYK_BUILD
#define PYK_API __declspec(dllexport)
#else
#define PYK_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define PYK_API __attribute__((visibility("default")))
#else
#define PYK_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Version of these headers. The build reads the library's version and its SONAME from here. */
#define PYK_VERSION_MAJOR 0
#define PYK_VERSION_MINOR 1
#define PYK_VERSION_PATCH 0
/* Number in the SONAME; raised when a program built before must not run with the new library. */
#define PYK_ABI 0

/** Version of the library that is loaded: (major << 16) | (minor << 8) | patch. Compare it with the
 *  PYK_VERSION_* of the headers you compiled with. Never fails. @since 0.1 */
PYK_API uint32_t pyk_version(void);

/** Result of a call. 0 is success, negative is failure. Numbers never change their meaning; the gaps are
 *  there so that nobody compares with < or >. @since 0.1 */
typedef int32_t pyk_rc;
enum {
  PYK_OK = 0,            /**< done */
  PYK_E_ARG = -11,       /**< an argument is NULL, unknown or contradicts another */
  PYK_E_RANGE = -23,     /**< a day or number lies outside the supported range */
  PYK_E_SYNTAX = -37,    /**< text does not follow the documented form */
  PYK_E_SPACE = -41,     /**< the buffer is too small; *need holds the size */
  PYK_E_NORULE = -59,    /**< outside scope: no row of the law tables covers the question on that day */
  PYK_E_AMBIGUOUS = -61, /**< two rows apply; the caller has to choose */
  PYK_E_SIZE = -73,      /**< the record's `size` is not one this library knows */
  PYK_E_MEMORY = -83,    /**< no memory; only from libraries that allocate (json) */
  PYK_E_INPUT = -97      /**< a document cannot be used; details in the problem record (import) */
};

/** Name of a result code, as in "PYK_E_RANGE"; "PYK_E_?" for an unknown one. Static ASCII text, never
 *  NULL, not to be freed. @since 0.1 */
PYK_API const char *pyk_rc_name(pyk_rc rc);

/** Borrowed text: UTF-8, not NUL-terminated, owned by whoever owns `ptr`. Frozen layout. @since 0.1 */
typedef struct pyk_str {
  const char *ptr;
  size_t len; /**< bytes */
} pyk_str;

/** Language of texts for people. @since 0.1 */
typedef int32_t pyk_lang;
enum { PYK_LANG_FI = 1, PYK_LANG_SV = 2, PYK_LANG_EN = 3 };

/** Three-valued fact of a document. @since 0.1 */
typedef int32_t pyk_given;
enum {
  PYK_GIVEN_UNKNOWN = 0, /**< nobody looked */
  PYK_GIVEN_YES = 1,     /**< looked for and found */
  PYK_GIVEN_NO = 2       /**< looked for and not there */
};

/** How well a row of the law tables, or an answer resting on it, is founded. @since 0.1 */
typedef int32_t pyk_trust;
enum {
  PYK_TRUST_NONE = 0,       /**< no row is involved */
  PYK_TRUST_TEXT = 1,       /**< traced to the text of the statute */
  PYK_TRUST_QUOTED = 2,     /**< only as a published decision quotes it */
  PYK_TRUST_NOT_TRACED = 3, /**< common knowledge or a secondary source; not traced to a text */
  PYK_TRUST_CONTESTED = 4   /**< sources disagree or leave it open */
};

/** Facts that can be missing from a question; a set is the sum of its members. @since 0.1 */
typedef uint32_t pyk_facts;
enum {
  PYK_FACT_DECIDED = 1,     /**< day of the decision */
  PYK_FACT_ON_VIEW = 2,     /**< day on which the minutes went on public view */
  PYK_FACT_BODY = 4,        /**< which body or office decided */
  PYK_FACT_NATURE = 8,      /**< what kind of decision it is */
  PYK_FACT_ADOPTED = 16,    /**< day on which the council adopted the motion */
  PYK_FACT_EVENT = 32,      /**< day of the event that starts a time limit */
  PYK_FACT_ORDER = 64,      /**< the days given contradict each other */
  PYK_FACT_DUTY = 128,      /**< bylaws, or a period in them */
  PYK_FACT_AUTHORITY = 256, /**< kind of public authority: municipality, county, ... */
  PYK_FACT_SUBJECT = 512,   /**< what the decision is about, and so which act governs the appeal */
  PYK_FACT_PENDING = 1024   /**< day on which the matter became pending */
};

/** Notes on an answer; a set is the sum of its members. @since 0.1 */
typedef uint32_t pyk_notes;
enum {
  PYK_NOTE_NOT_CHECKED = 1,       /**< the governing day is later than pyk_law_checked_through() */
  PYK_NOTE_LAW_DAY = 2,           /**< the governing day was not given and is taken from other facts */
  PYK_NOTE_ROLL_CONTESTED = 4,    /**< whether the last day moves off a holiday is open: both days are given */
  PYK_NOTE_ESERVICE_2026 = 8,     /**< rests on electronic service, whose law is known to be changing in 2026 */
  PYK_NOTE_BACKWARD_HOLIDAY = 16, /**< counted back to a holiday, for which there is no written rule */
  PYK_NOTE_NOT_STARTED = 32,      /**< the period has not begun to run: the step says why */
  PYK_NOTE_RELIANCE = 64,         /**< in time only because the authority's own instructions may be relied on */
  PYK_NOTE_AGENCY_2026 = 128,     /**< the regional state administrative agencies ended on 2025-12-31: the claim goes to
                                       their successor, whose act was not read */
  PYK_NOTE_SUPPORT_2025 = 256,    /**< the provisions on a pupil's support changed on 2025-08-01: not read */
  PYK_NOTE_REFORM_PENDING = 512,  /**< procurement and land use were being reformed after the tables' day: not read */
  PYK_NOTE_PENDING_ASSUMED =
      1024 /**< the day on which the matter became pending was not given and is taken to lie under
                                       the same act as the governing day */
};

#ifdef __cplusplus
}
#endif
#endif
