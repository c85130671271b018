"""The tool as a user meets it: changed copies of a page, bad input, languages, JSON.

Expectations: the findings that each change has to give stand in the Local Government Act 136 and 141 §, the
Administrative Procedure Act 44 and 48 § and the bylaws' duty to report within a year; the exit statuses are the
tool's promise: 0 no error, 1 errors, 2 unusable input."""
import json
import os
import pathlib
import re
import sys
import tempfile
import unittest

from tool import PAGES, ROOT, run

HAVE_JSON = os.environ.get("PYK_HAVE_JSON") == "1"
SEED = ROOT / ".." / "shared" / "data" / "seed" / "helsinki-2021-kh-885.txt"

CLAIM = {
    "fi": "OHJEET OIKAISUVAATIMUKSEN TEKEMISEKSI\n\nPäätökseen tyytymätön voi tehdä oikaisuvaatimuksen.\n\n"
          "Oikaisuvaatimusaika\n\nOikaisuvaatimus on tehtävä 14 päivän kuluessa päätöksen tiedoksisaannista.\n",
    "sv": "ANVISNINGAR FÖR BEGÄRAN OM OMPRÖVNING\n\nDen som är missnöjd med beslutet kan begära omprövning.\n\n"
          "Tid för begäran om omprövning\n\nBegäran ska göras inom 14 dagar från delfåendet av beslutet.\n",
}
HEADING = {"fi": "MUUTOKSENHAKUKIELTO", "sv": "FÖRBUD MOT SÖKANDE AV ÄNDRING"}
CLOSE = {"fi": "Sulje", "sv": "Stäng"}


def check(text, *options, as_of="2023-01-01"):
    """Exit status, names of findings and what was printed."""
    with tempfile.NamedTemporaryFile(suffix=".txt") as page:
        page.write(text.encode() if isinstance(text, str) else text)
        page.flush()
        done = run("check", "--lang", "en", "--as-of", as_of, *options, page.name)
    out = done.stdout.decode()
    return done.returncode, re.findall(r"^  (?:error|warning|note) \d+ ([a-z-]+)", out, re.M), out


def errors(text, *options):
    status, _, out = check(text, *options)
    found = re.findall(r"^  error \d+ ([a-z-]+)", out, re.M)
    assert (status == 1) == bool(found), (status, found)
    return found


def replace_notice(page, lang, notice):
    begin = page.index(HEADING[lang])
    return page[:begin] + notice + "\n" + page[page.index(CLOSE[lang], begin):]


def without_contact(page):
    """The last heading, which is the contact person's, and what follows it."""
    heading = re.findall(r"^(Lisätietojen antaja|Lisätiedot|Upplysningar|Mer information|Närmare upplysningar|"
                         r"Ytterligare information)\s*$", page, re.M)[-1]
    return page[:page.rindex(heading)], heading


def is_one_day(page):
    days = re.findall(r"\b07\.12\.2021\b", page)
    assert len(days) == 1, days
    return "07.12.2021"


class ChangedCopies:
    """The same page with one thing wrong at a time; subclasses say which page."""

    def test_whole(self):
        status, names, out = check(self.page)
        self.assertEqual(status, 0)
        self.assertIn("in time", out)
        self.assertIn("appeal is prohibited", out)
        self.assertIn("section 136 of the Local Government Act (410/2015)", out)
        self.assertIn("The attached notice agrees", out)
        self.assertIn("16 June 2022", out)
        self.assertIn("later-handlings", names)
        self.assertIn("decision-day-unknown", names)
        self.assertNotIn("claim for a revised decision", out)  # no period of appeal where there is none

    def test_notice_replaced_by_instructions_for_a_claim(self):
        self.assertEqual(errors(replace_notice(self.page, self.lang, CLAIM[self.lang])),
                         ["claim-notice-though-prohibited"])

    def test_notice_taken_out(self):
        self.assertEqual(errors(replace_notice(self.page, self.lang, "")), ["notice-missing"])

    def test_section_taken_out(self):
        self.assertEqual(errors(self.page.replace("136 §", "")), ["notice-without-provision"])

    def test_other_section(self):
        self.assertEqual(errors(self.page.replace("136 §", "134 §")), ["notice-wrong-provision"])

    def test_contact_gone(self):
        before, heading = without_contact(self.page)
        self.assertEqual(errors(before), ["contact-missing"])
        self.assertEqual(errors(before + heading + "\n"), ["contact-missing"])

    def test_on_view_before_the_adoption(self):
        self.assertEqual(errors(self.page.replace(is_one_day(self.page), "15.06.2021")), ["on-view-before-adoption"])
        self.assertEqual(errors(self.page.replace(is_one_day(self.page), "16.06.2021")), [])

    def test_report_after_the_year(self):
        def on_view(day):
            return self.page.replace(is_one_day(self.page), day)
        self.assertEqual(errors(on_view("16.06.2022")), [])
        self.assertEqual(errors(on_view("17.06.2022")), ["report-not-shown-in-time"])
        self.assertEqual(errors(on_view("20.06.2022"), "--decided", "2022-06-16"), [])
        self.assertEqual(errors(on_view("20.06.2022"), "--decided", "2022-06-17"), ["report-late"])

    def test_cut_short(self):
        raw = self.page.encode()
        end = raw.index(self.presenter.encode())
        visited = 0
        for size in range(0, end, 37):
            status, _, out = check(raw[:size])
            self.assertEqual((status, out), (2, ""), size)
            visited += 1
        self.assertGreater(visited, 20)


