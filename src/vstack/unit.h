// SPDX-License-Identifier: MIT
/* Units: all that a frontend whose functions are no wasm functions generates code with. A unit is a
 * number of functions that are compiled into one region and may call each other.
 *
 *   unit_open   { unit_reserve   unit_begin   ops   unit_end } ...   unit_hand_out   unit_free
 *
 * The first half is what include/weft_build.h offers, too, by the same names, but without its
 * checks. The second half is what goes beyond it: results that go straight to locals, ops from
 * locals to a local, spans, registers that are dead, arrays of the host. Frontends see nothing else
 * of the virtual stack, nor of registers (tests/lint/layers.tbl).
 *
 * What must be true, of all calls: types, numbers of locals and labels, and the height of the stack
 * are right. The frontend has verified its bytecode; nothing of that is checked here. Errors (no
 * memory, no room in the region, a branch that does not reach) are sticky: ops go on without harm,
 * and unit_end tells.
 *
 * What a frontend says of code that it has not generated yet is a fact. Where a call takes one, its
 * class is given as docs/design/facts.md has it:
 *
 *  - P, a preference: any value gives right code;
 *  - C, checked or repaired, at worst by compiling the function again (unit_again);
 *  - L, proved by the frontend from the code right after the op; nobody checks it again. If it were
 *    wrong, what is read is what lies in the local's home: an older value, or what the frame held.
 */
#ifndef WEFT_VSTACK_UNIT_H
#define WEFT_VSTACK_UNIT_H

#include "vstack/unit_code.h"
#include "vstack/vstack.h"

/* How a function is compiled, when it is tried once more. */
typedef struct UnitTry {
  bool far;      /* conditional branches are made to reach everywhere */
  bool no_facts; /* nothing is said of spans: a fact was wrong */
} UnitTry;

typedef struct Unit {
  VStack vs; /* the frontend's only through the functions below */
  CodeRegion *region;
  CallTargets targets;
  ContextLayout layout; /* nothing after the Context proper */
  uint32_t trap_tail[NTRAPS];
  bool baseline;
  uint32_t *entry, *end; /* code positions by function; valid once it has ended */
  uint32_t nfuncs, func;
  struct { /* where unit_again goes back to */
    uint8_t *code;
    uint32_t npending, nsites;
  } start;
} Unit;

/* A function of a unit. What is pointed to stays the frontend's, until unit_end. */
typedef struct UnitFunc {
  uint32_t number;
  const FuncType *type;
  uint32_t nlocals; /* with the parameters, which come first */
  const ValType *local_types;
  bool for_c; /* P: C is to call it as it is, if that can be (unit_is_c_code) */
} UnitFunc;

/* -- units ---- */

/* For `nfuncs` functions, into the region from region->used on. To be freed even after an error. */
Status unit_open(Unit *u, const UnitOptions *opt, CodeRegion *region, uint32_t nfuncs, Err *err);
/* All functions that are called have ended: calls get their targets, region->used goes on, and the
 * code is the caller's. On an error there is nothing to be freed in *out. */
Status unit_hand_out(Unit *u, UnitCode *out, Err *err);
void unit_free(Unit *u);
/* Is a technique switched off? For those that are the frontend's. */
static inline bool unit_off(const Unit *u, VsTechnique technique)
{
  return u->vs.opt.off >> technique & 1;
}

/* -- functions ---- In any order, each once. */

/* Before a function: calls that it would leave out of reach are seen to. False without memory. */
bool unit_reserve(Unit *u);
Status unit_begin(Unit *u, const UnitFunc *f, const UnitTry *how);
Status unit_end(Unit *u, Err *err);
/* After an error of either: is there another way to compile the function? Then *how is that, and
 * all is as it was after unit_reserve. Each of the two ways is tried once. */
bool unit_again(Unit *u, UnitTry *how);
/* Of the function that has just ended: is its code such that C may call it, as far as calls, traps
 * and registers go? The frontend knows whether an op reads the context. */
static inline bool unit_is_c_code(const Unit *u)
{
  return vs_is_c_code(&u->vs);
}

/* -- traces ---- Only where the sources are compiled with WEFT_TRACE. */

