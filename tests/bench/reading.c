/* Reading: records of a decision API and documents of growing size, against jansson and libxml2 that parse the same bytes and do
 * nothing. One line a measurement: group, lane, size, nanoseconds a byte, median of the ratios to the first lane.
 *
 *   reading RECORDS...   RECORDS: files of records; made-up ones out of pages: FILE.html */
#include <jansson.h>
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <pykala.h>
#include <pykala/import.h>
#include <pykala/json.h>

enum {
  ROUNDS = 9,
  LANES_MAX = 4,
  PARSE = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
};

typedef struct bytes {
  char *text;
  size_t len;
} bytes;

static bytes *records, *contents;
static size_t record_count, content_count, record_bytes, content_bytes;
static pyk_reader *reader;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static bytes load(const char *name) {
  FILE *from = fopen(name, "rb");
  if (from == NULL) exit(2);
  fseek(from, 0, SEEK_END);
  bytes out = {NULL, (size_t)ftell(from)};
  rewind(from);
  out.text = malloc(out.len + 1);
  if (out.text == NULL || fread(out.text, 1, out.len, from) != out.len) exit(2);
  out.text[out.len] = '\0';
  fclose(from);
  return out;
}

/* A page as the API would give it. */
static bytes as_record(bytes page) {
  json_t *object = json_pack("{s:s%, s:s, s:{s:s, s:s}}", "Content", page.text, page.len, "Title", "Otsikko",
                             "Organization", "Name", "Kaupunginhallitus", "Type", "Hallitus");
  bytes out = {json_dumps(object, 0), 0};
  out.len = strlen(out.text);
  json_decref(object);
  return out;
}

static void keep_content(const char *text, size_t len) {
  if (len == 0) return;
  bytes *one = &contents[content_count++];
  one->text = malloc(len);
  memcpy(one->text, text, len);
  one->len = len;
  content_bytes += len;
}

static void add(const char *name) {
  size_t len = strlen(name);
  bytes one = load(name);
  if (len > 5 && strcmp(name + len - 5, ".html") == 0) one = as_record(one);
  json_t *object = json_loadb(one.text, one.len, 0, NULL);
  static const char *const keys[] = {"Content", "Motion"};
  for (int i = 0; i < 2; i++) {
    const json_t *value = json_object_get(object, keys[i]);
    keep_content(json_string_value(value), json_string_length(value));
  }
  json_decref(object);
  records[record_count++] = one;
  record_bytes += one.len;
}

/* --- lanes ------------------------------------------------------------------------------------------------------------- */

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  (void)user, (void)name, (void)attributes;
}
static void on_end(void *user, const xmlChar *name) {
  (void)user, (void)name;
}
static void on_text(void *user, const xmlChar *text, int len) {
  (void)user, (void)text, (void)len;
}

static void by_events(const char *text, size_t len) {
  htmlSAXHandler events;
  memset(&events, 0, sizeof events);
  events.startElement = on_start;
  events.endElement = on_end;
  events.characters = events.ignorableWhitespace = on_text;
  htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&events, NULL, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  htmlCtxtUseOptions(parser, PARSE | HTML_PARSE_IGNORE_ENC);
  for (size_t at = 0; at < len; at += 1 << 16)
    htmlParseChunk(parser, text + at, (int)(len - at < 1 << 16 ? len - at : 1 << 16), 0);
  htmlParseChunk(parser, NULL, 0, 1);
  htmlFreeParserCtxt(parser);
}

static void by_tree(const char *text, size_t len) {
  xmlFreeDoc(htmlReadMemory(text, (int)len, NULL, "UTF-8", PARSE));
}

static void parse_json(void) {
  for (size_t i = 0; i < record_count; i++)
    json_decref(json_loadb(records[i].text, records[i].len, JSON_REJECT_DUPLICATES, NULL));
}

static void peers_events(void) {
  parse_json();
  for (size_t i = 0; i < content_count; i++)
    by_events(contents[i].text, contents[i].len);
}

static void peers_tree(void) {
  parse_json();
  for (size_t i = 0; i < content_count; i++)
    by_tree(contents[i].text, contents[i].len);
}

static void ours(void) {
  pyk_json_place place;
  for (size_t i = 0; i < record_count; i++) {
    pyk_json_records *file;
    pyk_published one = {.size = sizeof one};
    if (pyk_json_records_open(records[i].text, records[i].len, &file) != PYK_OK) exit(2);
    while (pyk_json_records_next(file, &one, &place) == PYK_OK) {
      pyk_reading out = {.size = sizeof out};
      pyk_problem problem = {.size = sizeof problem};
      pyk_read_published(reader, &one, &out, &problem);
    }
    pyk_json_records_close(file);
  }
}

/* --- documents of growing size --------------------------------------------------------------------------------------------- */

static bytes document;

