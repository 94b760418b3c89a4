/* SPDX-License-Identifier: MIT
 *
 * weft_wat.h: modules as text.
 */
#ifndef WEFT_WAT_H
#define WEFT_WAT_H

#include "weft.h"

#pragma GCC visibility push(default) /* what the shared library exports */
#ifdef __cplusplus
extern "C" {
#endif

/* Makes a binary module of `size` bytes of WebAssembly's text format, for weft_module_new. What the
 * text says need not validate. Names of functions and locals, and the module's, are in its name
 * section. Annotations are ignored. *out and *out_size are set if all went well; *out is freed with
 * weft_wat_free. Errors: WEFT_INVALID and WEFT_UNSUPPORTED, whose messages begin with "line L,
 * column C: " and count from 1; WEFT_LIMIT (text of more than 1 GiB, memory). Thread-safe. */
WeftStatus weft_wat_to_wasm(const char *text, size_t size, uint8_t **out, size_t *out_size,
                            WeftError *error);
/* NULL is allowed. */
void weft_wat_free(uint8_t *bytes);

#ifdef __cplusplus
}
#endif
#pragma GCC visibility pop

#endif
