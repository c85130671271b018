/* pykala/bylaw.h - a municipality's own rules (hallintosääntö, förvaltningsstadga) as a dated pack. */
#ifndef PYKALA_BYLAW_H
#define PYKALA_BYLAW_H

#include "limit.h"
#include "people.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a rule of bylaws sets. @since 0.1 */
typedef int32_t pyk_bylaw_kind;
enum {
  PYK_BYLAW_LIMIT = 1,      /**< a time limit: `limit`, `amount`, `unit`, `counting`, `whose`, `also` */
  PYK_BYLAW_CLOSING = 2,    /**< the registry closes at minute `amount` of the day: the default of a decision's
                                 `closing_minute`; `unit` and `counting` are 0 */
  PYK_BYLAW_WISH_VOTES = 3, /**< a wish resolution is adopted with `amount` votes for it */
  PYK_BYLAW_PRESENTED = 4,  /**< body `amount` (pyk_body) decides on an office holder's presentation: 410/2015 90 § */
  PYK_BYLAW_INITIATIVES_TOLD =
      5, /**< the council is told of residents' initiatives `amount` times a year: 410/2015 23 § */
  PYK_BYLAW_MOTION_COUNCIL =
      6,                      /**< a council motion signed by at least `amount` councillors is brought to the council */
  PYK_BYLAW_GROUP_COUNCIL = 7 /**< a motion of a council group is brought to the council; `amount` is 1 */
};

/** One rule and its days. Frozen layout, 64 bytes. @since 0.1 */
typedef struct pyk_bylaw_rule {
  pyk_bylaw_kind kind;
  pyk_limit limit; /**< PYK_BYLAW_LIMIT: which; else 0 */
  pyk_day from;    /**< first day; PYK_DAY_NONE: since before what is known */
  pyk_day to;      /**< day after the last; PYK_DAY_NONE: still in force */
  int32_t amount;
  pyk_unit unit;
  pyk_counting counting; /**< PYK_COUNTING_BYLAW or PYK_COUNTING_YEARLY */
  pyk_parties whose;     /**< towards whom the duty is owed */
  pyk_parties also;      /**< who else is owed it, without a period of their own */
  pyk_trust trust;
  int32_t chapter; /**< of the bylaws; 0 none or not known */
  int32_t section; /**< 0 not known */
  int32_t section_letter;
  int32_t subsection;
  int32_t reserved[2]; /**< 0 */
} pyk_bylaw_rule;

/** Bylaws of one municipality: rules in any order, whose days do not overlap within a kind and limit. The caller owns
 *  all of it and keeps it unchanged as long as a call uses it. Set `size`. @since 0.1 */
struct pyk_bylaw_pack {
  uint32_t size;
  pyk_bylaw bylaw; /**< PYK_BYLAW_OWN, or the built-in municipality's number */
  pyk_str name;    /**< of the municipality; may be empty */
  const pyk_bylaw_rule *rules;
  size_t stride; /**< bytes from one rule to the next: sizeof(pyk_bylaw_rule) */
  size_t count;
};

/** The pack that is built in for a municipality; static. NULL for PYK_BYLAW_NONE, PYK_BYLAW_OWN and unknown ones.
 *  @since 0.1 */
PYK_API const pyk_bylaw_pack *pyk_bylaw_builtin(pyk_bylaw bylaw);

/** Checks a pack before it is used. PYK_E_ARG: an unknown enumerator, an amount that the kind does not allow, a member
 *  set that the kind has no use for, or two rules of one kind and limit in force on the same day. PYK_E_RANGE: an
 *  impossible day, or `to` not after `from`. PYK_E_SIZE. When `at` is not NULL, *at is the number of the rule at fault
 *  (from 0). @since 0.1 */
PYK_API pyk_rc pyk_bylaw_check(const pyk_bylaw_pack *pack, size_t *at);

/** The rule of that kind, and limit for PYK_BYLAW_LIMIT or body for PYK_BYLAW_PRESENTED (else 0), in force on `day`.
 *  PYK_E_NORULE when there is none. PYK_E_ARG, PYK_E_RANGE, PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_bylaw_find(const pyk_bylaw_pack *pack, pyk_bylaw_kind kind, int32_t which, pyk_day day,
                              pyk_bylaw_rule *out);

#ifdef __cplusplus
}
#endif
#endif
