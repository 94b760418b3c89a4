// SPDX-License-Identifier: MIT
/* The table of opcodes, by which the walk jumps, with the options of the current compilation: which
 * ops it treats apart, and what it makes of pairs of ops. */
#include "frontend/wasm/codegen.h"
#include "frontend/wasm/opcode.h"

#include <string.h>

static uint8_t flags(const WasmOp *i)
{
  if (i->kind == KIND_LOAD && i->access == (i->result == T_I32 || i->result == T_F32 ? 4 : 8))
    return INFO_WHOLE_LOAD;
  return i->kind == KIND_BINARY && op_traits[i->op] & OPT_MEM ? INFO_TAKES_LOAD : 0;
}

void gen_begin_module(Gen *g)
{
  memcpy(g->info, wasm_ops, sizeof g->info);
  for (unsigned k = 0; k < 256; k++) {
    WasmOp *i = &g->info[k];
    i->flags = flags(i);
    if (vs_opens_nan(&g->vs, (Op)i->op)) i->kind = KIND_OPENS_NAN;
  }
  g->info[WASM_I32_ADD].kind = KIND_ADD;
  g->info[WASM_I32_SHL].kind = KIND_SHIFT_LEFT;
  g->info[WASM_I64_EXTEND_I32_U].kind = KIND_EXTEND_U;
  if (!VS_OFF(&g->vs, HINTS))
    g->info[WASM_LOCAL_SET].flags = g->info[WASM_LOCAL_TEE].flags = INFO_SETS;
  if (VS_OFF(&g->vs, ALIAS)) g->info[WASM_LOCAL_GET].kind = KIND_LOCAL_COPY;
  if (VS_OFF(&g->vs, FUSE)) return;
  g->info[WASM_BR_IF].flags = g->info[WASM_IF].flags = INFO_TAKES_CONDITION;
  g->info[WASM_SELECT].flags = g->info[WASM_I32_EQZ].flags = INFO_TAKES_CONDITION;
}
