#!/bin/bash
# SPDX-License-Identifier: MIT
# Each source file names its licence in its first three lines.
cd "$(dirname "$0")/../.." || exit 2
failed=0
while read -r file; do
  head -n 3 "$file" | grep -q 'SPDX-License-Identifier: MIT' || { echo "$file: no SPDX line"; failed=1; }
done < <(find . \( -path './build*' -o -path ./.git -o -path ./examples/data -o -path ./bench/node_modules \) -prune -o -type f \( -name '*.[chS]' -o -name '*.py' -o -name '*.sh' \
  -o -name '*.cmake' -o -name CMakeLists.txt -o -path ./dev -o -path ./.ci/run \) -print)
exit $failed
