"""`pykala check` on many documents: folders, files of records, broken ones between sound ones, lines for machines."""
import json
import os
import pathlib
import pty
import re
import subprocess
import tempfile
import unittest

from tool import PAGES, ROOT, run

MINUTES = ROOT / "tests" / "unit" / "import" / "minutes" / "fields.fi.txt"
PAGE_FOLDER = ROOT / "examples" / "pages"
HAVE_JSON = os.environ.get("PYK_HAVE_JSON") == "1"
CONTENT = (PAGE_FOLDER / "tabled.fi.html").read_text(encoding="utf-8")


def record(**members):
    """A record; of another section, when its number is given."""
    section = members.get("Section", "61")
    return {"Content": CONTENT.replace("§ 61", f"§ {section}"), "Title": "Vuokra", "CaseIDLabel": "KIV 2022-000417", "Section": "61",
            "Organization": {"Name": "Kaupunginhallitus", "Type": "Hallitus"},
            "Meeting": {"DateMeeting": "2022-03-14T16:00:00.000"}, **members}


class Folder:
    """Files of its own for each test."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def put(self, name, data):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path


class Many(Folder, unittest.TestCase):
    def test_folder(self):
        self.put("a/grant.txt", PAGES["fi"].read_bytes())
        self.put("b/tabled.html", CONTENT)
        self.put("b/broken.html", b"<html>\xff</html>")
        self.put("b/ignored.pdf", b"%PDF")
        done = run("check", "--lang", "en", str(self.folder))
        out, err = done.stdout.decode(), done.stderr.decode()
        self.assertEqual(done.returncode, 2, err)
        self.assertIn("Documents 2; could not be read 1", out)
        self.assertIn("broken.html:1:7:", err)
        self.assertNotIn("ignored.pdf", out + err)
        self.assertNotIn("\r", err)
        self.assertRegex(out, r"\n +2 +0 +\d+ +\d+  municipal executive\n")
        self.assertRegex(out, r"\n +\d+  204 decision-day-unknown \(note\)\n")

    def test_two_files(self):
        done = run("check", "--lang", "sv", str(PAGES["fi"]), str(PAGES["sv"]))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Dokument 2", done.stdout.decode())

    def test_one_section_is_shown_in_full(self):
        page = PAGES["fi"].read_bytes()
        self.assertIn("THE DECISION", run("check", "--lang", "en", "-", stdin=page).stdout.decode())

    def test_minutes_of_several_sections(self):
        """Each section is read with the head above it, counted, and named by its number."""
        done = run("check", "--lang", "en", str(MINUTES))
        out = done.stdout.decode()
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertIn("Documents 2, proposals 1\n", out)
        self.assertEqual(re.findall(r"^%s\[(\d+)\]: note" % re.escape(str(MINUTES)), out, re.M), ["1"])
        self.assertNotIn("THE DECISION", out)

    def test_no_memory_of_the_one_before(self):
        """Findings, notices and facts of one document do not reach the next."""
        self.put("1.html", CONTENT)
        self.put("2.html", (PAGE_FOLDER / "secret.fi.html").read_bytes())
        done = run("check", "--lang", "en", str(self.folder))
        self.assertIn("Documents 2, secret as a whole 1", done.stdout.decode())
        self.assertNotIn("2.html", done.stdout.decode())

    def test_progress_only_on_a_terminal(self):
        self.put("1.html", CONTENT)
        self.put("2.html", CONTENT)
        tool = os.environ["PYK_TOOL"]
        leader, follower = pty.openpty()
        done = subprocess.run([tool, "check", str(self.folder)], stdout=subprocess.PIPE, stderr=follower)
        os.close(follower)
        seen = os.read(leader, 4096)
        os.close(leader)
        self.assertIn(b"\r", seen)
        self.assertNotIn(b"\r", done.stdout)


@unittest.skipUnless(HAVE_JSON, "built without JSON")
class Records(Folder, unittest.TestCase):
    def lines(self, *arguments):
        done = run("check", "--format", "json", "--lang", "en", *arguments)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr.decode()

    def validate(self, lines):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("no jsonschema")
        for line in lines:
            name = "problem" if "problem" in line else "report"
            schema = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text(encoding="utf-8"))
            jsonschema.validate(line, schema)

    def problems(self, lines):
        """(number, line) of what is no record."""
        return [(one["record"], one["problem"]["line"]) for one in lines if "problem" in one]

    def test_minutes_of_several_sections(self):
        status, lines, _ = self.lines(str(MINUTES))
        self.assertEqual(status, 0)
        self.assertEqual([(line["record"], line["kind"], line["decision"]["section"]) for line in lines],
                         [(1, "decision", 12), (2, "proposal", 13)])
        self.validate(lines)

    def test_a_value_on_each_line(self):
        """A broken line is named, and the next is read as usual; blank lines are none."""
        text = "\n".join([json.dumps(record()), "", '{"Content": oops}', '{"Content": "cut', json.dumps(record(Section="62")),
                          "7", "oops", '[%s]' % json.dumps(record(Section="63")), '{"decisions": [%s, 7]}\r' % json.dumps(record()),
                          json.dumps(record(Section="64"))])
        for name in ("some.jsonl", "some.json"):
            status, lines, err = self.lines(str(self.put(name, text)))
            self.assertEqual(status, 2)
            self.assertEqual([line["record"] for line in lines], list(range(1, 11)))
            self.assertEqual([line["decision"]["section"] for line in lines if "decision" in line], [61, 62, 63, 61, 64])
            self.assertEqual(self.problems(lines), [(2, 3), (3, 4), (5, 6), (6, 7), (9, 9)])
            self.assertIn(f"{name}[2]:3:17: there is no record of a decision here (JSON)", err)
            self.assertIn("Documents 5; could not be read 5", err)
            self.validate(lines)

    def test_lines_by_their_name(self):
        """What stands in the first line does not decide whether a file of lines is read as one."""
        text = "oops\n" + json.dumps(record()) + "\n"
        status, lines, _ = self.lines(str(self.put("some.jsonl", text)))
        self.assertEqual((status, self.problems(lines), len(lines)), (2, [(1, 1)], 2))
        status, lines, err = self.lines(str(self.put("none.jsonl", " \n")))
        self.assertEqual((status, lines), (2, []))
        self.assertIn("no text", err)

    def test_an_object_that_is_no_record(self):
        """It is told, and what stands behind it is read, on its line and on the next ones."""
        text = f'{json.dumps(record())} {{"x": 1}} {json.dumps(record(Section="62"))}\n{{"y": []}}\n{json.dumps(record(Section="63"))}\n'
        for name in ("some.jsonl", "some.json"):
            status, lines, _ = self.lines(str(self.put(name, text)))
            self.assertEqual((status, [line["record"] for line in lines]), (2, [1, 2, 3, 4, 5]))
            self.assertEqual([line["decision"]["section"] for line in lines if "decision" in line], [61, 62, 63])
            self.assertEqual(self.problems(lines), [(2, 1), (4, 2)])

    def test_values_one_after_another(self):
        """Also those that are laid out over lines, share a line or come through a pipe; what is no value is told."""
        wide, flat = json.dumps(record(), indent=1), json.dumps(record(Section="62"))
        for text, sections, wrong in ((wide + "\n" + wide, [61, 61], []), (flat + flat, [62, 62], []), ("\ufeff" + flat + " ,", [62], [2]),
                                      (wide + "oops", [61], [2]), (flat + "\n" + flat, [62, 62], []), ("\ufeff[" + flat + "]", [62], [])):
            done = run("check", "--format", "json", "-", stdin=text.encode())
            lines = [json.loads(line) for line in done.stdout.splitlines()]
            self.assertEqual([line["decision"]["section"] for line in lines if "decision" in line], sections, text[-9:])
            self.assertEqual([number for number, _ in self.problems(lines)], wrong)
            self.assertEqual(done.returncode, 2 if wrong else 0)

    def test_one_object_over_several_lines(self):
        """A line that ends with a brace before one that begins with none is no end of a record."""
        text = '{"Organization": {"Name": "Kaupunginhallitus"}\n, "Content": "", "Title": oops}'
        status, lines, _ = self.lines(str(self.put("one.json", text)))
        self.assertEqual((status, self.problems(lines)), (2, [(1, 2)]))
        text = '{"Attachments": [\n{"Title": "Liite"}], ' + json.dumps(record())[1:]
        status, lines, _ = self.lines(str(self.put("one.json", text)))
        self.assertEqual((status, self.problems(lines), lines[0]["record"]), (0, [], 1))

    def test_file_that_is_too_long(self):
        """Nothing of it is reported as if it were the whole."""
        for name, text in (("long.json", "[%s]"), ("long.jsonl", "%s\n")):
            path = self.put(name, text % json.dumps(record()))
            os.truncate(path, (1 << 27) + 1)
            status, lines, err = self.lines(str(path))
            self.assertEqual((status, lines), (2, []))
            self.assertIn("goes beyond 134217728 bytes", err)

    def test_array_with_a_broken_record(self):
        text = "[" + ",".join([json.dumps(record()), '{"Content": oops}', json.dumps({"Title": "tyhj\u00e4", "NativeId": "x"}),
                               json.dumps(record(Section="62"))]) + "]"
        path = self.put("records.json", text)
        status, lines, err = self.lines(str(path))
        self.assertEqual(status, 2)
        self.assertEqual([line["record"] for line in lines], [1, 2, 3, 4])
        self.assertEqual(["problem" in line for line in lines], [False, True, True, False])
        broken = lines[1]["problem"]
        self.assertEqual((broken["line"], broken["column"]), (1, broken["offset"] + 1))
        self.assertEqual(text.encode()[broken["offset"] - 4:broken["offset"]], b"oops")
        self.assertEqual(lines[2]["problem"]["kind"], "no-content")
        self.assertEqual(lines[0]["decision"]["decided"], "2022-03-14")
        self.assertEqual(lines[0]["notices"][0]["remedy"], "prohibited")
        self.assertIn("Documents 2; could not be read 2", err)
        self.validate(lines)

    def test_places_point_into_their_source(self):
        path = self.put("one.json", json.dumps(record()))
        status, lines, _ = self.lines(str(path))
        self.assertEqual((status, len(lines)), (0, 1))
        self.validate(lines)
        raw, visited = CONTENT.encode(), 0
        for fact in lines[0]["facts"]:
            if fact.get("source") == "content" and "text" in fact:
                self.assertEqual(raw[fact["begin"]:fact["end"]].decode(), fact["text"])
                visited += 1
        self.assertGreater(visited, 12)

    def test_documents_of_every_kind(self):
        names = sorted(path.name for path in PAGE_FOLDER.iterdir())
        status, lines, _ = self.lines(str(PAGE_FOLDER))
        self.assertEqual(status, 0)
        self.assertGreaterEqual(len(lines), len(names))
        self.assertLessEqual({"decision", "proposal", "secret", "announcement"}, {line["kind"] for line in lines})
        self.validate(lines)


if __name__ == "__main__":
    unittest.main()
