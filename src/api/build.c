// SPDX-License-Identifier: MIT
/* weft_build.h, over the builder and the space that its functions live in. */
#include "weft_build.h"

#include "api/api_int.h"
#include "frontend/build/build.h"
#include "runtime/built.h"

#include <stdlib.h>
#include <string.h>

enum { BUILD_MAX_LOCALS = 50000, BUILD_MAX_PARAMS = 1000 };

struct WeftBuild {
  const BuilderOps *t;
  Build b;
  Err err;
  Built *function;
  ValType *local_types;
};

static CodeSpace *to_space(const WeftCode *c)
{
  return (CodeSpace *)(uintptr_t)c;
}
static Built *to_built(const WeftBuilt *f)
{
  return (Built *)(uintptr_t)f;
}

#define X(k) _Static_assert((int)WEFT_##k == (int)T_##k, "kinds are types");
X(I32)
X(I64)
X(F32)
X(F64)
#undef X

/* Kinds to types; false if one is none that can be built with. */
static bool kinds_in(const WeftKind *kinds, size_t n, ValType *out)
{
  for (size_t i = 0; i < n; i++) {
    if ((unsigned)kinds[i] > WEFT_F64) return false;
    out[i] = (ValType)kinds[i];
  }
  return true;
}

/* -- code ---- */

WeftStatus weft_code_new(WeftEngine *engine, WeftCode **out, WeftError *error)
{
  NEED(engine);
  NEED(out);
  CodeSpace *s;
  Err err = API_ERR;
  if (space_new(to_engine(engine), &s, &err) != OK) return api_error(error, &err, NULL);
  *out = (WeftCode *)s;
  return WEFT_OK;
}

void weft_code_free(WeftCode *code)
{
  if (code) space_free(to_space(code));
}

WeftTrap *weft_code_take_trap(WeftCode *code)
{
  if (!code) return NULL;
  Trap *t = to_space(code)->trap;
  to_space(code)->trap = NULL;
  return from_trap(t);
}

WeftStatus weft_code_stack(WeftCode *code, const void *low, size_t bytes, WeftError *error)
{
  NEED(code);
  return weft_store_stack(from_store(to_space(code)->store), low, bytes, error);
}

void weft_code_interrupt(WeftCode *code)
{
  if (!code) return;
  store_interrupt(to_space(code)->store);
}

void weft_code_set_fuel(WeftCode *code, uint64_t units)
{
  if (!code) return;
  weft_store_set_fuel(from_store(to_space(code)->store), units);
}

uint64_t weft_code_fuel(const WeftCode *code)
{
  if (!code) return 0;
  return weft_store_fuel(from_store(to_space((WeftCode *)(uintptr_t)code)->store));
}

WeftStatus weft_built_declare(WeftCode *code, const WeftFuncType *type, const char *name,
                              WeftBuilt **out, WeftError *error)
{
  NEED(code);
  NEED(type);
  NEED(out);
  if (type->nparams > BUILD_MAX_PARAMS || type->nresults > BUILD_MAX_PARAMS)
    return api_fail(error, WEFT_UNSUPPORTED, "more than %d parameters or results",
                    BUILD_MAX_PARAMS);
  ValType types[2 * BUILD_MAX_PARAMS];
  if (!kinds_in(type->params, type->nparams, types) ||
      !kinds_in(type->results, type->nresults, types + type->nparams))
    return api_fail(error, WEFT_UNSUPPORTED, "a parameter or result that is no number");
  FuncType t = {(uint32_t)type->nparams, (uint32_t)type->nresults, types, types + type->nparams};
  Built *f;
  Err err = API_ERR;
  if (built_new(to_space(code), &t, name, &f, &err) != OK) return api_error(error, &err, NULL);
  *out = (WeftBuilt *)f;
  return WEFT_OK;
}

void weft_built_free(WeftBuilt *function)
{
  if (function) built_free(to_built(function));
}

WeftPointer *weft_built_pointer(const WeftBuilt *function)
{
  if (!function) return NULL;
  return (WeftPointer *)(uintptr_t)to_built(function)->c_pointer;
}

size_t weft_built_size(const WeftBuilt *function)
{
  if (!function) return 0;
  const Built *f = to_built(function);
  return f->chunk ? f->end - f->start : 0;
}

