// SPDX-License-Identifier: MIT
#include "base/grow.h"
#include "frontend/build/build_int.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(NOPS < 256, "HeldOp.op is a byte");
_Static_assert((int)BUILD_NO_INDEX == (int)NOT_SCALED, "a scale is as of vs_ptr_load");

/* -- errors ---- */

void build_refuse(Build *b, const char *format, ...)
{
  if (b->failed) return;
  b->failed = true;
  if (vs_has_failed(b->vs)) { /* what is on the stack is anything, then */
    fail(b->err, LIMIT, UINT64_MAX, "out of memory");
    return;
  }
  char text[160];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  fail(b->err, INVALID, UINT64_MAX, "op %u: %s", b->nops, text);
}

static void too_large(Build *b)
{
  b->failed = true;
  fail(b->err, LIMIT, UINT64_MAX, "op %u: the function is too large", b->nops);
}

/* A further op begins. False if it is to be ignored. */
static bool begins(Build *b)
{
  if (b->failed) return false;
  b->nops++;
  vs_at(b->vs, b->nops);
  if (vs_is_dead(b->vs)) return false;
  if (!vs_slot_room(b->vs) || !vs_code_room(b->vs)) too_large(b);
  return !b->failed;
}

/* -- the op that is held back ---- */

static bool makes_condition(unsigned op)
{
  return op_class[op] == CLASS_CMP || op_class[op] == CLASS_EQZ;
}

/* Emits an op. `local`: its result goes there, or NO_LOCAL. */
static void emit_op(Build *b, HeldOp h, uint32_t local, bool fused)
{
  VStack *vs = b->vs;
  Op op = (Op)h.op;
  ValType result = (ValType)op_sig[op].result;
  vs_set_hint(vs, local);
  switch (op_class[op]) {
  case CLASS_UN:
    if (op == OP_I64_EXTEND_I32_U && local == NO_LOCAL)
      vs_extend_u(vs);
    else
      vs_unary(vs, op, result);
    break;
  case CLASS_BIN: vs_binary(vs, op, result); break;
  case CLASS_FMA: vs_fma(vs, op); break;
  case CLASS_CMP: vs_compare(vs, op, fused); break;
  case CLASS_EQZ: vs_eqz(vs, op, fused); break;
  case CLASS_TRUNC: vs_trunc(vs, op, result); break;
  case CLASS_DIV: vs_divide(vs, op, result); break;
  case CLASS_LOAD: vs_ptr_load(vs, op, result, h.scale, h.offset); break;
  default: vs_ptr_store(vs, op, h.scale, h.offset); break;
  }
  if (vs_opens_nan(vs, op) && !b->hides_nan) vs_canonical(vs, result, local);
}

/* Emits the op that is held back. `local`: its result goes there, or NO_LOCAL; fused: it is a
 * compare whose consumer comes next. */
static void release_to(Build *b, uint32_t local, bool fused)
{
  HeldOp h = b->held;
  if (!h.op) return;
  b->held.op = OP_NONE;
  VStack *vs = b->vs;
  uint32_t place = vs_place(vs);
  vs_at(vs, b->nops - 1);
  emit_op(b, h, local, fused);
  vs_set_hint(vs, NO_LOCAL);
  vs_at(vs, place);
  if (b->baseline && !fused) vs_all_home(vs);
}

static void release(Build *b)
{
  release_to(b, NO_LOCAL, false);
}

/* After an op that is emitted at once. */
static void done(Build *b)
{
  if (b->baseline && !vs_is_dead(b->vs)) vs_all_home(b->vs);
}

/* Entries on the stack, with the result of the op that is held back. */
static uint32_t height(const Build *b)
{
  uint32_t n = vs_height(b->vs);
  if (!b->held.op) return n;
  const OpSig *s = &op_sig[b->held.op];
  unsigned args = s->nargs;
  if (op_class[b->held.op] == CLASS_LOAD || op_class[b->held.op] == CLASS_STORE)
    args += b->held.scale != NOT_SCALED;
  return n - args + (s->result != 0xff);
}

/* Type of the entry i below the top; the stack is high enough. */
static ValType type_at(const Build *b, uint32_t i)
{
  const VStack *vs = b->vs;
  if (!b->held.op) return vs_type_at(vs, vs_height(vs) - 1 - i);
  const OpSig *s = &op_sig[b->held.op];
  if (s->result != 0xff) {
    if (i == 0) return (ValType)s->result;
    i--;
  }
  uint32_t h = height(b) - (s->result != 0xff);
  return vs_type_at(vs, h - 1 - i);
}

