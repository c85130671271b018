/* pykala: checks a published decision, computes one time limit, or answers requests line by line. */
#include "tool.h"

#include <string.h>

static int print_version(void) {
  uint32_t v = pyk_version();
  char day[16];
  pyk_day_format(pyk_law_checked_through(), day, sizeof day, NULL);
  printf("pykala %u.%u.%u\nlaw %s, checked through %s, digest %016llx\n", (unsigned)(v >> 16),
         (unsigned)(v >> 8 & 0xFF), (unsigned)(v & 0xFF), pyk_law_edition(), day, (unsigned long long)pyk_law_digest());
  return STATUS_CLEAN;
}

int main(int argc, char **argv) {
  options o;
  if (argc < 2) {
    print_usage(stderr);
    return STATUS_UNUSABLE;
  }
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
    print_usage(stdout);
    return STATUS_CLEAN;
  }
  if (strcmp(argv[1], "--version") == 0) return print_version();
  int status = read_options(argc, argv, &o);
  if (status != 0) return status;
  status = o.run(&o);
  /* A report that could not be written is no report. */
  if (fflush(stdout) != 0 || ferror(stdout)) {
    fprintf(stderr, "pykala: standard output cannot be written\n");
    return STATUS_UNUSABLE;
  }
  return status;
}
