"""The errors that are known to stand in published decisions are found, each at its place, and no others.

The documents lie in ../shared/data, beside the project; without them those tests are skipped. What is expected was judged
by reading each document, not by running the tool:

  file  finding  what the document has, and whose fault it is
  001   201      An office holder has the minutes kept on view and names nobody who gives further information: 434/2003
                 44 § 1 mom. 4 kohta. The document's; the records beside it of the same kind do name somebody.
  101   139      The Act on the Openness of Government Activities, 621/1999, with the number 612/1999. The document's.
  113   102      A board only makes a proposal to the executive, which is not open to any remedy (410/2015 136 §), but
                 instructions for a claim are attached. The document's.
  181   123      The same notice of an administrative appeal, printed twice under a doubled heading. The document's, or of the
                 program that put its parts together.

Read as well and found in order: 042 cites the act of the utilities, 1398/2016, by its short name; 053 and 183 cite
1397/2016 and leave the end of its name out.
"""
import json
import os
import pathlib
import re
import sys
import tempfile
import unittest

from tool import run

DATA = pathlib.Path(os.environ["PYK_SHARED"]) / "data" / "helsinki"
RECORDS = 126
# The first three digits of the file's name: the code, its severity, and the words that the place begins and ends with.
KNOWN = {
    "001": (201, "error", None),
    "101": (139, "warning", ("julkisuuslain (612/1999)", "julkisuuslain (612/1999)")),
    "113": (102, "error", ("OHJEET OIKAISUVAATIMUKSEN TEKEMISEKSI", None)),
    "181": (123, "warning", ("VALITUSOSOITUS", None)),
}
# Notes say what could not be told; how many there are changes with what the reader learns.
JUDGED = ("error", "warning")


def check(*arguments):
    """The reports of a run, a line each."""
    done = run("check", "--format", "json", "--lang", "en", "--as-of", "2025-02-21", *arguments)
    return [json.loads(line) for line in done.stdout.splitlines()], done


def judged(report):
    return [finding for finding in report.get("findings", []) if finding["severity"] in JUDGED]


def plain(data):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", data.decode())).strip()


@unittest.skipUnless(DATA.is_dir(), "the published documents are not beside the project")
class Published(unittest.TestCase):
    def test_records(self):
        reports, done = check(DATA / "decisions")
        self.assertEqual((len(reports), done.returncode), (RECORDS, 1), done.stderr)
        found, placed = {}, 0
        for report in reports:
            name = pathlib.Path(report["file"]).name[:3]
            for finding in judged(report):
                found.setdefault(name, []).append((finding["code"], finding["severity"]))
                words = KNOWN[name][2] if name in KNOWN else None
                if words is None:
                    continue
                content = json.loads(pathlib.Path(report["file"]).read_text(encoding="utf-8"))["Content"].encode()
                self.assertEqual(finding["source"], "content")
                place = plain(content[finding["begin"]:finding["end"]])
                self.assertTrue(place.startswith(words[0]), (name, place[:80]))
                self.assertTrue(words[1] is None or place.endswith(words[1]), (name, place[-80:]))
                placed += 1
        self.assertEqual(found, {name: [known[:2]] for name, known in KNOWN.items()})
        self.assertEqual(placed, 3)

    def test_doubled_notice_to_its_end(self):
        """The place of a notice that stands there twice begins with the first and ends with the second."""
        reports, _ = check(next((DATA / "decisions").glob("181_*.json")))
        content = json.loads(pathlib.Path(reports[0]["file"]).read_text(encoding="utf-8"))["Content"].encode()
        finding = judged(reports[0])[0]
        self.assertIn("2 times", finding["text"])
        place = plain(content[finding["begin"]:finding["end"]])
        self.assertEqual(place.count("Valitus on tehtävä 30 päivän kuluessa"), 2)

    def test_examples_of_the_site(self):
        """A mere tabling, once with the prohibition and once with instructions for a municipal appeal: 410/2015 136 §."""
        folder = DATA / "site-fixtures"
        reports, done = check(folder / "decision-content.html", folder / "decision-content-new.html")
        self.assertEqual((len(reports), done.returncode), (2, 1), done.stderr)
        self.assertEqual([report["deed"] for report in reports], ["tables", "tables"])
        self.assertEqual(judged(reports[0]), [])
        self.assertEqual([(one["code"], one["severity"]) for one in judged(reports[1])], [(103, "error")])
        raw = (folder / "decision-content-new.html").read_bytes()
        finding = judged(reports[1])[0]
        place = plain(raw[finding["begin"]:finding["end"]])
        self.assertTrue(place.startswith("VALITUSOSOITUS Tähän päätökseen haetaan muutosta kunnallisvalituksella."))
        self.assertIn("section 136 of the Local Government Act (410/2015)", finding["text"])  # prohibits
        self.assertEqual((finding["basis"]["act"], finding["basis"]["section"], finding["basis"]["subsection"]),
                         ("410/2015", 141, 3))  # asks for the notice of it


