#!/bin/bash
# SPDX-License-Identifier: MIT
# Each function of weft.h and weft_build.h has a caller in tests/api.
cd "$(dirname "$0")/../.." || exit 2
failed=0
while read -r f; do
  grep -qw "$f" tests/api/*.c || { echo "$f: no caller in tests/api"; failed=1; }
done < <(sed 's@/\*.*\*/@@' include/*.h | grep -v '^ \*' | grep -oE '\bweft_[a-z0-9_]+\(' | tr -d '(' | sort -u)
exit $failed
