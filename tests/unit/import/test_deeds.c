/* What a decision does, by sentences of our own and, where they are at hand, by published decisions that were read. */
#include "reading.h"

#include "pykala.h"

/* A plain page around an operative part. */
static page page_of(const char *title, const char *heading, const char *operative) {
  page p;
  int len =
      snprintf(p.text, sizeof p.text,
               "%s\n\n4. / 405 §\n\nKivisalmen kaupunginhallitus\n\n%s\n\n%s\n\nSulje\n\n"
               "Päätös tullut nähtäväksi 03.12.2021\n\nSulje\n\nEsittelijä\n\nkaupunginjohtaja\nEsittelijän Nimi\n",
               title, heading, operative);
  assert_true(len > 0 && (size_t)len < sizeof p.text);
  p.len = (size_t)len;
  return p;
}

static pyk_deed deed_of(const reading *r) {
  const pyk_fact *f = fact_of(r, PYK_FIELD_DEED);
  assert_non_null(f);
  return f->value;
}

static int32_t value_of(pyk_kind kind, const char *name) {
  int32_t value = -1;
  if (pyk_value(kind, name, strlen(name), &value) != PYK_OK) fail_msg("no such name: %s", name);
  return value;
}

/* A fact that is given stands in the operative part, or is its heading, and says which rule found it. */
static void assert_places(const page *p, const reading *r) {
  static const pyk_field fields[] = {PYK_FIELD_DEED, PYK_FIELD_NATURE};
  for (size_t i = 0; i < 2; i++) {
    const pyk_fact *f = fact_of(r, fields[i]);
    assert_non_null(f);
    if (f->confidence == PYK_CONFIDENCE_ABSENT) {
      assert_int_equal(f->value, 0);
      continue;
    }
    assert_true(f->begin < f->end && f->end <= p->len && f->rule > 0);
    const pyk_fact *operative = fact_of(r, PYK_FIELD_OPERATIVE);
    assert_true(f->end <= operative->end);
  }
}

/* --- sentences: deed | nature | subject or - | heading | title or - | operative part, where "//" is a new paragraph --- */

enum { LINE_MAX = 4096 };

static char *cell(char **at) {
  char *begin = *at;
  while (*begin == ' ')
    begin++;
  char *bar = strchr(begin, '|');
  char *end = bar != NULL ? bar : begin + strcspn(begin, "\n");
  *at = bar != NULL ? bar + 1 : end;
  while (end > begin && end[-1] == ' ')
    end--;
  *end = '\0';
  return begin;
}

static void paragraphs(char *text) {
  for (char *at; (at = strstr(text, "//")) != NULL;)
    memcpy(at, "\n\n", 2);
}

static void sentences_of_our_own(void **state) {
  (void)state;
  char line[LINE_MAX];
  FILE *file = open_in("PYK_VECTORS", "deeds.txt");
  assert_non_null(file);
  size_t visited = 0, wrong = 0, swedish = 0, open = 0;
  while (fgets(line, sizeof line, file) != NULL) {
    if (line[0] == '#' || line[0] == '\n') continue;
    char *at = line;
    const char *deed = cell(&at), *nature = cell(&at), *subject = cell(&at), *heading = cell(&at), *title = cell(&at);
    char *operative = cell(&at);
    paragraphs(operative);
    page p = page_of(strcmp(title, "-") == 0 ? "Asia" : title, heading, operative);
    reading r = read_page(&p);
    assert_int_equal(r.rc, PYK_OK);
    assert_places(&p, &r);
    int ok = deed_of(&r) == value_of(PYK_KIND_DEED, deed) && r.decision.nature == value_of(PYK_KIND_NATURE, nature);
    if (strcmp(subject, "-") != 0) ok = ok && r.decision.subject == value_of(PYK_KIND_SUBJECT, subject);
    if (!ok) {
      printf("%s, %s, %s instead of %s, %s, %s: %s\n", pyk_name(PYK_KIND_DEED, deed_of(&r)),
             pyk_name(PYK_KIND_NATURE, r.decision.nature), pyk_name(PYK_KIND_SUBJECT, r.decision.subject), deed, nature,
             subject, operative);
    }
    wrong += !ok;
    visited++;
    swedish += strcmp(heading, "Beslut") == 0;
    open += strcmp(deed, "unknown") == 0;
  }
  fclose(file);
  assert_int_equal(wrong, 0);
  assert_true(visited >= 150 && swedish >= 50 && open >= 25);
}

/* --- published decisions ------------------------------------------------------------------------------------------- */

