"""Slow, independent answers about time limits: every one is counted off day by day on the calendar of calendar.py.

    limit.py             answers questions from standard input, a line each
    limit.py check FILE  compares a file of vectors (tests/vectors/limit.txt) with these answers

A question: EVENT SERVICE AMOUNT UNIT BY_STATUTE [LAW_DAY [PROVEN]], days as YYYY-MM-DD, "-" for none:
    2021-12-03 minutes-on-view 14 day 1
The answer: KNOWN NOMINAL LAST LATEST, or NORULE or RANGE:
    2021-12-10 2021-12-24 2021-12-27 2021-12-27

Written from the statutes alone: Act 150/1930 1, 2, 3 and 5 §, 365/1995 93 and 95 §, 410/2015 138, 140 § 3 mom. and
147 §, 434/2003 59 §, 13/2003 19 § (924/2010), and the cases named below. It shares nothing with the library.
"""
import sys
from array import array

sys.dont_write_bytecode = True
import calendar as walked  # noqa: E402  the file beside this one, which hides Python's own

# Days are the places in these arrays; place 0 is no day.
YEAR, MONTH, DAY, WEEKDAY, MOVES, DISPUTED = (array(code, [0]) for code in "HBBBBB")
MONTH_BEGINS = {}


def load():
    for year, month, day, weekday, _, moves, trust, _ in walked.days():
        if day == 1:
            MONTH_BEGINS[year, month] = len(YEAR)
        YEAR.append(year)
        MONTH.append(month)
        DAY.append(day)
        WEEKDAY.append(weekday)
        MOVES.append(moves)
        DISPUTED.append(trust == "contested")


load()
LAST = len(YEAR) - 1


class NoRule(Exception):
    pass


class OutOfRange(Exception):
    pass


def on(year, month, day):
    at = MONTH_BEGINS[year, month] + day - 1
    assert (YEAR[at], MONTH[at], DAY[at]) == (year, month, day), "no such day"
    return at


def place(text):
    """Place of a day written as YYYY-MM-DD; 0 for "-"."""
    if text == "-":
        return 0
    year, month, day = text.split("-")
    return on(int(year), int(month), int(day))


def written(at):
    return f"{YEAR[at]:04}-{MONTH[at]:02}-{DAY[at]:02}"


def day_after(at):
    if at >= LAST:
        raise OutOfRange
    return at + 1


def after_days(at, amount):
    """2 §: the day from which time is counted is not part of it."""
    for _ in range(amount):
        at = day_after(at)
    return at


def after_weeks(at, amount):
    """3 §: the same day of the week."""
    wanted, passed = WEEKDAY[at], 0
    while passed < amount:
        at = day_after(at)
        if WEEKDAY[at] == wanted:
            passed += 1
    return at


def after_months(at, amount):
    """3 §: the same day number of the month in which the limit ends; where there is none, that month's last day."""
    wanted, passed = DAY[at], 0
    while passed < amount:
        at = day_after(at)
        if DAY[at] == 1:
            passed += 1
    while DAY[at] < wanted and at < LAST and DAY[at + 1] != 1:
        at += 1
    return at


def after_years(at, amount):
    """3 §: the same day of the same month; 28 February where there is no 29th."""
    day, month, passed = DAY[at], MONTH[at], 0
    while passed < amount:
        at = day_after(at)
        if DAY[at] == 1 and MONTH[at] == month:
            passed += 1
    while DAY[at] < day and at < LAST and DAY[at + 1] != 1:
        at += 1
    return at


COUNT = {"day": after_days, "week": after_weeks, "month": after_months, "year": after_years}


