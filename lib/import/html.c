/* Mark-up through libxml2's HTML parser: its events only, no tree, so that memory is bounded by the text. A context of its own
 * for each document; no network, no file, no entity but HTML's own characters. */
#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "document.h"

/* Elements nested deeper than this, or with more attributes, are nobody's decision. The parser's own work grows with the depth,
 * and with the square of the attributes. */
enum { DEPTH_MAX = 256, ATTRIBUTES_MAX = 128, FEED = 1 << 16 };

typedef struct html {
  pyk_document *document;
  htmlParserCtxtPtr parser;
  size_t before; /* bytes fed before those the parser holds */
  size_t last;   /* where the last event ended */
  size_t depth;
  size_t silent;   /* depth of the element whose text is not shown, 0 none */
  size_t root;     /* depth of the root element of a decision */
  size_t root_end; /* where its end tag was found */
  size_t too_deep; /* where, + 1 */
  int no_memory;
  size_t open[DEPTH_MAX + 1]; /* of each open element the number of its mark + 1; 0: none */
} html;

/* 1 when the two names are the same. Most differ in their first two bytes. */
static int is(const char *name, const char *other) {
  return name[0] == other[0] && name[1] == other[1] && strcmp(name, other) == 0;
}

/* Bytes of the source that the parser has read. */
static size_t position(const html *h) {
  const xmlParserInput *input = h->parser->input;
  return input == NULL ? h->last : (size_t)input->consumed + (size_t)(input->cur - input->base);
}

static int among(const char *name, const char *const *names, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (is(name, names[i])) return 1;
  }
  return 0;
}

/* Elements within a line. Every other one is a paragraph of its own. */
static int within_line(const char *name) {
  static const char *const names[26][6] = {
      {"a", "abbr", "acronym"}, /* a */
      {"b", "big"},             /* b */
      {"cite", "code"},         /* c */
      {"del", "dfn"},           /* d */
      {"em"},                   /* e */
      {"font"},                 /* f */
      {0},
      {0},          /* g, h */
      {"i", "ins"}, /* i */
      {0},          /* j */
      {"kbd"},      /* k */
      {"label"},    /* l */
      {"mark"},     /* m */
      {0},
      {0},
      {0},                                                /* n, o, p */
      {"q"},                                              /* q */
      {0},                                                /* r */
      {"s", "samp", "small", "span", "strike", "strong"}, /* s; sub and sup below */
      {"time", "tt"},                                     /* t */
      {"u"},                                              /* u */
      {"var"},                                            /* v */
  };
  if (name[0] < 'a' || name[0] > 'z') return 0;
  const char *const *of_letter = names[name[0] - 'a'];
  for (size_t i = 0; i < 6 && of_letter[i] != NULL; i++) {
    if (is(name, of_letter[i])) return 1;
  }
  return is(name, "sub") || is(name, "sup");
}

static int shows_nothing(const char *name) {
  static const char *const names[] = {"head",     "title",  "script", "style", "template",
                                      "noscript", "iframe", "object", "svg"};
  return among(name, names, sizeof names / sizeof names[0]);
}

static void fail(html *h) {
  h->no_memory = 1;
  xmlStopParser(h->parser);
}

static const char *attribute(const xmlChar **attributes, const char *name) {
  for (size_t i = 0; attributes != NULL && attributes[i] != NULL; i += 2) {
    if (is((const char *)attributes[i], name)) return (const char *)attributes[i + 1];
  }
  return NULL;
}

static void open_mark(html *h, const char *name, const xmlChar **attributes) {
  pyk_mark_kind kind = pyk_mark_of(name, attribute(attributes, "class"));
  if (kind == PYK_MARK_NONE) return;
  size_t index = 0;
  if (!pyk_document_open(h->document, kind, &index)) {
    fail(h);
    return;
  }
  h->open[h->depth] = index + 1;
  if (h->root == 0 && kind <= PYK_MARK_ANNOUNCEMENT) h->root = h->depth;
}

/* A start is told before the end of its tag has been read. */
static size_t tag_over(const pyk_document *d, size_t at) {
  if (at < d->source_len && d->source[at] == '/') at++;
  return at < d->source_len && d->source[at] == '>' ? at + 1 : at;
}

