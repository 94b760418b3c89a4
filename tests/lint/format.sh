#!/bin/bash
# SPDX-License-Identifier: MIT
# clang-format changes nothing, apart from the files of unformatted.txt, which only ever shrinks; 77: no clang-format here.
cd "$(dirname "$0")/../.." || exit 2
format=$(command -v clang-format-19) || { echo "clang-format-19 not found"; exit 77; }
bad=$(find include src tests examples bench -path bench/node_modules -prune -o -name '*.[ch]' -print | grep -vxFf tests/lint/unformatted.txt |
  xargs "$format" --dry-run --Werror 2>&1 | sed -n 's/^\([^:]*\):[0-9]*:[0-9]*: error: .*/\1: not formatted (.\/dev fmt)/p' | sort -u)
[ -z "$bad" ] || { echo "$bad"; exit 1; }