/* Are these types on the stack, with `above` more entries on top? */
static bool operands_below(Build *b, const ValType *types, uint32_t n, uint32_t above)
{
  uint32_t has = height(b) - above;
  if (has < n) {
    build_refuse(b, "%u operands wanted, there %s %u", n, has == 1 ? "is" : "are", has);
    return false;
  }
  for (uint32_t i = 0; i < n; i++) {
    ValType type = type_at(b, above + n - 1 - i);
    if (type == types[i]) continue;
    build_refuse(b, "operand %u is %s, not %s", i + 1, type_name(type), type_name(types[i]));
    return false;
  }
  return true;
}

static bool operands(Build *b, const ValType *types, uint32_t n)
{
  return operands_below(b, types, n, 0);
}

static bool is_local(Build *b, uint32_t local)
{
  if (local < b->nlocals) return true;
  build_refuse(b, "there is no local %u (of %u)", local, b->nlocals);
  return false;
}

/* -- begin, end ---- */

void build_begin(Build *b, BuildRegion *r, const FuncType *type, const ValType *local_types,
                 uint32_t nlocals, Err *err)
{
  VStack *vs = &r->vs;
  memset(b, 0, sizeof *b);
  b->vs = vs;
  b->err = err;
  b->baseline = r->baseline;
  b->plain = true;
  b->type = type;
  b->local_types = local_types;
  b->nlocals = nlocals;
  if (vs_begin(vs, type, nlocals, local_types, 1, false) != OK) {
    b->failed = true;
    fail(err, LIMIT, UINT64_MAX, "out of memory");
    return;
  }
  vs_clean_params(vs);
  done(b);
}

void build_free(Build *b)
{
  for (uint32_t i = 0; i < b->nlabels; i++)
    free(b->labels[i].types);
  free(b->labels);
  b->labels = NULL;
  b->nlabels = b->caplabels = 0;
}

bool build_end(Build *b, uint32_t *entry, uint32_t *end)
{
  b->nops++;
  if (!b->failed && !vs_is_dead(b->vs)) build_refuse(b, "the function's end can be reached");
  if (!b->failed && b->spans) build_refuse(b, "a loop has no end");
  for (uint32_t i = 0; i < b->nlabels && !b->failed; i++)
    if (b->labels[i].used && !b->labels[i].bound) build_refuse(b, "label %u is not bound", i);
  if (b->failed) {
    vs_abandon(b->vs);
    return false;
  }
  if (vs_finish(b->vs, entry, end, b->err) == OK) return true;
  b->failed = true;
  return false;
}

void build_abandon(Build *b)
{
  vs_abandon(b->vs);
}

bool build_is_c_code(const Build *b)
{
  return b->plain && vs_is_c_code(b->vs);
}

/* -- values ---- */

void build_const(Build *b, ValType type, uint64_t bits)
{
  if (!begins(b)) return;
  release(b);
  vs_const(b->vs, type, bits);
  done(b);
}

void build_get(Build *b, uint32_t local)
{
  if (!begins(b) || !is_local(b, local)) return;
  release(b);
  vs_local_get(b->vs, local);
  done(b);
}

static void set(Build *b, uint32_t local, bool tee)
{
  if (!begins(b) || !is_local(b, local)) return;
  if (!operands(b, &b->local_types[local], 1)) return;
  VStack *vs = b->vs;
  bool hinted = b->held.op && !b->baseline && !VS_OFF(vs, HINTS);
  if (hinted) {
    release_to(b, local, false);
    if (tee) vs_local_get(vs, local);
  } else {
    release(b);
    if (tee)
      vs_local_tee(vs, local);
    else
      vs_local_set(vs, local);
  }
  done(b);
}

void build_set(Build *b, uint32_t local)
{
  set(b, local, false);
}

void build_tee(Build *b, uint32_t local)
{
  set(b, local, true);
}

void build_drop(Build *b)
{
  if (!begins(b)) return;
  if (!height(b)) {
    build_refuse(b, "there is nothing to drop");
    return;
  }
  release(b);
  vs_drop(b->vs);
  done(b);
}

