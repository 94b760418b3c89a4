#!/bin/bash
# SPDX-License-Identifier: MIT
# The library never ends the process, prints, or jumps over a caller's frame.
cd "$(dirname "$0")/../.." || exit 2
words='abort|exit|_exit|_Exit|quick_exit|printf|fprintf|vprintf|puts|fputs|putchar|perror|assert|setjmp|longjmp|__builtin_trap'
found=$(grep -rnE "(^|[^A-Za-z0-9_.>])($words) *\(" src/base src/frontend src/vstack src/regalloc src/emit src/trace src/runtime src/api \
  --include=*.c --include=*.h | grep -vE ':[0-9]+: *(/?\*|//)' | grep -v 'lint: allowed')
[ -z "$found" ] && exit 0
echo "$found"
exit 1
