#include "writing.h"

#include "../appeal/clock.h"
#include "../base/record.h"

#include <string.h>

/* Variants of LAW_NOTICE_CONTACT and LAW_NOTICE_HOURS. */
enum { CONTACT_NAME = 1, CONTACT_OFFICE = 2, CONTACT_ADDRESS = 3, CONTACT_EMAIL = 4, CONTACT_TELEPHONE = 5 };
enum { HOURS_CLOSING = 1, HOURS_BOTH = 2 };

static void say_who(const pyk_writing *in) {
  *in->gap = 1;
  pyk_notice_say(in, LAW_NOTICE_HEAD_WHO, 0);
  pyk_notice_say(in, LAW_NOTICE_WHO, 0);
  for (int bit = 0; bit < 31; bit++) {
    pyk_parties one = (pyk_parties)1 << bit;
    if (in->notice->who & one) pyk_notice_say(in, LAW_NOTICE_PARTY, (int32_t)one);
  }
}

static void say_time(const pyk_writing *in) {
  const pyk_notice *n = in->notice;
  *in->gap = 1;
  pyk_notice_say(in, LAW_NOTICE_HEAD_TIME, 0);
  pyk_notice_say_period(in, LAW_NOTICE_PERIOD, n->trigger, n->amount, n->unit);
  for (uint32_t i = 0; i < n->presumed_count; i++) {
    const pyk_presumption *p = &n->presumed[i];
    pyk_notice_say_period(in, p->days > 0 ? LAW_NOTICE_PRESUMED : LAW_NOTICE_AT_ONCE, p->service, p->days,
                          PYK_UNIT_DAY);
  }
  if (n->day_excluded == PYK_GIVEN_YES) pyk_notice_say(in, LAW_NOTICE_DAY_EXCLUDED, 0);
  if (n->rolls == PYK_GIVEN_YES) pyk_notice_say(in, LAW_NOTICE_ROLLS, 0);
  pyk_notice_say(in, LAW_NOTICE_ARRIVES, 0);
  if (in->closing != 0) pyk_notice_say(in, LAW_NOTICE_HOURS, in->opening != 0 ? HOURS_BOTH : HOURS_CLOSING);
  pyk_notice_last_days(in);
}

static void say_contacts(const pyk_writing *in) {
  const pyk_sheet *sheet = in->sheet;
  pyk_notice_say_name(in, CONTACT_NAME, &sheet->receiver, " ");
  pyk_notice_say_name(in, CONTACT_OFFICE, &sheet->office, " ");
  pyk_notice_say_name(in, CONTACT_ADDRESS, &sheet->address, ", ");
  pyk_notice_say_name(in, CONTACT_EMAIL, &sheet->email, " ");
  pyk_notice_say_name(in, CONTACT_TELEPHONE, &sheet->telephone, " ");
}

static void say_receiver(const pyk_writing *in) {
  *in->gap = 1;
  pyk_notice_say(in, LAW_NOTICE_HEAD_RECEIVER, 0);
  pyk_notice_say(in, LAW_NOTICE_RECEIVER, in->notice->receiver);
  pyk_notice_say(in, LAW_NOTICE_LEFT_WITH, in->route->limit);
  if (in->contacts) say_contacts(in);
  pyk_notice_say(in, LAW_NOTICE_DELIVERY, 0);
}

static void say_substance(const pyk_writing *in) {
  if (in->notice->grounds != 0) {
    *in->gap = 1;
    pyk_notice_say(in, LAW_NOTICE_HEAD_GROUNDS, 0);
    pyk_notice_say(in, LAW_NOTICE_GROUNDS, (int32_t)in->notice->grounds);
  }
  if (in->notice->leave == PYK_GIVEN_YES) {
    *in->gap = 1;
    pyk_notice_say(in, LAW_NOTICE_HEAD_LEAVE, 0);
    pyk_notice_say(in, LAW_NOTICE_LEAVE, 0);
  }
  *in->gap = 1;
  pyk_notice_say(in, LAW_NOTICE_HEAD_FORM, 0);
  pyk_notice_say(in, LAW_NOTICE_FORM, 0);
  pyk_notice_say(in, LAW_NOTICE_ATTACHMENTS, 0);
  pyk_notice_say(in, LAW_NOTICE_FEE, 0);
}

