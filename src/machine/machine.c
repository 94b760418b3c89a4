// SPDX-License-Identifier: MIT
/* The machine that this is compiled for. */
#include "machine/machine.h"

#include "frontend/vm3/compile.h"

const Machine WEFT_M(machine) = {
    {wasm_compile, wasm_code_offsets, lazy_open, lazy_close, lazy_function, lazy_publish,
     lazy_renew},
    vm3_compile,
    &builder_ops,
#ifdef WEFT_TRACE
    &tracing,
#else
    NULL,
#endif
};
