"""Slow, independent replay of a case: where a matter stands on a day, what is owed, and what in the log cannot be.

    replay.py        answers cases from standard input, a line each, at once
    replay.py check  compares cases worked out by hand (replay_check.py) with these answers

A case, in whole numbers, days and enumerators as the headers have them, 0 for what is not given:
    AUTHORITY SUBJECT MOTION TWO_PER_CENT PARTIES PARTY_COUNT BYLAW PENDING AS_OF KNOWN_BY | EVENT ; EVENT ; ...
with an event as KEY0 KEY1 KIND DAY LEARNED ORDER BODY NATURE SERVICE PROVEN OBSTACLE WHO. The answer:
    PHASE SINCE AS_OF USED REPEATED SUPERSEDED UNKNOWN_YET DECISIONS BODY NATURE DECIDED REMEDY CLAIMS APPEALS
    FORCE_STATE FORCE FORCE_EARLIEST ENFORCEABLE | DUTY ; ... | FINDING ; ...
with a duty as KIND STATE SINCE DUE DUE_LATEST, those open in the order of their kinds, and a finding as CODE KEY0
KEY1 FOUND_DAY, in that order. A list of nothing leaves two spaces between its bars. Ordinary matters of municipalities
only; any other question is answered SCOPE.

Written from docs/replay.md, the headers and the statutes, with the calendar and the counting of limit.py. It shares
nothing with the library.
"""
import sys

sys.dont_write_bytecode = True
import replay_check  # noqa: E402
from replay_case import Case  # noqa: E402
from replay_log import Log, normal  # noqa: E402

MUNICIPALITY, MUNICIPAL = 1, 1


def written(records):
    return " ; ".join(" ".join(map(str, record)) for record in records)


def answer(facts, reports):
    authority, subject, motion, two_per_cent, parties, party_count, bylaw, _, as_of, known_by = facts
    if (authority, subject) != (MUNICIPALITY, MUNICIPAL):
        return "SCOPE"
    log = Log(reports, as_of, known_by)
    case = Case(motion, two_per_cent, parties, party_count, bylaw)
    for e in log.contradicted:
        case.find(982, e)
    for e in log.events:
        case.happen(e)
    duties = case.end(log.as_of)
    last = case.last
    head = [case.phase, case.since, log.as_of, len(log.events), log.repeated, log.superseded, log.unknown_yet]
    head += [case.decisions]
    head += [last.body, last.nature, last.day, last.remedy] if last else [0, 0, 0, 0]
    head += [case.claims, case.appeals, *case.force(), case.enforceable()]
    return f"{written([head])} | {written(duties)} | {written(sorted(case.findings))}"


def reply(line):
    facts, _, events = line.partition("|")
    reports = [normal(map(int, event.split())) for event in events.split(";") if event.strip()]
    return answer([int(number) for number in facts.split()], reports)


def main(arguments):
    if arguments == ["check"]:
        return replay_check.check(reply)
    if arguments:
        sys.exit(__doc__)
    for line in sys.stdin:
        print(reply(line), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
