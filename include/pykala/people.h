/* pykala/people.h - public authorities, their bodies and offices; who is disqualified; taking up. */
#ifndef PYKALA_PEOPLE_H
#define PYKALA_PEOPLE_H

#include "limit.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Kind of public authority. @since 0.1 */
typedef int32_t pyk_authority;
enum {
  PYK_AUTHORITY_UNKNOWN = 0,
  PYK_AUTHORITY_MUNICIPALITY = 1,     /**< kunta, kaupunki */
  PYK_AUTHORITY_JOINT = 2,            /**< joint municipal authority, kuntayhtymä */
  PYK_AUTHORITY_WELLBEING_COUNTY = 3, /**< hyvinvointialue */
  PYK_AUTHORITY_COURT = 4,            /**< a court, for the appeal against its decision */
  PYK_AUTHORITY_ROAD_ASSOCIATION = 5, /**< tiekunta: 560/2018 */
  PYK_AUTHORITY_OTHER = 6             /**< another authority, of the state for example: outside scope */
};

/** Kind of body or office: 410/2015 30 §. @since 0.1 */
typedef int32_t pyk_body;
enum {
  PYK_BODY_UNKNOWN = 0,
  PYK_BODY_COUNCIL = 1,           /**< valtuusto */
  PYK_BODY_EXECUTIVE = 2,         /**< municipal executive, kunnanhallitus */
  PYK_BODY_COMMITTEE = 3,         /**< lautakunta */
  PYK_BODY_COMMISSION = 4,        /**< valiokunta */
  PYK_BODY_MANAGEMENT_BOARD = 5,  /**< johtokunta */
  PYK_BODY_SUB_COMMITTEE = 6,     /**< jaosto */
  PYK_BODY_WORKING_COMMITTEE = 7, /**< toimikunta */
  PYK_BODY_OFFICE_HOLDER = 8,     /**< viranhaltija */
  PYK_BODY_ELECTED_OFFICIAL = 9,  /**< luottamushenkilö, such as a mayor */
  PYK_BODY_ADMIN_COURT = 10,      /**< hallinto-oikeus, earlier lääninoikeus */
  PYK_BODY_MARKET_COURT = 11,     /**< markkinaoikeus */
  PYK_BODY_GENERAL_MEETING = 12   /**< the general meeting of a road association */
};

/** Recognises the kind of body or office from its printed name, Finnish or Swedish: "Helsingin kaupunginhallitus",
 *  "stadsfullmäktige i Borgå", "vs. kansliapäällikkö". Works on the last telling word, so that "kaupunginhallituksen
 *  konsernijaosto" is a sub-committee. *out is PYK_BODY_UNKNOWN when no word tells. PYK_E_ARG for NULL.
 *  @since 0.1 */
PYK_API pyk_rc pyk_body_recognise(const char *name, size_t len, pyk_body *out);

/** In what role a person handles a matter. @since 0.1 */
typedef int32_t pyk_role;
enum {
  PYK_ROLE_UNKNOWN = 0,
  PYK_ROLE_COUNCILLOR =
      1, /**< a councillor in the council, or a representative in the meeting of a joint authority: 410/2015 97 § 1 mom., 60 § 4 mom. */
  PYK_ROLE_MEMBER = 2,        /**< a member of another body */
  PYK_ROLE_PRESENTER = 3,     /**< the presenter */
  PYK_ROLE_OFFICE_HOLDER = 4, /**< an office holder or employee who prepares or decides */
  PYK_ROLE_AUDITOR = 5,       /**< an auditor */
  PYK_ROLE_OTHER_PRESENT = 6  /**< somebody else with a right to be present */
};

/** How close somebody is to a person: 434/2003 28 § 2 and 3 mom. @since 0.1 */
typedef int32_t pyk_circle;
enum {
  PYK_CIRCLE_UNKNOWN = 0,
  PYK_CIRCLE_SELF = 1, /**< the person himself or herself */
  PYK_CIRCLE_CLOSE =
      2, /**< spouse, child, grandchild, sibling, parent, grandparent, somebody specially close, and the spouse of such a person: 1 kohta */
  PYK_CIRCLE_WIDER = 3, /**< siblings of parents and their spouses, children of siblings, a former spouse: 2 kohta */
  PYK_CIRCLE_IN_LAW =
      4, /**< the spouse's child, grandchild, sibling, parent, grandparent and their spouses, children of the spouse's siblings: 3 kohta */
  PYK_CIRCLE_NOBODY = 5 /**< nobody who is close to the person */
};

