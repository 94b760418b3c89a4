// SPDX-License-Identifier: MIT
/* Clients: languages of their own whose programs run here, as modules of WebAssembly do. This is
 * all that one needs of the runtime, and all that the runtime knows of it:
 *  - code: a program is compiled as a whole (vstack/unit.h), and interpreted where there is no
 *    memory for machine code; backtraces name its functions and ops;
 *  - helpers: C functions whose addresses the code has. They have C's convention, and return or end
 *    the run (client_raise);
 *  - a heap of the client's own: what it takes for guests counts in Client.budget;
 *  - runs: a function of the code is called in an activation, with a limit of the stack, fuel,
 *    interruption and traps as all others.
 *
 *   client_open   client_compile   client_bind   { client_call } ...   client_close
 *
 * A client is used by one thread at a time.
 */
#ifndef WEFT_RUNTIME_CLIENT_H
#define WEFT_RUNTIME_CLIENT_H

#include "base/code_region.h"
#include "base/context.h"
#include "base/status.h"
#include "base/trap.h"
#include "base/types.h"
#include "machine/machine.h"
#include "runtime/budget.h"

typedef struct Client {
  struct Engine *engine;
  struct Store *store;     /* of its own */
  Context *ctx;            /* in which its code runs: without memory, tables, globals */
  Budget *budget;          /* the store's */
  struct CodeModule *code; /* NULL: none yet */
  uint64_t compile_ns;     /* what compiling took */
} Client;

struct Machine;
struct Trap;

/* A program in the client's language. */
typedef struct ClientProgram {
  void *program;     /* what the functions get; stays as long as the client */
  size_t most_bytes; /* of code, about: address space for it */
  /* Compiles it by a machine to the region, from region->used on. LIMIT: there was no room; it may
   * be asked once more then, for the interpreter. On an error there is nothing to be freed in *out.
   */
  Status (*compile)(void *program, const struct Machine *m, const UnitOptions *opt,
                    CodeRegion *region, UnitCode *out, Err *err);
  /* The name of compiled function `own`, or NULL. */
  const char *(*name)(const void *program, uint32_t own);
} ClientProgram;

/* To be closed even after an error. */
Status client_open(Client *c, struct Engine *e, Err *err);
/* What has not been opened has to be all zeros. Traps of it may live on. */
void client_close(Client *c);
/* Once. Errors: those of compiling, LIMIT. */
Status client_compile(Client *c, const ClientProgram *p, Err *err);
/* How its code is made by its engine. */
UnitOptions client_options(const Client *c);
/* Where compiled function `own` begins: a C function if its code is such (unit_is_c_code), and not
 * interpreted. */
const uint8_t *client_code(const Client *c, uint32_t own);
/* Compiled function `own`, of this type, to be called; until client_unbind, which takes one that is
 * all zeros, too. LIMIT without memory. */
Status client_bind(Client *c, uint32_t own, const FuncType *type, FuncRef *out, Err *err);
void client_unbind(Client *c, FuncRef *f);
Status rt_call(struct Store *s, FuncRef *f, Value *slots, struct Trap **trap, Err *err);
/* Calls it with max(nparams, nresults) slots. TRAPPED: *trap is the caller's, freed with trap_free.
 */
static inline Status client_call(Client *c, FuncRef *f, Value *slots, struct Trap **trap, Err *err)
{
  return rt_call(c->store, f, slots, trap, err);
}
/* Ends the innermost client_call with a trap. `frame`: __builtin_frame_address(0) of the helper
 * that compiled code has called; nothing of it, nor of what it has called, goes on. */
_Noreturn void client_raise(Client *c, TrapKind kind, const void *const *frame);

#endif
