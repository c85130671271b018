/* pykala/notice.h - the printed notice on appeal: read from its text, judged against the law, and written. */
#ifndef PYKALA_NOTICE_H
#define PYKALA_NOTICE_H

#include "check.h"

#ifdef __cplusplus
extern "C" {
#endif

/** When somebody served in one way is taken to be informed, as a notice says it. Frozen layout, 8 bytes. @since 0.1 */
typedef struct pyk_presumption {
  pyk_service service;
  int32_t days; /**< after it was sent, published or put on view; 0: on that day itself */
} pyk_presumption;

/** Most manners of service in one notice. @since 0.1 */
enum { PYK_PRESUMPTIONS_MAX = 12 };

/** What one notice says: one remedy, or one prohibition. A decision may carry several, as in procurement. Zero is "not
 *  said" everywhere. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_notice {
  uint32_t size;
  pyk_lang lang;             /**< language of its text */
  pyk_notices kind;          /**< what its heading announces, or without one its opening sentence: one member, or
                                           several where the heading mixes them */
  pyk_remedy remedy;         /**< what it opens; PYK_REMEDY_PROHIBITED: a prohibition */
  pyk_receiver receiver;     /**< kind of authority to which the claim or appeal is made; PYK_RECEIVER_NAMED_BODY: a
                                           body that is named, whichever it is */
  pyk_body body;             /**< kind of the body named */
  int32_t amount;            /**< its period */
  pyk_unit unit;             /**< unit of the period */
  pyk_trigger trigger;       /**< what starts the period */
  pyk_given day_excluded;    /**< it says that the day of service is not counted */
  pyk_given rolls;           /**< it says that a last day on a holiday moves to the next working day */
  pyk_parties who;           /**< who may use the remedy */
  pyk_grounds grounds;       /**< on what the appeal may rest */
  pyk_given leave;           /**< it asks for leave */
  int32_t opening_minute;    /**< when the receiving office opens, 1 to 1440 */
  int32_t closing_minute;    /**< when it closes, 1 to 1440 */
  int32_t standstill;        /**< days that the contract has to wait: 1397/2016 129 § */
  int32_t times;             /**< how often the same notice stands there; 2 or more: doubled. What only one of them
                                           presumes is said of both */
  int32_t bare;              /**< 1: a heading without any text */
  pyk_given provision_given; /**< it names a provision that prohibits the remedy */
  pyk_provision provision;   /**< the first of them; empty: named, but not recognised */
  pyk_provision second;      /**< another one it names, or empty */
  uint32_t presumed_count;   /**< how many of `presumed` are filled */
  pyk_presumption presumed[PYK_PRESUMPTIONS_MAX]; /**< in the order of their services */
  int32_t reserved;                               /**< 0 */
  uint64_t begin;                                 /**< first byte of the notice in the text */
  uint64_t end; /**< byte after its last; of the first, where the same notice follows elsewhere */
} pyk_notice;

/** Reads the notices in a text that holds nothing else: what stands under "Muutoksenhaku", "Sökande av ändring" or "Appeal",
 *  in Finnish, Swedish or English, as lines. Writes at most `cap` notices, each `stride` bytes (at least sizeof(pyk_notice))
 *  after the one before, *count is how many there are, 0 for none; and at most `fact_cap` facts with their byte ranges
 *  (pyk_fact.index is the number of the notice, from 1), *fact_count is how many there are. Set `size` of the first element.
 *  `out` and `facts` may be NULL with their cap 0. `law_day` says which act a name without number means (pyk_statute_parse()).
 *  The text is read once; the time it takes grows with its length. PYK_E_ARG, PYK_E_RANGE, PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_notice_read(const char *text, size_t len, pyk_day law_day, pyk_notice *out, size_t stride,
                               size_t cap, size_t *count, pyk_fact *facts, size_t fact_cap, size_t *fact_count);

/** The kind of notice that opens what this one does; where that was not understood, what its heading announces. 0 for NULL.
 *  @since 0.1 */
PYK_API pyk_notices pyk_notice_kind(const pyk_notice *notice);

/** What the notice on a route has to say, by the law of its day: remedy, receiver, period, trigger, presumptions, who, grounds,
 *  leave, standstill, provision. Language, office hours and places stay empty. `authority` is the decision's. PYK_E_ARG: a route
 *  that was not found, or is not open at that authority; PYK_E_NORULE: no act asks for a notice, or no period is in force on
 *  that day; PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_notice_of(const pyk_route *route, pyk_authority authority, pyk_notice *out);

/** Judges the notices of a decision, `stride` bytes apart: against the route computed from body, nature, subject and day, and
 *  each against itself and the acts. Findings come in the order of their codes, at most `cap`, *count is how many there are;
 *  `begin` and `end` of a finding are the place in the text that was read. `out` may be NULL with cap 0. What a notice does not
 *  say is only a finding where the act asks for it. PYK_E_ARG also for a notice with a number that no enumerator has; arguments
 *  and errors otherwise as pyk_decision_check(). @since 0.1 */
PYK_API pyk_rc pyk_notice_check(const pyk_decision *decision, const pyk_notice *notices, size_t stride, size_t n,
                                pyk_day law_day, pyk_finding *out, size_t cap, size_t *count);

/** How a notice is worded. @since 0.1 */
typedef int32_t pyk_style;
enum {
  PYK_STYLE_FULL = 1, /**< the whole of the instructions, with headings */
  PYK_STYLE_PLAIN = 2 /**< plain language: short sentences, the same facts */
};

/** What the law does not know, for writing a notice: about the receiver, and where several notices stand side by side about the
 *  authority that decided, which of the market court says nothing then. Texts are UTF-8 in one line; what ends a line is written
 *  as a space, in `address` as a comma. Set `size`, zero the rest; an empty text is left out. @since 0.1 */
typedef struct pyk_sheet {
  uint32_t size;
  pyk_lang lang;          /**< Finnish, Swedish or English */
  pyk_style style;        /**< PYK_STYLE_FULL or PYK_STYLE_PLAIN */
  int32_t opening_minute; /**< when the receiving office opens, 1 to 1440; told together with closing; 0 not known */
  int32_t closing_minute; /**< when it closes, 1 to 1440; 0: as the decision or its bylaws say */
  int32_t reserved;       /**< 0 */
  pyk_str receiver;       /**< name of the receiver in its basic form, such as the name of a committee or a court */
  pyk_str office;         /**< name of the office that takes documents in, in its basic form */
  pyk_str email;          /**< its e-mail address */
  pyk_str address;        /**< its postal address; lines are separated by newlines */
  pyk_str telephone;      /**< its telephone number */
} pyk_sheet;

/** Writes the notices that a decision must carry, in our own words, one after the other: instructions for a claim, appeal
 *  instructions, prohibition, procurement, with the periods and presumptions of the law of the day and, where the decision's days
 *  are known, the last day of each time limit. pyk_notice_read() reads it back to the facts of pyk_notice_of().
 *  PYK_E_NORULE: no route was found, or pyk_notice_of() knows no notice on one; PYK_E_SYNTAX: a text of the sheet is not UTF-8;
 *  PYK_E_ARG also for a sheet whose office opens when or after it closes; else as pyk_appeal_routes(). @since 0.1 */
PYK_API pyk_rc pyk_notice_write(const pyk_decision *decision, pyk_day law_day, const pyk_sheet *sheet, char *buf,
                                size_t cap, size_t *need);

#ifdef __cplusplus
}
#endif
#endif
