// SPDX-License-Identifier: MIT
/* The bounded look ahead at loops: when the compiler meets a loop, the scan has read, or reads now,
 * up to SCAN_LIMIT bytes from there, and notes for each loop which locals it uses and how often.
 * Uses outside of the loop's blocks weigh SCAN_LEVEL times those in them, counts of an inner loop
 * SCAN_FACTOR times in the loop around it. A loop whose end is not
 * within the limit has no more than a sample of facts: its hottest locals so far; the loops in it
 * have theirs when they are met. The scan goes on where it stopped: each byte is read once.
 */
#ifndef WEFT_FRONTEND_WASM_SCAN_H
#define WEFT_FRONTEND_WASM_SCAN_H

#include "frontend/wasm/module.h"
#include "vstack/vstack.h"

enum {
  SCAN_LIMIT = 1000,
  SCAN_FACTOR = 8,
  SCAN_LEVEL = 3,
  SCAN_LOCALS = 24,
  SCAN_DEPTH = 64,
  SCAN_SAMPLE = 8,
  SCAN_CONSTS = 12
};

typedef struct ScanLoop {
  const uint8_t *body; /* first byte after the loop's block type */
  LoopLocal local[SCAN_LOCALS];
  LoopConst konst[SCAN_CONSTS]; /* those met first */
  uint32_t nlocals, nconsts;
  uint32_t serial; /* unique in the module */
  uint32_t call_weight;
  uint32_t depth;
  uint32_t level; /* open blocks of the scan where the loop's own ops are */
  RegMask fixed;
  bool more, complete;
  bool straight; /* no control op yet: what is set now is set in each round before anything else
                    happens */
} ScanLoop;

/* What the scan knows of an opcode. */
typedef struct ScanOp {
  RegMask fixed;   /* registers that its stencils want */
  uint32_t longer; /* scan.c: plain */
  uint8_t kind, length;
  bool is_local; /* gets, sets or tees one */
  int8_t effect; /* change of the operand stack's height, as far as it is fixed */
} ScanOp;

/* An open block of the scan. */
typedef struct ScanBlock {
  int32_t loop; /* index, or -1 */
  int32_t height;
} ScanBlock;

typedef struct Scan {
  const Module *m;
  const StencilTable *table; /* NULL: constants are not noted */
  RegMask sat_fixed;         /* registers that saturating conversions want */
  ScanOp op[256];            /* by opcode */
  struct {
    uint32_t serial, index;
  } *last; /* by local: where it was counted last */
  uint32_t cap_last;
  /* The outermost loop that the scan is in, and where it is. */
  ScanLoop *loops; /* that loop and those in it, in the order of their starts */
  uint32_t nloops, caploops, next;
  const uint8_t *at;          /* the next byte to read */
  ScanBlock open[SCAN_DEPTH]; /* blocks around it */
  uint32_t nopen;             /* 0: the outermost loop has ended, or cannot be scanned further */
  int32_t cur;                /* innermost open loop */
  int32_t height;             /* of the operand stack */
  uint32_t serial;
  bool samples;                  /* loops that are cut off have facts, too */
  LoopLocal sample[SCAN_LOCALS]; /* the facts given out last, of a loop that is cut off */
} Scan;

/* op_fixed: registers that the stencils of an Op want; samples and table: see Scan. */
Status scan_init(Scan *s, const Module *m, const RegMask *op_fixed, bool samples,
                 const StencilTable *table);
void scan_free(Scan *s);
/* A new function of this many locals. False without memory. */
bool scan_begin(Scan *s, uint32_t nlocals);
/* Facts of the loop whose body begins at `body`, or NULL if there are none. `types` are the types
 * of the function's locals, `end` the end of its body. The result is valid until the next call. */
const LoopFacts *scan_loop(Scan *s, const uint8_t *body, const uint8_t *end, const ValType *types,
                           uint32_t nlocals, LoopFacts *out);

#endif