WeftStatus weft_built_call(WeftBuilt *function, const WeftValue *args, size_t nargs,
                           WeftValue *results, size_t nresults, WeftTrap **trap, WeftError *error)
{
  NEED(function);
  NEED_ALL(args, nargs);
  NEED_ALL(results, nresults);
  Built *f = to_built(function);
  const FuncType *type = f->type;
  if (!f->chunk) return api_fail(error, WEFT_INVALID, "the function has no code");
  if (nargs != type->nparams || nresults < type->nresults)
    return api_fail(error, WEFT_INVALID, "%zu arguments and room for %zu results, not %u and %u",
                    nargs, nresults, type->nparams, type->nresults);
  for (size_t i = 0; i < nargs; i++)
    if (args[i].kind != api_kind(type->params[i]))
      return api_fail(error, WEFT_INVALID, "argument %zu is of another kind", i);
  size_t n = nargs > type->nresults ? nargs : type->nresults;
  Value few[16], *slots = n <= 16 ? few : malloc(n * sizeof *slots);
  if (!slots) return api_fail(error, WEFT_LIMIT, "out of memory");
  for (size_t i = 0; i < nargs; i++)
    api_value_in(&args[i], &slots[i]);
  Trap *t = NULL;
  Err err;
  api_err_begin(&err);
  Status s = built_call(f, slots, &t, &err);
  for (size_t i = 0; i < type->nresults && s == OK; i++)
    api_value_out(type->results[i], &slots[i], &results[i]);
  if (slots != few) free(slots);
  if (s == TRAPPED) return api_trapped(t, trap);
  return s == OK ? WEFT_OK : api_error(error, &err, NULL);
}

/* -- building ---- */

static void free_build(WeftBuild *build)
{
  build->t->free(&build->b);
  free(build->local_types);
  free(build);
}

WeftStatus weft_build_begin(WeftBuilt *function, const WeftKind *locals, size_t nlocals,
                            WeftBuild **out, WeftError *error)
{
  NEED(function);
  NEED(out);
  NEED_ALL(locals, nlocals);
  Built *f = to_built(function);
  CodeSpace *s = f->space;
  if (f->chunk) return api_fail(error, WEFT_INVALID, "the function has code already");
  if (nlocals > BUILD_MAX_LOCALS - f->type->nparams)
    return api_fail(error, WEFT_UNSUPPORTED, "more than %d locals", BUILD_MAX_LOCALS);
  uint32_t n = f->type->nparams + (uint32_t)nlocals;
  WeftBuild *build = calloc(1, sizeof *build);
  ValType *types = malloc((n + 1) * sizeof *types);
  Err err = API_ERR;
  WeftStatus status = WEFT_OK;
  if (!build || !types)
    status = api_fail(error, WEFT_LIMIT, "out of memory");
  else if (!kinds_in(locals, nlocals, types + f->type->nparams))
    status = api_fail(error, WEFT_UNSUPPORTED, "a local that is no number");
  else if (space_open(s, &err) != OK)
    status = api_error(error, &err, NULL);
  if (status != WEFT_OK) {
    free(build);
    free(types);
    return status;
  }
  if (f->type->nparams) memcpy(types, f->type->params, f->type->nparams * sizeof *types);
  build->local_types = types;
  build->function = f;
  build->t = s->ops;
  build->err = API_ERR;
  build->t->begin(&build->b, s->build, f->type, types, n, &build->err);
  *out = build;
  return WEFT_OK;
}

WeftStatus weft_build_finish(WeftBuild *build, WeftError *error)
{
  NEED(build);
  Built *f = build->function;
  uint32_t entry, end;
  WeftStatus status = WEFT_OK;
  if (build->t->end(&build->b, &entry, &end)) {
    bool c_code = build->t->is_c_code(&build->b);
    if (space_publish(f->space, f, entry, end, c_code, &build->err) != OK)
      status = api_error(error, &build->err, NULL);
  } else {
    space_abandon(f->space);
    status = api_error(error, &build->err, NULL);
  }
  free_build(build);
  return status;
}

void weft_build_abandon(WeftBuild *build)
{
  if (!build) return;
  build->t->abandon(&build->b);
  space_abandon(build->function->space);
  free_build(build);
}

bool weft_build_failed(const WeftBuild *build)
{
  if (!build) return false;
  return build->b.failed;
}

uint32_t weft_build_nops(const WeftBuild *build)
{
  if (!build) return 0;
  return build->b.nops;
}

/* -- ops ---- */

void weft_build_i32(WeftBuild *build, int32_t value)
{
  if (!build) return;
  build->t->constant(&build->b, T_I32, (uint32_t)value);
}

void weft_build_i64(WeftBuild *build, int64_t value)
{
  if (!build) return;
  build->t->constant(&build->b, T_I64, (uint64_t)value);
}

