#!/bin/bash
# SPDX-License-Identifier: MIT
# Each function that include/*.h declares has a comment: its own, or that of the declarations right above it.
cd "$(dirname "$0")/../.." || exit 2
awk '
  FNR == 1 || /^$/ { said = 0 }
  /\/\*/ { said = inside = 1 }
  !inside && /(^|[ *])(weft|wasm)_[a-z0-9_]+\(/ && !said { print FILENAME ":" FNR ": no comment: " $0; failed = 1 }
  !inside && /(^|[ *])(weft|wasm)_[a-z0-9_]+\(/ { n++ }
  /\*\// { inside = 0 }
  END { if (n < 100) { print n " functions found"; failed = 1 } exit failed }
' include/*.h
