// SPDX-License-Identifier: MIT
/* Differential test: random valid functions, made from the op table, give the same results, memory
 * and traps whatever the compiler does with registers. Each module runs in the default
 * configuration and then with techniques switched off, explicit bounds, the other CPU table, and
 * random register choices.
 *
 *   random [FIRST [COUNT]]     seeds FIRST..FIRST+COUNT-1; a failing seed is printed, its module
 * written to random-SEED.wasm
 *
 * The digest in the last line is of all outcomes: it is the same on every CPU.
 *
 * Payloads and signs of NaNs are not determined by the specification: floats leave the functions
 * through conversions and compares only. Loops have counters of their own and end. */
#include "base/types.h"
#include "ops.h"
#include "weft.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- bytes and chance ---- */

typedef struct Bytes {
  uint8_t *p;
  size_t n, cap;
} Bytes;

static void put(Bytes *b, unsigned byte)
{
  if (b->n == b->cap) {
    b->cap = b->cap ? 2 * b->cap : 256;
    b->p = realloc(b->p, b->cap);
    if (!b->p) exit(2);
  }
  b->p[b->n++] = (uint8_t)byte;
}

static void put_all(Bytes *b, const Bytes *x)
{
  for (size_t i = 0; i < x->n; i++)
    put(b, x->p[i]);
}

static void put_u(Bytes *b, uint64_t v)
{
  for (; v >= 0x80; v >>= 7)
    put(b, (v & 0x7f) | 0x80);
  put(b, (unsigned)v);
}

static void put_s(Bytes *b, int64_t v)
{
  for (;;) {
    unsigned byte = v & 0x7f;
    v >>= 7;
    if ((v == 0 && !(byte & 0x40)) || (v == -1 && byte & 0x40)) {
      put(b, byte);
      return;
    }
    put(b, byte | 0x80);
  }
}

static uint64_t state;
static uint64_t chance(void)
{
  state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
  return (state * 0x2545f4914f6cdd1du) >> 16;
}
static unsigned below(unsigned n)
{
  return (unsigned)(chance() % n);
}

/* -- functions ---- */

enum { FEW_LOCALS = 12, MANY_LOCALS = 40, MAX_LOCALS = 4 + 2 + MANY_LOCALS + 8 };
enum { NFUNCS = 4, PAGE_MASK = 0xfff0 };

typedef struct Maker {
  Bytes b;
  uint8_t type[MAX_LOCALS]; /* locals; the last 8 are loop counters */
  unsigned nlocals, counters, used_counters;
  unsigned pointer; /* an i32 that is nearly always in the memory */
  unsigned func;    /* functions before it may be called */
  unsigned labels;  /* open blocks without results */
  unsigned hot;     /* a local that is used more than others */
  int budget;
} Maker;

typedef struct Signature {
  uint8_t params[4], nparams, result;
} Signature;
static Signature signatures[NFUNCS];

static void expression(Maker *m, unsigned type, int depth);

static void constant(Maker *m, unsigned type)
{
  static const int64_t edges[] = {0,    1,    -1,    2,         7,         31,
                                  32,   63,   127,   128,       255,       -128,
                                  4095, 4096, 65535, INT32_MAX, INT32_MIN, (int64_t)1 << 40};
  int64_t v = below(3) ? edges[below(sizeof edges / sizeof *edges)] : (int64_t)chance();
  double d = below(3) ? (double)(int32_t)v * 0.5 : (double)v;
  float f = (float)d;
  put(&m->b, 0x41 + type);
  switch (type) {
  case T_I32: put_s(&m->b, (int32_t)v); break;
  case T_I64: put_s(&m->b, v); break;
  case T_F32:
    for (unsigned i = 0; i < 4; i++)
      put(&m->b, ((uint8_t *)&f)[i]);
    break;
  default:
    for (unsigned i = 0; i < 8; i++)
      put(&m->b, ((uint8_t *)&d)[i]);
  }
}

static bool some_local(Maker *m, unsigned type, unsigned *out)
{
  unsigned n = m->nlocals - m->counters, start = below(2) ? m->hot : below(n);
  for (unsigned i = 0; i < n; i++) {
    *out = (start + i) % n;
    if (m->type[*out] == type) return true;
  }
  return false;
}

