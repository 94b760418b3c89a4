#!/bin/sh
# SPDX-License-Identifier: MIT
# tidy.sh BUILD FILE: clang-tidy-19 over a source, with its compile command in BUILD. Sources of the compiler are compiled two or three
# times, and clang-tidy would do all of them: here it is once, as for traces if there is that, which has nearly all the code there is. Records are as in Release builds.
cd "$(dirname "$0")/../.." || exit 1
command -v clang-tidy-19 >/dev/null && [ -f "$1/compile_commands.json" ] || exit 77
commands=$(mktemp -d) && trap 'rm -rf "$commands"' EXIT
/usr/bin/env python3 - "$1/compile_commands.json" "$PWD/$2" >"$commands/compile_commands.json" <<'PYTHON' || exit 1
import json, sys
of_file = [c for c in json.load(open(sys.argv[1])) if c["file"] == sys.argv[2]]
traced = [c for c in of_file if "-DWEFT_TRACE " in c["command"]]
print(json.dumps([(traced or of_file)[0]]))
PYTHON
clang-tidy-19 -p "$commands" --extra-arg=-DNDEBUG --quiet "$PWD/$2" 2>/dev/null
