// SPDX-License-Identifier: MIT
/* The bits of NaNs: with WEFT_NAN_CANONICAL every float op gives, in every engine and whatever the
 * compiler does with it, the bits of a reference in plain C with the canonical NaN; ops that keep
 * bits keep them. Without it a NaN that an op makes is at least a quiet one.
 *
 *   nan [SEEDS]     random register choices with the seeds 1 to SEEDS
 *
 * All pairs of the special values go through each op in many shapes of code: operands in registers,
 * homes, guest memory and constants, results in locals, loops and on a deep stack. */
#include "nan_module.h"
#include "ops.h"
#include "wasm_ops.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- engines ---- */

typedef struct Config {
  char name[40];
  WeftEngine *engine;
  bool exact; /* WEFT_NAN_CANONICAL */
} Config;
/* Entries that are in homes for sure; none if there may not be as many. */
static unsigned far_below = 16000;
static Config configs[140];
static unsigned nconfigs, failures, calls;

static void add(const char *name, WeftEngineOptions o)
{
  Config *c = &configs[nconfigs];
  o.size = sizeof o;
  if (nconfigs == sizeof configs / sizeof *configs) abort();
  if (weft_engine_new(&o, &c->engine, NULL) != WEFT_OK) return; /* not on this machine */
  snprintf(c->name, sizeof c->name, "%s", name);
  c->exact = o.nan == WEFT_NAN_CANONICAL;
  nconfigs++;
}

#define CANONICAL(...) ((WeftEngineOptions){.nan = WEFT_NAN_CANONICAL, ##__VA_ARGS__})
static void add_all(unsigned seeds)
{
  add("vstack", CANONICAL());
  add("baseline", CANONICAL(.policy = WEFT_POLICY_BASELINE));
  add("interp", CANONICAL(.policy = WEFT_POLICY_INTERP));
  for (unsigned i = 1; i < 4; i++)
    add("tiered", CANONICAL(.policy = WEFT_POLICY_TIERED, .tier_after = i));
  add("v2", CANONICAL(.cpu = "v2"));
  add("v2, baseline", CANONICAL(.cpu = "v2", .policy = WEFT_POLICY_BASELINE));
  add("explicit", CANONICAL(.bounds = WEFT_BOUNDS_EXPLICIT));
  add("lazy", CANONICAL(.compile = WEFT_COMPILE_LAZY));
  add("all techniques off", CANONICAL(.off = ~(uint64_t)0));
  for (unsigned i = 0; weft_technique(i, NULL); i++)
    add(weft_technique(i, NULL), CANONICAL(.off = (uint64_t)1 << i));
  for (unsigned i = 1; i <= seeds; i++) {
    add("random registers", CANONICAL(.random_ra = i));
    add("random registers, v2", CANONICAL(.random_ra = i, .cpu = "v2"));
    add("random facts and registers, poison",
        CANONICAL(.random_ra = i, .random_facts = i, .poison = true));
  }
  add("any", (WeftEngineOptions){0});
  add("any, interp", (WeftEngineOptions){.policy = WEFT_POLICY_INTERP});
}

static void wrong(const Config *c, const char *what, const Tested *t, uint64_t a, uint64_t b,
                  uint64_t got, uint64_t want)
{
  const char *op = t->opcode < 256       ? op_name[wasm_ops[t->opcode].op]
                   : t->opcode == FMA    ? "fma"
                   : t->opcode == SELECT ? "select"
                                         : "identity";
  printf("%s: %s (%s) of %llx and %llx: %llx, not %llx\n", c->name, op, what, (unsigned long long)a,
         (unsigned long long)b, (unsigned long long)got, (unsigned long long)want);
  if (++failures > 20) exit(1);
}

/* Without WEFT_NAN_CANONICAL: a quiet NaN, of whatever bits. */
static bool right(const Config *c, const Tested *t, uint64_t got, uint64_t want)
{
  calls++;
  if (got == want) return true;
  return !c->exact && !t->keeps && want == nan_canonical[t->wide_result] &&
         (got & nan_canonical[t->wide_result]) == nan_canonical[t->wide_result];
}

/* A stack that deep may be refused. */
static WeftModule *compile(const Config *c, const Tested *t)
{
  static Bytes m;
  WeftError error;
  WeftModule *module = NULL;
  nan_module(t, far_below, &m);
  WeftStatus s = weft_module_new(c->engine, m.p, m.n, &module, &error);
  if (s == WEFT_LIMIT && far_below) {
    far_below = 0;
    return compile(c, t);
  }
  if (s == WEFT_OK) return module;
  printf("%s: %s\n", c->name, error.message);
  exit(2);
}