/* An op of the table with this result, or OP_NONE. */
static Op some_op(unsigned type)
{
  for (int tries = 0; tries < 60; tries++) {
    Op op = (Op)(1 + below(NOPS - 1));
    if (op_sig[op].result != type || op_class[op] == CLASS_LOAD || op_class[op] == CLASS_STORE)
      continue;
    if (op >= OP_I64_DIV_WRAP_S && op < OP_I32_LOAD) continue; /* not WebAssembly's */
    if (op == OP_I32_REINTERPRET_F32 || op == OP_I64_REINTERPRET_F64 || op == OP_F32_COPYSIGN ||
        op == OP_F64_COPYSIGN)
      continue;
    if ((op_class[op] == CLASS_TRUNC || op_class[op] == CLASS_DIV) && below(4))
      continue; /* these may trap */
    return op;
  }
  return OP_NONE;
}

static void put_op(Maker *m, Op op)
{
  for (unsigned i = 0; i < 256; i++)
    if (wasm_op[i] == op) {
      put(&m->b, i);
      return;
    }
  for (unsigned i = 0; i < 8; i++)
    if (wasm_fc_op[i] == op) {
      put(&m->b, 0xfc);
      put(&m->b, i);
    }
}

/* The i32 on top becomes what is nearly always in the memory. */
static void mask(Maker *m)
{
  if (!below(40)) return;
  put(&m->b, 0x41);
  put_s(&m->b, PAGE_MASK);
  put(&m->b, 0x71);
}

static void address(Maker *m, int depth)
{
  if (!below(3)) {
    put(&m->b, 0x20), put_u(&m->b, m->pointer);
    return;
  }
  expression(m, T_I32, depth);
  mask(m);
}

static void memarg(Maker *m)
{
  put(&m->b, 0);
  put_u(&m->b, below(30) ? below(64) : below(2) ? 0x2000000 : below(200000));
}

static void load(Maker *m, unsigned type, int depth)
{
  Op op;
  do
    op = (Op)(OP_I32_LOAD + below(OP_I64_LOAD32_U - OP_I32_LOAD + 1));
  while (op_sig[op].result != type);
  address(m, depth - 1);
  put_op(m, op);
  memarg(m);
}

/* memory.copy or memory.fill of a few bytes, or of up to 1023. */
static void bulk(Maker *m, int depth)
{
  bool copy = below(2);
  address(m, depth - 1);
  if (copy)
    address(m, depth - 1);
  else
    expression(m, T_I32, depth - 1);
  if (below(2)) {
    put(&m->b, 0x41), put_s(&m->b, below(80));
  } else {
    expression(m, T_I32, depth - 1);
    put(&m->b, 0x41), put_s(&m->b, below(2) ? 1023 : 63), put(&m->b, 0x71);
  }
  put(&m->b, 0xfc), put(&m->b, copy ? 10 : 11), put(&m->b, 0);
  if (copy) put(&m->b, 0);
}

static void call(Maker *m, unsigned func, int depth)
{
  for (unsigned i = 0; i < signatures[func].nparams; i++)
    expression(m, signatures[func].params[i], depth - 1);
  put(&m->b, 0x10);
  put_u(&m->b, func);
}

static void statements(Maker *m, int depth);

/* block (result type) statements expression end, perhaps with a branch out of it */
static void block(Maker *m, unsigned type, int depth)
{
  bool conditional = below(2);
  static const uint8_t codes[] = {0x7f, 0x7e, 0x7d, 0x7c};
  if (conditional) expression(m, T_I32, depth - 1);
  put(&m->b, conditional ? 0x04 : 0x02);
  put(&m->b, codes[type]);
  unsigned labels = m->labels;
  m->labels = 0; /* labels outside take no result: they stay out of reach */
  statements(m, depth - 1);
  expression(m, type, depth - 1);
  if (below(2)) { /* br_if 0 keeps its operand */
    expression(m, T_I32, depth - 2);
    put(&m->b, 0x0d);
    put(&m->b, 0);
  }
  if (conditional) {
    put(&m->b, 0x05);
    expression(m, type, depth - 1);
  }
  put(&m->b, 0x0b);
  m->labels = labels;
}

