"""The calendars against two independent packages of Debian, day by day from 1992 to 2050.

python3-holidays and python3-workalendar list Finland's holidays. Every difference has to be one of those in MEANT, each
with the provision that decides and the number of days it explains. Skipped where a package is absent.
"""
import collections
import datetime
import importlib.metadata
import json
import os
import subprocess
import sys

try:
    import holidays
    import workalendar.europe
except ImportError as missing:
    print(f"skipped: python3-{missing.name.split('.')[0]} is not installed")
    sys.exit(77)

FIRST, LAST = datetime.date(1992, 1, 1), datetime.date(2050, 12, 31)
PUBLIC_SINCE = datetime.date(1994, 1, 1)  # the public holidays' calendar begins there
DAYS = [FIRST + datetime.timedelta(n) for n in range((LAST - FIRST).days + 1)]
# Calendar, peer, what pykala calls the day: how many days, and why pykala is right.
NO_FEAST = "an eve is no church feast: 1054/1993 4:3 §, 652/2023 1:6 §, 657/2023 1:4 §"
MEANT = {
    ("public-holidays", "holidays", "midsummer-eve"): (57, NO_FEAST),
    ("public-holidays", "holidays", "christmas-eve"): (57, NO_FEAST),
    ("public-holidays", "workalendar", "midsummer-eve"): (57, NO_FEAST),
    ("public-holidays", "workalendar", "christmas-eve"): (57, NO_FEAST),
}


def ask(calendar):
    lines = "".join(json.dumps({"op": "calendar", "calendar": calendar, "day": str(day)}) + "\n" for day in DAYS)
    done = subprocess.run([os.environ["PYK_TOOL"], "answer"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return dict(zip(DAYS, map(json.loads, done.stdout.splitlines())))


def main():
    named = holidays.Finland(years=range(FIRST.year, LAST.year + 1))
    finland = workalendar.europe.Finland()
    listed = {day for year in range(FIRST.year, LAST.year + 1) for day, _ in finland.holidays(year)}
    limits, public = ask("time-limits"), ask("public-holidays")
    # A time limit moves off a Saturday, too; the packages leave week-ends to their users.
    peers = {
        ("time-limits", "holidays"): lambda day: day in named or day.weekday() >= 5,
        ("time-limits", "workalendar"): lambda day: not finland.is_working_day(day),
        ("public-holidays", "holidays"): lambda day: day in named,
        ("public-holidays", "workalendar"): lambda day: day in listed,
    }
    found, compared = collections.Counter(), collections.Counter()
    for (calendar, peer), is_off in peers.items():
        replies = limits if calendar == "time-limits" else public
        for day in DAYS:
            if calendar == "public-holidays" and day < PUBLIC_SINCE:
                assert replies[day]["error"]["code"] == "no-rule", day
                continue
            compared[calendar, peer] += 1
            if replies[day]["result"]["moves"] != is_off(day):
                found[calendar, peer, limits[day]["result"].get("holiday", "none")] += 1
    for key, count in sorted(compared.items()):
        print(f"{key[0]} and {key[1]} {importlib.metadata.version(key[1])}: {count} days compared")
    for key, count in sorted(found.items()):
        print(f"{key[0]} and {key[1]} differ on {count} days of {key[2]}: {MEANT.get(key, (0, 'nobody knows why'))[1]}")
    assert dict(found) == {key: count for key, (count, _) in MEANT.items()}, found
    assert sum(compared.values()) == 2 * len(DAYS) + 2 * sum(day >= PUBLIC_SINCE for day in DAYS)


main()