/* Tells who watches that what follows is of an op: its number plus 1, as of unit_op; the number
 * after the last one is the function's end. */
static inline void unit_trace_op(Unit *u, uint32_t number)
{
#ifdef WEFT_TRACE
  if (u->vs.code.watch) u->vs.code.watch->op(u->vs.code.watch, number + 1);
#else
  (void)u;
  (void)number;
#endif
}
#ifdef WEFT_TRACE
/* Who watches, or NULL; and what they look at. */
static inline void unit_set_watch(Unit *u, Watch *w)
{
  u->vs.code.watch = w;
}
static inline Watch *unit_watch(const Unit *u)
{
  return u->vs.code.watch;
}
static inline const VStack *unit_watched(const Unit *u)
{
  return &u->vs;
}
/* Where the code of a function that has ended is. */
static inline uint32_t unit_entry(const Unit *u, uint32_t number)
{
  return u->entry[number];
}
static inline uint32_t unit_code_end(const Unit *u, uint32_t number)
{
  return u->end[number];
}
#endif

/* -- ops ---- */

/* The op with this number begins: backtraces show it. False if the function cannot go on, and is to
 * be ended. Between ops the stack is empty, or there is as much room as unit_stack_room saw to. */
static inline bool unit_op(Unit *u, uint32_t number)
{
  u->vs.place = number;
  unit_trace_op(u, number);
  if (code_room(&u->vs.code)) return true;
  u->vs.code.full = u->vs.failed = true;
  return false;
}
static inline uint32_t unit_op_number(const Unit *u)
{
  return u->vs.place;
}
/* It ends: with the baseline's policy everything goes home. */
static inline void unit_op_done(Unit *u)
{
  if (u->baseline && !u->vs.dead) vs_all_home(&u->vs);
}
/* An op that generates code in a loop of its own, once per round. */
static inline void unit_room(Unit *u)
{
  vs_bound_code(&u->vs);
}
/* Room on the stack for what one op pushes, OWN_MAX_PUSHED entries: once per function where the
 * stack is empty between ops. False without memory. */
static inline bool unit_stack_room(Unit *u)
{
  return vs_slot_room(&u->vs);
}
/* Can the code here not be reached? Then only labels and spans are told of. */
static inline bool unit_dead(const Unit *u)
{
  return u->vs.dead;
}
/* The function fails, or has done so. */
static inline void unit_fail(Unit *u)
{
  u->vs.failed = true;
}
static inline bool unit_failed(const Unit *u)
{
  return u->vs.failed;
}

/* ==== as weft_build.h has it ==== */

/* -- values ---- */

static inline void unit_const(Unit *u, ValType type, uint64_t bits)
{
  vs_const(&u->vs, type, bits);
}
static inline void unit_get(Unit *u, uint32_t local)
{
  vs_local_get(&u->vs, local);
}
static inline void unit_set(Unit *u, uint32_t local)
{
  vs_local_set(&u->vs, local);
}
static inline void unit_drop(Unit *u)
{
  vs_drop(&u->vs);
}
/* Ops by their class in the op table. */
static inline void unit_unary(Unit *u, Op op, ValType result)
{
  vs_unary(&u->vs, op, result);
}
static inline void unit_binary(Unit *u, Op op, ValType result)
{
  vs_binary(&u->vs, op, result);
}
static inline void unit_divide(Unit *u, Op op, ValType result) /* traps as op_class DIV does */
{
  vs_divide(&u->vs, op, result);
}
static inline void unit_fma(Unit *u, Op op)
{
  vs_fma(&u->vs, op);
}
/* A compare that the next call consumes: unit_branch_if or unit_trap_if. */
static inline void unit_compare(Unit *u, Op op)
{
  vs_compare(&u->vs, op, !VS_OFF(&u->vs, FUSE));
}

/* -- the host's memory ---- No address is checked. */

/* Pops an address; with a scale of 0 to 3 an index and, below it, an address. offset in bytes. */
static inline void unit_load(Unit *u, Op op, ValType result, int scale, int32_t offset)
{
  vs_ptr_load(&u->vs, op, result, scale, offset);
}
/* Pops the value first, then as the load. */
static inline void unit_store(Unit *u, Op op, int scale, int32_t offset)
{
  vs_ptr_store(&u->vs, op, scale, offset);
}

