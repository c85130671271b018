/* Notices: what they have to tell, by the acts of their day; whole notices of an invented municipality; the buffer and the sheet. */
#include "pykala.h"
#include "files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { TEXT_MAX = 16384 };

static pyk_str str(const char *text) {
  return (pyk_str){text, strlen(text)};
}

static int32_t value(pyk_kind kind, const char *name) {
  int32_t found = 0;
  if (pyk_value(kind, name, strlen(name), &found) != PYK_OK) fail_msg("%s", name);
  return found;
}

static pyk_day day(const char *text) {
  pyk_day found = PYK_DAY_NONE;
  assert_int_equal(pyk_day_parse(text, strlen(text), &found), PYK_OK);
  return found;
}

/* --- what a notice has to tell --- */

/* The provisions are those beside each row of lib/law/services.c and limits.c, read in the acts. */
static const struct {
  const char *authority, *body, *nature, *subject, *decided, *pending;
  size_t which; /* of the remedies side by side */
  const char *told;
} notices[] = {
    /* 410/2015 138 and 140 §, 434/2003 59 to 62 a §, 13/2003 18 and 19 § */
    {"municipality", "executive", "final", "municipal", "2021-12-07", "", 0,
     "claim same-body 14 day served who 3 grounds 0 counted letter 7 e-message 3 minutes-on-view 7 public-notice 7 "
     "announcement 7 substitute 3 e-verified 0 hand 0 to-authority 0"},
    /* the day before 432/2019: no public announcement yet */
    {"municipality", "executive", "final", "municipal", "2019-12-31", "", 0,
     "claim same-body 14 day served who 3 grounds 0 counted letter 7 e-message 3 minutes-on-view 7 public-notice 7 "
     "substitute 3 e-verified 0 hand 0 to-authority 0"},
    /* 365/1995 93 and 95 §: members at once; 434/2003 and 13/2003 not yet in force */
    {"municipality", "council", "final", "municipal", "2002-05-02", "", 0,
     "municipal-appeal administrative-court 30 day served who 3 grounds 7 counted letter 7 minutes-on-view 0"},
    /* 410/2015 137 § 3 mom.: only the claimant, whom the minutes do not inform */
    {"municipality", "committee", "on-claim", "municipal", "2021-12-07", "", 0,
     "municipal-appeal administrative-court 30 day served who 32 grounds 7 counted letter 7 e-message 3 public-notice "
     "7 "
     "announcement 7 substitute 3 e-verified 0 hand 0 to-authority 0"},
    /* 611/2021 143 and 145 § */
    {"wellbeing-county", "office-holder", "final", "municipal", "2023-05-02", "", 0,
     "claim parent-body 14 day served who 3 grounds 0 counted letter 7 minutes-on-view 7 public-notice 7 announcement "
     "7 "
     "substitute 3 hand 0 to-authority 0"},
    /* 1397/2016 127, 129, 133 and 147 § */
    {"municipality", "executive", "final", "procurement", "2021-12-07", "", 0,
     "market-court market-court 14 day served who 1 grounds 0 counted standstill 14 letter 7 e-message 0 public-notice "
     "7 "
     "announcement 7 substitute 3 hand 0"},
    {"municipality", "executive", "final", "procurement", "2021-12-07", "", 1,
     "rectification contracting-entity 14 day served who 1 grounds 0 counted letter 7 e-message 0 public-notice 7 "
     "announcement 7 substitute 3 hand 0"},
    /* 348/2007 73, 74 and 77 § */
    {"municipality", "executive", "final", "procurement", "2008-05-02", "", 0,
     "market-court market-court 14 day served who 1 grounds 0 counted standstill 21 letter 7 public-notice 7 "
     "substitute 3 "
     "hand 0"},
    /* the same act in 2012, since the procedure began in 2009 */
    {"municipality", "executive", "final", "procurement", "2012-05-02", "2009-05-04", 0,
     "market-court market-court 14 day served who 1 grounds 0 counted standstill 21 letter 7 public-notice 7 "
     "substitute 3 "
     "hand 0"},
    /* 132/1999 187 and 198 § */
    {"municipality", "office-holder", "final", "building-control", "2020-05-04", "2020-01-02", 0,
     "claim named-body 14 day given who 129 grounds 0 counted given 0"},
    /* 751/2023 178 §, 434/2003 49 c and 62 a § */
    {"municipality", "office-holder", "final", "building-control", "2025-02-04", "2025-01-02", 0,
     "claim named-body 30 day announced who 129 grounds 0 counted announcement 7"},
    /* 132/1999 188 §, 410/2015 140 § */
    {"municipality", "council", "final", "plan", "2021-12-07", "", 0,
     "municipal-appeal administrative-court 30 day on-view who 131 grounds 7 counted minutes-on-view 7"},
    /* 304/2003 50 § */
    {"municipality", "committee", "final", "dismissal", "2021-12-07", "", 0,
     "claim same-body 14 day period-end who 3 grounds 0 counted minutes-on-view 7 period-end 0"},
    /* 727/2011 15 § */
    {"municipality", "office-holder", "final", "parking-fine", "2021-12-07", "", 0,
     "claim parking-controller 30 day served who 1 grounds 0 counted letter 7 e-message 3 public-notice 7 announcement "
     "7 "
     "substitute 3 e-verified 0 hand 0 on-vehicle 0 to-authority 0"},
    /* 621/1999 33 § 1 mom. */
    {"municipality", "office-holder", "final", "document-fee", "2021-12-07", "", 0,
     "claim decider 6 month made who 1 grounds 0 counted"},
    /* 628/1998 42 c § */
    {"municipality", "office-holder", "final", "pupil-assessment", "2021-12-07", "", 0,
     "reassessment decider 2 month served who 1 grounds 0 counted letter 7 e-message 3 public-notice 7 announcement 7 "
     "substitute 3 e-verified 0 hand 0 to-authority 0"},
    /* 808/2019 13, 93 and 107 §, 410/2015 142 § */
    {"court", "administrative-court", "final", "municipal", "2021-12-07", "", 0,
     "further-appeal supreme-administrative-court 30 day served who 1 grounds 0 leave counted letter 7 e-message 3 "
     "public-notice 7 announcement 7 substitute 3 e-verified 0 hand 0 to-authority 0"},
    {"municipality", "council", "preparation", "municipal", "2021-12-07", "", 0, "prohibited 2015/410 136"},
    {"municipality", "council", "preparation", "municipal", "2016-12-07", "", 0, "prohibited 1995/365 91"},
    {"wellbeing-county", "executive", "preparation", "municipal", "2023-05-02", "", 0, "prohibited 2021/611 141"},
};

