"""The decision table of the catalogue, ../shared/law/rules.json: each of its rows put as a question, the remedy and the
period compared with what the row says. Without that file the test is skipped.

Differences that are meant stand in MEANT, each with the source that outranks the catalogue.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

SHARED = pathlib.Path(os.environ["PYK_SHARED"]) / "law" / "rules.json"
if not SHARED.exists():
    print("skipped: ../shared/law/rules.json is not there")
    sys.exit(77)
TABLE = json.loads(SHARED.read_text(encoding="utf-8"))["decision_table"]

NOW = "2024-06-03"
# id: facts that are not those of a municipality's ordinary matter decided on NOW
FACTS = {
    "DT-01": dict(body="council"), "DT-02": dict(body="council", decided="2010-05-03"), "DT-03": dict(body="committee"),
    "DT-04": dict(body="executive", nature="on-claim"), "DT-05": dict(body="executive", nature="claim-granted"),
    "DT-06": dict(body="executive", nature="returned"), "DT-07": dict(body="executive", nature="wish-report"),
    "DT-08": dict(body="council"), "DT-09": dict(body="council", nature="referendum"),
    "DT-10": dict(body="council", nature="election"), "DT-11": dict(body="executive", nature="take-up"),
    "DT-12": dict(body="committee", nature="statement"), "DT-13": dict(body="committee", subject="procurement"),
    "DT-14": dict(body="office-holder", subject="small-procurement"), "DT-15": dict(body="council", subject="plan"),
    "DT-16": dict(body="office-holder", subject="building-control"),
    "DT-17": dict(body="committee", subject="building-control"),
    "DT-18": dict(body="office-holder", subject="building-control", decided="2025-02-03", pending="2025-01-02"),
    "DT-19": dict(body="committee", subject="building-control", decided="2025-02-03", pending="2025-01-02"),
    "DT-20": dict(body="council", subject="building-ordinance", decided="2025-02-03"),
    "DT-21": dict(body="office-holder", subject="personnel"), "DT-22": dict(body="executive", subject="dismissal"),
    "DT-23": dict(body="office-holder", subject="collective-agreement"),
    "DT-24": dict(body="office-holder", subject="pupil-place"),
    "DT-25": dict(body="office-holder", subject="pupil-discipline"),
    "DT-26": dict(body="office-holder", subject="early-education"),
    "DT-27": dict(body="office-holder", subject="social-service", authority="wellbeing-county"),
    "DT-28": dict(body="office-holder", subject="child-welfare", authority="wellbeing-county"),
    "DT-29": dict(body="office-holder", subject="document"), "DT-30": dict(body="executive", subject="pre-emption"),
    "DT-31": dict(body="executive", subject="pre-emption-waived"),
    "DT-32": dict(body="committee", subject="environment"),
    "DT-33": dict(body="office-holder", subject="health-protection"),
    "DT-34": dict(body="office-holder", subject="food-control"),
    "DT-35": dict(body="office-holder", subject="parking-fine"),
    "DT-36": dict(authority="road-association", body="general-meeting", subject="private-road"),
    "DT-37": dict(body="office-holder", nature="correction-refused"),
    "DT-38": dict(body="committee", nature="disqualification"),
    "DT-39": dict(authority="wellbeing-county", body="council"), "DT-40": dict(authority="joint", body="council"),
}
# The catalogue's words for the first remedy of a row.
WORDS = [("markkinaoikeus", "market-court"), ("hankintaoikaisu", "rectification"), ("kunnallisvalitus", "municipal-appeal"),
         ("aluevalitus", "municipal-appeal"), ("hallintovalitus", "administrative-appeal"), ("moitekanne", "action"),
         ("oikaisuvaatimus", "claim"), ("valittamalla", "municipal-appeal"), ("none", "prohibited")]
MEANT = {
    # As the row says "the decider's other decisions": those of the council.
    "DT-10": "municipal-appeal",
    # Rectification and the claim stand side by side; the library puts the claim first.
    "DT-14": "claim",
    # 560/2018 64 §: a claim to the meeting stands before the action, which stands beside it.
    "DT-36": "claim",
}


def first_remedy(row):
    """The remedy that the row's words begin with."""
    found = [(row["remedy"].find(word), remedy) for word, remedy in WORDS if word in row["remedy"]]
    return min(found)[1] if found else None


def ask(requests):
    lines = "".join(json.dumps(r) + "\n" for r in requests)
    done = subprocess.run([os.environ["PYK_TOOL"], "answer"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["result"] for line in done.stdout.splitlines()]


def main():
    assert {row["id"] for row in TABLE} == set(FACTS)
    base = {"op": "route", "authority": "municipality", "nature": "final", "subject": "municipal", "decided": NOW}
    routes = ask([{**base, **FACTS[row["id"]]} for row in TABLE])
    periods = 0
    for row, route in zip(TABLE, routes):
        want = MEANT.get(row["id"], first_remedy(row))
        assert route["state"] == "found", (row["id"], route["state"], route.get("missing"))
        assert route["remedy"] == want, (row["id"], route["remedy"], want)
        days = re.match(r"(\d+) d\b", row["period"])
        assert (route["remedy"] == "prohibited") == ("limit" not in route), row["id"]
        if days is None or row["id"] in ("DT-11", "DT-39"):  # of the new decision; of two remedies
            continue
        clock, = ask([{"op": "limit", "limit": route["limit"], "event": FACTS[row["id"]].get("decided", NOW),
                       "law-day": route["limit-day"]}])
        if row["id"] not in ("DT-10", "DT-36"):
            assert (clock["amount"], clock["unit"]) == (int(days.group(1)), "day"), (row["id"], clock["amount"])
            periods += 1
    print(f"{len(TABLE)} rows of the decision table, {periods} periods")
    assert periods > 25


main()
