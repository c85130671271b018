"""Cases for replay.py, worked out by hand from the statutes' texts: every day in them was counted on paper."""
import datetime

import replay_case as case
import replay_log as log

MUNICIPAL_MATTER = (1, 1)
COUNCIL, EXECUTIVE, COMMITTEE, OFFICE_HOLDER = 1, 2, 3, 8
FINAL, WISH_REPORT, NOTED, TABLED, ON_CLAIM, CLAIM_GRANTED = 1, 3, 4, 5, 9, 10
RECEIPT, LETTER, E_MESSAGE = 1, 2, 3
NO_REMEDY, CLAIM, APPEAL = 1, 2, 3
NO_PARTIES, ONE_PARTY = (2, 0), (1, 1)
HELSINKI = 2


def number(day):
    return datetime.date.fromisoformat(day).toordinal() if day else 0


def on(key, kind, day, learned="", body=0, nature=0, service=0, proven="", obstacle=0, who=0):
    numbers = [key, 0, kind, number(day), number(learned), 0, body, nature, service, number(proven), obstacle, who]
    return " ".join(map(str, numbers))


def question(events, parties=NO_PARTIES, motion=0, two_per_cent=0, bylaw=0, as_of="", known_by=""):
    facts = [*MUNICIPAL_MATTER, motion, two_per_cent, *parties, bylaw, 0, number(as_of), number(known_by)]
    return " ".join(map(str, facts)) + " | " + " ; ".join(events)


def expect(phase, since, as_of, used, decision=None, force=(), enforceable=case.MAY, left_out=(0, 0, 0), handled=(0, 0),
           duties=(), findings=(), decisions=1):
    """decision: body, nature, day, remedy; force: state, day; duties: kind, state, since, due, latest; findings: code,
    key, day."""
    body, nature, day, remedy = decision or (0, 0, "", 0)
    state, gained = force or (0, "")
    head = [phase, number(since), number(as_of), used, *left_out, decisions if decision else 0, body, nature,
            number(day), remedy, *handled, state, number(gained), number(gained), enforceable]
    owed = [f"{kind} {how} {number(since)} {number(due)} {number(latest)}"
            for kind, how, since, due, latest in duties]
    wrong = [f"{code} {key} 0 {number(found)}" for code, key, found in findings]
    return " ".join(map(str, head)) + " | " + " ; ".join(owed) + " | " + " ; ".join(wrong)


DECIDED_2021 = on(1, log.DECIDED, "2021-11-30", body=COMMITTEE, nature=FINAL)
VIEW_2021 = on(2, log.ON_VIEW, "2021-12-07")
COMMITTEE_2021 = (COMMITTEE, FINAL, "2021-11-30", CLAIM)
COUNCIL_2019 = on(1, log.DECIDED, "2019-11-04", body=COUNCIL, nature=FINAL)
VIEW_2019 = on(2, log.ON_VIEW, "2019-11-06")
REMOVE = (case.REMOVE_DATA, case.DUTY_OPEN)
PUBLISH = (case.PUBLISH_MINUTES, case.DUTY_OPEN)

