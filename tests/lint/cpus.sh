#!/bin/bash
# SPDX-License-Identifier: MIT
# The folders of the CPUs under src/emit, and that of the toy CPU, have the same files, and a file the same public functions in the same order: who knows one knows
# where to look in the other. Prints what differs.
cd "$(dirname "$0")/../../src/emit" || exit 2
failed=0

inline=$(sed -nE 's/^static inline .*[ *](em_[a-z0-9_]+)\(.*/\1/p' x64/target_access.h a64/target_access.h) # in one, perhaps, but not in the other
functions() { # FILE: its functions that are not static, one per line
  grep -E '^[a-zA-Z].*[ *][a-z0-9_]+\(' "$1" | grep -vE '^(static|typedef|return)|;$' | sed -E 's/^[^(]*[ *]([a-z0-9_]+)\(.*/\1/' | grep -vxF "$inline"
}

[ -n "$(functions x64/frame.c)" ] || { echo "no functions found: the pattern is wrong"; failed=1; }
for cpu in a64 ../../tests/toy/cpu; do
  diff <(ls x64) <(ls $cpu) || { echo "src/emit: x64 and $cpu have different files"; failed=1; }
  for file in x64/*.c; do
    other=$cpu/${file#x64/}
    [ -e "$other" ] || continue
    diff <(functions "$file") <(functions "$other") || { echo "src/emit/$file and $other: different functions, or another order"; failed=1; }
  done
done
exit $failed