/* The notice in one line. */
static void tell(const pyk_notice *n, char *out, size_t cap) {
  size_t at = (size_t)snprintf(out, cap, "%s", pyk_name(PYK_KIND_REMEDY, n->remedy));
#define ADD(...) at += (size_t)snprintf(out + at, cap - at, __VA_ARGS__)
  if (n->provision_given != 0) {
    ADD(" %d/%d %d", (int)n->provision.act_year, (int)n->provision.act_number, (int)n->provision.section);
    return;
  }
  ADD(" %s %d %s %s", pyk_name(PYK_KIND_RECEIVER, n->receiver), (int)n->amount, pyk_name(PYK_KIND_UNIT, n->unit),
      pyk_name(PYK_KIND_TRIGGER, n->trigger));
  ADD(" who %u grounds %u", (unsigned)n->who, (unsigned)n->grounds);
  if (n->leave == PYK_GIVEN_YES) ADD(" leave");
  if (n->day_excluded == PYK_GIVEN_YES && n->rolls == PYK_GIVEN_YES) ADD(" counted");
  if (n->standstill != 0) ADD(" standstill %d", (int)n->standstill);
  for (uint32_t i = 0; i < n->presumed_count; i++)
    ADD(" %s %d", pyk_name(PYK_KIND_SERVICE, n->presumed[i].service), (int)n->presumed[i].days);
#undef ADD
  assert_true(at < cap);
}

static pyk_decision decision(const char *authority, const char *body, const char *nature, const char *subject,
                             const char *decided) {
  return (pyk_decision){.size = sizeof(pyk_decision),
                        .authority = value(PYK_KIND_AUTHORITY, authority),
                        .body = value(PYK_KIND_BODY, body),
                        .nature = value(PYK_KIND_NATURE, nature),
                        .subject = value(PYK_KIND_SUBJECT, subject),
                        .decided = day(decided)};
}

