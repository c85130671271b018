#!/usr/bin/env python3
"""Measures pykala against named peers and writes docs/performance.md.

  tests/bench/run.py BUILD [--install] [--write] [--short]

BUILD is a build folder with libpykala, libpykala-json and the tool. Every figure is a ratio against a peer that ran in turn with it,
the median of nine rounds (seven where programs are started). Peers that are not installed are left out and named; --install
installs them: Debian's packages with apt-get, npm's into BUILD/npm. --write renews docs/performance.md; --short is for
trying the program out: fewer days and events."""
import collections
import datetime
import json
import os
import pathlib
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests/bench"
DEBIAN = {"QuantLib": "libquantlib0-dev", "Hinnant's date": "libhowardhinnant-date-dev", "Boost date_time": "libboost-date-time-dev",
          "GLib": "libglib2.0-dev", "ICU": "libicu-dev", "python3-holidays": "python3-holidays",
          "python3-workalendar": "python3-workalendar", "callgrind": "valgrind"}
NPM = ["date-holidays", "finnish-holidays-js"]
HEADERS = {"QuantLib": ("QUANTLIB", "ql/time/calendars/finland.hpp", ["-lQuantLib"]), "Hinnant's date": ("DATE", "date/date.h", []),
           "Boost date_time": ("BOOST", "boost/date_time/gregorian/gregorian.hpp", [])}
MODULES = {"GLib": ("GLIB", "glib-2.0"), "ICU": ("ICU", "icu-i18n")}
HOTTEST = ["pyk_limit_last", "pyk_limit_last_many", "pyk_calendar_moves", "pyk_day_to_ymd", "pyk_day_to_ymd_many", "pyk_limit_compute",
           "pyk_case_replay"]
BOUND = {"pyk_limit_last": "one look into the table; the call itself is about half", "pyk_calendar_moves": "one look into the table, and another for what its byte means",
         "pyk_limit_last_many": "a load, a look into the table and a store an element: loads and stores, in large arrays those of memory",
         "pyk_day_to_ymd": "one multiplication and two looks at neighbours in the table of months",
         "pyk_day_to_ymd_many": "eight at a time under callgrind, which has no wider registers: conversions of numbers, and putting three of them in order",
         "pyk_limit_compute": "writing the record of 1200 bytes, and its rows' provisions into it",
         "pyk_case_replay": "30 events: the clocks they start, then sorting the log (for the whole case)"}


def out_of(command, **more):
    return subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, check=True, text=True, **more).stdout


def install(build):
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    subprocess.run([*root, "apt-get", "update", "-q"], check=False)
    for package in sorted(set(DEBIAN.values()) | {"nodejs", "npm"}):
        if package in ("nodejs", "npm") and shutil.which(package.replace("nodejs", "node")):
            continue
        if subprocess.run([*root, "apt-get", "install", "-y", "-q", "--no-install-recommends", package], check=False).returncode:
            print(f"{package}: could not be installed", file=sys.stderr)
    if shutil.which("npm"):
        (build / "npm").mkdir(exist_ok=True)
        subprocess.run(["npm", "install", "--prefix", build / "npm", "--no-audit", "--no-fund", *NPM], check=False)


def compile_bench(build, absent):
    folder = build / "bench"
    folder.mkdir(exist_ok=True)
    flags, libraries = [], []
    for peer, (macro, header, links) in HEADERS.items():
        probe = subprocess.run(["g++", "-std=c++20", "-fsyntax-only", "-x", "c++", "-", "-include", header], input="",
                               text=True, capture_output=True)
        if probe.returncode:
            absent.append(peer)
        else:
            flags.append(f"-DHAVE_{macro}")
            libraries += links
    for peer, (macro, module) in MODULES.items():
        found = subprocess.run(["pkg-config", "--cflags", "--libs", module], text=True, capture_output=True)
        if found.returncode:
            absent.append(peer)
        else:
            flags += [f"-DHAVE_{macro}"]
            libraries += found.stdout.split()
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-fvisibility=hidden", HERE / "bitmap.c", "-o", folder / "libbitmap.so"], check=True)
    # -fno-plt: every library, ours and the peers', is called by its address and not through a stub beside it.
    subprocess.run(["g++", "-std=c++20", "-O2", "-fno-plt", *flags, "-I", ROOT / "include", HERE / "bench.cc", "-o", folder / "bench",
                    *libraries, "-L", folder, "-lbitmap", "-L", build / "lib", "-lpykala", "-lpykala-json", "-ljansson",
                    f"-Wl,-rpath,{folder}:{build / 'lib'}"], check=True)
    return folder / "bench"