/** Who ruled on a disqualification. @since 0.1 */
typedef int32_t pyk_ruler;
enum {
  PYK_RULER_UNKNOWN = 0,
  PYK_RULER_SELF = 1, /**< the person */
  PYK_RULER_BODY = 2, /**< the body */
  PYK_RULER_OTHER = 3 /**< somebody else */
};

/** Who takes a matter up: 410/2015 92 § 1 to 3 mom. @since 0.1 */
typedef int32_t pyk_taker;
enum {
  PYK_TAKER_UNKNOWN = 0,
  PYK_TAKER_BODY = 1,           /**< the higher body itself */
  PYK_TAKER_CHAIR = 2,          /**< its chair */
  PYK_TAKER_MANAGER = 3,        /**< the municipal manager or, in a county, the county director */
  PYK_TAKER_NAMED_OFFICIAL = 4, /**< an office holder whom the bylaws name */
  PYK_TAKER_OTHER = 5           /**< somebody else */
};

/** What is known of a person who handles a matter, as far as it decides whether he or she is disqualified: 434/2003
 *  27 to 30 §, 410/2015 97 §, 611/2021 102 §. Set `size`, zero the rest, fill in what is known: zero is "not known"
 *  everywhere. @since 0.1 */
typedef struct pyk_person {
  uint32_t size;
  pyk_authority authority; /**< whose matter it is */
  pyk_body body;           /**< the body in which the matter is handled; PYK_BODY_OFFICE_HOLDER: by an official alone */
  pyk_role role;           /**< in what role */
  pyk_circle
      personal; /**< whom the matter concerns personally, as far as the person is close to them: 410/2015 97 § 1 mom. */
  pyk_circle party; /**< who is a party: 434/2003 28 § 1 mom. 1 kohta */
  pyk_circle
      assists; /**< who assists or represents a party or one to whom special benefit or harm is expected: 2 kohta */
  pyk_circle benefit; /**< to whom special benefit or harm is expected: 3 kohta */
  pyk_given
      employed; /**< in the service of, or commissioned in the matter by, a party or one to whom special benefit or harm is expected: 4 kohta */
  pyk_given
      own_employer; /**< that employer is the municipality, joint authority or county itself and a party: 410/2015 97 § 3 mom. */
  pyk_given handled_in_service; /**< presented or otherwise handled the matter in that service: 410/2015 97 § 3 mom. */
  pyk_circle
      board; /**< who is on the board, the supervisory board or a comparable body of, or manages, an entity that is a party or to which special benefit or harm is expected: 5 kohta */
  pyk_given own_enterprise; /**< that entity is a municipal enterprise or a joint authority: 410/2015 97 § 4 mom. */
  pyk_given
      conflict; /**< its interests conflict with the municipality's, or fairness requires that the person keeps away: 410/2015 97 § 4 mom. */
  pyk_circle
      directorate; /**< who is on the directorate of an agency whose steering or supervision the matter concerns: 6 kohta */
  pyk_given other_reason; /**< confidence in impartiality is endangered for another special reason: 7 kohta */
  pyk_given disqualified; /**< the verdict where it was reached elsewhere; not given: judged from the facts above */
  pyk_given urgent;       /**< the matter is urgent and disqualification cannot affect its outcome: 434/2003 30 § */
  pyk_given took_part;    /**< took part in handling */
  pyk_given present;      /**< was present when it was handled */
  pyk_given declared;     /**< declared the disqualification: 410/2015 97 § 5 mom. */
  pyk_given asked;        /**< the body asked for an explanation: 410/2015 97 § 5 mom. */
  pyk_given explained;    /**< gave the explanation */
  pyk_given questioned;   /**< the question of disqualification was raised */
  pyk_given ruled;        /**< it was ruled on without delay: 434/2003 29 § 1 mom. */
  pyk_ruler ruled_by;     /**< who ruled on it: 434/2003 29 § 2 mom. */
  pyk_given took_part_in_ruling; /**< took part in ruling on the own disqualification */
  pyk_given quorate_without;     /**< the body was quorate without the person */
  pyk_given substitute;          /**< a person not disqualified could be had without considerable delay */
  pyk_given replaced;            /**< somebody not disqualified was appointed in place without delay: 434/2003 30 § */
} pyk_person;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_PERSON_AUTHORITY = 101,
  PYK_FIELD_PERSON_BODY = 102,
  PYK_FIELD_PERSON_ROLE = 103,
  PYK_FIELD_PERSON_PERSONAL = 104,
  PYK_FIELD_PERSON_PARTY = 105,
  PYK_FIELD_PERSON_ASSISTS = 106,
  PYK_FIELD_PERSON_BENEFIT = 107,
  PYK_FIELD_PERSON_EMPLOYED = 108,
  PYK_FIELD_PERSON_OWN_EMPLOYER = 109,
  PYK_FIELD_PERSON_HANDLED_IN_SERVICE = 110,
  PYK_FIELD_PERSON_BOARD = 111,
  PYK_FIELD_PERSON_OWN_ENTERPRISE = 112,
  PYK_FIELD_PERSON_CONFLICT = 113,
  PYK_FIELD_PERSON_DIRECTORATE = 114,
  PYK_FIELD_PERSON_OTHER_REASON = 115,
  PYK_FIELD_PERSON_DISQUALIFIED = 116,
  PYK_FIELD_PERSON_URGENT = 117,
  PYK_FIELD_PERSON_TOOK_PART = 118,
  PYK_FIELD_PERSON_PRESENT = 119,
  PYK_FIELD_PERSON_DECLARED = 120,
  PYK_FIELD_PERSON_ASKED = 121,
  PYK_FIELD_PERSON_EXPLAINED = 122,
  PYK_FIELD_PERSON_QUESTIONED = 123,
  PYK_FIELD_PERSON_RULED = 124,
  PYK_FIELD_PERSON_RULED_BY = 125,
  PYK_FIELD_PERSON_TOOK_PART_IN_RULING = 126,
  PYK_FIELD_PERSON_QUORATE_WITHOUT = 127,
  PYK_FIELD_PERSON_SUBSTITUTE = 128,
  PYK_FIELD_PERSON_REPLACED = 129
};

