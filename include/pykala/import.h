/* pykala/import.h - libpykala-import: facts out of published documents, each with its place. */
#ifndef PYKALA_IMPORT_H
#define PYKALA_IMPORT_H

#include "notice.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What makes a document unusable. @since 0.1 */
typedef int32_t pyk_problem_kind;
enum {
  PYK_PROBLEM_EMPTY = 1,       /**< nothing but white space */
  PYK_PROBLEM_BINARY = 2,      /**< a NUL or other control byte: not text */
  PYK_PROBLEM_NOT_UTF8 = 3,    /**< not UTF-8 from this byte on */
  PYK_PROBLEM_HTML = 4,        /**< marked-up text, where only plain text is read */
  PYK_PROBLEM_NO_SECTION = 5,  /**< no line with a section number (§) */
  PYK_PROBLEM_NO_BODY = 6,     /**< nobody named as the decider */
  PYK_PROBLEM_NO_DECISION = 7, /**< no heading of a decision, or nothing under it */
  PYK_PROBLEM_TRUNCATED = 8,   /**< the text ends in the middle */
  PYK_PROBLEM_TOO_LONG = 9,    /**< larger than PYK_IMPORT_MAX bytes */
  PYK_PROBLEM_TOO_DEEP = 10,   /**< mark-up nested or heaped up beyond what any page has */
  PYK_PROBLEM_NO_CONTENT = 11, /**< a record without a decision's text */
  PYK_PROBLEM_LIST = 12        /**< only a list of meetings or a search form */
};

/** Longest document read, in bytes. @since 0.1 */
enum { PYK_IMPORT_MAX = 134217728 };

/** Why and where. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_problem {
  uint32_t size;
  pyk_problem_kind kind;
  uint64_t offset; /**< byte */
  uint32_t line;   /**< from 1 */
  uint32_t column; /**< from 1, in bytes */
} pyk_problem;

/** Reads the plain text of one published decision, as the page of a municipality shows it, with Finnish or
 *  Swedish headings, or as minutes of other systems have it: then the section that their head names, else the last. What
 *  is only proposed leaves the operative part absent. Fills *decision (set its `size`, pass zeroed) and writes at
 *  most `cap` facts with their byte ranges; *count is how many there were, 256 at most: pyk_read_document() has no such limit.
 *  `facts` may be NULL with cap 0.
 *  What the text does not say stays zero or PYK_GIVEN_NO.
 *  PYK_E_INPUT: the document cannot be used; *problem says why and where, and nothing else is written.
 *  PYK_E_ARG, PYK_E_SIZE. Allocates nothing; reads nothing but `text`. @since 0.1 */
PYK_API pyk_rc pyk_import_text(const char *text, size_t len, pyk_decision *decision, pyk_fact *facts, size_t cap,
                               size_t *count, pyk_problem *problem);

/** Splits minutes that hold several sections: a whole meeting, or earlier handlings in one document. Begin with *at 0; each
 *  call gives the next section in which something is decided or proposed, as bytes *begin to *end, and moves *at on. The
 *  document's first section begins with its head, so that *begin is 0; when nothing is decided in that one, no piece has the
 *  head. A document without such sections is one piece when it decides something. pyk_import_text() reads a piece; given the
 *  text from 0 to *end it reads the same section with the head above it, unless the head names another one.
 *  PYK_E_NORULE: none is left; PYK_E_INPUT: longer than PYK_IMPORT_MAX; PYK_E_ARG.
 *  All calls together take a time that grows with the length of the text. @since 0.1 */
PYK_API pyk_rc pyk_import_next(const char *text, size_t len, size_t *at, size_t *begin, size_t *end);

/** What a document is. @since 0.1 */
typedef int32_t pyk_document_kind;
enum {
  PYK_DOCUMENT_UNKNOWN = 0,
  PYK_DOCUMENT_DECISION = 1,     /**< a decision, as minutes or their extract have it */
  PYK_DOCUMENT_PROPOSAL = 2,     /**< an item of an agenda: not decided yet */
  PYK_DOCUMENT_SECRET = 3,       /**< a decision whose contents are withheld as a whole */
  PYK_DOCUMENT_ANNOUNCEMENT = 4, /**< decision announcement: several items, no notices */
  PYK_DOCUMENT_HISTORY = 5       /**< earlier handlings of a case */
};

