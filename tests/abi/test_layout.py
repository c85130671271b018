"""Size of every public record and place of every field, as the compiler sees them, against layout.txt.

    test_layout.py COMPILER            compares
    test_layout.py COMPILER --write    renews layout.txt

Holds for systems with 64-bit pointers. A record that begins with its `size` may grow at its end: its old fields
stay where they are, and the growth is recorded with --write. Any other record is frozen, and so are the sizes
that the docstrings promise ("Frozen layout, 72 bytes").
"""
import pathlib
import re
import sys

import headers

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def promised_sizes(text):
    """{record: bytes} from docstrings that say "Frozen layout, N bytes" right above the record."""
    found = {}
    for match in re.finditer(r"/\*\*((?:(?!\*/).)*)\*/\s*typedef\s+struct\s+(\w+)", text, flags=re.S):
        said = re.search(r"Frozen layout,\s*(?:\*\s*)?(\d+)\s*(?:\*\s*)?bytes", match.group(1))
        if said:
            found[match.group(2)] = int(said.group(1))
    return found


def main():
    compiler, renew = sys.argv[1], "--write" in sys.argv
    statements, promises = [], {}
    for topic in headers.topics(ROOT):
        text = headers.header(ROOT, topic)
        promises.update(promised_sizes(text))
        for name, fields in headers.records(text):
            grows = fields[0] == "size"
            statements.append(f'printf("{name}{" (grows)" if grows else ""} : %d\\n", (int)sizeof({name}));')
            for field in fields:
                statements.append(f'printf("{name}.{field} : %d+%d\\n", (int)offsetof({name}, {field}), '
                                  f'(int)sizeof((({name} *)0)->{field}));')
    now = headers.printed_by(ROOT, compiler, statements)
    sizes = dict(line.replace(" (grows)", "").split(" : ") for line in now)
    wrong = [f"{name}: the docstring promises {size} bytes, the compiler gives {sizes.get(name)}"
             for name, size in promises.items() if sizes.get(name) != str(size)]
    if len(promises) < 6:
        wrong.append(f"only {len(promises)} promised sizes found")
    wrong += headers.compare_with_golden(HERE / "layout.txt", now, "sizes and places of fields", renew)
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
