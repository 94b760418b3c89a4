// SPDX-License-Identifier: MIT
/* The bits of NaNs: with WEFT_NAN_CANONICAL every float op gives, in every engine and whatever the
 * compiler does with it, the bits of a reference in plain C with the canonical NaN; ops that keep
 * bits keep them. Without it a NaN that an op makes is at least a quiet one.
 *
 *   nan [SEEDS]     random register choices with the seeds 1 to SEEDS
 *
 * All pairs of the special values go through each op in many shapes of code: operands in registers,
 * homes, guest memory and constants, results in locals, loops and on a deep stack. */
#include "ops.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- values and the reference ---- */

static const uint64_t values[2][22] = {
    {0x00000000, 0x80000000, 0x3f800000, 0xbfc00000, 0x3dcccccd, 0x4b000001, 0x00000001, 0x80000001,
     0x007fffff, 0x00800000, 0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000,
     0x7fc00001, 0xffffffff, 0x7f800001, 0xff800001, 0x7fa00000, 0xffbfffff},
    {0x0000000000000000, 0x8000000000000000, 0x3ff0000000000000, 0xbff8000000000000,
     0x3fb999999999999a, 0x4330000000000001, 0x0000000000000001, 0x8000000000000001,
     0x000fffffffffffff, 0x47f0000000000000, 0x7fefffffffffffff, 0xffefffffffffffff,
     0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0xfff8000000000000,
     0x7ff8000000000001, 0xffffffffffffffff, 0x7ff0000000000001, 0xfff0000000000001,
     0x7ff4000020000000, 0xfff7ffffffffffff},
};
enum { NVALUES = 22, FMA = 256, IDENTITY, SELECT, NAMES };
static const uint64_t canonical[2] = {0x7fc00000, 0x7ff8000000000000};

/* What is tested: an opcode of WebAssembly, or one of the names above. */
typedef struct Tested {
  unsigned opcode;
  uint8_t nargs;
  bool keeps; /* bits, a NaN's too */
  uint8_t wide, wide_result;
} Tested;
static const Tested tested[] = {
    {0x8b, 1, true, 0, 0},     {0x8c, 1, true, 0, 0},     {0x8d, 1, false, 0, 0},
    {0x8e, 1, false, 0, 0},    {0x8f, 1, false, 0, 0},    {0x90, 1, false, 0, 0},
    {0x91, 1, false, 0, 0},    {0x92, 2, false, 0, 0},    {0x93, 2, false, 0, 0},
    {0x94, 2, false, 0, 0},    {0x95, 2, false, 0, 0},    {0x96, 2, false, 0, 0},
    {0x97, 2, false, 0, 0},    {0x98, 2, true, 0, 0},     {0x99, 1, true, 1, 1},
    {0x9a, 1, true, 1, 1},     {0x9b, 1, false, 1, 1},    {0x9c, 1, false, 1, 1},
    {0x9d, 1, false, 1, 1},    {0x9e, 1, false, 1, 1},    {0x9f, 1, false, 1, 1},
    {0xa0, 2, false, 1, 1},    {0xa1, 2, false, 1, 1},    {0xa2, 2, false, 1, 1},
    {0xa3, 2, false, 1, 1},    {0xa4, 2, false, 1, 1},    {0xa5, 2, false, 1, 1},
    {0xa6, 2, true, 1, 1},     {0xb6, 1, false, 1, 0},    {0xbb, 1, false, 0, 1},
    {IDENTITY, 1, true, 0, 0}, {IDENTITY, 1, true, 1, 1}, {SELECT, 2, true, 0, 0},
    {SELECT, 2, true, 1, 1},   {FMA, 3, false, 1, 1},
};
enum { NTESTED = sizeof tested / sizeof *tested };

static double to_double(uint64_t bits)
{
  double d;
  memcpy(&d, &bits, 8);
  return d;
}