static void notices_tell_what_the_acts_ask_for(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof notices / sizeof notices[0]; i++) {
    pyk_decision d =
        decision(notices[i].authority, notices[i].body, notices[i].nature, notices[i].subject, notices[i].decided);
    if (notices[i].pending[0] != '\0') d.pending = day(notices[i].pending);
    pyk_route routes[4] = {{.size = sizeof routes[0]}};
    pyk_notice n = {.size = sizeof n};
    size_t count = 0;
    char told[512];
    assert_int_equal(pyk_appeal_routes(&d, PYK_DAY_NONE, routes, sizeof routes[0], 4, &count), PYK_OK);
    assert_true(notices[i].which < count);
    pyk_rc rc = pyk_notice_of(&routes[notices[i].which], d.authority, &n);
    if (rc != PYK_OK) fail_msg("%s: %s", notices[i].told, pyk_rc_name(rc));
    assert_int_equal(n.times, 1);
    assert_int_equal(n.kind, routes[notices[i].which].notice);
    tell(&n, told, sizeof told);
    assert_string_equal(told, notices[i].told);
  }
}

static void routes_without_a_notice_are_refused(void **state) {
  pyk_decision road = decision("road-association", "general-meeting", "final", "private-road", "2021-12-07");
  pyk_decision claim = decision("municipality", "executive", "final", "municipal", "2021-12-07");
  pyk_route route = {.size = sizeof route};
  pyk_notice n = {.size = sizeof n}, before = n;
  (void)state;
  assert_int_equal(pyk_appeal_route(&road, PYK_DAY_NONE, &route), PYK_OK);
  assert_int_equal(pyk_notice_of(&route, road.authority, &n), PYK_E_NORULE);
  assert_int_equal(pyk_appeal_route(&claim, PYK_DAY_NONE, &route), PYK_OK);
  assert_int_equal(pyk_notice_of(NULL, claim.authority, &n), PYK_E_ARG);
  assert_int_equal(pyk_notice_of(&route, claim.authority, NULL), PYK_E_ARG);
  assert_int_equal(pyk_notice_of(&route, PYK_AUTHORITY_WELLBEING_COUNTY, &n), PYK_E_ARG); /* not one of the row's */
  assert_int_equal(pyk_notice_of(&route, -1, &n), PYK_E_ARG);
  assert_int_equal(pyk_notice_of(&route, 99, &n), PYK_E_ARG);
  pyk_route wrong = route;
  wrong.row = 99999;
  assert_int_equal(pyk_notice_of(&wrong, claim.authority, &n), PYK_E_ARG);
  wrong = route;
  wrong.state = PYK_ROUTE_FACTS_MISSING;
  assert_int_equal(pyk_notice_of(&wrong, claim.authority, &n), PYK_E_ARG);
  wrong = route;
  wrong.trigger = 40;
  assert_int_equal(pyk_notice_of(&wrong, claim.authority, &n), PYK_E_ARG);
  wrong = route;
  wrong.limit = PYK_LIMIT_OWN;
  assert_int_equal(pyk_notice_of(&wrong, claim.authority, &n), PYK_E_NORULE);
  static const pyk_limit no_limits[] = {-1, 9999, INT32_MAX, INT32_MIN};
  for (size_t i = 0; i < sizeof no_limits / sizeof no_limits[0]; i++) {
    wrong = route;
    wrong.limit = no_limits[i];
    assert_int_equal(pyk_notice_of(&wrong, claim.authority, &n), PYK_E_NORULE);
  }
  wrong = route;
  wrong.size = 3;
  assert_int_equal(pyk_notice_of(&wrong, claim.authority, &n), PYK_E_SIZE);
  assert_memory_equal(&n, &before, sizeof n);
  n.size = 3;
  assert_int_equal(pyk_notice_of(&route, claim.authority, &n), PYK_E_SIZE);
}

/* --- whole notices --- */

static void read_expected(const char *name, char *out, size_t cap) {
  char path[1024];
  snprintf(path, sizeof path, "../unit/notice/%s", name);
  FILE *file = open_in("PYK_VECTORS", path);
  if (file == NULL) fail_msg("%s", path);
  size_t len = fread(out, 1, cap - 1, file);
  fclose(file);
  out[len] = '\0';
}

static const pyk_delivery more[] = {{PYK_SERVICE_E_MESSAGE, 0, 0, 0}, {PYK_SERVICE_LETTER, 0, 0, 0}};

/* Last days by hand. Letter of 14 December 2021: known on the 21st, 14 days end on Tuesday 4 January 2022; message of the 13th:
 * known on the 16th, they end on Thursday 30 December; minutes on view on the 10th: known on the 17th, they end on Friday 31
 * December. The second letter of the same day says nothing new. */
