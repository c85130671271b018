"""Code, table, pages, vectors and sentences of findings joined; whatever one of them lacks is named.

    test_findings.py CORE_LIBRARY PROGRAM...           checks
    test_findings.py CORE_LIBRARY PROGRAM... --write   renews the sentences on the pages, and docs/coverage.md

Each PROGRAM prints, with the argument `print`, the sentences of the findings that its vectors reject: NAME | LANG | TEXT.
Which rule of the catalogue is checked by which finding stands in tests/vectors/coverage*.txt.
"""
import ctypes
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS, DOCS = ROOT / "tests" / "vectors", ROOT / "docs"
sys.path.insert(0, str(ROOT / "tests" / "abi"))
import headers  # noqa: E402

SEVERITY = {1: "note", 2: "warning", 3: "error"}
SECTIONS = ("1", "2", "3", "6")  # of the catalogue
MARK = "**In words**, for a made-up case:"
# Findings of the first version; their sentences were written on their pages by hand, their vectors are unit tests.
OLD = {"notice-missing", "claim-notice-though-prohibited", "appeal-notice-though-prohibited", "prohibition-though-open",
       "notice-of-other-remedy", "notice-without-provision", "notice-wrong-provision", "notice-provision-unread",
       "notice-not-judged", "notice-doubled", "contact-missing", "contact-unreachable", "presenter-missing",
       "decision-day-unknown", "later-handlings", "on-view-before-adoption", "on-view-before-decision",
       "decision-before-adoption", "day-after-asked", "report-late", "report-not-shown-in-time", "report-contested",
       "report-not-to-mover", "report-not-to-councillors", "report-period-unknown", "report-period-differs",
       "law-not-checked", "outside-scope", "languages-mixed"}
# Asked for by a statute of which the catalogue has no rule.
OF_STATUTES = {"council-too-small": "410/2015 16 §", "council-size-even": "410/2015 16 §",
               "deputies-not-personal": "410/2015 31 § 3 mom.", "movers-not-heard": "611/2021 30 and 31 §",
               "initiative-basis-missing": "611/2021 30 § 2 mom."}
# What a log can hold that breaks no single rule of the catalogue.
OF_LOGS = range(981, 1000)
# Of printed notices and of citations: their cases are in tests/unit/notice, not among the vectors.
OF_NOTICES = range(114, 140)


def codes(library):
    """{name: (number, severity)} of every finding in the header."""
    numbers = dict(member for topic in headers.topics(ROOT)
                   for members in headers.enumerations(headers.header(ROOT, topic)) for member in members)
    core = ctypes.CDLL(library)
    core.pyk_name.restype = ctypes.c_char_p
    found = {}
    for name, number in numbers.items():
        if name.startswith("PYK_FINDING_"):
            number = int(number)
            label = core.pyk_name(int(numbers["PYK_KIND_FINDING"]), number).decode()
            found[label] = (number, SEVERITY[core.pyk_finding_severity(number)])
    return found


