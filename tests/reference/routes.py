"""Every border of the decision table, asked of the table as a person reads it out of the statutes (routes.txt).

    routes.py          prints the vectors that tests/vectors/route_borders.txt holds
    routes.py check    compares that file with them

It shares nothing with the library: a row answers when all of its columns hold, whoever else is named by a provision that
all remedies share is added here, and what is asked is each row's first and last day, the days around them, the days on
which such a shared provision changes, and each of its columns with values that belong to other rows.
"""
import datetime
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "vectors" / "route_borders.txt"
HEAD = """# Every row of the decision table on the first and last of its days, on the days around them and where a provision that
# all remedies share changes. Written by tests/reference/routes.py from tests/reference/routes.txt, which was typed from the
# statutes' texts, not from the library. Columns as in route.txt.
"""
COLUMNS = ("authorities bodies natures subjects days pending remedy notice receiver limit trigger who own leave basis "
           "regime told").split()
DAY = datetime.date.fromisoformat
ONE = datetime.timedelta(1)

# The notice that has to be attached: regime, notice, first day, end, provision.
NOTICES = [
    ("municipal", "municipal-appeal", "1995-07-01", "2017-06-01", "1995/365 94.1"),
    ("municipal", "claim", "1995-07-01", "2017-06-01", "1995/365 94.2"),
    ("municipal", "prohibition", "1995-07-01", "2017-06-01", "1995/365 94.3"),
    ("municipal", "claim", "2017-06-01", "", "2015/410 141.1"),
    ("municipal", "municipal-appeal", "2017-06-01", "", "2015/410 141.2"),
    ("municipal", "prohibition", "2017-06-01", "", "2015/410 141.3"),
    ("county", "claim", "2021-07-01", "", "2021/611 146.1"),
    ("county", "municipal-appeal", "2021-07-01", "", "2021/611 146.2"),
    ("county", "prohibition", "2021-07-01", "", "2021/611 146.3"),
    ("general", "appeal", "1996-12-01", "2004-01-01", "1996/586 14.1"),
    ("general", "prohibition", "1996-12-01", "2004-01-01", "1996/586 15"),
    ("general", "claim", "2004-01-01", "", "2003/434 46.1"),
    ("general", "appeal", "2004-01-01", "", "2003/434 47.1"),
    ("general", "prohibition", "2004-01-01", "", "2003/434 48"),
    ("procurement", "prohibition", "2004-01-01", "", "2003/434 48"),
    ("procurement", "procurement", "2007-06-01", "2017-01-01", "2007/348 73.1"),
    ("procurement", "procurement", "2017-01-01", "", "2016/1397 126.1"),
    ("court", "appeal", "1996-12-01", "2020-01-01", "1996/586 14.1"),
    ("court", "prohibition", "1996-12-01", "2020-01-01", "1996/586 15"),
    ("court", "appeal", "2020-01-01", "", "2019/808 88.1"),
]
# Why an act begins or ends to apply on a day; the first that fits.
TRANSITIONS = [
    ("1995/365", "2017-06-01", "2015/410 147"), ("2015/410", "2017-06-01", "2015/410 147"),
    ("1996/586", "1996-12-01", "1996/586 82"), ("1996/586", "2020-01-01", "2019/808 126"),
    ("2019/808", "2020-01-01", "2019/808 126"), ("1999/132", "2025-01-01", "2023/751 194"),
    ("2023/751", "2025-01-01", "2023/751 194"), ("2007/348", "2007-06-01", "2007/348 87"),
    ("2007/348", "2017-01-01", "2016/1397 174"), ("2016/1397", "2017-01-01", "2016/1397 174"),
]
PENDING_ACTS = ("1999/132", "2023/751", "2007/348", "2016/1397")
# Days on which a provision that all remedies share changes, and their eves.
SHARED_DAYS = ("2003-12-31", "2004-01-01", "2015-12-31", "2016-01-01", "2017-05-31", "2017-06-01", "2019-12-31", "2020-01-01")
# A pending day that nobody gave is the day of the decision.
ASSUMED = ("procurement", "small-procurement", "environment", "environment-order", "building-ordinance", "building-fees")
FIRST_COUNTY = "2021-07-01"
OTHER_SUBJECTS = ("road-grant", "water-area", "water-services", "other", "building-fees")


def span(text):
    """The two ends of "first..end", empty ones None."""
    first, end = text.split("..")
    return first or None, end or None


def read():
    sets, rows, comment = {}, [], ""
    for line in (HERE / "routes.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@") and " = " in line:
            name, members = line.split(" = ")
            sets[name] = members.split()
        elif line.startswith("#"):
            comment = line
        else:
            row = dict(zip(COLUMNS, [field.strip() for field in line.split("|")] + ["-"]))
            for column in COLUMNS[:4]:
                row[column] = [value for word in row[column].split() for value in sets.get(word, [word])]
            row["days"] = span(row["days"])
            row["pending"] = span(row["pending"]) if row["pending"] != "-" else None
            row["beside"] = row["remedy"].endswith("+")
            row["remedy"] = row["remedy"].rstrip("+")
            row["comment"] = comment
            rows.append(row)
    return rows


def holds(ends, day):
    return (ends[0] is None or day >= DAY(ends[0])) and (ends[1] is None or day < DAY(ends[1]))


def fits(row, asked):
    """True, False, or None when only the day on which the matter became pending could tell."""
    authority, body, nature, subject, day, pending = asked
    if authority not in row["authorities"] or body not in row["bodies"] or nature not in row["natures"]:
        return False
    if subject not in row["subjects"] or not holds(row["days"], day):
        return False
    if authority == "wellbeing-county" and day < DAY(FIRST_COUNTY):
        return False
    if row["pending"] is None:
        return True
    if pending is None and subject in ASSUMED:
        pending = day
    if pending is not None:
        return holds(row["pending"], pending)
    # It became pending no later than it was decided.
    return True if row["pending"][1] and day < DAY(row["pending"][1]) else None


