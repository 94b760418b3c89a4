// SPDX-License-Identifier: MIT
/* What every walk over a body has (body.c), its immediates (immediates.c), and the validator
 * (validate.c), which is the walk of codegen.h against the machine that only keeps types.
 */
#ifndef WEFT_FRONTEND_WASM_VALIDATE_H
#define WEFT_FRONTEND_WASM_VALIDATE_H

#include "base/reader.h"
#include "frontend/wasm/module.h"

enum { OP_FUNCTION = 0, OP_BLOCK = 2, OP_LOOP = 3, OP_IF = 4, OP_ELSE = 5, OP_END = 0x0b };

typedef struct BlockType {
  uint32_t nparams, nresults;
  const ValType *params, *results;
} BlockType;

typedef struct Ctrl {
  uint8_t opcode;   /* OP_FUNCTION, OP_BLOCK, OP_LOOP, OP_IF, OP_ELSE */
  bool unreachable; /* the current code in this block cannot be reached */
  uint32_t height;  /* of the stack where the block began, below its parameters */
  BlockType type;
  /* The compiler's: */
  uint32_t end;     /* label of its end (of a loop: of its head) */
  uint32_t other;   /* OP_IF: label of the else part */
  uint32_t nlabels; /* labels before it */
} Ctrl;

// clang-format off
typedef struct Validator {
  const Module *m;
  Err *err;
  uint32_t func;
  Ctrl *ctrl;       uint32_t nctrl, capctrl;
  void *stack;      /* of the machine that only keeps types; NULL: not needed so far */
  ValType *locals;  uint32_t nlocals, caplocals; /* types, parameters first */
} Validator;
// clang-format on

void validator_init(Validator *v, const Module *m, Err *err);
void validator_free(Validator *v);
/* Starts a function: reads the declarations of its locals, opens its block. r is at the body's
 * start. */