void weft_build_f32(WeftBuild *build, float value)
{
  if (!build) return;
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  build->t->constant(&build->b, T_F32, bits);
}

void weft_build_f64(WeftBuild *build, double value)
{
  if (!build) return;
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  build->t->constant(&build->b, T_F64, bits);
}

void weft_build_pointer(WeftBuild *build, const void *value)
{
  if (!build) return;
  build->t->constant(&build->b, T_I64, (uint64_t)(uintptr_t)value);
}

void weft_build_get(WeftBuild *build, uint32_t local)
{
  if (!build) return;
  build->t->get(&build->b, local);
}

void weft_build_set(WeftBuild *build, uint32_t local)
{
  if (!build) return;
  build->t->set(&build->b, local);
}

void weft_build_tee(WeftBuild *build, uint32_t local)
{
  if (!build) return;
  build->t->tee(&build->b, local);
}

void weft_build_drop(WeftBuild *build)
{
  if (!build) return;
  build->t->drop(&build->b);
}

void weft_build_select(WeftBuild *build)
{
  if (!build) return;
  build->t->select(&build->b);
}

void weft_build_op(WeftBuild *build, WeftOp op)
{
  if (!build) return;
  build->t->op(&build->b, op);
}

void weft_build_load(WeftBuild *build, WeftOp load, int32_t offset)
{
  if (!build) return;
  build->t->access(&build->b, load, false, BUILD_NO_INDEX, offset);
}

void weft_build_load_indexed(WeftBuild *build, WeftOp load, unsigned scale, int32_t offset)
{
  if (!build) return;
  build->t->access(&build->b, load, false, scale > 3 ? 4 : (int)scale, offset);
}

void weft_build_store(WeftBuild *build, WeftOp store, int32_t offset)
{
  if (!build) return;
  build->t->access(&build->b, store, true, BUILD_NO_INDEX, offset);
}

void weft_build_store_indexed(WeftBuild *build, WeftOp store, unsigned scale, int32_t offset)
{
  if (!build) return;
  build->t->access(&build->b, store, true, scale > 3 ? 4 : (int)scale, offset);
}

/* -- flow ---- */

WeftLabel weft_build_label(WeftBuild *build, const WeftKind *params, size_t nparams)
{
  if (!build) return 0;
  if ((nparams && !params)) {
    build_refuse(&build->b, "NULL where something is needed");
    return 0;
  }
  ValType types[BUILD_MAX_PARAMS];
  if (nparams > BUILD_MAX_PARAMS || !kinds_in(params, nparams, types)) {
    build_refuse(&build->b, "a label with more than 1000 parameters, or one that is no number");
    return 0;
  }
  return build->t->label(&build->b, types, (uint32_t)nparams);
}

void weft_build_bind(WeftBuild *build, WeftLabel label)
{
  if (!build) return;
  build->t->bind(&build->b, label, false);
}

void weft_build_bind_forward(WeftBuild *build, WeftLabel label)
{
  if (!build) return;
  build->t->bind(&build->b, label, true);
}

static int heavier(const void *a, const void *b)
{
  uint32_t x = ((const BuildLocal *)a)->weight, y = ((const BuildLocal *)b)->weight;
  return x < y ? 1 : x > y ? -1 : 0;
}

/* Drops locals that were listed before. */
static uint32_t without_doubles(BuildLocal *all, uint32_t n)
{
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = 0;
    while (k < kept && all[k].local != all[i].local)
      k++;
    if (k == kept)
      all[kept++] = all[i];
    else
      all[k].assigned |= all[i].assigned;
  }
  return kept;
}

void weft_build_loop(WeftBuild *build, WeftLabel label, const WeftLoopLocal *locals, size_t nlocals,
                     uint32_t calls)
{
  if (!build) return;
  if ((nlocals && !locals)) {
    build_refuse(&build->b, "NULL where something is needed");
    return;
  }
  BuildLocal hot[BUILD_MAX_HOT],
      *all = nlocals <= BUILD_MAX_HOT ? hot : malloc(nlocals * sizeof *all);
  const Build *b = &build->b;
  if (!all) nlocals = 0; /* then without facts */
  for (size_t i = 0; i < nlocals; i++) {
    uint32_t local = locals[i].local;
    if (local >= b->nlocals) {
      build_refuse(&build->b, "there is no local %u (of %u)", local, b->nlocals);
      nlocals = 0;
      break;
    }
    all[i] = (BuildLocal){local, locals[i].weight, locals[i].assigned};
  }
  if (nlocals) qsort(all, nlocals, sizeof *all, heavier);
  uint32_t n = without_doubles(all, nlocals < BUILD_MAX_HOT ? (uint32_t)nlocals : BUILD_MAX_HOT);
  build->t->loop(&build->b, label, all, n, calls);
  if (all != hot) free(all);
}

