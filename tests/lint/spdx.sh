#!/bin/bash
# SPDX-License-Identifier: MIT
# Each source file names its licence in its first three lines.
cd "$(dirname "$0")/../.." || exit 2
bad=$(find . \( -path './build*' -o -path ./.git -o -path ./examples/data -o -path ./bench/node_modules \) -prune -o -type f \( -name '*.[chS]' -o -name '*.py' -o -name '*.sh' \
  -o -name '*.cmake' -o -name CMakeLists.txt -o -path ./dev -o -path ./.ci/run \) -print |
  xargs awk 'FNR == 1 { seen[FILENAME] = 0 } FNR <= 3 && /SPDX-License-Identifier: MIT/ { seen[FILENAME] = 1 } FNR > 3 { nextfile }
             END { for (f in seen) if (!seen[f]) print f ": no SPDX line" }')
[ -z "$bad" ] || { echo "$bad"; exit 1; }
