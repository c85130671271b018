/* Prints for each limit with each manner of service a digest of all its clocks whose event lies in the window of the calendar's
 * table or around it. Built twice, with the table and with the rows alone: test_clocks.py compares. The argument: how many days
 * it goes on by. */
#include "pykala.h"

#include "calendar/table.h"
#include "law/law.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t add(uint64_t digest, const void *bytes, size_t len) {
  const unsigned char *at = bytes;
  for (size_t i = 0; i < len; i++)
    digest = (digest ^ at[i]) * UINT64_C(1099511628211);
  return digest;
}

int main(int argc, char **argv) {
  pyk_day by = argc > 1 ? atoi(argv[1]) : 1;
  for (pyk_limit limit = PYK_LIMIT_CLAIM; limit <= LAW_LAST_LIMIT; limit++) {
    for (pyk_service service = PYK_SERVICE_NONE; service <= PYK_SERVICE_TO_AUTHORITY; service++) {
      uint64_t digest = UINT64_C(14695981039346656037);
      size_t answered = 0;
      pyk_day first = PYK_TABLE_FIRST - 200 + (limit + service) % by;
      for (pyk_day day = first; day < PYK_TABLE_FIRST + PYK_TABLE_DAYS + 200; day += by) {
        pyk_limit_question q = {.size = sizeof q, .limit = limit, .service = service, .event = day};
        pyk_clock clock;
        memset(&clock, 0, sizeof clock);
        q.bylaw = PYK_BYLAW_HELSINKI;
        pyk_rc rc = pyk_limit_compute(&q, &clock);
        answered += rc == PYK_OK;
        digest = add(digest, &rc, sizeof rc);
        digest = add(digest, &clock, sizeof clock);
        q.bylaw = PYK_BYLAW_NONE; /* nothing unusual: the clock is computed where it will lie */
        q.asked = day + 20;
        rc = pyk_limit_compute(&q, &clock);
        digest = add(digest, &clock, sizeof clock);
      }
      printf("%d %d %zu %016llx\n", limit, service, answered, (unsigned long long)digest);
    }
  }
  return 0;
}
