"""The pages of docs/rules, printed from the law tables: a page a table, a line a row.

    test_rules.py TOOL           checks that the pages are what the tables say
    test_rules.py TOOL --write   writes them
"""
import json
import pathlib
import subprocess
import sys

PAGES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "rules"
TABLES = {
    "holidays": "Days on which a time limit does not end (150/1930 5 §), and the public holidays. See [calendar](../calendar.md).",
    "limits": "Periods of national law. See [limit](../limit.md).",
    "services": "When a decision counts as known. See [limit](../limit.md).",
    "exceptions": "Why a period has not begun, begins anew or may be exceeded. See [limit](../limit.md).",
    "routes": "The decision table of remedies. See [appeal](../appeal.md).",
    "attachments": "The notice that a decision has to carry.",
    "grounds": "On what a remedy may rest.",
    "standings": "Who may use a remedy.",
    "transitions": "Which of two acts governs, where a provision says so.",
    "changes": "Law known to have changed, or to be changing, after the tables were checked: the note an answer then carries.",
    "requirements": "What a decision has to contain: the provision behind a finding. See [findings](../findings/README.md).",
    "bylaws": "Rules of municipalities' own bylaws that are built in. See [bylaw](../bylaw.md).",
    "demands": "What the acts ask of the facts of a record: where what is said first is known to hold, and what has to be so is "
    "known not to, the finding is reported. A fact that is not known is never judged. See [check](../check.md) and "
    "[findings](../findings/README.md).",
    "disqualifications": "Grounds of disqualification, in which roles they hold and through whom. See [people](../people.md).",
    "kin": "The ways from a person to the relatives of each circle (434/2003 28 § 2 mom.). See [people](../people.md).",
    "quorums": "How many have to be present. See [meeting](../meeting.md).",
    "councils": "How many councillors a municipality has at least. See [people](../people.md).",
    "majorities": "How many votes carry. See [meeting](../meeting.md).",
    "quotas": "How many can demand a proportional election. See [meeting](../meeting.md).",
    "procedure": "What events do to a matter: the first row that fits counts, and an event that no row fits cannot be. It is "
    "the procedure itself and has no days. See [replay](../replay.md).",
    "duties": "What events oblige to, when they happen on such a day. See [replay](../replay.md).",
    "enforcements": "Whether a decision waits for legal force, by the time limit of the remedy against it. See "
    "[replay](../replay.md).",
    "terms": "Terms of councils. See [people](../people.md).",
    "secondings": "What becomes of proposals that nobody seconds. See [meeting](../meeting.md).",
    "responsibilities": "Who is responsible for a decision: the first row that fits counts. See [meeting](../meeting.md).",
}


def ask(tool):
    requests = "".join(json.dumps({"op": "rule", "table": table, "lang": "en"}) + "\n" for table in TABLES)
    done = subprocess.run([tool, "answer"], input=requests.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["result"] for line in done.stdout.splitlines()]


def cited(row, key):
    """The provision with a link to its act."""
    provision = row.get(key)
    if provision is None:
        return ""
    if key == "basis" and "link" in row:
        return f"[{provision['text']}]({row['link']})"
    return provision["text"]


def days(row):
    last = row.get("to")
    return f"{row.get('from', '…')} to {'…' if last is None else 'before ' + last}"


def page(table, rows):
    lines = [f"# {table}", "", f"Printed from the tables by `tests/docs/test_rules.py`; not written by hand. {TABLES[table]}",
             "", f"{len(rows)} rows. Days: the first one to the one before which the row ends; … is open. What is not marked "
             "is traced to the text of the statute.", "", "| row | days | what it says | provision | because of |",
             "|---|---|---|---|---|"]
    for row in rows:
        trust = "" if row["trust"] == "text" else f" *({row['trust']})*"
        lines.append(f"| `{row['name']}` | {days(row)} | {row['text']}{trust} | {cited(row, 'basis')} | "
                     f"{cited(row, 'transition')} |")
    return "\n".join(lines) + "\n"


def index(counts):
    lines = ["# The rules", "", "Every row of the law tables, printed from them. `pykala rules` prints the same, in Finnish, "
             "Swedish or English, and `pykala rules NAME` one row.", "", "| table | rows | |", "|---|---|---|"]
    lines += [f"| [{table}]({table}.md) | {counts[table]} | {TABLES[table]} |" for table in TABLES]
    return "\n".join(lines).replace("](../", "](../") + "\n"


def main():
    answers = ask(sys.argv[1])
    pages = {f"{table}.md": page(table, rows) for table, rows in zip(TABLES, answers)}
    pages["README.md"] = index({table: len(rows) for table, rows in zip(TABLES, answers)})
    stale = []
    for name, text in pages.items():
        path = PAGES / name
        if "--write" in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
    stale += sorted(path.name for path in PAGES.iterdir() if path.name not in pages)
    if stale:
        sys.exit(f"docs/rules: {', '.join(stale)}: not what the tables say; run this file with --write")
    print(f"{len(pages)} pages, {sum(map(len, answers))} rows")


main()
