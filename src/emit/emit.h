// SPDX-License-Identifier: MIT
/* What the compiler asks of a CPU beyond copying the stencil of an op: moves, constants, homes,
 * guest memory, frames. Implemented once per CPU, in files of the same names with the same
 * functions in the same order (src/emit/x64, src/emit/a64), but for what needs general stencils
 * only (general.c). Nothing here knows slots or locals; registers come in, bytes go out.
 */
#ifndef WEFT_EMIT_EMIT_H
#define WEFT_EMIT_EMIT_H

#include "base/assert.h"
#include "base/types.h"
#include "emit/code.h"
#include "ops.h"

extern const char cpu_name[]; /* "x64" or "a64" */

/* General stencil without and with immediate. */
static inline __attribute__((always_inline)) void g(Code *c, General id, unsigned d, unsigned a,
                                                    unsigned b)
{
  em(c, c->general[id], d, a, b);
}
static inline __attribute__((always_inline)) void g_i(Code *c, General id, unsigned d, unsigned a,
                                                      unsigned b, int64_t imm)
{
  em_i(c, c->general[id], d, a, b, imm);
}

/* By machine class: the stencils of one kind of place. */
typedef uint8_t ByType[NCLASSES];
#define BY_TYPE(p) {p##I32, p##I64, p##F32, p##F64, p##V128, p##I64}

/* -- moves and constants (move.c) ---- */

/* dst = src; both integer or both float registers (then all 128 bits). */
static inline __attribute__((always_inline)) void em_move(Code *c, Reg dst, Reg src)
{
  ASSERT((dst >= FPR0) == (src >= FPR0), "a move from register %u to %u, of another bank", src,
         dst);
  em_one(c, c->general[dst >= FPR0 ? G_MOVF : G_MOV64], dst, src, 0);
}
/* Integer register = constant. Does not touch the flags if `keep_flags`. */
void em_const_int(Code *c, Reg dst, uint64_t v, bool is64, bool keep_flags);
/* em_const_small(c, dst, v): the same of a constant below 2^32; touches the flags */
/* Instructions that a register for this constant saves where no immediate takes it. */
unsigned em_const_cost(ValType type, uint64_t bits);
/* Float register = +0 (general.c). */
void em_zero_float(Code *c, Reg dst);
/* Float register = constant in the function's pool (general.c); the branch field to be patched ends
 * at c->p. */
void em_const_pool(Code *c, ValType type, Reg dst);

/* -- homes, context, pointers, stack (home.c) ---- */

/* Values of `type` between a register and home number k (see home_offset). References are 8 bytes.
 */
/* em_load_home(c, type, dst, k, shift), em_store_home(c, type, src, k, shift) */
void em_zero_home(Code *c, uint32_t k, unsigned shift);
/* em_load_ctx(c, type, dst, offset), em_store_ctx(c, type, src, offset) */
void em_addr_ctx(Code *c, Reg dst, uint32_t offset); /* dst = context + offset */
void em_load_ptr(Code *c, ValType type, Reg dst, Reg base, uint32_t offset);
void em_store_ptr(Code *c, ValType type, Reg src, Reg base, uint32_t offset);
void em_load_sp(Code *c, ValType type, Reg dst, uint32_t offset);
void em_store_sp(Code *c, ValType type, Reg src, uint32_t offset);
void em_load_arg(Code *c, ValType type, Reg dst, uint32_t frame_size,
                 uint32_t offset);      /* stack argument at `offset` */
void em_add_sp(Code *c, int32_t bytes); /* sp += bytes */

/* -- guest memory (memory.c) ---- */

/* A checked access has its address in `addr` (an i32 with a zero upper half); a failed check
 * branches: its field ends at the returned position; 0 if no check was emitted. In guard mode only
 * offsets past the guard are checked. After it, the access proper uses *addr_out and *offset_out.
 */
uint32_t em_check_memory(Code *c, bool explicit_bounds, Reg addr, uint32_t offset, uint32_t size,
                         Reg *addr_out, uint32_t *offset_out);
/* The offset of an access apart from it: returns the register, not an allocatable one, that gets
 * the sum in 64 bits, and takes it off *offset. Where accesses have no displacement it is apart
 * anyway, and this does nothing. */