def compile_reading(build):
    """The program that reads documents; None without libxml2's or jansson's headers."""
    found = subprocess.run(["pkg-config", "--cflags", "--libs", "libxml-2.0", "jansson"], text=True, capture_output=True)
    if found.returncode:
        return None
    program = build / "bench/reading"
    subprocess.run(["gcc", "-O2", "-std=gnu11", "-I", ROOT / "include", HERE / "reading.c", "-o", program, "-L", build / "lib", "-lpykala-import",
                    "-lpykala-json", "-lpykala", *found.stdout.split(), f"-Wl,-rpath,{build / 'lib'}"], check=True)
    return program


def records():
    """Published records beside the project, or without them our own pages."""
    shared = sorted((ROOT.parent / "shared/data/helsinki/decisions").glob("*.json"))
    return shared or sorted((ROOT / "examples/pages").glob("*.html"))


def write_requests(path, count):
    random.seed(7)
    start = datetime.date(2018, 1, 1)
    with path.open("w") as to:
        for number in range(count):
            event = start + datetime.timedelta(random.randrange(2500))
            to.write(json.dumps({"op": "limit", "id": number, "limit": "claim", "service": "letter", "event": str(event),
                                 "asked": str(event + datetime.timedelta(20))}) + "\n")


def measure_tool(build, requests, count):
    """Requests a second with one thread and with two, in turn, and the ratio of each round."""
    took = {1: [], 2: []}
    for _ in range(7):
        for jobs in took:
            with open(requests) as stdin:
                begin = time.perf_counter()
                subprocess.run([build / "examples/pykala/pykala", "answer", "--jobs", str(jobs)], stdin=stdin,
                               stdout=subprocess.DEVNULL, check=True)
                took[jobs].append(time.perf_counter() - begin)
    ratio = statistics.median(one / two for one, two in zip(took[1], took[2]))
    return {jobs: count / statistics.median(times) for jobs, times in took.items()}, ratio


def other_peers(build, absent):
    """Version and nanoseconds a day of the packages, and on which days each says that no limit ends."""
    lines = out_of(["/usr/bin/python3", HERE / "peers.py"]).splitlines()
    if shutil.which("node"):
        env = {**os.environ, "NODE_PATH": str(build / "npm/node_modules")}
        lines += out_of(["node", HERE / "peers.js"], env=env).splitlines()
    speed, off = {}, collections.defaultdict(dict)
    for line in lines:
        parts = line.split("\t")
        if parts[0] == "off":
            off[parts[1]][int(parts[2])] = parts[3] == "1"
        else:
            speed[parts[0]] = (parts[1], float(parts[2]))
    absent += [peer for peer in ["python3-holidays", "python3-workalendar", *NPM] if peer not in speed]
    return speed, off


def moves_of(build, days):
    lines = "".join(json.dumps({"op": "calendar", "day": str(datetime.date.fromordinal(day))}) + "\n" for day in days)
    replies = out_of([build / "examples/pykala/pykala", "answer"], input=lines).splitlines()
    return {day: json.loads(reply)["result"] for day, reply in zip(days, replies)}