/* Is the op held back a condition that can be fused with what comes now? */
static bool fuses(const Build *b)
{
  return b->held.op && makes_condition(b->held.op) && !b->baseline && !VS_OFF(b->vs, FUSE);
}

void build_select(Build *b)
{
  if (!begins(b)) return;
  static const ValType condition[] = {T_I32};
  if (!operands(b, condition, 1)) return;
  if (height(b) < 3 || type_at(b, 1) != type_at(b, 2)) {
    build_refuse(b, "select wants two operands of one type and a condition");
    return;
  }
  unsigned type = type_at(b, 1);
  release_to(b, NO_LOCAL, fuses(b));
  vs_select(b->vs, (ValType)type);
  done(b);
}

/* Ops that neither read the context nor trap. */
static bool needs_context(unsigned op)
{
  const OpSig *s = &op_sig[op];
  bool flt = s->result == T_F32 || s->result == T_F64;
  for (unsigned i = 0; i < s->nargs; i++)
    flt |= s->arg[i] == T_F32 || s->arg[i] == T_F64;
  if (!flt || op_class[op] == CLASS_LOAD || op_class[op] == CLASS_STORE) return false;
  switch (op) {
  case OP_F32_ADD:
  case OP_F32_SUB:
  case OP_F32_MUL:
  case OP_F32_DIV:
  case OP_F32_SQRT:
  case OP_F64_ADD:
  case OP_F64_SUB:
  case OP_F64_MUL:
  case OP_F64_DIV:
  case OP_F64_SQRT: return false;
  default: return op_class[op] != CLASS_CMP;
  }
}

/* Are the bits of a NaN all the same to the op? */
static bool takes_any_nan(unsigned op)
{
  return op_traits[op] & OPT_NAN || op_class[op] == CLASS_CMP || op_class[op] == CLASS_TRUNC;
}

/* The op waits for what comes next. */
static void hold(Build *b, unsigned op, int scale, int32_t offset)
{
  b->hides_nan = takes_any_nan(op);
  release_to(b, NO_LOCAL, op_class[op] == CLASS_EQZ && fuses(b));
  b->hides_nan = false;
  b->plain &= !needs_context(op);
  b->held = (HeldOp){(uint8_t)op, (int8_t)scale, offset};
  if (b->baseline) {
    b->nops++;
    release(b);
    b->nops--;
  }
}

/* The op that users know by that number (WeftOp), or OP_NONE. */
static Op numbered(unsigned number)
{
  return number < NUMBERS ? (Op)op_numbered[number] : OP_NONE;
}

void build_op(Build *b, unsigned number)
{
  if (!begins(b)) return;
  Op op = numbered(number);
  if (op == OP_NONE) {
    build_refuse(b, "%u is the number of no op", number);
    return;
  }
  if (op_class[op] == CLASS_LOAD || op_class[op] == CLASS_STORE) {
    build_refuse(b, "%s is for weft_build_%s", op_name[op],
                 op_class[op] == CLASS_LOAD ? "load" : "store");
    return;
  }
  ValType types[3];
  for (unsigned i = 0; i < op_sig[op].nargs; i++)
    types[i] = (ValType)op_sig[op].arg[i];
  if (operands(b, types, op_sig[op].nargs)) hold(b, op, NOT_SCALED, 0);
}

void build_access(Build *b, unsigned number, bool store, int scale, int32_t offset)
{
  if (!begins(b)) return;
  Op op = numbered(number);
  if (op == OP_NONE) {
    build_refuse(b, "%u is the number of no op", number);
    return;
  }
  if (op_class[op] != (store ? CLASS_STORE : CLASS_LOAD)) {
    build_refuse(b, "%s is no %s", op_name[op], store ? "store" : "load");
    return;
  }
  if (scale > 3) {
    build_refuse(b, "%s: the scale is not 0 to 3", op_name[op]);
    return;
  }
  ValType types[3] = {T_I64, T_I64, T_I64};
  uint32_t n = scale == NOT_SCALED ? 1 : 2;
  if (store) types[n++] = op_sig[op].arg[1];
  if (!operands(b, types, n)) return;
  if (!store) {
    hold(b, op, scale, offset);
    return;
  }
  release(b);
  emit_op(b, (HeldOp){(uint8_t)op, (int8_t)scale, offset}, NO_LOCAL, false);
  done(b);
}

/* -- flow ---- */