/** How an authority is organized and what power it passes on: 410/2015 16, 30, 31, 90 and 91 §. Set `size`, zero the
 *  rest, fill in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_organization {
  uint32_t size;
  pyk_authority authority;     /**< kind of public authority */
  pyk_given council;           /**< there is a council */
  pyk_given executive;         /**< there is a municipal executive */
  pyk_given audit;             /**< there is an audit committee */
  int32_t residents;           /**< residents on the day that decides the size of the council */
  int32_t councillors;         /**< councillors to be elected */
  pyk_given personal_deputies; /**< members of bodies have personal deputies: 410/2015 31 § 3 mom. */
  pyk_given rules_presenting;  /**< the bylaws regulate presenting: 410/2015 90 § 1 mom. 2 kohta i */
  pyk_given rules_minutes;     /**< ... minutes: j */
  pyk_given rules_take_up;     /**< ... taking up a matter: p */
  pyk_given rules_initiatives; /**< ... initiatives of 23 §: n */
  pyk_given rules_motions;     /**< ... motions of councillors: 3 kohta c */
  pyk_given rules_methods;     /**< ... ways of deciding and the means for electronic ones: h */
  pyk_given delegated;         /**< the power used was delegated by the council */
  pyk_given reserved;          /**< an act reserves the matter to the council: 410/2015 91 § 1 mom. */
  pyk_given in_bylaws;         /**< the delegation stands in the bylaws: 410/2015 91 § 1 mom. */
  int32_t
      passed_on; /**< how often the delegated power was passed on: 410/2015 91 § 2 mom.; 0 not known, 1 not at all, 2 once, 3 twice */
  pyk_given coercion; /**< the matter involves administrative coercion: 410/2015 91 § 3 mom. */
  pyk_body delegate;  /**< who received the power */
} pyk_organization;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_ORGANIZATION_AUTHORITY = 131,
  PYK_FIELD_ORGANIZATION_COUNCIL = 132,
  PYK_FIELD_ORGANIZATION_EXECUTIVE = 133,
  PYK_FIELD_ORGANIZATION_AUDIT = 134,
  PYK_FIELD_ORGANIZATION_RESIDENTS = 135,
  PYK_FIELD_ORGANIZATION_COUNCILLORS = 136,
  PYK_FIELD_ORGANIZATION_PERSONAL_DEPUTIES = 137,
  PYK_FIELD_ORGANIZATION_RULES_PRESENTING = 138,
  PYK_FIELD_ORGANIZATION_RULES_MINUTES = 139,
  PYK_FIELD_ORGANIZATION_RULES_TAKE_UP = 140,
  PYK_FIELD_ORGANIZATION_RULES_INITIATIVES = 141,
  PYK_FIELD_ORGANIZATION_RULES_MOTIONS = 142,
  PYK_FIELD_ORGANIZATION_RULES_METHODS = 143,
  PYK_FIELD_ORGANIZATION_DELEGATED = 144,
  PYK_FIELD_ORGANIZATION_RESERVED = 145,
  PYK_FIELD_ORGANIZATION_IN_BYLAWS = 146,
  PYK_FIELD_ORGANIZATION_PASSED_ON = 147,
  PYK_FIELD_ORGANIZATION_COERCION = 148,
  PYK_FIELD_ORGANIZATION_DELEGATE = 149
};

