#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the .wasm files next to their sources: build.sh [NAME...]. Needs clang-19, lld-19, wasi-libc and
# libclang-rt-19-dev-wasm32. Two steps, or clang may run a wasm-opt that happens to be installed.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- *.c
for source; do
  name=$(basename "$source" .c)
  object=$(mktemp --suffix=.o)
  clang-19 --target=wasm32-wasi -O2 -Wall -Wextra -c "$name.c" -o "$object"
  clang-19 --target=wasm32-wasi -Wl,--strip-all "$object" -o "$name.wasm"
  rm -f "$object"
done