/** What the operative part does, finer than its nature. @since 0.1 */
typedef int32_t pyk_deed;
enum {
  PYK_DEED_UNKNOWN = 0,
  PYK_DEED_NOTES = 1,              /**< notes for information */
  PYK_DEED_NOTES_REPORT = 2,       /**< notes the report on a wish resolution */
  PYK_DEED_TABLES = 3,             /**< puts the matter off to a later meeting */
  PYK_DEED_RETURNS = 4,            /**< returns it for preparation */
  PYK_DEED_GIVES_STATEMENT = 5,    /**< gives a statement */
  PYK_DEED_PROPOSES = 6,           /**< makes a proposal to the council or another body */
  PYK_DEED_PROCURES = 7,           /**< chooses a tenderer, awards or cancels a procurement, orders by a framework */
  PYK_DEED_PERMITS = 8,            /**< grants or refuses a permit or an exemption */
  PYK_DEED_ELECTS = 9,             /**< elects or appoints */
  PYK_DEED_FOLLOWS_TAKE_UP = 10,   /**< does not take decisions up, or follows which could be */
  PYK_DEED_PUBLISHES_MINUTES = 11, /**< says where and when minutes are on view */
  PYK_DEED_GRANTS = 12,            /**< grants money, a subsidy, damages, leave or another benefit */
  PYK_DEED_REJECTS = 13,           /**< rejects an application or a demand */
  PYK_DEED_ON_CLAIM = 14,          /**< decides a claim for a revised decision */
  PYK_DEED_REPLIES_MOTION = 15,    /**< answers a motion or an initiative */
  PYK_DEED_PLANS = 16,             /**< approves a plan of land use, a street or a park */
  PYK_DEED_CONTRACTS = 17,         /**< approves a contract, a purchase, a sale or a lease */
  PYK_DEED_SETS_RULES = 18,        /**< adopts bylaws, fees, instructions or a budget */
  PYK_DEED_DELEGATES = 19,         /**< transfers power or names who signs, approves or presents */
  PYK_DEED_APPLIES = 20,           /**< applies to another authority or a court, or appeals to one */
  PYK_DEED_ORDERS = 21,            /**< prohibits or orders something of somebody */
  PYK_DEED_CONVENES = 22,          /**< settles the meeting itself: quorum, inspectors, agenda, times of meetings */
  PYK_DEED_WAIVES = 23,            /**< does not use pre-emption or another right */
  PYK_DEED_OTHER = 24              /**< decides something else */
};

/** Which text the bytes of a fact are counted in (pyk_fact.source). @since 0.1 */
typedef int32_t pyk_source;
enum {
  PYK_SOURCE_DOCUMENT = 0, /**< the document as it was given */
  PYK_SOURCE_CONTENT = 1,  /**< pyk_published.content, and so on */
  PYK_SOURCE_MOTION = 2,
  PYK_SOURCE_TITLE = 3,
  PYK_SOURCE_CASE = 4,
  PYK_SOURCE_SECTION = 5,
  PYK_SOURCE_BODY = 6,
  PYK_SOURCE_BODY_TYPE = 7,
  PYK_SOURCE_MEETING_DAY = 8,
  PYK_SOURCE_ISSUED = 9,
  PYK_SOURCE_ATTACHMENT = 10, /**< of the attachment with the number pyk_fact.index */
  PYK_SOURCE_VOTE = 11        /**< of the vote with the number pyk_fact.index */
};

/** A vote of a published record. Frozen layout, 32 bytes. @since 0.1 */
typedef struct pyk_published_vote {
  int32_t ayes;
  int32_t noes;
  int32_t blank;
  int32_t absent;
  pyk_str proposal; /**< what the noes stand for */
} pyk_published_vote;

/** One record of a decision API, as a JSON reader finds it (pyk_json_records_next() reads Helsinki's). Set `size`, zero the rest;
 *  an empty text is one that the record does not have. Texts are borrowed, UTF-8. @since 0.1 */
