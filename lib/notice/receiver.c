/* To whom the claim or the appeal is made. */
#include "sentence.h"

#include <string.h>

#include "../base/fold.h"

enum { NAME_MAX = 300, WORD_MAX = 96 };

/* The word in the genitive where it stands in a case of place: "lautakunnalle" is "lautakunnan" to the table of bodies. */
static pyk_body body_of_word(const char *word, size_t len) {
  static const char *const endings[] = {"lle", "lta", "ltä"};
  pyk_body body = PYK_BODY_UNKNOWN;
  pyk_body_recognise(word, len, &body);
  char genitive[WORD_MAX];
  for (size_t i = 0; i < sizeof endings / sizeof endings[0] && body == PYK_BODY_UNKNOWN; i++) {
    size_t size = strlen(endings[i]);
    if (len <= size || len > WORD_MAX || !pyk_fold_starts(word, len, len - size, endings[i])) continue;
    memcpy(genitive, word, len - size);
    genitive[len - size] = 'n';
    pyk_body_recognise(genitive, len - size + 1, &body);
  }
  return body;
}

static int is_body(pyk_body body) {
  return body >= PYK_BODY_COUNCIL && body <= PYK_BODY_SUB_COMMITTEE;
}

/* The last word that names a body. */
static pyk_body body_in(const char *text, size_t begin, size_t end, pyk_place *place) {
  pyk_body found = PYK_BODY_UNKNOWN;
  if (end > begin + NAME_MAX) end = begin + NAME_MAX;
  for (size_t at = begin; at < end;) {
    if (pyk_bytes[(unsigned char)text[at]] != PYK_BYTE_LETTER) {
      at++;
      continue;
    }
    size_t stop = pyk_word_end(text, end, at);
    pyk_body body = body_of_word(text + at, stop - at);
    if (is_body(body)) {
      found = body;
      *place = (pyk_place){at, stop};
    }
    at = stop;
  }
  return found;
}

static void set_receiver(pyk_notice_scan *r, pyk_receiver receiver, pyk_place place, int32_t rule) {
  r->now.receiver = receiver;
  size_t least = r->said.begin < place.begin ? r->said.begin : 0;
  pyk_scan_fact(r, PYK_FIELD_NOTICE_RECEIVER, pyk_notice_name(r->text, least, place), receiver, rule);
  if (pyk_announced_family(r->announced) != PYK_FAMILY_APPEAL && r->announced != PYK_ANNOUNCED_NOTHING) return;
  if (receiver == PYK_RECEIVER_MARKET_COURT && r->announced == PYK_ANNOUNCED_APPEAL) {
    pyk_announce(r, PYK_ANNOUNCED_MARKET, place, PYK_RULE_REMEDY_COURT);
  } else if (receiver == PYK_RECEIVER_SUPREME_ADMIN_COURT) {
    r->now.remedy = PYK_REMEDY_FURTHER_APPEAL;
    r->announced_at = place;
    r->announced_rule = PYK_RULE_REMEDY_COURT;
  }
}

static int is_court(pyk_receiver receiver) {
  return receiver == PYK_RECEIVER_ADMIN_COURT || receiver == PYK_RECEIVER_MARKET_COURT ||
         receiver == PYK_RECEIVER_SUPREME_ADMIN_COURT || receiver == PYK_RECEIVER_VAASA_COURT ||
         receiver == PYK_RECEIVER_COUNTY_COURT;
}

void pyk_take_receiver(pyk_notice_scan *r, size_t end) {
  const pyk_said *said = &r->said;
  if (!r->open || r->now.receiver != PYK_RECEIVER_NONE || r->announced == PYK_ANNOUNCED_PROHIBITION) return;
  int sent = pyk_says(r, PYK_SIGN_SENT_TO), awaited = r->awaits;
  pyk_family family = pyk_announced_family(said->sent), now = pyk_announced_family(r->announced);
  r->awaits = 0;
  if (sent && family != PYK_FAMILY_ANY && now != PYK_FAMILY_ANY && family != now) return;
  int court = pyk_says(r, PYK_SIGN_MAY) && now == PYK_FAMILY_APPEAL && said->remedies != 0 && is_court(said->receiver);
  if (!sent && !awaited && !court && r->part != PYK_PART_RECEIVER) return;
  if (r->announced == PYK_ANNOUNCED_PROCUREMENT) return;
  size_t from = sent ? said->at[PYK_SIGN_SENT_TO].end : said->begin;
  if (pyk_says(r, PYK_SIGN_RECEIVER) && said->at[PYK_SIGN_RECEIVER].begin >= from) {
    set_receiver(r, said->receiver, said->at[PYK_SIGN_RECEIVER], PYK_RULE_RECEIVER_NAME);
    return;
  }
  if (!sent && !awaited) return;
  pyk_place place = {0, 0};
  pyk_body body = body_in(r->text, from, end, &place);
  if (body != PYK_BODY_UNKNOWN) {
    r->now.body = body;
    set_receiver(r, PYK_RECEIVER_NAMED_BODY, place, PYK_RULE_RECEIVER_BODY);
  } else {
    size_t rest = from;
    while (rest < end && pyk_bytes[(unsigned char)r->text[rest]] != PYK_BYTE_LETTER)
      rest++;
    r->awaits = sent && rest == end;
  }
}
