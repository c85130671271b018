"""Slow, independent answers about elections and votes: every comparison figure as a fraction, every lot tried out.

    elections.py             answers questions from standard input, a line each, at once
    elections.py check FILE  compares a file of vectors (tests/vectors/elections.txt) with these answers

Questions and answers, numbers between spaces, days as YYYY-MM-DD, "-" for nothing:
    seats SEATS VOTES/CANDIDATES/LOT ...   STATE SEATS/TIED ...   lists in the order of the question
    quota AUTHORITY PRESENT SEATS DAY      NEEDED PROVISION, or NORULE
    vote AUTHORITY MAJORITY YES NO BLANK COUNTED MEMBERS CHAIR WISH DAY
                                           STATE WINNER TIE NEEDED PROVISION
with the library's numbers for AUTHORITY (1 to 3), MAJORITY (1 to 4), CHAIR and WINNER (0 to 3: not known, yes, no,
blank), COUNTED (0 not known, 1 yes) and STATE (1 decided, 2 facts missing, 3 outside the tables' scope; the answer to
an election that cannot be held is ARG). WISH is the number of votes that the bylaws ask for a wish resolution, 0 when
they are not known. NEEDED is 0 where more votes than the other side's are needed, "-" where all are. PROVISION is
YEAR/NUMBER:SECTION.SUBSECTION, as 2015/410:104.2, or "bylaws". Both are "-" where the vote is not decided.

Written from the statutes alone: 410/2015 43 § 3 mom., 95 § 2 mom., 104 § 2 mom. and 105 §, for counties 611/2021 47,
100, 109 and 110 §, and 365/1995 25, 55, 59 and 60 §. It shares nothing with the library. The Election Act, to which
105 § 4 mom. refers, is not among the texts; municipal election boards' minutes report its 89 and 90 §: the first
candidate of a list has all of the list's votes as comparison figure, the second half, the third a third, and equal
figures are put in order by lot. What no text says is decided here as follows:
  - A lot counts when every list that has a figure at the border has drawn one; else as if none was drawn.
  - A list without votes has the figure 0 for all of its candidates. Its lot is drawn for all of them.
  - A list surely gets what it gets in whatever order the lots are drawn; the rest of the most it can get hangs on them.
  - In a tie a chair who voted blank or not at all decides nothing: the outcome stays open.
  - Numbers that are not known to be all the votes cast (COUNTED) decide nothing.
  - Whether a blank vote breaks unanimity is not asked: no text says it.
"""
import math
import sys
from fractions import Fraction
from functools import lru_cache

sys.dont_write_bytecode = True

DECIDED, MISSING, OUTSIDE = 1, 2, 3
UNKNOWN, YES, NO, BLANK = 0, 1, 2, 3
MUNICIPALITY, JOINT, COUNTY = 1, 2, 3
MOST, MANAGER, UNANIMOUS, WISH = 1, 2, 3, 4

# What each act says, by the day from which it is applied: 365/1995 and 611/2021 from their entry into force, 410/2015
# from the term of the councils elected in 2017 (147 §). Joint authorities follow the same sections by 365/1995 86 § and
# 410/2015 64 §, except for the dismissal of their manager, for which those sections count votes and not councillors.
ACTS = (
    ("1995-07-01", "2017-06-01", "1995/365", (MUNICIPALITY, JOINT),
     {MOST: "59.2", MANAGER: "25.3", UNANIMOUS: "55.2", "quota": "60.2"}),
    ("2017-06-01", "9999-12-31", "2015/410", (MUNICIPALITY, JOINT),
     {MOST: "104.2", MANAGER: "43.3", UNANIMOUS: "95.2", "quota": "105.2"}),
    ("2021-07-01", "9999-12-31", "2021/611", (COUNTY,),
     {MOST: "109.2", MANAGER: "47.3", UNANIMOUS: "100.2", "quota": "110.1"}),
)
LONGEST = 400  # candidates of one list
WHOLE = math.lcm(*range(1, LONGEST + 1))  # every comparison figure is a whole number of such parts


class CannotBeHeld(Exception):
    pass


def provision(authority, what, day):
    """YEAR/NUMBER:SECTION.SUBSECTION, or None."""
    assert (authority, what) != (JOINT, MANAGER), "not a question that these sections answer"
    for first, after_last, act, authorities, places in ACTS:
        if authority in authorities and first <= day < after_last:
            return f"{act}:{places[what]}"
    return None


@lru_cache(maxsize=None)
def comparison(votes, order):
    """The comparison figure of a list's candidate, in whole parts so that sorting them stays quick."""
    parts = Fraction(votes, order) * WHOLE
    assert parts.denominator == 1
    return parts.numerator


