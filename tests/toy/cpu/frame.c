// SPDX-License-Identifier: MIT
/* The toy CPUs: calls and frames. */
#include "base/context.h"
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
  cpu_patch_branch(at + 8, target);
}

uint32_t cpu_frame_size(uint32_t homes, unsigned shift)
{
  uint32_t below = (uint32_t)-home_offset(homes, shift) - (1u << shift); /* up to the last home */
  return (below + 15) & ~15u;
}

void em_prologue(Code *c, const FrameInfo *f, uint32_t *check)
{
  g(c, G_PUSH_FP, 0, 0, 0);
  g(c, G_SET_FP, 0, 0, 0);
  if (f->check_stack) {
    if (f->small) {
      g(c, G_CHK_SP, 0, 0, 0);
    } else {
      em_const_int(c, REG_SCR, -(uint64_t)f->frame_size, true, true);
      g(c, G_CHK_STACK, 0, REG_SCR, 0);
    }
    *check = code_pos(c);
  }
  if (f->frame_size) em_add_sp(c, -(int32_t)f->frame_size);
  if (f->save_ctx) g_i(c, G_STH_CTX, 0, 0, 0, CTX_HOME);
}

void em_checked_frame(Code *c, const FrameInfo *f)
{
  (void)c, (void)f; /* it is checked when its record is there */
}

uint32_t em_return(Code *c, uint32_t stack_args)
{
  if (ONE_EPILOGUE) {
    g(c, G_JMP, 0, 0, 0);
    return code_pos(c);
  }
  g(c, G_LEAVE, 0, 0, 0);
  g_i(c, G_RET_POP, 0, 0, 0, stack_args);
  return 0;
}

void em_epilogue(Code *c, const FrameInfo *f)
{
  if (!ONE_EPILOGUE) return;
  g(c, G_LEAVE, 0, 0, 0);
  g_i(c, G_RET_POP, 0, 0, 0, f->stack_args);
}

void em_tail_frame(Code *c, const FrameInfo *f, uint32_t bytes)
{
  if (bytes | f->stack_args) {
    /* Frame record and arguments move up (or down) together; the last words go first, so that
     * nothing is overwritten that is still to be moved. */
    uint32_t by = f->stack_args - bytes;
    em_load_ptr(c, T_I64, REG_SCR2, REG_FP, 0);
    em_load_ptr(c, T_I64, REG_SCR3, REG_FP, 8);
    for (uint32_t k = bytes; k > 0; k -= 8) {
      em_load_sp(c, T_I64, REG_SCR, k - 8);
      em_store_ptr(c, T_I64, REG_SCR, REG_FP, ARGS_ABOVE_FP + by + k - 8);
      code_bound(c); /* arguments may be many */
    }
    em_store_ptr(c, T_I64, REG_SCR3, REG_FP, by + 8);
    em_store_ptr(c, T_I64, REG_SCR2, REG_FP, by);
    em_const_int(c, REG_SCR, (uint64_t)(int32_t)by, true, true);
    g(c, G_ADD64, REG_FP, REG_FP, REG_SCR);
  }
  g(c, G_LEAVE, 0, 0, 0);
}

void em_trap_tail(Code *c, uint32_t kind)
{
  if (kind) em_const_int(c, REG_CRESULT, kind, false, true);
  g_i(c, G_JMP_CTX, 0, 0, 0, offsetof(Context, trap_entry));
}