def presumption(service, law_day):
    """(days until a decision is presumed known, whether later receipt counts) on a governing day."""
    act_1995 = on(1995, 7, 1)    # 365/1995 comes into force
    term_2017 = on(2017, 6, 1)   # 410/2015 chapter 16 applies from here on (147 §)
    if service in ("-", "none", "receipt"):
        return 0, False
    if service == "letter" and law_day >= act_1995:
        return 7, True  # 365/1995 95 § 1 mom., then 410/2015 139 § with 434/2003 59 §
    if service == "e-message" and law_day >= on(2010, 12, 1):
        return 3, True  # 13/2003 19 § as of 924/2010
    if service == "minutes-on-view" and law_day >= act_1995:
        # 365/1995 95 § 2 mom.: when on display. 410/2015 140 § 3 mom.: seven days after. Neither leaves room for
        # proof of another day, and a copy sent to the member changes nothing (KHO:2014:168).
        return (0 if law_day < term_2017 else 7), False
    raise NoRule


def next_open(at):
    """5 §: the first working day on or after a day."""
    while MOVES[at] == 1:
        at = day_after(at)
    return at


def next_undisputed(at):
    """The same, where a day that may have been a feast is taken for one."""
    while MOVES[at] == 1 or DISPUTED[at]:
        at = day_after(at)
    return at


def answer(event, service, amount, unit, by_statute, law_day=0, proven=0):
    """(known, nominal, last, latest), as places."""
    days, rebuttable = presumption(service, law_day or event)
    known = after_days(event, days)  # stands also on a holiday (KHO:2014:78)
    if rebuttable and proven > known:
        known = proven  # receipt before the presumed day changes nothing (KHO:2010:77)
    nominal = COUNT[unit](known, amount)
    if MOVES[nominal] == walked.OUTSIDE:
        raise NoRule
    if by_statute:
        return known, nominal, next_open(nominal), next_undisputed(nominal)
    # 1 §: the Act is about limits set in an act or decree. Whether others move off a holiday is open.
    return known, nominal, nominal, next_undisputed(nominal)


def say(*question):
    try:
        return " ".join(written(at) for at in answer(*question))
    except NoRule:
        return "NORULE"
    except OutOfRange:
        return "RANGE"


def reply(line):
    event, service, amount, unit, by_statute, *rest = line.split()
    law_day = place(rest[0]) if rest else 0
    proven = place(rest[1]) if len(rest) > 1 else 0
    return say(place(event), service, int(amount), unit, by_statute == "1", law_day, proven)


def period(name, bylaw, law_day):
    """(amount, unit, set by statute) of a limit as the vectors name it."""
    if name.startswith("own:"):
        what, by = name[len("own:"):].split(":")
        amount, unit = what.split()
        return int(amount), unit, by == "statute"
    if name in ("claim", "municipal-appeal") and law_day >= on(1995, 7, 1):
        return (14 if name == "claim" else 30), "day", True  # 365/1995 93 §, 410/2015 138 §
    # Helsinki: chapter 30, 14 § as decisions of 2021 quote it, until the bylaws of 1 May 2022. The first
    # resolution to which a published decision applies it was adopted on 3 February 2021.
    if name == "wish-report" and bylaw == "helsinki" and on(2021, 2, 3) <= law_day < on(2022, 5, 1):
        return 1, "year", False
    raise NoRule


def check(path):
    wrong = cases = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip() or line.startswith("#"):
                continue
            cases += 1
            fields = [field.strip() for field in line.split("|")]
            _, name, service, bylaw, event, proven, law_day, *expected = fields[:11]
            event, proven, law_day = place(event), place(proven), place(law_day)
            try:
                amount, unit, by_statute = period(name, bylaw, law_day or event)
                got = say(event, service, amount, unit, by_statute, law_day, proven)
            except NoRule:
                got = "NORULE"
            if got.split() != [field for field in expected if field != "-"]:
                wrong += 1
                print(f"{path}:{number}: {fields[0]}: {' '.join(expected)}, counted day by day: {got}")
    print(f"{cases} cases, {wrong} differ")
    return cases == 0 or wrong > 0


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "check":
        return int(check(arguments[1]))
    if arguments:
        sys.exit(__doc__)
    for line in sys.stdin:
        print(reply(line))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
