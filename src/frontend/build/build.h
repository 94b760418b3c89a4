// SPDX-License-Identifier: MIT
/* A function from typed ops that come one at a time: checks them and drives the virtual stack.
 *
 * One op is held back until the next one is known, so that a result goes straight to the local that
 * is set next and a compare becomes one with its branch:
 *
 *   ops ->  check types  ->  [one op]  ->  VStack
 *
 * Errors are sticky: the first one is kept with the number of its op, and what follows is ignored.
 */
#ifndef WEFT_FRONTEND_BUILD_BUILD_H
#define WEFT_FRONTEND_BUILD_BUILD_H

#include "base/status.h"
#include "base/types.h"
#include "vstack/unit_code.h"

struct CodeRegion;
struct VStack;

/* What the functions of one code region are built with, one after the other: the virtual stack, and
 * what they share. */
typedef struct BuildRegion BuildRegion;

typedef struct BuildLabel {
  ValType *types; /* of the parameters */
  uint32_t arity;
  bool bound, used;
  bool forward; /* bound as one that nothing later branches to */
} BuildLabel;

/* The op that is held back. */
typedef struct HeldOp {
  uint8_t op; /* Op; OP_NONE: none */
  int8_t scale;
  int32_t offset;
} HeldOp;

typedef struct Build {
  struct VStack *vs; /* of its machine: nobody else looks at it */
  Err *err;          /* the first error */
  bool failed;
  bool baseline;
  bool plain;     /* no op so far needs the context */
  bool hides_nan; /* what comes next takes the result of the op held back, and any NaN is the same
                     to it */
  uint32_t nops;
  const FuncType *type;
  const ValType *local_types;
  uint32_t nlocals;
  HeldOp held;
  BuildLabel *labels; /* by label of the virtual stack */
  uint32_t nlabels, caplabels;
  uint32_t spans; /* open ones */
} Build;

/* A host function, or another one that is called through a cell. */
typedef struct BuildCallee {
  const FuncType *type;
  const void *c_function;  /* NULL: in Weft's convention */
  const void *const *cell; /* of its address */
} BuildCallee;

/* Leaving for the host: function(env, point, words) with the locals in words[]. */
typedef struct BuildExit {
  const void *function, *env;
  uint32_t point, nlocals;
  const uint32_t *locals;
  uint64_t *words; /* stays as long as the code */
} BuildExit;

/* A local of a loop: how hot, and is it set there? */
typedef struct BuildLocal {
  uint32_t local, weight;
  bool assigned;
} BuildLocal;
enum { BUILD_MAX_HOT = 64 /* more have no chance of a register */, BUILD_NO_INDEX = -1 };

/* Writes what functions share to region->used and on. for_c: C is to call them as they are, where
 * that can be. LIMIT without memory. */
Status build_open(const UnitOptions *opt, struct CodeRegion *region, bool for_c, BuildRegion **out,
                  Err *err);
void build_close(BuildRegion *r);
/* Before each function: it goes to region->used. */
void build_next(BuildRegion *r, const struct CodeRegion *region);
/* After a function has ended: its calls of itself get their target; false if they do not reach. */
bool build_link(const BuildRegion *r, const struct CodeRegion *region, uint32_t entry);
/* The calls and traps of that function, in two ascending runs. */
uint32_t build_sites(const BuildRegion *r, const UnitSite **sites);
/* Code positions of the tails of traps, by kind. */
const uint32_t *build_tails(const BuildRegion *r);

/* Begins a function whose locals (parameters first) have these types, which stay the caller's. */
void build_begin(Build *b, BuildRegion *r, const FuncType *type, const ValType *local_types,
                 uint32_t nlocals, Err *err);
/* Gives it up. */
void build_abandon(Build *b);
/* Has it, which has ended, become code that C may call as it is? */
bool build_is_c_code(const Build *b);
/* Ends it; false if it failed. `*entry`, `*end` as of vs_finish. */
bool build_end(Build *b, uint32_t *entry, uint32_t *end);
/* Frees what a Build has; also in the middle. */
void build_free(Build *b);

/* The current op is wrong. */
void build_refuse(Build *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

void build_const(Build *b, ValType type, uint64_t bits);
void build_get(Build *b, uint32_t local);
void build_set(Build *b, uint32_t local);
void build_tee(Build *b, uint32_t local);
void build_drop(Build *b);
void build_select(Build *b);
/* Any op of the table but loads and stores. */
void build_op(Build *b, unsigned number);
/* Loads and stores at host pointers. scale: 0 to 3, or BUILD_NO_INDEX. */
void build_access(Build *b, unsigned number, bool store, int scale, int32_t offset);

uint32_t build_label(Build *b, const ValType *params, uint32_t n);
void build_bind(Build *b, uint32_t label, bool forward);
void build_loop(Build *b, uint32_t label, const BuildLocal *hot, uint32_t n, uint32_t calls);
void build_loop_end(Build *b);
void build_jump(Build *b, uint32_t label);
void build_branch_if(Build *b, uint32_t label, bool negate);
void build_branch_table(Build *b, const uint32_t *labels, uint32_t n); /* the last is the default */
void build_call(Build *b, const BuildCallee *callee);
void build_tail_call(Build *b, const BuildCallee *callee);
void build_exit(Build *b, const BuildExit *x);
void build_return(Build *b);
void build_trap(Build *b);
void build_trap_if(Build *b);

/* The functions above, of one machine (machine/machine.h). */
typedef struct BuilderOps {
  Status (*open)(const UnitOptions *opt, struct CodeRegion *region, bool for_c, BuildRegion **out,
                 Err *err);
  void (*close)(BuildRegion *r);
  void (*next)(BuildRegion *r, const struct CodeRegion *region);
  bool (*link)(const BuildRegion *r, const struct CodeRegion *region, uint32_t entry);
  uint32_t (*sites)(const BuildRegion *r, const UnitSite **sites);
  const uint32_t *(*tails)(const BuildRegion *r);
  void (*begin)(Build *b, BuildRegion *r, const FuncType *type, const ValType *local_types,
                uint32_t nlocals, Err *err);
  void (*abandon)(Build *b);
  bool (*is_c_code)(const Build *b);
  bool (*end)(Build *b, uint32_t *entry, uint32_t *end);
  void (*free)(Build *b);
  void (*constant)(Build *b, ValType type, uint64_t bits);
  void (*get)(Build *b, uint32_t local);
  void (*set)(Build *b, uint32_t local);
  void (*tee)(Build *b, uint32_t local);
  void (*drop)(Build *b);
  void (*select)(Build *b);
  void (*op)(Build *b, unsigned op);
  void (*access)(Build *b, unsigned op, bool store, int scale, int32_t offset);
  uint32_t (*label)(Build *b, const ValType *params, uint32_t n);
  void (*bind)(Build *b, uint32_t label, bool forward);
  void (*loop)(Build *b, uint32_t label, const BuildLocal *hot, uint32_t n, uint32_t calls);
  void (*loop_end)(Build *b);
  void (*jump)(Build *b, uint32_t label);
  void (*branch_if)(Build *b, uint32_t label, bool negate);
  void (*branch_table)(Build *b, const uint32_t *labels, uint32_t n);
  void (*call)(Build *b, const BuildCallee *callee);
  void (*tail_call)(Build *b, const BuildCallee *callee);
  void (*exit)(Build *b, const BuildExit *x);
  void (*leave)(Build *b);
  void (*trap)(Build *b);
  void (*trap_if)(Build *b);
} BuilderOps;
extern const BuilderOps builder_ops;

#endif
