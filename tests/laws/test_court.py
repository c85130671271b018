"""Cases of the Supreme Administrative Court: the last day or verdict that the court gave, the remedy that was right.

The facts of each case are put as a question here; what the court answered is read from ../shared/law/court-cases.json and
stands nowhere else. Without that file the test is skipped. It prints a table of the cases by outcome.

Outcomes of limits: table (a period of the tables), own (a period of an act that the tables do not hold, given with the
question), reliance (the authority's own instructions protect), not-started (nothing had begun to run), authority (an
authority's own limit, which never moves). Outcomes of routes: remedy, prohibited, outside scope with the reason.
"""
import collections
import datetime
import json
import os
import pathlib
import subprocess
import sys

SHARED = pathlib.Path(os.environ["PYK_SHARED"]) / "law" / "court-cases.json"
if not SHARED.exists():
    print("skipped: ../shared/law/court-cases.json is not there")
    sys.exit(77)
CASES = json.loads(SHARED.read_text(encoding="utf-8"))


def own(amount, unit, event, counting="statute", **more):
    return dict(amount=amount, unit=unit, event=event, counting=counting, **more)


def clock(time):
    hour, minute = map(int, time.split(":"))
    return hour * 3600 + minute * 60


# id: (outcome, question). The act's own day of service stands in "event"; "law-day" and "asked" come from the case.
LIMITS = {
    "CL09": ("not-started", dict(limit="claim", service="minutes-on-view", event="2007-09-20", obstacle="not-on-view",
                                 asked="2010-12-31")),
    "CL10": ("table", dict(limit="claim", service="minutes-on-view", event="2013-05-10")),
    # The instructions printed a later day of display: the last day counted from that one may be relied on.
    "CL11": ("reliance", dict(limit="municipal-appeal", service="minutes-on-view", event="2011-06-06",
                              printed="2011-06-09")),
    "CL17": ("own", own(30, "day", "1992-02-25")),
    "CL18": ("own", own(30, "day", "1986-01-10")),
    "CL20": ("table", dict(limit="take-up", service="letter", event="2014-07-02")),
    "CL27": ("table", dict(limit="market-court", service="e-message", event="2018-06-05")),
    "CL29": ("table", dict(limit="market-court", service="e-message", event="2023-05-30", **{"closing-minute": 975})),
    "CL30": ("table", dict(limit="market-court-defect", event="2014-05-27")),
    "CL37": ("reliance", dict(limit="environment-appeal", service="given", event="2001-11-20", relied="2001-12-21")),
    "CL44": ("table", dict(limit="further-appeal", event="2016-12-28")),
    "CL48": ("own", own(30, "day", "1991-07-18")),  # the seventh day from when the documents could be seen
    "CL49": ("reliance", dict(limit="admin-appeal", service="receipt", event="2000-06-19", misled=True)),
    # The day of service is not stated: thirty days before the court's last day.
    "CL50": ("reliance", {"limit": "admin-appeal", "service": "receipt", "event": "2008-01-05", "misled": True,
                          "law-day": "2008-01-05"}),
    "CL55": ("table", dict(limit="office-dispute", event="2013-07-31")),
    "CL62": ("table", dict(limit="further-appeal", service="receipt", event="2013-11-08")),
    "CL64": ("table", dict(limit="further-appeal", service="receipt", event="2017-12-31")),
    "CL65": ("table", dict(limit="further-appeal", service="receipt", event="2017-12-22")),
    "CL66": ("own", own(60, "day", "2005-05-20")),
    "CL69": ("table", dict(limit="further-appeal", service="receipt", event="2013-12-29")),
    "CL71": ("table", dict(limit="further-appeal", service="e-message", event="2022-05-18")),
    "CL72": ("not-started", dict(limit="further-appeal", service="e-message", event="2022-05-18",
                                 obstacle="not-verified")),
    "CL73": ("table", dict(limit="further-appeal", service="letter", event="2022-05-23")),
    "CL74": ("not-started", dict(limit="further-appeal", service="letter", event="2022-05-23", obstacle="not-verified")),
    "CL75": ("table", dict(limit="admin-appeal", service="receipt", event="2022-11-29")),
    "CL77": ("table", dict(limit="further-appeal", event="1998-07-02")),
    "CL80": ("table", dict(limit="admin-appeal", service="receipt", event="2016-05-27")),
    # Three years from the end of the year that followed; instructions that let one expect midnight.
    "CL87": ("reliance", {**own(3, "year", "2018-12-31"), "closing-minute": 975, "misled": True,
                          "law-day": "2018-12-31"}),
    "CL88": ("reliance", {"limit": "admin-appeal", "service": "letter", "event": "2015-09-21", "closing-minute": 960,
                          "misled": True}),
    "CL90": ("authority", own(6, "month", "2010-06-02", "authority")),
    "CL91": ("authority", own(3, "month", "2011-08-26", "authority")),
    "CL92": ("table", {"limit": "social-claim", "service": "letter", "event": "2011-12-19", "closing-minute": 945}),
}

