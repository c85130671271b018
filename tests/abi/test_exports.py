"""What a shared library exports = its map = its public headers; what it imports is allowed.

    test_exports.py core|import|json LIBRARY MAP
"""
import pathlib
import re
import subprocess
import sys

import headers

ROOT = pathlib.Path(__file__).resolve().parents[2]

# All that the core may call.
CALLS = {"memcpy", "memmove", "memset", "memcmp", "strlen"}
# What a hardening compiler makes of those, and its check of the stack.
HARDENED = {f"__{name}_chk" for name in CALLS} | {"__stack_chk_fail", "__stack_chk_guard"}

# What the reader of documents calls besides: memory, strings, and of libxml2 the parser of mark-up by its events alone.
READER = {"calloc", "qsort", "realloc", "free", "memchr", "strcmp", "strncmp", "strcspn", "htmlCreatePushParserCtxt",
          "htmlCtxtUseOptions", "htmlFreeParserCtxt", "htmlParseChunk", "xmlStopParser"}


def names_in(library, which):
    """Dynamic symbols without their version; version nodes, which nm lists as absolute, are no symbols."""
    out = subprocess.run(["nm", "-D", which, library], check=True, stdout=subprocess.PIPE, text=True).stdout
    rows = [line.split() for line in out.splitlines() if line.strip()]
    return {row[-1].split("@")[0] for row in rows if row[-2] != "A"}


def names_in_map(path):
    text = headers.bare(path.read_text(encoding="utf-8"))
    found = set()
    for section in re.finditer(r"\bglobal\s*:(.*?)(?=\blocal\s*:|\})", text, flags=re.S):
        found |= {name for name in re.split(r"[;\s]+", section.group(1)) if name}
    return found


def difference(left, right, what):
    return [f"{name}: {what}" for name in sorted(left - right)]


def main():
    which, library, map_path = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    core = [topic for topic in headers.topics(ROOT) if topic not in headers.OWN_LIBRARY]
    mine = core if which == "core" else [which]
    declared = {name for topic in mine for name, _, _ in headers.functions(headers.header(ROOT, topic))}
    core_names = {name for topic in core for name, _, _ in headers.functions(headers.header(ROOT, topic))}
    exported, mapped = names_in(library, "--defined-only"), names_in_map(map_path)
    imported = names_in(library, "--undefined-only")

    wrong = difference(exported, declared, "exported, but in no public header")
    wrong += difference(declared, exported, "in a public header, but not exported")
    wrong += difference(mapped, declared, f"in {map_path.name}, but in no public header")
    wrong += difference(declared, mapped, f"in a public header, but not in {map_path.name}")
    wrong += [f"{name}: exported without the prefix pyk_" for name in sorted(exported) if name[:4] != "pyk_"]
    if which in ("core", "import"):
        allowed = CALLS | HARDENED | (set() if which == "core" else core_names | READER)
        # The core is linked without start-up code; the other libraries carry the usual weak names of it.
        weak = set() if which == "core" else {"_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable",
                                              "__gmon_start__", "__cxa_finalize"}
        wrong += difference(imported, allowed | weak, "imported: the library may not call it")
    if not declared:
        wrong.append("no function found in the headers")
    print(f"{which}: {len(exported)} exported, {len(mapped)} mapped, {len(declared)} declared, imports:",
          " ".join(sorted(imported)) or "nothing")
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