static void whole_notices_are_as_written_by_hand(void **state) {
  static char is[TEXT_MAX], should[TEXT_MAX];
  pyk_delivery others[2];
  (void)state;
  memcpy(others, more, sizeof others);
  others[0].sent = day("2021-12-13");
  others[1].sent = day("2021-12-14");
  pyk_decision d = decision("municipality", "executive", "final", "municipal", "2021-12-07");
  d.on_view = day("2021-12-10");
  d.party_service = PYK_SERVICE_LETTER;
  d.party_sent = day("2021-12-14");
  d.deliveries = others;
  d.delivery_count = 2;
  pyk_sheet sheet = {.size = sizeof sheet,
                     .lang = PYK_LANG_FI,
                     .style = PYK_STYLE_FULL,
                     .opening_minute = 495,
                     .closing_minute = 960,
                     .receiver = str("Kivisalmen kaupunginhallitus"),
                     .office = str("Kivisalmen kaupungin kirjaamo"),
                     .email = str("kirjaamo@kivisalmi.example"),
                     .address = str("PL 30\nRantakatu 7\n99999 Kivisalmi"),
                     .telephone = str("09 000 0000")};
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  read_expected("claim.fi.full.txt", should, sizeof should);
  assert_string_equal(is, should);

  d = decision("municipality", "executive", "final", "procurement", "2021-12-07");
  d.party_service = PYK_SERVICE_E_MESSAGE;
  d.party_sent = day("2021-12-10"); /* known on that day: 14 days end on Christmas Eve, and so on Monday the 27th */
  sheet = (pyk_sheet){.size = sizeof sheet,
                      .lang = PYK_LANG_SV,
                      .style = PYK_STYLE_PLAIN,
                      .closing_minute = 960,
                      .receiver = str("Kivisalmi stadsstyrelse"),
                      .email = str("registrator@kivisalmi.example")};
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  read_expected("procurement.sv.plain.txt", should, sizeof should);
  assert_string_equal(is, should);

  d = decision("court", "administrative-court", "final", "municipal", "2022-03-01");
  sheet = (pyk_sheet){.size = sizeof sheet, .lang = PYK_LANG_EN, .style = PYK_STYLE_FULL};
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  read_expected("further-appeal.en.full.txt", should, sizeof should);
  assert_string_equal(is, should);

  d = decision("municipality", "council", "preparation", "municipal", "2021-12-07");
  sheet.lang = PYK_LANG_FI;
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  assert_string_equal(is,
                      "MUUTOKSENHAKUKIELTO\nTähän päätökseen ei saa hakea muutosta. Kielto perustuu tähän säännökseen: "
                      "kuntalain (410/2015) 136 §.\n");
}

static size_t lines_with(const char *text, const char *part) {
  size_t found = 0;
  for (; (text = strstr(text, part)) != NULL; text++)
    found++;
  return found;
}

/* Everybody whose time begins alike has one line: with the making of the decision, or with the minutes. */
static void everybody_has_one_last_day(void **state) {
  static char is[TEXT_MAX];
  const pyk_delivery other = {PYK_SERVICE_E_MESSAGE, day("2021-12-20"), 0, 0};
  const pyk_sheet sheet = {.size = sizeof sheet, .lang = PYK_LANG_EN, .style = PYK_STYLE_FULL};
  (void)state;
  pyk_decision d = decision("municipality", "office-holder", "final", "document-fee", "2021-12-07");
  d.party_service = PYK_SERVICE_LETTER;
  d.party_sent = day("2021-12-14");
  d.deliveries = &other;
  d.delivery_count = 1;
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  assert_int_equal(lines_with(is, "last day ("), 1);
  assert_non_null(strstr(is, "\nThe last day (decision made 7 December 2021) is 7 June 2022.\n"));

  /* On view on the 13th: known on the 20th, 30 days end on Wednesday 19 January. */
  d = decision("municipality", "council", "final", "plan", "2021-12-07");
  d.on_view = day("2021-12-13");
  d.party_service = PYK_SERVICE_LETTER;
  d.party_sent = day("2021-12-14");
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  assert_int_equal(lines_with(is, "the last day is"), 1);
  assert_non_null(strstr(is, "(minutes on view 13 December 2021) the last day is 19 January 2022.\n"));
}