Status validator_begin(Validator *v, uint32_t func, Reader *r);
Status validator_more_ctrl(Validator *v);
/* The caller fills in the rest. */
static inline Status validator_push_ctrl(Validator *v, uint8_t opcode, const BlockType *type,
                                         uint32_t height)
{
  if (__builtin_expect(v->nctrl == v->capctrl, 0)) TRY(validator_more_ctrl(v));
  Ctrl *c = &v->ctrl[v->nctrl++];
  c->opcode = opcode;
  c->unreachable = false;
  c->height = height;
  c->type = *type;
  return OK;
}
Status read_block_type_slow(Validator *v, Reader *r, BlockType *out);
extern const ValType single_types[4];     /* of numbers: T_I32 and so on */
const ValType *type_single(ValType type); /* the list of one */
static inline Status read_block_type(Validator *v, Reader *r, BlockType *out)
{
  if (__builtin_expect(r->p < r->end, 1)) {
    unsigned byte = *r->p, number = 0x7f - byte; /* 0x7f i32, 0x7e i64, 0x7d f32, 0x7c f64 */
    if (__builtin_expect(byte == 0x40 || number < 4, 1)) {
      r->p++;
      out->nparams = 0;
      out->nresults = number < 4;
      out->params = single_types;
      out->results = &single_types[number & 3];
      return OK;
    }
  }
  return read_block_type_slow(v, r, out);
}
/* An error at this place of the current function. */
Status validate_fail(Validator *v, Reader *r, const uint8_t *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* LIMIT: "too many <what>". */
Status validate_limit(Validator *v, Reader *r, const uint8_t *at, const char *what, uint64_t n,
                      uint32_t max);
/* The opcode at `at` is none that Weft has: INVALID, or UNSUPPORTED if it is one of a feature that
 * Weft lacks. */
Status validate_no_opcode(Validator *v, Reader *r, const uint8_t *at, uint8_t opcode);

/* The innermost block has just become unreachable, in a compiling walk. Validates up to the `else`
 * or `end` that belongs to it, its results included, and leaves r in front of that opcode. Heights
 * of blocks are the compiling walk's. */
Status validate_dead_part(Validator *v, Reader *r);
static inline Status validate_dead(Validator *v, Reader *r)
{
  v->ctrl[v->nctrl - 1].unreachable = true;
  bool ends = r->p < r->end &&
              (*r->p == OP_END || (*r->p == OP_ELSE && v->ctrl[v->nctrl - 1].opcode == OP_IF));
  return ends ? OK : validate_dead_part(v, r);
}

/* Validates one function body of the module. */
Status validate_body(Validator *v, uint32_t func);
/* Validates all of them. */
Status validate_bodies(const Module *m, Err *err);

/* -- immediates, shared with the compiler; each checks what can be checked without the stack ----
 */

/* Types of a label: parameters of a loop, results of other blocks. */
static inline const ValType *ctrl_label_types(const Ctrl *c, uint32_t *n)
{
  *n = c->opcode == OP_LOOP ? c->type.nparams : c->type.nresults;
  return c->opcode == OP_LOOP ? c->type.params : c->type.results;
}

Status read_memarg_slow(Validator *v, Reader *r, unsigned natural, uint32_t *offset);
/* Alignment and offset of an access of `natural` bytes. */
static inline Status read_memarg(Validator *v, Reader *r, unsigned natural, uint32_t *offset)
{
  const uint8_t *p = r->p;
  if (__builtin_expect(
          r->end - p >= 2 && p[1] < 0x80 && p[0] < 6 && natural >> p[0] && v->m->nmemories, 1)) {
    *offset = p[1];
    r->p = p + 2;
    return OK;
  }
  return read_memarg_slow(v, r, natural, offset);
}
Status read_local_slow(Validator *v, Reader *r, uint32_t *index);
static inline Status read_local(Validator *v, Reader *r, uint32_t *index)
{
  if (__builtin_expect(r->p < r->end && *r->p < 0x80 && *r->p < v->nlocals, 1)) {
    *index = *r->p++;
    return OK;
  }
  return read_local_slow(v, r, index);
}
Status read_global_slow(Validator *v, Reader *r, uint32_t *index, bool to_set);
static inline Status read_global(Validator *v, Reader *r, uint32_t *index, bool to_set)
{
  const uint8_t *p = r->p;
  if (__builtin_expect(p < r->end && *p < 0x80 && *p < v->m->nglobals, 1) &&
      !(to_set && !v->m->globals[*p].type.mutable_)) {
    *index = *p;
    r->p = p + 1;
    return OK;
  }
  return read_global_slow(v, r, index, to_set);
}
Status read_func_slow(Validator *v, Reader *r, uint32_t *index);
static inline Status read_func(Validator *v, Reader *r, uint32_t *index)
{
  const uint8_t *p = r->p; /* mostly of two bytes: there are thousands */
  if (__builtin_expect(r->end - p >= 2 && p[0] >= 0x80 && p[1] < 0x80, 1)) {
    uint32_t func = (p[0] & 0x7f) | (uint32_t)p[1] << 7;
    if (__builtin_expect(func < v->m->nfuncs, 1)) {
      *index = func;
      r->p = p + 2;
      return OK;
    }
  }
  return read_func_slow(v, r, index);
}
Status read_table(Validator *v, Reader *r, uint32_t *index);
Status read_label_slow(Validator *v, Reader *r, uint32_t *depth);
static inline Status read_label(Validator *v, Reader *r, uint32_t *depth)
{
  if (__builtin_expect(r->p < r->end && *r->p < 0x80 && *r->p < v->nctrl, 1)) {
    *depth = *r->p++;
    return OK;
  }
  return read_label_slow(v, r, depth);
}
Status read_call_indirect(Validator *v, Reader *r, uint32_t *type, uint32_t *table);
Status read_memory(Validator *v, Reader *r); /* a memory index, which must be 0 */
Status read_data(Validator *v, Reader *r, uint32_t *index);
Status read_elem(Validator *v, Reader *r, uint32_t *index);
Status read_ref_func(Validator *v, Reader *r, uint32_t *index);
Status read_ref_type(Validator *v, Reader *r, ValType *type);
Status read_select_type(Validator *v, Reader *r, ValType *type);

/* May a value of type `have` be where `want` is asked for? Equal types are the usual case; a list
 * of types that are equal is one list, so that pointers say it. */
static inline bool type_matches(ValType have, ValType want)
{
  return have == want;
}

#endif
