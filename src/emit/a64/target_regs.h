// SPDX-License-Identifier: MIT
/* arm64: the registers, as constants; see the x64 file of the same name. */
#ifndef WEFT_EMIT_TARGET_REGS_H
#define WEFT_EMIT_TARGET_REGS_H

#include <stdint.h>

typedef uint64_t RegMask; /* bit = Reg */
typedef uint8_t Reg;

enum {
  NREG = 64,
  FPR0 = 32,    /* v0 */
  HW_MASK = 31, /* Reg -> hardware number in its bank */
  NO_REG = 0xff,
  REG_SP = 31,
  REG_ZERO = 31, /* reads as zero where a store takes its value */
  REG_FP = 29,
  REG_SCR = 8,   /* scratch: never allocated, may be used by any stencil */
  REG_SCR2 = 16, /* second scratch, for addresses and constants of the emitter */
  REG_SCR3 = 17, /* third scratch: what is too far for an instruction's offset */
  REG_LINK = 30, /* where a call puts the address to return to */
  REG_CTX = 20,  /* the instance context */
  REG_BASE = 21, /* base of memory 0 */
  REG_SUM = 19,  /* base of memory 0 and a local: VStack.summed */
  FREG_SCR = FPR0 + 31,
  REG_CALLEE = 9,  /* holds the FuncRef in a call through one; no argument lives there */
  REG_CRESULT = 0, /* result of a C function */
  N_ARG_GPR = 8,
  N_ARG_FPR = 8,
  N_RES_GPR = 4,
  N_RES_FPR = 4,
  NEAR_HOME = INT32_MAX, /* there are no short forms: see x64 */
  TAKES_SUM = 0,         /* see x64 */
  TAKES_SHIFTED = 1,     /* sums and logic take an operand shifted, and a product that is added */
  TAKES_FIELD = 1,       /* a bit field is taken out or put somewhere by one instruction */
  STORES_TEAR = 1,       /* a store that is partly out of bounds may write what is within */
  RED_ZONE = 0,          /* bytes below the stack pointer that are safe from signal handlers */
  BRANCH_SPAN = 1 << 20, /* bytes that a conditional branch or a literal load reaches */
  CALL_SPAN = (1 << 27) - 16, /* bytes that a call or a jump reaches */
};

/* x0-x7 x9-x15 x22-x28; v0-v30 */
#define ALLOC_GPR ((RegMask)0x1fc0feff)
#define ALLOC_FPR ((RegMask)0x7fffffff << FPR0)
/* of these, what a C function must not change: x22-x28, v8-v15 */
#define C_SAVED ((RegMask)0x1fc00000 | (RegMask)0xff00 << FPR0)

static const Reg ARG_GPR[N_ARG_GPR] = {0, 1, 2, 3, 4, 5, 6, 7};
static const Reg ARG_FPR[N_ARG_FPR] = {FPR0,     FPR0 + 1, FPR0 + 2, FPR0 + 3,
                                       FPR0 + 4, FPR0 + 5, FPR0 + 6, FPR0 + 7};
static const Reg RES_GPR[N_RES_GPR] = {0, 1, 2, 3};
static const Reg RES_FPR[N_RES_FPR] = {FPR0, FPR0 + 1, FPR0 + 2, FPR0 + 3};
/* the C ABI's integer arguments, for runtime helpers */
static const Reg C_ARG[6] = {0, 1, 2, 3, 4, 5};

/* The frame, from the frame pointer (= bottom of the frame) up:
 *   0 saved x29, x30 | 16 saved context | 24... homes | stack arguments (above the frame) */
enum { CTX_HOME = 16 };
static inline int32_t home_offset(uint32_t k, unsigned shift)
{
  return shift == 3 ? 24 + (int32_t)(k << 3) : 32 + (int32_t)(k << 4);
}

#endif
