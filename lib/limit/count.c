#include "parts.h"

#include "../calendar/table.h"
#include "../day/civil.h"
#include "../law/law.h"

/* `day` and a period more, or less when `sign` is -1. */
static pyk_rc add_period(pyk_day day, const pyk_period *p, int32_t sign, pyk_day *out) {
  if (p->unit == PYK_UNIT_DAY || p->unit == PYK_UNIT_WEEK) {
    return pyk_day_after(day, sign * (p->unit == PYK_UNIT_WEEK ? p->amount * 7 : p->amount), out);
  }
  return pyk_day_add_months(day, sign * (p->unit == PYK_UNIT_YEAR ? p->amount * 12 : p->amount), PYK_ROUND_DOWN, out);
}

static void add_count_step(pyk_clock *clock, const pyk_period *p, pyk_step_kind kind) {
  pyk_step *count = pyk_clock_step(clock, kind, clock->known, clock->nominal, p->basis, p->trust);
  count->amount = p->amount;
  count->unit = p->unit;
}

/* The last day of the month where it has no day of that number: 150/1930 3 §. */
static void add_clamp(pyk_clock *clock, const pyk_period *p) {
  if (p->unit < PYK_UNIT_MONTH) return;
  int32_t meant = pyk_civil_date(clock->known).day;
  if (pyk_civil_date(clock->nominal).day == meant) return;
  pyk_clock_step(clock, PYK_STEP_CLAMP, clock->nominal, clock->nominal, &pyk_law_counting.months, PYK_TRUST_TEXT)
      ->amount = meant;
}

/* A duration: its first day is counted, so that it ends the day before the corresponding one. */
static pyk_rc add_duration(pyk_clock *clock, const pyk_period *p) {
  pyk_rc rc = add_period(clock->known, p, 1, &clock->nominal);
  if (rc != PYK_OK) return rc;
  clock->nominal--;
  clock->first_day = clock->known;
  add_count_step(clock, p, PYK_STEP_DURATION);
  return PYK_OK;
}

static pyk_rc add_back(pyk_clock *clock, const pyk_period *p) {
  pyk_calendar_day looked = {.size = sizeof looked};
  pyk_rc rc = add_period(clock->known, p, -1, &clock->nominal);
  if (rc == PYK_OK) rc = pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, clock->nominal, &looked);
  if (rc != PYK_OK) return rc;
  pyk_change_day(p, clock->nominal, &looked);
  clock->first_day = clock->known - 1; /* counting was possible, so this day exists */
  add_count_step(clock, p, PYK_STEP_BACK);
  add_clamp(clock, p);
  if (looked.moves || looked.contested != PYK_HOLIDAY_NONE) clock->notes |= PYK_NOTE_BACKWARD_HOLIDAY;
  return PYK_OK;
}

/* The end of the month, this year or, when that is over, the next. */
static pyk_rc add_yearly(pyk_clock *clock, const pyk_period *p) {
  pyk_ymd known = pyk_civil_date(clock->known);
  int32_t year = known.month <= p->amount ? known.year : known.year + 1;
  pyk_rc rc = pyk_day_from_ymd(p->amount == 12 ? year + 1 : year, p->amount % 12 + 1, 1, &clock->nominal);
  if (rc != PYK_OK) return rc;
  clock->nominal--;
  clock->first_day = clock->known;
  pyk_step *step = pyk_clock_step(clock, PYK_STEP_YEARLY, clock->known, clock->nominal, p->basis, p->trust);
  step->amount = p->amount;
  step->unit = p->unit;
  return PYK_OK;
}

pyk_rc pyk_clock_count(pyk_clock *clock, const pyk_period *p) {
  if (p->counting == PYK_COUNTING_DURATION) return add_duration(clock, p);
  if (p->counting == PYK_COUNTING_BACKWARD) return add_back(clock, p);
  if (p->counting == PYK_COUNTING_YEARLY) return add_yearly(clock, p);
  pyk_rc rc = add_period(clock->known, p, 1, &clock->nominal);
  if (rc != PYK_OK) return rc;
  clock->first_day = clock->known + 1; /* counting was possible, so this day exists */
  add_count_step(clock, p, PYK_STEP_COUNT);
  add_clamp(clock, p);
  return PYK_OK;
}

/* Places of a clock that are kept for what can follow a move: the closing, a contested move, reliance. Without a change
 * that is tried out a roll over five days needs none of them. */
