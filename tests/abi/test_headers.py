"""Every public header alone, in every C and C++ standard, and what the headers must not contain.

Compilers: gcc, clang, g++, clang++. One that is not there is a failure, not a reason to skip.
"""
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

import headers

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = headers.include_dir(ROOT)
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wpadded", "-Wshadow", "-Werror"]
C_STANDARDS = ["c99", "c11", "c17", "c2x"]
CXX_STANDARDS = ["c++98", "c++11", "c++14", "c++17", "c++20"]
MATRIX = [(compiler, standard, ".c") for compiler in ("gcc", "clang") for standard in C_STANDARDS]
MATRIX += [(compiler, standard, ".cc") for compiler in ("g++", "clang++") for standard in CXX_STANDARDS]

# What bindings cannot read or what has no one layout: (what it is, how it looks in a declaration).
FORBIDDEN = [
    ("variable arguments", r"\.\.\.|\bva_list\b"),
    ("inline function", r"\binline\b"),
    ("bit-field", r"\w\s*:\s*\d+\s*[;,]"),
    ("FILE", r"\bFILE\b"),
    ("long", r"\blong\b"),
    ("named enumeration", r"\benum\s+\w"),
    ("enumeration as a type", r"\btypedef\s+enum\b"),
    ("function pointer", r"\(\s*\*"),
    ("type of no fixed width", r"\b(unsigned|short|_Bool|bool|float|double|int|wchar_t|time_t)\b"),
]
STYLE_SAMPLES = {
    "variable arguments": "PYK_API int32_t pyk_x(const char *format, ...);",
    "inline function": "static inline int32_t pyk_x(void) { return 1; }",
    "bit-field": "struct pyk_x { uint32_t a : 3; };",
    "FILE": "PYK_API void pyk_x(FILE *out);",
    "long": "PYK_API long pyk_x(void);",
    "named enumeration": "enum pyk_x { PYK_X = 1 };",
    "enumeration as a type": "typedef enum { PYK_X = 1 } pyk_x;",
    "function pointer": "PYK_API void pyk_x(void (*call)(void));",
    "type of no fixed width": "PYK_API unsigned pyk_x(void);",
    "function-like macro": "#define PYK_X(a) ((a) + 1)",
    "record by value": "PYK_API pyk_rc pyk_x(pyk_str text);",
    "record returned by value": "PYK_API pyk_str pyk_x(void);",
}

PADDED = "typedef struct padded { char narrow; int wide; } padded;\n"


def is_record_by_value(written, records):
    return "*" not in written and any(re.search(rf"\b{name}\b", written) for name in records)


def style_faults(text, records):
    """Names of what the text must not contain. `__declspec(...)` and attributes stand in object-like macros."""
    faults = {what for what, pattern in FORBIDDEN if re.search(pattern, headers.declarations(text))}
    if re.search(r"^\s*#\s*define\s+\w+\(", headers.bare(text), flags=re.M):
        faults.add("function-like macro")
    for _, returned, parameters in headers.functions(text):
        if is_record_by_value(returned, records):
            faults.add("record returned by value")
        if any(is_record_by_value(parameter, records) for parameter in parameters):
            faults.add("record by value")
    return faults


def check_style():
    names = headers.topics(ROOT)
    records = [name for topic in names for name, _ in headers.records(headers.header(ROOT, topic))]
    wrong = []
    for what, sample in STYLE_SAMPLES.items():
        if what not in style_faults(sample, records):
            wrong.append(f"this test no longer notices: {what}")
    for topic in names:
        text = headers.header(ROOT, topic)
        wrong += [f"{topic}.h: {fault}" for fault in sorted(style_faults(text, records))]
        if not headers.functions(text) and topic != "matter":
            wrong.append(f"{topic}.h: no function found")
        for included in re.findall(r'^\s*#\s*include\s+(\S+)', text, flags=re.M):
            own = included[1:-1].removesuffix(".h") in names and included[0] == '"'
            if not own and included not in ("<stddef.h>", "<stdint.h>"):
                wrong.append(f"{topic}.h includes {included}")
        if 'extern "C"' not in text:
            wrong.append(f"{topic}.h: no extern \"C\"")
    whole = set(re.findall(r'#include "pykala/(\w+)\.h"', (INCLUDE / "pykala.h").read_text(encoding="utf-8")))
    if whole != set(names) - set(headers.OWN_LIBRARY):
        wrong.append(f"pykala.h must include every topic of the core and nothing else, but has {sorted(whole)}")
    return wrong


def sizes_asked(records):
    """Lines that make a compiler lay out each record, so that it warns of padding."""
    return "".join(f"extern char {name}_size[sizeof({name})];\n" for name in records)


def compile_one(job):
    folder, include, records, compiler, standard, suffix = job
    stem = re.sub(r"\W", "_", f"{include}_{compiler}_{standard}")
    source = pathlib.Path(folder) / (stem + suffix)
    source.write_text(f"#include <{include}>\n{sizes_asked(records)}extern int nothing_else;\n", encoding="utf-8")
    command = [compiler, f"-std={standard}", *WARNINGS, "-I", str(INCLUDE), "-I", folder, "-c", str(source)]
    command += ["-o", "/dev/null"]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except FileNotFoundError:
        return f"{compiler} is not installed"
    return f"<{include}> as {standard} with {compiler}:\n{done.stdout}" if done.returncode else None


def check_compilers():
    includes = [("pykala.h", [])]
    for topic in headers.topics(ROOT):
        includes.append((f"pykala/{topic}.h", [name for name, _ in headers.records(headers.header(ROOT, topic))]))
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "padded.h").write_text(PADDED, encoding="ascii")
        wrong = [f"{row[0]} no longer notices padding as {row[1]}" for row in MATRIX
                 if not compile_one((folder, "padded.h", ["padded"], *row))]
        jobs = [(folder, include, records, *row) for include, records in includes for row in MATRIX]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            wrong += [fault for fault in pool.map(compile_one, jobs) if fault]
    print(f"{len(jobs)} compilations of {len(includes)} headers")
    return sorted(set(wrong))


if __name__ == "__main__":
    faults = check_style() + check_compilers()
    sys.exit("\n".join(faults) if faults else 0)
