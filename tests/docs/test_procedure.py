"""docs/procedure.dot and docs/procedure.svg: the transition table of lib/law/procedure.c as a diagram.

    test_procedure.py PROGRAM           checks that procedure.dot is what the table says
    test_procedure.py PROGRAM --write   writes it, and draws procedure.svg where Graphviz is installed

PROGRAM prints the table, a row a line: EVENT | NATURES | FROM-PHASES | TO | GUARD | FINDING.
"""
import pathlib
import shutil
import subprocess
import sys

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"


def edges(rows):
    """(from, to) -> labels; what leaves a phase where it is, is written into the phase."""
    moves, stays = {}, {}
    for event, natures, phases, to, guard, finding in rows:
        label = event if natures == "-" else f"{event}: {natures}"
        notes = [note for note in (guard, finding) if note != "-"]
        label += f" ({', '.join(notes)})" if notes else ""
        for phase in phases.split(","):
            if to in ("stays", phase):
                stays.setdefault(phase, []).append(label)
            else:
                moves.setdefault((phase, to), []).append(label)
    return moves, stays


def dot(rows):
    moves, stays = edges(rows)
    phases = sorted({phase for edge in moves for phase in edge} | set(stays))
    lines = ["// Printed from lib/law/procedure.c by tests/docs/test_procedure.py; not written by hand.",
             "digraph procedure {", "  rankdir=LR;", '  node [shape=box, fontname="sans-serif"];',
             '  edge [fontname="sans-serif", fontsize=9];']
    lines += [f'  "{phase}";' for phase in phases]
    for (start, end), labels in sorted(moves.items()):
        lines.append(f'  "{start}" -> "{end}" [label="' + "\\n".join(labels) + '"];')
    return "\n".join(lines + ["}"]) + "\n"


def main():
    printed = subprocess.run([sys.argv[1], "print"], stdout=subprocess.PIPE, text=True, check=True).stdout
    rows = [line.split(" | ") for line in printed.splitlines() if " | " in line]
    text = dot(rows)
    path = DOCS / "procedure.dot"
    if "--write" in sys.argv:
        path.write_text(text, encoding="utf-8")
        if shutil.which("dot"):
            subprocess.run(["dot", "-Tsvg", "-o", DOCS / "procedure.svg", path], check=True)
        return
    if len(rows) < 50:
        sys.exit(f"only {len(rows)} rows printed")
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        sys.exit("docs/procedure.dot is not what the table says; run this file with --write")
    if not (DOCS / "procedure.svg").exists():
        sys.exit("docs/procedure.svg is not there; run this file with --write where Graphviz is installed")
    print(f"{len(rows)} rows, {text.count('->')} arrows")


main()