static float to_float(uint64_t bits)
{
  uint32_t low = (uint32_t)bits;
  float f;
  memcpy(&f, &low, 4);
  return f;
}

static uint64_t of_double(double d)
{
  uint64_t bits;
  memcpy(&bits, &d, 8);
  return bits;
}

static uint64_t of_float(float f)
{
  uint32_t bits;
  memcpy(&bits, &f, 4);
  return bits;
}

static bool is_nan(uint64_t bits, bool wide)
{
  return wide ? bits << 1 > (uint64_t)0xffe << 52 : (uint32_t)bits << 1 > 0xff000000u;
}

static double least(double a, double b, bool most)
{
  if (a == b) return signbit(a) != most ? a : b;
  return (a < b) != most ? a : b;
}

/* Of f64 or, exactly, of f32; what rounds is rounded by the caller. */
static double compute(unsigned op, double a, double b)
{
  switch (op) {
  case 0x9b: return ceil(a);
  case 0x9c: return floor(a);
  case 0x9d: return trunc(a);
  case 0x9e: return nearbyint(a);
  case 0x9f: return sqrt(a);
  case 0xa0: return a + b;
  case 0xa1: return a - b;
  case 0xa2: return a * b;
  case 0xa3: return a / b;
  case 0xa4: return least(a, b, false);
  case 0xa5: return least(a, b, true);
  default: return a;
  }
}

static uint64_t reference(const Tested *t, uint64_t a, uint64_t b)
{
  const uint64_t sign = t->wide ? (uint64_t)1 << 63 : 0x80000000u;
  switch (t->opcode) {
  case IDENTITY: return a;
  case SELECT: return b;
  case 0x8b:
  case 0x99: return a & ~sign;
  case 0x8c:
  case 0x9a: return a ^ sign;
  case 0x98:
  case 0xa6: return (a & ~sign) | (b & sign);
  default: break;
  }
  if (is_nan(a, t->wide) || (t->nargs > 1 && is_nan(b, t->wide))) return canonical[t->wide_result];
  uint64_t bits;
  if (t->opcode == FMA)
    bits = of_double(fma(to_double(a), to_double(b), to_double(a)));
  else if (t->opcode == 0xb6)
    bits = of_float((float)to_double(a));
  else if (t->opcode == 0xbb)
    bits = of_double(to_float(a));
  else if (t->wide)
    bits = of_double(compute(t->opcode, to_double(a), to_double(b)));
  else /* twice the digits and more: rounding twice is the same as once */
    bits = of_float((float)compute(t->opcode + 14, to_float(a), to_float(b)));
  return is_nan(bits, t->wide_result) ? canonical[t->wide_result] : bits;
}

/* -- modules ---- */

/* Where the operands of an op are, and what becomes of its result. */
typedef enum Shape {
  REGISTERS,
  AFTER_CALL,  /* operands in homes */
  MEMORY,      /* the right operand, or the only one, is loaded */
  INTO_LOCAL,  /* of a loop, which reads it at its end */
  CHAIN,       /* three times: x = x op b */
  CHAIN_RIGHT, /* x = b op x */
  TEE,
  DEEP,   /* more results on the stack than there are registers */
  RESULT, /* of a call */
  GLOBAL,
  STORED,
  BELOW, /* far up on the stack, beyond what has registers */
  LEFT_CONST,
  RIGHT_CONST = LEFT_CONST + NVALUES,
  NSHAPES = RIGHT_CONST + NVALUES
} Shape;
enum { DEPTH = 24 };
/* Entries that are in homes for sure; none if there may not be as many. */
static unsigned far_below = 16000;

typedef struct Bytes {
  uint8_t p[1 << 17];
  size_t n;
} Bytes;

static void put(Bytes *b, unsigned byte)
{
  if (b->n == sizeof b->p) abort();
  b->p[b->n++] = (uint8_t)byte;
}

