/* SPDX-License-Identifier: MIT
 *
 * weft_build.h: machine code from typed ops, for virtual machines of any kind.
 *
 *   WeftEngine -> WeftCode            functions that may call each other; one thread at a time
 *                    \- WeftBuilt     one of them: declared, built once, called, freed
 *                          \- WeftBuild   while it is being built, op by op
 *
 * Ops are those of a stack machine with typed locals: what an op takes is on top of the stack,
 * what it makes is left there. Values stay in registers from one op to the next, so getting and
 * setting locals costs nothing by itself. There is one pass: when an op has been given, its machine
 * code is (but for the last one) written.
 *
 * Errors are sticky: after the first one all ops are ignored, and weft_build_finish tells which op
 * it was (numbered from 1) and what was wrong. Nothing is checked at run time that an op does not
 * say it checks: loads and stores take host pointers as they are.
 *
 * Traps (a division by zero, weft_build_trap, an overflow of the stack) end the outermost call from
 * C into the code; they do not pass over C functions that the code has called, other than by ending
 * what those had called.
 *
 * Threads: engines are shared; a WeftCode and everything in it belongs to one thread at a time.
 * Built functions run on the stack of whoever calls them: see weft_code_stack.
 */
#ifndef WEFT_BUILD_H
#define WEFT_BUILD_H

#include "weft.h"
#include "weft_ops.h"

