// SPDX-License-Identifier: MIT
/* What the files of the vm3 compiler share. */
#ifndef WEFT_FRONTEND_VM3_GEN_H
#define WEFT_FRONTEND_VM3_GEN_H

#include "frontend/vm3/compile.h"
#include "frontend/vm3/spans.h"
#include "ops.h"
#include "vstack/unit.h"

#include <stddef.h>

/* How arguments come: those of one bank to its first registers; the k-th to register k of its bank.
 */
typedef enum Convention { CONV_I64, CONV_F64, CONV_MIXED, NCONVS } Convention;

enum { MAX_LOCALS = 50000 };
enum { OWN_LOCALS = 3 }; /* of the compiler, after the registers */

/* Where results go: to a register of a bank, as the caller says, or out of the program. */
enum { TO_HOST = VM3_BANKS, NDESTS };

/* A function as it is compiled. */
typedef struct Variant {
  uint32_t func;
  uint8_t conv;
  uint8_t dest; /* Vm3Bank that the caller wants, or TO_HOST */
  bool wide;    /* two results: the bank where the value goes, and its bits */
  FuncType type;
} Variant;

/* What a function may do, with those that it calls. */
typedef enum FuncTrait {
  RETURNS_NUMBER = 1, /* to the bank that the caller wants */
  RETURNS_CELL = 2,   /* to a cell, whatever the caller wants */
  RETURNS_CONST = 4,  /* to an i64, whatever the caller wants */
  ALLOCATES = 8,
  PUSHES = 16, /* to a list, whichever */
} FuncTrait;

/* A call op. */
typedef struct CallNote {
  uint32_t func, pc;
} CallNote;

enum { CHECKED = 8 };
enum { MAX_VIEWS = 32, NO_VIEW = 255 };

typedef struct Gen {
  const Vm3Program *p;
  const Vm3Runtime *rt;
  const Vm3Options *opt;
  Err *err;
  Unit u;
  UnitNeeds fixed[VM3_NOPS]; /* what the op wants for itself */
  uint8_t *traits;           /* FuncTrait by function */
  Variant *variants;
  uint32_t nvariants, capvariants;
  CallNote *calls; /* of all functions, in the order of the program */
  uint32_t ncalls, capcalls;
  uint32_t *first_call; /* by function, and one more: number of its first call in `calls` */
  uint32_t *variant_of; /* by function, conv, dest, wide: number + 1, 0: none */
  /* the current function */
  const Variant *v;
  const Vm3Func *f;
  Spans spans;
  uint32_t span;              /* innermost at the current op, or NO_SPAN */
  uint32_t *local[VM3_BANKS]; /* by register: local + 1, 0: none yet */
  bool has_cells;             /* the function names cells */
  ValType *local_types;
  uint32_t *reg_of; /* by local: register, for taking `local` back */
  uint8_t *bank_of;
  uint32_t nlocals, caplocals;
  uint32_t temp;      /* two locals of the compiler's own */
  uint32_t heap_mark; /* and one for the newest object before a call */
  uint32_t *labels;   /* by op */
  uint32_t *weight;   /* by local, for facts; zero between */
  uint8_t *assigned;  /* by local: whether the current span sets it */
  uint8_t *seen;      /* by local: what the straight code from the start does with it first; then
                         zero, see dead.c */
  uint8_t *writes;    /* by local: ops that write it; 2 stands for more */
  int64_t *constant;  /* by local that is a constant throughout */
  bool *is_constant;
  uint32_t nconstants;
  /* list and index whose element is known to be there, since the last label: lists only grow */
  struct {
    uint32_t list, index; /* locals */
  } checked[CHECKED];
  uint32_t nchecked; /* so far: the last CHECKED of them are in the array */
  /* views: two locals each, after the compiler's own */
  uint8_t *view_of; /* by local: view of the list in it, or NO_VIEW */
  uint32_t view_cell[MAX_VIEWS], nviews, first_view;
  uint32_t views; /* that there are at the current op: a mask */
  UnitTry how;    /* no_facts: spans have no views, either */
  uint64_t ops;
  bool entry_is_c;
} Gen;

/* Local of a register. */
static inline uint32_t local_of(const Gen *g, Vm3Bank bank, uint32_t reg)
{
  return g->local[bank][reg] - 1;
}

/* Locals of a view. */
static inline uint32_t view_data(const Gen *g, uint32_t view)
{
  return g->first_view + 2 * view;
}
static inline uint32_t view_length(const Gen *g, uint32_t view)
{
  return g->first_view + 2 * view + 1;
}

/* -- calls.c ---- */

/* Calls and traits of all functions; false without memory. */
bool vm3_find_traits(Gen *g);
/* The variant that is called so; made if there is none yet. NULL without memory. */
const Variant *vm3_variant(Gen *g, uint32_t func, Convention conv, unsigned dest, bool wide);
/* The variant that the call op o of the current variant calls. */
const Variant *vm3_called_variant(Gen *g, const Variant *from, const Vm3Op *o);
/* Register of parameter k, and its bank. */
uint32_t vm3_param_register(const Gen *g, const Variant *v, uint32_t k, Vm3Bank *bank);
/* Where results of the function may go: a mask of banks. */
unsigned vm3_result_banks(const Gen *g, uint32_t func, unsigned dest);
void vm3_gen_call(Gen *g, const Vm3Op *o);
void vm3_gen_tail_call(Gen *g, const Vm3Op *o);
void vm3_gen_return(Gen *g, const Vm3Op *o);

/* -- dead.c ---- */

/* Before the current op calls something, whose arguments are pushed: which registers need not be
 * stored for that. sets_result: it is a call op that has yet to set its result. */
void vm3_find_dead(Gen *g, bool sets_result);

/* -- facts.c ---- */

enum { MAX_FACTS = 32 };
/* Facts of a span, with their locals in list[MAX_FACTS]. */
UnitFacts vm3_span_facts(Gen *g, uint32_t span, UnitLocal *list);

/* -- views.c ---- */

bool vm3_viewed_list(const Vm3Op *o, uint32_t *reg);
/* Which views there are in which spans: Span.views. */
void vm3_plan_views(Gen *g);
/* Views that do not last over an op. */
uint32_t vm3_spoils(Gen *g, const Vm3Op *o);
/* The span begins: those that its parent does not have. */
void vm3_load_views(Gen *g, uint32_t span);

/* -- lists.c ---- */

void vm3_gen_container_op(Gen *g, const Vm3Op *o);

/* What is known of elements of this list, or at this index, is known no more. */
void vm3_forget_checks_slow(Gen *g, uint32_t local);
static inline void vm3_forget_checks(Gen *g, uint32_t local)
{
  if (g->nchecked) vm3_forget_checks_slow(g, local);
}

/* -- codegen.c ---- */

void vm3_push_reg(Gen *g, Vm3Bank bank, uint32_t reg);
/* The next op's result goes to the register; after it comes vm3_set_done. */
void vm3_set_next(Gen *g, Vm3Bank bank, uint32_t reg);
void vm3_set_done(Gen *g, Vm3Bank bank, uint32_t reg);
/* Pops the register's new value. */
void vm3_set_reg(Gen *g, Vm3Bank bank, uint32_t reg);
void vm3_push_pointer(Gen *g, const void *p);
void vm3_push_i64(Gen *g, int64_t v);
/* Calls a function of the runtime: vm, and n i64 that are pushed after vm3_push_pointer(vm); a
 * result if it has one. */
void vm3_call_runtime(Gen *g, const void *function, unsigned n, bool result);
void vm3_gen_function(Gen *g);

#endif
