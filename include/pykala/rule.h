/* pykala/rule.h - the law tables themselves: every row with its days, its provision and a sentence. */
#ifndef PYKALA_RULE_H
#define PYKALA_RULE_H

#include "check.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A table of law. @since 0.1 */
typedef int32_t pyk_rule_table;
enum {
  PYK_RULES_HOLIDAYS = 1,      /**< days on which a time limit does not end, and public holidays */
  PYK_RULES_LIMITS = 2,        /**< periods of national law */
  PYK_RULES_SERVICES = 3,      /**< presumptions of service */
  PYK_RULES_EXCEPTIONS = 4,    /**< why a period has not begun, begins anew or may be exceeded */
  PYK_RULES_ROUTES = 5,        /**< the decision table of remedies */
  PYK_RULES_ATTACHMENTS = 6,   /**< notices that have to be attached */
  PYK_RULES_GROUNDS = 7,       /**< on what a remedy may rest */
  PYK_RULES_STANDINGS = 8,     /**< who may use it */
  PYK_RULES_TRANSITIONS = 9,   /**< which of two acts governs */
  PYK_RULES_CHANGES = 10,      /**< law known to have changed after the tables were checked */
  PYK_RULES_REQUIREMENTS = 11, /**< what a decision has to contain */
  PYK_RULES_BYLAWS = 12,       /**< rules of the bylaws built in */
  PYK_RULES_DEMANDS = 13,      /**< what the acts ask of the facts of a record: people, meetings, decisions, filings */
  PYK_RULES_DISQUALIFICATIONS = 14, /**< grounds of disqualification */
  PYK_RULES_KIN = 15,               /**< which relatives belong to which circle */
  PYK_RULES_QUORUMS = 16,           /**< how many have to be present */
  PYK_RULES_COUNCILS = 17,          /**< how many councillors there have to be */
  PYK_RULES_MAJORITIES = 18,        /**< how many votes carry */
  PYK_RULES_QUOTAS = 19,            /**< how many can demand a proportional election */
  PYK_RULES_PROCEDURE = 20,         /**< what events do to a matter */
  PYK_RULES_DUTIES = 21,            /**< what events oblige to */
  PYK_RULES_ENFORCEMENTS = 22,      /**< whether a decision waits for legal force */
  PYK_RULES_TERMS = 23,             /**< terms of councils */
  PYK_RULES_SECONDINGS = 24,        /**< proposals that nobody seconded */
  PYK_RULES_RESPONSIBILITIES = 25   /**< who is responsible for a decision */
};

/** A row. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_rule {
  uint32_t size;
  pyk_rule_table table;
  int32_t number; /**< for PYK_RULES_ROUTES the row's number as in pyk_route; else its place in the table, from 1 */
  pyk_trust trust;
  pyk_day from; /**< first day; PYK_DAY_NONE: since before the sources */
  pyk_day to;   /**< day after the last; PYK_DAY_NONE: still in force */
  pyk_provision basis;
  pyk_provision transition; /**< why it begins or ends there; empty: nothing says so */
} pyk_rule;

/** How many rows a table has; 0 for an unknown table. @since 0.1 */
PYK_API size_t pyk_rule_count(pyk_rule_table table);

/** The row at `index`, from 0. PYK_E_ARG for an unknown table, PYK_E_RANGE when there is no such row, PYK_E_SIZE.
 *  @since 0.1 */
PYK_API pyk_rc pyk_rule_at(pyk_rule_table table, size_t index, pyk_rule *out);

/** The row's name, the same in every edition as long as the row says the same: "limit/claim/2017-06-01", "route/22".
 *  Demands and others of which several rows have one name have a running number from the second on: "demand/no-quorum/
 *  2017-06-01/2". ASCII. Errors as pyk_rule_at(). Text out as in pykala.h. @since 0.1 */
PYK_API pyk_rc pyk_rule_name(pyk_rule_table table, size_t index, char *buf, size_t cap, size_t *need);

/** The row that has that name. PYK_E_NORULE when there is none. @since 0.1 */
PYK_API pyk_rc pyk_rule_find(const char *name, size_t len, pyk_rule_table *table, size_t *index);

/** What the row says, in one sentence. Errors as pyk_rule_at(), PYK_E_ARG for an unknown language. @since 0.1 */
PYK_API pyk_rc pyk_rule_text(pyk_rule_table table, size_t index, pyk_lang lang, char *buf, size_t cap, size_t *need);

/** Address of an act as enacted at Finlex, in Finnish or Swedish (for English the Finnish one). PYK_E_NORULE for
 *  bylaws, PYK_E_ARG for a provision without an act or an unknown language. @since 0.1 */
PYK_API pyk_rc pyk_rule_link(const pyk_provision *provision, pyk_lang lang, char *buf, size_t cap, size_t *need);

#ifdef __cplusplus
}
#endif
#endif
