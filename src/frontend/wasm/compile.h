// SPDX-License-Identifier: MIT
/* From a decoded module to machine code: validates all function bodies and compiles them in the
 * same walk. Thread-safe: everything that changes is in the arguments.
 */
#ifndef WEFT_FRONTEND_WASM_COMPILE_H
#define WEFT_FRONTEND_WASM_COMPILE_H

#include "base/code_region.h"
#include "base/context.h"
#include "frontend/wasm/module.h"

typedef struct StencilTable StencilTable;

typedef struct CompileOptions {
  const StencilTable *table; /* of this CPU variant */
  bool baseline;             /* everything home after each op */
  bool explicit_bounds;      /* check memory accesses by comparing */
  bool interruptible;        /* poll at loop heads */
  bool fuel;                 /* VsOptions.fuel */
  bool canonical_nan;        /* VsOptions.canonical_nan */
  uint64_t random_ra;        /* seed for random register choices; 0 = off */
  uint64_t random_facts;     /* VsOptions.random_facts */
  bool poison;               /* VsOptions.poison */
  uint64_t off;              /* techniques switched off, bits of VsTechnique (vstack.h) */
  uint32_t span, gap;        /* of VsOptions */
  unsigned threads;          /* that compile at once; 0 and 1: the calling one */
  bool lazy;                 /* functions have slots and stubs: lazy_open */
  uint32_t tier_after;       /* VsOptions.tier_after: functions begin interpreted; 0: they do not */
  bool loop_entries;         /* VsOptions.loop_entries */
  bool interp;               /* records for the interpreter */
} CompileOptions;

typedef struct CompileStats {
  uint64_t code_bytes;    /* of function bodies */
  uint64_t machine_bytes; /* written to the region */
  uint64_t ops;           /* wasm ops compiled (dead ones not counted) */
  uint64_t working_bytes; /* peak of the compiler's own memory */
  unsigned threads;       /* that compiled */
  uint32_t lied, again;   /* functions with facts that were made up; compiled again without facts */
} CompileStats;

/* Where the code of the module's own functions is: entry[i] to end[i] of own function i, byte
 * positions in the region; order[0] to order[norder - 1]: the functions by ascending position.
 * Owned by the caller; freed by compiled_free. */
typedef struct Compiled {
  uint32_t *entry, *end, *order;
  uint32_t *stub; /* lazily compiled: what to call, by function; entry is UINT32_MAX until there is
                     code */
  uint32_t nfuncs, norder;
  struct CompiledLoop *loops; /* with loop_entries: of one function after the other */
  uint32_t *first_loop;       /* by function, from 1; 0: none */
  uint32_t nloops, caploops;
} Compiled;
/* Where interpreted code may enter loop `serial` of own function `own`. */
typedef struct CompiledLoop {
  uint32_t own, serial, pos;
} CompiledLoop;

/* Bytes of code region to reserve for a module (address space; pages are touched as needed), which
 * is also the most that its code may take. */
size_t compile_region_size(const Module *m);

/* Validates and compiles all bodies into the region, from region->used on. On an error nothing of
 * the region must be executed and `out` needs no compiled_free; err names function and offset. */
Status wasm_compile(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                    CompileStats *stats, Err *err);
void compiled_free(Compiled *c);

/* -- lazy compilation (lazy.c) ---- */

typedef struct LazyCompiler LazyCompiler;
/* Validates all bodies and writes a stub for each function; code comes from lazy_function, into the
 * same region. `m` and `o->table` are to stay. On an error `out` needs no compiled_free. */
Status lazy_open(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                 CompileStats *stats, LazyCompiler **lazy, Err *err);
/* NULL is allowed. */
void lazy_close(LazyCompiler *z);
/* A function that has code, which nobody knows of yet. */
typedef struct LazyFunction {
  uint32_t own, entry, end;
  bool full; /* on an error: the region's room was too small */
} LazyFunction;
/* Compiles own function `own`, which has no code, after the region's `used`, which moves on. One
 * thread at a time. LIMIT: no room, no memory. */
Status lazy_function(LazyCompiler *z, uint32_t own, LazyFunction *out, Err *err);
/* Notes the function that was compiled last in what lazy_open filled in, and nothing else; `entry`
 * comes last, and may be read at any time. LIMIT without memory. */
Status lazy_publish(LazyCompiler *z, const LazyFunction *f, Err *err);
/* Whatever the compiler was doing has been given up, and what it wrote: begins anew after the
 * region's `used`. lost: a thread that is not there may have half changed it, so that it cannot be
 * freed. After an error only lazy_renew may be called, with `lost` false, or lazy_close. */
Status lazy_renew(LazyCompiler *z, bool lost, Err *err);
/* Where an own function's code is; UINT32_MAX: it has none yet. At any time. */
static inline uint32_t compiled_entry(const Compiled *c, uint32_t own)
{
  return __atomic_load_n(&c->entry[own], __ATOMIC_ACQUIRE);
}

/* The record of an instance of this module. 0 if it would exceed 1 GiB. */
int compile_layout(const Module *m, const CompileOptions *o, ContextLayout *out);

/* Module offsets of the ops that the bytes at code positions `pos` (n, ascending) of own function
 * `own` belong to: compiles the function again (twice, for any n) into memory of its own, with the
 * options that made `c`. For return addresses pass the address less one. LIMIT without memory. */
Status wasm_code_offsets(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                         uint32_t n, const uint32_t *pos, uint32_t *offset);

/* The functions above, of one machine (machine/machine.h). */
typedef struct WasmCompiler {
  Status (*compile)(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                    CompileStats *stats, Err *err);
  Status (*offsets)(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                    uint32_t n, const uint32_t *pos, uint32_t *offset);
  Status (*open_lazy)(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                      CompileStats *stats, LazyCompiler **lazy, Err *err);
  void (*close_lazy)(LazyCompiler *z);
  Status (*function)(LazyCompiler *z, uint32_t own, LazyFunction *out, Err *err);
  Status (*publish)(LazyCompiler *z, const LazyFunction *f, Err *err);
  Status (*renew)(LazyCompiler *z, bool lost, Err *err);
} WasmCompiler;

#endif