static void put_u(Bytes *b, uint64_t v)
{
  for (; v >= 0x80; v >>= 7)
    put(b, (v & 0x7f) | 0x80);
  put(b, (unsigned)v);
}

static void put_all(Bytes *b, const void *p, size_t n)
{
  for (size_t i = 0; i < n; i++)
    put(b, ((const uint8_t *)p)[i]);
}
#define PUT(b, ...) put_all(b, (const uint8_t[]){__VA_ARGS__}, sizeof(const uint8_t[]){__VA_ARGS__})

static void section(Bytes *out, unsigned id, const Bytes *x)
{
  put(out, id);
  put_u(out, x->n);
  put_all(out, x->p, x->n);
}

/* Locals: 0 and 1 the parameters; A, B and X in each type; a counter, a sum. */
enum { A32 = 2, B32, X32, A64, B64, X64, COUNT, SUM, NLOCALS };
static unsigned local_a(bool wide)
{
  return wide ? A64 : A32;
}

/* Parameter n, an i64, as a float. */
static void operand(Bytes *b, const Tested *t, unsigned n)
{
  PUT(b, 0x20, (uint8_t)n);
  if (t->wide)
    put(b, 0xbf);
  else
    PUT(b, 0xa7, 0xbe);
}

static void op(Bytes *b, const Tested *t)
{
  if (t->opcode == SELECT)
    PUT(b, 0x41, 0, 0x1b);
  else if (t->opcode != IDENTITY)
    put(b, t->opcode);
}

static void operands_and_op(Bytes *b, const Tested *t)
{
  operand(b, t, 0);
  if (t->nargs == 2) operand(b, t, 1);
  op(b, t);
}

/* The float on top as an i64. */
static void as_bits(Bytes *b, const Tested *t)
{
  if (t->wide_result)
    put(b, 0xbd);
  else
    PUT(b, 0xbc, 0xad);
}

static void constant(Bytes *b, bool wide, uint64_t bits)
{
  put(b, wide ? 0x44 : 0x43);
  put_all(b, &bits, wide ? 8 : 4);
}

/* COUNT = 3; loop ...; br_if of --COUNT; end */
static void loop(Bytes *b)
{
  PUT(b, 0x41, 3, 0x21, COUNT, 0x03, 0x40);
}

static void loop_end(Bytes *b)
{
  PUT(b, 0x20, COUNT, 0x41, 0x7f, 0x6a, 0x22, COUNT, 0x0d, 0, 0x0b);
}

static void locals_ab(Bytes *b, const Tested *t)
{
  operand(b, t, 0);
  PUT(b, 0x21, (uint8_t)local_a(t->wide));
  operand(b, t, 1);
  PUT(b, 0x21, (uint8_t)(local_a(t->wide) + 1));
}

static void chain(Bytes *b, const Tested *t, bool right)
{
  uint8_t x = t->wide ? X64 : X32, other = (uint8_t)(x - 1);
  locals_ab(b, t);
  operand(b, t, 0);
  PUT(b, 0x21, x);
  loop(b);
  if (t->nargs == 2 && right) PUT(b, 0x20, other);
  PUT(b, 0x20, x);
  if (t->nargs == 2 && !right) PUT(b, 0x20, other);
  op(b, t);
  PUT(b, 0x21, x);
  loop_end(b);
  PUT(b, 0x20, x);
}

static void deep(Bytes *b, const Tested *t)
{
  for (unsigned i = 0; i < DEPTH; i++) {
    operand(b, t, i & 1);
    if (t->nargs == 2) operand(b, t, ~i & 1);
    op(b, t);
  }
  for (unsigned i = 0; i < DEPTH; i++) { /* SUM = rotl(SUM ^ it, 7) */
    as_bits(b, t);
    PUT(b, 0x20, SUM, 0x85, 0x42, 7, 0x89, 0x21, SUM);
  }
  PUT(b, 0x20, SUM);
}

