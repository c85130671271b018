"""What replay.py needs of the law: remedies, presumptions of service, time limits, periods of duties; ordinary matters
of a municipality only. Written from the texts, as limit.py is, whose calendar and counting it uses; it shares nothing
with the library. Days are numbers, 1 is 0001-01-01.
"""
import sys

sys.dont_write_bytecode = True
import calendar as walked  # noqa: E402  the file beside this one, which hides Python's own

walked.LAST_YEAR = 2199  # no need to walk on to the year 9999
import limit  # noqa: E402

on = limit.on
ACT_1995 = on(1995, 7, 1)    # 365/1995 comes into force
COURTS_1996 = on(1996, 12, 1)  # 586/1996
ELECTRONIC_2003 = on(2003, 2, 1)  # 13/2003
PROCEDURE_2004 = on(2004, 1, 1)   # 434/2003
BOARDS_2008 = on(2008, 1, 1)      # 1375/2007: 365/1995 90 § names the management board
MESSAGES_2010 = on(2010, 12, 1)   # 924/2010: 13/2003 19 §
TERM_2017 = on(2017, 6, 1)        # 410/2015 chapters 4 to 7, 10, 12 and 16: 147 §
NOTICES_2020 = on(2020, 1, 1)     # 432/2019: 434/2003 62 a §; 808/2019 93 §
INITIATIVES_2021 = on(2021, 5, 26)  # 419/2021 repeals 410/2015 23 § 2 mom.

COUNCIL, EXECUTIVE, COMMITTEE, COMMISSION, BOARD, SUB, WORKING, OFFICE, ELECTED = range(1, 10)
BODIES = range(1, 10)
(FINAL, PREPARATION, WISH_REPORT, NOTED, TABLED, RETURNED, STATEMENT, PROPOSAL, ON_CLAIM, CLAIM_GRANTED, TAKE_UP,
 REFERENDUM, CORRECTION_REFUSED, DISQUALIFICATION, SUPERVISION, INITIATIVE_REFUSED, APPLICATION, ELECTION,
 MOTION_REPLY) = range(1, 20)
NATURES = range(1, 20)
PROHIBITED, CLAIM, APPEAL = 1, 2, 3  # of the remedies, those that an ordinary matter can have
ROUTE_FOUND, ROUTE_MISSING, ROUTE_OUTSIDE = 1, 2, 3
HELSINKI, TAMPERE = 2, 3

# Only preparation or enforcement, 365/1995 91 § and 410/2015 136 §; supervision KHO:2005:30, initiatives KHO:2008:24,
# applications KHO:2004:74.
PREPARES = {PREPARATION, WISH_REPORT, NOTED, TABLED, RETURNED, STATEMENT, PROPOSAL, TAKE_UP, SUPERVISION,
            INITIATIVE_REFUSED, APPLICATION, MOTION_REPLY}


def remedy_of(body, nature, day):
    """The remedy against what a known body decided; None where no provision read gives or denies one."""
    if day < ACT_1995 or body not in BODIES:
        return None
    if nature in PREPARES:
        return PROHIBITED
    if nature == REFERENDUM:  # 365/1995 99 §, 410/2015 24 § 1 mom.: the council's decision
        return PROHIBITED if body == COUNCIL else None
    if nature in (CORRECTION_REFUSED, DISQUALIFICATION):  # 434/2003 53 § 3 mom., 29 § 3 mom.
        return PROHIBITED if day >= PROCEDURE_2004 else None
    if body == COMMISSION and day < TERM_2017:  # only 410/2015 134 § names them
        return None
    if nature in (FINAL, ELECTION):  # 365/1995 89 and 90 §, 410/2015 134 and 135 §
        return APPEAL if body == COUNCIL else CLAIM
    if nature in (ON_CLAIM, CLAIM_GRANTED):
        if body in (EXECUTIVE, COMMITTEE, COMMISSION) or body == BOARD and day >= BOARDS_2008:
            return APPEAL
    return None


ROUTES = {}


def find_route(body, nature, day):
    if body and nature:
        remedy = remedy_of(body, nature, day)
        return (ROUTE_OUTSIDE, 0) if remedy is None else (ROUTE_FOUND, remedy)
    possible = {remedy_of(b, n, day) for b in ([body] if body else BODIES) for n in ([nature] if nature else NATURES)}
    known = possible - {None}
    if not known:
        return ROUTE_OUTSIDE, 0
    remedy = known.pop() if len(known) == 1 else 0
    # The same whatever the fact that is missing: then nothing is missing.
    return (ROUTE_FOUND if remedy and None not in possible else ROUTE_MISSING), remedy


def route(body, nature, day):
    """(state, remedy) of a decision; the remedy is 0 when it is not known."""
    asked = body, nature, day
    if asked not in ROUTES:
        ROUTES[asked] = find_route(*asked)
    return ROUTES[asked]


