#include "tool.h"

#include <stdlib.h>

#if PYK_HAVE_JSON
#include "pykala/json.h"

static pyk_bylaw_pack *read_bylaws(const options *o) {
  document file = {NULL, 0};
  pyk_bylaw_pack *pack = NULL;
  char at[256] = "";
  if (read_document(o->bylaws, o->lang, &file) != 0) return NULL;
  pyk_rc rc = pyk_json_bylaws(file.text, file.len, &pack, at, sizeof at);
  if (rc != PYK_OK) fprintf(stderr, "pykala: %s: %s (%s)\n", o->bylaws, at, pyk_rc_name(rc));
  free(file.text);
  return rc == PYK_OK ? pack : NULL;
}

void free_bylaws(pyk_bylaw_pack *pack) {
  pyk_json_bylaws_free(pack);
}
#else
static pyk_bylaw_pack *read_bylaws(const options *o) {
  fprintf(stderr, "pykala: %s\n", text(TEXT_NO_JSON, o->lang));
  return NULL;
}

void free_bylaws(pyk_bylaw_pack *pack) {
  (void)pack;
}
#endif

int open_bylaws(const options *o, pyk_bylaw_pack **out) {
  *out = o->bylaws != NULL ? read_bylaws(o) : NULL;
  return o->bylaws != NULL && *out == NULL ? STATUS_UNUSABLE : 0;
}
