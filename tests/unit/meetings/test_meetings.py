"""The example that expresses meetings as events: a made-up meeting line by line, changed copies of it, real meetings.

Expectations: the phases follow from the words of the announcement by the table in docs/replay.md; the quorum stands in
the Local Government Act 103 §. What real meetings are, the program must not say: only numbers, days and names of the
library's own, so every line of its output has one of a few shapes."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
MEETINGS = os.environ["PYK_MEETINGS"]
SHARED = pathlib.Path(os.environ.get("PYK_SHARED", ROOT / ".." / "shared"))
MADE_UP = ROOT / "examples" / "meetings" / "made-up"
REAL = SHARED / "data" / "helsinki" / "meetings"
NO_DECISION = "no decision that gains legal force"

EXPECTED = f"""\
meeting M-2021-7: executive, 2021-06-14, 6 items
  findings: none
  item 1, subject municipal
    events: summoned 2021-06-09, decided 2021-06-14 (preparation), inspected by 2021-06-22, on-view 2021-06-22
    2021-06-14: pending
    2021-06-22: pending, {NO_DECISION}
    duties: none
    findings: none
  item 2, subject municipal
    events: summoned 2021-06-09, decided 2021-06-14 (proposal), inspected by 2021-06-22, on-view 2021-06-22
    2021-06-14: proposed
    2021-06-22: proposed, {NO_DECISION}
    duties: none
    findings: none
  item 3, subject municipal
    events: decided 2021-05-03 (unknown), claimed from 2021-05-17, summoned 2021-06-09, decided 2021-06-14 (on-claim), \
inspected by 2021-06-22, on-view 2021-06-22
    2021-06-14: decided
    2021-06-22: open, legal force facts-missing: event
    duties: none
    findings: none
  item 4, subject municipal
    events: summoned 2021-06-09, decided 2021-06-14 (final), inspected by 2021-06-22, on-view 2021-06-22
    2021-06-14: decided
    2021-06-22: open, legal force facts-missing: event
    duties: none
    findings: none
  item 5, subject municipal
    events: summoned 2021-06-09, decided 2021-06-14 (tabled), inspected by 2021-06-22, on-view 2021-06-22
    2021-06-14: tabled
    2021-06-22: tabled, {NO_DECISION}
    duties: none
    findings: none
  item 6, subject municipal
    events: summoned 2021-06-09, removed 2021-06-14, inspected by 2021-06-22, on-view 2021-06-22
    2021-06-14: pending
    2021-06-22: pending, {NO_DECISION}
    duties: none
    findings: none
