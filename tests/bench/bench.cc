// Measures the core against peers in one process: lanes of a group are run in turn, again and again, and every figure is the
// median of the ratios of one round. Prints one line a lane:
//
//   GROUP <tab> LANE <tab> SIZE <tab> NANOSECONDS AN ELEMENT <tab> RATIO TO OUR LANE OF THE GROUP, which is the first
//
// Peers that were not there when it was compiled are left out by the compiler (HAVE_...); run.py names them.
#include "pykala.h"
#include "pykala/json.h"

#include "bitmap.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include <jansson.h>
#include <sys/resource.h>

#ifdef HAVE_QUANTLIB
#include <ql/time/calendars/finland.hpp>
#endif
#ifdef HAVE_DATE
#include <date/date.h>
#endif
#ifdef HAVE_BOOST
#include <boost/date_time/gregorian/gregorian.hpp>
#endif
#ifdef HAVE_GLIB
#include <glib.h>
#endif
#ifdef HAVE_ICU
#include <unicode/gregocal.h>
#endif

namespace {

constexpr int ROUNDS = 9;
constexpr int32_t UNIX = PYK_DAY_1970, SERIAL = 693594; // QuantLib's number 0 is 1899-12-30

volatile int64_t sink;

struct Lane {
  std::string name;
  std::function<int64_t()> run;
  size_t n;
};

double nanoseconds(const Lane &lane) {
  auto begin = std::chrono::steady_clock::now();
  sink = sink + lane.run();
  std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begin;
  return took.count() / static_cast<double>(lane.n);
}

double median(std::vector<double> v) {
  std::sort(v.begin(), v.end());
  return v[v.size() / 2];
}

void measure(const char *group, const std::vector<Lane> &lanes, size_t size) {
  std::vector<std::vector<double>> took(lanes.size());
  for (const Lane &lane : lanes) nanoseconds(lane);
  for (int round = 0; round < ROUNDS; round++)
    for (size_t i = 0; i < lanes.size(); i++) took[i].push_back(nanoseconds(lanes[i]));
  for (size_t i = 0; i < lanes.size(); i++) {
    std::vector<double> ratios;
    for (int round = 0; round < ROUNDS; round++) ratios.push_back(took[i][round] / took[0][round]);
    std::printf("%s\t%s\t%zu\t%.4g\t%.4g\n", group, lanes[i].name.c_str(), size, median(took[i]), median(ratios));
  }
  std::fflush(stdout);
}

uint64_t seed = 88172645463325252u;
uint32_t random32() {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return static_cast<uint32_t>(seed >> 32);
}

std::vector<int32_t> days_between(int32_t first, int32_t count, size_t n) {
  std::vector<int32_t> out(n);
  for (int32_t &day : out) day = first + static_cast<int32_t>(random32() % static_cast<uint32_t>(count));
  return out;
}

// A lane that adds up what `of` says of each element.
template <class F> Lane each(const char *name, const std::vector<int32_t> &days, F of, size_t n = 0) {
  if (n == 0) n = days.size();
  return {name, [&days, of, n] {
            int64_t sum = 0;
            for (size_t i = 0; i < n; i++) sum += of(days[i]);
            return sum;
          }, n};
}

int32_t day_of(int32_t year, int32_t month, int32_t number) {
  pyk_day out = 0;
  pyk_day_from_ymd(year, month, number, &out);
  return out;
}

// --- civil dates ---------------------------------------------------------------------------------------------

void civil() {
  constexpr size_t N = 4096;
  static const auto days = days_between(693596, 109938, N); // 1900 to 2200
  static std::vector<pyk_ymd> dates(N);
  static std::vector<pyk_day> back(N);
  std::vector<Lane> lanes = {
      each("pykala, one by one", days, [](int32_t day) {
        pyk_ymd d;
        pyk_day out;
        pyk_day_to_ymd(day, &d);
        pyk_day_from_ymd(d.year, d.month, d.day, &out);
        return out;
      }),
      {"pykala, arrays", [] {
         pyk_day_to_ymd_many(days.data(), 4, N, dates.data(), sizeof(pyk_ymd), nullptr, 0, nullptr);
         pyk_day_from_ymd_many(dates.data(), sizeof(pyk_ymd), N, back.data(), 4, nullptr, 0, nullptr);
         return static_cast<int64_t>(back[N - 1]);
       }, N},
      each("libstdc++ chrono, inline", days, [](int32_t day) {
        std::chrono::year_month_day d{std::chrono::sys_days{std::chrono::days{day - UNIX}}};
        return std::chrono::sys_days{d}.time_since_epoch().count();
      }),
#ifdef HAVE_DATE
      each("Hinnant's date, inline", days, [](int32_t day) {
        date::year_month_day d{date::sys_days{date::days{day - UNIX}}};
        return date::sys_days{d}.time_since_epoch().count();
      }),
#endif
#ifdef HAVE_BOOST
      each("Boost date_time", days, [](int32_t day) {
        boost::gregorian::date d(boost::gregorian::date(1970, 1, 1) + boost::gregorian::days(day - UNIX));
        auto parts = d.year_month_day();
        return boost::gregorian::date(parts.year, parts.month, parts.day).day_number();
      }),
#endif
#ifdef HAVE_GLIB
      each("GLib", days, [](int32_t day) {
        GDate d, out;
        g_date_clear(&d, 1);
        g_date_set_julian(&d, static_cast<guint32>(day));
        g_date_clear(&out, 1);
        g_date_set_dmy(&out, g_date_get_day(&d), g_date_get_month(&d), g_date_get_year(&d));
        return static_cast<int64_t>(g_date_get_julian(&out));
      }),
#endif
#ifdef HAVE_QUANTLIB
      each("QuantLib", days, [](int32_t day) {
        if (day - SERIAL < 367) day += 367; // it begins in 1901
        if (day - SERIAL > 109574) day -= 400;
        QuantLib::Date d(day - SERIAL);
        return QuantLib::Date(d.dayOfMonth(), d.month(), d.year()).serialNumber();
      }),
#endif
#ifdef HAVE_ICU
      each("ICU", days, [](int32_t day) {
        static UErrorCode status = U_ZERO_ERROR;
        static icu::GregorianCalendar from(*icu::TimeZone::getGMT(), status), to(*icu::TimeZone::getGMT(), status);
        from.setTime(86400e3 * (day - UNIX), status);
        int32_t year = from.get(UCAL_YEAR, status), month = from.get(UCAL_MONTH, status), date = from.get(UCAL_DATE, status);
        to.clear();
        to.set(year, month, date);
        return static_cast<int64_t>(to.getTime(status) / 86400e3);
      }, 512),
#endif
  };
  measure("civil", lanes, N);
}

// --- the calendar --------------------------------------------------------------------------------------------

void calendar() {
  constexpr size_t N = 16384;
  static const auto days = days_between(day_of(1993, 1, 1), 39000, N);
  static std::vector<int32_t> out(N);
  std::vector<Lane> lanes = {
      each("pykala, one by one", days, [](int32_t day) {
        int32_t moves = 0;
        pyk_calendar_moves(PYK_CALENDAR_TIME_LIMITS, day, &moves);
        return moves;
      }),
      {"pykala, arrays", [] {
         pyk_calendar_moves_many(PYK_CALENDAR_TIME_LIMITS, days.data(), 4, N, out.data(), 4, nullptr, 0, nullptr);
         return static_cast<int64_t>(out[N - 1]);
       }, N},
      each("bitmap by hand", days, [](int32_t day) { return bitmap_class(day); }),
      each("pykala, with names and provisions", days, [](int32_t day) {
        pyk_calendar_day looked = {};
        looked.size = sizeof looked;
        pyk_calendar_look(PYK_CALENDAR_TIME_LIMITS, day, &looked);
        return looked.moves;
      }),
#ifdef HAVE_QUANTLIB
      each("QuantLib", days, [](int32_t day) {
        static const QuantLib::Finland finland;
        return static_cast<int64_t>(finland.isHoliday(QuantLib::Date(day - SERIAL)));
      }, 2048),
#endif
  };
  measure("day class", lanes, N);
}

#ifdef HAVE_GLIB
GHashTable *holidays;

int64_t glib_last(int32_t event, int32_t by) {
  GDate d;
  g_date_clear(&d, 1);
  g_date_set_julian(&d, static_cast<guint32>(event));
  g_date_add_days(&d, static_cast<guint>(by));
  while (g_hash_table_contains(holidays, GINT_TO_POINTER(g_date_get_julian(&d)))) g_date_add_days(&d, 1);
  return g_date_get_julian(&d);
}
#endif

pyk_limit_plan plan_of(pyk_limit limit) {
  pyk_limit_question q = {};
  pyk_limit_plan plan = {};
  q.size = sizeof q;
  q.limit = limit;
  q.service = PYK_SERVICE_LETTER;
  plan.size = sizeof plan;
  if (pyk_limit_prepare(&q, &plan) != PYK_OK) std::abort();
  return plan;
}

int64_t proven(pyk_limit limit, int32_t event, int32_t without_steps) {
  pyk_limit_question q = {};
  pyk_clock clock;
  q.size = sizeof q;
  q.limit = limit;
  q.service = PYK_SERVICE_LETTER;
  q.event = event;
  q.without_steps = without_steps;
  pyk_limit_compute(&q, &clock);
  return clock.last_day;
}

void last_days(const char *group, pyk_limit limit, int32_t by, int32_t (*bitmap)(int32_t)) {
  constexpr size_t N = 16384;
  static const auto days = days_between(day_of(2020, 1, 1), 29000, N);
  static std::vector<pyk_day> out(N);
  static pyk_limit_plan plan;
  plan = plan_of(limit);
  std::vector<Lane> lanes = {
      each("pykala, one by one", days, [](int32_t day) {
        pyk_day last = 0;
        pyk_limit_last(&plan, day, &last, nullptr);
        return last;
      }),
      {"pykala, arrays", [] {
         pyk_limit_last_many(&plan, days.data(), 4, N, out.data(), 4, nullptr, 0, nullptr, 0, nullptr);
         return static_cast<int64_t>(out[N - 1]);
       }, N},
      each("bitmap for this question", days, bitmap),
      {"memcpy of the same bytes", [] {
         std::memcpy(out.data(), days.data(), N * 4);
         return static_cast<int64_t>(out[N - 1]);
       }, N},
      each("pykala, with steps and provisions", days, [limit](int32_t day) { return proven(limit, day, 0); }, 4096),
      each("pykala, the same call without steps", days, [limit](int32_t day) { return proven(limit, day, 1); }, 4096),
#ifdef HAVE_QUANTLIB
      each("QuantLib", days, [by](int32_t day) {
        static const QuantLib::Finland finland;
        return finland.adjust(QuantLib::Date(day - SERIAL) + by, QuantLib::Following).serialNumber();
      }, 2048),
#endif
#ifdef HAVE_GLIB
      each("GLib with a hash of holidays", days, [by](int32_t day) { return glib_last(day, by); }, 4096),
#endif
  };
  measure(group, lanes, N);
}

// --- decisions and cases -------------------------------------------------------------------------------------

pyk_decision decision() {
  pyk_decision d = {};
  d.size = sizeof d;
  d.authority = PYK_AUTHORITY_MUNICIPALITY;
  d.body = PYK_BODY_COMMITTEE;
  d.nature = PYK_NATURE_FINAL;
  d.subject = PYK_SUBJECT_MUNICIPAL;
  d.decided = day_of(2023, 5, 10);
  d.on_view = d.decided + 7;
  d.party_service = PYK_SERVICE_LETTER;
  d.party_sent = d.decided + 8;
  d.presenter = d.contact = d.contact_reach = d.notice = PYK_GIVEN_YES;
  d.notices = PYK_NOTICE_CLAIM;
  return d;
}

// A record in which every fact is given: the first member of an enumeration, or a day.
template <class T> T filled(pyk_record record) {
  T facts = {};
  uint32_t size = sizeof facts;
  std::memcpy(&facts, &size, sizeof size);
  pyk_field field;
  pyk_kind kind;
  for (size_t i = 0; pyk_record_field(record, i, &field, &kind) == PYK_OK; i++)
    pyk_field_set(record, &facts, field, kind == PYK_KIND_DAY ? day_of(2023, 5, 10) : 1);
  return facts;
}

void decisions() {
  static const pyk_decision d = decision();
  static const auto form = filled<pyk_decision_form>(PYK_RECORD_FORM);
  static const auto serving = filled<pyk_serving>(PYK_RECORD_SERVING);
  static pyk_clock clocks[8], copied[8];
  static pyk_finding findings[64];
  static size_t count;
  constexpr size_t N = 2000;
  const pyk_day law_day = d.decided, as_of = d.decided + 100;
  auto repeat = [](std::function<int64_t()> one) {
    return [one] {
      int64_t sum = 0;
      for (size_t i = 0; i < N; i++) sum += one();
      return sum;
    };
  };
  std::vector<Lane> lanes = {
      {"all clocks, with steps", repeat([=] { pyk_decision_clocks(&d, 0, as_of, clocks, 8, &count); return clocks[0].last_day; }), N},
      {"legal force", repeat([=] { pyk_force f = {}; f.size = sizeof f; pyk_decision_force(&d, 0, &f); return f.day; }), N},
      {"check of the decision", repeat([=] { pyk_decision_check(&d, 0, as_of, findings, 64, &count); return (int64_t)count; }), N},
      {"check with form and service", repeat([=] {
         pyk_decision_check(&d, 0, as_of, findings, 64, &count);
         int64_t sum = (int64_t)count;
         pyk_decision_form_check(&form, law_day, findings, 64, &count);
         sum += (int64_t)count;
         pyk_serving_check(&serving, law_day, findings, 64, &count);
         return sum + (int64_t)count;
       }), N},
      {"memcpy of those clocks", repeat([=] { std::memcpy(copied, clocks, 3 * sizeof clocks[0]); return copied[0].last_day; }), N},
  };
  measure("decision", lanes, N);
}

pyk_event event(size_t id, pyk_event_kind kind, pyk_day day) {
  pyk_event e = {};
  e.key[1] = id;
  e.kind = kind;
  e.day = day;
  return e;
}

// A decision of a committee on a claim and an appeal, four parties: the usual life of a contested matter, 30 events.
std::vector<pyk_event> case_of_30() {
  std::vector<pyk_event> log;
  const pyk_day day = day_of(2021, 3, 1);
  auto add = [&log, day](pyk_event_kind kind, int by, pyk_nature nature = 0) {
    pyk_event e = event(log.size() + 1, kind, day + by);
    if (kind == PYK_EVENT_DECIDED) e.body = PYK_BODY_COMMITTEE;
    if (kind == PYK_EVENT_SERVED) e.service = PYK_SERVICE_LETTER;
    if (kind == PYK_EVENT_TOLD) e.who = PYK_PARTY_MOVER;
    e.nature = nature;
    log.push_back(e);
  };
  add(PYK_EVENT_FILED, 0), add(PYK_EVENT_SUMMONED, 1), add(PYK_EVENT_DECIDED, 7, PYK_NATURE_TABLED);
  add(PYK_EVENT_SUMMONED, 14), add(PYK_EVENT_DECIDED, 21, PYK_NATURE_FINAL), add(PYK_EVENT_INSPECTED, 23);
  add(PYK_EVENT_ON_VIEW, 24);
  for (int i = 0; i < 4; i++) add(PYK_EVENT_SERVED, 25 + i);
  add(PYK_EVENT_CLAIMED, 35), add(PYK_EVENT_PROHIBITED, 36), add(PYK_EVENT_SUMMONED, 50);
  add(PYK_EVENT_DECIDED, 57, PYK_NATURE_ON_CLAIM), add(PYK_EVENT_ALLOWED, 57), add(PYK_EVENT_INSPECTED, 59);
  add(PYK_EVENT_ON_VIEW, 60);
  for (int i = 0; i < 4; i++) add(PYK_EVENT_SERVED, 61 + i);
  add(PYK_EVENT_APPEALED, 80), add(PYK_EVENT_COURT_UPHELD, 400), add(PYK_EVENT_COURT_NOTICE, 402);
  add(PYK_EVENT_ENFORCED, 500), add(PYK_EVENT_MENDED, 510), add(PYK_EVENT_TOLD, 520), add(PYK_EVENT_DATA_REMOVED, 521);
  add(PYK_EVENT_CLOSED, 600);
  return log;
}

// A long log: the same life again and again, as a register of many years would hold it under one number.
std::vector<pyk_event> long_log(size_t n) {
  const auto one = case_of_30();
  std::vector<pyk_event> log(n);
  for (size_t i = 0; i < n; i++) {
    log[i] = one[i % 29]; // without the closing
    log[i].key[1] = i + 1;
    log[i].day = day_of(1997, 1, 1) + static_cast<pyk_day>(i / 29 % 16000) + (one[i % 29].day - one[0].day) / 60;
  }
  return log;
}

int64_t replay(std::vector<pyk_event> &log) {
  static pyk_clock clocks[16];
  static pyk_duty duties[16];
  static pyk_finding findings[64];
  pyk_case facts = {};
  facts.size = sizeof facts;
  facts.authority = PYK_AUTHORITY_MUNICIPALITY;
  facts.subject = PYK_SUBJECT_MUNICIPAL;
  facts.parties = PYK_GIVEN_YES;
  facts.party_count = 4;
  pyk_replay r = {};
  r.size = sizeof r;
  r.clocks = clocks, r.clock_cap = 16, r.duties = duties, r.duty_cap = 16, r.findings = findings, r.finding_cap = 64;
  if (pyk_case_replay(&facts, log.data(), sizeof log[0], log.size(), &r) != PYK_OK) std::abort();
  return r.used;
}

void cases() {
  static const auto log = case_of_30();
  static std::vector<pyk_event> work;
  constexpr size_t N = 500;
  auto repeat = [](std::function<int64_t()> one) {
    return [one] {
      int64_t sum = 0;
      for (size_t i = 0; i < N; i++) sum += one();
      return sum;
    };
  };
  if (log.size() != 30) std::abort();
  measure("case of 30 events",
          {{"replay", repeat([] { work = log; return replay(work); }), N},
           {"replay, the latest event first", repeat([] { work.assign(log.rbegin(), log.rend()); return replay(work); }), N},
           {"memcpy of the same events", repeat([] { work = log; return static_cast<int64_t>(work[0].day); }), N}},
          30);
}

bool earlier(const pyk_event &a, const pyk_event &b) {
  return a.day < b.day;
}

void long_logs(size_t most) {
  for (size_t n = 1; n <= most; n *= 10) {
    static std::vector<pyk_event> sorted, mixed, work;
    sorted = long_log(n);
    std::stable_sort(sorted.begin(), sorted.end(), earlier);
    mixed = sorted;
    for (size_t i = n; i > 1; i--) std::swap(mixed[i - 1], mixed[random32() % i]);
    work.resize(n);
    const size_t bytes = n * sizeof(pyk_event);
    measure("events", {{"replay, in order", [=] { std::memcpy(work.data(), sorted.data(), bytes); return replay(work); }, n},
                       {"replay, shuffled", [=] { std::memcpy(work.data(), mixed.data(), bytes); return replay(work); }, n},
                       {"std::sort of the shuffled", [=] {
                          std::memcpy(work.data(), mixed.data(), bytes);
                          std::sort(work.begin(), work.end(), earlier);
                          return static_cast<int64_t>(work[0].day);
                        }, n},
                       {"memcpy", [=] { std::memcpy(work.data(), sorted.data(), bytes); return static_cast<int64_t>(work[0].day); }, n}},
            n);
  }
}

// --- growth --------------------------------------------------------------------------------------------------

int64_t page_faults() {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_minflt;
}

void growth(size_t most) {
  static pyk_limit_plan plan;
  plan = plan_of(PYK_LIMIT_CLAIM);
  for (size_t n = 1; n <= most; n *= 10) {
    static std::vector<int32_t> days, out;
    days = days_between(day_of(2020, 1, 1), 29000, n);
    out.assign(n, 1);
    const size_t times = n < 100000 ? 100000 / n : 1;
    int64_t before = page_faults();
    pyk_limit_last_many(&plan, days.data(), 4, n, out.data(), 4, nullptr, 0, nullptr, 0, nullptr);
    std::printf("pages taken by the call\tpykala, arrays\t%zu\t%lld\t0\n", n, static_cast<long long>(page_faults() - before));
    measure("days",
            {{"pykala, arrays", [=] {
                for (size_t k = 0; k < times; k++)
                  pyk_limit_last_many(&plan, days.data(), 4, n, out.data(), 4, nullptr, 0, nullptr, 0, nullptr);
                return static_cast<int64_t>(out[n - 1]);
              }, n * times},
             {"pykala, in place", [=] { // each time 21 days and more on: from the same events again
                for (size_t k = 0; k < times; k++) {
                  std::memcpy(out.data(), days.data(), n * 4);
                  pyk_limit_last_many(&plan, out.data(), 4, n, out.data(), 4, nullptr, 0, nullptr, 0, nullptr);
                }
                return static_cast<int64_t>(out[n - 1]);
              }, n * times},
             {"memcpy of the same bytes", [=] {
                for (size_t k = 0; k < times; k++) {
                  std::memcpy(out.data(), days.data(), n * 4);
                  sink = out[n / 2]; // or the compiler copies once
                }
                return static_cast<int64_t>(out[n - 1]);
              }, n * times}},
            n);
  }
}

// --- the line protocol ---------------------------------------------------------------------------------------

void answers(const char *file) {
  static std::vector<std::string> lines;
  std::ifstream in(file);
  for (std::string line; lines.size() < 5000 && std::getline(in, line);) lines.push_back(line);
  measure("answer", {{"pyk_json_answer", [] {
                        int64_t sum = 0;
                        for (const std::string &line : lines) {
                          char *reply;
                          size_t len;
                          pyk_json_answer(line.data(), line.size(), &reply, &len);
                          sum += static_cast<int64_t>(len);
                          pyk_json_free(reply);
                        }
                        return sum;
                      }, lines.size()},
                     {"jansson: reading and writing the request", [] {
                        int64_t sum = 0;
                        for (const std::string &line : lines) {
                          json_t *root = json_loadb(line.data(), line.size(), JSON_REJECT_DUPLICATES, nullptr);
                          char *text = json_dumps(root, JSON_COMPACT | JSON_SORT_KEYS);
                          sum += text[1];
                          free(text);
                          json_decref(root);
                        }
                        return sum;
                      }, lines.size()}},
          lines.size());
}

// Days on which QuantLib's Finland differs from the calendar of time limits.
void wrong_days() {
#ifdef HAVE_QUANTLIB
  const QuantLib::Finland finland;
  for (int32_t day = day_of(1993, 1, 1); day <= day_of(2050, 12, 31); day++)
    std::printf("off\tQuantLib\t%d\t%d\t0\n", day, finland.isHoliday(QuantLib::Date(day - SERIAL)) ? 1 : 0);
#endif
}

// One function many times over, for counting instructions: the name, and how many elements it handled.
void count(const std::string &what) {
  static const auto days = days_between(day_of(2020, 1, 1), 29000, 10000);
  static std::vector<int32_t> out(10000);
  static pyk_limit_plan plan = plan_of(PYK_LIMIT_CLAIM);
  static pyk_ymd date;
  static std::vector<pyk_ymd> dates(10000);
  static auto log = case_of_30();
  for (int32_t day : days) {
    int32_t value = 0;
    if (what == "pyk_limit_last") pyk_limit_last(&plan, day, &value, nullptr);
    if (what == "pyk_calendar_moves") pyk_calendar_moves(PYK_CALENDAR_TIME_LIMITS, day, &value);
    if (what == "pyk_day_to_ymd") pyk_day_to_ymd(day, &date);
    if (what == "pyk_limit_compute") sink = proven(PYK_LIMIT_CLAIM, day, 0);
  }
  if (what == "pyk_limit_last_many")
    pyk_limit_last_many(&plan, days.data(), 4, 10000, out.data(), 4, nullptr, 0, nullptr, 0, nullptr);
  if (what == "pyk_day_to_ymd_many") pyk_day_to_ymd_many(days.data(), 4, 10000, dates.data(), sizeof(pyk_ymd), nullptr, 0, nullptr);
  if (what == "pyk_case_replay") sink = replay(log);
}

} // namespace