/** A matter taken up by a higher body: 410/2015 92 §, before it 365/1995 51 §; 611/2021 97 §. Set `size`, zero the
 *  rest, fill in what is known: zero is "not known" everywhere. @since 0.1 */
typedef struct pyk_take_up {
  uint32_t size;
  pyk_authority authority;   /**< kind of public authority */
  pyk_taker taker;           /**< who took it up */
  pyk_body into;             /**< the body into which it was taken up */
  pyk_body below;            /**< the body or office that decided */
  pyk_given bylaws_allow;    /**< the bylaws give this right: 410/2015 92 § 2 and 3 mom. */
  pyk_given taken_elsewhere; /**< the executive has announced taking it up: 410/2015 92 § 2 mom. */
  pyk_given permit;     /**< a statutory permit, notification, supervision or survey procedure: 92 § 5 mom. 1 kohta */
  pyk_given individual; /**< concerns an individual in education, health care or social welfare: 2 kohta */
  pyk_given joint_agreed; /**< belongs to a joint body whose municipalities agreed so: 3 kohta */
  pyk_service service;    /**< how the party was served */
  pyk_day informed;       /**< day on which that was sent or, for minutes, put on view */
  pyk_day taken;          /**< day on which it was taken up */
} pyk_take_up;

/* Names of its facts, for places in findings: pyk_field. */
enum {
  PYK_FIELD_TAKE_UP_AUTHORITY = 151,
  PYK_FIELD_TAKE_UP_TAKER = 152,
  PYK_FIELD_TAKE_UP_INTO = 153,
  PYK_FIELD_TAKE_UP_BELOW = 154,
  PYK_FIELD_TAKE_UP_BYLAWS_ALLOW = 155,
  PYK_FIELD_TAKE_UP_TAKEN_ELSEWHERE = 156,
  PYK_FIELD_TAKE_UP_PERMIT = 157,
  PYK_FIELD_TAKE_UP_INDIVIDUAL = 158,
  PYK_FIELD_TAKE_UP_JOINT_AGREED = 159,
  PYK_FIELD_TAKE_UP_SERVICE = 160,
  PYK_FIELD_TAKE_UP_INFORMED = 161,
  PYK_FIELD_TAKE_UP_TAKEN = 162
};

/** Grounds of disqualification; a set is the sum of its members. @since 0.1 */
typedef uint32_t pyk_disqualifications;
enum {
  PYK_DISQUALIFICATION_PARTY = 1,        /**< 434/2003 28 § 1 mom. 1 kohta */
  PYK_DISQUALIFICATION_ASSISTS = 2,      /**< 2 kohta */
  PYK_DISQUALIFICATION_BENEFIT = 4,      /**< 3 kohta */
  PYK_DISQUALIFICATION_SERVICE = 8,      /**< 4 kohta */
  PYK_DISQUALIFICATION_BOARD = 16,       /**< 5 kohta */
  PYK_DISQUALIFICATION_DIRECTORATE = 32, /**< 6 kohta; not in municipalities and counties */
  PYK_DISQUALIFICATION_OTHER = 64,       /**< 7 kohta */
  PYK_DISQUALIFICATION_PERSONAL = 128    /**< a councillor in the council: 410/2015 97 § 1 mom. */
};

