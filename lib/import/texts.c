#include "pykala/import.h"

#include "../base/record.h"
#include "../base/writer.h"

/* Sentences about unusable documents; {line}, {column} and {most} are filled in. */
typedef struct problem_row {
  pyk_problem_kind kind;
  const char *text[3]; /* fi, sv, en */
} problem_row;

static const problem_row rows[] = {
    {PYK_PROBLEM_EMPTY,
     {"Asiakirjassa ei ole tekstiä (rivi {line}, sarake {column}).",
      "Dokumentet innehåller ingen text (rad {line}, kolumn {column}).",
      "The document holds no text (line {line}, column {column})."}},
    {PYK_PROBLEM_BINARY,
     {"Rivillä {line} sarakkeessa {column} on ohjausmerkki, joten asiakirja ei ole tekstiä.",
      "På rad {line} i kolumn {column} finns ett styrtecken, så dokumentet är inte text.",
      "There is a control byte on line {line}, column {column}, so the document is not text."}},
    {PYK_PROBLEM_NOT_UTF8,
     {"Asiakirja ei ole UTF-8-tekstiä rivin {line} sarakkeesta {column} alkaen.",
      "Dokumentet är inte UTF-8-text från och med rad {line}, kolumn {column}.",
      "The document is not UTF-8 text from line {line}, column {column} on."}},
    {PYK_PROBLEM_HTML,
     {"Rivin {line} sarakkeesta {column} alkaa merkintäkieli, mutta tässä kohdassa luetaan vain pelkkää tekstiä.",
      "På rad {line} i kolumn {column} börjar märkspråk, men här läses bara ren text.",
      "Markup begins on line {line}, column {column}, but only plain text is read here."}},
    {PYK_PROBLEM_NO_SECTION,
     {"Ennen rivin {line} saraketta {column} ei ole riviä, jolla olisi pykälän numero (§).",
      "Före rad {line}, kolumn {column} finns ingen rad med ett paragrafnummer (§).",
      "There is no line with a section number (§) before line {line}, column {column}."}},
    {PYK_PROBLEM_NO_BODY,
     {"Ennen rivin {line} saraketta {column} ei ole riviä, joka nimeää päätöksen tekijän.",
      "Före rad {line}, kolumn {column} finns ingen rad som anger vem som har fattat beslutet.",
      "There is no line that names the decider before line {line}, column {column}."}},
    {PYK_PROBLEM_NO_DECISION,
     {"Päätöksen otsikko puuttuu tai sen alla ei ole tekstiä (rivi {line}, sarake {column}).",
      "Beslutets rubrik saknas eller har ingen text under sig (rad {line}, kolumn {column}).",
      "The heading of the decision is missing or has no text below it (line {line}, column {column})."}},
    {PYK_PROBLEM_TRUNCATED,
     {"Teksti katkeaa kesken riville {line}, sarakkeeseen {column}.",
      "Texten tar slut mitt i på rad {line}, kolumn {column}.",
      "The text breaks off in the middle, on line {line}, column {column}."}},
    {PYK_PROBLEM_TOO_LONG,
     {"Asiakirja jatkuu rivin {line} sarakkeesta {column} yli {most} tavun rajan, jota pidempää ei lueta.",
      "Dokumentet fortsätter från rad {line}, kolumn {column} över gränsen på {most} byte, och längre läses inte.",
      "From line {line}, column {column} on the document goes beyond {most} bytes, the most that is read."}},
    {PYK_PROBLEM_TOO_DEEP,
     {"Rivin {line} sarakkeessa {column} on merkintäkieltä sisäkkäin tai määritteitä enemmän kuin millään sivulla.",
      "På rad {line} i kolumn {column} är märkspråket mer nästlat eller har fler attribut än på någon sida.",
      "On line {line}, column {column} the mark-up is nested more deeply, or has more attributes, than that of any "
      "page."}},
    {PYK_PROBLEM_NO_CONTENT,
     {"Tietueessa ei ole päätöksen tekstiä (rivi {line}, sarake {column}).",
      "Posten innehåller ingen beslutstext (rad {line}, kolumn {column}).",
      "The record holds no text of a decision (line {line}, column {column})."}},
    {PYK_PROBLEM_LIST,
     {"Asiakirja on rivin {line} sarakkeesta {column} alkaen vain luettelo tai hakulomake, ei päätös.",
      "Från rad {line}, kolumn {column} är dokumentet bara en förteckning eller ett sökformulär, inget beslut.",
      "From line {line}, column {column} on the document is only a list or a search form, not a decision."}},
};

static const problem_row *row_of(pyk_problem_kind kind) {
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    if (rows[i].kind == kind) return &rows[i];
  }
  return NULL;
}

/* A placeholder begins with '{', has a first letter of its own and ends with '}'. */
static void fill(pyk_writer *w, const char *text, const pyk_problem *problem) {
  for (const char *at = text; *at != '\0'; at++) {
    if (*at != '{') {
      pyk_write_bytes(w, at, 1);
      continue;
    }
    at++;
    pyk_write_number(w, *at == 'l' ? problem->line : *at == 'c' ? problem->column : PYK_IMPORT_MAX);
    while (*at != '}')
      at++;
  }
}

pyk_rc pyk_problem_text(const pyk_problem *problem, pyk_lang lang, char *buf, size_t cap, size_t *need) {
  if (problem == NULL || lang < PYK_LANG_FI || lang > PYK_LANG_EN) return PYK_E_ARG;
  if (pyk_record_check(problem, sizeof *problem) != PYK_OK) return PYK_E_SIZE;
  const problem_row *row = row_of(problem->kind);
  if (row == NULL) return PYK_E_ARG;
  pyk_writer w;
  pyk_write_begin(&w, buf, cap);
  fill(&w, row->text[lang - 1], problem);
  return pyk_write_end(&w, need);
}