M, J = "municipality", "joint"
# id: authority, body, nature, subject; how the case reads as facts. "old" is an act before 365/1995.
ROUTES = {
    "CR001": (M, "executive", "preparation", "municipal"), "CR002": (M, "council", "application", "municipal"),
    "CR005": (M, "council", "application", "municipal"), "CR007": (M, "office-holder", "final", "personnel"),
    "CR011": (M, "committee", "supervision", "personnel"), "CR017": (M, "office-holder", "final", "personnel"),
    "CR018": (M, "committee", "final", "personnel"), "CR022": (M, "executive", "application", "municipal"),
    "CR024": (M, "council", "preparation", "municipal"), "CR029": (M, "committee", "preparation", "municipal"),
    "CR032": (M, "council", "preparation", "municipal"), "CR033": (M, "council", "final", "municipal"),
    "CR038": ("other", "general-meeting", "proposal", "other"), "CR039": (M, "council", "application", "municipal"),
    "CR040": (M, "office-holder", "preparation", "personnel"),
    "CR041": (M, "sub-committee", "initiative-refused", "municipal"),
    "CR042": (M, "council", "preparation", "municipal"), "CR043": (M, "executive", "returned", "personnel"),
    "CR044": (M, "council", "final", "municipal"), "CR045": (M, "council", "final", "municipal"),
    "CR046": (M, "council", "final", "municipal"), "CR048": (M, "council", "final", "municipal"),
    "CR050": (M, "council", "final", "municipal"), "CR051": (M, "executive", "final", "municipal"),
    "CR052": (J, "executive", "final", "municipal"), "CR055": (M, "committee", "final", "municipal"),
    "CR056": (M, "office-holder", "final", "municipal"), "CR057": (M, "committee", "final", "land-use"),
    "CR063": (M, "executive", "final", "municipal"), "CR071": (J, "executive", "final", "municipal"),
    "CR082": (M, "executive", "final", "other"), "CR084": (M, "committee", "final", "other"),
    "CR087": (M, "management-board", "final", "municipal"), "CR088": (M, "executive", "final", "water-area"),
    "CR091": (M, "committee", "final", "small-procurement"), "CR092": (M, "committee", "final", "small-procurement"),
    "CR093": (M, "council", "final", "procurement"), "CR097": (M, "executive", "final", "office-dispute"),
    "CR100": (M, "office-holder", "final", "collective-agreement"), "CR105": (M, "executive", "final", "other"),
    "CR107": (M, "office-holder", "final", "pupil-place"), "CR112": (M, "committee", "final", "social-service"),
    "CR115": (M, "office-holder", "final", "other"), "CR116": (M, "office-holder", "final", "municipal"),
    "CR117": (M, "office-holder", "final", "other"), "CR122": (M, "executive", "final", "document"),
    "CR123": ("other", "office-holder", "final", "document-fee"), "CR130": (M, "office-holder", "final", "personnel"),
    "CR131": (J, "council", "final", "municipal"), "CR132": (M, "office-holder", "final", "municipal"),
}
# What the library calls the remedies of the cases. The Labour Court's matters are barred from every other remedy.
REMEDY = {"none": "prohibited", "claim": "claim", "municipal_appeal": "municipal-appeal", "dispute": "dispute",
          "administrative_appeal": "administrative-appeal", "procurement": "market-court", "labour_court": "prohibited"}