/* -- flow ---- Labels have no parameters here: the stack is empty at them. */

/* NO_LABEL, and the function has failed, without memory. */
static inline uint32_t unit_label(Unit *u)
{
  return vs_label(&u->vs, 0, 0, NULL);
}
/* Binds a label to which nothing that comes later branches. */
static inline void unit_bind_forward(Unit *u, uint32_t label)
{
  vs_flow_bind(&u->vs, label);
}
static inline void unit_jump(Unit *u, uint32_t label) /* dead afterwards */
{
  vs_flow_jump(&u->vs, label);
}
static inline void unit_branch_if(Unit *u, uint32_t label) /* pops the condition */
{
  vs_flow_branch_if(&u->vs, label, false);
}

/* -- calls, and leaving ---- */

/* Function `number` of the unit, which may come later. */
static inline void unit_call(Unit *u, const FuncType *type, uint32_t number)
{
  vs_call(&u->vs, type, number, 0);
}
/* A C function, by C's convention: it returns, or ends the run. */
static inline void unit_call_c(Unit *u, const FuncType *type, const void *function)
{
  vs_call_c(&u->vs, type, function);
}
static inline void unit_tail_call(Unit *u, const FuncType *type, uint32_t number) /* dead after */
{
  vs_tail_call(&u->vs, type, number);
  vs_kill(&u->vs, 0);
}
static inline void unit_return(Unit *u) /* dead afterwards */
{
  vs_return(&u->vs);
  vs_kill(&u->vs, 0);
}
static inline void unit_trap(Unit *u) /* dead afterwards */
{
  vs_unreachable(&u->vs);
  vs_kill(&u->vs, 0);
}

/* ==== beyond weft_build.h ==== */

/* -- results that go straight to a local ----
 *
 *   unit_result_to(u, d);  one op that has a result;  unit_result_done(u, d);
 *
 * does what the op and unit_set(u, d) do, but the result is computed where d is. Between the two
 * calls there is the one op, whose operands are on the stack before. The builder gets the same by
 * holding each op back until it sees the next one. Nothing is assumed: no fact. */

static inline void unit_result_to(Unit *u, uint32_t local)
{
  if (!VS_OFF(&u->vs, HINTS)) u->vs.hint = local;
}
static inline void unit_result_done(Unit *u, uint32_t local)
{
  if (VS_OFF(&u->vs, HINTS)) vs_local_set(&u->vs, local);
}

/* -- ops from locals to a local ----
 *
 * What gets of the operands, an op and a set do, in one call and without the stack, which may hold
 * anything: for register bytecodes. Operands may be the same local, and d as well. No facts. */

static inline void unit_copy(Unit *u, uint32_t d, uint32_t a)
{
  vs_direct_copy(&u->vs, d, a);
}
static inline void unit_set_const(Unit *u, uint32_t d, ValType type, uint64_t bits)
{
  vs_direct_const(&u->vs, d, type, bits);
}
static inline void unit_set_binary(Unit *u, Op op, ValType type, uint32_t d, uint32_t a, uint32_t b)
{
  vs_direct_binary(&u->vs, op, type, d, a, b);
}
static inline void unit_set_binary_const(Unit *u, Op op, ValType type, uint32_t d, uint32_t a,
                                         int64_t k) /* type: i64 */
{
  vs_direct_binary_const(&u->vs, op, type, d, a, k);
}
/* Compares that the next call consumes, as of unit_compare. */
static inline void unit_compare_locals(Unit *u, Op op, uint32_t a, uint32_t b)
{
  vs_direct_compare(&u->vs, op, a, b);
}
static inline void unit_compare_const(Unit *u, Op op, uint32_t a, int64_t k) /* of i64 */
{
  vs_direct_compare_const(&u->vs, op, T_I64, a, k);
}

/* -- traps of any kind ---- Pops a condition; it traps if that is true. */

static inline void unit_trap_if(Unit *u, TrapKind kind)
{
  vs_trap_if(&u->vs, kind, false);
}

