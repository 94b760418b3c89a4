// SPDX-License-Identifier: MIT
/* Functions that are built one at a time, called from C and from each other, freed one by one.
 *
 *   CodeSpace --> Chunk (a region, registered as a unit) --> Built, Built, ...
 *             \-> Store, Context                   call each other through Built.cell
 *
 * Where the system gives no memory for another chunk of machine code, the space is mixed from then
 * on: functions that are built are interpreted, and those that have machine code stay.
 *
 *   machine code --Built.cell, a thunk--> call_from_code, rt_call_head --> interpreted
 *   interpreted --Built.head, a BUILT record--> rt_built_call --> machine code
 *
 * Code is written at fresh addresses only. The pages of freed functions go back to the system; a
 * chunk goes when a new one is in use and its last function has been freed.
 */
#ifndef WEFT_RUNTIME_BUILT_H
#define WEFT_RUNTIME_BUILT_H

#include "machine/machine.h"
#include "runtime/unit.h"

typedef struct CodeSpace CodeSpace;
typedef struct Chunk Chunk;

typedef struct Built {
  CodeSpace *space;
  struct Built *next, *prev; /* of the space's */
  const FuncType *type;      /* canonical, the engine's */
  uint32_t sig;
  const void *cell;         /* what calls jump to: the code, or what traps */
  const void *head;         /* what interpreted code calls, in a mixed space */
  void *bridge;             /* `head` of a function that has machine code, malloced */
  bool interpreted;         /* in a mixed space: `cell` is a thunk */
  const void *c_pointer;    /* NULL without code, or if C cannot call it */
  Chunk *chunk;             /* NULL: no code yet */
  uint32_t own, start, end; /* number and code positions in the chunk */
  char name[48];
} Built;

struct CodeSpace {
  Engine *engine;
  const BuilderOps *ops; /* for machine code, or the interpreter */
  Store *store;
  Context *ctx;
  BuildRegion *build; /* writes to the end of `chunk`; NULL without one */
  Chunk *chunk;       /* the present one */
  Chunk *native; /* mixed (see Store.mixed): the last one of machine code, which thunks go to */
  Built *functions;
  Trap *trap;               /* that ended the last call through a C pointer */
  bool busy;                /* a function is being built */
  struct SpaceWords *words; /* of exits: the largest first, all are kept */
};

Status space_new(Engine *e, CodeSpace **out, Err *err);
void space_free(CodeSpace *s);
/* A function without code. `type` is copied. */
Status built_new(CodeSpace *s, const FuncType *type, const char *name, Built **out, Err *err);
void built_free(Built *f);
/* Makes s->build ready to build: one function at a time, ended by one of the following. */
Status space_open(CodeSpace *s, Err *err);
/* The function has been compiled to these positions (build_end); c_code: C may call it as it is. */
Status space_publish(CodeSpace *s, Built *f, uint32_t entry, uint32_t end, bool c_code, Err *err);
void space_abandon(CodeSpace *s);
/* Room for n words that lives as long as the space, and that others get too; NULL without memory.
 */
uint64_t *space_words(CodeSpace *s, size_t n);
/* As rt_call. */
Status built_call(Built *f, Value *slots, Trap **trap, Err *err);

#endif
