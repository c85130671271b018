#!/usr/bin/env bash
# The newcomer's command, run from elsewhere on a copy of the tree in a folder with a space in its name:
#
#   test_quickstart.sh SOURCE_ROOT
set -eu

source=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
copy="$place/a newcomer's copy"
mkdir "$copy"
tar -C "$source" --exclude=./build --exclude='./build-*' --exclude=./.git -cf - . | tar -C "$copy" -xf -

die() {
  echo "$*" >&2
  exit 1
}

# quickstart WORDS_EXPECTED ARGUMENT...
quickstart() {
  local expected=$1
  shift
  (cd / && "$copy/examples/quickstart" "$@") >"$place/out" 2>"$place/err" ||
    die "examples/quickstart $* ends with status $?: $(cat "$place/err" "$place/out")"
  grep -qF -- "$expected" "$place/out" || die "examples/quickstart $* does not say $expected: $(cat "$place/out")"
}

quickstart 16.6.2022
quickstart 16.6.2022 --lang sv
quickstart '16 June 2022' --lang en

status=0
"$copy/examples/quickstart" --lang xx >"$place/out" 2>&1 || status=$?
[ "$status" -eq 2 ] || die "an unknown language ends with status $status, not 2"