1 meetings, 6 items, 0 with findings; phases: pending 2, tabled 1, proposed 1, open 2
"""

DAY = r"\d{4}-\d\d-\d\d"
NAME = r"[a-z][a-z0-9-]*"
SHAPES = [
    rf"meeting [A-Z0-9-]+: {NAME}, {DAY}, \d+ items",
    rf"  item \d+( \(section \d+\))?, subject {NAME}(, text not read: {NAME})?",
    rf"    events:( {NAME} ((by|from) )?{DAY}( \({NAME}\))?,?)+",
    rf"    {DAY}: {NAME}(, {NO_DECISION}|, legal force {NAME}( {DAY})?(:( {NAME})( {NAME})*)?)?",
    rf"    duties:( none|( {NAME} {NAME} since {DAY}( due {DAY})?,?)+)",
    rf" +findings:( {NAME},?)+",
    rf"\d+ meetings, \d+ items, \d+ with findings; phases:( {NAME} \d+,?)+",
]


def run(*arguments):
    done = subprocess.run([MEETINGS, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60,
                          env={**os.environ, "LC_ALL": "C"})
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def items(out):
    """What the output says of each item, in order: one dictionary an item."""
    found, meeting, item = [], None, None
    for line in out.splitlines():
        if line.startswith("meeting "):
            meeting, item = line.split()[1].rstrip(":"), None
        elif line.startswith("  item "):
            item = {"meeting": meeting, "number": re.match(r"  item (\d+)", line).group(1), "head": line, "days": []}
            found.append(item)
        elif item is not None and re.match(rf"    {DAY}: ", line):
            item["days"].append(line.strip())
        elif item is not None and line.startswith("    "):
            key, _, value = line.strip().partition(": ")
            item[key] = value
    for item in found:
        item["phase"] = re.match(rf"{DAY}: ({NAME})", item["days"][1]).group(1)
    return found


class MadeUp(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp()) / "meeting"
        self.addCleanup(shutil.rmtree, self.folder.parent)
        shutil.copytree(MADE_UP, self.folder)

    def change(self, name, old, new):
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        self.assertEqual(text.count(old), 1, old)
        path.write_text(text.replace(old, new), encoding="utf-8")

    def fields(self, name, **values):
        path = self.folder / name
        read = json.loads(path.read_text(encoding="utf-8"))
        read.update(values)
        path.write_text(json.dumps(read), encoding="utf-8")

    def read(self, *options):
        status, out, error = run("--bylaw", "none", *options, self.folder)
        self.assertEqual((status, error), (0, ""))
        return items(out), out

    def test_line_by_line(self):
        status, out, error = run("--bylaw", "none", MADE_UP)
        self.assertEqual((status, error), (0, ""))
        self.assertEqual(out, EXPECTED)
        for line in out.splitlines():
            self.assertTrue(any(re.fullmatch(shape, line) for shape in SHAPES), line)

    def test_as_of_the_day_of_the_meeting(self):
        read, _ = self.read("--as-of", "2021-06-14")
        self.assertEqual([item["phase"] for item in read],
                         ["pending", "proposed", "decided", "decided", "tabled", "pending"])
        self.assertEqual({item["duties"] for item in read[:5]}, {"publish-minutes open since 2021-06-14"})

    def test_as_of_before_the_meeting(self):
        read, _ = self.read("--as-of", "2021-06-10")
        self.assertEqual([item["phase"] for item in read], ["summoned"] * 2 + ["claimed"] + ["summoned"] * 3)

    def test_other_outcomes(self):
        for words, nature, phase in (("Palautettiin", "returned", "returned"), ("Pöydälle", "tabled", "tabled"),
                                     ("Kunnanhallitus päätti panna asian pöydälle.", "tabled", "tabled"),
                                     ("Kunnanhallitus merkitsi asian tiedoksi.", "noted", "final"),
                                     ("Esittelijän ehdotuksesta poiketen", "unknown", "open")):
            self.setUp()
            self.change("paatostiedote.txt", "Ehdotuksen mukaan äänestyksin.", words)
            item = self.read()[0][3]
            self.assertIn(f"decided 2021-06-14 ({nature})", item["events"], words)
            self.assertEqual(item["phase"], phase, words)

    def test_changed_statement_is_a_statement(self):
        self.change("paatostiedote.txt", "Pöydälle\n", "Esittelijän ehdotuksesta poiketen\n")
        item = self.read()[0][4]
        self.assertIn("(statement)", item["events"])
        self.assertEqual(item["phase"], "pending")

    def test_proposal_put_off_is_none(self):
        self.change("paatostiedote.txt", "MAL 2021-000101\n\nPäätös\nEhdotuksen mukaan",
                    "MAL 2021-000101\n\nPäätös\nPöydälle")
        self.assertEqual(self.read()[0][1]["phase"], "tabled")

    def test_not_announced(self):
        (self.folder / "paatostiedote.txt").unlink()
        read, _ = self.read()
        self.assertEqual([item["phase"] for item in read], ["summoned"] * 2 + ["claimed"] + ["summoned"] * 3)
        self.assertEqual(read[0]["events"], "summoned 2021-06-09")

    def test_days_not_given(self):
        self.fields("meeting.json", AgendaPublished=None, MinutesPublished=None)
        self.assertEqual(self.read()[0][3]["events"], "summoned by 2021-06-14, decided 2021-06-14 (final)")

    def test_agenda_after_the_meeting(self):
        self.fields("meeting.json", AgendaPublished="2021-06-15T12:00:00.000")
        self.assertTrue(self.read()[0][3]["events"].startswith("summoned by 2021-06-14, "))

    def test_claim_without_its_day(self):
        """Nothing but the decision on the claim: that cannot be, and the log says so."""
        self.change("03.txt", "1 Oikaisuvaatimus 17.5.2021", "1 Liite")
        item = self.read()[0][2]
        self.assertEqual((item["phase"], item["findings"]), ("summoned", "event-impossible"))

    def test_minutes(self):
        """Where the minutes hold the section, their text counts and the announcement does not."""
        record = {"Title": "", "Type": "päätös", "Issued": "2021-06-23T03:00:00.000"}
        self.fields("meeting.json", MinutesPublished=None)
        self.fields("05.json", Section="61 §", PDF=record)
        self.change("05.txt", "Lausuntoehdotus", "Lausunto")
        read, out = self.read()
        self.assertIn("  item 5 (section 61), subject", out)
        self.assertEqual(read[4]["events"], "summoned 2021-06-09, decided 2021-06-14 (statement), "
                                            "inspected by 2021-06-23, on-view 2021-06-23")
        self.assertEqual(read[3]["events"], "summoned 2021-06-09, decided 2021-06-14 (final)")

    def test_special_subject(self):
        self.change("04.txt", "kesäjuhlaa varten.", "kesäjuhlan hankintaa varten.")
        self.assertEqual(self.read()[0][3]["head"], "  item 4, subject unknown")

    def test_quorum(self):
        """More than half of seven: 410/2015 103 §."""
        for present, expected in ((4, "none"), (3, "no-quorum")):
            self.setUp()
            self.change("paatostiedote.txt", "JAA: 5, EI: 2, Tyhjiä: 0, Poissa: 0",
                        f"JAA: {present}, EI: 0, Tyhjiä: 0, Poissa: {7 - present}")
            self.assertEqual(self.read()[1].splitlines()[1], f"  findings: {expected}")

    def test_unusable(self):
        for name in ("meeting.json", "02.json"):
            self.setUp()
            (self.folder / name).write_text("{", encoding="utf-8")
            status, out, error = run(self.folder)
            self.assertEqual(status, 2, name)
            self.assertIn("0 meetings, 0 items", out)
            self.assertIn("not a meeting that can be read", error)
        self.setUp()
        (self.folder / "02.txt").unlink()
        self.assertEqual(run(self.folder)[0], 2)
        self.fields("meeting.json", DateMeeting="soon")
        self.assertEqual(run(self.folder)[0], 2)
        self.assertEqual(run(self.folder, MADE_UP)[1].splitlines()[-1], EXPECTED.splitlines()[-1])

    def test_usage(self):
        for arguments in ((), ("--as-of",), ("--as-of", "14.6.2021", MADE_UP), ("--bylaw", "atlantis", MADE_UP),
                          ("--other", "x", MADE_UP), ("--as-of", "2021-06-14")):
            status, out, error = run(*arguments)
            self.assertEqual((status, out), (2, ""), arguments)
            self.assertIn("usage: meetings", error)


class Real(unittest.TestCase):
    """Twelve meetings of one city. Their number and that of their items is counted in the folders themselves, too."""

    @classmethod
    def setUpClass(cls):
        if not REAL.is_dir():
            print("skipped: the real meetings are not in ../shared; only the made-up one is read")
            raise unittest.SkipTest("no ../shared")
        cls.folders = sorted(path for path in REAL.iterdir() if path.is_dir())
        cls.status, cls.out, cls.error = run(*cls.folders)
        cls.items = items(cls.out)

    def test_every_item_is_somewhere(self):
        self.assertEqual((self.status, self.error), (0, ""))
        self.assertEqual(len(self.folders), 12)
        self.assertEqual(len(self.items), sum(1 for folder in self.folders for _ in folder.glob("[0-9]*.json")))
        visited = 0
        for item in self.items:
            self.assertTrue(item["phase"] != "none" or item["findings"] != "none", item)
            self.assertTrue(item["events"], item)
            self.assertNotIn("text not read", item["head"])
            visited += 1
        self.assertEqual(visited, 119)
        self.assertIn("12 meetings, 119 items, ", self.out.splitlines()[-1])

    def test_nothing_but_facts(self):
        for line in self.out.splitlines():
            self.assertTrue(any(re.fullmatch(shape, line) for shape in SHAPES), line)

    def test_announced_meetings(self):
        """Every item of a meeting with an announcement or with minutes has an outcome; no other item has one."""
        for folder in self.folders:
            told = (folder / "paatostiedote.txt").exists()
            for item in (item for item in self.items if item["meeting"] == folder.name):
                outcome = "decided " + json.loads((folder / "meeting.json").read_text())["DateMeeting"][:10]
                self.assertEqual(outcome in item["events"], told, (folder.name, item["number"]))

    def test_outcome_words(self):
        """As many items are put off or returned as the announcements say in so many words."""
        natures = re.findall(r"\((tabled|returned)\)", "\n".join(item["events"] for item in self.items))
        said = [line for folder in self.folders if (folder / "paatostiedote.txt").exists()
                for line in (folder / "paatostiedote.txt").read_text(encoding="utf-8").splitlines()]
        tabled = sum(line == "Pöydälle" or line.endswith(" päätti panna asian pöydälle.") for line in said)
        self.assertEqual((natures.count("tabled"), natures.count("returned")), (tabled, said.count("Palautettiin")))
        self.assertEqual((tabled, said.count("Palautettiin")), (3, 1))


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=1).result
    sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 else 1)