static uint64_t deep_reference(const Tested *t, uint64_t a, uint64_t b)
{
  uint64_t sum = 0;
  for (unsigned i = DEPTH; i-- > 0;) {
    sum ^= i & 1 ? reference(t, b, a) : reference(t, a, b);
    sum = sum << 7 | sum >> 57;
  }
  return sum;
}

/* Functions: 0 does nothing, 1 is the op on floats, then one by shape. */
static void body(Bytes *b, const Tested *t, unsigned shape)
{
  uint8_t a = (uint8_t)local_a(t->wide), x = t->wide_result ? X64 : X32;
  uint8_t load = t->wide ? 0x2b : 0x2a, store = t->wide_result ? 0x39 : 0x38;
  switch (shape) {
  case AFTER_CALL:
    locals_ab(b, t);
    PUT(b, 0x10, 0, 0x20, a);
    if (t->nargs == 2) PUT(b, 0x20, (uint8_t)(a + 1));
    op(b, t);
    break;
  case MEMORY:
    PUT(b, 0x41, 8, 0x20, 0, 0x37, 3, 0, 0x41, 16, 0x20, 1, 0x37, 3, 0, 0x41, 8, 0x21, COUNT);
    if (t->nargs == 2) operand(b, t, 0);
    PUT(b, 0x20, COUNT, load, 2, t->nargs == 2 ? 8 : 0);
    op(b, t);
    break;
  case INTO_LOCAL:
    locals_ab(b, t);
    loop(b);
    operands_and_op(b, t);
    PUT(b, 0x21, x);
    loop_end(b);
    PUT(b, 0x20, x);
    break;
  case CHAIN:
  case CHAIN_RIGHT:
    if (t->wide != t->wide_result)
      operands_and_op(b, t);
    else
      chain(b, t, shape == CHAIN_RIGHT);
    break;
  case TEE:
    operands_and_op(b, t);
    PUT(b, 0x22, x, 0x1a, 0x20, x);
    break;
  case DEEP: deep(b, t); return;
  case RESULT:
    operand(b, t, 0);
    operand(b, t, 1);
    PUT(b, 0x10, 1);
    break;
  case GLOBAL:
    operands_and_op(b, t);
    PUT(b, 0x24, t->wide_result, 0x23, t->wide_result);
    break;
  case STORED:
    put(b, 0x41), put(b, 0x20);
    operands_and_op(b, t);
    PUT(b, store, 2, 0, 0x41, 0x20, t->wide_result ? 0x29 : 0x35, 2, 0);
    return;
  case BELOW:
    for (unsigned i = 0; i < far_below; i++)
      PUT(b, 0x20, COUNT);
    operands_and_op(b, t);
    PUT(b, 0x21, x);
    for (unsigned i = 0; i < far_below; i++)
      put(b, 0x1a);
    PUT(b, 0x20, x);
    break;
  default:
    if (shape >= RIGHT_CONST && t->nargs == 2) {
      operand(b, t, 0);
      constant(b, t->wide, values[t->wide][shape - RIGHT_CONST]);
    } else if (shape >= LEFT_CONST) {
      constant(b, t->wide, values[t->wide][(shape - LEFT_CONST) % NVALUES]);
      if (t->nargs == 2) operand(b, t, 1);
    } else {
      operands_and_op(b, t);
      break;
    }
    op(b, t);
  }
  as_bits(b, t);
}

/* What the shape gives for these operands. */
static uint64_t expected(const Tested *t, unsigned shape, uint64_t a, uint64_t b)
{
  if (shape == DEEP) return deep_reference(t, a, b);
  if (shape >= RIGHT_CONST && t->nargs == 2)
    b = values[t->wide][shape - RIGHT_CONST];
  else if (shape >= LEFT_CONST)
    a = values[t->wide][(shape - LEFT_CONST) % NVALUES];
  bool chained = (shape == CHAIN || shape == CHAIN_RIGHT) && t->wide == t->wide_result;
  for (unsigned i = 0; i < 2 && chained; i++)
    a = shape == CHAIN || t->nargs == 1 ? reference(t, a, b) : reference(t, b, a);
  return chained && shape == CHAIN_RIGHT && t->nargs == 2 ? reference(t, b, a) : reference(t, a, b);
}