class Finnish(ChangedCopies, unittest.TestCase):
    lang = "fi"
    presenter = "vs. kansliapäällikkö"
    page = PAGES["fi"].read_text(encoding="utf-8")


class Swedish(ChangedCopies, unittest.TestCase):
    lang = "sv"
    presenter = "tf. kanslichef"
    page = PAGES["sv"].read_text(encoding="utf-8")


@unittest.skipUnless(SEED.exists(), "no shared data beside the project")
class Seed(ChangedCopies, unittest.TestCase):
    lang = "fi"
    presenter = "vs. kansliapäällikkö"
    page = SEED.read_text(encoding="utf-8") if SEED.exists() else ""

    def test_facts(self):
        _, _, out = check(self.page)
        for fact in ("HEL 2021-007461", "885 §", "(municipal executive)", "7 December 2021", "(acting)", "as proposed",
                     "wish resolution", "16 June 2021", "bylaws of Helsinki"):
            self.assertIn(fact, out)
        self.assertRegex(out, r"decided on +not known")


class BadInput(unittest.TestCase):
    def fails(self, page, *words):
        for lang in ("fi", "sv", "en"):
            done = run("check", "--lang", lang, page)
            message = done.stderr.decode(errors="replace")
            self.assertEqual(done.returncode, 2, message)
            self.assertEqual(done.stdout, b"")
            self.assertTrue(message.startswith("pykala: "), message)
            self.assertIn(str(page), message)
        for word in words:
            self.assertIn(word, message)

    def test_files(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            self.fails(folder, "no documents")
            self.fails(folder / "missing", "cannot be read")
            cases = {"empty": (b"", ":1:1:"), "blank": (b" \n\n", "no text"), "zeros": (b"\0" * 100_000_000, ":1:1:"),
                     "latin1": ("Päätös".encode("latin-1"), ":1:2:"), "picture": (b"\x89PNG\r\n\x1a\n\0\0", ":1:1:"),
                     "html": (b"<!DOCTYPE html><p>\xc2\xa7</p>", "section number"), "prose": (b"Just some words.\n", "section number"),
                     "long": (b"a " * 68_000_000, "goes beyond")}
            for name, (data, word) in cases.items():
                (folder / name).write_bytes(data)
                self.fails(folder / name, word)
            self.assertEqual(sorted(path.name for path in folder.iterdir()), sorted(cases))  # nothing else was written

    def test_words(self):
        for arguments in ([], ["check"], ["check", "--as-of", "today", "x"], ["check", "--lang", "de", "x"], ["x"],
                          ["check", "--as-of", "2021-02-30", "x"], ["check", "--format", "xml", "x"],
                          ["check", "x", "--lang"], ["limit", "claim"], ["limit", "claim", "--on-view", "1.1.2021"],
                          ["limit", "0", "days", "--from", "2021-01-01"], ["limit", "5", "moons", "--from", "2021-01-01"]):
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stdout), (2, b""), arguments)
            self.assertNotEqual(done.stderr, b"")

    def test_standard_input(self):
        done = run("check", "--lang", "en", "-", stdin=PAGES["fi"].read_bytes())
        self.assertEqual(done.returncode, 0)
        self.assertEqual(run("check", "-", stdin=b"").returncode, 2)


