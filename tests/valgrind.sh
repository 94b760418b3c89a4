#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a command under memcheck: an error or a leak is exit status 99. See valgrind.supp for what is not an error.
log=$(mktemp) # not standard error: some tests compare that
trap 'rm -f "$log"' EXIT
export WEFT_TEST_MEMCHECK=1 # for tests of what memcheck has otherwise
status=0
valgrind -q --log-file="$log" --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect,possible \
  --errors-for-leak-kinds=definite,indirect,possible --vex-iropt-register-updates=allregs-at-each-insn \
  --suppressions="$(dirname "$0")/valgrind.supp" "$@" || status=$?
[ $status != 99 ] || cat "$log" >&2
exit $status
