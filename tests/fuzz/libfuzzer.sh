#!/bin/sh
# SPDX-License-Identifier: MIT
# libfuzzer.sh TARGET [OPTION...]: fuzzes from the small modules of the other tests. Without -runs or -max_total_time it goes on
# until something is found; a corpus that shall grow goes into $WEFT_CORPUS.
target=$1
shift
tests=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/seeds"
cp "$tests"/spec/own/*.wasm "$tests"/exec/*.wasm "$work/seeds"
"$target" -timeout=20 -rss_limit_mb=4096 -max_len=65536 -verbosity=0 -artifact_prefix="${WEFT_CORPUS:-.}/" "$@" \
  ${WEFT_CORPUS:-} "$work/seeds"