enum { KEPT = 3 };

/* Lengthens the move before it when there is no room for one more. */
static int lengthened(pyk_clock *clock, pyk_day day, pyk_trust trust) {
  if (clock->step_count < PYK_STEP_CAP - KEPT || clock->step_count == PYK_STEPS_NONE) return 0;
  pyk_step *before = &clock->steps[clock->step_count - 1];
  if (before->kind != PYK_STEP_ROLL || before->trust != trust) return 0;
  before->after = day + 1;
  before->holiday = PYK_HOLIDAY_CHANGED;
  return 1;
}

/* A day over which an end moves. */
typedef struct moved {
  pyk_holiday holiday;
  pyk_trust trust;
} moved;

/* Whether an end moves over the day: in *moves, with what the step says of it. While it is `sure` that it moves, the law's
 * own days count; after that also feasts of which it is not known on which day they were kept. */
static pyk_rc look_outside(const pyk_period *p, pyk_day day, int sure, int *moves, moved *out) {
  pyk_calendar_day looked = {.size = sizeof looked};
  pyk_rc rc = pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &looked);
  if (rc != PYK_OK) return rc;
  pyk_change_day(p, day, &looked);
  *moves = looked.moves || (!sure && looked.contested != PYK_HOLIDAY_NONE);
  *out = (moved){looked.moves ? looked.holiday : looked.contested, sure ? looked.trust : PYK_TRUST_CONTESTED};
  return PYK_OK;
}

/* The same; days of the table are asked there, as long as no change is tried out. */
static pyk_rc look(const pyk_period *p, pyk_day day, int sure, int *moves, moved *out) {
  const law_holiday *contested;
  if (p->change_count > 0 || !pyk_table_holds(day)) return look_outside(p, day, sure, moves, out);
  *moves = (pyk_table_day(day) >> (sure ? 0 : PYK_TABLE_LATEST_SHIFT) & PYK_TABLE_SURE) != 0;
  if (!*moves) return PYK_OK;
  const law_holiday *row = pyk_table_find(day, &contested);
  *out = (moved){row != NULL ? row->holiday : contested->holiday, sure ? row->trust : PYK_TRUST_CONTESTED};
  return PYK_OK;
}

/* Moves *day over days on which a limit does not end. */
static pyk_rc roll(pyk_clock *clock, const pyk_period *p, int sure, pyk_day *day) {
  for (;; ++*day) {
    moved by;
    int moves;
    pyk_rc rc = look(p, *day, sure, &moves, &by);
    if (rc != PYK_OK || !moves) return rc;
    pyk_clock_weaken(clock, by.trust);
    if (lengthened(clock, *day, by.trust)) continue;
    pyk_clock_step(clock, PYK_STEP_ROLL, *day, *day + 1, &pyk_law_counting.roll, by.trust)->holiday = by.holiday;
  }
}

/* 1 when by the table neither the law's own days nor contested ones move an end off that day. */
static int stays(const pyk_period *p, pyk_day day) {
  const uint32_t moves = PYK_TABLE_SURE | PYK_TABLE_SURE << PYK_TABLE_LATEST_SHIFT;
  return p->change_count == 0 && pyk_table_holds(day) && (pyk_table_day(day) & moves) == 0;
}

/* Where it is open whether the end moves, the safe day stays behind and the latest goes on; a contested feast leaves it
 * open for every limit that moves at all. */
pyk_rc pyk_clock_roll(pyk_clock *clock, const pyk_period *p) {
  pyk_day day = clock->nominal;
  pyk_rc rc = p->rolling == PYK_ROLLS && !stays(p, day) ? roll(clock, p, 1, &day) : PYK_OK;
  if (rc != PYK_OK) return rc;
  clock->last_day = day;
  if (clock->closing_minute > 0) {
    pyk_step *close = pyk_clock_step(clock, PYK_STEP_CLOSE, day, day, &pyk_law_counting.closing, PYK_TRUST_TEXT);
    close->amount = clock->closing_minute;
  }
  if (p->rolling != PYK_ROLLS_NEVER && !stays(p, day)) rc = roll(clock, p, 0, &day);
  if (rc != PYK_OK) return rc;
  clock->last_day_latest = day;
  if (clock->last_day != day) clock->notes |= PYK_NOTE_ROLL_CONTESTED;
  return PYK_OK;
}
