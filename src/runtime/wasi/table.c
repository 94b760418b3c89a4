// SPDX-License-Identifier: MIT
/* The functions of wasi_snapshot_preview1, one row each; the rows are in abi.h. */
#include "runtime/wasi/wasi_int.h"

const WasiFunction wasi_functions[] = {
#define X(name, type) {#name, type, wasi_##name},
    WASI_FUNCTIONS(X)
#undef X
};

const size_t wasi_nfunctions = sizeof wasi_functions / sizeof *wasi_functions;
