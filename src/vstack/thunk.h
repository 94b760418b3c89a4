// SPDX-License-Identifier: MIT
/* Thunks between C and Weft's calling convention, one of each kind per signature.
 *
 * Entry thunk, called from weft_enter with the pinned registers set:
 *     void thunk(Value *slots, const void *code)
 * loads the parameters from slots[0..], calls `code`, stores the results to slots[0..].
 *
 * Host thunk, what the FuncRef of a host function points to: stores the parameters to an array of
 * Values on its stack and calls the C function at helper[0] of the context that it is called with,
 *     void host_call(Context *host, Context *caller, Value *slots)
 * which fills in the results, or does not return if the host function trapped. The array has room
 * for the larger of both counts. The caller's context is NULL if the caller is C.
 *
 * Callee thunk: what a function that is not machine code is called through, in Weft's convention:
 * stores the parameters as a host thunk does, calls
 *     void function(const void *env, Value *slots)
 * and takes all results from the array.
 *
 * C thunk, a C function of this type (of at most one result): stores the parameters to an array of
 * Values on its stack and calls
 *     void function(const void *env, Value *slots)
 * which leaves the result in slots[0].
 */
#ifndef WEFT_VSTACK_THUNK_H
#define WEFT_VSTACK_THUNK_H

#include "base/status.h"
#include "base/types.h"
#include "emit/code.h"

/* Writes a thunk for `type` at the end of the region. *entry: its position in the region.
 * LIMIT if the region is full. */
Status thunk_entry(CodeRegion *region, const StencilTable *table, const FuncType *type,
                   uint32_t *entry, Err *err);
Status thunk_host(CodeRegion *region, const StencilTable *table, const FuncType *type,
                  uint32_t *entry, Err *err);
Status thunk_c(CodeRegion *region, const StencilTable *table, const FuncType *type,
               const void *function, const void *env, uint32_t *entry, Err *err);
Status thunk_callee(CodeRegion *region, const StencilTable *table, const FuncType *type,
                    const void *function, const void *env, uint32_t *entry, Err *err);

/* Bytes of code region that one thunk of this type needs at most. */
size_t thunk_size(const FuncType *type);

#endif
