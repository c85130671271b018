"""Reads the public headers: just enough C for the style that tests/abi/test_headers.py holds them to."""
import pathlib
import re
import subprocess
import tempfile

# Topics with a library of their own; all others belong to the core.
OWN_LIBRARY = ("import", "json")


def include_dir(root):
    return pathlib.Path(root) / "include"


def topics(root):
    """Names of the topics that have a public header, sorted."""
    names = sorted(path.stem for path in (include_dir(root) / "pykala").glob("*.h"))
    assert len(names) >= 13, f"only {len(names)} public headers found"
    return names


def header(root, topic):
    return (include_dir(root) / "pykala" / f"{topic}.h").read_text(encoding="utf-8")


def bare(text):
    """The text without comments; every line keeps its number."""
    def blank(match):
        return " " + "\n" * match.group().count("\n")
    return re.sub(r"/\*.*?\*/|//[^\n]*", blank, text, flags=re.S)


def declarations(text):
    """The text without comments, preprocessor lines and the extern "C" wrapping."""
    lines = bare(text).replace("\\\n", " ").splitlines()
    kept = "\n".join("" if line.lstrip().startswith("#") else line for line in lines)
    return re.sub(r'extern\s+"C"\s*\{', "", kept)


def functions(text):
    """[(name, return type, [parameter, ...])] of the functions that are exported."""
    found = []
    for match in re.finditer(r"\bPYK_API\s+([^;(]*?)(\w+)\s*\(([^;]*)\)\s*;", declarations(text)):
        parameters = [" ".join(parameter.split()) for parameter in match.group(3).split(",")]
        found.append((match.group(2), " ".join(match.group(1).split()), parameters))
    return found


def enumerations(text):
    """[[(name, written number or None), ...], ...], one list for each enumeration."""
    found = []
    for match in re.finditer(r"\benum\b[^{;]*\{([^}]*)\}", declarations(text)):
        members = []
        for member in match.group(1).split(","):
            if member.strip():
                name, _, number = member.partition("=")
                members.append((name.strip(), number.strip() or None))
        found.append(members)
    return found


def records(text):
    """[(name, [field, ...])] of the structs."""
    found = []
    for match in re.finditer(r"\btypedef\s+struct\s+\w+\s*\{([^}]*)\}\s*(\w+)\s*;", declarations(text)):
        fields = []
        for declaration in match.group(1).split(";"):
            for declarator in declaration.split(","):
                if declarator.strip():
                    fields.append(re.search(r"(\w+)\s*(\[[^\]]*\])?\s*$", declarator).group(1))
        found.append((match.group(2), fields))
    return found


def typedefs(text):
    """Names of all types that the header defines."""
    flat = re.sub(r"\{[^}]*\}", "{}", declarations(text))
    return re.findall(r"\btypedef\b[^;]*?(\w+)\s*;", flat)


def printed_by(root, compiler, statements):
    """What a C program made of these statements prints, one line each. The compiler's own numbers, not ours."""
    body = "\n".join("  " + statement for statement in statements)
    includes = "".join(f"#include <pykala/{topic}.h>\n" for topic in topics(root))
    source = f"#include <stdio.h>\n{includes}int main(void) {{\n{body}\n  return 0;\n}}\n"
    with tempfile.TemporaryDirectory() as folder:
        path, program = pathlib.Path(folder) / "print.c", pathlib.Path(folder) / "print"
        path.write_text(source, encoding="utf-8")
        subprocess.run([compiler, "-std=c11", "-Werror", "-I", str(include_dir(root)), "-o", str(program), str(path)],
                       check=True)
        return subprocess.run([str(program)], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


def compare_with_golden(golden, now, what, renew):
    """The lines "KEY NUMBERS..." of a golden file against those of today's headers; returns what is wrong."""
    if renew:
        golden.write_text("\n".join(now) + "\n", encoding="ascii")
        print(f"{golden.name}: {len(now)} lines written")
        return []
    if not golden.exists():
        return [f"{golden.name} is not there; renew it with --write"]
    before = dict(line.rsplit(" : ", 1) for line in golden.read_text(encoding="ascii").splitlines())
    today = dict(line.rsplit(" : ", 1) for line in now)
    wrong = []
    for key, value in before.items():
        number = today.get(key, "gone")
        if number != value and "(grows)" in key and number.isdigit() and int(number) > int(value):
            wrong.append(f"{key} from {value} to {number}: if it is meant, record it with --write")
        elif number != value:
            wrong.append(f"{key} was {value} and is {number}: {what} never change and are never taken away")
    wrong += [f"{key} is new: if it is meant, record it with --write" for key in today if key not in before]
    print(f"{golden.name}: {len(today)} compared with {len(before)}")
    return wrong
