#include "minutes.h"

#include "../base/fold.h"

/* The forms of other systems as rows. A municipality whose minutes have one of these forms needs no code: a label that
 * it words otherwise, an abbreviation of a body or a line of its lists is one row more. */

#define ALONE      PYK_STANDS_ALONE
#define BEFORE     PYK_STANDS_BEFORE
#define GLUED      PYK_STANDS_GLUED
#define COLON      PYK_STANDS_COLON
#define COLUMN     PYK_STANDS_COLUMN
#define WITH_BODY  PYK_STANDS_WITH_BODY
#define WITH_NAME  PYK_STANDS_WITH_NAME
#define BEHIND     PYK_STANDS_BEHIND
#define BEFORE_ANY PYK_STANDS_BEFORE_ANY
#define FIELDS     PYK_FORM_FIELDS
#define PAGE       (PYK_FORM_PAGE | PYK_FORM_HEADED)
#define STACK      PYK_FORM_STACK
#define COLUMNS    PYK_FORM_COLUMNS
#define HEADED     PYK_FORM_HEADED

const pyk_label_row pyk_label_rows[] = {
    /* CaseM */
    {PYK_STR("otsikko"), PYK_PART_TITLE, FIELDS, BEFORE_ANY},
    {PYK_STR("dno"), PYK_PART_RECORD, FIELDS, BEFORE_ANY},
    {PYK_STR("valmistelijat"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("valmistelija"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("esittelijä"), PYK_PART_PRESENTER, FIELDS, ALONE},
    {PYK_STR("kuvaus"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("valmistelumerkinnät"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("päätösmerkinnät"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("käsittely"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("esteellisyys"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("eriävä mielipide"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("[isadditionaltopic]"), PYK_PART_OTHER, FIELDS, ALONE},
    {PYK_STR("[attachments]"), PYK_PART_ATTACHMENTS, FIELDS, ALONE},
    {PYK_STR("[historytopics]"), PYK_PART_END, FIELDS, ALONE},

    /* Dynasty */
    {PYK_STR("valmistelijat / lisätiedot"), PYK_PART_CONTACT, PAGE, COLON},
    {PYK_STR("valmistelija / lisätiedot"), PYK_PART_CONTACT, PAGE, COLON},
    {PYK_STR("lisätiedot"), PYK_PART_CONTACT, PAGE, COLON},
    {PYK_STR("päätösehdotus"), PYK_PART_PROPOSAL, PAGE, WITH_NAME},
    {PYK_STR("päätös"), PYK_PART_DECISION, PAGE, WITH_BODY},
    {PYK_STR("käsittely"), PYK_PART_OTHER, PAGE, ALONE | BEFORE | COLON},
    {PYK_STR("selostus"), PYK_PART_OTHER, PAGE, ALONE | BEFORE | COLON},
    {PYK_STR("liite"), PYK_PART_ATTACHMENTS, PAGE, ALONE},
    {PYK_STR("liitteet"), PYK_PART_ATTACHMENTS, PAGE, ALONE | COLON},
    {PYK_STR("oheismateriaali"), PYK_PART_OTHER, PAGE, ALONE | COLON},
    {PYK_STR("päätöshistoria"), PYK_PART_END, PAGE, ALONE},
    {PYK_STR("edellinen asia |"), PYK_PART_END, PAGE, ALONE | BEFORE_ANY},
    {PYK_STR("toimielimet |"), PYK_PART_END, PAGE, ALONE | BEFORE_ANY},

    /* Domino */
    {PYK_STR("ehdotus"), PYK_PART_PROPOSAL, STACK, ALONE | BEFORE | GLUED | COLON},
    {PYK_STR("päätöksenteko"), PYK_PART_OTHER, STACK, ALONE | BEFORE | GLUED | COLON},
    {PYK_STR("päätös"), PYK_PART_DECISION, STACK, ALONE | BEFORE | GLUED | COLON},
    {PYK_STR("perustelut"), PYK_PART_OTHER, STACK, ALONE | COLON},
    {PYK_STR("jakelu"), PYK_PART_OTHER, STACK, ALONE | COLON},
    {PYK_STR("liitteet"), PYK_PART_END, STACK, ALONE | COLON},
    {PYK_STR("oheismateriaali"), PYK_PART_END, STACK, ALONE | COLON},

    /* Tweb with columns */
    {PYK_STR("dno"), PYK_PART_RECORD, COLUMNS, COLUMN},
    {PYK_STR("valmistelijat/ lisätietojen antaja"), PYK_PART_CONTACT, COLUMNS, COLUMN},
    {PYK_STR("lisätietojen antaja"), PYK_PART_CONTACT, COLUMNS, COLUMN},
    {PYK_STR("valmistelijat"), PYK_PART_OTHER, COLUMNS, COLUMN},
    {PYK_STR("valmistelija"), PYK_PART_OTHER, COLUMNS, COLUMN},
    {PYK_STR("päätöshistoria"), PYK_PART_OTHER, COLUMNS, COLUMN},
    {PYK_STR("tiivistelmä"), PYK_PART_OTHER, COLUMNS, COLUMN},
    {PYK_STR("esittelyteksti"), PYK_PART_OTHER, COLUMNS, COLUMN},
    {PYK_STR("esittelijä"), PYK_PART_PRESENTER, COLUMNS, COLUMN},
    {PYK_STR("päätösesitys"), PYK_PART_PROPOSAL, COLUMNS, COLUMN},
    {PYK_STR("päätösehdotus"), PYK_PART_PROPOSAL, COLUMNS, COLUMN | BEHIND},
    {PYK_STR("käsittely"), PYK_PART_OTHER, COLUMNS, COLUMN | BEHIND},
    {PYK_STR("päätös"), PYK_PART_DECISION, COLUMNS, COLUMN},
    {PYK_STR("liitteet"), PYK_PART_ATTACHMENTS, COLUMNS, COLUMN},
    {PYK_STR("oheismateriaali"), PYK_PART_OTHER, COLUMNS, COLUMN},
    {PYK_STR("täytäntöönpanotiedot"), PYK_PART_ENFORCEMENT, COLUMNS, COLUMN},
    {PYK_STR("täytäntöönpano"), PYK_PART_ENFORCEMENT, COLUMNS, COLUMN},
    {PYK_STR("muutoksenhaku"), PYK_PART_APPEAL, COLUMNS, COLUMN},

    /* Tweb with captions */
    {PYK_STR("esitys"), PYK_PART_PROPOSAL, HEADED, COLON | BEHIND},
    {PYK_STR("päätösesitys"), PYK_PART_PROPOSAL, HEADED, ALONE | COLON},
    {PYK_STR("täytäntöönpano"), PYK_PART_ENFORCEMENT, HEADED, COLON},
    {PYK_STR("muutoksenhakuohje"), PYK_PART_APPEAL, HEADED, ALONE | COLON},
    {PYK_STR("muutoksenhaku"), PYK_PART_APPEAL, HEADED, ALONE | COLON},
    {PYK_STR("lisätiedot"), PYK_PART_CONTACT, HEADED, COLON},
    {PYK_STR("liitteet"), PYK_PART_ATTACHMENTS, HEADED, COLON},

    /* several forms */
    {PYK_STR("päätösehdotus"), PYK_PART_PROPOSAL, FIELDS | PAGE | HEADED, ALONE},
    {PYK_STR("päätösehdotus"), PYK_PART_PROPOSAL, PAGE | STACK, COLON},
    {PYK_STR("ehdotus"), PYK_PART_PROPOSAL, PAGE | HEADED, ALONE | COLON},
    {PYK_STR("ehdotus"), PYK_PART_PROPOSAL, HEADED, COLON | BEHIND},
    {PYK_STR("päätös"), PYK_PART_DECISION, FIELDS | PAGE | HEADED, ALONE},
    {PYK_STR("päätös"), PYK_PART_DECISION, PAGE | HEADED, COLON},
    {PYK_STR("esittelijä"), PYK_PART_PRESENTER, PAGE | HEADED, ALONE | COLON},
    {PYK_STR("tiedoksi"), PYK_PART_OTHER, FIELDS | PAGE | STACK, ALONE | COLON},
    {PYK_STR("jakelu"), PYK_PART_OTHER, PAGE, ALONE | COLON},
};
const size_t pyk_label_row_count = sizeof pyk_label_rows / sizeof pyk_label_rows[0];

/* Abbreviations of bodies at the head of a section: "Kh § 3", "Kaslk § 3". */
static const pyk_short_row shorts[] = {
    {PYK_STR("kh"), PYK_BODY_EXECUTIVE, 0},        {PYK_STR("khs"), PYK_BODY_EXECUTIVE, 0},
    {PYK_STR("khall"), PYK_BODY_EXECUTIVE, 0},     {PYK_STR("kv"), PYK_BODY_COUNCIL, 0},
    {PYK_STR("kvalt"), PYK_BODY_COUNCIL, 0},       {PYK_STR("kvsto"), PYK_BODY_COUNCIL, 0},
    {PYK_STR("lk"), PYK_BODY_COMMITTEE, 1},        {PYK_STR("ltk"), PYK_BODY_COMMITTEE, 1},
    {PYK_STR("jk"), PYK_BODY_MANAGEMENT_BOARD, 1}, {PYK_STR("jao"), PYK_BODY_SUB_COMMITTEE, 1},
    {PYK_STR("jaos"), PYK_BODY_SUB_COMMITTEE, 1},
};

pyk_body pyk_short_body(const char *text, pyk_span word) {
  size_t len = word.end - word.begin;
  for (size_t i = 0; i < sizeof shorts / sizeof shorts[0]; i++) {
    size_t size = shorts[i].words.len;
    if (size > len || (!shorts[i].ends && size != len)) continue;
    if (pyk_fold_starts(text, word.end, word.end - size, shorts[i].words.ptr)) return shorts[i].body;
  }
  return PYK_BODY_UNKNOWN;
}

int pyk_list_line(const char *text, pyk_span line) {
  static const char *const words[] = {"kokouslistat",
                                      "kokouksen valinta",
                                      "takaisin vuoden valintaan",
                                      "takaisin kokousluetteloon",
                                      "kokoukset/pöytäkirjat",
                                      "kokouspvm",
                                      "voit hakea ",
                                      "hae kokoukset",
                                      "hakuteksti",
                                      "pykälä\totsikko",
                                      "pykälä otsikko",
                                      NULL};
  return pyk_begins_with_any(text, line, words) != NULL;
}

int pyk_inspected_line(const char *text, pyk_span line) {
  static const char *const parts[] = {"tarkastetaan kokouksessa",  "tarkastetaan heti",         "tarkastettiin heti",
                                      "tarkastettiin kokouksessa", "tämän pykälän osalta heti", NULL};
  enum { INSPECTED_MAX = 200 };
  if (line.end - line.begin > INSPECTED_MAX) return 0;
  return pyk_holds(text, line, "pöytäkirja") && pyk_holds_any(text, line, parts) != NULL;
}

pyk_rule pyk_form_rule(pyk_form form) {
  switch (form) {
  case PYK_FORM_FIELDS:
    return PYK_RULE_FORM_FIELDS;
  case PYK_FORM_PAGE:
    return PYK_RULE_FORM_PAGE;
  case PYK_FORM_STACK:
    return PYK_RULE_FORM_STACK;
  case PYK_FORM_COLUMNS:
    return PYK_RULE_FORM_COLUMNS;
  default:
    return PYK_RULE_FORM_HEADED;
  }
}
