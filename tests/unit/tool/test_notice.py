"""pykala notice: a decision's facts as options, its notices on standard output.

Expectations: 410/2015 134 to 141 §, 1397/2016 132 to 147 §; last days counted by hand; exit status 0, or 2 when there is
nothing to write."""
import sys
import unittest

from tool import run

CLAIM = ["--authority", "municipality", "--body", "executive", "--nature", "final", "--subject", "municipal",
         "--decided", "2021-12-07"]
TITLES = {
    ("fi", "full"): "OIKAISUVAATIMUSOHJE",
    ("fi", "plain"): "Oikaisuvaatimusohje: näin teet oikaisuvaatimuksen",
    ("sv", "full"): "ANVISNING OM BEGÄRAN OM OMPRÖVNING",
    ("sv", "plain"): "Anvisning om begäran om omprövning: så här gör du",
    ("en", "full"): "INSTRUCTIONS FOR A CLAIM FOR A REVISED DECISION",
    ("en", "plain"): "Instructions for a claim for a revised decision: what to do",
}


def notice(*options):
    done = run("notice", *options)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Notices(unittest.TestCase):
    def test_three_languages_and_two_styles(self):
        for (lang, style), title in TITLES.items():
            status, out, err = notice(*CLAIM, "--lang", lang, "--style", style)
            self.assertEqual((status, err), (0, ""))
            self.assertEqual(out.splitlines()[0], title)
            self.assertIn("14 ", out)
            self.assertNotIn("{", out)

    def test_full_is_the_default(self):
        self.assertEqual(notice(*CLAIM, "--lang", "fi"), notice(*CLAIM, "--lang", "fi", "--style", "full"))

    def test_last_days_and_hours(self):
        """Letter of the 14th: known on the 21st, 14 days end on 4 January. On view on the 13th: 20th, 3 January."""
        status, out, _ = notice(*CLAIM, "--lang", "en", "--letter", "2021-12-14", "--on-view", "2021-12-13",
                                "--opens", "8:15", "--closes", "16:00")
        self.assertEqual(status, 0)
        self.assertIn("For a party (ordinary letter, 14 December 2021) the last day is 4 January 2022, at 16.00.\n", out)
        self.assertIn("(minutes on view 13 December 2021) the last day is 3 January 2022, at 16.00.\n", out)
        self.assertIn("Office hours: 8.15–16.00.\n", out)
        _, without, _ = notice(*CLAIM, "--lang", "en")
        self.assertNotIn("the last day is", without)

    def test_contacts(self):
        _, out, _ = notice(*CLAIM, "--lang", "sv", "--receiver", "Kivisalmi stadsstyrelse", "--office", "Registratorskontoret",
                           "--address", "PB 30\n99999 Kivisalmi", "--email", "registrator@kivisalmi.example",
                           "--telephone", "09 000 0000")
        self.assertIn("Namn: Kivisalmi stadsstyrelse\nHandlingar tas emot av: Registratorskontoret\n"
                      "Postadress: PB 30, 99999 Kivisalmi\nE-post: registrator@kivisalmi.example\nTelefon: 09 000 0000\n", out)

    def test_procurement_has_two(self):
        _, out, _ = notice(*CLAIM[:6], "--subject", "procurement", "--decided", "2021-12-07", "--lang", "fi")
        self.assertEqual(out.count("VALITUSOSOITUS HANKINTA-ASIASSA"), 1)
        self.assertEqual(out.count("OIKAISUOHJE HANKINTA-ASIASSA"), 1)

    def test_prohibition_names_its_provision(self):
        status, out, _ = notice(*CLAIM[:4], "--nature", "preparation", "--subject", "municipal", "--decided", "2021-12-07",
                                "--lang", "en")
        self.assertEqual(status, 0)
        self.assertIn("section 136 of the Local Government Act (410/2015)", out)

    def test_law_of_the_day(self):
        _, old, _ = notice(*CLAIM[:8], "--decided", "2016-12-07", "--lang", "fi")
        self.assertIn("Kunnan jäsenen katsotaan saaneen päätöksestä tiedon sinä päivänä", old)
        _, new, _ = notice(*CLAIM[:8], "--decided", "2016-12-07", "--law-day", "2017-12-07", "--lang", "fi")
        self.assertIn("Kunnan jäsenen katsotaan saaneen päätöksestä tiedon 7 päivän kuluttua", new)

    def test_facts_missing(self):
        status, out, err = notice("--authority", "municipality", "--decided", "2021-12-07", "--lang", "fi")
        self.assertEqual((status, out), (2, ""))
        self.assertIn("Puuttuu", err)
        self.assertGreaterEqual(len(err.splitlines()), 3)

    def test_no_notice_is_asked_for(self):
        status, out, err = notice("--authority", "road-association", "--body", "general-meeting", "--nature", "final",
                                  "--subject", "private-road", "--decided", "2021-12-07", "--lang", "en")
        self.assertEqual((status, out), (2, ""))
        self.assertIn("no remedy", err)

    def test_wrong_options(self):
        wrong = [["--authority", "kingdom"], ["--body", "x"], ["--nature", "x"], ["--subject", "x"], ["--style", "long"],
                 ["--closes", "25:00"], ["--opens", "x"], ["--decided", "7.12.2021"], ["--as-of", "2021-12-07"],
                 ["--format", "json"], ["--receiver"], ["word"]]
        for options in wrong:
            status, out, err = notice(*CLAIM, *options)
            self.assertEqual((status, out), (2, ""), options)
            self.assertIn("pykala --help", err)
        # options of notices belong to no other command
        self.assertEqual(run("limit", "claim", "--on-view", "2021-12-03", "--style", "plain").returncode, 2)

    def test_names_that_are_not_utf8(self):
        status, out, err = notice(*CLAIM, "--lang", "en", "--receiver", b"\xff\xfe".decode("utf-8", "surrogateescape"))
        self.assertEqual((status, out), (2, ""))
        self.assertIn("UTF-8", err)

    def test_help(self):
        self.assertIn("pykala notice", run("--help").stdout.decode())


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=1).result
    sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 else 1)
