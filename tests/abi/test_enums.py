"""Every enumerator's number, as the compiler sees it, against enums.txt.

    test_enums.py COMPILER            compares
    test_enums.py COMPILER --write    renews enums.txt

Numbers may be added, never changed and never used again: files, databases and bindings hold them.
abidiff does not see such a change, since enumerations are int32_t.
"""
import pathlib
import sys

import headers

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def main():
    compiler, renew = sys.argv[1], "--write" in sys.argv
    wrong, names = [], []
    for topic in headers.topics(ROOT):
        for members in headers.enumerations(headers.header(ROOT, topic)):
            numbers = {}
            for name, number in members:
                names.append(name)
                if number is None:
                    wrong.append(f"{topic}.h: {name} has no number of its own")
                elif numbers.setdefault(number, name) != name:
                    wrong.append(f"{topic}.h: {name} and {numbers[number]} are both {number}")
    if len(names) != len(set(names)):
        wrong.append("an enumerator is defined twice")
    statements = [f'printf("{name} : %lld\\n", (long long)({name}));' for name in names]
    now = headers.printed_by(ROOT, compiler, statements)
    wrong += headers.compare_with_golden(HERE / "enums.txt", now, "numbers of enumerators", renew)
    if len(now) < 200:
        wrong.append(f"only {len(now)} enumerators found")
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
