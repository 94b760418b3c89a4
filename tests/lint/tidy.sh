#!/bin/sh
# SPDX-License-Identifier: MIT
# tidy.sh BUILD: clang-tidy-19 over src/, with the compile commands in BUILD.
cd "$(dirname "$0")/../.." || exit 1
command -v clang-tidy-19 >/dev/null && [ -f "$1/compile_commands.json" ] || exit 77
files=$(sed -n 's/^ *"file": "\(.*\/src\/.*\.c\)".*/\1/p' "$1/compile_commands.json" | sort -u)
[ -n "$files" ] || exit 1
echo "$files" | xargs -P "${JOBS:-2}" -n 4 clang-tidy-19 -p "$1" --quiet 2>/dev/null
