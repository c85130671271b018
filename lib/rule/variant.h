/* Which sentence of lib/law/rule_texts.c a row takes, and which parts go into it. Numbers are a table's own. */
#ifndef PYK_RULE_VARIANT_H
#define PYK_RULE_VARIANT_H

/* PYK_RULES_DEMANDS */
enum {
  RULE_DEMAND = 0,
  RULE_DEMAND_WHERE = 1, /* under conditions ... */
  RULE_AND = 2,          /* ... with this between them */
  RULE_TEST = 100,       /* and law_op: a test */
  RULE_ANSWER = 200,     /* and the set of answers, bit n is pyk_given n: a test of a question */
  RULE_OR_UNKNOWN = 300, /* and law_op: a test that also holds where the fact, or the other one, is not known */
  RULE_WITH_OF = 400     /* and law_op: a test whose `of` says more */
};
/* PYK_RULES_DISQUALIFICATIONS */
enum {
  RULE_THROUGH = 100,
  RULE_SPARES = 110 /* and law_spare */
};
/* PYK_RULES_KIN */
enum { RULE_THEN = 100 };
/* PYK_RULES_COUNCILS */
enum { RULE_UP_TO = 0, RULE_BETWEEN = 1, RULE_OVER = 2 };
/* PYK_RULES_MAJORITIES */
enum { RULE_MOST = 0, RULE_NOBODY_AGAINST = 1, RULE_SHARE = 2 };
/* PYK_RULES_PROCEDURE */
enum {
  RULE_PHASE_CHANGES = 0,
  RULE_PHASE_STAYS = 1,
  RULE_EVENT_IGNORED = 2,
  RULE_PHASE_REPORTED = 3,
  RULE_NATURES = 100,
  RULE_GUARD = 110 /* and law_guard */
};
/* PYK_RULES_DUTIES */
enum {
  RULE_DUTY = 0,
  RULE_OF_MOTIONS = 101,
  RULE_OF_BODIES = 102,
  RULE_LEADS_TO = 103,
  RULE_WITH_OBSTACLE = 104,
  RULE_BYLAWS_OWE = 105,
  RULE_WITHIN_LIMIT = 106,
  RULE_NO_LIMIT = 107,
  RULE_OR = 108,
  RULE_MET_BY = 200 /* and a member of law_met_by */
};
/* PYK_RULES_RESPONSIBILITIES */
enum {
  RULE_RESPONSIBLE = 0,
  RULE_NOT_RESPONSIBLE = 1,
  RULE_DISSENT = 100 /* and pyk_given */
};

#endif