static size_t tag_begin(const pyk_document *d, size_t at) {
  while (at > 0 && d->source[at - 1] != '<')
    at--;
  return at > 0 ? at - 1 : 0;
}

/* "ThisHTMLGenerated": when the mark-up was made, which is after the decision. */
static void open_meta(html *h, const xmlChar **attributes) {
  const char *said = attribute(attributes, "name"), *content = attribute(attributes, "content");
  if (said == NULL || content == NULL || strcmp(said, "ThisHTMLGenerated") != 0) return;
  size_t begin = tag_begin(h->document, h->last), size = strlen(content);
  for (size_t at = begin; size > 0 && at + size <= h->last; at++) {
    if (memcmp(h->document->source + at, content, size) != 0) continue;
    h->document->made = (pyk_span){at, at + size};
    return;
  }
}

static void on_start(void *user, const xmlChar *element, const xmlChar **attributes) {
  html *h = user;
  const char *name = (const char *)element;
  if (h->no_memory || h->too_deep) return;
  h->last = tag_over(h->document, position(h));
  if (h->depth == DEPTH_MAX) {
    h->too_deep = tag_begin(h->document, h->last) + 1;
    xmlStopParser(h->parser);
    return;
  }
  h->depth++;
  h->open[h->depth] = 0;
  if (h->silent == 0 && shows_nothing(name)) h->silent = h->depth;
  if (is(name, "meta")) open_meta(h, attributes);
  if (is(name, "html")) {
    const char *lang = attribute(attributes, "lang");
    if (lang != NULL)
      h->document->lang = strncmp(lang, "sv", 2) == 0 ? PYK_LANG_SV : strncmp(lang, "fi", 2) == 0 ? PYK_LANG_FI : 0;
  }
  if (!within_line(name) && !pyk_document_break(h->document, !is(name, "br"))) fail(h);
  if (h->silent == 0) open_mark(h, name, attributes);
}

static void on_end(void *user, const xmlChar *element) {
  html *h = user;
  const char *name = (const char *)element;
  if (h->no_memory || h->too_deep || h->depth == 0) return;
  h->last = position(h);
  if (h->open[h->depth] != 0) pyk_document_close(h->document, h->open[h->depth] - 1);
  if (h->silent == h->depth) h->silent = 0;
  if (h->root == h->depth && h->root_end == 0) h->root_end = h->last;
  h->depth--;
  if (!within_line(name) && !pyk_document_break(h->document, !is(name, "br"))) fail(h);
}

static void on_text(void *user, const xmlChar *text, int len) {
  html *h = user;
  if (h->no_memory || h->too_deep || len <= 0) return;
  size_t size = (size_t)len, at = h->last;
  size_t now = position(h);
  /* What the source does not hold as it is, is a character reference: its text has the place of the whole. */
  int as_it_is =
      now >= size && now <= h->document->source_len && memcmp(h->document->source + (now - size), text, size) == 0;
  if (as_it_is) at = now - size;
  h->last = now;
  if (h->silent != 0) return;
  if (!pyk_document_text(h->document, (const char *)text, size, at, !as_it_is)) fail(h);
}

/* Where in a tag a byte stands. */
typedef enum place {
  PLACE_BETWEEN, /* where an attribute may begin */
  PLACE_NAME,
  PLACE_NAMED, /* behind a name: "=" may follow */
  PLACE_VALUE, /* behind "=" */
  PLACE_PLAIN, /* in a value without quotes, or in something that is none: up to the next blank */
  PLACE_QUOTED
} place;

static int blank(char c) {
  return (unsigned char)c <= ' ';
}

static int of_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == ':' || c == '.';
}

/* The place of the next byte. As the parser goes: a quote opens a value only right behind "=", else it is any byte. */
static place next_place(place now, char c, char *quote) {
  if (now == PLACE_QUOTED) return c == *quote ? PLACE_BETWEEN : PLACE_QUOTED;
  if (now == PLACE_VALUE && (c == '"' || c == '\'')) {
    *quote = c;
    return PLACE_QUOTED;
  }
  if (blank(c)) return now == PLACE_NAME || now == PLACE_NAMED ? PLACE_NAMED : now == PLACE_VALUE ? now : PLACE_BETWEEN;
  if (now == PLACE_PLAIN || now == PLACE_VALUE) return PLACE_PLAIN;
  if ((now == PLACE_NAME || now == PLACE_NAMED) && c == '=') return PLACE_VALUE;
  return of_name(c) && (now == PLACE_NAME || (c != '-' && (c < '0' || c > '9'))) ? PLACE_NAME : PLACE_PLAIN;
}

