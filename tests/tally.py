"""Adds up Meson's machine-readable test log and says plainly what failed and what was skipped.

    tally.py SETUP TESTLOG.json COUNTS

writes "PASSED FAILED SKIPPED" to the file COUNTS. Fails when the log is not there or holds no test: a run that
ran nothing must not look like one in which nothing failed.
"""
import json
import pathlib
import sys

SHOWN_LINES = 40


def indent(text):
    return "\n".join("    " + line for line in text.rstrip().splitlines()[-SHOWN_LINES:])


def output_of(test):
    return "\n".join(part for part in (test.get("stdout"), test.get("stderr")) if part)


def main():
    setup, log, counts = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    try:
        tests = [json.loads(line) for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line]
    except OSError as error:
        sys.exit(f"FAILED  {setup}: no test log ({error})")
    if not tests:
        sys.exit(f"FAILED  {setup}: no test was run")

    passed = failed = skipped = 0
    for test in tests:
        result, name = test["result"], f"{setup}: {test['name'].split(' / ')[-1]}"
        if result in ("OK", "EXPECTEDFAIL"):
            passed += 1
        elif result == "SKIP":
            skipped += 1
            said = output_of(test).strip().splitlines()
            print(f"skipped {name}: {said[-1] if said else 'it does not say why'}")
        else:
            failed += 1
            print(f"FAILED  {name} ({result.lower()})")
            print(indent(output_of(test)))
            print(f"    whole log: {log.with_suffix('.txt').resolve()}")
    print(f"{setup}: {len(tests)} test programs, {failed} failed")
    counts.write_text(f"{passed} {failed} {skipped}\n", encoding="ascii")


if __name__ == "__main__":
    main()
