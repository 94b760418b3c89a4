// SPDX-License-Identifier: MIT
/* x86-64: calls and frames. */
#include "base/assert.h"
#include "base/context.h"
#include "base/trap.h"
#include "emit/emit.h"

void em_call_own_ref(Code *c)
{
  g_i(c, G_CALL_PTR, 0, REG_CALLEE, 0, offsetof(FuncRef, code));
}

void em_call_helper(Code *c, uint32_t ctx_offset)
{
  g_i(c, G_CALL_CTX, 0, 0, 0, ctx_offset);
}

void em_veneer(Code *c)
{
  g(c, G_JMP, 0, 0, 0);
}

void cpu_patch_veneer(uint8_t *at, const uint8_t *target)
{
  cpu_patch_branch(at + 5, target);
}

uint32_t cpu_frame_size(uint32_t homes, unsigned shift)
{
  uint32_t below = (uint32_t)-home_offset(homes, shift) - (1u << shift); /* up to the last home */
  return (below + 15) & ~15u;
}

void em_prologue(Code *c, const FrameInfo *f, uint32_t *check)
{
  ASSERT(f->frame_size % 16 == 0 && f->stack_args % 16 == 0, "the frame is not aligned");
  ASSERT(!f->small || f->frame_size <= SMALL_FRAME, "a frame of %u bytes is not small",
         f->frame_size);
  g(c, G_PUSH_FP, 0, 0, 0);
  g(c, G_SET_FP, 0, 0, 0);
  if (f->check_stack) {
    if (f->small)
      g(c, G_CHK_SP, 0, 0, 0);
    else
      g_i(c, G_CHK_STACK, 0, 0, 0, -(int64_t)f->frame_size);
    *check = code_pos(c);
  }
  if (f->frame_size) g_i(c, G_SUB_SP, 0, 0, 0, f->frame_size);
  if (f->save_ctx) g_i(c, G_STH_CTX, 0, 0, 0, CTX_HOME);
}

void em_checked_frame(Code *c, const FrameInfo *f)
{
  (void)c, (void)f; /* it is checked when its record is there */
}

uint32_t em_return(Code *c, uint32_t stack_args)
{
  ASSERT(stack_args % 16 == 0, "the callee pops %u bytes", stack_args);
  g(c, G_LEAVE, 0, 0, 0);
  if (stack_args)
    g_i(c, G_RET_POP, 0, 0, 0, stack_args);
  else
    g(c, G_RET, 0, 0, 0);
  return 0;
}

void em_epilogue(Code *c, const FrameInfo *f)
{
  (void)c, (void)f;
}

void em_tail_frame(Code *c, const FrameInfo *f, uint32_t bytes)
{
  ASSERT(bytes % 16 == 0, "the arguments take %u bytes", bytes);
  if (bytes | f->stack_args) {
    /* Frame record and arguments move up (or down) together; the last words go first, so that
     * nothing is overwritten that is still to be moved. */
    uint32_t by = f->stack_args - bytes;
    const Reg saved = REG_CRESULT, back = REG_CALLEE; /* no arguments */
    em_load_ptr(c, T_I64, saved, REG_FP, 0);
    em_load_ptr(c, T_I64, back, REG_FP, 8);
    for (uint32_t k = bytes; k > 0; k -= 8) {
      em_load_sp(c, T_I64, REG_SCR, k - 8);
      em_store_ptr(c, T_I64, REG_SCR, REG_FP, ARGS_ABOVE_FP + by + k - 8);
      code_bound(c); /* arguments may be many */
    }
    em_store_ptr(c, T_I64, back, REG_FP, by + 8);
    em_store_ptr(c, T_I64, saved, REG_FP, by);
    em_const_int(c, REG_SCR, (uint64_t)(int32_t)by, true, false);
    g(c, G_ADD64, REG_FP, REG_FP, REG_SCR);
  }
  g(c, G_LEAVE, 0, 0, 0);
}

void em_trap_tail(Code *c, uint32_t kind)
{
  ASSERT(kind < NTRAPS, "there is no trap of kind %u", kind);
  if (kind) g_i(c, G_CONST32, REG_CRESULT, 0, 0, (int32_t)kind);
  g_i(c, G_JMP_CTX, 0, 0, 0, offsetof(Context, trap_entry));
}
