#!/usr/bin/env python3
"""Clocks with all their steps are the same whether holidays come from the calendar's table or from the rows of the law alone.

    python3 tests/laws/test_clocks.py BY_TABLE BY_ROWS DAYS

The two programs are one source, clocks_digest.c, built twice; DAYS is how many days they go on by: a prime to seven comes to every
day of the week."""
import subprocess
import sys

LINES = 52 * 14


def digests(program, days):
    return subprocess.run([program, days], check=True, capture_output=True, text=True, timeout=600).stdout.splitlines()


def main():
    table, rows = (digests(program, sys.argv[3]) for program in sys.argv[1:3])
    wrong = [f"{one}, by the rows {other}" for one, other in zip(table, rows) if one != other]
    answered = sum(int(line.split()[2]) for line in rows)
    print(f"{len(rows)} limits with a service, {answered} clocks")
    if len(table) != LINES or len(rows) != LINES:
        wrong.append(f"{len(table)} and {len(rows)} lines, and not {LINES}")
    if len(set(rows)) < 300 or answered * int(sys.argv[3]) < 13 * 10**6:
        wrong.append("hardly anything was answered")
    print(*wrong[:10], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
