/* SPDX-License-Identifier: MIT
 *
 * weft_wasm.h: from wasm.h to weft.h, and back. A host that speaks wasm.h gets at fuel, limits,
 * interruption, WASI, error texts and traces that way.
 *
 * weft_from_wasm_X gives what a handle stands for. It belongs to the handle's owner still, and is
 * valid as long as the handle, or something else that keeps it (weft.h says what). NULL is given
 * for NULL, and for a handle whose store is gone.
 *
 * weft_to_wasm_X gives a handle of what weft.h has; if nothing else is said it is a further one,
 * which the caller deletes. NULL without memory, for NULL, and for functions of weft_build.h.
 *
 * What is made by wasm.h is freed when nobody reaches it. What is made by weft.h is held by whoever
 * made it, handles or not, until weft.h's functions let go of it.
 *
 * Threads: as wasm.h has it.
 */
#ifndef WEFT_WASM_H
#define WEFT_WASM_H

#include "wasm.h"
#include "weft.h"

#pragma GCC visibility push(default) /* what the shared library exports */
#ifdef __cplusplus
extern "C" {
#endif

/* A configuration for wasm_engine_new_with_config; the strings have to stay until then. NULL for
 * options without a size, too; options may be NULL. */
wasm_config_t *weft_to_wasm_config(const WeftEngineOptions *options);

/* An engine is one and the same; _to_ gives a further reference. */
WeftEngine *weft_from_wasm_engine(const wasm_engine_t *engine);
wasm_engine_t *weft_to_wasm_engine(WeftEngine *engine);

/* A store is one and the same: it is freed once, by either header's function. */
WeftStore *weft_from_wasm_store(const wasm_store_t *store);
wasm_store_t *weft_to_wasm_store(WeftStore *store);

/* A module: _to_ gives a handle with a reference of its own. */
WeftModule *weft_from_wasm_module(const wasm_module_t *module);
wasm_module_t *weft_to_wasm_module(WeftModule *module);

/* An instance. */
WeftInstance *weft_from_wasm_instance(const wasm_instance_t *instance);
wasm_instance_t *weft_to_wasm_instance(WeftInstance *instance);

/* Functions, globals, tables, memories; the store is that which the thing is in. Of a handle whose
 * store is gone, _from_ gives a function that is NULL. */
WeftExtern weft_from_wasm_extern(const wasm_extern_t *x);
wasm_extern_t *weft_to_wasm_extern(WeftStore *store, WeftExtern x);
WeftFunc *weft_from_wasm_func(const wasm_func_t *func);
wasm_func_t *weft_to_wasm_func(WeftStore *store, WeftFunc *func);

/* A trap: _from_ is the handle's; _to_ takes the trap. Then it has no instances in its frames. */
WeftTrap *weft_from_wasm_trap(const wasm_trap_t *trap);
wasm_trap_t *weft_to_wasm_trap(WeftTrap *trap);

/* A value of this store. A reference of wasm.h is an externref that weft.h's host sees as one that
 * it has not made; the other way round, an externref that is a plain pointer of the host's has no
 * handle, and is null. False for a value of another store or of no kind, and without memory. */
bool weft_from_wasm_val(WeftStore *store, const wasm_val_t *v, WeftValue *out);
bool weft_to_wasm_val(WeftStore *store, const WeftValue *v, wasm_val_t *out);

#ifdef __cplusplus
}
#endif
#pragma GCC visibility pop

#endif
