#include "page.h"

#include <string.h>

#include "../base/fold.h"

/* "Jaa-äänet: 14", "JAA: 7, EI: 8", "Ja-röster: 5": how a result of a vote begins. */
static const char *const openings[] = {"jaa-äänet:", "jaa-ääniä:", "jaa:", "ja-röster:", "ja:", NULL};

static int ayes_of(const char *text, pyk_span line, int32_t *ayes) {
  const char *opening = pyk_begins_with_any(text, line, openings);
  if (opening == NULL) return 0;
  size_t at = pyk_trim(text, line.begin + strlen(opening), line.end).begin;
  size_t first = at;
  *ayes = 0;
  while (at < line.end && pyk_is_digit(text[at]) && at - first < 6)
    *ayes = *ayes * 10 + (text[at++] - '0');
  return at > first;
}

void pyk_read_votes(const pyk_page *page, pyk_fact_list *facts) {
  size_t at = page->operative.begin;
  int32_t index = 0, ayes;
  for (pyk_span line; pyk_next_line(page->text, page->handled, &at, &line);) {
    if (ayes_of(page->text, line, &ayes))
      pyk_fact_add_nth(facts, PYK_FIELD_VOTE, line, ayes, PYK_RULE_VOTE_LINE, ++index);
  }
}
