// SPDX-License-Identifier: MIT
/* arm64: calls and frames. The frame record is at the bottom of the frame, so that homes have
 * positive offsets; the size of the frame is known at the end only, so returns share one epilogue.
 */
#include "base/assert.h"
#include "base/context.h"
#include "base/trap.h"
#include "emit/emit.h"

void em_call_own_ref(Code *c)
{
  g_i(c, G_LDP_I64, REG_SCR2, REG_CALLEE, 0, offsetof(FuncRef, code));
  g(c, G_CALL_REG, 0, REG_SCR2, 0);
}

void em_call_helper(Code *c, uint32_t ctx_offset)
{
  em_load_ctx(c, T_I64, REG_SCR2, ctx_offset);
  g(c, G_CALL_REG, 0, REG_SCR2, 0);
}

void em_veneer(Code *c)
{
  em_jump_table(c, REG_SCR2, REG_ZERO, REG_SCR3);
  c->p += 4; /* its only entry */
}

void cpu_patch_veneer(uint8_t *at, const uint8_t *target)
{
  uint8_t *entry = at + 16;
  int32_t distance = (int32_t)(target - entry);
  memcpy(entry, &distance, 4);
}

uint32_t cpu_frame_size(uint32_t homes, unsigned shift)
{
  return ((uint32_t)home_offset(homes, shift) + 15) & ~15u;
}

enum { MOST_PUSHED = 504 }; /* the largest frame that one stp makes */

static void push_frame(Code *c, uint32_t size)
{
  if (size <= MOST_PUSHED) {
    g_i(c, G_PUSH_FRAME, 0, 0, 0, -(int64_t)size);
  } else {
    em_add_sp(c, -(int32_t)size);
    g(c, G_ST_FRAME, 0, 0, 0);
  }
  g(c, G_SET_FP, 0, 0, 0);
}

/* The stack pointer is at the frame's bottom. */
static void pop_frame(Code *c, uint32_t size, uint32_t stack_args)
{
  if (size <= MOST_PUSHED) {
    g_i(c, G_POP_FRAME, 0, 0, 0, size);
    em_add_sp(c, (int32_t)stack_args);
  } else {
    g(c, G_LD_FRAME, 0, 0, 0);
    em_add_sp(c, (int32_t)(size + stack_args));
  }
}

/* A large frame is checked before it is there. */
void em_prologue(Code *c, const FrameInfo *f, uint32_t *check)
{
  ASSERT(f->frame_size % 16 == 0 && f->stack_args % 16 == 0, "the frame is not aligned");
  ASSERT(!f->small || f->frame_size <= SMALL_FRAME, "a frame of %u bytes is not small",
         f->frame_size);
  if (f->check_stack && !f->small) {
    em_const_int(c, REG_SCR2, f->frame_size, true, true);
    g(c, G_SP_MINUS, REG_SCR2, REG_SCR2, 0);
    g(c, G_CMP_LIMIT, 0, REG_SCR2, 0);
    *check = code_pos(c);
  }
  push_frame(c, f->frame_size);
  if (f->check_stack && f->small) {
    g(c, G_CHK_SP, 0, 0, 0);
    *check = code_pos(c);
  }
  if (f->save_ctx) g_i(c, G_STH_CTX, 0, 0, 0, CTX_HOME);
}

void em_checked_frame(Code *c, const FrameInfo *f)
{
  enum { RECORD = 16 };
  if (!f->small) push_frame(c, RECORD);
}

uint32_t em_return(Code *c, uint32_t stack_args)
{
  ASSERT(stack_args % 16 == 0, "the callee pops %u bytes", stack_args);
  (void)stack_args;
  g(c, G_JMP, 0, 0, 0);
  return code_pos(c);
}

void em_epilogue(Code *c, const FrameInfo *f)
{
  if (f->sp_moves) g(c, G_LEAVE, 0, 0, 0);
  pop_frame(c, f->frame_size, f->stack_args);
  g(c, G_RET, 0, 0, 0);
}

void em_tail_frame(Code *c, const FrameInfo *f, uint32_t bytes)
{
  ASSERT(bytes % 16 == 0, "the arguments take %u bytes", bytes);
  if (!(bytes | f->stack_args)) {
    pop_frame(c, f->frame_size, 0);
    return;
  }
  /* The new stack pointer; the last words go first, so that nothing is overwritten that is still to
   * be moved. */
  int32_t by = (int32_t)(f->frame_size + f->stack_args - bytes);
  em_const_int(c, REG_SCR2, (uint64_t)(int64_t)by, true, true);
  g(c, G_ADD64_3, REG_SCR2, REG_FP, REG_SCR2);
  em_load_ptr(c, T_I64, REG_LINK, REG_FP, 8);
  em_load_ptr(c, T_I64, REG_CALLEE, REG_FP, 0);
  for (uint32_t k = bytes; k > 0; k -= 8) {
    em_load_sp(c, T_I64, REG_SCR, k - 8);
    em_store_ptr(c, T_I64, REG_SCR, REG_SCR2, k - 8);
    code_bound(c); /* arguments may be many */
  }
  em_move(c, REG_FP, REG_SCR2);
  g(c, G_LEAVE, 0, 0, 0);
  em_move(c, REG_FP, REG_CALLEE);
}

void em_trap_tail(Code *c, uint32_t kind)
{
  ASSERT(kind < NTRAPS, "there is no trap of kind %u", kind);
  if (kind)
    em_const_int(c, REG_SCR2, kind, false, true);
  else
    g(c, G_MOV32, REG_SCR2, REG_CRESULT, 0);
  g_i(c, G_LDC_I64, REG_SCR3, 0, 0, offsetof(Context, trap_entry));
  g(c, G_JMP_REG, 0, REG_SCR3, 0);
}
