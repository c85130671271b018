"""Audits tests/vectors/printed_notices.txt: does each file that it names print these numbers, and no others?

The files lie in ../shared/data, beside the project; without them the test is skipped. The sentences that speak of a
remedy, of a way of service or of a provision are found by a few stems, and the numbers before the words day and year in
them are compared with the line.
"""
import collections
import html
import json
import os
import pathlib
import re
import sys

DATA = pathlib.Path(os.environ["PYK_SHARED"]) / "data"
VECTORS = pathlib.Path(os.environ["PYK_VECTORS"]) / "printed_notices.txt"
LINES = 133
WORDS = {"kolmen": 3, "kolmantena": 3, "seitsemän": 7, "seitsemäntenä": 7}
PERIOD = re.compile(r"(\w+) (päivä|vuode)n (?:kuluessa|kuluttua)")
# Where the part of a page begins that holds a remedy of procurement; the rest of the page is that of the others.
PARTS = {"procurement-claim": "OHJEET HANKINTAOIKAISU", "market-court": "MARKKINAOIKEUDELLE"}
PARTS.update(dict.fromkeys(["market-court-contract", "standstill", "standstill-short"], PARTS["market-court"]))
# Remedy: stems that the sentence of its period has, and those that it has not.
STEMS = {
    "claim": (["oikaisuvaatimus", "teh", "päätöksen tiedoksisaannista"], ["hankinta"]),
    "municipal-appeal": (["kunnallisvalitus", "tehtävä"], []),
    "admin-appeal": (["valitus on tehtävä", "päätöksen tiedoksisaannista"], ["kunnallis"]),
    "procurement-claim": (["vaatimus", "hankintayksikön päätöksestä"], []),
    "market-court": (["valitus on tehtävä", "päätöksen tiedoksisaannista"], ["odotusaika"]),
    "market-court-contract": (["valitus on tehtävä", "odotusaika"], []),
    "standstill": (["hankintasopimus", "aikaisintaan"], ["dynaami"]),
    "standstill-short": (["hankintasopimus", "aikaisintaan", "dynaami"], []),
    "wish-report": (["ponnen hyväksymisestä", "viimeistään"], []),
}
SERVICES = [r"(\w+) päivä\w+ (?:kuluttua )?kirjeen lähett",
            r"(\w+) päivä\w+ (?:kuluttua )?viestin lähett|(sinä) päivänä, jolloin sähköinen viesti",
            r"(\w+) päivän kuluttua siitä, kun pöytäkirja on nähtävänä"]
ACTS = {"410/2015": "kuntalai", "434/2003": "hallintolai", "13/2003": "sähköisestä asioinnista",
        "helsinki": "hallintosään"}
SHORT = {"julkisuuslaki": "julkisuusla|julkl"}  # other names than their own with which citations begin


def number(word):
    return int(word) if word.isdigit() else WORDS.get(word.lower())


def plain(text):
    text = re.sub(r"</(?:p|div|h\d|li|td)>|<br/?>", ".\n", text)
    return html.unescape(re.sub(r"<[^>]+>", " ", text))


def load(path):
    """The text on single spaces, and every day that the file or its record names."""
    raw = path.read_text(encoding="utf-8")
    beside = [path.with_name("meeting.json"), path.with_name("decision-record.json")]
    days = raw + "".join(other.read_text(encoding="utf-8") for other in beside if other.exists())
    if path.suffix == ".json":
        record = json.loads(raw)
        raw = record["Content"] + (record["Motion"] or "")
        if record["Meeting"]:
            days = record["Meeting"]["DateMeeting"] + plain(raw)
    return re.sub(r"\s+", " ", raw if path.suffix == ".txt" else plain(raw)), days


def part(text, remedy):
    """What belongs to the remedy: procurement's two come one after the other, after everything else."""
    begins = [text.find(PARTS[name]) for name in ("procurement-claim", "market-court")]
    if begins[0] < 0:
        return "" if remedy in PARTS else text
    if remedy not in PARTS:
        return text[:begins[0]]
    return text[begins[0]:begins[1]] if remedy == "procurement-claim" else text[begins[1]:]


def sentences(text):
    return re.split(r"(?<=[a-zåäö])[. ]*\.[. ]+(?=[A-ZÅÄÖ-])", text)


