"""How much stack a function of the core takes at the most, as gcc reports it: what include/pykala/replay.h says of pyk_impact(), and
little for all others."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIBRARIES = {"json", "import", "law"}  # libraries of their own, and tables
MOST = 8192
KNOWN = {"compare_case": 160 * 1024}  # of pyk_impact()


def frames(folder):
    sources = [path for path in sorted((ROOT / "lib").rglob("*.c")) if path.parent.name not in LIBRARIES]
    for source in sources:
        subprocess.run(["gcc", "-O2", "-std=c11", "-DPYK_BUILD", "-fstack-usage", "-c", source, "-I", ROOT / "include", "-I", ROOT / "lib",
                        "-o", folder / "one.o"], check=True, cwd=folder)
        for line in (folder / "one.su").read_text().splitlines():
            place, size, kind = line.split("\t")
            yield f"{source.parent.name}/{source.name}", place.split(":")[-1].split(".")[0], int(size), kind


def main():
    if not shutil.which("gcc"):
        print("gcc is not there")
        return 77
    wrong, seen = [], 0
    with tempfile.TemporaryDirectory() as name:
        for file, function, size, kind in frames(pathlib.Path(name)):
            seen += 1
            if size > KNOWN.get(function, MOST):
                wrong.append(f"{file}: {function}() takes {size} bytes of stack")
            if kind == "dynamic":
                wrong.append(f"{file}: {function}() takes an amount of stack that is not bounded")
    said = (ROOT / "include/pykala/replay.h").read_text(encoding="utf-8")
    if "160 kB of stack" not in said:
        wrong.append("include/pykala/replay.h does not say how much stack pyk_impact() takes")
    print(f"{seen} functions", *wrong, sep="\n")
    return 1 if wrong or seen < 300 else 0


if __name__ == "__main__":
    sys.exit(main())