def figures(lists):
    """Every candidate's comparison figure, highest first: (figure, list)."""
    every = [
        (comparison(votes, order), which)
        for which, (votes, candidates, _) in enumerate(lists)
        for order in range(1, candidates + 1)
    ]
    return sorted(every, reverse=True)


def seat(every, count, seats, order):
    """How many seats each list gets when equal figures stand in this order of lists."""
    at = {which: place for place, which in enumerate(order)}
    got = [0] * count
    for _, which in sorted(every, key=lambda one: (-one[0], at[one[1]]))[:seats]:
        got[which] += 1
    return got


def distribute(lists, seats):
    """(state, [(sure, tied)])"""
    if seats < 0 or any(value < 0 for one in lists for value in one):
        raise CannotBeHeld
    every = figures(lists)
    if len(every) < seats:
        raise CannotBeHeld
    order = list(range(len(lists)))
    # Whom the border between the last seat and the first candidate without one runs through.
    border = set()
    if 0 < seats < len(every) and every[seats - 1][0] == every[seats][0]:
        border = {which for figure, which in every if figure == every[seats][0]}
    lots = [lists[which][2] for which in border]
    if len(border) < 2 or (all(lots) and len(set(lots)) == len(lots)):
        order.sort(key=lambda which: lists[which][2])
        return DECIDED, [(got, 0) for got in seat(every, len(lists), seats, order)]
    out = []
    for which in order:
        others = [other for other in order if other != which]
        most = seat(every, len(lists), seats, [which] + others)[which]
        least = seat(every, len(lists), seats, others + [which])[which]
        out.append((least, most - least))
    return MISSING, out


def quota(authority, present, seats, day):
    """The number of those present divided by the seats and one more, a fraction raised to the next whole number."""
    basis = provision(authority, "quota", day)
    if basis is None:
        return "NORULE"
    quotient = Fraction(present, seats + 1)
    needed = 0
    while needed < quotient:
        needed += 1
    return f"{needed} {basis}"


def vote(authority, majority, yes, no, blank, counted, members, chair, wish, day):
    """(state, winner, tie, needed, basis); the blank votes count for neither side, so they are not looked at."""
    del blank
    basis = "bylaws" if majority == WISH and wish else None if majority == WISH else provision(authority, majority, day)
    if not counted:
        return MISSING, UNKNOWN, 0, None, basis
    if basis is None:
        return OUTSIDE, UNKNOWN, 0, None, None
    if majority == MANAGER and members == 0:
        return MISSING, UNKNOWN, 0, None, basis
    tie = int(yes == no)
    if majority == MOST:
        if tie and chair not in (YES, NO):
            return MISSING, UNKNOWN, tie, None, basis
        return DECIDED, chair if tie else YES if yes > no else NO, tie, 0, basis
    if majority == UNANIMOUS:
        return DECIDED, YES if no == 0 else NO, tie, None, basis
    # A number of votes that does not depend on how many took part.
    needed = wish if majority == WISH else next(n for n in range(members + 1) if n >= Fraction(2 * members, 3))
    return DECIDED, YES if yes >= needed else NO, tie, needed, basis


def reply(line):
    what, *given = line.split()
    if what == "seats":
        lists = [tuple(int(value) for value in one.split("/")) for one in given[1:]]
        try:
            state, out = distribute(lists, int(given[0]))
        except CannotBeHeld:
            return "ARG"
        return " ".join([str(state)] + [f"{sure}/{tied}" for sure, tied in out])
    if what == "quota":
        return quota(int(given[0]), int(given[1]), int(given[2]), given[3])
    if what == "vote":
        state, winner, tie, needed, basis = vote(*(int(one) for one in given[:9]), given[9])
        if state != DECIDED:
            needed = basis = None
        return " ".join("-" if one is None else str(one) for one in (state, winner, tie, needed, basis))
    sys.exit(f"not a question: {line}")


def check(path):
    wrong = cases = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip() or line.startswith("#"):
                continue
            cases += 1
            name, question, answer, _ = (field.strip() for field in line.split("|"))
            got = reply(question)
            if got != answer:
                wrong += 1
                print(f"{path}:{number}: {name}: {answer}, found {got}")
    print(f"{cases} cases, {wrong} differ")
    return cases == 0 or wrong > 0


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "check":
        return int(check(arguments[1]))
    if arguments:
        sys.exit(__doc__)
    for line in sys.stdin:
        print(reply(line), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
