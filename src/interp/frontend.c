// SPDX-License-Identifier: MIT
/* The frontends as they are compiled against this target: all that others see of them. */
#include "frontend/wasm/compile.h"

const WasmTarget interp_wasm = {wasm_compile, wasm_code_offset, lazy_open, lazy_close,
                                lazy_function};
