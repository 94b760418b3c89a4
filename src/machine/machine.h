// SPDX-License-Identifier: MIT
/* Machines: what makes code. Each is the frontends over one implementation of vstack/vstack.h, for
 * one CPU or for the interpreter, with or without the places that tell a trace what is done. All of
 * them are there at once, under names of their own (names.h); this is all that others see of one.
 * docs/design/machines.md */
#ifndef WEFT_MACHINE_MACHINE_H
#define WEFT_MACHINE_MACHINE_H

#include "emit/stencil.h"
#include "frontend/build/build.h"
#include "frontend/wasm/compile.h"
#include "trace/tracing.h"

struct Vm3Program;
struct Vm3Runtime;
struct Vm3Options;
struct Vm3Code;

typedef struct Machine {
  WasmCompiler wasm;
  /* vm3_compile: for vm3, a client of the runtime, which knows nothing of it. */
  Status (*vm3)(const struct Vm3Program *p, const struct Vm3Runtime *rt,
                const struct Vm3Options *opt, CodeRegion *region, struct Vm3Code *out, Err *err);
  const BuilderOps *builder;
  const Tracing *tracing; /* NULL: it does not tell what it does */
} Machine;
extern const Machine weft_interp_machine;

/* A CPU that code is made for. */
typedef struct Target {
  const char *name; /* as the user says it: "x86-64-v3" */
  bool native;      /* this program is of that kind, too; whether its CPU has all of it is another
                       question */
  const StencilTable *table;
  const Machine *machine, *traced;
} Target;
/* Those that there are, `known_targets_n` of them: the levels of a CPU from the lowest on. */
extern const Target known_targets[];
extern const unsigned known_targets_n;
/* NULL: there is none of this name. */
const Target *target_find(const char *name);

#endif
