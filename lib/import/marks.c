#include <string.h>

#include "document.h"

/* Classes of Helsinki's mark-up (see docs/import.md), old and new layout. Class names keep their spelling. */
typedef struct class_row {
  const char *name;
  pyk_mark_kind kind;
} class_row;

static const class_row rows[] = {
    {"paatos", PYK_MARK_DECISION},
    {"viranhaltijapaatos", PYK_MARK_DECISION},
    {"esitys", PYK_MARK_PROPOSAL},
    {"paatoshistoria", PYK_MARK_HISTORY},
    {"SisaltoSektio", PYK_MARK_CONTENT},
    {"SahkoinenAllekirjoitusSektio", PYK_MARK_SIGNATURES},
    {"SisaltoOtsikko", PYK_MARK_CONTENT_HEADING},
    {"LisatiedotOtsikko", PYK_MARK_CONTACT},
    {"LiitteetOtsikko", PYK_MARK_ATTACHMENTS},
    {"MuutoksenhakuOtsikko", PYK_MARK_APPEAL},
    {"MuutoksenhakuohjeetOtsikko", PYK_MARK_APPEAL},
    {"OtteetOtsikko", PYK_MARK_EXTRACTS},
    {"TiedoksiOtsikko", PYK_MARK_EXTRACTS},
    {"Asiapykala", PYK_MARK_SECTION},
    {"AsiaOtsikko", PYK_MARK_TITLE},
    {"JulkinenOtsikko", PYK_MARK_TITLE},
    {"DnroTmuoto", PYK_MARK_RECORD},
    {"Julkisuus", PYK_MARK_SECRECY},
    {"SalassapidonPerustelut", PYK_MARK_SECRECY},
    {"Puheenjohtajanimi", PYK_MARK_SIGNER},
    {"Poytakirjanpitajanimi", PYK_MARK_SIGNER},
    {"LisatiedonantajanNimi", PYK_MARK_CONTACT_NAME},
    {"LisatiedonantajanPuhelin", PYK_MARK_CONTACT_REACH},
    {"LisatiedonantajanSahkoposti", PYK_MARK_CONTACT_REACH},
    {"TiedotenumeroOtsikko", PYK_MARK_ANNOUNCEMENT},
    {"Tiedote", PYK_MARK_ITEM},
    {"TiedoteTeksti", PYK_MARK_ITEM_TEXT},
    {"Paattaja", PYK_MARK_BODY},
    {"Kokousaika", PYK_MARK_MEETING_DAY},
};

static pyk_mark_kind look_up(const char *name, size_t len) {
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    const char *known = rows[i].name;
    if (known[0] == name[0] && strncmp(known, name, len) == 0 && known[len] == '\0') return rows[i].kind;
  }
  return PYK_MARK_NONE;
}

pyk_mark_kind pyk_mark_of(const char *name, const char *classes) {
  if (classes == NULL) return PYK_MARK_NONE;
  int h3 = strcmp(name, "h3") == 0;
  while (*classes == ' ')
    classes++;
  if (*classes == '\0') return PYK_MARK_NONE;
  /* "EsittelijaTiedot" is the heading and, in the new layout, the part around it, too. */
  if (strcmp(classes, "EsittelijaTiedot") == 0) return h3 ? PYK_MARK_PRESENTER : PYK_MARK_NONE;
  for (const char *at = classes; *at != '\0';) {
    size_t len = strcspn(at, " ");
    pyk_mark_kind kind = look_up(at, len);
    if (kind != PYK_MARK_NONE) return kind;
    at += len;
    while (*at == ' ')
      at++;
  }
  return h3 ? PYK_MARK_OTHER_HEADING : PYK_MARK_NONE;
}

int pyk_mark_is_heading(pyk_mark_kind kind) {
  return kind >= PYK_MARK_SIGNATURES && kind <= PYK_MARK_OTHER_HEADING;
}
