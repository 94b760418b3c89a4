// SPDX-License-Identifier: MIT
/* The toy CPU: the registers, as constants; see the x64 file of the same name. It has as few of
 * them as the compiler can do with: regalloc.h asserts how many. */
#ifndef WEFT_EMIT_TARGET_REGS_H
#define WEFT_EMIT_TARGET_REGS_H

#include <stdint.h>

typedef uint64_t RegMask; /* bit = Reg */
typedef uint8_t Reg;

enum {
  NREG = 32,
  FPR0 = 16,    /* f0 */
  HW_MASK = 15, /* Reg -> hardware number in its bank */
  NO_REG = 0xff,
  REG_SP = 15,
  REG_ZERO = NO_REG, /* there is no register that reads as zero */
  REG_FP = 14,
  REG_SCR = 5,      /* scratch: never allocated, may be used by any stencil */
  REG_SCR2 = 6,     /* second scratch, of the emitter */
  REG_SCR3 = 7,     /* third */
  REG_CTX = 12,     /* the instance context */
  REG_BASE = 13,    /* base of memory 0 */
  REG_SUM = NO_REG, /* accesses take base, address and offset */
  FREG_SCR = FPR0 + 5,
  REG_CALLEE = 4,  /* holds the FuncRef in a call through one; no argument lives there */
  REG_CRESULT = 0, /* result of a C function */
  N_ARG_GPR = 3,
  N_ARG_FPR = 3,
  N_RES_GPR = 2,
  N_RES_FPR = 2,
  NEAR_HOME = INT32_MAX, /* there are no short forms: see x64 */
  TAKES_SHIFTED = 0,     /* see arm64 */
  TAKES_FIELD = 0,       /* see arm64 */
  TAKES_SUM = 0,         /* see x64 */
  STORES_TEAR = 0,       /* see arm64 */
  ONE_EPILOGUE = 0,      /* of the toys: returns jump to it */
  ABSOLUTE_ACCESS = 0,   /* of the toys: F_MEM_ABS */
  RED_ZONE = 64,         /* bytes below the stack pointer that are safe from signal handlers */
  BRANCH_SPAN = 0,       /* bytes that a conditional branch reaches; 0: everything */
  CALL_SPAN = 1 << 30,   /* bytes that a call reaches */
};

/* r0-r3; f0-f3 */
#define ALLOC_GPR ((RegMask)0xf)
#define ALLOC_FPR ((RegMask)0xf << FPR0)
/* C never calls code of this CPU: all are what it must not change */
#define C_SAVED (ALLOC_GPR | ALLOC_FPR)

static const Reg ARG_GPR[N_ARG_GPR] = {0, 1, 2};
static const Reg ARG_FPR[N_ARG_FPR] = {FPR0, FPR0 + 1, FPR0 + 2};
static const Reg RES_GPR[N_RES_GPR] = {0, 1};
static const Reg RES_FPR[N_RES_FPR] = {FPR0, FPR0 + 1};
/* integer arguments of C functions, for runtime helpers */
static const Reg C_ARG[6] = {0, 1, 2, 3, 4, REG_SCR2};

/* The frame, from the frame pointer down:
 *   +16... stack arguments | +8 return address | 0 saved fp | -8 saved context | -16... homes */
enum { CTX_HOME = -8, ARGS_ABOVE_FP = 16 };
static inline int32_t home_offset(uint32_t k, unsigned shift)
{
  return shift == 3 ? -16 - (int32_t)(k << 3) : -32 - (int32_t)(k << 4);
}

#endif
