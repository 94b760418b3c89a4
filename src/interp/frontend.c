// SPDX-License-Identifier: MIT
/* The frontends as they are compiled against this target: all that others see of them. */
#include "frontend/build/build.h"
#include "frontend/vm3/compile.h"
#include "frontend/wasm/compile.h"

const WasmTarget interp_wasm = {wasm_compile,  wasm_code_offsets, lazy_open, lazy_close,
                                lazy_function, lazy_publish,      lazy_renew};

Status (*const interp_vm3)(const Vm3Program *p, const Vm3Runtime *rt, const Vm3Options *opt,
                           CodeRegion *region, Vm3Code *out, Err *err) = vm3_compile;

const BuildTarget *const interp_build = &build_target;
