#include "state.h"

#include <string.h>

#include "../statute/empty.h"

pyk_notices pyk_announced_kind(pyk_announced announced) {
  static const pyk_notices kinds[PYK_ANNOUNCEMENTS] = {[PYK_ANNOUNCED_PROHIBITION] = PYK_NOTICE_PROHIBITION,
                                                       [PYK_ANNOUNCED_CLAIM] = PYK_NOTICE_CLAIM,
                                                       [PYK_ANNOUNCED_MUNICIPAL] = PYK_NOTICE_MUNICIPAL_APPEAL,
                                                       [PYK_ANNOUNCED_ADMIN] = PYK_NOTICE_APPEAL,
                                                       [PYK_ANNOUNCED_APPEAL] = PYK_NOTICE_APPEAL,
                                                       [PYK_ANNOUNCED_RECTIFICATION] = PYK_NOTICE_PROCUREMENT,
                                                       [PYK_ANNOUNCED_MARKET] = PYK_NOTICE_PROCUREMENT,
                                                       [PYK_ANNOUNCED_REASSESSMENT] = PYK_NOTICE_CLAIM,
                                                       [PYK_ANNOUNCED_PROCUREMENT] = PYK_NOTICE_PROCUREMENT};
  return kinds[announced];
}

pyk_remedy pyk_announced_remedy(pyk_announced announced) {
  static const pyk_remedy remedies[PYK_ANNOUNCEMENTS] = {
      [PYK_ANNOUNCED_PROHIBITION] = PYK_REMEDY_PROHIBITED,      [PYK_ANNOUNCED_CLAIM] = PYK_REMEDY_CLAIM,
      [PYK_ANNOUNCED_MUNICIPAL] = PYK_REMEDY_MUNICIPAL_APPEAL,  [PYK_ANNOUNCED_ADMIN] = PYK_REMEDY_ADMIN_APPEAL,
      [PYK_ANNOUNCED_RECTIFICATION] = PYK_REMEDY_RECTIFICATION, [PYK_ANNOUNCED_MARKET] = PYK_REMEDY_MARKET_COURT,
      [PYK_ANNOUNCED_REASSESSMENT] = PYK_REMEDY_REASSESSMENT};
  return remedies[announced];
}

pyk_family pyk_announced_family(pyk_announced announced) {
  switch (announced) {
  case PYK_ANNOUNCED_CLAIM:
  case PYK_ANNOUNCED_RECTIFICATION:
  case PYK_ANNOUNCED_REASSESSMENT:
    return PYK_FAMILY_CLAIM;
  case PYK_ANNOUNCED_MUNICIPAL:
  case PYK_ANNOUNCED_ADMIN:
  case PYK_ANNOUNCED_APPEAL:
  case PYK_ANNOUNCED_MARKET:
    return PYK_FAMILY_APPEAL;
  default:
    return PYK_FAMILY_ANY;
  }
}

void pyk_scan_fact(pyk_notice_scan *r, pyk_field field, pyk_place place, int32_t value, int32_t rule) {
  if (r->fact_count < r->fact_cap) {
    r->facts[r->fact_count] = (pyk_fact){.field = field,
                                         .confidence = PYK_CONFIDENCE_STATED,
                                         .begin = place.begin,
                                         .end = place.end,
                                         .value = value,
                                         .rule = rule,
                                         .index = (int32_t)(r->count + 1)};
  }
  r->fact_count++;
}

/* Facts belong to notice `number` after all. */
static void renumber_facts(pyk_notice_scan *r, size_t number) {
  for (size_t i = r->first_fact; i < r->fact_count && i < r->fact_cap; i++)
    r->facts[i].index = (int32_t)number;
}

void pyk_scan_open(pyk_notice_scan *r, pyk_announced announced, pyk_place place, int32_t rule, pyk_notices kind) {
  pyk_scan_close(r, place.begin, announced);
  uint32_t size = r->now.size;
  memset(&r->now, 0, sizeof r->now);
  memset(r->langs, 0, sizeof r->langs);
  r->now.size = size;
  r->now.kind = kind;
  r->now.times = 1;
  r->now.begin = place.begin;
  r->open = 1;
  r->announced = announced;
  r->announced_at = place;
  r->announced_rule = rule == PYK_RULE_NOTICE_BY_SENTENCE ? PYK_RULE_REMEDY_WORD : PYK_RULE_REMEDY_HEADING;
  r->mixed = r->opened = r->awaits = 0;
  r->texts = rule == PYK_RULE_NOTICE_BY_SENTENCE;
  r->part = PYK_PART_NONE;
  r->label_end = 0;
  r->first_fact = r->fact_count;
  if (rule != PYK_RULE_NOTICE_SECOND_HEADING) {
    r->heading_count = r->heading_used = 0;
    r->heading_kind = kind;
  }
  pyk_scan_fact(r, PYK_FIELD_NOTICE, place, (int32_t)kind, rule);
}

/* --- closing ------------------------------------------------------------------------------------------------------------ */

static pyk_lang main_lang(const pyk_notice_scan *r) {
  pyk_lang best = 0;
  for (pyk_lang lang = PYK_LANG_FI; lang <= PYK_LANG_EN; lang++) {
    if (r->langs[lang] > 0 && (best == 0 || r->langs[lang] > r->langs[best])) best = lang;
  }
  return best;
}

/* A heading that only announces the notices below it. */
static int is_common_heading(const pyk_notice_scan *r, pyk_announced next) {
  return r->announced == PYK_ANNOUNCED_PROCUREMENT && r->now.amount == 0 && r->now.receiver == 0 &&
         (pyk_announced_family(next) != PYK_FAMILY_ANY || next == PYK_ANNOUNCED_PROCUREMENT);
}

