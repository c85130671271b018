/* Names of bodies and offices. What is expected follows 410/2015 30 § and the words themselves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "pykala/people.h"

static const struct {
  const char *name;
  pyk_body body;
} rows[] = {
    {"Helsingin kaupunginhallitus", PYK_BODY_EXECUTIVE},
    {"KUNNANHALLITUS", PYK_BODY_EXECUTIVE},
    {"Helsingfors stadsstyrelse", PYK_BODY_EXECUTIVE},
    {"kommunstyrelsen", PYK_BODY_EXECUTIVE},
    {"Kuntayhtymän hallitus", PYK_BODY_EXECUTIVE},
    {"yhtymähallitus", PYK_BODY_EXECUTIVE},
    {"Aluehallitus", PYK_BODY_EXECUTIVE},
    {"Västra välfärdsområdets välfärdsområdesstyrelse", PYK_BODY_EXECUTIVE},
    {"Kaupunginvaltuusto", PYK_BODY_COUNCIL},
    {"yhtymävaltuusto", PYK_BODY_COUNCIL},
    {"aluevaltuusto", PYK_BODY_COUNCIL},
    {"stadsfullmäktige i Borgå", PYK_BODY_COUNCIL},
    {"STADSFULLMÄKTIGE", PYK_BODY_COUNCIL},
    {"Kasvatus- ja koulutuslautakunta", PYK_BODY_COMMITTEE},
    {"Tekninen lautakunta", PYK_BODY_COMMITTEE},
    {"Keskusvaalilautakunta", PYK_BODY_COMMITTEE},
    {"Nämnden för fostran och utbildning", PYK_BODY_COMMITTEE},
    {"Stadsmiljönämnden", PYK_BODY_COMMITTEE},
    {"Sivistysvaliokunta", PYK_BODY_COMMISSION},
    {"Bildningsutskottet", PYK_BODY_COMMISSION},
    {"Liikelaitoksen johtokunta", PYK_BODY_MANAGEMENT_BOARD},
    {"Affärsverkets direktion", PYK_BODY_MANAGEMENT_BOARD},
    {"Kaupunginhallituksen konsernijaosto", PYK_BODY_SUB_COMMITTEE},
    {"lautakunnan jaosto", PYK_BODY_SUB_COMMITTEE},
    {"Yksilöasioiden jaos", PYK_BODY_SUB_COMMITTEE},
    {"Stadsmiljönämndens sektion för byggnader", PYK_BODY_SUB_COMMITTEE},
    {"kunnanhallituksen toimikunta", PYK_BODY_WORKING_COMMITTEE},
    {"Kommittén för ortnamn", PYK_BODY_WORKING_COMMITTEE},
    {"vs. kansliapäällikkö", PYK_BODY_OFFICE_HOLDER},
    {"kaupunginhallituksen sihteeri", PYK_BODY_OFFICE_HOLDER},
    {"Kasvatuksen ja koulutuksen toimialajohtaja", PYK_BODY_OFFICE_HOLDER},
    {"Johtava ylilääkäri", PYK_BODY_OFFICE_HOLDER},
    {"KANSLIAPÄÄLLIKÖN", PYK_BODY_OFFICE_HOLDER},
    {"KANSLIAPÄÄLLIKKÖ", PYK_BODY_OFFICE_HOLDER},
    {"Rehtori, kampus 5", PYK_BODY_OFFICE_HOLDER},
    {"Terveysinsinööri 1", PYK_BODY_OFFICE_HOLDER},
    {"tf. stadsdirektör", PYK_BODY_OFFICE_HOLDER},
    {"kanslichefen", PYK_BODY_OFFICE_HOLDER},
    {"biträdande stadsdirektören", PYK_BODY_OFFICE_HOLDER},
    {"Pormestari", PYK_BODY_ELECTED_OFFICIAL},
    {"Apulaispormestari", PYK_BODY_ELECTED_OFFICIAL},
    {"Pormestarin sijainen", PYK_BODY_ELECTED_OFFICIAL},
    {"biträdande borgmästare", PYK_BODY_ELECTED_OFFICIAL},
    {"lautakunnan puheenjohtaja", PYK_BODY_ELECTED_OFFICIAL},
    {"nämndens ordförande", PYK_BODY_ELECTED_OFFICIAL},
    {"Nuorisovaltuusto", PYK_BODY_UNKNOWN},
    {"Verohallitus", PYK_BODY_UNKNOWN},
    {"Utbildningsstyrelsen", PYK_BODY_UNKNOWN},
    {"Toivomusponsi", PYK_BODY_UNKNOWN},
    {"885 §", PYK_BODY_UNKNOWN},
    {"", PYK_BODY_UNKNOWN},
};

static void names(void **state) {
  (void)state;
  size_t visited = 0;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++, visited++) {
    pyk_body body = 99;
    assert_int_equal(pyk_body_recognise(rows[i].name, strlen(rows[i].name), &body), PYK_OK);
    if (body != rows[i].body) print_error("%s\n", rows[i].name);
    assert_int_equal(body, rows[i].body);
  }
  assert_int_equal(visited, 51);
}

/* Bytes beyond the length are not looked at, and a no-break space parts words. */
static void lengths(void **state) {
  (void)state;
  pyk_body body = 99;
  assert_int_equal(pyk_body_recognise("kaupunginhallituksen jaosto", 20, &body), PYK_OK);
  assert_int_equal(body, PYK_BODY_EXECUTIVE);
  assert_int_equal(pyk_body_recognise("kaupunginhallituksen jaosto", 19, &body), PYK_OK);
  assert_int_equal(body, PYK_BODY_UNKNOWN);
  assert_int_equal(pyk_body_recognise("lautakunnan\xC2\xA0jaosto", 19, &body), PYK_OK);
  assert_int_equal(body, PYK_BODY_SUB_COMMITTEE);
  assert_int_equal(pyk_body_recognise("alueen\xC2\xA0hallitus", 16, &body), PYK_OK);
  assert_int_equal(body, PYK_BODY_EXECUTIVE);
}

static void arguments(void **state) {
  (void)state;
  pyk_body body = 99;
  assert_int_equal(pyk_body_recognise(NULL, 0, &body), PYK_E_ARG);
  assert_int_equal(pyk_body_recognise("johtaja", 7, NULL), PYK_E_ARG);
  assert_int_equal(body, 99);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(names), cmocka_unit_test(lengths), cmocka_unit_test(arguments)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
