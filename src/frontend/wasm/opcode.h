// SPDX-License-Identifier: MIT
/* Opcodes of WebAssembly that are no rows of the op table (stencils/ops.tbl): control, variables,
 * tables and constants. And the few numeric ones that the frontend knows by name.
 */
#ifndef WEFT_FRONTEND_WASM_OPCODE_H
#define WEFT_FRONTEND_WASM_OPCODE_H

#include <stdbool.h>
#include <stdint.h>

typedef enum WasmOpcode {
  WASM_UNREACHABLE = 0x00,
  WASM_NOP = 0x01,
  WASM_BLOCK = 0x02,
  WASM_LOOP = 0x03,
  WASM_IF = 0x04,
  WASM_ELSE = 0x05,
  WASM_END = 0x0b,
  WASM_BR = 0x0c,
  WASM_BR_IF = 0x0d,
  WASM_BR_TABLE = 0x0e,
  WASM_RETURN = 0x0f,
  WASM_CALL = 0x10,
  WASM_CALL_INDIRECT = 0x11,
  WASM_DROP = 0x1a,
  WASM_SELECT = 0x1b,
  WASM_SELECT_T = 0x1c,
  WASM_LOCAL_GET = 0x20,
  WASM_LOCAL_SET = 0x21,
  WASM_LOCAL_TEE = 0x22,
  WASM_GLOBAL_GET = 0x23,
  WASM_GLOBAL_SET = 0x24,
  WASM_TABLE_GET = 0x25,
  WASM_TABLE_SET = 0x26,
  WASM_FIRST_LOAD = 0x28,
  WASM_LAST_LOAD = 0x35,
  WASM_FIRST_STORE = 0x36,
  WASM_LAST_STORE = 0x3e,
  WASM_MEMORY_SIZE = 0x3f,
  WASM_MEMORY_GROW = 0x40,
  WASM_I32_CONST = 0x41,
  WASM_I64_CONST = 0x42,
  WASM_F32_CONST = 0x43,
  WASM_F64_CONST = 0x44,
  WASM_FIRST_NUMERIC = 0x45,
  WASM_I32_ADD = 0x6a,
  WASM_I32_SUB = 0x6b,
  WASM_I32_MUL = 0x6c,
  WASM_I64_ADD = 0x7c,
  WASM_I64_SUB = 0x7d,
  WASM_I64_MUL = 0x7e,
  WASM_LAST_NUMERIC = 0xc4,
  WASM_REF_NULL = 0xd0,
  WASM_REF_IS_NULL = 0xd1,
  WASM_REF_FUNC = 0xd2,
  WASM_PREFIX_FC = 0xfc,
} WasmOpcode;

/* Behind WASM_PREFIX_FC; 0 to 7 are the saturating conversions. */
typedef enum WasmOpcodeFC {
  WASM_FC_MEMORY_INIT = 8,
  WASM_FC_DATA_DROP = 9,
  WASM_FC_MEMORY_COPY = 10,
  WASM_FC_MEMORY_FILL = 11,
  WASM_FC_TABLE_INIT = 12,
  WASM_FC_ELEM_DROP = 13,
  WASM_FC_TABLE_COPY = 14,
  WASM_FC_TABLE_GROW = 15,
  WASM_FC_TABLE_SIZE = 16,
  WASM_FC_TABLE_FILL = 17,
} WasmOpcodeFC;

/* Is it an opcode that Weft has? */
bool wasm_is_opcode(uint8_t opcode);
/* The feature that an opcode belongs to which Weft lacks ("tail calls"), or NULL. */
const char *wasm_unsupported(uint8_t opcode);
/* The text name of an opcode without prefix ("local.get", "i32.add"), or "?". */
const char *wasm_opcode_name(uint8_t opcode);

#endif