static void set_local(Maker *m, int depth)
{
  unsigned local = below(2) ? m->hot : below(m->nlocals - m->counters);
  if (!below(6)) m->hot = local;
  expression(m, m->type[local], depth);
  if (local == m->pointer) mask(m);
  put(&m->b, 0x21), put_u(&m->b, local);
}

/* Sets nearly all locals: more than a loop's facts have room for. */
static void sweep(Maker *m)
{
  for (unsigned local = 0; local < m->nlocals - m->counters; local++) {
    if (!below(8)) continue;
    expression(m, m->type[local], below(2));
    if (local == m->pointer) mask(m);
    put(&m->b, 0x21), put_u(&m->b, local);
  }
}

/* Shifts by constants and masks of a run of bits, which may be bit fields together. */
static void field(Maker *m, unsigned type, int depth)
{
  static const Op ops[2][4] = {{OP_I32_AND, OP_I32_SHL, OP_I32_SHR_S, OP_I32_SHR_U},
                               {OP_I64_AND, OP_I64_SHL, OP_I64_SHR_S, OP_I64_SHR_U}};
  unsigned bits = type == T_I32 ? 32 : 64;
  expression(m, type, depth - 1);
  for (unsigned n = 2 + below(2); n--;) {
    unsigned op = below(4), count = below(3) ? below(bits + 4) : 8 * below(8);
    int64_t v = count;
    if (!op) v = (int64_t)((UINT64_MAX >> below(64)) << (below(3) ? 0 : count & 63));
    put(&m->b, 0x41 + type);
    put_s(&m->b, type == T_I32 ? (int32_t)v : v);
    put_op(m, ops[type == T_I64][op]);
  }
}

static void expression(Maker *m, unsigned type, int depth)
{
  unsigned local;
  if (--m->budget < 0) depth = 0;
  unsigned kind = depth <= 0 ? below(2) : below(16);
  if (kind == 0 || (kind < 4 && !some_local(m, type, &local))) {
    constant(m, type);
  } else if (kind < 4) {
    some_local(m, type, &local);
    put(&m->b, 0x20);
    put_u(&m->b, local);
  } else if (kind == 4) {
    load(m, type, depth);
  } else if (kind == 5 && some_local(m, type, &local)) {
    expression(m, type, depth - 1);
    if (local == m->pointer) mask(m);
    put(&m->b, 0x22);
    put_u(&m->b, local);
  } else if (kind == 6) {
    expression(m, type, depth - 1);
    expression(m, type, depth - 1);
    expression(m, T_I32, depth - 1);
    put(&m->b, 0x1b);
  } else if (kind == 7) {
    block(m, type, depth);
  } else if (kind == 8 && m->func && signatures[m->func - 1].result == type) {
    call(m, m->func - 1, depth);
  } else if (kind == 9 && (type == T_I32 || type == T_I64)) {
    field(m, type, depth);
  } else {
    Op op = some_op(type);
    if (op == OP_NONE) {
      constant(m, type);
      return;
    }
    for (unsigned i = 0; i < op_sig[op].nargs; i++) {
      expression(m, op_sig[op].arg[i], depth - 1);
      if (!below(5))
        set_local(m, depth - 2); /* while operands wait, perhaps aliases of this local */
    }
    put_op(m, op);
  }
}

static void loop(Maker *m, int depth)
{
  if (m->used_counters == m->counters) return;
  unsigned counter = m->nlocals - ++m->used_counters;
  put(&m->b, 0x41), put_s(&m->b, 1 + below(6));
  put(&m->b, 0x21), put_u(&m->b, counter);
  put(&m->b, 0x03), put(&m->b, 0x40);
  unsigned labels = m->labels;
  m->labels = 0;
  statements(m, depth - 1);
  m->labels = labels;
  put(&m->b, 0x20), put_u(&m->b, counter);
  put(&m->b, 0x41), put(&m->b, 1), put(&m->b, 0x6b);
  put(&m->b, 0x22), put_u(&m->b, counter);
  put(&m->b, 0x0d), put(&m->b, 0);
  put(&m->b, 0x0b);
}

