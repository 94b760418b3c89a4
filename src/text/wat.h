// SPDX-License-Identifier: MIT
/* WebAssembly's text format. The names of ops, what comes after them, and what Weft lacks are in
 * stencils/wasm.tbl and ops.tbl, and nowhere else. What the text says is not validated: that is for
 * whoever compiles the module. */
#ifndef WEFT_TEXT_WAT_H
#define WEFT_TEXT_WAT_H

#include "base/status.h"

#include <stddef.h>

/* The binary module of a text of n bytes, with its names in a name section: malloc'ed, for the
 * caller to free. Errors: INVALID, UNSUPPORTED (both as "line L, column C: ..."), LIMIT. */
Status wat_to_wasm(const char *text, size_t n, uint8_t **out, size_t *size, Err *err);

#endif