def members_may(nature):
    """Whether members of the municipality may use the remedy: 365/1995 92 §, 410/2015 137 §. Against the rejection of a
    claim only the claimant may (3 mom.)."""
    return nature != ON_CLAIM


NOW, RECEIPT, LETTER, E_MESSAGE, MINUTES, PUBLICATION, ANNOUNCEMENT, SUBSTITUTE = 0, 1, 2, 3, 4, 5, 6, 7
FETCHED, HAND, PERIOD_END, TO_AUTHORITY = 9, 10, 11, 13


def presumption(court, service, law_day):
    """(days until it is presumed known, whether later receipt counts) of a decision of that day; None: no rule."""
    since_2004 = law_day >= PROCEDURE_2004
    if service in (NOW, RECEIPT):
        return 0, False
    if service == LETTER:
        # 365/1995 95 § 1 mom., from the term of 2017 434/2003 59 § 2 mom. (410/2015 139 §); courts: the same, 808/2019
        # 93 §
        known = since_2004 if court else law_day >= ACT_1995
        return (7, True) if known else None
    if service == E_MESSAGE:
        return (3, True) if law_day >= MESSAGES_2010 else None
    if service == MINUTES:  # 365/1995 95 § 2 mom., 410/2015 140 § 3 mom.
        return None if court or law_day < ACT_1995 else (0 if law_day < TERM_2017 else 7, False)
    if service == PUBLICATION:  # 434/2003 62 § 3 mom.
        return (7, False) if since_2004 else None
    if service == ANNOUNCEMENT:  # 434/2003 62 a § 3 mom.
        return (7, False) if law_day >= NOTICES_2020 else None
    if service == SUBSTITUTE:  # 434/2003 61 § 3 mom.
        return (3, False) if since_2004 else None
    if service == FETCHED:  # 13/2003 18 §
        return (0, False) if law_day >= ELECTRONIC_2003 else None
    if service == HAND:  # 434/2003 60 § 2 mom.
        return (0, False) if since_2004 else None
    if service == TO_AUTHORITY:  # 434/2003 59 § 2 mom., 808/2019 93 § 1 mom.
        return (0, False) if law_day >= (NOTICES_2020 if court else PROCEDURE_2004) else None
    if service == PERIOD_END and not court:  # 304/2003 50 § 1 mom.
        return (0, False) if law_day >= on(2003, 11, 1) else None
    return None


CLOCKS = {}


def count_clock(days, court, service, event, law_day, proven):
    found = presumption(court, service, law_day)
    if found is None or court and law_day < COURTS_1996:  # 586/1996 22 §; what stood before it was not read
        return None
    known = limit.after_days(event, found[0])
    if found[1] and proven > known:
        known = proven
    nominal = limit.after_days(known, days)
    return limit.next_open(nominal), limit.next_undisputed(nominal)


def clock(days, court, service, event, law_day, proven=0):
    """(last day, the latest reading of it) of so many days from service; None: no rule known."""
    asked = days, court, service, event, law_day, proven
    if asked not in CLOCKS:
        CLOCKS[asked] = count_clock(*asked)
    return CLOCKS[asked]


def period(remedy):
    """365/1995 93 §, 410/2015 138 §; against a court's decision 586/1996 22 §, 808/2019 13 § 2 mom."""
    return 14 if remedy == CLAIM else 30


DUES = {}


def bylaw_period(bylaw, motion, day):
    """(amount, unit, also to the other councillors) of the duty to report or reply, as the bylaws in force on the day
    set it; None: not known."""
    if bylaw == HELSINKI and day < on(2022, 5, 1):
        if motion == "wish" and day >= on(2021, 2, 3):
            return 1, "year", True
        if motion == "council":
            return 8, "month", False
    if bylaw == TAMPERE and motion == "council" and day >= on(2020, 3, 16):
        return 1, "year", False
    return None


def bylaw_due(amount, unit, day):
    """Whether a period of bylaws moves off a holiday is contested: the day itself, and the moved one."""
    asked = amount, unit, day
    if asked not in DUES:
        nominal = limit.COUNT[unit](day, amount)
        DUES[asked] = nominal, limit.next_undisputed(nominal)
    return DUES[asked]


def initiative_due(day):
    """365/1995 28 § 2 mom., 410/2015 23 § 2 mom.: six months, an authority's own limit, which does not move
    (KHO:2012:26)."""
    asked = 6, "initiative", day
    if asked not in DUES:
        DUES[asked] = (limit.after_months(day, 6),) * 2
    return DUES[asked]


def year_end(day):
    """365/1995 28 § 1 mom., 410/2015 23 § 3 mom.: at least once a year."""
    return (on(limit.YEAR[day], 12, 31),) * 2