PAGE = """<html lang="fi"><body><div class="paatos"><div class="Asiapykala">§ 12</div><h1 class="AsiaOtsikko">{title}</h1>
<div class="DnroTmuoto">KIV 2021-000090 T 10 01 03</div>
<div class="SisaltoSektio"><h3 class="SisaltoOtsikko">Päätös</h3>
<p>Kivisalmen kaupunginhallitus päätti {does}{more}.</p></div>
<h3 class="EsittelijaTiedot">Esittelijä</h3><div>kaupunginjohtaja</div><div>Etunimi Sukunimi</div>
<h3 class="LisatiedotOtsikko">Lisätiedot</h3>
<p>Eka Virkanen, satamapäällikkö, puhelin: 09 000 1111<div>eka.virkanen@kivisalmi.example</div></p>
<h3 class="MuutoksenhakuOtsikko">Muutoksenhaku</h3><h4>{heading}</h4>
<p>Tähän päätökseen tyytymätön voi tehdä kirjallisen oikaisuvaatimuksen.</p>
<p>Oikaisuvaatimus on tehtävä 14 päivän kuluessa päätöksen tiedoksisaannista.</p>
<p>Viranomainen, jolle oikaisuvaatimus tehdään, on Kivisalmen kaupunginhallitus.</p></div></body></html>
"""
RIGHT = {"title": "Sataman laiturin vuokraaminen", "heading": "OIKAISUVAATIMUSOHJE", "more": "",
         "does": "vuokrata laiturin purjehdusseuralle vuodeksi"}


class MadeUp(unittest.TestCase):
    def errors_of(self, **changes):
        """Codes of errors and warnings, each with the words at its place."""
        raw = PAGE.format(**{**RIGHT, **changes}).encode()
        with tempfile.NamedTemporaryFile(suffix=".html") as page:
            page.write(raw)
            page.flush()
            reports, done = check(page.name)
        self.assertEqual(len(reports), 1, done.stderr)
        return [(one["code"], plain(raw[one["begin"]:one["end"]])) for one in judged(reports[0])]

    def test_nothing_wrong(self):
        self.assertEqual(self.errors_of(), [])

    def test_tabling_without_a_day(self):
        """No day stands in the document: from the year of its record id to the day of the check 136 § is the same."""
        found = self.errors_of(does="panna asian pöydälle")
        self.assertEqual([code for code, _ in found], [102])
        self.assertTrue(found[0][1].startswith("OIKAISUVAATIMUSOHJE Tähän päätökseen"), found)
        self.assertTrue(found[0][1].endswith("on Kivisalmen kaupunginhallitus."), found)

    def test_heading_that_mixes_two_remedies(self):
        for heading in ("OIKAISUVAATIMUSOHJE JA VALITUSOSOITUS", "VALITUSOSOITUS OIKAISUVAATIMUSOHJE"):
            found = self.errors_of(heading=heading)
            self.assertEqual([code for code, _ in found], [122], heading)
            self.assertTrue(found[0][1].startswith(heading), found)

    def test_swedish_title_over_finnish_text(self):
        title = "Beviljande av bidrag till byaföreningen för sommarens program"
        self.assertEqual(self.errors_of(title=title), [(218, title)])

    def test_act_with_the_number_of_another(self):
        """621/1999 is the Act on the Openness of Government Activities; 1398/2016 that of the utilities (1397/2016 10 §)."""
        self.assertEqual(self.errors_of(more=" (julkisuuslain (621/1999) 24 §)"), [])
        found = self.errors_of(more=" (julkisuuslain (612/1999) 24 §)")
        self.assertEqual(found, [(139, "julkisuuslain (612/1999)")])
        self.assertEqual(self.errors_of(more=" (erityisalojen hankintalain (1398/2016) 13 §)"), [])
        self.assertEqual([code for code, _ in self.errors_of(more=" (hankintalain (1398/2016) 13 §)")], [139])


if __name__ == "__main__":
    if not DATA.is_dir():
        print("Published is skipped: the published documents are not beside the project")
        result = unittest.main(exit=False).result
        sys.exit(77 if result.wasSuccessful() else 1)
    unittest.main()