class Limits(unittest.TestCase):
    """Christmas Eve moves the last day, New Year's Eve does not: Act 150/1930 5 §."""

    def test_christmas_in_three_languages(self):
        for lang, day, name in (("fi", "27.12.2021", "jouluaatto"), ("sv", "27.12.2021", "julafton"),
                                ("en", "27 December 2021", "Christmas Eve")):
            done = run("limit", "claim", "--on-view", "2021-12-03", "--as-of", "2021-12-27", "--lang", lang)
            out = done.stdout.decode()
            self.assertEqual(done.returncode, 0)
            self.assertIn(day, out.splitlines()[1])
            self.assertIn(name, out)
            self.assertEqual(len(re.findall(r"^    \d\. ", out, re.M)), 6)

    def test_the_day_after_is_late(self):
        self.assertEqual(run("limit", "claim", "--on-view", "2021-12-03", "--as-of", "2021-12-28").returncode, 1)

    def test_new_years_eve_stays(self):
        done = run("limit", "claim", "--on-view", "2021-12-10", "--as-of", "2021-12-31", "--lang", "fi")
        self.assertIn("31.12.2021", done.stdout.decode().splitlines()[1])

    def test_list(self):
        done = run("limits", "--lang", "fi")
        names = [line.split()[0] for line in done.stdout.decode().splitlines()]
        self.assertEqual(done.returncode, 0)
        self.assertEqual(len(names), len(set(names)))
        self.assertGreaterEqual(set(names), {"claim", "municipal-appeal", "market-court", "county-summons"})

    def test_summons_is_counted_back(self):
        done = run("limit", "council-summons", "--from", "2021-12-07", "--as-of", "2021-12-03", "--lang", "en")
        self.assertEqual(done.returncode, 0)
        self.assertIn("3 December 2021", done.stdout.decode().splitlines()[1])

    def test_outside_scope(self):
        self.assertEqual(run("limit", "claim", "--on-view", "1990-01-02").returncode, 2)


class Json(unittest.TestCase):
    def read(self, page, lang):
        done = run("check", "--format", "json", "--lang", lang, "--as-of", "2021-12-08", page)
        self.assertEqual(done.stdout.count(b"\n"), 1)
        return json.loads(done.stdout)

    @unittest.skipUnless(HAVE_JSON, "built without JSON")
    def test_same_facts_in_every_language(self):
        reports = {lang: self.read(PAGES["fi"], lang) for lang in ("fi", "sv", "en")}

        def bare(value):
            if isinstance(value, dict):
                return {key: bare(inner) for key, inner in value.items() if key != "text" or "field" in value}
            return [bare(inner) for inner in value] if isinstance(value, list) else value
        bare_reports = [json.dumps({k: v for k, v in bare(r).items() if k != "findings"}) for r in reports.values()]
        self.assertEqual(len(set(bare_reports)), 1)
        self.assertEqual(len({json.dumps(report) for report in reports.values()}), 3)
        fi = reports["fi"]
        self.assertEqual(fi["decision"]["adopted"], "2021-06-16")
        self.assertEqual(fi["clocks"][0]["last-day"], "2022-06-16")
        self.assertEqual(fi["route"]["basis"], {"act": "410/2015", "section": 136, "text": "kuntalain (410/2015) 136 §"})

    @unittest.skipUnless(HAVE_JSON, "built without JSON")
    def test_places_hold_the_text_taken(self):
        raw = PAGES["fi"].read_bytes()
        stated = [fact for fact in self.read(PAGES["fi"], "fi")["facts"] if "text" in fact]
        self.assertGreater(len(stated), 10)
        for fact in stated:
            self.assertEqual(raw[fact["begin"]:fact["end"]].decode(), fact["text"])

    @unittest.skipUnless(HAVE_JSON, "built without JSON")
    def test_schema(self):
        import jsonschema
        schema = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        pages = sorted((ROOT / "examples/pages").glob("*.txt"))
        self.assertGreaterEqual(len(pages), 3)
        for page in pages:
            validator.validate(self.read(page, "en"))
        with tempfile.NamedTemporaryFile(suffix=".txt") as broken:
            broken.write(PAGES["fi"].read_text(encoding="utf-8").replace("136 §", "134 §").replace("07.12", "07.01").encode())
            broken.flush()
            validator.validate(self.read(broken.name, "en"))
        report = self.read(pages[0], "en")
        report["surprise"] = 1
        self.assertFalse(validator.is_valid(report))

    @unittest.skipIf(HAVE_JSON, "built with JSON")
    def test_left_out(self):
        done = run("check", "--format", "json", PAGES["fi"])
        self.assertEqual((done.returncode, done.stdout), (2, b""))


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=1).result
    sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 else 1)