static void statement(Maker *m, int depth)
{
  unsigned n;
  if (--m->budget < 0) return;
  switch (below(14)) {
  default: set_local(m, depth); break;
  case 5: { /* integer store */
    static const Op stores[] = {OP_I32_STORE,   OP_I64_STORE,  OP_I32_STORE8,
                                OP_I32_STORE16, OP_I64_STORE8, OP_I64_STORE32};
    Op op = stores[below(6)];
    address(m, depth - 1);
    expression(m, op_sig[op].arg[1], depth - 1);
    put_op(m, op);
    memarg(m);
    break;
  }
  case 6: loop(m, depth); break;
  case 7: /* if, with or without else */
    expression(m, T_I32, depth - 1);
    put(&m->b, 0x04), put(&m->b, 0x40);
    m->labels++;
    statements(m, depth - 1);
    if (below(2)) put(&m->b, 0x05), statements(m, depth - 1);
    m->labels--;
    put(&m->b, 0x0b);
    break;
  case 8: /* block with ways out */
    put(&m->b, 0x02), put(&m->b, 0x40);
    m->labels++;
    statements(m, depth - 1);
    expression(m, T_I32, depth - 1);
    put(&m->b, 0x0d), put_u(&m->b, below(m->labels));
    statements(m, depth - 1);
    m->labels--;
    put(&m->b, 0x0b);
    break;
  case 9: /* br_table, or br in an if */
    if (!m->labels) break;
    put(&m->b, 0x02), put(&m->b, 0x40);
    m->labels++;
    expression(m, T_I32, depth - 1);
    n = below(9);
    put(&m->b, 0x0e), put_u(&m->b, n);
    for (unsigned i = 0; i <= n; i++)
      put_u(&m->b, below(m->labels));
    m->labels--;
    put(&m->b, 0x0b);
    break;
  case 10:
    expression(m, below(4), depth - 1);
    put(&m->b, 0x1a);
    break;
  case 11: bulk(m, depth); break;
  case 12:
    if (m->nlocals > 24) sweep(m);
    break;
  }
}

static void statements(Maker *m, int depth)
{
  if (depth <= 0) return;
  for (unsigned n = 1 + below(4); n; n--)
    statement(m, depth);
}

static void body(Bytes *out, unsigned func)
{
  Maker m = {.func = func, .counters = 8, .budget = 400};
  const Signature *s = &signatures[func];
  m.nlocals = s->nparams + 2 + below(below(4) ? FEW_LOCALS : MANY_LOCALS) + m.counters;
  m.pointer = m.nlocals - m.counters - 1;
  for (unsigned i = 0; i < m.nlocals; i++)
    m.type[i] = i < s->nparams ? s->params[i] : i >= m.pointer ? T_I32 : (uint8_t)below(4);
  static const uint8_t codes[] = {0x7f, 0x7e, 0x7d, 0x7c};
  put_u(&m.b, m.nlocals - s->nparams);
  for (unsigned i = s->nparams; i < m.nlocals; i++)
    put(&m.b, 1), put(&m.b, codes[m.type[i]]);
  for (unsigned n = 2 + below(4); n; n--)
    statement(&m, 4);
  expression(&m, s->result, 4);
  put(&m.b, 0x0b);
  put_u(out, m.b.n);
  put_all(out, &m.b);
  free(m.b.p);
}

static void section(Bytes *out, unsigned id, Bytes *x)
{
  put(out, id);
  put_u(out, x->n);
  put_all(out, x);
  free(x->p);
  *x = (Bytes){NULL, 0, 0};
}

