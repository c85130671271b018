#!/usr/bin/env python3
"""The index over the phrases of printed notices: renewed with --write, else compared with what lies in lib/notice.

    python3 tests/unit/notice/test_index.py [--write]

It also refuses rows that say the same words twice, and rows that could never be found."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
ROOM = ROOT / "lib" / "notice"
LANGS = ("fi", "sv", "en")
SLOTS, SHIFT = 1024, 12


def rows(lang):
    text = (ROOM / f"phrases_{lang}.c").read_text(encoding="utf-8")
    table = text[text.index(f"pyk_phrases_{lang}[] = {{"):]
    return re.findall(r'^    (HEADING|PART|REMEDY|PLAIN|VALUE)\("([^"]+)", ?(\w+)', table, re.M)


def slot(words):
    first = words.split(" ")[0].rstrip("*").encode()[:4].ljust(4, b"\0")
    return (int.from_bytes(first, "big") * 2654435761 & 0xFFFFFFFF) >> 22


def shared(a, b):
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return n


def entries():
    found, faults, seen = [], [], {}
    for table, lang in enumerate(LANGS):
        listed = rows(lang)
        for number, (form, words, sign) in enumerate(listed):
            heading = form in ("HEADING", "PART") or sign == "PAGE"
            key = words.rstrip("*"), words.endswith("*"), heading
            if key in seen:
                faults.append(f"{lang}: \"{words}\" stands in the tables twice")
            seen[key] = lang
            if words != words.lower() or "  " in words or words != words.strip():
                faults.append(f"{lang}: \"{words}\" is not written as phrase.h asks")
            if words.endswith("*") and len(words.split(" ")[0].rstrip("*").encode()) < 4:
                if " " not in words:
                    faults.append(f"{lang}: \"{words}\" is too short for a star")
            if "*" in words[:-1]:
                faults.append(f"{lang}: \"{words}\" has a star within")
            found.append((slot(words), words.rstrip("*").encode(), table << SHIFT | number))
        if not listed or len(listed) >= 1 << SHIFT:
            faults.append(f"{lang}: {len(listed)} rows")
    return sorted(found), faults


def lines(numbers):
    out, line = [], "   "
    for number in numbers:
        piece = f" {number},"
        if len(line) + len(piece) > 118:
            out.append(line)
            line = "   "
        line += piece
    return "\n".join(out + [line])


def printed(found):
    starts = [sum(1 for e in found if e[0] < s) for s in range(SLOTS + 1)]
    common = [shared(found[i - 1][1], e[1]) if i and found[i - 1][0] == e[0] else 0 for i, e in enumerate(found)]
    return f"""/* Written by tests/unit/notice/test_index.py --write from the phrases_*.c beside it. */
#include "phrase.h"

const pyk_phrase_table pyk_phrase_tables[PYK_PHRASE_LANGS] = {{
    {{pyk_phrases_fi, PYK_LANG_FI}}, {{pyk_phrases_sv, PYK_LANG_SV}}, {{pyk_phrases_en, PYK_LANG_EN}}}};

/* clang-format off */
const uint16_t pyk_phrase_starts[PYK_PHRASE_SLOTS + 1] = {{
{lines(starts)}
}};

const uint16_t pyk_phrase_order[] = {{
{lines(e[2] for e in found)}
}};

const uint8_t pyk_phrase_shared[] = {{
{lines(common)}
}};
/* clang-format on */
"""


def main():
    found, faults = entries()
    for fault in faults:
        print(fault)
    path, text = ROOM / "index.c", printed(found)
    if "--write" in sys.argv[1:]:
        path.write_text(text, encoding="utf-8")
    elif path.read_text(encoding="utf-8") != text:
        faults.append("stale")
        print("lib/notice/index.c is stale: run tests/unit/notice/test_index.py --write")
    print(f"{len(found)} phrases, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