/* The section below its heading, up to the next heading line; 0 when there is none. */
static int operative_of(const page *p, char *heading, char *out, size_t cap) {
  static const char *const starts[] = {"Päätös", "Lausunto", "Esitys"};
  static const char *const ends[] = {"Päätöksen perustelut",
                                     "Esittelijän perustelut",
                                     "Perustelut",
                                     "Käsittely",
                                     "Esittelijä",
                                     "Esittelijätiedot",
                                     "Lisätiedot",
                                     "Liitteet",
                                     "Otteet",
                                     "Muutoksenhaku",
                                     "Tiedoksi"};
  int inside = 0;
  size_t len = 0;
  for (const char *at = p->text; *at != '\0';) {
    size_t n = strcspn(at, "\n");
    for (size_t i = 0; !inside && i < sizeof starts / sizeof starts[0]; i++) {
      if (n == strlen(starts[i]) && memcmp(at, starts[i], n) == 0) {
        strcpy(heading, starts[i]);
        inside = 2;
      }
    }
    for (size_t i = 0; inside == 1 && i < sizeof ends / sizeof ends[0]; i++) {
      if (n == strlen(ends[i]) && memcmp(at, ends[i], n) == 0) inside = 3;
    }
    if (inside == 3) break;
    if (inside == 1) {
      assert_true(len + n + 2 < cap);
      memcpy(out + len, at, n);
      len += n;
      out[len++] = '\n';
    }
    if (inside == 2) inside = 1;
    at += n;
    if (*at == '\n') at++;
  }
  out[len] = '\0';
  return inside != 0 && strspn(out, "\n ") < len;
}

typedef struct tally {
  size_t right, wrong, open, agreed; /* open: the reader leaves it; agreed: so does the label */
} tally;

static void count(tally *t, const char *what, const char *file, pyk_kind kind, const char *label, int32_t read) {
  int32_t expected = value_of(kind, label);
  if (read == 0) {
    t->open += expected != 0;
    t->agreed += expected == 0;
    if (expected != 0) printf("  open: %s of %s, %s\n", what, file, label);
  } else if (read == expected) {
    t->right++;
  } else {
    t->wrong++;
    printf("  wrong: %s of %s: %s instead of %s\n", what, file, pyk_name(kind, read), label);
  }
}

static void print_tally(const char *what, const tally *t) {
  printf("%s: %zu right, %zu wrong, %zu left open, %zu open in the label, too\n", what, t->right, t->wrong, t->open,
         t->agreed);
}

static void published_decisions(void **state) {
  (void)state;
  char line[LINE_MAX];
  FILE *file = open_in("PYK_LABELS", "deeds.txt");
  assert_non_null(file);
  static page p;
  static char operative[PAGE_CAP / 2];
  tally deeds = {0}, natures = {0}, subjects = {0};
  size_t visited = 0, without_text = 0;
  while (fgets(line, sizeof line, file) != NULL) {
    char name[256], deed[64], nature[64], subject[64], heading[32], title[1024];
    if (line[0] == '#' || sscanf(line, "%255s %63s %63s %63s", name, deed, nature, subject) != 4) continue;
    char folder[512], text_name[300];
    snprintf(folder, sizeof folder, "%s/data/helsinki/text", shared_folder());
    snprintf(text_name, sizeof text_name, "%s.txt", name);
    if (!load(folder, text_name, &p)) {
      assert_int_equal(visited, 0);
      fclose(file);
      printf("skipped: the shared data are not here (PYK_SHARED, or ../shared)\n");
      skip();
    }
    visited++;
    if (!operative_of(&p, heading, operative, sizeof operative)) {
      without_text++;
      assert_string_equal(deed, "unknown");
      continue;
    }
    const char *second = strstr(p.text, "\n\n");
    assert_non_null(second);
    size_t n = strcspn(second + 2, "\n");
    snprintf(title, sizeof title, "%.*s", (int)n, second + 2);
    page made = page_of(title, heading, operative);
    reading r = read_page(&made);
    assert_int_equal(r.rc, PYK_OK);
    assert_places(&made, &r);
    count(&deeds, "deed", name, PYK_KIND_DEED, deed, deed_of(&r));
    count(&natures, "nature", name, PYK_KIND_NATURE, nature, r.decision.nature);
    count(&subjects, "subject", name, PYK_KIND_SUBJECT, subject, r.decision.subject);
  }
  fclose(file);
  print_tally("deed", &deeds);
  print_tally("nature", &natures);
  print_tally("subject", &subjects);
  assert_int_equal(visited, 126);
  assert_true(without_text < 10);
  assert_int_equal(deeds.wrong, 0);
  assert_int_equal(natures.wrong, 0);
  assert_int_equal(subjects.wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sentences_of_our_own),
      cmocka_unit_test(published_decisions),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
