/* pykala/json.h - libpykala-json: results as JSON. Integers and texts only; keys sorted; UTF-8. */
#ifndef PYKALA_JSON_H
#define PYKALA_JSON_H

#include "bylaw.h"
#include "check.h"
#include "import.h"
#include "rule.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A report to be written. Set `size`, zero the rest; every part may be left out. Arrays are borrowed.
 *  @since 0.1 */
typedef struct pyk_report {
  uint32_t size;
  pyk_lang lang; /**< language of the sentences; 0: none are written */
  pyk_day as_of;
  int32_t record; /**< number of the record in its file, from 1; 0: the file is the document */
  pyk_str file;   /**< name of the document */
  pyk_str text;   /**< the document; the facts' ranges point into it */
  const pyk_decision *decision;
  const pyk_fact *facts;
  size_t fact_count;
  const pyk_route *routes; /**< the remedies that stand side by side */
  size_t route_count;
  const pyk_clock *clocks;
  size_t clock_count;
  const pyk_force *force;
  const pyk_finding *findings;
  size_t finding_count;
  const pyk_reading *reading; /**< kind, language, deed, notices and items of the document; NULL: not written */
  const pyk_str *fact_texts;  /**< for each fact the text that its bytes are counted in; NULL: `text` for all */
} pyk_report;

/** Writes a report as one line of JSON without a closing newline, by the schema docs/report.schema.json. *out
 *  is NUL-terminated, owned by the caller, to be freed with pyk_json_free(). PYK_E_MEMORY, PYK_E_ARG (also for text that is not UTF-8),
 *  PYK_E_SIZE. Thread-safe as long as no two calls share the same record while one changes it. @since 0.1 */
PYK_API pyk_rc pyk_json_report(const pyk_report *report, char **out, size_t *len);

/** The line in place of a report, for a document that cannot be used: file, record (0: none), what is wrong and where. `why` is a
 *  short English word on what was expected, or NULL. Errors and ownership as pyk_json_report(). @since 0.1 */
PYK_API pyk_rc pyk_json_problem(const char *file, size_t len, int32_t record, const pyk_problem *problem,
                                const char *why, char **out, size_t *out_len);

/** Records out of a file: Helsinki's decision API, one record, an array of them, or an object with such an array ("decisions",
 *  "Agenda"). Reads one element of the array at a time. @since 0.1 */
typedef struct pyk_json_records pyk_json_records;

/** Where an element stands in the file, and what is wrong with it. A record inside an object has that object's place.
 *  @since 0.1 */
typedef struct pyk_json_place {
  uint64_t begin;   /**< first byte of the element */
  uint64_t end;     /**< byte after its last */
  uint64_t at;      /**< byte at which something is wrong */
  const char *want; /**< what was expected there, in English; NULL: nothing is wrong. Static */
} pyk_json_place;

/** `text` is borrowed until pyk_json_records_close(). PYK_E_ARG, PYK_E_MEMORY. @since 0.1 */
PYK_API pyk_rc pyk_json_records_open(const char *text, size_t len, pyk_json_records **out);
/** The next record; its texts live until the next call. Set `size` of `out`. PYK_E_NORULE: there is none left; PYK_E_SYNTAX: an
 *  element that is no record, or something amiss between or behind the elements of an array; *place says where, and the next call
 *  goes on; PYK_E_MEMORY, PYK_E_ARG, PYK_E_SIZE. At most 512 attachments and 64 votes of a record are given. @since 0.1 */
PYK_API pyk_rc pyk_json_records_next(pyk_json_records *records, pyk_published *out, pyk_json_place *place);
/** NULL is allowed. @since 0.1 */
PYK_API void pyk_json_records_close(pyk_json_records *records);

/** Answers one request of the line protocol (docs/answer.schema.json): one JSON object in, one line of JSON out,
 *  without a closing newline. A request that cannot be answered gets a reply with an error and its place, so that
 *  PYK_OK says nothing about the question; PYK_E_MEMORY and PYK_E_ARG (NULL) are the only failures. *reply is
 *  NUL-terminated, owned by the caller, to be freed with pyk_json_free(). @since 0.1 */
PYK_API pyk_rc pyk_json_answer(const char *request, size_t len, char **reply, size_t *reply_len);

/** Frees text that this library gave. NULL is allowed. @since 0.1 */
PYK_API void pyk_json_free(char *text);

/** Reads bylaws written by the schema docs/bylaws.schema.json into a pack that pyk_bylaw_check() accepts; it belongs to
 *  the caller, to be freed with pyk_json_bylaws_free(). PYK_E_SYNTAX: no JSON, or a member that is missing, unknown or of
 *  another type; PYK_E_ARG and PYK_E_RANGE as pyk_bylaw_check(); PYK_E_MEMORY. On failure *out is untouched and, when
 *  `at` is not NULL, up to `cap` bytes of where and what was expected are written there, ending in NUL. @since 0.1 */
PYK_API pyk_rc pyk_json_bylaws(const char *text, size_t len, pyk_bylaw_pack **out, char *at, size_t cap);

/** Frees a pack that pyk_json_bylaws() gave. NULL is allowed. @since 0.1 */
PYK_API void pyk_json_bylaws_free(pyk_bylaw_pack *pack);

#ifdef __cplusplus
}
#endif
#endif
