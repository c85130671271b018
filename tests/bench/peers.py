"""Peers that are Python packages: prints "NAME <tab> version <tab> nanoseconds a day" and, for each day from 1993 to 2050,
"off <tab> NAME <tab> ordinal <tab> 1 when no time limit would end on it". A package that is absent is left out."""
import datetime
import importlib.metadata
import time

FIRST, LAST = datetime.date(1993, 1, 1), datetime.date(2050, 12, 31)
DAYS = [FIRST + datetime.timedelta(n) for n in range((LAST - FIRST).days + 1)]


def report(name, package, is_off):
    answers = [is_off(day) for day in DAYS]  # fills what the package remembers
    begin = time.perf_counter_ns()
    for day in DAYS:
        is_off(day)
    took = (time.perf_counter_ns() - begin) / len(DAYS)
    print(f"{name}\t{importlib.metadata.version(package)}\t{took:.1f}")
    for day, off in zip(DAYS, answers):
        print(f"off\t{name}\t{day.toordinal()}\t{int(bool(off))}")


try:
    import holidays
    named = holidays.Finland(years=range(FIRST.year, LAST.year + 1))
    report("python3-holidays", "holidays", lambda day: day in named or day.weekday() >= 5)
except ImportError:
    pass
try:
    import workalendar.europe
    finland = workalendar.europe.Finland()
    report("python3-workalendar", "workalendar", lambda day: not finland.is_working_day(day))
except ImportError:
    pass