static void make_document(size_t len) {
  static const char head[] =
      "<html lang=\"fi\"><body><div class=\"paatos\"><div class=\"Asiapykala\">7 §</div><h1 "
      "class=\"AsiaOtsikko\">Avustus"
      "</h1><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätös</h3><p>Sivistyslautakunta päätti "
      "myöntää avustuksen.</p></div><div class=\"SisaltoSektio\"><h3 class=\"SisaltoOtsikko\">Päätöksen "
      "perustelut</h3>";
  static const char part[] =
      "<p>Yhdistys on toiminut kunnassa vuodesta 1987, ja sen tilinpäätös ja toimintakertomus ovat hakemuksen "
      "liitteinä. Hakemus on tehty määräajassa.</p>";
  static const char tail[] = "</div></div></body></html>";
  free(document.text);
  document.text = malloc(len + sizeof head + sizeof part + sizeof tail);
  memcpy(document.text, head, sizeof head - 1);
  size_t at = sizeof head - 1;
  for (; at + sizeof tail < len; at += sizeof part - 1)
    memcpy(document.text + at, part, sizeof part - 1);
  memcpy(document.text + at, tail, sizeof tail - 1);
  document.len = at + sizeof tail - 1;
}

static void document_events(void) {
  by_events(document.text, document.len);
}

static void document_ours(void) {
  pyk_reading out = {.size = sizeof out};
  pyk_problem problem = {.size = sizeof problem};
  if (pyk_read_document(reader, document.text, document.len, &out, &problem) != PYK_OK) exit(2);
}

/* --- measuring ---------------------------------------------------------------------------------------------------------------- */

typedef struct lane {
  const char *name;
  void (*run)(void);
} lane;

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *values) {
  qsort(values, ROUNDS, sizeof *values, by_size);
  return values[ROUNDS / 2];
}

static void measure(const char *group, size_t size, size_t bytes_each, const lane *lanes, size_t count) {
  static double took[LANES_MAX][ROUNDS], ratio[LANES_MAX][ROUNDS];
  enum { LEAST = 20000000 }; /* bytes a lane and round */
  size_t times = LEAST / bytes_each + 1;
  if (bytes_each > LEAST) times = 1;
  for (int round = 0; round < ROUNDS; round++) {
    for (size_t i = 0; i < count; i++) {
      double begin = now();
      for (size_t k = 0; k < times; k++)
        lanes[i].run();
      took[i][round] = (now() - begin) / (double)times / (double)bytes_each * 1e9;
    }
    for (size_t i = 0; i < count; i++)
      ratio[i][round] = took[i][round] / took[0][round];
  }
  for (size_t i = 0; i < count; i++)
    printf("%s\t%s\t%zu\t%.4f\t%.4f\n", group, lanes[i].name, size, median(took[i]), median(ratio[i]));
  fflush(stdout);
}

static long peak_kilobytes(void (*run)(void)) {
  int ends[2];
  long peak = 0;
  if (pipe(ends) != 0) return 0;
  pid_t child = fork();
  if (child == 0) {
    struct rusage before, after;
    getrusage(RUSAGE_SELF, &before);
    pyk_reader_new(&reader);
    run();
    getrusage(RUSAGE_SELF, &after);
    peak = after.ru_maxrss - before.ru_maxrss;
    if (write(ends[1], &peak, sizeof peak) != sizeof peak) _exit(1);
    _exit(0);
  }
  if (read(ends[0], &peak, sizeof peak) != sizeof peak) peak = 0;
  waitpid(child, NULL, 0);
  close(ends[0]);
  close(ends[1]);
  return peak;
}

/* How much the process grows from the thousandth record to the ten thousandth. */
static void growth(void) {
  struct rusage first, last;
  size_t done = 0;
  for (; done < 1000; done += record_count)
    ours();
  getrusage(RUSAGE_SELF, &first);
  for (; done < 10000; done += record_count)
    ours();
  getrusage(RUSAGE_SELF, &last);
  printf("reading growth\tkilobytes\t%zu\t%ld\t1\n", done, last.ru_maxrss - first.ru_maxrss);
}

int main(int argc, char **argv) {
  records = calloc((size_t)argc, sizeof *records);
  contents = calloc((size_t)argc * 2, sizeof *contents);
  if (argc < 2 || records == NULL || contents == NULL || pyk_reader_new(&reader) != PYK_OK) return 2;
  for (int i = 1; i < argc; i++)
    add(argv[i]);
  static const lane reading[] = {
      {"jansson and libxml2's events", peers_events}, {"jansson and libxml2's tree", peers_tree}, {"pykala", ours}};
  static const lane sizes[] = {{"libxml2's events", document_events}, {"pykala", document_ours}};
  growth();
  measure("reading", record_count, record_bytes, reading, 3);
  for (size_t size = 1000; size <= 100000000; size *= 10) {
    make_document(size);
    measure("document", document.len, document.len, sizes, 2);
    long peak = peak_kilobytes(document_ours);
    printf("document memory\ttimes the document\t%zu\t%.3f\t1\n", document.len,
           (double)peak * 1024 / (double)document.len);
  }
  return 0;
}
