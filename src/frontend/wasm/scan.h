// SPDX-License-Identifier: MIT
/* The bounded look ahead at a loop: when the compiler meets an outermost loop it reads ahead, up to
 * SCAN_LIMIT bytes, and notes for that loop and each loop in it which locals it uses and how often.
 * Counts of an inner loop weigh SCAN_FACTOR times in the loop around it. A loop that does not end
 * within the limit has no facts; loops in it that do have theirs, and the others are scanned when
 * they are met.
 */
#ifndef WEFT_FRONTEND_WASM_SCAN_H
#define WEFT_FRONTEND_WASM_SCAN_H

#include "frontend/wasm/module.h"
#include "vstack/vstack.h"

enum { SCAN_LIMIT = 1000, SCAN_FACTOR = 8, SCAN_LOCALS = 24, SCAN_DEPTH = 64 };

typedef struct ScanLoop {
  const uint8_t *body; /* first byte behind the loop's block type */
  LoopLocal local[SCAN_LOCALS];
  uint32_t nlocals;
  uint32_t serial; /* unique in the module */
  uint32_t call_weight;
  uint32_t depth;
  RegMask fixed;
  bool more, complete;
} ScanLoop;

typedef struct Scan {
  const Module *m;
  RegMask fixed[256]; /* by opcode: registers that its stencils want */
  struct {
    uint32_t serial, index;
  } *last; /* by local: where it was counted last */
  uint32_t cap_last;
  ScanLoop *loops; /* of the region scanned last, in the order of their starts */
  uint32_t nloops, caploops, next;
  const uint8_t *end; /* of the region scanned last: the end of its loop, or where the limit was */
  uint32_t serial;
  uint64_t budget; /* bytes that may still be scanned in this function */
} Scan;

/* op_fixed: registers that the stencils of an Op want. */
Status scan_init(Scan *s, const Module *m, const RegMask *op_fixed);
void scan_free(Scan *s);
/* A new function of this many locals and bytes. False without memory. */
bool scan_begin(Scan *s, uint32_t nlocals, uint32_t bytes);
/* Facts of the loop whose body begins at `body`, or NULL if there are none. `types` are the types
 * of the function's locals, `end` the end of its body. The result is valid until the next call. */
const LoopFacts *scan_loop(Scan *s, const uint8_t *body, const uint8_t *end, const uint8_t *types,
                           uint32_t nlocals, LoopFacts *out);

#endif
