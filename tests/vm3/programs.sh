#!/bin/bash
# SPDX-License-Identifier: MIT
# programs.sh WEFT...: each program of tests/vm3/{run,wrong} does what its comments say.
#   ; run ARGS => TEXT      prints TEXT, exit status 0
#   ; fail ARGS => TEXT     exit status 134, TEXT on standard error
#   ; wrong LINE: TEXT      validate and run refuse it with "weft: FILE:LINE: TEXT", exit status 1
weft=("$@")
cd "$(dirname "$0")" || exit 2
failed=0 n=0
say() {
  echo "$1"
  failed=1
}
for file in run/*.vm3 wrong/*.vm3; do
  while read -r _ what rest; do
    n=$((n + 1))
    args=${rest%%=>*} text=${rest#*=> }
    case $what in
    run)
      # shellcheck disable=SC2086
      got=$("${weft[@]}" run "$file" $args 2>&1)
      status=$?
      [ "$got" = "$text" ] && [ $status = 0 ] || say "$file $args: \"$got\" ($status), not \"$text\"" ;;
    fail)
      # shellcheck disable=SC2086
      got=$("${weft[@]}" run "$file" $args 2>&1 >/dev/null)
      status=$?
      [ "$got" = "weft: $text" ] && [ $status = 134 ] || say "$file $args: \"$got\" ($status), not \"weft: $text\"" ;;
    wrong)
      for command in run validate; do
        got=$("${weft[@]}" $command "$file" 2>&1)
        status=$?
        [ "$got" = "weft: $file:$rest" ] && [ $status = 1 ] || say "$file: \"$got\" ($status), not \"weft: $file:$rest\""
      done ;;
    esac
  done < <(grep -E '^; (run|fail|wrong) ' "$file")
done
echo "$n expectations"
exit $failed
