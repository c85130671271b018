"""The documents against the code: nothing public without its words, no example that does not compile.

    test_docs.py COMPILER CORE_LIBRARY [OTHER_LIBRARY...]

The core library is also loaded: the names of findings come from pyk_name().
"""
import ctypes
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "abi"))
import headers  # noqa: E402

DOCS = ROOT / "docs"


def documents():
    return [path for path in [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))] if path.exists()]


def undocumented(topic):
    """Exported functions and types without a docstring that ends right above them and says @since."""
    text = headers.header(ROOT, topic)
    wrong, seen = [], 0
    for match in re.finditer(r"^(PYK_API|typedef)\b[^;{]*?(\w+)\s*(?=[({;])", text, flags=re.M):
        seen += 1
        above = text[:match.start()]
        comment = above[above.rfind("/*"):] if above.endswith("*/\n") else ""
        if not comment.startswith("/**"):
            wrong.append(f"{topic}.h: {match.group(2)} has no docstring right above it")
        elif not re.search(r"@since \d+\.\d+", comment):
            wrong.append(f"{topic}.h: {match.group(2)}: the docstring does not say @since")
    known = len(headers.functions(text)) + len(headers.typedefs(text))
    if seen != known:
        wrong.append(f"{topic}.h: looked at {seen} of {known} functions and types")
    return wrong


def missing_pages(library):
    """Topics and findings without their page."""
    topics = headers.topics(ROOT)
    wrong = [f"docs/{topic}.md is not there" for topic in topics if not (DOCS / f"{topic}.md").exists()]
    numbers = {name: int(number) for topic in topics
               for members in headers.enumerations(headers.header(ROOT, topic))
               for name, number in members}
    core = ctypes.CDLL(library)
    core.pyk_name.restype = ctypes.c_char_p
    core.pyk_name.argtypes = [ctypes.c_int32, ctypes.c_int32]
    findings = {name: number for name, number in numbers.items() if name.startswith("PYK_FINDING_")}
    pages = set()
    for name, number in findings.items():
        page = core.pyk_name(numbers["PYK_KIND_FINDING"], number).decode()
        pages.add(page)
        path = DOCS / "findings" / f"{page}.md"
        if not path.exists():
            wrong.append(f"{name}: docs/findings/{page}.md is not there")
        elif str(number) not in path.read_text(encoding="utf-8"):
            wrong.append(f"docs/findings/{page}.md does not name its number {number}")
    if len(findings) < 25:
        wrong.append(f"only {len(findings)} findings found")
    for path in (DOCS / "findings").glob("*.md"):
        if path.stem not in pages | {"README", "index"}:
            wrong.append(f"docs/findings/{path.name} is about no finding")
    return wrong


def counts_of_news():
    """Numbers in the news that are numbers of enumerators: whoever adds one has to say so."""
    members = [name for topic in headers.topics(ROOT) for enumeration in headers.enumerations(headers.header(ROOT, topic))
               for name, number in enumeration if int(number) != 0]
    text = (DOCS / "NEWS.md").read_text(encoding="utf-8")
    wrong = []
    for prefix, what in (("PYK_FINDING_", "findings, one page each"), ("PYK_LIMIT_", "time limits"), ("PYK_DEED_", "deeds")):
        count = sum(name.startswith(prefix) for name in members)
        said = re.search(r"(\d+)\s+" + what, text)
        if said is None or int(said.group(1)) != count:
            wrong.append(f"docs/NEWS.md says {said and said.group()!r}, and there are {count}")
    return wrong


def code_blocks(path):
    """(line number, code, output) of every block marked ```c; output: of a program, the block that follows "It prints:"."""
    text = path.read_text(encoding="utf-8")
    for match in re.finditer(r"^```c\s*\n(.*?)^```(?:\n\nIt prints:\n\n```\n(.*?)^```)?", text, flags=re.M | re.S):
        yield text.count("\n", 0, match.start()) + 2, match.group(1), match.group(2)


def prints_other(folder, output, libraries):
    """None, or what the program just linked prints instead of `output`."""
    paths = os.pathsep.join(str(pathlib.Path(library).resolve().parent) for library in libraries)
    done = subprocess.run([str(folder / "example")], stdout=subprocess.PIPE, text=True, timeout=60,
                          env={**os.environ, "LD_LIBRARY_PATH": paths})
    return None if done.returncode == 0 and done.stdout == output else done.stdout


def compile_block(compiler, libraries, folder, code):
    """None, or what the compiler said. A whole program is linked too; anything else is the body of a function."""
    whole = code.lstrip().startswith("#include") and re.search(r"\bmain\s*\(", code)
    if not whole:
        lines = code.splitlines(keepends=True)
        includes = "".join(line for line in lines if line.startswith("#include"))
        body = "".join(line for line in lines if not line.startswith("#include"))
        code = (f"#include <stdio.h>\n#include <string.h>\n#include <pykala.h>\n{includes}"
                f"extern int example(void);\nint example(void) {{\n{body}\nreturn 0;\n}}\n")
    source = folder / "example.c"
    source.write_text(code, encoding="utf-8")
    command = [compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-variable",
               "-Wno-unused-but-set-variable", "-Wno-unused-function", "-I", str(headers.include_dir(ROOT)), str(source)]
    if whole:
        command += ["-o", str(folder / "example"), *libraries]
        command += [f"-Wl,-rpath-link,{pathlib.Path(library).parent}" for library in libraries]
    else:
        command += ["-c", "-o", "/dev/null"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout if done.returncode else None


def broken_blocks(compiler, libraries):
    wrong, count, printed = [], 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if not compile_block(compiler, libraries, folder, "pyk_day day = pyk_no_such_thing();\n"):
            wrong.append("this test no longer notices code that does not compile")
        for path in documents():
            for line, code, output in code_blocks(path):
                count += 1
                said = compile_block(compiler, libraries, folder, code)
                if said:
                    wrong.append(f"{path.relative_to(ROOT)}:{line}: does not compile:\n{said}")
                elif output is not None:
                    printed += 1
                    other = prints_other(folder, output, libraries)
                    if other is not None:
                        wrong.append(f"{path.relative_to(ROOT)}:{line}: prints something else:\n{other}")
    print(f"{count} blocks of C compiled, {printed} of them run")
    if printed == 0:
        wrong.append("no program's output was compared")
    if count == 0:
        wrong.append("no block marked ```c was found")
    return wrong


def broken_links():
    wrong, count = [], 0
    for path in documents():
        text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:", target) or target.startswith("#"):
                continue
            count += 1
            place = (path.parent / target.split("#")[0]).resolve()
            if not place.is_relative_to(ROOT) or not place.exists():
                wrong.append(f"{path.relative_to(ROOT)}: the link {target} leads nowhere")
    print(f"{count} links between files followed")
    if count == 0:
        wrong.append("no link between files was found")
    return wrong


def main():
    compiler, libraries = sys.argv[1], sys.argv[2:]
    wrong = [fault for topic in headers.topics(ROOT) for fault in undocumented(topic)]
    if len(documents()) < 40:
        wrong.append(f"only {len(documents())} documents found")
    wrong += missing_pages(libraries[0]) + counts_of_news() + broken_blocks(compiler, libraries) + broken_links()
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
