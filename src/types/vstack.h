// SPDX-License-Identifier: MIT
/* The virtual stack of the machine that only keeps types: what the walk over a body (codegen.c,
 * control.c) needs of vstack/vstack.h, without code. Compiled against it, the walk is the
 * validator.
 *
 * In code that cannot be reached, operands that are not there have the type T_BOT, which equals
 * every type: gen_have puts them on the stack where an op wants them (frontend/wasm/check.c). There
 * are no labels, so one number does for all of them.
 */
#ifndef WEFT_TYPES_VSTACK_H
#define WEFT_TYPES_VSTACK_H

#include "base/context.h"
#include "base/types.h"
#include "ops.h"

#include <stdbool.h>
#include <string.h>

enum { VS_TYPES_ONLY = 1 };
enum { NO_LABEL = UINT32_MAX, NO_LOCAL = UINT32_MAX };

typedef struct Slot {
  ValType valtype; /* T_BOT: unknown */
} Slot;

_Static_assert(sizeof(Slot) == sizeof(ValType), "entries are copied and compared as a whole");

typedef struct VStack {
  Slot *slot; /* the stack; slot[sp - 1] is its top */
  uint32_t sp;
  uint32_t slot_limit;   /* with fewer entries, there is room for what an op pushes */
  const ValType *locals; /* types */
} VStack;

/* What there is no code for. */
static inline bool vs_code_room(VStack *vs)
{
  (void)vs;
  return true;
}
static inline void vs_at(VStack *vs, uint32_t place)
{
  (void)vs, (void)place;
}
static inline bool vs_slot_room(VStack *vs)
{
  return vs->sp < vs->slot_limit;
}

/* -- values ---- */

static inline void vs_push(VStack *vs, ValType type)
{
  vs->slot[vs->sp++].valtype = type;
}
static inline void vs_pop_push(VStack *vs, unsigned n, ValType type)
{
  vs->sp -= n;
  vs_push(vs, type);
}
static inline void vs_push_all(VStack *vs, uint32_t n, const ValType *types)
{
  if (n) memcpy(&vs->slot[vs->sp], types, n * sizeof *types); /* there may be a thousand */
  vs->sp += n;
}
static inline void vs_const(VStack *vs, ValType type, uint64_t bits)
{
  (void)bits;
  vs_push(vs, type);
}
static inline void vs_alias(VStack *vs, uint32_t local)
{
  vs_push(vs, vs->locals[local]);
}
static inline void vs_local_set(VStack *vs, uint32_t local)
{
  (void)local;
  vs->sp--;
}
static inline void vs_local_tee(VStack *vs, uint32_t local)
{
  vs_pop_push(vs, 1, vs->locals[local]);
}
static inline void vs_drop(VStack *vs)
{
  vs->sp--;
}
static inline void vs_select(VStack *vs, ValType type)
{
  vs_pop_push(vs, 3, type);
}
static inline void vs_memory_size(VStack *vs)
{
  vs_push(vs, T_I32);
}
static inline void vs_memory_copy(VStack *vs)
{
  vs->sp -= 3;
}
static inline void vs_memory_fill(VStack *vs)
{
  vs->sp -= 3;
}
static inline void vs_global_get(VStack *vs, uint32_t index, ValType type, bool imported)
{
  (void)index, (void)imported;
  vs_push(vs, type);
}
static inline void vs_global_set(VStack *vs, uint32_t index, ValType type, bool imported)
{
  (void)index, (void)imported, (void)type;
  vs->sp--;
}
static inline void vs_table_get(VStack *vs, uint32_t table, ValType type)
{
  (void)table;
  vs_pop_push(vs, 1, type);
}
static inline void vs_table_size(VStack *vs, uint32_t table)
{
  (void)table;
  vs_push(vs, T_I32);
}
static inline void vs_ref_func(VStack *vs, uint32_t func)
{
  (void)func;
  vs_push(vs, T_FUNCREF);
}
static inline void vs_ref_is_null(VStack *vs)
{
  vs_pop_push(vs, 1, T_I32);
}

/* -- calls ---- */

static inline void vs_call(VStack *vs, const FuncType *type, uint32_t func, uint32_t nimported)
{
  (void)func, (void)nimported;
  vs->sp -= type->nparams;
  vs_push_all(vs, type->nresults, type->results);
}
static inline void vs_call_indirect(VStack *vs, const FuncType *type, uint32_t index,
                                    uint32_t table)
{
  (void)index, (void)table;
  vs->sp -= type->nparams + 1;
  vs_push_all(vs, type->nresults, type->results);
}
static inline void vs_helper(VStack *vs, Helper helper, ValType result, uint32_t imm0,
                             uint32_t imm1)
{
  (void)imm0, (void)imm1;
  vs->sp -= helper_info[helper].operands;
  if (!helper_info[helper].traps) vs_push(vs, result);
}

/* -- flow ---- */

/* Nothing is known of loops. */
typedef struct LoopFacts {
  char none;
} LoopFacts;
static inline uint32_t vs_loop(VStack *vs, uint32_t arity, const ValType *types,
                               const LoopFacts *facts)
{
  (void)vs, (void)arity, (void)types, (void)facts;
  return 0;
}

static inline void vs_flush(VStack *vs, unsigned keep)
{
  (void)vs, (void)keep;
}
static inline uint32_t vs_labels(const VStack *vs)
{
  (void)vs;
  return 0;
}
static inline uint32_t vs_label(VStack *vs, uint32_t height, uint32_t arity, const ValType *types)
{
  (void)vs, (void)height, (void)arity, (void)types;
  return 0;
}
static inline void vs_label_free(VStack *vs, uint32_t nlabels)
{
  (void)vs, (void)nlabels;
}
static inline bool vs_label_reached(const VStack *vs, uint32_t label)
{
  (void)vs, (void)label;
  return false;
}
static inline bool vs_label_awaited(const VStack *vs, uint32_t label)
{
  (void)vs, (void)label;
  return false;
}
static inline void vs_bind(VStack *vs, uint32_t label)
{
  (void)vs, (void)label;
}
static inline void vs_loop_end(VStack *vs)
{
  (void)vs;
}
static inline void vs_block_open(VStack *vs)
{
  (void)vs;
}
static inline void vs_block_close(VStack *vs)
{
  (void)vs;
}
static inline void vs_jump(VStack *vs, uint32_t label)
{
  (void)vs, (void)label;
}
static inline void vs_branch_if(VStack *vs, uint32_t label, bool negate)
{
  (void)label, (void)negate;
  vs->sp--;
}
static inline void vs_branch_table(VStack *vs, const uint32_t *targets, uint32_t n)
{
  (void)targets, (void)n;
  vs->sp--;
}
static inline void vs_return(VStack *vs)
{
  (void)vs;
}
static inline void vs_unreachable(VStack *vs)
{
  (void)vs;
}
static inline bool vs_is_dead(const VStack *vs)
{
  (void)vs;
  return false; /* what cannot be reached is checked like all else */
}
static inline void vs_kill(VStack *vs, uint32_t height)
{
  vs->sp = height;
}
static inline void vs_revive(VStack *vs, uint32_t height, uint32_t n, const ValType *types)
{
  vs->sp = height;
  vs_push_all(vs, n, types);
}

#endif