/* Where the tag whose name begins at `at` ends. *heaps: 1 when it has more attributes, or a longer name, than anybody writes. */
static size_t tag_end(const char *source, size_t len, size_t at, int *heaps) {
  enum { NAME_MAX = 99 };
  size_t parts = 0, name = 0;
  char quote = '\0';
  for (; at < len && of_name(source[at]); at++)
    name++;
  place now = PLACE_BETWEEN;
  for (*heaps = name > NAME_MAX; at < len && !*heaps; at++) {
    if (source[at] == '>' && now != PLACE_QUOTED) return at;
    place then = next_place(now, source[at], &quote);
    name = then == PLACE_NAME && now == PLACE_NAME ? name + 1 : 0;
    int begins = (now == PLACE_BETWEEN || now == PLACE_NAMED) && (then == PLACE_NAME || then == PLACE_PLAIN);
    /* What a name is not made of ends it, and the rest is taken for another attribute. */
    parts += (begins && source[at] != '/') || (now == PLACE_NAME && then == PLACE_PLAIN);
    *heaps = parts > ATTRIBUTES_MAX || name > NAME_MAX;
    now = then;
  }
  return at;
}

/* 1 when an element has more attributes than anybody writes; *offset is where it begins. */
static int heaped(const char *source, size_t len, size_t *offset) {
  enum { AGAIN = 8 }; /* how often each byte is looked at, on the average */
  const char *end = source + len;
  size_t left = AGAIN * len;
  for (const char *at = source; at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL;) {
    size_t begin = (size_t)(at - source);
    char next = at + 1 < end ? at[1] : '\0';
    int heaps = 0;
    at++;
    if ((next < 'a' || next > 'z') && (next < 'A' || next > 'Z')) continue;
    size_t stop = tag_end(source, len, begin + 1, &heaps);
    if (heaps || stop - begin > left) {
      *offset = begin;
      return 1;
    }
    /* What looks like a tag may be none, as in a script: one that begins inside is looked at for itself. */
    left -= stop - begin;
    const char *inner = memchr(at, '<', stop - begin - 1);
    at = inner != NULL ? inner : source + stop;
  }
  return 0;
}

static void feed(html *h) {
  const char *source = h->document->source;
  size_t len = h->document->source_len;
  for (size_t at = 0; at < len && !h->no_memory && !h->too_deep;) {
    size_t size = len - at < FEED ? len - at : FEED;
    htmlParseChunk(h->parser, source + at, (int)size, 0);
    at += size;
  }
  if (!h->no_memory && !h->too_deep) htmlParseChunk(h->parser, NULL, 0, 1);
}

/* 1 when the end of a decision's root element was not in the source. */
static int cut(const html *h) {
  if (h->root == 0) return 0;
  size_t end = pyk_trim(h->document->source, 0, h->document->source_len).end;
  return h->root_end == 0 || (h->root_end >= end && h->document->source[end - 1] != '>');
}

pyk_rc pyk_html_read(pyk_document *document, const char *source, size_t len, pyk_problem_kind *kind, size_t *offset) {
  *kind = PYK_PROBLEM_TOO_DEEP;
  if (heaped(source, len, offset)) return PYK_E_INPUT;
  htmlSAXHandler events;
  memset(&events, 0, sizeof events);
  events.startElement = on_start;
  events.endElement = on_end;
  events.characters = on_text;
  events.ignorableWhitespace = on_text;
  html h;
  memset(&h, 0, sizeof h);
  h.document = document;
  pyk_document_begin(document, source, len);
  h.parser = htmlCreatePushParserCtxt(&events, &h, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (h.parser == NULL) return PYK_E_MEMORY;
  htmlCtxtUseOptions(h.parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                   HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
  feed(&h);
  document->cut = cut(&h);
  htmlFreeParserCtxt(h.parser);
  if (h.no_memory) return PYK_E_MEMORY;
  if (h.too_deep == 0) return PYK_OK;
  *offset = h.too_deep - 1;
  return PYK_E_INPUT;
}