static void make_module(Bytes *out)
{
  static const uint8_t head[] = {0, 'a', 's', 'm', 1, 0, 0, 0}, codes[] = {0x7f, 0x7e, 0x7d, 0x7c};
  Bytes x = {NULL, 0, 0};
  for (unsigned i = 0; i < 8; i++)
    put(out, head[i]);
  put_u(&x, NFUNCS);
  for (unsigned f = 0; f < NFUNCS; f++) {
    Signature *s = &signatures[f];
    s->nparams = (uint8_t)below(5);
    for (unsigned i = 0; i < s->nparams; i++)
      s->params[i] = (uint8_t)below(f == NFUNCS - 1 ? 2 : 4);
    s->result = (uint8_t)below(f == NFUNCS - 1 ? 2 : 4); /* floats stay inside */
    put(&x, 0x60);
    put_u(&x, s->nparams);
    for (unsigned i = 0; i < s->nparams; i++)
      put(&x, codes[s->params[i]]);
    put(&x, 1), put(&x, codes[s->result]);
  }
  section(out, 1, &x);
  put_u(&x, NFUNCS);
  for (unsigned f = 0; f < NFUNCS; f++)
    put_u(&x, f);
  section(out, 3, &x);
  put(&x, 1), put(&x, 0), put(&x, 1);
  section(out, 5, &x);
  put(&x, 2);
  put(&x, 1), put(&x, 'f'), put(&x, 0), put_u(&x, NFUNCS - 1);
  put(&x, 1), put(&x, 'm'), put(&x, 2), put(&x, 0);
  section(out, 7, &x);
  put_u(&x, NFUNCS);
  for (unsigned f = 0; f < NFUNCS; f++)
    body(&x, f);
  section(out, 10, &x);
}

/* -- running ---- */

typedef struct Outcome {
  char text[100];
  uint64_t result, memory;
} Outcome;

/* fuel: what the store has; 0: as much as it needs. */
static void run(WeftEngine *e, const Bytes *b, uint64_t fuel, Outcome *out)
{
  WeftError error;
  WeftModule *module = NULL;
  WeftStore *store = NULL;
  WeftLinker *linker = NULL;
  WeftInstance *in = NULL;
  WeftTrap *trap = NULL;
  WeftExtern f, mem;
  memset(out, 0, sizeof *out);
  if (weft_module_new(e, b->p, b->n, &module, &error) != WEFT_OK ||
      weft_store_new(e, NULL, &store, &error) != WEFT_OK ||
      weft_linker_new(store, &linker, &error) != WEFT_OK ||
      weft_linker_instantiate(linker, module, &in, &trap, &error) != WEFT_OK) {
    snprintf(out->text, sizeof out->text, "%.99s", error.message);
  } else {
    WeftValue args[4], result = {0};
    const Signature *s = &signatures[NFUNCS - 1];
    for (unsigned i = 0; i < s->nparams; i++) {
      args[i] = (WeftValue){.kind = (WeftKind)s->params[i]};
      args[i].of.i64 = s->params[i] == T_I64 ? (int64_t)0x123456789abcdef * (i + 1)
                                             : (int64_t)(0x1234567 * (i + 1));
    }
    if (fuel) weft_store_set_fuel(store, fuel);
    weft_instance_export(in, (WeftName){"f", 1}, &f);
    weft_instance_export(in, (WeftName){"m", 1}, &mem);
    WeftStatus st = weft_func_call(store, f.of.func, args, s->nparams, &result, 1, &trap, &error);
    if (st == WEFT_TRAPPED)
      snprintf(out->text, sizeof out->text, "%s", weft_trap_message(trap)), weft_trap_free(trap);
    else if (st != WEFT_OK)
      snprintf(out->text, sizeof out->text, "%.99s", error.message);
    else
      out->result = result.kind == WEFT_I32 ? (uint32_t)result.of.i32 : (uint64_t)result.of.i64;
    size_t n;
    const uint8_t *p = weft_memory_data(mem.of.memory, &n);
    out->memory = 14695981039346656037u ^ weft_store_fuel(store);
    for (size_t i = 0; i < n; i++)
      out->memory = (out->memory ^ p[i]) * 1099511628211u;
  }
  weft_linker_free(linker);
  weft_store_free(store);
  weft_module_free(module);
}

typedef struct Config {
  const char *name;
  WeftEngine *engine;
} Config;
static Config configs[96];
static unsigned nconfigs;

static void add(const char *name, WeftEngineOptions o)
{
  WeftError error;
  o.size = sizeof o;
  if (nconfigs == sizeof configs / sizeof *configs) abort();
  if (weft_engine_new(&o, &configs[nconfigs].engine, &error) != WEFT_OK) return;
  configs[nconfigs++].name = name;
}

