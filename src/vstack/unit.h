// SPDX-License-Identifier: MIT
/* A unit: functions that are compiled into one region and may call each other, whatever they come
 * from. For frontends whose functions are no wasm functions.
 *
 *   unit_open   { unit_begin   vs_... of u.vs   unit_end } ...   unit_close   unit_free
 */
#ifndef WEFT_VSTACK_UNIT_H
#define WEFT_VSTACK_UNIT_H

#include "vstack/vstack.h"

typedef struct Unit {
  VStack vs;
  CodeRegion *region;
  CallTargets targets;
  ContextLayout layout; /* nothing behind the Context proper */
  uint32_t trap_tail[NTRAPS];
  uint32_t *entry, *end; /* code positions by function; valid once it has ended */
  uint32_t nfuncs, func;
} Unit;

/* For `nfuncs` functions, into the region from region->used on. To be freed even after an error. */
Status unit_open(Unit *u, const VsOptions *opt, const StencilTable *table, CodeRegion *region,
                 uint32_t nfuncs, Err *err);
/* Functions in any order, each once. See vs_begin; the types stay the caller's, until unit_end. */
Status unit_begin(Unit *u, uint32_t func, const FuncType *type, uint32_t nlocals,
                  const uint8_t *local_types, bool far);
Status unit_end(Unit *u, Err *err);
/* All functions that are called have ended: calls get their targets, region->used goes on. */
Status unit_close(Unit *u, Err *err);
void unit_free(Unit *u);

#endif