def wrong_days(build, off):
    days = sorted(next(iter(off.values()))) if off else []
    ours = moves_of(build, days)
    rows = []
    for peer, says in sorted(off.items()):
        wrong = collections.Counter()
        for day in days:
            if says[day] != ours[day]["moves"]:
                wrong[ours[day]["holiday"] if ours[day]["moves"] else f"{datetime.date.fromordinal(day):%d.%m.} (a working day)"] += 1
        most = ", ".join(f"{name} {count}" for name, count in wrong.most_common(4))
        rows.append(f"| {peer} | {sum(wrong.values())} | {most or '-'} |")
    return rows, len(days)


def instructions(bench):
    rows = []
    if not shutil.which("valgrind"):
        return rows
    for name in HOTTEST:
        file = bench.parent / f"{name}.callgrind"
        subprocess.run(["valgrind", "--tool=callgrind", f"--toggle-collect={name}", f"--callgrind-out-file={file}", bench, "count", name],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        total = int(re.search(r"^(?:summary|totals): (\d+)", file.read_text(errors="replace"), re.M).group(1))
        elements = 1 if name == "pyk_case_replay" else 10000
        rows.append(f"| `{name}()` | {total / elements:,.1f} | {BOUND[name]} |")
    return rows


def sizes(build):
    library = build / "lib/libpykala.so"
    sections = {parts[0]: int(parts[1]) for parts in (line.split() for line in out_of(["size", "-A", library]).splitlines())
                if len(parts) == 3 and parts[1].isdigit()}
    total = [f"| {name} | {sections.get(name, 0):,} |" for name in (".text", ".rodata", ".data.rel.ro", ".data", ".bss", ".rela.dyn")]
    tables = collections.Counter()
    for line in out_of(["nm", "-S", "--defined-only", library.resolve()]).splitlines():
        parts = line.split()
        if len(parts) == 4 and parts[2] in "rRdD" and re.match(r"pyk_(law|table|index|month)_", parts[3]):
            tables[parts[3]] += int(parts[1], 16)
    return total, [f"| `{name}` | {size:,} |" for name, size in tables.most_common() if size >= 256], sum(tables.values())


def stacks(build):
    """The largest frames of the core's functions, as the compiler reports them."""
    found = []
    folder = build / "bench/stack"
    folder.mkdir(exist_ok=True)
    for source in sorted((ROOT / "lib").rglob("*.c")):
        room = source.parent.name
        if room in ("json", "import", "law"):
            continue
        done = subprocess.run(["gcc", "-O2", "-std=c11", "-DPYK_BUILD", "-fstack-usage", "-c", source, "-I", ROOT / "include", "-I",
                               ROOT / "lib", "-o", folder / "one.o"], cwd=folder, capture_output=True)
        if done.returncode == 0:
            for line in (folder / "one.su").read_text().splitlines():
                place, size, _ = line.split("\t")
                found.append((int(size), place.split(":")[-1], f"{room}/{source.name}"))
    return [f"| `{name}` ({file}) | {size:,} |" for size, name, file in sorted(found, reverse=True)[:6]]


def version_of(peer):
    for package in (DEBIAN.get(peer),):
        found = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package or "none"], text=True, capture_output=True)
        if found.returncode == 0:
            return found.stdout
    return "?"


def machine():
    text = pathlib.Path("/proc/cpuinfo").read_text()
    model = (re.findall(r"model name\s*: (.*)", text) or ["unnamed processor"])[0]
    compiler = out_of(["gcc", "--version"]).splitlines()[0]
    flags = set(" ".join(re.findall(r"^flags\s*: (.*)", text, re.M)[:1]).split())
    widest = "AVX-512" if {"avx512f", "avx512bw", "avx512dq", "avx512vl"} <= flags else "AVX2" if "avx2" in flags else "four numbers"
    return (f"{os.cpu_count()} cores, {model}, {platform.machine()}, widest registers {widest}, Linux {platform.release().split('-')[0]}; {compiler}; load when it began: "
            f"{os.getloadavg()[0]:.1f}")


