// SPDX-License-Identifier: MIT
/* The table of opcodes, by which the walk jumps: which kind each one is, with the options of the
 * current compilation. */
#include "frontend/wasm/codegen.h"
#include "frontend/wasm/opcode.h"

static const uint8_t control_kind[256] = {
    [WASM_UNREACHABLE] = KIND_UNREACHABLE,
    [WASM_NOP] = KIND_NOP,
    [WASM_BLOCK] = KIND_BLOCK,
    [WASM_LOOP] = KIND_LOOP,
    [WASM_IF] = KIND_IF,
    [WASM_ELSE] = KIND_ELSE,
    [WASM_END] = KIND_END,
    [WASM_BR] = KIND_BR,
    [WASM_BR_IF] = KIND_BR_IF,
    [WASM_BR_TABLE] = KIND_BR_TABLE,
    [WASM_RETURN] = KIND_RETURN,
    [WASM_CALL] = KIND_CALL,
    [WASM_CALL_INDIRECT] = KIND_CALL_INDIRECT,
    [WASM_DROP] = KIND_DROP,
    [WASM_SELECT] = KIND_SELECT,
    [WASM_SELECT_T] = KIND_SELECT,
    [WASM_LOCAL_GET] = KIND_LOCAL_GET,
    [WASM_LOCAL_SET] = KIND_LOCAL_SET,
    [WASM_LOCAL_TEE] = KIND_LOCAL_TEE,
    [WASM_GLOBAL_GET] = KIND_GLOBAL_GET,
    [WASM_GLOBAL_SET] = KIND_GLOBAL_SET,
    [WASM_TABLE_GET] = KIND_ELEMENT,
    [WASM_TABLE_SET] = KIND_ELEMENT,
    [WASM_MEMORY_SIZE] = KIND_MEMORY,
    [WASM_MEMORY_GROW] = KIND_MEMORY,
    [WASM_I32_CONST] = KIND_I32_CONST,
    [WASM_I64_CONST] = KIND_CONST,
    [WASM_F32_CONST] = KIND_CONST,
    [WASM_F64_CONST] = KIND_CONST,
    [WASM_REF_NULL] = KIND_REFERENCE,
    [WASM_REF_IS_NULL] = KIND_REFERENCE,
    [WASM_REF_FUNC] = KIND_REFERENCE,
    [WASM_PREFIX_FC] = KIND_PREFIX,
};

static const uint8_t class_kind[] = {
    [CLASS_NONE] = KIND_NONE, [CLASS_UN] = KIND_UNARY,  [CLASS_BIN] = KIND_BINARY,
    [CLASS_CMP] = KIND_CMP,   [CLASS_EQZ] = KIND_EQZ,   [CLASS_TRUNC] = KIND_TRUNC,
    [CLASS_DIV] = KIND_DIV,   [CLASS_LOAD] = KIND_LOAD, [CLASS_STORE] = KIND_STORE,
};

OpInfo gen_op_info(Op op)
{
  const OpSig *s = &op_sig[op];
  OpInfo info = {.op = (uint8_t)op, .kind = class_kind[op_class[op]], .result = s->result};
  info.arg[0] = s->arg[0];
  info.arg[1] = s->arg[1];
  info.access = op_access[op];
  if (op == OP_I64_EXTEND_I32_U) info.kind = KIND_EXTEND_U;
  if (op == OP_I32_ADD) info.kind = KIND_ADD;
  if (op == OP_I32_SHL) info.kind = KIND_SHIFT_LEFT;
  if (op >= OP_I32_TRUNC_SAT_F32_S && op <= OP_I64_TRUNC_SAT_F64_U) info.kind = KIND_TRUNC;
  if (op == OP_I32_LOAD || op == OP_I64_LOAD || op == OP_F32_LOAD || op == OP_F64_LOAD)
    info.flags = INFO_WHOLE_LOAD;
  if (op_class[op] == CLASS_BIN && (op_traits[op] & OPT_MEM)) info.flags = INFO_TAKES_LOAD;
  return info;
}

void gen_begin_module(Gen *g)
{
  for (unsigned i = 0; i < 256; i++) {
    if (control_kind[i])
      g->info[i] = (OpInfo){.kind = control_kind[i]};
    else
      g->info[i] = gen_op_info((Op)wasm_op[i]);
    if (vs_opens_nan(&g->vs, (Op)wasm_op[i])) g->info[i].kind = KIND_OPENS_NAN;
  }
  if (!VS_OFF(&g->vs, HINTS))
    g->info[WASM_LOCAL_SET].flags = g->info[WASM_LOCAL_TEE].flags = INFO_SETS;
  if (VS_OFF(&g->vs, ALIAS)) g->info[WASM_LOCAL_GET].kind = KIND_LOCAL_COPY;
  if (VS_OFF(&g->vs, FUSE)) return;
  g->info[WASM_BR_IF].flags = g->info[WASM_IF].flags = INFO_TAKES_CONDITION;
  g->info[WASM_SELECT].flags = g->info[0x45].flags = INFO_TAKES_CONDITION;
}
