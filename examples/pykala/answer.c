#include "tool.h"

#if PYK_HAVE_JSON

#include "pykala/json.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LINE_MAX_BYTES = 1048576 };

/* What was read and not yet answered. */
typedef struct input {
  char bytes[65536 + LINE_MAX_BYTES];
  size_t begin, end;
  int skipping; /* the rest of a line that was too long */
} input;

static int reply(const char *request, size_t len) {
  char *line;
  size_t size;
  if (pyk_json_answer(request, len, &line, &size) != PYK_OK) return STATUS_UNUSABLE;
  fwrite(line, 1, size, stdout);
  putchar('\n');
  pyk_json_free(line);
  return 0;
}

/* Blank lines are passed over, so that files may be laid out. */
static int answer_line(const char *line, size_t len) {
  size_t begin = 0;
  while (begin < len && strchr(" \t\r", line[begin]) != NULL)
    begin++;
  return begin == len ? 0 : reply(line, len);
}

/* Answers every whole line that is there. */
static int answer_lines(input *in) {
  for (;;) {
    char *line = in->bytes + in->begin;
    char *end = memchr(line, '\n', in->end - in->begin);
    if (end == NULL) break;
    int status = in->skipping ? 0 : answer_line(line, (size_t)(end - line));
    if (status != 0) return status;
    in->skipping = 0;
    in->begin = (size_t)(end + 1 - in->bytes);
  }
  memmove(in->bytes, in->bytes + in->begin, in->end - in->begin);
  in->end -= in->begin;
  in->begin = 0;
  if (in->end > LINE_MAX_BYTES) {
    /* What begins like this can be no request; its one reply says so. */
    int status = in->skipping ? 0 : reply("", 0);
    in->skipping = 1;
    in->end = 0;
    return status;
  }
  return 0;
}

static int answer_all(input *in) {
  for (;;) {
    /* Replies go out before waiting, so that a program can ask and listen in turn. */
    if (fflush(stdout) != 0) return STATUS_UNUSABLE;
    ssize_t got = read(STDIN_FILENO, in->bytes + in->end, sizeof in->bytes - in->end);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return STATUS_UNUSABLE;
    if (got == 0) break;
    in->end += (size_t)got;
    int status = answer_lines(in);
    if (status != 0) return status;
  }
  return in->end > 0 && !in->skipping ? answer_line(in->bytes, in->end) : 0; /* a last line without its end */
}

int run_answer(const options *o) {
  input *in = calloc(1, sizeof *in);
  int status = in == NULL ? STATUS_UNUSABLE : answer_all(in);
  if (status != 0) fprintf(stderr, "pykala: %s: %s\n", o->command, strerror(errno));
  free(in);
  return status;
}

#else

int run_answer(const options *o) {
  fprintf(stderr, "pykala: %s\n", text(TEXT_NO_JSON, o->lang));
  return STATUS_UNUSABLE;
}

#endif
