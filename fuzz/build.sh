#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the fuzz targets as OSS-Fuzz wants it: from $SRC/weft into $OUT, with $CC, $CFLAGS, $CXX, $CXXFLAGS and $LIB_FUZZING_ENGINE, by
# way of $WORK. `./dev fuzz` does the same on this machine.
#   fuzz_wasm   tests/fuzz/module.c: any bytes as a module, in six engines; exports are called
#   fuzz_vm3    fuzz/vm3.c: any text as a vm3 program, compiled and interpreted
# Beside each: its dictionary, its seeds, its options.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
cmake -S "$source" -B "$WORK/weft" -G Ninja -DCMAKE_BUILD_TYPE=None -DWEFT_TESTS=OFF -DWEFT_TOOLS=OFF -DWEFT_INSTALL=OFF \
  -DCMAKE_C_COMPILER="$CC" -DCMAKE_C_FLAGS="$CFLAGS"
ninja -C "$WORK/weft" libweft.a
target() { # NAME SOURCE
  $CC $CFLAGS -D_GNU_SOURCE -DWEFT_LIBFUZZER -I "$source/include" -I "$source/tests/fuzz" -c "$source/$2" -o "$WORK/$1.o"
  $CXX $CXXFLAGS "$WORK/$1.o" "$WORK/weft/libweft.a" $LIB_FUZZING_ENGINE -lpthread -lm -o "$OUT/$1"
  printf '[libfuzzer]\nmax_len = 65536\ntimeout = 25\n' >"$OUT/$1.options"
}
seeds() { # NAME FILE...
  rm -f "$OUT/$1_seed_corpus.zip"
  python3 -m zipfile -c "$OUT/$1_seed_corpus.zip" "${@:2}"
}
target fuzz_wasm tests/fuzz/module.c
target fuzz_vm3 fuzz/vm3.c
seeds fuzz_wasm "$source"/tests/spec/own/*.wasm "$source"/tests/api/modules/*.wasm
seeds fuzz_vm3 "$source"/examples/vm3/*.vm3
python3 "$source/fuzz/dictionaries.py" "$OUT"
