#!/bin/bash
# SPDX-License-Identifier: MIT
# clang-format changes nothing, apart from the files of unformatted.txt, which only ever shrinks; 77: no clang-format here.
cd "$(dirname "$0")/../.." || exit 2
format=$(command -v clang-format-19) || { echo "clang-format-19 not found"; exit 77; }
failed=0
while read -r file; do
  "$format" --dry-run --Werror "$file" >/dev/null 2>&1 || { echo "$file: not formatted (./dev fmt)"; failed=1; }
done < <(find include src tests examples bench -path bench/node_modules -prune -o -name '*.[ch]' -print | grep -vxFf tests/lint/unformatted.txt)
exit $failed
