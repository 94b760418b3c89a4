// SPDX-License-Identifier: MIT
#include "frontend/wasm/opcode.h"

#include "ops.h"

#include <stddef.h>

static const char *const name[256] = {
    [WASM_UNREACHABLE] = "unreachable",
    [WASM_NOP] = "nop",
    [WASM_BLOCK] = "block",
    [WASM_LOOP] = "loop",
    [WASM_IF] = "if",
    [WASM_ELSE] = "else",
    [WASM_END] = "end",
    [WASM_BR] = "br",
    [WASM_BR_IF] = "br_if",
    [WASM_BR_TABLE] = "br_table",
    [WASM_RETURN] = "return",
    [WASM_CALL] = "call",
    [WASM_CALL_INDIRECT] = "call_indirect",
    [WASM_DROP] = "drop",
    [WASM_SELECT] = "select",
    [WASM_SELECT_T] = "select",
    [WASM_LOCAL_GET] = "local.get",
    [WASM_LOCAL_SET] = "local.set",
    [WASM_LOCAL_TEE] = "local.tee",
    [WASM_GLOBAL_GET] = "global.get",
    [WASM_GLOBAL_SET] = "global.set",
    [WASM_TABLE_GET] = "table.get",
    [WASM_TABLE_SET] = "table.set",
    [WASM_MEMORY_SIZE] = "memory.size",
    [WASM_MEMORY_GROW] = "memory.grow",
    [WASM_I32_CONST] = "i32.const",
    [WASM_I64_CONST] = "i64.const",
    [WASM_F32_CONST] = "f32.const",
    [WASM_F64_CONST] = "f64.const",
    [WASM_REF_NULL] = "ref.null",
    [WASM_REF_IS_NULL] = "ref.is_null",
    [WASM_REF_FUNC] = "ref.func",
};

bool wasm_is_opcode(uint8_t opcode)
{
  return name[opcode] || wasm_op[opcode] != OP_NONE || opcode == WASM_PREFIX_FC;
}

const char *wasm_opcode_name(uint8_t opcode)
{
  if (name[opcode]) return name[opcode];
  return wasm_op[opcode] != OP_NONE ? op_name[wasm_op[opcode]] : "?";
}

const char *wasm_unsupported(uint8_t opcode)
{
  switch (opcode) {
  case 0x06:
  case 0x07:
  case 0x08:
  case 0x09:
  case 0x0a:
  case 0x18:
  case 0x19:
  case 0x1f: return "exceptions";
  case 0x12:
  case 0x13: return "tail calls";
  case 0x14:
  case 0x15:
  case 0xd4:
  case 0xd5:
  case 0xd6: return "typed function references";
  case 0xd3:
  case 0xfb: return "garbage-collected types";
  case 0xfd: return "vectors (SIMD)";
  case 0xfe: return "threads";
  }
  return NULL;
}
