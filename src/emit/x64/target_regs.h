// SPDX-License-Identifier: MIT
/* x86-64: the registers, as constants. The a64 folder has a file of the same name with the same
 * names; CMake puts one of the two on the include path. Reg numbers are the hardware's, the float
 * registers from FPR0 on. */
#ifndef WEFT_EMIT_TARGET_REGS_H
#define WEFT_EMIT_TARGET_REGS_H

#include <stdint.h>

typedef uint64_t RegMask; /* bit = Reg */
typedef uint8_t Reg;

enum {
  NREG = 32,
  FPR0 = 16,    /* xmm0 */
  HW_MASK = 15, /* Reg -> hardware number in its bank */
  NO_REG = 0xff,
  REG_SP = 4,
  REG_ZERO = NO_REG, /* there is no register that reads as zero */
  REG_FP = 5,
  REG_SCR = 10,     /* scratch: never allocated, may be used by any stencil */
  REG_CTX = 12,     /* the instance context */
  REG_BASE = 13,    /* base of memory 0 */
  REG_SUM = NO_REG, /* accesses take base, address and offset */
  FREG_SCR = FPR0 + 15,
  REG_CALLEE = 11, /* holds the FuncRef in a call through one; no argument lives there */
  REG_CRESULT = 0, /* result of a C function */
  N_ARG_GPR = 6,
  N_ARG_FPR = 8,
  N_RES_GPR = 4,
  N_RES_FPR = 4,
  NEAR_HOME = -128,    /* homes from this offset on are what the short forms reach: F_RM8, F_M8 */
  TAKES_SHIFTED = 0,   /* see arm64 */
  TAKES_FIELD = 0,     /* see arm64 */
  STORES_TEAR = 0,     /* see arm64 */
  TAKES_SUM = 1,       /* a constant is added in the instruction that adds two registers */
  RED_ZONE = 128,      /* bytes below the stack pointer that are safe from signal handlers */
  BRANCH_SPAN = 0,     /* bytes that a conditional branch reaches; 0: everything */
  CALL_SPAN = 1 << 30, /* bytes that a call reaches, as far as it matters: the largest region */
};

/* rax rcx rdx rbx rsi rdi r8 r9 r11 r14 r15; xmm0-14 */
#define ALLOC_GPR ((RegMask)0xcbcf)
#define ALLOC_FPR ((RegMask)0x7fff << FPR0)
/* of these, what a C function must not change: rbx r14 r15 */
#define C_SAVED ((RegMask)0xc008)

static const Reg ARG_GPR[N_ARG_GPR] = {7, 6, 2, 1, 8, 9};
static const Reg ARG_FPR[N_ARG_FPR] = {FPR0,     FPR0 + 1, FPR0 + 2, FPR0 + 3,
                                       FPR0 + 4, FPR0 + 5, FPR0 + 6, FPR0 + 7};
static const Reg RES_GPR[N_RES_GPR] = {0, 2, 1, 6};
static const Reg RES_FPR[N_RES_FPR] = {FPR0, FPR0 + 1, FPR0 + 2, FPR0 + 3};
/* the C ABI's integer arguments, for runtime helpers */
static const Reg C_ARG[6] = {7, 6, 2, 1, 8, 9};

/* The frame, from the frame pointer down:
 *   +16... stack arguments | +8 return address | 0 saved rbp | -8 saved context | -16... homes */
enum { CTX_HOME = -8, ARGS_ABOVE_FP = 16 };
static inline int32_t home_offset(uint32_t k, unsigned shift)
{
  return shift == 3 ? -16 - (int32_t)(k << 3) : -32 - (int32_t)(k << 4);
}

#endif