uint32_t build_label(Build *b, const ValType *params, uint32_t n)
{
  if (b->failed) return 0;
  if (b->nlabels == b->caplabels &&
      !array_grow(&b->labels, &b->caplabels, b->nlabels + 1, sizeof *b->labels)) {
    b->failed = true;
    fail(b->err, LIMIT, UINT64_MAX, "out of memory");
    return 0;
  }
  ValType *types = n ? malloc(n * sizeof *types) : NULL;
  uint32_t label = n && !types ? NO_LABEL : vs_label(b->vs, 0, n, types);
  if (label == NO_LABEL) {
    free(types);
    b->failed = true;
    fail(b->err, LIMIT, UINT64_MAX, "out of memory");
    return 0;
  }
  if (n) memcpy(types, params, n * sizeof *types);
  b->labels[b->nlabels++] = (BuildLabel){.types = types, .arity = n};
  return label; /* the first label is 0 in both arrays: nobody else makes any, but for spans */
}

/* A label that may be branched to from here; its parameters are on the stack, with `above` more
 * entries on top. */
static BuildLabel *target(Build *b, uint32_t label, uint32_t above)
{
  if (label >= b->nlabels) {
    build_refuse(b, "there is no label %u", label);
    return NULL;
  }
  BuildLabel *l = &b->labels[label];
  if (l->bound && l->forward) {
    build_refuse(b, "label %u was bound as one that nothing later branches to", label);
    return NULL;
  }
  if (!operands_below(b, l->types, l->arity, above)) return NULL;
  l->used = true;
  return l;
}

static void bind(Build *b, uint32_t label, bool forward, const LoopFacts *facts)
{
  VStack *vs = b->vs;
  b->nops += vs_is_dead(b->vs) && !b->failed;
  if (b->failed) return;
  vs_at(vs, b->nops);
  if (label >= b->nlabels || b->labels[label].bound) {
    build_refuse(b, "label %u does not exist or is bound already", label);
    return;
  }
  BuildLabel *l = &b->labels[label];
  if (!vs_is_dead(vs)) {
    if (!operands(b, l->types, l->arity)) return;
    release(b);
    if (vs_height(vs) != l->arity) {
      build_refuse(b, "%u more operands on the stack than label %u takes", vs_height(vs) - l->arity,
                   label);
      return;
    }
  }
  l->bound = true;
  l->forward = forward;
  if (forward) {
    vs_flow_bind(vs, label);
  } else {
    vs_flow_meet(vs, label);
    vs_flow_header(vs, label, facts);
  }
  if (!vs_is_dead(vs)) done(b);
}

void build_bind(Build *b, uint32_t label, bool forward)
{
  if (!vs_is_dead(b->vs) && !begins(b)) return;
  bind(b, label, forward, NULL);
}

void build_loop(Build *b, uint32_t label, const BuildLocal *hot, uint32_t n, uint32_t calls)
{
  if (!vs_is_dead(b->vs) && !begins(b)) return;
  LoopLocal list[BUILD_MAX_HOT];
  if (n > BUILD_MAX_HOT) n = BUILD_MAX_HOT;
  for (uint32_t i = 0; i < n; i++) {
    if (!is_local(b, hot[i].local)) return;
    list[i] = (LoopLocal){.local = hot[i].local,
                          .weight = hot[i].weight,
                          .type = b->local_types[hot[i].local],
                          .assigned = hot[i].assigned};
  }
  LoopFacts facts = {.locals = list, .nlocals = n, .more = true, .call_weight = calls, .depth = 4};
  bind(b, label, false, vs_lie(b->vs, &facts));
  if (!b->failed) b->spans++;
}

void build_loop_end(Build *b)
{
  if (b->failed) return;
  b->nops++;
  if (!b->spans) {
    build_refuse(b, "no loop is open");
    return;
  }
  if (!vs_is_dead(b->vs)) release(b);
  b->spans--;
  vs_flow_span_end(b->vs);
}

void build_jump(Build *b, uint32_t label)
{
  if (!begins(b) || !target(b, label, 0)) return;
  release(b);
  vs_flow_jump(b->vs, label);
}

/* An i32 is on top of the stack: a condition that may be fused, or an index. */
static bool pops_i32(Build *b, bool condition)
{
  static const ValType i32[] = {T_I32};
  if (!operands(b, i32, 1)) return false;
  release_to(b, NO_LOCAL, condition && fuses(b));
  return true;
}