static void run_module(const Config *c, const Tested *t)
{
  WeftError error;
  WeftModule *module = compile(c, t);
  WeftStore *store = NULL;
  WeftLinker *linker = NULL;
  WeftInstance *in = NULL;
  if (weft_store_new(c->engine, NULL, &store, &error) != WEFT_OK ||
      weft_linker_new(store, &linker, &error) != WEFT_OK ||
      weft_linker_instantiate(linker, module, &in, NULL, &error) != WEFT_OK) {
    printf("no instance: %s\n", error.message);
    exit(2);
  }
  for (unsigned shape = 0; shape < NSHAPES; shape++) {
    bool exact_only = shape == DEEP || (shape >= NEGATED && shape <= COMPARED);
    if (!nan_has_shape(t, shape) || (exact_only && !c->exact)) continue;
    WeftExtern f;
    char name[] = {'s', (char)('0' + shape)};
    if (!weft_instance_export(in, (WeftName){name, 2}, &f)) abort();
    bool two = t->nargs == 2 && shape < LEFT_CONST;
    for (unsigned i = 0; i < NVALUES; i++)
      for (unsigned k = 0; k < (two ? NVALUES : 1); k++) {
        uint64_t a = nan_values[t->wide][i], b = nan_values[t->wide][two ? k : i], want;
        WeftValue args[2] = {{.kind = WEFT_I64, .of.i64 = (int64_t)a},
                             {.kind = WEFT_I64, .of.i64 = (int64_t)b}},
                  result;
        if (weft_func_call(store, f.of.func, args, 2, &result, 1, NULL, &error) != WEFT_OK) {
          printf("%s: %s\n", c->name, error.message);
          exit(2);
        }
        want = shape_reference(t, shape, a, b);
        if (right(c, t, (uint64_t)result.of.i64, want)) continue;
        char what[20];
        snprintf(what, sizeof what, "shape %u", shape);
        wrong(c, what, t, a, b, (uint64_t)result.of.i64, want);
      }
  }
  weft_linker_free(linker);
  weft_store_free(store);
  weft_module_free(module);
}

/* -- the builder ---- */

static void built_operand(WeftBuild *b, const Tested *t, unsigned n)
{
  weft_build_get(b, n);
  if (!t->wide) weft_build_op(b, WEFT_OP_I32_WRAP_I64);
  weft_build_op(b, t->wide ? WEFT_OP_F64_REINTERPRET_I64 : WEFT_OP_F32_REINTERPRET_I32);
}

enum { AT_ONCE, BY_LOCAL, FROM_LOCALS, TO_NEG, TO_ADD, TO_COMPARE, WITH_CONST };

/* WITH_CONST: the right operand is this value. */
static void built_body(WeftBuild *b, const Tested *t, unsigned way, uint64_t value)
{
  bool by_local = way == BY_LOCAL || way == FROM_LOCALS, wide = t->wide_result;
  for (unsigned i = 0; i < t->nargs; i++) {
    unsigned n = i % 2;
    if (way == WITH_CONST && n == 1)
      t->wide ? weft_build_f64(b, to_double(value)) : weft_build_f32(b, to_float(value));
    else if (way == FROM_LOCALS)
      weft_build_get(b, 2 + n);
    else
      built_operand(b, t, n);
  }
  if (t->opcode == SELECT)
    weft_build_i32(b, 0), weft_build_select(b);
  else if (t->opcode != IDENTITY)
    weft_build_op(b, t->opcode == FMA ? WEFT_OP_F64_FMA : (WeftOp)wasm_ops[t->opcode].op);
  if (by_local) weft_build_set(b, 4), weft_build_get(b, 4);
  if (way == TO_ADD || way == TO_COMPARE) wide ? weft_build_f64(b, 1) : weft_build_f32(b, 1);
  if (way == TO_ADD || way == TO_NEG)
    weft_build_op(
        b, (WeftOp)wasm_ops[way == TO_NEG ? nan_opcodes[wide].neg : nan_opcodes[wide].add].op);
  if (way == TO_COMPARE) {
    weft_build_op(b, (WeftOp)wasm_ops[nan_opcodes[wide].eq].op);
    weft_build_op(b, WEFT_OP_I64_EXTEND_I32_U);
    return;
  }
  weft_build_op(b, t->wide_result ? WEFT_OP_I64_REINTERPRET_F64 : WEFT_OP_I32_REINTERPRET_F32);
  if (!t->wide_result) weft_build_op(b, WEFT_OP_I64_EXTEND_I32_U);
}

static WeftBuilt *built(WeftCode *code, const Tested *t, unsigned way, uint64_t value)
{
  static const WeftKind i64s[] = {WEFT_I64, WEFT_I64};
  static const WeftFuncType type = {i64s, 2, i64s, 1};
  WeftKind in = t->wide ? WEFT_F64 : WEFT_F32, out = t->wide_result ? WEFT_F64 : WEFT_F32;
  WeftKind locals[] = {in, in, out};
  WeftBuilt *f = NULL;
  WeftBuild *b = NULL;
  WeftError error;
  if (weft_built_declare(code, &type, "f", &f, &error) != WEFT_OK ||
      weft_build_begin(f, locals, 3, &b, &error) != WEFT_OK)
    exit(2);
  for (unsigned n = 0; n < 2 && way == FROM_LOCALS; n++)
    built_operand(b, t, n), weft_build_set(b, 2 + n);
  built_body(b, t, way, value);
  weft_build_return(b);
  if (weft_build_finish(b, &error) == WEFT_OK) return f;
  printf("%s\n", error.message);
  exit(2);
}