#pragma GCC visibility push(default) /* what the shared library exports */
#ifdef __cplusplus
extern "C" {
#endif

typedef struct WeftCode WeftCode;
typedef struct WeftBuilt WeftBuilt;
typedef struct WeftBuild WeftBuild;
typedef uint32_t WeftLabel;

/* -- functions ---- Kinds are WEFT_I32, WEFT_I64 (pointers, too), WEFT_F32, WEFT_F64. */

/* An empty set of functions, with the engine's policy and options (techniques, interruption, fuel,
 * NaNs). Where the system has no memory for machine code when the first function is begun, all of
 * them are interpreted; if it runs out of it later, those that are built from then on are, and call
 * the others, and are called by them. The engine may be freed before. Errors: WEFT_LIMIT. Freed
 * with weft_code_free. */
WeftStatus weft_code_new(WeftEngine *engine, WeftCode **out, WeftError *error);
/* Frees it with all its functions, none of which may be running or being built. NULL is allowed. */
void weft_code_free(WeftCode *code);
/* The trap that ended the last call through a C pointer that trapped; the caller's then, freed with
 * weft_trap_free. NULL if none did since this was last asked. */
WeftTrap *weft_code_take_trap(WeftCode *code);
/* Makes functions that run (or run next) trap with "interrupted": see weft_store_interrupt. Each
 * tail call is like a round of a loop. From
 * any thread. */
void weft_code_interrupt(WeftCode *code);
/* As weft_store_stack: where the stack is that calls from C are made on, if it is not a thread's. A
 * call through a C pointer that fails, as another stack's has not returned, leaves a trap. */
WeftStatus weft_code_stack(WeftCode *code, const void *low, size_t bytes, WeftError *error);
/* As weft_store_set_fuel and weft_store_fuel, for functions that are built: a unit per call and per
 * round of a loop (weft_build_loop, or a label that a later branch goes back to). */
void weft_code_set_fuel(WeftCode *code, uint64_t units);
uint64_t weft_code_fuel(const WeftCode *code);

/* A function without code yet: it can be called by functions that are built (which traps with
 * WEFT_TRAP_UNDEFINED_ELEMENT until it has code). type and name are copied; name (or NULL) is for
 * backtraces, of which 47 bytes are kept. Errors: WEFT_UNSUPPORTED (other kinds, more than 1000
 * parameters or results), WEFT_LIMIT. Belongs to `code`. */
WeftStatus weft_built_declare(WeftCode *code, const WeftFuncType *type, const char *name,
                              WeftBuilt **out, WeftError *error);
/* Frees the function and its code. It must not be running, nor be called any more: neither through
 * its pointer nor by other functions. NULL is allowed. */
void weft_built_free(WeftBuilt *function);
/* The function for C, to be cast to its type (i32: int32_t or uint32_t, i64: 64-bit integers and
 * pointers, f32: float, f64: double). NULL if it has no code or more than one result, or if all
 * functions of its WeftCode are interpreted. If it traps, it returns 0, and weft_code_take_trap has
 * the trap. Valid until the function is freed. */
typedef void WeftPointer(void);
WeftPointer *weft_built_pointer(const WeftBuilt *function);
/* Calls it with values; errors and traps as of weft_func_call; WEFT_INVALID if it has no code. */
WeftStatus weft_built_call(WeftBuilt *function, const WeftValue *args, size_t nargs,
                           WeftValue *results, size_t nresults, WeftTrap **trap, WeftError *error);
/* Bytes of machine code; 0 without. */
size_t weft_built_size(const WeftBuilt *function);

/* -- building ---- One function of a WeftCode at a time. */

/* Begins. Locals are numbered: the parameters first, then these, which begin as 0. The kinds are
 * copied. Errors: WEFT_INVALID (it has code; another function is being built), WEFT_UNSUPPORTED
 * (other kinds, more than 50,000 locals), WEFT_LIMIT. Ended by one of the next two. */
WeftStatus weft_build_begin(WeftBuilt *function, const WeftKind *locals, size_t nlocals,
                            WeftBuild **out, WeftError *error);
/* Ends it: the function has its code. Errors: WEFT_INVALID, with the first op that was wrong (the
 * function can be begun again); WEFT_LIMIT. `build` is gone in any case. */
WeftStatus weft_build_finish(WeftBuild *build, WeftError *error);
/* Gives it up. NULL is allowed. */
void weft_build_abandon(WeftBuild *build);
/* Has an op been wrong? */
bool weft_build_failed(const WeftBuild *build);
/* Ops so far: the number that errors and backtraces give to the last one. */
uint32_t weft_build_nops(const WeftBuild *build);

/* -- values ---- */

/* Push a constant. */
void weft_build_i32(WeftBuild *build, int32_t value);
void weft_build_i64(WeftBuild *build, int64_t value);
void weft_build_f32(WeftBuild *build, float value);
void weft_build_f64(WeftBuild *build, double value);
void weft_build_pointer(WeftBuild *build, const void *value); /* an i64 */
void weft_build_get(WeftBuild *build, uint32_t local);
void weft_build_set(WeftBuild *build, uint32_t local); /* pops */
void weft_build_tee(WeftBuild *build, uint32_t local); /* sets, and leaves the value */
void weft_build_drop(WeftBuild *build);
/* Pops an i32 and two values of one kind; leaves the first if the i32 is not 0, else the second. */
void weft_build_select(WeftBuild *build);
/* Any op but loads and stores. Divisions by zero, overflows of i32.div_s and i64.div_s, and
 * conversions of what does not fit trap. */
void weft_build_op(WeftBuild *build, WeftOp op);

/* -- the host's memory ---- offset in bytes, of either sign. */

/* Pops an address. */
void weft_build_load(WeftBuild *build, WeftOp load, int32_t offset);
/* Pops an index and, below it, an address: loads at address + (index << scale) + offset. The index
 * is an i64; scale is 0 to 3. */
void weft_build_load_indexed(WeftBuild *build, WeftOp load, unsigned scale, int32_t offset);
/* Pops the value first, then as the loads. */
void weft_build_store(WeftBuild *build, WeftOp store, int32_t offset);
void weft_build_store_indexed(WeftBuild *build, WeftOp store, unsigned scale, int32_t offset);

/* -- flow ---- Jumps go anywhere, forward and backward. After an op that never goes on (jump,
 * return, ...) ops are ignored until a label is bound that something branches to.
 *
 * A label may have parameters: every branch to it leaves them on top of the stack, and they are all
 * that is on the stack after it. (What a branch has below them is dropped on its way.) */

/* A new label; the kinds are copied. */
WeftLabel weft_build_label(WeftBuild *build, const WeftKind *params, size_t nparams);
/* The label is here. */
void weft_build_bind(WeftBuild *build, WeftLabel label);
/* The same, with the promise that nothing later branches to it. Values may then stay in registers
 * that would otherwise have to be in their homes, in case of a loop. */
void weft_build_bind_forward(WeftBuild *build, WeftLabel label);

/* What the caller knows of a loop: optional, for speed. */
typedef struct WeftLoopLocal {
  uint32_t local;
  uint32_t weight; /* expected uses per iteration, scaled as you like */
  bool assigned;   /* set in the loop? If in doubt: true */
} WeftLoopLocal;
/* The label is here, and a loop begins: the interval of ops up to weft_build_loop_end, entered by
 * going on into its start or by branches to this label only. The locals, in any order, own
 * registers through the loop, the heaviest first, as far as there are registers. calls: how many
 * calls an iteration makes, in the unit of the weights; locals that are no heavier than twice that
 * get no register. Loops may be nested. */
void weft_build_loop(WeftBuild *build, WeftLabel label, const WeftLoopLocal *locals, size_t nlocals,
                     uint32_t calls);
/* After the last branch back to the start of the innermost open loop. */
void weft_build_loop_end(WeftBuild *build);

/* Goes to the label. */
void weft_build_jump(WeftBuild *build, WeftLabel label);
/* Pops an i32: branches if it is not 0 (unless: if it is). */
void weft_build_branch_if(WeftBuild *build, WeftLabel label);
void weft_build_branch_unless(WeftBuild *build, WeftLabel label);
/* Pops an i32: goes to labels[i], or to `otherwise` if it is not below n (unsigned). */
void weft_build_branch_table(WeftBuild *build, const WeftLabel *labels, size_t n,
                             WeftLabel otherwise);

/* -- calls, and leaving ---- Arguments are pushed in order; results are left in order. */

/* A function of the same WeftCode, with or without code yet; itself, too. */
void weft_build_call(WeftBuild *build, const WeftBuilt *function);
/* A C function of this type, with at most one result; not variadic. The type is copied. It returns,
 * or (like any callback) never comes back; longjmp over built code is an error. It may call built
 * functions. */
void weft_build_call_c(WeftBuild *build, const WeftFuncType *type, WeftPointer *function);
/* Leaves this function for another one that has the same results; its frame is gone then. */
void weft_build_tail_call(WeftBuild *build, const WeftBuilt *function);
/* The results are on top of the stack. */
void weft_build_return(WeftBuild *build);
/* Traps with WEFT_TRAP_UNREACHABLE; _if: pops an i32, traps if it is not 0. */
void weft_build_trap(WeftBuild *build);
void weft_build_trap_if(WeftBuild *build);

/* What an exit calls: point is the exit's, values the 8-byte words that hold the locals of the exit
 * (i32 and f32 in the lower half), valid until built code runs again. What it leaves in values[0]
 * is the result of the built function. */
typedef void WeftExit(void *env, uint32_t point, uint64_t *values);
/* Leaves the function for the host, which goes on where the code cannot (an interpreter, after a
 * guard has failed): calls `exit` with the values of these locals, then returns. Reached by a
 * branch, this costs the hot path nothing. The function has at most one result. */
void weft_build_exit(WeftBuild *build, WeftExit *exit, void *env, uint32_t point,
                     const uint32_t *locals, size_t nlocals);

#ifdef __cplusplus
}
#endif
#pragma GCC visibility pop

#endif
