"""How the sources look: clang-format, length of files, words and paths that must not stay in the tree."""
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("lib", "include", "examples", "tests")
LONGEST = 600
# Written in two halves, so that this file does not hold them itself.
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK", "stub" + "bed", "not " + "implemented"]
TEXT = {".c", ".h", ".py", ".sh", ".md", ".build", ".txt", ".map", ".in", ""}


def sources():
    found = sorted(path for folder in FOLDERS for pattern in ("*.c", "*.h") for path in (ROOT / folder).rglob(pattern))
    assert len(found) > 20, f"only {len(found)} sources found"
    return found


def unformatted():
    tool = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not tool:
        return ["clang-format is not installed"]
    wrong = []
    for path in sources():
        done = subprocess.run([tool, "--dry-run", "-Werror", "--style=file", str(path)], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            first = done.stdout.splitlines()[0] if done.stdout else "clang-format failed"
            wrong.append(f"{first.replace(str(ROOT) + '/', '')} (mend with {pathlib.Path(tool).name} -i)")
    return wrong


def too_long():
    counted = ((path, len(path.read_text(encoding="utf-8").splitlines())) for path in sources())
    return [f"{path.relative_to(ROOT)} has {lines} lines: which two ideas live there?"
            for path, lines in counted if lines > LONGEST and "law" not in path.parts]


def texts():
    for folder in (*FOLDERS, "docs"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts:
                yield path, path.read_text(encoding="utf-8", errors="replace")


def left_behind():
    unfinished = re.compile(r"\b(" + "|".join(UNFINISHED) + r")\b", flags=re.I)
    machine = re.compile(r"(^|[^A-Za-z0-9._-])/(wor" + r"k|far" + r"m|home)/", flags=re.M)
    wrong = []
    for path, text in texts():
        for what, pattern in (("unfinished", unfinished), ("a path of one machine", machine)):
            found = pattern.search(text)
            if found:
                line = text.count("\n", 0, found.start()) + 1
                wrong.append(f"{path.relative_to(ROOT)}:{line}: {what}: {found.group().strip()}")
    return wrong


if __name__ == "__main__":
    faults = unformatted() + too_long() + left_behind()
    print(f"{len(sources())} sources looked at")
    sys.exit("\n".join(faults) if faults else 0)