Reg em_sum_address(Code *c, Reg addr, uint32_t *offset);
/* em_load_mem(c, op, dst, addr, offset), em_store_mem(c, op, addr, value, offset) */
/* The same with a host pointer. */
void em_load_host(Code *c, Op op, Reg dst, Reg addr, int32_t offset);
void em_store_host(Code *c, Op op, Reg addr, Reg value, int32_t offset);
/* The same at addr + size of the access * index (general.c). */
void em_load_indexed(Code *c, Op op, Reg dst, Reg addr, Reg index);
void em_store_indexed(Code *c, Op op, Reg addr, Reg index, Reg value);
/* The same with a constant address; `em_abs_fits` says if the CPU can. */
bool em_abs_fits(Op op, uint64_t address);
void em_load_abs(Code *c, Op op, Reg dst, uint32_t address);
void em_store_abs(Code *c, Op op, Reg value, uint32_t address);

/* em_load_mem and em_store_mem of 16 bytes, in a float register. */
void em_load_v128(Code *c, Reg dst, Reg addr, uint32_t offset);
void em_store_v128(Code *c, Reg addr, Reg value, uint32_t offset);
/* The same of 1, 2, 4, 8 or 16 bytes (general.c). */
void em_load_bytes(Code *c, uint32_t size, Reg dst, Reg addr, uint32_t offset);
void em_store_bytes(Code *c, uint32_t size, Reg addr, Reg value, uint32_t offset);

/* -- calls and frames (frame.c) ---- */

/* general.c has the first three, and em_jump_table. */
void em_reload_ctx(Code *c);  /* context register = the one saved in the frame */
void em_reload_base(Code *c); /* base register = context's memory 0 */
/* Through the FuncRef in REG_CALLEE: caller's context to scratch, callee's context and base, call.
 */
void em_call_ref(Code *c);
/* The same if its context is the present one. */
void em_call_own_ref(Code *c);
void em_call_helper(Code *c, uint32_t ctx_offset); /* C function whose address is in the context */
/* Jump through a table of int32 offsets that follows the code, relative to the table's start;
 * `index` is in range; `sum`, which may be the index, and `temp` are destroyed. */
void em_jump_table(Code *c, Reg sum, Reg index, Reg temp);
/* A jump that reaches all of the region, wherever a call or a tail call may go by it; its target
 * comes later: cpu_patch_veneer, with where it begins. */
void em_veneer(Code *c);
void cpu_patch_veneer(uint8_t *at, const uint8_t *target);

/* The prologue of a frame of up to this size compares the stack pointer before the frame is made.
 * So the frame may reach below the limit; the stack that is left there for host functions is many
 * times as large. */
enum { SMALL_FRAME = 4096 };

typedef struct FrameInfo {
  uint32_t frame_size; /* bytes below the frame record (x64) or in all (a64); multiple of 16 */
  uint32_t stack_args; /* bytes of stack arguments that the callee pops; multiple of 16 */
  bool save_ctx;       /* the context must be in its home */
  bool check_stack;    /* compare with the limit: */
  bool small;          /* the stack pointer as it is */
  bool sp_moves;       /* where it returns, the stack pointer may be below the frame */
} FrameInfo;

/* Size of a frame with `homes` homes. */
uint32_t cpu_frame_size(uint32_t homes, unsigned shift);
/* Writes the part of the prologue that sets up the frame. If the stack is checked, *check is the
 * position where the branch to the trap ends. */
void em_prologue(Code *c, const FrameInfo *f, uint32_t *check);
/* Where that branch goes: the frame record, if it is not there yet, for backtraces. */
void em_checked_frame(Code *c, const FrameInfo *f);
/* Return. Returns 0 if the return is complete, else the position of a branch to the common
 * epilogue. */
uint32_t em_return(Code *c, uint32_t stack_args);
/* The common epilogue, if this CPU has one. */
void em_epilogue(Code *c, const FrameInfo *f);
/* Before the jump of a tail call: the frame goes, the `bytes` of stack arguments at the stack
 * pointer take the place of those that the function got. Argument registers stay. */
void em_tail_frame(Code *c, const FrameInfo *f, uint32_t bytes);
enum { PROLOGUE_RESERVE = 64 }; /* bytes kept free before a body for its prologue */

/* Trap tail: kind to its register (0: it is there, as the result of a helper), jump to
 * Context.trap_entry. */
void em_trap_tail(Code *c, uint32_t kind);

/* -- patching (patch.c): see code.h ---- */

/* em_const_small, em_{load,store}_{home,ctx,mem}, inline where that is fast */
#include "target_access.h"

#endif
