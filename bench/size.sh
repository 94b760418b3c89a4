#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the release tree from nothing, without a compiler cache, and says what it took and how large what it made is; writes that to
# bench/results/size.md (--print: only says it). The time is that of a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
CCACHE_DISABLE=1 cmake -S . -B "$dir" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_COMPILER_LAUNCHER= >/dev/null
jobs=${JOBS:-2}
load=$(cut -d' ' -f1 /proc/loadavg)
TIMEFORMAT='%R %U %S'
times=$( { time CCACHE_DISABLE=1 cmake --build "$dir" -j"$jobs" -t weft weft_static weft_shared >/dev/null; } 2>&1)
read -r wall user system <<<"$times"

size() { stat -c %s "$1"; }
row() { # NAME FILE STRIP-OPTION
  strip "$3" -o "$dir/stripped" "$2"
  printf '| `%s` | %d | %d |\n' "$1" "$(size "$2")" "$(size "$dir/stripped")"
}
report() {
  echo '# Build time and sizes'
  echo
  echo "Written by \`./dev size\`. $(cc --version | head -1), release, without a compiler cache, $jobs jobs on $(nproc) cores; load average when it began: $load."
  echo
  printf '%s s, %s s of CPU time: `weft`, `libweft.a`, `libweft.so`.\n\n' "$wall" "$(awk "BEGIN { print $user + $system }")"
  echo '| file | bytes | stripped |'
  echo '|---|---:|---:|'
  row weft "$dir/weft" --strip-all
  row libweft.a "$dir/libweft.a" --strip-debug
  row libweft.so "$(readlink -f "$dir/libweft.so")" --strip-all
}
if [ "${1:-}" = --print ]; then report; else report | tee bench/results/size.md; fi
