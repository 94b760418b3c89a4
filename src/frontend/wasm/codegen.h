// SPDX-License-Identifier: MIT
/* The one walk over a function body: decodes, validates in the slots of the virtual stack,
 * generates. */
#ifndef WEFT_FRONTEND_WASM_CODEGEN_H
#define WEFT_FRONTEND_WASM_CODEGEN_H

#include "frontend/wasm/scan.h"
#include "frontend/wasm/validate.h"
#include "vstack/vstack.h"

/* What an opcode asks of the walk. */
typedef enum OpKind {
  KIND_NONE, /* no opcode that Weft has */
  KIND_LOCAL_GET,
  KIND_LOCAL_COPY, /* local.get without technique "alias" */
  KIND_LOCAL_SET,
  KIND_LOCAL_TEE,
  KIND_I32_CONST,
  KIND_CONST, /* of another type */
  KIND_LOAD,
  KIND_STORE,
  KIND_BINARY,
  KIND_ADD,        /* i32.add */
  KIND_SHIFT_LEFT, /* i32.shl */
  KIND_DIV,
  KIND_CMP,
  KIND_EQZ,
  KIND_UNARY,
  KIND_TRUNC,
  KIND_EXTEND_U,
  KIND_OPENS_NAN, /* makes NaNs of any kind: with VsOptions.canonical_nan */
  KIND_UNREACHABLE,
  KIND_NOP,
  KIND_BLOCK,
  KIND_LOOP,
  KIND_IF,
  KIND_ELSE,
  KIND_END,
  KIND_BR,
  KIND_BR_IF,
  KIND_BR_TABLE,
  KIND_RETURN,
  KIND_CALL,
  KIND_CALL_INDIRECT,
  KIND_DROP,
  KIND_SELECT,
  KIND_GLOBAL_GET,
  KIND_GLOBAL_SET,
  KIND_ELEMENT,   /* table.get, table.set */
  KIND_MEMORY,    /* memory.size, memory.grow */
  KIND_REFERENCE, /* ref.null, ref.is_null, ref.func */
  KIND_PREFIX,
} OpKind;

/* An opcode, by one load. */
typedef struct OpInfo {
  uint8_t kind;   /* OpKind */
  uint8_t op;     /* Op, if it is a row of the op table */
  uint8_t arg[2]; /* types */
  uint8_t result;
  uint8_t access; /* bytes that a load or store touches */
  uint8_t pad;
  uint8_t flags; /* one of OpInfoFlags: what it makes of the op before it, or a load of the op
                    behind it */
} OpInfo;
typedef enum OpInfoFlags {
  INFO_SETS = 1,        /* its local is a destination: technique "hints" */
  INFO_TAKES_CONDITION, /* consumes a pending compare: technique "fuse" */
  INFO_TAKES_LOAD,      /* may have its right operand in memory */
  INFO_WHOLE_LOAD,      /* loads a value as wide as its type */
} OpInfoFlags;

/* Places wanted by wasm_code_offsets: found[i] is the op whose code holds position stop[i]. */
typedef struct Wanted {
  const uint32_t *stop; /* ascending */
  uint32_t *found;
  uint32_t n, next; /* found[0] to found[next - 1] are known */
  uint32_t last;    /* the op before */
} Wanted;

typedef struct Gen {
  VStack vs;
  Validator v;
  Scan scan;
  const Module *m;
  Reader r;
  const uint8_t *look; /* from here on fetch looks at the body's end and the room for operands */
  uint32_t height;     /* entries of the stack below the innermost block */
  OpInfo info[256];
  uint64_t ops;
  uint32_t lied, again; /* of CompileStats */
  Err *err;
  bool baseline; /* everything goes home after each op */
  bool no_facts; /* nothing is assumed about loops: something was wrong */
  bool every;    /* fetch looks at every op */
  Wanted *find;  /* NULL: no places are wanted */
} Gen;

/* An op begins here: what is wanted between the op before and here belongs to that. */
void gen_find(Gen *g);

/* Fills in the table of opcodes, from the options of g->vs (kinds.c). */
void gen_begin_module(Gen *g);
/* What the walk does for a row of the op table. */
OpInfo gen_op_info(Op op);
/* Validates and compiles function `func`. far: see vs_begin. */
Status gen_function(Gen *g, uint32_t func, bool far, uint32_t *entry, uint32_t *end);

/* Parts of the walk: blocks and branches (control.c). Each is called with the reader behind the
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
Status gen_dead(Gen *g);

/* Is the float on top taken by an op to which the bits of a NaN are all the same, as the straight
 * code ahead says (nan.c)? Arithmetic, whose own result is what matters; compares; conversions to
 * integers. */
bool gen_hides_nan(const Gen *g);

/* After an op that may have pushed `n` entries. */
static inline void gen_look(Gen *g, uint32_t n)
{
  if (__builtin_expect(n > 1, 0)) g->look = NULL;
}

/* vs_slot_room is false: says why. */
Status gen_no_room(Gen *g);

/* The top entries have these types? */
Status gen_check(Gen *g, const uint8_t *at, uint32_t n, const uint8_t *types);
static inline Status gen_check1(Gen *g, const uint8_t *at, uint8_t type)
{
  const VStack *vs = &g->vs;
  if (__builtin_expect(vs->sp > g->height && vs->slot[vs->sp - 1].type == type, 1)) return OK;
  return gen_check(g, at, 1, &type);
}
static inline Status gen_check2(Gen *g, const uint8_t *at, uint8_t a, uint8_t b)
{
  const VStack *vs = &g->vs;
  if (__builtin_expect(vs->sp >= g->height + 2 && vs->slot[vs->sp - 1].type == b &&
                           vs->slot[vs->sp - 2].type == a,
                       1))
    return OK;
  const uint8_t types[2] = {a, b};
  return gen_check(g, at, 2, types);
}

#endif
