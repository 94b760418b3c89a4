// SPDX-License-Identifier: MIT
/* The one walk over a function body: decodes, checks types in the slots of the virtual stack, and
 * drives it, op by op. Compiled against vstack/vstack.h it is the compiler; against types/vstack.h
 * (WEFT_TYPES) it is the validator, which also checks what a compiling walk cannot reach. */
#ifndef WEFT_FRONTEND_WASM_CODEGEN_H
#define WEFT_FRONTEND_WASM_CODEGEN_H

#include "frontend/wasm/validate.h"
#include "wasm_ops.h"
#ifdef WEFT_TYPES
#include "types/vstack.h"
#else
#include "frontend/wasm/scan.h"
#include "vstack/vstack.h"
#endif

/* Kinds of ops besides those of the table (wasm_ops.h), in machines that make code (kinds.c). */
typedef enum GenKind {
  KIND_LOCAL_COPY = NWASM_KINDS, /* local.get without technique "alias" */
  KIND_ADD,                      /* i32.add */
  KIND_SHIFT_LEFT,               /* i32.shl */
  KIND_EXTEND_U,                 /* i64.extend_i32_u */
  KIND_OPENS_NAN,                /* makes NaNs of any kind: with VsOptions.canonical_nan */
} GenKind;

/* WasmOp.flags: what an op makes of the op before it, or a load of the op after it. */
typedef enum WasmOpFlags {
  INFO_SETS = 1,        /* its local is a destination: technique "hints" */
  INFO_TAKES_CONDITION, /* consumes a pending compare: technique "fuse" */
  INFO_TAKES_LOAD,      /* may have its right operand in memory */
  INFO_WHOLE_LOAD,      /* loads a value as wide as its type */
} WasmOpFlags;

/* Places wanted by wasm_code_offsets: found[i] is the op whose code holds position stop[i]. */
typedef struct Wanted {
  const uint32_t *stop; /* ascending */
  uint32_t *found;
  uint32_t n, next; /* found[0] to found[next - 1] are known */
  uint32_t last;    /* the op before */
} Wanted;

#ifdef WEFT_TYPES

/* A walk that only checks: of a whole body, or of a part of one that a compiling walk cannot reach.
 */
typedef struct Gen {
  VStack vs;
  Validator v;
  const Module *m;
  Reader r;
  const uint8_t *look; /* from here on ops go through gen_fetch */
  uint32_t height;     /* entries of the stack below the innermost block */
  uint32_t part; /* number of blocks that are open around the part, which ends where one of them
                    goes on or ends; 0: a whole body */
  const WasmOp *info;
  Err *err;
} Gen;

static inline bool gen_part_ends(const Gen *g)
{
  return g->v.nctrl == g->part;
}
/* The part ends in front of the else or end at `at`. */
Status gen_part_end(Gen *g, const uint8_t *at);
static inline void gen_count(Gen *g)
{
  (void)g;
}
static inline Status gen_check_state(Gen *g)
{
  (void)g;
  return OK;
}
static inline const LoopFacts *gen_loop_facts(Gen *g, LoopFacts *out)
{
  (void)g, (void)out;
  return NULL;
}

#else

typedef struct Gen {
  VStack vs;
  Validator v;
  Scan scan;
  const Module *m;
  Reader r;
  const uint8_t *look; /* from here on ops go through gen_fetch */
  uint32_t height;     /* entries of the stack below the innermost block */
  WasmOp info[256];
  uint64_t ops;
  uint32_t lied, again; /* of CompileStats */
  Err *err;
  bool baseline; /* everything goes home after each op */
  bool no_facts; /* nothing is assumed about loops: something was wrong */
  bool every;    /* gen_fetch looks at every op */
  Wanted *find;  /* NULL: no places are wanted */
} Gen;

