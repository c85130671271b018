#!/usr/bin/env python3
"""What is derived from the rows of the law, and lies beside them so that no generator is needed to build: the table of the
calendar and the index of the rows. Renewed with --write, else compared with what lies in lib.

    python3 tests/laws/test_derived.py DERIVE_CALENDAR DERIVE_INDEX [--write]

The two programs are built with the tests, as tests/derive_calendar and tests/derive_index of a build."""
import pathlib
import subprocess
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTH = 118


def printed(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def wrapped(text):
    """Long lists in lines that a screen holds; lines without a blank stay whole."""
    lines = []
    for line in text.splitlines():
        lines += textwrap.wrap(line.replace(",", ", ").replace(", }", ",}"), WIDTH, subsequent_indent="    ",
                               break_long_words=False, break_on_hyphens=False) if len(line) > WIDTH else [line]
    return "\n".join(lines) + "\n"


def file_of(text):
    include, _, body = text.partition("\n")
    return ("/* Written by tests/laws/test_derived.py --write from the rows of the law. */\n"
            f"{include}\n\n/* clang-format off */\n{body}/* clang-format on */\n")


def header_of(guard, text):
    return ("/* Written by tests/laws/test_derived.py --write from the rows of the law. */\n"
            f"#ifndef {guard}\n#define {guard}\n\n{text}\n#endif\n")


def main():
    programs = [arg for arg in sys.argv[1:] if arg != "--write"]
    if len(programs) != 2:
        sys.exit(__doc__)
    calendar, index = programs
    files = {
        "lib/calendar/table_size.h": header_of("PYK_CALENDAR_TABLE_SIZE_H", printed(calendar, "size")),
        "lib/calendar/table.c": file_of(printed(calendar, "table")),
        "lib/law/index.c": file_of(wrapped(printed(index))),
    }
    stale = []
    for name, text in files.items():
        path = ROOT / name
        if "--write" in sys.argv[1:]:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            stale.append(f"{name} is stale: run tests/laws/test_derived.py {calendar} {index} --write")
    print(f"{len(files)} files looked at")
    sys.exit("\n".join(stale) if stale else 0)


if __name__ == "__main__":
    main()
