#include "tool.h"

#if PYK_HAVE_JSON

#include "pykala/json.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A request has at most so many bytes; what lies there at once is divided among threads from so many on. */
enum { LINE_MAX_BYTES = 1048576, WORTH_DIVIDING = 16384 };

/* Whole lines, and the replies to them. */
typedef struct part {
  const char *begin, *end;
  char *out;
  size_t len, cap;
  int status;
} part;

/* A thread that answers its part whenever there is one. */
typedef struct worker {
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  part part;
  int busy, over;
} worker;

/* What was read and not yet answered. */
typedef struct input {
  char bytes[65536 + LINE_MAX_BYTES];
  size_t end;
  int skipping; /* the rest of a line that was too long */
  int jobs;     /* threads that answer, this one among them */
  int started;
  part own;
  worker workers[JOBS_MOST];
} input;

/* --- one part --- */

static int reply(part *p, const char *request, size_t len) {
  char *line;
  size_t size;
  if (pyk_json_answer(request, len, &line, &size) != PYK_OK) return STATUS_UNUSABLE;
  if (p->cap - p->len < size + 1) {
    size_t cap = 2 * p->cap + size + 1;
    char *grown = realloc(p->out, cap);
    if (grown == NULL) return STATUS_UNUSABLE;
    p->out = grown;
    p->cap = cap;
  }
  memcpy(p->out + p->len, line, size);
  p->out[p->len + size] = '\n';
  p->len += size + 1;
  pyk_json_free(line);
  arena_reset();
  return 0;
}

/* Blank lines are passed over, so that files may be laid out. */
static int answer_line(part *p, const char *line, size_t len) {
  size_t begin = 0;
  while (begin < len && strchr(" \t\r", line[begin]) != NULL)
    begin++;
  return begin == len ? 0 : reply(p, line, len);
}

static void answer_part(part *p) {
  p->status = 0;
  for (const char *line = p->begin; line < p->end && p->status == 0;) {
    const char *end = memchr(line, '\n', (size_t)(p->end - line));
    if (end == NULL) end = p->end; /* a last line without its end */
    p->status = answer_line(p, line, (size_t)(end - line));
    line = end + 1;
  }
}

static int write_part(part *p) {
  int written = fwrite(p->out, 1, p->len, stdout) == p->len;
  p->len = 0;
  return written ? p->status : STATUS_UNUSABLE;
}

/* --- the threads --- */

static void *work(void *context) {
  worker *w = context;
  pthread_mutex_lock(&w->lock);
  for (;;) {
    while (!w->busy && !w->over)
      pthread_cond_wait(&w->changed, &w->lock);
    if (w->over) break;
    pthread_mutex_unlock(&w->lock);
    answer_part(&w->part);
    pthread_mutex_lock(&w->lock);
    w->busy = 0;
    pthread_cond_signal(&w->changed);
  }
  pthread_mutex_unlock(&w->lock);
  arena_end();
  return NULL;
}

/* As many as could be started; the others' work is done here. */
static void start(input *in) {
  while (in->started < in->jobs - 1) {
    worker *w = &in->workers[in->started];
    pthread_mutex_init(&w->lock, NULL);
    pthread_cond_init(&w->changed, NULL);
    if (pthread_create(&w->thread, NULL, work, w) != 0) break;
    in->started++;
  }
  in->jobs = in->started + 1;
}

static void tell(worker *w, int busy, int over) {
  pthread_mutex_lock(&w->lock);
  w->busy = busy;
  w->over = over;
  pthread_cond_signal(&w->changed);
  pthread_mutex_unlock(&w->lock);
}

static void wait_for(worker *w) {
  pthread_mutex_lock(&w->lock);
  while (w->busy)
    pthread_cond_wait(&w->changed, &w->lock);
  pthread_mutex_unlock(&w->lock);
}

static void stop(input *in) {
  for (int i = 0; i < in->started; i++) {
    tell(&in->workers[i], 0, 1);
    pthread_join(in->workers[i].thread, NULL);
    free(in->workers[i].part.out);
  }
  free(in->own.out);
  arena_end();
}

/* The end of a share of the lines from `at` on that is near `wanted` bytes. */
static const char *share_end(const char *at, const char *end, size_t wanted) {
  if ((size_t)(end - at) <= wanted) return end;
  const char *line_end = memchr(at + wanted, '\n', (size_t)(end - at) - wanted);
  return line_end == NULL ? end : line_end + 1;
}

/* Answers whole lines, in their order. */
static int answer_lines(input *in, const char *begin, const char *end) {
  int divide = in->jobs > 1 && end - begin >= WORTH_DIVIDING;
  if (divide && in->started == 0) start(in);
  size_t share = divide ? (size_t)(end - begin) / (size_t)in->jobs : (size_t)(end - begin);
  in->own.begin = begin;
  in->own.end = begin = share_end(begin, end, share);
  int used = 0;
  for (; begin < end; used++) {
    part *p = &in->workers[used].part;
    p->begin = begin;
    p->end = begin = used + 1 < in->started ? share_end(begin, end, share) : end;
    tell(&in->workers[used], 1, 0);
  }
  answer_part(&in->own);
  int status = write_part(&in->own);
  for (int i = 0; i < used; i++) {
    wait_for(&in->workers[i]);
    if (status == 0) status = write_part(&in->workers[i].part);
  }
  return status;
}

/* --- reading --- */

/* Answers every whole line that is there. */
static int answer_what_is_there(input *in) {
  const char *from = in->bytes, *end = in->bytes + in->end;
  const char *last = end;
  while (last > from && last[-1] != '\n')
    last--;
  int status = 0;
  if (in->skipping && last > from) {
    from = (const char *)memchr(from, '\n', (size_t)(last - from)) + 1;
    in->skipping = 0;
  }
  if (last > from) status = answer_lines(in, from, last);
  memmove(in->bytes, last, (size_t)(end - last));
  in->end = (size_t)(end - last);
  if (in->end <= LINE_MAX_BYTES || status != 0) return status;
  /* What begins like this can be no request; its one reply says so. */
  if (!in->skipping) status = reply(&in->own, "", 0);
  if (status == 0) status = write_part(&in->own);
  in->skipping = 1;
  in->end = 0;
  return status;
}

/* 1 when more can be read without waiting. */
static int more_is_there(void) {
  struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&in, 1, 0) == 1 && (in.revents & POLLIN) != 0;
}

static int answer_all(input *in) {
  for (;;) {
    /* Replies go out before waiting, so that a program can ask and listen in turn. */
    if (fflush(stdout) != 0) return STATUS_UNUSABLE;
    ssize_t got;
    do {
      got = read(STDIN_FILENO, in->bytes + in->end, sizeof in->bytes - in->end);
      if (got > 0) in->end += (size_t)got;
    } while ((got < 0 && errno == EINTR) || (got > 0 && in->end < LINE_MAX_BYTES && more_is_there()));
    if (got < 0) return STATUS_UNUSABLE;
    int status = answer_what_is_there(in);
    if (status != 0) return status;
    if (got == 0) break;
  }
  /* A last line without its end. */
  return in->end > 0 && !in->skipping ? answer_lines(in, in->bytes, in->bytes + in->end) : 0;
}

int run_answer(const options *o) {
  input *in = calloc(1, sizeof *in);
  int status = STATUS_UNUSABLE;
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  if (in != NULL) {
    arena_use();
    in->jobs = o->jobs > 0 ? o->jobs : cores > JOBS_MOST ? JOBS_MOST : cores > 0 ? (int)cores : 1;
    status = answer_all(in);
    stop(in);
  }
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