def ask(requests):
    lines = "".join(json.dumps(r) + "\n" for r in requests)
    done = subprocess.run([os.environ["PYK_TOOL"], "answer"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def limit_request(case, question):
    request = {"op": "limit", "id": case["id"], "law-day": case["law_day"], **question}
    printed = request.pop("printed", None)
    if request.get("law-day") is None:
        del request["law-day"]
    arrival = case["arrival"]
    if arrival and "asked" not in request:
        request["asked"] = arrival["day"]
        if arrival["clock"]:
            request["asked-second"] = clock(arrival["clock"])
    if printed:
        first, = ask([{**request, "event": printed}])
        request["relied"] = first["result"]["last-day"]
    return request


def check_limit(case, outcome, reply):
    want, have = case["expected"], reply["result"]
    verdict = {"in_time": "in-time", "late": "late", "n/a": None}[want["verdict"]]
    # Of a reliance on another day of display the court's last day is the one relied on.
    last = have.get("relied-day") if outcome == "reliance" and case["id"] == "CL11" else have.get("last-day")
    assert last == want["last_day"], (case["id"], "last day", last, want["last_day"])
    assert verdict is None or have["verdict"] == verdict, (case["id"], have["verdict"])
    if want["deemed_day"] and case["id"] != "CL11":
        assert have["known"] == want["deemed_day"], (case["id"], "known", have["known"])
    kinds = [step["kind"] for step in have["steps"]]
    reason = {"reliance": "rely", "not-started": "not-started"}.get(outcome)
    assert reason is None or reason in kinds, (case["id"], kinds)


def route_request(case):
    authority, body, nature, subject = ROUTES[case["id"]]
    # Where the decision's own day is not printed: a year before the court's.
    day = case["law_day"] or str(datetime.date.fromisoformat(case["court_day"]) - datetime.timedelta(365))
    return {"op": "route", "id": case["id"], "authority": authority, "body": body, "nature": nature, "subject": subject,
            "decided": day}


def check_route(case, reply):
    """The outcome for the table."""
    have = reply["result"]
    if have["state"] == "outside-scope":
        old = case["subject_law"].startswith("Kunnallislaki")
        reasons = {r["reason"] for r in have["rejected"]}
        reason = "an older act" if old else "another act or authority"
        assert ("law-day" in reasons) if old else reasons & {"subject", "authority"}, (case["id"], reasons)
        assert old or ROUTES[case["id"]][3] == "other" or ROUTES[case["id"]][0] == "other", case["id"]
        return f"outside scope: {reason}"
    assert have["state"] == "found", (case["id"], have)
    assert have["remedy"] == REMEDY[case["expected"]["remedy"]], (case["id"], have["remedy"])
    if case["id"] == "CR107":
        assert have["receiver"] == "state-agency"
    return have["remedy"]


def main():
    limits, routes = CASES["limits"], CASES["routes"]
    assert {c["id"] for c in limits} == set(LIMITS) and {c["id"] for c in routes} == set(ROUTES)
    table = collections.defaultdict(list)
    for case, reply in zip(limits, ask([limit_request(c, LIMITS[c["id"]][1]) for c in limits])):
        assert "result" in reply, (case["id"], reply)
        check_limit(case, LIMITS[case["id"]][0], reply)
        table["limit, " + LIMITS[case["id"]][0]].append(case["id"])
    for case, reply in zip(routes, ask([route_request(c) for c in routes])):
        table["route, " + check_route(case, reply)].append(case["id"])
    for outcome in sorted(table):
        print(f"{outcome}: {len(table[outcome])} ({', '.join(table[outcome])})")
    print(f"{len(limits)} limits and {len(routes)} routes of the court")


main()
