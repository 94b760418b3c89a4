// SPDX-License-Identifier: MIT
/* Constant expressions: initial values of globals, offsets and items of segments. Validated by the
 * decoder, evaluated by the runtime when it instantiates the module. Extended constant expressions
 * are in: add, sub and mul of both integer types, global.get of any immutable global defined
 * before.
 */
#ifndef WEFT_FRONTEND_WASM_CONSTEXPR_H
#define WEFT_FRONTEND_WASM_CONSTEXPR_H

#include "base/reader.h"
#include "frontend/wasm/module.h"

/* Deepest operand stack of a constant expression. */
enum { MAX_CONSTEXPR_DEPTH = 1024 };

/* Validates the expression at the reader, which must leave one value of type `type`; the reader
 * goes on after its `end`. *out is the expression without it. global.get may name the globals
 * below `nglobals`. Functions of ref.func are added to m->declared_funcs. */
Status constexpr_validate(Reader *r, Module *m, ValType type, uint32_t nglobals, Span *out);

/* What an evaluation asks of the instance. */
typedef struct ConstExprEnv {
  void *user;
  Value (*global)(void *user, uint32_t index); /* present value of global `index` */
  void *(*func)(void *user, uint32_t func);    /* a funcref (FuncRef *) to function `func` */
} ConstExprEnv;

/* The value of a validated expression, a range as in Global.init or a segment's offset. Unused
 * upper bytes of *out are zero. OK for whatever constexpr_validate accepted. */
Status constexpr_eval(const Module *m, Span expr, const ConstExprEnv *env, Value *out);

/* The items of an element segment, one after the other: a reader for them, and the next one's
 * value. */
Reader elem_reader(const Module *m, const ElemSegment *s);
Status elem_next(const ElemSegment *s, Reader *items, const ConstExprEnv *env, Value *out);

#endif
