// SPDX-License-Identifier: MIT
/* The one walk over a function body: decodes, validates in the slots of the virtual stack,
 * generates. */
#ifndef WEFT_FRONTEND_WASM_CODEGEN_H
#define WEFT_FRONTEND_WASM_CODEGEN_H

#include "frontend/wasm/scan.h"
#include "frontend/wasm/validate.h"
#include "vstack/vstack.h"

/* A block of the control stack, beside the Validator's Ctrl of the same index. */
typedef struct Frame {
  uint32_t end;     /* label of its end (of a loop: of its head) */
  uint32_t other;   /* OP_IF: label of the else part */
  uint32_t nlabels; /* labels before it */
} Frame;

typedef struct Gen {
  VStack vs;
  Validator v;
  Scan scan;
  const Module *m;
  Reader r;
  Frame *frames;
  uint32_t capframes;
  uint64_t ops;
  Err *err;
  /* Places wanted by wasm_code_offset: the op whose code holds position stop_pos. */
  bool find;
  uint32_t stop_pos;
  uint32_t found;
} Gen;

/* Validates and compiles function `func`. far: see vs_begin. */
Status gen_function(Gen *g, uint32_t func, bool far, uint32_t *entry, uint32_t *end);

/* Parts of the walk: blocks and branches (control.c). Each is called with the reader behind the
 * opcode. */
Status gen_block(Gen *g, uint8_t opcode, const uint8_t *at);
Status gen_else(Gen *g, const uint8_t *at);
Status gen_end(Gen *g, const uint8_t *at);
Status gen_br(Gen *g, const uint8_t *at);
Status gen_br_if(Gen *g, const uint8_t *at);
Status gen_br_table(Gen *g, const uint8_t *at);
Status gen_return(Gen *g, const uint8_t *at);
Status gen_dead(Gen *g);

/* The top entries have these types? */
Status gen_check(Gen *g, const uint8_t *at, uint32_t n, const uint8_t *types);
static inline uint32_t gen_height(const Gen *g)
{
  return g->v.ctrl[g->v.nctrl - 1].height;
}

#endif