void build_branch_if(Build *b, uint32_t label, bool negate)
{
  if (!begins(b) || !pops_i32(b, true) || !target(b, label, 1)) return;
  vs_flow_branch_if(b->vs, label, negate);
  done(b);
}

void build_branch_table(Build *b, const uint32_t *labels, uint32_t n)
{
  if (!begins(b) || !pops_i32(b, false)) return;
  for (uint32_t i = 0; i <= n; i++) {
    if (!target(b, labels[i], 1) || !target(b, labels[n], 1)) return;
    if (b->labels[labels[i]].arity != b->labels[labels[n]].arity) {
      build_refuse(b, "labels %u and %u of a table take different parameters", labels[i],
                   labels[n]);
      return;
    }
  }
  vs_flow_branch_table(b->vs, labels, n);
}

/* -- leaving for the host ---- */

void build_exit(Build *b, const BuildExit *x)
{
  if (!begins(b)) return;
  if (b->type->nresults > 1) {
    build_refuse(b, "an exit of a function with more than one result");
    return;
  }
  release(b);
  VStack *vs = b->vs;
  static const Op store[] = {OP_I64_STORE, OP_I64_STORE, OP_F32_STORE, OP_F64_STORE};
  static const Op load[] = {OP_I32_LOAD, OP_I64_LOAD, OP_F32_LOAD, OP_F64_LOAD};
  static const ValType params[] = {T_I64, T_I32, T_I64};
  static const FuncType type = {3, 0, params, NULL};
  for (uint32_t i = 0; i < x->nlocals && !b->failed; i++) {
    uint32_t local = x->locals[i];
    if (!is_local(b, local)) return;
    vs_const(vs, T_I64, (uint64_t)(uintptr_t)&x->words[i]);
    vs_local_get(vs, local);
    if (b->local_types[local] == T_I32) vs_extend_u(vs);
    vs_ptr_store(vs, store[b->local_types[local]], NOT_SCALED, 0);
    if (!vs_code_room(vs)) too_large(b);
  }
  if (b->failed) return;
  vs_const(vs, T_I64, (uint64_t)(uintptr_t)x->env);
  vs_const(vs, T_I32, x->point);
  vs_const(vs, T_I64, (uint64_t)(uintptr_t)x->words);
  vs_call_c(vs, &type, x->function);
  if (b->type->nresults) {
    unsigned result = b->type->results[0];
    vs_const(vs, T_I64, (uint64_t)(uintptr_t)x->words);
    vs_ptr_load(vs, load[result], (ValType)result, NOT_SCALED, 0);
  }
  vs_return(vs);
  vs_kill(vs, 0);
}

/* -- calls ---- */

void build_call(Build *b, const BuildCallee *callee)
{
  if (!begins(b)) return;
  const FuncType *type = callee->type;
  if (!operands(b, type->params, type->nparams)) return;
  release(b);
  if (callee->c_function)
    vs_call_c(b->vs, type, callee->c_function);
  else
    vs_call_cell(b->vs, type, callee->cell);
  done(b);
}

static bool same_results(const FuncType *a, const FuncType *b)
{
  return a->nresults == b->nresults &&
         (!a->nresults || !memcmp(a->results, b->results, a->nresults * sizeof(ValType)));
}

void build_tail_call(Build *b, const BuildCallee *callee)
{
  if (!begins(b)) return;
  const FuncType *type = callee->type;
  if (!operands(b, type->params, type->nparams)) return;
  if (!same_results(type, b->type)) {
    build_refuse(b, "a tail call of a function with other results");
    return;
  }
  release(b);
  vs_tail_call_cell(b->vs, type, callee->cell);
  vs_kill(b->vs, 0);
}

void build_return(Build *b)
{
  if (!begins(b) || !operands(b, b->type->results, b->type->nresults)) return;
  release(b);
  vs_return(b->vs);
  vs_kill(b->vs, 0);
}

void build_trap(Build *b)
{
  if (!begins(b)) return;
  release(b);
  vs_unreachable(b->vs);
  vs_kill(b->vs, 0);
}

void build_trap_if(Build *b)
{
  if (!begins(b) || !pops_i32(b, true)) return;
  vs_trap_if(b->vs, TRAP_UNREACHABLE, false);
  done(b);
}
