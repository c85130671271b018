/* What a check of many documents came to. */
#include "tool.h"

static void count_code(summary *s, pyk_finding_code code) {
  size_t at = 0;
  while (at < s->code_count && s->codes[at] != code)
    at++;
  if (at == SUMMARY_CODES) return; /* more codes than the library has */
  if (at == s->code_count) s->codes[s->code_count++] = code;
  s->counts[at]++;
}

void summary_add(summary *s, const result *r) {
  s->documents++;
  s->secret += r->reading.kind == PYK_DOCUMENT_SECRET;
  s->proposals += r->reading.kind == PYK_DOCUMENT_PROPOSAL;
  size_t body = r->decision.body > 0 && r->decision.body < SUMMARY_BODIES ? (size_t)r->decision.body : 0;
  s->by_body[body][0]++;
  for (size_t i = 0; i < r->finding_count; i++)
    count_code(s, r->findings[i].code);
  s->by_body[body][1] += count_severity(r, PYK_SEVERITY_ERROR);
  s->by_body[body][2] += count_severity(r, PYK_SEVERITY_WARNING);
  s->by_body[body][3] += count_severity(r, PYK_SEVERITY_NOTE);
}

/* The codes in the order of their numbers: a short list, put in place one by one. */
static void sort_codes(summary *s) {
  for (size_t i = 1; i < s->code_count; i++) {
    for (size_t at = i; at > 0 && s->codes[at - 1] > s->codes[at]; at--) {
      pyk_finding_code code = s->codes[at];
      size_t count = s->counts[at];
      s->codes[at] = s->codes[at - 1];
      s->counts[at] = s->counts[at - 1];
      s->codes[at - 1] = code;
      s->counts[at - 1] = count;
    }
  }
}

void print_summary(FILE *to, const summary *unsorted, pyk_lang lang) {
  char label[256];
  summary s = *unsorted;
  sort_codes(&s);
  fprintf(to, "%s %zu", text(TEXT_DOCUMENTS, lang), s.documents);
  if (s.proposals > 0) fprintf(to, ", %s %zu", text(TEXT_PROPOSAL, lang), s.proposals);
  if (s.secret > 0) fprintf(to, ", %s %zu", text(TEXT_SECRET, lang), s.secret);
  if (s.unusable > 0) fprintf(to, "; %s %zu", text(TEXT_UNUSABLE, lang), s.unusable);
  fprintf(to, "\n\n%s\n", text(TEXT_BY_CODE, lang));
  if (s.code_count == 0) fprintf(to, "  %s\n", text(TEXT_NO_FINDINGS, lang));
  for (size_t i = 0; i < s.code_count; i++) {
    pyk_label(PYK_KIND_SEVERITY, pyk_finding_severity(s.codes[i]), lang, label, sizeof label, NULL);
    fprintf(to, "  %6zu  %d %s (%s)\n", s.counts[i], (int)s.codes[i], pyk_name(PYK_KIND_FINDING, s.codes[i]), label);
  }
  fprintf(to, "\n%s\n", text(TEXT_BY_BODY, lang));
  for (size_t i = 0; i < SUMMARY_BODIES; i++) {
    if (s.by_body[i][0] == 0) continue;
    if (pyk_label(PYK_KIND_BODY, (int32_t)i, lang, label, sizeof label, NULL) != PYK_OK) continue;
    fprintf(to, "  %6zu %6zu %6zu %6zu  %s\n", s.by_body[i][0], s.by_body[i][1], s.by_body[i][2], s.by_body[i][3],
            label);
  }
}