/* 348/2007 73 §: what began under it ends with an application, whenever it is decided. */
static void words_follow_the_act_that_governs(void **state) {
  static char is[TEXT_MAX];
  const pyk_sheet sheet = {.size = sizeof sheet, .lang = PYK_LANG_FI, .style = PYK_STYLE_FULL};
  pyk_decision d = decision("municipality", "executive", "final", "procurement", "2012-05-02");
  (void)state;
  d.pending = day("2009-05-04");
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  assert_int_equal(lines_with(is, "HAKEMUSOSOITUS"), 1);
  assert_null(strstr(is, "VALITUSOSOITUS"));
  d.pending = day("2011-05-04");
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, NULL), PYK_OK);
  assert_int_equal(lines_with(is, "VALITUSOSOITUS"), 1);
}

/* --- the buffer --- */

static void short_buffers_stay_empty(void **state) {
  static char whole[TEXT_MAX], part[TEXT_MAX];
  const pyk_decision d = decision("municipality", "executive", "final", "procurement", "2021-12-07");
  const pyk_sheet sheet = {.size = sizeof sheet, .lang = PYK_LANG_SV, .style = PYK_STYLE_FULL};
  size_t need = 0, again = 0;
  (void)state;
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, NULL, 0, &need), PYK_OK);
  assert_true(need > 1000 && need < sizeof whole);
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, whole, need + 1, &again), PYK_OK);
  assert_int_equal(again, need);
  assert_int_equal(strlen(whole), need);
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, whole, sizeof whole, NULL), PYK_OK);
  for (size_t cap = 1; cap <= need; cap += cap < 200 || cap > need - 200 ? 1 : 17) {
    memset(part, 'x', sizeof part);
    assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, part, cap, &again), PYK_E_SPACE);
    assert_int_equal(again, need);
    assert_int_equal(part[0], '\0');
    for (size_t i = cap; i < need + 64; i++)
      assert_int_equal(part[i], 'x');
  }
}

static void wrong_arguments_touch_nothing(void **state) {
  pyk_decision d = decision("municipality", "executive", "final", "municipal", "2021-12-07");
  const pyk_sheet good = {.size = sizeof good, .lang = PYK_LANG_FI, .style = PYK_STYLE_FULL};
  char buf[16] = "kept";
  size_t need = 7;
  (void)state;
#define REFUSED(rc, d, law_day, sheet) assert_int_equal(pyk_notice_write(d, law_day, sheet, buf, sizeof buf, &need), rc)
  REFUSED(PYK_E_ARG, NULL, PYK_DAY_NONE, &good);
  REFUSED(PYK_E_ARG, &d, PYK_DAY_NONE, NULL);
  REFUSED(PYK_E_RANGE, &d, -5, &good);
  const struct {
    pyk_rc rc;
    uint32_t size;
    pyk_lang lang;
    pyk_style style;
    int32_t opens, closes;
  } sheets[] = {{PYK_E_SIZE, 3, 1, 1, 0, 0},
                {PYK_E_ARG, sizeof good, 0, 1, 0, 0},
                {PYK_E_ARG, sizeof good, 4, 1, 0, 0},
                {PYK_E_ARG, sizeof good, 1, 0, 0, 0},
                {PYK_E_ARG, sizeof good, 1, 3, 0, 0},
                {PYK_E_ARG, sizeof good, 1, 1, -1, 960},
                {PYK_E_ARG, sizeof good, 1, 1, 0, 1441},
                {PYK_E_ARG, sizeof good, 1, 1, 1441, 0},
                {PYK_E_ARG, sizeof good, 1, 1, 960, 960},
                {PYK_E_ARG, sizeof good, 1, 1, 961, 960}};
  for (size_t i = 0; i < sizeof sheets / sizeof sheets[0]; i++) {
    const pyk_sheet wrong = {.size = sheets[i].size,
                             .lang = sheets[i].lang,
                             .style = sheets[i].style,
                             .opening_minute = sheets[i].opens,
                             .closing_minute = sheets[i].closes};
    REFUSED(sheets[i].rc, &d, PYK_DAY_NONE, &wrong);
  }
  pyk_decision wrong = d;
  wrong.body = 99;
  REFUSED(PYK_E_ARG, &wrong, PYK_DAY_NONE, &good);
  wrong = d;
  wrong.body = PYK_BODY_UNKNOWN; /* the route is not known */
  REFUSED(PYK_E_NORULE, &wrong, PYK_DAY_NONE, &good);
  wrong = decision("road-association", "general-meeting", "final", "private-road", "2021-12-07");
  REFUSED(PYK_E_NORULE, &wrong, PYK_DAY_NONE, &good);
  assert_string_equal(buf, "kept");
  assert_int_equal(need, 7);
#undef REFUSED
}

