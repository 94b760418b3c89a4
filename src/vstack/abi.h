// SPDX-License-Identifier: MIT
/* Weft's calling convention: where arguments and results are. The registers are the target's
 * (target_regs.h), the order is here, once for calls, function entries, returns and thunks.
 *
 * Integers and references take the ARG_GPR in order, floats the ARG_FPR; the others are on the
 * stack, 8 bytes each in ascending order from the stack pointer at the call, popped by the callee.
 * Results take RES_GPR and RES_FPR; the others are in Context.ret_buf, by their index, which every
 * context of a store shares: the callee writes them last and the caller reads them at once.
 */
#ifndef WEFT_VSTACK_ABI_H
#define WEFT_VSTACK_ABI_H

#include "base/types.h"
#include "target_regs.h"

/* Steps through a list of types. */
typedef struct AbiCursor {
  uint32_t gpr, fpr, stack;
} AbiCursor;

/* Register of the next argument, or NO_REG: at `*offset` among the stack arguments. */
static inline Reg abi_arg(AbiCursor *c, unsigned type, uint32_t *offset)
{
  if (type_is_float((ValType)type)) {
    if (c->fpr < N_ARG_FPR) return ARG_FPR[c->fpr++];
  } else if (c->gpr < N_ARG_GPR) {
    return ARG_GPR[c->gpr++];
  }
  *offset = c->stack;
  c->stack += type == T_V128 ? 16 : 8;
  return NO_REG;
}

/* Register of the next result, or NO_REG: in the result buffer. */
static inline Reg abi_result(AbiCursor *c, unsigned type)
{
  if (type_is_float((ValType)type)) return c->fpr < N_RES_FPR ? RES_FPR[c->fpr++] : NO_REG;
  return c->gpr < N_RES_GPR ? RES_GPR[c->gpr++] : NO_REG;
}

/* Bytes of stack arguments that the callee pops. */
static inline uint32_t abi_stack_bytes(const FuncType *type)
{
  if (type->nparams <= N_ARG_GPR && N_ARG_GPR <= (int)N_ARG_FPR) return 0;
  AbiCursor c = {0, 0, 0};
  uint32_t offset;
  for (uint32_t i = 0; i < type->nparams; i++)
    abi_arg(&c, type->params[i], &offset);
  return (c.stack + 15) & ~15u;
}

#endif