void weft_build_loop_end(WeftBuild *build)
{
  if (!build) return;
  build->t->loop_end(&build->b);
}

void weft_build_jump(WeftBuild *build, WeftLabel label)
{
  if (!build) return;
  build->t->jump(&build->b, label);
}

void weft_build_branch_if(WeftBuild *build, WeftLabel label)
{
  if (!build) return;
  build->t->branch_if(&build->b, label, false);
}

void weft_build_branch_unless(WeftBuild *build, WeftLabel label)
{
  if (!build) return;
  build->t->branch_if(&build->b, label, true);
}

void weft_build_branch_table(WeftBuild *build, const WeftLabel *labels, size_t n,
                             WeftLabel otherwise)
{
  if (!build) return;
  if ((n && !labels)) {
    build_refuse(&build->b, "NULL where something is needed");
    return;
  }
  enum { MOST = 65520 };
  uint32_t *all = n <= MOST ? malloc((n + 1) * sizeof *all) : NULL;
  if (!all) {
    build_refuse(&build->b, "a table of more than 65520 labels, or out of memory");
    return;
  }
  if (n) memcpy(all, labels, n * sizeof *all);
  all[n] = otherwise;
  build->t->branch_table(&build->b, all, (uint32_t)n);
  free(all);
}

/* -- calls ---- */

static BuildCallee callee(const WeftBuilt *function)
{
  const Built *f = to_built(function);
  return (BuildCallee){f->type, NULL, f->space->store->mixed ? &f->head : &f->cell};
}

static bool of_this_code(WeftBuild *build, const WeftBuilt *function)
{
  if (to_built(function)->space == build->function->space) return true;
  build_refuse(&build->b, "a call of a function of another WeftCode");
  return false;
}

void weft_build_call(WeftBuild *build, const WeftBuilt *function)
{
  if (!build) return;
  if (!function) {
    build_refuse(&build->b, "NULL where something is needed");
    return;
  }
  BuildCallee c = callee(function);
  if (of_this_code(build, function)) build->t->call(&build->b, &c);
}

void weft_build_tail_call(WeftBuild *build, const WeftBuilt *function)
{
  if (!build) return;
  if (!function) {
    build_refuse(&build->b, "NULL where something is needed");
    return;
  }
  BuildCallee c = callee(function);
  if (of_this_code(build, function)) build->t->tail_call(&build->b, &c);
}

void weft_build_call_c(WeftBuild *build, const WeftFuncType *type, WeftPointer *function)
{
  if (!build) return;
  if (!type || !function) {
    build_refuse(&build->b, "NULL where something is needed");
    return;
  }
  if (type->nparams > BUILD_MAX_PARAMS || type->nresults > 1) {
    build_refuse(&build->b, "a C function of more than 1000 parameters or more than one result");
    return;
  }
  ValType params[BUILD_MAX_PARAMS], result;
  if (!kinds_in(type->params, type->nparams, params) ||
      !kinds_in(type->results, type->nresults, &result)) {
    build_refuse(&build->b, "a parameter or result of a C function that is no number");
    return;
  }
  FuncType t = {(uint32_t)type->nparams, (uint32_t)type->nresults, params, &result};
  BuildCallee c = {&t, (const void *)(uintptr_t)function, NULL};
  build->t->call(&build->b, &c);
}

void weft_build_return(WeftBuild *build)
{
  if (!build) return;
  build->t->leave(&build->b);
}

void weft_build_trap(WeftBuild *build)
{
  if (!build) return;
  build->t->trap(&build->b);
}

void weft_build_trap_if(WeftBuild *build)
{
  if (!build) return;
  build->t->trap_if(&build->b);
}

/* -- exits ---- */

void weft_build_exit(WeftBuild *build, WeftExit *exit, void *env, uint32_t point,
                     const uint32_t *locals, size_t nlocals)
{
  if (!build) return;
  if (!exit || (nlocals && !locals)) {
    build_refuse(&build->b, "NULL where something is needed");
    return;
  }
  uint64_t *words =
      nlocals <= BUILD_MAX_LOCALS ? space_words(build->function->space, nlocals + 1) : NULL;
  if (!words) {
    build_refuse(&build->b, "an exit with more than 50000 locals, or out of memory");
    return;
  }
  BuildExit x = {(const void *)(uintptr_t)exit, env, point, (uint32_t)nlocals, locals, words};
  build->t->exit(&build->b, &x);
}
