"""Slow, independent calendar: every day from 0001-01-01 on, found by walking there one day at a time.

    calendar.py days          all days to 9999-12-31, one record of 8 bytes each, in order, to standard output
    calendar.py runs          how many days in a row move the end of a time limit, and how often
    calendar.py check FILE    compares a file of vectors (tests/vectors/calendar.txt) with this calendar

A record: year (2 bytes, low byte first), month, day, weekday (1 Monday to 7 Sunday), holiday (place in HOLIDAYS),
moves (1 when a time limit does not end on the day, 0 when it can, 255 outside scope), mark (place in TRUST, and 16
on Easter Day from 1583 on, 32 where Epiphany is contested, 64 where Ascension is).

Written from the statutes alone: Act 150/1930 5 § as amended by 358/1966, 388/1937 1 §, 1054/1993 chapter 4, 3 §,
652/2023 chapter 1, 6 § and 657/2023 chapter 1, 4 §. It shares nothing with the library, and uses no calendar of
Python's: a mistake would have to be made twice, in two ways, to stay hidden.
"""
import struct
import sys

LAST_YEAR = 9999
DAYS = 3652059
MONDAY, FRIDAY, SATURDAY, SUNDAY = 1, 5, 6, 7
WEEKDAYS = ["-", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
HOLIDAYS = ["none", "saturday", "sunday", "new-year", "epiphany", "good-friday", "easter-day", "easter-monday",
            "may-day", "ascension", "whit-sunday", "whit-monday", "midsummer-eve", "midsummer-day", "all-saints",
            "independence", "christmas-eve", "christmas-day", "st-stephen"]
TRUST = ["none", "text", "quoted", "not-traced", "contested"]
EASTER_MARK = 16
DISPUTED_MARK = {"epiphany": 32, "ascension": 64}
OUTSIDE = 255

# Saturdays and eves have been in 5 § since this day (358/1966); what was there before has not been read.
SCOPE = (1966, 7, 1)
# The church act whose text was read: 1054/1993, in force from the beginning of 1994.
CHURCH_TEXT_YEAR = 1994
# Epiphany and Ascension were kept on Saturdays in these years according to a secondary source.
MOVED_YEARS = range(1973, 1992)
LAST_WHIT_MONDAY_YEAR = 1972
FIRST_EASTER_YEAR = 1583
# Feasts that the church acts name. The others that move a time limit stand in 150/1930 5 § itself.
CHURCH = {"new-year", "epiphany", "good-friday", "easter-day", "easter-monday", "ascension", "whit-sunday",
          "whit-monday", "midsummer-day", "all-saints", "christmas-day", "st-stephen"}


def leap(year):
    if year % 400 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 4 == 0


def month_length(year, month):
    if month == 2:
        return 29 if leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def walk():
    """(year, month, day, weekday) of every day. The first is a Monday."""
    weekday = MONDAY
    for year in range(1, LAST_YEAR + 1):
        for month in range(1, 13):
            for day in range(1, month_length(year, month) + 1):
                yield year, month, day, weekday
                weekday = weekday + 1 if weekday < SUNDAY else MONDAY


def epacts():
    """(year, golden number, epact) for every year from 1583 on, each from the year before.

    The epact is the age of the moon at the beginning of the year. It grows by 11 each year, by 12 when the cycle
    of 19 years begins anew. In a century year that is no leap year it loses one day (the sun's correction); eight
    times in 2500 years it gains one (the moon's): in 1800 and then every 300 years, but after seven such steps,
    in 3900, 400 years go by.
    """
    golden, epact = 7, 7  # 1583: the seventh year of its cycle; golden number 1 had epact 1 then
    next_gain, gains = 1800, 0
    for year in range(FIRST_EASTER_YEAR, LAST_YEAR + 1):
        if year > FIRST_EASTER_YEAR:
            golden += 1
            epact += 11
            if golden > 19:
                golden = 1
                epact += 1
            if year % 100 == 0 and not leap(year):
                epact -= 1
            if year == next_gain:
                epact += 1
                gains += 1
                next_gain += 400 if gains % 8 == 0 else 300
            epact %= 30
        yield year, golden, epact


def paschal_full_moon(golden, epact):
    """(month, day) of the fourteenth day of the first moon that reaches it on or after 21 March.

    The perpetual calendar names each day by the epact of the years in which the moon is new on it, falling by one
    from day to day: 8 March has 23, 30 March 1, 31 March 30 (written *), 1 April 29. 5 April has 25 and 24; in
    the years with a golden number above 11, 25 stands at 4 April beside 26.
    """
    if epact == 24 or (epact == 25 and golden <= 11):
        month, day = 4, 5
    elif epact == 25:
        month, day = 4, 4
    else:
        month, day, label = 3, 8, 23
        while label % 30 != epact:
            label = label - 1 if label > 1 else 30
            month, day = (month, day + 1) if day < month_length(1, month) else (month + 1, 1)
    for _ in range(13):
        month, day = (month, day + 1) if day < month_length(1, month) else (month + 1, 1)
    return month, day


FULL_MOONS = {year: paschal_full_moon(golden, epact) for year, golden, epact in epacts()}


def easter_offsets():
    return {"good-friday": -2, "easter-day": 0, "easter-monday": 1, "ascension": 39, "whit-sunday": 49,
            "whit-monday": 50}


def movable(year_days, full_moon):
    """Names of the days of a year that hang on Easter: {place in the year: names}."""
    at = next(i for i, (_, month, day, _) in enumerate(year_days) if (month, day) == full_moon)
    at += 1  # the Sunday after the full moon, never the full moon's own day
    while year_days[at][3] != SUNDAY:
        at += 1
    names = {}
    for name, offset in easter_offsets().items():
        names.setdefault(at + offset, []).append(name)
    return names


def fixed(month, day, weekday):
    """Names of a day that do not hang on Easter."""
    names = []
    if (month, day) == (12, 24):
        names.append("christmas-eve")
    if (month, day) == (12, 25):
        names.append("christmas-day")
    if (month, day) == (12, 26):
        names.append("st-stephen")
    if (month, day) == (1, 1):
        names.append("new-year")
    if (month, day) == (1, 6):
        names.append("epiphany")
    if (month, day) == (5, 1):
        names.append("may-day")
    # Midsummer Day: the Saturday following 19 June; its eve is the day before.
    if month == 6 and 19 <= day <= 25 and weekday == FRIDAY:
        names.append("midsummer-eve")
    if month == 6 and 20 <= day <= 26 and weekday == SATURDAY:
        names.append("midsummer-day")
    # All Saints' Day: the Saturday following 30 October.
    if weekday == SATURDAY and ((month, day) == (10, 31) or (month == 11 and day <= 6)):
        names.append("all-saints")
    if (month, day) == (12, 6):
        names.append("independence")
    return names


# What a day is called on which two feasts fall: the first of these. 1 May 2008 was Ascension Day.
ORDER = ["christmas-eve", "christmas-day", "st-stephen", "new-year", "epiphany", "good-friday", "easter-day",
         "easter-monday", "ascension", "whit-sunday", "whit-monday", "may-day", "midsummer-eve", "midsummer-day",
         "all-saints", "independence"]


def plain(weekday):
    return {SATURDAY: "saturday", SUNDAY: "sunday"}.get(weekday, "none")


def judge(year, names, weekday):
    """(holiday, moves, trust) of a day within the scope whose feasts are `names`."""
    for name in ORDER:
        if name not in names:
            continue
        if name == "whit-monday" and year > LAST_WHIT_MONDAY_YEAR:
            continue
        if name in ("epiphany", "ascension") and year in MOVED_YEARS:
            # Not kept on this day if the source is right. A Saturday or Sunday moves a time limit all the same.
            if weekday in (SATURDAY, SUNDAY):
                return plain(weekday), 1, "text"
            return "none", 0, "contested"
        old = name in CHURCH and year < CHURCH_TEXT_YEAR
        return name, 1, "not-traced" if old else "text"
    # 5 § names every day that moves, so that it also says that a working day does not.
    name = plain(weekday)
    return name, int(name != "none"), "text"


def mark_of(names, trust):
    mark = TRUST.index(trust)
    if "easter-day" in names:
        mark += EASTER_MARK
    if trust == "contested":
        mark += sum(value for name, value in DISPUTED_MARK.items() if name in names)
    return mark


def days():
    """(year, month, day, weekday, holiday, moves, trust, mark) of every day; moves is OUTSIDE before the scope
    begins."""
    walked = walk()
    in_scope = False
    for year in range(1, LAST_YEAR + 1):
        year_days = [next(walked) for _ in range(366 if leap(year) else 365)]
        names_by_easter = movable(year_days, FULL_MOONS[year]) if year >= FIRST_EASTER_YEAR else {}
        for at, (_, month, day, weekday) in enumerate(year_days):
            names = names_by_easter.get(at, []) + fixed(month, day, weekday)
            in_scope = in_scope or (year, month, day) == SCOPE
            if in_scope:
                holiday, moves, trust = judge(year, names, weekday)
            else:
                holiday, moves, trust = "none", OUTSIDE, "none"
            yield year, month, day, weekday, holiday, moves, trust, mark_of(names, trust)


def write_days(out):
    record = struct.Struct("<HBBBBBB")
    holiday_number = {name: number for number, name in enumerate(HOLIDAYS)}
    written, block = 0, []
    for year, month, day, weekday, holiday, moves, _, mark in days():
        block.append(record.pack(year, month, day, weekday, holiday_number[holiday], moves, mark))
        written += 1
        if len(block) == 65536:
            out.write(b"".join(block))
            block.clear()
    out.write(b"".join(block))
    assert written == DAYS, written


def print_runs():
    """Longest stretches of days that move, with the first day on which each length begins."""
    first, count, run, start = {}, {}, 0, None
    for year, month, day, _, _, moves, _, _ in days():
        if moves == 1:
            start = start if run else f"{year:04}-{month:02}-{day:02}"
            run += 1
        elif run:
            first.setdefault(run, start)
            count[run] = count.get(run, 0) + 1
            run = 0
    for length in sorted(count):
        print(f"{length} days: {count[length]} times, first from {first[length]}")


def check(path):
    wanted = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.strip() and not line.startswith("#"):
                day, moves, holiday, trust, _ = (field.strip() for field in line.split("|"))
                wanted.setdefault(day, []).append((number, (moves, holiday, trust)))
    wrong = 0
    for year, month, day, _, holiday, moves, trust, _ in days():
        for number, expected in wanted.pop(f"{year:04}-{month:02}-{day:02}", []):
            got = ("NORULE", "-", "-") if moves == OUTSIDE else (str(moves), holiday, trust)
            if got != expected:
                wrong += 1
                print(f"{path}:{number}: {expected}, this calendar has {got}")
    for day in wanted:
        wrong += 1
        print(f"{path}: there is no day {day}")
    return wrong


def main(arguments):
    if arguments == ["days"]:
        write_days(sys.stdout.buffer)
    elif arguments == ["runs"]:
        print_runs()
    elif len(arguments) == 2 and arguments[0] == "check":
        return 1 if check(arguments[1]) else 0
    else:
        sys.exit(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
