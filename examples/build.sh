#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes examples/*.wasm with clang-19 and Debian's wasi-libc, and examples/expected/ with native builds of the same sources. Commit what changes.
#
#   build.sh            makes both
#   build.sh --check    makes both in a temporary folder and compares
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/native" "$work/wasm"
cc=${CC:-gcc}

cd "$here"
for source in *.c; do
  name=${source%.c}
  "$cc" -O2 -ffp-contract=off "$source" -o "$work/native/$name" -lm
  # Two steps, so that clang does not run a wasm-opt that happens to be installed.
  clang-19 --target=wasm32-wasi -O2 -mbulk-memory -mnontrapping-fptoint -c "$source" -o "$work/$name.o"
  clang-19 --target=wasm32-wasi -Wl,--strip-debug "$work/$name.o" -o "$work/wasm/$name.wasm"
done
if [ "${1:-}" = --check ]; then
  for file in "$work"/wasm/*.wasm; do cmp "$file" "$here/${file##*/}"; done
  ./run.sh --native "$work/native"
  echo "the committed files are those of the sources"
else
  cp "$work"/wasm/*.wasm "$here"
  chmod 644 "$here"/*.wasm
  ./run.sh --update "$work/native"
fi
