#!/bin/bash
# SPDX-License-Identifier: MIT
# kernels.sh REFERENCE ROWS [OPTION] [-- EMULATOR...] : the programs of examples/vm3 print what the same algorithms in C print; and where the
# table of outside results is ($VM3_EXPECTED), their bits are what that says.
reference=$1 rows=$2
shift 2
option=()
[ $# = 0 ] || [ "$1" = -- ] || { option=("$1") && shift; }
[ "${1:-}" = -- ] && shift
cd "$(dirname "$0")/../../examples/vm3" || exit 2
for file in *.vm3; do
  for size in 0 1 2 3 5 10 25 64 100; do
    [ $file = fib_rec.vm3 ] && [ $size -gt 25 ] || echo "${file%.vm3} $size"
  done
done >"/tmp/vm3-list.$$"
trap 'rm -f "/tmp/vm3-list.$$"' EXIT
failed=0
echo "$(wc -l <"/tmp/vm3-list.$$") runs beside C"
diff <("$@" "$reference" <"/tmp/vm3-list.$$") <("$@" "$rows" . "${option[@]}" <"/tmp/vm3-list.$$" | cut -d ' ' -f 1-3) || failed=1
if [ -f "$VM3_EXPECTED" ]; then
  echo "$(tail -n +2 "$VM3_EXPECTED" | wc -l) runs of the table"
  diff <(tail -n +2 "$VM3_EXPECTED" | awk '{print $1, $2, $5}') \
    <(tail -n +2 "$VM3_EXPECTED" | cut -f 1,2 | "$@" "$rows" . "${option[@]}" | cut -d ' ' -f 1,2,4) || failed=1
fi
exit $failed
