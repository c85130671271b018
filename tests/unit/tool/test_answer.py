"""The line protocol: `pykala answer`, one JSON request a line, one reply a line.

Expectations: what docs/answer.schema.json and docs/json.md promise, and the core's own tests of the same facts."""
import json
import re
import subprocess
import sys
import tempfile
import unittest

from tool import PAGES, ROOT, TOOL, run


def validator(part):
    """Of requests, replies or results of the line protocol."""
    import jsonschema
    schema = json.loads((ROOT / "docs/answer.schema.json").read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator({**schema, "anyOf": [{"$ref": f"#/$defs/{part}"}]})


class Asking:
    """Asks the tool; what is asked of records and logs, and what comes back, also has to follow the schema."""

    def ask(self, *lines):
        data = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
        done = run("answer", stdin=data)
        self.assertEqual(done.returncode, 0, done.stderr)
        replies = [json.loads(line) for line in done.stdout.splitlines()]
        if type(self) is not Answer:
            self.follow_schema(lines, replies)
        return replies

    def follow_schema(self, requests, replies):
        self.assertEqual(len(requests), len(replies))
        validators = {part: validator(part) for part in ("request", "reply")}
        for request, reply in zip(requests, replies):
            validators["reply"].validate(reply)
            if "result" in reply:
                part = f"result-{request['op']}"
                validators.setdefault(part, validator(part)).validate(reply["result"])
                validators["request"].validate(request)

    def refused(self, cases):
        """Cases of request, name of the error and place; the schema refuses them, too, where it can tell."""
        requests = validator("request")
        for (request, code, at), reply in zip(cases, self.ask(*(case[0] for case in cases))):
            self.assertEqual((reply.get("error", {}).get("code"), reply.get("error", {}).get("at")), (code, at), request)
            if code == "argument" and reply["error"]["expected"] == "no such member in this operation":
                self.assertFalse(requests.is_valid(request), request)


class Answer(Asking, unittest.TestCase):
    """The line protocol: one reply a line, in order, whatever the lines are."""

    def test_operations(self):
        version, day, calendar, limit, route, check_ = self.ask(
            {"op": "version"}, {"op": "day", "day": "2024-01-31", "add-months": 1, "add-days": 1},
            {"op": "calendar", "day": "2021-12-24"},
            {"op": "limit", "id": "a", "limit": "claim", "service": "minutes-on-view", "event": "2021-12-03", "lang": "sv"},
            {"op": "route", "subject": "municipal", "id": 2, "authority": "municipality", "body": "council", "nature": "final",
             "decided": "2021-06-16"},
            {"op": "check", "authority": "municipality", "body": "executive", "nature": "noted", "subject": "municipal",
             "decided": "2021-11-29",
             "notice": True, "notices": ["prohibition"], "notice-provision-given": True,
             "notice-provision": "Kuntalaki 134 §"})
        self.assertRegex(version["result"]["law"]["digest"], "^[0-9a-f]{16}$")
        self.assertEqual(day["result"]["day"], "2024-03-01")  # 29 February, then a day
        self.assertEqual((calendar["result"]["holiday"], calendar["result"]["open"]), ("christmas-eve", "2021-12-27"))
        self.assertEqual((limit["id"], limit["result"]["last-day"]), ("a", "2021-12-27"))
        self.assertIn("julafton", limit["result"]["steps"][3]["text"])
        self.assertEqual((route["id"], route["result"]["remedy"]), (2, "municipal-appeal"))
        self.assertEqual([f["name"] for f in check_["result"]["findings"]], ["notice-wrong-provision"])

    def test_bad_lines_are_answered_and_the_next_is_too(self):
        good = {"op": "day", "day": "2021-12-31"}
        cases = [(b"nonsense", "syntax", None), (b"[1]", "syntax", None), (b'{"op":"day","day":"x","day":"y"}', "syntax", None),
                 (b'{"op":"day","day":"2021-02-30"}', "range", "day"), ({"op": "fly"}, "argument", "op"),
                 ({"op": "day"}, "argument", "day"), ({"op": "day", "day": 5}, "syntax", "day"),
                 ({"op": "limit", "servise": "letter"}, "argument", "servise"),
                 (b'{"op":"limit","amount":1.5}', "argument", "amount"), ({"op": "limit", "amount": 10000}, "range", "amount"),
                 ({"op": "limit", "limit": "claim", "event": "1990-01-01"}, "no-rule", "op"),
                 ({"op": "route", "notices": ["none"]}, "argument", "notices"),
                 ({"op": "check", "notice-provision": "gibberish"}, "syntax", "notice-provision"),
                 ({"op": "version", "id": [1]}, "argument", "id"), (b"\xff\xfe", "syntax", None), (b'{"a":"\x00"}', "syntax", None),
                 (b"[" * 100000, "syntax", None), (b'{"op":"' + b"a" * 2_000_000 + b'"}', "syntax", None)]
        replies = self.ask(*(line for case in cases for line in (case[0], good)))
        self.assertEqual(len(replies), 2 * len(cases))
        for case, bad, fine in zip(cases, replies[::2], replies[1::2]):
            self.assertEqual((bad["error"]["code"], bad["error"].get("at")), case[1:], str(case)[:80])
            self.assertEqual(fine["result"]["weekday"], "friday")

    def test_what_is_written_is_read_back(self):
        done = run("check", "--format", "json", "--as-of", "2021-12-08", PAGES["fi"])
        report = json.loads(done.stdout)
        asked = {"op": "check", "as-of": "2021-12-08", "lang": "en", **report["decision"]}
        reply, = self.ask(asked)
        self.assertEqual(reply["result"]["decision"], {**report["decision"], **reply["result"]["decision"]})
        self.assertEqual([f["code"] for f in reply["result"]["findings"]], [f["code"] for f in report["findings"]])

    def test_inverse_service_clocks_and_rules(self):
        facts = {"authority": "municipality", "body": "committee", "nature": "final", "subject": "municipal",
                 "decided": "2021-11-29", "on-view": "2021-12-03", "party-service": "letter", "party-sent": "2021-12-01"}
        inverse, service, clocks, rule, table, none, both = self.ask(
            {"op": "inverse", "limit": "claim", "service": "minutes-on-view", "force": "2021-12-28"},
            {"op": "service", "service": "letter", "event": "2011-12-19", "law-day": "2011-12-16", "lang": "fi"},
            {"op": "clocks", **facts, "deliveries": [{"service": "letter", "sent": "2021-12-10"}]},
            {"op": "rule", "name": "route/22"}, {"op": "rule", "table": "transitions", "lang": "sv"},
            {"op": "rule", "name": "route/9999"}, {"op": "rule"})
        # 6 December and seven days, and fourteen: 27 December (410/2015 138, 140 §).
        self.assertEqual((inverse["result"]["event"], inverse["result"]["last-day"]), ("2021-12-06", "2021-12-27"))
        # KHO:2014:78: the seventh day is Boxing Day and stays.
        self.assertEqual((service["result"]["known"], len(service["result"]["steps"])), ("2011-12-26", 2))
        self.assertEqual([c["last-day"] for c in clocks["result"]["clocks"]],
                         ["2021-12-22", "2021-12-31", "2021-12-27", "2021-12-22"])
        self.assertEqual((clocks["result"]["force"]["state"], clocks["result"]["force"]["day"]), ("found", "2022-01-01"))
        self.assertNotIn("findings", clocks["result"])
        self.assertEqual((rule["result"]["basis"]["act"], rule["result"]["basis"]["section"]), ("410/2015", 134))
        self.assertTrue(rule["result"]["link"].endswith("/2015/20150410"))
        self.assertGreater(len(table["result"]), 5)
        self.assertEqual((none["error"]["code"], both["error"]["at"]), ("no-rule", "name"))

    def test_bylaws_of_ones_own(self):
        bylaws = {"schema": 1, "name": "Mallila", "rules": [
            {"kind": "limit", "limit": "wish-report", "from": "2020-01-01", "amount": 6, "unit": "month",
             "counting": "bylaw", "whose": ["mover"], "trust": "text", "chapter": 3, "section": 7},
            {"kind": "presented", "body": "committee"}, {"kind": "closing", "amount": 945}]}
        question = {"op": "limit", "limit": "wish-report", "event": "2021-06-16"}
        given, without, wrong, unknown = self.ask(
            {**question, "bylaws": bylaws}, question, {**question, "bylaws": {**bylaws, "schema": 2}},
            {**question, "bylaws": {"schema": 1, "rules": [{"kind": "limit", "colour": "red"}]}})
        self.assertEqual((given["result"]["last-day"], given["result"]["basis"]["section"]), ("2021-12-16", 7))
        self.assertEqual(without["error"]["code"], "no-rule")
        self.assertEqual((wrong["error"]["code"], wrong["error"]["at"]), ("range", "schema"))
        self.assertEqual((unknown["error"]["code"], unknown["error"]["at"]), ("argument", "colour"))
        with tempfile.NamedTemporaryFile(suffix=".json") as file:
            file.write(json.dumps(bylaws).encode())
            file.flush()
            done = run("limit", "wish-report", "--from", "2021-06-16", "--bylaws", file.name, "--lang", "en")
            self.assertIn(b"16 December 2021", done.stdout)
            # The page's wish resolution of June 2021 was noted in December at the latest: the sixth month ends on the 16th.
            report = json.loads(run("check", "--format", "json", "--bylaws", file.name, "--as-of", "2022-01-03",
                                    PAGES["fi"]).stdout)
            self.assertEqual(report["clocks"][0]["last-day"], "2021-12-16")
            file.seek(0)
            file.truncate()
            file.write(b"{")
            file.flush()
            done = run("limit", "wish-report", "--from", "2021-06-16", "--bylaws", file.name)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertIn(b"PYK_E_", done.stderr)

    def test_blank_lines_and_a_last_line_without_end(self):
        self.assertEqual(len(self.ask(b"", b"  ", {"op": "version"}, b"\r")), 1)

    def test_replies_come_before_the_next_question(self):
        with subprocess.Popen([TOOL, "answer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as tool:
            for day, weekday in (("2021-12-31", "friday"), ("2022-01-01", "saturday")):
                tool.stdin.write(json.dumps({"op": "day", "day": day}).encode() + b"\n")
                tool.stdin.flush()
                self.assertEqual(json.loads(tool.stdout.readline())["result"]["weekday"], weekday)
            tool.stdin.close()
            self.assertEqual(tool.wait(10), 0)

    def test_schema(self):
        requests = [{"op": "version", "id": 1}, {"op": "day", "day": "2021-12-31", "add-days": -1},
                    {"op": "calendar", "day": "1974-01-06"}, {"op": "limit", "amount": 1, "unit": "year", "counting": "bylaw", "event": "2020-02-29"},
                    {"op": "route", "body": "council"}, {"op": "check", "lang": "fi", "body": "executive", "contact": False},
                    {"op": "limit", "limit": "claim"}, {"op": "rule", "table": "routes"}, {"op": "rule", "name": "route/302"},
                    {"op": "inverse", "limit": "claim", "force": "2021-12-28"},
                    {"op": "service", "service": "letter", "event": "2021-12-01"},
                    {"op": "clocks", "authority": "municipality", "body": "committee", "nature": "final",
                     "subject": "procurement", "decided": "2021-12-01",
                     "deliveries": [{"service": "letter", "sent": "2021-12-10", "obstacle": "not-verified"}]},
                    {"op": "limit", "limit": "claim", "event": "2021-12-01", "relied": "2021-12-20", "asked": "2021-12-20",
                     "asked-second": 100, "bylaws": {"schema": 1, "rules": [{"kind": "closing", "amount": 945}]}}]
        for request, reply in zip(requests, self.ask(*requests)):
            validator("request").validate(request)
            validator("reply").validate(reply)
            self.assertIn("result", reply)
        validator("reply").validate(self.ask({"op": "fly"})[0])
        self.assertFalse(validator("request").is_valid({"op": "fly"}))
        self.assertFalse(validator("reply").is_valid({"result": {}}))

class AnswerRecords(Asking, unittest.TestCase):
    """The line protocol about plain records. Expectations are worked out from the statutes that each test names."""

    RECORDS = ("person", "organization", "take-up", "motion", "form", "serving", "filing", "enforcement", "correction",
               "meeting", "item", "vote", "election")
    COUNCIL = {"authority": "municipality", "body": "council", "held": "2021-12-07"}

    def facts(self, record):
        schema = json.loads((ROOT / "docs/answer.schema.json").read_text(encoding="utf-8"))
        return schema["$defs"][f"facts-{record}"]["properties"]

    def test_every_fact_of_every_record_is_known(self):
        lines, places = [], []
        for record in self.RECORDS:
            more = {"meeting": {}} if record == "item" else {}
            for fact in self.facts(record):
                lines.append({"op": "judge", "record": record, "law-day": "2021-12-07", "facts": {fact: []}, **more})
                places.append(f"facts.{fact}")
            lines.append({"op": "judge", "record": record, "law-day": "2021-12-07", "facts": {"factt": 1}, **more})
            places.append("facts.factt")
        self.assertGreater(len(lines), 250)
        for place, reply in zip(places, self.ask(*lines)):
            self.assertEqual(reply["error"]["at"], place)
            self.assertEqual(reply["error"]["expected"] == "no such member in this operation", place == "facts.factt", place)

    def test_records_without_facts_break_nothing(self):
        lines = [{"op": "judge", "record": record, "law-day": "2021-12-07", "facts": {},
                  **({"meeting": {}} if record == "item" else {})} for record in self.RECORDS]
        for record, reply in zip(self.RECORDS, self.ask(*lines)):
            self.assertEqual(reply["result"], {"record": record, "findings": [], "counts": {"note": 0, "warning": 0, "error": 0}})

    def test_meeting_with_its_items(self):
        # 410/2015 94 § 4 mom.: four days before the meeting; 103 § 1 mom.: 57 of 85.
        present = [57, 56, 57, 56, 56]
        items = [{"members": 85, "present": n, "decided": "yes"} for n in present]
        items[1]["section"] = 12
        reply, again = self.ask({"op": "judge", "record": "meeting", "lang": "sv", "facts": {**self.COUNCIL, "summons-sent": "2021-12-04"},
                                 "items": items},
                                {"op": "judge", "record": "meeting", "facts": {**self.COUNCIL, "summons-sent": "2021-12-03"}})
        findings = reply["result"]["findings"]
        self.assertEqual([(f["name"], f.get("item"), f.get("section")) for f in findings],
                         [("summons-late", None, None), ("no-quorum", 1, 12), ("no-quorum", 3, None), ("no-quorum", 4, None)])
        self.assertEqual((findings[0]["expected-day"], findings[0]["found-day"]), ("2021-12-03", "2021-12-04"))
        self.assertEqual((findings[1]["expected-number"], findings[1]["found-number"]), (57, 56))
        self.assertTrue(all("text" in f for f in findings))
        self.assertEqual(reply["result"]["counts"]["error"], 4)
        self.assertEqual(again["result"]["findings"], [])

    def test_item_of_a_meeting_that_is_not_judged(self):
        reply, without = self.ask(
            {"op": "judge", "record": "item", "meeting": {**self.COUNCIL, "summons-sent": "2021-12-06"},
             "facts": {"section": 3, "members": 85, "present": 56, "decided": True}},
            {"op": "judge", "record": "item", "law-day": "2021-12-07", "facts": {}})
        self.assertEqual([(f["name"], f["section"]) for f in reply["result"]["findings"]], [("no-quorum", 3)])
        self.assertNotIn("item", reply["result"]["findings"][0])
        self.assertEqual(without["error"]["at"], "meeting")

    def test_hundreds_of_items(self):
        items = [{"members": 85, "present": 57 - i % 2, "decided": "yes"} for i in range(3000)]
        reply, = self.ask({"op": "judge", "record": "meeting", "facts": self.COUNCIL, "items": items})
        self.assertEqual([f["item"] for f in reply["result"]["findings"]], list(range(1, 3000, 2)))

    def test_bylaws_where_a_record_has_some(self):
        # Helsinki's council has 85 members; the wish resolution is adopted by more than half of them.
        vote = {"authority": "municipality", "body": "council", "majority": "wish", "counted": "yes", "stated": "yes", "no": 20}
        own = {"schema": 1, "rules": [{"kind": "wish-votes", "amount": 30}]}
        low, enough, ours, none, wrong = self.ask(
            *({"op": "judge", "record": "vote", "law-day": "2021-12-07", "facts": {**vote, "yes": n}, "bylaw": "helsinki"} for n in (42, 43)),
            {"op": "judge", "record": "vote", "law-day": "2021-12-07", "facts": {**vote, "yes": 29}, "bylaws": own},
            {"op": "judge", "record": "vote", "law-day": "2021-12-07", "facts": {**vote, "yes": 1}},
            {"op": "judge", "record": "vote", "law-day": "2021-12-07", "facts": vote, "bylaws": {**own, "schema": 2}})
        self.assertEqual([[f["name"] for f in reply["result"]["findings"]] for reply in (low, enough, ours, none)],
                         [["wish-votes-too-few"], [], ["wish-votes-too-few"], []])
        self.assertEqual(ours["result"]["findings"][0]["expected-number"], 30)
        self.assertEqual(wrong["error"]["at"], "schema")

    def test_person_vote_and_election(self):
        person, open_, tie, waits, seats, lot = self.ask(
            # 434/2003 28 § 1 mom. 1 kohta; nothing is known of the other grounds
            {"op": "person", "law-day": "2021-12-07", "lang": "fi",
             "facts": {"authority": "municipality", "body": "executive", "role": "member", "party": "close", "urgent": "no"}},
            {"op": "person", "law-day": "2021-12-07", "facts": {"authority": "municipality", "body": "executive", "role": "member"}},
            # 410/2015 104 § 2 mom.: in a tie the chair's vote
            *({"op": "vote", "law-day": "2021-12-07",
               "facts": {"authority": "municipality", "body": "council", "majority": "most", "yes": 42, "no": 42, "counted": "yes", **chair}}
              for chair in ({"chair": "no"}, {})),
            # comparison figures 40, 20, 20, 13.3, then 10 for each of the three
            {"op": "election", "seats": 5, "lists": [{"votes": n, "candidates": 5} for n in (40, 20, 10)]},
            {"op": "election", "seats": 5, "lists": [{"votes": n, "candidates": 5, "lot": i} for n, i in ((40, 3), (20, 1), (10, 2))]})
        self.assertEqual((person["result"]["disqualified"], person["result"]["may-take-part"], person["result"]["grounds"]),
                         (True, False, ["party"]))
        self.assertEqual({k: person["result"]["basis"][k] for k in ("act", "section", "item")}, {"act": "434/2003", "section": 28, "item": 1})
        self.assertNotIn("disqualified", open_["result"])
        self.assertIn("party", open_["result"]["open"])
        self.assertEqual((tie["result"]["state"], tie["result"]["winner"], tie["result"]["tie"]), ("decided", "no", True))
        self.assertEqual((waits["result"]["state"], waits["result"].get("winner")), ("facts-missing", None))
        self.assertEqual(seats["result"]["lists"], [{"seats": n, "tied": 1} for n in (3, 1, 0)])
        self.assertEqual((seats["result"]["state"], lot["result"]["state"]), ("facts-missing", "decided"))
        self.assertEqual([each["seats"] for each in lot["result"]["lists"]], [3, 2, 0])

    def test_refusals_name_their_place(self):
        day, facts = {"law-day": "2021-12-07"}, {"facts": {}}
        cases = [({"op": "judge", **facts}, "argument", "record"), ({"op": "judge", "record": "speech"}, "argument", "record"),
                 ({"op": "judge", "record": "meeting", **day}, "argument", "facts"),
                 ({"op": "judge", "record": "meeting", "facts": []}, "argument", "facts"),
                 ({"op": "judge", "record": "meeting", **facts}, "argument", "law-day"),
                 ({"op": "judge", "record": "person", **facts}, "argument", "law-day"),
                 ({"op": "judge", "record": "meeting", "facts": {"summons-sentt": "2021-12-03"}}, "argument", "facts.summons-sentt"),
                 ({"op": "judge", "record": "meeting", "facts": {"summons-sent": "2021-02-30"}}, "range", "facts.summons-sent"),
                 ({"op": "judge", "record": "meeting", "facts": {"body": "kitchen"}}, "argument", "facts.body"),
                 ({"op": "judge", "record": "meeting", "facts": {"open": 1}}, "argument", "facts.open"),
                 ({"op": "judge", "record": "meeting", "facts": {"councillors": 2 ** 31}}, "range", "facts.councillors"),
                 ({"op": "judge", "record": "meeting", "facts": {"meeting.held": "2021-12-07"}}, "argument", "facts.meeting.held"),
                 ({"op": "judge", "record": "meeting", **day, **facts, "items": {}}, "argument", "items"),
                 ({"op": "judge", "record": "meeting", **day, **facts, "items": [{}, 5]}, "argument", "items[1]"),
                 ({"op": "judge", "record": "meeting", **day, **facts, "items": [{}, {}, {"present": -1}]}, "range", "items[2].present"),
                 ({"op": "judge", "record": "item", **day, **facts, "meeting": {"held": 1}}, "syntax", "meeting.held"),
                 ({"op": "judge", "record": "form", **day, **facts, "items": []}, "argument", "items"),
                 ({"op": "judge", "record": "form", **day, **facts, "bylaw": "helsinki"}, "argument", "bylaw"),
                 ({"op": "judge", "record": "form", **day, **facts, "bylaws": {}}, "argument", "bylaws"),
                 ({"op": "judge", "record": "motion", **day, **facts, "bylaw": "mallila"}, "argument", "bylaw"),
                 ({"op": "person", **facts}, "argument", "law-day"), ({"op": "person", **day}, "argument", "facts"),
                 ({"op": "person", **day, "facts": {"rolle": "member"}}, "argument", "facts.rolle"),
                 ({"op": "person", **day, **facts, "bylaw": "helsinki"}, "argument", "bylaw"),
                 ({"op": "vote", **facts}, "argument", "law-day"), ({"op": "vote", **day, "facts": {"yes": "many"}}, "argument", "facts.yes"),
                 ({"op": "election", "lists": []}, "argument", "seats"), ({"op": "election", "seats": 1}, "argument", "lists"),
                 ({"op": "election", "seats": 1, "lists": []}, "argument", "seats"),
                 ({"op": "election", "seats": 100001, "lists": []}, "range", "seats"),
                 ({"op": "election", "seats": 1, "lists": [{"votes": 1}]}, "argument", "lists[0].candidates"),
                 ({"op": "election", "seats": 1, "lists": [{"votes": 1, "candidates": 1}, {"candidates": 1}]}, "argument", "lists[1].votes"),
                 ({"op": "election", "seats": 1, "lists": [{"votes": 1, "candidates": 1, "seats": 1}]}, "argument", "lists[0].seats")]
        self.refused(cases)

    def test_long_names_are_cut_between_characters(self):
        lines = [{"op": "judge", "record": "form", "facts": {"a" * shift + "ä" * 300: 1}} for shift in range(3)]
        for shift, reply in enumerate(self.ask(*lines)):
            self.assertRegex(reply["error"]["at"], f"^facts.{'a' * shift}ä{{50,}}$")


class AnswerLogs(Asking, unittest.TestCase):
    """The line protocol about logs: 410/2015 138, 140 and 143 §."""

    CASE = {"authority": "municipality", "subject": "municipal", "parties": "no"}
    DECIDED = {"key": "päätös", "kind": "decided", "day": "2021-11-30", "body": "committee", "nature": "final"}
    ON_VIEW = {"key": 2, "kind": "on-view", "day": "2021-12-07"}

    def test_replay(self):
        late = {"key": "0123456789abcdef", "kind": "claimed", "day": "2021-12-29"}
        reply, = self.ask({"op": "replay", "id": 1, "lang": "en", "case": self.CASE, "events": [late, self.ON_VIEW, self.DECIDED]})
        got = reply["result"]
        # Known on 14.12., a claim by 28.12.: final from the 29th, when the claim comes too late.
        self.assertEqual((got["phase"], got["since"], got["as-of"], got["decisions"]), ("final", "2021-12-29", "2021-12-29", 1))
        self.assertEqual(got["events"], {"used": 3, "repeated": 0, "superseded": 0, "unknown-yet": 0})
        self.assertEqual(got["decision"], {"body": "committee", "nature": "final", "decided": "2021-11-30", "remedy": "claim",
                                           "claims": 0, "appeals": 0})
        self.assertEqual((got["force"]["state"], got["force"]["day"], got["force"]["basis"]["section"]), ("found", "2021-12-29", 138))
        self.assertEqual(got["enforceable"]["state"], "yes")
        self.assertEqual([d["kind"] for d in got["duties"]], ["remove-data"])
        self.assertEqual([(c["limit"], c["last-day"]) for c in got["clocks"]], [("claim", "2021-12-28")])
        self.assertEqual([s["kind"] for s in got["clocks"][0]["steps"]], ["event", "presume", "count"])
        self.assertEqual([(f["name"], f["key"], f["found"], f["phase"]) for f in got["findings"]],
                         [("filed-after-time", "0123456789abcdef", "claimed", "final")])
        self.assertIn("text", got["findings"][0])
        self.assertNotIn("begin", got["findings"][0])

    def test_keys_come_back_as_they_were_given(self):
        keys = [0, 1, -1, 2 ** 63 - 1, -2 ** 63, "1", "a", "ä", "12345678", "123456789", "äöåäöåäö", "x" * 16, "\u0001", " ", "\uffff"]
        closed = [{"key": key, "kind": "closed", "day": "2021-12-01", "order": i} for i, key in enumerate(keys, 1)]
        reply, without = self.ask({"op": "replay", "case": self.CASE, "events": closed},
                                  {"op": "replay", "case": self.CASE, "events": [{"kind": "closed", "day": "2021-12-01"}]})
        self.assertEqual([f["key"] for f in reply["result"]["findings"]], keys)  # nothing to close: each is a finding
        self.assertEqual({f["phase"] for f in reply["result"]["findings"]}, {"none"})
        self.assertNotIn("key", without["result"]["findings"][0])

    def test_reports_of_one_event(self):
        events = [self.DECIDED, self.ON_VIEW, {**self.ON_VIEW, "day": "2021-12-10", "learned": "2021-12-20"}, self.DECIDED]
        case = {**self.CASE, "as-of": "2021-12-21"}
        later, before = self.ask({"op": "replay", "case": case, "events": events},
                                 {"op": "replay", "case": {**case, "known-by": "2021-12-19"}, "events": events})
        self.assertEqual((later["result"]["force"]["day"], before["result"]["force"]["day"]), ("2022-01-01", "2021-12-29"))
        self.assertEqual(later["result"]["events"], {"used": 2, "repeated": 1, "superseded": 1, "unknown-yet": 0})
        self.assertEqual(before["result"]["events"], {"used": 2, "repeated": 1, "superseded": 0, "unknown-yet": 1})

    def test_duties_and_bylaws(self):
        filed = {"key": "7461", "kind": "filed", "day": "2021-06-16"}
        wish = {**self.CASE, "motion": "wish-resolution"}
        own = {"schema": 1, "rules": [{"kind": "limit", "limit": "wish-report", "amount": 6, "unit": "month", "counting": "bylaw",
                                       "whose": ["mover"], "section": 7}]}
        ours, theirs, late = self.ask(
            {"op": "replay", "case": {**wish, "bylaws": own, "as-of": "2021-12-17"}, "events": [filed]},
            {"op": "replay", "case": {**wish, "bylaw": "helsinki", "as-of": "2021-12-17"}, "events": [filed]},
            {"op": "replay", "case": {**wish, "bylaws": own},
             "events": [filed, {"key": -9, "kind": "told", "day": "2021-12-17", "who": ["mover"]}]})
        for reply, due, state in ((ours, "2021-12-16", "overdue"), (theirs, "2022-06-16", "open")):
            duty = reply["result"]["duties"][0]
            self.assertEqual((duty["kind"], duty["due"], duty["state"], duty["owed"]), ("report-wish", due, state, ["mover"]))
            self.assertNotIn("force", reply["result"])
        self.assertEqual([(f["name"], f.get("key"), f["found"]) for f in ours["result"]["findings"]],
                         [("duty-overdue", None, "report-wish")])
        self.assertEqual([(f["name"], f.get("key")) for f in late["result"]["findings"]], [("duty-late", -9)])

    def test_many_services(self):
        # More than pyk_impact() has room for: each has a clock of its own.
        served = [{"key": i, "kind": "served", "day": "2021-12-01", "service": "receipt"} for i in range(101, 401)]
        log = {"case": {**self.CASE, "parties": True, "party-count": 300}, "events": [self.DECIDED, *served, self.ON_VIEW]}
        holiday = {"kind": "holiday", "from": "2021-12-15", "to": "2021-12-16"}
        plain, changed, moved = self.ask({"op": "replay", **log}, {"op": "replay", **log, "changes": [holiday]},
                                         {"op": "impact", "cases": [log], "changes": [holiday]})
        self.assertEqual(len(plain["result"]["clocks"]), 301)
        self.assertEqual([c["last-day"] for c in changed["result"]["clocks"]].count("2021-12-16"), 300)
        self.assertEqual(len(moved["result"]["moves"]), 300)

    def test_impact(self):
        second = [{**self.DECIDED, "day": "2022-03-01"}, {**self.ON_VIEW, "day": "2022-03-08"}]
        cases = [{"case": self.CASE, "events": [self.DECIDED, self.ON_VIEW]}, {"case": {**self.CASE, "closed": True}, "events": second},
                 {"case": self.CASE, "events": second}]
        reply, none = self.ask({"op": "impact", "cases": cases, "changes": [
            {"kind": "limit", "limit": "claim", "amount": 21, "unit": "day", "from": "2022-01-01"},
            {"kind": "holiday", "from": "2021-12-28", "to": "2021-12-29"}]}, {"op": "impact", "cases": cases})
        self.assertEqual(none["result"], {"moves": []})
        self.assertEqual([(m["case"], m["what"], m["before"], m["after"], m["by"]) for m in reply["result"]["moves"]],
                         [(0, "force", "2021-12-29", "2021-12-30", 1), (0, "clock", "2021-12-28", "2021-12-29", 1),
                          (2, "force", "2022-03-30", "2022-04-06", 7), (2, "clock", "2022-03-29", "2022-04-05", 7)])
        self.assertEqual([m.get("step") for m in reply["result"]["moves"]], [None, "roll", None, "count"])
        self.assertEqual(reply["result"]["moves"][1]["holiday"], "changed")

    def test_refusals_name_their_place(self):
        event, change = {"kind": "decided", "day": "2021-11-30"}, {"kind": "limit", "limit": "claim", "amount": 21, "unit": "day"}

        def log(more, **case):
            return {"case": case, "events": [event, {**event, **more}]}
        cases = [({"op": "replay", "events": []}, "argument", "case"), ({"op": "replay", "case": {}}, "argument", "events"),
                 ({"op": "replay", "case": 1, "events": []}, "argument", "case"),
                 ({"op": "replay", **log({}, partis="no")}, "argument", "case.partis"),
                 ({"op": "replay", **log({}, parties=1)}, "argument", "case.parties"),
                 ({"op": "replay", **log({}, **{"party-count": -1})}, "range", "case.party-count"),
                 ({"op": "replay", **log({}, **{"as-of": "2021-13-01"})}, "range", "case.as-of"),
                 ({"op": "replay", **log({}, bylaws={"schema": 1})}, "syntax", "case.rules"),
                 ({"op": "replay", "case": {}, "events": {}}, "argument", "events"),
                 ({"op": "replay", "case": {}, "events": [[]]}, "argument", "events[0]"),
                 ({"op": "replay", "case": {}, "events": [{"day": "2021-11-30"}]}, "argument", "events[0].kind"),
                 ({"op": "replay", "case": {}, "events": [event, {"kind": "decided"}]}, "argument", "events[1].day"),
                 ({"op": "replay", **log({"kind": "time-over"})}, "argument", "events[1].kind"),
                 ({"op": "replay", **log({"kin": 1})}, "argument", "events[1].kin"),
                 ({"op": "replay", **log({"key": ""})}, "argument", "events[1].key"),
                 ({"op": "replay", **log({"key": "x" * 17})}, "argument", "events[1].key"),
                 ({"op": "replay", **log({"key": True})}, "argument", "events[1].key"),
                 ({"op": "replay", **log({"who": ["everybody"]})}, "argument", "events[1].who"),
                 ({"op": "replay", **log({"order": 2 ** 31})}, "range", "events[1].order"),
                 ({"op": "replay", **log({}), "changes": [change, {**change, "amount": 0}]}, "range", "changes[1].amount"),
                 ({"op": "replay", **log({}), "changes": [{"kind": "holiday", "from": "2021-12-01"}]}, "argument", "changes[0]"),
                 ({"op": "replay", **log({}), "changes": [change] * 1001}, "argument", "changes"),
                 ({"op": "replay", **log({}), "case ": {}}, "argument", "case "),
                 ({"op": "impact", "changes": []}, "argument", "cases"), ({"op": "impact", "cases": [1]}, "argument", "cases[0]"),
                 ({"op": "impact", "cases": [log({}), {"case": {}}]}, "argument", "cases[1].events"),
                 ({"op": "impact", "cases": [log({}), log({"day": "x"})]}, "syntax", "cases[1].events[1].day"),
                 ({"op": "impact", "cases": [log({}, motion="wish")]}, "argument", "cases[0].case.motion"),
                 ({"op": "impact", "cases": [{**log({}), "changes": []}]}, "argument", "cases[0].changes"),
                 ({"op": "impact", "cases": [], "changes": [{"kind": "weather"}]}, "argument", "changes[0].kind")]
        self.refused(cases)

    def test_threads_keep_the_order(self):
        """The same bytes whatever the number of threads, with bad, blank and long lines between good ones."""
        good = [json.dumps({"op": "day", "day": "2024-01-31", "add-days": n, "id": n}) for n in range(6000)]
        for n in range(5, 6000, 97):
            good[n] = ["", "no JSON", " ", '{"op":"limit"}', '{"id":"' + "x" * 30000 + '"}'][n % 5]
        data = "\n".join(good).encode()
        one = run("answer", "--jobs", "1", stdin=data)
        ids = [reply["id"] for reply in map(json.loads, one.stdout.splitlines()) if type(reply.get("id")) is int]
        self.assertEqual(ids, sorted(ids))
        self.assertGreater(len(ids), 5900)
        for jobs in ("2", "3", "7"):
            self.assertEqual(run("answer", "--jobs", jobs, stdin=data).stdout, one.stdout)
        self.assertIn(b"from 1 to 64", run("answer", "--jobs", "65", stdin=b"").stderr)
        self.assertEqual(run("answer", "--jobs", "64", stdin=data).stdout, one.stdout)
        self.assertEqual(run("answer", "--jobs", "0", stdin=b"").returncode, 2)
        self.assertEqual(run("answer", "--jobs", "x", stdin=b"").returncode, 2)

    def test_documented_examples_are_what_is_printed(self):
        page = (ROOT / "docs/json.md").read_text(encoding="utf-8")
        blocks = re.findall(r"^```json\n(.*)\n(.*)\n```$", page, re.M)
        self.assertEqual({json.loads(request)["op"] for request, _ in blocks},
                         {"judge", "person", "vote", "election", "replay", "impact"})
        printed = run("answer", stdin="\n".join(request for request, _ in blocks).encode()).stdout.decode().splitlines()
        self.assertEqual([reply for _, reply in blocks], printed)

if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=1).result
    sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 else 1)