def notice_basis(row, day):
    if row["told"] != "-":
        return row["told"]
    for regime, notice, first, end, provision in NOTICES:
        if (regime, notice) == (row["regime"], row["notice"]) and holds((first, end or None), day):
            return provision
    return "-"


def standing(row, nature, authority, day):
    """Who may use the remedy and the provision that says so."""
    who, own, regime = row["who"], row["own"], row["regime"]
    if who == "-":
        return "-", "-"
    if regime == "municipal" and authority == "joint" and "member" in who.split(","):
        who += ",member-municipality"
    claim = nature in ("on-claim", "claim-granted") and regime != "court"
    if regime == "municipal":
        act = "1995/365 92" if day < DAY("2017-06-01") else "2015/410 137"
        basis = f"{act}.{3 if claim else 1}"
    elif regime == "county":
        basis = f"2021/611 142.{3 if claim else 1}"
    elif regime == "general" and row["remedy"] == "claim" and day >= DAY("2016-01-01"):
        basis, claim = "2003/434 49b.2", False  # 893/2015
    elif regime in ("procurement", "none") or day < DAY("1996-12-01"):
        basis, claim = "-", False
    elif day < DAY("2020-01-01"):
        basis, claim = "1996/586 6.1", False
    else:
        basis = f"2019/808 7.{2 if claim else 1}"
    if claim:
        return ("claimant" if nature == "on-claim" else who + ",claimant"), basis
    return who, own if own != "-" else basis


def transition(row, authority):
    for act, day, provision in TRANSITIONS:
        ends = row["pending"] if act in PENDING_ACTS else (first_day(row, authority), row["days"][1])
        if row["basis"].split()[0] == act and day in (ends or ()):
            return provision
    return "-"


def line(row, asked, state):
    authority, _, nature, _, day, _ = asked
    who, who_basis = standing(row, nature, authority, day)
    answer = [state, row["remedy"], row["notice"], row["receiver"], row["limit"], row["trigger"], who, row["leave"],
              row["basis"], notice_basis(row, day), who_basis, transition(row, authority)]
    return " | ".join([*("-" if part is None else str(part) for part in asked), *answer])


def answers(rows, asked):
    found = sorted((row for row in rows if fits(row, asked)), key=lambda row: row["beside"])
    if found:
        return [line(row, asked, "beside" if i else "found") for i, row in enumerate(found)]
    open_ = any(fits(row, asked) is None for row in rows)
    state = ["facts-missing", "pending"] if open_ else ["outside-scope", "-"]
    return [" | ".join([*("-" if part is None else str(part) for part in asked), *state, *["-"] * 10])]


def combinations(row):
    """What is asked of a row: authority, body, nature, subject, and whether on all of its days."""
    lists = [row[column] for column in COLUMNS[:4]]
    base = tuple(values[0] for values in lists)
    yield base, True
    for place, values in enumerate(lists):
        for value in values[1:]:
            whole = value in ("claim-granted", "joint") and row["remedy"] != "prohibited"
            yield base[:place] + (value,) + base[place + 1:], whole
    authorities, bodies, natures, subjects = lists
    for body in bodies[1:]:
        yield (authorities[-1], body, natures[0], subjects[0]), False
        yield (authorities[0], body, natures[-1], subjects[0]), False
    for subject in subjects[1:]:
        yield (authorities[-1], bodies[0], natures[0], subject), False
        yield (authorities[0], bodies[0], natures[-1], subject), False
    if "joint" in authorities and "claim-granted" in natures:
        yield ("joint", base[1], "claim-granted", base[3]), True
    for subject in OTHER_SUBJECTS:
        if subject not in subjects:
            yield base[:3] + (subject,), False


def first_day(row, authority):
    return max(row["days"][0], FIRST_COUNTY) if authority == "wellbeing-county" else row["days"][0]


def days_of(row, authority):
    first, end = first_day(row, authority), row["days"][1]
    days = {DAY(first) - ONE, DAY(first)}
    days |= {DAY(end) - ONE, DAY(end)} if end else {DAY("2025-02-20")}
    return sorted(days | {DAY(day) for day in SHARED_DAYS if holds(row["days"], DAY(day))})


def pending_days(row):
    return [None] + [day for end in row["pending"] or () if end for day in (DAY(end) - ONE, DAY(end))]


def vectors():
    rows, seen, comment, out = read(), set(), None, []
    for row in rows:
        for facts, whole in combinations(row):
            first = DAY(first_day(row, facts[0]))
            for day in days_of(row, facts[0]):
                for pending in pending_days(row):
                    asked = (*facts, day, pending)
                    late = pending is not None and pending > day
                    aside = not whole and (day != first or pending not in (None, first))
                    if late or aside or asked in seen:
                        continue
                    seen.add(asked)
                    if row["comment"] != comment:
                        comment = row["comment"]
                        out.append(comment)
                    out += answers(rows, asked)
    return HEAD + "\n".join(out) + "\n"


def main():
    text = vectors()
    if sys.argv[1:] == ["check"]:
        if VECTORS.read_text(encoding="utf-8") != text:
            sys.exit(f"{VECTORS.name} is not what routes.py prints")
        print(f"{len(read())} rows, {sum(not row.startswith('#') for row in text.splitlines())} vectors")
    else:
        sys.stdout.write(text)


main()