typedef struct pyk_published {
  uint32_t size;
  int32_t helsinki; /**< 1: of Helsinki's decision API, so that bodies are those of Helsinki */
  pyk_str content;  /**< mark-up of the decision */
  pyk_str motion;   /**< mark-up of the proposal */
  pyk_str title;
  pyk_str case_id;
  pyk_str section;
  pyk_str body;               /**< name of the decider */
  pyk_str body_type;          /**< the API's word for its kind */
  pyk_str meeting_day;        /**< day of the meeting, or of the decision: begins with YYYY-MM-DD */
  pyk_str issued;             /**< day on which it was published: begins with YYYY-MM-DD */
  const pyk_str *attachments; /**< their titles */
  size_t attachment_count;
  const pyk_published_vote *votes;
  size_t vote_count;
} pyk_published;

/** One item of a decision announcement. Frozen layout, 56 bytes. @since 0.1 */
typedef struct pyk_announced {
  uint64_t title_begin; /**< bytes of its title */
  uint64_t title_end;
  uint64_t case_begin; /**< bytes of its record id; both 0: none */
  uint64_t case_end;
  uint64_t words_begin; /**< bytes of the words that say what came of it; both 0: none */
  uint64_t words_end;
  pyk_outcome outcome;
  int32_t number; /**< of the item in the announcement */
} pyk_announced;

/** What was read. Arrays belong to the reader and live until its next call. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_reading {
  uint32_t size;
  pyk_document_kind kind;
  pyk_lang lang; /**< language of the text; 0 not known */
  pyk_deed deed;
  pyk_decision decision;
  const pyk_fact *facts; /**< in the order of their fields */
  size_t fact_count;
  const pyk_notice *notices;
  size_t notice_count;
  const pyk_announced *items; /**< of an announcement */
  size_t item_count;
  const pyk_finding *findings; /**< what the document itself shows: languages mixed, a wrong act number */
  size_t finding_count;
} pyk_reading;

/** Reads documents one after the other and keeps its memory for the next. One reader serves one thread at a time. @since 0.1 */
typedef struct pyk_reader pyk_reader;

/** PYK_E_ARG, PYK_E_MEMORY. To be freed with pyk_reader_free(). @since 0.1 */
PYK_API pyk_rc pyk_reader_new(pyk_reader **out);
/** NULL is allowed. @since 0.1 */
PYK_API void pyk_reader_free(pyk_reader *reader);

/** Reads one document: mark-up of a decision, a proposal or an announcement, a saved page, or plain text. Places are bytes of
 *  the document as given. PYK_E_INPUT: it cannot be used; *problem says why and where, and *out is untouched. PYK_E_ARG,
 *  PYK_E_SIZE, PYK_E_MEMORY. Opens no file and no connection. @since 0.1 */
PYK_API pyk_rc pyk_read_document(pyk_reader *reader, const char *bytes, size_t len, pyk_reading *out,
                                 pyk_problem *problem);

/** Reads one published record: its mark-up and what stands beside it. pyk_fact.source says in which text a place is. A fact of
 *  the decision's own text goes before the same one of the record. Errors as pyk_read_document(); problem->offset is then a byte
 *  of the content, of the proposal where the record has no content, or 0 where it has neither. @since 0.1 */
PYK_API pyk_rc pyk_read_published(pyk_reader *reader, const pyk_published *record, pyk_reading *out,
                                  pyk_problem *problem);

/** The text that the bytes of a fact are counted in: the document's own, or one of the record's. `document` and `record` may be
 *  NULL when there is none. PYK_E_ARG: NULL, or a source that is not there. @since 0.1 */
PYK_API pyk_rc pyk_fact_text(const pyk_fact *fact, const pyk_str *document, const pyk_published *record, pyk_str *out);

/** The problem as one sentence with line and column. PYK_E_ARG for an unknown kind or language. @since 0.1 */
PYK_API pyk_rc pyk_problem_text(const pyk_problem *problem, pyk_lang lang, char *buf, size_t cap, size_t *need);

#ifdef __cplusplus
}
#endif
#endif
