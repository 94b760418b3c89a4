#!/bin/bash
# SPDX-License-Identifier: MIT
# kernels.sh REFERENCE WEFT... : the programs of examples/vm3 print what the same algorithms in C print; and where the table of
# outside results is ($VM3_EXPECTED), what that says.
reference=$1
shift
cd "$(dirname "$0")/../.." || exit 2
failed=0 n=0
compare() { # KERNEL N WANT
  local got
  got=$("${weft[@]}" "examples/vm3/$1.vm3" "$2")
  n=$((n + 1))
  [ "$got" = "$3" ] || { echo "$1 $2: $got, not $3"; failed=1; }
}
weft=("$@")
emulator=() # what stands before weft
while [[ $1 != */weft ]]; do
  emulator+=("$1")
  shift
done
for file in examples/vm3/*.vm3; do
  kernel=$(basename "$file" .vm3)
  for size in 0 1 2 3 5 10 25 64 100; do
    [ "$kernel" = fib_rec ] && [ $size -gt 25 ] && continue
    compare "$kernel" $size "$("${emulator[@]}" "$reference" "$kernel" $size)"
  done
done
if [ -f "$VM3_EXPECTED" ]; then
  while IFS=$'\t' read -r kernel size bank result _; do
    [ "$kernel" = kernel ] && continue
    [ "${bank,,}" = f64 ] && result=$("${emulator[@]}" "$reference" "$kernel" "$size") # as %.17g
    compare "$kernel" "$size" "$result"
  done <"$VM3_EXPECTED"
fi
echo "$n runs"
exit $failed