def table(head, rows):
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head), *rows, ""]


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def goals(groups, tool):
    """What was aimed at, what this run gave, and whether that is enough."""
    ratio = {(group, lane, size): value for group, rows in groups.items() for lane, size, _, value in rows}
    took = {(group, lane, size): value for group, rows in groups.items() for lane, size, value, _ in rows}

    def of(group, lane, to, size=None):
        sizes = sorted({s for g, _, s in ratio if g == group})
        at = sizes[-1] if size is None else size
        return ratio[group, lane, at] / ratio[group, to, at]

    claim, one, arrays = "last day, letter and 14 days", "pykala, one by one", "pykala, arrays"
    events = max(size for group, _, size in took if group == "events")
    rows = [("date and back, times chrono inline", of("civil", one, "libstdc++ chrono, inline"), "<=", 1.15),
            ("date and back, arrays, times one by one", of("civil", arrays, one), "<=", 0.35),
            ("day class, times a bitmap", of("day class", one, "bitmap by hand"), "<=", 1.5),
            ("day class, arrays, times the bitmap", of("day class", arrays, "bitmap by hand"), "<=", 0.5),
            ("last day, times its bitmap", of(claim, one, "bitmap for this question"), "<=", 1.5),
            ("last day, arrays, times its bitmap", of(claim, arrays, "bitmap for this question"), "<=", 0.6),
            ("last day, arrays, times memcpy, most days", of("days", arrays, "memcpy of the same bytes"), "<=", 3)]
    if (claim, "QuantLib", 16384) in ratio:
        rows += [("QuantLib, times last day", of(claim, "QuantLib", one), ">=", 250),
                 ("QuantLib, times last day with full proof", of(claim, "QuantLib", "pykala, with steps and provisions"), ">=", 8)]
    if (claim, "GLib with a hash of holidays", 16384) in ratio:
        rows.append(("GLib with a hash, times last day", of(claim, "GLib with a hash of holidays", one), ">=", 25))
    if ("reading", "pykala", len(records())) in ratio:
        # Against the faster of the two interfaces of libxml2.
        read = max(of("reading", "pykala", peer) for peer in ("jansson and libxml2's events", "jansson and libxml2's tree"))
        taken = {size: size * value for (group, _, size), value in took.items() if group == "document memory"}
        fixed = taken[min(taken)]
        memory = max((value - fixed) / size for size, value in taken.items())
        rows += [("record to facts, times jansson and libxml2", read, "<=", 1.35),
                 ("memory beside a document and what any takes, times its size", memory, "<=", 3)]
    rows += [("all clocks of a decision, ns", took["decision", "all clocks, with steps", 2000], "<=", 1000),
             ("legal force, ns", took["decision", "legal force", 2000], "<=", 1000),
             ("check with form and service, ns", took["decision", "check with form and service", 2000], "<=", 5000),
             ("case of 30 events, ns", took["case of 30 events", "replay", 30], "<=", 10000),
             (f"{events:,} events in order, s", took["events", "replay, in order", events] * events / 1e9, "<=", 0.3),
             (f"{events:,} events shuffled, s", took["events", "replay, shuffled", events] * events / 1e9, "<=", 0.3),
             ("requests a second, one thread", tool[0][1], ">=", 200000), ("two threads, times one", tool[1], ">=", 1.8)]
    good = {"<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b}
    return [f"| {name} | {sign} {number(goal)} | {number(value)} | {'yes' if good[sign](value, goal) else 'no'} |" for name, value, sign, goal in rows]


EVENTS = "libxml2's events"


def reading_part(groups):
    if not groups["reading"]:
        return ["## Reading", "", "Not measured: libxml2 or jansson is not installed.", ""]
    which = "published records of Helsinki's decision API" if "shared" in str(records()[0]) else "records made of our own pages"
    rows = [f"| {lane} | {number(took)} | {number(ratio)} |" for lane, _, took, ratio in groups["reading"]]
    lines = ["## Reading", "", f"{len(records())} {which}, from the bytes of the JSON to facts with their places, notices and the deed; the peers parse the "
             "same bytes, mark-up of decision and proposal with them, and do nothing. Nanoseconds a byte of the JSON.", "", *table(["lane", "ns a byte", "ratio"], rows)]
    _, records_read, grown, _ = groups["reading growth"][0]
    lines += [f"From the thousandth record to number {records_read:,} of one process the memory grew by {grown:,.0f} kB.", "",
              "One document, its reasons made longer and longer. Memory is what the process takes beside the document: for the smallest the pages of the libraries and their tables, "
              "with the buffers that a reader keeps; for the others how much more, as times of the document.", ""]
    taken, rows = {size: size * took for _, size, took, _ in groups["document memory"]}, []
    fixed = taken[min(taken)]
    for size in sorted(taken):
        by = {lane: took for lane, at, took, _ in groups["document"] if at == size}
        rows.append(f"| {size:,} | {number(by['pykala'])} | {number(by[EVENTS])} | {taken[size] / 1024:,.0f} | {max(0, taken[size] - fixed) / size:.2f} |")
    return lines + table(["bytes", "pykala, ns a byte", "libxml2's events, ns a byte", "memory, kB", "more than the smallest, times the document"], rows)


def page(groups, machine_line, absent, speed, tool, wrong, counted, size_rows, stack_rows):
    lines = ["# How fast, against what", "",
             "Written by `tests/bench/run.py BUILD --write`, which prints what it measures; no number here was typed. `--install` installs the peers. "
             "Each figure is the median of nine rounds in which all lanes of a table ran one after the other in one process; *ratio* is the median of "
             "the rounds' ratios to the first line, so that a busy machine slows both sides. Below 1 is faster than the first line.", "",
             f"Machine: {machine_line}.", ""]
    versions = [f"{peer} {version_of(peer)}" for peer in DEBIAN if peer not in absent] + [f"{name} {v}" for name, (v, _) in speed.items() if name in NPM]
    lines += [f"Peers: {', '.join(versions)}; libstdc++ of the compiler above." + (f" Left out, not installed: {', '.join(absent)}." if absent else ""), ""]
    lines += ["## What was aimed at", "", *table(["figure", "goal", "this run", "reached"], goals(groups, tool)),
              "What a shared machine cannot show, such as twice the work on two cores, is shown by a run on an idle one. Arrays of dates are converted in the widest "
              "registers that the loader finds; with none of them wider than four numbers they take about as long as one by one, which is a look into a table. Arrays of last "
              "days are held against memcpy on most days, where both wait for memory; in the cache a copy moves 32 bytes at once, and a look into a table moves four.", ""]
    titles = {"civil": "Day to date and back, random days from 1900 to 2200", "day class": "Does the day move the end of a limit?",
              "last day, letter and 14 days": "Last day of a claim: presumed service, 14 days, off holidays",
              "last day, letter and 30 days": "Last day of an appeal: presumed service, 30 days, off holidays",
              "decision": "A typical decision: three clocks with their steps, legal force, checks",
              "case of 30 events": "Replaying a case of 30 events", "answer": "One request of the line protocol, in process"}
    for group, title in titles.items():
        rows = [f"| {lane} | {number(took)} | {number(ratio)} |" for lane, _, took, ratio in groups[group]]
        lines += [f"## {title}", "", *table(["lane", "ns", "ratio"], rows)]
    lines += reading_part(groups)
    rate, ratio = tool
    lines += ["## The tool", "", f"`pykala answer` on requests for a limit, output thrown away: {rate[1]:,.0f} a second with one thread, {rate[2]:,.0f} with two, "
              f"{ratio:.2f} times as many (median of seven rounds of both).", ""]
    lines += ["## Growth", "", "Arrays of events to last days; each line ten times the one before. A line of slope 1 on log-log paper is a column that stays the same here.", ""]
    rows, pages = [], {size: took for _, size, took, _ in groups["pages taken by the call"]}
    for size in sorted(pages):
        by = {lane: took for lane, at, took, _ in groups["days"] if at == size}
        rows.append(f"| {size:,} | {number(by['pykala, arrays'])} | {number(by['pykala, in place'])} | {number(by['memcpy of the same bytes'])} | "
                    f"{by['pykala, arrays'] / by['memcpy of the same bytes']:.1f} | {pages[size]:.0f} |")
    lines += table(["days", "arrays, ns a day", "in place (with a copy)", "memcpy, ns a day", "times memcpy", "pages of memory taken"], rows)
    rows = []
    for size in sorted({size for _, size, _, _ in groups["events"]}):
        by = {lane: took for lane, at, took, _ in groups["events"] if at == size}
        rows.append(f"| {size:,} | {number(by['replay, in order'])} | {number(by['replay, shuffled'])} | {number(by['std::sort of the shuffled'])} | "
                    f"{number(by['memcpy'])} | {by['replay, in order'] * size / 1e9:.3f} s, {by['replay, shuffled'] * size / 1e9:.3f} s |")
    lines += table(["events", "in order, ns an event", "shuffled", "std::sort by day", "memcpy", "the whole log, in order and shuffled"], rows)
    lines += ["## Other packages, and their days", "", "Nanoseconds for one question whether a day is off, in their own language, and on how many days from 1993 to 2050 the answer differs from the "
              "calendar of time limits (week-ends count as off for all). A package that lists public holidays only has a reason for the eves.", ""]
    ours = next(took for lane, _, took, _ in groups["day class"] if lane == "pykala, one by one")
    rows = [f"| {name} {v} | {number(took)} | {number(took / ours)} |" for name, (v, took) in speed.items()]
    lines += table(["package", "ns", "times pykala through C"], rows)
    lines += table(["package", f"days that differ, of {wrong[1]:,}", "which, and how many"], wrong[0])
    lines += ["## Instructions", "", "Counted by callgrind in the plain build; arrays and single calls per element.", "", *table(["function", "instructions", "what bounds it"], counted)]
    total, tables, whole = size_rows
    lines += ["## Size", "", *table(["section of libpykala.so", "bytes"], total), f"Tables of law and what is derived from them, {whole:,} bytes in all; their texts are counted in `.rodata`. From 256 bytes on:", "",
              *table(["table", "bytes"], tables), "Largest stack frames (gcc -O2):", "", *table(["function", "bytes"], stack_rows)]
    return "\n".join(lines)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    options = sys.argv[2:]
    short = "--short" in options
    if "--install" in options:
        install(build)
    absent = []
    machine_line = machine()
    bench = compile_bench(build, absent)
    count = 20000 if short else 400000
    requests = build / "bench/requests.txt"
    write_requests(requests, count)
    groups, off = collections.defaultdict(list), collections.defaultdict(dict)
    output = out_of([bench, requests, 10**5 if short else 10**8, 10**4 if short else 10**6])
    for line in output.splitlines():
        group, lane, size, took, ratio = line.split("\t")
        if group == "off":
            off[lane][int(size)] = took == "1"
        else:
            groups[group].append((lane, int(size), float(took), float(ratio)))
            print(line)
    reading = compile_reading(build)
    if reading is None:
        absent += ["libxml2", "jansson"]
    for line in out_of([reading, *records()]).splitlines() if reading else []:
        group, lane, size, took, ratio = line.split("\t")
        groups[group].append((lane, int(size), float(took), float(ratio)))
        print(line)
    tool = measure_tool(build, requests, count)
    print(f"tool\t{tool[0][1]:.0f} a second with one thread\t{tool[0][2]:.0f} with two\tratio {tool[1]:.2f}")
    speed, more = other_peers(build, absent)
    off.update(more)
    wrong = wrong_days(build, off)
    counted, size_rows, stack_rows = instructions(bench), sizes(build), stacks(build)
    print(*wrong[0], *counted, *stack_rows, sep="\n")
    print(*goals(groups, tool), sep="\n")
    print("left out, not installed:", ", ".join(absent) or "nothing")
    if "--write" in options:
        (ROOT / "docs/performance.md").write_text(page(groups, machine_line, absent, speed, tool, wrong, counted, size_rows, stack_rows),
                                                  encoding="utf-8")


if __name__ == "__main__":
    main()
