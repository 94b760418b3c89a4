// SPDX-License-Identifier: MIT
#include "vm3/vm3.h"

#include "base/hash.h"
#include "machine/machine.h"

#include <stdlib.h>
#include <string.h>

enum { CODE_BYTES = 16 << 20, BYTES_PER_OP = 512 };

void vm3_options(Vm3 *vm, const UnitOptions *unit, Vm3Options *opt, Vm3Runtime *rt)
{
  *opt = (Vm3Options){.unit = *unit};
  opt->unit.stack.canonical_nan = false; /* bits of NaNs are seen nowhere */
  vm3_runtime(vm, rt);
  if (vm->counts) rt->count = &vm->count;
}

static Status compile(void *program, const Machine *m, const UnitOptions *unit, CodeRegion *region,
                      UnitCode *out, Err *err)
{
  Vm3 *vm = program;
  Vm3Options opt;
  Vm3Runtime rt;
  vm3_options(vm, unit, &opt, &rt);
  free(vm->compiled.func); /* of another machine, if that had no room */
  vm->compiled = (Vm3Code){0};
  TRY(m->vm3(&vm->program, &rt, &opt, region, &vm->compiled, err));
  *out = vm->compiled.code;
  return OK;
}

static const char *name_of(const void *program, uint32_t own)
{
  const Vm3 *vm = program;
  return vm->program.funcs[vm->compiled.func[own]].name;
}

static Status compile_program(Vm3 *vm, Err *err)
{
  size_t ops = 0;
  for (uint32_t i = 0; i < vm->program.nfuncs; i++)
    ops += vm->program.funcs[i].nops;
  const ClientProgram p = {.program = vm,
                           .most_bytes = CODE_BYTES + BYTES_PER_OP * ops,
                           .compile = compile,
                           .name = name_of};
  return client_compile(&vm->client, &p, err);
}

/* What running needs that stays the same. */
static Status make_entry(Vm3 *vm, Err *err)
{
  uint32_t n = vm->compiled.nargs, room = n < VM3_C_ARGS ? VM3_C_ARGS : n;
  ValType *types = malloc(room * sizeof *types);
  Status s = LIMIT;
  vm->slots = aligned_alloc(sizeof(Value), room * sizeof(Value));
  if (vm->slots) memset(vm->slots, 0, room * sizeof(Value));
  if (types && vm->slots) {
    for (uint32_t i = 0; i < room; i++)
      types[i] = T_I64;
    const FuncType type = {n, 2, types, types};
    if (vm->compiled.entry_is_c) vm->c_entry = (Vm3CEntry *)(uintptr_t)client_code(&vm->client, 0);
    s = client_bind(&vm->client, 0, &type, &vm->entry, err);
  } else {
    fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  free(types);
  return s;
}

Status vm3_new(struct Engine *e, const char *text, size_t size, bool count_ops, Vm3 **out, Err *err)
{
  Vm3 *vm = calloc(1, sizeof *vm);
  if (!vm) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  vm->hash_factor = hash_seed().k[0] | 1;
  vm->counts = count_ops;
  Status s = vm3_parse(&vm->program, text, size, err);
  if (s == OK) s = client_open(&vm->client, e, err);
  if (s == OK) s = compile_program(vm, err);
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
  client_unbind(&vm->client, &vm->entry);
  vm3_heap_free(vm);
  client_close(&vm->client);
  free(vm->compiled.func);
  free(vm->slots);
  vm3_program_free(&vm->program);
  free(vm);
}

/* Runs it with the arguments in vm->slots. */
static Status enter(Vm3 *vm, Vm3CResult *result, struct Trap **trap, Err *err)
{
  Value *a = vm->slots;
  if (vm->c_entry) {
    *result = vm->c_entry(a[0].i64, a[1].i64, a[2].i64, a[3].i64, a[4].i64, a[5].i64);
    return OK;
  }
  Status s = client_call(&vm->client, &vm->entry, a, trap, err);
  *result = (Vm3CResult){a[0].i64, a[1].i64};
  return s;
}

Status vm3_run(Vm3 *vm, const int64_t *args, size_t nargs, Vm3Outcome *out, struct Trap **trap,
               Err *err)
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
