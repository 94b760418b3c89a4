// SPDX-License-Identifier: MIT
/* A compiler: what one thread needs to compile functions of a module, besides the region. */
#ifndef WEFT_FRONTEND_WASM_COMPILE_INT_H
#define WEFT_FRONTEND_WASM_COMPILE_INT_H

#include "frontend/wasm/codegen.h"
#include "frontend/wasm/compile.h"

typedef struct Compiler {
  Gen g;
  CodeRegion *region;
  ContextLayout layout;
  CallTargets targets;
  RegMask op_fixed[NOPS];
  uint32_t trap_tail[NTRAPS];
  bool in_place; /* code is written to where it will run */
} Compiler;

/* Begins with the trap tails, at the region's `used`. To be closed even after an error. */
Status compile_open(Compiler *j, const Module *m, const CompileOptions *o, CodeRegion *region,
                    Err *err);
void compile_close(Compiler *j);
/* One function, by its index in the module. */
Status compile_function(Compiler *j, uint32_t func, uint32_t *entry, uint32_t *end);
/* Own functions first to end - 1, one after the other, to out->entry and out->end. Calls to others
 * are in j->targets.pending afterwards, after those that were there. */
Status compile_range(Compiler *j, uint32_t first, uint32_t end, Compiled *out);
/* All entries are known: vs_patch_calls, or the error. */
Status compile_patch_calls(Code *code, CallTargets *t, const uint32_t *entry, Err *err);
/* The error of a region without room. */
Status compile_full(Compiler *j);
uint64_t compile_working_bytes(const Compiler *j);

/* In o->threads threads, each with buffers of its own that are copied into the region (parallel.c).
 */
Status compile_parallel(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                        CompileStats *stats, Err *err);

#endif
