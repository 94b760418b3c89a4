// SPDX-License-Identifier: MIT
/* Opcodes of WebAssembly: those of the table (stencils/wasm.tbl), and what is asked of them. */
#ifndef WEFT_FRONTEND_WASM_OPCODE_H
#define WEFT_FRONTEND_WASM_OPCODE_H

#include "wasm_ops.h"

#include <stdbool.h>

/* Is it an opcode, or a prefix of some, that Weft has? */
static inline bool wasm_is_opcode(uint8_t opcode)
{
  return wasm_info[opcode].immediates != WASM_IMM_BAD && !wasm_info[opcode].lacks;
}

/* The text name of an opcode without prefix ("local.get", "i32.add"), or "?". */
static inline const char *wasm_opcode_name(uint8_t opcode)
{
  return wasm_info[opcode].name ? wasm_info[opcode].name : "?";
}

#endif