static void call_built(const Config *c, const Tested *t, WeftBuilt *f, unsigned way, uint64_t a,
                       uint64_t b)
{
  WeftValue args[2] = {{.kind = WEFT_I64, .of.i64 = (int64_t)a},
                       {.kind = WEFT_I64, .of.i64 = (int64_t)b}},
            result;
  if (weft_built_call(f, args, 2, &result, 1, NULL, NULL) != WEFT_OK) exit(2);
  uint64_t want = reference(t, a, b), got = (uint64_t)result.of.i64;
  if (way == TO_NEG) want = follow_reference(t, NEGATED, want);
  if (way == TO_ADD) want = follow_reference(t, ADDED, want);
  if (way == TO_COMPARE) want = want == one(t->wide_result);
  if (!right(c, t, got, want)) wrong(c, "built", t, a, b, got, want);
}

static void run_built(const Config *c)
{
  WeftCode *code = NULL;
  if (weft_code_new(c->engine, &code, NULL) != WEFT_OK) exit(2);
  for (const Tested *t = nan_tested; t < nan_tested + NTESTED; t++)
    for (unsigned way = 0; way < WITH_CONST + NVALUES; way++) {
      bool pairs = way < WITH_CONST;
      if (!c->exact && way >= TO_NEG && pairs) continue;
      uint64_t constant_b = pairs ? 0 : nan_values[t->wide][way - WITH_CONST];
      WeftBuilt *f = built(code, t, pairs ? way : WITH_CONST, constant_b);
      for (unsigned i = 0; i < NVALUES; i++)
        for (unsigned k = 0; k < (pairs ? NVALUES : 1); k++)
          call_built(c, t, f, way, nan_values[t->wide][i],
                     pairs ? nan_values[t->wide][k] : constant_b);
      weft_built_free(f);
    }
  weft_code_free(code);
}

/* -- vm3 ---- A NaN leaves a program as the canonical one, whatever the engine's option is. */

static void run_vm3(const Config *c)
{
  static const char *const ops[] = {"AddF64 2 0 1", "SubF64 2 0 0", "MulF64 2 5 0",  "DivF64 2 0 1",
                                    "SqrtF64 2 3",  "NegF64 2 4",   "FmaF64 2 0 256"};
  static const char *const ways[] = {"  ReturnF64 2\n", "  NewList 0 0 0\n  ListPushI64 0 0\n"
                                                        "  ConstI64K 0 0 0\n  ListSetF64 0 2 0\n"
                                                        "  ListGetF64 2 0 0\n  ReturnF64 2\n"};
  for (unsigned i = 0; i < sizeof ops / sizeof *ops; i++)
    for (unsigned way = 0; way < 2; way++) {
      char text[600];
      snprintf(text, sizeof text,
               "program entry 0\nfunc f i64 1 f64 6 cell 1 params i64 result f64\n"
               "const f64 inf\nconst f64 -inf\nconst f64 -1\nconst f64 nan\n"
               "  ConstF64K 0 0 0\n  ConstF64K 1 0 1\n  ConstF64K 3 0 2\n  ConstF64K 4 0 3\n"
               "  %s\n%send\n",
               ops[i], ways[way]);
      WeftVm3 *vm = NULL;
      WeftError error;
      WeftVm3Result r;
      if (weft_vm3_new(c->engine, text, strlen(text), NULL, &vm, &error) != WEFT_OK) {
        printf("%s: %s\n", ops[i], error.message);
        exit(2);
      }
      WeftStatus s = weft_vm3_run(vm, NULL, 0, &r, NULL, NULL);
      calls++;
      uint64_t bits = s == WEFT_OK ? of_double(r.f64) : 0;
      if (s != WEFT_OK || r.kind != WEFT_VM3_F64 || r.bits != bits || bits != nan_canonical[1]) {
        printf("%s: %s, way %u: %llx\n", c->name, ops[i], way, (unsigned long long)bits);
        failures++;
      }
      weft_vm3_free(vm);
    }
}

int main(int argc, char **argv)
{
  add_all(argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 8);
  for (const Tested *t = nan_tested; t < nan_tested + NTESTED; t++) {
    if (t->opcode == FMA) continue;
    for (unsigned i = 0; i < nconfigs; i++)
      run_module(&configs[i], t);
  }
  for (unsigned i = 0; i < nconfigs; i++) {
    run_built(&configs[i]);
    run_vm3(&configs[i]);
  }
  for (unsigned i = 0; i < nconfigs; i++)
    weft_engine_free(configs[i].engine);
  printf("%u ops, %u configurations, %u calls, %u failures\n", (unsigned)NTESTED, nconfigs, calls,
         failures);
  return failures != 0;
}