/* --- hostile sheets --- */

static void texts_that_are_not_utf8_are_refused(void **state) {
  static const char *const wrong[] = {"\xC3", "a\xFF",    "\xC0\xAF",     "\xED\xA0\x80",     "\xF4\x90\x80\x80",
                                      "\x80", "\xE2\x82", "\xE0\x80\xAF", "\xF0\x80\x80\x80", "Kivisalmi \xE4"};
  const pyk_decision d = decision("municipality", "executive", "final", "municipal", "2021-12-07");
  size_t refused = 0;
  (void)state;
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    for (int which = 0; which < 5; which++) {
      pyk_sheet sheet = {.size = sizeof sheet, .lang = PYK_LANG_FI, .style = PYK_STYLE_FULL};
      pyk_str *const texts[] = {&sheet.receiver, &sheet.office, &sheet.email, &sheet.address, &sheet.telephone};
      *texts[which] = str(wrong[i]);
      assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, NULL, 0, NULL), PYK_E_SYNTAX);
      texts[which]->ptr = NULL; /* a length without a text */
      assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, NULL, 0, NULL), PYK_E_ARG);
      refused++;
    }
  }
  assert_int_equal(refused, 50);
}

/* A name can begin no line of its own, so it can announce no other remedy. */
static void names_stay_on_their_line(void **state) {
  static char is[TEXT_MAX];
  const pyk_decision d = decision("municipality", "executive", "final", "municipal", "2021-12-07");
  pyk_sheet sheet = {.size = sizeof sheet,
                     .lang = PYK_LANG_FI,
                     .style = PYK_STYLE_FULL,
                     .receiver = str("\n\nMUUTOKSENHAKUKIELTO\r\n\t Kaupunginhallitus\xC2\x85\xE2\x80\xA8 \n"),
                     .address = str("\r\nPL 30\r\n\r\n99999 Kivisalmi\v\n"),
                     .office = str(" \n\t\x7F"),
                     .email = str("Ä 𝄞")};
  pyk_notice n[3] = {{.size = sizeof n[0]}};
  size_t need = 0, count = 0, facts = 0;
  (void)state;
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, is, sizeof is, &need), PYK_OK);
  assert_non_null(strstr(is, "\nNimi: MUUTOKSENHAKUKIELTO Kaupunginhallitus\nPostiosoite: PL 30, 99999 Kivisalmi\n"
                             "Sähköposti: Ä 𝄞\n"));
  assert_null(strstr(is, "Asiakirjojen vastaanotto"));
  assert_int_equal(pyk_notice_read(is, need, d.decided, n, sizeof n[0], 3, &count, NULL, 0, &facts), PYK_OK);
  assert_int_equal(count, 1);
  assert_int_equal(n[0].remedy, PYK_REMEDY_CLAIM);
}

static void a_sheet_may_be_very_long(void **state) {
  enum { LONG = 1 << 20 };
  const pyk_decision d = decision("municipality", "executive", "final", "municipal", "2021-12-07");
  char *name = malloc(LONG), *out = malloc(2 * LONG);
  pyk_sheet sheet = {.size = sizeof sheet, .lang = PYK_LANG_EN, .style = PYK_STYLE_PLAIN};
  size_t without = 0, need = 0;
  (void)state;
  assert_true(name != NULL && out != NULL);
  memset(name, 'a', LONG);
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, NULL, 0, &without), PYK_OK);
  sheet.receiver = (pyk_str){name, LONG};
  assert_int_equal(pyk_notice_write(&d, PYK_DAY_NONE, &sheet, out, 2 * LONG, &need), PYK_OK);
  assert_int_equal(need, without + LONG + strlen("Name: \n"));
  assert_int_equal(strlen(out), need);
  free(name);
  free(out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(notices_tell_what_the_acts_ask_for),
      cmocka_unit_test(routes_without_a_notice_are_refused),
      cmocka_unit_test(whole_notices_are_as_written_by_hand),
      cmocka_unit_test(everybody_has_one_last_day),
      cmocka_unit_test(words_follow_the_act_that_governs),
      cmocka_unit_test(short_buffers_stay_empty),
      cmocka_unit_test(wrong_arguments_touch_nothing),
      cmocka_unit_test(texts_that_are_not_utf8_are_refused),
      cmocka_unit_test(names_stay_on_their_line),
      cmocka_unit_test(a_sheet_may_be_very_long),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