int main(int argc, char **argv)
{
  uint64_t first = argc > 1 ? strtoull(argv[1], NULL, 10) : 1,
           count = argc > 2 ? strtoull(argv[2], NULL, 10) : 2000;
  add("default", (WeftEngineOptions){0});
  add("all techniques off", (WeftEngineOptions){.off = ~(uint64_t)0});
  add("explicit bounds", (WeftEngineOptions){.bounds = WEFT_BOUNDS_EXPLICIT});
  add("cpu v2", (WeftEngineOptions){.cpu = "v2"});
  add("interruptible", (WeftEngineOptions){.interruptible = true});
  for (unsigned i = 0; weft_technique(i, NULL); i++)
    add(weft_technique(i, NULL), (WeftEngineOptions){.off = (uint64_t)1 << i});
  add("baseline", (WeftEngineOptions){.policy = WEFT_POLICY_BASELINE});
  add("baseline, explicit bounds, random registers",
      (WeftEngineOptions){
          .policy = WEFT_POLICY_BASELINE, .bounds = WEFT_BOUNDS_EXPLICIT, .random_ra = 7});
  add("interpreter", (WeftEngineOptions){.policy = WEFT_POLICY_INTERP});
  for (unsigned n = 1; n < 8; n += 3)
    add("tiered", (WeftEngineOptions){.policy = WEFT_POLICY_TIERED, .tier_after = n});
  add("lazy", (WeftEngineOptions){.compile = WEFT_COMPILE_LAZY});
  add("3 threads", (WeftEngineOptions){.compile_threads = 3});
  for (unsigned i = 1; i <= 4; i++)
    add("random registers", (WeftEngineOptions){.random_ra = i});
  unsigned fuelled = nconfigs; /* the first of those that consume fuel */
  add("fuel", (WeftEngineOptions){.fuel = true});
  add("fuel, baseline", (WeftEngineOptions){.fuel = true, .policy = WEFT_POLICY_BASELINE});
  add("fuel, interpreter", (WeftEngineOptions){.fuel = true, .policy = WEFT_POLICY_INTERP});
  add("fuel, random registers", (WeftEngineOptions){.fuel = true, .random_ra = 9});
  unsigned failures = 0, trapped = 0;
  uint64_t digest = 0;
  for (uint64_t seed = first; seed < first + count; seed++) {
    state = seed * 0x9e3779b97f4a7c15u | 1;
    for (int i = 0; i < 8; i++)
      chance();
    Bytes b = {NULL, 0, 0};
    make_module(&b);
    Outcome want, got;
    run(configs[0].engine, &b, 0, &want);
    trapped += want.text[0] != 0;
    digest = (digest ^ want.result ^ want.memory) * 1099511628211u;
    for (const char *c = want.text; *c; c++)
      digest = (digest ^ (uint8_t)*c) * 1099511628211u;
    for (unsigned i = 1; i < nconfigs; i++) {
      run(configs[i].engine, &b, i >= fuelled ? 1 + seed % 97 : 0, &got);
      if (i == fuelled) want = got;
      if (!strcmp(want.text, got.text) && want.result == got.result && want.memory == got.memory)
        continue;
      printf("seed %llu: expected: %s %llx %llx, %s: %s %llx %llx\n", (unsigned long long)seed,
             want.text, (unsigned long long)want.result, (unsigned long long)want.memory,
             configs[i].name, got.text, (unsigned long long)got.result,
             (unsigned long long)got.memory);
      char name[64];
      snprintf(name, sizeof name, "random-%llu.wasm", (unsigned long long)seed);
      FILE *f = fopen(name, "wb");
      if (f) fwrite(b.p, 1, b.n, f), fclose(f);
      failures++;
      break;
    }
    free(b.p);
  }
  for (unsigned i = 0; i < nconfigs; i++)
    weft_engine_free(configs[i].engine);
  printf("%llu modules, %u of them trapped, %u configurations, %u failures, digest %016llx\n",
         (unsigned long long)count, trapped, nconfigs, failures, (unsigned long long)digest);
  return failures != 0;
}
