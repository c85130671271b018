#!/usr/bin/env bash
# Installs a build into a folder of its own and uses it from there as an outside program does:
#
#   test_install.sh SOURCE_ROOT BUILD_FOLDER MESON
#
# with pkg-config (shared and static) and with CMake, in C99 and in C++98, moved to a place it was not built for.
set -eu

source=$1 build=$2 meson=$3
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

die() {
  echo "$*" >&2
  exit 1
}

# One number of include/pykala/base.h: header_number NAME
header_number() {
  sed -n "s/^#define PYK_$1 //p" "$source/include/pykala/base.h"
}

"$meson" install -C "$build" --no-rebuild --destdir "$place/dest" >"$place/install.log" 2>&1 ||
  die "meson install failed: $(cat "$place/install.log")"
pc=$(find "$place/dest" -name pykala.pc)
[ -f "$pc" ] || die "pykala.pc is not installed"
built_for=$(sed -n 's/^prefix=//p' "$pc")
prefix=$place/moved
mv "$place/dest$built_for" "$prefix"
pc=$(find "$prefix" -name pykala.pc)
lib=$(dirname "$(dirname "$pc")")
export PKG_CONFIG_LIBDIR="$lib/pkgconfig"
export LD_LIBRARY_PATH="$lib"

packages() {
  pkg-config --define-variable=prefix="$prefix" "$@"
}

# --- names and versions
version=$(header_number VERSION_MAJOR).$(header_number VERSION_MINOR).$(header_number VERSION_PATCH)
[ "$(packages --modversion pykala)" = "$version" ] ||
  die "pkg-config says version $(packages --modversion pykala), the header $version"
soname=$(readelf -d "$lib/libpykala.so" | sed -n 's/.*SONAME.*\[\(.*\)\]/\1/p')
[ "$soname" = "libpykala.so.$(header_number ABI)" ] || die "SONAME is $soname, the header says $(header_number ABI)"
[ -e "$lib/$soname" ] || die "$soname is not installed"
for header in "$source"/include/pykala.h "$source"/include/pykala/*.h; do
  cmp "$header" "$prefix/include/${header#"$source"/include/}" || die "$header is not installed as it is"
done
installed=$(find "$prefix/include" -name '*.h' | wc -l)
[ "$installed" -eq 19 ] || die "$installed headers are installed, not 19"

# --- outside programs
cp "$source/tests/install/outside.c" "$place/outside.c"
cp "$source/tests/install/outside.c" "$place/outside.cc"
c=(gcc -std=c99 -Wall -Wextra -Wpedantic -Werror "$place/outside.c")
cxx=(g++ -std=c++98 -Wall -Wextra -Wpedantic -Werror "$place/outside.cc")
runs=0

# Runs a program; `shared` or `static` says whether it has to need libpykala at run time.
run_program() {
  local kind=$1 program=$2 needs=static
  if readelf -d "$program" | grep -q 'NEEDED.*\[libpykala\.so'; then needs=shared; fi
  [ "$needs" = "$kind" ] || die "$program should be $kind, and is $needs"
  [ "$("$program")" = 2021-12-27 ] || die "$program fails"
  runs=$((runs + 1))
}

# The flags are words on purpose: pkg-config's answer is meant to be split.
# shellcheck disable=SC2046
for language in c cxx; do
  declare -n compile=$language
  "${compile[@]}" -o "$place/shared_$language" $(packages --cflags --libs pykala)
  run_program shared "$place/shared_$language"
  "${compile[@]}" -o "$place/static_$language" $(packages --cflags pykala) -Wl,-Bstatic \
    $(packages --static --libs pykala) -Wl,-Bdynamic
  run_program static "$place/static_$language"
done

# CMake finds a package by its prefix in lib and in Debian's lib/TRIPLET, but on Debian not in lib64, which Meson takes
# where dpkg-dev is not installed.
found_by=(-DSOURCES="$place" -DCMAKE_PREFIX_PATH="$prefix")
case $lib in */lib64) found_by+=(-Dpykala_DIR="$lib/cmake/pykala") ;; esac
cmake -G Ninja -S "$source/tests/install" -B "$place/cmake" "${found_by[@]}" >"$place/cmake.log" 2>&1 ||
  die "CMake does not find the installed pykala: $(cat "$place/cmake.log")"
ninja -C "$place/cmake" >"$place/cmake.log" 2>&1 || die "CMake's program does not build: $(cat "$place/cmake.log")"
for program in c cc; do
  run_program shared "$place/cmake/outside_$program"
  run_program static "$place/cmake/outside_static_$program"
done
run_program shared "$place/cmake/outside_all"

# A version that this one does not stand for must be refused.
mkdir "$place/newer"
sed 's/find_package(pykala 0\.1 /find_package(pykala 99.0 /' "$source/tests/install/CMakeLists.txt" \
  >"$place/newer/CMakeLists.txt"
if cmake -G Ninja -S "$place/newer" -B "$place/newer/build" "${found_by[@]}" >"$place/cmake.log" 2>&1; then
  die "CMake takes version $version for 99.0"
fi
grep -q 'version: '"$version" "$place/cmake.log" || die "CMake refuses 99.0 for another reason: $(cat "$place/cmake.log")"

# --- the tool
page=$source/examples/pages/wish-report.fi.txt
"$prefix/bin/pykala" check --lang fi --as-of 2021-12-08 "$page" >"$place/report.txt" ||
  die "the installed tool ends with status $? on $page"
grep -q '16\.6\.2022' "$place/report.txt" || die "the report does not name 16.6.2022: $(cat "$place/report.txt")"

[ "$runs" -eq 9 ] || die "$runs programs were run, not 9"
echo "$runs outside programs, $installed headers, version $version, $soname"