CASES = [
    # 410/2015 140 § 3 mom.: known on 14 December; 138 §: 14 days, Tuesday 28 December.
    ("minutes on view",
     question([VIEW_2021, DECIDED_2021]),
     expect(case.OPEN, "2021-12-07", "2021-12-07", 2, COMMITTEE_2021, (1, "2021-12-29"))),
    # The claim of the day after is too late, and the time had run out that morning.
    ("a claim too late",
     question([DECIDED_2021, VIEW_2021, on(3, log.CLAIMED, "2021-12-29")]),
     expect(case.FINAL, "2021-12-29", "2021-12-29", 3, COMMITTEE_2021, (1, "2021-12-29"),
            duties=[(*REMOVE, "2021-12-29", "", "")], findings=[(984, 3, "2021-12-29")])),
    # That of the last day is in time, and has to be handled: 134 § 2 mom.
    ("a claim on the last day",
     question([DECIDED_2021, VIEW_2021, on(3, log.CLAIMED, "2021-12-28")], as_of="2022-02-01"),
     expect(case.CLAIMED, "2021-12-28", "2022-02-01", 3, COMMITTEE_2021, (1, "2021-12-29"), handled=(1, 0),
            duties=[(case.DECIDE_CLAIM, 1, "2021-12-28", "", "")])),
    # Decided under 365/1995, which still governs (410/2015 147 §): 95 § 2 mom. known at once, 93 § 14 days, 21 June.
    # When the time ends 410/2015 140 § 1 mom. is in force.
    ("the old act",
     question([on(1, log.DECIDED, "2017-05-15", body=COMMITTEE, nature=FINAL), on(2, log.ON_VIEW, "2017-06-07")],
              as_of="2017-06-30"),
     expect(case.FINAL, "2017-06-22", "2017-06-30", 2, (COMMITTEE, FINAL, "2017-05-15", CLAIM), (1, "2017-06-22"),
            duties=[(*REMOVE, "2017-06-22", "", "")])),
    # Members: known on 15 December, 30 days, Friday 14 January 2022. The party: letter of 10 December, known on the
    # 17th, 30 days, Sunday 16 January, so Monday the 17th.
    ("party and members",
     question([on(1, log.DECIDED, "2021-12-01", body=COUNCIL, nature=FINAL), on(2, log.ON_VIEW, "2021-12-08"),
               on(3, log.SERVED, "2021-12-10", service=LETTER)], ONE_PARTY),
     expect(case.OPEN, "2021-12-08", "2021-12-10", 3, (COUNCIL, FINAL, "2021-12-01", APPEAL), (1, "2022-01-18"))),
    # The minutes alone are not enough where a party has to be served: 434/2003 54 § 1 mom.
    ("nobody served",
     question([on(1, log.DECIDED, "2021-12-01", body=COUNCIL, nature=FINAL), on(2, log.ON_VIEW, "2021-12-08")],
              ONE_PARTY, as_of="2023-01-01"),
     expect(case.OPEN, "2021-12-08", "2023-01-01", 2, (COUNCIL, FINAL, "2021-12-01", APPEAL), (3, ""),
            duties=[(case.SERVE, 1, "2021-12-01", "", "")])),
    # Helsinki: one year from 16 June 2021 is Thursday 16 June 2022. Noting the report carries no remedy (136 §).
    ("report on a wish resolution",
     question([on(1, log.FILED, "2021-06-16"),
               on(2, log.DECIDED, "2022-06-20", body=EXECUTIVE, nature=WISH_REPORT)],
              motion=case.WISH, bylaw=HELSINKI),
     expect(case.FINAL, "2022-06-20", "2022-06-20", 2, (EXECUTIVE, WISH_REPORT, "2022-06-20", NO_REMEDY),
            (2, "2022-06-20"),
            duties=[(case.REPORT_COUNCILLORS, 1, "2021-06-16", "", ""), (*PUBLISH, "2022-06-20", "", "")],
            findings=[(988, 2, "2022-06-20")])),
    # From 5 February 2021 to Saturday 5 February 2022; whether it moves to Monday the 7th is open (150/1930 1 §).
    ("a contested last day",
     question([on(1, log.FILED, "2021-02-05")], motion=case.WISH, bylaw=HELSINKI, as_of="2022-02-06"),
     expect(case.PENDING, "2021-02-05", "2022-02-06", 1, enforceable=case.NOTHING,
            duties=[(case.REPORT_WISH, 2, "2021-02-05", "2022-02-05", "2022-02-07"),
                    (case.REPORT_COUNCILLORS, 1, "2021-02-05", "", "")])),
    # No bylaws known: there is the duty, and no period for it.
    ("no bylaws",
     question([on(1, log.FILED, "2021-02-05")], motion=case.COUNCIL_MOTION, as_of="2030-01-01"),
     expect(case.PENDING, "2021-02-05", "2030-01-01", 1, enforceable=case.NOTHING,
            duties=[(case.REPLY_MOTION, 6, "2021-02-05", "", "")])),
    # 410/2015 23 § 2 mom.: six months from 31 August 2020, there is no 31st: 28 February 2021, a Sunday, from which an
    # authority's own limit does not move. 4 mom.: the council, by the end of the year.
    ("an initiative of two per cent",
     question([on(1, log.FILED, "2020-08-31")], motion=case.INITIATIVE, two_per_cent=1,
              as_of="2021-03-01"),
     expect(case.PENDING, "2020-08-31", "2021-03-01", 1, enforceable=case.NOTHING,
            duties=[(case.TELL_MOVER, 1, "2020-08-31", "", ""),
                    (case.TAKE_UP_INITIATIVE, 3, "2020-08-31", "2021-02-28", "2021-02-28"),
                    (case.TELL_COUNCIL, 3, "2020-08-31", "2020-12-31", "2020-12-31")],
            findings=[(989, 0, "2021-03-01"), (989, 0, "2021-03-01")])),
    # On view 6 November 2019, known on the 13th, 30 days: Friday 13 December. The court's notice of 8 May 2020 (142 § 2
    # mom.): 30 days, Sunday 7 June, so Monday the 8th.
    ("before the court",
     question([COUNCIL_2019, VIEW_2019, on(3, log.APPEALED, "2019-12-13"), on(4, log.COURT_UPHELD, "2020-05-04"),
               on(5, log.COURT_NOTICE, "2020-05-08")], as_of="2020-06-10"),
     expect(case.FINAL, "2020-06-09", "2020-06-10", 5, (COUNCIL, FINAL, "2019-11-04", APPEAL), (1, "2020-06-09"))),
    # The Supreme Administrative Court undoes what the court below annulled: the decision stands.
    ("annulled and restored",
     question([COUNCIL_2019, VIEW_2019, on(3, log.APPEALED, "2019-12-13"),
               on(4, log.COURT_ANNULLED, "2020-05-04"), on(5, log.COURT_NOTICE, "2020-05-08"),
               on(6, log.APPEALED_FURTHER, "2020-06-08"), on(7, log.FURTHER_ANNULLED, "2021-03-01")]),
     expect(case.FINAL, "2021-03-01", "2021-03-01", 7, (COUNCIL, FINAL, "2019-11-04", APPEAL), (1, "2021-03-01"))),
    # Only preparation or enforcement: 136 §. A claim is not open.
    ("no remedy",
     question([on(1, log.DECIDED, "2021-11-29", body=EXECUTIVE, nature=NOTED), on(2, log.CLAIMED, "2021-12-01")]),
     expect(case.FINAL, "2021-11-29", "2021-12-01", 2, (EXECUTIVE, NOTED, "2021-11-29", NO_REMEDY), (2, "2021-11-29"),
            duties=[(*PUBLISH, "2021-11-29", "", "")], findings=[(986, 2, "2021-12-01")])),
    # 924/2010 in force from 1 December 2010: no rule read on a message about a decision of November.
    ("a message too early",
     question([on(1, log.DECIDED, "2010-11-15", body=OFFICE_HOLDER, nature=FINAL),
               on(2, log.SERVED, "2010-11-18", service=E_MESSAGE), on(3, log.ON_VIEW, "2010-11-22")], ONE_PARTY),
     expect(case.OPEN, "2010-11-18", "2010-11-22", 3, (OFFICE_HOLDER, FINAL, "2010-11-15", CLAIM), (5, ""),
            findings=[(991, 1, "2010-11-15")])),
    # The claim is rejected: only the claimant goes on (137 § 3 mom.), received on 29 March: 30 days, Wednesday 28
    # April.
    ("a claim rejected",
     question([on(1, log.DECIDED, "2021-03-01", body=OFFICE_HOLDER, nature=FINAL),
               on(2, log.SERVED, "2021-03-01", service=LETTER), on(3, log.CLAIMED, "2021-03-10"),
               on(4, log.DECIDED, "2021-03-25", body=COMMITTEE, nature=ON_CLAIM),
               on(5, log.SERVED, "2021-03-29", service=RECEIPT)], ONE_PARTY),
     expect(case.OPEN, "2021-03-29", "2021-03-29", 5, (COMMITTEE, ON_CLAIM, "2021-03-25", APPEAL), (1, "2021-04-29"),
            duties=[(*PUBLISH, "2021-03-25", "", "")], decisions=2)),
    # It changes the decision: the members' time runs, too, and the minutes are not on view.
    ("a claim granted",
     question([on(1, log.DECIDED, "2021-03-01", body=OFFICE_HOLDER, nature=FINAL), on(3, log.CLAIMED, "2021-03-10"),
               on(4, log.DECIDED, "2021-03-25", body=COMMITTEE, nature=CLAIM_GRANTED),
               on(5, log.SERVED, "2021-03-29", service=RECEIPT)], ONE_PARTY),
     expect(case.OPEN, "2021-03-29", "2021-03-29", 4, (COMMITTEE, CLAIM_GRANTED, "2021-03-25", APPEAL), (3, ""),
            duties=[(*PUBLISH, "2021-03-25", "", "")], decisions=2)),
    # 434/2003 49 §: instructions missing, so no time runs; new ones on 20 December 2021: 14 days, Monday 3 January
    # 2022.
    ("new instructions",
     question([DECIDED_2021, VIEW_2021, on(3, log.SERVED, "2021-12-07", service=LETTER, obstacle=4),
               on(4, log.RENEWED, "2021-12-20")], ONE_PARTY),
     expect(case.OPEN, "2021-12-07", "2021-12-20", 4, COMMITTEE_2021, (1, "2022-01-04"))),
    ("instructions missing",
     question([DECIDED_2021, VIEW_2021, on(3, log.SERVED, "2021-12-07", service=LETTER, obstacle=4)],
              ONE_PARTY),
     expect(case.OPEN, "2021-12-07", "2021-12-07", 3, COMMITTEE_2021, (4, ""),
            duties=[(case.SERVE, 1, "2021-11-30", "", ""), (case.RENEW_NOTICE, 1, "2021-12-07", "", "")])),
    # 143 §: enforced after the committee prohibited it. 96 §: not while held unlawful.
    ("prohibited",
     question([DECIDED_2021, on(2, log.PROHIBITED, "2021-12-01", body=COMMITTEE), on(3, log.ENFORCED, "2021-12-02")]),
     expect(case.DECIDED, "2021-11-30", "2021-12-02", 3, COMMITTEE_2021, (3, ""), enforceable=case.IS_PROHIBITED,
            duties=[(*PUBLISH, "2021-11-30", "", "")], findings=[(990, 3, "2021-12-02")])),
    ("held unlawful",
     question([COUNCIL_2019, VIEW_2019, on(3, log.HELD_UNLAWFUL, "2019-11-11"), on(4, log.ENFORCED, "2019-11-12"),
               on(5, log.SUMMONED, "2019-11-13")]),
     expect(case.OPEN, "2019-11-06", "2019-11-13", 5, (COUNCIL, FINAL, "2019-11-04", APPEAL), (1, "2019-12-14"),
            enforceable=case.IS_UNLAWFUL, findings=[(990, 4, "2019-11-12")])),
    # A report learned later counts; one that says no more than another is left out; what is void did not happen; what
    # became known later is not there yet. A claim before anything was decided cannot be.
    ("reports",
     question([on(1, log.DECIDED, "2021-11-29", body=COMMITTEE, nature=TABLED),
               on(1, log.DECIDED, "2021-11-30", "2021-12-01", body=COMMITTEE, nature=FINAL),
               on(2, log.CLAIMED, "2021-11-29"), on(2, log.CLAIMED, "2021-11-29", "2021-11-29"),
               on(3, log.ON_VIEW, "2021-12-02"), on(3, log.VOID, "2021-12-02", "2021-12-03"),
               on(4, log.ON_VIEW, "2021-12-07", "2022-01-10")], known_by="2021-12-31"),
     expect(case.DECIDED, "2021-11-30", "2021-11-30", 2, COMMITTEE_2021, (3, ""), left_out=(1, 3, 1),
            duties=[(*PUBLISH, "2021-11-30", "", "")], findings=[(981, 2, "2021-11-29")])),
    ("contradiction",
     question([on(1, log.DECIDED, "2021-11-30", body=COMMITTEE, nature=FINAL),
               on(1, log.DECIDED, "2021-11-30", body=EXECUTIVE, nature=FINAL)]),
     expect(case.DECIDED, "2021-11-30", "2021-11-30", 1, COMMITTEE_2021, (3, ""), left_out=(0, 1, 0),
            duties=[(*PUBLISH, "2021-11-30", "", "")], findings=[(982, 1, "2021-11-30")])),
    # One more party is served, by letter of 3 January 2022, when the time of all others was over: known on the 10th, 14
    # days, Monday 24 January.
    ("served after legal force",
     question([DECIDED_2021, VIEW_2021, on(3, log.SERVED, "2022-01-03", service=LETTER)]),
     expect(case.OPEN, "2022-01-03", "2022-01-03", 3, COMMITTEE_2021, (1, "2022-01-25"),
            duties=[(*REMOVE, "2021-12-29", "", "")], findings=[(987, 3, "2022-01-03")])),
    ("nothing",
     question([]), expect(case.NONE, "", "", 0, enforceable=case.NOTHING)),
]


def check(reply):
    wrong = 0
    for name, asked, expected in CASES:
        found = reply(asked)
        if found != expected:
            wrong += 1
            print(f"{name}:\n  asked    {asked}\n  by hand  {expected}\n  replayed {found}")
    print(f"{len(CASES)} cases, {wrong} differ")
    return int(wrong > 0)
