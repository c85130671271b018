/* A program of somebody else, built against an installed pykala as C99 and as C++98. A municipal member's claim
 * against minutes put on public view on 3 December 2021: presumed known on the 10th (410/2015 140 § 3 mom.), 14 days
 * (138 §) end on the 24th, Christmas Eve; the 25th and 26th are holidays and a week-end: Monday 27 December 2021
 * (Act 150/1930 5 §). */
#include <pykala.h>
#include <stdio.h>
#include <string.h>

static int failed(const char *what) {
  fprintf(stderr, "%s\n", what);
  return 1;
}

int main(void) {
  pyk_limit_question question;
  pyk_clock clock;
  pyk_day expected = PYK_DAY_NONE;
  const uint32_t version = ((uint32_t)PYK_VERSION_MAJOR << 16) | (PYK_VERSION_MINOR << 8) | PYK_VERSION_PATCH;

  if (pyk_version() != version) return failed("the library is of another version than its headers");
  memset(&question, 0, sizeof question);
  question.size = sizeof question;
  question.limit = PYK_LIMIT_CLAIM;
  question.service = PYK_SERVICE_MINUTES_ON_VIEW;
  if (pyk_day_from_ymd(2021, 12, 3, &question.event) != PYK_OK) return failed("2021-12-03 is refused");
  if (pyk_day_from_ymd(2021, 12, 27, &expected) != PYK_OK) return failed("2021-12-27 is refused");
  if (pyk_limit_compute(&question, &clock) != PYK_OK) return failed("the time limit is refused");
  if (clock.last_day != expected) return failed("the last day is not 2021-12-27");
  puts("2021-12-27");
  return 0;
}
