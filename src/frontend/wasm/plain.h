// SPDX-License-Identifier: MIT
/* Part of codegen.c in the machine that only keeps types: what numeric.h is elsewhere. No op looks
 * at the ops after it. */
#ifndef WEFT_FRONTEND_WASM_PLAIN_H
#define WEFT_FRONTEND_WASM_PLAIN_H

#include "frontend/wasm/codegen.h"
#include "frontend/wasm/opcode.h"

typedef struct Hint {
  uint32_t local;
} Hint;
static inline Hint take_hint(Gen *g, ValType type)
{
  (void)g, (void)type;
  return (Hint){NO_LOCAL};
}
static inline void after_hint(Gen *g, Hint hint)
{
  (void)g, (void)hint;
}
static inline void look_past_call(Gen *g, const FuncType *t)
{
  (void)g, (void)t;
}

static inline Status load(Gen *g, const uint8_t *at, const WasmOp *i)
{
  uint32_t offset = 0;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  TRY(gen_check1(g, at, (ValType)i->arg[0]));
  vs_pop_push(&g->vs, 1, (ValType)i->result);
  return OK;
}
static inline Status store(Gen *g, const uint8_t *at, const WasmOp *i)
{
  uint32_t offset = 0;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  TRY(gen_check2(g, at, (ValType)i->arg[0], (ValType)i->arg[1]));
  g->vs.sp -= 2;
  return OK;
}
static inline Status binary(Gen *g, const uint8_t *at, const WasmOp *i)
{
  TRY(gen_check2(g, at, (ValType)i->arg[0], (ValType)i->arg[1]));
  vs_pop_push(&g->vs, 2, (ValType)i->result);
  return OK;
}
static inline Status unary(Gen *g, const uint8_t *at, const WasmOp *i)
{
  TRY(gen_check1(g, at, (ValType)i->arg[0]));
  vs_pop_push(&g->vs, 1, (ValType)i->result);
  return OK;
}
#define divide  binary
#define compare binary
#define eqz     unary

#define GEN_KINDS(X) /* there are no others */

#endif
