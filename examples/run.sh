#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the cases of examples/cases, which are shell scripts that call `run PROGRAM ARGS`, each in a fresh copy of
# examples/data, and compares what they print (also on standard error, and exit codes other than 0) with examples/expected, which is what
# the native builds print.
#
#   run.sh --native DIR [CASE...]               the programs of DIR
#   run.sh --update DIR [CASE...]               the same, and writes examples/expected
#   run.sh [CASE...] -- COMMAND...              the .wasm files: COMMAND --dir .::. --argv0 PROGRAM FILE.wasm ARGS
#
# Variables: WEFT_WASM, a folder with the .wasm files (default: examples).
set -u
here=$(cd "$(dirname "$0")" && pwd)
wasm=${WEFT_WASM:-$here}
native='' update=0 cases=() command=()
while [ $# != 0 ]; do
  case $1 in
    --native) native=$2 && shift ;;
    --update) native=$2 update=1 && shift ;;
    --) shift && command=("$@") && break ;;
    *) cases+=("$1") ;;
  esac
  shift
done
[ ${#cases[@]} != 0 ] || mapfile -t cases < <(ls "$here/cases")

run() {
  local program=$1 status=0
  shift
  if [ -n "$native" ]; then
    (exec -a "$program" "$native/$program" "$@") || status=$?
  else
    "${command[@]}" --dir .::. --argv0 "$program" "$wasm/$program.wasm" "$@" || status=$?
  fi
  [ $status = 0 ] || echo "[$program: exit $status]"
}

temporary=$(mktemp -d) failed=0
trap 'rm -rf "$temporary"' EXIT
export LC_ALL=C TZ=UTC
for name in "${cases[@]}"; do
  cp -r "$here/data" "$temporary/$name"
  # Each line on its own, with its standard error behind its output: when buffers are written differs.
  out=$temporary/$name.out
  (cd "$temporary/$name" && while IFS= read -r line; do
    echo "\$ $line"
    eval "$line" 2>"$temporary/errors" </dev/null
    cat "$temporary/errors"
  done <"$here/cases/$name") >"$out"
  if [ $update = 1 ]; then
    cp "$out" "$here/expected/$name"
  elif ! diff -u "$here/expected/$name" "$out"; then
    echo "$name: differs"
    failed=1
  fi
done
exit $failed
