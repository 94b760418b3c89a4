// SPDX-License-Identifier: MIT
#include "runtime/vm3.h"

#include "machine/machine.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CODE_BYTES = 16 << 20, BYTES_PER_OP = 512 };

static const char *name_of(const void *env, uint32_t own)
{
  const Vm3 *vm = env;
  return vm->program.funcs[vm->compiled.func[own]].name;
}

void vm3_options(Vm3 *vm, Vm3Options *opt, Vm3Runtime *rt)
{
  const CompileOptions *o = &vm->engine->compile;
  *opt = (Vm3Options){.table = o->table,
                      .baseline = o->baseline,
                      .interruptible = o->interruptible,
                      .fuel = o->fuel,
                      .random_ra = o->random_ra,
                      .random_facts = o->random_facts,
                      .poison = o->poison,
                      .off = o->off,
                      .span = o->span};
  vm3_runtime(vm, rt);
  if (vm->counts) rt->count = &vm->count;
}

/* The region's address space is a guess that nearly always does. */
static Status compile_for(Vm3 *vm, bool interp, Err *err)
{
  size_t ops = 0;
  for (uint32_t i = 0; i < vm->program.nfuncs; i++)
    ops += vm->program.funcs[i].nops;
  Vm3Options opt;
  Vm3Runtime rt;
  vm3_options(vm, &opt, &rt);
  CodeUse use = interp ? CODE_DATA : CODE_ONCE;
  TRY(unit_code_new(vm->engine, use, CODE_BYTES + BYTES_PER_OP * ops, &vm->code, err));
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  Status s = (interp ? &weft_interp_machine : vm->engine->target->machine)
                 ->vm3(&vm->program, &rt, &opt, &vm->code->region, &vm->compiled, err);
  clock_gettime(CLOCK_MONOTONIC, &to);
  vm->compile_ns = (uint64_t)(to.tv_sec - from.tv_sec) * 1000000000u + (uint64_t)to.tv_nsec -
                   (uint64_t)from.tv_nsec;
  return s;
}

static Status publish(Vm3 *vm, Err *err)
{
  Vm3Code *c = &vm->compiled;
  UnitSite *sites = malloc((c->nsites + 1) * sizeof *sites);
  for (uint32_t i = 0; sites && i < c->nsites; i++)
    sites[i] = (UnitSite){c->sites[i].end, c->sites[i].place};
  free(c->sites);
  c->sites = NULL;
  if (!sites) {
    free(c->entry);
    free(c->end);
    return fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  vm->code->unit->name = name_of;
  vm->code->unit->env = vm;
  return unit_code_publish(vm->code, c->entry, c->end, c->n, sites, c->nsites, err);
}

static Status compile_and_publish(Vm3 *vm, bool interp, Err *err)
{
  TRY(compile_for(vm, interp, err));
  return publish(vm, err);
}

/* What finds no room as machine code is interpreted. */
static Status compile(Vm3 *vm, Err *err)
{
  Status s = compile_and_publish(vm, vm->store->interp, err);
  if (s != LIMIT || vm->store->interp) return s;
  if (vm->code) code_unref(vm->code);
  vm->code = NULL;
  free(vm->compiled.func);
  vm->compiled = (Vm3Code){0};
  vm->store->interp = true;
  return compile_and_publish(vm, true, err);
}

/* What running needs that stays the same. */
static Status make_entry(Vm3 *vm, Err *err)
{
  uint32_t n = vm->compiled.nargs, room = n < VM3_C_ARGS ? VM3_C_ARGS : n;
  uint8_t *types = malloc(room);
  vm->slots = aligned_alloc(sizeof(Value), room * sizeof(Value));
  if (vm->slots) memset(vm->slots, 0, room * sizeof(Value));
  if (types) {
    memset(types, T_I64, room);
    const FuncType type = {n, 2, types, types};
    if (vm->compiled.entry_is_c)
      vm->c_entry = (Vm3CEntry *)(uintptr_t)(vm->code->region.rx + vm->code->compiled.entry[0]);
    vm->entry = (FuncRef){.code = vm->code->region.rx + vm->code->compiled.entry[0],
                          .ctx = vm->ctx,
                          .sig = engine_signature(vm->engine, &type)};
  }
  free(types);
  return vm->slots && vm->entry.sig ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

Status vm3_new(Engine *e, const char *text, size_t size, bool count_ops, Vm3 **out, Err *err)
{
  Vm3 *vm = calloc(1, sizeof *vm);
  if (!vm) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  vm->engine = e;
  vm->hash_factor = hash_seed().k[0] | 1;
  engine_ref(e);
  Status s = vm3_parse(&vm->program, text, size, err);
  if (s == OK) s = store_new(e, &vm->store, err);
  if (s == OK && !(vm->ctx = unit_context_new(vm->store)))
    s = fail(err, LIMIT, UINT64_MAX, "out of memory");
  vm->counts = count_ops;
  if (s == OK) s = compile(vm, err);
  if (s == OK) s = make_entry(vm, err);
  if (s == OK)
    *out = vm;
  else
    vm3_free(vm);
  return s;
}

void vm3_free(Vm3 *vm)
{
  if (!vm) return;
  if (vm->code) {
    unit_forget_names(vm->code); /* a trap may still know the code */
    code_unref(vm->code);
  }
  uint32_t sig = (uint32_t)vm->entry.sig;
  engine_drop_signatures(vm->engine, &sig, 1);
  free(vm->compiled.func);
  free(vm->slots);
  vm3_heap_free(vm);
  vm3_program_free(&vm->program);
  unit_context_free(vm->store, vm->ctx);
  if (vm->store) store_free(vm->store);
  engine_unref(vm->engine);
  free(vm);
}

/* Runs it with the arguments in vm->slots. */
static Status enter(Vm3 *vm, Vm3CResult *result, Trap **trap, Err *err)
{
  Value *a = vm->slots;
  if (vm->c_entry) {
    *result = vm->c_entry(a[0].i64, a[1].i64, a[2].i64, a[3].i64, a[4].i64, a[5].i64);
    return OK;
  }
  Status s = rt_call(vm->store, &vm->entry, a, trap, err);
  *result = (Vm3CResult){a[0].i64, a[1].i64};
  return s;
}

Status vm3_run(Vm3 *vm, const int64_t *args, size_t nargs, Vm3Outcome *out, Trap **trap, Err *err)
{
  const Vm3Code *c = &vm->compiled;
  if (nargs > c->nargs)
    return fail(err, INVALID, UINT64_MAX, "%zu arguments; function %s takes at most %u i64", nargs,
                vm->program.funcs[vm->program.entry].name, c->nargs);
  Value *slots = vm->slots;
  for (uint32_t i = 0; i < c->nargs; i++)
    slots[i].i64 = i < nargs ? (uint64_t)args[i] : 0;
  if (vm->newest) vm3_heap_clear(vm);
  vm->failure = VM3_FAILED_NOT;
  Vm3CResult result;
  Status s = enter(vm, &result, trap, err);
  if (s == OK) {
    *out = (Vm3Outcome){.bank = (Vm3Bank)result.bank, .bits = result.bits};
    if (out->bank == BANK_CELL) out->object = (const Vm3Object *)(uintptr_t)out->bits;
  }
  return s;
}