/* -- arrays of the host ----
 *
 * Pops the address of a record and, below it, an index, both i64: traps unless the index is below
 * the unsigned 64 bits at address + UNIT_LENGTH_AT, which is one compare with memory. That there is
 * a record at that address is the frontend's business, and that the elements that it loads
 * afterwards are as many as the record says. */
enum { UNIT_LENGTH_AT = 8 };
static inline void unit_bounds(Unit *u, TrapKind kind)
{
  vs_ptr_bounds(&u->vs, kind);
}

/* -- spans ----
 *
 * A span is an interval of ops around which backward branches go, and through which its hot locals
 * own registers; docs/design/flow.md says how they are found. Where it begins and ends is a
 * preference (P). It should be entered at its first op only, by going on into it or by branches to
 * its label; a branch from outside into its middle costs loads and stores.
 *
 * What must be true, and nobody checks: spans nest or are disjoint; unit_span_end comes after the
 * last op, the innermost span first; and a label to which later code branches is bound as a header:
 * unit_meet, then what has to be there once before the header, if anything, then unit_header.
 *
 * What a span's facts say, with their classes:
 *  - locals, nlocals (P): which locals are hot, the hottest first;
 *  - more (P): the span uses others, too;
 *  - weight of a local (P): uses per round, in any unit;
 *  - assigned (P): whether the span sets it. One that it does not set need not be stored; should it
 *    be set all the same, the back edge stores it;
 *  - fresh (C): each round sets it before it reads it, and before any way leads elsewhere; a read
 *    compiles the function again. false, if in doubt;
 *  - call_weight (P): calls per round, in the unit of the weights;
 *  - depth (P): the most entries that one op has on the stack;
 *  - fixed (C): what ops of the span want for themselves (unit_needs), ored. An op that finds it
 *    taken for good compiles the function again;
 *  - all else is 0.
 *
 * Without facts (NULL) there is a header, but no span begins. */
typedef LoopFacts UnitFacts;
typedef LoopLocal UnitLocal;

/* What an op wants for itself: for nothing but the facts of spans. */
typedef RegMask UnitNeeds;
static inline void unit_needs(const UnitOptions *opt, UnitNeeds of[NOPS])
{
  vs_fixed_registers(opt->table, of);
}
/* Ways from before meet at the label, to which later code may branch. */
static inline void unit_meet(Unit *u, uint32_t label)
{
  vs_flow_meet(&u->vs, label);
}
/* Its header is here; with facts, a span begins. */
static inline void unit_header(Unit *u, uint32_t label, const UnitFacts *span)
{
  vs_flow_header(&u->vs, label, span ? vs_lie(&u->vs, span) : NULL);
}
/* A span begins at an op that is no label's. */
static inline void unit_span(Unit *u, const UnitFacts *span)
{
  vs_flow_span(&u->vs, vs_lie(&u->vs, span));
}
static inline void unit_span_end(Unit *u)
{
  vs_flow_span_end(&u->vs);
}
/* A fact of the frontend's own, which it used to generate other code in a span, has turned out to
 * be wrong: the function fails, and is compiled again without facts. This makes such facts C. */
static inline void unit_distrust(Unit *u)
{
  vs_distrust(&u->vs);
}
/* Tests ask for facts that are wrong (--random-facts): the seed, or 0. The facts of spans are seen
 * to here; frontends with facts of their own make some of them wrong, too. */
static inline uint64_t unit_lies(const Unit *u)
{
  return u->vs.opt.random_facts;
}

/* -- values that are dead ----
 *
 * Before a call, with its arguments on the stack: unit_unsaved tells which locals it would store,
 * since they are in registers only; unit_dead_after says of one of them that nothing reads it
 * before it is set, on any way from the call on. Then it is not stored.
 *
 * L: the frontend proves it from the ops after the call; tests see a wrong one as a pattern in the
 * local's home (--poison). What the call itself reads is on the stack, and safe. It is said for the
 * one call that comes next. */
enum { UNIT_MAX_UNSAVED = NREG };
static inline uint32_t unit_unsaved(const Unit *u, uint32_t local[UNIT_MAX_UNSAVED])
{
  return vs_unsaved(&u->vs, local);
}
static inline void unit_dead_after(Unit *u, uint32_t local)
{
  vs_dead_after(&u->vs, local);
}

#endif
