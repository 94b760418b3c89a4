// SPDX-License-Identifier: MIT
/* weft_vm3.h */
#include "weft_vm3.h"

#include "api/api_int.h"
#include "vm3/vm3.h"

#include <string.h>

struct WeftVm3 {
  Vm3 vm;
};

static Vm3 *to_vm(const WeftVm3 *vm)
{
  return (Vm3 *)(uintptr_t)&vm->vm;
}

WeftStatus weft_vm3_new(WeftEngine *engine, const char *text, size_t size,
                        const WeftVm3Options *options, WeftVm3 **out, WeftError *error)
{
  NEED(engine);
  NEED(out);
  NEED_ALL(text, size);
  WeftVm3Options o;
  OPTIONS(WeftVm3Options, &o, options);
  Err err = API_ERR;
  Vm3 *vm = NULL;
  if (vm3_new(to_engine(engine), text, size, o.count_ops, &vm, &err) != OK)
    return api_error(error, &err, NULL);
  vm->client.store->max_stack = o.max_stack;
  if (o.max_memory) vm->client.budget->most = o.max_memory;
  *out = (WeftVm3 *)vm;
  return WEFT_OK;
}

void weft_vm3_free(WeftVm3 *vm)
{
  if (vm) vm3_free(to_vm(vm));
}

WeftStatus weft_vm3_validate(const char *text, size_t size, WeftError *error)
{
  NEED_ALL(text, size);
  Err err = API_ERR;
  Vm3Program p;
  if (vm3_parse(&p, text, size, &err) != OK) return api_error(error, &err, NULL);
  vm3_program_free(&p);
  return WEFT_OK;
}

WeftStatus weft_vm3_stack(WeftVm3 *vm, const void *low, size_t bytes, WeftError *error)
{
  NEED(vm);
  return weft_store_stack(from_store(to_vm(vm)->client.store), low, bytes, error);
}

void weft_vm3_set_fuel(WeftVm3 *vm, uint64_t units)
{
  if (!vm) return;
  weft_store_set_fuel(from_store(to_vm(vm)->client.store), units);
}

uint64_t weft_vm3_fuel(const WeftVm3 *vm)
{
  if (!vm) return 0;
  return weft_store_fuel(from_store(to_vm(vm)->client.store));
}

/* -- results ---- */

static void int_result(WeftVm3Result *r, uint64_t v)
{
  r->kind = WEFT_VM3_I64;
  r->i64 = (int64_t)(v << 16) >> 16;
  r->bits = vm3_int_bits(r->i64);
}

static void float_result(WeftVm3Result *r, uint64_t bits)
{
  r->kind = WEFT_VM3_F64;
  memcpy(&r->f64, &bits, sizeof r->f64);
  r->bits = r->f64 == r->f64 ? bits : 0x7ff8000000000000;
  memcpy(&r->f64, &r->bits, sizeof r->f64);
}

static void object_result(WeftVm3Result *r, const Vm3Object *o)
{
  static const uint64_t handle = (uint64_t)0xffff << 48, arena = (uint64_t)1 << 44;
  switch ((Vm3Kind)o->kind) {
  case KIND_I64: int_result(r, o->n); break;
  case KIND_F64: float_result(r, o->n); break;
  case KIND_LIST: *r = (WeftVm3Result){WEFT_VM3_LIST, handle | arena, 0, 0, NULL, o->list.n}; break;
  case KIND_MAP: *r = (WeftVm3Result){WEFT_VM3_MAP, handle | 2 * arena, 0, 0, NULL, o->n}; break;
  case KIND_STRING: {
    Vm3Const k = {BANK_CELL, 0, o->bytes, o->n > 5 ? 6 : (uint32_t)o->n};
    *r = (WeftVm3Result){WEFT_VM3_STRING, vm3_const_bits(&k), 0, 0, o->bytes, o->n};
    break;
  }
  case KIND_NOTHING:
    float_result(r, 0);
    break; /* a register that was never written: the zero word */
  }
}

WeftStatus weft_vm3_run(WeftVm3 *vm, const int64_t *args, size_t nargs, WeftVm3Result *result,
                        WeftTrap **trap, WeftError *error)
{
  NEED(vm);
  NEED(result);
  NEED_ALL(args, nargs);
  Err err;
  Vm3 *v = to_vm(vm);
  Vm3Outcome out;
  Trap *t = NULL;
  api_err_begin(&err);
  Status s = vm3_run(v, args, nargs, &out, &t, &err);
  *result = (WeftVm3Result){0};
  if (s == TRAPPED && v->failure == VM3_DEOPT) {
    trap_free(t);
    *result = (WeftVm3Result){
        .kind = WEFT_VM3_DEOPT, .bits = (uint64_t)0xfff8 << 48 | v->what, .i64 = (int64_t)v->what};
    return WEFT_OK;
  }
  if (s == TRAPPED) {
    v->last_trap = t->kind;
    return api_trapped(t, trap);
  }
  v->last_trap = TRAP_NONE;
  if (s != OK) return api_error(error, &err, NULL);
  if (out.bank == BANK_I64)
    int_result(result, out.bits);
  else if (out.bank == BANK_F64)
    float_result(result, out.bits);
  else
    object_result(result, out.object);
  return WEFT_OK;
}

const char *weft_vm3_failure(const WeftVm3 *vm)
{
  if (!vm) return NULL;
  switch (to_vm(vm)->failure) {
  case VM3_FAILED_UNKNOWN_OP: return "vm3: unknown opcode";
  case VM3_FAILED_KIND: return "vm3: cell of another kind";
  case VM3_FAILED_MEMORY: return "vm3: out of memory";
  default: break;
  }
  switch (to_vm(vm)->last_trap) {
  case TRAP_DIVIDE_BY_ZERO: return "vm3: integer division by zero";
  case TRAP_TABLE_BOUNDS: return "vm3: index out of range";
  case TRAP_STACK_OVERFLOW: return "vm3: call depth exceeded";
  default: return NULL;
  }
}

uint64_t weft_vm3_ops(const WeftVm3 *vm)
{
  if (!vm) return 0;
  return to_vm(vm)->count;
}

size_t weft_vm3_code_size(const WeftVm3 *vm, uint64_t *ops, uint64_t *ns)
{
  if (!vm) return 0;
  if (ns) *ns = to_vm(vm)->client.compile_ns;
  if (ops) *ops = to_vm(vm)->compiled.ops;
  return to_vm(vm)->client.code->region.used;
}

void weft_vm3_interrupt(WeftVm3 *vm)
{
  if (!vm) return;
  store_interrupt(to_vm(vm)->client.store);
}