/* What the notice turned out to open. */
static void settle_remedy(pyk_notice_scan *r) {
  pyk_notice *now = &r->now;
  const pyk_grounds municipal = PYK_GROUND_PROCEDURE | PYK_GROUND_POWERS;
  if (now->remedy == 0) now->remedy = pyk_announced_remedy(r->announced);
  if (now->remedy == 0 && (now->grounds & municipal) == municipal) {
    now->remedy = PYK_REMEDY_MUNICIPAL_APPEAL;
    r->announced_rule = PYK_RULE_REMEDY_GROUNDS;
  }
  if (now->remedy != 0) {
    pyk_scan_fact(r, PYK_FIELD_NOTICE_REMEDY, r->announced_at, now->remedy, r->announced_rule);
  }
}

static int same_provision(const pyk_provision *a, const pyk_provision *b) {
  return pyk_statute_compare(a, b) == 0;
}

static int presumptions_agree(const pyk_notice *a, const pyk_notice *b) {
  for (uint32_t i = 0; i < a->presumed_count; i++) {
    for (uint32_t k = 0; k < b->presumed_count; k++) {
      if (a->presumed[i].service == b->presumed[k].service && a->presumed[i].days != b->presumed[k].days) return 0;
    }
  }
  return 1;
}

/* The same notice once more: in the same language, and nothing in one contradicts the other. */
static int same_notice(const pyk_notice *a, const pyk_notice *b) {
  return a->lang == b->lang && a->kind == b->kind && a->remedy == b->remedy && a->receiver == b->receiver &&
         a->body == b->body && a->amount == b->amount && a->unit == b->unit && a->trigger == b->trigger &&
         a->who == b->who && a->grounds == b->grounds && a->leave == b->leave && a->standstill == b->standstill &&
         a->bare == b->bare && a->provision_given == b->provision_given &&
         same_provision(&a->provision, &b->provision) && same_provision(&a->second, &b->second) &&
         presumptions_agree(a, b);
}

int pyk_notice_presume(pyk_notice *notice, pyk_service service, int32_t days) {
  uint32_t at = 0;
  while (at < notice->presumed_count && notice->presumed[at].service < service)
    at++;
  if (at < notice->presumed_count && notice->presumed[at].service == service) return 0;
  if (notice->presumed_count == PYK_PRESUMPTIONS_MAX) return 0;
  for (uint32_t i = notice->presumed_count; i > at; i--)
    notice->presumed[i] = notice->presumed[i - 1];
  notice->presumed[at] = (pyk_presumption){service, days};
  notice->presumed_count++;
  return 1;
}

static void add_copy(pyk_notice *first, const pyk_notice *copy) {
  first->times++;
  for (uint32_t i = 0; i < copy->presumed_count; i++)
    pyk_notice_presume(first, copy->presumed[i].service, copy->presumed[i].days);
  if (first->opening_minute == 0) first->opening_minute = copy->opening_minute;
  if (first->closing_minute == 0) first->closing_minute = copy->closing_minute;
  if (first->day_excluded == 0) first->day_excluded = copy->day_excluded;
  if (first->rolls == 0) first->rolls = copy->rolls;
}

static void write_notice(pyk_notice_scan *r, const pyk_notice *notice, size_t number) {
  if (number <= r->cap) memcpy(r->out + (number - 1) * r->stride, notice, sizeof *notice);
}

/* Writes the notice, or counts it with the one it repeats. */
static void keep(pyk_notice_scan *r) {
  for (size_t i = 0; i < PYK_NOTICES_KEPT; i++) {
    pyk_kept *kept = &r->kept[i];
    if (kept->number == 0 || !same_notice(&kept->notice, &r->now)) continue;
    if (kept->number == r->count) kept->notice.end = r->now.end;
    add_copy(&kept->notice, &r->now);
    renumber_facts(r, kept->number);
    write_notice(r, &kept->notice, kept->number);
    return;
  }
  r->count++;
  write_notice(r, &r->now, r->count);
  r->kept[r->kept_next] = (pyk_kept){r->now, r->count};
  r->kept_next = (r->kept_next + 1) % PYK_NOTICES_KEPT;
}

static size_t trim_end(const pyk_notice_scan *r, size_t begin, size_t end) {
  while (end > begin &&
         (r->text[end - 1] == ' ' || r->text[end - 1] == '\n' || r->text[end - 1] == '\r' || r->text[end - 1] == '\t'))
    end--;
  return end;
}

void pyk_scan_close(pyk_notice_scan *r, size_t end, pyk_announced next) {
  if (!r->open) return;
  r->open = 0;
  pyk_notice *now = &r->now;
  if (is_common_heading(r, next)) {
    r->above = now->who;
    r->fact_count = r->first_fact;
    return;
  }
  now->end = trim_end(r, now->begin, end);
  now->lang = main_lang(r);
  now->bare = !r->texts;
  if (r->announced == PYK_ANNOUNCED_RECTIFICATION || r->announced == PYK_ANNOUNCED_MARKET) {
    if (now->who == 0 && r->above != 0) {
      now->who = r->above;
      pyk_scan_fact(r, PYK_FIELD_NOTICE_WHO, r->above_at, (int32_t)now->who, PYK_RULE_WHO_ABOVE);
    }
  } else {
    r->above = 0;
  }
  settle_remedy(r);
  if (now->remedy == PYK_REMEDY_PROHIBITED && !now->bare) pyk_scan_provision(r, now->end);
  keep(r);
}
