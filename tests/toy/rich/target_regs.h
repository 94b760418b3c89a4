// SPDX-License-Identifier: MIT
/* The toy CPU: the registers, as constants; see the x64 file of the same name. It has as few of
 * them as the compiler can do with: regalloc.h asserts how many. */
#ifndef WEFT_EMIT_TARGET_REGS_H
#define WEFT_EMIT_TARGET_REGS_H

#include <stdint.h>

typedef uint64_t RegMask; /* bit = Reg */
typedef uint8_t Reg;

enum {
  NREG = 64,
  FPR0 = 32,    /* f0 */
  HW_MASK = 31, /* Reg -> hardware number in its bank */
  NO_REG = 0xff,
  REG_SP = 27,
  REG_ZERO = 31, /* reads as zero where a store takes its value */
  REG_FP = 26,
  REG_SCR = 20,  /* scratch: never allocated, may be used by any stencil */
  REG_SCR2 = 21, /* second scratch, of the emitter */
  REG_SCR3 = 22, /* third */
  REG_CTX = 24,  /* the instance context */
  REG_BASE = 25, /* base of memory 0 */
  REG_SUM = 23,  /* base of memory 0 and a local: VStack.summed */
  FREG_SCR = FPR0 + 31,
  REG_CALLEE = 9,  /* holds the FuncRef in a call through one; no argument lives there */
  REG_CRESULT = 0, /* result of a C function */
  N_ARG_GPR = 6,
  N_ARG_FPR = 8,
  N_RES_GPR = 3,
  N_RES_FPR = 4,
  NEAR_HOME = INT32_MAX, /* there are no short forms: see x64 */
  TAKES_SHIFTED = 1,     /* see arm64 */
  TAKES_FIELD = 1,       /* see arm64 */
  TAKES_SUM = 1,         /* see x64 */
  STORES_TEAR = 1,       /* see arm64 */
  ONE_EPILOGUE = 1,      /* of the toys: returns jump to it */
  ABSOLUTE_ACCESS = 1,   /* of the toys: F_MEM_ABS */
  RED_ZONE = 0,          /* bytes below the stack pointer that are safe from signal handlers */
  BRANCH_SPAN = 1 << 14, /* bytes that a conditional branch reaches; 0: everything */
  CALL_SPAN = 1 << 24,   /* bytes that a call reaches */
};

/* r0-r19; f0-f30 */
#define ALLOC_GPR ((RegMask)0xfffff)
#define ALLOC_FPR ((RegMask)0x7fffffff << FPR0)
/* C never calls code of this CPU: all are what it must not change */
#define C_SAVED (ALLOC_GPR | ALLOC_FPR)

static const Reg ARG_GPR[N_ARG_GPR] = {0, 1, 2, 3, 4, 5};
static const Reg ARG_FPR[N_ARG_FPR] = {FPR0,     FPR0 + 1, FPR0 + 2, FPR0 + 3,
                                       FPR0 + 4, FPR0 + 5, FPR0 + 6, FPR0 + 7};
static const Reg RES_GPR[N_RES_GPR] = {0, 2, 1};
static const Reg RES_FPR[N_RES_FPR] = {FPR0, FPR0 + 1, FPR0 + 2, FPR0 + 3};
/* integer arguments of C functions, for runtime helpers */
static const Reg C_ARG[6] = {0, 1, 2, 3, 4, 5};

/* The frame, from the frame pointer down:
 *   +16... stack arguments | +8 return address | 0 saved fp | -8 saved context | -16... homes */
enum { CTX_HOME = -8, ARGS_ABOVE_FP = 16 };
static inline int32_t home_offset(uint32_t k, unsigned shift)
{
  return shift == 3 ? -16 - (int32_t)(k << 3) : -32 - (int32_t)(k << 4);
}

#endif