/* What concerns others: the contract, the contracting entity, the remedies that stand beside this one. */
static void say_beside(const pyk_writing *in, const pyk_route *routes, size_t count) {
  *in->gap = 1;
  if (in->notice->standstill != 0)
    pyk_notice_say_period(in, LAW_NOTICE_STANDSTILL, 0, in->notice->standstill, PYK_UNIT_DAY);
  pyk_notice_say(in, LAW_NOTICE_TELL, 0);
  if (!in->contacts) say_contacts(in);
  for (size_t i = 0; i < count; i++)
    if (routes[i].row != in->route->row) pyk_notice_say(in, LAW_NOTICE_BESIDE, routes[i].remedy);
}

static void say_notice(pyk_writing *in, const pyk_route *routes, size_t count) {
  const pyk_sheet *sheet = in->sheet;
  in->regime = pyk_route_row(in->route)->regime;
  /* Beside others the sheet of the authority that decided is not about the court. */
  in->contacts = count == 1 || in->route->receiver != PYK_RECEIVER_MARKET_COURT;
  in->opening = in->contacts ? sheet->opening_minute : 0;
  in->closing = in->contacts ? sheet->closing_minute : 0;
  if (in->contacts && in->closing == 0) in->closing = pyk_route_closing(in->decision, in->route);
  *in->gap = in->w->need > 0;
  pyk_notice_say(in, LAW_NOTICE_TITLE, 0);
  if (in->notice->remedy == PYK_REMEDY_PROHIBITED) {
    pyk_notice_say(in, LAW_NOTICE_PROHIBITED, 0);
    return;
  }
  pyk_notice_say(in, LAW_NOTICE_OPENS, 0);
  say_who(in);
  say_time(in);
  say_receiver(in);
  say_substance(in);
  say_beside(in, routes, count);
}

/* The notices that the act asks for, their routes first in `routes`; *asked counts them. */
static pyk_rc choose(const pyk_decision *d, pyk_route *routes, size_t count, pyk_notice *notices, size_t *asked) {
  *asked = 0;
  for (size_t i = 0; i < count; i++) {
    if (routes[i].state != PYK_ROUTE_FOUND || routes[i].notice == 0) continue;
    notices[*asked] = (pyk_notice){.size = sizeof notices[0]};
    pyk_rc rc = pyk_notice_of(&routes[i], d->authority, &notices[*asked]);
    if (rc != PYK_OK) return rc;
    routes[*asked] = routes[i];
    ++*asked;
  }
  return *asked == 0 ? PYK_E_NORULE : PYK_OK;
}

pyk_rc pyk_notice_write(const pyk_decision *decision, pyk_day law_day, const pyk_sheet *sheet, char *buf, size_t cap,
                        size_t *need) {
  pyk_route routes[PYK_ROUTES_MAX] = {{.size = sizeof routes[0]}};
  pyk_notice notices[PYK_ROUTES_MAX];
  size_t count;
  if (decision == NULL || sheet == NULL) return PYK_E_ARG;
  pyk_rc rc = pyk_sheet_check(sheet);
  if (rc == PYK_OK) rc = pyk_appeal_routes(decision, law_day, routes, sizeof routes[0], PYK_ROUTES_MAX, &count);
  if (rc == PYK_OK) rc = choose(decision, routes, count > PYK_ROUTES_MAX ? PYK_ROUTES_MAX : count, notices, &count);
  if (rc != PYK_OK) return rc;
  pyk_writer w;
  int gap = 0;
  pyk_writing in = {.w = &w, .gap = &gap, .decision = decision, .sheet = sheet};
  pyk_write_begin(&w, buf, cap);
  for (size_t i = 0; i < count; i++) {
    in.route = &routes[i];
    in.notice = &notices[i];
    say_notice(&in, routes, count);
  }
  return pyk_write_end(&w, need);
}