static inline bool gen_part_ends(const Gen *g)
{
  (void)g;
  return false;
}
static inline Status gen_part_end(Gen *g, const uint8_t *at)
{
  (void)g, (void)at;
  return OK;
}
static inline void gen_count(Gen *g)
{
  g->ops++;
}
/* In debug builds: are the invariants whole after the op? */
static inline Status gen_check_state(Gen *g)
{
#ifndef NDEBUG
  const char *wrong = g->vs.wrong_fact ? "a fact about a loop was wrong"
                      : g->vs.failed   ? NULL
                                       : vs_check(&g->vs);
  if (wrong) return fail(g->err, BUG, g->vs.place, "after this op: %s", wrong);
#else
  (void)g;
#endif
  return OK;
}
/* The facts about the loop whose body begins here, or NULL. */
static inline const LoopFacts *gen_loop_facts(Gen *g, LoopFacts *out)
{
  if (VS_OFF(&g->vs, PINS) || g->no_facts) return NULL;
  return vs_lie(&g->vs, scan_loop(&g->scan, g->r.p, g->r.end, g->v.locals, g->v.nlocals, out));
}

/* An op begins here: what is wanted between the op before and here belongs to that. */
void gen_find(Gen *g);

/* Fills in the table of opcodes, from the options of g->vs (kinds.c). */
void gen_begin_module(Gen *g);
/* Validates and compiles function `func`. far: see vs_begin. */
Status gen_function(Gen *g, uint32_t func, bool far, uint32_t *entry, uint32_t *end);

/* Is the float on top taken by an op to which the bits of a NaN are all the same, as the straight
 * code ahead says (nan.c)? Arithmetic, whose own result is what matters; compares; conversions to
 * integers. */
bool gen_hides_nan(const Gen *g);

#endif

/* Walks the body, or the part of it, that the reader is at. */
Status gen_walk(Gen *g);
/* The slow path before the op at `at`: at the end of the body, and when the room for operands runs
 * low. (Where code is made, also: when the room for code runs low, when everything goes home after
 * each op, when a place is wanted.) The fast path is safe because an op pushes at most one entry;
 * ops that push more call gen_look. */
Status gen_fetch(Gen *g, const uint8_t *at);
/* The code from here on cannot be reached. A compiling walk has it checked and goes on at the
 * `else` or `end` that belongs to the block. */
Status gen_dead(Gen *g);

/* Parts of the walk: blocks and branches (control.c). Each is called with the reader after the
 * opcode. */
Status gen_block(Gen *g, const uint8_t *at);
Status gen_loop(Gen *g, const uint8_t *at);
Status gen_if(Gen *g, const uint8_t *at);
Status gen_else(Gen *g, const uint8_t *at);
Status gen_end(Gen *g, const uint8_t *at);
Status gen_br(Gen *g, const uint8_t *at);
Status gen_br_if(Gen *g, const uint8_t *at);
Status gen_br_table(Gen *g, const uint8_t *at);
Status gen_return(Gen *g, const uint8_t *at);
/* The stack holds exactly the innermost block's results? */
Status gen_results(Gen *g, const uint8_t *at);

/* After an op that may have pushed `n` entries. */
static inline void gen_look(Gen *g, uint32_t n)
{
  if (__builtin_expect(n > 1, 0)) g->look = NULL;
}

/* vs_slot_room is false: says why. */
Status gen_no_room(Gen *g, const uint8_t *at);

/* Has the block at least this many entries? `at`: the op that needs them. */
Status gen_missing(Gen *g, const uint8_t *at, uint32_t n);
static inline Status gen_have(Gen *g, const uint8_t *at, uint32_t n)
{
  return __builtin_expect(g->vs.sp >= g->height + n, 1) ? OK : gen_missing(g, at, n);
}
/* The top entries have these types? Where types are not known they have them afterwards. */
Status gen_check(Gen *g, const uint8_t *at, uint32_t n, const ValType *types);
/* The same, for one of several targets: what is not known stays so. */
Status gen_check_target(Gen *g, const uint8_t *at, uint32_t n, const ValType *types);
static inline Status gen_check1(Gen *g, const uint8_t *at, ValType type)
{
  const VStack *vs = &g->vs;
  if (__builtin_expect(vs->sp > g->height && vs->slot[vs->sp - 1].valtype == type, 1)) return OK;
  return gen_check(g, at, 1, &type);
}
static inline Status gen_check2(Gen *g, const uint8_t *at, ValType a, ValType b)
{
  const VStack *vs = &g->vs;
  if (__builtin_expect(vs->sp >= g->height + 2 && vs->slot[vs->sp - 1].valtype == b &&
                           vs->slot[vs->sp - 2].valtype == a,
                       1))
    return OK;
  const ValType types[2] = {a, b};
  return gen_check(g, at, 2, types);
}

#endif
