/* pykala/people.h - public authorities, their bodies and offices. */
#ifndef PYKALA_PEOPLE_H
#define PYKALA_PEOPLE_H

#include "base.h"

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
  PYK_BODY_ADMIN_COURT = 10,      /**< hallinto-oikeus, before 1999-11-01 lääninoikeus */
  PYK_BODY_MARKET_COURT = 11,     /**< markkinaoikeus */
  PYK_BODY_GENERAL_MEETING = 12   /**< the general meeting of a road association */
};

/** Recognises the kind of body or office from its printed name, Finnish or Swedish: "Helsingin kaupunginhallitus",
 *  "stadsfullmäktige i Borgå", "vs. kansliapäällikkö". Works on the last telling word, so that "kaupunginhallituksen
 *  konsernijaosto" is a sub-committee. *out is PYK_BODY_UNKNOWN when no word tells. PYK_E_ARG for NULL.
 *  @since 0.1 */
PYK_API pyk_rc pyk_body_recognise(const char *name, size_t len, pyk_body *out);

#ifdef __cplusplus
}
#endif
#endif