def periods(text, remedy):
    """Every period that the text prints for the remedy, as the vectors write it."""
    has, lacks = STEMS[remedy]
    found = set()
    for sentence in sentences(part(text, remedy)):
        low = sentence.lower()
        if all(stem in low for stem in has) and not any(stem in low for stem in lacks):
            for word, unit in PERIOD.findall(sentence):
                found.add(f"{number(word)} day" if unit == "päivä" else f"{number(word) or 1} year")
    return found


def presumptions(text, remedy):
    """The numbers of days for a letter, an electronic message and the minutes on view."""
    if remedy.startswith("standstill"):
        return [set(), set(), set()]
    words = [{next(filter(None, m.groups())) for m in re.finditer(how, part(text, remedy))} for how in SERVICES]
    return [{"0" if word == "sinä" else str(number(word)) for word in each} for each in words]


def provision_stands(text, provision):
    act, place = provision.split(" ")
    if act == "helsinki":
        place = place.replace(":", " luvun ")
    section, _, subsection = place.partition(".")
    after = rf":n {subsection} moment" if subsection else ""
    named = re.search(rf"{ACTS[act]}[^.§]{{0,60}}\b{section} §{after}", text, flags=re.I)
    numbered = act in ("helsinki", "13/2003", "434/2003") or f"({act})" in text
    return bool(named and numbered)


def citation_stands(text, citation):
    """By name, number in brackets and section, whatever the endings: "24.1 §" or "24 §:n 1 moment"."""
    name, act, place = citation.rsplit(" ", 2)
    section, _, subsection = place.partition(".")
    if subsection:
        section = rf"{section}(?:\.{subsection} §| §\w*:n {subsection} moment)"
    else:
        section += r" §(?!\w*:n \d+ moment)"
    return re.search(rf"\b(?:{SHORT.get(name, name[:-2])})\w* \({act}\) {section}", text, flags=re.I) is not None


def day_stands(days, day):
    year, month, date = map(int, day.split("-"))
    return day in days or re.search(rf"(?<!\d){date}\.{month}\.{year}", days) is not None


def wrong(fields):
    """What in the line is not what its file prints."""
    name, remedy, day, *_, provisions, verdict = fields
    if not (DATA / name).is_file():
        return ["no such file"]
    text, days = load(DATA / name)
    found = [] if day_stands(days, day) else [f"{day} is not its day"]
    if verdict != "agrees" and not verdict.startswith("contradicts: "):
        found.append(f"{verdict} is no verdict")
    if remedy != "citation":
        return found + wrong_remedy(text, fields)
    if fields[3:7] != ["-"] * 4 or not citation_stands(text, provisions):
        found.append(f"{provisions} is not cited")
    return found


def wrong_remedy(text, fields):
    _, remedy, _, period, *services, provisions, _ = fields
    found = []
    if periods(text, remedy) != {period}:
        found.append(f"{remedy}: prints {sorted(periods(text, remedy))}, not {period}")
    for printed, written, what in zip(presumptions(text, remedy), services, ("letter", "e-message", "minutes")):
        if printed != ({written} - {"-"}):
            found.append(f"{remedy}: {what}: prints {sorted(printed)}, not {written}")
    if provisions != "-":
        found += [f"{each} is not cited" for each in provisions.split(", ") if not provision_stands(text, each)]
    return found


def left_out(listed):
    """Remedies with a period, in the files named, that no line names."""
    for name, remedies in listed.items():
        text = load(DATA / name)[0]
        for remedy in STEMS.keys() - remedies:
            if periods(text, remedy):
                yield f"{name}: {remedy} is printed, too"


def main():
    if not DATA.is_dir():
        print("skipped: ../shared/data, with the decisions that the lines name, is not there")
        return 77
    lines = [line for line in VECTORS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    listed, failed = collections.defaultdict(set), []
    for line in lines:
        fields = line.split(" | ")
        assert len(fields) == 9, line
        remedy = fields[7] if fields[1] == "citation" else fields[1]
        assert remedy not in listed[fields[0]], f"twice: {line}"
        listed[fields[0]].add(remedy)
        failed += [f"{fields[0]}: {what}" for what in wrong(fields)]
    if not failed:
        failed += left_out(listed)
    print("\n".join(failed + [f"{len(lines)} lines of {len(listed)} files compared"]))
    return 1 if failed or len(lines) != LINES else 0


if __name__ == "__main__":
    sys.exit(main())