def sentences(programs):
    """{name: {language: the sentence of the first rejected vector}}"""
    found = {}
    for program in programs:
        done = subprocess.run([program, "print"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              env={**os.environ, "PYK_VECTORS": str(VECTORS)})
        for line in done.stdout.splitlines():
            match = re.match(r"([a-z0-9-]+) \| (fi|sv|en) \| (.+)$", line)
            if match:
                found.setdefault(match[1], {}).setdefault(match[2], match[3])
    return found


def vector_sides():
    """{name: {"found", "absent"}}"""
    sides = {}
    for path in [*VECTORS.glob("demands_*.txt"), VECTORS / "replay.txt"]:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or "|" not in line:
                continue
            fields = [field.strip() for field in line.split("|")]
            sides.setdefault(fields[0], set()).update({"found", "absent"} & set(fields[1:5]))
    return sides


def coverage():
    """[(id, findings, reason)] in the order of the files."""
    rows = []
    for name in ("coverage.txt", "coverage_general.txt"):
        for line in (VECTORS / name).read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                rule, findings, reason = (field.strip() for field in line.split("|"))
                rows.append((rule, [] if findings == "-" else [f.strip() for f in findings.split(",")], reason))
    return rows


def catalogue_ids():
    """Ids of the sections' rules; None where the catalogue does not lie beside the project."""
    path = ROOT.parent / "shared" / "law" / "catalogue.md"
    if not path.exists():
        return None
    section, ids = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        heading = re.match(r"#+ (\d+)", line)
        section = heading[1] if heading else section
        row = re.match(r"\| ([A-Z][A-Za-z0-9-]+) \|", line)
        if row and section in SECTIONS:
            ids.append(row[1])
    return ids


def page_with(text, said):
    head = text.split(MARK)[0].rstrip()
    return f"{head}\n\n{MARK}\n\n" + "\n".join(f"- {lang}: {said[lang]}" for lang in ("fi", "sv", "en")) + "\n"


def check_pages(known, said, write):
    wrong = []
    for name, (number, severity) in known.items():
        path = DOCS / "findings" / f"{name}.md"
        if not path.exists():
            wrong.append(f"{name}: no page")
            continue
        text = path.read_text(encoding="utf-8")
        if not text.startswith(f"# {number} {name}\n"):
            wrong.append(f"{name}: the page does not begin with its number and name")
        if f"Severity: {severity}." not in text:
            wrong.append(f"{name}: the page does not say that it is: {severity}")
        if name in OLD:
            continue
        if set(said.get(name, {})) != {"fi", "sv", "en"}:
            wrong.append(f"{name}: no rejected vector gives its sentences")
            continue
        meant = page_with(text, said[name])
        if write:
            path.write_text(meant, encoding="utf-8")
        elif text != meant:
            wrong.append(f"{name}: the page's sentences are not those of its first rejected vector (--write)")
    index = (DOCS / "findings" / "README.md").read_text(encoding="utf-8")
    for name, (number, severity) in known.items():
        if f"| {number} | [{name}]({name}.md) | {severity} |" not in index:
            wrong.append(f"docs/findings/README.md does not list {number} {name} as {severity}")
    return wrong


def check_vectors(known):
    sides = vector_sides()
    return [f"{name}: no vector with {side}" for name, (number, _) in known.items()
            if name not in OLD and number not in OF_NOTICES
            for side in ("found", "absent") if side not in sides.get(name, set())]


def check_coverage(known, rows):
    wrong = [f"coverage of {rule}: there is no finding {name}" for rule, names, _ in rows
             for name in names if name not in known]
    wrong += [f"coverage of {rule}: neither a finding nor a reason" for rule, names, reason in rows
              if not names and reason in ("", "-")]
    used = {name for _, names, _ in rows for name in names}
    wrong += [f"{name}: no rule asks for it" for name, (number, _) in known.items()
              if name not in used | OLD | set(OF_STATUTES) and number not in OF_LOGS and number not in OF_NOTICES]
    ids = catalogue_ids()
    if ids is None:
        print("skipped: the catalogue is not beside the project, so its rules are not compared")
    else:
        listed = {rule for rule, _, _ in rows}
        wrong += [f"catalogue rule {rule}: not in tests/vectors/coverage*.txt" for rule in ids if rule not in listed]
        wrong += [f"coverage of {rule}: the catalogue has no such rule" for rule in listed if rule not in ids]
        print(f"{len(ids)} rules of the catalogue")
    return wrong


def coverage_page(rows):
    lines = ["# Which rule is checked by which finding", "",
             "Printed from `tests/vectors/coverage.txt` and `coverage_general.txt` by `tests/docs/test_findings.py`; not "
             "written by hand. The ids are those of the rule catalogue that the tables were made from.", "",
             "| rule | findings | or why none |", "|---|---|---|"]
    for rule, names, reason in rows:
        links = ", ".join(f"[{name}](findings/{name}.md)" for name in names)
        lines.append(f"| {rule} | {links} | {'' if names else reason} |")
    return "\n".join(lines) + "\n"


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    write = "--write" in sys.argv
    known, rows = codes(arguments[0]), coverage()
    wrong = check_pages(known, sentences(arguments[1:]), write) + check_vectors(known) + check_coverage(known, rows)
    page = DOCS / "coverage.md"
    if write:
        page.write_text(coverage_page(rows), encoding="utf-8")
    elif not page.exists() or page.read_text(encoding="utf-8") != coverage_page(rows):
        wrong.append("docs/coverage.md is not what the coverage files say (--write)")
    if len(known) < 180:
        wrong.append(f"only {len(known)} findings found")
    print(json.dumps({"findings": len(known), "rules": len(rows)}))
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