/** Whether somebody is disqualified, and why. Set `size`, pass zeroed. @since 0.1 */
typedef struct pyk_verdict_on_person {
  uint32_t size;
  pyk_given disqualified;        /**< PYK_GIVEN_UNKNOWN: facts are missing, or no act of that day is in the tables */
  pyk_disqualifications grounds; /**< grounds that hold */
  pyk_disqualifications open;    /**< grounds on which facts are missing */
  pyk_given may_take_part;       /**< not disqualified, or urgent and unaffected: 434/2003 30 § */
  pyk_provision basis;           /**< provision of the first ground that holds; empty: none */
} pyk_verdict_on_person;

/** Judges disqualification from declared facts. PYK_E_ARG, PYK_E_RANGE, PYK_E_SIZE. @since 0.1 */
PYK_API pyk_rc pyk_person_judge(const pyk_person *facts, pyk_day law_day, pyk_verdict_on_person *out);

/** How `to` is related to `from`. @since 0.1 */
typedef int32_t pyk_tie;
enum {
  PYK_TIE_SPOUSE = 1, /**< marriage, registered partnership, cohabitation like marriage: 434/2003 28 § 3 mom. */
  PYK_TIE_FORMER_SPOUSE = 2,
  PYK_TIE_CHILD = 3,   /**< `to` is the child of `from` */
  PYK_TIE_PARENT = 4,  /**< `to` is the parent of `from` */
  PYK_TIE_SIBLING = 5, /**< half siblings, too */
  PYK_TIE_CLOSE = 6    /**< otherwise specially close */
};

/** One relation; spouses, former spouses, siblings and close persons are meant both ways, child and parent are each other's
 *  reverse. Frozen layout, 24 bytes. @since 0.1 */
typedef struct pyk_relation {
  uint64_t from;
  uint64_t to;
  pyk_tie tie;
  int32_t reserved; /**< 0 */
} pyk_relation;

/** In which circle `other` stands to `person`, by 434/2003 28 § 2 and 3 mom.: the closest one that the relations give;
 *  PYK_CIRCLE_NOBODY when they give none. A common parent makes siblings. At most 10 000 relations, and a search
 *  that ends (PYK_E_RANGE).
 *  *basis, when not NULL, is the provision, empty for the person and for nobody. PYK_E_NORULE before the act. PYK_E_ARG. @since 0.1 */
PYK_API pyk_rc pyk_circle_find(const pyk_relation *relations, size_t stride, size_t n, uint64_t person, uint64_t other,
                               pyk_day law_day, pyk_circle *out, pyk_provision *basis);

/** How many of `members` have to be present: 410/2015 103 §, before it 365/1995 58 §; 611/2021 108 §. PYK_E_NORULE when the
 *  tables have no row. *basis may be NULL. PYK_E_ARG. @since 0.1 */
PYK_API pyk_rc pyk_body_quorum(pyk_authority authority, pyk_body body, int32_t members, pyk_day law_day,
                               int32_t *needed, pyk_provision *basis);

/** The least number of councillors for that many residents of a municipality since 2017: 410/2015 16 §. Errors as pyk_body_quorum(). @since 0.1 */
PYK_API pyk_rc pyk_council_least(int32_t residents, pyk_day law_day, int32_t *least, pyk_provision *basis);

/** The term of the council in office on a day, and so of bodies elected for it: from *from to before *to. `*trust` says how well
 *  founded it is: act 365/1995 9 § and 410/2015 15 and 147 § are read; that the term of 2017 went on to 31 July 2021 is not in
 *  the texts. *basis and *trust may be NULL. Errors as pyk_body_quorum(). @since 0.1 */
PYK_API pyk_rc pyk_council_term(pyk_authority authority, pyk_day day, pyk_day *from, pyk_day *to, pyk_trust *trust,
                                pyk_provision *basis);

#ifdef __cplusplus
}
#endif
#endif