/* Does the op have the shape at all? BELOW takes long to compile: not every op. */
static bool has_shape(const Tested *t, unsigned shape)
{
  return shape != BELOW || t->opcode == 0x92 || t->opcode == 0xa1 || t->opcode == 0x9f;
}

static void add_function(Bytes *code, const Bytes *b)
{
  put_u(code, b->n + 1);
  put_all(code, b->p, b->n);
  put(code, 0x0b);
}

static void make_module(const Tested *t, Bytes *out)
{
  static Bytes x, b;
  uint8_t type = t->wide ? 0x7c : 0x7d, result = t->wide_result ? 0x7c : 0x7d;
  out->n = x.n = 0;
  PUT(out, 0, 'a', 's', 'm', 1, 0, 0, 0);
  PUT(&x, 3, 0x60, 0, 0, 0x60, 2, type, type, 1, result, 0x60, 2, 0x7e, 0x7e, 1, 0x7e);
  section(out, 1, &x);
  x.n = 0;
  put_u(&x, NSHAPES + 2);
  PUT(&x, 0, 1);
  for (unsigned i = 0; i < NSHAPES; i++)
    put(&x, 2);
  section(out, 3, &x);
  x.n = 0;
  PUT(&x, 1, 0, 1);
  section(out, 5, &x);
  x.n = 0;
  PUT(&x, 2, 0x7d, 1, 0x43, 0, 0, 0, 0, 0x0b, 0x7c, 1, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b);
  section(out, 6, &x);
  x.n = 0;
  put_u(&x, NSHAPES);
  for (unsigned i = 0; i < NSHAPES; i++) {
    PUT(&x, 2, 's', (uint8_t)('0' + i), 0);
    put_u(&x, i + 2);
  }
  section(out, 7, &x);
  x.n = 0;
  put_u(&x, NSHAPES + 2);
  PUT(&x, 2, 0, 0x0b);
  b.n = 0;
  PUT(&b, 0, 0x20, 0);
  if (t->nargs == 2) PUT(&b, 0x20, 1);
  op(&b, t);
  add_function(&x, &b);
  for (unsigned i = 0; i < NSHAPES; i++) {
    b.n = 0;
    PUT(&b, 4, 3, 0x7d, 3, 0x7c, 1, 0x7f, 1, 0x7e);
    if (has_shape(t, i))
      body(&b, t, i);
    else
      PUT(&b, 0x42, 0);
    add_function(&x, &b);
  }
  section(out, 10, &x);
}

/* -- engines ---- */

typedef struct Config {
  char name[40];
  WeftEngine *engine;
  bool exact; /* WEFT_NAN_CANONICAL */
} Config;
static Config configs[100];
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
  }
  add("any", (WeftEngineOptions){0});
  add("any, interp", (WeftEngineOptions){.policy = WEFT_POLICY_INTERP});
}

static void wrong(const Config *c, const char *what, const Tested *t, uint64_t a, uint64_t b,
                  uint64_t got, uint64_t want)
{
  const char *op = t->opcode < 256       ? op_name[wasm_op[t->opcode]]
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
  return !c->exact && !t->keeps && want == canonical[t->wide_result] &&
         (got & canonical[t->wide_result]) == canonical[t->wide_result];
}

