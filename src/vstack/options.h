// SPDX-License-Identifier: MIT
/* What a virtual stack is told before it begins, and the techniques that can be switched off. */
#ifndef WEFT_VSTACK_OPTIONS_H
#define WEFT_VSTACK_OPTIONS_H

#include "target_regs.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct VsOptions {
  bool explicit_bounds;  /* compare with the memory's size instead of relying on guard pages */
  bool interruptible;    /* poll at loop heads and tail calls */
  bool fuel;             /* a unit of fuel per function and per round of a loop */
  bool canonical_nan;    /* ops with OPT_NAN make the canonical NaN: frontends call vs_canonical */
  bool loop_entries;     /* code of a loop can be entered from interpreted code: VStack.entries */
  uint32_t tier_after;   /* interpreted code counts calls and rounds up to this; 0: it does not */
  uint64_t random_ra;    /* seed for random register choices; 0 = off */
  uint64_t random_facts; /* seed for facts that are wrong (lies.c); 0 = off */
  bool poison;           /* what nothing may read holds a pattern (poison.c) */
  uint64_t off;          /* techniques switched off, bits of VsTechnique */
  uint32_t span, gap; /* for tests of long distances: calls are made to reach so far (0: as far as
                         they do); bytes left free between functions */
  bool sites;         /* VStack.sites is kept */
  RegMask rare;       /* registers to be avoided: RegPolicy.rare */
  uint64_t memory_bytes; /* memory 0 has at least */
} VsOptions;

/* Techniques that can be switched off one by one: name as in --no-NAME, what it is. ORDER: the
 * baseline engine has those from REGS on; the others are about values that stay in registers from
 * one op to the next. */
#define VS_TECHNIQUES(X)                                                                           \
  X(PINS, "pins", "locals that own registers through a loop")                                      \
  X(FUSE, "fuse", "compares fused with branches and selects")                                      \
  X(HINTS, "hints", "results computed into the register of the local that is set next")            \
  X(LOADOP, "load-op", "loads folded into the op that consumes them")                              \
  X(HOMEOP, "home-op", "operands used in their homes")                                             \
  X(IMM, "imm", "immediate forms")                                                                 \
  X(ALIAS, "alias", "local.get without a copy")                                                    \
  X(MERGE, "merge", "registers kept over labels")                                                  \
  X(DIV, "div", "division by constants without dividing")                                          \
  X(NESTED, "nested", "pins of an outer loop that survive an inner one")                           \
  X(CONSTS, "loop-consts", "constants that no immediate takes, in registers through a loop")       \
  X(FRESH, "fresh", "locals that each round of a loop sets first, not stored for its header")      \
  X(SAMPLE, "sample", "pins of loops that go on beyond the limit of the scan")                     \
  X(WRITEBACK, "write-back", "changed locals stored once, before the first edge to a label")       \
  X(FLAGS, "flags", "branches on zero by the flags of the op before")                              \
  X(SCALED, "scaled", "a shift, a sum and a constant in one instruction")                          \
  X(SHIFTED, "shifted", "shifts and products taken by the op that consumes them (arm64)")          \
  X(BITFIELDS, "bitfields", "two shifts, or a shift and a mask, in one instruction (arm64)")       \
  X(SUMS, "sums", "memory's base and a local summed once for several accesses (arm64)")            \
  X(INPLACE, "in-place", "a local that is set takes the place of the right or a select's operand") \
  X(CMOV, "cmov", "selects without branches")                                                      \
  X(BRANCH, "branch", "a conditional edge without moves is one branch")                            \
  X(CHECKED, "checked", "addresses compared with the size of the memory once (explicit bounds)")   \
  X(LISTS, "lists", "vm3: elements' address and length of lists that a loop does not change")      \
  X(DEAD, "dead", "vm3: registers that are set before they are read not stored for a call")        \
  X(COMPARES, "compares", "a br_table of few entries as compares")                                 \
  X(REGS, "regs", "stencils on all registers, not only four of each file")                         \
  X(ADDRESS, "address", "offsets, constant addresses and small indexes in the access itself")      \
  X(SAVE, "save", "calls store only what is not at home")                                          \
  X(CONTEXT, "context", "indirect calls that stay in the context")                                 \
  X(FRAME, "frame", "small frames checked without their size, not at all in leaves")               \
  X(CONVERT, "convert", "conversions to integers that do the rare cases elsewhere")                \
  X(BULK, "bulk", "memory.copy and memory.fill of small constant sizes as loads and stores")
typedef enum VsTechnique {
#define X(name, option, text) VS_##name##_BIT,
  VS_TECHNIQUES(X)
#undef X
      VS_NTECHNIQUES
} VsTechnique;
#define VS_BASELINE_OFF (((uint64_t)1 << VS_REGS_BIT) - 1)

#endif
