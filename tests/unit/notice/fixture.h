/* Printed notices of a made-up municipality, and reading them. */
#ifndef PYK_TEST_NOTICE_FIXTURE_H
#define PYK_TEST_NOTICE_FIXTURE_H

#include "pykala.h"
#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { NOTICES = 8, FACTS = 120 };

typedef struct printed {
  const char *text;
  pyk_notice notice[NOTICES];
  pyk_fact fact[FACTS];
  size_t count, facts;
} printed;

static inline printed read_on(const char *text, pyk_day law_day) {
  printed p = {.text = text};
  p.notice[0].size = sizeof p.notice[0];
  assert_int_equal(pyk_notice_read(text, strlen(text), law_day, p.notice, sizeof p.notice[0], NOTICES, &p.count, p.fact,
                                   FACTS, &p.facts),
                   PYK_OK);
  assert_true(p.count <= NOTICES && p.facts <= FACTS);
  for (size_t i = 0; i < p.facts; i++) {
    assert_true(p.fact[i].begin < p.fact[i].end && p.fact[i].end <= strlen(text));
    assert_in_range(p.fact[i].index, 1, (int)p.count);
    assert_in_range(p.fact[i].rule, 101, 124);
  }
  return p;
}

static inline printed read_text(const char *text) {
  return read_on(text, on(2022, 3, 1));
}

/* Days after which that service is presumed; -1: the notice does not say. */
static inline int32_t presumed(const pyk_notice *n, pyk_service service) {
  for (uint32_t i = 0; i < n->presumed_count; i++) {
    if (i > 0) assert_true(n->presumed[i - 1].service < n->presumed[i].service);
    if (n->presumed[i].service == service) return n->presumed[i].days;
  }
  return -1;
}

/* The words that a fact was read from. */
static inline void assert_words(const printed *p, pyk_field field, int32_t index, const char *words) {
  for (size_t i = 0; i < p->facts; i++) {
    const pyk_fact *f = &p->fact[i];
    if (f->field != field || f->index != index) continue;
    if ((size_t)(f->end - f->begin) == strlen(words) && memcmp(p->text + f->begin, words, strlen(words)) == 0) return;
  }
  print_error("no fact %s of notice %d stands at \"%s\"\n", pyk_name(PYK_KIND_FIELD, field), index, words);
  fail();
}

#define CLAIM_FI                                                                                                              \
  "Oikaisuvaatimusohje\n"                                                                                                     \
  "Tähän päätökseen tyytymätön voi tehdä kirjallisen oikaisuvaatimuksen. Päätöksestä ei saa valittaa suoraan "    \
  "tuomioistuimeen.\n"                                                                                                        \
  "Oikaisuvaatimusoikeus\n"                                                                                                   \
  "Oikaisuvaatimuksen saavat tehdä asianosainen ja kunnan jäsen.\n"                                                         \
  "Oikaisuvaatimusaika\n"                                                                                                     \
  "Oikaisuvaatimus on tehtävä neljäntoista (14) päivän kuluessa päätöksen tiedoksisaannista.\n"                       \
  "Postitse lähetetty päätös katsotaan saaduksi seitsemän päivän kuluttua kirjeen lähettämisestä. Kunnan jäsenen " \
  "katsotaan saaneen päätöksestä tiedon seitsemän päivän kuluttua siitä, kun pöytäkirja on nähtävänä.\n"        \
  "Sähköisesti lähetetty päätös katsotaan saaduksi kolmantena päivänä viestin lähettämisestä.\n"                  \
  "Tiedoksisaantipäivää ei lueta määräaikaan. Pyhäpäivänä päättyvä aika jatkuu: vaatimuksen saa tehdä "         \
  "ensimmäisenä arkipäivänä sen jälkeen.\n"                                                                             \
  "Oikaisuvaatimusviranomainen\n"                                                                                             \
  "Viranomainen, jolle oikaisuvaatimus tehdään, on Kivisalmen tekninen lautakunta.\n"                                       \
  "Kirjaamo on avoinna klo 9.00–15.30.\n"

#define PROHIBITION_FI                                                                                                 \
  "MUUTOKSENHAKUKIELTO\n"                                                                                              \
  "Tähän päätökseen ei saa hakea muutosta, koska se koskee vain valmistelua.\n"                                   \
  "Sovellettava lainkohta: Kuntalaki 136 §\n"

#endif
