#include "tool.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* Options of its own: members of an enumeration, and texts. */
static const struct {
  const char *name;
  pyk_kind kind;
  size_t at;
  const char *unknown;
} enumerators[] = {
    {"--authority", PYK_KIND_AUTHORITY, offsetof(options, authority), "unknown kind of authority"},
    {"--body", PYK_KIND_BODY, offsetof(options, body), "unknown kind of body"},
    {"--nature", PYK_KIND_NATURE, offsetof(options, nature), "unknown nature of decision"},
    {"--subject", PYK_KIND_SUBJECT, offsetof(options, subject), "unknown subject"},
    {"--style", PYK_KIND_STYLE, offsetof(options, style), "not full or plain"},
};
static const struct {
  const char *name;
  size_t at;
} texts[] = {
    {"--receiver", offsetof(options, receiver)},   {"--office", offsetof(options, office)},
    {"--email", offsetof(options, email)},         {"--address", offsetof(options, address)},
    {"--telephone", offsetof(options, telephone)},
};

int read_notice_option(const char *name, const char *value, options *o, const char **wrong) {
  char *record = (char *)o;
  for (size_t i = 0; i < sizeof enumerators / sizeof enumerators[0]; i++) {
    int32_t member;
    if (strcmp(name, enumerators[i].name) != 0) continue;
    if (pyk_value(enumerators[i].kind, value, strlen(value), &member) != PYK_OK) *wrong = enumerators[i].unknown;
    if (*wrong == NULL) memcpy(record + enumerators[i].at, &member, sizeof member);
    return 1;
  }
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    if (strcmp(name, texts[i].name) != 0) continue;
    memcpy(record + texts[i].at, &value, sizeof value);
    return 1;
  }
  return 0;
}

static pyk_str text_of(const char *option) {
  return option == NULL ? (pyk_str){NULL, 0} : (pyk_str){option, strlen(option)};
}

/* Why there is no notice. */
static int complain(const pyk_decision *d, const options *o, pyk_rc rc) {
  pyk_route route = {.size = sizeof route};
  if (rc == PYK_E_SYNTAX) {
    fprintf(stderr, "pykala: %s\n", text(TEXT_NOT_UTF8, o->lang));
  } else if (rc != PYK_E_NORULE || pyk_appeal_route(d, o->law_day, &route) != PYK_OK) {
    fprintf(stderr, "pykala: %s\n", pyk_rc_name(rc));
  } else if (route.state == PYK_ROUTE_FACTS_MISSING) {
    fprintf(stderr, "pykala: %s\n", text(TEXT_NOTICE_FACTS_MISSING, o->lang));
    for (int bit = 0; bit < 31; bit++) {
      int32_t fact = INT32_C(1) << bit;
      char label[256];
      if (!(route.missing & (uint32_t)fact)) continue;
      if (pyk_label(PYK_KIND_FACT, fact, o->lang, label, sizeof label, NULL) == PYK_OK)
        fprintf(stderr, "  %s\n", label);
    }
  } else {
    fprintf(stderr, "pykala: %s\n", text(TEXT_NO_NOTICE_ASKED, o->lang));
  }
  return STATUS_UNUSABLE;
}

static int answer(const options *o, const pyk_bylaw_pack *pack) {
  pyk_decision d = {.size = sizeof d,
                    .authority = o->authority,
                    .body = o->body,
                    .bylaw = pack != NULL ? PYK_BYLAW_OWN : o->bylaw,
                    .pack = pack,
                    .nature = o->nature,
                    .subject = o->subject,
                    .pending = o->pending,
                    .decided = o->decided,
                    .on_view = o->on_view,
                    .party_service = o->service,
                    .party_sent = o->event,
                    .party_proven = o->proven};
  pyk_sheet sheet = {.size = sizeof sheet,
                     .lang = o->lang,
                     .style = o->style == 0 ? PYK_STYLE_FULL : o->style,
                     .opening_minute = o->opens,
                     .closing_minute = o->closes,
                     .receiver = text_of(o->receiver),
                     .office = text_of(o->office),
                     .email = text_of(o->email),
                     .address = text_of(o->address),
                     .telephone = text_of(o->telephone)};
  size_t need = 0;
  pyk_rc rc = pyk_notice_write(&d, o->law_day, &sheet, NULL, 0, &need);
  if (rc != PYK_OK) return complain(&d, o, rc);
  char *notice = malloc(need + 1);
  if (notice == NULL) {
    fprintf(stderr, "pykala: %s\n", text(TEXT_NO_MEMORY, o->lang));
    return STATUS_UNUSABLE;
  }
  rc = pyk_notice_write(&d, o->law_day, &sheet, notice, need + 1, NULL);
  if (rc == PYK_OK) fputs(notice, stdout);
  free(notice);
  return rc == PYK_OK ? STATUS_CLEAN : complain(&d, o, rc);
}

int run_notice(const options *o) {
  pyk_bylaw_pack *pack;
  int status = open_bylaws(o, &pack);
  if (status == 0) status = answer(o, pack);
  free_bylaws(pack);
  return status;
}