int main(int argc, char **argv) {
  const std::string what = argc > 1 ? argv[1] : "";
  if (what == "count" && argc == 3) {
    count(argv[2]);
    return 0;
  }
  for (int32_t day = day_of(1966, 7, 1); day <= day_of(2100, 12, 31); day++) {
    int32_t moves = 0;
    pyk_calendar_moves(PYK_CALENDAR_TIME_LIMITS, day, &moves);
    if (moves == 1) bitmap_set(day);
#ifdef HAVE_GLIB
    if (holidays == nullptr) holidays = g_hash_table_new(g_direct_hash, g_direct_equal);
    if (moves == 1) g_hash_table_add(holidays, GINT_TO_POINTER(day));
#endif
  }
  if (argc != 4) {
    std::fprintf(stderr, "usage: bench REQUESTS MOST_DAYS MOST_EVENTS\n");
    return 2;
  }
  civil();
  calendar();
  last_days("last day, letter and 14 days", PYK_LIMIT_CLAIM, 21, bitmap_last_21);
  last_days("last day, letter and 30 days", PYK_LIMIT_ADMIN_APPEAL, 37, bitmap_last_37);
  decisions();
  cases();
  answers(argv[1]);
  growth(std::strtoul(argv[2], nullptr, 10));
  long_logs(std::strtoul(argv[3], nullptr, 10));
  wrong_days();
}