/* A stack that deep may be refused. */
static WeftModule *compile(const Config *c, const Tested *t)
{
  static Bytes m;
  WeftError error;
  WeftModule *module = NULL;
  make_module(t, &m);
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
    if (!has_shape(t, shape) || (shape == DEEP && !c->exact)) continue;
    WeftExtern f;
    char name[] = {'s', (char)('0' + shape)};
    if (!weft_instance_export(in, (WeftName){name, 2}, &f)) abort();
    bool two = t->nargs == 2 && shape < LEFT_CONST;
    for (unsigned i = 0; i < NVALUES; i++)
      for (unsigned k = 0; k < (two ? NVALUES : 1); k++) {
        uint64_t a = values[t->wide][i], b = values[t->wide][two ? k : i], want;
        WeftValue args[2] = {{.kind = WEFT_I64, .of.i64 = (int64_t)a},
                             {.kind = WEFT_I64, .of.i64 = (int64_t)b}},
                  result;
        if (weft_func_call(store, f.of.func, args, 2, &result, 1, NULL, &error) != WEFT_OK) {
          printf("%s: %s\n", c->name, error.message);
          exit(2);
        }
        want = expected(t, shape, a, b);
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

/* way: 0: at once, 1: by a local, 2: the operands in locals that a loop uses, 3: the right operand
 * is a constant, b */
static void built_body(WeftBuild *b, const Tested *t, unsigned way, uint64_t value)
{
  bool by_local = way == 1 || way == 2;
  for (unsigned i = 0; i < t->nargs; i++) {
    unsigned n = i % 2;
    if (way == 3 && n == 1)
      t->wide ? weft_build_f64(b, to_double(value)) : weft_build_f32(b, to_float(value));
    else if (way == 2)
      weft_build_get(b, 2 + n);
    else
      built_operand(b, t, n);
  }
  if (t->opcode == SELECT)
    weft_build_i32(b, 0), weft_build_select(b);
  else if (t->opcode != IDENTITY)
    weft_build_op(b, t->opcode == FMA ? WEFT_OP_F64_FMA : (WeftOp)wasm_op[t->opcode]);
  if (by_local) weft_build_set(b, 4), weft_build_get(b, 4);
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
  for (unsigned n = 0; n < 2 && way == 2; n++)
    built_operand(b, t, n), weft_build_set(b, 2 + n);
  built_body(b, t, way, value);
  weft_build_return(b);
  if (weft_build_finish(b, &error) == WEFT_OK) return f;
  printf("%s\n", error.message);
  exit(2);
}

static void run_built(const Config *c)
{
  WeftCode *code = NULL;
  if (weft_code_new(c->engine, &code, NULL) != WEFT_OK) exit(2);
  for (const Tested *t = tested; t < tested + NTESTED; t++)
    for (unsigned way = 0; way < 3 + NVALUES; way++) {
      uint64_t constant_b = way < 3 ? 0 : values[t->wide][way - 3];
      WeftBuilt *f = built(code, t, way < 3 ? way : 3, constant_b);
      for (unsigned i = 0; i < NVALUES; i++)
        for (unsigned k = 0; k < (way < 3 ? NVALUES : 1); k++) {
          uint64_t a = values[t->wide][i], b = way < 3 ? values[t->wide][k] : constant_b;
          WeftValue args[2] = {{.kind = WEFT_I64, .of.i64 = (int64_t)a},
                               {.kind = WEFT_I64, .of.i64 = (int64_t)b}},
                    result;
          if (weft_built_call(f, args, 2, &result, 1, NULL, NULL) != WEFT_OK) exit(2);
          uint64_t want = reference(t, a, b), got = (uint64_t)result.of.i64;
          if (!right(c, t, got, want)) wrong(c, "built", t, a, b, got, want);
        }
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
      if (s != WEFT_OK || r.kind != WEFT_VM3_F64 || r.bits != bits || bits != canonical[1]) {
        printf("%s: %s, way %u: %llx\n", c->name, ops[i], way, (unsigned long long)bits);
        failures++;
      }
      weft_vm3_free(vm);
    }
}

int main(int argc, char **argv)
{
  add_all(argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 8);
  for (const Tested *t = tested; t < tested + NTESTED; t++) {
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
